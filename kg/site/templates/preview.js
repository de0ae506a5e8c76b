// Sentences of a plan: loaded when they are wanted, shown beside what the pointer or the focus is on.
"use strict";

const sentences = (() => {
  /** What `data/facts/<plan>.js` says, with a map of its measures; `plan` is a row of `names.plans`. */
  async function factsOf(plan) {
    const facts = await kg.load(plan[4]);
    facts.byMeasure ||= new Map(facts.measures.map(([number, stances]) => [number, stances]));
    return facts;
  }

  function passage(plan, [, begin, end]) {
    return `${encodeURI(plan[3])}#char=${begin},${end}`;
  }

  /** The quotes of a plan on a measure as `kg.quote` takes them; `only` may name the stances that count. */
  async function ofAdoption(names, plan, measure, only = () => true) {
    const facts = await factsOf(plan);
    return (facts.byMeasure.get(measure) || []).filter(([stance]) => only(stance)).flatMap(([stance, numbers]) =>
      numbers.map((number) => asQuote(names, plan, facts.quotes[number], stance)));
  }

  function asQuote(names, plan, quote, stance) {
    const [code, zh, en] = stance === undefined ? [] : names.stances[stance];
    const [text, begin, end, path] = quote;
    return { text, path, href: kg.addressOf(passage(plan, quote)), span: [begin, end], stance: code && { code, name: [zh, en] } };
  }

  return { factsOf, ofAdoption, asQuote, passage };
})();

const preview = (() => {
  const SHOWN = 3;
  const WAIT = 90;
  let card = null;
  let wanted = null; // what the card is for, or will be
  let timer = 0;

  /** Show a card beside `anchor` soon; `content` gives a promise of elements. */
  function show(anchor, content) {
    clearTimeout(timer);
    wanted = anchor;
    timer = setTimeout(async () => {
      const elements = await content();
      if (wanted === anchor && anchor.isConnected && elements.length) put(anchor, elements);
    }, WAIT);
  }

  function hide() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      wanted = null;
      if (card) card.hidden = true;
    }, WAIT);
  }

  function put(anchor, elements) {
    card ||= makeCard();
    card.replaceChildren(...elements);
    card.hidden = false;
    const at = anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = at.bottom + 6 + height < innerHeight || at.top < height;
    card.style.top = `${Math.max(4, below ? Math.min(at.bottom + 6, innerHeight - height - 4) : at.top - height - 6)}px`;
    card.style.left = `${Math.max(6, Math.min(at.left, document.documentElement.clientWidth - width - 6))}px`;
  }

  function makeCard() {
    const made = make("div", { id: "preview", hidden: true });
    made.addEventListener("pointerenter", () => clearTimeout(timer)); // it may be read with the pointer on it
    made.addEventListener("pointerleave", hide);
    document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
    document.body.append(made);
    return made;
  }

  /** A heading and the first quotes, each with its stance. */
  function quotes(title, found) {
    const more = found.length - SHOWN;
    return [
      make("p", { className: "preview-title" }, title),
      ...found.slice(0, SHOWN).flatMap(({ text, stance }) => [stance ? kg.stance(stance.code, stance.name) : "", quoted("blockquote", text)]),
      ...(more > 0 ? [make("p", { className: "note" }, kg.say("moreQuotes", { n: more }))] : []),
    ];
  }

  return { show, hide, quotes };
})();
