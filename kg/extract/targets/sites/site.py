"""Where a number stands: its clause, its sentence, the words to its left and right that may say what is counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kg.extract.patterns import one_of
from kg.extract.targets.numbers import Quantity
from kg.extract.targets.sites.clauses import around, boundaries, stops_of
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

REACH = 200
"""How many characters from a number its words are looked for; it keeps the work linear in texts without stops."""
_NOUN_BEHIND = re.compile("“?[\u4e00-\u9fff]")
_HEADS = frozenset({"名", "人", "位"})
_COUNTING = frozenset({"个", "名", "人次"})
"""Units that count what stands right behind them; others tell the size of what the number before counts: 1所36班|小学."""
_SEPARATOR = re.compile(r"[、,]|以及|和|(?<![惠普涉])及|与|(?<![归合撤缩兼])并|(?=每[所校个名位班人])")
_JOIN = re.compile(r"(?:[、,]|以及|和|及|与|或)\s?[≤≥<>]?")
_LIMITS = re.compile("^(?:不等|之间|内$)")
"""What behind a number names nothing: 400至1000元|不等, 1.2至1.3万人|之间, 控制在60分钟|内."""
OR = "或"
"""Between an amount and another way to say it: 每年不少于12天|或|72学时."""
_AND = frozenset({"和", "、", "及", "以及", "与"})
_LISTS = WordLists("targets", "words")
_SIZED = WordLists("targets", "context").pattern(
    "(?:[校班]均|平均)?(?:{of_size}?(?:人?数)?(?:均|都)?{beyond}|(?:[共仅只]?有)?{of_size+had_by}(?:人?数)?(?:均|都)?{so_many}?)"
)
"""What tells that the number behind it is the size of what stands before, or how many that has: 8所小学|在校生不足|50人."""
_OF_MANY = _LISTS.pattern(r"((?!的)[\u4e00-\u9fff]{2,8}?)(?:的|中?[仍尚还仅共]?有|中|{sized})", sized=_SIZED)
"""What stands between two numbers of which the second are part of the first, or tell its size: 9个|乡镇的|21所学校,
531名|残疾儿童仍有|两成, 8所|小学在校生不足|50人."""
_THINGS = _LISTS.pattern(r"([\u4e00-\u9fff]{0,6}?{things})(?P<sum>(?:累计|共计?|合计|均|已|有)[\u4e00-\u9fff]{0,6})?")
"""What may be counted between two numbers: 高校, 孔子学院累计招生."""
_PEOPLE = WordLists("targets", "units").pattern(r"[\u4e00-\u9fff]{0,4}?{people}")
"""Those whom a number counts that stands right behind what others have been counted: 128所学校6.4万名|学生."""
_DONE_WITH = _LISTS.pattern("(?!{paid}$)(?:{do+keep}|(?:的?标准)?{how_paid}?{paid_out})")
"""All that is done with a sum, behind it: (投入12亿元)新建, (每月500元)标准发放, (300元至600元)分档发放."""
_LINKS = _LISTS.ending("link", many=False)
"""The verbs behind which a number has its noun: 覆盖56所…"""


@dataclass(slots=True)
class Site:
    """A quantity and the words around it.

    `left` runs from the start of the clause, or the number before, to the number; `right` from behind it to the end
    of the clause or to where the next number's words begin. `joined`: only 、 or 和 stands between it and the number
    before (38%、60%).
    """

    quantity: Quantity
    left: str
    left_start: int
    right: str
    clause: tuple[int, int]
    sentence: tuple[int, int]
    before: Site | None
    joined: bool
    apart: bool
    """Whether 分别 or 依次 stands before it, or before the first of those it is joined to; such a list may mix units (99%和13年)."""

    @property
    def in_clause(self) -> Site | None:
        """The number before it in the same clause."""
        return self.before if self.before is not None and self.before.clause == self.clause else None


def clause_start(text: str, site: Site, end: int) -> int:
    """Where the clause before that ends at `end` begins, in the sentence of a number.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> text = "推进扩容,用于奖教,每年安排200万元。"
    >>> site = next(find_sites(text, list(find_quantities(text))))
    >>> text[clause_start(text, site, site.clause[0] - 1) : site.clause[0] - 1]
    '用于奖教'
    """
    floor = max(site.sentence[0], end - REACH)
    colon = text.rfind(":", floor, end)
    while colon > 0 and text[colon - 1].isdigit() and text[colon + 1].isdigit():  # 达到1:8
        colon = text.rfind(":", floor, colon)
    return max(floor, colon + 1, *(text.rfind(mark, floor, end) + 1 for mark in ",;\n\t"))


def first_of_list(site: Site) -> Site | None:
    """The first number of the list in a clause that a number stands in, as far as `REACH`: 小学|38%、初中60%; None where none
    stands there."""
    first: Site | None = site
    while first is not None and first.left.startswith("、") and site.quantity.start - first.quantity.start < REACH:
        first = first.in_clause
    return first


def first_of_nouns(site: Site) -> Site | None:
    """The first number of a list in a clause whose members have their nouns behind them and one verb before: 每校至少配备|1名|校医和2名保安;
    None for it and where no such list is."""
    first = site
    while first.left in _AND and first.right:
        if first.in_clause is None or site.quantity.start - first.quantity.start > REACH:
            return None
        first = first.in_clause
    return first if first is not site and first.right else None


def find_sites(
    text: str, quantities: list[Quantity], counts: Callable[[str, Site], bool] | None = None
) -> Iterator[Site]:
    """The places of the quantities of a text. Those that `counts` turns down are left out, and are nobody's `before`.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> text = "建成基地2个、中心3个,培训教师100名。"
    >>> [(s.left, s.right) for s in find_sites(text, list(find_quantities(text)))]
    [('建成基地', ''), ('、中心', ''), ('培训教师', '')]
    """
    marks = boundaries(text)
    stops = stops_of(text, marks)
    previous: Site | None = None
    for quantity, following in pairwise([*quantities, None]):
        assert quantity is not None
        clause = around(marks, quantity.start, quantity.end, len(text))
        sentence = around(stops, quantity.start, quantity.end, len(text))
        before = previous if previous is not None and previous.sentence == sentence else None
        site = _site(text, quantity, following, clause, sentence, before)
        if counts is None or counts(text, site):
            yield (previous := site)


@cache
def _next_act() -> re.Pattern[str]:
    """The verb that begins what the next number counts: 50名名师|组建工作室8个."""
    data = lexicon("targets")["words"]
    return re.compile(one_of([*(w for w in data["do"] if len(w) > 1), *data["link"], *data["spending"]]))


def _between(text: str, start: int, following: Quantity) -> str:
    """The noun from `start` on, where the next number has its own behind it, is part of it or tells its size: 8所|高校|20个学科."""
    if own := _OF_MANY.fullmatch(text, start, following.start):
        return own[1]
    own = _THINGS.fullmatch(text, start, following.start)
    named = own is not None and (own["sum"] or _NOUN_BEHIND.match(text, following.end))
    return own[1] if own and named else ""


def _site(
    text: str, quantity: Quantity, following: Quantity | None,
    clause: tuple[int, int], sentence: tuple[int, int], before: Site | None,
) -> Site:  # fmt: skip
    near = before.quantity if before is not None and before.quantity.end > clause[0] else None
    left_start = max(near.end if near else clause[0], quantity.start - REACH)
    if near and before and before.right and before.right[0] not in "、和及与":
        behind = near.end + len(before.right) - len(near.noun)
        left_start = left_start if _SIZED.fullmatch(text, behind, quantity.start) else max(left_start, behind)
    left = text[left_start : quantity.start]
    alike = bool(near and before and (near.unit == quantity.unit or before.apart))
    joined = bool(alike and near and _JOIN.fullmatch(text, near.end, quantity.start))
    if before is not None and before.apart and text[before.quantity.end : quantity.start] == ",":
        joined |= before.quantity.unit == quantity.unit  # 分别为46%,52%
    apart = "分别" in left or "依次" in left or bool(joined and before and before.apart)
    if near and left.startswith("(") and 0 < (closed := left.find(")") + 1) < len(left):  # 1所(城关完小)|、省级3所
        left_start += closed
        left = left[closed:]
    bracket = _behind_bracket(left)
    left_start, left = left_start + bracket, left[bracket:]
    right = _right(text, quantity, following, clause[1])
    if not right and following is not None and following.start < clause[1]:
        linked = _LINKS.split(left)[1]  # 惠及|56所|农村学校|2.3万名学生
        right = text[quantity.end : following.start] if linked else _between(text, quantity.end, following)
    if not right and (quantity.unit in _HEADS or (near and not left)):
        right = _people_behind(text, quantity, following, clause[1], bare=bool(near and not left))
    return Site(quantity, left, left_start, right, clause, sentence, before, joined, apart)


def _people_behind(text: str, quantity: Quantity, following: Quantity | None, end: int, *, bare: bool) -> str:
    """Those whom a number counts that has nothing before it (`bare`: 128所学校6.4万名|学生), or of whom the next one tells what they do:
    组织60名|教师|录制课程1200节."""
    told = following is not None and following.start < end and quantity.unit in _HEADS
    if not (bare or told):
        return ""
    people = _PEOPLE.match(text, quantity.end, following.start - 1 if told and following else end)
    return people[0] if people else ""


def _behind_bracket(left: str) -> int:
    """How far from the start what belongs to a number begins: in the bracket that is still open, or behind one that only closes."""
    _, opened = _unmatched(left)
    if opened is not None:
        return opened + 1
    return left.rindex(")") + 1 if ")" in left and "(" not in left[: left.index(")")] else 0


def _unmatched(words: str) -> tuple[int | None, int | None]:
    """Where the first bracket stands that closes what nothing opened, and the last that opens what nothing closes.

    >>> _unmatched("其中(含民办)"), _unmatched("),其中(民办")
    ((None, None), (0, 4))
    """
    if "(" not in words and ")" not in words:
        return None, None
    closing, opened = None, list[int]()
    for at, letter in enumerate(words):
        if letter == "(":
            opened.append(at)
        elif letter == ")" and opened:
            opened.pop()
        elif letter == ")" and closing is None:
            closing = at
    return closing, opened[-1] if opened else None


def _right_end(text: str, quantity: Quantity, following: Quantity) -> int:
    """Where the words behind a number end before those of the next one in its clause."""
    cut = max((hit.start() for hit in _SEPARATOR.finditer(text, quantity.end, following.start)), default=-1)
    if cut < 0:
        cut = text.find("(", quantity.end, following.start)  # 26所学校|(含1所幼儿园)
    if cut < 0 and (act := _next_act().search(text, quantity.end + 2, following.start)):
        cut = act.start()
    return cut if cut >= 0 else quantity.end


def _right(text: str, quantity: Quantity, following: Quantity | None, clause_end: int) -> str:
    end, start = clause_end, quantity.end
    if following is not None and following.start == quantity.end:  # 1所6个班以上的幼儿园, but 600元三个档次
        named = _NOUN_BEHIND.match(text, following.end)  # not in 2022年6所1440个、2023年7所1710个
        counts = following.unit in _COUNTING and not following.noun  # 12所3240个|学位
        if quantity.unit == "元" or counts or not named:
            return quantity.noun
        start, following = following.end, None
    if following is not None and following.start < clause_end:
        end = _right_end(text, quantity, following)
    right = text[start : min(end, start + REACH)]
    if quantity.unit == "元" and _DONE_WITH.fullmatch(right):  # 投入12亿元|新建、改扩建幼儿园118所
        return ""
    closing, opened = _unmatched(right)
    if closing is not None:
        return right[:closing]
    if opened is not None or right.startswith("("):
        right = right[: opened or 0]
    right = right.rstrip("★☆●■◆▲◈✿ ")
    return quantity.noun + _LIMITS.sub("", right)
