//! The Tera templates: snippets of YAML and shell, and the frames of files.
//!
//! Templates see the shape of the facts and opaque sentinels for their values, so that conditions and loops cannot depend on a
//! value and no value can be taken for template code. Delimiters are `<< >>`, `<% %>` and `<# #>`, because snippets are full of
//! the braces of GitHub and Docker.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use tera::{Context, Delimiters, ErrorKind, Kwargs, State, Tera};

use super::escape::{self, Medium, Syntax};
use super::form::Writer;
use crate::doc::sentinel::{self, SENTINEL};
use crate::doc::{Piece, Scope};
use crate::facts::list::{FACTS, Fact, FactInfo, FactType, Many, Part, Slot};
use crate::facts::shape::{Builder, Copied, OriginKind, PatchLine, Prints, Shape};
use crate::fault::Fault;

/// Where style sheets and scripts are, which are no templates.
pub const ASSETS: &str = "html/assets/";

/// A template that is missing or broken, with its name and place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("templates/{template}:{line}: {problem}")]
pub struct TemplateError {
    /// The template, as a path below `templates/`.
    pub template: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong, for a developer.
    pub problem: String,
}

impl TemplateError {
    /// The error as a fault, for `dev check`.
    #[must_use]
    pub fn fault(&self) -> Fault {
        let mut fault = Fault::of_file("template-broken", &format!("templates/{}", self.template));
        (fault.line, fault.column) = (self.line, self.column);
        fault.with("problem", self.problem.clone())
    }

    /// An error of a whole template.
    pub(super) fn of_file(template: &str, problem: impl Into<String>) -> Self {
        Self { template: template.to_owned(), line: 1, column: 1, problem: problem.into() }
    }
}

/// Something that templates see, made ready once for many pages.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(transparent)]
pub struct Ready(tera::Value);

impl Ready {
    /// Makes it ready.
    #[must_use]
    pub fn new(value: &impl serde::Serialize) -> Self {
        Self(tera::Value::from_serializable(value))
    }
}

/// Every template, parsed when the first one is needed.
pub struct Templates {
    files: Vec<(String, String)>,
    tera: OnceLock<Result<Tera, TemplateError>>,
    /// Code has no language, so what was rendered for one locale of a shape serves the others.
    rendered: Mutex<Rendered>,
    /// Frames without provenance and languages, by template and language.
    pub(super) bare: Mutex<BTreeMap<(String, String), String>>,
}

/// Snippets of one shape.
#[derive(Default)]
struct Rendered {
    shape: Option<Shape>,
    contexts: BTreeMap<Scope, Context>,
    texts: BTreeMap<(String, Scope), String>,
}

impl Templates {
    /// Takes the texts of `templates/`, given as (path below it, text).
    pub fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        Self { files, tera: OnceLock::new(), rendered: Mutex::default(), bare: Mutex::default() }
    }

    /// The names of the snippets, as content refers to them.
    pub fn snippets(&self) -> impl Iterator<Item = &str> {
        self.files.iter().filter_map(|(path, _)| path.strip_prefix("snippets/"))
    }

    /// What is wrong with the templates, as faults for `dev check`.
    #[must_use]
    pub fn check(&self) -> Vec<Fault> {
        let mut files = self.files.clone();
        let mut faults = Vec::new();
        // The parser stops at the first broken template; without it, it finds the next.
        while let Err(error) = parse(&files) {
            let before = files.len();
            files.retain(|(path, _)| *path != error.template);
            let found = files.len() < before;
            // That a template is missing which was taken out here is no fault of the one that needs it.
            if !found && !faults.is_empty() {
                break;
            }
            faults.push(error.fault());
            if !found {
                break;
            }
        }
        faults
    }

    /// Parses the templates now instead of when the first one is needed. What is wrong with them is said then.
    pub fn prepare(&self) {
        let _ = self.tera();
    }

    pub(super) fn tera(&self) -> Result<&Tera, TemplateError> {
        self.tera.get_or_init(|| parse(&self.files)).as_ref().map_err(Clone::clone)
    }

    /// Every style sheet, script and picture of the help site: its name and text.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(path, text)| Some((path.strip_prefix(ASSETS)?, text.as_str())))
    }

    /// A style sheet or script of the help site.
    ///
    /// # Errors
    ///
    /// Fails when there is none of this name.
    pub fn required_asset(&self, name: &str) -> Result<&str, TemplateError> {
        let found = self.assets().find(|(known, _)| *known == name).map(|(_, text)| text);
        found.ok_or_else(|| TemplateError::of_file(&format!("{ASSETS}{name}"), "there is no such file"))
    }

    pub(super) fn render(&self, name: &str, context: &Context) -> Result<String, TemplateError> {
        self.tera()?.render(name, context).map_err(|error| problem(name, &error))
    }

    /// A snippet's text with sentinels, without the last line break.
    ///
    /// # Errors
    ///
    /// Fails when the template is missing or broken.
    pub(super) fn snippet(&self, name: &str, shape: &Shape, scope: Scope) -> Result<String, TemplateError> {
        // A panic elsewhere leaves at worst less in the cache than could be there.
        let mut rendered = self.rendered.lock().unwrap_or_else(PoisonError::into_inner);
        if rendered.shape.as_ref() != Some(shape) {
            *rendered = Rendered { shape: Some(shape.clone()), ..Rendered::default() };
        }
        let key = (name.to_owned(), scope);
        if let Some(text) = rendered.texts.get(&key) {
            return Ok(text.clone());
        }
        let context = rendered.contexts.entry(scope).or_insert_with(|| context(shape, scope));
        let mut text = self.render(&format!("snippets/{name}"), context)?;
        text.truncate(text.trim_end_matches('\n').len());
        rendered.texts.insert(key, text.clone());
        Ok(text)
    }
}

fn parse(files: &[(String, String)]) -> Result<Tera, TemplateError> {
    let mut tera = Tera::new();
    let delimiters = Delimiters {
        block_start: "<%".into(),
        block_end: "%>".into(),
        variable_start: "<<".into(),
        variable_end: ">>".into(),
        comment_start: "<#".into(),
        comment_end: "#>".into(),
    };
    tera.set_delimiters(delimiters).map_err(|error| problem("", &error))?;
    tera.set_escape_fn(|text, out| escape::html_parts(text, |part| out.write_all(part.as_bytes())));
    for name in ["sh", "yaml", "plain", "identifier", "api"] {
        tera.register_filter(name, move |value: &str, _: Kwargs, _: &State<'_>| with_syntax(value, name));
    }
    tera.register_filter("otherwise", |value: &str, options: Kwargs, _: &State<'_>| {
        Ok::<_, tera::Error>(otherwise(value, options.must_get::<&str>("text")?))
    });
    let templates = files.iter().filter(|(name, _)| !name.starts_with(ASSETS));
    tera.add_raw_templates(templates.map(|(name, text)| (name.as_str(), text.as_str())))
        .map_err(|error| problem("", &error))?;
    Ok(tera)
}

/// What Tera reports of a template, or of one that it includes.
pub(super) fn problem(template: &str, error: &tera::Error) -> TemplateError {
    use std::error::Error as _;
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        let (line, column) = (report.span().start_line, report.span().start_col + 1);
        let problem = report.message().to_owned();
        return TemplateError { template: report.filename().to_owned(), line, column, problem };
    }
    let mut text = error.to_string();
    if let Some(error) = from_report(&text) {
        return error;
    }
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    TemplateError::of_file(template, text)
}

/// Reads the first of the reports that Tera gives as text: `error: PROBLEM`, then `--> TEMPLATE:LINE:COLUMN`.
fn from_report(text: &str) -> Option<TemplateError> {
    let (problem, rest) = text.strip_prefix("error: ")?.split_once("--> ")?;
    let mut place = rest.lines().next()?.rsplitn(3, ':');
    let (column, line) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
    Some(TemplateError { template: place.next()?.to_owned(), line, column, problem: problem.trim().to_owned() })
}

/// Replaces the syntax in a sentinel.
fn with_syntax(value: &str, syntax: &str) -> String {
    match value.rsplit_once('|') {
        Some((slot, _)) => format!("{slot}|{syntax}{}", SENTINEL.1),
        None => value.to_owned(),
    }
}

/// Gives a sentinel of a fact that is not known the text that stands in its place; a page of the help site can still fill it. Of
/// [`names`], what can be copied stays and what cannot is the text.
fn otherwise(value: &str, text: &str) -> String {
    if let Some(copied) = value.strip_prefix(COPIED) {
        return copied.to_owned();
    }
    match value.strip_suffix(SENTINEL.1) {
        Some(inside) => format!("{inside}|{text}{}", SENTINEL.1),
        None if value.is_empty() => text.to_owned(),
        None => value.to_owned(),
    }
}

/// Stands before the sentinel of a name that a file can hold as it is.
const COPIED: char = '=';

/// The names that a file of one's own can have, for `otherwise`: each to be copied, nothing where it is known and says something
/// else in another file, or to be filled.
fn names(shape: &Shape, scope: Scope) -> BTreeMap<&'static str, String> {
    // What can stand in a file is known of the names of the first job.
    let copied = if scope.job == 0 { shape.copied } else { Copied::default() };
    let name = |(name, fact, copied): (&'static str, Fact, bool)| {
        let slot = scope.slot(fact);
        let known = shape.known(fact, slot.index);
        let value = if copied { format!("{COPIED}{}", sentinel(slot)) } else { sentinel(slot) };
        (name, if known && !copied { String::new() } else { value })
    };
    [
        ("workflow_name", Fact::WorkflowName, copied.workflow_name),
        ("login_step", Fact::LoginStep, copied.login_step),
        ("metadata_step", Fact::MetadataStep, copied.metadata_step),
        ("push_step", Fact::PushStep, copied.push_step),
    ]
    .map(name)
    .into()
}

/// A sentinel that stands for a slot; the template's file type decides its syntax unless a filter says otherwise.
fn sentinel(slot: Slot) -> String {
    let part = if slot.part == Part::Value { "v" } else { "o" };
    format!("{}{}:{}:{}:{part}|auto{}", SENTINEL.0, slot.fact.name(), slot.index, slot.nth, SENTINEL.1)
}

/// A text in which facts are sentinels, as in a rendered snippet.
pub(super) fn with_sentinels(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Blank(slot) => sentinel(*slot),
    };
    pieces.iter().map(piece).collect()
}

/// The sentinel for the command that renews a file, for frames.
pub(super) fn command_sentinel() -> String {
    sentinel(Slot::value(Fact::Command, 0))
}

/// What a snippet sees: sentinels for facts, and the shape.
fn context(shape: &Shape, scope: Scope) -> Context {
    let mut context = facts(shape, scope);
    let images: Vec<_> =
        (0..shape.images).map(|image| group(shape, Scope { image, ..scope }, Many::PerImage)).collect();
    let jobs: Vec<_> = (0..shape.jobs).map(|job| group(shape, Scope { job, ..scope }, Many::PerJob)).collect();
    context.insert("images", &images);
    context.insert("jobs", &jobs);
    for (name, fact, count) in [("tags", Fact::Tag, shape.tags), ("branches", Fact::Branch, shape.branches)] {
        let list: Vec<_> = (0..count.max(1)).map(|item| sentinel(Scope { item, ..scope }.slot(fact))).collect();
        context.insert(name, &list);
    }
    context.insert("sample_branches", &sample_branches(shape, scope));
    for (name, slots) in [("files", &shape.files), ("files_lacking", &shape.files_lacking)] {
        let list: Vec<_> = slots.iter().map(|slot| sentinel(*slot)).collect();
        context.insert(name, &list);
    }
    let lines: Vec<_> = shape.patch.iter().enumerate().map(|(i, line)| patch_line(i, line)).collect();
    context.insert("patch", &lines);
    context
}

/// The branches of a file that is shown: those that somebody stated, else those of the workflow of the job in question; other
/// workflows have their own.
fn sample_branches(shape: &Shape, scope: Scope) -> Vec<String> {
    let (fact, index, count) = match shape.origin(Fact::Branch, 0) {
        OriginKind::Workflow if !shape.known(Fact::JobBranch, scope.job) => return Vec::new(),
        OriginKind::Workflow => (Fact::JobBranch, scope.job, shape.several(Fact::JobBranch, scope.job)),
        OriginKind::Unknown => return Vec::new(),
        _ => (Fact::Branch, 0, shape.branches),
    };
    let slot = |item| if fact == Fact::Branch { Slot::value(fact, item) } else { Slot::value(fact, index).nth(item) };
    (0..count).map(|item| sentinel(slot(item))).collect()
}

/// A line of the patch: how it begins, and a sentinel for its text.
fn patch_line(index: usize, line: &PatchLine) -> String {
    // An empty line stands for an empty context line: many editors and checkers want no spaces at the end of a line.
    let mut out = line.mark.to_owned();
    if !line.text && line.mark == " " {
        out.clear();
    }
    out.extend(std::iter::repeat_n(' ', usize::from(line.indent)));
    if line.text {
        out.push_str(&sentinel(Slot::value(Fact::Patch, u16::try_from(index).unwrap_or(u16::MAX))));
    }
    out
}

fn facts(shape: &Shape, scope: Scope) -> Context {
    let mut context = Context::new();
    let mut known = BTreeMap::new();
    for info in FACTS {
        let name = info.name.replace('-', "_");
        let slot = scope.slot(info.fact);
        known.insert(name.clone(), shape.known(info.fact, slot.index));
        if info.kind != FactType::Kind {
            context.insert(name, &sentinel(slot));
        }
    }
    let job = shape.job(scope.job);
    // What can stand in a file is known of the names of the first job.
    let copied = if scope.job == 0 { shape.copied } else { Copied::default() };
    let view = serde_json::json!({
        "owner_kind": shape.owner_kind, "host": shape.host, "builder": shape.builder, "credential": shape.credential,
        "mixed_case": shape.mixed_case, "own_namespace": shape.own_namespace, "nested": shape.nested,
        "many_images": shape.images > 1, "many_jobs": shape.jobs > 1, "known": known, "naming": shape.naming,
        "foreign": shape.foreign.contains(&scope.image), "package_kind": shape.package_kind(scope.image),
        "place": shape.place, "called": job.called, "remote": job.remote, "prints": prints(shape, scope),
        "copied": {
            "workflow_name": copied.workflow_name, "job": copied.job, "login_step": copied.login_step,
            "metadata_step": copied.metadata_step, "push_step": copied.push_step,
        },
    });
    context.insert("shape", &view);
    context.insert("names", &names(shape, scope));
    context
}

/// What the log of a push looks like: what somebody says of the builder goes before what the files say of the job.
fn prints(shape: &Shape, scope: Scope) -> Prints {
    let by_files = matches!(shape.origin(Fact::Builder, 0), OriginKind::Workflow | OriginKind::Default);
    match (shape.job(scope.job).prints, shape.builder) {
        (known, _) if by_files && known != Prints::Unknown => known,
        (_, Builder::DockerAction) => Prints::BuildKit,
        (_, Builder::Docker) => Prints::Docker,
        (_, Builder::Podman) => Prints::Podman,
    }
}

/// The facts of one image or job, and whether each of them is known.
fn group(shape: &Shape, scope: Scope, many: Many) -> BTreeMap<String, String> {
    let facts = FACTS.iter().filter(|info| info.many == many);
    let mut group: BTreeMap<_, _> =
        facts.clone().map(|info| (info.name.replace('-', "_"), sentinel(scope.slot(info.fact)))).collect();
    let known = |info: &FactInfo| if shape.known(info.fact, scope.slot(info.fact).index) { "yes" } else { "" };
    group.extend(facts.map(|info| (format!("knows_{}", info.name.replace('-', "_")), known(info).to_owned())));
    group.insert("kind".to_owned(), shape.package_kind(scope.image).as_str().to_owned());
    group.insert("is_foreign".to_owned(), String::new());
    if many == Many::PerImage && shape.foreign.contains(&scope.image) {
        group.insert("is_foreign".to_owned(), "yes".to_owned());
    }
    group
}

/// The language of a snippet, as fences name it, from its file name.
pub(super) fn language(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("yml" | "yaml") => "yaml",
        Some("sh") => "sh",
        // What no POSIX shell knows, such as reading without an echo.
        Some("bash") => "bash",
        Some("dockerfile") => "dockerfile",
        Some("json") => "json",
        Some("toml") => "toml",
        Some("diff") => "diff",
        _ => "text",
    }
}

/// Writes a text with sentinels: literals through `literal`, blanks with the syntax that the sentinel or `language` gives.
pub(super) fn write_sentinels(
    writer: &mut Writer,
    text: &str,
    language: &str,
    medium: Medium,
    literal: impl Fn(&mut Writer, &str),
) {
    each_part(text, language, |part| match part {
        TextPart::Literal(text) => literal(writer, text),
        TextPart::Blank(blank) => writer.sentinel(&blank, medium),
    });
}

/// A part of a text with sentinels.
pub(super) enum TextPart<'t> {
    /// The text itself.
    Literal(&'t str),
    /// A fact.
    Blank(Sentinel<'t>),
}

/// What a sentinel stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentinel<'t> {
    /// The fact.
    pub(super) slot: Slot,
    /// What it has to be a word of.
    pub(super) syntax: Syntax,
    /// What stands there instead, because the fact is not known: a part of the code around it.
    pub(super) otherwise: Option<&'t str>,
}

/// Takes a text with sentinels apart.
pub(super) fn each_part(text: &str, language: &str, mut put: impl FnMut(TextPart<'_>)) {
    let mut rest = text;
    while let Some((before, inside, tail)) = sentinel::next(rest) {
        put(TextPart::Literal(before));
        if let Some(blank) = read(inside, language) {
            put(TextPart::Blank(blank));
        }
        rest = tail;
    }
    put(TextPart::Literal(rest));
}

/// Reads the inside of a sentinel: `fact:index:nth:part|syntax`, with `|TEXT` where another text stands for what is not known.
pub(super) fn read<'t>(inside: &'t str, language: &str) -> Option<Sentinel<'t>> {
    let (slot, syntax) = inside.split_once('|')?;
    let (syntax, otherwise) = syntax.split_once('|').map_or((syntax, None), |(syntax, text)| (syntax, Some(text)));
    let mut fields = slot.split(':');
    let fact = Fact::from_name(fields.next()?)?;
    let (index, nth) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let part = if fields.next() == Some("o") { Part::Origin } else { Part::Value };
    // The command that renews a file is quoted for the shell where it is made.
    let syntax = match (syntax, language) {
        _ if fact == Fact::Command => Syntax::Plain,
        ("sh", _) | ("auto", "sh" | "bash") => Syntax::Shell,
        ("yaml", _) | ("auto", "yaml") => Syntax::Yaml,
        ("auto", "dockerfile") => Syntax::Dockerfile,
        ("identifier", _) => Syntax::Identifier,
        ("api", _) => Syntax::Api,
        _ => Syntax::Plain,
    };
    Some(Sentinel { slot: Slot { fact, index, nth, part }, syntax, otherwise })
}
