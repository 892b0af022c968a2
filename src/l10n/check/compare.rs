//! Faults that a translation shows beside the English message: arguments, code, words left in English, length.

use std::collections::BTreeSet;

use super::Scene;
use super::entries::Message;
use super::prose::{Unit, codes, prose, units};
use super::reading::Reading;
use super::rules::{Kind, Type};
use crate::fault::Fault;

/// English messages up to this many characters may be translated at any length.
const SHORT: usize = 40;

/// Checks one translated message against its original. `sound` says that it has no fault by itself; `typed` are the labels
/// that are typed in it.
pub(super) fn check(
    scene: &Scene<'_, '_>,
    message: &Message<'_>,
    (own, original): (&[Reading], &[Reading]),
    (sound, typed): (bool, &BTreeSet<&str>),
    faults: &mut Vec<Fault>,
) {
    let before = faults.len();
    missing(message, own, original, typed, faults);
    extra(scene, message, own, original, faults);
    // Arguments stand in code too: one fault is enough.
    if sound && faults.len() == before {
        code(message, own, original, faults);
    }
    untranslated(scene, message, own, original, faults);
    length(scene, message, own, original, faults);
}

fn shown(readings: &[Reading]) -> BTreeSet<&str> {
    readings.iter().flat_map(|reading| &reading.shown).map(|(name, _)| &**name).collect()
}

/// What English always shows must be in every reading; what it sometimes shows, in one.
fn missing(
    message: &Message<'_>,
    own: &[Reading],
    original: &[Reading],
    typed: &BTreeSet<&str>,
    faults: &mut Vec<Fault>,
) {
    for name in shown(original) {
        let always = original.iter().all(|reading| reading.shows(name));
        let there = match always {
            true => own.iter().all(|reading| reading.shows(name)),
            false => own.iter().any(|reading| reading.shows(name)),
        };
        match name.strip_prefix("label-") {
            _ if there => {}
            // A label that is typed is reported where it stands.
            Some(label) if typed.contains(label) => {}
            Some(_) => faults.push(message.fault("ftl-translated-label").with("name", name)),
            None => faults.push(message.fault("ftl-missing-argument").with("name", name)),
        }
    }
}

/// Arguments that English does not show; counts are free, because plurals differ.
fn extra(scene: &Scene<'_, '_>, message: &Message<'_>, own: &[Reading], original: &[Reading], faults: &mut Vec<Fault>) {
    let english = shown(original);
    for (name, place) in own.iter().flat_map(|reading| &reading.shown) {
        let text = scene.rules.argument(message.id(), name) == Some(Type::Text);
        if text && !english.contains(&**name) {
            faults.push(message.fault_at("ftl-extra-argument", place.clone()).with("name", name));
        }
    }
}

/// Every reading has the code of one of the English readings.
fn code(message: &Message<'_>, own: &[Reading], original: &[Reading], faults: &mut Vec<Fault>) {
    let english: BTreeSet<Vec<String>> = original.iter().map(codes).collect();
    let differs = own.iter().map(codes).find(|codes| !english.contains(codes));
    let Some(codes) = differs else { return };
    let most_alike = english.iter().max_by_key(|other| other.iter().filter(|code| codes.contains(code)).count());
    let empty = Vec::new();
    let other = most_alike.unwrap_or(&empty);
    let wrong = codes.iter().find(|code| !other.contains(code)).or_else(|| other.iter().find(|c| !codes.contains(c)));
    let name = wrong.or(codes.first()).or(other.first()).cloned().unwrap_or_default();
    let name = name.replace(crate::l10n::SENTINEL.0, "{ $").replace(crate::l10n::SENTINEL.1, " }");
    let at = own.iter().find_map(|reading| {
        let inside = wrong.and_then(|code| reading.text.find(&**code).map(|at| at..at + code.len()));
        inside.map(|inside| reading.place(inside))
    });
    let place = at.unwrap_or_else(|| message.source.place(message.id()));
    faults.push(message.fault_at("ftl-code-differs", place).with("name", name));
}

/// A translation that is the English text, if that has words at all.
fn untranslated(
    scene: &Scene<'_, '_>,
    message: &Message<'_>,
    own: &[Reading],
    original: &[Reading],
    faults: &mut Vec<Fault>,
) {
    let same = own.len() == original.len() && own.iter().zip(original).all(|(a, b)| a.text == b.text);
    let excepted = scene.info.same_as_source.iter().any(|id| id == message.id());
    let plain = scene.rules.kind(message.id()) == Kind::Plain && message.id().starts_with("label-");
    if same && !excepted && !plain && own.iter().any(has_words) {
        faults.push(message.fault("ftl-untranslated"));
    }
}

/// Whether a reading has a word of four letters or more outside code and arguments.
fn has_words(reading: &Reading) -> bool {
    prose(reading).text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= 4)
}

/// A translation that is much longer than English, which says more than it or says it twice.
fn length(
    scene: &Scene<'_, '_>,
    message: &Message<'_>,
    own: &[Reading],
    original: &[Reading],
    faults: &mut Vec<Fault>,
) {
    let longest = |readings: &[Reading]| readings.iter().map(characters).max().unwrap_or(0);
    let (own, original) = (longest(own), longest(original));
    let most = original * scene.info.longest / 100;
    if original > SHORT && own > most {
        let fault = message.fault("text-length").with("name", own.to_string());
        faults.push(fault.with("most", most.to_string()));
    }
}

/// The characters of a reading. Arguments count as one: they are as long in every language.
fn characters(reading: &Reading) -> usize {
    let length = |(_, unit)| if let Unit::Code(code) = unit { str::chars(code).count() } else { 1 };
    units(reading).into_iter().map(length).sum()
}
