"""A stretch of text cut into known words: borders (推动, 和, 异地新建), words of names (和平, 建设路), kinds (实验, 中心), places.

Chinese has no word boundaries, so the longest word from the left is taken; the rest is what makes a name a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.names.cutting.overlaps import cut_of, may_be_cut, street_end
from kg.extract.places import gazetteer, written_back
from kg.ontology import lexicon

OPEN, HARD, SOFT = "open", "hard", "soft"
INSIDE, KIND, PLACE, ORDINAL, PROPER = "inside", "kind", "place", "ordinal", "proper"
SCHOOL_STOPS = frozenset((OPEN, HARD, SOFT))
"""What ends the stretch before a school."""
LEVELS = frozenset([*"省市县区州旗盟", "自治区", "自治州", "自治县", "自治旗"])
_ORDINAL = re.compile(r"第(?:[一二三四五六七八九十百零〇]{1,5}|\d{1,3})(?![章节条款])")
_LONGEST_TOWN = 3
"""In letters, without its level."""
_NO_LETTERS = "0123456789原"
"""What stands before a town's name and is none of its letters: 3|溧城镇, 原|溧城镇."""
ROW = re.compile("\\d{1,2}(?=[\u4e00-\u9fff]{2})(?!\\d+(?:世纪|[号年团连师中小]))")
"""The number of a row that stands glued to the name behind it: 3|滨江实验学校."""
_DATE = re.compile(r"[图表]\d+|\d+(?:[年月日期所个家]|人次|万)|第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[章节条款]")
_NUMBERED = re.compile(f"({_ORDINAL.pattern})|{_DATE.pattern}")


@dataclass(slots=True)
class Word:
    """A piece of the stretch before an ending, with its offsets in the text."""

    kind: str
    start: int
    end: int


@cache
def word_kinds() -> dict[str, str]:
    """The kind of each listed word."""
    names = lexicon("names")
    verbs = names["border"]["no_place"]
    parts = {
        n for n in gazetteer().names if len(n) == 2 and n[-1] == "区" and n == written_back(n)
    }  # 郊区 is any suburb
    places = (n for n in gazetteer().names if n not in parts and n not in verbs)
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
    names = sorted(word_kinds())
    automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
    return automaton, [word_kinds()[n] for n in names]


@cache
def _borders() -> frozenset[str]:
    """The words of the lists behind which a name begins."""
    return frozenset(word for word, kind in word_kinds().items() if kind in SCHOOL_STOPS)


@cache
def listed(key: str) -> frozenset[str]:
    """A word list of the lexicon's part on borders."""
    return frozenset(lexicon("names")["border"][key])


def cut_into_words(run: str, offset: int) -> list[Word]:
    """The run as words, longest first from the left; what is in no list is proper."""
    automaton, kinds = _automaton()
    words: list[Word] = []
    at = 0
    for pattern, start, end in automaton.find_matches_as_indexes(run):
        if _is_within_a_name(run, at, start, end):
            continue
        kind = kinds[pattern]
        if _is_quarter(run, at, start, end, words) or (kind == PLACE and _holds_a_town(run, at, start, end)):
            kind = INSIDE
        elif end - start > 1 and end < len(run) and (cut := _cut(run, start, end, kind)):
            return words + _cut_in_two(run, at, start, cut, offset)
        if start > at:
            row = kind == PLACE and run[at:start].isdigit()  # 教育局2|资兴市东江小学: the next row begins
            words += [Word(HARD, offset + at, offset + start)] if row else _unknown(run, at, start, offset)
        elif kind == KIND and words and words[-1].kind == PLACE and run[start:end] in LEVELS:
            words[-1].end += 1  # 彭水|县: the short name and the level are one place
            at = end
            continue
        words.append(Word(kind, offset + start, offset + end))
        at = end
    return words + _unknown(run, at, len(run), offset)


def _is_within_a_name(run: str, at: int, start: int, end: int) -> bool:
    """Whether a listed word is none there, with unknown letters from `at` on: 电|报|路 is no report, 溧|城镇 no kind of town,
    衙|门口 no gate."""
    if end - start == 1:
        if start > at and run[end : end + 1] in ("镇", "乡") and run[start] in listed("ends_of_towns"):
            return True  # 固本|乡
        return start > 0 and run[start] in listed("reported") and not _is_place_or_level(run, end)
    if run[end - 1] not in "镇乡口" or run[start:end] not in listed("towns"):
        return False
    letters = len(run[at:start].lstrip(_NO_LETTERS))
    return letters == 1 or (run[end - 1] == "镇" and 1 < letters <= _LONGEST_TOWN)  # 八义|集镇, 上板|城镇


def _is_quarter(run: str, at: int, start: int, end: int, words: list[Word]) -> bool:
    """Whether a part or a kind of a town has its name before it: 池店南|片区, 五里坨|建设区, 何家|集镇."""
    if run[end - 1] == "镇" and run[start:end] in listed("towns"):
        return start == at and bool(words) and words[-1].kind == INSIDE
    if run[end - 1] != "区" or run[start:end] not in listed("quarters"):
        return False
    return start - at > 1 or (bool(words) and words[-1].kind in (PLACE, INSIDE))


def _holds_a_town(run: str, at: int, start: int, end: int) -> bool:
    """Whether a place's short name holds the end of a town's behind unknown letters: 固东镇|江东完小, 东代固镇, not 句容|镇江实验学校."""
    if end - start > 2 or start == at:
        return False
    return run[end - 1] in "镇乡" or (run[start] == "镇" and start - at > 1 and end < len(run))


def _is_place_or_level(run: str, start: int) -> bool:
    """Whether a place or its level begins there, as behind 报 and 经: 报|县委."""
    return run[start : start + 1] in LEVELS or next(gazetteer().names_at(run, start), None) is not None


def _cut(run: str, start: int, end: int, kind: str) -> tuple[int, str | None] | None:
    """Where a listed word really ends, with the kind of what ends there (None where no list has it); None where it is as listed."""
    if kind in (SOFT, KIND) and (street := street_end(run, end)):
        return street, INSIDE
    if not may_be_cut(run, start, end):
        return None
    cut = cut_of(run, start, end, _borders())
    return (cut, word_kinds().get(run[start:cut])) if cut else None


def _cut_in_two(run: str, at: int, start: int, cut: tuple[int, str | None], offset: int) -> list[Word]:
    """The words from `at` on, of a run whose next listed word, at `start`, really ends at `cut`."""
    end, kind = cut
    words = _unknown(run, at, start if kind else end, offset)
    if kind:
        words.append(Word(kind, offset + start, offset + end))
    return words + cut_into_words(run[end:], offset + end)


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
