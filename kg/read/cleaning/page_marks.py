"""What pages leave in a text: running numbers in mid-word, page numbers, rules between them."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterator
from itertools import count, pairwise
from statistics import median

from kg.model import SetAside
from kg.read.lines import LinePattern
from kg.read.marks import SENTENCE_END
from kg.read.scan import Scan, holds

# These begin with a character or a set and look back from there: so the search skips from one candidate to the next.
# Sets are spelled out where they lead: a search for \d or \s takes twice as long.
_MARKER = re.compile(r"([0-9](?<![\d.].)\d{0,2})、")
_LONE_MARKER = Scan(" \t\n\f\v", r"(?<!\s\s)\s*+(\d{1,3})、(?=[\u4e00-\u9fff])")
_LIST_NUMBER = re.compile(r"(\d(?<!\d.)\d*)、")
PAGE_NUMBER = LinePattern(  # alone in its line
    r"[ \t]*(?:[-—·~一]{1,2}[ \t]*\d ?\d{0,2}[ \t]*[-—·~一]{1,2}"
    r"|第\s*(?:\d{1,3}|[一二三四五六七八九十百]{1,4})\s*页(?:\s*[,/]?\s*共\s*\d{1,3}\s*页)?"
    r"|共\s*\d{1,3}\s*页\s*[,/]?\s*第\s*\d{1,3}\s*页|\d{1,3}\s*/\s*\d{1,3}(?: ?页)?|页码: ?\d{1,3}"
    r"|Page \d{1,3}(?:(?: of | ?/ ?)\d{1,3})?|P\.? ?\d{1,3}|PAGE(?: *\\\* *MERGEFORMAT)?(?:\s*\d{1,3} *-?)?)[ \t]*$"
)
_RULE = LinePattern(r"[ \t]*(?:-{3,}|<!--[^\n>]{0,80}-->)[ \t]*$")
"""What a converter puts between pages, and elsewhere too: below headings, for pictures. So what stands beside it heads no page."""
_LONE_NUMBER = LinePattern(r"[ \t]*\[?(\d{1,3})\]?[ \t]*$")
_VALUE = r"[ \t]*(?:[≥≤<>]?\d[\d.,/]*%?(?:以上)?|—{1,2}|[-/])[ \t]*"
_VALUE_ABOVE, _VALUE_BELOW = re.compile(rf"(?:\A|\n){_VALUE}\n\s*\Z"), re.compile(rf"\s*\n{_VALUE}(?:\n|\Z)")
"""The cell before that of a number, or behind it, where each has a line of its own: 92.4 / 96."""
_LONGEST_VALUE = 16
_SERIAL_HEAD = re.compile(r"序号(?<=[\n \t]序号)[ \t|]*\n")
_PAGE_OF = re.compile(r"/(?<=\d/)(?=([1-9]\d{1,2})(?![\d./%]))")
_DASHED = Scan("-—–", r"(?<=[\u4e00-\u9fff、,].| .)[-—–]? ?([1-9]\d{0,2}) ?[-—–]{1,2} ?(?=[\u4e00-\u9fff])")
_NUMBER_BEFORE = re.compile(r"(?<![\d./:])[1-9]\d{0,2}$")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_PAGE_IN_LINE = Scan("第", r" ?([1-9]\d{0,2}) ?页(?: ?[,/]? ?共 ?\d{1,3} ?页)? ?(?=[\u4e00-\u9fff])(?!共 ?\d)")
_FEWEST_MARKERS = 5
_FEWEST_OF_ALL = 4
"""How many pages must say which of all they are; of a few, as 1/12 and 2/12, each may be a share."""
FEWEST_IN_LINE = 3
"""… that stand in a line with words."""
_SHORTEST_PAGE = 150
"""Characters, and twice as many on most pages; rows of a table a cell a line have serial numbers nearer to each other."""
_NEAREST_PAGES = 80
"""Characters that a page holds at least."""
_FARTHEST = 200
"""How far before a marker, in characters, the line above it is looked for."""


def regular(gaps: list[int]) -> bool:
    """Whether distances, in characters, are those of pages: most near the median, which is that of a page."""
    middle = median(gaps)
    return 80 <= middle <= 2000 and sum(abs(g - middle) < 0.25 * middle for g in gaps) >= 0.8 * len(gaps)


def set_aside_page_markers(shadow: str) -> Iterator[SetAside]:
    """Running numbers that a conversion put in every few hundred characters, in mid-word too (`技术学\\n\\n30、院`).

    They are told from numbered headings by their regular distance and by standing where no sentence ends. What stands
    above the first, and is too short for a page, is the title of the site's page, which ends there.
    """
    chain, gaps = _chain(list(_MARKER.finditer(shadow)))
    if len(chain) < _FEWEST_MARKERS or not regular(gaps):
        return
    before = [shadow[max(0, hit.start() - _FARTHEST) : hit.start()].rstrip()[-1:] for hit in chain]
    if sum(c not in SENTENCE_END and c != "" for c in before) < 0.3 * len(chain):
        return
    for hit in chain:
        start = hit.start()
        while start >= _SHORTEST_PAGE and shadow[start - 1] in " \n\t":
            start -= 1
        yield SetAside(start, hit.end(), "page-marker")


def _chain(hits: list[re.Match[str]]) -> tuple[list[re.Match[str]], list[int]]:
    """The markers 1、 2、 3、 … of a text, or from the first page that it has of its document on, each as near as may be to where the
    last ones let it be expected; and what lies between them, the smallest first."""
    at: dict[int, list[re.Match[str]]] = {}
    for hit in hits:
        at.setdefault(int(hit[1]), []).append(hit)
    chain: list[re.Match[str]] = []
    gaps: list[int] = []
    for number in count(min(filter(None, at), default=1)):
        here = [h for h in at.get(number, ()) if not chain or h.start() > chain[-1].end()]
        if not here:
            break
        expected = chain[-1].start() + _typical(gaps) if chain else here[0].start()
        link = min(here, key=lambda h: abs(h.start() - expected))
        if chain:
            insort(gaps, link.start() - chain[-1].start())
        chain.append(link)
    return chain, gaps


def set_aside_lone_markers(shadow: str) -> Iterator[SetAside]:
    """A page marker on its own, where only a piece of the document was received: behind a line that breaks off in mid-word,
    with a number that no list leads up to."""
    hits = [h for h in _LONE_MARKER.finditer(shadow) if h[0].count("\n") > 1 and _CHINESE.match(shadow, h.start() - 1)]
    first: dict[str, int] = {}
    for number in _LIST_NUMBER.finditer(shadow) if hits else ():
        first.setdefault(number[1], number.start())
    for hit in hits:
        led_up_to = first.get(str(int(hit[1]) - 1), len(shadow)) < hit.start()
        if int(hit[1]) >= 2 and not led_up_to:
            yield SetAside(hit.start(), hit.end(), "page-marker")


def _typical(gaps: list[int]) -> int:
    """The median of sorted gaps; it is asked for at each link of a chain, so nothing is sorted for it."""
    return (gaps[(len(gaps) - 1) // 2] + gaps[len(gaps) // 2]) // 2 if gaps else 300


def set_aside_page_numbers(shadow: str) -> Iterator[SetAside]:
    """Page numbers on a line of their own; bare numbers only where at least three of them ascend."""
    for hit in PAGE_NUMBER.finditer(shadow):
        if "/" not in hit[0] or not _is_beside_value(shadow, hit):
            yield SetAside(hit.start(), hit.end(), "page-marker")
    lone = list(_without_cells(shadow))
    steps = [int(b[1]) - int(a[1]) for a, b in pairwise(lone)]
    ascend = len(lone) >= 3 and sum(step == 1 for step in steps) >= 0.8 * len(steps)
    for hit in lone if ascend else _of_pages(lone):
        yield SetAside(hit.start(), hit.end(), "page-marker")


def set_aside_rules(shadow: str) -> Iterator[SetAside]:
    """Rules and remarks that a converter put between pages.

    >>> text = "提\\n---\\n高质量,扩\\n<!-- 第3页/共9页 -->\\n大资源"
    >>> [text[s.start : s.end] for s in set_aside_rules(text)]
    ['---', '<!-- 第3页/共9页 -->']
    """
    for hit in _RULE.finditer(shadow) if holds(shadow, "--") else ():
        yield SetAside(hit.start(), hit.end(), "page-marker")


def _of_pages(lone: list[re.Match[str]]) -> list[re.Match[str]]:
    """Those of some numbers on a line of their own that count pages from the first on, among the cells of tables."""
    chain, gaps = _chain(lone)
    pages = len(chain) >= _FEWEST_MARKERS and gaps[0] >= _SHORTEST_PAGE and _typical(gaps) >= 2 * _SHORTEST_PAGE
    return chain if pages else []


def _without_cells(shadow: str) -> Iterator[re.Match[str]]:
    """Numbers on a line of their own, but not those of a table that has a cell a line: that stand beside another, or count its rows
    under 序号."""
    before, due = 0, -1
    for number in _LONE_NUMBER.finditer(shadow):
        if _SERIAL_HEAD.search(shadow, before, number.start()):
            due = int(number[1])
        before = number.end()
        if int(number[1]) == due:
            due += 1
        elif not _is_beside_value(shadow, number):
            yield number


def _is_beside_value(shadow: str, number: re.Match[str]) -> bool:
    """Whether the line before that of a number or behind it is a value, too."""
    start, end = number.span()
    above = _VALUE_ABOVE.search(shadow, max(0, start - _LONGEST_VALUE), start)
    return above is not None or _VALUE_BELOW.match(shadow, end) is not None


def set_aside_pages_of_all(shadow: str) -> Iterator[SetAside]:
    """Page numbers that say of how many and stand in the text, in mid-word too, where a site took the pages of a file one by one:
    普惠性幼儿园覆4/17盖率. All say the same number of pages, each comes behind the one before, and none is near the next.
    """
    by_all: dict[str, list[tuple[int, int, int]]] = {}
    for slash in _PAGE_OF.finditer(shadow) if "/" in shadow else ():
        page = _NUMBER_BEFORE.search(shadow, max(0, slash.start() - 4), slash.start())
        if page and int(page[0]) <= int(slash[1]):
            by_all.setdefault(slash[1], []).append((int(page[0]), page.start(), slash.end(1)))
    for pages in by_all.values():
        yield from _ascending(pages, _FEWEST_OF_ALL)


def set_aside_numbers_in_lines(shadow: str) -> Iterator[SetAside]:
    """Page numbers that stand within a line, in mid-word too: 集— 12 —团化, 集第 12 页团化. There are several, and each is the next."""
    for hits in (_DASHED.finditer(shadow), _PAGE_IN_LINE.finditer(shadow) if "页" in shadow else ()):
        pages = [(int(hit[1]), hit.start() - (shadow[hit.start() - 1] == " "), hit.end()) for hit in hits]
        if all(b[0] - a[0] == 1 for a, b in pairwise(pages)):
            yield from _ascending(pages, FEWEST_IN_LINE)


def _ascending(pages: list[tuple[int, int, int]], fewest: int) -> Iterator[SetAside]:
    """The marks of some pages, each a number, a start and an end, where each number is above the one before and none is near
    the next."""
    ascend = all(a[0] < b[0] and b[1] - a[1] >= _NEAREST_PAGES for a, b in pairwise(pages))
    if ascend and len(pages) >= fewest:
        yield from (SetAside(start, end, "page-marker") for _, start, end in pages)
