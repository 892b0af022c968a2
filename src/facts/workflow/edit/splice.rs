//! From an edit to one range of the text and what comes in its place.
//!
//! In: the layout of a text and an edit. Out: the ways to make it, the best first. The steps: follow the path as far as it is
//! there; refuse what an anchor shares; write the new value in the manner of what stands around it. What is wrong here is found
//! by the proof and can do no harm.

use std::ops::Range;

use super::super::yaml::Node;
use super::layout::{Branch, Entry, Item, Kind, Layout, Source};
use super::scalar;
use super::{Edit, EditError, Path, Scalar, Step};

/// A range of characters and its new text.
pub(super) type Splice = (Range<usize>, String);

/// After which keys a new one is put: the last of these that is there. A key that is not listed comes last.
const ORDER: &[(&str, &[&str])] = &[
    ("permissions", &["name", "run-name", "on", "needs", "if", "runs-on"]),
    ("if", &["name", "id", "needs"]),
    ("id", &["name"]),
    ("with", &["name", "id", "if", "uses"]),
    ("secrets", &["name", "needs", "if", "uses", "with"]),
    ("registry", &[]),
];

/// What is written.
enum New<'a> {
    Scalar(&'a Scalar),
    /// On one line, whatever it holds.
    Line(&'a Scalar),
    /// YAML in block style, and what it means.
    Yaml(&'a str, &'a Node),
}

/// The ways to make an edit; `wanted` is the tree it leads to.
pub(super) fn ways(source: &Source<'_>, layout: &Layout, edit: &Edit, wanted: &Node) -> Result<Vec<Splice>, EditError> {
    let found = Found::follow(source, layout, edit.path())?;
    let absent = || EditError::Absent(edit.path().clone());
    match edit {
        Edit::Set { value, .. } => found.set_scalar(value),
        Edit::Replace { path, value } => {
            let node = node_at(wanted, path).ok_or_else(absent)?;
            found.set(&New::Yaml(value.trim_end_matches('\n'), node))
        }
        Edit::ReplaceWithin { path, from, to } => {
            let whole = node_at(wanted, path).and_then(Node::str).ok_or_else(absent)?;
            let mut ways: Vec<Splice> = found.within(from, to, whole).into_iter().collect();
            ways.extend(found.set_scalar(&Scalar::Text(whole.to_owned()))?);
            Ok(ways)
        }
        Edit::Insert { path, index, item } => {
            let node = node_at(wanted, &path.index(*index)).ok_or_else(absent)?;
            found.insert(*index, item.trim_end_matches('\n'), node)
        }
    }
}

fn node_at<'a>(tree: &'a Node, path: &Path) -> Option<&'a Node> {
    path.0.iter().try_fold(tree, |node, step| match step {
        Step::Key(key) => node.get(key),
        Step::Index(index) => node.list().get(*index),
    })
}

/// How a node is held.
#[derive(Clone, Copy)]
enum Holder<'a> {
    Document,
    Entry(&'a Entry),
    Item,
}

/// How far a path leads.
struct Found<'a> {
    source: &'a Source<'a>,
    /// The node that the path leads to, or the last one on it that is there.
    node: &'a Branch,
    holder: Holder<'a>,
    /// The nodes around it, the outermost first.
    around: Vec<&'a Branch>,
    /// The keys that are not there.
    rest: Vec<&'a str>,
}

impl<'a> Found<'a> {
    fn follow(source: &'a Source<'a>, layout: &'a Layout, path: &'a Path) -> Result<Self, EditError> {
        let mut found =
            Self { source, node: &layout.root, holder: Holder::Document, around: Vec::new(), rest: Vec::new() };
        let shared = |node: &Branch| Err(EditError::Shared { line: source.line(node.start) });
        let mut steps = path.0.iter();
        while let Some(step) = steps.next() {
            let node = found.node;
            if matches!(node.kind, Kind::Alias) || layout.used.contains(&node.anchor) {
                return shared(node);
            }
            let next = match (step, &node.kind) {
                (Step::Key(key), Kind::Map { entries, .. }) => entries
                    .iter()
                    .find(|entry| entry.key.text == *key && !matches!(entry.key.kind, Kind::Alias))
                    .map(|entry| (&entry.node, Holder::Entry(entry))),
                (Step::Index(index), Kind::List { items, .. }) => {
                    items.get(*index).map(|item| (&item.node, Holder::Item))
                }
                _ => None,
            };
            let Some((inner, holder)) = next else {
                for step in std::iter::once(step).chain(steps) {
                    let Step::Key(key) = step else { return Err(EditError::Absent(path.clone())) };
                    found.rest.push(key);
                }
                return Ok(found);
            };
            found.around.push(node);
            (found.node, found.holder) = (inner, holder);
        }
        if layout.used.contains(&found.node.anchor) { shared(found.node) } else { Ok(found) }
    }

    /// Whether the node stands between brackets.
    fn in_flow(&self) -> bool {
        let flow = |node: &&Branch| matches!(node.kind, Kind::List { flow: true, .. } | Kind::Map { flow: true, .. });
        self.around.last().is_some_and(flow)
    }

    /// Lines of a block could swallow a comment that follows them; then the text goes on one line.
    fn set_scalar(&self, value: &Scalar) -> Result<Vec<Splice>, EditError> {
        let mut ways = self.set(&New::Scalar(value))?;
        if matches!(value, Scalar::Text(text) if text.contains('\n')) {
            ways.extend(self.set(&New::Line(value))?);
        }
        Ok(ways)
    }

    fn set(&self, new: &New<'_>) -> Result<Vec<Splice>, EditError> {
        let splice = match (&self.node.kind, self.rest.is_empty()) {
            (_, true) => self.replace(new)?,
            (Kind::Map { flow: false, entries }, false) => self.add_to_block(entries, new)?,
            (Kind::Map { flow: true, entries }, false) => self.add_to_flow(entries, new),
            (Kind::Nothing | Kind::Plain, false) => self.fill(new)?,
            _ => return Err(EditError::Shared { line: self.source.line(self.node.start) }),
        };
        Ok(vec![splice])
    }

    /// Puts a value in the place of the node.
    fn replace(&self, new: &New<'_>) -> Result<Splice, EditError> {
        let Branch { open, end, .. } = *self.node;
        let scalar = match new {
            New::Yaml(text, node) if !node.map().is_empty() || !node.list().is_empty() => {
                return if self.in_flow() {
                    Ok((open..end, self.spaced(scalar::flow(node))))
                } else {
                    self.hang(&[], text)
                };
            }
            New::Yaml(text, _) => return Ok((open..end, self.spaced((*text).to_owned()))),
            New::Scalar(scalar) | New::Line(scalar) => *scalar,
        };
        if let (Scalar::Text(text), false, New::Scalar(_)) = (scalar, self.in_flow(), new)
            && text.contains('\n')
            && let Some((end, tail)) = self.tail()
            && let Some(block) = scalar::literal(text, self.content_column(), &tail)
        {
            return Ok((open..end, self.spaced(block)));
        }
        let quote = self.source.at(open).filter(|_| matches!(self.node.kind, Kind::Quoted));
        Ok((open..end, self.spaced(scalar::inline(scalar, quote, self.in_flow()))))
    }

    /// A value with what has to stand before it where there was none.
    fn spaced(&self, value: String) -> String {
        let colon = |entry: &Entry| self.source.at(entry.after.saturating_sub(1)) == Some(':');
        match (&self.node.kind, self.holder) {
            (Kind::Nothing, Holder::Entry(entry)) if !colon(entry) => format!(": {value}"),
            (Kind::Nothing, _) => format!(" {value}"),
            _ => value,
        }
    }

    /// The column of the content of a block scalar; where there is none, that of what is put below the key.
    fn content_column(&self) -> usize {
        let body = self.source.slice(self.node.open..self.node.end);
        let first = body.split('\n').skip(1).find(|line| !line.trim().is_empty());
        match (&self.node.kind, first) {
            (Kind::Block, Some(line)) => line.len() - line.trim_start_matches(' ').len(),
            _ => self.below(),
        }
    }

    /// The comment on the line where the node begins, which a block scalar has after its `|`, and where the node ends with it.
    fn tail(&self) -> Option<(usize, String)> {
        let Branch { open, end, .. } = *self.node;
        if !matches!(self.node.kind, Kind::Block) {
            let line_end = self.source.line_end(end);
            return self.source.ends_line(end).then(|| (line_end, self.source.slice(end..line_end)));
        }
        let line = self.source.slice(open..self.source.line_end(open));
        Some((end, line.find(char::is_whitespace).map(|at| line[at..].to_owned()).unwrap_or_default()))
    }

    /// The column of what is put below the key that holds the node.
    fn below(&self) -> usize {
        let column = match self.holder {
            Holder::Entry(entry) => self.source.column(entry.key.start),
            _ => self.around.last().map_or(0, |node| self.source.column(node.open)),
        };
        column + self.step()
    }

    /// By how much mappings in mappings are indented here.
    fn step(&self) -> usize {
        let of_entry = |entry: &Entry| match &entry.node.kind {
            Kind::Map { flow: false, entries } => {
                let inner = self.source.column(entries.first()?.key.start);
                inner.checked_sub(self.source.column(entry.key.start)).filter(|step| *step > 0)
            }
            _ => None,
        };
        let of_node = |node: &&Branch| match &node.kind {
            Kind::Map { flow: false, entries } => entries.iter().find_map(of_entry),
            _ => None,
        };
        [self.node].iter().chain(self.around.iter().rev()).find_map(of_node).unwrap_or(2)
    }

    /// Puts keys and a value on lines of their own below the key that holds the node, which is written on one line or not at all.
    fn hang(&self, keys: &[&str], text: &str) -> Result<Splice, EditError> {
        let Holder::Entry(entry) = self.holder else { return Err(EditError::Form) };
        let (column, step) = (self.below(), self.step());
        let lines = match keys {
            [] => scalar::indented(text, column),
            keys => format!("{}{}", " ".repeat(column), nested(keys, text, column, step)),
        };
        let several =
            matches!(self.node.kind, Kind::Block | Kind::Map { flow: false, .. } | Kind::List { flow: false, .. });
        if several {
            return Ok((entry.after..self.node.end, format!("\n{lines}")));
        }
        let (end, line_end) = (self.node.end, self.source.line_end(self.node.end));
        if !self.source.ends_line(end) {
            return Err(EditError::Form);
        }
        Ok((entry.after..line_end, format!("{}\n{lines}", self.source.slice(end..line_end))))
    }

    /// Puts keys below a key that has no value.
    fn fill(&self, new: &New<'_>) -> Result<Splice, EditError> {
        if self.in_flow() {
            let Branch { open, end, .. } = *self.node;
            return Ok((open..end, self.spaced(format!("{{{}}}", in_flow(&self.rest, new)))));
        }
        let value = in_block(new, self.below() + self.step() * self.rest.len());
        self.hang(&self.rest, &value)
    }

    fn add_to_flow(&self, entries: &[Entry], new: &New<'_>) -> Splice {
        let text = in_flow(&self.rest, new);
        match entries {
            [] => (self.node.open..self.node.end, format!("{{{text}}}")),
            [.., last] => {
                let at = last.node.end.max(last.after);
                let lines = self.source.line(self.node.open) != self.source.line(last.key.start);
                let column = self.source.column(last.key.start);
                let gap = if lines { format!("\n{}", " ".repeat(column)) } else { " ".to_owned() };
                (at..at, format!(",{gap}{text}"))
            }
        }
    }

    fn add_to_block(&self, entries: &[Entry], new: &New<'_>) -> Result<Splice, EditError> {
        let first = entries.first().ok_or(EditError::Form)?;
        let (column, step) = (self.source.column(first.key.start), self.step());
        let value = in_block(new, column + step * self.rest.len());
        let text = nested(&self.rest, &value, column, step);
        let index =
            position(entries, self.rest.first().copied().unwrap_or_default(), matches!(self.holder, Holder::Item));
        let Some(before) = index.checked_sub(1).and_then(|at| entries.get(at)) else {
            return Ok((first.key.start..first.key.start, format!("{text}\n{}", " ".repeat(column))));
        };
        let end = before.node.end.max(before.after);
        if !self.source.ends_line(end) {
            return Err(EditError::Form);
        }
        let at = self.source.line_end(end);
        Ok((at..at, format!("\n{}{text}", " ".repeat(column))))
    }

    /// Replaces a part of a scalar as it is written.
    fn within(&self, from: &str, to: &str, whole: &str) -> Option<Splice> {
        let Branch { open, end, .. } = *self.node;
        if matches!(self.node.kind, Kind::Plain) && !scalar::plain(whole, self.in_flow()) {
            return None;
        }
        let text = self.source.slice(open..end);
        let at = text.find(from).filter(|_| text.matches(from).count() == 1)?;
        let start = open + text[..at].chars().count();
        let to = match (&self.node.kind, to.contains('\n')) {
            (_, false) => to.to_owned(),
            (Kind::Block, true) => to.replace('\n', &format!("\n{}", " ".repeat(self.content_column()))),
            _ => return None,
        };
        Some((start..start + from.chars().count(), to))
    }

    fn insert(&self, index: usize, item: &str, node: &Node) -> Result<Vec<Splice>, EditError> {
        match &self.node.kind {
            Kind::List { flow: true, items } => Ok(vec![self.insert_in_flow(items, index, node)]),
            Kind::List { flow: false, items } => {
                // On lines of its own; in braces where a block in it would swallow a comment that follows.
                let ways = [item.to_owned(), scalar::flow(node)].map(|item| self.insert_in_block(items, index, &item));
                Ok(ways.concat())
            }
            Kind::Alias => Err(EditError::Shared { line: self.source.line(self.node.start) }),
            _ => Err(EditError::Form),
        }
    }

    fn insert_in_flow(&self, items: &[Item], index: usize, node: &Node) -> Splice {
        let text = scalar::flow(node);
        match (items.get(index), items.last()) {
            (Some(next), _) => (next.node.start..next.node.start, format!("{text}, ")),
            (None, Some(last)) => (last.node.end..last.node.end, format!(", {text}")),
            (None, None) => (self.node.open..self.node.end, format!("[{text}]")),
        }
    }

    fn insert_in_block(&self, items: &[Item], index: usize, item: &str) -> Vec<Splice> {
        let Some(first) = items.first() else { return Vec::new() };
        let source = self.source;
        let column = source.column(first.dash);
        let same_line = |item: &&Item| source.line_end(item.dash) > item.node.start && item.node.start > item.dash + 1;
        let offset = items.iter().find(same_line).map_or(2, |item| item.node.start - item.dash);
        let lines = scalar::indented(item, column + offset);
        let lines = format!("{}-{}{}", " ".repeat(column), " ".repeat(offset - 1), lines.trim_start());
        let gap = |item: &Item| source.slice(source.line_end(item.node.end)..source.chars.len()).starts_with("\n\n");
        let mut ways = Vec::new();
        if let Some(before) = index.checked_sub(1).and_then(|at| items.get(at)) {
            let spaced = if index < items.len() { gap(before) } else { index > 1 && gap(&items[index - 2]) };
            if source.ends_line(before.node.end) {
                let at = source.line_end(before.node.end);
                ways.push((at..at, format!("\n{}{lines}", if spaced { "\n" } else { "" })));
            }
            return ways;
        }
        let end = if items.len() > 1 && gap(first) { "\n" } else { "" };
        if let Holder::Entry(entry) = self.holder
            && source.ends_line(entry.after)
        {
            let at = source.line_end(entry.after);
            ways.push((at..at, format!("\n{lines}{end}")));
        }
        let start = source.line_start(first.dash);
        ways.push((start..start, format!("{lines}\n{end}")));
        ways
    }
}

/// Which entry a new key becomes.
fn position(entries: &[Entry], key: &str, in_item: bool) -> usize {
    let Some((_, before)) = ORDER.iter().find(|(name, _)| *name == key) else { return entries.len() };
    let at = entries.iter().rposition(|entry| before.contains(&entry.key.text.as_str()));
    match at {
        Some(at) => at + 1,
        // The line with the dash stays as it is where it can.
        None if in_item && entries.first().is_some_and(|entry| entry.key.text == "uses") => 1,
        None => 0,
    }
}

/// Keys, each below the one before it, and the value of the last one.
fn nested(keys: &[&str], value: &str, column: usize, step: usize) -> String {
    let mut out = String::new();
    for (depth, key) in keys.iter().enumerate() {
        if depth > 0 {
            out.push('\n');
            out.push_str(&" ".repeat(column + step * depth));
        }
        out.push_str(&scalar::inline(&Scalar::Text((*key).to_owned()), None, false));
        out.push(':');
    }
    let gap = if value.is_empty() || value.starts_with('\n') { "" } else { " " };
    format!("{out}{gap}{value}")
}

/// A value in block style; `column` is that of lines below its key.
fn in_block(new: &New<'_>, column: usize) -> String {
    match new {
        New::Scalar(Scalar::Text(text)) if text.contains('\n') => {
            let literal = scalar::literal(text, column, "");
            literal.unwrap_or_else(|| scalar::inline(&Scalar::Text(text.clone()), None, false))
        }
        New::Scalar(scalar) | New::Line(scalar) => scalar::inline(scalar, None, false),
        New::Yaml(text, node) if node.map().is_empty() && node.list().is_empty() => (*text).to_owned(),
        New::Yaml(text, _) => format!("\n{}", scalar::indented(text, column)),
    }
}

/// Keys and a value in flow style, without the outermost braces.
fn in_flow(keys: &[&str], new: &New<'_>) -> String {
    let value = match new {
        New::Scalar(scalar) | New::Line(scalar) => scalar::inline(scalar, None, true),
        New::Yaml(_, node) => scalar::flow(node),
    };
    let key = |key: &str| scalar::inline(&Scalar::Text(key.to_owned()), None, true);
    match keys {
        [] => value,
        [last] => format!("{}: {value}", key(last)),
        [first, rest @ ..] => format!("{}: {{{}}}", key(first), in_flow(rest, new)),
    }
}
