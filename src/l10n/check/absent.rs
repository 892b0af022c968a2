//! Controls of GitHub's screen that do not exist, in messages that do not refute them.

use std::collections::BTreeMap;

use super::entries::Message;
use super::prose::{Unit, units};
use super::reading::Reading;
use crate::doc::AbsentControls;
use crate::fault::Fault;

/// Reports each control that a message speaks of, unless it belongs to a myth that refutes it.
pub(super) fn check(
    controls: &AbsentControls<'_>,
    message: &Message<'_>,
    readings: &[Reading],
    labels: &BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) {
    for text in readings.iter().map(|reading| plain(reading, labels)) {
        for control in controls.find(&text) {
            let rest = message.id().strip_prefix("myth-");
            let refutes = |myth: &String| rest.and_then(|rest| rest.strip_prefix(&**myth)).is_some();
            if !control.myths.iter().any(refutes) {
                faults.push(message.fault("ftl-absent-control").with("name", control.text.clone()));
            }
        }
    }
}

/// A reading as somebody reads it: labels with their texts, other arguments as one mark.
fn plain(reading: &Reading, labels: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for (_, unit) in units(reading) {
        match unit {
            Unit::Char(c) => text.push(c),
            Unit::Code(code) => text.push_str(code),
            Unit::Argument(name) => {
                let label = name.strip_prefix("label-").and_then(|id| labels.get(id));
                text.push_str(label.map_or("\u{FFFC}", String::as_str));
            }
        }
    }
    text
}
