//! The files of a folder of content, locales or templates.
//!
//! READMEs, schemas and hidden files are for people and editors and are passed over. A file that is not UTF-8 is a fault, and what
//! can be read of it is kept, so that nothing else is reported for its sake.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::Failure;
use crate::fault::Fault;

/// Files by their path below the folder, with `/` between names.
pub(super) type Files = BTreeMap<String, String>;

/// How deep folders may lie in each other: none of ours needs three, and a link can lead to where it stands.
const DEPTH: usize = 8;

/// Reads every file of a folder. `tree` is how faults call it: `content`, `locales` or `templates`.
pub(super) fn read(folder: &Path, tree: &str) -> Result<(Files, Vec<Fault>), Failure> {
    let mut walk = Walk { tree, files: Files::new(), faults: Vec::new() };
    walk.folder(folder, "", DEPTH).map_err(|(name, error)| Failure::read(&name, &error))?;
    Ok((walk.files, walk.faults))
}

struct Walk<'a> {
    tree: &'a str,
    files: Files,
    faults: Vec<Fault>,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), (String, io::Error)> {
        let name = || folder.display().to_string();
        for entry in fs::read_dir(folder).map_err(|error| (name(), error))? {
            let entry = entry.map_err(|error| (name(), error))?;
            let file = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{file}");
            if entry.path().is_dir() {
                if file != "schema" && depth > 0 {
                    self.folder(&entry.path(), &format!("{path}/"), depth - 1)?;
                }
            } else if file != "README.md" && !file.starts_with('.') {
                let bytes = fs::read(entry.path()).map_err(|error| (entry.path().display().to_string(), error))?;
                self.file(path, bytes);
            }
        }
        Ok(())
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
