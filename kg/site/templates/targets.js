// Targets: filter the list of indicators, sort the table of sentences. The page is whole without this script.
"use strict";

/** Show what fits the word and the group, and the lists that still hold something. */
function filterItems() {
  const words = wordsOf(document.getElementById("word").value);
  const group = document.getElementById("group").value;
  let found = 0;
  for (const item of document.querySelectorAll("[data-item]")) {
    const fits = (!group || item.dataset.group === group) && words.every((word) => item.dataset.words.includes(word));
    item.hidden = !fits;
    found += fits;
  }
  for (const list of document.querySelectorAll("[data-list]")) list.hidden = !list.querySelector("[data-item]:not([hidden])");
  document.getElementById("shown").textContent = kg.tell("found", { n: found });
}

function startFilter() {
  document.addEventListener("kg:language", filterItems);
  for (const id of ["word", "group"]) document.getElementById(id).addEventListener("input", filterItems);
  filterItems();
}

// --- a table whose columns sort

function valueOf(row, column) {
  const cell = row.cells[column];
  return "value" in cell.dataset ? Number(cell.dataset.value) : cell.textContent.trim();
}

function compareValues(one, other) {
  return typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other), "zh");
}

function sortBy(table, column) {
  const head = table.tHead.rows[0].cells[column];
  const down = head.getAttribute("aria-sort") === "ascending";
  for (const cell of table.tHead.rows[0].cells) cell.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((one, other) => compareValues(valueOf(one, column), valueOf(other, column)) * (down ? -1 : 1));
  body.append(...rows);
}

function startTable(table) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = kg.make("button", { type: "button", className: "sort" }, ...head.childNodes);
    button.addEventListener("click", () => sortBy(table, column));
    head.replaceChildren(button);
  });
}

document.addEventListener("DOMContentLoaded", () => {
  if (document.getElementById("word")) startFilter();
  document.querySelectorAll("table.sortable").forEach(startTable);
});
