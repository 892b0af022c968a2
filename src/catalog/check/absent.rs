//! Controls that do not exist: their patterns are proven by examples, and no file of content speaks of one but to refute it.

use super::Check;
use crate::catalog::Ref;
use crate::catalog::entries::AbsentControl;
use crate::doc::{Absent, AbsentControls};
use crate::fault::Fault;

/// How the files of the table begin, which speak of every control.
const TABLE: &str = "absent-controls";

impl<'a> Check<'a> {
    pub(super) fn absent_controls(&mut self) {
        let catalog = self.catalog;
        for (id, control) in &catalog.absent_controls {
            let path = catalog.absent_controls.home(id);
            for myth in &control.myths {
                self.refer("myth", "content-unknown-myth", &catalog.myths, path, myth);
            }
            self.date(path, &control.verified);
            self.refer("source", "content-unknown-source", &catalog.sources, path, &control.source);
            self.proof(path, control);
        }
        let controls: Vec<Absent> = catalog.absent_controls.values().map(AbsentControl::as_absent).collect();
        self.mentions(&AbsentControls::new(&controls));
    }

    /// Every pattern fits an example, every example is seen, no counter-example is.
    fn proof(&mut self, path: &str, control: &'a AbsentControl) {
        for pattern in &control.patterns {
            if !control.examples.iter().any(|line| Absent::fits(pattern, line)) {
                self.report("content-pattern-unproven", path, pattern);
            }
        }
        let seen = |line: &Ref| control.patterns.iter().any(|pattern| Absent::fits(pattern, line));
        for line in control.examples.iter().filter(|line| !seen(line)) {
            self.report("content-example-unmatched", path, line);
        }
        for line in control.counter_examples.iter().filter(|line| seen(line)) {
            self.report("content-counter-example-matched", path, line);
        }
    }

    /// Lines of content that speak of one of the controls, comments aside.
    fn mentions(&mut self, controls: &AbsentControls<'_>) {
        for (path, text) in self.files.iter().filter(|(path, _)| !path.starts_with(TABLE)) {
            if controls.find(text).is_empty() {
                continue;
            }
            let mut at = 0;
            for line in text.split_inclusive('\n') {
                let found = if line.trim_start().starts_with('#') { Vec::new() } else { controls.find(line) };
                let refuted = |control: &Absent| control.myths.iter().any(|myth| *path == format!("myths/{myth}.toml"));
                for control in found.into_iter().filter(|control| !refuted(control)) {
                    let fault =
                        Fault::at("content-absent-control", &super::full(path), text, at..at + line.trim_end().len());
                    self.faults.push(fault.with("name", control.text.clone()));
                }
                at += line.len();
            }
        }
    }
}
