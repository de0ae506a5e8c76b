// A plan's page: from an address to its characters, from a fact to its mark and back, kinds shown and hidden.
"use strict";
(() => {
  const text = $("text");
  const facts = document.querySelector(".facts");
  const runs = [...text.querySelectorAll("[data-start]")];

  // --- characters: offsets count code points of the raw text, which the runs hold one after the other

  function runAt(offset) {
    let low = 0;
    let high = runs.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (Number(runs[middle].dataset.start) <= offset) low = middle;
      else high = middle;
    }
    return runs[low];
  }

  /** The text node and the place in it of a character of a run, counted from the run's start. */
  function placeIn(run, offset) {
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const characters = [...node.data];
      if (left < characters.length) return { node, at: characters.slice(0, left).join("").length, long: characters[left].length };
      left -= characters.length;
    }
    return null;
  }

  /** The characters `[start, end)`, a range for each run that holds some of them; none where there are no such ones. */
  function rangesOf(start, end) {
    const ranges = [];
    for (let at = runs.indexOf(runAt(start)); at >= 0 && at < runs.length && Number(runs[at].dataset.start) < end; at += 1) {
      const from = Number(runs[at].dataset.start);
      const upTo = at + 1 < runs.length ? Number(runs[at + 1].dataset.start) : end;
      const first = placeIn(runs[at], Math.max(start, from) - from);
      const last = placeIn(runs[at], Math.min(end, upTo) - 1 - from);
      if (!first || !last) return [];
      const range = document.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.at + last.long);
      ranges.push(range);
    }
    return ranges;
  }

  function unfold(node) {
    for (let at = node.parentElement; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  }

  /** Mark a passage, unfold what hides it, bring it into sight and move the keyboard there. */
  function show(start, end) {
    const ranges = end > start ? rangesOf(start, end) : [];
    if (!ranges.length) return;
    for (const range of ranges) unfold(range.startContainer);
    if (CSS.highlights) CSS.highlights.set("passage", new Highlight(...ranges));
    else getSelection().addRange(ranges[0]);
    const run = runAt(start);
    run.tabIndex = -1;
    run.focus({ preventScroll: true });
    scrollTo({ top: scrollY + ranges[0].getBoundingClientRect().top - innerHeight * 0.35 });
    kg.announce(ranges.join(""));
  }

  function follow() {
    const found = /^#char=(\d+),(\d+)$/.exec(location.hash);
    if (found) show(Number(found[1]), Number(found[2]));
    else if (location.hash.length > 1) {
      const section = $(location.hash.slice(1));
      if (section && section.matches("details")) {
        unfold(section.firstElementChild);
        section.scrollIntoView();
      }
    }
  }

  // --- from a fact to its places, one after the other; from a mark to its fact

  function nextPlace(row) {
    const places = row.dataset.at.split(" ");
    const next = (Number(row.dataset.shown ?? 0) + 1) % places.length;
    row.dataset.shown = next;
    location.hash = `#char=${places[next].replace("-", ",")}`;
  }

  function rowOf(mark) {
    const { kind, at } = mark.dataset;
    return facts.querySelector(`[data-fact="${kind}"][data-at~="${at}"]`);
  }

  function choose(row) {
    for (const other of facts.querySelectorAll(".here")) other.classList.remove("here");
    row.classList.add("here");
  }

  function showFact(row) {
    choose(row);
    unfold(row);
    row.scrollIntoView({ block: "center" });
    row.querySelector("a").focus({ preventScroll: true });
  }

  text.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    const row = mark && !getSelection().toString() && rowOf(mark);
    if (row) {
      event.preventDefault(); // a mark in a heading shows its fact and does not fold the section
      showFact(row);
    }
  });
  text.addEventListener("mouseover", (event) => {
    const mark = event.target.closest("mark:not([title])");
    const row = mark && rowOf(mark);
    if (mark) mark.title = [kg.tell(mark.dataset.kind), row && row.innerText.replace(/\s+/g, " ").replace("→", "").trim()].filter(Boolean).join(" · ");
  });
  facts.addEventListener("click", (event) => {
    const row = event.target.closest("[data-at]");
    if (row) choose(row);
    if (row && event.target.closest("[data-next]")) nextPlace(row);
    else if (row && event.target.closest('a[href^="#char="]')) {
      delete row.dataset.shown;
      if (event.target.closest("a").hash === location.hash) follow();
    }
  });

  // --- kinds and folding

  for (const button of document.querySelectorAll("[data-toggle]")) {
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", on);
      const off = [...document.querySelectorAll('[data-toggle][aria-pressed="false"]')].map((other) => other.dataset.toggle);
      text.dataset.off = off.join(" ");
    });
  }
  const fold = $("fold");
  const unfoldButton = $("unfold");
  function foldAll(folded) {
    for (const section of text.querySelectorAll("details.section")) section.open = !folded;
    fold.hidden = folded;
    unfoldButton.hidden = !folded;
    (folded ? unfoldButton : fold).focus();
  }
  fold.addEventListener("click", () => foldAll(true));
  unfoldButton.addEventListener("click", () => foldAll(false));

  addEventListener("hashchange", follow);
  document.addEventListener("DOMContentLoaded", follow); // not before: the shell makes what says it then
})();
