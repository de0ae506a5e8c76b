"""kg from Python: what a notebook calls, on the two small plans, and that `import kg` loads nothing heavy."""

from __future__ import annotations

from pathlib import Path

import fsspec
import networkx as nx
import pytest

import kg
from kg.ask.answer import Answer
from kg.ask.errors import UnknownName
from kg.graph.store import StoreMissing
from kg.notebook import Rows
from kg.ontology import NAMESPACE

TEXT = "东县教育发展规划\n一、办学体制\n深化集团化办学改革。\n"


@pytest.fixture(scope="module")
def plans(two_plans: Path) -> kg.Build:
    return kg.open_build(two_plans)


def test_questions_queries_comparisons_and_networks(plans: kg.Build) -> None:
    assert "shared-measures" in plans.questions()
    rows = plans.ask("shared-measures", measure="集团化办学")
    assert [row["stance"] for row in rows] == ["推进", "探索", "建立"]
    assert [row["stance"] for row in plans.ask("measures-of-plan", plan=["东海"], stance="探索", language="en")] == [
        "explore"
    ]
    assert len(plans.ask("shared-measures", limit=1)) == 1
    assert plans.query("ASK { ?plan ep:adopts epm:group-schooling }") is True
    selected = plans.query("SELECT DISTINCT ?plan { ?plan a ep:Plan } ORDER BY ?plan")
    assert isinstance(selected, list)
    assert len(selected) == 2
    assert [pair.name for pair in plans.compare("东海", "西山").measures if pair.where == "shared"] == ["集团化办学"]
    alike = plans.network("plan-plan")
    assert isinstance(alike, nx.Graph)
    assert nx.is_isomorphic(alike, kg.network("plan-plan", build=plans.folder))
    with pytest.raises(UnknownName, match="did you mean shared-measures"):
        plans.ask("shared-measure")


@pytest.mark.parametrize(
    ("question", "given", "column", "expected"),
    [
        ("targets-above", {"value": 90, "unit": "%"}, "unit", {"%"}),
        ("shared-measures", {"plan": ["东海", "西山"]}, "measure", {"集团化办学"}),
    ],
)
def test_a_parameter_is_a_name_a_number_or_several(
    plans: kg.Build, question: str, given: dict, column: str, expected: set[str]
) -> None:
    assert {row[column] for row in plans.ask(question, **given)} == expected


def test_rows_show_as_a_table_that_escapes_and_a_figure_as_a_picture(plans: kg.Build) -> None:
    answer = Answer(("quote", "planIri", "empty"), ({"quote": "<b>县</b>", "planIri": "urn:x", "empty": None},))
    shown = Rows(answer)._repr_html_()
    assert "<th>quote</th></tr>" in shown
    assert "<td>&lt;b&gt;县&lt;/b&gt;</td></tr>" in shown
    assert plans.plot("普惠性幼儿园覆盖率")._repr_svg_().startswith("<svg")


def test_a_limit_holds_for_questions_that_networkx_answers(plans: kg.Build) -> None:
    assert len(plans.ask("bridging-measures", limit=1)) == 1 < len(plans.ask("bridging-measures"))


def test_plans_are_built_and_their_facts_read(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "dong.txt").write_text(TEXT, encoding="utf-8")
    built = kg.build_plans(tmp_path / "plans", tmp_path / "build")
    (row,) = built.ask("measures-of-plan", measure="集团化办学")
    assert row["quote"] == "深化集团化办学改革。"
    assert built.report is not None
    assert [document.id for document in built.report.documents] == ["dong"]
    assert built.facts("dong")["mentions"] == kg.facts(tmp_path / "plans" / "dong.txt")["mentions"]


@pytest.mark.usefixtures("ontology_alone")
def test_plans_are_built_from_whatever_the_command_reads(tmp_path: Path) -> None:
    fsspec.filesystem("memory").pipe("/from_python/dong.txt", TEXT.encode())
    (tmp_path / "dong.txt").write_text(TEXT, encoding="utf-8")
    for number, given in enumerate(("memory://from_python", str(tmp_path / "*.txt"), [tmp_path / "dong.txt"])):
        with pytest.warns(UserWarning, match="little found"):
            built = kg.build_plans(given, tmp_path / f"build{number}")
        assert built.report and [document.counts["Measure"] for document in built.report.documents] == [1]


@pytest.mark.usefixtures("ontology_alone")
def test_what_a_build_has_to_say_is_a_warning(tmp_path: Path) -> None:
    plans, out = tmp_path / "plans", tmp_path / "build"
    plans.mkdir()
    for name in ("dong", "xi"):
        (plans / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    head = "judgement,document,type,name\n"
    (plans / "judgements.csv").write_text(f"{head}accept,dong,Measure,集团化办学\nreject,dong,School,某校\n", "utf-8")
    with pytest.warns(UserWarning, match="no effect: judgements.csv:3: reject School 某校 in dong"):
        kg.build_plans(plans, out)
    (plans / "judgements.csv").write_text(head, "utf-8")
    (plans / "xi.txt").unlink()
    with pytest.warns(UserWarning) as told:
        report = kg.build_plans(plans, out).report
    assert [str(one.message) for one in told][:2] == [
        "documents of the last build, not given or not read now, and gone: xi",
        "judgements of the last build, not applied now: accept Measure 集团化办学 in dong, reject School 某校 in dong",
    ]
    assert report is not None and (report.gone, len(report.lapsed)) == (["xi"], 2)


def test_a_folder_without_a_graph_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="holds no build: name the folder that `kg build` wrote"):
        kg.open_build(tmp_path)


def test_rdflib_reads_the_store_as_the_docs_say(plans: kg.Build) -> None:
    pytest.importorskip("oxrdflib")
    text = (Path(__file__).parent.parent / "docs/servers.md").read_text("utf-8")
    code = text.partition("## rdflib on the store")[2].partition("```python\n")[2].partition("```")[0]
    found: dict[str, object] = {}
    exec(code.replace('"build"', repr(str(plans.folder))), found)
    assert len(set(found["graph"].subjects(found["RDF"].type, found["URIRef"](f"{NAMESPACE}Plan")))) == 2  # type: ignore[attr-defined,operator]
