// The canvas: vis-network with fixed places. What is chosen stands out, the rest steps back.
const THEMES = {
  light: { ink: "#1b1f26", paper: "#ffffff" },
  dark: { ink: "#e9ecf1", paper: "#14171c" },
};
const MANY = 40;
const FEW = 3;
const ROOM = 0.75; // so far out measures may stand, of the way from the middle to the plans
const stage = new Canvas($("canvas"), { draw: drawStage, fit: fitStage, choose, hover });
stage.printing = false;

function theme() {
  return stage.dark.matches && !stage.printing ? THEMES.dark : THEMES.light;
}

function startStage() {
  drawStage();
  stage.start(data.options);
  fitStage();
}

/** Ids of the nodes that stand out, or null where nothing is chosen and all do. */
function nodesThatStandOut() {
  if (state.edge !== null) return new Set([edges.get(state.edge).from, edges.get(state.edge).to]);
  if (state.node !== null) {
    const near = edgesOf.get(state.node).filter(edgeFits);
    return new Set([state.node, ...near.flatMap((edge) => [edge.from, edge.to])]);
  }
  if (!state.word.trim()) return null;
  const fit = data.nodes.filter(wordFits);
  return fit.length ? new Set(fit.map((node) => node.id)) : null; // a word that finds nothing leaves the picture as it is
}

function drawStage() {
  const inSight = nodesInSight();
  if (state.node !== null) inSight.add(state.node);
  const out = nodesThatStandOut();
  spread(inSight);
  const drawn = data.nodes.filter(({ id }) => inSight.has(id) && (!out || out.has(id)));
  const labels = labelsThatFit(drawn);
  const lines = data.edges.filter((edge) => edgeFits(edge) && inSight.has(edge.to)).length;
  stage.nodes.update(data.nodes.map((node) => drawNode(node, inSight, out, labels)));
  stage.edges.update(data.edges.map((edge) => drawEdge(edge, inSight, out, lines)));
}

/** What many plans share stands in the middle: where only that is in sight, it takes the room of what is not. */
function spread(inSight) {
  const plans = data.nodes.filter(({ kind }) => kind === "plan");
  const wide = Math.max(1, ...plans.map(({ x }) => Math.abs(x)));
  const high = Math.max(1, ...plans.map(({ y }) => Math.abs(y)));
  const shown = data.nodes.filter(({ id, kind }) => kind === "measure" && inSight.has(id));
  for (const node of shown) node.home ??= [node.x, node.y];
  const middle = [0, 1].map((axis) => shown.reduce((sum, { home }) => sum + home[axis], 0) / shown.length);
  const farthest = Math.max(...shown.map(({ home: [x, y] }) => Math.hypot((x - middle[0]) / wide, (y - middle[1]) / high)));
  const factor = shown.length > FEW ? ROOM / farthest : 0;
  for (const node of shown) [node.x, node.y] = factor > 1 ? node.home.map((value, axis) => (value - middle[axis]) * factor) : node.home;
}

function drawNode(node, inSight, out, labels) {
  const { ink, paper } = theme();
  const chosen = node.id === state.node;
  const marked = { background: node.color, border: ink };
  return {
    id: node.id, x: node.x, y: node.y, shape: node.shape,
    size: chosen ? Math.max(node.size, 8 / stage.scale()) : node.size,
    hidden: !inSight.has(node.id),
    opacity: !out || out.has(node.id) ? 1 : 0.13,
    borderWidth: chosen ? 2.5 : 1,
    borderWidthSelected: 2.5,
    color: { background: node.color, border: chosen ? ink : paper, highlight: marked, hover: marked },
    label: labels.has(node.id) ? node.label : "",
    font: { size: SIZES[node.kind] / stage.scale(), face: Canvas.FACE, color: ink, strokeWidth: 3 / stage.scale(), strokeColor: paper },
  };
}

/** An edge has the colour of the furthest stance that the filters leave. The more lines there are, the fainter. */
function drawEdge(edge, inSight, out, lines) {
  const furthest = edge.stances.find(({ id }) => !state.stances.size || state.stances.has(id)) || edge.stances[0];
  const { colour, dashes } = stances.get(furthest.id) || UNKNOWN_STANCE;
  const chosen = edge.id === state.edge;
  const near = state.edge === null && state.node !== null && (edge.from === state.node || edge.to === state.node);
  const many = near && edgesOf.get(state.node).length > MANY;
  const faint = out ? 0.04 : Math.min(0.7, Math.max(0.03, 180 / lines));
  return {
    id: edge.id, from: edge.from, to: edge.to, dashes, arrows: "",
    hidden: !edgeFits(edge) || !inSight.has(edge.to),
    width: (chosen ? 4 : near && !many ? 2 : many ? 0.8 : lines < MANY ? 1.4 : 0.5) / stage.scale(),
    color: { color: colour, highlight: colour, hover: colour, opacity: chosen || near ? (many ? 0.6 : 0.95) : faint },
  };
}

/** Shows all that the filters leave. */
function fitStage() {
  const seen = [...nodesInSight()];
  if (seen.length) stage.fitTwice({ nodes: seen, minZoomLevel: 0.02, maxZoomLevel: 1.4 });
}
