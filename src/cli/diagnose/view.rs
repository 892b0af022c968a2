//! The answer as data, version 1; `docs/schema/diagnosis-1.json` is its schema.

use serde::Serialize;

use crate::catalog::Catalog;
use crate::diagnosis::Standing;
use crate::diagnosis::decide::{Difference, Incident, Suspect, printing};
use crate::diagnosis::log::{Failure, Foreign};
use crate::facts::tame;
use crate::guide::answer::Question;

/// The longest line that is shown, in characters.
pub(super) const LONGEST: usize = 600;
/// The most lines that show one cause.
const LINES: usize = 20;

/// The answer.
#[derive(Debug, Serialize, schemars::JsonSchema)]
pub struct DiagnosisJson {
    /// The version of this form: 1.
    version: u32,
    /// How many lines the log has.
    lines: u64,
    /// The repository that the log says it is of.
    repository: Option<String>,
    /// What comes first: `causes`, or `elsewhere` where no failure is the registry's or the job went on after it and failed later.
    leads: &'static str,
    /// In what the log differs from the workflow file at hand, which then proves nothing: `image`, `rights`, `user`, `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    differs: Option<&'static str>,
    /// The causes, the top answer first; those that are ruled out at the end. Empty if no failure is the registry's.
    causes: Vec<CauseJson>,
    /// Failures of others, and texts that others print too where nothing names the registry.
    elsewhere: Vec<ElsewhereJson>,
}

/// A cause.
#[derive(Debug, Serialize, schemars::JsonSchema)]
struct CauseJson {
    /// Its id.
    id: String,
    /// How sure it is: `confirmed`, `likely`, `possible`, `ruled-out`.
    standing: &'static str,
    /// Which of several independent failures of the log it explains, from 1.
    failure: usize,
    /// All of them that it can explain, in order.
    failures: Vec<usize>,
    /// Its share among the causes that are possible, from 0 to 1, to two places.
    share: f64,
    /// The lines that show it.
    evidence: Vec<LineJson>,
    /// The ids of evidence that speaks for it.
    speaks_for: Vec<String>,
    /// The ids of evidence that speaks against it.
    against: Vec<String>,
}

/// A line of the log.
#[derive(Debug, Serialize, schemars::JsonSchema)]
struct LineJson {
    /// The file, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    /// Its number, from 1.
    line: u64,
    /// The job, if the log tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<String>,
    /// The step, if the log tells.
    step: Option<String>,
    /// Its text, without secrets.
    text: String,
}

/// A failure of somebody else.
#[derive(Debug, Serialize, schemars::JsonSchema)]
struct ElsewhereJson {
    /// The service: an id of `content/elsewhere/`, a host, or `unknown`.
    service: String,
    /// The line, its step and its text.
    #[serde(flatten)]
    line: LineJson,
    /// The causes if the registry was meant after all.
    perhaps: Vec<String>,
}

impl DiagnosisJson {
    /// The answer as data.
    pub(super) fn of(catalog: &Catalog, question: Question<'_>) -> Self {
        let Question { incidents, reading, besides } = question;
        let mut causes: Vec<CauseJson> = Vec::new();
        for (number, incident) in incidents.iter().enumerate() {
            for suspect in &incident.causes {
                let known = causes.iter_mut().find(|known| known.id == suspect.id && known.standing != "ruled-out");
                match known {
                    Some(known) if suspect.standing != Standing::RuledOut => {
                        known.failures.push(number + 1);
                        let left = LINES.saturating_sub(known.evidence.len());
                        known.evidence.extend(incident.failures.iter().take(left).map(line));
                    }
                    Some(_) => {}
                    None => causes.push(cause(incident, suspect, number + 1)),
                }
            }
        }
        causes.sort_by_key(|cause| cause.standing == "ruled-out");
        let leads = if causes.is_empty() || question.went_on() { "elsewhere" } else { "causes" };
        let others = question.others(catalog);
        let mut elsewhere: Vec<ElsewhereJson> = others.into_iter().map(|seen| foreign(catalog, seen)).collect();
        elsewhere.extend(reading.unnamed.iter().map(|seen| ElsewhereJson {
            service: "unknown".to_owned(),
            line: line(seen),
            perhaps: printing(catalog, &seen.signatures),
        }));
        elsewhere.sort_by_key(|seen| seen.line.line);
        let repository = reading.repository.as_deref().map(|name| tame(name, LONGEST));
        let differs = besides.differs.filter(|_| !causes.is_empty()).map(Difference::as_str);
        Self { version: 1, lines: reading.lines, repository, leads, differs, causes, elsewhere }
    }

    /// Whether no failure is the registry's.
    pub(super) fn is_empty(&self) -> bool {
        self.causes.is_empty()
    }
}

fn cause(incident: &Incident, suspect: &Suspect, failure: usize) -> CauseJson {
    let ids = |held: &[crate::diagnosis::decide::Held]| held.iter().map(|held| held.id.clone()).collect();
    CauseJson {
        id: suspect.id.clone(),
        standing: suspect.standing.as_str(),
        failure,
        failures: vec![failure],
        share: (suspect.share * 100.0).round() / 100.0,
        evidence: incident.failures.iter().take(LINES).map(line).collect(),
        speaks_for: ids(&suspect.evidence),
        against: ids(&suspect.against),
    }
}

fn line(failure: &Failure) -> LineJson {
    LineJson {
        file: failure.file.as_deref().map(|file| tame(file, LONGEST)),
        line: failure.line,
        job: failure.job.as_deref().map(|job| tame(job, LONGEST)),
        step: failure.step.as_deref().map(|step| tame(step, LONGEST)),
        text: tame(&failure.text, LONGEST),
    }
}

fn foreign(catalog: &Catalog, seen: &Foreign) -> ElsewhereJson {
    ElsewhereJson {
        service: if seen.service.is_empty() { tame(&seen.host, LONGEST) } else { seen.service.clone() },
        line: LineJson {
            file: seen.file.as_deref().map(|file| tame(file, LONGEST)),
            line: seen.line,
            job: None,
            step: seen.step.as_deref().map(|step| tame(step, LONGEST)),
            text: tame(&seen.text, LONGEST),
        },
        perhaps: printing(catalog, &seen.perhaps),
    }
}

impl Standing {
    /// The word for it.
    fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Likely => "likely",
            Self::Possible => "possible",
            Self::RuledOut => "ruled-out",
        }
    }
}
