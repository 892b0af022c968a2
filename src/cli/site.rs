//! `ghcr-guide site`: writes the help site into a folder.
//!
//! In: what is built in, the folders that are laid over it, a list of repositories. Out: the files of the site, which [`put`] puts
//! in place.

use super::args;
use super::args::Trees;
use super::put::put;
use super::report::Report;
use super::tree::{Folders, Tree};
use super::{Exit, Failure, repositories};
use crate::built_in;
use crate::site::{Options, Repository, Site, SiteError};

/// Builds the site and puts it in place.
pub(super) fn run(report: &Report<'_>, args: &args::Site) -> Result<Exit, Failure> {
    let laid_over = args.trees.given().then(|| checked(&args.trees)).transpose()?;
    let repositories = repositories::read(report, args.repos.as_deref())?;
    let options = Options { handbook: args.handbook.clone(), ..options(args.base_url.as_deref(), repositories)? };
    let engine = laid_over.as_ref().map_or(report.engine, |tree| &tree.engine);
    let why = |error: &SiteError| laid_over.as_ref().map_or_else(|| broken(error), |tree| tree.blame(error));
    let count = put(&args.out, args.compress, |files| {
        engine.write_site(&options, &mut |path, bytes| files.put(&path, &bytes)).map_err(|error| why(&error))
    })?;
    let text = report.count("ui-site-pages", count);
    report.say("ui-site-wrote", &[("pages", text), ("file", args.out.display().to_string())]);
    Ok(Exit::Done)
}

/// What the engine is asked for.
pub(super) fn options(base: Option<&str>, repositories: Vec<Repository>) -> Result<Options, Failure> {
    let base = base.map(whole).transpose()?;
    let (version, content) = (env!("CARGO_PKG_VERSION").to_owned(), built_in::version().to_owned());
    Ok(Options { base, version, content, repositories, ..Options::default() })
}

/// The site of what is built in with the folders laid over it. It is built while somebody works on them, so that only what
/// stands in its way is reported.
pub(super) fn build(trees: &Trees, options: &Options) -> Result<Site, Failure> {
    let tree = Tree::laid_over(&Folders::from(trees))?.sound()?;
    tree.engine.site(options).map_err(|error| tree.blame(&error))
}

/// What is built in with the folders laid over it, checked like what is built in.
fn checked(trees: &Trees) -> Result<Tree, Failure> {
    let tree = Tree::laid_over(&Folders::from(trees))?;
    let faults = tree.check();
    if faults.is_empty() { Ok(tree) } else { Err(Failure::Faults(faults)) }
}

/// Something that is built in is broken.
pub(super) fn broken(error: &SiteError) -> Failure {
    Failure::message("error-broken", vec![("problem", error.to_string())])
}

/// An address with a scheme and a host, without query or fragment, and with a slash at its end.
fn whole(base: &str) -> Result<String, Failure> {
    let rest = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://")).unwrap_or_default();
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/:%[]".contains(&b);
    if rest.is_empty() || rest.starts_with(['/', '.']) || !rest.bytes().all(plain) {
        return Err(Failure::usage("error-base-url", vec![("value", base.to_owned())]));
    }
    Ok(format!("{}/", base.trim_end_matches('/')))
}
