//! On a pull request `github.ref_name` is `N/merge`, which is no tag.

use super::pushed::{Reference, step_of};
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "invalid-tag-on-pr",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["malformed-reference"],
    arguments: &["step", "value"],
    fixable: false,
    source: "metadata-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for run in job.runs.iter().filter(|run| run.event == "pull_request" && !run.fork && !run.dependabot) {
            for (operation, push) in run.pushes().filter(|(op, push)| op.happens != Some(false) && push.certain) {
                let bad = push.references.iter().find(|reference| {
                    let tag = Reference::of(&reference.raw).and_then(|parts| parts.tag);
                    subject.is_ours(reference) && tag.is_some_and(is_merge)
                });
                if let Some(reference) = bad {
                    let place = subject.place(operation, reference.source.as_ref(), &reference.raw);
                    let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                    found.push(finding.with("step", step_of(operation)).with("value", &reference.shown));
                }
            }
        }
    }
}

/// Whether a tag holds `N/merge`, with the number not known.
pub(super) fn is_merge(tag: &str) -> bool {
    let mut parts = tag.split("/merge");
    let number = parts.next().is_some_and(|head| head.chars().next_back().is_some_and(crate::facts::workflow::is_hole));
    number && parts.next().is_some()
}
