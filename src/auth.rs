//! Signing in, and what tokens say.

pub use losant_runtime::{
    AccessToken, Claims, Session, SignIn, TokenFuture, TokenProvider, claims,
};
