//! Which texts contain each other: an example of one signature must not lead to causes of another kind by a second one.
//!
//! Kinds are the gates of the causes that print a text. A specific text may contain a general one of other causes if it says so.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::pattern::{Line, Pattern, Patterns};
use crate::catalog::entries::Gate;

impl Check<'_> {
    pub(super) fn families(&mut self, patterns: &Patterns<'_>) {
        let catalog = self.catalog;
        let mut gates: BTreeMap<&str, BTreeSet<Gate>> = BTreeMap::new();
        for cause in catalog.causes.values() {
            cause.signatures.iter().for_each(|name| {
                gates.entry(name).or_default().insert(cause.gate);
            });
        }
        let foreign = |one: &str, other: &str| match (gates.get(one), gates.get(other)) {
            (Some(one), Some(other)) => one.is_disjoint(other),
            // What no cause prints is an orphan, and is reported as one.
            _ => false,
        };
        for (id, signature) in &catalog.signatures {
            let path = format!("signatures/{id}.toml");
            let covered = |other: &str| signature.covers.iter().any(|general| **general == *other);
            for line in &signature.examples {
                let read = Line::new(line);
                let claims = |other: &str, pattern: &Pattern| foreign(id, other) && pattern.is_match(&read);
                let near = patterns.candidates(line);
                let mut claimed = near.iter().filter(|(other, pattern)| !covered(other) && claims(other, pattern));
                if let Some((other, _)) = claimed.next() {
                    self.report_named("content-example-claimed", &path, line, other);
                }
            }
            for general in &signature.covers {
                let Some(other) = catalog.signatures.get(&general.text) else {
                    self.report("content-unknown-signature", &path, general);
                    continue;
                };
                let contained =
                    |pattern: &Pattern| signature.examples.iter().any(|line| pattern.is_match(&Line::new(line)));
                let mutual = general.text == *id || other.covers.iter().any(|name| **name == **id);
                if mutual || !patterns.get(general.text.as_str()).is_some_and(contained) {
                    self.report("content-cover-idle", &path, general);
                }
            }
        }
    }
}
