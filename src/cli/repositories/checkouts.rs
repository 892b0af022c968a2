//! A folder of checkouts: the workflow files of each are read and checked.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::fix;
use super::{Failure, Report};
use crate::diagnosis::checks::{self, Lines, Severity, Subject};
use crate::facts::{FactError, Gathered, Problem, gather};
use crate::site::Repository;
use crate::source::{Disk, SourceError, Workspace as _};

/// Why a folder is no repository that the site could be about.
enum Left {
    /// Nothing of git is in it.
    NoGit,
    /// It cannot be read.
    Source(SourceError),
    /// Another folder is a checkout of the same repository.
    Twin { name: String, folder: String },
    /// Another folder is a checkout of a repository of the same name on another host.
    Namesake { name: String, folder: String, host: String },
    /// What it says of itself is wrong or too little.
    Facts(Vec<FactError>),
}

/// Every folder below this one that is a checkout or has workflows, and the folder itself if it is a checkout.
///
/// # Errors
///
/// When none of them could be read.
pub(super) fn read(report: &Report<'_>, folder: &Path) -> Result<Vec<Repository>, Failure> {
    let name = folder.to_string_lossy().into_owned();
    let entries = fs::read_dir(folder).map_err(|error| Failure::read(&name, &error))?;
    let mut folders: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    let meant = |path: &PathBuf| path.join(".git").exists() || path.join(".github/workflows").is_dir();
    folders.retain(meant);
    folders.extend(Some(folder.to_owned()).filter(|path| path.join(".git").exists()));
    folders.sort();
    let (mut found, mut left, mut firsts) = (Vec::new(), 0, BTreeMap::new());
    for path in folders {
        let read = checkout(report, &path).and_then(|repository| {
            let (folder, host) = (path.display().to_string(), repository.facts.host.value.to_string());
            match firsts.entry(super::key(&repository)) {
                Entry::Vacant(first) => _ = first.insert((folder, host)),
                Entry::Occupied(first) => {
                    let (name, (folder, first)) = (repository.name(), first.get().clone());
                    let twin = first == host;
                    return Err(if twin { Left::Twin { name, folder } } else { Left::Namesake { name, folder, host } });
                }
            }
            Ok(repository)
        });
        match read {
            Ok(repository) => found.push(repository),
            Err(why) => {
                // The site has the guides of a repository that lies in two folders.
                left += usize::from(!matches!(why, Left::Twin { .. }));
                for reason in reasons(report, why) {
                    report.say("ui-repos-left", &[("folder", path.display().to_string()), ("reason", reason)]);
                }
            }
        }
    }
    if left > 0 {
        report.say("ui-repos-left-count", &[("folders", report.count("ui-repos-folders", left))]);
    }
    if found.is_empty() { Err(Failure::usage("error-repos-empty", vec![("file", name)])) } else { Ok(found) }
}

/// One checkout with what the checks find in it.
fn checkout(report: &Report<'_>, path: &Path) -> Result<Repository, Left> {
    let disk = Disk::open(path, Vec::new()).map_err(Left::Source)?;
    // A folder without git may lie in the checkout of something else, which it is no part of.
    if path.canonicalize().is_ok_and(|path| path != disk.root()) {
        return Err(Left::NoGit);
    }
    let gathered = gather(&disk, &[], &BTreeMap::new(), &report.engine.actions());
    let nameless = |errors: &[FactError]| errors.iter().all(|error| error.problem == Problem::NoRepository);
    let Gathered { workflows, mut facts, .. } = gathered.map_err(|errors| match path.join(".git").exists() {
        false if nameless(&errors) => Left::NoGit,
        _ => Left::Facts(errors),
    })?;
    let text = |path: &str| disk.read(path).ok().flatten().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let catalog = &report.engine.catalog;
    let mut findings =
        checks::run(&Subject { report: &workflows, facts: &facts, catalog, text: &text, lines: Lines::default() });
    // As `check` reports them where nobody asks for more.
    findings.retain(|finding| finding.check().is_none_or(|check| check.severity > Severity::Hint));
    fix::add_defects(&findings, &mut facts);
    Ok(Repository { facts, visibility: None, findings: Some(findings) })
}

/// Why a folder is left out, in sentences. What somebody who asks about one repository would be told to do is no help here.
fn reasons(report: &Report<'_>, why: Left) -> Vec<String> {
    match why {
        Left::NoGit => vec![report.text("ui-repos-left-no-git", &[])],
        Left::Twin { name, folder } => {
            vec![report.text("ui-repos-left-twin", &[("repository", name), ("folder", folder)])]
        }
        Left::Namesake { name, folder, host } => {
            let args = [("repository", name), ("folder", folder), ("host", host)];
            vec![report.text("ui-repos-left-namesake", &args)]
        }
        Left::Source(error) => vec![report.text(&format!("error-{}", error.code()), &error.args())],
        Left::Facts(errors) => errors.iter().map(|error| reason(report, error)).collect(),
    }
}

fn reason(report: &Report<'_>, error: &FactError) -> String {
    let id = match error.problem {
        Problem::NoRepository => "ui-repos-left-no-repository".to_owned(),
        Problem::NotGitHub { .. } => "ui-repos-left-not-github".to_owned(),
        _ => format!("error-{}", error.code()),
    };
    report.text(&id, &error.args())
}
