"""Schools: what stands before 小学, 中学, 幼儿园 … makes a name, or is a kind of school only.

Each ending is judged by the words before it (`borders`): sure where a place, a numeral or an unknown word names it,
perhaps where the document must speak for it (the name elsewhere, a school beside it), no where only kinds are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.names.borders import KIND, LEVELS, ORDINAL, PLACE, PROPER, Core, core_before, stops_here
from kg.extract.places_in_text import gazetteer
from kg.ontology import lexicon

_FUNCTION = re.compile("[了着过不未也又再还某很更最只们]")
_HANZI = re.compile("[\u4e00-\u9fff]")
_SEVERAL = re.compile("[各每个()]|、[省市县区州旗]")
_FORMER = re.compile("现(?=..)|原(?=...)")
_ASCII = re.compile("[0-9A-Za-z]")
_CLOSED = re.compile(r"$|[^\u4e00-\u9fff]|[和与及]")
_ATTACHED = ("附属", "附设")


@dataclass(frozen=True, slots=True)
class Found:
    """A school by its span and its name there; `sure` is False where the document must speak for it."""

    start: int
    end: int
    name: str
    sure: bool
    core: Core


@cache
def words(key: str) -> frozenset[str]:
    """A word list of the lexicon's part on schools."""
    return frozenset(lexicon("names")["school"][key])


@cache
def _any_of(key: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words(key), key=len, reverse=True)))


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
        longer = _continued(text, prior, start, end) if prior else None
        found = longer or _judge(text, start, end, prior.end if prior else 0)
        if found and prior and found.start == prior.end and found.sure and prior.sure:
            found = replace(found, start=prior.start, name=prior.name + found.name)  # 昆明一中|西山学校
        if found and last and found.start > last.start:
            yield last
        last = found or last
    if last:
        yield last


def _continued(text: str, last: Found, start: int, end: int) -> Found | None:
    """A school whose name goes on: 北京大学|附属中学, 第九中学|龙昆校区."""
    gap = text[last.end : start]
    if start < last.end or len(gap) > 8:
        return None
    if gap.startswith(_ATTACHED):
        return replace(last, end=end, name=text[last.start : end], sure=True)
    if text[start:end] not in words("goes_on") or (gap and text[start:end] == "幼儿园") or len(gap) > 4:
        return None
    if gap and (gap[0] in "新老主两多各分" or not _HANZI.match(gap)):
        return None
    core = core_before(text, start)
    if core.start > last.end or any(w.kind == KIND and w.start >= last.end for w in core.words):
        return None
    return replace(last, end=end, name=text[last.start : end], sure=True)


def _judge(text: str, start: int, end: int, floor: int) -> Found | None:
    if not start or stops_here(text, start) or not text[start - 1].isalnum() or _any_of("not_before").match(text, end):
        return None
    core = _trimmed(text, core_before(text, start), floor)
    verdict = _specific(text, core, end) if core else None
    if core is None or verdict is None:
        return None
    if text[end - 2 : end] in ("小学", "中学") and text[end : end + 1] == "校" and not _goes_on_as_yard(text, end):
        end += 1
    return Found(core.start, end, text[core.start : end], verdict, core)


def _goes_on_as_yard(text: str, end: int) -> bool:
    """Whether 校 behind 中学 begins a word of its own: 校园, 校长."""
    return text[end + 1 : end + 2] in lexicon("names")["school"]["no_school_behind"]


def _trimmed(text: str, core: Core, floor: int) -> Core | None:
    """The core without what belongs to a school before it, and without unknown words before its first place."""
    kept = [w for w in core.words if w.end > floor]
    if kept and kept[0].start < floor:
        kept[0] = replace(kept[0], start=floor)
    if kept and floor and kept[0].start == floor and text[floor] in "一—-" and core.end - floor > 2:
        kept[0] = replace(kept[0], start=floor + 1)
        kept = kept if kept[0].start < kept[0].end else kept[1:]
    if kept and kept[0].kind == PROPER and _FORMER.match(text, kept[0].start, kept[0].end):
        kept[0] = replace(kept[0], start=kept[0].start + 1)
    pieces = [text[w.start : w.end] for w in kept]
    for index in range(len(kept) - 2, -1, -1):
        if pieces[index] in words("anchors") and pieces[index + 1] not in _ATTACHED:
            kept, pieces = kept[index + 1 :], pieces[index + 1 :]
            break
    first = next((i for i, w in enumerate(kept) if w.kind == PLACE), 0)
    if sum(map(len, pieces[:first])) > 1 and not set(pieces[:first]) & set(_ATTACHED):
        kept = kept[first:]
    return Core(kept[0].start, core.end, tuple(kept), core.clipped and kept[0].start == core.start) if kept else None


def _specific(text: str, core: Core, end: int) -> bool | None:
    """Whether the core names a school: True, False for perhaps, None for no."""
    ending = text[core.end : end]
    if core.clipped or core.proper > 10 or _FUNCTION.search(text, core.start, core.end):
        return None
    if core.has(ORDINAL):
        return True
    if not _HANZI.search(text, core.start, core.end):
        return None
    if core.proper >= 2 or (core.end - core.start > 2 and text[core.end - 1] in "路街道巷桥"):
        return _proper(text, core, ending)
    if core.has(PLACE):
        return _placed(text, core, ending, end)
    return _only_one(text, core, ending)


def _proper(text: str, core: Core, ending: str) -> bool | None:
    """An unknown word before the ending: 汤园小学, 英华分校; before a weak ending it must look like a name."""
    if ending == "校区":
        return None
    unknown = sum(w.end - w.start for w in core.words if w.kind == PROPER)
    landmark = text[core.end - 1] in lexicon("names")["school"]["landmarks"]
    kinds = {text[w.start : w.end] for w in core.words if w.kind == KIND}
    if core.has(PLACE):
        return True
    if core.words[0].kind == KIND and text[core.start : core.words[0].end] in words("vague_kinds") and not landmark:
        return None
    if ending == "大学" and _ASCII.search(text, core.start, core.end):
        return None
    if ending not in words("weak"):
        return unknown < 4 or landmark or bool(kinds)
    named = core.words[-1].kind == KIND and not kinds <= words("vague_kinds") if kinds else landmark
    named = named or text[core.start : core.end] in words("eponyms")
    return (named or ending in ("大学", "分院")) and unknown < 5


def _placed(text: str, core: Core, ending: str, end: int) -> bool | None:
    """A place with kinds only, or bare: 如东县实验小学, 如东高中, but not 如东职业学校, 四川小学."""
    kinds = {text[w.start : w.end] for w in core.words if w.kind == KIND}
    if kinds:
        usual = ending in ("中专", "职教中心", "学院", "中学", "高中") and kinds <= {"职业", "民族", "综合", "完全"}
        usual = usual or (ending == "大学" and not kinds & words("no_university"))
        return True if usual or not kinds <= words("vague_kinds") else None
    if ending in ("学校", "校区", "分校", "分院", "中心校", "书院"):
        return None
    if ending not in ("小学", "初中", "高中", "幼儿园", "中学"):
        return True
    place = text[core.words[-1].start : core.words[-1].end]
    full = len(place) > 2 and place[-1] in "市县区"
    if any(d.level == "province" for d in gazetteer().by_name(place)):
        return False if ending == "中学" else None
    if full and ending != "中学":
        return None
    if ending in ("高中", "中学"):
        return not _any_of("subjects").match(text, end)
    return bool(_CLOSED.match(text, end) or _any_of("works").match(text, end))


def _only_one(text: str, core: Core, ending: str) -> bool | None:
    """市实验小学, 县职教中心: a level and a kind of which there is one."""
    level, *rest = (text[w.start : w.end] for w in core.words)
    if level not in LEVELS or _SEVERAL.match(text[max(0, core.start - 2) : core.start][::-1]) or LEVELS & set(rest):
        return None
    return True if ending in ("职教中心", "职业教育中心", "中专", "实小") or set(rest) & words("only_one") else None


@cache
def _stages() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((stage, re.compile("|".join(patterns))) for stage, patterns in lexicon("names")["stages"].items())


def stage_of(name: str) -> str | None:
    """The stage that a school's name tells.

    >>> stage_of("解放路幼儿园"), stage_of("德阳五中"), stage_of("英华分校")
    ('kindergarten', 'secondary', None)
    """
    return next((stage for stage, pattern in _stages() if pattern.search(name)), None)
