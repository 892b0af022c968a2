//! What every part of the work can see: the repository's files, the table of actions, the holes, and how much work is left.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::answers::Answers;
use super::command::Follow;
use super::expression::Trees;
use super::model::{Composite, Workflow};
use super::problem::{Problem, ProblemKind};
use super::shell::{Outcome, Parsed, Question as Script};
use super::step_names::StepNames;
use super::tracked;
use super::value::Holes;
use super::yaml::{self, Node};
use crate::facts::action::{Action, Actions};
use crate::source::Workspace;
use crate::work;

/// The folder of the workflows.
pub(super) const FOLDER: &str = ".github/workflows";
/// The most steps that are worked out, each once for every event and leg of its matrix.
const MAX_STEPS: usize = 60_000;
/// The most calls of workflows that are worked out: workflows that call several others several times each multiply.
const MAX_CALLS: usize = 5_000;
/// The most commands of scripts that are worked out, and the most of one file.
const MAX_COMMANDS: usize = 300_000;
const MAX_COMMANDS_OF_FILE: usize = 60_000;

/// The names in folders, with or without those of files.
type Names = BTreeMap<(String, bool), Rc<[String]>>;

/// The world of one reading.
pub(super) struct World<'a> {
    pub(super) workspace: &'a dyn Workspace,
    pub(super) actions: &'a Actions,
    /// Owner and name, as GitHub writes them.
    pub(super) repository: Option<(String, String)>,
    pub(super) default_branch: Option<String>,
    pub(super) host: String,
    pub(super) registry: String,
    pub(super) holes: Holes,
    pub(super) names: StepNames,
    pub(super) expressions: Trees,
    pub(super) scripts: Parsed,
    /// The scripts that files hold, and what scripts did, as far as they came before.
    pub(super) followed: Answers<Follow, Option<Rc<str>>>,
    pub(super) ran: Answers<Script, Rc<Outcome>>,
    pub(super) workflows: BTreeMap<String, Workflow>,
    pub(super) problems: RefCell<Vec<Problem>>,
    composites: RefCell<BTreeMap<String, Option<Rc<Composite>>>>,
    texts: RefCell<BTreeMap<String, Option<Rc<str>>>>,
    /// The paths that git keeps; nothing where there is no git.
    tracked: OnceCell<Option<BTreeSet<String>>>,
    /// The names of folders, and those of files beside them, by folder.
    names_in: RefCell<Names>,
    left: Cell<usize>,
    calls: Cell<usize>,
    /// The commands of scripts that are left, and those that each file has used.
    commands: RefCell<(usize, BTreeMap<String, usize>)>,
    /// Whether the job that runs now has run something that cannot be read.
    pub(super) unread: Cell<bool>,
    /// What comes now is worked out for checks alone and reports no problems.
    pub(super) quiet: Cell<bool>,
}

impl<'a> World<'a> {
    pub(super) fn new(workspace: &'a dyn Workspace, question: &super::Question<'a>) -> Self {
        Self {
            workspace,
            actions: question.actions,
            repository: question.repository.clone(),
            default_branch: question.default_branch.clone(),
            host: question.host.clone(),
            registry: question.registry.clone(),
            holes: Holes::default(),
            names: StepNames::default(),
            expressions: Trees::default(),
            scripts: Parsed::default(),
            followed: Answers::default(),
            ran: Answers::default(),
            workflows: BTreeMap::new(),
            problems: RefCell::default(),
            composites: RefCell::default(),
            texts: RefCell::default(),
            tracked: OnceCell::new(),
            names_in: RefCell::default(),
            left: Cell::new(MAX_STEPS),
            calls: Cell::new(MAX_CALLS),
            commands: RefCell::new((MAX_COMMANDS, BTreeMap::new())),
            unread: Cell::new(false),
            quiet: Cell::new(false),
        }
    }

    /// Whether one more call of a workflow may be worked out.
    pub(super) fn may_call(&self) -> bool {
        let left = self.calls.get();
        self.calls.set(left.saturating_sub(1));
        left > 0
    }

    pub(super) fn report(&self, file: &str, kind: ProblemKind, detail: &str) {
        if self.quiet.get() {
            return;
        }
        let problem = Problem { file: file.to_owned(), place: None, kind, detail: detail.to_owned() };
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }

    /// Takes one step's worth of work; false when there is none left.
    pub(super) fn spend(&self, file: &str) -> bool {
        let left = self.left.get();
        if left == 0 {
            self.report(file, ProblemKind::Budget, "");
            return false;
        }
        self.left.set(left - 1);
        work::count(1);
        true
    }

    /// How many commands a script of a file may still run.
    pub(super) fn commands(&self, file: &str) -> usize {
        let commands = self.commands.borrow();
        let used = commands.1.get(file).copied().unwrap_or(0);
        let left = commands.0.min(MAX_COMMANDS_OF_FILE.saturating_sub(used));
        drop(commands);
        if left == 0 {
            self.report(file, ProblemKind::Budget, "");
        }
        left.min(super::shell::MAX_COMMANDS)
    }

    /// Takes what a script has used.
    pub(super) fn spend_commands(&self, file: &str, used: usize) {
        work::count(used);
        let mut commands = self.commands.borrow_mut();
        commands.0 = commands.0.saturating_sub(used);
        *commands.1.entry(file.to_owned()).or_default() += used;
    }

    /// The text of a file of the repository. Files with holes in their names, outside, or not UTF-8 are not there.
    pub(super) fn text(&self, path: &str) -> Option<Rc<str>> {
        if path.is_empty() || super::value::has_hole(path) || path.split('/').any(|part| part == "..") {
            return None;
        }
        if let Some(text) = self.texts.borrow().get(path) {
            return text.clone();
        }
        let bytes = self.workspace.read(path).ok().flatten().filter(|bytes| bytes.len() <= 1024 * 1024);
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let text = text.map(|text| Rc::from(text.replace("\r\n", "\n").replace(super::value::is_hole, "\u{fffd}")));
        self.texts.borrow_mut().insert(path.to_owned(), text.clone());
        text
    }

    /// The names of the folders in a folder of the repository, and of the files if these are asked for.
    pub(super) fn names_in(&self, folder: &str, files: bool) -> Rc<[String]> {
        let key = (folder.to_owned(), files);
        if let Some(known) = self.names_in.borrow().get(&key) {
            return Rc::clone(known);
        }
        let mut names = self.workspace.folders(folder).unwrap_or_default();
        if files {
            names.extend(self.workspace.list(folder).unwrap_or_default());
        }
        work::count(names.len());
        names.retain(|name| self.is_tracked(folder, name));
        let names: Rc<[String]> = Rc::from(names);
        self.names_in.borrow_mut().insert(key, Rc::clone(&names));
        names
    }

    /// Whether git keeps what lies in a folder under that name. Where its index cannot be read, nothing is known to be kept.
    fn is_tracked(&self, folder: &str, name: &str) -> bool {
        let read = || match self.workspace.git("index") {
            Ok(None) => None,
            Ok(Some(index)) => Some(tracked::paths(&index).unwrap_or_default()),
            Err(_) => Some(BTreeSet::new()),
        };
        let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        self.tracked.get_or_init(read).as_ref().is_none_or(|paths| paths.contains(&path))
    }

    /// Whether there is a folder of that path in the repository.
    pub(super) fn is_folder(&self, path: &str) -> bool {
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        path.is_empty() || self.names_in(above, false).iter().any(|other| other == name)
    }

    /// Whether a file that was read so far holds a text.
    pub(super) fn read_text(&self, wanted: &str) -> bool {
        self.texts.borrow().values().flatten().any(|text| text.contains(wanted))
    }

    /// A file as YAML. What is wrong with it is reported once.
    pub(super) fn yaml(&self, path: &str) -> Option<Node> {
        let text = self.text(path)?;
        let mut problems = Vec::new();
        let node = yaml::parse(path, text.as_bytes(), &mut problems);
        let mut all = self.problems.borrow_mut();
        let new: Vec<Problem> = problems.into_iter().filter(|problem| !all.contains(problem)).collect();
        all.extend(new);
        node
    }

    /// The local action in a folder.
    pub(super) fn composite(&self, folder: &str) -> Option<Rc<Composite>> {
        if let Some(known) = self.composites.borrow().get(folder) {
            return known.clone();
        }
        let path = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        let action = ["action.yml", "action.yaml"].iter().find_map(|name| {
            let path = path(name);
            self.yaml(&path).map(|node| Rc::new(Composite::read(&path, &node)))
        });
        self.composites.borrow_mut().insert(folder.to_owned(), action.clone());
        action
    }

    /// The path of something in this repository that `uses` names: `./…`, `$/…`, or this repository by its own name.
    pub(super) fn local(&self, uses: &str) -> Option<String> {
        let uses = uses.trim();
        let own = self.repository.as_ref().and_then(|(owner, name)| {
            let own = format!("{owner}/{name}/");
            let (path, _) = uses.split_once('@')?;
            path.get(..own.len()).filter(|head| head.eq_ignore_ascii_case(&own)).map(|_| &path[own.len()..])
        });
        let path = uses.strip_prefix("./").or_else(|| uses.strip_prefix("$/")).or(own);
        let path = path.or_else(|| matches!(uses, "." | "./" | "$").then_some(""))?;
        Some(path.trim_end_matches('/').to_owned())
    }

    /// Where a folder of the repository lies on a runner, as far as its own name tells.
    pub(super) fn checkout(&self, folder: &str) -> String {
        let name = self.repository.as_ref().map(|(_, name)| name.clone());
        let name = name.unwrap_or_else(|| self.holes.of("github.event.repository.name", super::value::Why::Runtime));
        format!("/home/runner/work/{name}/{name}/{folder}").trim_end_matches('/').to_owned()
    }

    /// Whether the path of an image begins with the repository's owner.
    pub(super) fn owns(&self, path: &str) -> bool {
        let owner = path.split('/').next().unwrap_or_default();
        self.repository.as_ref().is_some_and(|(own, _)| own.eq_ignore_ascii_case(owner))
    }

    /// What is known of an action. The action that this repository itself is has a name too.
    pub(super) fn action(&self, uses: &str) -> Option<&'a Action> {
        match (self.local(uses), &self.repository) {
            (Some(path), Some((owner, name))) => {
                self.actions.get(format!("{owner}/{name}/{path}").trim_end_matches('/'))
            }
            _ => self.actions.get(uses),
        }
    }
}
