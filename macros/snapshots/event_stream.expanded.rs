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
        &[<GadgetStreamCall as _losant::Call>::ACTION],
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
        /// Streams what the gadget does.
        ///
        /// Losant's `gadget.stream`: `GET /gadgets/{gadgetId}/stream`.
        ///
        /// * Scopes: any of `all.User`, `gadget.*` or `gadget.stream`
        /// * Success: 200 with a stream of the events `gadgetMoved` ([`models::Move`]), `gadgetBroke` ([`models::Damage`])
        /// * Errors: 400, 404
        /// * Retries: safe, since the action changes nothing
        #[inline]
        pub fn stream(&self) -> GadgetStreamCall {
            let request = self
                .state
                .request(<GadgetStreamCall as _losant::Call>::ACTION, &[]);
            GadgetStreamCall(request)
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
/// An event of the stream that [`GadgetStreamCall`] opens.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(dead_code)]
#[non_exhaustive]
pub enum GadgetStreamEvent {
    /// The event `gadgetMoved`.
    GadgetMoved(models::Move),
    /// The event `gadgetBroke`.
    GadgetBroke(models::Damage),
}
/// Call of [`Gadget::stream`]: `GET /gadgets/{gadgetId}/stream`.
///
/// Streams what the gadget does.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetStreamCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
            ["gadget.stream", "gadget", "stream"],
            _losant::Method::GET,
            "/gadgets/{gadgetId}/stream",
            _losant::RetryClass::Safe,
            &[
                _losant::Param::path("gadgetId"),
                <u64 as _losant::QueryValue>::PARAM.named("keepAliveInterval", false),
            ],
            &["all.User", "gadget.*", "gadget.stream"],
            &[
                _losant::ResponseSpec::empty(200),
                _losant::ResponseSpec::error(400),
                _losant::ResponseSpec::error(404),
            ],
        )
        .events(&[("gadgetMoved", "Move"), ("gadgetBroke", "Damage")]);
    impl GadgetStreamCall {
        /// Sets `keepAliveInterval`.
        #[inline]
        pub fn keep_alive_interval(mut self, keep_alive_interval: u64) -> Self {
            self.0
                .query(
                    "keepAliveInterval",
                    <u64 as _losant::QueryValue>::encode,
                    &keep_alive_interval,
                );
            self
        }
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(
            self,
        ) -> _losant::CallFuture<_losant::EventStream<GadgetStreamEvent>> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetStreamCall {
        type Value = _losant::EventStream<GadgetStreamEvent>;
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
    impl ::core::future::IntoFuture for GadgetStreamCall {
        type Output = ::core::result::Result<
            _losant::EventStream<GadgetStreamEvent>,
            _losant::Error,
        >;
        type IntoFuture = _losant::CallFuture<_losant::EventStream<GadgetStreamEvent>>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::events(
                self.0,
                &[
                    (
                        "gadgetMoved",
                        |data| ::core::result::Result::map(
                            <models::Move as _losant::FromJson>::from_json(data),
                            GadgetStreamEvent::GadgetMoved,
                        ),
                    ),
                    (
                        "gadgetBroke",
                        |data| ::core::result::Result::map(
                            <models::Damage as _losant::FromJson>::from_json(data),
                            GadgetStreamEvent::GadgetBroke,
                        ),
                    ),
                ],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetStreamCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetStreamCall", f)
        }
    }
};
