"""Lines of a text: where one ends, and those that begin in a given way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


def end_of_line(text: str, at: int) -> int:
    """Where the line ends that the character at `at` stands in: at its line end, or with the text.

    >>> end_of_line("一、目标\\n二、任务", 2), end_of_line("一、目标", 2)
    (4, 4)
    """
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def filled_lines(text: str) -> Iterator[str]:
    """The lines of a text that hold something, without the blanks around them.

    >>> list(filled_lines(" 一、目标\\n\\n二、任务 "))
    ['一、目标', '二、任务']
    """
    return (line.strip() for line in text.split("\n") if line.strip())


class LinePattern:
    """A pattern that begins at the start of a line, looked for in a whole text.

    `re` would try `^` at every character; this skips from line end to line end, which takes a quarter to a half of the time.

    >>> [hit[1] for hit in LinePattern("(专栏[0-9]+)").finditer("专栏1 见专栏2\\n专栏3")]
    ['专栏1', '专栏3']
    """

    def __init__(self, pattern: str) -> None:
        self._source = pattern
        self._before = re.compile(f"\n(?={pattern})", re.M)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Compiled when the first line is met that begins so: most are heads of tables, which most documents have none of."""
        return re.compile(f"^(?:{self._source})", re.M)

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """The hit at `start`, which is where a line begins."""
        return self._pattern.match(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The hits, which do not overlap, by position."""
        hit = self._pattern.match(text) if self._before.match("\n" + text) else None
        if hit:
            yield hit
        for line_end in self._before.finditer(text):
            if hit is None or line_end.end() >= hit.end():
                hit = self._pattern.match(text, line_end.end())
                assert hit is not None  # it was looked at from the line end
                yield hit
