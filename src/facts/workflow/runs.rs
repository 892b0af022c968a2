//! From what was seen of a job to its [`Run`]s, its block of permissions and the secrets that it uses.
//!
//! In: the lists of what was done, with holes. Out: the same for other stages, with an expression for each hole.

use std::collections::BTreeMap;

use super::expression;
use super::job::{Did, Push, Seen, SeenLogin};
use super::model::{Job, Permissions, Step, Workflow};
use super::reference::{self, Match};
use super::report::{Block, Caller, Named, UsedSecret};
use super::run::{LoginDone, Operation, PushDone, RefKind, Run, Source, What, Written};
use super::scenario::{Scenario, Sender};
use super::value::has_hole;
use super::world::World;
use super::yaml::Text;
use crate::facts::mask_tokens;

/// The most runs of a job that are kept.
pub(super) const MAX_RUNS: usize = 64;

/// What one run of a job did, for checks.
pub(super) fn run(
    world: &World<'_>,
    seen: &Seen,
    scenario: &Scenario,
    happens: Option<bool>,
    caller: Option<&Caller>,
) -> Run {
    let labelled = Labelled::of(seen);
    let operation = |done: &super::job::Done| {
        let what = match &done.what {
            Did::Push(at) => seen.pushes.get(*at).map(|push| What::Push(pushed(world, &labelled, push))),
            Did::Login(login) => Some(What::Login(logged_in(world, login))),
            Did::Other(what) => Some(what.clone()),
        };
        Some(Operation {
            step: done.step.clone(),
            path: done.path.clone(),
            outer: done.outer.clone(),
            happens: done.happens,
            what: what?,
        })
    };
    Run {
        event: if has_hole(&scenario.event) { String::new() } else { scenario.event.clone() },
        on: match scenario.ref_type.as_str() {
            "branch" => RefKind::Branch,
            "tag" => RefKind::Tag,
            _ => RefKind::Unknown,
        },
        filters: scenario.filters.clone(),
        fork: scenario.sender == Sender::Fork,
        dependabot: scenario.sender == Sender::Dependabot,
        happens,
        operations: seen.done.iter().filter_map(operation).collect(),
        caller: caller.cloned(),
    }
}

fn written(world: &World<'_>, text: &str, source: Option<&Source>) -> Written {
    Written { raw: text.to_owned(), shown: world.holes.shown(text), source: source.cloned() }
}

fn pushed(world: &World<'_>, labelled: &Labelled<'_>, push: &Push) -> PushDone {
    let details = &push.details;
    let mut labels = details.labels.clone();
    labels.source = labels.source.or_else(|| labelled.before(push));
    let references = details.given.as_ref().unwrap_or(&push.references);
    PushDone {
        tool: push.tool.clone(),
        references: references.iter().map(|text| written(world, text, details.source.as_ref())).collect(),
        lowercases: push.lowercases,
        labels,
        certain: details.certain,
        unnamed: details.unnamed,
        guessed: details.guessed,
        by_digest: details.by_digest,
        sudo: details.sudo,
        local: false,
        refused: details.refused.clone(),
    }
}

/// Whether the images that the builds of a job made get the label of their source.
struct Labelled<'a> {
    named: BTreeMap<&'a str, Option<bool>>,
    all: Option<bool>,
}

impl<'a> Labelled<'a> {
    fn of(seen: &'a Seen) -> Self {
        let mut named: BTreeMap<&str, Option<bool>> = BTreeMap::new();
        for (names, labelled) in &seen.built {
            for name in names {
                named.entry(name).and_modify(|known| *known = of_both(*known, *labelled)).or_insert(*labelled);
            }
        }
        Self { named, all: seen.built.iter().map(|(_, labelled)| *labelled).reduce(of_both).flatten() }
    }

    /// What is known of an image that an earlier build made: the one of that name, else all of them.
    fn before(&self, push: &Push) -> Option<bool> {
        const LATER: &[&str] = &["docker-cli", "podman", "buildah", "redhat-push-to-registry"];
        if !LATER.contains(&push.tool.as_str()) {
            return None;
        }
        let own = push.references.iter().filter_map(|name| self.named.get(name.as_str())).copied();
        own.reduce(of_both).unwrap_or(self.all)
    }
}

/// One of two has the label, or neither, if that is known.
fn of_both(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

fn logged_in(world: &World<'_>, login: &SeenLogin) -> LoginDone {
    LoginDone {
        registry: login.registry.iter().map(|text| written(world, text, login.source.as_ref())).collect(),
        username: login.name.as_ref().map(|name| Written {
            shown: login.username.clone().unwrap_or_else(|| name.shown.clone()),
            ..name.clone()
        }),
        secrets: secrets_of(world, login),
        client: login.client.clone(),
        implicit: login.implicit,
        // Only a secret is worth hiding.
        on_command_line: login.on_command_line.filter(|_| login.password.iter().any(|text| has_hole(text))),
        empty: login.password.iter().all(String::is_empty),
        literal: login.password.iter().any(|text| mask_tokens(text) != *text),
        sudo: login.sudo,
    }
}

/// The secrets behind a login's password, in order.
pub(super) fn secrets_of(world: &World<'_>, login: &SeenLogin) -> Vec<String> {
    let mut secrets: Vec<String> = Vec::new();
    for hole in login.password.iter().flat_map(|text| world.holes.inside(text)) {
        secrets.extend(hole.secrets.into_iter().filter(|name| !secrets.contains(name)).collect::<Vec<_>>());
    }
    secrets
}

/// Whether a login is to the registry.
pub(super) fn login_matches(world: &World<'_>, login: &SeenLogin) -> Match {
    let all: Vec<Match> =
        login.registry.iter().map(|text| reference::is_registry(&reference::host(text), &world.registry)).collect();
    if all.contains(&Match::Yes) {
        Match::Yes
    } else if all.contains(&Match::Maybe) {
        Match::Maybe
    } else {
        Match::No
    }
}

/// The block of permissions of a job in its own file.
pub(super) fn block(workflow: &Workflow, job: &Job) -> Option<Block> {
    let of = |block: &Permissions, path: String| Block {
        file: workflow.path.clone(),
        place: block.place,
        path,
        grants: block.grants.clone(),
    };
    let own = job.permissions.as_ref().map(|block| of(block, format!("jobs.{}.permissions", job.id.text)));
    own.or_else(|| workflow.permissions.as_ref().map(|block| of(block, "permissions".to_owned())))
}

/// The secrets that a job uses, the built-in token aside: each once, where it stands first.
pub(super) fn used_secrets(workflow: &Workflow, job: &Job) -> Vec<UsedSecret> {
    let mut out: Vec<UsedSecret> = Vec::new();
    let mut read = |text: &Text| {
        for (name, may_be_empty) in names(&text.text) {
            if name.eq_ignore_ascii_case("GITHUB_TOKEN") {
                continue;
            }
            if let Some(known) = out.iter_mut().find(|other| other.name.text == name) {
                known.may_be_empty &= may_be_empty;
                continue;
            }
            let declared = workflow.secrets.iter().find(|secret| secret.name.eq_ignore_ascii_case(&name));
            let named = Named { text: name, file: workflow.path.clone(), place: text.place };
            out.push(UsedSecret { name: named, declared: declared.map(|secret| secret.required), may_be_empty });
        }
    };
    let pairs = [&workflow.env, &job.env, &job.with].into_iter().flatten();
    pairs.for_each(|(_, text)| read(text));
    if let super::model::Secrets::Given(pairs) = &job.secrets {
        pairs.iter().for_each(|(_, text)| read(text));
    }
    for step in &job.steps {
        texts(step).for_each(&mut read);
    }
    out
}

/// The secrets that a job hands to the workflow that it calls for the registry, in order, the built-in token among them. Of a
/// list of credentials only the entry of the registry counts; without one it has to be the only secret.
pub(super) fn handed_secrets(registry: &str, job: &Job) -> Vec<String> {
    let super::model::Secrets::Given(pairs) = &job.secrets else { return Vec::new() };
    let entries: Vec<String> = pairs.iter().flat_map(|(_, text)| entries(&text.text)).collect();
    let named: Vec<String> =
        entries.iter().filter(|text| text.contains(registry)).flat_map(|text| given(text)).collect();
    if !named.is_empty() {
        return named;
    }
    let all: Vec<String> = entries.iter().flat_map(|text| given(text)).collect();
    if all.len() == 1 { all } else { Vec::new() }
}

/// The entries of a list that is written as a text; a text that is no list is one entry.
fn entries(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    for line in text.lines() {
        if line.trim_start().starts_with("- ") {
            out.push(String::new());
        }
        if let Some(last) = out.last_mut() {
            last.push_str(line);
            last.push('\n');
        }
    }
    out
}

/// The secrets in a text.
fn given(text: &str) -> Vec<String> {
    let token = text.contains("github.token").then(|| "GITHUB_TOKEN".to_owned());
    names(text).into_iter().map(|(name, _)| name).chain(token).collect()
}

fn texts(step: &Step) -> impl Iterator<Item = &Text> {
    let pairs = step.env.iter().chain(&step.with).map(|(_, text)| text);
    pairs.chain(step.run.as_ref()).chain(step.condition.as_ref())
}

/// The names after `secrets.` in the expressions of a text, and whether what follows says what holds where one is empty.
fn names(text: &str) -> Vec<(String, bool)> {
    let mut out = Vec::new();
    if !text.contains("secrets.") {
        return out;
    }
    for part in expression::split(text) {
        let expression::Part::Expression(inside) = part else { continue };
        for (at, _) in inside.match_indices("secrets.") {
            let before = inside[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
                continue;
            }
            let rest = &inside[at + "secrets.".len()..];
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-')).collect();
            let after = rest[name.len()..].trim_start();
            let may_be_empty = ["||", "&&", "==", "!="].iter().any(|operator| after.starts_with(operator));
            out.push((name, may_be_empty));
        }
    }
    out.retain(|(name, _)| !name.is_empty());
    out
}

/// The labels of a job's runner for one leg of its matrix, as far as they are known, with their places. A value of the matrix
/// stands where the matrix has it.
pub(super) fn runs_on(scope: &dyn expression::Scope, file: &str, job: &Job) -> Vec<Named> {
    let Some(node) = &job.runs_on else { return Vec::new() };
    let labels = node.get("labels").unwrap_or(node);
    let mut out = Vec::new();
    for text in labels.texts() {
        let computed = text.text.contains("${{");
        for label in expression::texts(scope, &text.text) {
            let in_matrix = computed.then(|| job.matrix.as_ref().and_then(|matrix| place_of(matrix, &label)));
            let place = in_matrix.flatten().unwrap_or(text.place);
            if !has_hole(&label) && !label.is_empty() {
                out.push(Named { text: label, file: file.to_owned(), place });
            }
        }
    }
    out
}

/// Where a scalar with this text stands.
fn place_of(node: &super::yaml::Node, text: &str) -> Option<super::yaml::Place> {
    if node.str() == Some(text) {
        return Some(node.place);
    }
    let entries = node.map().iter().map(|(_, node)| node);
    entries.chain(node.list()).find_map(|node| place_of(node, text))
}
