//! Calls of workflows of this repository that do not match what is called, which GitHub refuses to start.
//!
//! In: the workflows that were read. Out: every [`RefusedCall`], by file and place.

use super::model::{Input, Job, Secrets, Workflow};
use super::world::World;
use super::yaml::{Place, Text};

/// A call with something that does not match.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RefusedCall {
    /// The calling workflow.
    pub file: String,
    /// Where the name stands; where it is missing, the calling job.
    pub place: Place,
    /// The key of the calling job.
    pub job_id: String,
    /// The workflow that is called.
    pub callee: String,
    /// The name of the input or secret.
    pub name: String,
    /// What does not match.
    pub mismatch: Mismatch,
}

/// What does not match in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mismatch {
    /// An input that is not declared.
    Input,
    /// A secret that is not declared.
    Secret,
    /// An input that is required and has no default is not given.
    Missing,
}

impl Mismatch {
    /// The word for it in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Secret => "secret",
            Self::Missing => "missing",
        }
    }
}

/// The calls that do not match.
pub(super) fn refused(world: &World<'_>) -> Vec<RefusedCall> {
    let jobs = world.workflows.values().flat_map(|workflow| workflow.jobs.iter().map(move |job| (workflow, job)));
    let mut found: Vec<RefusedCall> = jobs
        .filter_map(|(workflow, job)| {
            // Another ref may have another file.
            let path = job.uses.as_ref()?.text.trim().strip_prefix("./")?;
            let callee = world.workflows.get(path)?;
            callee.callable().then(|| of_call(workflow, job, callee))
        })
        .flatten()
        .collect();
    found.sort();
    found
}

fn of_call(workflow: &Workflow, job: &Job, callee: &Workflow) -> Vec<RefusedCall> {
    let refused = |name: &str, place: Place, mismatch: Mismatch| RefusedCall {
        file: workflow.path.clone(),
        place,
        job_id: job.id.text.clone(),
        callee: callee.path.clone(),
        name: name.to_owned(),
        mismatch,
    };
    let declared = |list: &[Input], name: &Text| list.iter().any(|input| input.name.eq_ignore_ascii_case(&name.text));
    let inputs = job.with.iter().map(|(name, _)| name).filter(|name| !declared(&callee.inputs, name));
    let inputs = inputs.map(|name| refused(&name.text, name.place, Mismatch::Input));
    let given: &[(Text, Text)] = if let Secrets::Given(given) = &job.secrets { given } else { &[] };
    let secrets = given.iter().map(|(name, _)| name).filter(|name| !declared(&callee.secrets, name));
    let secrets = secrets.map(|name| refused(&name.text, name.place, Mismatch::Secret));
    let is_given = |input: &Input| job.with.iter().any(|(name, _)| name.text.eq_ignore_ascii_case(&input.name));
    let missing = callee.inputs.iter().filter(|input| input.required && input.default.is_none() && !is_given(input));
    let missing = missing.map(|input| refused(&input.name, job.id.place, Mismatch::Missing));
    inputs.chain(secrets).chain(missing).collect()
}
