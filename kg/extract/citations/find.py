"""Other documents a plan names: in 《…》, or plainly where a scan lost the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from kg.extract.citations.marked_titles import Span, find_marked_titles
from kg.extract.citations.unmarked_titles import SHARED, find_unmarked_titles
from kg.extract.dates import DIGITS
from kg.extract.metadata import STATUS
from kg.extract.word_lists import WordLists
from kg.model import Citation, Reading
from kg.ontology import lexicon, load_papers
from kg.read.digits import NOUGHT

_DECLARED = re.compile("(?:简|下)称[:“]?$")
_RIGHT_BEHIND = re.compile(r"[》〉]*,?(?:\(|(?:以下)?简称)")
_FARTHEST_SHORT = 40
"""In characters, from a title to its short name, with the number of the document between."""
_NOISE = re.compile(r"[\s“”\"'‘’()\[\],,、:;·—\-~_《》〈〉]")
_YEAR = re.compile(
    rf"二[{NOUGHT}][{NOUGHT}一二三四五六七八九]{{2}}(?=年|远)|(?<![一二三四五六七八九十])[二{NOUGHT}]三五(?=年?远)"
)
"""A year in letters; that of the far goals is known where a page lost one of its letters, too: 和二|三五年远景目标."""
_LOST_YEARS = re.compile(r"\(年?[-—~至]?年\)$")
"""What a page that drops digits leaves of the years of a title: 规划纲要|(年)."""
_PAGE_MARKER = re.compile(r"\n+(?:\d{1,3}、|[-— ]*\d{1,3}[-— ]*\n+)")
_STATE = len("国家")
_SHORTEST, _SHORTEST_LAW = 4, 3
_SURE = 3
"""So many characters at each end of a title are as they are known."""
_ABOVE = re.compile("^[\u4e00-\u9fff]{2,7}[省市州盟](?=[\u4e00-\u9fff]{1,7}[市县区旗](?!域))")
"""The place above, before that of the plan itself."""
_FIXED = re.compile(r"[\d一二三四五六七八九十省市县区]")
"""One of these makes two titles different documents."""
_LISTS = WordLists("metadata", "title")
_PROMULGATED = _LISTS.pattern(r"》[^。;《》]{0,50}{agreed}[^。;《》]{0,12}印发")
"""Behind the title of the plan itself, in the notice before it: 《…规划》已经区政府研究同意,现予印发."""
_WORKS = WordLists("documents", "works")
_BEFORE_WORK, _WORK_ENDS = _WORKS.pattern("{before|}[“]?《$"), _WORKS.pattern("{ends|}$")
_WORK_BEHIND = _WORKS.pattern("》(?:{after}|(?:[、和及]?《[^《》]{1,30}》){0,4}等?{books_of}*{books}(?!{about_books}))")


def find_citations(reading: Reading) -> Iterator[Citation]:
    """Every mention of another document, by position; the plan's own title is none.

    >>> from kg.read.cleaning import clean
    >>> from kg.model import Metadata
    >>> text = "落实《市教委关于〈品牌高中建设〉的实施意见》要求"
    >>> [c.name for c in find_citations(Reading(clean(text), [], Metadata()))]
    ['市教委关于〈品牌高中建设〉的实施意见']
    """
    # of two titles of one plan one may have 二〇三五年, the other 2035年
    own = _key(STATUS.sub("", reading.metadata.title or "")).translate(DIGITS)
    marked, unmarked = _papers(reading.text), titles_without_marks(reading.text)
    declared = _declared_names(reading.text, marked)
    for start, end in sorted([*marked, *unmarked]):
        short = _canonical_title(reading.text[start:end])
        name = declared.get(short, short)
        key = _key(name)
        if (
            not _is_own(reading.text, start, _key(STATUS.sub("", name)).translate(DIGITS), own)
            and not _PROMULGATED.match(reading.text, end)
            and name not in lexicon("documents")["kinds"]["words"]
            and len(key) >= (_SHORTEST_LAW if key.endswith(("法", "法典")) else _SHORTEST)
        ):
            yield Citation(name=name, start=start, end=end)


def _is_own(text: str, start: int, key: str, own: str) -> bool:
    """Whether a title is the plan's own, with or without the place above, that of the notice which carries it, or its short name:
    制定本《教育规划》."""
    carried = bool(own) and own in key and key.endswith("通知")
    return key in (own, _ABOVE.sub("", own)) or carried or text[max(0, start - 2) : start] == "本《"


def _key(title: str) -> str:
    return _NOISE.sub("", title)


@lru_cache(maxsize=1)
def _papers(text: str) -> tuple[Span, ...]:
    """The titles with marks that are those of documents."""
    return tuple(span for span in find_marked_titles(text) if not _is_work(text, *span))


@lru_cache(maxsize=1)  # initiatives and citations are both told by them
def titles_without_marks(text: str) -> tuple[Span, ...]:
    """The titles without marks, outside of those that have them, by position.

    >>> titles_without_marks("依据《教育法》和江西省学前教育条例")
    ((8, 17),)
    """
    return tuple(sorted(find_unmarked_titles(text, _papers(text))))


def _declared_names(text: str, marked: Sequence[Span]) -> dict[str, str]:
    """By short name the title that it stands for: 《…改革总体方案》(以下简称《总体方案》). Where words stand between, a title without marks
    may be meant (《…2035》精神和县委印发的意见(以下简称《意见》)), unless this one has the letters of the short name."""
    return {
        _canonical_title(text[start:end]): _canonical_title(text[first_start:first_end])
        for (first_start, first_end), (start, end) in pairwise(marked)
        if start - first_end <= _FARTHEST_SHORT
        and _DECLARED.search(text, first_end, start - 1)
        and (_RIGHT_BEHIND.match(text, first_end) or _has_letters(text[first_start:first_end], text[start:end]))
    }


def _has_letters(title: str, short: str) -> bool:
    """Whether a title has all letters of a short name, in their order."""
    left = iter(title)
    return all(letter in left for letter in short)


def _is_work(text: str, start: int, end: int) -> bool:
    """Whether a title is a school book, a song or a play, and no document."""
    led = _BEFORE_WORK.search(text[max(0, start - 8) : start]) or _WORK_ENDS.search(text[start:end])
    return led is not None or _WORK_BEHIND.match(text, end) is not None


@cache
def _known() -> dict[tuple[int, str], list[tuple[str, str]]]:
    """By length of the key, and what it begins with, where nothing may be amiss: the keys and titles of known documents."""
    known: dict[tuple[int, str], list[tuple[str, str]]] = {}
    for paper in load_papers():
        key = _key(paper.title)
        known.setdefault((len(key), key[:_SURE]), []).append((key, paper.title))
    return known


def _canonical_title(title: str) -> str:
    """The title without blanks, with its 〇 mended, and as it is known where one character is amiss.

    >>> _canonical_title("深化新时代教育评价革总体方案"), _canonical_title("二三五年远景目标纲要")
    ('深化新时代教育评价改革总体方案', '二〇三五年远景目标纲要')
    """
    title = _LOST_YEARS.sub("", "".join(_PAGE_MARKER.sub("", title).split()))
    title = _YEAR.sub(lambda year: "二〇" + re.sub(f"[{NOUGHT}]", "〇", year[0][-2:]), title)
    if levels := SHARED.match(title):
        title = title[:_STATE] + title[levels.end() :]
    key = _key(title)
    begin = key[:_SURE]
    if len(key) < 12 or any(key == known for known, _ in _known().get((len(key), begin), ())):
        return title
    near = (pair for n in (len(key), len(key) - 1, len(key) + 1) for pair in _known().get((n, begin), ()))
    return next((known for other, known in near if _one_edit(key, other)), title)


def _one_edit(a: str, b: str) -> bool:
    """Whether a slip within the title, of no numeral or rank of place, turns one key into the other."""
    if len(a) > len(b):
        a, b = b, a
    head = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    same = a[head:] == b[head + 1 :] if len(a) < len(b) else a[head + 1 :] == b[head + 1 :]
    changed = b[head : head + 1] + ("" if len(a) < len(b) else a[head : head + 1])
    return same and _SURE <= head <= len(a) - _SURE and not _FIXED.search(changed)
