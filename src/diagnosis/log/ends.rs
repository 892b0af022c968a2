//! The ends of the lines of a log.

/// How many lines have ended. Where a carriage return is all that ends lines it counts; elsewhere it only draws a line anew.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ends {
    /// Whether a line feed has been seen.
    pub(super) feeds: bool,
    by_feed: u64,
    by_return: u64,
}

impl Ends {
    /// Counts the ends of lines in a piece.
    pub(super) fn count(&mut self, bytes: &[u8]) {
        self.by_feed += memchr::memchr_iter(b'\n', bytes).count() as u64;
        if !self.feeds {
            self.by_return += memchr::memchr_iter(b'\r', bytes).count() as u64;
        }
    }

    /// The log is at its end; its last line may be open.
    pub(super) fn last(&mut self, open: bool) {
        self.by_feed += u64::from(open);
        self.by_return += u64::from(open);
    }

    /// How many there are.
    pub(super) fn number(self) -> u64 {
        if self.feeds { self.by_feed } else { self.by_return }
    }
}
