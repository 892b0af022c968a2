//! What a log shows: the lines that name a failure, each with what is known at that place.
//!
//! In: the bytes of a log in pieces of any size, and the [`Patterns`] of the catalog. Out: a [`Reading`]. The steps:
//!
//! 1. `text` turns UTF-16 into UTF-8 and drops the colours of a terminal, piece by piece;
//! 2. `patterns` finds the places where a line may matter, without looking at the others;
//! 3. `line` reads such a line as a person does, `wrapper` takes off what loggers put around it; `state` knows job, step, token and hosts from the lines before it;
//! 4. a line that a signature matches is a failure of the registry, or of somebody else when `host` says so.
//!
//! Memory does not grow with the log: of many equal failures only the first and the number are kept.

mod anchor;
mod host;
mod line;
mod patterns;
mod request;
mod state;
mod text;
mod wrapper;

use std::rc::Rc;

use patterns::Kind;
pub use patterns::Patterns;
use state::{State, Whose};

use super::redact;
use crate::catalog::Catalog;
use crate::catalog::entries::Signature;
use crate::catalog::log::{Doing, LogEvent, Named, Namespace, RequestWhen, TokenRight};
use line::Line;

/// The hosts of the registry: its own, where its layers lie, and the one that was there before it.
const REGISTRY: &[&str] = &["ghcr.io", "pkg-containers.githubusercontent.com", RETIRED];
/// The one that was there before it.
const RETIRED: &str = "docker.pkg.github.com";
/// The most failures that are kept.
const MOST: usize = 400;
/// How far before the end of a failed step the reason may stand, in lines.
const ENDED: u64 = 80;
/// The longest text of a line that is kept, in characters.
const LONGEST_KEPT: usize = 2000;

/// What is seen at one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The file, if there are several.
    pub file: Option<Rc<str>>,
    /// The line, from 1.
    pub line: u64,
    /// Its text, without colours, times, markers and secrets.
    pub text: String,
    /// The signatures that match it.
    pub signatures: Vec<String>,
    /// The job.
    pub job: Option<Rc<str>>,
    /// The step.
    pub step: Option<Rc<str>>,
    /// What was being done.
    pub doing: Doing,
    /// The token's right to packages.
    pub token: TokenRight,
    /// What started the run.
    pub event: LogEvent,
    /// Whether the registry is named.
    pub named: Named,
    /// The image, without host and tag, if the line or its step names one.
    pub image: Option<String>,
    /// Whether it belongs to the owner of the repository that the run is of.
    pub owner: Namespace,
    /// The signs seen before it.
    pub signs: Vec<String>,
    /// Whether the runner marked the line as an error, or ended the step with an error after it.
    pub error: bool,
    /// Whether the job can go on after it: a warning, or a cache that could not be read.
    pub passing: bool,
    /// How many equal lines there are in this step.
    pub count: u64,
}

/// A failure of somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// The file, if there are several.
    pub file: Option<Rc<str>>,
    /// The line, from 1.
    pub line: u64,
    /// Its text, without secrets.
    pub text: String,
    /// The id of the service; empty when it is in no table.
    pub service: String,
    /// The host, if the line names one.
    pub host: String,
    /// The signatures that would count if it were the registry's.
    pub perhaps: Vec<String>,
    /// The step.
    pub step: Option<Rc<str>>,
}

/// Everything that a log showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The failures of the registry, in order.
    pub failures: Vec<Failure>,
    /// Texts that others print too, where nothing names the registry.
    pub unnamed: Vec<Failure>,
    /// The failures of others, in order.
    pub foreign: Vec<Foreign>,
    /// The repository that the log is of, as `OWNER/NAME`, if it says so.
    pub repository: Option<String>,
    /// The number of lines.
    pub lines: u64,
}

impl Patterns {
    /// Everything that the catalog looks for in a log.
    ///
    /// # Errors
    ///
    /// Fails when the patterns do not fit into one automaton.
    pub fn of(catalog: &Catalog) -> Result<Self, String> {
        let hosts = catalog.elsewhere.values().flat_map(|other| other.hosts.iter().map(String::as_str));
        let landmarks: Vec<&str> = state::LANDMARKS.iter().copied().chain(hosts).collect();
        Self::new(catalog, &landmarks).map_err(|error| error.to_string())
    }
}

/// Reads a log piece by piece.
pub struct Scanner<'a> {
    catalog: &'a Catalog,
    patterns: &'a Patterns,
    registry: &'a str,
    decoder: text::Decoder,
    /// The beginning of a line whose end has not come yet.
    rest: Vec<u8>,
    state: State,
    reading: Reading,
    /// The number of line ends before `rest`.
    line: u64,
    /// How many of them belong to the files before this one.
    before: u64,
}

impl<'a> Scanner<'a> {
    /// A scanner at the beginning of a log. `registry` is the host of the registry, such as `ghcr.io`.
    #[must_use]
    pub fn new(catalog: &'a Catalog, patterns: &'a Patterns, registry: &'a str) -> Self {
        Self {
            catalog,
            patterns,
            registry,
            decoder: text::Decoder::default(),
            rest: Vec::new(),
            state: State::default(),
            reading: Reading::default(),
            line: 0,
            before: 0,
        }
    }

    /// Another file of the same run begins: the log of one job, or of one of its steps.
    pub fn enter(&mut self, file: &str, job: &str, step: Option<&str>) {
        self.end_of_file();
        self.before = self.line;
        self.state.file = Some(Rc::from(redact::line(file)));
        if self.state.job.as_deref() != Some(job) {
            self.state.enter_job(job);
        }
        self.state.enter(step.map(str::to_owned));
        self.state.named = step.is_some();
    }

    /// Reads the next piece.
    pub fn feed(&mut self, bytes: &[u8]) {
        let decoded = self.decoder.decode(bytes);
        let whole: Vec<u8>;
        let buffer: &[u8] = if self.rest.is_empty() {
            &decoded
        } else {
            whole = [std::mem::take(&mut self.rest), decoded.into_owned()].concat();
            &whole
        };
        let end = memchr::memrchr2(b'\n', b'\r', buffer).map_or(0, |at| at + 1);
        self.scan(&buffer[..end]);
        let mut left = &buffer[end..];
        if left.len() > line::LONGEST {
            // A line without end is read in pieces that overlap a little.
            self.scan(left);
            left = &left[left.len() - 1024..];
        }
        self.rest = left.to_vec();
    }

    fn end_of_file(&mut self) {
        let rest = std::mem::take(&mut self.rest);
        self.scan(&rest);
        self.line += u64::from(!rest.is_empty());
        self.decoder = text::Decoder::default();
    }

    /// The end of the log.
    #[must_use]
    pub fn finish(mut self) -> Reading {
        self.end_of_file();
        self.reading.lines = self.line;
        self.reading.repository = self.state.repository.take();
        self.reading
    }

    /// Looks at the lines of a buffer that hold some literal.
    fn scan(&mut self, buffer: &[u8]) {
        let (mut at, mut counted) = (0, 0);
        while let Some(found) = self.patterns.next(buffer, at) {
            let head = &buffer[at..found];
            let start = memchr::memrchr2(b'\n', b'\r', head).map_or(at, |end| at + end + 1);
            let start = start.max(found.saturating_sub(line::LONGEST / 2));
            let end = memchr::memchr2(b'\n', b'\r', &buffer[found..]).map_or(buffer.len(), |end| found + end);
            let end = end.min(found + line::LONGEST / 2);
            self.line += count(&buffer[counted..start]);
            counted = start;
            self.look(&buffer[start..end]);
            at = end;
        }
        self.line += count(&buffer[counted..]);
    }

    fn look(&mut self, bytes: &[u8]) {
        let line = Line::read(bytes);
        let number = self.line + 1;
        let matched = self.patterns.matching(&line);
        let (catalog, registry) = (self.catalog, self.registry);
        let whose = |name: &str| whose(catalog, registry, name);
        let hosts = self.state.line(&line, number, &whose);
        let of = |kind: Kind| {
            let entries = &self.patterns.entries;
            matched
                .iter()
                .filter(move |index| entries[**index].kind == kind)
                .map(|index| (*index, &*entries[*index].id))
        };
        let elsewhere_now =
            hosts.first().cloned().or_else(|| self.state.near(number)).is_some_and(|host| host != Whose::Registry);
        for (index, id) in of(Kind::Sign) {
            let ours = self.catalog.signs.get(id).is_some_and(|sign| sign.ours);
            if !(ours && elsewhere_now) {
                self.state.signs.insert(index, number);
            }
        }
        let elsewhere: Vec<&str> = of(Kind::Elsewhere).map(|(_, id)| id).collect();
        let mut signatures: Vec<&str> = of(Kind::Signature).map(|(_, id)| id).collect();
        self.admitted(&mut signatures, &line, number);
        if elsewhere.is_empty() && signatures.iter().all(|id| self.signature(id, |s| s.aside)) {
            signatures.extend(self.requested(&line, &hosts, number));
        }
        if signatures.is_empty() && elsewhere.is_empty() {
            if line.error {
                self.ended(number);
            }
            return;
        }
        let (named, other) = self.attributed(&hosts, &elsewhere, &signatures, number);
        let kept: Vec<String> = match &other {
            Some(_) => {
                signatures.iter().filter(|id| self.signature(id, |s| s.any_host)).map(|id| (*id).to_owned()).collect()
            }
            None => signatures.iter().map(|id| (*id).to_owned()).collect(),
        };
        // A log of nothing but errors is read as fast as any other.
        let full =
            if other.is_some() { self.reading.foreign.len() >= MOST } else { self.reading.failures.len() >= MOST };
        if full {
            return;
        }
        let text = shown(&line.text);
        if kept.is_empty() {
            if let Some(whose) = other {
                self.foreign(number, text, whose, &signatures);
            }
            return;
        }
        let unnamed = named == Named::Nowhere && kept.iter().all(|id| self.signature(id, |s| s.shared));
        let passing = !line.error && (line.warning || state::reads_cache(&line.text));
        self.failure(number, text, kept, named, (line.error, passing), unnamed);
    }

    /// Leaves the texts that can mean what was being done.
    fn admitted(&self, signatures: &mut Vec<&str>, line: &Line, number: u64) {
        if signatures.iter().any(|id| self.signature(id, |s| !s.operation.0.is_empty())) {
            let doing = self.state.doing(&line.text, number);
            signatures.retain(|id| self.signature(id, |s| s.operation.admits(doing)));
        }
    }

    /// The signatures that stand for the request to the registry that a line tells of in words that no pattern knows.
    fn requested(&self, line: &Line, hosts: &[Whose], number: u64) -> Vec<&'a str> {
        let near = hosts.is_empty() && self.state.near(number) == Some(Whose::Registry);
        if !near && (hosts.is_empty() || hosts.iter().any(|host| *host != Whose::Registry)) {
            return Vec::new();
        }
        // What the retired registry answers says only that it is retired.
        let ours = |name: &str| name != RETIRED && whose(self.catalog, self.registry, name) == Some(Whose::Registry);
        let Some(request) = request::read(line.message(), ours, near) else { return Vec::new() };
        let doing = match self.state.doing(&line.text, number) {
            _ if request.proves => Doing::Login,
            Doing::Unknown | Doing::Pull if request.writes => Doing::Push,
            Doing::Unknown if request.reads() => Doing::Pull,
            // A bare answer to nothing that is known can be anybody's.
            Doing::Unknown if near => return Vec::new(),
            known => known,
        };
        let stands = |when: &RequestWhen| {
            when.asked.admits(request.asked) && when.ended.admits(request.ended) && when.operation.admits(doing)
        };
        let all = self.catalog.signatures.iter();
        all.filter(|(_, s)| s.request.as_ref().is_some_and(stands)).map(|(id, _)| id.as_str()).collect()
    }

    /// The runner says that the step failed: what stands shortly before it is why.
    fn ended(&mut self, number: u64) {
        let (state, before) = (&self.state, self.before);
        let near = |failure: &Failure| {
            failure.step == state.step && failure.file == state.file && number - before - failure.line <= ENDED
        };
        if let Some(failure) = self.reading.failures.last_mut().filter(|failure| near(failure)) {
            failure.error = true;
        }
    }

    fn signature(&self, id: &str, is: impl Fn(&Signature) -> bool) -> bool {
        self.catalog.signatures.get(id).is_some_and(is)
    }

    /// Whether a line belongs to the registry, and if not, whose it is: the service and the host.
    ///
    /// What only one service prints is its own; then the line's own host counts, then the input of the step, then the nearest
    /// host. A text that only GitHub's packages print is somebody else's only if the host of another kind of package is near.
    fn attributed(
        &self,
        hosts: &[Whose],
        elsewhere: &[&str],
        signatures: &[&str],
        number: u64,
    ) -> (Named, Option<(String, String)>) {
        let foreign = |host: &Whose| match host {
            Whose::Registry => None,
            Whose::Service(id) => Some((id.clone(), String::new())),
            Whose::Other(name) => Some((String::new(), name.clone())),
        };
        let own = signatures.iter().any(|id| self.signature(id, |s| s.own));
        let same_texts = |id: &str| self.catalog.elsewhere.get(id).is_some_and(|other| other.same_texts);
        if let Some(id) = elsewhere.iter().find(|id| !own || same_texts(id)) {
            return (Named::Nowhere, Some(((*id).to_owned(), String::new())));
        }
        if hosts.contains(&Whose::Registry) {
            return (Named::Line, None);
        }
        if let Some(host) = hosts.first() {
            return (Named::Nowhere, foreign(host));
        }
        match self.state.near(number) {
            Some(Whose::Registry) => (Named::Near, None),
            Some(Whose::Service(id)) if !own || same_texts(&id) => (Named::Nowhere, Some((id, String::new()))),
            Some(Whose::Other(name)) if !own => (Named::Nowhere, Some((String::new(), name))),
            _ => (Named::Nowhere, None),
        }
    }

    fn foreign(&mut self, number: u64, text: String, (service, host): (String, String), signatures: &[&str]) {
        let seen = Foreign {
            file: self.state.file.clone(),
            line: number - self.before,
            text,
            service,
            host,
            perhaps: signatures.iter().map(|id| (*id).to_owned()).collect(),
            step: self.state.step.clone(),
        };
        let same = |known: &Foreign| known.text == seen.text && known.step == seen.step;
        let list = &mut self.reading.foreign;
        if list.len() < MOST && !list.iter().rev().take(16).any(same) {
            list.push(seen);
        }
    }

    fn failure(
        &mut self,
        line: u64,
        text: String,
        signatures: Vec<String>,
        named: Named,
        marks: (bool, bool),
        unnamed: bool,
    ) {
        let state = &self.state;
        let same = |known: &&mut Failure| known.step == state.step && known.job == state.job && known.text == text;
        let list = if unnamed { &mut self.reading.unnamed } else { &mut self.reading.failures };
        if let Some(known) = list.iter_mut().rev().take(16).find(same) {
            known.count += 1;
            known.error |= marks.0;
            return;
        }
        if list.len() >= MOST {
            return;
        }
        let pull_request = state.event == Some(LogEvent::PullRequest) || state::has_pull_request_tag(&text);
        let image = state::image(&text, self.registry).or_else(|| state.image.clone());
        let doing = state.doing(&text, line);
        let signs = state.signs.iter().filter(|(index, at)| self.within(**index, line - **at));
        let failure = Failure {
            file: state.file.clone(),
            line: line - self.before,
            doing,
            token: state.token.unwrap_or(TokenRight::Unknown),
            event: if pull_request { LogEvent::PullRequest } else { LogEvent::Other },
            named,
            owner: namespace(image.as_deref(), state.repository.as_deref()),
            image,
            signs: signs.map(|(index, _)| self.patterns.entries[*index].id.clone()).collect(),
            job: state.job.clone(),
            step: state.step.clone(),
            text,
            signatures,
            error: marks.0,
            passing: marks.1,
            count: 1,
        };
        let list = if unnamed { &mut self.reading.unnamed } else { &mut self.reading.failures };
        list.push(failure);
    }

    fn within(&self, sign: usize, distance: u64) -> bool {
        let id = &self.patterns.entries[sign].id;
        let limit = self.catalog.signs.get(id).and_then(|sign| sign.within);
        limit.is_none_or(|limit| distance <= u64::from(limit))
    }
}

/// A line as it is kept: of a reasonable length, without secrets.
fn shown(text: &str) -> String {
    // Secrets go before the line is cut, else half of one could stay.
    let head: String = text.chars().take(2 * LONGEST_KEPT).collect();
    let mut shown = redact::line(&head);
    if let Some((end, _)) = shown.char_indices().nth(LONGEST_KEPT) {
        shown.truncate(end);
    }
    shown
}

fn whose(catalog: &Catalog, registry: &str, name: &str) -> Option<Whose> {
    if name == registry || REGISTRY.contains(&name) || name.starts_with("containers.") {
        return Some(Whose::Registry);
    }
    let of = |host: &String| name == host || name.strip_suffix(host.as_str()).is_some_and(|head| head.ends_with('.'));
    let service = catalog.elsewhere.iter().find(|(_, other)| other.hosts.iter().any(of));
    service.map(|(id, _)| Whose::Service(id.clone()))
}

/// Whose the image is, by the repository that the log names.
fn namespace(image: Option<&str>, repository: Option<&str>) -> Namespace {
    let owner = |name: &str| name.split('/').next().unwrap_or_default().to_lowercase();
    match (image, repository) {
        (Some(image), Some(repository)) if owner(image) == owner(repository) => Namespace::Own,
        (Some(_), Some(_)) => Namespace::Other,
        _ => Namespace::Unknown,
    }
}

fn count(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}
