// Targets: filter the list of indicators. The page is whole without this script.
"use strict";

/** Show what fits the word and the group, and the lists that still hold something. */
function filterItems() {
  const words = wordsOf($("word").value);
  const group = $("group").value;
  let found = 0;
  for (const item of document.querySelectorAll("[data-item]")) {
    const fits = (!group || item.dataset.group === group) && words.every((word) => item.dataset.words.includes(word));
    item.hidden = !fits;
    found += fits;
  }
  for (const list of document.querySelectorAll("[data-list]")) list.hidden = !list.querySelector("[data-item]:not([hidden])");
  $("shown").textContent = kg.tell("found", { n: found });
}

document.addEventListener("kg:language", filterItems);
document.addEventListener("DOMContentLoaded", () => {
  for (const id of ["word", "group"]) $(id).addEventListener("input", filterItems);
  filterItems();
});
