"""What a parameter of a question may be, as the graph has it: for the form of a question's page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.ask.errors import AskError
from kg.ask.parameters import PARAMETERS
from kg.ask.question import VOCABULARY_LANGUAGE, Question
from kg.ask.sparql import select

if TYPE_CHECKING:
    from pyoxigraph import Store

MOST_LISTED, MOST_OFFERED = 80, 1000
"""So many are a list to choose from, so many are offered while one types, and more are not looked up."""
LABEL = 'FILTER(LANGMATCHES(LANG(?value), "zh-Hans"))'
CHOICES = {
    "plan": "{ ?it a ep:Plan ; dcterms:identifier ?value ; rdfs:label ?label }",
    "measure": f"{{ {{ SELECT DISTINCT ?it {{ ?plan ep:adopts ?it }} }} ?it skos:prefLabel ?value . {LABEL} }}",
    "indicator": f"{{ {{ SELECT DISTINCT ?it {{ ?target ep:indicator ?it }} }} ?it skos:prefLabel ?value . {LABEL} }}",
    "tier": f"{{ ?it a ep:Tier ; skos:prefLabel ?value . {LABEL} }}",
    "stance": f"{{ ?it a ep:Stance ; skos:prefLabel ?value . {LABEL} }}",
    "status": f"{{ ?it a ep:Status ; skos:prefLabel ?value . {LABEL} }}",
    "type": f"{{ ?it a ep:InstrumentType ; skos:prefLabel ?value . {LABEL} }}",
    "unit": "{ ?target ep:unitLabel ?value }",
    "year": "{ ?it ep:year|ep:periodStart|ep:periodEnd ?value }",
    "body": "{ ?it a ep:Department ; rdfs:label ?value }",
    "document": "{ ?it a ep:Document ; rdfs:label ?value }",
}
"""For each parameter the pattern of its values; for `thing`, `value` and `word` none: they are typed."""
EXAMPLES = {
    "thing": "如东高中",
    "value": "95",
    "measure": "县管校聘",
    "indicator": "近视率",
    "body": "县教育局",
    "word": "工资",
}


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter in the form: what is `chosen`, and the `choices` as value and label.

    `listed` says that they are few enough for a list to choose from; `several` that more than one may be chosen.
    """

    name: str
    chosen: Sequence[str]
    choices: Sequence[tuple[str, str]]
    listed: bool
    required: bool
    several: bool
    example: str


def load_fields(store: Store, question: Question, given: dict[str, list[str]], *, language: str) -> list[Field]:
    """The fields of a question's form, those it needs first."""
    names = sorted(question.parameters, key=lambda name: name not in question.required)
    return [_load_field(store, question, name, given.get(name, []), language) for name in names]


def _load_field(store: Store, question: Question, name: str, chosen: list[str], language: str) -> Field:
    choices = _load_choices(store, name, language) if name in CHOICES else []
    known, listed = dict(choices), 0 < len(choices) <= MOST_LISTED
    if listed or LABEL in CHOICES.get(name, ""):
        # what means no single choice is kept as it was typed: 四川, which stands for several plans
        chosen = [typed if typed in known else _meant(store, name, typed, language) for typed in chosen if typed]
    if listed:
        choices = [*choices, *((typed, typed) for typed in chosen if typed not in known)]
    several = len(chosen) > 1 or (listed and name in question.two[:1])
    return Field(name, chosen, choices, listed, name in question.required, several, EXAMPLES.get(name, ""))


def _meant(store: Store, name: str, typed: str, language: str) -> str:
    """The value of the one choice that a name means, in the form's language: 如东 is the plan rudong; else the name."""
    try:
        things = PARAMETERS[name](store, typed)
    except AskError:
        return typed
    query = f"SELECT DISTINCT ?value {{ VALUES ?it {{ {' '.join(things)} }} {CHOICES[name]} }}"
    values = [str(row["value"]) for row in select(store, query.replace(VOCABULARY_LANGUAGE, f'"{language}"')).rows]
    return values[0] if len(values) == 1 else typed


def _load_choices(store: Store, name: str, language: str) -> list[tuple[str, str]]:
    """Value and label of each, sorted by label; none where there are too many."""
    query = f"SELECT DISTINCT ?value ?label {CHOICES[name]} ORDER BY ?label ?value LIMIT {MOST_OFFERED + 1}"
    rows = select(store, query.replace(VOCABULARY_LANGUAGE, f'"{language}"')).rows
    if len(rows) > MOST_OFFERED:
        return []
    if name == "year" and rows:  # a plan runs in the years between its first and its last too
        years = [int(row["value"] or 0) for row in rows]
        return [(str(year), str(year)) for year in range(min(years), max(years) + 1)]
    return [(str(row["value"]), str(row["label"] or row["value"])) for row in rows]
