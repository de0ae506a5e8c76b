"""Other named organizations: universities, companies, alliances, education groups, societies, parks."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.bodies import Body
from kg.extract.borders import HARD, INSIDE, KIND, ORDINAL, PLACE, Core, core_before
from kg.ontology import lexicon

_COMPANY = re.compile("有限公司|有限责任公司|股份有限公司|集团公司")
_CITE = "各每某个所等类型"


@cache
def endings() -> dict[str, str]:
    """Each ending of an organization's name, with the kind it tells."""
    return {word: kind for kind, words in lexicon("names")["organization"]["endings"].items() for word in words}


@cache
def _generic() -> re.Pattern[str]:
    words = sorted(lexicon("names")["organization"]["generic"], key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(words)}|[、和与及])*")


def organization_at(text: str, start: int, end: int) -> Body | None:
    """The organization whose name has the given ending, None where only a kind is named.

    >>> organization_at("发挥武清区教育发展战略研究会领航作用", 11, 14).name
    '武清区教育发展战略研究会'
    """
    word, kind = text[start:end], endings()[text[start:end]]
    core = core_before(text, start, (HARD,))
    if not core.words or core.clipped or _generic().fullmatch(text, core.start, start):
        return None
    core = _from_place(core)
    if not _JUDGES[kind](text, core, word, end):
        return None
    return Body(core.start, end, text[core.start : end])


def _from_place(core: Core) -> Core:
    first = next((i for i, w in enumerate(core.words) if w.kind == PLACE), 0)
    return core.since(first) if first and core.words[0].kind != INSIDE else core


def _placed(text: str, core: Core) -> bool:
    first = text[core.words[0].start : core.words[0].end]
    return core.words[0].kind == PLACE or first in ("中国", "中华", "国家", "全国", "省", "市", "县", "区", "州")


def _company(text: str, core: Core, word: str, end: int) -> bool:
    if _COMPANY.fullmatch(word):
        return core.proper >= 2 or core.has(PLACE)
    return word == "集团" and _placed(text, core) and core.proper >= 2 and text[end : end + 1] not in tuple("化内校总式办各成")


def _alliance(text: str, core: Core, word: str, end: int) -> bool:
    if text[end : end + 1] in tuple("校内化体") or text[core.start - 1 : core.start] in tuple(_CITE):
        return False
    return (word == "联盟" and end - core.start >= 4) or core.has(PLACE) or core.proper >= 4


def _group(text: str, core: Core, word: str, end: int) -> bool:
    return text[end : end + 1] != "化" and text[core.start - 1 : core.start] not in tuple(_CITE) and (core.has(PLACE) or core.has(ORDINAL) or core.proper >= 2)


def _society(text: str, core: Core, word: str, end: int) -> bool:
    if word in ("学会", "协会", "联合会", "商会"):
        return _placed(text, core)
    return _placed(text, core) or core.proper >= 2


def _park(text: str, core: Core, word: str, end: int) -> bool:
    return core.words[0].kind == PLACE


def _centre(text: str, core: Core, word: str, end: int) -> bool:
    if _placed(text, core) and len(core.words) > 1:
        return True
    before = text[max(0, core.start - 4) : core.start]
    existing = before.endswith(tuple(lexicon("names")["organization"]["using"]))
    return existing and start_of_name(core) >= 2


def start_of_name(core: Core) -> int:
    return core.end - core.start


def _institute(text: str, core: Core, word: str, end: int) -> bool:
    return _placed(text, core) and len(core.words) > 1 and core.words[0].kind != KIND


_JUDGES = {
    "company": _company,
    "alliance": _alliance,
    "education-group": _group,
    "society": _society,
    "park": _park,
    "training-centre": _centre,
    "institute": _institute,
}
