//! What programs read: the Markdown twins, `llms.txt`, the map for search engines, the feed, the catalog.

use std::collections::BTreeMap;

use memchr::memmem;

use super::page::{Kind, Page};
use super::{Builder, Out, SiteError, Written, catalog};

/// How many entries a feed has.
const FEED: usize = 50;

/// Writes every file that is for programs.
pub(super) fn write(
    builder: &Builder<'_>,
    pages: &[Page],
    rendered: &BTreeMap<&str, Vec<Written>>,
    out: &mut Out<'_>,
) -> Result<(), SiteError> {
    let json = serde_json::to_string_pretty(&catalog::view(builder, pages, rendered)).unwrap_or_default();
    out.add("catalog.json", format!("{json}\n"));
    for (lang, written) in rendered {
        out.add(format!("{lang}/llms.txt"), llms(builder, pages, written, lang)?);
        if builder.options.base.is_some() {
            out.add(format!("{lang}/feed.xml"), feed(builder, pages, written, lang)?);
        }
    }
    out.add("llms.txt", llms_root(builder)?);
    out.add("robots.txt", robots(builder));
    if builder.options.base.is_some() {
        out.add("sitemap.xml", sitemap(builder, pages, rendered));
    }
    // GitHub Pages would leave out files whose names begin with an underscore, and run a program that is not needed.
    out.add(".nojekyll", String::new());
    Ok(())
}

/// A Markdown twin: links to pages of the site lead to their twins.
pub(super) fn twin(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(at) = memmem::find(rest.as_bytes(), b"](") {
        let (before, after) = rest.split_at(at + 2);
        out.push_str(before);
        let end = after.find(')').unwrap_or(after.len());
        let (href, tail) = after.split_at(end);
        let (address, anchor) = href.split_at(href.find('#').unwrap_or(href.len()));
        match address.strip_suffix(".html") {
            Some(path) if !href.contains("://") => out.extend([path, ".md", anchor]),
            _ => out.push_str(href),
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The pages of a kind with their words.
fn of_kind<'a>(pages: &'a [Page], written: &'a [Written], kind: Kind) -> impl Iterator<Item = (&'a Page, &'a Written)> {
    pages.iter().zip(written).filter(move |(page, _)| page.kind == kind)
}

/// What there is in one language, for programs that read text: see llmstxt.org.
fn llms(builder: &Builder<'_>, pages: &[Page], written: &[Written], lang: &str) -> Result<String, SiteError> {
    let mut out = format!("# {}\n\n> {}\n", builder.text(lang, "site-brand")?, builder.text(lang, "site-claim")?);
    let groups = [
        (Kind::Guide, "site-list-guides"),
        (Kind::Cause, "site-list-causes"),
        (Kind::Check, "site-list-checks"),
        (Kind::Remedy, "site-list-remedies"),
        (Kind::Error, "site-list-errors"),
        (Kind::Myth, "site-list-myths"),
        (Kind::Labels, "site-llms-more"),
    ];
    for (kind, heading) in groups {
        let mut entries = String::new();
        let also = [Kind::Sources].into_iter().filter(|_| kind == Kind::Labels);
        for kind in std::iter::once(kind).chain(also) {
            for (page, written) in of_kind(pages, written, kind) {
                let file = format!("{lang}/{}.md", page.path.as_str());
                let href = builder.absolute(&file).unwrap_or_else(|| format!("{}.md", page.path.as_str()));
                let title = bracketed(written.text.title());
                entries.push_str(&format!("- [{title}]({href})"));
                let lead = written.text.lead();
                if !lead.is_empty() && !matches!(kind, Kind::Guide | Kind::Error) {
                    entries.push_str(&format!(": {lead}"));
                }
                entries.push('\n');
            }
        }
        if !entries.is_empty() {
            out.push_str(&format!("\n## {}\n\n{entries}", builder.text(lang, heading)?));
        }
    }
    Ok(out)
}

/// A text for the words of a Markdown link.
fn bracketed(text: &str) -> String {
    text.replace(['[', ']'], "")
}

fn llms_root(builder: &Builder<'_>) -> Result<String, SiteError> {
    let mut out = String::new();
    for (lang, locale) in builder.locales.iter() {
        if out.is_empty() {
            let (name, claim) = (builder.text(lang, "site-brand")?, builder.text(lang, "site-claim")?);
            out = format!("# {name}\n\n> {claim}\n\n## {}\n\n", builder.text(lang, "frame-languages")?);
        }
        let file = format!("{lang}/llms.txt");
        let href = builder.absolute(&file).unwrap_or(file);
        out.push_str(&format!("- [{}]({href})\n", locale.info.autonym));
    }
    let catalog = builder.absolute("catalog.json").unwrap_or_else(|| "catalog.json".to_owned());
    out.push_str(&format!("- [catalog.json]({catalog})\n"));
    Ok(out)
}

fn robots(builder: &Builder<'_>) -> String {
    let mut out = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(map) = builder.absolute("sitemap.xml") {
        out.push_str(&format!("Sitemap: {map}\n"));
    }
    out
}

/// The map for search engines: every real page with its real translations.
fn sitemap(builder: &Builder<'_>, pages: &[Page], rendered: &BTreeMap<&str, Vec<Written>>) -> String {
    let mut out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                   xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
            .to_owned();
    let address = |file: &str| escaped(&builder.absolute(file).unwrap_or_default());
    out.push_str(&format!("<url><loc>{}</loc></url>\n", address("")));
    for (number, page) in pages.iter().enumerate().filter(|(_, page)| page.kind.public()) {
        let real = rendered.iter().filter(|(_, written)| written.get(number).is_some_and(|page| page.translated));
        let real: Vec<_> = real.map(|(lang, _)| (*lang, address(&page.path.file(lang)))).collect();
        let mut links: String = real
            .iter()
            .map(|(lang, href)| format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>"))
            .collect();
        if let Some((_, english)) = real.iter().find(|(lang, _)| *lang == crate::l10n::SOURCE) {
            links.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{english}\"/>"));
        }
        let verified = page.verified.as_ref().map(|(_, newest)| format!("<lastmod>{newest}</lastmod>"));
        let verified = verified.unwrap_or_default();
        for (_, href) in &real {
            out.push_str(&format!("<url><loc>{href}</loc>{verified}{links}</url>\n"));
        }
    }
    out.push_str("</urlset>\n");
    out
}

/// The entries whose claims were verified last, in Atom (RFC 4287).
fn feed(builder: &Builder<'_>, pages: &[Page], written: &[Written], lang: &str) -> Result<String, SiteError> {
    let mut entries: Vec<_> = pages
        .iter()
        .zip(written)
        .filter_map(|(page, written)| Some((page.verified.as_ref().map(|(_, newest)| newest)?, page, written)))
        .collect();
    entries.sort_by(|a, b| (b.0, a.1.path.as_str()).cmp(&(a.0, b.1.path.as_str())));
    let address = |file: &str| escaped(&builder.absolute(file).unwrap_or_default());
    let (home, own) = (address(&format!("{lang}/index.html")), address(&format!("{lang}/feed.xml")));
    let updated = entries.first().map_or("1970-01-01", |(date, ..)| date.as_str());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <title>{}</title>\n<id>{own}</id>\n<link rel=\"self\" href=\"{own}\"/>\n<link href=\"{home}\"/>\n\
         <updated>{updated}T00:00:00Z</updated>\n<author><name>{}</name></author>\n",
        escaped(&builder.text(lang, "site-feed-title")?),
        escaped(&builder.text(lang, "site-brand")?),
    );
    for (date, page, written) in entries.into_iter().take(FEED) {
        let href = address(&page.path.file(lang));
        out.push_str(&format!(
            "<entry><title>{}</title><id>{href}</id><link href=\"{href}\"/><updated>{date}T00:00:00Z</updated>\
             <summary>{}</summary></entry>\n",
            escaped(written.text.title()),
            escaped(written.text.lead())
        ));
    }
    out.push_str("</feed>\n");
    Ok(out)
}

/// A text for XML.
fn escaped(text: &str) -> String {
    text.trim().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::twin;

    #[test]
    fn twins_lead_to_twins() {
        assert_eq!(
            twin("[a](../causes/x.html#y) [b](https://c.d/e.html)"),
            "[a](../causes/x.md#y) [b](https://c.d/e.html)"
        );
        assert_eq!(
            twin("[a](o/site.html/setup.html#x.html) [b](o/x.html.png)"),
            "[a](o/site.html/setup.md#x.html) [b](o/x.html.png)"
        );
    }
}
