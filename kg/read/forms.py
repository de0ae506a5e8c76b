"""One form for what is written in several: Simplified script, half-width marks, a blank for what has no width.

All of it goes character for character, so that a position in the folded text is a position in the raw one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Set
from functools import cache
from operator import ne

from kg.model import Script
from kg.ontology import lexicon
from kg.read.digits import mend_digits
from kg.read.lookalikes import mend_lookalikes
from kg.read.quotes import mend_quotes
from kg.read.scan import holds

_TAB, _LINE_END, _BLANK = 0x09, 0x0A, 0x20
_FORMS = {0xFF01 + i: 0x21 + i for i in range(94)} | {
    **dict.fromkeys((0x3014, 0xFE5D), 0x5B), **dict.fromkeys((0x3015, 0xFE5E), 0x5D), 0xFE64: 0x3C, 0xFE65: 0x3E, 0xFF61: 0x3002,
    **dict.fromkeys((0x2022, 0x30FB, 0x2027, 0x2219, 0x22C5, 0x02D9, 0xFE52), 0xB7),
    0x2236: 0x3A, 0x300C: 0x201C, 0x300D: 0x201D, 0x300E: 0x2018, 0x300F: 0x2019,
    0x301D: 0x201C, 0x301E: 0x201D, 0x301F: 0x201D, 0x2033: 0x22, 0xFF62: 0x201C, 0xFF63: 0x201D, 0xFF64: 0x3001, 0x2105: 0x25, 0xFE6A: 0x25,
    0xFE50: 0x2C, 0xFE51: 0x3001, 0xFE54: 0x3B, 0xFE55: 0x3A, 0xFE59: 0x28, 0xFE5A: 0x29, 0x885E: 0x536B, 0x654D: 0x53D9, 0x965C: 0x9655,
    0x2795: 0x2B, 0xFE13: 0x3A, 0x066A: 0x25,
    0x226A: 0x300A, 0x226B: 0x300B, 0x27EA: 0x300A, 0x27EB: 0x300B,
    **dict.fromkeys((0x2012, 0x2013, 0x2015, 0x2500, 0x2501, 0x30FC, 0xFE31), 0x2014), **dict.fromkeys((0x301C, 0x223C, 0x2053), 0x7E),
    **dict.fromkeys((0x02D7, 0x2010, 0x2011, 0x2212, 0xFE63), 0x2D),
    **dict.fromkeys((0x0D, 0x0B, 0x85, 0x0420, 0x2028, 0x2029), _LINE_END),
    **dict.fromkeys((0x00, 0x0C, 0xA0, 0x3000, 0x202F, 0x205F, *range(0x2000, 0x200B)), _BLANK),
    **dict.fromkeys((0x2502, 0x2503, 0x2551), _TAB),
}  # fmt: skip
"""Forms that mean the same here. Hong Kong writes 衞 and 敍, and some converters 陜西, which OpenCC leaves; sites that share files
put a Cyrillic Er (0420) for the end of a paragraph."""
_PICTURES = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕⚓⚡⚪⚫⚽⚾⛔✅✊✋✨❌❎❓❔❕❗➖➗➰⬛⬜"
"""Letters that are shown as pictures without another letter that says so: a crawler keeps them where a page has its bullets."""
_FORMS |= dict.fromkeys(map(ord, _PICTURES), _BLANK)
_NO_WIDTH = (0x00AD, 0x061C, 0xFEFF, 0xFFFC, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))
_FORMS |= dict.fromkeys(_NO_WIDTH, _BLANK)
_WITHOUT_WIDTH = re.compile(f"[{''.join(map(chr, _NO_WIDTH))}]+")
_HIDDEN = frozenset(map(chr, _NO_WIDTH))
_FOLD = {chr(form): chr(folded) for form, folded in _FORMS.items()}
_RARE = "\u2e80-\u2fdf\ue000-\ufaff"
"""Radicals and compatibility ideographs, which PDF fonts put for the usual characters (⽂化, ⻔类), and characters for private use:
bullets of Word's fonts, or what no font shows."""
_FONTS_ONLY = re.compile(f"[{_RARE}]")
_FOLDED = re.compile(f"[{re.escape(''.join(_FOLD))}{_RARE}]")
_CJK = "\u3400-\u9fff"
_POINT = re.compile(
    rf"\.(?<=[{_CJK}》”)%]\.)(?<![一二三四五六七八九十百零〇]\.)(?=[\s{_CJK}“《(]|\d{{4}}年|\d{{1,2}}[.、]|(?<![表图栏件]\.)\d{{1,2}}[{_CJK}]|\Z)"
)
"""A point where a sentence ends: 深化改革.到2025年; not in 六.一, and not behind the number of a heading."""
_LOST_QUOTES = re.compile(r"(?<!\?)\?([^?\n。]{1,24})\?(?!\?)")
_SQUARE = re.compile(
    rf"\[((?:(?<=^.)|(?<=\n.)|(?<=\n  .)|(?<=\n    .))\d{{1,2}}(?=\] ?[{_CJK}“])|[一二三四五六七八九十]{{1,3}})\]"
    rf"|\[(?<=[{_CJK}”%].)(?!\d+\])([^\[\]()\n]{{3,60}}|[市县区所名个万人元%年]{{1,2}})\](?!\()"
)
"""Square brackets for round ones, of a label or behind a word; not of a document's year ([2021]3号), of a button ([关闭]),
of a link."""
_LOST_INDENT = re.compile(r"\?{2,8}(?=[^\s?])")
"""What another encoding had not got of the blanks that a paragraph begins with: 加快发展。??到2025年."""
_LOST_BLANKS = re.compile(r"(?:\? ){2,}\??")
"""… and where it had not got the half of each pair: 加快发展。? ? ? 到2025年."""
_LOST_AT_LINE = re.compile(r"^[ \t]*\?(?=[^\s?])", re.M)
"""… and of the only one that each line begins with."""
_LOST_DASH = re.compile(r"(?<=\d)\?(?=\d)")
_LOST_TO = re.compile(r"\?(?:(?<=20\d\d\?)|(?<=20\d\d年\?))(?=20\d\d)")
"""… and the dash between two years: 2021?2025年."""
_LOST_POINT = re.compile(r"\?(?<=\d\?)(?=\d{1,2}%)")
"""… and the point of a share: 21?5%."""
_DRAWN = frozenset("│┃║")
"""The line between cells of a table that is drawn with letters, or the side of a box."""
_RULE = re.compile(r"(?m)^[ \t\f]*[\u2500-\u257f][\u2500-\u257f \t]*$")
"""A line of such a drawing that has no text: ┌──┬──┐."""
_FEWEST_LOST = 4
"""From so many on the question marks of a text without quotation marks are what another encoding had not got: ?十四五?."""
_SAMPLE = 2000
_NOT_CHINESE = re.compile(r"[^\u3400-\u9fff]+")


@cache
def _simplifier() -> Callable[[str], str]:
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert


@cache
def _traditional() -> re.Pattern[str]:
    """Any character that conversion changes and Simplified script has not got (乾县 has one that it has got): most documents
    have none, and a search is ten times as fast as a conversion."""
    block = "".join(map(chr, range(0x4E00, 0xA000)))
    converted, both = _simplifier()(block), lexicon("forms")["both"]["letters"]
    changed = (
        [a for a, b in zip(block, converted, strict=True) if a != b and a not in both]
        if len(converted) == len(block)
        else list(block)
    )
    return re.compile(f"[{''.join(changed)}\u3400-\u4dff\U00020000-\U0003ffff]")


@cache
def _of_taiwan() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(word), usual) for word, usual in lexicon("forms")["taiwan"].items())


def simplify(raw: str) -> str:
    """Traditional to Simplified script, one character for one character, and words of Taiwan to those of the plans.

    >>> simplify("縣管校聘"), simplify("公辦幼稚園和中國小校長")
    ('县管校聘', '公办幼儿园和中小学校长')
    """
    if not _traditional().search(raw):
        return raw
    whole = _simplifier()(raw)
    if len(whole) != len(raw):
        whole = "".join(s if len(s := _simplifier()(c)) == 1 else c for c in raw)
    if script_of(raw, whole) == "Hans":  # a letter or two of the page around a text make it no text of Taiwan
        return whole
    for word, usual in _of_taiwan():
        whole = word.sub(usual, whole)
    return whole


def find_without_width(raw: str, forms: Set[str]) -> Iterator[tuple[int, int]]:
    """What is not seen and so parts no words and no cells: joiners, soft hyphens, marks of byte order. `forms` are those of the
    text (`forms_of`), among which most texts have none of these."""
    yield from (hit.span() for hit in _WITHOUT_WIDTH.finditer(raw)) if forms & _HIDDEN else ()


def fold(raw: str) -> str:
    """Simplified script and half-width forms, character for character: what the cleaning steps look at."""
    simplified = simplify(raw)
    return fold_forms(simplified, forms_of(simplified))


def forms_of(text: str) -> set[str]:
    """The characters of a text that another one stands for."""
    return set(_FOLDED.findall(text))


def fold_forms(text: str, found: Set[str]) -> str:
    """One replacement a character that is there: ten times as fast as `str.translate` on Chinese text. Tables that are drawn have
    tabs between their cells.

    >>> drawn = "├─┼─┤\\n│１│２│"
    >>> fold_forms(drawn, forms_of(drawn))
    '     \\n\\t1\\t2\\t'
    """
    if found & _DRAWN:
        text = _RULE.sub(lambda hit: " " * len(hit[0]), text)
    for character in found:
        text = text.replace(character, _FOLD.get(character) or _unified(character))
    if holds(text, "\\n"):  # what a program wrote of a line end
        text = text.replace("\\r", "\n\n").replace("\\n", "\n\n").replace("\\t", "  ")
    if "[" in text:
        text = _SQUARE.sub(lambda hit: f"({hit[1] or hit[2]})", text)
    if "?" in text:
        text = _mend_lost_marks(text)
    return mend_lookalikes(mend_quotes(mend_digits(_POINT.sub("。", text))))


def _mend_lost_marks(text: str) -> str:
    """What another encoding had not got, of which it left question marks.

    >>> _mend_lost_marks("2021?2025年,达21?5%。? ? ? 改革")
    '2021—2025年,达21.5%。      改革'
    """
    text = _LOST_BLANKS.sub(lambda hit: " " * len(hit[0]), _LOST_TO.sub("—", _LOST_POINT.sub(".", text)))
    if len(_LOST_AT_LINE.findall(text)) >= _FEWEST_LOST:
        text = _LOST_AT_LINE.sub(lambda hit: " " * len(hit[0]), text)
    if "“" not in text and len(_LOST_QUOTES.findall(text)) >= _FEWEST_LOST:
        return _LOST_QUOTES.sub("“\\1”", _LOST_DASH.sub("—", text))
    return _LOST_INDENT.sub(lambda hit: "\n".ljust(len(hit[0])), text) if holds(text, "??") else text


def unify(text: str) -> str:
    """The usual characters for those that only fonts know, which PDFs hold.

    >>> unify("⽂化⼯作")
    '文化工作'
    """
    return _FONTS_ONLY.sub(lambda hit: _unified(hit[0]), text)


def _unified(rare: str) -> str:
    """The usual character for one that only fonts know, a blank for one that only they understand."""
    if "\ue000" <= rare <= "\uf8ff":
        return " "
    unified: str = lexicon("forms")["radicals"].get(rare) or simplify(unicodedata.normalize("NFKC", rare))
    return unified if len(unified) == 1 else rare


def script_of(raw: str, simplified: str) -> Script:
    """Hant where more than one Chinese character in twenty changes in conversion, mixed where a few do."""
    if raw == simplified:
        return "Hans"
    middle = max(0, len(raw) // 2 - _SAMPLE)  # the middle of a document is its own text, its ends may be the site's
    sample = raw[middle : middle + 2 * _SAMPLE]
    changed = sum(map(ne, sample, simplified[middle : middle + 2 * _SAMPLE]))
    share = changed / max(1, len(_NOT_CHINESE.sub("", sample)))
    return "Hant" if share > 0.05 else "mixed" if share > 0.002 else "Hans"
