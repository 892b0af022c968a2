//! `ghcr-guide dev`: for authors and translators.

use std::collections::BTreeMap;
use std::path::Path;

use super::args::{Dev, DevCommand, Trees};
use super::folder::{self, Files};
use super::report::Report;
use super::{Exit, Failure, day, stored, terminal};
use crate::catalog::Verified;
use crate::fault::Fault;
use crate::l10n::lock::{self, Why};
use crate::{Engine, built_in, guide, l10n};

/// Runs one of the commands.
pub(super) fn run(report: &Report<'_>, args: &Dev) -> Result<Exit, Failure> {
    match &args.command {
        DevCommand::Check { trees } => check(report, &Tree::load(trees)?),
        DevCommand::Todo { lang, trees } => todo(report, lang, &Tree::load(trees)?),
        DevCommand::Stale { days, trees } => stale(report, *days, &Tree::load(trees)?),
        DevCommand::Accept { lang, ids, all, trees } => accept(report, lang, ids, *all, trees),
    }
}

/// Content, locales and templates with their texts.
struct Tree {
    content: Files,
    locales: Files,
    engine: Engine,
    faults: Vec<Fault>,
}

impl Tree {
    /// The built-in tree, with the folders that were given in place of its own.
    fn load(trees: &Trees) -> Result<Self, Failure> {
        let mut faults = Vec::new();
        let content = files(trees.content.as_deref(), "content", built_in::content(), &mut faults)?;
        let locales = files(trees.locales.as_deref(), "locales", built_in::locales(), &mut faults)?;
        let templates = files(trees.templates.as_deref(), "templates", built_in::templates(), &mut faults)?;
        let (engine, more) = Engine::new(pairs(&content), pairs(&locales), pairs(&templates));
        faults.extend(more);
        Ok(Self { content, locales, engine, faults })
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

fn pairs(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The files of a folder by their path below it, or those that are built in.
fn files(
    folder: Option<&Path>,
    tree: &str,
    built_in: &[(&str, &str)],
    faults: &mut Vec<Fault>,
) -> Result<Files, Failure> {
    let Some(folder) = folder else {
        return Ok(built_in.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect());
    };
    let (files, more) = folder::read(folder, tree)?;
    faults.extend(more);
    Ok(files)
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

/// What was last verified longer ago than that many days, the oldest first.
fn stale(report: &Report<'_>, days: u32, tree: &Tree) -> Result<Exit, Failure> {
    let today = day::today();
    let all = tree.engine.catalog.verified(&tree.content);
    let old = |one: &&Verified| day::of(&one.date.0).is_some_and(|day| today - day > i64::from(days));
    let stale: Vec<&Verified> = all.iter().filter(old).collect();
    let mut out = String::new();
    for one in &stale {
        let args = [
            ("place", format!("{}:{}", one.file, one.line)),
            ("date", report.date(&one.date.0)),
            ("confidence", report.text(&format!("ui-confidence-{}", one.confidence.0.as_str()), &[])),
            ("about", one.about.join(", ")),
            ("sources", one.sources.join(", ")),
        ];
        out.push_str(&format!("{}\n", report.text("ui-stale-claim", &args)));
    }
    terminal::message(&report.count("ui-stale", stale.len()));
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
