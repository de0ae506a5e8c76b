"""What was aimed at, set beside what was reached: 毛入园率,目标96%,实际96.8%.

The clause before both names them; the one is the plan's, for its last year, the other is how things stand.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from kg.extract.patterns import one_of
from kg.extract.targets.sites import Site, clause_start
from kg.extract.targets.trim import short, strip_lead
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

Side = Literal["aimed", "reached"]
_DIGITS = re.compile(r"\d")
_IS = ("为", "是", ":", "达", "达到", "完成")
_SIDES = WordLists("targets", "pairs").pattern(
    r"(?:20\d\d年|“?十[三四五]五”?)?(?:(?P<aimed>{aimed})|{reached}){is_so}?", is_so=one_of(_IS)
)


def side_of(site: Site) -> Side | None:
    """Which of the two a number is, told by the words of its clause alone; None for any other number.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "巩固率,规划目标为99%,实际达到98.7%,近视率控制在40%。"
    >>> [side_of(site) for site in find_sites(text, list(find_quantities(text)))]
    ['aimed', 'reached', None]
    """
    left = site.left.strip(" ,、;(")
    hit = _SIDES.fullmatch(left) if left[-1:] in _lasts() else None
    return None if hit is None else "aimed" if hit["aimed"] else "reached"


def measured(text: str, site: Site) -> str:
    """What the clause before the pair names: (指标一:)学前三年毛入园率|,目标96%; empty where it has numbers of its own."""
    end = site.clause[0] - 1
    if end <= site.sentence[0] or text[end] not in ",(":
        return ""
    start = clause_start(text, site, end)
    return "" if _DIGITS.search(text, start, end) else short(strip_lead(text[start:end]))


@cache
def _lasts() -> frozenset[str]:
    """The characters that such a clause can end in, which few clauses do."""
    pairs = lexicon("targets")["pairs"]
    return frozenset(word[-1] for word in (*pairs["aimed"], *pairs["reached"], *_IS))
