//! Fixes: the smallest edits that cure findings, each proved before it is kept.
//!
//! In: a [`World`], from which facts can be read again with other texts of files. Out: a [`Cure`]: the new texts, what they
//! cure, what is left and why. The steps, for one finding after the other:
//!
//! 1. the check's entry in [`FIXES`] proposes edits, the best first;
//! 2. `facts::workflow::edit` makes them in the text and proves that nothing else of it changes;
//! 3. facts are read again and all checks run again: the finding must be gone, there may be no new one (unless it can be fixed
//!    in its turn), and `same` must see the same jobs push the same images and tags on the events that the fix is not about.
//!
//! The next finding is looked for in the new texts, so that fixes of one file combine.

mod after;
mod commands;
mod guard;
mod labels;
mod lowercase;
mod moved;
mod names;
mod password;
mod permissions;
mod refused;
mod same;
mod script;
mod settings;
mod state;
mod words;

use std::collections::BTreeMap;

pub use moved::moved;

use state::{Identity, State, alike, identity};

use super::{CHECKS, Finding, Subject};
use crate::catalog::Catalog;
use crate::facts::Gathered;
use crate::facts::workflow::edit::{self, Document, Edit, EditError, Path};
use crate::facts::workflow::{Named, PushJob, Run};

/// The most findings that one run tries to cure; each is tried by reading the workflows again.
const MAX_TRIED: usize = 200;
/// How many findings a fix may bring that are fixed in their turn.
const MAX_CHAIN: usize = 8;

/// What a fix would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The file.
    pub file: String,
    /// The edits, in their order.
    pub edits: Vec<Edit>,
    /// What may be different afterwards.
    change: Change,
    /// What somebody has to look at besides.
    notes: Notes,
}

/// What a fix cannot answer for: somebody has to look at it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The steps of the job that are given its token and may need more of it than the fix grants.
    pub unsure: Vec<String>,
    /// The steps and jobs that no longer run where nothing is pushed any more.
    pub idle: Vec<String>,
}

impl Notes {
    fn with(mut self, more: &Self) -> Self {
        self.unsure.extend(more.unsure.iter().cloned());
        self.idle.extend(more.idle.iter().cloned());
        self
    }
}

/// What a fix may change in what jobs do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    /// Nothing of what is pushed.
    Nothing,
    /// Whether pull requests push.
    PullRequests,
    /// Whether pull requests from forks push.
    Forks,
    /// How names are written: capitals, a doubled registry.
    Names,
}

impl Fix {
    fn new(file: &str, edits: Vec<Edit>) -> Option<Self> {
        let fix = Self { file: file.to_owned(), edits, change: Change::Nothing, notes: Notes::default() };
        (!fix.edits.is_empty()).then_some(fix)
    }

    fn that_changes(self, change: Change) -> Self {
        Self { change, ..self }
    }
}

/// What a fix is made from.
struct Scene<'a> {
    subject: &'a Subject<'a>,
    finding: &'a Finding,
}

impl Scene<'_> {
    fn job(&self) -> Option<&PushJob> {
        let key = self.finding.job.as_ref()?;
        self.subject.report.jobs.iter().find(|job| job.file == key.file && job.job_id == key.id)
    }

    /// The runs of the job and the labels of its runner, whether it pushes or not.
    fn runs(&self) -> Option<(&[Run], &[Named])> {
        let unpushed = || {
            let key = self.finding.job.as_ref()?;
            let mut jobs = self.subject.report.unpushed.iter();
            let job = jobs.find(|job| job.file == key.file && job.job_id == key.id)?;
            Some((job.runs.as_slice(), job.runs_on.as_slice()))
        };
        self.job().map(|job| (job.runs.as_slice(), job.runs_on.as_slice())).or_else(unpushed)
    }

    fn document(&self, file: &str) -> Option<Document> {
        Document::read(&(self.subject.text)(file)?)
    }

    fn argument(&self, name: &str) -> Option<&str> {
        self.finding.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The registry's host.
    fn registry(&self) -> String {
        self.subject.facts.registry.value.to_string()
    }

    /// The node that the finding's place lies in.
    fn node(&self) -> Option<Path> {
        let text = (self.subject.text)(&self.finding.file)?;
        edit::locate(&text, self.finding.place).or_else(|| edit::enclosing(&text, self.finding.place))
    }

    /// The step that the finding's place lies in.
    fn step(&self) -> Option<Path> {
        let text = (self.subject.text)(&self.finding.file)?;
        edit::enclosing(&text, self.finding.place)?.step()
    }
}

/// Replaces a part of a scalar everywhere in it.
fn swap(path: &Path, text: &str, from: &str, to: &str) -> Option<Edit> {
    let (from_text, to_text) = (from.to_owned(), to.to_owned());
    match text.matches(from).count() {
        0 => None,
        1 => Some(Edit::ReplaceWithin { path: path.clone(), from: from_text, to: to_text }),
        _ => Some(Edit::set(path.clone(), text.replace(from, to))),
    }
}

type Propose = fn(&Scene<'_>) -> Vec<Fix>;

/// What proposes the fixes of a check, by the check's id.
pub const FIXES: &[(&str, Fixer)] = &[
    ("attestation-permissions", Fixer(permissions::attestation)),
    ("bad-source-label", Fixer(labels::correct)),
    ("caller-grants-less", Fixer(permissions::caller)),
    ("caller-permissions-undeclared", Fixer(permissions::caller)),
    ("double-registry-prefix", Fixer(names::double_prefix)),
    ("login-to-other-registry", Fixer(names::registry)),
    ("missing-packages-write", Fixer(permissions::missing)),
    ("missing-source-label", Fixer(labels::missing)),
    ("password-on-command-line", Fixer(password::fixes)),
    ("permissions-undeclared", Fixer(permissions::undeclared)),
    ("push-on-fork-pr", Fixer(guard::fixes)),
    ("retired-runner", Fixer(settings::runner)),
    ("secret-not-passed", Fixer(settings::secret)),
    ("uppercase-image-name", Fixer(lowercase::fixes)),
];

/// Proposes fixes.
pub struct Fixer(Propose);

/// The edits that may cure a finding, the best first. None of them is proved yet.
#[must_use]
pub fn proposed(subject: &Subject<'_>, finding: &Finding) -> Vec<Fix> {
    let fixer = FIXES.iter().find(|(id, _)| *id == finding.check);
    fixer.map(|(_, fixer)| (fixer.0)(&Scene { subject, finding })).unwrap_or_default()
}

/// Where facts come from, as often as they are asked for.
pub struct World<'a> {
    /// What is known of the world.
    pub catalog: &'a Catalog,
    /// The texts of files as they are.
    pub text: &'a dyn Fn(&str) -> Option<String>,
    /// The facts when these files have these texts.
    pub read: &'a dyn Fn(&BTreeMap<String, String>) -> Option<Gathered>,
}

/// Why a finding is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// There is no edit that one could be sure of.
    Unsure,
    /// The name is put together elsewhere: in another job, in a step before, by who calls the workflow.
    Made,
    /// The edit cannot be made in this text.
    Edit(EditError),
    /// The finding would still be there.
    Stays,
    /// Another finding would come in its place: its check.
    Brings(&'static str),
    /// Jobs would push something else, or on other events.
    Changes,
    /// GitHub does not accept the file as it is.
    Refused {
        /// Where it stops.
        line: usize,
    },
    /// Too many were tried before it.
    Limit,
}

impl Left {
    /// Every code that [`Left::code`] gives.
    pub const CODES: &[&str] = &["unsure", "made", "edit", "shared", "stays", "brings", "changes", "refused", "limit"];

    /// The stable code of the reason; its message is `ui-fix-left-CODE`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unsure => "unsure",
            Self::Made => "made",
            Self::Edit(EditError::Shared { .. }) => "shared",
            Self::Edit(_) => "edit",
            Self::Stays => "stays",
            Self::Brings(_) => "brings",
            Self::Changes => "changes",
            Self::Refused { .. } => "refused",
            Self::Limit => "limit",
        }
    }
}

/// A file with another text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// Its path.
    pub file: String,
    /// The text as it is.
    pub old: String,
    /// The text as it would be.
    pub new: String,
}

/// What became of findings.
#[derive(Clone, Debug, Default)]
pub struct Cure {
    /// The files that change.
    pub files: Vec<Edited>,
    /// The findings that are cured, where they stand in the texts as they are.
    pub fixed: Vec<Finding>,
    /// Those of them that are cured by edits of other files than their own, with these files.
    pub elsewhere: Vec<(Finding, Vec<String>)>,
    /// The fixable ones that are not, where they stand in the texts as they are, and why.
    pub left: Vec<(Finding, Left)>,
    /// What is found in the new texts.
    pub found: Vec<Finding>,
    /// The cured ones that leave something to look at.
    pub notes: Vec<(Finding, Notes)>,
}

impl Cure {
    /// A finding where its line is in another text of its file, by which text it is in and which text the other one is.
    pub fn moved<'c>(&'c self, finding: &Finding, texts: impl Fn(&'c Edited) -> (&'c str, &'c str)) -> Finding {
        let edited = self.files.iter().find(|edited| edited.file == finding.file).map(texts);
        let place = edited.map_or(finding.place, |(from, to)| moved(from, to, finding.place));
        Finding { place, ..finding.clone() }
    }
}

/// Cures every finding that is wanted and can be cured.
#[must_use]
pub fn cure(world: &World<'_>, wanted: &dyn Fn(&Finding) -> bool) -> Cure {
    let mut cure = Cure::default();
    let Some(mut state) = State::at(world, BTreeMap::new()) else { return cure };
    let mut tried = 0;
    loop {
        let before = cure.fixed.len();
        state = round(world, state, wanted, &mut cure, &mut tried);
        // What one fix stood in the way of may be possible after another.
        if cure.fixed.len() == before || cure.left.is_empty() || tried > MAX_TRIED {
            break;
        }
        cure.left.clear();
    }
    let same = |one: &Finding, other: &Finding| {
        one.check == other.check && one.file == other.file && one.place == other.place && one.job == other.job
    };
    let fixed = &cure.fixed;
    cure.left.retain(|(finding, _)| !fixed.iter().any(|other| same(finding, other)));
    let old = |file: &str| (world.text)(file).unwrap_or_default();
    cure.files = state.texts.into_iter().map(|(file, new)| Edited { old: old(&file), file, new }).collect();
    cure.found = state.found;
    cure
}

/// Tries each finding once.
fn round(
    world: &World<'_>,
    mut state: State,
    wanted: &dyn Fn(&Finding) -> bool,
    cure: &mut Cure,
    tried: &mut usize,
) -> State {
    // How many of the findings that are alike could not be cured: they are passed over from then on.
    let mut passed: BTreeMap<Identity, usize> = BTreeMap::new();
    while let Some(finding) = next(&state, wanted, &passed) {
        *tried += 1;
        let outcome =
            if *tried > MAX_TRIED { Err(Left::Limit) } else { cured(world, &state, &finding, Change::Nothing, 0) };
        match outcome {
            Ok((new, notes)) => {
                let edited = state.differing(&new);
                for gone in state.gone(&new, &finding).filter(|gone| wanted(gone)) {
                    let gone = state.before(world, gone.clone());
                    if !edited.contains(&gone.file) {
                        cure.elsewhere.push((gone.clone(), edited.clone()));
                    }
                    cure.fixed.push(gone);
                }
                if notes != Notes::default() {
                    cure.notes.push((state.before(world, finding), notes));
                }
                state = new;
            }
            Err(why) => {
                *passed.entry(alike(&finding, Change::Names)).or_default() += 1;
                cure.left.push((state.before(world, finding), why));
            }
        }
    }
    state
}

/// What the fix of a name must not find wrapped up by another, and what wraps up others.
const FIRST: &[&str] = &["double-registry-prefix", "login-to-other-registry", "uppercase-image-name"];
const LAST: &[&str] = &["push-on-fork-pr"];

/// The next finding to try.
fn next(state: &State, wanted: &dyn Fn(&Finding) -> bool, passed: &BTreeMap<Identity, usize>) -> Option<Finding> {
    let mut seen: BTreeMap<Identity, usize> = BTreeMap::new();
    let fixable = |finding: &&Finding| CHECKS.iter().any(|check| check.id == finding.check && check.fixable);
    let untried = |finding: &&Finding| {
        let id = alike(finding, Change::Names);
        let count = seen.entry(id.clone()).or_default();
        *count += 1;
        *count > passed.get(&id).copied().unwrap_or_default()
    };
    let turn = |finding: &&Finding| (!FIRST.contains(&finding.check), LAST.contains(&finding.check));
    state.found.iter().filter(fixable).filter(|finding| wanted(finding)).filter(untried).min_by_key(turn).cloned()
}

type Cured = (State, Notes);

/// The state without the finding, if a fix leads to one that is good; else why the last one is not.
fn cured(world: &World<'_>, old: &State, finding: &Finding, before: Change, depth: usize) -> Result<Cured, Left> {
    let mut why = Left::Unsure;
    for fix in old.proposed(world, finding) {
        match tried(world, old, finding, &fix, before, depth) {
            Ok(cured) => return Ok(cured),
            Err(left) => why = left,
        }
    }
    let made = matches!(why, Left::Unsure | Left::Stays) && old.asks(world, finding, lowercase::made_elsewhere);
    Err(if made { Left::Made } else { why })
}

fn tried(
    world: &World<'_>,
    old: &State,
    finding: &Finding,
    fix: &Fix,
    before: Change,
    depth: usize,
) -> Result<Cured, Left> {
    let change = if fix.change == Change::Nothing { before } else { fix.change };
    let (mut state, mut notes) = (old.after(world, fix)?, fix.notes.clone());
    let count = |state: &State| state.found.iter().filter(|other| identity(other) == identity(finding)).count();
    if count(&state) >= count(old) || fix.change == Change::Names && state.names_again(finding) {
        return Err(Left::Stays);
    }
    let mut chain = depth;
    while let Some(new) = state.more_than(old, change).cloned() {
        chain += 1;
        if chain > MAX_CHAIN {
            return Err(Left::Brings(new.check));
        }
        let (next, more) = cured(world, &state, &new, change, chain).map_err(|_| Left::Brings(new.check))?;
        state = next;
        notes = notes.with(&more);
    }
    if same::same(&old.gathered.workflows, &state.gathered.workflows, change) {
        Ok((state, notes))
    } else {
        Err(Left::Changes)
    }
}

/// The difference between two texts of a file as a unified diff; nothing where there is none.
#[must_use]
pub fn diff(file: &str, old: &str, new: &str) -> Option<String> {
    let lines = similar::TextDiff::from_lines(old, new);
    let (from, to) = (format!("a/{file}"), format!("b/{file}"));
    (old != new).then(|| lines.unified_diff().header(&from, &to).to_string())
}

/// What would cure this one finding, as a unified diff of one file; nothing where no fix is proved or several files change.
#[must_use]
pub fn patch(world: &World<'_>, finding: &Finding) -> Option<String> {
    let state = State::at(world, BTreeMap::new())?;
    let (new, _) = cured(world, &state, finding, Change::Nothing, 0).ok()?;
    let (file, text) = new.texts.first_key_value().filter(|_| new.texts.len() == 1)?;
    diff(file, &(world.text)(file)?, text)
}
