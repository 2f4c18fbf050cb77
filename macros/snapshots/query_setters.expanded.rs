/// The gadgets of the signed-in user.
///
/// Losant's `gadgets`, at `/me/gadgets`.
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
        "/me/gadgets",
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
        /// Losant's `gadgets.get`: `GET /me/gadgets`.
        ///
        /// * Scopes: any of `all.User`, `all.User.read`, `gadgets.*` or `gadgets.get`
        /// * Success: 200 `Vec<Gadget>`
        /// * Retries: safe, since the action changes nothing
        #[inline]
        pub fn get(&self, kind: impl _losant::Into<String>) -> GadgetsGetCall {
            let mut request = self
                .state
                .request(<GadgetsGetCall as _losant::Call>::ACTION, &[]);
            request.query_str("type", kind);
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
/// Call of [`Gadgets::get`]: `GET /me/gadgets`.
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
        "/me/gadgets",
        _losant::RetryClass::Safe,
        &[
            _losant::Param::string("type", true),
            _losant::Param::json("query", false),
            <Vec<String> as _losant::QueryValue>::PARAM.named("keywords", false),
            <u32 as _losant::QueryValue>::PARAM.named("urlTTL", false),
            _losant::Param::string("match", false),
        ],
        &["all.User", "all.User.read", "gadgets.*", "gadgets.get"],
        &[
            _losant::ResponseSpec::new::<
                Vec<models::Gadget>,
            >(200, "Vec<Gadget>", _losant::ShapeOf::<Vec<models::Gadget>>::SHAPE),
        ],
    );
    impl GadgetsGetCall {
        /// Query that the gadgets match.
        pub fn query(mut self, query: impl _losant::Into<Query>) -> Self {
            self.0
                .query_json(
                    "query",
                    <Query as _losant::ToJson>::to_json(
                        &_losant::Into::<Query>::into(query),
                    ),
                );
            self
        }
        /// Keywords that the gadgets contain.
        pub fn keywords(
            mut self,
            keywords: impl ::core::iter::IntoIterator<Item = impl _losant::Into<String>>,
        ) -> Self {
            self.0
                .query(
                    "keywords",
                    <Vec<String> as _losant::QueryValue>::encode,
                    &_losant::collect::<String>(keywords),
                );
            self
        }
        /// Sets `urlTTL`.
        #[inline]
        pub fn url_ttl(mut self, url_ttl: u32) -> Self {
            self.0.query("urlTTL", <u32 as _losant::QueryValue>::encode, &url_ttl);
            self
        }
        /// Sets `match`.
        pub fn r#match(mut self, r#match: impl _losant::Into<String>) -> Self {
            self.0.query_str("match", r#match);
            self
        }
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<Vec<models::Gadget>> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetsGetCall {
        type Value = Vec<models::Gadget>;
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
        type Output = ::core::result::Result<Vec<models::Gadget>, _losant::Error>;
        type IntoFuture = _losant::CallFuture<Vec<models::Gadget>>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[(200, <Vec<models::Gadget> as _losant::FromJson>::from_json)],
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
