"""Where a name is the head of an item in a list: ●县域职中振兴工程。 or (1)公办园建设项目:"""

from __future__ import annotations

import re

from kg.extract.programmes import words

LABELS = r"[·※\u2022\u2023\u25a0-\u25ff\u2600-\u27bf\uf000-\uf0ff]+|-{1,2}|—{1,2}|\(?\d{1,2}[).、:]|\([一二三四五六七八九十]{1,2}\)|[①-⑳]"
"""What stands before an item, from the end of a line or sentence on."""
_CHAPTER = "[一二三四五六七八九十]{1,2}、"
END = r"[”]?(?:\([^()\n]{1,30}\))?(?:[。:;\t]|(?=\n)|$)"
_LABEL_BEFORE = re.compile(rf"(?:^|[\n。;]|(?<!\d):)(?:{LABELS}|{_CHAPTER})\s*“?$")
_PREFIX = re.compile(rf"(?:^|\n)(?:{LABELS})\s*(?P<prefix>[\u4e00-\u9fff]{{2,8}})$")
_END = re.compile(f"{END}|,")
_LONGEST_LABEL = 8
_ROW_BEFORE, _ROW_BEHIND = re.compile(r"(?:^|\n)\d{1,3} *$"), re.compile(r"[ \d]")
_JOINED = re.compile(
    r"(?:^|[,。;:\n])[^,。;:\n、]{0,8}(?:实施|启动)(?P<first>(?:[\u4e00-\u9fff]{2,3}、)*[^,。;:\n、“”\ue000]{2,8})、$"
)
_ITEM = re.compile(rf"(?:^|\n)(?P<label>{LABELS})?\s*(?P<first>[^,。;:\n、“”\ue000]{{2,10}})、$")
_LONGEST_SECOND, _LONGEST_ITEM = 10, 16
_CELL_OPENS, _CELL_ENDS = ("\n", "\t", "|", "| "), ("\t", "|", " |")
_BROKEN_CELL = re.compile(r"(?:。|专栏[^\n。]{0,40})\n(?P<first>[\u4e00-\u9fff、“”]{4,14})\n$")
_NAMED_AS = "名称:"
_BOX = "专栏"
_BOX_REACH, _CELL_REACH = 600, 72
"""In characters, how far back the box's title stands, and that or the end of the row before the cell."""


def heads_item(text: str, start: int, end: int) -> bool:
    """Whether what stands at `[start, end)` is the whole head of an item.

    >>> heads_item("(1)公办园建设项目:新建10所", 3, 10), heads_item("(1)公办园建设项目多", 3, 10)
    (True, False)
    """
    return is_labelled(text, start) and _END.match(text, end) is not None


def is_cell(text: str, start: int, end: int) -> bool:
    r"""Whether what stands at `[start, end)` is a whole cell of a table, also of one whose columns blanks divided, or is called a name.

    >>> is_cell("1\t实验小学新建项目\t6200\n", 2, 10), is_cell("| 1 | 实验小学新建项目 | 6200 |\n", 6, 14)
    (True, True)
    """
    opens = start == 0 or text.endswith(_CELL_OPENS, 0, start)
    if opens and text.startswith(_CELL_ENDS, end):
        return True
    before = text[max(0, start - _LONGEST_LABEL) : start]
    row = _ROW_BEFORE.search(before) is not None and _ROW_BEHIND.match(text, end) is not None
    return row or before.endswith(_NAMED_AS)


def broken_cell_start(text: str, start: int) -> int:
    r"""Where a name begins whose cell in the table of a box was broken over two lines.

    >>> text = "专栏1 扩容工程\n寄宿制学校\n改善计划新建8所。"
    >>> text[broken_cell_start(text, 15) : 19]
    '寄宿制学校\n改善计划'
    """
    if text[start - 1 : start] != "\n" or text.rfind(_BOX, max(0, start - _BOX_REACH), start) < 0:
        return start
    cell = _BROKEN_CELL.search(text[max(0, start - _CELL_REACH) : start])
    return start - len(cell["first"]) - 1 if cell and not words.BARE_SUFFIX.search(cell["first"]) else start


def is_labelled(text: str, at: int) -> bool:
    """Whether the label of an item stands right before `at`.

    >>> is_labelled("好。\\n3.县一中提升工程", 5), is_labelled("试点、现场工程师", 3)
    (True, False)
    """
    if "\u4e00" <= text[at - 1 : at] <= "\u9fff":
        return False  # as before most names: no label ends in a letter
    return _LABEL_BEFORE.search(text[max(0, at - _LONGEST_LABEL) : at]) is not None


def prefix_in_head(window: str) -> str:
    """What stands between an item's label and a quotation mark at the window's end: ●青年人才“留株工程”.

    >>> prefix_in_head("投入增长。\\n●青年人才")
    '青年人才'
    """
    found = _PREFIX.search(window)
    return found["prefix"] if found else ""


def joined_start(masked: str, start: int, labelled: bool) -> int:
    """Where the name begins in 实施校园安全、食品安全专项行动 or 3.县一中、县二中提升工程, whose first half has no suffix."""
    if masked[start - 1 : start] != "、":
        return start
    rest = len(masked) - start
    if not 2 <= rest <= _LONGEST_ITEM or words.cut_word().search(masked, start) or words.lead().match(masked, start):
        return start
    joined = _JOINED.search(masked[:start]) if rest <= _LONGEST_SECOND else None
    if joined is None and (item := _ITEM.search(masked[:start])):
        joined = item if labelled and not item.start() else None
    if joined is None or words.BARE_SUFFIX.search(joined["first"]):
        return start
    return joined.start("first")
