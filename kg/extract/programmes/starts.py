"""Where the name of an initiative begins: behind a border, a word that no name contains, or a quotation mark."""

from __future__ import annotations

import re

from kg.extract.patterns import one_of
from kg.extract.programmes import words
from kg.extract.programmes.items import is_labelled, joined_start

_BORDERS = ",。;:!?、\n《》〈〉【】\t|"
_BORDER = re.compile(f"[{_BORDERS}]")
_BRACKET = re.compile(r"\([^()\n]*\)")
_CARRIED_OUT_HERE = re.compile(f"{one_of(words.CARRIED_OUT)}(?=.{{4}})")
_BESIDE = re.compile("(?:“[^“”]{2,12}”)*“([^“”]{2,12})”(?:以?及|和|与)")
_LEVEL = re.compile("[国省市县区州]家?级|全[国省市县区州]")
_SHORTEST_GOVERNED, _SHORTEST_BEHIND_VERB = 4, 2
"""From so many characters before its suffix on, a name does without the verb that governs what stands behind it, and so many
where no name begins with that verb."""


def behind_verb(text: str, start: int, suffix: int, end: int) -> int:
    """Where a name begins behind a verb that might be its own, but for a known name or what it governs: 巩固|营养改善计划,
    保障|强师工程|顺利实施; but 实施|改善办学条件工程|成效明显."""
    known = words.MAY_BEGIN.match(text, start)
    if known and text.endswith(words.known("names"), known.end(), end):
        return known.end()
    governs = words.GOVERNED.match(text, end) and not text.endswith(words.CARRIED_ON, 0, start)
    verb = words.GOVERNING.match(text, start) if governs else None
    if verb is None:
        return start
    least = _SHORTEST_BEHIND_VERB if verb["only"] else _SHORTEST_GOVERNED
    behind = words.lead().match(text, verb.end(), suffix) or verb  # 巩固两期|特殊教育提升计划|成果
    return behind.end() if suffix - behind.end() >= least else start


def behind_joint(text: str, start: int, end: int) -> int:
    """Where a name begins behind other things that are quoted before it: “两免一补”和|营养改善计划, “A名师”“B名师”及|骨干教师培养工程,
    “国培计划”|“三区人才”支持计划."""
    if row := words.QUOTED_ROW.match(text, start, end):
        return row.end()
    beside = _BESIDE.match(text, start, end)
    if beside is None:
        return start
    several = beside[0].count("“") > 1
    return beside.end() if several or _has_name_of_its_own(beside[1], text[beside.end() : end]) else start


def _has_name_of_its_own(quoted: str, rest: str) -> bool:
    """Whether what is quoted before a joint is another thing than the initiative behind it: “两免一补”和|营养改善计划."""
    known = quoted in words.section("quoted")["ways_of_working"] or rest.endswith(words.known("names"))
    return known or _LEVEL.match(rest) is not None


def opened_start(text: str, masked: str, hit: re.Match[str]) -> int | None:
    """Where the name begins that the quotation mark left open before the suffix opens: “鲲鹏|工程”."""
    opened = masked.rfind("“")
    if opened < 0 or opened + 1 == len(masked):
        return None
    closed = text.startswith("”", hit.end("name"))
    if words.LISTED_INSIDE.search(masked, opened) if closed else _BORDER.search(masked, opened):
        return None  # “A工程、B|工程”
    carried = _CARRIED_OUT_HERE.match(masked, opened + 1)  # “实施|县中振兴工程”
    return carried.end() if carried else opened + 1


def unquoted_start(masked: str, text: str, floor: int) -> int | None:
    """Behind the last border, the last word that no name contains, and the verbs that lead in."""
    start = joined_start(masked, max(map(masked.rfind, _BORDERS)) + 1, is_labelled(text, floor))
    for word in words.cut_word().finditer(masked, start):
        start = word.end()
    if serial := words.SERIAL.match(masked, start):
        start = serial.end()
    if lead := words.lead().match(masked, start):
        start = lead.end()
    if bracket := _BRACKET.match(text, floor + start, floor + len(masked)):
        start = bracket.end() - floor
    return start if len(masked) - start >= 2 else None
