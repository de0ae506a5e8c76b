// Controls that cannot hold both languages (options, hints, names for screen readers) are said anew when it changes.
"use strict";

function speakControls() {
  for (const element of document.querySelectorAll("[data-hint]")) element.placeholder = kg.tell(element.dataset.hint);
  for (const option of document.querySelectorAll("option[data-say]")) option.textContent = kg.tell(option.dataset.say);
  for (const option of document.querySelectorAll("option[data-zh]")) option.textContent = option.dataset[kg.language];
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", kg.tell(element.dataset.label));
}

/** The words of a search, in small letters and Simplified script: all of them must be found. */
function wordsOf(text) {
  return kg.sought(text).split(/\s+/).filter(Boolean);
}

/** Words in Traditional script are understood once the entries of the search are there: what is typed by then is read again. */
async function learnLetters({ target }) {
  await kg.searched();
  if (target.type === "search" || target.type === "text") target.dispatchEvent(new Event("input", { bubbles: true }));
}

/** By measure, the stances of each plan as a set of bits; `data/matrix.js` has a letter for each set. */
function setsOf({ letters, rows }) {
  const bits = new Map([...letters].map((letter, set) => [letter, set]));
  return rows.map((row) => Uint8Array.from(row, (letter) => bits.get(letter)));
}

// --- tables whose columns sort

const inOrder = new Intl.Collator("zh", { numeric: true });

function valueOf(row, column) {
  const cell = row.cells[column];
  return cell.dataset.value ? Number(cell.dataset.value) : cell.dataset.value ?? cell.textContent.trim();
}

function compareValues(one, other) {
  return typeof one === "number" && typeof other === "number" ? one - other : inOrder.compare(one, other);
}

/** Sort by a column: of numbers the greatest come first, at the next time the least; what is empty stands last. */
function sortBy(table, head) {
  const [first, second] = head.classList.contains("number") ? ["descending", "ascending"] : ["ascending", "descending"];
  const order = head.getAttribute("aria-sort") === first ? second : first;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", order);
  const values = new Map([...table.tBodies[0].rows].map((row) => [row, valueOf(row, head.cellIndex)]));
  const way = order === "descending" ? -1 : 1;
  const rows = [...values.keys()].sort((a, b) => (values.get(a) === "") - (values.get(b) === "") || way * compareValues(values.get(a), values.get(b)));
  table.tBodies[0].append(...rows);
}

/** Let the heads of a table sort it; `whole` gives a promise that all its rows are there. */
function makeSortable(table, whole = async () => {}) {
  for (const head of table.tHead.rows[0].cells) {
    const button = make("button", { type: "button", className: "sort", title: kg.texts.sort.join(" · ") }, ...head.childNodes);
    button.addEventListener("click", async () => {
      await whole();
      sortBy(table, head);
    });
    head.replaceChildren(button);
  }
}

document.addEventListener("kg:language", speakControls);
document.addEventListener("DOMContentLoaded", () => {
  speakControls();
  for (const table of document.querySelectorAll("table.sortable")) makeSortable(table);
  const room = matchMedia("(min-width: 44rem)").matches;
  for (const fold of document.querySelectorAll("details[data-fold]")) fold.open = room;
  for (const form of document.querySelectorAll("form.tools")) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("focusin", learnLetters, { once: true });
  }
});
