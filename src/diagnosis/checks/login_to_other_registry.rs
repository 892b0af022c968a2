//! The login goes to another registry, as docker/login-action does without `registry`, although its token is for this one.

use super::logins::{self, Reason};
use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "login-to-other-registry",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["login-to-other-registry"],
    arguments: &["job", "step"],
    fixable: true,
    source: "login-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for pushed in logins::pushes(subject, job) {
            let Some(Reason::Elsewhere(operation)) = pushed.reason(subject, job) else { continue };
            let finding = Finding::of(&CHECK, job, &operation.step.file, operation.step.place);
            found.push(finding.with("step", step_of(operation)));
            break;
        }
    }
}
