// The first page: examples for the search, a table of plans to sort and filter, the plans that come after the first ones.
"use strict";
(() => {
  const table = document.querySelector(".plans");
  const body = table.tBodies[0];
  const kinds = [...body.querySelectorAll("tr:first-child .kind")].map((mark) => ({ kind: mark.dataset.kind, title: mark.title }));

  for (const button of document.querySelectorAll(".try")) {
    button.addEventListener("click", () => {
      const input = document.querySelector("[data-search] input");
      input.value = button.textContent;
      input.focus();
      input.dispatchEvent(new Event("input"));
    });
  }

  // --- sorting

  const order = new Intl.Collator("zh", { numeric: true });
  function sortBy(column, down) {
    const text = (row) => row.cells[column].textContent.trim();
    const rows = [...body.rows].sort((a, b) => (text(a) === "") - (text(b) === "") || order.compare(text(a), text(b)) * (down ? -1 : 1));
    body.append(...rows);
  }
  for (const button of table.querySelectorAll("[data-sort]")) {
    button.addEventListener("click", async () => {
      await loadRest();
      const head = button.closest("th");
      const first = head.classList.contains("number") ? "descending" : "ascending"; // of numbers, the greatest first
      const second = first === "ascending" ? "descending" : "ascending";
      const next = head.getAttribute("aria-sort") === first ? second : first;
      for (const other of table.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", next);
      sortBy(head.cellIndex, next === "descending");
    });
  }

  // --- the plans after the first ones

  const more = document.getElementById("more");
  const filter = document.getElementById("filter");
  let rest = null;

  function row([path, name, place, province, period, issuer, counts, notes]) {
    const said = notes.flatMap((key) => [" ", kg.make("span", { className: "note" }, kg.say(key))]);
    const link = kg.make("a", { href: encodeURI(path) }, kg.quoted("span", name, "name"), said);
    const where = province && province !== place ? kg.quoted("span", ` ${province}`, "soft") : null;
    const numbers = counts.map((count, at) =>
      kg.make("td", { className: "number" }, kg.make("span", { className: "kind", dataset: { kind: kinds[at].kind }, title: kinds[at].title, text: count })));
    return kg.make("tr", {}, kg.make("th", { scope: "row" }, link), kg.make("td", { dir: "auto" }, place ?? "", where),
      kg.make("td", { className: "period", text: period }), kg.make("td", { dir: "auto", text: issuer ?? "" }), numbers);
  }

  function loadRest() {
    if (!more) return Promise.resolve();
    rest ??= (async () => {
      for (const part of more.dataset.parts.split(" ")) body.append(...(await kg.load(part)).map(row));
      more.hidden = true;
    })();
    return rest;
  }

  async function applyFilter() {
    await loadRest();
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const one of body.rows) {
      const text = one.textContent.toLowerCase();
      one.hidden = !words.every((word) => text.includes(word));
    }
  }

  if (more) more.addEventListener("click", loadRest);
  if (filter) filter.addEventListener("input", applyFilter);
})();
