//! On no event that starts the workflow do its conditions let the push happen.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "unreachable-push",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["push-skipped"],
    arguments: &["job"],
    fixable: false,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let never = subject.report.jobs.iter().filter(|job| !job.reachable && !job.runs.is_empty());
    for job in never.filter(|job| job.conditions.iter().all(|condition| is_about_events(&condition.text))) {
        let condition = job.conditions.first().map_or((&job.file, job.place), |found| (&found.file, found.place));
        found.push(Finding::of(&CHECK, job, condition.0, condition.1));
    }
}

/// Whether a condition switches nothing off on purpose: by a plain `false`, or in every repository but one.
fn is_about_events(condition: &str) -> bool {
    let condition = condition.to_lowercase();
    let mut words = condition.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '\'' | '-')));
    !words.any(|word| word == "false" || word.starts_with("github.repository") || word.contains("repository.owner"))
}
