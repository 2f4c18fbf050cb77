//! What carries a request to the server: reqwest, or in tests a function in its place.

use crate::{Error, ErrorKind};

pub(crate) struct Transport {
    http: reqwest::Client,
    #[cfg(test)]
    memory: Option<Memory>,
}

/// Answers requests in the same process, after as long as it likes.
#[cfg(test)]
pub(crate) type Memory = std::sync::Arc<
    dyn Fn(
            reqwest::Request,
        )
            -> std::pin::Pin<Box<dyn Future<Output = Result<reqwest::Response, Error>> + Send>>
        + Send
        + Sync,
>;

impl Transport {
    pub(crate) fn new(http: reqwest::Client, #[cfg(test)] memory: Option<Memory>) -> Self {
        Self {
            http,
            #[cfg(test)]
            memory,
        }
    }

    /// Puts a form into a request, with its length where that is known.
    pub(crate) fn with_form(
        &self,
        request: reqwest::Request,
        form: reqwest::multipart::Form,
    ) -> Result<reqwest::Request, Error> {
        let builder = reqwest::RequestBuilder::from_parts(self.http.clone(), request);
        builder.multipart(form).build().map_err(|error| {
            Error::new(ErrorKind::Input, "the form can't be built").from(error.without_url())
        })
    }

    pub(crate) async fn execute(
        &self,
        request: reqwest::Request,
    ) -> Result<reqwest::Response, Error> {
        #[cfg(test)]
        if let Some(memory) = &self.memory {
            return memory(request).await;
        }
        self.http.execute(request).await.map_err(broken)
    }
}

/// What went wrong on the way, without the URL, which may hold secrets.
pub(crate) fn broken(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, message) = match () {
        () if error.is_connect() => (ErrorKind::Connect, "no connection could be made"),
        () if error.is_timeout() => (ErrorKind::Timeout, "the HTTP client gave up waiting"),
        () if error.is_body() || error.is_decode() => {
            (ErrorKind::Transport, "the connection broke within the body")
        }
        () => (ErrorKind::Transport, "the connection broke, or the answer is no HTTP"),
    };
    Error::new(kind, message).from(error)
}
