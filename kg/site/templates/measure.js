// A measure's page: the map of provinces, and the plans that the page does not hold at once.
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const GAP = 0.04; // between tiles, which are 1 wide

  function drawn(name, properties, text = "") {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  }

  /** A province: its short name, and how many of its plans take the measure up; deeper where more of them do. */
  /** What a row of a table tells: how many plans there are, and how many have which stance. */
  function shareOf(row) {
    const stances = [...row.querySelectorAll(".tally > [data-stance]")].map((mark) => [mark.dataset.stance, Number(mark.innerText.match(/\d+$/))]);
    return { plans: Number(row.dataset.plans), stances, taking: stances.reduce((sum, [, count]) => sum + count, 0) };
  }

  function drawBar(row) {
    const { plans, stances } = shareOf(row);
    const bar = drawn("svg", { class: "bar-chart", viewBox: `0 0 ${plans} 1`, preserveAspectRatio: "none", "aria-hidden": "true" });
    bar.append(drawn("rect", { width: plans, height: 1 }));
    let at = 0;
    for (const [stance, width] of stances) {
      bar.append(drawn("rect", { "data-stance": stance, x: at, width, height: 1 }));
      at += width;
    }
    row.querySelector(".wide").replaceChildren(bar);
  }

  /** A province: its short name, and how many of its plans take the measure up; deeper where more of them do. */
  function tile([short, , column, row], share) {
    const level = share ? 1 + Math.round((4 * share.taking) / share.plans) : 0;
    const group = drawn("g", { class: `level-${level}` });
    group.append(
      drawn("rect", { x: column + GAP, y: row + GAP, width: 1 - 2 * GAP, height: 1 - 2 * GAP, rx: 0.12 }),
      drawn("text", { x: column + 0.5, y: row + (share ? 0.46 : 0.63) }, short),
    );
    if (share) group.append(drawn("text", { class: "count", x: column + 0.5, y: row + 0.82 }, `${share.taking}/${share.plans}`));
    return group;
  }

  /** Bars and map repeat what the tables say, for the eye alone. */
  function drawMap(tiles) {
    const shares = new Map([...document.querySelectorAll(".where tr")].map((row) => [row.dataset.name, shareOf(row)]));
    const map = drawn("svg", { viewBox: "0 0 8 8", "aria-hidden": "true" });
    map.append(...Object.entries(tiles).map(([name, place]) => tile(place, shares.get(name))));
    document.getElementById("map").replaceChildren(map);
  }

  for (const row of document.querySelectorAll(".figures [data-plans]")) drawBar(row);
  if (document.getElementById("map")) kg.load("provinces").then(drawMap);

  const button = document.getElementById("more");
  const list = document.querySelector("#plans");
  const parts = button ? button.dataset.parts.split(" ") : [];
  const names = new Map([...document.querySelectorAll(".legend .stance[data-stance]")].map((mark) => [mark.dataset.stance, mark]));

  function sentence([before, words, after, path, url]) {
    const quote = kg.make("blockquote", { dir: "auto", lang: "zh" }, before, words ? kg.make("b", { text: words }) : null, after);
    const caption = kg.make("figcaption", {}, kg.make("a", { href: kg.root + url, dir: "auto" }, path || kg.say("inPlace")));
    return kg.make("figure", {}, quote, caption);
  }

  function mark(code) {
    const known = names.get(code);
    return known ? known.cloneNode(true) : kg.stance(code, [code]);
  }

  function stance({ stance: code, sentences, more }) {
    const note = more ? kg.make("p", { className: "note" }, kg.say("moreQuotes", { n: more })) : null;
    return kg.make("div", { className: "stance-quotes" }, kg.make("p", {}, mark(code)), kg.make("div", {}, sentences.map(sentence), note));
  }

  function article({ path, name, short, said }) {
    const link = kg.make("a", { href: kg.root + encodeURI(path) }, kg.quoted("span", name));
    return kg.make("article", {}, kg.make("h3", {}, link, " ", kg.quoted("span", short, "soft")), kg.make("div", {}, said.map(stance)));
  }

  if (button) button.addEventListener("click", async () => {
    button.disabled = true;
    const rows = await kg.load(parts.shift());
    const added = rows.map(article);
    list.append(...added);
    added[0].querySelector("a").focus({ preventScroll: true });
    button.disabled = false;
    if (!parts.length) button.remove();
  });
})();
