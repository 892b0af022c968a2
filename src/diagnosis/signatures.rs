//! Finds signatures in text, and the causes that print them.

use std::collections::BTreeSet;

use regex::{RegexSet, RegexSetBuilder};

use crate::catalog::Catalog;

/// Every signature's pattern, compiled once.
pub struct Signatures<'a> {
    catalog: &'a Catalog,
    ids: Vec<&'a str>,
    patterns: RegexSet,
}

impl<'a> Signatures<'a> {
    /// Compiles the patterns of a catalog.
    ///
    /// # Errors
    ///
    /// Fails when a pattern is not a valid regular expression; `Catalog::check` says which and where.
    pub fn new(catalog: &'a Catalog) -> Result<Self, regex::Error> {
        let patterns = catalog.signatures.values().map(|signature| &*signature.pattern);
        let patterns = RegexSetBuilder::new(patterns).case_insensitive(true).build()?;
        Ok(Self { catalog, ids: catalog.signatures.keys().map(String::as_str).collect(), patterns })
    }

    /// The ids of the signatures that match any line of `text`, each once, in order of id. On a line that shows a specific one,
    /// those that it covers do not count.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<&'a str> {
        let mut found = BTreeSet::new();
        for line in text.lines() {
            let matched = self.patterns.matches(line).into_iter().filter_map(|index| self.ids.get(index).copied());
            found.extend(self.catalog.telling(matched.collect()));
        }
        found.into_iter().collect()
    }
}

/// The causes that print any of these signatures, the most frequent first.
#[must_use]
pub fn causes_of<'a>(catalog: &'a Catalog, signatures: &[&str]) -> Vec<&'a str> {
    let mut causes: Vec<_> = catalog
        .causes
        .iter()
        .filter(|(_, cause)| cause.signatures.iter().any(|name| signatures.contains(&&**name)))
        .collect();
    causes.sort_by_key(|(id, cause)| (std::cmp::Reverse(cause.weight), id.as_str()));
    causes.into_iter().map(|(id, _)| id.as_str()).collect()
}
