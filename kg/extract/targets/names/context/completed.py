"""Names that only say which part, amount or kind is meant, made whole by what stands before: 缺口|4500个 of 学位紧缺, 规模|500万元."""

from __future__ import annotations

from kg.extract.targets.names.context.clause_before import parted, said_before, wanted, wanting_before
from kg.extract.targets.names.context.heads import head_before, held_about
from kg.extract.targets.names.context.paid import paid_for
from kg.extract.targets.names.context.topics import assessment, said_of_stages, topic
from kg.extract.targets.names.list_verbs import with_verb_of_list
from kg.extract.targets.names.name import Name
from kg.extract.targets.names.parts import are_pupils, staged
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import phrases, split_tail, strip_lead, words

_SPENT_BY_EACH = frozenset({"课时", "学时", "小时", "天", "次"})
"""In what is counted how long or how often each of some people does something."""
_SHORTEST_TOPIC = 3
"""What is shorter (教育) does not tell of what the number is said."""


def by_topic(text: str, site: Site, name: Name, earlier: str) -> Name | None:
    """The name of a number whose clause only says which part or amount of what stands before is meant; `earlier` is the name before it."""
    if name.text and site.quantity.unit is None and words().is_part(name.text):  # 差异系数,小学控制在0.5以内
        return name.called(name.text + head_before(text, site))
    stage = name.text.removesuffix("每班")
    if (stage.endswith("年级") or words().is_stage(stage.removeprefix("中"))) and (said := said_of_stages(text, site)):
        # 小学每天1节体育课、初中每周4节, but 严控班额,小学不超过45人、初中不超过50人
        beside = site.in_clause is not None and not words().is_part(earlier) and not said.endswith("班额")
        return name.called(staged(stage, earlier) if beside else stage + said)
    own = "" if site.right else strip_lead(split_tail(site.left)[0])
    if own in words().of_topic and len(about := topic(text, site)) >= _SHORTEST_TOPIC:
        of = phrases.TERMED.sub("", about)  # 设立奖励基金,规模500万元; 实行园长任期制,每届任期5年
        return name.called(of + assessment(text, site) + own.removeprefix("每届"))
    if name.text in words().missing:  # 学位紧缺,缺口4500个
        thing = wanting_before(text, site)
        return name.called(thing if thing.endswith(tuple(words().missing)) else thing + name.text)
    alone = own == name.text and words().is_stage(own) and not are_pupils(own, site)
    if alone and (said := parted(text, site) or said_before(text, site)):
        return name.called(name.text + said)  # 大班额比例较高(小学8%、初中3%)
    return None


def by_kind(text: str, site: Site, name: Name, earlier: str) -> Name | None:
    """The name of a number whose clause says who is paid or where it is, or, for most, all there is to say."""
    if name.text in words().standards:  # 差异系数0.52(国家标准不高于0.5)
        return name.called(earlier + name.text)
    if (each := phrases.EACH_ONE.fullmatch(name.text)) and each["school"]:  # 配齐心理教师,每校至少配备1名
        return name.called(each["school"] + topic(text, site))
    person = phrases.EACH_PERSON.fullmatch(name.text) if site.quantity.unit in _SPENT_BY_EACH else None
    if person and (about := topic(text, site)):  # 教师培训全员覆盖,每名教师不少于50学时
        return name.called("每名" + (about if about.startswith(person[1]) else person[1] + about))
    if paid := paid_for(text, site, name.text):
        return name.called(paid)
    if name.text and not (site.quantity.unit == "元" and words().is_part(name.text)):
        made = _with_verb(text, wanted(text, site, name.text), site, earlier)
        return name.called(held_about(text, site, made))
    return name.called(name.text + topic(text, site)) if name.text else None  # 租房补贴,标准为大专每月300元


def _with_verb(text: str, name: str, site: Site, earlier: str) -> str:
    between = text[site.before.quantity.end : site.left_start] if site.before else ""
    return with_verb_of_list(name, earlier, site, between)
