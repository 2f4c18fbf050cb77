//! Typed calls of signing in and of the user.

use super::table::typed_calls;

typed_calls! {
    |client, p|

    "auth.ssoDomain" => client.auth().sso_domain(p.path("email"));
    "auth.authenticateUser" => client.auth().authenticate_user(p.need("credentials"));
    "me.get" => client.me().get(),
        include_recent: parsed, summary_exclude: text, summary_include: text;
    "me.patch" => client.me().patch(p.need("user")),
        include_recent: parsed, summary_exclude: text, summary_include: text;
    "me.delete" => client.me().delete(p.need("credentials"));
    "me.verifyEmail" => client.me().verify_email();
    "me.disconnectGithub" => client.me().disconnect_github(),
        include_recent: parsed, summary_exclude: text, summary_include: text;
    "orgInvites.get" => client.org_invites().get(p.path("token"), p.path("email"));
    "orgInvites.post" => client.org_invites().post(p.need("invite"));
    "userApiToken.get" => client.user_api_token(p.path("apiTokenId")).get();
    "userApiToken.patch" => client.user_api_token(p.path("apiTokenId")).patch(p.need("apiToken"));
    "userApiToken.delete" => client.user_api_token(p.path("apiTokenId")).delete();
    "userApiTokens.get" => client.user_api_tokens().get(), sorted, paged, filtered;
    "userApiTokens.post" => client.user_api_tokens().post(p.need("apiToken"));
    "userOauthClient.get" => client.user_oauth_client(p.path("clientId")).get();
    "userOauthClient.patch" =>
        client.user_oauth_client(p.path("clientId")).patch(p.need("oauthClient"));
    "userOauthClient.delete" => client.user_oauth_client(p.path("clientId")).delete();
    "userOauthClients.get" => client.user_oauth_clients().get(), sorted, paged, filtered;
    "userOauthClients.post" => client.user_oauth_clients().post(p.need("oauthClient"));
    "userOauthToken.get" => client.user_oauth_token(p.path("oauthTokenId")).get();
    "userOauthToken.patch" =>
        client.user_oauth_token(p.path("oauthTokenId")).patch(p.need("oauthToken"));
    "userOauthToken.delete" => client.user_oauth_token(p.path("oauthTokenId")).delete();
    "userOauthTokens.get" => client.user_oauth_tokens().get(), sorted, paged, filtered;
    "userOauthTokens.post" => client.user_oauth_tokens().post(p.need("oauthToken"));
}
