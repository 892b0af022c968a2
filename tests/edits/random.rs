//! Random workflow-like files, in random styles, and random edits of them.
//!
//! A file is a JSON value. A [`Style`] writes it as YAML: indentation, braces, quotes, comments, blank lines, line breaks. The
//! edits are made on the JSON too, so that the text of the program can be compared with it through an independent parser.

use ghcr_guide::facts::workflow::edit::{Edit, Path, Scalar, Step};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// Texts of every kind that a workflow holds.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("ubuntu-latest".to_owned()),
        Just("${{ github.event_name != 'pull_request' }}".to_owned()),
        Just("!cancelled() && \"x\" # not a comment".to_owned()),
        Just("true".to_owned()),
        Just("1.20".to_owned()),
        Just("*".to_owned()),
        Just("a: b".to_owned()),
        Just("it's \\ é 🚢".to_owned()),
        Just("set -e\n\ndocker push x\n  indented\n".to_owned()),
        Just("one\ntwo".to_owned()),
        "[a-z][a-z0-9/@.-]{0,12}",
        "[ -~]{1,16}",
    ]
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![Just("if".to_owned()), Just("with".to_owned()), Just("true".to_owned()), "[a-z][a-z-]{0,8}[a-z]"]
}

fn value(depth: u32) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![8 => text().prop_map(Value::String), 2 => Just(Value::Null), 1 => Just(shared())];
    leaf.prop_recursive(depth, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            map(inner, 0..4).prop_map(Value::Object),
        ]
    })
}

fn map(inner: impl Strategy<Value = Value>, size: std::ops::Range<usize>) -> impl Strategy<Value = Map<String, Value>> {
    prop::collection::vec((key(), inner), size).prop_map(|entries| entries.into_iter().collect())
}

/// What stands behind an alias where a file has anchors.
pub(crate) fn shared() -> Value {
    serde_json::json!({"contents": "read", "list": ["a", "b"]})
}

/// A file: jobs with steps.
pub(crate) fn file() -> impl Strategy<Value = Value> {
    let step = map(value(2), 1..5).prop_map(Value::Object);
    let job = (map(value(1), 0..4), prop::collection::vec(step, 1..4), prop::option::of(map(value(0), 0..3)));
    let job = job.prop_map(|(mut job, steps, permissions)| {
        job.insert("steps".to_owned(), Value::Array(steps));
        if let Some(permissions) = permissions {
            job.insert("permissions".to_owned(), Value::Object(permissions));
        }
        Value::Object(job)
    });
    prop::collection::vec((key(), job), 1..3).prop_map(|jobs| {
        let jobs = Value::Object(jobs.into_iter().collect());
        Value::Object(
            [("on".to_owned(), Value::String("push".to_owned())), ("jobs".to_owned(), jobs)].into_iter().collect(),
        )
    })
}

/// How a file is written.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    step: usize,
    /// How far lists are indented below their key.
    lists: usize,
    /// Spaces after a dash.
    dash: usize,
    /// Decides what is quoted, in braces, commented; used up in turn.
    dice: Vec<u8>,
    /// Whether nodes have anchors that nobody uses, and [`shared`] nodes stand behind an alias.
    anchors: bool,
    windows: bool,
    mark: bool,
    last_break: bool,
}

pub(crate) fn style() -> impl Strategy<Value = Style> {
    let numbers = (prop_oneof![Just(2usize), Just(4), Just(8), Just(3), Just(1)], 0usize..5, 1usize..4);
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (numbers, flags, prop::collection::vec(any::<u8>(), 1..40)).prop_map(|((step, lists, dash), flags, dice)| Style {
        step,
        lists,
        dash,
        dice,
        windows: flags.0,
        mark: flags.1,
        last_break: flags.2,
        anchors: flags.3,
    })
}

impl Style {
    pub(crate) fn write(&self, file: &Value) -> String {
        let mut out = Writer { style: self, thrown: 0, text: String::new(), anchors: 0 };
        out.entries(file.as_object().unwrap_or(&Map::new()), 0);
        let mut text = out.text.trim_start_matches('\n').to_owned();
        // Nothing may follow a block scalar that keeps its end.
        if !text.ends_with('\n') && self.last_break {
            text.push('\n');
        }
        if self.windows {
            text = text.replace('\n', "\r\n");
        }
        if self.mark { format!("\u{feff}{text}") } else { text }
    }
}

struct Writer<'a> {
    style: &'a Style,
    thrown: usize,
    text: String,
    /// How many anchors were written; the first is that of the shared node.
    anchors: usize,
}

impl Writer<'_> {
    fn throw(&mut self, sides: u8) -> u8 {
        self.thrown += 1;
        let dice = &self.style.dice;
        (dice[self.thrown % dice.len()].wrapping_add((self.thrown / dice.len()) as u8)) % sides
    }

    fn comment(&mut self) {
        if self.throw(4) == 0 {
            self.text.push_str("  # a comment: 'with' {signs}");
        }
    }

    fn new_line(&mut self, column: usize) {
        match self.throw(8) {
            0 => self.text.push('\n'),
            1 => {
                self.text.push_str("\n  # - between: lines");
            }
            _ => {}
        }
        self.text.push('\n');
        self.text.push_str(&" ".repeat(column));
    }

    fn entries(&mut self, map: &Map<String, Value>, column: usize) {
        for (index, (key, value)) in map.iter().enumerate() {
            if index > 0 {
                self.new_line(column);
            }
            let quoted = self.throw(6);
            self.text.push_str(&match quoted {
                0 => format!("\"{key}\""),
                1 => format!("'{key}'"),
                _ if key == "true" => "'true'".to_owned(),
                _ => key.clone(),
            });
            self.text.push(':');
            self.value(value, column, column + self.style.step, column + self.style.lists);
        }
    }

    /// What follows a colon or dash; `maps` and `lists` are the columns of what stands below.
    fn value(&mut self, value: &Value, column: usize, maps: usize, lists: usize) {
        if self.style.anchors && *value == shared() && self.anchors > 0 {
            self.text.push_str(" *a0");
            return self.comment();
        }
        if self.style.anchors && !value.is_null() && (*value == shared() || self.throw(4) == 0 && self.anchors > 0) {
            self.text.push_str(&format!(" &a{}", self.anchors));
            self.anchors += 1;
        }
        match value {
            Value::Object(map) if map.is_empty() || self.throw(5) == 0 => self.flow_value(value),
            Value::Array(items) if items.is_empty() || self.throw(5) == 0 => self.flow_value(value),
            Value::Object(map) => {
                self.comment();
                self.new_line(maps);
                self.entries(map, maps);
            }
            Value::Array(items) => {
                self.comment();
                for item in items {
                    self.new_line(lists);
                    self.item(item, lists);
                }
            }
            Value::Null => {
                let shown = ["", " null", " ~"][usize::from(self.throw(3))];
                self.text.push_str(shown);
                self.comment();
            }
            Value::String(text) => self.scalar(text, column + 1 + self.style.step),
            _ => unreachable!("files hold no numbers"),
        }
    }

    fn item(&mut self, item: &Value, dash: usize) {
        self.text.push('-');
        let inner = dash + 1 + self.style.dash;
        match item {
            Value::Object(map) if !map.is_empty() && self.throw(4) > 0 => {
                self.text.push_str(&" ".repeat(self.style.dash));
                self.entries(map, inner);
            }
            item => self.value(item, dash, inner, inner),
        }
    }

    fn scalar(&mut self, text: &str, column: usize) {
        let block = text.contains('\n');
        let bare = !text.is_empty() && text.starts_with(|c: char| c.is_ascii_lowercase()) && plain(text);
        match self.throw(4) {
            0 | 1 if block => {
                self.text.push_str(if text.ends_with('\n') { " |" } else { " |-" });
                self.comment();
                for line in text.trim_end_matches('\n').split('\n') {
                    self.text.push('\n');
                    if !line.is_empty() {
                        self.text.push_str(&format!("{}{line}", " ".repeat(column)));
                    }
                }
            }
            0 if !block => {
                self.text.push_str(&format!(" '{}'", text.replace('\'', "''")));
                self.comment();
            }
            1 | 2 if bare => {
                self.text.push_str(&format!(" {text}"));
                self.comment();
            }
            _ => {
                self.text.push_str(&format!(" {}", serde_json::to_string(text).unwrap_or_default()));
                self.comment();
            }
        }
    }

    fn flow_value(&mut self, value: &Value) {
        self.text.push(' ');
        // The first of the shared nodes is no alias of itself.
        let anchors = std::mem::take(&mut self.anchors);
        let nested = *value != shared();
        self.anchors = if nested { anchors } else { 0 };
        let text = self.flow(value);
        self.anchors = anchors;
        self.text.push_str(&text);
        self.comment();
    }

    fn flow(&mut self, value: &Value) -> String {
        if self.style.anchors && *value == shared() && self.anchors > 0 {
            return "*a0".to_owned();
        }
        let space = if self.throw(3) == 0 { " " } else { "" };
        let end = if self.throw(5) == 0 { "," } else { "" };
        match value {
            Value::Null => "null".to_owned(),
            Value::String(text) if self.throw(2) == 0 && !text.contains('\n') => {
                format!("'{}'", text.replace('\'', "''"))
            }
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| self.flow(item)).collect();
                let end = if items.is_empty() { "" } else { end };
                format!("[{space}{}{end}{space}]", items.join(", "))
            }
            Value::Object(map) => {
                let entries: Vec<String> =
                    map.iter().map(|(key, value)| format!("'{key}': {}", self.flow(value))).collect();
                let end = if entries.is_empty() { "" } else { end };
                format!("{{{space}{}{end}{space}}}", entries.join(", "))
            }
            other => other.to_string(),
        }
    }
}

/// Whether a text needs no quotes, said more strictly than need be.
fn plain(text: &str) -> bool {
    !matches!(text, "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n")
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '@' | '.' | '-' | '_'))
}

/// What an independent parser reads.
pub(crate) fn tree(text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}');
    let options = serde_saphyr::Options::default();
    serde_saphyr::from_str_with_options(text, options).ok()
}

/// An edit before it is known of what.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    kind: u8,
    pick: usize,
    index: usize,
    key: String,
    deeper: Option<String>,
    text: String,
}

pub(crate) fn edit() -> impl Strategy<Value = Wish> {
    let key = || prop_oneof![Just("permissions".to_owned()), Just("registry".to_owned()), Just("if".to_owned()), key()];
    (0u8..5, any::<usize>(), any::<usize>(), key(), prop::option::of(key()), text())
        .prop_map(|(kind, pick, index, key, deeper, text)| Wish { kind, pick, index, key, deeper, text })
}

impl Wish {
    /// The edit of this tree, if it has a node for it.
    pub(crate) fn at(&self, tree: &Value) -> Option<Edit> {
        let mut nodes = Vec::new();
        walk(tree, &Path::default(), &mut nodes);
        let pick = |fits: fn(&Value) -> bool| -> Option<(Path, &Value)> {
            let fitting: Vec<&(Path, &Value)> = nodes.iter().filter(|(_, node)| fits(node)).collect();
            let (path, node) = fitting.get(self.pick.checked_rem(fitting.len())?)?;
            Some((path.clone(), node))
        };
        Some(match self.kind {
            0 => {
                let (path, _) = pick(|node| matches!(node, Value::String(_) | Value::Null))?;
                Edit::Set { path, value: Scalar::Text(self.text.clone()) }
            }
            1 => {
                let (path, node) = pick(Value::is_object)?;
                let mut path = path.key(&self.key);
                match node.get(&self.key) {
                    None | Some(Value::Null) => path = self.deeper.iter().fold(path, |path, key| path.key(key)),
                    Some(Value::String(_)) => {}
                    Some(_) => return None,
                }
                Edit::Set { path, value: Scalar::Text(self.text.clone()) }
            }
            2 => {
                let (path, node) = pick(Value::is_array)?;
                let index = self.index % (node.as_array()?.len() + 1);
                let item = format!("name: x-{}\nrun: |\n  one\n\n    two\n", self.key);
                Edit::Insert { path, index, item }
            }
            3 => {
                let (path, node) = pick(|node| node.as_str().is_some_and(|text| !text.is_empty()))?;
                let chars: Vec<char> = node.as_str()?.chars().collect();
                let at = self.index % chars.len();
                let from: String = chars[at..(at + 3).min(chars.len())].iter().collect();
                (node.as_str()?.matches(&from).count() == 1).then(|| Edit::ReplaceWithin {
                    path,
                    from,
                    to: self.text.clone(),
                })?
            }
            _ => {
                let (path, node) = pick(Value::is_object)?;
                if matches!(node.get(&self.key), Some(Value::Object(_) | Value::Array(_))) {
                    return None;
                }
                Edit::Replace { path: path.key(&self.key), value: "contents: read\npackages: write\n".to_owned() }
            }
        })
    }
}

fn walk<'a>(node: &'a Value, path: &Path, into: &mut Vec<(Path, &'a Value)>) {
    into.push((path.clone(), node));
    match node {
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| walk(item, &path.index(index), into)),
        Value::Object(map) => map.iter().for_each(|(key, value)| walk(value, &path.key(key), into)),
        _ => {}
    }
}

/// The tree with the edit made.
pub(crate) fn edited(tree: &Value, edit: &Edit) -> Value {
    let mut tree = tree.clone();
    let mut node = &mut tree;
    for step in &edit.path().0 {
        node = match step {
            Step::Key(key) => &mut node[key.as_str()],
            Step::Index(index) => &mut node[*index],
        };
    }
    match edit {
        Edit::Set { value: Scalar::Text(text), .. } => *node = Value::String(text.clone()),
        Edit::Set { value: Scalar::Bool(value), .. } => *node = Value::Bool(*value),
        Edit::Insert { index, item, .. } => {
            if let (Value::Array(items), Some(item)) = (node, self::tree(item)) {
                items.insert(*index, item);
            }
        }
        Edit::Replace { value, .. } => *node = self::tree(value).unwrap_or_default(),
        Edit::ReplaceWithin { from, to, .. } => {
            *node = Value::String(node.as_str().unwrap_or_default().replacen(from, to, 1));
        }
    }
    tree
}

/// How many lines of a file a text of this tree takes at most: one, or a header and each line that it has.
fn lines_at(tree: &Value, path: &Path) -> usize {
    let step = |node, step: &Step| match step {
        Step::Key(key) => Value::get(node, key.as_str()),
        Step::Index(index) => Value::get(node, *index),
    };
    let text = path.0.iter().try_fold(tree, step).and_then(Value::as_str).unwrap_or_default();
    if text.contains('\n') { 1 + text.lines().count() } else { 1 }
}

/// Whether all that changed is in one run of lines, and whether the lines around it are the same, byte for byte. `tree` is what the
/// old text says; something has broken it into `breaks` more lines.
pub(crate) fn confined(
    (old, tree, breaks): (&str, &Value, usize),
    new: &str,
    edit: &Edit,
) -> Result<(), TestCaseError> {
    let (old_lines, new_lines): (Vec<&str>, Vec<&str>) = (old.split('\n').collect(), new.split('\n').collect());
    let same = |(one, other): &(&&str, &&str)| one == other;
    let head = old_lines.iter().zip(&new_lines).take_while(same).count();
    let tail = old_lines.iter().rev().zip(new_lines.iter().rev()).take_while(same).count();
    let gone = old_lines.len().saturating_sub(head + tail);
    let longest = match edit {
        Edit::Insert { .. } => 1,
        // What replaces a scalar of several lines replaces them all.
        _ => lines_at(tree, edit.path()) + breaks,
    };
    prop_assert!(gone <= longest, "{gone} lines are gone: {edit:?}\n{old}\n---\n{new}");
    if let Edit::Set { path, .. } = edit
        && new.len() > old.len()
        && let Some(Step::Key(key)) = path.0.last()
        && gone == 0
    {
        prop_assert!(new_lines[head.saturating_sub(1)..].join("\n").contains(key.as_str()));
    }
    Ok(())
}
