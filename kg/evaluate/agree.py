"""When two readers have said the same: names, indicators, quantities and places, whatever the marks and widths."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

Item = Mapping[str, Any]
"""One entry of a gold list, or one mention of a facts file, as JSON reads it."""
Span = tuple[int, int]

_NOISE = re.compile(r"[\s“”\"'‘’「」『』《》〈〉〔〕\[\]()（）·,，、。:：;；—\-–~～]+")
_SAME_UNIT = {"个百分点": "百分点", "个月": "月", "％": "%", "位": "人", "名": "人", "个": "所", "家": "所", "座": "所"}
ALIKE = 0.5
"""The share of bigrams of the shorter indicator that make two indicators one."""


def key(name: str | None) -> str:
    """What of a name counts in comparison.

    >>> key("STERAM“五个一”工程") == key("steram五个一 工程")
    True
    """
    return _NOISE.sub("", unicodedata.normalize("NFKC", name or "")).lower()


def name_of(item: Item) -> str:
    """The name of an entry: citations call it title, measures term, targets indicator; "" where it has none."""
    return str(next((item[field] for field in ("name", "title", "term", "indicator") if item.get(field)), ""))


def keys_of(item: Item) -> set[str]:
    """The keys of an entry's right names."""
    return {key(name) for name in (name_of(item), *item.get("aliases", ()))}


def likeness(one: str, other: str) -> float:
    """The share of the shorter name's bigrams that the other has too.

    >>> likeness("普惠性幼儿园覆盖率", "全县普惠性幼儿园覆盖率")
    1.0
    """
    a, b = _bigrams(key(one)), _bigrams(key(other))
    return len(a & b) / max(1, min(len(a), len(b)))


def _bigrams(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)} or {text}


def unit_of(item: Item) -> str:
    """The unit, counters that mean the same made one."""
    unit = str(item.get("unit") or "").strip()
    return _SAME_UNIT.get(unit, unit)


def quantity(item: Item) -> tuple[object, ...]:
    """How much of what unit: two targets with the same quantity may be the same target."""
    if item.get("comparator") == "range":
        return "range", float(item.get("low") or 0), float(item.get("high") or 0), unit_of(item)
    value = item.get("value")
    return None if value is None else float(value), unit_of(item)


def find_all(text: str, piece: str) -> Iterator[Span]:
    """Every place of a piece in a text, overlapping ones too; none for an empty piece."""
    at = text.find(piece) if piece else -1
    while at >= 0:
        yield at, at + len(piece)
        at = text.find(piece, at + 1)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def show_target(item: Item) -> str:
    """A target in one line: `普惠性幼儿园覆盖率 > 95% 2025`."""
    ranged = item.get("value") is None
    amount = f"{item.get('low')}-{item.get('high')}" if ranged else str(item["value"])
    return (
        f"{name_of(item)} {item.get('comparator')} {amount}{item.get('unit') or ''} {item.get('year') or ''}".rstrip()
    )
