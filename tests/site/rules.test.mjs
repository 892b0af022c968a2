// What the form and an address take, held against the program: the same values, taken or refused, and in the same spelling.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open, root, run, stage } from "./support.mjs";

let server, chromium;
stage(async (it) => ({ server, chromium } = it));

// Never of a real format as long as it lies here.
const TOKEN = `ghp_${"a1B2".repeat(9)}`;
const INVISIBLE = ["\u00ad", "\u034f", "\u180e", "\u200b", "\u2028", "\u202e", "\u2060", "\u2800", "\u3164", "\ufe0f", "\ufeff", "\uffa0", "\ufffb", "\ufdd0", "\u{1bca0}", "\u{1d173}", "\u{1fffe}", "\u{e0041}", "\u{e0101}", "\ue000", "\u{f0000}", "\u{10fffd}", "\u00a0", "\u3000", "\u0085", "\u0600", "\u0378", "\u{110bd}", "\ufffd"];
const HOSTS = [...readFileSync(join(root, "src/facts/host.rs"), "utf8").matchAll(/^(?:const OTHER_\w+: .*|    )"([\w.-]+)",?$/gm)].map(([, name]) => name);
const LABELS = /OTHER_LABELS: .* = &\[(.*)\]/.exec(readFileSync(join(root, "src/facts/host.rs"), "utf8"))[1].match(/\w+/g);
const TEXTS = [
  "Build", "Build and push", "  Build  ", "a\tb", "a  b", "сборка", "构建", "é", "🏷️ Extract", "$(id)", "`id`", "'a'", '"a"', "${{ matrix.x }}", "<b>", "a|b", "a: b", "#a", "- a", "*", "&a", "!a", "%41", "a/b", "a\\b", "C:\\x",
  "a::b", "::error::x", " ::debug::y", "a ::add-mask::z", "中::error::x", ":::a", "##[group]x", "a##[x", "#[x", TOKEN, `x ${TOKEN} y`, "ghp_short", "x".repeat(200), "x".repeat(201), `${"x".repeat(198)} yz`, "ж".repeat(250), "🏷".repeat(199), "🏷".repeat(201), "a=b&c=d", "a+b", "null",
  ...INVISIBLE.map((sign) => `a${sign}b`),
];
const VALUES = {
  repo: [
    "octo-org/app", "Octo-Org/App", "Octo-Org/App.git", "mona_octocorp/x", "a/.github", "a/.git", "a/b.git.git", "a/.", "a/..", "a/...", "-a/b", "a-/b", "a--b/c", "a/b--c", "_a/b", "a_/b", "a.b/c", "a/b/c", "a", "/", "a/", "/b", "a//b", "a b/c", "a/b c", "é/b", "a/é", "ſ/b", "a/\u212a",
    `${"a".repeat(39)}/b`, `${"a".repeat(40)}/b`, `a/${"b".repeat(100)}`, `a/${"b".repeat(101)}`, ` a/b `, "a/b\u200b", "а/b", TOKEN, `a/${TOKEN}`, "constructor/toString", "__proto__/x",
    "https://github.com/octo-org/app", "http://github.com/octo-org/app/", "https://github.com/octo-org/app.git", "https://github.com/octo-org/app/tree/main", "https://github.com/octo-org/app/actions/runs/1?pr=2", "https://github.com/octo-org/app?tab=readme", "https://github.com/octo-org/app#readme", "https://github.com/octo-org", "https://github.com/", "https://www.github.com/octo-org/app",
    "https://mona:pass@github.com/octo-org/app.git", "github.com/octo-org/app", "www.github.com/octo-org/app", "ghe.example.com/octo-org/app", "https://ghe.example.com/octo-org/app", "https://ghe.example.com:8443/octo-org/app", "git@github.com:octo-org/app.git", "git@github.com:/octo-org/app.git", "github.com:octo-org/app", "git@ghe.corp:octo-org/app.git", "git@github.com:octo-org/app/x", "git@github.com-work:octo-org/app.git",
    "ssh://git@github.com/octo-org/app.git", "ssh://git@ssh.github.com:443/octo-org/app.git", "git+ssh://git@github.com/octo-org/app.git", "git://github.com/octo-org/app.git", "git+https://github.com/octo-org/app", "ftp://github.com/octo-org/app", "file:///octo-org/app", "https://gitlab.com/octo-org/app", "HTTPS://GitHub.com/octo-org/app", "GitHub.com/octo-org/app",
  ],
  image: [
    "app", "octo-org/app", "Octo-Org/App", "team/app", "team/sub/app", "octo-org/team/app", "ghcr.io/octo-org/app", "GHCR.io/Octo-Org/App", "ghcr.io/other/team/app", "ghcr.io/app", "ghcr.io/", "ghcr.io", "docker.io/octo-org/app", "docker.io/app", "https://ghcr.io/octo-org/app", "ghcr.io:443/octo-org/app", "ghcr.io:0/a/b", "a:b/c/d", "-x.y/a/b",
    "a..b", "a.b", "a__b", "a___b", "a_-b", "a--b", "a.-b", "-a", "a-", "a_", "_a", ".a", "a.", "a/ b", "a b", "a//b", "/a", "a/", "/", "é", "ſa", "\u212a", "localhost/a/b", "LOCALHOST/a/b", "localhost/a", "localhost", "x.y/a", "x.y/a/b", "x.y/",
    "app:v1", "ghcr.io/octo-org/app:v1", "GHCR.io/Octo-Org/App:v1", "app@sha256:abc", "octo-org/app:v1@sha256:abc", "a:b@c/d", "app:", "app@", "@app", ":v1", "localhost:5000/a/b:c", "octo-org/app:a:b", "a".repeat(238), "a".repeat(239), "a".repeat(255), "a".repeat(256), `ghcr.io/a/${"b".repeat(245)}`, `ghcr.io/a/${"b".repeat(246)}`, TOKEN, TOKEN.toLowerCase(), "${{ github.repository }}", "OWNER/IMAGE_NAME", "a\u200bb", "а",
  ],
  tag: [
    "latest", "v1.2.3", "1", "_x", "x_", "a-b", "a.", "a-", "V1", "pr-{number}", "{{version}}", "v*", "*", "**", "{", "}", "{}", "sha-{{sha}}", ".a", "-a", "--a", "..", "a b", " a ", "a/b", "a:b", "a@b", "a+b", "a=b", "a#b", "a?b", "[a]", "é", "я", "标签", "ſ", "\u212a", "a".repeat(127), "a".repeat(128), "a".repeat(129), `{${"a".repeat(127)}`, TOKEN, `x-${TOKEN}`, "ghp_short", "type=raw", "${{ github.sha }}", "{{.a}}", "a\tb", "a\u200bb", "%41", "<b>", "'", '"',
  ],
  branch: [
    "main", "release/1.x", "release/*", "releases/**", "v[12].*", "!docs", "a?b", "a#b", "user@x", "@x", "x@", "ветка", "分支", "é", "a'b", 'a"b', "$x", "$(id)", "`id`", "<b>", "a&b", "a=b", "a+b", "a,b", "%41", "{a}", "(a)", "|", ";", "a..b", "...", "a b", " a ", "-x", "--x", "x-", "x.", ".", "a//b", "/a", "a/", "/", ".a", "a/.b", "a.b/c", "a.lock", "a.lock/b", "a.locked", ".lock", "@", "a@{b", "@{", "a^", "a~1", "a:b", "a\\b", "a\tb",
    "a".repeat(255), "a".repeat(256), "ж".repeat(127), "ж".repeat(128), "🏷".repeat(63), "🏷".repeat(64), TOKEN, `feature/${TOKEN}`,
    ...INVISIBLE.map((sign) => `a${sign}b`), "\u200ba", "a\ufe0f", "❤️",
  ],
  secret: [
    "CR_PAT", "cr_pat", "GITHUB_TOKEN", "github_token", "GitHub_Token", "GITHUB_PAT", "github_", "GITHUB_TOKEN2", "GITHUBPAT", "MY_GITHUB_TOKEN", "_x", "_", "a1", "1A", "a-b", "a.b", "a b", " a ", "é", "ſ", "G\u0130THUB_X", "secrets.CR_PAT", "SECRETS.CR_PAT", "secrets.github_token", "secrets.GITHUB_PAT", "secrets.", "secrets.1A", "secrets['CR_PAT']", "secrets.a.b", "${{ secrets.CR_PAT }}", "${{secrets.CR_PAT}}", "${{ secrets.CR_PAT", "secrets.CR_PAT }}", "${{ CR_PAT }}", "${{ github.token }}", "github.token", "GITHUB.TOKEN", "github.tokens", "github.actor", "${{ github.actor }}", "${{ secrets.CR_PAT || github.token }}", "$CR_PAT", "${CR_PAT}", "env.CR_PAT", "vars.CR_PAT", "x".repeat(255), "x".repeat(300), TOKEN, TOKEN.replace("ghp_", "github_pat_"), "ghp_short", "A\u200bB", "constructor",
  ],
  host: [
    "github.com", "GitHub.com", "www.github.com", "ssh.github.com", "api.github.com", "gist.github.com", "x.gist.github.com", "github.com:443", "github.com:8443", "github.com-work", "github.com-", "github.company.com", "mygithub.com", "github.com.evil.org", "xgithub.com:1", "ghe.example.com", "GHE.Example.com", "ghe.example.com:8443", "ghe.example.com:443", "octocorp.ghe.com", "ghe.com", "octocorp.ghe.com:8443", "octocorp.ghe.com.evil.org", "ghe", "localhost", "localhost:3000", "127.0.0.1", "[::1]", "::1", "a_b.c", "-a.b", "a-.b", "a--b.c", "a..b", ".a", "a.", "a:0", "a:1", "a:00080", "a:000000000000080", "a:65535", "a:65536", "a:99999", "a:099999", "a:b", "a:", ":1", "a:1:2", "a:+1", "a b", "é.com", "ſ.com", "\u212a.com", "xn--e1afmkfd.xn--p1ai",
    "https://github.com", "https://ghe.example.com/", "http://ghe.example.com:8443/a/b", "https://mona:pass@ghe.example.com/a", "https://a@b@ghe.example.com", "ssh://git@ghe.example.com:22/a", "://ghe.example.com", "a b://ghe.example.com", "https://", "https:///a", "https://gitlab.com/a", "https://GHE.example.com?x#y", "ghe.example.com/a", "git@ghe.example.com", `${"a".repeat(63)}.b`, `${"a".repeat(64)}.b`, "a.".repeat(126) + "a", "a.".repeat(126) + "aa", TOKEN, `${TOKEN}.example.com`, "containers.ghe.corp",
    ...HOSTS, ...HOSTS.slice(0, 3).flatMap((name) => [`x.${name}`, `x${name}`, `${name}:8443`, `${name}.example.com`]), ...LABELS.flatMap((label) => [label, `${label}.corp.example`, `x.${label}.corp`, `${label}:1`]), "git-codecommit.eu-west-1.amazonaws.com", "git-codecommit.amazonaws.com.example", "x.git-codecommit.amazonaws.com",
  ],
  kind: ["user", "organization", "User", "ORGANIZATION", "organisation", "org", "users", "unknown", " user ", "user,organization", "x"],
  "workflow-file": [
    "ci.yml", "ci.yaml", "CI.YML", "build & push.yml", "сборка.yml", ".yml", ".yaml", "yml", "ci", "ci.yml.bak", "ci.json", ".github/workflows/ci.yml", ".github/workflows/ci.yaml", ".github/workflows/ci.YML", ".github/workflows/a b.yaml", ".github/workflows/a  b.yml", ".github/workflows/ b.yml", ".github/workflows/b .yml", ".github/workflows/.yml", ".github/workflows/..yml", ".github/workflows/a.b.yml", ".github/workflows/a/b.yml", ".github/workflows/../x.yml", ".github/workflows/ci.yml.bak", ".github/workflows/", ".github/workflows", ".github\\workflows\\ci.yml", ".github/workflows/a\\b.yml", "workflows/ci.yml", "/.github/workflows/ci.yml", "./.github/workflows/ci.yml", ".GitHub/workflows/ci.yml",
    ".github/workflows/a:b.yml", ".github/workflows/a'b.yml", '.github/workflows/a"b.yml', ".github/workflows/$(id).yml", ".github/workflows/<b>.yml", ".github/workflows/a#b.yml", ".github/workflows/a?b.yml", ".github/workflows/a%b.yml", ".github/workflows/a\tb.yml", ".github/workflows/ж.yml", `.github/workflows/${"a".repeat(233)}.yml`, `.github/workflows/${"a".repeat(234)}.yml`, `.github/workflows/${"ж".repeat(116)}.yml`, `.github/workflows/${"ж".repeat(117)}.yml`, `.github/workflows/${TOKEN}.yml`, ...INVISIBLE.map((sign) => `.github/workflows/a${sign}b.yml`),
  ],
  "workflow-name": TEXTS, job: TEXTS, "login-step": TEXTS, "push-step": TEXTS,
};
// The facts that a field gives.
const FACTS = { repo: ["owner", "repository", "image", "package"], image: ["image", "package"], host: ["host", "registry"] };
const factsOf = (name) => FACTS[name] || [name];

const known = new Map();
// What the program makes of options: the facts, or what it says against them.
const asked = (...options) => {
  const key = options.join("\n");
  if (!known.has(key)) {
    const { status, stdout, stderr } = run("facts", "--format", "json", ...options);
    assert.ok(status === 0 || status === 2, `${options}: ${stderr}`);
    known.set(key, status ? { refused: stderr } : { facts: Object.fromEntries(JSON.parse(stdout).facts.reverse().map(({ name, value }) => [name, value])) });
  }
  return known.get(key);
};
const option = (name) => (name === "kind" ? "owner-kind" : name);
const program = (name, value) => asked(...(name === "repo" ? [] : ["--repo=octo-org/app"]), `--${option(name)}=${value}`);
// What the program makes of a value, or of that which it suggests instead.
const wanted = (name, value) => {
  // The form takes away what lies at the ends, and knows the only folder that workflow files have.
  let text = value.trim();
  if (name === "workflow-file" && !text.includes("/")) text = `.github/workflows/${text}`;
  const first = program(name, text);
  const suggested = /(?:only: |alone: |Write )`([^`]+)`/.exec(first.refused)?.[1];
  return suggested ? program(name, suggested) : first;
};

// What the page makes of each value, entered and in an address: the facts, and whether it complains.
const made = (page, name, values, facts) =>
  page.evaluate(async ([name, values, facts]) => {
    const form = document.getElementById("personal");
    const box = document.createElement("div");
    const read = () => {
      const nodes = facts.map((fact) => Object.assign(document.createElement("var"), { textContent: "none" }));
      nodes.forEach((node, at) => (node.dataset.f = facts[at]));
      box.replaceChildren(...nodes);
      ghcr.fill(box);
      const found = Object.fromEntries(nodes.map((node, at) => [facts[at], node.textContent]));
      const error = document.getElementById(`e-${name}`);
      return { ...found, error: error ? error.textContent : "", invalid: form[name].getAttribute("aria-invalid") === "true" };
    };
    const enter = (name, value) => {
      form[name].value = value;
      for (const kind of ["input", "change"]) form[name].dispatchEvent(new Event(kind, { bubbles: true }));
    };
    const follow = (asked) => new Promise((done) => {
      addEventListener("hashchange", () => done(), { once: true });
      location.hash = new URLSearchParams(asked);
    });
    const out = [];
    for (const value of values) {
      form.reset();
      await new Promise((done) => setTimeout(done));
      if (name !== "repo") enter("repo", "octo-org/app");
      enter(name, value);
      const entered = read();
      await follow({ ...(name !== "repo" && { repo: "octo-org/app" }), [name]: value, to: `x${out.length}` });
      out.push([entered, read()]);
    }
    return out;
  }, [name, values, facts]);

for (const [name, values] of Object.entries(VALUES)) {
  test(`${name}: the page takes what the program takes, and as the program does`, async () => {
    assert.ok(values.length >= (name === "kind" ? 10 : 40), `${values.length} values`);
    const page = await open(await chromium.newContext(), `${server.url}en/causes/package-not-granted-to-repo.html`);
    const facts = factsOf(option(name)).filter((fact) => fact !== "owner-kind");
    const results = await made(page, name, values, facts);
    const differences = [];
    values.forEach((value, at) => {
      const { facts: right, refused } = wanted(name, value);
      results[at].forEach((found, way) => {
        // A list of two choices cannot be given another.
        if (name === "kind" && way === 0 && !["user", "organization"].includes(value)) return;
        const says = found.invalid || found.error !== "";
        // What is called has no wrong form, but may be a token.
        if (TEXTS !== values && says !== !!refused) differences.push(`${["form", "address"][way]} ${value.slice(0, 30)}: ${says ? "refused" : "taken"}; ${refused || "taken"}`);
        for (const fact of facts) {
          const none = name === "image" ? { image: "ghcr.io/octo-org/app", package: "app" } : { host: "github.com", registry: "ghcr.io" };
          const due = refused ? none[fact] || "none" : right[fact] || "none";
          if (found[fact] !== due) differences.push(`${["form", "address"][way]} ${value.slice(0, 30)}: ${fact} ${found[fact].slice(-30)}, not ${due.slice(-30)}`);
        }
      });
    });
    assert.deepEqual(differences, []);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test("every host that the program knows as another is tried", () => {
  assert.ok(HOSTS.length > 20 && HOSTS.includes("ghcr.io") && LABELS.length > 3, HOSTS.join());
});

test("of a list the page shows what the program has first; what is given twice where there is one is not taken", async () => {
  const page = await open(await chromium.newContext(), `${server.url}en/causes/package-not-granted-to-repo.html`);
  for (const [name, first, second] of [["image", "octo-org/app", "octo-org/web"], ["tag", "v1", "v2"], ["branch", "main", "dev"], ["repo", "octo-org/app", "octo-org/web"], ["host", "ghe.example.com", "github.com"], ["secret", "A", "B"], ["workflow-file", ".github/workflows/a.yml", ".github/workflows/b.yml"]]) {
    const own = name === "repo" ? [] : ["--repo=octo-org/app"];
    const { facts } = asked(...own, `--${name}=${first}`, `--${name}=${second}`);
    const [fact] = factsOf(name);
    const hash = new URLSearchParams([...(own.length ? [["repo", "octo-org/app"]] : []), [name, first], [name, second]]);
    await page.goto("about:blank");
    await page.goto(`${server.url}en/causes/package-not-granted-to-repo.html#${hash}`);
    const invalid = (await page.locator(`#f-${name}`).getAttribute("aria-invalid")) === "true";
    assert.equal(invalid, !facts, name);
    if (facts) assert.equal(await page.evaluate((fact) => {
      const box = document.createElement("p");
      box.innerHTML = `<var data-f="${fact}"></var>`;
      ghcr.fill(box);
      return box.textContent;
    }, fact), facts[fact]);
  }
});
