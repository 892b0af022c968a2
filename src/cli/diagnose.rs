//! `ghcr-guide diagnose`: from a failing log to its causes.
//!
//! In: a log, from a file or from standard input. Out: the causes with their evidence. The steps: read the log piece by piece;
//! decide; print.

use std::fs::File;
use std::io::{Read, stdin};

use serde::Serialize;

use super::args::Diagnose;
use super::report::Report;
use super::{Exit, Failure, terminal};
use crate::catalog::Catalog;
use crate::diagnosis::Standing;
use crate::diagnosis::decide::{Besides, Incident, Suspect, incidents, printing};
use crate::diagnosis::log::{Foreign, Patterns, Reading, Scanner};
use crate::facts::{mask_tokens, tame};

/// How much of a log is read at once, in bytes.
const PIECE: usize = 256 * 1024;
/// The longest line that is shown, in characters.
const LONGEST: usize = 400;

/// The answer as data; `docs/schema/diagnosis-1.json` describes it.
#[derive(Debug, Serialize)]
struct Answer {
    version: u8,
    causes: Vec<CauseView>,
    elsewhere: Vec<ElsewhereView>,
}

#[derive(Debug, Serialize)]
struct CauseView {
    id: String,
    standing: &'static str,
    evidence: Vec<LineView>,
    against: Vec<String>,
}

#[derive(Debug, Serialize)]
struct LineView {
    line: u64,
    step: Option<String>,
    text: String,
}

#[derive(Debug, Serialize)]
struct ElsewhereView {
    service: String,
    line: u64,
    step: Option<String>,
    text: String,
    /// The causes if the registry was meant after all.
    perhaps: Vec<String>,
}

/// Diagnoses a log.
pub(super) fn run(report: &Report<'_>, args: &Diagnose) -> Result<Exit, Failure> {
    let catalog = &report.engine.catalog;
    let patterns = Patterns::of(catalog).map_err(|problem| Failure::Message {
        id: "error-broken",
        args: vec![("problem", problem)],
        exit: Exit::Failed,
    })?;
    let mut scanner = Scanner::new(catalog, &patterns, "ghcr.io");
    for name in &args.logs {
        read(name, &mut scanner)?;
    }
    if args.logs.is_empty() {
        read("-", &mut scanner)?;
    }
    let reading = scanner.finish();
    let found = incidents(catalog, &reading, Besides::default());
    let answer = answer(catalog, &found, &reading);
    let json = serde_json::to_string_pretty(&answer).unwrap_or_default();
    terminal::print(&format!("{json}\n"))?;
    Ok(if answer.causes.is_empty() { Exit::NothingRecognised } else { Exit::Done })
}

fn read(name: &str, scanner: &mut Scanner<'_>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::read(name, &error);
    let mut input: Box<dyn Read> =
        if name == "-" { Box::new(stdin()) } else { Box::new(File::open(name).map_err(failed)?) };
    let mut piece = vec![0; PIECE];
    loop {
        let size = input.read(&mut piece).map_err(failed)?;
        if size == 0 {
            return Ok(());
        }
        scanner.feed(&piece[..size]);
    }
}

fn answer(catalog: &Catalog, found: &[Incident], reading: &Reading) -> Answer {
    let mut causes: Vec<CauseView> = Vec::new();
    for incident in found {
        for suspect in &incident.causes {
            if !causes.iter().any(|known| known.id == suspect.id) {
                causes.push(view(incident, suspect));
            }
        }
    }
    causes.sort_by_key(|cause| cause.standing == "ruled-out");
    let mut elsewhere: Vec<ElsewhereView> = reading.foreign.iter().map(|seen| foreign(catalog, seen)).collect();
    elsewhere.extend(reading.unnamed.iter().map(|seen| unnamed(catalog, seen)));
    elsewhere.sort_by_key(|seen| seen.line);
    Answer { version: 1, causes, elsewhere }
}

fn view(incident: &Incident, suspect: &Suspect) -> CauseView {
    let line = |failure: &crate::diagnosis::log::Failure| LineView {
        line: failure.line,
        step: failure.step.as_deref().map(|step| tame(step, LONGEST)),
        text: tame(&failure.text, LONGEST),
    };
    CauseView {
        id: suspect.id.clone(),
        standing: match suspect.standing {
            Standing::Confirmed => "confirmed",
            Standing::Likely => "likely",
            Standing::Possible => "possible",
            Standing::RuledOut => "ruled-out",
        },
        evidence: incident.failures.iter().map(line).collect(),
        against: suspect.against.clone(),
    }
}

fn foreign(catalog: &Catalog, seen: &Foreign) -> ElsewhereView {
    ElsewhereView {
        service: if seen.service.is_empty() { mask_tokens(&seen.host) } else { seen.service.clone() },
        line: seen.line,
        step: seen.step.as_deref().map(|step| tame(step, LONGEST)),
        text: tame(&seen.text, LONGEST),
        perhaps: printing(catalog, &seen.perhaps),
    }
}

fn unnamed(catalog: &Catalog, seen: &crate::diagnosis::log::Failure) -> ElsewhereView {
    ElsewhereView {
        service: "unknown".to_owned(),
        line: seen.line,
        step: seen.step.as_deref().map(|step| tame(step, LONGEST)),
        text: tame(&seen.text, LONGEST),
        perhaps: printing(catalog, &seen.signatures),
    }
}
