//! Programs whose destination is always the same argument or option, as a table.

use super::super::value::is_hole;
use super::Effect;
use super::arguments::Arguments;

/// Where a program's destination stands.
enum Takes {
    /// The plain argument of this number; the options listed take a value.
    Plain(usize, &'static [&'static str]),
    /// The value of an option.
    Option(&'static [&'static str]),
    /// As `Plain`, but only what begins with `docker://`.
    Docker(usize, &'static [&'static str]),
    /// As `Plain`, with the tag that an option gives, if it does.
    Tagged(usize, &'static [&'static str], &'static [&'static str]),
    /// As `Plain`, with each plain argument after it as a tag.
    Renamed(usize, &'static [&'static str]),
}

/// A row: program, subcommand, its own subcommand (empty for any), the word for the tool, where the destination stands.
struct Row(&'static str, &'static str, &'static str, &'static str, Takes);

const SKOPEO: &[&str] = &[
    "--src-creds",
    "--dest-creds",
    "--authfile",
    "--format",
    "-f",
    "--digestfile",
    "--additional-tag",
    "--multi-arch",
    "--sign-by",
    "--retry-times",
    "--src-tls-verify",
    "--dest-tls-verify",
];
const REGCTL: &[&str] = &[
    "--ref",
    "--platform",
    "--media-type",
    "--annotation",
    "--artifact-type",
    "-f",
    "--file",
    "--subject",
    "--digest",
    "--digest-tags-pattern",
];
const CRANE: &[&str] = &["--platform", "--image-refs", "-j", "--jobs"];
const ORAS: &[&str] = &[
    "--artifact-type",
    "--annotation",
    "-a",
    "--config",
    "--annotation-file",
    "--image-spec",
    "-u",
    "--username",
    "-p",
    "--password",
    "--subject",
    "--platform",
    "--export-manifest",
    "--concurrency",
];
const TIMONI: &[&str] = &["-f", "--filepath", "-t", "--tag", "-v", "--version", "-a", "--annotation"];
const PACK: &[&str] = &["--builder", "-B", "--path", "-p", "--env", "-e", "--buildpack", "-b", "--tag", "-t"];

const ROWS: &[Row] = &[
    Row("skopeo", "copy", "", "skopeo", Takes::Docker(1, SKOPEO)),
    Row("regctl", "image", "copy", "regctl", Takes::Plain(1, REGCTL)),
    Row("regctl", "image", "cp", "regctl", Takes::Plain(1, REGCTL)),
    Row("regctl", "image", "mod", "regctl", Takes::Option(&["--create"])),
    Row("regctl", "index", "create", "regctl", Takes::Plain(0, REGCTL)),
    Row("regctl", "index", "add", "regctl", Takes::Plain(0, REGCTL)),
    Row("regctl", "artifact", "put", "regctl", Takes::Plain(0, REGCTL)),
    Row("crane", "push", "", "crane", Takes::Plain(1, CRANE)),
    Row("crane", "copy", "", "crane", Takes::Plain(1, CRANE)),
    Row("crane", "cp", "", "crane", Takes::Plain(1, CRANE)),
    Row("gcrane", "cp", "", "crane", Takes::Plain(1, CRANE)),
    Row("crane", "tag", "", "crane", Takes::Renamed(0, CRANE)),
    Row("crane", "append", "", "crane", Takes::Option(&["-t", "--new_tag"])),
    Row("crane", "mutate", "", "crane", Takes::Option(&["-t", "--tag"])),
    Row("crane", "index", "", "crane", Takes::Option(&["-t", "--tag"])),
    Row("apko", "publish", "", "other", Takes::Plain(1, &["--arch", "--repository-append", "-r", "--sbom-path"])),
    Row("manifest-tool", "push", "from-args", "manifest-tool", Takes::Option(&["--target"])),
    Row("oras", "push", "", "oras", Takes::Plain(0, ORAS)),
    Row("oras", "attach", "", "oras", Takes::Plain(0, ORAS)),
    Row("oras", "tag", "", "oras", Takes::Renamed(0, ORAS)),
    Row("oras", "copy", "", "oras", Takes::Plain(1, ORAS)),
    Row("oras", "cp", "", "oras", Takes::Plain(1, ORAS)),
    Row("oras", "manifest", "push", "oras", Takes::Plain(0, ORAS)),
    Row("oras", "manifest", "index", "oras", Takes::Plain(1, ORAS)),
    Row(
        "flux",
        "push",
        "artifact",
        "flux",
        Takes::Plain(0, &["--path", "-f", "--source", "--revision", "--creds", "--provider"]),
    ),
    Row("flux", "tag", "artifact", "flux", Takes::Tagged(0, &["--tag", "--creds", "--provider"], &["--tag"])),
    Row("timoni", "mod", "push", "timoni", Takes::Tagged(1, TIMONI, &["-v", "--version"])),
    Row("timoni", "artifact", "push", "timoni", Takes::Tagged(0, TIMONI, &["-t", "--tag"])),
];

/// The effects of a program of the table; nothing when it is not there.
pub(super) fn effects(
    name: &str,
    command: &str,
    second: &str,
    rest: Arguments<'_>,
    after: Arguments<'_>,
) -> Option<Vec<Effect>> {
    if (name, command) == ("pack", "build") && rest.flag(&["--publish"]) {
        return Some(push("pack", &Takes::Plain(0, PACK), rest));
    }
    let row = ROWS.iter().find(|row| row.0 == name && row.1 == command && (row.2.is_empty() || row.2 == second))?;
    Some(push(row.3, &row.4, if row.2.is_empty() { rest } else { after }))
}

fn push(tool: &'static str, takes: &Takes, arguments: Arguments<'_>) -> Vec<Effect> {
    let nth =
        |at: usize, options: &[&str]| arguments.plain(options).get(at).map(|word| (*word).clone()).unwrap_or_default();
    let references: Vec<String> = match takes {
        Takes::Plain(at, options) => nth(*at, options),
        Takes::Option(names) => arguments.texts(names),
        Takes::Tagged(at, options, names) => tagged(&nth(*at, options), &arguments.texts(names)),
        Takes::Renamed(at, options) => {
            let tags: Vec<String> = arguments.plain(options).into_iter().skip(at + 1).flatten().cloned().collect();
            tagged(&nth(*at, options), &tags)
        }
        Takes::Docker(at, options) => nth(*at, options)
            .into_iter()
            .filter(|text| text.starts_with("docker://") || text.starts_with(is_hole))
            .collect(),
    };
    let references: Vec<String> = references.iter().flat_map(|text| listed(tool, text)).collect();
    if references.is_empty() { Vec::new() } else { vec![Effect::Push { tool, references, built: None }] }
}

/// References with these tags in the place of their own, or as they are.
fn tagged(references: &[String], tags: &[String]) -> Vec<String> {
    if tags.is_empty() {
        return references.to_vec();
    }
    let bare = |text: &String| {
        let last = text.rfind('/').map_or(0, |at| at + 1);
        let end = text[last..].find([':', '@']).map_or(text.len(), |at| last + at);
        text[..end].to_owned()
    };
    references.iter().flat_map(|text| tags.iter().map(move |tag| format!("{}:{tag}", bare(text)))).collect()
}

/// Each reference that a text stands for: oras takes several tags of one name, with commas between them.
fn listed(tool: &str, text: &str) -> Vec<String> {
    let last = text.rfind('/').map_or(0, |at| at + 1);
    let colon = text[last..].find(':').map(|at| last + at).filter(|_| tool == "oras" && !text.contains('@'));
    let Some((name, tags)) = colon.map(|at| text.split_at(at)) else { return vec![text.to_owned()] };
    tags[1..].split(',').map(|tag| format!("{name}:{tag}")).collect()
}
