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
    /// Follow what the gadget does.
    ///
    /// `GET /gadgets/{gadgetId}/stream`, Losant's `gadget.stream`.
    ///
    /// * Scopes: one of `all.User`, `gadget.*`, `gadget.stream`
    /// * Gives: 200 a stream of the events `gadgetMoved` `Move`, `gadgetBroke` `Damage`
    /// * Errors: 400, 404
    /// * Retry: safe, it changes nothing
    #[inline]
    pub fn stream(&self) -> GadgetStreamCall {
        let request = self.0.request(&__GadgetStreamCall, &[]);
        GadgetStreamCall(request)
    }
}
static __Gadget: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "gadget",
    "/gadgets/{gadgetId}",
    &["gadgetId"],
    &[&__GadgetStreamCall],
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
/// Follow what the gadget does.
///
/// `GET /gadgets/{gadgetId}/stream`, Losant's `gadget.stream`.
///
/// * Scopes: one of `all.User`, `gadget.*`, `gadget.stream`
/// * Gives: 200 a stream of the events `gadgetMoved` `Move`, `gadgetBroke` `Damage`
/// * Errors: 400, 404
/// * Retry: safe, it changes nothing
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetStreamCall(::losant::__private::Request);
static __GadgetStreamCall: ::losant::__private::Action = ::losant::__private::Action::new(
        ["gadget.stream", "gadget", "stream"],
        ::losant::__private::Method::GET,
        "/gadgets/{gadgetId}/stream",
        ::losant::__private::RetryClass::Safe,
        &[
            ::losant::__private::Param::path("gadgetId"),
            ::losant::__private::Param::new(
                "keepAliveInterval",
                ::losant::__private::ParamLocation::Query,
                false,
                <u64 as ::losant::__private::QueryValue>::KIND,
                <u64 as ::losant::__private::QueryValue>::VALUES,
            ),
        ],
        &["all.User", "gadget.*", "gadget.stream"],
        &[
            ::losant::__private::ResponseSpec::empty(200),
            ::losant::__private::ResponseSpec::error(400),
            ::losant::__private::ResponseSpec::error(404),
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
                <u64 as ::losant::__private::QueryValue>::encode,
                &keep_alive_interval,
            );
        self
    }
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(
        self,
    ) -> ::losant::__private::CallFuture<
        ::losant::__private::EventStream<GadgetStreamEvent>,
    > {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for GadgetStreamCall {
    type Value = ::losant::__private::EventStream<GadgetStreamEvent>;
    const ACTION: &'static ::losant::__private::Action = &__GadgetStreamCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for GadgetStreamCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("GadgetStreamCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetStreamCall {
    type Output = ::core::result::Result<
        ::losant::__private::EventStream<GadgetStreamEvent>,
        ::losant::__private::Error,
    >;
    type IntoFuture = ::losant::__private::CallFuture<
        ::losant::__private::EventStream<GadgetStreamEvent>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::events(
            self.0,
            &[
                (
                    "gadgetMoved",
                    |data| ::core::result::Result::map(
                        ::losant::__private::json::<models::Move>(data),
                        GadgetStreamEvent::GadgetMoved,
                    ),
                ),
                (
                    "gadgetBroke",
                    |data| ::core::result::Result::map(
                        ::losant::__private::json::<models::Damage>(data),
                        GadgetStreamEvent::GadgetBroke,
                    ),
                ),
            ],
        )
    }
}
