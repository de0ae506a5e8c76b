"""Numbers as they are written: 五千, 一百二十, 二〇二五, and what is left of 5.37 × 10,000."""

from __future__ import annotations

from functools import cache

from kg.ontology import lexicon

MOST_DIGITS = 15
"""A longer run of digits is a code and no number; one of hundreds would not even be one for a computer."""

WHOLES = {"亿": 100_000_000, "万": 10_000}
"""What counts the numeral before it, the largest first."""

POINT = "点"


def digits_pattern() -> str:
    """A run of digits, with those that a scan misread: 1OO."""
    scan = "".join(lexicon("targets")["numerals"]["ocr"])
    return rf"[\d{scan}]{{1,{MOST_DIGITS}}}(?![\d{scan}])"


def numeral_pattern() -> str:
    """A Chinese numeral: 一百二十, 三万, 六亿六千万, 三点六亿."""
    characters, wholes = "".join([*_digits(), *_powers()]), "".join(WHOLES)
    return f"[{characters}][{characters}{wholes}]{{0,{MOST_DIGITS}}}(?:{point_pattern()}+[{wholes}]?)?"


def point_pattern() -> str:
    """The point of a numeral with a digit behind it: 三|点六|亿."""
    return f"{POINT}[{''.join(_digits())}]"


def read_numeral(text: str) -> int | None:
    """The value of a Chinese numeral, None where it is not one (三二, 一两, 亿, 十2).

    >>> read_numeral("五千"), read_numeral("一百二十"), read_numeral("二〇二五"), read_numeral("一两"), read_numeral("亿")
    (5000, 120, 2025, None, None)
    >>> read_numeral("六亿六千万"), read_numeral("一万二千"), read_numeral("四万万"), read_numeral("十2")
    (660000000, 12000, 400000000, None)
    """
    if not text:
        return None
    digits, powers = _digits(), _powers()
    if whole := next((w for w in WHOLES if w in text), ""):
        high, _, low = text.rpartition(whole)
        if whole in high.rstrip(whole):  # 二万三万 is two numerals
            return None
        many, more = read_numeral(high), read_numeral(low) if low else 0
        value = None if many is None or more is None else many * WHOLES[whole] + more
        return value if value is not None and len(str(value)) <= MOST_DIGITS else None
    if all(c in digits for c in text):
        if len(text) > 1 and "〇" not in text and len(text) != 4:
            return None
        return int("".join(str(digits[c]) for c in text))
    total, digit = 0, None
    for c in text:
        if c in powers:
            total += (1 if digit is None else digit) * powers[c]
            digit = None
        elif digit or c not in digits:
            return None
        else:
            digit = digits[c]
    return total + (digit or 0)


def read_decimal(text: str) -> float | None:
    """The value of a Chinese numeral, perhaps with a point: 三点六亿; None where it is no numeral.

    >>> read_decimal("三点六亿"), read_decimal("九十二点五"), read_decimal("五千"), read_decimal("三二点一")
    (360000000, 92.5, 5000, None)
    """
    before, point, behind = text.partition(POINT)
    whole = read_numeral(before)
    if whole is None or not point:
        return whole
    digits = behind.rstrip("".join(WHOLES))
    part = float("0." + "".join(str(_digits()[c]) for c in digits))
    return tidy((whole + part) * WHOLES.get(behind[len(digits) :], 1))


def read_count(written: str) -> int:
    """How many there are, told in digits or by a numeral; 0 where it is neither.

    >>> read_count("4"), read_count("四"), read_count("三二")
    (4, 4, 0)
    """
    return int(written) if written.isdigit() else read_numeral(written) or 0


def read_digits(written: str) -> int:
    """The value of a year spelled out, whatever zero it has.

    >>> read_digits("二〇二五"), read_digits("二O二五")
    (2025, 2025)
    """
    return int("".join(str(_digits().get(c, 0)) for c in written))


def tidy(number: float) -> float:
    """A number without the dust of binary fractions; whole where it is whole.

    >>> tidy(5.37 * 10000), tidy(287.6 * 100000000)
    (53700, 28760000000)
    """
    rounded = float(f"{number:.12g}")
    return int(rounded) if rounded == int(rounded) else rounded


@cache
def _digits() -> dict[str, int]:
    return dict(lexicon("targets")["numerals"]["digits"])


@cache
def _powers() -> dict[str, int]:
    return dict(lexicon("targets")["numerals"]["powers"])
