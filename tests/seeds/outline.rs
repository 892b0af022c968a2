//! A guide in Markdown as the pieces that a statement can be found in, each with the headings it stands under.

use std::sync::LazyLock;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use regex::Regex;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The id of a heading.
    Heading,
    /// The address of a link.
    Url,
    /// A block of code.
    Code,
    /// An entry of a numbered list.
    Step,
    /// An entry of another list.
    Item,
    /// A row of a table.
    Row,
    /// The words of a heading, or a paragraph outside lists.
    Text,
}

struct Piece {
    kind: Kind,
    /// Inline code stands between backquotes, what is bold between double asterisks.
    text: String,
    under: Vec<String>,
}

/// A guide, taken apart.
#[derive(Default)]
pub(crate) struct Outline {
    pieces: Vec<Piece>,
    headings: Vec<(HeadingLevel, String)>,
    /// What is open now, outermost first.
    open: Vec<(Kind, String)>,
    /// The cause that the whole guide is about.
    cause: Option<String>,
}

impl Outline {
    /// Takes a guide apart. Of one about a cause, the title is that cause's heading.
    pub(crate) fn about(cause: Option<&str>, markdown: &str) -> Self {
        let mut outline = Self { cause: cause.map(str::to_owned), ..Self::default() };
        for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_GFM)
        {
            outline.take(event);
        }
        outline
    }

    /// Whether some piece of this kind, under this heading, holds all the parts.
    pub(crate) fn has(&self, kind: Kind, parts: &[&str], under: Option<&str>) -> bool {
        let inside = |piece: &Piece| under.is_none_or(|id| piece.under.iter().any(|heading| heading == id));
        let holds = |text: &str, part: &str| match kind {
            Kind::Heading | Kind::Url => text == part,
            Kind::Code => text.lines().any(|line| line.trim() == part.trim()),
            _ => text.contains(part),
        };
        let fits = |piece: &&Piece| piece.kind == kind && inside(piece);
        self.pieces.iter().filter(fits).any(|piece| parts.iter().all(|part| holds(&piece.text, part)))
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.say(&text),
            Event::Code(code) => self.say(&format!("`{code}`")),
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            Event::InlineHtml(html) => self.anchor(&html),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.headings.retain(|(above, _)| *above < level);
                self.headings.push((level, String::new()));
                if let (HeadingLevel::H1, Some(cause)) = (level, self.cause.clone()) {
                    self.headings = vec![(level, cause.clone())];
                    self.piece(Kind::Heading, cause);
                }
                self.open.push((Kind::Text, String::new()));
            }
            Tag::Paragraph if self.open.is_empty() => self.open.push((Kind::Text, String::new())),
            Tag::CodeBlock(_) => self.open.push((Kind::Code, String::new())),
            Tag::TableHead | Tag::TableRow => self.open.push((Kind::Row, String::new())),
            Tag::List(first) => self.open.push((if first.is_some() { Kind::Step } else { Kind::Item }, String::new())),
            Tag::Item => {
                let kind = self.open.last().map_or(Kind::Item, |(kind, _)| *kind);
                self.open.push((kind, String::new()));
            }
            Tag::Strong => self.say("**"),
            Tag::Link { dest_url, .. } => self.piece(Kind::Url, dest_url.into_string()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if self.open.len() > 1 => self.say(" "),
            TagEnd::Heading(_)
            | TagEnd::Paragraph
            | TagEnd::CodeBlock
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::Item => {
                if let Some((kind, text)) = self.open.pop() {
                    self.piece(kind, text);
                }
            }
            TagEnd::List(_) => drop(self.open.pop()),
            TagEnd::TableCell => self.say(" | "),
            TagEnd::Strong => self.say("**"),
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if let Some((_, open)) = self.open.last_mut() {
            open.push_str(text);
        }
    }

    /// The anchor at the beginning of a heading gives it its id.
    fn anchor(&mut self, html: &str) {
        let id = html.strip_prefix("<a id=\"").and_then(|rest| rest.strip_suffix("\">"));
        if let (Some(id), Some((_, heading))) = (id, self.headings.last_mut()) {
            id.clone_into(heading);
            self.piece(Kind::Heading, id.to_owned());
        }
    }

    fn piece(&mut self, kind: Kind, text: String) {
        let under = self.headings.iter().map(|(_, id)| id.clone()).collect();
        self.pieces.push(Piece { kind, text, under });
    }
}

/// The parts of a text that no translation changes: code and labels.
pub(crate) fn neutral(text: &str) -> Vec<&str> {
    static PARTS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"`[^`]+`|\*\*[^*]+\*\*").unwrap());
    PARTS.find_iter(text).map(|part| part.as_str()).collect()
}
