"""What headings begin with (第一章, 一、, (一), 1., 专栏3 …), and the places where one may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.ontology import lexicon
from kg.read.marks import NUMERAL
from kg.read.scan import Scan

BRACKET = re.compile(rf"\({NUMERAL}{{1,3}}\)")
# 01, -01, O1, and Ol behind a capital letter
_ITEM_FIRST = "-—0Oo"
_ITEM_BEHIND = (
    r"(?:(?<![\d.%A-Za-z].)(?:(?<=[-—])[0Oo]|(?<![-—]))[1-9lI][_、.\s]?(?=[\u4e00-\u9fff“])"
    r"|(?<=[A-Z]O)[l1](?=[\u4e00-\u9fff]))"
)
ITEM = re.compile(f"[{_ITEM_FIRST}]{_ITEM_BEHIND}")
_ITEMS = Scan(_ITEM_FIRST, _ITEM_BEHIND)
LONGEST_LINE = 60
"""How long a title is at most, in characters, that ends with its line."""
OUTER = frozenset(("division", "chapter", "part", "one", "bracket"))
INNER = re.compile(
    rf"[(1-9](?:(?<=\(){NUMERAL}{{1,3}}\)|(?<=[\u4e00-\u9fff”][1-9])(?<!第.)\d?[.、])(?=[\u4e00-\u9fff“])"
)
"""The label of the first section within another, right behind its title where a line end was lost: 一、任务1、扩大学位."""


@cache
def _label() -> re.Pattern[str]:
    """What a heading begins with; its kind is the name of the group."""
    keys = ("numbered", "boxes", "box_ranks", "box_kinds", "no_box")
    numbered, boxes, ranks, kinds, no_box = ("|".join(lexicon("headings")[key]) for key in keys)
    return re.compile(
        rf"(?P<division>第{NUMERAL}{{1,4}}(?:[篇编]|部分)(?:\s|、|:)*)"
        rf"|(?P<chapter>第{NUMERAL}{{1,4}}章(?:\s|、|:)*)"
        rf"|(?P<part>第{NUMERAL}{{1,4}}节(?:\s|、|:)*)"
        rf"|(?P<article>(?<![^\n])第{NUMERAL}{{1,4}}条(?![、与及和至到款规]))"
        rf"|(?P<box>(?:{boxes}|(?:{ranks})(?:{kinds})(?:专栏)?)[ \t]?(?:{NUMERAL}{{1,3}}|\d{{1,2}})(?!{no_box})[、:.|\s]*)"
        rf"|(?P<numbered>(?<![^\n])(?:{numbered})(?:{NUMERAL}{{1,2}}|\d{{1,2}})(?:[:、]|(?=[\u4e00-\u9fff“”]{{3,18}}(?:工程|计划|行动|项目)\n)))"
        rf"|(?P<one>{NUMERAL}{{1,3}}、)"
        rf"|(?P<bracket>\({NUMERAL}{{1,3}}\))"
        r"|(?P<decimal>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:\.|(?!\s?(?:[万亿个年倍米元版亩所人名级公平小行工]|项[^目])))(?=\s?[\u4e00-\u9fff“《]))"
        r"|(?P<arabic>(?<![\d.])\d{1,2}(?:[.、]\s?(?!\d)|(?=[\u4e00-\u9fff])(?!个[^性别体人]|所[^有]|项[^目]|类[^型])))"
        r"|(?P<arabic_bracket>\(\d{1,2}\)|\d{1,2}\))"
        r"|(?P<circled>[①-⑳])"
        r"|(?P<dash>——|(?<=\n)[-—](?=[\u4e00-\u9fff]))"
    )


@cache
def _before_heading() -> Scan:
    """Behind what a heading begins, and with what: few places are left to try the label at."""
    firsts = "".join(word[0] for key in ("numbered", "boxes", "box_ranks") for word in lexicon("headings")[key])
    return Scan(["\n", "。", "!", r"\?", r"\)", "”"], rf"(?=[第{firsts}(\d①-⑳—-]|{NUMERAL})")


def find_labels(text: str, titles: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """The labels that stand where a heading may begin, in order; trying the pattern everywhere would cost ten times this."""
    starts = {0, *(m.end() for m in _before_heading().each(text)), *(m.start() for m in BRACKET.finditer(text))}
    for title in titles:
        at = text.find(title)
        while at >= 0:
            starts |= {at + len(title), *range(max(0, at - 8), at)}
            at = text.find(title, at + 1)
    hits = [hit for start in starts if (hit := _label().match(text, start))]
    inner = [INNER.search(text, h.end(), h.end() + LONGEST_LINE) for h in hits if h.lastgroup in OUTER]
    hits += [hit for i in inner if i and i.start() not in starts and (hit := _label().match(text, i.start()))]
    yield from sorted([*hits, *_ITEMS.finditer(text)], key=lambda h: (h.start(), -h.end()))
