//! Questions to ask of an error, where its kind or status decides what to do.

use http::StatusCode;

use crate::error::{Error, ErrorKind};

impl Error {
    /// 400: Losant could not accept the request.
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

    /// 401: there was no token, or none that Losant accepts.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_unauthorized() {
    ///     println!("sign in once more");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// 403: the token does not allow it.
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

    /// 404: there is no such thing.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_not_found() {
    ///     println!("it is gone already");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// 429: too many requests; [`retry_after`](Self::retry_after) may say when to go on.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_rate_limited() {
    ///     println!("go on in {:?}", error.retry_after());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 500 to 599: Losant failed.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_server_error() && error.may_have_been_sent() {
    ///     println!("look whether it was done before doing it again");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// It took longer than allowed.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if error.is_timeout() {
    ///     println!("no answer after {} attempts", error.attempts());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// No connection could be made.
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

    /// The answer was not of the declared type.
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
    fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status)
    }
}
