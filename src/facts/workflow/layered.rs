//! From publishing jobs to a layer of facts. Only what is surely known becomes a fact.

use super::super::Job;
use super::super::layer::{Layer, MAX_ENTRIES};
use super::super::list::Fact;
use super::super::origin::{Found, Origin};
use super::super::shape::{Builder, OriginKind};
use super::report::{Named, PushJob, PushedImage, Report};
use super::yaml::Place;

/// The layer of the workflow files. A text that is no value of its fact is left out: the file may hold anything.
pub(in super::super) fn layer(report: &Report) -> Layer {
    let mut layer = Layer::default();
    let builder = report.jobs.first().and_then(|job| Some((builder(job)?, job.push_steps.first()?)));
    if let Some((builder, step)) = builder {
        set(&mut layer, Fact::Builder, builder.as_str(), &step.file, step.place);
    }
    if let Some(login) = report.jobs.iter().find_map(|job| job.login.as_ref().filter(|login| login.secret.is_some())) {
        let secret = login.secret.as_deref().unwrap_or_default();
        set(&mut layer, Fact::Secret, secret, &login.step.file, login.step.place);
        layer.secret_fallback = Some(login.fallback.is_some());
    }
    // A guide pulls and builds images; beside one, a chart or other artifact is a package that it does not speak of.
    let images = || report.jobs.iter().flat_map(|job| &job.images);
    let only_artifacts = images().all(PushedImage::is_artifact);
    for image in images().filter(|image| only_artifacts || !image.is_artifact()) {
        image_facts(&mut layer, image);
    }
    for branch in report.jobs.iter().flat_map(|job| &job.branches) {
        set(&mut layer, Fact::Branch, &branch.text, &branch.file, branch.place);
    }
    layer.jobs = report.jobs.iter().take(MAX_ENTRIES).map(job_facts).collect();
    layer
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

/// A name with an unknown part is no fact, and neither is a tag that is known only at run time.
fn image_facts(layer: &mut Layer, image: &PushedImage) {
    if image.name.contains('?') {
        return;
    }
    set(layer, Fact::Image, &image.name, &image.file, image.place);
    let literal = |tag: &&String| !tag.contains(['$', '{', '=', '`']);
    for tag in image.tags.iter().filter(literal) {
        set(layer, Fact::Tag, tag, &image.file, image.place);
    }
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
    let mut out = Job::default();
    let mut set = |fact, text: &str, file: &str, place| {
        let _ = out.set(found(fact, text, file, place));
    };
    set(Fact::WorkflowFile, &job.file, &job.file, job.place);
    set(Fact::JobId, &job.job_id, &job.file, job.place);
    let mut named = |fact, named: Option<&Named>| {
        if let Some(named) = named {
            set(fact, &named.text, &named.file, named.place);
        }
    };
    named(Fact::WorkflowName, job.workflow_name.as_ref());
    named(Fact::Job, job.job_name.as_ref());
    named(Fact::LoginStep, job.login.as_ref().map(|login| &login.step));
    named(Fact::MetadataStep, job.metadata_step.as_ref());
    named(Fact::PushStep, job.push_steps.first());
    out
}
