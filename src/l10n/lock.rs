//! Which English text each translation was made from.
//!
//! `locales/LANG/translations.lock` is a TOML table: message id → the first 12 hexadecimal digits of a SHA-256 of the English
//! message as Fluent's serialiser writes it, without comments. When English changes, the hash does, and the translation is
//! stale until somebody has looked at it (`ghcr-guide dev accept LANG ID`).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use sha2::{Digest, Sha256};

use super::SOURCE;
pub use super::todo::{Todo, Why, todo};

/// The name of a lock file in a locale's folder.
pub const FILE: &str = "translations.lock";

/// The path of a locale's lock file below `locales/`.
#[must_use]
pub fn path(lang: &str) -> String {
    format!("{lang}/{FILE}")
}

/// The hash of each English message. `files` are path below `locales/` → text; others than English are passed over.
#[must_use]
pub fn source_hashes(files: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut hashes = BTreeMap::new();
    for_each_message(files, SOURCE, |message| {
        hashes.entry(message.id.name.to_owned()).or_insert_with(|| hash(&message));
    });
    hashes
}

/// Calls `visit` for every message of a locale that can be read.
fn for_each_message(files: &BTreeMap<String, String>, lang: &str, mut visit: impl FnMut(Message<&str>)) {
    let folder = format!("{lang}/");
    for (_, text) in files.iter().filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".ftl")) {
        // A checkout with other line ends has the same messages.
        let text = text.replace("\r\n", "\n");
        let resource = parser::parse_runtime(&*text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                visit(message);
            }
        }
    }
}

fn hash(message: &Message<&str>) -> String {
    let message = Message { comment: None, ..message.clone() };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a lock file.
///
/// # Errors
///
/// Fails if the text is not a TOML table of strings.
pub fn read(text: &str) -> Result<BTreeMap<String, String>, toml::de::Error> {
    toml::from_str(text)
}

/// Writes a lock file.
#[must_use]
pub fn write(hashes: &BTreeMap<String, String>) -> String {
    let mut text =
        "# The English text that each translation was made from. Written by `ghcr-guide dev accept`.\n".to_owned();
    for (id, hash) in hashes {
        text.push_str(&format!("{id:?} = {hash:?}\n"));
    }
    text
}

/// Confirms that translations say what English says now, and gives the new text of the lock file.
///
/// `ids` are the messages to confirm; `None` confirms every translated message. Entries of messages that are gone are dropped.
/// A lock file that cannot be read, as after a merge with conflicts, is repaired: its lines are taken one by one.
///
/// # Errors
///
/// Confirms nothing and gives the first id that the locale or English does not have; `lang` itself if it is no translation.
pub fn accept(files: &BTreeMap<String, String>, lang: &str, ids: Option<&[String]>) -> Result<String, String> {
    if lang == SOURCE || !files.contains_key(&format!("{lang}/locale.toml")) {
        return Err(lang.to_owned());
    }
    let english = source_hashes(files);
    let mut both = BTreeSet::new();
    for_each_message(files, lang, |message| {
        if english.contains_key(message.id.name) {
            both.insert(message.id.name.to_owned());
        }
    });
    let old = files.get(&path(lang)).map_or("", String::as_str);
    let mut hashes = read(old).unwrap_or_else(|_| salvage(old, &english));
    hashes.retain(|id, _| both.contains(id));
    let all: Vec<String> = both.iter().cloned().collect();
    for id in ids.unwrap_or(&all) {
        let hash = english.get(id).filter(|_| both.contains(id)).ok_or_else(|| id.clone())?;
        hashes.insert(id.clone(), hash.clone());
    }
    Ok(write(&hashes))
}

/// The entries of a broken lock file; of two for one message, the one that fits the English text of today.
fn salvage(text: &str, english: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut hashes = BTreeMap::new();
    for (id, hash) in text.lines().filter_map(|line| read(line).ok()?.pop_first()) {
        if hashes.get(&id).is_none_or(|old| english.get(&id) != Some(old)) {
            hashes.insert(id, hash);
        }
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(english: &str, russian: &str) -> BTreeMap<String, String> {
        let files = [("en/a.ftl", english), ("ru/a.ftl", russian), ("ru/locale.toml", "")];
        files.map(|(path, text)| (path.to_owned(), text.to_owned())).into_iter().collect()
    }

    #[test]
    fn comments_layout_and_line_ends_do_not_count() {
        let plain = source_hashes(&files("a = Text\n    more\n", ""));
        assert_eq!(plain, source_hashes(&files("# Comment\r\na =\r\n   Text\r\n   more\r\n", "")));
        assert_ne!(plain, source_hashes(&files("a = Text\n    less\n", "")));
        assert_eq!(plain["a"].len(), 12);
    }

    #[test]
    fn accepting_confirms_what_is_named_and_drops_what_is_gone() {
        let mut tree = files("a = A\nb = B\n", "a = А\nb = Б\n");
        let all = accept(&tree, "ru", None).unwrap();
        assert_eq!(read(&all).unwrap(), source_hashes(&tree));
        tree.insert(path("ru"), format!("{all}\"gone\" = \"0\"\n"));
        tree.insert("en/a.ftl".to_owned(), "a = AA\nb = BB\n".to_owned());
        let one = read(&accept(&tree, "ru", Some(&["a".to_owned()])).unwrap()).unwrap();
        let now = source_hashes(&tree);
        assert_eq!(one.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(one["a"], now["a"]);
        assert_ne!(one["b"], now["b"]);
    }

    #[test]
    fn what_cannot_be_accepted_is_said() {
        let tree = files("a = A\n", "b = Б\n");
        let accept = |lang: &str, id: &str| accept(&tree, lang, Some(&[id.to_owned()])).unwrap_err();
        assert_eq!(accept("ru", "a"), "a");
        assert_eq!(accept("ru", "b"), "b");
        assert_eq!(accept("en", "a"), "en");
        assert_eq!(accept("zh", "a"), "zh");
    }

    #[test]
    fn a_merge_conflict_is_repaired() {
        let mut tree = files("a = A\nb = B\n", "a = А\nb = Б\n");
        let now = source_hashes(&tree);
        let conflict =
            format!("<<<<<<< ours\n\"a\" = \"0\"\n=======\n\"a\" = {:?}\n>>>>>>> theirs\n\"b\" = \"1\"\n", now["a"]);
        tree.insert(path("ru"), conflict);
        let repaired = read(&accept(&tree, "ru", Some(&[])).unwrap()).unwrap();
        assert_eq!(repaired, BTreeMap::from([("a".into(), now["a"].clone()), ("b".into(), "1".into())]));
    }
}
