//! A push without any tag on one of the events that start it: no rule for tags applies there.

use std::collections::BTreeSet;

use super::pushed::{event_of, step_of};
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::Run;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "empty-tags",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["malformed-reference", "push-skipped"],
    arguments: &["job", "step", "event"],
    fixable: false,
    source: "metadata-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for run in subject.own_runs(job).filter(|run| !run.event.is_empty()) {
            for (operation, push) in run.pushes() {
                let untagged = push.unnamed || by_metadata(run, push.tool.as_str());
                if !untagged || operation.happens == Some(false) || told.contains(operation.path.as_str()) {
                    continue;
                }
                told.insert(&operation.path);
                let finding = Finding::of(&CHECK, job, &operation.step.file, operation.step.place);
                found.push(finding.with("step", step_of(operation)).with("event", &event_of(run)));
            }
        }
    }
}

/// Whether a bake gets its tags from a metadata step that makes none. Its file may hold others: then there is a reference.
fn by_metadata(run: &Run, tool: &str) -> bool {
    if tool != "bake" {
        return false;
    }
    let bare = run.pushes().all(|(_, push)| push.tool != "bake" || push.references.is_empty());
    let mut metadata = run.metadata().filter(|(operation, _)| operation.happens != Some(false)).peekable();
    bare && metadata.peek().is_some() && metadata.all(|(_, done)| done.tags == 0)
}
