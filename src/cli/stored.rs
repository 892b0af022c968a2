//! Files that the program wrote before: whether they were edited since, and how they are replaced safely.
//!
//! A Markdown or HTML file begins with a comment that holds a SHA-256 over the whole file, computed with zeros in the
//! checksum's place and line breaks as LF, so that a checkout with other line breaks still verifies.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use sha2::{Digest, Sha256};

/// What stands where the checksum will be put.
pub(super) const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How the comment begins.
const HEAD: &str = "<!-- ghcr-guide ";

/// What stands before the checksum in JSON.
const JSON_CHECKSUM: &str = "\"sha256\": \"";

/// How many characters from its beginning a provenance can reach.
const MAX_HEAD: usize = 600;

/// How a file on disk relates to what would be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// There is none.
    Absent,
    /// It is right; only versions may differ.
    Right,
    /// It is as the program wrote it, but out of date.
    OutOfDate,
    /// It was edited by hand, or the program did not write it.
    Edited,
}

/// Puts the checksum into a text that has [`ZEROS`] in its place. A text without a place for it stays as it is.
pub(super) fn seal(text: &str) -> String {
    text.replacen(ZEROS, &sum(text), 1)
}

fn sum(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The largest file that can be a guide of ours.
const MAX_BYTES: u64 = 16 << 20;

/// Reads a file; `None` if there is none.
///
/// # Errors
///
/// What is no ordinary file (a folder, a pipe, a device) or is larger than any guide is not read: it cannot be ours, and
/// reading it may never end.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let kind = match fs::metadata(path) {
        Ok(kind) => kind,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if !kind.is_file() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "not a file"));
    }
    if kind.len() > MAX_BYTES {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "larger than any guide"));
    }
    fs::read(path).map(Some)
}

/// Compares what is on disk with what would be written.
pub(super) fn state(old: Option<&[u8]>, new: &str) -> State {
    let Some(old) = old else { return State::Absent };
    let Ok(old) = std::str::from_utf8(old) else { return State::Edited };
    let old = old.replace("\r\n", "\n");
    if body(&old) == body(new) && is_ours(&old) == is_ours(new) {
        return State::Right;
    }
    if is_ours(&old) { State::OutOfDate } else { State::Edited }
}

/// Whether the checksum in the text is that of the text.
fn is_ours(text: &str) -> bool {
    let Some((before, after)) = provenance(text) else { return false };
    let Some((found, rest)) = after.split_at_checked(ZEROS.len()) else { return false };
    found == sum(&format!("{before}{ZEROS}{rest}"))
}

/// The text before and after the point where the checksum begins, if the text has our provenance: a comment at its start, or
/// the first member of a JSON object.
fn provenance(text: &str) -> Option<(&str, &str)> {
    let mark = if text.starts_with('{') { JSON_CHECKSUM } else { " sha256 " };
    let start = if text.starts_with('{') { 0 } else { text.find(HEAD).filter(|at| *at < 64)? };
    let head = text.get(start..).map(|rest| rest.char_indices().nth(MAX_HEAD).map_or(rest, |(end, _)| &rest[..end]))?;
    let at = start + head.find(mark)? + mark.len();
    Some(text.split_at(at))
}

/// The command that a file of ours says it is renewed with.
pub(super) fn command(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let (_, after) = provenance(&text).filter(|_| is_ours(&text))?;
    let line = after.lines().take(4).find(|line| line.starts_with("ghcr-guide"))?;
    Some(line.strip_suffix(" -->").unwrap_or(line).to_owned())
}

/// The languages of the guide that is there, from a field of its comment. A file that was edited or that is not ours says
/// nothing that could be trusted.
pub(super) fn languages(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    if !is_ours(&text) {
        return Vec::new();
    }
    let first = text.lines().find(|line| line.starts_with(HEAD)).unwrap_or_default();
    let json = text.lines().take(12).find_map(|line| line.trim().strip_prefix("\"languages\": \"")?.split('"').next());
    let comment = first.split(" lang ").nth(1).and_then(|rest| rest.split(' ').next());
    let list = comment.or(json).unwrap_or_default();
    list.split(',').filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// The text without the line of the comment that holds versions and checksum.
fn body(text: &str) -> String {
    let version = |line: &str| {
        let line = line.trim_start();
        let json = ["\"program\": ", "\"content\": ", JSON_CHECKSUM].iter().any(|key| line.starts_with(key));
        line.starts_with(HEAD) || (text.starts_with('{') && json)
    };
    let mut lines = 0;
    let mut keep = |line: &&str| {
        lines += 1;
        lines > 12 || !version(line)
    };
    text.split_inclusive('\n').filter(|line| keep(line)).collect()
}

/// Writes a file whole or not at all: to a temporary name in the same folder, which is then renamed.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    // A link is followed, so that the file it leads to is replaced and not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".ghcr-guide-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    keep_permissions(&target, file.as_file())?;
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// A new file gets the permissions of an ordinary one, not the private ones of a temporary file.
#[cfg(unix)]
fn keep_permissions(target: &Path, file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = match fs::metadata(target) {
        Ok(old) => old.permissions(),
        Err(_) => fs::Permissions::from_mode(0o644),
    };
    file.set_permissions(permissions)
}

#[cfg(not(unix))]
fn keep_permissions(_: &Path, _: &fs::File) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(version: &str, body: &str) -> String {
        seal(&format!("<!-- ghcr-guide {version} content x sha256 {ZEROS}\ncommand -->\n\n{body}\n"))
    }

    #[test]
    fn the_languages_of_a_file_are_those_of_its_comment() {
        let text = seal(&format!("<!-- ghcr-guide 1 content x lang ru,en sha256 {ZEROS}\nWords --lang zz -->\n"));
        assert_eq!(languages(text.as_bytes()), ["ru", "en"]);
        assert!(languages(text.replace("Words", "Word").as_bytes()).is_empty(), "an edited file says nothing");
    }

    #[test]
    fn a_file_is_right_out_of_date_or_edited() {
        let old = sealed("1", "text");
        let state = |old: &str, new: &str| state(Some(old.as_bytes()), new);
        assert_eq!(state(&old, &sealed("1", "text")), State::Right);
        assert_eq!(state(&old, &sealed("2", "text")), State::Right, "a version alone is no reason to write");
        assert_eq!(state(&old.replace('\n', "\r\n"), &sealed("1", "text")), State::Right);
        assert_eq!(state(&old, &sealed("1", "other")), State::OutOfDate);
        assert_eq!(state(&old.replace("text", "texts"), &sealed("1", "other")), State::Edited);
        assert_eq!(state("# My own file\n", &sealed("1", "text")), State::Edited);
        assert_eq!(super::state(None, ""), State::Absent);
        assert_eq!(super::state(Some(b"\xff"), ""), State::Edited);
    }
}
