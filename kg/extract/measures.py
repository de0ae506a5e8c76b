"""Measures of the vocabulary, and how firmly the text takes each up."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from kg.extract.reported import Places
from kg.extract.search import Hit, LabelIndex, squeeze
from kg.extract.stances import StanceFinder
from kg.model import Measure, Mention, Reading, School
from kg.ontology import lexicon, load_concepts
from kg.read.section_index import SectionIndex


@cache
def measure_index() -> LabelIndex:
    """The automaton over `ontology/measures.ttl`; groups are not searched for. All else is, also what was just pasted there
    and has no instrument type yet: `kg check` tells what it lacks."""
    concepts = [c for c in load_concepts("measures") if not c.is_group]
    return LabelIndex(concepts, lexicon("measures")["one_clause"])


def find_measures(reading: Reading, names: Iterable[Mention] = ()) -> Iterator[Measure]:
    """Every mention of a measure, with its stance there. A kind of school within a school's name (南广镇中心幼儿园) is none.

    Labels are searched for without quotation marks and blanks, so 推进“县管校聘”改革 holds 县管校聘.
    """
    index, text = measure_index(), reading.text
    named, kinds_of_school = _SchoolNames(names), set(lexicon("measures")["kinds_of_school"])
    sections = SectionIndex(reading.sections)
    places = Places(reading)
    stances = StanceFinder(text)
    squeezed, offsets = squeeze(text)
    hits = _without_closed(squeezed, index.find(squeezed))
    spans = list(offsets.spans(hit[:2] for hit in hits))
    around = sections.sections_at(start for start, _ in spans)
    for (_, _, concept), (start, end), section in zip(hits, spans, around, strict=True):
        if concept.id in kinds_of_school and named.hold(start, end):
            continue
        if (text[start] <= "z" or text[end - 1] <= "z") and _within_word(text, start, end):
            continue
        says = places.at(start, section)
        stance = stances.at(start, end, reported=says == "report")
        yield Measure(concept.label, start, end, concept.id, index.labels[concept.id], stance, says != "trouble")


def _without_closed(text: str, hits: list[Hit]) -> list[Hit]:
    """The hits, by position, without those within another that closes what they run: 撤并10人以下的|教学点; but
    撤并村小、保留|教学点 keeps them."""
    closed_by: dict[str, str] = lexicon("measures")["closed_by"]
    keeping: list[str] = lexicon("measures")["keeping"]
    latest: dict[str, tuple[int, int]] = {}
    kept = []
    for hit in hits:
        _, end, concept = hit
        first, last = latest.get(closed_by.get(concept.id, ""), (0, 0))
        if end > last or any(word in text[first:end] for word in keeping):
            kept.append(hit)
        latest[concept.id] = hit[:2]
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
