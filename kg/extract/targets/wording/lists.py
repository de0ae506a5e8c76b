"""The word lists of the lexicon that make the names of targets, as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from itertools import chain
from typing import Any

from kg.extract.patterns import Beginning, Ending, guarded, one_of
from kg.ontology import lexicon

_JOINED = re.compile("[、和及与]")
_LEVEL = re.compile("[\u4e00-\u9fff]{0,4}[省市县区州旗]级")


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of `[words]` in `ontology/lexicon/targets.toml`, which says what each is for.

    What is a set or a tuple holds the list of its name; what finds words at the end or the beginning of a text, or is a pattern, is
    made of the list of its name where nothing else is said.
    """

    tail: Ending
    lead: re.Pattern[str]
    lead_opens: frozenset[str]
    """The first characters of `lead`."""
    do: Beginning
    verbs: Ending
    """Verbs of doing, those that a name keeps among them."""
    keep: Ending
    kept: Beginning
    """The list `keep`, at the beginning of a text."""
    act: re.Pattern[str]
    on: Beginning
    close: Ending
    how_far: Ending
    means: Beginning
    stages: Beginning
    stage: re.Pattern[str]
    """One of `stages`, anywhere."""
    stage_last: Ending
    stage_ends: frozenset[str]
    """The last characters of `stages`."""
    of: re.Pattern[str]
    by: re.Pattern[str]
    bare_of_stage_words: tuple[str, ...]
    """Those of `bare_of_stage` that are whole words."""
    standards: frozenset[str]
    """The heads of columns of tables that hold what is asked of each: 国家标准."""
    planned: frozenset[str]
    """… and of those that hold what is to come: 目标."""

    bare: frozenset[str]
    allotting: frozenset[str]
    spending: frozenset[str]
    action: frozenset[str]
    qualifiers: frozenset[str]
    bare_of_stage: frozenset[str]
    localities: frozenset[str]
    held: tuple[str, ...]
    at_schools: frozenset[str]
    paid: frozenset[str]
    done_to: frozenset[str]
    of_topic: frozenset[str]
    of_building: tuple[str, ...]
    missing: frozenset[str]
    rates_alone: frozenset[str]
    sums: tuple[str, ...]
    said_of: tuple[str, ...]
    staged: tuple[str, ...]
    paid_out: tuple[str, ...]
    rates: tuple[str, ...]
    rates_before: tuple[str, ...]
    no_rates: tuple[str, ...]
    shares: tuple[str, ...]
    shares_end: tuple[str, ...]
    """How the names of shares end: 率, 占比."""
    teaching: tuple[str, ...]
    kinds_of_school: tuple[str, ...]
    sums_alone: tuple[str, ...]
    things: tuple[str, ...]

    def is_rate(self, text: str) -> bool:
        """Whether a text ends as the name of a rate or of another amount does: 毛入园率, 生均面积."""
        return text.endswith(self.rates) and not text.endswith(self.no_rates)

    def leads_to_values(self, text: str) -> bool:
        """Whether a text before a bracket or a list names the rate whose values those are."""
        return text.endswith(self.rates_before) and not text.endswith(self.no_rates)

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
        return text[-1:] in self.stage_ends and not self.stages.split(text)[1]

    def is_stages(self, text: str) -> bool:
        """Whether a text is a stage of schooling, or several, and no more: 初中, 小学、初中."""
        return text[-1:] in self.stage_ends and all(map(self.is_stage, _JOINED.split(text)))

    def is_level(self, text: str) -> bool:
        """Whether a text is a level of some place, which leaves its noun out as 市级 does: 平湖市级."""
        return text.endswith("级") and _LEVEL.fullmatch(text) is not None

    def is_part(self, text: str) -> bool:
        """Whether a text only tells which part is meant: 初中, 省级."""
        return not text or text in self.qualifiers or self.is_stages(text)


def _rises() -> list[str]:
    """What stands behind a number where a rise starts: 86名|增加到150名."""
    verbs = lexicon("targets")["status"]["rises"]
    return [verb + to for verb in verbs for to in ("", *"到至为") if (verb + to).endswith(("到", "至", "为"))]


def _before_doing(adverbs: list[str]) -> str:
    """Adverbs, where a verb stands behind them that is no part of a name: 有序|撤并教学点, but 协同培养基地."""
    data = lexicon("targets")["words"]
    verbs = one_of(verb for verb in (*data["do"], *data["keep"]) if len(verb) > 1)
    return f"{one_of(adverbs)}++(?=(?>{verbs})(?!{guarded(data['bare_heads'])}))"


_LISTS = {"frozenset[str]": frozenset, "tuple[str, ...]": tuple}
"""The types of the fields that hold a list as it is."""


def _beginnings(data: dict[str, Any]) -> dict[str, Any]:
    """The fields that find words at the beginning of a text."""
    return {
        "do": Beginning(data["do"]),
        "kept": Beginning(data["keep"], many=False),
        "on": Beginning([*data["on"], *_rises()], many=False),
        "means": Beginning(data["means"], many=False),
        "stages": Beginning(data["stages"], many=False),
    }


def _endings(data: dict[str, Any]) -> dict[str, Any]:
    """The fields that find words at the end of a text."""
    compares = chain.from_iterable(lexicon("targets")["comparators"]["before"].values())
    return {
        "tail": Ending([*data["tail"], *compares]),
        "verbs": Ending([*data["do"], *data["keep"], "至少", "开", "建"], many=False),
        "keep": Ending(data["keep"], many=False),
        "close": Ending(data["close"]),
        "how_far": Ending(data["how_far"]),
        "stage_last": Ending(data["stages"], many=False),
    }


@cache
def words() -> Words:
    """The lists, read once."""
    data = lexicon("targets")["words"]
    adverbs = lexicon("programmes")["lead"]["adverbs"]
    lists = {f.name: _LISTS[str(f.type)](data[f.name]) for f in fields(Words) if f.type in _LISTS and f.name in data}
    return Words(
        **lists,
        **_beginnings(data),
        **_endings(data),
        lead=re.compile(f"{guarded(data['lead'])}|{_before_doing(adverbs)}"),
        lead_opens=frozenset(word[0] for word in [*data["lead"], *adverbs]),
        act=re.compile(one_of(data["act"])),
        stage=re.compile(one_of(data["stages"])),
        stage_ends=frozenset(stage[-1] for stage in data["stages"]),
        of=re.compile("^(.+?)" + guarded(data["of"]) + "(.+)$"),
        by=re.compile("^(.*?)" + one_of(data["by"]) + "(.+)$"),
        standards=frozenset(lexicon("targets")["tables"]["standard"]),
        planned=frozenset(lexicon("targets")["tables"]["planned"]),
        shares_end=("率", *data["shares"]),
        bare_of_stage_words=tuple(w for w in data["bare_of_stage"] if not w.endswith("均")),
    )
