//! Which causes are possible, and why.
//!
//! Comes in: the shape of facts and the [`Catalog`]. Goes out: a [`Diagnosis`], in which every cause has a [`Standing`].
//!
//! 1. Evidence with a `when` that holds for the shape raises, confirms or rules out its cause.
//! 2. Causes are ordered by standing, then by how often they are behind a failure.
//!
//! [`signatures`] finds causes by the text that a client prints, [`checks`] defects in workflow files.

pub mod beside;
pub mod checks;
pub mod decide;
pub mod log;
pub mod place;
pub mod redact;
pub mod signatures;

use crate::catalog::Catalog;
use crate::catalog::entries::{Cause, Effect};
use crate::facts::shape::Shape;

/// How sure we are of a cause; ordered from the surest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Evidence excludes its rivals.
    Confirmed,
    /// Something speaks for it.
    Likely,
    /// Nothing speaks against it.
    Possible,
    /// Evidence excludes it.
    RuledOut,
}

/// A cause with its standing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The cause's id.
    pub id: String,
    /// Its standing.
    pub standing: Standing,
    /// The ids of the evidence that held.
    pub evidence: Vec<String>,
}

/// Every cause with its standing, the likeliest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// The causes.
    pub causes: Vec<Judged>,
}

impl Diagnosis {
    /// Judges every cause of the catalog by the shape of the facts alone.
    #[must_use]
    pub fn from_shape(catalog: &Catalog, shape: &Shape) -> Self {
        let mut causes: Vec<Judged> = catalog.causes.iter().map(|(id, cause)| judge(id, cause, shape)).collect();
        causes.sort_by_key(|judged| {
            let weight = catalog.causes.get(&judged.id).map_or(0, |cause| cause.weight);
            (judged.standing, std::cmp::Reverse(weight), judged.id.clone())
        });
        Self { causes }
    }

    /// The causes that a guide shows: those that are still possible, or all.
    pub fn shown(&self, full: bool) -> impl Iterator<Item = &Judged> {
        self.causes.iter().filter(move |judged| full || judged.standing != Standing::RuledOut)
    }
}

fn judge(id: &str, cause: &Cause, shape: &Shape) -> Judged {
    let mut standing = Standing::Possible;
    let mut evidence = Vec::new();
    for seen in &cause.evidence {
        // What also asks for something in a log cannot be judged without one.
        let Some(when) = seen.when.as_ref().filter(|_| seen.log.is_none()) else { continue };
        if !when.holds(shape, 0, 0) {
            continue;
        }
        evidence.push(seen.id.text.clone());
        standing = match (standing, seen.effect) {
            // What is impossible stays impossible, whatever else speaks for it.
            (Standing::RuledOut, _) | (_, Effect::RulesOut) => Standing::RuledOut,
            (_, Effect::Confirms) | (Standing::Confirmed, _) => Standing::Confirmed,
            (_, Effect::Supports) => Standing::Likely,
            (so_far, Effect::Opposes) => so_far,
        };
    }
    Judged { id: id.to_owned(), standing, evidence }
}
