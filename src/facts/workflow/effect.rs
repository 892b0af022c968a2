//! What programs do that a script calls, step by step.
//!
//! In: the calls of a script. Out: pushes, builds and logins of the running job, and files of the repository to follow.

use std::borrow::Cow;

use super::command::{self, Effect};
use super::follow;
use super::job::{Details, Did, JobRun, SeenLogin, both};
use super::model::Step;
use super::open;
use super::problem::ProblemKind;
use super::run::What;
use super::shell;
use super::value::{Why, has_hole};

impl JobRun<'_> {
    /// What the called programs do.
    pub(super) fn effects(&mut self, step: &Step, calls: &[shell::Call], folder: Option<&str>, hops: usize) {
        for call in calls {
            let mut call = Cow::Borrowed(call);
            if let Some(folder) = folder {
                call.to_mut().folder = command::join(folder, &call.folder);
            }
            if let Some(name) = self.program_by_path(&call) {
                call.to_mut().words[0] = vec![name];
            }
            let effects = command::effects(&self.world.holes, &call);
            let name = call.words.first().and_then(|word| word.first()).map_or("", |name| shell::last_segment(name));
            if name == shell::UNREAD {
                self.too_deep(step, &call);
            }
            if effects.is_empty() && open::is_unread(name, &call.words, &self.world.registry) {
                self.world.unread.set(true);
            }
            for effect in effects {
                self.effect(step, effect, &call, hops);
            }
        }
    }

    /// Commands that lie too deep in others to be read: whether they push is seen, not what.
    fn too_deep(&mut self, step: &Step, call: &shell::Call) {
        self.world.report(&self.file, ProblemKind::Budget, "");
        let text = call.words.get(1).map(|word| word.concat()).unwrap_or_default();
        if follow::pushes(&text) {
            let hole = self.world.holes.of(shell::UNREAD, Why::Limit);
            let named = text.contains(&self.world.registry);
            let reference = if named { format!("{}/{hole}", self.world.registry) } else { hole };
            self.push(step, "other", vec![reference], None).happens = None;
        }
    }

    /// The name of a program that is called by a path at which the repository has no file: it was put there by the run.
    fn program_by_path(&self, call: &shell::Call) -> Option<String> {
        let program = call.words.first()?.first()?;
        let name = shell::last_segment(program);
        let own = || self.world.text(&command::join(&call.folder, program)).is_some();
        // A name with an ending is that of a script.
        let plain = program.contains('/') && !name.is_empty() && !name.contains('.') && !has_hole(name);
        (plain && !own()).then(|| name.to_owned())
    }

    fn effect(&mut self, step: &Step, effect: Effect, call: &shell::Call, hops: usize) {
        // What a file of the repository says does not stand in the step.
        let source = self.script_source(step).filter(|_| hops == 0);
        let happens = self.happens;
        if call.unsure {
            self.happens = both(happens, None);
        }
        match effect {
            Effect::Push { tool, references, built } => {
                let labels = built.as_ref().map(|built| self.program_builds(step, &references, built));
                let by_digest = built.as_ref().is_some_and(|built| built.by_digest);
                let certain = call.words.iter().all(|word| word.len() == 1);
                let unnamed = built.is_some() && references.is_empty() && !by_digest;
                let labels = labels.unwrap_or_default();
                self.push(step, tool, references, None).details =
                    Details { labels, certain, unnamed, by_digest, source, sudo: call.sudo, ..Details::default() };
            }
            Effect::Build { tool, references, built } => self.only_built(step, tool, &references, &built),
            Effect::Login { client, registry, username, password, argument, implicit } => {
                let name = username.first().cloned();
                let username =
                    username.first().map(|text| self.world.holes.shown(text)).filter(|text| !text.is_empty());
                let on_command_line = argument.then(|| step.run.as_ref().map_or(step.place, |run| run.place));
                let sudo = call.sudo;
                let bare = self.login(step, registry, &client);
                let name = name.map(|text| self.written(&text, source.as_ref()));
                let login = SeenLogin { username, password, name, on_command_line, sudo, source, implicit, ..bare };
                self.done(step, Did::Login(login.clone()));
                self.seen.logins.push(login);
            }
            Effect::Name { references } => {
                let references = references.iter().map(|text| self.written(text, source.as_ref())).collect();
                self.note(step, What::Names { references });
            }
            Effect::Logout { client, registry } => {
                let registry = registry.iter().map(|text| self.written(text, source.as_ref())).collect();
                self.note(step, What::Logout { registry, client });
            }
            Effect::Sign => self.note(step, What::Attest { cosign: true, push_to_registry: true }),
            Effect::Follow(follow) => {
                if let command::Follow::Bake { sets, .. } = &follow {
                    self.set_caches(step, sets, "");
                }
                self.follow(step, &follow, &call.variables, hops);
            }
            Effect::Chart(path) => {
                let name = self.chart(&path);
                self.seen.charts.push(name);
            }
        }
        self.happens = happens;
    }
}
