//! What is written can be read back: every format, parsed again, gives the document it was made from, for any shape of facts.

mod support;

use ghcr_guide::facts::shape::{Answer, Builder, Credential, HostKind, OwnerKind, Shape};
use ghcr_guide::l10n::{self, pseudo};
use proptest::prelude::*;
use proptest::sample::select;

use support::tries::tries;
use support::{Case, agree, cases, ordinary};

#[test]
fn every_shape_in_every_locale_reads_back() {
    let mut failures = Vec::new();
    for case in cases() {
        let values = ordinary(&case.slots());
        failures.extend(agree::trees(case, &values).err());
        failures.extend([40, 80, 100].iter().filter_map(|width| agree::text(case, &values, *width).err()));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn any_shape() -> impl Strategy<Value = Shape> {
    let kinds = (
        select(OwnerKind::ALL),
        select(HostKind::ALL),
        select(Builder::ALL),
        select(Credential::ALL),
        select(Answer::ALL),
    );
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let counts = (1..4_u16, 1..3_u16, 0..4_u16, 0..4_u16);
    (kinds, flags, counts).prop_map(|(kinds, flags, counts)| {
        let shape = Shape {
            owner_kind: kinds.0,
            host: kinds.1,
            builder: kinds.2,
            credential: kinds.3,
            own_namespace: kinds.4,
            mixed_case: flags.0,
            nested: flags.1,
            full: flags.2,
            images: counts.0,
            jobs: counts.1,
            tags: counts.2,
            branches: counts.3,
            patch: if flags.1 { support::patch() } else { Vec::new() },
            origins: Vec::new(),
            ..support::unknown()
        };
        if flags.3 { support::known(shape) } else { shape }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 30, failure_persistence: None, ..tries(24) })]

    #[test]
    fn any_shape_reads_back(shape in any_shape(), lang in 0..100_usize) {
        let langs = support::langs();
        let case = Case::new("any", &shape, langs[lang % langs.len()]);
        let values = ordinary(&case.slots());
        agree::trees(&case, &values).map_err(TestCaseError::fail)?;
        agree::text(&case, &values, 80).map_err(TestCaseError::fail)?;
    }
}

/// What `explain` shows: a cause, a remedy or a myth alone.
#[test]
fn every_entry_alone_reads_back() {
    use ghcr_guide::guide;
    let engine = support::engine();
    let (catalog, shape) = (&engine.catalog, support::unknown());
    let causes = catalog.causes.keys().map(|id| guide::of_cause(catalog, id, &shape));
    let remedies = catalog.remedies.keys().map(|id| guide::of_remedy(catalog, id, &shape));
    let myths = catalog.myths.keys().map(|id| guide::of_myth(catalog, id, &shape));
    for guide in causes.chain(remedies).chain(myths) {
        let guide = guide.unwrap();
        for lang in support::langs() {
            let source = if lang == support::PSEUDO { l10n::SOURCE } else { lang };
            let document = l10n::localise(&engine.locales, source, &guide).unwrap();
            let document = if lang == support::PSEUDO { pseudo::accent(&document) } else { document };
            let case = Case::of(&format!("{}, {lang}", guide.id), lang, &shape, document);
            let values = ordinary(&case.slots());
            agree::trees(&case, &values).unwrap_or_else(|why| panic!("{why}"));
            agree::text(&case, &values, 80).unwrap_or_else(|why| panic!("{why}"));
        }
    }
}
