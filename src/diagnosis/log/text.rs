//! From the bytes of a log to UTF-8 without escape sequences, in pieces.
//!
//! Only logs that have them pay for it: a piece without escapes of a log in UTF-8 is handed on as it is.

use std::borrow::Cow;

/// What the bytes are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16 { little: bool },
}

/// Where inside an escape sequence the last piece ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Escape {
    #[default]
    Outside,
    /// After the escape character.
    Begun,
    /// After an intermediate byte, as in `ESC ( B`.
    Charset,
    /// Inside `ESC [ …`.
    Control,
    /// Inside `ESC ] …`.
    System,
}

/// Decodes pieces that follow each other.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    encoding: Option<Encoding>,
    /// Bytes that wait for the rest of a character or of a byte-order mark.
    waiting: Vec<u8>,
    escape: Escape,
}

impl Decoder {
    /// The text of the next piece.
    pub(super) fn decode<'a>(&mut self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        let decoded = match self.encoding {
            Some(Encoding::Utf8) => Cow::Borrowed(bytes),
            _ => self.first_or_wide(bytes),
        };
        if self.escape == Escape::Outside && memchr::memchr(0x1b, &decoded).is_none() {
            return decoded;
        }
        Cow::Owned(self.without_escapes(&decoded))
    }

    fn first_or_wide<'a>(&mut self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        self.waiting.extend_from_slice(bytes);
        if self.encoding.is_none() {
            if self.waiting.len() < 2 {
                return Cow::Borrowed(&[]);
            }
            if self.waiting.len() < 4 && self.waiting[..2].contains(&0) {
                // Whether these are halves of characters shows with the next one.
                return Cow::Borrowed(&[]);
            }
            let (encoding, mark) = match self.waiting[..2] {
                [0xff, 0xfe] => (Encoding::Utf16 { little: true }, 2),
                [0xfe, 0xff] => (Encoding::Utf16 { little: false }, 2),
                // Without a mark every second byte of what is mostly ASCII is nothing.
                [_, 0] if self.waiting[3] == 0 && self.waiting[0] != 0 => (Encoding::Utf16 { little: true }, 0),
                [0, _] if self.waiting[2] == 0 && self.waiting[1] != 0 => (Encoding::Utf16 { little: false }, 0),
                _ => (Encoding::Utf8, 0),
            };
            self.encoding = Some(encoding);
            self.waiting.drain(..mark);
        }
        let Some(Encoding::Utf16 { little }) = self.encoding else {
            return Cow::Owned(std::mem::take(&mut self.waiting));
        };
        let mut units: Vec<u16> =
            self.waiting
                .chunks_exact(2)
                .map(|pair| {
                    if little { u16::from_le_bytes([pair[0], pair[1]]) } else { u16::from_be_bytes([pair[0], pair[1]]) }
                })
                .collect();
        // The second half of a character may come with the next piece.
        if units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            units.pop();
        }
        self.waiting.drain(..units.len() * 2);
        Cow::Owned(String::from_utf16_lossy(&units).into_bytes())
    }

    fn without_escapes(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(bytes.len());
        for &byte in bytes {
            self.escape = match (self.escape, byte) {
                (Escape::Outside, 0x1b) => Escape::Begun,
                (Escape::Outside, _) => {
                    out.push(byte);
                    Escape::Outside
                }
                (Escape::Begun, b'[') => Escape::Control,
                (Escape::Begun, b']') => Escape::System,
                (Escape::Begun | Escape::Charset, 0x20..=0x2f) => Escape::Charset,
                // No sequence is longer than its line.
                (_, b'\n') => {
                    out.push(byte);
                    Escape::Outside
                }
                (Escape::Begun | Escape::Charset, _) | (Escape::Control, b'@'..=b'~') | (Escape::System, 0x07) => {
                    Escape::Outside
                }
                (Escape::System, 0x1b) => Escape::Begun,
                (inside, _) => inside,
            };
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Decoder;

    fn in_pieces(bytes: &[u8], size: usize) -> String {
        let mut decoder = Decoder::default();
        let pieces: Vec<u8> = bytes.chunks(size).flat_map(|piece| decoder.decode(piece).into_owned()).collect();
        String::from_utf8_lossy(&pieces).into_owned()
    }

    #[test]
    fn wide_characters_are_put_together_wherever_they_are_cut() {
        let units = "\u{feff}denied: ж😀\n".encode_utf16();
        let little: Vec<u8> = units.clone().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units.flat_map(u16::to_be_bytes).collect();
        for size in 1..7 {
            assert_eq!(in_pieces(&little, size), "denied: ж😀\n");
            assert_eq!(in_pieces(&big, size), "denied: ж😀\n");
        }
    }

    #[test]
    fn wide_characters_are_known_without_a_mark() {
        let units = "denied: x\n".encode_utf16();
        let little: Vec<u8> = units.clone().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units.flat_map(u16::to_be_bytes).collect();
        for size in 1..7 {
            assert_eq!(in_pieces(&little, size), "denied: x\n");
            assert_eq!(in_pieces(&big, size), "denied: x\n");
            assert_eq!(in_pieces(b"\0\0\0\0abc", size), "\0\0\0\0abc");
        }
    }

    #[test]
    fn escapes_go_wherever_they_are_cut() {
        for size in 1..9 {
            assert_eq!(in_pieces(b"a\x1b[1;31mb\x1b[0mc\x1b]0;title\x07d\x1b[31\ne", size), "abcd\ne");
            assert_eq!(in_pieces(b"\x1b(B\x1b[mdenied\x1b7\x1b%G: x\x1b(\ny", size), "denied: x\ny");
        }
    }
}
