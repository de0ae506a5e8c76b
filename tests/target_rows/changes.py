"""Rises and falls: from where, to where, by how much, and how far one thing is above another."""

from __future__ import annotations

ROWS = [
    (
        "招生规模由900人扩至1500人。",
        [("baseline", "招生规模", 900, None), ("target", "招生规模", 1500, None)],
        "where a rise goes has the name of where it starts",
    ),
    (
        "省级特色高中由现在的3所增加到6所。",
        [("baseline", "省级特色高中", 3, None), ("target", "省级特色高中", 6, None)],
        "words of time before the first number",
    ),
    (
        "到2025年,教学点由46个减到30个,大校额由9所减为3所,班级由12个扩为24个,集团由3个发展到8个。",
        [
            ("baseline", "教学点", 46, None),
            ("target", "教学点", 30, 2025),
            ("baseline", "大校额", 9, None),
            ("target", "大校额", 3, 2025),
            ("baseline", "班级", 12, None),
            ("target", "班级", 24, 2025),
            ("baseline", "集团", 3, None),
            ("target", "集团", 8, 2025),
        ],
        "short verbs of rises and falls",
    ),
    (
        "由财政安排120万元减轻农户负担。由市里选派30名教师增援山区学校。",
        [("target", "减轻农户负担", 1200000, None), ("target", "教师增援山区学校", 30, None)],
        "… which begin other verbs too",
    ),
    (
        "市级名师从86名增加到150名、名校长从12名增加到30名。",
        [
            ("baseline", "市级名师", 86, None),
            ("target", "市级名师", 150, None),
            ("baseline", "名校长", 12, None),
            ("target", "名校长", 30, None),
        ],
        "two rises in one clause: the name behind belongs to the second",
    ),
    (
        "近年来,校均规模由上年的862人增加到891人。双师型教师占教师比例由2010年的38%上升到52%。",
        [
            ("baseline", "校均规模", 862, None),
            ("baseline", "校均规模", 891, None),
            ("baseline", "双师型教师占教师比例", 38, 2010),
            ("baseline", "双师型教师占教师比例", 52, None),
        ],
        "when a rise began is no part of its name, nor is it a share of its own share",
    ),
    (
        "上线率在2020年58.4%的基础上,三年提高6个百分点。2022年以后每年补充教师150名。3.2025年教育支出占GDP比重不低于4.5%。",
        [
            ("baseline", "上线率", 58.4, 2020),
            ("target", "上线率", 6, None),
            ("target", "教师", 150, 2022),
            ("target", "教育支出占GDP比重", 4.5, 2025),
        ],
        "where a rise starts, since when, and an item's number before a year",
    ),
    (
        "社会事务进校园事项压减50%以上。",
        [("target", "社会事务进校园事项压减", 50, None)],
        "what is cut by so much or more keeps its verb",
    ),
    (
        "普惠率由62%到100%。",
        [("baseline", "普惠率", 62, None), ("target", "普惠率", 100, None)],
        "由 makes a rise of a range",
    ),
    ("入园率85%→92%。", [("baseline", "入园率", 85, None), ("target", "入园率", 92, None)], "an arrow is a rise"),
    (
        "公办率2023年40%→2024年55%。",
        [("target", "公办率", 40, 2023), ("target", "公办率", 55, 2024)],
        "… but not between years to come",
    ),
    (
        "普惠率较“十三五”末提高5个百分点,达到95%。",
        [("baseline", "普惠率", 5, None), ("baseline", "普惠率", 95, None)],
        "the time of comparison is not that of the number",
    ),
    (
        "图书馆藏书由2019年的3万册增加到目前的8万册。",
        [("baseline", "图书馆藏书", 30000, 2019), ("baseline", "图书馆藏书", 80000, None)],
        "a rise to what is there now",
    ),
    (
        "毛入学率由2020年的86%提高到95%,巩固率由96%提高到98%。",
        [
            ("baseline", "毛入学率", 86, 2020),
            ("target", "毛入学率", 95, None),
            ("baseline", "巩固率", 96, 2020),
            ("target", "巩固率", 98, None),
        ],
        "rises of one sentence start in one year",
    ),
    (
        "2020年,教育经费达8.5亿元,是2015年的1.4倍,占财政支出17%。",
        [
            ("baseline", "教育经费", 850000000, 2020),
            ("baseline", "教育经费", 1.4, 2020),
            ("baseline", "教育经费占财政支出比例", 17, 2020),
        ],
        "the year that a multiple is of is nobody's",
    ),
    ("教师总量较2020年扩大,增至642名。", [("target", "教师总量", 642, None)], "grown since a year"),
    (
        "特教学校增设学前部,资源教室数量翻番,达到48间。",
        [("target", "资源教室数量", 2, None), ("target", "资源教室数量", 48, None)],
        "twice as many, and how many that is",
    ),
    (
        "学员规模翻番(由3200人增至6400人)。",
        [("target", "学员规模", 2, None), ("baseline", "学员规模", 3200, None), ("target", "学员规模", 6400, None)],
        "… in a bracket, with what it was",
    ),
    (
        "到2025年高分人数达到160人,比2020年增加74人;本科上线率每年提高2个百分点。",
        [
            ("target", "高分人数", 160, 2025),
            ("target", "高分人数", 74, 2025),
            ("target", "本科上线率", 2, 2025),
        ],
        "a sum before a semicolon",
    ),
    (
        "公办园在园幼儿占比从41.5%升到53%,保育率从80%升到92%。",
        [
            ("baseline", "公办园在园幼儿占比", 41.5, None),
            ("target", "公办园在园幼儿占比", 53, None),
            ("baseline", "保育率", 80, None),
            ("target", "保育率", 92, None),
        ],
        "rises of other verbs",
    ),
    (
        "到2024年村小由36所减少到21所。",
        [("baseline", "村小", 36, None), ("target", "村小", 21, 2024)],
        "a date that opens is when the rise ends",
    ),
    (
        "城区初中由9所增加到12所(完成时限:2024年12月)。",
        [("baseline", "城区初中", 9, None), ("target", "城区初中", 12, 2024)],
        "… and one that closes the item",
    ),
    (
        "为82所学校更换锅炉,清洁供暖率由58%提高到100%,2023年11月底前完成。",
        [
            ("target", "学校更换锅炉", 82, 2023),
            ("baseline", "清洁供暖率", 58, None),
            ("target", "清洁供暖率", 100, 2023),
        ],
        "… and one in a clause behind",
    ),
    (
        "在校生三年净增5200人,教职工4316人,比五年前多出380人。",
        [
            ("baseline", "在校生三年净增", 5200, None),
            ("baseline", "教职工", 4316, None),
            ("baseline", "教职工", 380, None),
        ],
        "how much more there are than years before",
    ),
    (
        "时间走过一半,交流比例离10%的要求还差近一半。",
        [],
        "how much of a time or a goal is gone or wanting counts nothing",
    ),
    ("毛入学率高于全市平均,巩固率高出1.6个百分点。", [], "… nor how far one is above another"),
    ("毛入学率高于全市平均,巩固率高出约1.6个百分点。", [], "… nor about how far"),
    (
        "巩固率达到99%,比2020年高出1.6个百分点。",
        [("target", "巩固率", 99, None), ("target", "巩固率", 1.6, None)],
        "… but how far it is above what it was",
    ),
    *(
        (
            f"巩固率达到99%,{than}高出1.6个百分点。",
            [(status, "巩固率", 99, None), (status, "巩固率", 1.6, None)],
            "… whichever way it says when",
        )
        for than, status in (("比五年前", "baseline"), ("比“十三五”末", "target"), ("较前三年", "target"))
    ),
    (
        "近视率以2020年51.3%为基数,每年降0.9个百分点,2025年控制在47%以下。",
        [("baseline", "近视率", 51.3, 2020), ("target", "近视率", 0.9, None), ("target", "近视率", 47, 2025)],
        "where a yearly fall starts",
    ),
    (
        "社区学校覆盖率达到100%,社区学习中心学员规模翻番,由1800人增至3600人。",
        [
            ("target", "社区学校覆盖率", 100, None),
            ("target", "社区学习中心学员规模", 2, None),
            ("baseline", "社区学习中心学员规模", 1800, None),
            ("target", "社区学习中心学员规模", 3600, None),
        ],
        "what the clause before says has doubled",
    ),
    (
        "600分以上人数由2020年的85人增至120人,2025年考入名校人数翻一番,突破40人。",
        [
            ("baseline", "600分以上人数", 85, 2020),
            ("target", "600分以上人数", 120, None),
            ("target", "考入名校人数", 2, 2025),
            ("target", "考入名校人数", 40, 2025),
        ],
        "a number behind a doubling is of what doubled",
    ),
    (
        "一、发展形势\n全县小学招生将由2020年的3万人减少到2030年的2.1万人。",
        [("baseline", "小学招生", 30000, 2020), ("target", "小学招生", 21000, 2030)],
        "a rise or fall that a report foretells",
    ),
    (
        "初中毕业生从2022年的2万人增至2029年的最高值2.6万人。",
        [("baseline", "初中毕业生", 20000, 2022), ("target", "初中毕业生", 26000, 2029)],
        "a peak is no name of its own, and no bound",
    ),
    ("学位需求峰值12万个。", [("target", "学位需求峰值", 120000, None)], "… unless it is what is counted"),
    (
        "据测算,未来8年,全县在校生将由2021年的1万人增加到2029年的1.4万人,年均增加500人。",
        [("baseline", "在校生", 10000, 2021), ("target", "在校生", 14000, 2029), ("target", "在校生", 500, 2029)],
        "neither the source nor the years to come name what grows",
    ),
    ("今后三年,建成学校6所,年均2所。", [("target", "学校", 6, None), ("target", "学校", 2, None)], "… nor do 今后三年"),
    (
        "巩固率由97.2%(2022年)提高到98.5%(2025年)。",
        [("baseline", "巩固率", 97.2, 2022), ("target", "巩固率", 98.5, 2025)],
        "a bracket between where a rise starts and its verb",
    ),
    (
        "到2025年,小学由76所调减至52所,初中由20所归并为14所,教学点从31个核减到9个。",
        [
            ("baseline", "小学", 76, None),
            ("target", "小学", 52, 2025),
            ("baseline", "初中", 20, None),
            ("target", "初中", 14, 2025),
            ("baseline", "教学点", 31, None),
            ("target", "教学点", 9, 2025),
        ],
        "verbs of a plan for fewer children",
    ),
    (
        "小学在校生将于2027年达到峰值3.2万人,2030年回落至2.7万人。",
        [("target", "小学在校生", 32000, 2027), ("target", "小学在校生", 27000, 2030)],
        "… and of how their number goes up and down",
    ),
    (
        "残疾儿童入园率、高中阶段入学率分别由68%、55%提高到85%、75%。",
        [
            ("baseline", "残疾儿童入园率", 68, None),
            ("baseline", "高中阶段入学率", 55, None),
            ("target", "残疾儿童入园率", 85, None),
            ("target", "高中阶段入学率", 75, None),
        ],
        "where several rises start",
    ),
    (
        "现有2000人以上学校由9所逐年减少到0。资源配置7项指标达标率:小学78%。7项校际差异系数小学为0.4。",
        [
            ("baseline", "2000人以上学校", 9, None),
            ("target", "小学资源配置7项指标达标率", 78, None),
            ("target", "小学7项校际差异系数", 0.4, None),
        ],
        "where a fall to nothing starts; indicators of which a rate or a coefficient is told are not counted",
    ),
    (
        "在园幼儿由5200人减少到4100人,降幅21.2%。",
        [("baseline", "在园幼儿", 5200, None), ("target", "在园幼儿", 4100, None), ("target", "在园幼儿", 21.2, None)],
        "by which share something falls",
    ),
]
