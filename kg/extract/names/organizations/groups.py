"""Leading groups and working parties, which have a task for a name: 县委教育工作领导小组, 县“双减”工作专班."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.names.bodies import MANY, Body, body_of, founding_verbs
from kg.extract.names.cutting import LEVELS, LONG_STOPS, ORDINAL, PLACE, Core, core_before
from kg.extract.names.organizations.organization_cores import is_nationwide, without_leading
from kg.extract.word_lists import WordLists

_LISTS = WordLists("names", "department")
_LONGEST_TASK = 12
_LONGEST_NAME = 24
_LONG_NAME = 8
"""So long the name is of a committee that needs no place where it is set up."""
_TASK = re.compile("(?![局委府会办])[\u4e00-\u9fff]")
"""What a task goes on with before its verb, as no body does: 县教育局|推进工作专班."""
_OF_COMMITTEE = re.compile("[省市县区州旗盟](?:委|政府)")
"""Whose group it is, as its name begins where no place is before: 传达学习|市委教育工作领导小组."""
_PARTY = "中共"
"""What the name of a party committee and of its groups may begin with."""


@cache
def _quoted_tasks() -> tuple[str, ...]:
    return tuple(f"”{more}" for more in _LISTS.words("quoted_tasks"))


def group_at(text: str, start: int, end: int) -> Body | None:
    """A leading group or working party with a name of its own: 县委教育工作领导小组."""
    if text.endswith(_quoted_tasks(), 0, start):
        return _quoted_group(text, start, end)
    core = without_leading(text, core_before(text, _deed_start(text, start), LONG_STOPS))
    core = _of_two_tasks(text, core) or _of_a_deed(text, core) or _behind_a_quotation(text, core) or core
    core = next((core.since(i) for i, word in enumerate(core.words) if _OF_COMMITTEE.match(text, word.start)), core)
    name = text[core.start : start]
    if (
        core.clipped
        or core.has(ORDINAL)
        or not 2 <= len(name) <= _LONGEST_NAME
        or name in _LISTS.words("group_generic")
    ):
        return None
    many = text[core.start - 1 : core.start] in MANY
    if many or name.endswith(_LISTS.ends("no_groups")) or text[end : end + 2] in ("制度", "机制"):
        return None
    placed = core.has(PLACE) or name[0] in LEVELS
    if not placed and not _founded(text, core.start, text[start:end]):
        committee = text.startswith("委员会", start) and not name.endswith("工作")
        if committee and not (len(name) >= _LONG_NAME and _set_up(text, core.start)):
            return None
        if len(name) < 6 and "领导小组" not in text[start:end]:
            return None
    nationwide = 2 * (is_nationwide(text, core.start) and not placed)
    return body_of(text, core.start - nationwide - len(_PARTY) * text.endswith(_PARTY, 0, core.start), end)


def _deed_start(text: str, start: int) -> int:
    """Where the verb begins that a task ends in: 义务教育优质均衡发展|创建|指挥部, 学前教育普及普惠县|创建|工作领导小组."""
    at = start - 2 * text.endswith("工作", 0, start)
    deed = text[at - 2 : at] in _LISTS.words("tasks_end_in") and _TASK.match(text, max(0, at - 3))
    return at - 2 if deed else start


def _of_two_tasks(text: str, core: Core) -> Core | None:
    """The core with a task joined before it: 职业教育与|乡村教育振兴|工作领导小组, 县教育改革和|发展|工作领导小组."""
    at = core.start - 1
    if at < 0 or text[at] not in "与和":
        return None
    before = without_leading(text, core_before(text, at, LONG_STOPS))
    placed = before.has(PLACE) or text[before.start] in LEVELS
    return core.behind(before) if placed or text.endswith("教育", 0, at) else None


def _of_a_deed(text: str, core: Core) -> Core | None:
    """The core with the place and the verb before it, where both open what is set up: 上高县创建|国家义务教育优质均衡发展县|工作领导小组."""
    end = core.start - 2 * is_nationwide(text, core.start)  # 创建|全国|学前教育普及普惠县
    at = end - 2
    if not core.words or text[at:end] not in _LISTS.words("group_deeds"):
        return None
    before = core_before(text, at, LONG_STOPS)
    placed = before.words and all(w.kind == PLACE or text[w.start : w.end] in LEVELS for w in before.words)
    return core.behind(before) if placed else None


def _behind_a_quotation(text: str, core: Core) -> Core | None:
    """The core with the quoted words and the place before it: 瑞昌市“十四五”|教育规划编制|工作领导小组."""
    if text[core.start - 1 : core.start] != "”":
        return None
    opened = text.rfind("“", max(0, core.start - _LONGEST_TASK), core.start)
    return core.behind(core_before(text, opened, LONG_STOPS)) if opened > 0 else None


def _set_up(text: str, start: int) -> bool:
    """Whether it is set up right there, and not by schools, of which each has its own: 学校成立|校园欺凌综合治理委员会."""
    verb = next((verb for verb in founding_verbs() if text.endswith(verb, 0, start)), "")
    return bool(verb) and not text.endswith(("校", "园"), 0, start - len(verb))


def _founded(text: str, start: int, ending: str) -> bool:
    """Whether an office or a party committee is set up right there: 设立|优质均衡工作办公室, 成立了|民办教育行业党委."""
    return ending in _LISTS.words("founded_groups") and text.endswith(founding_verbs(), 0, start)


def _quoted_group(text: str, start: int, end: int) -> Body | None:
    """A group whose task stands in quotation marks, with a place or a level before it: 县|“双减”|工作专班."""
    opened = text.rfind("“", max(0, start - _LONGEST_TASK), start)
    core = without_leading(text, core_before(text, opened, LONG_STOPS)) if opened > 0 else None
    if core is None or not core.words or core.clipped or text[core.start - 1 : core.start] in MANY:
        return None
    placed = core.words[0].kind == PLACE or text[core.start] in LEVELS
    return body_of(text, core.start, end) if placed else None
