//! Style sheet, scripts, icon and search indexes, each named by its content so that a browser may keep it for ever.

mod compact;
mod names;
mod scanner;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::Out;
use crate::render::{Parts, TemplateError, Templates};

/// The files below `templates/html/assets/` that every page loads.
const STYLE: &str = "site.css";
const SCRIPT: &str = "site.js";
const ICON: &str = "icon.svg";
/// What a reader who searches, downloads a page or sorts a table needs besides.
const SEARCH: &str = "search.js";
const MARKDOWN: &str = "markdown.js";
const TABLES: &str = "tables.js";
/// The one that pages load while somebody works on them.
const RELOAD: &str = "reload.js";

/// The assets with their names on the site.
pub(super) struct Assets {
    /// Name of the style sheet, from the site's root.
    pub(super) style: String,
    /// Name of the script.
    pub(super) script: String,
    /// Name of the icon.
    pub(super) icon: String,
    /// Name of the script that makes Markdown of a page.
    pub(super) markdown: String,
    /// Name of the script that sorts tables.
    pub(super) tables: String,
    /// Name of the script that reloads a page.
    pub(super) reload: String,
    /// Name of the search index of each locale.
    pub(super) indexes: BTreeMap<String, String>,
    files: Vec<(String, String)>,
}

impl Assets {
    /// Names the assets; `indexes` are language → text. What only a site needs that somebody works on is left out of others.
    pub(super) fn new(
        templates: &Templates,
        indexes: BTreeMap<String, String>,
        live: bool,
    ) -> Result<Self, TemplateError> {
        let mut files = Vec::new();
        let mut add = |name: &str, text: String| {
            let name = named(name, &text);
            files.push((name.clone(), text));
            name
        };
        let style = add(STYLE, compact::style(templates.required_asset(STYLE)?));
        let icon = add(ICON, templates.required_asset(ICON)?.to_owned());
        let script = |name: &str| Ok(compact::script(templates.required_asset(name)?));
        let markdown = add(MARKDOWN, script(MARKDOWN)?);
        let tables = add(TABLES, script(TABLES)?);
        let reload = if live { add(RELOAD, script(RELOAD)?) } else { String::new() };
        // The index of a language brings the script that reads it.
        let search = script(SEARCH)?;
        let script = add(SCRIPT, script(SCRIPT)?);
        let mut index = |(lang, text): (String, String)| {
            let name = add(&format!("search-{lang}.js"), format!("{search}{text}"));
            (lang, name)
        };
        let indexes = indexes.into_iter().map(&mut index).collect();
        Ok(Self { style, script, icon, markdown, tables, reload, indexes, files })
    }

    pub(super) fn write(self, out: &mut Out<'_>) {
        for (name, text) in self.files {
            out.add(name, text);
        }
    }
}

/// A whole guide as a call of the script, which makes a file of it: a page from a disk can load nothing but scripts.
pub(super) fn whole(parts: &Parts) -> String {
    let html = format!("<h1>{}</h1>{}{}", parts.heading, parts.opening, parts.body);
    format!("ghcr.whole({});\n", serde_json::to_string(&html).unwrap_or_default())
}

/// `assets/site.0123456789.css` for `site.css`.
fn named(name: &str, text: &str) -> String {
    let hash: String = Sha256::digest(text.as_bytes()).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("assets/{stem}.{hash}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_content() {
        assert_eq!(named("site.css", "a"), named("site.css", "a"));
        assert_ne!(named("site.css", "a"), named("site.css", "b"));
        assert!(named("site.css", "a").starts_with("assets/site.") && named("site.css", "a").ends_with(".css"));
    }
}
