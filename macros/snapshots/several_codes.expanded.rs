/// Losant's `gadgets`, at `/gadgets`.
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
        "/gadgets",
        &[],
        &[<GadgetsDeleteCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Gadgets {
        /// Returns the handle with these values in its path.
        pub fn new(client: &_losant::ClientCore) -> Self {
            Self {
                state: _losant::HandleState::new(client, &[]),
            }
        }
        /// Deletes gadgets, immediately or in a job.
        ///
        /// Losant's `gadgets.delete`: `POST /gadgets/delete`.
        ///
        /// * Scopes: any of [`USER_FULL`], `gadgets.*` or `gadgets.delete`
        /// * Success: 200 [`models::Deleted`], 202 [`models::Job`], 204 without a body
        /// * Errors: 400, 404 [`models::Missing`], 422 [`models::ValidationErrors`]
        /// * Retries: idempotent, since repeating the request has no further effect
        #[inline]
        pub fn delete(&self) -> GadgetsDeleteCall {
            let request = self
                .state
                .request(<GadgetsDeleteCall as _losant::Call>::ACTION, &[]);
            GadgetsDeleteCall(request)
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
/// Result of [`GadgetsDeleteCall`], by status code.
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
/// Call of [`Gadgets::delete`]: `POST /gadgets/delete`.
///
/// Deletes gadgets, immediately or in a job.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetsDeleteCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["gadgets.delete", "gadgets", "delete"],
        _losant::Method::POST,
        "/gadgets/delete",
        _losant::RetryClass::Idempotent,
        &[
            _losant::Param::body(
                "query",
                false,
                _losant::ShapeOf::<models::Query>::SHAPE,
            ),
        ],
        _losant::MergedScopes::<
            { USER_FULL.len() + 2 },
        >::merge(USER_FULL, &["gadgets.*", "gadgets.delete"])
            .as_slice(),
        &[
            _losant::ResponseSpec::new::<
                models::Deleted,
            >(200, "Deleted", _losant::ShapeOf::<models::Deleted>::SHAPE),
            _losant::ResponseSpec::new::<
                models::Job,
            >(202, "Job", _losant::ShapeOf::<models::Job>::SHAPE),
            _losant::ResponseSpec::empty(204),
            _losant::ResponseSpec::error(400),
            _losant::ResponseSpec::new::<
                models::Missing,
            >(404, "Missing", _losant::ShapeOf::<models::Missing>::SHAPE),
            _losant::ResponseSpec::new::<
                models::ValidationErrors,
            >(
                422,
                "ValidationErrors",
                _losant::ShapeOf::<models::ValidationErrors>::SHAPE,
            ),
        ],
    );
    impl GadgetsDeleteCall {
        /// Sets `query`.
        #[inline]
        pub fn query(mut self, query: models::Query) -> Self {
            self.0.body("query", <models::Query as _losant::ToJson>::to_json(&query));
            self
        }
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<GadgetsDeleteOk> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetsDeleteCall {
        type Value = GadgetsDeleteOk;
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
    impl ::core::future::IntoFuture for GadgetsDeleteCall {
        type Output = ::core::result::Result<GadgetsDeleteOk, _losant::Error>;
        type IntoFuture = _losant::CallFuture<GadgetsDeleteOk>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[
                    (
                        200,
                        |body| ::core::result::Result::map(
                            <models::Deleted as _losant::FromJson>::from_json(body),
                            GadgetsDeleteOk::Ok,
                        ),
                    ),
                    (
                        202,
                        |body| ::core::result::Result::map(
                            <models::Job as _losant::FromJson>::from_json(body),
                            GadgetsDeleteOk::Accepted,
                        ),
                    ),
                    (
                        204,
                        |body| ::core::result::Result::map(
                            _losant::decode_empty(body),
                            |()| GadgetsDeleteOk::NoContent,
                        ),
                    ),
                ],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetsDeleteCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetsDeleteCall", f)
        }
    }
};
