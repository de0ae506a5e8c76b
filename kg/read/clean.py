"""Cleaning, in named steps that each say what they set aside, and a map of offsets back to the raw text.

A step looks at the *shadow*: the raw text in Simplified script with full-width forms folded, character for character,
so that a position in the shadow is a position in the raw text. What the steps set aside is cut out of the shadow; the
rest is the clean text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from statistics import median

from kg.model import CleanText, Script, SetAside, cut
from kg.ontology import lexicon

Step = Callable[[str], Iterator[SetAside]]

_FORMS = {0xFF01 + i: 0x21 + i for i in range(94)} | {
    0x00A0: 0x20, 0x3000: 0x20, 0x2002: 0x20, 0x2003: 0x20, 0x2009: 0x20, 0x202F: 0x20, 0xFEFF: 0x20, 0x200B: 0x20,
    0x3014: 0x5B, 0x3015: 0x5D, 0xFF61: 0x3002, 0x2013: 0x2014, 0x2015: 0x2014, 0x2500: 0x2014, 0x301C: 0x7E,
    0x2022: 0xB7, 0x30FB: 0xB7, 0x2027: 0xB7, 0x0D: 0x0A, 0x00: 0x20,
}  # fmt: skip
_FOLD = tuple((chr(form), chr(folded)) for form, folded in _FORMS.items())
_RARE_FORMS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
"""Radicals and compatibility ideographs, which PDF fonts put for the usual characters: ⽂化, ⻔类."""
_SAMPLE = 2000
_MARKER = re.compile(r"(?<![\d.])(\d{1,3})、")
_LONE_MARKER = re.compile(r"(?<=[\u4e00-\u9fff])\s*\n\s*\n\s*(\d{1,3})、(?=[\u4e00-\u9fff])")
_SENTENCE_END = "。!?;:…”)】》"
_PAGE_NUMBER = re.compile(r"^[ \t]*(?:[-—·]{1,2}\s*\d{1,3}\s*[-—·]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*/\s*\d{1,3})[ \t]*$", re.M)
_LONE_NUMBER = re.compile(r"^[ \t]*(\d{1,3})[ \t]*$", re.M)
_PINYIN = re.compile(r"(?<=[\u4e00-\u9fff])\([a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüêńňḿ]{1,6}\)")
_LINE = re.compile(r"[^\n]+")
_CJK = r"\u3400-\u9fff\U00020000-\U0003ffff"
_BLANKS = re.compile(r"[ \t\f\v]*\n\s*|[ \t\f\v]+")
_HEADING_START = re.compile(r"\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节部篇]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|——|专栏|附件)")


@cache
def _simplifier() -> Callable[[str], str]:
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert


def simplify(raw: str) -> str:
    """Traditional to Simplified script, one character for one character.

    >>> simplify("縣管校聘")
    '县管校聘'
    """
    whole = _simplifier()(raw)
    if len(whole) == len(raw):
        return whole
    return "".join(s if len(s := _simplifier()(c)) == 1 else c for c in raw)


def fold(raw: str) -> str:
    """Simplified script and half-width forms, character for character: what the cleaning steps look at."""
    return _fold_forms(simplify(raw))


def _fold_forms(text: str) -> str:
    """One replacement a character that is there: ten times as fast as `str.translate` on Chinese text."""
    for character, folded in _FOLD:
        if character in text:
            text = text.replace(character, folded)
    for character in set(_RARE_FORMS.findall(text)):
        unified = lexicon("forms")["radicals"].get(character) or unicodedata.normalize("NFKC", character)
        text = text.replace(character, unified if len(unified) == 1 else character)
    return text


def script_of(raw: str, simplified: str) -> Script:
    """Hant where more than one Chinese character in twenty changes in conversion, mixed where a few do."""
    if raw == simplified:
        return "Hans"
    middle = max(0, len(raw) // 2 - _SAMPLE)  # the middle of a document is its own text, its ends may be the site's
    pairs = list(zip(raw[middle : middle + 2 * _SAMPLE], simplified[middle : middle + 2 * _SAMPLE], strict=True))
    share = sum(a != b for a, b in pairs) / max(1, sum("\u3400" <= a <= "\u9fff" for a, _ in pairs))
    return "Hant" if share > 0.05 else "mixed" if share > 0.002 else "Hans"


@cache
def _line_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile("|".join(patterns), re.I)) for kind, patterns in lexicon("furniture")["lines"].items())


@cache
def _any_line_pattern() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """For short lines all patterns at once; a longer line can only be a disclaimer."""
    lines = lexicon("furniture")["lines"]
    return re.compile("|".join(p for patterns in lines.values() for p in patterns), re.I), re.compile("|".join(lines["disclaimer"]))


def set_aside_furniture(shadow: str) -> Iterator[SetAside]:
    """Lines of the web page around the document: index tables, sources, buttons, notices."""
    short, long = _any_line_pattern()
    for line in _LINE.finditer(shadow):
        start, end = line.span()
        if end - start > 400:
            continue
        text = line[0].strip()
        if (short if len(text) <= 120 else long).search(text):
            kind = next(kind for kind, pattern in _line_patterns() if pattern.search(text))
            yield SetAside(start, end, kind)


@cache
def _spam() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = lexicon("furniture")["spam"]
    return re.compile("|".join(data["words"])), re.compile("|".join(data["inline"]))


def set_aside_spam(shadow: str) -> Iterator[SetAside]:
    """Lines of link spam, and spam words pasted into a sentence."""
    words, inline = _spam()
    for line in _LINE.finditer(shadow):
        links = line[0].count("|") + line[0].count(" ")
        if line[0].count("|") >= 8 and links * 40 > len(line[0]) or (words.search(line[0]) and "。" not in line[0]):
            yield SetAside(line.start(), line.end(), "spam")
    for hit in inline.finditer(shadow):
        yield SetAside(hit.start(), hit.end(), "spam")


def _regular(gaps: list[int]) -> bool:
    middle = median(gaps)
    return 80 <= middle <= 2000 and sum(abs(g - middle) < 0.25 * middle for g in gaps) >= 0.8 * len(gaps)


def set_aside_page_markers(shadow: str) -> Iterator[SetAside]:
    """Running numbers that a conversion put in every few hundred characters, in mid-word too (`技术学\\n\\n30、院`).

    They are told from numbered headings by their regular distance and by standing where no sentence ends.
    """
    hits = list(_MARKER.finditer(shadow))
    at: dict[int, list[re.Match[str]]] = {}
    for hit in hits:
        at.setdefault(int(hit[1]), []).append(hit)
    chain: list[re.Match[str]] = []
    for number in range(1, len(hits) + 2):
        here = [h for h in at.get(number, ()) if not chain or h.start() > chain[-1].end()]
        if not here:
            break
        expected = chain[-1].start() + _typical_gap(chain) if chain else here[0].start()
        chain.append(min(here, key=lambda h: abs(h.start() - expected)))
    if len(chain) < 5 or not _regular([b.start() - a.start() for a, b in pairwise(chain)]):
        return
    before = [shadow[: h.start()].rstrip()[-1:] if h.start() < 200 else shadow[h.start() - 200 : h.start()].rstrip()[-1:] for h in chain]
    if sum(c not in _SENTENCE_END and c != "" for c in before) < 0.3 * len(chain):
        return
    for hit in chain:
        start = hit.start()
        while start and shadow[start - 1] in " \n\t":
            start -= 1
        yield SetAside(start, hit.end(), "page-marker")


def set_aside_lone_markers(shadow: str) -> Iterator[SetAside]:
    """A page marker on its own, where only a piece of the document was received: behind a line that breaks off in mid-word,
    with a number that no list leads up to."""
    for hit in _LONE_MARKER.finditer(shadow):
        if int(hit[1]) >= 2 and not re.search(rf"(?<!\d){int(hit[1]) - 1}、", shadow[: hit.start()]):
            yield SetAside(hit.start(), hit.end(), "page-marker")


def _typical_gap(chain: list[re.Match[str]]) -> int:
    return int(median(b.start() - a.start() for a, b in pairwise(chain))) if len(chain) > 1 else 300


def set_aside_page_numbers(shadow: str) -> Iterator[SetAside]:
    """Page numbers on a line of their own; bare numbers only where at least three of them ascend."""
    for hit in _PAGE_NUMBER.finditer(shadow):
        yield SetAside(hit.start(), hit.end(), "page-marker")
    lone = list(_LONE_NUMBER.finditer(shadow))
    steps = [int(b[1]) - int(a[1]) for a, b in pairwise(lone)]
    if len(lone) >= 3 and sum(step == 1 for step in steps) >= 0.8 * len(steps):
        for hit in lone:
            yield SetAside(hit.start(), hit.end(), "page-marker")


def set_aside_running_heads(shadow: str) -> Iterator[SetAside]:
    """Lines that come back on every page of a PDF: the same short line four times and more, after the first."""
    lines = [h for h in _LINE.finditer(shadow) if 4 <= len(h[0].strip()) <= 40]
    seen: dict[str, list[re.Match[str]]] = {}
    for line in lines:
        seen.setdefault(line[0].strip(), []).append(line)
    for text, hits in seen.items():
        gaps = [b.start() - a.start() for a, b in pairwise(hits)]
        if len(hits) >= 4 and not re.search(r"[。;!?::\t|\d]", text) and min(gaps) > 300:
            yield from (SetAside(h.start(), h.end(), "header") for h in hits[1:])


def set_aside_pinyin(shadow: str) -> Iterator[SetAside]:
    """Readings in brackets that a bad conversion left behind rare characters: 濟(jì)寧."""
    for hit in _PINYIN.finditer(shadow):
        yield SetAside(hit.start(), hit.end(), "pinyin")


STEPS: tuple[tuple[str, Step], ...] = (
    ("furniture", set_aside_furniture),
    ("spam", set_aside_spam),
    ("page markers", set_aside_page_markers),
    ("lone markers", set_aside_lone_markers),
    ("page numbers", set_aside_page_numbers),
    ("running heads", set_aside_running_heads),
    ("pinyin", set_aside_pinyin),
)


def clean(raw: str) -> CleanText:
    """The clean text of a document, and where each of its characters stood.

    >>> clean("深化“縣管\\u00a0校聘”改革").text
    '深化“县管校聘”改革'
    """
    simplified = simplify(raw)
    shadow = _fold_forms(simplified)
    aside = sorted({s for _, step in STEPS for s in step(shadow)})
    kept, _ = cut(shadow, _merge([(s.start, s.end) for s in aside]))
    cuts = _merge([*(_with_line_end(shadow, s) for s in aside), *_layout(shadow, aside, _wrap_width(kept))])
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
    open_ends = sum(line.rstrip()[-1:] not in _SENTENCE_END for line in text.split("\n") if len(line) >= 0.8 * widest)
    full = sum(n >= 0.8 * widest for n in lengths)
    return widest if widest <= 90 and full >= 0.3 * len(lengths) and open_ends >= 0.6 * full else 0


def _layout(shadow: str, aside: list[SetAside], width: int) -> Iterator[tuple[int, int]]:
    """White space to drop: blank lines, indents, blanks inside Chinese text, line breaks of a fixed width."""
    line_start, tabular = 0, False
    end_of_line = shadow.find("\n")
    tabular = _is_row(shadow[: end_of_line if end_of_line >= 0 else len(shadow)])
    for hit in _BLANKS.finditer(shadow):
        start, end = hit.span()
        newline = shadow.find("\n", start, end)
        if newline < 0:
            if not tabular and _droppable(shadow, start, end):
                yield start, end
            continue
        next_break = shadow.find("\n", end)
        next_line = shadow[end : next_break if next_break >= 0 else len(shadow)]
        joins = width and start - line_start >= 0.8 * width and shadow[start - 1] not in _SENTENCE_END
        if start == 0 or end == len(shadow) or (joins and not _HEADING_START.match(next_line) and not tabular):
            yield start, end
        else:
            if newline > start:
                yield start, newline
            if end > newline + 1:
                yield newline + 1, end
        line_start, tabular = end, _is_row(next_line)


_CELL = re.compile(r"[\t ]\s*\d[\d.]*%?(?=[\t ]|$)")


def _is_row(line: str) -> bool:
    """Whether a line looks like a row of a table: tabs, or two numbers and more that stand apart."""
    return "\t" in line or len(_CELL.findall(line[:300])) >= 2


_TEXT = re.compile(f"[{_CJK}\\d%“”‘’《》()、,。;:!?—%A-Za-z+]")
_LATIN = re.compile(r"[A-Za-z]")


def _droppable(shadow: str, start: int, end: int) -> bool:
    if start == 0 or end == len(shadow) or shadow[start - 1] == "\n":
        return True
    before, after = shadow[start - 1], shadow[end]
    if before.isdigit() and after.isdigit() or _LATIN.match(before) and _LATIN.match(after):
        return False
    return bool(_TEXT.match(before) and _TEXT.match(after)) and end - start <= 4
