//! One state of the texts on the way through fixes, and how it compares with another one.
//!
//! In: a [`World`] and the texts that differ from it. Out: all that is found in them, which findings are new, gone or the same.

use std::collections::BTreeMap;

use super::super::{Finding, JobKey, Lines, Severity, Subject, run};
use super::{Change, Fix, Left, Scene, World, edit, moved, proposed, refused, same};
use crate::facts::Gathered;

/// One state of the texts, with all that is found in it.
pub(super) struct State {
    pub(super) texts: BTreeMap<String, String>,
    pub(super) gathered: Gathered,
    pub(super) found: Vec<Finding>,
}

impl State {
    pub(super) fn at(world: &World<'_>, texts: BTreeMap<String, String>) -> Option<Self> {
        let gathered = (world.read)(&texts)?;
        let text = |path: &str| texts.get(path).cloned().or_else(|| (world.text)(path));
        let (report, facts, catalog) = (&gathered.workflows, &gathered.facts, world.catalog);
        let found = run(&Subject { report, facts, catalog, text: &text, lines: Lines::default() });
        Some(Self { gathered, found, texts })
    }

    pub(super) fn proposed(&self, world: &World<'_>, finding: &Finding) -> Vec<Fix> {
        let text = |path: &str| self.texts.get(path).cloned().or_else(|| (world.text)(path));
        let (report, facts, catalog) = (&self.gathered.workflows, &self.gathered.facts, world.catalog);
        proposed(&Subject { report, facts, catalog, text: &text, lines: Lines::default() }, finding)
    }

    /// What is so of a finding in these texts.
    pub(super) fn asks(&self, world: &World<'_>, finding: &Finding, question: fn(&Scene<'_>) -> bool) -> bool {
        let text = |path: &str| self.texts.get(path).cloned().or_else(|| (world.text)(path));
        let (report, facts, catalog) = (&self.gathered.workflows, &self.gathered.facts, world.catalog);
        let subject = Subject { report, facts, catalog, text: &text, lines: Lines::default() };
        question(&Scene { subject: &subject, finding })
    }

    /// The state after an edit.
    pub(super) fn after(&self, world: &World<'_>, fix: &Fix) -> Result<Self, Left> {
        let old = self.texts.get(&fix.file).cloned().or_else(|| (world.text)(&fix.file)).ok_or(Left::Unsure)?;
        if let Some(line) = refused::line(&self.gathered.workflows, &fix.file, &old) {
            return Err(Left::Refused { line });
        }
        let new = edit::apply(&old, &fix.edits).map_err(Left::Edit)?;
        if new == old {
            return Err(Left::Stays);
        }
        let mut texts = self.texts.clone();
        texts.insert(fix.file.clone(), new);
        Self::at(world, texts).ok_or(Left::Changes)
    }

    /// A finding of this state where it stands in the texts as they are.
    pub(super) fn before(&self, world: &World<'_>, finding: Finding) -> Finding {
        let texts = self.texts.get(&finding.file).zip((world.text)(&finding.file));
        let place = texts.map_or(finding.place, |(new, old)| moved(new, &old, finding.place));
        Finding { place, ..finding }
    }

    /// The files that have other texts in another state.
    pub(super) fn differing(&self, other: &Self) -> Vec<String> {
        let differs = |(file, text): &(&String, &String)| self.texts.get(*file) != Some(*text);
        other.texts.iter().filter(differs).map(|(file, _)| file.clone()).collect()
    }

    /// Whether the job still has the finding's name somewhere with the same defect.
    pub(super) fn names_again(&self, finding: &Finding) -> bool {
        let image = |finding: &Finding| finding.arguments.iter().find(|(name, _)| *name == "image").cloned();
        let same = |one: &Finding, other: &Finding| {
            one.check == other.check
                && one.job == other.job
                && image(one).map(|(_, name)| name.to_lowercase()) == image(other).map(|(_, name)| name.to_lowercase())
        };
        image(finding).is_some() && self.found.iter().any(|other| same(finding, other))
    }

    /// The findings of this state that another one has no longer: this one, and what its fix has cured besides.
    pub(super) fn gone<'s>(&'s self, other: &State, finding: &'s Finding) -> impl Iterator<Item = &'s Finding> {
        let mut there = other.counts(Change::Names);
        let rest = self.found.iter().filter(move |one| *one != finding).filter(move |one| {
            let count = there.get_mut(&alike(one, Change::Names)).filter(|count| **count > 0);
            count.map(|count| *count -= 1).is_none()
        });
        std::iter::once(finding).chain(rest)
    }

    /// How often each finding is there, wherever its lines are.
    pub(super) fn counts(&self, change: Change) -> BTreeMap<Identity, usize> {
        let mut counts = BTreeMap::new();
        for finding in &self.found {
            *counts.entry(alike(finding, change)).or_default() += 1;
        }
        counts
    }

    /// The first finding of this state that the other one has less often. Hints say of nothing that it is wrong.
    pub(super) fn more_than(&self, other: &Self, change: Change) -> Option<&Finding> {
        let before = other.counts(change);
        let mut seen: BTreeMap<Identity, usize> = BTreeMap::new();
        let told = |finding: &&Finding| finding.check().is_none_or(|check| check.severity > Severity::Hint);
        self.found.iter().filter(told).find(|finding| {
            let id = alike(finding, change);
            let count = seen.entry(id.clone()).or_default();
            *count += 1;
            *count > before.get(&id).copied().unwrap_or_default()
        })
    }
}

pub(super) type Identity = (&'static str, String, Option<JobKey>, Vec<(&'static str, String)>);

/// What makes a finding the same one after lines have moved.
pub(super) fn identity(finding: &Finding) -> Identity {
    (finding.check, finding.file.clone(), finding.job.clone(), finding.arguments.clone())
}

/// What makes a finding the same one after a fix, which may have changed how names are written.
pub(super) fn alike(finding: &Finding, change: Change) -> Identity {
    let (check, file, job, arguments) = identity(finding);
    (check, file, job, arguments.into_iter().map(|(name, value)| (name, same::name(&value, change))).collect())
}
