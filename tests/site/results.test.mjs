// The results of a search with keyboard and pointer: when they open, when they close, what keys do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, stage } from "./support.mjs";

let server, chromium;
stage(async (it) => ({ server, chromium } = it));

const PAGE = "en/causes/package-not-granted-to-repo.html";
// A page with open results.
const searched = async (name = PAGE, text = "write_package") => {
  const context = await chromium.newContext({ viewport: { width: 900, height: 900 } });
  const page = await open(context, server.url + name);
  await page.fill("#q", text);
  await page.locator("#results a").first().waitFor();
  return page;
};
const isOpen = (page) => page.locator("#results").isVisible();
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.closest("#results")?.id || document.activeElement.nodeName);

test("results close when the focus leaves them, and never cover what has it", async () => {
  const page = await searched();
  const count = await page.locator("#results a").count();
  for (let at = 0; at < count; at++) {
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "results");
    assert.ok(await isOpen(page));
  }
  await page.keyboard.press("Tab");
  assert.notEqual(await focused(page), "results");
  assert.equal(await isOpen(page), false);
  assert.equal(await page.inputValue("#q"), "write_package");
  // Back in the field, they are there again.
  await page.focus("#q");
  assert.ok(await isOpen(page));
  await page.context().close();
});

test("a press beside results closes them, one on a result follows it", async () => {
  const page = await searched();
  await page.mouse.click(5, 880);
  assert.equal(await isOpen(page), false);
  await page.focus("footer a");
  await page.focus("#q");
  await page.locator("#results a").first().click();
  assert.match(page.url(), /errors\//);
  await page.context().close();
});

test("Escape closes results wherever the focus is, and keeps the text", async () => {
  for (const name of [PAGE, "en/index.html"]) {
    const page = await searched(name);
    await page.keyboard.press("Escape");
    assert.equal(await isOpen(page), false);
    assert.equal(await page.inputValue("#q"), "write_package");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(page), "results");
    await page.keyboard.press("Escape");
    assert.equal(await isOpen(page), false);
    assert.equal(await focused(page), "q");
    assert.equal(await page.inputValue("#q"), "write_package");
    // Also what says that nothing was found.
    await page.fill("#q", "xyzzyqwv");
    assert.notEqual(await page.locator("#found").textContent(), "");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#found").textContent(), "");
    assert.equal(await page.inputValue("#q"), "xyzzyqwv");
    await page.context().close();
  }
});

test("on the first page results are a part of the page and stay", async () => {
  const page = await searched("en/index.html");
  await page.focus("footer a");
  assert.ok(await isOpen(page));
  await page.context().close();
});

test("a key that is an input method's is not ours", async () => {
  const page = await searched("zh/index.html");
  // What browsers send while words are put together.
  const composing = (key) => page.evaluate((key) => {
    const event = new KeyboardEvent("keydown", { key, keyCode: 229, isComposing: true, bubbles: true, cancelable: true });
    return document.getElementById("q").dispatchEvent(event);
  }, key);
  for (const key of ["Enter", "Escape", "ArrowDown"]) assert.ok(await composing(key), `${key} goes to the input method`);
  await page.waitForTimeout(100);
  assert.match(page.url(), /zh\/index\.html$/);
  assert.ok(await isOpen(page));
  assert.equal(await focused(page), "q");
  await page.keyboard.press("Enter");
  await page.waitForURL(/errors\//);
  await page.context().close();
});

test("in a text of several lines arrows move the caret, until they leave its last line", async () => {
  const page = await searched("en/index.html", "#1 DONE\ndenied: permission_denied: write_package");
  await page.evaluate(() => document.getElementById("q").setSelectionRange(0, 0));
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), "q");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), "results");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(page), "q");
  await page.context().close();
});
