//! A capital letter in the name of an image reaches the program that pushes it.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject, pushed};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::What;

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
        let pushes = subject.pushes(job).filter(|(_, push)| !push.lowercases);
        let pushes = pushes.map(|(operation, push)| (operation, push.references.as_slice()));
        // The name of a cache is one of the registry too.
        let operations = subject.own_runs(job).flat_map(|run| &run.operations);
        let caches = operations.filter(|operation| operation.happens != Some(false));
        let caches = caches.filter_map(|operation| match &operation.what {
            What::CacheExport { references } => Some((operation, references.as_slice())),
            _ => None,
        });
        for (operation, references) in pushes.chain(caches) {
            for reference in references {
                // What was not expanded is another finding.
                let name = |text: &str| !pushed::name(text).contains(['$', '{']);
                let capital = |text: &str| name(text) && pushed::name(text).chars().any(char::is_uppercase);
                if subject.path(&reference.raw).is_some_and(capital) {
                    let place = subject.place(operation, reference.source.as_ref(), &reference.raw);
                    let finding =
                        Finding::of(&CHECK, job, &operation.step.file, place).with("step", step_of(operation));
                    found.push(finding.with("image", pushed::name(&reference.shown)));
                }
            }
        }
    }
}
