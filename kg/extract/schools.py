"""Schools: what stands before 小学, 中学, 幼儿园 … makes a name, or is a kind of school only.

Each ending is judged by the words before it (`borders`): YES where a place, a numeral or an unknown word names it, MAYBE
where the document must speak for it (the same name elsewhere, a school beside it in a list), NO where only kinds are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.borders import HARD, INSIDE, KIND, ORDINAL, PLACE, PROPER, SOFT, Core, core_before
from kg.extract.places_in_text import gazetteer
from kg.ontology import lexicon

_ABBREVIATED = re.compile(r"(?:[一二三四五六七八九十]{1,3}|(?<!\d)\d{1,3})[中小](?![学心等小专职高华国央间期旬年部途科队、学型康微班组])")
_JOINERS = "、和与及一—-,"
_FUNCTION = re.compile("[了着过不未也又再还其某则且很更最只你我他她它们什么这那哪]")
_CLOSED = re.compile(r"$|[^\u4e00-\u9fff]|[、和与及]")
_CAMPUS = re.compile(r"(?:附属|附设)?[\u4e00-\u9fff]{0,5}?$")


@dataclass(frozen=True, slots=True)
class Found:
    """A school by its span and the name that stands there; `sure` is False where the document must speak for it."""

    start: int
    end: int
    name: str
    sure: bool
    core: Core


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(lexicon("names")["school"][key])


@cache
def _not_before() -> re.Pattern[str]:
    return re.compile("|".join(_words("not_before")))


@cache
def _works() -> re.Pattern[str]:
    return re.compile("|".join(_words("works")))


def find_schools(text: str, endings: Sequence[tuple[int, int]]) -> list[Found]:
    """The schools whose names end at the given anchors, abbreviations (江川一中) and members of joint lists with them.

    >>> [f.name for f in find_schools("改扩建汤园小学、异地新建河口小学", [(5, 7), (14, 16)])]
    ['汤园小学', '河口小学']
    """
    found = sorted([*_full(text, endings), *_abbreviated(text)], key=lambda f: (f.start, -f.end))
    found = _settled(text, _outer(found))
    return sorted([*found, *_shared_heads(text, found), *_between(text, found)], key=lambda f: f.start)


def _full(text: str, endings: Sequence[tuple[int, int]]) -> Iterator[Found]:
    last: Found | None = None
    for start, end in endings:
        if last and (longer := _continued(text, last, start, end)):
            last = longer
            continue
        found = _judge(text, start, end, last.end if last else 0)
        if found:
            if last:
                yield last
            last = found
    if last:
        yield last


def _continued(text: str, last: Found, start: int, end: int) -> Found | None:
    """A school whose name goes on: 北京大学|附属中学, 第九中学|龙昆校区."""
    ending, gap = text[start:end], text[last.end : start]
    if start < last.end or len(gap) > 6 or not _CAMPUS.match(gap):
        return None
    attached = gap.startswith(("附属", "附设"))
    if not attached and (ending not in _words("goes_on") or (gap and ending == "幼儿园")):
        return None
    if gap and not attached:
        core = core_before(text, start)
        if core.start > last.end or gap[0] in "新老主两多各分" or any(w.kind == KIND for w in core.words if w.start >= last.end):
            return None
    return replace(last, end=end, name=text[last.start : end], sure=True)


def _judge(text: str, start: int, end: int, floor: int) -> Found | None:
    if start and not ("\u4e00" <= text[start - 1] <= "\u9fff" or text[start - 1].isalnum()):
        return None
    if _not_before().match(text, end):
        return None
    core = _trimmed(text, core_before(text, start), floor)
    verdict = _specific(text, core, end) if core else None
    if core is None or verdict is None:
        return None
    if text[end : end + 1] == "校" and text[end + 1 : end + 2] not in lexicon("names")["school"]["no_school_behind"]:
        end += text[end - 2 : end] in ("小学", "中学")
    return Found(core.start, end, text[core.start : end], verdict, core)


def _trimmed(text: str, core: Core, floor: int) -> Core | None:
    """The core without what belongs to a school before it, and without unknown words before its first place."""
    words = [w for w in core.words if w.end > floor]
    if words and words[0].start < floor:
        words[0] = replace(words[0], start=floor)
    anchors = _words("anchors")
    for index in range(len(words) - 2, -1, -1):
        following = text[words[index + 1].start : words[index + 1].end]
        if text[words[index].start : words[index].end] in anchors and following not in ("附属", "附设"):
            words = words[index + 1 :]
            break
    if words and floor and words[0].start == floor and text[floor] in "一—-" and words[0].end - floor > 1:
        words[0] = replace(words[0], start=floor + 1)
    first = next((i for i, w in enumerate(words) if w.kind == PLACE), 0)
    before = words[:first]
    if sum(w.end - w.start for w in before) > 1 and not any(text[w.start : w.end] in ("附属", "附设") for w in before):
        words = words[first:]
    return Core(words[0].start, core.end, tuple(words), core.clipped and words[0].start == core.start) if words else None


def _specific(text: str, core: Core, end: int) -> bool | None:
    """Whether the core names a school: True, False for perhaps, None for no."""
    ending, weak = text[core.end : end], text[core.end : end] in _words("weak")
    if core.clipped or core.proper > 10 or _FUNCTION.search(text, core.start, core.end):
        return None
    if core.has(ORDINAL):
        return True
    if core.proper >= 2:
        return _proper(text, core, ending, weak)
    if core.has(PLACE):
        return _placed(text, core, ending, end)
    return _only_one(text, core, ending)


def _proper(text: str, core: Core, ending: str, weak: bool) -> bool | None:
    if ending == "校区":
        return None
    if not weak or core.has(PLACE):
        return True
    words = [text[w.start : w.end] for w in core.words if w.kind == KIND]
    if text[core.end - 1] in lexicon("names")["school"]["landmarks"] or ending in ("大学", "分院") or (len(words) > 0 and not set(words) <= _words("vague_kinds")):
        return True
    return False


def _placed(text: str, core: Core, ending: str, end: int) -> bool | None:
    """A place with kinds only, or bare: 如东县实验小学, 如东高中, but not 如东职业学校, 四川小学."""
    kinds = {text[w.start : w.end] for w in core.words if w.kind == KIND}
    if kinds:
        return True if not kinds <= _words("vague_kinds") else (True if ending in ("中专", "职教中心") else None)
    if ending in ("学校", "校区", "分校", "分院", "中心校", "书院"):
        return None
    if ending in ("小学", "初中", "高中", "幼儿园", "中学"):
        place = text[core.words[-1].start : core.words[-1].end]
        if any(d.level == "province" for d in gazetteer().by_name(place)) or (place[-1] in "市县区" and len(place) > 2 and ending != "中学"):
            return None
        return bool(_CLOSED.match(text, end) or _works().match(text, end))
    return True


def _only_one(text: str, core: Core, ending: str) -> bool | None:
    """市实验小学, 县职教中心: a level and a kind of which there is one."""
    first = text[core.start : core.words[0].end]
    if first not in "省市县区州" or (core.start and text[core.start - 1] in "各每个(、)"):
        return None
    rest = [text[w.start : w.end] for w in core.words[1:]]
    if any(word in "省市县区州镇乡" for word in rest):
        return None
    return True if ending in ("职教中心", "职业教育中心", "中专", "实小") or set(rest) & _words("only_one") else None


def _abbreviated(text: str) -> Iterator[Found]:
    """江川一中, 市一中, and 二中 behind 江川一中 in a list."""
    last: tuple[int, str] | None = None
    for hit in _ABBREVIATED.finditer(text):
        core = core_before(text, hit.start(), (HARD, SOFT))
        words = core.words
        placed = [i for i, w in enumerate(words) if w.kind == PLACE]
        if words and words[-1].kind == PLACE:
            core = core.since(placed[0])
            last = hit.end(), text[core.start : core.end]
            yield Found(core.start, hit.end(), text[core.start : hit.end()], True, core)
        elif len(words) == 1 and text[core.start : core.end] in ("市", "县", "区", "省", "州") and text[core.start - 1 : core.start] not in ("各", "每"):
            yield Found(core.start, hit.end(), text[core.start : hit.end()], True, core)
        elif not words and last and hit.start() - last[0] == 1 and text[last[0]] in "、和与及":
            yield Found(hit.start(), hit.end(), last[1] + hit[0], True, core)
            last = hit.end(), last[1]


def _outer(found: list[Found]) -> list[Found]:
    """Without what lies within another."""
    out: list[Found] = []
    for one in found:
        if not out or one.end > out[-1].end:
            out.append(one)
    return out


def _settled(text: str, found: list[Found]) -> list[Found]:
    """The sure ones, and of the others those the document names surely elsewhere or lists beside a sure one."""
    names = {f.name for f in found if f.sure}
    out: list[Found] = []
    for index, one in enumerate(found):
        beside = [f for f in found[max(0, index - 1) : index + 2] if f.sure and f is not one]
        listed = any(_joined(text, one, f) or _joined(text, f, one) for f in beside)
        if one.sure or one.name in names or (listed and one.core.proper >= 2):
            out.append(one)
    return out


def _joined(text: str, one: Found, two: Found) -> bool:
    gap = text[one.end : two.start]
    return len(gap) == 1 and gap in _JOINERS


def _shared_heads(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """第三、第四幼儿园 and 城东、城西小学: what stands in the list before a name and has the rest in common."""
    for one in found:
        words, at = one.core.words, one.start
        if not words:
            continue
        ordinal = next((w for w in words if w.kind == ORDINAL), None)
        own = ordinal or (words[0] if words[0].kind in (PROPER, INSIDE) and one.core.proper in (2, 3) else None)
        if own is None or (own is not words[0]) or (text[at - 1 : at] != "、" and text[at - 1 : at] not in ("和", "与", "及")):
            continue
        rest, length = text[own.end : one.end], own.end - own.start
        while at and text[at - 1] in "、和与及":
            before = core_before(text, at - 1)
            kinds = [w.kind for w in before.words]
            fits = kinds[-1:] == [ORDINAL] if ordinal else kinds in ([PROPER], [INSIDE]) and before.end - before.start == length
            if not fits or before.start == before.end:
                break
            start = before.start if set(kinds) <= {PLACE, ORDINAL, PROPER, INSIDE} else before.words[-1].start
            yield Found(start, before.end, text[start : before.end] + rest, True, before)
            at = start


def _between(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """An item between two schools of a list is a school, whatever it is called: 东汽八一中学、成师德高,绵竹职中."""
    for one, two in zip(found, found[1:], strict=False):
        gap = text[one.end : two.start]
        if 4 <= len(gap) <= 8 and gap[0] in "、和与及," and gap[-1] in "、和与及,":
            core = core_before(text, two.start - 1)
            if core.start == one.end + 1 and {w.kind for w in core.words} == {PROPER}:
                yield Found(core.start, core.end, text[core.start : core.end], True, core)


def stage_of(name: str) -> str | None:
    """The stage that a school's name tells.

    >>> stage_of("解放路幼儿园"), stage_of("德阳五中"), stage_of("英华分校")
    ('kindergarten', 'secondary', None)
    """
    return next((stage for stage, words in lexicon("names")["stages"].items() if any(w in name for w in words)), None)
