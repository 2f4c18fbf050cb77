//! The token of each attempt: where it comes from, when it is replaced, and what it allows.

use super::*;

/// Signs in slowly, and returns a new token each time.
#[derive(Default)]
struct Counting(Arc<Mutex<u32>>);

impl SignIn for Counting {
    fn sign_in<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(async {
            sleep(Duration::from_secs(1)).await;
            let mut count = self.0.lock().unwrap();
            *count += 1;
            Ok(AccessToken::from(format!("token-{count}")))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn waiting_calls_share_one_sign_in() {
    let count = Arc::default();
    let session = Session::new(Counting(Arc::clone(&count)));
    let (client, log) = client(&[Status(200)], |builder| builder.token_provider(session));
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, &SAFE).await.is_ok() })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap());
    }
    assert_eq!((*count.lock().unwrap(), log.count()), (1, 20));
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once() {
    let session = || Session::new(Counting::default());
    let steps = [Status(401), Status(200)];
    let (once, log) = client(&steps, |builder| builder.token_provider(session()));
    assert_eq!(call(&once, &NEVER).await.unwrap().attempts, 2);
    let tokens = [Some("Bearer token-1".to_owned()), Some("Bearer token-2".to_owned())];
    assert_eq!(log.tokens(), tokens);
    let (always, log) = client(&[Status(401)], |builder| builder.token_provider(session()));
    assert!(call(&always, &SAFE).await.err().unwrap().is_unauthorized());
    assert_eq!(log.count(), 2);
    let (fixed, log) = client(&[Status(401)], |builder| builder.access_token("fixed"));
    assert!(call(&fixed, &SAFE).await.err().unwrap().is_unauthorized());
    assert_eq!(log.count(), 1);
}

/// A token with these claims.
fn token_with(claims: &str) -> String {
    format!("e30.{}.x", URL_SAFE_NO_PAD.encode(claims))
}

#[tokio::test(start_paused = true)]
async fn scopes_in_the_token_are_checked() {
    let narrow = token_with(r#"{"scope": ["data.*"]}"#);
    let enough = token_with(r#"{"scope": ["thing.get"]}"#);
    for (token, arrives) in
        [(narrow, 0), (enough, 1), (token_with("{}"), 1), ("opaque".to_owned(), 1)]
    {
        let (client, log) =
            client(&[Status(200)], |builder| builder.access_token(token).check_scopes(true));
        if let Err(error) = call(&client, &SAFE).await {
            assert_eq!(error.kind(), ErrorKind::Scopes);
            let expected = "thing.get: the access token allows data.*, but the action needs one of \
                            all.User, thing.get";
            assert_eq!(error.to_string(), expected);
        }
        assert_eq!(log.count(), arrives);
    }
}

#[tokio::test(start_paused = true)]
async fn scopes_are_checked_wherever_the_token_comes_from() {
    let narrow = token_with(r#"{"scope": ["data.*"]}"#);
    let enough = token_with(r#"{"scope": ["thing.get"]}"#);
    for (token, arrives) in [(&narrow, 0), (&enough, 1)] {
        let other = if *token == narrow { enough.clone() } else { narrow.clone() };
        for scheme in ["Bearer ", "bearer  "] {
            let header = format!("{scheme}{token}");
            let (client, log) = client(&[Status(200)], |builder| {
                builder.default_header("Authorization", &header).check_scopes(true)
            });
            let sent = call(&client, &SAFE).await;
            assert_eq!((log.count(), sent.is_ok()), (arrives, arrives == 1), "default {scheme}");
            let (client, log) = client_with_token(&other);
            let mut request = RequestBuilder::new(client, &SAFE, &PathValues::default());
            request.set_header("authorization", &header);
            let sent = send_buffered(request).await;
            assert_eq!((log.count(), sent.is_ok()), (arrives, arrives == 1), "call {scheme}");
        }
        let provided = token.clone();
        let (client, log) =
            client(&[Status(200)], |builder| builder.token_provider(provided).check_scopes(true));
        let sent = call(&client, &SAFE).await;
        assert_eq!((log.count(), sent.is_ok()), (arrives, arrives == 1), "provided");
    }
}

/// A client that checks the scopes of this token.
fn client_with_token(token: &str) -> (ClientCore, Log) {
    client(&[Status(200)], |builder| builder.access_token(token).check_scopes(true))
}

/// Returns these tokens in turn.
struct InTurn([String; 2]);

impl SignIn for InTurn {
    fn sign_in<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(async { Ok(AccessToken::from(self.0[0].as_str())) })
    }

    fn refresh<'a>(&'a self, _: &'a ClientCore, _: &'a AccessToken, _: bool) -> TokenFuture<'a> {
        Box::pin(async { Ok(AccessToken::from(self.0[1].as_str())) })
    }
}

#[tokio::test(start_paused = true)]
async fn scopes_of_a_replaced_token_are_checked() {
    let tokens =
        ["thing.get", "data.*"].map(|scope| token_with(&format!(r#"{{"scope": "{scope}"}}"#)));
    let (client, log) = client(&[Status(401), Status(200)], |builder| {
        builder.sign_in(InTurn(tokens)).check_scopes(true)
    });
    let error = call(&client, &SAFE).await.err().unwrap();
    assert_eq!((error.kind(), error.attempts(), log.count()), (ErrorKind::Scopes, 1, 1));
}
