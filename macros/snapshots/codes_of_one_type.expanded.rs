/// Losant's `gadget`, at `/gadgets/{gadgetId}`. Returned by [`Gadgets::gadget`].
#[derive(::core::clone::Clone)]
pub struct Gadget {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "gadget",
        "/gadgets/{gadgetId}",
        &["gadgetId"],
        &[
            <GadgetPatchCall as _losant::Call>::ACTION,
            <GadgetAddMemberCall as _losant::Call>::ACTION,
        ],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl Gadget {
        /// Returns the handle with these values in its path.
        pub fn new(
            client: &_losant::ClientCore,
            gadget_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                state: _losant::HandleState::new(
                    client,
                    &[::core::convert::Into::into(gadget_id)],
                ),
            }
        }
        /// Changes the gadget.
        ///
        /// Losant's `gadget.patch`: `PATCH /gadgets/{gadgetId}`.
        ///
        /// * Scopes: any of `all.User`, `gadget.*` or `gadget.patch`
        /// * Success: 200 [`models::Gadget`], 201 [`models::Gadget`]
        /// * Retries: never, once the server may have received the request
        #[inline]
        pub fn patch(&self) -> GadgetPatchCall {
            let request = self
                .state
                .request(<GadgetPatchCall as _losant::Call>::ACTION, &[]);
            GadgetPatchCall(request)
        }
        /// Adds a member.
        ///
        /// Losant's `gadget.addMember`: `POST /gadgets/{gadgetId}/members`.
        ///
        /// * Scopes: any of `all.User`, `gadget.*` or `gadget.addMember`
        /// * Success: 200 [`models::Member`], 201 [`models::Member`], 202 [`models::InviteSent`]
        /// * Retries: never, once the server may have received the request
        #[inline]
        pub fn add_member(&self) -> GadgetAddMemberCall {
            let request = self
                .state
                .request(<GadgetAddMemberCall as _losant::Call>::ACTION, &[]);
            GadgetAddMemberCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for Gadget {
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
    impl ::core::fmt::Debug for Gadget {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "Gadget", f)
        }
    }
    impl Gadgets {
        /// Returns [`Gadget`]: `/gadgets/{gadgetId}`.
        #[inline]
        pub fn gadget(
            &self,
            gadget_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Gadget {
            Gadget {
                state: <Gadgets as _losant::Handle>::handle_state(self)
                    .child(&[::core::convert::Into::into(gadget_id)]),
            }
        }
    }
    _losant::assert_placeholders(
        "Gadgets",
        <Gadgets as _losant::Handle>::PLACEHOLDERS,
        &[],
    )
};
/// Call of [`Gadget::patch`]: `PATCH /gadgets/{gadgetId}`.
///
/// Changes the gadget.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetPatchCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["gadget.patch", "gadget", "patch"],
        _losant::Method::PATCH,
        "/gadgets/{gadgetId}",
        _losant::RetryClass::Never,
        &[_losant::Param::path("gadgetId")],
        &["all.User", "gadget.*", "gadget.patch"],
        &[
            _losant::ResponseSpec::new::<
                models::Gadget,
            >(200, "Gadget", _losant::ShapeOf::<models::Gadget>::SHAPE),
            _losant::ResponseSpec::new::<
                models::Gadget,
            >(201, "Gadget", _losant::ShapeOf::<models::Gadget>::SHAPE),
        ],
    );
    impl GadgetPatchCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<models::Gadget> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetPatchCall {
        type Value = models::Gadget;
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
    impl ::core::future::IntoFuture for GadgetPatchCall {
        type Output = ::core::result::Result<models::Gadget, _losant::Error>;
        type IntoFuture = _losant::CallFuture<models::Gadget>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[
                    (200, <models::Gadget as _losant::FromJson>::from_json),
                    (201, <models::Gadget as _losant::FromJson>::from_json),
                ],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetPatchCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetPatchCall", f)
        }
    }
};
/// Result of [`GadgetAddMemberCall`], by status code.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(dead_code)]
#[non_exhaustive]
pub enum GadgetAddMemberOk {
    /// Status 200 or 201.
    Ok(models::Member),
    /// Status 202.
    Accepted(models::InviteSent),
}
/// Call of [`Gadget::add_member`]: `POST /gadgets/{gadgetId}/members`.
///
/// Adds a member.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct GadgetAddMemberCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
        ["gadget.addMember", "gadget", "addMember"],
        _losant::Method::POST,
        "/gadgets/{gadgetId}/members",
        _losant::RetryClass::Never,
        &[_losant::Param::path("gadgetId")],
        &["all.User", "gadget.*", "gadget.addMember"],
        &[
            _losant::ResponseSpec::new::<
                models::Member,
            >(200, "Member", _losant::ShapeOf::<models::Member>::SHAPE),
            _losant::ResponseSpec::new::<
                models::Member,
            >(201, "Member", _losant::ShapeOf::<models::Member>::SHAPE),
            _losant::ResponseSpec::new::<
                models::InviteSent,
            >(202, "InviteSent", _losant::ShapeOf::<models::InviteSent>::SHAPE),
        ],
    );
    impl GadgetAddMemberCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<GadgetAddMemberOk> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for GadgetAddMemberCall {
        type Value = GadgetAddMemberOk;
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
    impl ::core::future::IntoFuture for GadgetAddMemberCall {
        type Output = ::core::result::Result<GadgetAddMemberOk, _losant::Error>;
        type IntoFuture = _losant::CallFuture<GadgetAddMemberOk>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[
                    (
                        200,
                        |body| ::core::result::Result::map(
                            <models::Member as _losant::FromJson>::from_json(body),
                            GadgetAddMemberOk::Ok,
                        ),
                    ),
                    (
                        201,
                        |body| ::core::result::Result::map(
                            <models::Member as _losant::FromJson>::from_json(body),
                            GadgetAddMemberOk::Ok,
                        ),
                    ),
                    (
                        202,
                        |body| ::core::result::Result::map(
                            <models::InviteSent as _losant::FromJson>::from_json(body),
                            GadgetAddMemberOk::Accepted,
                        ),
                    ),
                ],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for GadgetAddMemberCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("GadgetAddMemberCall", f)
        }
    }
};
