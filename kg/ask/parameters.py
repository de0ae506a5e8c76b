"""The parameters of saved questions: from what a person types to SPARQL terms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.ask import kinds, names
from kg.ask.errors import AmbiguousName, AskError, UnknownName, shortened
from kg.ask.question import Bindings, Question
from kg.ask.scripts import in_both_scripts, simplified
from kg.ask.sparql import select
from kg.graph.rdf import decimal, iri, text, year
from kg.ontology import lexicon

if TYPE_CHECKING:
    from pyoxigraph import Store

Resolve = Callable[["Store", str], list[str]]
"""From what was typed to SPARQL terms."""
Given = Mapping[str, Iterable[str]]
"""What was typed for each parameter."""


TIMES = {"": 1, "万": 10**4, "亿": 10**8}
YEARS = re.compile(r"([12]\d{3})年?(?:(?:[-~\u2010-\u2015～〜至到]|——|--)([12]\d{3})年?)?", re.ASCII)
"""A year, or the first and the last of several, as they are typed."""
KNOWN_PLANS = """SELECT DISTINCT ?name {
  ?plan a ep:Plan ; dcterms:identifier ?id . OPTIONAL { ?plan ep:jurisdiction/rdfs:label ?place }
  BIND(COALESCE(?place, ?id) AS ?name)
} ORDER BY ?name"""


def _all(find: Callable[[Store, kinds.Kind, str], list[str]], kind: kinds.Kind) -> Resolve:
    """All things of the kind that are found."""
    return lambda store, name: [iri(thing) for thing in find(store, kind, name)]


def _one(kind: kinds.Kind) -> Resolve:
    """One thing of the kind. Raises AmbiguousName where the name fits several."""
    return lambda store, name: [iri(names.find_one(store, kind, name))]


def resolve_plans(store: Store, name: str) -> list[str]:
    """The plans of this id, title or document number; else those of this place (如东, 如东县, 320623), all its editions; else those
    of what it was before (海门市 for 海门区); else those of the places in this province or prefecture (四川, 510000, 六安; 四川各地
    where the province has a plan of its own); else those whose title, id or number holds the name, and those of the five years that
    it names (十五五): 南通 is the city's, not that of each county that its title says is 南通's."""
    try:
        plans = names.find_things(store, kinds.PLAN, name)
    except UnknownName as unknown:
        around = name.strip().removesuffix("各地")
        plans = (
            plans_of_place(store, name)
            or plans_of_place(store, name, "ep:jurisdiction/dcterms:isReplacedBy")
            or plans_of_place(store, around, "ep:jurisdiction/schema:containedInPlace")
            or _plans_within(store, around)
            or sorted({*_plans_of_five_years(store, name), *names.find_holding(store, kinds.PLAN, name)})
        )
        if not plans:
            known = [] if "did you mean" in str(unknown) else _values(store, KNOWN_PLANS, "name")
            raise UnknownName(
                f"{unknown}: there are {shortened(known)}" if known else str(unknown),
                f"{unknown.zh}现有：{shortened(known, zh=True)}" if known else unknown.zh,
            ) from None
    return list(map(iri, plans))


def resolve_plan(store: Store, name: str) -> str:
    """The one plan of a name. Raises AmbiguousName where the name fits several."""
    plans = resolve_plans(store, name)
    if len(plans) > 1:
        ids = [plan[1:-1].rpartition("/")[2] for plan in plans]
        raise AmbiguousName(
            f"several plans fit {name!r}: give the id of one: {shortened(ids)}",
            f"有几份规划都合“{name}”，请填其中一份的编号：{shortened(ids, zh=True)}",
        )
    return plans[0]


def plans_of_place(store: Store, name: str, path: str = "ep:jurisdiction") -> list[str]:
    """The IRIs of the plans from which this property path leads to a place of this name, sorted."""
    try:
        places = " ".join(map(iri, names.find_things(store, kinds.PLACE, name)))
    except UnknownName:
        return []
    query = f"SELECT DISTINCT ?plan {{ VALUES ?place {{ {places} }} ?plan {path} ?place }}"
    return sorted(_values(store, query, "plan"))


def _plans_within(store: Store, name: str) -> list[str]:
    """The plans of the places right in a place of this name or code, by their codes: the graph says of a county its province alone."""
    from kg.graph.identity.divisions import gazetteer

    called = simplified(name)
    around = [d for d in (*gazetteer().by_name(called), *gazetteer().by_code(called)) if d.level != "county"]
    codes = {place.code for division in around for place in gazetteer().within(division.code)}
    known = f"VALUES ?code {{ {' '.join(map(text, sorted(codes)))} }}"
    query = f"SELECT DISTINCT ?plan {{ {known} ?place ep:gbCode ?code . ?plan ep:jurisdiction ?place }}"
    return sorted(_values(store, query, "plan")) if codes else []


def _plans_of_five_years(store: Store, name: str) -> list[str]:
    """The plans of a five-year period by its name, “十五五” or 十五五, whatever their titles call it (2026—2030年)."""
    first = lexicon("identity")["document"]["period"]["five_years"].get(names.key_of(name))
    if first is None:
        return []
    period = f"ep:periodStart {year(first)} ; ep:periodEnd {year(first + 4)}"
    return _values(store, f"SELECT ?plan {{ ?plan a ep:Plan ; {period} }}", "plan")


def _values(store: Store, query: str, column: str) -> list[str]:
    return [str(row[column]) for row in select(store, query).rows]


def _number(_store: Store, typed: str) -> list[str]:
    digits, times = re.fullmatch(r"(.*?)([万亿]?)%?", typed.strip(), re.DOTALL).groups()  # type: ignore[union-attr]
    try:
        return [decimal(Decimal(digits) * TIMES[times])]
    except (ValueError, ArithmeticError):
        raise AskError(
            f"--value {typed}: not a number; write it like 95, 0.5 or 1.2亿",
            f"“{typed}”不是数字；请写作 95、0.5 或 1.2亿。",
        ) from None


def _unit(store: Store, typed: str) -> list[str]:
    """A unit. Raises AskError where 万 or 亿 stands before it: the graph has whole numbers of 元 and 个."""
    times, plain = typed.strip()[:1], typed.strip()[1:]
    if plain and times in ("万", "亿"):
        _one(kinds.UNIT)(store, plain)
        raise AskError(
            f"--unit {typed}: {times} belongs to the number; write --value 1.2{times} --unit {plain}",
            f"“{typed}”中的“{times}”属于数值；请把数值写作 1.2{times}，单位写作 {plain}。",
        )
    return _one(kinds.UNIT)(store, typed)


def _years(_store: Store, typed: str) -> list[str]:
    """One year, or each of several: 2025, 2021—2025年. Raises AskError for what is neither."""
    written = YEARS.fullmatch(typed.strip())
    first, last = map(int, (written[1], written[2] or written[1])) if written else (1, 0)
    if first > last:
        raise AskError(
            f"--year {typed}: not a year; write it like 2025, or several like 2021-2025",
            f"“{typed}”不是年份；请写作 2025，或 2021-2025。",
        )
    return [year(each) for each in range(first, last + 1)]


PARAMETERS: dict[str, Resolve] = {
    "plan": resolve_plans,
    "measure": _one(kinds.MEASURE),
    "indicator": _all(names.find_family, kinds.INDICATOR),
    "thing": _all(names.find_things, kinds.THING),
    "word": lambda _store, typed: [*map(text, in_both_scripts("".join(typed.split())))],
    "body": _all(names.find_bodies, kinds.BODY),
    "document": _all(names.find_documents, kinds.DOCUMENT),
    "tier": _one(kinds.TIER),
    "stance": _one(kinds.STANCE),
    "status": _one(kinds.STATUS),
    "type": _one(kinds.TYPE),
    "unit": _unit,
    "value": _number,
    "year": _years,
}
"""How each parameter is looked up; `kg.ask.parameter_help` says what may be typed."""


def resolve_parameters(store: Store, question: Question, given: Given) -> Bindings:
    """The bindings of a question. Raises AskError for a parameter it does not take, lacks, or that names nothing."""
    typed = {name: some for name, values in given.items() if (some := [value for value in values if value])}
    takes = ", ".join(f"--{name}" for name in question.parameters)
    for name in typed:
        if name not in question.parameters:
            raise AskError(
                f"{question.name} has no use for --{name}: it takes {takes or 'no parameters'}",
                f"{question.name} 没有 --{name} 这一选项，可用的有：{takes or '无'}",
            )
    missing = [f"--{name}" for name in question.required if name not in typed]
    if missing:
        needed = ", ".join(missing)
        raise AskError(
            f"{question.name} needs {needed}: it takes {takes}", f"{question.name} 须给出 {needed}，可用的有：{takes}"
        )
    resolved = {n: [term for value in values for term in PARAMETERS[n](store, value)] for n, values in typed.items()}
    bindings = {name: list(dict.fromkeys(terms)) for name, terms in resolved.items()}
    _refuse_one_alone(question, bindings)
    return bindings


def _refuse_one_alone(question: Question, bindings: Bindings) -> None:
    """Say what the empty answer would not: a question over several plans was narrowed to one."""
    if not question.two:
        return
    name, *lifting = question.two
    if len(bindings.get(name, ())) == 1 and not any(bindings.get(other) for other in lifting):
        instead = "".join(f", or say --{other} too" for other in lifting)
        raise AskError(
            f"{question.name} sets several {name}s side by side, and one has nothing beside it: give --{name} twice or more, "
            f"or leave it out{instead}",
            "这个问题把几份规划并列起来看，只选一项便无从比较：请选两项以上，或者不选。",
        )
