//! Lower case for a name before it is used.
//!
//! In: the scene of `uppercase-image-name`. Out: the ways to make the name lower case, the smallest first: capitals that are
//! written out; a variable of the workflow that a first step writes anew; an expression that a step before the push turns into
//! an output; a variable of the shell.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::words::{Words, is_plain, uses};
use super::{Change, Edit, Fix, Path, Scene};
use crate::facts::workflow::edit::{Document, Form, Step};

/// What may hold capitals, and what its output is called.
const SOURCES: &[(&str, &str)] = &[
    ("github.repository", "repository"),
    ("github.repository_owner", "owner"),
    ("github.event.repository.full_name", "repository"),
    ("github.event.repository.name", "name"),
    ("github.event.repository.owner.login", "owner"),
    ("github.actor", "actor"),
];

/// The same in the shell.
const VARIABLES: &[&str] = &["GITHUB_REPOSITORY", "GITHUB_REPOSITORY_OWNER", "GITHUB_ACTOR"];

pub(super) fn fixes(scene: &Scene<'_>) -> Vec<Fix> {
    let file = &scene.finding.file;
    let (Some(job), Some(document)) = (scene.job(), scene.document(file)) else { return Vec::new() };
    let pushes = job.runs.iter().flat_map(|run| run.pushes()).filter(|(operation, _)| operation.step.file == *file);
    let mut steps: BTreeSet<Path> = pushes.filter_map(|(operation, _)| Path::parse(&operation.path)).collect();
    steps.extend(scene.step());
    let label = |start: &str| job.runs_on.iter().any(|label| label.text.to_lowercase().starts_with(start));
    let place = Place::new(scene, &document, &steps, label("macos"));
    let ways = if label("windows") {
        // Its shell is another one.
        vec![place.literal()]
    } else {
        vec![place.literal(), place.variable(), place.expression(), place.in_shell()]
    };
    let fixes = ways.into_iter().flatten().filter_map(|edits| Fix::new(file, edits));
    fixes.map(|fix| fix.that_changes(Change::Names)).collect()
}

/// Where the name is used and where it comes from.
struct Place<'a> {
    document: &'a Document,
    /// The steps that push.
    steps: &'a BTreeSet<Path>,
    /// The list of steps that they stand in.
    list: Option<Path>,
    words: Words<'a>,
    /// Whether scripts run in a folder that may not be there before the checkout.
    elsewhere: bool,
    /// Whether its shell is surely a Bash that has `,,`: not on macOS, whose Bash is too old, nor in a container, which may
    /// have none.
    bash: bool,
}

impl<'a> Place<'a> {
    fn new(scene: &'a Scene<'a>, document: &'a Document, steps: &'a BTreeSet<Path>, old_bash: bool) -> Self {
        let list = steps.first().and_then(Path::parent);
        let job = list.as_ref().and_then(Path::parent).unwrap_or_default();
        let other = [job.key("container"), job.key("defaults"), Path::of(&["defaults"])];
        let bash = !old_bash && other.iter().all(|path| document.form(path).is_none());
        let folder = |path: &Path| document.form(&path.key("defaults").key("run").key("working-directory")).is_some();
        let elsewhere = folder(&job) || folder(&Path::of(&[]));
        Self { document, steps, list, words: Words::new(scene, document, job), elsewhere, bash }
    }

    /// A variable of the shell in lower case, inside quotes.
    fn lower(&self, name: &str) -> String {
        if self.bash { format!("${{{name},,}}") } else { format!("$(echo \"${name}\" | tr '[:upper:]' '[:lower:]')") }
    }

    /// The line that lets a script run where it can before the checkout.
    fn folder(&self) -> &'static str {
        if self.elsewhere { "working-directory: .\n" } else { "" }
    }

    /// The scalars of the steps that push, conditions and names aside.
    fn texts(&self) -> impl Iterator<Item = (&Path, Path, &'a str)> {
        self.steps
            .iter()
            .flat_map(|step| self.words.texts(step).into_iter().map(move |(path, text)| (step, path, text)))
    }

    /// Capitals that are written out.
    fn literal(&self) -> Vec<Vec<Edit>> {
        let own = self.texts().map(|(_, path, text)| (path, text));
        let all = own.chain(self.words.variables().iter().map(|(path, text)| (path.clone(), *text)));
        let renamed = |(path, text): (Path, &'a str)| {
            let new = self.words.renamed(&path, text, lowered);
            rewritten(path, text, new)
        };
        let edits: Vec<Edit> = all.filter_map(renamed).collect();
        let all = (edits.len() > 1).then(|| edits.clone());
        edits.into_iter().map(|edit| vec![edit]).chain(all).collect()
    }

    /// A variable of the workflow or job, written anew by a first step where the job uses it for names and nothing else.
    fn variable(&self) -> Vec<Vec<Edit>> {
        let Some(list) = &self.list else { return Vec::new() };
        let has_source = |text: &str| SOURCES.iter().any(|(source, _)| expression(text, source).is_some());
        let fitting = |text: &str| (has_source(text) || text.contains(char::is_uppercase)) && is_plain(text);
        let fitting = self.words.variables().iter().filter(|(_, text)| fitting(text));
        let names = fitting.filter_map(|(path, _)| match path.0.last() {
            Some(Step::Key(name)) => Some(name.clone()),
            _ => None,
        });
        let item = |name: String| {
            let item = format!("run: |\n  echo \"{name}={}\" >> \"$GITHUB_ENV\"\n", self.lower(&name));
            let item = if self.bash { item.replace("|\n  ", "") } else { item };
            let item = format!("{}{item}", self.folder());
            vec![Edit::Insert { path: list.clone(), index: 0, item }]
        };
        names.filter(|name| self.words.only_in_names(name, false)).map(item).collect()
    }

    /// An expression, which a step before the first push turns into an output.
    fn expression(&self) -> Vec<Vec<Edit>> {
        let Some(list) = &self.list else { return Vec::new() };
        let id = self.free_id(list);
        let mut edits = Vec::new();
        let used: RefCell<BTreeSet<(&str, &str)>> = RefCell::default();
        let mut first = usize::MAX;
        for (step, path, text) in self.texts() {
            let new = self.words.renamed(&path, text, |part| {
                let mut new = part.to_owned();
                for (source, name) in SOURCES {
                    while let Some(written) = expression(&new, source) {
                        new = new.replace(&written, &format!("${{{{ steps.{id}.outputs.{name} }}}}"));
                        used.borrow_mut().insert((source, name));
                    }
                }
                Some(new)
            });
            if let Some(Step::Index(index)) = step.0.last().filter(|_| new != text) {
                first = first.min(*index);
            }
            edits.extend(rewritten(path, text, new));
        }
        let used = used.into_inner();
        if edits.is_empty() || used.len() != used.iter().map(|(_, name)| name).collect::<BTreeSet<_>>().len() {
            return Vec::new();
        }
        let mut item = format!("id: {id}\nenv:\n");
        let mut run = String::from("run: |\n");
        for (source, name) in used {
            let variable = name.to_uppercase();
            item.push_str(&format!("  {variable}: ${{{{ {source} }}}}\n"));
            run.push_str(&format!("  echo \"{name}={}\" >> \"$GITHUB_OUTPUT\"\n", self.lower(&variable)));
        }
        item.push_str(self.folder());
        item.push_str(&run);
        edits.push(Edit::Insert { path: list.clone(), index: first, item });
        vec![edits]
    }

    /// A variable of the shell, in lower case wherever a script of the job has it in a name.
    fn in_shell(&self) -> Vec<Vec<Edit>> {
        if !self.bash {
            return Vec::new();
        }
        let own = self.words.variables().iter().filter_map(|(path, _)| match path.0.last() {
            Some(Step::Key(name)) => Some(name.as_str()),
            _ => None,
        });
        let names: Vec<&str> = VARIABLES.iter().copied().chain(own).collect();
        let plain = |step: &Path| self.document.text(&step.key("shell")).is_none_or(|shell| shell.starts_with("bash"));
        let scripts = self.words.steps().into_iter().filter(plain).map(|step| step.key("run"));
        let edits: Vec<Edit> = scripts
            .filter_map(|path| {
                let text = self.document.text(&path)?;
                let new = self.words.renamed(&path, text, |part| Some(lower_variables(part, &names)));
                (new != text).then(|| Edit::set(path, new))
            })
            .collect();
        if edits.is_empty() { Vec::new() } else { vec![edits] }
    }

    /// An id that no step has.
    fn free_id(&self, list: &Path) -> String {
        let count = if let Some(Form::List(count)) = self.document.form(list) { count } else { 0 };
        let ids: BTreeSet<&str> =
            (0..count).filter_map(|index| self.document.text(&list.index(index).key("id"))).collect();
        let more = (2..).map(|number| format!("lowercase-{number}"));
        std::iter::once("lowercase".to_owned()).chain(more).find(|id| !ids.contains(id.as_str())).unwrap_or_default()
    }
}

/// An edit that gives a scalar a new text, the smallest one.
fn rewritten(path: Path, text: &str, new: String) -> Option<Edit> {
    (new != text).then(|| match changed(text, &new) {
        Some((from, to)) => Edit::ReplaceWithin { path, from, to },
        None => Edit::set(path, new),
    })
}

/// A part of a script with these variables in lower case.
fn lower_variables(part: &str, names: &[&str]) -> String {
    names.iter().fold(part.to_owned(), |part, name| {
        let plain = uses(&part, name).into_iter().filter(|range| !part[range.clone()].starts_with("${{"));
        let mut new = part.clone();
        plain
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .for_each(|range| new.replace_range(range, &format!("${{{name},,}}")));
        new
    })
}

/// A name in lower case, expressions left alone; nothing where it has no capital.
fn lowered(name: &str) -> Option<String> {
    if !name.contains('/') {
        return None;
    }
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(at) = rest.find('$') {
        let (plain, expression) = rest.split_at(at);
        let closed = |open: &str, close: &str| {
            let end = expression.starts_with(open).then(|| expression.find(close));
            end.flatten().map(|end| end + close.len())
        };
        let bare = || expression[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').map(|end| end + 1);
        let stop = closed("${{", "}}").or_else(|| closed("${", "}")).or_else(bare).unwrap_or(expression.len());
        let (expression, after) = expression.split_at(stop);
        out.push_str(&plain.to_lowercase());
        out.push_str(expression);
        rest = after;
    }
    out.push_str(&rest.to_lowercase());
    (out != name).then_some(out)
}

/// An expression that is this and nothing else, as a text has it.
fn expression(text: &str, source: &str) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find("${{") {
        let inside = &rest[at + 3..];
        let end = inside.find("}}")?;
        if inside[..end].trim().eq_ignore_ascii_case(source) {
            return Some(rest[at..at + 3 + end + 2].to_owned());
        }
        rest = &inside[end + 2..];
    }
    None
}

/// The one part of a line that differs, if that is all.
fn changed(old: &str, new: &str) -> Option<(String, String)> {
    let lines = old.lines().zip(new.lines()).filter(|(old, new)| old != new);
    let mut lines = lines.map(|(old, new)| (old.trim().to_owned(), new.trim().to_owned()));
    let one = lines.next()?;
    (lines.next().is_none() && old.matches(&one.0).count() == 1).then_some(one)
}
