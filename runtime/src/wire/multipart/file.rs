//! Files that are read on a thread of their own.
//!
//! A named pipe or a network drive can block for ever. On the threads of the async runtime it would
//! also keep the runtime from shutting down.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::task::{Context, Poll};
use std::thread;

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot};

/// Number of bytes that are read at once.
pub(super) const CHUNK_SIZE: usize = 64 << 10;

/// The content of an open file.
pub(super) struct FileContent(mpsc::Receiver<io::Result<Bytes>>);

impl FileContent {
    /// Returns the next chunk. An empty chunk is the end.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        self.0.poll_recv(context).map(|chunk| chunk.unwrap_or_else(|| Ok(Bytes::new())))
    }
}

/// Opens a file. Returns its content and, if it is known, its length.
pub(super) async fn open(path: PathBuf) -> io::Result<(FileContent, Option<u64>)> {
    let (opened, length) = oneshot::channel();
    let (chunks, content) = mpsc::channel(2);
    let thread = thread::Builder::new().name("losant-file".to_owned());
    thread.spawn(move || match start(&path) {
        Ok((file, length, first)) => {
            // If nobody waits for it any more, its content is left to others.
            if opened.send(Ok(length)).is_ok() {
                send_all(file, first, &chunks);
            }
        }
        Err(error) => {
            let _ = opened.send(Err(error));
        }
    })?;
    let length = length.await.map_err(io::Error::other)??;
    Ok((FileContent(content), length))
}

/// Opens a file. Returns its length if it is known, and its first chunk if that had to be read.
fn start(path: &Path) -> io::Result<(File, Option<u64>, Option<Bytes>)> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    match metadata.len() {
        _ if !metadata.is_file() => Ok((file, None, None)),
        // The length of an empty file, and also of a file of `/proc` that has content.
        0 => {
            let first = read_chunk(&mut file)?;
            Ok((file, first.is_empty().then_some(0), Some(first)))
        }
        length => Ok((file, Some(length), None)),
    }
}

/// Sends the content in chunks until its end, an error, or until nobody receives it.
fn send_all(mut file: File, first: Option<Bytes>, chunks: &mpsc::Sender<io::Result<Bytes>>) {
    let mut chunk = first.map_or_else(|| read_chunk(&mut file), Ok);
    loop {
        let is_last = chunk.as_ref().map_or(true, Bytes::is_empty);
        if chunks.blocking_send(chunk).is_err() || is_last {
            return;
        }
        chunk = read_chunk(&mut file);
    }
}

/// Reads the next chunk. An empty chunk is the end.
fn read_chunk(file: &mut File) -> io::Result<Bytes> {
    let mut chunk = vec![0; CHUNK_SIZE];
    loop {
        match file.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => {
                chunk.truncate(read?);
                return Ok(chunk.into());
            }
        }
    }
}
