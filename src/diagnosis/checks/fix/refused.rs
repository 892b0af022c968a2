//! Files that GitHub does not accept: an edit of one cannot be shown to leave a workflow that works.
//!
//! In: what was read of the workflows, and a file's text. Out: the line at which GitHub stops.

use super::Path;
use crate::facts::workflow::edit::{Document, Step};
use crate::facts::workflow::{ProblemKind, Report, broken_expression};

/// The first line that GitHub refuses the file for; nothing where none is known.
pub(super) fn line(report: &Report, file: &str, text: &str) -> Option<usize> {
    use ProblemKind::{AliasCycle, DuplicateKey, MergeKey, Syntax};
    let odd = report.problems.iter().filter(|problem| problem.file == file && problem.is_read_by_github());
    let odd = odd.filter(|problem| matches!(problem.kind, Syntax | DuplicateKey | AliasCycle | MergeKey));
    let broken = Document::read(text).and_then(|document| {
        let texts = document.texts(&Path::default()).into_iter();
        let condition = |path: &Path| path.0.last() == Some(&Step::Key("if".to_owned()));
        let broken = texts.filter(|(path, text)| broken_expression(text, condition(path)));
        broken.filter_map(|(path, _)| Some(document.place(&path)?.line)).min()
    });
    odd.map(|problem| problem.place.map_or(1, |place| place.line)).min().or(broken)
}
