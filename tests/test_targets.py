"""Targets: sentences in the manner of plans, and what a careful reader lists."""

from __future__ import annotations

import pytest
from found_targets import targets_of
from target_rows import tables

from kg.extract.facts import facts_of
from kg.extract.targets import find_targets
from kg.extract.targets.indicators import indicator_index
from kg.model import Document, Metadata, Reading
from kg.read.cleaning import clean
from kg.read.headings import divide

Row = tuple[str, str, str, object, str | None, int | None]


def rows(text: str, period: tuple[int | None, int | None] = (2021, 2025)) -> list[Row]:
    """(status, name, comparator, value or (low, high), unit, year) of every target of a text."""
    metadata = Metadata(period_start=period[0], period_end=period[1])
    return [
        (t.status, t.name, t.comparator, (t.low, t.high) if t.low is not None else t.value, t.unit, t.year)
        for t in targets_of(text, metadata)
    ]


SENTENCES: list[tuple[str, list[Row]]] = [
    # a rate, and a year that holds to the end of its sentence
    (
        "到2025年,全县普惠性幼儿园覆盖率超过95%,省市优质幼儿园覆盖率保持在90%以上。",
        [
            ("target", "普惠性幼儿园覆盖率", ">", 95, "%", 2025),
            ("target", "省市优质幼儿园覆盖率", ">=", 90, "%", 2025),
        ],
    ),
    # who says so is no part of what is counted
    (
        "提出到2025年公办园占比达到60%,要求到2027年新建学校3所。",
        [("target", "公办园占比", "=", 60, "%", 2025), ("target", "新建学校", "=", 3, "所", 2027)],
    ),
    ("到2025年,其他乡镇幼儿园入园率达到55%以上。", [("target", "其他乡镇幼儿园入园率", ">=", 55, "%", 2025)]),
    ("要求专任教师2025年达到20人。", [("target", "专任教师", "=", 20, "人", 2025)]),
    # number before noun; a range whose dash the scan made 一
    ("建成2一3个区域行业产教融合共同体。", [("target", "区域行业产教融合共同体", "range", (2, 3), "个", None)]),
    ("到2025年,小学班额控制在45人左右。", [("target", "小学班额", "=", 45, "人", 2025)]),  # about so many are no bound
    # a share whose number opens the clause
    (
        "100%的学校获评依法治校示范校。",
        [("target", "获评依法治校示范校的学校比例", "=", 100, "%", None)],
    ),
    # one bound for a list whose members have their nouns behind them, as far as it stands before the first
    (
        "每校至少建设3个社团和2支球队。每校聘任5名以上教练和1名领队。新建3所小学和20余所幼儿园。",
        [
            ("target", "每校建设社团", ">=", 3, "个", None),
            ("target", "每校建设球队", ">=", 2, "支", None),
            ("rule", "每校聘任教练", ">=", 5, "名", None),
            ("rule", "每校聘任领队", "=", 1, "名", None),
            ("target", "新建小学", "=", 3, "所", None),
            ("target", "新建幼儿园", ">", 20, "所", None),
        ],
    ),
    # three values under one head; the last comparator is for all
    (
        "到“十四五”末,小学生、初中生、高中阶段学生近视率分别下降到38%、60%、70%以下。",
        [
            ("target", "小学生近视率", "<=", 38, "%", 2025),
            ("target", "初中生近视率", "<=", 60, "%", 2025),
            ("target", "高中阶段学生近视率", "<=", 70, "%", 2025),
        ],
    ),
    (
        "小学、初中、高中段近视率分别降到30%、50%、70%。",
        [
            ("target", "小学近视率", "=", 30, "%", None),
            ("target", "初中近视率", "=", 50, "%", None),
            ("target", "高中段近视率", "=", 70, "%", None),
        ],
    ),
    (
        "近视率:小学生30%,高中段学生70%。",
        [
            ("target", "小学生近视率", "=", 30, "%", None),
            ("target", "高中段学生近视率", "=", 70, "%", None),
        ],
    ),
    # from … to …: where it starts is what has been reached
    (
        "参训率由76%提高到100%。",
        [("baseline", "参训率", "=", 76, "%", None), ("target", "参训率", "=", 100, "%", None)],
    ),
    ("儿童青少年总体近视率每年降低1个百分点。", [("target", "儿童青少年总体近视率", "change", 1, "百分点", None)]),
    # a standing norm; a condition is no number of its own
    (
        "不满500人的乡村学校按500人标准下拨公用经费。",
        [("rule", "公用经费下拨标准", "=", 500, "人", None)],
    ),
    ("每位教研员每年接受不少于72课时的培训。", [("rule", "每位教研员每年接受培训", ">=", 72, "课时", None)]),
    # reported
    ("五年来,全区招聘补充教师1473名。", [("baseline", "招聘补充教师", "=", 1473, "名", None)]),
    # scanning errors
    (
        "遴选骨干教师3000名、名师100O名、名班主任IOoO名。",
        [
            ("target", "骨干教师", "=", 3000, "名", None),
            ("target", "名师", "=", 1000, "名", None),
            ("target", "名班主任", "=", 1000, "名", None),
        ],
    ),
    # 初 behind a year is mostly the head of 初中
    (
        "2025年初中巩固率达到99%,“十五五”末初、高中学生近视率降到55%,2026年初大班额比例降到2%。",
        [
            ("target", "初中巩固率", "=", 99, "%", 2025),
            ("target", "初、高中学生近视率", "=", 55, "%", 2030),
            ("target", "大班额比例", "=", 2, "%", 2026),
        ],
    ),
    # what leads to a name is none of it, but 生产 in 生产性 is
    (
        "五年里累计投入教育经费9亿元,而百人以下小学还有8所。预测在园幼儿将降至1.2万人。拟招聘教师400名,建成生产性实训基地15个,"
        "开展性别教育讲座12场。",
        [
            ("baseline", "累计投入教育经费", "=", 900000000, "元", None),
            ("baseline", "百人以下小学", "=", 8, "所", None),
            ("target", "在园幼儿", "=", 12000, "人", None),
            ("target", "招聘教师", "=", 400, "名", None),
            ("target", "生产性实训基地", "=", 15, "个", None),
            ("target", "性别教育讲座", "=", 12, "场", None),
        ],
    ),
    # what stands over years and what no name needs: 年份, a head of infants over 公办园
    (
        "类别\t指标\t年份\t\t属性\n类别\t指标\t2020年\t2025年\t属性\n学前教育\t公办园在园幼儿占比(%)\t43\t55\t约束性\n"
        "学前教育\t毛入园率(%)\t94\t96\t预期性\n"
        "高等教育\t在市高校研究生(人)\t900\t1200\t预期性\n",
        [
            ("baseline", "公办园在园幼儿占比", "=", 43, "%", 2020),
            ("target", "公办园在园幼儿占比", "=", 55, "%", 2025),
            ("baseline", "学前教育毛入园率", "=", 94, "%", 2020),
            ("target", "学前教育毛入园率", "=", 96, "%", 2025),
            ("baseline", "在市高校研究生", "=", 900, "人", 2020),
            ("target", "在市高校研究生", "=", 1200, "人", 2025),
        ],
    ),
    # a stage in brackets behind is of whom the rate is; a remark is none
    (
        "专任教师本科以上学历比例(小学)达到82%,毛入园率(含学前班)达到98%。",
        [
            ("target", "小学专任教师本科以上学历比例", "=", 82, "%", None),
            ("target", "毛入园率", "=", 98, "%", None),
        ],
    ),
    (
        "类别\t指标\t2025年\n队伍建设\t专任教师本科以上学历比例（初中）（%）\t95\n健康\t学生总体近视率（高中）（%）\t60\n",
        [
            ("target", "初中专任教师本科以上学历比例", "=", 95, "%", 2025),
            ("target", "高中学生总体近视率", "=", 60, "%", 2025),
        ],
    ),
    # a list that leaves its unit to a nought
    (
        "近视率分别控制在5、0%以内。",
        [("target", "近视率", "<=", 5, "%", None), ("target", "近视率", "<=", 0, "%", None)],
    ),
    # what is but so much is no promise, whatever the sentence foretells; a rate of passing (达标率) is no share of one
    (
        "预计到2025年学位缺口1.2万个;公办园在园幼儿占比仅46.3%。",
        [("target", "学位缺口", "=", 12000, "个", 2025), ("baseline", "公办园在园幼儿占比", "=", 46.3, "%", None)],
    ),
    (
        "到2025年,学校装备标准化达标率由2020年的72.5%提高到96%。",
        [
            ("baseline", "学校装备标准化达标率", "=", 72.5, "%", 2020),
            ("target", "学校装备标准化达标率", "=", 96, "%", 2025),
        ],
    ),
    # what is said of a rate before its number is no part of its name: adverbs, times, how many rates
    (
        "安全隐患整改率2023年底前达到100%。课后服务满意度普遍达到95%。家长学校建成率、覆盖率双双达到98%。",
        [
            ("target", "安全隐患整改率", "=", 100, "%", 2023),
            ("target", "课后服务满意度", "=", 95, "%", 2023),
            ("target", "家长学校建成率", "=", 98, "%", 2023),
            ("target", "家长学校覆盖率", "=", 98, "%", 2023),
        ],
    ),
    # … those it is of go before it
    (
        "师资达标率城区达到100%,近视率进城儿童降到45%。满意度家长达到95%。",
        [
            ("target", "城区师资达标率", "=", 100, "%", None),
            ("target", "进城儿童近视率", "=", 45, "%", None),
            ("target", "家长满意度", "=", 95, "%", None),
        ],
    ),
    # one number of several rates, however short; those of pupils are of the first's where that is of pupils too
    (
        "巩固率、升学率均达到98%。大班额化解率、入学率均达到99%。随迁子女入学率、巩固率都达到97%。",
        [
            ("target", "巩固率", "=", 98, "%", None),
            ("target", "升学率", "=", 98, "%", None),
            ("target", "大班额化解率", "=", 99, "%", None),
            ("target", "入学率", "=", 99, "%", None),
            ("target", "随迁子女入学率", "=", 97, "%", None),
            ("target", "随迁子女巩固率", "=", 97, "%", None),
        ],
    ),
    (
        "近视率每年下降1个百分点,2025年总体控制在45%以内。",
        [("target", "近视率", "change", 1, "百分点", None), ("target", "近视率", "<=", 45, "%", 2025)],
    ),
    # … but things are, and what is done with them
    (
        "升学率前十名学校占60%。指标按比例分配到初中50%。骨干教师率先达标55%。",
        [
            ("target", "升学率前十名学校比例", "=", 60, "%", None),
            ("rule", "指标按比例分配到初中比例", "=", 50, "%", None),
            ("target", "骨干教师率先达标比例", "=", 55, "%", None),
        ],
    ),
    # verbs that say at least or more
    (
        "巩固率达到或超过96%,就业率不亚于95%,毛入学率跨过92%。毛入园率最低达到93%。",
        [
            ("target", "巩固率", ">=", 96, "%", None),
            ("target", "就业率", ">=", 95, "%", None),
            ("target", "毛入学率", ">", 92, "%", None),
            ("target", "毛入园率", ">=", 93, "%", None),
        ],
    ),
    # … are in no name, and 不 before them turns them round
    (
        "在校生规模站上3万人,研学经费越过1亿元,家长满意度达到或超过90分。中学生作业不超90分钟,收费不超越680元。",
        [
            ("target", "在校生规模", ">=", 30000, "人", None),
            ("target", "研学经费", ">", 100_000_000, "元", None),
            ("target", "家长满意度", ">=", 90, "分", None),
            ("rule", "中学生作业", "<=", 90, "分钟", None),
            ("target", "收费", "<=", 680, "元", None),
        ],
    ),
    # a rate is raised and reaches a level; what grows has grown by so much
    (
        "近视率持续下降达到45%以下。上线率不断提升达到65%。经费投入增长达到8%。",
        [
            ("target", "近视率", "<=", 45, "%", None),
            ("target", "上线率", "=", 65, "%", None),
            ("target", "经费投入", "change", 8, "%", None),
        ],
    ),
    # … but not where it is said how fast
    (
        "力争升学率增幅达到3%。研学覆盖面年均扩大达到2%。",
        [("target", "升学率", "change", 3, "%", None), ("target", "研学覆盖面", "change", 2, "%", None)],
    ),
    # an adverb before a verb of doing goes with it
    (
        "有序撤并教学点18个。高起点建设研学基地5个。试点建设融合幼儿园3所。",
        [
            ("target", "撤并教学点", "=", 18, "个", None),
            ("target", "研学基地", "=", 5, "个", None),
            ("target", "融合幼儿园", "=", 3, "所", None),
        ],
    ),
    # … but not where both are of a name
    (
        "建设协同培养基地5个。整县推进县达到12个。系统开发人员20名。按期完成率达到96%。",
        [
            ("target", "协同培养基地", "=", 5, "个", None),
            ("target", "整县推进县", "=", 12, "个", None),
            ("target", "系统开发人员", "=", 20, "名", None),
            ("target", "按期完成率", "=", 96, "%", None),
        ],
    ),
    # a standard by which is built makes no norm, one by which is furnished does
    (
        "严格按标准新建寄宿制学校14所。按照标准建设实验室20间。按标准配备校医1名。",
        [
            ("target", "新建寄宿制学校", "=", 14, "所", None),
            ("target", "实验室", "=", 20, "间", None),
            ("rule", "校医", "=", 1, "名", None),
        ],
    ),
    # numerals in a list with digits, and behind partners; what is called a goal
    (
        "建设教育集团6个、紧密型学区十二个。与甲大学、乙学院共建三至五个实训基地。实现新增学位1200个的目标。",
        [
            ("target", "教育集团", "=", 6, "个", None),
            ("target", "紧密型学区", "=", 12, "个", None),
            ("target", "实训基地", "range", (3, 5), "个", None),
            ("target", "新增学位", "=", 1200, "个", None),
        ],
    ),
    # a number alone in brackets, or behind a colon, is of what stands right before
    (
        "建成产业学院3个、校外实训基地(37个),向社会公布,家长满意度(92分)。镇街分中心7个;家长学校建成率(96%)。",
        [
            ("target", "产业学院", "=", 3, "个", None),
            ("target", "校外实训基地", "=", 37, "个", None),
            ("target", "家长满意度", "=", 92, "分", None),
            ("target", "镇街分中心", "=", 7, "个", None),
            ("target", "家长学校建成率", "=", 96, "%", None),
        ],
    ),
    (
        "创建示范园3所、一类园:37所。招聘教师76人,其中公费师范生:30人。",
        [
            ("target", "示范园", "=", 3, "所", None),
            ("target", "一类园", "=", 37, "所", None),
            ("target", "招聘教师", "=", 76, "人", None),
            ("target", "公费师范生", "=", 30, "人", None),
        ],
    ),
    # … with the things of the list, where that is only what is done; a school has so many, it is not so many itself
    (
        "新建学校3所、改扩建:5所。甲县第三中学(1200人次)。",
        [("target", "新建学校", "=", 3, "所", None), ("target", "改扩建学校", "=", 5, "所", None)],
    ),
    # labels alone are of what stands before the bracket
    (
        "毛入园率(现状90%,目标95%),升学率达到93%(目前90%),位居全省前10%。",
        [
            ("baseline", "毛入园率", "=", 90, "%", None),
            ("target", "毛入园率", "=", 95, "%", None),
            ("target", "升学率", "=", 93, "%", None),
            ("baseline", "升学率", "=", 90, "%", None),
        ],
    ),
    # a label that is part of a name tells nothing
    (
        "招生基数500人。毛入园率现状90%。",
        [("target", "招生基数", "=", 500, "人", None), ("baseline", "毛入园率", "=", 90, "%", None)],
    ),
    # how things stand, by its label; from which year is counted
    (
        "毛入学率达到93%(现状值:90%),巩固率达到96%(2020年实际值为95%)。以2022年为基准,上线率提高3个百分点。",
        [
            ("target", "毛入学率", "=", 93, "%", None),
            ("baseline", "毛入学率", "=", 90, "%", None),
            ("target", "巩固率", "=", 96, "%", None),
            ("baseline", "巩固率", "=", 95, "%", 2020),
            ("target", "上线率", "change", 3, "百分点", None),
        ],
    ),
    # a year by which it is planned is no name
    (
        "现有学校52所,计划到2025年增加到60所。",
        [("baseline", "学校", "=", 52, "所", None), ("target", "学校", "=", 60, "所", 2025)],
    ),
    # years are counted in a list that has a number each
    (
        "毛入学率和平均受教育年限分别达到99%和13年。",
        [("target", "毛入学率", "=", 99, "%", None), ("target", "平均受教育年限", "=", 13, "年", None)],
    ),
    # by when all of those counted shall be so
    (
        "50所学校2025年底前全部完成标准化改造。36所村小2024年9月前全部配齐校医。",
        [("target", "学校", "=", 50, "所", 2025), ("target", "村小", "=", 36, "所", 2024)],
    ),
    # a rate behind its number; what is paid, said twice
    (
        "实现100%的建档率。寄宿生生活补助按每生每年1250元给予补助。",
        [("target", "建档率", "=", 100, "%", None), ("rule", "补助", "=", 1250, "元", None)],
    ),
    # shares of two degrees
    (
        "小学教师大专学历以上、初中教师本科学历以上比例分别达到98%、95%。",
        [
            ("target", "小学教师大专学历以上比例", "=", 98, "%", None),
            ("target", "初中教师本科学历以上比例", "=", 95, "%", None),
        ],
    ),
    # ten-thousands and hundred-millions, and both
    ("总投资1亿4000万元,其中专项债券2亿3500余万元。投入资金1亿,2024年到位。改造经费1亿2千万元。", [
        ("target", "总投资", "=", 140_000_000, "元", None),
        ("target", "专项债券", ">", 235_000_000, "元", None),
        ("target", "投入资金", "=", 100_000_000, "元", 2024),
        ("target", "改造经费", "=", 120_000_000, "元", None),
    ]),
    ("培养技术技能人才4万余人,投入资金3.5亿元。", [
        ("target", "技术技能人才", ">", 40000, "人", None),
        ("target", "投入资金", "=", 350_000_000, "元", None),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentence(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


Case = tuple[str, tuple[int, int], list[tuple[str, str, object, str | None, int | None]]]

P = (2021, 2025)
LANGUAGE: list[Case] = [
    # reported: by wording, by section, by a year before the plan
    ("截至2023年底，全州共有普通高中31所，在校生4.8万人。", (2024, 2028), [
        ("baseline", "普通高中", 31, "所", 2023),
        ("baseline", "普通高中在校生", 48000, "人", 2023),
    ]),
    ("全市学前三年毛入园率已达92.4%，较2015年提高11个百分点。", P, [
        ("baseline", "学前三年毛入园率", 92.4, "%", None),
        ("baseline", "学前三年毛入园率", 11, "百分点", None),
    ]),
    ("目前，全区建有乡村少年宫46个。", P, [
        ("baseline", "乡村少年宫", 46, "个", None),
    ]),
    ("过去五年，全县招录特岗教师612名，新建改建校舍21万平方米。", P, [
        ("baseline", "招录特岗教师", 612, "名", None),
        ("baseline", "新建改建校舍", 210000, "平方米", None),
    ]),
    ("一、存在问题\n全县仍有大班额班级37个。\n二、主要任务\n新建小学4所。\n", P, [
        ("baseline", "大班额班级", 37, "个", None),
        ("target", "新建小学", 4, "所", None),
    ]),
    ("三、主要任务\n五年累计培训校长900人次，新增实训工位累计1.2万个以上。\n", P, [
        ("target", "培训校长", 900, "人次", None),
        ("target", "新增实训工位", 12000, "个", None),
    ]),
    ("四、主要成效\n（一）普及程度\n2022年，全市幼儿园达到812所，在园幼儿11.3万人。普惠性幼儿园覆盖率为89.7%。\n", (2023, 2027), [
        ("baseline", "幼儿园", 812, "所", 2022),
        ("baseline", "在园幼儿", 113000, "人", 2022),
        ("baseline", "普惠性幼儿园覆盖率", 89.7, "%", 2022),
    ]),
    # standing norms: time
    ("中小学校每天统一安排30分钟大课间体育活动。", P, [
        ("rule", "大课间体育活动", 30, "分钟", None),
    ]),
    ("初中每周开设劳动课1课时，小学高年级每周家务劳动不少于2次。", P, [
        ("rule", "初中每周开设劳动课", 1, "课时", None),
        ("rule", "小学高年级每周家务劳动", 2, "次", None),
    ]),
    ("校长每学期听评课不少于30节。", P, [
        ("rule", "校长每学期听评课", 30, "节", None),
    ]),
    ("新入职教师岗前培训不少于120学时。", P, [
        ("rule", "新入职教师岗前培训", 120, "学时", None),
    ]),
    ("学校每两年开展一次综合督导。", P, [
        ("rule", "综合督导", 1, "次", None),
    ]),
    ("普通话培训每年举办6期，培训教师1200人次。", P, [
        ("target", "普通话培训每年举办", 6, "期", None),
        ("target", "培训教师", 1200, "人次", None),
    ]),
    # … people; what is built is to be reached
    ("寄宿制学校每50名寄宿生配备1名生活教师。", P, [
        ("rule", "每50名寄宿生配备生活教师", 1, "名", None),
    ]),
    ("每个乡镇中心幼儿园配备保健医生1名。", P, [
        ("rule", "每个乡镇中心幼儿园配备保健医生", 1, "名", None),
    ]),
    ("每位名师结对帮扶3名青年教师。", P, [
        ("rule", "每位名师结对帮扶青年教师", 3, "名", None),
    ]),
    ("每个县（市、区）建成2所示范性职业学校。", P, [
        ("target", "每个县(市、区)建成示范性职业学校", 2, "所", None),
    ]),
    ("每所高中打造3个特色社团。", P, [
        ("target", "每所高中打造特色社团", 3, "个", None),
    ]),
    # … money; a rise is to be reached
    ("学前教育生均财政拨款不低于800元。", P, [
        ("rule", "学前教育生均财政拨款", 800, "元", None),
    ]),
    ("到2025年，学前教育生均财政拨款标准达到1000元。", P, [
        ("target", "学前教育生均财政拨款标准", 1000, "元", 2025),
    ]),
    ("乡村教师生活补助每人每月不低于500元，高海拔地区提高到1500元。", P, [
        ("rule", "乡村教师生活补助", 500, "元", None),
        ("target", "高海拔地区", 1500, "元", None),
    ]),
    ("市财政每年安排职业教育专项资金1.5亿元。", P, [
        ("target", "职业教育专项资金", 150000000, "元", None),
    ]),
    ("对引进的硕士研究生给予每人8万元安家补助。", P, [
        ("rule", "安家补助", 80000, "元", None),
    ]),
    ("投资2.6亿元建设职教园区，占地620亩。", P, [
        ("target", "职教园区投资", 260000000, "元", None),
        ("target", "占地", 620, "亩", None),
    ]),
    # … shares
    ("土地出让收益中按不低于10%的比例计提教育资金。", P, [
        ("rule", "教育资金占土地出让收益比例", 10, "%", None),
    ]),
    ("学校公用经费用于教师培训的比例不低于5%。", P, [
        ("rule", "学校公用经费用于教师培训的比例", 5, "%", None),
    ]),
    ("到2030年，公办园在园幼儿占比不低于60%。", P, [
        ("target", "公办园在园幼儿占比", 60, "%", 2030),
    ]),
    ("中职学校可将核定编制的30%用于聘用兼职教师。", P, [
        ("rule", "中职学校可将核定编制用于聘用兼职教师比例", 30, "%", None),
    ]),
    # years: own, carried, of the paragraph, within
    ("“十三五”末，全市高中阶段毛入学率为91.2%。", P, [
        ("baseline", "高中阶段毛入学率", 91.2, "%", 2020),
    ]),
    ("义务教育巩固率由2018年的93.5%提高到2022年的96.8%。", (2023, 2027), [
        ("baseline", "义务教育巩固率", 93.5, "%", 2018),
        ("baseline", "义务教育巩固率", 96.8, "%", 2022),
    ]),
    ("2020年，全区普惠率达到86%，较2016年提高20个百分点，高中毛入学率95%。", P, [
        ("baseline", "普惠率", 86, "%", 2020),
        ("baseline", "普惠率", 20, "百分点", 2020),
        ("baseline", "高中毛入学率", 95, "%", 2020),
    ]),
    ("三年内新建公办园18所。力争到2025年覆盖率达到90%。", (2023, 2025), [
        ("target", "新建公办园", 18, "所", None),
        ("target", "覆盖率", 90, "%", 2025),
    ]),
    ("到2027年，建成共享实训基地9个。新增学位4000个。", (2023, 2027), [
        ("target", "共享实训基地", 9, "个", 2027),
        ("target", "新增学位", 4000, "个", 2027),
    ]),
    ("实施强师行动，培养骨干教师600名，到2026年达到1000名。推进培训基地建设5个。", (2023, 2027), [
        ("target", "骨干教师", 600, "名", None),
        ("target", "骨干教师", 1000, "名", 2026),
        ("target", "培训基地建设", 5, "个", None),
    ]),
    ("规划期末，全市人均受教育年限达到11.2年。", P, [
        ("target", "人均受教育年限", 11.2, "年", 2025),
    ]),
    ("计划期内打造特色学校30所，行动期内培训教师60人，计划期间培训校长40人，计划新建小学2所。", P, [
        ("target", "特色学校", 30, "所", 2025),
        ("target", "培训教师", 60, "人", 2025),
        ("target", "培训校长", 40, "人", 2025),
        ("target", "新建小学", 2, "所", 2025),
    ]),
    ("14所乡镇学校列入2023年改造计划。", P, [
        ("target", "乡镇学校列入改造计划", 14, "所", 2023),
    ]),
    # names: from the clause before, behind the verb, of each
    ("鼓励高校毕业生到乡村从教，每年不少于150名。", P, [
        ("target", "高校毕业生到乡村从教", 150, "名", None),
    ]),
    ("高级、中级岗位比例分别提高2个和4个百分点。", P, [
        ("target", "高级岗位比例", 2, "百分点", None),
        ("target", "中级岗位比例", 4, "百分点", None),
    ]),
    ("遴选30名名校长组建校长工作室12个。", P, [
        ("target", "名校长", 30, "名", None),
        ("target", "校长工作室", 12, "个", None),
    ]),
    ("支持40所高校的重点实验室开放。", P, [
        ("target", "高校", 40, "所", None),
    ]),
    ("专利转化收入翻一番。", P, [
        ("target", "专利转化收入", 2, "倍", None),
    ]),
    ("新建三门中学、五台小学，扩建两所初中。", P, [
        ("target", "扩建初中", 2, "所", None),
    ]),
    ("巩固率达到97%o入学率达到99%。", P, [
        ("target", "巩固率", 97, "%", None),
        ("target", "入学率", 99, "%", None),
    ]),
    # headings that run into the text; what goes on with the norm before
    ("一、基本情况我县现有学校88所。二、目标任务力争用三年时间，到2025年建成示范校10所。三、重点举措培育名师50名。", P, [
        ("baseline", "基本情况我县现有学校", 88, "所", None),
        ("target", "示范校", 10, "所", 2025),
        ("target", "重点举措培育名师", 50, "名", None),
    ]),
    ("其中民办园占比不超过40%，全部幼儿园按规定配备保安。", P, [
        ("target", "民办园占比", 40, "%", None),
    ]),
    ("实现每班配备2名教师和1名保育员，班额严格控制在35人以内。", P, [
        ("rule", "每班配备教师", 2, "名", None),
        ("rule", "每班配备保育员", 1, "名", None),
        ("rule", "班额", 35, "人", None),
    ]),
    ("每年选派60名校长赴东部挂职，挂职时间不少于3个月。", P, [
        ("target", "校长", 60, "名", None),
        ("rule", "挂职时间", 3, "个月", None),
    ]),
    ("思想政治理论课教师按师生比不低于1∶350配备，专职辅导员每200名学生配备1名。", P, [
        ("rule", "思想政治理论课教师师生比", 350, None, None),
        ("rule", "专职辅导员每200名学生配备", 1, "名", None),
    ]),
    ("近三年，全市累计投入教育经费46.2亿元。", P, [
        ("baseline", "累计投入教育经费", 4620000000, "元", None),
    ]),
    ("较2020年增加特级教师32名，专任教师较2015年增加6.2万人。", P, [
        ("baseline", "增加特级教师", 32, "名", None),
        ("baseline", "专任教师", 62000, "人", None),
    ]),
    ("组织省内50所优质高中对口帮扶100所县中。", P, [
        ("target", "优质高中", 50, "所", None),
        ("target", "县中", 100, "所", None),
    ]),
    ("撤并30人以下教学点17个，跟岗时间不少于一个月。", P, [
        ("target", "撤并30人以下教学点", 17, "个", None),
        ("rule", "跟岗时间", 1, "个月", None),
    ]),
    ("目前已开工14所学校，预计年底前交付9所。", P, [
        ("baseline", "学校", 14, "所", None),
        ("target", "交付", 9, "所", None),
    ]),
    ("每位责任督学负责学校原则上不超过5所，优秀率不低于30%的给予奖励。", P, [
        ("rule", "每位责任督学负责学校", 5, "所", None),
        ("rule", "每位责任督学负责学校优秀率", 30, "%", None),
    ]),
    ("专职保安员按照学生总数的5‰配备，且每校不少于2人。", P, [
        ("rule", "专职保安员占学生总数比例", 5, "‰", None),
        ("rule", "每校专职保安员", 2, "人", None),
    ]),
]  # fmt: skip


LANGUAGE += [
    # a year of an event, and one amid a list of what there is, dates nothing beyond
    ("县职教中心2016年迁入新址,现有在校生3200名。全县共有中职专业14个。", (2021, 2025),
     [("baseline", "在校生", 3200, "名", None), ("baseline", "中职专业", 14, "个", None)]),
    ("目前,全市有中职学校19所;2019年高考录取3127人,就业率达97.6%。", (2021, 2025),
     [("baseline", "中职学校", 19, "所", None), ("baseline", "高考录取", 3127, "人", 2019), ("baseline", "就业率", 97.6, "%", None)]),
    # what dates the clauses before it
    ("新建城南小学,占地45亩,总投资2300万元,2024年9月底前投入使用。", (2021, 2025),
     [("target", "城南小学占地", 45, "亩", 2024), ("target", "城南小学总投资", 23000000, "元", 2024)]),
    # each of several is whole: the slogan counts nothing itself
    (
        "保安配备率、一键接警率“两个100%”。",
        (2021, 2025),
        [("target", "保安配备率", 100, "%", None), ("target", "一键接警率", 100, "%", None)],
    ),
    # duties, and what is in force already; what is to be reached is none
    ("残疾学生5人以上的学校应设立资源教室,配备至少1名专职教师。", (2021, 2025), [("rule", "专职教师", 1, "名", None)]),
    ("落实从学前到高中15年免费教育。普及残疾儿童15年免费教育。", (2021, 2025),
     [("rule", "从学前到高中免费教育", 15, "年", None), ("target", "残疾儿童免费教育", 15, "年", None)]),
    ("新增财政教育经费用于教师队伍的比例不低于30%。走教教师每天补助50元。", (2021, 2025),
     [("rule", "新增财政教育经费用于教师队伍的比例", 30, "%", None), ("rule", "走教教师每天补助", 50, "元", None)]),
    # what is wanting, and what a paragraph goes on with that has said so; to make it up is a promise
    ("音体美教师缺口达310人,补齐教师缺口200人。", (2021, 2025),
     [("baseline", "音体美教师缺口", 310, "人", None), ("target", "补齐教师缺口", 200, "人", None)]),
    ("结构性问题比较突出。一是村小50岁以上教师占到41%。", (2021, 2025), [("baseline", "村小50岁以上教师比例", 41, "%", None)]),
    # bounds of what is meant
    ("不再新建1000人以上大规模学校。2020年高考600分以上62人。", (2021, 2025), [("baseline", "高考600分以上人数", 62, "人", 2020)]),
    # names: a colon or a rate over stages, a way to do it, what is held or paid, a share of those before
    ("研究生学历教师占比:高中30%、初中15%。寄宿率小学61%、初中96%。", (2021, 2025),
     [("target", "高中研究生学历教师占比", 30, "%", None), ("target", "初中研究生学历教师占比", 15, "%", None),
      ("target", "小学寄宿率", 61, "%", None), ("target", "初中寄宿率", 96, "%", None)]),
    ("通过公开招聘、特岗计划等渠道补充教师不少于200名。", (2021, 2025), [("target", "教师", 200, "名", None)]),
    ("采用转岗、公开招聘等多种方式补充小学教师260名。", (2021, 2025), [("target", "小学教师", 260, "名", None)]),
    ("县政府建立教育联席会议制度,每半年召开一次会议。", (2021, 2025), [("rule", "教育联席会议制度", 1, "次", None)]),
    ("县政府建立教育联席会议制度,每月召开一次例会。", (2021, 2025), [("rule", "教育联席会议制度", 1, "次", None)]),
    ("对普惠性民办园,按生均不低于300元的标准给予补助。", (2021, 2025), [("rule", "普惠性民办园补助", 300, "元", None)]),
    ("新增“双师型”教师120名、占专业课教师比例达到65%。", (2021, 2025),
     [("target", "新增双师型教师", 120, "名", None), ("target", "双师型教师占专业课教师比例", 65, "%", None)]),
    # norms: places handed on, sizes, a list that goes on with one, staff for schools of a size, pay by the head
    ("优质高中招生指标分配到初中的比例达到60%。幼儿园大班不超过35人、中班30人。高中不超过3000人。", (2021, 2025),
     [("rule", "优质高中招生指标分配到初中的比例", 60, "%", None), ("rule", "幼儿园大班", 35, "人", None),
      ("rule", "中班", 30, "人", None), ("rule", "高中", 3000, "人", None)]),
    ("600人以上的学校配备1名专职卫生人员。每1.5万人配建1所小学。首席教师享受1万元津贴。", (2021, 2025),
     [("rule", "专职卫生人员", 1, "名", None), ("rule", "每1.5万人配建小学", 1, "所", None), ("rule", "津贴", 10000, "元", None)]),
    # reports without a heading: what a paragraph opens with, what is told as done, titles of nothing but report words
    ("办学条件明显改善。新建学校8所。\n改造学校3所,2021年已建成2所。", (2021, 2025),
     [("baseline", "新建学校", 8, "所", None), ("target", "改造学校", 3, "所", None), ("baseline", "改造学校", 2, "所", 2021)]),
    ("一、发展优势与现实挑战\n公办园占比52%。\n二、重点任务\n公办园占比55%。", (2021, 2025),
     [("baseline", "公办园占比", 52, "%", None), ("target", "公办园占比", 55, "%", None)]),
    # a number and the noun of its own, or the verb of its own
    ("新增48个班、2400个学位。", (2021, 2025), [("target", "新增班级", 48, "个", None), ("target", "新增学位", 2400, "个", None)]),
    ("实施项目56个,其中新建28个,维修10个。", (2021, 2025),
     [("target", "项目", 56, "个", None), ("target", "新建项目", 28, "个", None), ("target", "维修项目", 10, "个", None)]),
    ("对甲镇等9个乡镇的21所寄宿制学校实施改造。", (2021, 2025),
     [("target", "乡镇", 9, "个", None), ("target", "寄宿制学校实施改造", 21, "所", None)]),
    ("招收5名以上残疾学生的学校建立资源教室。", (2021, 2025), [("target", "残疾学生", 5, "名", None)]),
    ("2022年教联体覆盖学校的70%,2024年100%覆盖。", (2021, 2025),
     [("target", "教联体覆盖学校", 70, "%", 2022), ("target", "教联体覆盖学校", 100, "%", 2024)]),
    ("受教育年限达到15.2年,到2027年达到15.4年。规划编制历时11个月。", (2023, 2027),
     [("target", "受教育年限", 15.2, "年", None), ("target", "受教育年限", 15.4, "年", 2027)]),
    # the stage of schooling that a heading or the opening of the sentence has
    ("2.义务教育:适龄儿童入学率100%,巩固率98%以上。", (2021, 2025),
     [("target", "适龄儿童入学率", 100, "%", None), ("target", "义务教育巩固率", 98, "%", None)]),
    ("(三)普及高中阶段教育\n毛入学率达到95%。", (2021, 2025), [("target", "高中阶段毛入学率", 95, "%", None)]),
    ("(三)普及高中段教育\n毛入学率达到95%。", (2021, 2025), [("target", "高中段毛入学率", 95, "%", None)]),
    # a section of goals gives its year to what stands under it, not one item to the next; amid a sentence it ends at ;
    ("二、主要目标\n——到2025年,巩固率达到99%。\n——培养名师30名。", (2021, 2025),
     [("target", "巩固率", 99, "%", 2025), ("target", "名师", 30, "名", None)]),
    ("二、发展目标\n2025年一本率达到40%;创建特色高中2所。", (2021, 2025),
     [("target", "一本率", 40, "%", 2025), ("target", "特色高中", 2, "所", None)]),
    ("“十三五”时期,新建学校11所。", (2021, 2025), [("baseline", "新建学校", 11, "所", None)]),
    # what is built is due when it is opened; what is only described is not
    ("新建县五中,占地68亩,2022年9月启用。县五中。占地68亩,2022年9月启用。", (2021, 2025),
     [("target", "县五中占地", 68, "亩", 2022), ("target", "占地", 68, "亩", None)]),
    # bounds in a section of standards are norms, and so is what is trained in a cycle
    ("一、资源配置指标\n小学生均体育场馆面积7.5平方米以上。", (2021, 2025), [("rule", "小学生均体育场馆面积", 7.5, "平方米", None)]),
    ("五年内教师培训不少于360学时。新增公办园12所,目前有教师420人。结对学校30所。", (2021, 2025),
     [("rule", "教师培训", 360, "学时", None), ("target", "新增公办园", 12, "所", None), ("baseline", "教师", 420, "人", None),
      ("target", "结对学校", 30, "所", None)]),
    # ratios that a list of stages shares with what stands before or behind it
    ("按编制标准小学1∶18、初中1∶13核定教职工。按照小学16:1、初中12:1的生师比配齐教师。", P, [
        ("rule", "小学编制", 18, None, None), ("rule", "初中编制", 13, None, None),
        ("rule", "小学生师比", 16, None, None), ("rule", "初中生师比", 12, None, None)]),
    ("编制监测方案,校际综合差异系数小学控制在0.5、初中控制在0.45以内。", P, [  # drawn up, no posts
        ("target", "小学校际综合差异系数", 0.5, None, None), ("target", "初中校际综合差异系数", 0.45, None, None)]),
    ("按编制配齐教师,生师比小学17∶1、初中13∶1。", P, [
        ("target", "小学生师比", 17, None, None), ("target", "初中生师比", 13, None, None)]),
    ("教职工数与学生数之比初中为1∶13、高中为1∶12。", P, [
        ("rule", "初中教职工数与学生数之比", 13, None, None), ("rule", "高中教职工数与学生数之比", 12, None, None)]),
    ("初中不宜超过30个班,完全中学不应超过48个班。初中周课时5节。从城建税收入中至少安排8%-12%用于校舍维修。", P, [
        ("rule", "初中班级", 30, "个", None), ("rule", "完全中学班级", 48, "个", None), ("rule", "初中周课时", 5, "节", None),
        ("rule", "从城建税收入中安排用于校舍维修比例", (8, 12), "%", None)]),
    # a year that something has happened in, and a plan of long ago to compare with
    ("2022年,我县启动了课桌更新工程,购置课桌3000套。", P, [("baseline", "课桌", 3000, "套", 2022)]),
    ("人均受教育年限升至10.1年,青年农民受教育年限升至9.2年,分别比“十五”末提高0.6年和0.8年。", P, [
        ("target", "人均受教育年限", 10.1, "年", None), ("target", "青年农民受教育年限", 9.2, "年", None),
        ("baseline", "人均受教育年限", 0.6, "年", None), ("baseline", "青年农民受教育年限", 0.8, "年", None)]),
    # goals of the next year within a line
    ("2022年目标:新增学位300个。2023年目标。新增学位500个,毛入园率92%。", P, [
        ("target", "新增学位", 300, "个", 2022), ("target", "新增学位", 500, "个", 2023), ("target", "毛入园率", 92, "%", 2023)]),
    ("新建幼儿园6所,毛入园率达到93%。", P, [("target", "新建幼儿园", 6, "所", None), ("target", "毛入园率", 93, "%", None)]),
    # a bracket has what each stage has of what stands before it
    ("提高生均公用经费(小学750元、初中980元)标准,补充教师(小学40名、初中25名)。", P, [
        ("rule", "小学生均公用经费", 750, "元", None), ("rule", "初中生均公用经费", 980, "元", None),
        ("target", "小学补充教师", 40, "名", None), ("target", "初中补充教师", 25, "名", None)]),
    ("各校生均图书(小学26册、初中36册)达标,近视率(小学34%、初中56%)下降。", P, [
        ("target", "小学各校生均图书", 26, "册", None), ("target", "初中各校生均图书", 36, "册", None),
        ("target", "小学近视率", 34, "%", None), ("target", "初中近视率", 56, "%", None)]),
    ("生均图书30册(小学26册、初中36册)。", P, [
        ("target", "生均图书", 30, "册", None), ("target", "小学生均图书", 26, "册", None), ("target", "初中生均图书", 36, "册", None)]),
    ("本科率连续四年增长,2021年达到61.5%。本科率每年提高1个以上百分点。", P, [
        ("target", "本科率", 61.5, "%", 2021), ("target", "本科率", 1, "百分点", None)]),
    # names of a list taken up again, and a fall that is bounded
    ("现有名师20名、骨干教师50名,到2025年达到30名和70名。近视率控制在48%以内且每年下降不低于0.6个百分点。", P, [
        ("baseline", "名师", 20, "名", None), ("baseline", "骨干教师", 50, "名", None),
        ("target", "名师", 30, "名", 2025), ("target", "骨干教师", 70, "名", 2025),
        ("target", "近视率", 48, "%", None), ("target", "近视率", 0.6, "百分点", None)]),
    ("小学、初中班额2025年控制在44人、49人。", P, [
        ("target", "小学班额", 44, "人", 2025), ("target", "初中班额", 49, "人", 2025)]),
    ("2023年完成设计,2024年新建学校2所和3所。", P, [  # years that are no list are not told apart
        ("target", "新建学校", 2, "所", 2024), ("target", "新建学校", 3, "所", 2024)]),
    ("落实每天两小时综合体育活动。严控班额,小学44人/班。", P, [
        ("rule", "综合体育活动", 2, "小时", None), ("rule", "小学班额", 44, "人", None)]),
    ("附表2:年度任务\n年度 新建园(所) 新增学位(个)\n2022 4 1350\n2023 3 910\n", P, [
        ("target", "新建园", 4, "所", 2022), ("target", "新增学位", 1350, "个", 2022),
        ("target", "新建园", 3, "所", 2023), ("target", "新增学位", 910, "个", 2023)]),
    ("按照幼儿园1:7、小学1:18的标准配备教职工。", P, [
        ("rule", "幼儿园编制", 7, None, None), ("rule", "小学编制", 18, None, None)]),
    ("普惠率85%,比全市平均水平高2.5个百分点。", P, [("target", "普惠率", 85, "%", None)]),
    ("总投资3.5亿元,规划60个班。", (2021, 2025), [("target", "总投资", 350000000, "元", None), ("target", "班级", 60, "个", None)]),
    # part of those whose share was told just before; a share that says itself of whom stays as it is
    ("片区内教师每年交流比例不低于15%,其中骨干教师不低于两成。", (2021, 2025),
     [("rule", "片区内教师每年交流比例", 15, "%", None), ("rule", "骨干教师占交流教师比例", 20, "%", None)]),
    ("教师每年轮岗比例不低于12%,其中骨干教师不少于轮岗总数的20%。", (2021, 2025),
     [("rule", "教师每年轮岗比例", 12, "%", None), ("rule", "骨干教师占轮岗总数比例", 20, "%", None)]),
    ("教师本科率92%,其中骨干教师占99%。", (2021, 2025), [("target", "教师本科率", 92, "%", None), ("target", "骨干教师比例", 99, "%", None)]),
    # a rate of whom leaves out of what, also behind a number of something else
    ("培训机构压减率97%,课后服务实现全覆盖,有需求的学生参与率达到93%。", (2021, 2025),
     [("target", "培训机构压减率", 97, "%", None), ("target", "课后服务学生参与率", 93, "%", None)]),
    # with whom something is built, however many they are
    ("支持恒昌(江苏)机电有限公司、临港重工集团、安泰公司与学校共建产业学院8个。", (2021, 2025), [("target", "产业学院", 8, "个", None)]),
    ("与海城古镇文化旅游(集团)有限公司、金河纺织股份有限公司、永丰酿造有限公司、省机电职业技术学院共建实训基地2个。", (2021, 2025),
     [("target", "实训基地", 2, "个", None)]),
    ("补充心理教师12名,达标率92%。", (2021, 2025), [("target", "心理教师", 12, "名", None), ("target", "心理教师达标率", 92, "%", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period", "expected"), LANGUAGE)
def test_status_year_and_name(text: str, period: tuple[int, int], expected: list[object]) -> None:
    """Sentences in the manner of other provinces: what is reported, promised or a norm, by when, and of what."""
    assert [(row[0], row[1], *row[3:]) for row in rows(text, period)] == expected


@pytest.mark.parametrize(
    ("name", "unit", "indicator"),
    [
        ("专任教师总数", "人", "full-time-teachers"),
        ("专任教师、保育员等岗位持证率", "%", None),  # a count is never a share
        ("双师型教师占比", "%", "dual-qualified-teachers"),
        ("双师型教师占比", "百分点", "dual-qualified-teachers"),
        ("巩固率达标县", "个", None),
        ("义务教育巩固率", "%", "compulsory-retention"),
        ("生均公用经费", "倍", None),  # ten times the money is not money
        ("小学校际差异系数", None, "school-gap-primary"),
        ("特殊教育学校", "人", None),  # a pupil is no school
        ("师生比", None, "pupil-teacher-ratio"),
        ("专职心理教师师生比", None, None),  # 1:1000 stands on no axis with 1:19
        ("专职辅导员师生比", None, None),
    ],
)
def test_an_indicator_is_counted_in_its_own_unit(name: str, unit: str | None, indicator: str | None) -> None:
    assert indicator_index().find(name, unit) == indicator


NOTHING = [
    "推进“一校一品”建设,用好“三个课堂”,落实“三全育人”。",
    "2018年9月10日召开的全国教育大会指出,推进两个大局。",
    "面向3—6岁适龄儿童,加强0—3岁婴幼儿照护。",
    "实施“三名工程”,造就一批名教师,建设5G智慧教室,实施提升工程2.0。",
    "实施第四期学前教育行动计划,推进九年一贯制学校建设,落实第十四个五年规划。",
    "吸纳北七家中心小学,属地为北七家镇、三家子村,新建北七家幼儿园。",
    "开展教学展示一次次活动,改变一所学校的样态,办好每一所学校。",
    "分别超过全国平均水平1.2和3.1个百分点,优于省定标准3个百分点。",
    "本计划共有资源整合、队伍建设和教育发展六个部分。",
    "建成九千亿亿所学校,培训二万三万名教师。",
    "每5—6个班配备体育教师。",
    "推行课间15分钟制度。",
    "编制作息时间表,小学上午8:20到校。",
    "落实每天锻炼1小时制度。",
    "处一万元以上五万元以下罚款,并处违法所得一倍以上五倍以下罚款,罚款2万元。",
    "桥头实验学校九年一贯制,36班16202025年",  # cells that ran together: a number is no name
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_target(text: str) -> None:
    assert rows(text) == []


def test_flattened_table_is_cut_by_plausibility() -> None:
    head, cells = "主要指标指标单位2025年2027年", "基础教育普惠性幼儿园覆盖率占比%8688正高级教师人85110"
    found = rows(head + cells + "在校学生万人2130达标优良率%57.562.5", (2023, 2027))
    assert [(r[1], r[3], r[4], r[5]) for r in found] == [
        ("普惠性幼儿园覆盖率占比", 86, "%", 2025),
        ("普惠性幼儿园覆盖率占比", 88, "%", 2027),
        ("正高级教师", 85, "人", 2025),
        ("正高级教师", 110, "人", 2027),
        ("在校学生", 210_000, "人", 2025),
        ("在校学生", 300_000, "人", 2027),
        ("达标优良率", 57.5, "%", 2025),
        ("达标优良率", 62.5, "%", 2027),
    ]


RATES: list[tuple[str, list[tuple[str, object, str | None, str | None]]]] = [
    ("近视率每年降低1个百分点,普惠率每年提高2个百分点、达到90%。",
     [("change", 1, "down", "年"), ("change", 2, "up", "年"), ("=", 90, None, None)]),
    ("近视率每年下降0.5—1个百分点。", [("range", None, "down", "年")]),
    ("检查事项较2022年减少50%。", [("change", 50, "down", None)]),
    ("低保标准、补助标准比“十二五”末分别提高51.8%、81.9%。", [("change", 51.8, "up", None), ("change", 81.9, "up", None)]),
    ("检查事项较2022年压减50%以上,报表减少一半以上。", [(">=", 50, None, None), (">=", 50, None, None)]),
    ("报表每年减少10%以上,考核事项压减30%。", [("change", 10, "down", "年"), ("change", 30, "down", None)]),
    ("入园幼儿5216人,减少642人。", [("=", 5216, None, None), ("change", 642, "down", None)]),
    ("600分以上26人,同比增加9人。", [("=", 26, None, None), ("change", 9, "up", None)]),
    ("骨干教师增加150名,增加学位320个。", [("change", 150, "up", None), ("=", 320, None, None)]),
    ("中考平均分提高11.5分。", [("change", 11.5, "up", None)]),
    # net rises, and how far something is above what it was
    ("在校生三年净增5200人,教职工比五年前多出380人,巩固率比2020年高出1.6个百分点,近视率每年降0.9个百分点。",
     [("change", 5200, "up", None), ("change", 380, "up", None), ("change", 1.6, "up", None), ("change", 0.9, "down", "年")]),
    # a bound in another word, and a peak, which is none
    ("最少建成高中3所,学位需求最高值12万个。", [(">=", 3, None, None), ("=", 120000, None, None)]),
    # a cell of a table that says by how much
    ("指标\t2020年\t2025年\n近视率(%)\t54.3\t每年下降1个百分点\n大班额比例\t1.2%\t下降到0.5%以下\n",
     [("=", 54.3, None, None), ("change", 1, "down", "年"), ("=", 1.2, None, None), ("<=", 0.5, None, None)]),
    # a name that says that a rate changes
    ("指标\t单位\t2025年\n青少年近视率年均下降\t个百分点\t0.6\n学前三年毛入园率\t%\t96\n",
     [("change", 0.6, "down", "年"), ("=", 96, None, None)]),
    ("肥胖率年均下降率为0.3%。", [("change", 0.3, "down", "年")]),
    ("指标\t单位\t2025年\n近视率每年下降\t个百分点\t0.6\n肥胖率逐年下降\t个百分点\t0.3\n龋患率下降\t个百分点\t2\n",
     [("change", 0.6, "down", "年"), ("change", 0.3, "down", "年"), ("change", 2, "down", None)]),
    # … but not where a share may be of what it was, or is passed
    ("指标\t单位\t2025年\n近视率下降\t%\t5\n肥胖率年均下降\t个百分点\t>0.2\n", [("=", 5, None, None), (">", 0.2, None, None)]),
    # a list goes on with the time of its first; how often else, or how long, is another matter
    ("每年招聘特岗教师60名、引进研究生20名。", [("=", 60, None, "年"), ("=", 20, None, "年")]),
    ("每名学生每月不少于2次、每次不少于3课时。", [(">=", 2, None, "月"), (">=", 3, None, None)]),
    ("每年选派60名教师跟岗研修1个月。", [("=", 60, None, "年"), ("=", 1, None, None)]),
    ("五年一周期培训不少于360学时,经费600元/生·年,劳动课每周1课时。",
     [(">=", 360, None, None), ("=", 600, None, "年"), ("=", 1, None, "周")]),
    # a bound before what the share is of
    ("外聘教师低于教师总数的30%,无证教师少于专任教师人数的5%。", [("<", 30, None, None), ("<", 5, None, None)]),
    ("实践课不应少于总课时的20%,选修课不能低于总学分的15%。", [(">=", 20, None, None), (">=", 15, None, None)]),
    # one amount said in two ways
    ("教师每年实践不少于1个月或30天,班额不应超过45人。", [(">=", 1, None, "年"), (">=", 30, None, "年"), ("<=", 45, None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RATES)
def test_which_way_a_number_goes_and_how_often(text: str, expected: list[object]) -> None:
    cleaned = clean(text)
    found = find_targets(Reading(cleaned, [], Metadata(period_start=2021, period_end=2025)))
    assert [(t.comparator, t.value, t.direction, t.per) for t in found] == expected


def test_table_of_cells_tells_baseline_from_target() -> None:
    text = "指标\t单位\t2020年\t2025年\n普惠性幼儿园覆盖率\t%\t85.4\t≥90\n在园幼儿数\t万人\t6.8\t6.1\n"
    assert rows(text) == [
        ("baseline", "普惠性幼儿园覆盖率", "=", 85.4, "%", 2020),
        ("target", "普惠性幼儿园覆盖率", ">=", 90, "%", 2025),
        ("baseline", "在园幼儿数", "=", 68000, "人", 2020),
        ("target", "在园幼儿数", "=", 61000, "人", 2025),
    ]


COUNTED: list[tuple[str, list[tuple[object, ...]]]] = [
    ("全县小学由42所整合为30所。", [("baseline", "小学", 42, None), ("target", "小学", 30, None)]),
    ("大班额占比从18%压降至2.5%。", [("baseline", "大班额占比", 18, None), ("target", "大班额占比", 2.5, None)]),
    # a rate without its stage is that of the last one named; verbs with their complement name nothing
    (
        "小学入学率100%、巩固率99.8%,初中入学率99%,巩固率98%。",
        [
            ("target", "小学入学率", 100, None),
            ("target", "小学巩固率", 99.8, None),
            ("target", "初中入学率", 99, None),
            ("target", "初中巩固率", 98, None),
        ],
    ),
    (
        "招生3300人,在校生6700人,较“十一五”末的2010年分别增加了2300人和4500人。",
        [
            ("baseline", "招生", 3300, None),
            ("baseline", "在校生", 6700, None),
            ("baseline", "招生", 2300, None),
            ("baseline", "在校生", 4500, None),
        ],
    ),
    ("评选出甲县首批养成教育示范校12所。", [("target", "甲县首批养成教育示范校", 12, None)]),
    ("学前公办率:2023年40%→2024年55%。", [("target", "学前公办率", 40, 2023), ("target", "学前公办率", 55, 2024)]),
    # a list of names closed by a count: their kind is counted, or what the colon before them opens
    (
        "2023年完成城南小学、河东幼儿园、平湖中学等6所,2024年完成剩余9所。",
        [("target", "学校", 6, 2023), ("target", "学校", 9, 2024)],
    ),
    ("合作企业:东方机械、平湖食品、远大建设等15家。", [("target", "合作企业", 15, None)]),
    # with whom, and of whom, is not what is counted
    ("与省师范大学、市教育学院合作,每年培训8000人次。", [("target", "培训", 8000, None)]),
    ("编制委员会由局长、校长、教师等13人组成。", []),
    # the longest verb goes: 新建成, not 新建
    (
        "新建成实训室20间、占教室总数比例达到40%。",
        [("target", "新建成实训室", 20, None), ("target", "实训室占教室总数比例", 40, None)],
    ),
    ("设立教育发展基金,规模3000万元。", [("target", "教育发展基金规模", 30000000, None)]),
    ("英语教师24人补充到位。", [("target", "英语教师", 24, None)]),
    ("发放农村教师生活补助,每人每月300至900元不等。", [("rule", "农村教师生活补助", (300, 900), None)]),
    ("城东、河西2所实验校通过终期评估。", [("target", "实验校", 2, None)]),
    ("全县小学180校。", [("target", "小学", 180, None)]),
    # kinds of schools in a list are counted each, or together
    (
        "全县有幼儿园和小学各12所,中职学校、特教学校各1所。",
        [
            ("baseline", "幼儿园", 12, None),
            ("baseline", "小学", 12, None),
            ("baseline", "中职学校", 1, None),
            ("baseline", "特教学校", 1, None),
        ],
    ),
    ("现有初中和九年一贯制学校18所。", [("baseline", "初中和九年一贯制学校", 18, None)]),
    # how a sum is graded is no name, nor is what it is for, nor that it is planned
    (
        "落实乡村教师补助,按边远程度分每月200元、350元两档。班主任津贴分为每月400元、600元两档。",
        [
            ("rule", "乡村教师补助", 200, None),
            ("rule", "乡村教师补助", 350, None),
            ("rule", "班主任津贴", 400, None),
            ("rule", "班主任津贴", 600, None),
        ],
    ),
    ("调剂事业编制60名专项用于补充教师。", [("target", "调剂事业编制", 60, None)]),
    (
        "薄弱学校改造项目。规划投资6亿元,改造校舍8栋。",
        [("target", "投资", 600000000, None), ("target", "改造校舍", 8, None)],
    ),
    ("培养2023届毕业生。", []),
    ("农村教学点22所标准化建设。", [("target", "农村教学点", 22, None)]),
    ("音乐教室建设:2022年2间、2023年6间。", [("target", "音乐教室", 2, 2022), ("target", "音乐教室", 6, 2023)]),
    ("城北中学新校区招生,规模36个班、1800人。", [("target", "班级", 36, None), ("target", "学生", 1800, None)]),
    # a colon's noun is that of each stage, over clauses too; stages themselves are counted in schools
    (
        "专任教师:小学1200人,初中860人。新增学位:幼儿园900个、小学1800个。学校:小学31所,初中9所。",
        [
            ("target", "小学专任教师", 1200, None),
            ("target", "初中专任教师", 860, None),
            ("target", "幼儿园新增学位", 900, None),
            ("target", "小学新增学位", 1800, None),
            ("target", "小学", 31, None),
            ("target", "初中", 9, None),
        ],
    ),
    # what a colon opens is done to, not what the last of its list alone is
    (
        "②乡镇幼儿园项目:新建8所、改扩建5所、小区配套移交9所。",
        [
            ("target", "新建乡镇幼儿园", 8, None),
            ("target", "改扩建乡镇幼儿园", 5, None),
            ("target", "小区配套移交", 9, None),
        ],
    ),
    # what holds always
    ("餐费按照“家校协商”原则,每生每月不超过200元。", [("rule", "餐费", 200, None)]),
    ("编制预留4%作为机动编制。", [("rule", "编制预留机动编制", 4, None)]),
    ("教研员连任不超过3届。", [("rule", "教研员连任", 3, None)]),
    (
        "安家费12万元;骨干教师:省级20名、平湖市级60名。",
        [
            ("rule", "安家费", 120000, None),
            ("target", "省级骨干教师", 20, None),
            ("target", "平湖市级骨干教师", 60, None),
        ],
    ),
    # pupils named once for all stages; a stage behind the people of a share; around whom something is set up
    (
        "小学生、初中、普通高中学生近视率分别控制在36%、58%、68%以内。",
        [
            ("target", "小学生近视率", 36, None),
            ("target", "初中学生近视率", 58, None),
            ("target", "普通高中学生近视率", 68, None),
        ],
    ),
    (
        "小学、初中学生体质健康优良率分别达到60%、55%。",
        [
            ("target", "小学生体质健康优良率", 60, None),
            ("target", "初中学生体质健康优良率", 55, None),
        ],
    ),
    (
        "本科以上学历教师小学达80%、初中达96%,毕业生升入高中65%。",
        [
            ("target", "小学本科以上学历教师比例", 80, None),
            ("target", "初中本科以上学历教师比例", 96, None),
            ("target", "毕业生升入高中比例", 65, None),
        ],
    ),
    (
        "以清溪县实验小学、红旗小学为龙头校组建教育集团6个,由职教中心牵头建设实训基地4个。",
        [
            ("target", "教育集团", 6, None),
            ("target", "实训基地", 4, None),
        ],
    ),
    (  # what size they are is no part of what they are called
        "新城新建3所8轨制小学、2所36班制初中,增建1所六轨制高中,建设4轨制幼儿园5所,新建六轨制小学7所。",
        [
            ("target", "新建小学", 3, None),
            ("target", "新建初中", 2, None),
            ("target", "增建高中", 1, None),
            ("target", "幼儿园", 5, None),
            ("target", "新建小学", 7, None),
        ],
    ),
    (
        "扩建2所24班规模的初中,培育4家规模以上企业。",
        [
            ("target", "扩建初中", 2, None),
            ("target", "初中", 24, None),
            ("target", "规模以上企业", 4, None),
        ],
    ),
    ("成立三家子公司。", [("target", "子公司", 3, None)]),
    ("开设一门编程课、聘任一位科学导师。", [("target", "编程课", 1, None), ("target", "科学导师", 1, None)]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_is_counted_is_a_noun(text: str, expected: list[tuple[object, ...]]) -> None:
    assert [(r[0], r[1], r[3], r[5]) for r in rows(text)] == expected


@pytest.mark.parametrize(("text", "expected"), tables.ROWS)
def test_tables_of_many_forms(text: str, expected: list[object]) -> None:
    assert [(r[0], r[1], *r[3:]) for r in rows(text)] == expected


def test_status_follows_the_section() -> None:
    before = "一、发展基础\n新建幼儿园93所。\n"
    text = "二、发展目标\n到2025年,巩固率达到99%。\n——新建幼儿园20所。\n三、保障\n新建小学3所。\n"
    assert [(r[0], r[3], r[5]) for r in rows(before + text)] == [
        ("baseline", 93, None),
        ("target", 99, 2025),
        ("target", 20, 2025),
        ("target", 3, None),
    ]


def test_status_follows_titles_that_only_their_form_marked() -> None:
    text = "发展基础\n普惠性幼儿园覆盖率85%。\n发展目标\n普惠性幼儿园覆盖率90%。\n"
    assert [(r[0], r[3]) for r in rows(text)] == [("baseline", 85), ("target", 90)]


def test_spans_lie_within_one_sentence() -> None:
    cleaned = clean("加强建设。到2025年,新建幼儿园13所。创建20所特色学校。")
    found = list(find_targets(Reading(cleaned, [], Metadata())))
    assert [cleaned.text[t.start : t.end] for t in found] == ["新建幼儿园13所", "20所特色学校"]


def test_spans_begin_with_a_word_whatever_order_names_have() -> None:
    cleaned = clean(
        "生均公用经费提高到小学每生每年720元。村小和教学点有57个。乡村教师生活补助按边远程度每人每月400元。"
    )
    found = list(find_targets(Reading(cleaned, [], Metadata())))
    assert [(t.name, cleaned.text[t.start : t.end]) for t in found] == [
        ("小学生均公用经费", "生均公用经费提高到小学每生每年720元"),
        ("村小和教学点", "村小和教学点有57个"),
        ("乡村教师生活补助", "乡村教师生活补助按边远程度每人每月400元"),
    ]


def test_spans_lie_within_one_row() -> None:
    """Also where a group's cell spans the rows above, or what names the row stands behind its value."""
    head = "类别\t指标\t2020年\t2025年\n"
    cleaned = clean(
        head + "学前教育\t毛入园率(%)\t90\t95\n覆盖率(%)\t85\t89\n学段\t2023年\t2025年\t\n360\t1350\t合计\n"
    )
    found = list(find_targets(Reading(cleaned, [], Metadata())))
    quotes = [cleaned.text[t.start : t.end] for t in found]
    assert quotes[2:] == ["覆盖率(%)\t85", "覆盖率(%)\t85\t89", "1350"]


@pytest.mark.parametrize(("piece", "targets"), [("建设学校20所、", 1), ("2015年底,建设学校20所、每年不少于30名,", 2)])
def test_a_line_without_a_stop_is_read_to_its_end(piece: str, targets: int) -> None:
    """However long it is; `test_growth` counts its steps."""
    cleaned = clean(piece * 3_000)
    found = find_targets(Reading(cleaned, [], Metadata(period_start=2021)))
    assert sum(1 for _ in found) == 3_000 * targets


@pytest.mark.parametrize("header", ["指标\n2020年\n2025年\n", "指标 单位 2020年 2025年\n"])
def test_a_table_ends_where_the_next_begins(header: str) -> None:
    """Headers without end are gone through once, not again from each of them."""
    assert len(rows(header * 3_000 + "毛入园率\n92\n95\n" * header.startswith("指标\n"))) < 6_001


@pytest.mark.parametrize(
    "text",
    [
        "建成{}所学校。",
        "建成百分之{}。",
        "指标 2020年 2025年\n在校生(人) {} 22\n",
        "指标\n2020年\n2025年\n在校生(人)\n{}\n22\n",
    ],
)
@pytest.mark.parametrize("run", ["1" * 400, "O" * 400, "万" * 3_000], ids=lambda run: run[:5])
def test_a_run_of_digits_without_end_is_no_number(text: str, run: str) -> None:
    assert all(row[3] == 22 for row in rows(text.replace("{}", run)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a programme of a box runs into its first sentence; the next one's number into its name
        ("03_强师计划在全市重点培育名师80名。", ["名师"]),
        ("实施青苗计划、育英计划二建成高水平学生乐团12个。", ["高水平学生乐团"]),
        ("银龄计划每年招募退休教师60名。", ["银龄计划每年招募退休教师"]),
        ("各级各类学校每学期选派不少于3名教师到外地跟岗。", ["各级各类学校每学期选派教师到外地跟岗"]),
        ("建成2个市级劳动教育基地(营地)。", ["市级劳动教育基地(营地)"]),
        # what is listed is no predicate
        ("100%实现校园网千兆接入、设备更新和平台互通。", ["校园网千兆接入、设备更新和平台互通比例"]),
        # one rate of several stages is one of each, but not where each has its own number
        ("小学、初中、普通高中学生近视率每年降低1个百分点。", ["小学生近视率", "初中学生近视率", "普通高中学生近视率"]),
        ("幼儿园、小学教师学历合格率均达100%。", ["幼儿园教师学历合格率", "小学教师学历合格率"]),
        ("教师、高中学生满意率达95%。", ["教师、高中学生满意率"]),
        ("初中、职业学校巩固率达96%。", ["初中、职业学校巩固率"]),
        ("小学、初中体质优良率分别为46%,52%。", ["小学体质优良率", "初中体质优良率"]),
        # without what it changes on top of
        ("青少年近视率在上年的基础上下降1个百分点。", ["青少年近视率"]),
        # the verb of a list, and of what a colon opens
        ("新培育学科名师15名、特级教师8名。", ["新培育学科名师", "新培育特级教师"]),
        ("新培育学科名师15名、建成工作室8个。", ["新培育学科名师", "工作室"]),
        ("完成18所学校建设,包括:10所小学、8所初中。", ["学校建设", "小学建设", "初中建设"]),
        ("引进4所优质学校,包括:3所小学、1所高中。", ["引进优质学校", "引进小学", "引进高中"]),
    ],
)
def test_a_name_is_whole(text: str, names: list[str]) -> None:
    assert [row[1] for row in rows(text)] == names


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("每年参加艺术展演3万人次,开展研学实践1万人次。", ["年", "年"]),
        ("每年培训教师300名,现有教师5000名。", ["年", None]),
        ("每年参加艺术展演3万人次,2025年开展研学实践1万人次。", ["年", None]),
        ("优良率逐年提高到65%,逐年递增2个百分点。", [None, "年"]),
        ("每年培训教师500人次,累计1500人次。每年举办讲座20场,共计100场。", ["年", None, "年", None]),
        # where a rise ends, the number holds over the time of the one where it starts
        ("公办幼儿园生均公用经费标准由每年500元提高到600元。", ["年", "年"]),
        ("乡村教师生活补助从每人每月300元提高到2025年的500元。", ["月", "月"]),
        ("每年培训教师60名,巩固率由98%提高到99%。", ["年", None, None]),
    ],
)
def test_a_time_said_once_holds_for_what_happens_again(text: str, periods: list[str | None]) -> None:
    cleaned = clean(text)
    targets = find_targets(Reading(cleaned, divide(cleaned.text), Metadata(period_start=2021, period_end=2025)))
    assert [t.per for t in targets] == periods


@pytest.mark.parametrize(
    ("name", "unit", "per", "indicator"),
    [
        # what a name ends with is what is counted
        ("城区学校选派骨干教师到山区支教", "名", None, None),
        ("县级以上骨干教师总数", "名", None, "backbone-teachers"),
        ("义务教育集团(学区)化管理学校覆盖率", "%", None, "school-group-coverage"),
        ("劳动教育综合实践基地(营地)", "个", None, "labour-bases"),
        # counted together with something else; both of one kind are one kind
        ("名师名校长", "名", None, None),
        ("职业体验馆和劳动教育基地", "个", None, None),
        ("研学基地和研学旅行基地", "个", None, "study-tour-bases"),
        # one for each school, or so many to a hundred pupils, is no number of all
        ("每个乡镇建成资源教室", "间", None, None),
        ("各级各类学校专任教师", "人", None, "full-time-teachers"),
        ("小学、初中每百名学生拥有县级以上骨干教师", "人", None, "backbone-per-hundred"),
        # nor is that of one school, but of all of a stage
        ("狮城第二小学新增学位", "个", None, None),
        ("桂江一中三山校区新增学位", "个", None, None),
        ("全县义务教育学校新增学位", "个", None, "new-compulsory-places"),
        ("区属公办幼儿园、小学新增学位", "个", None, "new-places"),
        ("外流骨干教师", "名", None, None),
        ("公办新增学位", "个", None, "new-public-places"),
        ("增加公办学位", "个", None, "new-public-places"),
        ("增加城区义务教育学位", "个", None, "new-compulsory-places"),
        ("五年累计投入财政性教育经费", "元", None, "public-education-input"),
        ("高中阶段教育普职招生比", None, None, "vocational-general-ratio"),
        ("缺专任教师", "名", None, None),
        ("双语、科学等紧缺学科骨干教师", "名", None, "backbone-teachers"),
        # what tells of whose coefficient it is
        ("小学7项指标校际差异系数", None, None, "school-gap-primary"),
        ("初中义务教育学校校际综合差异系数", None, None, "school-gap-junior"),
        ("义务教育学校校际差异系数", None, None, "school-gap-coefficient"),
        # what is new, or sent, is not all there is
        ("新培育特级教师", "名", None, None),
        ("互派骨干教师", "名", None, None),
        ("新增公办义务教育学位", "个", None, "new-compulsory-places"),
        # a week is no day, a year no period
        ("体育课", "节", "周", "pe-lessons"),
        ("体育课", "节", "天", None),
        ("职业技能培训", "人次", None, "skills-training-persons"),
        ("职业技能培训", "人次", "年", None),
        # a rate of one stage of schooling, or of all
        ("高校毕业生对口就业率", "%", None, None),
        ("小学体质健康优良率", "%", None, None),
        ("中小学幼儿园教师学历达标率", "%", None, "teacher-qualification-rate"),
        ("义务教育阶段适龄残疾儿童入学率", "%", None, "disabled-children-enrolment"),
        # a stage in a word that means more: 小学 in 中小学, but not behind 其中
        ("中小学总体近视率", "%", None, "myopia-overall"),
        ("中小学近视率", "%", None, "myopia-overall"),
        ("小学总体近视率", "%", None, "myopia-primary"),
        ("中小学教师本科及以上学历比例", "%", None, "school-teacher-degree"),
        ("全县中小学净入学率", "%", None, None),
        ("其中小学净入学率", "%", None, "primary-net-enrolment"),
        ("中小学生均公用经费", "元", None, "recurrent-funds-per-student"),
        ("其中小学近视率", "%", None, "myopia-primary"),
        ("初中小学近视率", "%", None, None),
        ("小学、初中、普通高中学生近视率", "%", None, None),
        ("普通高中学生近视率", "%", None, "myopia-senior"),
        ("高中小学近视率", "%", None, None),
        ("初中小学改扩建", "个", None, None),
        # 高中段 is how Zhejiang says 高中阶段
        ("高中段毛入学率", "%", None, "senior-gross-enrolment"),
        ("高中段教育毛入学率", "%", None, "senior-gross-enrolment"),
        ("新增高中段学位", "个", None, "new-senior-places"),
        ("高中段学生近视率", "%", None, "myopia-senior"),
        ("高中段学校新增学位", "个", None, "new-places"),
        ("高中阶段普职比", None, None, "vocational-general-ratio"),
        ("高中段普职比", None, None, "vocational-general-ratio"),
        # said in another way
        ("幼儿园专任教师中大专以上学历者占比", "%", None, "kindergarten-teacher-degree"),
        ("义务教育阶段学校专任教师本科以上学历比例", "%", None, "compulsory-teacher-degree"),
        ("教师培训经费占年度公用经费的比例", "%", None, "training-funds-of-recurrent"),
        ("高职毕业生留温就业率", "%", None, "vocational-local-employment"),
        ("毕业生本县就业率", "%", None, "vocational-local-employment"),
        ("毕业生省内就业率", "%", None, None),
        ("集团内教师每年交流比例", "%", None, "teacher-rotation"),
        ("骨干教师每年交流比例", "%", None, "backbone-rotation"),
        ("中层干部交流比例", "%", None, None),
        # several at once are one indicator where plans promise them so
        ("新建、改扩建公办幼儿园", "所", None, "kindergartens-built"),
        ("新改扩建中小学", "所", None, "schools-built"),
        ("中小学幼儿园封闭式管理比例", "%", None, "closed-campus"),
        ("三至六年级书面作业平均完成时间", "分钟", None, "homework-time"),
        ("初中书面作业平均完成时间", "分钟", None, None),
        ("音体美、信息科技教师缺口", "名", None, "teachers-short"),
        ("滨河片区义务教育学位缺口", "个", None, "places-short"),
        ("撤并小规模学校", "所", None, "small-schools-merged"),
        ("与企业共建校外实训基地", "个", None, "off-campus-training-bases"),
        # a share of what another indicator counts
        ("网络多媒体教室覆盖率", "%", None, "multimedia-classroom-share"),
        ("网络多媒体教室", "间", None, "multimedia-classrooms"),
        ("区级以上骨干教师占比", "%", None, "backbone-teacher-share"),
        # alike in words only
        ("课程思政示范课", "门", None, None),
        ("“互联网+教育”共同体覆盖率", "%", None, None),
        ("名班主任工作室", "个", None, "class-teacher-studios"),
        ("职业院校信息化标杆学校", "所", None, None),
        ("知名教师", "名", None, None),
    ],
)
def test_targets_of_one_indicator_count_the_same(
    name: str, unit: str | None, per: str | None, indicator: str | None
) -> None:
    assert indicator_index().find(name, unit, per) == indicator


def test_a_number_that_a_scan_misread_is_flagged() -> None:
    text = "毛入园率达到9O%,新建学校l2所,培训教师20人。"
    targets = [m for m in facts_of(Document("x", "x.txt", "0", text, {}))["mentions"] if m["type"] == "Target"]
    assert [(m["value"], m["ocr"]) for m in targets] == [(90, True), (12, True), (20, False)]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        # how many there are in two years, in a row or in a sentence, is no count of new ones
        ("指标\t单位\t2022年（现状）\t2027年\n公办高中学位数\t万个\t2.3\t3.1\n", [None, None]),
        ("指标\t单位\t2022年（现状）\t2027年\n乡村教师周转房\t套\t210\t430\n", [None, None]),
        ("普通高中学位由2.3万个增加到3.1万个。", [None, None]),
        ("到2027年,公办学位达到12万个。", [None]),
        # what is added, by the words of its name, by those of the sentence, or in each year of the plan
        ("指标\t单位\t2022年（现状）\t2027年\n新增高中学位\t个\t600\t3000\n", ["new-senior-places"] * 2),
        ("指标\t单位\t2025年\t2026年\n义务教育学位\t个\t900\t1200\n", ["new-compulsory-places"] * 2),
        ("新增学位9000个,其中高中学位3000个。", ["new-places", "new-senior-places"]),
        ("新增学位9000个,其中高中学位到2027年3000个。", ["new-places", "new-senior-places"]),
        ("新增公办学位达到5000个。", ["new-public-places"]),
        # money is spent year by year
        ("财政性教育经费由8亿元增加到9亿元。", ["public-education-input"] * 2),
    ],
)
def test_what_adds_up_is_no_count_of_what_there_is(text: str, indicators: list[str | None]) -> None:
    cleaned = clean(text)
    metadata = Metadata(period_start=2023, period_end=2027)
    targets = find_targets(Reading(cleaned, divide(cleaned.text), metadata))
    assert [target.indicator for target in targets] == indicators
