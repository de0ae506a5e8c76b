"""Items that run on in one line, on several levels: (一)强师工程:1.青蓝项目,…;2.领航项目,…。(二)强校工程:1.…"""

from __future__ import annotations

import re

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_LABEL = (
    rf"(?P<one>(?<![\u4e00-\u9fff]){_NUMERAL}、)|(?P<bracket>\({_NUMERAL}\))|(?P<arabic>(?<![\d.])\d{{1,2}}[.、](?!\d))"
    r"|(?P<arabic_bracket>\(?(?<!\d)\d{1,2}\))|(?P<circled>[①-⑳])"
)
_ANY = re.compile(_LABEL)
_BEFORE = re.compile(rf"(?:{_LABEL})[ “]*$")
_LAST = frozenset(".、) “①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
"""What a label may end in, or stands behind it: most names have none of these before them."""
_LONGEST = 8
_REACH = 800
"""How far back of an item the one that it belongs to is looked for, in characters; a document may be one line."""


def outer_item(text: str, line: int, at: int) -> int | None:
    """Where the text of the item begins to which the one that begins at `at` belongs, in the line from `line` on.

    >>> text = "(一)强师工程:1.青蓝项目;2.领航项目"
    >>> outer_item(text, 0, text.index("领航")), outer_item(text, 0, text.index("强师"))
    (3, None)
    """
    own = _BEFORE.search(text, max(line, at - _LONGEST), at) if text[at - 1 : at] in _LAST else None
    if own is None or own.lastindex is None:
        return None
    end = None
    for label in _ANY.finditer(text, max(line, at - _REACH), own.start()):
        if label.lastindex is not None and label.lastindex < own.lastindex:
            end = label.end()
    return end
