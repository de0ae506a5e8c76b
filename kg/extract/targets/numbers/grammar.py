"""The patterns of numbers with a unit, made of the numerals and units of `ontology/lexicon/targets.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import guarded, one_of
from kg.extract.targets.numbers.numerals import MOST_DIGITS, WHOLES, digits_pattern, numeral_pattern, point_pattern
from kg.extract.targets.numbers.proportions import ahead_pattern
from kg.extract.targets.numbers.quantity import after_pattern
from kg.ontology import lexicon

_LONGEST_UNIT = 8
"""No unit with its multiplier is longer, in characters."""


@dataclass(frozen=True, slots=True)
class Grammar:
    start: re.Pattern[str]
    arabic: re.Pattern[str]
    chinese: re.Pattern[str]
    multipliers: dict[str, int]
    spelled: dict[str, str]
    left_out: dict[str, re.Pattern[str]]
    behind: dict[str, re.Pattern[str]]
    """What a number of ten-thousands counts without its unit, by that: 130万|乡村教师, 12万|幼儿园学位."""
    unitless: re.Pattern[str]
    """What has a number without a unit, up to that: 教育现代化发展指数达到|78."""
    last: tuple[str, ...]
    """What stands before a number of those who are last by rank: 排名后|3位."""
    keeps: dict[str, str]
    ocr: dict[int, str]


@cache
def number_grammar() -> Grammar:
    numerals, units = lexicon("targets")["numerals"], lexicon("targets")["units"]
    between = rf"(?:\([^()\d]{{1,12}}\))?[{units['between']}]{{0,4}}"
    return Grammar(
        start=re.compile(_start_pattern()),
        arabic=re.compile(_arabic_pattern()),
        chinese=re.compile(_chinese_pattern()),
        multipliers=numerals["multipliers"],
        spelled=units["spelled"],
        left_out={unit: re.compile(f"{one_of(things)}{between}$") for unit, things in units["left_out"].items()},
        behind={
            unit: re.compile(rf"[\u4e00-\u9fff]{{0,8}}?{one_of(things)}(?=[,。;、)和\n]|$)")
            for unit, things in {"人": units["people"], **units["behind"]}.items()
        },
        unitless=re.compile(_unitless_pattern()),
        last=tuple(units["last"]),
        keeps=units["keeps"],
        ocr=str.maketrans(dict(numerals["ocr"])),
    )


def _unitless_pattern() -> str:
    """What has no unit, and the verbs and signs up to its number."""
    data = lexicon("targets")
    signs = [word for words in data["comparators"]["before"].values() for word in words]
    return f"{one_of(data['units']['unitless'])}{one_of(data['words']['tail'])}?{one_of(signs)}?$"


def _start_pattern() -> str:
    """Where a number may begin: digits, those of a scan among them; numerals with a unit, a range, a point or a proportion behind them; 过半,
    半数, 翻番.

    One leading set, so that the search skips to candidates; with \\d in it, it takes twice as long.
    """
    numerals = lexicon("targets")["numerals"]
    scan, digits, powers = ("".join(numerals[name]) for name in ("ocr", "digits", "powers"))
    first = "".join(sorted({unit[0] for unit in lexicon("targets")["units"]["chinese"]}))
    return (
        rf"[0-9{scan}{digits}{powers}半过番](?:"
        rf"(?<=[\d{scan}])[\d{scan}]*"
        rf"|(?<=[{digits}{powers}])[{digits}{powers}{''.join(WHOLES)}]{{0,{MOST_DIGITS}}}"
        rf"(?=[余多]?[{first}]|[至到—~-][{digits}{powers}]|{point_pattern()}|{ahead_pattern()})"
        r"|(?<=[^月年期日时程]过)半(?!,[达为])|(?<=半)数|(?<=翻番))"
    )


def _arabic_pattern() -> str:
    """A number in digits, or two with a dash between them (the first perhaps with its unit, 2万-3万), with multiplier and unit."""
    units, run = lexicon("targets")["units"], digits_pattern()
    number = rf"(?:\d{{1,3}}(?:[, ]\d{{3}}){{1,5}}(?!\d)|{run})(?:\.{run})?"
    every = guarded(w for kind in ("share", "counted", "money", "area", "time") for w in units[kind])
    multiplier = one_of(lexicon("targets")["numerals"]["multipliers"])
    dash = rf"--|—{{1,2}}|[-~至到]|一(?=[\d{''.join(lexicon('targets')['numerals']['ocr'])}])"
    dashed = rf"(?=[^—~至到一-]{{0,{_LONGEST_UNIT}}}+[—~至到一-])"  # few numbers are: the units need not be tried
    per = r"/每?(?:学[生年期]|课时|[生人年月班节批次周天期场校园])(?:[·./、]?(?:学年|学期|[年月期天])|[·./][生人班])?"
    return (
        rf"(?P<a>{number})(?:{dashed}(?P<ua>{multiplier}?(?:{every})?)(?P<sep>{dash})(?P<b>{number}))?"
        rf"(?P<m1>[余多])?(?P<mult>{multiplier})?(?P<m2>[余多])?"
        rf"(?:(?<=亿)(?P<below>\d{{1,4}}(?:\.\d+)?)(?P<m3>[余多])?(?P<belows>[千百]?万))?"
        rf" ?(?P<unit>{every})?(?P<letter>o(?![A-Za-z]))?(?P<per>{per})?\n?{after_pattern()}"
    )


def _chinese_pattern() -> str:
    """A number in words, or two, with one of the units that count so."""
    spoken = numeral_pattern()
    return (
        rf"(?P<a>{spoken})(?:(?P<sep>[至到—~-])(?P<b>{spoken}))?"
        rf"(?P<m1>[余多])?(?P<unit>{guarded(lexicon('targets')['units']['chinese'])}){after_pattern()}"
    )
