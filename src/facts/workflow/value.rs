//! Values of which parts may be unknown.
//!
//! An unknown part is one character of the private planes 15 and 16, a *hole*; the table [`Holes`] says what it stands for. A
//! hole of plane 16 is *solid*: whatever it stands for, it is not empty.
//! So a text with unknown parts is still a text: it can be cut, joined, lowercased and compared, and equal holes are equal.
//! A value that can be several things is [`Value::Any`].

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The most alternatives of one value; what has more is one hole.
pub(super) const MAX_ALTERNATIVES: usize = 24;
/// The longest text that is worked out, in bytes.
pub(super) const MAX_TEXT: usize = 64 * 1024;
/// The most holes.
const MAX_HOLES: usize = 60_000;
const FIRST: u32 = 0xF_0000;
/// The first solid hole.
const SOLID: u32 = 0x10_0000;
const LAST: u32 = 0x10_FFFD;

/// Why a part of a value is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Known only when the workflow runs: a commit, a number, a date.
    Runtime,
    /// A configuration variable of the repository or organisation.
    Variable,
    /// A secret.
    Secret,
    /// An input that nobody in this repository gives.
    Input,
    /// A matrix that is computed when the workflow runs.
    Matrix,
    /// An output of a step that cannot be worked out.
    Output,
    /// What a command prints, or a variable of the shell that cannot be worked out.
    Shell,
    /// Decided in a file that was not understood.
    File,
    /// Decided in another repository.
    Remote,
    /// Too large, too deep or too many possibilities.
    Limit,
}

impl Why {
    /// The word for it in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Runtime => "runtime",
            Self::Variable => "variable",
            Self::Secret => "secret",
            Self::Input => "input",
            Self::Matrix => "matrix",
            Self::Output => "output",
            Self::Shell => "shell",
            Self::File => "file",
            Self::Remote => "remote",
            Self::Limit => "limit",
        }
    }
}

/// What a hole stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hole {
    /// The expression, variable or file it comes from.
    pub(super) source: String,
    pub(super) why: Why,
    /// The secrets that may be behind it, in order.
    pub(super) secrets: Vec<String>,
    /// What it surely begins with.
    head: String,
    /// The source as it was given, where parts of it are holes themselves: it tells two of one kind apart and is never shown.
    exact: String,
}

impl Hole {
    /// Whether its source is an expression that a file has.
    fn is_written(&self) -> bool {
        // A word by itself, such as the name of a tool that makes up a part, is none.
        let expression = self.source.contains(['.', '(', '[']);
        !matches!(self.why, Why::File | Why::Remote) && expression && !self.source.starts_with("type=")
    }
}

/// The table of holes.
#[derive(Clone, Debug, Default)]
pub(super) struct Holes(Rc<RefCell<Table>>);

/// The holes, and where each one is.
#[derive(Debug, Default)]
struct Table {
    holes: Vec<Hole>,
    index: BTreeMap<Hole, usize>,
    /// What texts were before they were encoded.
    clear: BTreeMap<String, String>,
}

impl Holes {
    /// The hole for a source; the same source has the same hole.
    pub(super) fn of(&self, source: &str, why: Why) -> String {
        let secrets = source.strip_prefix("secrets.").map(str::to_owned).into_iter().collect();
        self.with(Hole { source: source.to_owned(), why, secrets, head: String::new(), exact: String::new() })
    }

    /// A hole that stands for others: its secrets are theirs.
    pub(super) fn merging(&self, source: &str, why: Why, parts: &[&str]) -> String {
        let mut secrets: Vec<String> = Vec::new();
        for hole in parts.iter().flat_map(|part| self.inside(part)) {
            secrets.extend(hole.secrets.into_iter().filter(|name| !secrets.contains(name)).collect::<Vec<_>>());
        }
        self.with(Hole { source: source.to_owned(), why, secrets, head: String::new(), exact: String::new() })
    }

    /// The hole for a source that is surely not empty.
    pub(super) fn solid(&self, source: &str, why: Why) -> String {
        made_solid(&self.of(source, why))
    }

    /// The hole for a source of which the beginning is known.
    pub(super) fn beginning(&self, source: &str, why: Why, head: &str) -> String {
        if head.is_empty() {
            return self.of(source, why);
        }
        let hole =
            Hole { source: source.to_owned(), why, secrets: Vec::new(), head: head.to_owned(), exact: String::new() };
        made_solid(&self.with(hole))
    }

    /// The text with what is known of the beginning of each hole before it, to be compared.
    pub(super) fn spelled<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let known = |c: char| self.get(c).filter(|hole| is_hole(c) && !hole.head.is_empty());
        if !has_hole(text) || text.chars().all(|c| known(c).is_none()) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            out.extend(known(c).map(|hole| hole.head));
            out.push(c);
        }
        Cow::Owned(out)
    }

    /// Gives texts that are nothing but one hole of some kinds another source, which says more where they go on.
    pub(super) fn renamed(&self, source: &str, why: Why, kinds: &[Why], texts: &mut Vec<String>) {
        for text in texts.iter_mut() {
            let mut chars = text.chars();
            let (Some(only), None) = (chars.next().filter(|c| is_hole(*c)), chars.next()) else { continue };
            if self.get(only).is_some_and(|hole| kinds.contains(&hole.why)) {
                *text = self.merging(source, why, &[text]);
            }
        }
        let all = std::mem::take(texts);
        all.into_iter().for_each(|text| {
            if !texts.contains(&text) {
                texts.push(text)
            }
        });
    }

    /// What a text is when it is encoded, as credentials in a file are: a hole with the secrets of the text.
    pub(super) fn encoded(&self, text: &str) -> String {
        let hole = self.merging(&format!("$(base64 {})", self.shown(text)), Why::Shell, &[text]);
        self.0.borrow_mut().clear.insert(hole.clone(), text.to_owned());
        hole
    }

    /// What a text was before it was encoded here.
    pub(super) fn decoded(&self, text: &str) -> Option<String> {
        self.0.borrow().clear.get(text).cloned()
    }

    fn with(&self, mut hole: Hole) -> String {
        if has_hole(&hole.source) {
            let shown = super::reference::marked(&hole.source);
            hole.exact = std::mem::replace(&mut hole.source, shown);
        }
        let mut table = self.0.borrow_mut();
        let index = match table.index.get(&hole) {
            Some(index) => *index,
            // The last place serves for everything beyond a number that no real repository has.
            None if table.holes.len() >= MAX_HOLES => MAX_HOLES - 1,
            None => {
                let index = table.holes.len();
                table.index.insert(hole.clone(), index);
                table.holes.push(hole);
                index
            }
        };
        let code = u32::try_from(index).unwrap_or(0) + FIRST;
        char::from_u32(code).unwrap_or('?').to_string()
    }

    /// What a character stands for.
    pub(super) fn get(&self, c: char) -> Option<Hole> {
        let index = (c as u32).checked_sub(if is_solid(c) { SOLID } else { FIRST })?;
        self.0.borrow().holes.get(usize::try_from(index).ok()?).cloned()
    }

    /// The holes in a text, in order.
    pub(super) fn inside(&self, text: &str) -> Vec<Hole> {
        text.chars().filter(|c| is_hole(*c)).filter_map(|c| self.get(c)).collect()
    }

    /// The text with a question mark for each hole of some kind.
    pub(super) fn without(&self, text: &str, is_it: impl Fn(&Hole) -> bool) -> String {
        let shown = |c: char| if self.get(c).is_some_and(|hole| is_hole(c) && is_it(&hole)) { '?' } else { c };
        if has_hole(text) { text.chars().map(shown).collect() } else { text.to_owned() }
    }

    /// The text with each hole as the expression it comes from, for people.
    pub(super) fn shown(&self, text: &str) -> String {
        if !has_hole(text) {
            return text.to_owned();
        }
        let mut out = String::new();
        for c in text.chars() {
            match self.get(c).filter(|_| is_hole(c)) {
                Some(hole) if hole.source.starts_with(['$', '`']) || hole.source.starts_with("{{") => {
                    out.push_str(&hole.source);
                }
                // What no expression of the file says is not to look like one.
                Some(hole) if !hole.is_written() => out.push('?'),
                Some(hole) => out.push_str(&format!("${{{{ {} }}}}", hole.source)),
                None => out.push(c),
            }
        }
        out
    }
}

/// The same holes, solid.
fn made_solid(holes: &str) -> String {
    holes.chars().filter_map(|c| char::from_u32(c as u32 - FIRST + SOLID)).collect()
}

/// Whether a character stands for a part that is not known.
#[must_use]
pub fn is_hole(c: char) -> bool {
    (FIRST..=LAST).contains(&(c as u32))
}

/// Whether a character stands for a part that is not known, and not empty.
fn is_solid(c: char) -> bool {
    (SOLID..=LAST).contains(&(c as u32))
}

/// Whether a text can be empty: nothing of it is known to be there.
pub(super) fn may_be_empty(text: &str) -> bool {
    text.chars().all(|c| is_hole(c) && !is_solid(c))
}

/// Whether two texts are equal, as far as it is known. Texts with holes are unequal if what is known of them differs at either
/// end, or if one is too short for the other.
pub(super) fn same(a: &str, b: &str) -> Option<bool> {
    if a == b {
        return Some(true);
    }
    if !has_hole(a) && !has_hole(b) || a.contains(STRANGER) != b.contains(STRANGER) {
        return Some(false);
    }
    let head = |x: &str| x.chars().take_while(|c| !is_hole(*c)).collect::<String>();
    let tail = |x: &str| x.chars().rev().take_while(|c| !is_hole(*c)).collect::<String>();
    let least = |x: &str| x.chars().filter(|c| !is_hole(*c) || is_solid(*c)).count();
    let agree = |x: &str, y: &str| x.starts_with(y) || y.starts_with(x);
    // A whole text has a length, which what is known of the other must fit in.
    let fits = |x: &str, y: &str| has_hole(x) || least(y) <= x.chars().count();
    let may = agree(&head(a), &head(b)) && agree(&tail(a), &tail(b)) && fits(a, b) && fits(b, a);
    if may { None } else { Some(false) }
}

/// The account that a pull request from a fork comes from. No account can have this name, and it is equal to none.
pub(super) const STRANGER: &str = "-stranger-";

/// Whether a text has unknown parts.
pub(super) fn has_hole(text: &str) -> bool {
    // Every hole begins with one of these bytes in UTF-8, and most texts have neither.
    text.bytes().any(|b| b == 0xF3 || b == 0xF4) && text.chars().any(is_hole)
}

/// A value of an expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
    /// One of several, it is not known which.
    Any(Vec<Value>),
}

impl Value {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// One of these; a single one is itself.
    pub(super) fn any(values: Vec<Value>) -> Self {
        let mut kept: Vec<Value> = Vec::new();
        for value in values {
            let list = if let Value::Any(list) = value { list } else { vec![value] };
            for value in list {
                if !kept.contains(&value) {
                    kept.push(value);
                }
            }
        }
        if kept.len() == 1 { kept.remove(0) } else { Self::Any(kept) }
    }

    /// What it can be, each one thing.
    pub(super) fn each(&self) -> Vec<&Value> {
        if let Self::Any(list) = self { list.iter().collect() } else { vec![self] }
    }

    /// Whether it counts as true; nothing when that is not known.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Self::Null => Some(false),
            Self::Bool(value) => Some(*value),
            Self::Number(number) => Some(*number != 0.0 && !number.is_nan()),
            Self::Text(text) if text.is_empty() => Some(false),
            Self::Text(text) => (!may_be_empty(text)).then_some(true),
            Self::List(_) | Self::Map(_) => Some(true),
            Self::Any(list) => {
                let mut truths = list.iter().map(Value::truth);
                let first = truths.next().flatten()?;
                truths.all(|truth| truth == Some(first)).then_some(first)
            }
        }
    }

    /// The texts it can be in a template.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for value in self.each() {
            let text = match value {
                Self::Null => String::new(),
                Self::Bool(value) => value.to_string(),
                Self::Number(number) => number_text(*number),
                Self::Text(text) => text.clone(),
                Self::List(_) => "Array".to_owned(),
                Self::Map(_) => "Object".to_owned(),
                Self::Any(_) => continue,
            };
            if !out.contains(&text) {
                out.push(text);
            }
        }
        out
    }

    /// The value under a key or index.
    pub(super) fn get(&self, key: &str) -> Option<Value> {
        match self {
            Self::Map(entries) => {
                entries.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value.clone())
            }
            Self::List(items) => key.parse::<usize>().ok().and_then(|index| items.get(index)).cloned(),
            _ => None,
        }
    }
}

/// A number as GitHub writes it.
pub(super) fn number_text(number: f64) -> String {
    if number.is_nan() { "NaN".to_owned() } else { format!("{number}") }
}

/// Texts put together in every combination; a hole where there would be too many.
pub(super) fn product(holes: &Holes, mut parts: Vec<Vec<String>>) -> Vec<String> {
    let fits = |part: &Vec<String>| part.len() <= MAX_ALTERNATIVES && part.iter().all(|text| text.len() <= MAX_TEXT);
    if parts.len() == 1 && fits(&parts[0]) {
        return parts.remove(0);
    }
    let mut out = vec![String::new()];
    for part in &parts {
        if part.len() == 1 {
            out.iter_mut().for_each(|text| text.push_str(&part[0]));
        } else if out.len() * part.len() > MAX_ALTERNATIVES {
            let hole = holes.of("…", Why::Limit);
            out.iter_mut().for_each(|text| text.push_str(&hole));
        } else {
            out = out.iter().flat_map(|head| part.iter().map(move |tail| format!("{head}{tail}"))).collect();
        }
        out.iter_mut().filter(|text| text.len() > MAX_TEXT).for_each(|text| *text = shortened(holes, text));
    }
    out
}

/// A text as long as texts may be: what files work out by themselves can double at every step.
pub(super) fn fitting(holes: &Holes, text: String) -> String {
    if text.len() > MAX_TEXT { shortened(holes, &text) } else { text }
}

/// What fits of a text that is too long: whole lines of it, or whole words of a single one, and a hole for the rest.
fn shortened(holes: &Holes, text: &str) -> String {
    let kept = &text[..text.floor_char_boundary(MAX_TEXT - 8)];
    let end = kept.rfind('\n').or_else(|| kept.rfind([' ', ','])).map_or(0, |at| at + 1);
    format!("{}{}", &kept[..end], holes.of("…", Why::Limit))
}
