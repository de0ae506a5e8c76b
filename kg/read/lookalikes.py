"""Letters that a scan put for others that look like them, told by the letters around them: 县教肓局, 毛人园率."""

from __future__ import annotations

import re
from functools import cache

from kg.ontology import lexicon


@cache
def _lookalikes() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Each letter, where it cannot stand, and the one that is meant."""
    return tuple((where[0], re.compile(where), meant) for where, meant in lexicon("forms")["lookalikes"].items())


def mend_lookalikes(text: str) -> str:
    """The text, character for character, with the letters that are meant.

    >>> mend_lookalikes("县教肓局、实脸小学己经建成,毛人园率"), mend_lookalikes("病入膏肓,自己经历")
    ('县教育局、实验小学已经建成,毛入园率', '病入膏肓,自己经历')
    """
    for letter, where, meant in _lookalikes():
        if letter in text:
            text = where.sub(meant, text)
    return text
