//! A Markdown file, taken apart into what the tests look at.

use std::collections::BTreeSet;
use std::fs;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::generated::at;

/// A page of Markdown.
#[derive(Default)]
pub(crate) struct Page {
    /// Its path from the package's root.
    pub(crate) path: String,
    /// The destinations of its links.
    pub(crate) links: Vec<String>,
    /// The anchors of its headings.
    pub(crate) anchors: BTreeSet<String>,
    /// Its inline code.
    pub(crate) spans: Vec<String>,
    /// Its code blocks.
    pub(crate) blocks: Vec<Block>,
    /// The rows of its tables, without their heads.
    pub(crate) rows: Vec<Vec<String>>,
    /// Its text without code.
    pub(crate) prose: String,
}

/// A code block.
pub(crate) struct Block {
    /// Its language.
    pub(crate) lang: String,
    /// The file that it shows, if the paragraph before it is nothing but a path and a colon.
    pub(crate) file: Option<String>,
    /// Its text.
    pub(crate) text: String,
}

/// Every page that people read: the files in the root, the handbook, and the teaching pages of `content/`.
pub(crate) fn all() -> Vec<Page> {
    let mut paths: Vec<String> = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"].map(str::to_owned).to_vec();
    for folder in ["docs", "docs/checks"] {
        let docs = fs::read_dir(at(folder)).expect("the folder is there");
        let path = |name: std::ffi::OsString| format!("{folder}/{}", name.to_string_lossy());
        let docs = docs.map(|entry| path(entry.expect("an entry can be read").file_name()));
        paths.extend(docs.filter(|path| path.ends_with(".md")));
    }
    let folders = ["", "causes/", "signatures/", "remedies/", "myths/", "guides/"];
    paths.extend(folders.map(|folder| format!("content/{folder}README.md")));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

/// The page at a path.
pub(crate) fn read(path: &str) -> Page {
    let text = fs::read_to_string(at(path)).unwrap_or_else(|_| panic!("{path} is there"));
    Page::parse(path, &text.replace("\r\n", "\n"))
}

impl Page {
    fn parse(path: &str, text: &str) -> Self {
        let mut page = Self { path: path.to_owned(), ..Self::default() };
        let (mut heading, mut row, mut cell) = (None::<String>, Vec::new(), String::new());
        // What the paragraph before consisted of, and the one that is being read.
        let (mut before, mut paragraph): (Vec<String>, Vec<String>) = Default::default();
        let mut in_block = false;
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => page.anchors.extend(heading.take().map(|title| slug(&title))),
                Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.into_string()),
                Event::Start(Tag::Paragraph) => paragraph.clear(),
                Event::End(TagEnd::Paragraph) => before = std::mem::take(&mut paragraph),
                Event::Start(Tag::CodeBlock(kind)) => {
                    let lang = if let CodeBlockKind::Fenced(lang) = kind { lang.into_string() } else { String::new() };
                    let file = match std::mem::take(&mut before).as_slice() {
                        [path, colon] if colon == ":" => Some(path.clone()),
                        _ => None,
                    };
                    page.blocks.push(Block { lang, file, text: String::new() });
                    in_block = true;
                }
                Event::End(TagEnd::CodeBlock) => in_block = false,
                Event::End(TagEnd::TableCell) => row.push(std::mem::take(&mut cell).trim().to_owned()),
                Event::End(TagEnd::TableHead) => row.clear(),
                Event::End(TagEnd::TableRow) => page.rows.push(std::mem::take(&mut row)),
                Event::Text(text) if in_block => {
                    page.blocks.last_mut().expect("a block is open").text.push_str(&text);
                }
                Event::Text(text) => {
                    cell.push_str(&text);
                    page.prose.push_str(&text);
                    paragraph.push(text.to_string());
                    heading.iter_mut().for_each(|title| title.push_str(&text));
                }
                Event::Code(code) => {
                    cell.push_str(&code);
                    page.spans.push(code.to_string());
                    paragraph.push(code.to_string());
                    heading.iter_mut().for_each(|title| title.push_str(&code));
                }
                Event::SoftBreak => page.prose.push(' '),
                Event::End(_) => page.prose.push('\n'),
                _ => {}
            }
        }
        page
    }
}

/// The anchor that GitHub and mdBook give to a heading.
fn slug(title: &str) -> String {
    let kept = title.to_lowercase();
    kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_')).collect::<String>().replace(' ', "-")
}
