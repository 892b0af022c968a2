//! A tree of content, locales and templates from folders: in place of what is built in, or laid over it.
//!
//! A file that is laid over replaces the built-in one of the same path; one with a new path is added. A replaced English file
//! stands for every language until its translations lie beside it, so that no reader is told the old text.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::args::Trees;
use super::folder::{self, Files};
use super::{Failure, site};
use crate::fault::Fault;
use crate::l10n::{L10nError, SOURCE};
use crate::site::{SiteError, broken_scripts};
use crate::{Engine, built_in, guide, l10n};

/// Faults that say no more than that a translation is behind: those of an overlay fall back to its English text.
const BEHIND: &[&str] = &["ftl-missing-gloss", "ftl-not-locked", "ftl-stale", "lock-obsolete"];

/// Faults that say that nothing uses something: where an overlay has replaced what used a built-in entry, that is no fault.
const UNUSED: &[&str] = &["content-orphan", "ftl-obsolete-message"];

/// A folder that somebody has named.
pub(super) struct Folder {
    /// Where it is.
    pub(super) path: PathBuf,
    /// How it is cited.
    pub(super) name: String,
    /// What its files must not lead out of: set where a repository names the folder, and not the user.
    pub(super) within: Option<PathBuf>,
}

impl Folder {
    /// A folder that the user has named.
    pub(super) fn given(path: &Path) -> Self {
        Self { path: path.to_owned(), name: path.display().to_string(), within: None }
    }
}

/// Up to one folder for each tree.
#[derive(Default)]
pub(super) struct Folders {
    pub(super) content: Option<Folder>,
    pub(super) locales: Option<Folder>,
    pub(super) templates: Option<Folder>,
}

impl From<&Trees> for Folders {
    /// The folders that the user has named.
    fn from(given: &Trees) -> Self {
        let folder = |path: &Option<PathBuf>| path.as_ref().map(|path| Folder::given(path));
        Self { content: folder(&given.content), locales: folder(&given.locales), templates: folder(&given.templates) }
    }
}

/// Content, locales and templates with their texts.
pub(super) struct Tree {
    pub(super) content: Files,
    pub(super) locales: Files,
    templates: Files,
    pub(super) engine: Engine,
    faults: Vec<Fault>,
    /// The files that are laid over, such as `content/causes/x.toml`, with how they are cited.
    over: BTreeMap<String, String>,
    /// Whether the folders are laid over what is built in.
    overlay: bool,
}

impl Tree {
    /// The built-in tree, with the folders in place of its own.
    pub(super) fn replacing(folders: &Folders) -> Result<Self, Failure> {
        let mut tree = Parts::default();
        let content = tree.read("content", folders.content.as_ref())?.unwrap_or_else(|| own(built_in::content()));
        let locales = tree.read("locales", folders.locales.as_ref())?.unwrap_or_else(|| own(built_in::locales()));
        let templates = tree.read("templates", folders.templates.as_ref())?;
        let templates = templates.unwrap_or_else(|| own(built_in::templates()));
        tree.over.clear();
        Ok(tree.assemble((content, locales, templates), false))
    }

    /// The built-in tree with the folders laid over it.
    pub(super) fn laid_over(folders: &Folders) -> Result<Self, Failure> {
        let mut tree = Parts::default();
        let mut content = own(built_in::content());
        content.extend(tree.read("content", folders.content.as_ref())?.unwrap_or_default());
        let over = tree.read("locales", folders.locales.as_ref())?.unwrap_or_default();
        let mut locales = own(built_in::locales());
        locales.retain(|path, _| !is_shadowed(path, &over));
        locales.extend(over);
        let mut templates = own(built_in::templates());
        templates.extend(tree.read("templates", folders.templates.as_ref())?.unwrap_or_default());
        Ok(tree.assemble((content, locales, templates), true))
    }

    /// Every fault of the tree, with the text of its file.
    pub(super) fn check(&self) -> Vec<(Fault, Option<String>)> {
        let mut faults = self.faults.clone();
        let snippets: Vec<&str> = self.engine.templates.snippets().collect();
        faults.extend(self.engine.catalog.check(&self.content, &snippets));
        let wanted = guide::messages::wanted(&self.engine.catalog);
        faults.extend(l10n::check::check(&self.locales, &self.engine.locales, &wanted));
        faults.extend(self.engine.templates.check());
        faults.extend(broken_scripts(&self.engine.templates).map(|error| error.fault()));
        faults.sort();
        faults.dedup();
        faults.retain(|fault| !(self.overlay && self.is_behind(fault)));
        faults.into_iter().map(|fault| self.cited(fault)).collect()
    }

    /// The tree, or every fault that loading it has found.
    pub(super) fn sound(self) -> Result<Self, Failure> {
        if self.faults.is_empty() {
            return Ok(self);
        }
        Err(Failure::Faults(self.faults.iter().map(|fault| self.cited(fault.clone())).collect()))
    }

    /// Why nothing could be made of this tree: what is wrong in a file that is laid over, as its author knows it, else what is
    /// wrong with what is built in.
    pub(super) fn blame(&self, error: &SiteError) -> Failure {
        let fault = match error {
            SiteError::Template(error) => Some(error.fault()),
            SiteError::L10n(L10nError::Fault(fault)) => Some((**fault).clone()),
            SiteError::L10n(_) => None,
        };
        if let Some(fault) = fault.filter(|fault| self.over.contains_key(&fault.file)) {
            return Failure::Faults(vec![self.cited(fault)]);
        }
        // What is wrong may be said of a file that is built in, because of one that is laid over.
        let faults = self.check();
        if let (true, SiteError::Template(error)) = (faults.is_empty(), error) {
            // Of pages, one template stands around another: any of those that are laid over may be behind it.
            let own = self.over.keys().filter(|file| file.starts_with("templates/html/") && !file.contains("/assets/"));
            let fault = |file| Fault::of_file("template-broken", file).with("problem", error.problem.clone());
            let faults: Vec<_> = own.map(|file| self.cited(fault(file))).collect();
            if !faults.is_empty() {
                return Failure::Faults(faults);
            }
        }
        if faults.is_empty() { site::broken(error) } else { Failure::Faults(faults) }
    }

    /// Every file that is laid over, with its text, in a fixed order.
    pub(super) fn overlay(&self) -> impl Iterator<Item = (&str, &str)> {
        self.over.keys().filter_map(|file| Some((file.as_str(), self.text(file)?)))
    }

    /// Whether a fault of an overlay says only that a translation is behind, or stands in something built in that nobody who lays
    /// something over it could correct: a translation, or an entry that is not used any more.
    fn is_behind(&self, fault: &Fault) -> bool {
        let source = format!("locales/{SOURCE}/");
        let translation = fault.file.starts_with("locales/") && !fault.file.starts_with(&source);
        let missing = translation && fault.code == "ftl-missing-message";
        let built_in = !self.over.contains_key(&fault.file);
        BEHIND.contains(&fault.code) || missing || (built_in && (translation || UNUSED.contains(&fault.code)))
    }

    /// A fault with the file as its author knows it, and the file's text.
    fn cited(&self, mut fault: Fault) -> (Fault, Option<String>) {
        let text = self.text(&fault.file).map(str::to_owned);
        if let (None, "template-broken", Some(text)) = (fault.span, fault.code, &text) {
            fault.span = line(text, fault.line);
        }
        if let Some(name) = self.over.get(&fault.file) {
            fault.file.clone_from(name);
        }
        (fault, text)
    }

    fn text(&self, file: &str) -> Option<&str> {
        let (tree, path) = file.split_once('/')?;
        let files = match tree {
            "content" => &self.content,
            "locales" => &self.locales,
            _ => &self.templates,
        };
        files.get(path).map(String::as_str)
    }
}

/// A tree on its way.
#[derive(Default)]
struct Parts {
    faults: Vec<Fault>,
    over: BTreeMap<String, String>,
}

impl Parts {
    fn read(&mut self, tree: &str, folder: Option<&Folder>) -> Result<Option<Files>, Failure> {
        let Some(folder) = folder else { return Ok(None) };
        let (files, faults) = folder::read(folder, tree)?;
        let name = folder.name.trim_end_matches('/');
        self.over.extend(files.keys().map(|path| (format!("{tree}/{path}"), format!("{name}/{path}"))));
        self.faults.extend(faults);
        Ok(Some(files))
    }

    fn assemble(self, (content, locales, templates): (Files, Files, Files), overlay: bool) -> Tree {
        let Self { mut faults, over } = self;
        let (mut engine, more) = Engine::new(pairs(&content), pairs(&locales), pairs(&templates));
        engine.locales.mark_stale(&locales);
        faults.extend(more);
        Tree { content, locales, templates, engine, faults, over, overlay }
    }
}

fn own(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn pairs(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The bytes of a line, counted from 1, without what surrounds its text.
fn line(text: &str, number: usize) -> Option<(usize, usize)> {
    let lines = || text.split_inclusive('\n');
    let start: usize = lines().take(number.checked_sub(1)?).map(str::len).sum();
    let line = lines().nth(number - 1)?;
    let from = start + line.len() - line.trim_start().len();
    Some((from, from + line.trim().len()))
}

/// Whether a built-in translation gives way to an English file that is laid over without one.
fn is_shadowed(path: &str, over: &Files) -> bool {
    let Some((lang, rest)) = path.split_once('/') else { return false };
    let english = over.contains_key(&format!("{SOURCE}/{rest}"));
    lang != SOURCE && rest.ends_with(".ftl") && english && !over.contains_key(path)
}
