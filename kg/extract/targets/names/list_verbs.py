"""What is done to what a list counts, said once for all of it or for one part: 新建学校8所、改扩建26所; 新培育名师20名、特级教师30名."""

from __future__ import annotations

import re

from kg.extract.targets.sites import Site
from kg.extract.targets.wording import words

_BUILT = "建设"
_BUILT_UNITS = frozenset({"所", "个", "间", "座", "栋", "幢", "块", "片", "处", "平方米"})
"""In what is counted that is new with what a list counts otherwise, as books and money are not: 新建校舍8万平方米、|运动场3块."""
_OPENS_PARTS = ("包括:", "其中:", "包括", "(")
"""What stands between a number and the list of its parts; a bracket is right behind what it counts."""
_NEXT_PART = re.compile("(?:、|以及|和|及|与)“?")
_ALL_THERE_ARE = ("总量", "总数")


def with_own_verb(name: str, earlier: str, site: Site) -> str:
    """The name of the number before with this one's verb: 项目56个,其中新建28个 is 新建项目; 新建学校8所、改扩建26所; or without one, where
    it counts all there are: 新增示范园6所,总量达到20所."""
    if site.left.startswith(_ALL_THERE_ARE):
        return split_verbs(name)[1]
    kept = words().keep.split(site.left)[1]
    if not kept or not name or name != earlier or name.endswith(kept):
        return name
    return kept + split_verbs(name)[1]  # 新建、改扩建幼儿园32所(其中新建20所)


def split_verbs(name: str) -> tuple[str, str]:
    """What is done to the things of a name, be it several, and the things.

    >>> split_verbs("新建、改扩建幼儿园"), split_verbs("幼儿园")
    (('新建、改扩建', '幼儿园'), ('', '幼儿园'))
    """
    rest = words().kept.split(name)[1]
    while rest[:1] in ("、", "和") and (others := words().kept.split(rest[1:])[1]) != rest[1:]:
        rest = others
    return name[: len(name) - len(rest)], rest


def with_verb_of_list(name: str, earlier: str, site: Site, between: str) -> str:
    """A part with what is done to all of its list: 新培育名师20名、特级教师30名; 培训校长60人次、教师900人次; 完成26所学校建设,包括:
    12所小学、8所初中.

    `between` is what stands between the number before and the words of this one.
    """
    w, before = words(), site.before
    if before is None or w.kept.split(name)[0]:
        return name
    joint = _NEXT_PART.match(site.left) if site.in_clause is not None else None
    listed = joint is not None and not w.do.split(site.left[joint.end() :])[0]
    if not listed and not between.endswith(_OPENS_PARTS):
        return name
    verb = split_verbs(earlier)[0]
    if verb and verb in name:  # 新建小学9所(东乡|4所)
        return name
    alike = before.quantity.unit == site.quantity.unit
    built = listed and site.quantity.unit in _BUILT_UNITS
    if verb.startswith("新") and (alike or built):  # 新增校舍8万平方米、|学位900个
        return verb + name
    if alike and verb and (w.is_stage(name) or before.quantity.unit == "人次"):
        return verb + name
    return name + _BUILT if alike and w.is_stage(name) and earlier.endswith(_BUILT) else name
