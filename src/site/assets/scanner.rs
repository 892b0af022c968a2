//! What is code in a script, and what is text or a pattern.

/// Goes through a script, sign by sign.
#[derive(Default)]
pub(super) struct Scanner {
    open: Vec<Open>,
    escaped: bool,
}

/// What a sign stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// A bracket; a dollar for the code in a template.
    Bracket(char),
    /// A text or a pattern, which this sign ends.
    Text(char),
    /// A class of signs in a pattern, where a slash is one of them.
    Class,
}

impl Scanner {
    /// Whether the next sign belongs to a text or a pattern.
    pub(super) fn is_in_text(&self) -> bool {
        matches!(self.open.last(), Some(Open::Text(_) | Open::Class))
    }

    /// The bracket that the next sign stands in.
    pub(super) fn bracket(&self) -> Option<char> {
        self.open.iter().rev().find_map(|open| if let Open::Bracket(sign) = open { Some(*sign) } else { None })
    }

    /// How many brackets and texts are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Goes over a sign, which has `before` before it.
    pub(super) fn step(&mut self, before: &str, sign: char) {
        if self.is_in_text() {
            return self.text(before, sign);
        }
        // A slash divides what has ended, and else begins a pattern.
        let before = before.trim_end();
        let divides = |sign| is_of_word(sign) || ")]}\"'`".contains(sign);
        match sign {
            '"' | '\'' | '`' => self.open.push(Open::Text(sign)),
            '/' if before.ends_with("return") || !before.ends_with(divides) => self.open.push(Open::Text(sign)),
            '{' | '(' | '[' => self.open.push(Open::Bracket(sign)),
            '}' | ')' | ']' => drop(self.open.pop()),
            _ => {}
        }
    }

    fn text(&mut self, before: &str, sign: char) {
        let was_escaped = std::mem::take(&mut self.escaped);
        match (self.open.last(), sign) {
            _ if was_escaped => {}
            (_, '\\') => self.escaped = true,
            (Some(Open::Text('`')), '{') if before.ends_with('$') && !before.ends_with("\\$") => {
                self.open.push(Open::Bracket('$'));
            }
            (Some(Open::Text('/')), '[') => self.open.push(Open::Class),
            (Some(Open::Class), ']') => drop(self.open.pop()),
            (Some(Open::Text(end)), sign) if *end == sign => drop(self.open.pop()),
            _ => {}
        }
    }
}

pub(super) fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '_' | '$')
}
