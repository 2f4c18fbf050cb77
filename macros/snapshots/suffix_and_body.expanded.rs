/// `/shops/{shopId}`, Losant's `shop`.
#[derive(::core::clone::Clone)]
pub(crate) struct Shop(::losant::__private::HandleState);
impl Shop {
    /// The handle with all the values of its path.
    pub(crate) fn new(
        client: &::losant::__private::ClientCore,
        shop_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self(
            ::losant::__private::HandleState::new(
                client,
                &[::core::convert::Into::into(shop_id)],
            ),
        )
    }
    /// Move a part to another shelf.
    #[doc(alias = "move")]
    ///
    /// `PATCH /shops/{shopId}/shelves/{shelfId}/parts/{partId}`, Losant's `shop.move`.
    ///
    /// * Scopes: one of `SHOP`, `shop.*`, `shop.tidy`
    /// * Gives: 200 `Part`
    /// * Retry: never, once it may have arrived
    #[inline]
    pub(crate) fn move_to(
        &self,
        part_id: impl ::core::convert::Into<String>,
        shelf_id: u64,
        place: &Place,
    ) -> ShopMoveToCall {
        let mut request = self
            .0
            .request(
                &__ShopMoveToCall,
                &[&(shelf_id), &::core::convert::Into::<String>::into(part_id)],
            );
        request.body::<&Place>("place", &place);
        ShopMoveToCall(request)
    }
}
static __Shop: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "shop",
    "/shops/{shopId}",
    &["shopId"],
    &[&__ShopMoveToCall],
);
#[automatically_derived]
impl ::losant::__private::Handle for Shop {
    const RESOURCE: &'static ::losant::__private::Resource = &__Shop;
    fn client(&self) -> &::losant::__private::ClientCore {
        self.0.client()
    }
    fn handle_state(&self) -> ::losant::__private::HandleState {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Shop {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__Shop, "Shop", f)
    }
}
impl Client {
    /// [`Shop`] with this `shopId`: `/shops/{shopId}`.
    pub(crate) fn shop(
        &self,
        shop_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Shop {
        Shop(
            <Client as ::losant::__private::Handle>::handle_state(self)
                .child(&[::core::convert::Into::into(shop_id)]),
        )
    }
}
const _: () = ::losant::__private::assert_placeholders(
    "Client",
    <Client as ::losant::__private::Handle>::PLACEHOLDERS,
    &[],
);
/// Move a part to another shelf.
#[doc(alias = "move")]
///
/// `PATCH /shops/{shopId}/shelves/{shelfId}/parts/{partId}`, Losant's `shop.move`.
///
/// * Scopes: one of `SHOP`, `shop.*`, `shop.tidy`
/// * Gives: 200 `Part`
/// * Retry: never, once it may have arrived
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub(crate) struct ShopMoveToCall(::losant::__private::Request);
static __ShopMoveToCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["shop.move", "shop", "move"],
    ::losant::__private::Method::PATCH,
    "/shops/{shopId}/shelves/{shelfId}/parts/{partId}",
    ::losant::__private::RetryClass::Never,
    &[
        ::losant::__private::Param::path("shopId"),
        ::losant::__private::Param::path("shelfId"),
        ::losant::__private::Param::path("partId"),
        ::losant::__private::Param::body("place", true, ::core::option::Option::None),
    ],
    {
        static __SCOPES: ::losant::__private::MergedScopes<{ SHOP.len() + 2usize }> = ::losant::__private::MergedScopes::of(
            SHOP,
            &["shop.*", "shop.tidy"],
        );
        __SCOPES.as_slice()
    },
    &[::losant::__private::ResponseSpec::new::<models::Part>(200, "Part")],
);
impl ShopMoveToCall {
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub(crate) fn send(self) -> ::losant::__private::CallFuture<models::Part> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for ShopMoveToCall {
    type Value = models::Part;
    const ACTION: &'static ::losant::__private::Action = &__ShopMoveToCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for ShopMoveToCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("ShopMoveToCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for ShopMoveToCall {
    type Output = ::core::result::Result<models::Part, ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<models::Part>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(200, ::losant::__private::json::<models::Part>)],
        )
    }
}
