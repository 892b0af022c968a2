//! Finds signatures in text, and the causes that print them.

use regex::{RegexSet, RegexSetBuilder};

use crate::catalog::Catalog;

/// Every signature's pattern, compiled once.
pub struct Signatures {
    ids: Vec<String>,
    patterns: RegexSet,
}

impl Signatures {
    /// Compiles the patterns of a catalog.
    ///
    /// # Errors
    ///
    /// Fails when a pattern is not a valid regular expression; `Catalog::check` says which and where.
    pub fn new(catalog: &Catalog) -> Result<Self, regex::Error> {
        let patterns = catalog.signatures.values().map(|signature| &*signature.pattern);
        let patterns = RegexSetBuilder::new(patterns).case_insensitive(true).build()?;
        Ok(Self { ids: catalog.signatures.keys().cloned().collect(), patterns })
    }

    /// The ids of the signatures that match any line of `text`, each once, in order of id.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<&str> {
        let mut found = vec![false; self.ids.len()];
        for line in text.lines() {
            for index in self.patterns.matches(line) {
                if let Some(mark) = found.get_mut(index) {
                    *mark = true;
                }
            }
        }
        self.ids.iter().zip(found).filter_map(|(id, mark)| mark.then_some(id.as_str())).collect()
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
