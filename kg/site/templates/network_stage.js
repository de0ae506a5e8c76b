// The canvas: vis-network with places that are fixed before. What is chosen stands out, the rest steps back.
"use strict";

class Stage extends Canvas {
  static SHAPES = { Plan: "square", Measure: "dot", Indicator: "triangleDown", Programme: "diamond", Department: "triangle", Organization: "hexagon", School: "star", Citation: "square" };
  static LABEL = 12;
  static SMALL = 9.5; // of a group whose name would have no room else
  static PLANS = 24; // so many plans have their names in any case,
  static MOVES = 5; // so often at most a picture moves off for its names
  static EDGE = 6; // pixels between a name and the edge of the frame: letters reach a little beyond their line
  static LINES = 6000; // with more, lines are drawn only at what is chosen

  constructor(frame, net, { choose, open, hover }) {
    super(frame, { choose, hover, draw: () => this.draw(), fit: () => this.fit() });
    Object.assign(this, { net, drawn: [], links: [], chosen: null });
    this.start(net.network.options);
    this.network.on("doubleClick", ({ nodes: [node] }) => node !== undefined && open(node));
  }

  /** Colours are those of the page, so that dark and light and print follow it. */
  colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  }

  colourOf(node) {
    if (node.kind === "Measure") return this.net.network.colours[node.group] || this.colour("measure");
    return this.colour(node.kind === "Indicator" ? "target" : node.kind === "Plan" ? "mark" : node.kind.toLowerCase());
  }

  /** Show a picture: nodes with places, and links; all of it in sight. */
  show(nodes, links) {
    this.drawn = nodes;
    this.links = links.map(([from, to, set, count], id) => ({ id, from, to, set, count }));
    this.nodes.clear();
    this.edges.clear();
    this.draw();
    this.fit();
  }

  mark(chosen) {
    this.chosen = chosen;
    this.draw();
    if (typeof chosen === "string" && this.nodes.get(chosen)) this.bring(chosen);
    if (!this.moved && this.drawn.length) this.takeNamesIn(); // others have their names now
  }

  /** Ids that stand out: what is chosen and what it is joined to; null where nothing is chosen. */
  outstanding() {
    if (this.chosen === null) return null;
    if (typeof this.chosen === "number") return new Set([this.links[this.chosen].from, this.links[this.chosen].to]);
    return new Set([this.chosen, ...this.links.filter(({ from, to }) => from === this.chosen || to === this.chosen).flatMap(({ from, to }) => [from, to])]);
  }

  draw() {
    const out = this.outstanding();
    const scale = this.scale();
    const labels = this.labelsThatFit(out, scale);
    const look = { ink: this.colour("ink"), paper: this.colour("paper"), scale };
    this.nodes.update(this.drawn.map((node) => this.drawNode(node, out, labels, look)));
    const many = this.links.length > Stage.LINES;
    if (many) this.edges.clear();
    this.edges.update((many ? this.links.filter((link) => this.isNear(link)) : this.links).map((link) => this.drawLink(link, out, look)));
  }

  drawNode(node, out, labels, { ink, paper, scale }) {
    const colour = this.colourOf(node);
    const label = labels.get(node.id);
    const chosen = node.id === this.chosen;
    const group = node.id[0] === "g";
    const edge = chosen ? ink : group ? colour : paper;
    const background = group ? paper : colour;
    const marked = { background, border: ink };
    return {
      id: node.id, x: node.x, y: node.y, shape: Stage.SHAPES[node.kind] || "dot", size: this.radiusOf(node, scale),
      opacity: !out || out.has(node.id) ? 1 : 0.15, borderWidth: chosen || group ? 3 : 1, borderWidthSelected: 3,
      color: { background, border: edge, highlight: marked, hover: marked },
      label: label ? node.label : "",
      font: { vadjust: label ? label.lift : 0, size: (label ? label.size : Stage.LABEL) / scale, face: Canvas.FACE, color: ink, strokeWidth: 3 / scale, strokeColor: paper },
    };
  }

  radiusOf(node, scale) {
    return Math.max(node.size, (node.id === this.chosen ? 8 : node.kind === "Plan" ? 6 : node.size / 2) / scale);
  }

  sizeOf(node) {
    return Stage.LABEL + (node.id[0] === "g" ? -1 : node.kind === "Plan" && !this.isNarrow() ? 2 : 0);
  }

  isNarrow() {
    return this.frame.clientWidth < Net.NARROW;
  }

  /** The room of a label below its node and above it, then a label's height further off, in the size of its kind; `lift` brings it there. */
  labelSpots(node, scale, size = this.sizeOf(node)) {
    const [half, height] = [(widthOf(node.label) * size) / scale / 2, (node.label.split("\n").length * size * 1.25) / scale];
    const away = this.radiusOf(node, scale) + size / scale / 2 + 4; // how far below the middle of a node vis-network begins its label
    const at = (top, lift) => ({ id: node.id, left: node.x - half, right: node.x + half, top, bottom: top + height, lift, size });
    return [0, 1].flatMap((row) => [at(node.y + away + row * height, row * height), at(node.y - away - (1 + row) * height, -2 * away - (1 + row) * height)]);
  }

  nodeBox(node, scale) {
    const radius = this.radiusOf(node, scale);
    return { id: node.id, left: node.x - radius, right: node.x + radius, top: node.y - radius, bottom: node.y + radius };
  }

  isNear({ id, from, to }) {
    return this.chosen !== null && (id === this.chosen || from === this.chosen || to === this.chosen);
  }

  drawLink({ id, from, to, set, count }, out, { scale }) {
    const near = this.isNear({ id, from, to });
    const [colour, dashes] = this.lineOf(set);
    const width = near ? 2.2 : count ? Math.min(6, 0.6 + Math.sqrt(count) / 2) : this.links.length < 80 ? 1.4 : 0.7;
    const faint = out ? 0.05 : count ? 0.35 : Math.min(0.75, Math.max(0.1, 150 / this.links.length));
    return { id, from, to, dashes, arrows: "", width: width / scale, color: { color: colour, highlight: colour, hover: colour, opacity: near ? 0.95 : faint } };
  }

  /** Colour and dashes of a link: those of its furthest stance. */
  lineOf(set) {
    const furthest = this.net.names.stances.findIndex((_, stance) => set & (1 << stance));
    return furthest < 0 ? [this.colour("strong"), false] : [this.colour(this.net.names.stances[furthest][0]), this.net.network.dashes[furthest]];
  }

  /** Labels keep their size on the screen; those of what weighs most come first, and cover neither it nor its label. */
  labelsThatFit(out, scale) {
    const boxes = new Map();
    const grid = new Map();
    const cell = 200 / scale;
    const keys = ({ left, right, top, bottom }) => {
      const found = [];
      for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) found.push(`${x},${y}`);
      return found;
    };
    const put = (box) => keys(box).forEach((key) => grid.set(key, [...(grid.get(key) || []), box]));
    const apart = (box, other) => other.id === box.id || !meet(box, other);
    const free = (box) => keys(box).every((key) => (grid.get(key) || []).every((other) => apart(box, other)));
    const seen = this.drawn.filter(({ id }) => !out || out.has(id));
    const covers = (box) => seen.filter((other) => !apart(box, this.nodeBox(other, scale))).length;
    const named = seen.filter(({ kind }) => kind === "Plan").length <= (this.isNarrow() ? Net.SIGHT_NARROW.plans : Stage.PLANS);
    for (const node of seen) if (node.kind === "Plan") put(this.nodeBox(node, scale)); // before all labels; others when it is their turn
    for (const node of [...seen].sort((one, other) => this.weight(other) - this.weight(one) || (one.id < other.id ? -1 : 1))) {
      if (node.kind !== "Plan") put(this.nodeBox(node, scale));
      const [below, above, ...further] = this.labelSpots(node, scale);
      const sure = (named && node.kind === "Plan") || node.id === this.chosen;
      const near = covers(above) < covers(below) ? [above, below] : [below, above];
      const spots = sure ? [...near, ...further] : [below, above];
      if (sure || node.members) spots.push(...this.labelSpots(node, scale, Stage.SMALL).slice(0, sure ? 4 : 2));
      const box = (sure ? null : spots.find((spot) => free(spot) && !(node.members && covers(spot)))) || spots.find(free) || (node.id === this.chosen ? near[0] : null);
      if (box) {
        boxes.set(node.id, box);
        put(box);
      }
    }
    return boxes;
  }

  weight(node) {
    return node.degree + (node.kind === "Plan" ? 1e6 : 0) + (node.middle ? 1e7 : 0) + (node.id === this.chosen ? 1e8 : 0);
  }

  /** All in sight. */
  fit() {
    if (!this.drawn.length) return;
    this.fitTwice({ minZoomLevel: 0.01, maxZoomLevel: 1.3 });
    this.takeNamesIn();
  }

  /** Moves so far off that no name is cut at the edge of the frame: `fit` knows the names that were drawn, of another scale. */
  takeNamesIn() {
    for (let times = 0; times < Stage.MOVES && this.moveOff(); times += 1); // further off, names take more of the picture
    this.draw();
  }

  /** One step of that; whether it had to be done. */
  moveOff() {
    const scale = this.scale();
    const boxes = [...this.labelsThatFit(this.outstanding(), scale).values(), ...this.drawn.map((node) => this.nodeBox(node, scale))];
    const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])));
    const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])));
    const [start, end] = [this.network.canvasToDOM({ x: left, y: top }), this.network.canvasToDOM({ x: right, y: bottom })];
    const [width, height] = [this.frame.clientWidth - Stage.EDGE, this.frame.clientHeight - Stage.EDGE];
    const cut = start.x < Stage.EDGE || start.y < Stage.EDGE || end.x > width || end.y > height;
    if (cut) {
      const whole = 0.97 * Math.min((width - Stage.EDGE) / (right - left), (height - Stage.EDGE) / (bottom - top));
      this.network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.min(scale, whole), animation: false });
    }
    return cut;
  }
}
