"""Which numbers in words count something: 建成三所, 每天两小时, but not 百名校长下乡, nor 一名 as an article."""

from __future__ import annotations

import re

from kg.extract.targets.counting import count_words as words
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import OFTEN, strip_lead

_FOR_EACH = re.compile("每(?:个|一)?[^,一个]{1,6}$")
_WINDS = tuple("东南西北")
"""What stands before 七家 where it is the name of a place."""
_STOPS = ("、", ",", "。", ";", "\n", "")
_SHORTEST_NOUN = 2


def is_spoken_count(text: str, site: Site) -> bool:
    """Whether a number in words counts something, by its unit, its size or the words around it."""
    quantity = site.quantity
    if quantity.unit in ("%", "百分点", "倍"):
        return True
    if text[quantity.start] in "百千" and (quantity.value in (100, 1000)):
        return quantity.more or site.left.endswith(("逾", "超", "超过", "突破", "近")) or _raised(text, site)
    if quantity.unit == "番":
        return site.left.endswith(("翻", "翻了"))
    if quantity.unit == "家" and text.endswith(_WINDS, 0, quantity.start):
        return False  # 北七家校区
    if quantity.unit in ("小时", "课时", "学时", "节") and OFTEN.search(site.left):
        return True  # 每天两小时
    if quantity.value == 1:
        return _single(text, site)
    if quantity.unit in words.UNITS.words("plain") or (quantity.value or quantity.low or 0) >= 20:
        return bool(site.right or site.left)
    return bool(words.doing().split(site.left)[1]) or _closes_noun(text, site) or _closes_list(site)


def _closes_noun(text: str, site: Site) -> bool:
    """Whether a number in words stands behind what it counts, which a verb makes, or in a list with others: 建设实训基地|十二个、专业|五个."""
    if text[site.quantity.end : site.quantity.end + 1] not in _STOPS or len(site.left) <= _SHORTEST_NOUN:
        return False
    near = site.in_clause.quantity if site.in_clause is not None and site.left[0] in "、和及" else None
    if near is not None and (near.chinese or near.unit == site.quantity.unit):
        return True
    verb, noun = words.made().split(strip_lead(site.left))
    return verb != "" and len(noun) >= _SHORTEST_NOUN


def _closes_list(site: Site) -> bool:
    """Whether a number in words closes a list of what a verb makes: 建设茶叶、旅游、护理|三个|专业群."""
    verb, listed = words.made().split(strip_lead(site.left))
    return verb != "" and "、" in listed and site.right.endswith(words.LISTS.ends("listed"))


def _raised(text: str, site: Site) -> bool:
    """百名, 千名: a count where people are to be raised (培养百名骨干、百名新秀), a figure of speech elsewhere (百名校长下乡)."""
    if words.SCHEMES.search(site.right):
        return False
    near = site.in_clause
    listed = near is not None and site.left in ("、", "和") and text[near.quantity.start] == text[site.quantity.start]
    return listed or bool(words.RAISING.split(site.left)[1])


def _single(text: str, site: Site) -> bool:
    """一所, 一名: a count where a verb makes or asks for one, an article elsewhere."""
    if site.quantity.after:
        return True
    asked = words.ONE_OF_EACH.search(site.left)
    if site.quantity.unit not in words.UNITS.words("one"):
        near = site.in_clause
        if near and near.quantity.chinese:  # 开一门课程、建设一个空间; 两项技能和一项特长
            return bool(words.ONE.split(site.left)[1]) or site.left in ("和", "、", "及", "与")
        return bool(asked)
    if _FOR_EACH.search(site.left):
        return True
    if asked or words.ONE.split(site.left)[1]:
        return bool(asked) or "不让" not in site.left
    return False
