//! The catalog as JSON, for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::page::{Kind, Page};
use super::{Builder, Written, trees};
use crate::catalog::Catalog;
use crate::catalog::entries::Label;
use crate::diagnosis::checks::CHECKS;

/// The version of this form. It changes when something that a program may rely on does: something new beside it is no new version.
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
    /// What cures causes, by id.
    pub remedies: BTreeMap<String, EntryView>,
    /// The defects of workflow files that `check` finds, by id.
    pub checks: BTreeMap<String, CheckView>,
    /// Advice that circulates and is wrong, by id.
    pub myths: BTreeMap<String, MythView>,
    /// The texts on GitHub's screen that guides name, by id.
    pub labels: BTreeMap<String, LabelView>,
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

/// One entry with a page of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct EntryView {
    /// Language → title.
    pub title: BTreeMap<String, String>,
    /// Its page, from the folder of a language.
    pub page: String,
    /// When its claims were last verified: the oldest date.
    pub verified: Option<String>,
}

/// One check of workflow files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct CheckView {
    /// How bad its findings are: `error`, `warning`, `note` or `hint`.
    pub severity: &'static str,
    /// Whether `check --fix` can correct them.
    pub fixable: bool,
    /// Language → title.
    pub title: BTreeMap<String, String>,
    /// Its page, from the folder of a language.
    pub page: String,
    /// What its findings lead to: ids of causes.
    pub causes: Vec<String>,
}

/// One piece of advice that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct MythView {
    /// Language → title, marked as wrong.
    pub title: BTreeMap<String, String>,
    /// Its page, from the folder of a language.
    pub page: String,
    /// What is often really behind the trouble: ids of causes.
    pub causes: Vec<String>,
    /// When its claims were last verified: the oldest date.
    pub verified: Option<String>,
}

/// One text on GitHub's screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct LabelView {
    /// The text, as GitHub writes it.
    pub text: String,
    /// The address of the page that it is known from.
    pub source: String,
    /// When it was last verified.
    pub verified: String,
}

/// The view of the catalog with the words of every language.
pub(super) fn view(builder: &Builder<'_>, pages: &[Page], rendered: &BTreeMap<&str, Vec<Written>>) -> CatalogView {
    let mut view = CatalogView {
        version: VERSION,
        program: builder.options.version.clone(),
        content: builder.options.content.clone(),
        languages: rendered.keys().map(|lang| (*lang).to_owned()).collect(),
        causes: BTreeMap::new(),
        errors: BTreeMap::new(),
        remedies: BTreeMap::new(),
        checks: BTreeMap::new(),
        myths: BTreeMap::new(),
        labels: labels(builder.catalog),
    };
    for (number, page) in pages.iter().enumerate() {
        let texts = |text: fn(&Written) -> &str| -> BTreeMap<String, String> {
            let one = |(lang, written): (&&str, &Vec<Written>)| {
                Some(((*lang).to_owned(), text(written.get(number)?).trim().to_owned()))
            };
            rendered.iter().filter_map(one).collect()
        };
        view.add(builder.catalog, page, &texts);
    }
    view
}

fn labels(catalog: &Catalog) -> BTreeMap<String, LabelView> {
    let label = |(id, label): (&String, &Label)| {
        let source = catalog.sources.get(&*label.source).map(|source| source.url.clone()).unwrap_or_default();
        (id.clone(), LabelView { text: label.text.clone(), source, verified: label.verified.0.clone() })
    };
    catalog.labels.iter().map(label).collect()
}

impl CatalogView {
    /// Adds the entry that a page is about, with some of its texts in every language.
    fn add(
        &mut self,
        catalog: &Catalog,
        page: &Page,
        texts: &dyn Fn(fn(&Written) -> &str) -> BTreeMap<String, String>,
    ) {
        let (id, address) = (page.guide.id.clone(), format!("{}.html", page.path.as_str()));
        let title = || texts(|written| written.text.title());
        let verified = page.verified.as_ref().map(|(oldest, _)| oldest.clone());
        match page.kind {
            Kind::Cause => {
                let Some(cause) = catalog.causes.get(&id) else { return };
                let view = CauseView {
                    gate: trees::gate_name(cause.gate),
                    weight: cause.weight,
                    title: title(),
                    summary: texts(|written| written.text.lead()),
                    page: address,
                    errors: cause.signatures.iter().map(|name| name.text.clone()).collect(),
                    remedies: cause.remedies.iter().map(|name| name.text.clone()).collect(),
                    verified,
                };
                self.causes.insert(id, view);
            }
            Kind::Error => {
                let Some(signature) = catalog.signatures.get(&id) else { return };
                let view = ErrorView {
                    text: signature.text.clone(),
                    clients: signature.clients.clone(),
                    pattern: signature.pattern.text.clone(),
                    page: address,
                };
                self.errors.insert(id, view);
            }
            Kind::Remedy => {
                self.remedies.insert(id, EntryView { title: title(), page: address, verified });
            }
            Kind::Check => {
                let Some(check) = CHECKS.iter().find(|check| check.id == id) else { return };
                let causes = check.causes.iter().map(|cause| (*cause).to_owned()).collect();
                let (severity, fixable) = (check.severity.as_str(), check.fixable);
                self.checks.insert(id, CheckView { severity, fixable, title: title(), page: address, causes });
            }
            Kind::Myth => {
                let Some(myth) = catalog.myths.get(&id) else { return };
                let causes = myth.instead.iter().map(|cause| cause.text.clone()).collect();
                self.myths.insert(id, MythView { title: title(), page: address, causes, verified });
            }
            _ => {}
        }
    }
}
