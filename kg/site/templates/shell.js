// What every page has: language, parts of data, marks, the quote panel.
"use strict";
const kg = (() => {
  const page = document.documentElement;
  const kg = { root: page.dataset.root, texts: {}, language: "zh" }; // a page that stands alone has no root
  const parts = new Map(); // name → { promise, resolve }: the data that a page has asked for or received
  const LANGUAGES = { zh: "zh-Hans", en: "en" };

  function waiting(name) {
    if (!parts.has(name)) {
      const part = {};
      part.promise = new Promise((resolve, reject) => Object.assign(part, { resolve, reject }));
      parts.set(name, part);
    }
    return parts.get(name);
  }

  /** Called by a file of data: hands the part over to whoever loads it. */
  function part(name, data) {
    waiting(name).resolve(data);
    if (name === "texts") kg.texts = data;
  }

  /** The data of `data/<name>.js`, or that the page itself holds, loaded once. */
  function load(name) {
    const known = waiting(name);
    if (!known.asked) {
      known.asked = true;
      const held = document.querySelector(`script[data-part="${name}"]`);
      if (held) part(name, JSON.parse(held.textContent));
      else ask(name, known.reject);
    }
    return known.promise;
  }

  function ask(name, reject) {
    const script = make("script", { src: `${kg.root}data/${name}.js` });
    script.onerror = () => reject(new Error(`data/${name}.js is missing`));
    document.head.append(script);
  }

  /** The address of another page, or none where there is no other. */
  function addressOf(path) {
    return kg.root === undefined ? null : kg.root + path;
  }

  /** A name in both languages; the style shows one. */
  function names(zh, en) {
    if (!en || en === zh) return make("span", { className: "name", lang: LANGUAGES.zh, text: zh });
    const both = document.createDocumentFragment();
    both.append(
      make("span", { className: "zh", text: zh }),
      make("span", { className: "en", text: en }),
    );
    return both;
  }

  /** A text of the interface in both languages, for the page. */
  function say(key, values = {}) {
    const [zh, en] = kg.texts[key];
    return names(filled(zh, values), filled(en, values));
  }

  /** A text of the interface in the language that is shown, for what is no element: an attribute, a message. */
  function tell(key, values = {}) {
    return filled(kg.texts[key][kg.language === "en" ? 1 : 0], values);
  }

  /** Say something to those who listen to the page. */
  function announce(text) {
    $("said").textContent = text;
  }

  /** The mark of a stance: the style draws its sign, whose shape tells as much as its colour; its name is [zh, en]. */
  function stance(code, name) {
    return make("span", { className: "stance", dataset: { stance: code } }, name ? names(...name) : null);
  }

  function kind(code, label = true) {
    return make("span", { className: "kind", dataset: { kind: code } }, label ? say(code) : null);
  }

  // --- language

  function speak(language) {
    kg.language = language;
    page.lang = LANGUAGES[kg.language];
    document.dispatchEvent(new CustomEvent("kg:language", { detail: kg.language }));
  }

  function switchLanguage() {
    speak(kg.language === "en" ? "zh" : "en");
    rememberLanguage(kg.language);
  }

  // --- the quote panel: the sentence behind whatever was chosen, and the way to its place

  let before = null;

  /**
   * Show quotes. `title` is a node or text; each of `quotes` has text, and may have path (headings), href (the passage
   * in its plan) or span (its characters, where there is no page of the plan), plan (a name) and stance ({ code, name }).
   * `more` are elements to stand below them.
   */
  function quote({ title, note = null, quotes, more = [] }) {
    const panel = $("quote");
    if (panel.hidden) before = document.activeElement;
    const close = make("button", { type: "button", className: "close", onclick: closeQuote, text: "×" });
    close.setAttribute("aria-label", tell("close"));
    panel.replaceChildren(close, make("h2", {}, title), ...(note ? [make("p", { className: "note" }, note)] : []), ...quotes.map(figure), ...more);
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
  }

  function figure({ text, path, href, span, plan, stance: mark }) {
    const head = make("p", { className: "quote-head" }, mark ? stance(mark.code, mark.name) : null, plan ? quoted("span", plan) : null);
    const place = href ? make("a", { href }, say("inPlace")) : span ? say("characters", { begin: span[0], end: span[1] }) : null;
    const caption = make("figcaption", {}, path ? quoted("span", path, "path") : null, " ", place);
    return make("figure", {}, mark || plan ? head : null, quoted("blockquote", text), caption);
  }

  function closeQuote() {
    $("quote").hidden = true;
    if (before && before.isConnected) before.focus();
  }

  // --- start

  speak(rememberedLanguage());
  document.addEventListener("DOMContentLoaded", () => {
    const panel = make("aside", { id: "quote", hidden: true, tabIndex: -1 });
    const said = make("p", { id: "said", className: "unseen" });
    panel.setAttribute("aria-label", kg.texts.quote.join(" · "));
    said.setAttribute("aria-live", "polite");
    document.body.append(panel, said);
    $("language").addEventListener("click", switchLanguage);
    document.addEventListener("keydown", (event) => {
      const search = document.querySelector("[data-search] input");
      if (event.key === "Escape" && !$("quote").hidden) closeQuote();
      if (event.key === "/" && search && !event.target.closest("input, textarea, select")) {
        event.preventDefault();
        search.focus();
      }
    });
  });
  window.addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.dataset.folded = "";
      details.open = true;
    }
  });
  window.addEventListener("afterprint", () => {
    for (const details of document.querySelectorAll("details[data-folded]")) {
      details.open = false;
      delete details.dataset.folded;
    }
  });

  return Object.assign(kg, { part, load, addressOf, names, say, tell, stance, kind, figure, quote, closeQuote, announce });
})();
