//! Secrets in base64 or hexadecimal digits: the contents of credential files and of secrets of a cluster.
//!
//! In: a line. Out: the line with `***` in place of every word that decodes to a secret: a token, `user:password`, or a
//! file with credentials. A digest or an id decodes to bytes that are no text, and stays.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::{HIDDEN, has_form};

/// Words that can be base64, long enough for `user:password`.
static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[A-Za-z0-9+/_-]{16,}={0,2}").ok());

/// The line without such words.
pub(super) fn hide(text: &str) -> String {
    let Some(words) = WORDS.as_ref() else { return HIDDEN.to_owned() };
    words
        .replace_all(text, |found: &Captures<'_>| if is_secret(&found[0]) { HIDDEN } else { &found[0] }.to_owned())
        .into_owned()
}

fn is_secret(word: &str) -> bool {
    // What stands before it without a blank, as in a path, may shift the letters by one to three.
    (0..4).filter_map(|start| word.get(start..)).any(|word| decoded(word).is_some_and(|text| holds_secret(&text)))
        || from_hex(word.trim_start_matches("0x")).is_some_and(|text| holds_secret(&text))
}

fn holds_secret(text: &str) -> bool {
    let pair = text
        .split_once(':')
        .is_some_and(|(user, password)| !user.is_empty() && password.len() >= 4 && !text.contains([' ', '\t']));
    pair || has_form(text) || text.contains("\"auth") || text.contains("\"password") || text.contains("PRIVATE KEY")
}

/// What a word of hexadecimal digits spells, if that is text.
fn from_hex(word: &str) -> Option<String> {
    let pairs = word.as_bytes().chunks(2).map(|pair| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?));
    let bytes: Vec<u8> = pairs.collect::<Option<_>>()?;
    bytes.iter().all(u8::is_ascii_graphic).then(|| String::from_utf8(bytes).ok())?
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// What the word decodes to, if that is text.
fn decoded(word: &str) -> Option<String> {
    let mut out: Vec<u8> = Vec::with_capacity(word.len() * 3 / 4);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in word.bytes().take_while(|byte| *byte != b'=') {
        bits = (bits << 6 | value(byte)?) & 0xffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            let byte = u8::try_from(bits >> held & 0xff).ok()?;
            if !(byte.is_ascii_graphic() || byte.is_ascii_whitespace()) {
                return None;
            }
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

fn value(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::{decoded, hide};

    #[test]
    fn what_holds_a_password_goes() {
        assert_eq!(decoded("b2N0bzpodW50ZXIy").as_deref(), Some("octo:hunter2"));
        assert_eq!(hide("credential b2N0bzpodW50ZXIy refused"), "credential *** refused");
        let token: String = format!("ghp_{}", "aB3d".repeat(9)).bytes().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hide(&format!("x 0x{token} y")), "x *** y");
        assert_eq!(hide("x eyJhdXRocyI6eyJnaGNyLmlvIjp7ImF1dGgiOiJ4In19fQ== y"), "x *** y");
    }

    #[test]
    fn digests_and_names_stay() {
        for text in [
            "3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
            "ghcr.io/octo-org/transformers-inference-server-image",
            "actions/checkout/very/long/path/to/some/file_of_the_build",
        ] {
            assert_eq!(hide(text), text);
        }
    }
}
