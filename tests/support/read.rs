//! Reads Markdown, HTML and JSON back into the small tree, with parsers that know nothing of this program.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use scraper::{ElementRef, Html, Node as HtmlNode, Selector};
use serde_json::Value as Json;

use super::tree::{Node, element, push, push_text};

/// Reads Markdown as GitHub does. HTML blocks become `html:TEXT`, but for the comment that keeps two lists apart.
pub(crate) fn markdown(text: &str) -> Vec<Node> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES;
    let mut events = Parser::new_ext(text, options);
    let nodes = events_to_nodes(&mut events);
    nodes.into_iter().filter(|node| !matches!(node, Node::Element(name, _) if name == "html:<!-- -->")).collect()
}

/// Reads events up to the end of the element that they are in.
fn events_to_nodes<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> Vec<Node> {
    let mut out = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::Start(tag) => {
                let children = events_to_nodes(events);
                start(&mut out, tag, children);
            }
            Event::End(_) => break,
            Event::Text(text) | Event::Html(text) => push_text(&mut out, &text),
            Event::Code(text) => out.push(element("code", vec![Node::Text(text.into_string())])),
            Event::InlineHtml(html) if &*html == "<br>" => out.push(element("br", Vec::new())),
            Event::InlineHtml(html) if &*html == "<code>" => {
                let mut code = String::new();
                for event in events.by_ref() {
                    match event {
                        Event::Text(text) => code.push_str(&text),
                        Event::InlineHtml(html) if &*html == "</code>" => break,
                        other => panic!("{other:?} in <code>"),
                    }
                }
                out.push(element("code", vec![Node::Text(code)]));
            }
            Event::InlineHtml(html) => out.push(element(format!("html:{html}"), Vec::new())),
            Event::SoftBreak => push_text(&mut out, "\n"),
            Event::TaskListMarker(false) => out.push(element("tick", Vec::new())),
            other => out.push(element(format!("{other:?}"), Vec::new())),
        }
    }
    out
}

fn start(out: &mut Vec<Node>, tag: Tag<'_>, mut children: Vec<Node>) {
    let name = match tag {
        Tag::Paragraph => "p".to_owned(),
        Tag::Heading { level, .. } => format!("h{}{}", level as u8, take_anchor(&mut children)),
        Tag::BlockQuote(Some(kind)) => format!("note:{}", format!("{kind:?}").to_lowercase()),
        Tag::CodeBlock(CodeBlockKind::Fenced(language)) => {
            if let Some(Node::Text(text)) = children.last_mut() {
                assert_eq!(text.pop(), Some('\n'));
            }
            format!("pre:{language}")
        }
        Tag::HtmlBlock => {
            let text = super::tree::text_of(&children);
            return out.push(element(format!("html:{}", text.trim_end()), Vec::new()));
        }
        Tag::List(Some(1)) => "ol".to_owned(),
        Tag::List(None) => return out.push(unordered(children)),
        Tag::Item => {
            children = paragraphs(children);
            "li".to_owned()
        }
        Tag::Table(_) => "table".to_owned(),
        Tag::TableHead | Tag::TableRow => "tr".to_owned(),
        Tag::TableCell => "td".to_owned(),
        Tag::Strong => "strong".to_owned(),
        Tag::Emphasis => "em".to_owned(),
        Tag::Link { dest_url, title, .. } if title.is_empty() => format!("a:{dest_url}"),
        other => format!("{other:?}"),
    };
    push(out, element(name, children));
}

/// Takes `<a id="…"></a>` from the beginning of a heading.
fn take_anchor(children: &mut Vec<Node>) -> String {
    let id = match children.as_slice() {
        [Node::Element(open, _), Node::Element(close, _), ..] if close == "html:</a>" => {
            open.strip_prefix("html:<a id=\"").and_then(|rest| rest.strip_suffix("\">")).map(str::to_owned)
        }
        _ => None,
    };
    id.map_or_else(String::new, |id| {
        children.drain(..2);
        format!("#{id}")
    })
}

/// A list is a checklist if every item begins with a box.
fn unordered(mut items: Vec<Node>) -> Node {
    let is_tick = |node: &Node| matches!(node, Node::Element(name, _) if name == "tick");
    let mut ticks = 0;
    for item in &mut items {
        let Node::Element(_, blocks) = item else { continue };
        let Some(Node::Element(_, inlines)) = blocks.first_mut() else { continue };
        if inlines.first().is_some_and(is_tick) {
            inlines.remove(0);
            ticks += 1;
        }
    }
    match ticks {
        0 => element("ul", items),
        n if n == items.len() => element("checks", items),
        _ => element("some-ticks", items),
    }
}

/// Puts loose inlines into paragraphs, as in an item of a tight list.
fn paragraphs(nodes: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::new();
    let mut open = Vec::new();
    for node in nodes {
        let inline = match &node {
            Node::Text(_) => true,
            Node::Element(name, _) => {
                let name = name.split([':', '#']).next().unwrap();
                ["strong", "em", "code", "a", "br", "tick", "html"].contains(&name)
            }
        };
        if inline {
            push(&mut open, node);
            continue;
        }
        if !open.is_empty() {
            out.push(element("p", std::mem::take(&mut open)));
        }
        out.push(node);
    }
    if !open.is_empty() {
        out.push(element("p", open));
    }
    out
}

/// Reads the title and the body of a page.
pub(crate) fn html(page: &Html) -> (Vec<Node>, Vec<Node>) {
    let find = |selector: &str| page.select(&Selector::parse(selector).unwrap()).next().expect("an element");
    (html_inlines(find("h1")), html_blocks(find("main")))
}

fn html_blocks(parent: ElementRef<'_>) -> Vec<Node> {
    let mut out = Vec::new();
    for child in parent.children() {
        match child.value() {
            HtmlNode::Text(text) => assert_eq!(text.trim(), "", "text between blocks"),
            HtmlNode::Element(_) => html_block(&mut out, ElementRef::wrap(child).unwrap()),
            other => panic!("{other:?} between blocks"),
        }
    }
    out
}

fn html_block(out: &mut Vec<Node>, node: ElementRef<'_>) {
    let value = node.value();
    let class = value.attr("class").unwrap_or("");
    let child = |at: usize| node.child_elements().nth(at).expect("a child");
    match (value.name(), class) {
        ("section", "") => {
            let heading = child(0);
            let id = value.attr("id").expect("an id");
            let link = heading.child_elements().next().expect("a link in a heading");
            assert_eq!((link.value().name(), link.value().attr("href")), ("a", Some(&*format!("#{id}"))));
            assert_eq!(heading.children().count(), 1);
            out.push(element(format!("{}#{id}", heading.value().name()), html_inlines(link)));
            out.extend(html_blocks(node).into_iter().skip(1));
        }
        ("h2" | "h3" | "h4" | "h5", "") => out.push(element("heading", Vec::new())),
        // A caption has no words but its own: a paragraph that can be found as a heading.
        ("h2" | "h3" | "h4" | "h5" | "h6", "caption") | ("p", "") => out.push(element("p", html_inlines(node))),
        ("p", "kind") => {}
        ("aside", _) => {
            assert_eq!(child(0).value().attr("class"), Some("kind"));
            out.push(element(class.replacen("note ", "note:", 1), html_blocks(node)));
        }
        ("ol", "") => out.push(element("ol", html_blocks(node))),
        ("ul", "") => out.push(element("ul", html_blocks(node))),
        ("ul", "checks") => out.push(element("checks", html_blocks(node))),
        ("li", "") => {
            let is_block =
                |node: ElementRef<'_>| ["p", "pre", "ul", "ol", "aside", "div"].contains(&node.value().name());
            let blocks = node.child_elements().any(is_block);
            let children = if blocks { html_blocks(node) } else { vec![element("p", html_inlines(node))] };
            out.push(element("li", children));
        }
        ("div", "table") => {
            let rows = Selector::parse("tr").unwrap();
            let row = |row: ElementRef<'_>| element("tr", row.child_elements().map(html_cell).collect());
            out.push(element("table", node.select(&rows).map(row).collect()));
        }
        ("pre", "") => {
            let code = child(0);
            let language = code.value().attr("class").and_then(|class| class.strip_prefix("language-")).unwrap();
            out.push(element(format!("pre:{language}"), html_inlines(code)));
        }
        (name, class) => panic!("<{name} class={class:?}> between blocks"),
    }
}

/// A cell; several paragraphs in it are what other formats put on lines of their own.
fn html_cell(cell: ElementRef<'_>) -> Node {
    if !cell.child_elements().any(|child| child.value().name() == "p") {
        return element("td", html_inlines(cell));
    }
    let mut out = Vec::new();
    for part in html_blocks(cell) {
        let Node::Element(name, inlines) = part else { panic!("text in a cell") };
        assert_eq!(name, "p");
        if !out.is_empty() {
            out.push(element("br", Vec::new()));
        }
        out.extend(inlines);
    }
    element("td", out)
}

fn html_inlines(parent: ElementRef<'_>) -> Vec<Node> {
    let mut out = Vec::new();
    for child in parent.children() {
        match child.value() {
            HtmlNode::Text(text) => push_text(&mut out, text),
            HtmlNode::Element(value) => {
                let inner = html_inlines(ElementRef::wrap(child).unwrap());
                let name = match (value.name(), value.attr("class")) {
                    ("span", None) => {
                        inner.into_iter().for_each(|node| push(&mut out, node));
                        continue;
                    }
                    ("b", Some("label")) => "strong".to_owned(),
                    ("em", None | Some("untranslated")) => "em".to_owned(),
                    ("a", None) => format!("a:{}", value.attr("href").unwrap()),
                    (name @ ("strong" | "code" | "br"), None) => name.to_owned(),
                    (name, class) => panic!("<{name} class={class:?}> among inlines"),
                };
                push(&mut out, element(name, inner));
            }
            other => panic!("{other:?} among inlines"),
        }
    }
    out
}

/// Reads the title and the body of a JSON guide; `mark` is what stands after words that are not translated.
pub(crate) fn json(guide: &Json, mark: &str) -> (Vec<Node>, Vec<Node>) {
    (json_inlines(&guide["title"], mark), json_blocks(&guide["blocks"], mark))
}

fn list(value: &Json) -> &[Json] {
    value.as_array().expect("a list")
}

fn string(value: &Json) -> &str {
    value.as_str().expect("a string")
}

fn json_blocks(blocks: &Json, mark: &str) -> Vec<Node> {
    let mut out = Vec::new();
    for block in list(blocks) {
        let items = |name: &str| {
            let items = list(&block["items"]).iter();
            element(name, items.map(|item| element("li", json_blocks(item, mark))).collect())
        };
        match string(&block["kind"]) {
            "section" => {
                let name = format!("h{}#{}", block["level"], string(&block["id"]));
                out.push(element(name, json_inlines(&block["title"], mark)));
                out.extend(json_blocks(&block["blocks"], mark));
            }
            "paragraph" => out.push(element("p", json_inlines(&block["inlines"], mark))),
            "note" => {
                out.push(element(format!("note:{}", string(&block["note"])), json_blocks(&block["blocks"], mark)));
            }
            "steps" => out.push(items("ol")),
            "list" => out.push(items("ul")),
            "checklist" => out.push(items("checks")),
            "table" => {
                let cell = |cell: &Json| element("td", json_inlines(cell, mark));
                let row = |row: &Json| element("tr", list(row).iter().map(cell).collect());
                let rows = std::iter::once(&block["head"]).chain(list(&block["rows"])).map(row).collect();
                out.push(element("table", rows));
            }
            "code" => {
                let name = format!("pre:{}", string(&block["lang"]));
                out.push(element(name, vec![Node::Text(string(&block["text"]).to_owned())]));
            }
            other => panic!("a block of the kind {other}"),
        }
    }
    out
}

fn json_inlines(inlines: &Json, mark: &str) -> Vec<Node> {
    let mut out = Vec::new();
    for inline in list(inlines) {
        let text = || string(&inline["text"]).to_owned();
        let inner = || json_inlines(&inline["inlines"], mark);
        match string(&inline["kind"]) {
            "text" => push_text(&mut out, &text()),
            "strong" => out.push(element("strong", inner())),
            "emphasis" => out.push(element("em", inner())),
            "code" => out.push(element("code", vec![Node::Text(text())])),
            "label" => {
                out.push(element("strong", vec![Node::Text(text())]));
                push_text(&mut out, inline["gloss"].as_str().unwrap_or(""));
            }
            "link" => out.push(element(format!("a:{}", string(&inline["href"])), inner())),
            "break" => out.push(element("br", Vec::new())),
            "untranslated" => {
                inner().into_iter().for_each(|node| push(&mut out, node));
                push_text(&mut out, " ");
                out.push(element("em", vec![Node::Text(format!("({mark})"))]));
            }
            other => panic!("an inline of the kind {other}"),
        }
    }
    out
}

/// The texts of all code blocks of a JSON guide with their languages, in order.
pub(crate) fn codes(guide: &Json) -> Vec<(String, String)> {
    let mut out = Vec::new();
    collect(guide, &mut out);
    out
}

fn collect(value: &Json, out: &mut Vec<(String, String)>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| collect(item, out)),
        // The keys that hold blocks stand in reading order: a block has one of them at most.
        Json::Object(map) => match (map.get("lang"), map.get("kind")) {
            (Some(lang), Some(_)) if map["kind"] == "code" => {
                out.push((string(lang).to_owned(), string(&map["text"]).to_owned()))
            }
            _ => ["blocks", "items"].iter().filter_map(|key| map.get(*key)).for_each(|inner| collect(inner, out)),
        },
        _ => {}
    }
}
