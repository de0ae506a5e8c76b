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

  // --- the plans after the first ones

  const more = $("more");
  const filter = $("filter");
  let rest = null;

  function row([path, name, cells, counts, notes]) {
    const said = notes.flatMap((key) => [" ", make("span", { className: "note" }, kg.say(key))]);
    const link = make("a", { href: encodeURI(path) }, quoted("span", name, "name"), said);
    const told = cells.map(([text, grey], at) =>
      make("td", { className: body.rows[0].cells[at + 1].className, dir: "auto" }, text ?? "", grey ? quoted("span", ` ${grey}`, "soft") : null));
    const numbers = counts.map((count, at) =>
      make("td", { className: "number" }, make("span", { className: "kind", dataset: { kind: kinds[at].kind }, title: kinds[at].title, text: count })));
    return make("tr", {}, make("th", { scope: "row" }, link), told, numbers);
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
    const words = wordsOf(filter.value);
    for (const one of body.rows) {
      const text = kg.sought(one.textContent);
      one.hidden = !words.every((word) => text.includes(word));
    }
  }

  makeSortable(table, loadRest);
  if (more) more.addEventListener("click", loadRest);
  if (filter) filter.addEventListener("input", applyFilter);
})();
