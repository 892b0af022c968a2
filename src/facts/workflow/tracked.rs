//! The files that git keeps, from its index: what else lies in a working copy is on no runner.
//!
//! In: the bytes of `.git/index`. Out: the paths of the files and of the folders they lie in. Source: gitformat-index(5).

use std::collections::BTreeSet;

/// What stands before the first entry: a signature, the version, the number of entries.
const HEADER: usize = 12;
/// What stands before the path of an entry.
const FIXED: usize = 62;
/// The bit of an entry's flags that says that more flags follow.
const EXTENDED: u8 = 0x40;

/// Every path in an index of version 2 or 3 and every folder above one; nothing if it is no such index.
pub(super) fn paths(index: &[u8]) -> Option<BTreeSet<String>> {
    let number = |at: usize| Some(u32::from_be_bytes(index.get(at..at + 4)?.try_into().ok()?));
    if index.get(..4)? != b"DIRC" || !matches!(number(4)?, 2 | 3) {
        return None;
    }
    let mut out = BTreeSet::new();
    let mut at = HEADER;
    for _ in 0..number(8)? {
        let begin = at + FIXED + if index.get(at + FIXED - 2)? & EXTENDED == 0 { 0 } else { 2 };
        let length = index.get(begin..)?.iter().position(|byte| *byte == 0)?;
        if let Ok(path) = std::str::from_utf8(&index[begin..begin + length]) {
            add(&mut out, path);
        }
        // Between one and eight zeros fill an entry up to a multiple of eight.
        at += (begin + length - at) / 8 * 8 + 8;
    }
    Some(out)
}

/// Adds a path and what it lies in, up to what is there already.
fn add(to: &mut BTreeSet<String>, path: &str) {
    let mut rest = path;
    while to.insert(rest.to_owned()) {
        let Some((above, _)) = rest.rsplit_once('/') else { return };
        rest = above;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An index with these paths; every second entry has more flags.
    fn index(version: u8, paths: &[&str]) -> Vec<u8> {
        let count = u8::try_from(paths.len()).unwrap();
        let mut out = [b"DIRC".as_slice(), &[0, 0, 0, version, 0, 0, 0, count]].concat();
        for (number, path) in paths.iter().enumerate() {
            let extended = version == 3 && number % 2 == 1;
            let mut entry = vec![7; FIXED - 2];
            entry.extend([if extended { EXTENDED } else { 0 }, 1]);
            entry.extend(if extended { vec![1, 0] } else { Vec::new() });
            entry.extend(path.bytes());
            entry.push(0);
            entry.resize(entry.len().next_multiple_of(8), 0);
            out.extend(entry);
        }
        out
    }

    #[test]
    fn every_path_and_folder_is_there() {
        let files = ["a", "images/api/Dockerfile", "images/web/Dockerfile", "images/web/src/index.js"];
        let all = ["a", "images", "images/api", "images/api/Dockerfile", "images/web", "images/web/Dockerfile"];
        for version in [2, 3] {
            let found = paths(&index(version, &files)).unwrap();
            assert!(all.iter().all(|path| found.contains(*path)), "{found:?}");
            assert_eq!(found.len(), 8);
        }
    }

    #[test]
    fn what_is_no_index_says_nothing() {
        assert_eq!(paths(b""), None);
        assert_eq!(paths(b"DIRC\0\0\0\x04\0\0\0\0"), None);
        let whole = index(2, &["images/api/Dockerfile", "images/web/Dockerfile"]);
        assert!((0..whole.len() - 8).all(|end| paths(&whole[..end]).is_none()));
    }
}
