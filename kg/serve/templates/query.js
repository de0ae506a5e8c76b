// The SPARQL page: an editor, examples, and the answer as table, network or chart.
"use strict";
(async () => {
  const page = $("query");
  const { nonce, language } = page.dataset;
  const texts = JSON.parse(page.dataset.texts);
  const say = (key, values = {}) => filled(texts[key], values);
  const { parseRows, parseTriples, table, MOST_ROWS } = window.kgAnswers;
  const drawings = window.kgDrawings;
  const FIRST = "SELECT ?measure (COUNT(DISTINCT ?plan) AS ?plans) WHERE {\n  ?plan ep:adopts ?term .\n  ?term skos:prefLabel ?measure .\n" +
    `  FILTER(LANGMATCHES(LANG(?measure), "${language === "zh" ? "zh-Hans" : "en"}"))\n} GROUP BY ?measure ORDER BY DESC(?plans) ?measure LIMIT 20\n`;
  const DOWNLOADS = {
    rows: { JSON: "application/sparql-results+json", CSV: "text/csv", XML: "application/sparql-results+xml" },
    triples: { Turtle: "text/turtle", "N-Triples": "application/n-triples", "JSON-LD": "application/ld+json" },
  };
  const { prefixes, terms } = await (await fetch("/query/terms.json")).json();
  const context = { prefixes, language };
  let found = null, view = "table", asked = "", network = null;

  const editor = window.kgEditor.create($("editor"), {
    text: decodeURIComponent(location.hash.slice(1)) || FIRST, terms, nonce, label: say("editor"), onRun: run,
    onChange: () => history.replaceState(null, "", `#${encodeURIComponent(editor.text())}`),
  });
  window.kgQuery = { editor };
  page.dataset.ready = "yes";

  $("prefixes").querySelector("dl").append(
    ...Object.entries(prefixes).flatMap(([prefix, iri]) => [make("dt", { text: `${prefix}:` }), make("dd", { text: iri })]));

  function status(text, wrong = false) {
    $("status").textContent = text;
    $("status").classList.toggle("wrong", wrong);
  }

  const ask = (query, accept) => fetch("/sparql", {
    method: "POST", body: query, headers: { "Content-Type": "application/sparql-query", Accept: accept },
  });

  async function run() {
    asked = editor.text();
    status(say("running"));
    $("run").disabled = true;
    const start = performance.now();
    try {
      const response = await ask(asked, "application/sparql-results+json, application/n-triples;q=0.9");
      const text = await response.text();
      if (!response.ok) return fail(text);
      found = response.headers.get("Content-Type").startsWith("application/n-triples") ? parseTriples(text) : parseRows(JSON.parse(text));
      finish(Math.round(performance.now() - start));
    } catch (error) {
      fail(`${say("failed")} ${error.message}`);
    } finally {
      $("run").disabled = false;
    }
  }

  function fail(text) {
    found = null;
    $("views").hidden = true;
    $("answer").replaceChildren();
    status(text.trim(), true);
  }

  function finish(took) {
    if ("answer" in found) {
      const answer = say(found.answer ? "yes" : "no");
      fail("");
      return status(answer);
    }
    const n = found.rows.length;
    const counted = n === 0 ? say("nothing") : n > MOST_ROWS ? say("shownRows", { n, most: MOST_ROWS }) : say(found.triples ? "triples" : "rows", { n });
    status(`${counted} · ${say("took", { n: took })}`);
    $("views").hidden = n === 0;
    $("downloads").replaceChildren(`${say("download")} `, ...downloads());
    show(view);
  }

  const downloads = () => Object.entries(DOWNLOADS[found.triples ? "triples" : "rows"]).map(([name, type]) => (
    make("button", { text: name, onclick: () => download(type) })));

  async function download(type) {
    const blob = await (await ask(asked, type)).blob();
    const link = make("a", { href: URL.createObjectURL(blob), download: `answer.${{ "text/csv": "csv", "text/turtle": "ttl", "application/n-triples": "nt" }[type] ?? (type.endsWith("xml") ? "xml" : "json")}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function show(name) {
    view = name;
    network?.destroy();
    network = null;
    for (const tab of document.querySelectorAll("[role=tab]")) tab.setAttribute("aria-selected", String(tab.dataset.view === view));
    const answer = $("answer");
    answer.setAttribute("aria-labelledby", `tab-${view}`);
    answer.replaceChildren();
    if (!found?.rows.length) return;
    if (view === "table") answer.append(table(found, context));
    else if (view === "chart") answer.append(drawings.chartColumns(found) ? drawings.chart(found, context, answer.clientWidth) : say("noChart", { most: drawings.MOST_BARS }));
    else if (!drawings.canDrawNetwork(found)) answer.append(say("noGraph", { most: drawings.MOST_TRIPLES }));
    else drawNetwork(answer);
  }

  async function drawNetwork(answer) {
    const place = make("div", { className: "drawing" });
    answer.append(place);
    network = await drawings.network(place, found, context);
    page.dataset.drawn = "yes";
  }

  $("run").addEventListener("click", run);
  for (const tab of document.querySelectorAll("[role=tab]")) tab.addEventListener("click", () => show(tab.dataset.view));
  $("examples").addEventListener("change", async (event) => {
    if (!event.target.value) return;
    const response = await fetch(`/query/examples/${event.target.value}?lang=${language}`);
    editor.replace(await response.text());
    run();
  });
  $("examples").disabled = $("run").disabled = false;  // from here on a choice is heard
})();
