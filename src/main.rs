//! The `ghcr-guide` program; everything it does is in [`ghcr_guide::cli`].

use std::process::ExitCode;

/// Reading workflows makes many small texts; with the allocator of glibc it takes a third more time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ghcr_guide::cli::run(std::env::args_os())
}
