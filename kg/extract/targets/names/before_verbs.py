"""What stands before the verb of a clause, which no name has: by what means, by whom, of which programme, how a sum is graded."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.word_lists import WordLists

_LISTS = WordLists("targets", "words")
_BY = "按照?[^,;。]{0,14}"
_FAR = "(?:[偏边]远程度|地域|距离(?:远近)?)"
_TIERS = _LISTS.pattern(f"(?:{_BY})?分[为成]?{{grades}}|{_BY}(?:{_FAR}(?:分[为成]?)?|[两三四五六][档类]地区)")
"""How a sum is graded, before it: 按离城远近分三档, 按边远程度分, 按三类地区."""
_GRADED = _LISTS.pattern(
    f"(?:(?:{_BY}?)?(?<![得评均总积学计加])分[为成]?{{grades}}?|{_BY}?(?:{_FAR}|{{grades}}))(?:分别{{gives}}?)?$"
)
"""… behind what it is: 补助|按偏远程度分(为|200元、300元), 民办园|按一级、二级两个等级."""
_MEANS = _LISTS.pattern(r"{by_means~}[^,的]{1,14}?(?={do+keep>1}[^,]{2})")
_LED = _LISTS.pattern(r"[^,的]{2,}?为{led_by}(?:学校|[校园])?(?={do+keep>1}[^,]{2})")
"""Around whom something is set up: 以实验小学、第二中学为龙头|组建."""
_PARTNERED = _LISTS.pattern(
    "[^,]{0,80}?(?:[与和](?!谐)|同(?!育人|创新|发展))(?!时|校企)[^,]{2,100}?{built_with}(?:共享)?(?=[^,]{2})"
)
"""With whom something is built: 一中|与理工大学共建|学科基地; 校企共建|基地 and 协同育人共建|基地 are of that kind."""
_ACTOR = _LISTS.pattern(
    r"(?:[^,、的]{0,12}?{actors}(?:20\d\d年)?|(?!其中)[\u4e00-\u9fff]{2,3}(?:20\d\d年|[今明]年))"
    r"(?:(?:将|已经?|计划|拟)(?={do+keep+spending>1})|力争[把将]|(?:[现共]|目前)有(?=[各公民小初幼学中职]))"
)
"""Who does it, and that it is done or shall be: 青海省将|增补学位, 重庆2025年拟|新增学位."""
_ACTS = re.compile("[将已划拟把有]")
"""… what that always holds."""
_PROGRAMME = _LISTS.pattern(
    r"(?:0\d[.、_]?{name}|{name}[一二三])(?:在[全各].)?(?=(?:每年)?{do+keep>1}(?!项目)[^,的]{2})",
    name="[^,]{2,}(?:计划|工程|行动)[“”]?",
)


def is_tiers(text: str) -> bool:
    """Whether a text says how a sum is graded: 按离城远近分三档."""
    return _TIERS.match(text) is not None


def behind_tiers(text: str) -> str:
    """A text without how a sum is graded, before it or behind what it is.

    >>> behind_tiers("按离城远近分三档每月补助"), behind_tiers("乡村教师补助按偏远程度分")
    ('每月补助', '乡村教师补助')
    """
    hit = _TIERS.match(text)
    return _GRADED.sub("", text[hit.end() :] if hit else text)


def behind_programme(text: str) -> str:
    """An item of a box without the name of its programme: a number stands before the name, or one of the next behind it.

    >>> behind_programme("04特色学校创建计划建成体育特色学校"), behind_programme("改造工程建设项目")
    ('建成体育特色学校', '改造工程建设项目')
    """
    hit = _PROGRAMME.match(text)
    return text[hit.end() :] if hit else text


def behind_means(text: str) -> str:
    """A clause without by what means, for or with whom or where something is done, before its verb.

    >>> behind_means("依托高校建立创新实验区"), behind_means("为偏远教学点配送设备"), behind_means("向乡村流动的教师")
    ('建立创新实验区', '配送设备', '向乡村流动的教师')
    >>> behind_means("以实验小学、第二中学为龙头组建教育集团")
    '组建教育集团'
    >>> behind_means("与师范大学、甲厂共建产业学院")
    '产业学院'
    """
    hit = _MEANS.match(text) if text[:1] in _means_open() else _LED.match(text) if "为" in text else None
    hit = hit or (_PARTNERED.match(text) if "建" in text or "办" in text else None)
    return text[hit.end() :] if hit else text


def behind_actor(text: str) -> str:
    """A clause without the place or body that does it, before its verb.

    >>> behind_actor("灵台县将投资"), behind_actor("市教育局已改造食堂"), behind_actor("国家力争把受教育年限")
    ('投资', '改造食堂', '受教育年限')
    """
    hit = _ACTOR.match(text) if _ACTS.search(text) else None
    return text[hit.end() :] if hit else text


@cache
def _means_open() -> frozenset[str]:
    return frozenset(word[0] for word in _LISTS.words("by_means"))
