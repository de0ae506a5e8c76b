// A table of any size of which only what is in sight stands in the page. Arrow keys move through cells and heads.
"use strict";

/**
 * `parts` makes what is shown: `corner()`, `columnHead(column)`, `rowHead(row)` and `cell(row, column)` each give an
 * element (or null for an empty cell); `measures()` gives { row, column, head, top } in pixels; `rowClass(row)` a class.
 */
class Grid {
  static SPARE = 6; // rows and columns drawn beyond what is in sight

  constructor(frame, parts) {
    Object.assign(this, { frame, parts, rows: 0, columns: 0, active: [0, 0], drawn: "", all: false });
    this.sheet = make("div", { className: "sheet", role: "presentation" });
    frame.replaceChildren(this.sheet);
    frame.addEventListener("scroll", () => requestAnimationFrame(() => { this.draw(); this.hint(); }));
    frame.addEventListener("keydown", (event) => this.key(event));
    frame.addEventListener("focusin", (event) => this.entered(event.target));
    new ResizeObserver(() => this.resize(this.rows, this.columns)).observe(frame.parentElement);
  }

  /** Say how many rows and columns there are, and draw what is in sight. */
  resize(rows, columns) {
    Object.assign(this, { rows, columns, size: this.parts.measures(this.frame.parentElement.clientWidth), drawn: "" });
    this.frame.setAttribute("aria-rowcount", rows + 1);
    this.frame.setAttribute("aria-colcount", columns + 1);
    this.active = [Math.min(this.active[0], rows - 1), Math.min(this.active[1], columns - 1)];
    const width = this.size.head + columns * this.size.column;
    this.sheet.style.width = `${width}px`;
    this.sheet.style.height = `${this.size.top + rows * this.size.row}px`;
    this.frame.style.width = `${width + this.frame.offsetWidth - this.frame.clientWidth}px`; // with room for a scroll bar, where it takes any
    this.draw();
    this.hint();
  }

  /** Tell the style whether further columns stand beyond the right edge. */
  hint() {
    this.frame.classList.toggle("further", this.frame.scrollLeft + this.frame.clientWidth < this.frame.scrollWidth - 1);
  }

  /** Draw all, for print, or only what is in sight. */
  drawAll(all) {
    this.all = all;
    this.draw();
  }

  range(scroll, length, size, count) {
    if (this.all) return [0, count];
    const step = Grid.SPARE;
    const first = Math.max(0, Math.floor(scroll / size / step) * step - step);
    return [first, Math.min(count, first + Math.ceil(length / size / step) * step + 3 * step)];
  }

  draw() {
    const { frame, size } = this;
    const [top, bottom] = this.range(frame.scrollTop, frame.clientHeight, size.row, this.rows);
    const [left, right] = this.range(frame.scrollLeft, frame.clientWidth, size.column, this.columns);
    const wanted = [top, bottom, left, right].join();
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const focused = frame.contains(document.activeElement);
    const rows = [this.line(-1, left, right)];
    for (let row = top; row < bottom; row += 1) rows.push(this.line(row, left, right));
    this.sheet.replaceChildren(...rows);
    this.markActive(focused);
  }

  /** A row of cells, or the row of heads (-1). */
  line(row, left, right) {
    const { size } = this;
    const line = make("div", { role: "row", className: row < 0 ? "heads" : `line ${this.parts.rowClass(row)}` });
    line.setAttribute("aria-rowindex", row + 2);
    line.style.height = `${row < 0 ? size.top : size.row}px`;
    if (row >= 0) line.style.top = `${size.top + row * size.row}px`;
    const head = this.box(row < 0 ? "columnheader" : "rowheader", row, -1, row < 0 ? this.parts.corner() : this.parts.rowHead(row));
    head.style.width = `${size.head}px`;
    const gap = make("div", { role: "presentation" });
    gap.style.width = `${left * size.column}px`;
    line.append(head, gap);
    for (let column = left; column < right; column += 1) {
      const content = row < 0 ? this.parts.columnHead(column) : this.parts.cell(row, column);
      const box = this.box(row < 0 ? "columnheader" : "gridcell", row, column, content);
      box.style.width = `${size.column}px`;
      line.append(box);
    }
    return line;
  }

  box(role, row, column, content) {
    const box = make("div", { role, className: column < 0 ? "head" : "box", dataset: { at: `${row},${column}` } }, content);
    box.setAttribute("aria-colindex", column + 2);
    (this.target(box) || box).tabIndex = -1;
    return box;
  }

  /** What of a cell takes the focus: its link or button, else the cell. */
  target(box) {
    return box.querySelector("a, button");
  }

  boxAt([row, column]) {
    return this.sheet.querySelector(`[data-at="${row},${column}"]`);
  }

  markActive(focus) {
    const box = this.boxAt(this.active) || this.sheet.querySelector(".box");
    if (!box) return;
    const target = this.target(box) || box;
    target.tabIndex = 0;
    if (focus) target.focus({ preventScroll: true });
  }

  entered(element) {
    const at = element.closest("[data-at]");
    if (!at) return;
    for (const other of this.sheet.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
    this.active = at.dataset.at.split(",").map(Number);
    (this.target(at) || at).tabIndex = 0;
  }

  key(event) {
    const [row, column] = this.active;
    const page = Math.max(1, Math.floor((this.frame.clientHeight - this.size.top) / this.size.row) - 1);
    const to = {
      ArrowDown: [row + 1, column], ArrowUp: [row - 1, column], ArrowRight: [row, column + 1], ArrowLeft: [row, column - 1],
      PageDown: [row + page, column], PageUp: [Math.max(0, row - page), column],
      Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? this.rows - 1 : row, this.columns - 1],
    }[event.key];
    if (!to || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.go([Math.max(-1, Math.min(to[0], this.rows - 1)), Math.max(-1, Math.min(to[1], this.columns - 1))]);
  }

  /** Move the focus to a cell, and the sheet so that it is seen whole. */
  go(at) {
    this.active = at;
    const { frame, size } = this;
    const [row, column] = at;
    const scroll = (now, start, step, length, head) => (start < now ? start : Math.max(now, start + step - (length - head)));
    if (row >= 0) frame.scrollTop = scroll(frame.scrollTop, row * size.row, size.row, frame.clientHeight, size.top);
    if (column >= 0) frame.scrollLeft = scroll(frame.scrollLeft, column * size.column, size.column, frame.clientWidth, size.head);
    this.draw();
    const box = this.boxAt(at);
    if (box) (this.target(box) || box).focus({ preventScroll: true });
  }
}
