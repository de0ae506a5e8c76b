"""Which names are one thing: a table of names from all over China, the place whose plan says them, and the answer."""

from __future__ import annotations

import pytest
from counted_calls import count_calls

from kg.graph.entities import Entity, identity_key
from kg.graph.identity.comparators import COMPARATORS, compare
from kg.graph.identity.divisions import level_at_head, where
from kg.graph.identity.forms import normal_form, normal_identity
from kg.graph.identity.forms.normal import FORMS
from kg.graph.identity.near import near_pairs
from kg.ontology import lexicon

# places, by the code of their table
RUDONG, HAIMEN, HAIMEN_NOW, NANTONG, JIANGSU = "320623", "320684", "320614", "320600", "320000"
WUQING, TIANJIN, DEYANG, ZHONGJIANG, SICHUAN, CHANGXING = "120114", "120000", "510600", "510623", "510000", "330522"
HAIDIAN, PUDONG, YUZHONG, TIANHE, SHENZHEN, KUNSHAN = "110108", "310115", "500103", "440106", "440300", "320583"
DALI, DALI_CITY, ENSHI_CITY, XIANTAO, QINGXIU, XILIN_GOL = "532900", "532901", "422801", "429004", "450103", "152500"
ABA, OROQEN, YILI, LHASA, XICHENG, JIANGYOU = "513200", "150723", "654000", "540100", "110102", "510781"

D, S, G, P, C = "Department", "School", "Organization", "Programme", "Document"

SAME = [
    (D, "中央电教馆", RUDONG, "中央电化教育馆", WUQING, "a body of the whole country, and its short name"),
    # papers that a notice passes on
    (C, "国务院关于转发教育部等部门“十四五”特殊教育发展提升行动计划的通知", RUDONG, "“十四五”特殊教育发展提升行动计划", DALI, "passed on"),
    (C, "国务院关于印发国家职业教育改革实施方案的通知", RUDONG, "《国家职业教育改革实施方案》", LHASA, "issued with a notice"),
    (C, "关于印发《如东县课后服务实施方案》的通知", RUDONG, "课后服务实施方案", RUDONG, "a county's own"),
    # titles that places strive for, whatever kind of place the plan names
    (P, "全国义务教育优质均衡发展县(市)", KUNSHAN, "国家义务教育优质均衡发展区", TIANHE, "a city and a district"),
    (P, "营养改善计划", DEYANG, "农村义务教育学生营养改善计划", RUDONG, "the nation's, by its short name"),
    (P, "薄弱环节改善与能力提升项目", DEYANG, "义务教育薄弱环节改善与能力提升工程", RUDONG, "the nation's, by either word for it"),
    (P, "“童语同音”计划", DEYANG, "童语同音计划", RUDONG, "the nation's, with and without quotation marks"),
    (P, "国家义务教育基本均衡县", RUDONG, "全国义务教育发展基本均衡区", TIANHE, "two names of one title"),
    # national bodies
    (D, "教育部", RUDONG, "教育部", LHASA, "one ministry for all"),
    (D, "国务院", WUQING, "国务院", DEYANG, "one State Council"),
    (D, "党中央", DEYANG, "中共中央", TIANHE, "two names of the Central Committee"),
    (D, "国家发改委", RUDONG, "国家发展和改革委员会", SHENZHEN, "short and full name"),
    (D, "人社部", RUDONG, "人力资源和社会保障部", DALI, "short and full name"),
    (D, "团中央", RUDONG, "共青团中央", HAIDIAN, "the youth league's centre"),
    # level words
    (D, "省教育厅", RUDONG, "江苏省教育厅", HAIMEN, "省 in Jiangsu's plans is Jiangsu"),
    (D, "教育厅", DEYANG, "四川省教育厅", ZHONGJIANG, "a bare 厅 is the province's"),
    (D, "省委", DEYANG, "四川省委", JIANGYOU, "the provincial committee"),
    (D, "省委", DEYANG, "中共四川省委", ZHONGJIANG, "with the party's name"),
    (D, "省政府", CHANGXING, "浙江省人民政府", CHANGXING, "政府 is 人民政府"),
    (D, "市教委", WUQING, "天津市教育委员会", TIANJIN, "市 in a district of a municipality"),
    (D, "市教委", PUDONG, "上海市教委", PUDONG, "市 in Pudong is Shanghai"),
    (D, "市教委", YUZHONG, "重庆市教育委员会", YUZHONG, "市 in Yuzhong is Chongqing"),
    (D, "市教委", HAIDIAN, "市教委", XICHENG, "two districts of Beijing mean one body"),
    (D, "市教育局", RUDONG, "南通市教育局", NANTONG, "市 in a county is its prefecture"),
    (D, "市教育局", TIANHE, "广州市教育局", TIANHE, "市 in a district is its city"),
    (D, "市教育局", HAIMEN, "海门市教育局", NANTONG, "市 in a county-level city is itself"),
    (D, "市教育局", KUNSHAN, "教育局", KUNSHAN, "a county-level city's own"),
    (D, "市教育局", XIANTAO, "仙桃市教育局", XIANTAO, "a city right under its province"),
    (D, "市委", DEYANG, "德阳市委", ZHONGJIANG, "a county speaks of its prefecture"),
    (D, "州教育局", DALI_CITY, "大理白族自治州教育局", DALI, "an autonomous prefecture"),
    (D, "州政府", ABA, "州人民政府", ABA, "政府 is 人民政府"),
    (D, "盟教育局", XILIN_GOL, "锡林郭勒盟教育局", XILIN_GOL, "a league"),
    (D, "旗教育局", OROQEN, "教育局", OROQEN, "a banner's own"),
    (D, "自治区教育厅", QINGXIU, "广西壮族自治区教育厅", QINGXIU, "an autonomous region"),
    (D, "县教育局", RUDONG, "如东县教育局", NANTONG, "its name in its prefecture's plan"),
    (D, "区教育局", TIANHE, "天河区教育局", TIANHE, "a district's own"),
    (D, "市级财政部门", DEYANG, "市财政局", DEYANG, "市级 is 市"),
    # one body, several names
    (D, "教体局", HAIMEN, "市教育体育局", HAIMEN, "short and full"),
    (D, "教体局", JIANGYOU, "教育和体育局", JIANGYOU, "with 和"),
    (D, "教体部门", HAIMEN, "教育体育局", HAIMEN, "部门 is said of the authority"),
    (D, "人社局", RUDONG, "人力资源和社会保障局", RUDONG, "short and full"),
    (D, "人社部门", RUDONG, "县人力资源社会保障局", RUDONG, "部门, without 和"),
    (D, "财政部门", RUDONG, "财政局", RUDONG, "a place has one authority for 财政"),
    (D, "发改委", RUDONG, "发展和改革局", RUDONG, "委 in one year, 局 in another"),
    (D, "卫健委", DEYANG, "卫生健康委员会", DEYANG, "short and full"),
    (D, "编办", RUDONG, "机构编制委员会办公室", RUDONG, "short and full"),
    (D, "县委编办", RUDONG, "机构编制部门", RUDONG, "of the committee, and by function"),
    (D, "住建局", LHASA, "住房和城乡建设局", LHASA, "short and full"),
    (D, "县委", RUDONG, "中共如东县委员会", RUDONG, "the party's committee in full"),
    (D, "县政府办", RUDONG, "如东县人民政府办公室", RUDONG, "办 is 办公室"),
    (D, "县委宣传部", RUDONG, "宣传部门", RUDONG, "the committee's department"),
    (D, "市委教育工委", HAIMEN, "市委教育工作委员会", HAIMEN, "工委 in full"),
    (D, "团县委", RUDONG, "共青团县委", RUDONG, "the level stands inside the name"),
    (D, "区妇联", WUQING, "武清区妇女联合会", WUQING, "short and full"),
    (D, "教育行政部门", WUQING, "区教育局", WUQING, "the authority for 教育"),
    # schools
    (S, "如东高中", RUDONG, "江苏省如东高级中学", RUDONG, "the province's name is an honour"),
    (S, "如东高中", RUDONG, "如东县高级中学", RUDONG, "with and without 县"),
    (S, "如东中专", RUDONG, "江苏省如东中等专业学校", NANTONG, "short and full, two plans"),
    (S, "栟茶高中", RUDONG, "江苏省栟茶高级中学", RUDONG, "a name of its own behind the province"),
    (S, "德阳五中", DEYANG, "德阳市第五中学", DEYANG, "五中 is 第五中学"),
    (S, "德阳五中", DEYANG, "德阳市第五中学校", DEYANG, "Sichuan writes 中学校"),
    (S, "绵竹职中", DEYANG, "绵竹市职业中学", DEYANG, "a city in the prefecture"),
    (S, "中江中学", DEYANG, "中江中学", ZHONGJIANG, "a county's school in its prefecture's plan"),
    (S, "海门中学", HAIMEN, "江苏省海门中学", HAIMEN_NOW, "海门市 became 海门区 and kept its schools"),
    (S, "海门中专", HAIMEN, "海门区中等专业学校", HAIMEN_NOW, "before and after"),
    (S, "昆山一中", KUNSHAN, "昆山市第一中学", KUNSHAN, "一中 is 第一中学"),
    (S, "县一小", RUDONG, "如东县第一小学", RUDONG, "the county of the plan"),
    (S, "市实小", KUNSHAN, "昆山市实验小学", KUNSHAN, "… or the city"),
    (S, "大理一中", DALI_CITY, "大理市第一中学", DALI_CITY, "一中 is 第一中学"),
    (S, "仙桃实验小学", XIANTAO, "仙桃实小", XIANTAO, "实小 is 实验小学"),
    (S, "深圳特校", SHENZHEN, "深圳市特殊教育学校", SHENZHEN, "short and full"),
    (S, "机关幼儿园", RUDONG, "如东县机关幼儿园", RUDONG, "with and without the place"),
    (S, "四川工程职业技术学院", DEYANG, "四川工程职业技术学院", CHANGXING, "a college has one name everywhere"),
    # organizations
    (G, "南京师范大学", RUDONG, "南京师范大学", LHASA, "a university is one everywhere"),
    (G, "南师大", RUDONG, "南京师范大学", RUDONG, "the lexicon knows the short name"),
    (G, "北师大", HAIDIAN, "北京师范大学", YILI, "the lexicon knows the short name"),
    (G, "科大讯飞股份有限公司", RUDONG, "科大讯飞股份有限公司", DEYANG, "a company is one everywhere"),
    (G, "武清区教育发展战略研究会", WUQING, "教育发展战略研究会", WUQING, "with and without the place"),
    # programmes
    (P, "国培计划", RUDONG, "国培计划", ABA, "a national programme"),
    (P, "“国培计划”", YILI, "中小学教师国家级培训计划", RUDONG, "short and full"),
    (P, "强基计划", DEYANG, "强基计划", SHENZHEN, "a national programme"),
    (P, "实施特岗计划", ABA, "农村义务教育阶段学校教师特设岗位计划", DALI, "the verb does not count"),
    (P, "全国智慧教育示范区", RUDONG, "国家智慧教育示范区", RUDONG, "全国 and 国家"),
    (P, "全国学前教育普及普惠县", RUDONG, "国家学前教育普及普惠区", WUQING, "the title names the kind of place"),
    (P, "中小学教师信息技术应用能力提升工程(2.0)", RUDONG, "教师信息技术应用能力提升工程2.0", CHANGXING, "2.0"),
    (P, "“青蓝工程”", RUDONG, "青蓝工程", RUDONG, "quotation marks do not count"),
    (P, "如东县“情感德育”三年行动规划", RUDONG, "情感德育三年行动规划", RUDONG, "with and without the place"),
    (P, "省级示范性幼儿园", DEYANG, "四川省示范性幼儿园", ZHONGJIANG, "省级 is the province"),
    (P, "市级智慧教育示范校", WUQING, "天津市智慧教育示范校", TIANJIN, "市级 is the municipality"),
    # documents
    (C, "中国教育现代化2035", WUQING, "《中国教育现代化２０３５》", DEYANG, "widths and marks do not count"),
    (C, "中华人民共和国家庭教育促进法", RUDONG, "家庭教育促进法", LHASA, "laws without the state's name"),
    (C, "深化新时代教育评价改革总体方案", RUDONG, "关于深化新时代教育评价改革的总体方案", WUQING, "关于 and 的"),
    (C, "中共中央国务院关于全面加强新时代大中小学劳动教育的意见", DEYANG, "关于全面加强新时代大中小学劳动教育的意见", WUQING, "who issued it"),
    (C, "天津市教育事业发展第十四个五年规划", WUQING, "天津市“十四五”教育事业发展规划", TIANJIN, "the period's names"),
    (C, "市教委关于天津市品牌高中建设的实施意见", WUQING, "天津市品牌高中建设实施意见", TIANJIN, "who issued it, and 的"),
    (C, "如东县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要(草案)", RUDONG,
     "如东县国民经济和社会发展第十四个五年规划和2035年远景目标纲要", NANTONG, "〇 and 0, 草案"),
    (C, "四川教育现代化2035", DEYANG, "四川省教育现代化2035", ABA, "with and without 省"),
    (C, "幼儿园工作规程(试行)", RUDONG, "幼儿园工作规程", DEYANG, "试行"),
    (C, "省“十四五”教育发展规划", DEYANG, "四川省“十四五”教育发展规划", ABA, "省 is the province"),
    (C, "省学前教育条例", DEYANG, "四川省学前教育条例", ABA, "… of regulations, too"),
    (C, "省部共建职业教育高地的意见", RUDONG, "省部共建职业教育高地的意见", DEYANG, "省 in 省部 is no level"),
    (C, "海门市乡村教育振兴三年行动计划(2020—2022年)", HAIMEN, "海门市乡村教育振兴三年行动计划（2020-2022）", NANTONG, "dashes and brackets"),
]  # fmt: skip

APART = [
    (D, "县教育局", RUDONG, "县教育局", CHANGXING, "two counties have two"),
    (D, "教育局", HAIMEN, "教育局", KUNSHAN, "two cities have two"),
    (D, "市教育局", RUDONG, "县教育局", RUDONG, "the prefecture's and the county's"),
    (D, "市教委", WUQING, "区教育局", WUQING, "the municipality's and the district's"),
    (D, "省教育厅", RUDONG, "省教育厅", DEYANG, "two provinces"),
    (D, "教育部", RUDONG, "教育部门", RUDONG, "the ministry is no 教育部门"),
    (D, "市场监管局", RUDONG, "监管局", NANTONG, "市 in 市场 is no level"),
    (D, "教育局", RUDONG, "教育体育局", RUDONG, "take turns, but not by name"),
    (D, "教育工委", RUDONG, "教育局", RUDONG, "party and government"),
    (D, "县委", RUDONG, "县政府", RUDONG, "party and government"),
    (D, "县政府", RUDONG, "县政府办公室", RUDONG, "a government is not its office"),
    (D, "国家税务总局如东县税务局", RUDONG, "国家税务总局", RUDONG, "the county's office of a national body"),
    (C, "省学前教育条例", RUDONG, "省学前教育条例", DEYANG, "two provinces have two"),
    (C, "市“十四五”教育发展规划", RUDONG, "市“十四五”教育发展规划", DEYANG, "two cities have two"),
    (S, "如东高中", RUDONG, "掘港高中", RUDONG, "two names"),
    (S, "德阳一小", DEYANG, "德阳二小", DEYANG, "numbers"),
    (S, "实验小学", RUDONG, "实验小学", CHANGXING, "every county has one"),
    (S, "市一中", RUDONG, "县一中", RUDONG, "the prefecture's, and the county's"),
    (S, "区域外国语学校", WUQING, "外国语学校", WUQING, "区域 is no district"),
    (S, "天津市第一中学", WUQING, "第一中学", WUQING, "the municipality's, and the district's"),
    (S, "如东高中", RUDONG, "如东高中新区分校", RUDONG, "a branch is another school"),
    (S, "英华学校", WUQING, "英华分校", WUQING, "a branch is another school"),
    (S, "西城小学", HAIDIAN, "小学", HAIDIAN, "a neighbour's name is taken off"),
    (S, "海门中学", RUDONG, "如东中学", RUDONG, "a neighbour's school"),
    (S, "东城小学", RUDONG, "小学", RUDONG, "no district of Beijing in Jiangsu"),
    (G, "学前教育联盟", DEYANG, "学前教育联盟", RUDONG, "alliances belong to their place"),
    (G, "南京师范大学", RUDONG, "南京大学", RUDONG, "two universities"),
    (P, "三名工程", DEYANG, "三名工程", RUDONG, "the same slogan in two places"),
    (P, "营养改善提升工程", DEYANG, "营养改善计划", DEYANG, "a place's own beside the nation's"),
    (P, "“辽北之声”美育浸润行动", DEYANG, "美育浸润行动", DEYANG, "a place's own beside the nation's"),
    (P, "信息技术应用能力提升工程", DEYANG, "信息技术应用能力提升工程2.0", DEYANG, "2.0 is another"),
    (P, "省级智慧教育示范区", DEYANG, "全国智慧教育示范区", DEYANG, "two levels"),
    (P, "省级示范性幼儿园", DEYANG, "市级示范性幼儿园", DEYANG, "two levels"),
    (P, "县中振兴计划", DEYANG, "中振兴计划", DEYANG, "县 in 县中 is no level"),
    (C, "如东教育现代化2035", RUDONG, "中国教育现代化2035", RUDONG, "county and nation"),
    (C, "天津市教育事业发展“十三五”规划", WUQING, "天津市教育事业发展“十四五”规划", WUQING, "two periods"),
    (C, "学校布局专项规划", RUDONG, "学校布局专项规划", DEYANG, "a place's own paper"),
    (C, "文化手册", RUDONG, "文化手册", WUQING, "no official paper of all"),
]  # fmt: skip


def entity(kind: str, name: str, place: str) -> Entity:
    return Entity(kind, name, scope=place)


@pytest.mark.parametrize(("kind", "a", "here", "b", "there", "why"), SAME)
def test_one_thing(kind: str, a: str, here: str, b: str, there: str, why: str) -> None:
    one, other = entity(kind, a, here), entity(kind, b, there)
    assert normal_form(one).iri == normal_form(other).iri, why
    assert compare(one, other)[0] == 1
    assert normal_form(one).reasons


@pytest.mark.parametrize(("kind", "a", "here", "b", "there", "why"), APART)
def test_two_things(kind: str, a: str, here: str, b: str, there: str, why: str) -> None:
    one, other = entity(kind, a, here), entity(kind, b, there)
    assert normal_form(one).iri != normal_form(other).iri, why
    assert 0 <= compare(one, other)[0] < 1


def test_the_table_is_long_enough() -> None:
    assert len(SAME) + len(APART) >= 60


PLACES = [
    ("市政府", CHANGXING, "湖州市"),
    ("市委", HAIMEN, "海门市"),
    ("教育厅", LHASA, "西藏自治区"),
    ("州委", YILI, "伊犁哈萨克自治州"),
    ("区委", QINGXIU, "青秀区"),
    ("市教育局", ENSHI_CITY, "恩施市"),
    ("苏州市教育局", RUDONG, "苏州市"),
    ("教育部", RUDONG, "中国"),
    ("财政局", RUDONG, "如东县"),
]


@pytest.mark.parametrize(("name", "plan", "place"), PLACES)
def test_whose_body_it_is(name: str, plan: str, place: str) -> None:
    found = normal_form(entity(D, name, plan)).place
    assert found is not None and found.name == place


TIERS = [
    ("中国教育现代化2035", "national"),
    ("家庭教育促进法", "national"),
    ("江苏省教育技术装备标准", "province"),
    ("南通市教育发展规划", "prefecture"),
    ("如东县学校布局“十四五”专项规划", "county"),
    ("文化手册", None),
]


@pytest.mark.parametrize(("title", "tier"), TIERS)
def test_which_tier_a_paper_is_of(title: str, tier: str | None) -> None:
    assert normal_form(entity(C, title, RUDONG)).tier == tier


def test_the_name_is_spelled_out() -> None:
    assert normal_form(entity(D, "市教委", WUQING)).full == "天津市教委"
    assert normal_form(entity(D, "县委教育工作领导小组", RUDONG)).full == "如东县委教育工作领导小组"
    assert normal_form(entity(D, "如东县教育局", RUDONG)).full is None


def test_a_plan_without_a_place_keeps_its_names_to_itself() -> None:
    one, other = (entity(D, "县教育局", f"document-{i}") for i in "ab")
    assert normal_identity(one) != normal_identity(other)
    assert normal_form(one).place is None
    assert where("document-a").level("市") is None


def test_a_place_without_a_code_is_another_in_another_plan() -> None:
    assert normal_identity(Entity("Place", "老城区", scope=RUDONG)) != normal_identity(
        Entity("Place", "老城区", scope=DEYANG)
    )
    assert normal_identity(Entity("Place", "如东县", code=RUDONG)) == normal_identity(
        Entity("Place", "如东", code=RUDONG)
    )


@pytest.mark.parametrize("name", ["市场监管局", "区域教育中心", "县域教育", "旗舰学校", "州级"])
def test_what_only_looks_like_a_level(name: str) -> None:
    assert level_at_head(name) is None


NEAR = [
    (G, "北京师范大学", "北京大学", None),
    (G, "江南大学", "河南大学", None),
    (G, "上海华东师范大学", "华东师范大学", 0.6),
    (G, "栟茶老年大学", "拼茶老年大学", 0.7),  # a town has but one
    (C, "江苏省教育事业发展“十四五”规划", "如东县教育事业发展“十四五”规划", None),
    (C, "教育事业发展“十四五”规划", "江苏省教育事业发展“十四五”规划", 0.8),
    (S, "栟茶高中", "拼茶高中", 0.7),
    (D, "教育局", "教育体育局", 0.6),
    (P, "青少年阳光计划", "阳光计划", 0.6),
    (C, "如东县教育发展规划(2021-2025年)", "如东县教育发展规划", 0.8),
    (S, "第一小学", "第二小学", None),
    (S, "实验小学", "实验中学", None),
    (P, "素质提升工程", "素质提升工程2.0", None),
    (S, "东路小学", "西路小学", None),
]


@pytest.mark.parametrize(("kind", "a", "b", "score"), NEAR)
def test_near_and_not_merged(kind: str, a: str, b: str, score: float | None) -> None:
    found = list(near_pairs([entity(kind, a, RUDONG), entity(kind, b, RUDONG)]))
    assert [n[2] for n in found] == ([] if score is None else [score])
    assert all(sentence for *_, sentence in found)


def test_a_countys_and_its_prefectures_school_of_one_name_are_near() -> None:
    a, b = entity(S, "东林路小学", DEYANG), entity(S, "东林路小学", "510603")
    assert [n[2] for n in near_pairs([a, b])] == [0.8]
    assert list(near_pairs([entity(S, "实验小学", DEYANG), entity(S, "实验小学", "510603")])) == []


def test_near_pairs_take_steps_in_proportion() -> None:
    """A thousand names of one place: those that share a key with a crowd are compared with few."""
    names = [
        f"{a}{b}{c}小学"
        for a in "春夏秋冬晨光明月云霞山水"
        for b in "来去高低远近长短"
        for c in "花木石玉金土火风雨雪霜露"
    ]
    things = [entity(S, name, RUDONG) for name in names]
    half, whole = (count_calls(lambda some=some: list(near_pairs(some))) for some in (things[::4], things[::2]))
    assert whole < 2.5 * half
    assert list(near_pairs(things))


def test_every_kind_has_a_form_and_every_comparator_a_sentence() -> None:
    assert set(FORMS) == {"Department", "School", "Organization", "Programme", "Document", "Place"}
    assert all(comparator.__doc__ for comparator in COMPARATORS)
    with pytest.raises(ValueError, match="no IRI for a Ghost"):
        normal_form(Entity("Ghost", "x", scope=RUDONG))
    with pytest.raises(ValueError, match="without a name"):
        normal_form(Entity("School", "“”", scope=RUDONG))


def test_no_name_of_the_lexicon_stands_for_two_things() -> None:
    data = lexicon("identity")
    for part, name in (("department", "national_bodies"), ("organization", "aliases"), ("programme", "known")):
        names = [identity_key(n) for group in data[part][name] for n in group]
        assert len(names) == len(set(names)), (part, [n for n in names if names.count(n) > 1])
    functions = [n for names in data["department"]["functions"].values() for n in names]
    assert len(functions) == len(set(functions))
