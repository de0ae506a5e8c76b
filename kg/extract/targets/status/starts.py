"""Which numbers of a text that nobody dates tell where something starts: by a later year, or by how far it has come since."""

from __future__ import annotations

import re

from kg.extract.targets.sites import REACH, Site
from kg.extract.targets.status import status_words
from kg.extract.targets.years import YearMark, is_led

_LATER = re.compile(r"(?:预计|到|至|力争)((?:19|20)\d{2})年")
_NEXT_YEAR, _YEARS_OF_PLAN = re.compile(r"[,;、](20\d{2})年[底末]?[≥>\d]"), 5
"""Behind a number of a year that ends a plan, that of the next one's end: (2020年91%|,2025年95%)."""
_GOES_ON = re.compile(r"[,;](20\d{2})年[底末]?(?:达到?|提[高升]|增[加至]|上?升|下?降)[到至]?")
"""Behind a number that is said of a year with no more words, where it shall go: 2020年86%|,2025年达到92%."""


def is_start(text: str, site: Site, mark: YearMark | None) -> bool:
    """Whether a later year of the sentence is where this number shall go: 2020年8642人,预计2025年达到1.05万人."""
    if mark is None or mark.year is None or mark.placed or is_led(text, mark):
        return False
    end = site.quantity.end
    later = _LATER.search(text, end, min(site.sentence[1], end + REACH))
    if later is None and site.left.endswith("年"):
        later = _GOES_ON.match(text, end)
        next_end = _NEXT_YEAR.match(text, end)
        if next_end and mark.year % _YEARS_OF_PLAN == 0 and int(next_end[1]) == mark.year + _YEARS_OF_PLAN:
            return True
    return later is not None and int(later[1]) > mark.year


def has_grown(text: str, site: Site, mark: YearMark | None) -> bool:
    """Whether a number of a year that may be past has grown since another: 2020年在园幼儿11万人,比2017年增加6万人."""
    if mark is None or mark.year is None or mark.placed or is_led(text, mark):
        return False
    behind = text[site.quantity.end : min(site.sentence[1], site.quantity.end + REACH)]
    if status_words.THAN_BEFORE.search(site.left) or status_words.THAN_BEFORE.search(behind):
        return True
    grown = status_words.GROWN_SINCE.search(text, mark.end, min(site.sentence[1], site.quantity.end + REACH))
    return grown is not None and int(grown[1]) < mark.year
