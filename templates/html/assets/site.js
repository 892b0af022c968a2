// The script of the help site: the reader's repository in the page, search, copying, downloading.
//
// Nothing that is entered leaves the browser: it is kept in this tab (sessionStorage) and, if the reader asks for a link, in the
// part of an address that is never sent. Facts enter as text only (textContent, encodeURIComponent), so no value can be markup.
//
// Comments stand on lines of their own; the build leaves them and the indentation out.
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
  const isToken = (text) => /(gh[pousr]_|github_pat_|dckr_pat_)[\w-]{20}/.test(text);
  const isOwner = (text) => /^[a-z\d]([\w-]{0,37}[a-z\d])?$/i.test(text) && !text.includes("--");
  const isName = (text) => /^(?!\.\.?$)[\w.-]{1,100}$/.test(text);
  const isPart = (text) => /^[a-z\d]+((\.|__?|-+)[a-z\d]+)*$/.test(text);
  const isHost = (text) => {
    const [, name, port = 1] = /^([^:]+)(?::(\d+))?$/.exec(text) || [];
    return name && text.length < 254 && +port && port < 65536 && name.split(".").every((part) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(part));
  };
  const isBranch = (text) =>
    text.length < 256 && text !== "@" && !/^-|\.$|[ ~^:\\]|\.\.|@\{|[\p{C}\p{Z}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0]/u.test(text) &&
    text.split("/").every((part) => part && !/^\.|\.lock$/.test(part));
  const image = (text, registry, own) => {
    const parts = text.toLowerCase().split("/");
    let other;
    if (parts[1] && /[.:]|^localhost$/.test(parts[0])) {
      other = parts.shift();
      if (!isHost(other) || parts.length < 2) return;
    }
    if (!other && (parts.length < 2 || parts[0] !== own) && own) parts.unshift(own);
    const name = `${registry}/${parts.join("/")}`;
    if (parts.length < 2 || name.length > 255 || !parts.every(isPart)) return;
    return other && other !== registry ? null : name;
  };
  const line = (text) => text.replace(/\p{C}/gu, "").replace(/\s+/g, " ").trim().slice(0, 200);
  // Where the program suggests another spelling, the page takes it.
  const tidy = {
    repo: (text) => text.replace(/^(?:https?:\/\/|ssh:\/\/)?(?:\w+@)?github\.com[/:]([^/]+\/[^/?#]+).*$/i, "$1").replace(/(.)\.git$/, "$1"),
    image: (text) => text.replace(/@.*|:[^/]*$/, "").toLowerCase(),
    host: (text) => text.replace(/^\w+:\/\/(?:[^/@]*@)?([^/?#]*).*$/, "$1").toLowerCase(),
    "workflow-file": (text) => text.replace(/^[^/]+$/, ".github/workflows/$&"),
    secret: (text) => text.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, "$1").replace(/^secrets\./, "").replace(/^github[._]token$/i, "GITHUB_TOKEN"),
  };
  const right = {
    repo: (text) => {
      const parts = text.split("/");
      return parts.length === 2 && isOwner(parts[0]) && isName(parts[1]);
    },
    image: (text, facts) => image(text, facts.registry, facts["owner-lower"]),
    host: isHost,
    kind: (text) => /^(user|organization)$/.test(text),
    tag: (text) => /^(?![.-])[\w.{}*-]{1,128}$/.test(text),
    branch: isBranch,
    secret: (text) => /^[a-z_]\w*$/i.test(text) && (text === "GITHUB_TOKEN" || !/^github_/i.test(text)),
    "workflow-file": (text) => /^\.github\/workflows\/(?! )[^/\\]+\.ya?ml$/.test(text) && line(text) === text,
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
    if (names[0]) given = Object.fromEntries(names.map((name) => [name, asked.get(name).slice(0, 300)]));
    id(asked.get("to"))?.scrollIntoView();
  };
  const anchor = () => {
    const asked = inHash();
    return asked ? asked.get("to") || "" : hash();
  };

  // The facts that follow, and which fields are wrong.
  const work = () => {
    const facts = { registry: "ghcr.io" }, wrong = {};
    const good = (name) => {
      const text = (tidy[name] || String)((given[name] || "").trim());
      const result = text && !isToken(text) && right[name](text, facts);
      if (text && !result) wrong[name] = result === null ? "other" : "wrong";
      return result && text;
    };
    const host = (facts.host = good("host") || "github.com");
    if (host !== "github.com") facts.registry = `containers.${host}`;
    const repo = good("repo");
    if (repo) {
      [facts.owner, facts.repository] = repo.split("/");
      facts["owner-lower"] = facts.owner.toLowerCase();
      facts.image = image(facts.repository, facts.registry, facts["owner-lower"]);
    }
    const named = good("image");
    if (named) facts.image = right.image(named, facts);
    if (facts.image) facts.package = facts.image.split("/").slice(2).join("/");
    for (const name of fields.slice(3)) facts[name] = good(name);
    facts["pull-tag"] = facts.tag;
    if (facts.branch && !/[*?[]/.test(facts.branch)) facts["default-branch"] = facts.branch;
    return [facts, wrong];
  };
  // What is wrong may be a token: it is neither kept nor put into a link.
  const kept = () => Object.fromEntries(Object.entries(given).filter(([name]) => !(name in work()[1])));
  // The address must not bring back what was there before.
  const forget = () => history.replaceState(null, "", `#${anchor()}`);
  const fragment = () => {
    const asked = new URLSearchParams(kept());
    if (!asked.size) return anchor();
    if (anchor()) asked.set("to", anchor());
    return `${asked}`.replaceAll("%2F", "/");
  };

  // A value where it stands: the rules of src/render/escape.rs.
  const quoted = {
    sh: (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''").replaceAll("${{", () => "$''{{")}'`),
    dockerfile: (text) => (/^[\w@%+:,./-]+$/.test(text) ? text : `"${text.replace(/["\\$]/g, "\\$&")}"`),
    identifier: (text) => text.replace(/\W/g, "_"),
    api: (host) => (/^github\.com\b|\.ghe\.com\b/.test(host) ? `api.${host}` : `${host}/api/v3`),
    yaml: (text) =>
      /^([a-z]|[._/][a-z])[\w./ :-]*$/i.test(text) && !/ $|: |:$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n|\.nan|\.inf)$/i.test(text)
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
      const value = facts[node.dataset.f];
      node.textContent = value ? (quoted[node.dataset.s] || String)(value) : blank;
      node.classList.toggle("filled", node.textContent !== blank);
    }
    for (const [node, address] of links) {
      const names = node.dataset.h.split(" ");
      node.href = address.replace(/github\.com|[A-Z_]{4,}/g, (gap, name) => (facts[(name = names.shift())] ? inAddress(name, facts[name]) : gap));
    }
    for (const [node, nodes] of choices) {
      node.replaceChildren(...nodes.filter((node) => !facts.kind || node.dataset?.kind === facts.kind));
    }
  };
  const form = id("personal");
  const you = id("you"), empty = you?.textContent;
  const ours = blanksIn(doc);
  const show = () => {
    const [facts, wrong] = work();
    fill(ours, facts);
    if (form) {
      you.replaceChildren(...(facts.owner ? [`${you.dataset.filled} `, make("strong", `${facts.owner}/${facts.repository}`)] : [empty]));
    }
    return wrong;
  };
  const complain = (wrong) => {
    for (const name of fields) {
      const error = id(`e-${name}`);
      if (!error) continue;
      error.textContent = error.dataset[wrong[name]];
      const input = form[name];
      input.setAttribute("aria-invalid", name in wrong);
      input.setAttribute("aria-describedby", error.id);
    }
  };
  const start = () => {
    try {
      given = JSON.parse(visit()) || {};
    } catch {}
    fromAddress();
    visit(kept());
    if (form) for (const name of fields) form[name].value = given[name] || "";
    complain(show());
  };
  start();
  on(self, "hashchange", start);
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
      if (tidy[target.name]) given[target.name] = target.value = tidy[target.name](target.value.trim());
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

  // Languages: the same page, the same place; the first page remembers what was chosen.
  const languages = all("a[data-lang]");
  for (const link of languages) {
    on(link, "click", () => {
      stored("localStorage", "lang", link.hreflang);
      // Another tab is another visit.
      link.hash = fragment();
    });
  }
  if ("root" in words && hash() !== "choose") {
    const link = languages.find((link) => link.hreflang === stored("localStorage", "lang"));
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
      if (!ghcr.download) await load(words.markdown);
      ghcr.download(button.dataset);
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
