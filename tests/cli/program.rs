//! Runs the program in a folder of its own, without the environment of whoever runs the tests.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A folder that is removed at the end of a test.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Temporary files that a run left behind.
    pub(crate) fn leftovers(&self) -> Vec<String> {
        let names = fs::read_dir(self.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with(".ghcr-guide-")).collect()
    }

    pub(crate) fn copy(&self, from: &str, to: &str) {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let to = format!("{to}/{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                self.copy(entry.path().to_str().unwrap(), &to);
            } else {
                self.write(&to, &fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
}

/// How a run ended.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn run(folder: &Folder, args: &[&str]) -> Run {
    run_with(folder, args, &[])
}

pub(crate) fn run_with(folder: &Folder, args: &[&str], environment: &[(&str, &str)]) -> Run {
    let nothing = folder.path().join("no-git-config");
    let variables = environment.iter().map(|(name, value)| (OsStr::new(*name), OsStr::new(*value)));
    let output = Command::new(env!("CARGO_BIN_EXE_ghcr-guide"))
        .args(args)
        .current_dir(folder.path())
        .env_clear()
        .env("GIT_CONFIG_GLOBAL", nothing)
        .envs(variables)
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
