//! The login to the registry comes after the push.

use super::logins::{self, Pushed, Reason};
use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "login-after-push",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["no-login-in-this-job"],
    arguments: &["step", "name"],
    fixable: false,
    source: "login-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let wanted = |_: &Pushed<'_>, reason| if let Reason::After(operation) = reason { Some(operation) } else { None };
    for (job, pushed, operation) in logins::without(subject, wanted) {
        let finding = Finding::of(&CHECK, job, &operation.step.file, operation.step.place);
        found.push(finding.with("step", step_of(operation)).with("name", step_of(pushed.operation)));
    }
}
