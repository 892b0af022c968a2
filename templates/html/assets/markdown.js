// The page as Markdown, as it stands: filled, with one address where two were. Loaded when a reader downloads it.
(() => {
  "use strict";
  // Links of a copy on a disk lead to the published site.
  const page = document.querySelector("link[rel=canonical]")?.href || location.href;
  // Code is enclosed by more backquotes than it has in a row (CommonMark 0.31, sections 4.5 and 6.1).
  const fence = (text, least) => "`".repeat(Math.max(least, ...(text.match(/`+/g) || []).map((run) => run.length + 1)));
  const span = (text, inTable) => {
    const mark = fence(text, 1);
    const room = /^`|`$/.test(text) ? " " : "";
    return mark + room + (inTable ? text.replaceAll("|", "\\|") : text) + room + mark;
  };
  const inline = (node) => {
    const inner = () => [...node.childNodes].map(inline).join("");
    if (node.nodeType === 3) return node.data.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|]/g, "\\$&");
    switch (node.nodeName) {
      case "CODE": return span(node.textContent, node.closest("td, th"));
      case "STRONG": case "B": return `**${inner()}**`;
      case "EM": return `*${inner()}*`;
      case "A": {
        // As it was written: a link that was opened in another tab has the repository in its address.
        const href = node.dataset.own || node.getAttribute("href");
        return node.className === "anchor" ? inner() : `[${inner()}](${href[0] === "#" ? href : new URL(href, page)})`;
      }
      case "BR": return "<br>";
      // Several paragraphs in a cell of a table.
      case "P": return node.nextElementSibling ? `${inner()}<br>` : inner();
      default: return inner();
    }
  };
  const blocks = (node) => [...node.children].map(block).filter(Boolean).join("\n\n");
  const indented = (text, by) => text.replace(/\n(?!\n)/g, `\n${by}`);
  const block = (node) => {
    const kind = node.nodeName;
    if (/^(?:NAV|DETAILS|BUTTON)$/.test(kind) || /group|needs-script|capitals/.test(node.className)) return "";
    // A caption is a heading of the page only.
    if (kind === "P" || node.className === "caption") return [...node.childNodes].map(inline).join("").trim();
    if (/^H\d$/.test(kind)) {
      const anchor = node.parentElement.id && kind !== "H1" ? `<a id="${node.parentElement.id}"></a>` : "";
      return `${"#".repeat(kind[1])} ${anchor}${inline(node).trim()}`;
    }
    if (kind === "PRE") {
      const mark = fence(node.textContent, 3);
      return `${mark}${node.firstChild.className.slice(9)}\n${node.textContent}\n${mark}`;
    }
    if (kind === "ASIDE") return `> [!${node.className.split(" ")[1].toUpperCase()}]\n> ` + blocks({ children: [...node.children].slice(1) }).replaceAll("\n", "\n> ");
    if (kind === "TABLE") {
      const lines = [...node.rows].map((row) => `| ${[...row.cells].map((cell) => inline(cell).trim()).join(" | ")} |`);
      lines.splice(1, 0, lines[0].replace(/[^|]+/g, " --- ").replace(/^ --- /, ""));
      return lines.join("\n");
    }
    if (kind === "OL" || kind === "UL") {
      return [...node.children].map((item, number) => {
        const mark = kind === "OL" ? `${number + 1}. ` : node.className ? "- [ ] " : "- ";
        const text = /^(?:P|UL|OL|DIV|PRE|ASIDE)$/.test(item.firstElementChild && item.firstChild.nodeName) ? blocks(item) : inline(item).trim();
        return mark + indented(text, kind === "OL" ? "   " : "  ");
      }).join("\n");
    }
    return blocks(node);
  };
  let whole;
  ghcr.whole = (html) => (whole = new DOMParser().parseFromString(html, "text/html").body);
  ghcr.download = async (asked) => {
    if (asked.whole) await ghcr.load(asked.whole);
    if (whole) ghcr.fill(whole);
    const link = ghcr.make("a");
    link.href = URL.createObjectURL(new Blob([`${blocks(whole || ghcr.id("main"))}\n`], { type: "text/markdown" }));
    link.download = asked.file;
    link.click();
  };
})();
