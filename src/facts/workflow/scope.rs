//! The contexts of an expression: `github`, `env`, `inputs`, `matrix`, `steps`, `needs`, `secrets`, `vars`.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::environment::{Environment, Layer};
use super::expression::{Scope, Trees};
use super::scenario::{DEPENDABOT, STRANGER, Scenario, Sender};
use super::shell::Alternatives;
use super::value::{Holes, Value, Why};
use super::world::World;

/// The outputs of steps or jobs, by id.
pub(super) type Outputs = BTreeMap<String, BTreeMap<String, Alternatives>>;

/// What a caller gives to what it calls.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    pub(super) inputs: BTreeMap<String, Value>,
    /// The inputs with the repository left as an expression.
    pub(super) shown: BTreeMap<String, Value>,
    /// The secrets by name; nothing when all of the caller's are there.
    pub(super) secrets: Option<BTreeMap<String, Alternatives>>,
    /// The name of the workflow that was started.
    pub(super) workflow_name: String,
    /// The variables that GitHub sets, once they were asked for.
    pub(super) variables: OnceCell<Rc<Layer>>,
}

/// Everything that an expression can see.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) scenario: &'a Scenario,
    pub(super) given: &'a Given,
    pub(super) inputs: &'a BTreeMap<String, Value>,
    /// The inputs with the repository left as an expression.
    pub(super) shown: &'a BTreeMap<String, Value>,
    pub(super) env: &'a Environment,
    pub(super) steps: &'a Outputs,
    pub(super) needs: &'a Outputs,
    pub(super) matrix: &'a Value,
    pub(super) action_path: &'a str,
    /// Leave what is known of the repository as an expression, to show it as it was written.
    pub(super) symbolic: bool,
}

impl Scope for View<'_> {
    fn holes(&self) -> &Holes {
        &self.world.holes
    }

    fn trees(&self) -> &Trees {
        &self.world.expressions
    }

    fn context(&self, path: &[String]) -> Value {
        let source = path.join(".");
        let hole = |why| Value::Text(self.holes().of(&source, why));
        let (name, rest) = path.split_first().map_or(("", path), |(name, rest)| (name.as_str(), rest));
        let first = rest.first().map_or("", String::as_str);
        match name {
            "github" => self.github(rest, &source),
            "env" => self.env(first, &source),
            "inputs" => self.input(first, &source),
            "matrix" => inside(self.holes(), self.matrix.clone(), rest, &source, Why::Matrix),
            "secrets" => self.secret(first),
            "vars" => hole(Why::Variable),
            "steps" => output(self.steps, rest).unwrap_or_else(|| hole(Why::Output)),
            "needs" => output(self.needs, rest).unwrap_or_else(|| hole(Why::Output)),
            _ => hole(Why::Runtime),
        }
    }
}

impl View<'_> {
    fn github(&self, path: &[String], source: &str) -> Value {
        let hole = || Value::Text(self.holes().of(source, Why::Runtime));
        let Some(first) = path.first() else { return hole() };
        if self.symbolic && !matches!(first.as_str(), "event_name") {
            return if first == "token" { self.token(source) } else { hole() };
        }
        let repository = self.world.repository.as_ref();
        if self.scenario.sender != Sender::Anybody
            && let Some(value) = self.of_sender(path, repository)
        {
            return value;
        }
        match first.to_ascii_lowercase().as_str() {
            "repository" => repository.map_or_else(hole, |(owner, name)| Value::Text(format!("{owner}/{name}"))),
            "repository_owner" => repository.map_or_else(hole, |(owner, _)| Value::text(owner)),
            "event_name" => Value::text(&self.scenario.event),
            "ref" => Value::text(&self.scenario.reference),
            "ref_name" => Value::text(&self.scenario.ref_name),
            "ref_type" => Value::text(&self.scenario.ref_type),
            "head_ref" | "base_ref" if !self.scenario.pull_request() => Value::text(""),
            "workflow" => Value::text(&self.given.workflow_name),
            "server_url" => Value::Text(format!("https://{}", self.world.host)),
            "action_path" => Value::text(self.action_path),
            "token" => self.token(source),
            "event" => self.event(&path[1..], source),
            _ => hole(),
        }
    }

    /// What a pull request says of itself: a fork's comes from somebody who has no rights here, Dependabot's from this repository.
    fn of_sender(&self, path: &[String], repository: Option<&(String, String)>) -> Option<Value> {
        let parts: Vec<&str> = path.iter().map(String::as_str).collect();
        let fork = self.scenario.sender == Sender::Fork;
        let account = Value::text(if fork { STRANGER } else { DEPENDABOT });
        let rest = match parts.as_slice() {
            ["actor" | "triggering_actor"] | ["event", "sender", "login"] => return Some(account),
            ["event", "pull_request", rest @ ..] => rest,
            _ => return None,
        };
        let ours = || repository.map(|(owner, name)| Value::Text(format!("{owner}/{name}")));
        let owner = || repository.map(|(owner, _)| Value::text(owner));
        match rest {
            ["head", "repo", "fork"] => Some(Value::Bool(fork)),
            ["head", "repo", "full_name"] if fork => Some(Value::Text(format!("{STRANGER}/{STRANGER}"))),
            ["head", "repo", "owner", "login"] | ["head", "user", "login"] if fork => Some(account),
            ["head" | "base", "repo", "full_name"] => ours(),
            ["head" | "base", "repo", "owner", "login"] | ["head" | "base", "user", "login"] => owner(),
            ["head", "label"] if fork => {
                Some(Value::Text(format!("{STRANGER}:{}", self.holes().of("github.head_ref", Why::Runtime))))
            }
            ["user", "login"] => Some(account),
            ["author_association"] if fork => Some(Value::text("NONE")),
            _ => None,
        }
    }

    fn token(&self, source: &str) -> Value {
        let real = self.holes().of("secrets.GITHUB_TOKEN", Why::Secret);
        Value::Text(self.holes().merging(source, Why::Secret, &[&real]))
    }

    fn event(&self, path: &[String], source: &str) -> Value {
        let hole = || Value::Text(self.holes().of(source, Why::Runtime));
        let parts: Vec<&str> = path.iter().map(String::as_str).collect();
        let repository = self.world.repository.as_ref();
        let known = !super::value::has_hole(&self.scenario.event);
        match parts.as_slice() {
            ["repository", "full_name"] => repository.map_or_else(hole, |(o, n)| Value::Text(format!("{o}/{n}"))),
            ["repository", "name"] => repository.map_or_else(hole, |(_, name)| Value::text(name)),
            ["repository", "owner", "login" | "name"] | ["organization", "login"] => {
                repository.map_or_else(hole, |(owner, _)| Value::text(owner))
            }
            ["repository", "default_branch"] => self.world.default_branch.as_ref().map_or_else(hole, Value::text),
            ["inputs", name] => self.input(name, source),
            ["pull_request", ..] if known && !self.scenario.event.starts_with("pull_request") => Value::Null,
            ["release", ..] if known && self.scenario.event != "release" => Value::Null,
            ["workflow_run", ..] if known && self.scenario.event != "workflow_run" => Value::Null,
            ["client_payload", ..] if known && self.scenario.event != "repository_dispatch" => Value::Null,
            ["pull_request", "number"] | ["number"] => {
                Value::Text(self.holes().of("github.event.number", Why::Runtime))
            }
            _ => hole(),
        }
    }

    fn env(&self, name: &str, source: &str) -> Value {
        match self.env.get(name) {
            Some(texts) => Value::any(texts.iter().map(Value::text).collect()),
            // A step whose doing is not known may have set it.
            None if self.env.contains_key(UNCLEAR) => Value::Text(self.holes().of(source, Why::Output)),
            None => Value::Null,
        }
    }

    fn input(&self, name: &str, source: &str) -> Value {
        let shown = self.shown.get(name).filter(|_| self.symbolic);
        if let Some(value) = shown {
            return value.clone();
        }
        match self.inputs.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)) {
            Some((_, value)) => value.clone(),
            None if super::value::has_hole(&self.scenario.event) => Value::Text(self.holes().of(source, Why::Input)),
            None => Value::Null,
        }
    }

    fn secret(&self, name: &str) -> Value {
        let own = || Value::Text(self.holes().of(&format!("secrets.{name}"), Why::Secret));
        match &self.given.secrets {
            Some(secrets) if !name.eq_ignore_ascii_case("GITHUB_TOKEN") => {
                let given = secrets.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
                given.map_or(Value::Null, |(_, texts)| Value::any(texts.iter().map(Value::text).collect()))
            }
            _ if self.scenario.sender != Sender::Anybody && !name.eq_ignore_ascii_case("GITHUB_TOKEN") => {
                Value::text("")
            }
            _ => own(),
        }
    }
}

/// Set in an environment that a step may have changed in a way that is not known.
pub(super) const UNCLEAR: &str = "\u{1}unclear";

/// `X.outputs.Y`; `None` when the step is not known. A known step without that output gives nothing.
fn output(outputs: &Outputs, path: &[String]) -> Option<Value> {
    let [id, kind, name] = path else { return None };
    if kind != "outputs" {
        return None;
    }
    let (_, own) = outputs.iter().find(|(key, _)| key.eq_ignore_ascii_case(id))?;
    match own.get(name) {
        Some(texts) => Some(Value::any(texts.iter().map(Value::text).collect())),
        None if own.contains_key(UNCLEAR) => None,
        None => Some(Value::Null),
    }
}

/// The value at a path inside a value.
fn inside(holes: &Holes, value: Value, path: &[String], source: &str, why: Why) -> Value {
    let mut value = value;
    for key in path {
        value = match &value {
            Value::Text(text) if super::value::has_hole(text) => return Value::Text(holes.of(source, why)),
            Value::Any(list) => Value::any(
                list.iter().map(|value| inside(holes, value.clone(), std::slice::from_ref(key), source, why)).collect(),
            ),
            other => other.get(key).unwrap_or(Value::Null),
        };
    }
    value
}
