"""Layouts that break the lines of a plan elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from laid_out import Edit, Layout, each


def wrap(width: int) -> Layout:
    """Lines of a page: each paragraph is broken after so many letters, wherever that is."""

    def edits(raw: str) -> Iterator[Edit]:
        for line in re.finditer(r".+", raw):
            for at in range(line.start() + width, line.end() - 1, width):
                yield Edit(at, at, "\n")

    return edits


LINES: dict[str, Layout] = {
    "windows line ends": each(r"\n", "\r\n"),
    "lines of 38": wrap(38),
    "a line a sentence": each(r"(?<=[。;；])(?!\n)", "\n"),
    "blank lines between": each(r"\n+", "\n\n"),
    "no blank lines": each(r"\n{2,}", "\n"),
    "indented": each(r"^(?=[^\s|])", "\u3000\u3000"),
    "all in one line": each(r"\n+", ""),
}
