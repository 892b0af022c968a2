//! Facts: what is known of a repository, each thing with its type and its origin.
//!
//! In: a [`Workspace`](crate::source::Workspace), flags and variables as [`Override`]s, the variables of GitHub Actions. Out:
//! [`Facts`]; from these the [`Values`] that fill a form's blanks and the [`Shape`] that decides its structure.
//! The steps:
//!
//! 1. `overrides`, `config`, `git` and `gather` read one source each into a layer, through the types of `types`, `refs`,
//!    `host` and `image`: nothing gets in unchecked;
//! 2. `gather` finds out which repository this is about, drops layers that describe another, and takes each fact from the
//!    first layer that knows it;
//! 3. what follows from other facts is worked out; what is not known stays unknown and is shown as a placeholder.
//!
//! [`list`] is the table of all facts and [`shape`] the part that later stages may know; neither knows where facts come from.

pub mod action;
pub mod list;
pub mod shape;

pub mod config;
mod entries;
mod error;
mod gather;
mod git;
mod host;
mod image;
mod layer;
mod origin;
pub mod overrides;
mod refs;
mod remote;
mod shown;
mod types;
mod view;
pub mod workflow;

pub use config::Options;
pub use entries::Entry;
pub use error::{FactError, Problem};
pub use gather::{CI_VARIABLES, Dropped, Gathered, gather};
pub use host::Host;
pub use image::{ImageName, WrittenImage};
pub use origin::{Known, Origin};
pub use overrides::Override;
pub use refs::{Branch, Tag};
pub use shown::{mask_tokens, tame};
pub use types::{FreeText, FullName, Owner, RepoName, SecretName, ValueError, WorkflowPath};
pub use view::{FactView, FactsView, OriginView, ShapeView, VERSION};

use std::collections::BTreeMap;

use list::{Fact, Slot, Values};
use shape::{
    Answer, Attempt, Builder, Copied, Credential, Defect, Grant, JobShape, Naming, OriginKind, OwnerKind, PackageKind,
    PatchLine, Place, Prints, Shape,
};

/// The longest patch that a guide shows, in lines; `ghcr-guide check --fix --diff` shows any.
const LONGEST_PATCH: usize = 80;

/// The most defects that a guide lists; `ghcr-guide check` lists all.
const MOST_DEFECTS: usize = 12;

/// What is known of a repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Which GitHub it lives on; github.com unless something says otherwise.
    pub host: Known<Host>,
    /// The container registry; it follows from the host.
    pub registry: Known<Host>,
    /// The repository with its owner.
    pub repository: Option<Known<FullName>>,
    /// Whether a user or an organisation owns it.
    pub owner_kind: Option<Known<OwnerKind>>,
    /// The default branch.
    pub default_branch: Option<Known<Branch>>,
    /// What builds and pushes the image; `docker/build-push-action` unless something says otherwise.
    pub builder: Known<Builder>,
    /// The secret that the login uses.
    pub secret: Option<Known<SecretName>>,
    /// The kind of credential, which follows from the secret.
    pub credential: Option<Known<Credential>>,
    /// The images; the one named after the repository unless others are given.
    pub images: Vec<Known<ImageName>>,
    /// The packages beside the images that hold charts or other artifacts.
    pub artifacts: Vec<Known<ImageName>>,
    /// What the workflow files say of images and artifacts beside their names.
    pub details: BTreeMap<ImageName, ImageDetails>,
    /// The expressions that leave the name of an image open.
    pub undecided: Vec<Known<FreeText>>,
    /// The owner of all images whose names are left open, where it is known.
    pub open_owner: Option<String>,
    /// The workflow files that could not be read.
    pub unread_files: Vec<Known<FreeText>>,
    /// Whether a job of the workflows runs in a container, with services, or as an action that is an image.
    pub containers: Answer,
    /// Whether the workflow files name the registry that ghcr.io has replaced.
    pub retired_host: Answer,
    /// The names under which runs of the publishing jobs are listed.
    pub run_names: Vec<Known<FreeText>>,
    /// The tags that are pushed.
    pub tags: Vec<Known<Tag>>,
    /// The branches that publish.
    pub branches: Vec<Known<Branch>>,
    /// The publishing jobs.
    pub jobs: Vec<Job>,
    /// The patch that cures findings in the workflow files, line by line: how each begins, and its text.
    pub patch: Vec<(PatchLine, String)>,
    /// The errors in the workflow files, as checks find them, each with its file and line.
    pub defects: Vec<(Defect, Known<FreeText>)>,
    /// The command that writes the guide again.
    pub command: Option<Known<FreeText>>,
}

/// What the workflow files say of an image beside its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageDetails {
    /// Its tags and rules for tags, as they are written.
    pub tags: Vec<Known<FreeText>>,
    /// Whether it has tags besides that only a run can work out.
    pub more_tags: bool,
    /// The folder that it is built from.
    pub context: Option<Known<FreeText>>,
    /// The Dockerfile that it is built by.
    pub file: Option<Known<FreeText>>,
    /// What the package holds.
    pub kind: PackageKind,
    /// What pushes it.
    pub tool: Option<Known<FreeText>>,
    /// The steps that push it.
    pub steps: Vec<Known<FreeText>>,
}

/// One publishing job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The workflow file it stands in.
    pub workflow_file: Option<Known<WorkflowPath>>,
    /// The workflow's name.
    pub workflow_name: Option<Known<FreeText>>,
    /// The job's name.
    pub job: Option<Known<FreeText>>,
    /// The job's key in the file.
    pub job_id: Option<Known<FreeText>>,
    /// The secret that its login uses.
    pub secret: Option<Known<SecretName>>,
    /// The step that logs in to the registry.
    pub login_step: Option<Known<FreeText>>,
    /// The steps that make tags and labels.
    pub metadata_steps: Vec<Known<FreeText>>,
    /// The steps that push.
    pub push_steps: Vec<Known<FreeText>>,
    /// What the log of each of them looks like, as far as it is known.
    pub step_prints: Vec<Prints>,
    /// The branches that start its workflow.
    pub branches: Vec<Known<Branch>>,
    /// The jobs that call its workflow, each with its file.
    pub callers: Vec<(Known<WorkflowPath>, Known<FreeText>)>,
    /// The name that GitHub shows for it where another job calls it.
    pub shown_as: Option<Known<FreeText>>,
    /// The workflow of another repository that it calls.
    pub called_workflow: Option<Known<FreeText>>,
    /// What else is known of it.
    pub shape: JobShape,
}

impl Default for Job {
    fn default() -> Self {
        Self {
            workflow_file: None,
            workflow_name: None,
            job: None,
            job_id: None,
            secret: None,
            login_step: None,
            metadata_steps: Vec::new(),
            push_steps: Vec::new(),
            step_prints: Vec::new(),
            branches: Vec::new(),
            callers: Vec::new(),
            shown_as: None,
            called_workflow: None,
            shape: JobShape::UNKNOWN,
        }
    }
}

impl Default for Facts {
    /// Nothing is known: the guide of the help site, with placeholders.
    fn default() -> Self {
        let host = Host::default();
        Self {
            registry: Known::new(host.registry(), Origin::default_value()),
            host: Known::new(host, Origin::default_value()),
            repository: None,
            owner_kind: None,
            default_branch: None,
            builder: Known::new(Builder::DockerAction, Origin::default_value()),
            secret: None,
            credential: None,
            images: Vec::new(),
            artifacts: Vec::new(),
            details: BTreeMap::new(),
            undecided: Vec::new(),
            open_owner: None,
            unread_files: Vec::new(),
            containers: Answer::Unknown,
            retired_host: Answer::Unknown,
            run_names: Vec::new(),
            tags: Vec::new(),
            branches: Vec::new(),
            jobs: Vec::new(),
            patch: Vec::new(),
            defects: Vec::new(),
            command: None,
        }
    }
}

impl Facts {
    /// Sets the command that writes the guide again, which only the caller knows.
    pub fn set_command(&mut self, text: &str) {
        let origin = Origin::new(OriginKind::Derived, "");
        self.command = FreeText::new(text).ok().map(|text| Known::new(text, origin));
    }

    /// Adds an error in a workflow file at `FILE:LINE`, which only the caller knows. Beyond the most that a guide lists, and
    /// where the place cannot be shown, it is left out.
    pub fn add_defect(&mut self, defect: Defect, place: &str) {
        let origin = Origin::new(OriginKind::Derived, "");
        if let Some(place) = FreeText::new(place).ok().filter(|_| self.defects.len() < MOST_DEFECTS) {
            self.defects.push((defect, Known::new(place, origin)));
        }
    }

    /// Sets the patch that cures findings in the workflow files, a unified diff, which only the caller knows. A guide shows it
    /// only if every line can be shown as it is; `false` means that it cannot.
    pub fn set_patch(&mut self, diff: &str) -> bool {
        let lines: Option<Vec<_>> = diff.lines().map(patch_line).collect();
        self.patch = lines.filter(|lines| lines.len() <= LONGEST_PATCH).unwrap_or_default();
        !self.patch.is_empty()
    }

    /// The texts for the blanks of a form: of each known fact the value and, where there is one, the place of its origin.
    #[must_use]
    pub fn values(&self) -> Values {
        let mut values = Values::default();
        for Entry { fact, index, nth, text, origin } in self.entries() {
            values.set(Slot::value(fact, index).nth(nth), &text);
            if !origin.place.is_empty() {
                values.set(Slot::origin(fact, index).nth(nth), &origin.place);
            }
        }
        // The placeholders of an image begin with what is known: the registry, who owns the repository, and whose images those
        // are whose names are left open.
        if let (true, Some(Known { value, .. })) = (self.images.is_empty(), &self.repository) {
            let info = Fact::Image.info();
            let path = info.placeholder.split_once('/').map_or(info.placeholder, |(_, path)| path);
            let own = value.owner.to_string();
            let owner = self.open_owner.as_deref();
            let package = path.split_once('/').map_or(path, |(_, package)| package);
            let path = owner.map_or_else(|| path.to_owned(), |owner| format!("{owner}/{package}"));
            values.set(Slot::value(Fact::Image, 0), &format!("{}/{path}", self.registry.value));
            let other = owner.filter(|owner| !owner.eq_ignore_ascii_case(&own));
            values.set(Slot::value(Fact::ImageOwner, 0), other.unwrap_or(&own));
        }
        values
    }

    /// Everything that can change a guide's structure. `full` asks for every cause, not only the possible ones.
    #[must_use]
    pub fn shape(&self, full: bool) -> Shape {
        Shape {
            owner_kind: self.owner_kind.as_ref().map_or(OwnerKind::Unknown, |kind| kind.value),
            host: self.host.value.kind(),
            builder: self.builder.value,
            credential: self.credential.as_ref().map_or(Credential::Unknown, |kind| kind.value),
            secrets: self.stored_secrets(),
            mixed_case: self.repository.as_ref().is_some_and(|name| name.value.mixed_case()),
            own_namespace: self.own_namespace(),
            nested: self.images.iter().any(|image| image.value.nested()),
            images: number(self.images.len()).max(1),
            artifacts: number(self.artifacts.len()),
            package_kinds: self.packages().map(|package| self.kind_of(&package.value)).collect(),
            step_prints: self.step_prints(),
            jobs: number(self.jobs.len()).max(1),
            naming: self.naming(),
            undecided: number(self.undecided.len()),
            foreign: self.foreign(),
            containers: self.containers,
            retired_host: self.retired_host,
            more_tags: self.more_tags(),
            each_job: self.jobs.iter().map(|job| job.shape).collect(),
            run_names: number(self.run_names.len()),
            files: self.files(false),
            files_lacking: self.files(true),
            copied: self.copied(),
            tags: number(self.tags.len()),
            branches: number(self.branches.len()),
            patch: self.patch.iter().map(|(line, _)| *line).collect(),
            defects: self.defects.iter().map(|(defect, _)| *defect).collect(),
            origins: self.entries().iter().map(|entry| (entry.slot(), entry.origin.kind)).collect(),
            place: Place::Unknown,
            attempt: Attempt::Unknown,
            full,
            site: false,
        }
    }

    /// The owner of an image; the repository's, as it is written, where it is the same.
    fn owner_of(&self, image: &ImageName) -> String {
        let owner = self.repository.as_ref().map(|name| &name.value.owner);
        owner
            .filter(|owner| owner.lower() == image.owner())
            .map_or_else(|| image.owner().to_owned(), ToString::to_string)
    }

    /// A tag under which an image can be pulled: one that somebody gave, else one that a workflow gives this very image. A tag
    /// that only a run knows is none.
    fn pull_tag(&self, image: &ImageName) -> Option<Known<Tag>> {
        let given = self.tags.iter().filter(|tag| tag.origin.kind != OriginKind::Workflow);
        let given: Vec<Known<Tag>> = given.filter(|tag| !tag.value.is_pattern()).cloned().collect();
        let known = |text: &Known<FreeText>| Some(Known::new(Tag::new(text.value.as_str()).ok()?, text.origin.clone()));
        let own = self.details.get(image).map(|details| details.tags.iter().filter_map(known)).into_iter().flatten();
        let literal = own.filter(|tag| !tag.value.is_pattern());
        given.into_iter().next().or_else(|| literal.min_by_key(|tag| tag.value.is_of_one_platform()))
    }

    fn naming(&self) -> Naming {
        match (&self.repository, self.images.first()) {
            (_, Some(image)) if image.origin.kind != OriginKind::Derived => Naming::Stated,
            (_, Some(_)) => Naming::Assumed,
            (Some(_), None) if !self.undecided.is_empty() => Naming::Undecided,
            _ => Naming::Unknown,
        }
    }

    /// The images, and after them the packages that hold none.
    fn packages(&self) -> impl Iterator<Item = &Known<ImageName>> {
        self.images.iter().chain(&self.artifacts)
    }

    fn kind_of(&self, package: &ImageName) -> PackageKind {
        self.details.get(package).map_or(PackageKind::Image, |details| details.kind)
    }

    /// The jobs that are the first to log in with a stored secret; the one that is not known where there is none.
    fn stored_secrets(&self) -> Vec<u16> {
        if self.jobs.is_empty() {
            return self.secret.iter().filter(|secret| !secret.value.is_github_token()).map(|_| 0).collect();
        }
        let mut out: Vec<(&SecretName, u16)> = Vec::new();
        for (i, secret) in self.jobs.iter().enumerate().filter_map(|(i, job)| Some((i, &job.secret.as_ref()?.value))) {
            if !secret.is_github_token() && out.iter().all(|(known, _)| !known.is(secret)) {
                out.push((secret, number(i)));
            }
        }
        out.into_iter().map(|(_, job)| job).collect()
    }

    /// What the logs of the steps look like that push, by the slots of their names.
    fn step_prints(&self) -> Vec<(Slot, Prints)> {
        let of_job = |(i, job): (usize, &Job)| {
            let slot = move |nth| Slot::value(Fact::PushStep, number(i)).nth(number(nth));
            job.step_prints.clone().into_iter().enumerate().map(move |(nth, prints)| (slot(nth), prints))
        };
        self.jobs.iter().enumerate().flat_map(of_job).collect()
    }

    /// The packages of another owner than the repository's.
    fn foreign(&self) -> Vec<u16> {
        let Some(name) = &self.repository else { return Vec::new() };
        let owner = name.value.owner.lower();
        let other = self.packages().enumerate().filter(|(_, image)| image.value.owner() != owner);
        other.map(|(i, _)| number(i)).collect()
    }

    /// The images that have tags which only a run can work out.
    fn more_tags(&self) -> Vec<u16> {
        let open = |image: &Known<ImageName>| self.details.get(&image.value).is_some_and(|details| details.more_tags);
        self.packages().enumerate().filter(|(_, image)| open(image)).map(|(i, _)| number(i)).collect()
    }

    /// The workflow files, each once: all, or those in which a job has to be given the right to write packages, with those of
    /// the jobs that call it.
    fn files(&self, lacking: bool) -> Vec<Slot> {
        let mut out: Vec<(&WorkflowPath, Slot)> = Vec::new();
        for (i, job) in self.jobs.iter().enumerate() {
            if lacking && matches!(job.shape.grant, Grant::InPlace | Grant::NotNeeded) {
                continue;
            }
            let own = job.workflow_file.iter().map(|file| (&file.value, Slot::value(Fact::WorkflowFile, number(i))));
            let slot = |nth| Slot::value(Fact::CallerFile, number(i)).nth(number(nth));
            let callers = job.callers.iter().enumerate().map(|(nth, (file, _))| (&file.value, slot(nth)));
            for (file, slot) in own.chain(callers.filter(|_| lacking)) {
                if out.iter().all(|(known, _)| *known != file) {
                    out.push((file, slot));
                }
            }
        }
        out.into_iter().map(|(_, slot)| slot).collect()
    }

    fn copied(&self) -> Copied {
        let Some(job) = self.jobs.first() else { return Copied::default() };
        // `Run …` is what GitHub calls a step that has no name: the file has no such line to look for.
        let open = |name: &str| name.contains("${{") || name.contains('…') || name.starts_with("Run ");
        let plain = |name: Option<&Known<FreeText>>| name.is_some_and(|name| !open(name.value.as_str()));
        let steps = [job.login_step.as_ref(), job.metadata_steps.first(), job.push_steps.first()];
        let alone = |i: usize| {
            let same =
                |other: &Option<&Known<FreeText>>| other.map(|name| &name.value) == steps[i].map(|name| &name.value);
            plain(steps[i]) && steps.iter().filter(|other| same(other)).count() == 1
        };
        Copied {
            workflow_name: plain(job.workflow_name.as_ref()),
            job: plain(job.job.as_ref()),
            login_step: alone(0),
            metadata_step: alone(1),
            push_step: alone(2),
        }
    }

    /// Whether every image's owner is the repository's owner.
    fn own_namespace(&self) -> Answer {
        let Some(name) = self.repository.as_ref().filter(|_| !self.images.is_empty()) else { return Answer::Unknown };
        // The name that follows from the repository is an assumption: the workflow may well push another one.
        if self.images.iter().all(|image| image.origin.kind == OriginKind::Derived) {
            return Answer::Unknown;
        }
        let owner = name.value.owner.lower();
        if self.images.iter().all(|image| image.value.owner() == owner) { Answer::Yes } else { Answer::No }
    }
}

/// One line of a unified diff; nothing if it would not be shown as it is.
fn patch_line(line: &str) -> Option<(PatchLine, String)> {
    let mark = ["--- ", "+++ ", "@@ ", "\\ ", "+", "-", " "].into_iter().find(|mark| line.starts_with(mark))?;
    let rest = &line[mark.len()..];
    let text = rest.trim_start_matches(' ');
    let shown = list::clean(text) == text && mask_tokens(text) == text;
    let begins = PatchLine { mark, indent: number(rest.len() - text.len()), text: !text.is_empty() };
    shown.then(|| (begins, text.to_owned()))
}

/// A count or index; lists are far shorter than the largest one.
fn number(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
