"""A plan's text in its page: every character in its place, whatever spans cross and whatever the text holds."""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.ask.questions import ask, find_question
from kg.site.pages.document import FEWEST_FOLDED, Block, Furniture, Part, read_document
from kg.site.pages.markup import Marker, Span, find_paragraphs
from kg.site.pages.plan import find_kinds
from kg.site.pages.plan_facts import read_plan_facts
from kg.site.site import Site

HARD = "如东县\r\n</script><img src=x>\u0000\u202e&amp;\"'\u2028𠮷\t"


class Text(HTMLParser):
    """The text of markup, and its tags as they open and close."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.open, self.tags = "", [], set()
        self.feed(str(markup))
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def shown(raw: str) -> str:
    return raw.replace("\u0000", "\u2400")


@given(
    raw=st.text(alphabet=HARD + "甲乙\n", max_size=40),
    spans=st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=8),
    cut=st.integers(0, 40),
)
def test_every_character_is_there_once_whatever_spans_cross(raw: str, spans: list[tuple[int, int]], cut: int) -> None:
    whole = [Span(s, min(s + n, len(raw)), f"<i{k}>", f"i{k}") for k, (s, n) in enumerate(spans) if s < len(raw)]
    marker, cut = Marker(raw, whole), min(cut, len(raw))
    parts = [Text(marker.html(0, cut)), *(Text(p.html) for p in find_paragraphs(marker, cut, len(raw)))]
    assert "".join(part.text for part in parts) == shown(raw)
    assert all(not part.open for part in parts)
    assert {tag for part in parts for tag in part.tags} - {"span"} == {span.name for span in whole}


def text_of(parts: Iterable[Part]) -> str:
    return "".join(
        Text(part.heading).text + text_of(part.parts)
        if isinstance(part, Block)
        else text_of(part.lines)
        if isinstance(part, Furniture)
        else Text(part.html).text
        for part in parts
    )


def test_many_lines_of_a_page_are_folded_and_nothing_else(built: Path) -> None:
    site = Site(built)
    folded = []
    for plan in site.plans:
        facts, raw = site.facts(plan), site.text(plan)
        aside = {at for stretch in facts["boilerplate"] for at in range(stretch["start"], stretch["end"])}
        for piece in (part for part in read_document(facts, raw) if isinstance(part, Furniture)):
            assert piece.shown >= FEWEST_FOLDED
            start, end = piece.lines[0].start, piece.lines[-1].start + len(text_of(piece.lines[-1:]))
            assert all(at in aside or raw[at].isspace() for at in range(start, end))
            folded.append(raw[start:end])
    assert any("索引号" in lines for lines in folded)


def test_few_lines_are_not_folded_however_many_blank_ones_stand_among_them() -> None:
    for lines in (FEWEST_FOLDED - 1, FEWEST_FOLDED):
        raw = "导航\n\n" * lines + "新建小学3所。\n"
        aside = [{"kind": "navigation", "start": 4 * n, "end": 4 * n + 2} for n in range(lines)]
        parts = read_document({"mentions": [], "sections": [], "boilerplate": aside}, raw)
        assert [type(part) for part in parts].count(Furniture) == (lines == FEWEST_FOLDED)
        assert text_of(parts) == raw


def test_a_heading_counts_the_things_of_its_subsections_once() -> None:
    sections = [
        {"id": "s1", "level": 1, "label": None, "title": "一", "start": 0, "end": 9, "parent": None},
        {"id": "s1.1", "level": 2, "label": None, "title": "二", "start": 3, "end": 9, "parent": "s1"},
    ]
    said = [("s1", "School", "甲"), ("s1.1", "School", "甲"), ("s1.1", "School", "乙"), ("s1.1", "Citation", None)]
    mentions = [
        {"type": type_, "name": "名", "thing": thing, "section": section, "start": 5, "end": 6}
        for section, type_, thing in said
    ]
    outer, inner = blocks_of(
        read_document({"mentions": mentions, "sections": sections, "boilerplate": []}, "一\n甲二\n甲乙名\n")
    )
    assert (outer.counts, inner.counts) == ({"School": 2}, {"School": 2})


def test_the_pages_of_the_five_plans_hold_their_texts_character_for_character(built: Path) -> None:
    site = Site(built)
    assert len(site.plans) == 5
    for plan in site.plans:
        facts, raw = site.facts(plan), site.text(plan)
        assert text_of(read_document(facts, raw)) == shown(raw)


def blocks_of(parts: Iterable[Part]) -> list[Block]:
    return [b for part in parts if isinstance(part, Block) for b in (part, *blocks_of(part.parts))]


@pytest.mark.parametrize(
    ("plan", "section", "heading", "why"),
    [
        ("changxing-14th-five-year-education-plan-part", "s1", "(二)加强教育对口支援工作。", "run into its text"),
        (
            "rudong-14th-five-year-education-plan",
            "s1.4.1",
            "1.以德率才,五育并舉,提升立德樹人的高度\n\n",
            "other script",
        ),
        ("deyang-high-quality-education-plan-2023-2027", "s1.1", "(一)发展基础", "no stop before the text"),
    ],
)
def test_a_heading_ends_where_its_text_begins(built: Path, plan: str, section: str, heading: str, why: str) -> None:
    site = Site(built)
    head = next(p for p in site.plans if p.id == plan)
    blocks = blocks_of(read_document(site.facts(head), site.text(head)))
    assert Text(next(b for b in blocks if b.id == section).heading).text == heading, why


def test_programmes_that_name_each_other_as_parent_are_all_shown(built: Path) -> None:
    site = Site(built)
    mention = {"type": "Programme", "start": 0, "end": 2, "kind": "project", "section": None}
    named = [
        mention | {"name": a, "thing": a, "above": b}
        for a, b in [("甲", "乙"), ("乙", "甲"), ("丙", "甲"), ("丁", "无")]
    ]
    facts = read_plan_facts(site, {"mentions": named, "boilerplate": [], "document": {}})
    top = [p.name for p in facts.programmes]
    assert top == ["甲", "乙", "丁"]
    assert [p.name for p in facts.programmes[0].parts] == ["丙"]


def test_tables_pages_and_questions_count_the_same_things(built: Path) -> None:
    """The graph says how many: names that are one body, a number stated twice, a plan that cites itself count once or not."""
    site = Site(built)
    asked = {str(row["planIri"]): row for row in ask(site.store, find_question("plans")).rows}
    assert len(site.plans) == len(asked) == 5
    for plan in site.plans:
        facts = site.facts(plan)
        shown, chips = read_plan_facts(site, facts), {kind: things for kind, things, _ in find_kinds(facts)}
        listed = {kind: len(things) for kind, things in shown.named.items()} | {
            "Target": len(shown.targets),
            "Programme": sum(programme.size for programme in shown.programmes),
            "Measure": sum(len(measures) for _, measures in shown.measures),
        }
        assert listed == {kind: chips.get(kind, 0) for kind in listed} == {kind: plan.counts[kind] for kind in listed}
        kinds = {"measures": "Measure", "targets": "Target", "programmes": "Programme", "citations": "Citation"}
        assert {key: asked[plan.iri][key] for key in kinds} == {key: plan.counts[kind] for key, kind in kinds.items()}
