//! The lines of files, found in the time that a look-up takes: a file may hold thousands of pushes, each with its place.
//!
//! In: how files are read. Out: lines by number, and where a word stands first in a block. Each file is read and cut once.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::facts::workflow::Place;
use crate::work;

/// The files that were asked for.
#[derive(Default)]
pub struct Lines {
    files: RefCell<BTreeMap<String, Option<Rc<Cut>>>>,
}

impl Lines {
    /// The lines of a file.
    pub(super) fn of(&self, file: &str, read: &dyn Fn(&str) -> Option<String>) -> Option<Rc<Cut>> {
        if let Some(known) = self.files.borrow().get(file) {
            return known.clone();
        }
        let cut = read(file).map(|text| Rc::new(Cut::new(&text)));
        self.files.borrow_mut().insert(file.to_owned(), cut.clone());
        cut
    }
}

/// A block is searched as often as this, and until this many lines were looked at.
const MAX_TIMES: usize = 100;
const MAX_LINES: usize = 10_000;
/// A line that is longer than this many bytes counts as several.
const WIDTH: usize = 200;

/// A text cut into lines.
pub(super) struct Cut {
    lines: Vec<String>,
    /// Where each word of a block stands first, by the place of the block.
    blocks: RefCell<BTreeMap<Place, Rc<BTreeMap<String, Place>>>>,
    /// How often a block was searched, and how many lines of it were looked at in all.
    looked: RefCell<BTreeMap<Place, (usize, usize)>>,
}

impl Cut {
    fn new(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self {
            lines: text.lines().map(str::to_owned).collect(),
            blocks: RefCell::default(),
            looked: RefCell::default(),
        }
    }

    /// The lines before one, the last one first, each with its number from 1.
    pub(super) fn up_to(&self, line: usize) -> impl Iterator<Item = (usize, &str)> {
        let end = line.min(self.lines.len());
        self.lines[..end].iter().enumerate().rev().map(|(at, line)| (at + 1, line.as_str()))
    }

    /// The first line of the block that begins at a place in which something stands, and where in it. A block in which much was
    /// looked for already is not searched again: it would take the square of its length.
    pub(super) fn find(&self, from: Place, find: impl Fn(&str) -> Option<usize>) -> Option<(usize, &str, usize)> {
        let mut looked = self.looked.borrow_mut();
        let (times, lines) = looked.entry(from).or_default();
        if *times > MAX_TIMES && *lines > MAX_LINES {
            return None;
        }
        *times += 1;
        self.block(from).find_map(|(line, text)| {
            let looked = 1 + text.len() / WIDTH;
            *lines += looked;
            work::count(looked);
            Some((line, text, find(text)?))
        })
    }

    /// The lines of the block that begins at a place, each with its number from 1.
    pub(super) fn block(&self, from: Place) -> impl Iterator<Item = (usize, &str)> {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let start = from.line.saturating_sub(1).min(self.lines.len());
        let first = self.lines.get(start).map_or(0, |line| indent(line));
        // The place of a block is that of its first line; the lines of any other value lie deeper than its key.
        let least = if from.column == first + 1 { first } else { first + 1 };
        let inside = move |(at, line): &(usize, &String)| *at == 0 || line.trim().is_empty() || indent(line) >= least;
        let lines = self.lines[start..].iter().enumerate().take_while(inside);
        lines.map(move |(at, line)| (start + at + 1, line.as_str()))
    }

    /// Where a word stands first in the block that begins at a place.
    pub(super) fn word(&self, from: Place, word: &str) -> Option<Place> {
        if let Some(words) = self.blocks.borrow().get(&from) {
            return words.get(word).copied();
        }
        let mut words = BTreeMap::new();
        for (line, text) in self.block(from) {
            let (mut start, mut column) = (0, 1);
            for (at, found) in text.match_indices(ends).chain([(text.len(), "")]) {
                if at > start {
                    words.entry(text[start..at].to_owned()).or_insert(Place { line, column });
                }
                let end = at + found.len();
                column += text[start..end].chars().count();
                start = end;
            }
        }
        let found = words.get(word).copied();
        self.blocks.borrow_mut().insert(from, Rc::new(words));
        found
    }
}

/// Whether a character stands between words.
fn ends(c: char) -> bool {
    c.is_whitespace() || "\"'`,=;|()<>".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_where_it_stands_whole() {
        let cut = Cut::new("run: |\n  docker push a:10\n  docker push a:1\nother: a:2\n");
        let from = Place { line: 2, column: 3 };
        assert_eq!(cut.word(from, "a:1"), Some(Place { line: 3, column: 15 }));
        assert_eq!(cut.word(from, "a:2"), None);
        assert_eq!(cut.block(from).count(), 2);
        assert_eq!(cut.up_to(2).map(|(at, _)| at).collect::<Vec<_>>(), [2, 1]);
    }
}
