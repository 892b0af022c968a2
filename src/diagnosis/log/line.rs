//! One line of a log as a person reads it.
//!
//! In: decoded bytes between two line ends. Out: a [`Line`]: the text without timestamps and markers of the runner, and the
//! job and step that `gh run view --log` puts in front; and the message inside, for the patterns.

use std::borrow::Cow;

use super::wrapper::{self, Message};
use super::{host, outcome};

/// The longest piece of a line that is looked at, in bytes.
pub(super) const LONGEST: usize = 64 * 1024;

/// A line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) job: Option<String>,
    pub(super) step: Option<String>,
    /// Whether the runner marked it as an error.
    pub(super) error: bool,
    /// Whether the runner or the program marked it as a warning.
    pub(super) warning: bool,
    /// Whether it is a comment, or the title that the runner gives to a step by the first line of its script.
    pub(super) script: bool,
    /// Whether the program marked it as a detail, as with `--debug`.
    pub(super) detail: bool,
    pub(super) text: String,
    /// What the client said, without what loggers and terminals put around it; `None` where that is the text itself.
    pub(super) message: Option<String>,
}

impl Line {
    /// Reads a line of a terminal.
    #[cfg(test)]
    fn read(bytes: &[u8]) -> Self {
        Self::of_job(&super::text::Decoder::default().decode(bytes), None)
    }

    /// Reads a line of a log in which a column may name this job.
    pub(super) fn of_job(bytes: &[u8], known: Option<&str>) -> Self {
        let text = String::from_utf8_lossy(bytes);
        // The decoder has dropped the sequences of a terminal; what else nobody can see goes here.
        let hidden = |c: char| c.is_control() && c != '\t';
        let plain = if text.contains(hidden) { Cow::Owned(text.replace(hidden, "")) } else { text };
        let mut line = Self::default();
        let mut rest = &*plain;
        if let Some((job, step, tail)) = columns(rest, known) {
            line.job = Some(job.to_owned()).filter(|job| !job.is_empty());
            line.step = Some(step.to_owned()).filter(|step| !step.is_empty() && *step != "UNKNOWN STEP");
            rest = tail;
        }
        rest = without_timestamp(rest.trim_start_matches('\u{feff}'));
        // What copies a log may put a blank into a mark.
        let joined = rest.strip_prefix("## [").map(|tail| format!("##[{tail}"));
        rest = joined.as_deref().unwrap_or(rest);
        if let Some(tail) = rest.strip_prefix("##[error]") {
            line.error = true;
            rest = tail;
        }
        let plain = rest.trim_start();
        line.script = plain.starts_with("##[group]") || plain.starts_with("# ");
        line.error |= plain.starts_with("Error: Process completed with exit code");
        line.warning = outcome::is_warning(plain);
        line.text = rest.trim_end().to_owned();
        let of_compose = host::status(&line.text).map(|status| status.error).filter(|error| !error.is_empty());
        let Message { text: said, warning, detail } = wrapper::message(of_compose.unwrap_or(&line.text));
        // What a detail tells, such as a request that is tried again, is told at another level where it matters.
        line.warning |= warning || detail;
        line.detail = detail;
        line.message = (said != line.text).then(|| said.into_owned());
        line
    }

    /// What the client said.
    pub(super) fn message(&self) -> &str {
        self.message.as_deref().unwrap_or(&self.text)
    }
}

/// Job, step and the rest of a line of `gh run view --log`. Where somebody took the times away, a mark of the runner or a job that one
/// has named shows that these are columns.
fn columns<'a>(text: &'a str, known: Option<&str>) -> Option<(&'a str, &'a str, &'a str)> {
    let (job, rest) = text.split_once('\t')?;
    let (step, rest) = rest.split_once('\t')?;
    let dated = rest.trim_start_matches('\u{feff}');
    let marked = || ["##[group]", "##[endgroup]", "##[error]"].iter().any(|mark| rest.starts_with(mark));
    (without_timestamp(dated).len() < dated.len() || known == Some(job) || marked()).then_some((job, step, rest))
}

/// The text after a timestamp such as `2026-11-20T08:12:44.1234567Z`.
fn without_timestamp(text: &str) -> &str {
    let bytes = text.as_bytes();
    let shape = b"dddd-dd-ddTdd:dd:dd";
    let fits = bytes.len() > shape.len()
        && shape.iter().zip(bytes).all(|(want, have)| if *want == b'd' { have.is_ascii_digit() } else { want == have });
    if !fits {
        return text;
    }
    let rest = text[shape.len()..].trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    rest.strip_prefix('Z').map_or(text, |rest| rest.strip_prefix(' ').unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_times_and_columns_go() {
        let line = Line::read(
            b"build\tPush image\t\xef\xbb\xbf2026-11-20T08:12:44.1234567Z ##[error]\x1b[31mdenied\x1b[0m: x",
        );
        assert_eq!((line.job.as_deref(), line.step.as_deref()), (Some("build"), Some("Push image")));
        assert!(line.error);
        assert_eq!(line.text, "denied: x");
    }

    #[test]
    fn columns_without_times_are_columns() {
        let line = Line::read(b"build\tPush image\t##[error]denied: x");
        assert_eq!((line.job.as_deref(), line.step.as_deref()), (Some("build"), Some("Push image")));
        let line = Line::of_job(b"build\tPush image\tdenied: x", Some("build"));
        assert_eq!((line.step.as_deref(), &*line.text), (Some("Push image"), "denied: x"));
        assert_eq!(Line::of_job(b"a\tb\tc", Some("build")).text, "a\tb\tc");
    }

    #[test]
    fn a_blank_inside_of_a_mark_changes_nothing() {
        let line = Line::read(b"2026-11-20T08:12:44.1234567Z ## [error]denied: x");
        assert!(line.error && line.text == "denied: x");
        assert!(Line::read(b"## [warning] denied: x").warning);
        assert!(!Line::read(b"## [errors](docs/errors.md)").error);
    }

    #[test]
    fn sequences_that_choose_a_set_of_characters_go() {
        assert_eq!(Line::read(b"\x1b(B\x1b[mdenied\x1b7: \x1b%Gx").text, "denied: x");
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        assert_eq!(Line::read(b"a\tb\tc").text, "a\tb\tc");
        assert_eq!(Line::read(b"2026-11-20 x").text, "2026-11-20 x");
        assert_eq!(Line::read("2026-11-20Tж".as_bytes()).text, "2026-11-20Tж");
    }
}
