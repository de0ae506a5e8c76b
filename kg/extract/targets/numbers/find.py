"""Numbers with a unit: 95%, 3.7万余人, 2—3个, 三所, 百分之九十; scanning errors (IOoO名) put right.

Finding takes one pass: a plain regular expression stops at each run of digits or numerals, and only there the full
grammar is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.targets.numbers.grammar import Grammar, number_grammar
from kg.extract.targets.numbers.numerals import read_decimal, tidy
from kg.extract.targets.numbers.proportions import read_proportion, read_ratio
from kg.extract.targets.numbers.quantity import Quantity

_AND = re.compile("[、,和与及]|以及")
_MORE = re.compile(r"(?:[、,和与及]\d+(?:\.\d+)?)+(?:[、,和与及]|以及)")
_SHORTEST_PARTED = 5
"""1,200 and 1 200 are numbers with a mark between their thousands."""
_BARE = re.compile(r"(?:(?<![\d.])\d{1,6}(?:\.\d{1,3})?[万亿]?(?:[、和及]|以及))+$")
_NUMBER = re.compile(r"(?P<digits>\d+(?:\.\d+)?)(?P<times>[万亿]?)")
_LARGE = frozenset("万亿")
"""In what large numbers are counted, behind their digits."""
_BEFORE_LAST = frozenset("、和及")
_LONGEST_LIST = 60
_YEAR_DIGITS = 4
_FARTHEST = 20
"""How far before its number what it counts begins, in characters."""
_NO_UNIT_BEHIND = re.compile(r"[,。;、)(:和及\n]|$")
_ALWAYS_SHARED = frozenset({"%", "百分点", "元"})
_NO_NUMBER_BEHIND = frozenset("第〔[.每")
_NUMBERED_OR_COUNTED = frozenset("图表")
"""表2 is a table's number, but a share of 报表50% is none."""
_FROM = frozenset("由从")
_OF_RANKS = frozenset({"位", "名", "%"})
_NUMBERED = ("附件", "附录", "专栏")
_NUMBERED_END = frozenset(w[-1] for w in _NUMBERED)


def find_quantities(text: str) -> Iterator[Quantity]:
    """Every number that stands with a unit, and bare decimals, which may be ratios.

    >>> [(q.value, q.low, q.high, q.unit) for q in find_quantities("建成2—3个基地，培训15万人次，三所学校，IOoO名")]
    [(None, 2, 3, '个'), (150000, None, None, '人次'), (3, None, None, '所'), (1000, None, None, '名')]
    """
    grammar = number_grammar()
    done = 0
    run: list[Quantity] = []
    """Those that only 、 or 和 parts, which may leave their unit to the last."""
    for hit in grammar.start.finditer(text):
        start = hit.start()
        if start < done or _names_year(text, *hit.span()):
            continue
        quantity = _read(text, start, grammar)
        if quantity is None:
            continue
        done = quantity.end
        if run and not _AND.fullmatch(text, run[-1].end, start):
            if _MORE.fullmatch(text, run[-1].end, start):  # of 0.2、1.3、4.8个百分点 the first looks like a ratio
                _share_unit(run, quantity)
            yield from run
            floor, run = run[-1].end, []
            if text[start - 1 : start] in _BEFORE_LAST:
                yield from _without_units(text, quantity, floor)
        elif not run and text[start - 1 : start] in _BEFORE_LAST:
            yield from _without_units(text, quantity, 0)
        _share_unit(run, quantity)
        run.append(quantity)
    yield from run


def _names_year(text: str, start: int, end: int) -> bool:
    """Whether digits are a calendar year, the quick answer for many: 2025年."""
    return end - start == _YEAR_DIGITS and text[end : end + 1] == "年" and text.startswith(("20", "19"), start)


def _share_unit(run: list[Quantity], last: Quantity) -> None:
    """Gives the unit of the last to those before it that have none: 提高5个、3个和2个百分点, 0.5、0.8个百分点."""
    if last.unit not in _ALWAYS_SHARED:
        return
    for quantity in run:
        if quantity.unit is None or (quantity.unit, last.unit) == ("个", "百分点"):
            quantity.unit = last.unit


def _without_units(text: str, last: Quantity, floor: int) -> Iterator[Quantity]:
    """The numbers before `last` that leave it their unit: 分别提高11.2、6.5、8.1个百分点."""
    if last.value is None:
        return
    floor = max(floor, last.start - _LONGEST_LIST)
    run = _BARE.search(text[floor : last.start])
    if run is None:
        return
    counted = last.unit in _ALWAYS_SHARED or run[0][-2] in _LARGE  # 0.8万、1.2万个
    if not counted and "分别" not in text[max(floor, last.start - _LONGEST_LIST) : last.start]:
        return
    written = _NUMBER.match(text, last.start)
    # of 3、4、5万人 each is so many ten-thousands
    times = last.value / float(written["digits"]) if written and last.value else 1
    at, multipliers = floor + run.start(), number_grammar().multipliers
    for bare in _NUMBER.finditer(run[0]):
        value = tidy(float(bare["digits"]) * multipliers.get(bare["times"], times))
        yield replace(last, start=at + bare.start(), end=at + bare.end(), value=value, after="", noun="")


def _read(text: str, start: int, grammar: Grammar) -> Quantity | None:
    before = text[start - 1] if start else ""
    if (
        before in _NO_NUMBER_BEHIND
        or before.isdigit()
        or (before.isascii() and before.isalpha())
        or (before in _NUMBERED_END and text.endswith(_NUMBERED, 0, start))
    ):
        return None
    if text[start].isascii():
        if text.startswith("成", start + 1):  # 9成以上
            return read_proportion(text, start)
        hit = grammar.arabic.match(text, start)
        if hit and before in _FROM and hit["ua"] and hit["sep"]:  # 由62%到100% is a rise and no range
            hit = grammar.arabic.match(text, start, hit.start("sep"))
        quantity = read_ratio(text, start) or (_arabic(hit, grammar) if hit else None)
        unit = quantity.unit if quantity else None
        none = _is_rank(text, start, unit, grammar) or (before in _NUMBERED_OR_COUNTED and unit != "%")
        return None if none else quantity
    if text[start] == "番":  # 翻番 is 翻一番
        return Quantity(start, start + 1, 1, None, None, "番", "", "", False, False, True)
    if quantity := read_proportion(text, start):
        return quantity
    hit = grammar.chinese.match(text, start)
    return _chinese(hit, grammar) if hit else None


def _is_rank(text: str, start: int, unit: str | None, grammar: Grammar) -> bool:
    """Whether a number tells who comes first or last: 全省前10名, 排名后3位."""
    if unit not in _OF_RANKS:
        return False
    first = text.endswith("前", 0, start) and not text.endswith(("目前", "当前", "学前"), 0, start)
    return first or text.endswith(grammar.last, 0, start)


def _arabic(hit: re.Match[str], grammar: Grammar) -> Quantity | None:
    written, unit = hit["a"], hit["unit"]
    clean = written.translate(grammar.ocr)
    ocr = clean != written or bool(hit["letter"])
    if _is_no_number(written, clean):
        return None
    if unit is None and hit["mult"] and (counted := _counted_in(hit)):
        unit = counted
    if unit is None and (hit["mult"] or hit["sep"] or not (clean.startswith("0.") or _is_unitless(hit, grammar))):
        return None
    if unit == "年" and (_is_year(clean) or _is_year(hit["b"] or "")):
        return None
    times = grammar.multipliers.get(hit["mult"] or "", 1)
    first = _whole(hit, clean, times, grammar)
    noun = grammar.keeps.get(unit or "", "")
    end = hit.end() if hit["after"] or not hit["unit"] else max(hit.end("unit"), hit.end("per"))
    value: float | None = tidy(first)
    low = high = None
    if hit["sep"]:
        between = _range(hit, first, times, grammar)
        if between is None:
            return None
        value, (low, high) = None, between
    spelled = grammar.spelled.get(unit, unit) if unit else None
    more, ocr = bool(hit["m1"] or hit["m2"] or hit["m3"]), ocr or hit["sep"] == "一"
    return Quantity(hit.start(), end, value, low, high, spelled, noun, hit["after"] or "", more, ocr, False)


def _is_no_number(written: str, clean: str) -> bool:
    """Whether it is a letter that only looks like a digit, or numbers an item: 01."""
    letter = clean != written and not any(c.isdigit() for c in written) and len(written) < 2
    return letter or (clean[0] == "0" and clean[1:2].isdigit())


def _is_unitless(hit: re.Match[str], grammar: Grammar) -> bool:
    """Whether an index is said to be at a number, which has no unit: 教育现代化发展指数达到|78."""
    low = max(0, hit.start() - _FARTHEST)
    return bool(_NO_UNIT_BEHIND.match(hit.string, hit.end()) and grammar.unitless.search(hit.string, low, hit.start()))


def _whole(hit: re.Match[str], clean: str, times: float, grammar: Grammar) -> float:
    """The first number, with what it has below a hundred million: 1亿|4000万元, 1亿|2千万元."""
    whole = (float(clean) if len(clean) < _SHORTEST_PARTED else float(_plain(clean))) * times
    return whole + float(hit["below"]) * grammar.multipliers[hit["belows"]] if hit["below"] else whole


def _range(hit: re.Match[str], first: float, times: float, grammar: Grammar) -> tuple[float, float] | None:
    """The two ends of a range whose first has its own multiplier (8千-1万), its own unit (3000元至1万元) or those of the last; None
    where they do not rise."""
    last = float(_plain(hit["b"].translate(grammar.ocr))) * times
    if hit["ua"]:
        own = grammar.multipliers.get(hit["ua"][:1], 1)
        first = first / times * own if hit["mult"] else first * own
    return (tidy(first), tidy(last)) if first < last else None


def _counted_in(hit: re.Match[str]) -> str | None:
    """The unit that a number of ten-thousands leaves out, by what it counts: 在校生12.6万, 投资3.2亿建设…, 130万乡村教师."""
    for unit, pattern in number_grammar().behind.items():
        if pattern.match(hit.string, hit.end()):
            return unit
    before = hit.string[max(0, hit.start() - _FARTHEST) : hit.start()]
    for unit, pattern in number_grammar().left_out.items():
        if pattern.search(before) and (unit == "元" or _NO_UNIT_BEHIND.match(hit.string, hit.end())):
            return unit
    return None


def _plain(written: str) -> str:
    """A number without what parts its thousands: 1,200 and 1 200."""
    return written.replace(",", "").replace(" ", "")


def _is_year(written: str) -> bool:
    return written.isdigit() and len(written) >= 4


def _chinese(hit: re.Match[str], grammar: Grammar) -> Quantity | None:
    value = read_decimal(hit["a"])
    if not value:
        return None
    low = high = None
    if hit["b"]:
        last = read_decimal(hit["b"])
        if not last or last <= value:
            return None
        low, high = value, last
    unit = grammar.spelled.get(hit["unit"], hit["unit"])
    number = None if high else value
    return Quantity(
        hit.start(), hit.end(), number, low, high, unit, "", hit["after"] or "", bool(hit["m1"]), False, True
    )
