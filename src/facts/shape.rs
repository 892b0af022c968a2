//! The shape of facts: everything about them that can change a guide's structure, and never a string.
//!
//! A guide is translated and rendered once per shape and filled once per repository, so the shape is also the key under which
//! forms can be kept.

use super::list::{Fact, Slot};

macro_rules! kinds {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word for it in flags, configuration, conditions and message ids.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            /// The value that this word means.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.as_str() == word)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

kinds! {
    /// Who owns the repository and its packages; decides the addresses of package pages.
    OwnerKind {
        /// A personal account.
        User "user",
        /// An organisation.
        Organization "organization",
        /// Not known: a guide shows the addresses of both.
        Unknown "unknown",
    }
}
kinds! {
    /// Which GitHub the repository lives on.
    HostKind {
        /// github.com with ghcr.io.
        GitHub "github",
        /// GitHub Enterprise Server, with `containers.HOST`.
        EnterpriseServer "enterprise-server",
        /// GHE.com (data residency), with `containers.SUBDOMAIN.ghe.com`.
        DataResidency "data-residency",
    }
}
kinds! {
    /// What builds and pushes the image.
    Builder {
        /// `docker/build-push-action`.
        DockerAction "docker-action",
        /// The `docker` command line.
        Docker "docker",
        /// Podman or Buildah.
        Podman "podman",
    }
}
kinds! {
    /// Which credential the login step uses.
    Credential {
        /// The built-in `GITHUB_TOKEN`.
        GithubToken "github-token",
        /// A secret that holds a personal access token.
        Secret "secret",
        /// A secret, and `GITHUB_TOKEN` where the secret is empty.
        SecretOrToken "secret-or-token",
        /// Not the same kind in all jobs.
        Mixed "mixed",
        /// Not known.
        Unknown "unknown",
    }
}
kinds! {
    /// An answer that may be missing.
    Answer {
        /// Yes.
        Yes "true",
        /// No.
        No "false",
        /// Not known.
        Unknown "unknown",
    }
}
kinds! {
    /// What is known of the names of the images.
    Naming {
        /// Somebody or something says at least one.
        Stated "stated",
        /// None is known, and no workflow file that was read pushes: the name is made from the repository's.
        Assumed "assumed",
        /// A workflow pushes, but its files do not say under which name.
        Undecided "undecided",
        /// Not even the repository is known.
        Unknown "unknown",
    }
}
kinds! {
    /// Whether the workflow file gives a job the right to write packages.
    Grant {
        /// It does.
        InPlace "in-place",
        /// A block of permissions leaves it out.
        Omitted "omitted",
        /// No block says anything: the default decides.
        Undeclared "undeclared",
        /// The login uses another credential, on which the right has no influence.
        NotNeeded "not-needed",
        /// Not known.
        Unknown "unknown",
    }
}
kinds! {
    /// What the log of a push looks like.
    Prints {
        /// As BuildKit prints it.
        BuildKit "buildkit",
        /// As `docker push` prints it.
        Docker "docker",
        /// As Podman and Buildah print it.
        Podman "podman",
        /// As `docker buildx imagetools create` prints it.
        Imagetools "imagetools",
        /// In another way.
        Other "other",
        /// Not known.
        Unknown "unknown",
    }
}
kinds! {
    /// Where something failed.
    Place {
        /// In a job of GitHub Actions.
        Actions "actions",
        /// In a job of another CI system, which has no built-in token.
        OtherCi "other-ci",
        /// On a node of a cluster.
        Cluster "cluster",
        /// On somebody's computer or a server, where a person or a service runs the client.
        Machine "machine",
        /// Not known.
        Unknown "unknown",
    }
}
kinds! {
    /// What somebody was doing when it failed.
    Attempt {
        /// Publishing an image.
        Push "push",
        /// Pulling one.
        Pull "pull",
        /// Something else, or not known.
        Unknown "unknown",
    }
}
kinds! {
    /// What a package holds.
    PackageKind {
        /// Images that containers run.
        Image "image",
        /// Charts of Helm.
        Chart "chart",
        /// Artifacts of Flux.
        FluxArtifact "flux-artifact",
        /// Modules of Timoni.
        TimoniModule "timoni-module",
        /// Files that are pushed as OCI artifacts.
        Artifact "artifact",
    }
}
kinds! {
    /// Where a fact was found.
    OriginKind {
        /// An option on the command line.
        Flag "flag",
        /// A `GHCR_GUIDE_*` variable.
        Environment "environment",
        /// The configuration file.
        Config "config",
        /// A workflow file.
        Workflow "workflow",
        /// Git's files.
        Git "git",
        /// Variables that GitHub Actions sets.
        Ci "ci",
        /// Worked out from other facts.
        Derived "derived",
        /// Nothing said otherwise.
        Default "default",
        /// Not known.
        Unknown "unknown",
    }
}

impl Default for PackageKind {
    /// What is not said to be something else is an image.
    fn default() -> Self {
        Self::Image
    }
}

/// How a line of a patch begins; its text is a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PatchLine {
    /// `+`, `-` or a space; `--- `, `+++ `, `@@ ` or `\ ` in the lines that speak of files and places.
    pub mark: &'static str,
    /// The spaces before the text.
    pub indent: u16,
    /// Whether there is a text at all.
    pub text: bool,
}

/// An error in a workflow file: a finding of the highest severity. Where it is, is a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Defect {
    /// The check that finds it.
    pub check: &'static str,
    /// The cause of failures that it speaks for.
    pub cause: Option<&'static str>,
    /// Whether there is an edit that cures it, as a rule.
    pub fixable: bool,
}

/// What is known of one publishing job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JobShape {
    /// Whether the file gives it the right to write packages.
    pub grant: Grant,
    /// Which credential its login uses.
    pub credential: Credential,
    /// Whether it logs in to the registry itself.
    pub login: Answer,
    /// Whether what pushes logs in by itself, without a step for it.
    pub implicit_login: Answer,
    /// Whether another workflow of the repository calls it.
    pub called: Answer,
    /// Whether its steps are those of a workflow in another repository.
    pub remote: Answer,
    /// Whether it can push on a pull request.
    pub on_pull_request: Answer,
    /// Whether it keeps a cache in a registry.
    pub cache: Answer,
    /// Whether it pushes a chart or another artifact.
    pub artifacts: Answer,
    /// Whether capitals reach what pushes.
    pub capitals: Answer,
    /// Whether its workflow does what the file that a guide shows cannot: it is called, publishes only on tags, pushes several
    /// images, or builds with Bake.
    pub beyond_sample: Answer,
    /// What its log looks like.
    pub prints: Prints,
}

impl JobShape {
    /// A job of which nothing is known.
    pub const UNKNOWN: Self = Self {
        grant: Grant::Unknown,
        credential: Credential::Unknown,
        login: Answer::Unknown,
        implicit_login: Answer::Unknown,
        called: Answer::Unknown,
        remote: Answer::Unknown,
        on_pull_request: Answer::Unknown,
        cache: Answer::Unknown,
        artifacts: Answer::Unknown,
        capitals: Answer::Unknown,
        beyond_sample: Answer::Unknown,
        prints: Prints::Unknown,
    };
}

/// Which names of the first job can stand in a file as they are: an expression would be worked out anew there, and two steps
/// of one name could not be told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Copied {
    /// The workflow's name.
    pub workflow_name: bool,
    /// The job's name.
    pub job: bool,
    /// The name of the step that logs in.
    pub login_step: bool,
    /// The name of the step that makes tags and labels.
    pub metadata_step: bool,
    /// The name of the step that pushes.
    pub push_step: bool,
}

/// Everything about facts that can change a guide's structure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    /// Who owns the repository.
    pub owner_kind: OwnerKind,
    /// Which GitHub it lives on.
    pub host: HostKind,
    /// What builds the image.
    pub builder: Builder,
    /// Which credential the login uses.
    pub credential: Credential,
    /// The jobs that are the first to log in with a stored secret, by number: one for each secret.
    pub secrets: Vec<u16>,
    /// Whether the owner's or the repository's name has capitals.
    pub mixed_case: bool,
    /// Whether every image's owner is the repository's owner.
    pub own_namespace: Answer,
    /// Whether an image name has a slash after the owner.
    pub nested: bool,
    /// How many images there are; at least 1 (a placeholder).
    pub images: u16,
    /// How many packages there are beside them that hold no images: they are numbered after the images.
    pub artifacts: u16,
    /// What each package holds, by number; what is not there holds images.
    pub package_kinds: Vec<PackageKind>,
    /// What the log of each step that pushes looks like, by the slot of its name.
    pub step_prints: Vec<(Slot, Prints)>,
    /// How many publishing jobs there are; at least 1 (a placeholder).
    pub jobs: u16,
    /// What is known of the images' names.
    pub naming: Naming,
    /// How many expressions leave the name of an image open.
    pub undecided: u16,
    /// The images that belong to another owner than the repository's, by number.
    pub foreign: Vec<u16>,
    /// The images that have tags which only a run can work out, by number.
    pub more_tags: Vec<u16>,
    /// Whether a job of the workflows runs in a container, with services, or as an action that is an image.
    pub containers: Answer,
    /// Whether the workflow files name the registry that ghcr.io has replaced.
    pub retired_host: Answer,
    /// What is known of each job, in their order; a job that is not there is one of which nothing is known.
    pub each_job: Vec<JobShape>,
    /// Under how many names runs of the workflows are listed.
    pub run_names: u16,
    /// The workflow files, each once.
    pub files: Vec<Slot>,
    /// The workflow files of jobs that lack the right to write packages, and of the jobs that call these, each once.
    pub files_lacking: Vec<Slot>,
    /// Which names a file that is shown takes over.
    pub copied: Copied,
    /// How many tags are known.
    pub tags: u16,
    /// How many branches are known to publish.
    pub branches: u16,
    /// The lines of the patch that cures findings in the workflow files; none where there is nothing to cure.
    pub patch: Vec<PatchLine>,
    /// The errors in the workflow files, as checks find them.
    pub defects: Vec<Defect>,
    /// Where each known or defaulted fact comes from, by the slot of its value, in the order of the list of facts.
    pub origins: Vec<(Slot, OriginKind)>,
    /// Where it failed, as far as a log tells.
    pub place: Place,
    /// What was being done when it failed, as far as a log tells.
    pub attempt: Attempt,
    /// Whether the guide shows every cause (`--full`), not only the possible ones.
    pub full: bool,
    /// Whether the guide is one of a site: its reader may not have the program, and what the guide leaves out is a link away.
    pub site: bool,
}

impl Shape {
    /// The same for a guide of a site.
    #[must_use]
    pub fn of_site(self) -> Self {
        Self { site: true, ..self }
    }

    /// Where the fact with this index comes from.
    #[must_use]
    pub fn origin(&self, fact: Fact, index: u16) -> OriginKind {
        let wanted = Slot::value(fact, index);
        let found = self.origins.iter().find(|(slot, _)| *slot == wanted);
        found.map_or(OriginKind::Unknown, |(_, origin)| *origin)
    }

    /// How many values one image or job has of a fact; at least 1 (a placeholder).
    #[must_use]
    pub fn several(&self, fact: Fact, index: u16) -> u16 {
        let count = self.origins.iter().filter(|(slot, _)| (slot.fact, slot.index) == (fact, index)).count();
        u16::try_from(count).unwrap_or(u16::MAX).max(1)
    }

    /// How many values are known of a fact in all.
    #[must_use]
    pub fn number_of(&self, fact: Fact) -> usize {
        self.origins.iter().filter(|(slot, _)| slot.fact == fact).count()
    }

    /// What is known of a job. What is said of the login without a job holds for the one that is not known.
    #[must_use]
    pub fn job(&self, index: u16) -> JobShape {
        let unknown = || JobShape { credential: self.credential, ..JobShape::UNKNOWN };
        self.each_job.get(usize::from(index)).copied().unwrap_or_else(unknown)
    }

    /// Leaves only this job's credential, as if the others had none: for what failed in it.
    pub fn of_credential(&mut self, job: u16) {
        let credential = self.job(job).credential;
        if credential != Credential::Unknown {
            self.credential = credential;
            let stored = matches!(credential, Credential::Secret | Credential::SecretOrToken);
            self.secrets = if stored { vec![job] } else { Vec::new() };
        }
    }

    /// Whether not all jobs log in with the same credential.
    #[must_use]
    pub fn many_credentials(&self) -> bool {
        self.credential == Credential::Mixed || self.secrets.len() > 1
    }

    /// What a package holds.
    #[must_use]
    pub fn package_kind(&self, index: u16) -> PackageKind {
        self.package_kinds.get(usize::from(index)).copied().unwrap_or(PackageKind::Image)
    }

    /// Whether there is a package that holds no images.
    #[must_use]
    pub fn has_artifacts(&self) -> bool {
        self.package_kinds.iter().any(|kind| *kind != PackageKind::Image)
    }

    /// What the log of a step that pushes looks like, the one of this number in its job; else what the job's does.
    #[must_use]
    pub fn step_prints(&self, job: u16, item: u16) -> Prints {
        let wanted = Slot::value(Fact::PushStep, job).nth(item);
        let found = self.step_prints.iter().find(|(slot, _)| *slot == wanted);
        found.map_or_else(|| self.job(job).prints, |(_, prints)| *prints)
    }

    /// Whether somebody or something said so. A default does not count, nor does an image whose name was only assumed from
    /// the repository's: what nobody has said can rule out no cause.
    #[must_use]
    pub fn stated(&self, fact: Fact, index: u16) -> bool {
        match self.origin(fact, index) {
            OriginKind::Unknown | OriginKind::Default => false,
            OriginKind::Derived => !matches!(fact, Fact::Image | Fact::Package),
            _ => true,
        }
    }

    /// Whether there is a value to print (a default counts, a placeholder does not).
    #[must_use]
    pub fn known(&self, fact: Fact, index: u16) -> bool {
        self.origin(fact, index) != OriginKind::Unknown
    }
}
