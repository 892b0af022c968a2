//! The pages that are made from the program itself: facts and commands.

use std::collections::BTreeMap;

use ghcr_guide::catalog::Verified;
use ghcr_guide::catalog::entries::Confidence;
use ghcr_guide::facts::list::{FACTS, Fact, FactInfo, FactType, Many};
use ghcr_guide::facts::shape::{Builder, Credential, OwnerKind};
use ghcr_guide::facts::{config, overrides};
use ghcr_guide::{Engine, built_in};

const FACTS_HEAD: &str = "\
# Facts

<!-- Generated from the table of facts (src/facts/list.rs) and locales/en/facts.ftl. To renew it:
UPDATE=1 cargo test --test handbook -->

Everything that a guide can say about a repository is on this page; the list is closed. A fact is given by an option, a variable or a
key of the [configuration file](configuration.md), or it is found, or it follows from others. Each keeps its origin, which
`ghcr-guide facts` shows. A fact that is not known has a placeholder in guides.

In messages and templates a fact goes by its name: `{ $default-branch }` in Fluent, `<< default_branch >>` in a snippet.
";

/// The page of facts.
pub(crate) fn facts(engine: &Engine) -> String {
    let mut page = format!("{FACTS_HEAD}\n| Fact | Type | How many |\n| --- | --- | --- |\n");
    for info in FACTS {
        page.push_str(&format!("| [{0}](#{0}) | {1} | {2} |\n", info.name, kind(info.kind), many(info.many)));
    }
    for info in FACTS {
        page.push_str(&fact(engine, info));
    }
    page
}

fn fact(engine: &Engine, info: &FactInfo) -> String {
    let about = engine.locales.text("en", &format!("fact-{}-about", info.name), &[]).expect("the fact is described");
    let mut lines = vec![format!("Type: {}", kind(info.kind))];
    lines.extend(words(engine, info));
    lines.push(match overrides::name_of(info.fact) {
        Some(name) => format!("Option: `--{name}`; variable: `{}`; {}", overrides::variable(name), key(info)),
        None if info.fact == Fact::Owner => "Given with the [repository](#repository)".to_owned(),
        None => "Follows from other facts and cannot be given".to_owned(),
    });
    let example = if overrides::name_of(info.fact).is_some() { overrides::example(info.fact) } else { info.example };
    lines.push(format!("Example: `{example}`"));
    if !info.placeholder.is_empty() {
        lines.push(format!("When it is not known: `{}`", info.placeholder));
    }
    let lines: String = lines.iter().map(|line| format!("- {line}\n")).collect();
    format!("\n## {}\n\n{about}\n\n{lines}", info.name)
}

/// The key in the configuration file, as that file's own list of keys has it.
fn key(info: &FactInfo) -> String {
    let (place, name, keys) = match info.many {
        Many::One => ("key", info.name.to_owned(), config::keys()),
        Many::PerImage => return "key: `name` of an `[[image]]`".to_owned(),
        Many::PerJob => return format!("key: `{}` of a `[[job]]`", info.name),
        Many::List => {
            ("key", format!("{}{}", info.name, if info.fact == Fact::Branch { "es" } else { "s" }), config::keys())
        }
    };
    assert!(keys.contains(&name.as_str()), "`{name}` is a key of the configuration file");
    format!("{place}: `{name}`")
}

/// The words that a kind may be, with what they mean.
fn words(engine: &Engine, info: &FactInfo) -> Option<String> {
    let words: Vec<&str> = match info.fact {
        Fact::OwnerKind => OwnerKind::ALL.iter().map(|kind| kind.as_str()).collect(),
        Fact::Builder => Builder::ALL.iter().map(|kind| kind.as_str()).collect(),
        Fact::Credential => Credential::ALL.iter().map(|kind| kind.as_str()).collect(),
        _ => return None,
    };
    let meaning = |word: &&str| {
        let id = format!("{}-{word}", info.name);
        format!("`{word}` ({})", engine.locales.text("en", &id, &[]).expect("the word is described"))
    };
    let words: Vec<String> = words.iter().filter(|word| **word != "unknown").map(meaning).collect();
    Some(format!("Values: {}", words.join(", ")))
}

fn kind(kind: FactType) -> &'static str {
    match kind {
        FactType::Host => "host name, with a port if need be",
        FactType::Owner => "login of a user or an organisation",
        FactType::RepoName => "name of a repository",
        FactType::ImageName => "image without its tag, in lower case",
        FactType::PackageName => "name of a package",
        FactType::Tag => "tag of an image, or a pattern of tags",
        FactType::Branch => "branch",
        FactType::SecretName => "name of an Actions secret",
        FactType::WorkflowPath => "path of a workflow file",
        FactType::FreeText => "any text of one line",
        FactType::Kind => "one of a list of words",
    }
}

fn many(many: Many) -> &'static str {
    match many {
        Many::One => "one",
        Many::PerImage => "one for each image",
        Many::PerJob => "one for each publishing job",
        Many::List => "several",
    }
}

const CLAIMS_HEAD: &str = "\
# Claims

<!-- Generated from the built-in content. To renew it: UPDATE=1 cargo test --test handbook -->

Every statement of a guide rests on sources, and somebody has read them on a certain day. This page has all of them: the oldest first, and of
one day those of which we are least sure. `ghcr-guide dev stale --days 180` lists those that have to be verified again by now.
";

/// The page of claims.
pub(crate) fn claims(engine: &Engine) -> String {
    let files = built_in::content().iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let all = engine.catalog.verified(&files);
    let mut page = format!("{CLAIMS_HEAD}\n{}", summary(engine, &all));
    let mut day = "";
    for one in &all {
        if one.date.0 != day {
            day = &one.date.0;
            page.push_str(&format!(
                "\n## Verified on {}\n\n| Entry | About | Confidence | Sources |\n",
                spoken(engine, day)
            ));
            page.push_str("| --- | --- | --- | --- |\n");
        }
        let about = one.about.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let source = |id: &String| {
            let source = &engine.catalog.sources[id];
            format!("[{}]({})", source.title.replace('|', "\\|"), source.url)
        };
        let sources: Vec<String> = one.sources.iter().map(source).collect();
        let row = format!("| `{}` | {about} | {} | {} |\n", one.file, one.confidence.0.as_str(), sources.join("; "));
        page.push_str(&row);
    }
    page
}

/// How many claims there are of each day and confidence.
fn summary(engine: &Engine, all: &[Verified]) -> String {
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for one in all {
        let column =
            [Confidence::High, Confidence::Medium, Confidence::Low].iter().position(|c| *c == one.confidence.0);
        counts.entry(&one.date.0).or_default()[column.expect("the column is there")] += 1;
    }
    let mut table = "| Verified on | High | Medium | Low |\n| --- | --- | --- | --- |\n".to_owned();
    for (day, [high, medium, low]) in counts {
        table.push_str(&format!("| {} | {high} | {medium} | {low} |\n", spoken(engine, day)));
    }
    table
}

/// A day as English writes it.
fn spoken(engine: &Engine, day: &str) -> String {
    let fields: Vec<&str> = day.split('-').map(|field| field.trim_start_matches('0')).collect();
    let month = engine.locales.text("en", &format!("ui-month-{}", fields[1]), &[]).expect("the month has a name");
    format!("{} {month} {}", fields[2], fields[0])
}

const COMMANDS_HEAD: &str = "\
# Commands

<!-- Generated from the program’s own help. To renew it: UPDATE=1 cargo test --test handbook -->

This is what `--help` prints, command by command. [Facts](facts.md) describes the options about the repository, [exit codes](exit-codes.md)
says how the program ends.
";

/// The page of commands, from the help of each.
pub(crate) fn commands(helps: &[(Vec<String>, String)]) -> String {
    let mut page = COMMANDS_HEAD.to_owned();
    for (command, help) in helps {
        let name = [&["ghcr-guide".to_owned()], command.as_slice()].concat().join(" ");
        page.push_str(&format!("\n## {name}\n\n```text\n{}\n```\n", help.trim_end()));
    }
    page
}
