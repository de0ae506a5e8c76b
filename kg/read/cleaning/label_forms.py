"""Labels of headings that are written in rare ways, in the usual one: 壹、, Ⅰ., 一 and 【一】, 1 without its point, 【一、总则】."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.read.marks import NUMBERS, NUMERAL

_FORMAL, _USUAL = "壹贰叁肆伍陆柒捌玖拾", "一二三四五六七八九十"
_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"
_AS_USUAL = str.maketrans(_FORMAL + _ROMAN, 2 * _USUAL)
_LABEL = re.compile(
    rf"\n[ \t]*+(?=[{_FORMAL}{_ROMAN}{_USUAL}百1-9\[【])(?:"
    rf"(?P<formal>[{_FORMAL}]{{1,3}})[、. ](?= ?[\u4e00-\u9fff“])"
    rf"|(?P<roman>[{_ROMAN}])[、. ](?= ?[\u4e00-\u9fff“])"
    rf"|[\[【](?P<framed>{NUMERAL}{{1,3}})[\]】](?=[ \u4e00-\u9fff“])"
    rf"|【(?P<title>(?:第{NUMERAL}{{1,3}}[章节]|{NUMERAL}{{1,3}}、|\({NUMERAL}{{1,3}}\))[^\n【】]{{2,40}})】[ \t]*(?=\n)"
    rf"|(?P<bare>{NUMERAL}{{1,3}})[. :](?=[\u4e00-\u9fff“])"
    r"|(?P<digits>[1-9]\d?) (?=[\u4e00-\u9fff“《](?:[^ \t|\n]*\n|[^\t|\n]*[。;]))"
    r")"
)
_FEWEST = 2
"""So many labels count up where a mark that might be a word's or a table's makes them: 一 and 二, 1 and 2."""
Change = tuple[int, int, str]
"""Start and end of what is written instead, which is as long."""


def usual_labels(text: str) -> str:
    """A folded text, as long as before, with its labels in the usual forms.

    >>> usual_labels("壹、目标\\n【一】扩容\\nⅡ.任务\\n"), usual_labels("一 目标\\n二 任务\\n三 年\\n一 年级\\n")
    ('一、目标\\n(一)扩容\\n二、任务\\n', '一、目标\\n二、任务\\n三、年\\n一 年级\\n')
    """
    parts, at = list[str](), 0
    for start, end, usual in sorted(_changes(f"\n{text}\n")):
        parts += [text[at:start], usual]
        at = end
    return "".join([*parts, text[at:]])


def _changes(text: str) -> Iterator[Change]:
    counted: dict[str, list[tuple[int, Change]]] = {"bare": [], "digits": []}
    for hit in _LABEL.finditer(text):
        kind = hit.lastgroup or ""
        start, end = hit.span(kind)
        start, end = start - 1, end - 1  # as of the text without the line end before it
        label = hit[kind]
        if kind in ("framed", "title"):
            yield start - 1, end + 1, f"({label})" if kind == "framed" else f" {label} "
        elif kind == "digits":
            counted[kind].append((int(label), (start, end + 1, f"{label}.")))
        elif kind == "bare":
            counted[kind].append((NUMBERS.get(label, 0), (start, end + 1, f"{label}、")))
        else:
            yield start, end + 1, label.translate(_AS_USUAL) + "、"
    for labels in counted.values():
        yield from _counting_up(labels)


def _counting_up(labels: list[tuple[int, Change]]) -> Iterator[Change]:
    """Those that count up from one without a gap, of each run."""
    run: list[Change] = []
    for number, change in [*labels, (0, (0, 0, ""))]:
        if run and number == len(run) + 1:
            run.append(change)
            continue
        if len(run) >= _FEWEST:
            yield from run
        run = [change] if number == 1 else []
