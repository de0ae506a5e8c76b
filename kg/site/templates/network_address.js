// The address of the network: `#plan/rudong&plan/deyang&open=Measure/teachers&kind=Measure&least=2&at=measure/double-reduction` is the
// question with the groups that were opened, the facets, and what is looked at. It can be sent to somebody, and what was asked and
// looked at before is a step back.
"use strict";

class Address {
  constructor(net) {
    Object.assign(this, { net, nodes: new Map(), before: null }); // `before`: the question and what was looked at, once they stand in the address
    for (const node of net.nodes.values()) this.nodes.set(this.nameOf(node), node.id);
    this.ofNode = new Map([...this.nodes].map(([name, id]) => [id, name]));
  }

  /** Of things that have one name, as offices of several places, the second and further ones say their kind and a plan of theirs. */
  nameOf({ id, kind, zh }) {
    const at = Number(id.slice(1));
    const { names, network } = this.net;
    if (id[0] === "p") return `plan/${names.plans[at][0]}`;
    if (id[0] === "m") return `measure/${names.measures[at][0]}`;
    const name = `thing/${zh}`;
    return this.nodes.has(name) ? `${name}/${kind}/${names.plans[network.things[at][4][0]][0]}` : name;
  }

  /** The key of a group of nodes, as `Net.groupOf` has it, by kind and id, and back. */
  openedOf(key) {
    const [kind, at] = key.slice(1).split("/");
    return `${kind}/${this.net.names.groups[at]?.[0] ?? ""}`;
  }

  keyOf(opened) {
    const [kind, id] = opened.split("/");
    return `g${kind}/${kind === "Measure" ? this.net.names.groups.findIndex(([known]) => known === id) : ""}`;
  }

  /** What the address asks for; what it names and is not there is left out. */
  read() {
    const wanted = new URLSearchParams(location.hash.slice(1) || this.net.network.start);
    const positions = (key, rows) => wanted.getAll(key).map((id) => rows.findIndex(([known]) => known === id)).filter((at) => at >= 0);
    this.before = null;
    return {
      whole: wanted.has("all"),
      chosen: [...new Set([...wanted.keys()].map((key) => this.nodes.get(key)).filter(Boolean))],
      open: new Set(wanted.getAll("open").map((opened) => this.keyOf(opened))),
      kinds: new Set(wanted.getAll("kind").filter((kind) => this.net.network.kinds.includes(kind))),
      groups: new Set(positions("group", this.net.names.groups)),
      stances: bitsOf(positions("stance", this.net.names.stances)),
      least: Number(wanted.get("least")) || 1,
      focus: this.nodes.get(wanted.get("at")) ?? null,
    };
  }

  /** Another question, or something else to look at, is a step that one can go back from; a facet is none. */
  write(state) {
    const { names } = this.net;
    const safe = (text) => encodeURIComponent(text).replaceAll("%2F", "/");
    const opened = [...state.open].map((key) => `open=${safe(this.openedOf(key))}`);
    const question = state.whole ? ["all"] : [...state.chosen.map((id) => safe(this.ofNode.get(id))), ...opened];
    const facets = [
      ...[...state.kinds].map((kind) => `kind=${kind}`),
      ...[...state.groups].map((at) => `group=${safe(names.groups[at][0])}`),
      ...names.stances.flatMap(([code], at) => (state.stances & (1 << at) ? [`stance=${code}`] : [])),
      ...(state.least > 1 ? [`least=${state.least}`] : []),
    ];
    const looked = state.chosen.length === 1 && state.chosen[0] === state.focus ? undefined : this.ofNode.get(state.focus);
    const at = looked ? [`at=${safe(looked)}`] : [];
    const now = [...question, ...at].join("&");
    const step = this.before === null || this.before === now ? "replaceState" : "pushState";
    this.before = now;
    history[step](null, "", `#${[...question, ...facets, ...at].join("&")}`);
  }
}

/** Positions as a set of bits, as stances are held. */
function bitsOf(positions) {
  return positions.reduce((set, at) => set | (1 << at), 0);
}
