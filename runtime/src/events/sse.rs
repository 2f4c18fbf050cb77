//! A parser of Server-Sent Events.
//!
//! It accepts bytes in chunks of any size, and returns an event when the blank line at its end is read.
//! An incomplete event at the end of a connection is discarded, and its id too.

use std::mem;
use std::time::Duration;

/// An event whose data is not deserialized yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawEvent {
    /// The name of the event. Empty if it has none.
    pub(crate) name: String,
    pub(crate) data: String,
}

/// The error of an event that is larger than the limit. The rest of the event is skipped.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

#[derive(Debug)]
pub(crate) struct Parser {
    max_size: usize,
    line: Vec<u8>,
    after_carriage_return: bool,
    at_start: bool,
    name: String,
    data: Option<String>,
    id: Option<String>,
    /// The size of the event so far, and whether it exceeds the limit.
    size: usize,
    too_large: bool,
    /// The id of the last complete event with an id.
    pub(crate) last_id: Option<String>,
    /// The wait before a reconnect that the server asked for last.
    pub(crate) retry: Option<Duration>,
}

/// The longest wait that a server can ask for.
const MAX_RETRY: Duration = Duration::from_secs(30);

/// The longest id that is sent back, in bytes. Servers limit the size of all headers together.
const MAX_ID: usize = 1 << 10;

impl Parser {
    /// Creates a parser that rejects events of more than this many bytes.
    pub(crate) fn new(max_size: usize) -> Self {
        Self {
            max_size,
            line: Vec::new(),
            after_carriage_return: false,
            at_start: true,
            name: String::new(),
            data: None,
            id: None,
            size: 0,
            too_large: false,
            last_id: None,
            retry: None,
        }
    }

    /// Discards an incomplete event, for a new connection.
    pub(crate) fn reset(&mut self) {
        let (last_id, retry) = (self.last_id.take(), self.retry);
        *self = Self { last_id, retry, ..Self::new(self.max_size) };
    }

    /// Parses bytes up to the end of the first event. Returns the number of bytes, and the event.
    pub(crate) fn parse(&mut self, bytes: &[u8]) -> (usize, Option<Result<RawEvent, TooLarge>>) {
        for (index, byte) in bytes.iter().enumerate() {
            let follows_return = mem::replace(&mut self.after_carriage_return, *byte == b'\r');
            match byte {
                b'\n' if follows_return => {}
                b'\n' | b'\r' => {
                    if let Some(event) = self.end_line() {
                        return (index + 1, Some(event));
                    }
                }
                byte => self.push(*byte),
            }
        }
        (bytes.len(), None)
    }

    fn push(&mut self, byte: u8) {
        self.size += 1;
        if self.size > self.max_size {
            self.too_large = true;
            self.line.clear();
        } else {
            self.line.push(byte);
        }
    }

    fn end_line(&mut self) -> Option<Result<RawEvent, TooLarge>> {
        let line = mem::take(&mut self.line);
        let mut line = line.as_slice();
        if mem::replace(&mut self.at_start, false) {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        }
        if self.too_large {
            // A line that exceeds the limit is not blank, although none of it was kept.
            return if mem::replace(&mut self.size, 0) == 0 { self.end_event() } else { None };
        }
        if line.is_empty() {
            return self.end_event();
        }
        if line.starts_with(b":") {
            // Comments are not part of an event, and a quiet connection may send any number of them.
            self.size = self.size.saturating_sub(line.len());
        }
        self.field(line);
        None
    }

    fn field(&mut self, line: &[u8]) {
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = String::from_utf8_lossy(value.strip_prefix(b" ").unwrap_or(value));
        match name {
            b"event" => self.name = value.into_owned(),
            b"data" => match &mut self.data {
                Some(data) => data.extend(["\n", &value]),
                None => self.data = Some(value.into_owned()),
            },
            b"id" if value.len() <= MAX_ID && !value.contains(char::is_control) => {
                self.id = Some(value.into_owned());
            }
            b"retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                // A number of too many digits is a long wait.
                self.retry =
                    Some(value.parse().map_or(MAX_RETRY, Duration::from_millis).min(MAX_RETRY));
            }
            _ => {}
        }
    }

    fn end_event(&mut self) -> Option<Result<RawEvent, TooLarge>> {
        let (name, data, id) = (mem::take(&mut self.name), self.data.take(), self.id.take());
        self.size = 0;
        if mem::take(&mut self.too_large) {
            return Some(Err(TooLarge));
        }
        self.last_id = id.or(self.last_id.take());
        data.map(|data| Ok(RawEvent { name, data }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MAX_SIZE: usize = 64;

    fn parse_all(parser: &mut Parser, mut bytes: &[u8]) -> Vec<Result<RawEvent, TooLarge>> {
        let mut events = Vec::new();
        while !bytes.is_empty() {
            let (parsed, event) = parser.parse(bytes);
            bytes = &bytes[parsed..];
            events.extend(event);
        }
        events
    }

    fn events(bytes: &[u8]) -> Vec<Result<RawEvent, TooLarge>> {
        parse_all(&mut Parser::new(MAX_SIZE), bytes)
    }

    #[expect(clippy::unnecessary_wraps, reason = "it is compared with errors")]
    fn event(name: &str, data: &str) -> Result<RawEvent, TooLarge> {
        Ok(RawEvent { name: name.into(), data: data.into() })
    }

    #[test]
    fn fields_are_parsed_to_events() {
        let text = "\u{feff}: hello\n\nevent: a\ndata: 1\ndata:2\n\ndata\n\nid: 7\nnothing: 5\n\n";
        assert_eq!(events(text.as_bytes()), [event("a", "1\n2"), event("", "")]);
        for end in ["\n", "\r", "\r\n"] {
            let text = format!("event: a{end}data: 1{end}{end}data: 2{end}{end}");
            assert_eq!(events(text.as_bytes()), [event("a", "1"), event("", "2")], "{end:?}");
        }
    }

    #[test]
    fn an_incomplete_event_is_discarded_with_its_id() {
        let mut parser = Parser::new(MAX_SIZE);
        assert_eq!(parse_all(&mut parser, b"id: 1\ndata: a\n\nid: 2\ndata: b\n"), [event("", "a")]);
        parser.reset();
        assert_eq!(parser.last_id.as_deref(), Some("1"));
        assert_eq!(parse_all(&mut parser, b"\ndata: c\n\n"), [event("", "c")]);
        assert_eq!(parser.last_id.as_deref(), Some("1"));
    }

    #[test]
    fn events_that_are_too_large_are_skipped() {
        let long_line = format!("data: {}\n\ndata: ok\n\n", "x".repeat(99));
        assert_eq!(events(long_line.as_bytes()), [Err(TooLarge), event("", "ok")]);
        let many_lines = format!("{}\ndata: ok\n\n", "data: xxxxxxxxxx\n".repeat(9));
        assert_eq!(events(many_lines.as_bytes()), [Err(TooLarge), event("", "ok")]);
        let mut endless = Parser::new(MAX_SIZE);
        assert_eq!(parse_all(&mut endless, &vec![b'x'; 100_000]), []);
        assert!(endless.line.capacity() <= 2 * MAX_SIZE);
    }

    #[test]
    fn comments_do_not_count() {
        let text = format!("{}data: ok\n\n", ": still here\n".repeat(99));
        assert_eq!(events(text.as_bytes()), [event("", "ok")]);
    }

    #[test]
    fn invalid_utf8_is_replaced() {
        assert_eq!(events(b"data: a\xff\n\n"), [event("", "a\u{fffd}")]);
    }

    #[test]
    fn the_wait_before_a_reconnect_is_parsed() {
        let mut parser = Parser::new(MAX_SIZE);
        parse_all(&mut parser, b"retry: 250\nretry: soon\n\n");
        assert_eq!(parser.retry, Some(Duration::from_millis(250)));
    }

    proptest! {
        #[test]
        fn chunk_boundaries_do_not_matter(
            text in "(event|data|id|retry|:|\r|\n|\r\n|x|é| |\u{feff}){0,60}",
            cut in any::<prop::sample::Index>(),
        ) {
            let bytes = text.as_bytes();
            let cut = cut.index(bytes.len() + 1);
            let mut parser = Parser::new(MAX_SIZE);
            let mut in_two = parse_all(&mut parser, &bytes[..cut]);
            in_two.extend(parse_all(&mut parser, &bytes[cut..]));
            prop_assert_eq!(in_two, events(bytes));
        }

        #[test]
        fn no_bytes_panic(bytes in any::<Vec<u8>>()) {
            let _ = events(&bytes);
        }
    }
}
