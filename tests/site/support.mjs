// What the tests of the help site share: a built site, a server that serves it below a folder as GitHub Pages does, a browser.
//
// The program and the browser are those that scripts/test names: GHCR_GUIDE and CHROMIUM.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { tmpdir } from "node:os";
import { join, extname, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const require = createRequire(join(root, "target/node/package.json"));
export const program = process.env.GHCR_GUIDE || join(root, "target/debug/ghcr-guide");
export const languages = readdirSync(join(root, "locales")).sort();
export const base = "https://octo-org.github.io/ghcr-guide/";

const kinds = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".xml": "application/xml", ".md": "text/markdown", ".txt": "text/plain", ".svg": "image/svg+xml" };
const folders = [];
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), "ghcr-guide-site-"));
  folders.push(folder);
  return folder;
};

// Runs the program; gives its exit code and output.
export const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", cwd: temporary(), env: { PATH: process.env.PATH, LC_ALL: "C" } });
  return { status, stdout, stderr };
};

const REPOSITORIES = [
  { nameWithOwner: "octo-org/app", isInOrganization: true, visibility: "PUBLIC", defaultBranchRef: { name: "main" } },
  { nameWithOwner: "mona/Site.Two", isInOrganization: false, visibility: "PRIVATE", defaultBranchRef: { name: "trunk" } },
  { repo: "octo-org/site.html", visibility: "public" },
  { repo: "ghe-org/tool", host: "ghe.example.com", image: "ghe-org/other-name" },
];

// Builds the site; gives its folder.
export const build = (...more) => {
  const folder = temporary();
  const list = join(folder, "repos.json");
  writeFileSync(list, JSON.stringify(REPOSITORIES));
  const out = join(folder, "site");
  execFileSync(program, ["site", "--out", out, "--base-url", base, "--repos", list, ...more], { stdio: "pipe", env: { PATH: process.env.PATH, LC_ALL: "C" } });
  return out;
};

// Every file of a site, as paths with slashes.
export const files = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => name.split(sep).join("/")).filter((name) => statSync(join(folder, name)).isFile()).sort();

export const read = (folder, name) => readFileSync(join(folder, name), "utf8");

// Serves a site below /ghcr-guide/ and notes what is asked for.
export const serve = async (folder) => {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    let name = decodeURIComponent(request.url.split("?")[0]).replace(/^\/ghcr-guide\//, "");
    if (name === "" || name.endsWith("/")) name += "index.html";
    const path = join(folder, name);
    const there = !relative(folder, path).startsWith("..") && existsSync(path) && statSync(path).isFile();
    response.writeHead(there ? 200 : 404, { "content-type": `${kinds[extname(there ? path : ".html")] || "text/plain"}; charset=utf-8` });
    response.end(readFileSync(there ? path : join(folder, "404.html")));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}/ghcr-guide/`, asked, close: () => server.close() };
};

const browser = () => {
  const { chromium } = require("playwright-core");
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
};

// A built site, its server and a browser for the tests of one file: `begin` is given them before the first test runs.
export const stage = (begin) => {
  let server, chromium;
  before(async () => {
    const site = build();
    server = await serve(site);
    chromium = await browser();
    await begin({ site, server, chromium });
  });
  after(async () => {
    await chromium?.close();
    server?.close();
  });
};

// Opens a page and fails the test for whatever the page complains about.
export const open = async (context, address) => {
  const page = await context.newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.problems.push(message.text()));
  page.on("dialog", (dialog) => (page.problems.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  await page.goto(address);
  return page;
};

export const onDisk = (folder, name) => pathToFileURL(join(folder, name)).href;

// One page of each type.
export const types = (folder) => {
  const names = files(folder).filter((name) => name.startsWith("en/") && name.endsWith(".html"));
  const types = new Map();
  for (const name of names) {
    const kind = /<body class="is-([a-z-]+)"/.exec(read(folder, name))[1];
    if (!types.has(kind)) types.set(kind, name.slice(3));
  }
  return types;
};
