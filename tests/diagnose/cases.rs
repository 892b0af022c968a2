//! The cases of `tests/diagnosis/`: a log with what must come out of it, and with the checkout beside it where the log alone
//! cannot tell. A case without a log is of what prints nothing: there, the checks of the files name the cause.
//!
//! Every cause has a case. It comes first there, unless nothing that a program sees can tell it from the cause that does: then the
//! answer names it, with what a person looks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ghcr_guide::catalog::entries::Effect;
use ghcr_guide::diagnosis::Standing;
use ghcr_guide::diagnosis::beside::Checkout;
use ghcr_guide::diagnosis::checks::{Finding, Lines, Subject, run};
use ghcr_guide::diagnosis::decide::{Besides, Incident, incidents, printing};
use ghcr_guide::diagnosis::log::Reading;
use ghcr_guide::diagnosis::place;
use ghcr_guide::doc::{Block, Msg, MsgPart};
use ghcr_guide::facts::{Facts, Gathered, Override, gather};
use ghcr_guide::guide::answer::{Question, of_log};
use ghcr_guide::source::Memory;

use super::{ENGINE, logs, read};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Case {
    log: Option<String>,
    /// The top answer.
    first: Option<String>,
    /// Its standing.
    standing: Option<String>,
    /// Causes among the answers.
    also: Vec<String>,
    /// Causes that must not be among them.
    never: Vec<String>,
    /// The service whose failure it is; no cause is named.
    elsewhere: Option<String>,
    /// A cause that is only named for the case that the registry was meant.
    perhaps: Option<String>,
    /// Where it happened, if not in a job of GitHub Actions.
    place: Option<String>,
    /// How many independent failures there are.
    failures: Option<String>,
    /// In what the log differs from the checkout.
    differs: Option<String>,
    /// Whether nothing at all is recognised.
    nothing: Option<String>,
    /// What the options say of the repository, such as `repo` and `owner-kind`.
    facts: BTreeMap<String, String>,
    /// The files of the checkout.
    files: BTreeMap<String, String>,
}

impl Case {
    /// The checkout that the case brings.
    fn gathered(&self) -> Option<Gathered> {
        let given: Vec<Override> = self.facts.iter().map(|(name, value)| Override::flag(name, value)).collect();
        let files = self.files.iter().fold(Memory::new(), |memory, (path, text)| memory.with(path, text.as_str()));
        (!self.facts.is_empty()).then(|| gather(&files, &given, &BTreeMap::new(), &ENGINE.actions()).unwrap())
    }

    /// What `ask` makes of the checkout as the checks see it.
    fn seen<T>(&self, ask: impl FnOnce(&Subject<'_>) -> T) -> Option<T> {
        let gathered = self.gathered()?;
        let text = |path: &str| self.files.get(path).cloned();
        let (report, facts) = (&gathered.workflows, &gathered.facts);
        Some(ask(&Subject { report, facts, catalog: &ENGINE.catalog, text: &text, lines: Lines::default() }))
    }

    /// The failures of its log, each with its causes, and what `ask` makes of them.
    fn answered<T>(&self, log: &str, ask: impl FnOnce(&Reading, &[Incident], Besides<'_>) -> T) -> T {
        let reading = read(log);
        let checkout = self.seen(|subject| Checkout::of(subject, &reading)).flatten();
        let besides = checkout.as_ref().map(Checkout::besides).unwrap_or_default();
        ask(&reading, &incidents(&ENGINE.catalog, &reading, besides), besides)
    }
}

fn cases() -> BTreeMap<String, Case> {
    let files = fs::read_dir("tests/diagnosis").unwrap().map(|entry| entry.unwrap().path());
    let read = |path: &Path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let case = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, case)
    };
    files.map(|path| read(&path)).collect()
}

/// The causes that are not ruled out, with their standing, in order.
pub(crate) fn named(found: &[Incident]) -> Vec<(String, Standing)> {
    let all =
        found.iter().flat_map(|incident| &incident.causes).filter(|suspect| suspect.standing != Standing::RuledOut);
    all.map(|suspect| (suspect.id.clone(), suspect.standing)).collect()
}

#[test]
fn cases_lead_to_their_causes() {
    let mut wrong = Vec::new();
    for (name, case) in cases() {
        let problem = match &case.log {
            Some(log) => problem(&case, log),
            None => problem_of_files(&case),
        };
        wrong.extend(problem.map(|problem| format!("{name}: {problem}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn problem(case: &Case, log: &str) -> Option<String> {
    case.answered(log, |reading, found, besides| {
        let named = named(found);
        let is = |id: &String| named.iter().any(|(known, _)| known == id);
        let top = named.first();
        let standing = |standing: &Standing| format!("{standing:?}").to_lowercase();
        let silent = case.elsewhere.is_some() || case.perhaps.is_some() || case.nothing.is_some();
        let perhaps = reading.unnamed.iter().flat_map(|failure| printing(&ENGINE.catalog, &failure.signatures));
        let good = case.first.as_ref().is_none_or(|id| top.is_some_and(|(first, _)| first == id))
            && case.standing.as_ref().is_none_or(|word| top.is_some_and(|(_, have)| standing(have) == *word))
            && case.also.iter().all(is)
            && !case.never.iter().any(is)
            && (!silent || named.is_empty())
            && case.elsewhere.as_ref().is_none_or(|id| reading.foreign.iter().any(|foreign| foreign.service == *id))
            && case.perhaps.as_ref().is_none_or(|id| perhaps.clone().any(|known| known == *id))
            && case.place.as_ref().is_none_or(|word| {
                found.first().is_some_and(|first| place::of(&ENGINE.catalog, first).as_str() == word)
            })
            && case.failures.as_ref().is_none_or(|count| found.len().to_string() == *count)
            && case.differs.as_ref().is_none_or(|word| besides.differs.is_some_and(|known| known.as_str() == word))
            && case.nothing.as_ref().is_none_or(|_| reading.foreign.is_empty() && reading.unnamed.is_empty());
        let foreign: Vec<&str> = reading.foreign.iter().map(|foreign| foreign.service.as_str()).collect();
        let shares: Vec<String> = found
            .iter()
            .flat_map(|incident| &incident.causes)
            .map(|suspect| format!("{} {:?} {:.2}", suspect.id, suspect.standing, suspect.share))
            .collect();
        (!good).then(|| format!("named {shares:?}, elsewhere {foreign:?}"))
    })
}

/// What a cause that prints nothing leaves behind: the checks that speak for it find something, and nothing worse is found.
fn problem_of_files(case: &Case) -> Option<String> {
    let found = case.seen(run).unwrap();
    let worst = found.iter().filter_map(Finding::check).map(|check| check.severity).max();
    let worst = found.iter().filter_map(Finding::check).filter(|check| Some(check.severity) == worst);
    let causes: BTreeSet<&str> = worst.flat_map(|check| check.causes).copied().collect();
    let good = case
        .first
        .as_ref()
        .is_some_and(|id| causes == BTreeSet::from([id.as_str()]) && ENGINE.catalog.causes[id].signatures.is_empty());
    (!good).then(|| format!("the checks speak for {causes:?}"))
}

#[test]
fn every_cause_has_a_case() {
    let cases: Vec<Case> = cases().into_values().collect();
    let proven: BTreeSet<&str> = cases.iter().filter_map(|case| case.first.as_deref()).collect();
    let told_apart: BTreeSet<String> = cases.iter().flat_map(for_people).collect();
    let missing: Vec<&String> =
        ENGINE.catalog.causes.keys().filter(|id| !proven.contains(id.as_str()) && !told_apart.contains(*id)).collect();
    assert!(missing.is_empty(), "no case in tests/diagnosis proves {missing:?}");
}

/// The causes of a case that its answer names after the top one, each with an observation that speaks for it.
fn for_people(case: &Case) -> Vec<String> {
    let Some(log) = &case.log else { return Vec::new() };
    let shown = |id: &String, blocks: &[Block<Msg>]| {
        let speaks = |effect| matches!(effect, Effect::Supports | Effect::Confirms);
        let evidence = &ENGINE.catalog.causes[id].evidence;
        let looked_for = evidence.iter().filter(|one| one.is_for_people() && speaks(one.effect));
        looked_for.into_iter().any(|one| tells_apart(blocks, &format!("cause-{id}-evidence-{}", &*one.id)))
    };
    case.answered(log, |reading, incidents, besides| {
        let question = Question { incidents, reading, besides };
        let (guide, _) = of_log(&ENGINE.catalog, question, &Facts::default().shape(false));
        case.also.iter().filter(|id| shown(id, &guide.tree.blocks)).cloned().collect()
    })
}

/// Whether one of the lines that say what tells a cause apart says this.
fn tells_apart(blocks: &[Block<Msg>], message: &str) -> bool {
    let part = |msg: &Msg, id: &str| msg.parts.iter().any(|part| matches!(part, MsgPart::Message(name) if name == id));
    blocks.iter().any(|block| match block {
        Block::Paragraph(msg) => part(msg, "answer-tells-apart") && part(msg, message),
        Block::Section { blocks, .. } => tells_apart(blocks, message),
        Block::List(items) => items.iter().any(|item| tells_apart(item, message)),
        _ => false,
    })
}

#[test]
fn a_failure_inside_a_whole_log_has_the_same_answer() {
    let logs: Vec<(usize, String)> = logs().into_iter().enumerate().collect();
    for (number, (name, case)) in cases().into_iter().enumerate() {
        // What came before decides nothing: each case brings what it needs.
        let Some(log) = &case.log else { continue };
        // The whole logs are of GitHub Actions: what another CI system prints does not occur in them.
        if case.place.is_some() {
            continue;
        }
        // Where columns name the steps, no other step begins in the middle of one.
        let columns = |whole: &str| whole.lines().any(|line| line.split('\t').count() == 3);
        let fits = |whole: &&(usize, String)| !log.contains("##[group]Run ") || !columns(&whole.1);
        let (at, whole) = logs.iter().cycle().skip(number).find(fits).unwrap();
        let whole = whole.replace("@@EXCERPT@@\n", &format!("{}\n", log.trim_end()));
        // The job of the whole log is that of the checkout.
        let jobs = case.gathered().map(|gathered| gathered.workflows.jobs).unwrap_or_default();
        let shown = jobs.first().map_or("build", |job| job.job_name.as_ref().map_or(&*job.job_id, |name| &*name.text));
        let whole = format!("\n{whole}").replace("\nbuild\t", &format!("\n{shown}\t"));
        // A whole log, of the checkout's job, proves what the piece alone left open.
        let standing = case.standing.clone().filter(|word| case.files.is_empty() || word == "confirmed");
        let case = Case { failures: None, nothing: None, standing, ..case };
        assert_eq!(problem(&case, &whole), None, "{name} in log {at}");
    }
}
