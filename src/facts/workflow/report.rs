//! What was read of a repository's workflows: its publishing jobs.

use super::calls::RefusedCall;
use super::model::{Access, Grants};
use super::problem::Problem;
use super::run::Run;
use super::value::Why;
use super::yaml::Place;
use crate::facts::shape::{Answer, PackageKind};

/// Everything that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The jobs that push to the registry, by file and by their order in it.
    pub jobs: Vec<PushJob>,
    /// What is wrong with the files.
    pub problems: Vec<Problem>,
    /// The workflow files that there are, whether they push or not.
    pub files: Vec<String>,
    /// The logins of jobs that do not push to the registry.
    pub other_logins: Vec<OtherLogin>,
    /// The jobs that build and push nowhere.
    pub unpushed: Vec<UnpushedJob>,
    /// The calls between workflows that GitHub refuses.
    pub refused_calls: Vec<RefusedCall>,
    /// Whether a job of the files runs in a container, with services, or as an action that is an image of the registry, as far as
    /// is known.
    pub containers: bool,
    /// Whether a file that was read names the registry that ghcr.io has replaced.
    pub retired_host: bool,
}

impl Report {
    /// What was found in the files; that something is in none of them is only known where all could be read.
    #[must_use]
    pub fn read_whole(&self, found: bool) -> Option<Answer> {
        let all = !self.files.is_empty() && self.unread().next().is_none();
        if found { Some(Answer::Yes) } else { all.then_some(Answer::No) }
    }

    /// What keeps whole workflow files from being read.
    pub fn unread(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.kind.is_whole_file() && self.files.contains(&problem.file))
    }
}

/// A job that builds, fetches or runs images and pushes none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnpushedJob {
    /// The workflow file.
    pub file: String,
    /// The job's key.
    pub job_id: String,
    /// What its token may do with packages.
    pub permission: Access,
    /// The labels of its runner.
    pub runs_on: Vec<Named>,
    /// What was worked out, as for a job that pushes.
    pub runs: Vec<Run>,
}

/// A login to the registry in a job that does not push there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OtherLogin {
    /// The workflow file.
    pub file: String,
    /// The job's key.
    pub job_id: String,
    /// The step.
    pub step: Named,
}

/// A job that pushes to the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushJob {
    /// The workflow file.
    pub file: String,
    /// The workflow's name.
    pub workflow_name: Option<Named>,
    /// The job's key.
    pub job_id: String,
    /// Where the job begins.
    pub place: Place,
    /// The job's name, as it is written.
    pub job_name: Option<Named>,
    /// What it pushes.
    pub images: Vec<PushedImage>,
    /// The programs or actions that push, the first one first.
    pub tools: Vec<String>,
    /// How the workflow reaches the push.
    pub via: &'static str,
    /// How it logs in.
    pub login: Option<Login>,
    /// The step that makes names and tags.
    pub metadata_step: Option<Named>,
    /// The steps that push.
    pub push_steps: Vec<Named>,
    /// The steps of the job that push, themselves or inside a local action: those that a log shows.
    pub shown_push_steps: Vec<Named>,
    /// The tool of each of them, with the step inside a local action that uses it.
    pub step_tools: Vec<StepTool>,
    /// The steps of the job that make names and tags, themselves or inside a local action.
    pub shown_metadata_steps: Vec<Named>,
    /// The step of the job that logs in, itself or inside a local action.
    pub shown_login: Option<Named>,
    /// The secrets that it hands to a workflow of another repository, the built-in token among them.
    pub handed: Vec<String>,
    /// The workflows under whose names its runs are listed: its own, or those that call it.
    pub run_names: Vec<Named>,
    /// The names that GitHub shows for it where other jobs call it, theirs before its own.
    pub shown_as: Vec<String>,
    /// The names of its legs, as GitHub shows them, where it has a matrix.
    pub legs: Vec<String>,
    /// What its token may do with packages.
    pub permission: Access,
    /// Where that is declared: `job`, `workflow`, `caller`, `nowhere`.
    pub permission_at: &'static str,
    /// The line of that declaration and its file.
    pub permission_place: Option<(String, Place)>,
    /// The events that start it.
    pub triggers: Vec<String>,
    /// Whether the push can happen on a pull request.
    pub pushes_on_pull_request: bool,
    /// Whether the push can happen at all, as far as conditions say.
    pub reachable: bool,
    /// The jobs that call it.
    pub callers: Vec<Caller>,
    /// The workflow or action in another repository that decides what is pushed.
    pub calls: Option<String>,
    /// The literal branches that start it.
    pub branches: Vec<Named>,
    /// The labels of its runner, worked out, as far as they are known.
    pub runs_on: Vec<Named>,
    /// What was worked out: one for each event, kind of ref, caller and leg; equal ones once.
    pub runs: Vec<Run>,
    /// The block of permissions in its own file that is in force.
    pub block: Option<Block>,
    /// How it is called: one for each job on the way from the workflow that was started.
    pub called: Vec<Called>,
    /// The secrets that it uses, the built-in token aside.
    pub secrets: Vec<UsedSecret>,
    /// Whether it names an environment, which has secrets of its own.
    pub environment: bool,
    /// Whether a short sample could take its place: it builds the repository as it is and does nothing else.
    pub plain: bool,
    /// The conditions that decide whether it pushes: of its steps, its own, of jobs that it needs or that call it.
    pub conditions: Vec<Named>,
}

/// A block of permissions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block {
    /// The file.
    pub file: String,
    /// The place of its value.
    pub place: Place,
    /// The path inside the file: `permissions` or `jobs.ID.permissions`.
    pub path: String,
    /// What it grants.
    pub grants: Grants,
}

/// A job that calls a reusable workflow, and what it hands on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Called {
    /// The job.
    pub caller: Caller,
    /// Where it begins.
    pub place: Place,
    /// The workflow that it calls.
    pub callee: String,
    /// The block of permissions in force; none: what its own caller grants, or the default.
    pub grants: Option<Block>,
    /// The secrets that it hands on.
    pub secrets: HandedOn,
}

impl Called {
    /// Whether the workflow of the calling job is itself called on the way to a job.
    #[must_use]
    pub fn is_called(&self, job: &PushJob) -> bool {
        job.called.iter().any(|other| other.callee == self.caller.file)
    }
}

/// The secrets that a call hands on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HandedOn {
    /// All of them: `secrets: inherit`.
    All,
    /// These; none without the key.
    These(Vec<String>),
}

/// A secret that a job uses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UsedSecret {
    /// Its name and the text that it stands in.
    pub name: Named,
    /// Whether `workflow_call` declares it, and then whether it is required.
    pub declared: Option<bool>,
    /// Whether every use of it says what holds where it is empty: `secrets.A || …`, `secrets.A != ''`.
    pub may_be_empty: bool,
}

impl PushJob {
    /// Whether the login uses the token that GitHub makes for every job, and nothing else before it.
    #[must_use]
    pub fn uses_token(&self) -> bool {
        self.login.as_ref().is_some_and(|login| login.secret.as_deref() == Some("GITHUB_TOKEN"))
    }
}

/// A name with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    /// The name.
    pub text: String,
    /// The file.
    pub file: String,
    /// The place in it.
    pub place: Place,
}

/// What pushes in a step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepTool {
    /// The step of the job.
    pub step: Named,
    /// The file and the place of the step that pushes: the same, or one inside a local action.
    pub inner: (String, Place),
    /// The program or action.
    pub tool: String,
}

/// An image that is pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushedImage {
    /// Its name in lower case, with `?` for parts that are not known.
    pub name: String,
    /// The name as it reaches the tool, where it differs; capitals in it are refused by most tools.
    pub written: Option<String>,
    /// The tags, with expressions for what is known only when it runs.
    pub tags: Vec<String>,
    /// What is not known, and why.
    pub unknown: Vec<(String, Why)>,
    /// The program or action that pushes it first.
    pub tool: String,
    /// Where it is pushed.
    pub file: String,
    /// The place of that step.
    pub place: Place,
    /// The folder that it is built from, if the step that pushes says so.
    pub context: Option<String>,
    /// The Dockerfile, if the step that pushes says so.
    pub dockerfile: Option<String>,
}

impl PushedImage {
    /// Whether it is a chart, manifests or another artifact, which no container runs.
    #[must_use]
    pub fn is_artifact(&self) -> bool {
        self.kind() != PackageKind::Image
    }

    /// What its package holds.
    #[must_use]
    pub fn kind(&self) -> PackageKind {
        match self.tool.as_str() {
            "helm" => PackageKind::Chart,
            "flux" | "flux-mirror" => PackageKind::FluxArtifact,
            "timoni" => PackageKind::TimoniModule,
            "oras" => PackageKind::Artifact,
            _ => PackageKind::Image,
        }
    }
}

/// How a job logs in to the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    /// The step that does it.
    pub step: Named,
    /// The step of the job, when the login is inside a local action.
    pub outer_step: Option<String>,
    /// The user name as an expression.
    pub username: Option<String>,
    /// The secret.
    pub secret: Option<String>,
    /// The secret that is used where the first one is not set.
    pub fallback: Option<String>,
    /// Whether the action that pushes does it by itself.
    pub implicit: bool,
    /// Whether it is surely to the registry.
    pub certain: bool,
}

/// A job that calls a reusable workflow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Caller {
    /// Its workflow file.
    pub file: String,
    /// Its key.
    pub job_id: String,
}
