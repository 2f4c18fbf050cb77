/// Losant's `gadgets`, at `/gadgets`.
#[derive(::core::clone::Clone)]
pub struct Gadgets {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "gadgets",
        "/gadgets",
        &[],
        &[<GadgetsGetCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Gadgets {
        /// Returns the handle with these values in its path.
        pub fn new(client: &_losant::ClientCore) -> Self {
            Self {
                state: _losant::HandleState::new(client, &[]),
            }
        }
        /// Returns the gadgets.
        ///
        /// Losant's `gadgets.get`: `GET /gadgets`.
        ///
        /// * Scopes: any of `all.User`, `gadgets.*` or `gadgets.get`
        /// * Success: 200 `Page<Gadget>`
        /// * Pages: by `offset` and `limit`; `.items()` requests all
        /// * Retries: safe, since the action changes nothing
        #[inline]
        pub fn get(&self) -> GadgetsGetCall {
            let request = self
                .state
                .request(<GadgetsGetCall as _losant::Call>::ACTION, &[]);
            GadgetsGetCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Gadgets {
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
    impl ::core::fmt::Debug for Gadgets {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Gadgets", f)
        }
    }
};
/// Call of [`Gadgets::get`]: `GET /gadgets`.
///
/// Returns the gadgets.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsGetCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
            ["gadgets.get", "gadgets", "get"],
            _losant::Method::GET,
            "/gadgets",
            _losant::RetryClass::Safe,
            &[
                <::core::primitive::u64 as _losant::QueryValue>::PARAM
                    .named("offset", false)
                    .with_default("0"),
                <u16 as _losant::QueryValue>::PARAM.named("limit", false),
            ],
            &["all.User", "gadgets.*", "gadgets.get"],
            &[
                _losant::ResponseSpec::new::<
                    losant::Page<Gadget>,
                >(200, "Page<Gadget>", _losant::ShapeOf::<losant::Page<Gadget>>::SHAPE),
            ],
        )
        .paged(_losant::Paging::Offset);
    impl GadgetsGetCall {
        /// Number of items to skip.
        ///
        /// Defaults to `0`.
        #[inline]
        pub fn offset(mut self, offset: ::core::primitive::u64) -> Self {
            self.0
                .query(
                    "offset",
                    <::core::primitive::u64 as _losant::QueryValue>::encode,
                    &offset,
                );
            self
        }
        /// Sets `limit`.
        #[inline]
        pub fn limit(mut self, limit: u16) -> Self {
            self.0.query("limit", <u16 as _losant::QueryValue>::encode, &limit);
            self
        }
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<losant::Page<Gadget>> {
            ::core::future::IntoFuture::into_future(self)
        }
        /// Streams all items from this page on, requesting page after page.
        #[inline]
        pub fn items(self) -> _losant::Items<Self> {
            _losant::Items::new(self)
        }
        /// Streams this page and all that follow.
        #[inline]
        pub fn pages(self) -> _losant::Pages<Self> {
            _losant::Pages::new(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetsGetCall {
        type Value = losant::Page<Gadget>;
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
    impl ::core::future::IntoFuture for GadgetsGetCall {
        type Output = ::core::result::Result<losant::Page<Gadget>, _losant::Error>;
        type IntoFuture = _losant::CallFuture<losant::Page<Gadget>>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[(200, <losant::Page<Gadget> as _losant::FromJson>::from_json)],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetsGetCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetsGetCall", f)
        }
    }
};
