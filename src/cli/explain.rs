//! `ghcr-guide explain`: one cause, remedy, label, myth or error text, offline.

use super::args::{Explain, FormatName};
use super::report::Report;
use super::{Exit, Failure, generate, overlay, terminal};
use crate::catalog::Catalog;
use crate::diagnosis::Standing;
use crate::diagnosis::decide::{Besides, incidents};
use crate::diagnosis::log::{Patterns, Scanner};
use crate::diagnosis::signatures::{Signatures, causes_of};
use crate::doc::Guide;
use crate::facts::{Facts, mask_tokens, tame};
use crate::guide;
use crate::l10n::Argument;
use crate::render::Frame;

/// How many causes of an error text are shown in full.
const SHOWN: usize = 3;

/// How much of a query that nothing is known of is repeated.
const LONGEST: usize = 200;

/// Explains what was asked, or lists what can be, with what the options or the configuration here lay over the content.
pub(super) fn run(report: &Report<'_>, args: &Explain) -> Result<Exit, Failure> {
    match overlay::of(&args.overlay, None)? {
        None => explain(report, args),
        Some(over) => explain(&Report::new(&over.engine, report.lang.clone()), args),
    }
}

fn explain(report: &Report<'_>, args: &Explain) -> Result<Exit, Failure> {
    let lang = match &args.lang {
        Some(wish) => generate::language(report, wish, "--lang")?,
        None => report.lang.clone(),
    };
    let query = args.query.join(" ");
    let query = query.trim();
    if query.is_empty() {
        return terminal::print(&list(report, &lang));
    }
    if let Some(text) = label(report, &lang, query) {
        return terminal::print(&text);
    }
    let Some(guide) = find(report, query) else {
        return Err(Failure::usage("error-nothing-to-explain", vec![("query", mask_tokens(&tame(query, LONGEST)))]));
    };
    let format = args.format.unwrap_or(FormatName::Text).format(terminal::width(), terminal::colour());
    let facts = Facts::default();
    let form = report.engine.form(&guide, &lang, &facts.shape(true), format, &Frame::default())?;
    terminal::print(&form.fill(&facts.values()))
}

/// What the query means: an id, else a myth's phrase, else an error text.
fn find(report: &Report<'_>, query: &str) -> Option<Guide> {
    let catalog = &report.engine.catalog;
    let shape = Facts::default().shape(true);
    let by_id = guide::of_cause(catalog, query, &shape)
        .or_else(|| guide::of_myth(catalog, query, &shape))
        .or_else(|| guide::of_remedy(catalog, query, &shape));
    if by_id.is_some() {
        return by_id;
    }
    let ways = [causes_of_log, causes_of_text, causes_of_part];
    let causes = ways.iter().map(|way| way(catalog, query)).find(|causes| !causes.is_empty()).unwrap_or_default();
    match causes.as_slice() {
        [] => {}
        [only] => return guide::of_cause(catalog, only, &shape),
        several => {
            let ids: Vec<&str> = several.iter().map(String::as_str).collect();
            return Some(guide::of_causes(catalog, &ids, SHOWN, &shape));
        }
    }
    let query = query.to_lowercase();
    let speaks = |phrase: &String| {
        let phrase = phrase.to_lowercase();
        query.contains(&phrase) || (query.len() > 3 && phrase.contains(&query))
    };
    let myth = catalog.myths.iter().find(|(_, myth)| myth.phrases.iter().any(speaks));
    myth.and_then(|(id, _)| guide::of_myth(catalog, id, &shape))
}

/// The causes that the lines lead to as a log.
fn causes_of_log(catalog: &Catalog, query: &str) -> Vec<String> {
    let Ok(patterns) = Patterns::of(catalog) else { return Vec::new() };
    let registry = Facts::default().registry.value.to_string();
    let mut scanner = Scanner::new(catalog, &patterns, &registry);
    scanner.feed(query.as_bytes());
    let mut causes: Vec<String> = Vec::new();
    for suspect in incidents(catalog, &scanner.finish(), Besides::default()).into_iter().flat_map(|one| one.causes) {
        if suspect.standing != Standing::RuledOut && !causes.contains(&suspect.id) {
            causes.push(suspect.id);
        }
    }
    causes
}

/// The causes that print an error text which other services may print too.
fn causes_of_text(catalog: &Catalog, query: &str) -> Vec<String> {
    let Ok(signatures) = Signatures::new(catalog) else { return Vec::new() };
    causes_of(catalog, &signatures.find(query)).into_iter().map(str::to_owned).collect()
}

/// The causes whose error texts contain the query: somebody typed only the telling word.
fn causes_of_part(catalog: &Catalog, query: &str) -> Vec<String> {
    let query = query.to_lowercase();
    let holds = |text: &str| query.len() > 3 && text.to_lowercase().contains(&query);
    let found: Vec<&str> =
        catalog.signatures.iter().filter(|(_, sig)| holds(&sig.text)).map(|(id, _)| id.as_str()).collect();
    causes_of(catalog, &found).into_iter().map(str::to_owned).collect()
}

/// A label by id or text: what it says on GitHub's screen, what that means, and where we know it from.
fn label(report: &Report<'_>, lang: &str, query: &str) -> Option<String> {
    let catalog = &report.engine.catalog;
    let matches = |id: &str, text: &str| id == query || text.eq_ignore_ascii_case(query);
    let (id, label) = catalog.labels.iter().find(|(id, label)| matches(id, &label.text))?;
    let locales = &report.engine.locales;
    let message = format!("label-{id}");
    let gloss = locales.get(lang).filter(|_| locales.has(lang, &message)).and_then(|locale| {
        let gloss = locales.text(lang, &message, &[]).ok()?;
        Some(locale.info.gloss_form.replace("{gloss}", &gloss))
    });
    let source = catalog.sources.get(&label.source.text);
    let args = [
        ("text", format!("{}{}", label.text, gloss.unwrap_or_default())),
        ("source", source.map_or_else(String::new, |source| source.url.clone())),
        ("verified", report.date(&label.verified.0)),
    ];
    Some(format!("{}\n", report.text("ui-label", &args)))
}

/// Every id with its title.
fn list(report: &Report<'_>, lang: &str) -> String {
    let catalog = &report.engine.catalog;
    // A title can name a label or a section; in a list they stand as plain words.
    let labels: Vec<(String, &str)> =
        catalog.labels.iter().map(|(id, label)| (format!("label-{id}"), &*label.text)).collect();
    let args: Vec<_> = labels.iter().map(|(name, text)| (name.as_str(), Argument::Text(text))).collect();
    let title = |id: &str| report.engine.locales.text(lang, id, &args).unwrap_or_default();
    let mut out = String::new();
    let mut group = |heading: &str, kind: &str, ids: &mut dyn Iterator<Item = &String>| {
        out.push_str(&format!("{}\n", report.text(heading, &[])));
        for id in ids {
            out.push_str(&format!("  {id}: {}\n", title(&format!("{kind}-{id}-title"))));
        }
        out.push('\n');
    };
    group("ui-list-causes", "cause", &mut catalog.causes.keys());
    group("ui-list-remedies", "remedy", &mut catalog.remedies.keys());
    group("ui-list-myths", "myth", &mut catalog.myths.keys());
    out.push_str(&format!("{}\n", report.text("ui-list-labels", &[])));
    for (id, label) in &catalog.labels {
        out.push_str(&format!("  {id}: {}\n", label.text));
    }
    out
}
