//! The program's own messages, in the user's language.

use clap::error::{ContextKind, ErrorKind};
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource};

use super::{Exit, Failure, terminal};
use crate::facts::list::clean;
use crate::fault::Fault;
use crate::l10n::Argument;
use crate::{Engine, EngineError};

/// Says things to the user.
pub(super) struct Report<'a> {
    /// The built-in engine, whose locales have the messages.
    pub(super) engine: &'a Engine,
    /// The language of messages.
    pub(super) lang: String,
}

impl<'a> Report<'a> {
    pub(super) fn new(engine: &'a Engine, lang: String) -> Self {
        Self { engine, lang }
    }

    /// A message with arguments. Values of the outside world are cleaned of anything that could steer a terminal.
    pub(super) fn text(&self, id: &str, args: &[(&str, String)]) -> String {
        let cleaned: Vec<(&str, String)> = args.iter().map(|(name, value)| (*name, clean(value))).collect();
        let args: Vec<(&str, Argument<'_>)> =
            cleaned.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
        self.engine.locales.text(&self.lang, id, &args).unwrap_or_else(|error| error.to_string())
    }

    /// A date such as `2026-11-20` as the language writes it.
    pub(super) fn date(&self, date: &str) -> String {
        self.engine.locales.date(&self.lang, date).unwrap_or_else(|error| error.to_string())
    }

    /// A message with a count that decides its plural.
    pub(super) fn count(&self, id: &str, count: usize) -> String {
        let args = [("count", Argument::Count(count))];
        self.engine.locales.text(&self.lang, id, &args).unwrap_or_else(|error| error.to_string())
    }

    /// Says a message on standard error.
    pub(super) fn say(&self, id: &str, args: &[(&str, String)]) {
        terminal::message(&self.text(id, args));
    }

    /// Says what is wrong with the arguments. What this program has no sentence for is said by the parser, in English.
    pub(super) fn usage(&self, error: &clap::Error) -> Exit {
        let get = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
        let args = vec![
            ("arg", get(ContextKind::InvalidArg)),
            ("value", get(ContextKind::InvalidValue)),
            ("known", get(ContextKind::ValidValue)),
            ("other", get(ContextKind::PriorArg)),
        ];
        let id = match error.kind() {
            ErrorKind::UnknownArgument => "error-usage-unknown",
            ErrorKind::InvalidValue if args.iter().any(|(name, value)| *name == "value" && value.is_empty()) => {
                "error-usage-no-value"
            }
            ErrorKind::InvalidValue => "error-usage-value",
            // The parser reports an option that stands twice as one that conflicts with itself.
            ErrorKind::ArgumentConflict if get(ContextKind::InvalidArg) == get(ContextKind::PriorArg) => {
                "error-usage-twice"
            }
            // A word after the folder: a second folder, or a command that stands behind it.
            ErrorKind::ArgumentConflict if get(ContextKind::InvalidArg).is_empty() => "error-usage-words",
            ErrorKind::ArgumentConflict => "error-usage-conflict",
            ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "error-usage-missing",
            _ => {
                let _ = error.print();
                return Exit::Usage;
            }
        };
        self.error(id, &args);
        Exit::Usage
    }

    /// Says why a command failed and gives its exit code.
    pub(super) fn failure(&self, failure: &Failure) -> Exit {
        match failure {
            Failure::Facts(errors) => {
                for error in errors {
                    self.error(&format!("error-{}", error.code()), &error.args());
                }
            }
            Failure::Source(error) => self.error(&format!("error-{}", error.code()), &error.args()),
            Failure::Engine(EngineError::NoGuide(name)) => {
                let known: Vec<String> = self.engine.catalog.guides.keys().map(|name| format!("`{name}`")).collect();
                self.error("error-no-guide", &[("name", name.clone()), ("known", known.join(", "))]);
            }
            Failure::Engine(EngineError::CauseNeeded(name)) => {
                self.error("error-cause-needed", &[("name", name.clone())])
            }
            Failure::Engine(EngineError::CauseUnused(name)) => {
                self.error("error-cause-unused", &[("name", name.clone())])
            }
            Failure::Engine(EngineError::NoCause(id)) => self.error("error-no-cause", &[("id", id.clone())]),
            Failure::Engine(error) => self.error("error-broken", &[("problem", error.to_string())]),
            Failure::Faults(faults) => {
                faults.iter().for_each(|(fault, source)| self.fault(fault, source.as_deref()));
                terminal::message(&self.count("ui-faults", faults.len()));
            }
            Failure::Several(failures) => {
                for one in failures {
                    self.failure(one);
                }
            }
            Failure::Message { id, args, .. } => self.error(id, args),
        }
        failure.exit()
    }

    fn error(&self, id: &str, args: &[(&'static str, String)]) {
        terminal::message(&format!("ghcr-guide: {}", self.text(id, args)));
    }

    /// A fault with its place, and the lines around it if its source is at hand.
    fn fault(&self, fault: &Fault, source: Option<&str>) {
        let sentence = self.text(&format!("fault-{}", fault.code), &fault.args);
        let head = format!("{}:{}:{}: {} [{}]", fault.file, fault.line, fault.column, sentence, fault.code);
        terminal::message(&head);
        let (Some((start, end)), Some(source)) = (fault.span, source) else { return };
        let diagnostic = MietteDiagnostic::new("").with_label(LabeledSpan::underline(start..end.max(start + 1)));
        let report = miette::Report::new(diagnostic).with_source_code(NamedSource::new(&fault.file, source.to_owned()));
        let theme =
            if terminal::colour_of_messages() { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme).with_context_lines(0);
        let mut out = String::new();
        if handler.render_report(&mut out, report.as_ref()).is_ok() {
            // The sentence stands above already; what miette would say of it is empty.
            let lines: Vec<&str> = out.lines().filter(|line| !matches!(line.trim(), "" | "×")).collect();
            terminal::message(&lines.join("\n"));
        }
    }
}
