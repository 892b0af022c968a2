//! The facts as data, for `ghcr-guide facts`: what is known, what is not, and where each thing was found.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Facts;
use super::gather::Gathered;
use super::list::{FACTS, Fact, FactInfo, Many, Slot};
use super::shape::{OriginKind, Shape};
use super::workflow::{JobView, ProblemView, Report};

/// The version of the form of [`FactsView`]. It changes when a reader of the old form could misread the new one.
pub const VERSION: u32 = 1;

/// All facts, in the order of the list of facts, and the shape that follows from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct FactsView {
    /// The version of this form.
    pub version: u32,
    /// Every fact, known or not.
    pub facts: Vec<FactView>,
    /// What about them can change a guide's structure.
    pub shape: ShapeView,
    /// The jobs of the workflow files that push to the registry.
    pub jobs: Vec<JobView>,
    /// What is wrong with the workflow files.
    pub problems: Vec<ProblemView>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct FactView {
    /// Its name.
    pub name: &'static str,
    /// Which image, job or list entry, from 0.
    pub index: u16,
    /// Which of several values of that image or job, from 0; not there for the first.
    #[serde(skip_serializing_if = "is_first")]
    pub nth: u16,
    /// Its value; nothing when it is not known.
    pub value: Option<String>,
    /// Where it was found.
    pub origin: OriginView,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants a reference")]
fn is_first(nth: &u16) -> bool {
    *nth == 0
}

/// Where a fact was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct OriginView {
    /// The kind of source: `flag`, `environment`, `config`, `git`, `ci`, `derived`, `default`, `unknown`.
    pub kind: &'static str,
    /// The place: `--repo`, `ghcr-guide.toml:3`, `.git/config`; empty for what holds by default or is not known.
    pub place: String,
}

/// The shape, with the names of the conditions in `content/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ShapeView {
    /// Who owns the repository.
    pub owner_kind: &'static str,
    /// Which GitHub it lives on.
    pub host: &'static str,
    /// What builds the image.
    pub builder: &'static str,
    /// Which credential the login uses.
    pub credential: &'static str,
    /// Whether the owner's or the repository's name has capitals.
    pub mixed_case: bool,
    /// Whether every image's owner is the repository's owner.
    pub own_namespace: &'static str,
    /// Whether an image name has a slash after the owner.
    pub nested: bool,
    /// How many images a guide shows; 1 where none is known.
    pub images: u16,
    /// How many publishing jobs a guide shows; 1 where none is known.
    pub jobs: u16,
    /// How many tags are known.
    pub tags: u16,
    /// How many branches are known to publish.
    pub branches: u16,
}

impl FactsView {
    /// The view of everything that was gathered.
    #[must_use]
    pub fn of(gathered: &Gathered) -> Self {
        Self::new(&gathered.facts, &gathered.workflows)
    }

    /// The view of some facts and workflows.
    #[must_use]
    pub fn new(facts: &Facts, workflows: &Report) -> Self {
        let shape = facts.shape(false);
        let entries = facts.entries();
        let origins: BTreeMap<Slot, OriginKind> = shape.origins.iter().copied().rev().collect();
        let origin = |fact, index| origins.get(&Slot::value(fact, index)).copied().unwrap_or(OriginKind::Unknown);
        let known = entries.into_iter().map(|entry| FactView {
            name: entry.fact.name(),
            index: entry.index,
            nth: entry.nth,
            value: Some(entry.text),
            origin: OriginView { kind: entry.origin.kind.as_str(), place: entry.origin.place },
        });
        let mut all: Vec<FactView> = known.collect();
        for info in FACTS {
            let missing = (0..count(info, &shape)).filter(|index| origin(info.fact, *index) == OriginKind::Unknown);
            all.extend(missing.map(|index| FactView {
                name: info.name,
                index,
                nth: 0,
                value: None,
                origin: OriginView { kind: OriginKind::Unknown.as_str(), place: String::new() },
            }));
        }
        all.sort_by_key(|view| (Fact::from_name(view.name), view.index, view.nth));
        let jobs = workflows.jobs.iter().map(Into::into).collect();
        let problems = workflows.problems.iter().map(Into::into).collect();
        Self { version: VERSION, facts: all, shape: ShapeView::new(&shape), jobs, problems }
    }
}

/// How many values of a fact a guide asks for. The command and the patch are the caller's and not missed; nor are lines of a log,
/// and what only some images and jobs have.
fn count(info: &FactInfo, shape: &Shape) -> u16 {
    const NOT_MISSED: &[Fact] = &[
        Fact::Command,
        Fact::Patch,
        Fact::Defect,
        Fact::LogText,
        Fact::LogLine,
        Fact::LogStep,
        Fact::ImageTag,
        Fact::PullTag,
        Fact::BuildContext,
        Fact::BuildFile,
        Fact::PackageTool,
        Fact::PackageStep,
        Fact::Undecided,
        Fact::UnreadFile,
        Fact::RunName,
        Fact::JobBranch,
        Fact::CallerFile,
        Fact::CallerJob,
        Fact::ShownJob,
        Fact::CalledWorkflow,
    ];
    match info.many {
        _ if NOT_MISSED.contains(&info.fact) => 0,
        Many::One | Many::List => 1,
        Many::PerImage => shape.images,
        Many::PerJob => shape.jobs,
    }
}

impl ShapeView {
    fn new(shape: &Shape) -> Self {
        Self {
            owner_kind: shape.owner_kind.as_str(),
            host: shape.host.as_str(),
            builder: shape.builder.as_str(),
            credential: shape.credential.as_str(),
            mixed_case: shape.mixed_case,
            own_namespace: shape.own_namespace.as_str(),
            nested: shape.nested,
            images: shape.images,
            jobs: shape.jobs,
            tags: shape.tags,
            branches: shape.branches,
        }
    }
}
