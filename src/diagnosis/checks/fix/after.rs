//! What comes after a push and works with what was pushed: later steps and other jobs.
//!
//! In: a document and its steps that will not push or log in on some events. Out: the steps and jobs that have no work then,
//! because all that they do is with what was pushed, where it was pushed to: they sign it, attest it, gather its digests in a
//! file, an artifact or a list of manifests. Nothing at all where anything else depends on the push, such as a test of the
//! image, or does so in a way that cannot be followed.

use std::collections::{BTreeMap, BTreeSet};

use super::{Path, Scene, commands, script};
use crate::catalog::entries::{Action, ActionKind, Need};
use crate::facts::workflow::edit::{Document, Form, Step};

/// Programs that work with an image where it was pushed to.
const AFTERWARDS: &[&str] = &[
    "docker pull",
    "docker manifest",
    "buildx imagetools",
    "podman pull",
    "cosign ",
    "crane ",
    "notation ",
    "oras ",
    "skopeo ",
];
/// Programs that fetch an image which is not there.
const FETCHING: &[&str] = &["docker run", "podman run", "docker compose", "docker-compose", "docker create"];

/// The steps and jobs to be guarded besides; `None` where that cannot be said.
pub(super) fn dependants(
    scene: &Scene<'_>,
    document: &Document,
    steps: &BTreeMap<Path, bool>,
) -> Option<BTreeSet<Path>> {
    let mut found = BTreeSet::new();
    let lists: BTreeSet<Path> =
        steps.iter().filter(|(_, pushes)| **pushes).filter_map(|(step, _)| step.parent()).collect();
    for list in lists {
        let trail = Trail::along(scene, document, &list, steps)?;
        found.extend(trail.found.iter().cloned());
        let job = list.parent()?;
        match job.0.as_slice() {
            [Step::Key(jobs), Step::Key(own)] if jobs == "jobs" => found.extend(trail.jobs(&job, own)?),
            // What calls an action stands in other files.
            _ if trail.artifacts.is_empty() && !trail.is_told(&document.texts(&Path::of(&["outputs"]))) => {}
            _ => return None,
        }
    }
    Some(found)
}

/// What is not there without the push, as it is found on the way through a job.
struct Trail<'a> {
    scene: &'a Scene<'a>,
    document: &'a Document,
    /// Whether an image was pushed that is not kept where it was built.
    away: bool,
    /// How texts speak of it: names of images, outputs, variables.
    words: Vec<String>,
    /// The files that are written from it.
    files: Vec<String>,
    /// The artifacts with such files.
    artifacts: Vec<String>,
    found: Vec<Path>,
}

/// How a step stands to a push.
enum Standing {
    Free,
    Uses,
    Unclear,
}

impl<'a> Trail<'a> {
    fn along(scene: &'a Scene<'a>, document: &'a Document, list: &Path, steps: &BTreeMap<Path, bool>) -> Option<Self> {
        let (words, files, artifacts, found) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut trail = Self { scene, document, away: false, words, files, artifacts, found };
        let count = if let Some(Form::List(count)) = document.form(list) { count } else { 0 };
        let mut others: Vec<String> = Vec::new();
        for step in (0..count).map(|index| list.index(index)) {
            let script = document.text(&step.key("run")).unwrap_or_default();
            if let Some(pushes) = steps.get(&step) {
                if *pushes {
                    trail.pushed(&step, script);
                    let whole = script::only_ships(script);
                    trail.follow(&step, if whole { script } else { "" })?;
                }
                continue;
            }
            if trail.words.is_empty()
                && !steps.iter().any(|(push, pushes)| *pushes && *push < step && push.parent() == step.parent())
            {
                others.push(script.to_owned());
                continue;
            }
            match trail.standing(&step, script, &others) {
                Standing::Free => others.push(script.to_owned()),
                Standing::Unclear => return None,
                Standing::Uses => {
                    trail.follow(&step, script)?;
                    trail.found.push(step);
                }
            }
        }
        Some(trail)
    }

    /// What is missing without the push of this step. What is loaded or built by the client stays where it is.
    fn pushed(&mut self, step: &Path, script: &str) {
        let loaded = self.document.text(&step.key("with").key("load")).is_some_and(|load| load.trim() == "true");
        if !loaded {
            self.words.extend(names(self.document, step));
            self.words.extend(script::built_away(script).iter().map(|tag| super::super::pushed::name(tag).to_owned()));
        }
        self.away |= !loaded && (script.is_empty() || script::builds_away(script));
    }

    /// What is missing when this step is left out.
    fn follow(&mut self, step: &Path, script: &str) -> Option<()> {
        let id = self.document.text(&step.key("id"));
        self.words.extend(id.map(|id| format!("steps.{id}.outputs.")));
        for line in script.lines().filter(|line| line.contains("GITHUB_ENV")) {
            let text = line.trim().trim_start_matches("echo").trim_start().trim_start_matches(['"', '\'']);
            let (name, _) = text.split_once('=')?;
            let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            plain.then(|| self.words.extend([format!("env.{name}"), format!("${name}"), format!("${{{name}")]))?;
        }
        let folder = self.document.text(&step.key("working-directory"));
        self.files.extend(written(script).iter().filter_map(|file| base(file, folder)));
        if self.is_upload(step) {
            let name = self.document.text(&step.key("with").key("name")).unwrap_or("artifact");
            let known = name.split("${{").next().unwrap_or_default().to_owned();
            self.artifacts.push(Some(known).filter(|known| !known.is_empty())?);
        }
        Some(())
    }

    fn uses(&self, step: &Path) -> String {
        self.document.text(&step.key("uses")).unwrap_or_default().to_ascii_lowercase()
    }

    fn is_upload(&self, step: &Path) -> bool {
        self.uses(step).starts_with("actions/upload-artifact@")
    }

    fn standing(&self, step: &Path, script: &str, others: &[String]) -> Standing {
        if self.is_upload(step) {
            return self.uploads(step, others);
        }
        let uses = self.uses(step);
        let builds =
            ["docker/build-push-action@", "docker/metadata-action@"].iter().any(|action| uses.starts_with(action));
        let texts = self.document.texts(step);
        let inside = self.calls_for_it(step, script);
        let told = uses.starts_with("actions/attest")
            || written_in(script, &self.files)
            || tells(script)
            || self.fetches(script)
            || inside
            || !builds && self.is_told(&texts);
        if !told {
            return Standing::Free;
        }
        let ships = if script.is_empty() { self.only_ships(step) } else { script::only_ships(script) };
        if ships && !inside { Standing::Uses } else { Standing::Unclear }
    }

    /// Whether a script fetches an image that is not there without the push.
    fn fetches(&self, script: &str) -> bool {
        // A name that is written out is among the words, if it is one of those.
        let open = |command: &String| {
            command.contains("compose") || command.contains('$') || command.contains(&self.scene.registry())
        };
        let fetched = |command: &String| FETCHING.iter().any(|program| command.contains(program)) && open(command);
        self.away && commands::of(script).iter().any(fetched)
    }

    /// Whether a file of the repository that a script calls works with what was pushed.
    fn calls_for_it(&self, step: &Path, script: &str) -> bool {
        let folder = self.document.text(&step.key("working-directory"));
        let commands = commands::of(script);
        let called = commands.iter().filter_map(|command| commands::called(self.scene, command, folder)).flatten();
        let called: String = called.collect();
        self.words.iter().any(|word| called.contains(word.as_str())) || tells(&called) || self.fetches(&called)
    }

    /// Whether a step of a job fetches what was pushed without naming it.
    fn is_fetched_in(&self, job: &Path) -> bool {
        let steps = job.key("steps");
        let count = if let Some(Form::List(count)) = self.document.form(&steps) { count } else { 0 };
        (0..count).map(|index| steps.index(index)).any(|step| {
            let script = self.document.text(&step.key("run")).unwrap_or_default();
            self.fetches(script) || self.calls_for_it(&step, script)
        })
    }

    /// Whether the action of a step works with images where they are, or prepares that.
    fn only_ships(&self, step: &Path) -> bool {
        let uses = self.uses(step);
        let name = uses.split('@').next().unwrap_or_default();
        let same = |known: &String| known.eq_ignore_ascii_case(name);
        let catalog = self.scene.subject.catalog;
        let ours = |action: &Action| {
            let kinds = [ActionKind::Login, ActionKind::Metadata, ActionKind::Setup, ActionKind::Push];
            kinds.contains(&action.kind) && action.uses.iter().any(same)
        };
        let prepares = |need: &Need| {
            need.uses.iter().any(same)
                && need.grants.iter().all(|(scope, access)| access == "read" || scope == "id-token")
        };
        name.starts_with("actions/attest")
            || catalog.actions.values().any(ours)
            || catalog.permissions.values().any(prepares)
    }

    /// Whether all that a job does is with what was pushed.
    fn only_ships_in(&self, job: &Path) -> bool {
        let steps = job.key("steps");
        let count = if let Some(Form::List(count)) = self.document.form(&steps) { count } else { 0 };
        count > 0
            && (0..count).map(|index| steps.index(index)).all(|step| match self.document.text(&step.key("run")) {
                Some(script) => script::only_ships(script),
                None => self.only_ships(&step),
            })
    }

    /// How an upload stands to the files: all that it takes is missing, or nothing.
    fn uploads(&self, step: &Path, others: &[String]) -> Standing {
        let path = step.key("with").key("path");
        let text = self.document.text(&path).unwrap_or_default();
        if self.is_told(&self.document.texts(&path)) {
            return if text.trim().contains('\n') { Standing::Unclear } else { Standing::Uses };
        }
        let paths: Vec<Option<String>> = text.lines().map(|line| base(line, None)).collect();
        let missing = |path: &&Option<String>| path.as_ref().is_some_and(|path| is_among(path, &self.files));
        let count = paths.iter().filter(missing).count();
        let unknown = !self.files.is_empty() && paths.iter().any(Option::is_none);
        let elsewhere =
            others.iter().flat_map(|script| script.lines()).filter(|line| !line.trim().starts_with("mkdir"));
        let also = elsewhere.flat_map(|line| line.split_whitespace()).filter_map(|word| base(word, None));
        let also =
            also.into_iter().any(|file| paths.iter().flatten().any(|path| is_among(&file, std::slice::from_ref(path))));
        match count {
            0 if unknown => Standing::Unclear,
            0 => Standing::Free,
            _ if count == paths.len() && !also => Standing::Uses,
            _ => Standing::Unclear,
        }
    }

    fn is_told(&self, texts: &[(Path, &str)]) -> bool {
        texts.iter().any(|(_, text)| self.words.iter().any(|word| text.contains(word.as_str())))
    }

    /// The other jobs that work with what was pushed.
    fn jobs(&self, own: &Path, id: &str) -> Option<BTreeSet<Path>> {
        let outputs = self.document.keys(&own.key("outputs")).into_iter();
        let lost: Vec<&str> =
            outputs.filter(|name| self.is_told(&self.document.texts(&own.key("outputs").key(name)))).collect();
        let mut words = self.words.clone();
        words.retain(|word| !word.starts_with("steps.") && !word.starts_with("env.") && !word.starts_with('$'));
        words.extend(lost.iter().map(|name| format!("needs.{id}.outputs.{name}")));
        let called = self.document.texts(&Path::of(&["on", "workflow_call", "outputs"]));
        let outside =
            |(_, text): &(Path, &str)| lost.iter().any(|name| text.contains(&format!("jobs.{id}.outputs.{name}")));
        if called.iter().any(outside) {
            return None;
        }
        let jobs = self.document.keys(&Path::of(&["jobs"]));
        let needs = |job: &str| {
            let needs = self.document.texts(&Path::of(&["jobs", job, "needs"]));
            needs.into_iter().map(|(_, text)| text).collect::<Vec<_>>()
        };
        let mut later: Vec<&str> = vec![id];
        while let Some(next) =
            jobs.iter().find(|job| !later.contains(job) && needs(job).iter().any(|need| later.contains(need)))
        {
            later.push(next);
        }
        let mut found = BTreeSet::new();
        for job in later.iter().filter(|job| **job != id) {
            let path = Path::of(&["jobs", job]);
            let texts = self.document.texts(&path);
            let told = texts.iter().any(|(_, text)| words.iter().any(|word| text.contains(word.as_str())));
            if !told && self.is_fetched_in(&path) {
                return None;
            }
            if told || self.downloads(&path)? {
                if !self.only_ships_in(&path) {
                    return None;
                }
                found.insert(path);
            }
        }
        // A job that waits for one that is left out is left out too, and then its own work is missing.
        let dragged = jobs.iter().filter(|job| !found.contains(&Path::of(&["jobs", job])));
        let dragged = dragged.flat_map(|job| needs(job)).any(|need| found.contains(&Path::of(&["jobs", need])));
        (!dragged).then_some(found)
    }

    /// Whether a job downloads one of the artifacts; nothing where that cannot be said.
    fn downloads(&self, job: &Path) -> Option<bool> {
        let steps = job.key("steps");
        let count = if let Some(Form::List(count)) = self.document.form(&steps) { count } else { 0 };
        for step in (0..count).map(|index| steps.index(index)) {
            if self.artifacts.is_empty() || !self.uses(&step).starts_with("actions/download-artifact@") {
                continue;
            }
            let input = |name: &str| self.document.text(&step.key("with").key(name));
            let name = input("name").or_else(|| input("pattern"))?;
            let known = name.split(['*', '?', '[', '{']).next().unwrap_or_default().trim_end_matches('$');
            if known.is_empty() {
                return None;
            }
            if self.artifacts.iter().any(|artifact| artifact.starts_with(known) || known.starts_with(artifact.as_str()))
            {
                return Some(true);
            }
        }
        Some(false)
    }
}

/// Whether a text calls a program that works with images where they were pushed to.
fn tells(text: &str) -> bool {
    AFTERWARDS.iter().any(|program| text.contains(program))
}

/// The names, without tags, under which an action pushes; a script may name what it only builds.
fn names(document: &Document, push: &Path) -> Vec<String> {
    let inputs =
        ["tags", "image", "images", "image-name", "name"].map(|input| document.text(&push.key("with").key(input)));
    let lines = inputs.into_iter().flatten().flat_map(|text| text.split(['\n', ',']));
    let names = lines.map(|line| super::super::pushed::name(line.trim()).to_owned());
    names.filter(|name| name.contains('/') || name.contains("${{")).collect()
}

/// The files and folders that a script writes, as they are written.
fn written(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for command in script::commands(&spelled(script)) {
        let (before, after) = command.split_once('>').unwrap_or((&command, ""));
        let after = after.trim_start_matches('>').trim_start();
        found.extend(word(after));
        let mut words = before.split(' ');
        if ["mkdir", "tee", "touch"].contains(&words.next().unwrap_or_default()) {
            found.extend(words.filter(|word| !word.starts_with('-')).map(str::to_owned));
        }
    }
    found.retain(|file| !file.contains("GITHUB_") && !file.contains("/dev/") && !file.starts_with('&'));
    found
}

fn word(text: &str) -> Option<String> {
    text.split_whitespace().next().map(str::to_owned)
}

/// Whether a script speaks of one of these files.
fn written_in(script: &str, files: &[String]) -> bool {
    spelled(script)
        .split(|c: char| c.is_whitespace() || ";|&<>()=".contains(c))
        .any(|word| base(word, None).is_some_and(|word| is_among(&word, files)))
}

/// A text with one spelling for the folders that GitHub names, and no spaces in its expressions.
fn spelled(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((plain, after)) = rest.split_once("${{")
        && let Some((expression, after)) = after.split_once("}}")
    {
        out.push_str(plain);
        out.push_str(match expression.trim() {
            "runner.temp" => "/RUNNER_TEMP",
            "github.workspace" => ".",
            _ => "$",
        });
        rest = after;
    }
    out.push_str(rest);
    let names = [
        ("${RUNNER_TEMP}", "/RUNNER_TEMP"),
        ("$RUNNER_TEMP", "/RUNNER_TEMP"),
        ("${GITHUB_WORKSPACE}", "."),
        ("$GITHUB_WORKSPACE", "."),
    ];
    names.into_iter().fold(out, |text, (from, to)| text.replace(from, to))
}

/// The known beginning of a path; `None` where nothing is known.
fn base(path: &str, folder: Option<&str>) -> Option<String> {
    let path = spelled(path.trim().trim_matches(['"', '\'']));
    let known = path.split(['*', '$']).next().unwrap_or_default().trim_start_matches("./").trim_end_matches('/');
    let folder = folder.filter(|_| !known.starts_with('/')).map(|folder| folder.trim_end_matches('/'));
    let known = folder.map_or_else(|| known.to_owned(), |folder| format!("{folder}/{known}"));
    (!matches!(known.as_str(), "" | ".")).then_some(known)
}

/// Whether a path is one of these, below one of them, or above.
fn is_among(path: &str, files: &[String]) -> bool {
    let below = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    files.iter().any(|file| below(path, file) || below(file, path))
}
