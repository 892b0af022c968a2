//! `ghcr-guide facts`, and how every command finds out about a repository.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use super::args::{Facts as Args, FactsFormat, Repository};
use super::report::Report;
use super::{Exit, Failure, terminal};
use crate::facts::list::FactType;
use crate::facts::{CI_VARIABLES, FactsView, Gathered, Override, gather, overrides};
use crate::source::{Disk, user_git_config_paths};

/// Prints what is known and from where.
pub(super) fn run(report: &Report<'_>, args: &Args) -> Result<Exit, Failure> {
    let (gathered, _) = gathered(report, &args.repository)?;
    let view = FactsView::of(&gathered);
    match args.format {
        FactsFormat::Json => {
            let json = serde_json::to_string_pretty(&view).unwrap_or_default();
            terminal::print(&format!("{json}\n"))
        }
        FactsFormat::Text => terminal::print(&text(report, &gathered)),
    }
}

/// Reads the repository at the path, or what the flags name.
pub(super) fn gathered(report: &Report<'_>, args: &Repository) -> Result<(Gathered, PathBuf), Failure> {
    let (gathered, root) = gathered_with(report, args, &[])?;
    for dropped in &gathered.dropped {
        let args = [("place", dropped.place.clone()), ("repository", dropped.repository.clone())];
        report.say("ui-dropped", &args);
    }
    Ok((gathered, root))
}

/// The same with what else is known, which counts unless an option says otherwise; nothing is said about what was left out.
pub(super) fn gathered_with(
    report: &Report<'_>,
    args: &Repository,
    extra: &[Override],
) -> Result<(Gathered, PathBuf), Failure> {
    let path = args.path.as_deref().unwrap_or_else(|| Path::new("."));
    let disk = Disk::open(path, user_git_config_paths(|name| env::var_os(name)))?;
    let mut given = given(args);
    let more: Vec<Override> =
        extra.iter().filter(|one| !given.iter().any(|other| other.name == one.name)).cloned().collect();
    given.extend(more);
    let ci: BTreeMap<String, String> =
        CI_VARIABLES.iter().filter_map(|name| Some(((*name).to_owned(), env::var(name).ok()?))).collect();
    let gathered = gather(&disk, &given, &ci, &report.engine.actions()).map_err(Failure::Facts)?;
    Ok((gathered, disk.root().to_owned()))
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
