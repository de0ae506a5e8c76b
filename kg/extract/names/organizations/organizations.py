"""Other named organizations: companies, alliances, education groups, societies, parks, institutes."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.names.bodies import MANY, Body, body_of
from kg.extract.names.cutting import BODY_STOPS, INSIDE, LEVELS, LONG_STOPS, PLACE, REACH, Core, core_before
from kg.extract.names.organizations.organization_cores import (
    endings,
    generic,
    is_led_by,
    is_nationwide,
    organization_core,
)
from kg.extract.names.organizations.organization_kinds import JUDGES
from kg.extract.names.schools import opens_with_place
from kg.extract.word_lists import WordLists

LONGEST = 18
"""How many characters may stand before the ending."""
_BRANDED = ("alliance", "education-group")
_COUNTED_KINDS = (*_BRANDED, "college", "laboratory")
_ASCII = re.compile("[0-9A-Za-z]")
_BRACKET = re.compile("\\([\u4e00-\u9fff]{2,4}\\)[\u4e00-\u9fff]{0,8}$")
# Territories with their level in brackets, right before an alliance: 桂黔滇三省(区)|毗邻地区职业教育联盟
_LEVELS = re.compile("(?<=[省市县州])\\([省市县区州盟旗]\\)(?=[\u4e00-\u9fff]{2,14}$)")
_QUOTED = re.compile("“(?=.?[\u4e00-\u9fff]{2})[\u4e00-\u9fffA-Za-z0-9+]{2,8}”$")
_LONGEST_QUOTED = 10
_PARENT = "集团"
"""What a firm belongs to, right before its own name."""
_DIRECT = re.compile("(?<=[省市县区州旗盟])直属?$")
_LONGEST_DIRECT = 3
_SEAT = 16
_NUMBERED = re.compile("[一二两三四五六七八九十]大")
_COUNTED = frozenset("各每某个所等类型家")
_LISTS, _BODIES = WordLists("names", "organization"), WordLists("names", "department")
_BRANCH = _LISTS.pattern(
    r"[\u4e00-\u9fff]{2,4}{branches_of_institutes}|[\u4e00-\u9fff]{2,6}?(?:研究)?所(?=[、,。;和与及等开共合])"
)
"""A branch of an institute behind its name: 某某研究院|万州分院."""
_NONE_BEHIND = _LISTS.pattern("{counted}")
_COMPANY_TAIL = _LISTS.pattern(
    r"(?:(?![共合与和联建引支开])[\u4e00-\u9fff]){2,12}?有限(?:责任)?公司"
    r"|(?:(?![共合与和联建引支开在设办为将等])[A-Za-z\u4e00-\u9fff]){2,6}?学院(?=[、,。;和与及等的建落]|$)"
    r"|[\u4e00-\u9fff]{2,4}?供电公司|(?:教育)?{fields_of_companies}(?:集团)?(?![创馆教节园城支部人])"
    r"|(?:集团)?(?:(?:股份)?有限)?公司|集团|(?:[\u4e00-\u9fff]{2,6}?|[省市县区州旗])?{branches}"
)
"""What a company's short name goes on with: 腾讯|公司, 科大讯飞|股份有限公司, 中国银行|县支行."""


def organization_at(text: str, start: int, end: int) -> Body | None:
    """The organization whose name has the given ending, None where only a kind is named.

    >>> organization_at("发挥武清区教育发展战略研究会领航作用", 11, 14).name
    '武清区教育发展战略研究会'
    >>> organization_at("支持行业协会参与", 4, 6)
    """
    kind = endings()[text[start:end]]
    if kind == "company" and (inside := _BRACKET.search(text, max(0, start - _SEAT), start)):
        start = inside.start()  # 沈阳耘垦牧业(集团)有限公司, 匹克(江西)实业有限公司
    if kind in _COUNTED_KINDS and _NONE_BEHIND.match(text, end):
        return None
    core = organization_core(text, start, kind)
    if (called := _called(text, core, kind, text[start:end])) is not None:
        return body_of(text, called, end)
    if kind == "alliance" and (levels := _LEVELS.search(text, max(0, start - REACH), start)):
        core = replace(core, start=core_before(text, levels.start(), LONG_STOPS).start)
    if not _may_name(text, core, start) or (kind == "company" and _is_laid_by(text, core)):
        return None
    own = is_nationwide(text, core.start) or is_led_by(text[core.start : start])
    if (not own and generic(kind).fills(text[core.start : start])) or not JUDGES[kind](text, core, end):
        return None
    return body_of(text, *_whole(text, core.start, end, kind))


def is_public_centre(name: str, ending: str) -> bool:
    """Whether a place, a level or a zone runs the centre of that name: 县|学生综合服务中心.

    >>> is_public_centre("临泽县校车检测中心", "检测中心"), is_public_centre("高新区人才服务中心", "服务中心")
    (True, True)

    Not 市|蓝天培训中心, whose trade is open to all, nor one of a university or a firm:

    >>> is_public_centre("市蓝天培训中心", "培训中心"), is_public_centre("四川大学区域发展研究中心", "研究中心")
    (False, False)
    """
    if endings()[ending] != "training-centre" or ending[-1] != "心" or ending in _LISTS.words("open_centres"):
        return False
    level = name[0] in LEVELS and name[1] != "域"  # 县|校车检测中心, 县级|数据中心, not 县域医共体服务中心
    return level or opens_with_place(name) or name.startswith(_BODIES.ends("zones"))


def _called(text: str, core: Core, kind: str, ending: str) -> int | None:
    """Where a name begins that has quoted words before its kind, and a museum's place before these: “向阳花”教育集团,
    “河西走廊”名校长联盟, “春苗”教育基金会, 沈阳|“九一八”事变博物馆; but not “智慧”博物馆."""
    if kind not in _BRANDED and ending not in _LISTS.words("quotable"):
        return None
    quoted = _QUOTED.search(text, max(0, core.start - _LONGEST_QUOTED), core.start)
    if quoted is None or generic(kind).fills(quoted[0].strip("“+”")) or _NUMBERED.match(text, quoted.end()):
        return None  # “智慧”博物馆, “名校+”教育联合体, “云间”“茸城”|三大教育集团
    seat = core_before(text, quoted.start())
    seated = kind == "venue" and seat.words and all(word.kind == PLACE for word in seat.words)
    return seat.start if seated else quoted.start()


def _may_name(text: str, core: Core, start: int) -> bool:
    """Whether what stands before an ending is short enough, counts nothing and has no letters but known ones."""
    if not core.words or core.clipped or core.end - core.start > LONGEST:
        return False
    if text[core.start - 1 : core.start] in _COUNTED or _NUMBERED.search(text, core.start, start):
        return False
    return not any(w.kind != INSIDE and _ASCII.search(text, w.start, w.end) for w in core.words)


def _whole(text: str, start: int, end: int, kind: str) -> tuple[int, int]:
    """Where a name really begins and ends: 全国|新教育实验研究院, 某某研究院|万州分院, 海螺集团|芜湖建材有限公司."""
    if kind == "company" and text.endswith(_PARENT, 0, start):
        parent = core_before(text, start - len(_PARENT), BODY_STOPS)
        if not parent.clipped and not generic("company").fills(text[parent.start : parent.end]):
            start = parent.start
    if kind == "education-group" and (direct := _DIRECT.search(text, start - _LONGEST_DIRECT, start)):
        start = core_before(text, direct.start(), BODY_STOPS).start  # 市|直|第三小学教育集团
    branch = _BRANCH.match(text, end) if kind == "institute" else None
    return start - 2 * is_nationwide(text, start), branch.end() if branch else end


def _is_laid_by(text: str, core: Core) -> bool:
    """Whether it is said that a bank is set up in which no money is laid by: 县开放大学建设学分|银行."""
    led = any(word in text[core.start : core.end] for word in _LISTS.words("leading"))
    return led and text.endswith(_LISTS.ends("laid_by"), core.start, core.end)


def company_at(text: str, start: int, end: int) -> Body | None:
    """A company known by its short name, with its seat and what its name goes on with: 腾讯|公司, 中国银行|县支行, 县|国投集团.

    None where schools of its name do: 东风集团|化办学.
    """
    tail, before = _COMPANY_TAIL.match(text, end), core_before(text, start).words
    end = tail.end() if tail else end
    if text.startswith("团化", end - 1):
        return None
    seated = bool(before) and all(word.kind == PLACE or text[word.start : word.end] in LEVELS for word in before)
    seated = seated and text[before[0].start - 1 : before[0].start] not in MANY  # 各县|新华书店
    return body_of(text, before[0].start if seated else start, end)
