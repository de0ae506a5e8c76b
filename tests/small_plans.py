"""Small plans made by hand for tests of networks and pages: facts and raw text, as `write_graph` takes them."""

from __future__ import annotations

from typing import Any

from facts_by_hand import facts_with, mention, section_of_all

Adoption = tuple[str, str, str, str]
"""Concept, stance, the sentence, and the words in it that name the measure."""

HOSTILE = '</script><img src=x onerror="window.__pwned=1"><svg onload=window.__pwned=1>\'"&lt;{{7*7}}\u202e\u2028\u0000'


def plan(
    document_id: str, title: str | None, place: str | None, adoptions: list[Adoption], heading: str = "学前教育"
) -> tuple[dict[str, Any], str]:
    """One plan with one section that holds all its sentences; raw text first names the section."""
    raw = f"一、{heading}\n"
    mentions = []
    for concept, stance, sentence, words in adoptions:
        start = len(raw) + sentence.index(words)
        named = {"concept": concept, "labels": [words], "stance": stance}
        mentions.append(mention("Measure", words, start, section="s1", **named))
        raw += sentence + "\n"
    said = {"title": title, "jurisdiction": place, "period_start": 2021, "period_end": 2025}
    return facts_with(mentions, id_=document_id, sections=[section_of_all(raw, heading, "一、")], **said), raw


GROUP = ("grouped-schooling", "promote", "深化集团化办学改革。", "集团化办学")
PILOT = ("grouped-schooling", "explore", "探索集团化办学试点。", "集团化办学")
STAFF = ("county-managed-school-hired", "establish", "全面推行县管校聘制度。", "县管校聘")
PLAY = ("anji-play", "promote", "推广安吉游戏。", "安吉游戏")

PLANS = [
    plan("dong", "东县教育规划", "东县", [GROUP, PILOT, STAFF]),
    plan("xi", "西县教育规划", "西县", [GROUP, STAFF]),
    plan("nan", "南县教育规划", "南县", [GROUP, PLAY]),
]
HOSTILE_PLANS = [
    plan(
        "bad",
        HOSTILE,
        "坏县",
        [("grouped-schooling", "promote", f"集团化办学{HOSTILE}\r\n。", "集团化办学")],
        HOSTILE,
    ),
    plan(
        "long",
        "长" * 2000,
        "字" * 2000,
        [("grouped-schooling", "establish", "“集团化办学”" + "字" * 3000, "集团化办学")],
        "题" * 2000,
    ),
    plan("nowhere", None, None, [GROUP]),
]
for _facts, _raw in HOSTILE_PLANS:
    _facts["mentions"].append(mention("School", HOSTILE * 20, 0, text=_raw[:4], section="s1", stage=None))
    _facts["boilerplate"].append({"kind": HOSTILE, "start": 5, "end": 30})
