//! Nothing but `latest` is pushed: no older image can be pulled or gone back to.

use super::{Check, Finding, Severity, Subject, seen};
use crate::catalog::entries::Confidence;

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

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let mut names: Vec<(&str, Finding)> = Vec::new();
        let mut only = true;
        for (operation, push) in seen::pushes(job) {
            only &= !push.by_digest && !push.references.is_empty();
            for reference in push.references.iter().filter(|reference| subject.path(&reference.raw).is_some()) {
                only &= seen::tag(&reference.raw).is_none_or(|tag| tag == "latest") && !reference.raw.contains('@');
                let (file, place) = subject.place(operation, reference);
                let image = seen::name(&reference.shown);
                names.push((image, Finding::of(&CHECK, job, &file, place).with("image", image)));
            }
        }
        if only {
            found.extend(first_of_each(names));
        }
    }
}

/// One finding for each image, where it is pushed first.
fn first_of_each(names: Vec<(&str, Finding)>) -> Vec<Finding> {
    let mut seen = std::collections::BTreeSet::new();
    names.into_iter().filter(|(name, _)| seen.insert(name.to_owned())).map(|(_, finding)| finding).collect()
}
