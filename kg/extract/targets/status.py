"""Promised, reached already, or a standing norm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.targets.sites import REACH, Site
from kg.extract.targets.years import YearMark
from kg.model import Section, Status
from kg.ontology import lexicon

_LATER = re.compile(r"(?:预计|到|至|力争)((?:19|20)\d{2})年")
_RISES = ("提高", "提升", "增加", "增长", "扩大", "下降", "降", "上升", "减少", "增至", "上调", "升至", "达到", "到")


@dataclass(frozen=True, slots=True)
class _Words:
    titles: re.Pattern[str]
    reported: re.Pattern[str]
    reported_behind: re.Pattern[str]
    rule: re.Pattern[str]
    never_rule: re.Pattern[str]


@cache
def _words() -> _Words:
    data = lexicon("targets")["status"]
    return _Words(
        titles=re.compile(lexicon("stance")["baseline"]["titles"]),
        reported=re.compile("|".join(data["baseline"])),
        reported_behind=re.compile("|".join(data["behind"])),
        rule=re.compile("|".join(data["rule"])),
        never_rule=re.compile("|".join(data["never_rule"])),
    )


def reports(path: list[Section]) -> bool:
    """Whether a section, given with those around it, reports what has been reached."""
    return any(_words().titles.search(s.title) for s in path)


def status_of(text: str, site: Site, mark: YearMark | None, reporting: bool) -> Status:
    """The status of the number at `site`; `reporting` says that its section reports.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [status_of(text, s, None, False) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("截至目前,建成基地20个。")
    ['baseline']
    >>> of("按照公用经费的5%安排培训经费,到时建成基地20个。")
    ['rule', 'target']
    """
    words = _words()
    promised = mark is not None and not mark.past and mark.year is not None
    if reporting:
        return "baseline"
    sentence = text[max(site.sentence[0], site.quantity.start - 2 * REACH) : site.quantity.start]
    if (mark is not None and mark.past) or (not promised and _reported(text, site, sentence)):
        return "baseline"
    if starts_rise(text, site) or _is_start(text, site, mark):
        return "baseline"
    start = max(site.clause[0], site.quantity.start - 60)
    clause = text[start : min(site.clause[1], site.quantity.end + REACH)]
    hit = words.rule.search(clause)
    if hit is None and site.before is None:
        return "target"
    if hit is not None and not words.never_rule.search(clause):
        return "rule"
    return "target"


def _reported(text: str, site: Site, before: str) -> bool:
    """Whether the sentence tells of what has been done."""
    end = min(site.sentence[1], site.quantity.end + REACH)
    words = _words()
    return bool(words.reported.search(before) or words.reported_behind.search(text, site.quantity.end, end))


def _is_start(text: str, site: Site, mark: YearMark | None) -> bool:
    """Whether a later year of the sentence is where this number shall go: 2020年8642人,预计2025年达到1.05万人."""
    if mark is None or mark.year is None or text[mark.start - 1 : mark.start] in ("到", "至"):
        return False
    later = _LATER.search(text, site.quantity.end, min(site.sentence[1], site.quantity.end + REACH))
    return later is not None and int(later[1]) > mark.year


def starts_rise(text: str, site: Site) -> bool:
    """Whether the number is where a rise starts: 由76%提高到100%."""
    at = max(site.left.rfind("由"), site.left.rfind("从"))
    return at >= 0 and len(site.left) - at <= 8 and text.startswith(_RISES, site.quantity.end)
