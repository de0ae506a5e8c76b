// The page of two plans: choose them, see what they share, what one has alone, and where their figures differ.
"use strict";

document.addEventListener("DOMContentLoaded", async () => {
  const $ = (id) => document.getElementById(id);
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

  /** A list to choose one of the two from; to choose the other one swaps them. */
  function fill(select, now) {
    select.replaceChildren(...names.plans.map((plan, number) => kg.make("option", { value: number, text: `${plan[1]} · ${plan[2]}`.slice(0, 80), selected: number === now })));
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

  const badge = (label) => kg.make("span", { className: `badge side-${label.toLowerCase()}`, text: label });

  function heads(sides) {
    return kg.make("div", { className: "heads" }, Object.values(sides).map(({ plan, label }) =>
      kg.make("p", {}, badge(label), " ", kg.make("a", { href: encodeURI(plan[3]) }, kg.quoted("span", plan[1])), " ", kg.make("small", { className: "note clip", text: plan[2], dir: "auto" }))));
  }

  function summary(found) {
    const rows = ["measures", "programmes", "citations", "targets"].map((kind) => {
      const counts = PLACES.map((place) => found[kind].filter((pair) => pairs.where(pair) === place).length);
      const bar = kg.make("div", { className: "bar-of-three", ariaHidden: "true" }, PLACES.map((place, number) => {
        const part = kg.make("span", { className: `part ${place}` });
        part.style.flexGrow = counts[number];
        part.hidden = !counts[number]; // or its border is seen
        return part;
      }));
      return kg.make("tr", {}, rowHead(kg.make("a", { href: `#${kind}`, onclick: jump }, kg.say(kind === "targets" ? "figures" : kind))), ...counts.map((n) => kg.make("td", { className: "number", text: n })), kg.make("td", { className: "bar-cell" }, bar));
    });
    const head = kg.make("tr", {}, kg.make("td"), ...PLACES.map((place) => kg.make("th", { scope: "col", className: "number" }, kg.say(`in-${place}`))), kg.make("td"));
    return kg.make("table", { className: "summary" }, kg.make("thead", {}, head), kg.make("tbody", {}, rows));
  }

  function rowHead(...content) {
    const head = kg.make("th", {}, ...content);
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
    return kg.make("section", { id, tabIndex: -1 }, kg.make("h2", {}, kg.say(id === "targets" ? "figures" : id)), ...content);
  }

  /** The pairs of a kind in three lists, of both, of one, of the other: rows under each other, or as `listOf` makes of them. */
  function threeLists(found, row, listOf = (rows) => kg.make("div", {}, rows)) {
    return PLACES.map((place) => {
      const its = found.filter((pair) => pairs.where(pair) === place);
      const list = listOf(its.map(row), place);
      list.classList.add("pairs", place);
      list.dataset.list = "";
      const details = kg.make("details", { open: place === "shared" || its.length <= 12 },
        kg.make("summary", {}, kg.make("h3", {}, place === "shared" ? "" : badge(place.toUpperCase()), " ", kg.say(`in-${place}`), kg.make("span", { className: "note", text: ` ${its.length}` }))), list);
      return its.length ? details : null;
    });
  }

  function pairRow(name, pair, sides, say, words) {
    const cells = ["a", "b"].filter((side) => pair[side]).map((side) => kg.make("div", { className: "said" }, badge(sides[side].label), say(pair[side], sides[side])));
    return kg.make("div", { className: "pair", dataset: { item: "", words: words.toLowerCase() } }, kg.make("div", { className: "thing" }, name), ...cells);
  }

  function quoteOf(side, number) {
    const quote = side.facts.quotes[number];
    const link = kg.quoted("a", quote[0], "quoted");
    link.href = sentences.passage(side.plan, quote);
    return [link, quote[3] ? kg.make("small", { className: "note path", text: quote[3], dir: "auto" }) : null];
  }

  // --- kinds

  function measuresPart(found, sides) {
    const group = (number) => names.measures[number][3];
    const ordered = [...found].sort((x, y) => group(x.key) - group(y.key) || x.key - y.key);
    const row = (pair) => {
      const [, zh, en, its, path] = names.measures[pair.key];
      const name = [kg.make("a", { href: encodeURI(path) }, kg.names(zh, en)), kg.make("small", { className: "note" }, its < 0 ? kg.say("noGroup") : both(names.groups[its]))];
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
    const more = rest > 0 ? kg.make("button", { type: "button", className: "more", onclick: () => showAll(stances, side) }, kg.say("moreQuotes", { n: rest })) : null;
    return kg.make("div", {}, kg.make("p", { className: "stances" }, marks, more), numbers.length ? quoteOf(side, numbers[0]) : null);
  }

  function showAll(stances, side) {
    const quotes = stances.flatMap(([stance, numbers]) => numbers.map((number) => sentences.asQuote(names, side.plan, side.facts.quotes[number], stance)));
    kg.quote({ title: kg.quoted("span", side.plan[1]), quotes });
  }

  function targetsPart(found, sides) {
    const row = (pair) => {
      const [, zh, en, path] = names.indicators[pair.indicator];
      return kg.make("tr", { dataset: { item: "", words: `${zh} ${en}`.toLowerCase() } },
        rowHead(kg.make("a", { href: encodeURI(path) }, kg.names(zh, en))), ...["a", "b"].filter((side) => pair[side]).map((side) => kg.make("td", { dataset: { side: side.toUpperCase() } }, figure(pair[side], sides[side]))),
        kg.make("td", { className: "number" }, gapText(pair)));
    };
    return section("targets", ...threeLists(found, row, figuresTable));
  }

  function figuresTable(rows, place) {
    const column = (key) => kg.make("th", { scope: "col", className: key === "gap" ? "number" : "" }, key.length === 1 ? badge(key) : kg.say(key));
    const head = kg.make("tr", {}, ["indicator", ...(place === "shared" ? ["A", "B", "gap"] : [place.toUpperCase()])].map(column), place === "shared" ? null : kg.make("td"));
    return kg.make("table", { className: "figures" }, kg.make("thead", {}, head), kg.make("tbody", {}, rows));
  }

  function figure([, counts, , , , , , year, status, amount, number], side) {
    const notes = [counts, year].filter(Boolean).join(" · ");
    return [kg.make("p", {}, kg.make("strong", { text: amount }), " ", kg.make("span", { className: "note" }, notes, " · ", kg.say(status))), ...quoteOf(side, number)];
  }

  function gapText({ a, gap, bound, why }) {
    if (gap === null) return why ? kg.make("span", { className: "note" }, kg.say(...why)) : "";
    const sign = gap > 0 ? "+" : gap < 0 ? "−" : "±";
    return [`${bound ? `${bound} ` : ""}${sign}${Math.abs(gap).toLocaleString("en")} `, a[6] === "%" ? kg.say("points") : a[6]];
  }

  function programmesPart(found, sides) {
    const say = ([name, , kind, parent, number], side) => kg.make("div", {}, kg.make("p", {}, kg.quoted("span", name), kind ? kg.make("span", { className: "note", text: ` ${kind}` }) : null, parent ? kg.make("span", { className: "note", text: ` < ${parent}` }) : null), quoteOf(side, number));
    const row = (pair) => pairRow([kg.quoted("span", (pair.a || pair.b)[0]), pair.alike ? kg.make("small", { className: "note" }, kg.say("alike")) : null], pair, sides, say, (pair.a || pair.b)[0] + (pair.b || pair.a)[0]);
    return section("programmes", ...threeLists(found, row));
  }

  function citationsPart(found, sides) {
    const say = ([, , number], side) => kg.make("div", {}, quoteOf(side, number));
    const row = (pair) => pairRow([kg.quoted("span", (pair.a || pair.b)[1])], pair, sides, say, (pair.a || pair.b)[1]);
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
    $("result").replaceChildren(kg.make("p", { className: "note" }, kg.say("twoNeeded")));
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
