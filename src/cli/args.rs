//! Arguments. What they mean is said in the locales: `cli-COMMAND` and `cli-COMMAND-ARGUMENT`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::report::Report;
use super::{Exit, Failure, terminal};
use crate::diagnosis::checks::Severity;
use crate::facts::overrides;
use crate::facts::overrides::Override;
use crate::l10n::Locales;

/// The arguments of the program.
#[derive(Parser)]
#[command(name = "ghcr-guide", version, args_conflicts_with_subcommands = true, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Sub>,
    #[command(flatten)]
    generate: Generate,
    /// The language of the program's own messages; [`super::language`] takes it out before parsing.
    #[arg(long, global = true, value_name = "LANG")]
    ui_lang: Option<String>,
}

#[derive(Subcommand)]
enum Sub {
    Facts(Box<Facts>),
    Check(Box<Check>),
    Explain(Explain),
    Diagnose(Box<Diagnose>),
    Site(Site),
    Serve(Serve),
    Dev(Dev),
    Completions(Completions),
    Man,
}

/// A command with its arguments.
pub(super) enum Command {
    Generate(Box<Generate>),
    Facts(Box<Facts>),
    Check(Box<Check>),
    Explain(Explain),
    Diagnose(Box<Diagnose>),
    Site(Site),
    Serve(Serve),
    Dev(Dev),
    Completions(Completions),
    Man,
}

/// What every command about a repository takes.
#[derive(Default, Args)]
pub(super) struct Repository {
    #[arg(value_name = "PATH")]
    pub(super) path: Option<PathBuf>,
    #[command(flatten)]
    given: Given,
}

/// The facts that can be given, one flag each.
#[derive(Args, Clone, Default)]
struct Given {
    #[arg(long, value_name = "OWNER/NAME")]
    repo: Option<String>,
    #[arg(long)]
    owner_kind: Option<String>,
    #[arg(long)]
    host: Option<String>,
    #[arg(long)]
    registry: Option<String>,
    #[arg(long)]
    image: Vec<String>,
    #[arg(long)]
    tag: Vec<String>,
    #[arg(long)]
    branch: Vec<String>,
    #[arg(long)]
    default_branch: Option<String>,
    #[arg(long)]
    builder: Option<String>,
    #[arg(long)]
    secret: Option<String>,
    #[arg(long)]
    workflow_file: Option<String>,
    #[arg(long)]
    workflow_name: Option<String>,
    #[arg(long)]
    job: Option<String>,
    #[arg(long)]
    job_id: Option<String>,
    #[arg(long)]
    login_step: Option<String>,
    #[arg(long)]
    metadata_step: Option<String>,
    #[arg(long)]
    push_step: Option<String>,
}

impl Repository {
    /// What was given on the command line, in the order of the list of facts.
    pub(super) fn flags(&self) -> Vec<Override> {
        let given = &self.given;
        let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        let values = |name: &str| match name {
            "repo" => one(&given.repo),
            "owner-kind" => one(&given.owner_kind),
            "host" => one(&given.host),
            "registry" => one(&given.registry),
            "image" => given.image.clone(),
            "tag" => given.tag.clone(),
            "branch" => given.branch.clone(),
            "default-branch" => one(&given.default_branch),
            "builder" => one(&given.builder),
            "secret" => one(&given.secret),
            "workflow-file" => one(&given.workflow_file),
            "workflow-name" => one(&given.workflow_name),
            "job" => one(&given.job),
            "job-id" => one(&given.job_id),
            "login-step" => one(&given.login_step),
            "metadata-step" => one(&given.metadata_step),
            "push-step" => one(&given.push_step),
            _ => Vec::new(),
        };
        let flag = |(name, _)| values(name).into_iter().map(move |value| Override::flag(name, &value));
        overrides::givable().flat_map(flag).collect()
    }
}

/// `ghcr-guide [PATH]`.
#[derive(Args)]
pub(super) struct Generate {
    #[command(flatten)]
    pub(super) repository: Repository,
    #[arg(long, value_name = "NAME")]
    pub(super) guide: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(super) cause: Option<String>,
    #[arg(long, value_delimiter = ',', value_name = "LANG")]
    pub(super) lang: Vec<String>,
    #[arg(long)]
    pub(super) format: Option<FormatName>,
    #[arg(long, value_name = "FILE", conflicts_with = "stdout")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) overlay: Trees,
    #[arg(long)]
    pub(super) full: bool,
    #[arg(long, conflicts_with_all = ["check", "diff", "force"])]
    pub(super) stdout: bool,
    #[arg(long, conflicts_with = "force")]
    pub(super) check: bool,
    #[arg(long, conflicts_with = "force")]
    pub(super) diff: bool,
    #[arg(long)]
    pub(super) force: bool,
}

/// `ghcr-guide facts`.
#[derive(Args)]
pub(super) struct Facts {
    #[command(flatten)]
    pub(super) repository: Repository,
    #[arg(long, default_value = "text")]
    pub(super) format: FactsFormat,
}

/// `ghcr-guide check`.
#[derive(Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) repository: Repository,
    #[arg(long, default_value = "text")]
    pub(super) format: CheckFormat,
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Option<String>,
    #[arg(long, value_name = "SEVERITY")]
    pub(super) min_severity: Option<LeastSeverity>,
    #[arg(long)]
    pub(super) fix: bool,
    #[arg(long, requires = "fix")]
    pub(super) diff: bool,
}

/// `ghcr-guide explain`.
#[derive(Args)]
pub(super) struct Explain {
    #[arg(value_name = "ID|TEXT")]
    pub(super) query: Vec<String>,
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Option<String>,
    #[arg(long)]
    pub(super) format: Option<FormatName>,
    #[command(flatten)]
    pub(super) overlay: Trees,
}

/// `ghcr-guide diagnose`.
#[derive(Args)]
pub(super) struct Diagnose {
    #[arg(value_name = "LOG")]
    pub(super) logs: Vec<String>,
    #[arg(long, value_name = "PATH")]
    path: Option<PathBuf>,
    #[arg(long, default_value = "text")]
    pub(super) format: DiagnosisFormat,
    #[arg(long, value_delimiter = ',', value_name = "LANG")]
    pub(super) lang: Vec<String>,
    #[command(flatten)]
    given: Given,
}

impl Diagnose {
    /// The repository that the log may be of.
    pub(super) fn repository(&self) -> Repository {
        Repository { path: self.path.clone(), given: self.given.clone() }
    }
}

/// The formats of an answer.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DiagnosisFormat {
    Text,
    Md,
    Html,
    Json,
    Github,
}

/// `ghcr-guide site`.
#[derive(Args)]
pub(super) struct Site {
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) repos: Option<PathBuf>,
    #[arg(long, value_name = "URL")]
    pub(super) handbook: Option<String>,
    #[arg(long)]
    pub(super) compress: bool,
    #[command(flatten)]
    pub(super) trees: Trees,
}

/// `ghcr-guide serve`.
#[derive(Args)]
pub(super) struct Serve {
    #[arg(long, default_value_t = 8017)]
    pub(super) port: u16,
    #[arg(long, value_name = "FILE")]
    pub(super) repos: Option<PathBuf>,
    #[command(flatten)]
    pub(super) trees: Trees,
}

/// `ghcr-guide dev`.
#[derive(Args)]
pub(super) struct Dev {
    #[command(subcommand)]
    pub(super) command: DevCommand,
}

/// The commands for authors and translators.
#[derive(Subcommand)]
pub(super) enum DevCommand {
    Check {
        #[arg(long)]
        overlay: bool,
        #[command(flatten)]
        trees: Trees,
    },
    Todo {
        lang: String,
        #[command(flatten)]
        trees: Trees,
    },
    Stale {
        #[arg(long, value_name = "N", default_value_t = 180)]
        days: u32,
        #[command(flatten)]
        trees: Trees,
    },
    Accept {
        lang: String,
        #[arg(value_name = "ID", required_unless_present = "all")]
        ids: Vec<String>,
        #[arg(long, conflicts_with = "ids")]
        all: bool,
        #[command(flatten)]
        trees: Trees,
    },
}

/// Folders of content, locales and templates: laid over what is built in, or for `dev` in its place.
#[derive(Args)]
pub(super) struct Trees {
    #[arg(long, value_name = "DIR")]
    pub(super) content: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub(super) locales: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<PathBuf>,
}

impl Trees {
    /// Whether any folder was given.
    pub(super) fn given(&self) -> bool {
        [&self.content, &self.locales, &self.templates].into_iter().any(Option::is_some)
    }
}

/// `ghcr-guide completions`.
#[derive(Args)]
pub(super) struct Completions {
    pub(super) shell: clap_complete::Shell,
}

/// The formats of a guide.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatName {
    Md,
    Html,
    Json,
    Text,
}

/// The formats of findings.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    Text,
    Json,
    Sarif,
    Github,
}

/// The mildest findings that are shown.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LeastSeverity {
    Hint,
    Note,
    Warning,
    Error,
}

impl From<LeastSeverity> for Severity {
    fn from(least: LeastSeverity) -> Self {
        match least {
            LeastSeverity::Hint => Self::Hint,
            LeastSeverity::Note => Self::Note,
            LeastSeverity::Warning => Self::Warning,
            LeastSeverity::Error => Self::Error,
        }
    }
}

/// The formats of facts.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FactsFormat {
    Text,
    Json,
}

/// The command line as clap knows it, with help in this language.
#[must_use]
pub fn command(locales: &Locales, lang: &str) -> clap::Command {
    let mut command = Cli::command();
    // Only a built command has the options for help and version, which need a description too.
    command.build();
    describe(command, &Help { locales, lang }, "cli")
}

/// Where help texts come from.
struct Help<'a> {
    locales: &'a Locales,
    lang: &'a str,
}

impl Help<'_> {
    fn text(&self, id: &str) -> String {
        self.locales.text(self.lang, id, &[]).unwrap_or_else(|_| id.to_owned())
    }

    /// The description of an argument: its own in this command, or the one that commands share.
    fn argument(&self, command: &str, name: &str) -> String {
        let own = format!("{command}-arg-{name}");
        if self.locales.has("en", &own) { self.text(&own) } else { self.text(&format!("cli-arg-{name}")) }
    }
}

/// Puts the texts of the locales where clap shows them.
fn describe(mut command: clap::Command, help: &Help<'_>, id: &str) -> clap::Command {
    let usage = help.text("cli-usage");
    // Full-width punctuation brings its own room.
    let room = if usage.ends_with('：') { "" } else { " " };
    let template = format!("{{about-with-newline}}\n{usage}{room}{{usage}}\n\n{{all-args}}{{after-help}}");
    command = command.about(help.text(id)).help_template(template).subcommand_help_heading(help.text("cli-commands"));
    let (arguments, options) = (help.text("cli-arguments"), help.text("cli-options"));
    let names: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for name in names {
        let text = help.argument(id, &name.replace('_', "-"));
        command = command.mut_arg(name, |arg| {
            let heading = if arg.is_positional() { &arguments } else { &options };
            arg.help(text).help_heading(heading.clone()).hide_possible_values(true).hide_default_value(true)
        });
    }
    let inner: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in inner {
        let id = format!("{id}-{name}");
        command = command.mut_subcommand(name, |sub| describe(sub, help, &id));
    }
    if id == "cli" { command.after_help(help.text("cli-after-help")) } else { command }
}

/// The arguments with a space before a pasted line that begins with a hyphen, so that it is not taken for an option: after
/// `explain`, what has a space or three hyphens and is no option that the command knows.
fn pasted(arguments: &[OsString]) -> Vec<OsString> {
    let mut explain = false;
    let known = |text: &str| {
        let name = text.trim_start_matches("--").split('=').next().unwrap_or_default();
        text.contains('=') && ["lang", "ui-lang", "format", "content", "locales", "templates"].contains(&name)
    };
    let line = |text: &&str| {
        text.starts_with("---") || (text.starts_with('-') && text.contains(char::is_whitespace) && !known(text))
    };
    let mut out = Vec::new();
    for argument in arguments {
        let pasted = argument.to_str().filter(|_| explain).filter(line);
        explain |= argument == "explain";
        out.push(pasted.map_or_else(|| argument.clone(), |text| format!(" {text}").into()));
    }
    out
}

/// The arguments with options that stand before a subcommand put behind its name: `--lang ru explain` is `explain --lang ru`.
fn ordered(command: &clap::Command, arguments: &[OsString]) -> Vec<OsString> {
    let takes_value = |name: &str| {
        let known = command.get_arguments().find(|arg| match name.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => {
                arg.get_short().is_some_and(|short| name.strip_prefix('-').is_some_and(|text| text.ends_with(short)))
            }
        });
        known.is_some_and(|arg| arg.get_action().takes_values())
    };
    let mut at = 1;
    while let Some(option) =
        arguments.get(at).and_then(|text| text.to_str()).filter(|text| text.starts_with('-') && *text != "--")
    {
        at += if takes_value(option) { 2 } else { 1 };
    }
    let mut out = arguments.to_vec();
    if arguments.get(at).and_then(|name| name.to_str()).is_some_and(|name| command.find_subcommand(name).is_some()) {
        out[1..=at].rotate_right(1);
    }
    out
}

/// Parses the arguments.
pub(super) fn parse(report: &Report<'_>, arguments: &[OsString]) -> Result<Command, clap::Error> {
    let plain = Cli::command();
    let arguments = &pasted(&ordered(&plain, arguments));
    // Help texts are put together for those who ask for them, and for messages about wrong arguments.
    let matches = plain.try_get_matches_from(arguments);
    let described = || command(&report.engine.locales, &report.lang).try_get_matches_from(arguments);
    let matches = matches.or_else(|_| described())?;
    let cli = Cli::from_arg_matches(&matches)?;
    Ok(match cli.command {
        None => Command::Generate(Box::new(cli.generate)),
        Some(Sub::Facts(args)) => Command::Facts(args),
        Some(Sub::Check(args)) => Command::Check(args),
        Some(Sub::Explain(args)) => Command::Explain(args),
        Some(Sub::Diagnose(args)) => Command::Diagnose(args),
        Some(Sub::Site(args)) => Command::Site(args),
        Some(Sub::Serve(args)) => Command::Serve(args),
        Some(Sub::Dev(args)) => Command::Dev(args),
        Some(Sub::Completions(args)) => Command::Completions(args),
        Some(Sub::Man) => Command::Man,
    })
}

/// Prints a completion script.
pub(super) fn completions(report: &Report<'_>, shell: clap_complete::Shell) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    let mut command = command(&report.engine.locales, &report.lang);
    clap_complete::generate(shell, &mut command, "ghcr-guide", &mut script);
    terminal::print(&String::from_utf8_lossy(&script))
}

/// Prints the manual page.
pub(super) fn man(report: &Report<'_>) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command(&report.engine.locales, &report.lang)).render(&mut page);
    rendered.map_err(|error| Failure::write("", &error))?;
    terminal::print(&String::from_utf8_lossy(&page))
}
