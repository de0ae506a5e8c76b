"""Suggestions: what is a term, what the vocabulary covers, and that what is printed can be pasted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from counted_calls import count_calls
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse
from typer.testing import CliRunner

from kg.cli import suggest as _register  # noqa: F401
from kg.cli.app import app
from kg.extract.measures.find import measure_index
from kg.model import Document
from kg.ontology import Concept, load_concepts, ontology_path
from kg.suggest.candidates import find_stretches, rules
from kg.suggest.coverage import Coverage, load_coverage
from kg.suggest.find import suggest
from kg.suggest.show import as_table, as_turtle
from kg.suggest.units import BORDER, cohesion, count_parts, entropy

CHARACTERS = st.text(st.sampled_from("校地联席督导制度机制推进建立的“”,。\n与a1"), max_size=60)


def document(name: str, text: str) -> Document:
    return Document(name, f"{name}.txt", "0" * 64, text)


def concept(label: str, *, labels: tuple[str, ...] = ()) -> Concept:
    return Concept(label, "", label, (label, *labels), (), (), ("group",), "", "", {})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("探索“云端双师”教学。", {"云端双师"}),  # quoted
        ("推行校园首席阅读官制度。", {"校园首席阅读官制度", "首席阅读官制度"}),  # ends in a suffix, its verb outside
        ("市级以上名师、五年累计培训。", {"市级以上名师"}),  # none begins amid a level or with a count
        ("加强学校的制度。", set()),  # too short, and 的 ends what stands before
        ("今天天气晴朗。", set()),
        ("“一二三四五六七八九十一二三四”", set()),  # a quotation and no term
    ],
)
def test_where_terms_may_stand(text: str, found: set[str]) -> None:
    terms = {s.term for s in find_stretches(text, [])}
    assert found <= terms if found else not terms
    assert not any(t.startswith(("推行", "探索", "加强", "级", "累计")) for t in terms)


@given(CHARACTERS)
def test_stretches_lie_in_the_text_and_outside_what_is_covered(text: str) -> None:
    covered = [(5, 12)]
    for stretch in find_stretches(text, covered):
        assert text[stretch.start : stretch.end] == stretch.term
        assert stretch.end <= 5 or stretch.start >= 12
        assert len(stretch.term) <= rules()["longest"]


@given(st.lists(st.sampled_from([*"甲乙丙", BORDER])))
def test_entropy_is_none_without_choice_and_grows_with_it(neighbours: list[str]) -> None:
    assert entropy(neighbours) >= 0
    assert entropy(["甲"] * len(neighbours)) == 0
    assert entropy([BORDER] * len(neighbours)) >= entropy(neighbours)


def test_parts_that_belong_together_cohere() -> None:
    text = "首席阅读官制度,首席阅读官制度。" + "学校制度,老师制度,首都,阅读。" * 20
    counts = count_parts((t for t in ("首席阅读官制度", "学校制度")), [text])
    assert counts["首席阅读官制度"] == 2
    assert counts["制度"] == 42
    assert 0.3 < cohesion("首席阅读官制度", counts, len(text)) <= 1
    assert count_parts([], [text]) == {}


@pytest.mark.parametrize(
    ("term", "covered"),
    [
        ("县管校聘", True),  # a label
        ("县管校聘管理改革", True),  # holds a label
        ("管校聘", True),  # part of one
        ("县管校用制度", False),
        ("区管校聘", True),
    ],
)
def test_what_labels_cover(term: str, covered: bool) -> None:
    assert Coverage([concept("县管校聘", labels=("区管校聘",))]).covers(term) is covered


def test_the_nearest_concept() -> None:
    coverage = Coverage([concept("校长职级制"), concept("集团化办学")])
    near = coverage.nearest("校长职级制度")
    assert near is not None
    assert near.label == "校长职级制"
    assert coverage.nearest("营养午餐") is None


def test_every_label_of_the_vocabulary_is_covered() -> None:
    coverage = load_coverage()
    assert all(coverage.covers(label) for c in load_concepts("measures") for label in c.labels)


PLANS = [
    document("a", "一、任务\n全面推行校园首席阅读官制度。探索“云端双师”模式。深化“县管校聘”改革。\n"),
    document("b", "一、任务\n建立校园首席阅读官制度,提高水平。落实“云端双师”要求。完善“县管校聘”机制。\n"),
    document("c", "二、保障\n本县校园首席阅读官制度逐年完善。\n"),
]


def test_recurring_terms_are_suggested_with_counts_and_quotes() -> None:
    found = {s.term: s for s in suggest(PLANS)}
    reader = found["校园首席阅读官制度"]
    assert (reader.count, reader.documents) == (3, ("a", "b", "c"))
    assert [document for document, _ in reader.quotes] == ["a", "b", "c"]
    assert all("首席阅读官" in quote for _, quote in reader.quotes)
    assert found["云端双师"].count == 2
    assert not any("县管校聘" in term for term in found)  # a measure of the vocabulary
    assert not {"首席阅读官制度", "阅读官制度"} & found.keys()  # parts of the longer term
    assert [s.term for s in suggest(reversed(PLANS))] == [s.term for s in suggest(PLANS)]
    assert suggest(PLANS, least=4) == []


def test_what_is_quoted_once_is_counted_without_marks_too() -> None:
    plans = [
        document("a", "一、任务\n打造“课间百米圈”,从“严”要求。\n"),
        document("b", "一、任务\n推广课间百米圈,严格管理。\n"),
    ]
    assert [(s.term, s.count, s.documents) for s in suggest(plans)] == [("课间百米圈", 2, ("a", "b"))]


def test_terms_of_art_come_first_and_links_of_a_site_not_at_all() -> None:
    links = "网站首页 | 政务公开 | 办事服务 | 互动平台\n"
    body = "落实归口管理,加强监督管理,健全运行机制,坚持“小步快走”。{}校园首席阅读官制度。\n"
    verbs = {"a": "推行", "b": "建立", "c": "完善"}
    found = [s.term for s in suggest(document(name, links + body.format(verb)) for name, verb in verbs.items())]
    assert found[0] == "校园首席阅读官制度" and found[1] == "小步快走"
    assert set(found[2:]) <= {"归口管理", "监督管理", "运行机制"} and not any("办事" in term for term in found)


def test_turtle_can_be_pasted_into_the_vocabulary() -> None:
    text = "\n".join(as_turtle(suggest(PLANS)))
    quads = list(parse(text.encode(), format=RdfFormat.TURTLE))
    labels = {q.object.value for q in quads if q.predicate.value.endswith("prefLabel")}
    assert {"校园首席阅读官制度", "云端双师"} <= labels
    assert "# a: " in text and "# ep:instrumentType ep:…" in text
    assert any("校园首席阅读官制度" in line for line in as_table(suggest(PLANS)))


def test_what_was_pasted_is_found_before_anything_is_filled_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pasted = ontology_path("measures.ttl").read_text("utf-8") + "\n".join(as_turtle(suggest(PLANS)))
    (tmp_path / "measures.ttl").write_text(pasted, "utf-8")
    monkeypatch.setattr("kg.ontology.ontology_path", tmp_path.joinpath)
    concepts = load_concepts.__wrapped__("measures")
    monkeypatch.setattr("kg.extract.measures.find.load_concepts", lambda _: concepts)
    hits = measure_index.__wrapped__().find("推行校园首席阅读官制度,深化县管校聘,加强教师队伍")
    assert [concept.label for *_, concept in hits] == ["校园首席阅读官制度", "县管校聘"], "教师队伍 is a group"


def test_the_command(tmp_path: Path) -> None:
    for plan in PLANS:
        (tmp_path / f"{plan.id}.txt").write_text(plan.raw, "utf-8")
    run = CliRunner().invoke
    assert "校园首席阅读官制度" in run(app, ["suggest", str(tmp_path)]).output
    out = tmp_path / "out.json"
    assert run(app, ["suggest", str(tmp_path), "--json", "-o", str(out)]).exit_code == 0
    assert json.loads(out.read_text("utf-8"))[0]["count"] == 3
    assert "a ep:Measure" in run(app, ["suggest", str(tmp_path), "--turtle"]).output
    assert run(app, ["suggest", str(tmp_path), "-o", str(tmp_path / "new.ttl")]).exit_code == 0
    assert (tmp_path / "new.ttl").read_text("utf-8").startswith("@prefix"), "the ending chooses the form"
    assert ".ttl" in str(run(app, ["suggest", str(tmp_path), "-o", str(tmp_path / "new.csv")]).exception)
    assert "no such file" in str(run(app, ["suggest", str(tmp_path / "nothing")]).exception)


def test_the_steps_grow_with_the_text_and_not_faster(corpus: Path) -> None:
    text = (corpus / "wuqing" / "plan.txt").read_text("utf-8")[:6000]
    suggest([document("loads what is loaded once", text)])
    once, twice = (count_calls(lambda many=many: suggest([document("x", text * many)])) for many in (2, 4))
    assert twice < 2.1 * once


def test_images_and_slogans_of_any_paper_are_no_terms_of_art() -> None:
    text = "一、任务\n从“有学上”到“上好学”,以评价为“指挥棒”,补齐“短板”,架起“桥梁”,推行“云端双师”。\n"
    assert [s.term for s in suggest([document("a", text), document("b", text)])] == ["云端双师"]
