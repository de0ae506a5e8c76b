"""From what a person types to things of the graph: tables of (typed, expected), and names that there are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Store
from small_build import build_texts

from kg.ask.errors import AmbiguousName, AskError, UnknownName, did_you_mean
from kg.ask.kinds import BODY, MEASURE, THING
from kg.ask.names import find_one, find_things, key_of
from kg.ask.parameters import PARAMETERS, resolve_parameters, resolve_plan
from kg.ask.question import parse_question
from kg.ask.questions import find_question, load_questions
from kg.ask.rest import say_others
from kg.compare.plans import compare_plans
from kg.graph.rdf import curie, shorten


@pytest.mark.parametrize(
    ("parameter", "typed", "expected"),
    [
        ("plan", "donghai", "plan:donghai"),  # id
        ("plan", "东海县“十四五”教育发展规划", "plan:donghai"),  # title
        ("plan", "东海县十四五教育发展规划", "plan:donghai"),  # title without its quotation marks
        ("plan", "十四五", "plan:donghai"),  # part of a title
        ("plan", "東海縣", "plan:donghai"),  # the place, in Traditional script
        ("plan", "东海", "plan:donghai"),  # the place without its suffix
        ("plan", "320722", "plan:donghai"),  # the place's code
        ("plan", "东政发〔2021〕1号", "plan:donghai"),  # document number
        ("plan", "西山", "plan:xishan"),
        ("plan", "plan:xishan", "plan:xishan"),  # prefixed name
        ("plan", curie("plan:xishan"), "plan:xishan"),  # full IRI
        ("measure", "县管校聘", "epm:county-managed-school-hired"),  # preferred label
        ("measure", "区管校聘", "epm:county-managed-school-hired"),  # variant
        ("measure", "縣管校聘", "epm:county-managed-school-hired"),  # Traditional
        ("measure", "“县管校聘”", "epm:county-managed-school-hired"),  # in quotation marks
        ("measure", "Group schooling", "epm:group-schooling"),  # English
        ("measure", "group schooling", "epm:group-schooling"),
        ("measure", "group-schooling", "epm:group-schooling"),  # id
        ("indicator", "普惠性幼儿园覆盖率", "epi:inclusive-kindergarten-coverage"),
        ("stance", "推进", "ep:promote"),
        ("stance", "promote", "ep:promote"),
        ("status", "现状", "ep:baseline"),
        ("type", "激励", "ep:inducement"),
        ("unit", "%", "unit:PERCENT"),
        ("document", "中国教育现代化2035", "document:中国教育现代化2035"),
        ("document", "《中国教育现代化 2035》", "document:中国教育现代化2035"),
        ("document", "教育现代化", "document:中国教育现代化2035"),  # part of a title
    ],
)
def test_names_find_their_thing(store: Store, parameter: str, typed: str, expected: str) -> None:
    assert PARAMETERS[parameter](store, typed) == [f"<{curie(expected)}>"]


def test_a_body_is_found_in_both_scripts(store: Store) -> None:
    found = find_things(store, BODY, "县教育局")  # whatever its IRI: identity is decided elsewhere
    assert len(found) == 1
    assert find_things(store, BODY, "縣教育局") == found


def test_a_name_of_two_places_stands_for_both_things(store: Store) -> None:
    expected = [curie(f"school:{place}/滨海幼儿园") for place in ("320722", "西山区")]
    assert find_things(store, THING, "滨海幼儿园") == expected
    with pytest.raises(AmbiguousName, match=", ".join(map(shorten, expected))):
        find_one(store, THING, "滨海幼儿园")
    assert [find_one(store, THING, shorten(one)) for one in expected] == expected


@pytest.mark.parametrize(
    ("parameter", "typed", "says"),
    [
        ("measure", "管校", "did you mean 县管校聘, 区管校聘"),  # its first name before others
        ("measure", "县管校编", "no measure '县管校编' in this graph: did you mean 县管校聘"),
        ("unit", "亿%", "--unit 亿%: 亿 belongs to the number; write --value 1.2亿 --unit %"),
        ("value", "many", "--value many: not a number; write it like 95, 0.5 or 1.2亿"),
        ("measure", "zzz", "no measure 'zzz' in this graph: the question measures-of-plan lists what there is"),
        ("plan", "北京", "no plan '北京' in this graph: there are 东海县, 西山区"),
        (
            "status",
            "已完成",
            "no status '已完成' in this graph: there are baseline, rule, target, 常规要求, 现状, 目标",
        ),
        ("plan", "plan:nowhere", "no plan <https://w3id.org/edupolicy/data/plan/nowhere> in this graph"),
        ("plan", "http://a/ b", "that is no IRI"),
        ("thing", "滨海幼儿圆", "did you mean 滨海幼儿园"),
        ("thing", "绩效薪酬", "no thing '绩效薪酬' in this graph (the question sentences finds words)"),
        ("value", "many", "--value many: not a number"),
        ("value", "nan", "--value nan: not a number"),
        ("year", "25", "--year 25: not a year"),
        ("year", "2025-2021", "--year 2025-2021: not a year"),
    ],
)
def test_unknown_names_are_explained_in_one_line(store: Store, parameter: str, typed: str, says: str) -> None:
    with pytest.raises(AskError) as caught:
        PARAMETERS[parameter](store, typed)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.usefixtures("ontology_alone")
def test_a_province_stands_for_the_plans_of_its_places(tmp_path: Path) -> None:
    """A researcher asks for 四川; she would have had to name each of its counties."""
    head = "{}教育高质量发展三年行动计划（2023—2025年）\n{}人民政府\n一、任务\n推进集团化办学。\n"

    def made(name: str) -> Path:
        (tmp_path / name).mkdir()
        return tmp_path / name

    plans = {"a": "四川省阆中市", "b": "四川省西昌市", "c": "甘肃省静宁县"}
    store = build_texts(made("a"), {name: head.format(place, place) for name, place in plans.items()})
    both = ["<https://w3id.org/edupolicy/data/plan/a>", "<https://w3id.org/edupolicy/data/plan/b>"]
    assert PARAMETERS["plan"](store, "四川") == PARAMETERS["plan"](store, "四川省各地") == both
    texts = {name: head.format(place, place) for name, place in {**plans, "d": "四川省"}.items()}
    store = build_texts(made("b"), texts)
    assert PARAMETERS["plan"](store, "四川") == ["<https://w3id.org/edupolicy/data/plan/d>"], "its own"
    assert PARAMETERS["plan"](store, "四川各地") == both


@pytest.mark.usefixtures("ontology_alone")
def test_a_prefecture_stands_for_the_plans_of_its_places(tmp_path: Path) -> None:
    """The graph says of a county its province alone; its code says the rest, also the one it had before."""
    head = "{}教育高质量发展三年行动计划（2023—2025年）\n{}人民政府\n一、任务\n推进集团化办学。\n"
    plans = {"a": "安徽省霍邱县", "b": "安徽省金寨县", "c": "安徽省颍上县", "d": "江苏省南通市", "e": "江苏省如东县"}
    store = build_texts(tmp_path, {name: head.format(place, place) for name, place in plans.items()})
    named = {
        "六安": "ab",
        "六安市": "ab",
        "六安各地": "ab",
        "六安市各地": "ab",
        "阜陽": "c",
        "341500": "ab",
        "南通": "d",
        "320600": "d",
        "320000": "de",
        "南通各地": "e",
    }
    for typed, ids in named.items():
        assert PARAMETERS["plan"](store, typed) == [f"<{curie(f'plan:{one}')}>" for one in ids], typed
    with pytest.raises(UnknownName, match="no plan '合肥'"):
        PARAMETERS["plan"](store, "合肥")


@pytest.mark.usefixtures("ontology_alone")
def test_five_years_stand_for_the_plans_of_their_period_however_titles_say_it(tmp_path: Path) -> None:
    """十四五 did not find 武清区教育事业发展第十四个五年规划."""
    titles = {"a": "霍邱县教育第十五个五年规划", "b": "金寨县教育规划(2026—2030年)", "c": "颍上县教育规划(2026—2028年)"}
    store = build_texts(tmp_path, {name: f"{title}\n一、任务\n推进集团化办学。\n" for name, title in titles.items()})
    assert PARAMETERS["plan"](store, "“十五五”") == [f"<{curie(f'plan:{one}')}>" for one in "ab"]


@pytest.mark.usefixtures("ontology_alone")
def test_what_ends_a_body_s_name_stands_for_it_though_another_has_no_other_name(tmp_path: Path) -> None:
    """编办 found the one body that a plan calls but so, and no 县委编办."""
    texts = {
        "a": "霍邱县教育规划\n一、任务\n推进集团化办学。(责任单位:县委编办、县教育局)\n",
        "b": "金寨县教育规划\n一、任务\n推进集团化办学。(责任单位:编办、县教育局)\n",
    }
    store = build_texts(tmp_path, texts)
    assert [len(PARAMETERS["body"](store, name)) for name in ("编办", "“编办”", "县委编办", "教育")] == [2, 2, 1, 2]


def test_a_part_of_a_body_s_name_stands_for_all_that_hold_it(store: Store) -> None:
    """But a whole name for itself: 县教育局 is not asked for with 县教育局党委."""
    assert len(PARAMETERS["body"](store, "教育局")) == 2
    assert len(PARAMETERS["body"](store, "县教育局")) == 1


@pytest.mark.usefixtures("ontology_alone")
def test_a_paper_is_found_by_what_people_call_it(tmp_path: Path) -> None:
    paper = "关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见"
    store = build_texts(tmp_path, {"plan": f"如东县教育事业发展规划\n一、任务\n落实《{paper}》。\n"})
    assert PARAMETERS["document"](store, "“双减”") == PARAMETERS["document"](store, paper)
    with pytest.raises(UnknownName, match="no document '职教20条' in this graph"):
        PARAMETERS["document"](store, "职教20条")


@pytest.mark.usefixtures("ontology_alone")
def test_a_place_stands_for_its_own_plans_and_no_title_that_holds_its_name(tmp_path: Path) -> None:
    """The city is not its district; a district's page that says its place nowhere in the title is the district's too."""
    heads = {
        "city": "南通市“十四五”教育事业发展规划", "district": "南通市海门区“十四五”教育事业发展规划",
        "before": "海门市“十三五”教育事业发展规划", "untitled": "教育事业发展规划\n海门区人民政府",
    }  # fmt: skip
    store = build_texts(tmp_path, {name: f"{head}\n一、任务\n推进集团化办学。\n" for name, head in heads.items()})
    named = {
        "南通": ["city"],
        "海门": ["before", "district", "untitled"],
        "海门区": ["district", "untitled"],
        "before": ["before"],
    }
    for typed, ids in named.items():
        assert PARAMETERS["plan"](store, typed) == [f"<{curie(f'plan:{name}')}>" for name in ids]


@pytest.mark.usefixtures("ontology_alone")
def test_a_place_without_plans_stands_for_those_of_what_it_was_before(tmp_path: Path) -> None:
    store = build_texts(tmp_path, {"before": "海门市“十三五”教育事业发展规划\n一、任务\n推进集团化办学。\n"})
    for typed in ("海门区", "320614", "320684"):
        assert PARAMETERS["plan"](store, typed) == [f"<{curie('plan:before')}>"], typed


@pytest.mark.usefixtures("ontology_alone")
def test_of_an_id_that_is_a_place_s_name_the_place_s_other_plans_are_told(tmp_path: Path) -> None:
    head = "弥勒市教师队伍建设三年行动计划（{}）\n弥勒市人民政府\n一、任务\n推进集团化办学。\n"
    years = {"弥勒": "2023—2025年", "later": "2026—2028年"}
    store = build_texts(tmp_path, {name: head.format(its) for name, its in years.items()})
    assert PARAMETERS["plan"](store, "弥勒") == [f"<{curie('plan:弥勒')}>"], "the id is exact"
    assert "others: later:" in say_others(store, {"plan": ["弥勒"]}, "en")
    assert "该地还有：later，" in say_others(store, {"plan": ["弥勒"]}, "zh")
    assert not say_others(store, {"plan": ["弥勒市", "later", "三年行动计划"]}, "en")
    both = compare_plans(store, "弥勒")
    assert (both.a.id, both.b.id) == ("弥勒", "later"), "one name alone is a place"


def test_a_name_of_several_plans_stands_for_all_but_where_one_is_asked_for(store: Store) -> None:
    both = [f"<{curie(f'plan:{name}')}>" for name in ("donghai", "xishan")]
    assert PARAMETERS["plan"](store, "ha") == both
    with pytest.raises(AmbiguousName, match="give the id of one: donghai, xishan"):
        resolve_plan(store, "ha")


@pytest.mark.parametrize(
    ("typed", "value"), [("1.2亿", "120000000"), ("3万", "30000"), ("85%", "85"), ("-0.5", "-0.5")]
)
def test_a_value_may_have_a_large_unit(store: Store, typed: str, value: str) -> None:
    assert PARAMETERS["value"](store, typed)[0].startswith(f'"{value}"^^')


def test_numbers_and_years_become_literals(store: Store) -> None:
    assert PARAMETERS["value"](store, "95%") == ['"95"^^<http://www.w3.org/2001/XMLSchema#decimal>']
    assert PARAMETERS["year"](store, "2025年") == ['"2025"^^<http://www.w3.org/2001/XMLSchema#gYear>']
    assert PARAMETERS["year"](store, "2024—2025年") == [
        f'"{year}"^^<http://www.w3.org/2001/XMLSchema#gYear>' for year in (2024, 2025)
    ]


def test_a_parameter_cannot_break_out_of_its_place(store: Store) -> None:
    for typed in ('"} ?a ?b ?c #', "https://x/> } SERVICE <y", "\\", "'''", "[", "a\nb"):
        with pytest.raises(UnknownName):
            find_things(store, MEASURE, typed)


def test_names_that_begin_so_and_that_the_graph_has_are_meant_first(tmp_path: Path) -> None:
    """Of the real vocabulary, where one measure has 25 names and others hold these letters too, as does 学区化办学, which no plan has."""
    store = build_texts(tmp_path, {"plan": "如东县“十四五”教育事业发展规划\n一、任务\n推行县管校聘和集群化办学。\n"})
    for typed, meant in (("县管", "县管校聘"), ("管校", "县管校聘"), ("化办学", "集群化办学")):
        with pytest.raises(AskError, match=f"did you mean {meant}, "):
            PARAMETERS["measure"](store, typed)


def test_parameters_are_checked_against_the_question(store: Store) -> None:
    with pytest.raises(AskError, match="targets-of-plan has no use for --measure: it takes --plan, --indicator"):
        resolve_parameters(store, find_question("targets-of-plan"), {"measure": ["县管校聘"]})
    with pytest.raises(AskError, match="evidence needs --thing"):
        resolve_parameters(store, find_question("evidence"), {"thing": [""]})
    twice = {"plan": ["东海", "donghai", "西山"]}
    plans = [f"<{curie('plan:donghai')}>", f"<{curie('plan:xishan')}>"]
    assert resolve_parameters(store, find_question("targets-of-plan"), twice) == {"plan": plans}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("target-of-plan", "targets-of-plan"), ("Shared_Measures", "shared-measures"), ("citation", "citations")],
)
def test_did_you_mean(typed: str, meant: str) -> None:
    with pytest.raises(UnknownName, match=f"did you mean .*{meant}"):
        find_question(typed)
    assert did_you_mean("qqqq", load_questions()) == ""


def test_keys_keep_chinese_characters_apart() -> None:
    assert key_of("实施") != key_of("十是")


def test_a_question_without_help_in_two_languages_is_refused() -> None:
    with pytest.raises(ValueError, match=r"x\.rq needs lines `# zh: …`"):
        parse_question("x", "# en: English only\nSELECT * {}")


def test_all_parameters_of_all_questions_are_known() -> None:
    for question in load_questions().values():
        assert set(question.required) <= set(question.parameters) <= PARAMETERS.keys(), question.name
