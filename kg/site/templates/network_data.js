// The network as the page knows it: nodes by id, what is next to what, and which of it the question asks for.
"use strict";

/** How often each of some ids stands there. */
function counted(ids) {
  const counts = new Map();
  for (const id of ids) counts.set(id, (counts.get(id) || 0) + 1);
  return counts;
}

/** Nodes are `p3`, `m12`, `t5` (positions in `names` and `network`), and `g…` for a group of nodes seen as one. */
class Net {
  static FEW = 12; // of more plans, the first sight draws only what each stands out in
  static SIGHT = { plans: 16, alone: true }; // so many plans the first sight has at most, and groups that nothing joins too;
  static SIGHT_NARROW = { plans: 8, alone: false }; // fewer in a narrow frame, or there is no room for names:
  static NARROW = 420; // one of fewer pixels
  static OUTSTANDING = 3;

  constructor(names, matrix, network) {
    Object.assign(this, { names, network, near: new Map(), sets: setsOf(matrix), nodes: new Map() });
    const [plans, measures, things] = network.places;
    names.plans.forEach(([, short, title, path], at) => this.add(`p${at}`, "Plan", short, null, path, plans[at], { title }));
    names.measures.forEach(([, zh, en, group, path], at) => this.add(`m${at}`, "Measure", zh, en, path, measures[at], { group }));
    network.things.forEach(([kind, zh, en, path], at) => this.add(`t${at}`, network.kinds[kind], zh, en, path, things[at]));
    this.thingsOf = names.plans.map(() => []);
    network.things.forEach(([, , , , its], at) => its.forEach((plan) => this.thingsOf[plan].push(`t${at}`)));
  }

  add(id, kind, zh, en, path, [x, y], more = {}) {
    this.nodes.set(id, { id, kind, zh, en: en || "", path, x, y, group: -1, words: `${zh} ${en || ""} ${more.title || ""}`.toLowerCase(), ...more });
  }

  /** What the search on every page knows of names, local names and pinyin initials finds nodes as well. */
  learn(entries) {
    const key = (kind, name) => `${kind} ${name}`;
    const known = new Map(entries.map((entry) => [key(entry.kind, entry.name), entry]));
    for (const node of this.nodes.values()) {
      const entry = known.get(key(node.kind, node.title || node.zh));
      node.words = kg.sought(`${node.words} ${entry ? `${entry.variants || ""} ${entry.initials}` : ""}`);
    }
  }

  /** What is next to a node: pairs of an id and the set of stances, which is 0 where the link has none. */
  neighbours(id) {
    if (!this.near.has(id)) this.near.set(id, this.findNeighbours(id));
    return this.near.get(id);
  }

  findNeighbours(id) {
    const at = Number(id.slice(1));
    const plans = () => [...this.names.plans.keys()];
    if (id[0] === "m") return plans().filter((plan) => this.sets[at][plan]).map((plan) => [`p${plan}`, this.sets[at][plan]]);
    if (id[0] === "t") return this.network.things[at][4].map((plan) => [`p${plan}`, 0]);
    const measures = this.sets.flatMap((row, measure) => (row[at] ? [[`m${measure}`, row[at]]] : []));
    return [...measures, ...this.thingsOf[at].map((thing) => [thing, 0])];
  }

  degree(id) {
    return this.neighbours(id).length;
  }

  /** Whether a link fits the stances that are asked for (all where none is named). */
  linkFits(set, stances) {
    return !stances || !set || (set & stances) > 0;
  }

  nodeFits(node, { kinds, groups, least }) {
    if (node.kind === "Plan") return true;
    if (kinds.size && !kinds.has(node.kind)) return false;
    if (groups.size && !(node.kind === "Measure" && groups.has(node.group))) return false;
    return least < 2 || this.degree(node.id) >= least;
  }

  /** The key of the group that a node is seen in: measures by group of the vocabulary, all else by kind. */
  groupOf(node) {
    return `g${node.kind}/${node.kind === "Measure" ? node.group : ""}`;
  }

  /** Ids by the group that they are seen in. */
  byGroup(ids) {
    return Map.groupBy(ids, (id) => this.groupOf(this.nodes.get(id)));
  }

  /**
   * What the question asks for: { nodes: Map id → { anchors }, links: [[from, to, set]], told }. In the middle stand the
   * chosen nodes; around them what is next to them, in groups where that is more than `most`. `width` is that of the frame.
   */
  ask(state, most, width) {
    if (state.whole) return this.whole(state);
    if (!state.chosen.length) return this.groups(state, width < Net.NARROW ? Net.SIGHT_NARROW : Net.SIGHT);
    const found = new Map();
    for (const anchor of state.chosen) {
      for (const [id, set] of this.neighbours(anchor)) {
        if (state.chosen.includes(id) || !this.linkFits(set, state.stances) || !this.nodeFits(this.nodes.get(id), state)) continue;
        if (!found.has(id)) found.set(id, { anchors: [], sets: [] });
        found.get(id).anchors.push(anchor);
        found.get(id).sets.push(set);
      }
    }
    if (state.shared && state.chosen.length > 1) for (const [id, { anchors }] of found) if (anchors.length < 2) found.delete(id);
    return this.withGroups(state, found, most);
  }

  withGroups(state, found, most) {
    const nodes = new Map(state.chosen.map((id) => [id, { anchors: [] }]));
    const links = [];
    for (const [key, its] of this.byGroup(found.keys())) {
      if (found.size > most && !state.open.has(key)) this.addGroup(key, its, its.flatMap((id) => found.get(id).anchors), nodes, links);
      else for (const id of its) {
        nodes.set(id, found.get(id));
        found.get(id).anchors.forEach((anchor, at) => links.push([anchor, id, found.get(id).sets[at]]));
      }
    }
    for (const one of state.chosen) for (const [id, set] of this.neighbours(one)) if (one < id && state.chosen.includes(id)) links.push([one, id, set]);
    return { nodes, links };
  }

  addGroup(key, members, ends, nodes, links) {
    const [kind, group] = key.slice(1).split("/");
    const name = kind === "Measure" && this.names.groups[group];
    const texts = kg.texts[kind];
    const counts = counted(ends);
    const anchors = [...counts.keys()];
    this.nodes.set(key, { id: key, kind, group: Number(group || -1), members, zh: name ? name[1] : texts[0], en: name ? name[2] : texts[1], words: "", path: "" });
    nodes.set(key, { anchors });
    for (const [anchor, count] of counts) links.push([anchor, key, 0, count]);
  }

  /**
   * The first sight: plans (where they are many, those with most links) and the groups of all else. Of a few plans all
   * links are drawn, of more only those to the groups that each stands out in; `told` says which of it is left out.
   */
  groups(state, sight) {
    const fit = [...this.nodes.values()].filter((node) => node.id[0] !== "g" && node.kind !== "Plan" && this.nodeFits(node, state));
    const members = this.byGroup(fit.map((node) => node.id));
    const asked = (id) => this.neighbours(id).filter(([, set]) => this.linkFits(set, state.stances)).map(([plan]) => plan);
    const ends = new Map([...members].map(([key, its]) => [key, its.flatMap(asked)]));
    const plans = this.mostLinked(ends, sight.plans);
    const outstanding = this.names.plans.length > Net.FEW ? this.outstanding(ends, plans) : null;
    const best = (plan) => [...outstanding.get(plan)].join();
    if (outstanding) plans.sort((one, other) => best(one).localeCompare(best(other))); // like beside like
    const nodes = new Map(plans.map((id) => [id, { anchors: [] }]));
    const links = [];
    const drawn = (key) => (plan) => nodes.has(plan) && (!outstanding || outstanding.get(plan).has(key));
    for (const [key, its] of members) {
      const joined = ends.get(key).filter(drawn(key));
      if (joined.length || !outstanding || sight.alone) this.addGroup(key, its, joined, nodes, links);
    }
    return { nodes, links, told: outstanding && { shown: plans.length, all: this.names.plans.length, most: Net.OUTSTANDING } };
  }

  /** The plans that the first sight has room for, those with most links, in their order. */
  mostLinked(ends, room) {
    const counts = counted([...ends.values()].flat());
    const all = this.names.plans.map((_, at) => `p${at}`);
    const most = new Set([...all].sort((one, other) => (counts.get(other) || 0) - (counts.get(one) || 0)).slice(0, room));
    return all.filter((id) => most.has(id));
  }

  /** By plan, the few groups of which it has most more than if all plans had their links in equal shares (Pearson's residual). */
  outstanding(ends, plans) {
    const ofPlan = counted([...ends.values()].flat());
    const all = [...ofPlan.values()].reduce((sum, count) => sum + count, 0);
    const scores = new Map(plans.map((plan) => [plan, []]));
    for (const [key, its] of ends) {
      for (const [plan, count] of counted(its)) {
        const expected = (ofPlan.get(plan) * its.length) / all;
        scores.get(plan)?.push([(count - expected) / Math.sqrt(expected), key]);
      }
    }
    const best = (found) => found.sort(([one, a], [other, b]) => other - one || (a < b ? -1 : 1)).slice(0, Net.OUTSTANDING);
    return new Map([...scores].map(([plan, found]) => [plan, new Set(best(found).map(([, key]) => key))]));
  }

  whole(state) {
    const kept = [...this.nodes.values()].filter((node) => node.id[0] !== "g" && this.nodeFits(node, state));
    const nodes = new Map(kept.map(({ id }) => [id, { anchors: [] }]));
    const links = [];
    for (const id of nodes.keys()) {
      if (id[0] === "p") continue;
      for (const [plan, set] of this.neighbours(id)) if (this.linkFits(set, state.stances)) links.push([plan, id, set]);
    }
    return { nodes, links };
  }
}
