//! What the commands of a script say of a failure that names no image.
//!
//! In: the state, and lines with commands, with logins that succeeded, or with what compose says of an image. Out: whose image can
//! have failed, and where the job has logged in.

use std::rc::Rc;

use super::commands::{self, Act, Command};
use super::copies::{self, End};
use super::host::{self, Status};
use super::line::Line;
use super::outcome;
use super::state::{NEAR, State, Whose};
use super::words::{IMAGE_WORDS, doing, image};
use crate::catalog::log::Doing;

/// The most names that a job is known by.
const MOST: usize = 64;
/// What begins the words of a client or a logger, and is no other program.
const OWN: &[&str] = &["error", "err", "fatal", "failed", "warning", "time", "level", "skaffold"];

/// Whose image compose says has failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Service {
    /// It has the name of an image of the registry.
    Ours,
    /// No image is known by its name, while the job has images of the registry.
    Unclear,
}

impl State {
    /// Takes in the commands of a line. Returns whether one runs with an image that has no host.
    pub(super) fn commands(&mut self, line: &Line, number: u64, whose: &impl Fn(&str) -> Option<Whose>) -> bool {
        let lower = line.text.to_lowercase();
        self.of_run =
            line.message().to_lowercase().starts_with("docker: ") || lower.trim_start().starts_with("docker: ");
        let unqualified = self.of_text(&line.text, number, whose);
        self.succeeds(&lower);
        unqualified
    }

    /// Takes in the commands of a text, which may be several lines that belong together.
    pub(super) fn of_text(&mut self, text: &str, number: u64, whose: &impl Fn(&str) -> Option<Whose>) -> bool {
        let (found, shown) = commands::of(text);
        if let Some(head) = text.trim_end().strip_suffix('\\').filter(|_| !found.is_empty()) {
            // The title of a step is only the first line of its script.
            self.unfinished = (!text.starts_with("##[group]")).then(|| head.to_owned());
            return false;
        }
        let mut unqualified = false;
        for command in found {
            let host = of(&command, whose);
            if !shown {
                self.scripted = number;
                self.script.lists(command);
                continue;
            }
            let images = !matches!(command.act, Act::Login | Act::Build);
            unqualified |= images && host == Some(Whose::Unqualified);
            self.script.shows(command);
        }
        unqualified
    }

    /// A line may say that an image was pulled or pushed.
    fn succeeds(&mut self, lower: &str) {
        let pulled = ["newer image for ", "is up to date for "].iter().find_map(|words| lower.split_once(words));
        let pushed = lower.contains(": digest: sha256:") && lower.contains(" size: ");
        if pulled.is_some() || pushed {
            self.script.worked(pulled.map(|(_, name)| name.trim()));
        }
        // What was pulled is named once more in a line of its own.
        let named_again = self.last_worked && !lower.trim().contains(' ');
        self.said_success = pulled.is_some() || pushed || named_again;
        self.last_worked |= self.said_success;
    }

    /// Whose image the commands that are still open work with, where no line after the script names one that can have failed.
    /// The inner one is none where they work with several.
    pub(super) fn of_open_command(&self, whose: &impl Fn(&str) -> Option<Whose>) -> Option<Option<Whose>> {
        let last = self.last_host.as_ref().filter(|(.., step)| *step == self.step());
        let told = last.is_some_and(|(_, at, _)| *at > self.scripted && !self.last_worked);
        if told || self.action.is_some() || self.script.any_shown() {
            return None;
        }
        let open = self.script.open(self.of_run);
        let hosts: Option<Vec<Whose>> = open.iter().map(|command| of(command, whose)).collect();
        let hosts = hosts.filter(|hosts| !hosts.is_empty())?;
        let ours = |host: &Whose| *host == Whose::Registry;
        let alike = hosts.iter().all(|host| ours(host) == ours(&hosts[0]));
        Some(alike.then(|| hosts[0].clone()))
    }

    /// A login succeeded: where, by the command, by the step or by what was said before.
    pub(super) fn logs_in(&mut self, number: u64, whose: &impl Fn(&str) -> Option<Whose>) -> Option<Whose> {
        self.last_login = number;
        let command = self.script.logged_in().filter(|_| self.action.is_none());
        let by_command = command.and_then(|command| of(&command, whose));
        let where_to = by_command.clone().or_else(|| self.near(number, true));
        if let Some(host) = where_to.filter(|host| self.logins.len() < MOST && !self.logins.contains(host)) {
            self.logins.push(host);
        }
        by_command
    }

    /// Finds the end of the step's copy that a line speaks of without its host; at its destination, it may name its source.
    pub(super) fn end_of_copy(&mut self, text: &str, named: &mut Vec<Whose>) {
        let end = copies::end(text).zip(self.copy.as_ref());
        self.copied = end.and_then(|(end, copy)| {
            let whose = copy.of(end)?;
            let source = |host: &Whose| host != whose && copy.of(End::Source) == Some(host);
            let hostless = named.is_empty() || end == End::Destination && named.iter().all(source);
            hostless.then(|| (end, whose.clone()))
        });
        if self.copied.is_some() {
            named.clear();
        }
    }

    /// Whether the job has logged in to the registry and nowhere else.
    pub(super) fn logged_in_here_only(&self) -> bool {
        !self.logins.is_empty() && self.logins.iter().all(|host| *host == Whose::Registry)
    }

    /// Images of the registry are named.
    pub(super) fn has_images(&mut self, text: &str, registry: &str) {
        let all = text.match_indices(registry).take(MOST).filter_map(|(at, _)| image(&text[at..], registry));
        all.for_each(|name| self.has_image(&name));
    }

    fn has_image(&mut self, name: &str) {
        let last = name.rsplit('/').next().unwrap_or(name);
        if self.image_names.len() < MOST && !self.image_names.iter().any(|known| **known == *last) {
            self.image_names.push(Rc::from(last));
        }
    }

    /// Whose image a service of compose has that failed.
    pub(super) fn service(&self, text: &str) -> Option<Service> {
        let Some(Status { service: Some(service), failed: true, .. }) = host::status(text) else { return None };
        let is = |name: &Rc<str>| **name == *service || name.split(['-', '_', '.']).any(|part| part == service);
        if self.image_names.iter().any(is) {
            return Some(Service::Ours);
        }
        (!self.image_names.is_empty()).then_some(Service::Unclear)
    }

    /// What was being done at a line: by its words, by what a script last did with the registry, by the step.
    pub(super) fn doing(&self, text: &str, number: u64) -> Doing {
        let near = |(_, at, step): &&(Doing, u64, Option<Rc<str>>)| {
            *step == self.step() && (step.is_some() || number.saturating_sub(*at) <= NEAR)
        };
        let last = || self.last_doing.as_ref().filter(near).map(|(doing, ..)| *doing);
        // A script does one thing after the other; its name is only that of the first.
        let ran = self.last_doing.as_ref().is_some_and(|(_, at, _)| *at > self.scripted);
        let scripted = || last().filter(|_| ran && self.action.is_none() && self.step().is_some());
        let said = Some(doing(text, None)).filter(|said| *said != Doing::Unknown).or_else(scripted);
        match said.unwrap_or_else(|| doing(text, self.step().as_deref())) {
            Doing::Unknown => last().unwrap_or(Doing::Unknown),
            known => known,
        }
    }

    /// Whether a line of a script is of another program than those that work with images, or comes when these have done their work.
    pub(super) fn is_of_another_program(&self, text: &str) -> bool {
        if self.action.is_some() || self.script.builds() || outcome::vertex(text).is_some() {
            return false;
        }
        let lower = text.trim_start().to_lowercase();
        let word = lower.split_once(": ").map(|(head, _)| head).filter(|head| !head.contains(' '));
        let word = word.map(|head| head.rsplit('/').next().unwrap_or(head));
        let name = |word: &&str| word.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.+-".contains(&b));
        let other = |word: &str| !OWN.contains(&word) && !IMAGE_WORDS.contains(&word);
        word.filter(name).is_some_and(other) || self.script.all_worked()
    }
}

/// Whose the image or the registry of a command is, if its name tells.
fn of(command: &Command, whose: &impl Fn(&str) -> Option<Whose>) -> Option<Whose> {
    let host = command.host()?;
    Some(if host.is_empty() { Whose::Unqualified } else { whose(&host).unwrap_or(Whose::Other(host)) })
}
