//! Whether jobs still do what they did, apart from what a fix is about.
//!
//! In: what was read of the workflows before and after. Out: yes or no. Compared are the jobs with their triggers, callers and
//! images, and in each run whether it happens and what it pushes. Places are not: lines move.

use std::collections::BTreeSet;

use super::super::pushed;
use super::Change;
use crate::facts::workflow::{PushJob, Report, Run, What, Written};

pub(super) fn same(old: &Report, new: &Report, change: Change) -> bool {
    let seen = |report: &Report| report.jobs.iter().map(|job| Seen::of(job, change)).collect::<Vec<_>>();
    seen(old) == seen(new)
}

/// What is compared of a job.
#[derive(PartialEq, Eq)]
struct Seen {
    job: (String, String),
    triggers: Vec<String>,
    callers: Vec<(String, String)>,
    images: BTreeSet<(String, Vec<String>)>,
    reachable: bool,
    on_pull_request: Option<bool>,
    runs: BTreeSet<String>,
}

impl Seen {
    fn of(job: &PushJob, change: Change) -> Self {
        let counted = |run: &&Run| match change {
            Change::PullRequests => !run.on_pull_request(),
            Change::Forks => !run.fork,
            Change::Nothing | Change::Names => true,
        };
        let image = |image: &crate::facts::workflow::PushedImage| {
            let tags = if change == Change::Names { Vec::new() } else { image.tags.clone() };
            (name(&image.name, change), tags)
        };
        Self {
            job: (job.file.clone(), job.job_id.clone()),
            triggers: job.triggers.clone(),
            callers: job.callers.iter().map(|caller| (caller.file.clone(), caller.job_id.clone())).collect(),
            images: job.images.iter().map(image).collect(),
            reachable: job.reachable,
            on_pull_request: (change != Change::PullRequests).then_some(job.pushes_on_pull_request),
            runs: job.runs.iter().filter(counted).map(|run| text(run, change)).collect(),
        }
    }
}

/// A name as it counts here.
pub(super) fn name(text: &str, change: Change) -> String {
    if change != Change::Names {
        return text.to_owned();
    }
    let text = text.to_lowercase();
    // A registry that stands before itself says nothing more.
    let (host, rest) = text.split_once('/').unwrap_or((&text, ""));
    let single = rest.strip_prefix(host).filter(|rest| rest.starts_with('/')).map(|rest| format!("{host}{rest}"));
    single.unwrap_or(text)
}

/// What a run does, in words that do not depend on places.
fn text(run: &Run, change: Change) -> String {
    let caller = run.caller.as_ref().map(|caller| (&caller.file, &caller.job_id));
    let mut out = format!("{} {:?} {:?} {} {:?} {caller:?}", run.event, run.on, run.filters, run.fork, run.happens);
    // Capitals in a tag are no fault.
    let one = |written: &Written| {
        let tag = pushed::tag(&written.shown).filter(|tag| change == Change::Names && !tag.contains('$'));
        format!("{} {}", name(&written.shown, change), tag.unwrap_or_default())
    };
    let names = |list: &[Written]| list.iter().map(one).collect::<Vec<_>>();
    for operation in &run.operations {
        let done = match &operation.what {
            What::Push(push) => format!("{} {:?}", push.tool, names(&push.references)),
            What::CacheExport { references } => format!("cache {:?}", names(references)),
            _ => continue,
        };
        // Whether a pull request comes from a fork is known in one kind of run only.
        let unsure = change == Change::Forks && run.on_pull_request();
        let happens = operation.happens.filter(|happens| !unsure || !happens);
        out.push_str(&format!("\n{happens:?} {done}"));
    }
    out
}
