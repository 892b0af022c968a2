//! How often a property is tried.

use proptest::prelude::ProptestConfig;

/// So many values are tried, or as many as `PROPTEST_CASES` asks for.
pub(crate) fn tries(cases: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(cases);
    ProptestConfig { cases, ..ProptestConfig::default() }
}
