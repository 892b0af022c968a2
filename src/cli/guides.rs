//! `ghcr-guide --guide list`: every guide there is.

use super::report::Report;
use super::{Exit, Failure, generate, terminal};
use crate::facts::list::FACTS;
use crate::l10n::Argument;

/// Prints the name and the title of every guide, in the language that was asked for, else that of the program's messages.
pub(super) fn list(report: &Report<'_>, lang: Option<&String>) -> Result<Exit, Failure> {
    let lang = match lang {
        Some(wish) => generate::language(report, wish, "--lang")?,
        None => report.lang.clone(),
    };
    // A title can name the repository; in a list it has the placeholder that an unknown one has.
    let text = |known: &'static str, example: &'static str| if known.is_empty() { example } else { known };
    let facts: Vec<_> =
        FACTS.iter().map(|info| (info.name, Argument::Text(text(info.placeholder, info.example)))).collect();
    let mut out = String::new();
    for name in report.engine.catalog.guides.keys() {
        let title = report.engine.locales.text(&lang, &format!("guide-{name}-title"), &facts);
        // Code is marked with backquotes, which say nothing in a list.
        let title = title.unwrap_or_else(|error| error.to_string()).replace('`', "");
        out.push_str(&format!("{name}: {title}\n"));
    }
    terminal::print(&out)
}
