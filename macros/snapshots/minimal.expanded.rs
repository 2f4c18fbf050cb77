/// Losant's `status`, at `/status`.
#[derive(::core::clone::Clone)]
pub struct Status {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "status",
        "/status",
        &[],
        &[<StatusGetCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Status {
        /// Returns the handle with these values in its path.
        pub fn new(client: &_losant::ClientCore) -> Self {
            Self {
                state: _losant::HandleState::new(client, &[]),
            }
        }
        /// Losant's `status.get`: `GET /status`.
        ///
        /// * Scopes: none needed
        /// * Success: 200 without a body
        /// * Retries: safe, since the action changes nothing
        #[inline]
        pub fn get(&self) -> StatusGetCall {
            let request = self
                .state
                .request(<StatusGetCall as _losant::Call>::ACTION, &[]);
            StatusGetCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Status {
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
    impl ::core::fmt::Debug for Status {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Status", f)
        }
    }
};
/// Call of [`Status::get`]: `GET /status`.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct StatusGetCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["status.get", "status", "get"],
        _losant::Method::GET,
        "/status",
        _losant::RetryClass::Safe,
        &[],
        &[],
        &[_losant::ResponseSpec::empty(200)],
    );
    impl StatusGetCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<()> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for StatusGetCall {
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
    impl ::core::future::IntoFuture for StatusGetCall {
        type Output = ::core::result::Result<(), _losant::Error>;
        type IntoFuture = _losant::CallFuture<()>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(self.0, &[(200, _losant::decode_empty)])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StatusGetCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("StatusGetCall", f)
        }
    }
};
