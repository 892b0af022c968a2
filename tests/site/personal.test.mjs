// The reader's repository in the page: the form, links that carry it, languages, hostile values, copying, downloading.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { files, languages, open, read, stage } from "./support.mjs";

let site, server, chromium;
stage(async (it) => ({ site, server, chromium } = it));

const CAUSE = "causes/package-not-granted-to-repo.html";
const ERROR = "errors/manifest-unauthorized.html";
const visit = async (path, options = {}) => {
  const context = await chromium.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  return open(context, server.url + path);
};
const article = (page) => page.locator("article").innerText();
const openForm = async (page) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((node) => (node.open = true)));
};

// What a screen reader says of a change.
const heard = (page, text) => page.waitForFunction((text) => [...document.querySelectorAll("[role=status]")].some((node) => node.textContent === text), text);

test("what is wrong is heard, and its field says so", async () => {
  const page = await visit(`ru/${CAUSE}`);
  await openForm(page);
  const field = page.locator("#f-repo");
  for (const wrong of ["octo-org", "octo-org/a/b"]) {
    await field.fill(wrong);
    await field.blur();
    const error = await page.locator("#e-repo").textContent();
    assert.notEqual(error, "");
    await heard(page, error);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.equal(await field.getAttribute("aria-describedby"), "e-repo");
  }
  await field.fill("octo-org/app");
  await field.blur();
  assert.equal(await field.getAttribute("aria-invalid"), "false");
  await page.waitForFunction(() => [...document.querySelectorAll("[role=status]")].every((node) => node.textContent === ""));
  // What is wrong stays while the reader goes through the page.
  await field.fill("octo-org");
  await field.blur();
  await page.evaluate(() => (location.hash = "main"));
  await page.waitForTimeout(200);
  assert.equal(await field.inputValue(), "octo-org");
  assert.notEqual(await page.locator("#e-repo").textContent(), "");
  // Also where nothing but a token is wrong.
  const job = page.locator("#f-job");
  await job.fill(`ghp_${"a1B2".repeat(9)}`);
  await job.blur();
  const token = await page.locator("#e-job").textContent();
  assert.match(token, /токен/);
  await heard(page, token);
  assert.equal(await job.getAttribute("aria-describedby"), "e-job");
  await job.fill("build");
  await job.blur();
  assert.equal(await page.locator("#e-job").textContent(), "");
  await field.fill("octo-org/app");
  // Enter in a field sends nothing anywhere.
  await field.press("Enter");
  assert.deepEqual(page.problems, []);
  assert.match(page.url(), new RegExp(CAUSE));
});

test("what is entered stands in words, commands and links, for either kind of owner", async () => {
  const page = await visit(`en/${CAUSE}`);
  assert.match(await article(page), /ghcr\.io\/OWNER\/IMAGE_NAME/);
  await openForm(page);
  await page.fill("#f-repo", "Octo-Org/My.App");
  assert.match(await article(page), /ghcr\.io\/octo-org\/my\.app/);
  assert.equal(await page.locator(".either a").count() % 2, 0, "both addresses while the kind is not known");
  await page.selectOption("#f-kind", "organization");
  const hrefs = await page.locator(".either a").evaluateAll((links) => links.map((link) => link.href));
  assert.ok(hrefs.length > 0);
  hrefs.forEach((href) => assert.match(href, /^https:\/\/github\.com\/orgs\/Octo-Org\/packages/));
  await page.selectOption("#f-kind", "user");
  const own = await page.locator(".either a").evaluateAll((links) => links.map((link) => link.href));
  own.forEach((href) => assert.match(href, /^https:\/\/github\.com\/(users\/Octo-Org\/packages|Octo-Org\?tab=packages)/));
  await page.fill("#f-image", "octo-org/team/web");
  const nested = await page.locator('a[data-h~="package"]').evaluateAll((links) => links.map((link) => link.href));
  assert.ok(nested.some((href) => href.includes("/team%2Fweb")), nested.join());
  assert.deepEqual(page.problems, []);
  await page.click('button[type="reset"]');
  assert.match(await article(page), /ghcr\.io\/OWNER\/IMAGE_NAME/);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("ghcr")), "{}");
});

test("the workflow and the commands are those of what was entered", async () => {
  const page = await visit("en/guides/setup/workflow.html");
  const yaml = () => page.locator("code.language-yaml", { hasText: "runs-on:" }).first().textContent();
  assert.match(await yaml(), /^name: Publish image\n[^]*images: \$\{\{ env\.REGISTRY \}\}\/\$\{\{ github\.repository \}\}\n/);
  await page.goto("about:blank");
  await page.goto(`${server.url}en/guides/setup/workflow.html#repo=octo-org/app&image=octo-org/app/web&workflow-name=Release: it&push-step=Ship`);
  assert.match(await yaml(), /^name: "Release: it"\n[^]*images: ghcr\.io\/octo-org\/app\/web\n[^]*- name: Ship\n/);
  for (const [host, api] of [["github.com", "api.github.com"], ["octocorp.ghe.com", "api.octocorp.ghe.com"], ["ghe.example.com", "ghe.example.com/api/v3"]]) {
    await page.goto("about:blank");
    await page.goto(`${server.url}en/remedies/token-scopes.html#repo=octo-org/app&host=${host}`);
    assert.ok((await article(page)).includes(`https://${api}/user `), "a token goes to the host it belongs to");
  }
});

test("values stay across pages and languages, and anchors across languages", async () => {
  const page = await visit("en/index.html");
  await openForm(page);
  await page.fill("#f-repo", "octo-org/app");
  await page.goto(`${server.url}en/${CAUSE}#sources`);
  assert.match(await article(page), /ghcr\.io\/octo-org\/app/);
  for (const lang of languages) {
    await page.click(`a[data-lang="${lang}"]`);
    await page.waitForURL(`**/${lang}/${CAUSE}#repo=octo-org/app&to=sources`);
    assert.match(await article(page), /ghcr\.io\/octo-org\/app/);
  }
  assert.ok(server.asked.every((url) => !url.includes("octo-org")), "no request says which repository it is");
});

test("without storage the address carries them", async () => {
  const context = await chromium.newContext();
  await context.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage"]) Object.defineProperty(window, name, { get() { throw new Error("switched off"); } });
  });
  const page = await open(context, `${server.url}en/${CAUSE}#repo=octo-org/app&kind=user&to=sources`);
  await page.click('a[data-lang="ru"]');
  await page.waitForURL(/\/ru\/.*#.*repo=octo-org\/app/);
  assert.match(page.url(), /to=sources/);
  assert.match(await article(page), /ghcr\.io\/octo-org\/app/);
  assert.deepEqual(page.problems, []);
});

test("a link that is shared shows the same page", async () => {
  const page = await visit(`zh/${CAUSE}`);
  await openForm(page);
  await page.fill("#f-repo", "octo-org/app");
  await page.selectOption("#f-kind", "organization");
  await page.fill("#f-tag", "v1");
  await page.click("#link");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${server.url}zh/${CAUSE}#`), link);
  const other = await visit(link.slice(server.url.length));
  const shown = (page) => page.evaluate(() => {
    const article = document.querySelector("article").cloneNode(true);
    article.querySelector(".you").remove();
    return [article.textContent, ...[...article.querySelectorAll("a")].map((link) => link.href)];
  });
  assert.deepEqual(await shown(other), await shown(page));
  assert.match((await shown(other))[0], /ghcr\.io\/octo-org\/app/);
});

test("a token that is entered by mistake is neither kept nor shared", async () => {
  const token = `ghp_${"a1B2".repeat(9)}`;
  const page = await visit(`en/${CAUSE}#repo=octo-org/app&secret=${token}`);
  await openForm(page);
  for (const name of ["secret", "tag", "branch", "repo", "image", "job", "workflow-file"]) await page.fill(`#f-${name}`, token);
  await page.fill("#f-repo", "octo-org/app");
  await page.click("#link");
  const places = await page.evaluate(async () => [await navigator.clipboard.readText(), sessionStorage.getItem("ghcr"), location.href]);
  places.forEach((text) => assert.ok(!text.includes(token), text));
  assert.match(places[0], /repo=octo-org\/app/);
});

test("of an address that holds a token only the name is kept and shared", async () => {
  const token = `ghp_${"a1B2".repeat(9)}`;
  const page = await visit(`en/${CAUSE}`);
  await openForm(page);
  const given = [["repo", `https://x-access-token:${token}@github.com/octo-org/app.git`], ["repo", `https://github.com/octo-org/app?token=${token}`], ["image", `ghcr.io/octo-org/app:${token}`], ["host", `https://me:${token}@ghe.example.com/x`]];
  for (const [name, text] of given) {
    await page.fill(`#f-${name}`, text);
    for (const leave of [false, true]) {
      if (leave) await page.locator(`#f-${name}`).blur();
      const kept = await page.evaluate(() => [sessionStorage.getItem("ghcr"), location.href].join());
      assert.ok(!kept.includes(token) && kept.includes("octo-org/app"), `${text}: ${kept}`);
    }
  }
  await page.click("#link");
  assert.equal(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash, "#repo=octo-org/app&host=ghe.example.com");
  await page.goto(`${server.url}en/${ERROR}`);
  assert.equal(await page.inputValue("#f-host"), "ghe.example.com");
  await page.goto("about:blank");
  await page.goto(`${server.url}en/${ERROR}#repo=https://x:${token}@github.com/mona/app`);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("ghcr")), '{"repo":"mona/app"}');
});

test("what is kept and is no text is no trouble", async () => {
  const page = await visit(`en/${CAUSE}`);
  await page.evaluate(() => sessionStorage.setItem("ghcr", '{"repo":5,"tag":{}}'));
  await page.reload();
  assert.equal(await page.evaluate(() => typeof self.ghcr?.fill), "function");
  assert.deepEqual(page.problems, []);
});

test("what is changed in the form wins over the address it came with", async () => {
  const page = await visit(`en/${CAUSE}#repo=octo-org/app&kind=user`);
  await openForm(page);
  await page.fill("#f-repo", "acme/web");
  await page.reload();
  assert.match(await article(page), /ghcr\.io\/acme\/web/);
  assert.doesNotMatch(await article(page), /octo-org/);
});

test("the first page remembers a click and nothing else", async () => {
  const context = await chromium.newContext({ locale: "ru-RU" });
  const page = await open(context, server.url);
  assert.equal(page.url(), server.url, "nothing is guessed");
  await page.click('a[data-lang="zh"]');
  await page.goto(server.url);
  await page.waitForURL(/\/zh\/index\.html/);
  await page.goto(`${server.url}#choose`);
  await page.reload();
  assert.equal(page.url(), `${server.url}#choose`);
  assert.deepEqual(await context.cookies(), []);
});

test("every blank of every page can be filled from the form", async () => {
  const found = new Set();
  for (const name of files(site).filter((name) => name.startsWith("en/") && name.endsWith(".html"))) {
    for (const [, fact] of read(site, name).matchAll(/data-f="([^"]+)"/g)) found.add(fact);
  }
  // The command that writes a guide anew is not the reader's to say.
  found.delete("command");
  assert.ok(found.has("workflow-file") && found.has("job"), [...found].join());
  const page = await visit(`en/${CAUSE}#repo=octo-org/app`);
  await openForm(page);
  for (const [name, value] of [["tag", "v1"], ["branch", "main"], ["secret", "CR_PAT"], ["workflow-file", "ci.yml"], ["workflow-name", "CI"], ["job", "build"], ["login-step", "Log in"], ["push-step", "Push"]]) {
    await page.fill(`#f-${name}`, value);
    await page.locator(`#f-${name}`).blur();
  }
  const blank = await page.evaluate((facts) => {
    const box = document.createElement("div");
    for (const fact of facts) box.append(Object.assign(document.createElement("var"), { textContent: "BLANK" }));
    [...box.children].forEach((node, i) => (node.dataset.f = facts[i]));
    document.querySelector("article").append(box);
    ghcr.fill(box);
    return [...box.children].filter((node) => node.textContent === "BLANK").map((node) => node.dataset.f);
  }, [...found]);
  assert.deepEqual(blank, []);
});

test("where the program suggests another spelling, the page takes it", async () => {
  const page = await visit(`en/${CAUSE}`);
  await openForm(page);
  for (const [name, given, taken] of [
    ["repo", "https://github.com/octo-org/app", "octo-org/app"],
    ["repo", "git@github.com:octo-org/app.git", "octo-org/app"],
    ["image", "GHCR.io/Octo-Org/App:v1", "ghcr.io/octo-org/app"],
    ["image", "octo-org/app@sha256:abc", "octo-org/app"],
    ["host", "https://ghe.example.com/", "ghe.example.com"],
    ["secret", "${{ secrets.CR_PAT }}", "CR_PAT"],
    ["workflow-file", "ci.yml", ".github/workflows/ci.yml"],
    ["job", " build \u202eand  push ", "build and push"],
  ]) {
    await page.fill(`#f-${name}`, given);
    await page.locator(`#f-${name}`).blur();
    assert.equal(await page.inputValue(`#f-${name}`), taken);
  }
});

test("values are quoted as the program quotes them", async () => {
  const page = await visit("en/guides/setup/workflow.html");
  const quoted = await page.evaluate(() => {
    const main = document.querySelector("article");
    const cases = [["sh", "tag", "v{1}*"], ["yaml", "tag", "1.0"], ["yaml", "branch", "release/*"], ["yaml", "branch", "main"], ["yaml", "tag", "on"], ["sh", "branch", "a'b$(id)"], ["sh", "branch", "a${{b}}"], ["dockerfile", "branch", 'a"$b'], ["identifier", "secret", "CR_PAT"]];
    return cases.map(([syntax, fact, value]) => {
      const node = document.createElement("var");
      node.dataset.f = fact;
      node.dataset.s = syntax;
      const box = document.createElement("div");
      box.append(node);
      main.append(box);
      document.getElementById(`f-${fact}`).value = value;
      document.getElementById("personal").dispatchEvent(new Event("input", { bubbles: true }));
      ghcr.fill(box);
      return node.textContent;
    });
  });
  assert.deepEqual(quoted, ["'v{1}*'", '"1.0"', '"release/*"', "main", '"on"', "'a'\\''b$(id)'", "'a$''{{b}}'", '"a\\"\\$b"', "CR_PAT"]);
});

const HOSTILE = ['"><img src=x onerror=alert(1)>', "<script>alert(1)</script>", "javascript:alert(1)", "octo-org/app\u202eexe", "'; rm -rf /", "${{ github.token }}", "a/b".repeat(200), "%3Cb%3E/x", "__proto__/constructor", "constructor/toString"];

test("hostile values run nothing, break nothing and are never shown as markup", async () => {
  for (const value of HOSTILE) {
    const asked = new URLSearchParams(Object.fromEntries(["repo", "image", "tag", "branch", "secret", "host", "kind", "workflow-file", "workflow-name", "job", "login-step", "push-step"].map((name) => [name, value])));
    const page = await visit(`en/guides/setup/workflow.html#${asked}&to=${encodeURIComponent(value)}`, { viewport: { width: 360, height: 700 } });
    assert.deepEqual(page.problems, [], value);
    await openForm(page);
    for (const name of ["repo", "image", "tag", "branch", "secret", "host", "workflow-file", "workflow-name", "job", "login-step", "push-step"]) await page.fill(`#f-${name}`, value);
    assert.equal(await page.locator("img, iframe, article script, b:not(.label)").count(), 0);
    const links = await page.locator("article a").evaluateAll((links) => links.map((link) => link.protocol));
    assert.ok(links.every((protocol) => protocol === "https:" || protocol === "http:"), links.join());
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, value);
    assert.deepEqual(page.problems, [], value);
    await page.context().close();
  }
});

test("a long but good name breaks no layout", async () => {
  const page = await visit(`ru/guides/setup/workflow.html#repo=${"a".repeat(39)}/${"b".repeat(100)}&kind=user`, { viewport: { width: 320, height: 700 } });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  assert.match(await page.locator("#you").textContent(), /b{100}/);
});

test("a copy button copies one clean command", async () => {
  const page = await visit("en/guides/setup/check.html#repo=octo-org/app&tag=v1");
  const code = page.locator(".code", { hasText: "docker pull" }).first();
  await code.locator("button").click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /docker pull ghcr\.io\/octo-org\/app:v1/);
  assert.equal(text, text.trim());
  assert.doesNotMatch(text, /Copy|\$ |<var/);
  assert.equal(await code.locator("button").textContent(), "Copied");
  await heard(page, "Copied");
});

test("the guide can be downloaded as Markdown, whole and filled", async () => {
  for (const lang of languages) {
    const page = await visit(`${lang}/guides/setup.html#repo=octo-org/app&kind=organization&tag=v1`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(".download")]);
    assert.equal(download.suggestedFilename(), "GHCR_SETUP.md");
    const text = readFileSync(await download.path(), "utf8");
    const twin = readFileSync(`${site}/${lang}/guides/setup.md`, "utf8");
    const headings = (text) => text.split("\n").filter((line) => /^#+ /.test(line)).map((line) => line.replace(/OWNER/g, "octo-org").replace(/REPO/g, "app").replace(/\\/g, ""));
    assert.deepEqual(headings(text), headings(twin), "the same headings as the program's Markdown");
    const fences = (text) => text.split("```").length;
    assert.equal(fences(text), fences(twin));
    const doubled = (text) => text.split(/(?<!`)``(?!`)/).length;
    assert.ok(doubled(twin) > 2);
    assert.equal(doubled(text), doubled(twin), "code with backquotes in it");
    assert.match(text, /docker pull ghcr\.io\/octo-org\/app:v1/);
    const left = /.*(?:github\.com\/OWNER|ghcr\.io\/OWNER|github\.com\/users\/octo-org\/packages\/container|undefined|<var).*/g;
    // Error texts are quoted as they are printed for anybody, so the rows that begin with one are left out.
    const own = text.replace(/^\| `.*$/gm, "");
    assert.equal(own.match(left), null);
    assert.deepEqual(page.problems, []);
  }
});

// A link opened in another tab with the middle button; gives what the new tab shows.
const inAnotherTab = async (page, link, act = (link) => link.click({ button: "middle" })) => {
  const [other] = await Promise.all([page.context().waitForEvent("page"), act(link)]);
  await other.waitForLoadState();
  return other;
};

test("whatever is opened in another tab has the repository too", async () => {
  const page = await visit(`en/${ERROR}#repo=octo-org/app&kind=user`);
  const ways = { middle: (link) => link.click({ button: "middle" }), Control: (link) => link.click({ modifiers: ["Control"] }), Shift: (link) => link.click({ modifiers: ["Shift"] }), keyboard: (link) => link.press("Control+Enter") };
  for (const [way, act] of Object.entries(ways)) {
    for (const link of [".languages a[data-lang=ru]", "header nav:not(.languages) a", 'article a[href*="causes/"]', "footer a"]) {
      const other = await inAnotherTab(page, page.locator(link).first(), act);
      assert.equal(await other.locator("header.top, main").first().isVisible(), true);
      assert.equal(await other.evaluate(() => JSON.parse(sessionStorage.getItem("ghcr")).repo), "octo-org/app", `${way} ${link} ${other.url()}`);
      await other.close();
    }
  }
  // Results of a search are links as well.
  await page.fill("#q", "write_package");
  const found = await inAnotherTab(page, page.locator("#results a").first());
  assert.equal(await found.locator("#you strong").textContent(), "octo-org/app");
  assert.ok(server.asked.every((url) => !url.includes("octo-org")), "no request says which repository it is");
  assert.deepEqual([...page.problems, ...found.problems || []], []);
});

test("the menu of a link leads to another tab with the repository and the place", async () => {
  const page = await visit(`en/${CAUSE}#repo=octo-org/app`);
  const link = page.locator("article a.anchor").first();
  const own = await link.getAttribute("href");
  await link.dispatchEvent("contextmenu");
  const address = await link.evaluate((link) => link.href);
  assert.equal(address, `${server.url}en/${CAUSE}#repo=octo-org/app&to=${own.slice(1)}`);
  const other = await open(await chromium.newContext(), address);
  assert.equal(await other.locator("#you strong").textContent(), "octo-org/app");
  await other.waitForFunction((id) => Math.abs(document.getElementById(id).getBoundingClientRect().top) < innerHeight, own.slice(1));
  // The next usual click goes where the link always went, and nothing of it is left.
  await link.click();
  assert.equal(page.url(), `${server.url}en/${CAUSE}${own}`);
  assert.equal(await link.getAttribute("href"), own);
  assert.equal(await page.evaluate(() => history.state), null);
});

test("a usual click leaves addresses as they are, and links elsewhere never have the repository", async () => {
  const page = await visit(`en/${ERROR}#repo=octo-org/app`);
  await page.locator('article a[href*="causes/"]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith(ERROR));
  assert.doesNotMatch(page.url(), /octo-org/);
  assert.equal(await page.locator("#you strong").textContent(), "octo-org/app");
  const elsewhere = page.locator('article a[href^="https://docs.github.com"]').first();
  const href = await elsewhere.getAttribute("href");
  await elsewhere.dispatchEvent("contextmenu");
  assert.equal(await elsewhere.getAttribute("href"), href);
  // The choice of a language is a place of the first page, which chooses nothing then.
  const other = await inAnotherTab(page, page.locator('footer a[href$="#choose"]'));
  await other.waitForTimeout(200);
  assert.match(other.url(), /ghcr-guide\/index\.html#repo=octo-org\/app&to=choose$/);
  assert.equal(await other.evaluate(() => document.querySelectorAll("a[data-lang]").length), languages.length);
});

test("an address that came with another tab counts once", async () => {
  const page = await visit(`en/${ERROR}#repo=octo-org/app`);
  const other = await inAnotherTab(page, page.locator('article a[href*="causes/"]').first());
  assert.equal(await other.evaluate(() => history.state), 1);
  await other.click("summary");
  await other.fill("#f-repo", "mine/own");
  assert.doesNotMatch(await other.evaluate(() => location.href), /octo-org/);
  await other.reload();
  assert.equal(await other.locator("#you strong").textContent(), "mine/own");
  // Visits are apart.
  await page.reload();
  assert.equal(await page.locator("#you strong").textContent(), "octo-org/app");
});

test("a page whose links were opened in other tabs is downloaded as it was written", async () => {
  const page = await visit("en/guides/verify.html#repo=octo-org/app");
  const text = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(".download")]);
    return readFileSync(await download.path(), "utf8");
  };
  const before = await text();
  for (const link of await page.locator("article a").all()) await link.dispatchEvent("contextmenu");
  assert.equal(await text(), before);
  assert.doesNotMatch(before, /#repo=/);
});

test("another guide is downloaded under its own name", async () => {
  const page = await visit("zh/guides/tokens.html#repo=octo-org/app");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".download")]);
  assert.equal(download.suggestedFilename(), "GHCR_TOKENS.md");
  assert.match(await page.locator(".download").textContent(), /GHCR_TOKENS\.md/);
});

test("who comes back sees what was entered last", async () => {
  const page = await visit(`en/${CAUSE}#repo=colleague/repo`);
  const shown = () => page.locator("#you strong").textContent();
  assert.equal(await shown(), "colleague/repo");
  await page.goto(`${server.url}en/guides/verify.html`);
  await page.click("summary");
  await page.fill("#f-repo", "mine/own");
  await page.goBack();
  assert.equal(await shown(), "mine/own");
  await page.goForward();
  assert.equal(await shown(), "mine/own");
  // A browser may keep a page as it was left.
  await page.evaluate(() => {
    sessionStorage.setItem("ghcr", JSON.stringify({ repo: "second/two" }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  assert.equal(await shown(), "second/two");
});

test("a button stays where it is when an error appears or goes", async () => {
  const page = await visit(`en/${CAUSE}`);
  await page.click("summary");
  const top = async () => (await page.locator("#link").boundingBox()).y;
  const before = await top();
  await page.fill("#f-repo", "bad value");
  await page.locator("#f-repo").blur();
  assert.notEqual(await page.locator("#e-repo").textContent(), "");
  assert.ok(Math.abs((await top()) - before) < 1, "the button moves by no pixel");
});

test("another owner's image is linked and called as theirs", async () => {
  const page = await visit("en/causes/published-but-private.html#repo=Acme/other&kind=organization&image=ghcr.io/someone/else/web");
  const hrefs = () => page.locator("article a").evaluateAll((links) => links.map((link) => link.href));
  const ours = (await hrefs()).filter((href) => /packages\/container\/package/.test(href));
  assert.ok(ours.length > 0);
  // Whether they are an organisation was not said.
  for (const kind of ["users", "orgs"]) assert.ok(ours.some((href) => href.includes(`/${kind}/someone/packages/container/package/else%2Fweb`)), `${kind}: ${ours}`);
  assert.ok(ours.every((href) => !/acme/i.test(href)), `${ours}`);
  assert.doesNotMatch(await article(page), /acme\/else/);
  assert.match(await article(page), /v2\/someone\/else\/web\//);
  // One's own keep the spelling of the owner, and the kind chooses.
  await openForm(page);
  await page.fill("#f-image", "acme/app");
  const own = (await hrefs()).filter((href) => /packages\/container\/package/.test(href));
  assert.ok(own.length > 0 && own.every((href) => href.includes("/orgs/Acme/packages/container/package/app")), `${own}`);
  assert.match(await article(page), /v2\/acme\/app\//);
});

test("the list of repositories can be sorted and filtered", async () => {
  const page = await visit("en/repositories/index.html");
  const names = () => page.locator("tbody th").allTextContents();
  assert.equal((await names()).length, 4);
  await page.click("thead button");
  const up = await names();
  await page.click("thead button");
  assert.deepEqual(await names(), [...up].reverse());
  assert.equal(await page.locator("thead th").first().getAttribute("aria-sort"), "descending");
  await page.getByLabel("Show only rows with").fill(" MONA/");
  assert.deepEqual(await page.locator("tbody th:visible").allTextContents(), ["mona/Site.Two"]);
  await heard(page, "Found: 1");
  await page.getByLabel("Show only rows with").fill("nobody");
  await heard(page, "No row has this.");
  await page.getByLabel("Show only rows with").fill("mona");
  await page.locator("tbody a", { hasText: "mona/Site.Two" }).click();
  assert.match(await article(page), /ghcr\.io\/mona\/site\.two/);
  // The other pages go on with the repository whose guide was open last.
  await page.goto(`${server.url}en/${CAUSE}`);
  assert.match(await article(page), /ghcr\.io\/mona\/site\.two/);
  assert.equal(await page.inputValue("#f-kind"), "user");
  await page.goto(`${server.url}en/repositories/ghe-org/tool/setup.html`);
  await page.goto(`${server.url}en/${CAUSE}`);
  assert.match(await article(page), /containers\.ghe\.example\.com\/ghe-org\/other-name/);
  // What was entered about it stays, and what only follows from its name goes with the name.
  await page.goto(`${server.url}en/${CAUSE}#repo=ghe-org/tool&tag=v7`);
  assert.match(await article(page), /ghcr\.io\/ghe-org\/tool/);
  await page.goto(`${server.url}en/repositories/ghe-org/tool/setup.html`);
  await page.goto(`${server.url}en/${CAUSE}`);
  assert.match(await article(page), /containers\.ghe\.example\.com\/ghe-org\/other-name/);
  assert.equal(await page.inputValue("#f-tag"), "v7");
  await page.goto(`${server.url}en/repositories/mona/Site.Two/setup.html`);
  await page.goto(`${server.url}en/${CAUSE}`);
  await openForm(page);
  await page.fill("#f-repo", "acme/web");
  assert.match(await article(page), /ghcr\.io\/acme\/web/);
  assert.doesNotMatch(await article(page), /site\.two/);
});
