//! The search index of each locale.
//!
//! The script asks the index for words; both must cut text into the same words: [`crate::lookup::words`] has the rules, which
//! are tested against the script in a browser (`tests/site/search.test.mjs`).
//!
//! Error texts have their patterns in the index too, so that a whole line of a log finds its page whatever names are in it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::address::Path;
use super::page::{Kind, Page};
use super::{Builder, SiteError, Written};
use crate::doc::{Block, Code, Document, Words};
use crate::guide::messages::phrases;
use crate::lookup::plain::{inlines, pieces, words};
use crate::lookup::words::{cut, stem, stems};

/// How much a word counts by where it stands.
const IN_TITLE: u32 = 9;
const IN_PHRASE: u32 = 6;
const IN_LEAD: u32 = 4;
const IN_HEADING: u32 = 3;
const IN_BODY: u32 = 1;

/// What is searched in a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    title: String,
    lead: String,
    headings: String,
    /// Paragraphs, cells and lines of code, each a line.
    body: String,
}

impl Text {
    pub(super) fn of(document: &Document) -> Self {
        let mut text = Self::default();
        inlines(&document.tree.title.inlines, &mut text.title);
        for block in &document.tree.blocks {
            block.walk(&mut |block| text.block(block));
        }
        text
    }

    pub(super) fn title(&self) -> &str {
        self.title.trim()
    }

    pub(super) fn lead(&self) -> &str {
        self.lead.trim()
    }

    /// Only title and first paragraph are needed when the index is made.
    pub(super) fn forget(&mut self) {
        (self.headings, self.body) = (String::new(), String::new());
    }

    fn block(&mut self, block: &Block<Words>) {
        match block {
            Block::Section { title, .. } => words(title, &mut self.headings),
            Block::Paragraph(text) if self.lead.is_empty() => words(text, &mut self.lead),
            Block::Paragraph(text) | Block::Caption(text) => self.line(|line| inlines(&text.inlines, line)),
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.for_each(|cell| self.line(|line| inlines(&cell.inlines, line)));
            }
            Block::Code(Code::Output(lines)) => lines.iter().for_each(|text| self.line(|line| pieces(text, line))),
            _ => {}
        }
    }

    /// Appends a line to the body.
    fn line(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.body);
        self.body.push('\n');
    }
}

/// The index as the script reads it.
#[derive(Serialize)]
struct Index<'a> {
    /// Address from the locale's folder, kind, title, first paragraph.
    docs: Vec<(String, &'a str, &'a str, String)>,
    /// Every word, sorted, separated by spaces.
    words: String,
    /// For each word the pages that have it: number of the page times ten, plus how much it counts there.
    pages: Vec<Vec<u32>>,
    /// Numbers of pages with the patterns of their error texts, and the numbers of the pages of their causes.
    patterns: Vec<(usize, &'a str, Vec<usize>)>,
    /// Numbers of pages with what else people ask when they need them.
    phrases: Vec<(usize, &'a str)>,
}

/// The text of a locale's index: one call of a function of the script.
pub(super) fn index(
    builder: &Builder<'_>,
    lang: &str,
    pages: &[Page],
    written: &[Written],
) -> Result<String, SiteError> {
    let mut kinds = BTreeMap::new();
    for kind in pages.iter().map(|page| page.kind).filter(|kind| kind.searched()) {
        if let Entry::Vacant(new) = kinds.entry(kind) {
            new.insert(builder.text(lang, &format!("site-kind-{}", kind.as_str()))?);
        }
    }
    let said = |page: &Page| {
        let id = phrases(page.kind.as_str(), &page.guide.id);
        if builder.locales.has(lang, &id) { builder.text(lang, &id) } else { Ok(String::new()) }
    };
    let said = pages.iter().map(said).collect::<Result<Vec<_>, _>>()?;
    let synonyms = builder.locales.get(lang).map(|locale| &locale.info.synonyms);
    Ok(of_words(pages, written, &kinds, &said, synonyms.into_iter().flatten()))
}

/// The index of one language. `said` are the phrases of each page that differ from language to language.
fn of_words<'a>(
    pages: &[Page],
    written: &[Written],
    kinds: &BTreeMap<Kind, String>,
    said: &[String],
    synonyms: impl Iterator<Item = (&'a String, &'a String)>,
) -> String {
    let titles = pages.iter().zip(written).map(|(page, written)| (&page.path, written.text.title())).collect();
    let mut docs = Vec::new();
    let (mut patterns, mut asked) = (Vec::new(), Vec::new());
    let mut numbers = BTreeMap::new();
    let mut found = Found::default();
    let common = in_all_titles(pages, written);
    let listed = pages.iter().zip(written).zip(said).filter(|((page, _), _)| page.kind.searched());
    for ((page, written), said) in listed {
        let number = u32::try_from(docs.len()).unwrap_or(u32::MAX);
        let text = &written.text;
        let names = format!("{} {said}", page.phrases.join(" "));
        // A page of an error text repeats its causes, a guide most of the rest; that is found by its own page.
        let repeats = matches!(page.kind, Kind::Error | Kind::Guide | Kind::Part);
        let body = if repeats { "" } else { text.body.as_str() };
        cut(&text.title, &mut |word| {
            let is_common = common.get(&page.kind).is_some_and(|words| words.contains(stem(word)));
            found.add(word, number, if is_common { IN_BODY } else { IN_TITLE });
        });
        for (text, counts) in [(names.as_str(), IN_PHRASE), (&text.lead, IN_LEAD), (&text.headings, IN_HEADING)] {
            cut(text, &mut |word| found.add(word, number, counts));
        }
        body.lines().for_each(|line| found.line(line, number, IN_BODY));
        asked.extend(said.lines().map(|phrase| (docs.len(), phrase)));
        patterns.extend(page.pattern.as_deref().map(|pattern| (docs.len(), pattern, page)));
        numbers.insert(page.path.as_str(), docs.len());
        let address = format!("{}.html", page.path.as_str());
        let kind = kinds.get(&page.kind).map_or("", String::as_str);
        let lead = if page.causes.is_empty() { shortened(&text.lead) } else { behind(page, &titles) };
        docs.push((address, kind, text.title.trim(), lead));
    }
    let causes = |page: &Page| page.causes.iter().filter_map(|path| numbers.get(path.as_str()).copied()).collect();
    let patterns = patterns.into_iter().map(|(number, pattern, page)| (number, pattern, causes(page))).collect();
    synonyms.for_each(|(word, ours)| found.also(word, ours));
    let found = found.sorted();
    let words = found.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ");
    let pages =
        found.into_iter().map(|(_, pages)| pages.into_iter().map(|(page, weight)| page * 10 + weight).collect());
    let index = Index { docs, words, pages: pages.collect(), patterns, phrases: asked };
    // JSON is a JavaScript literal; a file that is read from a disk can be loaded as a script only.
    format!("ghcr.search({});\n", serde_json::to_string(&index).unwrap_or_default())
}

/// The words that most titles of a kind have, such as those that call all advice wrong: they tell none of its pages from another.
fn in_all_titles(pages: &[Page], written: &[Written]) -> BTreeMap<Kind, BTreeSet<String>> {
    const FEW: usize = 5;
    let mut titles: BTreeMap<Kind, Vec<BTreeSet<String>>> = BTreeMap::new();
    for (page, written) in pages.iter().zip(written).filter(|(page, _)| page.kind.searched()) {
        titles.entry(page.kind).or_default().push(stems(written.text.title()).into_iter().collect());
    }
    titles.retain(|_, titles| titles.len() >= FEW);
    let in_most = |titles: Vec<BTreeSet<String>>| {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        titles.iter().flatten().for_each(|word| *counts.entry(word).or_default() += 1);
        let most = counts.into_iter().filter(|(_, count)| count * 2 > titles.len());
        most.map(|(word, _)| word.to_owned()).collect()
    };
    titles.into_iter().map(|(kind, titles)| (kind, in_most(titles))).collect()
}

/// The likeliest causes behind an error text: what a reader chooses by among texts that look alike.
fn behind(page: &Page, titles: &BTreeMap<&Path, &str>) -> String {
    const MOST: usize = 2;
    let mut lead = String::new();
    for title in page.causes.iter().take(MOST).filter_map(|cause| titles.get(cause)) {
        if !lead.is_empty() {
            lead.push_str(" · ");
        }
        lead.push_str(title);
    }
    if page.causes.len() > MOST { lead + " · …" } else { lead }
}

/// The beginning of a text, as a result shows it.
fn shortened(text: &str) -> String {
    const MOST: usize = 160;
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(MOST) else { return text.to_owned() };
    let end = text[..end].rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
    format!("{}…", text[..end].trim_end_matches([' ', ',', ';', ':', '.']))
}

/// The words that were found, each with the pages that have it and how much it counts there.
#[derive(Default)]
struct Found<'a> {
    /// Numbers of stems by line: what helps is on the page of every cause, so half of all lines were there before.
    lines: FxHashMap<&'a str, Vec<usize>>,
    /// Numbers of stems by word: a word is stemmed once, however often it stands somewhere.
    words: FxHashMap<String, usize>,
    stems: FxHashMap<String, usize>,
    list: Vec<(String, Vec<(u32, u32)>)>,
}

impl<'a> Found<'a> {
    /// Notes the words of a line of a page. Pages come one after the other.
    fn line(&mut self, line: &'a str, page: u32, counts: u32) {
        let numbers = self.lines.remove(line).unwrap_or_else(|| {
            let mut numbers = Vec::new();
            cut(line, &mut |word| numbers.push(self.number(word)));
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        });
        numbers.iter().for_each(|number| self.note(*number, page, counts));
        self.lines.insert(line, numbers);
    }

    /// Notes a word of a page.
    fn add(&mut self, word: &str, page: u32, counts: u32) {
        let number = self.number(word);
        self.note(number, page, counts);
    }

    fn number(&mut self, word: &str) -> usize {
        match self.words.get(word) {
            Some(number) => *number,
            None => self.new_word(word),
        }
    }

    fn note(&mut self, number: usize, page: u32, counts: u32) {
        let Some((_, pages)) = self.list.get_mut(number) else { return };
        match pages.last_mut() {
            Some((last, weight)) if *last == page => *weight = (*weight).max(counts),
            _ => pages.push((page, counts)),
        }
    }

    fn new_word(&mut self, word: &str) -> usize {
        let stem = stem(word);
        let number = *self.stems.entry(stem.to_owned()).or_insert(self.list.len());
        if number == self.list.len() {
            self.list.push((stem.to_owned(), Vec::new()));
        }
        self.words.insert(word.to_owned(), number);
        number
    }

    /// Lets a word that readers use stand for ours: it is on the same pages.
    fn also(&mut self, word: &str, ours: &str) {
        let Some(word) = stems(word).pop() else { return };
        let mut pages: BTreeMap<u32, u32> = BTreeMap::new();
        let known = stems(ours).into_iter().chain([word.clone()]).filter_map(|stem| self.stems.get(&stem));
        for (page, counts) in known.filter_map(|number| self.list.get(*number)).flat_map(|(_, pages)| pages) {
            let most = pages.entry(*page).or_default();
            *most = (*most).max(*counts);
        }
        if pages.is_empty() {
            return;
        }
        let number = *self.stems.entry(word.clone()).or_insert(self.list.len());
        if number == self.list.len() {
            self.list.push((word, Vec::new()));
        }
        if let Some((_, found)) = self.list.get_mut(number) {
            *found = pages.into_iter().collect();
        }
    }

    fn sorted(mut self) -> Vec<(String, Vec<(u32, u32)>)> {
        self.list.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        self.list
    }
}
