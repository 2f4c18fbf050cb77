//! Open streams of events, and what is sent to them.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::bytes::Bytes;
use hyper::body::{Body, Frame};
use serde_json::Value;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::state::Incoming;

/// The parameter with the seconds between two messages that keep a stream alive.
const KEEP_ALIVE: &str = "keepAliveInterval";

/// The parameter with the topics that a stream has the messages of.
const TOPIC: &str = "topic";

/// The end of a stream that events are sent to.
#[derive(Debug)]
pub(super) struct Stream {
    action: &'static str,
    path: String,
    topic: Option<String>,
    sender: UnboundedSender<Bytes>,
}

/// An event for the open streams of an action; for those of one path only, if there is one.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) action: &'static str,
    pub(super) path: Option<String>,
    pub(super) name: String,
    pub(super) data: Value,
}

/// The end of a stream that a client reads.
#[derive(Debug)]
pub(super) struct Events {
    receiver: UnboundedReceiver<Bytes>,
    keep_alive: Option<Duration>,
}

/// Opens the stream that a request asks for.
pub(super) fn open(incoming: &Incoming<'_>) -> (Stream, Events) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let Incoming { action, path, given, .. } = incoming;
    let topic = given.text(TOPIC).map(str::to_owned);
    let seconds = given.number(KEEP_ALIVE).and_then(|seconds| u64::try_from(seconds).ok());
    let keep_alive = seconds.filter(|seconds| *seconds > 0).map(Duration::from_secs);
    let stream = Stream { action: action.id, path: (*path).to_owned(), topic, sender };
    (stream, Events { receiver, keep_alive })
}

/// Sends an event to the streams that it is for, and returns their number.
pub(super) fn send(streams: &mut Vec<Stream>, event: &Event) -> usize {
    let Event { action, path, name, data } = event;
    streams.retain(|stream| !stream.sender.is_closed());
    let event = Bytes::from(format!("event: {name}\ndata: {data}\n\n"));
    let topic = data.get(TOPIC).and_then(Value::as_str);
    let open = streams.iter().filter(|stream| {
        stream.action == *action
            && path.as_ref().is_none_or(|path| stream.path == *path)
            && stream
                .topic
                .as_deref()
                .zip(topic)
                .is_none_or(|(filter, topic)| covers(filter, topic))
    });
    open.filter(|stream| stream.sender.send(event.clone()).is_ok()).count()
}

/// Whether an MQTT filter covers a topic: `+` is any level, `#` all that follow.
fn covers(filter: &str, topic: &str) -> bool {
    let (mut filter, mut topic) = (filter.split('/'), topic.split('/'));
    loop {
        match (filter.next(), topic.next()) {
            (Some("#"), _) | (None, None) => return true,
            (Some("+"), Some(_)) => {}
            (Some(wanted), Some(level)) if wanted == level => {}
            _ => return false,
        }
    }
}

impl Events {
    pub(super) fn into_body(self) -> EventBody {
        let keep_alive = self.keep_alive.map(|period| {
            let mut interval = interval(period);
            // The first one is due after the period, not at once.
            interval.reset();
            interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
            interval
        });
        EventBody { receiver: self.receiver, keep_alive }
    }
}

/// A body of events, which ends when the fake drops the sender.
#[derive(Debug)]
pub(super) struct EventBody {
    receiver: UnboundedReceiver<Bytes>,
    keep_alive: Option<Interval>,
}

impl Body for EventBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Poll::Ready(event) = self.receiver.poll_recv(context) {
            return Poll::Ready(event.map(|event| Ok(Frame::data(event))));
        }
        let is_due =
            self.keep_alive.as_mut().is_some_and(|interval| interval.poll_tick(context).is_ready());
        if is_due {
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b":\n\n")))));
        }
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_cover_topics_by_level() {
        for (filter, topic, expected) in [
            ("a/b", "a/b", true),
            ("a/b", "a", false),
            ("a", "a/b", false),
            ("a/+/c", "a/b/c", true),
            ("a/+", "a/b/c", false),
            ("a/#", "a/b/c", true),
            ("a/#", "a", true),
            ("#", "x/y", true),
        ] {
            assert_eq!(covers(filter, topic), expected, "{filter} {topic}");
        }
    }
}
