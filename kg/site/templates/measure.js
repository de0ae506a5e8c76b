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

  /** How many plans of all have which stance, as a bar; the numbers stand beside it. */
  function bar({ plans, stances }) {
    const made = drawn("svg", { class: "bar-chart", viewBox: `0 0 ${plans} 1`, preserveAspectRatio: "none", "aria-hidden": "true" });
    made.append(drawn("rect", { width: plans, height: 1 }));
    let at = 0;
    for (const [stance, width] of Object.entries(stances)) {
      made.append(drawn("rect", { "data-stance": stance, x: at, width, height: 1 }));
      at += width;
    }
    return made;
  }

  const taking = ({ stances }) => Object.values(stances).reduce((sum, count) => sum + count, 0);

  function row(share, unnamed) {
    const name = make("th", { scope: "row" }, share.name ? quoted("span", share.name, "clip") : kg.say(unnamed));
    const tally = Object.entries(share.stances).map(([code, count]) => make("span", { className: "stance", dataset: { stance: code }, text: count }));
    return make("tr", {}, name, make("td", { className: "wide" }, bar(share)),
      make("td", { className: "number", text: `${taking(share)} / ${share.plans}` }), make("td", { className: "tally" }, tally));
  }

  /** A province: its short name, and how many of its plans take the measure up; deeper where more of them do. */
  function tile([short, , column, row], share) {
    const level = share ? 1 + Math.round((4 * taking(share)) / share.plans) : 0;
    const group = drawn("g", { class: `level-${level}` });
    group.append(
      drawn("rect", { x: column + GAP, y: row + GAP, width: 1 - 2 * GAP, height: 1 - 2 * GAP, rx: 0.12 }),
      drawn("text", { x: column + 0.5, y: row + (share ? 0.46 : 0.63) }, short),
    );
    if (share) group.append(drawn("text", { class: "count", x: column + 0.5, y: row + 0.82 }, `${taking(share)}/${share.plans}`));
    return group;
  }

  /** The map repeats what the table below it says, for the eye alone. */
  function mapOf(tiles, provinces) {
    const shares = new Map(provinces.map((share) => [share.name, share]));
    const map = drawn("svg", { class: "map", viewBox: "0 0 8 8", "aria-hidden": "true" });
    map.append(...Object.entries(tiles).map(([name, place]) => tile(place, shares.get(name))));
    return map;
  }

  function section(title, shares, unnamed) {
    const table = make("table", { className: "shares" }, make("tbody", {}, shares.map((share) => row(share, unnamed))));
    return make("section", {}, make("h2", {}, kg.say(title)), table);
  }

  function drawShares({ periods, provinces }) {
    const where = section("byProvince", provinces, "noProvince");
    document.querySelector(".figures").append(section("overTime", periods, "noPeriod"), where);
    kg.load("provinces").then((tiles) => where.firstChild.after(mapOf(tiles, provinces)));
  }

  const shares = $("shares");
  if (shares) drawShares(JSON.parse(shares.textContent));
  const whole = document.querySelector(".whole");
  const stances = [...whole.querySelectorAll("li[data-stance]")].map((item) => [item.dataset.stance, Number(item.dataset.count)]);
  whole.prepend(bar({ plans: Number(whole.dataset.plans), stances: Object.fromEntries(stances) }));

  // --- other measures of the group

  const MOST = 16;
  const related = $("related");
  kg.load(related.dataset.group).then((measures) => {
    const others = measures.filter(([path]) => !decodeURI(location.pathname).endsWith(`/${path}`)).slice(0, MOST);
    const items = others.map(([path, zh, en, plans]) =>
      make("li", {}, make("a", { href: kg.root + encodeURI(path) }, kg.names(zh, en)), make("span", { className: "soft", text: ` ${plans}` })));
    related.querySelector("ul").replaceChildren(...items);
    related.hidden = !items.length;
  });

  // --- more plans

  const button = $("more");
  const list = document.querySelector("#plans");
  const parts = button ? button.dataset.parts.split(" ") : [];
  const names = new Map([...document.querySelectorAll(".legend .stance[data-stance]")].map((mark) => [mark.dataset.stance, mark]));

  function sentence([before, words, after, path, url]) {
    const quote = make("blockquote", { dir: "auto", lang: "zh" }, before, words ? make("b", { text: words }) : null, after);
    const caption = make("figcaption", {}, make("a", { href: kg.root + url, dir: "auto" }, path || kg.say("inPlace")));
    return make("figure", {}, quote, caption);
  }

  function mark(code) {
    const known = names.get(code);
    return known ? known.cloneNode(true) : kg.stance(code, [code]);
  }

  function stance({ stance: code, sentences, more }) {
    const note = more ? make("p", { className: "note" }, kg.say("moreSentences", { n: more })) : null;
    return make("div", { className: "stance-quotes" }, make("p", {}, mark(code)), make("div", {}, sentences.map(sentence), note));
  }

  function article({ path, name, short, said }) {
    const link = make("a", { href: kg.root + encodeURI(path) }, quoted("span", name));
    return make("article", {}, make("h3", {}, link, " ", quoted("span", short, "soft")), make("div", {}, said.map(stance)));
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
