//! The door inwards: everything the engine reads of the world comes through a [`Workspace`].
//!
//! In: a path ([`Disk`], behind the feature `cli`) or a map of texts ([`Memory`]). Out: bytes by name. Names are relative to
//! the repository's root and use `/`; no absolute path ever leaves this module in a text, so that the same repository gives
//! the same output wherever it lies.
//!
//! This module knows where files are and nothing of what is in them: YAML, TOML and git's formats belong to later stages.

#[cfg(feature = "cli")]
mod disk;
mod memory;
mod overlay;

use thiserror::Error;

#[cfg(feature = "cli")]
pub use disk::{Disk, user_git_config_paths};
pub use memory::Memory;
pub use overlay::Overlay;

/// The largest file that is read, in bytes. Configuration and workflow files are thousands of times smaller; the cap keeps a
/// mistaken or hostile file from filling the memory.
pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// A text of the user's own git configuration, with the name by which to cite it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserGitConfig {
    /// How to cite it, symbolically, such as `~/.gitconfig`.
    pub place: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A repository's files, as far as the engine may see them.
pub trait Workspace {
    /// The contents of the file at `path`, relative to the root with `/` between names; `None` when there is no such file.
    ///
    /// # Errors
    ///
    /// When there is something at `path` that cannot be read: see [`SourceError`].
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, SourceError>;

    /// The names of the files directly in the folder `dir` (`""` is the root), sorted; empty when there is no such folder.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read, or the path leads outside the repository.
    fn list(&self, dir: &str) -> Result<Vec<String>, SourceError>;

    /// The names of the folders directly in the folder `dir`, sorted; empty when there is no such folder.
    ///
    /// # Errors
    ///
    /// As for [`Workspace::list`].
    fn folders(&self, dir: &str) -> Result<Vec<String>, SourceError>;

    /// The contents of a file of git's own, by its name inside the git directory: `config`, `refs/remotes/origin/HEAD`. For a
    /// linked worktree these are the files that all worktrees share. `None` when there is no such file or no git.
    ///
    /// # Errors
    ///
    /// As for [`Workspace::read`], and when `.git` is a file that points to a folder that is not there.
    fn git(&self, name: &str) -> Result<Option<Vec<u8>>, SourceError>;

    /// How to cite a file of git's own: `.git/config`, or `config` in a bare repository. A linked worktree and a submodule
    /// give `.git/config` too, so that output is the same bytes in every worktree.
    fn git_place(&self, name: &str) -> String;

    /// The user's own git configuration files, in the order in which git reads them. They serve only to resolve `insteadOf`.
    ///
    /// # Errors
    ///
    /// As for [`Workspace::read`].
    fn user_git_config(&self) -> Result<Vec<UserGitConfig>, SourceError>;
}

/// Why something could not be read. `place` is always relative or symbolic.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SourceError {
    /// The folder that was named does not exist or is not a folder.
    #[error("{place}: no such folder")]
    NoFolder {
        /// The path as it was given.
        place: String,
    },
    /// The file is larger than [`MAX_BYTES`].
    #[error("{place}: larger than {max} bytes")]
    TooLarge {
        /// The file.
        place: String,
        /// The largest size that is read.
        max: u64,
    },
    /// There is something of that name, but it is not a file (a folder, a pipe, a device).
    #[error("{place}: not a file")]
    NotAFile {
        /// What was to be read.
        place: String,
    },
    /// The path, or a symbolic link on it, leads out of the repository.
    #[error("{place}: outside the repository")]
    Outside {
        /// What was to be read.
        place: String,
    },
    /// `.git` is a file that does not lead to a git directory, as when a worktree's main repository was moved.
    #[error("{place}: broken link to a git directory")]
    BrokenGitLink {
        /// The file, or the one it led to.
        place: String,
    },
    /// The operating system refused.
    #[error("{place}: {kind}")]
    Unreadable {
        /// What was to be read.
        place: String,
        /// The kind of failure, as the standard library names it: `PermissionDenied`.
        kind: String,
    },
}

impl SourceError {
    /// Every code that [`SourceError::code`] gives.
    pub const CODES: &[&str] =
        &["no-folder", "file-too-large", "not-a-file", "outside-repository", "broken-git-link", "unreadable"];

    /// The stable code of the error; its message is `error-CODE`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoFolder { .. } => "no-folder",
            Self::TooLarge { .. } => "file-too-large",
            Self::NotAFile { .. } => "not-a-file",
            Self::Outside { .. } => "outside-repository",
            Self::BrokenGitLink { .. } => "broken-git-link",
            Self::Unreadable { .. } => "unreadable",
        }
    }

    /// What could not be read.
    #[must_use]
    pub fn place(&self) -> &str {
        match self {
            Self::NoFolder { place }
            | Self::TooLarge { place, .. }
            | Self::NotAFile { place }
            | Self::Outside { place }
            | Self::BrokenGitLink { place }
            | Self::Unreadable { place, .. } => place,
        }
    }

    /// The arguments of the error's message, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = vec![("place", self.place().to_owned())];
        match self {
            Self::TooLarge { max, .. } => args.push(("max", max.to_string())),
            Self::Unreadable { kind, .. } => args.push(("detail", kind.clone())),
            _ => {}
        }
        args
    }
}
