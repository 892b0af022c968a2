//! The kinds of entries, as they stand in the files of `content/`. The README of each folder teaches its format.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::log::{Behind, LogWhen};
pub use super::log::{Elsewhere, Sign};
use super::text::{Date, Ref};
use super::when::When;
use crate::doc::NoteKind;
pub use crate::facts::action::{Action, ActionKind, ActionLogin};

macro_rules! entry {
    ($(#[$meta:meta])* $kind:ident $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        pub $kind $name { $($body)* }
    };
}

entry! {
    /// One reason why publishing or pulling fails.
    struct Cause {
        /// Which gate of a push it stands at.
        pub gate: Gate,
        /// What the reader was doing when it shows: a guide about pulling leaves out what only stops a push.
        pub operations: Vec<Operation>,
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

entry! {
    /// A text that a client or the registry prints.
    struct Signature {
        /// The text as a reader sees it, without names.
        pub text: String,
        /// Who prints it.
        pub clients: Vec<String>,
        /// A regular expression that is matched against one line, ignoring case.
        pub pattern: Ref,
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
        /// Whether other registries and the programs of a build print it too, so that it counts only where the log names ours.
        #[serde(default)]
        pub shared: bool,
        /// Whether only GitHub's packages print it, so that another registry named nearby does not matter.
        #[serde(default)]
        pub own: bool,
        /// Whether it is no failure by itself, so that it counts only where the log shows no other.
        #[serde(default)]
        pub aside: bool,
    }
}

entry! {
    /// A named list of steps that cures one or more causes.
    struct Remedy {
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
        /// Every publishing job.
        Job,
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
    /// The outline of a guide.
    struct Outline {
        /// Its sections.
        #[serde(rename = "section")]
        pub sections: Vec<Section>,
    }
}

entry! {
    /// A section of an outline.
    struct Section {
        /// The anchor; the title is the message `guide-GUIDE-ID-title`.
        pub id: Ref,
        /// Whether it is shown.
        #[serde(default)]
        pub when: When,
        /// Its blocks.
        #[serde(rename = "block", default)]
        pub blocks: Vec<OutlineBlock>,
    }
}

entry! {
    /// A block of an outline: `kind` says which of the other keys it has.
    struct OutlineBlock {
        /// What it is.
        pub kind: BlockKind,
        /// `paragraph`, `note`: the message.
        pub message: Option<Ref>,
        /// `note`: its kind.
        pub note: Option<NoteKind>,
        /// `list`, `steps`, `checklist`: the entries.
        #[serde(default)]
        pub items: Vec<Item>,
        /// `table`: the column titles.
        #[serde(default)]
        pub head: Vec<Ref>,
        /// `table`: the rows.
        #[serde(default)]
        pub rows: Vec<Row>,
        /// `code`: a file of `templates/snippets/`.
        pub snippet: Option<Ref>,
        /// `subsection`: the anchor.
        pub id: Option<Ref>,
        /// `subsection`: what stands under it.
        #[serde(default)]
        pub blocks: Vec<OutlineBlock>,
        /// `remedy`: which.
        pub remedy: Option<Ref>,
        /// Repeats the block.
        pub each: Option<Each>,
        /// Whether it is shown.
        #[serde(default)]
        pub when: When,
    }
}

entry! {
    /// The kinds of block of an outline.
    #[derive(Copy)]
    enum BlockKind {
        /// One message.
        Paragraph,
        /// A call-out.
        Note,
        /// A list.
        List,
        /// Numbered steps.
        Steps,
        /// Things to tick off.
        Checklist,
        /// A table.
        Table,
        /// A code block.
        Code,
        /// A heading one level down.
        Subsection,
        /// A whole remedy.
        Remedy,
        /// The table of error texts.
        Errors,
        /// A subsection for each cause.
        Causes,
        /// The myths.
        Myths,
        /// The sources.
        Sources,
        /// The facts with their origins.
        Facts,
    }
}

entry! {
    /// An entry of a list.
    struct Item {
        /// Its message.
        pub message: Ref,
        /// Code under it.
        pub snippet: Option<Ref>,
        /// Repeats it.
        pub each: Option<Each>,
        /// Whether it is shown.
        #[serde(default)]
        pub when: When,
    }
}

entry! {
    /// A row of a table.
    struct Row {
        /// Its cells.
        pub cells: Vec<Cell>,
        /// Repeats it.
        pub each: Option<Each>,
        /// Whether it is shown.
        #[serde(default)]
        pub when: When,
    }
}

entry! {
    /// A cell: exactly one key.
    struct Cell {
        /// A message.
        pub message: Option<Ref>,
        /// A fact, in a code span; a list fact shows all its values.
        pub fact: Option<Ref>,
        /// A link.
        pub link: Option<Ref>,
        /// Text as a client prints it, in a code span.
        pub code: Option<String>,
    }
}

/// A file that is a table of entries by id.
pub type Table<T> = BTreeMap<String, T>;
