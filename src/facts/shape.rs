//! The shape of facts: everything about them that can change a guide's structure, and never a string.
//!
//! A guide is translated and rendered once per shape and filled once per repository, so the shape is also the key under which
//! forms can be kept.

use super::list::Fact;

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
    /// Whether the owner's or the repository's name has capitals.
    pub mixed_case: bool,
    /// Whether every image's owner is the repository's owner.
    pub own_namespace: Answer,
    /// Whether an image name has a slash after the owner.
    pub nested: bool,
    /// How many images there are; at least 1 (a placeholder).
    pub images: u16,
    /// How many publishing jobs there are; at least 1 (a placeholder).
    pub jobs: u16,
    /// How many tags are known.
    pub tags: u16,
    /// How many branches are known to publish.
    pub branches: u16,
    /// The lines of the patch that cures findings in the workflow files; none where there is nothing to cure.
    pub patch: Vec<PatchLine>,
    /// Where each known or defaulted fact comes from, with its index, in the order of the list of facts.
    pub origins: Vec<(Fact, u16, OriginKind)>,
    /// Whether the guide shows every cause (`--full`), not only the possible ones.
    pub full: bool,
}

impl Shape {
    /// Where the fact with this index comes from.
    #[must_use]
    pub fn origin(&self, fact: Fact, index: u16) -> OriginKind {
        let found = self.origins.iter().find(|(f, i, _)| (*f, *i) == (fact, index));
        found.map_or(OriginKind::Unknown, |(_, _, origin)| *origin)
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
