"""The number of a target as tables of judgements show it, by which two targets of one name and quote are told apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def amount(mention: Mapping[str, Any]) -> str:
    """The number of a target as the table shows it: `95% 2025`; empty for what is no target."""
    if mention["type"] != "Target":
        return ""
    bounds = [mention[f] for f in ("value", "low", "high") if mention.get(f) is not None]
    number = "–".join(f"{bound:g}" if abs(bound) < 1e6 else str(bound) for bound in bounds)
    return f"{number}{mention.get('unit') or ''} {mention.get('year') or ''}".strip()


def same_amount(written: str, mention: Mapping[str, Any]) -> bool:
    """Whether a number as written, perhaps by a spreadsheet (95.00%), is the mention's; an empty one is any."""
    numbers = [float(n) for n in _NUMBER.findall(written)]
    return not numbers or numbers == [float(n) for n in _NUMBER.findall(amount(mention))]
