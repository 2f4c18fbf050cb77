//! The parts of multipart forms: files from memory, from a path or from a reader, and plain values.

mod content;
mod file;
mod progress;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::error::{Error, ErrorKind};
use crate::metadata::param::{Param, ParamKind, ParamLocation};
use crate::wire::query::{QueryEncoder, QueryValue};
use content::{Content, ContentStream, OnceReader};

pub(crate) use content::ContentError;
pub use progress::Progress;
pub(crate) use progress::ProgressHook;

/// A part of a multipart form: a file or a plain value.
///
/// A file is always sent with a file name and a content type. By default these are the name in its
/// path, else the name of the parameter, and `application/octet-stream`.
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
    file: Option<FileInfo>,
    progress: Option<ProgressHook>,
}

/// The source of the content.
#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Reader(Arc<OnceReader>),
}

#[derive(Clone, Default)]
struct FileInfo {
    name: Option<String>,
    content_type: Option<String>,
}

impl Part {
    /// Creates a file with this content.
    pub fn bytes(data: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(data.into()), FileInfo::default())
    }

    /// Creates a part from the file at this path.
    ///
    /// The file is opened when the call is sent, and never held in memory as a whole. The call fails if
    /// the file becomes longer or shorter while it is sent. The content of something that is not a
    /// regular file, such as a named pipe, is sent until its end.
    pub fn file(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self::new(Source::Path(path.to_owned()), FileInfo { name, content_type: None })
    }

    /// Creates a file whose content comes from a reader; `length` is in bytes, if it is known.
    ///
    /// The call fails if the content is longer or shorter than `length`. A reader can be read only
    /// once, so a call is not retried after its first byte was read.
    pub fn reader(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        let reader = OnceReader::new(reader, length);
        Self::new(Source::Reader(Arc::new(reader)), FileInfo::default())
    }

    fn new(source: Source, file: FileInfo) -> Self {
        Self { source, file: Some(file), progress: None }
    }

    /// Creates a part that is not a file.
    pub(crate) fn plain(value: String) -> Self {
        Self { source: Source::Bytes(value.into()), file: None, progress: None }
    }

    /// Sets the file name.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file.get_or_insert_default().name = Some(name.into());
        self
    }

    /// Sets the content type, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.file.get_or_insert_default().content_type = Some(content_type.into());
        self
    }

    /// Sets a callback for the progress of the upload. A retry starts from 0 again.
    #[must_use]
    pub fn on_progress(mut self, hook: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(hook));
        self
    }

    /// Sets a callback for the progress that is called before the one of the user.
    pub(crate) fn with_observer(mut self, observer: impl Fn() + Send + Sync + 'static) -> Self {
        let own = self.progress.take();
        self.on_progress(move |progress| {
            observer();
            if let Some(own) = &own {
                own(progress);
            }
        })
    }

    /// The content, if it is in memory.
    #[must_use]
    pub fn data(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(data) => Some(data),
            _ => None,
        }
    }

    /// Whether the content can be sent from its start: a reader that was read from cannot.
    pub(crate) fn is_sendable(&self) -> bool {
        match &self.source {
            Source::Reader(reader) => !reader.was_read(),
            _ => true,
        }
    }

    /// Converts to a part for reqwest. The name of the part appears in errors, and is the default
    /// file name.
    pub(crate) async fn to_reqwest(&self, name: &str) -> Result<reqwest::multipart::Part, Error> {
        let (content, length) = self.open(name).await?;
        let content = ContentStream::new(name, content, length, self.progress.clone());
        let body = reqwest::Body::wrap_stream(content);
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
            // reqwest does not escape line breaks, so the rest would be sent as further headers.
            let message = format!("`{name}`: the file name must not contain control characters");
            return Err(Error::new(ErrorKind::Input, message));
        }
        part.file_name(file_name).mime_str(media).map_err(|_| {
            Error::new(ErrorKind::Input, format!("`{name}`: {media:?} is not a media type"))
        })
    }

    async fn open(&self, name: &str) -> Result<(Content, Option<u64>), Error> {
        Ok(match &self.source {
            Source::Bytes(data) => (Content::Bytes(data.clone()), Some(data.len() as u64)),
            Source::Path(path) => {
                let (file, length) = file::open(path.clone()).await.map_err(|error| {
                    let message = format!("`{name}`: can't open {}", path.display());
                    Error::new(ErrorKind::Input, message).with_source(error)
                })?;
                (Content::File(file), length)
            }
            Source::Reader(_) if !self.is_sendable() => {
                let message = format!("`{name}`: the reader of this part was already read");
                return Err(Error::new(ErrorKind::Input, message));
            }
            Source::Reader(reader) => (Content::Reader(Arc::clone(reader)), reader.length()),
        })
    }
}

/// Prints sizes and names, never the content.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Part");
        match &self.source {
            Source::Bytes(data) => output.field("bytes", &data.len()),
            Source::Path(path) => output.field("path", path),
            Source::Reader(reader) => output.field("length", &reader.length()),
        };
        if let Some(file) = &self.file {
            output.field("file_name", &file.name).field("content_type", &file.content_type);
        }
        output.finish_non_exhaustive()
    }
}

/// Converts parts to a form for reqwest.
pub(crate) async fn reqwest_form(
    parts: &[(&'static str, Part)],
) -> Result<reqwest::multipart::Form, Error> {
    let mut form = reqwest::multipart::Form::new();
    for (name, part) in parts {
        form = form.part(*name, part.to_reqwest(name).await?);
    }
    Ok(form)
}

/// The value of a `#[part]` parameter: a [`Part`], which is a file, or a scalar [`QueryValue`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a part of a multipart form",
    label = "not a part",
    note = "use `losant::Part` for a file, or a string, number or boolean",
    note = "`#[part(json)]` sends any type that implements `Serialize` as JSON"
)]
pub trait PartValue {
    /// The kind of the value.
    const KIND: ParamKind;

    /// The values that Losant documents. Empty if it documents no list.
    const VALUES: &'static [&'static str] = &[];

    /// A part of this type, still without its name. Generated code names it.
    #[doc(hidden)]
    const PARAM: Param = Param::new("", ParamLocation::Part, false, Self::KIND, Self::VALUES);

    /// Converts to a part.
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
        QueryEncoder::encode_plain(self).map(Part::plain)
    }
}
