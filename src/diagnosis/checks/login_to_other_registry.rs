//! The login goes to another registry, as docker/login-action does without `registry`, although its token is for this one.

use super::logins::{self, Pushed, Reason};
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
    let wanted =
        |_: &Pushed<'_>, reason| if let Reason::Elsewhere(operation) = reason { Some(operation) } else { None };
    for (job, _, operation) in logins::without(subject, wanted) {
        let finding = Finding::of(&CHECK, job, &operation.step.file, operation.step.place);
        found.push(finding.with("step", step_of(operation)));
    }
}
