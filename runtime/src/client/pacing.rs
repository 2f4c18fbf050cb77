//! Delays calls so that the client never exceeds the declared throttles.
//!
//! Each throttle has a lane for each combination of the path values that it counts by, and a lane has as
//! many slots as the throttle allows calls. An attempt takes a slot before it is sent. When the server
//! counts the request is not known, but it is before the response arrives. So a slot of a window is free
//! again one window after the response: the server never counts two requests of one slot in one window. A
//! slot of a limit on calls at once is free again when the response ends.

mod slots;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use crate::metadata::Action;
use crate::metadata::throttle::Throttle;
use crate::wire::path::path_value;
use slots::Slots;

/// The lanes that a client and its clones share.
#[derive(Default)]
pub(crate) struct Pacer(Mutex<Lanes>);

#[derive(Default)]
struct Lanes {
    by_key: HashMap<LaneKey, Arc<Lane>>,
    last_cleanup: Option<Instant>,
}

/// The calls that count together.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct LaneKey {
    throttle: &'static Throttle,
    /// The id of the action, unless actions share the throttle.
    action: Option<&'static str>,
    /// The path values that calls are counted by.
    values: String,
}

/// A throttle does not allow the call before its deadline.
#[derive(Debug)]
pub(crate) struct UsedUp {
    throttle: &'static Throttle,
    /// The least wait until the call is possible, as far as it is known.
    pub(crate) wait: Duration,
}

impl fmt::Display for UsedUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the throttle of {} is used up", self.throttle)
    }
}

impl Pacer {
    /// Waits until the throttles of the action allow an attempt.
    ///
    /// Fails as soon as it is known that the wait would not end before the deadline.
    pub(crate) async fn acquire(
        &self,
        action: &'static Action,
        path: &str,
        deadline: Instant,
    ) -> Result<Permit, UsedUp> {
        let lanes = self.lanes(action, path);
        let mut held = Vec::with_capacity(lanes.len());
        for (place, lane) in lanes.iter().enumerate() {
            lanes[place..].iter().try_for_each(|lane| lane.check(deadline))?;
            held.push(lane.acquire(deadline).await?);
        }
        Ok(Permit(Some(Box::new(HeldSlots(held)))))
    }

    /// The lanes of a call, in the order in which it takes their slots.
    ///
    /// The order is the same for all calls, so that no two wait for each other. Short windows come last, so
    /// that their slots are not held during long waits.
    fn lanes(&self, action: &'static Action, path: &str) -> Vec<Arc<Lane>> {
        let keys = action.throttles.iter().map(|throttle| LaneKey::new(throttle, action, path));
        let mut keys: Vec<_> = keys.collect();
        keys.sort_by(|a, b| b.throttle.window.cmp(&a.throttle.window).then_with(|| a.cmp(b)));
        let mut lanes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lanes.drop_idle(Instant::now());
        keys.into_iter().map(|key| lanes.lane(key)).collect()
    }
}

impl LaneKey {
    fn new(throttle: &'static Throttle, action: &'static Action, path: &str) -> Self {
        let value = |name: &&str| path_value(action.path, path, name).unwrap_or_default();
        let values: Vec<_> = throttle.per.iter().map(value).collect();
        let own = throttle.shared.is_none().then_some(action.id);
        Self { throttle, action: own, values: values.join("/") }
    }
}

impl Lanes {
    fn lane(&mut self, key: LaneKey) -> Arc<Lane> {
        let throttle = key.throttle;
        Arc::clone(self.by_key.entry(key).or_insert_with(|| Arc::new(Lane::new(throttle))))
    }

    /// Drops the lanes that no call needs any more. This looks at all of them, so it is not done for each
    /// call.
    fn drop_idle(&mut self, now: Instant) {
        const INTERVAL: Duration = Duration::from_secs(5);
        if now.duration_since(*self.last_cleanup.get_or_insert(now)) >= INTERVAL {
            self.last_cleanup = Some(now);
            self.by_key.retain(|_, lane| !lane.is_idle(now));
        }
    }
}

/// The slots of a throttle for one combination of path values, and the calls that wait for them.
struct Lane {
    throttle: &'static Throttle,
    slots: Mutex<Slots>,
    /// The first of the calls that wait holds it. The others queue for it.
    turn: tokio::sync::Mutex<()>,
    /// Wakes the first of the calls that wait, after a slot was released.
    released: Notify,
}

impl Lane {
    fn new(throttle: &'static Throttle) -> Self {
        Self {
            throttle,
            slots: Mutex::new(Slots::new(throttle)),
            turn: tokio::sync::Mutex::default(),
            released: Notify::new(),
        }
    }

    fn slots(&self) -> MutexGuard<'_, Slots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether no call holds a slot or waits for one, and all slots are free.
    fn is_idle(self: &Arc<Self>, now: Instant) -> bool {
        Arc::strong_count(self) == 1 && self.slots().all_free(now)
    }

    /// Takes a slot: first come, first served.
    async fn acquire(self: &Arc<Self>, deadline: Instant) -> Result<HeldSlot, UsedUp> {
        let Some(_queued) = self.take_or_queue() else { return Ok(HeldSlot::new(self)) };
        tracing::debug!(throttle = %self.throttle, "waiting");
        let Ok(_turn) = timeout_at(deadline, self.turn.lock()).await else {
            return Err(self.used_up());
        };
        while let Some(retry_at) = self.take_as_first(deadline)? {
            let _ = timeout_at(retry_at, self.released.notified()).await;
        }
        Ok(HeldSlot::new(self))
    }

    /// Takes a slot if one is free and no call waits. Otherwise this call waits too.
    fn take_or_queue(&self) -> Option<Queued<'_>> {
        let mut slots = self.slots();
        if slots.waiting == 0 && slots.take(Instant::now()) {
            return None;
        }
        slots.waiting += 1;
        Some(Queued(self))
    }

    /// Takes a slot for the first of the calls that wait, or returns when to look again.
    fn take_as_first(&self, deadline: Instant) -> Result<Option<Instant>, UsedUp> {
        let mut slots = self.slots();
        let now = Instant::now();
        if slots.take(now) {
            return Ok(None);
        }
        let wait = slots.wait(0, now);
        if now >= deadline || wait >= deadline - now {
            return Err(UsedUp { throttle: self.throttle, wait });
        }
        Ok(Some(slots.next_free().map_or(deadline, |free| free.min(deadline))))
    }

    /// Fails if a call that is made now has to wait until after its deadline.
    fn check(&self, deadline: Instant) -> Result<(), UsedUp> {
        let used_up = self.used_up();
        let left = deadline.saturating_duration_since(Instant::now());
        if used_up.wait.is_zero() || used_up.wait < left { Ok(()) } else { Err(used_up) }
    }

    /// The wait of a call that is made now.
    fn used_up(&self) -> UsedUp {
        let mut slots = self.slots();
        let waiting = slots.waiting;
        UsedUp { throttle: self.throttle, wait: slots.wait(waiting, Instant::now()) }
    }
}

/// Counts a call that waits for a slot.
struct Queued<'l>(&'l Lane);

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.slots().waiting -= 1;
    }
}

/// The slots that an attempt holds. It is empty if nothing limits the attempt.
///
/// Dropping it releases the slots: for at once if the request was not sent, else after a window.
#[derive(Default)]
pub(crate) struct Permit(Option<Box<HeldSlots>>);

/// They are in a box, since most calls have none.
struct HeldSlots(Vec<HeldSlot>);

impl Permit {
    /// Sets whether the server may have received the request.
    pub(crate) fn set_sent(&mut self, sent: bool) {
        for slot in self.0.iter_mut().flat_map(|held| &mut held.0) {
            slot.sent = sent;
        }
    }

    /// Releases all slots but those of limits on calls at once, since the server has counted the request.
    pub(crate) fn response_arrived(&mut self) {
        if let Some(held) = &mut self.0 {
            held.0.retain(|slot| slot.lane.throttle.window.is_none());
        }
    }
}

struct HeldSlot {
    lane: Arc<Lane>,
    sent: bool,
}

impl HeldSlot {
    fn new(lane: &Arc<Lane>) -> Self {
        Self { lane: Arc::clone(lane), sent: false }
    }
}

impl Drop for HeldSlot {
    fn drop(&mut self) {
        let mut slots = self.lane.slots();
        slots.release(self.sent);
        if slots.waiting > 0 {
            self.lane.released.notify_one();
        }
    }
}
