//! Values that try to break out of their blanks.

use ghcr_guide::facts::list::{Slot, Values};
use proptest::prelude::*;

/// Pieces that mean something to Markdown, HTML, YAML, JSON, shells, templates, terminals or eyes.
pub(crate) const PIECES: &[&str] = &[
    "`",
    "``",
    "```",
    "````",
    "~~~",
    "|",
    "||",
    "\\|",
    "\\",
    "\\\\",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "<",
    ">",
    "&",
    "!",
    "[",
    "]",
    "(",
    ")",
    "<script>alert(1)</script>",
    "</code>",
    "</title>",
    "</style>",
    "</pre>",
    "<!--",
    "-->",
    "--!>",
    "--",
    "->",
    "]]>",
    "<br>",
    "<b>",
    "\" onclick=\"x",
    "' onclick='x",
    "&amp;",
    "&lt;",
    "&#10;",
    "&#x60;",
    "](javascript:x)",
    "![x](y)",
    "[x]: y",
    "[^1]",
    "<https://e.example>",
    "https://e.example",
    "www.e.example",
    "a@b.example",
    "@someone",
    "#1",
    ":smile:",
    "$x$",
    "javascript:",
    "$(id)",
    "`id`",
    "${HOME}",
    "$HOME",
    "!!",
    ";id",
    "&&id",
    "|id",
    ">file",
    "'",
    "''",
    "\"",
    "'\\''",
    "\\n",
    "$'\\n'",
    "*?[a]",
    "~",
    "{a,b}",
    "${{ github.token }}",
    "${{",
    "}}",
    "{{",
    "{%",
    "<<",
    ">>",
    "<%",
    "%>",
    "<#",
    "#>",
    "\u{E000}owner:0:v|plain\u{E001}",
    "\u{E002}body\u{E002}",
    "owner:0:v|auto",
    "@url",
    ": ",
    ":",
    " #",
    "#",
    "- ",
    "-",
    "? ",
    "%",
    "%2F",
    "---",
    "...",
    "true",
    "null",
    "no",
    "1e3",
    "0x1F",
    "1.0",
    ".5",
    ".55",
    ".inf",
    "2026-11-21",
    "=",
    "<<:",
    "&a",
    "*a",
    "!t",
    "@",
    "1. ",
    "1)",
    "+ ",
    "> ",
    "# ",
    "/",
    "..",
    "/../",
    "?",
    ",",
    "{",
    "}",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\u{0}",
    "\u{7}",
    "\u{8}",
    "\u{b}",
    "\u{c}",
    "\u{1b}[31m",
    "\u{1b}]0;x\u{7}",
    "\u{7f}",
    "\u{85}",
    "\u{9b}31m",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{200e}",
    "\u{200f}",
    "\u{2028}",
    "\u{2029}",
    "\u{202a}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{2060}",
    "\u{feff}",
    "\u{fffd}",
    "\u{e0041}",
    "\u{3000}",
    "\u{fe0f}",
    "\u{301}",
    "é",
    "ß",
    "İ",
    "ж",
    "字",
    "（",
    "。",
    "한",
    "ﷺ",
    "😀",
    "👍🏽",
    "🏷️",
    "🇩🇪",
    "👨\u{200d}👩\u{200d}👧",
];

/// One hostile text.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        2 => "[a-zA-Z0-9._ -]{1,8}",
        1 => any::<char>().prop_map(String::from),
    ];
    let joined = proptest::collection::vec(piece, 1..10).prop_map(|pieces| pieces.concat());
    let long = (proptest::sample::select(PIECES), 0_usize..2).prop_map(|(piece, kilo)| piece.repeat(kilo * 2000 + 40));
    prop_oneof![
        30 => joined,
        8 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => long,
        1 => Just("name".repeat(2500)),
    ]
}

/// Enough hostile texts to fill the slots of a form.
pub(crate) fn texts() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(text(), 23)
}

/// Gives every slot one of the texts.
pub(crate) fn fill(slots: &[Slot], texts: &[String]) -> Values {
    let mut values = Values::default();
    for (slot, text) in slots.iter().zip(texts.iter().cycle()) {
        values.set(*slot, text);
    }
    values
}

/// Characters that no output may hold, whatever the input.
pub(crate) fn forbidden(c: char) -> bool {
    let no_character = u32::from(c) & 0xFFFE == 0xFFFE || matches!(c, '\u{FDD0}'..='\u{FDEF}');
    (c.is_control() && c != '\n') || is_unseen(c) || no_character || matches!(c, '\u{E000}'..='\u{F8FF}')
}

/// Characters without a width and characters that steer the direction of text (Unicode `Default_Ignorable_Code_Point` and
/// `Bidi_Control`, without the variation selectors that emoji need).
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2028}'..='\u{2029}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}
