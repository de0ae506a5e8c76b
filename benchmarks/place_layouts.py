"""Plans moved to other places: their own names, and those of the city and the province they lie in, are written as the others'."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from laid_out import Edit
from vary_texts import Names, load_names

from kg.extract.facts import facts_of
from kg.model import Document
from kg.read.forms import simplify

_ORDINARY = ("421022", "140311", "150102", "210102")
"""Codes of counties whose names are also common words, or begin with one, and which are not written short: 公安县, 郊区, 新城区, 和平区."""
_OTHERS = ("350211", "152921", "511132", "500105")
"""And of others: 集美区, 阿拉善左旗, 峨边彝族自治县, a district of a municipality."""
_OF_A_COUNTY = 6
"""A county, its city and its province, each with a short name."""


@cache
def _names() -> dict[str, Names]:
    return load_names()


@cache
def _own(raw: str) -> Names | None:
    """The names of the place of a plan, None where it has none in the gazetteer of today."""
    code = facts_of(Document("plan", "plan.txt", "0" * 64, raw, {}))["document"]["jurisdiction_code"]
    return _names().get(code)


@dataclass(frozen=True, slots=True)
class Moved:
    """The layout that moves a plan to a county; one of a city or of a province stays."""

    code: str

    def names(self, raw: str) -> dict[str, str]:
        """What its names are written as; a short name that is an ordinary word is not used, but the whole one."""
        own, other = _own(raw), _names()[self.code]
        if own is None or len(own) != _OF_A_COUNTY:
            return {}
        short = other[0] if self.code in _ORDINARY else other[1]
        between = own[2:4] if len(other) < _OF_A_COUNTY else other[2:4]
        return dict(zip(own, [other[0], short, *between, *other[-2:]], strict=True))

    def __call__(self, raw: str) -> Iterator[Edit]:
        names = self.names(raw)
        for found in _any(names).finditer(simplify(raw)) if names else ():
            yield Edit(found.start(), found.end(), names[found[0]])

    def renaming(self, raw: str) -> Callable[[str], str]:
        """How what is called after the place is called there."""
        names = self.names(raw)
        return lambda name: _any(names).sub(lambda found: names[found[0]], name) if names else name


def _any(names: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))


PLACES = {f"moved to {_names()[code][0]}": Moved(code) for code in (*_ORDINARY, *_OTHERS)}
