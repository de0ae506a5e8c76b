// What happens when: one place where choosing, filtering and the language meet the canvas, the list and the panel.
function choose(node, edge, show = false) {
  state.node = nodes.has(node) ? node : null;
  state.edge = edges.has(edge) ? edge : null;
  drawStage();
  if (show && state.node !== null) stage.bring(state.node);
  markList();
  drawPanel(choose);
  const chosen = state.node === null ? null : nodes.get(state.node);
  $("said").textContent = chosen ? say("selected", { name: chosen.name.slice(0, 80) }) : "";
  remember();
}

/** The chosen node stands in the address, so that it can be sent to somebody. */
function remember() {
  history.replaceState(null, "", state.node === null ? location.pathname : addressOf(state.node));
}

function addressOf(id) {
  return `#${encodeURIComponent(id)}`;
}

function hover(id) {
  $("hovered").textContent = nodes.get(id)?.name.slice(0, 120) ?? "";
}

function filtersChanged() {
  drawStage();
  drawBeside();
}

/** What stands beside the canvas and depends on the filters. */
function drawBeside() {
  drawList(choose);
  drawPanel(choose);
  $("least-shown").textContent = say("atLeastShown", { n: state.least });
  $("groups-chosen").textContent = state.groups.size ? say("chosen", { n: state.groups.size }) : "";
  $("clear").disabled = !state.groups.size && !state.stances.size && !state.word && state.least === data.atLeast;
}

function clearFilters() {
  state.groups.clear();
  state.stances.clear();
  state.word = $("search").value = "";
  state.least = data.atLeast;
  $("least").value = state.least;
  drawLegend();
  filtersChanged();
  fitStage();
}

let searching = 0;

function searchSoon() {
  clearTimeout(searching);
  searching = setTimeout(searchNow, 80);
}

function searchNow() {
  clearTimeout(searching);
  if (state.word === $("search").value) return;
  state.word = $("search").value;
  state.node = state.edge = null;
  filtersChanged();
}

/** All text of the interface, in the language chosen. */
function drawTexts() {
  document.documentElement.lang = state.language === "zh" ? "zh-Hans" : "en";
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll("[data-name]")) element.setAttribute("aria-label", say(element.dataset.name));
  for (const element of document.querySelectorAll("[data-hint]")) element.placeholder = say(element.dataset.hint);
  $("language").textContent = say("language");
  $("language").lang = state.language === "zh" ? "en" : "zh-Hans";
  const measures = data.nodes.filter((node) => node.kind === "measure");
  const shared = measures.filter((node) => edgesOf.get(node.id).length > 1).length;
  $("counts").textContent = say("counts", { plans: data.nodes.length - measures.length, measures: measures.length, shared });
  drawLegend();
  drawBeside();
  const frame = $("canvas").firstElementChild;
  if (frame) {
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-label", say("canvas"));
  }
}

function drawLegend() {
  $("shapes").replaceChildren(
    make("span", { className: "key" }, swatch(data.planColour, "plan"), say("plan")),
    make("span", { className: "key" }, swatch("currentColor", "measure"), say("measure")),
    make("span", { className: "key note", text: say("sizeNote") }));
  drawChips("stances", data.stances, state.stances, stanceSwatch, filtersChanged);
  drawChips("groups", data.groups, state.groups, (group) => swatch(group.colour, "measure"), filtersChanged);
}

function startPage() {
  $("least").max = Math.max(1, data.most);
  $("least").value = state.least;
  $("group-facet").open = window.matchMedia("(min-width: 1000px) and (min-height: 700px)").matches;
  const wanted = data.nodes.find(({ id }) => [`#${id}`, addressOf(id), encodeURI(`#${id}`)].includes(location.hash));
  state.node = wanted ? wanted.id : null;
  startStage();
  drawTexts();
  if (state.node !== null) choose(state.node, null, true);

  $("search").addEventListener("input", searchSoon);
  $("search").addEventListener("keydown", searchKey);
  $("nodes").addEventListener("keydown", walkList);
  $("least").addEventListener("input", () => {
    state.least = Number($("least").value);
    filtersChanged();
    fitStage();
  });
  $("clear").addEventListener("click", clearFilters);
  $("language").addEventListener("click", () => {
    state.language = state.language === "zh" ? "en" : "zh";
    rememberLanguage(state.language);
    drawTexts();
  });
  $("zoom-in").addEventListener("click", () => stage.zoom(1.4));
  $("zoom-out").addEventListener("click", () => stage.zoom(1 / 1.4));
  $("zoom-fit").addEventListener("click", fitStage);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && (state.node !== null || state.edge !== null)) choose(null, null);
  });
  for (const [event, printing] of [["beforeprint", true], ["afterprint", false]]) {
    window.addEventListener(event, () => {
      stage.printing = printing;
      drawStage();
      stage.network.redraw();
    });
  }
  window.kgView = { network: stage.network }; // for tests and the curious
}

startPage();
