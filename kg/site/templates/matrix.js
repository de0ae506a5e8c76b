// The matrix of plans and measures: filters and orders, cells with their sentences.
"use strict";

document.addEventListener("DOMContentLoaded", async () => {
  const WIDE_UNTIL = 12; // so many plans have their names across; more have them down
  const OPEN_UNTIL = 40; // with more plans, groups are closed at first
  const PRINT_UNTIL = 30000;
  const [names, data] = await Promise.all([kg.load("names"), kg.load("matrix")]);
  const sets = setsOf(data);
  const state = { open: new Set(names.plans.length <= OPEN_UNTIL ? names.groups.keys() : []), rows: [], plans: [], mask: 0 };

  // --- what the filters leave

  function countOf(measure) {
    return state.plans.reduce((n, plan) => n + ((sets[measure][plan] & state.mask) > 0), 0);
  }

  function planOrder() {
    const words = wordsOf($("plan-word").value);
    const fits = (plan) => words.every((word) => kg.sought(`${plan[1]} ${plan[2]} ${plan[7] || ""}`).includes(word));
    const plans = data.planOrder.filter((plan) => fits(names.plans[plan]));
    const by = $("plan-order").value;
    if (by === "place") return plans.sort((one, other) => one - other);
    if (by === "number") {
      const number = new Map(plans.map((plan) => [plan, sets.reduce((n, row) => n + ((row[plan] & state.mask) > 0), 0)]));
      return plans.sort((one, other) => number.get(other) - number.get(one));
    }
    return plans;
  }

  function measureOrder(measures, counts) {
    const by = $("measure-order").value;
    const name = (measure) => names.measures[measure][1];
    if (by === "number") return measures.sort((one, other) => counts.get(other) - counts.get(one));
    if (by === "name") return measures.sort((one, other) => name(one).localeCompare(name(other), "zh"));
    return measures;
  }

  /** The rows in sight: a group, then its measures where it is open. */
  function findRows() {
    const words = wordsOf($("word").value);
    const least = Math.min(Number($("least").value) || 1, state.plans.length || 1); // of one plan alone all is shown
    const group = $("group").value;
    const counts = new Map(data.measureOrder.map((measure) => [measure, countOf(measure)]));
    const fits = (measure) => counts.get(measure) >= least && words.every((word) => names.measures[measure].slice(0, 3).join(" ").toLowerCase().includes(word));
    const members = Map.groupBy(data.measureOrder.filter(fits), (measure) => names.measures[measure][3]);
    return [...members].filter(([id]) => group === "" || Number(group) === id).flatMap(([id, measures]) => [
      { group: id, measures },
      ...(state.open.has(id) || words.length ? measureOrder(measures, counts).map((measure) => ({ measure, count: counts.get(measure) })) : []),
    ]);
  }

  function redraw() {
    const chosen = [...document.querySelectorAll("#stances input:checked")].map((input) => Number(input.value));
    state.mask = chosen.length ? chosen.reduce((mask, stance) => mask | (1 << stance), 0) : (1 << names.stances.length) - 1;
    state.plans = planOrder();
    state.rows = findRows();
    const measures = new Set(state.rows.flatMap((row) => row.measures || []));
    const hidden = names.measures.length - measures.size;
    $("shown").replaceChildren(kg.say(hidden ? "matrixFoundOf" : "matrixFound", { plans: state.plans.length, measures: measures.size, hidden }));
    $("nothing").hidden = state.rows.length > 0 && state.plans.length > 0;
    $("grid").hidden = !$("nothing").hidden;
    grid.resize(state.rows.length, state.plans.length);
  }

  // --- what a cell shows

  const furthest = (set) => names.stances.findIndex((_, stance) => set & (1 << stance));
  const both = (name) => kg.names(name[1], name[2]);

  function adoption(measure, plan) {
    const set = sets[measure][plan] & state.mask;
    if (!set) return null;
    const [code, ...name] = names.stances[furthest(set)];
    const mark = kg.stance(code);
    mark.append(make("span", { className: "unseen" }, kg.names(...name)));
    const link = make("a", { className: "cell", href: encodeURI(names.plans[plan][3]) }, mark);
    if (set & (set - 1)) link.append(make("span", { className: "more", text: "+", ariaHidden: "true" }));
    const quotes = () => sentences.ofAdoption(names, names.plans[plan], measure, (stance) => state.mask & (1 << stance));
    listen(link, measure, plan, quotes);
    return link;
  }

  /** The pointer or the focus shows the sentence, a click leads to it; a tap, which cannot hover, shows it. */
  function listen(link, measure, plan, quotes) {
    const title = () => make("span", {}, both(names.measures[measure]), " · ", quoted("span", names.plans[plan][1]));
    const show = () => preview.show(link, async () => {
      const found = await quotes();
      if (found.length) link.href = found[0].href;
      return preview.quotes(title(), found);
    });
    let touched = false;
    link.addEventListener("pointerdown", (event) => { touched = event.pointerType !== "mouse"; });
    link.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && show());
    link.addEventListener("pointerleave", preview.hide);
    link.addEventListener("focus", () => touched || show());
    link.addEventListener("blur", preview.hide);
    link.addEventListener("click", async (event) => {
      if (!touched && link.href.includes("#")) return;
      event.preventDefault();
      const found = await quotes();
      if (touched || !found.length) kg.quote({ title: title(), quotes: found });
      else location.href = found[0].href;
    });
  }

  function share(row, plan) {
    const taken = row.measures.filter((measure) => sets[measure][plan] & state.mask).length;
    const box = make("span", { className: "share", text: taken || "" });
    box.style.setProperty("--share", `${Math.round((100 * taken) / row.measures.length)}%`);
    return box;
  }

  function toggle(group) {
    if (!state.open.delete(group)) state.open.add(group);
    redraw();
  }

  function groupHead({ group, measures }) {
    const button = make("button", { type: "button", className: "toggle", onclick: () => toggle(group) },
      make("span", { className: "name" }, group < 0 ? kg.say("noGroup") : both(names.groups[group])), make("span", { className: "count", text: measures.length }));
    button.setAttribute("aria-expanded", state.open.has(group));
    return button;
  }

  function measureHead({ measure, count }) {
    const [id, zh, en, , path] = names.measures[measure];
    const link = make("a", { href: encodeURI(path), title: en ? `${zh} · ${en}` : zh || id }, make("span", { className: "name" }, kg.names(zh, en)));
    return [link, make("span", { className: "count", text: count })];
  }

  function planHead(column) {
    const [, short, title, path] = names.plans[state.plans[column]];
    return make("a", { href: encodeURI(path), title, dir: "auto" }, make("span", { className: "name", text: short }));
  }

  const grid = new Grid($("grid"), {
    measures(width) {
      const small = width < 700;
      const head = small ? 146 : Math.min(360, Math.max(250, width - state.plans.length * 132 - 20));
      const wide = state.plans.length <= WIDE_UNTIL;
      const column = wide ? Math.max(small ? 52 : 72, Math.min(132, Math.floor((width - head - 2) / Math.max(1, state.plans.length)))) : 26;
      return { row: !small ? 30 : kg.language === "en" ? 56 : 44, column, head, top: wide ? 62 : 150 };
    },
    corner: () => make("span", { className: "note" }, kg.say("Measure"), " \\ ", kg.say("Plan")),
    columnHead: planHead,
    rowHead: (row) => (state.rows[row].measures ? groupHead(state.rows[row]) : measureHead(state.rows[row])),
    cell: (row, column) => (state.rows[row].measures ? share(state.rows[row], state.plans[column]) : adoption(state.rows[row].measure, state.plans[column])),
    rowClass: (row) => (state.rows[row].measures ? "group" : ""),
  });

  // --- start

  function openAll(open) {
    state.open = new Set(open ? [-1, ...names.groups.keys()] : []);
    redraw();
  }

  $("least").max = names.plans.length;
  $("least").value = Math.min(2, names.plans.length);
  $("grid").classList.toggle("tall", names.plans.length > WIDE_UNTIL);
  for (const input of document.querySelectorAll("form.tools input, form.tools select")) input.addEventListener("input", redraw);
  $("open-all").addEventListener("click", () => openAll(true));
  $("close-all").addEventListener("click", () => openAll(false));
  $("grid").addEventListener("scroll", preview.hide);
  document.addEventListener("kg:language", redraw); // English names take more lines
  window.addEventListener("beforeprint", () => grid.drawAll(state.rows.length * state.plans.length <= PRINT_UNTIL));
  window.addEventListener("afterprint", () => grid.drawAll(false));
  redraw();
  document.documentElement.dataset.ready = "";
});
