//! Words in capitals in code stand for what only the reader knows: whoever reads a remedy alone must be told what each means.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use std::collections::BTreeSet;

use ghcr_guide::facts::shape::{Place, Shape};
use ghcr_guide::render::Format;
use ghcr_guide::{guide, l10n};

use support::{Case, PSEUDO, agree, ordinary, read};

/// How a language says that words in capitals are to be replaced, whichever they are.
const ALL_OF_THEM: &[(&str, &str)] = &[("en", "capitals"), ("ru", "заглавными"), ("zh", "大写")];
/// What programs give a meaning.
const DEFINED: &[&str] = &["DONE", "EXIT", "XXXXXX", "GITHUB_TOKEN", "POST", "HEAD", "DELETE", "PATCH"];
/// The first words of lines of a Dockerfile.
const INSTRUCTIONS: &[&str] = &["FROM", "WORKDIR", "COPY", "LABEL"];

/// The words in capitals that a code block leaves to its reader: no variables, no names that programs know.
fn left_open(language: &str, code: &str) -> BTreeSet<String> {
    if language == "text" {
        return BTreeSet::new();
    }
    let is_part = |c: char| c.is_ascii_uppercase() || c == '_';
    let defined = |word: &str| {
        DEFINED.contains(&word)
            || (language == "dockerfile" && INSTRUCTIONS.contains(&word))
            || [format!("${word}"), format!("${{{word}"), format!("{word}="), format!("{word}:"), format!("env.{word}")]
                .iter()
                .any(|known| code.contains(known.as_str()))
    };
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| word.len() > 3 && word.chars().all(is_part) && word.contains(|c: char| c != '_'))
        .filter(|word| !defined(word))
        .map(str::to_owned)
        .collect()
}

/// What stands outside fences.
fn prose(markdown: &str) -> String {
    let mut fenced = false;
    let mut out = String::new();
    for line in markdown.lines() {
        if line.trim_start().trim_start_matches("> ").starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn unexplained(case: &Case, lang: &str) -> BTreeSet<String> {
    let values = ordinary(&case.slots());
    let text = prose(&agree::fill(case, Format::Markdown, &values).unwrap());
    if ALL_OF_THEM.iter().any(|(tag, words)| *tag == lang && text.contains(words)) {
        return BTreeSet::new();
    }
    let codes = read::codes(&agree::json(case, &values).unwrap());
    let words = codes.iter().flat_map(|(language, code)| left_open(language, code));
    words.filter(|word| !text.contains(word.as_str())).collect()
}

#[test]
fn a_remedy_says_what_its_words_in_capitals_stand_for() {
    let engine = support::engine();
    let mut wrong = BTreeSet::new();
    for place in Place::ALL {
        for (name, shape) in support::shapes() {
            let shape = Shape { place: *place, ..shape };
            for (id, _) in engine.catalog.remedies.iter().filter(|(_, one)| one.place.admits(*place)) {
                let guide = guide::of_remedy(&engine.catalog, id, &shape).unwrap();
                for lang in support::langs().into_iter().filter(|lang| *lang != PSEUDO) {
                    let document = l10n::localise(&engine.locales, lang, &guide).unwrap();
                    let case = Case::of(name, lang, &shape, document);
                    wrong.extend(unexplained(&case, lang).into_iter().map(|word| format!("{lang} {id}: {word}")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_guide_says_what_words_in_capitals_are() {
    let mut wrong = BTreeSet::new();
    for case in support::cases().iter().filter(|case| case.lang != PSEUDO) {
        wrong.extend(
            unexplained(case, case.lang).into_iter().map(|word| format!("{} {}: {word}", case.lang, case.name)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}
