"""What a copied page has within its words: readings in brackets, emoji, letters cut in two. It goes before anything is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from kg.model import SetAside
from kg.offsets import OffsetMap, cut
from kg.read.cleaning.broken_letters import READING_CUT, UNKNOWN, mend_broken_letters
from kg.read.cleaning.spelled import spell_out
from kg.read.marks import TONES

_SYLLABLE = rf" ?(?![a-z] ?[)）])(?:[bpmfdtnlgkhjqxrzcsyw]?h?[aoeiuüê{TONES}]{{1,4}}(?:ng?|r)?|[nl]ve?) ?[)）]"
_OF_ONE_LETTER = "(?<=[阿啊].) ?a ?[)）]|(?<=[额額鄂俄鹅鵝恶惡饿餓].) ?e ?[)）]"
"""A reading that is a letter, as long as it is that of the character: 阿(a)坝; (a) may be the label of a list elsewhere."""
_READINGS = tuple(
    re.compile(rf"{bracket}(?<=[\u3400-\u9fff{UNKNOWN}].)(?:{_SYLLABLE}|{_OF_ONE_LETTER})(?:[(（]{_SYLLABLE})*")
    for bracket in (r"\(", "（")
)
"""Once or more, with a blank at times: 濟(jì)寧, 社會(huì )主義, 规(gui)(gui)划(hua), 女(nv)生. A search for one bracket and then for the
other takes a fifth of one for both."""
_UNOPENED = re.compile(rf"(?<=[\u3400-\u9fff{UNKNOWN}]){READING_CUT}")
_NO_WORD = re.compile(rf"[{TONES}]|[)）][(（]")
_FEWEST_PLAIN = 3
"""Fewer without a tone may be words: 人工智能(ai)."""
_COLOURS = "\ufe0f"
_EMOJI = re.compile(
    f"[\u2600-\u27bf\U0001f000-\U0001faff](?:(?<=[\U0001f000-\U0001faff])|(?={_COLOURS}))[\U0001f000-\U0001faff\u200d{_COLOURS}\u2600-\u27bf]*"
)
"""Pictures with what joins and colours them, not the ★ and ➢ of lists."""

_RARE = "Ωφπδσ∑∏∞≈≠≤≥↕↔♥✔✘₽₹"
_FEWEST_RARE = 6
"""No plan has so many different ones."""
_SYMBOLS = rf"{_RARE}±★↓↑←§€£¥$•©®™¶εαβγλμω"
_AMID_LETTERS = re.compile(rf"(?<=[\u3400-\u9fff()（），。、a-z{TONES}])['<> ]*+[{_SYMBOLS}][{_SYMBOLS}'<> ]*+(?!\d)")


def find_noise(raw: str) -> tuple[str, list[SetAside]]:
    """The text, as long as before, with the letters that were meant; and what in it belongs to no word, in order and apart.

    >>> find_noise("濟(jì)寧市")
    ('濟(jì)寧市', [SetAside(start=1, end=5, kind='pinyin')])
    """
    mended, broken = mend_broken_letters(raw)
    symbols = list(_symbols(mended))
    bare, offsets = cut(mended, [(s.start, s.end) for s in symbols])  # they stand in readings, too: (∞ πde)
    readings = [SetAside(*offsets.span(s.start, s.end), s.kind) for s in _readings(bare)]
    within = {at for reading in readings for at in range(reading.start, reading.end)} if symbols else ()
    outside = [symbol for symbol in symbols if symbol.start not in within]
    return mended, sorted([*broken, *readings, *outside, *_emoji(mended)])


def without_noise(raw: str) -> tuple[str, OffsetMap]:
    """A stretch of raw text without its noise, and the way back.

    >>> without_noise("發(fā)布機構")[0]
    '發布機構'
    """
    spelled = spell_out(raw)
    mended, noise = find_noise(spelled[0] if spelled else raw)
    bare, offsets = cut(mended, [(s.start, s.end) for s in noise])
    return bare, offsets.through(spelled[1], len(bare)) if spelled else offsets


def _symbols(text: str) -> Iterator[SetAside]:
    """Symbols that a site strews between letters so that no other copies it: 教'∏育."""
    if sum(symbol in text for symbol in _RARE) >= _FEWEST_RARE and _NO_WORD.search(text):
        yield from (SetAside(*hit.span(), "stray-mark") for hit in _AMID_LETTERS.finditer(text))


def _emoji(text: str) -> Iterator[SetAside]:
    if _COLOURS in text or len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text):  # most texts have no picture
        yield from (SetAside(*hit.span(), "emoji") for hit in _EMOJI.finditer(text))


def _readings(text: str) -> Iterator[SetAside]:
    found = [hit for reading in _READINGS for hit in reading.finditer(text)]
    if len(found) >= _FEWEST_PLAIN or any(_NO_WORD.search(hit[0]) for hit in found):
        yield from (SetAside(*hit.span(), "pinyin") for hit in chain(found, _UNOPENED.finditer(text)))
