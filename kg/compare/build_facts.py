"""What each plan of a build states, fact by fact, in a form that two builds can be compared in.

A fact has a key that stays when its value changes: the measure of an adoption, the indicator, year and status of a
target, the name of a programme. Where several facts of a plan have one key (two targets for a year), all are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.ask.answer import Row
from kg.ask.names import key_of
from kg.ask.sparql import select
from kg.gather import gather
from kg.show.heads import PlanHead, load_heads

if TYPE_CHECKING:
    from pyoxigraph import Store

# Sub-selects are read once and joined; an OPTIONAL without is looked up for every row (decisions/0013). Where only some plans
# are loaded, `{plans}` says which; else it goes.
ADOPTIONS = """SELECT DISTINCT ?plan ?measure ?name ?stance ?rank ?adoption WHERE {
  { SELECT ?plan ?adoption WHERE { {plans} ?plan ep:adoption ?adoption } }
  { SELECT ?adoption ?measure ?s WHERE { ?adoption ep:measure ?measure ; ep:stance ?s } }
  { SELECT ?s ?rank ?stance WHERE {
      ?s ep:rank ?rank ; skos:prefLabel ?stance . FILTER(LANGMATCHES(LANG(?stance), "zh-Hans")) } }
  OPTIONAL { SELECT ?measure ?name WHERE {
      ?measure skos:prefLabel ?name . FILTER(LANGMATCHES(LANG(?name), "zh-Hans")) } }
} ORDER BY ?plan ?measure DESC(?rank)"""
TARGETS = """SELECT DISTINCT ?plan ?target ?label ?counts ?indicator ?status ?year WHERE {
  {plans} ?plan ep:sets ?target . ?target rdfs:label ?label ; ep:counts ?counts ; ep:status/skos:notation ?status .
  OPTIONAL { ?target ep:indicator ?indicator } OPTIONAL { ?target ep:year ?year }
} ORDER BY ?plan ?target ?label ?counts"""
INDICATORS = """SELECT DISTINCT ?indicator ?name WHERE {
  ?indicator a ep:Indicator ; skos:prefLabel ?name . FILTER(LANGMATCHES(LANG(?name), "zh-Hans"))
}"""
THINGS = """SELECT DISTINCT ?plan ?thing ?name ?type WHERE {
  {plans} ?plan %s ?thing . ?thing rdfs:label ?name ; a ?type . FILTER(STRSTARTS(STR(?type), STR(ep:)))
} ORDER BY ?plan ?thing ?name ?type"""
PROGRAMMES = """SELECT DISTINCT ?plan ?thing ?name ?kind ?parent WHERE {
  { SELECT DISTINCT ?plan ?thing ?name WHERE { {plans} ?plan ep:launches ?thing . ?thing rdfs:label ?name } }
  OPTIONAL { { SELECT DISTINCT ?thing ?parent WHERE { ?thing ep:partOf ?larger . ?larger rdfs:label ?parent } } }
  OPTIONAL { { SELECT DISTINCT ?thing ?kind WHERE {
      ?thing a ep:Programme ; ep:kind ?is . ?is skos:prefLabel ?kind . FILTER(LANGMATCHES(LANG(?kind), "zh-Hans")) } } }
} ORDER BY ?plan ?thing ?name ?kind ?parent"""
DUTIES = """SELECT DISTINCT ?plan ?thing ?name ?duty ?dutyName WHERE {
  {plans} ?plan ep:assigns ?responsibility . ?responsibility ep:body ?thing ; ep:task ?duty . ?thing rdfs:label ?name .
  { ?duty rdfs:label ?dutyName } UNION { ?duty ep:measure/skos:prefLabel ?dutyName
    FILTER(LANGMATCHES(LANG(?dutyName), "zh-Hans")) }
} ORDER BY ?plan ?thing ?duty ?name ?dutyName"""
HEADS = """SELECT DISTINCT ?plan ?property ?value WHERE {
  VALUES ?property {
    dcterms:title eli:id_local eli:date_document eli:date_publication ep:periodStart ep:periodEnd ep:sha256
  }
  {plans} ?plan a ep:Plan ; ?property ?value
} ORDER BY ?plan ?property ?value"""
SHARED = ("rdf:type", "rdfs:label", "ep:kind", "ep:partOf")
"""What these queries read of things that several plans speak of; all else of a plan stands in its own part."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of a plan: `key` is what it is about, `value` what it says, `things` its nodes in the graph. `mark` says what
    of the key neither name nor value shows."""

    kind: str
    key: tuple[str, ...]
    name: str
    value: str
    predicate: str
    things: tuple[str, ...]
    mark: str = ""


Facts = dict[tuple[str, ...], list[Fact]]
"""The facts of one plan by kind and key."""
RowsOf = Callable[[str], Sequence[Row]]
"""What answers a query with its rows."""


def load_build_facts(store: Store, plans: Iterable[str] | None = None) -> tuple[dict[str, PlanHead], dict[str, Facts]]:
    """All plans of a build, and the facts of each by its IRI: of all, or only of these `plans`, the others having none."""
    values = "" if plans is None else f"VALUES ?plan {{ {' '.join(f'<{plan}>' for plan in sorted(plans))} }}"
    heads = load_heads(store)
    facts: dict[str, Facts] = {iri: {} for iri in heads}
    for plan, fact in _find_facts(lambda query: select(store, query.replace("{plans}", values)).rows):
        known = facts[plan].setdefault((fact.kind, *fact.key), [])
        if fact not in known:
            known.append(fact)
    return heads, facts


def _find_facts(rows_of: RowsOf) -> Iterator[tuple[str, Fact]]:
    yield from _adoptions(rows_of)
    yield from _targets(rows_of)
    yield from _programmes(rows_of)
    yield from _things(rows_of, "citation", "ep:cites")
    yield from _things(rows_of, "name", "ep:names")
    yield from _duties(rows_of)
    for row in rows_of(HEADS):
        about, value = str(row["property"]), str(row["value"])
        yield str(row["plan"]), Fact("plan", (about,), about.replace("#", "/").rpartition("/")[2], value, about, ())


def _by(rows: Iterable[Row], *columns: str) -> Iterator[tuple[tuple[str, ...], list[Row]]]:
    """The rows that have the same in these columns together."""
    yield from gather((tuple(str(row[column]) for column in columns), row) for row in rows).items()


def _adoptions(rows_of: RowsOf) -> Iterator[tuple[str, Fact]]:
    """One fact for each measure of a plan: its stances together, the furthest first."""
    for (plan, measure), rows in _by(rows_of(ADOPTIONS), "plan", "measure"):
        name = str(rows[0]["name"] or measure.rpartition("/")[2])
        stances = "、".join(dict.fromkeys(str(row["stance"]) for row in rows))
        things = tuple(dict.fromkeys(str(row["adoption"]) for row in rows))
        yield plan, Fact("measure", (measure,), name, stances, "ep:adoption", things)


def _targets(rows_of: RowsOf) -> Iterator[tuple[str, Fact]]:
    indicators = {row["indicator"]: row["name"] for row in rows_of(INDICATORS)}
    for (target,), (row, *_) in _by(rows_of(TARGETS), "target"):
        name, status, year = (str(row[column] or "") for column in ("counts", "status", "year"))
        key = (str(row["indicator"] or key_of(name)), year, status)
        mark = f"{status}, {indicators.get(row['indicator'], row['indicator']) or 'no indicator'}"
        yield str(row["plan"]), Fact("target", key, name, str(row["label"]), "ep:sets", (target,), mark)


def _programmes(rows_of: RowsOf) -> Iterator[tuple[str, Fact]]:
    for (plan, thing), rows in _by(rows_of(PROGRAMMES), "plan", "thing"):
        kinds = sorted({str(row["kind"]) for row in rows if row["kind"]})
        parents = sorted({str(row["parent"]) for row in rows if row["parent"]})
        value = "、".join(kinds) + "".join(f" < {parent}" for parent in parents)
        name = str(rows[0]["name"])
        yield plan, Fact("programme", (key_of(name),), name, value, "ep:launches", (thing,))


def _things(rows_of: RowsOf, kind: str, predicate: str) -> Iterator[tuple[str, Fact]]:
    for (plan, thing), (row, *_) in _by(rows_of(THINGS % predicate), "plan", "thing"):
        name = str(row["name"])
        type_ = str(row["type"]).rpartition("/")[2].lower() if kind == "name" else kind
        yield plan, Fact(type_, (key_of(name),), name, "", predicate, (thing,))


def _duties(rows_of: RowsOf) -> Iterator[tuple[str, Fact]]:
    for (plan, thing, duty), (row, *_) in _by(rows_of(DUTIES), "plan", "thing", "duty"):
        name = f"{row['name']}: {row['dutyName']}"
        yield plan, Fact("responsibility", (key_of(name),), name, "", "ep:responsibleFor", (thing, duty))
