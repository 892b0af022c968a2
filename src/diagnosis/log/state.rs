//! What is known at a line of a log from the lines before it.
//!
//! In: lines that hold a landmark, in order. Out: the job and step, the token's rights, the event, the hosts. Only these lines
//! are looked at; the size does not depend on the log's.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::redact;
use super::commands::Commands;
use super::copies::{self, Copy, End};
use super::given::Given;
use super::host;
use super::line::Line;
use super::outcome::{self, Place, Success, Vertices};
use super::quoted::Shown;
use super::scripts::Service;
use super::words::{IMAGE_WORDS, doing, has_pull_request_tag, image, is_action, tag};
use crate::catalog::log::{Doing, LogEvent, TokenRight};

/// The texts that change the state.
pub(super) const LANDMARKS: &[&str] = &[
    "##[group]run ",
    "github_token permissions",
    "packages: ",
    "##[endgroup]",
    "ref: refs/pull/",
    "ref=refs/pull/",
    "#refs/pull/",
    "refs/remotes/pull/",
    "event_name: ",
    "event_name=",
    "eventname: ",
    "registry: ",
    "env:",
    "username: ",
    "repository: ",
    "github_repository: ",
    "complete job name: ",
    "##[error]",
    "## [error]",
    "post job cleanup.",
    "cleaning up orphan processes",
    "error: process completed with exit code",
    "ghcr.io",
    "containers.",
    "localhost:",
    "docker push ",
    "docker pull ",
    "podman push ",
    "podman pull ",
    "refers to repository [",
    "unable to find image '",
    "pulling from library/",
    "push token for ",
    // The shortest answers to a request whose target stands on a line before.
    "denied",
    "unauthorized",
    "unexpected status",
    "unexpected http status",
    "status code 40",
    "403 forbidden",
    "insufficient_scope",
];

/// Those of them that also stand in many lines which are no answer to a request: names of tests, sentences.
pub(super) const WORDS: &[&str] = &["denied", "unauthorized"];

/// How far the list of permissions is from its title, in lines.
const TOKEN_BLOCK: u64 = 40;
/// How near a host must be to stand for a line that names none, in lines that hold a landmark or in lines of the log.
pub(super) const NEAR: u64 = 60;

/// The action that logs in.
const LOGIN: &str = "docker/login-action";
/// The most commands of one step that may fail.
const MOST_ALLOWED: usize = 32;

/// A host, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The registry's.
    Registry,
    /// A service of the table, by its id.
    Service(String),
    /// Somebody else's; its name.
    Other(String),
    /// An image is named without a host.
    Unqualified,
}

/// The hosts of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hosts {
    /// Those that it names.
    pub(super) named: Vec<Whose>,
    /// Whether it names none, but an image without a host.
    pub(super) unqualified: bool,
    /// Whether that can be an image of the repository: it has its name or its owner, or the job works with the registry.
    pub(super) ours: bool,
    /// What is known of the service of compose that it names.
    pub(super) service: Option<Service>,
}

/// A job or a step, as the log names it and as it may be shown.
#[derive(Clone, Debug)]
struct Name {
    raw: String,
    shown: Rc<str>,
}

impl Name {
    fn of(raw: &str) -> Self {
        Self { raw: raw.to_owned(), shown: Rc::from(redact::shown(raw)) }
    }
}

/// The state.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The file, if there are several.
    pub(super) file: Option<Rc<str>>,
    job: Option<Name>,
    step: Option<Name>,
    /// The action that the step runs, in lower case.
    pub(super) action: Option<String>,
    pub(super) token: Option<TokenRight>,
    pub(super) event: Option<LogEvent>,
    /// The last line on which each sign was seen, by its place among the patterns.
    pub(super) signs: BTreeMap<usize, u64>,
    /// The repository that the run is of.
    pub(super) repository: Option<String>,
    /// The last image that the step names, without host and tag.
    pub(super) image: Option<String>,
    /// Its tag.
    pub(super) tag: Option<String>,
    /// The vertices of the build.
    pub(super) vertices: Vertices,
    /// What the step may fail to do.
    pub(super) allowed: Vec<Success>,
    /// Whether the step has pushed an image.
    pub(super) pushed: bool,
    /// Whether the step works with images, as far as its lines say.
    images: bool,
    token_from: Option<u64>,
    /// The last host, and the last that is more than a missing one.
    pub(super) last_host: Option<(Whose, u64, Option<Rc<str>>)>,
    last_named: Option<(Whose, u64, Option<Rc<str>>)>,
    /// Whose image the last command of the step pushes or pulls.
    commanded: Option<(Whose, Option<Rc<str>>)>,
    /// What was last being done with the registry, by a line that names it.
    pub(super) last_doing: Option<(Doing, u64, Option<Rc<str>>)>,
    /// The registry that the step's `with:` block names.
    input: Option<Whose>,
    /// Whether the name of the step comes from a column or from the name of a file.
    pub(super) named: bool,
    /// The hosts of the step's other inputs: where it pushes to.
    targets: Vec<Whose>,
    /// The hosts of the variables that the step sees: every step of a workflow sees them, whatever it works with.
    variables: Vec<Whose>,
    /// Whether the inputs of the step are being listed, and whether its variables are.
    inputs: bool,
    env: bool,
    /// What the steps were given.
    pub(super) given: Given,
    /// Whether the job has named the registry.
    pub(super) at_hand: bool,
    /// The line that is being read, and the one at which the step began.
    now: u64,
    pub(super) begun: u64,
    /// What the step only shows.
    pub(super) shown: Shown,
    /// Whether a job came to its end.
    pub(super) ended: bool,
    /// The commands of the step, and the last line that lists one.
    pub(super) script: Commands,
    pub(super) scripted: u64,
    /// The beginning of a command that goes on in the next lines.
    pub(super) unfinished: Option<String>,
    /// Whether the line is what `docker run` says.
    pub(super) of_run: bool,
    /// Whether the line says that an image was pulled or pushed, and whether the last one that names a host did.
    pub(super) said_success: bool,
    pub(super) last_worked: bool,
    /// Where the job has logged in.
    pub(super) logins: Vec<Whose>,
    pub(super) last_login: u64,
    /// Where the login went that the line says has succeeded, if a command tells.
    pub(super) logged_in: Option<Whose>,
    /// The copy that the step makes, and the end of it that the line speaks of, if the names of the copy tell whose that is.
    pub(super) copy: Option<Copy>,
    pub(super) copied: Option<(End, Whose)>,
    /// The last parts of the names of the registry's images.
    pub(super) image_names: Vec<Rc<str>>,
}

/// How many lines before another one say what it is about.
const JUST: u64 = 2;

impl State {
    /// The job, as it may be shown.
    pub(super) fn job(&self) -> Option<Rc<str>> {
        self.job.as_ref().map(|name| Rc::clone(&name.shown))
    }

    /// The job, as the log names it.
    pub(super) fn raw_job(&self) -> Option<&str> {
        self.job.as_ref().map(|name| name.raw.as_str())
    }

    /// The step, as it may be shown.
    pub(super) fn step(&self) -> Option<Rc<str>> {
        self.step.as_ref().map(|name| Rc::clone(&name.shown))
    }

    /// Job and step.
    pub(super) fn place(&self) -> Place {
        (self.job(), self.step())
    }

    /// Takes a line in; returns its hosts.
    pub(super) fn line(
        &mut self,
        line: &Line,
        number: u64,
        registry: &str,
        whose: &impl Fn(&str) -> Option<Whose>,
    ) -> Hosts {
        self.now = number;
        self.columns(line);
        let lower = line.text.to_lowercase();
        let text = lower.trim_start();
        self.begins(line, text);
        self.token(text, number);
        self.event(text);
        self.repository(text);
        if let Some(name) = text.strip_prefix("complete job name: ").filter(|_| self.job.is_none()) {
            let at = line.text.trim_start().len() - name.len();
            self.job = line.text.trim_start().get(at..).map(|name| Name::of(name.trim()));
        }
        let mut found: Vec<Whose> = host::hosts(&line.text, |name| whose(name).is_some())
            .into_iter()
            .map(|name| whose(&name).unwrap_or(Whose::Other(name)))
            .collect();
        let runs_unqualified = self.commands(line, number, whose);
        self.copy = copies::told(&lower, whose).or(self.copy.take());
        self.end_of_copy(text, &mut found);
        let unqualified = runs_unqualified || found.is_empty() && host::unqualified(&lower);
        self.inputs_of_step(line, text, &found, registry, whose);
        if let Some(name) = image(text, registry) {
            self.has_images(text, registry);
            self.image = Some(name);
            self.tag = tag(text, registry);
        }
        self.images |= !found.is_empty() && !self.env || unqualified || outcome::vertex(text).is_some();
        self.vertices.line(text);
        self.shown.line(text, number, self.step());
        if self.allowed.len() < MOST_ALLOWED {
            self.allowed.extend(outcome::allowed(text, registry));
        }
        if let Some(name) = host::of_command(&line.text) {
            self.commanded = Some((whose(&name).unwrap_or(Whose::Other(name)), self.step()));
        }
        let last = found.iter().find(|host| **host == Whose::Registry).or(found.last());
        if let Some(last) = last.filter(|_| !self.env && !runs_unqualified) {
            self.last_worked = self.said_success;
            self.last_named = Some((last.clone(), number, self.step()));
            self.last_host.clone_from(&self.last_named);
            let now = if *last == Whose::Registry { doing(text, None) } else { Doing::Unknown };
            if now != Doing::Unknown {
                self.last_doing = Some((now, number, self.step()));
            }
        } else if unqualified {
            self.last_worked = self.said_success;
            self.last_host = Some((Whose::Unqualified, number, self.step()));
        }
        self.logged_in = if text.contains("login succeeded") { self.logs_in(number, whose) } else { None };
        self.at_hand |= found.contains(&Whose::Registry);
        // The registry has no image without an owner: such a name is of an image on the machine, whatever the job works with.
        let ours = unqualified && (self.at_hand && host::has_owner(&lower) || self.is_own(text));
        let service = self.service(&line.text);
        Hosts { named: found, unqualified, ours, service }
    }

    /// The inputs and the variables of a step, as the runner lists them.
    fn inputs_of_step(
        &mut self,
        line: &Line,
        text: &str,
        found: &[Whose],
        registry: &str,
        whose: &impl Fn(&str) -> Option<Whose>,
    ) {
        self.env |= self.inputs && text.trim_end() == "env:";
        if self.env {
            self.variables.extend(found.iter().cloned());
        } else if text.starts_with("registry:") || text.starts_with("- registry:") {
            let named = || host::named(text.split_once(':').map_or("", |(_, value)| value));
            let other = || named().map(|name| whose(&name).unwrap_or(Whose::Other(name)));
            self.input = found.first().cloned().or_else(other);
        } else if self.inputs {
            self.targets.extend(found.iter().cloned());
        }
        if self.inputs {
            self.given.line(line.text.trim_start(), registry);
            if text.contains("##[endgroup]") {
                (self.inputs, self.env) = (false, false);
                self.given.ends(self.action.as_deref(), self.input == Some(Whose::Registry));
            }
        }
    }

    /// Whether a text names an image of the repository or of its owner; `text` is in lower case.
    fn is_own(&self, text: &str) -> bool {
        let Some((owner, name)) = self.repository.as_deref().and_then(|full| full.split_once('/')) else {
            return false;
        };
        let path =
            |found: &str| found.starts_with(&format!("{owner}/")) || found.trim_start_matches("library/") == name;
        text.split(|c: char| !(c.is_ascii_alphanumeric() || "._-/".contains(c))).any(path)
    }

    /// A step begins, as the runner says.
    fn begins(&mut self, line: &Line, text: &str) {
        if let Some(what) =
            text.strip_prefix("##[group]run ").or_else(|| text.strip_prefix("run ").filter(|what| is_action(what)))
        {
            let at = line.text.len() - what.len();
            let action = what.split('@').next().unwrap_or(what).trim().to_owned();
            let what = line.text.get(at..).unwrap_or(what);
            // A step that has a name already keeps it.
            if line.step.is_none() && !self.named {
                self.enter(Some(format!("Run {}", what.trim())));
            }
            // What an action runs has inputs of its own, though it is no step of the job.
            self.input = None;
            self.targets.clear();
            self.variables.clear();
            self.script = Commands::default();
            self.copy = None;
            self.env = false;
            self.action = is_action(&what.to_lowercase()).then_some(action);
            self.inputs = text.starts_with("##[group]");
            self.given.begins();
            self.shown.begins(&what.to_lowercase());
        }
        self.ended |= text.starts_with("cleaning up orphan processes");
        if text.starts_with("post job cleanup.") && line.step.is_none() && !self.named {
            self.enter(None);
        }
    }

    /// What started the run: the variables and the checkout of GitHub say so, and no pattern of refs that a command fetches.
    fn event(&mut self, text: &str) {
        let value = |keys: &[&str]| keys.iter().find_map(|key| text.split_once(key)).map(|(_, value)| value.trim());
        let numbered = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        let name = value(&["event_name: ", "event_name=", "eventname: "]);
        let is_name = name.is_some_and(|name| name.trim_matches(['"', '\'', ',']) == "pull_request");
        let of_ref = value(&["github_ref: refs/pull/", "github_ref=refs/pull/", "#refs/pull/"]);
        let input = text.strip_prefix("ref: refs/pull/");
        let checked_out = text.contains("git").then(|| value(&["refs/remotes/pull/"])).flatten();
        if is_name || has_pull_request_tag(text) || [of_ref, input, checked_out].into_iter().flatten().any(numbered) {
            self.event = Some(LogEvent::PullRequest);
        }
    }

    /// The repository that the first checkout of the log fetches, or the variable that GitHub sets.
    fn repository(&mut self, text: &str) {
        let value = ["repository: ", "github_repository: ", "syncing repository: "]
            .iter()
            .find_map(|key| text.strip_prefix(key));
        let name = value.map(|value| value.trim().trim_matches('"'));
        let full = |name: &&str| {
            name.split('/').filter(|part| !part.is_empty()).count() == 2 && !name.contains([' ', '*', '$', ':'])
        };
        if let Some(name) = name.filter(full).filter(|_| self.repository.is_none()) {
            self.repository = Some(name.to_owned());
        }
    }

    /// The host that a line without one belongs to.
    ///
    /// `named` asks for one that is named, where an image without a host says nothing.
    pub(super) fn near(&self, number: u64, named: bool) -> Option<Whose> {
        if let Some((_, host)) = &self.copied {
            return Some(host.clone());
        }
        let own = self.step();
        let near = |(host, at, step): &(Whose, u64, Option<Rc<str>>)| {
            (*step == own && (step.is_some() || number.saturating_sub(*at) <= NEAR)).then(|| host.clone())
        };
        let registry = |host: &&Whose| **host == Whose::Registry;
        // A step that pushes to one registry may still have read from others while it built.
        let only = |hosts: &[Whose]| match hosts.first() {
            Some(first) if hosts.iter().all(|host| registry(&host) == registry(&first)) => Some(first.clone()),
            _ => None,
        };
        let one = only(&self.targets);
        // A login that names no registry is one at Docker Hub.
        let default = self.action.as_deref() == Some(LOGIN) && !self.inputs;
        let input = self.input.clone().or(one).or(default.then_some(Whose::Unqualified));
        let last = if named { &self.last_named } else { &self.last_host };
        // A script can work with several images; what was said right before tells which.
        let just = |(_, at, _): &&(Whose, u64, Option<Rc<str>>)| number.saturating_sub(*at) <= JUST;
        let just = last.as_ref().filter(|_| self.action.is_none()).filter(just).and_then(near);
        // Variables say least: a command may use them or not.
        just.or(input).or_else(|| last.as_ref().and_then(near)).or_else(|| only(&self.variables))
    }

    /// The registry of somebody else at which the step aims, if it aims at one only: by its last command, else by its inputs.
    pub(super) fn aims_elsewhere(&self) -> Option<Whose> {
        let commanded = self.commanded.as_ref().filter(|(_, step)| *step == self.step()).map(|(whose, _)| whose);
        let inputs = || self.input.as_ref().or_else(|| self.targets.first());
        let ours = || self.targets.contains(&Whose::Registry);
        let aim = commanded.or_else(|| inputs().filter(|_| !ours() && !self.inputs))?;
        matches!(aim, Whose::Service(_) | Whose::Other(_)).then(|| aim.clone())
    }

    /// Whether the step of a line works with images: it names a program that does, a host or an image. A line outside of any step
    /// can be of such a step.
    pub(super) fn works_with_images(&self, text: &str) -> bool {
        if self.is_of_another_program(text) {
            return false;
        }
        let lower = text.to_lowercase();
        let step = self.step.as_ref().map(|step| step.raw.to_lowercase());
        let names = |text: &str| {
            let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
            words.any(|word| IMAGE_WORDS.contains(&word))
        };
        let action = self.action.as_deref().is_some_and(names);
        self.images
            || action
            || outcome::vertex(&lower).is_some()
            || names(&lower)
            || step.is_none_or(|step| names(&step))
    }

    fn columns(&mut self, line: &Line) {
        if let Some(job) = &line.job
            && self.job.as_ref().is_none_or(|name| name.raw != *job)
        {
            self.job = Some(Name::of(job));
            self.token = None;
            self.token_from = None;
            self.signs.clear();
        }
        // A log with columns names each step; what stands without them begins none.
        self.named |= line.step.is_some();
        if let Some(step) = &line.step
            && self.step.as_ref().is_none_or(|name| name.raw != *step)
        {
            self.enter(Some(step.clone()));
        }
    }

    /// Another step begins.
    pub(super) fn enter(&mut self, step: Option<String>) {
        self.step = step.map(|step| Name::of(&step));
        self.begun = self.now;
        self.action = None;
        self.vertices = Vertices::default();
        self.allowed.clear();
        self.pushed = false;
        self.images = false;
        self.image = None;
        self.tag = None;
        self.input = None;
        self.targets.clear();
        self.variables.clear();
        (self.inputs, self.env) = (false, false);
        self.shown = Shown::default();
        self.script = Commands::default();
        self.copy = None;
    }

    /// The log of a job begins; nothing changes if it is the same one.
    pub(super) fn enter_job(&mut self, job: &str) {
        if self.job.as_ref().is_some_and(|name| name.raw == job) {
            return;
        }
        let (repository, event, file) = (self.repository.take(), self.event, self.file.take());
        *self = Self { job: Some(Name::of(job)), repository, event, file, ended: self.ended, ..Self::default() };
    }

    fn token(&mut self, text: &str, number: u64) {
        if text.contains("github_token permissions") {
            self.token_from = Some(number);
            self.token = Some(TokenRight::None);
            return;
        }
        let Some(from) = self.token_from else { return };
        if text.contains("##[endgroup]") || number.saturating_sub(from) > TOKEN_BLOCK {
            self.token_from = None;
        } else if let Some(right) = text.trim_start_matches(['|', ' ']).strip_prefix("packages: ") {
            self.token = Some(if right.starts_with("write") { TokenRight::Write } else { TokenRight::Read });
        }
    }
}
