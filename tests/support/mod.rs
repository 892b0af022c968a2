//! What the tests of output share: shapes, documents in every locale, hostile values, and a small tree to compare with.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "in a test a panic is the report")]

pub(crate) mod agree;
pub(crate) mod blocks;
pub(crate) mod hostile;
pub(crate) mod read;
pub(crate) mod snippets;
pub(crate) mod terminal;
pub(crate) mod tree;
pub(crate) mod tries;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ghcr_guide::Engine;
use ghcr_guide::doc::Document;
use ghcr_guide::facts::list::{FACTS, Fact, Many, Slot, Values};
use ghcr_guide::facts::shape::{
    Answer, Builder, Copied, Credential, Grant, HostKind, JobShape, Naming, OriginKind, OwnerKind, PatchLine, Prints,
    Shape,
};
use ghcr_guide::l10n::{self, pseudo};
use ghcr_guide::render::{self, Form, Format, Frame, Language, Provenance};

/// The guide that the tests make where one is enough: with `--full` it shows most of what the others show.
pub(crate) const GUIDE: &str = "setup";

/// The cause for guides about one: others print the same, and it has several remedies.
pub(crate) const CAUSE: &str = "default-token-read-only";

/// The tag of the pseudo-locale.
pub(crate) const PSEUDO: &str = "en-XA";

/// The engine with everything built in.
pub(crate) fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::built_in)
}

/// Every locale, and the pseudo-locale.
pub(crate) fn langs() -> Vec<&'static str> {
    let all = engine().locales.iter().map(|(lang, _)| lang).chain([PSEUDO]);
    // One locale alone, while another is being translated.
    match std::env::var("ONLY_LANG") {
        Ok(only) => all.filter(|lang| *lang == only).collect(),
        Err(_) => all.collect(),
    }
}

/// A shape of which every fact is known, with each kind of origin somewhere.
pub(crate) fn known(mut shape: Shape) -> Shape {
    let kinds: Vec<OriginKind> = OriginKind::ALL.iter().copied().filter(|kind| *kind != OriginKind::Unknown).collect();
    let mut origins = Vec::new();
    for info in FACTS.iter().filter(|info| info.fact != Fact::Command) {
        let count = match (info.many, info.fact) {
            (Many::One, _) => 1,
            (Many::PerImage, _) => shape.images,
            (Many::PerJob, _) => shape.jobs,
            (Many::List, Fact::Tag) => shape.tags,
            (Many::List, Fact::RunName) => shape.run_names,
            (Many::List, Fact::Undecided) => shape.undecided,
            (Many::List, Fact::Patch) => u16::try_from(shape.patch.len()).unwrap(),
            (Many::List, _) => shape.branches,
        };
        for index in 0..count {
            origins.push((Slot::value(info.fact, index), kinds[origins.len() % kinds.len()]));
            if info.fact.has_several() {
                origins.push((Slot::value(info.fact, index).nth(1), kinds[origins.len() % kinds.len()]));
            }
        }
    }
    shape.origins = origins;
    shape
}

/// A patch with every sort of line.
pub(crate) fn patch() -> Vec<PatchLine> {
    let line = |mark, indent, text| PatchLine { mark, indent, text };
    let named = ["--- ", "+++ ", "@@ "].map(|mark| line(mark, 0, true));
    let lines = [line(" ", 4, true), line("-", 6, true), line("+", 6, true), line(" ", 0, false), line(" ", 0, true)];
    named.into_iter().chain(lines).collect()
}

/// The shape of a repository of which nothing is known.
pub(crate) fn unknown() -> Shape {
    ghcr_guide::facts::Facts::default().shape(false)
}

/// A job that another workflow calls without the right to write packages.
const CALLED: JobShape = JobShape {
    grant: Grant::Omitted,
    credential: Credential::Secret,
    called: Answer::Yes,
    prints: Prints::Podman,
    ..JobShape::UNKNOWN
};
/// A job that calls a workflow of another repository.
const REMOTE: JobShape =
    JobShape { grant: Grant::Undeclared, credential: Credential::Secret, remote: Answer::Yes, ..JobShape::UNKNOWN };

/// Three jobs, no two of which log in with the same kind of credential.
fn mixed(base: &Shape, full: bool) -> Shape {
    let job = |credential, grant| JobShape { credential, grant, ..JobShape::UNKNOWN };
    known(Shape {
        credential: Credential::Mixed,
        secrets: vec![1, 2],
        jobs: 3,
        each_job: vec![
            job(Credential::GithubToken, Grant::InPlace),
            job(Credential::Secret, Grant::NotNeeded),
            job(Credential::SecretOrToken, Grant::Undeclared),
        ],
        full,
        ..base.clone()
    })
}

/// An organisation with several of everything.
fn many(base: &Shape) -> (&'static str, Shape) {
    (
        "organization-many",
        known(Shape {
            owner_kind: OwnerKind::Organization,
            builder: Builder::Podman,
            credential: Credential::Secret,
            secrets: vec![0, 1],
            mixed_case: true,
            own_namespace: Answer::No,
            nested: true,
            images: 3,
            jobs: 2,
            tags: 2,
            branches: 3,
            full: true,
            naming: Naming::Stated,
            undecided: 2,
            foreign: vec![0, 2],
            more_tags: vec![0],
            containers: Answer::Yes,
            retired_host: Answer::Yes,
            each_job: vec![CALLED, REMOTE],
            run_names: 3,
            files: vec![Slot::value(Fact::WorkflowFile, 0), Slot::value(Fact::WorkflowFile, 1)],
            files_lacking: vec![Slot::value(Fact::WorkflowFile, 1), Slot::value(Fact::CallerFile, 0).nth(1)],
            ..base.clone()
        }),
    )
}

/// Shapes in which the name of no image is known for certain.
fn nameless(base: &Shape) -> Vec<(&'static str, Shape)> {
    vec![
        (
            "undecided",
            known(Shape {
                naming: Naming::Undecided,
                undecided: 1,
                foreign: Vec::new(),
                more_tags: Vec::new(),
                each_job: vec![JobShape { grant: Grant::InPlace, prints: Prints::Imagetools, ..JobShape::UNKNOWN }],
                run_names: 1,
                copied: Copied { job: true, push_step: true, ..Copied::default() },
                ..base.clone()
            }),
        ),
        (
            "assumed",
            known(Shape {
                naming: Naming::Assumed,
                credential: Credential::Secret,
                own_namespace: Answer::No,
                foreign: vec![0],
                each_job: vec![JobShape { grant: Grant::NotNeeded, called: Answer::Yes, ..JobShape::UNKNOWN }],
                full: true,
                ..base.clone()
            }),
        ),
    ]
}

/// Shapes that between them reach every block of a guide.
pub(crate) fn shapes() -> Vec<(&'static str, Shape)> {
    let base = Shape { tags: 1, patch: patch(), branches: 1, own_namespace: Answer::Yes, ..unknown() };
    let mut all = vec![
        ("unknown", unknown()),
        ("unknown-full", Shape { full: true, ..unknown() }),
        ("user", known(Shape { owner_kind: OwnerKind::User, credential: Credential::GithubToken, ..base.clone() })),
        many(&base),
        (
            "either-docker",
            known(Shape {
                owner_kind: OwnerKind::Unknown,
                builder: Builder::Docker,
                credential: Credential::SecretOrToken,
                full: true,
                ..base.clone()
            }),
        ),
        (
            "enterprise-many",
            known(Shape {
                owner_kind: OwnerKind::Organization,
                host: HostKind::EnterpriseServer,
                builder: Builder::DockerAction,
                images: 3,
                mixed_case: true,
                ..base.clone()
            }),
        ),
        (
            "residency",
            known(Shape {
                owner_kind: OwnerKind::User,
                host: HostKind::DataResidency,
                builder: Builder::Podman,
                own_namespace: Answer::No,
                full: true,
                ..base.clone()
            }),
        ),
    ];
    all.extend(nameless(&base));
    all.extend([("mixed", mixed(&base, false)), ("mixed-full", mixed(&base, true))]);
    all
}

/// A document with the shape it was made for.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) lang: &'static str,
    pub(crate) shape: Shape,
    pub(crate) document: Document,
    forms: Mutex<Vec<(Format, Arc<Form>)>>,
}

impl Case {
    pub(crate) fn new(name: &str, shape: &Shape, lang: &'static str) -> Self {
        Self::of_guide(GUIDE, name, shape, lang)
    }

    /// A case of any guide; its name begins with the guide's, unless that is the usual one.
    pub(crate) fn of_guide(guide: &str, name: &str, shape: &Shape, lang: &'static str) -> Self {
        let name = if guide == GUIDE { name.to_owned() } else { format!("{guide} {name}") };
        let cause = engine().catalog.guides[guide].needs_cause().then_some(CAUSE);
        let guide = engine().guide_about(guide, cause, shape).unwrap();
        let source = if lang == PSEUDO { l10n::SOURCE } else { lang };
        let document = l10n::localise(&engine().locales, source, &guide);
        let document = document.unwrap_or_else(|error| panic!("{name}, {lang}: {error}"));
        let document = if lang == PSEUDO { pseudo::accent(&document) } else { document };
        Self::of(&format!("{name}, {lang}"), lang, shape, document)
    }

    pub(crate) fn of(name: &str, lang: &'static str, shape: &Shape, document: Document) -> Self {
        Self { name: name.to_owned(), lang, shape: shape.clone(), document, forms: Mutex::default() }
    }

    /// The form in a format, made once.
    pub(crate) fn form(&self, format: Format) -> Arc<Form> {
        let mut forms = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, form)) = forms.iter().find(|(known, _)| *known == format) {
            return Arc::clone(form);
        }
        let form = Arc::new(self.framed(format, &frame(self.lang)));
        forms.push((format, Arc::clone(&form)));
        form
    }

    pub(crate) fn framed(&self, format: Format, frame: &Frame) -> Form {
        let form = render::form(&engine().templates, &self.document, &self.shape, format, frame);
        form.unwrap_or_else(|error| panic!("{}, {format:?}: {error}", self.name))
    }

    /// Every slot that any format has a blank for.
    pub(crate) fn slots(&self) -> Vec<Slot> {
        let mut slots = self.form(Format::Html).slots().to_vec();
        slots.extend_from_slice(self.form(Format::Markdown).slots());
        slots.sort();
        slots.dedup();
        slots
    }
}

/// Every shape in every locale, and every other guide of what is known least and most.
pub(crate) fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        let shapes = shapes();
        let mut cases = Vec::new();
        for (guide, (name, shape)) in engine().catalog.guides.keys().flat_map(|g| shapes.iter().map(move |s| (g, s))) {
            if guide == GUIDE || ["unknown", "organization-many"].contains(name) {
                cases.extend(langs().into_iter().map(|lang| Case::of_guide(guide, name, shape, lang)));
            }
        }
        cases
    })
}

/// A frame with all that a frame can have.
pub(crate) fn frame(lang: &str) -> Frame {
    let language = |tag: &str| Language {
        tag: tag.to_owned(),
        autonym: engine().locales.get(tag).map_or_else(|| tag.to_owned(), |locale| locale.info.autonym.clone()),
        file: if tag == lang { "GHCR_SETUP.md".to_owned() } else { format!("GHCR_SETUP.{tag}.md") },
    };
    let provenance = Provenance {
        version: "0.0.0".to_owned(),
        content: "0123456789ab".to_owned(),
        languages: "en".to_owned(),
        checksum: "0".repeat(64),
    };
    Frame { provenance: Some(provenance), languages: langs().into_iter().map(language).collect() }
}

/// Names such as a repository has: with a name in Han and an emoji, which are wide.
pub(crate) fn ordinary(slots: &[Slot]) -> Values {
    let mut values = Values::default();
    for slot in slots {
        let info = slot.fact.info();
        let text = match (slot.part, slot.fact, slot.index) {
            (ghcr_guide::facts::list::Part::Origin, ..) => ".github/workflows/ci.yml:12".to_owned(),
            (_, Fact::Job, 1) => "构建 and push".to_owned(),
            (_, Fact::LoginStep, 0) => "🔑 Log in".to_owned(),
            (_, Fact::Command, _) => "ghcr-guide --lang en,ru --repo octo-org/app".to_owned(),
            (_, _, 0) => info.example.to_owned(),
            (_, _, index) => format!("{}-{index}", info.example),
        };
        values.set(*slot, &text);
    }
    values
}

/// What a Markdown file holds before its body, but for the title, which comes third.
pub(crate) fn frame_nodes(case: &Case, values: &Values) -> Vec<tree::Node> {
    let frame = frame(case.lang);
    let provenance = frame.provenance.unwrap();
    let command = blocks::value(values, Slot::value(Fact::Command, 0)).replace('<', "‹").replace('>', "›");
    let comment = format!(
        "html:<!-- ghcr-guide {} content {} lang {} sha256 {}\n{}\n{command} -->",
        provenance.version,
        provenance.content,
        provenance.languages,
        provenance.checksum,
        case.document.frame["generated"]
    );
    let directive = "html:<!-- markdownlint-disable MD033 -->";
    let mut nodes = vec![tree::element(comment, Vec::new()), tree::element(directive, Vec::new())];
    let mut links = Vec::new();
    for (number, language) in frame.languages.iter().enumerate() {
        if number > 0 {
            tree::push_text(&mut links, " · ");
        }
        links.push(tree::element(format!("a:{}", language.file), vec![tree::Node::Text(language.autonym.clone())]));
    }
    if frame.languages.len() > 1 {
        nodes.push(tree::element("p", links));
    }
    nodes
}
