//! What one source says of the repository: a layer. Layers lie on each other, and for each fact the first that knows it wins.

use std::collections::{BTreeMap, BTreeSet};

use super::error::{FactError, Problem};
use super::host::Host;
use super::image::WrittenImage;
use super::list::Fact;
use super::origin::{Found, Known};
use super::refs::{Branch, Tag};
use super::shape::{Answer, Builder, OwnerKind};
use super::shown::looks_like_token;
use super::types::{FreeText, FullName, SecretName, ValueError, WorkflowPath};
use super::{ImageDetails, Job};

/// The most entries of a list of images, jobs, tags or branches.
pub(super) const MAX_ENTRIES: usize = 1000;

/// An image as one source writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LayerImage {
    /// What was read.
    pub(super) written: WrittenImage,
    /// Where.
    pub(super) found: Found,
}

/// What one source says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Layer {
    pub(super) repository: Option<Known<FullName>>,
    pub(super) host: Option<Known<Host>>,
    pub(super) registry: Option<Known<Host>>,
    pub(super) owner_kind: Option<Known<OwnerKind>>,
    pub(super) default_branch: Option<Known<Branch>>,
    pub(super) builder: Option<Known<Builder>>,
    pub(super) secret: Option<Known<SecretName>>,
    /// Whether the built-in token is used where the secret is empty, as somebody says who is asked for it.
    pub(super) secret_fallback: Option<bool>,
    pub(super) images: Vec<LayerImage>,
    /// The packages beside them that hold no images.
    pub(super) artifacts: Vec<LayerImage>,
    /// What else is said of images, by their whole names.
    pub(super) details: BTreeMap<String, ImageDetails>,
    pub(super) undecided: Vec<Known<FreeText>>,
    /// The owners of images whose names are left open; none for one whose owner is open too.
    pub(super) open_owners: BTreeSet<Option<String>>,
    pub(super) unread_files: Vec<Known<FreeText>>,
    pub(super) containers: Option<Answer>,
    pub(super) retired_host: Option<Answer>,
    pub(super) run_names: Vec<Known<FreeText>>,
    pub(super) tags: Vec<Known<Tag>>,
    pub(super) branches: Vec<Known<Branch>>,
    pub(super) jobs: Vec<Job>,
}

impl Layer {
    /// Checks a text and keeps it. Facts of a job go to the first job.
    pub(super) fn set(&mut self, found: Found) -> Result<(), FactError> {
        refuse_token(&found)?;
        match found.fact {
            Fact::Repository => self.repository = Some(found.into(repository)?),
            Fact::Host => self.host = Some(host(found)?),
            Fact::Registry => self.registry = Some(found.into(Host::new)?),
            Fact::OwnerKind => self.owner_kind = Some(found.into(owner_kind)?),
            Fact::DefaultBranch => self.default_branch = Some(found.into(Branch::exact)?),
            Fact::Builder => self.builder = Some(found.into(builder)?),
            Fact::Secret => self.secret = Some(found.into(SecretName::new)?),
            Fact::Image => {
                let written = found.clone().into(WrittenImage::new)?.value;
                push(&mut self.images, LayerImage { written, found: found.clone() }, &found)?;
            }
            Fact::Tag => push(&mut self.tags, found.clone().into(Tag::new)?, &found)?,
            Fact::Branch => push(&mut self.branches, found.clone().into(Branch::new)?, &found)?,
            _ => {
                if self.jobs.is_empty() {
                    self.jobs.push(Job::default());
                }
                if let Some(first) = self.jobs.first_mut() {
                    first.set(found)?;
                }
            }
        }
        Ok(())
    }
}

impl Job {
    /// Checks a text about a job and keeps it. Facts of the repository cannot come here.
    pub(super) fn set(&mut self, found: Found) -> Result<(), FactError> {
        refuse_token(&found)?;
        let slot = match found.fact {
            Fact::WorkflowFile => {
                self.workflow_file = Some(found.into(WorkflowPath::new)?);
                return Ok(());
            }
            Fact::JobSecret => {
                self.secret = Some(found.into(SecretName::new)?);
                return Ok(());
            }
            Fact::WorkflowName => &mut self.workflow_name,
            Fact::Job => &mut self.job,
            Fact::JobId => &mut self.job_id,
            Fact::LoginStep => &mut self.login_step,
            Fact::MetadataStep => {
                self.metadata_steps.push(found.into(FreeText::new)?);
                return Ok(());
            }
            Fact::PushStep => {
                self.push_steps.push(found.into(FreeText::new)?);
                return Ok(());
            }
            Fact::CalledWorkflow => &mut self.called_workflow,
            _ => return Ok(()),
        };
        *slot = Some(found.into(FreeText::new)?);
        Ok(())
    }

    /// This job with what `over` knows laid on it.
    pub(super) fn under(self, over: &Self) -> Self {
        Self {
            workflow_file: over.workflow_file.clone().or(self.workflow_file),
            workflow_name: over.workflow_name.clone().or(self.workflow_name),
            job: over.job.clone().or(self.job),
            job_id: over.job_id.clone().or(self.job_id),
            secret: over.secret.clone().or(self.secret),
            login_step: over.login_step.clone().or(self.login_step),
            metadata_steps: over_list(&over.metadata_steps, self.metadata_steps),
            step_prints: if over.push_steps.is_empty() { self.step_prints } else { Vec::new() },
            push_steps: over_list(&over.push_steps, self.push_steps),
            branches: over_list(&over.branches, self.branches),
            callers: over_list(&over.callers, self.callers),
            shown_as: over.shown_as.clone().or(self.shown_as),
            called_workflow: over.called_workflow.clone().or(self.called_workflow),
            // Only workflow files say more of a job.
            shape: self.shape,
        }
    }
}

/// The list above, unless it is empty.
fn over_list<T: Clone>(over: &[T], under: Vec<T>) -> Vec<T> {
    if over.is_empty() { under } else { over.to_vec() }
}

/// Nobody means to give a token where a name is asked for, and a guide must never print one.
fn refuse_token(found: &Found) -> Result<(), FactError> {
    if looks_like_token(&found.text) { Err(found.error(ValueError::Token)) } else { Ok(()) }
}

fn push<T>(list: &mut Vec<T>, value: T, found: &Found) -> Result<(), FactError> {
    if list.len() >= MAX_ENTRIES {
        let problem = Problem::TooMany { max: MAX_ENTRIES };
        return Err(FactError::new(problem, Some(found.fact), &found.text, &found.exact));
    }
    list.push(value);
    Ok(())
}

/// `OWNER/NAME`; an address gets the hint that its name would do.
fn repository(text: &str) -> Result<FullName, ValueError> {
    FullName::new(text).map_err(|error| match super::remote::name_in_address(text) {
        Some(name) => ValueError::RepositoryAddress { suggestion: name.to_string() },
        None => error,
    })
}

/// A host that may be a GitHub.
fn host(found: Found) -> Result<Known<Host>, FactError> {
    let host = found.clone().into(Host::new)?;
    if let Some(other) = host.value.is_not_github() {
        let problem = Problem::NotGitHub { host: other.to_owned() };
        return Err(FactError::new(problem, Some(found.fact), &found.text, &found.exact));
    }
    Ok(Known::new(host.value.of_remote(), host.origin))
}

fn owner_kind(text: &str) -> Result<OwnerKind, ValueError> {
    match OwnerKind::from_word(text) {
        Some(kind) if kind != OwnerKind::Unknown => Ok(kind),
        _ => Err(ValueError::Word { allowed: vec![OwnerKind::User.as_str(), OwnerKind::Organization.as_str()] }),
    }
}

fn builder(text: &str) -> Result<Builder, ValueError> {
    let allowed = || Builder::ALL.iter().map(|builder| builder.as_str()).collect();
    Builder::from_word(text).ok_or_else(|| ValueError::Word { allowed: allowed() })
}
