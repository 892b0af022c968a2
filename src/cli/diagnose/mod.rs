//! `ghcr-guide diagnose`: from a failing log to its causes and to what cures them.
//!
//! In: logs, and the checkout at hand. Out: an answer as text, Markdown, HTML or JSON, or as the summary and the annotations of
//! a job. The steps:
//!
//! 1. [`beside`] finds what is known of the checkout at hand;
//! 2. [`intake`] hands the log to the scanner piece by piece;
//! 3. the engine decides and writes the answer as a guide;
//! 4. what is printed passes [`redact::guard`] once more.

mod beside;
mod github;
mod intake;
mod view;

use super::args::{Diagnose, DiagnosisFormat};
use super::report::Report;
use super::{Exit, Failure, generate, terminal};
use crate::diagnosis::decide::{Incident, incidents};
use crate::diagnosis::log::{Patterns, Reading, Scanner};
use crate::diagnosis::redact;
use crate::facts::list::{Fact, Slot, Values};
use crate::facts::tame;
use crate::guide::answer::{Question, Quoted, of_log};
use crate::render::{Format, Frame};
use beside::{Beside, Here};
pub use view::DiagnosisJson;

/// Diagnoses a log.
pub(super) fn run(report: &Report<'_>, args: &Diagnose) -> Result<Exit, Failure> {
    let langs = langs(report, args)?;
    let here = Here::look(report, args)?;
    let reading = read(report, args, here.registry())?;
    let mut beside = Beside::of(report, args, &here, &reading);
    let found = incidents(&report.engine.catalog, &reading, beside.besides());
    beside.about(&found);
    let question = Question { incidents: &found, reading: &reading, besides: beside.besides() };
    let data = DiagnosisJson::of(&report.engine.catalog, question);
    match args.format {
        DiagnosisFormat::Json => {
            let json = serde_json::to_string_pretty(&data).unwrap_or_default();
            print(&format!("{json}\n"))?;
        }
        DiagnosisFormat::Github => {
            let summary = answers(report, &langs, Format::Markdown, &found, &reading, &beside)?;
            github::write(report, &langs, &summary, &found, &beside.facts.values())?;
        }
        DiagnosisFormat::Text => {
            let format = Format::Text { width: terminal::width(), colour: terminal::colour() };
            print(&answers(report, &langs, format, &found, &reading, &beside)?)?;
        }
        DiagnosisFormat::Md => print(&answers(report, &langs, Format::Markdown, &found, &reading, &beside)?)?,
        DiagnosisFormat::Html => print(&answers(report, &langs, Format::Html, &found, &reading, &beside)?)?,
    }
    Ok(if data.is_empty() { Exit::NothingRecognised } else { Exit::Done })
}

/// The last line of defence: whatever is printed has no secret that is known by its form.
fn print(text: &str) -> Result<(), Failure> {
    terminal::print(&redact::guard(text)).map(|_| ())
}

fn langs(report: &Report<'_>, args: &Diagnose) -> Result<Vec<String>, Failure> {
    let mut langs: Vec<String> = Vec::new();
    for wish in &args.lang {
        let lang = generate::language(report, wish, "--lang")?;
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    if langs.is_empty() {
        langs.push(report.lang.clone());
    }
    if args.format == DiagnosisFormat::Html && langs.len() > 1 {
        return Err(Failure::usage("error-one-language", Vec::new()));
    }
    Ok(langs)
}

fn read(report: &Report<'_>, args: &Diagnose, registry: &str) -> Result<Reading, Failure> {
    let catalog = &report.engine.catalog;
    let broken =
        |problem| Failure::Message { id: "error-broken", args: vec![("problem", problem)], exit: Exit::Failed };
    let patterns = Patterns::of(catalog).map_err(broken)?;
    let mut scanner = Scanner::new(catalog, &patterns, registry);
    for name in &args.logs {
        intake::read(name, args.logs.len() > 1, &mut scanner)?;
    }
    if args.logs.is_empty() {
        intake::read("-", false, &mut scanner)?;
    }
    Ok(scanner.finish())
}

/// The answer in every language that was asked for, one after the other.
fn answers(
    report: &Report<'_>,
    langs: &[String],
    format: Format,
    found: &[Incident],
    reading: &Reading,
    beside: &Beside,
) -> Result<String, Failure> {
    let besides = beside.besides();
    let mut shape = beside.facts.shape(false);
    if besides.certain {
        shape.of_credential(besides.index);
    }
    let question = Question { incidents: found, reading, besides };
    let (guide, quoted) = of_log(&report.engine.catalog, question, &shape);
    let values = values(beside.facts.values(), &quoted);
    let mut out = String::new();
    for lang in langs {
        if !out.is_empty() {
            out.push('\n');
        }
        let form = report.engine.form(&guide, lang, &shape, format, &Frame::default())?;
        form.fill_into(&mut out, &values);
    }
    Ok(out)
}

/// What fills the blanks: the facts, and the lines that the answer quotes.
fn values(mut values: Values, quoted: &[Quoted]) -> Values {
    for (index, line) in quoted.iter().enumerate() {
        let index = u16::try_from(index).unwrap_or(u16::MAX);
        let place = line.file.as_ref().map_or_else(|| line.line.to_string(), |file| format!("{file}:{}", line.line));
        values.set(Slot::value(Fact::LogText, index), &tame(&line.text, view::LONGEST));
        values.set(Slot::value(Fact::LogLine, index), &tame(&place, view::LONGEST));
        if let Some(step) = &line.step {
            values.set(Slot::value(Fact::LogStep, index), &tame(step, view::LONGEST));
        }
    }
    values
}
