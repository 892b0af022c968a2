//! Conditions over what a log shows, and what is told apart from failures of the registry.
//!
//! The words are a closed list, so that a rule of `content/` is checked when it is read. `diagnosis` decides whether they hold.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use super::entries::Operation;
use super::text::Ref;
use super::when::{AnyOf, Word};
use crate::facts::shape::{Answer, Place};

/// A condition over one failure in a log: every key that is present must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct LogWhen {
    /// The failure prints one of these: signature ids.
    pub signature: Vec<Ref>,
    /// The log shows all of these before or with the failure: sign ids.
    pub sign: Vec<Ref>,
    /// The log shows none of these: sign ids.
    pub no_sign: Vec<Ref>,
    /// What was being done.
    pub operation: AnyOf<Doing>,
    /// What the log says of the job token's right to packages.
    pub token: AnyOf<TokenRight>,
    /// What started the run, as far as the log tells.
    pub event: AnyOf<LogEvent>,
    /// Whether the failing line names the registry.
    pub named: AnyOf<Named>,
    /// Whether the image belongs to the owner of the repository that the log names.
    pub owner: AnyOf<Namespace>,
    /// Whether the name of the image, without host and tag, ends in the same part twice.
    pub name_twice: Option<bool>,
    /// What the workflow file declares for packages in the job that failed.
    pub declared: AnyOf<Declared>,
    /// Whether that job pushes on pull requests, by the workflow file.
    pub on_pull_request: AnyOf<Answer>,
    /// The checks that have a finding in the job that failed: check ids, one of them.
    pub finding: Vec<Ref>,
}

macro_rules! closed {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl $name {
            /// The word of `content/`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl Word for $name {
            fn words() -> Vec<&'static str> {
                vec![$($word),*]
            }

            fn from_text(text: &str) -> Option<Self> {
                match text { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

closed! {
    /// What a client was doing when it failed.
    Doing {
        /// Logging in.
        Login = "login",
        /// Publishing an image, a chart or another artifact.
        Push = "push",
        /// Writing the cache of a build to the registry.
        Cache = "cache",
        /// Writing an attestation or a signature.
        Attest = "attest",
        /// Pulling.
        Pull = "pull",
        /// Deleting or restoring.
        Delete = "delete",
        /// The log does not tell.
        Unknown = "unknown",
    }
}

impl Doing {
    /// What somebody wanted who did this.
    #[must_use]
    pub fn operation(self) -> Option<Operation> {
        match self {
            Self::Login => Some(Operation::Login),
            Self::Push | Self::Cache => Some(Operation::Push),
            Self::Attest => Some(Operation::Attest),
            Self::Pull => Some(Operation::Pull),
            Self::Delete => Some(Operation::Delete),
            Self::Unknown => None,
        }
    }
}

closed! {
    /// The right to packages in the list that `Set up job` prints.
    TokenRight {
        /// `Packages: write`.
        Write = "write",
        /// `Packages: read`.
        Read = "read",
        /// The list has no line for packages.
        None = "none",
        /// The log has no such list.
        Unknown = "unknown",
    }
}

closed! {
    /// What started a run.
    LogEvent {
        /// A pull request: the ref or the tag says so.
        PullRequest = "pull-request",
        /// The log does not tell, or it was something else.
        Other = "other",
    }
}

closed! {
    /// Whether a line names the registry.
    Named {
        /// The failing line does.
        Line = "line",
        /// Something shortly before it does.
        Near = "near",
        /// Nothing does.
        Nowhere = "nowhere",
    }
}

closed! {
    /// Whose image it is.
    Namespace {
        /// The owner of the repository.
        Own = "own",
        /// Somebody else.
        Other = "other",
        /// The log does not tell.
        Unknown = "unknown",
    }
}

closed! {
    /// The permission for packages that a workflow file gives a job.
    Declared {
        /// `packages: write`.
        Write = "write",
        /// `packages: read`.
        Read = "read",
        /// A list of permissions without packages, or `packages: none`.
        None = "none",
        /// No list: the default of the repository counts.
        Undeclared = "undeclared",
        /// No workflow file is at hand, or none of its jobs is the one that failed.
        Unknown = "unknown",
    }
}

closed! {
    /// What a client asked the registry for.
    Asked {
        /// A token.
        Token = "token",
        /// A token for somebody who has not logged in.
        AnonymousToken = "anonymous-token",
        /// The address that proves a login.
        Base = "base",
        /// The list of all repositories.
        Catalog = "catalog",
        /// A manifest.
        Manifest = "manifest",
        /// A layer or a configuration.
        Blob = "blob",
        /// An upload of a layer.
        Upload = "upload",
        /// The list of tags.
        Tags = "tags",
        /// An image, by its reference.
        Image = "image",
        /// Only the host is named.
        Host = "host",
        /// The line names nothing.
        Unknown = "unknown",
    }
}

closed! {
    /// How a request to the registry ended.
    Ended {
        /// 400.
        BadRequest = "bad-request",
        /// 401.
        Unauthorized = "unauthorized",
        /// 403, or `denied`.
        Forbidden = "forbidden",
        /// `denied: denied`: a credential was sent and refused.
        DeniedTwice = "denied-twice",
        /// 404.
        NotFound = "not-found",
        /// 405.
        MethodNotAllowed = "method-not-allowed",
        /// 413.
        TooLarge = "too-large",
        /// 429.
        TooManyRequests = "too-many-requests",
        /// 499.
        Cancelled = "cancelled",
        /// 500, 502, 503 or 504.
        ServerError = "server-error",
        /// The connection broke.
        Broken = "broken",
        /// No answer came in time.
        Timeout = "timeout",
        /// No connection came about.
        Unreachable = "unreachable",
    }
}

/// A request to the registry, whatever the client's words for it: every key that is present must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct RequestWhen {
    /// What was asked for.
    pub asked: AnyOf<Asked>,
    /// How it ended.
    pub ended: AnyOf<Ended>,
    /// What was being done.
    pub operation: AnyOf<Doing>,
}

/// A text in a log that is no failure, but tells causes apart.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Sign {
    /// A regular expression that is matched against one line, ignoring case.
    pub pattern: Ref,
    /// How many lines before the failure it may stand; everywhere before it in the same job if absent.
    pub within: Option<u32>,
    /// Whether it counts only where the step does not name another registry.
    #[serde(default)]
    pub ours: bool,
    /// Whether it counts only where the step names another registry.
    #[serde(default)]
    pub theirs: bool,
    /// The signs before it that count no more: sign ids.
    #[serde(default)]
    pub ends: Vec<Ref>,
    /// Whether it counts only until another step begins.
    #[serde(default)]
    pub in_step: bool,
    /// Where something fails that fails after it.
    #[serde(default)]
    pub place: AnyOf<Place>,
    /// Whether it counts only at the beginning of a line, after times: what prints it is not what a build prints.
    #[serde(default)]
    pub begins: bool,
    /// Whole lines that match.
    pub examples: Vec<Ref>,
    /// Look-alikes that do not match.
    pub counter_examples: Vec<Ref>,
}

/// What may stand before a sign that begins its line: a time, as the runners of CI systems put it there.
const BEFORE: &str = r"^\s*(?:\[?(?:\d{4}-\d\d-\d\d[t ])?\d\d:\d\d:\d\d(?:[.,]\d+)?z?\]?:?\s+(?:\d\d[oe][+ ]?)?\s*)?";

impl Sign {
    /// The regular expression with what may stand before it.
    #[must_use]
    pub fn whole(&self) -> Cow<'_, str> {
        if self.begins { Cow::Owned(format!("{BEFORE}(?:{})", &*self.pattern)) } else { Cow::Borrowed(&self.pattern) }
    }
}

/// A service whose failures look like the registry's: a registry of somebody else, another part of GitHub, the job's own work.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Elsewhere {
    /// The ends of its host names, such as `docker.io`.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// How the names of its actions begin, such as `google-github-actions/`: a step that runs one of them fails at this service.
    #[serde(default)]
    pub actions: Vec<String>,
    /// Whether it prints the same texts as the registry, so that only its host tells them apart.
    #[serde(default)]
    pub same_texts: bool,
    /// Whether it is the job's own work, such as a build or a test, and no service.
    #[serde(default)]
    pub work: bool,
    /// Whether what a command of a Dockerfile meets on its own way is its failure: one entry has it.
    #[serde(default)]
    pub inside_build: bool,
    /// Whether a step in which it fails shows texts that it compares: there, a text that does not name the registry tells nothing.
    #[serde(default)]
    pub compares: bool,
    /// Whether it only ends what hung or failed before it, so that it explains nothing where something else does.
    #[serde(default)]
    pub end: bool,
    /// Whether others print the texts of its pattern too, so that a host which is named counts for more.
    #[serde(default)]
    pub shared: bool,
    /// Whether it is about names of images without a host: those of the repository itself are the registry's.
    #[serde(default)]
    pub foreign_names: bool,
    /// A regular expression for the lines that only it prints, ignoring case.
    pub pattern: Ref,
    /// Whole lines that match.
    pub examples: Vec<Ref>,
    /// Look-alikes that do not match.
    pub counter_examples: Vec<Ref>,
}

/// How often which cause is behind a text: cause ids, and their shares of a hundred.
pub type Behind = BTreeMap<String, u8>;
