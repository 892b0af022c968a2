//! What a log shows: the lines that name a failure, each with what is known at that place.
//!
//! In: the bytes of a log in pieces of any size, and the [`Patterns`] of the catalog. Out: a [`Reading`]. The steps:
//!
//! 1. `text` turns UTF-16 into UTF-8 and drops the colours of a terminal, piece by piece;
//! 2. `patterns` finds the places where a line may matter, without looking at the others;
//! 3. `line` reads such a line as a person does, `wrapper` takes off what loggers put around it; `state` knows job, step, token and
//!    hosts from the lines before it;
//! 4. a line that a signature matches, or that tells of a failed `request`, is a failure of the registry, if `requested` admits it,
//!    or of somebody else when `attribute` says so;
//! 5. `quoted` leaves out what a step only shows, as a file or a test does;
//! 6. `outcome` tells what was cured later, what is only a warning, and after what the job went on.
//!
//! Memory does not grow with the log: `kept` holds the first and the last failures, equal ones once.

mod attribute;
mod awaited;
mod commands;
mod copies;
mod end;
mod ends;
mod given;
mod host;
mod kept;
mod line;
mod outcome;
mod patterns;
mod quoted;
mod reading;
mod request;
mod requested;
mod scripts;
mod state;
mod text;
mod words;
mod wrapper;

use std::borrow::Cow;
use std::rc::Rc;

pub use attribute::elsewhere;
use attribute::{Found, Said};
use awaited::Awaited;
use ends::Ends;
pub use given::Given;
use kept::{Kept, Seen, masked};
use outcome::{Cache, Ended};
use patterns::Kind;
pub use patterns::Patterns;
pub use reading::{Failure, Foreign, Reading};
use state::{State, Whose};

use super::redact;
use crate::catalog::Catalog;
use crate::catalog::Ref;
use crate::catalog::entries::{Operation, Signature};
use crate::catalog::log::{Doing, LogEvent, Named, Sign, TokenRight};
use line::Line;

/// The longest text of a line that is kept, in characters.
const LONGEST_KEPT: usize = 2000;

impl Patterns {
    /// Everything that the catalog looks for in a log.
    ///
    /// # Errors
    ///
    /// Fails when the patterns do not fit into one automaton.
    pub fn of(catalog: &Catalog) -> Result<Self, String> {
        let hosts = catalog.elsewhere.values().flat_map(|other| other.hosts.iter().map(String::as_str));
        let own = [
            state::LANDMARKS,
            commands::LANDMARKS,
            copies::LANDMARKS,
            attribute::LANDMARKS,
            outcome::LANDMARKS,
            quoted::LANDMARKS,
            redact::LANDMARKS,
        ];
        let landmarks: Vec<&str> = own.into_iter().flatten().copied().chain(hosts).collect();
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
    /// Whether the line before ends in the beginning of a token, and whether what was read last does.
    open: bool,
    ends_open: bool,
    failures: Kept<Failure>,
    unnamed: Kept<Failure>,
    foreign: Kept<Foreign>,
    ended: Ended,
    /// What compose said of images that failed, the last first.
    said: Vec<Said>,
    /// The secrets that lines have made known, and what the next line holds.
    known: redact::Known,
    awaited: Option<Awaited>,
    /// The number of line ends before `rest`: of each kind.
    line: Ends,
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
            open: false,
            ends_open: false,
            failures: Kept::default(),
            unnamed: Kept::default(),
            foreign: Kept::default(),
            ended: Ended::default(),
            said: Vec::new(),
            known: redact::Known::default(),
            awaited: None,
            line: Ends::default(),
            before: 0,
        }
    }

    /// Another file of the same run begins: the log of one job, or of one of its steps.
    pub fn enter(&mut self, file: &str, job: &str, step: Option<&str>) {
        self.end_of_file();
        self.before = self.line.number();
        self.ends_open = false;
        self.state.file = Some(Rc::from(redact::shown(file)));
        self.state.enter_job(job);
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
        self.line.last(!rest.is_empty());
        self.decoder = text::Decoder::default();
    }

    /// The end of the log.
    #[must_use]
    pub fn finish(mut self) -> Reading {
        self.end_of_file();
        self.set_compared_aside();
        let ended = std::mem::take(&mut self.ended);
        // A log that was copied from the page has `Error: ` in place of the runner's mark.
        let marked = |seen: &Seen<Failure>| seen.raw.trim_start().starts_with("Error: ");
        let succeeded = self.state.ended && !ended.any() && !self.failures.all().any(|seen| marked(seen));
        let mut names: Vec<&str> = self.state.image_names.iter().map(AsRef::as_ref).collect();
        names.extend(self.state.repository.as_deref());
        let hider = self.known.hider(&names);
        let shown = |text: &str| shown(&hider.hide(text));
        let name = |name: Option<Rc<str>>| name.map(|name| Rc::from(hider.hide(&name)));
        let failure = |seen: Seen<Failure>| {
            let passing =
                succeeded || seen.what.passing || (!seen.what.error && ended.later_than(&seen.place, seen.last));
            let (job, step) = (name(seen.what.job), name(seen.what.step));
            Failure { text: shown(&seen.raw), passing, job, step, ..seen.what }
        };
        let foreign = |seen: Seen<Foreign>| {
            let ended = ended.at(&seen.place, seen.at);
            let step = name(seen.what.step);
            Foreign { text: shown(&seen.raw), ended, step, ..seen.what }
        };
        Reading {
            failures: self.failures.into_list().into_iter().map(failure).collect(),
            unnamed: self.unnamed.into_list().into_iter().map(failure).collect(),
            foreign: self.foreign.into_list().into_iter().map(foreign).collect(),
            repository: self.state.repository.take(),
            given: std::mem::take(&mut self.state.given),
            lines: self.line.number(),
            failed: ended.any(),
            succeeded,
        }
    }

    /// Looks at the lines of a buffer that hold some literal.
    fn scan(&mut self, buffer: &[u8]) {
        let (mut at, mut counted) = (0, 0);
        self.join(buffer);
        self.line.feeds |= memchr::memchr(b'\n', buffer).is_some();
        while let Some(found) = self.patterns.next(buffer, at) {
            let head = &buffer[at..found];
            let start = memchr::memrchr2(b'\n', b'\r', head).map_or(at, |end| at + end + 1);
            let start = start.max(found.saturating_sub(line::LONGEST / 2));
            let end = memchr::memchr2(b'\n', b'\r', &buffer[found..]).map_or(buffer.len(), |end| found + end);
            let end = end.min(found + line::LONGEST / 2);
            self.line.count(&buffer[counted..start]);
            counted = start;
            self.open = if start == 0 { self.ends_open } else { redact::is_open(&buffer[..start]) };
            self.look(&buffer[start..end]);
            self.join(&buffer[end..]);
            at = end;
        }
        self.line.count(&buffer[counted..]);
        self.ends_open = if buffer.is_empty() { self.ends_open } else { redact::is_open(buffer) };
    }

    /// Takes in the secrets that a line makes known.
    fn learn(&mut self, text: &str, matched: &[usize]) {
        let entry = |index: &usize| &self.patterns.entries[*index];
        let is = |index: &usize| entry(index).kind == Kind::Landmark && redact::LANDMARKS.contains(&&*entry(index).id);
        if matched.iter().any(is) {
            self.known.learn(text);
            self.awaited = Awaited::after(text);
        }
    }

    /// Takes in the secret that the line before said comes next.
    fn await_secret(&mut self, bytes: &[u8]) {
        let Some(awaited) = self.awaited.take() else { return };
        let mut lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_empty());
        let Some(next) = lines.next() else {
            self.awaited = Some(awaited);
            return;
        };
        let next = Line::of_job(&next[..next.len().min(LONGEST_KEPT)], self.state.raw_job());
        if let Some(value) = awaited.value(&next.text) {
            self.known.add(value);
        }
    }

    /// Puts the lines of a command together that goes on in these bytes.
    fn join(&mut self, mut bytes: &[u8]) {
        self.await_secret(bytes);
        let Some(mut text) = self.state.unfinished.take() else { return };
        loop {
            let begin = bytes.iter().position(|byte| !matches!(byte, b'\n' | b'\r')).unwrap_or(bytes.len());
            bytes = &bytes[begin..];
            if bytes.is_empty() {
                self.state.unfinished = Some(text);
                return;
            }
            let end = memchr::memchr2(b'\n', b'\r', bytes).unwrap_or(bytes.len()).min(LONGEST_KEPT);
            let line = Line::of_job(&bytes[..end], self.state.raw_job());
            text.push(' ');
            text.push_str(line.text.trim());
            bytes = &bytes[end..];
            let Some(head) = text.strip_suffix('\\').filter(|head| head.len() < line::LONGEST) else { break };
            text.truncate(head.len());
        }
        let (catalog, registry) = (self.catalog, self.registry);
        let number = self.line.number() + 1;
        self.state.of_text(text.trim_end_matches('\\'), number, &|name| attribute::whose(catalog, registry, name));
    }

    fn look(&mut self, bytes: &[u8]) {
        let line = Line::of_job(bytes, self.state.raw_job());
        let number = self.line.number() + 1;
        let matched = self.patterns.matching(&line);
        self.learn(&line.text, &matched);
        if !line.error && self.says_nothing(&line, &matched) {
            return;
        }
        let (catalog, registry) = (self.catalog, self.registry);
        let hosts = self.state.line(&line, number, registry, &|name| attribute::whose(catalog, registry, name));
        if let Some(success) = outcome::success(&line.text.to_lowercase(), registry) {
            self.worked(&success);
        }
        self.named_after(&hosts, number);
        let of = |kind: Kind| {
            let entries = &self.patterns.entries;
            matched
                .iter()
                .filter(move |index| entries[**index].kind == kind)
                .map(|index| (*index, &*entries[*index].id))
        };
        let here = self.state.logged_in.as_ref().map(|host| *host == Whose::Registry);
        let ours = here.unwrap_or_else(|| self.is_ours(&hosts, number));
        for (index, id) in of(Kind::Sign) {
            let counts = |sign: &Sign| if ours { !sign.theirs } else { !sign.ours };
            if self.catalog.signs.get(id).is_none_or(counts) {
                self.state.signs.insert(index, number);
                self.taken_back(id, number);
                self.ends_others(id);
            }
        }
        let mut elsewhere: Vec<&str> =
            of(Kind::Elsewhere).map(|(_, id)| id).filter(|id| self.can_be_of(id, &hosts)).collect();
        let mut signatures = self.catalog.telling(of(Kind::Signature).map(|(_, id)| id).collect());
        self.admitted(&mut signatures, &line, &hosts, number);
        if elsewhere.is_empty() && signatures.iter().all(|id| self.signature(id, |s| s.aside)) {
            signatures.extend(self.requested(&line, &hosts, number));
        }
        if !signatures.is_empty() {
            elsewhere.retain(|id| !self.catalog.elsewhere.get(*id).is_some_and(|other| other.end));
        }
        let told = !signatures.is_empty() || !elsewhere.is_empty() || self.refused_elsewhere(&line, &hosts, number);
        if told && !self.is_shown(&line, number) {
            let found = self.whose_failure(&line, &hosts, &elsewhere, &signatures, number);
            self.keep(&line, number, found, &signatures);
        }
        if line.error {
            self.ended.add(self.state.place(), number);
            self.because(number);
        }
    }

    /// Whether a line was only found by a part of a pattern, or by a word that stands in it as in any sentence.
    fn says_nothing(&self, line: &Line, matched: &[usize]) -> bool {
        let word = |index: &usize| {
            let entry = &self.patterns.entries[*index];
            let id = entry.id.as_str();
            entry.kind == Kind::Landmark && (state::WORDS.contains(&id) || redact::LANDMARKS.contains(&id))
        };
        let texts = || std::iter::once(line.text.as_str()).chain(line.message.as_deref());
        matched.iter().all(word) && !texts().any(request::can_be_answer)
    }

    /// Keeps a line as a failure of the registry or of somebody else.
    fn keep(&mut self, line: &Line, number: u64, found: Found, signatures: &[&str]) {
        let any_host = |id: &&&str| found.other.is_none() || self.signature(id, |s| s.any_host);
        let kept: Vec<String> = signatures.iter().filter(any_host).map(|id| (*id).to_owned()).collect();
        match found.other {
            Some(whose) if kept.is_empty() => self.foreign(line, number, whose, signatures),
            _ => self.failure(line, number, kept, &found),
        }
    }

    /// Whether the step only shows what the line says.
    fn is_shown(&self, line: &Line, number: u64) -> bool {
        if line.error || line.script {
            return line.script;
        }
        let outside = quoted::outside(&line.text).map(|rest| Line::of_job(rest.as_bytes(), None));
        let says = |rest: &Line| {
            let what = self.patterns.matching(rest).into_iter().map(|index| self.patterns.entries[index].kind);
            what.into_iter().any(|kind| matches!(kind, Kind::Signature | Kind::Elsewhere))
        };
        self.state.shown.holds(&line.text, number, self.state.step().as_deref())
            || outside.is_some_and(|rest| !says(&rest))
    }

    fn signature(&self, id: &str, is: impl Fn(&Signature) -> bool) -> bool {
        self.catalog.signatures.get(id).is_some_and(is)
    }

    fn foreign(&mut self, line: &Line, number: u64, (service, host): (String, String), signatures: &[&str]) {
        let place = self.state.place();
        let masked = masked(&line.text);
        if let Some(known) = self.foreign.equal(&masked, &place, |_| true) {
            known.last = number;
            return;
        }
        let what = Foreign {
            file: self.state.file.clone(),
            line: number - self.before,
            text: String::new(),
            service,
            host: redact::shown(&host),
            perhaps: signatures.iter().map(|id| (*id).to_owned()).collect(),
            step: self.state.step(),
            ended: false,
        };
        self.foreign.push(self.seen(what, line, masked, number));
    }

    fn failure(&mut self, line: &Line, number: u64, signatures: Vec<String>, found: &Found) {
        let named = found.named;
        let shared = || signatures.iter().all(|id| self.signature(id, |s| s.shared));
        let unnamed = named == Named::Nowhere && (found.open || shared());
        let text = line.text.as_str();
        let state = &self.state;
        let place = state.place();
        let image = words::image(text, self.registry).or_else(|| state.image.clone());
        let masked = masked(text);
        let cache = state.vertices.cache(text);
        let doing = cache.doing().unwrap_or_else(|| state.doing(text, number));
        let reads = cache == Cache::Reads || words::reads_cache(text);
        let passing = !line.error && (line.warning || reads || self.is_allowed(image.as_deref(), &signatures, doing));
        let same = |known: &Failure| {
            known.image == image && known.signatures == signatures && known.passing == passing && known.doing == doing
        };
        let list = if unnamed { &mut self.unnamed } else { &mut self.failures };
        if let Some(known) = list.equal(&masked, &place, same) {
            known.last = number;
            known.what.count += 1;
            known.what.error |= line.error;
            return;
        }
        let pull_request = state.event == Some(LogEvent::PullRequest) || words::has_pull_request_tag(text);
        let signs = state.signs.iter().filter(|(index, at)| self.within(**index, **at, number));
        let failure = Failure {
            file: state.file.clone(),
            line: number - self.before,
            doing,
            token: state.token.unwrap_or(TokenRight::Unknown),
            event: if pull_request { LogEvent::PullRequest } else { LogEvent::Other },
            named,
            owner: words::namespace(image.as_deref(), state.repository.as_deref()),
            image,
            signs: signs.map(|(index, _)| self.patterns.entries[*index].id.clone()).collect(),
            job: state.job(),
            step: state.step(),
            text: String::new(),
            signatures,
            error: line.error,
            passing,
            count: 1,
        };
        let seen = self.seen(failure, line, masked, number);
        if unnamed { self.unnamed.push(seen) } else { self.failures.push(seen) }
    }

    fn seen<T>(&self, what: T, line: &Line, masked: String, number: u64) -> Seen<T> {
        let text = if self.open { Cow::Owned(redact::without_end(&line.text)) } else { Cow::Borrowed(&line.text) };
        Seen {
            what,
            raw: text.chars().take(2 * LONGEST_KEPT).collect(),
            masked,
            file: self.state.file.clone(),
            place: self.state.place(),
            at: number,
            last: number,
            vertex: outcome::vertex(&line.text),
            tag: words::tag(&line.text, self.registry).or_else(|| self.state.tag.clone()),
            perhaps_cured: false,
        }
    }

    /// Whether a command of the step may fail to do this with the image.
    fn is_allowed(&self, image: Option<&str>, signatures: &[String], doing: Doing) -> bool {
        self.state.allowed.iter().any(|allowed| {
            let same = doing == allowed.doing || doing == Doing::Unknown;
            same && allowed.image.as_deref() == image && can_be(self.catalog, signatures, allowed.doing)
        })
    }

    fn within(&self, sign: usize, at: u64, number: u64) -> bool {
        let id = &self.patterns.entries[sign].id;
        self.catalog.signs.get(id).is_none_or(|sign| {
            let near = sign.within.is_none_or(|limit| number - at <= u64::from(limit));
            near && (!sign.in_step || at >= self.state.begun)
        })
    }
}

/// Whether most causes of these texts stop what was being done.
fn can_be(catalog: &Catalog, signatures: &[String], doing: Doing) -> bool {
    let operation = match doing {
        Doing::Pull => Operation::Pull,
        Doing::Push => Operation::Push,
        Doing::Login => Operation::Login,
        _ => return false,
    };
    let prints = |names: &[Ref]| names.iter().any(|name| signatures.contains(&name.text));
    let causes: Vec<_> = catalog.causes.values().filter(|cause| prints(&cause.signatures)).collect();
    2 * causes.iter().filter(|cause| cause.operations.contains(&operation)).count() > causes.len()
}

/// A line as it is kept: of a reasonable length, without secrets.
fn shown(text: &str) -> String {
    // Secrets go before the line is cut, else half of one could stay; what nobody can see would hide one.
    let mut shown = redact::shown(text);
    if let Some((end, _)) = shown.char_indices().nth(LONGEST_KEPT) {
        shown.truncate(end);
    }
    shown
}
