"""What is counted, where the words around say it: a clause before, a colon, a bracket, a title."""

from __future__ import annotations

ROWS = [
    (
        "目前,交流轮岗教师763人次,约占应交流教师的15%。累计为社会输送毕业生1.1万人。",
        [
            ("baseline", "交流轮岗教师", 763, None),
            ("baseline", "交流轮岗教师占应交流教师比例", 15, None),
            ("baseline", "为社会输送毕业生", 11000, None),
        ],
        "about a share of those before; for whom something is done that has no verb of doing",
    ),
    (
        "新建第四小学(36个班,1620个学位)、城西初级中学(24个班,1200座)。",
        [
            ("target", "新建第四小学班级", 36, None),
            ("target", "新建第四小学学位", 1620, None),
            ("target", "城西初级中学班级", 24, None),
            ("target", "城西初级中学学位", 1200, None),
        ],
        "a bracket tells of the school before it",
    ),
    (
        "全县有小学45所、初中18所,入学率分别达到100%、99%。组建集团8个、学区6个,覆盖率分别达85%、90%。",
        [
            ("baseline", "小学", 45, None),
            ("baseline", "初中", 18, None),
            ("baseline", "小学入学率", 100, None),
            ("baseline", "初中入学率", 99, None),
            ("target", "集团", 8, None),
            ("target", "学区", 6, None),
            ("target", "集团覆盖率", 85, None),
            ("target", "学区覆盖率", 90, None),
        ],
        "a rate of each of those just counted",
    ),
    (
        "投资96亿元,分年度提供学位:2024年1.5万个、2025年2.1万个。",
        [
            ("target", "投资", 9600000000, None),
            ("target", "提供学位", 15000, 2024),
            ("target", "提供学位", 21000, 2025),
        ],
        "what a colon opens is counted in its own unit",
    ),
    (
        "三、学位建设和教师招聘\n2022年新增300个。\n四、乡村教师能力素质培训\n2022年培训300名。",
        [],
        "a title of two things, or of more than the thing, names no number",
    ),
    (
        "四、乡村学校优秀骨干教师交流\n2023年交流96人。",
        [("target", "交流", 96, 2023)],
        "a title that is more than the thing and its verb names no number",
    ),
    (
        "到2023年底,毛入园率达90%以上,公办率达50%;到2025年,两项指标分别达到93%、55%。",
        [
            ("target", "毛入园率", 90, 2023),
            ("target", "公办率", 50, 2023),
            ("target", "毛入园率", 93, 2025),
            ("target", "公办率", 55, 2025),
        ],
        "words that stand for the numbers before",
    ),
    (
        "小学:新建3所;初中:新建2所。",
        [("target", "新建小学", 3, None), ("target", "新建初中", 2, None)],
        "a colon opens each part",
    ),
    (
        "普惠性幼儿园覆盖率(2020年82%,2025年90%)稳步提高。",
        [("baseline", "普惠性幼儿园覆盖率", 82, 2020), ("target", "普惠性幼儿园覆盖率", 90, 2025)],
        "a bracket holds the values of a rate",
    ),
    (
        "2022年建成3所,2023年建成5所,2024年建成4所公办幼儿园。",
        [("target", "公办幼儿园", 3, 2022), ("target", "公办幼儿园", 5, 2023), ("target", "公办幼儿园", 4, 2024)],
        "the last of like clauses names what all count",
    ),
    (
        "2020年近视率52%(其中小学38%),2025年下降到48%。",
        [("baseline", "近视率", 52, 2020), ("baseline", "小学近视率", 38, 2020), ("target", "近视率", 48, 2025)],
        "behind a bracket goes on what stood before it",
    ),
    (
        "藏书量120万册,生均30册。",
        [("target", "藏书量", 1200000, None), ("target", "生均藏书", 30, None)],
        "each has of what there is",
    ),
    ("图书:生均30册。", [("target", "生均图书", 30, None)], "… which a colon opened"),
    (
        "师均图书30册,生均25册。",
        [("target", "师均图书", 30, None), ("target", "生均图书", 25, None)],
        "… or another had",
    ),
    (
        "空间开通率:教师100%,学生80%。",
        [("target", "教师空间开通率", 100, None), ("target", "学生空间开通率", 80, None)],
        "a rate behind whose colon each has its own",
    ),
    (
        "新增高中班级12个、600人。",
        [("target", "新增高中班级", 12, None), ("target", "新增高中学生", 600, None)],
        "classes are no heads",
    ),
    (
        "小学:入学率100%;初中:入学率99%,巩固率98%。",
        [("target", "小学入学率", 100, None), ("target", "初中入学率", 99, None), ("target", "初中巩固率", 98, None)],
        "the nearest colon of a sentence",
    ),
    (
        "二、主要目标\n实施社区居民素养培训,累计培训6000人次;建成基地3个。",
        [("target", "培训", 6000, None), ("target", "基地", 3, None)],
        "who is counted by what is done to them, before another number",
    ),
    (
        "心理教师队伍不断壮大,增至58名;小学、初中生均图书稳步增加,到2025年分别达到26册、38册。",
        [
            ("target", "心理教师队伍", 58, None),
            ("target", "小学生均图书", 26, 2025),
            ("target", "初中生均图书", 38, 2025),
        ],
        "what a clause without a number says has grown",
    ),
    (
        "实训基地验收率、开放率均为93%、完成率52%。",
        [
            ("target", "实训基地验收率", 93, None),
            ("target", "实训基地开放率", 93, None),
            ("target", "实训基地完成率", 52, None),
        ],
        "a rate alone is of what the first of the list is, and no second of that",
    ),
    (
        "全县有小学31所,教学点8个,在校生1.2万人;初中9所,在校生6200人;共有学校52所、高中3所,教职工4100人。",
        [
            ("baseline", "小学", 31, None),
            ("baseline", "教学点", 8, None),
            ("baseline", "小学在校生", 12000, None),
            ("baseline", "初中", 9, None),
            ("baseline", "初中在校生", 6200, None),
            ("baseline", "学校", 52, None),
            ("baseline", "高中", 3, None),
            ("baseline", "教职工", 4100, None),
        ],
        "whom the schools of one stage have, and those of all",
    ),
    (
        "初中16所,小学31所,在校生1.1万人。",
        [("target", "初中", 16, None), ("target", "小学", 31, None), ("target", "在校生", 11000, None)],
        "the pupils of two stages are neither's",
    ),
    (
        "书面作业完成率达到80%;课后服务“一校一案”,引进社会力量,参与率达98%;加强培训,分层实施,参训率100%。",
        [
            ("target", "书面作业完成率", 80, None),
            ("target", "课后服务参与率", 98, None),
            ("target", "参训率", 100, None),
        ],
        "a bare rate: the subject of its own part, not the number before",
    ),
    (
        "新建学校3所;家长学校规范运行,配强讲师,建校率达到100%;校园封闭化管理全覆盖,达标率100%。",
        [
            ("target", "新建学校", 3, None),
            ("target", "家长学校建校率", 100, None),
            ("target", "校园封闭化管理达标率", 100, None),
        ],
        "how it is done, behind the subject",
    ),
    ("课后服务、家校共育全覆盖,参与率98%。", [("target", "参与率", 98, None)], "not of one of two"),
    (
        "一、短板\n大班额比例6.2%;编外教师占比偏高,达到21.5%;生均面积仍偏低,仅为5平方米;学生近视率居高不下,高达53%。",
        [
            ("baseline", "大班额比例", 6.2, None),
            ("baseline", "编外教师占比", 21.5, None),
            ("baseline", "生均面积", 5, None),
            ("baseline", "学生近视率", 53, None),
        ],
        "the state of it stands between subject and number",
    ),
    (
        "一、短板\n音体美教师配备不足,缺口为120人;城区小学学位紧缺,缺额4500个。",
        [
            ("baseline", "音体美教师缺口", 120, None),
            ("baseline", "城区小学学位缺额", 4500, None),
        ],
        "how much of it is wanting",
    ),
    (
        "一、短板\n大班额比例6.2%;民办教育占比偏高(2020年为21.5%),近视率居高不下(53%);教师缺口较大(缺186人),骨干教师偏少(仅占12%)。",
        [
            ("baseline", "大班额比例", 6.2, None),
            ("baseline", "民办教育占比", 21.5, 2020),
            ("baseline", "近视率", 53, None),
            ("baseline", "教师缺口", 186, None),
            ("baseline", "骨干教师比例", 12, None),
        ],
        "the number in a bracket behind the state of it",
    ),
    (
        "一、短板\n本科教师占比不高(小学58%、初中81%),仍有大班额45个。",
        [
            ("baseline", "小学本科教师占比", 58, None),
            ("baseline", "初中本科教师占比", 81, None),
            ("baseline", "大班额", 45, None),
        ],
        "… of each stage",
    ),
    (
        "教师公寓累计建成460套,2024年前再建120套。",
        [("baseline", "教师公寓", 460, None), ("target", "教师公寓", 120, 2024)],
        "what more is built of the same",
    ),
    (
        "主要指标:学前三年毛入园率(2020年88%,2025年95%);普惠率,2025年90%。",
        [
            ("baseline", "学前三年毛入园率", 88, 2020),
            ("target", "学前三年毛入园率", 95, 2025),
            ("target", "普惠率", 90, 2025),
        ],
        "the rate before a bracket goes before what a colon opens",
    ),
    (
        "公办园91所、占48.9%,民办园95所、约占51.1%。",
        [
            ("target", "公办园", 91, None),
            ("target", "公办园占比", 48.9, None),
            ("target", "民办园", 95, None),
            ("target", "民办园占比", 51.1, None),
        ],
        "a share of what was just counted",
    ),
    (
        "招聘教师90名,其中小学50名、初中40名;组织各类培训30期、2000人次。",
        [
            ("target", "招聘教师", 90, None),
            ("target", "招聘小学教师", 50, None),
            ("target", "招聘初中教师", 40, None),
            ("target", "培训", 30, None),
            ("target", "培训", 2000, None),
        ],
        "what is held is named by its verb, and not by those counted before",
    ),
    (
        "1.市直项目。新建漠南中学,提供学位3000个;新建北山幼儿园,设12个班。组建联盟3个,带动47所农村园共同发展。",
        [
            ("target", "漠南中学提供学位", 3000, None),
            ("target", "北山幼儿园设班级", 12, None),
            ("target", "联盟", 3, None),
            ("target", "农村园", 47, None),
        ],
        "what a school has is said of it; what those who are counted do together is no part of them",
    ),
    (
        "到2025年:\n学前教育——毛入园率达95%,普惠率达90%;\n义务教育——九年义务教育巩固率达98%。",
        [
            ("target", "学前教育毛入园率", 95, 2025),
            ("target", "普惠率", 90, 2025),
            ("target", "九年义务教育巩固率", 98, 2025),
        ],
        "a dash behind what a line is about",
    ),
    (
        "封闭管理率、保安配备率“2个100%”。食堂陪餐、营养配餐、明厨亮灶“三个100%”持续巩固。落实平安校园“三个100%”。",
        [
            ("target", "封闭管理率", 100, None),
            ("target", "保安配备率", 100, None),
            ("target", "食堂陪餐比例", 100, None),
            ("target", "营养配餐比例", 100, None),
            ("target", "明厨亮灶比例", 100, None),
        ],
        "so many wholes are those of the list before, and a slogan without one",
    ),
    (
        "迁建项目(3个):河西小学、城北小学、县三中。教育集团(10个):在河西、城北等7个集团基础上,由县三中组建3个集团。",
        [
            ("target", "迁建项目", 3, None),
            ("target", "教育集团", 10, None),
            ("baseline", "集团", 7, None),
            ("target", "集团", 3, None),
        ],
        "a bracket may count what stands before it; on top of what something is built",
    ),
    (
        "3所小学在校生仅52人,6个教学点学生合计43人,4所初中专任教师仅60人。",
        [
            ("target", "小学", 3, None),
            ("baseline", "小学在校生", 52, None),
            ("baseline", "教学点", 6, None),
            ("target", "教学点学生", 43, None),
            ("baseline", "初中", 4, None),
            ("baseline", "初中专任教师", 60, None),
        ],
        "how many pupils or teachers those have that were counted",
    ),
    (
        "落实乡村教师补贴政策,每人每月补贴标准由260元提高到600元。实施营养改善计划,补助标准提高到5元。",
        [
            ("baseline", "乡村教师补贴标准", 260, None),
            ("target", "乡村教师补贴标准", 600, None),
            ("target", "营养改善计划补助标准", 5, None),
        ],
        "whom or what a standard of payment is for",
    ),
    (
        "配备专兼职生活教师,每60名寄宿生配备1名。配齐校医,每600名学生不少于1名。每千人口托位数达到5个。",
        [
            ("rule", "每60名寄宿生专兼职生活教师", 1, None),
            ("rule", "每600名学生校医", 1, None),
            ("target", "每千人口托位数", 5, None),
        ],
        "who is provided for so many",
    ),
    (
        "每月送教上门不少于2次,每次不少于3课时,每学年不少于80课时。",
        [("rule", "每月送教上门", 2, None), ("rule", "每次送教上门", 3, None), ("rule", "送教上门", 80, None)],
        "what is done as often is not done in another time",
    ),
    (
        "薄弱学校改造资金分年度安排,2022年4100万元、2023年5200万元。",
        [("target", "薄弱学校改造资金", 41000000, 2022), ("target", "薄弱学校改造资金", 52000000, 2023)],
        "what is shared out among years",
    ),
]
