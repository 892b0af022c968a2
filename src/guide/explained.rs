//! What `explain` shows: entries of the catalog by themselves, and what they are called, for a search.
//!
//! In: the catalog, the entries that were found, the shape of the facts. Out: a [`Guide`].

use super::{Writer, caption, finished, of_causes, paragraph, terms};
use crate::catalog::Catalog;
use crate::diagnosis::Diagnosis;
use crate::diagnosis::checks::CHECKS;
use crate::doc::{Block, Code, Guide, Msg, MsgPart, NoteKind, Piece, Scope, Tree};
use crate::facts::shape::Shape;

/// The kinds of entries that can be explained, in the order in which those of one id stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A cause.
    Cause,
    /// A remedy.
    Remedy,
    /// A myth.
    Myth,
    /// A check of workflows.
    Check,
    /// A text on GitHub's screen.
    Label,
}

impl EntryKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Cause, Self::Remedy, Self::Myth, Self::Check, Self::Label];

    /// Its name, with which the ids of its messages begin.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cause => "cause",
            Self::Remedy => "remedy",
            Self::Myth => "myth",
            Self::Check => "check",
            Self::Label => "label",
        }
    }

    /// The ids of this kind.
    #[must_use]
    pub fn ids(self, catalog: &Catalog) -> Vec<&str> {
        match self {
            Self::Cause => catalog.causes.keys().map(String::as_str).collect(),
            Self::Remedy => catalog.remedies.keys().map(String::as_str).collect(),
            Self::Myth => catalog.myths.keys().map(String::as_str).collect(),
            Self::Check => CHECKS.iter().map(|check| check.id).collect(),
            Self::Label => catalog.labels.keys().map(String::as_str).collect(),
        }
    }
}

/// One thing that can be explained.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// Of what kind it is.
    pub kind: EntryKind,
    /// Its id among those of its kind.
    pub id: String,
}

impl Entry {
    /// The entry of this kind and id.
    #[must_use]
    pub fn new(kind: EntryKind, id: &str) -> Self {
        Self { kind, id: id.to_owned() }
    }

    fn title(&self) -> Msg {
        match self.kind {
            EntryKind::Label => Msg::part(MsgPart::Label(self.id.clone()), Scope::default()),
            kind => Msg::message(format!("{}-{}-title", kind.as_str(), self.id), Scope::default()),
        }
    }
}

/// What was found for a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explained {
    /// What is shown in full, the first as the subject. Nothing of ours where only the service is known.
    pub shown: Vec<Entry>,
    /// The causes that print the text, where several do; `shown` is empty then.
    pub causes: Vec<String>,
    /// What is named only, because it is like what was asked.
    pub near: Vec<Entry>,
    /// Whether the question is a text that a program prints, and none that is known: what is shown only has its words.
    pub alike: bool,
    /// The service whose failure the text is, where it is not the registry's.
    pub service: Option<String>,
}

/// Builds the guide of what was found. Of several causes the first `most` are shown in full.
#[must_use]
pub fn explained(catalog: &Catalog, found: &Explained, most: usize, shape: &Shape) -> Guide {
    let mut guide = match &found.service {
        Some(service) => of_service(catalog, service, found, shape),
        None if found.shown.is_empty() => {
            let ids: Vec<&str> = found.causes.iter().map(String::as_str).collect();
            of_causes(catalog, &ids, most, shape)
        }
        None => entries(catalog, &found.shown, shape),
    };
    if found.alike {
        let hedge = Block::Note(NoteKind::Important, vec![paragraph("block-explain-alike", Scope::default())]);
        guide.tree.blocks.insert(0, hedge);
    }
    if !found.near.is_empty() {
        guide.tree.blocks.push(paragraph("block-explain-near", Scope::default()));
        guide.tree.blocks.push(Block::List(found.near.iter().map(named).collect()));
    }
    guide
}

/// Whose text it is, and what of ours it would be if the registry had been meant: named only, so that nobody takes it for an answer.
fn of_service(catalog: &Catalog, service: &str, found: &Explained, shape: &Shape) -> Guide {
    let diagnosis = Diagnosis::from_shape(catalog, shape);
    let writer = Writer::new(catalog, "explain", shape, &diagnosis);
    let causes = found.causes.iter().map(|id| Entry::new(EntryKind::Cause, id));
    let ours: Vec<_> = causes.chain(found.shown.iter().cloned()).map(|entry| named(&entry)).collect();
    let words = ["block-explain-service".to_owned(), format!("service-{service}")];
    let words = words.into_iter().map(|id| paragraph(id, Scope::default())).collect();
    let mut blocks = vec![Block::Note(NoteKind::Warning, words)];
    if !ours.is_empty() {
        blocks.extend([paragraph("answer-perhaps", Scope::default()), Block::List(ours)]);
    }
    finished(&writer, "explain", Msg::message("answer-title", Scope::default()), blocks)
}

/// An entry by its title, with the command that shows it.
fn named(entry: &Entry) -> Vec<Block<Msg>> {
    let command = MsgPart::Code(vec![Piece::Text(format!("ghcr-guide explain {}", entry.id))]);
    let mut title = entry.title();
    title.parts.extend([MsgPart::Message("block-colon".to_owned()), MsgPart::Space, command]);
    vec![Block::Paragraph(title)]
}

/// A guide of these entries: the first gives the title, the others have sections, labels besides them one line.
fn entries(catalog: &Catalog, shown: &[Entry], shape: &Shape) -> Guide {
    let diagnosis = Diagnosis::from_shape(catalog, shape);
    let mut writer = Writer::new(catalog, "explain", shape, &diagnosis);
    let (Some(first), rest) = (shown.first(), shown.get(1..).unwrap_or_default()) else {
        return finished(&writer, "explain", Msg::message("block-explain-title", Scope::default()), Vec::new());
    };
    let mut blocks = writer.entry(first, 1);
    for entry in rest {
        if entry.kind == EntryKind::Label {
            let also = MsgPart::Message("block-label-also".to_owned());
            let parts = super::spaced(vec![also, MsgPart::Label(entry.id.clone())]);
            blocks.push(Block::Paragraph(Msg { parts, ..Msg::default() }));
        } else {
            let inner = writer.entry(entry, 2);
            // Two kinds may share an id, and an anchor stands once.
            let id = format!("{}-{}", entry.kind.as_str(), entry.id);
            blocks.push(Block::Section { id, level: 2, title: entry.title(), blocks: inner });
        }
    }
    finished(&writer, &first.id, first.title(), blocks)
}

impl Writer<'_> {
    /// What stands under the title of an entry.
    fn entry(&mut self, entry: &Entry, level: u8) -> Vec<Block<Msg>> {
        let (catalog, id) = (self.catalog, entry.id.as_str());
        match entry.kind {
            EntryKind::Cause => {
                catalog.causes.get(id).map(|cause| self.cause_body(id, cause, level)).unwrap_or_default()
            }
            EntryKind::Remedy => match self.remedy_section(id, level + 1) {
                Some(Block::Section { blocks, .. }) => blocks,
                _ => Vec::new(),
            },
            EntryKind::Myth => self.wrong(id),
            EntryKind::Check => check(id),
            EntryKind::Label => self.label(id),
        }
    }

    /// A myth. Its title is the advice itself, so it is said first that it is wrong.
    fn wrong(&self, id: &str) -> Vec<Block<Msg>> {
        let wrong = Block::Note(NoteKind::Warning, vec![paragraph("block-myth-wrong", Scope::default())]);
        std::iter::once(wrong).chain(self.myth_body(id)).collect()
    }

    /// What a text on GitHub's screen is, and where we know it from.
    fn label(&self, id: &str) -> Vec<Block<Msg>> {
        let mut blocks = vec![paragraph("block-label", Scope::default())];
        let Some(label) = self.catalog.labels.get(id) else { return blocks };
        let seen = vec![MsgPart::Message("block-label-verified".to_owned()), MsgPart::Date(label.verified.0.clone())];
        let mut items = vec![vec![Block::Paragraph(Msg { parts: super::spaced(seen), ..Msg::default() })]];
        if let Some(source) = self.catalog.sources.get(&label.source.text) {
            let page = MsgPart::Source { title: source.title.clone(), url: source.url.clone() };
            items.push(vec![Block::Paragraph(Msg::part(page, Scope::default()))]);
        }
        blocks.push(Block::List(items));
        blocks
    }
}

/// What a check finds fault with, what to do, and what the defect leads to.
fn check(id: &str) -> Vec<Block<Msg>> {
    let scope = Scope::default();
    let mut blocks = vec![paragraph(format!("check-{id}-why"), scope), paragraph(format!("check-{id}-fix"), scope)];
    let causes = CHECKS.iter().filter(|check| check.id == id).flat_map(|check| check.causes);
    let items: Vec<_> =
        causes.map(|cause| vec![Block::Paragraph(Msg::part(MsgPart::Section((*cause).to_owned()), scope))]).collect();
    if !items.is_empty() {
        blocks.push(caption("block-check-causes"));
        blocks.push(Block::List(items));
    }
    blocks.push(Block::Code(Code::Output(vec![vec![Piece::Text("ghcr-guide check".to_owned())]])));
    blocks
}

/// Everything that can be explained, each as a section whose anchor is KIND/ID: its title, then what it says, the first paragraph
/// of which says most.
#[must_use]
pub fn everything(catalog: &Catalog, shape: &Shape) -> Guide {
    let mut blocks = Vec::new();
    for kind in EntryKind::ALL {
        let parts: &[&str] = match kind {
            EntryKind::Cause => &["summary", "why", "fix"],
            EntryKind::Remedy => &["intro"],
            EntryKind::Myth => &["why", "instead"],
            EntryKind::Check => &["why", "fix"],
            EntryKind::Label => &[],
        };
        for id in kind.ids(catalog) {
            let entry = Entry::new(kind, id);
            let said = parts.iter().map(|part| paragraph(format!("{}-{id}-{part}", kind.as_str()), Scope::default()));
            let id = format!("{}/{id}", kind.as_str());
            blocks.push(Block::Section { id, level: 2, title: entry.title(), blocks: said.collect() });
        }
    }
    let tree = Tree { title: Msg::message("block-explain-title", Scope::default()), blocks };
    Guide { id: "everything".to_owned(), tree, terms: terms::shared(catalog, shape) }
}
