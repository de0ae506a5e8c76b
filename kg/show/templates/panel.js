// The panel: what is chosen, and the sentences behind it.
function drawPanel(choose) {
  const panel = $("panel");
  panel.replaceChildren(...panelContent(choose));
  requestAnimationFrame(() => panel.scrollTo(0, 0)); // not at once: to ask for it lays the whole page out
}

function panelContent(choose) {
  if (state.edge !== null) return edgePanel(edges.get(state.edge), choose);
  if (state.node === null) return startPanel(choose);
  const node = nodes.get(state.node);
  return node.kind === "plan" ? planPanel(node, choose) : measurePanel(node, choose);
}

function startPanel(choose) {
  const inSight = nodesInSight();
  const measures = data.nodes.filter((node) => node.kind === "measure" && inSight.has(node.id)).sort(inListOrder);
  const most = measures.length ? linksOf(measures[0]) : 0;
  const top = measures.filter((node) => most > 1 && linksOf(node) === most).slice(0, 30);
  const list = make("ul", { className: "plain" }, ...top.map((node) => make("li", {}, nodeButton(node, choose))));
  const heading = make("h3", { text: `${say("top")} · ${say("sharedBy", { n: most })}` });
  return [make("p", { className: "hint", text: say("start") }), ...(top.length ? [heading, list] : [])];
}

function title(kind, node, note) {
  const english = node.nameEn ? [make("p", { className: "english", text: node.nameEn, lang: "en" })] : [];
  return [
    make("p", { className: "kind" }, nodeSwatch(node), say(kind)),
    quoted("h2", node.name, "name"),
    ...english,
    make("p", { className: "note", text: note }),
  ];
}

function measurePanel(measure, choose) {
  const all = edgesOf.get(measure.id);
  const names = measure.groups.map((id) => nameOf(groups.get(id))).join("、") || say("noGroup");
  return [
    ...title("measure", measure, `${names} · ${say("adoptedBy", { n: all.length })}`),
    ...all.filter(edgeFits).map((edge) =>
      make("article", {}, make("h3", {}, nodeButton(nodes.get(edge.from), choose)), ...stanceParts(edge))),
    ...hiddenNote(all),
  ];
}

function planPanel(plan, choose) {
  const all = edgesOf.get(plan.id);
  const byGroup = new Map([...groups.keys(), ""].map((id) => [id, []]));
  for (const edge of all.filter((one) => edgeFits(one) && groupFits(nodes.get(one.to)))) {
    byGroup.get(nodes.get(edge.to).groups[0] || "").push(edge);
  }
  const parts = [...byGroup].filter(([, found]) => found.length).map(([id, found]) => groupPart(groups.get(id), found, choose));
  const shown = [...byGroup.values()].flat();
  return [...title("plan", plan, `${plan.short} · ${say("adopts", { n: all.length })}`), ...parts, ...hiddenNote(all, shown)];
}

function groupPart(group, found, choose) {
  const name = group ? nameOf(group) : say("noGroup");
  const summary = make("summary", {}, ...(group ? [swatch(group.colour, "measure")] : []), `${name}（${found.length}）`);
  const details = make("details", { className: "group" }, summary);
  const few = found.length <= 3 && edgesOf.get(found[0].from).length <= 12;
  fillOnOpen(details, () => found.map((edge) => adoptionPart(edge, choose)));
  details.open = few;
  return details;
}

/** A measure of a plan: its name and stances, which open to the sentences. */
function adoptionPart(edge, choose) {
  const measure = nodes.get(edge.to);
  const badges = edge.stances.map(({ id }) => badge(id));
  const details = make("details", { className: "adoption" },
    make("summary", {}, make("span", { className: "clip", text: measure.name, dir: "auto" }), ...badges));
  fillOnOpen(details, () => [...stanceParts(edge), make("p", {}, nodeButton(measure, choose))]);
  return details;
}

function fillOnOpen(details, content) {
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(...content());
  });
}

function edgePanel(edge, choose) {
  const plan = nodes.get(edge.from);
  const measure = nodes.get(edge.to);
  return [
    make("p", { className: "kind", text: say("relation") }),
    make("h2", { className: "pair" }, nodeButton(plan, choose), nodeButton(measure, choose)),
    ...stanceParts(edge),
  ];
}

function badge(id) {
  const stance = stances.get(id) || UNKNOWN_STANCE;
  return make("span", { className: "badge" }, stanceSwatch(stance), nameOf(stance));
}

function stanceParts(edge) {
  return edge.stances.flatMap(({ id, quotes }) => [
    make("p", { className: "stance" }, badge(id)),
    ...(quotes.length ? quotes.map((number) => quotePart(data.quotes[number])) : [make("p", { className: "note", text: say("noQuote") })]),
  ]);
}

function quotePart({ text, begin, end, section }) {
  const path = section.map((heading) => quoted("bdi", heading)).flatMap((part, number) => (number ? [" › ", part] : [part]));
  const place = make("span", { className: "path" }, ...(path.length ? path : [say("noSection")]));
  return make("figure", {}, quoted("blockquote", text), make("figcaption", {}, place, make("span", { text: say("place", { begin, end }) })));
}

function nodeButton(node, choose) {
  const button = make("button", { type: "button", className: "node" }, ...nodeName(node));
  button.addEventListener("click", () => choose(node.id, null, true));
  return button;
}

/** A plan by its place and period with its title below; a measure, for readers of English, with its English name. */
function nodeName(node) {
  const below = node.kind === "plan" ? node.name : state.language === "en" ? node.nameEn : null;
  const name = quoted("span", node.short || node.name, "clip");
  if (!below || below === node.short) return [nodeSwatch(node), name];
  return [nodeSwatch(node), make("span", { className: "names" }, name, make("small", { className: "clip", text: below, dir: "auto" }))];
}

function hiddenNote(all, shown = all.filter(edgeFits)) {
  const n = all.length - shown.length;
  return n ? [make("p", { className: "note", text: say("hiddenHere", { n }) })] : [];
}
