/// Losant's `gadgets`, at `/gadgets`. Returned by [`Client::gadgets`].
#[cfg(feature = "gadgets")]
#[derive(::core::clone::Clone)]
pub struct Gadgets {
    state: ::losant::__private::HandleState,
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "gadgets",
        "/gadgets",
        &[],
        &[
            <GadgetsGetCall as _losant::Call>::ACTION,
            #[cfg(feature = "making")]
            <GadgetsPostCall as _losant::Call>::ACTION,
        ],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Gadgets {
        /// Returns the handle with these values in its path.
        pub fn new(client: &_losant::ClientCore) -> Self {
            Self {
                state: _losant::HandleState::new(client, &[]),
            }
        }
        /// Losant's `gadgets.get`: `GET /gadgets`.
        ///
        /// * Scopes: any of `all.User`, `gadgets.*` or `gadgets.get`
        /// * Success: 200 without a body
        /// * Retries: safe, since the action changes nothing
        #[deprecated = "use `list`"]
        #[inline]
        pub fn get(&self) -> GadgetsGetCall {
            let request = self
                .state
                .request(<GadgetsGetCall as _losant::Call>::ACTION, &[]);
            GadgetsGetCall(request)
        }
        /// Losant's `gadgets.post`: `POST /gadgets`.
        ///
        /// * Scopes: any of `all.User`, `gadgets.*` or `gadgets.post`
        /// * Success: 200 without a body
        /// * Retries: never, once the server may have received the request
        #[cfg(feature = "making")]
        #[inline]
        pub fn post(
            &self,
            #[cfg(feature = "bodies")]
            gadget: Gadget,
        ) -> GadgetsPostCall {
            #[allow(unused_mut)]
            let mut request = self
                .state
                .request(<GadgetsPostCall as _losant::Call>::ACTION, &[]);
            #[cfg(feature = "bodies")]
            request.body("gadget", <Gadget as _losant::ToJson>::to_json(&gadget));
            GadgetsPostCall(request)
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
    impl Client {
        /// Returns [`Gadgets`]: `/gadgets`.
        #[cfg(feature = "gadgets")]
        #[inline]
        pub fn gadgets(&self) -> Gadgets {
            Gadgets {
                state: <Client as _losant::Handle>::handle_state(self).child(&[]),
            }
        }
    }
    _losant::assert_placeholders(
        "Client",
        <Client as _losant::Handle>::PLACEHOLDERS,
        &[],
    )
};
/// Call of [`Gadgets::get`]: `GET /gadgets`.
#[cfg(feature = "gadgets")]
#[deprecated = "use `list`"]
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsGetCall(::losant::__private::RequestBuilder);
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
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
            #[cfg(feature = "filters")]
            _losant::Param::string("filter", false),
            <i64 as _losant::QueryValue>::PARAM.named("since", false),
        ],
        &["all.User", "gadgets.*", "gadgets.get"],
        &[_losant::ResponseSpec::empty(200)],
    );
    impl GadgetsGetCall {
        /// Sets `filter`.
        #[cfg(feature = "filters")]
        pub fn filter(mut self, filter: impl _losant::Into<String>) -> Self {
            self.0.query_str("filter", filter);
            self
        }
        /// Sets `since`.
        #[deprecated = "use `start`"]
        #[inline]
        pub fn since(mut self, since: i64) -> Self {
            self.0.query("since", <i64 as _losant::QueryValue>::encode, &since);
            self
        }
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<()> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetsGetCall {
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
    impl ::core::future::IntoFuture for GadgetsGetCall {
        type Output = ::core::result::Result<(), _losant::Error>;
        type IntoFuture = _losant::CallFuture<()>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(self.0, &[(200, _losant::decode_empty)])
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
/// Call of [`Gadgets::post`]: `POST /gadgets`.
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsPostCall(::losant::__private::RequestBuilder);
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["gadgets.post", "gadgets", "post"],
        _losant::Method::POST,
        "/gadgets",
        _losant::RetryClass::Never,
        &[
            #[cfg(feature = "bodies")]
            _losant::Param::body("gadget", true, _losant::ShapeOf::<Gadget>::SHAPE),
        ],
        &["all.User", "gadgets.*", "gadgets.post"],
        &[_losant::ResponseSpec::empty(200)],
    );
    impl GadgetsPostCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<()> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetsPostCall {
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
    impl ::core::future::IntoFuture for GadgetsPostCall {
        type Output = ::core::result::Result<(), _losant::Error>;
        type IntoFuture = _losant::CallFuture<()>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(self.0, &[(200, _losant::decode_empty)])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetsPostCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetsPostCall", f)
        }
    }
};
