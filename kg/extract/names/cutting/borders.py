"""Where a name begins: the words (`pieces`) between a left border and the ending that gives a name away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.names.cutting.pieces import (
    HARD,
    INSIDE,
    KIND,
    LEVELS,
    OPEN,
    ORDINAL,
    PLACE,
    PROPER,
    SCHOOL_STOPS,
    SOFT,
    Word,
    cut_into_words,
    listed,
    word_kinds,
)
from kg.ontology import lexicon

BODY_STOPS = frozenset((OPEN, HARD))
LONG_STOPS = frozenset((OPEN,))
"""What ends the stretch before a body, and before a long name that has verbs inside (工作组)."""
REACH = 32
"""How many characters before an ending its name may begin."""
TOWN_LEVELS = frozenset(("镇", "乡", "街道", "苏木"))
AND = frozenset("、和与及")
"""What joins two names of a list."""
_COUNTS = "0123456789一二三四五六七八九十〇两几多余今去明每近学"
_RUN = re.compile(r"[\u3400-\u9fff〇A-Za-z0-9·]*")


@dataclass(frozen=True, slots=True)
class Core:
    """What stands between the left border and an ending: `start` is where the name begins.

    `clipped` says that no border was met within reach, so that `start` is arbitrary.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    clipped: bool

    def has(self, kind: str) -> bool:
        return any(w.kind == kind for w in self.words)

    @property
    def proper(self) -> int:
        """How many characters are no known word: the part that makes it a name."""
        return sum(w.end - w.start for w in self.words if w.kind in (PROPER, INSIDE))

    def behind(self, before: Core) -> Core:
        """The core with the words of another before it, and what stands between the two."""
        return Core(before.start, self.end, (*before.words, *self.words), self.clipped)

    def since(self, index: int) -> Core:
        """The core that begins with the word at `index`."""
        return Core(self.words[index].start, self.end, self.words[index:], False)


@cache
def _longer() -> dict[str, tuple[str, ...]]:
    """Words that are no borders, by the border of two characters they end in: 特殊教育 by 教育."""
    kinds, longer = word_kinds(), dict[str, tuple[str, ...]]()
    for word, kind in kinds.items():
        if len(word) > 2 and kind not in SCHOOL_STOPS and kinds.get(word[-2:]) in SCHOOL_STOPS:
            longer[word[-2:]] = (*longer.get(word[-2:], ()), word)
    return longer


def stops_here(text: str, end: int) -> bool:
    """Whether a border stands right before `end`: the quick answer for the many endings that no name precedes.

    >>> stops_here("农村小学", 2), stops_here("太和小学", 2)
    (True, False)
    >>> stops_here("会宁县特殊教育学校", 7)
    False
    """
    kinds = word_kinds()
    two = kinds.get(text[end - 2 : end]) if end > 1 else None
    if two is None:
        return kinds.get(text[end - 1 : end]) in SCHOOL_STOPS
    if two not in SCHOOL_STOPS or _may_end_a_name(text[end - 2 : end]):
        return False
    longer = _longer().get(text[end - 2 : end])
    return longer is None or not text.endswith(longer, 0, end)


def _may_end_a_name(word: str) -> bool:
    """Whether a border is part of a name behind the letters of one: 溧|城镇, 池店南|片区."""
    return word in listed("towns") or word in listed("quarters")


def after_attribute(text: str, start: int) -> bool:
    """Whether what begins at `start` has an attribute before it that tells a kind of it: 试点|县职教中心.

    >>> after_attribute("试点县职教中心", 2), after_attribute("新建县职教中心", 2)
    (True, False)
    """
    word = text[max(0, start - 2) : start]
    return word_kinds().get(word) == SOFT and word not in lexicon("names")["border"]["verbs"]


def core_before(text: str, end: int, stops: frozenset[str] = SCHOOL_STOPS) -> Core:
    """The stretch before `end`, back to the last border; `stops` are the kinds of word that are borders.

    >>> text = "改扩建汤园小学"
    >>> core = core_before(text, 5)
    >>> text[core.start : core.end]
    '汤园'
    """
    window = text[max(0, end - REACH) : end]
    run = _RUN.match(window[::-1])
    length = run.end() if run else 0
    offset = end - length
    words = cut_into_words(text[offset:end], offset) if length else []
    cut = len(words) - 1
    while cut >= 0 and words[cut].kind not in stops:
        cut -= 1
    kept = tuple(words[cut + 1 :])
    if cut >= 0 and (joined := _joined(text, words, cut)):
        kept = joined
    return Core(kept[0].start if kept else end, end, kept, cut < 0 and length == REACH)


def _joined(text: str, words: list[Word], cut: int) -> tuple[Word, ...]:
    """The words from a joint on that with one letter is a name, as a letter alone is none; none where it is but a joint.

    同|昌小学, 和|庄中心幼儿园, not 和|新小学; 东|和小学, 东|和中心小学, not 一小|和中心小学.
    """
    lists, border, behind = lexicon("names")["border"], words[cut], words[cut + 1 :]
    kinds = all(w.kind in (KIND, ORDINAL) for w in behind[1:])
    kinds = kinds and not (behind[1:] and text[behind[1].start : behind[1].end] in LEVELS)  # 对|地区第二中学
    if behind and kinds and behind[0].kind == PROPER and behind[0].end - behind[0].start == 1:
        usual = text[border.start : border.end] in lists["joins"] and text[behind[0].start] not in lists["no_joined"]
        counted = text[border.start] in "所年" and text[border.start - 1] in _COUNTS  # 12所|城小学
        led = behind[1:] and text[behind[1].start] in "镇乡" and text[border.start] in lists["leads_to_towns"]
        usual = usual and not counted and not led  # 由|乌镇中心小学
        name = Word(PROPER, border.start, behind[0].end)
        return (*_places_before(text, words, cut), name, *behind[1:]) if usual else ()
    before = words[cut - 1] if cut else None
    if text[border.start : border.end] != "和" or before is None or not all(w.kind == KIND for w in behind):
        return ()
    if before.kind != PROPER or before.end - before.start > 1:
        return ()
    opens = cut == 1 or (not behind and text[words[cut - 2].end - 1] == "市")  # 中和|中学, 成都市|中和|中学
    if text[before.start] in lists["no_letter_before_and"] and not opens:
        return ()
    stands_free = cut < 2 or words[cut - 2].kind in (*SCHOOL_STOPS, PLACE)
    name = Word(PROPER, before.start, border.end)
    return (*_places_before(text, words, cut - 1), name, *behind) if stands_free else ()


def _places_before(text: str, words: list[Word], index: int) -> list[Word]:
    """The unbroken run of places that ends before the word at `index`, a town that no table lists among them."""
    first = index
    town = first > 1 and text[words[first - 1].start : words[first - 1].end] in TOWN_LEVELS
    if town and words[first - 2].kind in (PROPER, INSIDE):
        first -= 2
    while first and words[first - 1].kind == PLACE:
        first -= 1
    return words[first:index]
