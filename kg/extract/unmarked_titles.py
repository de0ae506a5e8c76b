"""Titles that stand without 《 》: known ones behind a word that refers, and preambles whose marks a scan lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.places_in_text import gazetteer
from kg.ontology import lexicon

Span = tuple[int, int]

_PREAMBLE = re.compile(
    r"(?:根据|依据|按照|遵照)(?P<list>[^。;\n《》]{12,400}?)(?:等[^,。;\n]{0,8}(?:文件|精神|要求|规定)|的?(?:文件)?精神|,)[^。\n]{0,60}?制[定订]本"
)
_RANK = re.compile("(?:壮族|回族|维吾尔)?自治区$|[省市]$")
_EDITION = re.compile(r"\((?:\d{4}[-—~至]\d{4}年?|试行|\d{4}年?(?:修订)?版?)\)")
_SEPARATOR = re.compile(r"[、,和与及以]*")
_LONGEST = 60
_ABOUT = "关于"
_PLACE_LENGTHS = range(12, 1, -1)


def find_unmarked_titles(text: str, marked: list[Span]) -> Iterator[Span]:
    """Titles outside of `marked` (ascending), by position.

    >>> text = "根据中国教育现代化2035四川教育现代化2035和德阳市十四五教育发展规划等文件精神,制定本规划。"
    >>> [text[start:end] for start, end in find_unmarked_titles(text, [])]
    ['中国教育现代化2035', '四川教育现代化2035', '德阳市十四五教育发展规划']
    """
    starts = [start for start, _ in marked]

    def free(span: Span) -> bool:
        before = bisect_right(starts, span[0]) - 1
        return before < 0 or marked[before][1] <= span[0]

    listed = [s for s in _listed(text) if free(s)]
    taken = {s for span in listed for s in range(*span)}
    yield from listed
    previous_end = -1
    for start, end in _outermost([*_known(text), *_issued(text)]):
        if start in taken or not free((start, end)):
            continue
        if start == previous_end or _is_referred_to(text, start, end):
            previous_end = end + (text[end : end + 1] in "、和及与")
            yield start, end


def _outermost(spans: list[Span]) -> Iterator[Span]:
    end = -1
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if span[0] >= end:
            yield span
            end = span[1]


def _is_referred_to(text: str, start: int, end: int) -> bool:
    """Whether a word before it refers to a title; what is 实施, and a 计划, is an initiative, and no document."""
    before = text[max(0, start - 8) : start]
    carried_out = before.endswith("实施") and text.endswith("计划", start, end)
    return not carried_out and _cue().search(before) is not None


@cache
def _issuer() -> re.Pattern[str]:
    return re.compile(f"(?:{lexicon('documents')['issuer']})$")


@cache
def _issued_title() -> re.Pattern[str]:
    return re.compile(_ABOUT + lexicon("documents")["issued"])


def _issued(text: str) -> Iterator[Span]:
    """Titles that begin with who issued them: 国务院办公厅关于规范校外培训机构发展的意见.

    The issuers are looked for before each 关于: a search for them at every character costs ten times as much.
    """
    floor, about = 0, text.find(_ABOUT)
    while about >= 0:
        issuer = _issuer().search(text, max(floor, about - _LONGEST), about)
        title = _issued_title().match(text, about) if issuer else None
        if issuer and title:
            yield issuer.start(), title.end()
            floor = title.end()
        about = text.find(_ABOUT, max(floor, about + 1))


@cache
def _automaton() -> AhoCorasick:
    """Known titles without their brackets; the State's laws also by their short names (义务教育法); each province's own 2035."""
    titles = [t.split("(")[0] for t in lexicon("documents")["titles"] if not t.startswith("关于")]
    short = [t.removeprefix("中华人民共和国") for t in titles if t.endswith("法")]
    bare = [t.replace("“", "").replace("”", "") for t in titles]
    provinces = [f"{_RANK.sub('', place)}教育现代化2035" for place in lexicon("provinces")["tiles"]]
    return AhoCorasick(
        sorted({*bare, *titles, *short, *provinces}),
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.DFA,
    )


@cache
def _cue() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(lexicon("documents")["cues"]) + ")$")


def _known(text: str) -> Iterator[Span]:
    for _, start, end in _automaton().find_matches_as_indexes(text):
        if not text.startswith(tuple(lexicon("documents")["goes_on"]), end):
            edition = _EDITION.match(text, end)
            yield start, edition.end() if edition else end


@cache
def _long_title() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("documents")["patterns"]))


@cache
def _title_end() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("documents")["ends"]))


def _listed(text: str) -> Iterator[Span]:
    """The titles in 根据A、B和C等文件精神,制定本规划, where none of them is marked."""
    for preamble in _PREAMBLE.finditer(text):
        at, limit = preamble.span("list")
        while at < limit:
            at = _SEPARATOR.match(text, at, limit).end()  # type: ignore[union-attr]  # it matches nothing, too
            end = _entry_end(text, at, limit)
            if end is None:
                break
            yield at, end
            at = end


def _entry_end(text: str, at: int, limit: int) -> int | None:
    """Where the title ends that begins at `at`: at a border, or where the next one begins."""
    if whole := _long_title().match(text, at, limit):
        return whole.end()
    for end in _title_end().finditer(text, at + 3, limit):
        if end.end() == limit or text[end.end()] in "、,和与及" or _begins_title(text, end.end()):
            return end.end() if end.end() - at <= _LONGEST and "。" not in text[at : end.end()] else None
    return None


def _begins_title(text: str, at: int) -> bool:
    """Whether a title may begin here: with a place, or 中共, 国务院, 教育部 …"""
    names = gazetteer().names
    return text.startswith(tuple(lexicon("documents")["begins"]), at) or any(
        text[at : at + n] in names for n in _PLACE_LENGTHS
    )
