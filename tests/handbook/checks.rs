//! The pages of checks, made from their table and their messages: one that lists them, and one for each.

use ghcr_guide::Engine;
use ghcr_guide::diagnosis::checks::{CHECKS, Check};
use ghcr_guide::l10n::Argument;

const HEAD: &str = "\
# Checks

<!-- Generated from the table of checks (src/diagnosis/checks/) and locales/en/checks/. To renew it:
UPDATE=1 cargo test --test handbook -->

`ghcr-guide check` looks for what this page lists in every workflow that pushes to the registry. An error fails, never runs or misleads;
a warning may fail, or depends on settings that no file shows; a note is advice. [Commands](commands.md) lists the options,
[exit codes](exit-codes.md) what a script can tell from them.

A comment in the workflow file silences a finding, with the id of the check and a reason:

```yaml
jobs:
  image: # ghcr-guide: ignore permissions-undeclared the organisation grants it
```

It stands on the line of the finding, among the comments directly above that line, or at the top of the file for the whole file. A comment
that silences nothing is reported.

`ghcr-guide check --fix` corrects what one small edit cures, and `ghcr-guide check --fix --diff` shows those edits and writes nothing. Comments,
indentation, quotes and line breaks of the file stay as they are. An edit is made only if the file then reads as it did but for that edit, the
finding is gone, no other has come, and the same jobs push the same images and tags on the same events, but for what the edit is about; otherwise
the finding is left, and the reason is said. Lines that other places of the file use through an anchor are left too.

A page for each check says what it finds, why it matters and what to do. Names in capitals there stand for what a finding names.
";

/// The page that lists the checks.
pub(crate) fn page(engine: &Engine) -> String {
    let mut page =
        format!("{HEAD}\n| Check | What is wrong | Severity | One edit cures it |\n| --- | --- | --- | --- |\n");
    for check in CHECKS {
        let Check { id, severity, fixable, .. } = check;
        let fixable = if *fixable { "yes" } else { "no" };
        let title = text(engine, check, "title");
        page.push_str(&format!("| [{id}](checks/{id}.md) | {title} | {} | {fixable} |\n", severity.as_str()));
    }
    page
}

/// Where the page of a check lies.
pub(crate) fn path(check: &Check) -> String {
    format!("docs/checks/{}.md", check.id)
}

/// The page of one check.
pub(crate) fn page_of(engine: &Engine, check: &Check) -> String {
    let source = &engine.catalog.sources[check.source];
    let explain = |cause: &&&str| engine.catalog.causes.contains_key(**cause);
    let causes: Vec<String> =
        check.causes.iter().filter(explain).map(|id| format!("`ghcr-guide explain {id}`")).collect();
    let mut page = format!(
        "# {}\n\n<!-- Generated from src/diagnosis/checks/ and locales/en/checks/. To renew it:\nUPDATE=1 cargo test --test handbook -->\n",
        check.id
    );
    page.push_str(&format!("\n{}.\n\n> {}\n", text(engine, check, "title"), text(engine, check, "message")));
    page.push_str(&format!("\n## Why it matters\n\n{}\n", text(engine, check, "why")));
    page.push_str(&format!("\n## What to do\n\n{}\n\n", text(engine, check, "fix")));
    let edit =
        if check.fixable { "`ghcr-guide check --fix` makes the edit" } else { "no one edit is right for certain" };
    page.push_str(&format!("- Severity: {}\n- Confidence: {}\n", check.severity.as_str(), check.confidence.as_str()));
    page.push_str(&format!("- Correction: {edit}\n"));
    if !causes.is_empty() {
        page.push_str(&format!("- More: {}\n", causes.join(", ")));
    }
    page.push_str(&format!("- To silence it: `# ghcr-guide: ignore {} REASON`\n", check.id));
    page + &format!("- Source: [{}]({})\n", source.title, source.url)
}

/// A part of a check's messages, in which names in capitals stand for what a finding names.
fn text(engine: &Engine, check: &Check, part: &str) -> String {
    let names: Vec<String> = check.arguments.iter().map(|name| name.to_uppercase()).collect();
    let arguments: Vec<_> = check.arguments.iter().zip(&names).map(|(n, v)| (*n, Argument::Text(v))).collect();
    let arguments = if part == "title" { &[] } else { arguments.as_slice() };
    engine.locales.text("en", &format!("check-{}-{part}", check.id), arguments).expect("the check is described")
}
