"""Places: codes as of a year, and the place whose plan a text is."""

from pathlib import Path

import pytest

from kg.extract.places import Gazetteer, find_places, load_gazetteer, locate
from kg.extract.places.jurisdiction import guess_jurisdiction
from kg.extract.places.page_place import named_by_bodies, named_without_level
from kg.model import Metadata, Reading
from kg.read.cleaning import clean

TABLE = Path(__file__).parent.parent / "ontology" / "places.tsv"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(TABLE)


NAMED = [  # name, year, within, code, why
    ("海门市", 2019, None, "320684", "before the change"),
    ("海门市", 2020, None, "320684", "valid on some day of the year of the change"),
    ("海门市", 2023, None, None, "became 海门区"),
    ("海门区", 2020, None, "320614", "the new name in the same year"),
    ("海门", 2019, None, "320684", "short name, old form"),
    ("海门", 2023, None, "320614", "short name, new form"),
    ("海门", None, None, "320614", "no year: the latest form"),
    ("如东县", 2022, None, "320623", "plain"),
    ("如东", 2022, None, "320623", "short"),
    ("长兴县", 2021, None, "330522", "plain"),
    ("武清区", 2021, "120000", "120114", "a municipality's district lies in the municipality itself"),
    ("武清县", 1999, None, "120222", "before 2000"),
    ("德阳", None, None, "510600", "prefecture by its short name"),
    ("江苏", None, None, "320000", "province by its short name"),
    ("西安", None, None, "610100", "a city, not the districts 西安区 elsewhere"),
    ("柳州", 2022, None, "450200", "a city, not the prefecture that is gone"),
    ("朝阳", 2022, None, None, "a city, or a county of another one: nobody's short name"),
    ("内蒙古", None, None, "150000", "autonomous region"),
    ("吉林", None, None, "220000", "the province before the prefecture 吉林市"),
    ("荆州", None, None, "421000", "the prefecture before its district"),
    ("临平区", 2021, None, "330113", "new in 2021"),
    ("临平区", 2015, None, None, "not there yet"),
    ("通州市", 2008, None, "320683", "in 南通"),
    ("通州区", 2008, None, "110112", "only 北京 had one"),
    ("通州区", 2012, None, None, "北京 and 南通"),
    ("通州区", 2012, "320600", "320612", "in 南通, by prefecture"),
    ("通州区", 2012, "110000", "110112", "in 北京, by province"),
    ("通州", 2012, None, None, "short name of two places"),
    ("浈江区", 2003, None, "440204", "same name, recoded in that year: the later"),
    ("鼓楼区", 2020, None, None, "four of them"),
    ("鼓楼区", 2020, "320000", None, "two in 江苏"),
    ("鼓楼区", 2020, "350000", "350102", "one in 福建"),
    ("合作市", None, None, "623001", "with its suffix"),
    ("合作", None, None, None, "an ordinary word"),
    ("双城", None, None, None, "an ordinary word"),
    ("朝阳", None, None, None, "辽宁 and 北京 and 长春"),
    ("城区", None, None, None, "many"),
    ("市中区", 2020, "511000", "511002", "one to a prefecture"),
    ("綦江县", 2005, "500000", "500222", "a county of a municipality"),
    ("如皋省", None, None, None, "no such name"),
]


@pytest.mark.parametrize(("name", "year", "within", "code", "why"), NAMED)
def test_resolve(
    gazetteer: Gazetteer, name: str, year: int | None, within: str | None, code: str | None, why: str
) -> None:
    found = gazetteer.resolve(name, year, within)
    assert (found and found.code) == code, why


PARENTS = [
    ("仙桃市", "420000", "湖北省"),
    ("济源市", "410000", "河南省"),
    ("石河子市", "650000", "新疆维吾尔自治区"),
    ("武清区", "120000", "天津市"),
    ("如东县", "320600", "江苏省"),
    ("德阳市", "510000", "四川省"),
    ("海门市", "320600", "江苏省"),
]


@pytest.mark.parametrize(("name", "parent", "province"), PARENTS)
def test_parent_and_province(gazetteer: Gazetteer, name: str, parent: str, province: str) -> None:
    found = gazetteer.resolve(name)
    assert found is not None
    assert (found.parent, gazetteer.province_of(found).name) == (parent, province)


SUCCESSORS = [
    ("海门市", 2019, "320614"),
    ("通州市", 2008, "320612"),
    ("武清县", 1999, "120114"),
    ("芳村区", 2004, "440103"),  # 荔湾区; the source's ids say 天河区
    ("襄樊市", 2009, "420600"),  # renamed, same code
    ("江干区", 2020, None),  # divided
    ("海门区", 2023, None),  # still there
]


@pytest.mark.parametrize(("name", "year", "code"), SUCCESSORS)
def test_successor(gazetteer: Gazetteer, name: str, year: int, code: str | None) -> None:
    found = gazetteer.resolve(name, year)
    assert found is not None
    assert found.successor == code


def test_table_is_sound() -> None:
    lines = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    header, rows = lines[0], lines[1:]
    assert header == ["code", "name", "level", "parent", "valid_from", "valid_to", "successor", "short"]
    assert rows == sorted(rows, key=lambda row: (row[0], int(row[4]), row[1:4]))
    codes = {row[0] for row in rows}
    assert len(codes) > 3500
    assert not [row for row in rows if row[3] not in codes | {""} or row[6] not in codes | {""}]
    assert not [row for row in rows if row[5] and (int(row[5]) < 1999 or int(row[4]) > int(row[5]))]
    assert not [row for row in rows if row[6] and not row[5]], "a successor of what is still there"
    assert not [row for row in rows if row[2] != "province" and row[0][:2] != row[3][:2]]


FOUND = [  # text, names found, why
    ("江苏省南通市海门区教育局", ["江苏省", "南通市", "海门区"], "side by side"),
    ("海门市场活跃", ["海门"], "市场 is another word"),
    ("校企合作市级平台", [], "合作市 inside another word"),
    ("双城区域协调", [], "城区 inside another word"),
    ("全面公开县级财政", [], "开县 inside another word"),
    ("推动教育、通州市", ["通州市"], "after a mark"),
    ("北京市通州区", ["北京市", "通州区"], "after a place"),
    ("甘肃省甘南藏族自治州合作市", ["甘肃省", "甘南藏族自治州", "合作市"], "a place before it"),
]


@pytest.mark.parametrize(("text", "names", "why"), FOUND)
def test_find(gazetteer: Gazetteer, text: str, names: list[str], why: str) -> None:
    found = list(gazetteer.find(text))
    assert [name for _, _, name in found] == names, why
    assert all(text[start:end] == name for start, end, name in found)


CHANGXING = """(二)贯彻落实《浙江省人民政府关于加快基础教育改革与发展的决定》,为数字长兴提供部门基础数据。
(二)发展“学在长兴”在线教育。实现全县所有中小学万兆到校。完善长兴县数字教育公共服务体系,建设20门长兴县地方特色课程。
县委教育工作领导小组加强对教育工作的全面领导。"""
DEYANG = "上传人:夺命阿水 文档编号:826779\n助力德阳经济总量,对标成都,融入成都都市圈。全市幼儿园……四川省德阳市人民政府"
HAIMEN = (
    "发布机构: 海门市人民政府 文号: 海政办发〔2019〕53号\n名称: 市政府办公室关于印发《海门市乡村教育振兴三年行动计划》"
)
WUQING = "依据《天津市教育事业发展第十四个五年规划》《武清区国民经济规划》,全区教育,加快武清教育,幸福武清,武清"
JURISDICTIONS = [  # title, head, year, code, why
    ("如东县“十四五”教育事业发展规划", "江苏省、南通市", 2022, "320623", "the title's first place"),
    ("《德阳市教育高质量发展规划(2023—2027年)》.docx", DEYANG, 2023, "510600", "in title marks"),
    ("关于发布《武清区教育事业发展第十四个五年规划》的通知", WUQING, 2021, "120114", "天津市 is only cited"),
    ("市政府办公室关于印发 《海门市乡村教育振兴三年行动计划 (2020—2022年)》的通知", "", 2019, "320684", "as of 2019"),
    ("市政府办公室关于印发三年行动计划的通知", HAIMEN, 2019, "320684", "the issuer field"),
    ("教育规划", HAIMEN.replace(": ", "："), 2019, "320684", "with a full-width colon"),
    ("海门市教育规划", "", 2022, "320684", "an old name still counts"),
    ("", CHANGXING, 2021, "330522", "no title: what the text names as its own, not 浙江省"),
    ("", DEYANG.replace("德阳经济", "德阳、德阳、德阳,全省"), 2023, "510600", "no title: 全省 is said below it too"),
    ("", WUQING, 2021, "120114", "no title: 武清 counts, cited titles do not"),
    ("江苏省南通市通州区教育规划", "", 2021, "320612", "a chain"),
    ("四川德阳教育规划", "", 2021, "510600", "a chain of short names"),
    ("如东教育现代化2035", "", 2021, "320623", "a short name that begins the title"),
    ("鼓楼区教育规划", "", 2021, None, "four of them and no help"),
    ("鼓楼区教育规划", "徐州市委全面领导,江苏省……", 2021, "320302", "the prefecture is named"),
    ("鼓楼区教育规划", "福建省", 2021, "350102", "the province is named and has one"),
    ("鼓楼区教育规划", "江苏省", 2021, None, "江苏 has two"),
    ("城区教育规划", "", 2021, None, "many, no context"),
    ("晋城市城区教育规划", "", 2021, "140502", "城区 of a prefecture"),
    ("介休市城区学校布局规划", "", 2021, "140781", "… and what a county calls its town"),
    ("合作市教育规划", "", 2021, "623001", "ordinary word, but with its suffix at the start"),
    ("校企合作开放办学双城规划", "加强合作,扩大开放,建设双城经济圈", 2021, None, "words, no places"),
    ("中国教育现代化2035", "各省、自治区、直辖市", 2019, None, "a national plan"),
    ("校园规划", "上海门户、比如东部、校长兴趣、道德阳光", 2021, None, "names inside other words"),
    ("", "全市推进安顺教育,依据《贵州省规划》《安顺市规划》", 2021, "520400", "no title: the one city it cites"),
    ("", "全县推进教育,全市、全省争先,依据《安顺市规划》", 2021, None, "… but a county's plan cites it too"),
    ("", "我省教育,视察贵州讲话,出台《贵州省攻坚计划》", 2021, "520000", "… and the one province"),
    ("", "甘政发[2013]45号\n各市、自治州人民政府:\n推进我省教育。", 2013, "620000", "… the letter of a province"),
    ("", "青政发[2012]12号\n各区政府:\n推进我市教育,争先全省。", 2012, None, "… that is a city's too"),
    (
        "",
        "黔政发[2012]12号\n推进我市教育,依据《贵州省规划》。",
        2012,
        None,
        "… and no city's, that the text does not name",
    ),
    ("", "安政办[2017]9号\n推进我市教育,依据《贵州省计划》《安顺市计划》。", 2017, "520400", "… or of a city it cites"),
    (
        "",
        "依据《云南省纲要》,省委领导,全省实施。",
        2021,
        "530000",
        "the one province it cites, where all is said of one",
    ),
    ("", "全区教育,宁夏提出:宁夏学前普惠,宁夏职教提质。", 2024, "640000", "by its short name, three times"),
    ("", "全市教育,宁夏提出:宁夏学前普惠,宁夏职教提质。", 2024, None, "… but not of a city there"),
    ("", "全区教育,宁夏提出:宁夏学前普惠,宁夏职教提质。兴庆区推进教育。", 2024, None, "… nor of a district"),
    ("", "全省交流,陕西、陕西、陕西和甘肃", 2024, None, "… nor where another is named"),
    ("", "全省交流,陕西、陕西、陕西和上海", 2024, None, "… of whatever kind"),
    ("", "首都教育,依据《北京城市总体规划》《北京市规划纲要》", 2021, "110000", "by what it is called"),
    ("", "服务首都,依据《北京市规划纲要》《廊坊市规划纲要》", 2021, None, "… but not where another cites it"),
    (
        "",
        "湘政办发[2018]7号各市州人民政府,省政府各厅委:\n提高质量。",
        2018,
        "430000",
        "the government's own bodies are addressed",
    ),
    ("", "湘政办发[2018]7号各县区人民政府,市政府各部门:\n提高质量。", 2018, None, "… those of a city"),
    ("", "辉教[2021]8号\n我市提质,辉县市职专扩容。", 2021, "410782", "… of a city that the text names once"),
    ("", "辉教[2021]8号\n我县提质,辉县市职专扩容。", 2021, None, "… of another level"),
    ("关于《健康如东行动方案》的解读", "", 2022, "320623", "a short name behind a word that names begin with"),
    ("福建省将乐学前教育规划", "", 2021, "350428", "… none that the end of a name makes with what follows"),
    ("", "内政发[2013]6号\n自治区各委:\n我区教育提质。", 2007, "150000", "… of an autonomous region"),
    ("", "内政发[2013]6号\n我区教育提质,自治区表彰。", 2007, None, "… and no district there"),
    ("", "黔府办发[2021]8号\n我省教育提质。", 2022, "520000", "… by the letter that numbers have"),
    ("", "落实我省规划,促进吉林省教育公平。", 2016, "220000", "whose education the preamble is for"),
    ("", "落实我县规划,促进吉林省教育公平。", 2016, None, "… not that of the province above"),
    ("琼中县教育规划", "", 2009, "469030", "by its customary name, with the code of the year"),
    ("琼中县教育规划", "", 2001, "460036", "… and of an earlier one"),
    ("", "北京市、上海市、浙江省、江苏省交流,江苏省", 2021, None, "no place is named most"),
    ("", "三、任务\n表2 泗阳县“十四五”教育重点工程\n", 2021, "321323", "the caption of a table"),
    ("", "全市教育提质,扩建平和县特殊教育学校", 2021, None, "… not where another one is"),
    ("", "全县提质,新建县第三小学、新建县职业中学", 2021, None, "a verb makes no county with what follows"),
    ("", "全县提质,结合平安校园建设", 2021, None, "a word is no place without its level"),
]


@pytest.mark.parametrize(("title", "head", "year", "code", "why"), JURISDICTIONS)
def test_guess_jurisdiction(gazetteer: Gazetteer, title: str, head: str, year: int, code: str | None, why: str) -> None:
    found = guess_jurisdiction(title, head, year, gazetteer)
    assert (found and found.code) == code, why


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("扩建平和县特殊教育学校、平和县第二中学", "350628", "whose schools are named, where no level is told"),
        ("扩建平和县特殊教育学校", None, "… more than once"),
        ("全市扩容,托管怀仁市实验学校、山阴县第一中学,朔州市缺教师", "140600", "in which the others lie"),
        ("全市扩容,托管怀仁市实验学校、山阴县第一中学", None, "… which the text must name"),
        ("区委要求办好玄武区培训学院、南京市第十三中学", "320102", "… of the level of its bodies"),
        ("新建江华县职业中专,江华县第三中学迁建。", "431129", "by its customary name"),
        ("新区教育局、新区第一小学扩容,新区委督办", None, "a word names none"),
        ("市委要求,与中山市教育局协作,六盘水市人民政府督导", "520200", "no partner"),
    ],
)
def test_a_page_amid_a_plan_is_of_the_place_whose_bodies_it_names(
    gazetteer: Gazetteer, text: str, code: str | None, why: str
) -> None:
    found = named_by_bodies(text, 2021, gazetteer)
    assert (found and found.code) == code, why


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("霍邱一中、霍邱师范扩容,县教育局督导", "341522", "of the level of its bodies"),
        ("霍邱一中、金寨一中扩容,县教育局督导", None, "… and the only one"),
        ("霍邱一中、霍邱师范扩容,与金寨一中结对,县教育局督导", "341522", "… but for partners"),
        ("霍邱一中扩容,县教育局督导", None, "once is chance"),
        ("霍邱一中、霍邱师范扩容", None, "no level is told"),
        ("扩建南京路小学、南京西路小学,市教育局督导", None, "roads have names of places"),
        ("办好朝阳小学、朝阳中学,区教育局督导", None, "… and schools are called by words that are places too"),
        ("推广安吉游戏,建安吉游戏室,县教育局督导", None, "what is done elsewhere"),
    ],
)
def test_a_page_amid_a_plan_is_of_the_place_that_it_calls_schools_by_without_its_level(
    gazetteer: Gazetteer, text: str, code: str | None, why: str
) -> None:
    found = named_without_level(text, 2021, gazetteer)
    assert (found and found.code) == code, why


@pytest.mark.parametrize(
    ("text", "place", "why"),
    [
        ("全区提质,结合海沧教育实际,制定本方案。", "海沧区", "whose circumstances it takes into account"),
        ("全区提质,结合平安教育实际,制定本方案。", None, "what is a word with its level too"),
        ("全区提质,加快振兴教育步伐。", None, "a verb"),
        ("结合我市实际,借鉴昆山做法,选派教师赴杭州培训。", None, "where one learns"),
        ("结合我市实际,扩建南京路小学。", None, "a road"),
        (
            "我市学习井冈山精神,办好思政课,\n弘扬延安精神、井冈山精神,市教育局",
            None,
            "a line of a sentence that ends in a body",
        ),
    ],
)
def test_a_plan_whose_title_names_no_place_is_of_the_one_whose_circumstances_it_takes_into_account(
    text: str, place: str | None, why: str
) -> None:
    metadata = Metadata(title="推进教育强区建设的方案")
    locate(metadata, clean(f"推进教育强区建设的方案\n{text}\n"))
    assert metadata.jurisdiction == place, why


def test_a_name_that_two_places_had_is_that_of_today_where_no_year_is_known(gazetteer: Gazetteer) -> None:
    found = guess_jurisdiction("武威市教育规划", "依据《甘肃省规划》", None, gazetteer)
    assert found and found.code == "620600"


def test_a_place_is_meant_as_of_the_year_of_a_number_or_a_signature() -> None:
    """武威市 was a county's name before it was a prefecture's. When a mirror put a page up tells least."""
    for dated in ({"doc_number": "武政发〔2017〕52号", "published": "1999-03-01"}, {"signed": "2017-03-01"}):
        metadata = Metadata(title="武威市教育实施意见", **dated)
        locate(metadata, clean("一、目标\n推进教育。\n"))
        assert metadata.jurisdiction_code == "620600"


def test_names_mark_short_ones(gazetteer: Gazetteer) -> None:
    names = gazetteer.names
    assert (names["如东"], names["如东县"]) == (True, False)
    assert not {"合作", "开放", "朝阳", "城", "双城", "通州", "新"} & set(names)
    assert min(map(len, names)) >= 2


@pytest.mark.parametrize(
    ("words", "found", "why"),
    [
        ("创建全国示范县", [], "no 范县"),
        ("提高县中质量,健全管理县级学校的办法", [], "no 高县, no 理县"),
        ("省、市和县三级联动,相应县区落实", [], "no 和县, no 应县"),
        ("濮阳市范县", ["濮阳市", "范县"], "a place before it"),
        ("与范县、高县结对", ["范县", "高县"], "borders before them"),
        ("帮扶三台县", ["三台县"], "long enough to be no part of a word"),
    ],
)
def test_counties_of_two_letters_need_a_border(words: str, found: list[str], why: str) -> None:
    reading = Reading(clean(words), [], Metadata(jurisdiction="如东县", jurisdiction_code="320623"))
    assert [place.name for place in find_places(reading)] == found, why


def test_a_county_of_two_letters_is_found_anywhere_in_its_own_plan() -> None:
    reading = Reading(clean("全面提升范县教育"), [], Metadata(jurisdiction="范县", jurisdiction_code="410926"))
    assert [place.name for place in find_places(reading)] == ["范县"]


MEETS = "教育局会同县财政局检查,建成新建区第三小学,扶持新建县城学校,新增城区学位,《意见》和县直部门"


@pytest.mark.parametrize(
    ("words", "code", "found", "why"),
    [
        (MEETS, "320623", [], "no 会同县, 新建区, 新建县, 增城区 or 和县: other words elsewhere"),
        (
            "与广州市增城区、马鞍山市和县结对",
            "320623",
            ["广州市", "增城区", "马鞍山市", "和县"],
            "behind their own city",
        ),
        ("与上海市普陀区、天津市河东区结对", "320623", ["上海市", "普陀区", "天津市", "河东区"], "so one of several"),
        ("普陀区、河东区与天津市和普陀区", "320623", ["天津市"], "with another word between, or none before: left out"),
        ("会同县、靖州县建成学校", "431200", ["会同县"], "in a plan of its prefecture"),
        ("会同县教育局", "430000", ["会同县"], "in a plan of its province"),
    ],
)
def test_names_that_are_words_or_of_several_count_at_home_and_behind_their_city(
    words: str, code: str, found: list[str], why: str
) -> None:
    reading = Reading(clean(words), [], Metadata(jurisdiction_code=code))
    assert [place.name for place in find_places(reading) if "靖州" not in place.name] == found, why
