//! A workspace in which some files have other contents: to see what an edit would do before it is made.

use std::collections::BTreeMap;

use super::{SourceError, UserGitConfig, Workspace};

/// A workspace under the texts of some files, which must be there in it.
pub struct Overlay<'a> {
    below: &'a dyn Workspace,
    texts: &'a BTreeMap<String, String>,
}

impl<'a> Overlay<'a> {
    /// Lays texts over a workspace.
    #[must_use]
    pub fn new(below: &'a dyn Workspace, texts: &'a BTreeMap<String, String>) -> Self {
        Self { below, texts }
    }
}

impl Workspace for Overlay<'_> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, SourceError> {
        match self.texts.get(path) {
            Some(text) => Ok(Some(text.as_bytes().to_vec())),
            None => self.below.read(path),
        }
    }

    fn list(&self, dir: &str) -> Result<Vec<String>, SourceError> {
        self.below.list(dir)
    }

    fn folders(&self, dir: &str) -> Result<Vec<String>, SourceError> {
        self.below.folders(dir)
    }

    fn git(&self, name: &str) -> Result<Option<Vec<u8>>, SourceError> {
        self.below.git(name)
    }

    fn git_place(&self, name: &str) -> String {
        self.below.git_place(name)
    }

    fn user_git_config(&self) -> Result<Vec<UserGitConfig>, SourceError> {
        self.below.user_git_config()
    }
}
