//! What the templates of `templates/html/` see.

use std::collections::BTreeMap;

use serde::Serialize;

use super::address::{Path, base_path};
use super::assets::Assets;
use super::page::{Kind, Page};
use super::words::Words;
use super::{Builder, Out, SiteError, Written, repositories, trees};
use crate::l10n::SOURCE;
use crate::l10n::locale::{Direction, LocaleInfo};
use crate::render::{LARGE, Parts, Ready};

/// A page of one locale.
#[derive(Serialize)]
pub(super) struct PageView<'a> {
    lang: &'a str,
    dir: &'static str,
    kind: &'static str,
    words: &'a Ready,
    /// The form for the reader's repository.
    form: &'a str,
    /// The title as text, escaped.
    title: &'a str,
    /// The title with markup.
    heading: &'a str,
    /// The first paragraph as text, escaped.
    lead: &'a str,
    contents: &'a str,
    /// The first paragraphs.
    opening: &'a str,
    /// What follows them: the large part of the page.
    body: &'static str,
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
    /// Which error text the page is about.
    repositories: Vec<repositories::Row>,
    group: Option<String>,
    /// The page that this one is a part of.
    up: Option<String>,
    /// The title of that page, and the repository that the page is about: what tells it from pages of the same title.
    within: Vec<String>,
    /// The title of the page that this one is a part of, with markup: its blanks are filled too.
    above: &'a str,
    /// The titles of the causes behind the error text that the page is about.
    causes: Vec<&'a str>,
    /// The address of the program's handbook.
    handbook: Option<String>,
    /// The script that holds the whole guide.
    whole: Option<String>,
    /// What a guide is called when it is downloaded, as `ghcr-guide --guide` calls it.
    file: String,
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
    pub(super) fn new(
        builder: &'a Builder<'_>,
        page: &'a Page,
        (written, parts): (&'a Written, &'a Parts),
        lang: &'a str,
        assets: &'a Assets,
        titles: &BTreeMap<&Path, &'a Written>,
        is_real: &dyn Fn(&str) -> bool,
    ) -> Result<Self, SiteError> {
        let options = builder.options;
        let rooted = page.kind == Kind::NotFound;
        let base = options.base.as_deref().map_or("/", base_path);
        let root = if rooted { base.to_owned() } else { page.path.root() };
        let folder = if rooted { format!("{base}{lang}/") } else { page.path.up() };
        let canonical_lang = if written.translated { lang } else { SOURCE };
        let href = |tag: &str| {
            let file = page.path.file(tag);
            builder.absolute(&file).unwrap_or_else(|| format!("{root}{file}"))
        };
        let group = group(builder, page.kind, lang)?;
        let public = page.kind.public();
        let real = builder.locales.iter().map(|(tag, _)| tag).filter(|tag| public && is_real(tag));
        let causes = page.causes.iter().filter_map(|cause| titles.get(cause));
        Ok(Self {
            words: &builder.frame(lang).ready,
            form: &builder.frame(lang).personal,
            title: &parts.title,
            heading: &parts.heading,
            lead: &parts.lead,
            contents: &parts.contents,
            opening: &parts.opening,
            body: LARGE,
            style: &assets.style,
            script: &assets.script,
            icon: &assets.icon,
            index: assets.indexes.get(lang).map_or("", String::as_str),
            markdown: &assets.markdown,
            tables: &assets.tables,
            reload: options.live.then_some(&*assets.reload),
            canonical: builder.absolute(&page.path.file(canonical_lang)).filter(|_| public),
            alternates: real.map(|tag| Alternate { tag: tag.to_owned(), href: href(tag) }).collect(),
            languages: switches(builder, page, lang, &root),
            nav: nav(builder, page, lang, &folder),
            twin: format!("{}.md", page.path.as_str().rsplit('/').next().unwrap_or_default()),
            original: format!("{root}{}", page.path.file(SOURCE)),
            fallback: !written.translated,
            partly: written.partly,
            personal: page.kind == Kind::Home || parts.body.contains("data-f=") || parts.heading.contains("data-f="),
            mapped: options.base.is_some(),
            many: !options.repositories.is_empty(),
            version: &options.version,
            content: &options.content,
            repositories: repositories::rows(builder, page, lang)?,
            up: page.up.as_ref().map(|up| page.path.to(up)),
            above: page.up.as_ref().and_then(|up| titles.get(up)).map_or("", |written| &written.heading),
            within: within(builder, page, group.as_deref(), titles),
            causes: causes.map(|written| written.title.as_str()).collect(),
            file: format!("GHCR_{}.md", page.guide.id.to_uppercase()),
            whole: written.whole.then(|| format!("{}.js", page.guide.id)),
            handbook: options.handbook.as_deref().map(|to| from(&root, to)),
            group,
            kind: page.kind.as_str(),
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
fn within(builder: &Builder<'_>, page: &Page, group: Option<&str>, titles: &BTreeMap<&Path, &Written>) -> Vec<String> {
    let up = page.up.iter().filter_map(|up| titles.get(up)).map(|written| written.title.clone());
    let repository = page.repository.and_then(|number| builder.options.repositories.get(number));
    // What names of repositories are made of needs no escape.
    let repository = repository.map(repositories::Repository::name);
    // A check may be called what the cause is called that it finds.
    let check = group.filter(|_| page.kind == Kind::Check).map(str::to_owned);
    up.chain(repository).chain(check).collect()
}

fn direction(builder: &Builder<'_>, lang: &str) -> &'static str {
    builder.locales.get(lang).map_or("ltr", |locale| dir(&locale.info))
}

fn dir(info: &LocaleInfo) -> &'static str {
    if info.direction == Direction::Rtl { "rtl" } else { "ltr" }
}

fn switches(builder: &Builder<'_>, page: &Page, lang: &str, root: &str) -> Vec<Switch> {
    let switch = |(tag, locale): (&str, &crate::l10n::Locale)| Switch {
        tag: tag.to_owned(),
        dir: dir(&locale.info),
        autonym: locale.info.autonym.clone(),
        href: format!("{root}{}", page.path.file(tag)),
        current: tag == lang,
    };
    builder.locales.iter().map(switch).collect()
}

fn nav(builder: &Builder<'_>, page: &Page, lang: &str, folder: &str) -> Vec<NavEntry> {
    let entry = |(name, word): &(&str, &str)| NavEntry {
        text: builder.frame(lang).words.get(*word).cloned().unwrap_or_default(),
        href: format!("{folder}{}.html", trees::list_path(name).as_str()),
        current: page.path.as_str().split('/').next() == Some(*name),
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
        out.add(file, builder.templates.page("root.html", &view, "")?);
    }
    Ok(())
}
