/// `/gadgets`, Losant's `gadgets`.
#[derive(::core::clone::Clone)]
pub struct Gadgets(::losant::__private::HandleState);
impl Gadgets {
    /// The handle with all the values of its path.
    pub fn new(client: &::losant::__private::ClientCore) -> Self {
        Self(::losant::__private::HandleState::new(client, &[]))
    }
    /// List the gadgets.
    ///
    /// `GET /gadgets`, Losant's `gadgets.get`.
    ///
    /// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.get`
    /// * Gives: 200 `Page<Gadget>`
    /// * Pages: by `offset` and `limit`
    /// * Retry: safe, it changes nothing
    #[inline]
    pub fn get(&self) -> GadgetsGetCall {
        let request = self.0.request(&__GadgetsGetCall, &[]);
        GadgetsGetCall(request)
    }
}
static __Gadgets: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "gadgets",
    "/gadgets",
    &[],
    &[&__GadgetsGetCall],
);
#[automatically_derived]
impl ::losant::__private::Handle for Gadgets {
    const RESOURCE: &'static ::losant::__private::Resource = &__Gadgets;
    fn client(&self) -> &::losant::__private::ClientCore {
        self.0.client()
    }
    fn handle_state(&self) -> ::losant::__private::HandleState {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Gadgets {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__Gadgets, "Gadgets", f)
    }
}
/// List the gadgets.
///
/// `GET /gadgets`, Losant's `gadgets.get`.
///
/// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.get`
/// * Gives: 200 `Page<Gadget>`
/// * Pages: by `offset` and `limit`
/// * Retry: safe, it changes nothing
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsGetCall(::losant::__private::Request);
static __GadgetsGetCall: ::losant::__private::Action = ::losant::__private::Action::new(
        ["gadgets.get", "gadgets", "get"],
        ::losant::__private::Method::GET,
        "/gadgets",
        ::losant::__private::RetryClass::Safe,
        &[
            ::losant::__private::Param::new(
                "limit",
                ::losant::__private::ParamLocation::Query,
                false,
                <u16 as ::losant::__private::QueryValue>::KIND,
                <u16 as ::losant::__private::QueryValue>::VALUES,
            ),
            ::losant::__private::Param::new(
                "offset",
                ::losant::__private::ParamLocation::Query,
                false,
                <::core::primitive::u64 as ::losant::__private::QueryValue>::KIND,
                <::core::primitive::u64 as ::losant::__private::QueryValue>::VALUES,
            ),
        ],
        &["all.User", "gadgets.*", "gadgets.get"],
        &[
            ::losant::__private::ResponseSpec::new::<
                losant::Page<Gadget>,
            >(200, "Page<Gadget>"),
        ],
    )
    .paged(::losant::__private::Paging::Offset);
impl GadgetsGetCall {
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: u16) -> Self {
        self.0.query("limit", <u16 as ::losant::__private::QueryValue>::encode, &limit);
        self
    }
    /// How many items to pass over.
    #[inline]
    pub fn offset(mut self, offset: ::core::primitive::u64) -> Self {
        self.0
            .query(
                "offset",
                <::core::primitive::u64 as ::losant::__private::QueryValue>::encode,
                &offset,
            );
        self
    }
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<losant::Page<Gadget>> {
        ::core::future::IntoFuture::into_future(self)
    }
    /// All items from here on, as a stream that asks for page after page.
    pub fn items(self) -> ::losant::__private::Items<Self> {
        ::losant::__private::Items::new(self)
    }
    /// All pages from here on, as a stream.
    pub fn pages(self) -> ::losant::__private::Pages<Self> {
        ::losant::__private::Pages::new(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for GadgetsGetCall {
    type Value = losant::Page<Gadget>;
    const ACTION: &'static ::losant::__private::Action = &__GadgetsGetCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for GadgetsGetCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("GadgetsGetCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetsGetCall {
    type Output = ::core::result::Result<
        losant::Page<Gadget>,
        ::losant::__private::Error,
    >;
    type IntoFuture = ::losant::__private::CallFuture<losant::Page<Gadget>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(200, ::losant::__private::json::<losant::Page<Gadget>>)],
        )
    }
}
