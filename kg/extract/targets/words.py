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
    of_building: frozenset[str]
    paid_by: re.Pattern[str]
    stage_last: Ending
    stage_ends: frozenset[str]

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
        of_building=frozenset(data["of_building"]),
        paid_by=re.compile("的标准.{0,4}?(" + one_of(data["paid"]) + ")$"),
        stage_last=Ending(data["stages"], many=False),
        stage_ends=frozenset(stage[-1] for stage in data["stages"]),
    )
