//! Faults of what is looked for in logs: signs, services of others, what is behind a text, rules over a log.

use std::collections::BTreeSet;

use super::Check;
use crate::catalog::entries::Cause;
use crate::catalog::log::LogWhen;

impl Check<'_> {
    pub(super) fn logs(&mut self) {
        self.signs();
        self.services();
        self.shares();
        let catalog = self.catalog;
        for (id, cause) in &catalog.causes {
            let path = format!("causes/{id}.toml");
            for when in cause.evidence.iter().filter_map(|evidence| evidence.log.as_ref()) {
                self.rule(&path, when, cause);
            }
        }
    }

    fn signs(&mut self) {
        let catalog = self.catalog;
        let rules =
            catalog.causes.values().flat_map(|cause| &cause.evidence).filter_map(|evidence| evidence.log.as_ref());
        let named = rules.flat_map(|rule| rule.sign.iter().chain(&rule.no_sign));
        let conditions =
            catalog.signatures.values().flat_map(|signature| signature.after.iter().chain(&signature.unless));
        let used: BTreeSet<&str> = named.chain(conditions).map(|name| &**name).collect();
        for (id, sign) in &catalog.signs {
            let path = format!("signs/{id}.toml");
            if sign.examples.len() < 2 || sign.counter_examples.len() < 2 {
                self.report_file("content-few-examples", &path, id);
            }
            if sign.place.0.is_empty() && !used.contains(id.as_str()) {
                self.report_file("content-orphan", &path, id);
            }
            let mut whole = sign.pattern.clone();
            whole.text = sign.whole().into_owned();
            if let Some(pattern) = self.compiled(&path, &whole) {
                self.examples(&path, &pattern, &sign.examples, &sign.counter_examples);
            }
        }
    }

    fn services(&mut self) {
        let catalog = self.catalog;
        let inside: Vec<&str> =
            catalog.elsewhere.iter().filter(|(_, s)| s.inside_build).map(|(id, _)| id.as_str()).collect();
        for id in inside.iter().skip(1) {
            self.report_line("content-two-inside-build", &format!("elsewhere/{id}.toml"), "inside-build", id);
        }
        if let Some((id, _)) = catalog.elsewhere.iter().next().filter(|_| inside.is_empty()) {
            self.report_file("content-no-inside-build", &format!("elsewhere/{id}.toml"), id);
        }
        for (id, service) in &catalog.elsewhere {
            let path = format!("elsewhere/{id}.toml");
            if service.examples.len() < 2 || service.counter_examples.len() < 2 {
                self.report_file("content-few-examples", &path, id);
            }
            if let Some(pattern) = self.compiled(&path, &service.pattern) {
                self.examples(&path, &pattern, &service.examples, &service.counter_examples);
            }
        }
    }

    /// What is said to be behind a text must be a cause that prints it.
    fn shares(&mut self) {
        let catalog = self.catalog;
        let prints = |cause: &str, text: &str| {
            catalog.causes.get(cause).is_some_and(|cause| cause.signatures.iter().any(|name| &**name == text))
        };
        for (id, signature) in &catalog.signatures {
            let path = format!("signatures/{id}.toml");
            let conditions = signature.after.iter().chain(&signature.unless);
            for name in conditions.filter(|name| !catalog.signs.contains_key(&name.text)) {
                self.report("content-unknown-sign", &path, name);
            }
            for cause in signature.behind.keys().filter(|cause| !prints(cause, id)) {
                self.report_line("content-behind", &path, "behind", cause);
            }
            if let Some(cause) = signature.proves.as_ref().filter(|cause| !prints(cause, id)) {
                self.report("content-behind", &path, cause);
            }
        }
    }

    fn rule(&mut self, path: &str, when: &LogWhen, cause: &Cause) {
        let catalog = self.catalog;
        for name in when.sign.iter().chain(&when.no_sign).filter(|name| !catalog.signs.contains_key(&name.text)) {
            self.report("content-unknown-sign", path, name);
        }
        for name in &when.signature {
            if !catalog.signatures.contains_key(&name.text) {
                self.report("content-unknown-signature", path, name);
            } else if !cause.signatures.iter().any(|known| known.text == name.text) {
                self.report("content-rule-idle", path, name);
            }
        }
    }
}
