//! What the templates of `templates/html/` see.
//!
//! A page's frame is rendered once for all pages that look alike ([`Look`]); templates see marks for what each of them has
//! ([`Texts`]), so that they can ask whether something is there, and not what it is.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::address::{Path, base_path};
use super::assets::Assets;
use super::page::{Kind, Page};
use super::words::Words;
use super::{Builder, Out, Repository, SiteError, Written, repositories, trees};
use crate::l10n::SOURCE;
use crate::l10n::locale::{Direction, LocaleInfo};
use crate::render::{Parts, Ready, mark};

/// What decides how a page looks. Pages that agree in it have the same frame and differ in their [`Texts`] alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Look<'a> {
    lang: &'a str,
    kind: Kind,
    /// Its path, with marks for names below the first.
    path: Path,
    /// The languages with a real translation of it.
    real: Vec<&'a str>,
    /// Whether it is no translation, or not wholly.
    fallback: bool,
    partly: bool,
    /// Whether blanks can be filled by the reader.
    personal: bool,
    /// Whether it has a first paragraph, paragraphs before the form, a list of its sections that is worth its room.
    lead: bool,
    opening: bool,
    contents: bool,
    /// Whether it is a part of another page, and whether a script holds the whole.
    up: bool,
    whole: bool,
    /// How many titles stand around its own, and how many causes are behind the error text that it is about.
    within: usize,
    causes: usize,
}

/// A list of fewer sections than these says nothing that a glance at the page does not.
const CONTENTS: usize = 3;

impl<'a> Look<'a> {
    pub(super) fn of(page: &Page, parts: &Parts, texts: &Texts<'_>, lang: &'a str, real: Vec<&'a str>) -> Self {
        let written = texts.written;
        Self {
            lang,
            kind: page.kind,
            path: page.path.alike(|at| mark(&format!("{NAME}-{at}"))),
            real,
            fallback: !written.translated,
            partly: written.partly,
            personal: page.kind == Kind::Home || parts.body.contains("data-f=") || parts.heading.contains("data-f="),
            lead: !parts.lead.is_empty(),
            opening: !parts.opening.is_empty(),
            contents: parts.contents.matches("<li>").count() >= CONTENTS,
            up: page.up.is_some(),
            whole: written.whole,
            within: texts.within.len(),
            causes: texts.causes.len(),
        }
    }
}

/// Marks that there can be several of, each with its number.
const NAME: &str = "name";
const WITHIN: &str = "within";
const CAUSE: &str = "cause";

/// What a page has where its frame has marks.
pub(super) struct Texts<'a> {
    page: &'a Page,
    written: &'a Written,
    parts: &'a Parts,
    /// The title of the page that this one is a part of, with markup: its blanks are filled too.
    above: &'a str,
    /// The address of that page.
    up: String,
    /// Its title, and the repository that the page is about: what tells it from pages of the same title.
    within: Vec<Cow<'a, str>>,
    /// The titles of the causes behind the error text that the page is about.
    causes: Vec<&'a str>,
    /// What a guide is called when it is downloaded, as `ghcr-guide --guide` calls it.
    file: String,
    /// The script that holds the whole guide.
    whole: String,
    /// What other pages are filled with from here on.
    given: String,
}

impl<'a> Texts<'a> {
    pub(super) fn new(
        builder: &Builder<'_>,
        page: &'a Page,
        (written, parts): (&'a Written, &'a Parts),
        lang: &str,
        titles: &BTreeMap<&Path, &'a Written>,
    ) -> Result<Self, SiteError> {
        let above = page.up.as_ref().and_then(|up| titles.get(up));
        let causes = page.causes.iter().filter_map(|cause| titles.get(cause));
        Ok(Self {
            page,
            written,
            parts,
            above: above.map_or("", |written| &written.heading),
            up: page.up.as_ref().map(|up| page.path.to(up)).unwrap_or_default(),
            within: within(builder, page, above.map(|written| written.title.as_str()), lang)?,
            causes: causes.map(|written| written.title.as_str()).collect(),
            file: format!("GHCR_{}.md", page.guide.id.to_uppercase()),
            whole: format!("{}.js", page.guide.id),
            given: repository(builder, page).map(Repository::given).unwrap_or_default(),
        })
    }

    /// The text of a mark; none if there is no mark of this name.
    pub(super) fn get(&self, mark: &str) -> Option<&str> {
        let (mark, number) = mark.split_once('-').map_or((mark, 0), |(mark, at)| (mark, at.parse().unwrap_or(0)));
        match mark {
            NAME => self.page.path.names().nth(number),
            WITHIN => self.within.get(number).map(|text| &**text),
            CAUSE => self.causes.get(number).copied(),
            "title" => Some(&self.parts.title),
            "heading" => Some(&self.parts.heading),
            "lead" => Some(&self.parts.lead),
            "contents" => Some(&self.parts.contents),
            "opening" => Some(&self.parts.opening),
            "body" => Some(&self.parts.body),
            "above" => Some(self.above),
            "up" => Some(&self.up),
            "file" => Some(&self.file),
            "whole" => Some(&self.whole),
            "given" => Some(&self.given),
            _ => None,
        }
    }
}

/// What templates see of pages that look alike.
#[derive(Serialize)]
pub(super) struct PageView<'a> {
    lang: &'a str,
    dir: &'static str,
    kind: &'static str,
    words: &'a Ready,
    /// The form for the reader's repository.
    form: &'a str,
    /// The title as text, escaped.
    title: String,
    /// The title with markup.
    heading: String,
    /// The first paragraph as text, escaped.
    lead: Option<String>,
    /// The list of sections, if it is worth its room.
    contents: Option<String>,
    /// The first paragraphs.
    opening: Option<String>,
    /// What follows them: the large part of the page.
    body: String,
    /// The way to the site's root and to the locale's folder; addresses of a page that can be shown anywhere are absolute.
    root: String,
    folder: String,
    style: &'a str,
    script: &'a str,
    icon: &'a str,
    index: &'a str,
    /// Scripts that few pages or readers need.
    markdown: &'a str,
    tables: &'a str,
    /// The script that reloads the page, if it does.
    reload: Option<&'a str>,
    /// The whole address of the page, or of the English one that it repeats.
    canonical: Option<String>,
    /// Real translations of the page, this one included.
    alternates: Vec<Alternate>,
    /// Every language, for the switcher.
    languages: Vec<Switch>,
    nav: Vec<NavEntry>,
    /// The address of the Markdown twin, and of the page in English.
    twin: String,
    original: String,
    /// Whether the page is no translation, or not wholly.
    fallback: bool,
    partly: bool,
    /// Whether blanks can be filled by the reader.
    personal: bool,
    /// Whether search engines should list it.
    public: bool,
    /// The site has a feed and a map.
    mapped: bool,
    version: &'a str,
    content: &'a str,
    /// Whether there are guides of repositories.
    many: bool,
    /// The list of repositories, on the page that has it.
    repositories: Vec<repositories::Row>,
    /// What the page is one of.
    group: Option<String>,
    /// The page that this one is a part of.
    up: Option<String>,
    /// What tells the page from others of the same title.
    within: Vec<String>,
    /// The title of the page that this one is a part of, with markup.
    above: String,
    /// The titles of the causes behind the error text that the page is about.
    causes: Vec<String>,
    /// The address of the program's handbook.
    handbook: Option<String>,
    /// The script that holds the whole guide.
    whole: Option<String>,
    /// What a guide is called when it is downloaded.
    file: String,
    /// What other pages are filled with from a repository's guide on.
    given: Option<String>,
}

#[derive(Serialize)]
struct Alternate {
    tag: String,
    href: String,
}

#[derive(Serialize)]
struct Switch {
    tag: String,
    dir: &'static str,
    autonym: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct NavEntry {
    text: String,
    href: String,
    current: bool,
}

/// What stands in the head of every page.
const NAV: &[(&str, &str)] =
    &[("guides", "nav_guides"), ("errors", "nav_errors"), ("causes", "nav_causes"), ("checks", "nav_checks")];

impl<'a> PageView<'a> {
    pub(super) fn new(builder: &'a Builder<'_>, look: &Look<'a>, assets: &'a Assets) -> Result<Self, SiteError> {
        let (options, lang, path) = (builder.options, look.lang, &look.path);
        let rooted = look.kind == Kind::NotFound;
        let base = options.base.as_deref().map_or("/", base_path);
        let root = if rooted { base.to_owned() } else { path.root() };
        let folder = if rooted { format!("{base}{lang}/") } else { path.up() };
        let canonical_lang = if look.fallback { SOURCE } else { lang };
        let href = |tag: &str| {
            let file = path.file(tag);
            builder.absolute(&file).unwrap_or_else(|| format!("{root}{file}"))
        };
        let public = look.kind.public();
        let one = |name: &str, there: bool| there.then(|| mark(name));
        let several = |name: &str, count: usize| (0..count).map(|at| mark(&format!("{name}-{at}"))).collect();
        Ok(Self {
            words: &builder.frame(lang).ready,
            form: &builder.frame(lang).personal,
            title: mark("title"),
            heading: mark("heading"),
            lead: one("lead", look.lead),
            contents: one("contents", look.contents),
            opening: one("opening", look.opening),
            body: mark("body"),
            style: &assets.style,
            script: &assets.script,
            icon: &assets.icon,
            index: assets.indexes.get(lang).map_or("", String::as_str),
            markdown: &assets.markdown,
            tables: &assets.tables,
            reload: options.live.then_some(&*assets.reload),
            canonical: builder.absolute(&path.file(canonical_lang)).filter(|_| public),
            alternates: look.real.iter().map(|tag| Alternate { tag: (*tag).to_owned(), href: href(tag) }).collect(),
            languages: switches(builder, path, lang, &root),
            nav: nav(builder, path, lang, &folder),
            twin: format!("{}.md", path.names().last().unwrap_or_default()),
            original: format!("{root}{}", path.file(SOURCE)),
            fallback: look.fallback,
            partly: look.partly,
            personal: look.personal,
            mapped: options.base.is_some(),
            many: !options.repositories.is_empty(),
            version: &options.version,
            content: &options.content,
            repositories: repositories::rows(builder, (look.kind, path), lang)?,
            up: one("up", look.up),
            above: mark("above"),
            within: several(WITHIN, look.within),
            causes: several(CAUSE, look.causes),
            file: mark("file"),
            whole: one("whole", look.whole),
            given: one("given", look.kind == Kind::Repository),
            handbook: options.handbook.as_deref().map(|to| from(&root, to)),
            group: group(builder, look.kind, lang)?,
            kind: look.kind.as_str(),
            lang,
            dir: direction(builder, lang),
            root,
            folder,
            public,
        })
    }
}

/// An address, seen from a page unless it says itself where it begins: whole, or from the root of the server.
fn from(root: &str, to: &str) -> String {
    if to.contains("://") || to.starts_with('/') { to.to_owned() } else { format!("{root}{to}") }
}

/// What tells a page from others of the same title: the guide that it is a part of, its repository, that it is a check.
fn within<'a>(
    builder: &Builder<'_>,
    page: &Page,
    up: Option<&'a str>,
    lang: &str,
) -> Result<Vec<Cow<'a, str>>, SiteError> {
    // What names of repositories are made of needs no escape.
    let repository = repository(builder, page).map(Repository::name);
    // A check may be called what the cause is called that it finds.
    let check = if page.kind == Kind::Check { group(builder, page.kind, lang)? } else { None };
    Ok(up.map(Cow::Borrowed).into_iter().chain(repository.into_iter().chain(check).map(Cow::Owned)).collect())
}

/// The repository that a page is about.
fn repository<'b>(builder: &'b Builder<'_>, page: &Page) -> Option<&'b Repository> {
    page.repository.and_then(|number| builder.options.repositories.get(number))
}

fn direction(builder: &Builder<'_>, lang: &str) -> &'static str {
    builder.locales.get(lang).map_or("ltr", |locale| dir(&locale.info))
}

fn dir(info: &LocaleInfo) -> &'static str {
    if info.direction == Direction::Rtl { "rtl" } else { "ltr" }
}

fn switches(builder: &Builder<'_>, path: &Path, lang: &str, root: &str) -> Vec<Switch> {
    let switch = |(tag, locale): (&str, &crate::l10n::Locale)| Switch {
        tag: tag.to_owned(),
        dir: dir(&locale.info),
        autonym: locale.info.autonym.clone(),
        href: format!("{root}{}", path.file(tag)),
        current: tag == lang,
    };
    builder.locales.iter().map(switch).collect()
}

fn nav(builder: &Builder<'_>, path: &Path, lang: &str, folder: &str) -> Vec<NavEntry> {
    let entry = |(name, word): &(&str, &str)| NavEntry {
        text: builder.frame(lang).words.get(*word).cloned().unwrap_or_default(),
        href: format!("{folder}{}.html", trees::list_path(name).as_str()),
        current: path.names().next() == Some(*name),
    };
    NAV.iter().map(entry).collect()
}

/// What the page is one of, above its title.
fn group(builder: &Builder<'_>, kind: Kind, lang: &str) -> Result<Option<String>, SiteError> {
    let grouped = matches!(
        kind,
        Kind::Guide
            | Kind::Part
            | Kind::Cause
            | Kind::Remedy
            | Kind::Error
            | Kind::Check
            | Kind::Myth
            | Kind::Repository
    );
    grouped.then(|| builder.text(lang, &format!("site-kind-{}", kind.as_str()))).transpose()
}

/// The first page of all: which languages there are; and what servers show for an address that leads nowhere.
#[derive(Serialize)]
struct RootView<'a> {
    root: &'a str,
    style: &'a str,
    script: &'a str,
    icon: &'a str,
    reload: Option<&'a str>,
    canonical: Option<String>,
    alternates: Vec<Alternate>,
    x_default: Option<String>,
    languages: Vec<RootLanguage>,
    missing: bool,
}

#[derive(Serialize)]
struct RootLanguage {
    tag: String,
    dir: &'static str,
    autonym: String,
    href: String,
    words: Words,
}

pub(super) fn root(builder: &Builder<'_>, assets: &Assets, out: &mut Out<'_>) -> Result<(), SiteError> {
    let home = Path::new("index");
    let base = builder.options.base.as_deref().map_or("/", base_path).to_owned();
    for (file, root, missing) in [("index.html", "", false), ("404.html", base.as_str(), true)] {
        let mut languages = Vec::new();
        let mut alternates = Vec::new();
        for (tag, locale) in builder.locales.iter() {
            languages.push(RootLanguage {
                tag: tag.to_owned(),
                dir: dir(&locale.info),
                autonym: locale.info.autonym.clone(),
                href: format!("{root}{}", home.file(tag)),
                words: builder.frame(tag).words.clone(),
            });
            let href = builder.absolute(&home.file(tag)).unwrap_or_else(|| home.file(tag));
            alternates.push(Alternate { tag: tag.to_owned(), href });
        }
        let view = RootView {
            root,
            style: &assets.style,
            script: &assets.script,
            icon: &assets.icon,
            reload: builder.options.live.then_some(&*assets.reload),
            canonical: builder.absolute("").filter(|_| !missing),
            x_default: (!missing).then(|| builder.absolute("").unwrap_or_else(|| "index.html".to_owned())),
            alternates: if missing { Vec::new() } else { alternates },
            languages,
            missing,
        };
        out.add(file, builder.templates.piece("root.html", &view)?);
    }
    Ok(())
}
