//! Conditions over the shape of facts.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use crate::facts::list::Fact;
use crate::facts::shape::{
    Answer, Attempt, Builder, Credential, Grant, HostKind, JobShape, Naming, OwnerKind, PackageKind, Place, Prints,
    Shape,
};

/// A condition: every key that is present must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct When {
    /// Who owns the repository.
    pub owner_kind: AnyOf<OwnerKind>,
    /// Which GitHub.
    pub host: AnyOf<HostKind>,
    /// What builds the image.
    pub builder: AnyOf<Builder>,
    /// Which credential the login uses.
    pub credential: AnyOf<Credential>,
    /// Whether not all jobs log in with the same credential.
    pub many_credentials: AnyOf<Truth>,
    /// Whether logins use several stored secrets.
    pub many_secrets: AnyOf<Truth>,
    /// Whether the owner's or repository's name has capitals.
    pub mixed_case: AnyOf<Truth>,
    /// Whether the images belong to the repository's owner.
    pub own_namespace: AnyOf<Answer>,
    /// Whether an image name is nested.
    pub nested: AnyOf<Truth>,
    /// Whether there are several images.
    pub many_images: AnyOf<Truth>,
    /// What is known of the images' names.
    pub naming: AnyOf<Naming>,
    /// Whether the workflow files leave the name of an image open.
    pub open_names: AnyOf<Truth>,
    /// Whether every image belongs to another owner than the repository's.
    pub all_foreign: AnyOf<Truth>,
    /// Whether the image in question has tags that only a run can work out.
    pub more_tags: AnyOf<Truth>,
    /// Whether checks find errors in the workflow files.
    pub has_defects: AnyOf<Truth>,
    /// Whether there is an edit that cures one of them.
    pub fixable_defects: AnyOf<Truth>,
    /// What the package in question holds.
    pub package_kind: AnyOf<PackageKind>,
    /// Whether there are packages that hold no images.
    pub has_artifacts: AnyOf<Truth>,
    /// What the log of the step in question looks like, which pushes.
    pub step_prints: AnyOf<Prints>,
    /// Whether a job of the workflows runs in a container, with services, or as an action that is an image.
    pub containers: AnyOf<Answer>,
    /// Whether the workflow files name the registry that ghcr.io has replaced.
    pub retired_host: AnyOf<Answer>,
    /// Whether runs are listed under several names.
    pub many_run_names: AnyOf<Truth>,
    /// Whether publishing jobs are in several files.
    pub many_files: AnyOf<Truth>,
    /// Whether several steps make tags and labels.
    pub many_metadata_steps: AnyOf<Truth>,
    /// What holds for the job in question: the first one, or in a block with `each` the one that it is about.
    pub job: JobWhen,
    /// What holds for every job.
    pub every_job: Option<JobWhen>,
    /// What holds for at least one job.
    pub some_job: Option<JobWhen>,
    /// Facts that are all known.
    pub known: AnyOf<KnownFact>,
    /// Facts none of which is known.
    pub unknown: AnyOf<KnownFact>,
    /// Where it failed, as far as a log tells.
    pub place: AnyOf<Place>,
    /// What was being done when it failed, as far as a log tells.
    pub attempt: AnyOf<Attempt>,
    /// Whether the guide shows only possible causes or all.
    pub scope: AnyOf<GuideScope>,
    /// Whether the guide is one of a site, whose reader may not have the program.
    pub site: AnyOf<Truth>,
}

/// A condition over what is known of one job: every key that is present must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct JobWhen {
    /// Whether the file gives it the right to write packages.
    pub grant: AnyOf<Grant>,
    /// Which credential its login uses.
    pub credential: AnyOf<Credential>,
    /// Whether it logs in to the registry itself.
    pub login: AnyOf<Answer>,
    /// Whether what pushes logs in by itself, without a step for it.
    pub implicit_login: AnyOf<Answer>,
    /// Whether another workflow of the repository calls it.
    pub called: AnyOf<Answer>,
    /// Whether its steps are those of a workflow in another repository.
    pub remote: AnyOf<Answer>,
    /// Whether it can push on a pull request.
    pub on_pull_request: AnyOf<Answer>,
    /// Whether it keeps a cache in a registry.
    pub cache: AnyOf<Answer>,
    /// Whether it pushes a chart or another artifact.
    pub artifacts: AnyOf<Answer>,
    /// Whether capitals reach what pushes.
    pub capitals: AnyOf<Answer>,
    /// Whether its workflow does what the file that a guide shows cannot.
    pub beyond_sample: AnyOf<Answer>,
    /// What its log looks like.
    pub prints: AnyOf<Prints>,
}

impl JobWhen {
    fn holds(&self, job: JobShape) -> bool {
        self.grant.admits(job.grant)
            && self.credential.admits(job.credential)
            && self.login.admits(job.login)
            && self.implicit_login.admits(job.implicit_login)
            && self.called.admits(job.called)
            && self.remote.admits(job.remote)
            && self.on_pull_request.admits(job.on_pull_request)
            && self.cache.admits(job.cache)
            && self.artifacts.admits(job.artifacts)
            && self.capitals.admits(job.capitals)
            && self.beyond_sample.admits(job.beyond_sample)
            && self.prints.admits(job.prints)
    }
}

/// Whether a guide shows only what is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideScope {
    /// Only the causes that are still possible.
    Possible,
    /// Every cause.
    Full,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truth(pub bool);

/// A fact named in a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownFact(pub Fact);

impl When {
    /// Whether the condition asks something of jobs.
    #[must_use]
    pub fn is_about_jobs(&self) -> bool {
        self.job != JobWhen::default() || self.every_job.is_some() || self.some_job.is_some()
    }

    /// Whether the condition holds for this shape; `image` and `job` say which of several the facts mean.
    #[must_use]
    pub fn holds(&self, shape: &Shape, image: u16, job: u16) -> bool {
        self.holds_in(shape, crate::doc::Scope { image, job, item: 0 })
    }

    /// As [`Self::holds`]; the scope also says which of several values of a job is meant.
    #[must_use]
    pub fn holds_in(&self, shape: &Shape, scope: crate::doc::Scope) -> bool {
        let crate::doc::Scope { image, job, item } = scope;
        self.package_kind.admits(shape.package_kind(image))
            && self.has_artifacts.admits(Truth(shape.has_artifacts()))
            && self.has_defects.admits(Truth(!shape.defects.is_empty()))
            && self.fixable_defects.admits(Truth(shape.defects.iter().any(|defect| defect.fixable)))
            && self.step_prints.admits(shape.step_prints(job, item))
            && self.holds_for(shape, image, job)
    }

    fn holds_for(&self, shape: &Shape, image: u16, job: u16) -> bool {
        let known = |fact: Fact| {
            let index = crate::doc::Scope { image, job, item: 0 }.slot(fact).index;
            shape.stated(fact, index)
        };
        let scope = if shape.full { GuideScope::Full } else { GuideScope::Possible };
        let all_foreign =
            shape.foreign.iter().filter(|image| **image < shape.images).count() == usize::from(shape.images);
        let mut jobs = (0..shape.jobs).map(|index| shape.job(index));
        self.owner_kind.admits(shape.owner_kind)
            && self.host.admits(shape.host)
            && self.builder.admits(shape.builder)
            && self.credential.admits(shape.credential)
            && self.many_credentials.admits(Truth(shape.many_credentials()))
            && self.many_secrets.admits(Truth(shape.secrets.len() > 1))
            && self.mixed_case.admits(Truth(shape.mixed_case))
            && self.own_namespace.admits(shape.own_namespace)
            && self.nested.admits(Truth(shape.nested))
            && self.many_images.admits(Truth(shape.images > 1))
            && self.naming.admits(shape.naming)
            && self.open_names.admits(Truth(shape.undecided > 0))
            && self.all_foreign.admits(Truth(all_foreign))
            && self.more_tags.admits(Truth(shape.more_tags.contains(&image)))
            && self.containers.admits(shape.containers)
            && self.retired_host.admits(shape.retired_host)
            && self.many_run_names.admits(Truth(shape.run_names > 1))
            && self.many_files.admits(Truth(shape.files.len() > 1))
            && self.many_metadata_steps.admits(Truth(shape.number_of(Fact::MetadataStep) > 1))
            && self.job.holds(shape.job(job))
            && self.every_job.as_ref().is_none_or(|when| jobs.clone().all(|job| when.holds(job)))
            && self.some_job.as_ref().is_none_or(|when| jobs.any(|job| when.holds(job)))
            && self.known.0.iter().all(|fact| known(fact.0))
            && !self.unknown.0.iter().any(|fact| known(fact.0))
            && self.place.admits(shape.place)
            && self.attempt.admits(shape.attempt)
            && self.scope.admits(scope)
            && self.site.admits(Truth(shape.site))
    }
}

/// One word or a list of alternatives; empty means that nothing is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyOf<T>(pub Vec<T>);

impl<T> Default for AnyOf<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> AnyOf<T> {
    /// Whether a value is among them, or nothing is asked.
    pub fn admits(&self, value: T) -> bool {
        self.0.is_empty() || self.0.contains(&value)
    }
}

/// A word of a closed list.
pub trait Word: Sized {
    /// The words there are.
    fn words() -> Vec<&'static str>;
    /// What a word means.
    fn from_text(text: &str) -> Option<Self>;
}

macro_rules! words {
    ($($kind:ident),*) => {$(
        impl Word for $kind {
            fn words() -> Vec<&'static str> {
                $kind::ALL.iter().map(|kind| kind.as_str()).collect()
            }

            fn from_text(text: &str) -> Option<Self> {
                $kind::from_word(text)
            }
        }
    )*};
}

words!(OwnerKind, HostKind, Builder, Credential, Answer, Naming, Grant, Prints, PackageKind, Place, Attempt);

impl Word for GuideScope {
    fn words() -> Vec<&'static str> {
        vec!["possible", "full"]
    }

    fn from_text(text: &str) -> Option<Self> {
        match text {
            "possible" => Some(Self::Possible),
            "full" => Some(Self::Full),
            _ => None,
        }
    }
}

impl Word for Truth {
    fn words() -> Vec<&'static str> {
        vec!["true", "false"]
    }

    fn from_text(text: &str) -> Option<Self> {
        match text {
            "true" => Some(Self(true)),
            "false" => Some(Self(false)),
            _ => None,
        }
    }
}

impl Word for KnownFact {
    fn words() -> Vec<&'static str> {
        crate::facts::list::FACTS.iter().map(|info| info.name).collect()
    }

    fn from_text(text: &str) -> Option<Self> {
        Fact::from_name(text).map(Self)
    }
}

impl<'de, T: Word> Deserialize<'de> for AnyOf<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyOfVisitor(PhantomData))
    }
}

struct AnyOfVisitor<T>(PhantomData<T>);

impl<T: Word> AnyOfVisitor<T> {
    fn word<E: Error>(text: &str) -> Result<T, E> {
        T::from_text(text).ok_or_else(|| E::custom(format!("`{text}` is not one of `{}`", T::words().join("`, `"))))
    }
}

impl<'de, T: Word> Visitor<'de> for AnyOfVisitor<T> {
    type Value = AnyOf<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of `{}`, or a list of them", T::words().join("`, `"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(AnyOf(vec![Self::word(text)?]))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        self.visit_str(if value { "true" } else { "false" })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(text) = seq.next_element::<String>()? {
            all.push(Self::word(&text)?);
        }
        Ok(AnyOf(all))
    }
}

#[cfg(feature = "cli")]
impl<T: Word> schemars::JsonSchema for AnyOf<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AnyOf".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let words = T::words();
        let mut one: Vec<serde_json::Value> = words.iter().map(|word| (*word).into()).collect();
        if words.contains(&"true") {
            one.extend([true.into(), false.into()]);
        }
        schemars::json_schema!({ "anyOf": [{ "enum": one }, { "type": "array", "items": { "enum": words } }] })
    }
}
