r"""Breaks the lines of the word lists in `ontology/lexicon/` that are wider than 120 columns; what the lists hold stays as it is.

    python maintenance/wrap_words.py

Words keep their order, and lines that fit stay where they are, so that a new word changes few lines. A long pattern becomes a
string of several lines, which TOML joins where one ends with a backslash.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

LEXICON = Path(__file__).parent.parent / "ontology" / "lexicon"
WIDTH = 120
"""The columns of a line at most; a Chinese character takes two."""

_STRING = r""""(?:[^"\\\n]|\\.)*"|'[^'\n]*\'"""
_ITEM = rf"{_STRING}|\[(?:{_STRING}|[\s,])*\]"
_LINE = re.compile(
    rf'(?P<key>(?:"[^"\n]*"|[\w.-]+) = )?(?P<begin>(?(key)\[?))(?P<items>(?:{_ITEM}|[\s,])*)(?P<end>\]?)(?P<note>#.*)?'
)
_TABLE = re.compile(r'(?P<key>"[^"\n]*"|[\w.-]+) = \{ (?P<pairs>.*) \}')
_PAIR = re.compile(rf"({_STRING}|[\w-]+) = ({_ITEM}|\d+)")
_WITHIN = re.compile(r'(?P<indent> +)(?P<text>[^"]+?)(?P<end>\\|""",?)')
"""A line of a string that has several."""
_PIECE = re.compile(r"\|?(?:\\\\.|\\.|[^|\\]){1,40} *|\|")
"""What a long pattern is not cut in: an alternative, with the spaces behind it, which would be lost at the beginning of a line."""


def width(text: str) -> int:
    """The columns that a text takes.

    >>> width("各级 at")
    7
    """
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def wrapped(toml: str) -> str:
    """The lexicon with its long lines broken. ValueError where that would change what it holds.

    >>> print(wrapped('up = ["升", "提高"]'))
    up = ["升", "提高"]
    """
    text = "".join(f"{part}\n" for line in toml.splitlines() for part in _parts(line))
    if tomllib.loads(text) != tomllib.loads(toml):
        raise ValueError("a list has a form that this tool does not know: break its long line by hand")
    return text


def _parts(line: str) -> Iterable[str]:
    """A line, or those that it becomes."""
    if width(line) <= WIDTH:
        return [line]
    if line.lstrip().startswith("#"):
        return _folded(line)
    if table := _TABLE.fullmatch(line):
        return [
            part for key, value in _PAIR.findall(table["pairs"]) for part in _parts(f"{table['key']}.{key} = {value}")
        ]
    if found := _LINE.fullmatch(line):
        return _opened(found)
    within = _WITHIN.fullmatch(line)
    return _pieces(*within.groups()) if within else [line]


def _folded(comment: str) -> Iterator[str]:
    begin = comment[: comment.index("#") + 1]
    line = begin
    for word in re.findall(r"[^ ,、]*[ ,、]*", comment[len(begin) :]):
        if width(line + word.rstrip()) > WIDTH:
            yield line.rstrip()
            line = f"{begin} "
        line += word
    yield line.rstrip()


def _opened(line: re.Match[str]) -> Iterator[str]:
    """A line with strings, each on a line with its neighbours; a comment behind them comes first."""
    items = re.findall(_ITEM, line["items"])
    if line["key"] and not line["begin"]:
        yield from _cut(line["key"], items[0], "")
        return
    if line["key"]:
        yield f"{line['key']}["
    if line["note"]:
        yield from _folded(f"  {line['note']}")
    yield from _filled(items, "  ")
    if line["end"]:
        yield "]"


def _filled(items: Iterable[str], indent: str) -> Iterator[str]:
    line = ""
    for item in items:
        if line and width(f"{line} {item},") > WIDTH:
            yield line
            line = ""
        if width(f"{indent}{item},") > WIDTH:
            yield from _long(item, indent)
        else:
            line = f"{line} {item}," if line else f"{indent}{item},"
    if line:
        yield line


def _long(item: str, indent: str) -> Iterator[str]:
    """An item that fits on no line: a list in the list, or a pattern."""
    if not item.startswith("["):
        yield from _cut(indent, item, ",")
        return
    yield f"{indent}["
    yield from _filled(re.findall(_STRING, item), f"{indent}  ")
    yield f"{indent}],"


def _cut(before: str, string: str, behind: str) -> Iterator[str]:
    """A string on several lines; none begins with a space, for what TOML joins loses it."""
    text = string[1:-1] if string[0] == '"' else string[1:-1].replace("\\", "\\\\").replace('"', '\\"')
    indent = " " * (len(before) - len(before.lstrip()) + 2)
    yield f'{before}"""\\'
    yield from _pieces(indent, text, f'"""{behind}')


def _pieces(indent: str, text: str, end: str) -> Iterator[str]:
    line = indent
    for piece in _PIECE.findall(text):
        if width(line + piece) > WIDTH - 5 and line.strip():
            yield line + "\\"
            line = indent
        line += piece
    yield line + end


if __name__ == "__main__":
    for path in sorted(LEXICON.glob("*.toml")):
        path.write_text(wrapped(path.read_text("utf-8")), "utf-8")
