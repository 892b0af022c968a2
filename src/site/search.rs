//! The search index of each locale.
//!
//! The script asks the index for words; both must cut text into the same words, so the rules are few and are tested against
//! each other in a browser (`tests/site/search.test.mjs`):
//!
//! * letters and digits are words, in lower case, ё as е; all else separates;
//! * Han characters are cut into pairs, since nothing stands between words there;
//! * of a word of four letters or more, an ending of Russian or a plural `s` is dropped.
//!
//! Error texts have their patterns in the index too, so that a whole line of a log finds its page whatever names are in it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::page::{Kind, Page};
use super::{Builder, SiteError, Written};
use crate::doc::{Block, Code, Document, Inline, Piece, Words};

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

    fn block(&mut self, block: &Block<Words>) {
        match block {
            Block::Section { title, .. } => words(title, &mut self.headings),
            Block::Paragraph(text) if self.lead.is_empty() => words(text, &mut self.lead),
            Block::Paragraph(text) => words(text, &mut self.body),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| words(cell, &mut self.body));
            }
            Block::Code(Code::Output(lines)) => lines.iter().for_each(|line| pieces(line, &mut self.body)),
            _ => {}
        }
    }
}

fn words(words: &Words, out: &mut String) {
    inlines(&words.inlines, out);
    out.push(' ');
}

fn inlines(list: &[Inline], out: &mut String) {
    for inline in list {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => inlines(inner, out),
            Inline::Link { words, .. } | Inline::Foreign { words, .. } | Inline::Either { words, .. } => {
                inlines(words, out);
            }
            Inline::Code(code) => pieces(code, out),
            Inline::Label { text, gloss } => {
                out.push_str(text);
                out.push_str(gloss.as_deref().unwrap_or_default());
            }
            Inline::Blank(slot) => out.push_str(slot.fact.info().placeholder),
            Inline::Break => out.push(' '),
        }
    }
}

fn pieces(list: &[Piece], out: &mut String) {
    for piece in list {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Blank(slot) => out.push_str(slot.fact.info().placeholder),
        }
    }
    out.push(' ');
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
}

/// The text of each locale's index: one call of a function of the script.
pub(super) fn indexes(
    builder: &Builder<'_>,
    pages: &[Page],
    rendered: &BTreeMap<&str, Vec<Written>>,
) -> Result<BTreeMap<String, String>, SiteError> {
    let mut indexes = BTreeMap::new();
    for (lang, written) in rendered {
        let mut kinds = BTreeMap::new();
        for kind in pages.iter().map(|page| page.kind).filter(|kind| kind.searched()) {
            if let Entry::Vacant(new) = kinds.entry(kind) {
                new.insert(builder.text(lang, &format!("site-kind-{}", kind.as_str()))?);
            }
        }
        indexes.insert((*lang).to_owned(), index(pages, written, &kinds));
    }
    Ok(indexes)
}

fn index(pages: &[Page], written: &[Written], kinds: &BTreeMap<Kind, String>) -> String {
    let mut docs = Vec::new();
    let mut patterns = Vec::new();
    let mut numbers = BTreeMap::new();
    let mut found = Found::default();
    let listed = pages.iter().zip(written).filter(|(page, _)| page.kind.searched());
    for (page, written) in listed {
        let number = u32::try_from(docs.len()).unwrap_or(u32::MAX);
        let text = &written.text;
        let phrases = page.phrases.join(" ");
        // A page of an error text repeats its causes, a guide most of the rest; that is found by its own page.
        let repeats = matches!(page.kind, Kind::Error | Kind::Guide | Kind::Part);
        let body = if repeats { "" } else { text.body.as_str() };
        for (text, counts) in [
            (text.title.as_str(), IN_TITLE),
            (&phrases, IN_PHRASE),
            (&text.lead, IN_LEAD),
            (&text.headings, IN_HEADING),
            (body, IN_BODY),
        ] {
            cut(text, &mut |word| found.add(word, number, counts));
        }
        patterns.extend(page.pattern.as_deref().map(|pattern| (docs.len(), pattern, page)));
        numbers.insert(page.path.as_str(), docs.len());
        let address = format!("{}.html", page.path.as_str());
        let kind = kinds.get(&page.kind).map_or("", String::as_str);
        docs.push((address, kind, text.title.trim(), shortened(&text.lead)));
    }
    let causes = |page: &Page| page.causes.iter().filter_map(|path| numbers.get(path.as_str()).copied()).collect();
    let patterns = patterns.into_iter().map(|(number, pattern, page)| (number, pattern, causes(page))).collect();
    let found = found.sorted();
    let words = found.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ");
    let pages =
        found.into_iter().map(|(_, pages)| pages.into_iter().map(|(page, weight)| page * 10 + weight).collect());
    let index = Index { docs, words, pages: pages.collect(), patterns };
    // JSON is a JavaScript literal; a file that is read from a disk can be loaded as a script only.
    format!("ghcr.search({});\n", serde_json::to_string(&index).unwrap_or_default())
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
struct Found {
    /// Numbers of stems by word: a word is stemmed once, however often it stands somewhere.
    words: HashMap<String, usize>,
    stems: HashMap<String, usize>,
    list: Vec<(String, Vec<(u32, u32)>)>,
}

impl Found {
    /// Notes a word of a page. Pages come one after the other.
    fn add(&mut self, word: &str, page: u32, counts: u32) {
        let number = match self.words.get(word) {
            Some(number) => *number,
            None => self.new_word(word),
        };
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

    fn sorted(mut self) -> Vec<(String, Vec<(u32, u32)>)> {
        self.list.sort();
        self.list
    }
}

/// Cuts a text into words, which still have their endings.
fn cut(text: &str, found: &mut impl FnMut(&str)) {
    let mut word = String::new();
    // The character of Chinese before, and whether it stands in a pair already: one alone is a word of its own.
    let mut before: Option<(char, bool)> = None;
    for c in text.chars().flat_map(char::to_lowercase).chain([' ']) {
        let c = if c == 'ё' { 'е' } else { c };
        if is_han(c) {
            if let Some((first, _)) = before {
                found(String::from_iter([first, c]).as_str());
            }
            before = Some((c, before.is_some()));
        } else if let Some((alone, false)) = before.take() {
            found(alone.encode_utf8(&mut [0; 4]));
        }
        if !is_han(c) && (c.is_alphabetic() || c.is_ascii_digit()) {
            word.push(c);
        } else if !word.is_empty() {
            found(&word);
            word.clear();
        }
    }
}

/// The characters of Chinese as the script sees them: those of the script Han that texts use.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}' | '々' | '〇')
}

/// Endings of Russian words, the longest first. What is left must have three letters.
const ENDINGS: &[&str] = &[
    "иями",
    "остью",
    "ости",
    "ость",
    "ться",
    "ются",
    "ется",
    "ится",
    "ован",
    "ыми",
    "ими",
    "ами",
    "ями",
    "ого",
    "его",
    "ому",
    "ему",
    "ать",
    "ять",
    "ить",
    "еть",
    "уть",
    "ает",
    "яет",
    "ует",
    "ают",
    "яют",
    "ишь",
    "ешь",
    "ите",
    "йте",
    "ией",
    "иях",
    "иям",
    "ках",
    "кам",
    "кой",
    "ый",
    "ий",
    "ой",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ых",
    "их",
    "ую",
    "юю",
    "ом",
    "ем",
    "ам",
    "ям",
    "ах",
    "ях",
    "ов",
    "ев",
    "ей",
    "ия",
    "ию",
    "ии",
    "ки",
    "ку",
    "ка",
    "ке",
    "ть",
    "а",
    "я",
    "о",
    "е",
    "ы",
    "и",
    "у",
    "ю",
    "ь",
    "й",
];

/// A word without its ending.
fn stem(word: &str) -> &str {
    if word.len() > 3 && word.is_ascii() {
        return word.strip_suffix('s').unwrap_or(word);
    }
    if !word.starts_with(|c: char| matches!(c, 'а'..='я')) {
        return word;
    }
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().count() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn list(text: &str) -> Vec<String> {
        let mut words = BTreeSet::new();
        cut(text, &mut |word| {
            words.insert(stem(word).to_owned());
        });
        words.into_iter().collect()
    }

    #[test]
    fn words_of_three_scripts() {
        assert_eq!(list("Denied: write_package s"), ["denied", "package", "s", "write"]);
        assert_eq!(list("推送镜像 failed"), ["failed", "推送", "送镜", "镜像"]);
        assert_eq!(list("包"), ["包"]);
        assert_eq!(list("Ещё пакеты"), ["еще", "пакет"]);
    }

    #[test]
    fn forms_of_a_word_meet() {
        for forms in [
            &["пакет", "пакета", "пакетов", "пакетами"][..],
            &["token", "tokens"],
            &["отправка", "отправки", "отправку"],
        ] {
            let stems: BTreeSet<_> = forms.iter().map(|form| stem(form)).collect();
            assert_eq!(stems.len(), 1, "{stems:?}");
        }
    }
}
