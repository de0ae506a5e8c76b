"""Lists: what stages, levels and parts share, and numbers that stand apart from what they count."""

from __future__ import annotations

ROWS = [
    # stages, levels and places, each with a number of its own
    (
        "城区和临港新区学位缺口约2700个。",
        [("baseline", "城区和临港新区学位缺口", 2700, None)],
        "one place of two is no stage alone",
    ),
    (
        "小学近视率(城区42%、农村30%)。小学、初中规模不超过2000人。入学率:义务教育阶段98%,学前85%。",
        [
            ("target", "城区小学近视率", 42, None),
            ("target", "农村小学近视率", 30, None),
            ("rule", "小学、初中规模", 2000, None),
            ("target", "义务教育阶段入学率", 98, None),
            ("target", "学前入学率", 85, None),
        ],
        "where the schools are, several stages, and a stage that ends on 前",
    ),
    (
        "三至六年级书面作业平均完成时间不超过60分钟,初中不超过90分钟。",
        [("rule", "三至六年级书面作业平均完成时间", 60, None), ("rule", "初中书面作业平均完成时间", 90, None)],
        "another stage has none of the grades",
    ),
    (
        "现有自治区级骨干教师41名、市级87名。五年招聘教师400名,其中2021—2022年每年不少于90名。",
        [
            ("baseline", "自治区级骨干教师", 41, None),
            ("baseline", "市级骨干教师", 87, None),
            ("target", "招聘教师", 400, None),
            ("target", "招聘教师", 90, 2022),
        ],
        "a level of more letters, and a span of years before its share",
    ),
    (
        "小学、初中巩固率依次为100%、99.5%。",
        [("target", "小学巩固率", 100, None), ("target", "初中巩固率", 99.5, None)],
        "依次 says what 分别 says",
    ),
    (
        "省、市、县三级名师分别达到5名、30名、200名。",
        [("target", "省级名师", 5, None), ("target", "市级名师", 30, None), ("target", "县级名师", 200, None)],
        "levels of one character each",
    ),
    (
        "小学、初中近视率分别降到35%、55%。2023年、2024年分别新增学位1200个、1500个。集团化办学覆盖率逐年提高,三年分别达到75%、80%。",
        [
            ("target", "小学近视率", 35, None),
            ("target", "初中近视率", 55, None),
            ("target", "新增学位", 1200, 2023),
            ("target", "新增学位", 1500, 2024),
            ("target", "集团化办学覆盖率", 75, None),
            ("target", "集团化办学覆盖率", 80, None),
        ],
        "numbers of years are of no stages that the sentence before told apart",
    ),
    (
        "现有小学17所、初中6所,三年内分别达到19所、8所。",
        [
            ("baseline", "小学", 17, None),
            ("baseline", "初中", 6, None),
            ("target", "小学", 19, None),
            ("target", "初中", 8, None),
        ],
        "… but those within some years are of what the clause before told apart",
    ),
    (
        "小学、初中近视率≤35%、≤55%。合格率≥95%,优良率≥50%。",
        [
            ("target", "小学近视率", 35, None),
            ("target", "初中近视率", 55, None),
            ("target", "合格率", 95, None),
            ("target", "优良率", 50, None),
        ],
        "numbers that a head shares out, each with its own mark",
    ),
    (
        "小学一、二年级不布置家庭书面作业,三至六年级控制在60分钟内,初中每天不超过90分钟。",
        [("rule", "三至六年级家庭书面作业", 60, None), ("rule", "初中家庭书面作业", 90, None)],
        "the work of grades and stages that the clause before tells of",
    ),
    (
        "小学三至六年级近视率降到38%,初中降到55%。",
        [("target", "小学三至六年级近视率", 38, None), ("target", "初中近视率", 55, None)],
        "another stage has no such grades",
    ),
    (
        "起始年级班额小学不超过42人、初中不超过48人,小学毕业年级体质优良率达到62%,初中达到57%。",
        [
            ("rule", "小学起始年级班额", 42, None),
            ("rule", "初中起始年级班额", 48, None),
            ("target", "小学毕业年级体质优良率", 62, None),
            ("target", "初中毕业年级体质优良率", 57, None),
        ],
        "… but it has first and last ones, too",
    ),
    (
        "开足体育课,小学一、二年级每周5课时,三至六年级每周4课时,初中每周3课时。",
        [
            ("rule", "小学一、二年级体育课", 5, None),
            ("rule", "三至六年级体育课", 4, None),
            ("rule", "初中体育课", 3, None),
        ],
        "other grades of the same",
    ),
    (
        "1.生均教学用房面积:小学、初中分别达到4.5平方米以上、5.8平方米以上;",
        [("target", "小学生均教学用房面积", 4.5, None), ("target", "初中生均教学用房面积", 5.8, None)],
        "stages, of what a colon opens",
    ),
    (
        "小学、初中每学年开设安全教育课程12课时,每周开设体育课4节。",
        [("rule", "小学、初中每学年开设安全教育课程", 12, None), ("rule", "每周开设体育课", 4, None)],
        "stages in a list that do the same",
    ),
    (
        "师生比小学1∶19、初中1∶13.5。",
        [("target", "小学师生比", 19, None), ("target", "初中师生比", 13.5, None)],
        "a stage behind the ratio it is said of",
    ),
    (
        "班级学生数控制在小学45人。",
        [("rule", "小学班级学生数", 45, None)],
        "a stage before the number, behind the verb",
    ),
    (
        "小学、初中入学率各99.5%。",
        [("target", "小学入学率", 99.5, None), ("target", "初中入学率", 99.5, None)],
        "a rate is each stage's, with 各, too",
    ),
    (
        "近视率52%(小学38%、初中62%)。",
        [("target", "近视率", 52, None), ("target", "小学近视率", 38, None), ("target", "初中近视率", 62, None)],
        "stages in a bracket have the rate before it",
    ),
    (
        "小学、初中入学率分别从2015年的90%、92%提高。",
        [("baseline", "小学入学率", 90, 2015), ("baseline", "初中入学率", 92, 2015)],
        "从 behind 分别 is nothing that is done",
    ),
    (
        "小学、初中分别有教师300人、200人。",
        [("target", "小学教师", 300, None), ("target", "初中教师", 200, None)],
        "nor is 有",
    ),
    (
        "示范园比例:省级20%,市级35%。",
        [("target", "省级示范园比例", 20, None), ("target", "市级示范园比例", 35, None)],
        "levels of a share",
    ),
    (
        "生均用地:小学20平方米,初中25平方米。",
        [("target", "小学生均用地", 20, None), ("target", "初中生均用地", 25, None)],
        "what each has is said of every stage",
    ),
    (
        "小学近视率每年下降1个百分点,初中、高中每年下降0.6个百分点。",
        [("target", "小学近视率", 1, None), ("target", "初中近视率", 0.6, None), ("target", "高中近视率", 0.6, None)],
        "two stages are part of a rate, as one is",
    ),
    (
        "小学教师专科以上、初中教师研究生学历占比分别达96%、7%。",
        [("target", "小学教师专科以上学历占比", 96, None), ("target", "初中教师研究生学历占比", 7, None)],
        "degrees of which the last has the noun",
    ),
    (
        "小学师生比1:17(其中:城市1:18;县镇1:16;农村1:14),初中近视率58%(城市63%、农村51%)。",
        [
            ("target", "小学师生比", 17, None),
            ("target", "城市小学师生比", 18, None),
            ("target", "县镇小学师生比", 16, None),
            ("target", "农村小学师生比", 14, None),
            ("target", "初中近视率", 58, None),
            ("target", "城市初中近视率", 63, None),
            ("target", "农村初中近视率", 51, None),
        ],
        "where the schools are goes before their stage; a ratio is one behind another",
    ),
    (
        "小学、初中辍学率、残疾儿童入学率保持稳定,小学、初中升学率、体质合格率均达98%,小学、初中入学率、巩固率均为99%。",
        [
            ("target", "小学升学率", 98, None),
            ("target", "初中升学率", 98, None),
            ("target", "体质合格率", 98, None),
            ("target", "小学入学率", 99, None),
            ("target", "初中入学率", 99, None),
            ("target", "小学巩固率", 99, None),
            ("target", "初中巩固率", 99, None),
        ],
        "the stages before the first of several rates are each of it",
    ),
    (
        "小学、初中教师大专以上学历分别占99%、97%。",
        [("target", "小学教师大专以上学历", 99, None), ("target", "初中教师大专以上学历", 97, None)],
        "stages share all that stands behind the last of them, not a degree alone",
    ),
    (
        "小学、初中生均用房分别达到5平方米、6平方米,生均图书分别达到25册、35册。",
        [
            ("target", "小学生均用房", 5, None),
            ("target", "初中生均用房", 6, None),
            ("target", "小学生均图书", 25, None),
            ("target", "初中生均图书", 35, None),
        ],
        "a list that leaves the stages to the one before",
    ),
    (
        "2020年,普高在校生8100人,职高5610人。",
        [("baseline", "普高在校生", 8100, 2020), ("baseline", "职高在校生", 5610, 2020)],
        "职高 is a stage",
    ),
    (
        "到2025年,小学、初中教师本科学历占比分别达到75%、92%,高中研究生学历占比达到12%;到2035年分别达到90%、98%和20%。",
        [
            ("target", "小学教师本科学历占比", 75, 2025),
            ("target", "初中教师本科学历占比", 92, 2025),
            ("target", "高中研究生学历占比", 12, 2025),
            ("target", "小学教师本科学历占比", 90, 2035),
            ("target", "初中教师本科学历占比", 98, 2035),
            ("target", "高中研究生学历占比", 20, 2035),
        ],
        "a list told anew, after a list and a single",
    ),
    (
        "学前教育、义务教育、高中教育巩固率分别达到90%、98%、95%,幼儿园、小学专任教师学历达标率分别为100%,99%。",
        [
            ("target", "学前教育巩固率", 90, None),
            ("target", "义务教育巩固率", 98, None),
            ("target", "高中教育巩固率", 95, None),
            ("target", "幼儿园专任教师学历达标率", 100, None),
            ("target", "小学专任教师学历达标率", 99, None),
        ],
        "the last part alone has what all share, 教育 of its own aside; a comma may part the numbers",
    ),
    (
        "到2025年,生均面积等7项指标校际差异系数小学控制在0.5以内、初中控制在0.45以内。",
        [("target", "小学7项指标校际差异系数", 0.5, 2025), ("target", "初中7项指标校际差异系数", 0.45, 2025)],
        "a stage behind what a list closed",
    ),
    (
        "2025年毛入园率、巩固率、高中毛入学率分别达到88%、98%、91%;2030年分别达到90%、99%、96%。",
        [
            ("target", "毛入园率", 88, 2025),
            ("target", "巩固率", 98, 2025),
            ("target", "高中毛入学率", 91, 2025),
            ("target", "毛入园率", 90, 2030),
            ("target", "巩固率", 99, 2030),
            ("target", "高中毛入学率", 96, 2030),
        ],
        "the stage of a later one is of none before it",
    ),
    (
        "小学、初中就近入学。师生空间开通率分别达到100%、60%。",
        [("target", "教师空间开通率", 100, None), ("target", "学生空间开通率", 60, None)],
        "both who are named together",
    ),
    (
        "小学教师大专以上学历、初中教师本科以上学历分别达到98%、90%。",
        [("target", "小学教师大专以上学历比例", 98, None), ("target", "初中教师本科以上学历比例", 90, None)],
        "the last is a share as well as the others",
    ),
    (
        "建设3个国家级、10个省级、30个市级实训基地。",
        [
            ("target", "国家级实训基地", 3, None),
            ("target", "省级实训基地", 10, None),
            ("target", "市级实训基地", 30, None),
        ],
        "what levels leave out stands behind the last of them",
    ),
    # parts of what was counted: 其中
    (
        "新改扩建学校25所,增加学位2.1万个。其中2023年7所、6000个;2024年18所、1.5万个。",
        [
            ("target", "新改扩建学校", 25, None),
            ("target", "增加学位", 21000, None),
            ("target", "新改扩建学校", 7, 2023),
            ("target", "增加学位", 6000, 2023),
            ("target", "新改扩建学校", 18, 2024),
            ("target", "增加学位", 15000, 2024),
        ],
        "parts that leave their names to the sentence before",
    ),
    (
        "新增学位2.3万个,其中学前3100个、小学1.28万个。",
        [
            ("target", "新增学位", 23000, None),
            ("target", "新增学前学位", 3100, None),
            ("target", "新增小学学位", 12800, None),
        ],
        "a part that leaves out what is counted",
    ),
    (
        "五年补充教师900名。其中,小学520名、初中380名。",
        [("target", "教师", 900, None), ("target", "小学教师", 520, None), ("target", "初中教师", 380, None)],
        "a sentence of parts",
    ),
    (
        "需投入资金7.86亿元,其中设备1.26亿元。分年度为:2023年1.2亿元、2024年2.1亿元。",
        [
            ("target", "投入资金", 786000000, None),
            ("target", "设备", 126000000, None),
            ("target", "投入资金", 120000000, 2023),
            ("target", "投入资金", 210000000, 2024),
        ],
        "a total by years",
    ),
    (
        "2022年新增公办学位3150个。其中,新建第五幼儿园等幼儿园4所,增加1260个。",
        [
            ("target", "新增公办学位", 3150, 2022),
            ("target", "幼儿园", 4, 2022),
            ("target", "增加公办学位", 1260, 2022),
        ],
        "parts that leave their name and their year to the sentence before",
    ),
    (
        "新增中小学学位9000个,其中小学5000个。",
        [("target", "新增中小学学位", 9000, None), ("target", "新增小学学位", 5000, None)],
        "one stage of two",
    ),
    (
        "20所乡镇学校中12所完成改造。",
        [("target", "乡镇学校", 20, None), ("target", "完成改造乡镇学校", 12, None)],
        "中 opens a part",
    ),
    (
        "48个改造项目中,东片区6个。",
        [("target", "改造项目", 48, None), ("target", "东片区", 6, None)],
        "those of which parts are told",
    ),
    (
        "校级以上社团90个,其中省级4个。",
        [("target", "校级以上社团", 90, None), ("target", "省级社团", 4, None)],
        "a level in place of another",
    ),
    (
        "总投入7亿元,其中校舍5亿元、设备2亿元。分年安排为2023年3亿元、2024年4亿元。年度招聘数是2023年20名。",
        [
            ("target", "总投入", 700000000, None),
            ("target", "校舍", 500000000, None),
            ("target", "设备", 200000000, None),
            ("target", "投入", 300000000, 2023),
            ("target", "投入", 400000000, 2024),
            ("target", "年度招聘数", 20, 2023),
        ],
        "what each year has of a total",
    ),
    (
        "一、现状\n资源配置七项指标中,48所学校有31所全部达标,达标率64.6%;在12个二级指标中,差异系数0.52。",
        [
            ("baseline", "学校", 48, None),
            ("baseline", "全部达标学校", 31, None),
            ("baseline", "达标率", 64.6, None),
            ("baseline", "差异系数", 0.52, None),
        ],
        "七项指标中 only says where; the first number is that of the whole",
    ),
    (
        "新建公办幼儿园17所,2023年8所、2024年9所。其中:东湖幼儿园(15班,450座)、河口镇中心幼儿园(改扩建,9班,270座)。",
        [
            ("target", "新建公办幼儿园", 17, None),
            ("target", "新建公办幼儿园", 8, 2023),
            ("target", "新建公办幼儿园", 9, 2024),
            ("target", "东湖幼儿园班级", 15, None),
            ("target", "东湖幼儿园学位", 450, None),
            ("target", "河口镇中心幼儿园班级", 9, None),
            ("target", "河口镇中心幼儿园学位", 270, None),
        ],
        "parts of what several years share; the sizes of a school in brackets",
    ),
    (
        "2024年新增学位3150个。其中,新建幼儿园4所。",
        [("target", "新增学位", 3150, 2024), ("target", "新建幼儿园", 4, 2024)],
        "of one year",
    ),
    (
        "一、“十三五”时期成绩\n截至2020年底,全县有各级各类学校69所。其中,幼儿园38所,小学19所。",
        [("baseline", "各级各类学校", 69, 2020), ("baseline", "幼儿园", 38, 2020), ("baseline", "小学", 19, 2020)],
        "the period in the heading above shares nothing out",
    ),
    (
        "新增学位6200个,其中学前教育1800个、义务教育3600个、高中阶段800个。",
        [
            ("target", "新增学位", 6200, None),
            ("target", "新增学前教育学位", 1800, None),
            ("target", "新增义务教育学位", 3600, None),
            ("target", "新增高中阶段学位", 800, None),
        ],
        "高中阶段 is a stage of schooling",
    ),
    (
        "新建1所幼儿园、12所小学和4所高中。",
        [("target", "新建幼儿园", 1, None), ("target", "新建小学", 12, None), ("target", "新建高中", 4, None)],
        "the last behind 和",
    ),
    (
        "规划新建26所学校(含1所幼儿园、25所小学)。",
        [("target", "新建学校", 26, None), ("target", "新建幼儿园", 1, None), ("target", "新建小学", 25, None)],
        "a bracket with the parts: what the 26 are stands before it",
    ),
    (
        "改扩建26所学校(其中幼儿园1所)。",
        [("target", "改扩建学校", 26, None), ("target", "改扩建幼儿园", 1, None)],
        "… also where its number is behind the part",
    ),
    (
        "新建、改扩建学校26所(其中小学12所),新增学位200个。",
        [
            ("target", "新建、改扩建学校", 26, None),
            ("target", "新建、改扩建小学", 12, None),
            ("target", "新增学位", 200, None),
        ],
        "what is one or the other in sum is so in its parts",
    ),
    (
        "引进教师200名(骨干教师20名)。",
        [("target", "引进教师", 200, None), ("target", "骨干教师", 20, None)],
        "of people not all is done to the part that is done to the whole",
    ),
    (
        "统筹编制资源,补充幼儿园教师160名,每年不少于40名。",
        [("target", "幼儿园教师", 160, None), ("target", "幼儿园教师", 40, None)],
        "each year's part counts what the clause right before it does",
    ),
    (
        "新建公办园22所,增加学位5280个,其中2022年6所1440个、2023年7所1710个。",
        [
            ("target", "新建公办园", 22, None),
            ("target", "增加学位", 5280, None),
            ("target", "新建公办园", 6, 2022),
            ("target", "增加学位", 1440, 2022),
            ("target", "新建公办园", 7, 2023),
            ("target", "增加学位", 1710, 2023),
        ],
        "two numbers side by side are each a part of what was counted in its unit",
    ),
    (
        "新建、改扩建学校24所,新增学位2.2万个。2024年完成8所,2025年完成9所,2026年7所。",
        [
            ("target", "新建、改扩建学校", 24, None),
            ("target", "新增学位", 22000, None),
            ("target", "新建、改扩建学校", 8, 2024),
            ("target", "新建、改扩建学校", 9, 2025),
            ("target", "新建、改扩建学校", 7, 2026),
        ],
        "what each year has of what the sentence before counted",
    ),
    (
        "教师招聘计划分年度实施,2022年80名、2023年70名。",
        [("target", "教师招聘计划", 80, 2022), ("target", "教师招聘计划", 70, 2023)],
        "… or which the clause itself names",
    ),
    (
        "工程概算总投资12亿元,分年度安排为2023年5亿元、2024年7亿元。",
        [
            ("target", "工程概算总投资", 1200000000, None),
            ("target", "工程投资", 500000000, 2023),
            ("target", "工程投资", 700000000, 2024),
        ],
        "a year's part of a sum is no 总投资",
    ),
    # a noun or a verb that all of a list share
    (
        "城区新建8所、乡镇新建5所公办幼儿园,小学至少配备1名、初中至少配备2名心理教师,每个街道有2所、每个乡镇有1所托育园,每个社区建有3间、每个村建有1间书屋。",
        [
            ("target", "新建城区公办幼儿园", 8, None),
            ("target", "新建乡镇公办幼儿园", 5, None),
            ("target", "小学心理教师", 1, None),
            ("target", "初中心理教师", 2, None),
            ("rule", "每个街道托育园", 2, None),
            ("rule", "每个乡镇托育园", 1, None),
            ("rule", "每个社区书屋", 3, None),
            ("rule", "每个村书屋", 1, None),
        ],
        "a noun that the last of a list has, each with whose it is and a verb",
    ),
    (
        "毛入园率、巩固率比2015年分别提高6.3个、2.1个百分点。",
        [("baseline", "毛入园率", 6.3, None), ("baseline", "巩固率", 2.1, None)],
        "a unit that only the last has",
    ),
    (
        "专职保安配备率、封闭化管理率和一键报警联网率均达到100%。",
        [("target", name, 100, None) for name in ("专职保安配备率", "封闭化管理率", "一键报警联网率")],
        "one number said of several rates",
    ),
    (
        "2022年、2023年分别建成3所、5所公办幼儿园。",
        [("target", "公办幼儿园", 3, 2022), ("target", "公办幼儿园", 5, 2023)],
        "the last number of a group names the first",
    ),
    (
        "新建国家级实训基地3个、省级10个。",
        [("target", "新建国家级实训基地", 3, None), ("target", "新建省级实训基地", 10, None)],
        "the verb stands before the level",
    ),
    (
        "新建、改扩建幼儿园32所(其中新建20所)。",
        [("target", "新建、改扩建幼儿园", 32, None), ("target", "新建幼儿园", 20, None)],
        "one verb of two",
    ),
    (
        "音乐、体育、美术教师分别达到60名、85名、40名。",
        [("target", "音乐教师", 60, None), ("target", "体育教师", 85, None), ("target", "美术教师", 40, None)],
        "a list shares its last noun",
    ),
    (
        "轮训园长80人次、保育员260人次,培训园长80人次、保育员260人次。",
        [
            ("target", "轮训园长", 80, None),
            ("target", "保育员", 260, None),
            ("target", "培训园长", 80, None),
            ("target", "培训保育员", 260, None),
        ],
        "what is done to all of a list",
    ),
    (
        "消防验收率、一键报警和监控联网率、保安持证率均达到100%,近视率在2021年基础上下降3个百分点。",
        [
            ("target", "消防验收率", 100, None),
            ("target", "一键报警和监控联网率", 100, None),
            ("target", "保安持证率", 100, None),
            ("target", "近视率", 3, None),
        ],
        "rates of one number, one of them joint; what a fall starts from",
    ),
    (
        "新建示范园9所、改扩建4所、回购民办园3所,教育投入是“十二五”时期的1.3倍。",
        [
            ("target", "新建示范园", 9, None),
            ("target", "改扩建示范园", 4, None),
            ("target", "回购民办园", 3, None),
            ("baseline", "教育投入", 1.3, None),
        ],
        "a verb alone is done to what was counted before it",
    ),
    (
        "辍学率、近视率,分别控制在0.2%、43%以内。事业收入、其他收入,分别比上年增长了6.5%和9%。",
        [
            ("target", "辍学率", 0.2, None),
            ("target", "近视率", 43, None),
            ("baseline", "事业收入", 6.5, None),
            ("baseline", "其他收入", 9, None),
        ],
        "a comma between a list and its numbers is no border",
    ),
    (
        "新建高中2所以及特殊教育学校1所。",
        [("target", "新建高中", 2, None), ("target", "新建特殊教育学校", 1, None)],
        "所以及 has no 所以",
    ),
    (
        "新建公办园12所3240个学位,培训20期1200人次教师,新建1所36班小学、2所6个班以上的幼儿园。",
        [
            ("target", "新建公办园", 12, None),
            ("target", "学位", 3240, None),
            ("target", "培训", 20, None),
            ("target", "教师", 1200, None),
            ("target", "新建小学", 1, None),
            ("target", "小学", 36, None),
            ("target", "幼儿园", 2, None),
        ],
        "of two numbers side by side each counts its own, but one that tells a size",
    ),
    (
        "新增校舍8万平方米、学位900个。新建学校6所、运动场3块、图书12万册、总投资2亿元。",
        [
            ("target", "新增校舍", 80000, None),
            ("target", "新增学位", 900, None),
            ("target", "新建学校", 6, None),
            ("target", "新建运动场", 3, None),
            ("target", "图书", 120000, None),
            ("target", "总投资", 200000000, None),
        ],
        "what is new of all of a list that is built, whatever it is counted in, but no books and no money",
    ),
    (
        "2020年,毛入园率97%,普惠率90%,公办率52%,前两项分别比2015年提高9个和6个百分点。",
        [
            ("baseline", "毛入园率", 97, 2020),
            ("baseline", "普惠率", 90, 2020),
            ("baseline", "公办率", 52, 2020),
            ("baseline", "毛入园率", 9, 2020),
            ("baseline", "普惠率", 6, 2020),
        ],
        "which of those before are meant",
    ),
    (
        "小学、初中、高中达标率分别为99%、98%、95%,后两项分别提高2个和3个百分点。",
        [
            ("target", "小学达标率", 99, None),
            ("target", "初中达标率", 98, None),
            ("target", "高中达标率", 95, None),
            ("target", "初中达标率", 2, None),
            ("target", "高中达标率", 3, None),
        ],
        "… also of a list",
    ),
    (
        "每名学生至少掌握2项运动技能和1项艺术特长。",
        [("target", "每名学生掌握运动技能", 2, None), ("target", "每名学生掌握艺术特长", 1, None)],
        "whose it is, where the first of a list says so",
    ),
    (
        "每所学校配备1名校医、2名保安和1名宿管员。",
        [
            ("rule", "每所学校配备校医", 1, None),
            ("rule", "每所学校配备保安", 2, None),
            ("rule", "每所学校配备宿管员", 1, None),
        ],
        "… and what holds always of the first does of all",
    ),
    (
        "每校设1名编制和2名保安。",
        [("rule", "每校设", 1, None), ("rule", "保安", 2, None)],
        "… also where a verb stands for the noun",
    ),
    (
        "每校配备校医1名、保安2名。每百名学生拥有计算机16台、图书900册。每个共同体含城区学校1所、乡镇学校3所。",
        [
            ("rule", "每校配备校医", 1, None),
            ("rule", "每校配备保安", 2, None),
            ("target", "每百名学生拥有计算机", 16, None),
            ("target", "每百名学生拥有图书", 900, None),
            ("rule", "每个共同体含城区学校", 1, None),
            ("rule", "每个共同体含乡镇学校", 3, None),
        ],
        "… also where the nouns stand before their numbers",
    ),
    (
        "每个集团带动薄弱学校3所、选派教师10名。每校配备校医1名,新建学校2所。",
        [
            ("rule", "每个集团带动薄弱学校", 3, None),
            ("rule", "教师", 10, None),
            ("rule", "每校配备校医", 1, None),
            ("target", "新建学校", 2, None),
        ],
        "… but not what has a verb of its own, or stands in another clause",
    ),
    (
        "按照小学每生每年1000元、初中每生每年1250元的标准发放寄宿生生活补助。",
        [("rule", "小学寄宿生生活补助", 1000, None), ("rule", "初中寄宿生生活补助", 1250, None)],
        "what is paid by a standard of each stage",
    ),
    (
        "按小学720元/年/生、初中940元/年/生标准足额拨付公用经费,走读生减半。",
        [("rule", "小学公用经费", 720, None), ("rule", "初中公用经费", 940, None)],
        "… also for each and a year, with signs",
    ),
    (
        "消除大班额,小学控制在45人以内、初中控制在50人以内。严控起始年级班额,小学45人/班,初中50人/班。",
        [
            ("target", "小学班额", 45, None),
            ("target", "初中班额", 50, None),
            ("rule", "小学起始年级班额", 45, None),
            ("rule", "初中起始年级班额", 50, None),
        ],
        "sizes of classes, said of each stage",
    ),
    (
        "小学、初中每周开设3节体育课,高中每周2节。小学每天1节阅读课,初中每周4节。开发精品课程30节、微课60节。",
        [
            ("rule", "小学、初中体育课", 3, None),
            ("rule", "高中体育课", 2, None),
            ("rule", "小学阅读课", 1, None),
            ("rule", "初中阅读课", 4, None),
            ("target", "精品课程", 30, None),
            ("target", "微课", 60, None),
        ],
        "lessons that stages have, each so many",
    ),
]
