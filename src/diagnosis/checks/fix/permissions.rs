//! Grants what a push needs, in the block that decides, and no more.
//!
//! In: the scene of a finding about permissions. Out: edits of the job's own block; where the workflow's block decides, a block
//! of the job that repeats it; where nothing is declared, a block with what the job's steps are known to need.

use std::collections::{BTreeMap, BTreeSet};

use super::super::caller_grants_less;
use super::{Edit, Fix, Notes, Path, Scene, commands};
use crate::catalog::entries::{Action, ActionKind, Need};
use crate::facts::workflow::edit::{Document, Form};
use crate::facts::workflow::{Access, Grants as Block};

/// Scopes with what they are to allow.
type Grants = BTreeMap<String, &'static str>;

const PACKAGES: (&str, &str) = ("packages", "write");

fn grants(list: &[(&str, &'static str)]) -> Grants {
    list.iter().map(|(scope, access)| ((*scope).to_owned(), *access)).collect()
}

/// `missing-packages-write`: the block that is in force is the job's, its workflow's or a caller's.
pub(super) fn missing(scene: &Scene<'_>) -> Vec<Fix> {
    let Some(job) = scene.job() else { return Vec::new() };
    let wanted = grants(&[PACKAGES]);
    let Some((file, _)) = job.permission_place.as_ref().filter(|_| job.permission_at == "caller") else {
        return grant(scene, &job.file, &[&job.job_id], &wanted);
    };
    let callers: BTreeSet<&str> =
        job.callers.iter().filter(|caller| caller.file == *file).map(|caller| caller.job_id.as_str()).collect();
    grant(scene, file, &callers.into_iter().collect::<Vec<_>>(), &wanted)
}

/// `permissions-undeclared`.
pub(super) fn undeclared(scene: &Scene<'_>) -> Vec<Fix> {
    let Some(job) = scene.job() else { return Vec::new() };
    grant(scene, &job.file, &[&job.job_id], &grants(&[PACKAGES]))
}

/// `caller-grants-less`: the caller must grant all that the block of what it calls asks for.
pub(super) fn caller(scene: &Scene<'_>) -> Vec<Fix> {
    let (Some(job), Some(name)) = (scene.job(), scene.argument("name")) else { return Vec::new() };
    let asked = caller_grants_less::asked(job).into_iter();
    let asked = asked.filter(|(_, access)| matches!(access, Access::Read | Access::Write));
    let mut wanted: Grants = asked.map(|(scope, access)| (scope.to_owned(), access.as_str())).collect();
    let unsure = callee(scene, &job.file, &mut wanted);
    let callers = job.called.iter().map(|called| &called.caller).chain(&job.callers);
    let files: BTreeSet<&str> =
        callers.filter(|caller| caller.job_id == name).map(|caller| caller.file.as_str()).collect();
    let here = files.iter().find(|file| **file == scene.finding.file).or(files.first());
    let fixes = here.map(|file| grant(scene, file, &[name], &wanted)).unwrap_or_default();
    let notes = Notes { unsure, ..Notes::default() };
    fixes.into_iter().map(|fix| Fix { notes: fix.notes.clone().with(&notes), ..fix }).collect()
}

/// What the other jobs of a called workflow ask for or need, for what its caller grants is the most that they can have; and
/// their steps of which that is not known.
fn callee(scene: &Scene<'_>, file: &str, wanted: &mut Grants) -> Vec<String> {
    let Some(document) = scene.document(file) else { return Vec::new() };
    let mut unsure = Vec::new();
    let whole = Path::of(&["permissions"]);
    for id in document.keys(&Path::of(&["jobs"])) {
        let job = Path::of(&["jobs", id]);
        let own = job.key("permissions");
        let block = [own, whole.clone()].into_iter().find(|block| document.form(block).is_some());
        let mut add = |scope: &str, access: &str| {
            let Some(access) = ["read", "write"].into_iter().find(|known| *known == access) else { return };
            if !allows(wanted.get(scope).copied(), access) {
                wanted.insert(scope.to_owned(), access);
            }
        };
        match block {
            Some(block) => document
                .keys(&block)
                .into_iter()
                .for_each(|scope| add(scope, document.text(&block.key(scope)).unwrap_or_default())),
            None => {
                needs(scene, &document, &job, &mut add, &mut unsure);
            }
        }
    }
    unsure
}

/// `attestation-permissions`: the scopes are named in what the finding says is missing.
pub(super) fn attestation(scene: &Scene<'_>) -> Vec<Fix> {
    let (Some(job), Some(value)) = (scene.job(), scene.argument("value")) else { return Vec::new() };
    let known = ["attestations", "contents", "id-token", "packages"];
    let named: Vec<(&str, &str)> =
        known.iter().filter(|scope| value.contains(**scope)).map(|scope| (*scope, "write")).collect();
    // Without a block of its own the job has what its callers grant.
    let above = job.called.iter().map(|called| &called.caller).filter(|caller| caller.file == scene.finding.file);
    let callers: BTreeSet<&str> = above.map(|caller| caller.job_id.as_str()).collect();
    if job.block.is_some() || callers.is_empty() {
        grant(scene, &job.file, &[&job.job_id], &grants(&named))
    } else {
        grant(scene, &scene.finding.file, &callers.into_iter().collect::<Vec<_>>(), &grants(&named))
    }
}

/// Grants these to jobs of a file: in the block that is there, or else, as others may share it, in a block of their own.
fn grant(scene: &Scene<'_>, file: &str, jobs: &[&str], wanted: &Grants) -> Vec<Fix> {
    let mut fixes: Vec<Fix> =
        [false, true].into_iter().filter_map(|anew| granted(scene, file, jobs, wanted, anew)).collect();
    fixes.dedup();
    fixes
}

fn granted(scene: &Scene<'_>, file: &str, jobs: &[&str], wanted: &Grants, anew: bool) -> Option<Fix> {
    let document = scene.document(file)?;
    let mut unsure = Vec::new();
    let mut edits = Vec::new();
    for id in jobs {
        let job = Path::of(&["jobs", id]);
        document.form(&job)?;
        let block = job.key("permissions");
        let whole = match (document.form(&block), document.form(&Path::of(&["permissions"]))) {
            (Some(Form::Map), _) if anew => repeated(&document, &block, wanted),
            (Some(Form::Map), _) => {
                edits.extend(added(&document, &block, wanted));
                continue;
            }
            (Some(Form::Text("write-all")), _) => continue,
            (Some(Form::Text("read-all")), _) => all_read(wanted),
            (Some(Form::Text(_)), _) => needed(scene, &document, &job, wanted, &mut unsure),
            (_, Some(Form::Map)) => repeated(&document, &Path::of(&["permissions"]), wanted),
            (_, Some(Form::Text("write-all"))) => continue,
            (None, Some(Form::Text("read-all"))) => all_read(wanted),
            _ => needed(scene, &document, &job, wanted, &mut unsure),
        };
        edits.push(Edit::Replace { path: block, value: whole });
    }
    let fix = Fix::new(file, edits)?;
    Some(Fix { notes: Notes { unsure, ..Notes::default() }, ..fix })
}

/// A block that allows to read everything, of which a step may need any part, with what is wanted besides.
fn all_read(wanted: &Grants) -> String {
    let every = Block::All(Access::Read);
    let readable = every.each().into_iter().filter(|(_, access)| *access == Access::Read);
    let mut all: Grants = readable.map(|(scope, access)| (scope.to_owned(), access.as_str())).collect();
    for (scope, access) in wanted {
        if !allows(all.get(scope).copied(), access) {
            all.insert(scope.clone(), *access);
        }
    }
    all.into_iter().map(|(scope, access)| format!("{scope}: {access}\n")).collect()
}

fn allows(have: Option<&str>, access: &str) -> bool {
    have == Some("write") || have == Some(access)
}

/// What a block lacks.
fn added(document: &Document, block: &Path, wanted: &Grants) -> Vec<Edit> {
    let lacks = |scope: &str, access| !allows(document.text(&block.key(scope)), access);
    let lacking = wanted.iter().filter(|(scope, access)| lacks(scope, access));
    lacking.map(|(scope, access)| Edit::set(block.key(scope), *access)).collect()
}

/// A block as it is, with what is wanted besides.
fn repeated(document: &Document, block: &Path, wanted: &Grants) -> String {
    let mut lines = Vec::new();
    for scope in document.keys(block) {
        let have = document.text(&block.key(scope)).unwrap_or("none");
        let access = wanted.get(scope).filter(|access| !allows(Some(have), access)).copied().unwrap_or(have);
        lines.push(format!("{scope}: {access}\n"));
    }
    let new = wanted.iter().filter(|(scope, _)| document.form(&block.key(scope)).is_none());
    lines.extend(new.map(|(scope, access)| format!("{scope}: {access}\n")));
    lines.concat()
}

/// A block for a job that has none to repeat: what is wanted, and what its steps are known to need.
fn needed(scene: &Scene<'_>, document: &Document, job: &Path, wanted: &Grants, unsure: &mut Vec<String>) -> String {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |scope: &str, access: &str| {
        let have = all.entry(scope.to_owned()).or_default();
        if have != "write" {
            access.clone_into(have);
        }
    };
    wanted.iter().for_each(|(scope, access)| add(scope, access));
    let unknown = unsure.len();
    needs(scene, document, job, &mut add, unsure);
    // What is not known may read the repository as well.
    if unsure.len() > unknown || document.form(&job.key("uses")).is_some() {
        add("contents", "read");
    }
    // The order in which blocks are mostly written: what reads the repository and writes the package first.
    let first = ["contents", "packages"];
    let rest = all.keys().map(String::as_str).filter(|scope| !first.contains(scope));
    let order: Vec<&str> = first.into_iter().filter(|scope| all.contains_key(*scope)).chain(rest).collect();
    order.into_iter().map(|scope| format!("{scope}: {}\n", all[scope])).collect()
}

/// What the steps of a job are known to need of its token, and those of which that is not known: an action takes the token by
/// itself, without a line that says so, and so can what a script calls. A step is known if all of it is.
fn needs(
    scene: &Scene<'_>,
    document: &Document,
    job: &Path,
    add: &mut dyn FnMut(&str, &str),
    unsure: &mut Vec<String>,
) {
    // What a workflow of another repository does stands there.
    let called = document.text(&job.key("uses")).filter(|uses| !uses.starts_with("./"));
    unsure.extend(called.map(str::to_owned));
    let steps = job.key("steps");
    let count = if let Some(Form::List(count)) = document.form(&steps) { count } else { 0 };
    for step in (0..count).map(|index| steps.index(index)) {
        let uses = document.text(&step.key("uses")).unwrap_or_default();
        let known = action_needs(scene, document, &step, uses, add) && script_needs(scene, document, job, &step, add);
        if !known {
            let script = document.text(&step.key("run")).and_then(|script| script.lines().next());
            let run = || script.map(|line| format!("Run {}", line.trim()));
            let named = document.text(&step.key("name")).map(str::to_owned);
            unsure.push(named.or_else(run).unwrap_or_else(|| uses.to_owned()));
        }
    }
}

/// Grants what an action needs; whether that is known.
fn action_needs(
    scene: &Scene<'_>,
    document: &Document,
    step: &Path,
    uses: &str,
    add: &mut dyn FnMut(&str, &str),
) -> bool {
    let name = uses.split('@').next().unwrap_or_default();
    let same = |known: &String| known.eq_ignore_ascii_case(name);
    let catalog = scene.subject.catalog;
    let ours = |action: &&Action| action.kind != ActionKind::JavaScript && action.uses.iter().any(same);
    let action = catalog.actions.values().find(ours);
    let mut known = action.is_some() || name.is_empty();
    // Without a folder of its own a build takes the repository itself, and so does what is local.
    let plain = [ActionKind::Login, ActionKind::Metadata, ActionKind::Setup, ActionKind::Script];
    if action.is_some_and(|action| !plain.contains(&action.kind)) || name.starts_with("./") {
        add("contents", "read");
    }
    let input = |name: &str| document.text(&step.key("with").key(name)).map(str::trim);
    for need in catalog.permissions.values().filter(|need| need.uses.iter().any(same)) {
        let spared = need.unless.iter().any(|(name, value)| input(name) == Some(value.as_str()));
        let applies = if spared {
            Some(false)
        } else if need.on_releases {
            on_releases(document)
        } else {
            Some(true)
        };
        // What is called may be started by anything, and what is given the token without a need for it does more than usual.
        let given = || document.texts(&step.key("with")).iter().any(|(_, text)| commands::has_token(text));
        known = applies.is_some() && !(need.grants.is_empty() && given());
        if applies == Some(true) {
            need.grants.iter().for_each(|(scope, access)| add(scope, access));
        }
    }
    known
}

/// Grants what the commands of a script need; whether that is known of all of them.
fn script_needs(
    scene: &Scene<'_>,
    document: &Document,
    job: &Path,
    step: &Path,
    add: &mut dyn FnMut(&str, &str),
) -> bool {
    let Some(script) = document.text(&step.key("run")) else { return true };
    let around = [step.key("env"), job.key("env"), Path::of(&["env"])];
    let all = commands::of(script);
    let given = all.iter().any(|command| commands::keeps_token(command))
        || around.iter().any(|env| document.texts(env).iter().any(|(_, text)| commands::has_token(text)));
    let folder = document.text(&step.key("working-directory"));
    let mut known = true;
    for command in all {
        let runs = |need: &&Need| need.runs.iter().any(|run| command.contains(run.as_str()));
        let mut needs = scene.subject.catalog.permissions.values().filter(runs).peekable();
        let understood = needs.peek().is_some();
        needs.for_each(|need| need.grants.iter().for_each(|(scope, access)| add(scope, access)));
        known &= understood || commands::needs_nothing(scene, &command, folder, given || commands::has_token(&command));
    }
    known
}

/// Whether a workflow runs on releases or tags; nothing where its callers decide.
fn on_releases(document: &Document) -> Option<bool> {
    let on = Path::of(&["on"]);
    let events: Vec<&str> = match document.form(&on) {
        Some(Form::Map) => document.keys(&on),
        _ => document.texts(&on).into_iter().map(|(_, text)| text).collect(),
    };
    let push = on.key("push");
    let has = |key: &str| document.form(&push.key(key)).is_some();
    let tags = has("tags") || has("tags-ignore") || !(has("branches") || has("branches-ignore"));
    let released = events.contains(&"release") || events.contains(&"push") && tags;
    (released || !events.contains(&"workflow_call")).then_some(released)
}
