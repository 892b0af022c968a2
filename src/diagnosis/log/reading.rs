//! What a log shows, as the rest of the program sees it.
//!
//! Comes in: nothing; the scanner of this module fills it. Goes out: a [`Reading`].

use std::rc::Rc;

use super::super::redact;
use super::given::Given;
use crate::catalog::log::{Doing, LogEvent, Named, Namespace, TokenRight};

/// What is seen at one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The file, if there are several.
    pub file: Option<Rc<str>>,
    /// The line, from 1.
    pub line: u64,
    /// Its text, without colours, times, markers and secrets.
    pub text: String,
    /// The signatures that match it.
    pub signatures: Vec<String>,
    /// The job.
    pub job: Option<Rc<str>>,
    /// The step.
    pub step: Option<Rc<str>>,
    /// What was being done.
    pub doing: Doing,
    /// The token's right to packages.
    pub token: TokenRight,
    /// What started the run.
    pub event: LogEvent,
    /// Whether the registry is named.
    pub named: Named,
    /// The image, without host and tag, if the line or its step names one.
    pub image: Option<String>,
    /// Whether it belongs to the owner of the repository that the run is of.
    pub owner: Namespace,
    /// The signs seen before it.
    pub signs: Vec<String>,
    /// Whether the runner marked the line as an error, or ended the step with an error after it.
    pub error: bool,
    /// Whether the job went on after it or could: a warning, a cache that could not be read, what was cured or allowed to fail.
    pub passing: bool,
    /// How many equal lines there are in this step.
    pub count: u64,
}

impl Failure {
    /// The same line as a failure of somebody else.
    pub(super) fn elsewhere(self, service: String, host: String) -> Foreign {
        let Self { file, line, text, signatures, step, .. } = self;
        Foreign { file, line, text, service, host: redact::shown(&host), perhaps: signatures, step, ended: false }
    }
}

/// A failure of somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// The file, if there are several.
    pub file: Option<Rc<str>>,
    /// The line, from 1.
    pub line: u64,
    /// Its text, without secrets.
    pub text: String,
    /// The id of the service; empty when it is in no table.
    pub service: String,
    /// The host, if the line names one.
    pub host: String,
    /// The signatures that would count if it were the registry's.
    pub perhaps: Vec<String>,
    /// The step.
    pub step: Option<Rc<str>>,
    /// Whether the runner says that its step failed.
    pub ended: bool,
}

/// Everything that a log showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The failures of the registry, in order.
    pub failures: Vec<Failure>,
    /// Texts that others print too, where nothing names the registry.
    pub unnamed: Vec<Failure>,
    /// The failures of others, in order.
    pub foreign: Vec<Foreign>,
    /// The repository that the log is of, as `OWNER/NAME`, if it says so.
    pub repository: Option<String>,
    /// What the jobs gave their steps.
    pub given: Given,
    /// The number of lines.
    pub lines: u64,
    /// Whether the runner says that a step failed.
    pub failed: bool,
    /// Whether the log is that of a whole job in which the runner says of no step that it failed.
    pub succeeded: bool,
}
