"""Layouts that break the lines of a plan elsewhere: as pages of a PDF, of the web, of a scan do."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from laid_out import Edit, Layout, each

_PAGE = 25
"""Lines."""
_PARAGRAPH = re.compile(r"^[ \u3000]{0,8}(?!.*\t|.*\|.*\||(?:[^\s。；;]+[ \u3000]+){3})\S.*", re.M)
"""A line that is no row of a table and stands at no right edge: a page has room for these."""
_TITLE = re.compile(r"^[ \u3000]*([^\s:：《》]{6,24}(?:规划|計劃|规劃|規劃|计划|方案)(?:[(（].{4,12}[)）])?)$", re.M)
_TEXT = re.compile(
    r"[。；;]\s*$|^\s*(?:[一二三四五六七八九十]+、|第.{1,3}[章节]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、]\D)"
)
"""A line that ends as a sentence does, or begins as a heading does."""
_MARKS = "，,、。；;：:"
_ESCAPED = {letter: html.escape(letter) for letter in "&<>"}


def wrap(width: int, end: str = "\n", indent: str = "") -> Layout:
    """Lines of a page: each paragraph is broken after so many letters, wherever that is, and begins with an indent."""

    def edits(raw: str) -> Iterator[Edit]:
        for line in _PARAGRAPH.finditer(raw):
            if indent and len(line[0]) >= width:
                yield Edit(line.start(), line.start(), indent)
            for at in range(line.start() + width - len(indent), line.end() - 1, width):
                yield Edit(at, at, end)

    return edits


def wrap_to_orphans(width: int) -> Layout:
    """Lines a little shorter here and there, so that two letters are left for the last one."""

    def edits(raw: str) -> Iterator[Edit]:
        for line in _PARAGRAPH.finditer(raw):
            even = next((w for w in range(width, width - 6, -1) if len(line[0]) % w == 2), width)
            yield from (Edit(at, at, "\n") for at in range(line.start() + even, line.end() - 1, even))

    return edits


def wrap_at_marks(width: int) -> Layout:
    """Each line is broken behind its last mark."""

    def edits(raw: str) -> Iterator[Edit]:
        for line in _PARAGRAPH.finditer(raw):
            start = line.start()
            while line.end() - start > width:
                mark = max(raw.rfind(mark, start, start + width) for mark in _MARKS)
                start = mark + 1 if mark >= 0 else start + width
                if start < line.end():
                    yield Edit(start, start, "\n")

    return edits


def pages(width: int, foot: Callable[[int], str], *, title: bool = False) -> Layout:
    """Lines of a page, and behind so many of them what stands at its foot, by its number, and the title over the next page."""

    def edits(raw: str) -> Iterator[Edit]:
        named, lines = _TITLE.search(raw), 0
        head = named[1] if named and title else ""
        for line in _PARAGRAPH.finditer(raw):
            for at in [*range(line.start() + width, line.end() - 1, width), line.end()]:
                lines += 1
                new = "" if at == line.end() else "\n"
                if lines % _PAGE == 0:
                    number = foot(lines // _PAGE)
                    new = f"\n{number}\n" + (f"{head}\n" if head else "")
                    new = new.rstrip("\n") if at == line.end() else new
                if new:
                    yield Edit(at, at, new)

    return edits


def behind(pattern: str, new: str) -> Layout:
    """Something new behind each match."""

    def edits(raw: str) -> Iterator[Edit]:
        for found in re.finditer(pattern, raw, re.M):
            yield Edit(found.end(), found.end(), new)

    return edits


def in_paragraphs(layout: Layout) -> Layout:
    """The same, but not in the rows of tables."""

    def edits(raw: str) -> Iterator[Edit]:
        within = {at for line in _PARAGRAPH.finditer(raw) for at in range(*line.span())}
        yield from (edit for edit in layout(raw) if edit.start in within)

    return edits


def one_in(many: int, pattern: str, new: str) -> Layout:
    """Before one in so many of the places where a pattern stands, by chance, something new."""

    def edits(raw: str) -> Iterator[Edit]:
        chance = random.Random(1)
        for found in re.finditer(pattern, raw, re.M):
            if chance.randrange(many) == 0:
                yield Edit(found.start(), found.start(), new)

    return edits


def join(kept: str) -> Layout:
    """Paragraphs and headings run into one line, but where one begins in a way that is kept; titles, tables and signatures stay."""
    begins = re.compile(kept)

    def edits(raw: str) -> Iterator[Edit]:
        lines = list(re.finditer(r".*\S.*", raw))
        for line, following in pairwise(lines):
            runs_on = _TEXT.search(line[0]) and _TEXT.search(following[0])
            if runs_on and not begins.match(following[0].lstrip()):
                yield Edit(line.end(), following.end() - len(following[0].lstrip()), "")

    return edits


def page_of(before: str, behind: str, within: Layout = lambda raw: ()) -> Layout:
    """A web page: a text before and behind each line, and tags within."""

    def edits(raw: str) -> Iterator[Edit]:
        yield from (Edit(*found.span(), _ESCAPED[found[0]]) for found in re.finditer("[&<>]", raw))
        yield from (edit for edit in within(raw))
        head = "<html><body>"
        for line in re.finditer(r".+", raw):
            if line[0][0] not in _ESCAPED:
                yield Edit(line.start(), line.start(), head + before)
                head = ""
            yield Edit(line.end(), line.end(), behind)

    return edits


_CHAPTER = "[一二三四五六七八九十]+、|第[一二三四五六七八九十]+章"
_AMID = r"(?<=[一-龥]{3})(?=[一-龥]{3})"
_LONG = r"^(?=.{40})"

LINES: dict[str, Layout] = {
    "windows line ends": each(r"\n", "\r\n"),
    **{f"lines of {width}": wrap(width) for width in (20, 28, 38, 45, 60)},
    "lines to a mark": wrap_at_marks(38),
    "lines, indented": wrap(38, indent="\u3000\u3000"),
    "lines, blanks at ends": wrap(38, "  \n"),
    "lines, paragraphs apart": lambda raw: (*wrap(38)(raw), *each(r"(?<=.)\n+", "\n\n")(raw)),
    "lines apart": lambda raw: (*wrap(38, "\n\n")(raw), *each(r"(?<=.)\n+", "\n\n")(raw)),
    "lines, orphans": wrap_to_orphans(38),
    "pages — 12 —": pages(38, lambda number: f"— {number} —"),
    "pages - 12 -": pages(38, lambda number: f"- {number} -"),
    "pages 12": pages(38, lambda number: f"{number}"),
    "pages 第 12 页 共 40 页": pages(38, lambda number: f"第 {number} 页 共 40 页"),
    "pages 12 / 40": pages(38, lambda number: f"{number} / 40"),
    "pages with heads": pages(38, lambda number: f"— {number} —", title=True),
    "pages of 28 with heads": pages(28, lambda number: f"{number}", title=True),
    "broken in numbers": in_paragraphs(behind(r"^.{12,40}?[一-龥][0-9](?=[0-9.]*[%年所个].{20})", "\n")),
    "broken in titles": behind(r"《[^《》\n]{3}(?=[^《》\n]{2,}》)", "\n"),
    "broken in brackets": behind(r"(?<=.)[（(][^()（）\n]{2}(?=[^()（）\n]{2,}[)）])", "\n"),
    "a line a sentence": each(r"(?<=[。;；])(?!\n)", "\n"),
    "a line a clause": in_paragraphs(each(r"(?<=[。;；，])(?!\n)|(?<=[^0-9],)(?!\n)", "\n")),
    "blank lines between": each(r"\n+", "\n\n"),
    "no blank lines": each(r"\n{2,}", "\n"),
    "indented": each(r"^(?=[^\s|])", "\u3000\u3000"),
    "indented by tabs": each(r"^(?=[^\s|])", "\t"),
    "all in one line": each(r"\n+", ""),
    "all in one line, apart": each(r"\n+", " "),
    "a line a chapter": join(rf"{_CHAPTER}"),
    "a line a section": join(rf"{_CHAPTER}|[（(][一二三四五六七八九十]+[)）]"),
    "paragraphs in one line": join("(?!)"),
    # line ends of other kinds, and letters that nobody sees
    "vertical tabs": each(r"\n", "\x0b"),
    "form feeds": each(r"\n(?=\S)", "\n\x0c"),
    "line separators": each(r"\n", "\u2028"),
    "lines, straight quotes": lambda raw: (*wrap(38)(raw), *each("[“”]", '"')(raw)),
    "lines, vertical tabs": wrap(38, "\x0b"),
    "lines, line separators": wrap(38, "\u2028"),
    "lines, windows": wrap(38, "\r\n"),
    "lines, old macs": lambda raw: (*wrap(38, "\r")(raw), *each(r"\n", "\r")(raw)),
    "pages, form feeds": pages(38, lambda number: f"{number}\n\f"),
    "form feeds amid words": one_in(300, _AMID, "\f"),
    "no width amid words": one_in(20, _AMID, "\u200b"),
    "byte order marks": one_in(20, _AMID, "\ufeff"),
    "soft hyphens": one_in(20, _AMID, "\u00ad"),
    "hard blanks": one_in(20, _AMID, "\u00a0"),
    # web pages
    "html p": page_of("<p>", "</p>"),
    "html div": page_of("<div>&nbsp;&nbsp;&nbsp;&nbsp;", "</div>"),
    "html br": page_of("", "<br/>"),
    "html spans": page_of("<p><span>", "</span></p>", one_in(12, _AMID, "</span><span lang='EN-US'>")),
    "html lines": page_of("<p>", "</p>", each(r"(?<=[一-龥]{5})(?=[一-龥]{5})", "\n")),
    "html br of 38": page_of("<p>", "</p>", wrap(38, "<br>")),
}
