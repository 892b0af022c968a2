//! A workspace on disk: the only place of the engine that touches the file system.
//!
//! In: a path, and the paths of the user's git configuration (this module reads no environment). The steps: walk up from the
//! path to the folder that holds `.git`, or to a bare repository; follow `.git` where it is a file, and `commondir` behind
//! it, to the git directory that all worktrees share; read single files from there, capped in size.
//!
//! A repository may be hostile: paths and symbolic links that lead out of it are refused, pipes and devices are not opened,
//! and a loop of links is an error of the operating system like any other.

use std::ffi::OsString;
use std::fs;
use std::io::{Error, ErrorKind, Read};
use std::path::{Component, Path, PathBuf};

use super::{MAX_BYTES, SourceError, UserGitConfig, Workspace};

/// A repository on disk.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    git: Git,
    user_git_config: Vec<(String, PathBuf)>,
}

/// What was found of git.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Git {
    /// Nothing.
    Absent,
    /// The git directory that all worktrees share, and whether the root itself is one.
    At { common: PathBuf, bare: bool },
    /// A link that leads nowhere. Only what asks for git fails then.
    Broken(SourceError),
}

impl Disk {
    /// Opens the repository that `path` lies in; where there is none, the folder `path` itself.
    ///
    /// `user_git_config` names the user's own git configuration files in the order in which git reads them, each with the
    /// symbolic name by which to cite it. Those that do not exist are skipped.
    ///
    /// # Errors
    ///
    /// [`SourceError::NoFolder`] when `path` is not a folder, [`SourceError::Unreadable`] when it may not be entered. A broken
    /// link to a git directory is reported only when git's files are asked for.
    pub fn open(path: &Path, user_git_config: Vec<(String, PathBuf)>) -> Result<Self, SourceError> {
        let place = path.to_string_lossy().into_owned();
        let start = match path.canonicalize() {
            Ok(start) if start.is_dir() => start,
            Ok(_) => return Err(SourceError::NoFolder { place }),
            Err(error) if is_absent(&error) => return Err(SourceError::NoFolder { place }),
            Err(error) => return Err(unreadable(&place, &error)),
        };
        let found = start.ancestors().find_map(|folder| git_of(folder).map(|git| (folder.to_owned(), git)));
        let (root, git) = found.unwrap_or((start, Git::Absent));
        Ok(Self { root, git, user_git_config })
    }

    /// The repository's root, for the caller to write to. It is absolute: keep it out of every text.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where `path` lies on disk, unless it leads out of the root by its names or through a link.
    fn resolve(&self, path: &str) -> Result<Option<PathBuf>, SourceError> {
        let full = self.root.join(path);
        if !stays_inside(path) {
            return Err(SourceError::Outside { place: path.to_owned() });
        }
        match full.canonicalize() {
            Ok(real) if real.starts_with(&self.root) => Ok(Some(full)),
            Ok(_) => Err(SourceError::Outside { place: path.to_owned() }),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(unreadable(path, &error)),
        }
    }

    /// The names of what is directly in a folder and to be kept, sorted.
    fn names(&self, dir: &str, keep: fn(&Path) -> bool) -> Result<Vec<String>, SourceError> {
        let folder = if dir.is_empty() { Some(self.root.clone()) } else { self.resolve(dir)? };
        let Some(folder) = folder.filter(|folder| folder.is_dir()) else { return Ok(Vec::new()) };
        let entries = fs::read_dir(folder).map_err(|error| unreadable(dir, &error))?;
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(dir, &error))?;
            // A name that is not UTF-8 cannot be shown or written into a guide, and GitHub reads no such workflow.
            if keep(&entry.path())
                && let Ok(name) = entry.file_name().into_string()
            {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}

impl Workspace for Disk {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, SourceError> {
        self.resolve(path)?.map_or(Ok(None), |full| read_file(&full, path))
    }

    fn list(&self, dir: &str) -> Result<Vec<String>, SourceError> {
        self.names(dir, Path::is_file)
    }

    fn folders(&self, dir: &str) -> Result<Vec<String>, SourceError> {
        self.names(dir, Path::is_dir)
    }

    fn git(&self, name: &str) -> Result<Option<Vec<u8>>, SourceError> {
        let place = self.git_place(name);
        match &self.git {
            Git::Absent => Ok(None),
            Git::Broken(error) => Err(error.clone()),
            Git::At { .. } if !stays_inside(name) => Err(SourceError::Outside { place }),
            Git::At { common, .. } => read_file(&common.join(name), &place),
        }
    }

    fn git_place(&self, name: &str) -> String {
        match self.git {
            Git::At { bare: true, .. } => name.to_owned(),
            _ => format!(".git/{name}"),
        }
    }

    fn user_git_config(&self) -> Result<Vec<UserGitConfig>, SourceError> {
        let mut texts = Vec::new();
        for (place, path) in &self.user_git_config {
            match read_file(path, place) {
                Ok(Some(bytes)) => texts.push(UserGitConfig { place: place.clone(), bytes }),
                // Git takes no notice of these either; `/dev/null` is a usual value of GIT_CONFIG_GLOBAL.
                Ok(None) | Err(SourceError::NotAFile { .. } | SourceError::Unreadable { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(texts)
    }
}

/// The user's git configuration files in the order in which git reads them, each with the name by which to cite it: what
/// [`Disk::open`] asks for. `lookup` reads a variable of the environment.
///
/// Source: git-config(1), "FILES".
#[must_use]
pub fn user_git_config_paths(lookup: impl Fn(&str) -> Option<OsString>) -> Vec<(String, PathBuf)> {
    if let Some(path) = lookup("GIT_CONFIG_GLOBAL") {
        return vec![("$GIT_CONFIG_GLOBAL".to_owned(), PathBuf::from(path))];
    }
    let set = |name: &str| lookup(name).filter(|text| !text.is_empty()).map(PathBuf::from);
    let home = set("HOME").or_else(|| set("USERPROFILE"));
    let xdg = match (set("XDG_CONFIG_HOME"), &home) {
        (Some(folder), _) => Some(("$XDG_CONFIG_HOME/git/config", folder.join("git/config"))),
        (None, Some(home)) => Some(("~/.config/git/config", home.join(".config/git/config"))),
        (None, None) => None,
    };
    let own = home.map(|home| ("~/.gitconfig", home.join(".gitconfig")));
    [xdg, own].into_iter().flatten().map(|(place, path)| (place.to_owned(), path)).collect()
}

/// What `folder` itself says of git; `None` to look further up.
fn git_of(folder: &Path) -> Option<Git> {
    let dot_git = folder.join(".git");
    if dot_git.is_dir() {
        // Like git, take no notice of an empty `.git`.
        return has_git_files(&dot_git).then(|| Git::At { common: common_dir(dot_git), bare: false });
    }
    if dot_git.is_file() {
        let linked = linked_dir(folder, &dot_git);
        return Some(linked.map_or_else(Git::Broken, |common| Git::At { common, bare: false }));
    }
    is_bare(folder).then(|| Git::At { common: folder.to_owned(), bare: true })
}

/// Follows `.git` where it is a file: `gitdir: PATH`, relative to the folder that holds it.
fn linked_dir(folder: &Path, dot_git: &Path) -> Result<PathBuf, SourceError> {
    let broken = || SourceError::BrokenGitLink { place: ".git".to_owned() };
    let bytes = read_file(dot_git, ".git")?.unwrap_or_default();
    let text = String::from_utf8(bytes).map_err(|_| broken())?;
    let target = text.strip_prefix("gitdir:").ok_or_else(broken)?.trim();
    let own = folder.join(target);
    if target.is_empty() || !own.is_dir() {
        return Err(broken());
    }
    let common = common_dir(own);
    if has_git_files(&common) { Ok(common) } else { Err(broken()) }
}

/// The directory that `commondir` in a worktree's own git directory names, else that directory itself.
fn common_dir(own: PathBuf) -> PathBuf {
    let named = read_file(&own.join("commondir"), "commondir").ok().flatten();
    match named.and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(text) if !text.trim().is_empty() => own.join(text.trim()),
        _ => own,
    }
}

fn has_git_files(dir: &Path) -> bool {
    dir.join("HEAD").is_file() || dir.join("config").is_file()
}

/// Whether `folder` is a bare repository. A folder named `.git` is not: its parent is the root.
fn is_bare(folder: &Path) -> bool {
    folder.file_name().is_none_or(|name| name != ".git")
        && folder.join("HEAD").is_file()
        && folder.join("config").is_file()
        && folder.join("objects").is_dir()
        && folder.join("refs").is_dir()
}

/// The contents of a plain file, capped; `None` when it is not there.
fn read_file(path: &Path, place: &str) -> Result<Option<Vec<u8>>, SourceError> {
    match fs::metadata(path) {
        Ok(data) if data.is_file() => {}
        // Opening a pipe would wait for ever.
        Ok(_) => return Err(SourceError::NotAFile { place: place.to_owned() }),
        Err(error) if is_absent(&error) => return Ok(None),
        Err(error) => return Err(unreadable(place, &error)),
    }
    let file = fs::File::open(path).map_err(|error| unreadable(place, &error))?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| unreadable(place, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(SourceError::TooLarge { place: place.to_owned(), max: MAX_BYTES });
    }
    Ok(Some(bytes))
}

/// Whether a path is relative and names only what lies below: no `..`, no drive, no NUL.
fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\0')
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn is_absent(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn unreadable(place: &str, error: &Error) -> SourceError {
    SourceError::Unreadable { place: place.to_owned(), kind: format!("{:?}", error.kind()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        dir
    }

    fn open(path: &Path) -> Disk {
        Disk::open(path, Vec::new()).unwrap()
    }

    #[test]
    fn the_root_is_the_nearest_folder_with_git_above() {
        let dir = folder(&[(".git/config", "c"), ("a/b/x", ""), ("a/.git/note", "")]);
        for inside in ["", "a", "a/b", ".git"] {
            let disk = open(&dir.path().join(inside));
            assert_eq!(disk.root(), dir.path().canonicalize().unwrap(), "{inside}");
            assert_eq!(disk.git("config"), Ok(Some(b"c".to_vec())));
        }
    }

    #[test]
    fn a_folder_without_git_is_its_own_root() {
        let dir = folder(&[("a/x", "1")]);
        let disk = open(&dir.path().join("a"));
        assert_eq!(disk.read("x"), Ok(Some(b"1".to_vec())));
        assert_eq!(disk.read("y"), Ok(None));
        assert_eq!(disk.git("config"), Ok(None));
        assert_eq!(disk.list(""), Ok(vec!["x".to_owned()]));
    }

    #[test]
    fn a_file_or_nothing_is_no_folder() {
        let dir = folder(&[("x", "")]);
        for path in ["x", "none"] {
            let error = Disk::open(&dir.path().join(path), Vec::new()).unwrap_err();
            assert_eq!(error.code(), "no-folder", "{path}");
        }
    }

    #[test]
    fn only_plain_relative_paths_stay_inside() {
        for path in ["a", ".github/workflows/ci.yml", "..a/b..", "a:b"] {
            assert!(stays_inside(path), "{path}");
        }
        for path in ["", "/", "/etc/passwd", "../a", "a/../b", "./a", "a\0b"] {
            assert!(!stays_inside(path), "{path:?}");
        }
    }

    #[test]
    fn a_file_that_is_too_large_is_refused() {
        let dir = folder(&[]);
        let file = fs::File::create(dir.path().join("big")).unwrap();
        file.set_len(MAX_BYTES + 1).unwrap();
        assert_eq!(open(dir.path()).read("big").unwrap_err().code(), "file-too-large");
    }

    #[test]
    fn a_broken_link_to_git_fails_only_when_git_is_asked_for() {
        for text in ["gitdir: ../gone", "gitdir: ", "nonsense"] {
            let dir = folder(&[(".git", text), ("x", "1")]);
            let disk = open(dir.path());
            assert_eq!(disk.read("x"), Ok(Some(b"1".to_vec())));
            assert_eq!(disk.git("config").unwrap_err().code(), "broken-git-link");
        }
    }

    #[test]
    fn a_worktree_leads_to_the_common_directory() {
        let dir = folder(&[("main/.git/config", "c"), ("main/.git/worktrees/w/commondir", "../..\n"), ("w/x", "")]);
        for target in ["../main/.git/worktrees/w", &dir.path().join("main/.git/worktrees/w").to_string_lossy()] {
            fs::write(dir.path().join("w/.git"), format!("gitdir: {target}\n")).unwrap();
            let disk = open(&dir.path().join("w"));
            assert_eq!(disk.git("config"), Ok(Some(b"c".to_vec())));
            assert_eq!(disk.git_place("config"), ".git/config");
        }
    }

    #[test]
    fn the_users_git_configuration_is_where_git_looks() {
        let paths = |variables: &[(&str, &str)]| {
            let lookup =
                |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, value)| OsString::from(value));
            let found = user_git_config_paths(lookup).into_iter();
            found.map(|(place, path)| format!("{place} = {}", path.display())).collect::<Vec<_>>()
        };
        assert_eq!(paths(&[("HOME", "/h"), ("GIT_CONFIG_GLOBAL", "/g")]), ["$GIT_CONFIG_GLOBAL = /g"]);
        let home = ["~/.config/git/config = /h/.config/git/config", "~/.gitconfig = /h/.gitconfig"];
        assert_eq!(paths(&[("HOME", "/h"), ("XDG_CONFIG_HOME", "")]), home);
        assert_eq!(paths(&[("XDG_CONFIG_HOME", "/x")]), ["$XDG_CONFIG_HOME/git/config = /x/git/config"]);
    }

    #[test]
    fn a_user_configuration_that_is_no_file_is_passed_over() {
        let dir = folder(&[("conf/x", "")]);
        let paths = vec![("$GIT_CONFIG_GLOBAL".to_owned(), dir.path().join("conf"))];
        assert_eq!(Disk::open(dir.path(), paths).unwrap().user_git_config(), Ok(vec![]));
    }

    #[cfg(unix)]
    #[test]
    fn links_and_pipes_do_no_harm() {
        use std::os::unix::fs::symlink;
        let outside = folder(&[("secret", "s")]);
        let dir = folder(&[("real", "r")]);
        symlink(outside.path().join("secret"), dir.path().join("out")).unwrap();
        symlink("loop", dir.path().join("loop")).unwrap();
        symlink("real", dir.path().join("alias")).unwrap();
        symlink(".", dir.path().join("again")).unwrap();
        let disk = open(dir.path());
        assert_eq!(disk.read("out").unwrap_err().code(), "outside-repository");
        assert_eq!(disk.read("loop").unwrap_err().code(), "unreadable");
        assert_eq!(disk.read("alias"), Ok(Some(b"r".to_vec())));
        assert_eq!(disk.read("again").unwrap_err().code(), "not-a-file");
        assert_eq!(disk.read("../real").unwrap_err().code(), "outside-repository");
        assert_eq!(disk.list(""), Ok(vec!["alias".to_owned(), "out".to_owned(), "real".to_owned()]));
        assert_eq!(open(&dir.path().join("again/again")).root(), disk.root());
    }
}
