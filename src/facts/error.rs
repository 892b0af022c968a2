//! Errors about facts, as data: a code and arguments. The sentence is the message `error-CODE` of the reader's language.

use thiserror::Error;

use super::list::Fact;
use super::overrides;
use super::shown::tame;
use super::types::ValueError;
use crate::source::SourceError;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// A value is not of the fact's type.
    #[error(transparent)]
    Value(#[from] ValueError),
    /// A file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A flag or variable names no fact that can be given.
    #[error("no such fact; known are {}", allowed.join(", "))]
    UnknownFact {
        /// The names that can be given.
        allowed: Vec<&'static str>,
    },
    /// Nothing names the repository.
    #[error("no repository")]
    NoRepository,
    /// Several remotes, and none of them is `origin`.
    #[error("several remotes: {}", remotes.join(", "))]
    SeveralRemotes {
        /// Each with its address, without user and password.
        remotes: Vec<String>,
    },
    /// Git's configuration cannot be parsed.
    #[error("not a git configuration (line {line})")]
    GitConfig {
        /// The line, from 1.
        line: usize,
    },
    /// A remote's address cannot be understood.
    #[error("not the address of a repository")]
    GitAddress,
    /// A remote is a folder or a bundle on this machine.
    #[error("a local path")]
    GitLocal,
    /// The path in a remote's address is not `OWNER/NAME`.
    #[error("the path is not OWNER/NAME")]
    GitPath,
    /// A remote lies on a host that is known not to be GitHub.
    #[error("{host} is not GitHub")]
    NotGitHub {
        /// The host.
        host: String,
    },
    /// A remote's host has no dot: an entry of the SSH configuration, or an `insteadOf` that is not known.
    #[error("{host} is not a full host name")]
    HostAlias {
        /// The host.
        host: String,
    },
    /// Two configuration files at once.
    #[error("two configuration files: {first} and {second}")]
    ConfigTwice {
        /// The one.
        first: String,
        /// The other.
        second: String,
    },
    /// The configuration file is not UTF-8.
    #[error("not UTF-8")]
    ConfigEncoding,
    /// The configuration file is not TOML.
    #[error("not TOML: {detail}")]
    ConfigSyntax {
        /// What the parser says, in its own words.
        detail: String,
    },
    /// A key that does not exist.
    #[error("no such key; known are {}", allowed.join(", "))]
    ConfigKey {
        /// The keys that exist there.
        allowed: Vec<&'static str>,
    },
    /// A value of the wrong TOML type.
    #[error("wrong type; try {expected}")]
    ConfigType {
        /// The right form as an example: `tags = ["latest"]`.
        expected: &'static str,
    },
    /// A table without a key that it needs.
    #[error("the key {key} is missing")]
    ConfigMissing {
        /// The key.
        key: &'static str,
    },
    /// A list that is longer than any real one.
    #[error("more than {max} entries")]
    TooMany {
        /// The most entries.
        max: usize,
    },
}

impl Problem {
    /// Every code that [`Problem::code`] gives.
    #[must_use]
    pub fn codes() -> Vec<&'static str> {
        [VALUE_CODES, SourceError::CODES, OTHER_CODES].concat()
    }

    /// The stable code of the problem; its message is `error-CODE`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Value(error) => value_code(error),
            Self::Source(error) => error.code(),
            Self::UnknownFact { .. } => "unknown-fact",
            Self::NoRepository => "no-repository",
            Self::SeveralRemotes { .. } => "several-remotes",
            Self::GitConfig { .. } => "git-config",
            Self::GitAddress => "git-address",
            Self::GitLocal => "git-local",
            Self::GitPath => "git-path",
            Self::NotGitHub { .. } => "not-github",
            Self::HostAlias { .. } => "host-alias",
            Self::ConfigTwice { .. } => "config-twice",
            Self::ConfigEncoding => "config-encoding",
            Self::ConfigSyntax { .. } => "config-syntax",
            Self::ConfigKey { .. } => "config-key",
            Self::ConfigType { .. } => "config-type",
            Self::ConfigMissing { .. } => "config-missing",
            Self::TooMany { .. } => "too-many",
        }
    }

    /// The arguments that only this problem's message has.
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Value(error) => value_args(error),
            Self::Source(error) => error.args(),
            Self::UnknownFact { allowed } | Self::ConfigKey { allowed } => vec![("allowed", allowed.join(", "))],
            Self::SeveralRemotes { remotes } => vec![("remotes", remotes.join(", "))],
            Self::GitConfig { line } => vec![("line", line.to_string())],
            Self::NotGitHub { host } | Self::HostAlias { host } => vec![("host", host.clone())],
            Self::ConfigTwice { first, second } => vec![("first", first.clone()), ("second", second.clone())],
            Self::ConfigSyntax { detail } => vec![("detail", tame(detail, FactError::MAX_VALUE))],
            Self::ConfigType { expected } => vec![("expected", (*expected).to_owned())],
            Self::ConfigMissing { key } => vec![("key", (*key).to_owned())],
            Self::TooMany { max } => vec![("max", max.to_string())],
            Self::NoRepository | Self::GitAddress | Self::GitLocal | Self::GitPath | Self::ConfigEncoding => Vec::new(),
        }
    }
}

const VALUE_CODES: &[&str] = &[
    "empty",
    "token",
    "repository-form",
    "repository-address",
    "owner",
    "repository-name",
    "host",
    "host-address",
    "image",
    "image-capitals",
    "image-tag",
    "image-registry",
    "tag",
    "branch",
    "secret",
    "secret-reserved",
    "secret-expression",
    "workflow-file",
    "word",
];

const OTHER_CODES: &[&str] = &[
    "unknown-fact",
    "no-repository",
    "several-remotes",
    "git-config",
    "git-address",
    "git-local",
    "git-path",
    "not-github",
    "host-alias",
    "config-twice",
    "config-encoding",
    "config-syntax",
    "config-key",
    "config-type",
    "config-missing",
    "too-many",
];

fn value_code(error: &ValueError) -> &'static str {
    match error {
        ValueError::Empty => "empty",
        ValueError::Token => "token",
        ValueError::RepositoryForm => "repository-form",
        ValueError::RepositoryAddress { .. } => "repository-address",
        ValueError::Owner => "owner",
        ValueError::RepositoryName => "repository-name",
        ValueError::Host => "host",
        ValueError::HostAddress { .. } => "host-address",
        ValueError::Image => "image",
        ValueError::ImageCapitals { .. } => "image-capitals",
        ValueError::ImageTag { .. } => "image-tag",
        ValueError::ImageRegistry { .. } => "image-registry",
        ValueError::Tag => "tag",
        ValueError::Branch => "branch",
        ValueError::Secret => "secret",
        ValueError::SecretReserved => "secret-reserved",
        ValueError::SecretExpression { .. } => "secret-expression",
        ValueError::WorkflowFile => "workflow-file",
        ValueError::Word { .. } => "word",
    }
}

fn value_args(error: &ValueError) -> Vec<(&'static str, String)> {
    match error {
        ValueError::RepositoryAddress { suggestion }
        | ValueError::HostAddress { suggestion }
        | ValueError::ImageCapitals { suggestion }
        | ValueError::ImageTag { suggestion }
        | ValueError::SecretExpression { suggestion } => vec![("suggestion", suggestion.clone())],
        ValueError::ImageRegistry { registry } => vec![("registry", registry.clone())],
        ValueError::Word { allowed } => vec![("allowed", allowed.join(", "))],
        _ => Vec::new(),
    }
}

/// What is wrong with a fact, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{place}: {value:?}: {problem}")]
pub struct FactError {
    /// What is wrong.
    pub problem: Problem,
    /// Which fact it is about, if it is about one.
    pub fact: Option<Fact>,
    /// The text that is wrong, made fit to be shown: one visible line, short, without access tokens.
    pub value: String,
    /// Where it stands, relative or symbolic: `--repo`, `ghcr-guide.toml:3:9`.
    pub place: String,
}

impl FactError {
    /// The most characters of a wrong value that are shown.
    pub const MAX_VALUE: usize = 120;

    /// An error with its value and place, both made fit to be shown.
    #[must_use]
    pub fn new(problem: Problem, fact: Option<Fact>, value: &str, place: &str) -> Self {
        Self { problem, fact, value: tame(value, Self::MAX_VALUE), place: tame(place, Self::MAX_VALUE) }
    }

    /// The stable code of the error; its message is `error-CODE`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// The arguments of the error's message, by name. Every message may use `value`, `place`, `fact` (its name) and `example`
    /// (a good value); further ones depend on the code.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let fact = self.fact.map_or("", Fact::name);
        let mut args = vec![
            ("value", self.value.clone()),
            ("place", self.place.clone()),
            ("fact", fact.to_owned()),
            ("example", self.fact.map_or("", overrides::example).to_owned()),
        ];
        for (name, text) in self.problem.args() {
            args.retain(|(known, _)| *known != name);
            args.push((name, tame(&text, 500)));
        }
        args
    }
}

impl From<SourceError> for FactError {
    fn from(error: SourceError) -> Self {
        let place = error.place().to_owned();
        Self::new(Problem::Source(error), None, "", &place)
    }
}
