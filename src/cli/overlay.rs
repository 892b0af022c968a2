//! A team's own content, locales and templates, laid over what is built in.
//!
//! 1. The folders are those of the options, else those that the configuration names, which must lie inside the repository.
//! 2. They are read and laid over the built-in tree, file by file.
//! 3. The whole is checked like the built-in tree; a fault ends the program before anything is written.

use std::env;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::args::Trees;
use super::report::Report;
use super::tree::{Folder, Folders, Tree};
use super::{Exit, Failure, generate};
use crate::facts::{Known, config};
use crate::source::{Disk, user_git_config_paths};
use crate::{EngineError, built_in};

/// How many bytes of a hash make a version.
const VERSION: usize = 6;

/// What is built in with something laid over it.
pub(super) struct Overlay {
    tree: Tree,
    /// The version of what guides say, which is not that of the program any more.
    pub(super) version: String,
}

/// The engine with what the options or the configuration of the repository at `path` lay over it; `None` if that is nothing.
pub(super) fn of(args: &Trees, path: Option<&Path>) -> Result<Option<Overlay>, Failure> {
    let disk = Disk::open(path.unwrap_or_else(|| Path::new(".")), user_git_config_paths(|name| env::var_os(name)))?;
    let options = config::options(&disk).map_err(Failure::Facts)?;
    let folders = Folders {
        content: folder(args.content.as_ref(), options.content.as_ref(), disk.root())?,
        locales: folder(args.locales.as_ref(), options.locales.as_ref(), disk.root())?,
        templates: folder(args.templates.as_ref(), options.templates.as_ref(), disk.root())?,
    };
    if folders.content.is_none() && folders.locales.is_none() && folders.templates.is_none() {
        return Ok(None);
    }
    let tree = Tree::laid_over(&folders)?;
    let faults = tree.check();
    if !faults.is_empty() {
        return Err(Failure::Faults(faults));
    }
    let version = version(&tree);
    Ok(Some(Overlay { tree, version }))
}

impl Overlay {
    /// Does something with it. What fails because of a file that is laid over is said of that file.
    pub(super) fn with(
        &self,
        report: &Report<'_>,
        work: impl FnOnce(&Report<'_>) -> Result<Exit, Failure>,
    ) -> Result<Exit, Failure> {
        work(&Report::new(&self.tree.engine, report.lang.clone())).map_err(|failure| match failure {
            Failure::Engine(EngineError::Template(error)) => self.tree.blame(&error.into()),
            Failure::Engine(EngineError::L10n(error)) => self.tree.blame(&error.into()),
            other => other,
        })
    }
}

/// The folder that the option names, else the one that the configuration names.
fn folder(given: Option<&PathBuf>, configured: Option<&Known<String>>, root: &Path) -> Result<Option<Folder>, Failure> {
    if let Some(path) = given {
        return Ok(Some(Folder::given(path)));
    }
    let Some(known) = configured else { return Ok(None) };
    let path = generate::inside(root, known, "error-folder-outside")?;
    Ok(Some(Folder { path, name: known.value.clone(), within: Some(root.to_owned()) }))
}

/// The version of the program's content, and a hash of what lies over it.
fn version(tree: &Tree) -> String {
    let mut hash = Sha256::new();
    for (file, text) in tree.overlay() {
        hash.update(file.as_bytes());
        hash.update([0]);
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    let hash: String = hash.finalize().iter().take(VERSION).map(|byte| format!("{byte:02x}")).collect();
    format!("{}+{hash}", built_in::version())
}
