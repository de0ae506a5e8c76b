"""The words that tell whether a number is promised, reached already, or a standing norm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import Beginning, one_of, searched, spelled_out
from kg.extract.targets.frames import grown_pattern
from kg.ontology import lexicon
from kg.read.lines import LinePattern
from kg.read.scan import Scan

_BOUND = "(?:不(?:得)?(?:少|低|小|短|超|高|大|多)[于过]|至少|[≥≤<>=]+)"
_LABEL = r"(?:\(?[\d一二三四五六七八九十]{1,2}[.、)]+|——)"
"""What numbers a line."""


@dataclass(frozen=True, slots=True)
class StatusWords:
    """What is reported, foretold, wanting; the lexicon says of each what it is for."""

    reported: re.Pattern[str]
    happened: re.Pattern[str]
    had: re.Pattern[str]
    told: re.Pattern[str]
    now: re.Pattern[str]
    summed: re.Pattern[str]
    grown: re.Pattern[str]
    stock: tuple[str, ...]
    ahead: re.Pattern[str]
    by_when: re.Pattern[str]
    asked: re.Pattern[str]
    foretold: re.Pattern[str]
    reported_behind: re.Pattern[str]
    awarded: re.Pattern[str]
    """… in the rest of the clause: 3所学校|被评为省级示范校."""
    wanting: re.Pattern[str]
    made_up: re.Pattern[str]
    troubles: Scan
    claims: LinePattern
    done: re.Pattern[str]
    than_before: re.Pattern[str]
    parts: Beginning
    standard: re.Pattern[str]
    """What leads to a number that others are measured by: 差异系数0.52(国家标准|不高于0.5)."""


@cache
def status_words() -> StatusWords:
    """The words of `ontology/lexicon/targets.toml` that tell what there is from what shall be, as patterns."""
    data = lexicon("targets")["status"]
    return StatusWords(
        reported=re.compile(searched([*data["baseline"], data["happened"]])),
        happened=re.compile(data["happened"]),
        had=re.compile("|".join(data["had"])),
        told=re.compile(searched([*data["baseline"], data["happened"], *data["had"]])),
        now=re.compile("[,;。]?" + one_of(data["now"])),
        ahead=re.compile("|".join(data["ahead"])),
        by_when=re.compile("|".join(data["by_when"])),
        asked=re.compile("|".join(data["asked"])),
        summed=re.compile(searched(data["summed"])),
        stock=tuple(data["stock"]),
        grown=re.compile("|".join(data["grown"])),
        foretold=re.compile("|".join(data["foretold"])),
        reported_behind=re.compile("|".join(data["behind"])),
        awarded=re.compile("[^,。;]{0,20}?" + one_of(data["awarded"])),
        wanting=re.compile(searched(data["wanting"])),
        made_up=re.compile(searched(data["made_up"])),
        troubles=Scan(spelled_out(data["troubles"])),
        claims=LinePattern(rf"{_LABEL}?{grown_pattern()}[。:]"),
        done=re.compile("|".join(data["done"])),
        than_before=re.compile("|".join(data["than_before"])),
        parts=Beginning(data["parts"]),
        standard=re.compile(
            rf",?{one_of(lexicon('targets')['tables']['standard'])}值?(?:分别|均|应)?(?:为|是)?{_BOUND}?"
        ),
    )
