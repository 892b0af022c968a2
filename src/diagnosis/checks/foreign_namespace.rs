//! An image belongs to another owner than the repository, and the built-in token, which knows only its own owner, pushes it.

use super::{Check, Finding, Severity, Subject, pushed};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::is_hole;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "foreign-namespace",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["wrong-owner-namespace", "fork-hardcoded-upstream-image"],
    arguments: &["job", "image", "owner"],
    fixable: false,
    source: "container-registry",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let Some(repository) = &subject.facts.repository else { return };
    let own = repository.value.owner.lower();
    for job in subject.report.jobs.iter().filter(|job| job.uses_token()) {
        for (operation, push) in subject.pushes(job) {
            for reference in &push.references {
                let owner = subject.path(&reference.raw).and_then(|path| path.split_once('/')).map(|(owner, _)| owner);
                // Another defect: what stands there is no owner.
                let known = owner.filter(|owner| !owner.is_empty() && !owner.contains(['.', ':']) && !has_hole(owner));
                if let Some(owner) = known.filter(|owner| !owner.eq_ignore_ascii_case(&own)) {
                    let place = subject.place(operation, reference.source.as_ref(), &reference.raw);
                    let finding = Finding::of(&CHECK, job, &operation.step.file, place).with("owner", owner);
                    found.push(finding.with("image", pushed::name(&reference.shown)));
                }
            }
        }
    }
}

fn has_hole(text: &str) -> bool {
    text.chars().any(is_hole)
}
