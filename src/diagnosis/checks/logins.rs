//! Pushes and the logins around them: what the checks about logins share.
//!
//! In: the runs of a job. Out: the pushes that surely come without a login, each with the reason that fits best, so that one
//! mistake is one finding.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Subject;
use super::pushed::bare;
use crate::facts::workflow::{LoginDone, Named, Operation, PushDone, PushJob, Run, What, Written};
use crate::work;

/// A push and where it stands in its run.
#[derive(Clone)]
pub(super) struct Pushed<'a> {
    pub(super) run: &'a Run,
    at: usize,
    /// Where the logins of the run stand.
    marks: Rc<[usize]>,
    /// Where its logouts stand.
    outs: Rc<[usize]>,
    pub(super) operation: &'a Operation,
    pub(super) push: &'a PushDone,
}

/// Why a push comes without a login.
pub(super) enum Reason<'a> {
    /// This login comes after it.
    After(&'a Operation),
    /// This login goes to another registry, with credentials for this one.
    Elsewhere(&'a Operation),
    /// This job logs in instead.
    OtherJob(String),
    /// This logout comes between the login and the push.
    LoggedOut(&'a Operation),
    /// There is none.
    None,
}

/// Tools that take their credentials from a store and from nowhere else.
const READERS: &[&str] = &[
    "build-push-action",
    "bake",
    "imagetools",
    "docker-cli",
    "compose",
    "podman",
    "buildah",
    "skopeo",
    "crane",
    "helm",
    "oras",
    "manifest-tool",
    "regctl",
];

/// The pushes to the registry that may happen in runs of people with rights. Nothing that is not known comes before them.
pub(super) fn pushes<'a>(subject: &Subject<'_>, job: &'a PushJob) -> Vec<Pushed<'a>> {
    let mut out = Vec::new();
    for run in subject.own_runs(job) {
        let places = |wanted: fn(&What) -> bool| -> Rc<[usize]> {
            let operations = run.operations.iter().enumerate();
            operations.filter(|(_, operation)| wanted(&operation.what)).map(|(at, _)| at).collect()
        };
        let marks = places(|what| matches!(what, What::Login(_)));
        let outs = places(|what| matches!(what, What::Logout { .. }));
        for (at, operation) in run.operations.iter().enumerate() {
            if matches!(operation.what, What::Opaque { .. }) {
                break;
            }
            let What::Push(push) = &operation.what else { continue };
            if operation.happens != Some(false) && subject.pushes_here(push) && READERS.contains(&push.tool.as_str()) {
                let (marks, outs) = (Rc::clone(&marks), Rc::clone(&outs));
                out.push(Pushed { run, at, marks, outs, operation, push });
            }
        }
    }
    out
}

/// The first push of each job that has no login for a wanted reason, with what `wanted` makes of it.
pub(super) fn without<'a, T>(
    subject: &'a Subject<'_>,
    wanted: impl Fn(&Pushed<'a>, Reason<'a>) -> Option<T>,
) -> impl Iterator<Item = (&'a PushJob, Pushed<'a>, T)> {
    let elsewhere = LoggingIn::default();
    subject.report.jobs.iter().filter_map(move |job| {
        pushes(subject, job).into_iter().find_map(|pushed| {
            let found = wanted(&pushed, pushed.reason(subject, job, &elsewhere)?)?;
            Some((job, pushed, found))
        })
    })
}

impl<'a> Pushed<'a> {
    /// The logins before it that are or may be to the registry.
    pub(super) fn logins(&self, subject: &Subject<'_>) -> Vec<(&'a Operation, &'a LoginDone)> {
        self.logged_in(subject)
            .filter(|(at, ..)| self.logout(subject, *at).is_none())
            .map(|(_, op, l)| (op, l))
            .collect()
    }

    /// The same, whether they are in force or not, each with its number.
    fn logged_in(&self, subject: &Subject<'_>) -> impl Iterator<Item = (usize, &'a Operation, &'a LoginDone)> {
        let run = self.run;
        let before = self.marks.iter().take_while(|at| **at < self.at);
        before
            .inspect(|_| work::count(1))
            .filter_map(|at| {
                let operation = run.operations.get(*at)?;
                if let What::Login(login) = &operation.what { Some((*at, operation, login)) } else { None }
            })
            .filter(|(.., login)| subject.logs_in_here(login) != Some(false))
    }

    /// What surely takes back a login before the push.
    fn logout(&self, subject: &Subject<'_>, login: usize) -> Option<&'a Operation> {
        let operations = &self.run.operations;
        let What::Login(done) = &operations.get(login)?.what else { return None };
        let here = |registry: &[Written]| {
            let host = |written: &Written| bare(&written.raw).split('/').next().unwrap_or_default().to_owned();
            registry.iter().all(|written| host(written).eq_ignore_ascii_case(subject.registry()))
        };
        let first = self.outs.partition_point(|at| *at < login);
        let between = self.outs[first..].iter().take_while(|at| **at < self.at);
        between.inspect(|_| work::count(1)).filter_map(|at| operations.get(*at)).find(|operation| {
            match &operation.what {
                What::Logout { registry, client } => {
                    operation.happens == Some(true) && *client == done.client && !done.implicit && here(registry)
                }
                _ => false,
            }
        })
    }

    /// Why it has no login, if it surely has none.
    pub(super) fn reason(&self, subject: &Subject<'_>, job: &PushJob, others: &LoggingIn) -> Option<Reason<'a>> {
        if !self.logins(subject).is_empty() || !hosted(&job.runs_on) {
            return None;
        }
        if let Some(operation) = self.logged_in(subject).find_map(|(at, ..)| self.logout(subject, at)) {
            return Some(Reason::LoggedOut(operation));
        }
        let here = |login: &LoginDone| subject.logs_in_here(login);
        let after = self.marks.iter().filter(|at| **at > self.at).filter_map(|at| self.run.operations.get(*at));
        for operation in after {
            match &operation.what {
                What::Login(login) if here(login) == Some(true) && operation.happens != Some(false) => {
                    return (!login.implicit).then_some(Reason::After(operation));
                }
                _ => {}
            }
        }
        let logins = || {
            self.marks.iter().filter_map(|at| match self.run.operations.get(*at) {
                Some(operation) => {
                    if let What::Login(login) = &operation.what {
                        Some((operation, login))
                    } else {
                        None
                    }
                }
                None => None,
            })
        };
        let elsewhere = || logins().filter(|(_, login)| here(login) == Some(false) && !login.implicit);
        // The built-in token is good for no other registry: that login was meant for this one.
        let meant = elsewhere().find(|(_, login)| meant_for_here(login));
        let other = || others.beside(subject, job).map(Reason::OtherJob);
        let any = || elsewhere().next().map(|(operation, _)| Reason::Elsewhere(operation));
        let meant = meant.map(|(operation, _)| Reason::Elsewhere(operation));
        Some(meant.or_else(other).or_else(any).unwrap_or(Reason::None))
    }
}

/// Whether a login to another registry has the credentials of this one: the built-in token is good nowhere else.
pub(super) fn meant_for_here(login: &LoginDone) -> bool {
    login.secrets.iter().any(|secret| secret == "GITHUB_TOKEN")
}

/// The jobs of each workflow that log in to the registry, worked out when they are first asked for.
#[derive(Default)]
pub(super) struct LoggingIn(OnceCell<BTreeMap<String, BTreeSet<String>>>);

impl LoggingIn {
    /// Another job of the workflow that logs in to the registry.
    fn beside(&self, subject: &Subject<'_>, job: &PushJob) -> Option<String> {
        let jobs = self.0.get_or_init(|| Self::read(subject)).get(&job.file)?;
        jobs.iter().find(|id| **id != job.job_id).cloned()
    }

    fn read(subject: &Subject<'_>) -> BTreeMap<String, BTreeSet<String>> {
        let others = subject.report.other_logins.iter().map(|login| (&login.file, &login.job_id));
        let logs_in = |job: &&PushJob| {
            work::count(1);
            let mut logins = job.runs.iter().flat_map(|run| run.logins());
            logins.any(|(_, login)| subject.logs_in_here(login) == Some(true) && !login.implicit)
        };
        let pushing = subject.report.jobs.iter().filter(logs_in).map(|job| (&job.file, &job.job_id));
        let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (file, id) in others.chain(pushing) {
            out.entry(file.clone()).or_default().insert(id.clone());
        }
        out
    }
}

/// Whether it surely runs on a machine of GitHub, which knows no credentials; another may be logged in already.
pub(super) fn hosted(runs_on: &[Named]) -> bool {
    let github = |label: &str| ["ubuntu-", "windows-", "macos-"].iter().any(|prefix| label.starts_with(prefix));
    !runs_on.is_empty() && runs_on.iter().all(|label| github(&label.text))
}
