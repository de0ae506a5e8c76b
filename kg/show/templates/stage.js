// The canvas: vis-network with fixed places. What is chosen stands out, the rest steps back.
const THEMES = {
  light: { ink: "#1b1f26", paper: "#ffffff", rim: "#ffffff", faint: 0.2 },
  dark: { ink: "#e9ecf1", paper: "#14171c", rim: "#14171c", faint: 0.26 },
};
const FACE = "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei','Source Han Sans SC',sans-serif";
const LABEL = 15; // pixels
const darkly = window.matchMedia("(prefers-color-scheme: dark)");
const stage = { printing: false };

function theme() {
  return darkly.matches && !stage.printing ? THEMES.dark : THEMES.light;
}

function startStage(choose, hover) {
  stage.nodes = new vis.DataSet();
  stage.edges = new vis.DataSet();
  drawStage();
  stage.network = new vis.Network($("canvas"), { nodes: stage.nodes, edges: stage.edges }, data.options);
  stage.network.on("click", ({ nodes: [node], edges: [edge] }) => choose(node ?? null, node === undefined ? edge ?? null : null));
  stage.network.on("hoverNode", ({ node }) => hover(nodes.get(node)));
  stage.network.on("blurNode", () => hover(null));
  stage.network.on("zoom", zoomed);
  stage.network.on("resize", sizePlanLabels);
  fitStage();
}

/** Ids of the nodes that stand out, or null where nothing is chosen and all do. */
function nodesThatStandOut() {
  if (state.edge !== null) return new Set([edges.get(state.edge).from, edges.get(state.edge).to]);
  if (state.node !== null) {
    const around = edgesOf.get(state.node).filter(edgeFits);
    return new Set([state.node, ...around.flatMap((edge) => [edge.from, edge.to])]);
  }
  if (!state.word.trim()) return null;
  return new Set(data.nodes.filter(wordFits).map((node) => node.id));
}

function drawStage() {
  const inSight = nodesInSight();
  const out = nodesThatStandOut();
  stage.nodes.update(data.nodes.map((node) => drawNode(node, inSight, out)));
  stage.edges.update(data.edges.map((edge) => drawEdge(edge, inSight, out)));
}

function drawNode(node, inSight, out) {
  const { ink, paper, rim } = theme();
  const stands = !out || out.has(node.id);
  const chosen = node.id === state.node;
  return {
    id: node.id, label: node.label, x: node.x, y: node.y, size: chosen ? Math.max(node.size, 8 / scaleNow()) : node.size, shape: node.shape,
    hidden: !inSight.has(node.id) && !chosen,
    opacity: stands ? 1 : 0.13,
    borderWidth: chosen ? 2.5 : 1,
    borderWidthSelected: 2.5,
    color: { background: node.color, border: chosen ? ink : rim, highlight: { background: node.color, border: ink }, hover: { background: node.color, border: ink } },
    font: { size: labelSize(node, chosen), face: FACE, color: stands ? ink : "rgba(0,0,0,0)", strokeWidth: stands ? 4 : 0, strokeColor: paper },
  };
}

/** A chosen node's label and those of plans keep a size on the screen; the others grow with the picture. */
function labelSize(node, chosen) {
  if (chosen || node.kind === "plan") return Math.max(LABEL / scaleNow(), chosen ? node.font.size : 0);
  return node.font.size;
}

/** An edge has the colour of the furthest stance that the filters leave. */
function drawEdge(edge, inSight, out) {
  const furthest = edge.stances.find(({ id }) => !state.stances.size || state.stances.has(id)) || edge.stances[0];
  const { colour, dashes } = stances.get(furthest.id) || { colour: "#7a7f87", dashes: false };
  const chosen = edge.id === state.edge;
  const stands = chosen || (state.edge === null && state.node !== null && (edge.from === state.node || edge.to === state.node));
  const back = out && !stands;
  const many = !chosen && stands && edgesOf.get(state.node).length > 40;
  return {
    id: edge.id, from: edge.from, to: edge.to, dashes, arrows: "",
    hidden: !edgeFits(edge) || !inSight.has(edge.to),
    width: stands ? (chosen ? 4 : many ? 0.8 : 2) / scaleNow() : 1.6,
    color: { color: colour, highlight: colour, hover: colour, opacity: stands ? (many ? 0.6 : 0.95) : back ? 0.04 : theme().faint },
  };
}

function sizePlanLabels() {
  const size = LABEL / scaleNow();
  stage.nodes.update(data.nodes.filter((node) => node.kind === "plan" || node.id === state.node)
    .map((node) => ({ id: node.id, font: { size: Math.max(size, node.kind === "plan" ? 0 : node.font.size) } })));
}

/** Shows all that the filters leave; labels of plans keep their size, so the picture is fitted twice. */
function fitStage() {
  const seen = [...nodesInSight()];
  if (!seen.length) return;
  for (let again = 0; again < 2; again += 1) {
    stage.network.fit({ nodes: seen, minZoomLevel: 0.02, maxZoomLevel: 1.4, animation: false });
    zoomed();
  }
}

/** Labels of plans follow at once; chosen lines, which are as wide on the screen at any distance, when the zooming rests. */
function zoomed() {
  sizePlanLabels();
  clearTimeout(stage.rest);
  if (state.node !== null || state.edge !== null) stage.rest = setTimeout(drawStage, 120);
}

function scaleNow() {
  return stage.network ? stage.network.getScale() : 0.3;
}

function zoomStage(factor) {
  stage.network.moveTo({ scale: scaleNow() * factor, animation: false });
  zoomed();
}

/** Brings a node into sight where it is not, without changing how near one looks. */
function showNode(id) {
  const { x, y } = stage.network.canvasToDOM(stage.network.getPosition(id));
  const { clientWidth, clientHeight } = $("canvas");
  if (x < 30 || y < 30 || x > clientWidth - 30 || y > clientHeight - 40) {
    stage.network.moveTo({ position: stage.network.getPosition(id), animation: false });
  }
}
