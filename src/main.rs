//! The program: reads its arguments, runs one command, ends with its exit code.
#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Pages are many small allocations on several threads, which the system's allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    karvan::cli::run(std::env::args_os())
}
