//! Small edits of a YAML file's text that leave everything else as it is, byte for byte.
//!
//! In: the text and [`Edit`]s, each with the [`Path`] of a node. Out: the new text. The steps, for one edit after the other:
//!
//! 1. `layout` finds where every node stands in the text;
//! 2. `splice` turns the edit into one range of characters and what comes in its place, in the manner of the file: its
//!    indentation, its line breaks, its quotes (`scalar`), braces where there are braces;
//! 3. `proof` reads the old and the new text with the parser that facts come from, and demands that the new tree is the old one
//!    with this edit made on it. Otherwise nothing is changed and there is an [`EditError`].
//!
//! What several places share through an anchor is edited only where all of them are to get the same edit, which reaches them all.
//!
//! Why no crate does this: `yamlpatch` brings a C parser, which does not build for WebAssembly, and wants Rust 1.97; `yaml-edit`
//! has a parser of its own, which would have to agree with ours on every file, and edits no part of a scalar.

mod document;
mod layout;
mod place;
mod proof;
mod scalar;
mod splice;

use std::fmt;

use thiserror::Error;

pub use document::{Document, Form};
pub use place::{enclosing, locate};

use layout::Layout;

/// A way from a mapping or list to one of its nodes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The value under a key.
    Key(String),
    /// The item of a list, from 0.
    Index(usize),
}

/// The way from a document to a node.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The path with a key added.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    /// The path with an index added.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    fn with(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The path of these keys.
    #[must_use]
    pub fn of(keys: &[&str]) -> Self {
        Self(keys.iter().map(|key| Step::Key((*key).to_owned())).collect())
    }

    /// Reads what [`Path`] is shown as: `jobs.ID.steps[N].with.tags`. Keys that hold a dot or a bracket cannot be said so.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut steps = Vec::new();
        for part in text.split('.') {
            let (key, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
            steps.push(Step::Key(key.to_owned()));
            while let Some((index, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                steps.push(Step::Index(index.parse().ok()?));
                rest = after;
            }
        }
        Some(Self(steps))
    }

    /// The beginning of the path that leads to a step: of a job, or of an action.
    #[must_use]
    pub fn step(&self) -> Option<Self> {
        let at = self.0.iter().position(|step| matches!(step, Step::Key(key) if key == "steps"))?;
        matches!(self.0.get(at + 1), Some(Step::Index(_))).then(|| Self(self.0[..=at + 1].to_vec()))
    }

    /// The path of the mapping or list around this.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.split_last().map(|(_, rest)| Self(rest.to_vec()))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if index == 0 => write!(to, "{key}")?,
                Step::Key(key) => write!(to, ".{key}")?,
                Step::Index(index) => write!(to, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// A scalar to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// A text; it gets quotes where it would mean something else without.
    Text(String),
    /// `true` or `false`.
    Bool(bool),
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Scalar {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// A change to a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Gives a key this value. Keys and mappings that are not there are made, where one expects them.
    Set {
        /// The key.
        path: Path,
        /// Its value.
        value: Scalar,
    },
    /// Puts an item into a list.
    Insert {
        /// The list.
        path: Path,
        /// Which item it becomes, from 0.
        index: usize,
        /// The item as YAML in block style, not indented.
        item: String,
    },
    /// Puts a node in the place of one, or under a new key.
    Replace {
        /// The node.
        path: Path,
        /// The new one as YAML in block style, not indented.
        value: String,
    },
    /// Changes a part of a scalar that stands in it once.
    ReplaceWithin {
        /// The scalar.
        path: Path,
        /// The part as it is.
        from: String,
        /// The part as it will be.
        to: String,
    },
}

impl Edit {
    /// What it changes.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Set { path, .. }
            | Self::Insert { path, .. }
            | Self::Replace { path, .. }
            | Self::ReplaceWithin { path, .. } => path,
        }
    }

    /// Gives a key a value.
    #[must_use]
    pub fn set(path: Path, value: impl Into<Scalar>) -> Self {
        Self::Set { path, value: value.into() }
    }
}

/// Why an edit is not made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// The text cannot be read.
    #[error("the text is no YAML that can be read")]
    Syntax,
    /// There is no such node, or not of the kind that the edit needs.
    #[error("there is nothing to edit at `{0}`")]
    Absent(Path),
    /// Other places use the node through its anchor.
    #[error("line {line}: other places share this through an anchor")]
    Shared {
        /// The line of the anchor or alias.
        line: usize,
    },
    /// The text is written in a way that this module does not edit.
    #[error("the text is written in a form that is not edited")]
    Form,
    /// The new text would not mean what the edit means.
    #[error("the edit could not be made without another change of meaning")]
    Unproven,
}

impl EditError {
    /// Every code that [`EditError::code`] gives.
    pub const CODES: &[&str] = &["syntax", "absent", "shared", "form", "unproven"];

    /// The stable code of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Absent(_) => "absent",
            Self::Shared { .. } => "shared",
            Self::Form => "form",
            Self::Unproven => "unproven",
        }
    }
}

/// Makes the edits in their order; each path is that of the text which the edits before it have left.
///
/// # Errors
///
/// See [`EditError`]. None of the edits is made then.
pub fn apply(text: &str, edits: &[Edit]) -> Result<String, EditError> {
    let mut text = text.to_owned();
    let mut made = vec![false; edits.len()];
    for (index, edit) in edits.iter().enumerate() {
        if std::mem::replace(&mut made[index], true) {
            continue;
        }
        text = match one(&text, &[edit]) {
            Err(EditError::Shared { line }) => {
                let rest = (index + 1..edits.len()).filter(|at| !made[*at]);
                let same: Vec<usize> = rest.filter(|at| in_one_place(&text, edit, &edits[*at])).collect();
                let group: Vec<&Edit> = std::iter::once(edit).chain(same.iter().map(|at| &edits[*at])).collect();
                same.iter().for_each(|at| made[*at] = true);
                one(&text, &group).map_err(|_| EditError::Shared { line })?
            }
            other => other?,
        };
    }
    Ok(text)
}

/// Whether two edits are the same one, of a node that an alias shows in both places.
fn in_one_place(text: &str, one: &Edit, other: &Edit) -> bool {
    let same = match (one, other) {
        (Edit::Set { value, .. }, Edit::Set { value: other, .. }) => value == other,
        (Edit::ReplaceWithin { from, to, .. }, Edit::ReplaceWithin { from: other, to: others, .. }) => {
            from == other && to == others
        }
        _ => false,
    };
    let document = Document::read(text).filter(|_| same);
    document.is_some_and(|document| {
        let (one, other) = (document.place(one.path()), document.place(other.path()));
        one.is_some() && one == other
    })
}

/// Makes an edit; several are the same one wherever a node is shown, and are made at its anchor.
fn one(text: &str, edits: &[&Edit]) -> Result<String, EditError> {
    let old = proof::read(text)?;
    let wanted = proof::edited(&old, edits)?;
    if proof::same(&old.node, &wanted) {
        return Ok(text.to_owned());
    }
    let (source, mut layout) = Layout::of(text)?;
    if edits.len() > 1 {
        layout.used.clear();
    }
    let mut last = EditError::Form;
    for edit in edits {
        match made(&source, &layout, edit, &old, &wanted) {
            Ok(new) => return Ok(new),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn made(
    source: &layout::Source<'_>,
    layout: &Layout,
    edit: &Edit,
    old: &proof::Read,
    wanted: &proof::Tree,
) -> Result<String, EditError> {
    let mut last = EditError::Form;
    for (range, new) in splice::ways(source, layout, edit, wanted)? {
        let new = source.spliced(&range, &new);
        match proof::proven(old, &new, wanted) {
            Ok(()) => return Ok(new),
            Err(error) => last = error,
        }
    }
    Err(last)
}
