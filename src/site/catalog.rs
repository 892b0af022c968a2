//! The catalog as JSON, for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::page::{Kind, Page};
use super::{Builder, Written, trees};

/// The version of this form. It changes when something that a program may rely on does.
pub const VERSION: u32 = 1;

/// The catalog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct CatalogView {
    /// The version of this form.
    pub version: u32,
    /// The version of the program.
    pub program: String,
    /// The version of content, locales and templates.
    pub content: String,
    /// The languages there are.
    pub languages: Vec<String>,
    /// The causes by id.
    pub causes: BTreeMap<String, CauseView>,
    /// The texts that clients and the registry print, by id.
    pub errors: BTreeMap<String, ErrorView>,
}

/// One cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct CauseView {
    /// Which gate of a push it stands at.
    pub gate: &'static str,
    /// How often it is behind a failure, against the others: 1 to 100.
    pub weight: u8,
    /// Language → title.
    pub title: BTreeMap<String, String>,
    /// Language → what it is in one sentence.
    pub summary: BTreeMap<String, String>,
    /// Its page, from the folder of a language.
    pub page: String,
    /// What it prints: ids of errors.
    pub errors: Vec<String>,
    /// What cures it, the best first: ids of remedies, each a page `remedies/ID.html`.
    pub remedies: Vec<String>,
    /// When its claims were last verified: the oldest date.
    pub verified: Option<String>,
}

/// One text that is printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ErrorView {
    /// The text, with placeholders for names.
    pub text: String,
    /// Who prints it.
    pub clients: Vec<String>,
    /// A regular expression for one line, ignoring case.
    pub pattern: String,
    /// Its page, from the folder of a language.
    pub page: String,
}

/// The view of the catalog with the words of every language.
pub(super) fn view(builder: &Builder<'_>, pages: &[Page], rendered: &BTreeMap<&str, Vec<Written>>) -> CatalogView {
    let catalog = builder.catalog;
    let mut view = CatalogView {
        version: VERSION,
        program: builder.options.version.clone(),
        content: builder.options.content.clone(),
        languages: rendered.keys().map(|lang| (*lang).to_owned()).collect(),
        causes: BTreeMap::new(),
        errors: BTreeMap::new(),
    };
    for (number, page) in pages.iter().enumerate() {
        let address = format!("{}.html", page.path.as_str());
        match (page.kind, catalog.causes.get(&page.guide.id), catalog.signatures.get(&page.guide.id)) {
            (Kind::Cause, Some(cause), _) => {
                let texts = |text: fn(&Written) -> &str| {
                    let one = |(lang, written): (&&str, &Vec<Written>)| {
                        Some(((*lang).to_owned(), text(written.get(number)?).trim().to_owned()))
                    };
                    rendered.iter().filter_map(one).collect::<BTreeMap<_, _>>()
                };
                let cause = CauseView {
                    gate: trees::gate_name(cause.gate),
                    weight: cause.weight,
                    title: texts(|written| written.text.title()),
                    summary: texts(|written| written.text.lead()),
                    page: address,
                    errors: cause.signatures.iter().map(|name| name.text.clone()).collect(),
                    remedies: cause.remedies.iter().map(|name| name.text.clone()).collect(),
                    verified: page.verified.as_ref().map(|(oldest, _)| oldest.clone()),
                };
                view.causes.insert(page.guide.id.clone(), cause);
            }
            (Kind::Error, _, Some(signature)) => {
                let error = ErrorView {
                    text: signature.text.clone(),
                    clients: signature.clients.clone(),
                    pattern: signature.pattern.text.clone(),
                    page: address,
                };
                view.errors.insert(page.guide.id.clone(), error);
            }
            _ => {}
        }
    }
    view
}
