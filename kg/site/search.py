"""What the search looks through: plans, measures and indicators in one part of the data, all other names in many.

data/search.js     {"plans": [[path, name, place and period, initials]],
                    "measures", "indicators": [[path, Chinese, English, variants, initials, how many plans]],
                                               variants with ； between, since some hold 、
                    "parts": [names of the parts with all other names],
                    "letters": [Traditional ones of all names, the Simplified one for each]}
data/names/<n>.js  [[kind, name, initials, [[number of the plan, start, end]]]]: where each plan first says it
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kg.ontology import load_concepts
from kg.read.forms import simplify
from kg.show.pinyin import initials
from kg.site.page import indicator_path
from kg.site.site import Site

KINDS = ("Programme", "School", "Department", "Organization", "Citation", "Target")
PART = 4000
"""How many names one part of the data holds."""
_CHARACTERS = "".join(map(chr, range(0x4E00, 0xA000)))
Row = list[Any]


def search_data(site: Site) -> dict[str, Any]:
    """All parts of the data by name."""
    rows = list(_names(site))
    parts = {f"names/{number}": rows[first : first + PART] for number, first in enumerate(range(0, len(rows), PART))}
    plans = [[plan.path, plan.name, plan.short, initials(f"{plan.name}{plan.place or ''}")] for plan in site.plans]
    concepts = {"measures": list(_measures(site)), "indicators": list(_indicators(site))}
    said = [*(row[1] + row[2] for row in plans), *(row[1] + row[3] for of in concepts.values() for row in of)]
    letters = traditional_letters([*said, *(row[1] for row in rows)])
    whole = {"plans": plans, **concepts, "parts": list(parts), "letters": letters}
    return {"search": whole, **parts}


def _measures(site: Site) -> Iterator[Row]:
    for measure in site.measures:
        name, variants = measure.name, measure.concept.labels[1:]
        yield [measure.path, name.zh, name.en, "；".join(variants), initials(name.zh), len(measure.adoptions)]


def _indicators(site: Site) -> Iterator[Row]:
    for concept in load_concepts("indicators"):
        targets = site.targets.get(concept.iri)
        if targets:
            plans = len({target.plan.id for target in targets})
            variants = "；".join(concept.labels[1:])
            yield [
                indicator_path(concept.id),
                concept.label,
                concept.label_en,
                variants,
                initials(concept.label),
                plans,
            ]


def _names(site: Site) -> Iterator[Row]:
    """Every name of a kind with the first place where each plan says it, those of most plans first."""
    found: dict[tuple[str, str], dict[int, tuple[int, int]]] = {}
    for number, (_, named) in enumerate(site.named):
        for thing, place in named.items():
            if thing[0] in KINDS:
                found.setdefault(thing, {})[number] = place
    for (kind, name), places in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        yield [kind, name, initials(name), [[number, *place] for number, place in places.items()]]


def traditional_letters(names: Iterable[str]) -> tuple[str, str]:
    """The Traditional letters of what names say, as people copy them from a plan's page, and the Simplified one for each, in two strings
    of one length.

    >>> traditional_letters(["县管校聘"])
    ('縣', '县')
    """
    used = frozenset("".join(names))
    pairs = [(a, b) for a, b in zip(_CHARACTERS, simplify(_CHARACTERS), strict=True) if a != b and b in used]
    return "".join(a for a, _ in pairs), "".join(b for _, b in pairs)
