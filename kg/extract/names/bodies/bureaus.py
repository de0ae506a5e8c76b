"""Bureaus that no list knows, by the level or the place they begin with and the ending: 县|海洋发展局, 区教育|融媒体中心."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.extract.names.bodies.bodies import Body, body_at, body_of
from kg.extract.names.bodies.body_places import prefix
from kg.extract.names.bodies.body_words import ends, need_place, pattern_of, words
from kg.extract.names.cutting import HARD, LEVELS, LONG_STOPS, PLACE, SCHOOL_STOPS, SOFT, Core, Word, core_before
from kg.ontology import lexicon

_SHORTEST, _LONGEST = 2, 12
"""How many letters the field of a bureau has."""
_ENDS_OF_OFFICES = frozenset("心站室馆所队办")
"""How bodies end that may have more fields before their usual name."""
_ENDS_OF_BODIES = frozenset("局委办府厅会院校站心联部队协")
"""What a body ends in that stands right before, with no mark between: 县财政局|县海洋局."""
_NO_FIELDS_END = _ENDS_OF_BODIES | frozenset("大馆台店司")
"""What ends no field before a joint: 县人大和|教育局, 县档案馆和|教育局."""


def bureau_at(text: str, start: int, end: int) -> Body | None:
    """The bureau whose name has the given ending, None where it has no level, no field or ends in another word.

    >>> bureau_at("发挥县海洋发展局作用", 7, 8).name
    '县海洋发展局'
    >>> bureau_at("形成全县教育发展格局", 9, 10), bureau_at("各县海洋发展局", 6, 7)
    (None, None)
    """
    if text.endswith(ends("no_bureaus"), 0, end) or pattern_of("not_behind").match(text, end):
        return None
    pieces = _of_two_fields(text, core_before(text, start, LONG_STOPS)).words
    opening = next((i for i in reversed(range(len(pieces))) if _opens(text, pieces, i, start)), None)
    if opening is None:
        return None
    field = pieces[opening].end
    two = text[end - 1] != "队" and "局" in text[field:start]  # 县教育局|城市管理局, but 县公安局交警大队
    at = None if two else prefix(text, field)
    return None if at is None else body_of(text, at, end)


def of_known_end(text: str, start: int, end: int) -> Body | None:
    """The body whose name ends in the listed words at `[start, end)`, with more fields before these: 市|公用事业|管理局, 县|生态|移民局.

    >>> of_known_end("市公用事业管理局", 5, 8).name
    '市公用事业管理局'
    """
    known = body_at(text, start, end)
    if known and known.start < start:
        return known
    whole = text[end - 1] in _ENDS_OF_OFFICES and text[start:end] in need_place()  # 区教育|融媒体中心
    ending = end - start if whole else next((len(e) for e in ends("bureaus") if text.endswith(e, start, end)), 0)
    return (bureau_at(text, end - ending, end) if ending else None) or known


def _of_two_fields(text: str, core: Core) -> Core:
    """The core with the field before its joint, where no body ends there: 市住房保障和|房产管理局, not 市妇联和|房产管理局."""
    joint = core.start - 1
    if not core.words or text[joint : joint + 1] not in ("和", "与") or text[joint - 1] in _NO_FIELDS_END:
        return core
    return core.behind(core_before(text, joint, LONG_STOPS))


def _opens(text: str, pieces: Sequence[Word], index: int, start: int) -> bool:
    """Whether the word at `index` is the level or the place right before the field of a bureau, whose ending is at `start`."""
    word = pieces[index]
    level = text[word.start : word.end] in LEVELS and not pattern_of("no_levels").match(text, word.start)
    if not (level or word.kind == PLACE) or not _SHORTEST <= start - word.end <= _LONGEST:
        return False
    before, field = pieces[index - 1] if index else None, pieces[index + 1 :]
    if before and before.kind not in (*SCHOOL_STOPS, PLACE) and text[before.end - 1] not in _ENDS_OF_BODIES:
        return False
    if before and before.kind == SOFT and text[word.end - 1] not in LEVELS:
        return False  # 教育|云和|教育大数据中心
    first = text[field[0].start : field[0].end]
    if first in LEVELS or (first not in words("functions") and first in _no_fields()):
        return False  # 市|县教育局 are many; 县|建设|大数据中心
    if pattern_of("no_fields").match(text, word.end):
        return False
    return all(w.kind != HARD or text[w.start : w.end] in words("functions") for w in field)


@cache
def _no_fields() -> frozenset[str]:
    """What begins no field: a verb of which the level is the subject, and the government."""
    return frozenset(("政府", *lexicon("names")["border"]["verbs"]))
