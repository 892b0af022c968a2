//! The publishing jobs and problems as data, for `ghcr-guide facts --format json`.

use serde::Serialize;

use super::problem::Problem;
use super::report::{Named, PushJob, PushedImage};

macro_rules! view {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    };
}

view! {
    /// A job that pushes to the registry.
    JobView {
        /// The workflow file.
        workflow_file: String,
        /// The workflow's name.
        workflow_name: Option<String>,
        /// The job's key.
        job_id: String,
        /// The job's name, as it is written.
        job_name: Option<String>,
        /// The line of the job.
        line: usize,
        /// What it pushes.
        images: Vec<ImageView>,
        /// The programs or actions that push.
        tools: Vec<String>,
        /// How the workflow reaches the push: `direct`, `reusable-local`, `reusable-remote`, `composite-local`,
        /// `composite-remote`, `self-action`, `make`, `task`, `just`, `script`.
        via: String,
        /// How it logs in.
        login: Option<LoginView>,
        /// The step that makes names and tags.
        metadata_step: Option<NamedView>,
        /// The steps that push, as GitHub shows them.
        push_steps: Vec<NamedView>,
        /// What the job's token may do with packages: `write`, `read`, `none`, `undeclared`.
        packages_permission: String,
        /// Where that is declared: `job`, `workflow`, `caller`, `nowhere`.
        permission_declared_at: String,
        /// The place of the declaration.
        permission_place: Option<String>,
        /// The events that start the job, through its callers too.
        triggers: Vec<String>,
        /// Whether the push can happen on a pull request.
        pushes_on_pull_request: bool,
        /// Whether the push can happen at all.
        reachable: bool,
        /// The local jobs that call it, as `FILE#JOB`.
        called_by: Vec<String>,
        /// The workflow or action of another repository that decides what is pushed.
        calls: Option<String>,
    }
}
view! {
    /// An image that is pushed.
    ImageView {
        /// Its name in lower case, without a tag; `?` stands for a part that is not known.
        name: String,
        /// The name as it reaches the tool, where it has capitals.
        written: Option<String>,
        /// The tags, with expressions for what is known only when the workflow runs.
        tags: Vec<String>,
        /// What is not known.
        unknown: Vec<UnknownView>,
        /// What its package holds: `image`, `chart`, `flux-artifact`, `timoni-module`, `artifact`.
        kind: &'static str,
        /// The program or action that pushes it first.
        tool: String,
        /// Where it is pushed: `FILE:LINE`.
        place: String,
    }
}
view! {
    /// A part of a name that is not known.
    UnknownView {
        /// The expression, variable or file it comes from.
        part: String,
        /// Why: `runtime`, `variable`, `secret`, `input`, `matrix`, `output`, `shell`, `file`, `remote`, `limit`.
        reason: &'static str,
    }
}
view! {
    /// A login.
    LoginView {
        /// The step, as GitHub shows it.
        step: NamedView,
        /// The step of the job, when the login is inside a local action.
        outer_step: Option<String>,
        /// The user name as it is written.
        username: Option<String>,
        /// The secret.
        secret: Option<String>,
        /// The secret that is used where the first one is not set.
        fallback: Option<String>,
        /// Whether the action that pushes does it by itself.
        implicit: bool,
    }
}
view! {
    /// A name with its place.
    NamedView {
        /// The name.
        name: String,
        /// `FILE:LINE`.
        place: String,
    }
}
view! {
    /// What is wrong with a file.
    ProblemView {
        /// The file.
        file: String,
        /// The line, from 1.
        line: Option<usize>,
        /// The column, from 1.
        column: Option<usize>,
        /// What: `too-large`, `not-utf8`, `unreadable`, `syntax`, `empty`, `not-a-workflow`, `too-deep`, `too-many-nodes`,
        /// `alias-cycle`, `duplicate-key`, `merge-key`, `missing-file`, `call-depth`,
        /// `login-without-push`, `budget`.
        kind: &'static str,
        /// What the parser says, or the name of what is meant.
        detail: String,
    }
}

impl From<&Named> for NamedView {
    fn from(named: &Named) -> Self {
        Self { name: named.text.clone(), place: format!("{}:{}", named.file, named.place.line) }
    }
}

impl From<&PushedImage> for ImageView {
    fn from(image: &PushedImage) -> Self {
        let unknown = image.unknown.iter().map(|(part, why)| UnknownView { part: part.clone(), reason: why.as_str() });
        Self {
            name: image.name.clone(),
            written: image.written.clone(),
            tags: image.tags.clone(),
            unknown: unknown.collect(),
            kind: image.kind().as_str(),
            tool: image.tool.clone(),
            place: format!("{}:{}", image.file, image.place.line),
        }
    }
}

impl From<&PushJob> for JobView {
    fn from(job: &PushJob) -> Self {
        let login = job.login.as_ref().map(|login| LoginView {
            step: (&login.step).into(),
            outer_step: login.outer_step.clone(),
            username: login.username.clone(),
            secret: login.secret.clone(),
            fallback: login.fallback.clone(),
            implicit: login.implicit,
        });
        Self {
            workflow_file: job.file.clone(),
            workflow_name: job.workflow_name.as_ref().map(|name| name.text.clone()),
            job_id: job.job_id.clone(),
            job_name: job.job_name.as_ref().map(|name| name.text.clone()),
            line: job.place.line,
            images: job.images.iter().map(Into::into).collect(),
            tools: job.tools.clone(),
            via: job.via.to_owned(),
            login,
            metadata_step: job.metadata_step.as_ref().map(Into::into),
            push_steps: job.push_steps.iter().map(Into::into).collect(),
            packages_permission: job.permission.as_str().to_owned(),
            permission_declared_at: job.permission_at.to_owned(),
            permission_place: job.permission_place.as_ref().map(|(file, place)| format!("{file}:{}", place.line)),
            triggers: job.triggers.clone(),
            pushes_on_pull_request: job.pushes_on_pull_request,
            reachable: job.reachable,
            called_by: job.callers.iter().map(|caller| format!("{}#{}", caller.file, caller.job_id)).collect(),
            calls: job.calls.clone(),
        }
    }
}

impl From<&Problem> for ProblemView {
    fn from(problem: &Problem) -> Self {
        Self {
            file: problem.file.clone(),
            line: problem.place.map(|place| place.line),
            column: problem.place.map(|place| place.column),
            kind: problem.kind.as_str(),
            detail: super::super::list::clean(&problem.detail),
        }
    }
}
