//! Hostile facts: whatever a value is, every format keeps its structure and shows the value as it is, and nothing else happens.

mod support;

use ghcr_guide::facts::list::{Fact, FactType, Slot, Values};
use proptest::prelude::*;
use serde_json::Value as Json;

use support::tries::tries;
use support::{Case, agree, blocks, cases, hostile, read, snippets};

/// Shrinking makes every text again and is slow.
fn config() -> ProptestConfig {
    ProptestConfig { max_shrink_iters: 30, failure_persistence: None, ..tries(24) }
}

/// Any of the cases. The index is taken modulo their number, so that making them is not part of the strategy.
fn any_case() -> impl Strategy<Value = usize> {
    0..1000_usize
}

fn case(index: usize) -> &'static Case {
    &cases()[index % cases().len()]
}

/// The texts as values of a case whose code is read.
fn for_code(case: &Case, texts: &[String]) -> Values {
    // Snippets cut names at slashes and write them in lower case; that is not what is tested here.
    let texts: Vec<String> = texts.iter().map(|text| text.replace('/', "∕").to_ascii_lowercase()).collect();
    let mut values = hostile::fill(&case.slots(), &texts);
    for slot in case.slots() {
        let text = blocks::value(&values, slot);
        // The id of a job and the name of a secret are keys, and YAML reads no key of more than 1024 characters.
        let key = slot.fact == Fact::JobId || slot.fact.info().kind == FactType::SecretName;
        let long = key && text.len() > 500;
        // Where github.com and GHE.com have their REST interface does not only depend on the name.
        let own_api = slot.fact == Fact::Host && (text == "github.com" || text.ends_with(".ghe.com"));
        if long || own_api || text.contains('/') {
            values.set(slot, if long { "$(id): `id`" } else { "placeholder" });
        }
    }
    values
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn markdown_html_and_json_keep_their_tree(index in any_case(), texts in hostile::texts()) {
        let case = case(index);
        let values = hostile::fill(&case.slots(), &texts);
        agree::trees(case, &values).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn text_keeps_its_order_and_width(index in any_case(), width in prop_oneof![Just(40_usize), Just(80), Just(100)], texts in hostile::texts()) {
        let case = case(index);
        let values = hostile::fill(&case.slots(), &texts);
        agree::text(case, &values, width).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn code_keeps_its_meaning(index in any_case(), texts in hostile::texts()) {
        let case = case(index);
        let values = for_code(case, &texts);
        code_is_right(case, &values).map_err(TestCaseError::fail)?;
    }
}

/// Whatever a value holds, no character passes that a reader cannot see or that no format may hold.
#[test]
fn no_unseen_character_passes() {
    let slot = Slot::value(Fact::Job, 0);
    let mut values = Values::default();
    let mut passes = |c: &char| {
        values.set(slot, &format!("a{c}b"));
        values.get(slot).is_some_and(|value| value.text.chars().any(hostile::forbidden))
    };
    let found: Vec<_> = ('\0'..=char::MAX).filter(|c| hostile::forbidden(*c)).filter(&mut passes).collect();
    assert!(found.is_empty(), "{} characters pass, such as {:?}", found.len(), &found[..found.len().min(20)]);
}

/// The values of one case, each of them alone in every slot.
#[test]
fn every_piece_alone_is_harmless() {
    let case = cases().iter().find(|case| case.name.starts_with("enterprise-many")).unwrap();
    let slots = case.slots();
    let mut failures = Vec::new();
    for piece in hostile::PIECES {
        let values = hostile::fill(&slots, &[(*piece).to_owned()]);
        failures.extend(agree::trees(case, &values).err().map(|why| format!("{piece:?}: {why}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A name without an end, in every slot at once: whichever of them a snippet quotes, it can still be read.
#[test]
fn code_bears_long_names() {
    let long = ["name".repeat(2500)];
    let english = cases().iter().filter(|case| case.lang == "en");
    let failures: Vec<_> = english.filter_map(|case| code_is_right(case, &for_code(case, &long)).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Every slot with a word that no language escapes, so that it can be replaced by the hostile value in what is read.
fn words(slots: &[Slot]) -> Values {
    let mut values = Values::default();
    for (number, slot) in slots.iter().enumerate() {
        values.set(*slot, &word(number));
    }
    values
}

fn word(number: usize) -> String {
    format!("qword{number:03}q")
}

fn code_is_right(case: &Case, values: &Values) -> Result<(), String> {
    let slots = case.slots();
    let replace = |text: &str| {
        let one = |text: String, (number, slot): (usize, &Slot)| {
            let word = word(number);
            if !text.contains(&word) {
                return text;
            }
            let value = blocks::value(values, *slot);
            // A name in an expression cannot be quoted; what it cannot hold becomes `_`.
            let part = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' };
            let name: String = value.chars().map(part).collect();
            text.replace(&format!("secrets.{word}"), &format!("secrets.{name}")).replace(&word, &value)
        };
        slots.iter().enumerate().fold(text.to_owned(), one)
    };
    let (harmless, hostile) =
        (read::codes(&agree::json(case, &words(&slots))?), read::codes(&agree::json(case, values)?));
    assert_eq!(harmless.len(), hostile.len());
    for ((lang, harmless), (_, hostile)) in harmless.iter().zip(&hostile) {
        let why = |problem: String| format!("{}: {problem}", case.name);
        // What no value stands in is tested once, not with every value.
        if harmless == hostile {
            continue;
        }
        match lang.as_str() {
            "sh" | "bash" => same_run(harmless, hostile, &[], &[], replace).map_err(why)?,
            "yaml" => same_yaml(harmless, hostile, replace).map_err(why)?,
            "dockerfile" => {
                let wanted: Vec<String> = snippets::dockerfile(harmless)?.iter().map(|word| replace(word)).collect();
                let found = snippets::dockerfile(hostile).map_err(why)?;
                if wanted != found {
                    return Err(why(format!("wanted {wanted:?}\nfound  {found:?}")));
                }
            }
            _ if replace(harmless) == *hostile => {}
            _ => return Err(why(format!("{harmless}\nbecame\n{hostile}"))),
        }
    }
    Ok(())
}

type Environment = [(String, String)];

fn same_run(
    harmless: &str,
    hostile: &str,
    harmless_env: &Environment,
    hostile_env: &Environment,
    replace: impl Fn(&str) -> String,
) -> Result<(), String> {
    let wanted = replace(&snippets::run(harmless, harmless_env)?);
    let found = snippets::run(hostile, hostile_env)?;
    if wanted == found { Ok(()) } else { Err(format!("{hostile}\nwanted {wanted:?}\nfound  {found:?}")) }
}

fn same_yaml(harmless: &str, hostile: &str, replace: impl Fn(&str) -> String + Copy) -> Result<(), String> {
    let (harmless, hostile_text) = (snippets::yaml(harmless)?, hostile);
    let hostile = snippets::yaml(hostile_text)?;
    same_values(&harmless, &hostile, replace).map_err(|why| format!("{why}\nin\n{hostile_text}"))?;
    let scripts = snippets::scripts(&harmless).into_iter().zip(snippets::scripts(&hostile));
    for ((harmless, env), (hostile, hostile_env)) in scripts {
        // GitHub replaces an expression before a shell sees the script, so none may stand in it.
        if hostile.contains("${{") {
            return Err(format!("an expression in {hostile}"));
        }
        same_run(&harmless, &hostile, &env, &hostile_env, replace)?;
    }
    Ok(())
}

fn same_values(harmless: &Json, hostile: &Json, replace: impl Fn(&str) -> String + Copy) -> Result<(), String> {
    match (harmless, hostile) {
        (Json::Object(a), Json::Object(b)) if a.len() == b.len() => {
            a.iter().filter(|(key, _)| *key != "run").try_for_each(|(key, a)| {
                let b = b.get(&replace(key)).ok_or_else(|| format!("no key {:?}", replace(key)))?;
                same_values(a, b, replace)
            })
        }
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).try_for_each(|(a, b)| same_values(a, b, replace))
        }
        (Json::String(a), Json::String(b)) if replace(a) == *b => Ok(()),
        (a, b) if a == b => Ok(()),
        (a, b) => Err(format!("{a} became {b}")),
    }
}
