//! Every way in which a message can read, and everything that stands in its syntax tree.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::VariantKey;
use fluent_syntax::ast::{CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::entries::{Entries, Source};
use crate::l10n::SENTINEL;

/// References are followed this deep; cycles are faults of their own.
const DEPTH: usize = 5;

/// A message is read in at most this many ways.
const WAYS: usize = 64;

/// A syntax tree of Fluent whose texts are slices of the file.
pub(super) type Ast<'a> = Pattern<&'a str>;

/// One way in which a message can read: a text with sentinels where arguments stand.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    pub(super) text: String,
    /// The arguments that are shown, with their places in the file.
    pub(super) shown: Vec<(String, Range<usize>)>,
    /// Where pieces of the text begin: in the text, and in the file.
    pieces: Vec<(usize, usize)>,
}

impl Reading {
    #[cfg(test)]
    pub(super) fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// The place in the file of a place in the text.
    pub(super) fn place(&self, at: Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let next = self.pieces.partition_point(|(start, _)| *start <= at);
            next.checked_sub(1).and_then(|i| self.pieces.get(i)).map_or(0, |(start, place)| place + (at - start))
        };
        let start = place(at.start);
        start..start + (at.end - at.start)
    }

    /// Whether the argument is shown.
    pub(super) fn shows(&self, name: &str) -> bool {
        self.shown.iter().any(|(shown, _)| shown == name)
    }
}

/// Every way in which a pattern of `source` can read: each variant of each selector occurs in at least one of them.
pub(super) fn readings<'a>(entries: &Entries<'a>, source: Source<'a>, pattern: &Ast<'a>) -> Vec<Reading> {
    let reader = Reader { entries, source };
    let ways = reader.ways(pattern, 0).min(WAYS);
    let read = |way| {
        let mut at = At { out: Reading::default(), fixed: None, given: None, depth: 0 };
        reader.pattern(pattern, way, &mut at);
        at.out
    };
    (0..ways).map(read).collect()
}

struct Reader<'e, 'a> {
    entries: &'e Entries<'a>,
    source: Source<'a>,
}

/// Where a reader stands.
struct At<'a> {
    out: Reading,
    /// The place of the outermost reference, while something that is referred to is read.
    fixed: Option<Range<usize>>,
    /// The arguments of the term that is read.
    given: Option<BTreeMap<&'a str, &'a str>>,
    depth: usize,
}

impl<'a> Reader<'_, 'a> {
    /// How many ways there are to read a pattern: enough that each variant comes up.
    fn ways(&self, pattern: &Ast<'a>, depth: usize) -> usize {
        let of = |element: &PatternElement<&'a str>| match element {
            PatternElement::TextElement { .. } => 1,
            PatternElement::Placeable { expression } => self.ways_of(expression, depth),
        };
        pattern.elements.iter().map(of).max().unwrap_or(1)
    }

    fn ways_of(&self, expression: &Expression<&'a str>, depth: usize) -> usize {
        match expression {
            Expression::Select { variants, .. } => {
                let inner = variants.iter().map(|variant| self.ways(&variant.value, depth)).max().unwrap_or(1);
                variants.len().saturating_mul(inner).max(1)
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.ways_of(expression, depth),
            Expression::Inline(inline) if depth < DEPTH => {
                self.target(inline).map_or(1, |pattern| self.ways(pattern, depth + 1))
            }
            Expression::Inline(_) => 1,
        }
    }

    /// What a reference leads to.
    fn target(&self, inline: &InlineExpression<&'a str>) -> Option<&Ast<'a>> {
        match inline {
            InlineExpression::MessageReference { id, attribute: None } => {
                self.entries.messages.get(id.name)?.ast.value.as_ref()
            }
            InlineExpression::TermReference { id, attribute: None, .. } => {
                Some(&self.entries.terms.get(id.name)?.ast.value)
            }
            _ => None,
        }
    }

    fn pattern(&self, pattern: &Ast<'a>, way: usize, at: &mut At<'a>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value, value, at),
                PatternElement::Placeable { expression } => self.expression(expression, way, at),
            }
        }
    }

    /// Appends a text that comes from the slice `from` of a file.
    fn push(&self, text: &str, from: &str, at: &mut At<'a>) {
        let place = at.fixed.clone().unwrap_or_else(|| self.source.place(from));
        at.out.pieces.push((at.out.text.len(), place.start));
        at.out.text.push_str(text);
    }

    fn expression(&self, expression: &Expression<&'a str>, way: usize, at: &mut At<'a>) {
        match expression {
            Expression::Select { selector, variants } => {
                let inner = way / variants.len().max(1);
                if let Some(variant) = choose(selector, variants, way, at) {
                    self.pattern(&variant.value, inner, at);
                }
            }
            Expression::Inline(inline) => self.inline(inline, way, at),
        }
    }

    fn inline(&self, inline: &InlineExpression<&'a str>, way: usize, at: &mut At<'a>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.push(&unescape_unicode_to_string(value), value, at),
            InlineExpression::NumberLiteral { value } => self.push(value, value, at),
            InlineExpression::VariableReference { id } => self.variable(id, at),
            InlineExpression::Placeable { expression } => self.expression(expression, way, at),
            InlineExpression::MessageReference { id, .. } => self.reference(inline, id, None, way, at),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.reference(inline, id, Some(given(arguments.as_ref())), way, at);
            }
            InlineExpression::FunctionReference { .. } => {}
        }
    }

    fn variable(&self, id: &Identifier<&'a str>, at: &mut At<'a>) {
        if let Some(given) = &at.given {
            let text = given.get(id.name).copied().unwrap_or_default();
            return self.push(text, id.name, at);
        }
        self.push(&format!("{}{}{}", SENTINEL.0, id.name, SENTINEL.1), id.name, at);
        let place = at.fixed.clone().unwrap_or_else(|| self.source.place(id.name));
        at.out.shown.push((id.name.to_owned(), place));
    }

    fn reference(
        &self,
        inline: &InlineExpression<&'a str>,
        id: &Identifier<&'a str>,
        given: Option<BTreeMap<&'a str, &'a str>>,
        way: usize,
        at: &mut At<'a>,
    ) {
        let Some(pattern) = self.target(inline).filter(|_| at.depth < DEPTH) else { return };
        let outer = (at.fixed.clone(), at.given.take());
        at.fixed = Some(at.fixed.clone().unwrap_or_else(|| self.source.place(id.name)));
        at.given = given;
        at.depth += 1;
        self.pattern(pattern, way, at);
        at.depth -= 1;
        (at.fixed, at.given) = outer;
    }
}

/// The variant to read: the one that a term was asked for, else the next in turn.
fn choose<'v, 'a>(
    selector: &InlineExpression<&'a str>,
    variants: &'v [Variant<&'a str>],
    way: usize,
    at: &At<'a>,
) -> Option<&'v Variant<&'a str>> {
    if let (Some(given), InlineExpression::VariableReference { id }) = (&at.given, selector) {
        let wish = given.get(id.name);
        let found = variants.iter().find(|variant| wish == Some(&key(variant)));
        return found.or_else(|| variants.iter().find(|variant| variant.default));
    }
    variants.get(way % variants.len().max(1))
}

/// The key of a variant, as it stands in the file.
pub(super) fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn given<'a>(arguments: Option<&CallArguments<&'a str>>) -> BTreeMap<&'a str, &'a str> {
    let named = arguments.iter().flat_map(|arguments| &arguments.named);
    let value = |value: &InlineExpression<&'a str>| match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => *value,
        _ => "",
    };
    named.map(|argument| (argument.name.name, value(&argument.value))).collect()
}

/// Something in a syntax tree that can be wrong.
pub(super) enum Node<'n, 'a> {
    Select(&'n InlineExpression<&'a str>, &'n [Variant<&'a str>]),
    Inline(&'n InlineExpression<&'a str>),
}

/// Visits every selector and inline expression of a pattern, from the outside to the inside.
pub(super) fn walk<'n, 'a>(pattern: &'n Ast<'a>, visit: &mut impl FnMut(Node<'n, 'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression<'n, 'a>(expression: &'n Expression<&'a str>, visit: &mut impl FnMut(Node<'n, 'a>)) {
    match expression {
        Expression::Select { selector, variants } => {
            visit(Node::Select(selector, variants));
            if !matches!(selector, InlineExpression::VariableReference { .. }) {
                walk_inline(selector, visit);
            }
            variants.iter().for_each(|variant| walk(&variant.value, visit));
        }
        Expression::Inline(inline) => walk_inline(inline, visit),
    }
}

fn walk_inline<'n, 'a>(inline: &'n InlineExpression<&'a str>, visit: &mut impl FnMut(Node<'n, 'a>)) {
    visit(Node::Inline(inline));
    match inline {
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| walk_inline(argument, visit));
        }
        _ => {}
    }
}
