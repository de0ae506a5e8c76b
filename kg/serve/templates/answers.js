// What the endpoint gives as elements of the page: a table of rows or triples. Texts are only ever set as text.
"use strict";
window.kgAnswers = (() => {
  const MOST_ROWS = 1000;
  const NUMBERS = /#(integer|decimal|double|float|gYear)$/;

  function shorten(iri, prefixes) {
    let best = "";
    for (const [prefix, base] of Object.entries(prefixes)) {
      if (iri.startsWith(base) && base.length > (prefixes[best] ?? "").length) best = prefix;
    }
    return best ? `${best}:${iri.slice(prefixes[best].length)}` : iri;
  }

  const isNumber = (term) => Boolean(term?.datatype && NUMBERS.test(term.datatype));

  function cell(term, context) {
    if (!term) return make("td");
    if (term.type === "uri") {
      const href = /^https?:/.test(term.value) ? `/entity?lang=${context.language}&iri=${encodeURIComponent(term.value)}` : null;
      const text = shorten(term.value, context.prefixes);
      return make("td", {}, href ? make("a", { href, text, title: term.value }) : text);
    }
    const shown = make("td", { text: term.type === "triple" ? JSON.stringify(term.value) : term.value });
    if (term["xml:lang"]) shown.lang = term["xml:lang"];
    if (isNumber(term)) shown.className = "number";
    return shown;
  }

  function table({ columns, rows }, context) {
    const head = make("tr", {}, ...columns.map((name) => make("th", { scope: "col", text: name })));
    const body = rows.slice(0, MOST_ROWS).map((row) => make("tr", {}, ...columns.map((name) => cell(row[name], context))));
    return make("table", {}, make("thead", {}, head), make("tbody", {}, ...body));
  }

  // N-Triples, as the server writes them, to rows of the same kind as those of SELECT.
  const TERM = /<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?|(_:\S+)/g;
  const ESCAPED = { t: "\t", n: "\n", r: "\r", b: "\b", f: "\f" };
  const unescape = (text) => text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g,
    (_, short, long, one) => (one ? ESCAPED[one] ?? one : String.fromCodePoint(parseInt(short ?? long, 16))));

  function parseTriples(text) {
    const rows = [];
    for (const line of text.split("\n")) {
      const terms = [...line.matchAll(TERM)].map(([, iri, literal, language, datatype, blank]) => {
        if (iri !== undefined) return { type: "uri", value: iri };
        if (blank) return { type: "bnode", value: blank };
        return { type: "literal", value: unescape(literal), ...(language && { "xml:lang": language }), ...(datatype && { datatype }) };
      });
      if (terms.length === 3) rows.push({ subject: terms[0], predicate: terms[1], object: terms[2] });
    }
    return { columns: ["subject", "predicate", "object"], rows, triples: true };
  }

  const parseRows = (json) => ("boolean" in json ? { answer: json.boolean } : { columns: json.head.vars, rows: json.results.bindings });

  return { MOST_ROWS, isNumber, parseRows, parseTriples, shorten, table };
})();
