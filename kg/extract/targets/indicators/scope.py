"""Whether a name that ends with an indicator's label counts what the indicator counts, or only part of it, or more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.targets.names import STAFF
from kg.extract.word_lists import WordLists
from kg.ontology import Concept

_EACH = re.compile("每|各(?!级|类)")
_PER_HEAD = re.compile("均|每|率")
_RATIOS = ("师生比", "生师比")
_ALL_STAGES = "中小学"
_JOINS = ("、", "和", "及", "与", "或", "/")
_LISTS = WordLists("targets")
_MAKING = _LISTS.pattern(r"{words.keep+indicators.making}|{indicators.lacking}")
_DOING = _LISTS.pattern("{words.do+words.keep+indicators.making}")
_LEVEL = re.compile(r"[由从到至](?:约|近|超过|不少于|不低于)?\d(?!\d{3}年)")
_STAGES = _LISTS.pattern(r"(?<!中){words.stages+indicators.groups}")
_ONE_SCHOOL, _ANY_SCHOOL = _LISTS.pattern("{indicators.one_school}"), _LISTS.pattern("{indicators.any_school}")


def is_whole(
    before: str, label: str, concept: Concept, others: Sequence[tuple[str, Concept | None]], *, counts: bool
) -> bool:
    """Whether the words `before` a label leave it what it is; `others` are the labels in them, `counts` things are counted.

    >>> studios = Concept("studios", "", "名师工作室", ("名师工作室",), (), (), (), "", "", {})
    >>> [is_whole(b, "名师工作室", studios, [], counts=True) for b in ("市级", "每校建成", "新增", "劳模工作室和")]
    [True, False, False, False]
    """
    if _goes_with(before, concept, others) or _is_made(before, concept) or _is_of_staff(before, label):
        return False
    if counts and not _PER_HEAD.search(label):  # 每个区镇建成|资源教室 1个 is no number of all
        return _EACH.search(before) is None and not _is_of_one_school(before)
    return not _is_of_one_stage(before, concept)


def is_at_a_time(name: str, written: str, *, row: bool) -> bool:
    """Whether a number says how many there are at a time, and not how many are added: its name has no verb, and it is `written` as
    where a rise starts or ends, or its `row` of a table goes on from how things stand.

    >>> [is_at_a_time("普通高中学位", "普通高中学位" + said, row=False) for said in ("增加到5万个", "5万个")]
    [True, False]
    >>> [is_at_a_time(name, "", row=True) for name in ("教师周转房", "新增普通高中学位")]
    [True, False]
    """
    return (row or _LEVEL.search(written) is not None) and _DOING.search(name) is None


def _goes_with(before: str, concept: Concept, others: Sequence[tuple[str, Concept | None]]) -> bool:
    """Whether something else is counted together with it: 名师|名校长, 职业体验馆和|劳动基地, 小学、初中、普通|高中学生近视率."""
    before = before.removesuffix("普通")
    rest = before.rstrip("".join(_JOINS))
    beside = next((other for text, other in others if rest.endswith(text)), None)
    return beside is not concept if beside is not None else rest != before


def _is_made(before: str, concept: Concept) -> bool:
    """Whether a verb tells that only some are counted, new ones or those sent: 新增|特级教师, where 新增 is no part of a label."""
    verbs = _MAKING.findall(before)
    return any(not any(label.startswith(verb) for label in concept.labels) for verb in verbs)


def _is_of_staff(before: str, label: str) -> bool:
    """Whether a ratio to pupils is that of some staff and not of teachers as such: 思政课教师|师生比."""
    return label in _RATIOS and STAFF.search(before) is not None


def _is_of_one_stage(before: str, concept: Concept) -> bool:
    """Whether a rate is that of one stage of schooling or group of people, which the indicator's definition does not name."""
    stages = set(_STAGES.findall(before))
    own = concept.label + concept.definition
    return len(stages) == 1 and not before.startswith(_ALL_STAGES) and not any(stage in own for stage in stages)


def _is_of_one_school(before: str) -> bool:
    """Whether one school is named whose share it is: 狮城第二小学|新增学位, but not 义务教育学校|新增学位."""
    return _ONE_SCHOOL.search(before) is not None and _ANY_SCHOOL.match(before) is None
