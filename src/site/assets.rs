//! Style sheet, scripts, icon and search indexes, each named by its content so that a browser may keep it for ever.

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
        let style = add(STYLE, compact(templates.required_asset(STYLE)?, str::to_owned));
        let icon = add(ICON, templates.required_asset(ICON)?.to_owned());
        let script = |name: &str| Ok(compact(templates.required_asset(name)?, tight));
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

/// A style sheet or script without indentation, without lines that are comments, and without line breaks around brackets and
/// after what separates, each line written as `line_of` has it. Comments stand on lines of their own. What ends before a brace
/// needs no semicolon, as no statement is empty.
fn compact(text: &str, line_of: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut comment = false;
    for line in text.lines().map(str::trim) {
        comment |= line.starts_with("/*");
        if !comment && !line.is_empty() && !line.starts_with("//") {
            if out.ends_with(';') && line.starts_with('}') {
                out.pop();
            }
            if !out.is_empty() && !out.ends_with(['{', '(', '[', ',', ';']) && !line.starts_with(['}', ')', ']']) {
                out.push('\n');
            }
            out.push_str(&line_of(line));
        }
        comment &= !line.ends_with("*/");
    }
    out.push('\n');
    out
}

/// A line of a script without the spaces around its marks. What follows a slash may be a pattern, and one template may stand within
/// another; where they end is not known here, so these stay as they are.
fn tight(line: &str) -> String {
    if line.matches('`').count() > 2 {
        return line.to_owned();
    }
    // Not around + and -: two of them with a space between are not one of two.
    let is_mark = |sign: Option<char>| sign.is_some_and(|sign| "=<>&|?:,;{}()[]".contains(sign));
    let mut out = String::with_capacity(line.len());
    let (mut quote, mut escaped) = (None, false);
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        if quote.is_some() || sign != ' ' || !(is_mark(out.chars().next_back()) || is_mark(signs.peek().copied())) {
            out.push(sign);
        }
        match quote {
            None if sign == '/' => {
                out.extend(signs);
                break;
            }
            None => quote = Some(sign).filter(|sign| "\"'`".contains(*sign)),
            Some(open) if open == sign && !escaped => quote = None,
            Some(_) => {}
        }
        escaped = sign == '\\' && !escaped;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let text = "/* a\n   b */\nx {\n  y: z; /* kept */\n}\n// c\n  d();\n";
        assert_eq!(compact(text, str::to_owned), "x {y: z; /* kept */}\nd();\n");
    }

    #[test]
    fn what_ends_before_a_brace_needs_no_semicolon() {
        assert_eq!(compact("if (a) {\n  b();\n  c();\n}\n", str::to_owned), "if (a) {b();c()}\n");
    }

    #[test]
    fn a_script_has_no_spaces_around_marks() {
        assert_eq!(tight("const [a, b] = (c) => (c ? d : e);"), "const[a,b]=(c)=>(c?d:e);");
        assert_eq!(tight("return a + +b - -c in d;"), "return a + +b - -c in d;");
    }

    #[test]
    fn texts_and_patterns_of_a_script_stay_as_they_are() {
        assert_eq!(tight(r#"f("a , b", "\" : ") && g;"#), r#"f("a , b","\" : ")&&g;"#);
        assert_eq!(tight(r#"f('a " , ', `b ' , ${c}`) && g;"#), r#"f('a " , ',`b ' , ${c}`)&&g;"#);
        assert_eq!(tight(r#"f("/ , ") && /a , b/.test(c , d);"#), r#"f("/ , ")&&/a , b/.test(c , d);"#);
        assert_eq!(tight("x = `a , ${`b , c`}`;"), "x = `a , ${`b , c`}`;");
    }

    #[test]
    fn names_follow_content() {
        assert_eq!(named("site.css", "a"), named("site.css", "a"));
        assert_ne!(named("site.css", "a"), named("site.css", "b"));
        assert!(named("site.css", "a").starts_with("assets/site.") && named("site.css", "a").ends_with(".css"));
    }
}
