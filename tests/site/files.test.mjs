// The files of the site, without a browser: links, languages, sizes, what pages may load, what programs read.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join, posix } from "node:path";
import { before, test } from "node:test";
import { promisify } from "node:util";
import { base, build, files, languages, read, require } from "./support.mjs";

let site, names, pages;
before(() => {
  site = build();
  names = new Set(files(site));
  pages = new Map([...names].filter((name) => name.endsWith(".html")).map((name) => [name, read(site, name)]));
});

const attributes = (html, name) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => match[1].replaceAll("&amp;", "&"));
const target = (from, href) => {
  let [path, anchor] = href.split("#");
  path = decodeURIComponent(path);
  if (path.startsWith("/ghcr-guide/")) path = path.slice("/ghcr-guide/".length);
  else path = path === "" ? from : posix.join(posix.dirname(from), path);
  if (path === "" || path === "." || path.endsWith("/")) path = posix.join(path, "index.html");
  return [path, anchor];
};
const inside = (html) => attributes(html, "href").filter((href) => !/^[a-z]+:/.test(href));

test("every link and anchor inside the site leads somewhere", () => {
  const broken = [];
  for (const [name, html] of pages) {
    for (const href of inside(html)) {
      const [path, anchor] = target(name, href);
      const there = names.has(path);
      const anchored = !anchor || !path.endsWith(".html") || (there && pages.get(path).includes(` id="${anchor}"`));
      if (!there || !anchored) broken.push(`${name}: ${href}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("links of the Markdown twins lead somewhere too", () => {
  const broken = [];
  for (const name of [...names].filter((name) => name.endsWith(".md"))) {
    for (const [, href] of read(site, name).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:|^#/.test(href)) continue;
      if (!names.has(target(name, href)[0])) broken.push(`${name}: ${href}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("a crawl from the first page reaches every page", () => {
  const seen = new Set(["index.html"]);
  const queue = ["index.html"];
  while (queue.length) {
    const name = queue.pop();
    for (const href of inside(pages.get(name))) {
      const [path] = target(name, href);
      if (pages.has(path) && !seen.has(path)) {
        seen.add(path);
        queue.push(path);
      }
    }
  }
  assert.deepEqual([...pages.keys()].filter((name) => !seen.has(name) && !name.endsWith("404.html")), []);
});

test("every page is there in every language, with the same anchors and blanks, and its switcher leads to it", () => {
  for (const [name, html] of pages) {
    const [lang, ...rest] = name.split("/");
    if (!languages.includes(lang)) continue;
    const path = rest.join("/");
    const shape = (html) => [...html.matchAll(/\sid="([^"]+)"|data-f="([^"]+)"|data-h="([^"]+)"/g)].map((match) => match[0]).sort();
    for (const other of languages) {
      const twin = pages.get(`${other}/${path}`);
      assert.ok(twin, `${other}/${path}`);
      assert.deepEqual(shape(twin), shape(html), `${other}/${path}`);
      const href = new RegExp(`<a href="([^"]+)"[^>]*data-lang="${other}"`).exec(html)[1];
      assert.equal(target(name, href)[0], `${other}/${path}`);
    }
    assert.match(html, new RegExp(`<html lang="${lang}" dir="ltr">`));
  }
});

test("every address with blanks names the fact of each of its gaps, and a gap stands for one fact on the whole site", () => {
  const facts = new Map();
  for (const [name, html] of pages) {
    for (const [, href, names] of html.matchAll(/href="([^"]+)" data-h="([^"]+)"/g)) {
      const gaps = href.match(/github\.com|[A-Z_]{4,}/g) || [];
      assert.equal(gaps.length, names.split(" ").length, `${name}: ${href} has other gaps than ${names}`);
      names.split(" ").forEach((fact, at) => {
        // Who owns an image is not always who owns the repository.
        const gap = gaps[at] === "OWNER" && href.includes("/packages/container/") ? "OWNER of an image" : gaps[at];
        facts.set(gap, facts.get(gap) || fact);
        assert.equal(facts.get(gap), fact, `${name}: ${href}`);
      });
    }
  }
  assert.ok(facts.size >= 4, [...facts].join());
  assert.deepEqual([facts.get("OWNER"), facts.get("OWNER of an image")], ["owner", "image-owner"]);
});

test("search engines are told of every translation, and of nothing else", () => {
  const map = read(site, "sitemap.xml");
  const listed = new Set([...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]));
  for (const [name, html] of pages) {
    const address = base + name.replace(/(^|\/)index\.html$/, "$1");
    const hidden = html.includes('<meta name="robots" content="noindex">');
    assert.equal(listed.has(address), !hidden, address);
    if (hidden) continue;
    assert.equal(/<link rel="canonical" href="([^"]+)"/.exec(html)[1], address);
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map((match) => match.slice(1));
    assert.deepEqual(alternates.map(([lang]) => lang).filter((lang) => lang !== "x-default").sort(), languages);
    assert.equal(alternates.filter(([lang]) => lang === "x-default").length, 1);
    alternates.forEach(([, href]) => assert.ok(listed.has(href), `${name}: ${href}`));
  }
  assert.equal(listed.size, [...pages.values()].filter((html) => !html.includes('content="noindex"')).length);
});

test("titles and descriptions tell the pages of a language apart", () => {
  for (const lang of languages) {
    for (const part of [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)">/]) {
      const seen = new Map();
      for (const [name, html] of pages) {
        if (!name.startsWith(`${lang}/`)) continue;
        const text = part.exec(html)[1];
        assert.ok(!seen.has(text), `${name} and ${seen.get(text)}: ${text}`);
        seen.set(text, name);
      }
    }
  }
});

test("pages load nothing from elsewhere and hold neither script nor style", () => {
  for (const [name, html] of pages) {
    assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; /, name);
    assert.doesNotMatch(html, /unsafe|https?:[^"]*; (?:base-uri|form-action)/, name);
    // Tools that judge a page fetch robots.txt from inside it.
    assert.match(html, / connect-src 'self'; base-uri 'none'; form-action 'none'">/, name);
    assert.doesNotMatch(html, /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=")|<img|<iframe|="javascript:/i, name);
    for (const [tag] of html.matchAll(/<(?:script|link rel="(?:stylesheet|icon)")[^>]*>/g)) {
      assert.match(tag, /(?:src|href)="(?:(?:\.\.\/)*|\/ghcr-guide\/)assets\/[\w.-]+\.[0-9a-f]{10}\.(?:css|js|svg)"/, name);
    }
    assert.match(html, /; img-src 'self'; /, name);
  }
});

test("pages, style and script are small", () => {
  const size = (name) => Buffer.byteLength(read(site, name));
  const large = [...pages.keys()].filter((name) => size(name) > 40_000).map((name) => `${name}: ${size(name)}`);
  assert.deepEqual(large, []);
  const asset = (pattern) => [...names].find((name) => pattern.test(name));
  const [style, script] = [size(asset(/assets\/site\..*\.css/)), size(asset(/assets\/site\..*\.js/))];
  assert.ok(style < 15_000 && script < 10_000, `style ${style}, script ${script}`);
  assert.ok(size("en/index.html") + style + script < 60_000);
  assert.equal(asset(/reload/), undefined, "what only `ghcr-guide serve` needs is no file of a site");
});

test("the same input gives the same bytes", () => {
  const again = build();
  assert.deepEqual(files(again), [...names]);
  for (const name of names) assert.equal(read(again, name), read(site, name), name);
});

test("what programs read can be read", () => {
  const catalog = JSON.parse(read(site, "catalog.json"));
  assert.equal(catalog.version, 1);
  assert.deepEqual(catalog.languages, languages);
  for (const cause of Object.values(catalog.causes)) {
    for (const lang of languages) {
      assert.ok(cause.title[lang] && cause.summary[lang]);
      assert.ok(names.has(`${lang}/${cause.page}`) && names.has(`${lang}/${cause.page.replace(".html", ".md")}`));
    }
    cause.errors.forEach((id) => assert.ok(catalog.errors[id]));
  }
  const told = read(site, "llms.txt");
  for (const lang of languages) {
    assert.ok(told.includes(`${base}${lang}/llms.txt`));
    for (const [, href] of read(site, `${lang}/llms.txt`).matchAll(/\]\(([^)]+)\)/g)) assert.ok(names.has(href.slice(base.length)), href);
    const feed = read(site, `${lang}/feed.xml`);
    assert.match(feed, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    assert.ok(feed.split("<entry>").length > 10);
  }
  assert.match(read(site, "robots.txt"), /Sitemap: https:/);
  for (const name of pages.keys()) if (name.includes("/")) assert.ok(names.has(name.replace(/\.html$/, ".md")), name);
});

test("compressed twins are there when they are asked for", async () => {
  const { gunzipSync, brotliDecompressSync } = await import("node:zlib");
  const { readFileSync } = await import("node:fs");
  const small = build("--compress");
  for (const name of ["en/index.html", "catalog.json"]) {
    const plain = readFileSync(join(small, name));
    assert.deepEqual(gunzipSync(readFileSync(join(small, `${name}.gz`))), plain);
    assert.deepEqual(brotliDecompressSync(readFileSync(join(small, `${name}.br`))), plain);
  }
});

test("the Nu HTML checker has nothing to say of any page", async () => {
  // It knows no origin of a file, so it takes every script for a stranger's; that the policy lets ours in is seen in the browser.
  // And it guesses the language of a page by its letters, of which a Chinese page full of commands has many Latin ones.
  const pattern = ["--filterpattern", ".*(?:Content Security Policy|This document appears to be written in).*"];
  const args = ["-jar", require("vnu-jar"), "--format", "json", "--exit-zero-always", ...pattern, "--skip-non-html", site];
  const { stderr } = await promisify(execFile)("java", args, { maxBuffer: 1 << 28 });
  const said = JSON.parse(stderr).messages.map(({ url, lastLine, message, extract }) => `${url}:${lastLine}: ${message} ${extract || ""}`);
  assert.deepEqual(said.slice(0, 20), []);
});
