//! Only another job of the workflow logs in to the registry. Every job has a machine of its own.

use super::logins::{self, Pushed, Reason};
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "login-in-other-job",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["no-login-in-this-job"],
    arguments: &["job", "name"],
    fixable: false,
    source: "login-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let wanted = |_: &Pushed<'_>, reason| if let Reason::OtherJob(name) = reason { Some(name) } else { None };
    for (job, pushed, name) in logins::without(subject, wanted) {
        let step = pushed.operation.outer.as_ref().unwrap_or(&pushed.operation.step);
        found.push(Finding::of(&CHECK, job, &step.file, step.place).with("name", &name));
    }
}
