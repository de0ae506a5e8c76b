"""Identity over whole corpora: order and partition never matter, plans are what plans cite, judgements win."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import pytest
from facts_by_hand import facts_with, mention
from graph_of_facts import write_graph
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from kg.graph.entities import Entity, find_entities
from kg.graph.identity.corpus import Head, Pair, find_parents, judge_pairs, resolve
from kg.graph.identity.corpus.library import Library
from kg.graph.identity.forms import normal_form, normal_identity
from kg.graph.identity.labels import choose_labels
from kg.graph.plans import describe_document

TIANJIN, WUQING, RUDONG = ("天津市", "120000"), ("武清区", "120114"), ("如东县", "320623")


def plan(
    id_: str,
    title: str | None,
    place: tuple[str, str],
    *mentions: tuple[str, str],
    years: tuple[int, int] = (2021, 2025),
) -> dict[str, Any]:
    """A document whose raw text is its mentions, one a line."""
    extra: dict[str, dict[str, Any]] = {"School": {"stage": None}, "Programme": {"parent": None, "kind": "project"}}
    starts = accumulate((len(name) + 1 for _, name in mentions), initial=0)
    found = [mention(kind, name, at, **extra.get(kind, {})) for (kind, name), at in zip(mentions, starts, strict=False)]
    said = {"title": title, "jurisdiction": place[0], "jurisdiction_code": place[1]}
    return facts_with(found, id_=id_, period_start=years[0], period_end=years[1], **said)


def raw(facts: dict[str, Any]) -> str:
    return "".join(m["name"] + "\n" for m in facts["mentions"])


PLANS = [
    plan("tianjin", "天津市教育事业发展“十四五”规划", TIANJIN, ("Department", "市教委"), ("School", "天津市第一中学"),
         ("Citation", "中国教育现代化2035"), ("Programme", "国培计划")),
    plan("wuqing", "武清区教育事业发展第十四个五年规划", WUQING, ("Department", "市教育委员会"), ("Department", "教育局"),
         ("Citation", "天津市教育事业发展第十四个五年规划"), ("Citation", "《中国教育现代化 2035》"), ("School", "杨村一中")),
    plan("wuqing-old", "武清区教育事业发展“十三五”规划", WUQING, ("School", "杨村第一中学"), ("School", "天津市杨村第一中学"),
         ("Department", "区教育局"), ("Citation", "教育事业发展第十四个五年规划"), years=(2016, 2020)),
    plan("rudong", "如东县“十四五”教育事业发展规划", RUDONG, ("School", "如东高中"), ("School", "如东县高级中学"),
         ("Department", "县教育局"), ("Citation", "中国教育现代化2035"), ("Programme", "“国培计划”")),
    plan("nameless", None, RUDONG, ("School", "江苏省如东高级中学"), ("Department", "教育部门"),
         ("Citation", "“十四五”教育事业发展规划")),
]  # fmt: skip


def build(folder: Path, plans: Sequence[dict[str, Any]]) -> bytes:
    write_graph([(p, raw(p)) for p in plans], folder, vocabularies=())
    return (folder / "graph.trig").read_bytes()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build(tmp_path_factory.mktemp("whole"), PLANS)


@settings(max_examples=12, deadline=None)
@given(order=st.permutations(PLANS))
def test_order_never_matters(
    order: list[dict[str, Any]], whole: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert build(tmp_path_factory.mktemp("shuffled"), order) == whole


@settings(max_examples=40, deadline=None)
@given(order=st.permutations(PLANS), cuts=st.sets(st.integers(1, len(PLANS) - 1)))
def test_partition_never_matters(order: list[dict[str, Any]], cuts: set[int]) -> None:
    """Each part writes its documents apart; all it needs of the others is the resolution over all."""
    wanted = {p["document"]["id"]: describe_document(p, raw(p), resolve(PLANS))[0] for p in PLANS}
    resolution = resolve(order)
    borders = [0, *sorted(cuts), len(order)]
    for start, end in pairwise(borders):
        for facts in order[start:end]:
            normal_form.cache_clear()
            assert describe_document(facts, raw(facts), resolution)[0] == wanted[facts["document"]["id"]]


@given(st.permutations([e for p in PLANS for e in find_entities(p)]))
def test_labels_do_not_depend_on_order(entities: list[Entity]) -> None:
    labels = dict(choose_labels(sorted({(normal_identity(e), e.name) for e in entities})))
    assert labels[normal_identity(Entity("School", "如东高中", scope="320623"))] == "江苏省如东高级中学"
    assert labels[normal_identity(Entity("Department", "教育部门", scope="320623"))] == "县教育局"


def library() -> Library:
    return resolve(PLANS).library


@pytest.mark.parametrize(
    ("title", "scope", "plan_"),
    [
        ("天津市教育事业发展第十四个五年规划", "120114", "tianjin"),
        ("《天津市“十四五”教育事业发展规划》", "320623", "tianjin"),
        ("“十四五”教育事业发展规划", "320623", "rudong"),  # without a place: the citing plan's own
        ("教育事业发展“十四五”规划", "120114", None),  # 武清区's or 天津市's
        ("教育事业发展“十三五”规划", "120114", "wuqing-old"),
        ("武清区教育事业发展规划", "120114", None),  # which period?
        ("如东县教育事业发展规划", "320623", "rudong"),
        ("如东县教育事业发展规划(2021—2025年)", "320623", "rudong"),
        ("如东县教育事业发展“十三五”规划", "320623", None),
        ("教育事业发展“十四五”规划", "330522", None),
        ("中国教育现代化2035", "320623", None),
    ],
)
def test_plans_are_what_plans_cite(title: str, scope: str, plan_: str | None) -> None:
    found = library().find(Entity("Document", title, scope=scope))
    assert (found.id if found else None) == plan_


def test_the_graph_has_one_node_for_a_paper_and_one_for_a_plan(whole: bytes) -> None:
    text = whole.decode()
    assert text.count("ep:cites document:中国教育现代化2035") == 3
    for statement in ("cites .*plan:tianjin", "parentPlan plan:tianjin", "cites plan:rudong"):
        assert re.search(f"ep:{statement}", text), statement
    assert text.count("department:120000\\/教育部门 a ep:Department") == 2


PARENTS = [
    ("120114", "武清区教育事业发展“十四五”规划", (2021, 2025), ["天津市教育事业发展“十四五”规划"], ["天津市教育事业发展“十四五”规划"]),
    ("120114", "武清区教育事业发展“十四五”规划", (2021, 2025), ["天津市教育事业发展“十三五”规划"], []),
    ("320623", "如东县教育发展规划", (2021, 2025), ["江苏教育现代化2035", "中国教育现代化2035"], ["江苏教育现代化2035", "中国教育现代化2035"]),
    ("320623", "如东县教育发展规划", (2021, 2025), ["南通市“十四五”教育事业发展规划", "江苏教育现代化2035"],
     ["南通市“十四五”教育事业发展规划", "江苏教育现代化2035"]),
    ("320623", "如东县教育发展规划", (2021, 2025), ["江苏省教育技术装备标准", "江苏省“十四五”交通发展规划"], []),
    ("320623", "如东县教育发展规划", (2021, 2025), ["浙江教育现代化2035", "如东教育现代化2035"], []),
]  # fmt: skip


@pytest.mark.parametrize(("scope", "title", "years", "cited", "above"), PARENTS)
def test_what_stands_above_a_plan(
    scope: str, title: str, years: tuple[int, int], cited: list[str], above: list[str]
) -> None:
    head = Head("x", title, scope, title, years)
    found = find_parents(head, [Entity("Document", c, scope=scope) for c in cited], Library.of([head]))
    assert [a.label for _, a in found] == above


def test_a_plan_of_the_corpus_stands_above_without_being_cited() -> None:
    heads = [
        Head(f["document"]["id"], "", f["document"]["jurisdiction_code"], f["document"]["title"], (2021, 2025))
        for f in PLANS[:2]
    ]
    assert [a.iri[-7:] for _, a in find_parents(heads[1], [], Library.of(heads))] == ["tianjin"]


# --- judgements


HIGH, FULL, HONOUR = (Entity("School", n, scope="320623") for n in ("如东高中", "如东县高级中学", "江苏省如东高级中学"))
OTHER, THIRD = (Entity("School", n, scope="320623") for n in ("掘港高中", "第一高中"))


def same(a: Entity, b: Entity) -> Pair:
    return Pair(a, b, True, f"{a.name}={b.name}")


def parted(a: Entity, b: Entity) -> Pair:
    return Pair(a, b, False, f"{a.name}≠{b.name}")


def test_same_joins_what_names_part() -> None:
    judged, conflicts = judge_pairs(normal_identity, [same(HIGH, OTHER)])
    assert judged(HIGH) == judged(OTHER) == judged(FULL) != normal_identity(THIRD)
    assert conflicts == []


def test_not_same_parts_what_names_join() -> None:
    judged, conflicts = judge_pairs(normal_identity, [parted(HIGH, FULL)])
    assert judged(HIGH) != judged(FULL) == judged(HONOUR) == normal_identity(HONOUR)
    assert conflicts == []


def test_judgements_win_over_several_steps() -> None:
    """a is c, a is not b; b and c have one normal form: they are parted."""
    judged, conflicts = judge_pairs(normal_identity, [same(OTHER, FULL), parted(OTHER, HIGH)])
    assert judged(OTHER) == judged(FULL) == judged(HONOUR) != judged(HIGH)
    assert conflicts == []


def test_contradictions_are_reported_and_that_group_left_as_names_say() -> None:
    judged, conflicts = judge_pairs(normal_identity, [same(HIGH, OTHER), same(OTHER, THIRD), parted(THIRD, HIGH)])
    assert len({judged(HIGH), judged(OTHER), judged(THIRD)}) == 3
    assert len(conflicts) == 1 and "said to be the same by other judgements" in conflicts[0]
    again, conflicts = judge_pairs(normal_identity, [parted(HIGH, Entity("School", "“如东高中”", scope="320623"))])
    assert again(HIGH) == normal_identity(HIGH)
    assert "rename one of them" in conflicts[0]


def test_a_paper_said_to_be_a_plan_of_the_corpus_is_that_plan() -> None:
    base = library()
    cited, own = (
        Entity("Document", "如东教育蓝图", scope="320623"),
        Entity("Document", "如东县“十四五”教育事业发展规划", scope="320623"),
    )
    judged, _ = judge_pairs(base, [same(cited, own)])
    assert judged(cited).endswith("/plan/rudong")


NAMES = st.sampled_from([HIGH, FULL, HONOUR, OTHER, THIRD])


@given(
    st.lists(st.builds(lambda a, b, s: same(a, b) if s else parted(a, b), NAMES, NAMES, st.booleans()), max_size=6),
    st.randoms(),
)
def test_judgements_hold_in_any_order(pairs: list[Pair], random: Any) -> None:
    judged, conflicts = judge_pairs(normal_identity, pairs)
    shuffled = pairs[:]
    random.shuffle(shuffled)
    again, lines = judge_pairs(normal_identity, shuffled)
    assert conflicts == lines
    for one in (HIGH, FULL, HONOUR, OTHER, THIRD):
        assert judged(one) == again(one)
    for pair in pairs if not conflicts else ():
        assert (judged(pair.one) == judged(pair.other)) is pair.same


# --- kg explain


def explained(build_: Path, *arguments: str) -> str:
    from kg.cli import explain as registers  # noqa: F401
    from kg.cli import main  # noqa: F401
    from kg.cli.app import app

    done = CliRunner().invoke(app, ["explain", *arguments, "-b", str(build_)], catch_exceptions=False)
    assert done.exit_code == 0
    return done.output


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("facts")
    for name in ("facts", "text"):
        (folder / name).mkdir()
    for p in PLANS:
        (folder / "facts" / f"{p['document']['id']}.json").write_text(json.dumps(p, ensure_ascii=False), "utf-8")
        (folder / "text" / f"{p['document']['id']}.txt").write_text(raw(p), "utf-8")
    return folder


def test_explain_says_why_it_is_one_thing(folder: Path) -> None:
    told = explained(folder, "如东高中")
    assert told.startswith("江苏省如东高级中学  <https://w3id.org/edupolicy/data/school/320623/高中>")
    for line in (
        "如东高中 (School, 如东县) × 1",
        "高级中学 is 高中 in short",
        "rudong 0-4: 如东高中",
        "江苏省如东 says the place",
    ):
        assert line in told


def test_explain_takes_an_iri_and_names_what_is_a_plan(folder: Path) -> None:
    assert "it is the plan 天津市教育事业发展“十四五”规划 of this corpus" in explained(folder, "plan:tianjin")
    assert "市 in a plan of 武清区 is 天津市" in explained(
        folder, "https://w3id.org/edupolicy/data/department/120000/教育部门"
    )


def test_explain_shows_judgements(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "judgements.csv"
    table.write_text("judgement,document,type,name,other\nnot-same,rudong,School,如东高中,如东县高级中学\n", "utf-8")
    told = explained(folder, "如东高中", "--judgements", str(table))
    assert "judged: judgements.csv:2: 如东高中 and 如东县高级中学: not-same" in told
    assert "江苏省如东高级中学 (School" not in told
    own = tmp_path / "build"  # what a build was judged by is kept in its folder
    shutil.copytree(folder, own)
    shutil.copy(table, own)
    assert explained(own, "如东高中") == told


def test_explain_guesses_what_was_meant(folder: Path) -> None:
    from kg.review.tables import ReviewError

    with pytest.raises(ReviewError, match="did you mean 如东高中"):
        explained(folder, "如冬高中")


# --- the five plans


def test_the_five_plans(built: Path) -> None:
    facts = [json.loads(p.read_text("utf-8")) for p in sorted((built / "facts").glob("*.json"))]
    identity = resolve(facts).identity
    entities = {e for f in facts for e in find_entities(f)}
    iris = {identity(e) for e in entities}
    assert len(iris) < len(entities) - 10
    assert all(not iri.endswith("/") for iri in iris)
    boards = {iri for iri in iris if iri.endswith("/教育部门")}
    assert len(boards) >= 3  # no two places' merge
