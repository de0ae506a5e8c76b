"""Layouts that number, head and order a plan in another way.

Each is for plans that do not already use what it writes for another level: a plan with chapters gets no second kind of chapters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from laid_out import Edit, Layout
from mark_layouts import numeral

NUMERALS = "一二三四五六七八九十"
_NUMBER = f"([{NUMERALS}]{{1,3}})"
ONE, BRACKET = rf"^([ \t\u3000]*){_NUMBER}、", rf"^([ \t\u3000]*)[（(]{_NUMBER}[）)]"
ARABIC = r"^([ \t\u3000]*)([1-9][0-9]?)[.．、](?!\d)[ ]?"
"""What numbers a heading of the first, second and third level: its indent, its number."""
AMID = re.compile(r"[^\n]{60}[一-龥、，,](?<!工程)\s*\Z")
"""What stands before the number of a page, which numbers nothing: a long line that has no end."""
HEADING = re.compile(
    rf"^[ \t\u3000]*(?:第[{NUMERALS}]+[章节]|[{NUMERALS}]{{1,3}}、|[（(][{NUMERALS}]{{1,3}}[）)])[^\n。；;：:]{{2,40}}$",
    re.M,
)
"""A line that is a heading and nothing else."""


def value_of(numeral: str) -> int:
    """The number that one or two or three numerals write.

    >>> value_of("三"), value_of("十"), value_of("十二"), value_of("二十一")
    (3, 10, 12, 21)
    """
    tens, ten, ones = numeral.rpartition("十")
    return (NUMERALS.index(tens) + 1 if tens else 1) * 10 * bool(ten) + (NUMERALS.index(ones) + 1 if ones else 0)


def numbered(level: str, written: Callable[[int], str], unless: str = "(?!)") -> Layout:
    """The layout that writes the labels of a level in another way, of texts that hold nothing that looks like what is `written`."""

    def edits(raw: str) -> Iterator[Edit]:
        for hit in () if re.search(unless, raw, re.M) else re.finditer(level, raw, re.M):
            if not AMID.search(raw, max(0, hit.start() - 80), hit.start()):
                number = int(hit[2]) if hit[2].isdigit() else value_of(hit[2])
                yield Edit(hit.end(1), hit.end(), written(number))

    return edits


def of_chapters(written: str) -> Layout:
    """Second-level labels that say their chapter's number: 1.1, 1.2, 2.1."""

    def edits(raw: str) -> Iterator[Edit]:
        chapter = 0
        for hit in re.finditer(f"{BRACKET}|^[ \t\u3000]*(?:第[{NUMERALS}]+章|[{NUMERALS}]{{1,3}}、)", raw, re.M):
            if hit[2] is None:
                chapter += 1
            else:
                yield Edit(hit.end(1), hit.end(), written.format(chapter, value_of(hit[2])))

    return edits


def articles(raw: str) -> Iterator[Edit]:
    """Second-level headings as articles that are counted through."""
    if not re.search(r"第[一二三四五六七八九十]+[条节]", raw):
        for number, hit in enumerate(re.finditer(BRACKET, raw, re.M), 1):
            yield Edit(hit.end(1), hit.end(), f"第{numeral(number)}条 ")


def run_in(mark: str) -> Layout:
    """Headings in the line of the text that follows them."""

    def edits(raw: str) -> Iterator[Edit]:
        for hit in HEADING.finditer(raw):
            if behind := re.compile(r"[ \t]*\r?\n\s*").match(raw, hit.end()):
                yield Edit(hit.end(), behind.end(), mark)

    return edits


def around_headings(before: str, behind: str) -> Layout:
    """Marks around each heading."""

    def edits(raw: str) -> Iterator[Edit]:
        for hit in HEADING.finditer(raw):
            start = hit.end() - len(hit[0].lstrip())
            yield Edit(start, start, before)
            yield Edit(hit.end(), hit.end(), behind)

    return edits


def contents(written: str) -> Layout:
    """A table of contents before the first heading; of texts that have none."""

    def edits(raw: str) -> Iterator[Edit]:
        heads = list(HEADING.finditer(raw))
        if len(heads) > 4 and not re.search(r"目\s*录", raw[:3000]):
            entries = [written.format(hit[0].strip(), 1 + hit.start() // 800) for hit in heads]
            first = raw.rfind("\n", 0, heads[0].start()) + 1
            yield Edit(first, first, "目录\n" + "\n".join(entries) + "\n")

    return edits


_TEN = "壹贰叁肆伍陆柒捌玖拾"
_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"
_SOME_CHAPTER = rf"^[ \t\u3000]*第[{NUMERALS}]+(?:章|部分|节)"
STRUCTURE: dict[str, Layout] = {
    "1、 for 1.": numbered(ARABIC, "{}、".format),
    "1． for 1.": numbered(ARABIC, "{}．".format),
    "1 . for 1.": numbered(ARABIC, "{} . ".format),
    "1 for 1.": numbered(ARABIC, "{} ".format),
    "(1) for 1.": numbered(ARABIC, "（{}）".format, r"^\s*[（(]1[）)]"),
    "1) for 1.": numbered(ARABIC, "{}）".format, r"^\s*1[）)]"),
    "① for 1.": numbered(ARABIC, lambda n: chr(0x245F + n) if n <= 20 else f"（{n}）", "①"),
    "一是 for 1.": numbered(ARABIC, lambda n: f"{numeral(n)}是", "一是"),
    "— for 1.": numbered(ARABIC, lambda n: "——", "^——"),
    "nothing for 1.": numbered(ARABIC, lambda n: ""),
    "一是 for (一)": numbered(BRACKET, lambda n: f"{numeral(n)}是", "一是"),
    "1.1 for (一)": of_chapters("{}.{} "),
    "1.1. for (一)": of_chapters("{}.{}."),
    "第一节 for (一)": numbered(BRACKET, lambda n: f"第{numeral(n)}节 ", _SOME_CHAPTER),
    "第一条 for (一)": articles,
    "【一】 for (一)": numbered(BRACKET, lambda n: f"【{numeral(n)}】"),
    "㈠ for (一)": numbered(BRACKET, lambda n: chr(0x321F + n) if n <= 10 else f"（{numeral(n)}）"),
    "(1) for (一)": numbered(BRACKET, "（{}）".format, r"^\s*[（(]1[）)]"),
    "nothing for (一)": numbered(BRACKET, lambda n: ""),
    "第一章 for 一、": numbered(ONE, lambda n: f"第{numeral(n)}章 ", _SOME_CHAPTER),
    "第一部分 for 一、": numbered(ONE, lambda n: f"第{numeral(n)}部分 ", _SOME_CHAPTER),
    "壹、 for 一、": numbered(ONE, lambda n: f"{_TEN[n - 1]}、" if n <= 10 else f"{numeral(n)}、"),
    "Ⅰ. for 一、": numbered(ONE, lambda n: f"{_ROMAN[n - 1]}." if n <= 10 else f"{numeral(n)}、"),
    "01 for 一、": numbered(ONE, "{:02} ".format),
    "一 for 一、": numbered(ONE, lambda n: f"{numeral(n)} "),
    "一. for 一、": numbered(ONE, lambda n: f"{numeral(n)}．"),
    "nothing for 一、": numbered(ONE, lambda n: ""),
    # headings
    "headings end in 。": around_headings("", "。"),
    "headings run in by 。": run_in("。"),
    "headings run in by a space": run_in(" "),
    "headings run in": run_in(""),
    "bold headings": around_headings("**", "**"),
    "headings by #": around_headings("## ", ""),
    "headings in 【】": around_headings("【", "】"),
    "contents with dots": contents("{}……{}"),
    "contents with points": contents("{}........................{}"),
    "contents with pages": contents("{} {}"),
    "contents with tabs": contents("{}\t{}"),
    "contents bare": contents("{}"),
}  # fmt: skip
