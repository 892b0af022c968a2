//! `ghcr-guide dev`: for authors and translators.

use std::collections::BTreeMap;

use super::args::{Dev, DevCommand, Trees};
use super::report::Report;
use super::tree::{Folders, Tree};
use super::{Exit, Failure, day, stored, terminal};
use crate::catalog::Verified;
use crate::guide;
use crate::l10n::lock::{self, Why};

/// Runs one of the commands.
pub(super) fn run(report: &Report<'_>, args: &Dev) -> Result<Exit, Failure> {
    match &args.command {
        DevCommand::Check { overlay, trees } => check(report, &load(trees, *overlay)?),
        DevCommand::Todo { lang, trees } => todo(report, lang, &load(trees, false)?),
        DevCommand::Stale { days, trees } => stale(report, *days, &load(trees, false)?),
        DevCommand::Accept { lang, ids, all, trees } => accept(report, lang, ids, *all, trees),
    }
}

/// The tree with the given folders in place of what is built in, or laid over it.
fn load(trees: &Trees, overlay: bool) -> Result<Tree, Failure> {
    let folders = Folders::from(trees);
    if overlay { Tree::laid_over(&folders) } else { Tree::replacing(&folders) }
}

/// Impact of a message on readers: how often its cause is behind a failure.
fn weights(tree: &Tree) -> BTreeMap<String, u32> {
    let causes = tree.engine.catalog.causes.iter();
    causes.map(|(id, cause)| (format!("cause-{id}-"), u32::from(cause.weight))).collect()
}

/// Every fault of the tree in one run.
fn check(report: &Report<'_>, tree: &Tree) -> Result<Exit, Failure> {
    let faults = tree.check();
    if !faults.is_empty() {
        return Err(Failure::Faults(faults));
    }
    terminal::message(&report.text("ui-clean", &[]));
    Ok(Exit::Done)
}

/// What a translator should do next, the most useful first.
fn todo(report: &Report<'_>, lang: &str, tree: &Tree) -> Result<Exit, Failure> {
    known(lang, tree)?;
    let wanted = guide::messages::wanted(&tree.engine.catalog);
    let todo = lock::todo(&tree.locales, &tree.engine.locales, &wanted, lang, &weights(tree));
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
    let tree = load(&trees, false)?;
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
