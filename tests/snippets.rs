//! Every piece of YAML that a guide shows, whole files and parts of them, can be read as YAML, whether it holds facts or not; what is
//! pasted into a shell has no comments.
//!
//! With hostile values, `tests/hostile.rs` reads them too; this goes through the entries alone, so that every snippet comes up.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use std::collections::BTreeSet;

use ghcr_guide::doc::Guide;
use ghcr_guide::facts::shape::Shape;
use ghcr_guide::{guide, l10n};

use support::{Case, agree, ordinary, read, snippets};

/// The guide of a shape, and every cause, remedy and myth alone.
fn guides(shape: &Shape) -> Vec<Guide> {
    let engine = support::engine();
    let catalog = &engine.catalog;
    let causes = catalog.causes.keys().map(|id| guide::of_cause(catalog, id, shape));
    let remedies = catalog.remedies.keys().map(|id| guide::of_remedy(catalog, id, shape));
    let myths = catalog.myths.keys().map(|id| guide::of_myth(catalog, id, shape));
    let alone = causes.chain(remedies).chain(myths).map(Option::unwrap);
    std::iter::once(engine.guide(support::GUIDE, shape).unwrap()).chain(alone).collect()
}

/// Every text in one of these languages that the guides of all shapes show.
fn texts_in(languages: &[&str]) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for (name, shape) in support::shapes() {
        for guide in guides(&shape) {
            let document = l10n::localise(&support::engine().locales, l10n::SOURCE, &guide).unwrap();
            let case = Case::of(name, l10n::SOURCE, &shape, document);
            let json = agree::json(&case, &ordinary(&case.slots())).unwrap();
            let codes = read::codes(&json).into_iter();
            texts.extend(codes.filter(|(lang, _)| languages.contains(&lang.as_str())).map(|(_, text)| text));
        }
    }
    texts
}

#[test]
fn every_piece_of_yaml_can_be_read() {
    let texts = texts_in(&["yaml"]);
    let wrong: Vec<String> = texts.iter().filter_map(|text| snippets::yaml(text).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // A slip in a template would be seen.
    let workflows: Vec<&String> = texts.iter().filter(|text| text.contains("runs-on: ")).collect();
    assert!(!workflows.is_empty());
    for text in workflows {
        assert!(snippets::yaml(&text.replace("runs-on: ", "runs-on : [")).is_err(), "{text}");
    }
}

/// An interactive zsh takes a comment for a command and stops with "command not found: #".
#[test]
fn what_is_pasted_into_a_shell_has_no_comments() {
    let texts = texts_in(&["sh", "bash"]);
    assert!(texts.iter().any(|text| text.contains("docker ")));
    let commented = texts.iter().filter(|text| text.lines().any(|line| line.trim_start().starts_with('#')));
    assert_eq!(commented.collect::<Vec<_>>(), Vec::<&String>::new());
}

/// `kubectl apply` as a client keeps all that it is given in an annotation, which is copied and shown where a secret is not.
#[test]
fn a_secret_of_a_cluster_is_in_no_annotation() {
    let keeps = |text: &str| text.contains("secret") && text.contains(" apply") && !text.contains("--server-side");
    let texts: Vec<String> = texts_in(&["sh", "bash"]).into_iter().filter(|text| text.contains("kubectl")).collect();
    let creates = |text: &String| text.contains(" create secret ");
    assert!(texts.iter().any(creates));
    for text in &texts {
        assert!(!keeps(text), "{text}");
        // What replaces a secret of the same name has its contents ready before the old one goes.
        if let (Some(deleted), Some(made)) = (text.find(" delete secret "), text.find("login=$(")) {
            assert!(made < deleted && text[made..deleted].contains("&&"), "{text}");
        }
    }
    assert!(keeps("kubectl create secret generic x --dry-run=client --output=yaml | kubectl apply --filename=-"));
}
