"""Letters that were cut in two, and letters read from the wrong byte: 中小學?！⒂變簣@, which was 中小學校、幼兒園.

Sites that copy others part their pages, two bytes of GBK to a letter, at the bytes of ！, ？, ；, 。 in turn, also where these are the second
byte of a letter and the first of the next one. The letter that is cut in two leaves a question mark; those behind it are each read
from the second byte of one and the first of the next, up to a letter whose second byte is that of a plain character (@).

Some of these sites put a reading in brackets behind each letter of several sounds, and at times amid a letter: 發掘?qū)W生, which was
發掘學生. The bracket is lost with the first byte, the second one is a plain character.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from operator import add

from kg.model import SetAside
from kg.ontology import lexicon, ontology_path
from kg.read.forms import simplify
from kg.read.marks import TONES

UNKNOWN = "\ufffd"
"""Stands for a letter that cannot be told."""
_BREAK = re.compile(r"[?？](?<!\?\?)(?:[。！；？!;]|\?(?!\?))[^\n?？]{0,40}")
_QUESTION_MARKS = ("?", "？")
_FULL_WIDTH = str.maketrans("!;?", "！；？")
_DIGITS = re.compile(r"[\d.]+")
_YEAR = re.compile(r"0\d\d(?=[年—~至-])")
_LINE_START = re.compile(r"(?:\A|\n)[ \t\u3000]*\Z")
_INDENT, _QUOTATION = 8, 60
"""In how many characters an indent shows, and the mark that opens a quotation."""
READING_CUT = rf"(?=[a-z]{{0,4}}[{TONES}])[a-z{TONES}]{{1,6}} ?\)"
"""A reading, with a tone, whose first bracket was lost with half a letter."""
_AMID = re.compile(rf"\?{READING_CUT}")
"""A reading that stands amid a letter, with a question mark for what was before it."""
_USUAL_MARKS = "、。，；：“”‘’《》（）—…·！？　"
_STOP, _BLANK = "。", "　"
_DOUBLE = 0xA1
"""The first byte of marks and of the ideographic blank."""


def mend_broken_letters(raw: str) -> tuple[str, list[SetAside]]:
    """The text, as long as before, with the letters that were meant, and the marks that stand for none of them.

    >>> mend_broken_letters("中小學?！⒂變簣@共建")
    ('中小學?校、幼兒園共建', [SetAside(start=3, end=4, kind='broken-letter')])
    >>> mend_broken_letters("為什么?！")[0]
    '為什么?！'
    """
    parts, lost, at = list[str](), list[SetAside](), 0
    for start, end, letters in _find(raw):
        first = end - len(letters)
        parts += [raw[at:first], letters]
        lost.append(SetAside(start, first, "broken-letter"))
        at = end
    mended = "".join([*parts, raw[at:]])
    return _mend_amid(mended, lost) if "?" in mended else (mended, lost)


def _mend_amid(text: str, lost: list[SetAside]) -> tuple[str, list[SetAside]]:
    """The letters that have a reading amid them as well; the reading stays, behind them."""
    parts, at = list[str](), 0
    for hit in _AMID.finditer(text):
        start, end = hit.span()
        if "@" <= (second := text[end : end + 1]) <= "~":
            letter = _half_letter(text[start - 1 : start], text[end + 1 : end + 2], second=ord(second))
            parts += [text[at:start], letter]
            lost.append(SetAside(end, end + 1, "broken-letter"))
            at = start + 1
    return "".join([*parts, text[at:]]), lost


def _find(raw: str) -> Iterator[tuple[int, int, str]]:
    """Each place: where it begins and ends, and the letters that were meant."""
    at = 0 if any(mark in raw for mark in _QUESTION_MARKS) else len(raw)  # most texts have none
    while hit := _BREAK.search(raw, at):
        start, at = hit.start(), hit.start() + 1
        run = hit[0][1].translate(_FULL_WIDTH) + hit[0][2:]
        opens_line = _LINE_START.search(raw, max(0, start - _INDENT), start) is not None
        if opens_line and run == "。" and _YEAR.match(raw, start + 3):
            letters, length, half = "（", 1, _DOUBLE
        else:
            sure = _AMID.match(raw, hit.end()) is not None
            letters, length, half = (opens_line and _numbered(run)) or _run(raw[start - 1 : start], run, sure=sure)
        if letters:
            at += length
            if half and raw[at : at + 1] in _QUESTION_MARKS:
                rest = _behind(raw, at, half)
                letters, at = letters + rest, at + len(rest)
            yield start, at, letters


def _behind(raw: str, at: int, half: int) -> str:
    """What a question mark stands for that ends a run: the last letter, cut in two as well, which may have taken a digit with it;
    a number without its first digit is none."""
    if reading := _AMID.match(raw, at):
        return _half_letter("", raw[reading.end() : reading.end() + 1], first=half)
    if _YEAR.match(raw, at + 1):
        return "2"
    if digits := _DIGITS.match(raw, at + 1):
        return UNKNOWN * (1 + len(digits[0]))
    if half != _DOUBLE:
        return UNKNOWN
    before = raw[max(0, at - _QUOTATION) : at]
    return "”" if before.rfind("“") > before.rfind("”") else " "


_Meant = tuple[str, int, int]
"""The letters that a run behind its question mark was, how many of its characters they stand for, and the first byte of a
letter of which the second is lost, or 0."""


def _numbered(run: str) -> _Meant | None:
    """A run that is the number of a heading and what follows: 。ㄒ唬┛傮w, which was （一）總體."""
    for prefix, number in _numbers():
        if run.startswith(prefix):
            data, length = _bytes(run[len(prefix) :])
            if data[:1] == number.encode("gbk")[-1:]:
                return number + _decode(data[1:]), len(prefix) + length, _half(data)
    return None


def _run(before: str, run: str, *, sure: bool) -> _Meant:
    """Any other run behind `before`; no letters where they make no words (为什么?！), unless it is `sure` that all are read wrong."""
    data, length = _bytes(run)
    letters = _decode(data[1:])
    word = _word(before, data[0])
    reads_well = letters.count(UNKNOWN) * 2 < len(letters) or word
    seems_well = length > 1 and UNKNOWN not in _only_usual(run[1:length])
    if (seems_well and not (sure and length == len(run))) or not reads_well:
        return "", 0, 0
    return (word or (_BLANK if data[0] == _DOUBLE else _STOP)) + letters, length, _half(data)


def _bytes(run: str) -> tuple[bytes, int]:
    """The bytes of a run up to a plain character, which ends it where it can be the second byte of a letter; and how many of
    its characters they are."""
    data, length = bytearray(), 0
    for character in run:
        code = character.encode("gbk", "ignore")
        if not code or code < b"@":
            break
        data += code
        length += 1
        if len(code) == 1:
            break
    return bytes(data), length


def _decode(data: bytes) -> str:
    """The letters of some bytes, those that no plan has as unknown; half a letter at the end is none."""
    return _only_usual(letter or UNKNOWN for letter in _pairs(data))


def _pairs(data: bytes) -> Iterator[str]:
    """What each two bytes make; nothing where no font shows it."""
    return (data[at : at + 2].decode("gbk", "ignore") for at in range(0, len(data) - 1, 2))


def _only_usual(letters: Iterable[str]) -> str:
    return "".join(letter if simplify(letter) in _usual() else UNKNOWN for letter in letters)


def _half(data: bytes) -> int:
    return data[-1] if len(data) % 2 == 0 else 0


def _word(before: str, second: int) -> str:
    """The letter with this second byte that makes a word with the one before it: 學?, of A3, is 學校."""
    first = simplify(before)
    words = (word for word in lexicon("forms")["broken"]["words"] if word[0] == first)
    return next((word[1] for word in words if word[1].encode("gbk")[1] == second), "")


def _half_letter(before: str, after: str, *, first: int | None = None, second: int | None = None) -> str:
    """The letter with this first or second byte that stands between two others, where the vocabularies have it there twice as often
    as any other.

    >>> _half_letter("掘", "生", second=ord("W")), _half_letter("《", "劃", first=0xD2)
    ('学', '规')
    """
    before, after, often = simplify(before), simplify(after), _pairs_of_letters()
    ranked = sorted((often[before + letter] + often[letter + after], letter) for letter in _letters_with(first, second))
    (rival, _), (most, best) = ranked[-2:]
    return best if most > 2 * rival else UNKNOWN


@cache
def _letters_with(first: int | None, second: int | None) -> frozenset[str]:
    """The letters that have one of these bytes in GBK."""
    firsts, seconds = ([byte] if byte else range(low, 0xFF) for byte, low in ((first, 0x81), (second, 0x40)))
    return frozenset(simplify("".join(bytes((a, b)).decode("gbk", "ignore") for a in firsts for b in seconds)))


@cache
def _numbers() -> tuple[tuple[str, str], ...]:
    """What the numbers of headings are read as, longest first: 。ㄒ唬 for （一）, whose last byte goes to the next letter."""
    ones, digits = "一二三四五六七八九", "１２３４５６７８９"
    numbers = [f"（{n}）" for n in (*ones, "十", *(f"十{one}" for one in ones), *digits)]
    read = ("".join(_pairs((_BLANK + number).encode("gbk")[1:-1])) for number in numbers)
    return tuple(sorted(zip(read, numbers, strict=True), key=lambda pair: -len(pair[0])))


@cache
def _vocabularies() -> str:
    files = ("measures.ttl", "indicators.ttl", "papers.tsv", "lexicon/targets.toml", "lexicon/names.toml")
    return "\n".join(ontology_path(name).read_text("utf-8") for name in files)


@cache
def _usual() -> frozenset[str]:
    """The letters that are in the vocabularies, and marks."""
    return frozenset(_USUAL_MARKS) | {letter for letter in set(_vocabularies()) if "\u4e00" <= letter <= "\u9fff"}


@cache
def _pairs_of_letters() -> Counter[str]:
    """How often letters stand side by side in the vocabularies."""
    return Counter(map(add, _vocabularies(), _vocabularies()[1:]))
