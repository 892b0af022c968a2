//! The `ghcr-guide` program; everything it does is in [`ghcr_guide::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    ghcr_guide::cli::run(std::env::args_os())
}
