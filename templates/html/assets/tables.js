// Tables that a reader can sort and filter.
(() => {
  "use strict";
  const { all, make } = window.ghcr;
  for (const table of all("table.sortable")) {
    const field = make("input");
    field.type = "search";
    field.autocomplete = "off";
    const label = make("label", `${table.dataset.filter} `);
    label.append(field);
    const filter = make("p");
    filter.append(label);
    const found = make("p");
    found.role = "status";
    table.closest(".table").before(filter, found);
    field.addEventListener("input", () => {
      const wanted = field.value.trim().toLowerCase();
      let count = 0;
      for (const row of table.tBodies[0].rows) count += !(row.hidden = !row.textContent.toLowerCase().includes(wanted));
      found.textContent = !wanted ? "" : count ? table.dataset.found.replace("{n}", count) : table.dataset.none;
    });
    all("thead th", table).forEach((head, column) => {
      const button = make("button", head.textContent);
      button.type = "button";
      button.title = `${table.dataset.sort}: ${head.textContent}`;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.ariaSort === "ascending";
        all("thead th", table).forEach((other) => (other.ariaSort = null));
        head.ariaSort = down ? "descending" : "ascending";
        const text = (row) => row.cells[column].textContent;
        const rows = [...table.tBodies[0].rows].sort((a, b) => text(a).localeCompare(text(b), document.documentElement.lang, { numeric: true }));
        table.tBodies[0].append(...(down ? rows.reverse() : rows));
      });
    });
  }
})();
