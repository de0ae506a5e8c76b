"""Citations: marked titles as they come, and titles whose marks a scan lost."""

from __future__ import annotations

import re

import pytest

from kg.extract.citations import find_citations
from kg.model import Metadata, Reading
from kg.ontology import load_papers, ontology_path
from kg.read.cleaning import clean


def citations(text: str, title: str | None = None) -> list[str]:
    return [c.name for c in find_citations(Reading(clean(text), [], Metadata(title=title)))]


TITLES: list[tuple[str, list[str]]] = [
    # nested marks, document number behind, marks of another kind
    ("落实《市教委关于〈品牌高中建设〉的实施意见》。", ["市教委关于〈品牌高中建设〉的实施意见"]),
    ("按照《国务院关于深化改革的意见》(国发〔2019〕4号)要求。", ["国务院关于深化改革的意见"]),
    ("落实<<教育信息化2.0行动计划>>。", ["教育信息化2.0行动计划"]),
    # a line end or a page marker within; an unclosed mark swallows nothing
    ("执行《义务教育学校管理标\n准》。", ["义务教育学校管理标准"]),
    ("落实《黑龙江省特殊教\n\n4、育提升行动计划》。", ["黑龙江省特殊教育提升行动计划"]),
    ("落实《残缺的标题。\n执行《义务教育学校管理标准》。", ["义务教育学校管理标准"]),
    ("落实《关于加强教师队伍建设的\n- 12 -\n实施意见》。", ["关于加强教师队伍建设的实施意见"]),
    ("按照《教学常规,落实《关于评价的方案》。", ["关于评价的方案"]),
    # a mark that a conversion put further on; the short name of the plan itself
    ("贯彻《东省教育规划纲要(2010-2020年),促进发展,更好地》满足需求。", ["东省教育规划纲要(2010-2020年)"]),
    ("落实《教育督导条例》,制定本《教育规划纲要》。", ["教育督导条例"]),
    # one of the two marks is lost, and the title ends as that of a paper does, or does not
    (
        "先后印发丙县清廉学校建设工作方案》《丙县教师培训规划,落实《教育督导条例》和《甲市办学标准》及戊县防溺水条例》。",
        ["丙县清廉学校建设工作方案", "丙县教师培训规划", "教育督导条例", "甲市办学标准", "戊县防溺水条例"],
    ),
    ("根据中共丙县委关于制定五年规划的建议》,用好身边的榜样》。", []),
    # a year in letters of which a page changed or lost one, years of which it lost the digits
    (
        "依据《丙市远景规划和二Ο三五年远景目标纲要》《丁县规划和二三五年远景目标纲要》《戊县规划和○三五年远景目标纲要》"
        "《丙省教育规划纲要(-年)》。",
        [
            "丙市远景规划和二〇三五年远景目标纲要",
            "丁县规划和二〇三五年远景目标纲要",
            "戊县规划和二〇三五年远景目标纲要",
            "丙省教育规划纲要",
        ],
    ),
    # a kind alone is no title
    ("落实省、市《实施方案》和《工作方案》,学生作品《春天》获奖,教师撰写《我的故事》。", []),
    # a known title with a slip in it, but not the next plan of the same name
    ("贯彻《深化新时代教育评价革总体方案》。", ["深化新时代教育评价改革总体方案"]),
    ("贯彻《国家教育事业发展“十五五”规划》。", ["国家教育事业发展“十五五”规划"]),
    # a known title beside what somebody has said, or beside another plan
    ("贯彻落实全国教育大会精神和教育强国建设规划纲要。", ["教育强国建设规划纲要"]),
    ("对标乙市教师发展三年行动计划和国家教育事业发展“十五五”规划。", ["国家教育事业发展“十五五”规划"]),
    # what a notice promulgates is the plan itself
    ("《甲市乙区教育规划》已经区政府研究同意,现予印发,请落实《教育督导条例》。", ["教育督导条例"]),
    # what is tried counts by its whole title
    ("制定《章程(试行)》。", ["章程(试行)"]),
    # a short law counts, a school book, a song and a play do not
    (
        "依据《教师法》,编写《乡土》读本,开好《山里故事》《红色东县》地方课程,编《江边人家》校本课程读本,唱响歌曲《我的祖国》,排演话剧《雷锋的故事》,用好《习思想学生读本》。",
        ["教师法"],
    ),
    ("落实《教师法》《甲省地方课程管理办法》课程管理要求。", ["教师法", "甲省地方课程管理办法"]),
    (
        "在《中国教育报》刊发,开设《创客编程》课程,拍摄《最美教师》专题片,开展《民法典》宣传。",
        ["民法典"],
    ),
    # a short name that is declared means the title; marks of another kind where there are no others
    (
        "贯彻《深化新时代教育评价改革总体方案》(中发〔2020〕19号,以下简称《总体方案》),落实《总体方案》。",
        ["深化新时代教育评价改革总体方案"] * 3,
    ),
    (
        "贯彻《深化新时代教育评价改革总体方案》(下称《总体方案》),落实《总体方案》。",
        ["深化新时代教育评价改革总体方案"] * 3,
    ),
    # but not that of another paper, where the one that is meant has no marks
    (
        "依据《中国教育现代化2035》精神和县委印发的意见(以下简称《意见》),落实《意见》。",
        ["中国教育现代化2035"],
    ),
    (
        "贯彻《关于深化新时代学校体育改革的意见》精神(以下简称《体育意见》)。",
        ["关于深化新时代学校体育改革的意见"] * 2,
    ),
    ("根据〈中国教育现代化2035〉和<甘肃省教育现代化2035>。", ["中国教育现代化2035", "甘肃省教育现代化2035"]),
    # papers of another kind are no documents; laws by name, with what was done to them, and with their years
    ("教师发表论文《课堂研究》,签订《目标责任书》,全部取得《食品经营许可证》。", []),
    ("贯彻落实新修订的职业教育法,执行预防未成年人犯罪法。", ["职业教育法", "预防未成年人犯罪法"]),
    (
        "根据国家中长期教育改革和发展规划纲要(2010—2020年)精神。",
        ["国家中长期教育改革和发展规划纲要(2010—2020年)"],
    ),
    # titles without marks that begin with who issued them, or with a province; an initiative is carried out, no document
    (
        "落实中共中央国务院关于深化教育教学改革的意见、国务院办公厅关于加强乡镇寄宿制学校建设的指导意见。",
        ["中共中央国务院关于深化教育教学改革的意见", "国务院办公厅关于加强乡镇寄宿制学校建设的指导意见"],
    ),
    (
        "按照省政府办公厅关于推进教育高质量发展的实施意见要求,衔接《州教育规划》和云南教育现代化2035。",
        ["省政府办公厅关于推进教育高质量发展的实施意见", "州教育规划", "云南教育现代化2035"],
    ),
    ("落实省委关于教育工作的部署,听取家长关于学校工作的意见,实施职业教育提质培优行动计划。", []),
    # the State's paper with those of lower levels, which go by one title
    (
        "依据国家和省中长期教育改革和发展规划纲要、《丙市规划》,结合国家、省、市实际。",
        ["国家中长期教育改革和发展规划纲要", "丙市规划"],
    ),
    # the number of a paper in round brackets, an issuer by its level alone
    (
        "贯彻国务院办公厅关于转发教育部等部门学前教育计划的通知(国办发(2027)9号)、省人民政府办公厅关于转发省教育厅学前教育计划的通知"
        "和市人民政府关于印发残疾人保障规划的通知精神。",
        [
            "国务院办公厅关于转发教育部等部门学前教育计划的通知",
            "省人民政府办公厅关于转发省教育厅学前教育计划的通知",
            "市人民政府关于印发残疾人保障规划的通知",
        ],
    ),
    # a preamble that lost its marks
    (
        "根据中国教育现代化2035四川教育现代化2035和德阳市国民经济和社会发展第十四个五年规划和二0三五年远景目标纲要"
        "德阳市十四五教育发展规划等文件精神,结合德阳实际,制定本规划。",
        [
            "中国教育现代化2035",
            "四川教育现代化2035",
            "德阳市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
            "德阳市十四五教育发展规划",
        ],
    ),
    (
        "根据国家中长期教育改革和发展规划纲要、山东省教育发展规划等文件精神,制定本规划。",
        ["国家中长期教育改革和发展规划纲要", "山东省教育发展规划"],
    ),
    (
        "根据国家中长期教育改革和发展规划纲要国务院关于基础教育改革的决定、国家教育事业发展规划教育部关于推进初中建设的实施方案等文件精神,制定本规划。",
        [
            "国家中长期教育改革和发展规划纲要",
            "国务院关于基础教育改革的决定",
            "国家教育事业发展规划",
            "教育部关于推进初中建设的实施方案",
        ],
    ),
    # a preamble of an own plan that is 编制, with the years of a title behind it
    (
        "依据兴国县城市总体规划(2018—2035年)和兴国县国土空间规划,编制本规划。",
        ["兴国县城市总体规划(2018—2035年)", "兴国县国土空间规划"],
    ),
    # titles without marks that begin with a place; what is yet to be written, and what an office has, are none
    (
        "依据《县教育规划》和麻城市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要,编制方案。",
        ["县教育规划", "麻城市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"],
    ),
    ("执行安徽省中小学办学条件标准,落实湖南省教育督导条例。", ["安徽省中小学办学条件标准", "湖南省教育督导条例"]),
    ("落实县管校聘管理办法,按照麻城市教育局制定的管理办法,制定麻城市学区管理办法。", []),
    (
        "按照江西省人民政府办公厅关于推进“县管校聘”的意见执行。",
        ["江西省人民政府办公厅关于推进“县管校聘”的意见"],
    ),
    # national papers: behind a word that refers, in a list, taken as a rule, or free where they can be nothing else
    (
        "依据校外培训行政处罚暂行办法查处,执行民办教育促进法实施条例规范办学。",
        ["校外培训行政处罚暂行办法", "民办教育促进法实施条例"],
    ),
    ("落实家庭教育促进法、未成年人学校保护规定。", ["家庭教育促进法", "未成年人学校保护规定"]),
    ("以中国教育现代化2035为统领,以3—6岁儿童学习与发展指南为依据。", ["中国教育现代化2035", "3—6岁儿童学习与发展指南"]),
    (
        "贯彻“国家职业教育改革实施方案”,落实《职业学校学生实习管理规定)。",
        ["国家职业教育改革实施方案", "职业学校学生实习管理规定"],
    ),
    ("爱国主义教育法、家庭教育促进法相继施行。", ["爱国主义教育法", "家庭教育促进法"]),
    ("国家学生体质健康标准优良率达到55%,新时代基础教育强师计划覆盖全县。", []),
    # known documents where the text refers to them
    ("依法落实义务教育法,发展教育法治。", ["义务教育法"]),
    ("结合上级文件精神和本意见要求,抓紧制定实施细则。", []),
    # a bracket within a title is no edition
    ("按照中小学图书馆(室)规程配备图书,按照中小学图书馆建设要求购书。", ["中小学图书馆(室)规程"]),
    (
        "落实幼儿园教职工配备标准(暂行)、普通高中课程方案(2017年版2020年修订)。",
        ["幼儿园教职工配备标准(暂行)", "普通高中课程方案(2017年版2020年修订)"],
    ),
    # behind several issuers without 关于; with 关于 and without an issuer, of which what is but a kind of rule is none
    (
        "对标教育部等九部门“十四五”县域普通高中发展提升行动计划,落实省教育厅等八部门第四期学前教育行动计划。",
        ["“十四五”县域普通高中发展提升行动计划", "第四期学前教育行动计划"],
    ),
    (
        "落实市教育局等七部门印发的基础教育扩优提质三年行动计划(2023—2025年),按照教育部等六部门义务教育质量评价指南要求。",
        ["基础教育扩优提质三年行动计划(2023—2025年)", "义务教育质量评价指南"],
    ),
    (
        "执行关于规范民办义务教育发展的意见,根据关于加强新时代学校体育工作的意见和关于深化教育督导体制机制改革的若干意见,",
        [
            "关于规范民办义务教育发展的意见",
            "关于加强新时代学校体育工作的意见",
            "关于深化教育督导体制机制改革的若干意见",
        ],
    ),
    (
        "落实中办、国办关于构建优质均衡的教育服务体系的意见,参照江苏省义务教育学校办学标准。",
        ["中办、国办关于构建优质均衡的教育服务体系的意见", "江苏省义务教育学校办学标准"],
    ),
    (
        "依据省教育厅关于开展学校管理标准化工作的实施方案和市教育局关于印发教师交流轮岗办法的通知,",
        ["省教育厅关于开展学校管理标准化工作的实施方案", "市教育局关于印发教师交流轮岗办法的通知"],
    ),
    ("执行教育部办公厅关于加强义务教育学校作业管理的通知。", ["教育部办公厅关于加强义务教育学校作业管理的通知"]),
    # one that lost its marks between two that kept theirs; two lists in one preamble
    (
        "《中国教育现代化2035》临汾市各县区编制规划《临汾市教育现代化实施方案》",
        ["中国教育现代化2035", "临汾市教育现代化实施方案"],
    ),
    (
        "根据国家教育数字化行动方案和省政府办公厅关于加强校园网建设的意见等文件精神,结合临汾市职业教育“十四五”规划、临汾市中长期人才建设规划纲要(2012-2022年)的有关要求,制定本方案。",
        [
            "国家教育数字化行动方案",
            "省政府办公厅关于加强校园网建设的意见",
            "临汾市职业教育“十四五”规划",
            "临汾市中长期人才建设规划纲要(2012-2022年)",
        ],
    ),
    # lists without marks: with numbers, and of papers of every kind; what goes on behind an end; what a paper says
    (
        "根据义务教育质量评价指南(教基[2021]3号)和赣州市教育发展规划(赣市府发[2021]8号),制定本规划。",
        ["义务教育质量评价指南", "赣州市教育发展规划"],
    ),
    (
        "依据中华人民共和国学前教育法、未成年人学校保护规定和赣州市普惠园认定细则等文件精神,制定本规划。",
        ["中华人民共和国学前教育法", "未成年人学校保护规定", "赣州市普惠园认定细则"],
    ),
    (
        "落实赣州市中小学校规划建设条例,衔接赣州市幼儿园布局规划。",
        ["赣州市中小学校规划建设条例", "赣州市幼儿园布局规划"],
    ),
    # … but not of what is no paper by name, and each law by itself
    ("根据国家、省、市有关规定,结合本县实际和以往做法,编制本规划。", []),
    ("根据相关法律法规规定和赣州市教育发展规划,结合本市情况,制定本规划。", ["赣州市教育发展规划"]),
    ("根据中央、省、市决策部署和工作方案,编制本规划。", []),
    ("根据宪法、教育法和未成年人保护法等法律法规的规定,制定本规划。", ["教育法", "未成年人保护法"]),
    ("根据国家和省有关政策措施,结合教育规律和科学方法,制定本规划。", []),
    ("根据教育法、义务教育法、教师法等法律法规规定,制定本规划。", ["教育法", "义务教育法", "教师法"]),
    (
        "根据未成年人学校保护规定(教育部令第50号)和赣州市教育发展规划,制定本规划。",
        ["未成年人学校保护规定", "赣州市教育发展规划"],
    ),
    ("落实成都市中小学幼儿园规划建设管理条例。", ["成都市中小学幼儿园规划建设管理条例"]),
    ("落实城区幼儿园布局规划,落实国家新时代基础教育强师计划。", ["新时代基础教育强师计划"]),
    ("落实新城区学校布局规划。", []),
    (
        "赣州市幼儿园管理办法规定了收费,按照教育法规定办学,依据教育法规和义务教育法治要求办学。",
        ["赣州市幼儿园管理办法", "教育法"],
    ),
    (
        "赣州市学前教育条例规定了办园标准。赣州市教育发展规划(2021—2025年)提出新目标。",
        ["赣州市学前教育条例", "赣州市教育发展规划(2021—2025年)"],
    ),
    (
        "县教育局等部门联合制定行动计划,落实公安等部门专项行动计划,执行关于收费公示的规定,听取关于规范收费管理的意见。",
        [],
    ),
]


@pytest.mark.parametrize(("text", "titles"), TITLES)
def test_titles(text: str, titles: list[str]) -> None:
    assert citations(text) == titles


def test_the_plan_s_own_title_is_no_citation() -> None:
    text = "现将《武清区教育事业发展第十四个五年规划》印发给你们。"
    assert citations(text, "武清区教育事业发展第十四个五年规划") == []
    assert citations("《东县教育局关于印发东县教育计划的通知》\n各镇:", "东县教育计划") == []
    assert citations("编制《东县教育规划和二〇三五年纲要》。", "北州市东县教育规划和2035年纲要") == []
    assert citations("落实《教育规划和2035年纲要》。", "北州市东县教育规划和2035年纲要") == ["教育规划和2035年纲要"]
    assert citations("落实国务院《“十四五”县域教育规划》。", "北州市“十四五”县域教育规划") == ["“十四五”县域教育规划"]


def test_the_national_papers_are_in_order() -> None:
    """A line each with title, issuer and year, no title twice; each is found as it stands, with marks and, but for 关于…, without."""
    titles = [paper.title for paper in load_papers()]
    assert len(set(titles)) == len(titles) > 200
    cells = [row.split("\t") for row in ontology_path("papers.tsv").read_text("utf-8").splitlines()[3:]]
    assert [row for row in cells if len(row) != 3 or not re.fullmatch("(?:19[5-9]|20[0-2])\\d|", row[2])] == []
    assert [title for title in titles if citations(f"落实《{title}》。") != [title]] == []
    bare = [title for title in titles if not title.startswith("关于")]
    assert [title for title in bare if citations(f"落实{title}。") != [title]] == []


CUES = "根据 按照 贯彻 依照 对标 对表 符合 违反 按 教育部 国务院 印发 颁布 出台 发布 随着"
LEADS = "根据 依据 按照 遵照 依照 对照 参照 遵循 贯彻 落实 执行 衔接 对接 对标 符合 违反"
PLACED = (
    "教育督导条例 学区管理暂行办法 民办园管理办法 招生入学实施办法 学校评价办法 办学评估办法 督导问责办法 国土空间规划 教育规划纲要 "
    "教育实施纲要 远景目标纲要 学前提升行动计划 课后服务实施方案 减负工作行动方案 中小学办学条件标准 校舍建设标准 幼儿园评估标准 "
    "学校安全管理标准 学校校医配备标准 学校技术装备标准 民办园设置标准 园务工作规程"
)
TAKEN = "为统领 为引领 为遵循 为根本遵循 为依据 为指导 为指引 为准则 为标准 为纲 为蓝图"
FREE = (
    "未成年人学校保护规定 中小学教育惩戒规则(试行) 新时代中小学教师职业行为十项准则 教育督导问责办法 幼儿园工作规程 "
    "中小学德育工作指南 事业单位人事管理条例 教育强国建设规划纲要(2024-2035年) 中国教育现代化2035"
)


@pytest.mark.parametrize("cue", CUES.split())
def test_a_known_title_counts_behind_a_word_that_refers(cue: str) -> None:
    assert citations(f"全县{cue}县域普通高中振兴行动计划办学。") == ["县域普通高中振兴行动计划"]


@pytest.mark.parametrize("lead", LEADS.split())
def test_a_title_with_its_place_counts_behind_a_word_that_leads_to_one(lead: str) -> None:
    assert citations(f"全县{lead}麻城市学前教育管理条例办园。") == ["麻城市学前教育管理条例"]


@pytest.mark.parametrize("joint", "和与及、")
def test_a_title_with_its_place_counts_behind_another(joint: str) -> None:
    assert citations(f"依据《县教育规划》{joint}麻城市学前教育管理条例办园。") == [
        "县教育规划",
        "麻城市学前教育管理条例",
    ]


@pytest.mark.parametrize("title", PLACED.split())
def test_titles_with_their_place(title: str) -> None:
    assert citations(f"学校执行麻城市{title}。") == [f"麻城市{title}"]


@pytest.mark.parametrize("taken", TAKEN.split())
def test_what_a_plan_goes_by(taken: str) -> None:
    assert citations(f"坚持以县域普通高中振兴行动计划{taken}。") == ["县域普通高中振兴行动计划"]


@pytest.mark.parametrize("title", FREE.split())
def test_titles_that_can_be_nothing_else_stand_free(title: str) -> None:
    assert citations(f"施行情况:{title}。") == [title]


def test_spans_point_at_the_title() -> None:
    text = "落实《教师法》和《教育法》。"
    found = list(find_citations(Reading(clean(text), [], Metadata())))
    assert [text[c.start : c.end] for c in found] == ["教师法", "教育法"]


def test_the_plan_s_own_title_is_none_whatever_its_dash() -> None:
    assert citations("印发《甲县教育规划(2021_2025年)》。", title="甲县教育规划(2021—2025年)") == []


def test_the_plan_s_own_title_is_none_as_a_draft() -> None:
    assert citations("起草了《甲县教育规划》。", title="甲县教育规划(征求意见稿)") == []
    assert citations("起草了《甲县教育规划(送审稿)》。", title="甲县教育规划") == []
