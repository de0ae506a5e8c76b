"""Who answers for what: (区教委牵头,区财政局配合), 【区教委、区财政局】, 责任单位:市教育局, the columns 牵头单位 and 配合单位 of a table,
and sentences (由区教委牵头,…)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from kg.extract.names.cutting import BODY_STOPS, LEVELS, core_before
from kg.extract.names.prose_duties import find_prose_duties
from kg.extract.patterns import up_to_next
from kg.extract.word_lists import WordLists
from kg.read.scan import Scan

OPENING, CLOSING = "([【〔", ")]】〕"
_INSIDE = r"[^()\[\]【】〔〕\n]"
_BRACKET = Scan(
    [r"\(", r"\[", "【", "〔"], rf"({_INSIDE}{{3,400}}(?:\({_INSIDE}{{1,20}}\){_INSIDE}{{0,200}})?)[)\]】〕]"
)
"""A pair of brackets on one line; a round pair may stand in it: 【县教育局,各乡镇(街道)】."""
_FIRST = "牵责主实承落配参协"
_BEHIND_FIRST = (  # each role looks back to see which character it was
    "(?:(?P<lead>(?<=牵)头(?:责任)?|(?<=主)[责办])"
    "|(?P<responsible>(?<=责)任|(?<=主)管|(?<=实)施|(?<=承)[办担]|(?<=落)实)"
    "|(?P<support>(?<=配)合(?:责任)?|(?<=参)[与加]|(?<=协)[助同办]))(?:单位|部门|[科处股]室|主体|(?=:))"
)
_LABEL = re.compile(f"[{_FIRST}]{_BEHIND_FIRST}")
_LABELS = Scan(_FIRST, _BEHIND_FIRST)
_WHO = ("位:", "门:", "室:", "体:")
"""How a label ends that says who answers, not only for what: 责任科室:, but not 组织实施:"""
_LONGEST_MEMBER = 14
_LIST = re.compile(r"(?:[^\n。;()\]】〕]|\([^()\n]{1,20}\))*+")
"""The bodies behind a label, with notes in round brackets: 责任单位:|县教育局(牵头)、县财政局."""
_BEHIND_LABEL = frozenset(":为\t|")
_NOTED = re.compile(r"\((?:(?P<lead>牵头|主责)|(?P<support>配合|协助))(?:单位|部门)?\)")
_PART = re.compile("[、,;]")
_ROWS = re.compile(r"^[^\n\t|]*+[\t|][^\n]*+(?:\n[^\n\t|]*+[\t|][^\n]*+)+", re.M)
"""Lines with a tab or a bar. It gives nothing back (`*+`): a line may have thousands of cells and none below it."""
_BLANK_HEAD = re.compile(rf"序号(?<=\n序号)[^\n\t]{{2,60}}(?P<label>{_LABEL.pattern})\n")
_NUMBERED_ROW = re.compile(r"\d{1,3}\D[^\n\t]{4,400}(?:\n|$)")
_LINE_HEAD = re.compile(
    r"(序号(?<=\n序号)[ |]*\n(?:[^\n\d。、]{2,16}\n){1,8})(?:[一二三四五六七八九十]+、[^\n]*\n)?\d{1,3}[ |]*\n"
)
_SERIAL = re.compile(r"^\d{1,3}[ |]*\n", re.M)
_CELL = re.compile(r"[^\t\n|]+")

Stretch = tuple[int, int, str | None]
"""Characters in which bodies answer for something; their role, None where the words beside each of them tell it."""
_LISTS = WordLists("names", "joint")
_ROLE = _LISTS.pattern(r"{role}")
_MEMBER = _LISTS.pattern(
    r"(?<=[:为、,;(\[【〔])[\u4e00-\u9fff]{2,{longest}}?{listed|}(?=[、,;)\]】〕。\n]|等|牵头|负责|配合|按职责|分工|$)",
    longest=str(_LONGEST_MEMBER),
)
"""A member of a list of who answers for an item, up to its mark or its role."""
_NO_BODY, _CHARGED = _LISTS.pattern("{listed_not}"), _LISTS.pattern("{charged}")
"""What is no body of its own; and what is one whatever words it has inside: 县搬迁后续扶持局."""
_WHEN = _LISTS.pattern(r"{when|}")


def stretches(text: str) -> list[Stretch]:
    """All stretches of a text, in reading order."""
    found = [*_brackets(text), *_labelled(text), *_columns(text), *find_prose_duties(text)]
    return sorted(found, key=lambda s: s[:2])


def find_listed(text: str, known: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """The members of the lists of who answers for an item that only their ending shows for bodies.

    >>> text = "(责任单位:市教育局、沪明合作办、各乡镇办)"
    >>> [text[start:end] for start, end in find_listed(text, stretches(text))]
    ['市教育局', '沪明合作办']
    """
    floor = 0
    for start, end, _ in known:
        labelled = text.startswith(_WHO, start - 1)
        for hit in _MEMBER.finditer(text, max(floor, start - 1), end):
            floor = hit.end()
            whole = _CHARGED.fullmatch(hit[0]) or core_before(text, hit.end(), BODY_STOPS).start == hit.start()
            if (whole or (labelled and hit[0].endswith(_LISTS.ends("sections")))) and not _NO_BODY.search(hit[0]):
                yield hit.span()


def roles(known: Sequence[Stretch], text: str) -> Callable[[int, int], str | None]:
    """A function from the span of a body to "lead", "responsible", "support" or None.

    >>> text = "(区教委牵头,区财政局配合)"
    >>> role_at = roles(stretches(text), text)
    >>> role_at(1, 4), role_at(7, 11)
    ('lead', 'support')
    """
    starts = [stretch[0] for stretch in known]

    def role_at(start: int, end: int) -> str | None:
        last = bisect_right(starts, start) - 1
        for index in range(last, max(-1, last - 3), -1):
            first, stop, role = known[index]
            if end <= stop:
                noted = _NOTED.match(text, end)
                return noted.lastgroup if noted else role or _role_beside(text, first, stop, start, end)
        return None

    return role_at


def _brackets(text: str) -> Iterator[Stretch]:
    for hit in _BRACKET.finditer(text):
        if _ROLE.search(hit[1]):
            yield hit.start(), hit.end(), None
        elif _lists_bodies(text, hit):
            yield hit.start(), hit.end(), "responsible"


def _lists_bodies(text: str, bracket: re.Match[str]) -> bool:
    """Whether brackets at the end of an item hold bodies and nothing else: 新建公办园8所。[县教育局、县财政局,各乡镇,2024年].

    One body in round brackets must stand apart, behind a full stop: in 主管部门(市教育局) it says what another word means.
    """
    if text[bracket.end() : bracket.end() + 1] not in ("", "\n", "。", ";"):
        return False
    first, *more = _PART.split(bracket[1])
    apart = bracket[0][0] != "(" or text[bracket.start() - 1] in "。;"
    if not first.endswith(_LISTS.ends("parties")) or not (more or apart):
        return False
    return all(part.endswith(_LISTS.ends("parties")) or part.startswith("各") or _WHEN.search(part) for part in more)


def _labelled(text: str) -> Iterator[Stretch]:
    """责任单位:…, or its cell of a row; a label's bodies end with the line, the sentence or the next label."""
    labels = [h for h in _LABELS.finditer(text) if _leads_in(text, h)]
    starts = [label.start() for label in labels] + [len(text)]
    for hit, following in zip(labels, starts[1:], strict=True):
        behind = _LIST.match(text, hit.end() + 1, following)
        yield hit.end(), behind.end() if behind else following, hit.lastgroup


def _leads_in(text: str, label: re.Match[str]) -> bool:
    """Whether a label has its bodies behind it: 责任单位:, a cell 责任单位, or where it heads its line 责任单位|县教育局."""
    behind = text[label.end() : label.end() + 1]
    return behind in _BEHIND_LABEL or (behind in LEVELS and text[label.start() - 1 : label.start()] in ("", "\n"))


def _columns(text: str) -> Iterator[Stretch]:
    """The cells under a heading 牵头单位 or 配合单位."""
    yield from _blank_columns(text)
    yield from _line_columns(text)
    if not ("\t" in text or "|" in text) or not any(_LABELS.finditer(text)):
        return
    for table in _ROWS.finditer(text):
        rows = [list(_CELL.finditer(text, *span)) for span in _line_spans(text, *table.span())]
        for column, head in enumerate(rows[0]):
            if label := _LABEL.search(head[0]):
                for row in rows[1:]:
                    if column < len(row):
                        yield row[column].start(), row[column].end(), label.lastgroup


def _blank_columns(text: str) -> Iterator[Stretch]:
    """The rows of a table that only blanks divided, whose last column is headed so: 序号 项目名称 责任单位."""
    for head in _BLANK_HEAD.finditer(text):
        label = _LABEL.match(text, head.start("label"))
        row = _NUMBERED_ROW.match(text, head.end())
        while row and label:
            yield row.start(), row.end() - row[0].endswith("\n"), label.lastgroup
            row = _NUMBERED_ROW.match(text, row.end())


def _line_columns(text: str) -> Iterator[Stretch]:
    """The cells under such heads in a table that has a cell a line: 序号 / 重点任务 / 牵头单位 / 配合单位 / 1 / …"""
    for head, stop in up_to_next(_LINE_HEAD.finditer(text), len(text)):
        heads = [_LABEL.search(cell[0]) for cell in _CELL.finditer(head[0])]
        for row, until in up_to_next(_SERIAL.finditer(text, head.end(1), stop), stop):
            cells = (cell for cell in _CELL.finditer(text, row.start(), until) if not cell[0].isspace())
            for label, cell in zip(heads, cells, strict=False):
                if label and cell[0].rstrip("。 ").endswith(_LISTS.ends("parties")):
                    yield *cell.span(), label.lastgroup


def _line_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for line in re.compile(r"[^\n]+").finditer(text, start, end):
        yield line.span()


def _role_beside(text: str, first: int, stop: int, start: int, end: int) -> str | None:
    """By the first word of role behind the body; who does it 按职责分工 supports one who leads before, else is responsible; who is taken
    along (由县教育局牵头,会同|县财政局) supports."""
    hit = _ROLE.search(text, end, stop)
    if hit is None and "会同" in text[first:start]:
        return "support"
    if hit and hit.lastgroup == "support" and text.startswith(("按职责", "分工"), hit.start()):
        return "support" if _ROLE.search(text, first, start) else "responsible"
    return hit.lastgroup if hit else None
