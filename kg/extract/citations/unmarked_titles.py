"""Titles that stand without 《 》: known ones, those that begin with a place or an issuer, and those of lists."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.citations.listed_titles import (
    EDITION,
    LONG_TITLE,
    LONGEST,
    NUMBER,
    PLACE_LENGTHS,
    find_listed_titles,
    with_edition,
)
from kg.extract.places import gazetteer
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon, load_papers

Span = tuple[int, int]

_RANK = re.compile("(?:壮族|回族|维吾尔)?自治区$|[省市]$")
_NEXT = re.compile(rf"(?:{NUMBER})?[、和及与]?")
_SHORTEST_PLACED = 5
"""How many characters a title without marks has at least behind its place."""
_SHORTEST_SURE = 7
"""From so many characters on a title that stands free is taken for one without a word that refers to it."""
_HANZI = re.compile("[\u4e00-\u9fff]")
_CLAUSE_MARKS = ",。;:\n《》"
_ABOUT = "关于"
_PARTY, _STATE = "中共", "国家"
SHARED = re.compile(r"国家(?:[和及与、](?:自治区|[省市县区州盟])){1,3}")
"""The levels whose papers go by one title."""
_LEVELS = tuple("省市县区州盟旗")
_LISTS = WordLists("documents")
_CUE = _LISTS.pattern(r"{cues|}$")
_CARRIED_OUT = _LISTS.pattern(r"{carried_out|}$")
_SAYS = _LISTS.pattern("{says}")
_LEAD = _LISTS.pattern("{lead|}")
_GOES_ON = _LISTS.pattern("(?:{placed_more}和?){0,3}{placed_ends}")
_NO_LAW = _LISTS.pattern("(?<=法)(?<!办法){goes_on|}")
"""What stands behind the name of a law where it is another word: 教育法|规, but 教育法|规定."""
_NO_TITLE = _LISTS.pattern(r"{placed_not}")


def find_unmarked_titles(text: str, marked: Sequence[Span]) -> Iterator[Span]:
    """Titles outside of `marked` (ascending), by position.

    >>> text = "根据中国教育现代化2035四川教育现代化2035和德阳市十四五教育发展规划等文件精神,制定本规划。"
    >>> [text[start:end] for start, end in find_unmarked_titles(text, [])]
    ['中国教育现代化2035', '四川教育现代化2035', '德阳市十四五教育发展规划']
    """
    starts = [start for start, _ in marked]

    def free(span: Span) -> bool:
        before = bisect_right(starts, span[0]) - 1
        return before < 0 or marked[before][1] <= span[0]

    listed = [s for s in find_listed_titles(text) if free(s)]
    taken = {s for span in listed for s in range(*span)}
    yield from listed
    previous_end = -1
    known, ends = _hits(text)
    found = [*known, *_shared(text), *_placed(text, ends), *_issued(text), *_jointly_issued(text)]
    for start, end in _outermost(found):
        if start in taken or not free((start, end)):
            continue
        if start == previous_end or _stands_free(text, start, end) or _is_referred_to(text, start, end):
            previous_end = _NEXT.match(text, end).end()  # type: ignore[union-attr]  # it matches nothing, too
            yield start, end


def _outermost(spans: list[Span]) -> Iterator[Span]:
    end = -1
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if span[0] >= end:
            yield span
            end = span[1]


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether a title is long, can be nothing else and has no letter before it, so that it needs no word that refers to it."""
    title = EDITION.sub("", text[start:end])
    return (
        len(title) >= _SHORTEST_SURE
        and title.endswith(_LISTS.ends("sure_ends"))
        and not _HANZI.match(text[start - 1 : start])
    )


def _is_referred_to(text: str, start: int, end: int) -> bool:
    """Whether a word before it refers to a title; what is 实施, and a 计划, or beside one, is an initiative, and no document."""
    before = text[max(0, start - 8) : start]
    if before.endswith("以"):
        return text.startswith(_LISTS.ends("taken_as"), end)
    carried_out = text.endswith("计划", start, end) and _CARRIED_OUT.search(before) is not None
    says = _SAYS.match(text, end) is not None and not _HANZI.match(text[start - 1 : start])
    return says or (not carried_out and _CUE.search(before) is not None)


@cache
def _pattern(key: str, before: str = "", behind: str = "") -> re.Pattern[str]:
    return re.compile(f"{before}(?:{lexicon('documents')[key]}){behind}")


def _issued(text: str) -> Iterator[Span]:
    """Titles that begin with who issued them, or with 关于: 国务院办公厅关于规范校外培训机构发展的意见.

    The issuers are looked for before each 关于: a search for them at every character costs ten times as much.
    """
    floor, about = 0, text.find(_ABOUT)
    while about >= 0:
        issuer = _pattern("issuer", behind="$").search(text, max(floor, about - LONGEST), about)
        title = _pattern("issued" if issuer else "unissued").match(text, about + len(_ABOUT))
        if title:
            yield _with_place(text, issuer.start()) if issuer else about, title.end()
            floor = title.end()
        about = text.find(_ABOUT, max(floor, about + 1))


def _jointly_issued(text: str) -> Iterator[Span]:
    """Titles without 关于 behind several issuers, which are no part of them: 省教育厅等八部门|第四期学前教育行动计划."""
    for joint in _pattern("joint").finditer(text) if "等" in text else ():
        title = _pattern("joint_title").match(text, joint.end())
        known = title and _pattern("issuer", behind="$").search(text, max(0, joint.start() - LONGEST), joint.start())
        if title and known and not _NO_TITLE.search(title[0]):
            yield title.span()


def _shared(text: str) -> Iterator[Span]:
    """Titles of the State's papers by which those of lower levels go, too: 国家和省|中长期教育改革和发展规划纲要."""
    for levels in SHARED.finditer(text) if _STATE in text else ():
        rest = next((title for title in _of_the_state() if text.startswith(title, levels.end())), None)
        if rest:
            yield levels.start(), with_edition(text, levels.end() + len(rest))


@cache
def _of_the_state() -> tuple[str, ...]:
    """What stands behind 国家 in the titles of its papers, the longest first."""
    titles = (EDITION.sub("", paper.title) for paper in load_papers())
    rests = {title.removeprefix(_STATE) for title in titles if title.startswith(_STATE)}
    return tuple(sorted(rests, key=len, reverse=True))


def _with_place(text: str, start: int) -> int:
    """Where the issuer's name begins with its places, or with its level alone: 江西省|赣州市|人民政府办公室, 省|人民政府办公厅."""
    names = gazetteer().names
    issuer = start
    while place := next((n for n in PLACE_LENGTHS if text[max(0, start - n) : start] in names), 0):
        start -= place
    start -= start == issuer and text.endswith(_LEVELS, 0, start)
    return start - len(_PARTY) * text.endswith(_PARTY, 0, start)


@cache
def _automaton() -> tuple[AhoCorasick, list[bool]]:
    """Known titles without their brackets, the State's laws also by their short names (义务教育法), each province's own 2035,
    and what a placed title ends in; of each whether it is such an end."""
    titles = [EDITION.sub("", paper.title) for paper in load_papers() if not paper.title.startswith(_ABOUT)]
    short = [t.removeprefix("中华人民共和国") for t in titles]
    bare = [t.replace("“", "").replace("”", "") for t in titles]
    provinces = [f"{_RANK.sub('', place)}教育现代化2035" for place in lexicon("provinces")["tiles"]]
    known = {*bare, *titles, *short, *provinces}
    patterns = sorted({*known, *(t.replace("-", "—") for t in known), *_LISTS.ends("placed_ends")})
    automaton = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
    return automaton, [p in _LISTS.ends("placed_ends") for p in patterns]


def _hits(text: str) -> tuple[list[Span], list[int]]:
    """Known titles, and where the titles may end that begin with a place."""
    automaton, is_end = _automaton()
    known, ends = [], []
    for pattern, start, end in automaton.find_matches_as_indexes(text):
        if not _NO_LAW.match(text, end):
            ends.append(end)
            if not is_end[pattern]:
                known.append((start, with_edition(text, end)))
    return known, ends


def _placed(text: str, ends: list[int]) -> Iterator[Span]:
    """Titles that end at `ends` and begin with a place, behind a word that leads to one.

    >>> text = "依据海东市学前教育条例和海东市国土空间总体规划(2021-2035年),编制方案。"
    >>> [text[start:end] for start, end in _placed(text, [11, 23])]
    ['海东市学前教育条例', '海东市国土空间总体规划(2021-2035年)']
    """
    floor = 0
    for end in ends:
        if more := _GOES_ON.match(text, end):
            end = more.end()
        low = max(floor, end - LONGEST)
        clause = max(low, *(text.rfind(mark, low, end) + 1 for mark in _CLAUSE_MARKS))
        opens = [clause] if _SAYS.match(text, with_edition(text, end)) else []
        for start in (*opens, *(lead.end() for lead in _LEAD.finditer(text, clause, end))):
            place = _place_at(text, start)
            title = place and text[start + len(place) : end]
            if title and len(title) >= _SHORTEST_PLACED and not _NO_TITLE.search(title):
                whole = LONG_TITLE.match(text, start)
                floor = whole.end() if whole else with_edition(text, end)
                yield start, floor
                break


def _place_at(text: str, start: int) -> str:
    place = next(gazetteer().names_at(text, start), "") or ("自治区" * text.startswith("自治区", start))
    return "" if place in _LISTS.words("no_places") else place
