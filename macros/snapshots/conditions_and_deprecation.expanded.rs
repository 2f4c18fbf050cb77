/// `/gadgets`, Losant's `gadgets`.
#[cfg(feature = "gadgets")]
#[derive(::core::clone::Clone)]
pub struct Gadgets(::losant::__private::HandleState);
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
impl Gadgets {
    /// The handle with all the values of its path.
    pub fn new(client: &::losant::__private::ClientCore) -> Self {
        Self(::losant::__private::HandleState::new(client, &[]))
    }
    /// `GET /gadgets`, Losant's `gadgets.get`.
    ///
    /// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.get`
    /// * Gives: 200 nothing
    /// * Retry: safe, it changes nothing
    #[deprecated = "use `list`"]
    #[inline]
    pub fn get(&self) -> GadgetsGetCall {
        let request = self.0.request(&__GadgetsGetCall, &[]);
        GadgetsGetCall(request)
    }
    /// `POST /gadgets`, Losant's `gadgets.post`.
    ///
    /// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.post`
    /// * Gives: 200 nothing
    /// * Retry: never, once it may have arrived
    #[cfg(feature = "making")]
    #[inline]
    pub fn post(&self, #[cfg(feature = "bodies")] gadget: Gadget) -> GadgetsPostCall {
        #[allow(unused_mut)]
        let mut request = self.0.request(&__GadgetsPostCall, &[]);
        #[cfg(feature = "bodies")] request.body::<Gadget>("gadget", &gadget);
        GadgetsPostCall(request)
    }
}
#[cfg(feature = "gadgets")]
static __Gadgets: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "gadgets",
    "/gadgets",
    &[],
    &[&__GadgetsGetCall, #[cfg(feature = "making")] &__GadgetsPostCall],
);
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
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
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::fmt::Debug for Gadgets {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__Gadgets, "Gadgets", f)
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
impl Client {
    /// [`Gadgets`]: `/gadgets`.
    #[cfg(feature = "gadgets")]
    pub fn gadgets(&self) -> Gadgets {
        Gadgets(<Client as ::losant::__private::Handle>::handle_state(self).child(&[]))
    }
}
#[cfg(feature = "gadgets")]
const _: () = ::losant::__private::assert_placeholders(
    "Client",
    <Client as ::losant::__private::Handle>::PLACEHOLDERS,
    &[],
);
/// `GET /gadgets`, Losant's `gadgets.get`.
///
/// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.get`
/// * Gives: 200 nothing
/// * Retry: safe, it changes nothing
#[cfg(feature = "gadgets")]
#[deprecated = "use `list`"]
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsGetCall(::losant::__private::Request);
#[cfg(feature = "gadgets")]
static __GadgetsGetCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["gadgets.get", "gadgets", "get"],
    ::losant::__private::Method::GET,
    "/gadgets",
    ::losant::__private::RetryClass::Safe,
    &[
        #[cfg(feature = "filters")]
        ::losant::__private::Param::text("filter", false),
        ::losant::__private::Param::new(
            "since",
            ::losant::__private::ParamLocation::Query,
            false,
            <i64 as ::losant::__private::QueryValue>::KIND,
            <i64 as ::losant::__private::QueryValue>::VALUES,
        ),
    ],
    &["all.User", "gadgets.*", "gadgets.get"],
    &[::losant::__private::ResponseSpec::empty(200)],
);
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
impl GadgetsGetCall {
    /// Sets `filter`.
    #[cfg(feature = "filters")]
    pub fn filter(mut self, filter: impl ::core::convert::Into<String>) -> Self {
        self.0.query_text("filter", filter);
        self
    }
    /// Sets `since`.
    #[deprecated = "use `start`"]
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.0.query("since", <i64 as ::losant::__private::QueryValue>::encode, &since);
        self
    }
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<()> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::losant::__private::Call for GadgetsGetCall {
    type Value = ();
    const ACTION: &'static ::losant::__private::Action = &__GadgetsGetCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::fmt::Debug for GadgetsGetCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("GadgetsGetCall", f)
    }
}
#[cfg(feature = "gadgets")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetsGetCall {
    type Output = ::core::result::Result<(), ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(200, ::losant::__private::empty)],
        )
    }
}
/// `POST /gadgets`, Losant's `gadgets.post`.
///
/// * Scopes: one of `all.User`, `gadgets.*`, `gadgets.post`
/// * Gives: 200 nothing
/// * Retry: never, once it may have arrived
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsPostCall(::losant::__private::Request);
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
static __GadgetsPostCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["gadgets.post", "gadgets", "post"],
    ::losant::__private::Method::POST,
    "/gadgets",
    ::losant::__private::RetryClass::Never,
    &[
        #[cfg(feature = "bodies")]
        ::losant::__private::Param::body(
            "gadget",
            true,
            ::losant::__private::fits!(Gadget),
        ),
    ],
    &["all.User", "gadgets.*", "gadgets.post"],
    &[::losant::__private::ResponseSpec::empty(200)],
);
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
impl GadgetsPostCall {
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<()> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
#[automatically_derived]
impl ::losant::__private::Call for GadgetsPostCall {
    type Value = ();
    const ACTION: &'static ::losant::__private::Action = &__GadgetsPostCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::fmt::Debug for GadgetsPostCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("GadgetsPostCall", f)
    }
}
#[cfg(feature = "gadgets")]
#[cfg(feature = "making")]
#[allow(deprecated)]
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetsPostCall {
    type Output = ::core::result::Result<(), ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(200, ::losant::__private::empty)],
        )
    }
}
