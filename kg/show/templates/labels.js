// Labels keep their size on the screen. Which are shown is chosen for each view: plans and the most shared
// first, and no measure's that would cover another label or another node.
const SIZES = { plan: 15, measure: 12 }; // pixels
const LINE_HEIGHT = 1.25;

/** Ids of the nodes whose label is shown; `drawn` are the nodes in sight, those that step back left out. */
function labelsThatFit(drawn) {
  const scale = stage.scale();
  const dots = drawn.map((node) => ({ id: node.id, ...around(node.x, node.y, node.size, node.size) }));
  const order = [...drawn].sort((one, other) => weight(other) - weight(one) || (one.id < other.id ? -1 : 1));
  const shown = new Map();
  for (const node of order) {
    const box = labelBox(node, scale);
    const covers = [...shown.values()].some((other) => meet(box, other))
      || (node.kind === "measure" && dots.some((dot) => dot.id !== node.id && meet(box, dot)));
    if (!covers || node.id === state.node) shown.set(node.id, box);
  }
  return shown;
}

function weight(node) {
  return edgesOf.get(node.id).length + (node.kind === "plan" ? 1e6 : 0) + (node.id === state.node ? 1e7 : 0);
}

function around(x, y, width, height) {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

/** Where a label stands, below its node, in the units of the picture. */
function labelBox(node, scale) {
  const size = SIZES[node.kind] / scale;
  const height = node.label.split("\n").length * size * LINE_HEIGHT + 3 / scale;
  return around(node.x, node.y + node.size + height / 2, (widthOf(node.label) * size) / 2, height / 2);
}
