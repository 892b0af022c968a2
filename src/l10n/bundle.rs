//! The messages of one locale, parsed.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::fault::Fault;

/// A Fluent bundle without bidirectional isolation: its texts end up inside commands and Markdown.
pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
}

impl Bundle {
    /// Parses every file of a locale.
    pub(super) fn new(tag: &str, files: &[(String, String)]) -> Result<Self, Box<Fault>> {
        let lang: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![lang]);
        fluent.set_use_isolating(false);
        for (path, text) in files {
            let file = format!("locales/{path}");
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
                let span = errors.first().map_or(0..0, |error| error.pos.clone());
                let problem = errors.first().map_or_else(String::new, |error| error.kind.to_string());
                Box::new(Fault::at("ftl-syntax", &file, text, span).with("problem", problem))
            })?;
            if let Err(errors) = fluent.add_resource(resource) {
                let ids = errors.iter().filter_map(|error| match error {
                    FluentError::Overriding { id, .. } => Some(id.clone()),
                    _ => None,
                });
                return Err(Box::new(
                    Fault::of_file("ftl-duplicate", &file).with("id", ids.collect::<Vec<_>>().join(", ")),
                ));
            }
        }
        Ok(Self { fluent })
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.fluent.has_message(id)
    }

    /// Formats a message: `None` if it is not there, an error if Fluent reports any.
    pub(super) fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<Result<String, String>> {
        let message = self.fluent.get_message(id)?;
        let pattern = message.value()?;
        let mut errors = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some(match errors.first() {
            None => Ok(text),
            Some(error) => Err(error.to_string()),
        })
    }
}
