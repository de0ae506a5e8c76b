"""A measure that a plan only names as a problem, or as what the times demand, is found and taken up by no one."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg
from kg.extract.measures.reported import find_reported, find_trouble

PLAN = """东海县教育发展规划(2021—2025年)
一、发展基础
(一)主要成就
集团化办学全面推行。
(二){title}
学位建设仍不能满足需要,县管校聘推进不快。
二、主要任务
(一)优化教师管理
推行县管校聘。
"""


TITLES = {
    "存在问题": {"集团化办学", "县管校聘"},
    "面临形势": {"集团化办学", "县管校聘"},
    "机遇与挑战": {"集团化办学", "县管校聘"},
    "发展机遇": {"集团化办学", "县管校聘", "学位建设"},
    "亟待解决的突出问题": {"集团化办学", "县管校聘"},
}


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> kg.Build:
    """A build of the plan with each title."""
    folder = tmp_path_factory.mktemp("titles")
    for title in TITLES:
        (folder / f"{title}.txt").write_text(PLAN.format(title=title), encoding="utf-8")
    return kg.build_plans(folder, folder / "build")


@pytest.mark.parametrize(("title", "adopted"), TITLES.items())
def test_sections_of_problems_take_nothing_up(title: str, adopted: set[str], plans: kg.Build) -> None:
    rows = plans.ask("measures-of-plan", plan=title)
    assert {row["measure"] for row in rows} == adopted
    assert all("不快" not in str(row["quote"]) for row in rows) or title == "发展机遇"
    named = {m["name"] for m in plans.facts(title)["mentions"] if m["type"] == "Measure"}
    assert named == {"集团化办学", "县管校聘", "学位建设"}


@pytest.mark.parametrize("title", ["加快补齐教育短板", "有效解决突出问题", "着力破解面临的主要问题", "聚焦短板弱项"])
def test_sections_that_do_something_about_problems_take_up_and_promise(title: str, tmp_path: Path) -> None:
    text = f"东海县教育发展规划(2021—2025年)\n\n二、主要任务\n\n(一){title}\n\n推行县管校聘,新建小学2所。\n"
    (tmp_path / "plan.txt").write_text(text, encoding="utf-8")
    mentions = kg.facts(tmp_path / "plan.txt")["mentions"]
    assert [m["adopted"] for m in mentions if m["type"] == "Measure" and m["name"] == "县管校聘"] == [True]
    assert [m["status"] for m in mentions if m["type"] == "Target"] == ["target"]


@pytest.mark.parametrize(
    "begins",
    [
        "下一步,", "今后,", "接下来,", "为此,", "对此,", "因此,", "必须", "要", "到2025年,", "力争", "经研究,", "根据要求,", "现提出意见:",
        "二、任务:", "十二、任务:", "第二章任务:", "第三节任务:",
    ],
)  # fmt: skip
def test_the_tale_of_what_is_wrong_ends_with_a_sentence_that_plans_on(begins: str) -> None:
    text = f"但还存在教师缺编的问题。{begins}推行县管校聘。"
    assert find_trouble(text) == [(1, text.index(begins))]
    assert find_trouble(text.replace(begins, f"村小{begins}")) == [(1, len(text) + 2)]


@pytest.mark.parametrize("begins", ["下一步,", "今后,", "接下来,", "为此,", "但", "到2025年,", "力争", "要"])
def test_what_is_reported_ends_with_a_sentence_that_plans_on(begins: str) -> None:
    text = f"这一年,我们推进双减。{begins}推行县管校聘。"
    assert find_reported(text, None) == [(0, text.index(begins))]
    assert find_reported(text.replace(begins, f"村小{begins}"), None) == [(0, len(text) + 2)]
