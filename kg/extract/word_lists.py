r"""The lists of a lexicon in the forms that rules ask for: sets, endings, and patterns with the lists in them.

>>> lists = WordLists("targets", "rates")
>>> _CHANGE = lists.pattern(r"{up+down}[到至]?\d{1,2}")
>>> _CHANGE.fullmatch("提高到95") is not None, "提高" in lists.words("up"), "下降".endswith(lists.ends("down"))
(True, True, True)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from typing import Any, cast

from kg.extract.patterns import guarded, one_of
from kg.ontology import lexicon

_PLACE = re.compile(r"\{([a-z][a-z_.+]*)([|~]?)\}")
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class WordLists:
    """The lists of one part of a lexicon; nothing is read or compiled before it is asked for, and then once.

    `words` gives a list as a set, `ends` as a tuple, for `str.startswith` and `str.endswith`.
    """

    words: Callable[[str], frozenset[str]]
    ends: Callable[[str], tuple[str, ...]]

    def __init__(self, name: str, *part: str) -> None:
        self._name, self._part = name, part
        self.words = cache(lambda key: frozenset(self.at(key)))
        self.ends = cache(lambda key: tuple(self.at(key)))

    def at(self, key: str) -> Any:
        """What the lexicon has under a key of this part: `growth.states`. KeyError where it has nothing."""
        found: Any = lexicon(self._name)
        for step in (*self._part, *key.split(".")):
            found = found[step]
        return found

    def pattern(self, template: str, flags: int = 0, **parts: str | re.Pattern[str]) -> re.Pattern[str]:
        """A pattern in which `{key}` stands for a list of plain words, the longest first, or for a pattern that the lexicon has.

        `{one+other}` is of the words of both lists, `{key|}` of a list of patterns in its order, `{key~}` of words that may carry a
        guard (所(?!有)). What `parts` names is put in as it is. Numbers in braces are counts, as ever: `.{2,4}`.
        """
        return cast("re.Pattern[str]", _Pattern(lambda: re.compile(self._filled(template, parts), flags)))

    def _filled(self, template: str, parts: dict[str, str | re.Pattern[str]]) -> str:
        return _PLACE.sub(lambda place: self._put_in(place[1], place[2], parts), template)

    def _put_in(self, key: str, kind: str, parts: dict[str, str | re.Pattern[str]]) -> str:
        if key in parts:
            part = parts[key]
            return part if isinstance(part, str) else part.pattern
        if "+" not in key and (kind == "|" or isinstance(self.at(key), str)):
            return f"(?:{'|'.join(self.at(key)) if kind else self.at(key)})"
        words = [word for one in key.split("+") for word in self.at(one)]
        return guarded(words) if kind else one_of(words)


class _Pattern:
    """Stands for a compiled pattern: the first call of a method makes it, from then on the methods are its own."""

    def __init__(self, make: Callable[[], re.Pattern[str]]) -> None:
        self._make = make
        for name in _METHODS:
            setattr(self, name, partial(self._first, name))

    def _first(self, name: str, *args: Any, **options: Any) -> Any:
        made = self._make()
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)(*args, **options)

    @property
    def pattern(self) -> str:
        return self._make().pattern
