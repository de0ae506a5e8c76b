"""Text with what stands in quotation marks and brackets blotted out, so that nothing inside is a border of a name."""

from __future__ import annotations

import re

from kg.extract.programmes import words

_PAIR = re.compile(
    r"“[^“”\n。;]{1,30}”|‘[^‘’\n。;]{1,30}’|\((?!\d{1,2}\)|[一二三四五六七八九十]{1,2}\))[^()\n。;]{1,20}\)"
)
"""What a name has inside as a whole; the number of an item is none: (2)."""


def mask(window: str) -> str:
    """The text with each closed pair of quotation marks or brackets blotted out, so that nothing inside is a border.

    A suffix before the closing mark stays, as the end of a name of its own: “双高计划”和…工程.
    """
    return _PAIR.sub(_blot, window) if "”" in window or ")" in window else window


def _blot(pair: re.Match[str]) -> str:
    ending = pair[0][-3:]
    kept = ending if words.BARE_SUFFIX.match(ending) else ""
    return words.MASK * (len(pair[0]) - len(kept)) + kept
