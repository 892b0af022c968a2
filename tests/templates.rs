//! Broken templates are reported with their name, line and column, and those that are built in are not broken.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use ghcr_guide::built_in;
use ghcr_guide::doc::Document;
use ghcr_guide::facts::list::Fact;
use ghcr_guide::render::{self, Format, Frame, TemplateError, Templates};
use regex::Regex;

/// The built-in templates with one changed.
fn changed(path: &str, text: &str) -> Templates {
    Templates::new(built_in::templates().iter().map(|(name, old)| (*name, if *name == path { text } else { *old })))
}

fn document() -> Document {
    let shape = support::unknown();
    let guide = support::engine().guide(support::GUIDE, &shape).unwrap();
    ghcr_guide::l10n::localise(&support::engine().locales, "en", &guide).unwrap()
}

fn error(path: &str, text: &str, format: Format) -> TemplateError {
    let result = render::form(&changed(path, text), &document(), &support::unknown(), format, &Frame::default());
    result.unwrap_err()
}

const TEXT: Format = Format::Text { width: 80, colour: false };

#[test]
fn an_error_names_the_template_and_the_line() {
    let cases = [
        ("snippets/pull.sh", "docker pull\n<% if shape.nested %>\n", TEXT, 3, "end"),
        ("snippets/pull.sh", "docker pull\n\n  << image\n", Format::Json, 3, ""),
        ("snippets/pull.sh", "docker pull << nothing >>\n", Format::Markdown, 1, "nothing"),
        ("snippets/pull.sh", "docker\n<< image | shout >>\n", Format::Html, 2, "shout"),
        ("markdown/file.md", "# << title >>\n\n<< bdy >>\n", Format::Markdown, 3, "bdy"),
        (
            "html/guide.html",
            "<html>\n<% include \"html/none.css\" %>\n<< body | safe >>\n",
            Format::Html,
            2,
            "html/none.css",
        ),
        ("html/guide.css", "a\nb << colour >>\n", Format::Html, 2, "colour"),
        ("markdown/file.md", "# << title >>\n", Format::Markdown, 1, "<< body >>"),
    ];
    for (path, text, format, line, what) in cases {
        let error = error(path, text, format);
        assert_eq!((error.template.as_str(), error.line), (path, line), "{error}");
        assert!(error.problem.contains(what), "{error}");
        assert!(!error.problem.contains('\n'), "{error}");
        assert!(error.to_string().starts_with(&format!("templates/{path}:{line}: ")), "{error}");
    }
}

#[test]
fn a_missing_template_is_named() {
    let templates =
        Templates::new(built_in::templates().iter().copied().filter(|(path, _)| *path != "snippets/pull.sh"));
    let error = render::form(&templates, &document(), &support::unknown(), TEXT, &Frame::default()).unwrap_err();
    assert_eq!(error.template, "snippets/pull.sh");
}

#[test]
fn the_check_finds_every_broken_template() {
    let broken = ["snippets/pull.sh", "snippets/workflow.yml"];
    let texts = built_in::templates()
        .iter()
        .map(|(path, text)| (*path, if broken.contains(path) { "a\n<% if %>" } else { *text }));
    let faults = Templates::new(texts).check();
    let mut places: Vec<_> = faults.iter().map(|fault| (fault.file.as_str(), fault.line, fault.code)).collect();
    places.sort_unstable();
    let wanted = broken.map(|path| (format!("templates/{path}"), 2, "template-broken"));
    assert_eq!(places, wanted.each_ref().map(|(path, line, code)| (path.as_str(), *line, *code)));
}

#[test]
fn the_built_in_templates_are_right() {
    assert!(support::engine().templates.check().is_empty());
    // A condition on a name that does not exist would be false for ever, without an error.
    let names = [
        "owner_kind",
        "host",
        "builder",
        "credential",
        "mixed_case",
        "own_namespace",
        "nested",
        "many_images",
        "many_jobs",
        "foreign",
        "called",
        "remote",
        "prints",
        "naming",
        "package_kind",
        "place",
    ];
    let copied = ["workflow_name", "job", "login_step", "metadata_step", "push_step"];
    let pattern = Regex::new(r"shape\.(known\.|copied\.)?([a-z_]+)").unwrap();
    for (path, text) in built_in::templates() {
        for found in pattern.captures_iter(text) {
            let name = &found[2];
            let known = match found.get(1).map(|group| group.as_str()) {
                Some("known.") => Fact::from_name(&name.replace('_', "-")).is_some(),
                Some(_) => copied.contains(&name),
                None => names.contains(&name),
            };
            assert!(known, "{path}: {}", &found[0]);
        }
    }
}
