"""Where a name begins: the words between a left border and the ending that gives a name away.

Chinese has no word boundaries, so the stretch before an ending is cut into known words, longest first: borders
(推动, 和, 异地新建), words of names (和平, 建设路), kinds (实验, 中心), places; the rest is what makes a name a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.names.overlaps import cut_of, may_be_cut, street_end
from kg.extract.places_in_text import gazetteer
from kg.ontology import lexicon

OPEN, HARD, SOFT = "open", "hard", "soft"
INSIDE, KIND, PLACE, ORDINAL, PROPER = "inside", "kind", "place", "ordinal", "proper"
SCHOOL_STOPS = frozenset((OPEN, HARD, SOFT))
BODY_STOPS = frozenset((OPEN, HARD))
LONG_STOPS = frozenset((OPEN,))
"""What ends the stretch before a school, before a body, and before a long name that has verbs inside (工作组)."""
REACH = 32
"""How many characters before an ending its name may begin."""
LEVELS = frozenset([*"省市县区州旗盟", "自治区", "自治州", "自治县", "自治旗"])
TOWN_LEVELS = frozenset(("镇", "乡", "街道", "苏木"))
AND = frozenset("、和与及")
"""What joins two names of a list."""
_RUN = re.compile(r"[\u3400-\u9fff〇A-Za-z0-9·]*")
_ORDINAL = re.compile(r"第(?:[一二三四五六七八九十百零〇]{1,5}|\d{1,3})(?![章节条款])")
_DIGITS = "0123456789"
_COUNTS = f"{_DIGITS}一二三四五六七八九十两几多余"
ROW = re.compile("\\d{1,2}(?=[\u4e00-\u9fff]{2})(?!\\d+(?:世纪|[号年团连师中小]))")
"""The number of a row that stands glued to the name behind it: 3|滨江实验学校."""
_DATE = re.compile(r"\d+(?:[年月日期所个家]|人次|万)|第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[章节条款]")
_NUMBERED = re.compile(f"({_ORDINAL.pattern})|{_DATE.pattern}")


@dataclass(slots=True)
class Word:
    """A piece of the stretch before an ending, with its offsets in the text."""

    kind: str
    start: int
    end: int


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

    def since(self, index: int) -> Core:
        """The core that begins with the word at `index`."""
        return Core(self.words[index].start, self.end, self.words[index:], False)


@cache
def _kinds() -> dict[str, str]:
    names = lexicon("names")
    verbs = names["border"]["no_place"]
    places = (n for n in gazetteer().names if (len(n) > 2 or n[-1] != "区") and n not in verbs)
    kinds: dict[str, str] = dict.fromkeys(lexicon("everyday")["words"], HARD)
    kinds |= dict.fromkeys(places, PLACE)
    inside = (*names["border"]["inside"], *names["organization"]["foreign"])
    kinds |= {w: INSIDE for w in inside if w not in kinds}
    for kind, words in (
        (KIND, names["school"]["kinds"]),
        (SOFT, names["border"]["soft"]),
        (HARD, names["border"]["hard"]),
        (OPEN, names["organization"]["borders"]),
    ):
        kinds |= dict.fromkeys(words, kind)
    return kinds


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    names = sorted(_kinds())
    automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
    return automaton, [_kinds()[n] for n in names]


@cache
def _borders() -> frozenset[str]:
    """The words of the lists behind which a name begins."""
    return frozenset(word for word, kind in _kinds().items() if kind in SCHOOL_STOPS)


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(lexicon("names")["border"][key])


@cache
def _longer() -> dict[str, tuple[str, ...]]:
    """Words that are no borders, by the border of two characters they end in: 特殊教育 by 教育."""
    kinds, longer = _kinds(), dict[str, tuple[str, ...]]()
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
    kinds = _kinds()
    two = kinds.get(text[end - 2 : end]) if end > 1 else None
    if two is None:
        return kinds.get(text[end - 1 : end]) in SCHOOL_STOPS
    if two not in SCHOOL_STOPS or _may_end_a_name(text[end - 2 : end]):
        return False
    longer = _longer().get(text[end - 2 : end])
    return longer is None or not text.endswith(longer, 0, end)


def _may_end_a_name(word: str) -> bool:
    """Whether a border is part of a name behind the letters of one: 溧|城镇, 池店南|片区."""
    return word in _listed("towns") or word == lexicon("names")["border"]["quarter"]


def after_attribute(text: str, start: int) -> bool:
    """Whether what begins at `start` has an attribute before it that tells a kind of it: 试点|县职教中心.

    >>> after_attribute("试点县职教中心", 2), after_attribute("新建县职教中心", 2)
    (True, False)
    """
    word = text[max(0, start - 2) : start]
    return _kinds().get(word) == SOFT and word not in lexicon("names")["border"]["verbs"]


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
    words = _words(text[offset:end], offset) if length else []
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
        usual = usual and not (text[border.start] == "所" and text[border.start - 1] in _COUNTS)  # 12所|城小学
        name = Word(PROPER, border.start, behind[0].end)
        return (*_places_before(text, words, cut), name, *behind[1:]) if usual else ()
    before = words[cut - 1] if cut else None
    if text[border.start : border.end] != "和" or before is None or not all(w.kind == KIND for w in behind):
        return ()
    if before.kind != PROPER or before.end - before.start > 1 or text[before.start] in lists["no_letter_before_and"]:
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


def _words(run: str, offset: int) -> list[Word]:
    """The run as words, longest first from the left; what is in no list is proper."""
    automaton, kinds = _automaton()
    words: list[Word] = []
    at = 0
    for pattern, start, end in automaton.find_matches_as_indexes(run):
        if _is_within_a_name(run, at, start, end):
            continue
        kind = kinds[pattern]
        if _is_quarter(run, at, start, end, words):
            kind = INSIDE
        elif end - start > 1 and end < len(run) and (cut := _cut(run, start, end, kind)):
            return words + _cut_in_two(run, at, start, cut, offset)
        if start > at:
            words += _unknown(run, at, start, offset)
        elif kind == KIND and words and words[-1].kind == PLACE and run[start:end] in LEVELS:
            words[-1].end += 1  # 彭水|县: the short name and the level are one place
            at = end
            continue
        words.append(Word(kind, offset + start, offset + end))
        at = end
    return words + _unknown(run, at, len(run), offset)


def _is_within_a_name(run: str, at: int, start: int, end: int) -> bool:
    """Whether a listed word is none there, with unknown letters from `at` on: 电|报|路 is no report, 溧|城镇 no kind of town."""
    if end - start == 1:
        return start > 0 and run[start] in _listed("reported") and not _is_place_or_level(run, end)
    letters = len(run[at:start].lstrip(_DIGITS)) if run[end - 1] == "镇" and run[start:end] in _listed("towns") else 0
    return letters == 1 or (letters == 2 and run[start] == "集")  # 八义|集镇


def _is_quarter(run: str, at: int, start: int, end: int, words: list[Word]) -> bool:
    """Whether a part of a town has its name before it: 池店南|片区."""
    if run[end - 1] != "区" or run[start:end] != lexicon("names")["border"]["quarter"]:
        return False
    return start - at > 1 or (start == at and bool(words) and words[-1].kind in (PLACE, INSIDE))


def _is_place_or_level(run: str, start: int) -> bool:
    """Whether a place or its level begins there, as behind 报 and 经: 报|县委."""
    return run[start : start + 1] in LEVELS or _kinds().get(run[start : start + 2]) == PLACE


def _cut(run: str, start: int, end: int, kind: str) -> tuple[int, str | None] | None:
    """Where a listed word really ends, with the kind of what ends there (None where no list has it); None where it is as listed."""
    if kind in (SOFT, KIND) and (street := street_end(run, end)):
        return street, INSIDE
    if not may_be_cut(run, start, end):
        return None
    cut = cut_of(run, start, end, _borders())
    return (cut, _kinds().get(run[start:cut])) if cut else None


def _cut_in_two(run: str, at: int, start: int, cut: tuple[int, str | None], offset: int) -> list[Word]:
    """The words from `at` on, of a run whose next listed word, at `start`, really ends at `cut`."""
    end, kind = cut
    words = _unknown(run, at, start if kind else end, offset)
    if kind:
        words.append(Word(kind, offset + start, offset + end))
    return words + _words(run[end:], offset + end)


def _unknown(run: str, start: int, end: int, offset: int) -> list[Word]:
    """Characters that are in no list, as words: ordinals and dates are told apart."""
    if start == end:
        return []
    piece = run[start:end]
    if not ("第" in piece or any(c.isdigit() for c in piece)):
        return [Word(PROPER, offset + start, offset + end)]
    words: list[Word] = []
    at = 0
    if start == 0 and (row := ROW.match(run)):
        at = row.end()
        words.append(Word(HARD, offset, offset + at))
    for hit in _NUMBERED.finditer(piece, at):
        if hit.start() > at:
            words.append(Word(PROPER, offset + start + at, offset + start + hit.start()))
        words.append(Word(ORDINAL if hit[1] else HARD, offset + start + hit.start(), offset + start + hit.end()))
        at = hit.end()
    if at < len(piece):
        words.append(Word(PROPER, offset + start + at, offset + end))
    return words
