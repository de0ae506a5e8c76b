"""kg from Python: build, ask, query, compare, networks and facts, for notebooks and scripts.

import kg

plans = kg.build_plans("corpus", "build")          # or kg.open_build("build")
plans.ask("shared-measures", measure="县管校聘")     # rows, as pandas.DataFrame takes them
plans.query("SELECT DISTINCT ?plan { ?plan a ep:Plan }")
plans.compare("如东", "德阳").measures
plans.network("plan-plan")                          # for networkx
kg.facts("corpus/haimen/plan.txt")["mentions"]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from networkx import Graph
    from pyoxigraph import Store, Triple

    from kg.compare.plans import Comparison

Row = dict[str, Any]
LANGUAGES = {"zh": "zh-Hans", "en": "en"}


@dataclass(frozen=True)
class Build:
    """The graph in a build folder, open for questions.

    >>> plans = open_build("build")                                     # doctest: +SKIP
    >>> plans.ask("plans-lacking", measure="县管校聘")[0]["plan"]         # doctest: +SKIP
    'changxing-14th-five-year-education-plan-part'
    """

    folder: Path

    @cached_property
    def store(self) -> Store:
        """The Oxigraph store, opened read-only once. Raises StoreMissing where the folder holds no graph."""
        from kg.graph.store import open_store

        return open_store(self.folder / "store")

    def questions(self) -> list[str]:
        """The names of the saved questions; `kg ask` prints them with their parameters."""
        from kg.ask.questions import load_questions

        return list(load_questions())

    def ask(self, name: str, *, limit: int = 0, language: str = "zh", **given: str | Sequence[str]) -> list[Row]:
        """The rows of a saved question, with all columns; `limit` 0 gives all rows.

        Parameters are those of `kg ask`, a text or several: `ask("shared-measures", plan=["如东", "德阳"])`.
        Raises UnknownName for a question or a thing that there is not, AskError for a wrong parameter.
        """
        from kg.ask.questions import ask, find_question

        values = {key: [value] if isinstance(value, str) else list(value) for key, value in given.items()}
        answer = ask(self.store, find_question(name), values, language=LANGUAGES[language], limit=limit)
        return [dict(row) for row in answer.rows]

    def query(self, sparql: str) -> list[Row] | bool | list[Triple]:
        """Rows for SELECT, true or false for ASK, triples for CONSTRUCT and DESCRIBE; our prefixes are built in.

        Raises WrongQuery for a query that is wrong, changes something or leaves the store.
        """
        from kg.ask.answer import Answer
        from kg.ask.sparql import run_query

        result = run_query(self.store, sparql)
        return [dict(row) for row in result.rows] if isinstance(result, Answer) else result

    def compare(self, one: str, other: str, *, language: str = "zh") -> Comparison:
        """Two plans side by side: measures with stances and quotes, figures with the gap, programmes, citations.

        Raises UnknownName or AmbiguousName for a plan that cannot be told.
        """
        from kg.compare.plans import compare_plans

        return compare_plans(self.store, one, other, language=LANGUAGES[language])

    def network(self, kind: str = "plan-measure", *, at_least: int = 2) -> Graph[str]:
        """A network for networkx, as `kg.network` gives it."""
        from kg.networks.projections import network

        return network(kind, self.folder, at_least=at_least)

    def facts(self, plan: str) -> Row:
        """The facts file of a plan, by id, title, document number or place (如东), as `kg facts` prints it."""
        import json

        from kg.ask.parameters import resolve_plan

        (iri,) = resolve_plan(self.store, plan)
        query = f"SELECT DISTINCT ?id {{ {iri} dcterms:identifier ?id }}"
        (row,) = self.query(query)  # type: ignore[misc]
        return dict(json.loads((self.folder / "facts" / f"{row['id']}.json").read_text("utf-8")))


def open_build(folder: str | Path = "build") -> Build:
    """The build in a folder. Raises StoreMissing where it holds no graph."""
    from kg.graph.store import open_store

    open_store(Path(folder) / "store")
    return Build(Path(folder))


def build_plans(plans: str | Path | Iterable[str | Path], folder: str | Path = "build") -> Build:
    """Read plans (files or folders), build their graph in `folder` as `kg build` does, and open it.

    Documents that cannot be read are left out and named in a warning.
    """
    import warnings

    from kg.build import build

    paths = [plans] if isinstance(plans, str | Path) else list(plans)
    report = build([Path(path) for path in paths], Path(folder))
    for problem in report.problems:
        warnings.warn(str(problem), stacklevel=2)
    return open_build(folder)


def facts(file: str | Path) -> Row:
    """What one document (.txt, .html, .docx, .pdf) says: metadata, sections, and every fact with its characters.

    >>> facts("corpus/haimen/plan.txt")["document"]["jurisdiction"]     # doctest: +SKIP
    '海门市'

    Raises ReadError where the file cannot be read.
    """
    import json

    from kg.extract.facts import dump, facts_of
    from kg.read.sources import find_sources, read_document

    sources, problems = find_sources([Path(file)])
    if problems:
        raise problems[0]
    return dict(json.loads(dump(facts_of(read_document(sources[0])))))
