"""kg from Python: build, ask, query, compare, networks and facts, for notebooks and scripts.

import kg

plans = kg.build_plans("corpus", "build")          # or kg.open_build("build")
plans.ask("shared-measures", measure="县管校聘")     # rows, as pandas.DataFrame takes them
plans.query("SELECT DISTINCT ?plan { ?plan a ep:Plan }")
plans.compare("如东", "德阳").measures
plans.plot("普惠性幼儿园覆盖率")                      # a picture
plans.network("plan-plan")                          # for networkx
kg.facts("corpus/haimen/plan.txt")["mentions"]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from networkx import Graph
    from pyoxigraph import Store, Triple

    from kg.ask.answer import Answer
    from kg.build import BuildReport
    from kg.compare.comparison import Comparison
    from kg.site.build import SiteReport

Row = dict[str, Any]
Given = str | float | Sequence[str]
"""What a parameter may be: a name, a number, or several names."""


class Rows(list[Row]):
    """The rows of an answer; a notebook shows them as a table without the columns of IRIs."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(dict(row) for row in answer.rows)
        self.answer = answer

    def _repr_html_(self) -> str:
        from kg.ask.formats import to_html

        return to_html(self.answer)


class Figure(str):
    """An SVG that a notebook shows as a picture."""

    __slots__ = ()

    def _repr_svg_(self) -> str:
        return str(self)


@dataclass(frozen=True)
class Build:
    """The graph in a build folder, open for questions.

    >>> plans = open_build("build")                                     # doctest: +SKIP
    >>> plans.ask("plans-lacking", measure="县管校聘")[0]["plan"]         # doctest: +SKIP
    'changxing-14th-five-year-education-plan-part'
    """

    folder: Path
    report: BuildReport | None = None
    """What was found in each document, where this program has just built it."""

    @cached_property
    def store(self) -> Store:
        """The Oxigraph store, opened read-only once. Raises StoreMissing where the folder holds no graph."""
        from kg.graph.store import open_store

        return open_store(self.folder / "store")

    def questions(self) -> list[str]:
        """The names of the saved questions; `kg ask` prints them with their parameters."""
        from kg.ask.questions import load_questions

        return list(load_questions())

    def ask(self, name: str, *, limit: int = 0, language: str = "zh", **given: Given) -> Rows:
        """The rows of a saved question, with all columns; `limit` 0 gives all rows.

        Parameters are those of `kg ask`, a text or several: `ask("shared-measures", plan=["如东", "德阳"])`.
        Raises UnknownName for a question or a thing that there is not, AskError for a wrong parameter.
        """
        from kg.ask.question import LANGUAGES
        from kg.ask.questions import ask, find_question

        values = {key: _texts(value) for key, value in given.items()}
        return Rows(ask(self.store, find_question(name), values, language=LANGUAGES[language], limit=limit))

    def query(self, sparql: str) -> Rows | bool | list[Triple]:
        """Rows for SELECT, true or false for ASK, triples for CONSTRUCT and DESCRIBE; our prefixes are built in.

        Raises WrongQuery for a query that is wrong, changes something or leaves the store.
        """
        from kg.ask.answer import Answer
        from kg.ask.sparql import run_query

        result = run_query(self.store, sparql)
        return Rows(result) if isinstance(result, Answer) else result

    def compare(self, one: str, other: str | None = None, *, language: str = "zh") -> Comparison:
        """Two plans side by side: measures with stances and quotes, figures with the gap, programmes, citations.

        One name alone stands for a place with two plans, the earlier compared with the later.
        Raises UnknownName or AmbiguousName for a plan that cannot be told.
        """
        from kg.ask.question import LANGUAGES
        from kg.compare.plans import compare_plans

        return compare_plans(self.store, one, other, language=LANGUAGES[language])

    def plot(self, indicator: str, *, plans: Sequence[str] = (), language: str = "zh") -> Figure:
        """An indicator as a dot plot over all plans or these, as `kg plot` draws it.

        A part of a name (近视率) draws all indicators that hold it. Raises AskError where it fits none, or too many.
        """
        from kg.show.plot import Frame, family_plot, find_indicators

        return Figure(family_plot(indicator, find_indicators(self.store, indicator, plans), Frame(language)))

    def site(self, folder: str | Path) -> SiteReport:
        """Write the pages of `kg site` into a folder that is new, empty or an earlier site. Raises SiteError, OSError."""
        from kg.site.build import write_site

        return write_site(self.folder, Path(folder))

    def network(self, kind: str = "plan-measure", *, at_least: int = 2) -> Graph[str]:
        """A network for networkx, as `kg.network` gives it."""
        from kg.networks.projections import network

        return network(kind, self.folder, at_least=at_least)

    def facts(self, plan: str) -> Row:
        """The facts of a plan, by id, title, document number or place (如东): as `kg facts` prints them, and judged."""
        from kg.ask.parameters import resolve_plan
        from kg.review.bench import JudgedFacts

        iri = resolve_plan(self.store, plan)
        query = f"SELECT DISTINCT ?id {{ {iri} dcterms:identifier ?id }}"
        (row,) = self.query(query)  # type: ignore[misc]
        return dict(JudgedFacts(self.folder).load(str(row["id"])))


def open_build(folder: str | Path = "build") -> Build:
    """The build in a folder. Raises StoreMissing where it holds no graph."""
    from kg.graph.store import open_store

    open_store(Path(folder) / "store")
    return Build(Path(folder))


def build_plans(plans: str | Path | Iterable[str | Path], folder: str | Path = "build") -> Build:
    """Read plans (whatever `kg build` reads: files, folders, patterns, crawls, addresses), build their graph in `folder`, and open it.

    What `kg build` says on standard error is a warning here, and stands in `report`: documents that cannot be read and
    are left out, judgements of no effect, and what the last build in the folder had and this one has not. Raises
    StoreMissing where no document can be read.
    """
    import warnings

    from kg.build import build
    from kg.review.tables import find_judgements

    paths = [plans] if isinstance(plans, str | Path) else list(plans)
    report = build(paths, Path(folder), judgements=find_judgements(paths))
    for line in report.warnings():
        warnings.warn(line, stacklevel=2)
    return replace(open_build(folder), report=report)


def _texts(given: Given) -> list[str]:
    """A parameter as a person would type it.

    >>> _texts("如东"), _texts(95.0), _texts(["如东", "德阳"])
    (['如东'], ['95'], ['如东', '德阳'])
    """
    if isinstance(given, str):
        return [given]
    return [f"{given:.15g}"] if isinstance(given, int | float) else list(given)


def facts(file: str | Path) -> Row:
    """What one document (.txt, .html, .docx, .pdf) says: metadata, sections, and every fact with its characters.

    >>> facts("corpus/haimen/plan.txt")["document"]["jurisdiction"]     # doctest: +SKIP
    '海门市'

    Raises ReadError where the file cannot be read.
    """
    import json

    return dict(json.loads(facts_json(Path(file))))


def facts_json(file: Path) -> str:
    """The same as the text of a facts file, as `kg build` reads it. Raises ReadError."""
    from kg.read.errors import ReadError
    from kg.read.files import find_sources, read_document

    if file.is_dir():
        raise ReadError(f"{file}: is a folder: name one document, or use `kg build {file}`")
    sources, problems = find_sources([file])
    if problems:
        raise problems[0]
    document = read_document(sources[0])
    from kg.extract.facts import dump, facts_of  # seconds of imports that a wrong path need not wait for

    return dump(facts_of(document)).decode()
