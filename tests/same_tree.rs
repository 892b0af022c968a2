//! Every locale of a guide has the same tree, and every link inside a guide leads to one place.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use ghcr_guide::catalog::entries::OutlineBlock;
use ghcr_guide::doc::{Block, Inline, Tree, Words};
use ghcr_guide::l10n::SOURCE;
use ghcr_guide::render::Format;
use scraper::{Html, Selector};

use support::tree::{Node, text_of, walk};
use support::{Case, cases, engine, ordinary, read};

/// The cases with the same shape in the source language.
fn beside_source() -> impl Iterator<Item = (&'static Case, &'static Case)> {
    let shape = |case: &Case| case.name.split(',').next().unwrap().to_owned();
    let source = move |case: &Case| cases().iter().find(|other| other.lang == SOURCE && shape(other) == shape(case));
    cases().iter().map(move |case| (source(case).unwrap(), case))
}

/// What words hold that no translation may change: code, addresses and labels, in any order, since languages order them anew.
fn fixed(words: &Words) -> Vec<String> {
    fn collect(inlines: &[Inline], out: &mut Vec<String>) {
        for inline in inlines {
            match inline {
                Inline::Text(_) => {}
                Inline::Code(_) | Inline::Blank(_) | Inline::Break => out.push(format!("{inline:?}")),
                Inline::Strong(inner)
                | Inline::Emphasis(inner)
                | Inline::Foreign { words: inner, .. }
                | Inline::Original { words: inner, .. }
                | Inline::Either { words: inner, .. } => collect(inner, out),
                Inline::Label { text, .. } => out.push(format!("label {text}")),
                Inline::Link { href, words } => {
                    out.push(format!("link {href:?}"));
                    collect(words, out);
                }
            }
        }
    }
    let mut out = Vec::new();
    collect(&words.inlines, &mut out);
    out.sort();
    out
}

#[test]
fn documents_differ_in_words_only() {
    for (source, case) in beside_source() {
        let tree = |case: &Case| -> Tree<Vec<String>> { case.document.tree.map(&mut fixed) };
        let (wanted, found) = (format!("{:#?}", tree(source)), format!("{:#?}", tree(case)));
        let differs = wanted.lines().zip(found.lines()).find(|(a, b)| a != b);
        assert!(wanted == found, "{}: {differs:?}", case.name);
    }
}

#[test]
fn files_have_the_same_headings_code_links_lists_and_tables() {
    let skeleton = |case: &Case| {
        let nodes = read::markdown(&case.form(Format::Markdown).fill(&ordinary(&case.slots())));
        let mut out = Vec::new();
        let mut links = BTreeMap::new();
        walk(&nodes, &mut |name, children| match name.split([':', '#']).next().unwrap() {
            "a" if name.contains(".md") => {}
            "a" => *links.entry(name.to_owned()).or_insert(0_u32) += 1,
            "pre" => out.push(format!("{name}\n{}", text_of(children))),
            "h1" | "h2" | "h3" | "h4" | "note" | "ol" | "ul" | "checks" | "li" | "p" | "table" | "tr" | "td" => {
                out.push(name.to_owned());
            }
            _ => {}
        });
        (out, links)
    };
    for (source, case) in beside_source() {
        let (wanted, found) = (skeleton(source), skeleton(case));
        let differs = wanted.0.iter().zip(&found.0).find(|(a, b)| a != b);
        assert!(wanted.0 == found.0, "{}: {differs:?}", case.name);
        assert_eq!(wanted.1, found.1, "{}", case.name);
    }
}

#[test]
fn links_inside_a_file_lead_to_one_place() {
    for case in cases() {
        let text = case.form(Format::Markdown).fill(&ordinary(&case.slots()));
        let nodes = read::markdown(&text);
        let (mut ids, mut links, mut slugs) = (Vec::new(), BTreeSet::new(), Vec::new());
        walk(&nodes, &mut |name, children| {
            if let Some((_, id)) = name.split_once('#').filter(|(tag, _)| tag.starts_with('h')) {
                ids.push(id.to_owned());
                slugs.push((id.to_owned(), slug(&text_of(children))));
            }
            links.extend(name.strip_prefix("a:#").map(str::to_owned));
        });
        let unique: BTreeSet<_> = ids.iter().cloned().collect();
        assert_eq!(unique.len(), ids.len(), "{}: an anchor twice in {ids:?}", case.name);
        assert_eq!(text.matches("<a id=").count(), ids.len(), "{}", case.name);
        let lost: Vec<_> = links.difference(&unique).collect();
        assert!(lost.is_empty(), "{}: links to nowhere: {lost:?}", case.name);
        // GitHub makes an anchor of its own from the words of a heading; it must not be another heading's.
        let stolen: Vec<_> = slugs.iter().filter(|(id, slug)| id != slug && unique.contains(slug)).collect();
        assert!(stolen.is_empty(), "{}: GitHub's anchor is another heading's: {stolen:?}", case.name);

        let page = Html::parse_document(&case.form(Format::Html).fill(&ordinary(&case.slots())));
        let found: Vec<_> =
            page.select(&Selector::parse("[id]").unwrap()).map(|e| e.value().attr("id").unwrap()).collect();
        assert_eq!(found, ids, "{}", case.name);
        for link in page.select(&Selector::parse("a[href^='#']").unwrap()) {
            let href = link.value().attr("href").unwrap();
            assert!(unique.contains(&href[1..]), "{}: {href}", case.name);
        }
    }
}

/// The anchor that GitHub makes from the words of a heading.
fn slug(words: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    words.trim().to_lowercase().chars().filter(kept).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[test]
fn ids_are_unique_over_causes_remedies_myths_and_sections() {
    fn collect(blocks: &[OutlineBlock], out: &mut Vec<String>) {
        for block in blocks {
            out.extend(block.id.as_ref().map(|id| id.text.clone()));
            collect(&block.blocks, out);
        }
    }
    let catalog = &engine().catalog;
    for (name, outline) in &catalog.guides {
        let mut ids: Vec<String> =
            catalog.causes.keys().chain(catalog.remedies.keys()).chain(catalog.myths.keys()).cloned().collect();
        for section in &outline.sections {
            ids.push(section.id.text.clone());
            collect(&section.blocks, &mut ids);
        }
        ids.sort();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
        assert!(twice.is_empty(), "{name}: {twice:?}");
    }
}

/// What follows a section inside its parent would read as a part of it, unless it is a section too.
#[test]
fn only_sections_follow_sections() {
    fn check<T>(blocks: &[Block<T>], name: &str, level: u8) {
        let first = blocks.iter().position(|block| matches!(block, Block::Section { .. })).unwrap_or(blocks.len());
        for block in &blocks[first..] {
            let Block::Section { id, level: own, blocks, .. } = block else {
                panic!("{name}: a block after a section")
            };
            assert_eq!(*own, level, "{name}: the level of #{id}");
            check(blocks, &format!("{name} #{id}"), level + 1);
        }
    }
    for case in cases() {
        check(&case.document.tree.blocks, &case.name, 2);
    }
}

/// A heading is read in tables of contents and in other languages' links, so it holds no links itself.
#[test]
fn no_heading_holds_a_link() {
    for case in cases() {
        let nodes = read::markdown(&case.form(Format::Markdown).fill(&ordinary(&case.slots())));
        walk(&nodes, &mut |name, children| {
            if name.starts_with('h') && !name.starts_with("html") {
                let link = |node: &Node| matches!(node, Node::Element(name, _) if name.starts_with("a:"));
                assert!(!children.iter().any(link), "{}: {name}", case.name);
            }
        });
    }
}
