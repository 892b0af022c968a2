//! What a job does, run by run, for checks: the operations of its steps in order, for each event, caller and leg.
//!
//! In: nothing; these are types only. A [`Run`] is one way in which a job runs, with what was worked out of it; texts have
//! holes where a part is known only when the workflow runs (see [`is_hole`](super::is_hole)).

use super::report::{Caller, Named};
use super::yaml::Place;

/// One way in which a job runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The event; empty when it is not known.
    pub event: String,
    /// The kind of ref it runs on.
    pub on: RefKind,
    /// The filters of that event, as they are written.
    pub filters: Filters,
    /// Whether it is a pull request from a fork, which gets a token that can only read and no secrets.
    pub fork: bool,
    /// Whether it is a pull request of Dependabot, which gets no secrets of Actions and by default a token that can only read.
    pub dependabot: bool,
    /// Whether the job runs; nothing when that is not known.
    pub happens: Option<bool>,
    /// What its steps do, in order.
    pub operations: Vec<Operation>,
    /// The job that calls the workflow.
    pub caller: Option<Caller>,
}

impl Run {
    /// Whether it is started by a pull request.
    #[must_use]
    pub fn on_pull_request(&self) -> bool {
        matches!(self.event.as_str(), "pull_request" | "pull_request_target")
    }

    /// Its pushes, in order.
    pub fn pushes(&self) -> impl Iterator<Item = (&Operation, &PushDone)> {
        self.operations.iter().filter_map(|op| if let What::Push(push) = &op.what { Some((op, push)) } else { None })
    }

    /// Its logins, in order.
    pub fn logins(&self) -> impl Iterator<Item = (&Operation, &LoginDone)> {
        self.operations.iter().filter_map(|op| if let What::Login(login) = &op.what { Some((op, login)) } else { None })
    }

    /// What docker/metadata-action was told, in order.
    pub fn metadata(&self) -> impl Iterator<Item = (&Operation, &MetadataDone)> {
        self.operations
            .iter()
            .filter_map(|op| if let What::Metadata(done) = &op.what { Some((op, done)) } else { None })
    }
}

/// A kind of ref.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RefKind {
    /// A branch, or what GitHub makes of a pull request.
    Branch,
    /// A tag.
    Tag,
    /// Either.
    Unknown,
}

/// The filters of an event. An empty list limits nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// `branches`.
    pub branches: Vec<String>,
    /// `branches-ignore`.
    pub branches_ignore: Vec<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `types`: kinds of activity.
    pub types: Vec<String>,
}

/// Something that a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The step, as GitHub shows it.
    pub step: Named,
    /// Where the step is inside its file: `jobs.ID.steps[N]`, in the file of an action `runs.steps[N]`.
    pub path: String,
    /// The step of the job, when this one is inside a local action.
    pub outer: Option<Named>,
    /// Whether it happens; nothing when that is not known.
    pub happens: Option<bool>,
    /// What it does.
    pub what: What,
}

/// What an operation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Logs in to a registry.
    Login(LoginDone),
    /// Logs out of a registry.
    Logout {
        /// The registry; none: all of them.
        registry: Vec<Written>,
        /// Whose store the credentials leave.
        client: String,
    },
    /// Pushes.
    Push(PushDone),
    /// Builds and does not push.
    Build(PushDone),
    /// Makes names, tags and labels as docker/metadata-action does.
    Metadata(MetadataDone),
    /// Names images to a client that renames, fetches or runs them.
    Names {
        /// The images.
        references: Vec<Written>,
    },
    /// Exports its cache to a registry.
    CacheExport {
        /// Where to.
        references: Vec<Written>,
    },
    /// Makes an attestation, or signs with a certificate for the run's identity.
    Attest {
        /// Whether it is the program `cosign`; otherwise it is an action of GitHub.
        cosign: bool,
        /// Whether it writes to the registry.
        push_to_registry: bool,
    },
    /// Runs something that is not known and may log in: an action or a program that is given a secret.
    Opaque {
        /// Its name.
        name: String,
    },
}

/// A login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginDone {
    /// The registry; several where it can be several.
    pub registry: Vec<Written>,
    /// The user name.
    pub username: Option<Written>,
    /// What the password is made of: names of secrets, in the order in which they are tried.
    pub secrets: Vec<String>,
    /// Whose store the credentials go to: `docker`, `podman`, `skopeo`, `helm` …; `action` when an action keeps them.
    pub client: String,
    /// Whether the action that pushes does it by itself.
    pub implicit: bool,
    /// Where a secret is given as an argument.
    pub on_command_line: Option<Place>,
    /// Whether the password is surely empty.
    pub empty: bool,
    /// Whether the password is a token that is written out.
    pub literal: bool,
    /// Whether it is done as another user, by `sudo`.
    pub sudo: bool,
}

/// A push, or a build without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushDone {
    /// The word for what pushes.
    pub tool: String,
    /// What it pushes, as it reaches the tool.
    pub references: Vec<Written>,
    /// Whether the tool makes names lower case by itself.
    pub lowercases: bool,
    /// The labels that it gives.
    pub labels: Labels,
    /// Whether there is only one way to read the references: all of them are pushed, and not one of several.
    pub certain: bool,
    /// It surely pushes without a name: the list of tags is empty.
    pub unnamed: bool,
    /// Whether nothing but the name of an action that is not known speaks for it.
    pub guessed: bool,
    /// It pushes by digest and needs no tag.
    pub by_digest: bool,
    /// Whether it is done as another user, by `sudo`.
    pub sudo: bool,
    /// Whether it is meant to stay on the machine: built by a program, loaded, or written to files.
    pub local: bool,
    /// The values of inputs that decide whether it pushes, where the action does not accept them.
    pub refused: Vec<Written>,
}

/// The labels of an image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// What is given, as `name=value`.
    pub given: Vec<Written>,
    /// Whether the image gets `org.opencontainers.image.source` from what is given, its Dockerfile or the action; nothing when
    /// that is not known.
    pub source: Option<bool>,
}

/// What docker/metadata-action is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetadataDone {
    /// The images.
    pub images: Vec<Written>,
    /// The rules for tags, without comments.
    pub rules: Vec<Written>,
    /// The labels that are set by hand.
    pub labels: Vec<Written>,
    /// The lines of `flavor`.
    pub flavor: Vec<Written>,
    /// How many tags there are for this event.
    pub tags: usize,
    /// The references that it makes.
    pub references: Vec<String>,
}

/// A text that was worked out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Written {
    /// The text; parts that are not known are holes.
    pub raw: String,
    /// The text with an expression for each hole.
    pub shown: String,
    /// Where it stands.
    pub source: Option<Source>,
}

/// Where a text stands in the file of its step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The path inside the file: `jobs.ID.steps[N].with.tags`.
    pub path: String,
    /// The place of the value; of a block, of its first line.
    pub place: Place,
}
