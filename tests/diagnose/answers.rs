//! Answers in every format, and that nothing in a log gets out of its place in them.

use ghcr_guide::diagnosis::decide::Besides;
use ghcr_guide::diagnosis::log::Reading;
use ghcr_guide::facts::list::{Fact, Slot, Values, is_invisible};
use ghcr_guide::facts::{Facts, tame};
use ghcr_guide::guide::answer::{Question, of_log};
use ghcr_guide::render::{Format, Frame};
use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::tries::tries;
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

/// The answer as plain text.
pub(crate) fn text(reading: &Reading) -> String {
    answer(reading, TEXT, "en")
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
fn other_systems_get_no_steps_of_github_actions() {
    let refused = "denied: permission_denied: The token provided does not match expected scopes.\n";
    let step = |before: &str| {
        let text = answer(&read(&format!("{before}{refused}")), TEXT, "en");
        text.split("First step:").nth(1).unwrap().split("What else").next().unwrap().to_owned()
    };
    assert!(step("docker push ghcr.io/octo-org/app:1\n").contains("GITHUB_TOKEN"), "{}", step(""));
    let elsewhere = step("Running with gitlab-runner 17.5.0 (9d9b2a2e)\ndocker push ghcr.io/octo-org/app:1\n");
    assert!(elsewhere.contains("write:packages") && !elsewhere.contains("GITHUB_TOKEN"), "{elsewhere}");
}

#[test]
fn every_language_gives_the_same_lines() {
    let log = "ERROR: denied: permission_denied: write_package\nnpm error code E403\n";
    let lines = |lang| code(&answer(&read(log), Format::Markdown, lang));
    assert_eq!(lines("en"), lines("ru"));
    assert_eq!(lines("en"), lines("zh"));
}

proptest! {
    #![proptest_config(tries(48))]

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

/// What GitHub's runner would obey, what a terminal or an eye would be misled by, and what breaks out of a format.
fn injected(format: &str, text: &str) -> Option<String> {
    let ends = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    for line in text.split(ends) {
        // The annotations are ours.
        let own = format == "github" && (line.starts_with("::error title=") || line.is_empty());
        if !own && (line.trim_start().starts_with("::") || line.contains("##[")) {
            return Some(format!("a command: {line}"));
        }
    }
    let unseen = |c: &char| (c.is_control() && *c != '\n') || is_invisible(*c);
    text.chars().find(unseen).map(|c| format!("{c:?}"))
}

/// Whether code blocks and pages hold what they hold without the log.
fn contained(format: &str, text: &str) -> Option<String> {
    match format {
        "html" => {
            let page = scraper::Html::parse_document(text);
            let select = |what| page.select(&scraper::Selector::parse(what).unwrap()).count();
            let extra = ["script", "img", "iframe", "svg", "object", "[onclick]", "[onerror]", "a[href^=javascript]"];
            extra.into_iter().find(|what| select(what) > 0).map(str::to_owned)
        }
        "md" => {
            let html = |event: &Event<'_>| match event {
                Event::Html(html) | Event::InlineHtml(html) => !html.starts_with("<a id=") && &**html != "</a>",
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    !dest_url.starts_with("https://") && !dest_url.starts_with('#')
                }
                _ => false,
            };
            Parser::new(text).find(html).map(|event| format!("{event:?}"))
        }
        "json" => serde_json::from_str::<serde_json::Value>(text).err().map(|error| error.to_string()),
        _ => None,
    }
}

/// What tries to get out, in front of a failure, behind it, and as its step.
const HOSTILE: &[&str] = &[
    "::error::x",
    "  ::add-mask::x",
    "::set-output name=x::y",
    "::stop-commands::x",
    "##[error]x",
    "x ##[add-mask]y",
    "#\u{200b}#[group]x",
    "：::error::x",
    "```",
    "````\u{2028}::error::x",
    "~~~~",
    "`a``b```c",
    "</code></pre><script>alert(1)</script>",
    "--> <!--",
    "<img src=x onerror=y>",
    "[a](javascript:x)",
    "| a |",
    "%0A::error::x",
    "\u{85}::error::x",
    "\u{b}::error::x",
    "\u{202e}abc",
    "\u{9b}31m",
    "\u{1b}]0;x\u{7}",
    "{\"a\": 1}",
];

/// The log with its bytes around a line that is kept, one of somebody else, and a step of that name.
fn hostile(bytes: &[u8]) -> Vec<u8> {
    let failure = b" ERROR: failed to push ghcr.io/octo-org/app:1: denied: permission_denied: write_package ";
    let other = b" ERROR: failed to push quay.io/octo-org/app:1: unauthorized: access to the requested resource is not authorized ";
    let step = [b"##[group]Run ", bytes].concat();
    [step.as_slice(), b"\n", bytes, failure, bytes, b"\n", bytes, other, bytes, b"\n", bytes].concat()
}

fn harmless(log: &[u8]) -> Result<(), String> {
    let reading = super::read_in_pieces(log, 4096);
    for (format, text) in all(&reading) {
        let wrong = injected(format, &text).or_else(|| contained(format, &text));
        if let Some(wrong) = wrong {
            return Err(format!("{format}: {wrong}\n{text}"));
        }
    }
    Ok(())
}

#[test]
fn no_known_trick_gets_out() {
    for trick in HOSTILE {
        assert_eq!(harmless(&hostile(trick.as_bytes())), Ok(()), "{trick:?}");
    }
}

proptest! {
    #![proptest_config(tries(48))]

    #[test]
    fn no_bytes_get_out(noise in prop::collection::vec(any::<u8>(), 0..120), tricks in prop::collection::vec(0..HOSTILE.len(), 0..4)) {
        let tricks = tricks.into_iter().flat_map(|at| HOSTILE[at].as_bytes().iter().copied());
        let bytes: Vec<u8> = noise.into_iter().chain(tricks).collect();
        prop_assert_eq!(harmless(&hostile(&bytes)), Ok(()));
        prop_assert_eq!(harmless(&bytes), Ok(()));
    }
}
