"""What to set aside and why: named steps that look at the shadow of a raw text (`clean`) and name spans of it."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from kg.model import SetAside
from kg.ontology import lexicon
from kg.read.cleaning.doubled import set_aside_doubled, set_aside_stuttered
from kg.read.cleaning.markup import set_aside_markup
from kg.read.cleaning.page_marks import (
    set_aside_lone_markers,
    set_aside_numbers_in_lines,
    set_aside_page_markers,
    set_aside_page_numbers,
    set_aside_pages_of_all,
    set_aside_rules,
)
from kg.read.cleaning.running_heads import set_aside_running_heads
from kg.read.scan import Scan

Step = Callable[[str], Iterator[SetAside]]

_LETTERSPACED = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?: +[\u4e00-\u9fff]){1,3}(?= *[:|])")
_STRAY = re.compile(r",(?:(?<=[,。、;],)(?=[^\d,])|(?<=[\u4e00-\u9fff》”)],)(?=[。、;]))")
_AMID_PLAN = re.compile("·(?<=十[一二三四五六]·)(?=五)")
"""The dot within the name of a five-year plan: 十四·五."""
_TWICE_QUOTED = Scan(["““[^“”\n]{1,60}””", "《《[^《》\n]{1,80}》》"])
_CLOSING_BAR = re.compile(r"\|(?<=[ \t\n]\|)[ \t]*$", re.M)
_FEWEST_BARS = 4
"""Of such bars in a text that has a table of them: a menu may have one."""
_LINE = re.compile(r"[^\n]+")
_AROUND_LINE = " \t-·•"
"""What stands around a line of a page: its bullet."""
_NOTHING = "(?!)"
_ESCAPED = re.compile(r"\\(?:u[0-9a-f]{4}|.)")
_LATIN = re.compile("[A-Za-z]")
_LONGEST_LINE = 120
"""No line of a page's own is longer, but for disclaimers."""
_LONGEST_BRAND = 8
_FEWEST_LINKS = 8
_LONGEST_FOOT = 60
"""Lines."""
_FOOT = frozenset({"navigation", "licence", "disclaimer"})
_OF_DOCUMENT = re.compile(
    r"[。;!?\t]|\d%|^\s*(?:[\d.,]+\s*$|\d{4}年\d{1,2}月\d{1,2}日\s*$|附|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]|第.{1,3}[章节条])|.{60}"
)
"""What no line of a page's foot has: a sentence, a value of a table, the day of a signature, a heading."""


@dataclass(frozen=True, slots=True)
class _LinePatterns:
    """Patterns of lines at once: what one begins with, tried once a line, and what stands within it, which begins with a plain
    character, so that the search skips to it."""

    starts: re.Pattern[str]
    within: re.Pattern[str]

    @classmethod
    def of(cls, patterns: Sequence[str]) -> _LinePatterns:
        starts = (p for p in patterns if p.startswith("^"))
        within = (p for p in patterns if not p.startswith("^"))
        return cls(*(re.compile("|".join(map(_in_any_case, some)) or _NOTHING) for some in (starts, within)))

    def tell(self, line: str) -> bool:
        return (self.starts.match(line) or self.within.search(line)) is not None


def _in_any_case(pattern: str) -> str:
    """The pattern, its Latin letters in either case. One without any stays: `re` takes longer to compile a class for either case."""
    return f"(?i:{pattern})" if _LATIN.search(_ESCAPED.sub("", pattern)) else pattern


@cache
def _by_kind() -> dict[str, _LinePatterns]:
    return {kind: _LinePatterns.of(patterns) for kind, patterns in lexicon("furniture")["lines"].items()}


@cache
def _of_any_kind() -> _LinePatterns:
    return _LinePatterns.of([*chain.from_iterable(lexicon("furniture")["lines"].values())])


def join_letterspaced(line: str) -> str:
    """Keys that a table spaces out to one width, drawn together.

    >>> join_letterspaced("索 引 号:11150428 文  号:喀政办发")
    '索引号:11150428 文号:喀政办发'
    """
    return _LETTERSPACED.sub(lambda m: "".join(m[0].split()), line) if ":" in line or "|" in line else line


def _set_aside_furniture(shadow: str) -> Iterator[SetAside]:
    """Lines of the web page around the document: index tables, sources, buttons, notices, and what its foot has between these."""
    last: deque[tuple[re.Match[str], str]] = deque(maxlen=_LONGEST_FOOT)
    for line in _LINE.finditer(shadow):
        kind = _kind_of_line(line[0])
        last.append((line, kind))
        if kind:
            yield SetAside(*line.span(), kind)
    yield from _foot(last)


def _kind_of_line(line: str) -> str:
    """What a line of the page's own is; empty for a line of the document."""
    if len(line) > 400:
        return ""
    text = join_letterspaced(line.strip(_AROUND_LINE))
    patterns = _by_kind()["disclaimer"] if len(text) > _LONGEST_LINE else _of_any_kind()
    return next(kind for kind, own in _by_kind().items() if own.tell(text)) if patterns.tell(text) else ""


def _foot(last: Iterable[tuple[re.Match[str], str]]) -> Iterator[SetAside]:
    """The lines between those that a page has below a document: names of other documents, links to other bodies."""
    foot: list[tuple[re.Match[str], str]] = []
    for line, kind in last:
        if foot and not kind and _OF_DOCUMENT.search(line[0]):
            foot = []
        if foot or (kind in _FOOT and not line[0].lstrip().startswith("附")):
            foot.append((line, kind))
    first = foot[0][0].start() if foot else 0
    if any(not kind and _OF_DOCUMENT.search(line[0]) for line, kind in last if line.start() < first):
        yield from (SetAside(*line.span(), "footer") for line, kind in foot if not kind and line[0].strip())


@cache
def _site() -> re.Pattern[str]:
    return re.compile(lexicon("furniture")["title"]["site"])


def set_aside_site_name(shadow: str) -> Iterator[SetAside]:
    """The name of the site behind the title of a page: …行动计划_如东县人民政府门户网站."""
    first = _LINE.search(shadow)
    hit = _site().search(first[0]) if first else None
    if first and hit and len(first[0]) - hit.start() <= _LONGEST_LINE:  # a page may be one line
        yield SetAside(first.start() + hit.start(), first.end(), "navigation")


@cache
def _spam() -> tuple[Scan, Scan]:
    data = lexicon("furniture")["spam"]
    return Scan(data["words"]), Scan(data["inline"])


@cache
def _betting() -> tuple[Scan, re.Pattern[str]]:
    """How the names of sites for bets go on, and the brands that stand before: 江南|官方|体育app."""
    data = lexicon("furniture")["spam"]
    return Scan([data["behind_brands"]]), re.compile(data["brands"])


def _set_aside_spam(shadow: str) -> Iterator[SetAside]:
    """Lines of link spam, and spam words pasted into a sentence, with up to four letters before them."""
    words, inline = _spam()
    if any(words.each(shadow)) or shadow.count("|") >= _FEWEST_LINKS:
        lines = list(_LINE.finditer(shadow))
        bars = [line[0].count("|") for line in lines]
        for line, before, here, behind in zip(lines, [0, *bars], bars, [*bars[1:], 0], strict=False):
            apart = here not in (before, behind)  # the rows of a table have as many as their neighbours
            many_links = here >= _FEWEST_LINKS and apart and (here + line[0].count(" ")) * 40 > len(line[0])
            if many_links or (any(words.each(line[0])) and "。" not in line[0]):
                yield SetAside(line.start(), line.end(), "spam")
    for start, end in chain((hit.span() for hit in inline.finditer(shadow)), _find_betting(shadow)):
        first = start
        while first > start - 4 and shadow[first - 1 : first].isascii() and shadow[first - 1 : first].isalpha():
            first -= 1
        yield SetAside(first, end, "spam")


def _find_betting(shadow: str) -> Iterator[tuple[int, int]]:
    """Where the whole names of sites for bets stand."""
    names, brand = _betting()
    for name in names.finditer(shadow):
        if before := brand.search(shadow, max(0, name.start() - _LONGEST_BRAND), name.start()):
            yield before.start(), name.end()


def set_aside_stray_marks(shadow: str) -> Iterator[SetAside]:
    """Marks that a conversion doubled or put behind others: ““十四五””, 《《教育法》》, 近日,,我县; the dot of “十四·五”."""
    for hit in chain(_STRAY.finditer(shadow), _AMID_PLAN.finditer(shadow)):
        yield SetAside(hit.start(), hit.end(), "stray-mark")
    for hit in _TWICE_QUOTED.each(shadow):
        yield SetAside(hit.start(), hit.start() + 1, "stray-mark")
        yield SetAside(hit.end() - 1, hit.end(), "stray-mark")


def _set_aside_closing_bars(shadow: str) -> Iterator[SetAside]:
    """The bar that closes a cell which has a line to itself: 毛入园率 |."""
    bars = list(_CLOSING_BAR.finditer(shadow))
    if len(bars) < _FEWEST_BARS:
        return
    for hit in bars:
        if shadow.rfind("|", shadow.rfind("\n", 0, hit.start()) + 1, hit.start()) < 0:
            yield SetAside(*hit.span(), "stray-mark")


WORD_STEPS: tuple[tuple[str, Step], ...] = (
    ("markup", set_aside_markup),
    ("doubled", set_aside_doubled),
    ("stuttered", set_aside_stuttered),
    ("closing bars", _set_aside_closing_bars),
)
"""What stands within words and lines, where it would hide from the other steps what they look for."""
LINE_STEPS: tuple[tuple[str, Step], ...] = (
    ("furniture", _set_aside_furniture),
    ("site name", set_aside_site_name),
    ("spam", _set_aside_spam),
    ("page markers", set_aside_page_markers),
    ("lone markers", set_aside_lone_markers),
    ("page numbers", set_aside_page_numbers),
    ("rules", set_aside_rules),
    ("pages of all", set_aside_pages_of_all),
    ("numbers in lines", set_aside_numbers_in_lines),
    ("running heads", set_aside_running_heads),
    ("stray marks", set_aside_stray_marks),
)
