"""Whether it is there, promised or foretold, and what is wanting."""

from __future__ import annotations

ROWS = [
    (
        "2020年新建学校3所,力争再建5所。2019年底前,力争新建幼儿园2所。近三年累计招聘教师1200余名,今后五年再招聘800名。",
        [
            ("baseline", "新建学校", 3, 2020),
            ("target", "新建学校", 5, None),
            ("baseline", "新建幼儿园", 2, 2019),
            ("baseline", "招聘教师", 1200, None),
            ("target", "招聘教师", 800, None),
        ],
        "a year that is over ends where a clause turns to what is to come",
    ),
    (
        "2020年争取上级资金3亿元,新建学校3所,接下来拟再建5所。",
        [
            ("baseline", "上级资金", 300000000, 2020),
            ("baseline", "新建学校", 3, 2020),
            ("target", "新建学校", 5, None),
        ],
        "… but what was won in it is reported",
    ),
    (
        "改造学校12所,8所已完工,4所在建。新建幼儿园6所,其中2所已投用,其余4所计划明年秋季投用。",
        [
            ("target", "改造学校", 12, None),
            ("baseline", "改造学校", 8, None),
            ("baseline", "改造学校", 4, None),
            ("target", "新建幼儿园", 6, None),
            ("baseline", "新建幼儿园", 2, None),
            ("target", "新建幼儿园", 4, None),
        ],
        "how those stand that were counted before is no name of some of them",
    ),
    (
        "为26所已启用的学校配备图书。",
        [("target", "学校配备图书", 26, None)],
        "… nor does it tell of more than what something is done for",
    ),
    (
        "新建学校3所(其中1所已开工),选派26名已通过考核的教师。",
        [("target", "新建学校", 3, None), ("baseline", "新建学校", 1, None), ("target", "通过考核的教师", 26, None)],
        "… of all where only a part is there, nor of what those have done who are sent",
    ),
    (
        "一类园6所(其中公办4所)被认定为省级示范园。",
        [("baseline", "一类园", 6, None), ("baseline", "公办一类园", 4, None)],
        "… but of all where a bracket that tells a part is closed",
    ),
    (
        "每百名学生拥有骨干教师数:小学达到1人以上;现状:小学0.8人,初中0.9人。",
        [
            ("target", "小学每百名学生拥有骨干教师数", 1, None),
            ("baseline", "小学每百名学生拥有骨干教师数", 0.8, None),
            ("baseline", "初中每百名学生拥有骨干教师数", 0.9, None),
        ],
        "how things stand, by a label",
    ),
    (
        "现状:小学12所。目标:小学15所。巩固率:现状:94%,目标值:96%。",
        [
            ("baseline", "小学", 12, None),
            ("target", "小学", 15, None),
            ("baseline", "巩固率", 94, None),
            ("target", "巩固率", 96, None),
        ],
        "… and what is aimed at, by the next",
    ),
    (
        "二、面临形势\n据人口预测,全县在校生将于2023年达到4.36万人,比2020年增加2100人,其中城区新增需求占八成以上;在园幼儿则由2020年的"
        "1.58万人回落至2025年的1.3万人。2020年在校生比2015年增加900人。",
        [
            ("target", "在校生", 43600, 2023),
            ("target", "在校生", 2100, 2023),
            ("target", "城区新增需求占在校生比例", 80, 2023),
            ("baseline", "在园幼儿", 15800, 2020),
            ("target", "在园幼儿", 13000, 2025),
            ("baseline", "在校生", 900, 2020),
        ],
        "what is forecast is to come, as is by how much it differs",
    ),
    (
        "目前仍存在学位紧缺、生源减少、音体美教师缺编210名等问题。",
        [("baseline", "仍存在学位紧缺、生源减少、音体美教师缺编", 210, None)],
        "what is wrong, which nothing makes up",
    ),
    (
        "省级骨干教师仅剩23人。城南片区还缺学位5400个。",
        [("baseline", "省级骨干教师", 23, None), ("baseline", "城南片区还缺学位", 5400, None)],
        "what is left, and what is wanting",
    ),
    (
        "一、机遇与挑战\n预计2025年教师缺口达310人。",
        [("baseline", "教师缺口", 310, 2025)],
        "… but what will be wanting is no promise",
    ),
    (
        "三、重点任务\n办学条件明显改善。投入资金3.2亿元。",
        [("target", "投入资金", 3.2e8, None)],
        "among tasks a claim of growth reports nothing that goes on",
    ),
    (
        "一、机遇与挑战\n预计2024年在校生将超过9.6万人。现有学校80所。",
        [("target", "在校生", 96000, 2024), ("baseline", "学校", 80, None)],
        "what a report foretells",
    ),
    (
        "一、现状与目标\n全县有学校50所。到2025年,毛入园率达到95%。",
        [("baseline", "学校", 50, None), ("target", "毛入园率", 95, 2025)],
        "a section that reports and sets goals too",
    ),
    (
        "音乐、体育教师分别缺编60人、85人。",
        [("baseline", "音乐教师缺编", 60, None), ("baseline", "体育教师缺编", 85, None)],
        "what is wanting now is wanting of each",
    ),
    ("二、主要目标\n累计培训教师3万人次。", [("target", "培训教师", 30000, None)], "a sum among goals"),
    (
        "学位缺口9000个,需新建幼儿园12所。",
        [("baseline", "学位缺口", 9000, None), ("target", "新建幼儿园", 12, None)],
        "what is needed is no stock",
    ),
    (
        "将18所村小整合为9所,把36个教学点调整到20个。",
        [
            ("baseline", "村小", 18, None),
            ("target", "村小", 9, None),
            ("baseline", "教学点", 36, None),
            ("target", "教学点", 20, None),
        ],
        "what is merged or moved is there already",
    ),
    (
        "现有教师3100人,三年补充300人。",
        [("baseline", "教师", 3100, None), ("target", "教师", 300, None)],
        "a time before the verb of what is to be done",
    ),
    (
        "一、面临形势\n学龄人口将于2024年前后达到6400人。",
        [("target", "学龄人口", 6400, 2024)],
        "a report foretells what a year is said of",
    ),
    ("一、着力解决突出问题\n新建学校5所。", [("target", "新建学校", 5, None)], "a title that mends reports nothing"),
    (
        "校长轮训累计不少于360学时,新教师岗前培训不少于120学时。",
        [("rule", "校长轮训", 360, None), ("rule", "新教师岗前培训", 120, None)],
        "a sum that is asked for is not reported",
    ),
    (
        "现有幼儿园80所,其中2023年新建3所。",
        [("baseline", "幼儿园", 80, None), ("target", "新建幼儿园", 3, 2023)],
        "… but not what is made in them",
    ),
    (
        "一、面临形势\n据测算,小学生2023年达到峰值3.6万人,初中生2025年增加到1.9万人,需新增学位2000个;缺编教师90名。",
        [
            ("target", "小学生", 36000, 2023),
            ("target", "初中生", 19000, 2025),
            ("target", "新增学位", 2000, 2025),
            ("baseline", "缺编教师", 90, None),
        ],
        "a report foretells peaks and what they ask for, but what is wanting behind a semicolon is wanting now",
    ),
    (
        "一、面临挑战\n预计到2025年城区学生将达到1.6万人,按现行标准需再建小学3所;到2025年学位缺口1300个;临聘教师占12%。",
        [
            ("target", "城区学生", 16000, 2025),
            ("target", "建小学", 3, 2025),
            ("baseline", "学位缺口", 1300, 2025),
            ("baseline", "临聘教师比例", 12, None),
        ],
        "… and how things stand is not dated by what is foretold before it",
    ),
    (
        "二、面临形势\n据测算,2027年全区在园幼儿将减少到1.9万人,小学在校生增加到7.2万人,其中城区占比由46%上升到53%。",
        [
            ("target", "在园幼儿", 19000, 2027),
            ("target", "小学在校生", 72000, 2027),
            ("baseline", "城区占比", 46, None),
            ("target", "城区占比", 53, 2027),
        ],
        "levels that are forecast amid a report",
    ),
    (
        "一、发展基础\n拐点已经到来,“十五五”前期小学空余学位将超过1500个。预计小学生减少到2万人;编外教师占比达18%。",
        [
            ("target", "小学空余学位", 1500, None),
            ("target", "小学生", 20000, None),
            ("baseline", "编外教师占比", 18, None),
        ],
        "… also behind what has come; another part of the sentence is no forecast",
    ),
    (
        "城区学位供给偏紧,开学高峰期缺口约6200个。教师编制紧张,音乐教师缺口60名。",
        [("baseline", "开学高峰期学位缺口", 6200, None), ("baseline", "音乐教师缺口", 60, None)],
        "what is wanting has its noun before; or its own",
    ),
    (
        "五年来新建幼儿园26所,其中2021年5所、2022年8所。全县教师缺编90名,其中小学60名、初中30名,明年招聘教师40名。",
        [
            ("baseline", "新建幼儿园", 26, None),
            ("baseline", "新建幼儿园", 5, 2021),
            ("baseline", "新建幼儿园", 8, 2022),
            ("baseline", "教师缺编", 90, None),
            ("baseline", "小学教师缺编", 60, None),
            ("baseline", "初中教师缺编", 30, None),
            ("target", "招聘教师", 40, None),
        ],
        "the parts of what is reported are reported, though the plan has begun; what is made up is not",
    ),
    (
        "专任教师中,高中4200人,初中8600人。",
        [("target", "高中专任教师", 4200, None), ("target", "初中专任教师", 8600, None)],
        "those of whom the sentence tells the parts",
    ),
    (
        "近五年累计投入资金6.8亿元,其中2023年拟投入1.2亿元。",
        [("baseline", "累计投入资金", 680000000, None), ("target", "拟投入", 120000000, 2023)],
        "… nor what is foretold",
    ),
    (
        "毛入园率目标值为95%,实际达到96.8%;巩固率规划目标99%,实际98.7%。",
        [
            ("target", "毛入园率", 95, None),
            ("baseline", "毛入园率", 96.8, None),
            ("target", "巩固率", 99, None),
            ("baseline", "巩固率", 98.7, None),
        ],
        "what was reached beside what was aimed at",
    ),
    (
        "乡镇工作补贴每月最高达到900元。",
        [("target", "乡镇工作补贴", 900, None)],
        "the most there may be is no report",
    ),
]
