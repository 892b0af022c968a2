//! The closed list of facts: one table from which flags, variables, configuration keys and the handbook's page are made.
//!
//! This is the part of `facts` that later stages may know: the *names* of facts, never how they were found. A fact's value
//! travels only as text in [`Values`], from where it is copied into the blanks of a form.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_width::UnicodeWidthStr;

/// A kind of fact; see [`FACTS`] for what each one means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each variant is described by its entry in FACTS")]
pub enum Fact {
    Host,
    Registry,
    Owner,
    OwnerLower,
    Repository,
    OwnerKind,
    DefaultBranch,
    Builder,
    Credential,
    Secret,
    Image,
    Package,
    ImageOwner,
    ImageTag,
    PullTag,
    BuildContext,
    BuildFile,
    PackageTool,
    PackageStep,
    Undecided,
    UnreadFile,
    Tag,
    Branch,
    RunName,
    WorkflowFile,
    WorkflowName,
    Job,
    JobId,
    JobSecret,
    LoginStep,
    MetadataStep,
    PushStep,
    JobBranch,
    CallerFile,
    CallerJob,
    ShownJob,
    CalledWorkflow,
    Patch,
    Defect,
    LogText,
    LogLine,
    LogStep,
    Command,
}

/// What values a fact takes and how its text may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactType {
    /// A host name, as in a web address.
    Host,
    /// The login of a user or an organisation on GitHub.
    Owner,
    /// The name of a repository.
    RepoName,
    /// An image without its tag: `HOST/OWNER/NAME`, in lower case.
    ImageName,
    /// The part of an image after the owner, as GitHub names the package.
    PackageName,
    /// A tag of an image.
    Tag,
    /// A branch.
    Branch,
    /// The name of an Actions secret.
    SecretName,
    /// The path of a workflow file.
    WorkflowPath,
    /// Any text: names that people give to workflows, jobs and steps.
    FreeText,
    /// One of a closed list of words; decides the shape of a guide and is never printed as it is.
    Kind,
}

/// How many values a fact has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    /// One for the repository.
    One,
    /// One for each image; of some facts several.
    PerImage,
    /// One for each publishing job; of some facts several.
    PerJob,
    /// A list of its own.
    List,
}

/// One row of the table of facts.
#[derive(Clone, Copy, Debug)]
pub struct FactInfo {
    /// The fact.
    pub fact: Fact,
    /// Its name in flags (`--name`), configuration keys and messages (`{ $name }`).
    pub name: &'static str,
    /// Its type.
    pub kind: FactType,
    /// How many values it has.
    pub many: Many,
    /// A value as an example.
    pub example: &'static str,
    /// What stands in a guide when it is unknown.
    pub placeholder: &'static str,
    /// Whether it follows from other facts and cannot be given.
    pub derived: bool,
}

macro_rules! facts {
    ($($fact:ident $name:literal $kind:ident $many:ident $example:literal $placeholder:literal $derived:literal;)*) => {
        /// Every fact there is, in the order in which they are shown.
        pub const FACTS: &[FactInfo] = &[$(FactInfo {
            fact: Fact::$fact, name: $name, kind: FactType::$kind, many: Many::$many,
            example: $example, placeholder: $placeholder, derived: $derived,
        }),*];
    };
}

facts! {
    Host "host" Host One "github.com" "github.com" false;
    Registry "registry" Host One "ghcr.io" "ghcr.io" false;
    Owner "owner" Owner One "octo-org" "OWNER" false;
    OwnerLower "owner-lower" Owner One "octo-org" "OWNER" true;
    Repository "repository" RepoName One "app" "REPO" false;
    OwnerKind "owner-kind" Kind One "organization" "" false;
    DefaultBranch "default-branch" Branch One "main" "DEFAULT_BRANCH" false;
    Builder "builder" Kind One "docker-action" "" false;
    Credential "credential" Kind One "github-token" "" true;
    Secret "secret" SecretName One "GITHUB_TOKEN" "SECRET_NAME" false;
    Image "image" ImageName PerImage "ghcr.io/octo-org/app" "ghcr.io/OWNER/IMAGE_NAME" false;
    Package "package" PackageName PerImage "app" "IMAGE_NAME" true;
    ImageOwner "image-owner" Owner PerImage "octo-org" "OWNER" true;
    ImageTag "image-tag" FreeText PerImage "type=semver,pattern={{version}}" "TAG" true;
    PullTag "pull-tag" Tag PerImage "v1.2.3" "TAG" true;
    BuildContext "build-context" FreeText PerImage "services/web" "." true;
    BuildFile "build-file" FreeText PerImage "services/web/Dockerfile" "Dockerfile" true;
    PackageTool "package-tool" FreeText PerImage "docker/build-push-action" "TOOL" true;
    PackageStep "package-step" FreeText PerImage "Build and push" "PUSH_STEP" true;
    Undecided "undecided" FreeText List "vars.IMAGE_NAME" "EXPRESSION" true;
    UnreadFile "unread-file" FreeText List ".github/workflows/old.yml" ".github/workflows/WORKFLOW_FILE" true;
    Tag "tag" Tag List "latest" "TAG" false;
    Branch "branch" Branch List "main" "BRANCH" false;
    RunName "run-name" FreeText List "CI" "WORKFLOW_NAME" true;
    WorkflowFile "workflow-file" WorkflowPath PerJob ".github/workflows/ci.yml" ".github/workflows/WORKFLOW_FILE" false;
    WorkflowName "workflow-name" FreeText PerJob "CI" "WORKFLOW_NAME" false;
    Job "job" FreeText PerJob "Build and push" "JOB_NAME" false;
    JobId "job-id" FreeText PerJob "build" "JOB_ID" false;
    JobSecret "job-secret" SecretName PerJob "GITHUB_TOKEN" "SECRET_NAME" true;
    LoginStep "login-step" FreeText PerJob "Log in to the registry" "LOGIN_STEP" false;
    MetadataStep "metadata-step" FreeText PerJob "Extract metadata" "METADATA_STEP" false;
    PushStep "push-step" FreeText PerJob "Build and push" "PUSH_STEP" false;
    JobBranch "job-branch" Branch PerJob "main" "BRANCH" true;
    CallerFile "caller-file" WorkflowPath PerJob ".github/workflows/release.yml" ".github/workflows/CALLING_WORKFLOW_FILE" true;
    CallerJob "caller-job" FreeText PerJob "release" "CALLING_JOB" true;
    ShownJob "shown-job" FreeText PerJob "release / image" "CALLING_JOB / JOB_NAME" true;
    CalledWorkflow "called-workflow" FreeText PerJob "octo-org/workflows/.github/workflows/image.yml@v1" "CALLED_WORKFLOW" true;
    Patch "patch" FreeText List "packages: write" "" true;
    Defect "defect" FreeText List ".github/workflows/ci.yml:12" "FILE:LINE" true;
    LogText "log-text" FreeText List "denied: permission_denied: write_package" "LOG_TEXT" true;
    LogLine "log-line" FreeText List "349" "LOG_LINE" true;
    LogStep "log-step" FreeText List "Build and push" "LOG_STEP" true;
    Command "command" FreeText One "ghcr-guide --lang en,ru" "ghcr-guide" true;
}

impl Fact {
    /// The fact's row in [`FACTS`].
    #[must_use]
    pub fn info(self) -> &'static FactInfo {
        // The table is written in the order of the variants; a test holds it.
        &FACTS[self as usize]
    }

    /// What stands in a blank while nothing is known.
    #[must_use]
    pub fn placeholder(self) -> &'static Value {
        static PLACEHOLDERS: LazyLock<Vec<Value>> =
            LazyLock::new(|| FACTS.iter().map(|info| Value::new("", info.placeholder)).collect());
        &PLACEHOLDERS[self as usize]
    }

    /// The fact's name, as in `{ $name }` and `--name`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// Whether one image or job can have several values of it.
    #[must_use]
    pub fn has_several(self) -> bool {
        matches!(
            self,
            Self::ImageTag
                | Self::PackageStep
                | Self::MetadataStep
                | Self::PushStep
                | Self::JobBranch
                | Self::CallerFile
                | Self::CallerJob
        )
    }

    /// The fact with this name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        FACTS.iter().find(|info| info.name == name).map(|info| info.fact)
    }
}

/// Whether a blank holds a fact's value or the place where it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The value.
    Value,
    /// The place of its origin, such as `.git/config` or `--repo`.
    Origin,
}

/// The address of one text that a blank can hold: which fact, which of several, which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The fact.
    pub fact: Fact,
    /// Which image, job or list entry, from 0; 0 for facts of the repository.
    pub index: u16,
    /// Which of several values that one image or job has, from 0.
    pub nth: u16,
    /// Value or origin.
    pub part: Part,
}

impl Slot {
    /// The slot of a value.
    #[must_use]
    pub const fn value(fact: Fact, index: u16) -> Self {
        Self { fact, index, nth: 0, part: Part::Value }
    }

    /// The slot of another one of several values.
    #[must_use]
    pub const fn nth(self, nth: u16) -> Self {
        Self { nth, ..self }
    }

    /// The slot of an origin's place.
    #[must_use]
    pub const fn origin(fact: Fact, index: u16) -> Self {
        Self { fact, index, nth: 0, part: Part::Origin }
    }
}

/// One text for a blank, cleaned, with what escaping needs to know measured once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The text: no control, bidirectional or zero-width characters, no leading or trailing space, never empty.
    pub text: String,
    /// Columns that it takes in a terminal or a padded table.
    pub width: usize,
    /// Whether it consists only of ASCII letters, digits, `.`, `_`, `-` and `/`, which no format escapes.
    pub plain: bool,
    /// The longest run of backquotes in it.
    pub backquotes: usize,
}

impl Value {
    /// Cleans `text` and measures it; an empty text becomes `placeholder`, or `?` if that is empty too.
    #[must_use]
    pub fn new(text: &str, placeholder: &str) -> Self {
        let mut text = clean(text);
        if text.is_empty() {
            text = if placeholder.is_empty() { "?".to_owned() } else { placeholder.to_owned() };
        }
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'/'));
        Self { width: text.as_str().width(), plain, backquotes: longest_run(&text, '`'), text }
    }
}

/// The texts of all slots: what `facts` knows, ready to be copied into the blanks of a form.
///
/// A slot without a text reads as its placeholder, so that filling never fails.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    texts: BTreeMap<Slot, Value>,
}

impl Values {
    /// Sets the text of a slot.
    pub fn set(&mut self, slot: Slot, text: &str) {
        self.texts.insert(slot, Value::new(text, slot.fact.info().placeholder));
    }

    /// The text of a slot, if it is known.
    #[must_use]
    pub fn get(&self, slot: Slot) -> Option<&Value> {
        self.texts.get(&slot)
    }

    /// Every known slot with its text, in a fixed order.
    pub fn iter(&self) -> impl Iterator<Item = (Slot, &Value)> {
        self.texts.iter().map(|(slot, value)| (*slot, value))
    }
}

/// Makes a text fit to stand on one line of any output: white space and controls become single spaces; characters that
/// have no width or turn the direction of text are dropped, because they can hide or reorder what a reader copies.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            continue;
        }
        // What stands for a part that is not known, and every other character of the private planes.
        if matches!(c, '\u{F0000}'..='\u{10FFFD}') {
            out.push('?');
        } else if c.is_whitespace() || c.is_control() || matches!(c, '\u{E000}'..='\u{F8FF}') {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether `c` has no width or steers the direction of text (Unicode `Bidi_Control`, zero-width and tag characters).
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
        | '\u{FDD0}'..='\u{FDEF}')
        // The last two code points of every plane are no characters (Unicode, section 23.7).
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// The length of the longest run of `c` in `text`.
#[must_use]
pub fn longest_run(text: &str, c: char) -> usize {
    let (mut longest, mut run) = (0, 0);
    for x in text.chars() {
        run = if x == c { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_variants_and_names_are_unique() {
        for (i, info) in FACTS.iter().enumerate() {
            assert_eq!(info.fact as usize, i, "{}", info.name);
            assert_eq!(Fact::from_name(info.name), Some(info.fact));
        }
    }

    #[test]
    fn cleaning_leaves_one_visible_line() {
        assert_eq!(clean("  a\r\n\tb\u{202e}c\u{200b}\u{1b}[31m "), "a b c [31m".replace("b c", "bc"));
        assert_eq!(clean("🏷️ Extract"), "🏷️ Extract");
        assert_eq!(Value::new("\u{200b}\n", "OWNER").text, "OWNER");
    }
}
