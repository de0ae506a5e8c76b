// Answers as pictures: triples as a network, a column of names and one of numbers as bars.
"use strict";
window.kgDrawings = (() => {
  const MOST_TRIPLES = 400;
  const MOST_BARS = 60;
  const { isNumber, shorten } = window.kgAnswers;
  const SVG = "http://www.w3.org/2000/svg";

  function loadVis() {
    if (window.vis) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), { src: "/static/vis-network.js", onload: resolve, onerror: reject });
      document.head.append(script);
    });
  }

  const canDrawNetwork = (found) => Boolean(found.triples && found.rows.length && found.rows.length <= MOST_TRIPLES);

  async function network(parent, found, context) {
    await loadVis();
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const nodes = new Map();
    const add = (term) => {
      const id = `${term.type} ${term.value}`;
      const text = term.type === "uri" ? shorten(term.value, context.prefixes) : term.value;
      const label = text.length > 24 ? `${text.slice(0, 23)}…` : text;
      nodes.set(id, { id, label, iri: term.type === "uri" ? term.value : null, shape: term.type === "uri" ? "dot" : "box" });
      return id;
    };
    const edges = found.rows.map(({ subject, predicate, object }) => (
      { from: add(subject), to: add(object), label: shorten(predicate.value, context.prefixes), arrows: "to" }));
    const font = { color: colour("--ink"), size: 13 };
    const options = {
      layout: { randomSeed: 1 }, physics: { stabilization: { iterations: 200 }, solver: "forceAtlas2Based" }, interaction: { keyboard: true },
      nodes: { size: 9, color: { background: colour("--quote"), border: colour("--mark") }, font },
      edges: { color: colour("--soft"), font: { ...font, size: 11, strokeColor: colour("--paper") } },
    };
    const drawn = new vis.Network(parent, { nodes: [...nodes.values()], edges }, options);
    drawn.once("stabilizationIterationsDone", () => drawn.setOptions({ physics: false }));
    drawn.on("doubleClick", ({ nodes: [id] }) => {
      const iri = id && nodes.get(id).iri;
      if (iri) location.href = `/entity?lang=${context.language}&iri=${encodeURIComponent(iri)}`;
    });
    return drawn;
  }

  // Where one column does not tell the rows apart (plan, type), further columns of words, as long as each tells more apart.
  const LONGEST_WORDS = 40;
  function telling(rows, [first, ...others]) {
    const apart = (labels) => new Set(rows.map((row) => labels.map((label) => row[label].value).join("\n"))).size;
    const words = (term) => term.type !== "uri" && !isNumber(term) && term.value.length <= LONGEST_WORDS;
    return others.filter((name) => rows.every((row) => words(row[name]))).reduce(
      (labels, name) => (apart([...labels, name]) > apart(labels) ? [...labels, name] : labels), [first]);
  }

  // The first column of numbers that are not all nought, and the other columns that name the rows.
  function chartColumns({ columns, rows, triples }) {
    if (!rows || triples || !rows.length || rows.length > MOST_BARS) return null;
    const numbers = columns.filter((name) => rows.every((row) => isNumber(row[name])));
    const number = numbers.find((name) => rows.some((row) => Number(row[name].value) !== 0)) ?? numbers[0];
    const filled = columns.filter((name) => name !== number && rows.every((row) => row[name]));
    return number && filled.length ? { number, labels: telling(rows, filled) } : null;
  }

  function shape(name, attributes, text = "") {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  }

  // As much of a name as `room` pixels hold: Chinese letters are nearly twice as wide as Latin ones.
  function fit(name, room) {
    const letters = [...name];
    let width = 0;
    const full = letters.findIndex((letter) => (width += letter > "\u2e7f" ? 14 : 8) > room);
    return full < 0 ? name : `${letters.slice(0, Math.max(1, full - 1)).join("")}…`;
  }

  // `room` is the width of the place in pixels: letters keep their size on a small screen.
  function chart(found, context, room) {
    const { number, labels } = chartColumns(found);
    const step = 26, width = Math.max(room, 300), left = Math.min(300, width * 0.45), right = 80;
    const values = found.rows.map((row) => Number(row[number].value));
    const low = Math.min(0, ...values), high = Math.max(0, ...values), span = high - low || 1;
    const at = (value) => left + ((value - low) / span) * (width - left - right);
    const svg = shape("svg", { viewBox: `0 0 ${width} ${values.length * step + 10}`, role: "img" });
    svg.append(shape("title", {}, `${labels.join(", ")} / ${number}`));
    found.rows.forEach((row, index) => {
      const y = index * step + 6, value = values[index], terms = labels.map((label) => row[label]).reverse();  // an end may be cut off
      const name = terms.map((term) => (term.type === "uri" ? shorten(term.value, context.prefixes) : term.value)).join(" · ");
      svg.append(
        shape("text", { x: left - 8, y: y + 15, "text-anchor": "end" }, fit(name, left - 8)),
        shape("rect", { x: Math.min(at(0), at(value)), y, width: Math.max(1, Math.abs(at(value) - at(0))), height: step - 6 }),
        shape("text", { x: Math.max(at(0), at(value)) + 6, y: y + 15 }, row[number].value),
      );
    });
    svg.append(shape("line", { x1: at(0), x2: at(0), y1: 0, y2: values.length * step + 4 }));
    return svg;
  }

  return { MOST_BARS, MOST_TRIPLES, canDrawNetwork, chart, chartColumns, network };
})();
