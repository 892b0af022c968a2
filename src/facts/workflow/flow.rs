//! From workflows to what their jobs do: every event, every job, every leg of a matrix, and the workflows they call.
//!
//! In: the world. Out: [`Found`], one for every job that was seen to push. The steps: for each workflow that starts by itself,
//! each event; for each job in the order of the file, its condition, its environment and the legs of its matrix; a job that
//! uses a local workflow runs that one with the inputs, secrets and permissions it hands on.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::collect::{Found, Under};
use super::environment::Environment;
use super::expression;
use super::job::{JobRun, both};
use super::job_names;
use super::matrix;
use super::model::{Access, Input, Job, Permissions, Secrets, Step, Workflow};
use super::problem::ProblemKind;
use super::report::{Called, Caller, HandedOn};
use super::runs;
use super::scenario::{self, Scenario};
use super::scope::{Given, Outputs, UNCLEAR, View};
use super::shell::Variables;
use super::value::{Value, Why};
use super::world::World;
use super::yaml::Place;
use crate::facts::action::Action;

/// How deep workflows may call each other; GitHub allows as many levels.
const MAX_DEPTH: usize = 10;

/// The permissions in force, and where they stand.
#[derive(Clone, Debug)]
pub(super) struct Granted {
    pub(super) access: Access,
    pub(super) at: &'static str,
    pub(super) place: Option<(String, Place)>,
}

/// What a workflow runs under.
struct Frame<'a> {
    scenario: &'a Scenario,
    given: Given,
    /// What the caller grants.
    granted: Option<Granted>,
    callers: Vec<Caller>,
    /// The names of the calling jobs as GitHub shows them.
    shown: Vec<String>,
    called: Vec<Called>,
    happens: Option<bool>,
    depth: usize,
    /// The events of the workflow that was started.
    events: Vec<String>,
}

/// Works out all workflows. Pull requests of those who have no rights come last, where one can write to the registry at all: what they do is for
/// checks only.
pub(super) fn run(world: &World<'_>, found: &mut Found) {
    let called = called(world);
    for workflow in world.workflows.values() {
        let starts = workflow.triggers.iter().any(|trigger| trigger.name != "workflow_call");
        let orphan = workflow.callable() && !called.contains(&workflow.path);
        if !starts && !orphan && workflow.callable() {
            continue;
        }
        for scenario in scenario::scenarios(&world.holes, workflow, world.default_branch.as_deref(), orphan) {
            start(world, workflow, &scenario, found);
        }
    }
    world.quiet.set(true);
    let dependabot = ["yml", "yaml"].iter().any(|end| world.text(&format!(".github/dependabot.{end}")).is_some());
    for path in found.on_pull_request.clone() {
        let Some(workflow) = world.workflows.get(&path) else { continue };
        for scenario in scenario::without_rights(&world.holes, workflow, dependabot) {
            start(world, workflow, &scenario, found);
        }
    }
}

/// Works out a workflow that an event starts.
fn start(world: &World<'_>, workflow: &Workflow, scenario: &Scenario, found: &mut Found) {
    let frame = Frame {
        scenario,
        given: Given {
            inputs: own_inputs(world, workflow, scenario),
            secrets: None,
            shown: BTreeMap::new(),
            workflow_name: workflow.name.as_ref().map_or_else(|| workflow.path.clone(), |name| name.text.clone()),
            variables: OnceCell::new(),
        },
        granted: None,
        callers: Vec::new(),
        shown: Vec::new(),
        called: Vec::new(),
        happens: Some(true),
        depth: 0,
        events: workflow.events(),
    };
    run_workflow(world, workflow, &frame, found);
}

/// The workflows that jobs of this repository call.
fn called(world: &World<'_>) -> BTreeSet<String> {
    let uses = world.workflows.values().flat_map(|workflow| &workflow.jobs).filter_map(|job| job.uses.as_ref());
    uses.filter_map(|uses| world.local(&uses.text)).collect()
}

/// The inputs of a workflow that is started by hand, or that nobody here calls.
fn own_inputs(world: &World<'_>, workflow: &Workflow, scenario: &Scenario) -> BTreeMap<String, Value> {
    let dispatched = scenario.event == "workflow_dispatch";
    let unknown = super::value::has_hole(&scenario.event);
    let inputs: &[Input] = if dispatched {
        &workflow.dispatch
    } else if unknown {
        &workflow.inputs
    } else {
        &[]
    };
    inputs.iter().map(|input| (input.name.clone(), scenario::open_input(&world.holes, input))).collect()
}

fn run_workflow(world: &World<'_>, workflow: &Workflow, frame: &Frame<'_>, found: &mut Found) -> Outputs {
    let mut env = Environment::new();
    if !workflow.env.is_empty() {
        let nothing = Outputs::new();
        let mut run = JobRun::new(world, frame.scenario, &frame.given, &workflow.path, &nothing);
        run.lay(&workflow.env);
        env = run.env;
    }
    let mut outputs = Outputs::new();
    let mut happened: BTreeMap<&str, Option<bool>> = BTreeMap::new();
    for job in in_order(&workflow.jobs) {
        let happens = run_job(world, workflow, job, frame, &env, &mut outputs, &happened, found);
        happened.insert(&job.id.text, happens);
    }
    outputs
}

/// The jobs, each after those it needs; those that wait for each other come last.
fn in_order(jobs: &[Job]) -> Vec<&Job> {
    let known: BTreeSet<&str> = jobs.iter().map(|job| job.id.text.as_str()).collect();
    let mut waiters: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut missing: Vec<usize> = Vec::with_capacity(jobs.len());
    for (at, job) in jobs.iter().enumerate() {
        let needs: BTreeSet<&str> = job.needs.iter().map(String::as_str).filter(|need| known.contains(need)).collect();
        missing.push(needs.len());
        needs.into_iter().for_each(|need| waiters.entry(need).or_default().push(at));
    }
    let mut order: Vec<usize> = Vec::with_capacity(jobs.len());
    let mut now: Vec<usize> = (0..jobs.len()).filter(|at| missing[*at] == 0).collect();
    while !now.is_empty() {
        let mut next = Vec::new();
        for waiter in now.iter().filter_map(|at| waiters.remove(jobs[*at].id.text.as_str())).flatten() {
            missing[waiter] -= 1;
            next.extend((missing[waiter] == 0).then_some(waiter));
        }
        next.sort_unstable();
        order.append(&mut now);
        now = next;
    }
    order.extend((0..jobs.len()).filter(|at| missing[*at] > 0));
    order.into_iter().map(|at| &jobs[at]).collect()
}

#[expect(clippy::too_many_arguments, reason = "everything that a job runs under")]
fn run_job(
    world: &World<'_>,
    workflow: &Workflow,
    job: &Job,
    frame: &Frame<'_>,
    env: &Environment,
    outputs: &mut Outputs,
    happened: &BTreeMap<&str, Option<bool>>,
    found: &mut Found,
) -> Option<bool> {
    let needs: Outputs = job.needs.iter().filter_map(|need| Some((need.clone(), outputs.get(need)?.clone()))).collect();
    let mut run = JobRun::new(world, frame.scenario, &frame.given, &workflow.path, &needs);
    let mut happens = frame.happens;
    if let Some(condition) = &job.condition {
        happens = both(happens, run.view().condition(&condition.text));
    }
    if !job.condition.as_ref().is_some_and(|text| expression::asks_for_status(&text.text)) {
        happens = job
            .needs
            .iter()
            .fold(happens, |so_far, need| both(so_far, happened.get(need.as_str()).copied().unwrap_or(Some(true))));
    }
    let granted = granted(workflow, job, frame);
    let under = under(world, workflow, job, frame, &granted, happens);
    let legs = matrix::legs(&run.view(), job.matrix.as_ref());
    if let Some(uses) = &job.uses {
        for leg in legs {
            run.matrix = leg;
            let mut inner = call(&under, &uses.text, frame, &run, found);
            inner.iter_mut().for_each(|(name, texts)| called_by_the_job(world, job, name, texts));
            outputs.entry(job.id.text.clone()).or_default().extend(inner);
        }
        return happens;
    }
    for leg in legs {
        let mut run = JobRun::new(world, frame.scenario, &frame.given, &workflow.path, &needs);
        run.matrix = leg;
        run.owner = Rc::from(format!("jobs.{}", job.id.text));
        run.env.clone_from(env);
        run.lay(&job.env);
        run.happens = happens;
        world.unread.set(false);
        run.containers(job);
        run.run(&job.steps);
        let own: Variables =
            job.outputs.iter().map(|(name, text)| (name.text.clone(), run.texts(&text.text))).collect();
        let all = outputs.entry(job.id.text.clone()).or_default();
        for (name, mut texts) in own {
            called_by_the_job(world, job, &name, &mut texts);
            let known = all.entry(name).or_default();
            known.extend(texts.into_iter().filter(|text| !known.contains(text)).collect::<Vec<_>>());
        }
        let runs_on = runs::runs_on(&run.view(), &workflow.path, job);
        let shown = job_names::path(&frame.shown, job, &run);
        found.add(&Under { shown: &shown, ..under }, run.seen, &runs_on);
    }
    happens
}

/// Other jobs know an output that a run decides by the name of the job that hands it on.
fn called_by_the_job(world: &World<'_>, job: &Job, name: &str, texts: &mut Vec<String>) {
    let source = format!("needs.{}.outputs.{name}", job.id.text);
    world.holes.renamed(&source, Why::Output, &[Why::Shell, Why::Output], texts);
}

fn under<'a>(
    world: &'a World<'a>,
    workflow: &'a Workflow,
    job: &'a Job,
    frame: &'a Frame<'_>,
    granted: &'a Granted,
    happens: Option<bool>,
) -> Under<'a> {
    let (callers, called, events) = (&frame.callers, &frame.called, &frame.events);
    Under { world, workflow, job, granted, scenario: frame.scenario, happens, callers, called, events, shown: &[] }
}

/// The permissions of a job: the nearest block decides as a whole.
fn granted(workflow: &Workflow, job: &Job, frame: &Frame<'_>) -> Granted {
    let of = |block: &Permissions, at| Granted {
        access: block.grants.of("packages"),
        at,
        place: Some((workflow.path.clone(), block.place)),
    };
    let own = job.permissions.as_ref().map(|block| of(block, "job"));
    let own = own.or_else(|| workflow.permissions.as_ref().map(|block| of(block, "workflow")));
    let caller = || frame.granted.clone().filter(|granted| granted.access != Access::Undeclared);
    own.or_else(|| caller().map(|granted| Granted { at: "caller", ..granted })).unwrap_or(Granted {
        access: Access::Undeclared,
        at: "nowhere",
        place: None,
    })
}

/// A job that uses a reusable workflow.
fn call(under: &Under<'_>, uses: &str, frame: &Frame<'_>, run: &JobRun<'_>, found: &mut Found) -> Variables {
    let Under { world, workflow, job, happens, .. } = *under;
    let unclear = || BTreeMap::from([(UNCLEAR.to_owned(), Vec::new())]);
    let Some(path) = world.local(uses) else {
        if let Some(action) = world.actions.get(uses) {
            known(under, action, frame, run, found);
            return unclear();
        }
        found.remote(under, uses, run);
        return unclear();
    };
    let Some(callee) = world.workflows.get(&path) else {
        world.report(&workflow.path, ProblemKind::MissingFile, &path);
        return unclear();
    };
    // GitHub starts no workflow that leads back to itself.
    let again = workflow.path == path || frame.callers.iter().any(|caller| caller.file == path);
    if again || frame.depth >= MAX_DEPTH || !world.may_call() {
        world.report(&workflow.path, ProblemKind::CallDepth, &path);
        return unclear();
    }
    let mut callers = frame.callers.clone();
    callers.push(Caller { file: workflow.path.clone(), job_id: job.id.text.clone() });
    let called = frame.called.iter().cloned().chain([called_by(workflow, job, &path)]).collect();
    let inner = Frame {
        scenario: frame.scenario,
        given: hand_on(callee, job, frame, run),
        granted: Some(under.granted.clone()),
        callers,
        shown: job_names::path(&frame.shown, job, run),
        called,
        happens,
        depth: frame.depth + 1,
        events: frame.events.clone(),
    };
    let jobs = run_workflow(world, callee, &inner, found);
    // `jobs.X.outputs.Y` of the callee is what the caller sees.
    let renamed = |text: &str| text.replace("jobs.", "needs.");
    let mut reader = JobRun::new(world, frame.scenario, &inner.given, &callee.path, &jobs);
    reader.happens = happens;
    callee.outputs.iter().map(|(name, value)| (name.text.clone(), reader.texts(&renamed(&value.text)))).collect()
}

/// What a call hands on.
fn called_by(workflow: &Workflow, job: &Job, callee: &str) -> Called {
    Called {
        caller: Caller { file: workflow.path.clone(), job_id: job.id.text.clone() },
        place: job.id.place,
        callee: callee.to_owned(),
        grants: runs::block(workflow, job),
        secrets: match &job.secrets {
            Secrets::Inherit => HandedOn::All,
            Secrets::None => HandedOn::These(Vec::new()),
            Secrets::Given(pairs) => HandedOn::These(pairs.iter().map(|(name, _)| name.text.clone()).collect()),
        },
    }
}

/// A reusable workflow of another repository that the table knows: it is worked out as if it were a step.
fn known(under: &Under<'_>, action: &Action, frame: &Frame<'_>, run: &JobRun<'_>, found: &mut Found) {
    let Under { world, workflow, job, happens, .. } = *under;
    let mut inner = JobRun::new(world, frame.scenario, &frame.given, &workflow.path, run.needs);
    inner.matrix = run.matrix.clone();
    inner.happens = happens;
    inner.via = "reusable-remote";
    inner.owner = Rc::from(format!("jobs.{}", job.id.text));
    let place = job.uses.as_ref().map(|text| text.place).unwrap_or_default();
    let step = Step { place, name: job.uses.clone(), with: job.with.clone(), ..Step::default() };
    if let (Some(list), Secrets::Given(secrets)) = (&action.logins, &job.secrets) {
        let given = secrets.iter().filter(|(name, _)| name.text.eq_ignore_ascii_case(list));
        given.for_each(|(_, text)| inner.listed_logins(&step, &text.text, true));
    }
    inner.known(&step, action);
    let mut seen = inner.seen;
    // No step of this workflow pushes.
    seen.pushes.iter_mut().for_each(|push| {
        push.step.text.clear();
        push.calls = job.uses.as_ref().map(|uses| uses.text.clone());
    });
    found.add(under, seen, &[]);
}

/// Inputs and secrets for a callee.
fn hand_on(callee: &Workflow, job: &Job, frame: &Frame<'_>, run: &JobRun<'_>) -> Given {
    let view = run.view();
    let mut inputs = BTreeMap::new();
    for input in &callee.inputs {
        let default = input.default.as_ref().map(|text| expression::value(&view, &text.text));
        let empty = match input.kind.as_str() {
            "boolean" => Value::Bool(false),
            "number" => Value::Number(0.0),
            _ => Value::text(""),
        };
        inputs.insert(input.name.clone(), typed(default.unwrap_or(empty), &input.kind));
    }
    for (name, text) in &job.with {
        let declared = callee.inputs.iter().find(|input| input.name.eq_ignore_ascii_case(&name.text));
        let key = declared.map_or(&name.text, |input| &input.name);
        let kind = declared.map_or("string", |input| &input.kind);
        inputs.insert(key.clone(), typed(expression::value(&view, &text.text), kind));
    }
    let secrets = match &job.secrets {
        Secrets::Inherit => frame.given.secrets.clone(),
        Secrets::None => Some(BTreeMap::new()),
        Secrets::Given(pairs) => {
            Some(pairs.iter().map(|(name, text)| (name.text.clone(), run.texts(&text.text))).collect())
        }
    };
    let symbolic = View { symbolic: true, ..view };
    let shown =
        job.with.iter().map(|(name, text)| (name.text.clone(), expression::value(&symbolic, &text.text))).collect();
    Given { inputs, shown, secrets, workflow_name: frame.given.workflow_name.clone(), variables: OnceCell::new() }
}

/// A boolean input that is written as a text is a boolean.
fn typed(value: Value, kind: &str) -> Value {
    match value {
        Value::Text(text) if kind == "boolean" && (text == "true" || text == "false") => Value::Bool(text == "true"),
        other => other,
    }
}
