//! Where a log comes from: standard input, a file, a folder, or the archive of a run that GitHub hands out.
//!
//! In: names. Out: every text, handed to the scanner piece by piece; nothing is unpacked to disk, and no more than a piece is in
//! memory. The steps:
//!
//! 1. the first bytes tell an archive from a text;
//! 2. in an archive or a folder, `JOB/N_STEP.txt` is one step; `N_JOB.txt` beside a folder `JOB` with steps says the same again
//!    and is left out;
//! 3. every text is read to its end, in the order of the run.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Seek, stdin};
use std::path::{Path, PathBuf};

use crate::cli::Failure;
use crate::diagnosis::log::Scanner;

/// How much of a log is read at once, in bytes.
const PIECE: usize = 256 * 1024;
/// The most texts in one archive or folder.
const MOST: usize = 20_000;
/// How much an archive may hold unpacked, in bytes: more than any run prints.
const LARGEST: u64 = 16 << 30;
/// How deep folders are followed.
const DEEPEST: usize = 4;
/// How an archive begins.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// Reads a log by its name; `-` is standard input.
pub(super) fn read(name: &str, several: bool, scanner: &mut Scanner<'_>) -> Result<(), Failure> {
    let failed = |error: io::Error| Failure::read(name, &error);
    let path = Path::new(name);
    if name == "-" {
        return from_pipe(stdin().lock(), scanner).map_err(|error| fault(name, &error));
    }
    if path.is_dir() {
        return folder(path, scanner).map_err(failed);
    }
    let mut file = File::open(path).map_err(failed)?;
    if !file.metadata().map_err(failed)?.is_file() {
        return from_pipe(file, scanner).map_err(|error| fault(name, &error));
    }
    let mut head = [0; 4];
    let size = read_full(&mut file, &mut head).map_err(failed)?;
    file.rewind().map_err(failed)?;
    if head[..size] == *ARCHIVE {
        return archive(file, scanner).map_err(|error| fault(name, &error));
    }
    if several {
        scanner.enter(name, "", None);
    }
    stream(&mut file, scanner).map_err(failed)
}

/// Reads what cannot be read twice.
fn from_pipe(mut input: impl Read, scanner: &mut Scanner<'_>) -> io::Result<()> {
    let mut head = [0; 4];
    let size = read_full(&mut input, &mut head)?;
    if head[..size] == *ARCHIVE {
        // The list of what is in an archive stands at its end, so it has to lie somewhere.
        let mut file = tempfile::tempfile()?;
        io::copy(&mut (&head[..]).chain(input).take(LARGEST), &mut file)?;
        file.rewind()?;
        return archive(file, scanner);
    }
    scanner.feed(&head[..size]);
    stream(&mut input, scanner)
}

/// Fills the buffer as far as there is something to read.
fn read_full(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut size = 0;
    while size < buffer.len() {
        match input.read(&mut buffer[size..]) {
            Ok(0) => break,
            Ok(more) => size += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(size)
}

fn stream(input: &mut impl Read, scanner: &mut Scanner<'_>) -> io::Result<()> {
    let mut piece = vec![0; PIECE];
    loop {
        match read_full(input, &mut piece)? {
            0 => return Ok(()),
            size => scanner.feed(&piece[..size]),
        }
    }
}

/// Why an archive could not be read: it is none, or it was cut off; or something else.
fn fault(name: &str, error: &io::Error) -> Failure {
    let broken = [io::ErrorKind::InvalidData, io::ErrorKind::UnexpectedEof].contains(&error.kind());
    if broken { Failure::message("error-archive", vec![("file", name.to_owned())]) } else { Failure::read(name, error) }
}

fn broken(error: zip::result::ZipError) -> io::Error {
    match error {
        zip::result::ZipError::Io(error) => error,
        error => io::Error::new(io::ErrorKind::InvalidData, error),
    }
}

fn archive(file: File, scanner: &mut Scanner<'_>) -> io::Result<()> {
    let mut archive = zip::ZipArchive::new(io::BufReader::new(file)).map_err(broken)?;
    let names = archive.file_names().flatten().take(MOST).map(|name| name.into_owned()).collect();
    let names = with_text(names, |name| archive.by_name(name).map_or(0, |entry| entry.size()));
    let mut left = LARGEST;
    for text in in_order(names) {
        let entry = archive.by_name(&text.name).map_err(broken)?;
        scanner.enter(&text.name, &text.job, text.step.as_deref());
        // The sizes that an archive states may be wrong: what is really read counts.
        let mut limited = entry.take(left);
        stream(&mut limited, scanner)?;
        left = limited.limit();
        if left == 0 {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
    }
    Ok(())
}

fn folder(root: &Path, scanner: &mut Scanner<'_>) -> io::Result<()> {
    let mut names = Vec::new();
    collect(root, &PathBuf::new(), DEEPEST, &mut names)?;
    let names = with_text(names, |name| fs::metadata(root.join(name)).map_or(0, |data| data.len()));
    for text in in_order(names) {
        scanner.enter(&text.name, &text.job, text.step.as_deref());
        stream(&mut File::open(root.join(&text.name))?, scanner)?;
    }
    Ok(())
}

fn collect(root: &Path, below: &Path, depth: usize, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        let kind = entry.file_type()?;
        if kind.is_dir() && depth > 0 {
            collect(root, &path, depth - 1, names)?;
        } else if kind.is_file() && names.len() < MOST {
            names.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

/// The names of texts that have something in them.
fn with_text(mut names: Vec<String>, mut size: impl FnMut(&str) -> u64) -> Vec<String> {
    names.retain(|name| size(name) > 0);
    names
}

/// One text of a run.
#[derive(Debug, PartialEq, Eq)]
struct Text {
    name: String,
    job: String,
    step: Option<String>,
}

/// What the runner writes beside the steps of a job.
const SYSTEM: &str = "system";

/// The texts worth reading, in the order of the run.
fn in_order(names: Vec<String>) -> Vec<Text> {
    let is_text = |name: &String| name.ends_with(".txt") || name.ends_with(".log");
    let texts: Vec<String> = names.into_iter().filter(is_text).collect();
    // GitHub may hand out folders that hold no step; then the text of the whole job is all there is.
    let step = |(folder, file): (&str, &str)| (numbered(file).1 != SYSTEM).then(|| folder.to_owned());
    let folders: BTreeSet<String> = texts.iter().filter_map(|name| name.rsplit_once('/').and_then(step)).collect();
    let mut out: Vec<((String, u64, String), Text)> = Vec::new();
    for name in texts {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
        let (number, label) = numbered(file);
        if label == SYSTEM || (folder.is_empty() && folders.contains(label)) {
            continue;
        }
        let text = if folder.is_empty() {
            Text { name: name.clone(), job: label.to_owned(), step: None }
        } else {
            Text { name: name.clone(), job: folder.to_owned(), step: Some(label.to_owned()) }
        };
        out.push(((folder.to_owned(), number, label.to_owned()), text));
    }
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out.into_iter().map(|(_, text)| text).collect()
}

/// The number before a name, and the name without it and without the extension.
fn numbered(file: &str) -> (u64, &str) {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    match stem.split_once('_') {
        Some((number, label)) if !label.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => {
            (number.parse().unwrap_or(u64::MAX), label)
        }
        _ => (u64::MAX, stem),
    }
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn steps_are_read_in_order_and_no_job_twice() {
        let names =
            ["0_build.txt", "build/10_Push.txt", "build/2_Log in.txt", "build/system.txt", "1_lint.txt", "a.png"];
        let read: Vec<(String, Option<String>)> =
            in_order(names.map(str::to_owned).to_vec()).into_iter().map(|text| (text.job, text.step)).collect();
        let step = |name: &str| Some(name.to_owned());
        assert_eq!(
            read,
            [("lint".to_owned(), None), ("build".to_owned(), step("Log in")), ("build".to_owned(), step("Push"))]
        );
    }

    #[test]
    fn a_folder_without_steps_does_not_hide_its_job() {
        let names = ["0_build.txt", "build/system.txt", "1_test.txt"].map(str::to_owned).to_vec();
        let read: Vec<String> = in_order(names).into_iter().map(|text| text.name).collect();
        assert_eq!(read, ["0_build.txt", "1_test.txt"]);
    }
}
