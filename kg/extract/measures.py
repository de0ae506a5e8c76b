"""Measures of the vocabulary, and how firmly the text takes each up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.search import LabelIndex, squeeze
from kg.model import Measure, Reading, Section, Stance
from kg.ontology import lexicon, load_concepts
from kg.read.sections import SectionIndex

_CLAUSE_START = re.compile(r"[。;!?\n]")
_REACH_BACK, _REACH_ON = 40, 14
"""How many characters before and behind a measure its stance is looked for."""


@cache
def measure_index() -> LabelIndex:
    """The automaton over `ontology/measures.ttl`; groups (without an `ep:Measure` type) are not searched for."""
    return LabelIndex([c for c in load_concepts("measures") if c.extra.get("instrumentType")])


def find_measures(reading: Reading, index: LabelIndex | None = None) -> Iterator[Measure]:
    """Every mention of a measure, with its stance there.

    Labels are searched for without quotation marks and blanks, so 推进“县管校聘”改革 holds 县管校聘.
    """
    index = index or measure_index()
    sections = SectionIndex(reading.sections)
    squeezed, offsets = squeeze(reading.text)
    for hit in index.find(squeezed):
        start, end = offsets.span(hit.start, hit.end)
        yield Measure(
            name=hit.concept.label,
            start=start,
            end=end,
            concept=hit.concept.id,
            labels=all_labels(hit.concept.labels, hit.concept.gap_labels),
            stance=stance_at(reading.text, start, end, sections.path(sections.at(start))),
        )


@cache
def all_labels(labels: tuple[str, ...], gap_labels: tuple[str, ...]) -> tuple[str, ...]:
    """Every label of a concept as the facts file gives it; a gap label is given with its gap closed."""
    return tuple(dict.fromkeys([*labels, *(g.replace("…", "") for g in gap_labels)]))


@cache
def _cues(place: str) -> tuple[re.Pattern[str], dict[str, Stance]]:
    words: dict[str, Stance] = {w: stance for stance, ws in lexicon("stance")[place].items() for w in ws}
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True))), words


@cache
def _baseline_title() -> re.Pattern[str]:
    return re.compile(lexicon("stance")["baseline"]["titles"])


@cache
def _done() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("stance")["done"]["words"]))


def reports(path: list[Section]) -> bool:
    """Whether a section (given with those around it) reports what has been done and does not promise."""
    return any(_baseline_title().search(s.title) for s in path)


def stance_at(text: str, start: int, end: int, path: list[Section]) -> Stance:
    """How far the text goes with what stands at `[start, end)`.

    >>> text = "积极探索实施校长职级制改革。"
    >>> stance_at(text, 6, 11, [])
    'explore'
    >>> stance_at("坚决杜绝“小学化”倾向", 5, 8, [])
    'restrict'
    """
    floor = max(0, start - _REACH_BACK)
    stops = [m.end() for m in _CLAUSE_START.finditer(text, floor, start)]
    before = text[stops[-1] if stops else floor : start]
    own = before[before.rfind(",") + 1 :]
    behind = _CLAUSE_START.split(text[end : end + _REACH_ON], maxsplit=1)[0].split(",")[0]
    inside = text[start:end]
    pattern, words = _cues("after")
    if hit := pattern.search(behind):
        if words[hit[0]] != "achieved" or reports(path):
            return words[hit[0]]
    if reports(path):
        return "achieved"
    for clause in (own, before):
        if found := _nearest(clause):
            return found
    return _nearest(inside) or "promote"


def _nearest(clause: str) -> Stance | None:
    """The stance of the last cue of a clause; 探索 and 试点 anywhere in it outweigh a later 建立 or 实施."""
    pattern, words = _cues("before")
    found = [words[m[0]] for m in pattern.finditer(clause)]
    if not found:
        return None
    return "explore" if "explore" in found and found[-1] in ("establish", "promote") else found[-1]
