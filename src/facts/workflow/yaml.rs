//! YAML as a small tree in which every node knows where it stands.
//!
//! In: the bytes of a file. Out: its first document as a [`Node`], and what is odd about it; or why it cannot be read. The
//! steps: check size and encoding; walk the parser's events with a stack of our own; copy what an alias names, within a
//! budget, so that a few lines cannot become a billion; fold merge keys in and report keys that stand twice.

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use std::collections::BTreeMap;

use super::problem::{Problem, ProblemKind};
use crate::work;

/// The largest file that is read. GitHub refuses workflows far smaller than this.
const MAX_BYTES: usize = 1024 * 1024;
/// The most nodes of a document, with everything that aliases repeat.
const MAX_NODES: usize = 400_000;
/// How deep nodes may lie in each other.
const MAX_DEPTH: usize = 64;

/// A line and a column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

/// A scalar with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) place: Place,
}

/// A node of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) value: Value,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing: an empty value, `~` or `null`.
    Null,
    /// A scalar.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<(Text, Node)>),
}

impl Node {
    /// The value under a key.
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.map().iter().inspect(|_| work::count(1)).find(|(name, _)| name.text == key).map(|(_, node)| node)
    }

    /// The entries of a mapping; none for anything else.
    pub(super) fn map(&self) -> &[(Text, Node)] {
        if let Value::Map(entries) = &self.value { entries } else { &[] }
    }

    /// The items of a sequence; none for anything else.
    pub(super) fn list(&self) -> &[Node] {
        if let Value::List(items) = &self.value { items } else { &[] }
    }

    /// The text of a scalar.
    pub(super) fn text(&self) -> Option<Text> {
        match &self.value {
            Value::Text(text) => Some(Text { text: text.clone(), place: self.place }),
            _ => None,
        }
    }

    /// The text of a scalar, without its place.
    pub(super) fn str(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    /// A scalar as one text, or the scalars of a sequence.
    pub(super) fn texts(&self) -> Vec<Text> {
        match &self.value {
            Value::List(items) => items.iter().filter_map(Node::text).collect(),
            _ => self.text().into_iter().collect(),
        }
    }

    fn size(&self) -> usize {
        match &self.value {
            Value::List(items) => 1 + items.iter().map(Node::size).sum::<usize>(),
            Value::Map(entries) => 1 + entries.iter().map(|(_, node)| 1 + node.size()).sum::<usize>(),
            _ => 1,
        }
    }
}

/// Reads the first document of a file; what is odd about it goes to `problems`. `None` when there is none.
pub(super) fn parse(file: &str, bytes: &[u8], problems: &mut Vec<Problem>) -> Option<Node> {
    let fail = |kind, place| Problem { file: file.to_owned(), place, kind, detail: String::new() };
    if bytes.len() > MAX_BYTES {
        problems.push(fail(ProblemKind::TooLarge, None));
        return None;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        problems.push(fail(ProblemKind::NotUtf8, None));
        return None;
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    // The characters of planes 15 and 16 stand for unknown parts of a value later on, and nothing else may bring them in.
    let text =
        if text.chars().any(super::value::is_hole) { text.replace(super::value::is_hole, "\u{fffd}") } else { text };
    let read = Builder::default().run(&text).or_else(|trouble| {
        let indented = closers_indented(&text);
        // GitHub takes a closing bracket on the column of its key, which the standard does not.
        if indented == text { Err(trouble) } else { Builder::default().run(&indented).map_err(|_| trouble) }
    });
    match read {
        Ok((Some(node), odd)) if node.value != Value::Null => {
            let odd = odd.into_iter().map(|(kind, place, detail)| Problem { detail, ..fail(kind, Some(place)) });
            // The files of other programs may have merge keys.
            problems.extend(odd.filter(|odd| odd.kind != ProblemKind::MergeKey || odd.is_read_by_github()));
            Some(node)
        }
        Ok(_) => {
            problems.push(fail(ProblemKind::Empty, None));
            None
        }
        Err((kind, place, detail)) => {
            problems.push(Problem { detail, ..fail(kind, Some(place)) });
            None
        }
    }
}

/// The text with lines that only close a bracket moved to the right.
fn closers_indented(text: &str) -> String {
    let lines = text.split_inclusive('\n');
    lines.map(|line| if closes(line) { format!("  {line}") } else { line.to_owned() }).collect()
}

/// Whether a line only closes brackets.
pub(super) fn closes(line: &str) -> bool {
    let line = line.split(" #").next().unwrap_or(line).trim();
    line.starts_with([']', '}']) && line.chars().all(|c| matches!(c, ']' | '}' | ','))
}

type Trouble = (ProblemKind, Place, String);

/// An unfinished collection.
enum Open {
    List(Vec<Node>),
    Map(Vec<(Text, Node)>, Option<Text>),
}

/// Events on their way to a tree.
#[derive(Default)]
struct Builder {
    stack: Vec<(Open, Place, usize)>,
    anchors: BTreeMap<usize, (Node, usize)>,
    nodes: usize,
    root: Option<Node>,
    odd: Vec<Trouble>,
}

impl Builder {
    fn run(mut self, text: &str) -> Result<(Option<Node>, Vec<Trouble>), Trouble> {
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| {
                let mark = error.marker();
                (ProblemKind::Syntax, place(mark.line(), mark.col()), error.info().to_owned())
            })?;
            self.event(event, span)?;
            if self.root.is_some() {
                // Only the first document counts, but what follows it must still be YAML.
                self.stack.clear();
            }
        }
        Ok((self.root, self.odd))
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Trouble> {
        let at = place(span.start.line(), span.start.col());
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let value = match &*text {
                    "" | "~" | "null" | "Null" | "NULL" if style == ScalarStyle::Plain => Value::Null,
                    _ => Value::Text(text.into_owned()),
                };
                self.add(Node { place: at, value }, 1, anchor)
            }
            Event::SequenceStart(anchor, _) => self.open(Open::List(Vec::new()), at, anchor),
            Event::MappingStart(anchor, _) => self.open(Open::Map(Vec::new(), None), at, anchor),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some((open, at, anchor)) = self.stack.pop() else { return Ok(()) };
                let value = match open {
                    Open::List(items) => Value::List(items),
                    Open::Map(entries, _) => Value::Map(self.merged(entries)),
                };
                self.add(Node { place: at, value }, 0, anchor)
            }
            Event::Alias(id) => match self.anchors.get(&id).cloned() {
                // What it brings stands where it was written; the node itself stands here.
                Some((node, size)) => self.add(Node { place: at, ..node }, size, 0),
                // An alias inside its own anchor has no end.
                None => Err((ProblemKind::AliasCycle, at, String::new())),
            },
            _ => Ok(()),
        }
    }

    fn open(&mut self, open: Open, at: Place, anchor: usize) -> Result<(), Trouble> {
        if self.stack.len() >= MAX_DEPTH {
            return Err((ProblemKind::TooDeep, at, String::new()));
        }
        self.count(1, at)?;
        self.stack.push((open, at, anchor));
        Ok(())
    }

    fn count(&mut self, nodes: usize, at: Place) -> Result<(), Trouble> {
        self.nodes += nodes;
        if self.nodes > MAX_NODES { Err((ProblemKind::TooManyNodes, at, String::new())) } else { Ok(()) }
    }

    fn add(&mut self, node: Node, size: usize, anchor: usize) -> Result<(), Trouble> {
        self.count(size, node.place)?;
        if anchor > 0 {
            let size = node.size();
            self.count(size, node.place)?;
            self.anchors.insert(anchor, (node.clone(), size));
        }
        match self.stack.last_mut() {
            None => {
                self.root.get_or_insert(node);
            }
            Some((Open::List(items), ..)) => items.push(node),
            Some((Open::Map(entries, key), ..)) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => {
                    let text = node.str().unwrap_or_default().to_owned();
                    *key = Some(Text { text, place: node.place });
                }
            },
        }
        Ok(())
    }

    /// The entries with merge keys folded in; of a key that stands twice the first counts.
    fn merged(&mut self, entries: Vec<(Text, Node)>) -> Vec<(Text, Node)> {
        let mut out: Vec<(Text, Node)> = Vec::with_capacity(entries.len());
        let mut seen = std::collections::BTreeSet::new();
        let mut merges = Vec::new();
        for (key, node) in entries {
            if key.text == "<<" && matches!(node.value, Value::Map(_) | Value::List(_)) {
                self.odd.push((ProblemKind::MergeKey, key.place, key.text));
                merges.push(node);
            } else if seen.insert(key.text.clone()) {
                out.push((key, node));
            } else {
                self.odd.push((ProblemKind::DuplicateKey, key.place, key.text));
            }
        }
        for node in merges {
            let maps = if let Value::List(items) = node.value { items } else { vec![node] };
            for (key, node) in
                maps.into_iter().flat_map(|map| if let Value::Map(m) = map.value { m } else { Vec::new() })
            {
                if seen.insert(key.text.clone()) {
                    out.push((key, node));
                }
            }
        }
        out
    }
}

fn place(line: usize, column: usize) -> Place {
    Place { line, column: column + 1 }
}
