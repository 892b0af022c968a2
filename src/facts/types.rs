//! The types of facts: a value of one of these has passed the door, and nothing behind the door checks it again.
//!
//! Each constructor takes text as somebody wrote it and gives the type or a [`ValueError`]. Images are in `image`, tags and
//! branches in `refs`, hosts in `host`.

use thiserror::Error;

use super::list::clean;
use super::shape::Credential;
use super::shown::{looks_like_token, tame};

/// Why a text is not a value of the type it should have.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ValueError {
    /// There is nothing in it, or nothing visible.
    #[error("empty")]
    Empty,
    /// It is an access token itself and not a name.
    #[error("looks like an access token")]
    Token,
    /// Not `OWNER/NAME`.
    #[error("not OWNER/NAME")]
    RepositoryForm,
    /// The address of a repository instead of its name.
    #[error("an address, not OWNER/NAME; try {suggestion}")]
    RepositoryAddress {
        /// The name in that address.
        suggestion: String,
    },
    /// Not a login.
    #[error("not a GitHub login")]
    Owner,
    /// Not the name of a repository.
    #[error("not a repository name")]
    RepositoryName,
    /// Not a host name.
    #[error("not a host name")]
    Host,
    /// An address instead of the host name in it.
    #[error("an address, not a host name; try {suggestion}")]
    HostAddress {
        /// The host in that address.
        suggestion: String,
    },
    /// Not an image name.
    #[error("not an image name")]
    Image,
    /// An image name with capitals.
    #[error("an image name has no capitals; try {suggestion}")]
    ImageCapitals {
        /// The name in lower case.
        suggestion: String,
    },
    /// An image with its tag or digest.
    #[error("an image name without tag or digest is wanted; try {suggestion}")]
    ImageTag {
        /// The name alone.
        suggestion: String,
    },
    /// An image of another registry.
    #[error("not an image of {registry}")]
    ImageRegistry {
        /// The registry that this is about.
        registry: String,
    },
    /// Not a tag.
    #[error("not a tag")]
    Tag,
    /// Not a branch.
    #[error("not a branch name")]
    Branch,
    /// Not the name of a secret.
    #[error("not a secret name")]
    Secret,
    /// A name that GitHub keeps for itself.
    #[error("secret names do not begin with GITHUB_")]
    SecretReserved,
    /// An expression instead of the secret's name in it.
    #[error("an expression, not a secret name; try {suggestion}")]
    SecretExpression {
        /// The name in that expression.
        suggestion: String,
    },
    /// Not the path of a workflow file.
    #[error("not a workflow file")]
    WorkflowFile,
    /// Not one of the words that are allowed.
    #[error("not one of {}", allowed.join(", "))]
    Word {
        /// The words.
        allowed: Vec<&'static str>,
    },
}

/// A type that holds a checked text.
macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
pub(super) use text_type;

text_type! {
    /// The login of a user or an organisation, in the spelling it was given in.
    Owner
}
text_type! {
    /// The name of a repository, without its owner, in the spelling it was given in.
    RepoName
}
text_type! {
    /// The name of an Actions secret.
    SecretName
}
text_type! {
    /// The path of a workflow file.
    WorkflowPath
}
text_type! {
    /// Any text that people give to workflows, jobs and steps: one visible line, at most [`FreeText::MAX`] characters.
    FreeText
}

impl Owner {
    /// A login: 1 to 39 letters, digits and single hyphens, not at the ends. An underscore is allowed inside, because accounts
    /// of Enterprise Managed Users end with one and a short code: `mona_octocorp`.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`], [`ValueError::Owner`].
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let inner = |b: u8| matches!(b, b'-' | b'_');
        let bytes = text.as_bytes();
        let [first, .., last] = bytes else {
            let one = bytes.first().ok_or(ValueError::Empty)?;
            return if one.is_ascii_alphanumeric() { Ok(Self(text.to_owned())) } else { Err(ValueError::Owner) };
        };
        let fits = bytes.len() <= 39
            && bytes.iter().all(|b| b.is_ascii_alphanumeric() || inner(*b))
            && !inner(*first)
            && !inner(*last)
            && !text.contains("--");
        if fits { Ok(Self(text.to_owned())) } else { Err(ValueError::Owner) }
    }

    /// The login as image names spell it.
    #[must_use]
    pub fn lower(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl RepoName {
    /// The name of a repository: 1 to 100 letters, digits, `.`, `_` and `-`, but not `.` or `..`.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`], [`ValueError::RepositoryName`].
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        let fits = text.len() <= 100
            && !matches!(text, "." | "..")
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
        if fits { Ok(Self(text.to_owned())) } else { Err(ValueError::RepositoryName) }
    }
}

/// A repository with its owner, as GitHub writes it: `octo-org/app`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FullName {
    /// Who owns it.
    pub owner: Owner,
    /// Its name.
    pub name: RepoName,
}

impl FullName {
    /// Reads `OWNER/NAME`. Each `.git` at the end is dropped: GitHub allows no name that ends so.
    ///
    /// # Errors
    ///
    /// [`ValueError::RepositoryForm`] unless there is exactly one slash, and the errors of both parts.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        let (owner, name) = text.split_once('/').ok_or(ValueError::RepositoryForm)?;
        if owner.is_empty() || name.is_empty() || name.contains('/') {
            return Err(ValueError::RepositoryForm);
        }
        let mut name = name;
        while let Some(rest) = name.strip_suffix(".git").filter(|rest| !rest.is_empty()) {
            name = rest;
        }
        Ok(Self { owner: Owner::new(owner)?, name: RepoName::new(name)? })
    }

    /// Whether both mean the same repository. GitHub does not tell capitals apart.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.owner.0.eq_ignore_ascii_case(&other.owner.0) && self.name.0.eq_ignore_ascii_case(&other.name.0)
    }

    /// Whether the owner or the name has capitals, which an image name cannot have.
    #[must_use]
    pub fn mixed_case(&self) -> bool {
        let capital = |text: &str| text.bytes().any(|b| b.is_ascii_uppercase());
        capital(&self.owner.0) || capital(&self.name.0)
    }
}

impl std::fmt::Display for FullName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.owner, self.name)
    }
}

impl SecretName {
    /// The name of the token that Actions gives to every job.
    pub const GITHUB_TOKEN: &str = "GITHUB_TOKEN";

    /// The name of a secret: letters, digits and `_`, not beginning with a digit. GitHub keeps names that begin with `GITHUB_`
    /// for itself; `GITHUB_TOKEN` is one of them and may be given. GitHub does not tell capitals apart here.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`], [`ValueError::Token`] for an access token, [`ValueError::SecretExpression`] for `secrets.NAME`,
    /// [`ValueError::SecretReserved`], [`ValueError::Secret`].
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if looks_like_token(text) {
            return Err(ValueError::Token);
        }
        if !is_identifier(text) {
            return Err(not_a_secret(text));
        }
        if text.eq_ignore_ascii_case(Self::GITHUB_TOKEN) {
            return Ok(Self(Self::GITHUB_TOKEN.to_owned()));
        }
        if text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("GITHUB_")) {
            return Err(ValueError::SecretReserved);
        }
        Ok(Self(text.to_owned()))
    }

    /// Whether it is the built-in `GITHUB_TOKEN`.
    #[must_use]
    pub fn is_github_token(&self) -> bool {
        self.0 == Self::GITHUB_TOKEN
    }

    /// Whether two names mean the same secret: GitHub tells no capitals apart in them.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }

    /// Which credential a login with it uses; `fallback` if it takes the built-in token where the secret is empty.
    #[must_use]
    pub fn credential(&self, fallback: bool) -> Credential {
        match (self.is_github_token(), fallback) {
            (true, _) => Credential::GithubToken,
            (false, true) => Credential::SecretOrToken,
            (false, false) => Credential::Secret,
        }
    }
}

fn is_identifier(text: &str) -> bool {
    let first = text.bytes().next();
    first.is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Says what a text is that is no secret name; people paste `${{ secrets.NAME }}` and `github.token`.
fn not_a_secret(text: &str) -> ValueError {
    if text.is_empty() {
        return ValueError::Empty;
    }
    // One end may have been left behind. GitHub tells no capitals apart in expressions.
    let inner = text.strip_prefix("${{").unwrap_or(text);
    let inner = inner.strip_suffix("}}").unwrap_or(inner).trim();
    let name = match inner.split_once('.') {
        Some((context, name)) if context.eq_ignore_ascii_case("secrets") => Some(name),
        _ if inner.eq_ignore_ascii_case("github.token") => Some(SecretName::GITHUB_TOKEN),
        _ => None,
    };
    match name.filter(|name| is_identifier(name)) {
        Some(name) => ValueError::SecretExpression { suggestion: name.to_owned() },
        None => ValueError::Secret,
    }
}

impl WorkflowPath {
    /// The path of a workflow file: `.github/workflows/NAME.yml` or `.yaml`. GitHub reads no folders below that one.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`], [`ValueError::WorkflowFile`].
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        let file = text.strip_prefix(".github/workflows/").ok_or(ValueError::WorkflowFile)?;
        let stem = file.strip_suffix(".yml").or_else(|| file.strip_suffix(".yaml"));
        let fits = stem.is_some_and(|stem| !stem.is_empty()) && !file.contains(['/', '\\']) && clean(file) == file;
        if fits && text.len() <= 255 { Ok(Self(text.to_owned())) } else { Err(ValueError::WorkflowFile) }
    }
}

impl FreeText {
    /// The most characters that are kept; a longer text ends with an ellipsis.
    pub const MAX: usize = 200;

    /// Cleans, masks and shortens any text; see [`tame`].
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`] when nothing visible is left.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let text = tame(text, Self::MAX);
        if text.is_empty() { Err(ValueError::Empty) } else { Ok(Self(text)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners() {
        for text in ["a", "octo-org", "Octo-Org", "mona_octocorp", "0x", &"a".repeat(39)] {
            assert!(Owner::new(text).is_ok(), "{text}");
        }
        for text in ["-a", "a-", "a--b", "a b", "a.b", "_a", "é", "-", &"a".repeat(40)] {
            assert_eq!(Owner::new(text), Err(ValueError::Owner), "{text}");
        }
        assert_eq!(Owner::new(""), Err(ValueError::Empty));
    }

    #[test]
    fn repository_names() {
        for text in ["a", ".github", "my.app_1-x", &"a".repeat(100)] {
            assert!(RepoName::new(text).is_ok(), "{text}");
        }
        for text in [".", "..", "a b", "a/b", "é", &"a".repeat(101)] {
            assert_eq!(RepoName::new(text), Err(ValueError::RepositoryName), "{text}");
        }
    }

    #[test]
    fn full_names() {
        let full = FullName::new("Octo-Org/App.git").unwrap();
        assert_eq!(full.to_string(), "Octo-Org/App");
        assert_eq!(FullName::new("a/.git.git").unwrap().to_string(), "a/.git");
        assert!(full.mixed_case() && full.is(&FullName::new("octo-org/app").unwrap()));
        for text in ["foo", "a/b/c", "/b", "a/", "/"] {
            assert_eq!(FullName::new(text), Err(ValueError::RepositoryForm), "{text}");
        }
        assert_eq!(FullName::new("oc to/app"), Err(ValueError::Owner));
    }

    #[test]
    fn secrets() {
        assert!(SecretName::new("github_token").unwrap().is_github_token());
        assert!(!SecretName::new("CR_PAT").unwrap().is_github_token());
        assert_eq!(SecretName::new("GITHUB_PAT"), Err(ValueError::SecretReserved));
        assert_eq!(SecretName::new("1A"), Err(ValueError::Secret));
        assert_eq!(SecretName::new(&format!("ghp_{}", "a1B2".repeat(9))), Err(ValueError::Token));
        for text in
            ["${{ secrets.CR_PAT }}", "secrets.CR_PAT", "SECRETS.CR_PAT", "${{ secrets.CR_PAT", "secrets.CR_PAT }}"]
        {
            assert_eq!(SecretName::new(text), Err(ValueError::SecretExpression { suggestion: "CR_PAT".to_owned() }));
        }
    }

    #[test]
    fn workflow_files() {
        assert!(WorkflowPath::new(".github/workflows/ci.yml").is_ok());
        assert!(WorkflowPath::new(".github/workflows/build & push.yaml").is_ok());
        for text in ["ci.yml", ".github/workflows/.yml", ".github/workflows/a/b.yml", ".github/workflows/a.json"] {
            assert_eq!(WorkflowPath::new(text), Err(ValueError::WorkflowFile), "{text}");
        }
    }

    #[test]
    fn free_text_is_one_short_visible_line_without_tokens() {
        assert_eq!(FreeText::new(" a\n\u{202e}b ").unwrap().as_str(), "a b");
        assert_eq!(FreeText::new("\u{200b}"), Err(ValueError::Empty));
        let long = FreeText::new(&"ж".repeat(300)).unwrap();
        assert_eq!(long.as_str().chars().count(), FreeText::MAX);
        assert!(long.as_str().ends_with('…'));
    }
}
