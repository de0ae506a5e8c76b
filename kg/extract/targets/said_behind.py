"""What several stages have each their own of, where it is said behind the last: 小学45人、初中50人的班额上限."""

from __future__ import annotations

from kg.extract.targets.sites import Site
from kg.extract.targets.trim import split_tail, strip_lead
from kg.extract.targets.words import words
from kg.extract.word_lists import WordLists

_BEHIND = WordLists("targets", "context").pattern(
    r"(?:[、,和][^\d,;。、]{2,10}\d+(?:\.\d+)?[人元名%分米册课学时]{1,3}){0,3}"
    r"的(?:(?P<what>[\u4e00-\u9fff]{2,8}?){bound_is}|标准[\u4e00-\u9fff]{2}(?P<paid>(?:生均)?公用经费))"
)
"""The other stages with their numbers, then what is said of all: |、初中50人|的班额上限, |的公用经费标准, |的标准拨付公用经费."""


def said_behind(text: str, site: Site) -> str:
    """The name of a number whose own words are but a stage of schooling, with what the end of the list says; empty elsewhere.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "按小学每生720元、初中每生940元的标准拨付公用经费。"
    >>> [said_behind(text, site) for site in find_sites(text, list(find_quantities(text)))]
    ['小学公用经费', '初中公用经费']
    """
    end = site.quantity.end
    hit = _BEHIND.match(text, end) if text[end : end + 1] in tuple("、,和的") else None
    if hit is None:
        return ""
    own = strip_lead(split_tail(site.left.lstrip("、,和"))[0]).removeprefix("按")
    own = words().do.split(own)[1] or own
    return own + (hit["what"] or hit["paid"]) if words().stage_last.split(own.removesuffix("每班"))[1] else ""
