//! The files of a folder of content, locales or templates.
//!
//! READMEs, schemas and hidden files are for people and editors and are passed over. A file that is not UTF-8 is a fault, and what
//! can be read of it is kept, so that nothing else is reported for its sake.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::Failure;
use super::tree::Folder;
use crate::fault::Fault;

/// Files by their path below the folder, with `/` between names.
pub(super) type Files = BTreeMap<String, String>;

/// How deep folders may lie in each other: none of ours needs three, and a link can lead to where it stands.
const DEPTH: usize = 8;

/// The largest file that is read: ours are thousands of times smaller.
const MAX_BYTES: u64 = crate::source::MAX_BYTES;

/// Reads every file of a folder. `tree` is how faults call it: `content`, `locales` or `templates`.
///
/// # Errors
///
/// When something cannot be read, is too large, or leads out of what the folder has to stay in.
pub(super) fn read(folder: &Folder, tree: &str) -> Result<(Files, Vec<Fault>), Failure> {
    let mut walk = Walk { tree, folder, files: Files::new(), faults: Vec::new() };
    walk.folder(&folder.path, "", DEPTH)?;
    Ok((walk.files, walk.faults))
}

struct Walk<'a> {
    tree: &'a str,
    folder: &'a Folder,
    files: Files,
    faults: Vec<Fault>,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), Failure> {
        let failed = |error: io::Error| Failure::read(&self.cited(prefix), &error);
        let entries: Result<Vec<_>, _> = fs::read_dir(folder).and_then(Iterator::collect).map_err(failed);
        for entry in entries? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let (path, place) = (format!("{prefix}{name}"), entry.path());
            self.stays(&path, &place)?;
            if place.is_dir() {
                if name != "schema" && depth > 0 {
                    self.folder(&place, &format!("{path}/"), depth - 1)?;
                }
            } else if place.is_file() && name != "README.md" && !name.starts_with('.') {
                let bytes = small(&place).map_err(|error| Failure::read(&self.cited(&path), &error))?;
                self.file(path, bytes);
            }
        }
        Ok(())
    }

    /// Refuses what leads out of the folder's bounds through a link.
    fn stays(&self, path: &str, place: &Path) -> Result<(), Failure> {
        let Some(bounds) = &self.folder.within else { return Ok(()) };
        match place.canonicalize() {
            Ok(real) if real.starts_with(bounds) => Ok(()),
            _ => Err(Failure::usage("error-outside-repository", vec![("place", self.cited(path))])),
        }
    }

    /// How a path below the folder is cited.
    fn cited(&self, path: &str) -> String {
        format!("{}/{path}", self.folder.name.trim_end_matches('/'))
    }

    fn file(&mut self, path: String, bytes: Vec<u8>) {
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            self.faults.push(Fault::at("content-encoding", &format!("{}/{path}", self.tree), &text, at..at));
            text
        });
        self.files.insert(path, text);
    }
}

/// The bytes of a file, unless it is larger than any of ours.
fn small(place: &Path) -> io::Result<Vec<u8>> {
    if fs::metadata(place)?.len() > MAX_BYTES {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge));
    }
    fs::read(place)
}
