//! Checks of workflows: defects that are certain, or nearly so, without a run.
//!
//! Comes in: a [`Subject`]: what was read of the workflows, the facts, the catalog, and the texts of the files. Goes out: the
//! [`Finding`]s, by file and place.
//!
//! 1. Every [`Check`] of [`CHECKS`] looks at the subject.
//! 2. [`unmatched_ignore`] takes out what comments silence, and reports comments that silence nothing.
//!
//! A check is one file here and one line in [`CHECKS`]; its words are in `locales/*/checks/ID.ftl`.

mod attestation_permissions;
mod bad_source_label;
mod cache_export_denied;
mod caller_grants_less;
mod caller_permissions_undeclared;
mod double_registry_prefix;
mod empty_tags;
pub mod fix;
mod foreign_namespace;
mod invalid_image_reference;
mod invalid_metadata_tag;
mod invalid_push_input;
mod invalid_tag_on_pr;
mod invalid_yaml;
mod latest_on_every_branch;
mod latest_only;
mod lines;
mod login_after_push;
mod login_in_other_job;
mod login_missing;
mod login_skipped;
mod login_to_other_registry;
mod login_with_other_tool;
mod logins;
mod logout_before_push;
mod mismatched_call;
mod missing_packages_write;
mod missing_source_label;
mod password_on_command_line;
mod permissions_undeclared;
mod personal_token;
mod push_on_dependabot;
mod push_on_fork_pr;
mod push_switched_off;
mod pushed;
mod retired_registry_host;
mod retired_runner;
mod secret_not_passed;
mod token_fallback;
mod token_in_file;
mod unexpanded_expression;
mod unmatched_ignore;
mod unreachable_push;
mod untrusted_checkout;
mod uppercase_image_name;

pub use fix::patch;
pub use lines::Lines;

use crate::catalog::Catalog;
use crate::catalog::entries::Confidence;
use crate::facts::Facts;
use crate::facts::workflow::{Place, PushJob, Report, UnpushedJob};
use crate::work;

/// Every check, in the order of their ids.
pub const CHECKS: &[Check] = &[
    attestation_permissions::CHECK,
    bad_source_label::CHECK,
    cache_export_denied::CHECK,
    caller_grants_less::CHECK,
    caller_permissions_undeclared::CHECK,
    double_registry_prefix::CHECK,
    empty_tags::CHECK,
    foreign_namespace::CHECK,
    invalid_image_reference::CHECK,
    invalid_metadata_tag::CHECK,
    invalid_push_input::CHECK,
    invalid_tag_on_pr::CHECK,
    invalid_yaml::CHECK,
    latest_on_every_branch::CHECK,
    latest_only::CHECK,
    login_after_push::CHECK,
    login_in_other_job::CHECK,
    login_missing::CHECK,
    login_skipped::CHECK,
    login_to_other_registry::CHECK,
    login_with_other_tool::CHECK,
    logout_before_push::CHECK,
    mismatched_call::CHECK,
    missing_packages_write::CHECK,
    missing_source_label::CHECK,
    password_on_command_line::CHECK,
    permissions_undeclared::CHECK,
    personal_token::CHECK,
    push_on_dependabot::CHECK,
    push_on_fork_pr::CHECK,
    push_switched_off::CHECK,
    retired_registry_host::CHECK,
    retired_runner::CHECK,
    secret_not_passed::CHECK,
    token_fallback::CHECK,
    token_in_file::CHECK,
    unexpanded_expression::CHECK,
    unmatched_ignore::CHECK,
    unreachable_push::CHECK,
    untrusted_checkout::CHECK,
    uppercase_image_name::CHECK,
];

/// The arguments that messages of checks can have.
pub const ARGUMENTS: &[&str] = &["job", "step", "image", "tag", "secret", "event", "value", "name", "owner", "other"];

/// The messages of a check: `check-ID-PART`. Only the last three can have arguments.
pub const PARTS: &[&str] = &["title", "message", "why", "fix"];

/// How bad a finding is; ordered from the mildest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something that could be better; shown only when it is asked for.
    Hint,
    /// Advice.
    Note,
    /// It may fail, or it depends on settings that the files do not show.
    Warning,
    /// It fails, never runs or misleads.
    Error,
}

impl Severity {
    /// All of them, from the mildest.
    pub const ALL: &[Self] = &[Self::Hint, Self::Note, Self::Warning, Self::Error];

    /// The word for it in JSON and in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What a check is.
pub struct Check {
    /// Its id: the stem of its file of messages, and what a comment names to silence it.
    pub id: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// How sure they are.
    pub confidence: Confidence,
    /// The causes that its findings speak for.
    pub causes: &'static [&'static str],
    /// The arguments of its messages, which every finding gives.
    pub arguments: &'static [&'static str],
    /// Whether there is one smallest edit that cures a finding.
    pub fixable: bool,
    /// The page that says how it should be, as an id of `content/sources.toml`.
    pub source: &'static str,
    /// Looks for findings.
    pub find: fn(&Subject<'_>, &mut Vec<Finding>),
}

/// A job by its file and key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JobKey {
    /// The workflow file.
    pub file: String,
    /// The job's key in it.
    pub id: String,
}

/// A defect in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// The check's id.
    pub check: &'static str,
    /// The publishing job that it is about; none when it is about the file.
    pub job: Option<JobKey>,
    /// The arguments of the messages.
    pub arguments: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding of a file.
    fn at(check: &Check, file: &str, place: Place) -> Self {
        Self { file: file.to_owned(), place, check: check.id, job: None, arguments: Vec::new() }
    }

    /// A finding of a job, somewhere in a file; the job's key is an argument.
    fn of(check: &Check, job: &PushJob, file: &str, place: Place) -> Self {
        let key = JobKey { file: job.file.clone(), id: job.job_id.clone() };
        let finding = Self { job: Some(key), ..Self::at(check, file, place) };
        if check.arguments.contains(&"job") { finding.with("job", &job.job_id) } else { finding }
    }

    /// As [`Finding::of`], of a job that pushes nothing.
    fn of_unpushed(check: &Check, job: &UnpushedJob, file: &str, place: Place) -> Self {
        let key = JobKey { file: job.file.clone(), id: job.job_id.clone() };
        let finding = Self { job: Some(key), ..Self::at(check, file, place) };
        if check.arguments.contains(&"job") { finding.with("job", &job.job_id) } else { finding }
    }

    /// The same finding with one more argument.
    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.push((name, value.to_owned()));
        self
    }

    /// The check that made it.
    #[must_use]
    pub fn check(&self) -> Option<&'static Check> {
        CHECKS.iter().find(|check| check.id == self.check)
    }
}

/// What checks look at.
pub struct Subject<'a> {
    /// What was read of the workflows.
    pub report: &'a Report,
    /// What is known of the repository.
    pub facts: &'a Facts,
    /// What is known of the world.
    pub catalog: &'a Catalog,
    /// The texts of files by their paths.
    pub text: &'a dyn Fn(&str) -> Option<String>,
    /// Their lines, as far as they were looked at.
    pub lines: Lines,
}

/// Everything that the checks find, by file and place, without what comments in the files silence.
#[must_use]
pub fn run(subject: &Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for check in CHECKS {
        (check.find)(subject, &mut found);
    }
    work::count(found.len());
    found.sort();
    // What a matrix repeats is one mistake: its first name stands for all.
    found.dedup_by(|other, first| {
        (&other.file, other.place, other.check, &other.job) == (&first.file, first.place, first.check, &first.job)
    });
    unmatched_ignore::apply(subject, found)
}
