"""Which section a place in the text lies in."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from kg.model import Section


class SectionIndex:
    """Finds the innermost section of an offset in logarithmic time, and at once where it is that of the offset asked for before."""

    def __init__(self, sections: list[Section]) -> None:
        self.sections = sections
        self._starts = [s.start for s in sections]
        self._by_id = {s.id: s for s in sections}
        self._paths: dict[str, list[Section]] = {}
        self._last: tuple[int, int, Section | None] = 0, 0, None
        """Between which offsets the section found last is the innermost, and the section."""

    def at(self, offset: int) -> Section | None:
        """The innermost section that holds the character at `offset`."""
        first, end, section = self._last
        if not first <= offset < end:
            self._last = first, end, section = self.find(offset)
        return section

    def sections_at(self, offsets: Iterable[int]) -> Iterator[Section | None]:
        """The innermost section at each of many offsets: a call less for each than by `at`."""
        first, end, section = self._last
        for offset in offsets:
            if not first <= offset < end:
                first, end, section = self.find(offset)
            yield section

    def find(self, offset: int) -> tuple[int, int, Section | None]:
        """The innermost section at an offset, and from where to where it is that."""
        index = bisect_right(self._starts, offset) - 1
        first = self._starts[index] if index >= 0 else 0
        end = self._starts[index + 1] if index + 1 < len(self._starts) else sys.maxsize
        section = self.sections[index] if index >= 0 else None
        while section is not None and section.end <= offset:
            first, section = max(first, section.end), self._by_id.get(section.parent or "")
        return first, end if section is None else min(end, section.end), section

    def path(self, section: Section | None) -> list[Section]:
        """The section and those around it, outermost first; found once for each section, so not to be changed."""
        if section is None:
            return []
        if section.id not in self._paths:
            self._paths[section.id] = [*self.path(self._by_id.get(section.parent or "")), section]
        return self._paths[section.id]
