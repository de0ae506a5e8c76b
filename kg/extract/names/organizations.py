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
    SCHOOL_STOPS,
    Core,
    core_before,
    without_leading,
)
from kg.ontology import lexicon

LONGEST = 18
"""How many characters may stand before the ending."""
_BRANDED = ("alliance", "education-group")
_COMPANY = re.compile("(?:\\([\u4e00-\u9fff]{2,4}\\))?(?:(?:集团)?(?:股份)?有限(?:责任)?公司|集团公司|股份公司)")
_INC = ("有限", "股份", "集团有限", "集团公司", "公司")
_COMPANY_TAIL = re.compile(
    "(?:集团)?(?:(?:股份)?有限)?公司|集团|(?:[\u4e00-\u9fff]{2,3}|[省市县区州旗])?(?:分公司|支行|分行)"
)
_COMPANY_BEFORE = re.compile("(?:公司|集团|大学|学院)[、和与及]$")
_COMPANY_BEHIND = re.compile("[、和与及][\u4e00-\u9fffA-Za-z]{2,16}?(?:公司|集团(?=[、和与及等]))")
_OF_TRADES = ("职业教育集团", "职教集团")
_FIELDS = ("教育", "科技", "文化", "艺术", "健康", "卫生", "经济")
_ASCII = re.compile("[0-9A-Za-z]")
_BRACKET = re.compile("\\((?:集团|中国|[\u4e00-\u9fff]{2,4})\\)$")
# Territories with their level in brackets, right before an alliance: 桂黔滇三省(区)|毗邻地区职业教育联盟
_LEVELS = re.compile("(?<=[省市县州])\\([省市县区州盟旗]\\)(?=[\u4e00-\u9fff]{2,14}$)")
_QUOTED = re.compile('(?:教职|育教|研教)?[”"][\u4e00-\u9fffA-Za-z0-9+]{2,8}[“"]')
_SCHOOL_END = re.compile(
    "(?:小学|中学|初中|高中|学校|幼儿园|[一二三四五六七八九十实完附][小中幼高]|[\u4e00-\u9fff]{2}(?:片区|学区))$"
)
_NUMBERED = re.compile("[一二两三四五六七八九十]大")
_COUNTED = frozenset("各每某个所等类型家")


@cache
def endings() -> dict[str, str]:
    """Each ending of an organization's name, with the kind it tells."""
    return {word: kind for kind, words in lexicon("names")["organization"]["endings"].items() for word in words}


def kind_of(ending: str) -> str:
    """The kind of an organization in the ontology, by its ending."""
    kind = endings()[ending]
    return "other" if kind in set(lexicon("names")["organization"]["other_kinds"]) else kind


@cache
def generic(kind: str) -> re.Pattern[str]:
    """A pattern for what tells but a kind of organization: 大型|集团, 商业|银行."""
    words = lexicon("names")["organization"]
    kinds = sorted([*words["generic"], *words["generic_of"].get(kind, ())], key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(kinds)})*")


def organization_at(text: str, start: int, end: int) -> Body | None:
    """The organization whose name has the given ending, None where only a kind is named.

    >>> organization_at("发挥武清区教育发展战略研究会领航作用", 11, 14).name
    '武清区教育发展战略研究会'
    >>> organization_at("支持行业协会参与", 4, 6)
    """
    kind = endings()[text[start:end]]
    if kind == "company" and (inside := _BRACKET.search(text, max(0, start - 6), start)):
        start = inside.start()  # 沈阳耘垦牧业(集团)有限公司
    if kind in _BRANDED and _counted().match(text, end):
        return None
    if kind in _BRANDED and (quoted := _QUOTED.match(text[max(0, start - 12) : start][::-1])):
        return body(text, start - quoted.end(), end)  # “向阳花”教育集团, “一带一路”职教联盟
    core = _core(text, start, kind)
    if kind == "alliance" and (levels := _LEVELS.search(text, max(0, start - REACH), start)):
        core = replace(core, start=core_before(text, levels.start(), LONG_STOPS).start)
    if (
        not core.words
        or core.clipped
        or core.end - core.start > LONGEST
        or text[core.start - 1 : core.start] in _COUNTED
        or _NUMBERED.search(text, core.start, start)
        or any(w.kind != INSIDE and _ASCII.search(text, w.start, w.end) for w in core.words)
    ):
        return None
    own = _nationwide(text, core.start) or _is_led_by(text[core.start : start])
    if not own and generic(kind).fullmatch(text, core.start, start):
        return None
    if not _JUDGES[kind](text, core, end):
        return None
    return body(text, core.start - 2 * _nationwide(text, core.start), end)


def _is_led_by(name: str) -> bool:
    """Whether a name is a kind of school of which there is one: 实验小学, 县|实验幼儿园."""
    led_by = lexicon("names")["organization"]["led_by"]
    return name in led_by or (name[:1] in LEVELS and name[1:] in led_by)


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(lexicon("names")["organization"]["counted"])


def _nationwide(text: str, start: int) -> bool:
    """Whether 全国 stands there as part of a name, which it borders elsewhere: 全国|新教育实验研究院."""
    return text[start - 2 : start] == "全国"


def _core(text: str, start: int, kind: str) -> Core:
    """What stands before the ending; a society or firm with a place may have verbs inside: 县|扶贫开发|协会."""
    of_schools = kind == "education-group" and not text.startswith(_OF_TRADES, start)
    core = core_before(text, start, SCHOOL_STOPS if of_schools else BODY_STOPS)
    if kind not in ("company", "institute") or not _state_owned(text, core):
        core = without_leading(text, core)
    if kind == "college":
        core = _behind_founder(text, core)
    if kind in ("society", "company") and not (core.words and (_placed(text, core) or _state_owned(text, core))):
        longer = without_leading(text, core_before(text, start, LONG_STOPS))
        if longer.words and (_placed(text, longer) or (text.startswith("基金会", start) and longer.proper >= 2)):
            return longer
        if kind == "society" and core.words and (joined := _with_field_before(text, core)):
            return joined
    return core


def _with_field_before(text: str, core: Core) -> Core | None:
    """A society of two fields: 省职业教育与|成人教育|学会."""
    at = core.start - 1
    if at < 2 or text[at] not in "与和" or not text.endswith(_FIELDS, 0, at):
        return None
    before = core_before(text, at, LONG_STOPS)
    return (
        replace(core, start=before.start, words=(*before.words, *core.words))
        if before.words and _placed(text, before)
        else None
    )


def _behind_founder(text: str, core: Core) -> Core:
    """The core behind the school that founds a college: 聊城职业技术学院建设|轴承产业学院."""
    pieces = [text[w.start : w.end] for w in core.words]
    for index in range(len(pieces) - 2, 0, -1):
        if pieces[index] in lexicon("names")["border"]["verbs"] and pieces[index - 1].endswith(
            ("学院", "大学", "学校")
        ):
            return core.since(index + 1)
    return core


def company_at(text: str, start: int, end: int) -> Body:
    """A company known by its short name, with what its name goes on with: 腾讯|公司, 中国银行|县支行."""
    tail = _COMPANY_TAIL.match(text, end)
    return body(text, start, tail.end() if tail else end)


def _placed(text: str, core: Core) -> bool:
    first = text[core.words[0].start : core.words[0].end]
    level = first in ("国家", "全国", "省", "市", "县", "区", "州")
    return (
        _nationwide(text, core.start)
        or core.words[0].kind == PLACE
        or level
        or first.startswith(("中国", "中华", "中央", *lexicon("names")["organization"]["foreign"]))
    )


def _state_owned(text: str, core: Core) -> bool:
    return text.startswith(tuple(lexicon("names")["organization"]["state_owned"]), core.start)


def _company(text: str, core: Core, end: int) -> bool:
    ending = text[core.end : end]
    if ending in lexicon("names")["organization"]["works"]:
        followed = text[end : end + 1] in tuple(lexicon("names")["organization"]["not_behind_works"])
        return core.has(PLACE) and not followed
    if ending in lexicon("names")["organization"]["branches"]:
        return (core.has(PLACE) or _state_owned(text, core)) and core.end - core.start > 4
    if ending.endswith("行"):
        return _placed(text, core) and core.end - core.start > 1
    if _COMPANY.fullmatch(text, core.end, end):
        own = core.proper >= 2 or core.has(PLACE) or _state_owned(text, core)
        return own or (text[core.start] in LEVELS and core.end - core.start > 2)
    if ending == "公司":
        return _placed(text, core) and len(core.words) > 1  # 县|教育投资公司
    if ending != "集团" or text[end : end + 1] in tuple("化内校总式办各成"):
        return False
    if core.proper < 2:
        return _placed_works(text, core)
    plain = all(w.kind in (PROPER, INSIDE) for w in core.words)
    return _placed(text, core) or (plain and (_beside_company(text, core.start, end) or _partnered(text, core, end)))


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
    """Whether a group acts as a partner: 支持|时风集团|参与办学."""
    words = lexicon("names")
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
    return text[core.end : end] == "联盟" or _placed(text, core) or core.proper >= 4


def _group(text: str, core: Core, end: int) -> bool:
    name = text[core.start : core.end]
    own = len(generic("education-group").sub("", name)) >= 2 or _is_led_by(name)
    own = own or (name in LEVELS and text.startswith(_OF_TRADES, core.end))  # 县|职教集团
    return text[end : end + 1] not in tuple("化内校") and (core.has(PLACE) or core.has(ORDINAL) or own)


def _society(text: str, core: Core, end: int) -> bool:
    loose = text[core.end : end] in ("研究会", "基金会", "促进会")
    return _placed(text, core) or (loose and core.proper >= 2)


def _park(text: str, core: Core, end: int) -> bool:
    return core.words[0].kind == PLACE


def _centre(text: str, core: Core, end: int) -> bool:
    """A centre with a place, or one that is there already: 整合新教育培训中心."""
    if _placed(text, core):
        return len(core.words) > 1
    before = text[max(0, core.start - 4) : core.start]
    return before.endswith((*lexicon("names")["organization"]["using"], "中心、"))


def _college(text: str, core: Core, end: int) -> bool:
    """A college of an industry, run with companies: 北斗应用现代产业学院."""
    return core.proper >= 2 or core.has(PLACE)


def _venue(text: str, core: Core, end: int) -> bool:
    """A hospital or museum with a place, a level of its own or a long unknown word before it."""
    ending = text[core.end : end]
    return _placed(text, core) or core.proper >= lexicon("names")["organization"]["venue_proper"].get(ending, 4)


def _institute(text: str, core: Core, end: int) -> bool:
    if text[core.end : end] == "实验室":
        return text[core.start : core.end] in lexicon("names")["organization"]["laboratories"]
    placed = _placed(text, core) and (core.words[0].kind != KIND or core.proper >= 2 or len(core.words) > 2)
    if (
        text[core.end : end].startswith("教育")
        and core.proper >= 2
        and {w.kind for w in core.words} <= {PROPER, INSIDE}
    ):
        return True  # 长江|教育研究院
    of_university = core.has(PLACE) and any(text[w.start : w.end] == "大学" for w in core.words)
    return (placed or of_university or _state_owned(text, core)) and len(core.words) > 1


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
    "college": _college,
    "venue": _venue,
    "university": _university,
}
