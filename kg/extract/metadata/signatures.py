"""Who signs a document, and the day: lines of their own, or run into the text."""

from __future__ import annotations

import re

from kg.extract.dates import iso_date, mend_digits, run_together
from kg.extract.word_lists import WordLists
from kg.read.lines import filled_lines

Signature = tuple[list[str], str | None]
"""The bodies that sign, and the day."""
REACH, FOOT = 1500, 600
"""How far into a text what says who issued it may stand, and from its end, in characters."""
LONGEST = 80
"""How many letters the names of those who send a paper together may have."""
_RUN_IN_DAY = re.compile(
    r"(?<=[》。!)]) ?二[〇零○0][^年\n]{2}年[^月\n]{1,3}月[^日\n]{1,3}日"
    r"|(?:(?<=[执施落][行实]。)|(?<=公开发布\)))\d{4}年\d{1,2}月\d{1,2}日(?=[\u4e00-\u9fff“—])"
)
"""A day that a conversion ran into the text: in Chinese numerals, as signatures have it, or behind 请认真执行。, (此件公开发布)"""
_LISTS = WordLists("metadata")
SIGNER = _LISTS.pattern(
    r"^(?:[\u4e00-\u9fff()“”、 ]{2,{longest}}{issuer.bodies|}|(?:中华人民共和国)?{issuer.ministries})$",
    longest=str(LONGEST),
)
"""A line that is the name of a body."""
_RUN_IN = _LISTS.pattern(
    r"(?:^|[。!)])\s?((?:[\u4e00-\u9fff]{4,30} )*[\u4e00-\u9fff]{2,30}?{issuer.bodies|})\s?(?=\d{4}\s?年)"
    r"(?!\d{4}\s?年\d{1,2}月\d{1,2}日(?:{title.issued}|出台|召开| ?\d{1,2}:\d\d))",
    re.M,
)
"""A signature that a conversion ran into the text before or the date behind it; none where the body did something on that day
(县教育局2021年3月5日|印发) or a page has an hour."""
_SEAL = re.compile(r" ?\([公印盖]?章\)")
"""What stands for a seal behind the name of a body: X县教育局(盖章)."""


def read_signature(text: str, head: str) -> Signature:
    """Lines that are names of bodies with a line that is a date behind them; or a lone date line at the beginning or the end."""
    foot = mend_digits(text[-FOOT:])
    if signed := _signed(head) or _signed(foot):
        return signed
    days = (iso_date(line, whole=True) for part in (head, foot) for line in filled_lines(part) if "年" in line)
    lone = next(filter(None, days), None) or next(filter(None, map(run_together, filled_lines(head))), None)
    return ([], lone) if lone else _signed(_around_day(text, len(head))) or ([], None)


def _signed(part: str) -> Signature | None:
    """Who signs and when, in lines of their own, or run into the text before or the date behind."""
    signers: list[str] = []
    for filled in filled_lines(part):
        line = _SEAL.sub(" ", filled).rstrip() if "章)" in filled else filled
        if signers and (day := iso_date(line, whole=True) or run_together(line)):
            return signers, day
        if not line.endswith("代章)"):  # whose seal stands for that of the body above
            signers = [*signers, *_bodies(line)] if SIGNER.match(line) else []
    if (hit := _RUN_IN.search(part[:REACH])) and (day := iso_date(part[hit.end() : hit.end() + 14])):
        return _bodies(hit[1]), day
    return None


def _bodies(line: str) -> list[str]:
    """The bodies that a line names, with blanks between them or between all letters.

    >>> _bodies("东县教育局 东县财政局"), _bodies("东 县 教 育 局")
    (['东县教育局', '东县财政局'], ['东县教育局'])
    """
    words = line.split()
    whole = words if any(len(word) > 1 for word in words) else ["".join(words)]
    return [body for word in whole if SIGNER.match(word) for body in bodies_of(word)]


def _around_day(text: str, head_end: int) -> str:
    """The first day that has a line to itself before the annexes, which have their own, and what stands above it."""
    end = text.find("\n附", head_end)
    text = (text if end < 0 else text[:end]) + "\n"
    at = text.find("日\n")
    while at >= 0 and not iso_date(text[(start := text.rfind("\n", 0, at) + 1) : at + 1], whole=True):
        at = text.find("日\n", at + 1)
    return text[max(0, start - LONGEST) : at + 1] if at >= 0 else ""


def names_body(line: str) -> bool:
    """Whether a line is the name of a body, or the head in red of its papers.

    >>> names_body("东县教育局"), names_body("东县教育局文件"), names_body("东县教育")
    (True, True, False)
    """
    return SIGNER.match(line.removesuffix("文件")) is not None


def run_in_day(head: str) -> str | None:
    """The day that stands within a line of the head: 请认真执行。2021年6月30日."""
    hit = _RUN_IN_DAY.search(head[:REACH])
    return iso_date(hit[0], whole=True) if hit else None


def bodies_of(who: str) -> list[str]:
    """The bodies of one place that a line names one behind the other."""
    place = who[0] if who[0] in "省市县区州旗" else who.removeprefix("中共")[:2]
    return re.split(rf"(?<=[局委厅会府室部组心议])(?=(?:中共)?{re.escape(place)})", who)
