"""Measures of the vocabulary, and how firmly the text takes each up."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from operator import itemgetter

from kg.extract.measures.reported import Places
from kg.extract.measures.stances import StanceFinder
from kg.extract.search import Hit, LabelIndex, squeeze
from kg.extract.targets.years import made_in
from kg.extract.word_lists import WordLists
from kg.model import Measure, Mention, Reading, School
from kg.ontology import lexicon, load_concepts

_CLAUSE_REACH = 40
_SPAN, _START = itemgetter(0, 1), itemgetter(0)
_LISTS = WordLists("measures")
_MENDED = _LISTS.pattern("{mended}")
_OPENING = WordLists("stance", "before").pattern(
    "{adverbs}*{forbidden+restrict+explore+establish+backed+open+promote}",
    adverbs=WordLists("programmes", "lead").pattern("{adverbs}"),
)
"""What tells of acting, and so begins a clause of its own: 稳步|推进."""


@cache
def measure_index() -> LabelIndex:
    """The automaton over `ontology/measures.ttl`; groups are not searched for. All else is, also what was just pasted there
    and has no instrument type yet: `kg check` tells what it lacks."""
    concepts = [c for c in load_concepts("measures") if not c.is_group]
    words = lexicon("measures")
    return LabelIndex(concepts, words["one_clause"], _OPENING, words["verbs"])


def find_measures(reading: Reading, names: Iterable[Mention] = ()) -> Iterator[Measure]:
    """Every mention of a measure, with its stance there. A kind of school within a school's name (南广镇中心幼儿园) is none.

    Labels are searched for without quotation marks and blanks, so 推进“县管校聘”改革 holds 县管校聘.
    """
    index, text = measure_index(), reading.text
    named, kinds_of_school, ills = _SchoolNames(names), _LISTS.words("kinds_of_school"), _LISTS.words("ills")
    stances = StanceFinder(text, made_in(reading.metadata))
    squeezed, offsets = squeeze(text)
    hits = _without_closed(squeezed, index.find(squeezed))
    spans = list(offsets.spans(map(_SPAN, hits)))
    told = Places(reading).told_at(map(_START, spans))
    for (first, last, concept), (start, end), says in zip(hits, spans, told, strict=True):
        if concept.id in kinds_of_school and named.hold(start, end):
            continue
        if (text[start] <= "z" or text[end - 1] <= "z") and _within_word(text, start, end):
            continue
        if says == "report" and squeezed[first:last] in ills and not _is_mended(squeezed, first, last):
            says = "trouble"
        stance = stances.at(start, end, reported=says == "report")
        yield Measure(concept.label, start, end, concept.id, index.labels[concept.id], stance, says != "trouble")


def _is_mended(text: str, start: int, end: int) -> bool:
    """Whether the clause of what is wrong says that something came of it: 近视率为41.3%, but 近视率降到41.3%."""
    low, high = max(0, start - _CLAUSE_REACH), end + _CLAUSE_REACH
    before = re.split("[,;。\n]", text[low:start])[-1]
    return _MENDED.search(before + re.split("[,;。\n]", text[end:high])[0]) is not None


def _without_closed(text: str, hits: list[Hit]) -> list[Hit]:
    """The hits, by position, without those within another that closes what they run: 撤并10人以下的|教学点; but
    撤并村小、保留|教学点 keeps them."""
    closed_by: dict[str, str] = lexicon("measures")["closed_by"]
    keeping: list[str] = lexicon("measures")["keeping"]
    closing, latest, kept = set(closed_by.values()), dict[str, Hit](), []
    for hit in hits:
        name = hit[2].id
        closer = latest.get(closed_by[name]) if name in closed_by else None
        if closer is None or hit[1] > closer[1] or any(word in text[closer[0] : hit[1]] for word in keeping):
            kept.append(hit)
        if name in closing:
            latest[name] = hit
    return kept


def _within_word(text: str, start: int, end: int) -> bool:
    """Whether a Latin word goes on beyond `[start, end)`: the OMO of tomorrow. The plural is no other word.

    >>> _within_word("tomorrow", 1, 4), _within_word("建MOOCs课程", 1, 5), _within_word("用OMO教学", 1, 4)
    (True, False, False)
    """
    return bool(_latin_goes_on().match(text, start) or _latin_goes_on().match(text, end))


@cache
def _latin_goes_on() -> re.Pattern[str]:
    return re.compile(r"(?<=[A-Za-z])(?!s(?![A-Za-z]))[A-Za-z]")


class _SchoolNames:
    """Where a text names schools."""

    def __init__(self, names: Iterable[Mention]) -> None:
        spans = sorted((name.start, name.end) for name in names if isinstance(name, School))
        self._starts, self._ends = [start for start, _ in spans], [end for _, end in spans]

    def hold(self, start: int, end: int) -> bool:
        """Whether `[start, end)` is part of a school's name."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._ends[before - 1] >= end
