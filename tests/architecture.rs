//! Who may use whom: the table of rooms as data, and the checks that hold the sources to it.
//!
//! [`ROOMS`] says for each top module of `src/` what it does and which modules it may name. [`uses`] reads the sources as
//! tokens, so that nothing in a comment or a string counts and nothing in a macro or a nested import is missed. The table in
//! `docs/architecture.md` is made from [`ROOMS`] (`UPDATE=1 cargo test --test architecture`).

#![expect(clippy::expect_used, reason = "in a test a panic is the report")]

mod generated;
#[path = "architecture/uses.rs"]
mod uses;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use uses::Root;

/// A module with its own rules: a top module of `src/`, or a part of one that others may know on its own.
struct Room {
    /// The path of the module below the crate.
    module: &'static str,
    /// What comes in and what goes out.
    does: &'static str,
    /// The modules it may use beside itself.
    may_use: &'static [&'static str],
}

/// Stands for every module and for what `lib.rs` itself defines.
const ALL: &str = "everything";

const ROOMS: &[Room] = &[
    Room { module: "work", does: "counts steps of loops in tests", may_use: &[] },
    Room { module: "fault", does: "what is wrong with a file, with its place", may_use: &[] },
    Room { module: "facts::list", does: "the closed list of facts, and their texts", may_use: &[] },
    Room {
        module: "facts::shape",
        does: "everything about facts that can change a guide’s structure; never a string",
        may_use: &["facts::list"],
    },
    Room { module: "facts::action", does: "what is known of an action of GitHub Actions, as data", may_use: &[] },
    Room { module: "doc", does: "the tree that later stages work on", may_use: &["facts::list"] },
    Room {
        module: "catalog",
        does: "texts of `content/` → `Catalog`, checked",
        may_use: &["fault", "doc", "facts::list", "facts::shape", "facts::action"],
    },
    Room { module: "source", does: "a folder or a map of texts → `Workspace`, the only door inwards", may_use: &[] },
    Room {
        module: "facts",
        does: "`Workspace` and what the user says → `Facts` → `Shape`",
        may_use: &["source", "work"],
    },
    Room {
        module: "diagnosis",
        does: "`Catalog`, `Shape` → `Diagnosis`; what was read of workflows → findings",
        may_use: &["catalog", "facts", "work"],
    },
    Room {
        module: "guide",
        does: "`Catalog`, `Shape`, `Diagnosis` → `Guide`, a tree of message ids",
        may_use: &["catalog", "facts", "diagnosis", "doc"],
    },
    Room {
        module: "l10n",
        does: "`Guide`, a locale → `Document`, a tree of words with blanks",
        may_use: &["doc", "fault", "facts::list", "facts::shape"],
    },
    Room {
        module: "render",
        does: "`Document` → `Form`; `Form` and values, or findings → bytes. Owns all escaping",
        may_use: &["doc", "fault", "facts::list", "facts::shape"],
    },
    Room {
        module: "lookup",
        does: "a question, `Catalog`, `Locales` → what it means: an id, a title, an error text, words",
        may_use: &["catalog", "facts", "diagnosis", "doc", "guide", "l10n"],
    },
    Room {
        module: "site",
        does: "everything left of it → a set of (path, bytes): the help site",
        may_use: &["catalog", "facts", "diagnosis", "doc", "guide", "l10n", "lookup", "render"],
    },
    Room { module: "cli", does: "arguments → exit code; the only place that prints or writes", may_use: &[ALL] },
];

/// Files of `src/` that are not rooms: they join the rooms and may use all of them.
const FREE: &[&str] = &["lib.rs", "main.rs", "embedded.rs"];

/// The parts of the standard library that touch the world.
const WORLD: &[&str] = &["env", "fs", "io", "net", "os", "process", "thread", "time"];

/// Where the world may be touched.
const DOORS: &[&str] = &["src/cli/", "src/source/disk.rs", "src/main.rs"];

/// Names that say nothing about what is in a module.
const EMPTY_NAMES: &[&str] = &["common", "helper", "helpers", "manager", "misc", "util", "utils"];

const LONGEST_FILE: usize = 500;
const LONGEST_MAIN: usize = 40;

/// Every breach of the rules in one source file.
fn breaches(path: &str, source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let module = module_of(path);
    let parsed = match uses::read(source, &module) {
        Ok(parsed) => parsed,
        Err(error) => return vec![format!("{path}: cannot be read as Rust: {error}")],
    };
    for used in &parsed.uses {
        let rule = match used.root {
            Root::Crate => entry_forbidden(&module, &used.path),
            Root::Std => world_forbidden(path, &used.path),
        };
        found.extend(rule.map(|rule| format!("{path}:{}: {rule}", used.line)));
    }
    for name in module.iter().chain(&parsed.modules).filter(|name| EMPTY_NAMES.contains(&name.as_str())) {
        found.push(format!("{path}: the module name `{name}` says nothing about what is in it"));
    }
    let lines = source.lines().count();
    let limit = if path == "src/main.rs" { LONGEST_MAIN - 1 } else { LONGEST_FILE };
    if lines > limit {
        found.push(format!("{path}: {lines} lines are too many; {limit} are allowed"));
    }
    if !source.starts_with("//!") {
        found.push(format!("{path}:1: a file begins with a header (`//!`) that says what it is for"));
    }
    found
}

/// The path of the module that a file holds: `src/l10n/check/mod.rs` is `l10n::check`.
fn module_of(path: &str) -> Vec<String> {
    let path = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if FREE.contains(&format!("{path}.rs").as_str()) {
        Vec::new()
    } else {
        path.split('/').map(str::to_owned).collect()
    }
}

/// Why this module may not name that path of the crate, if it may not.
fn entry_forbidden(module: &[String], used: &[String]) -> Option<String> {
    let own = module.join("::");
    if own.is_empty() {
        return None;
    }
    let Some(room) = room_of(&own) else {
        return Some(format!("`{own}` is in no room of the table; add it to ROOMS in tests/architecture.rs"));
    };
    let used = used.join("::");
    let allowed = |entry: &str| entry == ALL || within(&used, entry);
    if within(&used, room.module) || room.may_use.iter().any(|entry| allowed(entry)) {
        return None;
    }
    let may = if room.may_use.is_empty() { "nothing but itself".to_owned() } else { room.may_use.join(", ") };
    let what = if used.is_empty() { "the root of the crate".to_owned() } else { format!("`{used}`") };
    Some(format!("`{}` may not use {what}; it may use {may} (docs/architecture.md)", room.module))
}

/// The innermost room that a module belongs to.
fn room_of(module: &str) -> Option<&'static Room> {
    ROOMS.iter().filter(|room| within(module, room.module)).max_by_key(|room| room.module.len())
}

/// Whether a path is this module or lies in it.
fn within(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Why this file may not name that part of the standard library, if it may not.
fn world_forbidden(path: &str, used: &[String]) -> Option<String> {
    let part = used.first().map_or("*", String::as_str);
    let allowed = DOORS.iter().any(|door| path.starts_with(door)) || (part != "*" && !WORLD.contains(&part));
    (!allowed).then(|| format!("`std::{part}` touches the world, which only {} may", DOORS.join(", ")))
}

/// Every Rust file below a folder, as paths from the package's root.
fn rust_files(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for name in names(folder) {
        let path = format!("{folder}/{name}");
        if generated::at(&path).is_dir() {
            files.extend(rust_files(&path));
        } else if Path::new(&name).extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn names(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(generated::at(folder)).expect("the folder is there");
    entries.map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_sources_keep_to_the_table() {
    let mut found = Vec::new();
    for path in rust_files("src") {
        let source = fs::read_to_string(generated::at(&path)).expect("a source file can be read");
        found.extend(breaches(&path, &source));
    }
    assert!(found.is_empty(), "the sources break the rules of docs/architecture.md:\n{}", found.join("\n"));
}

/// What is missing on one side: modules without a room, and rooms without a module.
fn mismatch(modules: &BTreeSet<String>) -> Vec<String> {
    let top = |room: &Room| room.module.split("::").next().expect("a path has a first part").to_owned();
    let rooms: BTreeSet<String> = ROOMS.iter().map(top).collect();
    let new = modules.difference(&rooms).map(|name| format!("src/{name} is not in the table ROOMS"));
    let gone = rooms.difference(modules).map(|name| format!("the room `{name}` has no module in src/"));
    new.chain(gone).collect()
}

#[test]
fn every_top_module_has_a_room_and_every_room_a_module() {
    let tops = names("src").into_iter().filter(|name| !FREE.contains(&name.as_str()));
    let tops: BTreeSet<String> = tops.map(|name| name.trim_end_matches(".rs").to_owned()).collect();
    assert_eq!(mismatch(&tops), Vec::<String>::new());
    for room in ROOMS {
        let file = format!("src/{}", room.module.replace("::", "/"));
        let there = generated::at(&format!("{file}.rs")).is_file() || generated::at(&file).is_dir();
        assert!(there, "the room `{}` has no module in src/", room.module);
        for entry in room.may_use.iter().filter(|entry| **entry != ALL) {
            assert!(
                ROOMS.iter().any(|room| room.module == *entry),
                "`{}` may use `{entry}`: no such room",
                room.module
            );
        }
    }
}

#[test]
fn the_arrows_run_one_way() {
    for (at, room) in ROOMS.iter().enumerate() {
        for entry in room.may_use.iter().filter(|entry| **entry != ALL) {
            let before = ROOMS[..at].iter().any(|earlier| earlier.module == *entry);
            assert!(before, "`{}` may use `{entry}`, which stands after it in ROOMS", room.module);
        }
    }
}

#[test]
fn the_handbook_shows_the_table() {
    let (start, end) = ("<!-- rooms: written by tests/architecture.rs -->\n", "<!-- end of rooms -->\n");
    let page = fs::read_to_string(generated::at("docs/architecture.md")).expect("the page is there");
    let (before, rest) = page.split_once(start).expect("the page has a place for the table");
    let (_, after) = rest.split_once(end).expect("the place for the table has an end");
    let mut table = "| Module | Takes → gives | May use |\n| --- | --- | --- |\n".to_owned();
    for Room { module, does, may_use } in ROOMS {
        let names: Vec<String> =
            may_use.iter().map(|name| if *name == ALL { ALL.to_owned() } else { format!("`{name}`") }).collect();
        let names = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
        table.push_str(&format!("| `{module}` | {does} | {names} |\n"));
    }
    generated::verify("docs/architecture.md", &format!("{before}{start}\n{table}\n{end}{after}"));
}

/// Sources that break one rule each, with a part of what must be said about them.
const BAD: &[(&str, &str, &str)] = &[
    ("src/render/text.rs", "use crate::catalog::Catalog;", ":2: `render` may not use `catalog::Catalog`"),
    ("src/render/text.rs", "use crate::{doc::Block, l10n::{self, Locales}};", "`render` may not use `l10n::Locales`"),
    ("src/render/text.rs", "fn f() { let _ = crate::guide::build(); }", "`render` may not use `guide::build`"),
    ("src/render/text.rs", "fn f() { assert!(matches!(x, crate::catalog::Y)); }", "may not use `catalog::Y`"),
    ("src/render/text.rs", "use super::super::l10n;", "`render` may not use `l10n`"),
    ("src/render/mod.rs", "use super::l10n::Locales;", "`render` may not use `l10n::Locales`"),
    ("src/render/mod.rs", "mod inner { use super::super::l10n; }", "`render` may not use `l10n`"),
    ("src/render/mod.rs", "use ghcr_guide::l10n::Locales;", "`render` may not use `l10n::Locales`"),
    ("src/render/mod.rs", "use crate::facts::Facts;", "`render` may not use `facts::Facts`"),
    ("src/render/mod.rs", "use crate::facts;", "`render` may not use `facts`"),
    ("src/render/mod.rs", "use crate::facts::listing;", "`render` may not use `facts::listing`"),
    ("src/render/mod.rs", "use crate::*;", "`render` may not use the root of the crate"),
    ("src/render/mod.rs", "use crate::Engine;", "`render` may not use `Engine`"),
    ("src/render/mod.rs", "macro_rules! m { () => { $crate::guide::build() } }", "may not use `guide::build`"),
    ("src/render/mod.rs", "impl crate::catalog::Word for X {}", "may not use `catalog::Word`"),
    ("src/facts/list.rs", "use super::types::Owner;", "`facts::list` may not use `facts::types::Owner`"),
    ("src/facts/list.rs", "use super::shape::Shape;", "it may use nothing but itself"),
    ("src/facts/gather.rs", "use crate::catalog::Catalog;", "`facts` may not use `catalog::Catalog`"),
    ("src/novelty/mod.rs", "use crate::doc::Tree;", "`novelty` is in no room of the table"),
    ("src/facts/git.rs", "fn f() { std::fs::read(\"x\"); }", ":2: `std::fs` touches the world"),
    ("src/guide/mod.rs", "use std::{collections::BTreeMap, time::Instant};", "`std::time` touches the world"),
    ("src/guide/mod.rs", "use ::std::thread;", "`std::thread` touches the world"),
    ("src/guide/mod.rs", "fn f() -> ::std::fs::File { }", "`std::fs` touches the world"),
    ("src/guide/mod.rs", "use std::*;", "`std::*` touches the world"),
    ("src/guide/utils.rs", "", "the module name `utils` says nothing"),
    ("src/guide/mod.rs", "mod helpers { }", "the module name `helpers` says nothing"),
    ("src/guide/mod.rs", "fn f( {", "cannot be read as Rust"),
];

/// What looks like a breach and is none.
const GOOD: &[(&str, &str)] = &[
    ("src/render/text.rs", "use crate::{doc::{self, Block as B}, facts::{list::*, shape::Shape}, fault::Fault};"),
    ("src/render/text.rs", "use super::form::{Form, Writer}; use self::inner::X; use std::fmt::Write as _;"),
    (
        "src/render/text.rs",
        "/// See [`crate::catalog`].\n// crate::catalog\nconst A: &str = \"crate::catalog::X std::fs\";",
    ),
    ("src/render/text.rs", "#[cfg(test)]\nmod tests { use crate::catalog::X; use std::fs; }"),
    (
        "src/render/text.rs",
        "#[cfg(test)] use crate::catalog::X;\n#[cfg(all(test, unix))] #[allow(x)] fn f() { std::fs::f() }",
    ),
    ("src/render/text.rs", "fn f<'a>(x: &'a str) -> char { let std = x; '\"' }"),
    ("src/render/text.rs", "pub(super) fn f() -> other::std::fs::X { catalog::x() }"),
    ("src/facts/shape.rs", "use super::list::Fact;"),
    ("src/facts/git.rs", "use super::list::Fact; use crate::source::Workspace;"),
    ("src/cli/mod.rs", "use crate::{Engine, catalog::Catalog}; use std::{env, fs};"),
    ("src/source/disk.rs", "use std::fs;"),
    ("src/lib.rs", "use catalog::Catalog; use crate::render::Form;"),
];

#[test]
fn the_checks_bite_and_only_where_they_should() {
    for (path, source, wanted) in BAD {
        let found = breaches(path, &format!("//! A file.\n{source}\n"));
        let said = |breach: &String| breach.starts_with(path) && breach.contains(wanted);
        assert!(found.iter().any(said), "{path}: {source}: {found:?}");
    }
    for (path, source) in GOOD {
        assert_eq!(breaches(path, &format!("//! A file.\n{source}\n")), Vec::<String>::new(), "{source}");
    }
    let long = |lines: usize| format!("//! A file.\n{}", "\n".repeat(lines - 1));
    assert!(breaches("src/doc/mod.rs", &long(LONGEST_FILE)).is_empty());
    assert!(breaches("src/doc/mod.rs", &long(LONGEST_FILE + 1))[0].contains("501 lines are too many"));
    assert!(breaches("src/main.rs", &long(LONGEST_MAIN))[0].contains("40 lines are too many"));
    assert!(breaches("src/doc/mod.rs", "use std::fmt;\n")[0].contains("begins with a header"));
    let only = |name: &str| BTreeSet::from([name.to_owned()]);
    assert!(mismatch(&only("novelty")).contains(&"src/novelty is not in the table ROOMS".to_owned()));
    assert!(mismatch(&only("doc")).contains(&"the room `render` has no module in src/".to_owned()));
}
