//! From what runs of a job did to the job: images of all events and legs together, one login, one permission.
//!
//! A push to another registry is none. Where the registry is not known, the push counts if the job logs in to the registry.
//! The runs themselves are kept beside that, for checks; a pull request from a fork is nothing but such a run.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::conditions::conditions;
use super::flow::Granted;
use super::handed;
use super::in_force::in_force;
use super::job::{Details, Did, JobRun, Push, Seen, SeenLogin};
use super::model::{Access, Job, Workflow};
use super::open;
use super::problem::Problem;
use super::pushed::{LoggedIn, images, of_any_registry, of_the_machine, only_reads, untagged};
use super::reference::{Match, Reference};
use super::report::{Called, Caller, Login, Named, OtherLogin, PushJob, PushedImage, Report, StepTool, UnpushedJob};
use super::run::{Run, What};
use super::runs;
use super::scenario::{Scenario, Sender};
use super::unknown;
use super::value::Why;
use super::world::World;
use super::yaml::{Place, Text};
use crate::work;

/// The most legs of a matrix whose names are kept.
const MAX_LEGS: usize = 64;

/// A job: its file, and its place in it.
type Key = (String, usize);

/// The jobs that were seen to push.
#[derive(Default)]
pub(super) struct Found {
    jobs: BTreeMap<Key, Gathered>,
    /// Jobs that push without a tag; they count where they push nothing else.
    untagged: BTreeMap<Key, Gathered>,
    /// Runs in which a job's push was switched off, so that it is not known where it would go.
    off: Vec<(Key, Vec<Caller>, Vec<String>)>,
    runs: BTreeMap<Key, Vec<Run>>,
    /// Jobs of which it is not known whether they push.
    open: BTreeMap<Key, Problem>,
    logins: BTreeMap<Key, BTreeSet<OtherLogin>>,
    /// The keys of jobs, with what their tokens may do with packages and the labels of their runners.
    names: BTreeMap<Key, (String, Access, Vec<Named>)>,
    /// The workflows that push, or write to the registry in another way, when a pull request starts them.
    pub(super) on_pull_request: BTreeSet<String>,
}

/// What a job ran under.
#[derive(Clone, Copy)]
pub(super) struct Under<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) workflow: &'a Workflow,
    pub(super) job: &'a Job,
    pub(super) granted: &'a Granted,
    pub(super) scenario: &'a Scenario,
    pub(super) happens: Option<bool>,
    pub(super) callers: &'a [Caller],
    pub(super) called: &'a [Called],
    pub(super) events: &'a [String],
    /// The names under which GitHub shows the job: those of the calling jobs, and its own.
    pub(super) shown: &'a [String],
}

impl Under<'_> {
    fn key(&self) -> Key {
        (self.workflow.path.clone(), order_of(self.workflow, self.job))
    }
}

/// A job on its way.
struct Gathered {
    job: PushJob,
    /// Images that only come in events in which the push cannot happen.
    idle: Vec<PushedImage>,
    /// Where each image stands in its list, by whether it can be pushed and its name.
    places: BTreeMap<(bool, String), usize>,
    /// The tags of each.
    tags: BTreeSet<(bool, usize, String)>,
    /// The steps that are listed.
    listed: BTreeSet<Named>,
    /// Whether other workflows can call it.
    callable: bool,
    kept: Kept,
}

/// What the lists of a job hold already: which list, and a hash of the item. A job can have thousands of callers.
#[derive(Default)]
struct Kept(BTreeSet<(&'static str, u64)>);

impl Kept {
    /// Adds what is not in the list yet; whether there was something to add.
    fn add<T: Hash>(&mut self, list: &mut Vec<T>, name: &'static str, more: impl IntoIterator<Item = T>) -> bool {
        let before = list.len();
        list.extend(more.into_iter().filter(|item| {
            work::count(1);
            let mut hasher = DefaultHasher::new();
            item.hash(&mut hasher);
            self.0.insert((name, hasher.finish()))
        }));
        list.len() > before
    }
}

impl Found {
    /// The jobs, by file and by their order in it, and the logins of others.
    pub(super) fn report(mut self) -> Report {
        for (key, gathered) in std::mem::take(&mut self.untagged) {
            self.jobs.entry(key).or_insert(gathered);
        }
        for (key, callers, events) in self.off {
            if let (Some(gathered), Some(caller)) = (self.jobs.get_mut(&key), callers.last()) {
                let Gathered { job, kept, .. } = gathered;
                kept.add(&mut job.triggers, "event", events);
                kept.add(&mut job.callers, "caller", [caller.clone()]);
            }
        }
        let mut runs = self.runs;
        let finish = |(key, gathered): (Key, Gathered)| {
            let mut job = gathered.job;
            job.runs = runs.remove(&key).unwrap_or_default();
            if job.images.is_empty() {
                job.images = gathered.idle;
            }
            if job.callers.is_empty() {
                job.triggers.extend(gathered.callable.then(|| "workflow_call".to_owned()));
            }
            job.images.sort_by(|a, b| a.name.cmp(&b.name));
            job.triggers.sort();
            job.triggers.dedup();
            job.callers.sort();
            job
        };
        let logins = self.logins.into_iter().filter(|(key, _)| !self.jobs.contains_key(key));
        let other_logins = logins.flat_map(|(_, logins)| logins).collect();
        let open = self.open.into_iter().filter(|(key, _)| !self.jobs.contains_key(key));
        let problems = open.map(|(_, problem)| problem).collect();
        let jobs = self.jobs.into_iter().map(finish).collect();
        let unpushed = self.names.into_iter().filter_map(|(key, (job_id, permission, runs_on))| {
            let runs = runs.remove(&key)?;
            names_images(&runs).then_some(UnpushedJob { file: key.0, job_id, permission, runs_on, runs })
        });
        Report { jobs, problems, other_logins, unpushed: unpushed.collect(), ..Report::default() }
    }

    fn entry(&mut self, under: &Under<'_>) -> &mut Gathered {
        Gathered::of(&mut self.jobs, under)
    }

    /// Keeps a run as it was.
    fn keep(&mut self, under: &Under<'_>, seen: &Seen, runs_on: &[Named]) {
        if seen.done.is_empty() {
            return;
        }
        let about = || (under.job.id.text.clone(), under.granted.access, runs_on.to_vec());
        let known = self.names.entry(under.key()).or_insert_with(about);
        known.1 = known.1.min(under.granted.access);
        let run = runs::run(under.world, seen, under.scenario, under.happens, under.callers.last());
        let known = self.runs.entry(under.key()).or_default();
        if known.len() < runs::MAX_RUNS && !known.contains(&run) {
            known.push(run);
        }
        if under.scenario.sender != Sender::Anybody {
            return;
        }
        let writes = |what: &Did| matches!(what, Did::Push(_) | Did::Other(What::CacheExport { .. }));
        if under.scenario.event == "pull_request"
            && seen.done.iter().any(|d| d.happens != Some(false) && writes(&d.what))
        {
            let root = under.callers.first().map_or(&under.workflow.path, |caller| &caller.file);
            self.on_pull_request.insert(root.clone());
        }
        for done in &seen.done {
            if let Did::Login(login) = &done.what
                && runs::login_matches(under.world, login) == Match::Yes
            {
                let step = done.outer.as_ref().unwrap_or(&done.step).clone();
                let (file, job_id) = (under.workflow.path.clone(), under.job.id.text.clone());
                self.logins.entry(under.key()).or_default().insert(OtherLogin { file, job_id, step });
            }
        }
    }

    /// Adds what one run of a job did.
    pub(super) fn add(&mut self, under: &Under<'_>, seen: Seen, runs_on: &[Named]) {
        self.keep(under, &seen, runs_on);
        if under.scenario.sender != Sender::Anybody {
            return;
        }
        let Under { world, workflow, scenario, callers, events, granted, .. } = *under;
        let login = in_force(under, &seen);
        let known = login.map_or(Match::No, |(_, known)| known);
        let reads = login.is_some_and(|(login, _)| only_reads(world, granted, login));
        let logged_in = LoggedIn::of(world, granted, &seen, login);
        // Who may only read here and logs in elsewhere too pushes elsewhere.
        let others = |text: &String| of_the_machine(world, text) || !logged_in.sole && of_any_registry(text);
        let here = |push: &&Push| !(reads && push.references.iter().all(others));
        let named = seen.pushes.iter().filter(here).map(|push| (push, images(world, push, logged_in)));
        let mut pushed: Vec<(&Push, Vec<PushedImage>)> = named.filter(|(_, images)| !images.is_empty()).collect();
        let mut jobs = &mut self.jobs;
        if pushed.is_empty() && known == Match::Yes {
            let unnamed = seen.pushes.iter().filter(|push| push.details.unnamed && push.happens != Some(false));
            pushed = unnamed.map(|push| (push, untagged(world, &seen, push))).collect();
            jobs = &mut self.untagged;
        }
        pushed.retain(|(_, images)| !images.is_empty());
        if pushed.is_empty() {
            if let Some((login, Match::Yes)) = login {
                self.open.extend(open::of(under, &seen, login).map(|problem| (under.key(), problem)));
            }
            if seen.pushes.is_empty() && !callers.is_empty() {
                self.off.push((under.key(), callers.to_vec(), events.to_vec()));
            }
            return;
        }
        let gathered = Gathered::of(jobs, under);
        let happens = pushed.iter().any(|(push, _)| push.happens != Some(false));
        let first = happens && !gathered.job.reachable;
        for (push, images) in pushed {
            gathered.push(push, images, scenario);
        }
        let steps = pushing(&seen);
        let Gathered { job: own, kept, .. } = gathered;
        kept.add(&mut own.conditions, "condition", conditions(under, &steps));
        kept.add(&mut own.runs_on, "label", runs_on.iter().cloned());
        kept.add(&mut own.called, "call", under.called.iter().cloned());
        own.does(world, &seen, logged_in, login.map(|(login, _)| login), kept);
        own.handed =
            under.job.uses.as_ref().map(|_| runs::handed_secrets(&world.registry, under.job)).unwrap_or_default();
        if first {
            own.run_names.clear();
        }
        // Where nothing is ever pushed the runs that come so far are named.
        if happens || !own.reachable {
            own.listed_under(under, if happens { "run" } else { "idle run" }, kept);
        }
        own.called(workflow, callers, events, granted, kept);
        if !callers.is_empty() && !under.shown.is_empty() {
            kept.add(&mut own.shown_as, "shown", [under.shown.join(" / ")]);
        }
        if under.job.matrix.is_some() && own.legs.len() < MAX_LEGS {
            kept.add(&mut own.legs, "leg", under.shown.last().cloned());
        }
    }

    /// Adds a job that calls a workflow of another repository, where it can be one that pushes.
    pub(super) fn remote(&mut self, under: &Under<'_>, uses: &str, run: &JobRun<'_>) {
        let Under { world, workflow, job, granted, scenario, .. } = *under;
        if scenario.sender != Sender::Anybody || !unknown::workflow_pushes(run, job, uses, granted.access) {
            return;
        }
        let mut references = handed::images(&world.registry, &job.with, |text| run.texts(text));
        // Without the right to write, an image of somebody else's is as a rule one that is only run.
        let own = |text: &String| Reference::read(text).is_some_and(|read| world.owns(&read.path));
        if references.is_empty() || granted.access != Access::Write && !references.iter().all(own) {
            references = vec![format!("{}/{}", world.registry, world.holes.of(uses, Why::Remote))];
        }
        let place = job.uses.as_ref().map(|text| text.place).unwrap_or_default();
        let push = Push {
            tool: "other".to_owned(),
            references,
            step: Named { text: String::new(), file: workflow.path.clone(), place },
            via: "reusable-remote",
            happens: under.happens,
            lowercases: false,
            calls: Some(uses.to_owned()),
            details: Details::default(),
        };
        let images = images(world, &push, LoggedIn::as_known(Match::Yes));
        let gathered = self.entry(under);
        gathered.push(&push, images, scenario);
        gathered.job.handed = runs::handed_secrets(&world.registry, job);
        let Gathered { job, kept, .. } = gathered;
        job.listed_under(under, "run", kept);
        job.called(workflow, under.callers, under.events, granted, kept);
    }
}

impl Gathered {
    fn of<'g>(jobs: &'g mut BTreeMap<Key, Self>, under: &Under<'_>) -> &'g mut Self {
        jobs.entry(under.key()).or_insert_with(|| Self {
            job: empty(under),
            idle: Vec::new(),
            places: BTreeMap::new(),
            tags: BTreeSet::new(),
            listed: BTreeSet::new(),
            callable: under.workflow.callable(),
            kept: Kept::default(),
        })
    }

    fn push(&mut self, push: &Push, images: Vec<PushedImage>, scenario: &Scenario) {
        let job = &mut self.job;
        let happens = push.happens != Some(false);
        job.reachable |= happens;
        job.pushes_on_pull_request |= happens && scenario.pull_request();
        if job.tools.is_empty() {
            job.via = push.via;
        }
        if !job.tools.contains(&push.tool) {
            job.tools.push(push.tool.clone());
        }
        job.calls = job.calls.take().or_else(|| push.calls.clone());
        if !push.step.text.is_empty() && self.listed.insert(push.step.clone()) {
            job.push_steps.push(push.step.clone());
        }
        let list = if happens { &mut job.images } else { &mut self.idle };
        for image in images {
            let at = *self.places.entry((happens, image.name.clone())).or_insert(list.len());
            match list.get_mut(at) {
                Some(other) => {
                    let fresh = |tag: &String| self.tags.insert((happens, at, tag.clone()));
                    other.tags.extend(image.tags.into_iter().filter(fresh));
                    other.written = other.written.take().or(image.written);
                }
                None => {
                    self.tags.extend(image.tags.iter().map(|tag| (happens, at, tag.clone())));
                    list.push(image);
                }
            }
        }
    }
}

impl PushJob {
    /// Adds the steps of a run that log in, name and push.
    fn does(
        &mut self,
        world: &World<'_>,
        seen: &Seen,
        logged_in: LoggedIn,
        login: Option<&SeenLogin>,
        kept: &mut Kept,
    ) {
        let (pushes, metadata) = steps_of_job(world, seen, logged_in);
        kept.add(&mut self.shown_push_steps, "push", pushes.iter().map(|push| push.step.clone()));
        kept.add(&mut self.step_tools, "tool", pushes);
        kept.add(&mut self.shown_metadata_steps, "metadata", metadata);
        self.metadata_step = self.metadata_step.take().or_else(|| seen.metadata.clone());
        if let Some(login) = login
            && self.login.as_ref().is_none_or(|own| own.secret.is_none())
        {
            self.login = Some(shown(world, login));
            self.shown_login = Some(outer_step(&seen.done, login));
        }
    }

    /// Runs are listed under the name of the workflow that was started, by its path where it has none.
    fn listed_under(&mut self, under: &Under<'_>, kind: &'static str, kept: &mut Kept) {
        let caller = under.callers.first().and_then(|caller| under.world.workflows.get(&caller.file));
        let started = caller.unwrap_or(under.workflow);
        let (text, place) = match &started.name {
            Some(name) => (name.text.clone(), name.place),
            None => (started.path.clone(), Place::default()),
        };
        kept.add(&mut self.run_names, kind, [Named { text, file: started.path.clone(), place }]);
    }

    fn called(
        &mut self,
        workflow: &Workflow,
        callers: &[Caller],
        events: &[String],
        granted: &Granted,
        kept: &mut Kept,
    ) {
        kept.add(&mut self.triggers, "event", workflow.events());
        kept.add(&mut self.triggers, "event", events.iter().cloned());
        if callers.last().is_some_and(|caller| kept.add(&mut self.callers, "caller", [caller.clone()]))
            && self.via == "direct"
        {
            self.via = "reusable-local";
        }
        // Of several callers the one that grants least is the one to look at.
        if granted.access < self.permission {
            self.permission = granted.access;
            self.permission_at = granted.at;
            self.permission_place.clone_from(&granted.place);
        }
    }
}

/// The steps of the job that push to the registry and those that make names and tags, themselves or in a local action.
fn steps_of_job(world: &World<'_>, seen: &Seen, login: LoggedIn) -> (Vec<StepTool>, Vec<Named>) {
    let (mut pushes, mut metadata) = (Vec::new(), Vec::new());
    let pushed: BTreeSet<&String> = seen.pushes.iter().flat_map(|push| &push.references).collect();
    let named = seen.pushes.iter().any(|push| !push.references.is_empty());
    let handed_on =
        |made: &[String]| !named || made.is_empty() || made.iter().any(|reference| pushed.contains(reference));
    for done in &seen.done {
        let step = done.outer.as_ref().unwrap_or(&done.step);
        match &done.what {
            Did::Push(at) => {
                let push = seen.pushes.get(*at).filter(|push| !push.step.text.is_empty());
                let ours = push.filter(|push| !images(world, push, login).is_empty());
                let inner = (done.step.file.clone(), done.step.place);
                pushes.extend(ours.map(|push| StepTool { step: step.clone(), inner, tool: push.tool.clone() }));
            }
            // Its tags may go elsewhere than to what is pushed.
            Did::Other(What::Metadata(done)) if handed_on(&done.references) => metadata.push(step.clone()),
            _ => {}
        }
    }
    (pushes, metadata)
}

/// The step of the job that logs in, itself or in a local action.
fn outer_step(done: &[super::job::Done], login: &SeenLogin) -> Named {
    let outer = done.iter().filter(|done| done.step == login.step).find_map(|done| done.outer.clone());
    outer.filter(|_| login.outer.is_some()).unwrap_or_else(|| login.step.clone())
}

/// Where the steps of the job begin that push, themselves or in an action.
fn pushing(seen: &Seen) -> Vec<Place> {
    let pushes = seen.done.iter().filter(|done| matches!(done.what, Did::Push(_)));
    pushes.map(|done| done.outer.as_ref().unwrap_or(&done.step).place).collect()
}

/// Whether runs build something, fetch it or run it.
fn names_images(runs: &[Run]) -> bool {
    let mut operations = runs.iter().flat_map(|run| &run.operations);
    operations.any(|operation| matches!(operation.what, What::Build(_) | What::CacheExport { .. } | What::Names { .. }))
}

/// The job's place among the others.
fn order_of(workflow: &Workflow, job: &Job) -> usize {
    workflow.order_of(&job.id.text).unwrap_or(usize::MAX)
}

fn empty(under: &Under<'_>) -> PushJob {
    let Under { workflow, job, granted, .. } = *under;
    let named = |text: &Text| Named { text: text.text.clone(), file: workflow.path.clone(), place: text.place };
    let push = workflow.triggers.iter().filter(|trigger| trigger.name == "push");
    let literal = |text: &&Text| !text.text.contains(['*', '?', '!', '[', '+']);
    PushJob {
        file: workflow.path.clone(),
        workflow_name: workflow.name.as_ref().map(named),
        job_id: job.id.text.clone(),
        place: job.id.place,
        job_name: job.name.as_ref().map(named),
        images: Vec::new(),
        tools: Vec::new(),
        via: "direct",
        login: None,
        metadata_step: None,
        push_steps: Vec::new(),
        shown_push_steps: Vec::new(),
        step_tools: Vec::new(),
        shown_metadata_steps: Vec::new(),
        shown_login: None,
        handed: Vec::new(),
        run_names: Vec::new(),
        shown_as: Vec::new(),
        legs: Vec::new(),
        permission: granted.access,
        permission_at: granted.at,
        permission_place: granted.place.clone(),
        triggers: Vec::new(),
        pushes_on_pull_request: false,
        reachable: false,
        callers: Vec::new(),
        calls: None,
        branches: push.flat_map(|trigger| &trigger.branches).filter(literal).map(named).collect(),
        runs_on: Vec::new(),
        runs: Vec::new(),
        block: runs::block(workflow, job),
        called: Vec::new(),
        secrets: runs::used_secrets(workflow, job),
        environment: job.environment,
        plain: job.is_plain(),
        conditions: Vec::new(),
    }
}

fn shown(world: &World<'_>, login: &SeenLogin) -> Login {
    let mut secrets = runs::secrets_of(world, login).into_iter();
    Login {
        step: login.step.clone(),
        outer_step: login.outer.clone(),
        username: login.username.clone(),
        secret: secrets.next(),
        fallback: secrets.next(),
        implicit: login.implicit,
        certain: runs::login_matches(world, login) == Match::Yes,
    }
}
