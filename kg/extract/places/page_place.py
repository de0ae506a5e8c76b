"""The place of a page amid a plan, which has no title: by the schools and the bodies that it names."""

from __future__ import annotations

from kg.extract.metadata import QUOTED
from kg.extract.places.divisions import Division, Gazetteer
from kg.extract.places.jurisdiction import OWN, named_by_schools, settle
from kg.extract.word_lists import WordLists

_LISTS = WordLists("metadata")
_BODY = _LISTS.pattern("(?:第[一二三四五六七八九十]|[\u4e00-\u9fff]{0,8}?{place.bodies})")
"""What is called by its place: 硚口区|启慧学校."""
_BY_PLACE = _LISTS.pattern("{place.by_place|}")
"""… and is by it alone: 霍邱|一中; a road gives its name to 南京|路小学, and a word to 朝阳|小学, in any county."""
_PARTNER = _LISTS.pattern("{place.partners}[^,。;\n]*$")
"""What tells that a school is another place's."""
_NEAR, _SENTENCE = 16, 300
"""How far before a name that stands, and how long a text is that is more than a sentence or two, in characters."""
_BARE_BODY = _LISTS.pattern("(?<![\u4e00-\u9fff])([市县区州旗]){place.own_bodies}")
"""A body of the page's own place, without its name."""


def named_by_bodies(text: str, year: int | None, gazetteer: Gazetteer) -> Division | None:
    """The place that a page amid a plan is of: the lowest of the level its own bodies have (区教育局) of which schools and bodies
    are, or in which all others lie; a school it works with is none of its own.

    >>> from kg.extract.places.find import gazetteer
    >>> text = "办好硚口区启慧学校、武汉市第四中学,与丰台区教委结对。责任单位:区教育局"
    >>> named_by_bodies(text, 2021, gazetteer()).name
    '硚口区'
    """
    unquoted = QUOTED.sub("", text)
    words = WordLists("places").words("plain_words")
    full = (hit for hit in gazetteer.find(unquoted) if not gazetteer.names[hit[-1]])
    hits = {(start, name) for start, _, name in full if name not in words}
    hits |= {(unquoted.find(name), name) for name in named_by_schools(unquoted, gazetteer)}
    known = {name: place for _, name in hits if (place := settle([name], unquoted, year, gazetteer))}
    owners = {
        known[name].code
        for start, name in hits
        if name in known
        and _BODY.match(unquoted, start + len(name))
        and not _PARTNER.search(unquoted[max(0, start - _NEAR) : start])
    }
    levels = _own_levels(unquoted)
    told = levels or (set("县市旗") if len(text) > _SENTENCE else set())
    own = [place for name, place in known.items() if name[-1] in told or (not levels and unquoted.count(name) > 1)]
    fitting = [place for place in own if owners and all(_related(place, code, gazetteer) for code in owners)]
    lowest = [place for place in fitting if not any(place.code in other.lineage[1:] for other in fitting)]
    return lowest[0] if len({place.code for place in lowest}) == 1 else None


def named_without_level(text: str, year: int | None, gazetteer: Gazetteer) -> Division | None:
    """The one place that a page amid a plan calls schools by without the level that its own bodies have, at least twice.

    >>> from kg.extract.places.find import gazetteer
    >>> named_without_level("办好霍邱一中、霍邱师范,与金寨一中结对。责任单位:县教育局", 2021, gazetteer()).name
    '霍邱县'
    """
    unquoted = QUOTED.sub("", text)
    levels = _own_levels(unquoted)
    found = [
        name + level
        for start, end, name in gazetteer.find(unquoted)
        if _BY_PLACE.match(unquoted, end) and not _PARTNER.search(unquoted[max(0, start - _NEAR) : start])
        for level in levels
        if gazetteer.names.get(name + level) is False
    ]
    return settle(found[:1], unquoted, year, gazetteer) if len(found) > 1 and len({*found}) == 1 else None


def _own_levels(text: str) -> set[str]:
    """The levels that a text's own bodies have, and that it calls its own: 县教育局, 全县."""
    return {*_BARE_BODY.findall(text)} | {one or two for one, two in OWN.findall(text)}


def _related(place: Division, code: str, gazetteer: Gazetteer) -> bool:
    """Whether a place lies in another one, or this in it."""
    return code in place.lineage or any(place.code in other.lineage for other in gazetteer.by_code(code))
