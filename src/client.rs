//! The client type that this crate's resources put their accessors on.

use std::ops::Deref;

use losant_runtime::__private::Location;

use crate::{ClientBuilder, Handle, Resource};

/// A client of the Losant API, and the root of all its resources.
///
/// It is cheap to clone, and clones share connections and settings.
///
/// ```no_run
/// # async fn f() -> Result<(), losant::Error> {
/// let client = losant::Client::builder().access_token("…").build()?;
/// let me = client.me().get().await?;
/// println!("{}", me.email);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Client(losant_runtime::Client);

impl Client {
    /// Starts building a client; see [`ClientBuilder`] for the settings and their defaults.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }
}

impl From<losant_runtime::Client> for Client {
    fn from(client: losant_runtime::Client) -> Self {
        Self(client)
    }
}

impl Deref for Client {
    type Target = losant_runtime::Client;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Handle for Client {
    const RESOURCE: &'static Resource = Resource::ROOT;

    fn client(&self) -> &losant_runtime::Client {
        &self.0
    }

    fn location(&self) -> Location {
        self.0.location()
    }
}
