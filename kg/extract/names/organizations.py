"""Other named organizations: companies, alliances, education groups, societies, parks, institutes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from kg.extract.names.bodies import Body, body
from kg.extract.names.borders import (
    BODY_STOPS,
    INSIDE,
    KIND,
    LEVELS,
    LONG_STOPS,
    ORDINAL,
    PLACE,
    PROPER,
    REACH,
    Core,
    core_before,
)
from kg.extract.names.organization_cores import (
    endings,
    generic,
    is_led_by,
    is_nationwide,
    is_of_trades,
    is_placed,
    is_state_owned,
    organization_core,
)
from kg.ontology import lexicon

LONGEST = 18
"""How many characters may stand before the ending."""
_BRANDED = ("alliance", "education-group")
_COUNTED_KINDS = (*_BRANDED, "college", "laboratory")
_COMPANY = re.compile(
    "(?:\\([\u4e00-\u9fff]{2,4}\\)[\u4e00-\u9fff]{0,8})?(?:(?:集团)?(?:股份)?有限(?:责任)?公司|集团公司|股份公司)"
)
_COMPANY_TAIL = re.compile(
    "(?:(?![共合与和联建引支开])[\u4e00-\u9fff]){2,12}?有限(?:责任)?公司|[\u4e00-\u9fff]{2,4}?供电公司|(?:教育)?(?:科技|技术|通信|智家)(?:集团)?(?![创馆教节园城支部人])|(?:集团)?(?:(?:股份)?有限)?公司|集团|(?:[\u4e00-\u9fff]{2,6}?|[省市县区州旗])?(?:分公司|支行|分行)"
)
_COMPANY_BEFORE = re.compile("(?:公司|集团|大学|学院)[、和与及]$")
_COMPANY_BEHIND = re.compile("[、和与及][\u4e00-\u9fffA-Za-z]{2,16}?(?:公司|集团(?=[、和与及等]))")
_ASCII = re.compile("[0-9A-Za-z]")
_BRACKET = re.compile("\\([\u4e00-\u9fff]{2,4}\\)[\u4e00-\u9fff]{0,8}$")
# Territories with their level in brackets, right before an alliance: 桂黔滇三省(区)|毗邻地区职业教育联盟
_LEVELS = re.compile("(?<=[省市县州])\\([省市县区州盟旗]\\)(?=[\u4e00-\u9fff]{2,14}$)")
_QUOTED = re.compile('(?:教职|育教|研教)?[”"][\u4e00-\u9fffA-Za-z0-9+]{2,8}[“"]')
_SCHOOL_END = re.compile(
    "(?:小学|中学|初中|高中|学校|幼儿园|[一二三四五六七八九十实完附][小中幼高]|[\u4e00-\u9fff]{2}(?:片区|学区))$"
)
_PARENT = "集团"
"""What a firm belongs to, right before its own name."""
_DIRECT = re.compile("(?<=[省市县区州旗盟])直属?$")
_LONGEST_DIRECT = 3
_SEAT = 16
_BRANCH = re.compile(
    "[\u4e00-\u9fff]{2,4}(?:分院|创新中心|分中心)|[\u4e00-\u9fff]{2,6}?(?:研究)?所(?=[、,。;和与及等开共合])"
)
_NUMBERED = re.compile("[一二两三四五六七八九十]大")
_COUNTED = frozenset("各每某个所等类型家")


def organization_at(text: str, start: int, end: int) -> Body | None:
    """The organization whose name has the given ending, None where only a kind is named.

    >>> organization_at("发挥武清区教育发展战略研究会领航作用", 11, 14).name
    '武清区教育发展战略研究会'
    >>> organization_at("支持行业协会参与", 4, 6)
    """
    kind = endings()[text[start:end]]
    if kind == "company" and (inside := _BRACKET.search(text, max(0, start - _SEAT), start)):
        start = inside.start()  # 沈阳耘垦牧业(集团)有限公司, 匹克(江西)实业有限公司
    if kind in _COUNTED_KINDS and _counted().match(text, end):
        return None
    if kind in _BRANDED and (quoted := _QUOTED.match(text[max(0, start - 12) : start][::-1])):
        return body(text, start - quoted.end(), end)  # “向阳花”教育集团, “一带一路”职教联盟
    core = organization_core(text, start, kind)
    if kind == "alliance" and (levels := _LEVELS.search(text, max(0, start - REACH), start)):
        core = replace(core, start=core_before(text, levels.start(), LONG_STOPS).start)
    if not _may_name(text, core, start):
        return None
    own = is_nationwide(text, core.start) or is_led_by(text[core.start : start])
    if (not own and generic(kind).fullmatch(text, core.start, start)) or not _JUDGES[kind](text, core, end):
        return None
    return body(text, *_whole(text, core.start, end, kind))


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
        if not parent.clipped and not generic("company").fullmatch(text, parent.start, parent.end):
            start = parent.start
    if kind == "education-group" and (direct := _DIRECT.search(text, start - _LONGEST_DIRECT, start)):
        start = core_before(text, direct.start(), BODY_STOPS).start  # 市|直|第三小学教育集团
    branch = _BRANCH.match(text, end) if kind == "institute" else None
    return start - 2 * is_nationwide(text, start), branch.end() if branch else end


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(lexicon("names")["organization"]["counted"])


def company_at(text: str, start: int, end: int) -> Body:
    """A company known by its short name, with what its name goes on with: 腾讯|公司, 中国银行|县支行."""
    tail = _COMPANY_TAIL.match(text, end)
    return body(text, start, tail.end() if tail else end)


def _company(text: str, core: Core, end: int) -> bool:
    ending = text[core.end : end]
    if ending in lexicon("names")["organization"]["works"]:
        followed = text[end : end + 1] in tuple(lexicon("names")["organization"]["not_behind_works"])
        return core.has(PLACE) and not followed
    if ending in lexicon("names")["organization"]["branches"]:
        whole = "公司" in text[core.start : core.end]  # 某某集团有限公司|建三江分公司
        return (whole or core.has(PLACE) or is_state_owned(text, core)) and core.end - core.start > 4
    if ending.endswith("行"):
        rural = core.proper >= 2 and (ending == "农商行" or text.endswith("农村商业", core.start, core.end))
        return rural or (is_placed(text, core) and core.end - core.start > 1)
    if _COMPANY.fullmatch(text, core.end, end):
        own = core.proper >= 2 or core.has(PLACE) or is_state_owned(text, core)
        return own or (text[core.start] in LEVELS and core.end - core.start > 2)
    if ending == "公司":
        return is_placed(text, core) and len(core.words) > 1  # 县|教育投资公司
    if ending != "集团" or text[end : end + 1] in tuple("化内校总式办各成"):
        return False
    if core.proper < 2:
        own = text.startswith("中国", core.start) and len(core.words) > 2  # 中国|航天|科技|集团
        return own or _placed_works(text, core)
    plain = all(w.kind in (PROPER, INSIDE) for w in core.words)
    return is_placed(text, core) or (plain and (_beside_company(text, core.start, end) or _partnered(text, core, end)))


def _placed_works(text: str, core: Core) -> bool:
    """Whether a place and an industry are all of a group's name: 河池|化工|集团, not 河池|小学|集团."""
    last = max(
        (i for i, w in enumerate(core.words) if w.kind == PLACE), default=0 if text[core.start] in LEVELS else -1
    )
    trades = {text[w.start : w.end] for w in core.words[last + 1 :]}
    return last >= 0 and bool(trades) and trades <= set(lexicon("names")["organization"]["trades"])


def _beside_company(text: str, start: int, end: int) -> bool:
    """Whether another company stands next to it in a list: 福耀集团、三棵树涂料股份有限公司."""
    before = _COMPANY_BEFORE.search(text, max(0, start - 4), start)
    return before is not None or _COMPANY_BEHIND.match(text, end) is not None


def _partnered(text: str, core: Core, end: int) -> bool:
    """Whether a group acts as a partner, gives, or is brought in: 支持|时风集团|参与办学, 三宝集团|捐资助学, 吸纳|恒达集团."""
    words = lexicon("names")
    if text.endswith(tuple(words["organization"]["brings_in"]), 0, core.start) or text.startswith(
        tuple(words["organization"]["gives"]), end
    ):
        return True
    before = (*words["school"]["partner"], *words["organization"]["partner_before"])
    acts = tuple(words["organization"]["partner_acts"])
    return text.endswith(before, 0, core.start) and text.startswith(acts, end)


def _alliance(text: str, core: Core, end: int) -> bool:
    if text[end : end + 1] in tuple("校内化体"):
        return False
    applied = tuple(lexicon("names")["organization"]["applied_for"])
    if "产教" in text[core.end : end] and text.endswith(applied, 0, core.start):
        return False
    if text[core.end : end] in lexicon("names")["organization"]["school_communities"]:
        return core.has(PLACE) or core.has(ORDINAL) or _SCHOOL_END.search(text, core.start, core.end) is not None
    if text[core.end : end] in lexicon("names")["organization"]["communities"]:
        return core.has(PLACE) or core.has(ORDINAL) or core.proper >= 2
    if "产教" in text[core.end : end] and len(generic("alliance").sub("", text[core.start : core.end])) >= 3:
        return True  # 智能制造|产教融合共同体
    return text[core.end : end] == "联盟" or is_placed(text, core) or core.proper >= 4


def _group(text: str, core: Core, end: int) -> bool:
    name = text[core.start : core.end]
    own = len(generic("education-group").sub("", name)) >= 2 or is_led_by(name)
    own = own or (name in LEVELS and is_of_trades(text, core.end))  # 县|职教集团
    return text[end : end + 1] not in tuple("化内校") and (core.has(PLACE) or core.has(ORDINAL) or own)


def _society(text: str, core: Core, end: int) -> bool:
    loose = text[core.end : end] in ("研究会", "基金会", "促进会")
    return is_placed(text, core) or (loose and core.proper >= 2)


def _park(text: str, core: Core, end: int) -> bool:
    """A park with its place; a zone, where the text brings it in: 依托|济宁高新技术产业开发区, not 在|济宁高新区."""
    words = lexicon("names")["organization"]
    if text[core.end : end] not in words["zones"]:
        return core.words[0].kind == PLACE
    return (core.has(PLACE) or core.proper >= 2) and text.endswith(tuple(words["zone_before"]), 0, core.start)


def _centre(text: str, core: Core, end: int) -> bool:
    """A centre with a place, or one that is there already: 整合新教育培训中心."""
    return len(core.words) > 1 if is_placed(text, core) else _is_used(text, core, ("中心、",))


def _is_used(text: str, core: Core, listed: tuple[str, ...]) -> bool:
    """Whether a body is there already: a verb before it makes use of it, or it is in a list behind another of its kind."""
    return text.endswith((*lexicon("names")["organization"]["using"], *listed), 0, core.start)


def _college(text: str, core: Core, end: int) -> bool:
    """A college of an industry, run with companies: 北斗应用现代产业学院."""
    return core.proper >= 2 or core.has(PLACE)


def _venue(text: str, core: Core, end: int) -> bool:
    """A hospital or museum with a place, a level of its own or a long unknown word before it."""
    ending = text[core.end : end]
    listed = core.proper >= 2 and _is_used(text, core, ("馆、", "院、"))  # 国家海洋博物馆、滨海|科技馆
    least = lexicon("names")["organization"]["venue_proper"].get(ending, 4)
    return is_placed(text, core) or listed or core.proper >= least


def _institute(text: str, core: Core, end: int) -> bool:
    ending = text[core.end : end]
    if ending == "实验室":
        return text[core.start : core.end] in lexicon("names")["organization"]["laboratories"]
    kinds, words = {w.kind for w in core.words}, lexicon("names")["organization"]
    if ending in words["of_one"] or (ending == "科学院" and text.endswith(tuple(words["academies"]), 0, core.end)):
        return is_placed(text, core)
    known = ending.startswith("教育") or (ending == "研究院" and _is_used(text, core, ("研究院、",)))
    if known and core.proper >= 2 and kinds <= {PROPER, INSIDE}:
        return True  # 长江|教育研究院, 用好|孔子|研究院
    if ending == "研究院" and kinds == {PLACE}:
        return True  # 共建|台州|研究院
    placed = is_placed(text, core) and (core.words[0].kind != KIND or core.proper >= 2 or len(core.words) > 2)
    of_university = core.has(PLACE) and any(text[w.start : w.end] == "大学" for w in core.words)
    return (placed or of_university or is_state_owned(text, core)) and len(core.words) > 1


def _laboratory(text: str, core: Core, end: int) -> bool:
    """A laboratory or a centre of some field, with a place or a long name: 稀土功能材料国家|重点实验室."""
    field = generic("laboratory").sub("", text[core.start : core.end])
    laboratory = text.endswith("实验室", core.end, end)
    return (laboratory and len(field) >= 4) or (core.proper >= 2 and len(field) >= (2 if is_placed(text, core) else 4))


def _university(text: str, core: Core, end: int) -> bool:
    """A university by its short name: 陕西|师大, 东北|农大, but not 北京|师大附中."""
    region = text[core.start : core.end] in lexicon("names")["organization"]["regions"]
    named = bool(core.words) and (core.words[-1].kind == PLACE or region)
    return named and text[end : end + 1] not in tuple("附实学")


_JUDGES: dict[str, Callable[[str, Core, int], bool]] = {
    "company": _company,
    "alliance": _alliance,
    "education-group": _group,
    "society": _society,
    "park": _park,
    "training-centre": _centre,
    "institute": _institute,
    "laboratory": _laboratory,
    "college": _college,
    "venue": _venue,
    "university": _university,
}
