//! One run of one job: its steps in order, for one event and one leg of its matrix.
//!
//! In: the job's steps and what it can see. Out: [`Seen`]: pushes and logins, each with its step. The steps: work out the
//! step's environment and condition; then its action (`step`), its script (`script`) or the steps of a local action.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::command::Follow;
use super::environment::Environment;
use super::expression;
use super::folders::Changed;
use super::model::{Job, Step};
use super::problem::ProblemKind;
use super::report::Named;
use super::run::{Labels, Source, What, Written};
use super::scenario::Scenario;
use super::scope::{Given, Outputs, UNCLEAR, View};
use super::shell::{Alternatives, Variables};
use super::value::{Value, Why};
use super::world::World;
use super::yaml::{Place, Text};

/// The most references of one push that are looked at, more than any real one has.
const MAX_REFERENCES: usize = 5_000;
/// What GitHub calls the step that starts containers.
const INITIALISED: &str = "Initialize containers";
/// How deep local actions may use each other.
const MAX_DEPTH: usize = 10;

/// What a job did.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) pushes: Vec<Push>,
    pub(super) logins: Vec<SeenLogin>,
    pub(super) metadata: Option<Named>,
    /// Names of charts that were packed.
    pub(super) charts: Vec<String>,
    /// Everything in the order in which it was done.
    pub(super) done: Vec<Done>,
    /// What was built here: the references, and whether the image gets the label of its source.
    pub(super) built: Vec<(Vec<String>, Option<bool>)>,
}

/// Something that was done.
#[derive(Clone, Debug)]
pub(super) struct Done {
    pub(super) step: Named,
    pub(super) path: String,
    pub(super) outer: Option<Named>,
    pub(super) happens: Option<bool>,
    pub(super) what: Did,
}

/// What was done: one of the lists of [`Seen`], by its number there, or something else.
#[derive(Clone, Debug)]
pub(super) enum Did {
    Push(usize),
    Login(SeenLogin),
    Other(What),
}

/// What is known of a push beside its references.
#[derive(Clone, Debug, Default)]
pub(super) struct Details {
    /// The references as they were given, where the list was cleaned.
    pub(super) given: Option<Vec<String>>,
    pub(super) labels: Labels,
    pub(super) certain: bool,
    pub(super) unnamed: bool,
    /// Whether nothing but the name of an unknown action speaks for it.
    pub(super) guessed: bool,
    pub(super) by_digest: bool,
    pub(super) sudo: bool,
    pub(super) refused: Vec<Written>,
    pub(super) source: Option<Source>,
    /// The folder that is built from, and the Dockerfile.
    pub(super) context: Option<String>,
    pub(super) dockerfile: Option<String>,
}

/// A push.
#[derive(Clone, Debug)]
pub(super) struct Push {
    pub(super) tool: String,
    pub(super) references: Vec<String>,
    pub(super) step: Named,
    pub(super) via: &'static str,
    /// Whether it happens; nothing when that is not known.
    pub(super) happens: Option<bool>,
    pub(super) lowercases: bool,
    /// The action of another repository that decides what is pushed.
    pub(super) calls: Option<String>,
    pub(super) details: Details,
}

/// A login.
#[derive(Clone, Debug)]
pub(super) struct SeenLogin {
    pub(super) registry: Alternatives,
    pub(super) step: Named,
    pub(super) outer: Option<String>,
    pub(super) username: Option<String>,
    pub(super) password: Alternatives,
    pub(super) implicit: bool,
    /// Whose store it fills.
    pub(super) client: String,
    /// Where the password stands as an argument.
    pub(super) on_command_line: Option<Place>,
    pub(super) sudo: bool,
    /// Where the registry stands.
    pub(super) source: Option<Source>,
    /// The user name as it was worked out, and where it stands.
    pub(super) name: Option<Written>,
}

/// A job while it runs.
pub(super) struct JobRun<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) scenario: &'a Scenario,
    pub(super) given: &'a Given,
    pub(super) file: Rc<str>,
    pub(super) needs: &'a Outputs,
    pub(super) matrix: Value,
    pub(super) env: Environment,
    pub(super) steps: Outputs,
    pub(super) inputs: BTreeMap<String, Value>,
    pub(super) shown: BTreeMap<String, Value>,
    pub(super) action_path: String,
    /// The step of the job that the steps of a local action belong to.
    pub(super) outer: Option<Named>,
    /// What the steps belong to, as a path inside the file: `jobs.ID` or `runs`.
    pub(super) owner: Rc<str>,
    pub(super) via: &'static str,
    pub(super) symbolic: bool,
    /// Whether what comes now happens.
    pub(super) happens: Option<bool>,
    pub(super) seen: Seen,
    /// What the steps so far may have changed in the checkout.
    pub(super) changed: Changed,
    /// The references that bake files of docker/metadata-action hold, by path.
    pub(super) bakes: BTreeMap<String, Vec<String>>,
    pub(super) depth: usize,
    /// The files that are being followed, each led to by the one before.
    pub(super) following: Vec<Follow>,
}

impl<'a> JobRun<'a> {
    pub(super) fn new(
        world: &'a World<'a>,
        scenario: &'a Scenario,
        given: &'a Given,
        file: &str,
        needs: &'a Outputs,
    ) -> Self {
        Self {
            world,
            scenario,
            given,
            file: Rc::from(file),
            needs,
            matrix: Value::Map(Vec::new()),
            env: Environment::new(),
            steps: Outputs::new(),
            inputs: given.inputs.clone(),
            shown: given.shown.clone(),
            action_path: String::new(),
            outer: None,
            owner: Rc::from(""),
            via: "direct",
            symbolic: false,
            happens: Some(true),
            seen: Seen::default(),
            changed: Changed::default(),
            bakes: BTreeMap::new(),
            depth: 0,
            following: Vec::new(),
        }
    }

    /// What expressions see now.
    pub(super) fn view(&self) -> View<'_> {
        View {
            world: self.world,
            scenario: self.scenario,
            given: self.given,
            inputs: &self.inputs,
            shown: &self.shown,
            env: &self.env,
            steps: &self.steps,
            needs: self.needs,
            matrix: &self.matrix,
            action_path: &self.action_path,
            symbolic: self.symbolic,
        }
    }

    /// The texts that a template can be.
    pub(super) fn texts(&self, template: &str) -> Alternatives {
        expression::texts(&self.view(), template)
    }

    /// Lays an `env` block on the environment. Entries may name each other, so it is read twice.
    pub(super) fn lay(&mut self, env: &[(Text, Text)]) {
        let rounds = if env.iter().any(|(_, value)| value.text.contains("env.")) { 3 } else { 1 };
        for _ in 0..rounds {
            for (name, value) in env {
                let texts = self.texts(&value.text);
                self.env.insert(name.text.clone(), texts);
            }
        }
    }

    /// Notes the images that a job runs in and beside. GitHub fetches them in a step of its own.
    pub(super) fn containers(&mut self, job: &Job) {
        for image in &job.containers {
            let source = Source { path: format!("{}.container", self.owner), place: image.place };
            let texts = self.texts(&image.text);
            let references = texts.iter().map(|text| self.written(text, Some(&source))).collect();
            let name = Text { text: INITIALISED.to_owned(), place: image.place };
            let step = Step { place: image.place, name: Some(name), ..Step::default() };
            self.note(&step, What::Names { references });
        }
    }

    /// Runs steps in order.
    pub(super) fn run(&mut self, steps: &[Step]) {
        for step in steps {
            if !self.world.spend(&self.file) {
                return;
            }
            self.step(step);
        }
    }

    fn step(&mut self, step: &Step) {
        let before = self.env.clone();
        let outer_happens = self.happens;
        self.lay(&step.env);
        let condition = step.condition.as_ref().map_or(Some(true), |text| self.view().condition(&text.text));
        self.happens = both(self.happens, condition);
        self.world.names.note(step, &self.file, |name| self.texts(name));
        let own_env = std::mem::replace(&mut self.env, before);
        let (outputs, set) = self.inside(step, own_env);
        self.keep(step, condition, outputs, set);
        self.happens = outer_happens;
    }

    /// What a step does; its outputs and what it sets in the environment of the steps after it.
    fn inside(&mut self, step: &Step, own_env: Environment) -> (Variables, Variables) {
        let job_env = std::mem::replace(&mut self.env, own_env);
        let result = match (&step.uses, &step.run) {
            (Some(uses), _) => self.uses(step, &uses.text),
            (None, Some(run)) => self.script(step, &run.text, step.shell.as_deref()),
            _ => Default::default(),
        };
        self.env = job_env;
        result
    }

    /// Keeps what a step hands on. A skipped step hands on nothing; of one that may be skipped, both are possible.
    fn keep(&mut self, step: &Step, condition: Option<bool>, outputs: Variables, set: Variables) {
        if condition == Some(false) {
            if let Some(id) = &step.id {
                self.steps.entry(id.clone()).or_default();
            }
            return;
        }
        for (name, mut texts) in set {
            self.name_printed(&format!("env.{name}"), &mut texts);
            if condition.is_none() {
                let old = self.env.get(&name).cloned().unwrap_or_default();
                texts.extend(old.into_iter().filter(|text| !texts.contains(text)).collect::<Vec<_>>());
            }
            self.env.insert(name, texts);
        }
        if let Some(id) = &step.id {
            for (name, mut texts) in outputs {
                self.name_printed(&format!("steps.{id}.outputs.{name}"), &mut texts);
                self.steps.entry(id.clone()).or_default().insert(name, texts);
            }
            self.steps.entry(id.clone()).or_default();
        }
    }

    /// What a command has printed is called by the expression under which it is handed on: that one stands in the file.
    fn name_printed(&self, expression: &str, texts: &mut Alternatives) {
        self.world.holes.renamed(expression, Why::Output, &[Why::Shell], texts);
    }

    fn uses(&mut self, step: &Step, uses: &str) -> (Variables, Variables) {
        self.may_change(step, uses);
        if uses.get(..14).is_some_and(|head| head.eq_ignore_ascii_case("actions/attest")) {
            let push_to_registry = step.input("push-to-registry").is_some_and(|text| text.text != "false");
            self.note(step, What::Attest { cosign: false, push_to_registry });
        }
        if let Some(action) = self.world.action(uses) {
            return self.known(step, action);
        }
        if let Some(folder) = self.world.local(uses) {
            return self.local(step, &folder);
        }
        self.unknown(step, uses)
    }

    /// The steps of a local action, with its inputs.
    fn local(&mut self, step: &Step, folder: &str) -> (Variables, Variables) {
        let unclear = || BTreeMap::from([(UNCLEAR.to_owned(), Vec::new())]);
        let Some(action) = self.world.composite(folder) else {
            self.note(step, What::Opaque { name: folder.to_owned() });
            return (unclear(), Variables::new());
        };
        if action.opaque || self.depth >= MAX_DEPTH {
            self.note(step, What::Opaque { name: folder.to_owned() });
            return (unclear(), unclear());
        }
        self.depth += 1;
        let inputs = self.inputs_of(
            step,
            action.inputs.iter().map(|i| (i.name.as_str(), i.default.as_ref().map(|t| t.text.as_str()))),
        );
        let shown = self.shown_inputs(step);
        let outer_shown = std::mem::replace(&mut self.shown, shown);
        let outer_inputs = std::mem::replace(&mut self.inputs, inputs);
        let outer_steps = std::mem::take(&mut self.steps);
        let outer_path = std::mem::replace(&mut self.action_path, folder.to_owned());
        let (outer, via) = (self.outer.clone(), self.via);
        let named = self.named(step);
        self.outer.get_or_insert(named);
        if self.via == "direct" {
            self.via = if folder.is_empty() { "self-action" } else { "composite-local" };
        }
        let before = self.env.clone();
        let file = std::mem::replace(&mut self.file, Rc::from(action.path.as_str()));
        let owner = std::mem::replace(&mut self.owner, Rc::from("runs"));
        self.run(&action.steps);
        let outputs = action.outputs.iter().map(|(name, value)| (name.text.clone(), self.texts(&value.text))).collect();
        let set = self.env.beside(&before).into_iter().filter(|(name, texts)| before.get(name) != Some(texts));
        let set: Variables = set.collect();
        (self.inputs, self.steps, self.action_path) = (outer_inputs, outer_steps, outer_path);
        self.shown = outer_shown;
        (self.outer, self.via, self.file, self.owner) = (outer, via, file, owner);
        self.depth -= 1;
        (outputs, set)
    }

    /// What a step gives, with the repository left as an expression.
    fn shown_inputs(&mut self, step: &Step) -> BTreeMap<String, Value> {
        self.symbolic = true;
        let inputs = self.inputs_of(step, std::iter::empty());
        self.symbolic = false;
        inputs
    }

    /// The inputs of an action: what the step gives over the defaults.
    pub(super) fn inputs_of<'b>(
        &self,
        step: &Step,
        defaults: impl Iterator<Item = (&'b str, Option<&'b str>)>,
    ) -> BTreeMap<String, Value> {
        let view = self.view();
        let value = |text: &str| Value::any(expression::texts(&view, text).into_iter().map(Value::Text).collect());
        let mut inputs: BTreeMap<String, Value> =
            defaults.map(|(name, default)| (name.to_owned(), value(default.unwrap_or_default()))).collect();
        for (name, text) in &step.with {
            // Inputs ignore case; the table and the file may write them differently.
            let known = inputs.keys().find(|key| key.eq_ignore_ascii_case(&name.text)).cloned();
            inputs.insert(known.unwrap_or_else(|| name.text.clone()), value(&text.text));
        }
        inputs
    }

    /// The name of the step with its place.
    pub(super) fn named(&self, step: &Step) -> Named {
        Named { text: step.shown(), file: self.file.to_string(), place: step.place }
    }

    /// The path of a step inside its file.
    pub(super) fn path(&self, step: &Step) -> String {
        step.index.map_or_else(|| self.owner.to_string(), |index| format!("{}.steps[{index}]", self.owner))
    }

    /// Where an input of a step stands.
    pub(super) fn source(&self, step: &Step, input: &str) -> Option<Source> {
        let (key, text) = step.with.iter().find(|(key, _)| key.text.eq_ignore_ascii_case(input))?;
        Some(Source { path: format!("{}.with.{}", self.path(step), key.text), place: text.place })
    }

    /// Where the script of a step stands.
    pub(super) fn script_source(&self, step: &Step) -> Option<Source> {
        let place = step.run.as_ref()?.place;
        Some(Source { path: format!("{}.run", self.path(step)), place })
    }

    /// Notes that a step does something.
    pub(super) fn done(&mut self, step: &Step, what: Did) {
        let done = Done {
            step: self.named(step),
            path: self.path(step),
            outer: self.outer.clone(),
            happens: self.happens,
            what,
        };
        self.seen.done.push(done);
    }

    /// As [`Self::done`], for what checks alone look at.
    pub(super) fn note(&mut self, step: &Step, what: What) {
        self.done(step, Did::Other(what));
    }

    pub(super) fn push(
        &mut self,
        step: &Step,
        tool: &str,
        mut references: Vec<String>,
        via: Option<&'static str>,
    ) -> &mut Push {
        if references.len() > MAX_REFERENCES {
            references.truncate(MAX_REFERENCES);
            references.push(self.world.holes.of("…", Why::Limit));
            self.world.report(&self.file, ProblemKind::Budget, "");
        }
        let push = Push {
            tool: tool.to_owned(),
            references,
            step: self.named(step),
            via: via.unwrap_or(self.via),
            happens: self.happens,
            lowercases: false,
            calls: None,
            details: Details::default(),
        };
        self.seen.pushes.push(push);
        let last = self.seen.pushes.len() - 1;
        self.done(step, Did::Push(last));
        &mut self.seen.pushes[last]
    }

    /// A login with nothing but its registry and client.
    pub(super) fn login(&self, step: &Step, registry: Alternatives, client: &str) -> SeenLogin {
        SeenLogin {
            registry,
            step: self.named(step),
            outer: self.outer.as_ref().map(|outer| outer.text.clone()),
            username: None,
            password: Vec::new(),
            implicit: false,
            client: client.to_owned(),
            on_command_line: None,
            sudo: false,
            source: None,
            name: None,
        }
    }
}

/// Both hold.
pub(super) fn both(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}
