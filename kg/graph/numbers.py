"""Numbers as people read them. Whoever only shows them loads nothing else of the graph."""

from __future__ import annotations

from decimal import Decimal

from kg.graph.terms import canonical_number


def in_large_units(value: float) -> str:
    """A number as plans write it, with 万 or 亿 where two decimals then say it whole.

    >>> [in_large_units(number) for number in (4_680_000_000, 15_300, 118_462, 9_800)]
    ['46.8亿', '1.53万', '118462', '9800']
    """
    plain = canonical_number(value)
    for zeros, word in ((8, "亿"), (4, "万")):
        scaled = Decimal(plain).scaleb(-zeros)
        if abs(scaled) >= 1 and scaled == round(scaled, 2):
            return f"{scaled.normalize():f}{word}"
    return plain


def readable_number(value: float) -> str:
    """A number for tables and figures: as plans write it from a million on, with its thousands set apart below.

    >>> [readable_number(number) for number in (8_640_000_000, 3_870_000, 1_234_567, 15_300, 0.5)]
    ['86.4亿', '387万', '1,234,567', '15,300', '0.5']
    """
    large = in_large_units(value) if abs(value) >= 1_000_000 else ""
    return large if large[-1:] in ("亿", "万") else f"{Decimal(canonical_number(value)):,}"
