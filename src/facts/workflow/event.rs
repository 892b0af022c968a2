//! The context `github` for each event: what a run knows of what started it.
//!
//! In: a path below `github`, and the scenario. Out: its value. What an event surely brings is there (a solid hole), what only
//! other events bring is nothing, the rest is a hole. A pull request from a fork comes from a stranger, who is equal to nobody.

use super::expression::Scope as _;
use super::scenario::{DEPENDABOT, Sender};
use super::scope::View;
use super::value::{STRANGER, Value, Why, has_hole};

/// The parts of a payload that only some events bring.
const PARTS: &[(&str, &[&str])] = &[
    ("client_payload", &["repository_dispatch"]),
    ("comment", &["commit_comment", "discussion_comment", "issue_comment", "pull_request_review_comment"]),
    ("commits", &["push"]),
    ("compare", &["push"]),
    ("created", &["push"]),
    ("deleted", &["push"]),
    ("forced", &["push"]),
    ("head_commit", &["push"]),
    ("inputs", &["workflow_dispatch"]),
    ("issue", &["issue_comment", "issues"]),
    ("merge_group", &["merge_group"]),
    ("number", &["pull_request", "pull_request_target"]),
    ("pull_request", &["pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target"]),
    ("pusher", &["push"]),
    ("release", &["release"]),
    ("review", &["pull_request_review"]),
    ("schedule", &["schedule"]),
    ("workflow_run", &["workflow_run"]),
];

/// Those of them that are surely there, and not false or zero.
const GIVEN: &[&str] = &[
    "client_payload",
    "comment",
    "commits",
    "compare",
    "head_commit",
    "issue",
    "merge_group",
    "number",
    "pull_request",
    "pusher",
    "release",
    "review",
    "schedule",
    "workflow_run",
];

/// What whoever opens a pull request decides, or who keeps the repository decides for one from anybody.
const OF_THE_PULL_REQUEST: &[&str] = &[
    "github.event.pull_request",
    "github.event.action",
    "github.event.label",
    "github.event.number",
    "github.event.changes",
    "github.head_ref",
    "github.base_ref",
];

/// Whether an unknown part of a value is decided by the pull request that starts the run.
pub(super) fn of_the_pull_request(source: &str) -> bool {
    let below = |start: &str| source.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    OF_THE_PULL_REQUEST.iter().any(|start| below(start))
}

impl View<'_> {
    /// What stands below `github`.
    pub(super) fn github(&self, path: &[String], source: &str) -> Value {
        let hole = || Value::Text(self.holes().of(source, Why::Runtime));
        let solid = |source: &str| Value::Text(self.holes().solid(source, Why::Runtime));
        let Some(first) = path.first().map(|first| first.to_ascii_lowercase()) else { return hole() };
        if self.symbolic && first != "event_name" {
            return if first == "token" { self.token(source) } else { hole() };
        }
        let repository = self.world.repository.as_ref();
        let event = self.scenario.event.as_str();
        let pull_request = matches!(event, "pull_request" | "pull_request_target");
        match first.as_str() {
            "actor" | "triggering_actor" if self.scenario.sender != Sender::Anybody => self.account(),
            "repository" => repository.map_or_else(hole, |(owner, name)| Value::Text(format!("{owner}/{name}"))),
            "repository_owner" => repository.map_or_else(hole, |(owner, _)| Value::text(owner)),
            "repository_id" | "repository_owner_id" => solid(source),
            "event_name" => Value::text(&self.scenario.event),
            "ref" => Value::text(&self.scenario.reference),
            "ref_name" => Value::text(&self.scenario.ref_name),
            "ref_type" => Value::text(&self.scenario.ref_type),
            "ref_protected" if event == "pull_request" => Value::Bool(false),
            "head_ref" | "base_ref" if has_hole(event) => hole(),
            "head_ref" | "base_ref" if pull_request => solid(&format!("github.{first}")),
            "head_ref" | "base_ref" => Value::text(""),
            "secret_source" => match self.scenario.sender {
                Sender::Fork => Value::text("None"),
                Sender::Dependabot => Value::text("Dependabot"),
                Sender::Anybody if event == "pull_request" => hole(),
                Sender::Anybody => Value::text("Actions"),
            },
            "sha" | "run_id" | "run_number" | "run_attempt" => solid(source),
            "workflow" => Value::text(&self.given.workflow_name),
            "server_url" => Value::Text(format!("https://{}", self.world.host)),
            "workspace" => Value::Text(self.world.checkout("")),
            "action_path" => Value::text(self.action_path),
            "token" => self.token(source),
            "event" => self.event(&path[1..], source),
            _ => hole(),
        }
    }

    /// The account behind a scenario of somebody without rights.
    fn account(&self) -> Value {
        Value::text(if self.scenario.sender == Sender::Fork { STRANGER } else { DEPENDABOT })
    }

    fn token(&self, source: &str) -> Value {
        let real = self.holes().of("secrets.GITHUB_TOKEN", Why::Secret);
        Value::Text(self.holes().merging(source, Why::Secret, &[&real]))
    }

    /// What stands below `github.event`.
    fn event(&self, path: &[String], source: &str) -> Value {
        let hole = || Value::Text(self.holes().of(source, Why::Runtime));
        let solid = |source: &str| Value::Text(self.holes().solid(source, Why::Runtime));
        let parts: Vec<&str> = path.iter().map(String::as_str).collect();
        let event = self.scenario.event.as_str();
        let Some(first) = parts.first() else { return hole() };
        if let ["inputs", name] = parts.as_slice() {
            // Those of the event, whatever is given to what it calls.
            let given = self.scenario.inputs.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            return match given {
                Some((_, value)) => value.clone(),
                None if has_hole(event) => hole(),
                None => Value::Null,
            };
        }
        let known = !has_hole(event);
        let part = PARTS.iter().find(|(name, _)| name == first);
        match part {
            Some((_, events)) if known && !events.contains(&event) => return Value::Null,
            Some(_) if known && parts.len() == 1 && GIVEN.contains(first) => return solid(source),
            _ => {}
        }
        match parts.as_slice() {
            ["repository", rest @ ..] => self.own(rest),
            ["organization", "login"] => self.own(&["owner", "login"]),
            ["sender", "login"] if self.scenario.sender != Sender::Anybody => self.account(),
            ["pull_request", "number"] | ["number"] => solid("github.event.number"),
            ["pull_request", rest @ ..] => self.pull_request(rest, source),
            _ => hole(),
        }
    }

    /// What stands below `github.event.repository`.
    fn own(&self, path: &[&str]) -> Value {
        let source = format!("github.event.repository.{}", path.join("."));
        let hole = || Value::Text(self.holes().of(&source, Why::Runtime));
        let solid = |source: &str| Value::Text(self.holes().solid(source, Why::Runtime));
        let repository = self.world.repository.as_ref();
        match path {
            ["full_name"] => repository.map_or_else(hole, |(owner, name)| Value::Text(format!("{owner}/{name}"))),
            ["name"] => repository.map_or_else(hole, |(_, name)| Value::text(name)),
            ["owner", "login" | "name"] => repository.map_or_else(hole, |(owner, _)| Value::text(owner)),
            ["default_branch"] => self.world.default_branch.as_ref().map_or_else(hole, Value::text),
            ["id"] => solid("github.repository_id"),
            ["owner", "id"] => solid("github.repository_owner_id"),
            _ => hole(),
        }
    }

    /// What a pull request says of itself.
    fn pull_request(&self, path: &[&str], source: &str) -> Value {
        let hole = || Value::Text(self.holes().of(source, Why::Runtime));
        let solid = |source: &str| Value::Text(self.holes().solid(source, Why::Runtime));
        let stranger = |rest: &str| Value::Text(format!("{STRANGER}{rest}"));
        let sender = self.scenario.sender;
        match path {
            ["base", "repo", rest @ ..] => self.own(rest),
            ["base", "user", rest @ ..] => self.own(&[&["owner"], rest].concat()),
            ["merged"] => self.scenario.merged.map_or_else(hole, Value::Bool),
            ["base", "ref"] => solid("github.base_ref"),
            ["head", "ref"] => solid("github.head_ref"),
            ["head" | "base", "sha"] => solid(source),
            _ if sender == Sender::Anybody => hole(),
            ["head", "repo", "fork"] => Value::Bool(sender == Sender::Fork),
            ["user", "login"] => self.account(),
            ["head", "repo", rest @ ..] if sender == Sender::Dependabot => self.own(rest),
            ["head", "user", rest @ ..] if sender == Sender::Dependabot => self.own(&[&["owner"], rest].concat()),
            ["head", "repo", "full_name"] => stranger(&format!("/{STRANGER}")),
            ["head", "repo", "id" | "node_id" | "url" | "html_url" | "clone_url" | "git_url" | "ssh_url"]
            | ["head", "repo", "owner", "login" | "id" | "node_id"]
            | ["head", "user", "login" | "id" | "node_id"]
            | ["user", "id" | "node_id"] => stranger(""),
            ["head", "label"] => stranger(&format!(":{}", self.holes().solid("github.head_ref", Why::Runtime))),
            ["author_association"] => Value::text("NONE"),
            _ => hole(),
        }
    }
}
