//! From publishing jobs to a layer of facts. Only what is surely known becomes a fact.

use std::collections::{BTreeMap, BTreeSet};

use super::super::image::WrittenImage;
use super::super::layer::{Layer, LayerImage, MAX_ENTRIES};
use super::super::list::Fact;
use super::super::origin::{Found, Known, Origin};
use super::super::refs::Branch;
use super::super::shape::{Answer, Builder, Credential, Grant, JobShape, OriginKind, Prints};
use super::super::types::{FreeText, WorkflowPath};
use super::super::{ImageDetails, Job};
use super::model::Access;
use super::report::{Named, PushJob, PushedImage, Report};
use super::run::{RefKind, Run, What};
use super::yaml::Place;

/// The most values of one image or job that a guide shows.
const MAX_SHOWN: usize = 30;

/// The layer of the workflow files. A text that is no value of its fact is left out: the file may hold anything.
pub(in super::super) fn layer(report: &Report, registry: &str) -> Layer {
    let mut layer = Layer::default();
    let builder = report.jobs.first().and_then(|job| Some((builder(job)?, job.push_steps.first()?)));
    if let Some((builder, step)) = builder {
        set(&mut layer, Fact::Builder, builder.as_str(), &step.file, step.place);
    }
    secret(&mut layer, report);
    // A guide pulls and builds images; beside one, a chart or other artifact is a package that is only named.
    let images = || report.jobs.iter().flat_map(|job| &job.images);
    let only_artifacts = images().filter(|image| !image.name.contains('?')).all(PushedImage::is_artifact);
    // What one job pushes as a chart, another may sign or describe by means that do not say what it is.
    let artifacts: BTreeSet<&str> =
        images().filter(|image| image.is_artifact()).map(|image| image.name.as_str()).collect();
    for job in &report.jobs {
        let mut steps = StepsByPlace::new();
        for tool in &job.step_tools {
            let step = text(&elided(&tool.step.text), &tool.step.file, tool.step.place);
            steps.entry((tool.inner.0.as_str(), tool.inner.1)).or_default().extend(step);
        }
        for image in &job.images {
            let as_image = only_artifacts || !artifacts.contains(image.name.as_str());
            image_facts(&mut layer, &steps, image, registry, as_image);
        }
    }
    for branch in report.jobs.iter().flat_map(|job| &job.branches) {
        set(&mut layer, Fact::Branch, &branch.text, &branch.file, branch.place);
    }
    layer.containers = report.read_whole(report.containers);
    layer.retired_host = report.read_whole(report.retired_host);
    let unread = report.unread().filter_map(|problem| text(&problem.file, &problem.file, Place::default()));
    add(&mut layer.unread_files, unread);
    let names = report.jobs.iter().flat_map(|job| &job.run_names);
    add(&mut layer.run_names, names.filter_map(|name| text(&name.text, &name.file, name.place)));
    layer.jobs = report.jobs.iter().take(MAX_ENTRIES).map(job_facts).collect();
    layer
}

/// The secret that stands for those of all jobs: a stored one goes before the built-in token, and that of a login before what
/// is handed to a workflow of another repository.
fn secret(layer: &mut Layer, report: &Report) {
    let of = |stored: bool, handed: bool| {
        report.jobs.iter().filter_map(used).find(|used| used.handed == handed && stored != (used.name == BUILT_IN))
    };
    let used = of(true, false).or_else(|| of(true, true)).or_else(|| of(false, false)).or_else(|| of(false, true));
    if let Some(used) = used {
        set(layer, Fact::Secret, used.name, used.file, used.place);
    }
}

/// The built-in token, as secrets are called.
const BUILT_IN: &str = "GITHUB_TOKEN";

/// The secret that a job logs in with.
struct Used<'a> {
    name: &'a str,
    /// Whether the built-in token is used where it is empty.
    fallback: bool,
    /// Whether a workflow of another repository is handed it.
    handed: bool,
    file: &'a str,
    place: Place,
}

/// The secret of a job: of its login, else the first that it hands to the workflow that it calls.
fn used(job: &PushJob) -> Option<Used<'_>> {
    if let Some((login, name)) = job.login.as_ref().and_then(|login| Some((login, login.secret.as_deref()?))) {
        let (file, place) = (login.step.file.as_str(), login.step.place);
        return Some(Used { name, fallback: login.fallback.is_some(), handed: false, file, place });
    }
    let (first, rest) = job.handed.split_first()?;
    let fallback = rest.iter().any(|other| other == BUILT_IN);
    Some(Used { name: first, fallback, handed: true, file: &job.file, place: job.place })
}

fn set(layer: &mut Layer, fact: Fact, text: &str, file: &str, place: Place) {
    let _ = layer.set(found(fact, text, file, place));
}

fn found(fact: Fact, text: &str, file: &str, place: Place) -> Found {
    let line = format!("{file}:{}", place.line);
    Found {
        fact,
        text: text.to_owned(),
        origin: Origin::new(OriginKind::Workflow, &line),
        exact: format!("{line}:{}", place.column),
    }
}

/// A text of a file, with its place.
fn text(text: &str, file: &str, place: Place) -> Option<Known<FreeText>> {
    let place = if place.line == 0 { file.to_owned() } else { format!("{file}:{}", place.line) };
    Some(Known::new(FreeText::new(text).ok()?, Origin::new(OriginKind::Workflow, &place)))
}

/// Adds what is not there yet, up to what a guide can show.
fn add<T: PartialEq>(list: &mut Vec<Known<T>>, more: impl IntoIterator<Item = Known<T>>) {
    for item in more {
        if list.len() < MAX_SHOWN && list.iter().all(|known| known.value != item.value) {
            list.push(item);
        }
    }
}

/// The steps of a job by where the step stands that pushes: the same, or one inside a local action. Their names are made once:
/// one without a name is called by its script, which may be long and push many images.
type StepsByPlace<'a> = BTreeMap<(&'a str, Place), Vec<Known<FreeText>>>;

/// A name with an unknown part is no fact, and neither is a tag that is known only at run time. `as_image` says whether a guide
/// speaks of it as of an image.
fn image_facts(layer: &mut Layer, steps: &StepsByPlace<'_>, image: &PushedImage, registry: &str, as_image: bool) {
    if image.name.contains('?') {
        let open = image.unknown.iter().map(|(part, _)| part.as_str());
        add(&mut layer.undecided, open.filter_map(|part| text(part, &image.file, image.place)));
        let path = image.name.strip_prefix(registry).and_then(|rest| rest.strip_prefix('/'));
        let owner = path.and_then(|path| path.split_once('/')).map(|(owner, _)| owner.to_owned());
        layer.open_owners.insert(owner.filter(|owner| WrittenImage::new(&format!("{owner}/image")).is_ok()));
        return;
    }
    // A registry that is written twice is a defect; the image that is meant has it once.
    let mut name = image.name.as_str();
    while let Some(rest) = name.strip_prefix(registry).and_then(|rest| rest.strip_prefix('/')) {
        if !rest.starts_with(&format!("{registry}/")) {
            break;
        }
        name = rest;
    }
    let literal = |tag: &&String| !tag.contains(['$', '{', '=', '`', '?']);
    if as_image {
        set(layer, Fact::Image, name, &image.file, image.place);
        for tag in image.tags.iter().filter(literal) {
            set(layer, Fact::Tag, tag, &image.file, image.place);
        }
    } else if let Ok(written) = WrittenImage::new(name) {
        let found = found(Fact::Image, name, &image.file, image.place);
        if layer.artifacts.iter().all(|known| known.written != written) {
            layer.artifacts.push(LayerImage { written, found });
        }
    }
    let details = layer.details.entry(name.to_owned()).or_default();
    let (open, written): (Vec<&String>, Vec<&String>) = image.tags.iter().partition(|tag| is_fragment(tag));
    details.more_tags |= !open.is_empty();
    add(&mut details.tags, written.into_iter().filter_map(|tag| text(tag, &image.file, image.place)));
    let known = |part: Option<&String>| part.and_then(|part| text(part, &image.file, image.place));
    // The repository itself is what is built unless something else is said.
    let context = image.context.as_ref().filter(|folder| !matches!(folder.as_str(), "." | "./"));
    details.context = details.context.take().or_else(|| known(context));
    details.file = details.file.take().or_else(|| known(image.dockerfile.as_ref()));
    details.pushed_by(steps, image);
}

impl ImageDetails {
    /// What pushes the image, in which step of the job; the first tool that does decides what the package holds.
    fn pushed_by(&mut self, steps: &StepsByPlace<'_>, image: &PushedImage) {
        if self.tool.is_none() {
            self.kind = image.kind();
        }
        let tool = shown_tool(&image.tool).and_then(|tool| text(tool, &image.file, image.place));
        self.tool = self.tool.take().or(tool);
        let steps = steps.get(&(image.file.as_str(), image.place)).into_iter().flatten();
        add(&mut self.steps, steps.cloned());
    }
}

/// The tool as people call it; nothing where it is not known.
fn shown_tool(tool: &str) -> Option<&str> {
    Some(match tool {
        "other" => return None,
        "build-push-action" => "docker/build-push-action",
        "bake" => "docker buildx bake",
        "imagetools" => "docker buildx imagetools",
        "docker-cli" => "docker",
        "compose" => "docker compose",
        "redhat-push-to-registry" => "redhat-actions/push-to-registry",
        "macbre-push-to-ghcr" => "macbre/push-to-ghcr",
        "mr-smithers" => "mr-smithers-excellent/docker-build-push",
        "devcontainers-ci" => "devcontainers/ci",
        "devcontainers-action" => "devcontainers/action",
        "blue-build" => "blue-build/github-action",
        other => other,
    })
}

/// Whether a tag holds what is neither known nor written like that in a file: what a command prints, or nothing at all. The
/// expressions of workflows, templates and the variables of a script are.
fn is_fragment(tag: &str) -> bool {
    let mut rest = tag;
    while let Some(at) = rest.find(['$', '?', '`']) {
        let here = &rest[at..];
        if let Some(expression) = here.strip_prefix("${{") {
            let Some((_, after)) = expression.split_once("}}") else { return true };
            rest = after;
            continue;
        }
        let name = here.trim_start_matches('$').trim_start_matches('{');
        let variable = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        // What the shell has found last stands under a name that says nothing.
        if !here.starts_with('$') || !variable || name.starts_with("BASH_") {
            return true;
        }
        rest = name;
    }
    false
}

fn builder(job: &PushJob) -> Option<Builder> {
    Some(match job.tools.first()?.as_str() {
        "build-push-action" => Builder::DockerAction,
        "docker-cli" | "compose" | "imagetools" => Builder::Docker,
        "podman" | "buildah" | "redhat-push-to-registry" => Builder::Podman,
        _ => return None,
    })
}

fn job_facts(job: &PushJob) -> Job {
    let mut out = Job { shape: shape(job), ..Job::default() };
    let mut set = |fact, text: &str, file: &str, place| {
        let _ = out.set(found(fact, text, file, place));
    };
    set(Fact::WorkflowFile, &job.file, &job.file, job.place);
    set(Fact::JobId, &job.job_id, &job.file, job.place);
    if let Some(used) = used(job) {
        set(Fact::JobSecret, used.name, used.file, used.place);
    }
    let mut named = |fact, named: Option<&Named>| {
        if let Some(named) = named {
            set(fact, &named.text, &named.file, named.place);
        }
    };
    named(Fact::WorkflowName, job.workflow_name.as_ref());
    // What the legs of a matrix put in is different in each of them.
    named(Fact::Job, job_name(job).as_ref());
    // The steps of a workflow of another repository have names that are not known here.
    let login = job.shown_login.as_ref().filter(|_| !remote(job));
    named(Fact::LoginStep, login.map(|step| Named { text: elided(&step.text), ..step.clone() }).as_ref());
    let known = |named: &Named| text(&elided(&named.text), &named.file, named.place);
    add(&mut out.metadata_steps, job.shown_metadata_steps.iter().filter_map(known));
    add(&mut out.push_steps, job.shown_push_steps.iter().filter_map(known));
    let fallback = used(job).is_some_and(|used| used.fallback);
    out.shape.credential = out.secret.as_ref().map_or(Credential::Unknown, |secret| secret.value.credential(fallback));
    let prints_of = |step: &Known<FreeText>| {
        let tool = job.step_tools.iter().find(|other| elided(&other.step.text) == step.value.as_str());
        tool.map_or(Prints::Unknown, |step| prints(Some(&step.tool)))
    };
    out.step_prints = out.push_steps.iter().map(prints_of).collect();
    let pushes = job.runs.iter().filter(|run| run.event == "push" && run.caller.is_none());
    for branch in pushes.flat_map(|run| &run.filters.branches) {
        let literal = job.branches.iter().find(|known| known.text == *branch);
        let place = literal.map_or_else(Place::default, |known| known.place);
        let file = if place.line == 0 { job.file.clone() } else { format!("{}:{}", job.file, place.line) };
        let known = Branch::new(branch).map(|branch| Known::new(branch, Origin::new(OriginKind::Workflow, &file)));
        add(&mut out.branches, known.ok());
    }
    out.called_workflow = job.calls.as_ref().filter(|_| remote(job)).and_then(|uses| text(uses, &job.file, job.place));
    out.shown_as = job.shown_as.first().and_then(|name| text(&elided(name), &job.file, job.place));
    for caller in job.callers.iter().take(MAX_SHOWN) {
        let origin = Origin::new(OriginKind::Workflow, &caller.file);
        if let (Ok(file), Ok(id)) = (WorkflowPath::new(&caller.file), FreeText::new(&caller.job_id)) {
            out.callers.push((Known::new(file, origin.clone()), Known::new(id, origin)));
        }
    }
    out
}

/// The name of a job as runs show it; what differs between the legs of its matrix is left out. A job without a name and a matrix
/// has its key alone.
fn job_name(job: &PushJob) -> Option<Named> {
    let named = |text: String| Named { text, file: job.file.clone(), place: job.place };
    let plain = |text: &&String| !text.contains("${{");
    match (&job.job_name, job.legs.as_slice()) {
        (None, []) => None,
        (_, [only]) if plain(&only) => Some(named(only.clone())),
        (Some(name), _) => Some(Named { text: elided(&name.text), ..name.clone() }),
        (None, [first, rest @ ..]) => {
            let values = |leg: &str| -> Option<Vec<String>> {
                let values = leg.strip_prefix(&format!("{} (", job.job_id))?.strip_suffix(')')?;
                Some(values.split(", ").map(ellipses).collect())
            };
            let mut shared = values(first)?;
            for leg in rest {
                let other = values(leg).filter(|other| other.len() == shared.len());
                let Some(other) = other else { return Some(named(format!("{} (…)", job.job_id))) };
                shared
                    .iter_mut()
                    .zip(other)
                    .filter(|(one, other)| *one != other)
                    .for_each(|(one, _)| *one = "…".into());
            }
            Some(named(format!("{} ({})", job.job_id, shared.join(", "))))
        }
    }
}

/// A name with an ellipsis for each expression. A name that is nothing but expressions says more as it is written.
fn elided(name: &str) -> String {
    let out = ellipses(name);
    if out.contains(char::is_alphanumeric) { out } else { name.to_owned() }
}

fn ellipses(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((plain, (_, after))) = rest.split_once("${{").and_then(|(a, b)| Some((a, b.split_once("}}")?))) {
        out.push_str(plain);
        out.push('…');
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Whether the steps of a job are those of a workflow in another repository.
fn remote(job: &PushJob) -> bool {
    job.via == "reusable-remote"
}

/// What is known of a job beside names.
fn shape(job: &PushJob) -> JobShape {
    let answer = |holds: bool| if holds { Answer::Yes } else { Answer::No };
    // What somebody else's action or workflow does beside pushing is not known.
    let opaque = job.calls.is_some() || job.tools.iter().any(|tool| tool == "other");
    let unless_opaque = |holds: bool| if !holds && opaque { Answer::Unknown } else { answer(holds) };
    let cache = |run: &Run| run.operations.iter().any(|done| matches!(done.what, What::CacheExport { .. }));
    let open = job.images.iter().any(|image| image.name.contains('?'));
    let capitals = job.images.iter().any(|image| image.written.is_some());
    JobShape {
        grant: grant(job),
        credential: Credential::Unknown,
        login: if job.login.as_ref().is_some_and(|login| login.certain) { Answer::Yes } else { Answer::Unknown },
        implicit_login: job.login.as_ref().map_or(Answer::Unknown, |login| answer(login.implicit)),
        called: match (job.callers.is_empty(), job.triggers.iter().any(|event| event == "workflow_call")) {
            (false, _) => Answer::Yes,
            (true, true) => Answer::Unknown,
            (true, false) => Answer::No,
        },
        remote: answer(remote(job)),
        on_pull_request: answer(job.pushes_on_pull_request),
        cache: unless_opaque(job.runs.iter().any(cache)),
        artifacts: unless_opaque(job.images.iter().any(PushedImage::is_artifact)),
        capitals: if !capitals && open { Answer::Unknown } else { answer(capitals) },
        beyond_sample: answer(beyond_sample(job)),
        prints: prints(job.tools.first().map(String::as_str)),
    }
}

/// Whether a file with one image, built from the repository as it is on each push to a branch, could not take the place of the
/// job's.
fn beyond_sample(job: &PushJob) -> bool {
    let called = !job.callers.is_empty() || job.triggers.iter().any(|event| event == "workflow_call");
    let mut pushed = job.runs.iter().filter(|run| matches!(run.event.as_str(), "push" | "release")).peekable();
    let only_tags = pushed.peek().is_some() && pushed.all(|run| run.on == RefKind::Tag);
    let artifacts = job.images.iter().any(PushedImage::is_artifact);
    let other = builder(job).is_none() || job.tools.iter().any(|tool| tool == "imagetools");
    called || only_tags || artifacts || other || remote(job) || job.images.len() > 1 || !job.plain
}

/// Whether the file lets the job's token write packages. Where the login tries another secret first, the right still counts.
fn grant(job: &PushJob) -> Grant {
    let login = job.login.as_ref().and_then(|login| Some((login.secret.as_deref()?, login.fallback.is_some())));
    match (login, job.permission) {
        (Some((secret, false)), _) if secret != "GITHUB_TOKEN" => Grant::NotNeeded,
        (_, Access::Write) => Grant::InPlace,
        (_, Access::Undeclared) => Grant::Undeclared,
        (_, Access::Read | Access::None) => Grant::Omitted,
    }
}

/// What the log of a tool looks like.
fn prints(tool: Option<&str>) -> Prints {
    match tool {
        None => Prints::Unknown,
        Some("build-push-action" | "bake") => Prints::BuildKit,
        Some("docker-cli" | "compose") => Prints::Docker,
        Some("podman" | "buildah" | "redhat-push-to-registry") => Prints::Podman,
        Some("imagetools") => Prints::Imagetools,
        Some(_) => Prints::Other,
    }
}
