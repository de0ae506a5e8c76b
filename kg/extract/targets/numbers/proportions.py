"""Proportions in words and ratios: 百分之九十, 四分之三, 一半, 过半, 七成, 17:1."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.targets.numbers.numerals import (
    digits_pattern,
    numeral_pattern,
    read_count,
    read_decimal,
    read_numeral,
    tidy,
)
from kg.extract.targets.numbers.quantity import Quantity, after_pattern
from kg.ontology import lexicon

_PART = r"\d{1,4}(?:\.\d{1,2})?"
_RATIO = rf"(?P<a>{_PART}):(?P<b>{_PART})(?![\d:])"
_DASH = "[-—~至到]{1,2}"
_RATIOS = rf"(?:1:(?P<a>{_PART}){_DASH}(?:1:)?(?P<b>{_PART})|(?P<c>{_PART})(?::1)?{_DASH}(?P<d>{_PART}):1)(?![\d:])"
"""A range of them: 1:12.5至1:13.5, 12.5:1—13.5:1, 12—13:1."""
_FROM = frozenset("由从")
"""What begins a rise and no range: 由13.5:1至12.5:1."""
_COLON_WITHIN = 18
"""No ratio has its first colon farther from its start, in characters: 1012.25—1013.25:1."""
_OF_RATIO = re.compile(r"比(?:例|值)?[^。;]{0,28}$")
_NEXT_RATIO = re.compile(r"(?:\d:1|(?<!\d)1:\d[\d.]*)(?!\d)[,、;)(]{1,2}[^。;,:\d]{1,8}$")
"""Before a ratio, one of the same list: (城市19.5:1;|县镇18:1;|农村16:1)."""
_OF_POSTS = re.compile(r"编制[^。;]{0,28}$")
"""Posts for one and so many, or plans that are drawn up: 编制作息时间表,小学上午8:20到校."""
_BEHIND = re.compile(
    r"(?:[、,][^。;,:\d]{1,6}[\d.]+:[\d.]+){0,5}的?"
    r"(?:(?P<noun>[师生班幼机床]{2}比)|(?P<led>标准|比例)?[核配设](?!减)[备置齐定足]?(?P<whom>[\u4e00-\u9fff]{2,10}?(?=[,、。;和及)]|$)|.{0,6}?教))"
)
_BY = re.compile("按照?(?:不[低少高]于)?$")
_FARTHEST = 32
"""How far before a ratio its name ends, in characters: 生师比|小学控制在17:1、初中13:1."""


@dataclass(frozen=True, slots=True)
class _Grammar:
    percent: re.Pattern[str]
    fraction: re.Pattern[str]
    half: re.Pattern[str]
    tenths: re.Pattern[str]
    ratio: re.Pattern[str]
    ratios: re.Pattern[str]
    ocr: dict[int, str]


def ahead_pattern() -> str:
    """What stands behind the first numeral of a proportion."""
    return rf"分之|半(?![年天个月])|成[半一二三四五六七八九1-9]?{_behind_tenths()}"


def _behind_tenths() -> str:
    """What follows so many tenths: 九成|教师, 九成|以上."""
    return rf"(?=[以左的、,。;)\n提上降至到增]|{one_of(lexicon('targets')['numerals']['of_tenths'])}|$)"


@cache
def _grammar() -> _Grammar:
    numerals = lexicon("targets")["numerals"]
    digits, run, spoken, after = "".join(numerals["digits"]), digits_pattern(), numeral_pattern(), after_pattern()
    return _Grammar(
        percent=re.compile(rf"百分之(?P<a>{spoken}|{run}(?:\.{run})?){after}"),
        fraction=re.compile(rf"(?P<whole>[二两三四五六七八九十])分之(?P<part>[{digits}]){after}"),
        half=re.compile(rf"(?:(?P<over>过半(?!,[达为]))|一半|半数)(?![年天个月]){after}"),
        tenths=re.compile(rf"(?P<a>[1-9{digits}])成(?P<b>[半1-9{digits}])?{_behind_tenths()}{after}"),
        ratio=re.compile(_RATIO + after),
        ratios=re.compile(_RATIOS + after),
        ocr=str.maketrans(dict(numerals["ocr"])),
    )


def read_proportion(text: str, start: int) -> Quantity | None:
    """The share in words that begins at `start`, in %; thirds and the like to one decimal.

    >>> [q.value for t in ("百分之九十点五", "三分之二", "一半以上", "7成", "九成八") if (q := read_proportion(t, 0))]
    [90.5, 66.7, 50, 70, 98]
    """
    grammar = _grammar()
    if hit := grammar.percent.match(text, start):
        return _percent(hit, grammar)
    if hit := grammar.fraction.match(text, start):
        whole, part = read_numeral(hit["whole"]) or 0, read_numeral(hit["part"]) or 0
        return _share(hit, round(100 * part / whole, 1)) if 0 < part < whole else None
    if hit := grammar.half.match(text, start):
        return _share(hit, 50, more=bool(hit["over"]))
    if hit := grammar.tenths.match(text, start):
        tens, rest = _tenths(hit["a"]), _tenths(hit["b"] or "零")
        return _share(hit, tens * 10 + rest)
    return None


def read_ratio(text: str, start: int) -> Quantity | None:
    """The ratio that begins at `start`, or the range of ratios, behind or before words that name one: of 17:1 and 1:17 the 17,
    of 4:6 the 6.

    >>> [q.value for t in ("生师比17:1", "师生比1:12.5", "职普比4:6", "上午第8:30") if (q := read_ratio(t, 3))]
    [17, 12.5, 6]
    >>> [(q.low, q.high) for t in ("生师比12—13:1", "师生比1:12至1:13") if (q := read_ratio(t, 3))]
    [(12, 13), (12, 13)]
    """
    before = text[start - 1 : start]
    if before == ":" or text.find(":", start, start + _COLON_WITHIN) < 0:
        return None
    ratios = _grammar().ratios.match(text, start) if before not in _FROM else None
    hit = ratios or _grammar().ratio.match(text, start)
    if hit is None:
        return None
    low = max(0, start - _FARTHEST)
    of_one = ratios or "1" in hit.group("a", "b")
    listed = of_one and (_OF_POSTS.search(text, low, start) or _NEXT_RATIO.search(text, low, start))
    named = listed or _OF_RATIO.search(text, low, start)
    if not named and not ratio_behind(text, start, hit.end()):
        return None
    least, most = _ends(ratios) if ratios else (_larger(hit), None)
    value, low_end = (None, least) if most else (least, None)
    return Quantity(start, hit.end(), value, low_end, most, None, "", hit["after"] or "", False, False, False)


def _larger(hit: re.Match[str]) -> float:
    """The larger part of a ratio, so that 职普比4:6 and 普职比6:4 say the same, or what it has for one (1:0.9)."""
    parts = [tidy(float(part)) for part in hit.group("a", "b")]
    return parts[parts[0] == 1] if 1 in parts else max(parts)


def _ends(ratios: re.Match[str]) -> tuple[float, float | None]:
    """The least and the most that a range of ratios has for one; no most where they are the same."""
    least, most = sorted(tidy(float(part)) for part in ratios.group("a", "b", "c", "d") if part)
    return least, most if least < most else None


def ratio_behind(text: str, start: int, end: int) -> re.Match[str] | None:
    """Behind a ratio at `[start, end)`, what names it: 按小学1:19|、初中1:13.5的师生比; or whom it provides (`whom`).

    >>> [hit["whom"] for t in ("按1:50配备生活教师。", "按1:50的比例配校医。") if (hit := ratio_behind(t, 1, 5))]
    ['生活教师', '校医']
    """
    hit = _BEHIND.match(text, end)
    led = hit is not None and (hit["noun"] or hit["led"] or _BY.search(text, max(0, start - _FARTHEST), start))
    return hit if led else None


def _share(hit: re.Match[str], value: float, *, more: bool = False, ocr: bool = False) -> Quantity:
    return Quantity(hit.start(), hit.end(), tidy(value), None, None, "%", "", hit["after"] or "", more, ocr, True)


def _tenths(written: str) -> float:
    return 5 if written == "半" else read_count(written)


def _percent(hit: re.Match[str], grammar: _Grammar) -> Quantity | None:
    written = hit["a"].translate(grammar.ocr)
    if written[0].isdigit():
        return _share(hit, float(written), ocr=written != hit["a"])
    value = read_decimal(hit["a"])
    return None if value is None else _share(hit, value)
