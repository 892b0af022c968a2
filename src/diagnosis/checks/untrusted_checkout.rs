//! A job that `pull_request_target` starts checks out the pull request's own commit and pushes: code of strangers runs beside a
//! token that can write.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::PushJob;
use crate::facts::workflow::edit::{Document, Form, Path};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "untrusted-checkout",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    causes: &[],
    arguments: &["job", "step"],
    fixable: false,
    source: "pull-request-target",
    find,
};

/// How an input names the commit, the branch or the repository of a pull request.
const HEADS: &[&str] =
    &["github.event.pull_request.head.", "github.event.pull_request.merge_commit_sha", "github.head_ref", "refs/pull/"];
/// What a condition asks when it lets in only some pull requests.
const LIMITS: &[&str] = &[
    "head.repo",
    "label",
    "author_association",
    "github.actor",
    "github.triggering_actor",
    "event.sender",
    "pull_request.user",
    "merged",
];
/// The first version of actions/checkout that refuses the code of forks by itself.
const REFUSES: u32 = 7;

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in subject.report.jobs.iter().filter(|job| reached(subject, job)) {
        let Some(document) = (subject.text)(&job.file).and_then(|text| Document::read(&text)) else { continue };
        let steps = Path::of(&["jobs", &job.job_id, "steps"]);
        let count = if let Some(Form::List(count)) = document.form(&steps) { count } else { 0 };
        let step = (0..count).map(|index| steps.index(index)).find(|step| takes_head(&document, step));
        if let Some(step) = step {
            let uses = document.text(&step.key("uses")).unwrap_or_default();
            let name = document.text(&step.key("name")).unwrap_or(uses);
            let finding = Finding::of(&CHECK, job, &job.file, document.place(&step).unwrap_or(job.place));
            found.push(finding.with("step", name));
        }
    }
}

/// Whether anybody's pull request leads to a push with a token that can write.
fn reached(subject: &Subject<'_>, job: &PushJob) -> bool {
    let limited = |text: &str| LIMITS.iter().any(|word| text.contains(word));
    let by_label = |types: &[String]| types.len() == 1 && types[0] == "labeled";
    let mut runs =
        subject.own_runs(job).filter(|run| run.event == "pull_request_target" && !by_label(&run.filters.types));
    !job.environment
        && !job.conditions.iter().any(|condition| limited(&condition.text))
        && runs.any(|run| {
            let pushes =
                run.pushes().any(|(operation, push)| operation.happens == Some(true) && subject.pushes_here(push));
            run.happens == Some(true) && pushes
        })
}

/// Whether a step checks out what the pull request brings.
fn takes_head(document: &Document, step: &Path) -> bool {
    let uses = document.text(&step.key("uses")).unwrap_or_default();
    let (name, version) = uses.split_once('@').unwrap_or((uses, ""));
    let major = version.trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    let refuses = major.is_some_and(|major| (REFUSES..1000).contains(&major));
    let with = step.key("with");
    let inputs = ["ref", "repository"].map(|input| document.text(&with.key(input)).unwrap_or_default());
    let head = inputs.iter().any(|text| HEADS.iter().any(|head| text.contains(head)));
    name.eq_ignore_ascii_case("actions/checkout") && head && !refuses && document.form(&step.key("if")).is_none()
}
