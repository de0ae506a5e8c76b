"""The signs of Markdown that a crawler put for headings, bold letters, links and pictures: ## **一、总则**, [意见](http://…), ![](a.png)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import SetAside
from kg.read.scan import holds

_ADDRESS = r"\((?:https?:|/|\.{1,2}/|#|www\.|javascript:|mailto:)[^()\s]{0,300}(?: [\"“][^\[\]\n]{0,100}[\"”])?\)"
_LONGEST_AMOUNT = 8
"""Characters: a cell may hold what must be more (>95%), and ages may have two signs between them (3~~6岁)."""
_PATTERNS = {
    "#": re.compile(r"^[ \t]*(?!#\S+ \d+个$)#{1,6}(?:[ \t]+(?:\*\*)?|(?=[\u4e00-\u9fff(]))", re.M),
    "**": re.compile(r"\*\*(?<!\*\*\*)(?!\*)"),
    "![": re.compile(r"!\[[^\[\]\n]{0,80}\]\([^()\s]{1,300}\)"),
    "词条 | ": re.compile(r"^(?:词条|释义) \| ", re.M),
    "](": re.compile(rf"\[(?=[^\[\]\n]{{1,120}}\]{_ADDRESS})|\](?=\(){_ADDRESS}"),
    "__": re.compile("__(?<!___)(?:__)?(?!_)"),
    "`": re.compile("`"),
    "==": re.compile("==(?<!===)(?:==)?(?!=)"),
    "~~": re.compile(r"~~(?<!~~~)(?!(?<=\d~~)\d)(?:~~)?(?!~)"),
    "\\": re.compile(r"\\(?=[\[\]_*~#+.!()>`-])"),
    "\n>": re.compile(rf"^>[> ]*+(?!\d[^\n]{{0,{_LONGEST_AMOUNT}}}$)", re.M),
}
"""By what a text holds that has it; most texts hold none of these."""
_PAIRS = {
    sign: re.compile(
        rf"{re.escape(sign)}(?=[\u4e00-\u9fff“《])[^{sign}\n]{{1,80}}(?<=[\u4e00-\u9fff”》。]){re.escape(sign)}"
    )
    for sign in "*_"
}
"""One sign on each side of some words, which else may be a note's (近视率*) or a blank to fill in."""
_FEWEST = 3
"""Fewer of the others may be meant."""
_SURE = frozenset({"#", "**", "![", "词条 | ", "]("})


def set_aside_markup(shadow: str) -> Iterator[SetAside]:
    """These signs, and those of quotations, of code and of what is struck out.

    >>> text = "## 一、总则\\n落实[教育法](https://a.cn/b.html)和`条例`、`办法`。"
    >>> [text[s.start : s.end] for s in set_aside_markup(text)]
    ['## ', '[', '](https://a.cn/b.html)', '`', '`', '`', '`']
    """
    for sign, pattern in _PATTERNS.items():
        hits = list(pattern.finditer(shadow)) if holds(shadow, sign) else []
        if sign in _SURE or len(hits) >= _FEWEST:
            yield from (SetAside(*hit.span(), "markup") for hit in hits)
    for sign, pair in _PAIRS.items():
        pairs = list(pair.finditer(shadow)) if shadow.count(sign) >= 2 * _FEWEST else []
        for hit in pairs if len(pairs) >= _FEWEST else ():
            yield SetAside(hit.start(), hit.start() + 1, "markup")
            yield SetAside(hit.end() - 1, hit.end(), "markup")
