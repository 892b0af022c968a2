//! Where everything of a YAML document stands in its text, down to the character.
//!
//! In: a text. Out: a [`Layout`], a tree in which aliases, merge keys and repeated keys stand as they were written, and every
//! node has its exact beginning and end. The steps: take line breaks and the byte order mark out of the way, remembering what
//! stood where; build the tree from the parser's events; settle every node, as the parser gives the end of collections, block
//! scalars and quoted scalars only roughly.

use std::collections::BTreeSet;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::super::yaml::closes;
use super::EditError;

/// A text with line feeds only, and what each of its characters was.
pub(super) struct Source<'a> {
    text: &'a str,
    pub(super) chars: Vec<char>,
    /// The byte in the text of each character, and the length of the text.
    bytes: Vec<usize>,
    eol: &'static str,
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut chars = Vec::with_capacity(text.len());
        let mut bytes = Vec::with_capacity(text.len() + 1);
        for (at, char) in text[start..].char_indices() {
            let at = start + at;
            if char == '\r' && text[at..].starts_with("\r\n") {
                continue;
            }
            // The break begins with its carriage return.
            let at = if char == '\n' && text[..at].ends_with('\r') { at - 1 } else { at };
            chars.push(char);
            bytes.push(at);
        }
        bytes.push(text.len());
        let first = text.find('\n').filter(|at| text[..*at].ends_with('\r'));
        Self { text, chars, bytes, eol: if first.is_some() { "\r\n" } else { "\n" } }
    }

    /// The same with lines that only close brackets moved to the right, as `yaml` reads them where they stand on the column of
    /// their key. What is put before them is not in the text.
    fn with_closers_indented(self) -> Self {
        let text: String = self.chars.iter().collect();
        let (mut chars, mut bytes) = (Vec::with_capacity(self.chars.len()), Vec::with_capacity(self.bytes.len()));
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            if closes(line) {
                chars.extend([' ', ' ']);
                bytes.extend([self.bytes[at]; 2]);
            }
            let end = at + line.chars().count();
            chars.extend(&self.chars[at..end]);
            bytes.extend(&self.bytes[at..end]);
            at = end;
        }
        bytes.push(self.text.len());
        Self { chars, bytes, ..self }
    }

    /// The text with this range of characters replaced.
    pub(super) fn spliced(&self, range: &Range<usize>, new: &str) -> String {
        let (start, end) = (self.bytes[range.start], self.bytes[range.end]);
        // What is put after a line takes over its break, so that the line keeps the one it has.
        let breaks = ["\r\n", "\n"];
        let own = breaks.into_iter().find(|end| self.text[start..].starts_with(end)).unwrap_or(self.eol);
        let (first, rest) = new.strip_prefix('\n').map_or(("", new), |rest| (own, rest));
        let new = format!("{first}{}", if self.eol == "\n" { rest.to_owned() } else { rest.replace('\n', self.eol) });
        format!("{}{new}{}", &self.text[..start], &self.text[end..])
    }

    /// The characters of a range.
    pub(super) fn slice(&self, range: Range<usize>) -> String {
        // The parser may place an end behind the last character.
        let end = range.end.min(self.chars.len());
        self.chars.get(range.start..end).unwrap_or_default().iter().collect()
    }

    pub(super) fn at(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// Where the line begins that holds this character.
    pub(super) fn line_start(&self, at: usize) -> usize {
        self.chars[..at].iter().rposition(|char| *char == '\n').map_or(0, |found| found + 1)
    }

    /// Where it ends, without its break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.chars[at..].iter().position(|char| *char == '\n').map_or(self.chars.len(), |found| at + found)
    }

    /// The column of a character, from 0.
    pub(super) fn column(&self, at: usize) -> usize {
        at - self.line_start(at)
    }

    /// The line of a character, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.chars[..at].iter().filter(|char| **char == '\n').count() + 1
    }

    /// Whether only a comment or nothing follows on the line.
    pub(super) fn ends_line(&self, at: usize) -> bool {
        let rest = &self.chars[at..self.line_end(at)];
        match rest.iter().position(|char| !matches!(char, ' ' | '\t')) {
            None => true,
            Some(found) => rest[found] == '#' && found > 0,
        }
    }

    /// Past spaces, breaks and comments.
    fn skip(&self, mut at: usize) -> usize {
        while let Some(char) = self.at(at) {
            match char {
                ' ' | '\t' | '\n' => at += 1,
                '#' if at == 0 || self.chars[at - 1].is_whitespace() => at = self.line_end(at),
                _ => break,
            }
        }
        at
    }
}

/// What a node is.
pub(super) enum Kind {
    /// Nothing is written.
    Nothing,
    Plain,
    Quoted,
    /// `|` or `>`.
    Block,
    Alias,
    List {
        flow: bool,
        items: Vec<Item>,
    },
    Map {
        flow: bool,
        entries: Vec<Entry>,
    },
}

/// A node with its place.
pub(super) struct Branch {
    /// Where its anchor or tag begins, else the same as `open`.
    pub(super) start: usize,
    /// Where it begins.
    pub(super) open: usize,
    /// After its last character.
    pub(super) end: usize,
    pub(super) kind: Kind,
    /// The number of its anchor, or 0.
    pub(super) anchor: usize,
    /// The text of a scalar.
    pub(super) text: String,
    properties: bool,
    /// What the parser says.
    said: Range<usize>,
}

/// An item of a list.
pub(super) struct Item {
    /// Where its dash stands, in block style.
    pub(super) dash: usize,
    pub(super) node: Branch,
}

/// An entry of a mapping.
pub(super) struct Entry {
    pub(super) key: Branch,
    /// After the colon, or after the key if there is none.
    pub(super) after: usize,
    pub(super) node: Branch,
}

/// A document.
pub(super) struct Layout {
    pub(super) root: Branch,
    /// The anchors that an alias names.
    pub(super) used: BTreeSet<usize>,
}

impl Layout {
    /// Reads the first document. The text must be one that `yaml` reads, so that its depth is bounded.
    pub(super) fn of(text: &str) -> Result<(Source<'_>, Self), EditError> {
        let source = Source::new(text);
        match Self::read(&source) {
            Err(EditError::Syntax) => {
                let source = source.with_closers_indented();
                Self::read(&source).map(|layout| (source, layout))
            }
            read => read.map(|layout| (source, layout)),
        }
    }

    fn read(source: &Source<'_>) -> Result<Self, EditError> {
        let text: String = source.chars.iter().collect();
        let mut used = BTreeSet::new();
        let mut stack: Vec<Unfinished> = Vec::new();
        let mut root = None;
        for event in Parser::new_from_str(&text) {
            let (event, span) = event.map_err(|_| EditError::Syntax)?;
            if root.is_some() {
                break;
            }
            let said = span.start.index()..span.end.index();
            let closed = match event {
                Event::Scalar(text, style, anchor, tag) => Branch::scalar(&text, style, anchor, tag.is_some(), said),
                Event::Alias(id) => {
                    used.insert(id);
                    Branch::new(Kind::Alias, 0, false, said)
                }
                Event::SequenceStart(anchor, tag) => {
                    let kind = Kind::List { flow: false, items: Vec::new() };
                    stack.push(Unfinished { node: Branch::new(kind, anchor, tag.is_some(), said), key: None });
                    continue;
                }
                Event::MappingStart(anchor, tag) => {
                    let kind = Kind::Map { flow: false, entries: Vec::new() };
                    stack.push(Unfinished { node: Branch::new(kind, anchor, tag.is_some(), said), key: None });
                    continue;
                }
                Event::SequenceEnd | Event::MappingEnd => stack.pop().ok_or(EditError::Syntax)?.node,
                _ => continue,
            };
            match stack.last_mut() {
                Some(parent) => parent.add(closed),
                None => root = Some(closed),
            }
        }
        let mut root = root.ok_or(EditError::Syntax)?;
        let from = root.said.start;
        root.settle(source, from, false).ok_or(EditError::Form)?;
        Ok(Self { root, used })
    }
}

/// A collection that is being read.
struct Unfinished {
    node: Branch,
    key: Option<Branch>,
}

impl Unfinished {
    fn add(&mut self, node: Branch) {
        match &mut self.node.kind {
            Kind::List { items, .. } => items.push(Item { dash: 0, node }),
            Kind::Map { entries, .. } => match self.key.take() {
                Some(key) => entries.push(Entry { key, after: 0, node }),
                None => self.key = Some(node),
            },
            _ => {}
        }
    }
}

impl Branch {
    fn new(kind: Kind, anchor: usize, tag: bool, said: Range<usize>) -> Self {
        let properties = anchor > 0 || tag;
        Self { start: 0, open: 0, end: 0, kind, anchor, text: String::new(), properties, said }
    }

    fn scalar(text: &str, style: ScalarStyle, anchor: usize, tag: bool, said: Range<usize>) -> Self {
        let kind = match style {
            ScalarStyle::Plain if text.is_empty() => Kind::Nothing,
            ScalarStyle::Plain => Kind::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Kind::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Kind::Block,
        };
        Self { text: text.to_owned(), ..Self::new(kind, anchor, tag, said) }
    }

    /// Finds the exact beginning and end; `from` is where the node can begin. `None` where the text has a form that is not
    /// understood.
    fn settle(&mut self, source: &Source<'_>, from: usize, in_flow: bool) -> Option<()> {
        if matches!(self.kind, Kind::Nothing) && !self.properties {
            (self.start, self.open, self.end) = (from, from, from);
            return Some(());
        }
        self.start = source.skip(from);
        self.open = match (self.properties, &self.kind) {
            (false, _) => self.start,
            (true, Kind::Nothing) => past_properties(source, self.start).0,
            (true, _) => past_properties(source, self.start).1,
        };
        let (open, said) = (self.open, self.said.clone());
        self.end = match &mut self.kind {
            Kind::Nothing => open,
            Kind::Plain | Kind::Alias => {
                let text = source.slice(open..said.end.max(open));
                open + text.trim_end().chars().count()
            }
            Kind::Quoted => end_of_quotes(source, open)?,
            Kind::Block => end_of_block(source, open, said.end)?,
            Kind::List { flow, items } => {
                *flow = source.at(open) == Some('[');
                if *flow { flow_list(source, open, items)? } else { block_list(source, open, items)? }
            }
            Kind::Map { flow, entries } => {
                let braces = source.at(open) == Some('{');
                *flow = braces || in_flow;
                match (braces, in_flow) {
                    (true, _) => flow_map(source, open, entries)?,
                    (false, true) => pair(source, open, entries)?,
                    (false, false) => block_map(source, open, entries)?,
                }
            }
        };
        Some(())
    }
}

/// Past anchors and tags: where the last of them ends, and where the next thing begins.
fn past_properties(source: &Source<'_>, mut at: usize) -> (usize, usize) {
    let mut end = at;
    while matches!(source.at(at), Some('&' | '!')) {
        while source.at(at).is_some_and(|char| !char.is_whitespace() && char != ',') {
            at += 1;
        }
        end = at;
        at = source.skip(at);
    }
    (end, at)
}

fn end_of_quotes(source: &Source<'_>, open: usize) -> Option<usize> {
    let quote = source.at(open).filter(|char| matches!(char, '"' | '\''))?;
    let mut at = open + 1;
    loop {
        match source.at(at)? {
            '\\' if quote == '"' => at += 2,
            char if char == quote && quote == '\'' && source.at(at + 1) == Some('\'') => at += 2,
            char if char == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
}

/// The end of a block scalar: of its last line with text; with `+` of the blank lines behind it.
fn end_of_block(source: &Source<'_>, open: usize, stop: usize) -> Option<usize> {
    source.at(open).filter(|char| matches!(char, '|' | '>'))?;
    let header = source.slice(open..source.line_end(open));
    let header = header.split_whitespace().next().unwrap_or_default();
    let body = source.line_end(open);
    let text = source.slice(body..stop.max(body));
    if text.trim().is_empty() {
        return Some(open + header.chars().count());
    }
    if header.contains('+') {
        let whole = text.trim_end_matches([' ', '\t']);
        let whole = whole.strip_suffix('\n').unwrap_or(whole);
        return Some(body + whole.chars().count());
    }
    Some(body + text.trim_end().chars().count())
}

/// Past a comma, if one follows.
fn past_comma(source: &Source<'_>, at: usize) -> usize {
    let next = source.skip(at);
    if source.at(next) == Some(',') { next + 1 } else { at }
}

fn closing(source: &Source<'_>, at: usize, bracket: char) -> Option<usize> {
    let at = source.skip(at);
    (source.at(at) == Some(bracket)).then_some(at + 1)
}

fn flow_list(source: &Source<'_>, open: usize, items: &mut [Item]) -> Option<usize> {
    let mut at = open + 1;
    for item in items {
        item.node.settle(source, at, true)?;
        item.dash = item.node.start;
        at = past_comma(source, item.node.end);
    }
    closing(source, at, ']')
}

fn flow_map(source: &Source<'_>, open: usize, entries: &mut [Entry]) -> Option<usize> {
    let mut at = open + 1;
    for entry in entries {
        at = settle_entry(source, at, entry, true)?;
        at = past_comma(source, at);
    }
    closing(source, at, '}')
}

/// A mapping of one entry without braces, in a list in brackets.
fn pair(source: &Source<'_>, open: usize, entries: &mut [Entry]) -> Option<usize> {
    settle_entry(source, open, entries.first_mut()?, true)
}

fn block_list(source: &Source<'_>, open: usize, items: &mut [Item]) -> Option<usize> {
    let mut at = open;
    for item in items {
        item.dash = source.skip(at);
        if source.at(item.dash) != Some('-') {
            return None;
        }
        item.node.settle(source, item.dash + 1, false)?;
        at = item.node.end;
    }
    Some(at)
}

fn block_map(source: &Source<'_>, open: usize, entries: &mut [Entry]) -> Option<usize> {
    let mut at = open;
    for entry in entries {
        at = settle_entry(source, at, entry, false)?;
    }
    Some(at)
}

fn settle_entry(source: &Source<'_>, from: usize, entry: &mut Entry, flow: bool) -> Option<usize> {
    let mut from = source.skip(from);
    let explicit = source.at(from) == Some('?') && source.at(from + 1).is_none_or(char::is_whitespace);
    if explicit {
        from += 1;
    }
    entry.key.settle(source, from, flow)?;
    let colon = source.skip(entry.key.end);
    entry.after = if source.at(colon) == Some(':') { colon + 1 } else { entry.key.end };
    entry.node.settle(source, entry.after, flow)?;
    Some(entry.node.end)
}
