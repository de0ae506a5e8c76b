"""The word lists of the lexicon that make the names of targets, as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import Beginning, Ending, guarded, one_of
from kg.ontology import lexicon

_JOINED = re.compile("[、和及与]")
_LEVEL = re.compile("[\u4e00-\u9fff]{0,4}[省市县区州旗]级")


@dataclass(frozen=True, slots=True)
class Words:
    tail: Ending
    lead: re.Pattern[str]
    lead_opens: frozenset[str]
    do: Beginning
    verbs: Ending
    keep: Ending
    kept: Beginning
    act: re.Pattern[str]
    on: Beginning
    close: Ending
    bare: frozenset[str]
    spending: frozenset[str]
    sums: tuple[str, ...]
    action: frozenset[str]
    qualifiers: frozenset[str]
    stages: Beginning
    stage: re.Pattern[str]
    of: re.Pattern[str]
    by: re.Pattern[str]
    bare_of_stage: frozenset[str]
    bare_of_stage_words: tuple[str, ...]
    means: Beginning
    held: frozenset[str]
    said_of: tuple[str, ...]
    staged: tuple[str, ...]
    at_schools: frozenset[str]
    paid: frozenset[str]
    done_to: frozenset[str]
    paid_out: tuple[str, ...]
    of_topic: frozenset[str]
    standards: frozenset[str]
    of_building: frozenset[str]
    paid_by: re.Pattern[str]
    rates: tuple[str, ...]
    rates_before: tuple[str, ...]
    shares: tuple[str, ...]
    how_far: Ending
    laid_out: re.Pattern[str]
    """What keeps its verb where it needs the name before it: 规划面积, 发放资金."""
    designed: re.Pattern[str]
    to_each: re.Pattern[str]
    """The verb of what each gets, before it: 每人每年给予|津贴."""
    each_one: re.Pattern[str]
    """All that a name says which only tells of each: 每校, 每人每年补助."""
    each: re.Pattern[str]
    """Behind 使 or 为, each of those that have so many: 每所学校, 各校."""
    by_heads: re.Pattern[str]
    """How much money is allotted, by so many heads: 核定公用经费."""
    has_those: re.Pattern[str]
    """Those who are counted, and what has them: 残疾学生|的学校."""
    sent: re.Pattern[str]
    teaching: tuple[str, ...]
    partners: re.Pattern[str]
    by_rule: re.Pattern[str]
    kinds_of_school: tuple[str, ...]
    stage_last: Ending
    stage_ends: frozenset[str]

    def is_rate(self, text: str) -> bool:
        """Whether a text ends as the name of a rate or of another amount does: 毛入园率, 生均面积."""
        return text.endswith(self.rates)

    def without_rate(self, text: str) -> str:
        """What a rate is said of: 毛入园 of 毛入园率; any other text as it is."""
        return text.removesuffix(max((r for r in self.rates if text.endswith(r)), key=len, default=""))

    def is_verbs(self, text: str) -> bool:
        """Whether a text is verbs and nothing else: 新建, 完成新建; true of an empty one."""
        while text:
            text, verb = self.verbs.split(text)
            if not verb:
                return False
        return True

    def is_stage(self, text: str) -> bool:
        """Whether a text is a stage of schooling and no more: 初中."""
        return bool(text) and not self.stages.split(text)[1]

    def is_stages(self, text: str) -> bool:
        """Whether a text is a stage of schooling, or several, and no more: 初中, 小学、初中."""
        return all(map(self.is_stage, _JOINED.split(text)))

    def is_level(self, text: str) -> bool:
        """Whether a text is a level of some place, which leaves its noun out as 市级 does: 平湖市级."""
        return _LEVEL.fullmatch(text) is not None

    def is_part(self, text: str) -> bool:
        """Whether a text only tells which part is meant: 初中, 省级."""
        return not text or text in self.qualifiers or self.is_stages(text)


def _rises() -> list[str]:
    """What stands behind a number where a rise starts: 86名|增加到150名."""
    verbs = lexicon("targets")["status"]["rises"]
    return [verb + to for verb in verbs for to in ("", *"到至为") if (verb + to).endswith(("到", "至", "为"))]


@cache
def words() -> Words:
    data = lexicon("targets")["words"]
    gives = one_of(data["gives"])
    return Words(
        tail=Ending(data["tail"]),
        lead=re.compile(guarded(data["lead"])),
        lead_opens=frozenset(word[0] for word in data["lead"]),
        do=Beginning(data["do"]),
        verbs=Ending([*data["do"], *data["keep"], "至少", "开"], many=False),
        keep=Ending(data["keep"], many=False),
        kept=Beginning(data["keep"], many=False),
        act=re.compile(one_of(data["act"])),
        on=Beginning([*data["on"], *_rises()], many=False),
        close=Ending(data["close"]),
        bare=frozenset(data["bare"]),
        spending=frozenset(data["spending"]),
        sums=tuple(data["sums"]),
        action=frozenset(data["action"]),
        qualifiers=frozenset(data["qualifiers"]),
        stages=Beginning(data["stages"], many=False),
        stage=re.compile(one_of(data["stages"])),
        of=re.compile("^(.+?)" + guarded(data["of"]) + "(.+)$"),
        by=re.compile("^(.*?)" + one_of(data["by"]) + "(.+)$"),
        bare_of_stage=frozenset(data["bare_of_stage"]),
        bare_of_stage_words=tuple(w for w in data["bare_of_stage"] if not w.endswith("均")),
        means=Beginning(data["means"], many=False),
        held=frozenset(data["held"]),
        said_of=tuple(data["said_of"]),
        staged=tuple(data["staged"]),
        at_schools=frozenset(data["at_schools"]),
        paid=frozenset(data["paid"]),
        paid_out=tuple(data["paid_out"]),
        done_to=frozenset(data["done_to"]),
        of_topic=frozenset(data["of_topic"]),
        standards=frozenset(lexicon("targets")["tables"]["standard"]),
        of_building=frozenset(data["of_building"]),
        paid_by=re.compile("的标准.{0,4}?(" + one_of(data["paid"]) + ")$"),
        rates=tuple(data["rates"]),
        rates_before=tuple(data["rates_before"]),
        shares=tuple(data["shares"]),
        how_far=Ending(data["how_far"]),
        laid_out=re.compile(f"{one_of(data['laid_out'])}+面积|{one_of(data['handed_out'])}(?:各类)?(?:资金|金额)"),
        designed=re.compile(f"^{one_of(data['designed'])}+(?=..)"),
        to_each=re.compile(f"^每[人名位](?:每学?[年月期])?(?:一次性)?{gives}(?=..)"),
        each_one=re.compile(
            f"每(?:所|个)?(?:校|班|园|县|区|乡镇|学校|班级)|每[人生名位](?:每?[年月])?(?:一次性)?{gives}?(?:标准)?"
        ),
        each=re.compile(
            r"(?:为|给|使|让)?"
            rf"(每(?![\d一二三四五两]*年|学年|学期|周|月|天|日|隔|生)|{one_of(data['each_of'])})"
        ),
        by_heads=re.compile(f"(?:学生)?({'|'.join(data['allots'])})(?:学校|年度)?((?:生均)?公用经费|经费)"),
        has_those=re.compile(rf"([^,的、]{{2,10}})的(?:[^,]{{0,4}}{one_of(data['has_those'])}|$)"),
        sent=re.compile(f"(?<=..)(?:{'|'.join(data['sent'])}).*$"),
        teaching=tuple(data["teaching"]),
        partners=re.compile(f"(?:{'|'.join(data['partners'])})$"),
        by_rule=re.compile(f"按照?[^,]*{one_of(data['principles'])}$"),
        kinds_of_school=tuple(data["kinds_of_school"]),
        stage_last=Ending(data["stages"], many=False),
        stage_ends=frozenset(stage[-1] for stage in data["stages"]),
    )
