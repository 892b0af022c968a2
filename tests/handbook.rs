//! The handbook, the README and the teaching pages of `content/` say what is so.
//!
//! [`pages`] takes Markdown apart; [`generate`] makes the pages of facts and commands from the program
//! (`UPDATE=1 cargo test --test handbook`). The rest follows every command, option, variable, link, path and exit code that a
//! page names, and does what the pages for authors and translators show.

#![cfg(feature = "cli")]
#![expect(clippy::expect_used, reason = "in a test a panic is the report")]

#[path = "handbook/checks.rs"]
mod checks;
#[path = "handbook/examples.rs"]
mod examples;
#[path = "handbook/generate.rs"]
mod generate;
mod generated;
#[path = "handbook/names.rs"]
mod names;
#[path = "handbook/pages.rs"]
mod pages;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use ghcr_guide::cli::{Exit, command};
use ghcr_guide::diagnosis::checks::CHECKS;
use ghcr_guide::l10n::locale::LocaleInfo;
use ghcr_guide::{Engine, cli};

/// Runs the program in a folder, in English.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_ghcr-guide"));
    for name in ["COLUMNS", "GITHUB_REPOSITORY", "GITHUB_SERVER_URL", "GHCR_GUIDE_LANG"] {
        program.env_remove(name);
    }
    program.env("LC_ALL", "C").current_dir(folder).args(arguments).output().expect("the program runs")
}

/// The words of every command and subcommand.
fn commands(command: &clap::Command, words: &[String]) -> Vec<Vec<String>> {
    let mut all = vec![words.to_vec()];
    for sub in command.get_subcommands() {
        all.extend(commands(sub, &[words, &[sub.get_name().to_owned()]].concat()));
    }
    all
}

#[test]
fn the_page_of_facts_is_made_from_the_table() {
    generated::verify("docs/facts.md", &generate::facts(&Engine::built_in()));
}

#[test]
fn the_pages_of_checks_are_made_from_their_table() {
    let engine = Engine::built_in();
    generated::verify("docs/checks.md", &checks::page(&engine));
    for check in CHECKS {
        generated::verify(&checks::path(check), &checks::page_of(&engine, check));
    }
    // A page of a check that is gone would stay in the book.
    let ids: BTreeSet<String> = CHECKS.iter().map(|check| format!("{}.md", check.id)).collect();
    let files = fs::read_dir(generated::at("docs/checks")).expect("the folder is there");
    let files: BTreeSet<String> =
        files.map(|file| file.expect("it can be read").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(files, ids);
}

#[test]
fn the_page_of_claims_is_made_from_the_content() {
    generated::verify("docs/claims.md", &generate::claims(&Engine::built_in()));
}

#[test]
fn the_page_of_commands_is_the_programs_help() {
    let engine = Engine::built_in();
    let mut helps = Vec::new();
    for words in commands(&command(&engine.locales, "en"), &[]) {
        let arguments: Vec<&str> = words.iter().map(String::as_str).chain(["--help"]).collect();
        let output = run(&generated::at(""), &arguments);
        helps.push((words, String::from_utf8(output.stdout).expect("help is text")));
    }
    generated::verify("docs/commands.md", &generate::commands(&helps));
}

/// Every way in which the program can end. The match makes a new one fail to compile until it is listed here.
const EXITS: [Exit; 7] = {
    match Exit::Done {
        Exit::Done
        | Exit::Failed
        | Exit::Usage
        | Exit::OutOfDate
        | Exit::HandEdited
        | Exit::NothingRecognised
        | Exit::Findings => {}
    }
    [Exit::Done, Exit::Failed, Exit::Usage, Exit::OutOfDate, Exit::HandEdited, Exit::NothingRecognised, Exit::Findings]
};

#[test]
fn exit_codes_are_those_of_the_program() {
    let codes: Vec<String> = EXITS.iter().map(|exit| (*exit as u8).to_string()).collect();
    let page = pages::read("docs/exit-codes.md");
    let listed: Vec<String> = page.rows.iter().map(|row| row[0].clone()).collect();
    assert_eq!(listed, codes, "docs/exit-codes.md lists every code");
    let help = command(&Engine::built_in().locales, "en").render_help().to_string();
    let (_, sentence) = help.split_once("Exit codes:").expect("help names the codes");
    let numbers = sentence.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    assert_eq!(numbers.collect::<Vec<_>>(), codes, "--help lists every code");
    for page in pages::all() {
        let text = page.rows.iter().flatten().fold(page.prose.clone(), |all, cell| format!("{all} {cell}"));
        for said in text.split("exits with ").skip(1) {
            let code: String = said.chars().take_while(char::is_ascii_digit).collect();
            assert!(codes.contains(&code), "{}: “exits with {code}” is not so", page.path);
        }
    }
}

#[test]
fn every_exit_code_is_reached_as_the_pages_say() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let ends = |wanted: Exit, arguments: &[&str]| {
        let output = run(folder.path(), &[arguments, &["--repo", "octo-org/app"]].concat());
        assert_eq!(output.status.code(), Some(wanted as i32), "{arguments:?}: {output:?}");
    };
    ends(Exit::OutOfDate, &["--check"]);
    ends(Exit::Done, &[]);
    ends(Exit::Done, &["--check"]);
    ends(Exit::OutOfDate, &["--check", "--tag", "v1"]);
    ends(Exit::Usage, &["--no-such-option"]);
    ends(Exit::Usage, &["--image", "Capitals"]);
    ends(Exit::Failed, &["--out", "no/such/folder.md"]);
    let guide = folder.path().join("GHCR_SETUP.md");
    let text = std::fs::read_to_string(&guide).expect("the guide was written");
    std::fs::write(&guide, format!("{text}\nMine.\n")).expect("the guide can be edited");
    ends(Exit::HandEdited, &["--check"]);
    ends(Exit::HandEdited, &[]);
    assert!(std::fs::read_to_string(&guide).expect("the guide is there").ends_with("Mine.\n"), "the edit is kept");
    ends(Exit::Done, &["--force"]);
    ends(Exit::Done, &["check"]);
    let workflow = folder.path().join(".github/workflows/ci.yml");
    std::fs::create_dir_all(workflow.parent().expect("it lies in a folder")).expect("a folder can be made");
    std::fs::write(&workflow, "on: push: x\n").expect("a workflow can be written");
    ends(Exit::Findings, &["check"]);
    ends(Exit::Findings, &["check", "--min-severity", "error"]);
    let output = run(folder.path(), &["facts"]);
    assert_eq!(output.status.code(), Some(Exit::Usage as i32), "nothing says which repository is meant");
}

#[test]
fn commands_options_and_variables_exist() {
    let command = cli::command(&Engine::built_in().locales, "en");
    let wrong: Vec<String> = pages::all().iter().flat_map(|page| names::unknown(page, &command)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_does_not_exist_is_noticed() {
    let command = cli::command(&Engine::built_in().locales, "en");
    for bad in
        ["ghcr-guide --langs ru", "ghcr-guide explian x", "--no-option", "dev nothing", "GHCR_GUIDE_X", "src/x.rs"]
    {
        let page = pages::Page { spans: vec![bad.to_owned()], ..pages::Page::default() };
        let found = [names::unknown(&page, &command), names::missing_paths(&page, &BTreeSet::new())].concat();
        assert_eq!(found.len(), 1, "{bad}: {found:?}");
    }
}

#[test]
fn links_and_paths_lead_somewhere() {
    let pages = pages::all();
    let shown: BTreeSet<String> = pages.iter().flat_map(|page| &page.blocks).filter_map(|b| b.file.clone()).collect();
    let mut wrong = Vec::new();
    for page in &pages {
        wrong.extend(names::broken_links(page, &pages));
        wrong.extend(names::missing_paths(page, &shown));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_key_of_a_locale_is_described() {
    let page = pages::read("docs/add-a-locale.md");
    let said: BTreeSet<&str> = page.rows.iter().map(|row| row[0].as_str()).collect();
    // The parser itself lists the keys that it knows.
    let mut keys = BTreeSet::new();
    for text in ["nothing = 1", "[typography]\nnothing = 1"] {
        let error = toml::from_str::<LocaleInfo>(text).expect_err("there is no such key").to_string();
        let (_, list) = error.split_once("expected one of").expect("the error lists the keys");
        keys.extend(list.split('`').skip(1).step_by(2).map(str::to_owned));
    }
    let missing: Vec<&String> = keys.iter().filter(|key| !said.contains(key.as_str())).collect();
    assert!(keys.contains("forbidden") && missing.is_empty(), "{missing:?} of {keys:?}");
}

#[test]
fn the_summary_lists_every_page() {
    let listed: BTreeSet<String> =
        pages::read("docs/SUMMARY.md").links.iter().map(|link| format!("docs/{link}")).collect();
    let there = pages::all().into_iter().map(|page| page.path);
    let there = there.filter(|path| path.starts_with("docs/") && path != "docs/SUMMARY.md");
    assert_eq!(listed, there.collect());
}
