//! As much of HCL as bake files use: blocks, attributes, templates, lists, calls, conditions.

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    Text(Vec<Piece>),
    Number(f64),
    Bool(bool),
    Null,
    List(Vec<Expr>),
    Object(Vec<(String, Expr)>),
    Name(String),
    /// `value[key]`, `value[…].key`.
    Index(Box<Expr>, Box<Expr>),
    Call(String, Vec<Expr>),
    Equal(Box<Expr>, Box<Expr>, bool),
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `[for name in list: body]`.
    For(String, Box<Expr>, Box<Expr>),
    /// Something that is not understood; its text.
    Other(String),
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Plain(String),
    Value(Expr),
}

/// A block with its labels.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    pub(super) kind: String,
    pub(super) labels: Vec<String>,
    pub(super) attributes: Vec<(String, Expr)>,
    pub(super) blocks: Vec<Block>,
}

impl Block {
    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&Expr> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    pub(super) fn label(&self) -> &str {
        self.labels.first().map_or("", String::as_str)
    }
}

/// Parses a file; what is not understood is passed over.
pub(super) fn parse(text: &str) -> Block {
    let mut parser = Parser { text: text.chars().collect(), at: 0, depth: 0 };
    parser.body()
}

struct Parser {
    text: Vec<char>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn starts(&self, word: &str) -> bool {
        word.chars().enumerate().all(|(offset, c)| self.text.get(self.at + offset) == Some(&c))
    }

    fn take(&mut self, word: &str) -> bool {
        self.space();
        let found = self.starts(word);
        self.at += if found { word.chars().count() } else { 0 };
        found
    }

    fn space(&mut self) {
        while let Some(c) = self.peek() {
            if c.is_whitespace() {
                self.at += 1;
            } else if c == '#' || self.starts("//") {
                while self.peek().is_some_and(|c| c != '\n') {
                    self.at += 1;
                }
            } else if self.starts("/*") {
                while self.peek().is_some() && !self.starts("*/") {
                    self.at += 1;
                }
                self.at += 2;
            } else {
                break;
            }
        }
    }

    fn word(&mut self) -> String {
        self.space();
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
            self.at += 1;
        }
        self.text[start..self.at.max(start)].iter().collect()
    }

    fn body(&mut self) -> Block {
        let mut block = Block::default();
        self.depth += 1;
        loop {
            self.space();
            let Some(c) = self.peek() else { break };
            if c == '}' {
                self.at += 1;
                break;
            }
            let before = self.at;
            let name = if c == '"' { self.label() } else { self.word() };
            if self.take("=") {
                let value = self.expression();
                block.attributes.push((name, value));
            } else if self.depth < 20 {
                let mut labels = Vec::new();
                loop {
                    self.space();
                    match self.peek() {
                        Some('"') => labels.push(self.label()),
                        Some('{') => {
                            self.at += 1;
                            let inner = self.body();
                            block.blocks.push(Block { kind: name, labels, ..inner });
                            break;
                        }
                        _ => break,
                    }
                }
            }
            self.at += usize::from(self.at == before);
        }
        self.depth -= 1;
        block
    }

    fn label(&mut self) -> String {
        self.at += 1;
        let start = self.at;
        while self.peek().is_some_and(|c| c != '"') {
            self.at += 1;
        }
        let text = self.text[start..self.at].iter().collect();
        self.at += 1;
        text
    }

    fn expression(&mut self) -> Expr {
        self.depth += 1;
        if self.depth > 40 {
            self.at = self.text.len();
            return Expr::Null;
        }
        let mut left = self.primary();
        for (sign, same) in [("==", true), ("!=", false)] {
            if self.line_take(sign) {
                let right = self.primary();
                left = Expr::Equal(Box::new(left), Box::new(right), same);
            }
        }
        if self.line_take("?") {
            let yes = self.expression();
            self.take(":");
            let no = self.expression();
            left = Expr::If(Box::new(left), Box::new(yes), Box::new(no));
        }
        self.depth -= 1;
        left
    }

    /// Takes a sign on the same line.
    fn line_take(&mut self, sign: &str) -> bool {
        while self.peek().is_some_and(|c| c == ' ' || c == '\t') {
            self.at += 1;
        }
        let found = self.starts(sign);
        self.at += if found { sign.len() } else { 0 };
        found
    }

    fn primary(&mut self) -> Expr {
        self.space();
        match self.peek() {
            Some('"') => self.template(),
            Some('[') => {
                self.at += 1;
                self.space();
                if self.starts("for ") { self.comprehension() } else { Expr::List(self.list(']').unwrap_or_default()) }
            }
            Some('{') => {
                self.at += 1;
                let block = self.object();
                Expr::Object(block)
            }
            Some('(') => {
                self.at += 1;
                let inner = self.expression();
                self.take(")");
                inner
            }
            Some(c) if c.is_ascii_digit() || c == '-' => Expr::Number(self.word().parse().unwrap_or(0.0)),
            Some(c) if c.is_alphabetic() || c == '_' => self.named(),
            _ => {
                self.at += 1;
                Expr::Other("…".to_owned())
            }
        }
    }

    fn named(&mut self) -> Expr {
        let name = self.word();
        match name.as_str() {
            "true" => return Expr::Bool(true),
            "false" => return Expr::Bool(false),
            "null" => return Expr::Null,
            _ => {}
        }
        if self.peek() == Some('(') {
            self.at += 1;
            return Expr::Call(name, self.list(')').unwrap_or_default());
        }
        let mut value = Expr::Name(name);
        loop {
            match self.peek() {
                Some('[') => {
                    self.at += 1;
                    let key = self.expression();
                    self.take("]");
                    value = Expr::Index(Box::new(value), Box::new(key));
                }
                Some('.') => {
                    self.at += 1;
                    let key = self.word();
                    for key in key.split('.') {
                        let key = Expr::Text(vec![Piece::Plain(key.to_owned())]);
                        value = Expr::Index(Box::new(value), Box::new(key));
                    }
                }
                _ => return value,
            }
        }
    }

    fn list(&mut self, end: char) -> Option<Vec<Expr>> {
        let mut items = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => return Some(items),
                Some(c) if c == end => {
                    self.at += 1;
                    return Some(items);
                }
                Some(',') => self.at += 1,
                _ if self.starts("for ") => {
                    self.skip_to(end);
                    return None;
                }
                _ => {
                    let before = self.at;
                    items.push(self.expression());
                    self.at += usize::from(self.at == before);
                }
            }
        }
    }

    /// `for name in list: body]`; one with a condition keeps every item.
    fn comprehension(&mut self) -> Expr {
        self.at += 4;
        let name = self.word();
        if !self.take("in ") {
            self.skip_to(']');
            return Expr::Other("[for …]".to_owned());
        }
        let list = self.expression();
        self.take(":");
        let body = self.expression();
        self.skip_to(']');
        Expr::For(name, Box::new(list), Box::new(body))
    }

    fn skip_to(&mut self, end: char) {
        let open = if end == ']' { '[' } else { '(' };
        let mut level = 1;
        while let Some(c) = self.peek() {
            self.at += 1;
            level += i32::from(c == open) - i32::from(c == end);
            if level == 0 {
                break;
            }
        }
    }

    fn object(&mut self) -> Vec<(String, Expr)> {
        let mut entries = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => return entries,
                Some('}') => {
                    self.at += 1;
                    return entries;
                }
                Some(',') => self.at += 1,
                Some(c) => {
                    let before = self.at;
                    let name = if c == '"' { self.label() } else { self.word() };
                    if self.take("=") || self.take(":") {
                        entries.push((name, self.expression()));
                    }
                    self.at += usize::from(self.at == before);
                }
            }
        }
    }

    fn template(&mut self) -> Expr {
        self.at += 1;
        let mut pieces = Vec::new();
        let mut plain = String::new();
        while let Some(c) = self.peek() {
            self.at += 1;
            match c {
                '"' => break,
                '\\' => {
                    plain.extend(self.peek());
                    self.at += 1;
                }
                '$' if self.peek() == Some('{') => {
                    self.at += 1;
                    pieces.push(Piece::Plain(std::mem::take(&mut plain)));
                    pieces.push(Piece::Value(self.expression()));
                    self.take("}");
                }
                _ => plain.push(c),
            }
        }
        pieces.push(Piece::Plain(plain));
        Expr::Text(pieces)
    }
}
