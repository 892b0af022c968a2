//! The outline of a guide, as it stands in a file of `content/guides/`.

use serde::Deserialize;

use super::entries::{Each, Gate, Operation, entry};
use super::text::Ref;
use super::when::When;
use crate::doc::NoteKind;

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
        /// The guide whose section of this id stands here; it has no blocks then.
        pub guide: Option<Ref>,
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
        /// `subsection`: the anchor. `section`: which.
        pub id: Option<Ref>,
        /// `section`: the guide that it belongs to.
        pub guide: Option<Ref>,
        /// `subsection`: what stands under it.
        #[serde(default)]
        pub blocks: Vec<OutlineBlock>,
        /// `remedy`: which.
        pub remedy: Option<Ref>,
        /// Blocks of causes: only those that stop one of these operations.
        #[serde(default)]
        pub operations: Vec<Operation>,
        /// Blocks of causes: only those at one of these gates.
        #[serde(default)]
        pub gates: Vec<Gate>,
        /// Blocks of causes: also those that the facts rule out.
        #[serde(default)]
        pub all: bool,
        /// `myths`: only those that can damage something or widen access.
        #[serde(default)]
        pub harmful: bool,
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
        /// A section of another guide, with its heading.
        Section,
        /// A whole remedy.
        Remedy,
        /// The defects of the workflow files, each with its place and cause.
        Defects,
        /// The table of error texts.
        Errors,
        /// A table with a row for each error text: its likeliest causes, and the first step against each.
        TextTable,
        /// A table with a row for each cause: what it prints, what it is, the first step.
        CauseTable,
        /// A subsection for each cause.
        Causes,
        /// A subsection for each cause, with nothing but the observations that tell it apart.
        Observations,
        /// The one cause that the reader has named. A guide with such a block cannot do without it.
        Cause,
        /// The causes that print the same as the one that the reader has named.
        Rivals,
        /// The myths.
        Myths,
        /// The sources.
        Sources,
        /// The facts with their origins.
        Facts,
        /// A table of the other guides.
        Guides,
    }
}

impl Outline {
    /// Whether the guide is about one cause, which somebody has to name.
    #[must_use]
    pub fn needs_cause(&self) -> bool {
        fn any(blocks: &[OutlineBlock]) -> bool {
            blocks.iter().any(|block| block.kind == BlockKind::Cause || any(&block.blocks))
        }
        self.sections.iter().any(|section| any(&section.blocks))
    }

    /// The section of this id that the outline itself has, for a guide that shows it too.
    #[must_use]
    pub fn own_section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.guide.is_none() && &*section.id == id)
    }
}

impl OutlineBlock {
    /// This block and every block inside it, in reading order.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        self.blocks.iter().for_each(|block| block.walk(visit));
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
