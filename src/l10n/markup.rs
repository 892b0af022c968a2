//! Inline markup of messages: `` `code` ``, `**strong**`, `*emphasis*`, and sentinels.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::SENTINEL;
use crate::doc::sentinel;

/// A message after its markup was read, before its sentinels mean anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Marked {
    Text(String),
    Strong(Vec<Self>),
    Emphasis(Vec<Self>),
    Code(Vec<CodePart>),
    /// The name in a sentinel.
    Argument(String),
}

/// A part of code in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CodePart {
    Text(String),
    Argument(String),
}

/// Reads the markup of one formatted message.
///
/// # Errors
///
/// Names what is not allowed, such as `link`: anything but one paragraph of text, code, strong and emphasis.
pub(crate) fn read(text: &str) -> Result<Vec<Marked>, String> {
    if is_plain(text) {
        return Ok(plain(text));
    }
    let mut stack: Vec<(Option<Tag<'_>>, Vec<Marked>)> = vec![(None, Vec::new())];
    let mut paragraphs = 0;
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(Tag::Paragraph) => paragraphs += 1,
            Event::End(TagEnd::Paragraph) => {}
            Event::Start(tag @ (Tag::Strong | Tag::Emphasis)) => stack.push((Some(tag), Vec::new())),
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => {
                if let Some((Some(tag), inner)) = stack.pop() {
                    let node = if tag == Tag::Strong { Marked::Strong(inner) } else { Marked::Emphasis(inner) };
                    push(&mut stack, node);
                }
            }
            Event::Text(text) => split(&text, |part| push_part(&mut stack, part)),
            Event::Code(code) => {
                let mut parts = Vec::new();
                split(&code, |part| parts.push(part));
                push(&mut stack, Marked::Code(parts));
            }
            Event::SoftBreak => push_part(&mut stack, CodePart::Text(" ".to_owned())),
            other => return Err(name(&other).to_owned()),
        }
    }
    if paragraphs > 1 {
        return Err("paragraphs".to_owned());
    }
    Ok(stack.pop().map(|(_, nodes)| nodes).unwrap_or_default())
}

/// Whether a text has nothing but text and code that Markdown could read as more. Most messages are such, and the parser takes
/// longer.
fn is_plain(text: &str) -> bool {
    let begins = text.starts_with(|c: char| c.is_alphabetic() || c == SENTINEL.0 || c == '`');
    let ends = !text.ends_with(char::is_whitespace);
    let special = |byte: u8| matches!(byte, ..b' ' | b'\\' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&');
    // A code span that begins and ends with a space loses it; two backquotes are one mark.
    let code = |part: &str| !part.starts_with(' ') && !part.ends_with(' ') && !part.bytes().any(|byte| byte < b' ');
    let mut parts = text.split('`').enumerate();
    let plain = parts.all(|(at, part)| if at % 2 == 1 { code(part) } else { !part.bytes().any(special) });
    let closed = text.bytes().filter(|byte| *byte == b'`').count() % 2 == 0;
    begins && ends && plain && closed && !text.contains("``")
}

/// A text that has nothing but text and code.
fn plain(text: &str) -> Vec<Marked> {
    let mut stack = [(None, Vec::new())];
    for (at, part) in text.split('`').enumerate() {
        if at % 2 == 0 {
            split(part, |part| push_part(&mut stack, part));
        } else {
            let mut code = Vec::new();
            split(part, |part| code.push(part));
            push(&mut stack, Marked::Code(code));
        }
    }
    let [(_, nodes)] = stack;
    nodes
}

/// What a translator calls the construct.
fn name(event: &Event<'_>) -> &'static str {
    match event {
        Event::Start(Tag::Link { .. }) => "link",
        Event::Start(Tag::Image { .. }) => "image",
        Event::Start(Tag::List(_) | Tag::Item) | Event::TaskListMarker(_) => "list",
        Event::Start(Tag::Heading { .. }) => "heading",
        Event::Start(Tag::BlockQuote(_)) => "quote",
        Event::Start(Tag::CodeBlock(_)) => "code-block",
        Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => "html",
        Event::Start(Tag::Table(_)) => "table",
        Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => "footnote",
        Event::Rule => "rule",
        Event::HardBreak => "line-break",
        _ => "markup",
    }
}

fn push(stack: &mut [(Option<Tag<'_>>, Vec<Marked>)], node: Marked) {
    if let Some((_, nodes)) = stack.last_mut() {
        nodes.push(node);
    }
}

fn push_part(stack: &mut [(Option<Tag<'_>>, Vec<Marked>)], part: CodePart) {
    let Some((_, nodes)) = stack.last_mut() else { return };
    match (part, nodes.last_mut()) {
        (CodePart::Text(text), Some(Marked::Text(last))) => last.push_str(&text),
        (CodePart::Text(text), _) => nodes.push(Marked::Text(text)),
        (CodePart::Argument(name), _) => nodes.push(Marked::Argument(name)),
    }
}

/// Splits a text at its sentinels.
fn split(text: &str, mut part: impl FnMut(CodePart)) {
    let mut rest = text;
    while let Some((before, name, tail)) = sentinel::next(rest) {
        if !before.is_empty() {
            part(CodePart::Text(before.to_owned()));
        }
        part(CodePart::Argument(name.to_owned()));
        rest = tail;
    }
    if !rest.is_empty() {
        part(CodePart::Text(rest.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_sentinels_are_read() {
        let marked = read("Open \u{E000}link-x\u{E001}: **all** of `a \u{E000}image\u{E001}`.").unwrap();
        assert_eq!(marked[1], Marked::Argument("link-x".into()));
        assert_eq!(marked[3], Marked::Strong(vec![Marked::Text("all".into())]));
        let code = vec![CodePart::Text("a ".into()), CodePart::Argument("image".into())];
        assert_eq!(marked[5], Marked::Code(code));
    }

    #[test]
    fn what_is_plain_is_read_as_the_parser_reads_it() {
        let plain = [
            "Push again.",
            "\u{E000}path\u{E001} — ещё 2) раз!",
            "推送 #1 - +~ \"a\" | b = c",
            "`a`",
            "Add `packages: write`, `a_b*c <d> \\` and `x-\u{E000}image\u{E001}`.",
        ];
        for text in plain {
            assert!(is_plain(text), "{text}");
            // A line break is not plain, so the parser reads this; it gives a space for it.
            let mut parsed = read(&format!("{text}\nx")).unwrap();
            let Some(Marked::Text(last)) = parsed.last_mut() else { panic!("{parsed:?}") };
            last.truncate(last.len() - 2);
            parsed.retain(|node| *node != Marked::Text(String::new()));
            assert_eq!(read(text).unwrap(), parsed, "{text}");
        }
        for text in [
            "*a*",
            "a `b",
            "a ` b`",
            "a `b `",
            "a ``b``",
            "`a``b`",
            "1. a",
            "# a",
            " a",
            "a ",
            "a\nb",
            "a &amp; b",
            "a <b>",
            "a\\*",
        ] {
            assert!(!is_plain(text), "{text}");
        }
    }

    #[test]
    fn links_lists_html_and_second_paragraphs_are_refused() {
        let refused = [
            ("[a](b)", "link"),
            ("<https://a.b>", "link"),
            ("![a](b)", "image"),
            ("- a", "list"),
            ("1. a", "list"),
            ("# a", "heading"),
            ("> a", "quote"),
            ("    a", "code-block"),
            ("a <b>b</b>", "html"),
            ("<div>", "html"),
            ("***", "rule"),
            ("a\\\nb", "line-break"),
            ("a\n\nb", "paragraphs"),
        ];
        for (text, name) in refused {
            assert_eq!(read(text), Err(name.to_owned()), "{text}");
        }
    }
}
