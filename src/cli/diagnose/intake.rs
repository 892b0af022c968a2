//! Where a log comes from: standard input, a file, a folder, or the archive of a run that GitHub hands out.
//!
//! In: names. Out: every text, handed to the scanner piece by piece; nothing is unpacked to disk, and no more than a piece is in
//! memory. The steps:
//!
//! 1. the first bytes tell an archive, or a text that is packed with gzip, from a text; both can hold the other;
//! 2. in an archive or a folder, `JOB/N_STEP.txt` is one step; `N_JOB.txt` beside a folder `JOB` with steps says the same again
//!    and is left out;
//! 3. every text is read to its end, in the order of the run; a log without any text is a fault and no answer.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Seek, stdin};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

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
/// How an archive begins that holds nothing.
const NO_ENTRIES: &[u8] = b"PK\x05\x06";
/// How a text begins that is packed with gzip.
const GZIP: &[u8] = b"\x1f\x8b";
/// How many archives lie inside each other.
const NESTED: usize = 2;

/// Reads a log by its name; `-` is standard input. Fails where it holds no text.
pub(super) fn read(name: &str, several: bool, scanner: &mut Scanner<'_>) -> Result<(), Failure> {
    let failed = |error: io::Error| Failure::read(name, &error);
    let path = Path::new(name);
    let mut reader = Reader { scanner, left: LARGEST, text: false };
    if name == "-" {
        reader.any(stdin().lock(), NESTED).map_err(|error| fault(name, &error))?;
    } else if path.is_dir() {
        reader.folder(path).map_err(failed)?;
    } else {
        let mut file = File::open(path).map_err(failed)?;
        let kind =
            if file.metadata().map_err(failed)?.is_file() { kind(&mut file).map_err(failed)? } else { Kind::Text };
        if several && kind != Kind::Archive {
            reader.scanner.enter(name, "", None);
        }
        // What lies on the disk need not be copied to be read as an archive.
        match kind {
            Kind::Archive => reader.archive(file, NESTED),
            _ => reader.any(file, NESTED),
        }
        .map_err(|error| fault(name, &error))?;
    }
    if reader.text { Ok(()) } else { Err(Failure::message("error-no-text", vec![("file", name.to_owned())])) }
}

/// What the first bytes say a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Archive,
    Gzip,
    Text,
}

impl Kind {
    fn of(head: &[u8]) -> Self {
        match head {
            head if head == ARCHIVE || head == NO_ENTRIES => Self::Archive,
            head if head.starts_with(GZIP) => Self::Gzip,
            _ => Self::Text,
        }
    }
}

fn kind(file: &mut File) -> io::Result<Kind> {
    let mut head = [0; 4];
    let size = read_full(file, &mut head)?;
    file.rewind()?;
    Ok(Kind::of(&head[..size]))
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

/// Hands texts to the scanner.
struct Reader<'a, 'b> {
    scanner: &'a mut Scanner<'b>,
    /// How much may still be read, in bytes.
    left: u64,
    /// Whether there was any text.
    text: bool,
}

impl Reader<'_, '_> {
    /// Reads what cannot be read twice, whatever it is.
    fn any(&mut self, mut input: impl Read, nested: usize) -> io::Result<()> {
        let mut head = [0; 4];
        let size = read_full(&mut input, &mut head)?;
        let kind = if nested > 0 { Kind::of(&head[..size]) } else { Kind::Text };
        let mut whole = (&head[..size]).chain(input);
        match kind {
            Kind::Archive => {
                // The list of what is in an archive stands at its end, so it has to lie somewhere.
                let mut file = tempfile::tempfile()?;
                io::copy(&mut whole.take(self.left), &mut file)?;
                file.rewind()?;
                self.archive(file, nested)
            }
            Kind::Gzip => {
                let unpacked: Box<dyn Read + '_> = Box::new(MultiGzDecoder::new(&mut whole));
                self.any(unpacked, nested - 1)
            }
            Kind::Text => self.stream(&mut whole),
        }
    }

    fn stream(&mut self, input: &mut impl Read) -> io::Result<()> {
        let mut piece = vec![0; PIECE];
        loop {
            match read_full(input, &mut piece)? {
                0 => return Ok(()),
                size => {
                    self.left = self.left.saturating_sub(size as u64);
                    if self.left == 0 {
                        return Err(io::Error::from(io::ErrorKind::FileTooLarge));
                    }
                    self.text = self.text || is_text(&piece[..size]);
                    self.scanner.feed(&piece[..size]);
                }
            }
        }
    }

    fn archive(&mut self, file: File, nested: usize) -> io::Result<()> {
        let mut archive = zip::ZipArchive::new(io::BufReader::new(file)).map_err(broken)?;
        let names = archive.file_names().flatten().take(MOST).map(|name| name.into_owned()).collect();
        let names = with_text(names, |name| archive.by_name(name).map_or(0, |entry| entry.size()));
        for text in in_order(names) {
            let entry = archive.by_name(&text.name).map_err(broken)?;
            self.scanner.enter(&text.path(), &text.job, text.step.as_deref());
            // The sizes that an archive states may be wrong: what is really read counts.
            self.any(entry, nested - 1)?;
        }
        Ok(())
    }

    fn folder(&mut self, root: &Path) -> io::Result<()> {
        let mut names = Vec::new();
        collect(root, &PathBuf::new(), DEEPEST, &mut names)?;
        let names = with_text(names, |name| fs::metadata(root.join(name)).map_or(0, |data| data.len()));
        for text in in_order(names) {
            self.scanner.enter(&text.path(), &text.job, text.step.as_deref());
            self.any(File::open(root.join(&text.name))?, NESTED)?;
        }
        Ok(())
    }
}

/// Whether bytes are text: something else than blanks, and not full of bytes that no text has.
fn is_text(bytes: &[u8]) -> bool {
    let none = bytes.iter().filter(|byte| **byte == 0).count();
    let odd = |byte: &u8| *byte < 0x20 && !matches!(byte, 0 | 0x08..=0x0d | 0x1b);
    // Half of UTF-16 is nothing; what is packed or drawn has bytes of every kind.
    let controls = bytes.iter().filter(|byte| odd(byte)).count();
    let letters = bytes.iter().any(|byte| byte.is_ascii_graphic() || *byte >= 0x80);
    letters && controls * 20 <= bytes.len() && none * 2 <= bytes.len() + 2
}

fn collect(root: &Path, below: &Path, depth: usize, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        let kind = entry.file_type()?;
        if kind.is_dir() && depth > 0 {
            collect(root, &path, depth - 1, names)?;
        } else if kind.is_file() && names.len() < MOST {
            names.push(path.to_string_lossy().into_owned());
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
    /// Its name, as the archive has it.
    name: String,
    job: String,
    step: Option<String>,
}

impl Text {
    /// Its name as a path.
    fn path(&self) -> String {
        self.name.replace('\\', "/")
    }
}

/// What the runner writes beside the steps of a job.
const SYSTEM: &str = "system";

/// The texts worth reading, in the order of the run, and archives of texts.
fn in_order(names: Vec<String>) -> Vec<Text> {
    let is_text = |name: &String| {
        let lower = name.to_lowercase();
        [".txt", ".log", ".zip", ".gz"].iter().any(|end| lower.ends_with(end))
    };
    // Some programs separate folders as Windows does.
    let texts = names.into_iter().filter(is_text).map(|name| (name.replace('\\', "/"), name));
    let texts: Vec<(String, String)> = texts.collect();
    // GitHub may hand out folders that hold no step; then the text of the whole job is all there is.
    let step = |(folder, file): (&str, &str)| (numbered(file).1 != SYSTEM).then(|| folder.to_owned());
    let folders: BTreeSet<String> = texts.iter().filter_map(|(path, _)| path.rsplit_once('/').and_then(step)).collect();
    let mut out: Vec<((String, u64, String), Text)> = Vec::new();
    for (path, name) in texts {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", &path));
        let (number, label) = numbered(file);
        if label == SYSTEM || (folder.is_empty() && folders.contains(label)) {
            continue;
        }
        let text = if folder.is_empty() {
            Text { name, job: label.to_owned(), step: None }
        } else {
            Text { name, job: folder.to_owned(), step: Some(label.to_owned()) }
        };
        out.push(((folder.to_owned(), number, label.to_owned()), text));
    }
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out.into_iter().map(|(_, text)| text).collect()
}

/// The number before a name, and the name without it and without the extension.
fn numbered(file: &str) -> (u64, &str) {
    let file = file.strip_suffix(".gz").unwrap_or(file);
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
