//! Lower case for a name before it is used.
//!
//! In: the scene of `uppercase-image-name`. Out: the ways to make the name lower case, the smallest first: capitals that are
//! written out; a variable of the workflow that a first step writes anew; an expression that a step before the first use turns
//! into an output; a variable of the shell. Each way is taken for all that the job says of its images, for what is built, tested
//! and pushed under one name has to keep one name; a way that leaves a capital in one of them is none.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::words::{Words, is_plain, uses};
use super::{Change, Edit, Fix, Path, Scene};
use crate::facts::workflow::Run;
use crate::facts::workflow::edit::{self, Document, Form, Step};

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
    let (Some((runs, runs_on)), Some(document)) = (scene.runs(), scene.document(file)) else { return Vec::new() };
    let pushes = runs.iter().flat_map(Run::pushes).filter(|(operation, _)| operation.step.file == *file);
    let pushing = pushes.filter_map(|(operation, _)| Path::parse(&operation.path)).next();
    let own = scene.finding.job.as_ref().filter(|key| key.file == *file);
    let own = own.map(|key| Path::of(&["jobs", &key.id, "steps"]));
    let Some(list) = scene.step().or(pushing).and_then(|step| step.parent()).or(own) else { return Vec::new() };
    let label = |start: &str| runs_on.iter().any(|label| label.text.to_lowercase().starts_with(start));
    let place = Place::new(scene, &document, list, label("macos"));
    let ways = if label("windows") {
        // Its shell is another one.
        vec![place.literal()]
    } else {
        let known =
            [place.literal(), place.variable(), place.expression(SOURCES), place.in_shell(), place.both(SOURCES)];
        let handed = place.handed();
        let all: Vec<(&str, &str)> = SOURCES
            .iter()
            .copied()
            .chain(handed.iter().map(|(source, name)| (source.as_str(), name.as_str())))
            .collect();
        let more = [place.expression(&all), place.both(&all)];
        known.into_iter().chain(more.into_iter().filter(|_| !handed.is_empty())).collect()
    };
    let ways = ways.into_iter().flatten().filter(|way| place.is_whole(way));
    let fixes = ways.filter_map(|way| Fix::new(file, way.edits));
    fixes.map(|fix| fix.that_changes(Change::Names)).collect()
}

/// What hands on a name that is put together elsewhere.
const CONTEXTS: &[&str] = &["needs.", "matrix.", "inputs.", "steps.", "vars."];

/// Whether a capital is in a name that the step is handed.
pub(super) fn made_elsewhere(scene: &Scene<'_>) -> bool {
    if scene.finding.check != "uppercase-image-name" {
        return false;
    }
    let container = || Some(Path::of(&["jobs", &scene.finding.job.as_ref()?.id, "container"]));
    let (Some(document), Some(node)) = (scene.document(&scene.finding.file), scene.step().or_else(container)) else {
        return false;
    };
    document.texts(&node).into_iter().any(|(_, text)| {
        let expressions = text.split("${{").skip(1).map(str::trim_start);
        expressions.into_iter().any(|rest| CONTEXTS.iter().any(|context| rest.starts_with(context)))
    })
}

/// Edits that go together.
struct Way {
    edits: Vec<Edit>,
    /// The variable that has no capitals from then on.
    variable: Option<String>,
}

impl Way {
    fn of(edits: Vec<Edit>) -> Vec<Self> {
        if edits.is_empty() { Vec::new() } else { vec![Self { edits, variable: None }] }
    }
}

/// Where the name is used and where it comes from.
struct Place<'a> {
    scene: &'a Scene<'a>,
    document: &'a Document,
    /// What the steps stand in.
    job: Path,
    /// The list of steps.
    list: Path,
    words: Words<'a>,
    /// Whether scripts run in a folder that may not be there before the checkout.
    elsewhere: bool,
    /// Whether its shell is surely a Bash that has `,,`: not on macOS, whose Bash is too old, nor in a container, which may
    /// have none.
    bash: bool,
}

impl<'a> Place<'a> {
    fn new(scene: &'a Scene<'a>, document: &'a Document, list: Path, old_bash: bool) -> Self {
        let job = list.parent().unwrap_or_default();
        let other = [job.key("container"), job.key("defaults"), Path::of(&["defaults"])];
        let bash = !old_bash && other.iter().all(|path| document.form(path).is_none());
        let folder = |path: &Path| document.form(&path.key("defaults").key("run").key("working-directory")).is_some();
        let elsewhere = folder(&job) || folder(&Path::of(&[]));
        Self { scene, document, words: Words::new(scene, document, job.clone()), job, list, elsewhere, bash }
    }

    /// A variable of the shell in lower case, inside quotes.
    fn lower(&self, name: &str) -> String {
        if self.bash { format!("${{{name},,}}") } else { format!("$(echo \"${name}\" | tr '[:upper:]' '[:lower:]')") }
    }

    /// The line that lets a script run where it can before the checkout.
    fn folder(&self) -> &'static str {
        if self.elsewhere { "working-directory: .\n" } else { "" }
    }

    /// The scalars of the steps, conditions and names aside, and where actions see to it themselves.
    fn texts(&self) -> impl Iterator<Item = (Path, Path, &'a str)> {
        let steps = self.words.steps().into_iter().filter(|step| !self.words.lowers(step));
        steps.flat_map(|step| self.words.texts(&step).into_iter().map(move |(path, text)| (step.clone(), path, text)))
    }

    /// Whether no capital is left in any name that the job uses, nor in what is written of it in the job's own file.
    fn is_whole(&self, way: &Way) -> bool {
        let file = &self.scene.finding.file;
        let text = (self.scene.subject.text)(file);
        let Some(new) = text.and_then(|text| edit::apply(&text, &way.edits).ok()).and_then(|new| Document::read(&new))
        else {
            // What is wrong with the edit is for the proof to say.
            return true;
        };
        let left = |document: &Document, job: &Path| {
            Words::new(self.scene, document, job.clone()).has_capitals(way.variable.as_deref())
        };
        let key = self.scene.finding.job.as_ref().filter(|key| key.file != *file);
        let Some(key) = key else { return !left(&new, &self.job) };
        let outer = self.scene.document(&key.file);
        !left(&new, &self.job) && outer.is_none_or(|outer| !left(&outer, &Path::of(&["jobs", &key.id])))
    }

    /// Capitals that are written out, in every job of the file: no image of the registry has them.
    fn literal(&self) -> Vec<Way> {
        let jobs = self.document.keys(&Path::of(&["jobs"])).into_iter().map(|id| Path::of(&["jobs", id]));
        let others = jobs.filter(|job| *job != self.job).map(|job| Words::new(self.scene, self.document, job));
        let mut edits: Vec<Edit> = Vec::new();
        let own = Words::new(self.scene, self.document, self.job.clone());
        for words in std::iter::once(own).chain(others) {
            let steps = words.steps().into_iter().filter(|step| !words.lowers(step));
            let texts = steps.flat_map(|step| words.texts(&step)).chain(words.around());
            let all = texts.chain(words.variables().iter().map(|(path, text)| (path.clone(), *text)));
            for (path, text) in all {
                let new = words.renamed(&path, text, lowered);
                edits.extend(rewritten(path, text, new).filter(|edit| !edits.contains(edit)));
            }
        }
        Way::of(edits)
    }

    /// A variable of the workflow or job, written anew by a first step where the job uses it for names and nothing else.
    fn variable(&self) -> Vec<Way> {
        let has_source = |text: &str| SOURCES.iter().any(|(source, _)| expression(text, source).is_some());
        let fitting = |text: &str| (has_source(text) || text.contains(char::is_uppercase)) && is_plain(text);
        let fitting = self.words.variables().iter().filter(|(_, text)| fitting(text));
        let names = fitting.filter_map(|(path, _)| match path.0.last() {
            Some(Step::Key(name)) => Some(name.clone()),
            _ => None,
        });
        let way = |name: String| {
            let item = format!("run: |\n  echo \"{name}={}\" >> \"$GITHUB_ENV\"\n", self.lower(&name));
            let item = if self.bash { item.replace("|\n  ", "") } else { item };
            let item = format!("{}{item}", self.folder());
            let edits = vec![Edit::Insert { path: self.list.clone(), index: 0, item }];
            Way { edits, variable: Some(name) }
        };
        names.filter(|name| self.words.only_in_names(name, false)).map(way).collect()
    }

    /// What names take from the matrix, from inputs, from other jobs and from steps before: each expression with a name for
    /// what it becomes.
    fn handed(&self) -> Vec<(String, String)> {
        let found: RefCell<Vec<(String, String)>> = RefCell::default();
        for (_, path, text) in self.texts() {
            self.words.renamed(&path, text, |part| {
                for source in
                    part.split("${{").skip(1).filter_map(|rest| rest.split_once("}}")).map(|(inside, _)| inside)
                {
                    let source = source.trim();
                    let plain = source.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
                    let mut found = found.borrow_mut();
                    let known = found.iter().any(|(other, _)| other == source);
                    if plain && !known && CONTEXTS.iter().any(|context| source.starts_with(context)) {
                        let last = source.rsplit('.').next().unwrap_or_default().replace('-', "_").to_lowercase();
                        let taken = |name: &String| {
                            found.iter().any(|(_, other)| other == name)
                                || SOURCES.iter().any(|(_, other)| other == name)
                        };
                        let more = (2..).map(|number| format!("{last}_{number}"));
                        let name = std::iter::once(last.clone()).chain(more).find(|name| !taken(name));
                        found.push((source.to_owned(), name.unwrap_or(last)));
                    }
                }
                None
            });
        }
        found.into_inner()
    }

    /// An expression, which a step before the first use turns into an output.
    fn expression(&self, sources: &[(&str, &str)]) -> Vec<Way> {
        let id = self.free_id(&self.list);
        let mut edits = Vec::new();
        let used: RefCell<BTreeSet<(String, String)>> = RefCell::default();
        let mut first = usize::MAX;
        // What the job hands on can speak of its steps; its containers cannot.
        let after = self.document.texts(&self.job.key("outputs")).into_iter();
        let after = after.map(|(path, text)| (self.list.clone(), path, text));
        for (step, path, text) in self.texts().chain(after) {
            let new = self.words.renamed(&path, text, |part| {
                let mut new = part.to_owned();
                for (source, name) in sources {
                    while let Some(written) = expression(&new, source) {
                        new = new.replace(&written, &format!("${{{{ steps.{id}.outputs.{name} }}}}"));
                        used.borrow_mut().insert(((*source).to_owned(), (*name).to_owned()));
                    }
                }
                Some(lowered(&new).unwrap_or(new))
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
        if first == usize::MAX {
            return Vec::new();
        }
        edits.push(Edit::Insert { path: self.list.clone(), index: first, item });
        Way::of(edits)
    }

    /// A variable, and the expression where it stands beside it.
    fn both(&self, sources: &[(&str, &str)]) -> Vec<Way> {
        let expressions = self.expression(sources);
        let pairs = expressions.iter().flat_map(|first| self.variable().into_iter().map(move |second| (first, second)));
        // The step of the variable comes first in the job, so it is put there last.
        pairs.map(|(first, second)| Way { edits: [first.edits.clone(), second.edits].concat(), ..second }).collect()
    }

    /// A variable of the shell, in lower case wherever a script of the job has it in a name.
    fn in_shell(&self) -> Vec<Way> {
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
                let new = self.words.renamed(&path, text, |part| {
                    let new = lower_variables(part, &names);
                    Some(lowered(&new).unwrap_or(new))
                });
                (new != text).then(|| Edit::set(path, new))
            })
            .collect();
        Way::of(edits)
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
