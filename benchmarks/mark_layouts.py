"""Layouts that write a plan in other letters, marks and numbers."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

import opencc
from laid_out import Edit, Layout, around, each, translate

NARROW = dict(zip("，；：（）！？％", ",;:()!?%", strict=True))
WIDE = {narrow: wide for wide, narrow in NARROW.items()}
RADICALS = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0x2F00, 0x2FD6)}
COMPATIBLE = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xF900, 0xFA6E)}
TENS = "零一二三四五六七八九"
NUMERALS = "一二三四五六七八九十"
YEAR = r"(?<!\d)(20\d\d)(?=年|年?[—~～至-]{1,2}20\d\d年)"
SHARE = r"(?<![\d.])(\d{1,3}(?:\.\d+)?) ?[%％](?!\d)"
BRACKETED = rf"^([ \u3000]*)[（(]([{NUMERALS}])[)）]"
NUMBERED = r"^([ \u3000]*)([1-9]|1\d|20)\.(?!\d)"
TITLE = r"《([^《》\n]{4,60})》"
HEADING = r"^((?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]).{2,30})$"
ITEM = r"(?<=\n)(?=[一-龥](?![、章节]).{12,}[。；;]$)(?![一二三四五六七八九十]{1,3}、|第)"
"""A paragraph without a label that ends as a sentence does."""
INDENT = r"^[ \u3000]*(?=[（(“一-龥])"
"""Where a line begins that a page indents."""
WORD = r"(?<=[，。、])([一-龥]{4})(?=[一-龥，。、])"


def converted(configuration: str) -> Layout:
    """Letter by letter, as a converter of web pages does it."""
    convert = opencc.OpenCC(configuration).convert
    return each("[一-龥]", lambda found: convert(found[0]))


def rewritten(configuration: str) -> Layout:
    """Word by word: with the words of another place, which may be longer or shorter."""
    convert = opencc.OpenCC(configuration).convert

    def edits(raw: str) -> Iterator[Edit]:
        for run in re.finditer("[一-龥]+", raw):
            other = convert(run[0])
            for what, a, b, c, d in SequenceMatcher(None, run[0], other, autojunk=False).get_opcodes():
                if what != "equal":
                    yield Edit(run.start() + a, run.start() + b, other[c:d])

    return edits


def some(share: float, layout: Layout) -> Layout:
    """Only so many of the edits of a layout, always the same."""

    def edits(raw: str) -> Iterator[Edit]:
        chance = random.Random(1)
        yield from (edit for edit in layout(raw) if chance.random() < share)

    return edits


def numeral(number: int) -> str:
    """Up to 9,999, as it is spoken: 二百零五."""
    if number < 10:
        return TENS[number]
    power = 10 ** (len(str(number)) - 1)
    rest = number % power
    gap = "零" if rest and rest * 10 < power else ""
    first = "" if 10 <= number < 20 else TENS[number // power]
    return first + "个十百千"[len(str(number)) - 1] + gap + (numeral(rest) if rest else "")


def spoken_share(found: re.Match[str]) -> str:
    whole, _, part = found[1].partition(".")
    return "百分之" + numeral(int(whole)) + ("点" + "".join(TENS[int(digit)] for digit in part) if part else "")


def spoken_year(nought: str) -> Layout:
    digits = nought + TENS[1:]
    return each(YEAR, lambda found: "".join(digits[int(digit)] for digit in found[1]))


def quoted(opening: str, closing: str) -> Layout:
    return translate({"“": opening, "”": closing})


def titled(opening: str, closing: str) -> Layout:
    return translate({"《": opening, "》": closing})


def bracketed(opening: str, closing: str) -> Layout:
    return translate({"(": opening, "（": opening, ")": closing, "）": closing})


def enclosed(label: str, first: int) -> Layout:
    """Labels as one character each, which Unicode has from `first` on."""
    values = {text: number for number, text in enumerate([*NUMERALS] if label == BRACKETED else map(str, range(1, 21)))}
    return each(label, lambda found: found[1] + chr(first + values[found[2]]))


MARKS: dict[str, Layout] = {
    # script
    "traditional": converted("s2t"),
    "of Hong Kong": converted("s2hk"),
    "of Taiwan": rewritten("s2tw"),
    "in words of Taiwan": rewritten("s2twp"),
    "partly traditional": some(0.4, converted("s2t")),
    "radicals": translate(RADICALS),
    "compatible letters": translate(COMPATIBLE),
    # quotation and title marks
    "straight quotes": quoted('"', '"'),
    "wide straight quotes": quoted("＂", "＂"),
    "no quotes": quoted("", ""),
    "corner quotes": quoted("「", "」"),
    "white corner quotes": quoted("『", "』"),
    "single quotes": quoted("‘", "’"),
    "two single quotes": quoted("‘‘", "’’"),
    "doubled quotes": quoted("““", "””"),
    "guillemets": quoted("«", "»"),
    "low quotes": quoted("„", "“"),
    "opening quotes only": quoted("“", "“"),
    "some quotes not closed": some(0.3, each("”", "")),
    "single title marks": titled("〈", "〉"),
    "angle brackets": titled("<", ">"),
    "double angle brackets": titled("<<", ">>"),
    "much less, much greater": titled("≪", "≫"),
    # other marks
    "narrow marks": translate(NARROW),
    "wide marks": translate(WIDE),
    "half-width marks": translate({"。": "｡", "、": "､", "“": "｢", "”": "｣"}),
    "points for full stops": translate({"。": "."}),
    "full stops for semicolons": each("[；;]", "。"),
    "commas for semicolons": each("[；;]", "，"),
    "no full stop at line ends": each("。$", ""),
    "square brackets": bracketed("［", "］"),
    "tortoise brackets": bracketed("〔", "〕"),
    "small brackets": bracketed("﹙", "﹚"),
    # numbers
    "wide digits": each(r"[0-9]", lambda found: chr(ord(found[0]) + 0xFEE0)),
    "years in numerals": spoken_year("〇"),
    "years with a circle": spoken_year("○"),
    "years with the letter O": spoken_year("O"),
    "shares of a hundred": each(SHARE, lambda found: "百分之" + found[1]),
    "shares in numerals": each(SHARE, spoken_share),
    "amounts in numerals": each(
        r"(?<![\d.A-Za-z+/-])([1-9]\d{0,3})(?=[所个名人元座亩班项])", lambda found: numeral(int(found[1]))
    ),
    "thousands apart": each(r"(?<![\d.A-Za-z])([1-9]\d{3,5})(?=[所个名人元座亩])", lambda found: f"{int(found[1]):,}"),
    "the letter O for 0": each(r"(?<=\d)0(?!\d*、)", "O"),
    "the letter l for 1": each(r"1(?=\d)(?!\d*、)|(?<=\d)1(?!\d*、)", "l"),
    "a middle dot in 十四五": each("(?<=十[三四])(?=五)", "·"),
    "middle dots for points": each(r"(?<=\d)\.(?=\d+[%％万亿])", "·"),
    "numerals for dashes": each(r"(?<=\d)[—–－~～-]{1,2}(?=20\d\d年)", "一"),
    "short dashes": each("[—–－]{1,2}", "-"),
    # blanks
    "numbers apart": each(r"(?<=[一-龥])(?=[0-9])|(?<=[0-9%])(?=[一-龥])", " "),
    "digits apart": each(r"(?<=[0-9])(?=[0-9])(?!\d*、)", " "),
    "a space after marks": each(r"(?<=[，。；：、])(?!\n)", " "),
    "a space before marks": each(r"(?<=[一-龥0-9%])(?=[，。；：,;:）)”》])", " "),
    "brackets apart": each(r"(?<=[（(])(?=[^()（）\n]{2,40}[)）])|(?<=[^()（）\n]{2})(?=[)）])", " "),
    "headings spaced out": each(HEADING, lambda found: " ".join(found[1])),
    "some letters apart": some(0.1, each(r"(?<=[一-龥])(?=[一-龥])", " ")),
    "all letters apart": each(r"(?<=[^\s|])(?=[^\s|])", " "),
    # what another encoding had not got
    "a question mark for an indent": each(INDENT, "?"),
    "two question marks for an indent": each(INDENT, "? ? "),
    "question marks between years": each(r"(?<=\d)[—–-]{1,2}(?=20\d\d年)", "?"),
    "question marks at ends": each(r"(?<=[。；;])$", " ? ? ? ?"),
    # labels and bullets
    "㈠ for (一)": enclosed(BRACKETED, 0x3220),
    "① for 1.": enclosed(NUMBERED, 0x2460),
    "⑴ for 1.": enclosed(NUMBERED, 0x2474),
    "⒈ for 1.": enclosed(NUMBERED, 0x2488),
    "bullets": each(ITEM, "● "),
    "arrows": each(ITEM, "➢"),
    "stars": each(ITEM, "* "),
    # what programs write
    "headings of Markdown": around(HEADING, "### **", "**"),
    "words in bold": some(0.3, around(WORD, "**", "**")),
    "words in code": some(0.3, around(WORD, "`", "`")),
    "links": around(TITLE, "[", "](https://www.gov.cn/a.html)"),
    "quotations of Markdown": each(r"(?<=\n)^(?=.)", "> "),
    "escaped": each(r"(?=[\[\]_*~#+.!()-])", "\\"),
    "entities": translate({"“": "&ldquo;", "”": "&rdquo;", "、": "&#12289;", "。": "&#x3002;", "—": "&mdash;"}),
}
