"""What each kind of organization asks of the words before its ending, so that they name one and not only a kind: 县|教育学会, not 行业|协会."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.names.cutting import INSIDE, KIND, LEVELS, ORDINAL, PLACE, PROPER, Core, cut_into_words
from kg.extract.names.organizations.organization_cores import (
    NAMES,
    generic_word,
    is_led_by,
    is_of_trades,
    is_placed,
    is_state_owned,
)
from kg.extract.names.schools import is_county
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_COMPANY = re.compile(
    "(?:\\([\u4e00-\u9fff]{2,4}\\)[\u4e00-\u9fff]{0,8})?(?:(?:集团)?(?:股份)?有限(?:责任)?公司|集团公司|股份公司)"
)
_OF_SORTS = re.compile("[一二两三四五几多各]类|[型式级]$")
_LONG_FIELD = 6
"""How many characters tell the field of a centre or laboratory of the State's, with 国家."""
_COMPANY_BEFORE = re.compile("(?:公司|集团|大学|学院)[、和与及]$")
_COMPANY_BEHIND = re.compile("[、和与及][\u4e00-\u9fffA-Za-z]{2,16}?(?:公司|集团(?=[、和与及等])|大学|学院)")
_LISTS = WordLists("names", "organization")
_TOGETHER = _LISTS.pattern(r"(?:、[^,。;:、\n]{2,16}){0,3}?{partner_acts}")
"""What a partner does, itself or the last of its list: 与高新区|、县农机协会共建."""
_BROUGHT_IN = _LISTS.pattern(r"{zone_before}(?:[^,。;:、\n]{2,16}[、和]){0,3}$")
"""What brings in a zone, itself or the first of its list: 依托|嘉兴经济技术开发区、|湘家荡科创园."""
_LONGEST_LIST = 56
"""How many characters before a zone its list may begin, with what brings it in."""
_SCHOOL_END = _LISTS.pattern(r"{ends_of_schools|}$")


def _company(text: str, core: Core, end: int) -> bool:
    ending = text[core.end : end]
    if ending in _LISTS.words("works"):
        followed = text[end : end + 1] in _LISTS.ends("not_behind_works")
        return core.has(PLACE) and not followed
    if ending in _LISTS.words("branches"):
        whole = "公司" in text[core.start : core.end]  # 某某集团有限公司|建三江分公司
        return (whole or core.has(PLACE) or is_state_owned(text, core)) and core.end - core.start > 4
    if ending.endswith("行"):
        rural = core.proper >= 2 and (ending.startswith("农商") or text.endswith("农村商业", core.start, core.end))
        rural = rural or (ending.startswith("农商") and text[core.start] in LEVELS)  # 县|农商行
        return rural or (is_placed(text, core) and core.end - core.start > 1)
    if _COMPANY.fullmatch(text, core.end, end):
        own = core.proper >= 2 or core.has(PLACE)
        return own or (text[core.start] in LEVELS and core.end - core.start > 2)
    if ending == "公司":  # 县|教育投资公司; 与|润和食品公司|合作
        return len(core.words) > 1 if is_placed(text, core) else core.proper >= 2 and _is_among_firms(text, core, end)
    return ending == "集团" and text[end : end + 1] not in tuple("化内校总式办各成") and _firms(text, core, end)


def _firms(text: str, core: Core, end: int) -> bool:
    """Whether a name is that of a group of firms."""
    if core.proper < 2:
        own = text.startswith("中国", core.start) and len(core.words) > 2  # 中国|航天|科技|集团
        return own or _placed_works(text, core)
    if is_placed(text, core) or _named_works(text, core):
        return True
    return all(w.kind in (PROPER, INSIDE) for w in core.words) and _is_among_firms(text, core, end)


def _placed_works(text: str, core: Core) -> bool:
    """Whether a place and an industry are all of a group's name: 河池|化工|集团, not 河池|小学|集团."""
    last = max(
        (i for i, w in enumerate(core.words) if w.kind == PLACE), default=0 if text[core.start] in LEVELS else -1
    )
    trades = {text[w.start : w.end] for w in core.words[last + 1 :]}
    return last >= 0 and bool(trades) and trades <= _LISTS.words("industries+trades")


def _named_works(text: str, core: Core) -> bool:
    """Whether unknown letters and an industry are all of a group's name: 达能|食品|集团, not 本土|文旅|集团."""
    name, *trades = (text[w.start : w.end] for w in core.words)
    called = core.words[0].kind == PROPER and len(name) > 1 and name not in NAMES.words("firms.told")
    return called and bool(trades) and _LISTS.words("industries+trades").issuperset(trades)


def _is_among_firms(text: str, core: Core, end: int) -> bool:
    return _beside_company(text, core.start, end) or _partnered(text, core, end)


def _beside_company(text: str, start: int, end: int) -> bool:
    """Whether another company stands next to it in a list: 福耀集团、三棵树涂料股份有限公司."""
    before = _COMPANY_BEFORE.search(text, max(0, start - 4), start)
    return before is not None or _COMPANY_BEHIND.match(text, end) is not None


def _partnered(text: str, core: Core, end: int) -> bool:
    """Whether a group acts as a partner, gives, or is brought in: 支持|时风集团|参与办学, 三宝集团|捐资助学, 吸纳|恒达集团."""
    if text.endswith(_LISTS.ends("brings_in"), 0, core.start) or text.startswith(_LISTS.ends("gives"), end):
        return True
    before = NAMES.ends("school.partner+organization.partner_before")
    return text.endswith(before, 0, core.start) and text.startswith(_LISTS.ends("partner_acts"), end)


def _alliance(text: str, core: Core, end: int) -> bool:
    if text[end : end + 1] in tuple("校内化体"):  # 名校联盟|校, 教育共同体|化
        return False
    applied = _LISTS.ends("applied_for")
    if "产教" in text[core.end : end] and text.endswith(applied, 0, core.start):
        return False
    of_school = core.has(ORDINAL) or _SCHOOL_END.search(text, core.start, core.end) is not None
    if text[core.end : end] in _LISTS.words("school_communities"):
        return of_school or _is_called(text, core)
    if text[core.end : end] in _LISTS.words("communities"):
        return of_school or core.has(PLACE) or core.proper >= 2
    if "产教" in text[core.end : end] and len(generic_word("alliance").sub("", text[core.start : core.end])) >= 3:
        return True  # 智能制造|产教融合共同体
    return text[core.end : end] == "联盟" or is_placed(text, core) or core.proper >= 4


def _is_called(text: str, core: Core) -> bool:
    """Whether unknown words stand before an ending, beside places and kinds: 马家店|教联体, not 湖北省|义务教育|教联体, 三类|教联体."""
    usual = {w.kind for w in core.words} <= {PLACE, KIND, PROPER, INSIDE}
    return usual and core.proper >= 2 and not _OF_SORTS.search(text, core.start, core.end)


def _group(text: str, core: Core, end: int) -> bool:
    name = text[core.start : core.end]
    own = core.proper >= 2 or len(generic_word("education-group").sub("", name)) >= 2 or is_led_by(name)
    own = own or (name in LEVELS and is_of_trades(text, core.end))  # 县|职教集团
    return text[end : end + 1] not in tuple("化内校覆") and (core.has(PLACE) or core.has(ORDINAL) or own)


def _society(text: str, core: Core, end: int) -> bool:
    if text[core.end : end] == "基金":
        return _is_fund(text[core.start : core.end])
    loose = text[core.end : end] in _LISTS.words("loose_societies")
    county = text.endswith("行业", core.start, core.end) and is_county(text[core.start : core.start + 2])
    return is_placed(text, core) or county or (loose and core.proper >= 2)  # 河间|保温材料行业|协会


def _is_fund(name: str) -> bool:
    """Whether unknown letters alone stand before what a fund is for: 国门|教育, not 爱心|助学."""
    purpose = max((p for p in _LISTS.words("funds_for") if name.endswith(p)), key=len, default="")
    words = cut_into_words(name.removesuffix(purpose), 0) if purpose else []
    return bool(words) and words[-1].end > 1 and all(w.kind in (PROPER, INSIDE) for w in words)


def _park(text: str, core: Core, end: int) -> bool:
    """A park with its place; a zone, where the text brings it in: 依托|济宁高新技术产业开发区, not 在|济宁高新区.

    Behind 与 it is a partner, too, if it has a place and a name of its own or something is done together: 与|济宁高新区|共建;
    and beside a firm, if it is called by more than its place: 与白河富硒科技有限公司、|白河生态产业园.
    """
    if text[core.end : end] not in _LISTS.words("zones"):
        return is_placed(text, core)
    placed, named = core.has(PLACE), core.proper >= 2
    if not (placed or named) or any(word in text[core.start : core.end] for word in _LISTS.words("not_in_zones")):
        return False
    one = named or (len(core.words) == 1 and not text[end : end + 1].isdigit())
    if placed and one and text.endswith("基地", core.end, end):
        return True  # 湖北大别山|公共实训基地, 淮南市|公共实训基地, not 宜昌市|公共实训基地2个
    if _BROUGHT_IN.search(text, max(0, core.start - _LONGEST_LIST), core.start):
        return True
    if text[core.start - 1 : core.start] == "与" and ((placed and named) or _TOGETHER.match(text, end)):
        return True
    return (named or len(core.words) > 1) and _beside_company(text, core.start, end)


def _centre(text: str, core: Core, end: int) -> bool:
    """A centre with a place, or one that is there already: 整合新教育培训中心."""
    return len(core.words) > 1 if is_placed(text, core) else _is_used(text, core, ("中心、",))


def _is_used(text: str, core: Core, listed: tuple[str, ...]) -> bool:
    """Whether a body is there already: a verb before it makes use of it, or it is in a list behind another of its kind."""
    return text.endswith((*_LISTS.ends("using"), *listed), 0, core.start)


def _college(text: str, core: Core, end: int) -> bool:
    """A college of an industry, run with companies: 北斗应用现代产业学院, 煤|化工|产业学院, 现代农业|产业学院."""
    own = core.proper >= 2 or core.has(PLACE) or (core.proper == 1 and len(core.words) > 1)
    ranked = text.startswith("级", core.start + 1)  # 省级|人工智能|产业学院
    return own or (not ranked and text.endswith(_LISTS.ends("industries"), core.start, core.end))


def _online(text: str, core: Core, end: int) -> bool:
    """A school on the net by its place, its school or a brand: 北京四中|网校, 黄冈|网校."""
    return core.proper >= 2 or core.has(PLACE) or _SCHOOL_END.search(text, core.start, core.end) is not None


def _venue(text: str, core: Core, end: int) -> bool:
    """A hospital or museum with a place, a level of its own or a long unknown word before it."""
    ending = text[core.end : end]
    listed = core.proper >= 2 and _is_used(text, core, ("馆、", "院、"))  # 国家海洋博物馆、滨海|科技馆
    least = lexicon("names")["organization"]["venue_proper"].get(ending, 4)
    return is_placed(text, core) or listed or core.proper >= least


def _institute(text: str, core: Core, end: int) -> bool:
    ending = text[core.end : end]
    if ending == "实验室":
        return text[core.start : core.end] in _LISTS.words("laboratories")
    kinds = {w.kind for w in core.words}
    if ending in _LISTS.words("of_one") or (
        ending == "科学院" and text.endswith(_LISTS.ends("academies"), 0, core.end)
    ):
        return is_placed(text, core)
    known = ending.startswith("教育") or (ending == "研究院" and _is_used(text, core, ("研究院、",)))
    if known and core.proper >= 2 and kinds <= {PROPER, INSIDE}:
        return True  # 长江|教育研究院, 用好|孔子|研究院
    if ending in ("研究院", "超级计算中心", "超算中心") and kinds == {PLACE}:
        return True  # 共建|台州|研究院, 上海|超级计算中心
    placed = is_placed(text, core) and (core.words[0].kind != KIND or core.proper >= 2 or len(core.words) > 2)
    of_university = core.has(PLACE) and any(text[w.start : w.end] == "大学" for w in core.words)
    return (placed or of_university or is_state_owned(text, core)) and len(core.words) > 1


def _laboratory(text: str, core: Core, end: int) -> bool:
    """A laboratory or a centre of some field, with a place or a long name: 稀土功能材料国家|重点实验室."""
    field = generic_word("laboratory").sub("", text[core.start : core.end])
    laboratory = text.endswith("实验室", core.end, end)
    if "国家" in text[core.start : core.end] and "工程" in text[core.end : end]:
        return core.end - core.start >= _LONG_FIELD  # 国家|蓝海养殖|工程技术研究中心
    lake = core.proper == 1 and core.has(PLACE) and _is_used(text, core, ())  # 依托|祥符荡|创新中心
    named = core.proper >= 2 or lake
    return (laboratory and len(field) >= 4) or (named and len(field) >= (2 if is_placed(text, core) else 4))


def _university(text: str, core: Core, end: int) -> bool:
    """A university by its short name: 陕西|师大, 东北|农大, but not 北京|师大附中."""
    region = text[core.start : core.end] in _LISTS.words("regions+short_regions")
    return (core.words[-1].kind == PLACE or region) and text[end : end + 1] not in _LISTS.ends("not_behind_short")


JUDGES: dict[str, Callable[[str, Core, int], bool]] = {
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
    "online-school": _online,
    "university": _university,
}
"""By the kind of an ending, whether the core before it, in a text, names one: the third argument is where the ending ends."""
