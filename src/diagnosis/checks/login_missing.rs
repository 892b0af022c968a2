//! A push to the registry, and no login to it anywhere: not in this job, and not in another.

use super::logins::{self, Pushed, Reason};
use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "login-missing",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["no-login-in-this-job"],
    arguments: &["job", "step", "image"],
    fixable: false,
    source: "login-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let wanted = |pushed: &Pushed<'_>, reason| match reason {
        Reason::None => {
            pushed.push.references.iter().find(|reference| subject.is_ours(reference)).map(|own| own.shown.clone())
        }
        _ => None,
    };
    for (job, pushed, image) in logins::without(subject, wanted) {
        let step = pushed.operation.outer.as_ref().unwrap_or(&pushed.operation.step);
        let finding = Finding::of(&CHECK, job, &step.file, step.place);
        found.push(finding.with("step", step_of(pushed.operation)).with("image", &image));
    }
}
