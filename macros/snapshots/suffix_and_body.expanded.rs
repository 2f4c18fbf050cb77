/// Losant's `shop`, at `/shops/{shopId}`. Returned by [`Client::shop`].
#[derive(::core::clone::Clone)]
pub(crate) struct Shop {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "shop",
        "/shops/{shopId}",
        &["shopId"],
        &[<ShopMoveToCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Shop {
        /// Returns the handle with these values in its path.
        pub(crate) fn new(
            client: &_losant::ClientCore,
            shop_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                state: _losant::HandleState::new(
                    client,
                    &[::core::convert::Into::into(shop_id)],
                ),
            }
        }
        /// Moves a part to another shelf.
        #[doc(alias = "move")]
        ///
        /// Losant's `shop.move`: `PATCH /shops/{shopId}/shelves/{shelfId}/parts/{partId}`.
        ///
        /// * Scopes: any of [`SHOP`], `shop.*` or `shop.tidy`
        /// * Success: 200 [`models::Part`]
        /// * Retries: never, once the server may have received the request
        #[inline]
        pub(crate) fn move_to(
            &self,
            part_id: impl _losant::Into<String>,
            shelf_id: u64,
            place: &Place,
        ) -> ShopMoveToCall {
            let mut request = self
                .state
                .request(
                    <ShopMoveToCall as _losant::Call>::ACTION,
                    &[&(shelf_id), &::core::convert::Into::<String>::into(part_id)],
                );
            request.body("place", <&Place as _losant::ToJson>::to_json(&place));
            ShopMoveToCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Shop {
        const RESOURCE: &'static _losant::Resource = &__RESOURCE;
        #[inline]
        fn client(&self) -> &_losant::ClientCore {
            self.state.client()
        }
        #[inline]
        fn handle_state(&self) -> _losant::HandleState {
            ::core::clone::Clone::clone(&self.state)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Shop {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Shop", f)
        }
    }
    impl Client {
        /// Returns [`Shop`]: `/shops/{shopId}`.
        #[inline]
        pub(crate) fn shop(
            &self,
            shop_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Shop {
            Shop {
                state: <Client as _losant::Handle>::handle_state(self)
                    .child(&[::core::convert::Into::into(shop_id)]),
            }
        }
    }
    _losant::assert_placeholders(
        "Client",
        <Client as _losant::Handle>::PLACEHOLDERS,
        &[],
    )
};
/// Call of [`Shop::move_to`]: `PATCH /shops/{shopId}/shelves/{shelfId}/parts/{partId}`.
///
/// Moves a part to another shelf.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub(crate) struct ShopMoveToCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["shop.move", "shop", "move"],
        _losant::Method::PATCH,
        "/shops/{shopId}/shelves/{shelfId}/parts/{partId}",
        _losant::RetryClass::Never,
        &[
            _losant::Param::path("shopId"),
            _losant::Param::path("shelfId"),
            _losant::Param::path("partId"),
            _losant::Param::body("place", true, _losant::ShapeRef::ANY),
        ],
        _losant::MergedScopes::<
            { SHOP.len() + 2 },
        >::merge(SHOP, &["shop.*", "shop.tidy"])
            .as_slice(),
        &[
            _losant::ResponseSpec::new::<
                models::Part,
            >(200, "Part", _losant::ShapeOf::<models::Part>::SHAPE),
        ],
    );
    impl ShopMoveToCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub(crate) fn send(self) -> _losant::CallFuture<models::Part> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for ShopMoveToCall {
        type Value = models::Part;
        const ACTION: &'static _losant::Action = &__ACTION;
        #[inline]
        fn builder_mut(&mut self) -> &mut _losant::RequestBuilder {
            &mut self.0
        }
        #[inline]
        fn into_builder(self) -> _losant::RequestBuilder {
            self.0
        }
    }
    #[automatically_derived]
    impl ::core::future::IntoFuture for ShopMoveToCall {
        type Output = ::core::result::Result<models::Part, _losant::Error>;
        type IntoFuture = _losant::CallFuture<models::Part>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[(200, <models::Part as _losant::FromJson>::from_json)],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ShopMoveToCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("ShopMoveToCall", f)
        }
    }
};
