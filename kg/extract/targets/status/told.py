"""Paragraphs that go on as they begin: what is wrong, how something has grown, what a time that is over has brought.

办学条件明显改善。|投入资金3.2亿元; 1-6月份,…。|发放助学金; 存在的主要问题:|…
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from kg.extract.targets.sites import GROWN, REACH, Frame, Site, run_in_titles
from kg.extract.targets.status.status_words import LISTS
from kg.read.lines import LinePattern

_LABEL = r"(?:\(?[\d一二三四五六七八九十]{1,2}(?:[.、)]+|是)|——)"
"""What numbers a line."""
_TROUBLES = LISTS.scan("troubles!")
_CLOSED = r"(?=[^,。;:\n]*[。:])"
"""A clause that a full stop or a colon ends, as few do."""
_LINES = LISTS.lines(r"{label}?(?:{closed}{grown_so}[。:]|{openers|})", label=_LABEL, closed=_CLOSED, grown_so=GROWN)
_POINTS = LISTS.scan_of(
    "是", r"(?<=[。;][一二三四五六七八九]是){closed}{grown_so}[。:]", closed=_CLOSED, grown_so=GROWN
)
"""… and the points of a paragraph: 一是…。|二是保障能力不断增强。"""
_AIMS = LISTS.pattern("{goals|}")
"""What tells that a paragraph sets goals, for all that it says to have grown: 近视率明显下降。|控制在45%以内."""
_POINT_LINES = LinePattern("[一二三四五六七八九十]是")
_ASKS = LISTS.pattern("{asks|}")
"""What ends a paragraph that asks for something, whatever it reports before."""


def _claims(text: str) -> Iterator[tuple[int, int]]:
    """Where what claims that something has grown begins and ends: lines, points of paragraphs, titles that run into their text."""
    for pattern in (_LINES, _POINTS):
        yield from (hit.span() for hit in pattern.finditer(text))
    yield from ((title.start, title.end) for title in run_in_titles(text) if not title.to_do)


def _points(text: str, told: set[int]) -> list[int]:
    """Where the points begin that lines behind a paragraph make of what it reports: 近年来,…。⏎一是|落实政策。…⏎二是|…; `told` is where
    those begin that report, to which the points are added."""
    points: list[int] = []
    for hit in _POINT_LINES.finditer(text) if told else ():
        end = hit.start()
        while end and text[end - 1].isspace():
            end -= 1
        start = text.rfind("\n", 0, end) + 1
        if start in told and not _ASKS.search(text, start, end):
            told.add(hit.start())
            points.append(hit.end())
    return points


def sets_levels(text: str, start: int, end: int) -> bool:
    """Whether what stands in `[start, end)`, as far as `2 * REACH`, sets goals by its words.

    >>> sets_levels("近视率明显下降。控制在45%以内。", 8, 17), sets_levels("近视率明显下降。降至45%。", 8, 14)
    (True, False)
    """
    return _AIMS.search(text, start, min(end, start + 2 * REACH)) is not None


def _aims_in_line(text: str, at: int) -> bool:
    """Whether the rest of a line, as far as `2 * REACH`, sets goals; a page may be one line, so the line's end is not looked for beyond."""
    end = text.find("\n", at, at + 2 * REACH)
    return sets_levels(text, at, len(text) if end < 0 else end)


class Told:
    """Tells of one number after another whether its paragraph began so.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "办学条件明显改善。投入资金3.2亿元。\\n新建学校8所。"
    >>> told = Told(text)
    >>> [told.holds(site, Frame()) for site in find_sites(text, list(find_quantities(text)))]
    [True, False]
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._troubles = [hit.end() for hit in _TROUBLES.finditer(text)]
        claims = list(_claims(text))
        reports = [end for _, end in claims] + _points(text, {start for start, _ in claims})
        self._reports = sorted(at for at in reports if not _aims_in_line(text, at))

    def holds(self, site: Site, frame: Frame) -> bool:
        """Whether a paragraph says what is wrong, or reports where no section around sets goals or tasks, from before the number at `site`."""
        at = site.quantity.start
        return self._runs_on(self._troubles, at) or (
            not (frame.plans or frame.aims) and self._runs_on(self._reports, at)
        )

    def _runs_on(self, opened: list[int], at: int) -> bool:
        """Whether what ended last before `at` stands in the same paragraph, not too far off."""
        index = bisect_right(opened, at) - 1
        if index < 0 or at - opened[index] > 2 * REACH:
            return False
        return self._text.find("\n", opened[index], at) < 0
