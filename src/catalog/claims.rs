//! Everything that was verified on some day: claims of causes, remedies and myths, labels, and controls that do not exist.

use std::collections::BTreeMap;
use std::ops::Range;

use super::entries::{Claim, Confidence};
use super::{Catalog, Date, Ref, full};

/// Something that was verified, with the place of its date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Verified {
    /// The day.
    pub date: Date,
    /// How sure we are; the least sure first.
    pub confidence: std::cmp::Reverse<Confidence>,
    /// The file, such as `content/causes/push-skipped.toml`.
    pub file: String,
    /// The line of the date.
    pub line: usize,
    /// What it is about: parts of the entry, or the id of a label or control.
    pub about: Vec<String>,
    /// The sources that were read: source ids.
    pub sources: Vec<String>,
}

impl Catalog {
    /// Everything that was verified, the oldest first, and of one day the least sure. `files` are those it was loaded from.
    #[must_use]
    pub fn verified(&self, files: &BTreeMap<String, String>) -> Vec<Verified> {
        let mut all = Vec::new();
        let mut add = |folder: &str, id: &str, claims: &[Claim]| {
            let path = format!("{folder}/{id}.toml");
            let text = files.get(&path).map_or("", String::as_str);
            all.extend(claims.iter().map(|claim| of_claim(&path, text, claim)));
        };
        self.causes.iter().for_each(|(id, cause)| add("causes", id, &cause.claims));
        self.remedies.iter().for_each(|(id, remedy)| add("remedies", id, &remedy.claims));
        self.myths.iter().for_each(|(id, myth)| add("myths", id, &myth.claims));
        let mut entry = |path: &str, id: &str, seen: (&Ref, &Date, Confidence)| {
            let text = files.get(path).map_or("", String::as_str);
            all.push(of_entry(path, text, id, seen));
        };
        for (id, label) in &self.labels {
            entry(self.labels.home(id), id, (&label.source, &label.verified, label.confidence));
        }
        for (id, control) in &self.absent_controls {
            entry(self.absent_controls.home(id), id, (&control.source, &control.verified, control.confidence));
        }
        all.sort();
        all
    }
}

fn of_claim(path: &str, text: &str, claim: &Claim) -> Verified {
    let names = |list: &[Ref]| list.iter().map(|one| one.text.clone()).collect();
    let at = claim.about.first().or(claim.sources.first()).map_or(0..0, Ref::span);
    Verified {
        date: claim.verified.clone(),
        confidence: std::cmp::Reverse(claim.confidence),
        file: full(path),
        line: line_of_date(text, &at),
        about: names(&claim.about),
        sources: names(&claim.sources),
    }
}

fn of_entry(path: &str, text: &str, id: &str, (source, date, confidence): (&Ref, &Date, Confidence)) -> Verified {
    Verified {
        date: date.clone(),
        confidence: std::cmp::Reverse(confidence),
        file: full(path),
        line: line_of_date(text, &source.span()),
        about: vec![id.to_owned()],
        sources: vec![source.text.clone()],
    }
}

/// The line of `verified` in the table that holds `at`; the line of `at` if it is not found.
fn line_of_date(text: &str, at: &Range<usize>) -> usize {
    let start = text.get(..at.start).and_then(|before| before.rfind("\n[")).map_or(0, |found| found + 1);
    let table = text.get(start..).unwrap_or_default();
    let table = table.get(1..).and_then(|rest| rest.find("\n[")).map_or(table, |end| &table[..=end]);
    let date = table.find("\nverified").map_or(at.start, |found| start + found + 1);
    text.get(..date).map_or(1, |before| before.matches('\n').count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_that_of_the_date_in_its_own_table() {
        let text = "a = 1\n\n[[claim]]\nverified = 1\nabout = [\"x\"]\n\n[[claim]]\nabout = [\"y\"]\nverified = 2\n";
        let at = |name: &str| {
            let start = text.find(name).unwrap_or_default();
            line_of_date(text, &(start..start + 1))
        };
        assert_eq!((at("\"x\""), at("\"y\"")), (4, 9));
    }
}
