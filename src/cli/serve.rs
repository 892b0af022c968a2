//! `ghcr-guide serve`: shows the help site on this machine while somebody works on it.
//!
//! 1. The site is built in memory and served to this machine only.
//! 2. The folders it is made from are looked at twice a second; when a file changed, the site is built anew.
//! 3. Pages ask for the number of the build and load themselves again when it has grown. A build that fails leaves the old one
//!    and says why.

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use super::args::{Serve, Trees};
use super::report::Report;
use super::{Exit, Failure, repositories, site};
use crate::site::{Options, Site};

/// Where pages ask for the number of the build.
const BUILD: &str = "/-/build";
/// How often the folders are looked at.
const PAUSE: Duration = Duration::from_millis(500);
/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest request that is read.
const LONGEST: u64 = 16 << 10;

/// The site as it is now.
#[derive(Default)]
struct State {
    site: Site,
    build: u64,
}

/// Serves until the program is stopped.
pub(super) fn run(report: &Report<'_>, args: &Serve) -> Result<Exit, Failure> {
    let trees = args.trees.or_checkout();
    let repositories = repositories::read(report, args.repos.as_deref())?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port)).map_err(|error| unheard(args.port, &error))?;
    let port = listener.local_addr().map_or(args.port, |address| address.port());
    let base = format!("http://127.0.0.1:{port}/");
    let options = Options { live: true, ..site::options(Some(&base), repositories)? };
    let seen = stamps(&trees);
    let state = Mutex::new(State { site: site::build(&trees, &options)?, build: 1 });
    report.say("ui-serve", &[("address", base)]);
    thread::scope(|scope| {
        scope.spawn(|| watch(report, &trees, &options, &state, seen));
        for stream in listener.incoming().filter_map(Result::ok) {
            // A browser that goes away in the middle is no trouble of ours.
            let state = &state;
            scope.spawn(move || answer(report, &stream, state));
        }
    });
    Ok(Exit::Done)
}

fn unheard(port: u16, error: &io::Error) -> Failure {
    let args = vec![("port", port.to_string()), ("problem", error.kind().to_string())];
    Failure::Message { id: "error-serve", args, exit: Exit::Failed }
}

impl Trees {
    /// The folders that were given, or those of a checkout of this project that the program runs in.
    fn or_checkout(&self) -> Self {
        let here =
            |name: &str| Some(PathBuf::from(name)).filter(|path| path.is_dir() && Path::new("locales/en").is_dir());
        Self {
            content: self.content.clone().or_else(|| here("content")),
            locales: self.locales.clone().or_else(|| here("locales")),
            templates: self.templates.clone().or_else(|| here("templates")),
        }
    }
}

/// Builds the site anew whenever a file changed.
/// Begins with what was there before the first build, which may have missed a change.
fn watch(
    report: &Report<'_>,
    trees: &Trees,
    options: &Options,
    state: &Mutex<State>,
    mut seen: BTreeMap<PathBuf, SystemTime>,
) {
    loop {
        thread::sleep(PAUSE);
        let now = stamps(trees);
        if now == seen {
            continue;
        }
        seen = now;
        match site::build(trees, options) {
            Ok(site) => {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                state.site = site;
                state.build += 1;
                report.say("ui-serve-built", &[("number", state.build.to_string())]);
            }
            Err(failure) => {
                report.failure(&failure);
            }
        }
    }
}

/// Every file below the folders with the time of its last change.
fn stamps(trees: &Trees) -> BTreeMap<PathBuf, SystemTime> {
    fn walk(folder: &Path, into: &mut BTreeMap<PathBuf, SystemTime>) {
        for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
            match entry.metadata() {
                Ok(kind) if kind.is_dir() => walk(&entry.path(), into),
                Ok(kind) => {
                    into.insert(entry.path(), kind.modified().unwrap_or(SystemTime::UNIX_EPOCH));
                }
                Err(_) => {}
            }
        }
    }
    let mut stamps = BTreeMap::new();
    for folder in [&trees.content, &trees.locales, &trees.templates].into_iter().flatten() {
        walk(folder, &mut stamps);
    }
    stamps
}

/// Answers one request.
fn answer(report: &Report<'_>, stream: &TcpStream, state: &Mutex<State>) {
    let result = (|| {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(stream.take(LONGEST)).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        // A browser expects all of it to be read, though little matters here.
        let mut hosts = Vec::new();
        for line in lines {
            let line = line?;
            match line.split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("host") => hosts.push(value.trim().to_owned()),
                Some(_) => {}
                None if line.is_empty() => break,
                None => {}
            }
        }
        if hosts.is_empty() || !hosts.iter().all(|host| is_this_machine(host)) {
            let text = format!("{}\n", report.text("ui-serve-host", &[]));
            return send(stream, "421 Misdirected Request", "text/plain", text.as_bytes(), true);
        }
        respond(stream, &first, state)
    })();
    // A browser that went away needs no answer.
    let _: io::Result<()> = result;
}

/// Whether a request was meant for this machine. A page elsewhere could give its own name the address of this machine, and read
/// the guides of private repositories as if they were its own.
fn is_this_machine(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    let names = ["127.0.0.1", "localhost", "[::1]"];
    names.iter().any(|known| name.eq_ignore_ascii_case(known)) && port.bytes().all(|b| b.is_ascii_digit())
}

fn respond(stream: &TcpStream, request: &str, state: &Mutex<State>) -> io::Result<()> {
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let (status, kind, body) = {
        let state = state.lock().unwrap_or_else(PoisonError::into_inner);
        if !matches!(method, "GET" | "HEAD") {
            ("405 Method Not Allowed", "text/plain", Vec::new())
        } else if path == BUILD {
            ("200 OK", "text/plain", state.build.to_string().into_bytes())
        } else {
            let file = file(path);
            match state.site.files.get(&file) {
                Some(bytes) => ("200 OK", kind(&file), bytes.clone()),
                None => ("404 Not Found", "text/html", missing(&state.site, path)),
            }
        }
    };
    send(stream, status, kind, &body, method != "HEAD")
}

fn send(mut stream: &TcpStream, status: &str, kind: &str, body: &[u8], whole: bool) -> io::Result<()> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {length}\r\n\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    if whole { stream.write_all(body) } else { Ok(()) }
}

/// The file that an address means: a folder is its index.
fn file(path: &str) -> String {
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The page for an address that leads nowhere, in the language of the address.
fn missing(site: &Site, path: &str) -> Vec<u8> {
    let lang = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let own = site.files.get(&format!("{lang}/404.html"));
    own.or_else(|| site.files.get("404.html")).cloned().unwrap_or_default()
}

fn kind(file: &str) -> &'static str {
    match file.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("js") => "text/javascript",
        Some("json") => "application/json",
        Some("xml") => "application/xml",
        Some("md") => "text/markdown",
        _ => "text/plain",
    }
}

#[cfg(test)]
mod tests {
    use super::is_this_machine;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["127.0.0.1", "127.0.0.1:8017", "localhost", "LocalHost:1", "[::1]", "[::1]:8017"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in
            ["", "octo.example", "octo.example:8017", "127.0.0.1.octo.example", "localhost:x", "::1", "localhost@a"]
        {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
