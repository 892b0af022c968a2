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
