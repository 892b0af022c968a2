//! Text that a step only shows: a file, a change, a sentence about an error. What such a text says has not happened.
//!
//! In: the lines that hold a landmark, in order, and the commands of steps. Out: whether a line is shown and not said. It is where
//!
//! 1. the command of the step prints documents or sources, or searches them;
//! 2. it stands in a block of code in Markdown, or in a change as Git prints it;
//! 3. the line is one that a test prints, one of a search, or a command of a script that prints or looks for it;
//! 4. all that it says stands between quotation marks, and a word of tests or of documents introduces it.

use std::rc::Rc;
use std::sync::LazyLock;

use regex::Regex;

/// The texts that begin such a block.
pub(super) const LANDMARKS: &[&str] = &["```", "diff --git ", "@@ -"];

/// The longest block, in lines: a mark that nothing closes must not hide the rest of a step.
const LONGEST: u64 = 400;

/// The endings of documents and sources, which say nothing of what happened. Logs have others, or none.
const DOCUMENTS: &str = r"\.(?:md|mdx|markdown|rst|adoc|html?|ftl|po|toml|ya?ml|json|snap|rs|tsx?|jsx?|py|rb|go|java|kt|cs|c|h|cpp|php|sh|bash|ps1|tf|tpl|patch|diff)";

static PRINTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let shows = format!(r#"(?:cat|head|tail|less|more|bat)(?: -\S+)*(?: ["']?[^\s"'|;&>]+{DOCUMENTS}["']?)+"#);
    Regex::new(&format!(r"^(?:{shows}|(?:grep|rg|ag|git (?:--\S+ )*(?:diff|show|log|grep|blame))(?: [^|;&>]*)?)$")).ok()
});
static FOUND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    // Compilers put a column behind the line, and people a blank behind the place.
    Regex::new(&format!(r"^[^\s:]+(?:{DOCUMENTS}[:-]\d+[:-](?:\s{{2}}|[^\s\d])|\.(?:md|rst|adoc):\S)")).ok()
});
/// What a checker of texts says of a place in the file that it has named: `  12:3  error  …`.
static CHECKED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*\d+:\d+\s+(?i:error|warning|warn|suggestion|info|style)\s").ok());
/// What a test prints, with its file and line, and the lines in which pytest and others explain a failure.
static TEST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let file = r"(?:_test\.(?:go|py|rb|dart|exs|cc|cpp)|\.(?:test|spec)\.[cm]?[jt]sx?|_spec\.rb|Tests?\.(?:java|kt|cs|php|swift|scala))";
    Regex::new(&format!(r"^\s*(?:[\w./\\-]*{file}|(?:[\w./\\-]*/)?test_\w+\.py):\d+|^E {{2,}}\S|(?i:(?:\bassert(?:ion)?(?:failed)?error: |^failed \S+\.py::\S+ - ).*(?:denied|unauthorized|forbidden|toomanyrequests)|\bexpected: ?<.*> but was: ?<)")).ok()
});
static COMMAND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"^\s*(?:\+{1,3} |\$ )?(?:(?:if|elif|while|then|else|do|!)\s+)*(?:echo|printf|grep|rg|egrep|fgrep)\s+(?:-\S+\s+)*["'].*"#).ok()
});
static INTRODUCED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let near = r"(?:want\w*|got|actual|received|left|right|contains?|to ?(?:match|equal|throw|be|contain)\w*|looks? like|reads?|says?)\s*[:=(,]?\s*";
    let far = r"(?:assert\w*|expect\w*|(?:if|when|whenever) (?:you|it|this|docker) [a-z ]*|you (?:may|might|will|can|could) [a-z ]*|for example|such as|see)\b[^\x22'`]{0,80}";
    Regex::new(&format!(r#"(?i)(?:^|[^a-z])(?:{near}|{far})\\?["'`][a-z{{\[#]"#)).ok()
});
static SPANS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"\\?"[^"]*"|`[^`]*`|(?:^|[\s(=:,])'[^']*'"#).ok());

fn fits(pattern: &LazyLock<Option<Regex>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(text))
}

/// What is being shown.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Whether the command of the step prints documents.
    prints: bool,
    /// The first line of a block of code, and the step that it is in.
    fence: Option<(u64, Rc<str>)>,
    /// The last line that heads a part of a change.
    change: Option<(u64, Rc<str>)>,
}

impl Shown {
    /// A step begins with a command; `script` is in lower case.
    pub(super) fn begins(&mut self, script: &str) {
        *self = Self { prints: fits(&PRINTS, script.trim()), ..Self::default() };
    }

    /// Takes a line of a step in.
    pub(super) fn line(&mut self, text: &str, number: u64, step: Option<Rc<str>>) {
        // Outside of any step, a person pasted it, with the marks of the page that it comes from.
        let Some(step) = step else { return };
        let text = text.trim_start();
        if text.starts_with("```") {
            self.fence = if self.fence.is_some() { None } else { Some((number, step)) };
        } else if text.starts_with("diff --git ") || text.starts_with("@@ -") {
            self.change = Some((number, step));
        }
    }

    /// Whether a line of a step is only shown.
    pub(super) fn holds(&self, text: &str, number: u64, step: Option<&str>) -> bool {
        let inside = |block: &Option<(u64, Rc<str>)>| {
            block.as_ref().is_some_and(|(from, its)| Some(&**its) == step && number - from <= LONGEST)
        };
        let changed = inside(&self.change) && text.starts_with(['+', '-', ' ', '@']);
        let test = fits(&TEST, text);
        (self.prints && step.is_some())
            || test
            || inside(&self.fence)
            || changed
            || fits(&FOUND, text)
            || fits(&CHECKED, text)
            || fits(&COMMAND, text)
    }
}

/// What a line says outside of quotation marks, if a word introduces what stands between them as a text and not as a fact.
pub(super) fn outside(text: &str) -> Option<String> {
    let spans = SPANS.as_ref().filter(|_| fits(&INTRODUCED, text))?;
    Some(spans.replace_all(text, " ").into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAYS: &str = "denied: permission_denied: write_package";

    fn step() -> Option<Rc<str>> {
        Some(Rc::from("Run x"))
    }

    #[test]
    fn blocks_hold_until_they_end() {
        let mut shown = Shown::default();
        shown.line("```text", 3, step());
        assert!(shown.holds(SAYS, 4, Some("Run x")) && !shown.holds(SAYS, 4, Some("Run y")));
        shown.line("```", 5, step());
        assert!(!shown.holds(SAYS, 6, Some("Run x")));
        shown.line("diff --git a/README.md b/README.md", 7, step());
        assert!(shown.holds(&format!("+{SAYS}"), 9, Some("Run x")) && !shown.holds(SAYS, 9, Some("Run x")));
        shown.line("```", 10, None);
        assert!(!shown.holds(SAYS, 11, None));
    }

    #[test]
    fn commands_that_only_print_documents() {
        let prints = |script: &str| {
            let mut shown = Shown::default();
            shown.begins(script);
            shown.prints
        };
        assert!(prints("cat readme.md") && prints("grep -rn denied docs") && prints("git diff head~1"));
        assert!(!prints("cat push.log") && !prints("cat readme.md | docker login") && !prints("./scripts/push.sh"));
    }

    #[test]
    fn lines_of_searches_and_commands() {
        let holds = |text: &str| Shown::default().holds(text, 1, Some("Run x"));
        assert!(holds(&format!("docs/help.md:12:{SAYS}")) && holds(&format!("src/a.rs:3:    \"{SAYS}\"")));
        assert!(holds(&format!("  echo \"{SAYS}\"")) && holds(&format!("+ grep -q '{SAYS}' out")));
        assert!(holds(&format!(" 12:3  error  Use `{SAYS}` as code  Style.Code")));
        assert!(!holds(&format!("12:30:01 error {SAYS}")));
        assert!(!holds(SAYS) && !holds(&format!("main.go:31: {SAYS}")) && !holds(&format!("+ {SAYS}")));
    }

    #[test]
    fn what_is_introduced_is_no_fact() {
        let says = |text: &str| outside(text).is_some_and(|rest| !rest.contains("denied"));
        assert!(says(&format!("assert: expected \"{SAYS}\"")));
        assert!(says(&format!("If you see \"{SAYS}\" when pushing, open the settings.")));
        assert!(says(&format!("  left: \"{SAYS}\"")));
        assert!(!says(&format!("failed to push \"ghcr.io/o/a\": {SAYS}")));
        assert!(!says(&format!("error=\"{SAYS}\"")) && !says(&format!("{{\"message\": \"{SAYS}\"}}")));
        assert!(!says(&format!("expected status \"201\", got 403: {SAYS}")));
    }
}
