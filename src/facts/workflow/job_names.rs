//! The names of jobs as GitHub shows them.
//!
//! In: a job, and the leg of its matrix that runs. Out: its `name` with the expressions worked out, else its key with the values
//! of the leg; before it the names of the jobs that call it.

use super::job::JobRun;
use super::model::Job;
use super::value::{Value, number_text};

/// The names of the calling jobs, then that of the job.
pub(super) fn path(callers: &[String], job: &Job, run: &JobRun<'_>) -> Vec<String> {
    callers.iter().cloned().chain([shown(job, run)]).collect()
}

/// The name of a job. What cannot be worked out stands as it is written.
fn shown(job: &Job, run: &JobRun<'_>) -> String {
    let Some(name) = job.name.as_ref().filter(|name| !name.text.trim().is_empty()) else {
        return format!("{}{}", job.id.text, leg(&run.matrix, run));
    };
    match run.texts(&name.text).as_slice() {
        [only] => run.world.holes.shown(only),
        _ => name.text.clone(),
    }
}

/// The values of a leg, as they stand behind the key of a job without a name.
fn leg(matrix: &Value, run: &JobRun<'_>) -> String {
    let Value::Map(entries) = matrix else { return String::new() };
    let value = |value: &Value| match value {
        Value::Text(text) => Some(run.world.holes.shown(text)),
        Value::Number(number) => Some(number_text(*number)),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    };
    let values: Vec<String> = entries.iter().filter_map(|(_, own)| value(own)).collect();
    if values.is_empty() { String::new() } else { format!(" ({})", values.join(", ")) }
}
