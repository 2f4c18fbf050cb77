::core::compile_error! {
    "unknown retry class `save`; did you mean `safe`? Expected `safe`, `idempotent` or `never`"
}
::core::compile_error! {
    "missing location of `filter`; name it like a placeholder of the path, make it an `Option` for an optional query parameter, or add `#[query]`, `#[body]` or `#[part]`"
}
::core::compile_error! {
    "the return type must be the type of the success only; awaiting a call returns a `Result` anyway"
}
/// Losant's `gadget`, at `/gadgets/{gadgetId}`. Returned by [`Client::gadget`].
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
        &[<GadgetGetCall as _losant::Call>::ACTION],
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
        /// Losant's `gadget.get`: `GET /gadgets/{gadgetId}`.
        ///
        /// * Scopes: any of `all.User`, `gadget.*` or `gadget.get`
        /// * Success: 200 [`u8`]
        /// * Retries: safe, since the action changes nothing
        #[inline]
        pub fn get(&self, filter: impl _losant::Into<String>) -> GadgetGetCall {
            let mut request = self
                .state
                .request(<GadgetGetCall as _losant::Call>::ACTION, &[]);
            request.query_str("filter", filter);
            GadgetGetCall(request)
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
    impl Client {
        /// Returns [`Gadget`]: `/gadgets/{gadgetId}`.
        #[inline]
        pub fn gadget(
            &self,
            gadget_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Gadget {
            Gadget {
                state: <Client as _losant::Handle>::handle_state(self)
                    .child(&[::core::convert::Into::into(gadget_id)]),
            }
        }
    }
    _losant::assert_placeholders(
        "Client",
        <Client as _losant::Handle>::PLACEHOLDERS,
        &[],
    )
};
/// Call of [`Gadget::get`]: `GET /gadgets/{gadgetId}`.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetGetCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["gadget.get", "gadget", "get"],
        _losant::Method::GET,
        "/gadgets/{gadgetId}",
        _losant::RetryClass::Safe,
        &[_losant::Param::path("gadgetId"), _losant::Param::string("filter", true)],
        &["all.User", "gadget.*", "gadget.get"],
        &[_losant::ResponseSpec::new::<u8>(200, "u8", _losant::ShapeOf::<u8>::SHAPE)],
    );
    impl GadgetGetCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<u8> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetGetCall {
        type Value = u8;
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
    impl ::core::future::IntoFuture for GadgetGetCall {
        type Output = ::core::result::Result<u8, _losant::Error>;
        type IntoFuture = _losant::CallFuture<u8>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[(200, <u8 as _losant::FromJson>::from_json)],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetGetCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetGetCall", f)
        }
    }
};
