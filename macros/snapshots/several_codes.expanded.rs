/// `/gadgets`, Losant's `gadgets`.
#[derive(::core::clone::Clone)]
pub struct Gadgets(::losant::__private::HandleState);
impl Gadgets {
    /// The handle with all the values of its path.
    pub fn new(client: &::losant::__private::ClientCore) -> Self {
        Self(::losant::__private::HandleState::new(client, &[]))
    }
    /// Scrap gadgets, at once or in a job.
    ///
    /// `POST /gadgets/delete`, Losant's `gadgets.delete`.
    ///
    /// * Scopes: one of `USER_FULL`, `gadgets.*`, `gadgets.delete`
    /// * Gives: 200 `Deleted`, 202 `Job`, 204 nothing
    /// * Errors: 400, 404 `Missing`, 422 `ValidationErrors`
    /// * Retry: idempotent, twice leaves what once leaves
    #[inline]
    pub fn delete(&self) -> GadgetsDeleteCall {
        let request = self.0.request(&__GadgetsDeleteCall, &[]);
        GadgetsDeleteCall(request)
    }
}
static __Gadgets: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "gadgets",
    "/gadgets",
    &[],
    &[&__GadgetsDeleteCall],
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
/// What a call of [`GadgetsDeleteCall`] gives, by its status.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(dead_code)]
#[non_exhaustive]
pub enum GadgetsDeleteOk {
    /// Status 200.
    Ok(models::Deleted),
    /// Status 202.
    Accepted(models::Job),
    /// Status 204.
    NoContent,
}
/// Scrap gadgets, at once or in a job.
///
/// `POST /gadgets/delete`, Losant's `gadgets.delete`.
///
/// * Scopes: one of `USER_FULL`, `gadgets.*`, `gadgets.delete`
/// * Gives: 200 `Deleted`, 202 `Job`, 204 nothing
/// * Errors: 400, 404 `Missing`, 422 `ValidationErrors`
/// * Retry: idempotent, twice leaves what once leaves
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsDeleteCall(::losant::__private::Request);
static __GadgetsDeleteCall: ::losant::__private::Action = ::losant::__private::Action::new(
    ["gadgets.delete", "gadgets", "delete"],
    ::losant::__private::Method::POST,
    "/gadgets/delete",
    ::losant::__private::RetryClass::Idempotent,
    &[
        ::losant::__private::Param::body(
            "query",
            false,
            ::losant::__private::fits!(models::Query),
        ),
    ],
    {
        static __SCOPES: ::losant::__private::MergedScopes<
            { USER_FULL.len() + 2usize },
        > = ::losant::__private::MergedScopes::of(
            USER_FULL,
            &["gadgets.*", "gadgets.delete"],
        );
        __SCOPES.as_slice()
    },
    &[
        ::losant::__private::ResponseSpec::new::<models::Deleted>(200, "Deleted"),
        ::losant::__private::ResponseSpec::new::<models::Job>(202, "Job"),
        ::losant::__private::ResponseSpec::empty(204),
        ::losant::__private::ResponseSpec::error(400),
        ::losant::__private::ResponseSpec::new::<models::Missing>(404, "Missing"),
        ::losant::__private::ResponseSpec::new::<
            models::ValidationErrors,
        >(422, "ValidationErrors"),
    ],
);
impl GadgetsDeleteCall {
    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: models::Query) -> Self {
        self.0.body::<models::Query>("query", &query);
        self
    }
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<GadgetsDeleteOk> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for GadgetsDeleteCall {
    type Value = GadgetsDeleteOk;
    const ACTION: &'static ::losant::__private::Action = &__GadgetsDeleteCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for GadgetsDeleteCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("GadgetsDeleteCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for GadgetsDeleteCall {
    type Output = ::core::result::Result<GadgetsDeleteOk, ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<GadgetsDeleteOk>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[
                (
                    200,
                    |body| ::core::result::Result::map(
                        ::losant::__private::json::<models::Deleted>(body),
                        GadgetsDeleteOk::Ok,
                    ),
                ),
                (
                    202,
                    |body| ::core::result::Result::map(
                        ::losant::__private::json::<models::Job>(body),
                        GadgetsDeleteOk::Accepted,
                    ),
                ),
                (
                    204,
                    |body| ::core::result::Result::map(
                        ::losant::__private::empty(body),
                        |()| GadgetsDeleteOk::NoContent,
                    ),
                ),
            ],
        )
    }
}
