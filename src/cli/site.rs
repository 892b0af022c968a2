//! `ghcr-guide site`: writes the help site into a folder.
//!
//! 1. A folder that holds something else is refused before anything is written.
//! 2. Every file is written beside the folder, under a temporary name, as soon as it is made. If something is wrong, that is removed
//!    again, and what stood there stays.
//! 3. The new folder takes the place of the old one, which then is removed: a reader sees the one or the other.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::args;
use super::args::Trees;
use super::report::Report;
use super::tree::{Folders, Tree};
use super::{Exit, Failure, compress, repositories};
use crate::site::{Options, Site, SiteError};
use crate::{Engine, built_in};

/// Lies in every folder that this command wrote, so that it removes no other; it names what is in the folder.
const MARK: &str = ".ghcr-guide-site";

/// Builds the site and puts it in place.
pub(super) fn run(report: &Report<'_>, args: &args::Site) -> Result<Exit, Failure> {
    let repositories = repositories::read(report, args.repos.as_deref())?;
    let options = Options { handbook: args.handbook.clone(), ..options(args.base_url.as_deref(), repositories)? };
    let laid_over = args.trees.given().then(|| laid_over(&args.trees)).transpose()?;
    let engine = laid_over.as_ref().map_or(report.engine, |tree| &tree.engine);
    let count = put(&args.out, args.compress, |files| {
        engine.write_site(&options, &mut |path, bytes| files.put(path, bytes)).map_err(|error| broken(&error))
    })?;
    let text = report.count("ui-site-pages", count);
    report.say("ui-site-wrote", &[("pages", text), ("file", args.out.display().to_string())]);
    Ok(Exit::Done)
}

/// What the engine is asked for.
pub(super) fn options(base: Option<&str>, repositories: Vec<crate::site::Repository>) -> Result<Options, Failure> {
    let base = base.map(whole).transpose()?;
    let (version, content) = (env!("CARGO_PKG_VERSION").to_owned(), built_in::version().to_owned());
    Ok(Options { base, version, content, repositories, ..Options::default() })
}

pub(super) fn build(engine: &Engine, options: &Options) -> Result<Site, Failure> {
    engine.site(options).map_err(|error| broken(&error))
}

fn broken(error: &SiteError) -> Failure {
    Failure::Message { id: "error-broken", args: vec![("problem", error.to_string())], exit: Exit::Failed }
}

/// What is built in with the folders that were given laid over it.
pub(super) fn laid_over(trees: &Trees) -> Result<Tree, Failure> {
    Tree::laid_over(&Folders::from(trees))?.sound()
}

/// An address with a scheme and a host, without query or fragment, and with a slash at its end.
fn whole(base: &str) -> Result<String, Failure> {
    let rest = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://")).unwrap_or_default();
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/:%[]".contains(&b);
    if rest.is_empty() || rest.starts_with(['/', '.']) || !rest.bytes().all(plain) {
        return Err(Failure::usage("error-base-url", vec![("value", base.to_owned())]));
    }
    Ok(format!("{}/", base.trim_end_matches('/')))
}

/// Lets `build` write a site beside the folder, then swaps the two. Gives the number of pages.
fn put(out: &Path, compress: bool, build: impl FnOnce(&mut Files) -> Result<(), Failure>) -> Result<usize, Failure> {
    let fail = |error: &io::Error| Failure::write(&out.to_string_lossy(), error);
    if !replaceable(out).map_err(|error| fail(&error))? {
        return Err(Failure::usage("error-site-folder", vec![("file", out.display().to_string())]));
    }
    let target = target(out);
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(parent).map_err(|error| fail(&error))?;
    let beside =
        tempfile::Builder::new().prefix(".ghcr-guide-site-").tempdir_in(parent).map_err(|error| fail(&error))?;
    open_to_all(beside.path()).map_err(|error| fail(&error))?;
    let mut files = Files::new(beside.path(), compress);
    build(&mut files)?;
    let pages = files.finish().map_err(|error| fail(&error))?;
    swap(beside, &target).map_err(|error| fail(&error))?;
    Ok(pages)
}

/// The folder itself where `out` is a link to one.
fn target(out: &Path) -> PathBuf {
    fs::canonicalize(out).unwrap_or_else(|_| out.to_owned())
}

/// Whether what stands there may be removed: nothing, an empty folder, or a site that this program wrote and to which nobody has
/// added anything, such as a `.git` or a `CNAME`.
fn replaceable(out: &Path) -> io::Result<bool> {
    match fs::read_dir(out) {
        Ok(mut entries) => {
            let Ok(mark) = fs::read_to_string(out.join(MARK)) else { return Ok(entries.next().is_none()) };
            let own = |name: &str| name == MARK || mark.is_empty() || mark.lines().any(|known| known == name);
            entries.try_fold(true, |all, entry| Ok(all && own(&entry?.file_name().to_string_lossy())))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}

/// The files of a site in a folder of their own.
struct Files {
    folder: PathBuf,
    compress: bool,
    /// Folders that are there.
    made: BTreeSet<PathBuf>,
    /// What stands in the folder itself.
    own: BTreeSet<String>,
    pages: usize,
    /// The first thing that went wrong; nothing is written after it.
    failed: Option<io::Error>,
}

impl Files {
    fn new(folder: &Path, compress: bool) -> Self {
        let folder = folder.to_owned();
        Self { folder, compress, made: BTreeSet::new(), own: BTreeSet::new(), pages: 0, failed: None }
    }

    /// Writes a file, and its compressed twins where they are wanted.
    fn put(&mut self, path: String, bytes: Vec<u8>) {
        if self.failed.is_none() {
            self.failed = self.write(&path, &bytes).err();
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
        let mut written = vec![path.to_owned()];
        for (twin, bytes) in self.compress.then(|| compress::twins(path, bytes)).transpose()?.into_iter().flatten() {
            fs::write(self.folder.join(&twin), bytes)?;
            written.push(twin);
        }
        self.own.extend(written.iter().filter_map(|path| path.split('/').next()).map(str::to_owned));
        Ok(())
    }

    /// Leaves the mark. Gives the number of pages.
    fn finish(self) -> io::Result<usize> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        fs::write(self.folder.join(MARK), Vec::from_iter(self.own).join("\n"))?;
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
fn swap(new: tempfile::TempDir, target: &Path) -> io::Result<()> {
    if target.is_dir() && exchange(new.path(), target).is_ok() {
        // What has the temporary name now is the old site; it goes with it.
        return new.close();
    }
    let aside = new.path().with_extension("old");
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
