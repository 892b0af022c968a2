//! `ghcr-guide facts`, and how every command finds out about a repository.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use super::args::{Facts as Args, FactsFormat, Repository};
use super::report::Report;
use super::{Exit, Failure, terminal};
use crate::facts::action::Actions;
use crate::facts::list::FactType;
use crate::facts::{CI_VARIABLES, FactsView, Gathered, Override, gather, overrides};
use crate::source::{Disk, Overlay, user_git_config_paths};

/// Prints what is known and from where.
pub(super) fn run(report: &Report<'_>, args: &Args) -> Result<Exit, Failure> {
    let (gathered, _) = gathered(report, &args.repository)?;
    let view = FactsView::of(&gathered);
    match args.format {
        FactsFormat::Json => {
            let json = serde_json::to_string_pretty(&view).unwrap_or_default();
            terminal::print(&format!("{json}\n"))
        }
        FactsFormat::Text => {
            say_problems(report, &gathered);
            terminal::print(&text(report, &gathered))
        }
    }
}

/// Reads the repository at the path, or what the flags name.
pub(super) fn gathered(report: &Report<'_>, args: &Repository) -> Result<(Gathered, PathBuf), Failure> {
    let asked = Asked::new(report, args)?;
    let gathered = asked.gathered(&BTreeMap::new())?;
    asked.say_dropped(report, &gathered);
    Ok((gathered, asked.disk.root().to_owned()))
}

/// The same with what else is known, which counts unless an option says otherwise; nothing is said about what was left out.
pub(super) fn gathered_with(
    report: &Report<'_>,
    args: &Repository,
    extra: &[Override],
) -> Result<(Asked, Gathered), Failure> {
    let mut asked = Asked::new(report, args)?;
    let more: Vec<Override> =
        extra.iter().filter(|one| !asked.given.iter().any(|other| other.name == one.name)).cloned().collect();
    asked.given.extend(more);
    let gathered = asked.gathered(&BTreeMap::new())?;
    Ok((asked, gathered))
}

/// What is asked about, to be read as often as it takes.
pub(super) struct Asked {
    /// The repository's files.
    pub(super) disk: Disk,
    given: Vec<Override>,
    ci: BTreeMap<String, String>,
    actions: Actions,
}

impl Asked {
    pub(super) fn new(report: &Report<'_>, args: &Repository) -> Result<Self, Failure> {
        let path = args.path.as_deref().unwrap_or_else(|| Path::new("."));
        let disk = Disk::open(path, user_git_config_paths(|name| env::var_os(name)))?;
        let ci = CI_VARIABLES.iter().filter_map(|name| Some(((*name).to_owned(), env::var(name).ok()?))).collect();
        Ok(Self { disk, given: given(args), ci, actions: report.engine.actions() })
    }

    /// The facts when these files have these texts.
    pub(super) fn gathered(&self, texts: &BTreeMap<String, String>) -> Result<Gathered, Failure> {
        let files = Overlay::new(&self.disk, texts);
        gather(&files, &self.given, &self.ci, &self.actions).map_err(Failure::Facts)
    }

    /// Says which sources describe another repository.
    pub(super) fn say_dropped(&self, report: &Report<'_>, gathered: &Gathered) {
        for dropped in &gathered.dropped {
            let args = [("place", dropped.place.clone()), ("repository", dropped.repository.clone())];
            report.say("ui-dropped", &args);
        }
    }
}

/// Says which workflow files could not be read, or not wholly.
pub(super) fn say_problems(report: &Report<'_>, gathered: &Gathered) {
    for problem in &gathered.workflows.problems {
        let line = problem.place.map(|place| format!(":{}:{}", place.line, place.column)).unwrap_or_default();
        let args = [("place", format!("{}{line}", problem.file)), ("detail", problem.detail.clone())];
        report.say(&format!("ui-problem-{}", problem.kind.as_str()), &args);
    }
}

/// What the user gave, by options and by variables. A variable counts only where there is no option of its name.
pub(super) fn given(args: &Repository) -> Vec<Override> {
    let mut given = args.flags();
    let variables = overrides::from_variables(|name| env::var(name).ok());
    let flags: Vec<String> = given.iter().map(|flag| flag.name.clone()).collect();
    given.extend(variables.into_iter().filter(|variable| !flags.contains(&variable.name)));
    given
}

/// One line for each fact: what it is, its value, where it was found.
fn text(report: &Report<'_>, gathered: &Gathered) -> String {
    let mut out = String::new();
    for entry in gathered.facts.entries() {
        let name = report.text(&format!("fact-{}", entry.fact.name()), &[]);
        let value = match entry.fact.info().kind {
            FactType::Kind => report.text(&format!("{}-{}", entry.fact.name(), entry.text), &[]),
            _ => crate::facts::list::clean(&entry.text),
        };
        let origin = report.text(&format!("origin-{}", entry.origin.kind.as_str()), &[]);
        let args = [("name", name), ("value", value), ("origin", origin), ("place", entry.origin.place.clone())];
        let id = if entry.origin.place.is_empty() { "ui-fact" } else { "ui-fact-with-place" };
        out.push_str(&report.text(id, &args));
        out.push('\n');
    }
    out
}
