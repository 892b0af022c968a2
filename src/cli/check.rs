//! `ghcr-guide check`: what is wrong with the workflows, before a run says so.
//!
//! 1. The workflows are read and checked; comments in them silence findings.
//! 2. With `--fix`, what can be cured is, and what is left goes on.
//! 3. Words, excerpts and fingerprints are put to the findings.
//! 4. One format writes them all; the exit code says whether there are any.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use sha2::{Digest, Sha256};

use super::args::{Check as Args, CheckFormat};
use super::excerpt::{self, Line};
use super::facts::Asked;
use super::report::Report;
use super::{Exit, Failure, fix, generate, terminal};
use crate::diagnosis::checks::{self, CHECKS, Check, Finding, Lines, Severity, Subject};
use crate::facts::list::clean;
use crate::facts::workflow::{Problem, ProblemKind};
use crate::facts::{Gathered, mask_tokens, tame};
use crate::render::findings::{self, Findings, Row, Rule, Unread};
use crate::source::{Disk, Workspace as _};

/// The longest value that a message repeats.
const LONGEST: usize = 300;

/// Checks the workflows.
pub(super) fn run(report: &Report<'_>, args: &Args) -> Result<Exit, Failure> {
    let lang = match &args.lang {
        Some(wish) => generate::language(report, wish, "--lang")?,
        None => report.lang.clone(),
    };
    let words = Report::new(report.engine, lang);
    // Who asks for findings in a language reads in it, too, why there are none.
    checked(report, &words, args).or_else(|failure| Ok(words.failure(&failure)))
}

fn checked(report: &Report<'_>, words: &Report<'_>, args: &Args) -> Result<Exit, Failure> {
    let asked = Asked::new(report, &args.repository)?;
    let gathered = asked.gathered(&BTreeMap::new())?;
    asked.say_dropped(report, &gathered);
    let files = Files::new(&asked.disk);
    let least = args.min_severity.map_or(Severity::Note, Into::into);
    let wanted = |finding: &Finding| finding.check().is_some_and(|check| check.severity >= least);
    let text = |path: &str| files.text(path).map(|text| text.to_string());
    let found = if args.fix {
        let cure = fix::cure(report, &asked, &text, &wanted);
        if args.diff {
            let unread = unread(words, &gathered);
            unread.iter().for_each(|unread| terminal::message(&unread.message));
            return fix::show(report, &cure, &wanted);
        }
        fix::write(report, &asked.disk, &cure)?;
        cure.files.iter().for_each(|edited| files.know(&edited.file, &edited.new));
        cure.found
    } else {
        let (report, facts) = (&gathered.workflows, &gathered.facts);
        checks::run(&Subject { report, facts, catalog: &words.engine.catalog, text: &text, lines: Lines::default() })
    };
    let mut findings = described(words, &files, found.iter().filter(|finding| wanted(finding)));
    findings.unread = unread(words, &gathered);
    print(report, words, args, &findings)
}

fn print(report: &Report<'_>, words: &Report<'_>, args: &Args, findings: &Findings) -> Result<Exit, Failure> {
    let out = match args.format {
        CheckFormat::Text => findings::text(findings, terminal::colour()),
        CheckFormat::Json => findings::json(findings),
        CheckFormat::Sarif => findings::sarif(findings),
        CheckFormat::Github => findings::github(findings, |left| words.count("ui-findings-rest", left)),
    };
    terminal::print(&out)?;
    if !findings.unread.is_empty() {
        terminal::message(&report.count("ui-unread", findings.unread.len()));
    }
    if findings.unread.is_empty() || !findings.rows.is_empty() {
        terminal::message(&report.count("ui-findings", findings.rows.len()));
    }
    Ok(match (findings.rows.is_empty(), findings.unread.is_empty()) {
        (false, _) => Exit::Findings,
        // Of what was not read nothing can be said, not even that it is right.
        (true, false) => Exit::Failed,
        (true, true) => Exit::Done,
    })
}

/// The workflow files that were not read, or not wholly. What no YAML is, is a finding.
fn unread(words: &Report<'_>, gathered: &Gathered) -> Vec<Unread> {
    const KINDS: &[ProblemKind] = &[
        ProblemKind::TooLarge,
        ProblemKind::NotUtf8,
        ProblemKind::Unreadable,
        ProblemKind::TooDeep,
        ProblemKind::TooManyNodes,
        ProblemKind::Budget,
    ];
    let problems = gathered.workflows.problems.iter().filter(|problem| KINDS.contains(&problem.kind));
    let one = |problem: &Problem| {
        let (file, kind) = (shown(&problem.file), problem.kind.as_str());
        let args = [("place", file.clone()), ("detail", problem.detail.clone())];
        Unread { message: words.text(&format!("ui-problem-{kind}"), &args), file, kind }
    };
    problems.map(one).collect()
}

/// The texts of files, each read once.
struct Files<'a> {
    disk: &'a Disk,
    known: RefCell<BTreeMap<String, Option<Rc<str>>>>,
    lines: RefCell<BTreeMap<String, Rc<[Line]>>>,
}

impl<'a> Files<'a> {
    fn new(disk: &'a Disk) -> Self {
        Self { disk, known: RefCell::default(), lines: RefCell::default() }
    }

    /// Says what a file holds now.
    fn know(&self, path: &str, text: &str) {
        self.known.borrow_mut().insert(path.to_owned(), Some(Rc::from(text)));
        self.lines.borrow_mut().remove(path);
    }

    fn text(&self, path: &str) -> Option<Rc<str>> {
        if let Some(known) = self.known.borrow().get(path) {
            return known.clone();
        }
        let bytes = self.disk.read(path).ok().flatten();
        let text = bytes.map(|bytes| Rc::from(String::from_utf8_lossy(&bytes)));
        self.known.borrow_mut().insert(path.to_owned(), text.clone());
        text
    }

    /// The lines of a file, which are cut once for all its findings.
    fn lines(&self, path: &str) -> Option<Rc<[Line]>> {
        if let Some(lines) = self.lines.borrow().get(path) {
            return Some(Rc::clone(lines));
        }
        let text = self.text(path)?;
        let lines: Rc<[Line]> = Rc::from(excerpt::lines(&text));
        self.lines.borrow_mut().insert(path.to_owned(), Rc::clone(&lines));
        Some(lines)
    }
}

/// The findings with their words.
fn described<'f>(words: &Report<'_>, files: &Files<'_>, found: impl Iterator<Item = &'f Finding>) -> Findings {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    for finding in found {
        let Some(rule) = CHECKS.iter().position(|check| check.id == finding.check) else { continue };
        let mut row = row(words, finding, &CHECKS[rule]);
        row.rule = rule;
        row.excerpt = files.lines(&finding.file).and_then(|lines| excerpt::excerpt(&lines, finding.place));
        let count = seen.entry(identity(finding)).or_default();
        row.fingerprint = hash(&format!("{}\u{0}{count}", identity(finding)));
        *count += 1;
        rows.push(row);
    }
    let rules = CHECKS.iter().map(|check| rule(words, check)).collect();
    Findings { lang: words.lang.clone(), rules, rows, unread: Vec::new() }
}

/// A check, in words without a place: the names in them are placeholders.
fn rule(words: &Report<'_>, check: &Check) -> Rule {
    let arguments: Vec<_> = check.arguments.iter().map(|name| (*name, name.to_uppercase())).collect();
    let text = |part: &str| words.text(&format!("check-{}-{part}", check.id), &arguments);
    let sources = &words.engine.catalog.sources;
    Rule {
        id: check.id.to_owned(),
        severity: check.severity.as_str(),
        confidence: check.confidence.as_str(),
        causes: check.causes.iter().map(|id| (*id).to_owned()).collect(),
        fixable: check.fixable,
        title: words.text(&format!("check-{}-title", check.id), &[]),
        why: text("why"),
        fix: text("fix"),
        help: sources.get(check.source).map(|source| source.url.to_string()).unwrap_or_default(),
    }
}

fn row(words: &Report<'_>, finding: &Finding, check: &Check) -> Row {
    let arguments: Vec<_> = finding.arguments.iter().map(|(name, value)| (*name, tame(value, LONGEST))).collect();
    let text = |part: &str| words.text(&format!("check-{}-{part}", check.id), &arguments);
    let (message, why, fix) = (text("message"), text("why"), text("fix"));
    let place = format!("{}:{}:{}", shown(&finding.file), finding.place.line, finding.place.column);
    let severity = words.text(&format!("ui-severity-{}", check.severity.as_str()), &[]);
    let heading =
        [("place", place), ("severity", severity), ("message", message.clone()), ("check", check.id.to_owned())];
    Row {
        file: shown(&finding.file),
        line: finding.place.line,
        column: finding.place.column,
        job: finding.job.as_ref().map(|job| (shown(&job.file), shown(&job.id))),
        said: [
            words.text("ui-finding", &heading),
            words.text("ui-finding-why", &[("text", why.clone())]),
            words.text("ui-finding-fix", &[("text", fix.clone())]),
        ],
        arguments,
        message,
        why,
        fix,
        ..Row::default()
    }
}

/// A name of a file or job, fit to be shown.
fn shown(name: &str) -> String {
    mask_tokens(&clean(name))
}

/// What makes a finding the same one after lines have moved.
fn identity(finding: &Finding) -> String {
    let job = finding.job.as_ref().map_or(("", ""), |job| (&job.file, &job.id));
    let mut parts = vec![finding.check, &finding.file, job.0, job.1];
    parts.extend(finding.arguments.iter().flat_map(|(name, value)| [*name, value.as_str()]));
    parts.join("\u{0}")
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
