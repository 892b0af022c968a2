//! Puts a site in the place of a folder: whole, or not at all.
//!
//! 1. A folder that holds something else, or to which something was added, is refused before anything is written.
//! 2. Every file is written beside the folder, under a temporary name, as soon as it is made. If something is wrong, that is removed
//!    again, and what stood there stays.
//! 3. The new folder takes the place of the old one, which then is removed: a reader sees the one or the other. Where the program
//!    runs in that folder, the folder stays and what is in it is changed: a shell must not be left in a folder that is gone.
//!
//! A run that was ended in the middle leaves its temporary folder, which the next run removes.

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{Failure, compress};

/// Lies in every folder that this command wrote, so that it removes no other: the paths of all files that it wrote. While the folder
/// is being written, it is empty and locked.
const MARK: &str = ".ghcr-guide-site";

/// How the name of a temporary folder begins, and how many letters and digits follow.
const BESIDE: &str = ".ghcr-guide-site-";
const RANDOM: usize = 6;

/// Where what stood in a folder waits until all of the new site is there.
const OLD: &str = ".old";

/// How many links that lead to links are followed.
const LINKS: usize = 40;

/// How many added files are named.
const NAMED: usize = 3;

/// Lets `build` write a site beside the folder, then swaps the two. Gives the number of pages.
pub(super) fn put(
    out: &Path,
    compress: bool,
    build: impl FnOnce(&mut Files) -> Result<(), Failure>,
) -> Result<usize, Failure> {
    let fail = |error: io::Error| Failure::write(&out.to_string_lossy(), &error);
    let target = target(out);
    let here = is_current(&target);
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let parent = if here { &target } else { parent };
    remove_leftovers(parent, "");
    let file = ("file", out.display().to_string());
    let free = |beside: Option<&Path>| match standing(&target, beside).map_err(fail)? {
        Standing::Free => Ok(()),
        Standing::Foreign => Err(Failure::usage("error-site-folder", vec![file.clone()])),
        Standing::Added(added) => Err(Failure::usage("error-site-added", vec![file.clone(), ("added", added)])),
    };
    free(None)?;
    fs::create_dir_all(parent).map_err(fail)?;
    let beside = tempfile::Builder::new().prefix(BESIDE).rand_bytes(RANDOM).tempdir_in(parent).map_err(fail)?;
    open_to_all(beside.path()).map_err(fail)?;
    let mark = mark(beside.path()).map_err(fail)?;
    let mut files = Files::new(beside.path(), compress);
    build(&mut files)?;
    let pages = files.finish(&mark).map_err(fail)?;
    // Somebody may have added something since.
    free(Some(beside.path()))?;
    // Windows moves no folder in which a file is open.
    let mark = Some(mark).filter(|_| !cfg!(windows));
    if here { change(beside, &target) } else { swap(beside, &target) }.map_err(fail)?;
    drop(mark);
    // Only now: an old site may be all there was.
    remove_leftovers(parent, OLD);
    Ok(pages)
}

/// The folder itself where `out` is a link to one, also to one that is not there yet.
fn target(out: &Path) -> PathBuf {
    // Without a slash at its end, which would ask for what the link leads to.
    let mut path: PathBuf = out.components().collect();
    for _ in 0..LINKS {
        if let Ok(real) = fs::canonicalize(&path) {
            return real;
        }
        let Ok(to) = fs::read_link(&path) else { break };
        path = path.parent().unwrap_or_else(|| Path::new("")).join(to);
    }
    path
}

/// Whether the program runs in this folder.
fn is_current(target: &Path) -> bool {
    fs::canonicalize(".").is_ok_and(|current| current == target)
}

/// What stands where a site will be put.
#[derive(Debug, PartialEq, Eq)]
enum Standing {
    /// Nothing, an empty folder, or a site that this program wrote.
    Free,
    /// Something else.
    Foreign,
    /// A site to which somebody has added these files, such as a `.git` or a `CNAME`.
    Added(String),
}

/// Looks at what there is. `beside` is ours, where the site is written into the folder itself.
fn standing(folder: &Path, beside: Option<&Path>) -> io::Result<Standing> {
    let ours = beside.and_then(Path::file_name);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Standing::Free),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Ok(Standing::Foreign),
        Err(error) => return Err(error),
    };
    let Ok(mark) = fs::read_to_string(folder.join(MARK)) else {
        let mut others = entries.filter(|entry| !entry.as_ref().is_ok_and(|entry| Some(&*entry.file_name()) == ours));
        return Ok(if others.next().is_none() { Standing::Free } else { Standing::Foreign });
    };
    let known: HashSet<&str> = mark.lines().chain([MARK]).collect();
    let ours = ours.map(|name| format!("{}/", name.to_string_lossy()));
    let folders: HashSet<&str> = known.iter().flat_map(|path| ancestors(path)).collect();
    let mut added = Vec::new();
    look(folder, "", &known, &folders, &mut added)?;
    added.retain(|added| Some(added) != ours.as_ref());
    added.sort();
    added.truncate(NAMED);
    Ok(if added.is_empty() { Standing::Free } else { Standing::Added(added.join(", ")) })
}

/// The folders that a path goes through: `en` and `en/causes` of `en/causes/x.html`.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Adds what is neither a known file nor a folder with known files.
fn look(
    folder: &Path,
    prefix: &str,
    known: &HashSet<&str>,
    folders: &HashSet<&str>,
    added: &mut Vec<String>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        // A link is never followed: what it leads to was not written by this program.
        match entry.file_type()?.is_dir() {
            true if folders.contains(path.as_str()) => {
                look(&entry.path(), &format!("{path}/"), known, folders, added)?;
            }
            false if known.contains(path.as_str()) => {}
            is_folder => added.push(if is_folder { format!("{path}/") } else { path }),
        }
    }
    Ok(())
}

/// Makes the mark of a folder that is being written, and locks it as long as it is open.
fn mark(folder: &Path) -> io::Result<File> {
    let file = File::create_new(folder.join(MARK))?;
    // Where the system knows no locks, nobody takes the folder for a leftover either.
    let _ = file.try_lock();
    Ok(file)
}

/// Removes what former runs left that were ended in the middle: folders with our name, this ending and our mark that nobody holds.
fn remove_leftovers(parent: &Path, ending: &str) {
    for entry in fs::read_dir(parent).into_iter().flatten().filter_map(Result::ok) {
        let name = entry.file_name();
        let random = name.to_str().and_then(|name| name.strip_prefix(BESIDE)?.strip_suffix(ending)).unwrap_or_default();
        let named = random.len() == RANDOM && random.bytes().all(|b| b.is_ascii_alphanumeric());
        if !named || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let mark = entry.path().join(MARK);
        if !fs::symlink_metadata(&mark).is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        if File::open(&mark).is_ok_and(|mark| mark.try_lock().is_ok()) {
            // What cannot be removed is in nobody's way.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The files of a site in a folder of their own.
pub(super) struct Files {
    folder: PathBuf,
    compress: bool,
    /// Folders that are there.
    made: BTreeSet<PathBuf>,
    /// The path of every file, each on a line.
    list: String,
    pages: usize,
    /// The first thing that went wrong; nothing is written after it.
    failed: Option<io::Error>,
}

impl Files {
    fn new(folder: &Path, compress: bool) -> Self {
        let folder = folder.to_owned();
        Self { folder, compress, made: BTreeSet::new(), list: String::new(), pages: 0, failed: None }
    }

    /// Writes a file, and its compressed twins where they are wanted.
    pub(super) fn put(&mut self, path: &str, bytes: &[u8]) {
        if self.failed.is_none() {
            self.failed = self.write(path, bytes).err();
        }
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let file = self.folder.join(path);
        let parent = file.parent().unwrap_or(&self.folder);
        if !self.made.contains(parent) {
            fs::create_dir_all(parent)?;
            self.made.insert(parent.to_owned());
        }
        fs::write(&file, bytes)?;
        self.pages += usize::from(path.ends_with(".html"));
        self.list.extend([path, "\n"]);
        for (twin, bytes) in self.compress.then(|| compress::twins(path, bytes)).transpose()?.into_iter().flatten() {
            fs::write(self.folder.join(&twin), bytes)?;
            self.list.extend([&twin, "\n"]);
        }
        Ok(())
    }

    /// Fills the mark. Gives the number of pages.
    fn finish(self, mut mark: &File) -> io::Result<usize> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        mark.write_all(self.list.as_bytes())?;
        Ok(self.pages)
    }
}

/// A temporary folder is private; a site is for everybody.
#[cfg(unix)]
fn open_to_all(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_to_all(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Swaps two folders in one step, where the system can.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Puts the new folder in the place of the old one. Between two renames nothing is there, for less than any reader notices;
/// if the second fails, the old one comes back.
fn swap(new: TempDir, target: &Path) -> io::Result<()> {
    if target.is_dir() && exchange(new.path(), target).is_ok() {
        // What has the temporary name now is the old site; it goes with it.
        return new.close();
    }
    let aside = new.path().with_extension(OLD.trim_start_matches('.'));
    let had = match fs::rename(target, &aside) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    if let Err(error) = fs::rename(new.path(), target) {
        if had {
            fs::rename(&aside, target)?;
        }
        return Err(error);
    }
    // It has moved away; there is nothing left to remove under its temporary name.
    let _ = new.keep();
    if had { fs::remove_dir_all(&aside) } else { Ok(()) }
}

/// Puts what is in the new folder in the place of what is in the old one, which stays. The new folder lies in the old one.
fn change(new: TempDir, target: &Path) -> io::Result<()> {
    let (aside, mark) = (new.path().join(OLD), target.join(MARK));
    let there = |name: &&std::ffi::OsString| **name != *MARK && Some(name.as_os_str()) != new.path().file_name();
    let (old, fresh) = (names(target)?, names(new.path())?);
    fs::create_dir(&aside)?;
    // If the program is ended in the middle, what is there then is known to be ours all the same.
    let list = fs::read_to_string(new.path().join(MARK))?;
    fs::write(&mark, format!("{}{list}", fs::read_to_string(&mark).unwrap_or_default()))?;
    let out = old.iter().filter(there).map(|name| (target.join(name), aside.join(name)));
    let into = fresh.iter().filter(there).map(|name| (new.path().join(name), target.join(name)));
    let mut moved = Vec::new();
    for (from, to) in out.chain(into) {
        if let Err(error) = fs::rename(&from, &to) {
            // The old site comes back as far as it can; why it had to is what the user is told.
            moved.iter().rev().for_each(|(from, to): &(PathBuf, PathBuf)| drop(fs::rename(to, from)));
            return Err(error);
        }
        moved.push((from, to));
    }
    fs::write(&mark, list)?;
    new.close()
}

/// The names of what is in a folder.
fn names(folder: &Path) -> io::Result<Vec<std::ffi::OsString>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A build takes its time, and somebody goes on working.
    #[test]
    fn what_is_added_during_a_build_is_not_removed() {
        let parent = tempfile::tempdir().unwrap();
        let out = parent.path().join("public");
        let one = |files: &mut Files| {
            files.put("index.html", b"one");
            Ok(())
        };
        assert!(put(&out, false, one).is_ok());
        let added = put(&out, false, |files| {
            fs::write(out.join("mine.txt"), "mine").unwrap();
            files.put("index.html", b"two");
            Ok(())
        });
        assert!(added.is_err());
        assert_eq!(fs::read_to_string(out.join("mine.txt")).unwrap(), "mine");
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "one");
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 1, "nothing lies beside it");
    }
}
