//! Standard output and error.
#![expect(clippy::print_stderr, reason = "the one place that writes to the terminal")]

use std::io::{self, IsTerminal as _, Write as _};

use super::{Exit, Failure};

/// Writes a result to standard output. A reader that has gone away is not a failure.
pub(super) fn print(text: &str) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::write("stdout", &error)),
        _ => Ok(Exit::Done),
    }
}

/// Writes a message to standard error, followed by a line break.
pub(super) fn message(text: &str) {
    eprintln!("{text}");
}

/// The width of the terminal that standard output goes to, at most 100; 80 if it is none.
pub(super) fn width() -> usize {
    terminal_size::terminal_size().map_or(80, |(terminal_size::Width(width), _)| usize::from(width).clamp(40, 100))
}

/// Whether standard output may have colours: a terminal, and no `NO_COLOR` (see no-color.org).
pub(super) fn colour() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stdout().is_terminal() && !refused && !dumb
}

/// Whether standard error may have colours.
pub(super) fn colour_of_messages() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    io::stderr().is_terminal() && !refused
}
