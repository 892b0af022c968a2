//! Edits of YAML: every folder of `tests/edits/` is a case with `before.yml`, `edits.toml` and `after.yml` (or an error), and
//! random files with random edits are compared with what an independent parser says.

#[path = "edits/random.rs"]
mod random;
#[path = "support/tries.rs"]
mod tries;

use std::fs;
use std::path::Path as Folder;

use ghcr_guide::facts::workflow::Place;
use ghcr_guide::facts::workflow::edit::{Edit, EditError, Path, Scalar, Step, apply, enclosing, locate};
use proptest::prelude::*;
use serde::Deserialize;

use tries::tries;

/// What `edits.toml` holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    error: Option<String>,
    edit: Vec<Written>,
}

/// An edit as it is written there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, tag = "kind", rename_all = "lowercase")]
enum Written {
    Set { path: Vec<Part>, value: String },
    Insert { path: Vec<Part>, index: usize, item: String },
    Replace { path: Vec<Part>, value: String },
    Within { path: Vec<Part>, from: String, to: String },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Part {
    Index(usize),
    Key(String),
}

fn path(parts: Vec<Part>) -> Path {
    let step = |part| match part {
        Part::Index(index) => Step::Index(index),
        Part::Key(key) => Step::Key(key),
    };
    Path(parts.into_iter().map(step).collect())
}

impl From<Written> for Edit {
    fn from(written: Written) -> Self {
        match written {
            Written::Set { path: parts, value } => Self::Set { path: path(parts), value: Scalar::Text(value) },
            Written::Insert { path: parts, index, item } => Self::Insert { path: path(parts), index, item },
            Written::Replace { path: parts, value } => Self::Replace { path: path(parts), value },
            Written::Within { path: parts, from, to } => Self::ReplaceWithin { path: path(parts), from, to },
        }
    }
}

/// The same text in other dress: line breaks, byte order mark, no break at the end.
fn dresses(text: &str) -> Vec<String> {
    let bare = text.trim_end_matches('\n').to_owned();
    let windows = |text: &str| text.replace('\n', "\r\n");
    let marked = format!("\u{feff}{}", windows(text));
    vec![text.to_owned(), windows(text), marked, windows(&bare), bare]
}

#[test]
fn every_case_is_edited_as_expected() {
    let root = Folder::new(env!("CARGO_MANIFEST_DIR")).join("tests/edits");
    let mut count = 0;
    for entry in fs::read_dir(root).expect("the folder can be read") {
        let folder = entry.expect("an entry can be read").path();
        if !folder.is_dir() {
            continue;
        }
        let name = folder.file_name().expect("it has a name").to_string_lossy().into_owned();
        let read = |file: &str| fs::read_to_string(folder.join(file));
        let case: Case = toml::from_str(&read("edits.toml").expect("there are edits")).expect("they are TOML");
        let edits: Vec<Edit> = case.edit.into_iter().map(Into::into).collect();
        let before = read("before.yml").expect("there is a text");
        let after = read("after.yml").unwrap_or_default();
        for (dressed, wanted) in dresses(&before).iter().zip(dresses(&after)) {
            match (apply(dressed, &edits), &case.error) {
                (Ok(new), None) => assert_eq!(new, wanted, "{name}:\n{new}"),
                (Err(error), Some(code)) => assert_eq!(error.code(), code, "{name}"),
                (result, _) => panic!("{name}: {result:?}"),
            }
        }
        count += 1;
    }
    assert!(count >= 20, "cases are missing");
}

#[test]
fn an_untouched_line_keeps_its_break() {
    let edit = || Edit::set(Path(vec![Step::Key("b".to_owned()), Step::Key("d".to_owned())]), "x");
    for (before, after) in [
        ("a: 1\nb:\r\n  c: 1\r\ne: 1\n", "a: 1\nb:\r\n  c: 1\r\n  d: x\r\ne: 1\n"),
        ("a: 1\r\nb:\n  c: 1\ne: 1\r\n", "a: 1\r\nb:\n  c: 1\n  d: x\ne: 1\r\n"),
    ] {
        assert_eq!(apply(before, &[edit()]).expect("it can be edited"), after);
    }
}

#[test]
fn codes_of_errors_are_listed() {
    let absent = EditError::Absent(Path::default());
    let all = [EditError::Syntax, absent, EditError::Shared { line: 1 }, EditError::Form, EditError::Unproven];
    assert_eq!(all.map(|error| error.code()), *EditError::CODES);
}

#[test]
fn nodes_are_found_by_their_place() {
    let text = "on: push\njobs:\n  a:\n    permissions: {contents: read}\n    steps:\n    - uses: o/a@v1\n      with:\n        k: |\n          one\n          two\n    - &b\n      run: 'x'\n";
    let shown = |path: Option<Path>| path.map(|path| path.to_string()).unwrap_or_default();
    for text in [text.to_owned(), format!("\u{feff}{}", text.replace('\n', "\r\n"))] {
        let found = |line, column| shown(locate(&text, Place { line, column }));
        assert_eq!(found(4, 18), "jobs.a.permissions");
        assert_eq!(found(4, 29), "jobs.a.permissions.contents");
        assert_eq!(found(6, 7), "jobs.a.steps[0]");
        assert_eq!(found(6, 13), "jobs.a.steps[0].uses");
        assert_eq!(found(11, 7), "jobs.a.steps[1]");
        assert_eq!(found(12, 7), "jobs.a.steps[1]");
        assert_eq!(found(12, 12), "jobs.a.steps[1].run");
        assert_eq!(found(7, 11), "", "nothing begins there");
        assert_eq!(found(99, 1), "");
        assert_eq!(found(1, 99), "");
        assert_eq!(shown(enclosing(&text, Place { line: 10, column: 12 })), "jobs.a.steps[0].with.k");
    }
}

proptest! {
    #![proptest_config(tries(300))]

    #[test]
    fn an_edit_changes_what_it_names_and_nothing_else(
        file in random::file(),
        style in random::style(),
        edits in prop::collection::vec(random::edit(), 1..4),
    ) {
        let mut text = style.write(&file);
        let mut tree = random::tree(&text).unwrap_or_else(|| panic!("no YAML:\n{text}"));
        prop_assert_eq!(&tree, &file, "the writer of the test is right:\n{}", text);
        for edit in edits {
            let Some(edit) = edit.at(&tree) else { continue };
            let wanted = random::edited(&tree, &edit);
            let new = apply(&text, std::slice::from_ref(&edit));
            let new = match new {
                // What an alias repeats is left, and nothing else is.
                Err(EditError::Shared { .. }) if text.contains("*a0") && edit.path().0.len() > 1 => continue,
                new => new.map_err(|error| TestCaseError::fail(format!("{error}: {edit:?}\n{text}")))?,
            };
            let read = random::tree(&new).expect("it is YAML");
            prop_assert_eq!(&read, &wanted, "{:?}\n{}\n---\n{}", edit, text, new);
            random::confined((&text, &tree, 0), &new, &edit)?;
            if matches!(edit, Edit::Set { .. }) {
                prop_assert_eq!(apply(&new, std::slice::from_ref(&edit)), Ok(new.clone()), "twice is once");
            }
            (text, tree) = (new, wanted);
        }
    }

    #[test]
    fn a_broken_file_is_edited_rightly_or_not_at_all(
        file in random::file(),
        style in random::style(),
        edit in random::edit(),
        at in any::<usize>(),
        junk in "([ -~\n\t]|&a |\\*a|<<: |- |: |é|🚢){0,5}",
    ) {
        let text = style.write(&file);
        let Some(edit) = edit.at(&file) else { return Ok(()) };
        let mut chars: Vec<char> = text.chars().collect();
        let at = at % (chars.len() + 1);
        chars.splice(at..at, junk.chars());
        let broken: String = chars.into_iter().collect();
        if let Ok(new) = apply(&broken, std::slice::from_ref(&edit)) {
            // Where it is no YAML any more, what it said before counts.
            let tree = random::tree(&broken).unwrap_or(file);
            random::confined((&broken, &tree, junk.matches('\n').count()), &new, &edit)?;
        }
    }
}
