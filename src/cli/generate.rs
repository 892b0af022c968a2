//! `ghcr-guide [PATH]`: writes the guide of a repository.
//!
//! 1. Facts and languages are settled; anything wrong ends the program before a file is touched.
//! 2. Every file is made in memory.
//! 3. Every file on disk is looked at; if one was edited by hand, none is written.
//! 4. Files that are out of date are replaced.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::args::{FormatName, Generate};
use super::report::Report;
use super::stored::{self, State, ZEROS};
use super::{Exit, Failure, facts, fix, guides, overlay, terminal};
use crate::built_in;
use crate::facts::{Facts, Known, Options};
use crate::render::{Format, Frame, Language, Provenance, shell_word};

/// The guide that is written unless another is named.
const GUIDE: &str = "setup";

/// The most publishing jobs for which a guide holds the patch: every edit is proved by reading the workflows again.
const MOST_PATCHED: usize = 20;

/// What stands for the name of a guide to have them listed.
const LIST: &str = "list";

/// A file to write.
struct Output {
    /// How it is cited: relative to the repository's root, or as it was given.
    name: String,
    path: PathBuf,
    text: String,
}

/// Writes, checks, compares or prints the guide.
pub(super) fn run(report: &Report<'_>, args: &Generate) -> Result<Exit, Failure> {
    match overlay::of(&args.overlay, args.repository.path.as_deref())? {
        None => guide(report, args, built_in::version()),
        Some(over) => over.with(report, |report| guide(report, args, &over.version)),
    }
}

/// The same with everything that is laid over what is built in. `version` is that of what guides say.
fn guide(report: &Report<'_>, args: &Generate, version: &str) -> Result<Exit, Failure> {
    if args.guide.as_deref() == Some(LIST) {
        return guides::list(report, args.lang.first());
    }
    // What is wrong with the command itself is said before anything about the repository.
    report.engine.check_guide(args.guide.as_deref().unwrap_or(GUIDE), args.cause.as_deref())?;
    let asked = facts::Asked::new(report, &args.repository)?;
    let gathered = asked.gathered(&BTreeMap::new())?;
    asked.say_dropped(report, &gathered);
    facts::say_problems(report, &gathered);
    let plan = Plan::new(report, args, &gathered.options, asked.disk.root().to_owned(), version)?;
    let patched = plan.guide == GUIDE && (1..=MOST_PATCHED).contains(&gathered.workflows.jobs.len());
    let mut facts = gathered.facts;
    facts.set_command(&plan.command(args));
    if plan.guide == GUIDE {
        fix::defects(report, &asked, &gathered.workflows, &mut facts);
    }
    if patched {
        facts.set_patch(&fix::patches(report, &asked));
    }
    let outputs = plan.outputs(report, &facts)?;
    if args.stdout {
        return terminal::print(&outputs.into_iter().map(|output| output.text).collect::<Vec<_>>().join("\n"));
    }
    let mut states = Vec::new();
    for output in &outputs {
        let old = stored::read(&output.path).map_err(|error| Failure::write(&output.name, &error))?;
        states.push((stored::state(old.as_deref(), &output.text), old));
    }
    if args.diff {
        print_diffs(&outputs, &states)?;
    }
    if args.check || args.diff {
        return Ok(judge(report, &outputs, &states, &plan.command(args), args.check));
    }
    if let Some(folder) = plan.base.parent().filter(|_| plan.make_folder) {
        fs::create_dir_all(folder).map_err(|error| Failure::write(&folder.to_string_lossy(), &error))?;
    }
    write(report, &outputs, &states, args.force)
}

/// What to write, where, in which languages.
struct Plan {
    guide: String,
    cause: Option<String>,
    /// The version of what guides say.
    version: String,
    langs: Vec<String>,
    /// Whether the command that is recorded in a file has to name the languages.
    recorded: bool,
    format: Format,
    full: bool,
    root: PathBuf,
    /// The file of the first language.
    base: PathBuf,
    /// Whether its folder is made if it is not there: the configuration names it, so it is no slip of the hand.
    make_folder: bool,
}

impl Plan {
    fn new(
        report: &Report<'_>,
        args: &Generate,
        options: &Options,
        root: PathBuf,
        version: &str,
    ) -> Result<Self, Failure> {
        let format = format(args, options.format.as_ref())?;
        let guide = args.guide.clone().unwrap_or_else(|| GUIDE.to_owned());
        let configured = options.out.as_ref().map(|out| inside(&root, out, "error-out-outside")).transpose()?;
        let make_folder = args.out.is_none() && configured.is_some();
        let name = format!("GHCR_{}.{}", guide.to_uppercase(), format.extension());
        let base = match (args.out.clone(), configured) {
            (Some(out), _) => out,
            (None, Some(out)) if guide == GUIDE => out,
            // The configuration names the file of one guide; the others lie beside it.
            (None, Some(out)) => out.with_file_name(name),
            (None, None) => root.join(name),
        };
        let (wishes, configured) = wishes(args, options, &base);
        let mut langs = Vec::new();
        for (wish, place) in wishes {
            let lang = language(report, &wish, &place)?;
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        // The same guide has the same command, whether English was asked for or is what there is without asking.
        let recorded = !configured && (langs != ["en"] || !options.lang.is_empty());
        Ok(Self {
            guide,
            cause: args.cause.clone(),
            version: version.to_owned(),
            langs,
            recorded,
            format,
            full: args.full,
            root,
            base,
            make_folder,
        })
    }

    /// The command that writes the same files again, from the repository's root and without this environment.
    fn command(&self, args: &Generate) -> String {
        let mut words = vec!["ghcr-guide".to_owned()];
        for value in facts::given(&args.repository) {
            words.extend([format!("--{}", value.name), shell_word(&value.value)]);
        }
        if self.guide != GUIDE {
            words.extend(["--guide".to_owned(), self.guide.clone()]);
        }
        words.extend(self.cause.iter().flat_map(|cause| ["--cause".to_owned(), cause.clone()]));
        if self.recorded {
            words.extend(["--lang".to_owned(), self.langs.join(",")]);
        }
        if let (Some(_), false) = (args.format, self.format == Format::Markdown) {
            let name = if let Format::Text { .. } = self.format { "text" } else { self.format.extension() };
            words.extend(["--format".to_owned(), name.to_owned()]);
        }
        // Below the root, so that no command says where the repository lies on one machine.
        if let Some(out) = args.out.as_ref().and_then(|out| self.below_root(out)) {
            words.extend(["--out".to_owned(), shell_word(&out)]);
        }
        let trees = [
            ("--content", &args.overlay.content),
            ("--locales", &args.overlay.locales),
            ("--templates", &args.overlay.templates),
        ];
        for (option, path) in trees {
            let below = path.as_ref().and_then(|path| self.below_root(path));
            words.extend(below.into_iter().flat_map(|path| [option.to_owned(), shell_word(&path)]));
        }
        if self.full {
            words.push("--full".to_owned());
        }
        words.join(" ")
    }

    /// A path as it is written at the repository's root; `None` if it lies elsewhere.
    fn below_root(&self, path: &Path) -> Option<String> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
        let full = folder.canonicalize().ok()?.join(path.file_name()?);
        full.strip_prefix(&self.root).ok().map(|path| path.to_string_lossy().into_owned())
    }

    fn outputs(&self, report: &Report<'_>, facts: &Facts) -> Result<Vec<Output>, Failure> {
        let shape = facts.shape(self.full);
        let guide = report.engine.guide_about(&self.guide, self.cause.as_deref(), &shape)?;
        let values = facts.values();
        let mut outputs = Vec::new();
        for lang in &self.langs {
            let frame = self.frame(report);
            let form = report.engine.form(&guide, lang, &shape, self.format, &frame)?;
            let text = stored::seal(&form.fill(&values));
            let path = self.path(lang);
            let name = path.strip_prefix(&self.root).unwrap_or(&path).to_string_lossy().into_owned();
            outputs.push(Output { name, path, text });
        }
        Ok(outputs)
    }

    fn frame(&self, report: &Report<'_>) -> Frame {
        let language = |tag: &String| Language {
            tag: tag.clone(),
            autonym: report.engine.locales.get(tag).map_or_else(|| tag.clone(), |locale| locale.info.autonym.clone()),
            file: self.path(tag).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        };
        let provenance = Provenance {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            content: self.version.clone(),
            languages: self.langs.join(","),
            checksum: ZEROS.to_owned(),
        };
        Frame { provenance: Some(provenance), languages: self.langs.iter().map(language).collect() }
    }

    /// The file of a language: the first has no tag in its name.
    fn path(&self, lang: &str) -> PathBuf {
        if self.langs.first().is_some_and(|first| first == lang) {
            return self.base.clone();
        }
        let base = &self.base;
        let stem = base.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let extension =
            base.extension().map_or_else(|| self.format.extension().to_owned(), |e| e.to_string_lossy().into_owned());
        base.with_file_name(format!("{stem}.{lang}.{extension}"))
    }
}

/// The file or folder that a configuration names. A repository may not decide what is written or read outside it.
pub(super) fn inside(root: &Path, out: &Known<String>, error: &'static str) -> Result<PathBuf, Failure> {
    let path = Path::new(&out.value);
    let plain = path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let full = root.join(path);
    let links = full.ancestors().skip(1).find_map(|folder| folder.canonicalize().ok());
    let target = full.canonicalize().ok();
    let stays = [links, target].into_iter().flatten().all(|place| place.starts_with(root));
    if plain && stays && path.file_name().is_some() {
        return Ok(full);
    }
    let args = vec![("out", out.value.clone()), ("place", out.origin.place.clone())];
    Err(Failure::usage(error, args))
}

/// A language that somebody asked for, and where.
type Wish = (String, String);

/// The languages that are asked for: by option, variable, configuration, else those of the guide that is there, else English.
/// Says besides whether they come from the configuration.
fn wishes(args: &Generate, options: &Options, base: &Path) -> (Vec<Wish>, bool) {
    let from = |list: Vec<String>, place: &str| list.into_iter().map(|lang| (lang, place.to_owned())).collect();
    if !args.lang.is_empty() {
        return (from(args.lang.clone(), "--lang"), false);
    }
    if let Some(list) = std::env::var("GHCR_GUIDE_LANG").ok().filter(|value| !value.trim().is_empty()) {
        return (from(list.split(',').map(|lang| lang.trim().to_owned()).collect(), "GHCR_GUIDE_LANG"), false);
    }
    if !options.lang.is_empty() {
        return (options.lang.iter().map(|lang| (lang.value.clone(), lang.origin.place.clone())).collect(), true);
    }
    let there = stored::read(base).ok().flatten().map(|bytes| stored::languages(&bytes)).unwrap_or_default();
    if there.is_empty() {
        return (vec![("en".to_owned(), String::new())], false);
    }
    (from(there, &base.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()), false)
}

/// The locale for a wish, or an error that lists what there is.
pub(super) fn language(report: &Report<'_>, wish: &str, place: &str) -> Result<String, Failure> {
    let wish = wish.trim();
    if let Some(lang) = report.engine.locales.serve(wish) {
        return Ok(lang.to_owned());
    }
    let known: Vec<String> = report.engine.locales.iter().map(|(tag, _)| format!("`{tag}`")).collect();
    let args = vec![("lang", wish.to_owned()), ("place", place.to_owned()), ("known", known.join(", "))];
    Err(Failure::usage("error-language", args))
}

fn format(args: &Generate, config: Option<&Known<String>>) -> Result<Format, Failure> {
    let name = match (args.format, config) {
        (Some(name), _) => name,
        (None, None) => FormatName::Md,
        (None, Some(known)) => match known.value.as_str() {
            "md" => FormatName::Md,
            "html" => FormatName::Html,
            "json" => FormatName::Json,
            "text" => FormatName::Text,
            other => {
                let args = vec![("format", other.to_owned()), ("place", known.origin.place.clone())];
                return Err(Failure::usage("error-format", args));
            }
        },
    };
    // A file is the same on every machine; what is shown fits the terminal.
    Ok(if args.stdout { name.format(terminal::width(), terminal::colour()) } else { name.format(80, false) })
}

impl FormatName {
    /// The format with this width and colour, which matter for text only.
    pub(super) fn format(self, width: usize, colour: bool) -> Format {
        match self {
            Self::Md => Format::Markdown,
            Self::Html => Format::Html,
            Self::Json => Format::Json,
            Self::Text => Format::Text { width, colour },
        }
    }
}

type Found = (State, Option<Vec<u8>>);

fn print_diffs(outputs: &[Output], states: &[Found]) -> Result<(), Failure> {
    for (output, (state, old)) in outputs.iter().zip(states) {
        if *state == State::Right {
            continue;
        }
        let old = old.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        let diff = similar::TextDiff::from_lines(old.as_ref(), &output.text);
        let (from, to) = (format!("a/{}", output.name), format!("b/{}", output.name));
        terminal::print(&diff.unified_diff().header(&from, &to).to_string())?;
    }
    Ok(())
}

/// Says which files are not as they should be. With `--diff` alone a difference is no failure.
fn judge(report: &Report<'_>, outputs: &[Output], states: &[Found], command: &str, check: bool) -> Exit {
    let mut exit = Exit::Done;
    for (output, (state, old)) in outputs.iter().zip(states) {
        // A file of ours knows best how it is renewed.
        let own = old.as_deref().and_then(stored::command);
        let args = [("file", output.name.clone()), ("command", own.unwrap_or_else(|| command.to_owned()))];
        match state {
            State::Right => {}
            State::Absent | State::OutOfDate => {
                let id = if *state == State::Absent { "ui-check-absent" } else { "ui-check-out-of-date" };
                report.say(id, &args);
                exit = if exit == Exit::HandEdited { exit } else { Exit::OutOfDate };
            }
            State::Edited => {
                report.say("ui-check-edited", &args);
                exit = Exit::HandEdited;
            }
        }
    }
    if check { exit } else { Exit::Done }
}

fn write(report: &Report<'_>, outputs: &[Output], states: &[Found], force: bool) -> Result<Exit, Failure> {
    let edited: Vec<&Output> = outputs
        .iter()
        .zip(states)
        .filter(|(_, (state, _))| *state == State::Edited)
        .map(|(output, _)| output)
        .collect();
    if !force && !edited.is_empty() {
        let files: Vec<&str> = edited.iter().map(|output| output.name.as_str()).collect();
        let args = vec![("file", files.join(", "))];
        return Err(Failure::Message { id: "error-edited", args, exit: Exit::HandEdited });
    }
    for (output, (state, _)) in outputs.iter().zip(states) {
        let args = [("file", output.name.clone())];
        if *state == State::Right {
            report.say("ui-unchanged", &args);
            continue;
        }
        stored::write(&output.path, &output.text).map_err(|error| Failure::write(&output.name, &error))?;
        report.say("ui-wrote", &args);
    }
    Ok(Exit::Done)
}
