//! The plural categories of a language, and which numbers they hold.

use std::collections::{BTreeMap, BTreeSet};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Every name that CLDR has for a plural category.
pub(super) const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Whole numbers up to this one are tried; no language distinguishes more below a million.
const WHOLE: u32 = 200;

/// What CLDR says about one language.
#[derive(Debug, Default)]
pub(super) struct Plurals {
    /// Category → the whole numbers in it, up to [`WHOLE`]. Categories of fractions only have none.
    numbers: BTreeMap<&'static str, BTreeSet<u32>>,
}

impl Plurals {
    /// The categories of `tag`; none if CLDR does not know the language.
    pub(super) fn of(tag: &str) -> Self {
        let mut plurals = Self::default();
        let Some(rules) = rules(tag) else { return plurals };
        for number in 0..=WHOLE {
            if let Ok(category) = rules.select(number) {
                plurals.numbers.entry(name(&category)).or_default().insert(number);
            }
        }
        for number in ["0.0", "0.1", "0.5", "1.0", "1.1", "1.5", "2.0", "2.5", "10.1", "1000000", "2000000"] {
            if let Ok(category) = rules.select(number) {
                plurals.numbers.entry(name(&category)).or_default();
            }
        }
        plurals
    }

    /// The categories, if CLDR knows the language.
    pub(super) fn categories(&self) -> Option<BTreeSet<&'static str>> {
        (!self.numbers.is_empty()).then(|| self.numbers.keys().copied().collect())
    }

    /// Whether variants for these exact numbers leave nothing over for the category.
    pub(super) fn covered(&self, category: &str, exact: &BTreeSet<u32>) -> bool {
        self.numbers.get(category).is_some_and(|all| !all.is_empty() && all.is_subset(exact))
    }

    /// Whether the category holds more than one whole number.
    pub(super) fn several(&self, category: &str) -> bool {
        self.numbers.get(category).is_some_and(|all| all.len() > 1)
    }
}

/// The rules of a language, by its full tag or by its language alone.
fn rules(tag: &str) -> Option<PluralRules> {
    let full: LanguageIdentifier = tag.parse().ok()?;
    let alone = LanguageIdentifier::from_parts(full.language, None, None, &[]);
    [full, alone].into_iter().find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        let categories = |tag| Plurals::of(tag).categories().map(|all| all.into_iter().collect::<Vec<_>>());
        assert_eq!(categories("en"), Some(vec!["one", "other"]));
        assert_eq!(categories("ru"), Some(vec!["few", "many", "one", "other"]));
        assert_eq!(categories("zh-Hant"), Some(vec!["other"]));
        assert_eq!(categories("ar").map(|all| all.len()), Some(6));
        assert_eq!(categories("tlh"), None);
    }

    #[test]
    fn russian_one_holds_more_than_one() {
        assert!(Plurals::of("ru").several("one"));
        assert!(!Plurals::of("en").several("one"));
        assert!(Plurals::of("en").covered("one", &BTreeSet::from([1])));
        assert!(!Plurals::of("ru").covered("one", &BTreeSet::from([1])));
    }
}
