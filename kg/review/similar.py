"""Names that may be one: of one type, one character apart, or one the short form of the other.

Linear in the number of names: those that may be one share a key (the name with one character left out; its full form),
so that no name is compared with all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from kg.ontology import lexicon

SHORT_FORMS = ("School", "Organization")
"""Types whose names are shortened in running text."""
_CROWD = 40
"""Names that share one key are compared with so many neighbours at most: a key this common tells nothing."""


@cache
def _data() -> dict[str, Any]:
    return dict(lexicon("review")["similar"])


def one_apart(a: str, b: str) -> bool:
    """Whether two names differ by one character that is no number, direction or level.

    >>> one_apart("栟茶高级中学", "拼茶高级中学"), one_apart("德阳第一小学", "德阳第二小学")
    (True, False)
    """
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        pair = {a[start], b[start]}
        return a[start + 1 :] == b[start + 1 :] and not any(pair <= set(c) for c in _data()["contrasts"])
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[start + 1 :] == shorter[start:] and longer[start] not in _data()["numerals"]


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


def find_similar(type_: str, names: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Pairs of names that may be one, each once with the reason; the shorter or first stands first."""
    wanted = sorted({n for n in names if len(n) >= _data()["shortest"]}, key=lambda n: (len(n), n))
    seen: set[tuple[str, str]] = set()
    for a, b in _slips(wanted):
        if (a, b) not in seen:
            seen.add((a, b))
            yield a, b, "one character apart"
    for a, b in _short_forms(wanted) if type_ in SHORT_FORMS else ():
        if (a, b) not in seen:
            seen.add((a, b))
            yield a, b, "one may be short for the other"


def _slips(names: list[str]) -> Iterator[tuple[str, str]]:
    """Names one apart: they share what remains when one character is left out."""
    buckets: dict[str, list[str]] = {}
    for name in names:
        for k in {name, *(name[:i] + name[i + 1 :] for i in range(len(name)))}:
            buckets.setdefault(k, []).append(name)
    for bucket in buckets.values():
        for index, name in enumerate(bucket):
            yield from ((name, b) for b in bucket[index + 1 : index + 1 + _CROWD] if one_apart(name, b))


def _short_forms(names: list[str]) -> Iterator[tuple[str, str]]:
    """Names of which one's full form is, or ends in, that of the other."""
    by_form: dict[str, list[str]] = {}
    for name in names:
        by_form.setdefault(full_form(name), []).append(name)
    for name in names:
        form = full_form(name)
        for at in range(len(form) - _data()["shortest"] + 1):
            others = by_form.get(form[at:], ())[:_CROWD]
            yield from ((o, name) for o in others if (len(o), o) < (len(name), name))
