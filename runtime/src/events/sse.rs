//! The lines of a Server-Sent Events stream, and the events they make.
//!
//! Bytes go in as they come, events come out when their blank line does. What is left at the end
//! of a connection is half an event and is thrown away, its id with it.

use std::mem;
use std::time::Duration;

/// One event, as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawEvent {
    /// Its name; empty if it had none.
    pub(crate) name: String,
    pub(crate) data: String,
}

/// An event or a line grew beyond the cap; the rest of it is passed over.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

#[derive(Debug)]
pub(crate) struct Parser {
    most: usize,
    line: Vec<u8>,
    after_carriage_return: bool,
    at_start: bool,
    name: String,
    data: Option<String>,
    id: Option<String>,
    /// How large the event has grown, and whether beyond the cap.
    size: usize,
    too_large: bool,
    /// The id of the last whole event that gave one.
    pub(crate) last_id: Option<String>,
    /// The wait before reconnecting that the server asked for last.
    pub(crate) retry: Option<Duration>,
}

impl Parser {
    /// A parser that refuses events of more than this many bytes.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
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

    /// Forgets what is not whole, for a new connection.
    pub(crate) fn reset(&mut self) {
        let (last_id, retry) = (self.last_id.take(), self.retry);
        *self = Self { last_id, retry, ..Self::new(self.most) };
    }

    /// Takes bytes up to the end of the first event, and tells how many it took.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> (usize, Option<Result<RawEvent, TooLarge>>) {
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
        if self.size > self.most {
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
            // The line that broke the cap is not blank, though nothing of it was kept.
            return if mem::replace(&mut self.size, 0) == 0 { self.end_event() } else { None };
        }
        if line.is_empty() {
            return self.end_event();
        }
        if line.starts_with(b":") {
            // Comments keep a connection alive for ever, and are no part of any event.
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
            b"id" if !value.contains('\0') => self.id = Some(value.into_owned()),
            b"retry" => {
                let milliseconds = value.parse().ok();
                self.retry = milliseconds.map(Duration::from_millis).or(self.retry);
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

    const MOST: usize = 64;

    fn parse(parser: &mut Parser, mut bytes: &[u8]) -> Vec<Result<RawEvent, TooLarge>> {
        let mut events = Vec::new();
        while !bytes.is_empty() {
            let (taken, event) = parser.take(bytes);
            bytes = &bytes[taken..];
            events.extend(event);
        }
        events
    }

    fn events(bytes: &[u8]) -> Vec<Result<RawEvent, TooLarge>> {
        parse(&mut Parser::new(MOST), bytes)
    }

    #[expect(clippy::unnecessary_wraps, reason = "it stands beside errors")]
    fn event(name: &str, data: &str) -> Result<RawEvent, TooLarge> {
        Ok(RawEvent { name: name.into(), data: data.into() })
    }

    #[test]
    fn fields_make_events() {
        let text = "\u{feff}: hello\n\nevent: a\ndata: 1\ndata:2\n\ndata\n\nid: 7\nnothing: 5\n\n";
        assert_eq!(events(text.as_bytes()), [event("a", "1\n2"), event("", "")]);
        for end in ["\n", "\r", "\r\n"] {
            let text = format!("event: a{end}data: 1{end}{end}data: 2{end}{end}");
            assert_eq!(events(text.as_bytes()), [event("a", "1"), event("", "2")], "{end:?}");
        }
    }

    #[test]
    fn half_an_event_is_thrown_away_and_its_id_with_it() {
        let mut parser = Parser::new(MOST);
        assert_eq!(parse(&mut parser, b"id: 1\ndata: a\n\nid: 2\ndata: b\n"), [event("", "a")]);
        parser.reset();
        assert_eq!(parser.last_id.as_deref(), Some("1"));
        assert_eq!(parse(&mut parser, b"\ndata: c\n\n"), [event("", "c")]);
        assert_eq!(parser.last_id.as_deref(), Some("1"));
    }

    #[test]
    fn what_is_too_large_is_passed_over_and_what_follows_is_read() {
        let long_line = format!("data: {}\n\ndata: ok\n\n", "x".repeat(99));
        assert_eq!(events(long_line.as_bytes()), [Err(TooLarge), event("", "ok")]);
        let many_lines = format!("{}\ndata: ok\n\n", "data: xxxxxxxxxx\n".repeat(9));
        assert_eq!(events(many_lines.as_bytes()), [Err(TooLarge), event("", "ok")]);
        let mut endless = Parser::new(MOST);
        assert_eq!(parse(&mut endless, &vec![b'x'; 100_000]), []);
        assert!(endless.line.capacity() <= 2 * MOST);
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
    fn the_wait_to_reconnect_is_kept() {
        let mut parser = Parser::new(MOST);
        parse(&mut parser, b"retry: 250\nretry: soon\n\n");
        assert_eq!(parser.retry, Some(Duration::from_millis(250)));
    }

    proptest! {
        #[test]
        fn it_does_not_matter_how_the_bytes_are_cut(
            text in "(event|data|id|retry|:|\r|\n|\r\n|x|é| |\u{feff}){0,60}",
            cut in any::<prop::sample::Index>(),
        ) {
            let bytes = text.as_bytes();
            let cut = cut.index(bytes.len() + 1);
            let mut parser = Parser::new(MOST);
            let mut in_two = parse(&mut parser, &bytes[..cut]);
            in_two.extend(parse(&mut parser, &bytes[cut..]));
            prop_assert_eq!(in_two, events(bytes));
        }

        #[test]
        fn no_bytes_panic(bytes in any::<Vec<u8>>()) {
            let _ = events(&bytes);
        }
    }
}
