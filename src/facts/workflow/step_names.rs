//! The names of steps as a log shows them: GitHub works out the expressions in them.
//!
//! In: each step that runs, and what its texts can be. Out: the name, where every run gives the same one; a name that differs
//! between runs, or that cannot be worked out, stays as it is written.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::model::Step;
use super::report::Named;
use super::value::has_hole;
use super::yaml::Place;

/// The names that were worked out, by file and place of their steps; nothing for those that cannot be.
#[derive(Debug, Default)]
pub(super) struct StepNames(RefCell<BTreeMap<(String, Place), Option<String>>>);

impl StepNames {
    /// Notes a step that runs. `texts` says what its name can be.
    pub(super) fn note(&self, step: &Step, file: &str, texts: impl Fn(&str) -> Vec<String>) {
        let written = step.shown();
        if !written.contains("${{") {
            return;
        }
        let mut names = texts(&written).into_iter().map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
        let name = names.next().filter(|name| names.next().is_none() && !name.is_empty() && !has_hole(name));
        let mut known = self.0.borrow_mut();
        known
            .entry((file.to_owned(), step.place))
            .and_modify(|known| *known = known.take().filter(|known| Some(known) == name.as_ref()))
            .or_insert(name.clone());
    }

    /// The name as a log shows it.
    pub(super) fn shown(&self, step: &Named) -> Named {
        let known = self.0.borrow();
        let name = known.get(&(step.file.clone(), step.place)).and_then(Clone::clone);
        Named { text: name.unwrap_or_else(|| step.text.clone()), ..step.clone() }
    }
}
