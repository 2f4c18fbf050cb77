//! The content of a part while it is sent: whole, or an error.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::file::{CHUNK_SIZE, FileContent};
use super::progress::{Progress, ProgressHook};

/// The source of the bytes.
pub(super) enum Content {
    Bytes(Bytes),
    File(FileContent),
    Reader(Arc<OnceReader>),
}

impl Content {
    /// Returns the next chunk. An empty chunk is the end.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        match self {
            Self::Bytes(data) => Poll::Ready(Ok(data.split_to(data.len().min(CHUNK_SIZE)))),
            Self::File(file) => file.poll(context),
            Self::Reader(reader) => reader.poll(context),
        }
    }
}

/// A reader, which can be read only once.
pub(super) struct OnceReader {
    source: Mutex<Pin<Box<dyn AsyncRead + Send>>>,
    length: Option<u64>,
    started: AtomicBool,
}

impl OnceReader {
    pub(super) fn new(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Self { source: Mutex::new(Box::pin(reader)), length, started: AtomicBool::new(false) }
    }

    pub(super) fn length(&self) -> Option<u64> {
        self.length
    }

    pub(super) fn was_read(&self) -> bool {
        self.started.load(Ordering::Acquire)
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let mut chunk = BytesMut::zeroed(CHUNK_SIZE);
        let mut buffer = ReadBuf::new(&mut chunk);
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        let read = ready!(source.as_mut().poll_read(context, &mut buffer));
        self.started.store(true, Ordering::Release);
        read?;
        let length = buffer.filled().len();
        chunk.truncate(length);
        Poll::Ready(Ok(chunk.freeze()))
    }
}

/// Content that reports its progress, and fails unless it has the stated length.
///
/// HTTP would cut content that is too long at the stated length, in the middle of the form.
pub(super) struct ContentStream {
    name: String,
    content: Content,
    progress: Option<ProgressHook>,
    sent: Progress,
}

impl ContentStream {
    pub(super) fn new(
        name: &str,
        content: Content,
        length: Option<u64>,
        progress: Option<ProgressHook>,
    ) -> Self {
        Self { name: name.to_owned(), content, progress, sent: Progress { done: 0, total: length } }
    }

    /// Checks the length after a chunk; an empty chunk is the end.
    fn check_length(&self, chunk: &Bytes) -> Result<(), ContentError> {
        let Progress { done, total: Some(total) } = self.sent else { return Ok(()) };
        let difference = match done {
            _ if done > total => "longer",
            _ if chunk.is_empty() && done < total => "shorter",
            _ => return Ok(()),
        };
        let name = &self.name;
        let message = format!("`{name}`: the content is {difference} than its {total} bytes");
        Err(ContentError { message, source: None })
    }
}

impl Stream for ContentStream {
    type Item = Result<Bytes, ContentError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(self.content.poll(context)).map_err(|error| ContentError {
            message: format!("`{}`: the content can't be read", self.name),
            source: Some(error),
        })?;
        self.sent.done += chunk.len() as u64;
        self.check_length(&chunk)?;
        if chunk.is_empty() {
            return Poll::Ready(None);
        }
        if let Some(hook) = &self.progress {
            hook(self.sent);
        }
        Poll::Ready(Some(Ok(chunk)))
    }
}

/// The reason why the content of a part could not be sent as a whole.
#[derive(Debug)]
pub(crate) struct ContentError {
    message: String,
    source: Option<io::Error>,
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for ContentError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
