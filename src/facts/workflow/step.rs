//! What the steps of a job do: actions that the table knows, and scripts.

use std::collections::BTreeMap;

use super::command::{self, Effect};
use super::expression::{self, Scope};
use super::job::{JobRun, SeenLogin, both};
use super::metadata;
use super::model::Step;
use super::scope::UNCLEAR;
use super::shell::{self, Alternatives, Variables};
use super::value::{Value, Why, has_hole};
use crate::facts::action::{Action, ActionKind, ActionLogin};

type Handed = (Variables, Variables);

impl JobRun<'_> {
    /// An action that the table knows.
    pub(super) fn known(&mut self, step: &Step, action: &Action) -> Handed {
        let defaults = action.inputs.iter().map(|(name, text)| (name.as_str(), Some(text.as_str())));
        let inputs = self.inputs_of(step, defaults);
        let outer = std::mem::replace(&mut self.inputs, inputs);
        let mut outputs = self.templates(&action.outputs);
        let mut set = self.templates(&action.env);
        let pushes = self.pushes(action);
        if let Some(login) = &action.login {
            self.action_login(step, login, action.kind != ActionKind::Login && pushes != Some(false), &outer);
        }
        let happens = self.happens;
        if !matches!(action.kind, ActionKind::Build | ActionKind::Bake) {
            self.happens = both(happens, pushes);
        }
        match action.kind {
            ActionKind::Push if pushes != Some(false) => self.push_images(step, action),
            ActionKind::Build => self.build(step, action, pushes),
            ActionKind::Bake => self.bake(step, pushes),
            ActionKind::Metadata => self.metadata(step, &mut outputs, &mut set),
            ActionKind::Goreleaser => self.goreleaser(step),
            ActionKind::Script => {
                let script = action.script.as_deref().map(|text| self.texts(text)).unwrap_or_default();
                if let Some(script) = script.first().filter(|text| !text.is_empty()).cloned() {
                    self.inputs.clone_from(&outer);
                    let (more, also) = self.script(step, &script, None);
                    outputs.extend(more);
                    set.extend(also);
                }
            }
            ActionKind::JavaScript => {
                for script in self.texts("${{ inputs.script }}") {
                    outputs.extend(super::javascript::outputs(&script));
                }
                outputs.insert(UNCLEAR.to_owned(), Vec::new());
            }
            _ => {}
        }
        self.happens = happens;
        self.inputs = outer;
        (outputs, set)
    }

    fn templates(&self, templates: &BTreeMap<String, String>) -> Variables {
        templates.iter().map(|(name, text)| (name.clone(), self.texts(text))).collect()
    }

    /// Whether an action is told to push.
    fn pushes(&self, action: &Action) -> Option<bool> {
        let Some(condition) = &action.push else { return Some(true) };
        // Inputs are texts: `false` is a text that is not empty.
        let value = expression::value(&self.view(), &format!("${{{{ {condition} }}}}"));
        let truths: Vec<Option<bool>> = value.each().into_iter().map(truth_of_input).collect();
        let first = truths.first().copied().flatten()?;
        truths.iter().all(|truth| *truth == Some(first)).then_some(first)
    }

    fn action_login(&mut self, step: &Step, login: &ActionLogin, implicit: bool, outer: &BTreeMap<String, Value>) {
        let registry: Alternatives = self.texts(&login.registry);
        let password = self.texts(&login.password);
        if password.iter().all(String::is_empty) {
            return;
        }
        let username = login.username.as_ref().and_then(|template| {
            // As it was written: the inputs again, with the repository left as an expression.
            self.symbolic = true;
            let known = std::mem::replace(&mut self.inputs, outer.clone());
            let again = self.inputs_of(step, std::iter::empty());
            self.inputs = known;
            let mut inputs = self.inputs.clone();
            for (name, value) in again {
                inputs
                    .insert(inputs.keys().find(|key| key.eq_ignore_ascii_case(&name)).cloned().unwrap_or(name), value);
            }
            let known = std::mem::replace(&mut self.inputs, inputs);
            let texts = self.texts(template);
            self.inputs = known;
            self.symbolic = false;
            texts.first().map(|text| self.world.holes.shown(text)).filter(|text| !text.is_empty())
        });
        let (step, outer) = (self.named(step), self.outer.clone());
        if self.happens != Some(false) || !implicit {
            self.seen.logins.push(SeenLogin { registry, step, outer, username, password, implicit });
        }
    }

    fn push_images(&mut self, step: &Step, action: &Action) {
        let separators = action.separators.as_deref().unwrap_or("\n,");
        let texts: Vec<String> = action.images.iter().flat_map(|template| self.texts(template)).collect();
        let split = |text: &String| -> Vec<String> {
            text.split(|c| separators.contains(c))
                .map(|part| part.trim().to_owned())
                .filter(|part| is_name(part))
                .collect()
        };
        let references: Vec<String> = texts.iter().flat_map(split).collect();
        let tool = action.tool.as_deref().unwrap_or("other");
        self.push(step, tool, references, None).lowercases = action.lowercases;
    }

    /// docker/build-push-action.
    fn build(&mut self, step: &Step, action: &Action, pushes: Option<bool>) {
        let lines = |texts: Vec<String>| -> Vec<String> {
            let parts = texts.iter().flat_map(|text| text.lines()).map(|line| line.trim().to_owned());
            parts.filter(|line| !line.is_empty()).collect()
        };
        let outputs = lines(self.texts("${{ inputs.outputs }}"));
        let named = command::outputs_push(&outputs);
        // An output with an unknown part may push.
        let maybe = outputs
            .iter()
            .any(|output| has_hole(output) && !output.contains("type=local") && !output.contains("type=docker"));
        if pushes == Some(false) && named.is_none() && !maybe {
            return;
        }
        let decided = if named.is_some() {
            Some(true)
        } else if maybe {
            None
        } else {
            pushes
        };
        self.happens = both(self.happens, decided);
        let split = |line: String| line.split(',').map(|part| part.trim().to_owned()).collect::<Vec<_>>();
        let mut references: Vec<String> = lines(self.texts("${{ inputs.tags }}")).into_iter().flat_map(split).collect();
        references.extend(named.into_iter().flatten());
        let references = references.into_iter().filter(|text| is_name(text)).collect();
        let tool = action.tool.as_deref().unwrap_or("other");
        self.push(step, tool, references, None);
    }

    fn bake(&mut self, step: &Step, pushes: Option<bool>) {
        let lines = |texts: Vec<String>| -> Vec<String> {
            let parts = texts.iter().flat_map(|text| text.split(['\n', ','])).map(|line| line.trim().to_owned());
            parts.filter(|line| !line.is_empty()).collect()
        };
        let sets: Vec<String> = self
            .texts("${{ inputs.set }}")
            .iter()
            .flat_map(|text| text.lines())
            .map(|line| line.trim().to_owned())
            .collect();
        let by_set = sets.iter().any(|set| command::set_pushes(set));
        if pushes == Some(false) && !by_set {
            return;
        }
        self.happens = both(self.happens, if by_set { Some(true) } else { pushes });
        let follow = command::Follow::Bake {
            folder: self.texts("${{ inputs.workdir }}").into_iter().next().unwrap_or_default(),
            files: lines(self.texts("${{ inputs.files }}")),
            targets: lines(self.texts("${{ inputs.targets }}")),
            sets,
        };
        let variables = self.env.clone();
        self.follow(step, &follow, &variables, 0);
    }

    fn metadata(&mut self, step: &Step, outputs: &mut Variables, set: &mut Variables) {
        let inputs = metadata::Inputs {
            images: self.texts("${{ inputs.images }}"),
            tags: self.texts("${{ inputs.tags }}"),
            flavor: self.texts("${{ inputs.flavor }}"),
        };
        let described = metadata::describe(&self.world.holes, self.scenario, &inputs);
        let separator = self.texts("${{ inputs.sep-tags }}").into_iter().next().filter(|text| !text.is_empty());
        let joined = described.references.join(separator.as_deref().unwrap_or("\n"));
        let labels = self.world.holes.of("labels", Why::Runtime);
        let version = described.tags.first().cloned().unwrap_or_default();
        let list = Value::List(described.references.iter().map(Value::text).collect());
        let json = Value::Map(vec![
            ("tags".to_owned(), list),
            ("version".to_owned(), Value::text(&version)),
            ("labels".to_owned(), Value::Map(Vec::new())),
        ]);
        let json = expression::to_json(&json);
        let bake = format!("/metadata/{}.json", self.bakes.len());
        self.bakes.insert(bake.clone(), described.references.clone());
        let handed = [
            ("tags", joined),
            ("version", version),
            ("json", json),
            ("labels", labels.clone()),
            ("annotations", labels),
        ];
        for (name, text) in handed {
            set.insert(format!("DOCKER_METADATA_OUTPUT_{}", name.to_uppercase()), vec![text.clone()]);
            outputs.insert(name.to_owned(), vec![text]);
        }
        for name in ["bake-file", "bake-file-tags", "bake-file-labels", "bake-file-annotations"] {
            outputs.insert(name.to_owned(), vec![bake.clone()]);
        }
        if self.outer.is_none() || self.seen.metadata.is_none() {
            self.seen.metadata.get_or_insert(self.named_step(step));
        }
    }

    fn named_step(&self, step: &Step) -> super::report::Named {
        self.named(step)
    }

    fn goreleaser(&mut self, step: &Step) {
        let script = self.texts("goreleaser ${{ inputs.args }}");
        for script in script {
            let outcome = self.shell(&script, self.env.clone(), Vec::new(), &BTreeMap::new());
            self.effects(step, &outcome.calls, None, 0);
        }
    }

    /// A script: what it writes for later steps, and what it calls.
    pub(super) fn script(&mut self, step: &Step, script: &str, shell: Option<&str>) -> Handed {
        if shell.is_some_and(|shell| shell.contains("python") || shell.contains("node")) {
            return (BTreeMap::from([(UNCLEAR.to_owned(), Vec::new())]), Variables::new());
        }
        let powershell = shell.is_some_and(|shell| shell.contains("pwsh") || shell.contains("powershell"));
        let script = if powershell { script.replace("$env:", "$").replace("`\n", "\\\n") } else { script.to_owned() };
        let (text, choices) = self.filled(&script);
        let variables = self.shell_variables();
        let outcome = self.shell(&text, variables, Vec::new(), &choices);
        let folder =
            step.directory.as_ref().map(|text| self.texts(&text.text)).and_then(|texts| texts.into_iter().next());
        if self.symbolic {
            self.effects(step, &outcome.calls, folder.as_deref(), 0);
            return Handed::default();
        }
        let logins = self.seen.logins.len();
        self.effects(step, &outcome.calls, folder.as_deref(), 0);
        if self.seen.logins.len() > logins {
            self.names_as_written(step, &script, folder.as_deref(), logins);
        }
        let mut set: Variables = outcome.environment.into_iter().collect();
        let mut outputs: Variables = outcome.outputs.into_iter().collect();
        if outcome.unclear {
            set.insert(UNCLEAR.to_owned(), Vec::new());
        }
        if outcome.unclear || outcome.calls.iter().any(writes_by_itself) {
            outputs.insert(UNCLEAR.to_owned(), Vec::new());
        }
        (outputs, set)
    }

    /// Runs the script again with the repository left as an expression, for the user names of its logins.
    fn names_as_written(&mut self, step: &Step, script: &str, folder: Option<&str>, from: usize) {
        let seen = self.seen.clone();
        self.symbolic = true;
        let env = self.env.clone();
        self.lay(&step.env);
        let (text, choices) = self.filled(script);
        let variables = self.shell_variables();
        let outcome = self.shell(&text, variables, Vec::new(), &choices);
        self.effects(step, &outcome.calls, folder, 0);
        self.env = env;
        self.symbolic = false;
        let again = std::mem::replace(&mut self.seen, seen);
        let fresh: Vec<Option<String>> = again
            .logins
            .iter()
            .skip(from + self.seen.logins.len() - from)
            .map(|login| login.username.clone())
            .collect();
        for (login, username) in self.seen.logins.iter_mut().skip(from).zip(fresh) {
            login.username = username.or(login.username.take());
        }
    }

    /// The script with its expressions filled in. What can be several things is a hole, and the table says what it can be.
    fn filled(&self, script: &str) -> (String, BTreeMap<char, Alternatives>) {
        let mut out = String::new();
        let mut choices = BTreeMap::new();
        for part in expression::split(script) {
            let (text, source) = match part {
                expression::Part::Plain(text) => {
                    out.push_str(text);
                    continue;
                }
                expression::Part::Expression(source) => (expression::evaluate(&self.view(), source).texts(), source),
            };
            if let [one] = text.as_slice() {
                out.push_str(one);
            } else if !text.is_empty() {
                let hole = self.world.holes.of(&format!("{} ", source.trim()), Why::Limit);
                choices.extend(hole.chars().next().map(|c| (c, text)));
                out.push_str(&hole);
            }
        }
        (out, choices)
    }

    /// The variables that a shell starts with.
    fn shell_variables(&self) -> Variables {
        let own = || self.github_variables();
        let mut variables = if self.symbolic { own() } else { self.base.get_or_init(own).clone() };
        variables.extend(self.env.iter().map(|(name, texts)| (name.clone(), texts.clone())));
        let fixed = [
            ("GITHUB_OUTPUT", shell::OUTPUT),
            ("GITHUB_ENV", shell::ENVIRONMENT),
            ("GITHUB_ACTION_PATH", &self.action_path),
            ("GITHUB_WORKSPACE", "."),
            ("CI", "true"),
        ];
        for (name, text) in fixed {
            variables.insert(name.to_owned(), vec![text.to_owned()]);
        }
        variables
    }

    /// The variables that GitHub sets, the same for every step of a job.
    fn github_variables(&self) -> Variables {
        let view = self.view();
        let names = [
            "repository",
            "repository_owner",
            "actor",
            "sha",
            "ref",
            "ref_name",
            "ref_type",
            "head_ref",
            "base_ref",
            "run_id",
            "run_number",
            "run_attempt",
            "event_name",
            "workflow",
            "server_url",
        ];
        let one = |name: &&str| {
            let texts = view.context(&["github".to_owned(), (*name).to_owned()]).texts();
            (format!("GITHUB_{}", name.to_uppercase()), texts)
        };
        names.iter().map(one).collect()
    }

    /// Runs a shell.
    pub(super) fn shell(
        &self,
        text: &str,
        variables: Variables,
        arguments: Vec<Alternatives>,
        choices: &BTreeMap<char, Alternatives>,
    ) -> shell::Outcome {
        let read = |path: &str| {
            let path = command::join("", path.trim_start_matches("./"));
            self.world.text(&path).map(|text| text.to_string())
        };
        shell::run(&self.world.holes, text, variables, arguments, choices, &read)
    }

    /// What the called programs do.
    pub(super) fn effects(&mut self, step: &Step, calls: &[shell::Call], folder: Option<&str>, hops: usize) {
        for call in calls {
            let mut call = call.clone();
            if let Some(folder) = folder {
                call.folder = format!("{folder}/{}", call.folder);
            }
            for effect in command::effects(&self.world.holes, &call) {
                self.effect(step, effect, &call.variables, hops);
            }
        }
    }

    fn effect(&mut self, step: &Step, effect: Effect, variables: &Variables, hops: usize) {
        match effect {
            Effect::Push { tool, references } => {
                self.push(step, tool, references, None);
            }
            Effect::Login { registry, username, password } => {
                let username =
                    username.first().map(|text| self.world.holes.shown(text)).filter(|text| !text.is_empty());
                let (step, outer) = (self.named(step), self.outer.clone());
                self.seen.logins.push(SeenLogin { registry, step, outer, username, password, implicit: false });
            }
            Effect::Follow(follow) => self.follow(step, &follow, variables, hops),
            Effect::Chart(path) => {
                let name = self.chart(&path);
                self.seen.charts.push(name);
            }
        }
    }
}

/// Whether a program may write outputs of the step that a script does not show.
fn writes_by_itself(call: &shell::Call) -> bool {
    let name = call.words.first().and_then(|word| word.first()).map_or("", String::as_str);
    let programs = [
        "node", "python", "python3", "npm", "npx", "pnpm", "yarn", "bun", "deno", "make", "task", "just", "bash", "sh",
        "go", "cargo", "ruby", "uv", "poetry", "pwsh", "nix",
    ];
    name.contains('/') || programs.contains(&name) || name.chars().any(super::value::is_hole)
}

/// The truth of an input: the text `false` is not true.
fn truth_of_input(value: &Value) -> Option<bool> {
    match value {
        Value::Text(text) if text.eq_ignore_ascii_case("false") || text.is_empty() => Some(false),
        other => other.truth(),
    }
}

/// Whether a reference has something on both sides of its slashes.
fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.starts_with('/') && !text.trim_end_matches(':').ends_with('/') && !text.contains("//:")
}
