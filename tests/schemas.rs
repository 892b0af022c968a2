//! The JSON Schemas of content files and of JSON output: made from the Rust types, and true of what is there.
//!
//! `content/schema/` is for authors, whose editors complete and check with it; `docs/schema/` is for programs that read the
//! output. `UPDATE=1 cargo test --test schemas` writes them.

#![cfg(feature = "cli")]
#![expect(clippy::expect_used, reason = "in a test a panic is the report")]

mod generated;

use std::collections::BTreeMap;
use std::fs;

use ghcr_guide::catalog::entries::{
    AbsentControl, Action, Cause, Label, Link, Myth, Need, Outline, Remedy, Runner, Signature, Source, Table,
};
use ghcr_guide::catalog::entries::{Elsewhere, Sign};
use ghcr_guide::catalog::{FOLDERS, TABLES};
use ghcr_guide::cli::DiagnosisJson;
use ghcr_guide::facts::action::Actions;
use ghcr_guide::facts::workflow::Report;
use ghcr_guide::facts::{Facts, FactsView, Override, gather};
use ghcr_guide::render::findings::FindingsJson;
use ghcr_guide::render::json::GuideJson;
use ghcr_guide::render::{Format, Frame};
use ghcr_guide::site::CatalogView;
use ghcr_guide::source::Memory;
use ghcr_guide::{Engine, built_in};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

/// A schema file, and what it describes.
struct File {
    path: &'static str,
    title: &'static str,
    /// What follows the title: the files that the schema is for.
    about: &'static str,
    schema: fn(SchemaGenerator) -> Schema,
}

const FILES: &[File] = &[
    content::<Cause>("content/schema/cause.json", "Cause", "A file of `content/causes/`."),
    content::<Signature>("content/schema/signature.json", "Signature", "A file of `content/signatures/`."),
    content::<Remedy>("content/schema/remedy.json", "Remedy", "A file of `content/remedies/`."),
    content::<Action>("content/schema/action.json", "Action", "A file of `content/actions/`."),
    content::<Myth>("content/schema/myth.json", "Myth", "A file of `content/myths/`."),
    content::<Outline>("content/schema/guide.json", "Guide", "A file of `content/guides/`."),
    content::<Table<Label>>("content/schema/labels.json", "Labels", "`content/labels.toml`."),
    content::<Table<Link>>("content/schema/links.json", "Links", "`content/links.toml`."),
    content::<Table<Need>>("content/schema/permissions.json", "Permissions", "`content/permissions.toml`."),
    content::<Table<Runner>>("content/schema/runners.json", "Runners", "`content/runners.toml`."),
    content::<Table<Source>>("content/schema/sources.json", "Sources", "`content/sources.toml`."),
    content::<Table<AbsentControl>>(
        "content/schema/absent-controls.json",
        "Absent controls",
        "`content/absent-controls.toml`.",
    ),
    content::<Sign>("content/schema/sign.json", "Sign", "A file of `content/signs/`."),
    content::<Elsewhere>("content/schema/elsewhere.json", "Elsewhere", "A file of `content/elsewhere/`."),
    output::<DiagnosisJson>(
        "docs/schema/diagnosis-1.json",
        "Diagnosis, version 1",
        "What `ghcr-guide diagnose --format json` prints.",
    ),
    output::<GuideJson>("docs/schema/guide-1.json", "Guide, version 1", "What `--format json` writes."),
    output::<CatalogView>("docs/schema/catalog-1.json", "Catalog, version 1", "`catalog.json` of the help site."),
    output::<FactsView>(
        "docs/schema/facts-1.json",
        "Facts, version 1",
        "What `ghcr-guide facts --format json` prints.",
    ),
    output::<FindingsJson>(
        "docs/schema/check-1.json",
        "Findings, version 1",
        "What `ghcr-guide check --format json` prints.",
    ),
];

/// The schema of a file that people write.
const fn content<T: JsonSchema>(path: &'static str, title: &'static str, about: &'static str) -> File {
    File { path, title, about, schema: SchemaGenerator::into_root_schema_for::<T> }
}

/// The schema of a file that the program writes.
const fn output<T: JsonSchema>(path: &'static str, title: &'static str, about: &'static str) -> File {
    content::<T>(path, title, about)
}

impl File {
    fn value(&self) -> Value {
        let settings = if self.path.starts_with("docs/") {
            schemars::generate::SchemaSettings::draft2020_12().for_serialize()
        } else {
            schemars::generate::SchemaSettings::draft2020_12()
        };
        let mut schema = (self.schema)(settings.into_generator());
        schema.insert("title".to_owned(), json!(self.title));
        schema.insert("description".to_owned(), json!(format!("{} Generated from the Rust types.", self.about)));
        schema.to_value()
    }

    fn validator(&self) -> jsonschema::Validator {
        jsonschema::options().should_validate_formats(true).build(&self.value()).expect("the schema is a schema")
    }
}

/// The schema file with this path.
fn file(path: &str) -> &'static File {
    FILES.iter().find(|file| file.path == path).expect("there is such a schema")
}

/// The schema for a file of `content/`.
fn for_content(path: &str) -> &'static File {
    let name = match path.split_once('/') {
        Some(("causes", _)) => "cause",
        Some((folder, _)) if FOLDERS.contains(&folder) => match folder {
            "remedies" => "remedy",
            folder => folder.trim_end_matches('s'),
        },
        _ => path.trim_end_matches(".toml"),
    };
    file(&format!("content/schema/{name}.json"))
}

/// A TOML text as JSON: dates become texts.
fn json_of(toml: &str) -> Value {
    fn convert(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(list) => list.into_iter().map(convert).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, convert(value))).collect(),
            plain => serde_json::to_value(plain).expect("a plain value is JSON"),
        }
    }
    convert(toml::Value::Table(toml.parse().expect("the file is TOML")))
}

/// Everything about a value that its schema does not allow.
fn errors(validator: &jsonschema::Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn schemas_are_what_the_types_say() {
    for file in FILES {
        let text = serde_json::to_string_pretty(&file.value()).expect("a schema is JSON");
        generated::verify(file.path, &format!("{text}\n"));
    }
    for folder in ["content/schema", "docs/schema"] {
        for entry in fs::read_dir(generated::at(folder)).expect("the folder is there") {
            let name = entry.expect("an entry can be read").file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            assert!(FILES.iter().any(|file| file.path == path), "{path} is made by nothing");
        }
    }
}

#[test]
fn every_content_file_keeps_to_its_schema() {
    let validators: BTreeMap<&str, _> = FILES.iter().map(|file| (file.path, file.validator())).collect();
    for (path, text) in built_in::content() {
        let found = errors(&validators[for_content(path).path], &json_of(text));
        assert!(found.is_empty(), "content/{path}: {found:?}");
    }
}

#[test]
fn a_schema_refuses_what_the_program_refuses() {
    let cause = built_in::content().iter().find(|(path, _)| *path == "causes/uppercase-name.toml").expect("a cause").1;
    let validator = file("content/schema/cause.json").validator();
    assert!(errors(&validator, &json_of(cause)).is_empty());
    for (from, to) in [
        ("weight =", "wieght ="),
        ("gate = \"name\"", "gate = \"nmae\""),
        ("effect = \"", "effect = \"strongly-"),
        ("[[claim]]", "[[clam]]"),
        ("confidence = \"high\"", "confidence = true"),
    ] {
        assert!(cause.contains(from), "the example has `{from}`");
        assert!(!errors(&validator, &json_of(&cause.replace(from, to))).is_empty(), "`{to}` is refused");
    }
}

#[test]
fn every_content_file_finds_its_schema_in_an_editor() {
    let text = fs::read_to_string(generated::at(".taplo.toml")).expect("the file is there");
    let rules = json_of(&text);
    let rules: Vec<&Value> = rules["rule"].as_array().expect("there are rules").iter().collect();
    let schema_of = |pattern: &str| {
        let rule = rules.iter().find(|rule| rule["include"][0] == json!(pattern)).expect("there is a rule");
        rule["schema"]["path"].as_str().expect("the rule has a schema").to_owned()
    };
    for folder in FOLDERS {
        let wanted = for_content(&format!("{folder}/x.toml")).path;
        assert_eq!(schema_of(&format!("content/{folder}/*.toml")), wanted);
    }
    for table in TABLES {
        assert_eq!(schema_of(&format!("content/{table}.toml")), for_content(&format!("{table}.toml")).path);
    }
}

#[test]
fn json_output_keeps_to_its_schema() {
    let engine = Engine::built_in();
    let given =
        [Override::flag("repo", "Octo-Org/App"), Override::flag("image", "app"), Override::flag("image", "web")];
    let known =
        gather(&Memory::new(), &given, &BTreeMap::new(), &Actions::default()).expect("the facts are right").facts;
    let facts = file("docs/schema/facts-1.json").validator();
    let guides = file("docs/schema/guide-1.json").validator();
    for repository in [Facts::default(), known] {
        let view = serde_json::to_value(FactsView::new(&repository, &Report::default())).expect("facts are JSON");
        assert_eq!(errors(&facts, &view), Vec::<String>::new());
        let shape = repository.shape(true);
        let guide = engine.guide("setup", &shape).expect("there is a guide");
        for (lang, _) in engine.locales.iter() {
            let form = engine.form(&guide, lang, &shape, Format::Json, &Frame::default()).expect("the guide is made");
            let text = form.fill(&repository.values());
            let value: Value = serde_json::from_str(&text).expect("the output is JSON");
            assert_eq!(errors(&guides, &value), Vec::<String>::new(), "{lang}");
            assert_eq!(value["version"], json!(1));
        }
    }
}
