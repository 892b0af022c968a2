//! The page of checks, made from their table and their messages.

use ghcr_guide::Engine;
use ghcr_guide::diagnosis::checks::{CHECKS, Check};
use ghcr_guide::l10n::Argument;

const HEAD: &str = "\
# Checks

<!-- Generated from the table of checks (src/diagnosis/checks/) and locales/en/checks/. To renew it:
UPDATE=1 cargo test --test handbook -->

`ghcr-guide check` looks for what is on this page in every workflow that pushes to the registry. An error fails, never runs or misleads;
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

Names in capitals on this page stand for what a finding names.
";

/// The page.
pub(crate) fn page(engine: &Engine) -> String {
    let mut page =
        format!("{HEAD}\n| Check | Severity | Confidence | One edit cures it |\n| --- | --- | --- | --- |\n");
    for check in CHECKS {
        let Check { id, severity, confidence, fixable, .. } = check;
        let fixable = if *fixable { "yes" } else { "no" };
        page.push_str(&format!("| [{id}](#{id}) | {} | {} | {fixable} |\n", severity.as_str(), confidence.as_str()));
    }
    for check in CHECKS {
        page.push_str(&section(engine, check));
    }
    page
}

fn section(engine: &Engine, check: &Check) -> String {
    let names: Vec<String> = check.arguments.iter().map(|name| name.to_uppercase()).collect();
    let arguments: Vec<_> = check.arguments.iter().zip(&names).map(|(n, v)| (*n, Argument::Text(v))).collect();
    let text = |part: &str| {
        let arguments = if part == "title" { &[] } else { arguments.as_slice() };
        let id = format!("check-{}-{part}", check.id);
        engine.locales.text("en", &id, arguments).expect("the check is described")
    };
    let source = &engine.catalog.sources[check.source];
    let explain = |cause: &&&str| engine.catalog.causes.contains_key(**cause);
    let causes: Vec<String> =
        check.causes.iter().filter(explain).map(|id| format!("`ghcr-guide explain {id}`")).collect();
    let mut section = format!("\n## {}\n\n{}.\n", check.id, text("title"));
    section.push_str(&format!("\n> {}\n", text("message")));
    section.push_str(&format!("\n{}\n\n{}\n\n", text("why"), text("fix")));
    if !causes.is_empty() {
        section.push_str(&format!("- More: {}\n", causes.join(", ")));
    }
    section + &format!("- Source: [{}]({})\n", source.title, source.url)
}
