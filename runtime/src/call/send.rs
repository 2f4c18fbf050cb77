//! Sends a call: attempts it until it succeeds, may not be retried, or its timeout expires.
//!
//! Only the status of the response decides whether an attempt succeeded. The body is deserialized
//! later.

use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;

use crate::attempt::Attempt;
use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, UnreadResponse, read_body};
use crate::client::Credential;
use crate::client::pacing::{Permit, UsedUp};
use crate::client::retry::{FailedAttempt, Failure, ReservedRetry};
use crate::client::transport::ResponseFuture;
use crate::deadline;
use crate::error::{Error, ErrorKind, RetriesEndedBy};
use crate::metadata::response::ResponseSpec;
use crate::model::secrets::Secrets;
use crate::wire::header::hide_cookies;

/// A call that is sent when it is first polled.
pub(crate) type SendFuture = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

/// Sends a call and reads the whole body of the response.
pub(crate) fn send_buffered(request: RequestBuilder) -> SendFuture {
    send(request, BodyMode::Buffered)
}

/// Sends a call and returns once the headers of the response are read.
pub(crate) fn send_streaming(request: RequestBuilder) -> SendFuture {
    send(request, BodyMode::Streaming)
}

/// Sends a call in its span.
fn send(request: RequestBuilder, mode: BodyMode) -> SendFuture {
    // The box keeps the future small, which is moved when it is pinned.
    let request = Box::new(request);
    Box::pin(async move {
        if mode == BodyMode::Buffered && !request.action.events.is_empty() {
            let message = "a stream of events has no body to return as a whole; await the call to \
                           get the events";
            return Err(Error::new(ErrorKind::Input, message).with_action(request.action));
        }
        let span = tracing::debug_span!("losant", action = request.action.id);
        let mut attempts = RetryLoop::new(&request, mode);
        pin!(attempts.run()).instrument(span).await
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum BodyMode {
    Buffered,
    Streaming,
}

/// A call while it is attempted.
struct RetryLoop<'r> {
    request: &'r RequestBuilder,
    mode: BodyMode,
    deadline: Instant,
    attempts: u32,
    /// Number of attempts that were answered 429.
    throttled: u32,
    first_attempt: Option<Instant>,
    /// The error of the last attempt, while there is time for another.
    last_error: Option<Error>,
    /// The token that replaces one that was refused with 401. This is done only once.
    replacement: Option<Credential>,
}

impl<'r> RetryLoop<'r> {
    fn new(request: &'r RequestBuilder, mode: BodyMode) -> Self {
        let deadline = deadline::after(request.timeout);
        Self {
            request,
            mode,
            deadline,
            attempts: 0,
            throttled: 0,
            first_attempt: None,
            last_error: None,
            replacement: None,
        }
    }

    async fn run(&mut self) -> Result<RawResponse, Error> {
        self.request.check_values()?;
        loop {
            let permit = self.pace().await?;
            let credential = self.token().await?;
            let http = self.build(credential.as_ref()).await;
            let http = http.map_err(|error| self.with_context(error))?;
            self.check_scopes(&http)?;
            let started = Instant::now();
            self.first_attempt.get_or_insert(started);
            let result = self.attempt(http, permit).await;
            self.attempts += 1;
            self.report(started.elapsed(), &result);
            let error = match result {
                Ok(raw) => {
                    self.request.client.retry_budget().refill();
                    return Ok(RawResponse { attempts: self.attempts, ..raw });
                }
                Err(error) => self.with_context(error),
            };
            if !self.replace_token(credential, &error).await? {
                self.wait_or_fail(error).await?;
            }
        }
    }

    /// The error with the action and the number of attempts.
    fn with_context(&self, error: Error) -> Error {
        error.with_action(self.request.action).with_attempts(self.attempts)
    }

    /// With `check_scopes`, fails unless the token that is sent covers the action.
    fn check_scopes(&self, http: &reqwest::Request) -> Result<(), Error> {
        let RequestBuilder { client, action, .. } = self.request;
        client.check_scopes(http.headers(), action).map_err(|error| self.with_context(error))
    }

    /// Waits until the throttles of the action allow an attempt, if the client paces its calls.
    ///
    /// This is done before the token is requested, which could expire meanwhile.
    async fn pace(&mut self) -> Result<Permit, Error> {
        let RequestBuilder { client, action, .. } = self.request;
        let Some(pacer) = client.pacer().filter(|_| !action.throttles.is_empty()) else {
            return Ok(Permit::default());
        };
        // The box keeps the futures of other calls small.
        let permit = Box::pin(pacer.acquire(action, self.request.path(), self.deadline)).await;
        permit.map_err(|used_up| self.throttled_error(&used_up))
    }

    /// The error of the last attempt if there was one, since it says more.
    fn throttled_error(&mut self, used_up: &UsedUp) -> Error {
        let last = self.last_error.take();
        let error = last.unwrap_or_else(|| {
            self.with_context(Error::new(ErrorKind::Throttled, used_up.to_string()))
        });
        error.with_retries_ended_by(RetriesEndedBy::Deadline { wait: used_up.wait })
    }

    /// The token for the next attempt, if it comes from a provider.
    async fn token(&mut self) -> Result<Option<Credential>, Error> {
        let RequestBuilder { client, action, .. } = self.request;
        if self.request.has_header(&AUTHORIZATION) || !client.has_token_provider() {
            return Ok(None);
        }
        if let Some(replacement) = &self.replacement {
            return Ok(Some(replacement.clone()));
        }
        let deadline = self.attempt_deadline();
        let provided = timeout_at(deadline, client.provided_token()).await;
        let credential =
            provided.unwrap_or_else(|_| Err(self.timeout_error("no access token", deadline)));
        credential.map_err(|error| error.with_default_action(action))
    }

    /// Builds the request.
    async fn build(&self, credential: Option<&Credential>) -> Result<reqwest::Request, Error> {
        let (request, form) = self.request.to_reqwest(credential)?;
        if form.is_empty() {
            return Ok(request);
        }
        let deadline = self.attempt_deadline();
        // The box keeps the futures of other calls small.
        let with_form = Box::pin(self.request.with_form(request, form));
        timeout_at(deadline, with_form)
            .await
            .unwrap_or_else(|_| Err(self.timeout_error("the body could not be opened", deadline)))
    }

    /// Sends the request once.
    async fn attempt(
        &self,
        http: reqwest::Request,
        mut permit: Permit,
    ) -> Result<RawResponse, Error> {
        let deadline = self.attempt_deadline();
        let authorization = http.headers().get(AUTHORIZATION).cloned();
        permit.set_sent(true);
        let response = self.request.client.transport().execute(http);
        let received = pin!(self.receive(response, authorization, permit, deadline));
        timeout_at(deadline, received)
            .await
            .unwrap_or_else(|_| Err(self.timeout_error("no response", deadline)))
    }

    /// When the current step of an attempt must be complete.
    fn attempt_deadline(&self) -> Instant {
        self.deadline.min(deadline::after(self.request.attempt_timeout))
    }

    fn timeout_error(&self, missed: &str, deadline: Instant) -> Error {
        let RequestBuilder { timeout, attempt_timeout, .. } = self.request;
        let message = if deadline == self.deadline {
            format!("{missed} within {timeout:?}, the `timeout` of the call")
        } else {
            format!("{missed} within {attempt_timeout:?}, the `attempt_timeout`")
        };
        Error::new(ErrorKind::Timeout, message)
    }

    /// Waits for the response, and reads its body unless it is streamed.
    async fn receive(
        &self,
        response: ResponseFuture,
        authorization: Option<HeaderValue>,
        mut permit: Permit,
        deadline: Instant,
    ) -> Result<RawResponse, Error> {
        let RequestBuilder { client, action, .. } = self.request;
        let response = response.await;
        permit.set_sent(!response.as_ref().is_err_and(Error::is_connect));
        let mut response = response?;
        permit.response_arrived();
        let status = response.status();
        let mut headers = std::mem::take(response.headers_mut());
        hide_cookies(&mut headers);
        let mut raw =
            RawResponse { action, status, headers, attempts: 0, body: Bytes::new(), unread: None };
        if !action.response(status).is_some_and(ResponseSpec::is_success) {
            // If the body stalls, the status is returned: it says more than a timeout.
            let body = pin!(read_body(response, client.limits().max_error_body));
            let (body, _) = timeout_at(deadline, body).await.unwrap_or_default();
            let is_error = status.is_client_error() || status.is_server_error();
            let kind = if is_error { ErrorKind::Status } else { ErrorKind::UnexpectedStatus };
            let secrets = Secrets::sent(authorization.as_ref(), self.request.json());
            return Err(Error::from_response(kind, status, raw.headers, body, &secrets));
        }
        if self.mode == BodyMode::Streaming {
            raw.unread = Some(Box::new(UnreadResponse { response, permit }));
            return Ok(raw);
        }
        match read_body(response, client.limits().max_body).await {
            (body, None) => Ok(RawResponse { body, ..raw }),
            (body, Some(error)) => Err(error.with_response(status, raw.headers, body, None)),
        }
    }

    /// After a 401, requests a token to replace the refused one. Returns whether to try again.
    ///
    /// This is done only once in a call.
    async fn replace_token(
        &mut self,
        refused: Option<Credential>,
        error: &Error,
    ) -> Result<bool, Error> {
        let (true, None, Some(refused)) = (error.is_unauthorized(), &self.replacement, refused)
        else {
            return Ok(false);
        };
        if !self.request.can_be_resent() {
            return Ok(false);
        }
        let replacement = self.request.client.replacement_token(&refused);
        let Ok(replacement) = timeout_at(self.deadline, replacement).await else {
            return Ok(false);
        };
        let action = self.request.action;
        self.replacement = replacement.map_err(|error| error.with_default_action(action))?;
        Ok(self.replacement.is_some())
    }

    /// Waits before the next attempt, or returns the error if the call is not retried.
    async fn wait_or_fail(&mut self, error: Error) -> Result<(), Error> {
        let Some(failure) = Failure::of(&error) else { return Err(error) };
        self.throttled += u32::from(failure == Failure::Throttled);
        if let Err(reason) = self.wait_to_retry(failure, &error).await {
            return Err(error.with_retries_ended_by(reason));
        }
        self.last_error = Some(error);
        Ok(())
    }

    async fn wait_to_retry(&self, failure: Failure, error: &Error) -> Result<(), RetriesEndedBy> {
        let (wait, reserved) = self.next_retry(failure, error)?;
        tracing::debug!(?wait, "retrying");
        sleep(wait).await;
        if let Some(reserved) = reserved {
            reserved.spend();
        }
        Ok(())
    }

    /// The wait before the next attempt, with a retry from the budget unless the call was throttled.
    fn next_retry(
        &self,
        failure: Failure,
        error: &Error,
    ) -> Result<(Duration, Option<ReservedRetry<'_>>), RetriesEndedBy> {
        let RequestBuilder { retry, action, client, .. } = self.request;
        let now = Instant::now();
        let wait = retry.next_wait(&FailedAttempt {
            error,
            failure,
            class: action.retry,
            can_be_resent: self.request.can_be_resent(),
            attempts: self.attempts,
            throttled: self.throttled,
            window: action.throttle_window(),
            elapsed: now - self.first_attempt.unwrap_or(now),
            left: self.deadline.saturating_duration_since(now),
        })?;
        if failure == Failure::Throttled {
            return Ok((wait, None));
        }
        let reserved = client.retry_budget().reserve().ok_or(RetriesEndedBy::Budget)?;
        Ok((wait, Some(reserved)))
    }

    /// Reports an attempt to `tracing` and to the hook of the client.
    fn report(&self, elapsed: Duration, result: &Result<RawResponse, Error>) {
        let action = self.request.action;
        let (status, failure) = match result {
            Ok(raw) => (Some(raw.status), None),
            Err(error) => (error.status(), Some(error.kind())),
        };
        tracing::debug!(
            path = action.path,
            method = action.method.as_str(),
            attempt = self.attempts,
            status = status.map(|status| status.as_u16()),
            failure = failure.map(tracing::field::debug),
            ?elapsed,
            "attempt"
        );
        let attempt = Attempt { action, number: self.attempts, status, failure, elapsed };
        self.request.client.report_attempt(&attempt);
    }
}

#[cfg(test)]
mod tests;
