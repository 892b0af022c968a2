//! The answer inside a job of GitHub Actions: the run's summary, and annotations.
//!
//! In: the answer as Markdown, and the failures. Out: the summary is appended to the file that `GITHUB_STEP_SUMMARY` names, and
//! one annotation for each failure is printed. GitHub refuses a summary above 1 MiB and shows ten annotations of a kind, so both
//! are bounded here; the summary is cut between two blocks, and says so.

use std::fs::OpenOptions;
use std::io::Write as _;

use super::print;
use crate::cli::Failure;
use crate::cli::report::Report;
use crate::diagnosis::decide::Incident;
use crate::diagnosis::{Standing, redact};
use crate::doc::{Msg, Scope};
use crate::facts::list::Values;
use crate::facts::{Facts, tame};
use crate::guide::Pages;
use crate::render::{Format, Frame, command};

/// The most that is written into a summary, in bytes; other steps may write too.
const LARGEST: usize = 1000 * 1024;
/// GitHub's own limit, up to which a notice still counts.
const LIMIT: usize = 1024 * 1024;
/// The most annotations of one step that GitHub shows.
const MOST: usize = 10;
/// The longest line of an annotation, in characters.
const LONGEST: usize = 300;

/// Writes the summary and prints the annotations.
pub(super) fn write(
    report: &Report<'_>,
    langs: &[String],
    summary: &str,
    found: &[Incident],
    values: &Values,
) -> Result<(), Failure> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Err(Failure::usage("error-no-summary", Vec::new()));
    };
    let name = path.to_string_lossy().into_owned();
    let failed = |error: std::io::Error| Failure::write(&name, &error);
    let mut file = OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
    let used = file.metadata().map_or(0, |data| usize::try_from(data.len()).unwrap_or(usize::MAX));
    match bounded(&redact::guard(summary), used, &report.text("ui-summary-cut", &[])) {
        Some(text) => file.write_all(text.as_bytes()).map_err(failed)?,
        None => report.say("ui-summary-full", &[("path", name.clone())]),
    }
    let lang = langs.first().unwrap_or(&report.lang);
    let mut out = String::new();
    for incident in found.iter().take(MOST) {
        out.extend(annotation(report, lang, incident, values)?);
    }
    print(&out)
}

/// The text as far as it fits behind what is there, cut before a blank line, with the notice at its end; none where not even the
/// notice fits.
fn bounded(text: &str, used: usize, notice: &str) -> Option<String> {
    let room = LARGEST.saturating_sub(used);
    if text.len() <= room {
        return Some(text.to_owned());
    }
    let tail = format!("\n\n> [!NOTE]\n> {notice}\n");
    let mut end = room.saturating_sub(tail.len()).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = &text[..end];
    let head = head.rfind("\n\n").map_or("", |at| &head[..at]);
    // A fence that was cut open would swallow the notice.
    let open = head.lines().filter(|line| line.trim_start().starts_with("```")).count() % 2 == 1;
    let head = if open { head.rfind("\n\n```").map_or(head, |at| &head[..at]) } else { head };
    let whole = format!("{head}{tail}");
    (used + whole.len() <= LIMIT).then_some(whole)
}

/// One annotation: the cause as its title, the line that shows it as its text.
fn annotation(
    report: &Report<'_>,
    lang: &str,
    incident: &Incident,
    values: &Values,
) -> Result<Option<String>, Failure> {
    let (Some(first), Some(failure)) = (incident.causes.first(), incident.failures.first()) else { return Ok(None) };
    if first.standing == Standing::RuledOut {
        return Ok(None);
    }
    let title = words(report, lang, &format!("cause-{}-title", first.id), values)?;
    let summary = words(report, lang, &format!("cause-{}-summary", first.id), values)?;
    let text = format!("{summary}\n{}", tame(&failure.text, LONGEST));
    Ok(Some(command("error", &[("title", &title)], &text)))
}

/// A message as one line of plain text.
fn words(report: &Report<'_>, lang: &str, id: &str, values: &Values) -> Result<String, Failure> {
    let engine = report.engine;
    let shape = Facts::default().shape(false);
    let guide = Pages::new(&engine.catalog, &shape).blocks("diagnosis", Msg::message(id, Scope::default()), Vec::new());
    let form =
        engine.form(&guide, lang, &shape, Format::Text { width: usize::MAX / 2, colour: false }, &Frame::default())?;
    let text = form.fill(values);
    Ok(tame(text.lines().next().unwrap_or_default(), LONGEST))
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, LIMIT, bounded};

    #[test]
    fn a_summary_that_is_too_long_is_cut_between_blocks() {
        let after = |room: usize| LARGEST - room;
        assert_eq!(bounded("a\n\nb", after(100), "cut").as_deref(), Some("a\n\nb"));
        let cut = bounded(&"word word\n\n".repeat(100), after(200), "cut").unwrap();
        assert!(cut.len() <= 200 && cut.ends_with("word word\n\n> [!NOTE]\n> cut\n"), "{cut}");
        let cut = bounded(&format!("a\n\n```text\n{}```\n", "x\n\n".repeat(100)), after(120), "cut");
        assert_eq!(cut.as_deref(), Some("a\n\n> [!NOTE]\n> cut\n"));
    }

    #[test]
    fn where_nothing_else_fits_the_notice_does_and_else_nothing() {
        let notice = "\n\n> [!NOTE]\n> cut\n";
        assert_eq!(bounded("word", LARGEST, "cut").as_deref(), Some(notice));
        assert_eq!(bounded("word", LIMIT - notice.len(), "cut").as_deref(), Some(notice));
        assert_eq!(bounded("word", LIMIT - notice.len() + 1, "cut"), None);
        assert_eq!(bounded("word", 2 * LIMIT, "cut"), None);
    }
}
