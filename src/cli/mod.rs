//! The command line: the only place that prints, writes files and decides the exit code.
//!
//! Comes in: arguments and environment. Goes out: an exit code.
//!
//! 1. [`language`] finds the language of the program's own messages, before anything can fail.
//! 2. [`args`] parses; help texts come from the locales.
//! 3. One module for each command does the work and returns an [`Exit`] or a [`Failure`].
//! 4. [`run`] prints a failure and turns it into an exit code.

mod args;
mod check;
mod compress;
mod day;
mod dev;
mod diagnose;
mod excerpt;
mod explain;
mod facts;
mod failure;
mod fix;
mod folder;
mod generate;
mod guides;
mod language;
mod overlay;
mod put;
mod report;
mod repositories;
mod serve;
mod site;
mod stored;
mod terminal;
mod tree;

use std::ffi::OsString;
use std::process::ExitCode;
use std::thread;

use args::Command;
use clap::error::ErrorKind;
pub use failure::Failure;
use report::Report;

pub use args::command;
pub use diagnose::DiagnosisJson;

use crate::Engine;

/// How the program ends; `design.md`, section 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, nothing wrong.
    Done = 0,
    /// The program could not do its work.
    Failed = 1,
    /// Wrong usage.
    Usage = 2,
    /// The file is out of date.
    OutOfDate = 3,
    /// Refused: the file was edited by hand.
    HandEdited = 4,
    /// No failure of the registry was recognised.
    NothingRecognised = 5,
    /// `check` has findings.
    Findings = 10,
}

/// Runs the program with these arguments, the first of which is its own name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    // Never dropped: the process ends with it, and giving its memory back would take longer than a small command.
    let engine: &'static Engine = Box::leak(Box::new(Engine::built_in()));
    prepare(engine, &arguments);
    let (lang, unknown) = language::of_program(&engine.locales, &mut arguments);
    let report = Report::new(engine, lang);
    let exit = match unknown.map(|wish| generate::language(&report, &wish, "--ui-lang")) {
        Some(Err(failure)) => report.failure(&failure),
        _ => match args::parse(&report, &arguments) {
            Ok(command) => dispatch(&report, command).unwrap_or_else(|failure| report.failure(&failure)),
            Err(error) => usage(&report, &error),
        },
    };
    ExitCode::from(exit as u8)
}

/// Parses content while arguments and repository are read: each takes milliseconds that a user would wait for. What a run will
/// need is guessed, as its arguments are not parsed yet; a wrong guess costs time only, and nobody waits for a thread.
fn prepare(engine: &'static Engine, arguments: &[OsString]) {
    let light = ["-h", "--help", "-V", "--version", "completions", "man", "facts"];
    let has = |word: &str| arguments.iter().skip(1).any(|argument| argument == word);
    let catalog = &engine.catalog;
    if light.into_iter().any(has) {
        return;
    }
    if has("check") {
        thread::spawn(|| catalog.sources.prepare());
        return;
    }
    // In the order in which a guide asks for them, in two parts that take about as long.
    thread::spawn(|| {
        catalog.guides.prepare();
        catalog.causes.prepare();
        catalog.labels.prepare();
        catalog.absent_controls.prepare();
    });
    thread::spawn(|| {
        engine.templates.prepare();
        catalog.remedies.prepare();
        catalog.signatures.prepare();
        catalog.sources.prepare();
        catalog.myths.prepare();
    });
}

fn dispatch(report: &Report<'_>, command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Generate(args) => generate::run(report, &args),
        Command::Facts(args) => facts::run(report, &args),
        Command::Check(args) => check::run(report, &args),
        Command::Explain(args) => explain::run(report, &args),
        Command::Diagnose(args) => diagnose::run(report, &args),
        Command::Site(args) => site::run(report, &args),
        Command::Serve(args) => serve::run(report, &args),
        Command::Dev(args) => dev::run(report, &args),
        Command::Completions(args) => args::completions(report, args.shell),
        Command::Man => args::man(report),
    }
}

/// Prints the help that was asked for, or says what is wrong with the arguments.
fn usage(report: &Report<'_>, error: &clap::Error) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A closed pipe is the reader's wish, not a failure.
        let _ = error.print();
        return Exit::Done;
    }
    report.usage(error)
}
