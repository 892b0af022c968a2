//! Faults of a catalog that parsing cannot see.

mod absent;
mod families;
mod logs;
mod pattern;

use std::collections::{BTreeMap, BTreeSet};

use pattern::{Line, Pattern, Patterns};

use super::entries::{BlockKind, Claim, Each, Operation, OutlineBlock, Section, Signature, Step, StepKind, Table};
use super::{Catalog, Date, Ref, full};
use crate::facts::list::Fact;
use crate::fault::Fault;

/// The years in which a source can have been read.
const YEARS: std::ops::RangeInclusive<u16> = 2020..=2035;

/// What stands in a signature's text in place of names and numbers.
const PLACEHOLDERS: &[&str] = &["OWNER", "IMAGE_NAME", "TAG", "…"];

/// One pass over a catalog that collects faults and notes what is used.
pub(super) struct Check<'a> {
    catalog: &'a Catalog,
    files: &'a BTreeMap<String, String>,
    snippets: &'a [&'a str],
    used: BTreeSet<(&'static str, String)>,
    faults: Vec<Fault>,
}

impl<'a> Check<'a> {
    pub(super) fn new(catalog: &'a Catalog, files: &'a BTreeMap<String, String>, snippets: &'a [&'a str]) -> Self {
        Self { catalog, files, snippets, used: BTreeSet::new(), faults: Vec::new() }
    }

    pub(super) fn run(mut self) -> Vec<Fault> {
        self.causes();
        let patterns = self.signatures();
        self.families(&patterns);
        self.logs();
        self.remedies();
        self.myths();
        self.labels_and_links();
        self.runners();
        self.permissions();
        self.guides();
        self.absent_controls();
        self.orphans();
        self.faults.sort();
        self.faults.dedup();
        self.faults
    }

    fn report(&mut self, code: &'static str, path: &str, at: &Ref) {
        self.report_named(code, path, at, &at.text);
    }

    /// A fault at one place that names something else.
    fn report_named(&mut self, code: &'static str, path: &str, at: &Ref, name: &str) {
        let text = self.files.get(path).map_or("", String::as_str);
        self.faults.push(Fault::at(code, &full(path), text, at.span()).with("name", name));
    }

    fn report_file(&mut self, code: &'static str, path: &str, name: &str) {
        self.faults.push(Fault::of_file(code, &full(path)).with("name", name));
    }

    /// A fault at the first line of a file that begins with `start`.
    fn report_line(&mut self, code: &'static str, path: &str, start: &str, name: &str) {
        let text = self.files.get(path).map_or("", String::as_str);
        let at = text
            .lines()
            .find(|line| line.starts_with(start))
            .map_or(0, |line| line.as_ptr().addr() - text.as_ptr().addr());
        self.faults.push(Fault::at(code, &full(path), text, at..at + start.len()).with("name", name));
    }

    fn refer<T>(&mut self, kind: &'static str, code: &'static str, table: &Table<T>, path: &str, name: &Ref) {
        self.used.insert((kind, name.text.clone()));
        if !table.contains_key(&name.text) {
            self.report(code, path, name);
        }
    }

    fn snippet(&mut self, path: &str, name: &Ref) {
        self.used.insert(("snippet", name.text.clone()));
        if !self.snippets.contains(&&*name.text) {
            self.report("content-unknown-snippet", path, name);
        }
    }

    fn causes(&mut self) {
        let catalog = self.catalog;
        for (id, cause) in &catalog.causes {
            let path = format!("causes/{id}.toml");
            for name in &cause.signatures {
                self.refer("signature", "content-unknown-signature", &catalog.signatures, &path, name);
            }
            for name in &cause.remedies {
                self.refer("remedy", "content-unknown-remedy", &catalog.remedies, &path, name);
            }
            if cause.remedies.is_empty() {
                self.report_file("content-no-remedy", &path, id);
            }
            if cause.operations.is_empty() {
                self.report_file("content-no-operation", &path, id);
            }
            let served = |operation: &&Operation| {
                cause.remedies.iter().filter_map(|name| catalog.remedies.get(&name.text)).any(|r| r.serves(**operation))
            };
            if !cause.remedies.is_empty() && !cause.operations.iter().all(|one| served(&one)) {
                self.report_file("content-operation-unserved", &path, id);
            }
            if !(1..=100).contains(&cause.weight) {
                self.report_file("content-weight", &path, &cause.weight.to_string());
            }
            let mut parts: Vec<&str> = vec!["title", "summary", "why", "fix"];
            parts.extend(cause.evidence.iter().map(|evidence| &*evidence.id));
            self.distinct(&path, cause.evidence.iter().map(|evidence| &evidence.id));
            self.claims(&path, &cause.claims, &parts);
        }
    }

    fn distinct(&mut self, path: &str, ids: impl Iterator<Item = &'a Ref>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(&id.text) {
                self.report("content-duplicate-id", path, id);
            }
        }
    }

    fn claims(&mut self, path: &str, claims: &'a [Claim], parts: &[&str]) {
        if claims.is_empty() {
            self.report_file("content-no-claim", path, path);
        }
        for claim in claims {
            self.date(path, &claim.verified);
            for about in &claim.about {
                if !parts.contains(&&**about) {
                    self.report("content-claim-about", path, about);
                }
            }
            if claim.sources.is_empty() {
                self.report_file("content-no-source", path, path);
            }
            for source in &claim.sources {
                self.refer("source", "content-unknown-source", &self.catalog.sources, path, source);
            }
        }
    }

    /// A date that nobody can have read a source on. What is in the future cannot be told without a clock.
    fn date(&mut self, path: &str, date: &Date) {
        let year = date.0.split('-').next().and_then(|year| year.parse().ok());
        if year.is_some_and(|year| YEARS.contains(&year)) {
            return;
        }
        let text = self.files.get(path).map_or("", String::as_str);
        let places = text.match_indices(&*date.0).map(|(at, _)| at);
        for at in places.filter(|at| text[..*at].lines().last().is_some_and(|line| line.contains("verified"))) {
            let fault = Fault::at("content-date", &full(path), text, at..at + date.0.len());
            self.faults.push(fault.with("name", &*date.0));
        }
    }

    /// Each signature by itself; gives the patterns that are sound.
    fn signatures(&mut self) -> Patterns<'a> {
        let mut patterns = Vec::new();
        for (id, signature) in &self.catalog.signatures {
            let path = format!("signatures/{id}.toml");
            if signature.examples.len() < 2 || signature.counter_examples.len() < 2 {
                self.report_file("content-few-examples", &path, id);
            }
            let Some(pattern) = self.compiled(&path, &signature.pattern) else { continue };
            if !shows_what_it_matches(signature, &pattern) {
                self.report_line("content-text-unmatched", &path, "text", &signature.text);
            }
            // Whether a request is read from an example is for the tests of the reader to say.
            let examples: &[Ref] = if signature.request.is_some() { &[] } else { &signature.examples };
            self.examples(&path, &pattern, examples, &signature.counter_examples);
            patterns.push((id.as_str(), pattern));
        }
        Patterns::new(patterns)
    }

    fn compiled(&mut self, path: &str, pattern: &Ref) -> Option<Pattern> {
        let compiled = Pattern::new(pattern);
        if compiled.is_none() {
            self.report("content-bad-pattern", path, pattern);
        }
        compiled
    }

    fn examples(&mut self, path: &str, pattern: &Pattern, examples: &[Ref], counter_examples: &[Ref]) {
        for line in examples.iter().filter(|line| !pattern.is_match(&Line::new(line))) {
            self.report("content-example-unmatched", path, line);
        }
        for line in counter_examples.iter().filter(|line| pattern.is_match(&Line::new(line))) {
            self.report("content-counter-example-matched", path, line);
        }
    }

    fn remedies(&mut self) {
        for (id, remedy) in &self.catalog.remedies {
            let path = format!("remedies/{id}.toml");
            self.distinct(&path, remedy.steps.iter().map(|step| &step.id));
            for step in &remedy.steps {
                self.step(&path, step);
            }
            if !remedy.steps.iter().any(|step| step.kind == StepKind::Verify) {
                self.report_file("content-no-verify", &path, id);
            }
            let mut parts = vec!["title", "intro", "warning"];
            parts.extend(remedy.steps.iter().map(|step| &*step.id));
            self.claims(&path, &remedy.claims, &parts);
        }
    }

    fn step(&mut self, path: &str, step: &'a Step) {
        for label in &step.path {
            self.refer("label", "content-unknown-label", &self.catalog.labels, path, label);
        }
        if let Some(link) = &step.link {
            self.refer("link", "content-unknown-link", &self.catalog.links, path, link);
        }
        if let Some(snippet) = &step.snippet {
            self.snippet(path, snippet);
        }
        let complete = match step.kind {
            StepKind::Click => !step.path.is_empty() && step.snippet.is_none(),
            StepKind::Command | StepKind::Edit => step.snippet.is_some() && step.path.is_empty(),
            StepKind::Link => step.link.is_some() && step.path.is_empty() && step.snippet.is_none(),
            StepKind::Expect | StepKind::Verify => true,
        };
        if !complete {
            self.report("content-step-keys", path, &step.id);
        }
        if step.each.is_some_and(|each| !matches!(each, Each::Image | Each::Package)) && step.kind == StepKind::Click {
            self.report("content-step-keys", path, &step.id);
        }
    }

    fn myths(&mut self) {
        for (id, myth) in &self.catalog.myths {
            let path = format!("myths/{id}.toml");
            if myth.phrases.is_empty() {
                self.report_file("content-no-phrase", &path, id);
            }
            for cause in &myth.instead {
                self.refer("cause", "content-unknown-cause", &self.catalog.causes, &path, cause);
            }
            self.claims(&path, &myth.claims, &["title", "why", "instead"]);
        }
    }

    fn labels_and_links(&mut self) {
        for (id, label) in &self.catalog.labels {
            let (name, path) = (kebab(&label.text), self.catalog.labels.home(id));
            if *id != name {
                self.report_line("content-label-id", path, &format!("[{id}]"), &name);
            }
            self.date(path, &label.verified);
            self.refer("source", "content-unknown-source", &self.catalog.sources, path, &label.source);
        }
        for (id, link) in &self.catalog.links {
            let good = match (&link.any, &link.user, &link.organization) {
                (Some(_), None, None) => true,
                (None, user, organization) => user.is_some() && organization.is_some(),
                _ => false,
            };
            let path = self.catalog.links.home(id);
            if !good {
                self.report_file("content-link-keys", path, id);
            }
            for pattern in [&link.any, &link.user, &link.organization].into_iter().flatten() {
                self.pattern(path, pattern);
            }
        }
    }

    fn runners(&mut self) {
        for runner in self.catalog.runners.values() {
            for date in [&runner.gone, &runner.verified] {
                self.date("runners.toml", date);
            }
            self.refer("source", "content-unknown-source", &self.catalog.sources, "runners.toml", &runner.source);
        }
    }

    fn permissions(&mut self) {
        for need in self.catalog.permissions.values() {
            self.date("permissions.toml", &need.verified);
            self.refer("source", "content-unknown-source", &self.catalog.sources, "permissions.toml", &need.source);
        }
    }

    fn pattern(&mut self, path: &str, pattern: &Ref) {
        let mut rest: &str = pattern;
        let mut good = rest.starts_with("https://");
        while let Some((_, tail)) = rest.split_once('{') {
            let Some((name, tail)) = tail.split_once('}') else {
                good = false;
                break;
            };
            good &= Fact::from_name(name).is_some();
            rest = tail;
        }
        if !good {
            self.report("content-link-pattern", path, pattern);
        }
    }

    fn guides(&mut self) {
        for (id, outline) in &self.catalog.guides {
            let path = format!("guides/{id}.toml");
            self.distinct(&path, outline.sections.iter().map(|section| &section.id));
            for section in &outline.sections {
                if let Some(guide) = &section.guide {
                    self.borrowed(&path, id, guide, &section.id);
                }
                if section.guide.is_some() != section.blocks.is_empty() {
                    self.report("content-section-keys", &path, &section.id);
                }
                for block in &section.blocks {
                    self.block(&path, block);
                    block.walk(&mut |inner| {
                        if let (BlockKind::Section, Some(guide), Some(name)) = (inner.kind, &inner.guide, &inner.id) {
                            self.borrowed(&path, id, guide, name);
                        }
                    });
                }
            }
        }
    }

    /// A section of another guide: it has to be that guide's own, and borrow nothing itself.
    fn borrowed(&mut self, path: &str, home: &str, guide: &Ref, id: &Ref) {
        let section = self.catalog.guides.get(&guide.text).map(|outline| outline.own_section(id));
        let lendable = |section: &Section| {
            let mut borrows = false;
            section.blocks.iter().for_each(|block| block.walk(&mut |b| borrows |= b.kind == BlockKind::Section));
            !borrows
        };
        match section {
            None => self.report("content-unknown-guide", path, guide),
            Some(Some(section)) if guide.text != home && lendable(section) => {}
            Some(_) => self.report("content-unknown-section", path, id),
        }
    }

    fn block(&mut self, path: &str, block: &'a OutlineBlock) {
        if !block_is_complete(block) {
            let file = self.files.get(path).map_or("", String::as_str);
            let at = block.message.as_ref().or(block.id.as_ref()).or(block.snippet.as_ref()).or(block.remedy.as_ref());
            let span = at.map_or(0..0, Ref::span);
            self.faults.push(Fault::at("content-block-keys", &full(path), file, span));
        }
        if let Some(remedy) = &block.remedy {
            self.refer("remedy", "content-unknown-remedy", &self.catalog.remedies, path, remedy);
        }
        for snippet in block.snippet.iter().chain(block.items.iter().filter_map(|item| item.snippet.as_ref())) {
            self.snippet(path, snippet);
        }
        for row in &block.rows {
            if row.cells.len() != block.head.len() {
                let at = block.head.first().map_or(0..0, Ref::span);
                let file = self.files.get(path).map_or("", String::as_str);
                self.faults.push(Fault::at("content-row-length", &full(path), file, at));
            }
            for cell in &row.cells {
                self.cell(path, cell);
            }
        }
        for inner in &block.blocks {
            self.block(path, inner);
        }
    }

    fn cell(&mut self, path: &str, cell: &super::entries::Cell) {
        if let Some(link) = &cell.link {
            self.refer("link", "content-unknown-link", &self.catalog.links, path, link);
        }
        if let Some(fact) = cell.fact.as_ref().filter(|fact| Fact::from_name(fact).is_none()) {
            self.report("content-unknown-fact", path, fact);
        }
    }

    fn orphans(&mut self) {
        let catalog = self.catalog;
        let used = |kind, id: &String| self.used.contains(&(kind, id.clone()));
        let mut orphans: Vec<(String, String)> = Vec::new();
        let folder = |kind: &str, id: &str| (format!("{kind}/{id}.toml"), id.to_owned());
        orphans.extend(catalog.remedies.keys().filter(|id| !used("remedy", id)).map(|id| folder("remedies", id)));
        orphans
            .extend(catalog.signatures.keys().filter(|id| !used("signature", id)).map(|id| folder("signatures", id)));
        let table = |id: &String| (catalog.sources.home(id).to_owned(), id.clone());
        orphans.extend(catalog.sources.keys().filter(|id| !used("source", id)).map(table));
        for (path, id) in orphans {
            self.report_file("content-orphan", &path, &id);
        }
    }
}

/// Whether a block has the keys that its kind needs.
fn block_is_complete(block: &OutlineBlock) -> bool {
    let tables = [BlockKind::Errors, BlockKind::TextTable, BlockKind::CauseTable];
    let of_causes = |kind| tables.contains(&kind) || [BlockKind::Causes, BlockKind::Observations].contains(&kind);
    let chooses = !block.operations.is_empty() || !block.gates.is_empty() || block.all;
    if (chooses && !of_causes(block.kind)) || (block.harmful && block.kind != BlockKind::Myths) {
        return false;
    }
    match block.kind {
        BlockKind::Paragraph => block.message.is_some(),
        BlockKind::Note => block.message.is_some() && block.note.is_some(),
        BlockKind::List | BlockKind::Steps | BlockKind::Checklist => !block.items.is_empty(),
        BlockKind::Table => !block.head.is_empty() && !block.rows.is_empty(),
        BlockKind::Code => block.snippet.is_some(),
        BlockKind::Subsection => block.id.is_some() && !block.blocks.is_empty(),
        BlockKind::Section => block.id.is_some() && block.guide.is_some(),
        BlockKind::Remedy => block.remedy.is_some(),
        BlockKind::Errors | BlockKind::TextTable | BlockKind::CauseTable => true,
        BlockKind::Causes | BlockKind::Observations => true,
        BlockKind::Cause | BlockKind::Rivals | BlockKind::Myths | BlockKind::Defects => true,
        BlockKind::Sources | BlockKind::Facts | BlockKind::Guides => true,
    }
}

/// Whether the pattern matches the text that readers see: as it stands, or with a name in place of each placeholder.
fn shows_what_it_matches(signature: &Signature, pattern: &Pattern) -> bool {
    let named = PLACEHOLDERS.iter().fold(signature.text.clone(), |text, name| text.replace(name, "x"));
    [&signature.text, &named].into_iter().any(|text| pattern.is_match(&Line::new(text)))
}

/// A text as an id: its words of letters and digits in lower case, with hyphens between them; apostrophes vanish.
fn kebab(text: &str) -> String {
    let text: String = text.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’')).collect();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
