"""The text of web pages: a line a block, cells parted by tabs.

What a page holds and does not show is no text: scripts, controls, hidden elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kg.read.errors import ReadError
from kg.read.files.encoding import decode
from kg.read.files.spans import Span, find_spans
from kg.read.marks import CJK

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?([A-Za-z0-9_\-]+)", re.I)
_SKIP = {"script", "style", "noscript", "template", "svg", "select", "button", "iframe", "object"}
_BLOCK = {
    "p", "div", "li", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "nav", "main",
    "aside", "blockquote", "pre", "dl", "dt", "dd", "form", "hr", "title", "thead", "tbody", "caption", "figure", "figcaption", "center",
}  # fmt: skip
_CELLS = {"td", "th"}
_AMID_TABLE = re.compile(r"(?<=>)\s++(?=</?(?:table|t[rdh]|tbody|thead|p)\b)", re.I)
"""What is between the tags of a table and no text, a line end too, which ends no line."""
_HIDDEN = re.compile(r"display\s*:\s*none", re.I)
_BLANKS = re.compile(r"[\r\n\t ]+")
_BROKEN_SOURCE = re.compile(rf"(?<=[{CJK}])[\r\t ]*\n[\r\n\t ]*(?=[{CJK}])")
_LONGEST_HIDDEN = 100
"""What is hidden and longer may be the document, which a script would show."""
_STATED = {"articletitle": "标题", "pubdate": "发布日期", "contentsource": "来源"}
"""What the head of a government page must state (国办发〔2017〕47号, tags of pages), by the key that a site's table has for it."""
_SHOWN = re.compile(r"(标题|发布(?:日期|时间)|来源)\s*[:\uff1a][^\S\n]*(?!\S{1,5}[:\uff1a])\S")
"""Such a key in the text of a page, or another word for it, with what it holds, which is so whatever the head states."""
_LONGEST_CELL = 120
"""What is longer may be the text of a page, which is no cell: its paragraphs stand a line each."""


def read_html(data: bytes) -> str:
    """The visible text of a page: a line a block, cells parted by tabs; scripts and controls are no text."""
    from lxml import html
    from lxml.etree import LxmlError

    declared = _DECLARED.search(data[:4096])
    text = decode(data, declared[1].decode("ascii") if declared else None)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\x00", ""))
    try:
        root = html.document_fromstring(text)
    except (LxmlError, ValueError) as error:
        raise ReadError(f"is no HTML that can be parsed ({error}): save the page again") from error
    pieces = "".join(_html_pieces(root))
    pieces = "".join(_stated_fields(root, pieces)) + pieces
    pieces = re.sub(r"[ \u00a0]*\n[ \u00a0]*", "\n", pieces)
    return re.sub(r"\n{3,}", "\n\n", pieces).strip("\n") + "\n"


def _stated_fields(root: Any, shown: str) -> Iterator[str]:
    """The fields that a page states in its head and does not show, each a line as in the table of a site: many pages show them by a
    script only."""
    keys = {key.replace("时间", "日期") for key in _SHOWN.findall(shown)}
    for tag in root.iter("meta"):
        key = _STATED.get((tag.get("name") or "").strip().lower())
        value = _flat(tag.get("content")).strip()
        if key and value and key not in keys:
            yield f"{key}:{value}\n"


def read_fragments(data: bytes) -> str:
    r"""A text with tags left in it: as of a page, with its line ends kept.

    >>> read_fragments("一、总则<br/>\n坚持&ldquo;<b>五育</b>并举&rdquo;。".encode())
    '一、总则\n坚持“五育并举”。\n'
    """
    text = decode(data)
    text = _AMID_TABLE.sub("", text) if "<t" in text.lower() else text
    return read_html(re.sub(r"(?:<br\s*/?>)?\r?\n", "<br>", text).encode())


def _html_pieces(node: Any) -> Iterator[str]:
    """The text of an element and what is in it. Iterative: pages nest deeper than Python recurses."""
    stack: list[tuple[Any, bool]] = [(node, False)]
    spans: dict[Any, Span] = {}
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            yield from _after(element, tag)
            continue
        if not tag or tag in _SKIP or _is_hidden(element):
            yield _flat(element.tail)
            continue
        if tag in _CELLS and element is not node and (cell := _cell(element)) is not None:
            yield _spanned(cell, spans[element]) if element in spans else cell
            yield from _after(element, tag)
            continue
        if tag == "table":
            spans |= find_spans(element)
        if tag in _BLOCK or tag == "br":
            yield "\n"
        yield element.text or "" if tag == "pre" else _flat(element.text)
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))


def _is_hidden(element: Any) -> bool:
    """Whether an element is not shown: words against copying in mid-sentence, menus."""
    style = element.get("style")
    return bool(style and _HIDDEN.search(style)) and len(element.text_content()) <= _LONGEST_HIDDEN


def _cell(element: Any) -> str | None:
    """What a cell of a table says, as one line; None where it holds more than a cell does, as those do that only lay a page out."""
    if next(element.iter("table", *_SKIP), None) is not None:
        return None
    if not any(e.tag in _CELLS for e in (element.getprevious(), element.getnext()) if e is not None):
        return None  # alone in its row it is a frame around paragraphs, as boxes have it
    text = " ".join("".join(_html_pieces(element)).split())
    return text if len(text) <= _LONGEST_CELL else None


def _spanned(cell: str, span: Span) -> str:
    """A cell between those above that reach into its row, which are said again as Word's reader does, and before the
    columns it reaches over itself, which stay empty."""
    before, after = ([_cell(above) or "" for above in cells] for cells in (span.before, span.after))
    return "\t".join([*before, cell + "\t" * span.columns, *after])


def _after(element: Any, tag: str) -> Iterator[str]:
    if tag in _CELLS:
        yield "\t" if element.getnext() is not None else ""
    elif tag in _BLOCK:
        yield "\n"
    yield "" if tag in ("tr", "td", "th", "table", "tbody") else _flat(element.tail)


def _flat(text: str | None) -> str:
    """The text between two tags in one line; where its source breaks a line between two Chinese characters nothing is shown."""
    if not text:
        return ""
    if text.isspace():
        return " " if "\n" not in text else ""
    return _BLANKS.sub(" ", _BROKEN_SOURCE.sub("", text) if "\n" in text else text)
