// Everybody can use the site: axe-core on every type of page, keyboard, small screens, dark, print, no script, from a disk.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { build, languages, onDisk, open, read, require, serve, stage, types } from "./support.mjs";

let site, server, chromium;
stage(async (it) => ({ site, server, chromium } = it));

test("axe-core finds nothing on any type of page, in any language, light and dark", async () => {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const found = [];
  for (const colorScheme of ["light", "dark"]) {
    // Pages forbid scripts that are not theirs, also the checker's.
    const context = await chromium.newContext({ colorScheme, bypassCSP: true, reducedMotion: "reduce" });
    const names = languages.flatMap((lang) => [...types(site).values()].map((name) => `${lang}/${name}`));
    for (const name of ["index.html", "404.html", ...names]) {
      const page = await open(context, server.url + name);
      for (const details of await page.locator("details").all()) await details.evaluate((node) => (node.open = true));
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate(() => axe.run(document));
      violations.forEach(({ id, nodes }) => found.push(`${name} ${colorScheme}: ${id}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`));
      assert.deepEqual(page.problems, [], name);
      await page.close();
    }
    await context.close();
  }
  assert.deepEqual(found, []);
});

test("no page is wider than a screen of 320 pixels", async () => {
  const context = await chromium.newContext({ viewport: { width: 320, height: 640 } });
  for (const lang of languages) {
    for (const name of types(site).values()) {
      const page = await open(context, `${server.url}${lang}/${name}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${lang}/${name}`);
      await page.close();
    }
  }
  await context.close();
});

test("the keyboard alone reaches content, search and the form", async () => {
  const context = await chromium.newContext();
  const page = await open(context, `${server.url}en/causes/package-not-granted-to-repo.html`);
  const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  await page.keyboard.press("Enter");
  assert.ok(page.url().endsWith("#main"));
  // A single letter is no shortcut: somebody may speak it, and a page may want it.
  await page.keyboard.press("/");
  assert.notEqual(await focused(), "q");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), "q");
  await page.keyboard.type("write_package");
  await page.waitForSelector("#results a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/errors\//);
  // Every control can be reached, and each shows that it has the focus.
  await page.evaluate(() => document.querySelector("details.you").querySelector("summary").focus());
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "f-repo");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, "none");
  await page.keyboard.type("octo-org/app");
  assert.match(await page.locator("#you").textContent(), /octo-org\/app/);
  await context.close();
});

test("without a script pages are complete, and show nothing that would need one", async () => {
  const context = await chromium.newContext({ javaScriptEnabled: false });
  for (const name of ["index.html", "guides/setup.html", "causes/package-not-granted-to-repo.html"]) {
    const page = await open(context, `${server.url}ru/${name}`);
    assert.equal(await page.locator(".needs-script:visible").count(), 0, name);
    assert.ok(await page.locator(".capitals").isVisible(), name);
    assert.ok((await page.locator("article a:visible").count()) > 5, name);
    await page.close();
  }
  const page = await open(context, `${server.url}en/causes/package-not-granted-to-repo.html`);
  assert.match(await page.locator("article").textContent(), /ghcr\.io\/OWNER\/IMAGE_NAME/);
  await context.close();
});

test("the site works from a disk", async () => {
  const context = await chromium.newContext();
  const page = await open(context, onDisk(site, "index.html"));
  await page.click('a[data-lang="zh"]');
  await page.fill("#q", "denied: permission_denied: write_package");
  await page.waitForSelector("#results a");
  await page.locator("#results a").first().click();
  assert.match(page.url(), /zh\/errors\/denied-write-package\.html$/);
  await page.click('a[data-lang="ru"]');
  assert.match(page.url(), /ru\/errors\/denied-write-package\.html/);
  await page.goto(`${onDisk(site, "en/causes/package-not-granted-to-repo.html")}#repo=octo-org/app`);
  assert.match(await page.locator("article").textContent(), /ghcr\.io\/octo-org\/app/);
  assert.deepEqual(page.problems, []);
  await context.close();
});

test("the icon may be shown wherever the site lies", async () => {
  const context = await chromium.newContext();
  for (const address of [server.url, `${server.url}404.html`, `${server.url}ru/causes/index.html`, onDisk(site, "index.html"), onDisk(site, "zh/guides/setup.html")]) {
    const page = await open(context, address);
    const width = await page.evaluate(async () => {
      const image = new Image();
      image.src = document.querySelector("link[rel=icon]").href;
      await image.decode();
      return image.width;
    });
    assert.ok(width > 0, address);
    assert.deepEqual(page.problems, []);
    await page.close();
  }
  await context.close();
});

test("the colours are the system's from the first paint", async () => {
  for (const [colorScheme, dark] of [["light", false], ["dark", true]]) {
    const context = await chromium.newContext({ colorScheme, javaScriptEnabled: false });
    const page = await open(context, `${server.url}en/index.html`);
    const [red] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g).map(Number);
    assert.equal(red < 128, dark);
    await context.close();
  }
});

test("a page can be printed, without what only a screen needs", async () => {
  const context = await chromium.newContext();
  const page = await open(context, `${server.url}zh/guides/setup.html`);
  await page.emulateMedia({ media: "print" });
  for (const selector of [".top nav", ".you", ".download", "footer"]) {
    assert.equal(await page.locator(`${selector}:visible`).count(), 0, selector);
  }
  // What is still to be put in is marked and said; what was put in is not.
  const seen = () => page.evaluate(() => {
    const edge = (selector) => document.querySelector(selector) && getComputedStyle(document.querySelector(selector)).borderBlockEndStyle;
    return [edge('main var:not(.filled, [data-f="host"], [data-f="registry"])'), edge("main var.filled"), document.querySelector(".capitals").checkVisibility(), document.querySelector(".unscripted").checkVisibility()];
  });
  await page.goto(`${server.url}zh/guides/setup/check.html`);
  assert.deepEqual(await seen(), ["dotted", null, true, false]);
  await page.goto(`${server.url}zh/guides/setup/check.html#repo=octo-org/app&kind=user&image=app&tag=v1&branch=main&workflow-file=ci.yml&secret=CR_PAT&job=a&workflow-name=b&login-step=c&push-step=d`);
  await page.reload();
  assert.deepEqual(await seen(), [null, "none", false, false]);
  const pdf = await page.pdf();
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  await context.close();
});

test("where the system has its own colours, what only a shade tells apart has an edge", async () => {
  const context = await chromium.newContext({ forcedColors: "active" });
  const page = await open(context, `${server.url}en/guides/setup/check.html`);
  for (const selector of [".you", "pre", "p code", "main var"]) {
    const edge = await page.locator(selector).first().evaluate((node) => getComputedStyle(node).borderBlockEndStyle);
    assert.notEqual(edge, "none", selector);
  }
  await context.close();
});

test("the keyboard goes through head and page in the order in which they are seen", async () => {
  for (const width of [320, 390, 800, 1280]) {
    const context = await chromium.newContext({ viewport: { width, height: 800 } });
    for (const lang of languages) {
      const page = await open(context, `${server.url}${lang}/causes/package-not-granted-to-repo.html`);
      const boxes = await page.locator(".top :is(a, input)").evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON()));
      for (const [one, next] of boxes.slice(1).map((next, at) => [boxes[at], next])) {
        const below = next.top >= one.bottom - 1;
        assert.ok(below || next.left >= one.right, `${lang} ${width}: ${JSON.stringify([one, next])}`);
      }
      await page.close();
    }
    await context.close();
  }
});

test("on a phone links of lists can be hit, and a field is large enough that nothing zooms", async () => {
  const context = await chromium.newContext({ viewport: { width: 390, height: 844 } });
  for (const name of ["index.html", "errors/index.html", "repositories/index.html", "errors/manifest-unauthorized.html"]) {
    const page = await open(context, `${server.url}en/${name}`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((node) => (node.open = true)));
    const small = await page.locator("input, select, textarea").evaluateAll((nodes) => nodes.filter((node) => parseFloat(getComputedStyle(node).fontSize) < 16).map((node) => node.outerHTML));
    assert.deepEqual(small, [], name);
    const low = await page.locator(":is(.is-home, .is-list) article li a").evaluateAll((nodes) => nodes.filter((node) => node.getClientRects()[0].height < 24).map((node) => node.outerHTML));
    assert.deepEqual(low, [], name);
    await page.close();
  }
  await context.close();
});

test("a language from right to left turns the page round", async () => {
  const { cpSync, mkdirSync, writeFileSync } = await import("node:fs");
  const { join } = await import("node:path");
  const { root, temporary } = await import("./support.mjs");
  const locales = join(temporary(), "locales");
  cpSync(join(root, "locales"), locales, { recursive: true });
  // Nothing of it is translated yet: its pages are English ones in a frame from right to left.
  mkdirSync(join(locales, "ar-XB"));
  const info = read(join(locales, "en"), "locale.toml");
  writeFileSync(join(locales, "ar-XB/locale.toml"), info.replace('tag = "en"', 'tag = "ar-XB"').replace('"ltr"', '"rtl"').replace(/autonym = .*/, 'autonym = "Mirrored"').replace('"source"', '"partial"').replace(/fallback = .*/, 'fallback = ["en"]').replace(/plurals = .*/, 'plurals = ["zero", "one", "two", "few", "many", "other"]'));
  const mirrored = build("--locales", locales);
  const other = await serve(mirrored);
  const context = await chromium.newContext({ viewport: { width: 1000, height: 700 } });
  const page = await open(context, `${other.url}ar-XB/guides/setup.html`);
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  const [brand, last] = await Promise.all([page.locator(".bar .brand").boundingBox(), page.locator(".languages li").last().boundingBox()]);
  assert.ok(brand.x > last.x, "what stands first stands on the right");
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("article p")).textAlign), "start");
  const code = await open(context, `${other.url}ar-XB/guides/setup/workflow.html`);
  assert.equal(await code.evaluate(() => getComputedStyle(document.querySelector("pre")).direction), "ltr");
  assert.ok((await code.evaluate(() => document.documentElement.scrollWidth)) <= 1000);
  other.close();
  await context.close();
});

test("what is not translated says so and leads to English, and search engines are not told otherwise", async () => {
  const { mkdirSync, writeFileSync } = await import("node:fs");
  const { join } = await import("node:path");
  const { root, temporary, base } = await import("./support.mjs");
  const locales = join(temporary(), "locales");
  const text = (name) => read(join(root, "locales"), name);
  const lay = (name, text) => writeFileSync(join(locales, name), text);
  for (const lang of ["en", "ru"]) mkdirSync(join(locales, lang, "causes"), { recursive: true });
  // An English text that is laid over stands for every language that has none beside it.
  lay("en/causes/push-skipped.ftl", text("en/causes/push-skipped.ftl"));
  // And one English text is newer than its translation.
  lay("en/causes/tag-not-found.ftl", text("en/causes/tag-not-found.ftl").replace(/^(cause-tag-not-found-why = )/m, "$1Lately changed. "));
  lay("ru/causes/tag-not-found.ftl", text("ru/causes/tag-not-found.ftl"));
  for (const lang of ["en", "ru"]) lay(`${lang}/locale.toml`, text(`${lang}/locale.toml`));
  const partial = build("--locales", locales);
  const missing = read(partial, "ru/causes/push-skipped.html");
  assert.match(missing, new RegExp(`<link rel="canonical" href="${base}en/causes/push-skipped.html">`));
  assert.doesNotMatch(missing, /hreflang="ru" href="https/);
  assert.doesNotMatch(read(partial, "en/causes/push-skipped.html"), /rel="alternate" hreflang="ru"/);
  assert.doesNotMatch(read(partial, "sitemap.xml"), /ru\/causes\/push-skipped/);
  assert.match(missing, /class="notice">[^<]*<a href="..\/..\/en\/causes\/push-skipped.html"/);
  assert.match(missing, /<span lang="en">/);
  const stale = read(partial, "ru/causes/tag-not-found.html");
  assert.match(stale, /class="notice">[^<]*<a href="..\/..\/en\/causes\/tag-not-found.html"/);
  assert.match(stale, /<em class="untranslated">/);
});
