//! Sends a call: one attempt after another until it is answered, may not be repeated, or time is up.
//!
//! An answer counts by its status alone; types come later.

use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;

use crate::attempt::Attempt;
use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, read};
use crate::client::Credential;
use crate::error::{Error, ErrorKind};
use crate::metadata::response::ResponseSpec;

/// Sends a call and reads the whole answer.
pub(crate) async fn send(request: RequestBuilder) -> Result<RawResponse, Error> {
    if !request.action.events.is_empty() {
        let message = "a stream of events has no end to read to; await the call for its events";
        return Err(Error::new(ErrorKind::Input, message).with_action(request.action));
    }
    let span = tracing::debug_span!("losant", action = request.action.id);
    RetryLoop::new(request, ReadMode::Whole).run().instrument(span).await
}

/// Sends a call and leaves the body of the answer to be read.
pub(crate) async fn open(request: RequestBuilder) -> Result<RawResponse, Error> {
    let span = tracing::debug_span!("losant", action = request.action.id);
    RetryLoop::new(request, ReadMode::HeadersOnly).run().instrument(span).await
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ReadMode {
    Whole,
    HeadersOnly,
}

/// A call on its way.
struct RetryLoop {
    request: RequestBuilder,
    read: ReadMode,
    deadline: Instant,
    attempts: u32,
    /// The token for the replay after a 401, of which there is one.
    replaced: Option<Credential>,
}

impl RetryLoop {
    fn new(request: RequestBuilder, read: ReadMode) -> Self {
        let deadline = Instant::now() + request.timeout;
        Self { request, read, deadline, attempts: 0, replaced: None }
    }

    async fn run(mut self) -> Result<RawResponse, Error> {
        self.request.check()?;
        loop {
            let credential = self.credential().await?;
            let http = self.request.to_http(credential.as_ref()).await;
            let http = http.map_err(|error| self.located(error))?;
            let started = Instant::now();
            let answered = self.attempt(http).await;
            self.attempts += 1;
            self.observe(started.elapsed(), &answered);
            let error = match answered {
                Ok(raw) => {
                    self.request.client.retry_budget().refill();
                    return Ok(RawResponse { attempts: self.attempts, ..raw });
                }
                Err(error) => self.located(error),
            };
            if !self.replace(credential, &error).await? {
                self.wait(error).await?;
            }
        }
    }

    /// The error with what was called and how often.
    fn located(&self, error: Error) -> Error {
        error.with_action(self.request.action).with_attempts(self.attempts)
    }

    /// The token to send, where each attempt has to ask for it. It must allow the action, if the
    /// client is to check that.
    async fn credential(&mut self) -> Result<Option<Credential>, Error> {
        let RequestBuilder { client, action, .. } = &self.request;
        if self.request.has_header(&AUTHORIZATION) {
            return Ok(None);
        }
        if !client.has_token_provider() {
            let checked = client.fixed_token().map(|fixed| client.check_scopes(fixed, action));
            return checked.transpose().map(|_| None);
        }
        if let Some(replaced) = &self.replaced {
            return Ok(Some(replaced.clone()));
        }
        let late = || Error::new(ErrorKind::Timeout, "there was no access token in time");
        let asked = timeout_at(self.deadline, client.provided_token()).await;
        let credential = asked.unwrap_or_else(|_| Err(late()));
        let credential = credential.map_err(|error| error.with_default_action(action))?;
        if let Some(credential) = &credential {
            client.check_scopes(credential, action)?;
        }
        Ok(credential)
    }

    /// Sends the request once.
    async fn attempt(&self, http: reqwest::Request) -> Result<RawResponse, Error> {
        let allowed = self.request.attempt_timeout;
        let until = self.deadline.min(Instant::now() + allowed);
        timeout_at(until, self.answer(http, until)).await.unwrap_or_else(|_| {
            let message = match until {
                until if until == self.deadline => {
                    format!(
                        "no answer within the {:?} that the call may take",
                        self.request.timeout
                    )
                }
                _ => format!("no answer within {allowed:?}"),
            };
            Err(Error::new(ErrorKind::Timeout, message))
        })
    }

    async fn answer(&self, http: reqwest::Request, until: Instant) -> Result<RawResponse, Error> {
        let RequestBuilder { client, action, .. } = &self.request;
        let mut response = client.transport().execute(http).await?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let mut raw =
            RawResponse { action, status, headers, attempts: 0, body: Bytes::new(), unread: None };
        if !action.response(status).is_some_and(ResponseSpec::is_success) {
            // A body that stalls must not cost the status, which says more than a time-out.
            let body = timeout_at(until, read(response, client.limits().max_error_body)).await;
            let (body, _) = body.unwrap_or_default();
            let is_error = status.is_client_error() || status.is_server_error();
            let kind = if is_error { ErrorKind::Status } else { ErrorKind::UnexpectedStatus };
            return Err(Error::from_response(kind, status, raw.headers, body));
        }
        if self.read == ReadMode::HeadersOnly {
            raw.unread = Some(response);
            return Ok(raw);
        }
        match read(response, client.limits().max_body).await {
            (body, None) => Ok(RawResponse { body, ..raw }),
            (body, Some(error)) => Err(error.with_response(status, raw.headers, body, None)),
        }
    }

    /// After a 401: gets another token, once, if there is a way to one.
    async fn replace(&mut self, refused: Option<Credential>, error: &Error) -> Result<bool, Error> {
        let (true, None, Some(refused)) = (error.is_unauthorized(), &self.replaced, refused) else {
            return Ok(false);
        };
        if !self.request.is_repeatable() {
            return Ok(false);
        }
        let asked = self.request.client.replacement_token(&refused);
        match timeout_at(self.deadline, asked).await {
            Ok(replaced) => {
                self.replaced =
                    replaced.map_err(|error| error.with_default_action(self.request.action))?;
            }
            Err(_) => return Ok(false),
        }
        Ok(self.replaced.is_some())
    }

    /// Waits for the next attempt; the error comes back if there is to be none.
    async fn wait(&self, error: Error) -> Result<(), Error> {
        let RequestBuilder { retry, action, client, .. } = &self.request;
        let wait = retry.wait_after(self.attempts, &error, action.retry);
        let wait = wait.filter(|wait| Instant::now() + *wait < self.deadline);
        match wait {
            Some(wait) if self.request.is_repeatable() && client.retry_budget().take() => {
                tracing::debug!(?wait, "sending again");
                sleep(wait).await;
                Ok(())
            }
            _ => Err(error),
        }
    }

    /// Tells what came of an attempt.
    fn observe(&self, elapsed: Duration, answered: &Result<RawResponse, Error>) {
        let action = self.request.action;
        let (status, failure) = match answered {
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
