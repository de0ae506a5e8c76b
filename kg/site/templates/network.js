// The page of the network: the question, the facets, and what follows from them on canvas, list and panel.
"use strict";

document.addEventListener("DOMContentLoaded", async () => {
  const MOST = 300; // what is next to a question is shown in groups where it is more
  const LISTED = 400;
  const [names, matrix, network] = await Promise.all(["names", "matrix", "network"].map(kg.load));
  const net = new Net(names, matrix, network);
  const state = { chosen: [], open: new Set(), kinds: new Set(), groups: new Set(), stances: 0, least: 1, shared: false, whole: false, focus: null };
  const address = new Address(net);
  let picture = { nodes: [], links: [] };

  function fromAddress() {
    Object.assign(state, address.read());
    state.shared = onlyPlans(state.chosen);
    redraw(state.focus);
  }

  /** Of several plans, what they share is asked first. */
  function onlyPlans(chosen) {
    return chosen.length > 1 && chosen.every((id) => id[0] === "p");
  }

  // --- what is drawn

  function sized(id, about) {
    const node = net.nodes.get(id);
    const middle = state.chosen.includes(id);
    const degree = node.members ? node.members.length : net.degree(id);
    const size = middle ? 20 : node.kind === "Plan" ? 14 : node.members ? Math.min(26, 7 + Math.sqrt(degree)) : Math.min(13, 5 + Math.sqrt(degree) * 1.2);
    const name = kg.language === "en" && node.en ? node.en : node.zh;
    const label = places.wrap(name) + (node.members ? ` (${node.members.length})` : "");
    const made = { ...node, ...about, middle, degree, size, label };
    return { ...made, cell: places.cellOf(made) };
  }

  function inRound(one, other) {
    return net.groupOf(one).localeCompare(net.groupOf(other)) || other.degree - one.degree || (one.id < other.id ? -1 : 1);
  }

  function makePicture() {
    const asked = net.ask(state, MOST, $("canvas").clientWidth);
    const all = [...asked.nodes].map(([id, about]) => sized(id, about));
    if (state.whole) return { nodes: places.spread(all), links: asked.links };
    const first = (node) => node.middle || (!state.chosen.length && node.kind === "Plan");
    const rest = all.filter((node) => !first(node)).sort((one, other) => other.anchors.length - one.anchors.length || inRound(one, other));
    const spots = places.arrange(all.filter(first), rest, $("canvas").clientWidth / $("canvas").clientHeight);
    return { nodes: all.map((node) => ({ ...node, x: spots.get(node.id)[0], y: spots.get(node.id)[1] })), links: asked.links, told: asked.told };
  }

  /** Draw what the question and the facets ask for, and look at a node of it, or at what is asked about alone. */
  function redraw(look = null) {
    if (state.whole) state.chosen = [];
    picture = makePicture();
    stage.chosen = null;
    stage.show(picture.nodes, picture.links);
    drawQuestion();
    drawList();
    showFacets();
    focusOn(look ?? (state.chosen.length === 1 ? state.chosen[0] : null));
    $("clear").disabled = !state.kinds.size && !state.groups.size && !state.stances && state.least < 2;
  }

  function drawQuestion() {
    $("chosen").replaceChildren(...state.chosen.map((id) => {
      const remove = make("button", { type: "button", className: "remove", text: "×", onclick: () => actions.remove(id) });
      remove.setAttribute("aria-label", kg.tell("takeOutNamed", { name: net.nodes.get(id).zh.slice(0, 60) }));
      return make("li", {}, mark(net.nodes.get(id), net), make("span", { className: "clip", dir: "auto" }, kg.names(net.nodes.get(id).zh, net.nodes.get(id).en)), remove);
    }));
    $("shared-field").hidden = state.chosen.length < 2;
    $("shared").checked = state.shared;
    $("whole").setAttribute("aria-pressed", state.whole);
    $("shown").replaceChildren(kg.say("networkFound", { nodes: picture.nodes.length, links: picture.links.length }));
    if (picture.told) $("shown").append(make("br"), kg.say(picture.told.shown < picture.told.all ? "networkMost" : "networkOutstanding", picture.told));
  }

  function drawList() {
    const rows = [...picture.nodes].sort((one, other) => Number(other.middle) - Number(one.middle) || inRound(one, other)).slice(0, LISTED);
    $("list").replaceChildren(...rows.map((node) => {
      const row = panel.row(node, () => actions.choose(node.id));
      row.dataset.id = node.id;
      return row;
    }));
    $("list-more").hidden = picture.nodes.length <= LISTED;
  }

  // --- what is looked at

  /** Look at a node, which may stand outside the picture, at a link by its number, or at nothing. */
  function focusOn(id) {
    state.focus = id;
    stage.mark(typeof id === "number" || stage.nodes.get(id) ? id : null);
    for (const item of $("list").children) item.firstChild.toggleAttribute("aria-current", item.dataset.id === id);
    const link = typeof id === "number" ? stage.links[id] : null;
    panel.show(link || (id === null ? null : net.nodes.get(id)), state);
    address.write(state);
  }

  const actions = {
    /** Look at a node: in the picture where it is there, else with `beside` in the middle. */
    choose(id, beside = null) {
      if (beside || typeof id === "number" || id === null || stage.nodes.get(id)) focusOn(id);
      else actions.centre(id);
    },
    /** Ask about this node alone. */
    centre(id) {
      Object.assign(state, { chosen: [id], whole: false, shared: false, open: new Set() });
      redraw();
    },
    /** Open a group, or take a node and what is next to it into the picture. */
    open(id) {
      if (id[0] === "g") state.open.add(id);
      else if (!state.chosen.includes(id)) {
        state.chosen = [...(state.whole ? [] : state.chosen), id];
        state.whole = false;
        state.shared = onlyPlans(state.chosen);
      }
      if (id[0] === "g" && !state.chosen.length) Object.assign(state, openedFromStart(id));
      redraw();
    },
    remove(id) {
      state.chosen = state.chosen.filter((one) => one !== id);
      redraw();
    },
  };

  /** From the first sight, a group opens to its members with the plans that have them. */
  function openedFromStart(id) {
    const [kind, group] = id.slice(1).split("/");
    return kind === "Measure" ? { whole: true, groups: new Set([Number(group)]), kinds: new Set() } : { whole: true, kinds: new Set([kind]), groups: new Set() };
  }

  const stage = new Stage($("canvas"), net, {
    choose: (id, link) => (id?.startsWith("g") ? actions.open(id) : actions.choose(id ?? link)),
    open: actions.open,
    hover: (id) => $("hovered").replaceChildren(...[net.nodes.get(id)].filter(Boolean).map((node) => kg.names(node.title || node.zh, node.en))),
  });
  const panel = new Panel($("panel"), net, actions);

  // --- search: names of all nodes, with what weighs most first

  function search() {
    const words = wordsOf($("search").value);
    const fit = words.length ? [...net.nodes.values()].filter((node) => node.id[0] !== "g" && words.every((word) => node.words.includes(word))) : [];
    const rows = fit.sort((one, other) => net.degree(other.id) - net.degree(one.id)).slice(0, 30);
    $("results").replaceChildren(...rows.map((node) => panel.row(node, () => pick(node.id))));
    $("results").hidden = !words.length;
    if (words.length && !rows.length) $("results").append(make("li", { className: "note" }, kg.say("nothingFits")));
  }

  function pick(id) {
    $("search").value = "";
    search();
    if (state.chosen.length && $("add").checked) actions.open(id);
    else actions.centre(id);
    $("search").focus();
  }

  /** Arrow keys go from the field through its results. */
  function walk(event) {
    if (composing(event)) return;
    const stops = [$("search"), ...$("results").querySelectorAll("button")];
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === "Enter" && at === 0 && stops.length > 1) stops[1].click();
    if (to === undefined || at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(to, stops.length - 1))].focus();
  }

  // --- facets

  function facet(id, read) {
    for (const input of $(id).querySelectorAll("input")) {
      input.addEventListener("input", () => {
        read([...$(id).querySelectorAll("input:checked")].map((one) => one.value));
        redraw(state.focus);
      });
    }
  }

  function clear() {
    Object.assign(state, { kinds: new Set(), groups: new Set(), stances: 0, least: 1 });
    redraw();
  }

  function showFacets() {
    for (const input of $("kinds").querySelectorAll("input")) input.checked = state.kinds.has(input.value);
    for (const input of $("groups").querySelectorAll("input")) input.checked = state.groups.has(Number(input.value));
    for (const input of $("stances").querySelectorAll("input")) input.checked = state.stances & (1 << input.value);
    if (Number($("least").value) !== state.least) $("least").value = state.least;
  }

  facet("kinds", (values) => { state.kinds = new Set(values); });
  facet("groups", (values) => { state.groups = new Set(values.map(Number)); });
  facet("stances", (values) => { state.stances = bitsOf(values); });
  $("least").addEventListener("input", () => { state.least = Number($("least").value) || 1; redraw(state.focus); });
  $("clear").addEventListener("click", clear);
  $("shared").addEventListener("input", () => { state.shared = $("shared").checked; redraw(state.focus); });
  $("whole").addEventListener("click", () => { Object.assign(state, { whole: !state.whole, chosen: [], open: new Set() }); redraw(); });
  $("home").addEventListener("click", () => { history.pushState(null, "", "#"); fromAddress(); });
  $("search").addEventListener("input", search);
  $("search").addEventListener("focus", async () => {
    net.learn(await kg.searched());
    search();
  }, { once: true });
  $("ask").addEventListener("keydown", walk);
  $("zoom-in").addEventListener("click", () => stage.zoom(1.4));
  $("zoom-out").addEventListener("click", () => stage.zoom(1 / 1.4));
  $("zoom-fit").addEventListener("click", () => stage.fit());
  document.addEventListener("kg:language", () => redraw(state.focus));
  document.addEventListener("keydown", (event) => event.key === "Escape" && state.focus !== null && focusOn(null));
  window.addEventListener("hashchange", () => (location.hash === "#main" ? address.write(state) : fromAddress())); // where “skip” leads
  const frame = $("canvas").firstElementChild;
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-label", kg.tell("canvas"));
  fromAddress();
  kg.net = { stage, state, net, actions }; // for tests and the curious
  document.documentElement.dataset.ready = "";
});
