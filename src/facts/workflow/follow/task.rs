//! Taskfiles: from a task to the script of its commands.

use super::super::command::join;
use super::super::environment::Environment;
use super::super::shell::Alternatives;
use super::super::value::{MAX_TEXT, Why, fitting};
use super::super::world::World;
use super::super::yaml::Node;

const NAMES: &[&str] =
    &["Taskfile.yml", "taskfile.yml", "Taskfile.yaml", "taskfile.yaml", "Taskfile.dist.yml", "Taskfile.dist.yaml"];
const MAX_DEPTH: usize = 8;

/// The script of some tasks.
pub(super) fn script(
    world: &World<'_>,
    folder: &str,
    file: Option<&str>,
    tasks: &[String],
    given: &[(String, Alternatives)],
    environment: &Environment,
) -> Option<String> {
    let path = match file {
        Some(file) => join(folder, file),
        None => NAMES.iter().map(|name| join(folder, name)).find(|path| world.text(path).is_some())?,
    };
    let mut variables = environment.clone();
    variables.extend(given.iter().cloned());
    let default = vec!["default".to_owned()];
    let tasks = if tasks.is_empty() { &default } else { tasks };
    let mut out = String::new();
    for task in tasks {
        let mut run = Run { world, out: &mut out };
        run.task(&path, task, &variables, 0);
    }
    Some(out)
}

struct Run<'a> {
    world: &'a World<'a>,
    out: &'a mut String,
}

impl Run<'_> {
    fn task(&mut self, path: &str, name: &str, variables: &Environment, depth: usize) {
        let Some(file) = self.world.yaml(path).filter(|_| depth < MAX_DEPTH && self.out.len() < 100_000) else {
            return;
        };
        let task = file.get("tasks").and_then(|tasks| tasks.get(name));
        if task.is_none()
            && let Some((space, rest)) = name.split_once(':')
        {
            let Some(include) = file.get("includes").and_then(|includes| includes.get(space)) else { return };
            let target =
                include.text().or_else(|| include.get("taskfile")?.text()).map(|text| text.text).unwrap_or_default();
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let target = join(folder, &target);
            let found = if target.ends_with(".yml") || target.ends_with(".yaml") {
                Some(target)
            } else {
                NAMES.iter().map(|name| join(&target, name)).find(|path| self.world.text(path).is_some())
            };
            return found.into_iter().for_each(|path| self.task(&path, rest, variables, depth + 1));
        }
        let Some(task) = task else { return };
        let mut variables = variables.clone();
        for node in [file.get("vars"), file.get("env"), task.get("vars"), task.get("env")].into_iter().flatten() {
            self.lay(node, &mut variables);
        }
        for need in task.get("deps").map(Node::list).unwrap_or_default() {
            let need = need.text().or_else(|| need.get("task")?.text());
            need.into_iter().for_each(|need| self.task(path, &need.text, &variables, depth + 1));
        }
        let single = task.str().is_some().then_some(task);
        let commands = task
            .get("cmds")
            .map(Node::list)
            .unwrap_or_default()
            .iter()
            .chain(task.get("cmd"))
            .chain(single)
            .chain(task.list());
        for command in commands {
            if let Some(text) = command.text().or_else(|| command.get("cmd")?.text()) {
                let line = self.filled(&text.text, &variables);
                self.out.push_str(&line);
                self.out.push('\n');
            } else if let Some(other) = command.get("task").and_then(Node::text) {
                let mut inner = variables.clone();
                if let Some(node) = command.get("vars") {
                    self.lay(node, &mut inner);
                }
                let other = self.filled(&other.text, &variables);
                self.task(path, other.trim_start_matches(':'), &inner, depth + 1);
            }
        }
    }

    /// Variables of a block; what a command prints is a hole. What is given from outside stays.
    fn lay(&self, node: &Node, variables: &mut Environment) {
        for (name, value) in node.map() {
            let text = match value.str() {
                Some(text) => self.filled(text, variables),
                None => self.world.holes.of(&format!("${}", name.text), Why::Shell),
            };
            variables.insert(name.text.clone(), vec![text]);
        }
    }

    /// `{{.NAME}}` put in; other templates are holes.
    fn filled(&self, text: &str, variables: &Environment) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find("{{").filter(|_| out.len() <= MAX_TEXT) {
            out.push_str(&rest[..at]);
            let Some(end) = rest[at..].find("}}") else { break };
            let inside = rest[at + 2..at + end].trim();
            let (name, fallback) = match inside.split_once('|') {
                Some((name, filter)) => {
                    (name.trim(), filter.trim().strip_prefix("default").map(|text| text.trim().trim_matches('"')))
                }
                None => (inside, None),
            };
            let value = name
                .strip_prefix('.')
                .and_then(|name| super::variable(variables, name))
                .filter(|text| !text.is_empty());
            out.push_str(
                &value
                    .or_else(|| fallback.map(str::to_owned))
                    .unwrap_or_else(|| self.world.holes.of(&rest[at..at + end + 2], Why::Shell)),
            );
            rest = &rest[at + end + 2..];
        }
        out.push_str(rest);
        fitting(&self.world.holes, out)
    }
}
