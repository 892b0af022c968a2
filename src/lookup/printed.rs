//! A question as what a program printed: lines of a log, an error text, a part of one.

use crate::catalog::Catalog;
use crate::catalog::entries::Signature;
use crate::diagnosis::Standing;
use crate::diagnosis::decide::{Besides, incidents, printing};
use crate::diagnosis::log::{Patterns, Reading, Scanner, elsewhere};
use crate::diagnosis::signatures::{Signatures, causes_of};
use crate::facts::Facts;
use crate::guide::{Entry, EntryKind, Explained};

/// How many causes of ours are named that print what another service has printed.
const LIKE: usize = 3;

/// The causes of what was printed; `None` if nothing is known of it. Where the lines are those of another service, that is said.
pub(super) fn find(catalog: &Catalog, question: &str, reading: &Reading) -> Option<Explained> {
    let causes = causes_of_log(catalog, reading);
    if !causes.is_empty() {
        return Some(of(causes));
    }
    let ways = [causes_of_text, causes_of_part];
    let causes = ways.iter().map(|way| way(catalog, question)).find(|causes| !causes.is_empty())?;
    // Only the text is alike; the reading of the whole knows whose it is, or the host that it names.
    let service = service(reading).or_else(|| elsewhere(catalog, &registry(), question));
    Some(Explained { service, ..of(causes) })
}

/// Whose failure the lines are, where it is not the registry's.
pub(super) fn service(reading: &Reading) -> Option<String> {
    reading.foreign.first().map(|foreign| match foreign.service.as_str() {
        "" => "other".to_owned(),
        known => known.to_owned(),
    })
}

/// What another service printed, with the likeliest causes of ours that print the like.
pub(super) fn foreign(catalog: &Catalog, reading: &Reading, service: String) -> Explained {
    let like = reading.foreign.first().map(|foreign| printing(catalog, &foreign.perhaps)).unwrap_or_default();
    Explained { causes: like.into_iter().take(LIKE).collect(), service: Some(service), ..Explained::default() }
}

fn registry() -> String {
    Facts::default().registry.value.to_string()
}

/// The causes that print any of these signatures.
pub(super) fn by(catalog: &Catalog, signatures: &[&str]) -> Explained {
    of(causes_of(catalog, signatures).into_iter().map(str::to_owned).collect())
}

fn of(causes: Vec<String>) -> Explained {
    match causes.as_slice() {
        [only] => Explained { shown: vec![Entry::new(EntryKind::Cause, only)], ..Explained::default() },
        _ => Explained { causes, ..Explained::default() },
    }
}

/// The question as the lines of a log; `None` if a pattern is broken.
pub(super) fn read(catalog: &Catalog, question: &str) -> Option<Reading> {
    let patterns = Patterns::of(catalog).ok()?;
    let registry = registry();
    let mut scanner = Scanner::new(catalog, &patterns, &registry);
    scanner.feed(question.as_bytes());
    Some(scanner.finish())
}

/// The causes that the lines lead to as a log.
fn causes_of_log(catalog: &Catalog, reading: &Reading) -> Vec<String> {
    let mut causes: Vec<String> = Vec::new();
    for suspect in incidents(catalog, reading, Besides::default()).into_iter().flat_map(|one| one.causes) {
        if suspect.standing != Standing::RuledOut && !causes.contains(&suspect.id) {
            causes.push(suspect.id);
        }
    }
    causes
}

/// The causes that print an error text which other services may print too.
fn causes_of_text(catalog: &Catalog, question: &str) -> Vec<String> {
    let Ok(signatures) = Signatures::new(catalog) else { return Vec::new() };
    causes_of(catalog, &signatures.find(question)).into_iter().map(str::to_owned).collect()
}

/// The causes whose error texts, or else examples of them, contain the question: somebody typed only the telling word.
fn causes_of_part(catalog: &Catalog, question: &str) -> Vec<String> {
    let part = question.to_lowercase();
    let status = part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
    if part.len() <= 3 && !status {
        return Vec::new();
    }
    let holds = |text: &str| {
        let text = text.to_lowercase();
        // A number inside a longer one is another number.
        text.match_indices(&part).any(|(at, _)| !status || alone(&text, at, part.len()))
    };
    let among = |by: &dyn Fn(&Signature) -> bool| -> Vec<String> {
        let found: Vec<&str> =
            catalog.signatures.iter().filter(|(_, one)| by(one)).map(|(id, _)| id.as_str()).collect();
        causes_of(catalog, &found).into_iter().map(str::to_owned).collect()
    };
    let in_examples = |one: &Signature| one.examples.iter().any(|text| holds(text));
    if status {
        // The texts say the status of some clients only.
        return among(&|one| holds(&one.text) || in_examples(one));
    }
    let texts = among(&|one| holds(&one.text));
    // A common word stands in many examples and says nothing; a word of a program has capitals inside, a text several words.
    let words = part.split_whitespace().count();
    let telling = words > 2 || (words == 1 && question.chars().skip(1).any(char::is_uppercase));
    if texts.is_empty() && telling { among(&in_examples) } else { texts }
}

/// Whether a text looks like what a program prints and not like a question: it begins with a word and a colon, or holds an address, the
/// name of an image, or a word of a program in small letters.
pub(super) fn is_like_output(text: &str) -> bool {
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let label = |word: &str| word.strip_suffix(':').is_some_and(letters);
    let mut words = text.split_whitespace().map(|word| word.trim_matches(['"', '\'', '`', '(', ')', '[', ']', ',']));
    let begins = words.clone().next().is_some_and(label) && words.clone().count() > 1;
    let address = |word: &str| {
        let rest = word.split_once("://").map_or(word, |(_, rest)| rest);
        rest.split_once('/')
            .is_some_and(|(host, path)| host.contains('.') && host.split(['.', ':']).all(letters) && !path.is_empty())
    };
    let code = |word: &str| {
        let parts = word.trim_matches(|c: char| c.is_ascii_punctuation());
        parts.contains('_') && parts.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
    };
    begins || words.any(|word| address(word) || code(word))
}

/// Whether what stands at `at` is no part of a longer word.
fn alone(text: &str, at: usize, length: usize) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '.';
    !text[..at].ends_with(word) && !text[at + length..].starts_with(char::is_alphanumeric)
}
