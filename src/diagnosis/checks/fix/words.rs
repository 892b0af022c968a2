//! Which words of a text name an image of the registry, so that nothing else is written anew.
//!
//! In: a document and a job of it. Out: the texts of the job with the names of images in them changed, and whether a variable
//! is used in such names alone. A name is a word that begins with the registry, also behind variables whose values are known, or
//! the value of an input that an action takes for a name. Its tag and digest belong to no name.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::pushed;
use super::{Path, Scene};
use crate::facts::workflow::edit::{Document, Form, Step};

/// A job of a document, or the steps of an action.
pub(super) struct Words<'a> {
    scene: &'a Scene<'a>,
    document: &'a Document,
    /// What the steps stand in.
    job: Path,
    /// The variables of the job and of the workflow.
    variables: Vec<(Path, &'a str)>,
}

impl<'a> Words<'a> {
    pub(super) fn new(scene: &'a Scene<'a>, document: &'a Document, job: Path) -> Self {
        let variables = [job.key("env"), Path::of(&["env"])].iter().flat_map(|env| document.texts(env)).collect();
        Self { scene, document, job, variables }
    }

    /// The variables of the job and of the workflow, with their values.
    pub(super) fn variables(&self) -> &[(Path, &'a str)] {
        &self.variables
    }

    /// The steps.
    pub(super) fn steps(&self) -> Vec<Path> {
        let list = self.job.key("steps");
        let count = if let Some(Form::List(count)) = self.document.form(&list) { count } else { 0 };
        (0..count).map(|index| list.index(index)).collect()
    }

    /// What a step does: its inputs, variables and script, the image that it runs in.
    pub(super) fn texts(&self, step: &Path) -> Vec<(Path, &'a str)> {
        let parts = ["with", "env", "run", "uses"].map(|part| step.key(part));
        parts.iter().flat_map(|part| self.document.texts(part)).collect()
    }

    /// What else a job says of images: those that it runs in and beside, and what it hands on.
    pub(super) fn around(&self) -> Vec<(Path, &'a str)> {
        let parts = ["container", "services", "outputs", "with"].map(|part| self.job.key(part));
        parts.iter().flat_map(|part| self.document.texts(part)).collect()
    }

    /// Whether the action of a step puts names into lower case by itself.
    pub(super) fn lowers(&self, step: &Path) -> bool {
        let uses = self.document.text(&step.key("uses")).unwrap_or_default().split('@').next().unwrap_or_default();
        let same = |known: &String| known.eq_ignore_ascii_case(uses);
        let action = self.scene.subject.catalog.actions.values().find(|action| action.uses.iter().any(same));
        action.is_some_and(|action| action.lowercases)
    }

    /// Whether a name of an image is written with a capital, as far as variables are known; one of them is in lower case.
    pub(super) fn has_capitals(&self, variable: Option<&str>) -> bool {
        let steps = self.steps().into_iter().filter(|step| !self.lowers(step));
        let own =
            |path: &Path| path.0.last().is_some_and(|last| *last != Step::Key(variable.unwrap_or("=").to_owned()));
        let env = self.variables.iter().filter(|(path, _)| own(path)).cloned();
        let texts = steps.flat_map(|step| self.texts(&step)).chain(self.around()).chain(env);
        let texts: Vec<_> = texts.collect();
        texts.iter().any(|(path, text)| {
            words(text).into_iter().any(|range| {
                let word = self.expanded(path, &text[range], variable, 0);
                let name = self.scene.subject.path(&word).map(pushed::name);
                name.is_some_and(|name| name.contains(char::is_uppercase))
            })
        })
    }

    /// A word with the values of its variables; what is not known is left out.
    fn expanded(&self, path: &Path, word: &str, variable: Option<&str>, depth: usize) -> String {
        let mut out = String::new();
        let mut rest = word;
        while let Some((plain, used)) = rest.find('$').map(|at| rest.split_at(at)) {
            out.push_str(plain);
            let (source, after) = source(used);
            let value = source.and_then(|source| self.known(source)).or_else(|| {
                let (name, _) = leading(used)?;
                let value = self.value(path, name).filter(|_| depth < 4)?;
                let value = self.expanded(path, value, variable, depth + 1);
                Some(if variable == Some(name) { value.to_lowercase() } else { value })
            });
            out.push_str(value.as_deref().unwrap_or("-"));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    /// What GitHub says of the repository.
    fn known(&self, source: &str) -> Option<String> {
        let id = &self.scene.subject.facts.repository.as_ref()?.value;
        let (owner, name) = (id.owner.as_str(), id.name.as_str());
        match source {
            "github.repository" | "GITHUB_REPOSITORY" | "github.event.repository.full_name" => {
                Some(format!("{owner}/{name}"))
            }
            "github.repository_owner" | "GITHUB_REPOSITORY_OWNER" | "github.event.repository.owner.login" => {
                Some(owner.to_owned())
            }
            "github.event.repository.name" => Some(name.to_owned()),
            _ => None,
        }
    }

    /// A text with every name in it changed.
    pub(super) fn renamed(&self, path: &Path, text: &str, change: impl Fn(&str) -> Option<String>) -> String {
        self.changed(path, text, self.is_name_variable(path, text), change)
    }

    fn changed(&self, path: &Path, text: &str, whole: bool, change: impl Fn(&str) -> Option<String>) -> String {
        let whole = whole || self.is_name_input(path);
        let mut out = text.to_owned();
        for range in words(text).into_iter().rev() {
            let word = &text[range.clone()];
            let name = pushed::name(word);
            let named = self.is_reference(path, word) || whole && !is_elsewhere(word);
            if let Some(new) = named.then(|| change(name)).flatten() {
                out.replace_range(range.start..range.start + name.len(), &new);
            }
        }
        out
    }

    /// Whether a variable is used in names of images and nowhere else in the job; whether in any job with `everywhere`.
    pub(super) fn only_in_names(&self, name: &str, everywhere: bool) -> bool {
        let root = if everywhere { Path::of(&["jobs"]) } else { self.job.clone() };
        self.document.texts(&root).into_iter().all(|(path, text)| {
            // What a step is called has no part in what it does.
            let title =
                path.0.last() == Some(&Step::Key("name".to_owned())) && !path.0.contains(&Step::Key("with".into()));
            title || !holds(&self.changed(&path, text, false, |part| Some(without(part, name))), name)
        })
    }

    /// Whether the name begins with the registry, as far as variables are known.
    fn is_reference(&self, path: &Path, word: &str) -> bool {
        let schemes = ["docker://", "oci://"];
        let mut text = schemes.iter().find_map(|scheme| word.strip_prefix(scheme)).unwrap_or(word).to_owned();
        for _ in 0..4 {
            let Some((name, after)) = leading(&text) else { break };
            let Some(value) = self.value(path, name) else { return false };
            text = format!("{value}{after}");
        }
        let registry = self.scene.registry();
        text.get(..registry.len()).is_some_and(|host| host.eq_ignore_ascii_case(&registry))
            && text[registry.len()..].starts_with('/')
    }

    /// The value of a variable where it is used: of the step, the job, the workflow.
    fn value(&self, path: &Path, name: &str) -> Option<&str> {
        let step = path.step().and_then(|step| self.document.text(&step.key("env").key(name)));
        let last = |path: &Path| path.0.last() == Some(&Step::Key(name.to_owned()));
        step.or_else(|| self.variables.iter().find(|(path, _)| last(path)).map(|(_, text)| *text))
    }

    /// Whether an action takes this input for a name.
    fn is_name_input(&self, path: &Path) -> bool {
        let Some(step) = path.step() else { return false };
        let Some(Step::Key(input)) = path.0.last().filter(|_| path.parent() == Some(step.key("with"))) else {
            return false;
        };
        let uses = self.document.text(&step.key("uses")).unwrap_or_default().split('@').next().unwrap_or_default();
        let same = |known: &String| known.eq_ignore_ascii_case(uses);
        let action = self.scene.subject.catalog.actions.values().find(|action| action.uses.iter().any(same));
        let input = format!("inputs.{input}");
        action.is_some_and(|action| action.images.iter().any(|image| holds_path(image, &input)))
    }

    /// Whether this is the value of a variable of the job, of the workflow or of a step that is used as a name alone.
    fn is_name_variable(&self, path: &Path, text: &str) -> bool {
        let (Some(Step::Key(name)), Some(parent)) = (path.0.last(), path.parent()) else { return false };
        if parent.0.last() != Some(&Step::Key("env".to_owned())) || !is_plain(text) {
            return false;
        }
        match path.step() {
            // Its own step is all that sees it.
            Some(step) => self
                .texts(&step)
                .into_iter()
                .filter(|(own, _)| own != path)
                .all(|(own, text)| !holds(&self.changed(&own, text, false, |part| Some(without(part, name))), name)),
            None => self.only_in_names(name, parent == Path::of(&["env"])),
        }
    }
}

/// Whether a value is a name with nothing around it, and a tag of small letters at most.
pub(super) fn is_plain(text: &str) -> bool {
    let mut rest = text.trim().to_owned();
    while let Some((before, (_, after))) =
        rest.split_once("${{").and_then(|(before, rest)| Some((before, rest.split_once("}}")?)))
    {
        rest = format!("{before}0{after}");
    }
    let tag = pushed::tag(text.trim()).unwrap_or_default();
    rest.chars().all(|char| char.is_ascii_alphanumeric() || "._/:-".contains(char))
        && !tag.contains(|char: char| char.is_ascii_uppercase() || char == '$')
}

/// A word that leads elsewhere: a folder, an address.
fn is_elsewhere(word: &str) -> bool {
    word.starts_with(['.', '/', '~']) || word.contains("://")
}

/// Where the words of a text are. An expression is a part of one, unless it holds texts of its own.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(char) = text[at..].chars().next() {
        let expression = text[at..].strip_prefix("${{").and_then(|rest| rest.find("}}"));
        if let Some(end) = expression.filter(|end| !text[at..at + 3 + end].contains('\'')) {
            at += 3 + end + 2;
            continue;
        }
        if char.is_whitespace() || "\"'`,=;|&()<>".contains(char) {
            found.push(start..at);
            start = at + char.len_utf8();
        }
        at += char.len_utf8();
    }
    found.push(start..text.len());
    found.retain(|range| !range.is_empty());
    found
}

/// The ways in which a text uses a variable as it is.
pub(super) fn uses(text: &str, name: &str) -> Vec<Range<usize>> {
    let mut found: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (at, _) in text.match_indices('$') {
        if let Some((_, after)) = leading(&text[at..]).filter(|(used, _)| *used == name) {
            found.insert((at, text.len() - after.len()));
        }
    }
    found.into_iter().map(|(start, end)| start..end).collect()
}

/// What stands in the expression or variable that a text begins with, and what comes after it.
fn source(text: &str) -> (Option<&str>, &str) {
    let rest = text.strip_prefix('$').unwrap_or(text);
    if let Some((inside, after)) = rest.strip_prefix("{{").and_then(|rest| rest.split_once("}}")) {
        return (Some(inside.trim()), after);
    }
    if let Some((inside, after)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        return (Some(inside), after);
    }
    // A word ends at the commas of `${NAME,,}`.
    if rest.starts_with('{') {
        return (None, "");
    }
    let (name, after) = rest.split_at(rest.find(|char: char| !is_part(char)).unwrap_or(rest.len()));
    (Some(name), after)
}

/// The variable that a text begins with and what comes after it.
fn leading(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix('$')?;
    if let Some((inside, after)) = rest.strip_prefix("{{").and_then(|rest| rest.split_once("}}")) {
        return Some((inside.trim().strip_prefix("env.")?, after)).filter(|(name, _)| is_word(name));
    }
    if let Some((name, after)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        return is_word(name).then_some((name, after));
    }
    let end = rest.find(|char: char| !is_part(char)).unwrap_or(rest.len());
    (end > 0).then(|| rest.split_at(end))
}

fn is_part(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_'
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_part)
}

/// A text without a variable.
fn without(text: &str, name: &str) -> String {
    let mut out = text.to_owned();
    uses(text, name).into_iter().rev().for_each(|range| out.replace_range(range, ""));
    out
}

/// Whether a name stands in a text as a word of its own.
pub(super) fn holds(text: &str, name: &str) -> bool {
    text.match_indices(name)
        .any(|(at, _)| !text[..at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part))
}

/// The same for a name with a dot, which may have dashes.
fn holds_path(text: &str, name: &str) -> bool {
    let part = |char: char| is_part(char) || char == '-';
    text.match_indices(name).any(|(at, _)| !text[..at].ends_with(part) && !text[at + name.len()..].starts_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_outside_expressions() {
        let text = "a=${{ env.A }}/b:1,'c' && ${{ x || 'D/E' }}";
        let found: Vec<&str> = words(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["a", "${{ env.A }}/b:1", "c", "${{", "x", "D/E", "}}"]);
    }

    #[test]
    fn what_is_no_name_alone_is_told() {
        assert!(is_plain("Octo/App:v1") && is_plain("${{ github.repository }}/sub"));
        assert!(!is_plain("{\"img\":\"App\"}") && !is_plain("a/B:V1") && !is_plain("a:${{ github.ref }}"));
        assert_eq!(without("x/$APP/${APP}-${{ env.APP }}$APPS", "APP"), "x//-$APPS");
        assert!(holds("printenv APP", "APP") && !holds("$APPS", "APP"));
    }
}
