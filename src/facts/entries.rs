//! The known facts as texts, each with its slot and its origin.

use super::list::{Fact, Slot};
use super::origin::{Known, Origin};
use super::shape::OriginKind;
use super::{Facts, Job, number};

/// One known fact as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The fact.
    pub fact: Fact,
    /// Which image, job or list entry, from 0.
    pub index: u16,
    /// Which of several values of that image or job, from 0.
    pub nth: u16,
    /// The value.
    pub text: String,
    /// Where it was found.
    pub origin: Origin,
}

impl Facts {
    /// Every known fact as text, in the order of the list of facts.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let mut list = Entries(Vec::new());
        list.one(Fact::Host, 0, &self.host.value, &self.host.origin);
        list.one(Fact::Registry, 0, &self.registry.value, &self.registry.origin);
        list.one(Fact::Builder, 0, self.builder.value.as_str(), &self.builder.origin);
        if let Some(Known { value, origin }) = &self.repository {
            list.one(Fact::Owner, 0, &value.owner, origin);
            list.one(Fact::OwnerLower, 0, value.owner.lower(), &origin.derived());
            list.one(Fact::Repository, 0, &value.name, origin);
        }
        if let Some(Known { value, origin }) = &self.owner_kind {
            list.one(Fact::OwnerKind, 0, value.as_str(), origin);
        }
        if let Some(Known { value, origin }) = &self.credential {
            list.one(Fact::Credential, 0, value.as_str(), origin);
        }
        list.option(Fact::DefaultBranch, 0, self.default_branch.as_ref());
        list.option(Fact::Secret, 0, self.secret.as_ref());
        list.option(Fact::Command, 0, self.command.as_ref());
        self.list_entries(&mut list);
        list.0.sort_by_key(Entry::slot);
        list.0
    }

    fn list_entries(&self, list: &mut Entries) {
        for (i, image) in self.packages().enumerate() {
            list.one(Fact::Image, i, &image.value, &image.origin);
            list.one(Fact::Package, i, image.value.package(), &image.origin.derived());
            list.one(Fact::ImageOwner, i, self.owner_of(&image.value), &image.origin.derived());
            list.option(Fact::PullTag, i, self.pull_tag(&image.value).as_ref());
            if let Some(details) = self.details.get(&image.value) {
                list.several(Fact::ImageTag, i, &details.tags);
                list.option(Fact::BuildContext, i, details.context.as_ref());
                list.option(Fact::BuildFile, i, details.file.as_ref());
                list.option(Fact::PackageTool, i, details.tool.as_ref());
                list.several(Fact::PackageStep, i, &details.steps);
            }
        }
        for (i, text) in self.undecided.iter().enumerate() {
            list.one(Fact::Undecided, i, &text.value, &text.origin);
        }
        for (i, file) in self.unread_files.iter().enumerate() {
            list.one(Fact::UnreadFile, i, &file.value, &file.origin);
        }
        for (i, name) in self.run_names.iter().enumerate() {
            list.one(Fact::RunName, i, &name.value, &name.origin);
        }
        for (i, tag) in self.tags.iter().enumerate() {
            list.one(Fact::Tag, i, &tag.value, &tag.origin);
        }
        for (i, branch) in self.branches.iter().enumerate() {
            list.one(Fact::Branch, i, &branch.value, &branch.origin);
        }
        let derived = Origin::new(OriginKind::Derived, "");
        for (i, (_, text)) in self.patch.iter().enumerate().filter(|(_, (line, _))| line.text) {
            list.one(Fact::Patch, i, text, &derived);
        }
        for (i, (_, place)) in self.defects.iter().enumerate() {
            list.one(Fact::Defect, i, &place.value, &place.origin);
        }
        for (i, job) in self.jobs.iter().enumerate() {
            job.entries(i, list);
        }
        if let Some(Known { value, origin }) = self.secret.as_ref().filter(|_| self.jobs.is_empty()) {
            list.one(Fact::JobSecret, 0, value, &origin.derived());
        }
    }
}

impl Entry {
    /// The slot of its value.
    #[must_use]
    pub fn slot(&self) -> Slot {
        Slot::value(self.fact, self.index).nth(self.nth)
    }
}

impl Job {
    fn entries(&self, i: usize, list: &mut Entries) {
        list.option(Fact::WorkflowFile, i, self.workflow_file.as_ref());
        list.option(Fact::WorkflowName, i, self.workflow_name.as_ref());
        list.option(Fact::Job, i, self.job.as_ref());
        list.option(Fact::JobId, i, self.job_id.as_ref());
        list.option(Fact::JobSecret, i, self.secret.as_ref());
        list.option(Fact::LoginStep, i, self.login_step.as_ref());
        list.several(Fact::MetadataStep, i, &self.metadata_steps);
        list.several(Fact::PushStep, i, &self.push_steps);
        list.several(Fact::JobBranch, i, &self.branches);
        for (nth, (file, job)) in self.callers.iter().enumerate() {
            list.nth(Fact::CallerFile, i, nth, &file.value, &file.origin);
            list.nth(Fact::CallerJob, i, nth, &job.value, &job.origin);
        }
        list.option(Fact::ShownJob, i, self.shown_as.as_ref());
        list.option(Fact::CalledWorkflow, i, self.called_workflow.as_ref());
    }
}

/// Entries on their way into a list.
struct Entries(Vec<Entry>);

impl Entries {
    fn one(&mut self, fact: Fact, index: usize, text: impl ToString, origin: &Origin) {
        self.nth(fact, index, 0, text, origin);
    }

    fn nth(&mut self, fact: Fact, index: usize, nth: usize, text: impl ToString, origin: &Origin) {
        let (index, nth) = (number(index), number(nth));
        self.0.push(Entry { fact, index, nth, text: text.to_string(), origin: origin.clone() });
    }

    fn several<T: ToString>(&mut self, fact: Fact, index: usize, all: &[Known<T>]) {
        for (nth, Known { value, origin }) in all.iter().enumerate() {
            self.nth(fact, index, nth, value.to_string(), origin);
        }
    }

    fn option<T: ToString>(&mut self, fact: Fact, index: usize, known: Option<&Known<T>>) {
        if let Some(Known { value, origin }) = known {
            self.one(fact, index, value.to_string(), origin);
        }
    }
}
