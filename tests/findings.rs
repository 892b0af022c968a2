//! The formats of findings: each is what its readers want, and no value of a repository is anything but text in it.
//!
//! `SARIF_SCHEMA` names a file with the official schema of SARIF 2.1.0, which is not ours to copy; with it, what is printed is
//! checked against that too.

#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

#[path = "cli/program.rs"]
mod program;

use std::collections::BTreeSet;

use program::{Folder, Run, run};
use serde_json::Value;

const LOGIN: &str = "
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: x
          password: ${{ github.token }}
      - uses: docker/build-push-action@v6
        with: {push: true, tags: ghcr.io/octo-org/app:edge}
";

/// Names that try to be commands, links, controls, tokens or the end of something.
const HOSTILE: &[&str] = &[
    "::error::owned",
    "##[error]owned",
    "a%0A::set-output name=x::y",
    "[click](https://e.example)",
    "\u{1b}[31mred\u{7}",
    "\u{202e}evil\u{200b}",
    "\" , ] } \\",
    "a,b:c%",
    "`$(id)` {0} ${{ x }}",
    "ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

/// A repository with one hostile name for each job, in names of files and in the lines that are shown.
fn hostile() -> Folder {
    let folder = Folder::new();
    for (at, name) in HOSTILE.iter().enumerate() {
        let key = serde_json::to_string(name).unwrap();
        let head = format!("on: push\njobs:\n  {key}: # {}", name.replace(['\u{1b}', '\u{7}'], ""));
        let file: String = name.chars().filter(|c| *c != '/' && !c.is_control()).collect();
        folder.write(&format!(".github/workflows/{file}.yml"), &format!("{head}\n    runs-on: x\n    steps:{LOGIN}"));
        folder.write(
            &format!(".github/workflows/{at}.yml"),
            &format!("# ghcr-guide: ignore {name}\non: push\njobs: {{}}\n"),
        );
    }
    folder
}

fn check(folder: &Folder, args: &[&str]) -> Run {
    let run = run(folder, &[&["check", "--repo", "octo-org/app"], args].concat());
    assert!([0, 10].contains(&run.code), "{args:?}: {}", run.err);
    run
}

/// What no output may hold, and how no line may begin.
fn assert_tame(format: &str, out: &str) {
    for c in out.chars() {
        let hides =
            matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        assert!(!hides && (!c.is_control() || c == '\n'), "{format}: {c:?}");
    }
    assert!(!out.contains("##["), "{format}");
    assert!(!out.contains("ghp_aaaa"), "{format}");
    let commands = out.lines().filter(|line| line.trim_start().starts_with("::"));
    let ours = |line: &str| {
        let known =
            ["::error file=.github/workflows/", "::warning file=.github/workflows/", "::notice file=", "::notice::"];
        known.iter().any(|start| line.starts_with(start))
    };
    for line in commands {
        assert!(format == "github" && ours(line), "{format}: {line}");
    }
}

#[test]
fn values_are_text_in_every_format_and_language() {
    let folder = hostile();
    for lang in ["en", "ru", "zh"] {
        let counts: BTreeSet<usize> = ["text", "json", "sarif", "github"]
            .iter()
            .map(|format| {
                let run = check(&folder, &["--format", format, "--lang", lang]);
                assert_eq!(run.code, 10);
                assert_tame(format, &run.out);
                match *format {
                    "json" => json(&run.out)["findings"].as_array().unwrap().len(),
                    "sarif" => json(&run.out)["runs"][0]["results"].as_array().unwrap().len(),
                    "text" => run.out.lines().filter(|line| line.ends_with(']') && !line.starts_with(' ')).count(),
                    _ => {
                        assert_eq!(run.out.lines().filter(|line| line.starts_with("::warning ")).count(), 10);
                        2 * HOSTILE.len()
                    }
                }
            })
            .collect();
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [2 * HOSTILE.len()], "{lang}");
    }
}

/// A workflow that is not read, beside one that is.
fn unread(beside: &str) -> Folder {
    let folder = Folder::new();
    folder.write(".github/workflows/big.yml", &format!("on: push\n{}", "# nothing but a comment\n".repeat(50_000)));
    folder.write(".github/workflows/ci.yml", beside);
    folder
}

#[test]
fn what_was_not_read_is_said_in_every_format() {
    let file = ".github/workflows/big.yml";
    let folder = unread("on: push\njobs: {}\n");
    let out = |format: &str| {
        let run = run(&folder, &["check", "--repo", "octo-org/app", "--format", format]);
        assert_eq!(run.code, 1, "{format}: {}", run.err);
        assert!(!run.err.contains("No findings"), "{format}: {}", run.err);
        run.out
    };
    assert!(out("text").starts_with(file));
    assert!(out("github").starts_with(&format!("::notice file={file}::")));
    let value = json(&out("json"));
    assert_eq!((&value["unread"][0]["file"], &value["unread"][0]["kind"]), (&file.into(), &"too-large".into()));
    let value = json(&out("sarif"));
    let invocation = &value["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"][0]["descriptor"]["id"], "too-large");
    let validator = jsonschema::validator_for(&json(SARIF)).unwrap();
    assert!(validator.is_valid(&value));
    let with = unread(&format!("on: push\njobs:\n  a:\n    runs-on: x\n    steps:{LOGIN}"));
    assert_eq!(run(&with, &["check", "--repo", "octo-org/app"]).code, 10, "a finding is a finding");
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn json_keeps_to_its_schema() {
    let schema = json(include_str!("../docs/schema/check-1.json"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let value = json(&check(&hostile(), &["--format", "json"]).out);
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(value["version"], 1);
}

/// What SARIF 2.1.0 (OASIS) asks of the parts that we write, in our own words.
const SARIF: &str = r##"{
  "type": "object", "required": ["version", "runs"], "additionalProperties": false,
  "properties": {
    "$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"},
    "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
  },
  "$defs": {
    "text": {"type": "object", "required": ["text"], "additionalProperties": false,
      "properties": {"text": {"type": "string", "minLength": 1}}},
    "level": {"enum": ["none", "note", "warning", "error"]},
    "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
    "run": {"type": "object", "required": ["tool", "results"], "additionalProperties": false,
      "properties": {"language": {"$ref": "#/$defs/language"}, "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "invocations": {"type": "array", "items": {"$ref": "#/$defs/invocation"}},
        "tool": {"type": "object", "required": ["driver"], "additionalProperties": false,
          "properties": {"driver": {"$ref": "#/$defs/driver"}}},
        "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}}},
    "invocation": {"type": "object", "required": ["executionSuccessful"], "additionalProperties": false,
      "properties": {"executionSuccessful": {"type": "boolean"},
        "toolExecutionNotifications": {"type": "array", "items": {"type": "object", "required": ["message"],
          "additionalProperties": false,
          "properties": {"message": {"$ref": "#/$defs/text"}, "level": {"$ref": "#/$defs/level"},
            "descriptor": {"type": "object", "properties": {"id": {"type": "string"}}}, "locations": {"type": "array"}}}}}},
    "driver": {"type": "object", "required": ["name", "rules"], "additionalProperties": false,
      "properties": {"name": {"type": "string"}, "semanticVersion": {"type": "string"},
        "language": {"$ref": "#/$defs/language"},
        "rules": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/rule"}}}},
    "rule": {"type": "object", "required": ["id", "help", "helpUri", "shortDescription"], "additionalProperties": false,
      "properties": {"id": {"type": "string"}, "name": {"type": "string", "pattern": "^[A-Za-z]+$"},
        "shortDescription": {"$ref": "#/$defs/text"}, "fullDescription": {"$ref": "#/$defs/text"},
        "help": {"$ref": "#/$defs/text"}, "helpUri": {"type": "string", "pattern": "^https://"},
        "defaultConfiguration": {"type": "object", "additionalProperties": false,
          "properties": {"level": {"$ref": "#/$defs/level"}}},
        "properties": {"type": "object",
          "properties": {"tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}}}}}},
    "result": {"type": "object", "required": ["ruleId", "message", "locations"], "additionalProperties": false,
      "properties": {"ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": -1},
        "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/text"},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "locations": {"type": "array", "items": {"type": "object", "additionalProperties": false,
          "properties": {"physicalLocation": {"$ref": "#/$defs/place"}}}}}},
    "place": {"type": "object", "required": ["artifactLocation", "region"], "additionalProperties": false,
      "properties": {
        "artifactLocation": {"type": "object", "required": ["uri"], "additionalProperties": false,
          "properties": {"uri": {"type": "string", "pattern": "^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}, "uriBaseId": {"type": "string"}}},
        "region": {"type": "object", "required": ["startLine"], "additionalProperties": false,
          "properties": {"startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1},
            "endColumn": {"type": "integer", "minimum": 1}, "snippet": {"$ref": "#/$defs/snippet"}}}}},
    "snippet": {"type": "object", "required": ["text"], "additionalProperties": false, "properties": {"text": {"type": "string"}}}
  }
}"##;

#[test]
fn sarif_keeps_to_the_standard() {
    let mut schemas = vec![json(SARIF)];
    if let Some(path) = std::env::var_os("SARIF_SCHEMA") {
        schemas.push(json(&std::fs::read_to_string(path).unwrap()));
    }
    let clean = Folder::new();
    for folder in [hostile(), clean] {
        for lang in ["en", "ru", "zh"] {
            let value = json(&check(&folder, &["--format", "sarif", "--lang", lang]).out);
            for schema in &schemas {
                let validator = jsonschema::validator_for(schema).unwrap();
                let errors: Vec<String> =
                    validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
                assert!(errors.is_empty(), "{lang}: {errors:?}");
            }
            let run = &value["runs"][0];
            assert_eq!(run["language"], *lang);
            for result in run["results"].as_array().unwrap() {
                let rule =
                    &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
                assert_eq!(rule["id"], result["ruleId"]);
                assert!(!result["message"]["text"].as_str().unwrap().contains("]("), "a value became a link");
            }
        }
    }
}

/// The fingerprints of all findings, with their lines.
fn fingerprints(workflow: &str) -> Vec<(String, u64)> {
    let folder = Folder::new();
    folder.write(".github/workflows/ci.yml", workflow);
    let value = json(&check(&folder, &["--format", "json", "--lang", "ru"]).out);
    let one =
        |finding: &Value| (finding["fingerprint"].as_str().unwrap().to_owned(), finding["line"].as_u64().unwrap());
    value["findings"].as_array().unwrap().iter().map(one).collect()
}

#[test]
fn fingerprints_stay_when_lines_move() {
    let job = |name: &str| format!("  {name}:\n    runs-on: x\n    steps:{LOGIN}");
    let before = fingerprints(&format!("on: push\njobs:\n{}{}", job("one"), job("two")));
    let after = fingerprints(&format!("name: x\n\non: push\njobs:\n{}{}", job("one"), job("two")));
    let of = |list: &[(String, u64)]| list.iter().map(|(print, _)| print.clone()).collect::<BTreeSet<_>>();
    assert_eq!(of(&before), of(&after));
    assert_eq!(of(&before).len(), before.len(), "they differ from each other");
    assert_ne!(before, after, "the lines moved");
    let renamed = fingerprints(&format!("on: push\njobs:\n{}{}", job("one"), job("three")));
    assert_ne!(of(&before), of(&renamed));
}

#[test]
fn severity_decides_what_is_shown_and_how_it_ends() {
    let folder = Folder::new();
    folder.write(".github/workflows/ci.yml", "# ghcr-guide: ignore invalid-yaml nothing\non: push\njobs: {}\n");
    let all = check(&folder, &[]);
    assert_eq!(all.code, 10);
    assert!(all.out.starts_with(".github/workflows/ci.yml:1:1: warning: "), "{}", all.out);
    assert!(all.out.contains("\n 1 │ # ghcr-guide: ignore invalid-yaml nothing\n   · ╰"), "{}", all.out);
    assert_eq!(check(&folder, &["--min-severity", "warning"]).code, 10);
    let none = check(&folder, &["--min-severity", "error"]);
    assert_eq!((none.code, none.out.as_str()), (0, ""));
    assert!(none.err.contains("No findings."));
}

#[test]
fn hints_are_shown_to_those_who_ask() {
    let folder = Folder::new();
    folder.write(
        ".github/workflows/ci.yml",
        "on: {push: {tags: ['v*']}}\npermissions: {packages: write}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      \
         - uses: docker/login-action@v3\n        with: {registry: ghcr.io, username: x, password: '${{ secrets.CR_PAT }}'}\n      \
         - uses: docker/build-push-action@v6\n        with:\n          push: true\n          \
         tags: ghcr.io/${{ github.repository }}:${{ github.ref_name }}\n          \
         labels: org.opencontainers.image.source=https://github.com/${{ github.repository }}\n",
    );
    let quiet = check(&folder, &[]);
    assert_eq!((quiet.code, quiet.out.as_str()), (0, ""));
    let asked = check(&folder, &["--min-severity", "hint"]);
    assert_eq!(asked.code, 10);
    assert!(asked.out.starts_with(".github/workflows/ci.yml:7:9: hint: "), "{}", asked.out);
    let sarif = check(&folder, &["--min-severity", "hint", "--format", "sarif"]).out;
    assert!(sarif.contains("\"ruleId\": \"personal-token\"") && !sarif.contains("\"level\": \"hint\""), "{sarif}");
    assert!(check(&folder, &["--min-severity", "hint", "--format", "github"]).out.starts_with("::notice "));
}

#[test]
fn what_is_empty_on_an_event_is_shown_as_it_is_written() {
    let folder = Folder::new();
    let labels = "\n          labels: |\n            a=b\n            org.opencontainers.image.source=";
    let step = LOGIN.replace(
        "with: {push: true, tags: ghcr.io/octo-org/app:edge}",
        "with:\n          push: true\n          tags: ghcr.io/octo-org/app:edge",
    );
    let step = format!("{}{labels}${{{{ github.event.pull_request.html_url }}}}\n", step.trim_end());
    let head = "on: push\npermissions: {packages: write}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:";
    folder.write(".github/workflows/ci.yml", &format!("{head}{step}"));
    let out = check(&folder, &[]).out;
    assert!(out.contains("to `${{ github.event.pull_request.html_url }}`"), "{out}");
}
