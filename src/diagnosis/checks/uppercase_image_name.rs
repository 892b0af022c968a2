//! A capital letter in the name of an image reaches the program that builds, renames, fetches or pushes it.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject, pushed};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Operation, Place, Run, What, Written};

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

/// Builders that take a name as it is given, also where they keep it to themselves.
const BUILDERS: &[&str] = &["build-push-action", "docker-cli", "podman", "buildah"];

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for (operation, reference, place) in capitals(subject, &job.runs) {
            let finding = Finding::of(&CHECK, job, &operation.step.file, place).with("step", step_of(operation));
            found.push(finding.with("image", pushed::name(&reference.shown)));
        }
    }
    for job in &subject.report.unpushed {
        for (operation, reference, place) in capitals(subject, &job.runs) {
            let finding = Finding::of_unpushed(&CHECK, job, &operation.step.file, place);
            let finding = finding.with("step", step_of(operation));
            found.push(finding.with("image", pushed::name(&reference.shown)));
        }
    }
}

/// The names with capitals in runs that people with rights start, each with its place.
fn capitals<'a>(subject: &Subject<'_>, runs: &'a [Run]) -> impl Iterator<Item = (&'a Operation, &'a Written, Place)> {
    let operations = runs.iter().filter(|run| !run.fork && !run.dependabot).flat_map(|run| &run.operations);
    operations.filter(|operation| operation.happens != Some(false)).flat_map(move |operation| {
        let references = named(operation).iter().filter(|reference| has_capital(subject, operation, reference));
        references.map(move |reference| {
            (operation, reference, subject.place(operation, reference.source.as_ref(), &reference.raw))
        })
    })
}

/// The names that a client takes as they are. The name of a cache is one of the registry too.
fn named(operation: &Operation) -> &[Written] {
    match &operation.what {
        What::Push(push) if !push.lowercases => &push.references,
        What::Build(build) if !build.lowercases && BUILDERS.contains(&build.tool.as_str()) => &build.references,
        What::CacheExport { references } | What::Names { references } => references,
        _ => &[],
    }
}

fn has_capital(subject: &Subject<'_>, operation: &Operation, reference: &Written) -> bool {
    // What is built under a name that has no registry yet is refused like any other.
    let local = || {
        let kept = matches!(operation.what, What::Build(_) | What::Names { .. });
        Some(reference.raw.as_str()).filter(|text| kept && !text.contains('/'))
    };
    let path = subject.path(&reference.raw).or_else(local);
    // What was not expanded is another finding.
    let name = path.map(pushed::name).filter(|name| !name.contains(['$', '{']));
    name.is_some_and(|name| name.chars().any(char::is_uppercase))
}
