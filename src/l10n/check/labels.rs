//! Labels of GitHub's screen that are typed into a message instead of being named by `{ $label-… }`.

use std::collections::BTreeMap;

use super::prose::{Prose, prose};
use super::reading::Reading;

/// Marks round a span that is nothing but a label: opening, closing.
const MARKS: &[(&str, &str)] =
    &[("**", "**"), ("*", "*"), ("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“"), ("‘", "’"), ("「", "」")];

/// The labels, ready to be looked for.
pub(super) struct Labels<'a> {
    /// Text on the screen → id.
    all: BTreeMap<&'a str, &'a str>,
    /// First word → labels of several words.
    long: BTreeMap<&'a str, Vec<(&'a str, &'a str)>>,
}

impl<'a> Labels<'a> {
    /// Takes the labels as id → text.
    pub(super) fn new(labels: &'a BTreeMap<String, String>) -> Self {
        let mut found = Self { all: BTreeMap::new(), long: BTreeMap::new() };
        for (id, text) in labels {
            found.all.entry(text).or_insert(id);
            if let (true, Some(first)) = (text.contains(' '), text.split(is_gap).next()) {
                found.long.entry(first).or_default().push((text, id));
            }
        }
        // The longest first, so that "Repository access list" is not taken for "Repository access".
        found.long.values_mut().for_each(|list| list.sort_by_key(|(text, _)| std::cmp::Reverse(text.len())));
        found
    }

    /// The ids of labels that are typed in a reading, with their places in its text.
    ///
    /// A label of any length counts as a whole strong, emphasised or quoted span; one of several words also amid prose,
    /// though not of two words at the beginning of a sentence, where any two words may have a capital.
    pub(super) fn typed(&self, reading: &Reading) -> Vec<(&'a str, usize)> {
        let prose = prose(reading);
        let mut found: Vec<(&'a str, usize)> = Vec::new();
        self.spans(&prose, &mut found);
        self.amid(&prose, &mut found);
        found.sort_by_key(|(_, at)| *at);
        found.dedup_by_key(|(id, _)| *id);
        found.into_iter().map(|(id, at)| (id, prose.place(at))).collect()
    }

    fn spans(&self, prose: &Prose, found: &mut Vec<(&'a str, usize)>) {
        for (open, close) in MARKS {
            for (at, _) in prose.text.match_indices(open) {
                let start = at + open.len();
                let Some(end) = prose.text[start..].find(close) else { continue };
                if let Some(id) = self.all.get(prose.text[start..start + end].trim()) {
                    found.push((id, start));
                }
            }
        }
    }

    fn amid(&self, prose: &Prose, found: &mut Vec<(&'a str, usize)>) {
        let text = &*prose.text;
        let mut free = 0;
        for (at, word) in words(text) {
            let Some(list) = self.long.get(word).filter(|_| at >= free) else { continue };
            let whole = |label: &str| {
                let next = text[at..].strip_prefix(label).map(|rest| rest.chars().next());
                next.is_some_and(|next| !next.is_some_and(char::is_alphanumeric))
            };
            let first = sentence_starts(&text[..at]);
            let label = list.iter().find(|(label, _)| whole(label) && (!first || label.split(' ').count() > 2));
            if let Some((label, id)) = label {
                found.push((id, at));
                free = at + label.len();
            }
        }
    }
}

fn is_gap(c: char) -> bool {
    !c.is_alphanumeric()
}

/// The words of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr().addr();
    text.split(is_gap).filter(|word| !word.is_empty()).map(move |word| (word.as_ptr().addr() - start, word))
}

fn sentence_starts(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || "*“«„‘(（".contains(c));
    before.is_empty() || before.ends_with(['.', ':', '!', '?', '。', '：', '！', '？'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<String> {
        let labels = [("save", "Save"), ("package-settings", "Package settings"), ("set-up-job", "Set up job")];
        let labels = labels.map(|(id, text)| (id.to_owned(), text.to_owned())).into_iter().collect();
        let reading = Reading::plain(text);
        Labels::new(&labels).typed(&reading).into_iter().map(|(id, at)| format!("{id}@{at}")).collect()
    }

    #[test]
    fn short_labels_count_only_as_whole_spans() {
        assert_eq!(typed("Save the file."), [""; 0]);
        assert_eq!(typed("Press **Save**."), ["save@8"]);
        assert_eq!(typed("Нажмите «Save»."), ["save@17"]);
        assert_eq!(typed("Press **Save the file**."), [""; 0]);
        assert_eq!(typed("Press `Save`."), [""; 0]);
    }

    #[test]
    fn long_labels_count_amid_prose() {
        assert_eq!(typed("Open Package settings now."), ["package-settings@5"]);
        assert_eq!(typed("Open the package settings."), [""; 0]);
        assert_eq!(typed("Package settings are many."), [""; 0]);
        assert_eq!(typed("Set up job lists them."), ["set-up-job@0"]);
        assert_eq!(typed("打开 Package settings。"), ["package-settings@7"]);
        assert_eq!(typed("Open Package settingsX."), [""; 0]);
    }
}
