//! From the failures of a log to causes, each with its standing and its evidence.
//!
//! In: the [`Reading`] of a log, the catalog, and the shape of the facts if a repository is at hand. Out: [`Incident`]s, the
//! independent failures of the log. The steps:
//!
//! 1. Failures of one step that can have a common cause are one incident.
//! 2. What is behind each text (`behind`, else the weights of the causes) multiplies; evidence makes causes likelier, less
//!    likely, impossible or certain.
//! 3. The share of each cause decides its standing and the order.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::checks::{CHECKS, Severity};
use super::log::{Failure, Reading};
use super::{Standing, place};
use crate::catalog::Catalog;
use crate::catalog::entries::{Cause, Effect, Evidence};
use crate::catalog::log::{Declared, LogWhen, Named};
use crate::facts::shape::{Answer, Shape};
use crate::facts::workflow::{Access, PushJob};

/// What remains of a cause that one of several texts does not speak for.
const FLOOR: f64 = 0.02;
/// How much evidence counts if it does not say.
const STRENGTH: u8 = 3;
/// From which share on a cause is likely.
const LIKELY: f64 = 0.5;
/// Causes with less are not shown, unless nothing else is.
const LEAST: f64 = 0.02;
/// How far apart failures outside of any step may lie to be one, in lines.
const NEAR: u64 = 200;

/// How far behind the status of an answer its body may say why, in lines.
const BODY: u64 = 8;

/// How near what another service says must be, in lines.
const BESIDE: u64 = 2;

/// How the id of evidence begins that is a finding of a check.
pub const FINDING: &str = "check-";

/// One independent failure of a log.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident {
    /// The lines that show it, in order.
    pub failures: Vec<Failure>,
    /// The causes, the likeliest first; those that are ruled out at the end.
    pub causes: Vec<Suspect>,
}

/// A cause of an incident.
#[derive(Clone, Debug, PartialEq)]
pub struct Suspect {
    /// The cause's id.
    pub id: String,
    /// Its standing.
    pub standing: Standing,
    /// Its share among the causes that are possible, from 0 to 1.
    pub share: f64,
    /// What speaks for it.
    pub evidence: Vec<Held>,
    /// What speaks against it.
    pub against: Vec<Held>,
}

/// Evidence that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its id in the cause.
    pub id: String,
    /// Which of the incident's failures shows it; `None` if the facts alone do.
    pub failure: Option<usize>,
}

/// What is known besides the log.
#[derive(Clone, Copy, Debug, Default)]
pub struct Besides<'a> {
    /// The shape of the facts, if a repository is at hand.
    pub shape: Option<&'a Shape>,
    /// The job that failed, as the workflow file has it.
    pub job: Option<&'a PushJob>,
    /// Its place among the publishing jobs of the facts.
    pub index: u16,
    /// The checks that have a finding in the job that failed.
    pub findings: &'a [String],
    /// Whether it is certain that the log is of that job; what is only assumed confirms nothing.
    pub certain: bool,
    /// What shows that the job ran as another version of the file had it; then the file rules out nothing either.
    pub differs: Option<Difference>,
}

/// In what the log of a job differs from the workflow file at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It pushes an image that the file does not name.
    Image,
    /// Its token has other rights than the file gives.
    Rights,
    /// It logs in as somebody else.
    User,
    /// It pushes tags that the file does not give.
    Tags,
}

impl Difference {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Rights => "rights",
            Self::User => "user",
            Self::Tags => "tags",
        }
    }

    /// All of them.
    pub const ALL: [Self; 4] = [Self::Image, Self::Rights, Self::User, Self::Tags];
}

impl Besides<'_> {
    /// What the workflow file declares for packages in the job. What a called job lacks, its callers may have left out, here or
    /// elsewhere: of that its own file says nothing.
    #[must_use]
    pub fn declared(&self) -> Declared {
        let is_called =
            |job: &PushJob| !job.callers.is_empty() || job.triggers.iter().any(|event| event == "workflow_call");
        self.job.map_or(Declared::Unknown, |job| match job.permission {
            Access::Write => Declared::Write,
            _ if is_called(job) => Declared::Unknown,
            Access::Read => Declared::Read,
            Access::None => Declared::None,
            Access::Undeclared => Declared::Undeclared,
        })
    }

    /// Whether the job pushes on pull requests.
    #[must_use]
    pub fn on_pull_request(&self) -> Answer {
        self.job.map_or(Answer::Unknown, |job| if job.pushes_on_pull_request { Answer::Yes } else { Answer::No })
    }
}

/// The incidents of a log: first those that the runner marked as errors, the last ones of a whole log before the earlier ones.
#[must_use]
pub fn incidents(catalog: &Catalog, reading: &Reading, besides: Besides<'_>) -> Vec<Incident> {
    let mut groups: Vec<Vec<Failure>> = Vec::new();
    for failure in told(catalog, reading, standing_alone(catalog, reading)) {
        match groups.iter_mut().rev().find(|group| belongs(catalog, group, &failure)) {
            Some(group) => group.push(failure),
            None => groups.push(vec![failure]),
        }
    }
    let ended: BTreeSet<_> = groups.iter().flatten().filter(|failure| failure.error).map(spot).collect();
    // Of the failures of a step the one that ended it counts; what came before it may have been tried again.
    let sure = |group: &[Failure]| {
        group.iter().any(|failure| failure.error || failure.step.is_none() || !ended.contains(&spot(failure)))
    };
    let judged = groups.into_iter().map(|group| (sure(&group), group));
    let mut found: Vec<Incident> = judged.map(|(sure, group)| incident(catalog, group, sure, besides)).collect();
    // A whole log names its steps; there, what came last ended the job. In a pasted piece the first line says most.
    if found.iter().any(|incident| incident.failures.iter().any(|failure| failure.step.is_some())) {
        found.reverse();
    }
    found.sort_by_key(|incident| !incident.failures.iter().any(|failure| failure.error));
    found
}

/// The file, job and step of a failure.
fn spot(failure: &Failure) -> [Option<Rc<str>>; 3] {
    [failure.file.clone(), failure.job.clone(), failure.step.clone()]
}

/// The failures with the texts that are failures by themselves; where there are none of these, all of them.
fn standing_alone(catalog: &Catalog, reading: &Reading) -> Vec<Failure> {
    let aside = |id: &String| catalog.signatures.get(id).is_some_and(|signature| signature.aside);
    let some = |failure: &Failure| !failure.passing && !failure.signatures.iter().all(aside);
    if !reading.failures.iter().any(some) && reading.foreign.is_empty() {
        // Where the runner says that something failed, it was not what the job went on after.
        let open = |failure: &&Failure| !failure.passing || failure.error || !(reading.failed || reading.succeeded);
        return reading.failures.iter().filter(open).cloned().collect();
    }
    let alone = |failure: &Failure| {
        let signatures = failure.signatures.iter().filter(|id| !aside(id)).cloned().collect();
        Failure { signatures, ..failure.clone() }
    };
    reading.failures.iter().filter(|failure| some(failure)).map(alone).collect()
}

/// The failures without those that say only how a request ended, where the body of the answer follows and says why, or where
/// another service has just said why it refuses.
fn told(catalog: &Catalog, reading: &Reading, failures: Vec<Failure>) -> Vec<Failure> {
    let bare = |failure: &Failure| {
        failure.signatures.iter().all(|id| catalog.signatures.get(id).is_some_and(|signature| signature.bare))
    };
    let others = |failure: &Failure| {
        let near = |line: u64| line < failure.line && failure.line - line <= BESIDE;
        reading.foreign.iter().any(|other| {
            !other.service.is_empty() && other.file == failure.file && other.step == failure.step && near(other.line)
        })
    };
    let mut out: Vec<Failure> = Vec::new();
    for mut failure in failures {
        if bare(&failure) && others(&failure) || nameless(catalog, &failure) && of_another_registry(reading, &failure) {
            continue;
        }
        let body = failure.named != Named::Line && !bare(&failure);
        let head = |head: &mut Failure| {
            bare(head) && spot(head) == spot(&failure) && failure.line.saturating_sub(head.line) <= BODY
        };
        if let Some(head) = out.pop_if(|last| body && head(last)) {
            failure.error |= head.error;
            failure.passing &= head.passing;
            failure.image = failure.image.or(head.image);
        }
        out.push(failure);
    }
    out
}

/// Whether a failure says nothing of the registry that it is of, in words that others use, too.
fn nameless(catalog: &Catalog, failure: &Failure) -> bool {
    let own =
        |id: &String| catalog.signatures.get(id).is_some_and(|signature| signature.own || signature.proves.is_some());
    failure.named == Named::Nowhere && failure.image.is_none() && !failure.signatures.iter().any(own)
}

/// Whether another registry that is named refuses beside it, before or after.
fn of_another_registry(reading: &Reading, failure: &Failure) -> bool {
    let near = |line: u64| line.abs_diff(failure.line) <= BESIDE;
    reading.foreign.iter().any(|other| {
        !other.host.is_empty() && other.file == failure.file && other.step == failure.step && near(other.line)
    })
}

/// Whether a failure can be another sign of what a group shows.
fn belongs(catalog: &Catalog, group: &[Failure], failure: &Failure) -> bool {
    let Some(last) = group.last() else { return false };
    let near = failure.step.is_some() || failure.line.saturating_sub(last.line) <= NEAR;
    let common = || {
        let own = candidates(catalog, &failure.signatures);
        group.iter().any(|other| candidates(catalog, &other.signatures).iter().any(|id| own.contains(id)))
    };
    last.file == failure.file && last.step == failure.step && last.job == failure.job && near && common()
}

fn candidates<'a>(catalog: &'a Catalog, signatures: &[String]) -> BTreeSet<&'a str> {
    let prints = |cause: &Cause| cause.signatures.iter().any(|name| signatures.contains(&name.text));
    catalog.causes.iter().filter(|(_, cause)| prints(cause)).map(|(id, _)| id.as_str()).collect()
}

fn incident(catalog: &Catalog, group: Vec<Failure>, sure: bool, besides: Besides<'_>) -> Incident {
    let signatures: BTreeSet<&str> = group.iter().flat_map(|failure| &failure.signatures).map(String::as_str).collect();
    let names: Vec<String> = signatures.iter().map(|name| (*name).to_owned()).collect();
    let shares: Vec<BTreeMap<&str, f64>> = signatures.iter().map(|name| behind(catalog, name)).collect();
    let proved: BTreeSet<&str> = group.iter().filter(|_| sure).flat_map(|failure| proved(catalog, failure)).collect();
    let mut suspects: Vec<Suspect> = candidates(catalog, &names)
        .into_iter()
        .map(|id| {
            let prior = shares.iter().map(|share| share.get(id).copied().unwrap_or(0.0).max(FLOOR)).product();
            suspect(catalog, id, prior, proved.contains(id), &group, besides)
        })
        .collect();
    settle(&mut suspects);
    Incident { failures: group, causes: suspects }
}

/// The causes that a line proves: only where it is sure that the registry is meant, and that the job did not go on after it.
fn proved<'a>(catalog: &'a Catalog, failure: &Failure) -> Vec<&'a str> {
    let sure = |own: bool| !failure.passing && (own || failure.named != Named::Nowhere);
    let found = failure.signatures.iter().filter_map(|id| catalog.signatures.get(id));
    found.filter(|signature| sure(signature.own)).filter_map(|signature| signature.proves.as_deref()).collect()
}

/// The shares of the causes of a text.
fn behind<'a>(catalog: &'a Catalog, signature: &str) -> BTreeMap<&'a str, f64> {
    let given =
        catalog.signatures.get(signature).map(|signature| &signature.behind).filter(|behind| !behind.is_empty());
    let printing = catalog.causes.iter().filter(|(_, cause)| cause.signatures.iter().any(|name| &**name == signature));
    let weights: Vec<(&str, f64)> = match given {
        Some(given) => printing.map(|(id, _)| (id.as_str(), f64::from(given.get(id).copied().unwrap_or(1)))).collect(),
        None => printing.map(|(id, cause)| (id.as_str(), f64::from(cause.weight))).collect(),
    };
    let all: f64 = weights.iter().map(|(_, weight)| weight).sum();
    weights.into_iter().map(|(id, weight)| (id, weight / all.max(1.0))).collect()
}

/// The causes that print one of these texts, the likeliest first.
#[must_use]
pub fn printing(catalog: &Catalog, signatures: &[String]) -> Vec<String> {
    let mut all: Vec<(&str, f64)> = signatures.iter().flat_map(|signature| behind(catalog, signature)).collect();
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
    let mut out: Vec<String> = Vec::new();
    for (id, _) in all {
        if !out.iter().any(|known| known == id) {
            out.push(id.to_owned());
        }
    }
    out
}

fn suspect(catalog: &Catalog, id: &str, prior: f64, proved: bool, group: &[Failure], besides: Besides<'_>) -> Suspect {
    let mut suspect = Suspect {
        id: id.to_owned(),
        standing: if proved { Standing::Confirmed } else { Standing::Possible },
        share: prior,
        evidence: Vec::new(),
        against: Vec::new(),
    };
    let Some(cause) = catalog.causes.get(id) else { return suspect };
    for evidence in cause.evidence.iter().filter(|evidence| !evidence.guides_only) {
        let Some(failure) = holds(evidence, group, besides) else { continue };
        let strength = f64::from(evidence.strength.unwrap_or(STRENGTH));
        let held = Held { id: evidence.id.text.clone(), failure };
        match effect(evidence, besides) {
            Effect::Supports => suspect.share *= strength,
            Effect::Opposes => suspect.share /= strength,
            Effect::Confirms if suspect.standing != Standing::RuledOut => suspect.standing = Standing::Confirmed,
            Effect::Confirms => {}
            Effect::RulesOut => suspect.standing = Standing::RuledOut,
        }
        match evidence.effect {
            Effect::Supports | Effect::Confirms => suspect.evidence.push(held),
            Effect::Opposes | Effect::RulesOut => suspect.against.push(held),
        }
    }
    found_by_checks(&mut suspect, besides);
    if let Some(held) = place::excludes(catalog, cause, group) {
        suspect.standing = Standing::RuledOut;
        suspect.against.push(held);
    }
    suspect
}

/// A defect in the workflow that a check says leads to the cause makes it likelier: the worse it is, the more.
fn found_by_checks(suspect: &mut Suspect, besides: Besides<'_>) {
    for check in CHECKS.iter().filter(|check| besides.findings.iter().any(|id| id == check.id)) {
        if check.causes.contains(&suspect.id.as_str()) {
            suspect.share *= match check.severity {
                Severity::Error => 12.0,
                Severity::Warning => 4.0,
                Severity::Note => 1.5,
                Severity::Hint => 1.0,
            };
            suspect.evidence.push(Held { id: format!("{FINDING}{}", check.id), failure: None });
        }
    }
}

/// What evidence does: what a job of the checkout says confirms a cause only where the log is certainly of that job, and rules one out
/// only where the log does not show another version of it.
fn effect(evidence: &Evidence, besides: Besides<'_>) -> Effect {
    let of_job = evidence
        .log
        .as_ref()
        .is_some_and(|log| !log.declared.0.is_empty() || !log.on_pull_request.0.is_empty() || !log.finding.is_empty());
    match evidence.effect {
        Effect::Confirms if of_job && !besides.certain => Effect::Supports,
        Effect::RulesOut if of_job && besides.differs.is_some() => Effect::Opposes,
        effect => effect,
    }
}

/// Whether the program sees this evidence, all that it asks of the log and of the facts; and which failure shows it.
fn holds(evidence: &Evidence, group: &[Failure], besides: Besides<'_>) -> Option<Option<usize>> {
    if let Some(when) = &evidence.when {
        // What is known of the jobs of a checkout tells guides what is possible; of the job that failed, the log says more.
        if when.is_about_jobs() {
            return None;
        }
        besides.shape.filter(|shape| when.holds(shape, 0, besides.index))?;
    }
    match &evidence.log {
        Some(when) => {
            // What the job went on after confirms nothing.
            let may = |failure: &Failure| evidence.effect != Effect::Confirms || !failure.passing;
            group.iter().position(|failure| may(failure) && shows(when, failure, besides)).map(Some)
        }
        None => evidence.when.is_some().then_some(None),
    }
}

fn shows(when: &LogWhen, failure: &Failure, besides: Besides<'_>) -> bool {
    let seen = |name: &str| failure.signs.iter().any(|sign| sign == name);
    let any = |names: &[crate::catalog::Ref], there: &dyn Fn(&str) -> bool| {
        names.is_empty() || names.iter().any(|name| there(name))
    };
    any(&when.signature, &|name| failure.signatures.iter().any(|id| id == name))
        && when.sign.iter().all(|name| seen(name))
        && !when.no_sign.iter().any(|name| seen(name))
        && any(&when.finding, &|name| besides.findings.iter().any(|id| id == name))
        && when.operation.admits(failure.doing)
        && when.token.admits(failure.token)
        && when.event.admits(failure.event)
        && when.named.admits(failure.named)
        && when.owner.admits(failure.owner)
        && when.name_twice.is_none_or(|twice| twice == name_twice(failure))
        && when.declared.admits(besides.declared())
        && when.on_pull_request.admits(besides.on_pull_request())
}

/// Whether the name of the failure's image ends in the same part twice, as in `octo-org/charts/app/app`.
fn name_twice(failure: &Failure) -> bool {
    let Some((_, path)) = failure.image.as_deref().and_then(|image| image.split_once('/')) else { return false };
    let mut parts = path.rsplit('/');
    parts.next().is_some_and(|last| parts.next() == Some(last))
}

/// Shares that add up to one, standings, and the order.
fn settle(suspects: &mut Vec<Suspect>) {
    // Where nothing would be left, what is known besides is of something else.
    if suspects.iter().all(|suspect| suspect.standing == Standing::RuledOut) {
        suspects.iter_mut().for_each(|suspect| suspect.standing = Standing::Possible);
    }
    let confirmed = suspects.iter().any(|suspect| suspect.standing == Standing::Confirmed);
    let possible = |suspect: &Suspect| {
        if confirmed { suspect.standing == Standing::Confirmed } else { suspect.standing != Standing::RuledOut }
    };
    let all: f64 = suspects.iter().filter(|suspect| possible(suspect)).map(|suspect| suspect.share).sum();
    for suspect in suspects.iter_mut() {
        // What confirms one cause excludes the others.
        if !possible(suspect) {
            suspect.standing = Standing::RuledOut;
            suspect.share = 0.0;
            continue;
        }
        suspect.share /= all.max(f64::MIN_POSITIVE);
        if suspect.standing == Standing::Possible && suspect.share >= LIKELY {
            suspect.standing = Standing::Likely;
        }
    }
    suspects
        .sort_by(|a, b| a.standing.cmp(&b.standing).then(b.share.total_cmp(&a.share)).then_with(|| a.id.cmp(&b.id)));
    suspects.retain(|suspect| {
        suspect.share >= LEAST || suspect.standing == Standing::RuledOut && !suspect.against.is_empty()
    });
}
