//! The declarations compared with Losant's published description and with recorded requests.
//!
//! Two environment variables name the directories to read: `LOSANT_API_SPEC` (the description) and
//! `LOSANT_GOLDEN` (requests and documents recorded from the official client). Without them, the
//! tests that need them say that they are skipped, and pass.

mod metadata;
mod schemas;
mod typed;
mod wire;
