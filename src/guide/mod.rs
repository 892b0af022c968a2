//! Causes and facts become a guide: a tree of message ids.
//!
//! Comes in: the [`Catalog`], the [`Shape`] of the facts, a [`Diagnosis`] and the name of an outline. Goes out: a [`Guide`].
//!
//! 1. [`outline`] walks the outline's sections and blocks, keeping what holds for the shape.
//! 2. [`remedy`] and [`cause`] write the parts that content describes in typed form.
//! 3. [`causes`] writes the blocks that are about many causes, [`texts`] the tables of what clients print.
//! 4. [`lists`] writes the tables and lists that are collected from the whole: myths, sources, facts, guides.
//! 5. [`printed`] puts this repository's names into texts that clients print.
//! 6. [`terms`] says what labels, links, sections and counts mean in this guide.
//! 7. [`pages`] builds guides that are pages of one site; [`explained`](mod@explained), those that `explain` prints.
//!
//! [`answer`] builds the answer to a failing log from the same parts; [`reason`] words its evidence.
//!
//! [`messages`] lists every message that any guide can use, for the checks of `l10n`.

pub mod answer;
pub(crate) mod cause;
mod causes;
mod explained;
mod lists;
pub mod messages;
mod outline;
mod pages;
mod printed;
mod reason;
mod remedy;
mod terms;
mod texts;

use std::collections::BTreeSet;

pub use explained::{Entry, EntryKind, Explained, everything, explained};
pub use pages::{CAUSE, ERRORS, GUIDE, Pages};

use crate::catalog::Catalog;
use crate::catalog::entries::Each;
use crate::diagnosis::Diagnosis;
use crate::doc::{Block, Guide, Msg, MsgPart, NoteKind, Scope, Tree};
use crate::facts::list::{Fact, Many};
use crate::facts::shape::Shape;

/// Builds a guide from its outline; `None` if there is no outline of that name, or no such cause. `cause` is the one that the
/// reader has named, for outlines that are about one.
#[must_use]
pub fn build(
    catalog: &Catalog,
    name: &str,
    cause: Option<&str>,
    shape: &Shape,
    diagnosis: &Diagnosis,
) -> Option<Guide> {
    let (name, outline) = catalog.guides.get_key_value(name)?;
    let cause = match cause {
        Some(id) => Some(catalog.causes.get_key_value(id)?.0.as_str()),
        None => None,
    };
    let mut writer = Writer { cause, ..Writer::new(catalog, name, shape, diagnosis) };
    let blocks = writer.sections(outline);
    let title = cause.map_or_else(|| format!("guide-{name}-title"), |id| format!("cause-{id}-title"));
    let tree = Tree { title: Msg::message(title, Scope::default()), blocks };
    let terms = terms::of(&writer, &tree);
    Some(Guide { id: name.clone(), tree, terms })
}

/// Builds a guide of one cause, with every remedy in it: what `explain` shows.
#[must_use]
pub fn of_cause(catalog: &Catalog, id: &str, shape: &Shape) -> Option<Guide> {
    let diagnosis = Diagnosis::from_shape(catalog, shape);
    one_cause(Writer::new(catalog, "explain", shape, &diagnosis), id)
}

fn one_cause(mut writer: Writer<'_>, id: &str) -> Option<Guide> {
    let entry = writer.catalog.causes.get(id)?;
    let blocks = writer.cause_body(id, entry, 1);
    Some(finished(&writer, id, Msg::message(format!("cause-{id}-title"), Scope::default()), blocks))
}

/// A guide of these blocks, with what labels, links, sections and counts mean in it.
fn finished(writer: &Writer<'_>, id: &str, title: Msg, blocks: Vec<Block<Msg>>) -> Guide {
    let tree = Tree { title, blocks };
    let terms = terms::of(writer, &tree);
    Guide { id: id.to_owned(), tree, terms }
}

/// Builds a guide of every cause that a text can mean: all of them by name, the first `shown` in full.
#[must_use]
pub fn of_causes(catalog: &Catalog, ids: &[&str], shown: usize, shape: &Shape) -> Guide {
    let diagnosis = Diagnosis::from_shape(catalog, shape);
    let mut writer = Writer::new(catalog, "explain", shape, &diagnosis);
    let scope = Scope::default();
    let line = |id: &&str| {
        let title = Msg::part(MsgPart::Section((*id).to_owned()), scope);
        vec![Block::Paragraph(title), paragraph(format!("cause-{id}-summary"), scope)]
    };
    let list = Block::List(ids.iter().map(line).collect());
    let mut blocks = vec![paragraph("block-explain-several", scope), list];
    for id in ids.iter().take(shown) {
        if let Some(cause) = catalog.causes.get(*id) {
            let title = Msg::message(format!("cause-{id}-title"), scope);
            let body = writer.cause_body(id, cause, 2);
            blocks.push(Block::Section { id: (*id).to_owned(), level: 2, title, blocks: body });
        }
    }
    let tree = Tree { title: Msg::message("block-explain-title", scope), blocks };
    let mut terms = terms::of(&writer, &tree);
    terms.counts.insert("causes".to_owned(), u32::try_from(ids.len()).unwrap_or(u32::MAX));
    Guide { id: "explain".to_owned(), tree, terms }
}

/// Parts with a space between them.
fn spaced(parts: Vec<MsgPart>) -> Vec<MsgPart> {
    let mut out = Vec::new();
    for part in parts {
        if !out.is_empty() {
            out.push(MsgPart::Space);
        }
        out.push(part);
    }
    out
}

/// Builds a guide of one remedy.
#[must_use]
pub fn of_remedy(catalog: &Catalog, id: &str, shape: &Shape) -> Option<Guide> {
    let diagnosis = Diagnosis::from_shape(catalog, shape);
    one_remedy(&Writer::new(catalog, "explain", shape, &diagnosis), id)
}

fn one_remedy(writer: &Writer<'_>, id: &str) -> Option<Guide> {
    let Block::Section { title, blocks, .. } = writer.remedy_section(id, 2)? else { return None };
    Some(finished(writer, id, title, blocks))
}

/// Builds a guide of one myth.
#[must_use]
pub fn of_myth(catalog: &Catalog, id: &str, shape: &Shape) -> Option<Guide> {
    let diagnosis = Diagnosis::from_shape(catalog, shape);
    one_myth(&Writer::new(catalog, "explain", shape, &diagnosis), id)
}

fn one_myth(writer: &Writer<'_>, id: &str) -> Option<Guide> {
    writer.catalog.myths.get(id)?;
    let scope = Scope::default();
    // The title is the advice itself, so a page of nothing else has to say first that it is wrong.
    let wrong = Block::Note(NoteKind::Warning, vec![paragraph("block-myth-wrong", scope)]);
    let blocks = std::iter::once(wrong).chain(writer.myth_body(id)).collect();
    Some(finished(writer, id, Msg::message(format!("myth-{id}-title"), scope), blocks))
}

/// What one walk over an outline knows.
struct Writer<'a> {
    catalog: &'a Catalog,
    /// The guide that is written.
    home: &'a str,
    /// The guide whose section is written now: another one where the outline shows a section of it.
    name: &'a str,
    /// The cause that the reader has named.
    cause: Option<&'a str>,
    shape: &'a Shape,
    diagnosis: &'a Diagnosis,
    /// Remedies that have a section somewhere in the guide: others link to it.
    placed: BTreeSet<String>,
    /// Causes that the guide speaks of.
    told: BTreeSet<String>,
    /// Myths that the guide speaks of.
    refuted: BTreeSet<String>,
    /// Remedies that go before others, because they are for the program that was refused.
    preferred: BTreeSet<String>,
    /// Whether what is written now is repeated for each job.
    in_job: bool,
    /// Whether causes, myths and sources are on pages of their own, and what is the same for all of them is said elsewhere.
    linked: bool,
}

impl<'a> Writer<'a> {
    fn new(catalog: &'a Catalog, name: &'a str, shape: &'a Shape, diagnosis: &'a Diagnosis) -> Self {
        Self {
            catalog,
            home: name,
            name,
            cause: None,
            shape,
            diagnosis,
            placed: BTreeSet::new(),
            preferred: BTreeSet::new(),
            told: BTreeSet::new(),
            refuted: BTreeSet::new(),
            in_job: false,
            linked: false,
        }
    }

    /// The scopes that `each` repeats for, starting from `scope`.
    fn scopes(&self, each: Option<Each>, scope: Scope) -> Vec<Scope> {
        match each {
            None => vec![scope],
            Some(Each::Image) => (0..self.shape.images).map(|image| Scope { image, ..scope }).collect(),
            Some(Each::Package) => {
                (0..self.shape.images + self.shape.artifacts).map(|image| Scope { image, ..scope }).collect()
            }
            Some(Each::Job) => (0..self.shape.jobs).map(|job| Scope { job, ..scope }).collect(),
            Some(Each::Secret) if self.shape.secrets.is_empty() => vec![scope],
            Some(Each::Secret) => self.shape.secrets.iter().map(|job| Scope { job: *job, ..scope }).collect(),
            Some(Each::RunName) => (0..self.shape.run_names).map(|item| Scope { item, ..scope }).collect(),
            Some(Each::Undecided) => (0..self.shape.undecided).map(|item| Scope { item, ..scope }).collect(),
            Some(Each::UnreadFile) => self.values(Fact::UnreadFile, scope),
            Some(Each::PushStep) => self.values_or_placeholder(Fact::PushStep, scope),
            Some(Each::MetadataStep) => self.values_or_placeholder(Fact::MetadataStep, scope),
            Some(Each::Caller) => self.values(Fact::CallerJob, scope),
        }
    }
}

impl Writer<'_> {
    /// The scope of each known value that jobs have of a fact: of the job of `scope` if a block is about it, else of all jobs.
    fn values(&self, fact: Fact, scope: Scope) -> Vec<Scope> {
        let known = self.shape.origins.iter().map(|(slot, _)| slot).filter(|slot| slot.fact == fact);
        if fact.info().many == Many::List {
            return known.map(|slot| Scope { item: slot.index, ..scope }).collect();
        }
        let wanted = known.filter(|slot| !self.in_job || slot.index == scope.job);
        wanted.map(|slot| Scope { job: slot.index, item: slot.nth, ..scope }).collect()
    }

    /// The same; the scope itself where no value is known.
    fn values_or_placeholder(&self, fact: Fact, scope: Scope) -> Vec<Scope> {
        let known = self.values(fact, scope);
        if known.is_empty() { vec![scope] } else { known }
    }
}

/// A caption that is one message.
fn caption(id: impl Into<String>) -> Block<Msg> {
    Block::Caption(Msg::message(id, Scope::default()))
}

/// A paragraph that is one message.
fn paragraph(id: impl Into<String>, scope: Scope) -> Block<Msg> {
    Block::Paragraph(Msg::message(id, scope))
}
