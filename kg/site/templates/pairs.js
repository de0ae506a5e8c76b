// What two plans say set against each other, as `kg compare` does it (kg/compare/plans.py, figures.py, programmes.py).
"use strict";

const pairs = (() => {
  const ALIKE = 0.6; // the least share of common pairs of characters at which two names are shown together

  const where = ({ a, b }) => (a && b ? "shared" : a ? "a" : "b");

  /** Things of two lists by key: [{ key, a, b }] in the order of the first list, then of the second. */
  function byKey(a, b, key) {
    const found = new Map();
    for (const [side, things] of [["a", a], ["b", b]]) {
      for (const thing of things) {
        if (!found.has(key(thing))) found.set(key(thing), { key: key(thing), a: null, b: null });
        found.get(key(thing))[side] ??= thing;
      }
    }
    return [...found.values()];
  }

  // --- figures: [indicator, counts, comparator, value, low, high, unit, year, status, amount, sentence, direction, per, measured in]

  const [INDICATOR, COUNTS, COMPARATOR, VALUE, , , UNIT, YEAR, STATUS, , SENTENCE, DIRECTION, PER, MEASURED_IN] = [...Array(14).keys()];

  /** How the number changes, and for what time; null for a level. */
  const change = (x) => (x[COMPARATOR] === "change" || x[DIRECTION] ? `${x[DIRECTION]} ${x[PER]}` : null);

  /** Targets go with targets, amounts of change with those the same way and for the same time, and a unit with itself. */
  function comparable(x, y) {
    return x[STATUS] === y[STATUS] && x[MEASURED_IN] === y[MEASURED_IN] && change(x) === change(y);
  }

  /** The same year comes first, then the same name of what is counted, the nearest year, the order of the text. */
  function distance(x, y, begins) {
    const apart = x[YEAR] !== null && y[YEAR] !== null ? Math.abs(x[YEAR] - y[YEAR]) : 100;
    return [Number(x[YEAR] !== y[YEAR]), Number(x[COUNTS] !== y[COUNTS]), apart, begins.a(x) + begins.b(y)];
  }

  function inOrder(one, other) {
    const at = one.findIndex((value, number) => value !== other[number]);
    return at < 0 ? 0 : one[at] < other[at] ? -1 : 1;
  }

  function matchFigures(left, right, begins) {
    const scored = left.flatMap((x, i) => right.flatMap((y, j) => (comparable(x, y) ? [[...distance(x, y, begins), i, j]] : [])));
    const used = { a: new Set(), b: new Set() };
    const found = [];
    for (const score of scored.sort(inOrder)) {
      const [i, j] = score.slice(-2);
      if (used.a.has(i) || used.b.has(j)) continue;
      used.a.add(i);
      used.b.add(j);
      found.push({ a: left[i], b: right[j], ...gap(left[i], right[j]) });
    }
    left.forEach((x, i) => used.a.has(i) || found.push({ a: x, b: null, gap: null, why: whyAlone(x, right) }));
    right.forEach((y, j) => used.b.has(j) || found.push({ a: null, b: y, gap: null, why: whyAlone(y, left) }));
    return found;
  }

  function gap(x, y) {
    if (x[VALUE] === null || y[VALUE] === null) return { gap: null, why: ["gapRange"] };
    return { gap: Number((y[VALUE] - x[VALUE]).toFixed(8)), bound: bound(x, y), years: yearsApart(x, y), why: null };
  }

  /** The years of two figures where they hold for different ones, which the gap spans; else null. */
  function yearsApart({ [YEAR]: one }, { [YEAR]: other }) {
    return one !== null && other !== null && one !== other ? { one, other } : null;
  }

  /** How a gap bounds: "<" where A is >95% and B 86%; "" for a number, or where both bound the same way. */
  function bound(x, y) {
    const OPEN = { ">=": 1, ">": 1, "<=": -1, "<": -1 };
    const ways = new Set([-(OPEN[x[COMPARATOR]] || 0), OPEN[y[COMPARATOR]] || 0].filter((way) => way !== 0));
    if (ways.size !== 1) return "";
    const strict = [x, y].some((one) => one[COMPARATOR] === ">" || one[COMPARATOR] === "<");
    return ways.has(1) ? (strict ? ">" : "≥") : strict ? "<" : "≤";
  }

  function whyAlone(figure, others) {
    if (!others.length) return null;
    const same = others.filter((other) => other[STATUS] === figure[STATUS]);
    if (!same.length) return ["gapStatus"];
    if (same.some((other) => comparable(figure, other))) return null;
    if (same.some((other) => other[MEASURED_IN] === figure[MEASURED_IN])) return ["gapChanges"];
    return ["gapUnits", { one: figure[UNIT] || "–", others: [...new Set(same.map((other) => other[UNIT] || "–"))].join(", ") }];
  }

  /** Figures on each indicator, of both plans or of one, those with a counterpart first. */
  function figures(a, b) {
    const begin = (facts) => (figure) => facts.quotes[figure[SENTENCE]][1];
    const indicators = new Set([...a.targets, ...b.targets].map((t) => t[INDICATOR]));
    return [...indicators].flatMap((indicator) => {
      const [left, right] = [a, b].map((facts) => facts.targets.filter((t) => t[INDICATOR] === indicator));
      return matchFigures(left, right, { a: begin(a), b: begin(b) }).map((pair) => ({ indicator, ...pair }));
    });
  }

  // --- programmes: [name, key, kind, parent, sentence], matched by name or by a name much like it

  function bigrams(key) {
    return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));
  }

  function likeness(one, other) {
    if (one.key === other.key) return 1;
    const common = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
    return Math.min(0.99, common / (one.pairs.size + other.pairs.size - common || 1));
  }

  function programmes(a, b) {
    const [left, right] = [a, b].map(({ programmes: all }) =>
      [...new Map(all.map((it) => [it[0], { it, key: it[1], pairs: bigrams(it[1]) }])).values()].sort((x, y) => (x.it[0] < y.it[0] ? -1 : 1)));
    const scored = left.flatMap((x, i) => right.flatMap((y, j) => {
      const score = likeness(x, y);
      return score >= ALIKE ? [[-score, i, j]] : [];
    })).sort(inOrder);
    const used = { a: new Set(), b: new Set() };
    const found = [];
    for (const [score, i, j] of scored) {
      if (used.a.has(i) || used.b.has(j)) continue;
      used.a.add(i);
      used.b.add(j);
      found.push({ a: left[i].it, b: right[j].it, alike: score > -1 });
    }
    left.forEach((x, i) => used.a.has(i) || found.push({ a: x.it, b: null, alike: false }));
    right.forEach((y, j) => used.b.has(j) || found.push({ a: null, b: y.it, alike: false }));
    return found;
  }

  // --- measures: [position, stances]; papers: [iri, name, sentence]

  const measures = (a, b) => byKey(a.measures, b.measures, ([number]) => number);
  const citations = (a, b) => byKey(a.citations, b.citations, ([iri]) => iri);

  return { where, measures, citations, figures, programmes };
})();
