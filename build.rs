//! Embeds the files of `content/`, `locales/` and `templates/` and knows nothing of what they mean.
//!
//! Writes `embedded.rs` with one sorted table of (path, text) for each tree, and the content version: the first 12 hexadecimal
//! digits of a SHA-256 over all of them that a guide can say.
//!
//! Reading TOML was most of the time of a small command. So every TOML file of `content/` stands there a second time, as the same
//! values in MessagePack, in the order of its table. A file that is no TOML is packed as nothing; the program then reads the text
//! and says what is wrong with it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde::ser::{Serialize, SerializeMap, Serializer};
use sha2::{Digest, Sha256};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut code = String::new();
    let mut packed = String::from("pub(crate) static PACKED: &[&[u8]] = &[\n");
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
            if folder == "content" {
                let file = out.join("packed").join(path.replace('/', "-"));
                fs::create_dir_all(out.join("packed"))?;
                fs::write(&file, pack(&fs::read(&full)?))?;
                let _ = writeln!(packed, "    include_bytes!({:?}),", file.display().to_string());
            }
        }
        code.push_str("];\n");
    }
    let version: String = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let _ = writeln!(code, "pub(crate) static VERSION: &str = {version:?};");
    fs::write(out.join("embedded.rs"), code + &packed + "];\n")
}

/// The values of a TOML file in MessagePack.
fn pack(text: &[u8]) -> Vec<u8> {
    let value = std::str::from_utf8(text).ok().and_then(|text| toml::from_str::<toml::Table>(text).ok());
    value.and_then(|table| rmp_serde::to_vec(&Plain(&toml::Value::Table(table))).ok()).unwrap_or_default()
}

/// A value of TOML, with dates as texts.
struct Plain<'a>(&'a toml::Value);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            toml::Value::Datetime(date) => serializer.collect_str(date),
            toml::Value::Array(items) => serializer.collect_seq(items.iter().map(Plain)),
            toml::Value::Table(table) => {
                let mut map = serializer.serialize_map(Some(table.len()))?;
                table.iter().try_for_each(|(key, value)| map.serialize_entry(key, &Plain(value)))?;
                map.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
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
