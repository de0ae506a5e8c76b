"""Dictionary search in Chinese: all labels at once, on characters, tolerant of quotation marks, blanks and insertions."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import add, itemgetter
from sys import intern

from ahocorasick_rs import AhoCorasick, Implementation

from kg.extract.patterns import guarded
from kg.offsets import OffsetMap, cut
from kg.ontology import Concept

_MARKS = re.compile(r"[“”\"'‘’「」『』《》〈〉 \t·]+")
_CLAUSE_STOP = re.compile(r"[,。;!?:\n]")
_PHRASE_STOP = re.compile(r"[,、。;!?:\n或]|和(?!谐)|(?<!参)与|(?<!普)及(?!时)")
GAP = 10
"""How many characters the … of a gap label may stand for."""


def squeeze(text: str) -> tuple[str, OffsetMap]:
    """The text without quotation marks and blanks, in lower case, and the way back.

    >>> squeeze("深化“县管校聘”改革")[0]
    '深化县管校聘改革'
    """
    squeezed, offsets = cut(text, (m.span() for m in _MARKS.finditer(text)))
    lowered = squeezed.lower()
    return (lowered if len(lowered) == len(squeezed) else squeezed), offsets


def squeeze_label(label: str) -> str:
    """The same for a label, and fast for most, which have nothing to squeeze out.

    >>> squeeze_label("“双减”"), squeeze_label("STEM教育")
    ('双减', 'stem教育')
    """
    return label.lower() if label.isalnum() else squeeze(label)[0]


Hit = tuple[int, int, Concept]
"""Start and end of a label in the squeezed text, and the concept it is a label of."""


@dataclass(frozen=True, slots=True)
class _Gapped:
    """A gap label of a concept (its number), seen from its rarest part: `before` and `behind` are the others, nearest first, and
    `stop` is what does not stand between them."""

    concept: int
    stop: re.Pattern[str]
    before: tuple[str, ...]
    behind: tuple[str, ...]


_Near = tuple[int, tuple[tuple[str, _Gapped], ...]]
"""Gap labels seen from a common rarest part: in how many characters beside it the part next to it would stand; and that part of
each, which is looked for first, since most tries fail there, with the gap label."""
_NOTHING_NEAR: _Near = (0, ())
_NEGATIVE = -1
_Meaning = tuple[tuple[int, ...], int, tuple[tuple[str, _Gapped], ...], int, tuple[tuple[str, _Gapped], ...]]
"""What a pattern of the automaton stands for: numbers of concepts whose label it is, `_NEGATIVE` for a negative label; gap
labels whose rarest part it is, those with a part before it and those with parts behind it only.

Plain tuples, one for all labels of a concept: looking up a meaning costs a visit to memory for each object on the way."""
_Found = tuple[int, int, bool, int]
"""(start, -end, whether by a gap label, number of the concept or `_NEGATIVE`): sorts longest first."""
_by_place = itemgetter(0, 1, 2)


class LabelIndex:
    """All labels of a concept scheme in one Aho–Corasick automaton; linear in the text.

    Not picklable (the automaton is native): each process builds its own, in some 0.2 s.
    """

    def __init__(
        self, concepts: Sequence[Concept], one_clause: Iterable[str], opening: re.Pattern[str], verbs: Iterable[str]
    ) -> None:
        """An index in which gap labels do not go beyond a comma behind which words begin a clause of its own (`opening`), and those
        that begin with one of the words `one_clause` beyond none; and in which labels that begin with one of `verbs`, which may
        carry a guard, hold a gap behind it (配齐|专职|教研员) that goes beyond no item of a list."""
        self.concepts = tuple(concepts)
        self.labels = {c.id: _every_label(c) for c in self.concepts}
        """Every label of a concept by its id, as the facts file gives them."""
        ends = re.compile(rf"[。;!?:\n]|,{opening.pattern}")
        meanings = self._read_labels(ends, tuple(one_clause), re.compile(guarded(verbs)))
        self._patterns = sorted(meanings)
        self._meanings = [meanings[pattern] for pattern in self._patterns]
        self._automaton = AhoCorasick(self._patterns, implementation=Implementation.ContiguousNFA)

    def _read_labels(
        self, ends: re.Pattern[str], one_clause: tuple[str, ...], verb: re.Pattern[str]
    ) -> dict[str, _Meaning]:
        """By pattern what it stands for."""
        whole: defaultdict[str, list[int]] = defaultdict(list)
        gapped: defaultdict[str, list[_Gapped]] = defaultdict(list)
        common = _bigrams(label for c in self.concepts for label in (*c.labels, *c.gap_labels))
        for number, concept in enumerate(self.concepts):
            for label in concept.labels:
                whole[squeeze_label(label)].append(number)
            for label in concept.negative_labels:
                whole[squeeze_label(label)].append(_NEGATIVE)
            written = ((g, _CLAUSE_STOP if g.startswith(one_clause) else ends) for g in concept.gap_labels)
            derived = ((g, _PHRASE_STOP) for g in gaps_behind_verbs(concept.labels, verb))
            for label, stop in (*written, *derived):
                anchor, parts = _gapped(number, label, common, stop)
                gapped[anchor].append(parts)
        return _meanings(whole, gapped)

    def find(self, text: str) -> list[Hit]:
        """Hits in a squeezed text, by position; what lies within a longer hit is left out, negative labels hide theirs."""
        hits: list[Hit] = []
        cover, cover_start = -1, -1
        ends: dict[int, int] = {}
        for start, negative_end, gapped, concept in sorted(self._all(text), key=_by_place):
            end = -negative_end
            if end < cover or (end == cover and (gapped or start > cover_start)):
                continue
            if end > cover and not gapped:  # a gap label spans words that are not its own, so it hides nothing
                cover, cover_start = end, start
            if concept != _NEGATIVE and start >= ends.get(concept, 0):  # one mention where a concept's labels overlap
                ends[concept] = end
                hits.append((start, end, self.concepts[concept]))
        return hits

    def _all(self, text: str) -> list[_Found]:
        """Every label and negative label in a squeezed text."""
        found: list[_Found] = []
        meanings = self._meanings
        for pattern, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            whole, back, before, on, behind = meanings[pattern]
            for concept in whole:
                found.append((start, -end, False, concept))
            if before:
                window = text[start - back if start > back else 0 : start]
                for part, gapped in before:
                    if part in window and (span := _stretch(text, start, end, gapped)):
                        found.append((span[0], -span[1], True, gapped.concept))
            if behind:
                window = text[end : end + on]
                for part, gapped in behind:
                    if part in window and (span := _stretch(text, start, end, gapped)):
                        found.append((span[0], -span[1], True, gapped.concept))
        return found


def gaps_behind_verbs(labels: Sequence[str], verb: re.Pattern[str]) -> Iterator[str]:
    """The gap labels that those of a concept's labels make which begin with a verb; none where the object alone is a label.

    >>> list(gaps_behind_verbs(["教师补充机制", "补充教师", "招聘新教师", "新教师"], re.compile("补充|招聘")))
    ['补充…教师']
    """
    for label in labels:
        begins = verb.match(label)
        acted_on = label[begins.end() :] if begins else ""
        if begins and len(acted_on) > 1 and not any(other in acted_on for other in labels):
            yield f"{begins[0]}…{acted_on}"


def _every_label(concept: Concept) -> tuple[str, ...]:
    """The labels, and the gap labels with their gaps closed."""
    return tuple(dict.fromkeys([*concept.labels, *(g.replace("…", "") for g in concept.gap_labels)]))


def _gapped(concept: int, label: str, common: Counter[str], stop: re.Pattern[str]) -> tuple[str, _Gapped]:
    """A gap label by its rarest part: 推进…集团化…办学 by 集团化, say."""
    parts = [intern(squeeze_label(part)) for part in label.split("…") if part]
    anchor = min(range(len(parts)), key=lambda i: _frequency(parts[i], common))
    return parts[anchor], _Gapped(concept, stop, tuple(parts[:anchor][::-1]), tuple(parts[anchor + 1 :]))


def _meanings(whole: Mapping[str, list[int]], gapped: Mapping[str, list[_Gapped]]) -> dict[str, _Meaning]:
    """By pattern what it stands for: the concepts it is a `whole` label of, and the gap labels of which it is the rarest part."""
    plain: dict[tuple[int, ...], _Meaning] = {}
    meanings: dict[str, _Meaning] = {}
    for pattern, of in whole.items():
        numbers = tuple(of)
        meanings[pattern] = plain.setdefault(numbers, (numbers, *_NOTHING_NEAR, *_NOTHING_NEAR))
    for pattern, labels in gapped.items():
        before = _near((g.before[0], g) for g in labels if g.before)
        behind = _near((g.behind[0], g) for g in labels if not g.before)
        meanings[pattern] = (tuple(whole.get(pattern, ())), *before, *behind)
    meanings.pop("", None)
    return meanings


def _near(parts: Iterable[tuple[str, _Gapped]]) -> _Near:
    """Gap labels, each with its part next to the rarest one, and the reach of the longest of these."""
    near = tuple(parts)
    return (GAP + max(len(part) for part, _ in near), near) if near else _NOTHING_NEAR


def _bigrams(labels: Iterable[str]) -> Counter[str]:
    """How often two characters stand together in the labels: the vocabulary is a fair sample of how plans speak."""
    return Counter(chain.from_iterable(map(add, label, label[1:]) for label in labels))


def _frequency(part: str, common: Counter[str]) -> float:
    """An estimate of how often a part will be met in a text: by its rarest pair of characters."""
    return min((common[part[i : i + 2]] for i in range(len(part) - 1)), default=10**9) / len(part)


def _stretch(text: str, start: int, end: int, gapped: _Gapped) -> tuple[int, int] | None:
    """The span of a gap label whose rarest part stands at `[start, end)`, None where another part is missing."""
    for part in gapped.before:
        reach = start - GAP - len(part)
        found = text.rfind(part, reach if reach > 0 else 0, start)
        close = found + len(part)
        if found < 0 or (close < start and gapped.stop.search(text, close, start)):
            return None
        start = found
    for part in gapped.behind:
        found = text.find(part, end, end + GAP + len(part))
        if found < 0 or (end < found and gapped.stop.search(text, end, found)):
            return None
        end = found + len(part)
    return start, end
