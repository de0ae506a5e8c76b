"""Schools: what stands before 小学, 中学, 幼儿园 … makes a name, or is a kind of school only.

Each ending is judged by the words before it (`borders`): sure where a place, a numeral or an unknown word names it,
perhaps where the document must speak for it (the name elsewhere, a school beside it), no where only kinds are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.names.cutting import (
    INSIDE,
    KIND,
    LEVELS,
    ORDINAL,
    PLACE,
    PROPER,
    ROW,
    Core,
    Word,
    core_before,
    stops_here,
)
from kg.extract.names.schools.branches import ATTACHED, Found, continued, is_its_branch, with_part
from kg.extract.names.schools.school_borders import by_ending, called_by_a_border
from kg.extract.names.schools.school_terms import pattern_of, words
from kg.extract.names.schools.school_words import NOT_ITS_OWN, specific
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_LED_IN = re.compile("(?<=\\()原(?=.)|(?:[现原]|(?<=[\u4e00-\u9fff])校(?!场)|(?<=[(,])如(?!意))(?=..)")
"""What leads in an unknown word: 原|建才学校, 成员校|柳湖小学, (如|红沟小学), (原|故市镇中心小学)."""
_BORDER = re.compile(f"[一—带帮-](?=..)|{ROW.pattern}")
"""What stands between two names of a list that lost its marks, or of which one helps the other: 孝泉师范学校一东汽八一中学,
西山小学2东湖小学, 实验小学|带|河口小学."""
_SCHOOL = re.compile("学校(?![长园])")
_OF_COLLEGES = ("教园区", "大学城")
_NO_NAME = WordLists("names").pattern("{department.no_levels|}|.{school.not_behind_levels}")
"""What with its level is no name: 县外|职校, 县新|小学."""
_LETTERS = (PROPER, INSIDE, PLACE)


def find_at(text: str, endings: Sequence[tuple[int, int]], known: Sequence[Found] = ()) -> Iterator[Found]:
    """The schools whose names end where the anchors stand; a name does not begin before the end of a `known` one.

    >>> [f.name for f in find_at("改扩建汤园小学、异地新建河口小学", [(5, 7), (14, 16)])]
    ['汤园小学', '河口小学']
    """
    last: Found | None = None
    waiting = list(known)[::-1]
    prior: Found | None = None
    for start, end in endings:
        while waiting and waiting[-1].end <= start:
            prior = waiting.pop()
        if last and (prior is None or prior.end < last.end):
            prior = last
        longer = continued(text, prior, start, end)
        found = longer or _judge(text, start, end, prior.end if prior else 0)
        if found and prior and found.start == prior.end and is_its_branch(text[found.start : start], found, prior):
            found = replace(found, start=prior.start, name=prior.name + found.name)
        if found and last and found.start > last.start:
            yield last
        last = found or last
    if last:
        yield last


def _judge(text: str, start: int, end: int, floor: int) -> Found | None:
    led = start > 0 and text[start - 1].isalnum()
    if not (led or text[start:end] in words("alone")) or pattern_of("not_before").match(text, end):
        return None
    if not led:
        return by_ending(text, start, end)
    if stops_here(text, start) and text[start - 1] != "和":
        return called_by_a_border(text, start, end)
    alone = _with_led_in(text, _with_level(text, core_before(text, start)), floor)
    owned = _of_group(text, _of_company(text, alone))
    core = _trimmed(text, owned, floor)
    if core is None:
        return called_by_a_border(text, start, end)
    at, verdict = _with_quarter(text, core, specific(text, core, end))
    if verdict is None:
        return None
    verdict = verdict or owned.start < alone.start
    if text.endswith(("教育中心", "职教中心", "初中"), start, end) and _SCHOOL.match(text, end):
        end += len("学校")  # 职业技术教育中心|学校, 第三初中|学校
    end = with_part(text, end)
    return Found(at, end, text[at:end], verdict, core)


def _with_quarter(text: str, core: Core, verdict: bool | None) -> tuple[int, bool | None]:
    """Where the name begins with the quarter or brand and the place before it, and whether it is sure: 崇信县|城区第三幼儿园,
    崇信县|农村实验中学, 邓州市|新兴职业技术学校."""
    at, first = core.start, core.words[0].kind
    quarter = text[at - 2 : at]
    direct, brand = quarter in words("direct"), quarter in words("brands")
    if first in (ORDINAL, KIND) and (brand or (verdict is not None and (direct or quarter in words("quarters")))):
        before = core_before(text, at - 2).words
        if before and before[-1].kind == PLACE:
            return before[-1].start, True
    return (at - 2 if direct and first == ORDINAL else at), verdict  # 县直|第四幼儿园


def _with_led_in(text: str, core: Core, floor: int) -> Core:
    """With the letter of a joint that begins a name, right behind the mark of a list of schools: 、向|海大道幼儿园."""
    at = core.start - 1
    if not floor or at - 1 != floor or text[floor] != "、" or text[at] not in lexicon("names")["border"]["begins"]:
        return core
    first = core.words[0] if core.words else None
    if first is None or first.kind != PROPER:
        return core
    return replace(core, start=at, words=(replace(first, start=at), *core.words[1:]))


def _with_level(text: str, core: Core) -> Core:
    """With the letter of a level that begins a name of two, as one unknown word: 州来|学校, 市桥|中学, but not 全县新|学校."""
    if text[core.start] not in LEVELS or len(core.words) != 2:
        return core
    letter = core.words[1]
    if letter.kind != PROPER or letter.end - letter.start > 1 or text[core.start - 1 : core.start] in NOT_ITS_OWN:
        return core
    return core if _NO_NAME.match(text, core.start) else replace(core, words=(Word(PROPER, core.start, core.end),))


def _of_company(text: str, core: Core) -> Core:
    """With the education company whose school it is: 上海世外教育|附属宝山大场实验学校."""
    attached = core.words and text[core.start : core.words[0].end] in ATTACHED
    if not attached or not text.endswith("教育", 0, core.start):
        return core
    before = core_before(text, core.start - len("教育"))
    return core.behind(before) if before.words else core


def _of_group(text: str, core: Core) -> Core:
    """With the group of schools that it is called by: 南外集团|科华学校, 石室教育集团|天瑞学校, but not 教育集团|各学校."""
    if not core.words or not text.endswith("集团", 0, core.start):
        return core
    called = core.end - core.start > 1 and all(w.kind in _LETTERS for w in core.words)
    of_schools = text.endswith("教育集团", 0, core.start)
    if of_schools and not (called and text.startswith("学校", core.end)):
        return core
    before = core_before(text, core.start - len("教育集团" if of_schools else "集团"))
    return core.behind(before) if before.end - before.start > 1 else core


def _trimmed(text: str, core: Core, floor: int) -> Core | None:
    """The core without what belongs to a school before it, and without unknown words before its first place."""
    kept = [w for w in core.words if w.end > floor]
    if kept and kept[0].start < floor:
        kept[0] = replace(kept[0], start=floor)
    if kept and floor and kept[0].start == floor and (border := _BORDER.match(text, floor, core.end)):
        kept[0] = replace(kept[0], start=border.end())
        kept = kept if kept[0].start < kept[0].end else kept[1:]
    if kept and kept[0].kind == PROPER and (led_in := _LED_IN.match(text, kept[0].start, kept[0].end)):
        kept[0] = replace(kept[0], start=led_in.end())
        kept = kept if kept[0].start < kept[0].end else kept[1:]
    pieces = [text[w.start : w.end] for w in kept]
    for index in range(len(kept) - 2, -1, -1):
        if pieces[index].endswith(_OF_COLLEGES) and kept[index + 1].kind == PLACE:  # 高教园区|大连理工大学
            kept, pieces = kept[index + 1 :], pieces[index + 1 :]
            break
    if len(kept) > 1 and kept[0].kind == PROPER and pieces[0] in words("led_by"):
        kept, pieces = kept[1:], pieces[1:]
    first = next((i for i, w in enumerate(kept) if w.kind == PLACE), 0)
    if sum(map(len, pieces[:first])) > 1 and not _is_part(text, kept, pieces, first):
        kept = kept[first:]
    return Core(kept[0].start, core.end, tuple(kept), core.clipped and kept[0].start == core.start) if kept else None


def _is_part(text: str, kept: Sequence[Word], pieces: Sequence[str], first: int) -> bool:
    """Whether what stands before the first place belongs to the name: 第一师|阿拉尔市第一中学, 阿拉腾|德令哈|路小学."""
    kinds = {w.kind for w in kept[:first]}
    if INSIDE in kinds or text[kept[first].end] in "路街" or (ORDINAL in kinds and pieces[first - 1] == "师"):
        return True
    return any(p in ATTACHED or p in words("town") for p in pieces[:first])
