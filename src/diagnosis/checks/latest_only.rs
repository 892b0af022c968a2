//! Nothing but `latest` is pushed: no older image can be pulled or gone back to.

use std::collections::BTreeSet;

use super::{Check, Finding, Severity, Subject, pushed};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{PushDone, Written};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "latest-only",
    severity: Severity::Note,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["job", "image"],
    fixable: false,
    source: "container-registry",
    find,
};

/// The tools for which a name without a tag is `latest`; others have tags of their own for it.
const DOCKER: &[&str] = &["build-push-action", "docker-cli", "compose", "imagetools", "podman"];

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let (mut first, mut only) = (Vec::new(), true);
        let mut names = BTreeSet::new();
        for (operation, push) in subject.pushes(job).filter(|(_, push)| !push.unnamed) {
            only &= !push.by_digest && push.references.iter().all(|reference| is_latest(push, reference));
            for reference in push.references.iter().filter(|reference| subject.path(&reference.raw).is_some()) {
                let image = pushed::name(pushed::bare(&reference.shown));
                if names.insert(image) {
                    first.push((operation, reference, image));
                }
            }
        }
        if only {
            found.extend(first.into_iter().map(|(operation, reference, image)| {
                let place = subject.place_of_tag(operation, reference);
                Finding::of(&CHECK, job, &operation.step.file, place).with("image", image)
            }));
        }
    }
}

/// Whether a reference surely says `latest`. What no tag can have in it, as a stray `*`, is another defect.
fn is_latest(push: &PushDone, reference: &Written) -> bool {
    if reference.raw.contains('@') {
        return false;
    }
    match pushed::tag(&reference.raw) {
        Some(tag) => tag.trim_end_matches(|c: char| c.is_ascii_punctuation()) == "latest",
        None => DOCKER.contains(&push.tool.as_str()) && reference.raw.contains('/'),
    }
}
