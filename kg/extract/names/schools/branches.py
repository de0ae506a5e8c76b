"""What a school's name goes on with: its branch, its part, a school attached to it: 深圳中学|龙岗学校, 一中|初中部, 大学|附属中学."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.names.cutting import KIND, LEVELS, ORDINAL, PLACE, PROPER, Core, core_before
from kg.extract.names.schools.school_places import is_county
from kg.extract.names.schools.school_terms import pattern_of, words
from kg.extract.word_lists import WordLists

ATTACHED = ("附属", "附设")
HIGHER = ("大学", "学院")
_SECONDARY = ("中学", "初中", "高中")
TERRITORY = tuple("城镇湾区路街")
_HANZI = re.compile("[\u4e00-\u9fff]")
_NUMBERED = re.compile("[一二三四五六七八九十][中小高]$")
_GROUP = "(集团)"
"""What may stand between a school and its branch: 深圳外国语学校|(集团)|龙华学校."""
_GAP = 8
"""How many characters may stand between a school's name and what it goes on with."""
_LISTS = WordLists("names", "school")
_WITHIN = _LISTS.pattern(r"(?:\([\u4e00-\u9fff]{2,4}\))?附[属设](?!{attached_works})[\u4e00-\u9fff]*")
"""What is attached to a school and one itself: 大学|附属中学, 石油大学|(华东)附属中学, no 附属用房."""
_RUN_KINDS = _LISTS.pattern("{run_kinds|}+")


@dataclass(frozen=True, slots=True)
class Found:
    """A school by its span and its name there; `sure` is False where the document must speak for it."""

    start: int
    end: int
    name: str
    sure: bool
    core: Core


def is_its_branch(gap: str, found: Found, prior: Found) -> bool:
    """Whether a school right behind another is that one's: 昆明一中|西山学校."""
    kept = found.sure and prior.sure and not _is_above(found.name, prior.name)
    return kept and _has_branches(prior) and not _is_next_column(gap, prior.name)


def _is_above(ending: str, name: str) -> bool:
    """Whether a school is of a stage that the one before it runs no branch of: 北湖幼儿园|南湖中学, whose list lost its marks."""
    if name.endswith("幼儿园"):
        return ending.endswith(("小学", *_SECONDARY))
    return name.endswith("小学") and ending.endswith(_SECONDARY)


def _is_next_column(gap: str, name: str) -> bool:
    """Whether a blank, or the name over again, stands behind a school: 合肥市屯溪路小学 屯溪路|小学."""
    return gap[:1].isspace() or (len(gap) > 2 and gap in name)


def _has_branches(one: Found) -> bool:
    """Whether a school may have others called by it: 昆明一中|西山学校; of plain names the list lost its marks: 汤园小学 河口初中."""
    named = one.core.has(PLACE) or one.core.has(ORDINAL) or _NUMBERED.search(one.name)
    return bool(named) or "附" in one.name or one.name.endswith(HIGHER)


def continued(text: str, last: Found | None, start: int, end: int) -> Found | None:
    """A school whose name goes on at the ending at `[start, end)`, None where it does not: 北京大学|附属中学, 第九中学|龙昆校区."""
    if last is None:
        return None
    if text.startswith(_GROUP, last.end):
        last = replace(last, end=last.end + len(_GROUP))
    if not 0 <= start - last.end <= _GAP:
        return None
    ending, gap = text[start:end], text[last.end : start]
    if _is_attached(text, last, start):
        end, goes_on = with_part(text, end), True
    elif ending in words("branch_endings") and len(gap) > 1 and not _is_above(ending, last.name):
        end = with_part(text, end + text.startswith("部", end))  # 三明一中|陈景润初中部
        goes_on = _branch(text, last, start) or _run_by(text, last, start, end)
    else:
        goes_on = _is_campus(text, last, start, ending)
    return replace(last, end=end, name=text[last.start : end], sure=True) if goes_on else None


def _is_attached(text: str, last: Found, start: int) -> bool:
    """Whether what stands behind a school attaches the next to it: 大学|附属|中学, 大学|实验|学校."""
    gap = text[last.end : start]
    if gap == "实验":
        return last.name.endswith(HIGHER) or ("附" in last.name and text.startswith("学校", start))
    return gap.startswith((*ATTACHED, "(")) and _WITHIN.fullmatch(gap) is not None


def _is_campus(text: str, last: Found, start: int, ending: str) -> bool:
    """Whether a campus or a branch has a name of its own behind the school's: 第九中学|龙昆|校区, but not 县幼儿园|分园."""
    gap = text[last.end : start]
    if ending not in words("goes_on") or (gap and ending == "幼儿园") or len(gap) > 4:
        return False
    if not gap and ending == "分园":
        return False  # some branch of it, not one by name: 县幼儿园|城南分园
    if gap and (gap in ("新", "建新") or gap[0] in "老主两多" or not _HANZI.match(gap)):
        return False
    core = core_before(text, start)
    behind = [w for w in core.words if w.start >= last.end]
    town = [w.kind for w in behind] == [PROPER, KIND] and text[behind[1].start : behind[1].end] in LEVELS  # 新|州
    return core.start <= last.end and (town or all(w.kind != KIND for w in behind))


def with_part(text: str, end: int) -> int:
    """Where a school's name ends with the part of it that stands there: 外国语学校|东校, 一中|初中部, 初级中学|校."""
    if text[end - 2 : end] in ("小学", "中学") and text[end : end + 1] == "校" and not _goes_on_as_yard(text, end):
        end += 1
    part = pattern_of("parts").match(text, end)
    return part.end() if part else end


def _goes_on_as_yard(text: str, end: int) -> bool:
    """Whether 校 behind 中学 begins a word of its own: 校园, 校长."""
    return text[end + 1 : end + 2] != "" and text[end + 1] in words("no_school_behind")


def _run_by(text: str, last: Found, start: int, end: int) -> bool:
    """Whether but kinds stand between two different endings, so that the second school is the first one's: 长沙市一中|双语实验中学."""
    known = last.core.has(PLACE) or last.core.has(ORDINAL) or last.name.endswith("附中")
    return (
        last.sure
        and known
        and not last.name.endswith(text[start:end])
        and _RUN_KINDS.fullmatch(text, last.end, start) is not None
    )


def _branch(text: str, last: Found, start: int) -> bool:
    """Whether a place or a name between two endings makes the second one a branch: 深圳中学|龙岗学校."""
    runs_others = _has_branches(last) or text.endswith(_GROUP, 0, last.end)
    if text[start : start + 2] != "学校" and not runs_others:
        return False
    if _is_next_column(text[last.end : start], last.name):
        return False  # 合肥市屯溪路小学 屯溪路|小学: the next column
    if not last.sure or len(text[last.end : start]) > 6 or text[last.end] in "带帮等一—-0123456789":
        return False
    core = core_before(text, start - 2 * (text[start - 2 : start] in words("behind_places")))  # 大兴|未来|学校
    between = [w for w in core.words if w.end > last.end]
    county = is_county(text[last.end : start])  # 一中|新蔡学校, 一中|宁乡学校
    named = county or any(w.kind != KIND and w.end - max(w.start, last.end) > 1 for w in between)
    named = named or text[last.end : start].endswith(TERRITORY)  # 人大附中|航天城学校
    plain = all(w.kind != KIND or text[w.start : w.end] not in words("anchors") for w in between)
    return core.start <= last.end and named and plain and not any(w.kind == ORDINAL for w in between)
