//! From the text of an expression to its tree.

/// How deep an expression may be.
const MAX_DEPTH: usize = 50;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    /// A context or a key.
    Name(String),
    /// `base.key`, `base['key']`, `base[0]`.
    Index(Box<Expr>, Box<Expr>),
    /// `base.*`.
    Star(Box<Expr>),
    Call(String, Vec<Expr>),
    Not(Box<Expr>),
    Binary(Op, Box<Expr>, Box<Expr>),
}

/// An operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}

/// Operators by how loosely they bind; longer ones before their beginnings.
const LEVELS: &[&[(&str, Op)]] = &[
    &[("||", Op::Or)],
    &[("&&", Op::And)],
    &[("==", Op::Equal), ("!=", Op::Unequal)],
    &[("<=", Op::LessEqual), (">=", Op::GreaterEqual), ("<", Op::Less), (">", Op::Greater)],
];

/// Parses a whole expression.
pub(super) fn parse(text: &str) -> Option<Expr> {
    let mut parser = Parser { rest: text, depth: 0 };
    let expr = parser.level(0)?;
    parser.space();
    parser.rest.is_empty().then_some(expr)
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

impl Parser<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, token: &str) -> bool {
        self.space();
        self.rest.strip_prefix(token).map(|rest| self.rest = rest).is_some()
    }

    fn level(&mut self, level: usize) -> Option<Expr> {
        let Some(operators) = LEVELS.get(level) else { return self.unary() };
        let mut left = self.level(level + 1)?;
        let mut terms = 0;
        while let Some((_, op)) = operators.iter().find(|(token, _)| self.take(token)) {
            terms += 1;
            // A long chain is a deep tree.
            if terms > 4 * MAX_DEPTH {
                return None;
            }
            let right = self.level(level + 1)?;
            left = Expr::Binary(*op, Box::new(left), Box::new(right));
        }
        Some(left)
    }

    fn unary(&mut self) -> Option<Expr> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.space();
        let expr = if self.rest.starts_with('!') && !self.rest.starts_with("!=") {
            self.take("!");
            Expr::Not(Box::new(self.unary()?))
        } else {
            let base = self.primary()?;
            self.postfix(base)?
        };
        self.depth -= 1;
        Some(expr)
    }

    fn primary(&mut self) -> Option<Expr> {
        if self.take("(") {
            let expr = self.level(0)?;
            return self.take(")").then_some(expr);
        }
        if self.rest.starts_with('\'') {
            return self.text();
        }
        if self.rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) {
            return self.number();
        }
        let name = self.word()?;
        if self.take("(") {
            return self.arguments(name);
        }
        Some(match name.as_str() {
            "true" => Expr::Bool(true),
            "false" => Expr::Bool(false),
            "null" => Expr::Null,
            "NaN" => Expr::Number(f64::NAN),
            "Infinity" => Expr::Number(f64::INFINITY),
            _ => Expr::Name(name),
        })
    }

    fn text(&mut self) -> Option<Expr> {
        let mut out = String::new();
        let mut rest = self.rest.strip_prefix('\'')?;
        loop {
            let end = rest.find('\'')?;
            out.push_str(&rest[..end]);
            rest = &rest[end + 1..];
            match rest.strip_prefix('\'') {
                Some(more) => {
                    out.push('\'');
                    rest = more;
                }
                None => break,
            }
        }
        self.rest = rest;
        Some(Expr::Text(out))
    }

    fn number(&mut self) -> Option<Expr> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
        let end = self.rest.find(|c: char| !is_part(c)).unwrap_or(self.rest.len());
        let (token, rest) = self.rest.split_at(end);
        self.rest = rest;
        let number = match token.strip_prefix("0x") {
            Some(hex) => f64::from(u32::from_str_radix(hex, 16).ok()?),
            None => token.parse().ok()?,
        };
        Some(Expr::Number(number))
    }

    fn word(&mut self) -> Option<String> {
        self.space();
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let end = self.rest.find(|c: char| !is_part(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!word.is_empty()).then(|| word.to_owned())
    }

    fn arguments(&mut self, name: String) -> Option<Expr> {
        let mut arguments = Vec::new();
        if self.take(")") {
            return Some(Expr::Call(name.to_ascii_lowercase(), arguments));
        }
        loop {
            arguments.push(self.level(0)?);
            if self.take(")") {
                return Some(Expr::Call(name.to_ascii_lowercase(), arguments));
            }
            if !self.take(",") {
                return None;
            }
        }
    }

    fn postfix(&mut self, mut base: Expr) -> Option<Expr> {
        let mut links = 0;
        loop {
            links += 1;
            if links > MAX_DEPTH {
                return None;
            }
            if self.take("[") {
                if self.take("*") {
                    base = Expr::Star(Box::new(base));
                } else {
                    let key = self.level(0)?;
                    base = Expr::Index(Box::new(base), Box::new(key));
                }
                if !self.take("]") {
                    return None;
                }
            } else if self.take(".") {
                if self.take("*") {
                    base = Expr::Star(Box::new(base));
                } else {
                    base = Expr::Index(Box::new(base), Box::new(Expr::Text(self.word()?)));
                }
            } else {
                return Some(base);
            }
        }
    }
}
