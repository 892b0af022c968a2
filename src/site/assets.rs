//! Style sheet, scripts, icon and search indexes, each named by its content so that a browser may keep it for ever.

use std::collections::BTreeMap;

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_mangler::Mangler;
use oxc_parser::Parser;
use oxc_span::SourceType;
use sha2::{Digest, Sha256};

use super::Out;
use crate::render::{ASSETS, Parts, TemplateError, Templates};

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
        let style = add(STYLE, style(templates.required_asset(STYLE)?));
        let icon = add(ICON, templates.required_asset(ICON)?.to_owned());
        let script = |name: &str| short(name, templates.required_asset(name)?);
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

/// A style sheet without indentation, comments that begin a line, and line breaks around brackets and after what separates.
fn style(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut comment = false;
    for mut line in text.lines().map(str::trim) {
        while let Some(inside) = if comment { Some(line) } else { line.strip_prefix("/*") } {
            let rest = inside.split_once("*/").map(|(_, rest)| rest.trim_start());
            (comment, line) = (rest.is_none(), rest.unwrap_or_default());
            if comment {
                break;
            }
        }
        if !line.is_empty() {
            if out.ends_with(';') && line.starts_with('}') {
                out.pop();
            }
            if !out.is_empty() && !out.ends_with(['{', '(', '[', ',', ';']) && !line.starts_with(['}', ')', ']']) {
                out.push('\n');
            }
            out.push_str(line);
        }
    }
    out.push('\n');
    out
}

/// Every script of the help site that cannot be read, whichever pages need it.
pub fn broken_scripts(templates: &Templates) -> impl Iterator<Item = TemplateError> {
    let scripts = templates.assets().filter(|(name, _)| name.ends_with(".js"));
    scripts.filter_map(|(name, text)| short(name, text).err())
}

/// A script without comments and needless spaces, and with short names for what only it can see.
///
/// # Errors
///
/// Says where the text is no script.
fn short(name: &str, text: &str) -> Result<String, TemplateError> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::script()).parse();
    if let Some(error) = parsed.diagnostics.errors().next() {
        let before = error.labels.first().and_then(|label| text.get(..label.offset() as usize)).unwrap_or_default();
        let (line, column) =
            (before.matches('\n').count() + 1, before.chars().rev().take_while(|c| *c != '\n').count() + 1);
        let template = format!("{ASSETS}{name}");
        return Err(TemplateError { template, line, column, problem: error.to_string() });
    }
    let names = Mangler::new().build(&parsed.program).scoping;
    let writer = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(Some(names));
    Ok(writer.build(&parsed.program).code + "\n")
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
    fn comments_and_indentation_of_a_style_sheet_go() {
        let text = "/* a\n   b */\nx {\n  y: z; /* kept */\n  w: v;\n}\n";
        assert_eq!(style(text), "x {y: z; /* kept */\nw: v}\n");
        assert_eq!(style("/* a */ x {\n  y: z\n}\n/* b\n c */ /* d */ w {}\n/*/ e */\n"), "x {y: z}\nw {}\n");
    }

    #[test]
    fn a_script_keeps_what_others_see_of_it() {
        let text = "// a\nself.ghcr = (longName) => {\n  return { longName, other: `${longName} , b` };\n};\n";
        assert_eq!(short("a.js", text).unwrap(), "self.ghcr=e=>{return{longName:e,other:`${e} , b`}};\n");
    }

    #[test]
    fn what_is_no_script_is_said_with_its_place() {
        let error = short("site.js", "let a;\n  b(;\n").unwrap_err();
        assert_eq!((error.template.as_str(), error.line, error.column), ("html/assets/site.js", 2, 5));
        assert!(!error.problem.is_empty());
    }

    #[test]
    fn names_follow_content() {
        assert_eq!(named("site.css", "a"), named("site.css", "a"));
        assert_ne!(named("site.css", "a"), named("site.css", "b"));
        assert!(named("site.css", "a").starts_with("assets/site.") && named("site.css", "a").ends_with(".css"));
    }
}
