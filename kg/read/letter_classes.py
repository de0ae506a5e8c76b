"""Classes of letters in patterns, worked out once for all that are alike.

`re` lays a map of 65,536 letters for each class with a Chinese letter, and sets each of 一 to 鿿 apart; of the 5,000 classes in the
patterns of a process that reads, three in four were there just before. This was a quarter of what such a process takes to start.
The one function of `re` that does so is pure and private: where a Python has none of that name, patterns are compiled as ever.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

_KEPT = 64
"""How many classes are kept at a time: alike ones stand in one module mostly, so that more of them save no more time."""


def remember_classes() -> None:
    """From now on `re` works out a class of letters once while it is among the last that were asked for; again has no effect."""
    compiler: Any = getattr(re, "_compiler", None)
    plain = getattr(compiler, "_optimize_charset", None)
    if plain is None or hasattr(plain, "kept"):
        return
    kept = lru_cache(_KEPT)(lambda charset: plain(list(charset)))

    def optimized(charset: list[tuple[Any, Any]], *letter_case: Any) -> Any:
        """The class as `re` has it best; where case is ignored, letters are looked at one by one as ever."""
        return plain(charset, *letter_case) if any(letter_case) else kept(tuple(charset))

    optimized.kept, optimized.plain = kept, plain  # type: ignore[attr-defined]
    compiler._optimize_charset = optimized
