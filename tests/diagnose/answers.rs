//! Answers in every format, and that nothing in a log gets out of its place in them.

use ghcr_guide::diagnosis::decide::Besides;
use ghcr_guide::diagnosis::log::Reading;
use ghcr_guide::facts::list::{Fact, Slot, Values};
use ghcr_guide::facts::{Facts, tame};
use ghcr_guide::guide::answer::{Question, of_log};
use ghcr_guide::render::{Format, Frame};
use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::{ENGINE, decide, read};

const TEXT: Format = Format::Text { width: 80, colour: false };

/// The answer in one format.
fn answer(reading: &Reading, format: Format, lang: &str) -> String {
    let found = decide(reading);
    let shape = Facts::default().shape(false);
    let question = Question { incidents: &found, reading, besides: Besides::default() };
    let (guide, quoted) = of_log(&ENGINE.catalog, question, &shape);
    let mut values = Values::default();
    for (index, line) in quoted.iter().enumerate() {
        let index = u16::try_from(index).unwrap();
        values.set(Slot::value(Fact::LogText, index), &tame(&line.text, 600));
        values.set(Slot::value(Fact::LogLine, index), &line.line.to_string());
        values.set(Slot::value(Fact::LogStep, index), &tame(line.step.as_deref().unwrap_or_default(), 600));
    }
    ENGINE.form(&guide, lang, &shape, format, &Frame::default()).unwrap().fill(&values)
}

/// The answer in all formats.
pub(crate) fn all(reading: &Reading) -> Vec<(&'static str, String)> {
    let formats = [("text", TEXT), ("md", Format::Markdown), ("html", Format::Html), ("json", Format::Json)];
    formats.into_iter().map(|(name, format)| (name, answer(reading, format, "en"))).collect()
}

/// The code blocks of a Markdown text.
fn code(markdown: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut inside = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented)) => {
                inside = true;
                out.push(String::new());
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(text) if inside => out.last_mut().unwrap().push_str(&text),
            _ => {}
        }
    }
    out
}

#[test]
fn the_first_screen_has_cause_proof_and_first_step() {
    let log = "##[group]Run docker/build-push-action@v6\nERROR: denied: permission_denied: write_package\n";
    let text = answer(&read(log), TEXT, "en");
    let screen: String = text.lines().take(30).collect::<Vec<_>>().join("\n");
    for part in [
        "The package does not accept this repository",
        "Line `2`",
        "docker/build-push-action@v6",
        "ERROR: denied",
        "First step",
        "1. ",
    ] {
        assert!(screen.contains(part), "{part}\n{screen}");
    }
}

#[test]
fn every_language_gives_the_same_lines() {
    let log = "ERROR: denied: permission_denied: write_package\nnpm error code E403\n";
    let lines = |lang| code(&answer(&read(log), Format::Markdown, lang));
    assert_eq!(lines("en"), lines("ru"));
    assert_eq!(lines("en"), lines("zh"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_line_gets_out_of_its_place(noise in "[`<>&\"'|*_#\\[\\]() \\\\a-z:!$%{}~-]{0,60}|(```|</script>|<img src=x>|::error::|\\]\\]>|-->|\u{202e}){1,4}") {
        let line = format!("ERROR: {noise} ghcr.io/octo-org/app:1: denied: permission_denied: write_package");
        let reading = read(&format!("##[group]Run {noise}\n{line}\n"));
        prop_assume!(!reading.failures.is_empty());
        let shown = tame(&reading.failures[0].text, 600);
        let markdown = answer(&reading, Format::Markdown, "en");
        prop_assert!(code(&markdown).iter().any(|block| block.trim_end_matches('\n') == shown), "{markdown}");
        let html = answer(&reading, Format::Html, "en");
        let page = scraper::Html::parse_document(&html);
        let select = |what| page.select(&scraper::Selector::parse(what).unwrap()).count();
        prop_assert_eq!(select("img"), 0);
        prop_assert!(page.root_element().text().any(|text| text.contains(&shown)), "{}", html);
        let json: serde_json::Value = serde_json::from_str(&answer(&reading, Format::Json, "en")).unwrap();
        prop_assert!(json["blocks"].is_array());
    }
}
