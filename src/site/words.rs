//! The words of the site's frame: messages `site-NAME` that templates see as `words.NAME`.

use std::collections::BTreeMap;

use super::SiteError;
use crate::l10n::{Argument, Locales};

/// Every word that templates use. In templates, hyphens are underscores.
const WORDS: &[&str] = &[
    "brand",
    "claim",
    "skip",
    "nav",
    "footer",
    "search",
    "search-hint",
    "search-none",
    "search-loading",
    "search-failed",
    "search-paste",
    "personal",
    "personal-empty",
    "personal-filled",
    "personal-private",
    "repo",
    "owner-kind",
    "owner-unknown",
    "owner-user",
    "owner-organization",
    "more",
    "image",
    "tag",
    "branch",
    "secret",
    "workflow-file",
    "workflow-name",
    "job",
    "login-step",
    "push-step",
    "host",
    "clear",
    "link",
    "link-copied",
    "download-failed",
    "copy",
    "copied",
    "wrong-repo",
    "wrong-image",
    "wrong-tag",
    "wrong-branch",
    "wrong-secret",
    "wrong-token",
    "wrong-workflow-file",
    "wrong-host",
    "wrong-registry",
    "noscript",
    "capitals",
    "nav-guides",
    "nav-errors",
    "nav-causes",
    "nav-checks",
    "list-labels",
    "list-myths",
    "list-sources",
    "list-about",
    "list-remedies",
    "list-repositories",
    "feed",
    "markdown",
    "catalog",
    "handbook",
    "fallback",
    "partly",
    "original",
    "choose",
    "missing-title",
    "missing-home",
    "repositories-name",
    "repositories-kind",
    "repositories-visibility",
    "repositories-errors",
    "repositories-notes",
    "repositories-sort",
    "repositories-filter",
    "repositories-none",
];

/// The words of one language, by name.
pub(super) type Words = BTreeMap<String, String>;

/// Finds the words of one language.
pub(super) fn words(locales: &Locales, lang: &str) -> Result<Words, SiteError> {
    let mut words = Words::new();
    let text = |id: &str| locales.text(lang, id, &[]);
    for name in WORDS {
        words.insert(name.replace('-', "_"), text(&format!("site-{name}"))?);
    }
    // The script puts the number in.
    let found = locales.text(lang, "site-search-found", &[("number", Argument::Text("{n}"))])?;
    words.insert("contents".to_owned(), text("frame-contents")?);
    words.insert("search_found".to_owned(), found);
    // A template puts the name of the guide's file in.
    words.insert("download".to_owned(), locales.text(lang, "site-download", &[("file", Argument::Text("{file}"))])?);
    Ok(words)
}
