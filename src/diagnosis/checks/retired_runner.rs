//! The job asks for an image of GitHub-hosted runners that no longer exists.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "retired-runner",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["job", "value"],
    fixable: true,
    source: "runner-images-11101",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        // Whoever runs the machines may call them as they like.
        if job.runs_on.iter().any(|label| label.text.eq_ignore_ascii_case("self-hosted")) {
            continue;
        }
        for label in &job.runs_on {
            let name = label.text.to_lowercase();
            if subject.catalog.runners.contains_key(&name) {
                found.push(Finding::of(&CHECK, job, &label.file, label.place).with("value", &label.text));
            }
        }
    }
}
