//! The answer to a failing log: what failed, how we know, what to do first; then the guide of just those causes.
//!
//! In: the catalog, the shape of the facts, the incidents and the reading of a log. Out: a [`Guide`], and the lines of the log
//! that it quotes: the n-th of them fills the blanks `log-text`, `log-line` and `log-step` with number n.
//!
//! 1. Each independent failure gets its lead: the likeliest cause, the lines that show it, what speaks for and against it, the
//!    first step, and what tells it apart from its rivals.
//! 2. Failures of somebody else's service are named.
//! 3. Every cause that was named gets its section, once.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::reason::reasons;
use super::{Writer, paragraph, spaced, terms};
use crate::catalog::Catalog;
use crate::catalog::entries::{Cause, Operation};
use crate::diagnosis::decide::{Besides, FINDING, Incident, Suspect, printing};
use crate::diagnosis::log::{Failure, Foreign, Reading};
use crate::diagnosis::place::{self, PLACE};
use crate::diagnosis::{Diagnosis, Standing};
use crate::doc::{Block, Code, Guide, Msg, MsgPart, Piece, Scope, Tree};
use crate::facts::list::{Fact, Slot};
use crate::facts::shape::{Attempt, Place, Shape};

/// How many lines of one failure are quoted.
const LINES: usize = 2;
/// How many causes of one failure are shown.
const CAUSES: usize = 3;
/// Beside a likely cause, a rival with a smaller share is named without a section of its own.
const RIVAL: f64 = 0.1;
/// How many reasons are listed on each side.
const REASONS: usize = 5;
/// How many failures are shown.
const FAILURES: usize = 6;

/// A line of the log that the answer quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The file, if there are several.
    pub file: Option<String>,
    /// Its text, without secrets.
    pub text: String,
    /// Its number, from 1.
    pub line: u64,
    /// The step.
    pub step: Option<String>,
}

impl Quoted {
    fn of(failure: &Failure) -> Self {
        let own = |text: &Option<Rc<str>>| text.as_deref().map(str::to_owned);
        Self { file: own(&failure.file), text: failure.text.clone(), line: failure.line, step: own(&failure.step) }
    }

    fn of_foreign(foreign: &Foreign) -> Self {
        let own = |text: &Option<Rc<str>>| text.as_deref().map(str::to_owned);
        Self { file: own(&foreign.file), text: foreign.text.clone(), line: foreign.line, step: own(&foreign.step) }
    }
}

/// What an answer is made from.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The independent failures.
    pub incidents: &'a [Incident],
    /// Everything that the log showed.
    pub reading: &'a Reading,
    /// What is known besides the log.
    pub besides: Besides<'a>,
}

impl Question<'_> {
    /// Whether a later step failed for another reason: the job went on after the registry's failures.
    #[must_use]
    pub fn went_on(&self) -> bool {
        self.reading.foreign.iter().any(|foreign| self.is_later(foreign))
    }

    /// Whether a step failed with it after the last failure of the registry.
    fn is_later(&self, foreign: &Foreign) -> bool {
        let mut own = self.incidents.iter().flat_map(|incident| &incident.failures).peekable();
        let before = |failure: &Failure| {
            failure.file == foreign.file
                && failure.step.is_some()
                && failure.step != foreign.step
                && failure.line < foreign.line
        };
        foreign.ended && foreign.step.is_some() && own.peek().is_some() && own.all(before)
    }
}

impl<'a> Question<'a> {
    /// The failures of others that the answer speaks of. Where the registry failed, a test that failed too, or the build that a full
    /// disk ended, is no other reading of the log, unless it came later.
    #[must_use]
    pub fn others(&self, catalog: &Catalog) -> Vec<&'a Foreign> {
        let other = |service: &str| catalog.elsewhere.get(service).is_none_or(|other| !other.work && !other.end);
        let all = self.incidents.is_empty();
        let foreign = self.reading.foreign.iter();
        foreign.filter(|seen| all || other(&seen.service) || self.is_later(seen)).collect()
    }
}

/// Builds the answer.
#[must_use]
pub fn of_log(catalog: &Catalog, question: Question<'_>, shape: &Shape) -> (Guide, Vec<Quoted>) {
    let place = question.incidents.first().map_or(Place::Unknown, |incident| place::of(catalog, incident));
    let attempt = question.incidents.first().map_or(Attempt::Unknown, attempt);
    let shape = &Shape { place, attempt, ..shape.clone() };
    let diagnosis = Diagnosis::from_shape(catalog, shape);
    let preferred = question.incidents.first().map(|incident| suited(catalog, incident)).unwrap_or_default();
    let writer = Writer { preferred, ..Writer::new(catalog, "answer", shape, &diagnosis) };
    let mut answer = Answer { writer, question, quoted: Vec::new(), named: Vec::new() };
    let mut blocks = answer.failures();
    let elsewhere = answer.elsewhere();
    // What ended the job says more than what it went on after; it stands behind the words that introduce all failures.
    let at = if question.went_on() { 1 } else { blocks.len() };
    blocks.splice(at..at, elsewhere);
    if let Some(difference) = question.besides.differs.filter(|_| !answer.named.is_empty()) {
        blocks.push(paragraph(format!("answer-differs-{}", difference.as_str()), Scope::default()));
    }
    let has_gaps = [Fact::Repository, Fact::WorkflowFile].iter().any(|fact| !shape.known(*fact, 0));
    if has_gaps && !answer.named.is_empty() {
        blocks.push(paragraph("answer-capitals", Scope::default()));
    }
    blocks.extend(answer.causes());
    let Answer { writer, quoted, .. } = answer;
    let tree = Tree { title: Msg::message("answer-title", Scope::default()), blocks };
    let terms = terms::of(&writer, &tree);
    (Guide { id: "answer".to_owned(), tree, terms }, quoted)
}

struct Answer<'a> {
    writer: Writer<'a>,
    question: Question<'a>,
    quoted: Vec<Quoted>,
    /// The causes that get a section, and whether each is certain.
    named: Vec<(String, bool)>,
}

impl Answer<'_> {
    fn failures(&mut self) -> Vec<Block<Msg>> {
        let incidents: Vec<&Incident> =
            self.question.incidents.iter().filter(|incident| !incident.causes.is_empty()).take(FAILURES).collect();
        let mut out = Vec::new();
        match incidents.as_slice() {
            [] => out.push(paragraph("answer-nothing", Scope::default())),
            [only] if !self.question.went_on() => out.extend(self.failure(only)),
            several => {
                out.push(paragraph("answer-several", Scope::default()));
                for (number, incident) in several.iter().enumerate() {
                    let blocks = self.failure(incident);
                    let item = u16::try_from(self.first_of(incident)).unwrap_or_default();
                    let title = Msg::message("answer-failure-title", Scope { item, ..Scope::default() });
                    out.push(Block::Section { id: format!("failure-{}", number + 1), level: 2, title, blocks });
                }
            }
        }
        out
    }

    /// The quoted line with which an incident begins.
    fn first_of(&self, incident: &Incident) -> usize {
        let begins = |quoted: &Quoted| incident.failures.iter().any(|failure| failure.line == quoted.line);
        self.quoted.iter().position(begins).unwrap_or_default()
    }

    /// The lead of one failure: what fits on the first screen.
    fn failure(&mut self, incident: &Incident) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let shown: Vec<&Suspect> =
            incident.causes.iter().filter(|suspect| suspect.standing != Standing::RuledOut).take(CAUSES).collect();
        let mut out = Vec::new();
        let Some((first, rivals)) = shown.split_first() else { return out };
        let clear = first.standing != Standing::Possible;
        for suspect in shown.iter().filter(|suspect| !clear || suspect.share >= RIVAL) {
            if !self.named.iter().any(|(known, _)| *known == suspect.id) {
                self.named.push((suspect.id.clone(), suspect.standing == Standing::Confirmed));
            }
        }
        let lead = vec![
            MsgPart::Message(format!("answer-lead-{}", standing(first.standing))),
            MsgPart::Section(first.id.clone()),
        ];
        out.push(Block::Paragraph(Msg { parts: spaced(lead), scope, ..Msg::default() }));
        out.push(paragraph(format!("cause-{}-summary", first.id), scope));
        for failure in telling(incident) {
            self.quote(Quoted::of(failure), &mut out);
        }
        self.listed("answer-for", &self.why(incident, first, true), &mut out);
        self.listed("answer-against", &self.why(incident, first, false), &mut out);
        let operation = incident.failures.iter().find_map(|failure| failure.doing.operation());
        if let Some((remedy, steps)) = self.first_steps(&first.id, operation) {
            let title = MsgPart::Message(format!("remedy-{remedy}-title"));
            let parts = spaced(vec![MsgPart::Message("answer-first-step".to_owned()), title]);
            out.push(Block::Paragraph(Msg { parts, scope, ..Msg::default() }));
            out.push(Block::Steps(steps));
        }
        if !rivals.is_empty() {
            out.push(paragraph("answer-rivals", scope));
            out.push(Block::List(rivals.iter().map(|rival| self.rival(rival)).collect()));
        }
        out
    }

    /// Messages for what speaks for or against a cause.
    fn why(&self, incident: &Incident, suspect: &Suspect, speaks_for: bool) -> Vec<String> {
        let catalog = self.writer.catalog;
        let Some(cause) = catalog.causes.get(&suspect.id) else { return Vec::new() };
        let mut out: Vec<String> = Vec::new();
        for held in if speaks_for { &suspect.evidence } else { &suspect.against } {
            // The title of a check says what is wrong in the workflow.
            if held.id.starts_with(FINDING) {
                out.push(format!("{}-title", held.id));
                continue;
            }
            if let Some(sign) = held.id.strip_prefix(PLACE) {
                out.push(format!("seen-sign-{sign}"));
                continue;
            }
            let Some(evidence) = cause.evidence.iter().find(|evidence| *evidence.id == *held.id) else { continue };
            let failure = held.failure.and_then(|at| incident.failures.get(at));
            for reason in reasons(evidence, failure, self.question.besides) {
                if !out.contains(&reason) {
                    out.push(reason);
                }
            }
        }
        out.truncate(REASONS);
        out
    }

    fn listed(&self, title: &str, messages: &[String], out: &mut Vec<Block<Msg>>) {
        if !messages.is_empty() {
            let scope = Scope::default();
            out.push(paragraph(title, scope));
            out.push(Block::List(messages.iter().map(|id| vec![reason(id)]).collect()));
        }
    }

    /// Another cause that stays possible, and the observation that would tell it apart.
    fn rival(&self, rival: &Suspect) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let section = self.named.iter().any(|(known, _)| *known == rival.id);
        let title = if section {
            MsgPart::Section(rival.id.clone())
        } else {
            MsgPart::Message(format!("cause-{}-title", rival.id))
        };
        let mut out =
            vec![Block::Paragraph(Msg::part(title, scope)), paragraph(format!("cause-{}-summary", rival.id), scope)];
        let looks = |cause: &Cause| {
            cause.evidence.iter().find(|e| e.is_for_people() && !e.is_against()).map(|e| e.id.text.clone())
        };
        if let Some(evidence) = self.writer.catalog.causes.get(&rival.id).and_then(looks) {
            let parts = vec![
                MsgPart::Message("answer-tells-apart".to_owned()),
                MsgPart::Message(format!("cause-{}-evidence-{evidence}", rival.id)),
            ];
            out.push(Block::Paragraph(Msg { parts: spaced(parts), scope, ..Msg::default() }));
        }
        if !section {
            out.push(paragraph("answer-more", scope));
            let command = format!("ghcr-guide explain {}", rival.id);
            out.push(Block::Code(Code::Output(vec![vec![Piece::Text(command)]])));
        }
        out
    }

    /// The best remedy of a cause, the first one that makes work again what has failed, and its first step. Where that only opens a
    /// page, what is done on the page belongs to it.
    fn first_steps(&self, id: &str, operation: Option<Operation>) -> Option<(String, Vec<Vec<Block<Msg>>>)> {
        let cause = self.writer.catalog.causes.get(id)?;
        let remedy = self.writer.remedy_for(cause, operation.as_slice())?;
        let Block::Section { blocks, .. } = self.writer.remedy_section(remedy, 3)? else { return None };
        let mut steps = blocks.into_iter().find_map(|block| match block {
            Block::Steps(steps) => Some(steps),
            _ => None,
        })?;
        let opens = steps.first().and_then(|step| text_of(step)).is_some_and(|text| text.link.is_some());
        let on_page =
            |step: &&Vec<Block<Msg>>| text_of(step).is_some_and(|text| text.link.is_none() && !text.path.is_empty());
        let more = if opens { steps.iter().skip(1).take_while(on_page).count() } else { 0 };
        steps.truncate(1 + more);
        Some((remedy.text.clone(), steps)).filter(|(_, steps)| !steps.is_empty())
    }

    /// A line of the log, with its place before it.
    fn quote(&mut self, quoted: Quoted, out: &mut Vec<Block<Msg>>) {
        let item = u16::try_from(self.quoted.len()).unwrap_or(u16::MAX);
        let message = if quoted.step.is_some() { "answer-line-in-step" } else { "answer-line" };
        self.quoted.push(quoted);
        out.push(paragraph(message, Scope { item, ..Scope::default() }));
        out.push(Block::Code(Code::Output(vec![vec![Piece::Blank(Slot::value(Fact::LogText, item))]])));
    }

    /// The failures of others: each service once, with the first line that shows it.
    fn elsewhere(&mut self) -> Vec<Block<Msg>> {
        let reading = self.question.reading;
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut items = Vec::new();
        for foreign in self.question.others(self.writer.catalog) {
            let service = if foreign.service.is_empty() { "other" } else { foreign.service.as_str() };
            if seen.insert(service) && items.len() < FAILURES {
                items.push(self.foreign(service, Quoted::of_foreign(foreign), &foreign.perhaps));
            }
        }
        for failure in reading.unnamed.iter().take(LINES) {
            items.push(self.foreign("unnamed", Quoted::of(failure), &failure.signatures));
        }
        if items.is_empty() {
            return Vec::new();
        }
        let blocks = vec![paragraph("answer-elsewhere", Scope::default()), Block::List(items)];
        let title = Msg::message("answer-elsewhere-title", Scope::default());
        vec![Block::Section { id: "elsewhere".to_owned(), level: 2, title, blocks }]
    }

    fn foreign(&mut self, service: &str, quoted: Quoted, signatures: &[String]) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let mut out = vec![paragraph(format!("service-{service}"), scope)];
        self.quote(quoted, &mut out);
        let perhaps: Vec<String> = printing(self.writer.catalog, signatures).into_iter().take(CAUSES).collect();
        if !perhaps.is_empty() {
            out.push(paragraph("answer-perhaps", scope));
            let item = |id: &String| vec![Block::Paragraph(Msg::part(MsgPart::Section(id.clone()), scope))];
            out.push(Block::List(perhaps.iter().map(item).collect()));
        }
        out
    }

    /// A section for each cause that was named.
    fn causes(&mut self) -> Vec<Block<Msg>> {
        let mut out = Vec::new();
        for (id, certain) in std::mem::take(&mut self.named) {
            let Some(cause) = self.writer.catalog.causes.get(&id) else { continue };
            let title = Msg::message(format!("cause-{id}-title"), Scope::default());
            let blocks = self.writer.cause_of_log(&id, cause, certain);
            out.push(Block::Section { id, level: 2, title, blocks });
        }
        out
    }
}

/// A reason as a paragraph. The title of a check, which is no sentence, has one before it that says whose it is.
fn reason(id: &str) -> Block<Msg> {
    let scope = Scope::default();
    if !id.starts_with(FINDING) {
        return paragraph(id, scope);
    }
    let mut said = Msg::message("answer-finding", scope);
    said.parts.extend([MsgPart::Space, MsgPart::Message(id.to_owned())]);
    Block::Paragraph(said)
}

/// The lines of an incident that are worth quoting: the longest text of each signature's first line says most.
fn telling(incident: &Incident) -> Vec<&Failure> {
    let mut out: Vec<&Failure> = Vec::new();
    for failure in &incident.failures {
        let known = |other: &Failure| {
            other.text.contains(&failure.text)
                || failure.text.contains(&other.text)
                || other.signatures == failure.signatures
        };
        if !out.iter().any(|other| known(other)) {
            out.push(failure);
        }
    }
    out.truncate(LINES);
    out
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Confirmed => "confirmed",
        Standing::Likely => "likely",
        Standing::Possible | Standing::RuledOut => "possible",
    }
}

/// The remedies for the program that was refused: the one that alone prints such a text, or that the line or its step names.
fn suited(catalog: &Catalog, incident: &Incident) -> BTreeSet<String> {
    let prints = |failure: &Failure, tool: &str| {
        let clients = |id: &String| catalog.signatures.get(id).map(|signature| signature.clients.as_slice());
        failure.signatures.iter().filter_map(clients).any(|clients| matches!(clients, [only] if only == tool))
    };
    let is_for = |tool: &String| {
        incident.failures.iter().any(|failure| {
            let step = failure.step.as_deref().unwrap_or_default();
            prints(failure, tool) || [failure.text.as_str(), step].iter().any(|text| names(text, tool))
        })
    };
    let suits = catalog.remedies.iter().filter(|(_, remedy)| remedy.tools.iter().any(is_for));
    suits.map(|(id, _)| id.clone()).collect()
}

/// Whether a text names a program as a word of its own; in the name of an image or in a path it is none.
fn names(text: &str, tool: &str) -> bool {
    let text = text.to_lowercase();
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | ';' | '(' | ')' | '"' | '\'' | '`'));
    words.into_iter().any(|word| word == tool)
}

/// What was being done in an incident.
fn attempt(incident: &Incident) -> Attempt {
    match incident.failures.iter().find_map(|failure| failure.doing.operation()) {
        Some(Operation::Push) => Attempt::Push,
        Some(Operation::Pull) => Attempt::Pull,
        _ => Attempt::Unknown,
    }
}

/// The text of a step.
fn text_of(step: &[Block<Msg>]) -> Option<&Msg> {
    step.iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
}
