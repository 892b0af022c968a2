//! Files that are generated from the code: compared in every run, written with `UPDATE=1`.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// A path below the package's root.
pub(crate) fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Whether this run writes generated files.
pub(crate) fn updating() -> bool {
    env::var_os("UPDATE").is_some_and(|value| !value.is_empty() && value != "0")
}

/// Fails if the file is not what the code says now; writes it instead when updating.
#[track_caller]
pub(crate) fn verify(path: &str, wanted: &str) {
    let file = at(path);
    let found = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    if found == wanted {
        return;
    }
    if updating() {
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("the folder can be made");
        fs::write(&file, wanted).expect("the file can be written");
        return;
    }
    let line = found.lines().zip(wanted.lines()).take_while(|(old, new)| old == new).count();
    let side = |text: &str| text.lines().nth(line).unwrap_or("(the end of the file)").to_owned();
    let (is, should) = (side(&found), side(wanted));
    let line = line + 1;
    let test = env!("CARGO_CRATE_NAME");
    panic!(
        "{path}:{line} is out of date.\n  it says:   {is}\n  should be: {should}\nRun: UPDATE=1 cargo test --test {test}"
    );
}
