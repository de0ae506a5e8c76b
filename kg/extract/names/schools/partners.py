"""Which words around a school say that it is a partner of the plan's own: 引进|衡水中学|合作办学, 到|衡水中学|跟岗."""

from __future__ import annotations

from kg.extract.names.cutting import LEVELS
from kg.extract.names.schools.elsewhere import OF_UNIVERSITY, names_own, places_in
from kg.extract.places import gazetteer
from kg.extract.word_lists import WordLists

_CLAUSE = 40
"""How many characters of its clause before and behind a name tell whether it is a partner."""
_WHOLE = 8
"""How long the name is at most of a school that has no branch in it."""
_LISTS = WordLists("names", "elsewhere")
_CLAUSE_ON = "[^。;,!?\n]*$"
_WITH, _HELPS = _LISTS.pattern("{with|}" + _CLAUSE_ON), _LISTS.pattern("{helps|}" + _CLAUSE_ON)
_BROUGHT_IN = _LISTS.pattern("{brought_in|}" + _CLAUSE_ON)
"""One of the words, in the clause before a name."""
_LEARNT_FROM, _GONE_TO = _LISTS.pattern("{learnt_from|}$"), _LISTS.pattern("{gone_to|}$")
_TOGETHER = _LISTS.pattern("[^。;!?\n]*?{together|}")
"""What two schools do together, behind a name."""
_TOGETHER_IN_CLAUSE = _LISTS.pattern("[^。;,!?\n]*?{together|}")
_ACTS = _LISTS.pattern(
    r"(?:[、和与][\u4e00-\u9fff]{2,16}?){0,3}(?:{acts_how|}*{acts|}|(?:等)?{lends|})|与[^。;,!?\n]{1,20}?{agrees|}"
    r"|对[^。;,!?\n]{1,24}?{acts|}"
)
"""What a partner does, whom it lends, what it agrees on, what it does for another: 对|县一中实行组团式帮扶."""
_HELPS_OURS = _LISTS.pattern(r"(?:[、和与][\u4e00-\u9fff]{2,16}?){0,4}等[^。;,!?\n]{0,20}?{acts|}我[省市县区州旗]")
"""That the schools of a list help those of the plan's place."""
_LEARNING = _LISTS.pattern("[^。;,!?\n]{0,6}?{learning|}")


def invited(text: str, start: int, end: int) -> bool:
    """Whether the clause speaks of the school as a partner: 引进|衡水中学|合作办学, 与|杭州学军中学|结对.

    >>> invited("与杭州学军中学结对", 1, 7), invited("支持衡水中学发展", 2, 6)
    (True, False)
    """
    attached = OF_UNIVERSITY.search(text, start, end)
    whole = (end - start <= _WHOLE and "附属" not in text[start:end]) or (attached and attached.end() == end)
    if whole and _BROUGHT_IN.search(text, max(0, start - _CLAUSE), start):
        return True  # 引进|杭州学军中学, not 引进|广州市执信中学南沙学校
    return is_led_with(text, start) and _TOGETHER.match(text, end, end + _CLAUSE) is not None


def acts_as_partner(text: str, start: int, end: int) -> bool:
    """Whether a school helps another, or is gone to and learnt from: 衡水中学|托管县一中, 到|衡水中学|跟岗.

    >>> acts_as_partner("衡水中学托管县一中", 0, 4), acts_as_partner("到衡水中学跟岗学习", 1, 5)
    (True, True)
    """
    if _ACTS.match(text, end) or _LEARNT_FROM.search(text, max(0, start - 4), start):
        return True
    return bool(_GONE_TO.search(text, max(0, start - 2), start) and _LEARNING.match(text, end))


def helps_ours(name: str, own: str | None, text: str, end: int) -> bool:
    """Whether it is told of the schools of a list that they help those of the plan: 海南中学|等优质学校托管我市高中.

    >>> text = "海南中学等优质学校托管我市高中"
    >>> helps_ours("海南中学", None, text, 4), helps_ours("市一中", None, "市一中等优质学校托管我市高中", 3)
    (True, False)
    """
    return name[0] not in LEVELS and _HELPS_OURS.match(text, end) is not None and not names_own(name, own)


def is_led_with(text: str, start: int) -> bool:
    """Whether the clause before a name brings it in as a partner: 依托|宁夏师范学院.

    >>> is_led_with("依托宁夏师范学院", 2), is_led_with("支持湖南工贸技师学院", 2)
    (True, False)
    """
    return _WITH.search(text, max(0, start - _CLAUSE), start) is not None


def is_helped_on(name: str, own: str | None, text: str, start: int) -> bool:
    """Whether a college called by the city around the plan's place is the plan's own, as the clause brings nobody in.

    In a county its clause must help it on: 支持|泉州轻工职业学院. In a district of a municipality it need not.

    >>> is_helped_on("泉州轻工职业学院", "350582", "支持泉州轻工职业学院", 2)
    True
    >>> is_helped_on("泉州轻工职业学院", "350582", "支持与泉州轻工职业学院合作", 3)
    False
    """
    if own is None or own.endswith("00") or is_led_with(text, start):
        return False
    municipality = next((d.code for d in gazetteer().by_code(own[:2] + "0000") if d.name.endswith("市")), None)
    around = municipality or own[:4] + "00"
    if not any(d.code == around for _, found in places_in(name, anywhere=False) for d in found):
        return False
    alone = municipality and not _TOGETHER_IN_CLAUSE.match(text, start, start + _CLAUSE)
    return bool(alone or _HELPS.search(text, max(0, start - _CLAUSE), start))
