/// A gadget of the signed-in user.
///
/// `/me/gadgets/{gadgetId}`, Losant's `gadget`.
#[derive(::core::clone::Clone)]
pub struct Gadget(renamed::losant::__private::HandleState);
impl Gadget {
    /// The handle with all the values of its path.
    pub fn new(
        client: &renamed::losant::__private::ClientCore,
        gadget_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self(
            renamed::losant::__private::HandleState::new(
                client,
                &[::core::convert::Into::into(gadget_id)],
            ),
        )
    }
    /// `GET /me/gadgets/{gadgetId}`, Losant's `gadget.get`.
    ///
    /// * Scopes: one of `all.User`, `gadget.*`, `gadget.get`
    /// * Gives: 200 `Gadget`
    /// * Retry: safe, it changes nothing
    /// * Users whose email address is not verified may call it.
    #[inline]
    pub fn get(&self) -> GadgetGetCall {
        let request = self.0.request(&__GadgetGetCall, &[]);
        GadgetGetCall(request)
    }
}
static __Gadget: renamed::losant::__private::Resource = renamed::losant::__private::Resource::new(
    "gadget",
    "/me/gadgets/{gadgetId}",
    &["gadgetId"],
    &[&__GadgetGetCall],
);
#[automatically_derived]
impl renamed::losant::__private::Handle for Gadget {
    const RESOURCE: &'static renamed::losant::__private::Resource = &__Gadget;
    fn client(&self) -> &renamed::losant::__private::ClientCore {
        self.0.client()
    }
    fn handle_state(&self) -> renamed::losant::__private::HandleState {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Gadget {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__Gadget, "Gadget", f)
    }
}
/// Adds [`thing`](Self::thing) to its parent, for [`Gadget`].
pub trait GadgetExt {
    /// [`Gadget`] with this `gadgetId`: `/me/gadgets/{gadgetId}`.
    fn thing(
        &self,
        gadget_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Gadget;
}
impl GadgetExt for losant::api::Me {
    fn thing(
        &self,
        gadget_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Gadget {
        Gadget(
            <losant::api::Me as renamed::losant::__private::Handle>::handle_state(self)
                .child(&[::core::convert::Into::into(gadget_id)]),
        )
    }
}
const _: () = renamed::losant::__private::assert_placeholders(
    "Me",
    <losant::api::Me as renamed::losant::__private::Handle>::PLACEHOLDERS,
    &[],
);
/// `GET /me/gadgets/{gadgetId}`, Losant's `gadget.get`.
///
/// * Scopes: one of `all.User`, `gadget.*`, `gadget.get`
/// * Gives: 200 `Gadget`
/// * Retry: safe, it changes nothing
/// * Users whose email address is not verified may call it.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetGetCall(renamed::losant::__private::Request);
static __GadgetGetCall: renamed::losant::__private::Action = renamed::losant::__private::Action::new(
        ["gadget.get", "gadget", "get"],
        renamed::losant::__private::Method::GET,
        "/me/gadgets/{gadgetId}",
        renamed::losant::__private::RetryClass::Safe,
        &[renamed::losant::__private::Param::path("gadgetId")],
        &["all.User", "gadget.*", "gadget.get"],
        &[renamed::losant::__private::ResponseSpec::new::<models::Gadget>(200, "Gadget")],
    )
    .allow_unverified();
impl GadgetGetCall {
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> renamed::losant::__private::CallFuture<models::Gadget> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl renamed::losant::__private::Call for GadgetGetCall {
    type Value = models::Gadget;
    const ACTION: &'static renamed::losant::__private::Action = &__GadgetGetCall;
    fn inner(&mut self) -> &mut renamed::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> renamed::losant::__private::Request {
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
    type Output = ::core::result::Result<
        models::Gadget,
        renamed::losant::__private::Error,
    >;
    type IntoFuture = renamed::losant::__private::CallFuture<models::Gadget>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        renamed::losant::__private::CallFuture::new(
            self.0,
            &[(200, renamed::losant::__private::json::<models::Gadget>)],
        )
    }
}
