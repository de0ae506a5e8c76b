"""Two plans side by side: what both take up, what one has alone, figures by indicator with the gap.

All of it is asked by saved questions (measures-of-plan, compare-target, programmes-of-plan, citations); here the
answers are only set against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from kg.ask.answer import Row as AnswerRow
from kg.ask.errors import AskError, shortened
from kg.ask.parameters import plans_of_place, resolve_plan, resolve_plans
from kg.ask.questions import NOTHING, ask_bound, find_question
from kg.ask.sparql import select
from kg.compare.comparison import Comparison, Pair, Said
from kg.compare.figures import pair_figures
from kg.compare.programmes import Names, match_names
from kg.compare.stances import Stance, load_stances
from kg.graph.rdf import iri
from kg.show.heads import PlanHead, load_heads
from kg.show.passages import Passage, load_passages

if TYPE_CHECKING:
    from pyoxigraph import Store

EDITIONS = """SELECT DISTINCT ?plan ?year { VALUES ?plan { %s }
  OPTIONAL { ?plan ep:periodStart ?start } OPTIONAL { ?plan eli:date_document|eli:date_publication ?date }
  BIND(SUBSTR(STR(COALESCE(?start, ?date)), 1, 4) AS ?year)
} ORDER BY (!BOUND(?year)) ?year ?plan"""
"""Plans by the year in which they begin, else that of their paper; those that say neither last."""


def compare_plans(store: Store, one: str, other: str | None = None, *, language: str = "zh-Hans") -> Comparison:
    """Compare two plans, each named as a person would (id, title, document number, place).

    One name alone stands for a place (海门) with two plans: the earlier is compared with the later.
    Raises AskError where a name fits no plan or several, or both name the same one.
    """
    terms = _two_editions(store, one) if other is None else [resolve_plan(store, name) for name in (one, other)]
    if terms[0] == terms[1]:
        raise AskError(
            f"{one!r} and {other!r} are the same plan: name two; `kg ask plans` lists them",
            f"“{one}”与“{other}”是同一份规划：请指明两份，`kg ask plans` 列出全部",
        )

    def rows(question: str, **narrowed: list[str]) -> tuple[AnswerRow, ...]:
        return ask_bound(store, find_question(question), {"plan": terms, **narrowed}, language=language).rows

    asked = {q: rows(q) for q in ("measures-of-plan", "programmes-of-plan", "citations")}
    asked["compare-target"] = rows("compare-target", indicator=_load_indicators(store, terms))
    heads = load_heads(store)
    passages = load_passages(store, (str(r["passageIri"]) for found in asked.values() for r in found), heads)
    a, b = (heads[term[1:-1]] for term in terms)
    stances = load_stances(store, language)
    return Comparison(
        a,
        b,
        measures=_by_iri(asked["measures-of-plan"], "measure", a, b, lambda row: _adoption(row, passages, stances)),
        targets=pair_figures(asked["compare-target"], a, b, passages),
        programmes=_programmes(asked["programmes-of-plan"], a, b, passages),
        citations=_by_iri(asked["citations"], "document", a, b, lambda row: _said(row, "document", passages)),
    )


def _two_editions(store: Store, name: str) -> list[str]:
    """The two plans of a name, the earlier first."""
    plans = list(map(iri, plans_of_place(store, name))) or resolve_plans(store, name)
    if len(plans) != 2:
        fit = shortened(plan[1:-1].rpartition("/")[2] for plan in plans)
        has, what = ("one plan", "a second one") if len(plans) == 1 else (f"{len(plans)} plans", "the two")
        raise AskError(
            f"{name!r} has {has} here ({fit}): name {what} to compare; `kg ask plans` lists them",
            f"“{name}”在此有 {len(plans)} 份规划（{fit}）：请指明要比较的两份，`kg ask plans` 列出全部",
        )
    rows = select(store, EDITIONS % " ".join(plans)).rows
    return list(dict.fromkeys(f"<{row['plan']}>" for row in rows))


def _load_indicators(store: Store, plans: Iterable[str]) -> list[str]:
    """The indicators on which any of these plans has a figure; named one by one, those of one plan alone are asked for too."""
    asked = (
        f"SELECT DISTINCT ?indicator {{ VALUES ?plan {{ {' '.join(plans)} }} ?plan ep:sets/ep:indicator ?indicator }}"
    )
    return sorted(f"<{row['indicator']}>" for row in select(store, asked).rows) or [NOTHING]


def _adoption(row: AnswerRow, passages: dict[str, Passage], stances: dict[str, Stance]) -> Said:
    return Said(str(row["measure"]), passages[str(row["passageIri"])], stance=stances[str(row["stance"])])


def _said(row: AnswerRow, name: str, passages: dict[str, Passage]) -> Said:
    kind = row.get("kind")
    return Said(str(row[name]), passages[str(row["passageIri"])], kind=None if kind is None else str(kind))


def _by_iri(
    rows: Iterable[AnswerRow], name: str, a: PlanHead, b: PlanHead, say: Callable[[AnswerRow], Said]
) -> tuple[Pair, ...]:
    """Rows of both plans paired by the thing they are about, in the order of group and name."""
    sides: dict[str, dict[str, dict[Said, None]]] = {}
    named: dict[str, tuple[str, str]] = {}
    for row in rows:
        iri, group = str(row[f"{name}Iri"]), str(row.get("group") or "")
        named[iri] = min(named.get(iri, (group, str(row[name]))), (group, str(row[name])))
        sides.setdefault(iri, {}).setdefault(str(row["planIri"]), {})[say(row)] = None
    pairs = [
        Pair(named[iri][1], iri, named[iri][0], _in_order(said.get(a.iri, {})), _in_order(said.get(b.iri, {})))
        for iri, said in sides.items()
    ]
    return tuple(sorted(pairs, key=lambda pair: (pair.group, pair.name, pair.iri)))


def _in_order(said: Iterable[Said]) -> tuple[Said, ...]:
    return tuple(sorted(said, key=lambda s: (-s.stance.rank if s.stance else 0, s.passage.begin, s.passage.end)))


def _programmes(rows: Iterable[AnswerRow], a: PlanHead, b: PlanHead, passages: dict[str, Passage]) -> tuple[Pair, ...]:
    """Programmes have a scope of their own in each place, so they are matched by name; `kind` groups them."""
    found: dict[str, Names[Said]] = {a.iri: {}, b.iri: {}}
    for row in rows:
        found[str(row["planIri"])].setdefault(str(row["programme"]), _said(row, "programme", passages))
    pairs = []
    for match in match_names(found[a.iri], found[b.iri], ignoring=(a.short, b.short)):
        said = match.a or match.b
        assert said is not None
        sides = tuple(() if side is None else (side,) for side in (match.a, match.b))
        pairs.append(Pair(said.name, "", said.kind or "", sides[0], sides[1], alike=match.alike))
    return tuple(sorted(pairs, key=lambda pair: (pair.group, pair.alike, pair.name)))
