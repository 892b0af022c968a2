//! Texts are cut into words without their endings.
//!
//! The search of the site and `explain` ask in the same words; the script of the site cuts likewise, and the tests hold both
//! against each other in a browser (`tests/site/search.test.mjs`):
//!
//! * letters and digits are words, in lower case, ё as е; all else separates;
//! * Han characters are cut into pairs, since nothing stands between words there;
//! * of a word of four letters or more, an ending of Russian or a plural `s` is dropped.

/// Cuts a text into words, which still have their endings.
pub(crate) fn cut(text: &str, found: &mut impl FnMut(&str)) {
    let mut cutter = Cutter::default();
    let mut rest = text;
    while !rest.is_empty() {
        let (letters, others) = rest.split_at(usual_letters(rest));
        let mut others = others.chars();
        let next = others.next();
        if !letters.is_empty() && cutter.word.is_empty() && next.is_none_or(separates) {
            cutter.end_pair(found);
            found(letters);
        } else {
            cutter.letters(letters, found);
        }
        match next {
            None => {}
            Some(c @ '\0'..='\u{7F}') => cutter.put(c.to_ascii_lowercase(), found),
            Some(c @ '\u{4E00}'..='\u{9FFF}') => cutter.put(c, found),
            Some(c) => c.to_lowercase().for_each(|c| cutter.put(c, found)),
        }
        rest = others.as_str();
    }
    cutter.put(' ', found);
}

/// How long the run of usual letters is that a text begins with: most texts are of these, and the tables of Unicode take several
/// times as long.
fn usual_letters(text: &str) -> usize {
    let ascii = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let end = text.bytes().position(|byte| !ascii(byte)).unwrap_or(text.len());
    match text.as_bytes().get(end) {
        Some(byte) if !byte.is_ascii() => {
            text.find(|c| !matches!(c, 'a'..='z' | '0'..='9' | 'а'..='я')).unwrap_or(text.len())
        }
        _ => end,
    }
}

/// Whether a character of ASCII stands between words.
fn separates(c: char) -> bool {
    c.is_ascii() && !c.is_ascii_alphanumeric()
}

/// What is being cut.
#[derive(Default)]
struct Cutter {
    word: String,
    /// The character of Chinese before, and whether it stands in a pair already: one alone is a word of its own.
    before: Option<(char, bool)>,
}

impl Cutter {
    /// The next character, in lower case.
    fn put(&mut self, c: char, found: &mut impl FnMut(&str)) {
        if is_han(c) {
            self.end_word(found);
            if let Some((first, _)) = self.before {
                let mut pair = [0; 8];
                let end = first.encode_utf8(&mut pair).len();
                let end = end + pair.get_mut(end..).map_or(0, |rest| c.encode_utf8(rest).len());
                found(std::str::from_utf8(pair.get(..end).unwrap_or_default()).unwrap_or_default());
            }
            self.before = Some((c, self.before.is_some()));
        } else if c.is_ascii_alphanumeric() || (!c.is_ascii() && c.is_alphabetic()) {
            let c = if c == 'ё' { 'е' } else { c };
            self.letters(c.encode_utf8(&mut [0; 4]), found);
        } else {
            self.end_pair(found);
            self.end_word(found);
        }
    }

    /// Letters and digits of a word.
    fn letters(&mut self, letters: &str, found: &mut impl FnMut(&str)) {
        if !letters.is_empty() {
            self.end_pair(found);
            self.word.push_str(letters);
        }
    }

    fn end_pair(&mut self, found: &mut impl FnMut(&str)) {
        if let Some((alone, false)) = self.before.take() {
            found(alone.encode_utf8(&mut [0; 4]));
        }
    }

    fn end_word(&mut self, found: &mut impl FnMut(&str)) {
        if !self.word.is_empty() {
            found(&self.word);
            self.word.clear();
        }
    }
}

/// The characters of Chinese as the script sees them: those of the script Han that texts use.
pub(crate) fn is_han(c: char) -> bool {
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
    "ым",
    "им",
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
pub(crate) fn stem(word: &str) -> &str {
    if word.len() > 3 && word.is_ascii() {
        return word.strip_suffix('s').unwrap_or(word);
    }
    if !word.starts_with(|c: char| matches!(c, 'а'..='я')) {
        return word;
    }
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().count() >= 3).unwrap_or(word)
}

/// The words of a text without their endings, in order.
pub(crate) fn stems(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    cut(text, &mut |word| found.push(stem(word).to_owned()));
    found
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
        assert_eq!(list("推token送镜 Ёж ÀÉ"), ["token", "àé", "еж", "推", "送镜"]);
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
