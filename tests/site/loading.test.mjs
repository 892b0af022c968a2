// Scripts that come late or not at all: what is seen until then, what is said, and that nothing jumps.
import assert from "node:assert/strict";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { files, languages, onDisk, open, stage, temporary } from "./support.mjs";

let site, server, chromium;
stage(async (it) => ({ site, server, chromium } = it));

const PHONE = { viewport: { width: 390, height: 844 } };
const PAGE = "errors/manifest-unauthorized.html";
// A context in which requests of some files are answered in another way.
const served = async (pattern, answer, options = PHONE) => {
  const context = await chromium.newContext(options);
  await context.route(pattern, answer);
  return context;
};
const late = (by) => async (route) => {
  await new Promise((done) => setTimeout(done, by));
  await route.continue();
};
const gone = (route) => route.abort();

test("nothing jumps when names are filled in, however late the script comes", async () => {
  for (const [name, by] of [[`en/${PAGE}#repo=octo-org/app`, 600], [`ru/${PAGE}#repo=octo-org/app&kind=user&tag=v1`, 2600], ["ru/index.html", 600], ["zh/guides/setup.html", 0]]) {
    const context = await served("**/site.*.js", late(by));
    const page = await open(context, server.url + name);
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done(sum), 200);
    }));
    assert.ok(shift <= 0.1, `${name}: ${shift}`);
    assert.equal(await page.locator(".capitals").isVisible(), false);
    await context.close();
  }
});

test("without its script a page shows nothing that would need it, and says that it is complete", async () => {
  const context = await served("**/site.*.js", gone);
  for (const lang of languages) {
    for (const name of ["index.html", PAGE, "guides/setup.html"]) {
      const page = await context.newPage();
      await page.goto(`${server.url}${lang}/${name}`);
      assert.equal(await page.locator(".needs-script:visible").count(), 0, name);
      await page.locator(".capitals").waitFor({ state: "visible" });
      assert.equal(await page.locator(".needs-script :is(input, textarea, button, summary):visible").count(), 0, name);
      assert.match(await page.locator(".capitals").innerText(), /JavaScript/);
      // Once the page has said so, the places of what is missing are gone.
      await page.waitForFunction(() => [...document.querySelectorAll(".needs-script")].every((node) => node.getBoundingClientRect().height === 0));
      await page.close();
    }
  }
  await context.close();
});

test("search that could not be loaded says so, and tries again", async () => {
  let there = false;
  const context = await served("**/search-*.js", (route) => (there ? route.continue() : route.abort()));
  for (const name of ["ru/index.html", `ru/${PAGE}`]) {
    there = false;
    const page = await context.newPage();
    await page.goto(server.url + name);
    await page.focus("#q");
    await page.waitForTimeout(200);
    assert.equal(await page.locator("#found").textContent(), "", "nothing was asked yet");
    await page.keyboard.type("write_pack");
    await page.waitForFunction(() => /Не удалось загрузить поиск/.test(document.getElementById("found").innerText));
    assert.equal(await page.locator("#found").getAttribute("role"), "status");
    assert.ok((await page.locator("#found").boundingBox()).height > 20, "it is seen");
    // It lies over nothing when the reader goes on.
    await page.focus("footer a");
    assert.equal(await page.locator("#found").textContent(), "");
    there = true;
    await page.focus("#q");
    await page.keyboard.press("End");
    await page.keyboard.type("age");
    await page.locator("#results a").first().waitFor();
    assert.match(await page.locator("#found").textContent(), /Найдено: \d/);
    await page.close();
  }
  await context.close();
});

test("a download whose script cannot be loaded says so, and tries again", async () => {
  let there = false;
  const says = { en: /could not be made/, ru: /Не удалось создать файл/, zh: /无法生成文件/ };
  // The whole guide is another file; either may be what does not come.
  for (const pattern of ["**/markdown.*.js", "**/guides/**/*.js"]) {
    const context = await served(pattern, (route) => (there ? route.continue() : route.abort()));
    for (const lang of languages) {
      there = false;
      const page = await context.newPage();
      await page.goto(`${server.url}${lang}/guides/setup.html`);
      for (const time of [1, 2]) {
        await page.click(".download");
        const error = page.locator(".download + .error");
        await error.waitFor();
        assert.match(await error.innerText(), says[lang], `${lang} ${time}`);
        assert.equal(await error.count(), 1);
        await page.waitForFunction(() => [...document.querySelectorAll("[role=status]")].some((node) => node.textContent === document.querySelector(".download + .error").textContent));
      }
      there = true;
      await Promise.all([page.waitForEvent("download"), page.click(".download")]);
      assert.equal(await page.locator(".download + .error").count(), 0);
      await page.close();
    }
    await context.close();
  }
});

test("from a disk without its scripts a download says that it failed", async () => {
  const copy = temporary();
  cpSync(site, copy, { recursive: true });
  for (const name of files(copy).filter((name) => /assets\/markdown\./.test(name))) rmSync(join(copy, name));
  const page = await (await chromium.newContext()).newPage();
  await page.goto(onDisk(copy, "ru/guides/tokens.html"));
  await page.click(".download");
  await page.locator(".download + .error").waitFor();
  assert.match(await page.locator(".download + .error").innerText(), /Не удалось создать файл/);
});

test("while search is loading it says so, and Enter follows the first result when it is there", async () => {
  const context = await served("**/search-*.js", late(1500));
  const page = await open(context, `${server.url}en/index.html`);
  await page.fill("#q", "denied: permission_denied: write_package");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("found").innerText === "Search is loading…");
  assert.equal(await page.inputValue("#q"), "denied: permission_denied: write_package", "no line was begun");
  await page.waitForURL(/errors\/denied-write-package\.html$/);
  await context.close();
});

test("what is typed after Enter is searched, not followed", async () => {
  const context = await served("**/search-*.js", late(800));
  const page = await open(context, `${server.url}en/index.html`);
  await page.fill("#q", "write_package");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" denied");
  await page.locator("#results a").first().waitFor();
  await page.waitForTimeout(200);
  assert.match(page.url(), /en\/index\.html$/);
  await context.close();
});

test("results that come when the reader has gone on lie over nothing", async () => {
  const context = await served("**/search-*.js", late(500));
  const page = await open(context, `${server.url}en/${PAGE}`);
  await page.fill("#q", "write_package");
  await page.focus("footer a");
  await page.waitForFunction(() => window.ghcr.go);
  assert.equal(await page.locator("#results").isVisible(), false);
  assert.equal(await page.locator("#found").textContent(), "");
  await context.close();
});
