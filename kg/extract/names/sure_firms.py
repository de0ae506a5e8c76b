"""Firms by their own names, and the lists that several of them stand in: 三一重工, 博汇纸业、海力化工接收实习生."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate

from ahocorasick_rs import AhoCorasick, Implementation

from kg.extract.names.bodies import Body, body
from kg.extract.names.borders import AND, BODY_STOPS, core_before, stops_here
from kg.extract.names.organization_cores import NAMES, generic, without_leading
from kg.extract.names.pieces import INSIDE, PROPER, cut_into_words, word_kinds
from kg.extract.word_lists import WordLists

_LISTS = WordLists("names", "firms")
_MEMBER = re.compile("、((?:(?![等、和与及])[A-Za-z\u4e00-\u9fff]){3,8})(?<!公司)(?=[等、和与及,。;\n]|$)")
"""The next member of a list, if it is as short as a firm's usual name."""
_NEXT = _LISTS.pattern(r"[、和与及]((?:(?![等、和与及])[A-Za-z\u4e00-\u9fff]){2,4}?{endings})")
"""The next member of a list of firms, up to what tells that it is one."""
_TRADES_BEHIND = _LISTS.pattern(r"[^,。;:\n]{0,12}?{trades_behind}")
"""What tells that a list is of trades: 碳纤维新材料、第三代半导体|等产业."""
_ACTS = "firms.acts+firms.partnered+organization.partner_acts+organization.gives"
"""What firms do, behind a list of them."""
_LED_IN = NAMES.pattern(
    r"{school.partner+organization.partner_before+organization.brings_in}(?:[A-Za-z\u4e00-\u9fff]{2,8}、){0,3}$"
)
_LONGEST_LED_IN = 32
"""In so many characters a partner's word stands before a firm of its list."""
_LONGEST_CALLED = 4
"""Letters of a firm's own name, before what tells that it is one."""


class SureWords:
    """Where the words stand that the name of a sure firm begins or ends with: looked for once, they tell where no firm is."""

    def __init__(self, text: str) -> None:
        self.spans = [span for _, *span in _sure_words().find_matches_as_indexes(text, overlapping=True)]
        self._ends = [end for _, end in self.spans]
        self._last_starts = list(accumulate((start for start, _ in self.spans), max))

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
            yield body(text, *hit.span(1))
            end = hit.end()


def find_several(text: str, sure: SureWords) -> Iterator[Body]:
    """The firms of a list of which two have names of their own, where it stands behind a partner's word or does something.

    >>> text = "博汇纸业、海力化工和联鑫钢铁接收实习生;聚焦钒钛钢铁、磷系化工"
    >>> [f.name for f in find_several(text, SureWords(text))]
    ['博汇纸业', '海力化工', '联鑫钢铁']
    """
    done = 0
    for start, end in sure.spans:
        if start < done or text[end : end + 1] not in AND or text[start:end] not in _LISTS.words("endings"):
            continue
        others = list(_others(text, end))
        if others and (first := _first(text, end)):
            done = others[-1].end
            if _is_of_firms(text, first.start, done):
                yield from (first, *others)


def _others(text: str, end: int) -> Iterator[Body]:
    """The members of a list behind the first, which ends there, as far as they are called by a name."""
    while (hit := _NEXT.match(text, end)) and _is_called(hit[1]):
        yield body(text, *hit.span(1))
        end = hit.end()


def _is_of_firms(text: str, start: int, end: int) -> bool:
    """Whether the list at `[start, end)` acts, or a partner's word leads it in: 与|海力化工、联鑫钢铁, not 与|海力化工、联鑫钢铁|等产业."""
    if text.startswith(NAMES.ends(_ACTS), end + text.startswith("等", end)):
        return True
    led_in = _LED_IN.search(text, max(0, start - _LONGEST_LED_IN), start)
    return led_in is not None and not _TRADES_BEHIND.match(text, end)


def _first(text: str, end: int) -> Body | None:
    """The firm that ends there and may open a list, None where what ends there is not called by a name."""
    core = without_leading(text, core_before(text, end, BODY_STOPS))
    called = not core.clipped and _is_called(text[core.start : end])
    return body(text, core.start, end) if called else None


def _is_called(name: str) -> bool:
    """Whether unknown letters alone stand before what tells that it is a firm: 海力|化工, not 精细|化工."""
    rest = _rest(name)
    words = cut_into_words(rest, 0) if is_sure(name) else []
    return bool(words) and len(rest) <= _LONGEST_CALLED and all(word.kind in (PROPER, INSIDE) for word in words)


def is_sure(name: str) -> bool:
    """Whether a member is a firm by its own name: one that everybody knows, or two letters and 集团, 药业, 铁厂."""
    if name.startswith(NAMES.ends("firms.known+organization.companies")) or name.endswith("有限公司"):
        return True
    rest = _rest(name)
    a_trade = rest in NAMES.words("organization.industries+organization.trades") or rest in _LISTS.ends(
        "endings"
    )  # 化工|机械, 生物|医药
    return len(rest) >= 2 and not (a_trade or generic("company").fills(rest) or stops_here(rest, len(rest)))


def _rest(name: str) -> str:
    """What stands before the ending that tells of a firm, empty without one."""
    ending = next((e for e in _LISTS.ends("endings") if name.endswith(e)), None)
    return name[: -len(ending)] if ending else ""


@cache
def _sure_words() -> AhoCorasick:
    return AhoCorasick(
        (*NAMES.ends("firms.known+organization.companies"), *_LISTS.ends("endings")), implementation=Implementation.DFA
    )  # few words
