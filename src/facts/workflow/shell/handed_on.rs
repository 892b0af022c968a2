//! What a script writes to the files that GitHub reads after a step, with the branches that wrote it.
//!
//! In: the text of `GITHUB_OUTPUT` or `GITHUB_ENV`, with marks where a branch began that may not be taken. Out: what each name
//! can be. Of what is written one after the other the last counts; of what branches write, each does.

use super::super::value::MAX_ALTERNATIVES;
use super::{Alternatives, ENVIRONMENT, OUTPUT, Shell};

/// Here what one branch of several writes begins; in no script, for YAML forbids such characters.
const FORK: char = '\u{1d}';
/// Here what the next branch writes begins.
const TURN: char = '\u{1e}';
/// Here the branches meet.
const MEET: char = '\u{1f}';

impl Shell<'_> {
    /// Marks that one of several branches begins.
    pub(super) fn first_branch(&mut self) {
        self.mark(FORK);
    }

    /// Marks that the next branch begins. One in which nothing stands is that nothing was written.
    pub(super) fn next_branch(&mut self) {
        self.mark(TURN);
    }

    /// Marks that the branches are at their end.
    pub(super) fn after_branches(&mut self) {
        self.mark(MEET);
        for path in [OUTPUT, ENVIRONMENT] {
            for text in self.files.get_mut(path).into_iter().flatten() {
                let begin = text.rfind(FORK).filter(|at| text[*at..].chars().all(is_mark));
                text.truncate(begin.unwrap_or(text.len()));
            }
        }
    }

    fn mark(&mut self, mark: char) {
        for path in [OUTPUT, ENVIRONMENT] {
            let texts = self.files.entry(path.to_owned()).or_insert_with(|| vec![String::new()]);
            texts.iter_mut().for_each(|text| text.push(mark));
        }
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, FORK | TURN | MEET)
}

/// The text as the script wrote it.
pub(super) fn unmarked(text: &str) -> String {
    text.replace(is_mark, "")
}

/// What each name can be, in the order in which they were written.
type Entries = Vec<(String, Alternatives)>;

/// The entries of a text: `name=value`, and `name<<END` … `END`. A line with no name that can be told has an empty one.
pub(super) fn entries(text: &str) -> Entries {
    let mut read = Reading::default();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let start = line.find(|c| !is_mark(c)).unwrap_or(line.len());
        line[..start].chars().for_each(|mark| read.pass(mark));
        let plain = unmarked(&line[start..]);
        let heredoc = plain.split_once("<<").filter(|(name, _)| !name.contains('=') && !name.is_empty());
        if let Some((name, end)) = heredoc {
            // What branches add to one value stands there one after the other.
            let body: Vec<String> = lines.by_ref().map(unmarked).take_while(|line| line != end).collect();
            read.write(name.trim(), body.join("\n"));
        } else if let Some((name, value)) = plain.split_once('=') {
            read.write(name.trim(), value.to_owned());
        } else if plain.chars().any(super::super::value::is_hole) {
            read.write("", plain);
        }
    }
    // The end of a text closes what a `>` cut off.
    while !read.open.is_empty() {
        read.pass(MEET);
    }
    read.now
}

/// Branches of which one was taken.
#[derive(Default)]
struct Open {
    before: Entries,
    ended: Vec<Entries>,
}

#[derive(Default)]
struct Reading {
    now: Entries,
    open: Vec<Open>,
}

impl Reading {
    fn write(&mut self, name: &str, value: String) {
        match self.now.iter_mut().find(|(other, _)| other == name && !name.is_empty()) {
            Some((_, values)) => *values = vec![value],
            None => self.now.push((name.to_owned(), vec![value])),
        }
    }

    fn pass(&mut self, mark: char) {
        if mark == FORK {
            return self.open.push(Open { before: self.now.clone(), ended: Vec::new() });
        }
        // A `>` in a branch takes the mark at its beginning away.
        let mut open = self.open.pop().unwrap_or_default();
        if mark == TURN {
            open.ended.push(std::mem::replace(&mut self.now, open.before.clone()));
            self.open.push(open);
        } else {
            let last = std::mem::take(&mut self.now);
            self.now = open.ended.into_iter().chain([last]).reduce(united).unwrap_or_default();
        }
    }
}

/// What the names can be in either. A branch that says nothing of a name is taken not to matter to those who read it.
fn united(mut one: Entries, other: Entries) -> Entries {
    for (name, values) in other {
        let Some((_, known)) = one.iter_mut().find(|(known, _)| *known == name && !name.is_empty()) else {
            one.push((name, values));
            continue;
        };
        for value in values {
            if !known.contains(&value) && known.len() < MAX_ALTERNATIVES {
                known.push(value);
            }
        }
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of `a`; `(`, `|` and `)` stand for the marks.
    fn values(text: &str) -> Vec<String> {
        let mark = |c| match c {
            '(' => FORK,
            '|' => TURN,
            ')' => MEET,
            c => c,
        };
        let marked: String = text.chars().map(mark).collect();
        let found = entries(&marked).into_iter().find(|(name, _)| name == "a");
        found.map(|(_, values)| values).unwrap_or_default()
    }

    #[test]
    fn what_branches_write_is_all_possible_and_the_last_of_the_rest_counts() {
        for (text, wanted) in [
            ("a=1\na=2\n", vec!["2"]),
            ("(a=1\n|a=2\n)", vec!["1", "2"]),
            ("a=0\n(a=1\n|a=2\n)", vec!["1", "2"]),
            ("a=0\n(a=1\n|)", vec!["1", "0"]),
            ("(a=1\n|a=2\n)a=3\n", vec!["3"]),
            ("(a=1\n(a=2\n|)|a=3\n)", vec!["2", "1", "3"]),
            ("(b=1\n|a=2\n)", vec!["2"]),
            ("a<<END\n(one\n|two\n)END\n", vec!["one\ntwo"]),
            ("(a<<END\none\nEND\n|a=2\n)", vec!["one", "2"]),
            // What a `>` cut off, at the beginning and at the end.
            ("a=1\n|a=2\n)", vec!["1", "2"]),
            ("(a=1\n|a=2\n", vec!["1", "2"]),
            ("a=1(\n|)", vec!["1"]),
        ] {
            assert_eq!(values(text), wanted, "{text:?}");
        }
    }
}
