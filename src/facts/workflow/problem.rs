//! What is wrong with a file that was to be read, as data.

use super::yaml::Place;

/// What is wrong with a workflow file or something that it leads to. The file, or that part of it, is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the repository's root.
    pub file: String,
    /// Where in it.
    pub place: Option<Place>,
    /// What.
    pub kind: ProblemKind,
    /// What the parser says, or the name of what is meant.
    pub detail: String,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $text:literal,)*) => {
        /// The kinds of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ProblemKind { $($(#[$doc])* $variant),* }

        impl Problem {
    /// Whether the file is one that GitHub reads as a workflow or an action; other programs may take more for YAML.
    #[must_use]
    pub fn is_read_by_github(&self) -> bool {
        let action = ["action.yml", "action.yaml"].contains(&self.file.rsplit('/').next().unwrap_or(&self.file));
        action || self.file.starts_with(".github/workflows/")
    }
}

impl ProblemKind {
            /// The word for it in JSON and in message ids.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }
    };
}

impl ProblemKind {
    /// Whether nothing of the file could be read.
    #[must_use]
    pub fn is_whole_file(self) -> bool {
        use ProblemKind::{AliasCycle, NotUtf8, Syntax, TooDeep, TooLarge, TooManyNodes, Unreadable};
        matches!(self, TooLarge | NotUtf8 | Unreadable | Syntax | TooDeep | TooManyNodes | AliasCycle)
    }
}

kinds! {
    /// Larger than is read.
    TooLarge "too-large",
    /// Not UTF-8.
    NotUtf8 "not-utf8",
    /// Could not be read from the disk.
    Unreadable "unreadable",
    /// Not YAML.
    Syntax "syntax",
    /// Nothing but comments or space.
    Empty "empty",
    /// Not a mapping with `jobs`.
    NotAWorkflow "not-a-workflow",
    /// Nodes lie too deep in each other.
    TooDeep "too-deep",
    /// Too many nodes, as when aliases repeat aliases.
    TooManyNodes "too-many-nodes",
    /// An alias stands inside the node it names.
    AliasCycle "alias-cycle",
    /// A key stands twice in a mapping.
    DuplicateKey "duplicate-key",
    /// A mapping takes in another one by `<<`, which GitHub does not.
    MergeKey "merge-key",
    /// A workflow or action that is used is not in the repository.
    MissingFile "missing-file",
    /// Workflows call each other in a circle or too deep.
    CallDepth "call-depth",
    /// A job logs in to the registry and may write to it, and whether it pushes does not follow from the files.
    LoginWithoutPush "login-without-push",
    /// There was too much to work out; what is missing is not reported.
    Budget "budget",
}
