::core::compile_error! {
    "there is no retry class `save`; did you mean `safe`? Allowed are `safe`, `idempotent` and `never`"
}
::core::compile_error! {
    "`filter` has no place in the request: name it like a placeholder of the path, make it an `Option` of the query, or mark it `#[query]`, `#[body]` or `#[part]`"
}
::core::compile_error! {
    "an action gives its success type alone; every call is a `Result` already"
}
/// `/gadgets/{gadgetId}`, Losant's `gadget`.
#[derive(::core::clone::Clone)]
pub struct Gadget(::losant::__private::HandleState);
impl Gadget {
    /// The handle with all the values of its path.
    pub fn new(
        client: &::losant::__private::ClientCore,
        gadget_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self(
            ::losant::__private::HandleState::new(
                client,
                &[::core::convert::Into::into(gadget_id)],
            ),
        )
    }
    /// `GET /gadgets/{gadgetId}`, Losant's `gadget.get`.
    ///
    /// * Scopes: one of `all.User`, `gadget.*`, `gadget.get`
    /// * Gives: 200 `u8`
    /// * Retry: safe, it changes nothing
    #[inline]
    pub fn get(&self, filter: impl ::core::convert::Into<String>) -> GadgetGetCall {
        let mut request = self.0.request(&__GadgetGetCall, &[]);
        request.query_text("filter", filter);
        GadgetGetCall(request)
    }
}
static __Gadget: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "gadget",
    "/gadgets/{gadgetId}",
    &["gadgetId"],
    &[&__GadgetGetCall],
);
#[automatically_derived]
impl ::losant::__private::Handle for Gadget {
    const RESOURCE: &'static ::losant::__private::Resource = &__Gadget;
    fn client(&self) -> &::losant::__private::ClientCore {
        self.0.client()
    }
    fn handle_state(&self) -> ::losant::__private::HandleState {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Gadget {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__Gadget, "Gadget", f)
    }
}
impl Client {
    /// [`Gadget`] with this `gadgetId`: `/gadgets/{gadgetId}`.
    pub fn gadget(
        &self,
        gadget_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Gadget {
        Gadget(
            <Client as ::losant::__private::Handle>::handle_state(self)
                .child(&[::core::convert::Into::into(gadget_id)]),
        )
    }
}
const _: () = ::losant::__private::assert_placeholders(
    "Client",
    <Client as ::losant::__private::Handle>::PLACEHOLDERS,
    &[],
);
/// `GET /gadgets/{gadgetId}`, Losant's `gadget.get`.
///
/// * Scopes: one of `all.User`, `gadget.*`, `gadget.get`
/// * Gives: 200 `u8`
/// * Retry: safe, it changes nothing
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetGetCall(::losant::__private::Request);
static __GadgetGetCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["gadget.get", "gadget", "get"],
    ::losant::__private::Method::GET,
    "/gadgets/{gadgetId}",
    ::losant::__private::RetryClass::Safe,
    &[
        ::losant::__private::Param::path("gadgetId"),
        ::losant::__private::Param::text("filter", true),
    ],
    &["all.User", "gadget.*", "gadget.get"],
    &[::losant::__private::ResponseSpec::new::<u8>(200, "u8")],
);
impl GadgetGetCall {
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<u8> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for GadgetGetCall {
    type Value = u8;
    const ACTION: &'static ::losant::__private::Action = &__GadgetGetCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for GadgetGetCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("GadgetGetCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetGetCall {
    type Output = ::core::result::Result<u8, ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<u8>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(200, ::losant::__private::json::<u8>)],
        )
    }
}
