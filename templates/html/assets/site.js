// The script of the help site: the reader's repository in the page, search, copying, downloading.
//
// Nothing that is entered leaves the browser: it is kept in this tab (sessionStorage) and, if the reader asks for a link, in the
// part of an address that is never sent. Facts enter as text only (textContent, encodeURIComponent), so no value can be markup.
//
// The build leaves comments out and makes names short.
(() => {
  "use strict";
  const doc = document;
  const all = (selector, root = doc) => [...root.querySelectorAll(selector)];
  const on = (target, kind, act) => target.addEventListener(kind, act);
  const id = (name) => doc.getElementById(name);
  const make = (name, text, kind) => {
    const node = doc.createElement(name);
    node.textContent = text;
    node.className = kind || "";
    return node;
  };
  const words = doc.body.dataset;
  // What is said to those who do not see it. The same words twice are two messages.
  const said = make("p", "", "hidden");
  said.role = "status";
  doc.body.append(said);
  const tell = (text) => {
    said.textContent = "";
    setTimeout(() => (said.textContent = text || ""), 100);
  };
  // Storage can be switched off.
  const stored = (area, name, value) => {
    try {
      area = self[area];
      value && area.setItem(name, value);
      return area.getItem(name);
    } catch {}
  };
  const visit = (value) => stored("sessionStorage", "ghcr", value && JSON.stringify(value));

  // What a value may be: the rules of src/facts, which the tests hold against each other.
  const is = (pattern) => (text) => pattern.test(text);
  const isShort = (text) => new Blob([text]).size < 256;
  const isHost = (text) => /^(?=.{1,253}$)\b[a-z\d-]{1,63}\b(\.\b[a-z\d-]{1,63}\b)*(:0*[1-9]\d{0,4})?$/i.test(text) && !(text.split(":")[1] > 65535);
  // What has capitals in other scripts only looks like a name.
  const lower = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  // Another registry is no mistake of spelling.
  const image = (text, registry, own) => {
    let [, other, path] = /^(?:([^/]*[.:][^/]*|localhost)\/)?([^]*)$/.exec(lower(text));
    if (!other && own && !path.startsWith(`${own}/`)) path = `${own}/${path}`;
    const name = `${registry}/${path}`;
    if ((!other || isHost(other)) && name.length < 256 && /^([a-z\d]+((\.|__?|-+)[a-z\d]+)*(\/|$)){2,}(?<!\/)$/.test(path)) return other && other !== registry ? null : name;
  };
  // One line that can be seen: what has no width goes, what is no sign is a space or, beyond the first plane, a question mark.
  const clean = (text) =>
    text.replace(/(?![\ufe00-\ufe0f])[\p{DI}\p{NChar}\u2028\u2029\u2800\ufff9-\ufffb]/gu, "").replace(/[\p{Cc}\p{Z}\ue000-\uf8ff]+/gu, " ").replace(/\p{Co}/gu, "?").trim();
  // Nothing that GitHub's runner would obey, and not too long.
  const line = (text) =>
    clean(text).replaceAll("##[", "## [").replace(/(?<![!-~])::+/g, (signs) => [...signs].join(" ")).replace(/ ?(?<=^.{199}).{2,}$/u, "…");
  // Where the program suggests another spelling, the page takes it.
  const tidy = {
    repo: (text) =>
      text.replace(/^(https?:\/\/[^/]+|(www\.)?github\.com)\/([^/]+\/[^/?#]+).*$/, "$3").replace(/^(((git\+)?ssh|git):\/\/[^/]+\/|([\w.-]+@)?[\w.-]+:\/?)([^/]+\/[^/]+)\/?$/, "$5").replace(/([^/])(\.git)+$/, "$1"),
    image: (text) => lower(text.replace(/@.*/, "").replace(/:[^/]*$/, "")),
    host: (text) => lower(text.replace(/^.*?:\/\/([^/?#]*@)?([^/?#]*).*$/, "$2")),
    "workflow-file": (text) => text.replace(/^[^/]+$/, ".github/workflows/$&"),
    secret: (text) => text.replace(/^(\$\{\{)?\s*(secrets\.|(?=github\.t))(\w+|github\.token)\s*(\}\})?$/i, "$3").replace(/^github[._]token$/i, "GITHUB_TOKEN"),
  };
  // Of what has nothing else, all stays.
  const neat = (name, text) => tidy[name]?.(text.trim()) || text.trim();
  const right = {
    repo: is(/^(?!.*--.*\/)[a-z\d]([\w-]{0,37}[a-z\d])?\/(?!\.\.?$)[\w.-]{1,100}$/i),
    image: (text, facts) => image(text, facts.registry, facts["owner-lower"]),
    // Names under github.com, and those of an SSH configuration, are all github.com.
    host: (text) =>
      isHost(text) &&
      !/((^|\.)((gist\.github|source\.developers\.google|dev\.azure|git\.heroku|atomgit|gitcode|gitea|gitee|gitlab|visualstudio)\.com|(git\.kernel|salsa\.debian|savannah\.gnu|bitbucket|codeberg|framagit|notabug)\.org|(launchpad|sourceforge|sf)\.net|(gitflic|gitverse)\.ru|(hf|huggingface)\.co|ghcr\.io|sr\.ht)|^git-codecommit.*\.amazonaws\.com)(:|$)|^(bitbucket|forgejo|gitea|gitlab)\./.test(text) &&
      text.replace(/^(.+\.)?github\.com(:.*)?$|^github\.com-.*/, "github.com"),
    kind: is(/^(user|organization)$/),
    tag: is(/^(?![.-])[\w.{}*-]{1,128}$/),
    branch: (text) => isShort(text) && clean(text) === text && !/^[-/]|^@$|[./]$|[ ~^:\\]|\.\.|@\{|\/\/|(^|\/)\.|\.lock(\/|$)/.test(text),
    secret: is(/^(?!github_(?!token$))[a-z_]\w*$/i),
    "workflow-file": (text) => /^\.github\/workflows\/(?! )[^/\\]+\.ya?ml$/.test(text) && isShort(text) && clean(text) === text,
  };
  for (const name of ["workflow-name", "job", "login-step", "push-step"]) tidy[name] = right[name] = line;
  const fields = Object.keys(right);

  // What was given: in the address, else in this visit.
  let given = {};
  const hash = () => location.hash.slice(1);
  const inHash = () => hash().includes("=") && new URLSearchParams(hash());
  const fromAddress = () => {
    const asked = inHash();
    // An address counts once: who comes back to it has perhaps entered something else since.
    if (!asked || (history.state && visit())) return;
    history.replaceState(1, "");
    const names = fields.filter((name) => asked.get(name));
    // Of a list a page shows the first; what there is one of cannot be given twice.
    if (names[0]) given = Object.fromEntries(names.map((name) => [name, (/image|tag|branch/.test(name) ? asked.get(name) : asked.getAll(name).join(", ")).slice(0, 999)]));
    id(asked.get("to"))?.scrollIntoView();
  };
  const anchor = () => {
    const asked = inHash();
    return asked ? asked.get("to") || "" : hash();
  };

  // The facts that follow, which fields are wrong, and what is right, in its own spelling.
  const work = () => {
    const facts = { registry: "ghcr.io" }, wrong = {}, taken = {};
    const good = (name) => {
      const text = neat(name, `${given[name] || ""}`);
      const token = /(gh[pousr]_|github_pat_|dckr_pat_)[\w-]{20}/.test(text);
      const result = text && !token && right[name](text, facts);
      if (text && !result) wrong[name] = token ? "token" : result === null ? "other" : "wrong";
      if (result) taken[name] = text;
      return result === true ? text : result;
    };
    facts.host = good("host") || "github.com";
    if (facts.host !== "github.com") facts.registry = `containers.${facts.host}`;
    const repo = good("repo");
    if (repo) {
      [facts.owner, facts.repository] = repo.split("/");
      facts["owner-lower"] = lower(facts.owner);
    }
    facts.image = good("image") || (repo && image(facts.repository, facts.registry, facts["owner-lower"]));
    if (facts.image) {
      const [, owner, ...name] = facts.image.split("/");
      facts.package = name.join("/");
      // Another owner's image is linked as theirs; what kind of owner they are was not said.
      facts["image-owner"] = owner === facts["owner-lower"] ? facts.owner : owner;
    }
    for (const name of fields.slice(3)) facts[name] = good(name);
    facts["pull-tag"] = facts.tag;
    if (facts.branch && !/[*?[]/.test(facts.branch)) facts["default-branch"] = facts.branch;
    return [facts, wrong, taken];
  };
  // What is wrong may be a token, and what was around a name may hold one: neither is kept or put into a link.
  const kept = () => {
    const [, , taken] = work();
    return Object.fromEntries(fields.filter((name) => taken[name]).map((name) => [name, taken[name]]));
  };
  // The address must not bring back what was there before.
  const forget = () => history.replaceState(null, "", `#${anchor()}`);
  const fragment = (place = anchor()) => {
    const asked = new URLSearchParams(kept());
    if (!asked.size) return place;
    if (place) asked.set("to", place);
    return `${asked}`.replaceAll("%2F", "/");
  };

  // A value where it stands: the rules of src/render/escape.rs.
  const quoted = {
    sh: (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''").replaceAll("${{", () => "$''{{")}'`),
    dockerfile: (text) => (/^[\w@%+:,./-]+$/.test(text) ? text : `"${text.replace(/["\\$]/g, "\\$&")}"`),
    identifier: (text) => text.replace(/\W/g, "_"),
    api: (host) => (/(^github|\.ghe)\.com(:|$)/.test(host) ? `api.${host}` : `${host}/api/v3`),
    yaml: (text) =>
      /^([a-z]|[._/][a-z])[\w./ :-]*$/i.test(text) && !/ $|: |:$/.test(text) && !/^(true|false|y(es)?|no?|on|off|null|\.nan|\.inf)$/i.test(text)
        ? text : `"${text.replace(/["\\]/g, "\\$&")}"`,
  };
  const inAddress = (fact, text) => {
    text = encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    if (/branch|file|^image$/.test(fact)) return text.replaceAll("%2F", "/");
    return fact === "host" || fact === "registry" ? text.replaceAll("%3A", ":") : text;
  };

  // The gaps of an address are filled in their order.
  const blanksIn = (root) => [
    all("var[data-f]", root).map((node) => [node, node.textContent]),
    all("a[data-h]", root).map((node) => [node, node.getAttribute("href")]),
    all(".either", root).map((node) => [node, [...node.childNodes]]),
  ];
  const fill = ([blanks, links, choices], facts) => {
    for (const [node, blank] of blanks) {
      let value = facts[node.dataset.f];
      // The path of an image begins with the image's owner.
      if (node.dataset.f === "owner-lower" && node.nextSibling?.data === "/" && node.nextElementSibling.dataset.f === "package") value = facts["image-owner"]?.toLowerCase();
      node.textContent = value ? (quoted[node.dataset.s] || String)(value) : blank;
      node.classList.toggle("filled", node.textContent !== blank);
    }
    for (const [node, address] of links) {
      const names = node.dataset.h.split(" ");
      node.href = address.replace(/github\.com|[A-Z_]{4,}/g, (gap, name) => (facts[(name = names.shift())] ? inAddress(name, facts[name]) : gap));
    }
    const foreign = facts["image-owner"] && facts["image-owner"] !== facts.owner;
    for (const [node, nodes] of choices) {
      const kind = foreign && nodes.some((one) => /image-owner/.test(one.dataset?.h)) ? "" : facts.kind;
      node.replaceChildren(...nodes.filter((one) => !kind || one.dataset?.kind === kind));
    }
  };
  const form = id("personal");
  const you = id("you"), empty = you?.textContent;
  const ours = blanksIn(doc);
  const show = () => {
    const [facts, wrong] = work();
    fill(ours, facts);
    if (form) {
      you.textContent = facts.owner ? `${you.dataset.filled} ` : empty;
      if (facts.owner) you.append(make("strong", `${facts.owner}/${facts.repository}`));
    }
    return wrong;
  };
  const complain = (wrong) => {
    for (const name of form ? fields : []) {
      const input = form[name];
      input.setAttribute("aria-invalid", name in wrong);
      let error = id(`e-${name}`);
      // What only a token makes wrong has no messages of its own.
      if (!error && wrong[name]) {
        error = make("span", "", "error");
        error.id = `e-${name}`;
        input.parentNode.after(error);
      }
      if (!error) continue;
      error.textContent = wrong[name] === "token" ? form.dataset.token : error.dataset[wrong[name]] || "";
      input.setAttribute("aria-describedby", error.id);
    }
  };
  const start = () => {
    try {
      given = JSON.parse(visit()) || {};
    } catch {}
    fromAddress();
    // Who comes from the guide of a repository goes on with it, and with what was entered about it.
    const own = Object.fromEntries(new URLSearchParams(words.given));
    if (own.repo) {
      const { host, image, kind, ...rest } = given;
      given = given.repo === own.repo ? { ...rest, ...own } : own;
    }
    Object.assign(given, kept());
    visit(kept());
    if (form) for (const name of fields) form[name].value = given[name] || "";
    complain(show());
  };
  start();
  // An anchor alone says nothing new, and what is being entered stays.
  on(self, "hashchange", () => inHash() && start());
  // A page that a browser has kept knows nothing of what was entered after it.
  on(self, "pageshow", ({ persisted }) => persisted && start());
  if (form) {
    on(form, "input", () => {
      given = Object.fromEntries([...new FormData(form)].filter(([, text]) => text.trim()));
      visit(kept());
      show();
      forget();
    });
    on(form, "change", ({ target }) => {
      given[target.name] = target.value = neat(target.name, target.value);
      complain(show());
      tell(id(`e-${target.name}`)?.textContent);
    });
    on(form, "reset", () => {
      visit((given = {}));
      forget();
      start();
    });
    on(id("link"), "click", ({ target }) => copy(`${location.href.split("#", 1)}#${fragment()}`, target, target.dataset.done));
  }

  // Another tab is another visit: the address takes along what was entered, and the old one is back for the next usual click. The
  // languages lead to the same page and place; the first page remembers which was chosen.
  const site = new URL("..", doc.currentScript.src).href;
  for (const kind of ["click", "auxclick", "contextmenu", "touchstart"]) {
    on(doc, kind, ({ target, ctrlKey, metaKey, shiftKey }) => {
      const link = target.closest?.("a[href]");
      if (!link?.href.startsWith(site)) return;
      const { lang, own = link.getAttribute("href") } = link.dataset;
      link.href = link.dataset.own = own;
      if (lang && kind === "click") stored("localStorage", "lang", lang);
      if (lang || kind !== "click" || ctrlKey || metaKey || shiftKey) link.hash = fragment(lang ? anchor() : link.hash.slice(1));
    });
  }
  if ("root" in words && anchor() !== "choose") {
    const link = all("a[data-lang]").find((link) => link.dataset.lang === stored("localStorage", "lang"));
    if (link) location.replace(link.href);
  }

  const copy = async (text, button, done) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Over http or from a disk a browser may refuse; the old way needs a field that is selected.
      const field = make("textarea", text);
      doc.body.append(field);
      field.select();
      doc.execCommand("copy");
      field.remove();
      button.focus();
    }
    tell(done);
    const before = button.textContent;
    if (before === done) return;
    button.textContent = done;
    setTimeout(() => (button.textContent = before), 2000);
  };
  // A short name is not broken at its hyphens. One with blanks may become long.
  for (const code of all("code")) if (!code.className && !code.firstElementChild && /^\S{1,24}$/.test(code.textContent)) code.className = "whole";
  for (const code of all("pre > code:not(.language-text)")) {
    const button = make("button", words.copy, "copy");
    on(button, "click", () => copy(code.textContent.trim(), button, words.copied));
    const box = make("div", "", "code");
    code.parentNode.replaceWith(box);
    box.append(code.parentNode, button);
  }

  // What few readers ask for is loaded when they do. A page from a disk may load nothing but scripts.
  const load = (address) =>
    new Promise((done, failed) => {
      const script = make("script");
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      doc.head.append(script);
    });
  self.ghcr = { all, id, make, words, load, on, fill: (root) => fill(blanksIn(root), work()[0]) };
  for (const button of all(".download")) {
    on(button, "click", async () => {
      button.nextSibling?.remove();
      try {
        ghcr.download || (await load(words.markdown));
        await ghcr.download(button.dataset);
      } catch {
        const { failed } = button.dataset;
        button.after(make("span", failed, "error"));
        tell(failed);
      }
    });
  }
  const field = id("q");
  if (field) {
    // Seen are words that stand where results would.
    const say = (ghcr.say = (text, seen) => {
      const found = id("found");
      found.textContent = text;
      found.className = seen ? "results none" : "hidden";
    });
    const asking = () => doc.activeElement === field && field.value;
    let search;
    const ready = () =>
      (search ||= load(words.index).then(() => ghcr.go || Promise.reject()).catch(() => {
        // The next letter tries again.
        search = ghcr.asked = 0;
        if (asking()) say(field.dataset.failed, true);
      }));
    on(field, "focus", ready);
    on(field, "input", () => {
      ghcr.asked = 0;
      ready();
      field.value || say("");
      setTimeout(() => search && asking() && !ghcr.go && say(field.dataset.loading, true), 300);
    });
    // Nothing lies over what the reader goes on to.
    on(field, "blur", () => ghcr.go || say(""));
    on(field, "keydown", (event) => {
      // An Enter that is an input method's has another code, which its name does not tell.
      if (event.keyCode !== 13 || event.shiftKey || !field.value.trim()) return;
      // What is asked before the index is there is done when it comes.
      if (ghcr.go ? ghcr.go() : (ghcr.asked = ready())) event.preventDefault();
    });
    if (field.value) ready();
  }
  // Whatever needs the script may be seen from here on.
  doc.documentElement.className = "scripted";
})();
