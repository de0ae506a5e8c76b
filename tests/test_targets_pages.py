"""Targets as real pages tell them, class by class: the parts of what is counted, statistics, what news and work reports say."""

from __future__ import annotations

import pytest

from kg.extract.targets.find import find_targets
from kg.model import Metadata, Reading
from kg.read.clean import clean
from kg.read.sections import divide

PLAN = Metadata(period_start=2021, period_end=2025)

NAMES = [
    (
        "现有各类学校61所。其中教师进修学校1所,特殊教育学校1所,九年一贯制学校2所,小学34所。",
        ["各类学校", "教师进修学校", "特殊教育学校", "九年一贯制学校", "小学"],
        "schools of a stage are counted themselves, whatever stood before",
    ),
    ("现有学校61所(城区20所,农村41所)。", ["学校", "城区学校", "农村学校"], "… but not those of a place"),
    (
        "到2025年,城区幼儿入园率达到96%,县(市)达到92%;东部地区高中毛入学率达到95%,西部地区达到90%。",
        ["城区幼儿入园率", "县(市)幼儿入园率", "东部地区高中毛入学率", "西部地区高中毛入学率"],
        "a rate of one place, then of another",
    ),
    ("在12个乡镇建设30个教师工作站。", ["乡镇", "教师工作站"], "where something is done, with how many places"),
    ("4所民办园共有幼儿320人。", ["民办园", "幼儿"], "those of several, between two numbers"),
    (
        "高校招生人数2.8万人,其中本科1.1万人、专科1.7万人。",
        ["高校招生人数", "本科高校招生人数", "专科高校招生人数"],
        "the parts of those who are admitted",
    ),
    (
        "初中招生3200人,在校生1.1万人,毕业生3000人;普通高中招生1800人,在校生5600人。",
        ["初中招生", "初中在校生", "初中毕业生", "普通高中招生", "普通高中在校生"],
        "the stage is said once",
    ),
    (
        "小学招生人数3200人,比上年减少120人;在校生人数2.1万人。",
        ["小学招生人数", "小学招生人数", "小学在校生人数"],
        "… also before a semicolon",
    ),
    (
        "幼儿园教职工210人(其中公办共计160人,民办共计50人)。",
        ["幼儿园教职工", "公办幼儿园教职工", "民办幼儿园教职工"],
        "共计 leads to a number",
    ),
    ("毛入园率为94%,比2015年增加25个百分点。", ["毛入园率", "毛入园率"], "by how much it changed is said of the same"),
    (
        "全面普及学前三年教育,毛入园率达到95%。普及高中阶段教育,毛入学率达到90%。",
        ["学前三年毛入园率", "高中阶段毛入学率"],
        "the clause before says of what stage",
    ),
    ("义务教育、高中教育协调发展,巩固率达到98%。", ["巩固率"], "… but not where it names two"),
    ("建成60个全国性实践中心。", ["全国性实践中心"], "全国 of 全国性 is no place"),
]


@pytest.mark.parametrize(("text", "names", "why"), NAMES)
def test_names(text: str, names: list[str], why: str) -> None:
    assert [name for _, name, _, _ in _rows(text)] == names, why


YEARS = [
    (
        "到2025年,教育体系基本完善。毛入园率达到95%。教师素质明显提高,本科率达到90%。",
        [2025, 2025],
        "the year that opened the paragraph, for levels",
    ),
    ("根据方案,到2025年,基本普及高中教育。毛入学率达到90%。", [2025], "… behind what it is said by"),
    ("省里提出,到2025年,毛入园率达到95%。义务教育优质发展,巩固率达到98%。", [2025, 2025], "… or where"),
    ("到2025年,教育体系基本完善。新建学校8所。", [None], "what is done has no year of another sentence"),
    ("到2025年,教育体系基本完善。持续保持本地就业率达85%。", [None], "… nor what is kept up"),
    ("到2025年,教育体系基本完善。\n毛入园率达到95%。", [None], "a paragraph ends with its line"),
    ("推进二期建设,到2025年在校生达到4500人。巩固率达到98%。", [2025, None], "a year of a later clause is its own"),
    ("到2025年,体系完善。到2024年,基本普及。巩固率达到98%。", [2024], "the last one named"),
]


@pytest.mark.parametrize(("text", "years", "why"), YEARS)
def test_years(text: str, years: list[int | None], why: str) -> None:
    assert [year for _, _, _, year in _rows(text)] == years, why


def _rows(text: str) -> list[tuple[str, str, float | None, object]]:
    cleaned = clean(text)
    targets = find_targets(Reading(cleaned, divide(cleaned.text), PLAN))
    return [(t.status, t.name, t.value if t.low is None else t.low, t.year) for t in targets]
