//! The input that decides about the push has a value that its action does not accept.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "invalid-push-input",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["push-skipped"],
    arguments: &["step", "value"],
    fixable: false,
    source: "publishing-with-actions",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for (operation, push) in subject.own_runs(job).flat_map(|run| run.pushes()) {
            for value in &push.refused {
                let place = subject.place(operation, value.source.as_ref(), &value.raw);
                let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                found.push(finding.with("step", step_of(operation)).with("value", &value.raw));
            }
        }
    }
}
