//! The events that start a workflow, as far as they make a difference: which event, on which kind of ref.
//!
//! A workflow is worked out once for each of them, so that a condition on the event is decided and not guessed. A pull request
//! from a fork is one more, for checks only: it adds nothing to what is pushed. A workflow that others can call, and that is
//! called from nowhere here, has one more, of which nothing is known.

use std::collections::BTreeMap;

use super::model::{Input, Trigger, Workflow};
use super::run::Filters;
use super::value::{Holes, Value, Why};
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
    /// Whether the pull request was merged, as far as the event says.
    pub(super) merged: Option<bool>,
    /// What somebody who starts it by hand gives: texts, as `github.event.inputs` has them.
    pub(super) inputs: BTreeMap<String, Value>,
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
            merged: None,
            inputs: BTreeMap::new(),
        }
    }

    /// Whether it is started by a pull request.
    pub(super) fn pull_request(&self) -> bool {
        matches!(self.event.as_str(), "pull_request" | "pull_request_target")
    }
}

/// The scenarios of a workflow that starts by itself, or that is `open` to callers elsewhere.
pub(super) fn scenarios(holes: &Holes, workflow: &Workflow, default_branch: Option<&str>, open: bool) -> Vec<Scenario> {
    let mut out: Vec<Scenario> = Vec::new();
    for trigger in &workflow.triggers {
        let from = out.len();
        match trigger.name.as_str() {
            "workflow_call" => {}
            "push" => push(holes, trigger, &mut out),
            "pull_request" => out.extend(pull_requests(holes, trigger)),
            name => out.push(other(holes, name, default_branch)),
        }
        out[from..].iter_mut().for_each(|scenario| scenario.filters = filters(trigger));
    }
    for scenario in out.iter_mut().filter(|scenario| scenario.event == "workflow_dispatch") {
        let texts = |value: Value| Value::any(value.texts().into_iter().map(Value::Text).collect());
        let inputs = workflow.dispatch.iter();
        scenario.inputs = inputs.map(|input| (input.name.clone(), texts(open_input(holes, input)))).collect();
    }
    out.truncate(MAX);
    if open || out.is_empty() {
        let name = holes.of("github.ref_name", Why::Runtime);
        let mut unknown = Scenario::new("", "", "", name);
        unknown.event = holes.of("github.event_name", Why::Runtime);
        unknown.reference = holes.of("github.ref", Why::Runtime);
        unknown.ref_type = holes.of("github.ref_type", Why::Runtime);
        out.push(unknown);
    }
    out
}

/// What an input is that somebody elsewhere gives. A default is only what it is where nobody gives anything.
pub(super) fn open_input(holes: &Holes, input: &Input) -> Value {
    if input.kind == "boolean" {
        return Value::Any(vec![Value::Bool(true), Value::Bool(false)]);
    }
    if !input.options.is_empty() {
        return Value::any(input.options.iter().map(Value::text).collect());
    }
    Value::Text(holes.of(&format!("inputs.{}", input.name), Why::Input))
}

/// A pull request; where its end starts the workflow too, also one that was merged, which runs on the branch it went to.
fn pull_requests(holes: &Holes, trigger: &Trigger) -> Vec<Scenario> {
    let ends = trigger.types.iter().any(|kind| kind.text == "closed");
    let open = Scenario { merged: Some(false), ..other(holes, "pull_request", None) };
    let branches = if ends { names(holes, &trigger.branches) } else { Vec::new() };
    let merged = branches
        .into_iter()
        .map(|name| Scenario { merged: Some(true), ..Scenario::new("pull_request", "branch", "refs/heads/", name) });
    std::iter::once(open).chain(merged).collect()
}

/// The pull requests of those who get no secrets and a token that can only read: forks, and Dependabot where it is at work.
pub(super) fn without_rights(holes: &Holes, workflow: &Workflow, dependabot: bool) -> Vec<Scenario> {
    let mut out = Vec::new();
    for trigger in workflow.triggers.iter().filter(|trigger| trigger.name == "pull_request") {
        for sender in [Some(Sender::Fork), dependabot.then_some(Sender::Dependabot)].into_iter().flatten() {
            let of = |scenario| Scenario { sender, filters: filters(trigger), ..scenario };
            out.extend(pull_requests(holes, trigger).into_iter().map(of));
        }
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
