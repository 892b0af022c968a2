//! Nothing sets `org.opencontainers.image.source`, the label that links a package to its repository.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Operation, PushDone, PushJob};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "missing-source-label",
    severity: Severity::Note,
    confidence: Confidence::High,
    causes: &["published-but-not-shown", "package-not-granted-to-repo"],
    arguments: &["job", "image", "other"],
    fixable: true,
    source: "connecting-repository",
    find,
};

/// Tools that copy or tag what was built elsewhere, and tools for other things than images.
const NO_BUILDERS: &[&str] =
    &["imagetools", "skopeo", "crane", "regctl", "manifest-tool", "helm", "oras", "flux", "flux-mirror", "timoni"];

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        if let Some((operation, push)) = unlabelled(subject, job) {
            let own = push.references.iter().find(|reference| subject.is_ours(reference));
            let name = own.and_then(|reference| reference.shown.split_once('/')).map(|(_, rest)| rest);
            let image = job.images.iter().find(|image| !image.is_artifact()).map_or("", |image| &image.name);
            let shown = name.map(|rest| format!("{}/{}", subject.registry(), without_tag(rest)));
            let step = operation.outer.as_ref().unwrap_or(&operation.step);
            let finding = Finding::of(&CHECK, job, &step.file, step.place);
            found.push(finding.with("image", shown.as_deref().unwrap_or(image)).with("other", &push.tool));
        }
    }
}

/// The first push of an image that surely has no such label on any event. An image that has it on one event is linked.
fn unlabelled<'a>(subject: &Subject<'_>, job: &'a PushJob) -> Option<(&'a Operation, &'a PushDone)> {
    let pushes = || {
        let all = subject.own_runs(job).flat_map(|run| run.pushes());
        all.filter(|(operation, push)| operation.happens != Some(false) && !NO_BUILDERS.contains(&push.tool.as_str()))
    };
    let bare = |(_, push): &(&Operation, &PushDone)| push.labels.source == Some(false);
    pushes().filter(bare).find(|(operation, _)| {
        let mut same = pushes().filter(|(other, _)| other.path == operation.path);
        same.all(|push| bare(&push))
    })
}

fn without_tag(name: &str) -> &str {
    name.split(['@', ':']).next().unwrap_or(name)
}
