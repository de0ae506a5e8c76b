// The search on every page: plans, measures, indicators, and all names that plans mention; by name, variant or initials.
"use strict";
(() => {
  const SHOWN = 40;
  const KINDS = ["Plan", "Measure", "Indicator", "Programme", "School", "Department", "Organization", "Citation", "Target"];
  let entries = null; // all there is to find, once it is loaded
  let loading = null;
  let plans = [];
  const simplified = new Map(); // Traditional letters, and the Simplified one for each

  // --- what can be found: { kind, name, en, note, variants, initials, plans, href | places }

  function fromConcept(kind) {
    return ([path, name, en, variants, initials, count]) => ({ kind, name, en, variants, initials, count, href: kg.root + encodeURI(path) });
  }

  function fromName([kind, name, initials, places]) {
    return { kind, name, initials, count: places.length, places };
  }

  kg.searched = load;

  /** What is looked for, in small letters and, once the entries are there, in Simplified script. */
  kg.sought = (text) => Array.from(text.trim().toLowerCase(), (letter) => simplified.get(letter) ?? letter).join("");

  /** All entries, once they are there. */
  function load() {
    loading ??= loadAll();
    return loading;
  }

  async function loadAll() {
    entries = [];
    const data = await kg.load("search");
    plans = data.plans;
    const letters = [...data.letters[1]];
    [...data.letters[0]].forEach((letter, at) => simplified.set(letter, letters[at]));
    entries.push(
      ...data.plans.map(([path, name, note, initials]) => ({ kind: "Plan", name, note, initials, count: 1, href: kg.root + encodeURI(path) })),
      ...data.measures.map(fromConcept("Measure")),
      ...data.indicators.map(fromConcept("Indicator")),
    );
    again();
    for (const part of data.parts) {
      entries.push(...(await kg.load(part)).map(fromName));
      again();
    }
    return entries;
  }

  function placeUrl([number, start, end]) {
    return `${kg.root}${encodeURI(plans[number][0])}#char=${start},${end}`;
  }

  // --- which of them fit, the best first

  /** How well an entry fits, 0 best; null where it does not. `variant` is the other name it was found by. */
  function fit(entry, word) {
    const name = (entry.key ??= kg.sought(entry.name));
    if (name === word) return { rank: 0 };
    if (name.startsWith(word)) return { rank: 1 };
    if (name.includes(word)) return { rank: 3 };
    if (entry.note && entry.note.toLowerCase().includes(word)) return { rank: 2 };
    const variant = entry.variants && entry.variants.split("；").find((other) => other.toLowerCase().includes(word));
    if (variant) return { rank: variant === word ? 1 : 4, variant };
    if (entry.en && entry.en.toLowerCase().includes(word)) return { rank: entry.en.toLowerCase().startsWith(word) ? 2 : 4 };
    if (/^[a-z0-9]{2,}$/.test(word) && entry.initials.includes(word)) return { rank: entry.initials === word ? 1 : entry.initials.startsWith(word) ? 3 : 6 };
    return null;
  }

  function find(word) {
    const found = [];
    for (const entry of entries) {
      const how = fit(entry, word);
      if (how) found.push({ entry, ...how });
    }
    return found.sort((a, b) =>
      a.rank - b.rank || KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) || b.entry.count - a.entry.count || a.entry.name.length - b.entry.name.length);
  }

  // --- one search box: a combobox whose list is the results

  const boxes = [...document.querySelectorAll("[data-search]")].map((box) => new Box(box));
  function again() {
    for (const box of boxes) if (box.input.value.trim()) box.update();
  }

  /** The input and the list of a combobox, as the ARIA practices have it. */
  function build(box) {
    const input = make("input", { type: "search", autocomplete: "off", spellcheck: false });
    const list = make("ul", { id: "found", hidden: true });
    const roles = { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    list.setAttribute("role", "listbox");
    const name = () => {
      input.placeholder = kg.tell("search");
      input.setAttribute("aria-label", kg.tell("searchAll"));
      list.setAttribute("aria-label", kg.tell("search"));
    };
    name();
    document.addEventListener("kg:language", name);
    box.setAttribute("role", "search");
    box.append(input, list);
    return { input, list };
  }

  function Box(box) {
    const { input, list } = build(box);
    let results = [];
    let at = -1;
    this.input = input;
    this.update = update;

    function option({ entry, variant }, number) {
      const notes = [entry.note, variant && `← ${variant}`].filter(Boolean).map((note) => quoted("span", note, "soft"));
      const count = entry.kind !== "Plan" ? make("span", { className: "soft count" }, kg.say("inPlans", { n: entry.count })) : null;
      const name = make("span", { className: "found", dir: "auto" }, kg.names(entry.name, entry.en));
      const made = make("li", { id: `${list.id}-${number}`, onclick: () => open(number) }, kg.kind(entry.kind), name, notes, count);
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      return made;
    }

    function update() {
      const word = kg.sought(input.value);
      const found = word && entries ? find(word) : [];
      results = found.slice(0, SHOWN);
      const rest = found.length - results.length;
      const note = rest > 0 ? kg.say("moreResults", { n: rest }) : results.length ? null : kg.say("nothing");
      const last = note ? make("li", { className: "note" }, note) : null;
      if (last) {
        last.setAttribute("role", "option");
        last.setAttribute("aria-disabled", "true");
      }
      list.replaceChildren(...results.map(option), ...(last ? [last] : []));
      show(Boolean(word));
      select(results.length ? 0 : -1);
      if (word) kg.announce(kg.tell("foundMany", { n: found.length }));
    }

    function show(open) {
      list.hidden = !open;
      input.setAttribute("aria-expanded", open);
    }

    function select(number) {
      list.children[at]?.setAttribute("aria-selected", "false");
      at = number;
      const chosen = at >= 0 ? list.children[at] : null;
      chosen?.setAttribute("aria-selected", "true");
      chosen?.scrollIntoView({ block: "nearest" });
      if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
      else input.removeAttribute("aria-activedescendant");
    }

    function open(number) {
      const { entry } = results[number];
      show(false);
      if (entry.href) location.href = entry.href;
      else if (entry.places.length === 1) location.href = placeUrl(entry.places[0]);
      else choosePlan(entry);
    }

    input.addEventListener("focus", load);
    input.addEventListener("input", () => {
      load();
      update();
    });
    input.addEventListener("keydown", (event) => {
      if (composing(event)) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && results.length) {
        event.preventDefault();
        if (list.hidden) show(true);
        else select((at + step + results.length) % results.length);
      } else if (event.key === "Enter" && at >= 0 && !list.hidden) open(at);
      else if (event.key === "Escape") show(false);
    });
    document.addEventListener("click", (event) => {
      if (!box.contains(event.target)) show(false);
    });
    box.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !box.contains(event.relatedTarget)) show(false);
    });
  }

  /** A name that several plans say: which of them to read it in. */
  function choosePlan(entry) {
    const links = entry.places.map((place) => {
      const [, name, short] = plans[place[0]];
      return make("li", {}, make("a", { href: placeUrl(place) }, quoted("span", name)), " ", quoted("span", short, "soft"));
    });
    const title = make("span", {}, kg.kind(entry.kind), " ", quoted("span", entry.name));
    kg.quote({ title, note: kg.say("inPlans", { n: entry.places.length }), quotes: [], more: [make("ul", {}, links)] });
  }
})();
