//! Reading a repository's workflows: which jobs push which images, with what.
//!
//! In: a [`Workspace`], what the repository is called, and the table of actions. Out: a [`Report`] of publishing jobs and of
//! what is wrong with the files. The steps:
//!
//! 1. `yaml` makes a tree with places of each file, `model` a workflow of each tree;
//! 2. `flow` runs every workflow once for each `scenario` (an event that starts it), every job once for each leg of its
//!    `matrix`, through the local workflows that it calls;
//! 3. `job`, `step`, `build` and `effect` run the steps: `expression` and `scope` work out what is written, `shell` what scripts do, also
//!    in the `folders` of the checkout that git keeps (`tracked`), `command` what programs push, `metadata` what docker/metadata-action
//!    names, `follow` what files of the repository say;
//! 4. `collect` puts together what was seen of each job, `runs` keeps each [`Run`] of it for checks.
//!
//! Nothing is guessed: a part that cannot be worked out is a hole (`value`), is shown as `?`, and says why.

mod answers;
mod build;
mod calls;
mod collect;
mod command;
mod conditions;
pub mod edit;
mod effect;
mod environment;
mod event;
mod expression;
mod flow;
mod folders;
mod follow;
mod handed;
mod in_force;
mod javascript;
mod job;
mod job_names;
mod layered;
mod matrix;
mod metadata;
mod model;
mod open;
mod plain;
mod problem;
mod pushed;
mod reference;
mod report;
mod run;
mod runs;
mod scenario;
mod scope;
mod shell;
mod step;
mod step_names;
mod tracked;
mod unknown;
mod value;
mod view;
mod world;
mod yaml;

pub use calls::{Mismatch, RefusedCall};
pub use command::option_has_value;
pub use expression::broken_expression;
pub use model::{Access, Grants};
pub use problem::{Problem, ProblemKind};
pub use report::{
    Block, Called, Caller, HandedOn, Login, Named, OtherLogin, PushJob, PushedImage, Report, StepTool, UnpushedJob,
    UsedSecret,
};
pub use run::{Filters, Labels, LoginDone, MetadataDone, Operation, PushDone, RefKind, Run, Source, What, Written};
pub use value::{Why, is_hole};
pub use view::{ImageView, JobView, LoginView, NamedView, ProblemView, UnknownView};
pub use yaml::Place;

use collect::Found;
use model::Workflow;
use world::World;

use super::action::Actions;
use crate::source::Workspace;
pub(super) use layered::layer;

/// What is asked about.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The repository's owner and name.
    pub repository: Option<(String, String)>,
    /// Its default branch.
    pub default_branch: Option<String>,
    /// The host of its GitHub.
    pub host: String,
    /// The registry.
    pub registry: String,
    /// What is known of actions.
    pub actions: &'a Actions,
}

/// Reads the workflows.
#[must_use]
pub fn read(workspace: &dyn Workspace, question: &Question<'_>) -> Report {
    let mut world = World::new(workspace, question);
    let mut files = Vec::new();
    let names = workspace.list(world::FOLDER).unwrap_or_default();
    for name in names.iter().filter(|name| name.ends_with(".yml") || name.ends_with(".yaml")) {
        let path = format!("{}/{name}", world::FOLDER);
        if let Some(workflow) = workflow(&world, &path) {
            world.workflows.insert(path.clone(), workflow);
        }
        files.push(path);
    }
    let mut found = Found::default();
    flow::run(&world, &mut found);
    let mut report = found.report();
    for job in &mut report.jobs {
        let tools = job.step_tools.iter_mut().map(|tool| &mut tool.step);
        let steps = job.shown_push_steps.iter_mut().chain(&mut job.shown_metadata_steps).chain(&mut job.shown_login);
        let steps = steps.chain(tools);
        steps.for_each(|step| *step = world.names.shown(step));
    }
    let refused_calls = calls::refused(&world);
    let containers =
        world.workflows.values().flat_map(|workflow| &workflow.jobs).any(|job| job.runs_an_image_of(&world.registry));
    let retired_host = files.iter().any(|file| names_retired_host(workspace, file)) || world.read_text(RETIRED_HOST);
    let mut problems = world.problems.into_inner();
    problems.append(&mut report.problems);
    problems.sort();
    problems.dedup();
    Report { problems, files, containers, retired_host, refused_calls, ..report }
}

/// The host that the container registry has replaced.
const RETIRED_HOST: &str = "docker.pkg.github.com";

fn names_retired_host(workspace: &dyn Workspace, file: &str) -> bool {
    let bytes = workspace.read(file).ok().flatten().unwrap_or_default();
    let host = RETIRED_HOST.as_bytes();
    bytes.windows(host.len()).any(|window| window[0] | 0x20 == host[0] && window.eq_ignore_ascii_case(host))
}

fn workflow(world: &World<'_>, path: &str) -> Option<Workflow> {
    let mut problems = Vec::new();
    let bytes = match world.workspace.read(path) {
        Ok(bytes) => bytes?,
        Err(error) => {
            world.report(path, ProblemKind::Unreadable, error.code());
            return None;
        }
    };
    let node = yaml::parse(path, &bytes, &mut problems);
    world.problems.borrow_mut().extend(problems);
    let workflow = Workflow::read(path, &node?);
    if workflow.is_none() {
        world.report(path, ProblemKind::NotAWorkflow, "");
    }
    workflow
}
