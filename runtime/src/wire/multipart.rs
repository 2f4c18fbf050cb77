//! Parts of multipart forms: files from memory, from a path or from a reader, and plain text.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use crate::error::{Error, ErrorKind};
use crate::metadata::param::ParamKind;
use crate::wire::query::{QueryEncoder, QueryValue};

/// One part of a multipart form: a file, or plain text.
///
/// A file always goes out with a name and a type: unless set, the name of its path or of the
/// parameter, and `application/octet-stream`.
///
/// ```
/// use losant::Part;
///
/// let table = Part::bytes("id,name\n1,pump\n").file_name("pumps.csv").content_type("text/csv");
/// let picture = Part::file("pictures/pump.png").content_type("image/png");
/// # let _ = (table, picture);
/// ```
#[derive(Clone)]
pub struct Part {
    source: Source,
    file: Option<File>,
    progress: Option<ProgressHook>,
}

/// Where the content comes from.
#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Reader(Arc<Reader>),
}

/// A reader that can be read once.
struct Reader {
    source: Mutex<Pin<Box<dyn AsyncRead + Send>>>,
    length: Option<u64>,
    begun: AtomicBool,
}

#[derive(Clone, Default)]
struct File {
    name: Option<String>,
    content_type: Option<String>,
}

/// How far a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes so far.
    pub done: u64,
    /// All bytes, where that is known.
    pub total: Option<u64>,
}

/// What is called as a transfer goes on.
pub(crate) type ProgressHook = Arc<dyn Fn(Progress) + Send + Sync>;

impl Part {
    /// A file with this content.
    pub fn bytes(data: impl Into<Bytes>) -> Self {
        Self::of(Source::Bytes(data.into()), File::default())
    }

    /// The file at this path, opened when the call is sent and never held in memory as a whole.
    pub fn file(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self::of(Source::Path(path.to_owned()), File { name, content_type: None })
    }

    /// What a reader gives; `length` in bytes, if it is known.
    ///
    /// It can be read once, so a call is not sent again after the first byte was read.
    pub fn reader(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        let source = Mutex::new(Box::pin(reader) as Pin<Box<dyn AsyncRead + Send>>);
        let reader = Reader { source, length, begun: AtomicBool::new(false) };
        Self::of(Source::Reader(Arc::new(reader)), File::default())
    }

    fn of(source: Source, file: File) -> Self {
        Self { source, file: Some(file), progress: None }
    }

    pub(crate) fn text(text: String) -> Self {
        Self { source: Source::Bytes(text.into()), file: None, progress: None }
    }

    /// The name the file goes by.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file.get_or_insert_default().name = Some(name.into());
        self
    }

    /// The media type of the content, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.file.get_or_insert_default().content_type = Some(content_type.into());
        self
    }

    /// Calls this as the content goes out. A retry begins at nothing again.
    #[must_use]
    pub fn on_progress(mut self, hook: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(hook));
        self
    }

    /// The content, where it is in memory.
    #[must_use]
    pub fn data(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(data) => Some(data),
            _ => None,
        }
    }

    /// Whether it can be sent from its beginning.
    pub(crate) fn is_whole(&self) -> bool {
        match &self.source {
            Source::Reader(reader) => !reader.begun.load(Ordering::Acquire),
            _ => true,
        }
    }

    /// What reqwest sends for it under this name.
    pub(crate) async fn to_form(&self, name: &str) -> Result<reqwest::multipart::Part, Error> {
        let (content, length) = self.open(name).await?;
        let body = reqwest::Body::wrap_stream(Counted {
            content,
            progress: self.progress.clone(),
            now: Progress { done: 0, total: length },
        });
        let part = match (&self.source, length) {
            (Source::Bytes(data), _) if self.progress.is_none() => {
                reqwest::multipart::Part::stream(data.clone())
            }
            (_, Some(length)) => reqwest::multipart::Part::stream_with_length(body, length),
            (_, None) => reqwest::multipart::Part::stream(body),
        };
        let Some(file) = &self.file else { return Ok(part) };
        let media = file.content_type.as_deref().unwrap_or("application/octet-stream");
        let file_name = file.name.clone().unwrap_or_else(|| name.to_owned());
        if file_name.chars().any(char::is_control) {
            // reqwest sends line breaks as they are, and what follows would be further headers.
            let message = format!("`{name}`: the file name holds a control character");
            return Err(Error::new(ErrorKind::Input, message));
        }
        part.file_name(file_name).mime_str(media).map_err(|_| {
            Error::new(ErrorKind::Input, format!("`{name}`: {media:?} is no media type"))
        })
    }

    async fn open(&self, name: &str) -> Result<(Content, Option<u64>), Error> {
        Ok(match &self.source {
            Source::Bytes(data) => (Content::Bytes(data.clone()), Some(data.len() as u64)),
            Source::Path(path) => {
                let opened = async {
                    let file = tokio::fs::File::open(path).await?;
                    let length = file.metadata().await?.len();
                    io::Result::Ok((file, length))
                };
                let (file, length) = opened.await.map_err(|error| {
                    let message = format!("`{name}`: {} can't be opened", path.display());
                    Error::new(ErrorKind::Input, message).with_source(error)
                })?;
                (Content::File(file), Some(length))
            }
            Source::Reader(_) if !self.is_whole() => {
                let message = format!("`{name}`: the reader of this part was read already");
                return Err(Error::new(ErrorKind::Input, message));
            }
            Source::Reader(reader) => (Content::Reader(Arc::clone(reader)), reader.length),
        })
    }
}

/// Shows sizes and names, never content.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Part");
        match &self.source {
            Source::Bytes(data) => shown.field("bytes", &data.len()),
            Source::Path(path) => shown.field("path", path),
            Source::Reader(reader) => shown.field("length", &reader.length),
        };
        if let Some(file) = &self.file {
            shown.field("file_name", &file.name).field("content_type", &file.content_type);
        }
        shown.finish_non_exhaustive()
    }
}

/// Content that is being read.
enum Content {
    Bytes(Bytes),
    File(tokio::fs::File),
    Reader(Arc<Reader>),
}

/// How much is read at a time, in bytes.
const PIECE: usize = 64 << 10;

impl Content {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        match self {
            Self::Bytes(data) => Poll::Ready(Ok(data.split_to(data.len().min(PIECE)))),
            Self::File(file) => poll_read(Pin::new(file), context),
            Self::Reader(reader) => {
                let mut source = reader.source.lock().unwrap_or_else(PoisonError::into_inner);
                let piece = ready!(poll_read(source.as_mut(), context));
                reader.begun.store(true, Ordering::Release);
                Poll::Ready(piece)
            }
        }
    }
}

/// The next piece; an empty one is the end.
fn poll_read(
    reader: Pin<&mut (impl AsyncRead + ?Sized)>,
    context: &mut Context<'_>,
) -> Poll<io::Result<Bytes>> {
    let mut piece = BytesMut::zeroed(PIECE);
    let mut buffer = ReadBuf::new(&mut piece);
    ready!(reader.poll_read(context, &mut buffer))?;
    let length = buffer.filled().len();
    piece.truncate(length);
    Poll::Ready(Ok(piece.freeze()))
}

/// Content that tells how far it is.
struct Counted {
    content: Content,
    progress: Option<ProgressHook>,
    now: Progress,
}

impl Stream for Counted {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.content.poll(context))?;
        if piece.is_empty() {
            return Poll::Ready(None);
        }
        self.now.done += piece.len() as u64;
        if let Some(hook) = &self.progress {
            hook(self.now);
        }
        Poll::Ready(Some(Ok(piece)))
    }
}

/// The parts as reqwest sends them.
pub(crate) async fn form(
    parts: &[(&'static str, Part)],
) -> Result<reqwest::multipart::Form, Error> {
    let mut form = reqwest::multipart::Form::new();
    for (name, part) in parts {
        form = form.part(*name, part.to_form(name).await?);
    }
    Ok(form)
}

/// What `#[part]` takes: a [`Part`] is a file, every scalar [`QueryValue`] is text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a part of a multipart form",
    label = "not a part",
    note = "`losant::Part` is a file, and strings, numbers and booleans are text",
    note = "`#[part(json)]` sends any type that implements `Serialize` as JSON text"
)]
pub trait PartValue {
    /// What kind of value it is.
    const KIND: ParamKind;

    /// The values Losant lists; empty where any will do.
    const VALUES: &'static [&'static str] = &[];

    /// The part, or why there can be none.
    #[doc(hidden)]
    fn to_part(&self) -> Result<Part, String>;
}

impl PartValue for Part {
    const KIND: ParamKind = ParamKind::File;

    fn to_part(&self) -> Result<Part, String> {
        Ok(self.clone())
    }
}

impl<T: QueryValue + ?Sized> PartValue for T {
    const KIND: ParamKind = T::KIND;
    const VALUES: &'static [&'static str] = T::VALUES;

    fn to_part(&self) -> Result<Part, String> {
        QueryEncoder::text(self).map(Part::text)
    }
}
