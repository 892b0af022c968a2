//! Faults that one message shows by itself: arguments, plurals, markup, attributes, hidden characters.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{CallArguments, InlineExpression, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Scene;
use super::entries::Message;
use super::reading::{Node, Reading, key, walk};
use super::rules::{Kind, Type, by_number};
use crate::facts::list::{Fact, is_invisible};
use crate::fault::Fault;
use crate::l10n::SOURCE;
use crate::l10n::markup::{self, CodePart, Marked};

/// Checks one message of a locale.
pub(super) fn check(scene: &Scene<'_, '_>, message: &Message<'_>, readings: &[Reading], faults: &mut Vec<Fault>) {
    for attribute in &message.ast.attributes {
        let place = message.source.place(attribute.id.name);
        faults.push(message.fault_at("ftl-attributes", place).with("name", attribute.id.name));
    }
    let kind = scene.rules.kind(message.id());
    if kind == Kind::Nobody {
        return;
    }
    let mut one = One { scene, message, faults };
    one.shown(readings);
    one.tree();
    if let (SOURCE, Kind::Guide(usage)) = (scene.lang, kind) {
        one.required("path", usage.path, readings, "ftl-path-missing");
        one.required("link", usage.link, readings, "ftl-link-missing");
    }
    let marked = matches!(kind, Kind::Guide(_) | Kind::Title | Kind::Either);
    let gloss = kind == Kind::Plain && message.id().starts_with("label-");
    if marked || gloss {
        readings.iter().for_each(|reading| one.markup(reading, gloss));
    }
}

/// One message under check.
struct One<'s, 'a> {
    scene: &'s Scene<'s, 'a>,
    message: &'s Message<'a>,
    faults: &'s mut Vec<Fault>,
}

impl<'a> One<'_, 'a> {
    fn report(&mut self, code: &'static str, place: Range<usize>, name: &str) {
        self.faults.push(self.message.fault_at(code, place).with("name", name));
    }

    fn place(&self, part: &str) -> Range<usize> {
        self.message.source.place(part)
    }

    fn type_of(&self, name: &str) -> Option<Type> {
        self.scene.rules.argument(self.message.id(), name)
    }

    /// Arguments that are shown, in this message or in one that it refers to.
    fn shown(&mut self, readings: &[Reading]) {
        for (name, place) in readings.iter().flat_map(|reading| &reading.shown) {
            if self.type_of(name).is_none() {
                self.report("ftl-unknown-argument", place.clone(), name);
            }
        }
    }

    fn required(&mut self, name: &str, needed: bool, readings: &[Reading], code: &'static str) {
        if needed && !readings.iter().all(|reading| reading.shows(name)) {
            self.report(code, self.place(self.message.id()), name);
        }
    }

    fn tree(&mut self) {
        let Some(pattern) = &self.message.ast.value else { return };
        walk(pattern, &mut |node| match node {
            Node::Select(InlineExpression::VariableReference { id }, variants) => self.selector(id.name, variants),
            Node::Select(..) => {}
            Node::Inline(InlineExpression::FunctionReference { id, arguments }) => self.function(id.name, arguments),
            Node::Inline(InlineExpression::StringLiteral { value }) => {
                if unescape_unicode_to_string(value).chars().any(is_hidden) {
                    self.report("ftl-hidden-character", self.place(value), value);
                }
            }
            Node::Inline(_) => {}
        });
    }

    /// Functions are not known to our bundles; round a text they would be wrong in any.
    fn function(&mut self, name: &str, arguments: &CallArguments<&'a str>) {
        let text = arguments.positional.iter().find_map(|argument| match argument {
            InlineExpression::VariableReference { id } if self.type_of(id.name) == Some(Type::Text) => Some(id.name),
            _ => None,
        });
        match text {
            Some(argument) => self.report("ftl-wrong-type", self.place(argument), argument),
            None => self.report("ftl-function", self.place(name), name),
        }
    }

    fn selector(&mut self, name: &'a str, variants: &[Variant<&'a str>]) {
        match self.type_of(name) {
            None => self.report("ftl-unknown-argument", self.place(name), name),
            Some(Type::Count) => self.plural(name, variants),
            // A fact is not known when a guide is translated: no variant but the default would ever be chosen.
            Some(Type::Text) => {
                let program = self.scene.rules.kind(self.message.id()) == Kind::Program;
                if !program || variants.iter().any(by_number) {
                    self.report("ftl-wrong-type", self.place(name), name);
                }
            }
        }
    }

    fn plural(&mut self, name: &'a str, variants: &[Variant<&'a str>]) {
        let categories = &self.scene.info.plurals;
        let named = |variant: &&Variant<&'a str>| matches!(variant.key, VariantKey::Identifier { .. });
        for variant in variants.iter().filter(named).filter(|variant| !categories.iter().any(|c| c == key(variant))) {
            self.report("ftl-unknown-plural", self.place(key(variant)), key(variant));
        }
        let exact: BTreeSet<u32> = variants.iter().filter(|v| !named(v)).filter_map(|v| key(v).parse().ok()).collect();
        let shows: Vec<bool> = variants.iter().map(|variant| shows(variant, name)).collect();
        // "This page" and "each of these pages" tell one from many and name no number: exact numbers do that best.
        let plain = !shows.contains(&true) && variants.iter().all(|variant| variant.default || !named(&variant));
        for category in categories.iter().filter(|_| !plain) {
            let there = variants.iter().any(|variant| key(variant) == category);
            if !there && !self.scene.plurals.covered(category, &exact) {
                self.report("ftl-missing-plural", self.place(name), category);
            }
        }
        for (variant, shows) in variants.iter().zip(&shows).filter(|(variant, _)| named(variant)) {
            let silent = !shows && variants.iter().any(|other| key(other) != key(variant) && self::shows(other, name));
            if silent && self.scene.plurals.several(key(variant)) {
                self.report("ftl-plural-number", self.place(key(variant)), key(variant));
            }
        }
    }

    fn markup(&mut self, reading: &Reading, gloss: bool) {
        match markup::read(&reading.text) {
            Err(problem) => self.faults.push(self.message.fault("ftl-markup").with("problem", problem)),
            Ok(nodes) if gloss => {
                if let Some(problem) = nodes.iter().find_map(set_off) {
                    self.faults.push(self.message.fault("ftl-gloss-markup").with("problem", problem));
                }
            }
            Ok(nodes) => {
                let mut wrong = BTreeSet::new();
                in_code(&nodes, &mut wrong);
                let shown = reading.shown.iter().filter(|(name, _)| wrong.contains(name));
                let known = shown.filter(|(name, _)| self.type_of(name) == Some(Type::Text));
                for (name, place) in known.cloned().collect::<Vec<_>>() {
                    self.report("ftl-argument-in-code", place, &name);
                }
            }
        }
    }
}

/// The name of the markup that sets a part of a text off, if any.
fn set_off(node: &Marked) -> Option<&'static str> {
    match node {
        Marked::Strong(_) => Some("strong"),
        Marked::Emphasis(_) => Some("emphasis"),
        Marked::Code(_) => Some("code"),
        Marked::Text(_) | Marked::Argument(_) => None,
    }
}

/// Whether a variant shows the argument, itself or in a nested selection.
fn shows(variant: &Variant<&str>, name: &str) -> bool {
    let mut found = false;
    walk(&variant.value, &mut |node| {
        found |= matches!(node, Node::Inline(InlineExpression::VariableReference { id }) if id.name == name);
    });
    found
}

/// The names of arguments in code that are not facts: labels and links cannot stand there.
fn in_code(nodes: &[Marked], found: &mut BTreeSet<String>) {
    for node in nodes {
        match node {
            Marked::Strong(inner) | Marked::Emphasis(inner) => in_code(inner, found),
            Marked::Code(parts) => found.extend(parts.iter().filter_map(|part| match part {
                CodePart::Argument(name) if Fact::from_name(name).is_none() => Some(name.clone()),
                _ => None,
            })),
            Marked::Text(_) | Marked::Argument(_) => {}
        }
    }
}

/// Whether a character hides in a text, or means something to us.
pub(super) fn is_hidden(c: char) -> bool {
    let private = matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFD}');
    is_invisible(c) || private || (c.is_control() && c != '\n' && c != '\r')
}
