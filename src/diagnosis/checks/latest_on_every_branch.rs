//! `latest` is overwritten from every branch: the last push wins, whatever it was built from.

use super::pushed::{Reference, has_hole, step_of};
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Filters, PushDone, RefKind, Run};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "latest-on-every-branch",
    severity: Severity::Note,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["job", "image", "step"],
    fixable: false,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let everywhere = |run: &&Run| run.event == "push" && run.on == RefKind::Branch && any_branch(&run.filters);
        for run in subject.own_runs(job).filter(everywhere) {
            for (operation, push) in run.pushes() {
                let image = latest(subject, push).filter(|_| operation.happens == Some(true) && always(run));
                if let Some(image) = image {
                    let step = operation.outer.as_ref().unwrap_or(&operation.step);
                    let finding = Finding::of(&CHECK, job, &step.file, step.place);
                    found.push(finding.with("image", &image).with("step", step_of(operation)));
                }
            }
        }
    }
}

/// Whether the filters let every branch through.
fn any_branch(filters: &Filters) -> bool {
    let excluded = filters.branches.iter().any(|pattern| pattern.starts_with('!'));
    filters.branches.is_empty() && filters.branches_ignore.is_empty()
        || filters.branches.iter().any(|pattern| matches!(pattern.as_str(), "*" | "**")) && !excluded
}

/// The image that is surely pushed as `latest`.
fn latest(subject: &Subject<'_>, push: &PushDone) -> Option<String> {
    let own = push.references.iter().filter(|reference| push.certain && subject.is_ours(reference));
    own.filter_map(|reference| {
        let tag = Reference::of(&reference.raw)?.tag?;
        let name = reference.shown.strip_suffix(":latest")?;
        (tag == "latest" && !has_hole(tag)).then(|| name.to_owned())
    })
    .next()
}

/// Whether no rule of docker/metadata-action keeps `latest` to some branches.
fn always(run: &Run) -> bool {
    run.metadata().all(|(_, done)| {
        let mut rules = done.rules.iter().filter(|rule| rule.raw.contains("latest"));
        rules.all(|rule| !rule.raw.contains("enable="))
    })
}
