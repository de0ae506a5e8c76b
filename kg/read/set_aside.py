"""What to set aside and why: named steps that look at the shadow of a raw text (`kg.read.clean`) and name spans of it."""

from __future__ import annotations

import re
from bisect import insort
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise
from statistics import median

from kg.model import SetAside
from kg.ontology import lexicon
from kg.read.lines import LinePattern

Step = Callable[[str], Iterator[SetAside]]

# These begin with a character or a set and look back from there: so the search skips from one candidate to the next.
# Sets are spelled out where they lead: a search for \d or \s takes twice as long.
_MARKER = re.compile(r"([0-9](?<![\d.].)\d{0,2})、")
_LONE_MARKER = re.compile(r"[ \t\n\f\v](?<!\s\s)\s*+(\d{1,3})、(?=[\u4e00-\u9fff])")
_LIST_NUMBER = re.compile(r"(\d(?<!\d.)\d*)、")
_PAGE_NUMBER = LinePattern(
    r"[ \t]*(?:[-—·]{1,2}\s*\d{1,3}\s*[-—·]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*/\s*\d{1,3}"
    r"|Page \d{1,3}(?: of \d{1,3})?|P\.? ?\d{1,3})[ \t]*$"
)
_LONE_NUMBER = LinePattern(r"[ \t]*(\d{1,3})[ \t]*$")
_SYLLABLE = r"\([a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüêńňḿ]{1,6}\)"
_PINYIN = re.compile(f"{_SYLLABLE}(?:{_SYLLABLE})*")
_LETTERSPACED = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?: +[\u4e00-\u9fff]){1,3}(?= *:)")
_MARKUP = re.compile(r"^[ \t]*#{1,6}[ \t]+(?:\*\*)?|\*\*", re.M)
_STRAY = re.compile(r",(?:(?<=[,。、;],)(?=[^\d,])|(?<=[\u4e00-\u9fff》”)],)(?=。))|\?{3,}")
"""Each alternative begins with its mark, so that the search skips from one to the next."""
_STRAY_SIGNS = (",,", "。,", "、,", ";,", ",。", "???")
"""What holds a stray mark holds one of these: most texts hold none."""
_TWICE_QUOTED = re.compile("““[^“”\n]{1,40}””")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_NO_HEAD = re.compile(r"[。;!?::\t|\d]")
_SHORTEST_HEAD, _LONGEST_HEAD = 4, 40
_LINE = re.compile(r"[^\n]+")
_LONGEST_LINE = 120
"""No line of a page's own is longer, but for disclaimers."""
_FEWEST_LINKS, _FEWEST_MARKERS = 8, 5
_FARTHEST = 200
"""How far before a marker, in characters, the line above it is looked for."""
_LONGEST_FOOT = 60
"""Lines."""
_FOOT = frozenset({"navigation", "licence", "disclaimer"})
_OF_DOCUMENT = re.compile(
    r"[。;!?\t]|\d%|^\s*(?:[\d.,]+\s*$|附|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]|第.{1,3}[章节条])|.{60}"
)
"""What no line of a page's foot has: a sentence, a value of a table, a heading."""
SENTENCE_END = "。!?;:…”)】》"
"""Marks behind which a line may end; a line that ends otherwise was broken off."""


@cache
def _line_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile("|".join(patterns), re.I)) for kind, patterns in lexicon("furniture")["lines"].items()
    )


@cache
def _any_line_pattern(long: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """All patterns at once, those that begin with ^ and the others, for short lines; a long line can only be a disclaimer.

    The first are tried once a line; the second begin with a plain character, so that the search skips to it.
    """
    kinds = lexicon("furniture")["lines"]
    patterns = kinds["disclaimer"] if long else [p for of_kind in kinds.values() for p in of_kind]
    starts = "|".join(p for p in patterns if p.startswith("^"))
    within = "|".join(p for p in patterns if not p.startswith("^"))
    return re.compile(starts, re.I), re.compile(within, re.I)


def join_letterspaced(line: str) -> str:
    """Keys that a table spaces out to one width, drawn together.

    >>> join_letterspaced("索 引 号:11150428 文  号:喀政办发")
    '索引号:11150428 文号:喀政办发'
    """
    return _LETTERSPACED.sub(lambda m: "".join(m[0].split()), line) if ":" in line else line


def set_aside_furniture(shadow: str) -> Iterator[SetAside]:
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
    text = join_letterspaced(line.strip())
    starts, within = _any_line_pattern(len(text) > _LONGEST_LINE)
    if starts.match(text) or within.search(text):
        return next(kind for kind, pattern in _line_patterns() if pattern.search(text))
    return ""


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
    if first and (hit := _site().search(first[0])):
        yield SetAside(first.start() + hit.start(), first.end(), "navigation")


@cache
def _spam() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = lexicon("furniture")["spam"]
    return re.compile("|".join(data["words"])), re.compile("|".join(data["inline"]))


def set_aside_spam(shadow: str) -> Iterator[SetAside]:
    """Lines of link spam, and spam words pasted into a sentence, with up to four letters before them."""
    words, inline = _spam()
    if words.search(shadow) or shadow.count("|") >= _FEWEST_LINKS:
        for line in _LINE.finditer(shadow):
            bars = line[0].count("|")
            many_links = bars >= _FEWEST_LINKS and (bars + line[0].count(" ")) * 40 > len(line[0])
            if many_links or (words.search(line[0]) and "。" not in line[0]):
                yield SetAside(line.start(), line.end(), "spam")
    for hit in inline.finditer(shadow):
        start = hit.start()
        while start > hit.start() - 4 and shadow[start - 1 : start].isascii() and shadow[start - 1 : start].isalpha():
            start -= 1
        yield SetAside(start, hit.end(), "spam")


def _regular(gaps: list[int]) -> bool:
    middle = median(gaps)
    return 80 <= middle <= 2000 and sum(abs(g - middle) < 0.25 * middle for g in gaps) >= 0.8 * len(gaps)


def set_aside_page_markers(shadow: str) -> Iterator[SetAside]:
    """Running numbers that a conversion put in every few hundred characters, in mid-word too (`技术学\\n\\n30、院`).

    They are told from numbered headings by their regular distance and by standing where no sentence ends.
    """
    chain, gaps = _chain(list(_MARKER.finditer(shadow)))
    if len(chain) < _FEWEST_MARKERS or not _regular(gaps):
        return
    before = [shadow[max(0, hit.start() - _FARTHEST) : hit.start()].rstrip()[-1:] for hit in chain]
    if sum(c not in SENTENCE_END and c != "" for c in before) < 0.3 * len(chain):
        return
    for hit in chain:
        start = hit.start()
        while start and shadow[start - 1] in " \n\t":
            start -= 1
        yield SetAside(start, hit.end(), "page-marker")


def _chain(hits: list[re.Match[str]]) -> tuple[list[re.Match[str]], list[int]]:
    """The markers 1、 2、 3、 … of a text, each as near as may be to where the last ones let it be expected; and what lies between
    them, the smallest first."""
    at: dict[int, list[re.Match[str]]] = {}
    for hit in hits:
        at.setdefault(int(hit[1]), []).append(hit)
    chain: list[re.Match[str]] = []
    gaps: list[int] = []
    for number in range(1, len(hits) + 2):
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
    for hit in _PAGE_NUMBER.finditer(shadow):
        yield SetAside(hit.start(), hit.end(), "page-marker")
    lone = list(_LONE_NUMBER.finditer(shadow))
    steps = [int(b[1]) - int(a[1]) for a, b in pairwise(lone)]
    if len(lone) >= 3 and sum(step == 1 for step in steps) >= 0.8 * len(steps):
        for hit in lone:
            yield SetAside(hit.start(), hit.end(), "page-marker")


def set_aside_running_heads(shadow: str) -> Iterator[SetAside]:
    """Lines that come back on every page of a PDF: the same short line four times and more, after the first."""
    yield from _beside_page_numbers(shadow)
    lines = [h for h in _LINE.finditer(shadow) if _SHORTEST_HEAD <= len(h[0].strip()) <= _LONGEST_HEAD]
    seen: dict[str, list[re.Match[str]]] = {}
    for line in lines:
        seen.setdefault(line[0].strip(), []).append(line)
    for text, hits in seen.items():
        gaps = [b.start() - a.start() for a, b in pairwise(hits)]
        if len(hits) >= 4 and not _NO_HEAD.search(text) and min(gaps) > 300:
            yield from (SetAside(h.start(), h.end(), "header") for h in hits[1:])


def _beside_page_numbers(shadow: str) -> Iterator[SetAside]:
    """The same short line above or below the number of two pages and more: a title, or the name of a gazette."""
    seen: dict[str, list[tuple[int, int]]] = {}
    for number in _PAGE_NUMBER.finditer(shadow):
        above = shadow.rfind("\n", 0, max(0, number.start() - 1)) + 1, number.start() - 1
        below = number.end() + 1, shadow.find("\n", number.end() + 1)
        for start, end in (above, below):
            line = shadow[start:end].strip() if start < end else ""
            if _SHORTEST_HEAD <= len(line) <= _LONGEST_HEAD and not _NO_HEAD.search(line):
                seen.setdefault(line, []).append((start, end))
    for spans in seen.values():
        if len(spans) >= 2:
            yield from (SetAside(start, end, "header") for start, end in spans)


def set_aside_pinyin(shadow: str) -> Iterator[SetAside]:
    """Readings in brackets, once or more, that a bad conversion or a site against copying left: 濟(jì)寧, 规(gui)(gui)划(hua)."""
    for hit in _PINYIN.finditer(shadow):
        if "\u4e00" <= shadow[hit.start() - 1 : hit.start()] <= "\u9fff":
            yield SetAside(hit.start(), hit.end(), "pinyin")


def set_aside_markup(shadow: str) -> Iterator[SetAside]:
    """The signs of Markdown that a crawler put for headings and bold letters: ## **一、总则**."""
    for hit in _MARKUP.finditer(shadow) if "#" in shadow or "**" in shadow else ():
        yield SetAside(hit.start(), hit.end(), "markup")


def set_aside_stray_marks(shadow: str) -> Iterator[SetAside]:
    """Marks that a conversion doubled or put for blanks: ““十四五””, 近日,,我县, ????加快."""
    for hit in _STRAY.finditer(shadow) if any(sign in shadow for sign in _STRAY_SIGNS) else ():
        yield SetAside(hit.start(), hit.end(), "stray-mark")
    for hit in _TWICE_QUOTED.finditer(shadow) if "““" in shadow else ():
        yield SetAside(hit.start(), hit.start() + 1, "stray-mark")
        yield SetAside(hit.end() - 1, hit.end(), "stray-mark")


STEPS: tuple[tuple[str, Step], ...] = (
    ("furniture", set_aside_furniture),
    ("site name", set_aside_site_name),
    ("spam", set_aside_spam),
    ("page markers", set_aside_page_markers),
    ("lone markers", set_aside_lone_markers),
    ("page numbers", set_aside_page_numbers),
    ("running heads", set_aside_running_heads),
    ("pinyin", set_aside_pinyin),
    ("markup", set_aside_markup),
    ("stray marks", set_aside_stray_marks),
)
