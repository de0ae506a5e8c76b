// The data of the page, its language, and which of it the filters leave.
const data = JSON.parse(document.getElementById("data").textContent);
const nodes = new Map(data.nodes.map((node) => [node.id, node]));
const edges = new Map(data.edges.map((edge) => [edge.id, edge]));
const stances = new Map(data.stances.map((stance) => [stance.id, stance]));
const groups = new Map(data.groups.map((group) => [group.id, group]));
const UNKNOWN_STANCE = { zh: "?", en: "?", colour: "#7a7f87", dashes: false };
const edgesOf = new Map(data.nodes.map((node) => [node.id, []]));
for (const edge of data.edges) {
  edgesOf.get(edge.from).push(edge);
  edgesOf.get(edge.to).push(edge);
}

const state = {
  language: rememberedLanguage(),
  least: data.atLeast,
  word: "",
  stances: new Set(), // none chosen: all are shown
  groups: new Set(),
  node: null,
  edge: null,
};

function say(key, values = {}) {
  return filled(data.texts[key][state.language === "en" ? 1 : 0], values);
}

/** The name of a stance, group or node in the language of the interface. */
function nameOf(thing) {
  if (thing.kind) return thing.name;
  return (state.language === "en" && thing.en) || thing.zh;
}

function swatch(colour, className) {
  const element = make("span", { className: `swatch ${className}` });
  element.style.setProperty("--colour", colour);
  element.setAttribute("aria-hidden", "true");
  return element;
}

function nodeSwatch(node) {
  return swatch(node.color, node.kind);
}

function stanceSwatch(stance) {
  return swatch(stance.colour, stance.dashes ? (stance.dashes[0] > 20 ? "line long" : "line dashed") : "line");
}

// --- which nodes and edges the filters leave

function edgeFits(edge) {
  return !state.stances.size || edge.stances.some((stance) => state.stances.has(stance.id));
}

/** How many plans or measures a node is linked to, by what the filters leave. */
function linksOf(node) {
  return edgesOf.get(node.id).filter(edgeFits).length;
}

function groupFits(measure) {
  return !state.groups.size || measure.groups.some((group) => state.groups.has(group));
}

const [traditional, simplified] = data.letters.map((letters) => [...letters]);
const simplifiedOf = new Map(traditional.map((letter, at) => [letter, simplified[at]]));

function holdsWords(text) {
  const sought = Array.from(state.word.toLowerCase(), (letter) => simplifiedOf.get(letter) ?? letter).join("");
  const words = sought.split(/\s+/).filter(Boolean);
  return words.every((word) => text.toLowerCase().includes(word));
}

function nameFits(node) {
  return holdsWords(`${node.name} ${node.nameEn || ""} ${node.short || ""}`);
}

function wordFits(node) {
  return holdsWords(`${node.name} ${node.nameEn || ""} ${node.short || ""} ${node.also}`);
}

/** Ids of the nodes in sight: all plans, and the measures that fit the filters. */
function nodesInSight() {
  const seen = new Set();
  for (const node of data.nodes) {
    if (node.kind === "plan") seen.add(node.id);
    else if (groupFits(node) && linksOf(node) >= state.least) seen.add(node.id);
  }
  return seen;
}
