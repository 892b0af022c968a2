// Search. Loaded with the index of the language when a reader goes to the field; the index calls `ghcr.search`.
(() => {
  "use strict";
  const { all, id, make, words, on } = window.ghcr;
  // Text is cut into words as src/lookup/words.rs cuts it; the tests hold them against each other.
  const ENDING = /(?:иями|остью|ости|ость|ться|ются|ется|ится|ован|ыми|ими|ами|ями|ого|его|ому|ему|ать|ять|ить|еть|уть|ает|яет|ует|ают|яют|ишь|ешь|ите|йте|ией|иях|иям|ках|кам|кой|ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ом|ем|ам|ям|ах|ях|ым|им|ов|ев|ей|ия|ию|ии|ки|ку|ка|ке|ть|[аяоеыиуюьй])$/;
  const stem = (word) => {
    if (/^[a-z\d]{4,}$/.test(word)) return word.replace(/s$/, "");
    if (!/^[а-я]/.test(word)) return word;
    for (let at = 3; at < word.length; at++) {
      const ending = ENDING.exec(word.slice(at));
      if (ending && ending.index === 0) return word.slice(0, at);
    }
    return word;
  };
  const cut = (text) => {
    const found = [];
    for (const run of text.toLowerCase().replaceAll("ё", "е").match(/\p{sc=Han}+|(?:[^\P{L}\p{sc=Han}]|\d)+/gu) || []) {
      if (!/\p{sc=Han}/u.test(run)) found.push(stem(run));
      else if (run.length === 1) found.push(run);
      else for (let at = 1; at < run.length; at++) found.push(run.slice(at - 1, at + 1));
    }
    return [...new Set(found)];
  };
  // A line of a log without what differs from run to run.
  const plain = (text) =>
    text.replace(/\x1b\[[\d;]*m/g, "").replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, " ").replace(/(^|\n)\s*#\d+( [\d.]+)?/g, "$1")
      .replace(/sha256:[\da-f…]+|\b[\da-f]{12,}\b/g, " ").replace(/((?:ghcr\.io|containers\.[\w.-]{1,253})\/)(?:v2\/)?[\w./-]*\w(?::[\w.-]+)?/g, "$1 ");

  // How much a word counts in a title, as src/site/search.rs writes it.
  const IN_TITLE = 9;
  // How much a pair of Han characters counts that is the end of one word with the beginning of the next.
  const ACROSS = 0.2;
  // Who asks says nothing of what is asked, and hardly any page speaks of itself so, which would make these words count the most.
  const OURS = /^(i|my|me|we|our|you|your|мой|мне|меня|наш|мы|у)$/;
  let index;
  // The pairs that are words: of those that share no character, the ones that most pages have.
  const wordsOf = (text) => {
    const found = new Set();
    for (const run of text.match(/\p{sc=Han}+/gu) || []) {
      // For each place, the best of what stands before it: how much it counts, and its words.
      const best = [[0, []]];
      for (let at = 1; at <= run.length; at++) {
        const pair = run.slice(Math.max(0, at - 2), at);
        const pages = index.pages[index.places.get(pair)]?.length || 0;
        const [sum, words] = best[at - 2] || best[0];
        const whole = pair.length > 1 ? sum + Math.log(1 + pages) : 0;
        best.push(whole > best[at - 1][0] ? [whole, [...words, pair]] : best[at - 1]);
      }
      for (const word of best[run.length][1]) found.add(word);
    }
    return found;
  };
  const rank = (text) => {
    const score = new Map();
    const add = (page, by) => score.set(page, (score.get(page) || 0) + by);
    // A log says at its end what went wrong. A field of one line makes one of all: so a long line is looked at part by part, each
    // with the end of the one before.
    for (const line of text.slice(-400000).split("\n")) {
      for (const [page, pattern, causes] of index.patterns) {
        for (let at = 0; at === 0 || at + 500 < line.length; at += 1500) {
          const match = pattern.exec(line.slice(at, at + 2000).trim());
          if (!match) continue;
          add(page, 1000 + match[0].length);
          causes.forEach((cause, at) => add(cause, 500 - at));
          break;
        }
      }
    }
    // The causes of an error text keep their order, whatever else its line says.
    const sure = new Set(score.keys());
    // Part of an error text, as somebody remembers it.
    const part = text.trim().toLowerCase();
    index.docs.forEach(([address, , title], page) => {
      if (part.length > 3 && address.startsWith("errors/") && title.toLowerCase().includes(part)) add(page, 100 + (100 * part.length) / title.length);
    });
    const terms = cut(plain(text)).filter((term) => !OURS.test(term)).slice(0, 60);
    // What people are known to ask when they need a page; a question that says much more asks for something else.
    const question = ` ${terms.join(" ")} `;
    for (const [page, phrase] of index.phrases) {
      const share = phrase.length / terms.length;
      if (share >= 0.5 && question.includes(` ${phrase.join(" ")} `)) add(page, 400 * share);
    }
    // A page that has most of what was asked stands before one that has a single word often, and a short title before a long one.
    // A word says the more, the fewer pages have it: small words say next to nothing.
    const sum = new Map();
    let asked = 0;
    const says = (pages) => Math.log(1.05 * index.docs.length / pages);
    const count = (page, by, said, inTitle) => {
      const had = sum.get(page) || [0, 0, 0];
      sum.set(page, [had[0] + by, had[1] + said, had[2] + inTitle]);
    };
    const han = wordsOf(text.slice(0, 400));
    for (const term of terms) {
      let piece = term;
      let hits = [];
      // A form of a word that is not there may be there with another ending; of less than most of it, nothing follows.
      for (; !hits.length && piece.length > (piece === term ? 0 : Math.max(2, term.length * 0.6)); piece = piece.slice(0, -1)) {
        hits = index.words.map((word, at) => [word, at]).filter(([word]) => word.startsWith(piece));
      }
      // Where a short word is itself, what it begins is something else: `no` says nothing of notes. One or two letters begin anything.
      const itself = ([word]) => word === term;
      if (term.length < 3 && /^[a-zа-я]/.test(term) || term.length < 4 && hits.some(itself)) hits = hits.filter(itself);
      // In English a longer word is another word and not a form of this one: however rare it is, it says no more than this one.
      const most = /^[a-z]/.test(term) ? Math.min(...hits.filter(itself).map(([, at]) => says(index.pages[at].length))) : Infinity;
      const part = term.length === 2 && /\p{sc=Han}/u.test(term) && !han.has(term) ? ACROSS : 1;
      const best = new Map();
      for (const [word, at] of hits) {
        const weight = part * (word === term ? 1 : 0.6) * Math.min(most, says(index.pages[at].length));
        for (const code of index.pages[at]) {
          const page = Math.floor(code / 10);
          const by = weight * (code % 10);
          if (by > (best.get(page)?.[0] || 0)) best.set(page, [by, code % 10 === IN_TITLE]);
        }
      }
      const said = best.size && part * says(best.size);
      asked += said;
      best.forEach(([by, inTitle], page) => count(page, by, said, inTitle));
    }
    // The lines of a log have many words that say nothing.
    const few = terms.length < 10;
    // What helps stands before wrong advice and before what a check finds, when they have the same words.
    const worth = (page) => (/^(myths|checks)\//.test(index.docs[page][0]) ? 0.8 : 1);
    sum.forEach(([by, found, inTitle], page) => sure.has(page) || add(page, worth(page) * (few ? by * (found / asked) * (1 + inTitle / index.titles[page]) : by)));
    return [...score].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 8).map(([page]) => index.docs[page]);
  };
  const field = id("q");
  const results = id("results");
  const box = field.closest("search");
  // On the first page results are a part of the page; elsewhere they lie over it while the reader is at them.
  const above = !box.matches(".big");
  const close = () => {
    results.hidden = true;
    ghcr.say("");
  };
  const search = () => {
    const text = field.value.trim();
    if (!text) return close();
    const found = rank(text);
    results.hidden = !found.length;
    ghcr.say(found.length ? field.dataset.found.replace("{n}", found.length) : field.dataset.none, !found.length);
    results.replaceChildren(...found.map(([address, kind, title, lead]) => {
      const link = make("a");
      link.href = words.folder + address;
      link.append(make("span", kind, "kind"), make(address.startsWith("errors/") ? "code" : "strong", title), make("span", lead, "lead"));
      const item = make("li");
      item.append(link);
      return item;
    }));
  };
  const links = () => (results.hidden ? [] : all("a", results));
  // Follows the first result; says whether there is one.
  const go = () => {
    const [first] = links();
    if (first) location.href = first.href;
    return !!first;
  };
  // Patterns are the program's. Older browsers do not know how a part is told to mind capitals; what a browser cannot read at all
  // finds nothing, and all others do.
  const pattern = (text) => {
    for (const one of [text, text.replaceAll("(?-i:", "(?:")]) {
      try {
        return new RegExp(one, "iu");
      } catch {}
    }
    return /(?!)/;
  };
  ghcr.search = (data) => {
    const titles = data.docs.map(([, , title]) => cut(title).length || 1);
    const words = data.words.split(" ");
    const places = new Map(words.map((word, at) => [word, at]));
    const phrases = data.phrases.map(([page, text]) => [page, cut(text).filter((term) => !OURS.test(term))]);
    index = { ...data, titles, words, places, phrases, patterns: data.patterns.map(([page, text, causes]) => [page, pattern(text), causes]) };
    ghcr.index = index;
    on(field, "input", search);
    const here = box.contains(document.activeElement);
    if (here || !above) search();
    else ghcr.say("");
    // Enter came before the index.
    if (here && ghcr.asked) go();
    ghcr.asked = 0;
    ghcr.go = go;
  };
  on(document, "keydown", (event) => {
    // An input method has these keys for itself; Safari ends its work first and tells of the key then.
    if (event.isComposing || event.keyCode === 229) return;
    const here = document.activeElement;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && (links()[0] || id("found").textContent)) {
      // The text stays: it may be a line that was pasted.
      event.preventDefault();
      if (box.contains(here)) field.focus();
      close();
    } else if (step && box.contains(here)) {
      // In a text of several lines the arrow first goes down to the last.
      if (here === field && (step < 0 || field.value.includes("\n", field.selectionEnd))) return;
      if (here === field && !links()[0]) search();
      const list = [field, ...links()];
      const next = list[list.indexOf(here) + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  });
  if (above) {
    on(document, "focusin", ({ target, relatedTarget }) => {
      if (!box.contains(target)) close();
      else if (target === field && !box.contains(relatedTarget) && !links()[0]) search();
    });
    on(document, "pointerdown", ({ target }) => box.contains(target) || close());
  }
  ghcr.rank = (text) => rank(text);
  ghcr.cut = cut;
})();
