"""Cleaning: what the steps set aside is cut out, and a map of offsets leads back to the raw text.

A step (`kg.read.set_aside`) looks at the *shadow*: the raw text in Simplified script with full-width forms folded, character for character,
so that a position in the shadow is a position in the raw text. What the steps set aside is cut out of the shadow; the
rest is the clean text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import ne

from kg.model import CleanText, Script, SetAside, cut
from kg.ontology import lexicon
from kg.read.set_aside import SENTENCE_END, STEPS

_FORMS = {0xFF01 + i: 0x21 + i for i in range(94)} | {
    0x00A0: 0x20, 0x3000: 0x20, 0x2002: 0x20, 0x2003: 0x20, 0x2009: 0x20, 0x202F: 0x20, 0xFEFF: 0x20, 0x200B: 0x20,
    0x3014: 0x5B, 0x3015: 0x5D, 0xFF61: 0x3002, 0x2013: 0x2014, 0x2015: 0x2014, 0x2500: 0x2014, 0x301C: 0x7E,
    0x2022: 0xB7, 0x30FB: 0xB7, 0x2027: 0xB7, 0x2236: 0x3A, 0x0D: 0x0A, 0x00: 0x20, 0x0420: 0x0A,
    0x0B: 0x0A, 0x2028: 0x0A, 0x2029: 0x0A, 0x300C: 0x201C, 0x300D: 0x201D, 0x300E: 0x2018, 0x300F: 0x2019,
    **dict.fromkeys((0x00AD, 0x061C, *range(0x200C, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)), 0x20),
}  # fmt: skip
"""Forms that mean the same here; what has no width counts as a blank. Sites that share files put a Cyrillic Er (0420) for the
end of a paragraph."""
_FOLD = {chr(form): chr(folded) for form, folded in _FORMS.items()}
_RARE = "\u2e80-\u2fdf\uf900-\ufaff"
"""Radicals and compatibility ideographs, which PDF fonts put for the usual characters: ⽂化, ⻔类."""
_FOLDED = re.compile(f"[{re.escape(''.join(_FOLD))}{_RARE}]")
_STRAIGHT = re.compile(r'"(?=[^"“”<>=\n\u4e00-\u9fff]*+[\u4e00-\u9fff])([^"“”<>=\n]*+)"')
"""Straight quotation marks around Chinese words. It gives nothing back (`*+`): a line may have one mark and a megabyte behind it."""
_SAMPLE = 2000
_NOT_CHINESE = re.compile(r"[^\u3400-\u9fff]+")
_CJK = r"\u3400-\u9fff\U00020000-\U0003ffff"
_BLANKS = re.compile(r"[ \t\f\v\n](?:(?<=\n)\s*|[ \t\f\v]*(?:\n\s*)?)")
"""A line end with all white space around it, or blanks within a line; one leading set, so that the search can skip."""
_HEADING_START = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节部篇]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|——|专栏|附件)"
)


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
    for word, usual in _of_taiwan():
        whole = word.sub(usual, whole)
    return whole


def fold(raw: str) -> str:
    """Simplified script and half-width forms, character for character: what the cleaning steps look at."""
    return _fold_forms(simplify(raw))


def _fold_forms(text: str) -> str:
    """One replacement a character that is there: ten times as fast as `str.translate` on Chinese text."""
    for character in set(_FOLDED.findall(text)):
        text = text.replace(character, _FOLD.get(character) or _unified(character))
    return _STRAIGHT.sub("“\\1”", text) if '"' in text else text


def _unified(rare: str) -> str:
    """The usual character for one that only fonts know."""
    unified: str = lexicon("forms")["radicals"].get(rare) or unicodedata.normalize("NFKC", rare)
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


def clean(raw: str) -> CleanText:
    """The clean text of a document, and where each of its characters stood.

    >>> clean("深化“縣管\\u00a0校聘”改革").text
    '深化“县管校聘”改革'
    """
    simplified = simplify(raw)
    shadow = _fold_forms(simplified)
    aside = sorted({s for _, step in STEPS for s in step(shadow)})
    kept, _ = cut(shadow, _merge([(s.start, s.end) for s in aside]))
    cuts = _merge([*(_with_line_end(shadow, s) for s in aside), *_layout(shadow, _wrap_width(kept))])
    text, offsets = cut(shadow, cuts)
    return CleanText(raw, text, _disjoint(aside), offsets, script_of(raw, simplified))


def _with_line_end(shadow: str, span: SetAside) -> tuple[int, int]:
    whole_line = (span.start == 0 or shadow[span.start - 1] == "\n") and shadow[span.end : span.end + 1] == "\n"
    return span.start, span.end + whole_line


def _disjoint(aside: list[SetAside]) -> tuple[SetAside, ...]:
    out: list[SetAside] = []
    for span in aside:
        if not out or span.start >= out[-1].end:
            out.append(span)
        elif span.end > out[-1].end:
            out.append(SetAside(out[-1].end, span.end, span.kind))
    return tuple(out)


def _merge(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _wrap_width(text: str) -> int:
    """The width at which the document's lines are broken in mid-sentence, 0 where its lines are paragraphs."""
    lengths = sorted(len(line) for line in text.split("\n") if len(line.strip()) > 8)
    if len(lengths) < 8:
        return 0
    widest = lengths[int(len(lengths) * 0.9)]
    open_ends = sum(line.rstrip()[-1:] not in SENTENCE_END for line in text.split("\n") if len(line) >= 0.8 * widest)
    full = sum(n >= 0.8 * widest for n in lengths)
    return widest if widest <= 90 and full >= 0.3 * len(lengths) and open_ends >= 0.6 * full else 0


def find_soft_breaks(raw: str, aside: Iterable[tuple[int, int]] = ()) -> Iterator[tuple[int, int]]:
    """Line ends that break lines at a fixed width, with the white space around them: a sentence goes on over them.

    `aside` are spans that are not the document's own, whose lines say nothing of its width.
    """
    shadow = fold(raw)
    kept, _ = cut(shadow, _merge(list(aside)))
    if width := _wrap_width(kept):  # what is dropped after a line end that stays begins behind it
        yield from ((a, b) for a, b in _layout(shadow, width) if "\n" in shadow[a:b] and shadow[a - 1 : a] != "\n")


def _layout(shadow: str, width: int) -> Iterator[tuple[int, int]]:
    """White space to drop: blank lines, indents, blanks inside Chinese text, line breaks of a fixed width."""
    line_start, spaced, rows = 0, _is_spaced(shadow), _NumberedRows()
    end_of_line = shadow.find("\n")
    tabular = rows.keep_blanks(shadow[: end_of_line if end_of_line >= 0 else len(shadow)])
    for hit in _BLANKS.finditer(shadow):
        start, end = hit.span()
        newline = shadow.find("\n", start, end)
        if newline < 0:
            if spaced or (not tabular and _droppable(shadow, start, end)):
                yield start, end
            continue
        next_break = shadow.find("\n", end)
        next_line = shadow[end : next_break if next_break >= 0 else len(shadow)]
        joins = width and start - line_start >= 0.8 * width and shadow[start - 1] not in SENTENCE_END
        if start == 0 or end == len(shadow) or (joins and not _HEADING_START.match(next_line) and not tabular):
            yield start, end
        else:
            if newline > start:
                yield start, newline
            if end > newline + 1:
                yield newline + 1, end
        line_start, tabular = end, rows.keep_blanks(next_line)


_SPACED = re.compile(r"(?<=[^\s]) (?=[^\s])")


def _is_spaced(shadow: str) -> bool:
    """Whether a scan put a blank behind each character, those of numbers too: 到 2 0 2 5 年."""
    middle = max(0, len(shadow) // 2 - _SAMPLE)
    sample = shadow[middle : middle + 2 * _SAMPLE]
    return sample.count(" ") >= 0.4 * len(sample) and len(_SPACED.findall(sample)) >= 0.3 * len(sample)


_CELL = re.compile(r"[\t ]\s*(?:[≥≤<>]=?|\[)?\d[\d.,O]*(?:%|年(?:\([^()\s]{2,4}\))?)?\]?(?:以[上下内])?(?=[\t ]|$)")
"""A number, or a year, with blanks around it, as tables write it: ≥95%, [3.5], 99以上, 2025年."""
_PROSE = re.compile(r"[。;!?]|,(?!\d{3}(?!\d))")
"""A mark that stands between clauses, and not in a number."""
_PARTS = re.compile(r"[^\s,。;!?|]+(?: [^\s,。;!?|]+){2,}")
_PART = re.compile(rf"[^{_CJK}]?[^ ]*[{_CJK}㎡][^ ]+|[^ ]*\d[{_CJK}㎡]|(?:19|20)\d\d\.\d{{1,2}}")
_NAME = re.compile(f"[{_CJK}]{{2}}")
_AMOUNT = re.compile(rf"\d[{_CJK}㎡]")
"""An item without stops, one of its parts behind the name, and what of these is an amount."""


_COUNTED = ("序号 ", "编号 ")
_FEWEST_BLANKS = 2
"""A row has two cells and more, an item a name and two amounts and more; most lines have no blank at all."""


class _NumberedRows:
    """Tells of one line after another whether its blanks tell its parts apart, also those of rows under a head that
    counts them: 序号 重点任务 牵头单位 完成时限 / 1 扩容 新建小学2所 县教育局 2024年8月."""

    def __init__(self) -> None:
        self._next = 0

    def keep_blanks(self, line: str) -> bool:
        if line.startswith(_COUNTED) and line.count(" ") >= _FEWEST_BLANKS and not _PROSE.search(line):
            self._next = 1
            return True
        if self._next and line.startswith(f"{self._next} "):
            self._next += 1
            return True
        return _keeps_blanks(line)


def _keeps_blanks(line: str) -> bool:
    """Whether the blanks of a line tell its parts apart by what they are."""
    return "\t" in line or (line.count(" ") >= _FEWEST_BLANKS and (_is_row(line) or _is_item(line)))


def _is_row(line: str) -> bool:
    """Whether a line without tabs looks like a row of a table: two numbers and more that stand apart."""
    return len(_CELL.findall(line[:300])) >= 2 and not _PROSE.search(line[:300])


def _is_item(line: str) -> bool:
    """Whether a line is an item without stops, a name and amounts: ▲城东小学 48个班 投资1.3亿元 2022.8完工."""
    if len(line) > 200 or not _PARTS.fullmatch(line.strip()):
        return False
    name, *rest = line.split()
    return _NAME.search(name) is not None and all(map(_PART.fullmatch, rest)) and any(map(_AMOUNT.search, rest))


_TEXT = re.compile(f"[{_CJK}\\d%“”‘’《》()、,。;:!?—%A-Za-z+]")
_LATIN = re.compile(r"[A-Za-z]")


def _droppable(shadow: str, start: int, end: int) -> bool:
    if start == 0 or end == len(shadow) or shadow[start - 1] == "\n":
        return True
    before, after = shadow[start - 1], shadow[end]
    if (before.isdigit() and after.isdigit()) or (_LATIN.match(before) and _LATIN.match(after)):
        return False
    return bool(_TEXT.match(before) and _TEXT.match(after)) and end - start <= 4
