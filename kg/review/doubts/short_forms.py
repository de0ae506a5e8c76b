"""Names of which one may be short for the other.

Linear in the number of names: those that may be one share a key, the end of a full form, so that no name is compared with all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from kg.gather import gather
from kg.ontology import lexicon

SHORT_FORMS = ("School", "Organization")
"""Types whose names are shortened in running text."""
_CROWD = 40
"""Names that share one key are compared with so many neighbours at most: a key this common tells nothing."""


@cache
def _data() -> dict[str, Any]:
    return dict(lexicon("review")["similar"])


def full_form(name: str) -> str:
    """A name with its ending in full and without what short names leave out.

    >>> full_form("德阳五中"), full_form("德阳市第五中学校"), full_form("如东高中")
    ('德阳五中学', '德阳五中学', '如东高级中学')
    """
    for ending, full in _data()["endings"]:
        if name.endswith(ending):
            name = name[: -len(ending)] + full
            break
    return "".join(c for c in name if c not in _data()["filler"])


def find_short_forms(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names of which one's full form is, or ends in, that of the other, each once; the shorter or first stands first.

    >>> list(find_short_forms(["如东县如东高级中学", "如东高中"]))
    [('如东高中', '如东县如东高级中学')]
    """
    wanted = sorted({n for n in names if len(n) >= _data()["shortest"]}, key=lambda n: (len(n), n))
    by_form = gather((full_form(name), name) for name in wanted)
    for name in wanted:
        form = full_form(name)
        tails = (form[at:] for at in range(len(form) - _data()["shortest"] + 1))
        others = (other for tail in tails for other in by_form.get(tail, ())[:_CROWD])
        yield from ((other, name) for other in others if (len(other), other) < (len(name), name))
