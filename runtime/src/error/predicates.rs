//! Predicates on the kind and the status of an error.

use http::StatusCode;

use crate::error::{Error, ErrorKind};

impl Error {
    /// Whether the status is 400: the request is invalid.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_bad_request() {
    ///     println!("Losant says: {:?}", error.api().and_then(|api| api.message.as_deref()));
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// Whether the status is 401: the token is missing, expired or invalid.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_unauthorized() {
    ///     println!("sign in again");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the status is 403: the token does not allow the action.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_forbidden() {
    ///     println!("{} needs another token", error.operation().unwrap_or("the call"));
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the status is 404: the resource does not exist.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_not_found() {
    ///     println!("it was already deleted");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the call was made too often: the status is 429, or the kind
    /// [`Throttled`](ErrorKind::Throttled).
    ///
    /// [`retries_ended_by`](Self::retries_ended_by) says how long to wait, and
    /// [`retry_after`](Self::retry_after) what the server asks for.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_rate_limited() {
    ///     println!("wait {:?}", error.retry_after());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || self.kind() == ErrorKind::Throttled
    }

    /// Whether the status is 500 to 599: Losant failed to process the request.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_server_error() && error.may_have_been_sent() {
    ///     println!("check whether it was done before you repeat it");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// Whether a timeout expired.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_timeout() {
    ///     println!("no response after {} attempts", error.attempts());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether no connection could be made.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_connect() {
    ///     println!("nothing was sent: {error}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Whether the body of the response does not match the declared type.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_decode() {
    ///     println!("{error}; the body has {:?} bytes", error.body().map(|body| body.len()));
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Whether the same request would fail in the same way: it cannot be sent, or the server refuses
    /// it.
    ///
    /// The server may accept it later after 408, 425 (too early), 429 and errors of its own.
    pub(crate) fn is_permanent(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect
            | ErrorKind::Throttled
            | ErrorKind::Timeout
            | ErrorKind::Transport => false,
            ErrorKind::Status => self.status().is_some_and(|status| {
                status.is_client_error() && !matches!(status.as_u16(), 408 | 425 | 429)
            }),
            ErrorKind::Config
            | ErrorKind::Input
            | ErrorKind::SignIn
            | ErrorKind::Scopes
            | ErrorKind::UnexpectedStatus
            | ErrorKind::TooLarge
            | ErrorKind::Decode => true,
        }
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status)
    }
}
