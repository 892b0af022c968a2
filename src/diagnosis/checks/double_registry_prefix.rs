//! The name of the registry stands twice in an image: an action or a script puts it before a name that has it already.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject, pushed};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "double-registry-prefix",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["malformed-reference"],
    arguments: &["step", "image"],
    fixable: true,
    source: "container-registry",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for (operation, push) in subject.pushes(job) {
            let doubled = |text: &&_| subject.path(raw(text)).is_some_and(|path| subject.path(path).is_some());
            for reference in push.references.iter().filter(doubled) {
                let place = subject.place(operation, reference.source.as_ref(), &reference.raw);
                let finding = Finding::of(&CHECK, job, &operation.step.file, place).with("step", step_of(operation));
                found.push(finding.with("image", pushed::name(&reference.shown)));
            }
        }
    }
}

fn raw(written: &crate::facts::workflow::Written) -> &str {
    &written.raw
}
