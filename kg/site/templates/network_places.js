// Where the nodes of a question stand: without chance, each with room for its label (as kg/show/layout.py does for all).
"use strict";

const places = (() => {
  const STEP = [24, 16];
  const BUCKET = 240;
  const BEYOND = 1.5; // where that stands which only one of several chosen nodes has, as a multiple of its distance
  const FONT = 13;
  const ROOM = 0.75; // so far out what plans share may stand, of the way from the middle to the plans
  const FEW = 3;

  /** The room a node takes around its point. */
  function cellOf(node) {
    const lines = node.label.split("\n").length;
    return { half: Math.max((widthOf(node.label) * FONT) / 2, node.size) + 8, up: node.size + 5, down: node.size + (lines * 1.25 + 0.5) * FONT + 8 };
  }

  const areaOf = ({ half, up, down }) => 2 * half * (up + down);

  /** Offsets of a grid around a point, nearest first. */
  const spiral = (() => {
    const found = [];
    for (let x = -60; x <= 60; x += 1) for (let y = -90; y <= 90; y += 1) found.push([x * STEP[0], y * STEP[1]]);
    return found.sort((one, other) => one[0] ** 2 + one[1] ** 2 - other[0] ** 2 - other[1] ** 2 || one[0] - other[0] || one[1] - other[1]);
  })();

  class Room {
    taken = new Map();

    boxesAt({ left, right, top, bottom }) {
      const keys = [];
      for (let x = Math.floor(left / BUCKET); x <= Math.floor(right / BUCKET); x += 1) for (let y = Math.floor(top / BUCKET); y <= Math.floor(bottom / BUCKET); y += 1) keys.push(`${x},${y}`);
      return keys;
    }

    box([x, y], { half, up, down }) {
      return { left: x - half, right: x + half, top: y - up, bottom: y + down };
    }

    isFree(box) {
      return !this.boxesAt(box).some((key) => (this.taken.get(key) || []).some((other) => meet(box, other)));
    }

    take(spot, cell) {
      const box = this.box(spot, cell);
      for (const key of this.boxesAt(box)) this.taken.set(key, [...(this.taken.get(key) || []), box]);
      return spot;
    }

    find([x, y], cell) {
      const offset = spiral.find(([dx, dy]) => this.isFree(this.box([x + dx, y + dy], cell))) || spiral.at(-1);
      return this.take([x + offset[0], y + offset[1]], cell);
    }
  }

  /**
   * Places for all nodes of a picture: chosen ones on a ring (one in the middle), the rest by what it is joined to.
   * `aspect` is how many times as wide as high the frame is: the picture fills it, so that there is room for names.
   */
  function arrange(middle, rest, aspect) {
    const found = new Map();
    const room = new Room();
    const area = rest.reduce((sum, node) => sum + areaOf(node.cell), 0);
    const radius = Math.max(Math.sqrt((1.5 * area) / Math.PI), 150);
    const stretch = Math.sqrt(Math.min(1.6, Math.max(0.7, aspect)));
    const [wide, high] = [radius * stretch, radius / stretch];
    middle.forEach((node, at) => {
      const angle = (2 * Math.PI * at) / middle.length - Math.PI / (middle.length === 2 ? 1 : 2);
      found.set(node.id, room.take(middle.length === 1 ? [0, 0] : [wide * Math.cos(angle), high * Math.sin(angle)], node.cell));
    });
    let turned = 0;
    for (const node of rest) {
      turned += areaOf(node.cell) / 2;
      const aim = node.anchors.length ? middleOf(node.anchors.map((id) => found.get(id)), middle.length) : [0, 0];
      const turn = (2 * Math.PI * turned) / area; // like stands beside like: each takes the next piece of the round
      const alone = middle.length === 1 || !node.anchors.length;
      const spot = alone ? [aim[0] + 0.56 * wide * Math.cos(turn), aim[1] + 0.56 * high * Math.sin(turn)] : aim;
      found.set(node.id, room.find(spot, node.cell));
      turned += areaOf(node.cell) / 2;
    }
    return found;
  }

  /** What many plans share stands in the middle: where only that is in sight, it takes the room of what is not. */
  function spread(nodes) {
    const [plans, rest] = [true, false].map((wanted) => nodes.filter(({ kind }) => (kind === "Plan") === wanted));
    const [wide, high] = ["x", "y"].map((axis) => Math.max(1, ...plans.map((node) => Math.abs(node[axis]))));
    const [x, y] = ["x", "y"].map((axis) => rest.reduce((sum, node) => sum + node[axis], 0) / rest.length);
    const farthest = Math.max(...rest.map((node) => Math.hypot((node.x - x) / wide, (node.y - y) / high)));
    if (rest.length <= FEW || farthest > ROOM) return nodes;
    const factor = ROOM / farthest;
    return [...plans, ...rest.map((node) => ({ ...node, x: (node.x - x) * factor, y: (node.y - y) * factor }))];
  }

  function middleOf(points, chosen) {
    if (points.length === 1 && chosen > 1) return points[0].map((value) => value * BEYOND);
    return [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  }

  /** A name as a label: at most two short lines. */
  function wrap(name) {
    const shown = [...name.replace(/[\p{C}\p{Z}]+/gu, " ").trim().slice(0, 60)];
    const lines = [""];
    let width = 0;
    for (const character of shown) {
      width += character > "\u2e80" ? 1 : 0.55;
      if (width > 9 && !/[A-Za-z0-9]/.test(character)) {
        if (lines.length === 2) {
          lines[1] += "…";
          break;
        }
        lines.push("");
        width = 1;
      }
      lines[lines.length - 1] += character;
    }
    return lines.map((line) => line.trim()).join("\n");
  }

  return { arrange, cellOf, spread, wrap };
})();
