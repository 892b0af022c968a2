//! The events that start a workflow, as far as they make a difference: which event, on which kind of ref.
//!
//! A workflow is worked out once for each of them, so that a condition on the event is decided and not guessed. A pull request
//! from a fork is one more, for checks only: it adds nothing to what is pushed.

use super::model::{Trigger, Workflow};
use super::run::Filters;
use super::value::{Holes, Why};
use super::yaml::Text;

/// The most scenarios of one workflow.
const MAX: usize = 12;

/// One way in which a workflow starts.
#[derive(Clone, Debug)]
pub(super) struct Scenario {
    pub(super) event: String,
    /// `refs/heads/main`, with holes.
    pub(super) reference: String,
    pub(super) ref_name: String,
    /// `branch` or `tag`; with a hole where it can be either.
    pub(super) ref_type: String,
    pub(super) filters: Filters,
    /// Who started it, where that makes a difference.
    pub(super) sender: Sender,
}

/// Who started a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sender {
    /// It is not asked.
    Anybody,
    /// Somebody with a fork and no rights here.
    Fork,
    /// Dependabot, with a branch of the repository.
    Dependabot,
}

/// The account of [`Sender::Dependabot`].
pub(super) const DEPENDABOT: &str = "dependabot[bot]";

impl Scenario {
    fn new(event: &str, kind: &str, prefix: &str, name: String) -> Self {
        Self {
            event: event.to_owned(),
            reference: format!("{prefix}{name}"),
            ref_name: name,
            ref_type: kind.to_owned(),
            filters: Filters::default(),
            sender: Sender::Anybody,
        }
    }

    /// Whether it is started by a pull request.
    pub(super) fn pull_request(&self) -> bool {
        matches!(self.event.as_str(), "pull_request" | "pull_request_target")
    }
}

/// The scenarios of a workflow that nobody calls, or that starts by itself.
pub(super) fn scenarios(holes: &Holes, workflow: &Workflow, default_branch: Option<&str>) -> Vec<Scenario> {
    let mut out: Vec<Scenario> = Vec::new();
    for trigger in &workflow.triggers {
        let from = out.len();
        match trigger.name.as_str() {
            "workflow_call" => {}
            "push" => push(holes, trigger, &mut out),
            name => out.push(other(holes, name, default_branch)),
        }
        out[from..].iter_mut().for_each(|scenario| scenario.filters = filters(trigger));
    }
    if out.is_empty() {
        let name = holes.of("github.ref_name", Why::Runtime);
        let mut unknown = Scenario::new("", "", "", name);
        unknown.event = holes.of("github.event_name", Why::Runtime);
        unknown.reference = holes.of("github.ref", Why::Runtime);
        unknown.ref_type = holes.of("github.ref_type", Why::Runtime);
        out.push(unknown);
    }
    out.truncate(MAX);
    out
}

/// The pull requests of those who get no secrets and a token that can only read: forks, and Dependabot where it is at work.
pub(super) fn without_rights(holes: &Holes, workflow: &Workflow, dependabot: bool) -> Vec<Scenario> {
    let mut out = Vec::new();
    for trigger in workflow.triggers.iter().filter(|trigger| trigger.name == "pull_request") {
        let of = |sender| Scenario { sender, filters: filters(trigger), ..other(holes, "pull_request", None) };
        out.push(of(Sender::Fork));
        out.extend(dependabot.then(|| of(Sender::Dependabot)));
    }
    out
}

fn filters(trigger: &Trigger) -> Filters {
    let texts = |list: &[Text]| list.iter().map(|text| text.text.clone()).collect();
    Filters {
        branches: texts(&trigger.branches),
        branches_ignore: texts(&trigger.branches_ignore),
        tags: texts(&trigger.tags),
        types: texts(&trigger.types),
    }
}

fn push(holes: &Holes, trigger: &Trigger, out: &mut Vec<Scenario>) {
    if trigger.branches_given || !trigger.tags_given {
        let names = names(holes, &trigger.branches);
        out.extend(names.into_iter().map(|name| Scenario::new("push", "branch", "refs/heads/", name)));
    }
    if trigger.tags_given || !trigger.branches_given {
        let names = names(holes, &trigger.tags);
        out.extend(names.into_iter().map(|name| Scenario::new("push", "tag", "refs/tags/", name)));
    }
}

/// The names of refs that patterns let through: themselves where all are names; else one that begins as all of them do.
fn names(holes: &Holes, patterns: &[Text]) -> Vec<String> {
    let plain = |text: &str| !text.contains(SIGNS);
    let wanted: Vec<&str> =
        patterns.iter().map(|text| text.text.as_str()).filter(|text| !text.starts_with('!')).collect();
    if !wanted.is_empty() && wanted.len() <= 4 && wanted.iter().all(|text| plain(text)) {
        return wanted.into_iter().map(str::to_owned).collect();
    }
    let head = wanted.iter().map(|text| literal(text)).reduce(|a, b| &a[..agreeing(a, b)]).unwrap_or_default();
    vec![holes.beginning("github.ref_name", Why::Runtime, head)]
}

/// The characters that have a meaning in a filter.
const SIGNS: [char; 7] = ['*', '?', '!', '[', ']', '+', '\\'];

/// What every name that a pattern lets through begins with.
fn literal(pattern: &str) -> &str {
    let end = pattern.find(SIGNS).unwrap_or(pattern.len());
    // What stands before a question mark may be missing.
    let optional = pattern[end..].starts_with('?');
    let last = pattern[..end].char_indices().next_back().map_or(0, |(at, _)| at);
    &pattern[..if optional { last } else { end }]
}

/// How many bytes two texts have in common at their beginning.
fn agreeing(a: &str, b: &str) -> usize {
    a.char_indices()
        .zip(b.chars())
        .take_while(|((_, a), b)| a == b)
        .map(|((at, a), _)| at + a.len_utf8())
        .last()
        .unwrap_or(0)
}

fn other(holes: &Holes, event: &str, default_branch: Option<&str>) -> Scenario {
    let name = || holes.of("github.ref_name", Why::Runtime);
    let main = || default_branch.map_or_else(name, str::to_owned);
    match event {
        "pull_request" | "pull_request_review" | "pull_request_review_comment" | "merge_group" => {
            let mut scenario = Scenario::new(
                event,
                "branch",
                "refs/pull/",
                format!("{}/merge", holes.solid("github.event.number", Why::Runtime)),
            );
            if event == "merge_group" {
                scenario = Scenario::new(event, "branch", "refs/heads/", name());
            }
            scenario
        }
        "release" => Scenario::new(event, "tag", "refs/tags/", name()),
        "schedule" | "workflow_run" | "pull_request_target" | "repository_dispatch" | "issue_comment" | "issues" => {
            Scenario::new(event, "branch", "refs/heads/", main())
        }
        _ => {
            let mut scenario = Scenario::new(event, "", "", name());
            scenario.reference = holes.of("github.ref", Why::Runtime);
            scenario.ref_type = holes.of("github.ref_type", Why::Runtime);
            scenario
        }
    }
}
