//! `ghcr-guide serve` as a browser meets it: whom it answers.
#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

#[path = "cli/program.rs"]
mod program;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use program::{Folder, run};

/// A server that ends with the test.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn new(folder: &Folder, more: &[&str], meanwhile: impl FnOnce()) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ghcr-guide"))
            .args(["serve", "--port", "0"])
            .args(more)
            .current_dir(folder.path())
            .env_clear()
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        meanwhile();
        let mut said = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut said).unwrap();
        let address =
            said.split("http://").nth(1).unwrap_or_else(|| panic!("{said}")).split('/').next().unwrap().to_owned();
        Self { child, address }
    }

    /// The answer to a request with these lines in its head.
    fn ask(&self, lines: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(format!("GET /en/index.html HTTP/1.1\r\n{lines}\r\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// A page elsewhere can give its own name the address of this machine; its requests then name it as the host.
#[test]
fn only_requests_for_this_machine_are_answered() {
    let folder = Folder::new();
    let server = Server::new(&folder, &[], || {});
    let port = server.address.rsplit(':').next().unwrap().to_owned();
    for host in
        [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("[::1]:{port}"), "LOCALHOST".to_owned()]
    {
        let answer = server.ask(&format!("Accept: */*\r\nHost: {host}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("<!doctype html>"), "{host}: {answer}");
    }
    let elsewhere = format!("octo.example:{port}");
    for lines in [
        format!("Host: {elsewhere}\r\n"),
        format!("host:{elsewhere}\r\n"),
        format!("Host: localhost\r\nHost: {elsewhere}\r\n"),
        "Host: localhost.octo.example\r\n".to_owned(),
        String::new(),
    ] {
        let answer = server.ask(&lines);
        assert!(answer.starts_with("HTTP/1.1 421 ") && !answer.contains("<html"), "{lines}: {answer}");
        assert_eq!(answer.split("\r\n\r\n").nth(1).unwrap().lines().count(), 1, "{answer}");
    }
}

/// The first build takes its time, and somebody goes on writing.
#[test]
fn what_changes_during_the_first_build_is_built() {
    let folder = Folder::new();
    // In one step, as editors save: half a file would be another text.
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/html/page.html")).unwrap();
    let text = |words: &str| {
        folder.write("saved.html", &page.replace("</footer>", &format!("{words}</footer>")));
        fs::create_dir_all(folder.path().join("own/html")).unwrap();
        fs::rename(folder.path().join("saved.html"), folder.path().join("own/html/page.html")).unwrap();
    };
    text("Before");
    let server = Server::new(&folder, &["--templates", "own"], || {
        thread::sleep(Duration::from_millis(200));
        text("Afterwards");
    });
    let end = Instant::now() + Duration::from_secs(60);
    while !server.ask("Host: localhost\r\n").contains("Afterwards") {
        assert!(Instant::now() < end, "the page shows what was there first");
        thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn faults_of_what_is_laid_over_are_those_of_its_author() {
    let folder = Folder::new();
    folder.write("own/html/page.html", "<% if %>\n");
    let result = run(&folder, &["serve", "--port", "0", "--templates", "own"]);
    assert_eq!(result.code, 1, "{}", result.err);
    assert!(result.err.starts_with("own/html/page.html:1:") && !result.err.contains("report it"), "{}", result.err);
}
