//! A login with a token that is written out in a file of the repository.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "token-in-file",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["step"],
    fixable: false,
    source: "publishing-with-actions",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for (operation, _) in subject.logins(job).filter(|(_, login)| login.literal) {
            let step = &operation.step;
            found.push(Finding::of(&CHECK, job, &step.file, step.place).with("step", step_of(operation)));
        }
    }
}
