"""Lists of names that a count closes: of 城东小学、河西小学等11所 schools are counted, not what the names say."""

from __future__ import annotations

import re

from kg.extract.targets.sites import Site
from kg.extract.targets.words import words

_APART = re.compile("、|以及|和|及|与")
_AND_MORE = re.compile(r"[^,;:]*、[^,;:]*等$")
_SHORTEST = 4
"""A proper name is as long at least; 小学、初中等11所 names what is counted."""


def kind_of_members(text: str) -> str:
    """The kind of the schools listed by name, behind the verb that is kept; empty where `text` is no list of such names.

    >>> kind_of_members("新建城东小学、河西小学等"), kind_of_members("城东幼儿园、河西小学等"), kind_of_members("小学、初中等")
    ('新建小学', '学校', '')
    """
    parts, kinds = _APART.split(text.removesuffix("等")), words().kinds_of_school
    if not text.endswith("等") or len(parts) < 2 or not all(len(p) >= _SHORTEST and p.endswith(kinds) for p in parts):
        return ""
    same = next((kind for kind in ("幼儿园", "小学") if all(p.endswith(kind) for p in parts)), "学校")
    return words().kept.split(parts[0])[0] + same


def closes_members(site: Site) -> bool:
    """Whether a number closes a list of names, as in (合作企业:)甲集团、乙公司等18家."""
    return not site.right and _AND_MORE.fullmatch(site.left.strip()) is not None
