/// One API token of the signed-in user.
///
/// Losant's `userApiToken`, at `/me/tokens/{apiTokenId}`. Returned by [`Client::user_api_token`].
#[derive(::core::clone::Clone)]
pub struct UserApiToken {
    state: ::losant::__private::HandleState,
}
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __RESOURCE: _losant::Resource = _losant::Resource::new(
        "userApiToken",
        "/me/tokens/{apiTokenId}",
        &["apiTokenId"],
        &[<UserApiTokenDeleteCall as _losant::Call>::ACTION],
    );
    #[allow(rustdoc::private_intra_doc_links)]
    impl UserApiToken {
        /// Returns the handle with these values in its path.
        pub fn new(
            client: &_losant::ClientCore,
            api_token_id: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                state: _losant::HandleState::new(
                    client,
                    &[::core::convert::Into::into(api_token_id)],
                ),
            }
        }
        /// Deletes the token.
        ///
        /// Losant's `userApiToken.delete`: `DELETE /me/tokens/{apiTokenId}`.
        ///
        /// * Scopes: any of [`USER_FULL`], `userApiToken.*` or `userApiToken.delete`
        /// * Success: 200 [`models::Success`]
        /// * Errors: 400, 404
        /// * Retries: idempotent, since repeating the request has no further effect
        /// * Tokens issued through OAuth are refused.
        #[inline]
        pub fn delete(&self) -> UserApiTokenDeleteCall {
            let request = self
                .state
                .request(<UserApiTokenDeleteCall as _losant::Call>::ACTION, &[]);
            UserApiTokenDeleteCall(request)
        }
    }
    #[automatically_derived]
    impl _losant::Handle for UserApiToken {
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
    impl ::core::fmt::Debug for UserApiToken {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.state.debug(&__RESOURCE, "UserApiToken", f)
        }
    }
    impl Client {
        /// Returns [`UserApiToken`]: One API token of the signed-in user.
        #[inline]
        pub fn user_api_token(
            &self,
            api_token_id: impl ::core::convert::Into<::std::string::String>,
        ) -> UserApiToken {
            UserApiToken {
                state: <Client as _losant::Handle>::handle_state(self)
                    .child(&[::core::convert::Into::into(api_token_id)]),
            }
        }
    }
    _losant::assert_placeholders(
        "Client",
        <Client as _losant::Handle>::PLACEHOLDERS,
        &[],
    )
};
/// Call of [`UserApiToken::delete`]: `DELETE /me/tokens/{apiTokenId}`.
///
/// Deletes the token.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct UserApiTokenDeleteCall(::losant::__private::RequestBuilder);
const _: () = {
    use ::losant::__private as _losant;
    #[allow(unused_imports)]
    use _losant::Undescribed as _;
    static __ACTION: _losant::Action = _losant::Action::new(
            ["userApiToken.delete", "userApiToken", "delete"],
            _losant::Method::DELETE,
            "/me/tokens/{apiTokenId}",
            _losant::RetryClass::Idempotent,
            &[_losant::Param::path("apiTokenId")],
            _losant::MergedScopes::<
                { USER_FULL.len() + 2 },
            >::merge(USER_FULL, &["userApiToken.*", "userApiToken.delete"])
                .as_slice(),
            &[
                _losant::ResponseSpec::new::<
                    models::Success,
                >(200, "Success", _losant::ShapeOf::<models::Success>::SHAPE),
                _losant::ResponseSpec::error(400),
                _losant::ResponseSpec::error(404),
            ],
        )
        .deny_oauth();
    impl UserApiTokenDeleteCall {
        /// Sends the request. Awaiting the call does the same.
        #[inline]
        pub fn send(self) -> _losant::CallFuture<models::Success> {
            ::core::future::IntoFuture::into_future(self)
        }
    }
    #[automatically_derived]
    impl _losant::Call for UserApiTokenDeleteCall {
        type Value = models::Success;
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
    impl ::core::future::IntoFuture for UserApiTokenDeleteCall {
        type Output = ::core::result::Result<models::Success, _losant::Error>;
        type IntoFuture = _losant::CallFuture<models::Success>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            _losant::CallFuture::new(
                self.0,
                &[(200, <models::Success as _losant::FromJson>::from_json)],
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserApiTokenDeleteCall {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            self.0.debug("UserApiTokenDeleteCall", f)
        }
    }
};
