"""Indicators of the vocabulary by the names, units and periods that targets carry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from kg.extract.search import squeeze_label
from kg.extract.targets.indicators.scope import is_whole
from kg.extract.word_lists import WordLists
from kg.ontology import Concept, lexicon, load_concepts

_THINGS = frozenset({"things"})
_COUNTS = _THINGS | {"people"}
_EVERY: frozenset[str] = frozenset()
_REMARK = re.compile(r"\([^()]*\)")
_WORD_CUT = re.compile("(?<!其)中(?=小学)|[其初高](?=中小学)")
"""What a label may not begin behind: 中|小学净入学率 is not that of 小学, as 其中|小学净入学率 is; 其|中小学 and 初|中小学 are no words."""
_LISTS = WordLists("targets", "indicators")
_CLOSING = _LISTS.ending("closing")
"""What a name may end with behind the label: 骨干教师|总数."""


@dataclass(frozen=True, slots=True)
class _Label:
    """A label of an indicator, or one of those that only look like it (`concept` None)."""

    text: str
    concept: Concept | None
    kinds: frozenset[str]

    @property
    def adds_up(self) -> bool:
        """Whether it counts what is added over a period; sums of money are also said of one year."""
        return bool(self.concept and self.concept.extra.get("accrues") and _COUNTS & self.kinds)

    def counted_in(self, kinds: frozenset[str]) -> bool:
        return not self.kinds or bool(kinds & self.kinds)

    def holds_over(self, per: str | None) -> bool:
        """Whether a number for each `per` can stand beside others of the indicator: a share can, 100 a year and 100 in all not."""
        usual = self.concept.extra.get("usualPeriod") if self.concept else None
        return per in (None, usual) or "share" in self.kinds


class IndicatorIndex:
    """Finds the indicator that a target speaks of: the longest label that its name ends with, if it is counted that way.

    What a name ends with is what is counted: 选派骨干教师跟岗学习 counts no stock of 骨干教师. Numbers of one indicator
    are set side by side, so a wrong one is worse than none. Not picklable (the automaton is native): each process
    builds its own.
    """

    def __init__(self, concepts: Sequence[Concept]) -> None:
        labels: dict[str, Concept | None] = {}
        for concept in concepts:
            labels.update({plain_name(label): concept for label in concept.labels})
        for concept in concepts:
            labels.update({plain_name(label): None for label in concept.negative_labels})
        self._labels = [
            _Label(text, c, kinds_of(c.extra.get("usualUnit") or "") if c else _EVERY)
            for text, c in sorted(labels.items(), key=lambda item: item[0])
            if text
        ]
        texts = [label.text for label in self._labels]
        self._automaton = AhoCorasick(texts, implementation=Implementation.ContiguousNFA)

    def find(self, name: str, unit: str | None = "", per: str | None = None, *, at_a_time: bool = False) -> str | None:
        """The id of the concept whose label is the longest one at the end of `name`, None where there is none.

        Labels of indicators that are not counted in `unit` are passed over; "" asks for no unit, None for a bare number.
        None, too, where the number is one for each `per` and those of the indicator are not, where it says how many there are
        `at_a_time` and the indicator counts what is added over a period (学位 there are, 新增学位), or where what stands before the label
        makes another thing of it (`is_whole`).

        >>> consolidation = Concept("consolidation", "", "巩固率", ("巩固率",), (), (), (), "", "", {"usualUnit": "%"})
        >>> index = IndicatorIndex([consolidation])
        >>> index.find("九年义务教育巩固率"), index.find("学生巩固率占比", "%"), index.find("巩固率达标县", "个")
        (None, 'consolidation', None)
        """
        plain = plain_name(name)
        found = self._automaton.find_matches_as_indexes(plain, overlapping=True)
        cut = {hit.end() for hit in _WORD_CUT.finditer(plain)} if "中小学" in plain else ()
        hits = [(self._labels[i], start, end) for i, start, end in found if start not in cut]
        kinds = kinds_of(unit)
        heads = [h for h in hits if h[0].counted_in(kinds) and not _CLOSING.split(plain[h[2] :])[0]]
        if not heads:
            return None
        label, start, _ = max(heads, key=lambda h: (h[2] - h[1], h[2]))
        if label.concept is None or not label.holds_over(per) or (at_a_time and label.adds_up):
            return None
        others = [(plain[first:end], h.concept) for h, first, end in hits if end <= start]
        counts = bool(_COUNTS & label.kinds)
        return label.concept.id if is_whole(plain[:start], label.text, label.concept, others, counts=counts) else None


@cache
def _same() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple((held, re.compile(pattern), one) for held, pattern, one in lexicon("targets")["indicators"]["same"])


def plain_name(name: str) -> str:
    """A name or label without marks and remarks, and what can be said in several ways in one of them.

    >>> [plain_name(n) for n in ("教师(含园长)本科及以上学历比例", "教师中本科以上学历者占比", "毕业生留明就业率")]
    ['教师本科以上学历占比', '教师本科以上学历占比', '毕业生本地就业率']
    """
    plain = squeeze_label(name)
    plain = _REMARK.sub("", plain) if "(" in plain else plain
    for held, pattern, one in _same():
        plain = pattern.sub(one, plain) if held in plain else plain
    return plain


@cache
def kinds_of(unit: str | None) -> frozenset[str]:
    """What a unit can count; none for "", which fits every indicator.

    >>> sorted(kinds_of("‰")), sorted(kinds_of("节")), sorted(kinds_of("名")), sorted(kinds_of(None))
    (['share'], ['things', 'time'], ['people'], ['people', 'ratio', 'things'])
    """
    if unit == "":
        return _EVERY
    if unit is None:
        return _COUNTS | {"ratio"}
    return frozenset(kind for kind, units in lexicon("targets")["kinds"].items() if unit in units) or _THINGS


@cache
def indicator_index() -> IndicatorIndex:
    """The index over `ontology/indicators.ttl`; groups (without `ep:usualUnit`) are not looked for."""
    return IndicatorIndex([c for c in load_concepts("indicators") if c.extra.get("usualUnit")])
