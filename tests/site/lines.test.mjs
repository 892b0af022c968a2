// Where lines end on a narrow screen: names in code are whole, and a mark stays with what it follows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { languages, open, stage, types } from "./support.mjs";

let site, server, chromium;
stage(async (it) => ({ site, server, chromium } = it));

// Pages whose text has many names with hyphens in it, and one of each type.
const PAGES = ["checks/login-to-other-registry.html", "checks/push-on-dependabot.html", "guides/naming/tags.html", "errors/secondary-rate-limit.html", "errors/manifest-denied-denied.html", "errors/delete-version-refused.html", "causes/published-but-not-shown.html", "remedies/source-label.html", "myths/organization-profile-tab.html"];

test("at 320 pixels no short name in code is broken and no line begins with a mark", async () => {
  const found = [];
  const context = await chromium.newContext({ viewport: { width: 320, height: 700 } });
  for (const lang of languages) {
    for (const name of new Set([...PAGES, ...types(site).values()])) {
      if (name.startsWith("repositories/")) continue;
      const page = await open(context, `${server.url}${lang}/${name}`);
      const wrong = await page.evaluate(() => {
        const out = [];
        for (const code of document.querySelectorAll("article code")) {
          const lines = new Set([...code.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1 && /^\S{1,24}$/.test(code.textContent) && !code.querySelector("var")) out.push(code.textContent);
        }
        const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode;
          const box = node.parentElement.closest("p, li, td, th, h1, h2, h3, h4, summary");
          if (!box || node.parentElement.closest("pre, details:not([open]), .hidden")) continue;
          for (const { index } of node.data.matchAll(/[、，。：；？！）》」”]/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const [place] = range.getClientRects();
            const start = box.getBoundingClientRect().left + parseFloat(getComputedStyle(box).paddingInlineStart);
            if (place?.width && place.left < start + 3 && (index || node.previousSibling)) out.push(node.data.slice(Math.max(0, index - 8), index + 8));
          }
        }
        if (document.documentElement.scrollWidth > 320) out.push(`${document.documentElement.scrollWidth} pixels`);
        return out;
      });
      found.push(...wrong.map((text) => `${lang}/${name}: ${text}`));
      await page.close();
    }
  }
  assert.deepEqual(found, []);
});
