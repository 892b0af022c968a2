//! The checks of `content/`: the built-in tree has no fault, and a break is found where it is.
//!
//! Each case of [`CASES`] breaks one thing in the built-in content, and says which fault must be reported besides.

use std::collections::BTreeMap;

use ghcr_guide::built_in;
use ghcr_guide::catalog::Catalog;
use ghcr_guide::fault::Fault;

type Files = BTreeMap<String, String>;

/// A file, what is replaced in it, and by what; and the one fault that must be reported.
type Case = (&'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    (
        "labels.toml",
        "[save]\ntext = \"Save\"\nsource = \"repository-actions-settings\"\nverified = 2026",
        "[save]\ntext = \"Save\"\nsource = \"repository-actions-settings\"\nverified = 2036",
        "content-date 3:12 2036-11-20",
    ),
    ("causes/push-skipped.toml", "verified = 2026", "verified = 0026", "content-date 0:12 0026-11-20"),
    ("labels.toml", "[save]", "[store]", "content-label-id 0:1 save"),
    ("causes/push-skipped.toml", "operations = [\"push\"]", "operations = []", "content-no-operation 0:1 push-skipped"),
    (
        "remedies/build-for-platforms.toml",
        "[[step]]",
        "operations = [\"push\"]\n\n[[step]]",
        "content-operation-unserved 0:1 platform-mismatch",
    ),
    (
        "guides/setup.toml",
        "kind = \"paragraph\"\nmessage = \"about-purpose\"",
        "kind = \"paragraph\"\noperations = [\"pull\"]\nmessage = \"about-purpose\"",
        "content-block-keys 2:11 ",
    ),
    (
        "guides/setup.toml",
        "id = \"hidden-reason\"\nguide = \"errors\"",
        "id = \"hidden-reason\"\nguide = \"error\"",
        "content-unknown-guide 1:9 error",
    ),
    (
        "guides/setup.toml",
        "id = \"hidden-reason\"\nguide = \"errors\"",
        "id = \"hidden\"\nguide = \"errors\"",
        "content-unknown-section 0:6 hidden",
    ),
    // A section that the other guide has borrowed itself cannot be passed on.
    (
        "guides/setup.toml",
        "id = \"hidden-reason\"\nguide = \"errors\"",
        "id = \"check-log\"\nguide = \"fix\"",
        "content-unknown-section 0:6 check-log",
    ),
    (
        "remedies/connect-repository.toml",
        "[[step]]",
        "[[step]] # choose Create a new package",
        "content-absent-control 0:1 Create a new package",
    ),
    ("absent-controls.toml", "checkbox\"]", "checkbox\", \"no-such\"]", "content-unknown-myth 0:37 no-such"),
    ("absent-controls.toml", "\"点击“新建包”。\",", "", "content-pattern-unproven 0:5 点击 … 新建包"),
    ("guides/myths.toml", "guide = \"errors\"\n", "", "content-section-keys 0:6 sources"),
    (
        "guides/setup.toml",
        "kind = \"section\"\nguide = \"verify\"\n",
        "kind = \"section\"\nguide = \"setup\"\n",
        "content-unknown-section 2:6 check-log",
    ),
    ("guides/myths.toml", "kind = \"myths\"\n", "kind = \"causes\"\nharmful = true\n", "content-block-keys 0:1 "),
    (
        "signatures/unknown-blob.toml",
        "text = \"unknown blob\"",
        "text = \"no such blob\"",
        "content-text-unmatched 0:1 no such blob",
    ),
    (
        "elsewhere/compiler.toml",
        "work = true",
        "work = true\ninside-build = true",
        "content-two-inside-build 1:1 compiler",
    ),
    ("elsewhere/build.toml", "inside-build = true\n", "", "content-no-inside-build 0:1 actions-cache"),
    // What nothing uses.
    (
        "causes/action-not-allowed-by-policy.toml",
        ", \"allow-publishing-actions\"]",
        "]",
        "content-orphan 0:1 allow-publishing-actions",
    ),
    ("causes/actions-access-role-too-low.toml", ", \"mitos-117\"", "", "content-orphan 0:1 mitos-117"),
    (
        "causes/credential-helper-error.toml",
        ", \"credential-helper-failed\"",
        "",
        "content-orphan 0:1 credential-helper-failed",
    ),
    // What is true of another text, whose causes are of another kind.
    (
        "signatures/catalog-request.toml",
        "covers = [\"authentication-required\"]\n",
        "",
        "content-example-claimed 0:3 authentication-required",
    ),
    (
        "signatures/catalog-request.toml",
        "covers = [\"authentication-required\"]",
        "covers = [\"authentication-required\", \"unknown-blob\"]",
        "content-cover-idle 0:38 unknown-blob",
    ),
    (
        "signatures/catalog-request.toml",
        "covers = [\"authentication-required\"]",
        "covers = [\"authentication-required\", \"no-such\"]",
        "content-unknown-signature 0:38 no-such",
    ),
];

fn files() -> Files {
    built_in::content().iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The faults of the texts; those of snippets are for the tests of templates.
fn faults(files: &Files) -> Vec<Fault> {
    let (catalog, mut faults) = Catalog::load(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    faults.extend(catalog.check(files, &[]));
    faults.retain(|fault| fault.code != "content-unknown-snippet");
    faults
}

#[test]
fn a_table_may_have_more_files_in_a_folder_of_its_name() {
    let label = |id: &str, text: &str| {
        format!("[{id}]\ntext = \"{text}\"\nsource = \"handbook\"\nverified = 2026-11-20\nconfidence = \"high\"\n")
    };
    let mut files = files();
    files.insert("labels/team.toml".to_owned(), label("team-page", "Team page"));
    let source = "[handbook]\ntitle = \"Our handbook\"\nurl = \"https://example.com\"\n";
    files.insert("sources/team.toml".to_owned(), source.to_owned());
    assert_eq!(faults(&files), []);
    files.insert("labels/team.toml".to_owned(), label("team", "Team page"));
    let found: Vec<String> = faults(&files).iter().map(|f| format!("{}:{} {}", f.file, f.line, f.code)).collect();
    assert_eq!(found, ["content/labels/team.toml:1 content-label-id"]);
    files.insert("labels/team.toml".to_owned(), label("save", "Save"));
    let found: Vec<String> = faults(&files).iter().map(|f| format!("{}:{} {}", f.file, f.line, f.code)).collect();
    assert!(found.contains(&"content/labels/team.toml:1 content-duplicate-entry".to_owned()), "{found:?}");
}

#[test]
fn the_built_in_content_has_no_fault() {
    assert_eq!(faults(&files()), []);
}

#[test]
fn each_break_is_reported_at_its_place() {
    for (path, from, to, expected) in CASES {
        let mut files = files();
        let text = files.get_mut(*path).unwrap();
        let at = text.find(from).unwrap();
        // A case counts lines from the place where the file changes.
        let above = text[..at].matches('\n').count() + 1;
        *text = text.replacen(from, to, 1);
        let found = faults(&files);
        // An entry whose name changes is missed elsewhere too.
        let found = found.iter().filter(|fault| fault.code != "content-unknown-label");
        let told = |fault: &Fault| {
            // A fault of a whole file stands at its first line.
            let line = fault.line.saturating_sub(above);
            let name = fault.args.first().map_or("", |(_, value)| value);
            format!("{} {line}:{} {name}", fault.code, fault.column)
        };
        let found: Vec<String> = found.map(told).collect();
        assert_eq!(found, [*expected], "{path}");
    }
}

/// What is built in is read from its packed values: they are those of the text, and none of the files fell back to its text.
#[test]
fn packed_values_are_those_of_the_text() {
    let (read, faults) = Catalog::load(built_in::content().iter().copied());
    assert_eq!(faults, []);
    let packed = format!("{:#?}", ghcr_guide::Engine::built_in().catalog);
    let placed = |line: &&str| line.trim_start().starts_with("span: (");
    let lines = |text: &str| -> Vec<String> {
        let mut spans = 0;
        let kept = text.lines().filter(|line| {
            // A place is four lines: `span: (`, two numbers, `),`.
            spans = if placed(line) { 4_usize } else { spans.saturating_sub(1) };
            spans == 0
        });
        kept.map(str::to_owned).collect()
    };
    assert!(lines(&packed) == lines(&format!("{read:#?}")), "the packed values differ from the text");
    let places = packed.split("span: (").skip(1).filter(|rest| !rest.trim_start().starts_with("0,\n"));
    assert_eq!(places.count(), 0, "entries that were read from their text");
    assert!(packed.contains("span: ("));
}
