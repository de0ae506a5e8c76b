// Search, filters and the list of nodes, all by keyboard too.
const byName = new Intl.Collator("zh");

function drawList(choose) {
  const inSight = nodesInSight();
  const found = data.nodes.filter((node) => inSight.has(node.id) && wordFits(node));
  const byItsName = new Set(found.filter(nameFits)); // before what has the words in another name only
  found.sort((one, other) => byItsName.has(other) - byItsName.has(one) || inListOrder(one, other));
  $("found").textContent = say("found", { n: found.length });
  $("nodes").replaceChildren(...found.map((node, number) => listItem(node, number, choose)));
  if (!found.length) $("nodes").append(make("li", { className: "note", text: say("nothing") }));
}

function inListOrder(one, other) {
  if (one.kind !== other.kind) return one.kind === "plan" ? -1 : 1;
  return linksOf(other) - linksOf(one) || byName.compare(one.name, other.name);
}

function listItem(node, number, choose) {
  const n = linksOf(node);
  const button = make("button", { type: "button", className: "node", tabIndex: number ? -1 : 0 },
    ...nodeName(node),
    make("span", { className: "count", text: say(node.kind === "plan" ? "takesUp" : "sharedBy", { n }) }));
  button.dataset.node = node.id;
  if (node.id === state.node) button.setAttribute("aria-current", "true");
  button.addEventListener("click", () => choose(node.id, null, true));
  return make("li", {}, button);
}

function markList() {
  for (const button of $("nodes").querySelectorAll("button")) {
    if (button.dataset.node === state.node) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

/** Arrow keys go through the list, which is one stop for Tab. */
function walkList(event) {
  const buttons = [...$("nodes").querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1, PageDown: at + 10, PageUp: at - 10 }[event.key];
  if (to === undefined || !buttons.length) return;
  event.preventDefault();
  if (to < 0 && event.key === "ArrowUp") {
    $("search").focus();
    return;
  }
  const next = buttons[Math.max(0, Math.min(to, buttons.length - 1))];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

function searchKey(event) {
  if (composing(event) || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
  searchNow();
  const first = $("nodes").querySelector("button");
  if (!first) return;
  if (event.key === "Enter") first.click();
  if (event.key === "ArrowDown") {
    event.preventDefault();
    first.focus();
  }
}

/** A row of checkboxes for stances or groups; none ticked means all. */
function drawChips(place, things, chosen, mark, changed) {
  $(place).replaceChildren(...things.map((thing) => {
    const box = make("input", { type: "checkbox", checked: chosen.has(thing.id) });
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(thing.id);
      else chosen.delete(thing.id);
      changed();
    });
    return make("label", { className: "chip" }, box, mark(thing), make("span", { text: nameOf(thing), dir: "auto" }));
  }));
}
