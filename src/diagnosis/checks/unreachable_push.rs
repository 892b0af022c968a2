//! On no event that starts the workflow do its conditions let the push happen.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "unreachable-push",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["push-skipped"],
    arguments: &["job"],
    fixable: false,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let never = subject.report.jobs.iter().filter(|job| !job.reachable && !job.runs.is_empty());
    for job in never.filter(|job| job.conditions.iter().all(|condition| is_about_events(&condition.text))) {
        let condition = job.conditions.first().map_or((&job.file, job.place), |found| (&found.file, found.place));
        found.push(Finding::of(&CHECK, job, condition.0, condition.1));
    }
}

/// Whether a condition speaks of nothing but what started the run. One that looks at a setting, an input or an earlier step, or
/// at which repository this is, may be false here on purpose; so may a plain `false`.
fn is_about_events(condition: &str) -> bool {
    let condition = without_texts(&condition.to_lowercase());
    let mut words = condition.split(|c: char| !(c.is_alphanumeric() || "_.-*".contains(c)));
    words.all(|word| match word.split_once('.') {
        None => word != "false",
        Some(("github", rest)) => {
            !["repository", "actor", "event.inputs"].iter().any(|start| rest.starts_with(start))
                && !rest.contains("repo.")
        }
        Some(("needs", rest)) => rest.ends_with(".result"),
        Some(_) => false,
    })
}

/// A condition without the texts in quotes.
fn without_texts(condition: &str) -> String {
    condition.split('\'').step_by(2).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::is_about_events;

    #[test]
    fn only_events_and_refs_are_about_events() {
        for good in ["github.event_name == 'v1.false'", "${{ startsWith(github.ref, 'refs/tags/') && success() }}", ""]
        {
            assert!(is_about_events(good), "{good}");
        }
        for bad in [
            "false",
            "inputs.push",
            "env.A == 'x'",
            "github.repository == 'o/r'",
            "github.actor != 'x'",
            "github.event.inputs.x",
        ] {
            assert!(!is_about_events(bad), "{bad}");
        }
    }
}
