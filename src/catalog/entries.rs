//! The kinds of entries, as they stand in the files of `content/`. The README of each folder teaches its format.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::log::{Behind, Doing, LogWhen, RequestWhen};
pub use super::log::{Elsewhere, Sign};
pub use super::outline::{BlockKind, Cell, Item, Outline, OutlineBlock, Row, Section};
use super::text::{Date, Ref};
use super::when::{AnyOf, When};
use crate::doc::Absent;
pub use crate::facts::action::{Action, ActionKind, ActionLogin};
use crate::facts::shape::Place;

macro_rules! entry {
    ($(#[$meta:meta])* $kind:ident $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        pub $kind $name { $($body)* }
    };
}

pub(super) use entry;

entry! {
    /// One reason why publishing or pulling fails.
    struct Cause {
        /// Which gate of a push it stands at.
        pub gate: Gate,
        /// What the reader was doing when it shows: a guide about pulling leaves out what only stops a push.
        pub operations: Vec<Operation>,
        /// Where alone it can be behind a failure; anywhere if absent.
        #[serde(default)]
        pub place: AnyOf<Place>,
        /// How often it is behind a failure, against the others: 1 to 100.
        pub weight: u8,
        /// What it prints: signature ids.
        #[serde(default)]
        pub signatures: Vec<Ref>,
        /// What cures it, the best first: remedy ids.
        pub remedies: Vec<Ref>,
        /// How it is told apart, the most telling first.
        #[serde(default)]
        pub evidence: Vec<Evidence>,
        /// Why we believe what the texts say.
        #[serde(rename = "claim")]
        pub claims: Vec<Claim>,
    }
}

entry! {
    /// The gates that a push must pass, and what lies before and behind them.
    #[derive(Copy, PartialOrd, Ord, Hash)]
    enum Gate {
        /// The job's token must carry the permission.
        Token,
        /// The package must accept the repository.
        Package,
        /// The account or organisation must allow it.
        Account,
        /// A personal credential must be valid and sufficient.
        Credential,
        /// Names and tags must be well formed and exist.
        Name,
        /// Network, limits, outages, and pushes that never ran.
        Environment,
    }
}

entry! {
    /// What somebody does with a package.
    #[derive(Copy, PartialOrd, Ord, Hash)]
    enum Operation {
        /// Logging in to the registry.
        Login,
        /// Publishing an image or another artifact, and what belongs to it, such as the cache of a build.
        Push,
        /// Pulling, on a computer, a server, a cluster or in another job.
        Pull,
        /// Writing an attestation or a signature of what was pushed.
        Attest,
        /// Deleting or restoring a package or one of its versions.
        Delete,
    }
}

entry! {
    /// One observation that tells a cause apart.
    struct Evidence {
        /// Its id inside the cause; the message is `cause-CAUSE-evidence-ID`.
        pub id: Ref,
        /// What it does to the cause's standing.
        pub effect: Effect,
        /// If present, the program sees it in the facts; else a person looks for it.
        pub when: Option<When>,
        /// If present, the program sees it in a log.
        pub log: Option<LogWhen>,
        /// Whether only guides heed it: a log can be of a job, or of a state of the files, that is not the one that was read.
        #[serde(default)]
        pub guides_only: bool,
        /// How many times likelier or, for `opposes`, less likely it makes the cause; 3 if absent.
        pub strength: Option<u8>,
    }
}

impl Evidence {
    /// Whether a person looks for it, so that guides say how.
    #[must_use]
    pub fn is_for_people(&self) -> bool {
        self.when.is_none() && self.log.is_none()
    }

    /// Whether it speaks against the cause.
    #[must_use]
    pub fn is_against(&self) -> bool {
        matches!(self.effect, Effect::Opposes | Effect::RulesOut)
    }
}

entry! {
    /// What evidence does to a cause's standing.
    #[derive(Copy)]
    enum Effect {
        /// Excludes the rivals.
        Confirms,
        /// Makes it likelier.
        Supports,
        /// Makes it less likely.
        Opposes,
        /// Excludes it.
        RulesOut,
    }
}

entry! {
    /// Why we believe what some of an entry's texts say.
    struct Claim {
        /// Which texts: names of the entry's messages without its prefix.
        pub about: Vec<Ref>,
        /// Source ids.
        pub sources: Vec<Ref>,
        /// When the sources were last read.
        pub verified: Date,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

entry! {
    /// How sure we are of a claim.
    #[derive(Copy, PartialOrd, Ord)]
    enum Confidence {
        /// Official documentation, or several independent and consistent reports.
        High,
        /// One good report, or documented indirectly.
        Medium,
        /// Plausible, with thin evidence.
        Low,
    }
}

impl Confidence {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

entry! {
    /// A text that a client or the registry prints.
    struct Signature {
        /// The text as a reader sees it, without names.
        pub text: String,
        /// Who prints it.
        pub clients: Vec<String>,
        /// A regular expression that is matched against one line, ignoring case.
        pub pattern: Ref,
        /// The requests that it also stands for, on a line that no pattern matches.
        pub request: Option<RequestWhen>,
        /// What must have been going on; anything if absent.
        #[serde(default)]
        pub operation: AnyOf<Doing>,
        /// Whole lines that match.
        pub examples: Vec<Ref>,
        /// Look-alikes that do not match.
        pub counter_examples: Vec<Ref>,
        /// How often which cause is behind it, in a hundred; by the weight of the causes if absent.
        #[serde(default)]
        pub behind: Behind,
        /// The cause that the text alone proves, because it excludes every other.
        pub proves: Option<Ref>,
        /// Whether the text counts whatever host its line names: a machine without space, a mistyped host.
        #[serde(default)]
        pub any_host: bool,
        /// Whether it counts in a step only where the step works with images: a full disk ends other work too.
        #[serde(default)]
        pub images: bool,
        /// Whether other registries and the programs of a build print it too, so that it counts only where the log names ours.
        #[serde(default)]
        pub shared: bool,
        /// Whether only GitHub's packages print it, so that another registry named nearby does not matter.
        #[serde(default)]
        pub own: bool,
        /// Whether a name without a host is what it complains of, so that such a name does not make it Docker Hub's failure.
        #[serde(default)]
        pub unqualified: bool,
        /// Whether a client prints it before it asks any registry, so that a name without a host is the repository's own image where
        /// the name or the job says so.
        #[serde(default)]
        pub local: bool,
        /// Whether a client prints it before it asks any registry, so that what was read from others before says nothing of it.
        #[serde(default)]
        pub early: bool,
        /// Whether the next lines may name the host that it leaves open.
        #[serde(default)]
        pub ahead: bool,
        /// Whether it is no failure by itself, so that it counts only where the log shows no other.
        #[serde(default)]
        pub aside: bool,
        /// Whether it says only how a request ended, so that the answer's body says more if it follows.
        #[serde(default)]
        pub bare: bool,
        /// It counts only after one of these: sign ids.
        #[serde(default)]
        pub after: Vec<Ref>,
        /// It does not count after any of these: sign ids.
        #[serde(default)]
        pub unless: Vec<Ref>,
        /// More general texts that this one contains, of other causes: on a line of this one they say nothing. Signature ids.
        #[serde(default)]
        pub covers: Vec<Ref>,
    }
}

entry! {
    /// A named list of steps that cures one or more causes.
    struct Remedy {
        /// What it makes work again; anything if empty.
        #[serde(default)]
        pub operations: Vec<Operation>,
        /// Where alone it can be done; anywhere if absent.
        #[serde(default)]
        pub place: AnyOf<Place>,
        /// The programs that it is for, in lower case: it goes before others where one of them was refused. Any if empty.
        #[serde(default)]
        pub tools: Vec<String>,
        /// Whether a warning stands before the steps.
        #[serde(default)]
        pub warning: bool,
        /// The steps.
        #[serde(rename = "step")]
        pub steps: Vec<Step>,
        /// Why we believe them.
        #[serde(rename = "claim")]
        pub claims: Vec<Claim>,
    }
}

impl Remedy {
    /// Whether it makes this work again.
    #[must_use]
    pub fn serves(&self, operation: Operation) -> bool {
        self.operations.is_empty() || self.operations.contains(&operation)
    }
}

entry! {
    /// One action of a remedy.
    struct Step {
        /// Its id inside the remedy; the message is `remedy-REMEDY-ID`.
        pub id: Ref,
        /// What sort of action.
        pub kind: StepKind,
        /// Where it happens: a link id.
        pub link: Option<Ref>,
        /// What to click: label ids.
        #[serde(default)]
        pub path: Vec<Ref>,
        /// Code: a file of `templates/snippets/`.
        pub snippet: Option<Ref>,
        /// Repeats the step.
        pub each: Option<Each>,
        /// Whether the step is needed.
        #[serde(default)]
        pub when: When,
    }
}

entry! {
    /// The sorts of action.
    #[derive(Copy)]
    enum StepKind {
        /// Choose things on a page.
        Click,
        /// Run something in a shell.
        Command,
        /// Change a file.
        Edit,
        /// Open a page.
        Link,
        /// What you should see after the step before.
        Expect,
        /// How to see that the remedy worked.
        Verify,
    }
}

entry! {
    /// What a block, step or row is repeated for.
    #[derive(Copy)]
    enum Each {
        /// Every image.
        Image,
        /// Every package: the images, and charts and other artifacts.
        Package,
        /// Every publishing job.
        Job,
        /// Every stored secret that logins use: the first job that does.
        Secret,
        /// Every step that is known to push, of the job in question or of all.
        PushStep,
        /// Every step that is known to make tags and labels, likewise.
        MetadataStep,
        /// Every job that is known to call a publishing one, likewise.
        Caller,
        /// Every name under which runs of the publishing workflows are listed.
        RunName,
        /// Every expression that leaves the name of an image open.
        Undecided,
        /// Every workflow file that could not be read.
        UnreadFile,
    }
}

entry! {
    /// Advice that circulates and is wrong or harmful.
    struct Myth {
        /// What people search for.
        pub phrases: Vec<String>,
        /// Causes that are really behind it.
        #[serde(default)]
        pub instead: Vec<Ref>,
        /// Whether it can damage something or widen access.
        #[serde(default)]
        pub harmful: bool,
        /// Why we believe that it is wrong.
        #[serde(rename = "claim")]
        pub claims: Vec<Claim>,
    }
}

entry! {
    /// A text on GitHub's screen.
    struct Label {
        /// The text, exactly.
        pub text: String,
        /// The source id.
        pub source: Ref,
        /// When it was last seen there.
        pub verified: Date,
        /// How sure we are.
        pub confidence: Confidence,
    }
}

entry! {
    /// A control that GitHub's pages do not have, though lists of steps mention it.
    struct AbsentControl {
        /// What it is called where it is mentioned.
        pub text: String,
        /// The myths that refute it and may speak of it: myth ids.
        pub myths: Vec<Ref>,
        /// Words in lower case, in any language, that a text about it has; `…` is up to 60 characters of the same sentence.
        pub patterns: Vec<Ref>,
        /// Texts that speak of it.
        pub examples: Vec<Ref>,
        /// Look-alikes that do not.
        pub counter_examples: Vec<Ref>,
        /// The source id of a page that shows what there is instead.
        pub source: Ref,
        /// When it was last looked for.
        pub verified: Date,
        /// How sure we are that there is none.
        pub confidence: Confidence,
    }
}

entry! {
    /// An address with facts in braces.
    struct Link {
        /// The address for every owner kind.
        pub any: Option<Ref>,
        /// The address for a personal account.
        pub user: Option<Ref>,
        /// The address for an organisation.
        pub organization: Option<Ref>,
    }
}

entry! {
    /// A page or thread that claims rest on.
    struct Source {
        /// The page's own title, or `owner/repo#number`.
        pub title: String,
        /// Its address.
        pub url: String,
    }
}

entry! {
    /// An image of GitHub-hosted runners that no longer exists. Its id is the label in `runs-on`.
    struct Runner {
        /// The day since when no job gets one.
        pub gone: Date,
        /// The label of an image that does its work.
        pub instead: String,
        /// Where it is announced: a source id.
        pub source: Ref,
        /// When that was last read.
        pub verified: Date,
    }
}

entry! {
    /// What steps need of the job's token beside reading the repository and writing packages.
    struct Need {
        /// The actions, as `owner/name` or `owner/name/path`, without a version.
        #[serde(default)]
        pub uses: Vec<String>,
        /// Commands in scripts, as they begin.
        #[serde(default)]
        pub runs: Vec<String>,
        /// Values of inputs with which the actions do not need it.
        #[serde(default)]
        pub unless: BTreeMap<String, String>,
        /// Whether they need it only where the workflow runs on releases or tags.
        #[serde(default)]
        pub on_releases: bool,
        /// The scopes of `permissions`, each with its access.
        pub grants: BTreeMap<String, String>,
        /// Where that is said: a source id.
        pub source: Ref,
        /// When that was last read.
        pub verified: Date,
    }
}

impl AbsentControl {
    /// What the search for it needs.
    #[must_use]
    pub fn as_absent(&self) -> Absent {
        let texts = |list: &[Ref]| list.iter().map(|one| one.text.clone()).collect();
        Absent { text: self.text.clone(), myths: texts(&self.myths), patterns: texts(&self.patterns) }
    }
}

/// A file that is a table of entries by id.
pub type Table<T> = BTreeMap<String, T>;
