/// One API token of the signed-in user.
///
/// `/me/tokens/{apiTokenId}`, Losant's `userApiToken`.
#[derive(::core::clone::Clone)]
pub struct UserApiToken(::losant::__private::HandleState);
impl UserApiToken {
    /// The handle with all the values of its path.
    pub fn new(
        client: &::losant::__private::ClientCore,
        api_token_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self(
            ::losant::__private::HandleState::new(
                client,
                &[::core::convert::Into::into(api_token_id)],
            ),
        )
    }
    /// Revoke the token.
    ///
    /// `DELETE /me/tokens/{apiTokenId}`, Losant's `userApiToken.delete`.
    ///
    /// * Scopes: one of `USER_FULL`, `userApiToken.*`, `userApiToken.delete`
    /// * Gives: 200 `Success`
    /// * Errors: 400, 404
    /// * Retry: idempotent, twice leaves what once leaves
    /// * Tokens issued through OAuth are refused.
    #[inline]
    pub fn delete(&self) -> UserApiTokenDeleteCall {
        let request = self.0.request(&__UserApiTokenDeleteCall, &[]);
        UserApiTokenDeleteCall(request)
    }
}
static __UserApiToken: ::losant::__private::Resource = ::losant::__private::Resource::new(
    "userApiToken",
    "/me/tokens/{apiTokenId}",
    &["apiTokenId"],
    &[&__UserApiTokenDeleteCall],
);
#[automatically_derived]
impl ::losant::__private::Handle for UserApiToken {
    const RESOURCE: &'static ::losant::__private::Resource = &__UserApiToken;
    fn client(&self) -> &::losant::__private::ClientCore {
        self.0.client()
    }
    fn handle_state(&self) -> ::losant::__private::HandleState {
        ::core::clone::Clone::clone(&self.0)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for UserApiToken {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug(&__UserApiToken, "UserApiToken", f)
    }
}
impl Client {
    /// [`UserApiToken`] with this `apiTokenId`: `/me/tokens/{apiTokenId}`.
    pub fn user_api_token(
        &self,
        api_token_id: impl ::core::convert::Into<::std::string::String>,
    ) -> UserApiToken {
        UserApiToken(
            <Client as ::losant::__private::Handle>::handle_state(self)
                .child(&[::core::convert::Into::into(api_token_id)]),
        )
    }
}
const _: () = ::losant::__private::assert_placeholders(
    "Client",
    <Client as ::losant::__private::Handle>::PLACEHOLDERS,
    &[],
);
/// Revoke the token.
///
/// `DELETE /me/tokens/{apiTokenId}`, Losant's `userApiToken.delete`.
///
/// * Scopes: one of `USER_FULL`, `userApiToken.*`, `userApiToken.delete`
/// * Gives: 200 `Success`
/// * Errors: 400, 404
/// * Retry: idempotent, twice leaves what once leaves
/// * Tokens issued through OAuth are refused.
#[must_use = "a call does nothing until it is awaited"]
#[derive(::core::clone::Clone)]
pub struct UserApiTokenDeleteCall(::losant::__private::Request);
static __UserApiTokenDeleteCall: ::losant::__private::Action = ::losant::__private::Action::new(
        ["userApiToken.delete", "userApiToken", "delete"],
        ::losant::__private::Method::DELETE,
        "/me/tokens/{apiTokenId}",
        ::losant::__private::RetryClass::Idempotent,
        &[::losant::__private::Param::path("apiTokenId")],
        {
            static __SCOPES: ::losant::__private::MergedScopes<
                { USER_FULL.len() + 2usize },
            > = ::losant::__private::MergedScopes::of(
                USER_FULL,
                &["userApiToken.*", "userApiToken.delete"],
            );
            __SCOPES.as_slice()
        },
        &[
            ::losant::__private::ResponseSpec::new::<models::Success>(200, "Success"),
            ::losant::__private::ResponseSpec::error(400),
            ::losant::__private::ResponseSpec::error(404),
        ],
    )
    .deny_oauth();
impl UserApiTokenDeleteCall {
    /// Sends it. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> ::losant::__private::CallFuture<models::Success> {
        ::core::future::IntoFuture::into_future(self)
    }
}
#[automatically_derived]
impl ::losant::__private::Call for UserApiTokenDeleteCall {
    type Value = models::Success;
    const ACTION: &'static ::losant::__private::Action = &__UserApiTokenDeleteCall;
    fn inner(&mut self) -> &mut ::losant::__private::Request {
        &mut self.0
    }
    fn into_inner(self) -> ::losant::__private::Request {
        self.0
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for UserApiTokenDeleteCall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        self.0.debug("UserApiTokenDeleteCall", f)
    }
}
#[automatically_derived]
impl ::core::future::IntoFuture for UserApiTokenDeleteCall {
    type Output = ::core::result::Result<models::Success, ::losant::__private::Error>;
    type IntoFuture = ::losant::__private::CallFuture<models::Success>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        ::losant::__private::CallFuture::new(
            self.0,
            &[(200, ::losant::__private::json::<models::Success>)],
        )
    }
}
