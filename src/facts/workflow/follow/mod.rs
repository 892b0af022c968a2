//! Files of the repository that say what is pushed: makefiles, task files, recipes, Earthfiles, scripts, bake and compose files,
//! configuration of goreleaser and ko, charts.
//!
//! In: what a program was told. Out: more calls, or references. What a file leaves open is a hole.

mod bake;
mod compose;
mod earthly;
mod goreleaser;
mod hcl;
mod just;
mod make;
mod other;
mod task;

use std::collections::BTreeMap;
use std::rc::Rc;

pub(super) use other::pushes;

use super::build::SOURCE_LABEL;
use super::command::{Follow, KoBuild, join};
use super::environment::Environment;
use super::job::JobRun;
use super::model::Step;
use super::shell::{self, Alternatives, Tools};
use super::step::Start;
use super::value::{Why, has_hole, is_hole};
use super::world::World;
use super::yaml::Node;

/// How many files may lead to each other.
const MAX_HOPS: usize = 8;

/// What a file says is to be run.
struct Script<'a> {
    text: Rc<str>,
    /// Its own path, where it is a file of its own.
    path: Option<&'a str>,
}

impl<T: Into<Rc<str>>> From<T> for Script<'_> {
    fn from(text: T) -> Self {
        Self { text: text.into(), path: None }
    }
}

impl JobRun<'_> {
    /// Follows what a program was told.
    pub(super) fn follow(&mut self, step: &Step, follow: &Follow, variables: &Environment, hops: usize) {
        // What leads back to itself only pushes again.
        if self.following.contains(follow) {
            return;
        }
        if hops >= MAX_HOPS {
            self.world.unread.set(true);
            return;
        }
        self.following.push(follow.clone());
        self.followed(step, follow, variables, hops);
        self.following.pop();
    }

    fn followed(&mut self, step: &Step, follow: &Follow, variables: &Environment, hops: usize) {
        match follow {
            Follow::Make { folder, .. } => self.recipes(step, "make", folder, follow, variables, hops),
            Follow::Task { folder, .. } => self.recipes(step, "task", folder, follow, variables, hops),
            Follow::Just { folder, .. } => self.recipes(step, "just", folder, follow, variables, hops),
            Follow::Npm { folder, name, arguments } => {
                let script = self.npm_script(folder, name);
                self.run_found(step, "script", folder, script.map(Script::from), variables, arguments, hops);
            }
            Follow::Script { folder, path, arguments } => {
                let text = self.world.text(path);
                if text.as_ref().is_some_and(|text| !is_shell(path, text) && other::pushes(text)) {
                    let hole = self.world.holes.of(path, Why::File);
                    self.push(step, "other", vec![hole], Some("script")).happens = None;
                }
                let script = text.filter(|text| is_shell(path, text));
                let found = script.map(|text| Script { text, path: Some(path) });
                self.run_found(step, "script", folder, found, variables, arguments, hops);
            }
            Follow::Bake { folder, files, targets, sets } => {
                let (references, labelled) = bake::references(self, folder, files, targets, sets, variables);
                self.push(step, "bake", references, None).details.labels.source = labelled;
            }
            Follow::Compose { folder, files, services, build } => {
                let references = compose::references(self.world, folder, files, services, variables, *build);
                let labelled = match compose::dockerfiles(self.world, folder, files) {
                    Some(files) => self.labelled(std::iter::empty(), &files),
                    None => Some(true),
                };
                self.push(step, "compose", references, None).details.labels.source = labelled;
            }
            Follow::Goreleaser { file } => self.goreleaser_file(step, file.as_deref(), variables),
            Follow::Earthly { folder, target, arguments } => {
                match target.as_ref().and_then(|target| earthly::script(self.world, folder, target, arguments)) {
                    Some(script) => {
                        self.run_found(step, "script", folder, Some(script.into()), &Environment::new(), &[], hops)
                    }
                    None => {
                        let hole = self.world.holes.of("Earthfile", Why::File);
                        self.push(step, "earthly", vec![hole], None);
                    }
                }
            }
            Follow::Helm { archive, target } => self.helm(step, archive, target),
            Follow::Ko(build) => self.ko(step, build, variables),
        }
    }

    /// Runs what a makefile, task file or justfile says, which is worked out once for all environments that are alike to it.
    fn recipes(
        &mut self,
        step: &Step,
        via: &'static str,
        folder: &str,
        follow: &Follow,
        variables: &Environment,
        hops: usize,
    ) {
        let known = self.world.followed.known(follow, variables);
        let script = known.unwrap_or_else(|| {
            let watched = variables.watched();
            let script: Option<Rc<str>> = self.script_of(follow, &watched).map(Rc::from);
            let weight = script.as_ref().map_or(0, |script| script.len());
            self.world.followed.keep(follow.clone(), watched.asked(), variables, script.clone(), weight);
            script
        });
        self.run_found(step, via, folder, script.map(Script::from), variables, &[], hops);
    }

    /// The script that a file holds for what a program was told.
    fn script_of(&self, follow: &Follow, environment: &Environment) -> Option<String> {
        match follow {
            Follow::Make { folder, file, targets, variables } => {
                make::script(self.world, folder, file.as_deref(), targets, variables, environment)
            }
            Follow::Task { folder, file, tasks, variables } => {
                task::script(self.world, folder, file.as_deref(), tasks, variables, environment)
            }
            Follow::Just { folder, file, recipes, variables } => {
                just::script(self.world, folder, file.as_deref(), recipes, variables, environment)
            }
            _ => None,
        }
    }

    /// Runs the script that a file holds.
    #[expect(clippy::too_many_arguments, reason = "one call for every kind of file")]
    fn run_found(
        &mut self,
        step: &Step,
        via: &'static str,
        folder: &str,
        script: Option<Script<'_>>,
        variables: &Environment,
        arguments: &[Alternatives],
        hops: usize,
    ) {
        let Some(script) = script else {
            self.world.unread.set(true);
            return;
        };
        let start = Start { folder, script: script.path };
        let outcome = self.shell(&script.text, variables.clone(), arguments.to_vec(), &BTreeMap::new(), start);
        let before = self.via;
        if self.via == "direct" {
            self.via = via;
        }
        self.effects(step, &outcome.calls, Some(folder), hops + 1);
        self.via = before;
    }

    /// A script of the `package.json` in a folder, with what is given to it.
    fn npm_script(&self, folder: &str, name: &str) -> Option<String> {
        let text = self.world.text(&join(folder, "package.json"))?;
        let package = serde_json::from_str::<serde_json::Value>(&text).ok()?;
        Some(format!("{} \"$@\"", package.get("scripts")?.get(name)?.as_str()?))
    }

    /// The name of the chart in a folder, from its `Chart.yaml`.
    pub(super) fn chart(&self, folder: &str) -> String {
        let path = join(folder, "Chart.yaml");
        let name = self.world.yaml(&path).and_then(|node| node.get("name")?.text());
        name.map_or_else(|| self.world.holes.of(&path, Why::File), |text| text.text)
    }

    /// The name of an archive of helm is `NAME-VERSION.tgz`; the name is appended to the target.
    fn helm(&mut self, step: &Step, archive: &str, target: &[String]) {
        let file = archive.rsplit('/').next().unwrap_or(archive);
        let stem = file.strip_suffix(".tgz").unwrap_or(file);
        let version = stem.char_indices().find(|(at, c)| {
            *c == '-' && stem[at + 1..].starts_with(|c: char| c.is_ascii_digit() || super::value::is_hole(c))
        });
        let named = version
            .map(|(at, _)| &stem[..at])
            .filter(|name| !name.is_empty() && !name.contains('*') && !has_hole(name));
        let names: Vec<String> = match named {
            Some(name) => vec![name.to_owned()],
            None if !self.seen.charts.is_empty() => self.seen.charts.clone(),
            None => vec![self.world.holes.of(archive, Why::File)],
        };
        // The version is the tag, in which no plus can stand.
        let tag =
            version.map(|(at, _)| stem[at + 1..].replace('+', "_")).filter(|tag| named.is_some() && !tag.contains('*'));
        let tag = tag.map(|tag| format!(":{tag}")).unwrap_or_default();
        let mut references = Vec::new();
        for target in target {
            references.extend(names.iter().map(|name| format!("{}/{name}{tag}", target.trim_end_matches('/'))));
        }
        self.push(step, "helm", references, None);
    }

    /// ko names images by `KO_DOCKER_REPO` and the import path.
    fn ko(&mut self, step: &Step, build: &KoBuild, variables: &Environment) {
        let Some(repositories) = variables.get("KO_DOCKER_REPO").cloned() else { return };
        if repositories.iter().all(|text| matches!(text.as_str(), "ko.local" | "kind.local")) {
            return;
        }
        let one = |repository: &String, path: &String| -> String {
            let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let last = if last == "." || last.is_empty() { self.repository_name() } else { last.to_owned() };
            match (build.bare, build.base) {
                (true, _) => repository.clone(),
                (false, true) => format!("{repository}/{last}"),
                // Without either, the name ends in a hash of the import path.
                _ => format!("{repository}/{last}-{}", self.world.holes.of("ko", Why::Runtime)),
            }
        };
        let default = vec![".".to_owned()];
        let paths = if build.paths.is_empty() { &default } else { &build.paths };
        let names = repositories.iter().flat_map(|repository| paths.iter().map(move |path| one(repository, path)));
        let latest = vec!["latest".to_owned()];
        let tags = if build.tags.is_empty() { &latest } else { &build.tags };
        let references = names.flat_map(|name| tags.iter().map(move |tag| format!("{name}:{tag}"))).collect();
        // ko reads no Dockerfile: the labels that it is given are all there are.
        let labelled = build.labels.iter().any(|label| label.contains(SOURCE_LABEL));
        self.push(step, "ko", references, None).details.labels.source = Some(labelled);
    }

    fn repository_name(&self) -> String {
        let module = self.world.text("go.mod").and_then(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix("module "))?;
            Some(line.trim().rsplit('/').next()?.to_owned())
        });
        module.unwrap_or_else(|| self.world.holes.of("go.mod", Why::File))
    }
}

/// The most commands that a file may ask the shell for at once.
const MAX_COMMANDS: usize = 50;

/// What a command prints that a file asks the shell for, where that is known.
fn printed(world: &World<'_>, folder: &str, environment: &Environment, command: &str) -> Option<String> {
    let script = format!("docker push \"$({command})\"");
    let read = |path: &str| world.text(path).map(|text| text.to_string());
    let (holes, parsed, checkout) = (&world.holes, &world.scripts, world.checkout(""));
    let tools = Tools { holes, parsed, read: &read, folders: None, checkout: &checkout, folder, script: None };
    let outcome = shell::run(&tools, &script, environment.clone(), Vec::new(), &BTreeMap::new(), MAX_COMMANDS);
    let call = outcome.calls.iter().rfind(|call| call.words.first().is_some_and(|word| word == &["docker"]))?;
    match call.words.get(2)?.as_slice() {
        // Of a path that is not known, the name at its end is.
        [text] if !has_hole(text) || text.contains('/') && !text.ends_with(is_hole) => {
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => None,
    }
}

/// Whether a file is a script of a shell.
fn is_shell(path: &str, text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    if first.starts_with("#!") {
        first.contains("sh")
    } else {
        path.ends_with(".sh") || !path.contains('.') || path.ends_with(".bash")
    }
}

/// The first variable as one text.
fn variable(variables: &Environment, name: &str) -> Option<String> {
    variables.get(name).and_then(|texts| texts.first().cloned())
}
