//! `ghcr-guide dev`: for authors and translators.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::args::{Dev, DevCommand, Trees};
use super::report::Report;
use super::{Exit, Failure, stored, terminal};
use crate::fault::Fault;
use crate::l10n::lock::{self, Why};
use crate::{Engine, built_in, guide, l10n};

/// Runs one of the commands.
pub(super) fn run(report: &Report<'_>, args: &Dev) -> Result<Exit, Failure> {
    match &args.command {
        DevCommand::Check { trees } => check(report, &Tree::load(trees)?),
        DevCommand::Todo { lang, trees } => todo(report, lang, &Tree::load(trees)?),
        DevCommand::Accept { lang, ids, all, trees } => accept(report, lang, ids, *all, trees),
    }
}

/// Content, locales and templates with their texts.
pub(super) struct Tree {
    content: BTreeMap<String, String>,
    locales: BTreeMap<String, String>,
    pub(super) engine: Engine,
    pub(super) faults: Vec<Fault>,
}

impl Tree {
    /// The built-in tree, with the folders that were given in place of its own.
    pub(super) fn load(trees: &Trees) -> Result<Self, Failure> {
        let content = files(trees.content.as_deref(), built_in::content())?;
        let locales = files(trees.locales.as_deref(), built_in::locales())?;
        let templates = files(trees.templates.as_deref(), built_in::templates())?;
        let (mut engine, faults) = Engine::new(pairs(&content), pairs(&locales), pairs(&templates));
        engine.locales.mark_stale(&locales);
        Ok(Self { content, locales, engine, faults })
    }

    /// Fails if something could not be loaded, with every fault.
    pub(super) fn sound(self) -> Result<Self, Failure> {
        if self.faults.is_empty() {
            return Ok(self);
        }
        let faults = self.faults.iter().map(|fault| (fault.clone(), self.text(&fault.file))).collect();
        Err(Failure::Faults(faults))
    }

    /// The text of a file that a fault names.
    fn text(&self, file: &str) -> Option<String> {
        let content = file.strip_prefix("content/").and_then(|path| self.content.get(path));
        content.or_else(|| file.strip_prefix("locales/").and_then(|path| self.locales.get(path))).cloned()
    }

    /// Impact of a message on readers: how often its cause is behind a failure.
    fn weights(&self) -> BTreeMap<String, u32> {
        let causes = self.engine.catalog.causes.iter();
        causes.map(|(id, cause)| (format!("cause-{id}-"), u32::from(cause.weight))).collect()
    }
}

fn pairs(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The files of a folder by their path below it, or those that are built in.
fn files(folder: Option<&Path>, built_in: &[(&str, &str)]) -> Result<BTreeMap<String, String>, Failure> {
    let Some(folder) = folder else {
        return Ok(built_in.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect());
    };
    let mut files = BTreeMap::new();
    walk(folder, "", &mut files).map_err(|(name, error)| Failure::read(&name, &error))?;
    Ok(files)
}

fn walk(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> Result<(), (String, std::io::Error)> {
    let name = || folder.display().to_string();
    for entry in fs::read_dir(folder).map_err(|error| (name(), error))? {
        let entry = entry.map_err(|error| (name(), error))?;
        let file = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{file}");
        if entry.path().is_dir() {
            if file != "schema" {
                walk(&entry.path(), &format!("{path}/"), files)?;
            }
        } else if file != "README.md" && !file.starts_with('.') {
            let text = fs::read_to_string(entry.path()).map_err(|error| (entry.path().display().to_string(), error))?;
            files.insert(path, text);
        }
    }
    Ok(())
}

/// Every fault of the tree in one run.
fn check(report: &Report<'_>, tree: &Tree) -> Result<Exit, Failure> {
    let mut faults = tree.faults.clone();
    let snippets: Vec<&str> = tree.engine.templates.snippets().collect();
    faults.extend(tree.engine.catalog.check(&tree.content, &snippets));
    let wanted = guide::messages::wanted(&tree.engine.catalog);
    faults.extend(l10n::check::check(&tree.locales, &tree.engine.locales, &wanted));
    faults.extend(tree.engine.templates.check());
    faults.sort();
    faults.dedup();
    if faults.is_empty() {
        terminal::message(&report.text("ui-clean", &[]));
        return Ok(Exit::Done);
    }
    Err(Failure::Faults(faults.into_iter().map(|fault| (tree.text(&fault.file), fault)).map(|(t, f)| (f, t)).collect()))
}

/// What a translator should do next, the most useful first.
fn todo(report: &Report<'_>, lang: &str, tree: &Tree) -> Result<Exit, Failure> {
    known(lang, tree)?;
    let wanted = guide::messages::wanted(&tree.engine.catalog);
    let todo = lock::todo(&tree.locales, &tree.engine.locales, &wanted, lang, &tree.weights());
    let mut out = String::new();
    for entry in &todo {
        let why = if entry.why == Why::Missing { "ui-todo-missing" } else { "ui-todo-stale" };
        out.push_str(&format!("{}: {}\n", entry.id, report.text(why, &[])));
    }
    terminal::message(&report.count("ui-todo", todo.len()));
    terminal::print(&out)
}

/// Confirms that translations say what English says now.
fn accept(report: &Report<'_>, lang: &str, ids: &[String], all: bool, trees: &Trees) -> Result<Exit, Failure> {
    let folder = trees.locales.clone().unwrap_or_else(|| "locales".into());
    let trees = Trees { content: trees.content.clone(), locales: Some(folder.clone()), templates: None };
    let tree = Tree::load(&trees)?;
    known(lang, &tree)?;
    let ids = if all { None } else { Some(ids) };
    let text = lock::accept(&tree.locales, lang, ids)
        .map_err(|id| Failure::usage("error-no-translation", vec![("id", id), ("lang", lang.to_owned())]))?;
    let path = folder.join(lang).join(lock::FILE);
    let name = format!("{lang}/{}", lock::FILE);
    stored::write(&path, &text).map_err(|error| Failure::write(&name, &error))?;
    report.say("ui-wrote", &[("file", name)]);
    Ok(Exit::Done)
}

fn known(lang: &str, tree: &Tree) -> Result<(), Failure> {
    if tree.engine.locales.get(lang).is_some() {
        return Ok(());
    }
    let known: Vec<String> = tree.engine.locales.iter().map(|(tag, _)| format!("`{tag}`")).collect();
    let args = vec![("lang", lang.to_owned()), ("place", "dev".to_owned()), ("known", known.join(", "))];
    Err(Failure::usage("error-language", args))
}
