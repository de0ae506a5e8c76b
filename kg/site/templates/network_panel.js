// The panel beside the network: what is chosen, what it is joined to, and the sentences behind it.
"use strict";

class Panel {
  static SHOWN = 12; // so many plans or members are listed at once

  constructor(frame, net, actions) {
    Object.assign(this, { frame, net, actions, turn: 0 });
  }

  /** Show a node, a link ({ from, to, set }) or, for null, how to begin. */
  async show(chosen, state) {
    const turn = (this.turn += 1);
    const content = chosen === null ? (state.chosen.length > 1 ? this.several(state) : this.start()) : chosen.from ? await this.link(chosen, state) : chosen.members ? this.group(chosen) : await this.node(chosen, state);
    if (turn !== this.turn) return; // something else has been chosen meanwhile
    this.frame.replaceChildren(...content.filter(Boolean));
    this.frame.scrollTop = 0;
  }

  start() {
    const most = (kind) => [...this.net.nodes.values()].filter((node) => node.kind === kind && !node.members).sort((one, other) => this.net.degree(other.id) - this.net.degree(one.id)).slice(0, 8);
    const list = (title, nodes) => (nodes.length ? [make("h2", {}, kg.say(title)), make("ul", { className: "plain" }, nodes.map((node) => this.row(node, () => this.actions.centre(node.id))))] : []);
    const bodies = [...most("Department"), ...most("Organization")].sort((one, other) => this.net.degree(other.id) - this.net.degree(one.id)).slice(0, 8);
    const shared = bodies.some(({ id }) => this.net.degree(id) > 1);
    return [
      make("p", {}, kg.say("networkStart")),
      ...list("startPlans", most("Plan")), ...list("startMeasures", most("Measure")), ...list(shared ? "startBodies" : "startBodiesAlone", bodies),
    ];
  }

  /** Several chosen nodes: what all of them are joined to, and for two plans the page that compares them. */
  several(state) {
    const [first, ...others] = state.chosen.map((id) => new Map(this.net.neighbours(id)));
    const common = [...first.keys()].filter((id) => others.every((near) => near.has(id))).map((id) => this.net.nodes.get(id));
    const plans = state.chosen.filter((id) => id[0] === "p").map((id) => this.net.names.plans[id.slice(1)][0]);
    const href = plans.length === 2 && kg.addressOf(`compare.html#${new URLSearchParams({ a: plans[0], b: plans[1] })}`);
    const link = href ? make("p", {}, make("a", { href }, kg.say("compareThese"))) : null;
    return [make("h2", {}, kg.say("inCommon", { n: common.length })), link, ...this.byGroup(common, (one) => this.actions.choose(one.id, first))];
  }

  button(node, onclick, count = null) {
    return make("button", { type: "button", className: "node", onclick }, mark(node, this.net), make("span", { className: "clip", dir: "auto" }, kg.names(node.zh, node.en)), count);
  }

  /** A node in a list, with how many plans have it, or how much a plan or a group has. */
  row(node, onclick) {
    const n = node.members ? node.members.length : this.net.degree(node.id);
    return make("li", {}, this.button(node, onclick, make("span", { className: "count" }, kg.say(node.members || node.kind === "Plan" ? "items" : "inPlans", { n }))));
  }

  head(node, note) {
    const href = node.path && kg.addressOf(encodeURI(node.path));
    const name = kg.names(node.zh, node.en);
    return [
      make("p", { className: "note" }, mark(node, this.net), " ", kg.say(`one-${node.kind}`)),
      make("h2", { dir: "auto" }, href ? make("a", { href }, name) : name), node.title ? make("p", { className: "note clip", text: node.title, dir: "auto" }) : null, make("p", { className: "note" }, note),
    ];
  }

  act(key, onclick) {
    return make("button", { type: "button", onclick }, kg.say(key));
  }

  group(node) {
    const rows = [...node.members].map((id) => this.net.nodes.get(id)).sort((one, other) => this.net.degree(other.id) - this.net.degree(one.id)).slice(0, 60);
    return [
      ...this.head(node, kg.say("items", { n: node.members.length })),
      make("p", { className: "acts" }, this.act("openGroup", () => this.actions.open(node.id))),
      make("ul", { className: "plain" }, rows.map((member) => this.row(member, () => this.actions.centre(member.id)))),
    ];
  }

  async node(node, state) {
    const near = this.net.neighbours(node.id);
    const alone = state.chosen.length === 1 && state.chosen[0] === node.id;
    const acts = make("p", { className: "acts" }, alone ? null : this.act("centre", () => this.actions.centre(node.id)),
      state.chosen.includes(node.id) ? (state.chosen.length > 1 ? this.act("takeOut", () => this.actions.remove(node.id)) : null) : this.act("addTo", () => this.actions.open(node.id)));
    if (node.kind === "Plan") return [...this.head(node, kg.say("joinedTo", { n: near.length })), acts, ...this.byGroup(near.map(([id]) => this.net.nodes.get(id)), (one) => this.actions.choose(one.id, node.id))];
    const plans = near.filter(([, set]) => this.net.linkFits(set, state.stances));
    const parts = await Promise.all(plans.slice(0, Panel.SHOWN).map(([plan, set]) => this.said(node, plan, set, 2)));
    return [...this.head(node, kg.say("namedBy", { n: near.length })), acts, ...parts, plans.length > Panel.SHOWN ? make("p", { className: "note" }, kg.say("plansLeft", { n: plans.length - Panel.SHOWN })) : null];
  }

  /** Nodes by group: each opens to its members. */
  byGroup(nodes, onclick) {
    return [...Map.groupBy(nodes, (node) => this.net.groupOf(node))].sort(([, one], [, other]) => other.length - one.length).map(([key, its]) => {
      const [kind, group] = key.slice(1).split("/");
      const name = kind === "Measure" ? (this.net.names.groups[group] ? kg.names(...this.net.names.groups[group].slice(1)) : kg.say("noGroup")) : kg.say(kind);
      const details = make("details", {}, make("summary", {}, mark(its[0], this.net), " ", name, make("span", { className: "note", text: ` ${its.length}` })));
      details.addEventListener("toggle", () => {
        if (details.open && details.children.length === 1) details.append(make("ul", { className: "plain" }, its.map((one) => this.row(one, () => onclick(one)))));
      });
      return details;
    });
  }

  async link({ from, to, set }, state) {
    const [plan, other] = [this.net.nodes.get(from), this.net.nodes.get(to)];
    if (other.members) return this.group(other);
    const [a, b] = from[0] === "p" ? [plan, other] : [other, plan];
    return [make("p", { className: "note" }, kg.say("relation")), make("p", {}, this.button(a, () => this.actions.choose(a.id))), make("p", {}, this.button(b, () => this.actions.choose(b.id))), await this.said(b, a.id, set, 20, state)];
  }

  /** What a plan says of a node: stances and sentences, each with a link to its place. */
  async said(node, plan, set, most) {
    const row = this.net.names.plans[plan.slice(1)];
    const found = node.id[0] === "m" ? await sentences.ofAdoption(this.net.names, row, Number(node.id.slice(1))) : await this.named(row, Number(node.id.slice(1)));
    const head = make("h3", {}, this.button(this.net.nodes.get(plan), () => this.actions.choose(plan)));
    return make("article", {}, head, found.slice(0, most).map(kg.figure), found.length > most ? make("p", { className: "note" }, kg.say("moreQuotes", { n: found.length - most })) : null);
  }

  async named(row, thing) {
    const facts = await sentences.factsOf(row);
    return facts.things.filter(([number]) => number === thing).map(([, sentence]) => sentences.asQuote(this.net.names, row, facts.quotes[sentence]));
  }
}

/** The mark of a node as the network draws it: its shape and colour. */
function mark(node, net) {
  const made = make("span", { className: `mark ${node.members ? "hollow" : ""}`, dataset: { kind: node.kind } });
  made.setAttribute("aria-hidden", "true");
  if (node.kind === "Measure" && node.group >= 0) made.style.setProperty("--colour", net.network.colours[node.group]);
  return made;
}
