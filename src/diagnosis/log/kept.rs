//! What is kept of many lines: the first ones and the last ones, equal ones once.
//!
//! In: what was seen, in order. Out: a list that never grows beyond a limit. The first lines show how it began and the last ones
//! why it ended; what lies between says nothing new. Texts that differ only in numbers (times, attempts, ports) are equal.

use std::collections::VecDeque;
use std::rc::Rc;

use super::outcome::Place;

/// How many of the first are kept.
const FIRST: usize = 200;
/// How many of the last.
const LAST: usize = 200;
/// How far back an equal line is looked for.
const NEAR: usize = 16;

/// Something seen at a line.
#[derive(Clone, Debug)]
pub(super) struct Seen<T> {
    pub(super) what: T,
    /// The text as the log has it; it is made fit to be shown when all is read.
    pub(super) raw: String,
    /// The text without its numbers.
    pub(super) masked: String,
    pub(super) file: Option<Rc<str>>,
    pub(super) place: Place,
    /// The line, counted over all files.
    pub(super) at: u64,
    /// The last line that says the same.
    pub(super) last: u64,
    /// The vertex of a build that prints it.
    pub(super) vertex: Option<u32>,
    /// The tag of the image, if a line named it.
    pub(super) tag: Option<String>,
    /// Whether something worked later that may have been something else: no line says of which image this one is.
    pub(super) perhaps_cured: bool,
}

impl<T> Seen<T> {
    /// The same line, seen as something else.
    pub(super) fn map<U>(self, to: impl FnOnce(T) -> U) -> Seen<U> {
        let Self { what, raw, masked, file, place, at, last, vertex, tag, perhaps_cured } = self;
        Seen { what: to(what), raw, masked, file, place, at, last, vertex, tag, perhaps_cured }
    }
}

/// The first and the last of what was seen.
#[derive(Debug)]
pub(super) struct Kept<T> {
    first: Vec<Seen<T>>,
    last: VecDeque<Seen<T>>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { first: Vec::new(), last: VecDeque::new() }
    }
}

impl<T> Kept<T> {
    /// Adds something.
    pub(super) fn push(&mut self, seen: Seen<T>) {
        if self.first.len() < FIRST {
            self.first.push(seen);
            return;
        }
        if self.last.len() >= LAST {
            self.last.pop_front();
        }
        self.last.push_back(seen);
    }

    /// All, in order.
    pub(super) fn all(&mut self) -> impl DoubleEndedIterator<Item = &mut Seen<T>> {
        self.first.iter_mut().chain(self.last.iter_mut())
    }

    /// An equal one shortly before; what else must be equal is asked.
    pub(super) fn equal(&mut self, masked: &str, place: &Place, is: impl Fn(&T) -> bool) -> Option<&mut Seen<T>> {
        let same = |seen: &&mut Seen<T>| seen.masked == masked && seen.place == *place && is(&seen.what);
        self.all().rev().take(NEAR).find(same)
    }

    /// The last one.
    pub(super) fn latest(&mut self) -> Option<&mut Seen<T>> {
        self.all().next_back()
    }

    /// Takes the last one out.
    pub(super) fn pop(&mut self) -> Option<Seen<T>> {
        self.last.pop_back().or_else(|| self.first.pop())
    }

    /// All of them, in order.
    pub(super) fn into_list(self) -> Vec<Seen<T>> {
        self.first.into_iter().chain(self.last).collect()
    }
}

/// A text with one digit in place of every word that has digits, so that counters, times and ids do not tell texts apart.
pub(super) fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        if word.contains(|c: char| c.is_ascii_digit()) {
            out.push('0');
            out.extend(word.chars().next_back().filter(|c| !c.is_alphanumeric()));
        } else {
            out.push_str(word);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(what: u32) -> Seen<u32> {
        let at = u64::from(what);
        Seen {
            what,
            raw: String::new(),
            masked: String::new(),
            file: None,
            place: (None, None),
            at,
            last: at,
            vertex: None,
            tag: None,
            perhaps_cured: false,
        }
    }

    #[test]
    fn the_first_and_the_last_stay() {
        let mut kept = Kept::default();
        (0..1000).for_each(|n| kept.push(seen(n)));
        let all: Vec<u32> = kept.into_list().into_iter().map(|seen| seen.what).collect();
        assert_eq!((all[0], all[199], all[200], all[399], all.len()), (0, 199, 800, 999, 400));
    }

    #[test]
    fn numbers_do_not_tell_texts_apart() {
        assert_eq!(masked("retry 1: wait 880.092µs"), masked("retry 27: wait 9.1ms"));
        assert_ne!(masked("denied: x"), masked("denied: y"));
    }
}
