"""The parameters of saved questions: from what a person types to SPARQL terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from kg.ask import names
from kg.ask.errors import AmbiguousName, AskError, UnknownName, shortened
from kg.ask.question import Bindings, Question
from kg.ask.sparql import select
from kg.graph.terms import decimal, year

if TYPE_CHECKING:
    from pyoxigraph import Store

Resolve = Callable[["Store", str], list[str]]
"""From what was typed to SPARQL terms."""
Given = Mapping[str, Iterable[str]]
"""What was typed for each parameter."""


KNOWN_PLANS = """SELECT DISTINCT ?name {
  ?plan a ep:Plan ; dcterms:identifier ?id . OPTIONAL { ?plan ep:jurisdiction/rdfs:label ?place }
  BIND(COALESCE(?place, ?id) AS ?name)
} ORDER BY ?name"""


def _things(kind: names.Kind) -> Resolve:
    """Any thing of the kind: a name that several things share stands for all of them."""
    return lambda store, name: [f"<{iri}>" for iri in names.find_things(store, kind, name)]


def _one(kind: names.Kind) -> Resolve:
    """One thing of the kind. Raises AmbiguousName where the name fits several."""

    def resolve(store: Store, name: str) -> list[str]:
        found = names.find_things(store, kind, name)
        if len(found) > 1:
            raise AmbiguousName(
                f"several {kind.word}s are called {name!r}: name one of {shortened(found)}",
                f"有几个{kind.zh}都叫“{name}”，请指明一个：{shortened(found, zh=True)}",
            )
        return [f"<{found[0]}>"]

    return resolve


def _family(kind: names.Kind) -> Resolve:
    """All things of the kind whose name holds what was typed."""
    return lambda store, name: [f"<{iri}>" for iri in names.find_family(store, kind, name)]


def resolve_plan(store: Store, name: str) -> list[str]:
    """A plan by id, title or part of it, document number, or its place (如东, 如东县, 320623)."""
    try:
        plans = names.find_things(store, names.PLAN, name)
    except UnknownName as unknown:
        plans = _plans_of_place(store, name)
        if not plans:
            known = [] if "did you mean" in str(unknown) else _known_plans(store)
            raise UnknownName(
                f"{unknown}: there are {shortened(known)}" if known else str(unknown),
                f"{unknown.zh}现有：{shortened(known, zh=True)}" if known else unknown.zh,
            ) from None
    if len(plans) > 1:
        ids = [_id(plan) for plan in plans]
        raise AmbiguousName(
            f"several plans fit {name!r}: give the id of one: {shortened(ids)}",
            f"有几份规划都合“{name}”，请填其中一份的编号：{shortened(ids, zh=True)}",
        )
    return [f"<{plans[0]}>"]


def _plans_of_place(store: Store, name: str) -> list[str]:
    try:
        places = " ".join(f"<{iri}>" for iri in names.find_things(store, names.PLACE, name))
    except UnknownName:
        return []
    rows = select(store, f"SELECT DISTINCT ?plan {{ VALUES ?place {{ {places} }} ?plan ep:jurisdiction ?place }}").rows
    return sorted(str(row["plan"]) for row in rows)


def _known_plans(store: Store) -> list[str]:
    return [str(row["name"]) for row in select(store, KNOWN_PLANS).rows]


def _id(plan: str) -> str:
    return plan.rpartition("/")[2]


def _number(_store: Store, typed: str) -> list[str]:
    try:
        return [decimal(typed.strip().rstrip("%"))]
    except ValueError:
        raise AskError(
            f"--value {typed}: not a number; write it like 95 or 0.5", f"“{typed}”不是数字；请写作 95 或 0.5。"
        ) from None


def _year(_store: Store, typed: str) -> list[str]:
    digits = typed.strip().removesuffix("年")
    if not digits.isdecimal() or len(digits) != 4:
        raise AskError(f"--year {typed}: not a year; write it like 2025", f"“{typed}”不是年份；请写作 2025。")
    return [year(int(digits))]


PARAMETERS: dict[str, tuple[Resolve, str]] = {
    "plan": (resolve_plan, "A plan: id, title, document number or place (如东). Repeat it for several."),
    "measure": (_one(names.MEASURE), "A measure by any of its labels (县管校聘, 区管校聘) or its id."),
    "indicator": (
        _family(names.INDICATOR),
        "An indicator by a label (普惠性幼儿园覆盖率), a part of one (近视率), or its id.",
    ),
    "thing": (_things(names.THING), "Anything of the graph: a name or an IRI."),
    "body": (_things(names.BODY), "A department by name (县教育局); one name may stand for several places' bodies."),
    "document": (_things(names.DOCUMENT), "A cited document by title (中国教育现代化2035)."),
    "stance": (
        _one(names.STANCE),
        "restrict, explore, establish, promote, achieved; or 整治, 探索 …",
    ),
    "status": (_one(names.STATUS), "target, baseline or rule; or 目标, 现状, 常规要求."),
    "type": (_one(names.TYPE), "mandate, inducement, capacity-building, system-changing, hortatory; or 命令, 激励 …"),
    "unit": (_one(names.UNIT), "A unit as texts write it: %, 所, 人."),
    "value": (_number, "A number: 95."),
    "year": (_year, "A year: 2025."),
}
"""Every parameter: how it is resolved, and its help."""


def resolve_parameters(store: Store, question: Question, given: Given) -> Bindings:
    """The bindings of a question. Raises AskError for a parameter it does not take, lacks, or that names nothing."""
    typed = {name: [value for value in values if value] for name, values in given.items()}
    typed = {name: values for name, values in typed.items() if values}
    takes = ", ".join(f"--{name}" for name in question.parameters) or "no parameters"
    for name in typed:
        if name not in question.parameters:
            raise AskError(f"{question.name} has no use for --{name}: it takes {takes}")
    missing = [f"--{name}" for name in question.required if name not in typed]
    if missing:
        raise AskError(f"{question.name} needs {', '.join(missing)}: it takes {takes}")
    resolved = {n: [term for value in values for term in PARAMETERS[n][0](store, value)] for n, values in typed.items()}
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
