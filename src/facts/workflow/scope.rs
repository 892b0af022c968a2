//! The contexts of an expression: `github`, `env`, `inputs`, `matrix`, `steps`, `needs`, `secrets`, `vars`.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::environment::{Environment, Layer};
use super::expression::{Scope, Trees};
use super::scenario::{Scenario, Sender};
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

    fn file(&self, path: &str) -> Option<std::rc::Rc<str>> {
        self.world.text(path)
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
            // A step that there is not, or not yet, hands nothing on.
            "steps" if !first.is_empty() && !self.steps.keys().any(|id| id.eq_ignore_ascii_case(first)) => Value::Null,
            "steps" => output(self.steps, rest).unwrap_or_else(|| hole(Why::Output)),
            "needs" => output(self.needs, rest).unwrap_or_else(|| hole(Why::Output)),
            _ => hole(Why::Runtime),
        }
    }
}

impl View<'_> {
    /// Whether a condition holds; nothing when that is not known. What only the pull request decides can hold for one from a fork.
    pub(super) fn condition(&self, text: &str) -> Option<bool> {
        let holds = super::expression::condition(self, text);
        holds.or_else(|| self.a_fork_decides(text).then_some(true))
    }

    /// Whether it is a pull request from a fork, and nothing else is left open.
    pub(super) fn a_fork_decides(&self, text: &str) -> bool {
        let fork = self.scenario.sender == Sender::Fork;
        fork && super::expression::only(self, text, &super::event::of_the_pull_request)
    }

    fn env(&self, name: &str, source: &str) -> Value {
        match self.env.get(name) {
            Some(texts) => Value::any(texts.iter().map(Value::text).collect()),
            // A step whose doing is not known may have set it.
            None if self.env.contains_key(UNCLEAR) => Value::Text(self.holes().of(source, Why::Output)),
            None => Value::Null,
        }
    }

    pub(super) fn input(&self, name: &str, source: &str) -> Value {
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
        // GitHub does not tell the case of names apart.
        let name = if name.eq_ignore_ascii_case("GITHUB_TOKEN") { "GITHUB_TOKEN" } else { name };
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
