"""Things by a key that several of them have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

Key = TypeVar("Key")
Thing = TypeVar("Thing")


def gather(pairs: Iterable[tuple[Key, Thing]]) -> dict[Key, list[Thing]]:
    """What has one key together; keys and things stand in the order in which they come.

    >>> gather((name[0], name) for name in ("如东县", "德阳市", "如皋市"))
    {'如': ['如东县', '如皋市'], '德': ['德阳市']}
    """
    found: dict[Key, list[Thing]] = {}
    for key, thing in pairs:
        found.setdefault(key, []).append(thing)
    return found
