//! Records what a test traces.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::Once;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    /// The spans and events of the test that records on this thread.
    static LINES: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Keeps spans and events as text, separately for each thread and so for each test.
///
/// There is one recorder for the whole process, because `tracing` caches for the process which events
/// are enabled.
struct Recorder;

/// The recording of one test.
pub(crate) struct Recording;

impl Recording {
    /// Records what is traced on this thread until the recording is dropped.
    pub(crate) fn start() -> Self {
        static STARTED: Once = Once::new();
        STARTED.call_once(|| tracing::subscriber::set_global_default(Recorder).unwrap());
        LINES.set(Some(Vec::new()));
        Self
    }

    /// The spans and events whose text starts like this.
    #[expect(clippy::unused_self, reason = "there are lines only while a recording exists")]
    pub(crate) fn lines(&self, start: &str) -> Vec<String> {
        LINES.with_borrow(|lines| {
            let lines = lines.iter().flatten();
            lines.filter(|line| line.starts_with(start)).cloned().collect()
        })
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        LINES.set(None);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Recorder {
    fn keep(metadata: &Metadata<'_>, kind: &str, record: impl FnOnce(&mut Line)) {
        LINES.with_borrow_mut(|lines| {
            let Some(lines) = lines else { return };
            let mut line = Line(format!("{kind} {} {}", metadata.target(), metadata.name()));
            record(&mut line);
            lines.push(line.0);
        });
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Self::keep(span.metadata(), "span", |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        Self::keep(event.metadata(), "event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
