//! The pseudo-locale `en-XA`: English with accents and padding, to see what is not translated and what does not fit.

use crate::doc::{Document, Inline, Words};

/// Turns an English document into `en-XA`. Only words change: code, labels, addresses and blanks stay.
#[must_use]
pub fn accent(document: &Document) -> Document {
    let tree = document.tree.map(&mut |words| Words { inlines: inlines(&words.inlines), ..words.clone() });
    Document { lang: "en-XA".to_owned(), tree, ..document.clone() }
}

fn inlines(list: &[Inline]) -> Vec<Inline> {
    let change = |inline: &Inline| match inline {
        Inline::Text(text) => Inline::Text(text.chars().flat_map(letter).collect()),
        Inline::Strong(inner) => Inline::Strong(inlines(inner)),
        Inline::Emphasis(inner) => Inline::Emphasis(inlines(inner)),
        Inline::Link { href, words } => Inline::Link { href: href.clone(), words: inlines(words) },
        // What others wrote is a text like any other to a reader: it is changed too, so that nothing looks forgotten.
        Inline::Original { lang, words } => Inline::Original { lang: lang.clone(), words: inlines(words) },
        Inline::Foreign { lang, words } => Inline::Foreign { lang: lang.clone(), words: inlines(words) },
        Inline::Either { words, user, organization } => {
            Inline::Either { words: inlines(words), user: user.clone(), organization: organization.clone() }
        }
        other => other.clone(),
    };
    list.iter().map(change).collect()
}

/// A letter with an accent; vowels are doubled, which makes a text about a third longer, as translations are.
fn letter(c: char) -> Vec<char> {
    let plain = "aeiouAEIOUcnsyz";
    let accented = "áéíóúÁÉÍÓÚçñšýž";
    let Some(place) = plain.chars().position(|p| p == c) else { return vec![c] };
    let accented = accented.chars().nth(place).unwrap_or(c);
    if place < 10 { vec![accented, accented] } else { vec![accented] }
}
