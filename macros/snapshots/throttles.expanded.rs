/// Losant's `gadget`, at `/gadgets/{gadgetId}`.
#[derive(::core::clone::Clone)]
pub struct Gadget {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "gadget",
        "/gadgets/{gadgetId}",
        &["gadgetId"],
        &[
            <GadgetSendStateCall as _losant::Call>::ACTION,
            <GadgetExportCall as _losant::Call>::ACTION,
        ],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Gadget {
        /// Returns the handle with these values in its path.
        pub fn new(
            client: &_losant::ClientCore,
            gadget_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                state: _losant::HandleState::new(
                    client,
                    &[::core::convert::Into::into(gadget_id)],
                ),
            }
        }
        /// Losant's `gadget.sendState`: `POST /gadgets/{gadgetId}/state`.
        ///
        /// * Scopes: any of [`GADGET`], `gadget.*` or `gadget.sendState`
        /// * Success: 200 without a body
        /// * Retries: never, once the server may have received the request
        /// * Throttle: 30 calls in 15s for each `gadgetId`, shared with the other actions of "gadget messages"
        #[inline]
        pub fn send_state(&self) -> GadgetSendStateCall {
            let request = self
                .state
                .request(<GadgetSendStateCall as _losant::Call>::ACTION, &[]);
            GadgetSendStateCall(request)
        }
        /// Losant's `gadget.export`: `POST /gadgets/{gadgetId}/export`.
        ///
        /// * Scopes: any of [`GADGET`], `gadget.*` or `gadget.export`
        /// * Success: 200 without a body
        /// * Retries: never, once the server may have received the request
        /// * Throttle: 1 call at once
        /// * Throttle: 4 calls in 1h
        #[inline]
        pub fn export(&self) -> GadgetExportCall {
            let request = self
                .state
                .request(<GadgetExportCall as _losant::Call>::ACTION, &[]);
            GadgetExportCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Gadget {
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
    impl ::core::fmt::Debug for Gadget {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Gadget", f)
        }
    }
};
/// Call of [`Gadget::send_state`]: `POST /gadgets/{gadgetId}/state`.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetSendStateCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
            ["gadget.sendState", "gadget", "sendState"],
            _losant::Method::POST,
            "/gadgets/{gadgetId}/state",
            _losant::RetryClass::Never,
            &[_losant::Param::path("gadgetId")],
            _losant::MergedScopes::<
                { GADGET.len() + 2 },
            >::merge(GADGET, &["gadget.*", "gadget.sendState"])
                .as_slice(),
            &[_losant::ResponseSpec::empty(200)],
        )
        .throttles(
            &[
                _losant::Throttle::in_window(30, 15000)
                    .per(&["gadgetId"])
                    .shared("gadget messages"),
            ],
        );
    impl GadgetSendStateCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<()> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetSendStateCall {
        type Value = ();
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
    impl ::core::future::IntoFuture for GadgetSendStateCall {
        type Output = ::core::result::Result<(), _losant::Error>;
        type IntoFuture = _losant::CallFuture<()>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(self.0, &[(200, _losant::decode_empty)])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetSendStateCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetSendStateCall", f)
        }
    }
};
/// Call of [`Gadget::export`]: `POST /gadgets/{gadgetId}/export`.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetExportCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
            ["gadget.export", "gadget", "export"],
            _losant::Method::POST,
            "/gadgets/{gadgetId}/export",
            _losant::RetryClass::Never,
            &[_losant::Param::path("gadgetId")],
            _losant::MergedScopes::<
                { GADGET.len() + 2 },
            >::merge(GADGET, &["gadget.*", "gadget.export"])
                .as_slice(),
            &[_losant::ResponseSpec::empty(200)],
        )
        .throttles(
            &[_losant::Throttle::at_once(1), _losant::Throttle::in_window(4, 3600000)],
        );
    impl GadgetExportCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<()> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetExportCall {
        type Value = ();
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
    impl ::core::future::IntoFuture for GadgetExportCall {
        type Output = ::core::result::Result<(), _losant::Error>;
        type IntoFuture = _losant::CallFuture<()>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(self.0, &[(200, _losant::decode_empty)])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetExportCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetExportCall", f)
        }
    }
};
