// The page of two plans: choose them, see what they share, what one has alone, and where their figures differ.
"use strict";

document.addEventListener("DOMContentLoaded", async () => {
  const names = await kg.load("names");
  const PLACES = ["shared", "a", "b"];
  const both = (row) => kg.names(row[1], row[2]);

  // --- which two: in the address, so that a comparison can be kept and mailed

  function chosen() {
    const given = new URLSearchParams(location.hash.slice(1));
    const at = (id) => names.plans.findIndex((plan) => plan[0] === id);
    const a = Math.max(0, at(given.get("a")));
    const b = at(given.get("b"));
    return [a, b >= 0 && b !== a ? b : names.plans.findIndex((_, number) => number !== a)];
  }

  function choose(a, b) {
    const address = new URLSearchParams({ a: names.plans[a][0], b: names.plans[b][0] });
    history.replaceState(null, "", `#${address}`);
    draw();
  }

  /** What a plan is called: place and period, title; once where it says neither. */
  const called = (plan) => [...new Set([plan[1], plan[2]])];

  /** A list to choose one of the two from; to choose the other one swaps them. */
  function fill(select, now) {
    select.replaceChildren(...names.plans.map((plan, number) => make("option", { value: number, text: called(plan).join(" · ").slice(0, 80), selected: number === now })));
  }

  async function draw() {
    const [a, b] = chosen();
    fill($("a"), a);
    fill($("b"), b);
    const plans = [names.plans[a], names.plans[b]];
    const facts = await Promise.all(plans.map(sentences.factsOf));
    const found = {
      measures: pairs.measures(...facts), targets: pairs.figures(...facts),
      programmes: pairs.programmes(...facts), citations: pairs.citations(...facts),
    };
    kg.comparison = found;
    const side = (which) => ({ plan: plans[which], facts: facts[which], label: "AB"[which] });
    const sides = { a: side(0), b: side(1) };
    $("result").replaceChildren(heads(sides), summary(found), measuresPart(found.measures, sides), targetsPart(found.targets, sides),
      programmesPart(found.programmes, sides), citationsPart(found.citations, sides));
    filter();
    document.documentElement.dataset.ready = `${plans[0][0]} ${plans[1][0]}`;
  }

  // --- pieces

  const badge = (label) => make("span", { className: `badge side-${label.toLowerCase()}`, text: label });

  function heads(sides) {
    return make("div", { className: "heads" }, Object.values(sides).map(({ plan, label }) =>
      make("p", {}, badge(label), " ", make("a", { href: encodeURI(plan[3]) }, quoted("span", plan[1])), " ",
        ...called(plan).slice(1).map((title) => make("small", { className: "note clip", text: title, dir: "auto" })))));
  }

  function summary(found) {
    const rows = ["measures", "programmes", "citations", "targets"].map((kind) => {
      const counts = PLACES.map((place) => found[kind].filter((pair) => pairs.where(pair) === place).length);
      const bar = make("div", { className: "bar-of-three", ariaHidden: "true" }, PLACES.map((place, number) => {
        const part = make("span", { className: `part ${place}` });
        part.style.flexGrow = counts[number];
        part.hidden = !counts[number]; // or its border is seen
        return part;
      }));
      return make("tr", {}, rowHead(make("a", { href: `#${kind}`, onclick: jump }, kg.say(kind === "targets" ? "figures" : kind))), ...counts.map((n) => make("td", { className: "number", text: n })), make("td", { className: "bar-cell" }, bar));
    });
    const head = make("tr", {}, make("td"), ...PLACES.map((place) => make("th", { scope: "col", className: "number" }, kg.say(`in-${place}`))), make("td"));
    return make("table", { className: "summary" }, make("thead", {}, head), make("tbody", {}, rows));
  }

  function rowHead(...content) {
    const head = make("th", {}, ...content);
    head.scope = "row";
    return head;
  }

  /** The address holds the two plans, so a link within the page moves without it. */
  function jump(event) {
    event.preventDefault();
    const target = document.querySelector(event.currentTarget.getAttribute("href"));
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  function section(id, ...content) {
    return make("section", { id, tabIndex: -1 }, make("h2", {}, kg.say(id === "targets" ? "figures" : id)), ...content);
  }

  /** The pairs of a kind in three lists, of both, of one, of the other: rows under each other, or as `listOf` makes of them. */
  function threeLists(found, row, listOf = (rows) => make("div", {}, rows)) {
    return PLACES.map((place) => {
      const its = found.filter((pair) => pairs.where(pair) === place);
      const list = listOf(its.map(row), place);
      list.classList.add("pairs", place);
      list.dataset.list = "";
      const details = make("details", { open: place === "shared" || its.length <= 12 },
        make("summary", {}, make("h3", {}, place === "shared" ? "" : badge(place.toUpperCase()), " ", kg.say(`in-${place}`), make("span", { className: "note", text: ` ${its.length}` }))), list);
      return its.length ? details : null;
    });
  }

  function pairRow(name, pair, sides, say, words) {
    const cells = ["a", "b"].filter((side) => pair[side]).map((side) => make("div", { className: "said" }, badge(sides[side].label), say(pair[side], sides[side])));
    return make("div", { className: "pair", dataset: { item: "", words: words.toLowerCase() } }, make("div", { className: "thing" }, name), ...cells);
  }

  function quoteOf(side, number) {
    const quote = side.facts.quotes[number];
    const link = quoted("a", quote[0], "quoted");
    link.href = sentences.passage(side.plan, quote);
    return [link, quote[3] ? make("small", { className: "note path", text: quote[3], dir: "auto" }) : null];
  }

  // --- kinds

  function measuresPart(found, sides) {
    const group = (number) => names.measures[number][3];
    const ordered = [...found].sort((x, y) => group(x.key) - group(y.key) || x.key - y.key);
    const row = (pair) => {
      const [, zh, en, its, path] = names.measures[pair.key];
      const name = [make("a", { href: encodeURI(path) }, kg.names(zh, en)), make("small", { className: "note" }, its < 0 ? kg.say("noGroup") : both(names.groups[its]))];
      const made = pairRow(name, pair, sides, adoption, `${zh} ${en || ""}`);
      if (pair.a && pair.b && pair.a[1][0][0] !== pair.b[1][0][0]) made.dataset.differs = "";
      return made;
    };
    return section("measures", ...threeLists(ordered, row));
  }

  /** The stances, the furthest first, with the sentence of the furthest. */
  function adoption([, stances], side) {
    const marks = stances.map(([stance]) => kg.stance(names.stances[stance][0], names.stances[stance].slice(1)));
    const [[, numbers]] = stances;
    const rest = stances.reduce((n, [, its]) => n + its.length, 0) - 1;
    const more = rest > 0 ? make("button", { type: "button", className: "more", onclick: () => showAll(stances, side) }, kg.say("moreQuotes", { n: rest })) : null;
    return make("div", {}, make("p", { className: "stances" }, marks, more), numbers.length ? quoteOf(side, numbers[0]) : null);
  }

  function showAll(stances, side) {
    const quotes = stances.flatMap(([stance, numbers]) => numbers.map((number) => sentences.asQuote(names, side.plan, side.facts.quotes[number], stance)));
    kg.quote({ title: quoted("span", side.plan[1]), quotes });
  }

  function targetsPart(found, sides) {
    const row = (pair) => {
      const [, zh, en, path] = names.indicators[pair.indicator];
      return make("tr", { dataset: { item: "", words: `${zh} ${en}`.toLowerCase() } },
        rowHead(make("a", { href: encodeURI(path) }, kg.names(zh, en))), ...["a", "b"].filter((side) => pair[side]).map((side) => make("td", { dataset: { side: side.toUpperCase() } }, figure(pair[side], sides[side]))),
        make("td", { className: "number" }, gapText(pair)));
    };
    return section("targets", ...threeLists(found, row, figuresTable));
  }

  function figuresTable(rows, place) {
    const column = (key) => make("th", { scope: "col", className: key === "gap" ? "number" : "" }, key.length === 1 ? badge(key) : kg.say(key));
    const head = make("tr", {}, ["indicator", ...(place === "shared" ? ["A", "B", "gap"] : [place.toUpperCase()])].map(column), place === "shared" ? null : make("td"));
    return make("table", { className: "figures" }, make("thead", {}, head), make("tbody", {}, rows));
  }

  function figure([, counts, , , , , , year, status, amount, number], side) {
    const notes = [counts, year].filter(Boolean).join(" · ");
    return [make("p", {}, make("strong", { text: amount }), " ", make("span", { className: "note" }, notes, " · ", kg.say(status))), ...quoteOf(side, number)];
  }

  /** The gap; in a softer colour, with both years, where the figures are of different ones. */
  function gapText({ a, gap, bound, years, why }) {
    if (gap === null) return why ? make("span", { className: "note" }, kg.say(...why)) : "";
    const sign = gap > 0 ? "+" : gap < 0 ? "−" : "±";
    const number = [`${bound ? `${bound} ` : ""}${sign}${Math.abs(gap).toLocaleString("en")} `, a[6] === "%" ? kg.say("points") : a[6]];
    return years ? make("span", { className: "note" }, number, make("br"), kg.say("gapYears", years)) : number;
  }

  function programmesPart(found, sides) {
    const say = ([name, , kind, parent, number], side) => make("div", {}, make("p", {}, quoted("span", name), kind ? make("span", { className: "note", text: ` ${kind}` }) : null, parent ? make("span", { className: "note", text: ` < ${parent}` }) : null), quoteOf(side, number));
    const row = (pair) => pairRow([quoted("span", (pair.a || pair.b)[0]), pair.alike ? make("small", { className: "note" }, kg.say("alike")) : null], pair, sides, say, (pair.a || pair.b)[0] + (pair.b || pair.a)[0]);
    return section("programmes", ...threeLists(found, row));
  }

  function citationsPart(found, sides) {
    const say = ([, , number], side) => make("div", {}, quoteOf(side, number));
    const row = (pair) => pairRow([quoted("span", (pair.a || pair.b)[1])], pair, sides, say, (pair.a || pair.b)[1]);
    return section("citations", ...threeLists(found, row));
  }

  // --- filters and start

  function filter() {
    const words = wordsOf($("word").value);
    const differing = $("differing").checked;
    for (const item of document.querySelectorAll("#result [data-item]")) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word)) || (differing && item.closest("#measures") !== null && !("differs" in item.dataset));
    }
    for (const details of document.querySelectorAll("#result details")) {
      const of = details.querySelectorAll("[data-item]").length;
      const shown = details.querySelectorAll("[data-item]:not([hidden])").length;
      details.querySelector("summary .note").textContent = shown < of ? ` ${shown} / ${of}` : ` ${of}`;
      if (words.length) details.open = shown > 0;
    }
  }

  if (names.plans.length < 2) {
    $("result").replaceChildren(make("p", { className: "note" }, kg.say("twoNeeded")));
    return;
  }
  for (const side of ["a", "b"]) {
    $(side).addEventListener("input", () => {
      const before = chosen();
      const now = [Number($("a").value), Number($("b").value)];
      choose(...(now[0] === now[1] ? before.reverse() : now));
    });
  }
  $("swap").addEventListener("click", () => choose(Number($("b").value), Number($("a").value)));
  $("word").addEventListener("input", filter);
  $("differing").addEventListener("input", filter);
  window.addEventListener("hashchange", draw);
  draw();
});
