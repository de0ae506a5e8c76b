"""A plan's place and those above it: which place a level (省, 市, 县) or the head of a name means there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.extract.places import RUNS_ON, Division, Gazetteer, last_forms, load_gazetteer
from kg.graph.entities import Entity
from kg.graph.identity.words import pattern, words
from kg.ontology import ontology_path

LONGEST = 12


@cache
def gazetteer() -> Gazetteer:
    """All divisions, loaded once."""
    return load_gazetteer(ontology_path("places.tsv"))


def stem(name: str) -> str:
    """A place's name without what kind of place it is.

    >>> stem("海门市"), stem("海门区"), stem("恩施土家族苗族自治州")
    ('海门', '海门', '恩施土家族苗族')
    """
    return pattern("levels", "ends").sub("", name) or name


@cache
def current(code: str) -> str:
    """The code that a place has now, where it only changed its form: 海门市 (320684) became 海门区 (320614).

    A code in use stays as it is: 浈江区 and 武江区 exchanged theirs (440203, 440204).

    >>> current("320684"), current("440203")
    ('320614', '440203')
    """
    divisions = gazetteer().by_code(code)
    if any(division.valid_to is None for division in divisions):
        return code
    for division in divisions:
        for later in gazetteer().by_code(division.successor or ""):
            if later.code != code and stem(later.name) == stem(division.name):
                return current(later.code)
    return code


def place_entity(division: Division) -> Entity:
    """A division as an entity."""
    return Entity("Place", division.name, code=division.code)


def nation() -> Entity:
    """The whole country as an entity."""
    return Entity("Place", words("levels")["nation"])


@dataclass(frozen=True)
class Named:
    """What the head of a name says of places: the last place named, and the rest of the name."""

    place: Division | None
    rest: str
    words: str = ""
    """The words that were taken off."""


class Where:
    """The places that give names in a plan their meaning: its own and those above it, nearest first."""

    def __init__(self, scope: str) -> None:
        self.scope = scope
        self.divisions = tuple(_lineage(scope))
        self._codes = {current(d.code) for d in self.divisions}
        self._stems = _stems(self.divisions)

    @property
    def own(self) -> Division | None:
        """The plan's own place, None where no table has it."""
        return self.divisions[0] if self.divisions else None

    @property
    def entity(self) -> Entity | None:
        """The plan's own place as an entity; None where a document has none."""
        if self.own:
            return place_entity(self.own)
        return None if self.scope.startswith("document-") else Entity("Place", self.scope)

    def entity_of(self, place: Division | None) -> Entity | None:
        """A place as an entity; where there is none, the plan's own."""
        return place_entity(place) if place else self.entity

    @property
    def later(self) -> Entity | None:
        """The place that its own became, where that only changed its form.

        >>> where("320684").later  # 海门市
        Entity(kind='Place', name='海门区', scope=None, code='320614')
        """
        now = current(self.own.code) if self.own else self.scope
        return where(now).entity if self.own and now != self.own.code else None

    def level(self, head: str) -> Division | None:
        """The nearest place of a level: 市 in a plan of 武清区 is 天津市, in one of 海门市 itself.

        >>> [place.name for place in (Where("120114").level("市"), Where("320684").level("市")) if place]
        ['天津市', '海门市']
        """
        if head in ("省", "自治区"):
            return self.divisions[-1] if self.divisions else None
        suffixes = tuple(words("levels")["suffixes"][head])
        return next((d for d in self.divisions if d.name.endswith(suffixes) and not _region(d, head)), None)

    def strip(self, name: str, *, anywhere: bool = False) -> Named:
        """The places that a name begins with, and what is left.

        Short names (如东) count within the plan's surroundings; with `anywhere` all that mean one place only.

        >>> named = Where("320623").strip("江苏省如东高级中学")
        >>> named.place.name, named.rest
        ('如东县', '高级中学')
        """
        place, at = None, 0
        while found := self._place_at(name[at:], place, anywhere):
            place, at = found[0], at + found[1]
        return Named(place, name[at:], name[:at])

    def _place_at(self, text: str, above: Division | None, anywhere: bool) -> tuple[Division, int] | None:
        for length in range(min(LONGEST, len(text)), 1, -1):
            name = text[:length]
            if (name in gazetteer().names or name in self._stems) and not RUNS_ON.match(text, length):
                found = self._stems.get(name) or gazetteer().by_name(name)
                if place := self._mean(name, found, above, anywhere):
                    return place, length
        return None

    def _mean(self, name: str, found: tuple[Division, ...], above: Division | None, anywhere: bool) -> Division | None:
        """Which of the divisions with this name is meant: what lies nearest to the plan's own place."""
        if above is not None:
            return _only([d for d in found if above.code in d.lineage and d.code != above.code])
        near = [d for d in self.divisions if d in found] + [d for d in found if current(d.code) in self._codes]
        if near:
            return near[0]
        for code in self._around():
            if place := _only([d for d in found if code in d.lineage]):
                return place
        full = [d for d in found if d.name == name or anywhere or (d.level == "province" and self.own is None)]
        province = self.divisions[-1].code if self.divisions else ""
        return _only([d for d in full if province in d.lineage]) or _only(full)

    def _around(self) -> list[str]:
        """The places within which short names are understood: its own, and for a county what it lies in."""
        return [d.code for d in self.divisions[: 2 if self.own and self.own.level == "county" else 1]]


@cache
def where(scope: str) -> Where:
    """The places around a scope; the same object each time."""
    return Where(scope)


def _lineage(code: str) -> Iterator[Division]:
    seen: set[str] = set()
    while code and code not in seen:
        seen.add(code)
        rows = gazetteer().by_code(code)
        if not rows:
            return
        division = max(rows, key=lambda d: (d.valid_from, d.name))
        yield division
        code = division.parent or ""


def _stems(divisions: tuple[Division, ...]) -> dict[str, tuple[Division, ...]]:
    """Short names of a plan's place, those above it and those in it, also where they mean other places elsewhere."""
    own = divisions[:1] if divisions and divisions[0].level == "prefecture" else ()
    below = [d for place in own for d in gazetteer().within(place.code) if d.valid_to is None]
    return {stem(d.name): (d,) for d in (*below, *reversed(divisions)) if len(stem(d.name)) > 1}


def _region(division: Division, head: str) -> bool:
    """区 below an autonomous region is a district; 自治区 says so."""
    return head == "区" and division.level == "province"


def _only(found: list[Division]) -> Division | None:
    kept = last_forms(found)
    codes = {d.code for d in kept}
    return max(kept, key=lambda d: (d.valid_from, d.name)) if len(codes) == 1 else None


@cache
def heads() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of the levels that a name may begin with, and the level: 省级 and 省 are 省."""
    return tuple(
        (re.compile(f"{head}(?!{behind})" if behind else head), head.removesuffix("级"))
        for head, behind in words("levels")["heads"]
    )


def level_at_head(name: str) -> tuple[str, str] | None:
    """The level that a name begins with, and the rest; None where it begins with none.

    >>> level_at_head("市教委"), level_at_head("市场监管局"), level_at_head("省级示范性幼儿园")
    (('市', '教委'), None, ('省', '示范性幼儿园'))
    """
    for head, level in heads():
        if (match := head.match(name)) and len(name) > match.end():
            return level, name[match.end() :]
    return None
