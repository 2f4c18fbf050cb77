/// The gadgets of the signed-in user.
///
/// `/me/gadgets`, Losant's `gadgets`.
#[derive(::core::clone::Clone)]
pub struct Gadgets(::losant::__private::HandleState);
impl Gadgets {
    /// The handle with all the values of its path.
    pub fn new(client: &::losant::__private::ClientCore) -> Self {
        Self(::losant::__private::HandleState::new(client, &[]))
    }
    /// List the gadgets.
    ///
    /// `GET /me/gadgets`, Losant's `gadgets.get`.
    ///
    /// * Scopes: one of `all.User`, `all.User.read`, `gadgets.*`, `gadgets.get`
    /// * Gives: 200 `Vec<Gadget>`
    /// * Retry: safe, it changes nothing
    #[inline]
    pub fn get(&self, kind: impl ::core::convert::Into<String>) -> GadgetsGetCall {
        let mut request = self.0.request(&__GadgetsGetCall, &[]);
        request.query_text("type", kind);
        GadgetsGetCall(request)
    }
}
static __Gadgets: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "gadgets",
    "/me/gadgets",
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
/// `GET /me/gadgets`, Losant's `gadgets.get`.
///
/// * Scopes: one of `all.User`, `all.User.read`, `gadgets.*`, `gadgets.get`
/// * Gives: 200 `Vec<Gadget>`
/// * Retry: safe, it changes nothing
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsGetCall(::losant::__private::Request);
static __GadgetsGetCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["gadgets.get", "gadgets", "get"],
    ::losant::__private::Method::GET,
    "/me/gadgets",
    ::losant::__private::RetryClass::Safe,
    &[
        ::losant::__private::Param::text("type", true),
        ::losant::__private::Param::json(
            "query",
            ::losant::__private::ParamLocation::Query,
            false,
        ),
        ::losant::__private::Param::new(
            "keywords",
            ::losant::__private::ParamLocation::Query,
            false,
            <Vec<String> as ::losant::__private::QueryValue>::KIND,
            <Vec<String> as ::losant::__private::QueryValue>::VALUES,
        ),
        ::losant::__private::Param::new(
            "urlTTL",
            ::losant::__private::ParamLocation::Query,
            false,
            <u32 as ::losant::__private::QueryValue>::KIND,
            <u32 as ::losant::__private::QueryValue>::VALUES,
        ),
        ::losant::__private::Param::text("match", false),
    ],
    &["all.User", "all.User.read", "gadgets.*", "gadgets.get"],
    &[::losant::__private::ResponseSpec::new::<Vec<models::Gadget>>(200, "Vec<Gadget>")],
);
impl GadgetsGetCall {
    /// Gadgets that fit this.
    #[inline]
    pub fn query(mut self, query: Query) -> Self {
        self.0.query_json::<Query>("query", &query);
        self
    }
    /// The words to look for.
    pub fn keywords(
        mut self,
        keywords: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0
            .query(
                "keywords",
                <Vec<String> as ::losant::__private::QueryValue>::encode,
                &::losant::__private::strings(keywords),
            );
        self
    }
    /// Sets `urlTTL`.
    #[inline]
    pub fn url_ttl(mut self, url_ttl: u32) -> Self {
        self.0
            .query("urlTTL", <u32 as ::losant::__private::QueryValue>::encode, &url_ttl);
        self
    }
    /// Sets `match`.
    pub fn r#match(mut self, r#match: impl ::core::convert::Into<String>) -> Self {
        self.0.query_text("match", r#match);
        self
    }
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<Vec<models::Gadget>> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for GadgetsGetCall {
    type Value = Vec<models::Gadget>;
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
        Vec<models::Gadget>,
        ::losant::__private::Error,
    >;
    type IntoFuture = ::losant::__private::CallFuture<Vec<models::Gadget>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(200, ::losant::__private::json::<Vec<models::Gadget>>)],
        )
    }
}
