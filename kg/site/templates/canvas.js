// The canvas of a network: vis-network with places that are fixed before. What is drawn on it keeps its size on the screen.
"use strict";

class Canvas {
  static FACE = "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei','Source Han Sans SC',sans-serif";

  /** `draw` is called for another scale or theme, `fit` where the frame has another size, `choose` with a node or an edge, `hover` with a node or null. */
  constructor(frame, handlers) {
    Object.assign(this, { frame, handlers, nodes: new vis.DataSet(), edges: new vis.DataSet(), rest: 0, moved: false });
    this.dark = matchMedia("(prefers-color-scheme: dark)");
  }

  start(options) {
    const { draw, fit, choose, hover } = this.handlers;
    this.network = new vis.Network(this.frame, { nodes: this.nodes, edges: this.edges }, options);
    this.network.on("click", ({ nodes: [node], edges: [edge] }) => choose(node ?? null, node === undefined ? edge ?? null : null));
    this.network.on("hoverNode", ({ node }) => hover(node));
    this.network.on("blurNode", () => hover(null));
    this.network.on("dragEnd", () => { this.moved = true; });
    this.network.on("zoom", () => this.zoomed());
    this.network.on("resize", () => (this.moved ? this.zoomed() : this.soon(fit)));
    this.dark.addEventListener("change", draw);
  }

  scale() {
    return this.network?.getScale() || 0.3;
  }

  /** After zooming has come to rest, labels and lines get their sizes for the new scale. */
  zoomed() {
    this.moved = true;
    this.soon(this.handlers.draw);
  }

  soon(work) {
    clearTimeout(this.rest);
    this.rest = setTimeout(work, 100);
  }

  zoom(factor) {
    this.network.moveTo({ scale: this.scale() * factor, animation: false });
    this.zoomed();
  }

  /** Brings all of some nodes into sight. Labels are part of what is fitted and depend on the scale, so it is done twice. */
  fitTwice(options) {
    const fit = () => this.network.fit({ animation: false, ...options });
    this.moved = false;
    fit();
    this.handlers.draw();
    fit();
  }

  /** Brings a node into sight where it is not, without changing how near one looks. */
  bring(id) {
    const position = this.network.getPosition(id);
    const { x, y } = this.network.canvasToDOM(position);
    const { clientWidth, clientHeight } = this.frame;
    if (x < 30 || y < 30 || x > clientWidth - 30 || y > clientHeight - 40) this.network.moveTo({ position, animation: false });
  }
}

/** About how many Chinese letters wide a label of several lines is. */
function widthOf(label) {
  return Math.max(...label.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (letter > "\u2e80" ? 1 : 0.6), 0)));
}

/** Whether two boxes of { left, right, top, bottom } meet. */
function meet(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
