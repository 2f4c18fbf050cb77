//! The slots of one throttle: which are in use, and when those that were used are free again.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::deadline;
use crate::metadata::throttle::Throttle;

pub(super) struct Slots {
    count: usize,
    /// How long a slot is not free after its response. Zero for a limit on calls at once.
    window: Duration,
    in_use: usize,
    /// When the slots that were used in the last window are free again, the earliest first.
    cooling: VecDeque<Instant>,
    /// Number of calls that wait for a slot.
    pub(super) waiting: usize,
}

impl Slots {
    pub(super) fn new(throttle: &Throttle) -> Self {
        Self {
            count: throttle.calls.max(1).try_into().unwrap_or(usize::MAX),
            window: throttle.window.unwrap_or_default(),
            in_use: 0,
            cooling: VecDeque::new(),
            waiting: 0,
        }
    }

    /// Takes a slot if one is free.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        let is_free = self.free(now) > 0;
        self.in_use += usize::from(is_free);
        is_free
    }

    /// Releases a slot that was taken. If its request may have been received, the window starts.
    pub(super) fn release(&mut self, sent: bool) {
        self.in_use -= 1;
        if sent && !self.window.is_zero() {
            self.cooling.push_back(deadline::after(self.window));
        }
    }

    pub(super) fn all_free(&mut self, now: Instant) -> bool {
        self.free(now) == self.count
    }

    /// When the next slot is free whose request has ended.
    pub(super) fn next_free(&self) -> Option<Instant> {
        self.cooling.front().copied()
    }

    /// The least wait for a slot, if this many calls are served first.
    ///
    /// A slot that is in use, or that is taken by then, is free one window from now, or later.
    pub(super) fn wait(&mut self, before: usize, now: Instant) -> Duration {
        let free = self.free(now);
        let (rounds, place) = (before / self.count, before % self.count);
        let first = match place.checked_sub(free) {
            None => Duration::ZERO,
            Some(place) => self.cooling.get(place).map_or(self.window, |free| *free - now),
        };
        self.window.saturating_mul(rounds.try_into().unwrap_or(u32::MAX)).saturating_add(first)
    }

    fn free(&mut self, now: Instant) -> usize {
        while self.cooling.front().is_some_and(|free| *free <= now) {
            self.cooling.pop_front();
        }
        self.count - self.in_use - self.cooling.len()
    }
}
