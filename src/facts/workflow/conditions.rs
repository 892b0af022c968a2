//! The conditions that decide whether a push happens.
//!
//! In: a job with what it ran under, and the steps that push. Out: what is written after `if` in these steps, in the job, in the
//! jobs that it needs, and in the jobs that call its workflow.

use std::collections::BTreeSet;

use super::collect::Under;
use super::model::{Job, Workflow};
use super::report::Named;
use super::yaml::{Place, Text};
use crate::work;

/// The conditions of a job whose steps at these places push.
pub(super) fn conditions(under: &Under<'_>, steps: &[Place]) -> Vec<Named> {
    let mut out = Vec::new();
    let mut add = |workflow: &Workflow, condition: &Option<Text>| {
        if let Some(text) = condition {
            out.push(Named { text: text.text.clone(), file: workflow.path.clone(), place: text.place });
        }
    };
    for step in under.job.steps.iter().filter(|step| steps.contains(&step.place)) {
        add(under.workflow, &step.condition);
    }
    for job in with_needs(under.workflow, under.job) {
        add(under.workflow, &job.condition);
    }
    for caller in under.callers {
        let Some(workflow) = under.world.workflows.get(&caller.file) else { continue };
        let Some(job) = workflow.job(&caller.job_id) else { continue };
        for job in with_needs(workflow, job) {
            add(workflow, &job.condition);
        }
    }
    out
}

/// The most jobs that are looked at; a chain of thousands of jobs is no workflow that anybody reads.
const MAX_NEEDED: usize = 100;

/// A job, then the jobs that it needs, directly or not.
fn with_needs<'w>(workflow: &'w Workflow, job: &'w Job) -> Vec<&'w Job> {
    let mut out = vec![job];
    let mut known = BTreeSet::from([job.id.text.as_str()]);
    let mut at = 0;
    while let Some(job) = out.get(at).copied().filter(|_| out.len() < MAX_NEEDED) {
        work::count(1 + job.needs.len());
        let needed = job.needs.iter().filter(|need| known.insert(need)).filter_map(|need| workflow.job(need));
        out.extend(needed.collect::<Vec<_>>());
        at += 1;
    }
    out
}
