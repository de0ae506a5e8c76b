"""The labels that Word counts itself and keeps out of a paragraph's text: 一、 (一) 1. of automatic lists and headings.

After ECMA-376 part 1, 17.9: a paragraph, or its style, names a list and a level; the list's abstract definition says from
where each level counts, in which numerals, and what stands around them (`%1、`). Lists of one definition count on from each other, but for
those that say where they begin anew.
"""

from __future__ import annotations

import re
from typing import Any

from kg.read.marks import chinese

_CHINESE = ("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "ideographDigital")
_PART = re.compile(r"%(\d)")
_MOST_STYLES = 10
"""So deep a style may be based on others."""


class Labels:
    """Counts the lists of one document; ask for its paragraphs in their order."""

    def __init__(self, document: Any) -> None:
        rels = document.part.rels.values()
        part = next((r.target_part for r in rels if not r.is_external and r.reltype.endswith("/numbering")), None)
        root = part.element if part is not None else None
        self._lists = {n.get(_w("numId")): n for n in root.iterchildren(_w("num"))} if root is not None else {}
        abstracts = root.iterchildren(_w("abstractNum")) if root is not None else ()
        self._abstract = {a.get(_w("abstractNumId")): a for a in abstracts}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def of(self, paragraph: Any) -> str:
        """The label of a paragraph; empty where it has none, or a bullet."""
        number, depth = _place(paragraph)
        levels = self._levels(number) if number in self._lists and paragraph.text.strip() else {}
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(self._id(number), {})
        if number not in self._begun:
            counts |= self._begin(number)
        counts[depth] = counts.get(depth, int(_value(levels[depth], "start") or 1) - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        if _value(levels[depth], "numFmt") in (None, "bullet", "none"):
            return ""
        return _PART.sub(lambda hit: _numeral(levels, counts, int(hit[1]) - 1), _value(levels[depth], "lvlText") or "")

    def _begin(self, number: str) -> dict[int, int]:
        """The counts of the levels at which a list begins anew, as they are before its first paragraph."""
        self._begun.add(number)
        overrides = self._lists[number].iterchildren(_w("lvlOverride"))
        starts = {int(o.get(_w("ilvl")) or 0): _value(o, "startOverride") for o in overrides}
        return {depth: int(start) - 1 for depth, start in starts.items() if start}

    def _id(self, number: str) -> str:
        return _value(self._lists[number], "abstractNumId") or ""

    def _levels(self, number: str) -> dict[int, Any]:
        abstract = self._abstract.get(self._id(number))
        return {} if abstract is None else {int(e.get(_w("ilvl")) or 0): e for e in abstract.iterchildren(_w("lvl"))}


def _numeral(levels: dict[int, Any], counts: dict[int, int], depth: int) -> str:
    count = counts.get(depth, 1)
    kind = _value(levels[depth], "numFmt") if depth in levels else None
    return chinese(count) if kind in _CHINESE and count < 100 else str(count)


def _place(paragraph: Any) -> tuple[str, int]:
    """The list and the level of a paragraph, its own or those of its style; "" where it stands in none."""
    own, style = paragraph._p.pPr, paragraph.style
    for _ in range(_MOST_STYLES):
        listed = own.find(_w("numPr")) if own is not None else None
        if listed is not None:
            return _value(listed, "numId") or "", int(_value(listed, "ilvl") or 0)
        if style is None:
            break
        own, style = style.element.find(_w("pPr")), style.base_style
    return "", 0


def _value(element: Any, name: str) -> str | None:
    found = element.find(_w(name))
    value: str | None = found.get(_w("val")) if found is not None else None
    return value


def _w(name: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name
