"""Firms by their own names, alone and beside a known one in a list: 三一重工、|湘电集团."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate

from ahocorasick_rs import AhoCorasick, Implementation

from kg.extract.names.bodies import Body, body_of
from kg.extract.names.cutting import stops_here, word_kinds
from kg.extract.names.organizations.organization_cores import NAMES, generic
from kg.extract.word_lists import WordLists

_LISTS = WordLists("names", "firms")
_MEMBER = re.compile("、((?:(?![等、和与及])[A-Za-z\u4e00-\u9fff]){3,8})(?<!公司)(?=[等、和与及,。;\n]|$)")
"""The next member of a list, if it is as short as a firm's usual name."""


class SureWords:
    """Where the words stand that the name of a sure firm begins or ends with: looked for once, they tell where no firm is."""

    def __init__(self, text: str) -> None:
        spans = [span for _, *span in _sure_words().find_matches_as_indexes(text, overlapping=True)]
        self._ends = [end for _, end in spans]
        self._last_starts = list(accumulate((start for start, _ in spans), max))

    def last_before(self, end: int) -> int:
        """Where the last of them starts that ends at `end` at most, -1 if none does.

        >>> SureWords("与三一重工、海力化工合作").last_before(10), SureWords("与三一重工").last_before(2)
        (8, -1)
        """
        known = bisect_right(self._ends, end)
        return self._last_starts[known - 1] if known else -1


def find_beside(text: str, known: Iterable[Body]) -> Iterator[Body]:
    """The sure firms behind a known one in a list, whatever the list is said of: 三一重工、|湘电集团|等参与.

    >>> [f.name for f in find_beside("由三一重工、湘电集团、县一中等参与", [Body(1, 5, "三一重工")])]
    ['湘电集团']
    """
    for one in known:
        end = one.end
        while hit := _MEMBER.match(text, end):
            if not hit[1].endswith(_LISTS.ends("endings")) or hit[1] in word_kinds() or not is_sure(hit[1]):
                break  # 金风科技共建; 人工智能
            yield body_of(text, *hit.span(1))
            end = hit.end()


def is_sure(name: str) -> bool:
    """Whether a member is a firm by its own name: one that everybody knows, or two letters and 集团, 药业, 铁厂."""
    if name.startswith(NAMES.ends("firms.known+organization.companies")) or name.endswith("有限公司"):
        return True
    endings = _LISTS.ends("endings")
    ending = next((e for e in endings if name.endswith(e)), None)
    rest = name[: -len(ending)] if ending else ""
    a_trade = rest in endings or generic("company").fills(rest)  # 新材料|机械, 生物|医药
    return len(rest) >= 2 and not (a_trade or stops_here(rest, len(rest)))


@cache
def _sure_words() -> AhoCorasick:
    firsts_and_endings = (*NAMES.ends("firms.known+organization.companies"), *_LISTS.ends("endings"))
    return AhoCorasick(firsts_and_endings, implementation=Implementation.DFA)  # few words
