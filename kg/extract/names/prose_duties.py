"""Who answers for what, told in a sentence: 由市教育局牵头,市财政局配合,完善…; 市教育局会同市委编办推进…; 校园安全由市公安局负责."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.patterns import one_of
from kg.ontology import lexicon
from kg.read.scan import Scan

_LONGEST = 90
"""How far from the head of its sentence a duty may end."""
_MOST = 30
"""A sentence charges no more bodies."""
_NUMBER = re.compile(r"\s*(?:[(\[]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\]、.]\s*)?")
_WORD = Scan(["牵头", "负责", "会同", "协同", "配合", "承担"])
_STOPS = "。;!?\n"

Duty = tuple[int, int, str | None]
"""Characters in which bodies answer for something; their role, None where the words beside each of them tell it."""


def find_prose_duties(text: str) -> Iterator[Duty]:
    """Every duty that heads a sentence or a clause, or stands behind 由 within one, in reading order.

    >>> text = "由市教育局牵头,市财政局配合,完善保障。市教育局会同市委编办推进改革。"
    >>> [(text[start:end], role) for start, end, role in find_prose_duties(text)]
    [('由市教育局牵头,市财政局配合,', None), ('市教育局会同市委编办', 'responsible')]
    """
    done = 0
    for word in _WORD.finditer(text):
        if word.start() < done:
            continue
        floor = max(done, word.start() - _LONGEST)
        first = max(floor, *(text.rfind(stop, floor, word.start()) + 1 for stop in _STOPS))
        number = _NUMBER.match(text, first)
        heads = [number.end() if number else first, text.rfind(",", first, word.start()) + 1]
        hits = (
            _duty().match(text, start) for start in (*heads, text.rfind("由", first, word.start())) if start >= first
        )
        if hit := next((hit for hit in hits if hit and hit.end() >= word.end()), None):
            yield hit.start(), hit.end(), None if hit["role"] else "responsible"
            done = hit.end()


@cache
def _duty() -> re.Pattern[str]:
    # A body ends where what may follow one stands, and gives nothing back (`(?>…)`, `}+`): 县局和县办和… could be parted in as
    # many ways as two to the number of them.
    words = lexicon("names")["joint"]
    ends, manner = one_of(words["charged_ends"]), one_of(words["charged_how"])
    named = r"[^\W\d_由]"
    role = rf"{manner}?(?:牵头(?:负责)?|负责|协同|配合|承担|参与|协助)(?!的|[人制]|同志)"
    body = rf"(?>{named}{{1,16}}?{ends}(?=[、和与及等]|以及|按职责|会同|{role}))"
    whole = rf"{named}{{1,16}}{ends}"
    others = r"(?:等(?:有关|相关)?(?:部门|单位)?)?"
    bodies = rf"{body}(?:(?:[、和与及]|以及){body}){{0,{_MOST}}}+{others}"
    along = rf"会同{whole}(?:[、和与及]{whole}){{0,{_MOST}}}+{others}"
    charged = rf"{bodies}(?P<role>{role})(?:[,、]{bodies}(?:按职责(?:分工)?)?{role}){{0,{_MOST}}}+(?:,{along})?"
    return re.compile(rf"由?(?:{charged}|{body}{along}),?")
