"""From what a person types to things of the graph: tables of (typed, expected), and names that there are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Store
from small_build import small_build

from kg.ask.errors import AmbiguousName, AskError, UnknownName, did_you_mean
from kg.ask.names import BODY, MEASURE, THING, find_things, key_of
from kg.ask.parameters import PARAMETERS, resolve_parameters
from kg.ask.question import parse_question
from kg.ask.questions import find_question, load_questions
from kg.graph.iris import curie
from kg.graph.store import open_store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return open_store(small_build(tmp_path_factory.mktemp("names")) / "store")


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
    ],
)
def test_names_find_their_thing(store: Store, parameter: str, typed: str, expected: str) -> None:
    assert PARAMETERS[parameter][0](store, typed) == [f"<{curie(expected)}>"]


def test_a_body_is_found_in_both_scripts(store: Store) -> None:
    found = find_things(store, BODY, "县教育局")  # whatever its IRI: identity is decided elsewhere
    assert len(found) == 1
    assert find_things(store, BODY, "縣教育局") == found


def test_a_name_of_two_places_stands_for_both_things(store: Store) -> None:
    expected = [curie(f"school:{place}/滨海幼儿园") for place in ("320722", "西山区")]
    assert find_things(store, THING, "滨海幼儿园") == expected


@pytest.mark.parametrize(
    ("parameter", "typed", "says"),
    [
        ("measure", "管校", "did you mean 区管校聘, 县管校聘"),
        ("measure", "县管校编", "no measure '县管校编' in this graph: did you mean 县管校聘"),
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
        ("value", "many", "--value many: not a number"),
        ("value", "nan", "--value nan: not a number"),
        ("year", "25", "--year 25: not a year"),
    ],
)
def test_unknown_names_are_explained_in_one_line(store: Store, parameter: str, typed: str, says: str) -> None:
    with pytest.raises(AskError) as caught:
        PARAMETERS[parameter][0](store, typed)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_ambiguous_plan_is_refused_with_the_list(store: Store) -> None:
    with pytest.raises(AmbiguousName, match="give the id of one: donghai, xishan"):
        PARAMETERS["plan"][0](store, "ha")


def test_numbers_and_years_become_literals(store: Store) -> None:
    assert PARAMETERS["value"][0](store, "95%") == ['"95"^^<http://www.w3.org/2001/XMLSchema#decimal>']
    assert PARAMETERS["year"][0](store, "2025年") == ['"2025"^^<http://www.w3.org/2001/XMLSchema#gYear>']


def test_a_parameter_cannot_break_out_of_its_place(store: Store) -> None:
    for typed in ('"} ?a ?b ?c #', "https://x/> } SERVICE <y", "\\", "'''", "[", "a\nb"):
        with pytest.raises(UnknownName):
            find_things(store, MEASURE, typed)


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


def test_the_fixture_is_there() -> None:
    assert (Path(__file__).parent / "golden" / "graph" / "facts").is_dir()
