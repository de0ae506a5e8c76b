"""Every saved question on the two small plans, against answers worked out by hand from their texts."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import networkx as nx
import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store
from small_build import build_texts, small_build

from kg.ask.adoptions import load_adoptions
from kg.ask.columns import head_of, load_columns
from kg.ask.english import english_label
from kg.ask.networks import bridging_measures
from kg.ask.parameter_help import HELP
from kg.ask.parameters import PARAMETERS, resolve_parameters
from kg.ask.question import with_prefixes
from kg.ask.questions import Given, ask, ask_bound, find_question, load_questions, load_things
from kg.ask.rest import say_rest, say_stopped
from kg.ask.sparql import evaluate, select
from kg.graph.rdf import curie, find_unit, mint_vocabulary_graph
from kg.graph.readable import target_label
from kg.graph.store import open_store
from kg.ontology import NAMESPACE
from kg.serve.pages import example_query

DONGHAI, XISHAN = "东海县“十四五”教育发展规划", "西山区 2027"
HIRED, GROUPS, COVERAGE = "县管校聘", "集团化办学", "普惠性幼儿园覆盖率"
EXAMPLE: dict[str, list[str]] = {
    "plan": ["东海"], "measure": [GROUPS], "indicator": [COVERAGE], "thing": [GROUPS],
    "body": ["县教育局"], "unit": ["%"], "document": ["中国教育现代化2035"], "stance": ["推进"], "status": ["目标"],
    "type": ["能力建设"], "value": ["50"], "year": ["2025"], "tier": ["国家级"],
    "word": ["覆盖率"],
}  # fmt: skip


def cells(store: Store, name: str, columns: str, given: Given | None = None) -> list[tuple[Any, ...]]:
    rows = ask(store, find_question(name), given or {}).rows
    return [tuple(row[column] for column in columns.split()) for row in rows]


GOLDEN: list[tuple[str, Given, str, list[tuple[Any, ...]]]] = [
    ("shared-measures", {}, "measure plans plan stance quote", [
        (GROUPS, 2, DONGHAI, "推进", "推進集團化辦學。"),
        (GROUPS, 2, DONGHAI, "探索", "深化縣管3、校聘改革，探索集團化辦學；"),
        (GROUPS, 2, XISHAN, "建立", "全面推行集团化办学，落实《中国教育现代化 2035》。"),
    ]),
    ("shared-measures", {"measure": [HIRED]}, "plans plan stance province start", [(1, DONGHAI, "推进", "江苏省", 2021)]),
    ("shared-measures", {"plan": ["东海"], "measure": [HIRED]}, "plan", [(DONGHAI,)]),
    ("measures-of-plan", {"plan": ["东海"]}, "group measure stance passages section", [
        ("办学体制", GROUPS, "推进", 1, "教师队伍"),
        ("办学体制", GROUPS, "探索", 1, "教师队伍"),
        ("教师队伍", HIRED, "推进", 1, "教师队伍"),
    ]),
    ("measures-of-plan", {"stance": ["explore"]}, "plan measure", [(DONGHAI, GROUPS)]),
    ("only-in-plan", {}, "plan measure stance", [(DONGHAI, HIRED, "推进")]),
    ("plans-lacking", {"measure": ["区管校聘"]}, "measure plan place", [(HIRED, XISHAN, "西山区")]),
    ("missing-from-plan", {"plan": ["西山"]}, "measure", []),  # 县管校聘 stands in one other plan only
    ("strongest-stance", {}, "measure stance plan", [(HIRED, "推进", DONGHAI), (GROUPS, "推进", DONGHAI)]),
    ("stance-differences", {}, "measure plan stance", [
        (GROUPS, DONGHAI, "探索"), (GROUPS, XISHAN, "建立"), (GROUPS, DONGHAI, "推进"),
    ]),
    ("restrictions", {}, "measure", []),
    ("measures-by-province", {"measure": ["区管校聘"]}, "measure province plans of percent explored promoted", [
        (HIRED, "江苏省", 1, 1, 100, 0, 1),
    ]),
    ("measures-by-province", {"measure": [GROUPS]}, "province plans explored promoted achieved", [
        ("江苏省", 1, 0, 1, 0),  # 东海县 explores it and promotes it
    ]),
    ("measures-spread", {}, "measure provinces plans explored established promoted achieved", [
        (GROUPS, 1, 2, 0, 1, 1, 0), (HIRED, 1, 1, 0, 0, 1, 0),  # 西山区 stands in no province
    ]),
    ("measures-spread", {"plan": ["西山"], "measure": [GROUPS]}, "plans established promoted", [(1, 1, 0)]),
    ("wordings", {"measure": [GROUPS]}, "wording plan stance", [
        ("集团化办学", XISHAN, "建立"), ("集團化辦學", DONGHAI, "探索"), ("集團化辦學", DONGHAI, "推进"),
    ]),
    ("measure-groups", {}, "plan group measures", [
        (DONGHAI, "办学体制", 1), (DONGHAI, "教师队伍", 1), (XISHAN, "办学体制", 1),
    ]),
    ("instruments", {"plan": ["东海"]}, "type measures percent", [("系统变革", 1, 50), ("能力建设", 1, 50)]),
    ("measures-of-type", {"type": ["能力建设"]}, "measure plan stance", [
        (GROUPS, DONGHAI, "推进"), (GROUPS, DONGHAI, "探索"), (GROUPS, XISHAN, "建立"),
    ]),
    ("targets-of-plan", {"plan": ["西山"]}, "figure status value low high unit direction per year", [
        ("普惠性幼儿园覆盖率 = 86.5% (现状)", "现状", 86.5, None, None, "%", None, None, None),
        ("普惠性幼儿园覆盖率 = 88–90% (2027)", "目标", None, 88, 90, "%", None, None, 2027),
        ("初中入学率 每年提高 约0.5百分点", "目标", 0.5, None, None, "百分点", "up", "年", None),
        ("学位 = 1000个", "目标", 1000, None, None, "个", None, None, None),
        ("经费 = 5% (常规)", "常规要求", 5, None, None, "%", None, None, None),
    ]),
    ("targets-of-plan", {"year": ["2025"], "indicator": [COVERAGE]}, "figure", [("普惠性幼儿园覆盖率 > 95% (2025)",)]),
    ("targets-of-plan", {"status": ["baseline"]}, "plan value", [(XISHAN, 86.5)]),
    ("compare-target", {"indicator": [COVERAGE]}, "plan comparator value low high unit year status", [
        (DONGHAI, ">", 95, None, None, "%", 2025, "目标"),
        (XISHAN, "=", 86.5, None, None, "%", None, "现状"),
        (XISHAN, "range", None, 88, 90, "%", 2027, "目标"),
    ]),
    ("compare-target", {"indicator": [COVERAGE], "plan": ["东海"]}, "plan province tier", [(DONGHAI, "江苏省", "县级")]),
    ("targets-above", {"value": ["88"], "unit": ["%"]}, "value plan figure", [
        (95, DONGHAI, "普惠性幼儿园覆盖率 > 95% (2025)"),
    ]),
    ("targets-above", {"value": ["86"], "status": ["现状"]}, "value plan", [(86.5, XISHAN)]),
    ("targets-below", {"value": ["91"], "indicator": [COVERAGE]}, "value plan", [(90, XISHAN)]),
    ("targets-by-deadline", {}, "year plan figure", [
        (2025, DONGHAI, "公办幼儿园 = 30所 (2025)"),
        (2025, DONGHAI, "普惠性幼儿园覆盖率 > 95% (2025)"),
        (2027, XISHAN, "普惠性幼儿园覆盖率 = 88–90% (2027)"),
    ]),
    ("distance-to-go", {}, "plan baseline target targetYear distance unit", [(XISHAN, 86.5, 88, 2027, 1.5, "%")]),
    ("target-outcomes", {}, "plan", []),  # of either place there is one plan
    ("amounts-promised", {}, "plan", []),  # a coverage does not add up
    ("binding-targets", {}, "plan", []),  # neither has a table
    ("measures-without-figure", {}, "plan measure stance", [
        (DONGHAI, GROUPS, "推进"), (DONGHAI, GROUPS, "探索"), (DONGHAI, HIRED, "推进"), (XISHAN, GROUPS, "建立"),
    ]),
    ("targets-by-province", {"indicator": [COVERAGE]}, "province unit plans targets lowest mean highest", [
        ("江苏省", "%", 1, 1, 95, 95, 95),
    ]),
    ("targets-by-province", {"indicator": [COVERAGE], "year": ["2027"]}, "province", []),  # no province is known of 西山区
    ("shared-indicators", {}, "indicator unit plans targets lowest highest", [(COVERAGE, "%", 2, 2, 88, 95)]),
    ("shared-indicators", {"status": ["现状"]}, "indicator plans lowest highest", [(COVERAGE, 1, 86.5, 86.5)]),
    ("figures-without-indicator", {}, "counts", []),  # no thing is counted in both plans
    ("departments-of-plan", {}, "plan department passages", [(DONGHAI, "县教育局", 1), (XISHAN, "区教育局", 1)]),
    ("schools-of-plan", {"plan": ["东海"]}, "school stage quote", [
        ("滨海幼儿园", "学前教育", "縣教育局牽頭實施學位建設攻堅工程，新建濱海幼兒園。"),
    ]),
    ("organizations-of-plan", {}, "plan organization kind", [(DONGHAI, "南京师范大学", "高校")]),
    ("places-of-plan", {}, "plan place", [(DONGHAI, "东海县")]),
    ("programmes-of-plan", {}, "plan programme parent kind", [
        (DONGHAI, "学位建设攻坚工程", "强基工程", "工程"), (XISHAN, "全国智慧教育示范区", None, "创建称号"),
    ]),
    ("shared-programmes", {}, "plan", []),  # no name stands in both
    ("designations", {}, "plan designation quote", [(XISHAN, "全国智慧教育示范区", "申报全国智慧教育示范区。")]),
    ("programme-trees", {}, "tree level parent programme", [("强基工程", 1, "强基工程", "学位建设攻坚工程")]),
    ("responsibilities", {}, "plan body role task quote", [
        (DONGHAI, "县教育局", "牵头", "学位建设攻坚工程", "縣教育局牽頭實施學位建設攻堅工程，新建濱海幼兒園。"),
    ]),
    ("programmes-carrying", {}, "programme measure", []),  # no heading names a programme
    ("busiest-bodies", {}, "body place tasks passages", [("县教育局", "东海县", 1, 1)]),
    ("citations", {"plan": ["东海"]}, "document quote", [
        ("中国教育现代化2035", "落實《中國教育現代化2035》，與南京師範大學合作。"),
    ]),
    ("citations", {"tier": ["国家"], "year": ["2018-2020"]}, "plan tier issued issuer", [
        (DONGHAI, "国家级", 2019, "中共中央、国务院"), (XISHAN, "国家级", 2019, "中共中央、国务院"),
    ]),
    ("citations", {"tier": ["省级"]}, "document", []),
    ("citations", {"year": ["2020"]}, "document", []),  # it was issued the year before
    ("plans-without-citation", {}, "plan", []),
    ("plans-without-target", {"indicator": [COVERAGE]}, "plan place others", []),
    ("shared-citations", {}, "document plans plan", [
        ("中国教育现代化2035", 2, DONGHAI), ("中国教育现代化2035", 2, XISHAN),
    ]),
    ("shared-citations", {"tier": ["国家"], "year": ["2019"]}, "document issued plan", [
        ("中国教育现代化2035", 2019, DONGHAI), ("中国教育现代化2035", 2019, XISHAN),
    ]),
    ("shared-citations", {"year": ["2020"]}, "document", []),
    ("lineage", {}, "plan level document", [
        (DONGHAI, "国家", "中国教育现代化2035"), (XISHAN, "国家", "中国教育现代化2035"),
    ]),
    ("plans", {}, "plan place number start end measures targets programmes citations", [
        (DONGHAI, "东海县", "东政发〔2021〕1号", 2021, 2025, 2, 2, 1, 1),
        (XISHAN, "西山区", None, None, 2027, 1, 5, 1, 1),
    ]),
    ("plans", {"year": ["2021"]}, "plan", [(DONGHAI,)]),
    ("plans", {"year": ["2025年"], "plan": ["西山"]}, "plan", []),  # it says no more than that it ends in 2027
    ("plans", {"year": ["2023-2027"]}, "plan measures", [(DONGHAI, 2), (XISHAN, 1)]),
    ("evidence", {"thing": [GROUPS]}, "thing plan quote begin end", [
        (GROUPS, DONGHAI, "深化縣管3、校聘改革，探索集團化辦學；", 92, 111),
        (GROUPS, DONGHAI, "推進集團化辦學。", 111, 119),
        (GROUPS, XISHAN, "全面推行集团化办学，落实《中国教育现代化 2035》。", 69, 96),
    ]),
    ("evidence", {"thing": ["滨海幼儿园"], "plan": ["西山"]}, "plan quote", [(XISHAN, "区教育局要建好滨海幼儿园。")]),
    ("evidence", {"thing": ["普惠性幼儿园覆盖率"]}, "plan begin", [(DONGHAI, 24), (XISHAN, 15)]),
    ("sentences", {"word": ["滨海"]}, "plan quote", [  # in either script, whichever is typed
        (DONGHAI, "縣教育局牽頭實施學位建設攻堅工程，新建濱海幼兒園。"), (XISHAN, "区教育局要建好滨海幼儿园。"),
    ]),
    ("sentences", {"word": ["濱海", "絕無此詞"], "plan": ["西山"]}, "quote", [("区教育局要建好滨海幼儿园。",)]),
    ("sentences", {"word": [" 教育现 代化2035"], "plan": ["西山"]}, "quote", [("全面推行集团化办学，落实《中国教育现代化 2035》。",)]),
    ("sentences", {"word": ["食堂"]}, "plan", []),
    # one shared measure with depths 4 and 3, one of depth 4 in one plan only: 3 / (8 + 3 - 3)
    ("plans-alike", {}, "plan otherPlan similarity shared measures", [(DONGHAI, XISHAN, 0.375, 1, GROUPS)]),
    ("measures-together", {}, "measure", []),  # no pair of measures of two plans
    ("bridging-measures", {}, "measure plans betweenness", [(GROUPS, 2, 1.0), (HIRED, 1, 0.0)]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "given", "columns", "expected"), GOLDEN)
def test_golden_answers(store: Store, name: str, given: Given, columns: str, expected: list[tuple[Any, ...]]) -> None:
    assert cells(store, name, columns, given) == expected


def test_every_saved_question_has_a_golden_answer() -> None:
    assert {name for name, *_ in GOLDEN} == load_questions().keys()
    assert len(load_questions()) >= 24


@pytest.mark.parametrize("name", load_questions())
def test_every_question_runs_with_all_its_parameters(store: Store, name: str) -> None:
    question = find_question(name)
    several = {name: [*EXAMPLE[name], "西山"] for name in question.two[:1]}
    ask(store, question, {parameter: EXAMPLE[parameter] for parameter in question.parameters} | several)


@pytest.mark.parametrize("name", [name for name, question in load_questions().items() if question.sparql])
def test_every_file_is_sparql_for_any_endpoint(store: Store, name: str) -> None:
    question = find_question(name)
    evaluate(store, question.sparql)  # as it stands in the file
    query = with_prefixes(question.bind({}))
    assert store.query(query) is not None  # no prefix is taken from elsewhere
    assert question.zh.isascii() is False
    assert question.en[0].isupper()


def test_each_parameter_is_an_option_of_the_commands() -> None:
    assert HELP.keys() == PARAMETERS.keys() == EXAMPLE.keys()


@pytest.mark.parametrize("name", [name for name, question in load_questions().items() if question.sparql])
def test_every_question_is_an_example_on_the_sparql_page(store: Store, name: str) -> None:
    """What it cannot do without has a value in `kg.serve.pages.editor`."""
    evaluate(store, example_query(store, name, language="zh"))


@pytest.mark.parametrize("name", [name for name, question in load_questions().items() if question.sparql])
def test_columns_of_tables_are_columns_of_the_answer(store: Store, name: str) -> None:
    question = find_question(name)
    answer = ask(store, question, {parameter: EXAMPLE[parameter] for parameter in question.required})
    assert set(question.table) <= set(answer.columns)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_column_has_a_name_of_its_own(store: Store, language: str) -> None:
    for question in load_questions().values():
        answer = ask(store, question, {parameter: EXAMPLE[parameter] for parameter in question.required})
        heads = [head_of(column, language) for column in answer.columns]
        assert len(set(heads)) == len(heads), question.name
        assert not set(heads) & set(answer.columns), question.name
        assert load_columns(language).keys() >= set(question.parameters), question.name


def test_every_quote_is_proved_by_its_passage(store: Store) -> None:
    checked = 0
    for question in load_questions().values():
        answer = ask(store, question, {parameter: EXAMPLE[parameter] for parameter in question.required})
        if "quote" not in answer.columns:
            continue
        assert {"plan", "planIri", "passageIri", "section"} <= set(answer.columns), question.name
        for row in answer.rows:
            assert str(row["passageIri"]).startswith(f"{row['planIri']}/c"), question.name
            checked += 1
    assert checked > 40


@pytest.mark.usefixtures("ontology_alone")
def test_a_paper_of_a_city_or_province_is_told_by_the_head_of_its_title(tmp_path: Path) -> None:
    text = (
        "如东县“十四五”教育事业发展规划\n一、要求\n"
        "根据《南通市“十四五”教育事业发展规划》《重庆市教育事业发展“十四五”规划》《社区教育服务规范》《城市居住区规划标准》"
        "《关于全市课后服务的意见》《江苏省教育现代化2035》《江苏省学前教育条例》《国务院关于支持江苏教育改革的意见》制定本规划。\n"
    )
    store = build_texts(tmp_path, {"plan": text})
    rows = ask(store, find_question("lineage"), {}).rows
    assert {row["document"]: row["level"] for row in rows} == {
        "南通市“十四五”教育事业发展规划": "市县",
        "重庆市教育事业发展“十四五”规划": "省",
        "江苏省教育现代化2035": "省",
        "江苏省学前教育条例": "省",
        "国务院关于支持江苏教育改革的意见": "国家",
        "社区教育服务规范": "题名未示",
        "城市居住区规划标准": "题名未示",
        "关于全市课后服务的意见": "题名未示",
    }


@pytest.mark.usefixtures("ontology_alone")
def test_a_paper_is_the_nations_by_who_is_named_before_it_too(tmp_path: Path) -> None:
    text = (
        "如东县“十四五”教育事业发展规划\n一、要求\n"
        "根据国务院办公厅《关于深化教学改革的意见》、教育部等九部门《学前教育提升行动计划》、"
        "省教育厅等五部门《职业教育提升方案》、市教育局《课后服务实施方案》制定本规划。\n"
    )
    store = build_texts(tmp_path, {"plan": text})
    rows = ask(store, find_question("lineage"), {}).rows
    national = [row["document"] for row in rows if row["level"] == "国家"]
    assert national == ["关于深化教学改革的意见", "学前教育提升行动计划"] and len(rows) == 4


@pytest.mark.usefixtures("ontology_alone")
def test_the_level_of_a_known_paper_and_of_one_with_its_place_is_told_by_the_title_alone(tmp_path: Path) -> None:
    text = (
        "如东县“十四五”教育事业发展规划\n一、要求\n"
        "根据《关于深化教育教学改革全面提高义务教育质量的意见》《幼儿园工作规程》《民办教育促进法实施条例》"
        "《中小学教育惩戒规则(试行)》《恩施土家族苗族自治州教育发展规划》《课后服务实施方案》制定本规划。\n"
    )
    store = build_texts(tmp_path, {"plan": text})
    rows = ask(store, find_question("lineage"), {}).rows
    assert [row["level"] for row in rows] == ["国家"] * 4 + ["市县", "题名未示"]


def test_a_target_is_set_against_what_the_place_reports_later(tmp_path: Path) -> None:
    """海门市 became 海门区 in 2020; 如东 reports of the same year, and is another place."""
    texts = {
        "old": "海门市“十三五”教育发展规划\n一、目标\n到2020年,普惠性幼儿园覆盖率达到85%,学前三年毛入园率达到98%以上。\n",
        "new": "海门区“十四五”教育发展规划\n一、发展基础\n2020年,普惠性幼儿园覆盖率达到82.4%,学前三年毛入园率达到98.6%。\n",
        "other": "如东县“十四五”教育发展规划\n一、发展基础\n2020年,普惠性幼儿园覆盖率达到90%。\n",
    }
    store = build_texts(tmp_path, texts)
    rows = ask(store, find_question("target-outcomes"), {"plan": ["海门"]}).rows  # both editions
    assert [(row["indicator"], row["target"], row["reported"], row["difference"], row["outcome"]) for row in rows] == [
        ("学前三年毛入园率", 98, 98.6, 0.6, "达到"),
        ("普惠性幼儿园覆盖率", 85, 82.4, -2.6, "未达到"),
    ]


def test_the_mean_of_a_province_is_that_of_its_plans(tmp_path: Path) -> None:
    """A range counts by its low end; what is reported, and other years, are not counted."""
    say = "一、目标\n2020年普惠性幼儿园覆盖率达到80%。到2025年,普惠性幼儿园覆盖率达到"
    texts = {
        "one": f"苏仙区“十四五”教育发展规划\n{say}90%。到2027年,普惠性幼儿园覆盖率达到99%。\n",
        "two": f"桂阳县“十四五”教育发展规划\n{say}92%。\n",
        "three": f"资兴市“十四五”教育发展规划\n{say}91%至95%。\n",
    }
    given = {"indicator": [COVERAGE], "year": ["2025"]}
    columns = "province plans lowest mean highest"
    assert cells(build_texts(tmp_path, texts), "targets-by-province", columns, given) == [("湖南省", 3, 90, 91, 92)]


def test_of_what_adds_up_the_largest_figure_stands_for_a_plan(tmp_path: Path) -> None:
    """Parts, yearly shares and an upper bound are no totals; the years of one sentence are summed beside it, running totals are not."""
    texts = {
        "one": "苏仙区“十四五”教育发展规划\n一、学位\n五年新增学位9000个,其中城北小学新增学位1200个。2023年新增学位2000个。\n",
        "two": "如东县教育三年行动计划(2024—2026年)\n一、学位\n2024年、2025年、2026年分别新增学位800个、900个、700个。\n"
        "新增学位不超过5000个。\n二、投入\n普惠性幼儿园覆盖率达到90%。\n",
        "three": "桂阳县“十四五”教育发展规划\n一、学位\n新增学位600个。到2025年新增学位不超过600个。"
        "到2022年新增学位300个,到2024年新增学位500个。\n",
    }
    columns = "plan figure value ofYears others"
    assert cells(build_texts(tmp_path, texts), "amounts-promised", columns, {"indicator": ["新增学位"]}) == [
        ("苏仙区“十四五”教育发展规划", "新增学位 = 9000个", 9000, None, 1),
        ("如东县教育三年行动计划(2024—2026年)", "新增学位 = 900个 (2025)", 900, 2400, 2),
        ("桂阳县“十四五”教育发展规划", "新增学位 = 600个", 600, None, 2),
    ]


def test_a_row_says_whether_its_target_is_binding(tmp_path: Path) -> None:
    """What was reached is no target, a row that says nothing is left out, and so is a sentence that speaks of both; a row counts
    though prose promised the same before, and once though an annex repeats it. A row with a cell a line is one passage."""
    text = (
        "苏仙区“十四五”教育发展规划\n一、目标\n到2025年,高中阶段毛入学率达到97%。约束性指标九年义务教育巩固率达到99%,预期性指标普惠性幼儿园覆盖率达到90%。\n"
        "指标\t单位\t2020年\t2025年\t属性\n九年义务教育巩固率\t%\t98\t99\t约束性\n高中阶段毛入学率\t%\t95\t97\t预期性\n"
        "普惠性幼儿园覆盖率\t%\t82\t90\t\n"
        "附表\n指标\t单位\t2020年\t2025年\t属性\n九年义务教育巩固率\t%\t98\t99\t约束性\n"
        "续表\n指标\n单位\n2020年\n2025年\n属性\n学前三年毛入园率\n%\n88\n92\n预期性\n学生体质健康优良率\n%\n41\n55\n约束性\n"
    )
    store = build_texts(tmp_path, {"one": text})
    assert cells(store, "binding-targets", "indicator value year nature") == [
        ("九年义务教育巩固率", 99, 2025, "约束性"),
        ("学前三年毛入园率", 92, 2025, "预期性"),
        ("学生体质健康优良率", 55, 2025, "约束性"),
        ("高中阶段毛入学率", 97, 2025, "预期性"),
    ]
    assert "学生体质健康监测" not in {row[0] for row in cells(store, "measures-without-figure", "measure")}, (
        "has 41 and 55"
    )


COUNTED = (
    "一、发展基础\n2020年,全区有特级教师12名、省级骨干教师64名,小学平均班额52人,其中城区小学平均班额58人。\n"
    "二、目标\n到2025年,特级教师达到20人,区级以上骨干教师达到1200人,小学班额控制在45人以内。\n"
)


def test_a_plan_without_a_measure_is_quoted_where_it_says_its_name_as_part_of_another(tmp_path: Path) -> None:
    """The plan that builds bases for labour education was said to say nothing of it."""
    head = "县教育规划\n一、任务\n"
    texts = {
        "a": f"霍邱{head}建设劳动教育基地8个、劳动教育实践基地2个。\n",
        "b": f"金寨{head}推进集团化办学。\n",
        "c": f"颍上{head}加强劳动教育。\n",
    }
    answer = cells(build_texts(tmp_path, texts), "plans-lacking", "plan within", {"measure": ["劳动教育"]})
    assert answer == [("霍邱县教育规划", "劳动教育基地、劳动教育实践基地"), ("金寨县教育规划", None)]


def test_programmes_of_one_name_are_shared_whichever_place_runs_them(tmp_path: Path) -> None:
    goal = "创建全国义务教育优质均衡发展县。\n"
    texts = {
        "one": f"苏仙区“十四五”教育发展规划\n一、队伍\n实施青蓝工程,每年结对20对。实施春雨工程。落实营养改善计划。{goal}",
        "two": f"如东县“十四五”教育发展规划\n一、队伍\n推进“青蓝”工程,三年培养骨干教师60名。落实学生营养改善计划。{goal}",
    }
    store = build_texts(tmp_path, texts)
    one, two = "苏仙区“十四五”教育发展规划", "如东县“十四五”教育发展规划"
    meals = "农村义务教育学生营养改善计划"
    assert cells(store, "shared-programmes", "programme plans place plan") == [
        ("学生营养改善计划", 2, "中国", one), ("学生营养改善计划", 2, "中国", two),
        ("青蓝工程", 2, "苏仙区", one), ("“青蓝”工程", 2, "如东县", two),
    ]  # fmt: skip
    assert curie(f"programme:cn/{meals}") in [
        str(row["programmeIri"]) for row in ask(store, find_question("shared-programmes")).rows
    ]


def test_a_distance_begins_at_the_latest_baseline_of_what_is_counted_alike(tmp_path: Path) -> None:
    text = (
        "田阳区教育发展规划(2023—2027年)\n一、发展基础\n九年义务教育巩固率由2018年的95.1%提高到2022年的98.4%。"
        "2021年,全区有特级教师12名。\n二、目标\n到2027年,九年义务教育巩固率达到99%,特级教师达到20人。\n"
    )
    assert cells(
        build_texts(tmp_path, {"one": text}), "distance-to-go", "indicator baseline baselineYear distance"
    ) == [
        ("九年义务教育巩固率", 98.4, 2022, 0.6),
        ("特级教师", 12, 2021, 8),
    ]


def test_what_is_counted_is_of_one_level_and_a_unit_one_in_all_its_words(tmp_path: Path) -> None:
    """名 and 人 are one unit; 省级骨干教师 and 区级以上骨干教师 are two things under one indicator, and so are schools in town and all."""
    store = build_texts(tmp_path, {"old": "海门区“十四五”教育发展规划\n" + COUNTED})
    assert cells(store, "distance-to-go", "indicator baseline target") == [
        ("小学班额", 52, 45),
        ("特级教师", 12, 20),
    ]
    later = "海门区“十五五”教育发展规划\n一、发展基础\n2025年,全区有特级教师21名、省级骨干教师80名。\n"
    (tmp_path / "later").mkdir()
    both = build_texts(tmp_path / "later", {"old": "海门区“十四五”教育发展规划\n" + COUNTED, "new": later})
    assert cells(both, "target-outcomes", "indicator target reported") == [("特级教师", 20, 21)]


def test_what_two_plans_count_and_no_indicator_is(tmp_path: Path) -> None:
    texts = {
        "a": "如东县“十四五”教育发展规划\n一、目标\n建成风雨操场12个,校际差异率不超过0.5,特级教师达到20人。\n",
        "b": "海门区“十四五”教育发展规划\n一、目标\n建成风雨操场7个,校际差异率不超过0.45,特级教师达到30人。\n",
    }
    store = build_texts(tmp_path, texts)
    columns = "counts unit plans lowest highest"
    assert cells(store, "figures-without-indicator", columns) == [
        ("校际差异率", None, 2, 0.45, 0.5),
        ("风雨操场", "个", 2, 7, 12),
    ]
    assert cells(store, "figures-without-indicator", columns, {"status": ["现状"]}) == []


def test_what_a_plan_lacks_is_told_by_what_its_province_has_first(tmp_path: Path) -> None:
    texts = {
        "a": "如东县“十四五”教育发展规划\n推行县管校聘。\n",
        "b": "海门区“十四五”教育发展规划\n推进课后服务。\n",
        "c": "德阳市“十四五”教育发展规划\n推进课后服务,推行校长职级制。\n",
        "d": "中江县“十四五”教育发展规划\n推行校长职级制。\n",
    }
    store = build_texts(tmp_path, texts)
    assert cells(store, "missing-from-plan", "measure inProvince plans", {"plan": ["如东"]}) == [
        ("课后服务", 1, 2),
        ("校长职级制", 0, 2),
    ]


def test_a_plan_of_a_province_is_one_of_its_plans(tmp_path: Path) -> None:
    texts = {
        "all": "湖南省“十四五”教育发展规划\n推行县管校聘,推进课后服务。\n",
        "one": "苏仙区“十四五”教育发展规划\n探索县管校聘。\n",
        "far": "四川省“十四五”教育发展规划\n推进课后服务。\n",
    }
    store = build_texts(tmp_path, texts)
    spread = [("县管校聘", 1, 2), ("课后服务", 2, 2)]
    assert sorted(cells(store, "measures-spread", "measure provinces plans")) == spread
    assert cells(store, "missing-from-plan", "measure inProvince", {"plan": ["苏仙"]}) == [("课后服务", 1)]
    assert cells(store, "missing-from-plan", "measure", {"plan": ["湖南"]}) == []
    assert cells(store, "measures-by-province", "province plans of", {"measure": [HIRED]}) == [("湖南省", 2, 2)]
    provinces = [("四川省",), ("湖南省",), ("湖南省",)]
    assert sorted(cells(store, "plans", "province")) == provinces
    assert sorted(set(cells(store, "shared-measures", "province", {"measure": ["课后服务"]}))) == provinces[:2]


def test_what_the_province_s_own_plan_has_comes_first_of_what_a_county_leaves_out(tmp_path: Path) -> None:
    """Which counties of a province differ from its plan, in which measures: also what no other plan takes up."""
    texts = {
        "all": "湖南省“十四五”教育发展规划\n推行县管校聘,深化集团化办学。\n",
        "one": "苏仙区“十四五”教育发展规划\n推行县管校聘。\n", "two": "桂阳县“十四五”教育发展规划\n推进课后服务。\n",
        "far": "四川省“十四五”教育发展规划\n推进课后服务。\n",
    }  # fmt: skip
    store = build_texts(tmp_path, texts)
    head = "湖南省“十四五”教育发展规划"
    assert cells(store, "missing-from-plan", "planIri measure provincial inProvince plans", {"plan": ["湖南各地"]}) == [
        (curie("plan:two"), "县管校聘", head, 2, 2),  # measure by measure, or all but the first county would be out of sight
        (curie("plan:one"), "集团化办学", head, 1, 1), (curie("plan:two"), "集团化办学", head, 1, 1),
        (curie("plan:one"), "课后服务", None, 1, 2),
    ]  # fmt: skip
    assert cells(store, "missing-from-plan", "measure provincial", {"plan": ["湖南省"]}) == [("课后服务", None)]


def test_a_count_in_two_words_for_one_unit_is_one_row(tmp_path: Path) -> None:
    texts = {
        "a": "如东县“十四五”教育发展规划\n一、目标\n到2025年,特级教师达到20人。\n",
        "b": "海门区“十四五”教育发展规划\n一、目标\n到2025年,特级教师达到30名。\n",
    }
    store = build_texts(tmp_path, texts)
    assert cells(store, "shared-indicators", "indicator plans lowest highest") == [("特级教师", 2, 20, 30)]


def test_a_place_that_was_replaced_twice_is_one_place(tmp_path: Path) -> None:
    """黔西县 had another code until 2011, and is 黔西市 since 2021."""
    texts = {
        "first": "黔西县“十一五”教育发展规划\n一、目标\n到2010年,学前三年毛入园率达到60%。\n",
        "second": "黔西县“十二五”教育发展规划\n一、发展基础\n2010年,学前三年毛入园率达到62%。\n二、目标\n到2020年,学前三年毛入园率达到90%。\n",
        "third": "黔西市“十四五”教育发展规划\n一、发展基础\n2020年,学前三年毛入园率达到92%。\n",
    }
    store = build_texts(tmp_path, texts)
    places = select(store, "SELECT DISTINCT ?place { ?plan ep:jurisdiction ?place }").rows
    assert len(places) == 3
    rows = ask(store, find_question("target-outcomes"), {}).rows
    assert [(row["target"], row["reported"]) for row in rows] == [(60, 62), (90, 92)]


def test_a_plan_that_says_only_when_it_begins_runs_in_that_year(store: Store) -> None:
    begun = Store()
    begun.extend(quad for quad in store if quad.predicate != NamedNode(curie("ep:periodEnd")))
    assert cells(begun, "plans", "plan", {"year": ["2020-2021"]}) == [(DONGHAI,)]
    assert cells(begun, "plans", "plan", {"year": ["2022-2027"]}) == []


@pytest.mark.usefixtures("ontology_alone")
def test_a_body_is_quoted_from_the_page_only_where_the_plan_does_not_name_it(tmp_path: Path) -> None:
    text = (
        "索引号:K12-2022    发布机构:兰考县教育局\n来源:兰考县人民政府办公室\n"
        "兰考县“十四五”教育发展规划\n一、保障\n县教育局负责统筹。县教育局每年检查。\n"
    )
    store = build_texts(tmp_path, {"plan": text})
    assert cells(store, "departments-of-plan", "department passages quote") == [
        ("兰考县教育局", 3, "县教育局负责统筹。"),
        ("兰考县人民政府办公室", 1, "来源:兰考县人民政府办公室"),
    ]


def test_who_answers_for_one_measure(tmp_path: Path) -> None:
    text = (
        "如东县“十四五”教育事业发展规划\n一、任务\n1.提高课后服务水平。(责任单位:县教育局、县市场监管局)\n"
        "2.完善教师交流轮岗制度。(牵头单位:县教育局;配合单位:县委编办)\n"
    )
    store = build_texts(tmp_path, {"plan": text})
    rows = ask(store, find_question("responsibilities"), {"measure": ["课后服务"]}).rows
    assert [(row["body"], row["task"]) for row in rows] == [("县市场监管局", "课后服务"), ("县教育局", "课后服务")]
    assert cells(store, "responsibilities", "role body") == [
        ("牵头", "县教育局"), ("负责", "县市场监管局"), ("负责", "县教育局"), ("配合", "县委编办"),
    ]  # fmt: skip


def test_what_plans_do_not_cite_and_do_not_promise_is_asked(tmp_path: Path) -> None:
    rate = "学前三年毛入园率"
    texts = {
        "a": f"如东县“十四五”教育事业发展规划\n一、目标\n落实《中国教育现代化2035》。到2025年,{rate}达到98%以上。\n",
        "b": f"海门区“十四五”教育事业发展规划\n一、基础\n2020年,{rate}达到98.6%。\n落实《江苏省教育条例》。\n",
        "c": "启东市“十四五”教育事业发展规划\n一、任务\n推进集团化办学。\n",
    }
    store = build_texts(tmp_path, texts)
    haimen, qidong = (f"{place}“十四五”教育事业发展规划" for place in ("海门区", "启东市"))
    columns = "document plan place province"
    assert cells(store, "plans-without-citation", columns) == [(None, qidong, "启东市", "江苏省")]
    assert cells(store, "plans-without-citation", columns, {"document": ["中国教育现代化2035"]}) == [
        ("中国教育现代化2035", haimen, "海门区", "江苏省"), ("中国教育现代化2035", qidong, "启东市", "江苏省"),
    ]  # fmt: skip
    columns = "plan place province others"
    assert cells(store, "plans-without-target", columns, {"indicator": [rate]}) == [
        (haimen, "海门区", "江苏省", 1), (qidong, "启东市", "江苏省", None),
    ]  # fmt: skip
    assert len(cells(store, "plans-without-target", "plan", {"indicator": [rate], "plan": ["海门"]})) == 1


def test_a_plan_without_any_target_of_a_kind_is_one_row(tmp_path: Path) -> None:
    """It was a row for each indicator of the kind: a plan with a target on the 近视率 of one stage stood there for the others."""
    head = "{}“十四五”教育事业发展规划\n一、目标\n{}\n"
    texts = {
        "a": head.format("如东县", "到2025年,小学生近视率下降到38%。"),
        "b": head.format("海门区", "2020年,小学生近视率为40%,初中生近视率为60%。"),
        "c": head.format("启东市", "推进集团化办学。"),
    }
    rows = cells(build_texts(tmp_path, texts), "plans-without-target", "place others", {"indicator": ["近视率"]})
    assert rows == [("海门区", 2), ("启东市", None)]


def test_an_indicator_does_not_stand_for_a_wider_one(tmp_path: Path) -> None:
    """That of 中小学生, or of 小学生、初中生、高中生, is no figure on 小学生, nor on 高中生, though its name holds theirs."""
    store = build_texts(
        tmp_path,
        {"a": "如东县“十四五”教育事业发展规划\n一、目标\n总体近视率控制在50%以内,小学生近视率控制在38%以内。\n"},
    )
    for typed, values in (("近视率", [38, 50]), ("小学生近视率", [38]), ("高中生近视率", [])):
        assert cells(store, "targets-of-plan", "value", {"indicator": [typed]}) == [(value,) for value in values]


LABELS: list[tuple[dict[str, Any], str, str]] = [
    ({"value": 98.6, "comparator": "=", "status": "baseline", "year": 2020}, "= 98.6% (2020, 现状)", "= 98.6% (2020, baseline)"),
    ({"value": 5, "comparator": "=", "status": "rule"}, "= 5% (常规)", "= 5% (norm)"),
    ({"value": 98, "comparator": ">=", "year": 2025}, "≥ 98% (2025)", "≥ 98% (2025)"),
    ({"value": 1, "comparator": "change", "direction": "down", "per": "年"}, "每年下降 1%", "down by 1%/年"),
    ({"value": 2, "comparator": "change", "direction": "up", "approx": True}, "提高 约2%", "up by about 2%"),
    ({"value": 2, "comparator": "change"}, "变化 2%", "changed by 2%"),
    ({"value": 9, "comparator": ">=", "per": "学期", "status": "rule"}, "每学期 ≥ 9% (常规)", "≥ 9%/学期 (norm)"),
    ({"low": 5, "high": None, "comparator": "range"}, "= 5–…%", "= 5–…%"),
    ({"low": None, "high": 5, "comparator": "range"}, "= …–5%", "= …–5%"),
]  # fmt: skip


@pytest.mark.parametrize("counts", ["近视率", "占比 = 5% 的县 (现状)"], ids=["a name", "a name like a label"])
@pytest.mark.parametrize(("fields", "zh", "en"), LABELS, ids=[zh for _, zh, _ in LABELS])
def test_figures_are_told_in_english_where_english_is_asked_for(
    counts: str, fields: dict[str, Any], zh: str, en: str
) -> None:
    label = target_label({"name": counts, "unit": "%", "status": "target", **fields})
    if counts == "近视率":
        assert label == f"{counts} {zh}"
    assert english_label(label) == f"{counts} {label.removeprefix(f'{counts} ').replace(zh, en)}"


def test_an_english_answer_keeps_no_chinese_note(store: Store) -> None:
    question = find_question("targets-of-plan")
    (first, *_) = ask(store, question, {"status": ["baseline"]}, language="en").rows
    assert first["figure"] == "普惠性幼儿园覆盖率 = 86.5% (baseline)"
    levels = {row["level"] for row in ask(store, find_question("lineage"), language="en").rows}
    assert levels == {"nation"}


def test_no_help_of_a_question_speaks_of_the_command_line() -> None:
    """The forms of `kg serve` show it too."""
    for question in load_questions().values():
        for line in (question.zh, question.en, question.needs, question.needs_zh):
            assert "--" not in line and "kg " not in line, question.name


def test_a_number_said_twice_is_one_row_whatever_marks_its_name_has(tmp_path: Path) -> None:
    text = (
        "石泉县“十四五”教育发展规划\n一、目标\n到2025年“名园+”共同体达到24个。\n二、任务清单\n"
        "序号\t任务\t目标\t牵头单位\t完成时限\n1\t“名园+”共同体\t2023年20个，2024年22个，2025年24个\t县教育局\t2025年12月\n"
    )
    store = build_texts(tmp_path, {"plan": text})
    rows = cells(store, "targets-of-plan", "year figure")
    assert [row for row in rows if row[0] == 2025] == [(2025, "名园+共同体 = 24个 (2025)")]
    twice = "SELECT ?target { ?target a ep:Target ; ep:evidence ?one, ?other FILTER(?one != ?other) }"
    assert select(store, twice).rows, "else this tests nothing"


def test_a_task_stands_once_whatever_stances_its_sentence_takes(tmp_path: Path) -> None:
    text = "如东县“十四五”教育事业发展规划\n一、任务\n县教育局负责推进集团化办学，建立集团化办学制度，扩大集团化办学覆盖面。\n"
    store = build_texts(tmp_path, {"plan": text})
    stances = select(store, "SELECT ?adoption { ?adoption a ep:Adoption }").rows
    rows = ask(store, find_question("responsibilities"), {}).rows
    assert len(stances) == 2, "else this tests nothing"
    assert [(row["body"], row["task"], row["taskIri"]) for row in rows] == [
        ("县教育局", "集团化办学", curie("epm:grouped-schooling"))
    ]


@pytest.mark.parametrize("elsewhere", [False, True])
def test_all_rows_come_however_many_there_are(store: Store, elsewhere: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """With half of the rows that a store is told of it is asked again without a number, an endpoint never with one."""
    question = find_question("targets-of-plan")
    every = select(store, question.bind({}, language="zh-Hans")).rows
    monkeypatch.setattr("kg.ask.questions.MANY", len(every) - 1)
    asked: list[str] = []
    monkeypatch.setattr("kg.ask.questions.select", lambda store, query: asked.append(query) or select(store, query))
    endpoint = SimpleNamespace(query=store.query)
    assert ask_bound(endpoint if elsewhere else store, question, {}).rows == every
    assert ["LIMIT" in query for query in asked] == ([False] if elsewhere else [True, False])


STOPPING = [question.name for question in load_questions().values() if question.stops]


@pytest.mark.parametrize("name", STOPPING)
def test_what_is_cut_is_ordered_and_counted(built: Path, name: str) -> None:
    """The same question gives the same rows, and as many are counted as there are: a measure in two groups is one."""
    store, question = open_store(built / "store"), find_question(name)
    lines = question.sparql.splitlines()
    limit = next(number for number, line in enumerate(lines) if line.endswith("# limit"))
    assert "ORDER BY" in "".join(lines[limit - 2 : limit]), "else the store chooses what is cut"
    given = {name: EXAMPLE[name] for name in question.required} | ({} if question.two else {"plan": ["如东"]})
    bindings = resolve_parameters(store, question, {k: v for k, v in given.items() if k in question.parameters})
    every = ask_bound(store, question, bindings).rows
    short = ask_bound(store, question, bindings, limit=max(1, len(every) - 1))
    assert all(row in every for row in short.rows)
    assert say_rest(store, question, bindings, short, "en") == f" of {len(every):,}"


def test_programmes_carry_what_stands_below_their_headings_or_after_their_names(tmp_path: Path) -> None:
    """Up to two levels under a heading; in a sentence that names one programme, what comes after it, be it in another script:
    neither what another section takes up, nor what comes before, nor beside two, nor a title that is applied for."""
    text = (
        "如东县“十四五”教育事业发展规划\n一、实施强基工程\n(一)百校联动行动\n深化集团化办学。\n1.改革用人\n推行县管校聘。\n"
        "二、保障措施\n完善教师交流轮岗制度，实施金色工程。\n深入推进蓝色工程，健全教师交流轮岗制度。\n"
        "实施红色工程和绿色工程，推进劳动教育。\n创建全国智慧教育示范区，建设智慧校园。\n"
    )
    other = "西縣“十四五”教育事業發展規劃\n一、保障措施\n深入推進青色工程，健全教師交流輪崗制度。\n"
    store = build_texts(tmp_path, {"plan": text, "traditional": other})
    assert cells(store, "programmes-carrying", "programme measure quote section") == [
        ("强基工程", "集团化办学", "深化集团化办学。", "百校联动行动"),
        ("百校联动行动", "集团化办学", "深化集团化办学。", "百校联动行动"),
        ("强基工程", "县管校聘", "推行县管校聘。", "改革用人"),
        ("百校联动行动", "县管校聘", "推行县管校聘。", "改革用人"),
        ("蓝色工程", "教师交流轮岗", "深入推进蓝色工程，健全教师交流轮岗制度。", "保障措施"),
        ("青色工程", "教师交流轮岗", "深入推進青色工程，健全教師交流輪崗制度。", "保障措施"),
    ]
    given = {"measure": ["县管校聘"], "plan": ["如东"]}
    assert cells(store, "programmes-carrying", "programme", given) == [("强基工程",), ("百校联动行动",)]


def test_a_programme_of_the_whole_country_counts_once_for_each_plan_that_carries_it(tmp_path: Path) -> None:
    """Each plan's graph says its name and kind: asked of all graphs, 1,000 plans gave a million rows for each of theirs."""
    text = "{}“十四五”教育事业发展规划\n一、保障措施\n实施中小学银龄讲学计划，推进集团化办学。\n"
    store = build_texts(tmp_path, {f"p{n}": text.format(n) for n in ("如东县", "金寨县", "霍邱县", "颍上县")})
    query = find_question("programmes-carrying").bind({})
    each = len(("银龄教师", "集团化办学"))
    assert len(list(evaluate(store, query.replace("SELECT DISTINCT", "SELECT")))) == 4 * each


def test_of_two_stances_in_a_sentence_the_further_comes_first(tmp_path: Path) -> None:
    """Else a store of many plans gives them in another order each time."""
    measures = ("劳动教育", "县管校聘", "智慧校园", "课后服务", "集团化办学")
    tasks = "，".join(f"探索{measure}，推进{measure}" for measure in measures)
    store = build_texts(
        tmp_path, {"plan": f"如东县“十四五”教育事业发展规划\n一、保障措施\n深入推进蓝色工程，{tasks}。\n"}
    )
    expected = [(measure, stance) for measure in measures for stance in ("推进", "探索")]
    assert cells(store, "programmes-carrying", "measure stance") == expected


def test_labels_in_english(store: Store) -> None:
    answer = ask(store, find_question("shared-measures"), {"measure": [HIRED]}, language="en")
    assert [(row["measure"], row["stance"]) for row in answer.rows] == [
        ("County-managed, school-hired teachers", "promote")
    ]


def test_how_many_pairs_there_are_is_told_where_the_answer_has_the_best(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hundred of thousands looked like all there are."""
    monkeypatch.setattr("kg.ask.networks.MOST_ROWS", 4)
    store, question = open_store(built / "store"), find_question("plans-alike")
    answer = ask(store, question)
    assert (len(answer.rows), answer.whole) == (4, 10), "five plans are ten pairs"
    assert say_rest(store, question, {}, answer, "zh") == "，共 10 行"
    monkeypatch.setattr("kg.ask.rest.MOST_ROWS", 4)
    assert "it gives 4 at most" in say_stopped(store, question, {}, answer, "en")
    monkeypatch.setattr("kg.ask.rest.MOST_ROWS", 10)
    assert "--limit 0 gives all" in say_stopped(store, question, {}, answer, "en")
    assert ask(store, find_question("bridging-measures"), limit=2).whole > 100


def test_bridging_is_the_betweenness_of_networkx(store: Store) -> None:
    adoptions = load_adoptions(store)
    graph = nx.Graph(
        (p, m) for i, p in enumerate(adoptions.plans) for j, m in enumerate(adoptions.measures) if adoptions.depth[i, j]
    )
    known = nx.betweenness_centrality_subset(graph, adoptions.plans, adoptions.plans)
    rows = bridging_measures(adoptions, {}).rows
    assert rows
    for row in rows:
        assert row["betweenness"] == pytest.approx(known[row["measureIri"]])


def test_what_adds_up_over_a_period_has_no_distance_to_go(tmp_path: Path) -> None:
    store = Store(str(small_build(tmp_path) / "store"))
    question = find_question("distance-to-go")
    (row,) = ask(store, question, {}).rows
    indicator = NamedNode(str(row["indicatorIri"]))
    store.add(
        Quad(indicator, NamedNode(f"{NAMESPACE}accrues"), Literal(True), NamedNode(mint_vocabulary_graph("measures")))
    )
    assert not ask(store, question, {}).rows


def test_distance_to_go_has_a_number_once_and_no_additions(tmp_path: Path) -> None:
    store = Store(str(small_build(tmp_path) / "store"))
    question = find_question("distance-to-go")
    (row,) = ask(store, question, {}).rows

    def state(name: str, value: float, *, status: str, unit: str, year: str | None = None) -> None:
        target, graph = NamedNode(f"{NAMESPACE}{name}"), mint_vocabulary_graph("measures")
        dated = [("year", Literal(year, datatype=NamedNode("http://www.w3.org/2001/XMLSchema#gYear")))] if year else []
        for predicate, object_ in (
            *dated,
            ("indicator", NamedNode(str(row["indicatorIri"]))),
            ("status", NamedNode(f"{NAMESPACE}{status}")),
            ("comparator", NamedNode(f"{NAMESPACE}equal")),
            ("value", Literal(str(value), datatype=NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))),
            ("counts", Literal("名师", language="zh-Hans")),
            ("unit", NamedNode(find_unit(unit))),
            ("unitLabel", Literal(unit)),
            ("evidence", NamedNode(str(row["passageIri"]))),
        ):
            store.add(Quad(target, NamedNode(NAMESPACE + predicate), object_, NamedNode(graph)))
        store.add(Quad(NamedNode(str(row["planIri"])), NamedNode(f"{NAMESPACE}sets"), target, NamedNode(graph)))

    state("again", 86.5, status="baseline", unit="%", year="2020")  # in prose without its year, and in a table
    assert [r["baselineYear"] for r in ask(store, question, {}).rows] == [2020]
    indicator = NamedNode(str(row["indicatorIri"]))
    higher, graph = NamedNode(f"{NAMESPACE}higher-is-better"), NamedNode(mint_vocabulary_graph("indicators"))
    store.add(Quad(indicator, NamedNode(f"{NAMESPACE}direction"), higher, graph))
    state("stock", 18, status="baseline", unit="个")
    state("added", 3, status="target", unit="个")
    assert [r["unit"] for r in ask(store, question, {}).rows] == ["%"]
    state("stock-to-be", 21, status="target", unit="个")
    assert [r["distance"] for r in ask(store, question, {}).rows if r["unit"] == "个"] == [3]
    assert len(ask(store, question, {}, limit=2).rows) == 2, "what is left out is left out before the answer is cut"


def test_an_answer_by_measures_counts_those_that_plans_take_up(tmp_path: Path) -> None:
    """strongest-stance said up to which of all 864 of the vocabulary it goes."""
    store = Store(str(small_build(tmp_path) / "store"))
    question, idle = find_question("strongest-stance"), NamedNode(curie("epm:idle"))
    taken, graph = load_things(store, question), NamedNode(mint_vocabulary_graph("measures"))
    store.add(
        Quad(idle, NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), NamedNode(curie("ep:Measure")), graph)
    )
    label = Literal("一校一策", language="zh-Hans")
    store.add(Quad(idle, NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel"), label, graph))
    assert len(taken) == 2 and load_things(store, question) == taken


def test_a_measure_is_one_row_with_all_its_groups_however_many(tmp_path: Path) -> None:
    store = Store(str(small_build(tmp_path) / "store"))
    (row,) = ask(store, find_question("measures-of-plan"), {"plan": ["西山"]}).rows
    measure, skos = NamedNode(str(row["measureIri"])), "http://www.w3.org/2004/02/skos/core#"
    graph, broader = NamedNode(mint_vocabulary_graph("measures")), NamedNode(f"{skos}broader")
    for label in ("学前教育", "教师队伍"):
        group = NamedNode(curie(f"epm:{label}"))
        store.add(Quad(measure, broader, group, graph))
        store.add(Quad(group, NamedNode(f"{skos}prefLabel"), Literal(label, language="zh-Hans"), graph))
    for name in ("measures-of-plan", "measures-without-figure"):
        assert cells(store, name, "group", {"plan": ["西山"]}) == [("办学体制 / 学前教育 / 教师队伍",)], name
    for quad in list(store.quads_for_pattern(measure, broader, None)):
        store.remove(quad)
    for name in ("measures-of-plan", "measures-without-figure"):
        assert cells(store, name, "group", {"plan": ["西山"]}) == [(None,)], f"{name}: one that was just pasted in"


def test_a_sentence_with_two_stances_of_a_measure_is_one_row_unless_a_stance_is_asked_for(built: Path) -> None:
    store, question = open_store(built / "store"), find_question("measures-of-plan")
    things = ("planIri", "measureIri", "passageIri", "group")
    rows = [tuple(row[thing] for thing in things) for row in ask(store, question).rows]
    assert len(set(rows)) == len(rows) > 1000
    both = [
        {tuple(r[t] for t in things) for r in ask(store, question, {"stance": [s]}).rows}
        for s in ("promote", "establish")
    ]
    assert both[0] & both[1], "加强卫生防疫,落实常态化疫情防控: either stance finds it"
