r"""The lists of a lexicon in the forms that rules ask for: sets, endings, and patterns with the lists in them.

>>> lists = WordLists("targets", "rates")
>>> _CHANGE = lists.pattern(r"{up+down}[到至]?\d{1,2}")
>>> _CHANGE.fullmatch("提高到95") is not None, "提高" in lists.words("up"), "下降".endswith(lists.ends("down"))
(True, True, True)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from kg.extract.patterns import Beginning, Ending, Run, guarded, longest_first, one_of, searched, spelled_out
from kg.ontology import OntologyError, lexicon
from kg.read.lines import LinePattern
from kg.read.scan import Scan

_PLACE = re.compile(r"\{([a-z][a-z_.+]*)([|~!]|>1|)\}")
_JOINS: dict[str, Callable[[list[str]], str]] = {
    "": one_of,
    ">1": lambda words: one_of(word for word in words if len(word) > 1),
    "~": guarded,
    "|": lambda patterns: f"(?:{'|'.join(patterns)})",
    "!": lambda patterns: f"(?:{searched(patterns)})",
}
"""How a list becomes a pattern, by the mark behind its key."""
_T = TypeVar("_T")


class WordLists:
    """The lists of one part of a lexicon; nothing is read or compiled before it is asked for, and then once.

    `words` gives a list as a set, `ends` as a tuple, for `str.startswith` and `str.endswith`; of a string its letters. A key
    may have steps (`growth.states`), and name several lists that count as one (`up+down`). OntologyError, when it is first asked for,
    where the lexicon has none.
    """

    words: Callable[[str], frozenset[str]]
    ends: Callable[[str], tuple[str, ...]]

    def __init__(self, name: str, *part: str) -> None:
        self._name, self._part = name, part
        self.words = cache(lambda key: frozenset(chain.from_iterable(self._each(key))))
        self.ends = cache(lambda key: tuple(chain.from_iterable(self._each(key))))

    def pattern(self, template: str, flags: int = 0, **parts: str | re.Pattern[str]) -> re.Pattern[str]:
        """A pattern in which `{key}` stands for a list of plain words, the longest first, or for a pattern that the lexicon has.

        `{key|}` is a list of patterns in its order, `{key!}` one that begins the whole and so is spelled out (`searched`), `{key~}` words
        that may carry a guard: 所(?!有), `{key>1}` those of more than one letter. What `parts` names is put in,
        and may be a template too. Numbers in braces are counts, as ever: `.{2,4}`. OntologyError, when it is first asked for,
        where a list holds what is no pattern.
        """
        return _late(lambda: self._compiled(template, parts, flags))

    def lines(self, template: str, **parts: str | re.Pattern[str]) -> LinePattern:
        """Such a pattern that begins at the start of a line."""
        return _late(lambda: LinePattern(self._filled(template, parts)))

    def scan(self, key: str, behind: str = "", **parts: str | re.Pattern[str]) -> Scan:
        """The words of a list, or with `!` behind its key the patterns, looked for in a whole text; `behind` is a template."""
        return _late(lambda: Scan(self._cases(key), self._filled(behind, parts)))

    def scan_of(self, firsts: str, behind: str, **parts: str | re.Pattern[str]) -> Scan:
        """What begins with one of these characters and goes on as the template says."""
        return _late(lambda: Scan(firsts, self._filled(behind, parts)))

    def ending(self, key: str, *, many: bool = True) -> Ending:
        """The words of a list where a text ends with them."""
        return _late(lambda: Ending(self._all(key), many=many))

    def beginning(self, key: str, *, many: bool = True) -> Beginning:
        """The words of a list where a text begins with them."""
        return _late(lambda: Beginning(self._all(key), many=many))

    def run(self, key: str) -> Run:
        """Tells whether a text is made of the words of a list alone."""
        return _late(lambda: Run(self._all(key)))

    def _at(self, key: str) -> Any:
        found: Any = lexicon(self._name)
        for step in (*self._part, *key.split(".")):
            found = found[step]
        return found

    def _each(self, key: str) -> list[Any]:
        return [self._at(one) for one in key.split("+")]

    def _all(self, key: str) -> list[str]:
        return [word for one in self._each(key) for word in ([one] if isinstance(one, str) else one)]

    def _cases(self, key: str) -> list[str]:
        return spelled_out(self._all(key[:-1])) if key.endswith("!") else longest_first(self._all(key))

    def _compiled(self, template: str, parts: dict[str, str | re.Pattern[str]], flags: int) -> re.Pattern[str]:
        try:
            return re.compile(self._filled(template, parts), flags)
        except re.error as error:
            where = f"lexicon/{self._name}.toml: {'.'.join(self._part)}".removesuffix(": ")
            raise OntologyError(
                f"{where}: a pattern in {_named(template, parts)} is broken ({error.msg}): mend it"
            ) from error

    def _filled(self, template: str, parts: dict[str, str | re.Pattern[str]]) -> str:
        return _PLACE.sub(lambda place: self._put_in(place[1], place[2], parts), template)

    def _put_in(self, key: str, mark: str, parts: dict[str, str | re.Pattern[str]]) -> str:
        if key in parts:
            part = parts[key]
            return self._filled(part, {}) if isinstance(part, str) else part.pattern
        if not mark and "+" not in key and isinstance(self._at(key), str):
            return f"(?:{self._at(key)})"
        return _JOINS[mark](self._all(key))


def _named(template: str, parts: Container[str]) -> str:
    """The lists that a template names, which are not among its other `parts`.

    >>> _named("{up+down}[到至]?{tail|}{name}", {"name"})
    'up+down, tail'
    """
    return ", ".join(found[1] for found in _PLACE.finditer(template) if found[1] not in parts)


def _late(make: Callable[[], _T]) -> _T:
    """Stands for what is made when something of it is asked for first; what was asked for once is its own from then on."""
    return _Late(make)  # type: ignore[return-value]


class _Late:
    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = cache(make)

    def __getattr__(self, name: str) -> Any:
        """Called for what is not its own yet; what Python asks of any object (`__wrapped__`) makes nothing."""
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(self._make(), name)
        setattr(self, name, found)
        return found
