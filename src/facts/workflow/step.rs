//! What the steps of a job do: actions that the table knows, and scripts.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::build::{METADATA_LABELS, is_name};
use super::environment::{Environment, Layer};
use super::expression::{self, Scope};
use super::folders::Folders;
use super::job::{Details, Did, JobRun, SeenLogin, both};
use super::metadata;
use super::model::Step;
use super::run::{MetadataDone, What, Written};
use super::scope::UNCLEAR;
use super::shell::{self, Alternatives, Question, Tools, Variables};
use super::value::{Value, Why, has_hole};
use super::yaml;
use crate::facts::action::{Action, ActionKind, ActionLogin};

type Handed = (Variables, Variables);

impl JobRun<'_> {
    /// An action that the table knows.
    pub(super) fn known(&mut self, step: &Step, action: &Action) -> Handed {
        let defaults = action.inputs.iter().map(|(name, text)| (name.as_str(), Some(text.as_str())));
        let inputs = self.inputs_of(step, defaults);
        // What only the pull request decides can be so for one from a fork.
        let given = action.push.as_ref().and_then(|push| step.input(push.strip_prefix("inputs.")?));
        let by_fork = given.is_some_and(|text| self.view().a_fork_decides(&text.text)).then_some(true);
        let outer = std::mem::replace(&mut self.inputs, inputs);
        let mut outputs = self.templates(&action.outputs);
        let mut set = self.templates(&action.env);
        let refused = self.refused(step, action);
        // A value that the action refuses was meant to push.
        let pushes = if refused.is_empty() { self.pushes(action).or(by_fork) } else { None };
        // A list takes the place of a single login.
        let listed = action.logins.as_ref().and_then(|input| step.input(input));
        if let Some(list) = listed.filter(|_| action.kind == ActionKind::Login) {
            self.inputs.clone_from(&outer);
            self.listed_logins(step, &list.text, false);
        } else if let Some(login) = &action.login {
            self.action_login(step, login, action.kind != ActionKind::Login && pushes != Some(false), &outer);
        }
        let happens = self.happens;
        if !matches!(action.kind, ActionKind::Build | ActionKind::Bake) {
            self.happens = both(happens, pushes);
        }
        let from = self.seen.pushes.len();
        match action.kind {
            ActionKind::Push if pushes != Some(false) => self.push_images(step, action),
            ActionKind::Build => self.build(step, action, pushes),
            ActionKind::Bake => self.bake(step, pushes),
            ActionKind::Metadata => self.metadata(step, &mut outputs, &mut set),
            ActionKind::Goreleaser if pushes == Some(false) => {}
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
            _ => self.built_by(action),
        }
        self.seen.pushes[from..].iter_mut().for_each(|push| push.details.refused.clone_from(&refused));
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
        let client = if implicit { "action" } else { login.client.as_deref().unwrap_or("docker") };
        let source = self.source(step, "registry");
        let bare = SeenLogin { implicit, source, ..self.login(step, registry, client) };
        if password.iter().all(String::is_empty) {
            self.done(step, Did::Login(SeenLogin { password, ..bare }));
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
        let name = login.username.as_ref().and_then(|template| self.texts(template).into_iter().next());
        let name = name.map(|text| self.written(&text, self.source(step, "username").as_ref()));
        let login = SeenLogin { username, password, name, ..bare };
        self.done(step, Did::Login(login.clone()));
        if self.happens != Some(false) || !implicit {
            self.seen.logins.push(login);
        }
    }

    /// The logins of a list: `registry`, `username` and `password` of each.
    pub(super) fn listed_logins(&mut self, step: &Step, list: &str, implicit: bool) {
        let entries = yaml::parse(&self.file, list.as_bytes(), &mut Vec::new());
        for entry in entries.as_ref().map(yaml::Node::list).unwrap_or_default() {
            let field = |name: &str| entry.get(name).and_then(yaml::Node::text).map(|text| text.text);
            let login = ActionLogin {
                registry: field("registry").unwrap_or_else(|| "docker.io".to_owned()),
                username: field("username"),
                password: field("password").unwrap_or_default(),
                client: None,
            };
            let inputs = self.inputs.clone();
            self.action_login(step, &login, implicit, &inputs);
        }
    }

    /// What is given to inputs that the action does not accept there.
    fn refused(&self, step: &Step, action: &Action) -> Vec<Written> {
        let mut out = Vec::new();
        for (input, accepted) in &action.accepts {
            let texts = step.input(input).map(|text| self.texts(&text.text)).unwrap_or_default();
            let known = |text: &&String| !has_hole(text) && !text.is_empty();
            let bad = texts.iter().all(|text| !accepted.contains(text));
            let source = self.source(step, input);
            out.extend(texts.iter().filter(known).filter(|_| bad).map(|text| self.written(text, source.as_ref())));
        }
        out
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
        let mut references: Vec<String> = texts.iter().flat_map(split).collect();
        if let Some(template) = &action.tags {
            let tags: Vec<String> = self.texts(template).iter().flat_map(split).collect();
            references = references.iter().flat_map(|name| tagged(name, &tags)).collect();
        }
        if let Some(rules) = &action.metadata {
            let (tags, flavor) = (self.texts(&rules.tags), self.texts(&rules.flavor));
            let inputs = metadata::Inputs { images: texts.clone(), tags, flavor };
            let main = self.world.default_branch.as_deref();
            references = metadata::describe(&self.world.holes, self.scenario, main, &inputs).references;
        }
        let certain = texts.len() == action.images.len();
        let tool = action.tool.as_deref().unwrap_or("other");
        let named = |(key, _): &&(super::yaml::Text, super::yaml::Text)| {
            action.images.iter().any(|template| template.contains(&format!("inputs.{}", key.text)))
        };
        // The last input of a template is the name.
        let source = step.with.iter().rfind(named).and_then(|(key, _)| self.source(step, &key.text));
        let labels = self.labels_of(step, action);
        let context = self.given(step, "context");
        let dockerfile = self.given(step, "dockerfile").or_else(|| self.given(step, "file"));
        let push = self.push(step, tool, references, None);
        push.lowercases = action.lowercases;
        push.details = Details { labels, certain, source, context, dockerfile, ..Details::default() };
    }

    fn metadata(&mut self, step: &Step, outputs: &mut Variables, set: &mut Variables) {
        let inputs = metadata::Inputs {
            images: self.texts("${{ inputs.images }}"),
            tags: self.texts("${{ inputs.tags }}"),
            flavor: self.texts("${{ inputs.flavor }}"),
        };
        let described =
            metadata::describe(&self.world.holes, self.scenario, self.world.default_branch.as_deref(), &inputs);
        self.note_metadata(step, &inputs, &described);
        let separator = self.texts("${{ inputs.sep-tags }}").into_iter().next().filter(|text| !text.is_empty());
        let joined = described.references.join(separator.as_deref().unwrap_or("\n"));
        let labels = self.world.holes.of(METADATA_LABELS, Why::Runtime);
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
            self.seen.metadata.get_or_insert(self.named(step));
        }
    }

    fn note_metadata(&mut self, step: &Step, inputs: &metadata::Inputs, described: &metadata::Described) {
        let lines = |texts: &[String], name: &str| -> Vec<Written> {
            let source = self.source(step, name);
            let lines = texts.iter().flat_map(|text| text.lines()).map(str::trim);
            let kept = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
            kept.map(|line| self.written(line, source.as_ref())).collect()
        };
        let what = MetadataDone {
            images: lines(&inputs.images, "images"),
            rules: lines(&inputs.tags, "tags"),
            labels: lines(&self.texts("${{ inputs.labels }}"), "labels"),
            flavor: lines(&inputs.flavor, "flavor"),
            tags: described.tags.len(),
            references: described.references.clone(),
        };
        self.note(step, What::Metadata(what));
    }

    fn goreleaser(&mut self, step: &Step) {
        let script = self.texts("goreleaser ${{ inputs.args }}");
        for script in script {
            let outcome = self.shell(&script, self.env.clone(), Vec::new(), &BTreeMap::new(), Start::default());
            self.effects(step, &outcome.calls, None, 0);
        }
    }

    /// A script: what it writes for later steps, and what it calls.
    pub(super) fn script(&mut self, step: &Step, script: &str, shell: Option<&str>) -> Handed {
        if shell.is_some_and(|shell| shell.contains("python") || shell.contains("node")) {
            self.note(step, What::Opaque { name: shell.unwrap_or_default().to_owned() });
            return (BTreeMap::from([(UNCLEAR.to_owned(), Vec::new())]), Variables::new());
        }
        let powershell = shell.is_some_and(|shell| shell.contains("pwsh") || shell.contains("powershell"));
        let prompt = shell.is_some_and(|shell| shell.split_whitespace().next().is_some_and(|name| name == "cmd"));
        let script = match (powershell, prompt) {
            (true, _) => shell::powershell::as_shell(script),
            (_, true) => shell::cmd::as_shell(script),
            _ => script.to_owned(),
        };
        let (text, choices) = self.filled(&script);
        let variables = self.shell_variables();
        let folder =
            step.directory.as_ref().map(|text| self.texts(&text.text)).and_then(|texts| texts.into_iter().next());
        let start = Start { folder: folder.as_deref().unwrap_or_default(), script: None };
        let outcome = self.shell(&text, variables, Vec::new(), &choices, start);
        if self.symbolic {
            self.effects(step, &outcome.calls, folder.as_deref(), 0);
            return Handed::default();
        }
        if let Some(name) = may_log_in(&script, &outcome.calls) {
            self.note(step, What::Opaque { name });
        }
        let (logins, noted) = (self.seen.logins.len(), self.seen.done.len());
        self.effects(step, &outcome.calls, folder.as_deref(), 0);
        if self.seen.logins.len() > logins {
            self.names_as_written(step, &script, folder.as_deref(), logins);
            let mut logins = self.seen.logins[logins..].iter();
            for done in &mut self.seen.done[noted..] {
                if let Did::Login(login) = &mut done.what {
                    login.username = logins.next().and_then(|login| login.username.clone());
                }
            }
        }
        let mut set: Variables = outcome.environment.into_iter().collect();
        let mut outputs: Variables = outcome.outputs.into_iter().collect();
        if outcome.unclear || outcome.calls.iter().any(writes_by_itself) {
            set.insert(UNCLEAR.to_owned(), Vec::new());
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
        let start = Start { folder: folder.unwrap_or_default(), script: None };
        let outcome = self.shell(&text, variables, Vec::new(), &choices, start);
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
    fn shell_variables(&self) -> Environment {
        let (checkout, action_path) = (self.world.checkout(""), self.world.checkout(&self.action_path));
        let fixed = [
            ("GITHUB_OUTPUT", shell::OUTPUT),
            ("GITHUB_ENV", shell::ENVIRONMENT),
            ("GITHUB_ACTION_PATH", action_path.as_str()),
            ("GITHUB_WORKSPACE", checkout.as_str()),
            ("CI", "true"),
        ];
        let own = || {
            let fixed = fixed.map(|(name, text)| (name.to_owned(), Some(vec![text.to_owned()])));
            Rc::new(self.github_variables().into_iter().chain(fixed).collect())
        };
        let under = if self.symbolic { own() } else { Rc::clone(self.given.variables.get_or_init(own)) };
        let mut variables = self.env.upon(&under);
        // No step can set these.
        for (name, text) in fixed {
            if variables.get(name).is_none_or(|texts| *texts != [text]) {
                variables.insert(name.to_owned(), vec![text.to_owned()]);
            }
        }
        variables
    }

    /// The variables that GitHub sets, the same for every step of a workflow.
    fn github_variables(&self) -> Layer {
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
            "ref_protected",
            "workflow",
            "server_url",
        ];
        let one = |name: &&str| {
            let texts = view.context(&["github".to_owned(), (*name).to_owned()]).texts();
            (format!("GITHUB_{}", name.to_uppercase()), Some(texts))
        };
        names.iter().map(one).collect()
    }

    /// Runs a shell, which begins in a folder.
    pub(super) fn shell(
        &mut self,
        text: &str,
        variables: Environment,
        arguments: Vec<Alternatives>,
        choices: &BTreeMap<char, Alternatives>,
        start: Start<'_>,
    ) -> shell::Outcome {
        let Start { folder, script } = start;
        let question = Question {
            text: text.to_owned(),
            arguments,
            choices: choices.clone(),
            folder: folder.to_owned(),
            script: script.map(str::to_owned),
            changed: self.changed.clone(),
        };
        let around = Rc::new(variables);
        let commands = self.world.commands(&self.file);
        if let Some(known) = self.world.ran.known(&question, &around).filter(|_| commands > 0) {
            let mut outcome = shell::Outcome::clone(&known);
            self.world.spend_commands(&self.file, 1 + outcome.calls.len());
            outcome.calls.iter_mut().for_each(|call| call.variables = call.variables.moved_into(&around));
            self.changed.extend(std::mem::take(&mut outcome.changed));
            return outcome;
        }
        let read = |path: &str| self.world.text(path).map(|text| text.to_string());
        let (holes, parsed, checkout) = (&self.world.holes, &self.world.scripts, self.world.checkout(""));
        let folders = Folders { world: self.world, changed: self.changed.clone() };
        let tools = Tools { holes, parsed, read: &read, folders: Some(folders), checkout: &checkout, folder, script };
        let watched = Environment::inside(&around).watched();
        let arguments = question.arguments.clone();
        let mut outcome = shell::run(&tools, text, watched.clone(), arguments, choices, commands);
        self.world.spend_commands(&self.file, outcome.commands);
        outcome.calls.iter_mut().for_each(|call| call.variables = call.variables.moved_into(&around));
        // One that was cut short could go on another time.
        if outcome.commands < commands {
            let weight = text.len() + outcome.calls.iter().map(shell::Call::weight).sum::<usize>();
            self.world.ran.keep(question, watched.asked(), &around, Rc::new(outcome.clone()), weight);
        }
        self.changed.extend(std::mem::take(&mut outcome.changed));
        outcome
    }
}

/// Where a script starts: its folder, and its own path, where it is a file of its own; both from the root of the checkout.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Start<'a> {
    pub(super) folder: &'a str,
    pub(super) script: Option<&'a str>,
}

/// What in a script may log in without being seen: a program that runs other code, or a file of credentials.
fn may_log_in(script: &str, calls: &[shell::Call]) -> Option<String> {
    const FILES: &[&str] =
        &[".docker/", "DOCKER_CONFIG", "DOCKER_AUTH", "auth.json", "AUTH_FILE", "credential", "netrc", "creds"];
    let file = FILES.iter().find(|word| script.contains(**word)).map(|word| (*word).to_owned());
    let given = |call: &&shell::Call| {
        let words = || call.words.iter().flatten();
        let hidden = ["--password", "--creds", "--dest-creds", "--token", "-Djib", "--authfile"];
        !words().any(|word| word == "login") && words().any(|word| hidden.iter().any(|option| word.starts_with(option)))
    };
    let program = || calls.iter().find(|call| writes_by_itself(call) || given(call));
    file.or_else(|| program()?.words.first()?.first().cloned())
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

/// A name with each of the tags, unless it has one or there are none.
fn tagged(name: &str, tags: &[String]) -> Vec<String> {
    let has_tag = name.rsplit('/').next().is_some_and(|last| last.contains(':'));
    if has_tag || tags.is_empty() {
        return vec![name.to_owned()];
    }
    tags.iter().map(|tag| format!("{name}:{tag}")).collect()
}
