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

document.addEventListener("kg:language", speakControls);
document.addEventListener("DOMContentLoaded", () => {
  speakControls();
  const room = matchMedia("(min-width: 44rem)").matches;
  for (const fold of document.querySelectorAll("details[data-fold]")) fold.open = room;
  for (const form of document.querySelectorAll("form.tools")) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("focusin", learnLetters, { once: true });
  }
});
