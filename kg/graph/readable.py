"""Numbers, targets and quotes as people read them. Whoever only shows them loads `rdf` and nothing else of the graph."""

from __future__ import annotations

import re
from decimal import Decimal

from kg.graph.entities import FactsMention
from kg.graph.rdf import canonical_number
from kg.read.forms import unify

BOUNDS = {">=": "≥", ">": ">", "<=": "≤", "<": "<"}
"""The sign of each comparator that leaves one side open."""
_SIGNS = {**BOUNDS, "=": "=", "range": "=", "change": "变化"}
CHANGES = {"up": "提高", "down": "下降"}
CHINESE = "\u2014\u2018-\u201d\u3001-\u303f\u3400-\u9fff\uff01-\uff60\U00020000-\U0003ffff"
BETWEEN = re.compile(rf"(?<=[{CHINESE}])[ \t\u3000\r]*\n\s*(?=[{CHINESE}])")
PAGE_MARK = re.compile(
    r"(?<=[^\s。\uff1b;\uff01!\uff1f?\uff1a:])[ \t\u3000\r]*\n"
    r"(?:[ \t\u3000\r]*\n\s*\d{1,3}、\s*(?=\S)"
    r"|[ \t\u3000]*(?:[—–-] ?\d{1,4} ?[—–-]|第 ?\d{1,4} ?页(?: ?共 ?\d{1,4} ?页)?)[ \t\u3000\r]*(?:\n[^\S\n]*(?=[^\n]*\Z)|\Z))"
)
"""A page's number in mid-sentence, with the line ends around it. Where more lines follow, the first may be the page's running
head: there the number stays, to be seen."""
BESIDE = re.compile(" ?([“”‘’《》（），。；：、！？]) ?")
CUT = ("\uff0c", ",", "、")
"""How a piece of a sentence ends that goes on; a colon may end one, before a list."""


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


def target_label(mention: FactsMention) -> str:
    """The target in one line.

    >>> target_label({"name": "近视率", "comparator": "change", "value": 1, "unit": "百分点", "status": "target",
    ...               "direction": "down", "per": "年"})
    '近视率 每年下降 1百分点'
    >>> target_label({"name": "每天体育活动", "comparator": ">=", "value": 1, "unit": "小时", "status": "target", "per": "天"})
    '每天体育活动 ≥ 1小时'
    >>> target_label({"name": "普惠性幼儿园覆盖率", "comparator": ">", "value": 95, "unit": "%", "year": 2025,
    ...               "status": "target"})
    '普惠性幼儿园覆盖率 > 95% (2025)'
    """
    about, unit = "约" if mention.get("approx") else "", mention.get("unit") or ""
    notes = [str(mention["year"])] if mention.get("year") is not None else []
    notes += {"target": [], "baseline": ["现状"], "rule": ["常规"]}[mention["status"]]
    ending = f" ({', '.join(notes)})" if notes else ""
    return f"{mention['name']} {_bound(mention)} {about}{_amount(mention)}{unit}{ending}"


def _bound(mention: FactsMention) -> str:
    """How the number bounds: ≥, 每年 ≥, 每年下降. A time that the name says already is not said again."""
    direction, per = mention.get("direction"), f"每{mention['per']}" if mention.get("per") else ""
    per = "" if per in mention["name"] else per
    words = CHANGES[direction] if direction else _SIGNS[mention["comparator"]]
    return per + (words if direction or not per else f" {words}")


def _amount(mention: FactsMention) -> str:
    if mention.get("value") is not None:
        return in_large_units(mention["value"])
    ends = (mention.get(end) for end in ("low", "high"))
    return "–".join("…" if end is None else in_large_units(end) for end in ends)


def one_line(quote: str) -> str:
    """A quote to be read: a page's number in mid-sentence is nothing, nor are a line end between Chinese characters and blanks
    beside Chinese marks; other blanks of layout are one blank, and characters that only fonts of PDFs have are the usual ones.
    One that was cut at a comma goes on.

    >>> one_line("深化县管\\n  校聘改革, 覆盖 Top\\n10 学校")
    '深化县管校聘改革, 覆盖 Top 10 学校'
    >>> one_line("健全 “ 县管校聘 ” 制度，⼯作到位 。")
    '健全“县管校聘”制度，工作到位。'
    >>> one_line("以城乡间为主实\\n\\n38、施交流轮岗。")
    '以城乡间为主实施交流轮岗。'
    >>> one_line("扩大学前教育资源，")
    '扩大学前教育资源，…'
    """
    if quote.isascii() and "\n" not in quote:  # an IRI or a number, of which an answer may hold a million
        return " ".join(quote.split())
    whole = unify(quote)
    if "\n" in whole:
        whole = BETWEEN.sub("", PAGE_MARK.sub("", whole))
    read = BESIDE.sub(r"\1", " ".join(whole.split()))
    return f"{read}…" if read.endswith(CUT) else read
