"""Marks of quotations and of titles in one form: “ ” with ‘ ’ within them, 《 》 with 〈 〉 within them."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from kg.ontology import lexicon

_STRAIGHT = re.compile(
    r'"(?=[^"“”<>=\n\u4e00-\u9fff]*+[\u4e00-\u9fff]|(?<!=")[\dA-Za-z+×.]{1,10}"(?![\dA-Za-z=>]))([^"“”<>=\n]*+)"'
)
"""Straight quotation marks around Chinese words, or around a formula: "3+2". It gives nothing back (`*+`): a line may have
one mark and a megabyte behind it."""
_HALF_STRAIGHT = re.compile(
    r'“[^“”"<>=\n]{0,60}"[\u4e00-\u9fff\d][^“”"<>=\n]{1,30}"[^“”"<>=\n]{0,60}”|“([^“”"<>=\n]{1,60})"|"([^“”"<>=\n]{1,60})”'
)
"""One mark straight and the other not, as a scan has them; no quotation within another: “坚持"四有"标准”."""
_CLOSED_OTHERWISE = re.compile(r"《([^《》〈〉<>\n]{2,80})[>〉](?![^《〈<\n]{0,60}》)")
_OPENED_OTHERWISE = re.compile(r"[<〈]([^《》〈〉<>\n]{2,80})》")
"""… and of a title one as a keyboard has it, or as that of an inner title."""
_QUOTED_APART = re.compile(r'"\n([^"\n]{1,40})"\n')
"""A site breaks lines behind straight quotation marks: 实施"|名师工程"|和培训."""
_MARK, _WORDS, _INSIDE = re.compile('"'), re.compile(r"[^<>=]*[\u4e00-\u9fff][^<>=]*"), 30
_SINGLE = re.compile(
    r"(?:‘|(?<![0-9A-Za-z])')(?=[^‘’'\n]{0,30}?[\u4e00-\u9fff])([^‘’'“”<>=\n]{1,30})(?:’|'(?![A-Za-z]))"
)
"""Single quotation marks around Chinese words, curly or straight: '青蓝工程'."""
_TWO_SINGLE = re.compile(r"(?:‘‘|''|``)(?=[\u4e00-\u9fff\d])([^‘’'`\n]{1,60})(?:’’|‘‘|'')")
_LOW = re.compile("„([^„“”\n]{1,60})[“”]")
_GUILLEMETS = re.compile("«([^«»\n]{1,80})»")
_ALIKE = re.compile("“([^“”\n]{1,60})“|”([^“”\n]{1,60})”")
_PERIOD = re.compile("[“”](十[一二三四五六]五)[“”]")
"""A five-year plan is quoted alone, whatever way its marks turn: 国家“十四五“规划."""
_MOST_ALIKE = 10
"""So many times as many marks of one kind as of the other are all of them."""
_ANGLES = re.compile(
    r"(?:〈|<(?=<?[“\u4e00-\u9fff]))(<?)((?=[^\n]{0,40}?[\u4e00-\u9fff]{3})[^〈〉<>《》,。;\n]{2,80})([〉>]>?)"
)
"""The marks of a title within a title, and such as a keyboard has, single and double: <<教育法>>."""
_QUOTATION, _TITLE = 60, 90
"""How many characters before it tell whether a mark stands within a quotation, or within a title."""


def mend_quotes(text: str) -> str:
    """The text, character for character, in these forms. Of double marks both are there: ““ ””, 《《 》》.

    >>> mend_quotes('实施"青蓝工程",落实<教育法>和«国务院关于“双减”的意见»,«名师»工程')
    '实施“青蓝工程”,落实《教育法》和《国务院关于“双减”的意见》,“名师”工程'
    >>> mend_quotes('实施“青蓝工程",依据《教育法>、<教师法》、《关于印发〈方案〉的通知》')
    '实施“青蓝工程”,依据《教育法》、《教师法》、《关于印发〈方案〉的通知》'
    >>> mend_quotes('以“坚持"四有"标准”为引领')
    '以“坚持“四有”标准”为引领'
    """
    if '"' in text:
        text = _HALF_STRAIGHT.sub(lambda hit: f"“{words}”" if (words := hit[1] or hit[2]) else hit[0], text)
        text = _STRAIGHT.sub("“\\1”", _over_line_ends(_QUOTED_APART.sub("“ \\1” ", text)))
    if "'" in text or "‘" in text:
        text = _SINGLE.sub(_as_quotation, _TWO_SINGLE.sub("““\\1””", text))
    if "„" in text:
        text = _LOW.sub("“\\1”", text)
    if "«" in text:
        text = _GUILLEMETS.sub(_as_title, text)
    if "<" in text or "〈" in text:
        text = _OPENED_OTHERWISE.sub("《\\1》", _ANGLES.sub(_as_outer_title, text))
    if ">" in text or "〉" in text:
        text = _CLOSED_OTHERWISE.sub("《\\1》", text)
    opening, closing = text.count("“"), text.count("”")
    if max(opening, closing) > _MOST_ALIKE * min(opening, closing):
        text = _ALIKE.sub(lambda hit: f"“{hit[1] or hit[2]}”", text)
    return _PERIOD.sub("“\\1”", text) if opening != closing else text


def _over_line_ends(text: str) -> str:
    """The text with the straight marks in one form that open a quotation at the end of a line and close it on the next one.

    >>> _over_line_ends('"五育"并举,实施"名\\n师工程"和"青蓝工\\n程"')
    '"五育"并举,实施“名\\n师工程”和“青蓝工\\n程”'
    """
    letters, start, open_ = list(text), 0, False
    for line, following in pairwise([*text.split("\n"), ""]):
        marks = [hit.start() for hit in _MARK.finditer(line)]
        if open_:
            letters[start + marks.pop(0)] = "”"
        open_ = len(marks) % 2 == 1 and _opens(line, marks[-1], following)
        if open_:
            letters[start + marks[-1]] = "“"
        start += len(line) + 1
    return "".join(letters)


def _opens(line: str, mark: int, following: str) -> bool:
    """Whether what stands from a mark to the end of its line and before the first one of the next is what a quotation holds."""
    rest, end = line[mark + 1 : mark + 1 + _INSIDE], following.find('"', 0, _INSIDE)
    if end < 0 or mark + 1 + len(rest) < len(line) or line[mark - 1 : mark].isdigit():
        return False
    return _WORDS.fullmatch(rest + following[:end]) is not None


def _as_quotation(hit: re.Match[str]) -> str:
    """Single marks as inner ones within a quotation, elsewhere as what they stand for.

    >>> _SINGLE.sub(_as_quotation, "实施'青蓝工程',“落实‘双减’政策”")
    '实施“青蓝工程”,“落实‘双减’政策”'
    """
    within = _is_within(hit, "“", "”", _QUOTATION)
    return f"‘{hit[1]}’" if within else f"“{hit[1]}”"


def _as_outer_title(hit: re.Match[str]) -> str:
    """Marks of an inner title as they are within a title, elsewhere as those of one.

    >>> _ANGLES.sub(_as_outer_title, "<<教育法>>和《关于印发〈实施方案〉的通知》")
    '《《教育法》》和《关于印发〈实施方案〉的通知》'
    """
    if _is_within(hit, "《", "》", _TITLE):
        return hit[0]
    return f"《{hit[1] and '《'}{hit[2]}{'》' * len(hit[3])}"


def _is_within(hit: re.Match[str], opening: str, closing: str, farthest: int) -> bool:
    before = hit.string[max(0, hit.start() - farthest) : hit.start()]
    return before.rfind(opening) > before.rfind(closing)


def _as_title(hit: re.Match[str]) -> str:
    return f"《{hit[1]}》" if hit[1].endswith(_title_ends()) else f"“{hit[1]}”"


@cache
def _title_ends() -> tuple[str, ...]:
    return tuple(lexicon("forms")["titles"]["ends"])
