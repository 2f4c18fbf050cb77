/// `/status`, Losant's `status`.
#[derive(::core::clone::Clone)]
pub struct Status(::losant::__private::HandleState);
impl Status {
    /// The handle with all the values of its path.
    pub fn new(client: &::losant::__private::ClientCore) -> Self {
        Self(::losant::__private::HandleState::new(client, &[]))
    }
    /// `GET /status`, Losant's `status.get`.
    ///
    /// * Scopes: none needed
    /// * Gives: 200 nothing
    /// * Retry: safe, it changes nothing
    #[inline]
    pub fn get(&self) -> StatusGetCall {
        let request = self.0.request(&__StatusGetCall, &[]);
        StatusGetCall(request)
    }
}
static __Status: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "status",
    "/status",
    &[],
    &[&__StatusGetCall],
);
#[automatically_derived]
impl ::losant::__private::Handle for Status {
    const RESOURCE: &'static ::losant::__private::Resource = &__Status;
    fn client(&self) -> &::losant::__private::ClientCore {
        self.0.client()
    }
    fn handle_state(&self) -> ::losant::__private::HandleState {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Status {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__Status, "Status", f)
    }
}
/// `GET /status`, Losant's `status.get`.
///
/// * Scopes: none needed
/// * Gives: 200 nothing
/// * Retry: safe, it changes nothing
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct StatusGetCall(::losant::__private::Request);
static __StatusGetCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["status.get", "status", "get"],
    ::losant::__private::Method::GET,
    "/status",
    ::losant::__private::RetryClass::Safe,
    &[],
    &[],
    &[::losant::__private::ResponseSpec::empty(200)],
);
impl StatusGetCall {
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<()> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for StatusGetCall {
    type Value = ();
    const ACTION: &'static ::losant::__private::Action = &__StatusGetCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for StatusGetCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("StatusGetCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for StatusGetCall {
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
