//! Marks, widths and spaces of a language, as its `locale.toml` asks for them.

use super::prose::{Unit, units};
use super::reading::Reading;
use crate::l10n::locale::Typography;

/// Quotation marks of any language.
const QUOTES: &str = "\"«»„“”‟‹›「」『』〝〞＂";

/// Full-width punctuation, beside which nothing is spaced.
const WIDE: &str = "，。：；？！（）、《》【】";

/// Half-width marks that end a clause: they may have a space before the next word.
const CLAUSE: &str = ",;:?!.";

/// A fault of typography: its code, its byte range in the reading's text, and what stands there.
pub(super) type Slip = (&'static str, std::ops::Range<usize>, String);

/// What kinds of neighbours matter to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Han,
    Wide,
    /// A letter or digit of another script, code, a label or a fact.
    Latin,
    Half,
    Space,
    Other,
}

/// Finds every slip in a reading.
pub(super) fn check(typography: &Typography, reading: &Reading) -> Vec<Slip> {
    let units = units(reading);
    let mut slips = Vec::new();
    quotes(typography, &units, &mut slips);
    dashes(typography, &units, &mut slips);
    homoglyphs(&units, &mut slips);
    if typography.han_spacing || !typography.half_width.is_empty() {
        neighbours(typography, &units, &mut slips);
    }
    slips
}

fn slip(code: &'static str, at: usize, what: impl Into<String>) -> Slip {
    let what = what.into();
    (code, at..at + what.len(), what)
}

/// Straight double quotes and apostrophes never; other quotation marks only if they are the language's own.
fn quotes(typography: &Typography, units: &[(usize, Unit<'_>)], slips: &mut Vec<Slip>) {
    let own = |c| c != '"' && (typography.quotes.is_empty() || typography.quotes.contains(c));
    let letter = |i: usize| matches!(units.get(i), Some((_, Unit::Char(c))) if c.is_alphabetic());
    for (i, (at, unit)) in units.iter().enumerate() {
        let Unit::Char(c) = unit else { continue };
        let apostrophe = *c == '\'' && i > 0 && letter(i - 1) && letter(i + 1);
        if apostrophe || (QUOTES.contains(*c) && !own(*c)) {
            slips.push(slip("text-quotes", *at, *c));
        }
    }
}

/// A hyphen between spaces is no dash, and a dash stands in the language's own spaces.
fn dashes(typography: &Typography, units: &[(usize, Unit<'_>)], slips: &mut Vec<Slip>) {
    let char_at = |i: Option<usize>| match i.and_then(|i| units.get(i)) {
        Some((_, Unit::Char(c))) => Some(*c),
        _ => None,
    };
    let space = |c: Option<char>| c.is_some_and(char::is_whitespace);
    for (i, (at, unit)) in units.iter().enumerate() {
        let (before, after) = (char_at(i.checked_sub(1)), char_at(Some(i + 1)));
        let hyphens = *unit == Unit::Char('-') && space(before);
        let double = after == Some('-') && space(char_at(Some(i + 2)));
        if hyphens && (space(after) || double) {
            slips.push(slip("text-dash", *at, "-"));
        }
        if let (Unit::Char('—'), false) = (unit, typography.dash.is_empty()) {
            let form: String = [before, Some('—'), after].into_iter().flatten().collect();
            if form != typography.dash {
                slips.push(slip("text-dash", *at, "—"));
            }
        }
    }
}

/// Words that mix Cyrillic and Latin letters, and Latin letters that stand for Russian words of one letter.
fn homoglyphs(units: &[(usize, Unit<'_>)], slips: &mut Vec<Slip>) {
    let mut letters: Vec<(usize, char)> = Vec::new();
    for (at, unit) in units {
        match unit {
            Unit::Char(c) => letters.push((*at, *c)),
            Unit::Code(code) => {
                // The fence is at least one backquote; a place inside the span is near enough.
                letters.push((*at, '`'));
                letters.extend(code.char_indices().map(|(i, c)| (at + 1 + i, c)));
                letters.push((*at, '`'));
            }
            Unit::Argument(_) => letters.push((*at, ' ')),
        }
    }
    let russian = units.iter().any(|(_, unit)| matches!(unit, Unit::Char(c) if is_cyrillic(*c)));
    let gap = |i: Option<usize>| i.and_then(|i| letters.get(i)).is_none_or(|(_, c)| c.is_whitespace());
    let mut start: usize = 0;
    for word in letters.split_inclusive(|(_, c)| !c.is_alphabetic()) {
        let text: String = word.iter().map(|(_, c)| *c).filter(|c| c.is_alphabetic()).collect();
        let mixed = text.chars().any(is_cyrillic) && text.chars().any(is_latin);
        let at = word.first().map_or(0, |(at, _)| *at);
        let prose = units.binary_search_by_key(&at, |(at, _)| *at).is_ok();
        let alone = prose && gap(start.checked_sub(1)) && gap(Some(start + 1));
        if mixed || (russian && alone && matches!(&*text, "a" | "c" | "o" | "k" | "y")) {
            slips.push(slip("text-homoglyph", at, text));
        }
        start += word.len();
    }
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}

pub(super) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ')
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '〇')
}

fn class(typography: &Typography, unit: &Unit<'_>) -> Class {
    match unit {
        Unit::Code(_) => Class::Latin,
        // The words of links and sections are in the language itself.
        Unit::Argument(name)
            if matches!(*name, "link" | "user" | "organization")
                || name.starts_with("link-")
                || name.starts_with("section-") =>
        {
            Class::Other
        }
        Unit::Argument(_) => Class::Latin,
        Unit::Char(c) if is_han(*c) => Class::Han,
        Unit::Char(c) if WIDE.contains(*c) => Class::Wide,
        Unit::Char(c) if typography.half_width.contains(*c) => Class::Half,
        Unit::Char(c) if c.is_whitespace() => Class::Space,
        Unit::Char(c) if c.is_alphanumeric() => Class::Latin,
        Unit::Char(_) => Class::Other,
    }
}

/// Half-width marks beside Han characters, and spaces that are missing or too many.
fn neighbours(typography: &Typography, units: &[(usize, Unit<'_>)], slips: &mut Vec<Slip>) {
    // The asterisks of strong words take no room.
    let visible: Vec<_> = units.iter().filter(|(_, unit)| *unit != Unit::Char('*')).collect();
    let classes: Vec<Class> = visible.iter().map(|(_, unit)| class(typography, unit)).collect();
    let char_at = |i: usize| match visible.get(i) {
        Some((at, Unit::Char(c))) => (*at, *c),
        Some((at, _)) => (*at, ' '),
        None => (0, ' '),
    };
    for i in 0..classes.len() {
        let (here, next) = (classes[i], classes.get(i + 1).copied().unwrap_or(Class::Other));
        let beyond = classes[i..].iter().skip(1).find(|class| **class != Class::Space).copied().unwrap_or(Class::Other);
        let (at, c) = char_at(i);
        let before = i.checked_sub(1).map_or(Class::Other, |i| classes[i]);
        let clause = CLAUSE.contains(c) && beyond == Class::Han;
        if here == Class::Half && (before == Class::Han || next == Class::Han || clause) {
            slips.push(slip("text-width", at, c));
        }
        if !typography.han_spacing {
            continue;
        }
        if matches!((here, next), (Class::Han, Class::Latin) | (Class::Latin, Class::Han)) {
            let (at, c) = char_at(i + 1);
            slips.push(slip("text-spacing", at, c));
        }
        let han = before == Class::Han && beyond == Class::Han;
        if here == Class::Space && (before == Class::Wide || beyond == Class::Wide || han) {
            slips.push(slip("text-spacing", at, c));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slips(typography: &Typography, text: &str) -> Vec<String> {
        let reading = Reading::plain(text);
        let slips = check(typography, &reading);
        slips.iter().map(|(code, at, what)| format!("{code} {} {what}", at.start)).collect()
    }

    fn russian() -> Typography {
        Typography { quotes: "«»„“".into(), dash: "\u{a0}— ".into(), ..Typography::default() }
    }

    fn chinese() -> Typography {
        Typography {
            quotes: "“”".into(), half_width: ",;:?!.()".into(), han_spacing: true, ..Typography::default()
        }
    }

    #[test]
    fn quotes_are_the_languages_own() {
        assert_eq!(slips(&Typography::default(), "a \"b\" `\"`"), ["text-quotes 2 \"", "text-quotes 4 \""]);
        assert_eq!(slips(&russian(), "«а “б»"), [""; 0]);
        assert_eq!(slips(&Typography::default(), "it's `it's` it’s"), ["text-quotes 2 '"]);
        assert_eq!(slips(&russian(), "а ”"), ["text-quotes 3 ”"]);
        assert_eq!(slips(&chinese(), "“包”"), [""; 0]);
    }

    #[test]
    fn hyphens_are_no_dashes() {
        assert_eq!(slips(&Typography::default(), "a - b"), ["text-dash 2 -"]);
        assert_eq!(slips(&Typography::default(), "a -- b"), ["text-dash 2 -"]);
        assert_eq!(slips(&Typography::default(), "a-b `a - b` — c"), [""; 0]);
        assert_eq!(slips(&russian(), "а\u{a0}— б"), [""; 0]);
        assert_eq!(slips(&russian(), "а — б"), ["text-dash 3 —"]);
    }

    #[test]
    fn scripts_are_not_mixed_in_a_word() {
        assert_eq!(slips(&russian(), "тoкен"), ["text-homoglyph 0 тoкен"]);
        assert_eq!(slips(&russian(), "`doсker`"), ["text-homoglyph 1 doсker"]);
        assert_eq!(slips(&russian(), "войти c токеном"), ["text-homoglyph 11 c"]);
        assert_eq!(slips(&russian(), "токен GitHub, SSO-вход, `c`, `x a y`, a.b"), [""; 0]);
    }

    #[test]
    fn chinese_punctuation_is_wide() {
        assert_eq!(slips(&chinese(), "打开,然后"), ["text-width 6 ,"]);
        assert_eq!(slips(&chinese(), "打开 `a`, 然后"), ["text-width 10 ,"]);
        assert_eq!(slips(&chinese(), "令牌(classic)"), ["text-width 6 ("]);
        assert_eq!(slips(&chinese(), "打开 tokens (classic), tokens 1.2，然后"), [""; 0]);
    }

    #[test]
    fn han_and_latin_are_spaced() {
        assert_eq!(slips(&chinese(), "打开`a`"), ["text-spacing 6  "]);
        assert_eq!(slips(&chinese(), "用**GitHub** 登录"), ["text-spacing 5 G"]);
        assert_eq!(slips(&chinese(), "打开\u{E000}label-x\u{E001} 页"), ["text-spacing 6  "]);
        assert_eq!(slips(&chinese(), "打开 \u{E000}label-x\u{E001}，选 3 个\u{E000}link\u{E001}。"), [""; 0]);
        assert_eq!(slips(&chinese(), "打开， 然后"), ["text-spacing 9  "]);
        assert_eq!(slips(&chinese(), "打开\n然后"), ["text-spacing 6 \n"]);
    }
}
