//! A capital letter in the name of an image reaches the program that pushes it.

use super::{Check, Finding, Severity, Subject, seen};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "uppercase-image-name",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["uppercase-name"],
    arguments: &["job", "step", "image"],
    fixable: true,
    source: "container-registry",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for (operation, push) in seen::pushes(job).filter(|(_, push)| !push.lowercases) {
            for reference in &push.references {
                let capital = |text: &str| seen::name(text).chars().any(char::is_uppercase);
                if subject.path(&reference.raw).is_some_and(capital) {
                    let (file, place) = subject.place(operation, reference);
                    let finding = Finding::of(&CHECK, job, &file, place).with("step", &operation.step.text);
                    found.push(finding.with("image", seen::name(&reference.shown)));
                }
            }
        }
    }
}
