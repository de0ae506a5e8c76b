"""A plan's own place is a name wherever names are cut, though letters of it are words, units or borders: 和平区, 集美区, 郊区."""

from __future__ import annotations

import json

import pytest

from kg.extract.facts import facts_of
from kg.extract.places import gazetteer, in_stand_ins, written_back
from kg.model import Document
from kg.ontology import lexicon

KINDS = ("School", "Department", "Organization", "Programme", "Target", "Citation")

CASES = [
    # (code of the plan's place, kind, text, names of that kind, why)
    ("140311", "Department", "由郊区教育局牵头。", ["郊区教育局"], "郊区 is the place, no kind of school"),
    ("140311", "Department", "报阳泉市郊区人民政府批准。", ["阳泉市郊区人民政府"], "behind its city"),
    ("340711", "Department", "责任单位:郊区发展改革委、郊区财政局。", ["郊区发展改革委", "郊区财政局"], "in a list"),
    ("140303", "Department", "由矿区教育局负责。", ["矿区教育局"], "a district called by its mines"),
    ("140502", "Department", "晋城市城区教育局要加强督导。", ["晋城市城区教育局"], "a district called by its town"),
    ("441502", "Department", "(牵头单位:城区教育局)", ["城区教育局"], "another of that name"),
    ("140502", "Department", "城区人民政府办公室印发。", ["城区人民政府办公室"], "the office of its government"),
    (
        "140311",
        "School",
        "改扩建郊区第四中学,新建郊区实验小学。",
        ["郊区第四中学", "郊区实验小学"],
        "schools behind a verb",
    ),
    ("140303", "School", "支持矿区第一中学发展。", ["矿区第一中学"], "and one behind 支持"),
    ("140502", "School", "推动城区实验幼儿园建设。", ["城区实验幼儿园"], "and a kindergarten"),
    ("140502", "School", "新增老城区小学学位。", [], "part of a town that is called otherwise"),
    ("140303", "School", "改善工矿区学校条件。", [], "工矿区 is no 矿区"),
    ("320623", "Department", "城区教育网点逐步完善。", [], "not in the plan of another place"),
    ("210102", "Programme", "实施“和平区名师工程”。", ["和平区名师工程"], "和 begins a name"),
    ("210102", "Department", "由和平区教育局牵头。", ["和平区教育局"], "no joint of a list"),
    ("210102", "Department", "区财政局和和平区教育局负责。", ["区财政局", "和平区教育局"], "a joint, and the name"),
    ("210102", "School", "新建和平区望湖小学。", ["和平区望湖小学"], "a school in it"),
    ("653221", "Department", "和田县教育局牵头。", ["和田县教育局"], "和田"),
    ("340523", "Department", "由和县教育局牵头。", ["和县教育局"], "a name of one letter"),
    ("140723", "School", "建成和顺县第二中学。", ["和顺县第二中学"], "和顺"),
    ("522633", "Department", "会同从江县教育和科技局推进。", ["从江县教育和科技局"], "从 is no preposition"),
    ("440117", "Department", "从化区教育局负责。", ["从化区教育局"], "从化"),
    ("450324", "School", "迁建全州县第三中学。", ["全州县第三中学"], "全 is no attribute"),
    ("360729", "School", "扩建全南县实验小学。", ["全南县实验小学"], "全南"),
    ("341124", "Department", "由全椒县教育体育局负责。", ["全椒县教育体育局"], "全椒"),
    ("150102", "School", "支持新城区第一中学发展。", ["新城区第一中学"], "新 is no attribute, 城区 no part of a town"),
    ("610102", "Department", "西安市新城区教育局牵头。", ["西安市新城区教育局"], "another of that name"),
    ("350428", "School", "将将乐县第一中学建成示范高中。", ["将乐县第一中学"], "将 is no preposition there"),
    ("640402", "Department", "由原州区教育体育局牵头。", ["原州区教育体育局"], "原 is no attribute"),
    ("532501", "Department", "个旧市教育体育局牵头。", ["个旧市教育体育局"], "个 is no unit"),
    ("350211", "School", "共有集美区实验小学2所校区。", ["集美区实验小学"], "集 is no unit"),
    ("500101", "Department", "万州区教育委员会负责。", ["万州区教育委员会"], "万 is no numeral"),
    ("361129", "School", "新建万年县第六小学。", ["万年县第六小学"], "nor 万年 an age"),
    ("130132", "Department", "元氏县教育局牵头。", ["元氏县教育局"], "元 is no unit"),
    ("511803", "School", "推进名山区第一中学改扩建。", ["名山区第一中学"], "名 is no unit"),
    ("331000", "School", "支持台州市第一中学创新发展。", ["台州市第一中学"], "台 is no unit"),
    ("522630", "Department", "台江县教育和科技局牵头。", ["台江县教育和科技局"], "台江"),
    ("442000", "School", "推进三乡中心小学、三乡高级中学扩建。", ["三乡中心小学", "三乡高级中学"], "三乡 counts none"),
    ("331023", "Target", "4 天台县第五小学新增班级9个", ["天台县第五小学新增班级"], "天 is no unit behind a serial"),
    ("320582", "Target", "2 张家港市旭东小学新增班级9个", ["张家港市旭东小学新增班级"], "nor 张"),
    ("370202", "Department", "由市南区教育和体育局负责。", ["市南区教育和体育局"], "市 is no level"),
    ("370203", "Department", "青岛市市北区教育和体育局负责。", ["青岛市市北区教育和体育局"], "behind a level"),
    ("370402", "School", "新建市中区实验小学。", ["市中区实验小学"], "市 is not the city"),
    ("370402", "School", "市中区教育规划\n\n扩建市中中学。", ["市中中学"], "nor in its short name"),
    ("120000", "Department", "由和平区教育局试点。", ["和平区教育局"], "a district in the plan of its city"),
    ("210102", "Target", "和平区普惠性幼儿园覆盖率达到90%。", ["和平区普惠性幼儿园覆盖率"], "targets are named by it"),
    (
        "110117",
        "Department",
        "区财政局和平谷区教育委员会负责。",
        ["区财政局", "平谷区教育委员会"],
        "和|平谷区, not 和平",
    ),
    ("440307", "Department", "区财政局和龙岗区教育局负责。", ["区财政局", "龙岗区教育局"], "和|龙岗区, not 和龙"),
    (
        "150621",
        "Target",
        "到2025年,达拉特旗普惠性幼儿园覆盖率达到90%。",
        ["达拉特旗普惠性幼儿园覆盖率"],
        "达 is no verb",
    ),
    (
        "370202",
        "Department",
        "发布机构:市南区教育和体育局\n\n市南区教育规划\n",
        ["市南区教育和体育局"],
        "市 of an issuer is no level",
    ),
    ("370402", "Department", "发布机构:市中区人民政府\n\n市中区教育规划\n", ["市中区人民政府"], "nor that of 市中区"),
]


@pytest.mark.parametrize(("code", "kind", "text", "expected", "why"), CASES, ids=[case[2] for case in CASES])
def test_own_names(code: str, kind: str, text: str, expected: list[str], why: str) -> None:
    division = gazetteer().by_code(code)[-1]
    known = {"jurisdiction": division.name, "jurisdiction_code": code}
    facts = facts_of(Document("plan", "plan.txt", "0" * 64, text, known))
    assert facts["document"]["jurisdiction_code"] == code
    found = [m for m in facts["mentions"] if m["type"] == kind]
    assert [m["name"] for m in found] == expected, why
    assert all(m["text"] == text[m["start"] : m["end"]] for m in found)


def test_stand_ins_stay_inside() -> None:
    names = [name for name in gazetteer().names if name == written_back(name)]
    assert len({in_stand_ins(name) for name in names}) == len(names)
    assert all(written_back(in_stand_ins(name)) == name for name in names)


def test_every_letter_is_one_of_a_name() -> None:
    inside = {letter for name in gazetteer().names for letter in name[:-1]}
    assert set(lexicon("places")["word_letters"]) <= inside


@pytest.mark.parametrize("place", ["和平区", "郊区", "集美区", "新城区", "万州区", "市中区"])
def test_no_stand_in_is_told(place: str) -> None:
    """In the facts of a text that names the place in a fact of each kind, in what encloses it and in a body that answers for it."""
    (division, *_) = gazetteer().by_name(place)
    text = (
        f"{place}教育规划\n\n一、{place}名师工程\n\n实施“{place}名师工程”。1.{place}头雁计划。新建{place}望湖小学,"
        f"{place}普惠性幼儿园覆盖率达到90%。(牵头单位:{place}教育局)\n\n{place}鿍塘镇中心小学与{place}教育基金会合作,"
        f"落实《{place}教师交流办法》。\n\n专栏1 {place}强校工程\n\n1.{place}书香校园建设行动。建设示范校10所。\n"
    )
    facts = facts_of(
        Document("plan", "plan.txt", "0" * 64, text, {"jurisdiction": place, "jurisdiction_code": division.code})
    )
    told = json.dumps(facts, ensure_ascii=False)
    assert written_back(told) == told
    names = {kind: [m["name"] for m in facts["mentions"] if m["type"] == kind] for kind in KINDS}
    assert all(any(place in name for name in found) for found in names.values()), names
    assert any(place in (m.get("parent") or "") for m in facts["mentions"])
    assert any("鿍塘镇中心小学" in name for name in names["School"])
