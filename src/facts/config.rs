//! The configuration file: TOML whose keys are the names of facts.
//!
//! In: the first of [`FILES`] that exists. Out: one layer of facts and the [`Options`] of the command line; or every error in
//! the file, each with line and column. Unknown keys are errors, because a misspelt key would otherwise be silently ignored.
//!
//! ```toml
//! repository = "octo-org/app"
//! tags = ["latest", "v*"]
//! lang = ["en", "ru"]
//! [[image]]
//! name = "app"
//! [[job]]
//! workflow-file = ".github/workflows/ci.yml"
//! job-id = "build"
//! ```

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Job;
use super::error::{FactError, Problem};
use super::layer::{Layer, MAX_ENTRIES};
use super::list::{FACTS, Fact, Many};
use super::origin::{Found, Known, Origin};
use super::overrides;
use super::shape::OriginKind;
use crate::source::Workspace;

/// Where the configuration may lie. Two of them at once are an error.
pub const FILES: &[&str] = &["ghcr-guide.toml", ".github/ghcr-guide.toml", ".config/ghcr-guide.toml"];

/// Settings of the command line that the configuration file may hold. They are read here and judged there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The languages of the guide (`lang`), in their order.
    pub lang: Vec<Known<String>>,
    /// The format of the guide (`format`).
    pub format: Option<Known<String>>,
    /// The file to write (`out`).
    pub out: Option<Known<String>>,
    /// A folder of content to lay over the built-in one (`content`).
    pub content: Option<Known<String>>,
    /// A folder of locales (`locales`).
    pub locales: Option<Known<String>>,
    /// A folder of templates (`templates`).
    pub templates: Option<Known<String>>,
}

/// The keys that name folders to lay over what is built in.
const TREES: &[&str] = &["content", "locales", "templates"];

/// The settings of the command line that the configuration holds, where nothing else of it is needed.
///
/// # Errors
///
/// Every error in the file.
pub fn options(workspace: &dyn Workspace) -> Result<Options, Vec<FactError>> {
    read(workspace).map(|config| config.options)
}

/// What the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Config {
    /// The file, if there is one.
    pub(super) file: &'static str,
    /// The facts.
    pub(super) layer: Layer,
    /// The settings.
    pub(super) options: Options,
}

/// Every key at the top of the file, in the order in which an error lists them.
#[must_use]
pub fn keys() -> Vec<&'static str> {
    let facts = fact_keys(Many::One);
    [facts, vec!["secret-fallback", "tags", "branches", "image", "job", "lang", "format", "out"], TREES.to_vec()]
        .concat()
}

/// Every key of a `[[job]]`.
#[must_use]
pub fn job_keys() -> Vec<&'static str> {
    fact_keys(Many::PerJob)
}

fn fact_keys(many: Many) -> Vec<&'static str> {
    let given = FACTS.iter().filter(|info| info.many == many && overrides::name_of(info.fact).is_some());
    given.map(|info| info.name).collect()
}

/// Reads the configuration; an empty one where there is no file.
pub(super) fn read(workspace: &dyn Workspace) -> Result<Config, Vec<FactError>> {
    let mut found = Vec::new();
    for file in FILES {
        if let Some(bytes) = workspace.read(file).map_err(|error| vec![error.into()])? {
            found.push((*file, bytes));
        }
    }
    match found.as_slice() {
        [] => Ok(Config::default()),
        [(file, bytes)] => parse(file, bytes),
        [(first, _), (second, _), ..] => {
            let problem = Problem::ConfigTwice { first: (*first).to_owned(), second: (*second).to_owned() };
            Err(vec![FactError::new(problem, None, "", second)])
        }
    }
}

fn parse(file: &'static str, bytes: &[u8]) -> Result<Config, Vec<FactError>> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(vec![FactError::new(Problem::ConfigEncoding, None, "", file)]);
    };
    let mut reader = Reader { text, errors: Vec::new(), config: Config { file, ..Config::default() } };
    match DeTable::parse(text) {
        Ok(table) => reader.top(table.get_ref()),
        Err(error) => {
            let problem = Problem::ConfigSyntax { detail: error.message().to_owned() };
            let span = error.span().unwrap_or(0..0);
            reader.fail(problem, None, "", &span);
        }
    }
    if reader.errors.is_empty() { Ok(reader.config) } else { Err(reader.errors) }
}

/// A file on its way to a [`Config`].
struct Reader<'a> {
    text: &'a str,
    errors: Vec<FactError>,
    config: Config,
}

/// The right forms of values, as an error shows them.
const STRING: &str = "\"text\"";
const LIST: &str = "[\"one\", \"two\"]";

impl Reader<'_> {
    fn top(&mut self, table: &DeTable<'_>) {
        for (key, value) in in_file_order(table) {
            match key.get_ref().as_ref() {
                "secret-fallback" => match value.get_ref().as_bool() {
                    Some(answer) => self.config.layer.secret_fallback = Some(answer),
                    None => self.wrong_type("true", value),
                },
                "tags" => self.fact_list(Fact::Tag, value),
                "branches" => self.fact_list(Fact::Branch, value),
                "image" => self.tables("[[image]]", value, Self::image),
                "job" => self.tables("[[job]]", value, Self::job),
                "lang" => self.config.options.lang = self.strings(value),
                "format" => self.config.options.format = self.string(value),
                "out" => self.config.options.out = self.string(value),
                "content" => self.config.options.content = self.string(value),
                "locales" => self.config.options.locales = self.string(value),
                "templates" => self.config.options.templates = self.string(value),
                name => match Fact::from_name(name).filter(|fact| keys().contains(&fact.name())) {
                    Some(fact) => self.fact(fact, value),
                    None => self.unknown(key, keys()),
                },
            }
        }
    }

    fn image(&mut self, table: &DeTable<'_>, span: &Range<usize>) {
        let mut named = false;
        for (key, value) in in_file_order(table) {
            if key.get_ref() == "name" {
                named = true;
                self.fact(Fact::Image, value);
            } else {
                self.unknown(key, vec!["name"]);
            }
        }
        if !named {
            self.fail(Problem::ConfigMissing { key: "name" }, Some(Fact::Image), "[[image]]", span);
        }
    }

    fn job(&mut self, table: &DeTable<'_>, span: &Range<usize>) {
        if self.config.layer.jobs.len() >= MAX_ENTRIES {
            return self.fail(Problem::TooMany { max: MAX_ENTRIES }, Some(Fact::Job), "[[job]]", span);
        }
        let mut job = Job::default();
        for (key, value) in in_file_order(table) {
            match Fact::from_name(key.get_ref()).filter(|fact| fact.info().many == Many::PerJob) {
                Some(fact) => {
                    let set = self.found(fact, value).map(|found| job.set(found));
                    self.errors.extend(set.and_then(Result::err));
                }
                None => self.unknown(key, job_keys()),
            }
        }
        self.config.layer.jobs.push(job);
    }

    fn tables(
        &mut self,
        expected: &'static str,
        value: &Spanned<DeValue<'_>>,
        read: fn(&mut Self, &DeTable<'_>, &Range<usize>),
    ) {
        let Some(array) = value.get_ref().as_array() else { return self.wrong_type(expected, value) };
        for item in array {
            match item.get_ref().as_table() {
                Some(table) => read(self, table, &item.span()),
                None => self.wrong_type(expected, item),
            }
        }
    }

    fn fact_list(&mut self, fact: Fact, value: &Spanned<DeValue<'_>>) {
        let Some(array) = value.get_ref().as_array() else { return self.wrong_type(LIST, value) };
        for item in array {
            self.fact(fact, item);
        }
    }

    fn fact(&mut self, fact: Fact, value: &Spanned<DeValue<'_>>) {
        if let Some(found) = self.found(fact, value) {
            let set = self.config.layer.set(found);
            self.errors.extend(set.err());
        }
    }

    fn found(&mut self, fact: Fact, value: &Spanned<DeValue<'_>>) -> Option<Found> {
        let Known { value: text, origin } = self.string(value)?;
        Some(Found { fact, text, origin, exact: self.exact(&value.span()) })
    }

    fn strings(&mut self, value: &Spanned<DeValue<'_>>) -> Vec<Known<String>> {
        match value.get_ref().as_array() {
            Some(array) => array.iter().filter_map(|item| self.string(item)).collect(),
            None => {
                self.wrong_type(LIST, value);
                Vec::new()
            }
        }
    }

    fn string(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Known<String>> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(STRING, value);
            return None;
        };
        let place = format!("{}:{}", self.config.file, line_and_column(self.text, value.span().start).0);
        Some(Known::new(text.to_owned(), Origin::new(OriginKind::Config, &place)))
    }

    fn unknown(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, allowed: Vec<&'static str>) {
        self.fail(Problem::ConfigKey { allowed }, None, key.get_ref(), &key.span());
    }

    fn wrong_type(&mut self, expected: &'static str, value: &Spanned<DeValue<'_>>) {
        let written = self.text.get(value.span()).unwrap_or_default();
        self.fail(Problem::ConfigType { expected }, None, written, &value.span());
    }

    fn fail(&mut self, problem: Problem, fact: Option<Fact>, value: &str, span: &Range<usize>) {
        let place = self.exact(span);
        self.errors.push(FactError::new(problem, fact, value, &place));
    }

    fn exact(&self, span: &Range<usize>) -> String {
        let (line, column) = line_and_column(self.text, span.start);
        format!("{}:{line}:{column}", self.config.file)
    }
}

/// A table's entries as they stand in the file; the parser sorts them by name.
fn in_file_order<'t, 'i>(
    table: &'t DeTable<'i>,
) -> Vec<(&'t Spanned<std::borrow::Cow<'i, str>>, &'t Spanned<DeValue<'i>>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

/// Line and column of a byte, both from 1, the column in characters.
fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let mut end = byte.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

    fn errors(text: &str) -> Vec<(&'static str, String)> {
        let files = Memory::new().with("ghcr-guide.toml", text);
        read(&files).unwrap_err().into_iter().map(|error| (error.code(), error.place)).collect()
    }

    #[test]
    fn every_key_is_read() {
        let text = r#"
            repository = "Octo-Org/App"
            owner-kind = "organization"
            host = "ghe.corp"
            registry = "containers.ghe.corp"
            default-branch = "main"
            builder = "podman"
            secret = "CR_PAT"
            secret-fallback = true
            tags = ["latest", "v*"]
            branches = ["main"]
            lang = ["en", "ru"]
            format = "md"
            out = "GUIDE.md"
            content = "ghcr/content"
            locales = "ghcr/locales"
            templates = "ghcr/templates"
            [[image]]
            name = "app"
            [[image]]
            name = "team/web"
            [[job]]
            workflow-file = ".github/workflows/ci.yml"
            workflow-name = "CI"
            job = "Build"
            job-id = "build"
            login-step = "Log in"
            metadata-step = "Metadata"
            push-step = "Push"
        "#;
        let config = read(&Memory::new().with(".github/ghcr-guide.toml", text)).unwrap();
        let Config { layer, options, .. } = config;
        assert_eq!(layer.repository.unwrap().origin.place, ".github/ghcr-guide.toml:2");
        assert_eq!((layer.images.len(), layer.tags.len(), layer.branches.len(), layer.jobs.len()), (2, 2, 1, 1));
        assert_eq!(layer.secret_fallback, Some(true));
        assert_eq!(layer.jobs[0].push_steps[0].value.as_str(), "Push");
        assert_eq!((options.lang.len(), options.out.unwrap().value.as_str()), (2, "GUIDE.md"));
        assert_eq!(options.templates.unwrap().value.as_str(), "ghcr/templates");
        assert!(keys().iter().chain(&job_keys()).all(|key| text.contains(key)));
    }

    #[test]
    fn every_error_is_reported_in_the_order_of_the_file() {
        let text = "repozitory = \"a/b\"\ntags = \"latest\"\n[[image]]\nnaem = \"x\"\n[[job]]\njobs = 1\njob = 2\n";
        let at = |place: &str| format!("ghcr-guide.toml:{place}");
        let wanted = [
            ("config-key", at("1:1")),
            ("config-type", at("2:8")),
            ("config-key", at("4:1")),
            ("config-missing", at("3:1")),
            ("config-key", at("6:1")),
            ("config-type", at("7:7")),
        ];
        assert_eq!(errors(text), wanted);
    }

    #[test]
    fn wrong_forms() {
        for (text, code) in [
            ("repository = ", "config-syntax"),
            ("a = 1\na = 2", "config-syntax"),
            ("repository = 1", "config-type"),
            ("tags = [1]", "config-type"),
            ("[image]\nname = \"x\"", "config-type"),
            ("image = [\"x\"]", "config-type"),
            ("secret-fallback = \"yes\"", "config-type"),
            ("lang = \"en\"", "config-type"),
            ("owner = \"o\"", "config-key"),
            ("host.x = 1", "config-type"),
            ("default-branch = \"v*\"", "branch"),
        ] {
            assert_eq!(errors(text)[0].0, code, "{text}");
        }
    }

    #[test]
    fn two_files_or_bytes_that_are_no_text() {
        let files = Memory::new().with("ghcr-guide.toml", "").with(".config/ghcr-guide.toml", "");
        assert_eq!(read(&files).unwrap_err()[0].code(), "config-twice");
        let files = Memory::new().with("ghcr-guide.toml", vec![0xff]);
        assert_eq!(read(&files).unwrap_err()[0].code(), "config-encoding");
        assert_eq!(read(&Memory::new()), Ok(Config::default()));
    }
}
