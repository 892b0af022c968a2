//! docker/metadata-action: from `images`, `tags` and `flavor` to references.
//!
//! A tag whose value is known only at run time is a hole whose source is the rule as it is written.

use super::scenario::Scenario;
use super::value::{Holes, Why, has_hole, same};

/// The lists of the action's inputs, worked out.
pub(super) struct Inputs {
    pub(super) images: Vec<String>,
    pub(super) tags: Vec<String>,
    pub(super) flavor: Vec<String>,
}

/// What the action hands on.
#[derive(Clone, Debug, Default)]
pub(super) struct Described {
    /// Every image with every tag.
    pub(super) references: Vec<String>,
    /// The tags alone.
    pub(super) tags: Vec<String>,
}

/// Works out the references for one event.
pub(super) fn describe(holes: &Holes, scenario: &Scenario, main: Option<&str>, inputs: &Inputs) -> Described {
    let images: Vec<String> =
        inputs.images.iter().flat_map(|text| lines(text, true)).filter_map(|line| image(&line)).collect();
    let mut rules: Vec<String> = inputs.tags.iter().flat_map(|text| lines(text, false)).collect();
    if rules.is_empty() {
        rules = ["type=schedule", "type=ref,event=branch", "type=ref,event=tag", "type=ref,event=pr"]
            .map(str::to_owned)
            .to_vec();
    }
    let flavor: Vec<String> = inputs.flavor.iter().flat_map(|text| lines(text, false)).collect();
    let flavor = Flavor::of(&flavor);
    let mut tags: Vec<String> = Vec::new();
    let mut release = false;
    for rule in &rules {
        release |= rule.starts_with("type=semver")
            || rule.starts_with("type=pep440")
            || rule.starts_with("type=match")
            || rule == "type=ref,event=tag";
        let rule = flavor.laid_on(rule);
        if let Some(tag) = tag(holes, scenario, main, &rule).filter(|tag| !tags.contains(tag)) {
            tags.push(tag);
        }
    }
    let automatic = flavor.latest == "auto" && release && scenario.ref_type == "tag";
    let latest = flavor.name_of_latest();
    if (flavor.latest == "true" || automatic) && !tags.contains(&latest) && !tags.is_empty() {
        tags.push(latest);
    }
    let references = if images.is_empty() {
        tags.clone()
    } else {
        images.iter().flat_map(|image| tags.iter().map(move |tag| format!("{image}:{tag}"))).collect()
    };
    Described { references, tags }
}

/// What holds for all tags: whether there is `latest`, and what stands before and after the names.
struct Flavor<'a> {
    latest: &'a str,
    prefix: (&'a str, bool),
    suffix: (&'a str, bool),
}

impl<'a> Flavor<'a> {
    fn of(lines: &'a [String]) -> Self {
        let mut flavor = Self { latest: "auto", prefix: ("", false), suffix: ("", false) };
        for line in lines {
            let on_latest = line.split(',').any(|field| field.trim() == "onlatest=true");
            match line.split(',').next().and_then(|field| field.trim().split_once('=')) {
                Some(("latest", value)) => flavor.latest = value,
                Some(("prefix", value)) => flavor.prefix = (value, on_latest),
                Some(("suffix", value)) => flavor.suffix = (value, on_latest),
                _ => {}
            }
        }
        flavor
    }

    /// A rule with what it does not say itself.
    fn laid_on(&self, rule: &str) -> String {
        let has = |key: &str| rule.split(',').any(|field| field.trim().starts_with(key));
        // These have a prefix of their own.
        let own = ["type=sha", "type=ref,event=pr"].iter().any(|kind| rule.starts_with(kind));
        let mut out =
            if rule.contains('=') || self.is_plain() { rule.to_owned() } else { format!("type=raw,value={rule}") };
        for (key, (value, _)) in [("prefix=", self.prefix), ("suffix=", self.suffix)] {
            let said = has(key) || own && key == "prefix=";
            if !value.is_empty() && !said {
                out.push_str(&format!(",{key}{value}"));
            }
        }
        out
    }

    fn is_plain(&self) -> bool {
        self.prefix.0.is_empty() && self.suffix.0.is_empty()
    }

    fn name_of_latest(&self) -> String {
        let part = |(value, on_latest): (&'a str, bool)| if on_latest { value } else { "" };
        format!("{}latest{}", part(self.prefix), part(self.suffix))
    }
}

/// The lines of a list, with what stands between commas where that separates; comments and empty lines are left out.
fn lines(text: &str, commas: bool) -> Vec<String> {
    let kept = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let lines = text.lines().map(str::trim).filter(kept);
    if commas && !text.contains("name=") && !text.contains("enable=") {
        return lines.flat_map(|line| line.split(',')).map(str::trim).filter(kept).map(str::to_owned).collect();
    }
    lines.map(str::to_owned).collect()
}

/// An image without its attributes, in lower case as the action makes it; none when it is switched off.
fn image(line: &str) -> Option<String> {
    let mut name = None;
    for field in line.split(',').map(str::trim) {
        match field.split_once('=') {
            Some(("name", value)) => name = Some(value.to_owned()),
            Some(("enable", value)) if value.eq_ignore_ascii_case("false") => return None,
            Some(_) => {}
            None => name = name.or_else(|| Some(field.to_owned())),
        }
    }
    name.map(|name| name.to_lowercase()).filter(|name| !name.is_empty())
}

/// Whether `{{is_default_branch}}` is surely `false`: a tag is no branch, neither is what GitHub makes of a
/// pull request, and a branch of another name is not the default one.
fn off_here(scenario: &Scenario, main: Option<&str>, enable: &str) -> bool {
    let inner = enable.trim().strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}")).map(str::trim);
    // The action takes these for events of the default branch, whatever the ref is.
    let always = ["create", "discussion", "issues", "schedule"].iter().any(|event| scenario.event.contains(event));
    let no_branch = ["refs/tags/", "refs/pull/"].iter().any(|prefix| scenario.reference.starts_with(prefix));
    let other = main.is_some_and(|main| !has_hole(&scenario.ref_name) && scenario.ref_name != main);
    inner == Some("is_default_branch") && (no_branch || other) && !always && !has_hole(&scenario.event)
}

/// The tag that a rule gives for an event, if it gives one.
fn tag(holes: &Holes, scenario: &Scenario, main: Option<&str>, rule: &str) -> Option<String> {
    let fields: Vec<(&str, &str)> = rule.split(',').filter_map(|field| field.trim().split_once('=')).collect();
    let get = |key: &str| fields.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
    let off = |value: &str| value.eq_ignore_ascii_case("false") || off_here(scenario, main, value);
    if get("enable").is_some_and(off) {
        return None;
    }
    // That the rule holds here is said by its being there.
    let kept: Vec<&str> = rule.split(',').filter(|field| field.trim() != "enable=true").collect();
    let shown = |why| holes.of(&holes.shown(&kept.join(",")), why);
    let on = |event: &str| scenario.event == event || has_hole(&scenario.event);
    let on_ref = |kind: &str| scenario.ref_type == kind || has_hole(&scenario.ref_type);
    // One that was merged runs on a branch.
    let of_pull_request = scenario.event.starts_with("pull_request") && scenario.merged != Some(true);
    let (prefix, suffix) = (get("prefix").unwrap_or_default(), get("suffix").unwrap_or_default());
    match get("type").unwrap_or("raw") {
        "raw" => {
            let value = get("value").or_else(|| (!rule.contains('=')).then_some(rule))?;
            let value = if value.contains("{{") { shown(Why::Runtime) } else { value.to_owned() };
            Some(format!("{prefix}{value}{suffix}")).filter(|tag| !tag.is_empty())
        }
        "schedule" => on("schedule").then(|| shown(Why::Runtime)),
        "ref" => match get("event")? {
            "branch" => (on_ref("branch") && !of_pull_request).then(|| shown(Why::Runtime)),
            "tag" => on_ref("tag").then(|| shown(Why::Runtime)),
            "pr" => (of_pull_request || has_hole(&scenario.event)).then(|| shown(Why::Runtime)),
            _ => None,
        },
        "semver" | "pep440" | "match" => {
            let ours = on_ref("tag") || get("value").is_some_and(|value| !value.is_empty());
            ours.then(|| shown(Why::Runtime))
        }
        "edge" => {
            let branch = get("branch").filter(|branch| !branch.is_empty()).or(main);
            let here = branch.is_none_or(|branch| same(&holes.spelled(&scenario.ref_name), branch) != Some(false));
            (here && on_ref("branch") && !of_pull_request).then(|| format!("{prefix}edge{suffix}"))
        }
        _ => Some(shown(Why::Runtime)),
    }
}
