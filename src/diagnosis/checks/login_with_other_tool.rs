//! The login fills a store of credentials that the pushing tool does not read.

use super::logins;
use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{LoginDone, PushDone};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "login-with-other-tool",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    causes: &["credential-store-mismatch"],
    arguments: &["step", "name", "value"],
    fixable: false,
    source: "podman-login",
    find,
};

/// Tools that read the store of docker and no other.
const DOCKER: &[&str] = &["docker-cli", "build-push-action", "bake", "imagetools", "compose", "oras", "manifest-tool"];

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for pushed in logins::pushes(subject, job) {
            let mut logins = pushed.logins(subject);
            logins.retain(|(operation, _)| operation.happens != Some(false));
            let blind = |login: &LoginDone| {
                subject.logs_in_here(login) == Some(true) && !login.implicit && !reads(pushed.push, login)
            };
            let Some((operation, login)) = logins.first().filter(|_| logins.iter().all(|(_, login)| blind(login)))
            else {
                continue;
            };
            let finding = Finding::of(&CHECK, job, &operation.step.file, operation.step.place)
                .with("step", step_of(operation))
                .with("name", &named(&login.client, login.sudo))
                .with("value", &named(&pushed.push.tool, pushed.push.sudo));
            found.push(finding);
            break;
        }
    }
}

/// Whether the tool of a push finds the credentials of a login. What runs by `sudo` has the home folder of root.
fn reads(push: &PushDone, login: &LoginDone) -> bool {
    let docker = DOCKER.contains(&push.tool.as_str());
    let store = match login.client.as_str() {
        "podman" | "buildah" | "skopeo" => !docker,
        "helm" | "regctl" => push.tool == login.client,
        _ => true,
    };
    store && push.sudo == login.sudo
}

fn named(tool: &str, sudo: bool) -> String {
    let tool = if tool == "docker-cli" { "docker" } else { tool };
    if sudo { format!("sudo {tool}") } else { tool.to_owned() }
}
