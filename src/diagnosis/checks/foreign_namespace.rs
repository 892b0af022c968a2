//! An image belongs to another owner than the repository, and the built-in token, which knows only its own owner, pushes it.

use super::pushed::has_hole;
use super::{Check, Finding, Severity, Subject, pushed};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{PushJob, What};

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

/// Whether no other credential for the registry can be there as well.
fn only_token(subject: &Subject<'_>, job: &PushJob) -> bool {
    let mut all = subject.own_runs(job).flat_map(|run| &run.operations).filter(|done| done.happens != Some(false));
    all.all(|operation| match &operation.what {
        What::Login(login) => subject.logs_in_here(login) == Some(false) || login.secrets == ["GITHUB_TOKEN"],
        What::Opaque { .. } => false,
        _ => true,
    })
}

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let Some(repository) = &subject.facts.repository else { return };
    let own = repository.value.owner.lower();
    for job in subject.report.jobs.iter().filter(|job| job.uses_token() && only_token(subject, job)) {
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
