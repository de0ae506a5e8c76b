"""Names in Traditional script, as people copy them from a plan's page: 縣管校聘 finds 县管校聘."""

from __future__ import annotations

from collections.abc import Iterable

from kg.read.forms import simplify

_CHARACTERS = "".join(map(chr, range(0x4E00, 0xA000)))


def traditional_letters(names: Iterable[str]) -> tuple[str, str]:
    """The Traditional letters of what names say, and the Simplified one for each, in two strings of one length.

    >>> traditional_letters(["县管校聘"])
    ('縣', '县')
    """
    used = frozenset("".join(names))
    pairs = [(a, b) for a, b in zip(_CHARACTERS, simplify(_CHARACTERS), strict=True) if a != b and b in used]
    return "".join(a for a, _ in pairs), "".join(b for _, b in pairs)
