//! A workspace made of texts: for tests, for the help site and for a repository that is not checked out.

use std::collections::BTreeMap;

use super::{SourceError, UserGitConfig, Workspace};

/// Files held in memory. Keys that begin with `.git/` are git's own files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
    user_git_config: Vec<UserGitConfig>,
}

impl Memory {
    /// A workspace without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the file at `path`, relative to the root with `/` between names.
    #[must_use]
    pub fn with(mut self, path: &str, contents: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), contents.into());
        self
    }

    /// Adds a file of the user's own git configuration, which is cited as `place`.
    #[must_use]
    pub fn with_user_git_config(mut self, place: &str, contents: impl Into<Vec<u8>>) -> Self {
        self.user_git_config.push(UserGitConfig { place: place.to_owned(), bytes: contents.into() });
        self
    }
}

impl Workspace for Memory {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, SourceError> {
        Ok(self.files.get(path).cloned())
    }

    fn list(&self, dir: &str) -> Result<Vec<String>, SourceError> {
        let prefix = if dir.is_empty() { String::new() } else { format!("{dir}/") };
        let inside = self.files.keys().filter_map(|path| path.strip_prefix(prefix.as_str()));
        Ok(inside.filter(|name| !name.contains('/')).map(str::to_owned).collect())
    }

    fn folders(&self, dir: &str) -> Result<Vec<String>, SourceError> {
        let prefix = if dir.is_empty() { String::new() } else { format!("{dir}/") };
        let inside = self.files.keys().filter_map(|path| path.strip_prefix(prefix.as_str())?.split_once('/'));
        let mut names: Vec<String> = inside.map(|(folder, _)| folder.to_owned()).collect();
        names.sort();
        names.dedup();
        Ok(names)
    }

    fn git(&self, name: &str) -> Result<Option<Vec<u8>>, SourceError> {
        self.read(&format!(".git/{name}"))
    }

    fn git_place(&self, name: &str) -> String {
        format!(".git/{name}")
    }

    fn user_git_config(&self) -> Result<Vec<UserGitConfig>, SourceError> {
        Ok(self.user_git_config.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_lists_its_own_files_sorted() {
        let files = Memory::new().with("b.yml", "").with("w/z.yml", "").with("w/a.yml", "").with("w/x/y.yml", "");
        assert_eq!(files.list(""), Ok(vec!["b.yml".to_owned()]));
        assert_eq!(files.list("w"), Ok(vec!["a.yml".to_owned(), "z.yml".to_owned()]));
        assert_eq!(files.list("none"), Ok(vec![]));
        assert_eq!(files.folders(""), Ok(vec!["w".to_owned()]));
        assert_eq!(files.folders("w"), Ok(vec!["x".to_owned()]));
        assert_eq!(files.folders("w/x"), Ok(vec![]));
    }

    #[test]
    fn git_serves_the_keys_under_dot_git() {
        let files = Memory::new().with(".git/config", "x").with_user_git_config("~/.gitconfig", "y");
        assert_eq!(files.git("config"), Ok(Some(b"x".to_vec())));
        assert_eq!(files.git("HEAD"), Ok(None));
        assert_eq!(files.git_place("config"), ".git/config");
        assert_eq!(files.user_git_config().map(|all| all.len()), Ok(1));
    }
}
