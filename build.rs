//! Embeds the files of `content/`, `locales/` and `templates/` and parses nothing.
//!
//! Writes `embedded.rs` with one sorted table of (path, text) for each tree, and the content version: the first 12 hexadecimal
//! digits of a SHA-256 over all of them that a guide can say.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut code = String::new();
    let mut hash = Sha256::new();
    for (name, folder) in [("CONTENT", "content"), ("LOCALES", "locales"), ("TEMPLATES", "templates")] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        walk(&root.join(folder), String::new(), &mut files)?;
        files.sort();
        let _ = writeln!(code, "pub(crate) static {name}: &[(&str, &str)] = &[");
        for path in files {
            let full = root.join(folder).join(&path);
            // What is for reading and checking workflows is in no guide.
            if !path.starts_with("actions/")
                && path != "runners.toml"
                && path != "permissions.toml"
                && !path.contains("/checks/")
            {
                hash.update(path.as_bytes());
                hash.update(fs::read(&full)?);
            }
            let _ = writeln!(code, "    ({path:?}, include_str!({:?})),", full.display().to_string());
        }
        code.push_str("];\n");
    }
    let version: String = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let _ = writeln!(code, "pub(crate) static VERSION: &str = {version:?};");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("embedded.rs"), code)
}

/// Every file that the program reads, as paths with `/` below `folder`. READMEs and schemas are for people and editors.
fn walk(folder: &Path, prefix: String, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            if name != "schema" {
                walk(&entry.path(), format!("{path}/"), files)?;
            }
        } else if name != "README.md" && !name.starts_with('.') {
            files.push(path);
        }
    }
    Ok(())
}
