"""Terms, IRIs, passages and identity: what they promise for any input."""

from __future__ import annotations

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.facts import facts_of
from kg.graph.entities import Entity, entity_of, find_entities, find_home, identity_key
from kg.graph.identity.corpus import resolve
from kg.graph.identity.forms import normal_identity
from kg.graph.plans import describe_document
from kg.graph.plans.passages import LONGEST, Passages
from kg.graph.rdf import (
    PREFIXES,
    boolean,
    canonical_number,
    date,
    decimal,
    find_code,
    integer,
    mint_adoption,
    mint_scoped,
    mint_target,
    slug,
    text,
    year,
)
from kg.graph.rdf.codes import UnknownCode
from kg.graph.readable import one_line, target_label
from kg.model import Document
from kg.read.cleaning import clean, find_soft_breaks

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def through_store(term: str) -> str:
    store = pyoxigraph.Store()
    store.load(f"<http://s> <http://p> {term} .".encode(), pyoxigraph.RdfFormat.N_TRIPLES)
    return str(next(iter(store)).object)


@given(TEXTS, st.sampled_from(["", "zh-Hans", "zh-Hant", "en"]))
def test_any_text_is_written_as_the_store_writes_it(value: str, language: str) -> None:
    assert through_store(text(value, language)) == text(value, language)
    assert str(pyoxigraph.Literal(value, language=language or None)) == text(value, language)


@given(st.decimals(-(10**12), 10**12, places=4, allow_nan=False))
def test_any_number_is_written_as_the_store_writes_it(value: object) -> None:
    assert through_store(decimal(str(value))) == decimal(str(value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (95, "95"),
        (95.0, "95"),
        (0.9, "0.9"),
        ("0.90", "0.9"),
        (-0.0, "0"),
        (1e3, "1000"),
        (150000, "150000"),
        (1e-5, "0.00001"),
    ],
)
def test_canonical_numbers(value: float | str, expected: str) -> None:
    assert canonical_number(value) == expected


@pytest.mark.parametrize("write", [lambda: decimal("IOoO"), lambda: decimal(float("nan")), lambda: date("2021-13-01")])
def test_what_is_no_number_or_date_is_refused(write: object) -> None:
    with pytest.raises(ValueError, match=r"not a|month"):
        write()  # type: ignore[operator]


def test_years_dates_booleans_survive_a_store() -> None:
    for term in (year(2025), year(987), date("2021-12-31"), boolean(True), integer(0), integer(-3)):
        assert through_store(term) == term
    with pytest.raises(ValueError, match="not a year"):
        year(0)


@given(TEXTS, TEXTS)
def test_slugs_are_valid_and_never_meet(one: str, other: str) -> None:
    pyoxigraph.NamedNode("https://example.org/" + slug(one))
    assert "/" not in slug(one)
    assert (slug(one) == slug(other)) == (one == other)


def test_minted_iris_never_meet() -> None:
    assert mint_scoped("school", "1", "一中") != mint_scoped("school", "2", "一中")
    assert mint_adoption("http://p", "a", "promote") != mint_adoption("http://p", "a", "explore")
    assert mint_target("http://p", ["a", None]) != mint_target("http://p", ["a", ""])
    assert mint_target("http://p", ["ab", "c"]) != mint_target("http://p", ["a", "bc"])
    assert len(set(PREFIXES.values())) == len(PREFIXES)


@given(st.text("教育。，；\n \u3000a”", min_size=1, max_size=600), st.data())
def test_a_passage_covers_its_span_and_is_shared(raw: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(raw) - 1))
    end = data.draw(st.integers(start + 1, min(len(raw), start + 20)))
    passages = Passages(raw)
    begin, after = passages.find(start, end)
    assert begin <= start < end <= after
    assert after - begin <= 2 * LONGEST + (end - start) * LONGEST
    if not (raw[start].isspace() or raw[end - 1].isspace()):
        assert passages.find(begin, after) == (begin, after)


@pytest.mark.parametrize(
    ("raw", "span", "quote"),
    [
        ("甲。乙丙。丁", (3, 4), "乙丙。"),
        ("他说“建学校。”我说好", (3, 5), "他说“建学校。”"),  # the closing mark belongs to its sentence
        ("一、总则\r\n  推进办学\r\n", (8, 10), "推进办学"),  # blanks at the borders are left out
        ("达到95.5%以上；", (2, 6), "达到95.5%以上；"),  # a decimal point ends nothing
        ("集团\n化办学", (0, 6), "集团\n化办学"),  # a mention across a line end joins both
        ("啊" * 150 + "，" + "吧" * 100, (200, 202), "吧" * 100),
        ("啊" * 400, (170, 172), "啊" * 160),
    ],
)
def test_passages(raw: str, span: tuple[int, int], quote: str) -> None:
    passages = Passages(raw)
    assert passages.quote(passages.find(*span)) == quote


def test_a_sentence_goes_on_over_a_page_marker_between_line_ends() -> None:
    """The marker and the line ends around it are two breaks, one in the other: quotes stopped behind the marker."""
    raw = "扩大集团化办学覆盖面，到2023年组建\n- 7 -\n教育集团6个，2025年达到10个。"
    facts = facts_of(Document("dong", "dong.txt", "0" * 64, raw))
    lines, _ = describe_document(facts, raw, resolve([facts]))
    quads = pyoxigraph.parse("".join(lines), format=pyoxigraph.RdfFormat.N_QUADS)
    quotes = {quad.object.value for quad in quads if quad.predicate.value == f"{PREFIXES['nif']}anchorOf"}
    assert raw in quotes
    assert one_line(raw) == raw.replace("\n- 7 -\n", "")


def test_a_sentence_goes_on_over_line_ends_of_a_fixed_width() -> None:
    """Quotes stopped at each line end, in mid-word."""
    line = "深入推进义务教育教师县管校聘管理体制改革，优化师资配置，促进城乡学校"
    raw = "\n".join([line, line, line[:10] + "。", "二、下一节", line, line, line, line, line, line[:5] + "。"])
    passages = Passages(raw, list(find_soft_breaks(clean(raw))))
    begin, end = passages.find(40, 44)
    assert raw[begin:end] == "\n".join([line, line, line[:10] + "。"])
    assert one_line(raw[begin:end]) == line + line + line[:10] + "。"
    facts = facts_of(Document("dong", "dong.txt", "0" * 64, raw))
    lines, _ = describe_document(facts, raw, resolve([facts]))
    quads = pyoxigraph.parse("".join(lines), format=pyoxigraph.RdfFormat.N_QUADS)
    quotes = {quad.object.value for quad in quads if quad.predicate.value == f"{PREFIXES['nif']}anchorOf"}
    assert raw[begin:end] in quotes, "the facts tell the graph of these line ends"


PAGE_MARKS = [
    ("城乡间为主实\n\n38、施交流轮岗。", "城乡间为主实施交流轮岗。", "in mid-word"),
    ("专任教师66\n\n2、82人", "专任教师6682人", "in mid-number"),
    ("达到\n\n3、75%和95%", "达到75%和95%", "before a number"),
    ("基本\n— 1 —\n均衡县复查。", "基本均衡县复查。", "between dashes"),
    ("确定保教\n— 6 —", "确定保教", "where the page ends"),
    ("98.5%\n- 6 -", "98.5%", "where it ends below a cell without a Chinese letter"),
    ("周转宿舍\n第 2 页 共 15 页\n618套。", "周转宿舍618套。", "in words"),
    ("创建智慧\n— 6 —\n叙州区规划\n教育", "创建智慧— 6 —叙州区规划教育", "before a running head it stays"),
    ("主要任务:\n\n3、建设学校。", "主要任务: 3、建设学校。", "an item of a list"),
    ("任务。\n\n3、建设学校。", "任务。3、建设学校。", "an item after a sentence"),
    ("毛入学率(%)\n71\n95", "毛入学率(%) 71 95", "cells of a table"),
]


@pytest.mark.parametrize(("quote", "expected", "why"), PAGE_MARKS)
def test_a_quote_is_read_without_the_page_marks_in_it(quote: str, expected: str, why: str) -> None:
    assert one_line(quote) == expected, why


@pytest.mark.parametrize("span", [(-1, 1), (1, 1), (0, 4)])
def test_a_span_outside_the_text_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no span"):
        Passages("一二三").find(*span)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("《中国教育现代化2035》", "中国教育现代化 2035", True),
        ("规划纲要（2010—2020年）", "规划纲要(2010-2020年)", True),
        ("“十四五”规划", "十四五规划", True),
        ("实施", "十是", False),  # never by sound
        ("如东高中", "如东县如东高级中学", False),  # finding out is the business of the issue on identity
    ],
)
def test_identity_keys(one: str, other: str, same: bool) -> None:
    assert (identity_key(one) == identity_key(other)) == same


def test_bodies_are_scoped_and_documents_are_not() -> None:
    one, other = (Entity("Department", "县教育局", scope=code) for code in ("320623", "330522"))
    assert normal_identity(one) != normal_identity(other)
    assert normal_identity(Entity("Document", "《甲》")) == normal_identity(Entity("Document", "甲"))
    with pytest.raises(ValueError, match="no IRI for a Measure"):
        normal_identity(Entity("Measure", "县管校聘"))


def test_a_plan_without_a_place_keeps_its_bodies_to_itself() -> None:
    facts = {"document": {"id": "x"}, "mentions": [{"type": "Department", "name": "教育局", "start": 0, "end": 3}]}
    assert normal_identity(next(find_entities(facts))).endswith("/department/document-x/教育部门")


def test_places_get_the_codes_that_the_document_knows() -> None:
    document = {"id": "x", "jurisdiction": "如东县", "jurisdiction_code": "320623", "province": "江苏省"}
    home = find_home({"document": document, "mentions": []})
    assert entity_of({"type": "Place", "name": "江苏省"}, home).code == "320000"
    assert entity_of({"type": "Place", "name": "如东县"}, home).code == "320623"
    assert entity_of({"type": "Place", "name": "海门市"}, home).code is None


def test_an_unknown_code_names_the_known_ones() -> None:
    with pytest.raises(UnknownCode, match="achieved, establish, explore, promote, restrict"):
        find_code("Stance", "maybe")


@pytest.mark.parametrize(
    ("target", "label"),
    [
        ({"comparator": ">=", "value": 95, "unit": "%", "year": 2025}, "甲 ≥ 95% (2025)"),
        ({"comparator": "range", "low": 20, "high": 30.5, "unit": "所", "approx": True}, "甲 = 约20–30.5所"),
        ({"comparator": "=", "value": 3, "unit": None, "year": 2020, "status": "baseline"}, "甲 = 3 (2020, 现状)"),
        ({"comparator": "change", "value": -1, "unit": "百分点", "status": "rule"}, "甲 变化 -1百分点 (常规)"),
    ],
)
def test_target_labels(target: dict[str, object], label: str) -> None:
    assert target_label({"name": "甲", "status": "target", **target}) == label
