"""Targets in running prose, class by class: what a careful reader takes for a norm, and where a number gets its words."""

from __future__ import annotations

import pytest
from found_targets import short_rows

from kg.model import Metadata

NORMS = [
    ("义务教育阶段学生人均图书不低于30册。", "rule", "what each has at least, with no year"),
    ("每所中小学设一名首席信息官。", "rule", "one for each school"),
    ("中职学校生均占地面积不低于33平方米。", "target", "grounds and buildings are yet to reach what each asks for"),
    ("寄宿生生均宿舍面积不低于3平方米。", "rule", "… but where pupils sleep, it holds always"),
    ("一名教研员联系3—5所幼儿园。", "rule", "what one person looks after"),
    ("每校至少开设2项运动项目。", "rule", "a bound said of each school"),
    ("每所学校至少掌握1项非遗技艺。", "rule", "… also where it is its pupils that learn"),
    ("每名学生至少掌握1项非遗技艺。", "target", "what pupils themselves shall reach"),
    ("每所乡镇中学开设2门以上艺术选修课。", "target", "以上 behind the number is what is aimed at"),
    ("优质高中分配生比例不低于50%。", "rule", "places handed on to other schools"),
    ("集团内教师交流比例不低于15%。", "rule", "how many teachers move"),
    ("三年内轮岗交流500人次,优秀校长轮岗占比不低于20%。", "target", "within a time of its own"),
    ("监控视频存储时间不少于90天。", "rule", "how long something is kept"),
    ("电子产品教学时长不超过教学总时长的30%。", "rule", "a limit of time"),
    ("社会事务进校园每学年不超过6项。", "rule", "a limit of every year"),
    ("一般公共预算教育支出占比不低于16%。", "rule", "a share of public spending"),
    ("确保一般公共预算教育支出占比不低于16%。", "target", "… that the plan promises to reach"),
    ("生均公用经费标准较国家基准定额上浮20%。", "rule", "above a base"),
    ("考核结果占年度绩效考核分值的5%。", "rule", "the weight of an assessment"),
    ("特级校长不超过总数的3%。", "rule", "the most of all there may be"),
    ("中职学校可自主聘请20%编制数的兼职教师。", "rule", "what is allowed"),
    ("每年发布职业教育质量年报1份。", "rule", "one of each year"),
    ("校长任期每届4年。", "rule", "a term"),
    ("招生指标70%以上分配到初中。", "rule", "places handed on, the share amid the words"),
    ("到2025年,盘活编制300名,教师在同一学校任期原则上不超过9年。", "rule", "… also where the sentence has a date"),
    (
        "将示范性高中60%的招生指标定向分配到农村初中。",
        "rule",
        "places handed on to other schools, said behind the share",
    ),
    ("优质高中招生计划的50%以上按学籍人数分配到初中。", "rule", "… and on both sides of it"),
    ("教师交流轮岗每学年达到12%。", "rule", "how many teachers move in a year, bound or not"),
    ("轮岗教师占应轮岗人数的12%。", "rule", "… as a share of those who should"),
    ("从公用经费中提取5%用于教师培训。", "rule", "a share set apart of a fund"),
    ("伙食补助小学4元、初中5元(每生每天)。", "rule", "sums for each pupil, said so behind all of them"),
    ("生均公用经费:小学700元、初中900元。", "rule", "… and before a colon"),
    ("送教上门不少于每年36次。", "rule", "how often each is taught at home"),
    ("寄宿制学校24小时值班,学校周边200米禁设网吧。", "rule", "how long and how far a duty goes"),
    ("每个学区由核心校1所、成员校4所组成。", "rule", "what each is made up of"),
    ("人口3万以上的乡镇可设2所中心小学。", "rule", "what places of a size may have"),
    ("项目总投资9亿元中,2022年已启动3亿元。", "baseline", "what has been begun"),
    ("教龄满30年的教师颁发荣誉证书。", "rule", "how long someone has taught"),
    ("每校配备1名以上专职心理教师。(完成时限:2025年12月)", "rule", "… also where the item that says so has a date"),
    ("二、工作目标\n到2025年:\n——起始年级班额控制在45人以内。", "target", "a bound that a dated list of goals sets"),
    ("优化布局。到2025年新建幼儿园16所,每个乡镇至少有1所公办中心园。", "target", "… or a dated sentence"),
    ("名师工作室由20个增加到40个,带动乡村教师800人。", "target", "where a rise starts reports nothing that goes on"),
    ("五年累计增加学位3.3万个。", "target", "a sum over the years of the plan"),
    ("教师周转房累计1960套。", "target", "what there is to be in all"),
    ("累计培训教师3万人次。", "baseline", "a sum of what has been done"),
    ("一、数说“十三五”\n投入11.9亿元,新建学校8所。", "baseline", "a title that tells figures"),
    ("每年招聘特岗教师不少于300名。", "target", "what a county hires"),
    ("随迁子女公办学校就读比例不低于97%。", "target", "an outcome, bounded as it is"),
    ("县财政每年安排学区专项经费260万元。", "rule", "what is spent each year"),
    ("设立教师奖励基金,每年不少于400万元。", "rule", "… which the clause before names"),
    ("落实名班主任工作室每年运行经费2万元。", "rule", "… for what runs"),
    ("优质高中配额到校比例不低于52%。", "rule", "places handed on to other schools"),
    ("实行指标到校,分配比例不低于45%。", "rule", "… which the clause before names"),
    ("帮扶资金向教育倾斜,用于教育的比例不低于25%。", "rule", "a share of a fund"),
    ("学前教育财政投入占比不低于7%。", "rule", "a share of public spending, whatever its words' order"),
    ("教育支出占一般公共预算支出比例不低于17%。", "rule", "… of all of it"),
    ("兼职教师占专业课教师比例不高于28%。", "rule", "how many may come from outside"),
    ("兼职教师占比达到20%。", "target", "… that are to be won"),
    ("考核结果占绩效考核分值6分。", "rule", "points of an assessment"),
    ("中考体育总分50分。", "rule", "… and of an examination"),
    ("群众满意度达到92分。", "target", "… but not those that are to be reached"),
    ("每名新教师配备1名导师。", "rule", "whom each is given"),
    ("每所小学至少配备1名具有理工背景的科学教师。", "rule", "… with what they must have"),
    ("每年评选“最美园丁”30名、先进教育工作者20名。", "rule", "an honour that is given every year"),
    ("表彰美德少年每两年60名。", "rule", "… with the time behind it"),
    ("每年评选优质课例90节。", "target", "… but no honour"),
    ("县城高中班额控制在48人以内。", "target", "a level that classes are to be kept at"),
    ("起始年级班额控制在45人以内。", "rule", "… but what they may be from the first year on"),
    ("城区学校班额均不超过52人。", "rule", "… or may at no time be more than"),
    ("小学、初中班额分别控制在45人、50人以内。", "rule", "… or what the state asks of both stages"),
    ("县职教中心办学规模达到5200人。", "target", "how large a school shall grow"),
    ("每所乡镇中学至少建设1间科创教室。", "target", "what each is to build"),
    ("每校至少开发2门校本课程。", "target", "… or to make"),
    (
        "二、优化教师资源配置\n补充教师300名,其中音体美教师不少于90名。",
        "target",
        "a task by its title, which sets no standard",
    ),
    ("(一)资源配置\n每百名学生拥有骨干教师不少于1人。", "rule", "… as that of the state does"),
    ("保障学生每天锻炼1小时,让每名学生掌握2项运动技能。", "target", "an outcome, behind a norm of its sentence"),
    ("优质高中分配到农村初中的名额比例不低于58%。", "rule", "places handed on, said before them"),
    ("均衡生比例不低于62%。", "rule", "… by what those are called who get them"),
    ("市级、省级骨干分别给予1500元和4000元一次性奖励。", "rule", "sums that are given, in a list"),
    ("名校长、名教师安家补贴分别为30万元、12万元。", "rule", "… or told apart"),
    ("小学生人均年阅读量不少于24本。", "target", "what pupils shall reach, so many each"),
    ("小学、初中大班额比例分别控制在2%、1%以内。", "target", "how many classes may be too large"),
    ("生均补助标准由每年900元提至1500元。", "target", "what money rises to, by another word"),
    ("核心校每年向成员校派出骨干教师不少于3名。", "rule", "what each school of a kind owes every year"),
]


@pytest.mark.parametrize(("text", "status", "why"), NORMS)
def test_status(text: str, status: str, why: str) -> None:
    assert [row[0] for row in short_rows(text)][-1] == status, why


READ = [
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
        "教师平均年龄为42.5岁,50岁以上教师占三成。",
        [("target", "教师平均年龄", 42.5, None), ("target", "50岁以上教师比例", 30, None)],
        "an age that is counted, and one that says who is meant; tenths that end a clause",
    ),
    (
        "扩建幼儿园5所(2022年),新建幼儿园8所(2023年)。",
        [("target", "扩建幼儿园", 5, 2022), ("target", "新建幼儿园", 8, 2023)],
        "a year in brackets is that of the number before",
    ),
    (
        "新建第四小学,提供学位1620个(2024年秋季投入使用),扩建三中教学楼8600平方米(2023年12月竣工)。",
        [("target", "第四小学提供学位", 1620, 2024), ("target", "扩建三中教学楼", 8600, 2023)],
        "… also one that says what is then",
    ),
    (
        "城北小学已完成投资3200万元,预计2024年8月交付使用,建成后可提供学位1620个。",
        [("baseline", "城北小学投资", 32000000, None), ("target", "提供学位", 1620, 2024)],
        "what is planned tells when what it brings is there, and not when what was done before",
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
        "城区和临港新区学位缺口约2700个。",
        [("baseline", "城区和临港新区学位缺口", 2700, None)],
        "one place of two is no stage alone",
    ),
    (
        "投入2.4亿元的三中迁建工程2024年9月完工,投资7000万元的体育馆主体完工。",
        [("target", "三中迁建工程投入", 240000000, 2024), ("target", "体育馆投资", 70000000, 2024)],
        "a sum before what it is spent on is none of the works before",
    ),
    (
        "总投资9600万元的六中2022年9月已投用。",
        [("target", "六中总投资", 96000000, 2022)],
        "the month in which it was there",
    ),
    (
        "到2023年,创建示范校4所;到2025年底,创成示范县。建成智慧校园20所。",
        [("target", "示范校", 4, 2023), ("target", "智慧校园", 20, 2025)],
        "the last year of a sentence goes on, also where it has no number of its own",
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
        "目前,交流轮岗教师763人次,约占应交流教师的15%。累计为社会输送毕业生1.1万人。",
        [
            ("baseline", "交流轮岗教师", 763, None),
            ("baseline", "交流轮岗教师占应交流教师比例", 15, None),
            ("baseline", "为社会输送毕业生", 11000, None),
        ],
        "about a share of those before; for whom something is done that has no verb of doing",
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
        "三、目标\n目前有2所初中未达标,2023年底前全部达标。\n巩固率达到95%以上。食堂达标率100%,2024年底前完成全部改造。",
        [
            ("baseline", "初中未达标", 2, None),
            ("target", "巩固率", 95, None),
            ("target", "食堂达标率", 100, 2024),
        ],
        "the deadline of one clause is none of a whole section; one by which works are done",
    ),
    (
        "总投资2.6亿元的县一中新校区2023年投入使用。投资1.35亿元的章源小学6月底前完成主体工程,建成占地120亩的职教中心。",
        [
            ("target", "县一中新校区总投资", 260000000, 2023),
            ("target", "章源小学投资", 135000000, None),
            ("target", "职教中心占地", 120, None),
        ],
        "what something costs or takes up, before what it is of and when that is done",
    ),
    (
        "公用经费标准提高到1500元,2024年春季学期执行。",
        [("target", "公用经费标准", 1500, 2024)],
        "when something is in force",
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
        "到2023年,全面消除大班额;到2025年,小学、初中班额分别控制在45人、50人以内。\n——2024年,求突破。新增学位2600个。培训教师90名。",
        [
            ("target", "小学班额", 45, 2025),
            ("target", "初中班额", 50, 2025),
            ("target", "新增学位", 2600, 2024),
            ("target", "培训教师", 90, 2024),
        ],
        "a list has no year of the clause before; a year that opens an item with a word for it is that of the line",
    ),
    (
        "目前仍存在学位紧缺、生源减少、音体美教师缺编210名等问题。",
        [("baseline", "仍存在学位紧缺、生源减少、音体美教师缺编", 210, None)],
        "what is wrong, which nothing makes up",
    ),
    (
        "从2023年起,补助标准由800元提高到1200元,交流教师300名。",
        [
            ("baseline", "补助标准", 800, None),
            ("target", "补助标准", 1200, 2023),
            ("target", "交流教师", 300, None),
        ],
        "what rises from a year on has risen then",
    ),
    (
        "第二章 总体要求\n到2024年,教育现代化取得重要进展。\n——普及水平提升。巩固率不低于99%,普惠率达到95%。\n——队伍优化。培养硕士60名。\n",
        [("target", "巩固率", 99, 2024), ("target", "普惠率", 95, 2024), ("target", "硕士", 60, 2024)],
        "a deadline that opens a line before dashes is that of these",
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
        "毛入园率、巩固率分别从2019年的90.3%、95.8%提升到93.6%、98.2%,实施改造工程,三年改造学校15所,每年5所。",
        [
            ("baseline", "毛入园率", 90.3, 2019),
            ("baseline", "巩固率", 95.8, 2019),
            ("target", "毛入园率", 93.6, None),
            ("target", "巩固率", 98.2, None),
            ("target", "改造学校", 15, None),
            ("target", "改造学校", 5, None),
        ],
        "the year in which a list starts is that of all of it; how many a year of those just counted",
    ),
    (
        "省级骨干教师仅剩23人。城南片区还缺学位5400个。",
        [("baseline", "省级骨干教师", 23, None), ("baseline", "城南片区还缺学位", 5400, None)],
        "what is left, and what is wanting",
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
        "继续教育经费按教职工工资总额的2%和学校公用经费的5%列支。",
        [("rule", "继续教育经费占教职工工资总额比例", 2, None), ("rule", "学校公用经费列支比例", 5, None)],
        "two shares of one sum",
    ),
    (
        "社会事务进校园事项压减50%以上。",
        [("target", "社会事务进校园事项压减", 50, None)],
        "what is cut by so much or more keeps its verb",
    ),
    (
        "新建城北小学,规划36个班(2023年底前完成)。",
        [("target", "新建城北小学班级", 36, 2023)],
        "a deadline in brackets, and what the clause before is about",
    ),
    (
        "将45所薄弱学校于2024年底前全部改造,改造经费3亿元。",
        [("target", "薄弱学校", 45, 2024), ("target", "改造经费", 300000000, 2024)],
        "a clause that goes on with when that is done",
    ),
    (
        "12所中心园拟于2023年改造提升。45所薄弱学校争取2024年底全部改造。30所学校计划2025年投用。",
        [("target", "中心园", 12, 2023), ("target", "薄弱学校", 45, 2024), ("target", "学校", 30, 2025)],
        "… whatever leads to its year, which is no part of the name",
    ),
    (
        "建设智慧教育:教育专网2023年通达各校,录播教室80间。",
        [("target", "录播教室", 80, None)],
        "the first thing a colon lists has its own year",
    ),
    (
        "2023年覆盖率达到70%。重点做强两个集团:\n——城东集团:含城东小学。\n改造小规模学校31所。",
        [("target", "覆盖率", 70, 2023), ("target", "改造小规模学校", 31, None)],
        "a line with a colon dates its list by its last sentence alone",
    ),
    (
        "二、主要任务\n到2025年,教育现代化取得进展。具体如下:\n1.新建幼儿园12所。\n2.招聘教师300名。",
        [("target", "新建幼儿园", 12, 2025), ("target", "招聘教师", 300, 2025)],
        "… unless the year opens the line and all that it says",
    ),
    (
        "2023年前新建幼儿园9所,城区每年新增学位800个。",
        [("target", "新建幼儿园", 9, 2023), ("target", "城区每年新增学位", 800, None)],
        "what is done every year is not due in the year before",
    ),
    (
        "2020年全县有学校120所,在校生3万人。专任教师2100人。",
        [
            ("baseline", "学校", 120, 2020),
            ("baseline", "在校生", 30000, 2020),
            ("baseline", "专任教师", 2100, 2020),
        ],
        "the year of a whole place dates the report behind it",
    ),
    (
        "回购民办园6所,新增学位1620个(区教育局、区财政局,2024年底)。",
        [("target", "回购民办园", 6, 2024), ("target", "新增学位", 1620, 2024)],
        "… behind those who do it",
    ),
    (
        "新建公办园6所,新增学位1620个,计划于2023年9月投入使用。",
        [("target", "新建公办园", 6, 2023), ("target", "新增学位", 1620, 2023)],
        "a clause that only dates",
    ),
    (
        "2023年招聘教师310名,2024年、2025年均不少于295名。",
        [("target", "招聘教师", 310, 2023), ("target", "招聘教师", 295, 2024), ("target", "招聘教师", 295, 2025)],
        "one number for each of two years",
    ),
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
        "中小学教师本科率2023年、2024年分别达到80%、83%。",
        [("target", "中小学教师本科率", 80, 2023), ("target", "中小学教师本科率", 83, 2024)],
        "years between the name and its numbers",
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
        "遴选优秀校长、优秀教师各10名赴名校跟岗。",
        [("target", "优秀校长、优秀教师", 10, None)],
        "where they go is not who they are",
    ),
    (
        "一、起步阶段(2023年)\n新增学位900个。\n二、攻坚阶段(2024—2025年)\n招聘教师120名。",
        [("target", "新增学位", 900, 2023), ("target", "招聘教师", 120, 2025)],
        "a title's year is that of all under it",
    ),
    (
        "▲城南幼儿园 12个班 360个学位 投资2100万元 2023.9投用\n▲东关小学教学楼 4200㎡ 2024年底完工",
        [
            ("target", "城南幼儿园班级", 12, 2023),
            ("target", "城南幼儿园学位", 360, 2023),
            ("target", "城南幼儿园投资", 21000000, 2023),
            ("target", "东关小学教学楼", 4200, 2024),
        ],
        "items without stops: blanks tell their parts apart, the first is what they are about",
    ),
    (
        "1 城南幼儿园 12个班 投资2100万元\n2. 东关小学 24个班 2024年底完工",
        [
            ("target", "城南幼儿园班级", 12, None),
            ("target", "城南幼儿园投资", 21000000, None),
            ("target", "东关小学班级", 24, 2024),
        ],
        "… also where they are numbered",
    ),
    (
        "序号 任务 工作举措 时间 责任单位\n1 扩容 新建小学2所 2024年8月 县教育局\n2 强师 培训教师300名 2023年 县人社局\n",
        [("target", "新建小学", 2, 2024), ("target", "培训教师", 300, 2023)],
        "the number of a row is no name",
    ),
    (
        "迁建城东中学,2024年竣工,用地160亩。",
        [("target", "城东中学用地", 160, 2024)],
        "a clause that dates what has no number before it dates what comes behind",
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
        "三分之二以上的学校建成智慧校园,公办园在园幼儿占比过半,四分之三的教师参加轮训。",
        [
            ("target", "建成智慧校园的学校比例", 66.7, None),
            ("target", "公办园在园幼儿占比", 50, None),
            ("target", "参加轮训的教师比例", 75, None),
        ],
        "proportions in words",
    ),
    (
        "到2025年,生师比小学控制在17:1以内,初中达到13.5∶1。上午8:30到校。",
        [("target", "小学生师比", 17, 2025), ("target", "初中生师比", 13.5, 2025)],
        "a ratio is a number behind words that name one, and its colon ends no clause",
    ),
    (
        "到2025年,生师比控制在12.5:1至13.5:1之间;初中师生比保持在1:11~1:13,高中生师比12—13:1,班师比由1:2至1:2.5。",
        [
            ("target", "生师比", 12.5, 2025),
            ("target", "初中师生比", 11, 2025),
            ("target", "高中生师比", 12, 2025),
            ("target", "班师比", 2, 2025),
            ("target", "班师比", 2.5, 2025),
        ],
        "a range of ratios, but not from where to where one goes",
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
        "超九成教师参训,七成学校建成食堂,八成中职学校建成实训中心,第三成员校建成三成果展。",
        [
            ("target", "教师参训比例", 90, None),
            ("target", "建成食堂的学校比例", 70, None),
            ("target", "建成实训中心的中职学校比例", 80, None),
        ],
        "tenths with those they are of right behind them",
    ),
    (
        "普通高中与中职招生比大体相当,控制在5:5左右。",
        [("target", "普通高中与中职招生比", 5, None)],
        "what the clause before says to be even",
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
        "心理健康课每两周不少于1课时,家校会议每2个月1次。",
        [("rule", "心理健康课", 1, None), ("rule", "家校会议", 1, None)],
        "how often, by more than one week or month",
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
        "90%以上的学生熟练掌握两项运动技能,超八成学校建有2间以上专用教室。普惠园覆盖率达到95%的乡镇建有2所公办园。",
        [
            ("target", "掌握运动技能的学生比例", 90, None),
            ("target", "运动技能", 2, None),
            ("target", "建有专用教室的学校比例", 80, None),
            ("target", "专用教室", 2, None),
            ("target", "普惠园覆盖率", 95, None),
            ("target", "公办园", 2, None),
        ],
        "the share of those who have so many of a thing",
    ),
    (
        "毛入园率达到90%,力争达到98%甚至更高,双师型教师占比达到60%乃至70%。",
        [
            ("target", "毛入园率", 90, None),
            ("target", "毛入园率", 98, None),
            ("target", "双师型教师占比", 60, None),
            ("target", "双师型教师占比", 70, None),
        ],
        "what goes on beyond a number names nothing",
    ),
    ("班师比按1:2.2配备。", [("rule", "班师比", 2.2, None)], "a ratio that staffing goes by"),
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
        "一、主要成就\n到2020年底:\n——有小学715所。\n——送教上门学生871人。\n五年投入287.6亿元。",
        [
            ("baseline", "小学", 715, 2020),
            ("baseline", "送教上门学生", 871, 2020),
            ("baseline", "投入", 28760000000, None),
        ],
        "a line that dates a list dates its items, and no paragraph behind",
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
        "目前教师缺264名,35岁以下教师只占23.4%。",
        [("baseline", "教师缺", 264, None), ("baseline", "35岁以下教师比例", 23.4, None)],
        "只占 is no name",
    ),
    (
        "超56人班级减至30个。30名以上残疾学生的县建好特殊教育学校。100M以上光纤接入率100%。",
        [("target", "超56人班级", 30, None), ("target", "100M以上光纤接入率", 100, None)],
        "bounds of size and of speed count nothing",
    ),
    (
        "1.生均教学用房面积:小学、初中分别达到4.5平方米以上、5.8平方米以上;",
        [("target", "小学生均教学用房面积", 4.5, None), ("target", "初中生均教学用房面积", 5.8, None)],
        "stages, of what a colon opens",
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
        "不足100名学生的村小按100名学生核定公用经费,教师360学时培训完成率100%。",
        [("rule", "公用经费核定人数", 100, None), ("target", "教师360学时培训完成率", 100, None)],
        "who is meant, and a number within a name, count nothing",
    ),
    (
        "毛入园率、巩固率比2015年分别提高6.3个、2.1个百分点。",
        [("baseline", "毛入园率", 6.3, None), ("baseline", "巩固率", 2.1, None)],
        "a unit that only the last has",
    ),
    (
        "三、重点项目\n1.新建幼儿园6所。\n注:以上项目分2023年、2024年两批完成。",
        [("target", "新建幼儿园", 6, None)],
        "… unless it has several years",
    ),
    (
        "一、2023年新建学校5所\n招聘教师120名。\n二、2024年重点任务\n招聘教师90名。",
        [("target", "新建学校", 5, 2023), ("target", "招聘教师", 120, None), ("target", "招聘教师", 90, 2024)],
        "a title that is a sentence has its year for itself",
    ),
    (
        "二、发展目标\n2021—2025年,累计投入5亿元。\n毛入园率达到95%。",
        [("target", "累计投入", 5e8, 2025), ("target", "毛入园率", 95, None)],
        "a stretch of years does not open a section of goals",
    ),
    (
        "二、发展目标\n到2025年,毛入园率达到95%。\n到2023年,新建学校5所。\n巩固率达到98%。",
        [("target", "毛入园率", 95, 2025), ("target", "新建学校", 5, 2023), ("target", "巩固率", 98, 2025)],
        "… and its last year, once said, is not given up for an earlier one",
    ),
    (
        "一、主要目标\n2020年毛入园率达到90%,普惠率达到80%;巩固率达到98%。",
        [("baseline", "毛入园率", 90, 2020), ("baseline", "普惠率", 80, 2020), ("target", "巩固率", 98, None)],
        "a past year does not reach behind a stop, among goals either",
    ),
    (
        "2022年达标率80%;2020年为60%;2025年达到90%。双师型教师占比分别达到50%、55%、60%。",
        [
            ("target", "达标率", 80, 2022),
            ("baseline", "达标率", 60, 2020),
            ("target", "达标率", 90, 2025),
            ("target", "双师型教师占比", 50, None),
            ("target", "双师型教师占比", 55, None),
            ("target", "双师型教师占比", 60, None),
        ],
        "years that do not rise are not those of the next sentence's list",
    ),
    (
        "三、学位建设和教师招聘\n2022年新增300个。\n四、乡村教师能力素质培训\n2022年培训300名。",
        [],
        "a title of two things, or of more than the thing, names no number",
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
        "培养百名骨干教师、百名教学新秀。百名校长下乡。",
        [("target", "骨干教师", 100, None), ("target", "教学新秀", 100, None)],
        "a hundred as a count, also the second of a list, and as a figure of speech",
    ),
    (
        "四、乡村学校优秀骨干教师交流\n2023年交流96人。",
        [("target", "交流", 96, 2023)],
        "a title that is more than the thing and its verb names no number",
    ),
    (
        "新建小学,学位2160个,预计2024年9月投用。县二中搬迁,学位900个,2024年启用。县一中占地68亩,2024年启用。",
        [("target", "学位", 2160, 2024), ("target", "县二中搬迁学位", 900, 2024), ("target", "县一中占地", 68, None)],
        "when what is built will be ready dates it; what is only described is not due",
    ),
    (
        "2所学校纳入2024年改造计划。毛入园率96%,高于全国平均水平3.4个百分点。",
        [("target", "学校纳入改造计划", 2, 2024), ("target", "毛入园率", 96, None)],
        "a year behind the number that tells which plan; how two places compare is no target",
    ),
    (
        "入园率92%,未达到“十三五”规划确定的95%的目标。巩固率98%,低于规划目标99%。毛入学率91%,距94%的规划目标还有3个百分点的差距。"
        "公办率45%,提前完成了“十三五”确定的40%目标。达标率99%,高于国家规定的95%的标准。优良率41%,与50%的目标相比差距较大。"
        "本科率86%,超过规划目标6个百分点。",
        [
            ("target", name, value, None)
            for name, value in (
                ("入园率", 92),
                ("巩固率", 98),
                ("毛入学率", 91),
                ("公办率", 45),
                ("达标率", 99),
                ("优良率", 41),
                ("本科率", 86),
            )
        ],
        "the goal or the standard that a figure is held against is no figure of its own",
    ),
    (
        "参与率实现95%的目标。毛入学率高于98%。达到省定90%的标准。城乡学校距离不超过3公里。",
        [
            ("target", "参与率", 95, None),
            ("target", "毛入学率", 98, None),
            ("target", "达到省定标准比例", 90, None),
            ("rule", "城乡学校距离", 3, None),
        ],
        "… and what only sounds like it is one",
    ),
    (
        "二、发展目标\n到规划期末,毛入学率达到97%。\n明年新增学位1200个,到2022—2023学年,本科率达到80%。",
        [("target", "毛入学率", 97, 2025), ("target", "新增学位", 1200, None), ("target", "本科率", 80, 2023)],
        "明年 is no year of the plan's where nobody knows when it was made; the last year of a school year",
    ),
    (
        "江苏中学二期:总投资9800万元,2023—2024年实施,新增学位1200个。",
        [("target", "总投资", 98000000, 2024), ("target", "新增学位", 1200, 2024)],
        "when something is carried out holds on both sides",
    ),
    (
        "攻坚期(2025年7月—2027年12月):新改扩建学校42所;高中在现有17所基础上新增3所。",
        [
            ("target", "新改扩建学校", 42, 2027),
            ("baseline", "高中", 17, None),
            ("target", "新增高中", 3, 2027),
        ],
        "a stretch of time and a colon open a line; what there is already is no promise",
    ),
    (
        "落实生活补助,按远近分三档:每人每月300元、400元。落实乡村补助,按离城远近分两档每月补助200元、300元。",
        [
            ("rule", "生活补助", 300, None),
            ("rule", "生活补助", 400, None),
            ("rule", "乡村补助", 200, None),
            ("rule", "乡村补助", 300, None),
        ],
        "how a sum is graded is not its name",
    ),
    (
        "一、机遇与挑战\n预计2024年在校生将超过9.6万人。现有学校80所。",
        [("target", "在校生", 96000, 2024), ("baseline", "学校", 80, None)],
        "what a report foretells",
    ),
    (
        "2025年秋季学期起免除保育费,惠及幼儿2.6万名。达标率由六成提高到九成。公办率首次过半,达到52.3%。",
        [
            ("target", "惠及幼儿", 26000, 2025),
            ("baseline", "达标率", 60, None),
            ("target", "达标率", 90, None),
            ("target", "公办率", 52.3, None),
        ],
        "what begins with a school year; tenths that rise; a half told again in numbers",
    ),
    (
        "序号\n重点任务\n牵头单位\n完成时限\n1\n新建学校2所\n市教育局\n2024年12月\n2\n配备教师80名\n县政府\n2025年6月\n",
        [("target", "新建学校", 2, 2024), ("target", "教师", 80, 2025)],
        "a date on a line of its own closes the row of a table of tasks",
    ),
    (
        "附表\n序号\n任务\n时限\n1\n新建学校2所\n2024年底\n2\n评选名师90名\n2024年、2025年分两批\n3\n招聘教师80名\n每年\n4\n建成幼儿园5所\n2026年\n",
        [
            ("target", "新建学校", 2, 2024),
            ("target", "名师", 90, 2025),
            ("target", "招聘教师", 80, None),
            ("target", "幼儿园", 5, 2026),
        ],
        "… with a serial before each, which tells that a row has no date",
    ),
    (
        "序号\n重点任务\n完成时限\n1\n新建学校2所\n2024年12月\n新建楼房3栋\n2\n配备教师80名\n2025年6月\n"
        "保障措施\n建设基地3个。\n2022年3月\n",
        [
            ("target", "新建学校", 2, 2024),
            ("target", "新建楼房", 3, None),
            ("target", "教师", 80, 2025),
            ("target", "基地", 3, None),
        ],
        "… which begins at its serial; behind the last row a date is that of the document",
    ),
    (
        "序号\t重点任务\t具体指标\t完成时限\t责任单位\n1\t职教园\t新增学位1500个\t2024年9月\t县教育局\n"
        "2\t食堂\t改造食堂21间,2023年达标率60%\t2025年12月\t县教育局\n3\t招聘\t招聘教师90名\t每年\t县人社局\n",
        [
            ("target", "新增学位", 1500, 2024),
            ("target", "改造食堂", 21, 2025),
            ("target", "改造食堂达标率", 60, 2023),
            ("target", "招聘教师", 90, None),
        ],
        "a column of dates before the last, where no row takes that of the one above",
    ),
    (
        "序号\t重点任务\t具体指标\t时限\n1\t食堂\t改造食堂21间,2023年达标率60%\t2025年12月\n2\t招聘\t招聘教师90名\t长期坚持\n"
        "3\t扩容\t新建学校8所(2023年底前完成),改造学校6所\t2023-2025\n4\t宿舍\t建成公寓3栋\t2024.9\n",
        [
            ("target", "改造食堂", 21, 2025),
            ("target", "改造食堂达标率", 60, 2023),
            ("target", "招聘教师", 90, None),
            ("target", "新建学校", 8, 2023),
            ("target", "改造学校", 6, 2025),
            ("target", "公寓", 3, 2024),
        ],
        "… nor does one amid the others; what stands behind a number in its row is nearer, and dates are written in short",
    ),
    (
        "序号\n重点任务\n完成时限\n新建学校2所\n2023—2024年\n扩建学校6所,2022年招聘教师30名\n2023年12月底前完成\n"
        "改造食堂5间\n2025.6\n",
        [
            ("target", "新建学校", 2, 2024),
            ("target", "扩建学校", 6, 2023),
            ("target", "招聘教师", 30, 2022),
            ("target", "改造食堂", 5, 2025),
        ],
        "… and so it is with cells a line each, which lost their serials",
    ),
    (
        "2021年,毛入园率达到87.3%;近三年投入4.1亿元。",
        [("target", "毛入园率", 87.3, 2021), ("baseline", "投入", 4.1e8, None)],
        "what the last years brought is not the year's",
    ),
    (
        "新建学校2所,2023—2024\n天宁学校扩建校舍4200平方米。",
        [("target", "新建学校", 2, None), ("target", "天宁学校扩建校舍", 4200, None)],
        "no line ends between a number and its unit (2024 / 天)",
    ),
    (
        "┌──┬──┬──┬──┐\n│指标│单位│2020年│2025年│\n├──┼──┼──┼──┤\n│ 毛入园率 │ % │ 89.4 │ ≥94 │\n└──┴──┴──┴──┘\n",
        [("baseline", "毛入园率", 89.4, 2020), ("target", "毛入园率", 94, 2025)],
        "a table that is drawn with letters",
    ),
    (
        "公办园幼儿占比2024年达60%、2025年达70%。",
        [("target", "公办园幼儿比例", 60, 2024), ("target", "公办园幼儿比例", 70, 2025)],
        "占比 compares with nothing",
    ),
    (
        "到2025年:\n1.新建学校10所;\n2.新增学位5000个。\n到2027年:\n1.新建学校20所。",
        [("target", "新建学校", 10, 2025), ("target", "新增学位", 5000, 2025), ("target", "新建学校", 20, 2027)],
        "a list in no section, and one behind its last item",
    ),
    (
        "小学、初中每学年开设安全教育课程12课时,每周开设体育课4节。",
        [("rule", "小学、初中每学年开设安全教育课程", 12, None), ("rule", "每周开设体育课", 4, None)],
        "stages in a list that do the same",
    ),
    (
        "截至2023年12月31日,专任教师1200人。\n县一中2022年9月1日开学,新增学位900个。",
        [("baseline", "专任教师", 1200, 2023), ("target", "新增学位", 900, None)],
        "the day of a count dates it, the day of an event does not",
    ),
    (
        "截至2020年底,在校生9000人。2018年以来新增学位800个,公办率达51.8%。",
        [("baseline", "在校生", 9000, 2020), ("baseline", "新增学位", 800, None), ("baseline", "公办率", 51.8, 2020)],
        "a level is that of the report, what was done since some year has no one year",
    ),
    (
        "扩建初中2所(2024年年内)。\n(2)迁建县第三中学。新增学位800个。(2025年)",
        [("target", "扩建初中", 2, 2024), ("target", "新增学位", 800, 2025)],
        "due dates in brackets, within a year and behind the full stop",
    ),
    (
        "与95%的目标有1.2个百分点的差距。每周1期简报。掌握两项技能和一项特长。600分人数突破80人。",
        [
            ("rule", "简报", 1, None),
            ("target", "技能", 2, None),
            ("target", "特长", 1, None),
            ("target", "600分人数", 80, None),
        ],
        "how far a goal is off counts nothing, as little as a score; issues; two numbers in words",
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
        "2022年新增公办学位3150个。其中,新建第五幼儿园等幼儿园4所,增加1260个。",
        [
            ("target", "新增公办学位", 3150, 2022),
            ("target", "幼儿园", 4, 2022),
            ("target", "增加公办学位", 1260, 2022),
        ],
        "parts that leave their name and their year to the sentence before",
    ),
    (
        "招收5名以上残疾学生的普通学校设立资源教室。特岗津贴按基本工资的30%发放。",
        [("rule", "残疾学生", 5, None), ("rule", "特岗津贴占基本工资比例", 30, None)],
        "what a duty depends on; an allowance",
    ),
    (
        "一、主要目标\n2025年毛入园率达到99%,普惠率达到95%;巩固率达到98%。",
        [("target", "毛入园率", 99, 2025), ("target", "普惠率", 95, 2025), ("target", "巩固率", 98, 2025)],
        "a year that opens a sentence of goals is that of all its rates",
    ),
    (
        "师生比小学1∶19、初中1∶13.5。",
        [("target", "小学师生比", 19, None), ("target", "初中师生比", 13.5, None)],
        "a stage behind the ratio it is said of",
    ),
    (
        "专职保安配备率、封闭化管理率和一键报警联网率均达到100%。",
        [("target", name, 100, None) for name in ("专职保安配备率", "封闭化管理率", "一键报警联网率")],
        "one number said of several rates",
    ),
    *(
        (
            f"1.组建教研联盟6个,覆盖学校40所。{due}",
            [("target", "教研联盟", 6, year), ("target", "覆盖学校", 40, year)],
            why,
        )
        for due, year, why in (
            ("(完成时限:2024年12月)", 2024, "the date that closes an item"),
            ("(牵头单位:市教育局,完成时间:2024年底前;配合单位:市财政局)", 2024, "… among who does it"),
            ("\n责任单位:县教育局;完成时限:2023—2024年", 2024, "… on a line of its own, the last of a stretch"),
            ("2024年底前全面完成。", 2024, "… or as a sentence"),
            ("(持续推进)", None, "what goes on has no date"),
        )
    ),
    *(
        (
            f"县二中扩建:宿舍楼2栋,投资3000万元,{due}",
            [("target", "宿舍楼", 2, 2024), ("target", "投资", 3e7, 2024)],
            why,
        )
        for due, why in (
            ("2024年8月底前;", "a deadline that ends a sentence without a verb"),
            ("2024年秋季开学投用。", "when it opens"),
            ("2022年3月开工,2024年9月建成。", "when works end, not when they begin"),
            ("2024年底全部移交。", "when it is handed over"),
        )
    ),
    (
        "一、现状与目标\n全县有学校50所。到2025年,毛入园率达到95%。",
        [("baseline", "学校", 50, None), ("target", "毛入园率", 95, 2025)],
        "a section that reports and sets goals too",
    ),
    (
        "推进二期建设,到2025年在校生达到4500人。建设实训基地6个。",
        [("target", "在校生", 4500, 2025), ("target", "实训基地", 6, None)],
        "a year amid a sentence is not that of the next",
    ),
    ("近三年来新增学位3000个。", [("baseline", "新增学位", 3000, None)], "no part of the time is left in the name"),
    (
        "一二三四五六七八九十" * 40 + "。新建三所学校。",
        [("target", "新建学校", 3, None)],
        "a run of numerals is no number",
    ),
    (
        "全市5个县均通过国家督导评估,覆盖2个区。",
        [("target", "覆盖区", 2, None)],
        "how many counties there are is no aim",
    ),
    (
        "音乐、体育教师分别缺编60人、85人。",
        [("baseline", "音乐教师缺编", 60, None), ("baseline", "体育教师缺编", 85, None)],
        "what is wanting now is wanting of each",
    ),
    (
        "每两年评选一次最美教师,每次20名。",
        [("rule", "最美教师", 1, None), ("target", "每次最美教师", 20, None)],
        "so many each time",
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
        "2022年、2023年分别建成3所、5所公办幼儿园。",
        [("target", "公办幼儿园", 3, 2022), ("target", "公办幼儿园", 5, 2023)],
        "the last number of a group names the first",
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
        "新建城北中学,用地60亩,设计规模36个班。",
        [("target", "城北中学用地", 60, None), ("target", "城北中学设计规模班级", 36, None)],
        "a school is laid out for so many classes",
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
    ("新建(迁建)5所。", [], "verbs with a bracket name nothing"),
    (
        "班级学生数控制在小学45人。",
        [("rule", "小学班级学生数", 45, None)],
        "a stage before the number, behind the verb",
    ),
    (
        "学前三年毛入园率(含学前班)达到98%。",
        [("target", "学前三年毛入园率", 98, None)],
        "a remark in brackets is no part of a rate",
    ),
    ("名师占比达到教师总数的12%。", [("target", "名师占比", 12, None)], "a share says itself that it is one"),
    ("80%只能用于奖励性绩效。", [("target", "用于奖励性绩效比例", 80, None)], "只能 is no part of a name"),
    ("普惠率达9成以上。", [("target", "普惠率", 90, None)], "tenths in figures"),
    (
        "普惠率由62%到100%。",
        [("baseline", "普惠率", 62, None), ("target", "普惠率", 100, None)],
        "由 makes a rise of a range",
    ),
    ("减少各类报表50%。", [("target", "减少各类报表比例", 50, None)], "报表50% is no number of a table"),
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
        "新建国家级实训基地3个、省级10个。",
        [("target", "新建国家级实训基地", 3, None), ("target", "新建省级实训基地", 10, None)],
        "the verb stands before the level",
    ),
    (
        "新增中小学学位9000个,其中小学5000个。",
        [("target", "新增中小学学位", 9000, None), ("target", "新增小学学位", 5000, None)],
        "one stage of two",
    ),
    (
        "新建、改扩建幼儿园32所(其中新建20所)。",
        [("target", "新建、改扩建幼儿园", 32, None), ("target", "新建幼儿园", 20, None)],
        "one verb of two",
    ),
    (
        "小学:入学率100%;初中:入学率99%,巩固率98%。",
        [("target", "小学入学率", 100, None), ("target", "初中入学率", 99, None), ("target", "初中巩固率", 98, None)],
        "the nearest colon of a sentence",
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
        "音乐、体育、美术教师分别达到60名、85名、40名。",
        [("target", "音乐教师", 60, None), ("target", "体育教师", 85, None), ("target", "美术教师", 40, None)],
        "a list shares its last noun",
    ),
    (
        "截至2023年底,学校30所。2021年以来新增学位3000个,公办率达51.8%。",
        [("baseline", "学校", 30, 2023), ("baseline", "新增学位", 3000, None), ("baseline", "公办率", 51.8, 2023)],
        "a level reached since some year is that of the report",
    ),
    ("规划新建36班小学2所。", [("target", "新建36班小学", 2, None)], "of so many classes each is no number of its own"),
    (
        "示范园比例:省级20%,市级35%。",
        [("target", "省级示范园比例", 20, None), ("target", "市级示范园比例", 35, None)],
        "levels of a share",
    ),
    (
        "每年通过定向培养招聘教师60名。",
        [("target", "招聘教师", 60, None)],
        "by what means is no part of a name, behind 每年 too",
    ),
    ("到2025年完成改革,服务期不少于6年。", [("rule", "服务期", 6, None)], "how long one serves has no year"),
    ("普惠率达到七成五以上。", [("target", "普惠率", 75, None)], "tenths and half of one"),
    ("入园率85%→92%。", [("baseline", "入园率", 85, None), ("target", "入园率", 92, None)], "an arrow is a rise"),
    (
        "公办率2023年40%→2024年55%。",
        [("target", "公办率", 40, 2023), ("target", "公办率", 55, 2024)],
        "… but not between years to come",
    ),
    (
        "20所乡镇学校中12所完成改造。",
        [("target", "乡镇学校", 20, None), ("target", "完成改造乡镇学校", 12, None)],
        "中 opens a part",
    ),
    ("在校生稳定在1.2至1.3万人之间。", [("target", "在校生", 12000, None)], "之间 names nothing"),
    (
        "二、主要目标\n实施社区居民素养培训,累计培训6000人次;建成基地3个。",
        [("target", "培训", 6000, None), ("target", "基地", 3, None)],
        "who is counted by what is done to them, before another number",
    ),
    ("二、主要目标\n累计培训教师3万人次。", [("target", "培训教师", 30000, None)], "a sum among goals"),
    ("计划惠及1200人。", [("target", "惠及", 1200, None)], "惠及 is one word"),
    (
        "普惠率较“十三五”末提高5个百分点,达到95%。",
        [("baseline", "普惠率", 5, None), ("baseline", "普惠率", 95, None)],
        "the time of comparison is not that of the number",
    ),
    (
        "2023年新增学位5000个,三年共新增1.2万个。",
        [("target", "新增学位", 5000, 2023), ("target", "新增学位", 12000, None)],
        "so many years together are not the one before",
    ),
    (
        "二、主要目标\n2025年毛入园率99%,普惠率95%;教师达300人。",
        [("target", "毛入园率", 99, 2025), ("target", "普惠率", 95, 2025), ("target", "教师", 300, 2025)],
        "达 is of a level, which a goal's year is of",
    ),
    (
        "序号\t任务\t时限\n1\t新建学校2所\t2025年8月\n以上任务全面完成。\n1\t新增公办园3所\t2024年",
        [("target", "新建学校", 2, 2025), ("target", "新增公办园", 3, None)],
        "a sentence ends the rows",
    ),
    (
        "小学、初中投资分别为3000万、1.2亿元。",
        [("target", "小学投资", 30000000, None), ("target", "初中投资", 120000000, None)],
        "万 and 亿 each of its own number",
    ),
    (
        "生均用地:小学20平方米,初中25平方米。",
        [("target", "小学生均用地", 20, None), ("target", "初中生均用地", 25, None)],
        "what each has is said of every stage",
    ),
    (
        "现有名校长工作室9个,新增2个。",
        [("baseline", "名校长工作室", 9, None), ("target", "新增名校长工作室", 2, None)],
        "新增 does something, as 新建 does",
    ),
    (
        "学位缺口9000个,需新建幼儿园12所。",
        [("baseline", "学位缺口", 9000, None), ("target", "新建幼儿园", 12, None)],
        "what is needed is no stock",
    ),
    (
        "小学近视率每年下降1个百分点,初中、高中每年下降0.6个百分点。",
        [("target", "小学近视率", 1, None), ("target", "初中近视率", 0.6, None), ("target", "高中近视率", 0.6, None)],
        "two stages are part of a rate, as one is",
    ),
    (
        "截至2023年底,普惠率达90%。清零目标实现,五年发放资助金2.8亿元。",
        [("baseline", "普惠率", 90, 2023), ("target", "资助金", 280000000, None)],
        "a clause with a time of its own is not of the report's year",
    ),
    (
        "小学新增学位0.6万、0.9万个,在校生7.3万,总投资约2.4亿,建设运动场3个。",
        [
            ("target", "小学新增学位", 6000, None),
            ("target", "小学新增学位", 9000, None),
            ("target", "在校生", 73000, None),
            ("target", "总投资", 240000000, None),
            ("target", "运动场", 3, None),
        ],
        "ten-thousands leave out what is counted by the word before, or have the unit of the next",
    ),
    (
        "GDP突破900亿,服务区域面积12万,带动就业3万。",
        [],
        "… but not where that word does not tell",
    ),
    (
        "重点工程有\n1 扩容工程 9所\n2 名师工程 45名\n招聘3名师范生、2名校医、5名校(园)长。",
        [
            ("target", "扩容工程", 9, None),
            ("target", "名师工程", 45, None),
            ("target", "招聘师范生", 3, None),
            ("target", "校医", 2, None),
            ("target", "校(园)长", 5, None),
        ],
        "the number of a line is none of its name, nor counts it teachers",
    ),
    (
        "九成5以上的村小联网。",
        [("target", "村小联网比例", 95, None)],
        "tenths in two scripts",
    ),
    (
        "图书馆藏书由2019年的3万册增加到目前的8万册。",
        [("baseline", "图书馆藏书", 30000, 2019), ("baseline", "图书馆藏书", 80000, None)],
        "a rise to what is there now",
    ),
    (
        "48个改造项目中,东片区6个。",
        [("target", "改造项目", 48, None), ("target", "东片区", 6, None)],
        "those of which parts are told",
    ),
    (
        "投入7亿元改建、扩建初中21所,投资2000万元建设体育馆,投入90万元用于心理辅导,投入60万元设立奖教基金。",
        [
            ("target", "投入", 700000000, None),
            ("target", "改建、扩建初中", 21, None),
            ("target", "体育馆投资", 20000000, None),
            ("target", "投入", 900000, None),
            ("target", "投入奖教基金", 600000, None),
        ],
        "what a sum is spent on, what it is, and what the next number counts",
    ),
    (
        "迁建幼儿园6所,规划建设面积1.8万平方米。",
        [("target", "迁建幼儿园", 6, None), ("target", "迁建幼儿园建设面积", 18000, None)],
        "the area of what was counted before",
    ),
    (
        "2022、2023年分别新增托位150个、210个。",
        [("target", "新增托位", 150, 2022), ("target", "新增托位", 210, 2023)],
        "years that leave their 年 to the last",
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
        "每年组织园长培训60人次,三年培训180人次。",
        [("target", "园长培训", 60, None), ("target", "园长培训", 180, None)],
        "a name that has the verb already",
    ),
    (
        "校级以上社团90个,其中省级4个。",
        [("target", "校级以上社团", 90, None), ("target", "省级社团", 4, None)],
        "a level in place of another",
    ),
    (
        "消除大班额,40人标准班额达标率96%。",
        [("target", "40人标准班额达标率", 96, None)],
        "a number that only says which classes are meant",
    ),
    (
        "城区学位吃紧,有3所中心小学在校生超过3000人。",
        [("target", "中心小学", 3, None), ("target", "中心小学在校生", 3000, None)],
        "what is counted stands before how large it is",
    ),
    (
        "支持一中与理工大学共建学科基地3个,与甲集团、乙职业技术学院合作建设产业学院2个。",
        [("target", "学科基地", 3, None), ("target", "产业学院", 2, None)],
        "with whom it is built is no part of a name",
    ),
    (
        "同步建设配套幼儿园3所,同步新建小学2所。",
        [("target", "配套幼儿园", 3, None), ("target", "新建小学", 2, None)],
        "同步 is no part of a name",
    ),
    ("违规招生的学校,按1:1的比例核减招生计划。", [], "a ratio that takes away provides nobody"),
    ("校企共建实训基地5个。", [("target", "校企共建实训基地", 5, None)], "a kind of base, nobody is named"),
    (
        "建设家校协同育人共建基地5个,和谐社区共建示范点3个。",
        [("target", "家校协同育人共建基地", 5, None), ("target", "和谐社区共建示范点", 3, None)],
        "… and 同 and 和 of words name nobody",
    ),
    (
        "校长教师交流轮岗比例每年不低于符合条件人数的12%。",
        [("rule", "校长教师交流轮岗比例", 12, None)],
        "how often, between a share and what it is one of",
    ),
    (
        "技工学校与甲厂、乙协会等9家单位共建工坊4个。",
        [("target", "单位", 9, None), ("target", "共建工坊", 4, None)],
        "behind a list of names and their number, the noun they share",
    ),
    (
        "资助学生1.3万人次,发放资金900万元;评定乡村名师16名,每人每年给予2万元工作经费。",
        [
            ("target", "资助学生", 13000, None),
            ("target", "资助学生发放资金", 9000000, None),
            ("target", "乡村名师", 16, None),
            ("rule", "乡村名师工作经费", 20000, None),
        ],
        "sums paid to those counted before",
    ),
    (
        "落实民办园生均补助,标准为每生每年700元。",
        [("rule", "民办园生均补助标准", 700, None)],
        "a standard of what the clause before sets up",
    ),
    (
        "三年内推广到全州70%的乡镇园,覆盖城区全部及45%的村小。",
        [("target", "推广到全州乡镇园比例", 70, None), ("target", "覆盖城区村小比例", 45, None)],
        "a share whose whole stands behind it with 的",
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
        "每年遴选园长12名挂职锻炼,开展“同步课堂”结对25对,三门技师学院开设两门课程。",
        [("target", "园长", 12, None), ("target", "同步课堂结对", 25, None), ("target", "课程", 2, None)],
        "what is done behind a noun, in a name, and a county that looks like a number",
    ),
    (
        "省级传承校2所(城北小学、城北中学)、市级5所。",
        [("target", "省级传承校", 2, None), ("target", "市级传承校", 5, None)],
        "a bracket behind a number is no part of the next name",
    ),
    (
        "设立24小时热线,4年累计举办讲座90场。",
        [("target", "讲座", 90, None)],
        "a day and a night count nothing; a sum over the years of a plan",
    ),
    (
        "(1)县六小建设项目:占地52亩,学位1620个,建设年限2024—2025年。\n(2)城东园二期:新增12个班;投资3260万元;2025年。",
        [
            ("target", "县六小建设项目占地", 52, 2025),
            ("target", "县六小建设项目学位", 1620, 2025),
            ("target", "新增班级", 12, 2025),
            ("target", "投资", 32600000, 2025),
        ],
        "the date that closes an item, asked for by its name or alone",
    ),
    (
        "3.中心小学迁建 用地30亩 投资2800万元 2022—2023年\n4.职教中心迁建;用地90亩;2022年开工,2024年竣工。",
        [
            ("target", "中心小学迁建用地", 30, 2023),
            ("target", "中心小学迁建投资", 28000000, 2023),
            ("target", "用地", 90, 2024),
        ],
        "… behind a blank, and behind the year that works begin",
    ),
    (
        "(2)县三中新建项目。用地85亩,投资1.9亿元,2025年8月启用。\n(3)体育馆项目:投资2980万元,2024年建成。",
        [
            ("target", "用地", 85, 2025),
            ("target", "县三中新建项目投资", 190000000, 2025),
            ("target", "体育馆项目投资", 29800000, 2024),
        ],
        "the head of an item says that what it describes is built",
    ),
    (
        "启动阶段(2022年6月前)。完成40所学校自评。\n第二阶段:2023年1月至12月。每年招聘教师60名,改造学校30所。",
        [("target", "学校自评", 40, 2022), ("target", "招聘教师", 60, None), ("target", "改造学校", 30, 2023)],
        "a phase dates the rest of its line, but not what is done every year",
    ),
    (
        "三、项目安排\n项目名称:县二小新建\n建设内容:设36个班\n总投资:6300万元\n建设年限:2022—2023年\n项目名称:县三小扩建\n"
        "建设内容:设24个班\n建设年限:2024年",
        [("target", "设班级", 36, 2023), ("target", "总投资", 63000000, 2023), ("target", "设班级", 24, 2024)],
        "the date of a card of several lines is that of its card",
    ),
    (
        "1.改造薄弱学校40所。〔完成时限:2023年12月〕\n2.选聘校长60名。完成时间:2024年9月底。责任科室:人事科。\n"
        "3.建成食堂20个。(县教育局牵头,2025年底前完成)\n4.培训教师300名(2025年6月前,县教育局牵头)。",
        [
            ("target", "改造薄弱学校", 40, 2023),
            ("target", "校长", 60, 2024),
            ("target", "食堂", 20, 2025),
            ("target", "培训教师", 300, 2025),
        ],
        "… in brackets of other make, before or behind who does it",
    ),
    (
        "1.2024年目标:新增学位1800个;培养名师20名。\n2.2025年重点任务。新增学位900个。培养名师30名。\n2023年度:改造食堂12个;招聘教师200名。",
        [
            ("target", "新增学位", 1800, 2024),
            ("target", "名师", 20, 2024),
            ("target", "新增学位", 900, 2025),
            ("target", "名师", 30, 2025),
            ("target", "改造食堂", 12, 2023),
            ("target", "招聘教师", 200, 2023),
        ],
        "a year that a line opens with is said of all of the line",
    ),
    (
        "3.扩容工程。实施期限:20—25年。新建幼儿园12所。",
        [("target", "新建幼儿园", 12, None)],
        "a number that a date is asked for by, and no year",
    ),
    (
        "到2025年,建成优质均衡县,为2030年全面普及打下基础,普惠率达到92%。",
        [("target", "普惠率", 92, 2025)],
        "what a year only points to is due by another",
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
        "二、发展目标\n到2025年,普惠率达到90%。\n到2030年,教育现代化基本实现。普惠率达到95%。",
        [("target", "普惠率", 90, 2025), ("target", "普惠率", 95, 2030)],
        "an outlook beyond the plan has its own year",
    ),
    (
        "到计划期末,普惠率达到90%。“十四五”结束时,公办率达到55%。规划期满,巩固率达到98%。",
        [("target", "普惠率", 90, 2025), ("target", "公办率", 55, 2025), ("target", "巩固率", 98, 2025)],
        "the end of a plan's time has many names",
    ),
    (
        "2025年8月31日前,新建学校5所。于2024年9月1日前建成幼儿园6所,学位1080个。",
        [("target", "新建学校", 5, 2025), ("target", "幼儿园", 6, 2024), ("target", "学位", 1080, 2024)],
        "a deadline may be a day",
    ),
    (
        "(三)总结阶段(2025年)。建成示范校20所。\n1.2022年7月—2023年6月。改造学校30所。",
        [("target", "示范校", 20, 2025), ("target", "改造学校", 30, 2023)],
        "a stretch of months that a line opens with",
    ),
    (
        "镇街 学校 建设性质 班级数 新增学位 开工年份 建成年份\n城关镇 城南小学 新建 36 1620 2022 2024\n",
        [("target", "城南小学班级数", 36, 2024), ("target", "城南小学新增学位", 1620, 2024)],
        "a table of places without units in its heads, but with dates",
    ),
    (
        "年份  新建幼儿园  新增学位\n2023年  3所  2700个\n2024年  4所  3600个\n",
        [
            ("target", "新建幼儿园", 3, 2023),
            ("target", "新增学位", 2700, 2023),
            ("target", "新建幼儿园", 4, 2024),
            ("target", "新增学位", 3600, 2024),
        ],
        "a row for each year, the units in its cells",
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
    (
        "1.改造学校4所。(责任单位:县教育局;完成时限:2024年第四季度)\n2.改造学校5所。责任单位:县教育局。完成时限:2023年启动,2025年完成。\n"
        "3.改造学校6所(完成时限:2025.12.31)。\n4.改造学校7所。完成时间:2024年底取得明显成效",
        [
            ("target", "改造学校", 4, 2024),
            ("target", "改造学校", 5, 2025),
            ("target", "改造学校", 6, 2025),
            ("target", "改造学校", 7, 2024),
        ],
        "a date that is asked for may be told in many ways",
    ),
    (
        "缩短建设工期,新建学校5所。\n新建学校6所,建设工期2022—2023年。",
        [("target", "新建学校", 5, None), ("target", "新建学校", 6, 2023)],
        "… but its word alone asks for none",
    ),
    (
        "到2023年、2025年,普惠率分别达到86%、90%;公办率分别达到50%和55%。",
        [
            ("target", "普惠率", 86, 2023),
            ("target", "普惠率", 90, 2025),
            ("target", "公办率", 50, 2023),
            ("target", "公办率", 55, 2025),
        ],
        "numbers that go with the years of those before",
    ),
    (
        "教师交流轮岗每年不少于应交流人数的10%,其中骨干教师占20%。",
        [("rule", "教师交流轮岗每年占应交流人数比例", 10, None), ("rule", "骨干教师占交流教师比例", 20, None)],
        "a part of a norm is one, bounded or not",
    ),
    (
        "到2025年,示范园增至8所,公办园生均公用经费每年不低于800元。",
        [("target", "示范园", 8, 2025), ("rule", "公办园生均公用经费", 800, None)],
        "what is spent on each every year is due by no year",
    ),
    (
        "三、重点工程\n1.学前教育扩容工程\n实施期限:2022—2024年\n建设内容:新建幼儿园12所。",
        [("target", "新建幼儿园", 12, 2024)],
        "a date that is asked for before what is done by then",
    ),
    (
        "城南小学新建工程,2022年3月开工,2024年8月竣工,占地45亩,投资1.2亿元。\n河口中学宿舍楼,4800平方米,2023年。",
        [
            ("target", "城南小学新建工程占地", 45, 2024),
            ("target", "城南小学新建工程投资", 120000000, 2024),
            ("target", "河口中学宿舍楼", 4800, 2023),
        ],
        "dates before what is built, and behind it on a short line",
    ),
    (
        "2023年起指标到校比例不低于50%。班额不超过45人,2023年秋季起执行。2024年秋季学期起编程课每学年不少于8课时。",
        [("rule", "指标到校比例", 50, 2023), ("rule", "班额", 45, 2023), ("rule", "编程课", 8, 2024)],
        "norms that a year begins have it",
    ),
    (
        "2024年起推行轮岗制,交流教师300名。",
        [("target", "交流教师", 300, None)],
        "… but what the next clause counts is not done by then",
    ),
    (
        "小学教师专科以上、初中教师研究生学历占比分别达96%、7%。",
        [("target", "小学教师专科以上学历占比", 96, None), ("target", "初中教师研究生学历占比", 7, None)],
        "degrees of which the last has the noun",
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
    (
        "迁建特教中心(规模240人),扩建县三中(新增18个班)。",
        [("target", "迁建特教中心规模", 240, None), ("target", "扩建县三中班级", 18, None)],
        "what a bracket says of a building",
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
        "生均藏书小学24册、初中35册。28名县级领导每人联系1所学校。",
        [
            ("target", "小学生均藏书", 24, None),
            ("target", "初中生均藏书", 35, None),
            ("target", "县级领导", 28, None),
            ("rule", "每人联系学校", 1, None),
        ],
        "what each pupil of a stage has; who each do something",
    ),
    (
        "县教师特招五年260名,发放奖学金90万元,办理助学贷款700人、560万元。",
        [
            ("target", "县教师特招", 260, None),
            ("target", "奖学金", 900000, None),
            ("target", "办理助学贷款", 700, None),
            ("target", "办理助学贷款", 5600000, None),
        ],
        "years behind a name; one thing in two units",
    ),
    (
        "对城北初中、城南高中、城东小学等6个续建项目投入3.4亿元,教育支出较上一年增长8%。",
        [("baseline", "续建项目", 6, None), ("baseline", "投入", 340000000, None), ("baseline", "教育支出", 8, None)],
        "a sum behind what it is for; the year before is no name",
    ),
    (
        "开展校长全员培训,五年一周期不少于300学时。在职教师进修160名,在校学生科创项目40项。",
        [
            ("rule", "校长全员培训", 300, None),
            ("target", "在职教师进修", 160, None),
            ("target", "在校学生科创项目", 40, None),
        ],
        "how often all are trained is no name; 在 that does not tell where",
    ),
    (
        "小学、初中合格率分别达到99%、98%,分别提高0.3、1.1个百分点。",
        [
            ("target", "小学合格率", 99, None),
            ("target", "初中合格率", 98, None),
            ("target", "小学合格率", 0.3, None),
            ("target", "初中合格率", 1.1, None),
        ],
        "the first of several shares of one unit may begin with 0",
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
        "实训基地验收率、开放率均为93%、完成率52%。",
        [
            ("target", "实训基地验收率", 93, None),
            ("target", "实训基地开放率", 93, None),
            ("target", "实训基地完成率", 52, None),
        ],
        "a rate alone is of what the first of the list is, and no second of that",
    ),
    (
        "(二)教师队伍迈上新台阶招聘教师85名。\n教育改革取得新突破的学校有12所。\n促进特殊教育实现新跨越改造资源教室9间。",
        [
            ("baseline", "招聘教师", 85, None),
            ("target", "教育改革取得新突破的学校", 12, None),
            ("target", "改造资源教室", 9, None),
        ],
        "a title that runs into its text is no part of a name",
    ),
    (
        "1.乡村学校食堂改造工程6项,投资840万元;2.改薄项目3个,投资1.2亿元;3.教学楼3栋,投资900万元。",
        [
            ("target", "乡村学校食堂改造工程", 6, None),
            ("target", "乡村学校食堂改造工程投资", 8_400_000, None),
            ("target", "改薄项目", 3, None),
            ("target", "改薄项目投资", 120_000_000, None),
            ("target", "教学楼", 3, None),
            ("target", "投资", 9_000_000, None),
        ],
        "works that are counted have the money behind them",
    ),
    (
        "新增示范幼儿园6所,总量达到20所;小学教职工3200人(专任教师3100人)。",
        [
            ("target", "新增示范幼儿园", 6, None),
            ("target", "示范幼儿园", 20, None),
            ("target", "小学教职工", 3200, None),
            ("target", "小学专任教师", 3100, None),
        ],
        "all there are are not only the new ones; a bracket is of the stage before it",
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
        "组建7个班主任工作坊。投用后可容纳幼儿360人。选派9名园长到师范大学研修。一贯制学校义务教育阶段规模不超过2400人。",
        [
            ("target", "班主任工作坊", 7, None),
            ("target", "投用后可容纳幼儿", 360, None),
            ("target", "园长", 9, None),
            ("rule", "一贯制学校义务教育阶段规模", 2400, None),
        ],
        "班主任 is no class; where those counted are sent; how large schools may be",
    ),
    (
        "甘州4所高校9个学科入选,26个园区48所学校联网,设备200台(件)。与东盟国家3所学院累计培养学员900名。",
        [
            ("target", "高校", 4, None),
            ("target", "学科入选", 9, None),
            ("target", "园区", 26, None),
            ("target", "学校联网", 48, None),
            ("target", "设备", 200, None),
            ("target", "学院", 3, None),
            ("baseline", "学员", 900, None),
        ],
        "two numbers, each with its noun behind it",
    ),
    ("培育3个学校联盟(县教育局牵头)。", [("target", "学校联盟", 3, None)], "who answers for it is no part of the name"),
    ("新增4个名师工作室(县教师发展中心)。", [("target", "新增名师工作室", 4, None)], "the same, by the body alone"),
    # dates: by a day, a half or quarter of a year; a head without a colon; what happens each year since is due by none
    ("20所学校校舍于2025年8月31日前全部改造完成。", [("target", "学校校舍", 20, 2025)], "by a day of the year"),
    ("新建学校5所,2023年上半年投用。", [("target", "新建学校", 5, 2023)], "half a year"),
    ("新建学校5所,2024年第三季度竣工。", [("target", "新建学校", 5, 2024)], "a quarter of a year"),
    ("新建学校5所。\n完成时限2025年", [("target", "新建学校", 5, 2025)], "a head of a date, no colon"),
    ("2023年起每年培训教师300名。", [("target", "培训教师", 300, 2023)], "each year since, and so from then on"),
    (
        "序号\n重点任务\n完成时限\n1\n新建学校2所\n2024年12月(秋季)\n2\n改造食堂3个\n2025年6月\n",
        [("target", "新建学校", 2, 2024), ("target", "改造食堂", 3, 2025)],
        "more behind a date on its line",
    ),
    (
        "某学院新校区一期用地860亩,2024年建成,建筑面积42万平方米。",
        [("target", "某学院新校区一期用地", 860, 2024), ("target", "建筑面积", 420000, None)],
        "a part of a campus is built",
    ),
    # what a clause before or a list says is counted
    ("教师总量较2020年扩大,增至642名。", [("target", "教师总量", 642, None)], "grown since a year"),
    (
        "初中16所,小学31所,在校生1.1万人。",
        [("target", "初中", 16, None), ("target", "小学", 31, None), ("target", "在校生", 11000, None)],
        "the pupils of two stages are neither's",
    ),
    (
        "毛入园率、巩固率和普惠率比上年提高0.2、1.3、4.8个百分点。",
        [("baseline", "毛入园率", 0.2, None), ("baseline", "巩固率", 1.3, None), ("baseline", "普惠率", 4.8, None)],
        "three of one unit, of which the first looks like a ratio; 比上年 is of no name",
    ),
    (
        "毛入园率、巩固率2023、2024年分别达到90%、95%。",
        [("target", "毛入园率", 90, 2023), ("target", "巩固率", 95, 2024)],
        "years apart",
    ),
    (
        "选派6所优质园领办24所乡镇中心园。",
        [("target", "优质园", 6, None), ("target", "乡镇中心园", 24, None)],
        "who does it, for whom",
    ),
    (
        "2020年,普高在校生8100人,职高5610人。",
        [("baseline", "普高在校生", 8100, 2020), ("baseline", "职高在校生", 5610, 2020)],
        "职高 is a stage",
    ),
    ("一、着力解决突出问题\n新建学校5所。", [("target", "新建学校", 5, None)], "a title that mends reports nothing"),
    # what dates a list, or all below it
    (
        "一、底数与差距\n对照国家标准,按2021年监测数据:\n1.达标学校31所;\n2.差异系数0.52(国家标准不高于0.5)。\n力争新增学位900个。",
        [
            ("baseline", "达标学校", 31, 2021),
            ("baseline", "差异系数", 0.52, 2021),
            ("rule", "差异系数国家标准", 0.5, None),
            ("baseline", "新增学位", 900, None),
        ],
        "the year of a survey holds for the items of its list",
    ),
    (
        "一、任务\n截至2022年底:\n(1)建成学校4所;\n(2)培训教师90名。\n二、保障\n新建学校3所。",
        [("baseline", "学校", 4, 2022), ("baseline", "培训教师", 90, 2022), ("target", "新建学校", 3, None)],
        "as of a year of the plan's own: done",
    ),
    (
        "一、任务\n2022年教育事业统计数据:\n(1)达标学校31所;\n(2)专任教师900名。\n二、保障\n新建学校3所。",
        [("baseline", "达标学校", 31, 2022), ("baseline", "专任教师", 900, 2022), ("target", "新建学校", 3, None)],
        "the same without 按",
    ),
    (
        "按2022年监测数据,达标率82%。对照2025年评估标准,新增学位900个。",
        [("baseline", "达标率", 82, 2022), ("target", "新增学位", 900, 2025)],
        "what is asked of a year is no survey",
    ),
    (
        "据2022年统计:全县有小学31所;差异系数0.52。",
        [("baseline", "小学", 31, 2022), ("baseline", "差异系数", 0.52, 2022)],
        "a survey is said of all its sentence",
    ),
    *(
        (
            f"一、任务\n{one}\n(1)新建学校2所;\n(2)培训教师90名。\n{other}\n(1)新增学位300个。\n二、保障\n投入3亿元。",
            [
                ("target", "新建学校", 2, 2023),
                ("target", "培训教师", 90, 2023),
                ("target", "新增学位", 300, 2024),
                ("target", "投入", 300000000, None),
            ],
            "a line that names a year and nothing else",
        )
        for one, other in [
            ("▲2023年(启动年)", "▲2024年(攻坚年)"),
            ("2023年——起步之年", "2024年——攻坚之年"),
            ("【2023年重点任务】", "【2024年重点任务】"),
            ("第一年(2023年)", "第二年(2024年)"),
            ("1.2023年", "2.2024年"),
        ]
    ),
    (
        "●2023年(启动年)。新建学校2所;培训教师90名。\n【2024年】新增学位300个。",
        [("target", "新建学校", 2, 2023), ("target", "培训教师", 90, 2023), ("target", "新增学位", 300, 2024)],
        "one that the items stand behind",
    ),
    (
        "2024年底前清零;2025年9月底前通过评估,12月底前接受认定。届时,达标率100%,普惠率90%。届时新增学位300个。",
        [("target", "达标率", 100, 2025), ("target", "普惠率", 90, 2025), ("target", "新增学位", 300, 2025)],
        "届时 stands for the year before it",
    ),
    ("届时新建学校3所。", [("target", "新建学校", 3, None)], "no year before it"),
    (
        "建有党组织的学校2024年前实现全覆盖;培训教师90名;体检率到2025年达到90%;新增学位300个。",
        [("target", "培训教师", 90, None), ("target", "体检率", 90, 2025), ("target", "新增学位", 300, None)],
        "a year behind its subject is that of its clause",
    ),
    ("2024年前,学校全部达标;培训教师90名。", [("target", "培训教师", 90, 2024)], "one that opens the sentence goes on"),
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
    # what is said of what the words before in its part of the sentence are about
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
    (
        "(一)学前扩容工程。包括公办园项目、村级园项目,总投资4.3亿元。\n(二)县中振兴工程。新建三中,改造二中实验楼,投资6亿元。",
        [("target", "学前扩容工程总投资", 430000000, None), ("target", "县中振兴工程投资", 600000000, None)],
        "the sum of the project that a run-in title names",
    ),
    (
        "(一)扩容工程:1.幼儿园建设项目,新建幼儿园7所,总投资1亿元;2.扩校项目,总投资4亿元。县中振兴工程含一中、二中,投资3亿元。",
        [
            ("target", "新建幼儿园", 7, None),
            ("target", "幼儿园建设项目总投资", 100000000, None),
            ("target", "扩校项目总投资", 400000000, None),
            ("target", "县中振兴工程投资", 300000000, None),
        ],
        "of an item in one line, of the subject that has parts",
    ),
    (
        "县中提升工程。投资2亿元,扩建一中。职教攻坚工程。迁建职教中心,总投资4亿元。依托五大行动,规划总投资9亿元。",
        [
            ("target", "投资", 200000000, None),
            ("target", "职教中心总投资", 400000000, None),
            ("target", "总投资", 900000000, None),
        ],
        "of what is built, where that is one thing",
    ),
    (
        "扩容工程。依托薄改项目,总投资4亿元。三年行动计划,总投资5亿元。",
        [("target", "扩容工程总投资", 400000000, None), ("target", "总投资", 500000000, None)],
        "not of what it leans on, nor of what any plan may be called",
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
        "按师生比不低于1∶4000配备心理健康教师。",
        [("rule", "心理健康教师师生比", 4000, None)],
        "whose ratio stands behind",
    ),
    (
        "高校要按师生比1∶200设置专职辅导员岗位且每校至少2名。",
        [("rule", "高校专职辅导员师生比", 200, None), ("rule", "每校高校专职辅导员", 2, None)],
        "… with the school before",
    ),
    (
        "按照不低于1∶350的比例配齐建强思政课教师队伍。",
        [("rule", "思政课教师师生比", 350, None)],
        "no posts of all teachers",
    ),
    ("到2025年,高校思政课教师按1∶350师生比配备。", [("target", "高校思政课教师师生比", 350, 2025)], "… or before"),
    (
        "加强中职思政课教师配备,师生比不低于1∶350。",
        [("rule", "中职思政课教师师生比", 350, None)],
        "… in the clause before",
    ),
    (
        "招聘教师20名,加强辅导员配备,师生比不低于1∶200。",
        [("target", "招聘教师", 20, None), ("rule", "辅导员师生比", 200, None)],
        "… also where a number stands before it",
    ),
    (
        "配备2名辅导员,师生比不低于1∶200。",
        [("target", "辅导员", 2, None), ("rule", "辅导员师生比", 200, None)],
        "… or in it",
    ),
    (
        "师生比不低于1∶19,充实专职辅导员。",
        [("rule", "师生比", 19, None)],
        "what comes behind a clause is not before it",
    ),
    (
        "到2025年,按师生比1∶19配备小学教师。",
        [("target", "师生比", 19, 2025)],
        "that of teachers as such is none of these",
    ),
    ("一、短板\n生师比偏高,为19.8:1。", [("baseline", "生师比", 19.8, None)], "a ratio named before its clause"),
    # what frames a count, of how many it tells, and who is meant
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
        "一、现状\n62所小学有15所大班额学校,32所幼儿园中有28所为普惠性幼儿园;86所中小学中,食堂达标的有71所。",
        [
            ("baseline", "小学", 62, None),
            ("baseline", "大班额学校", 15, None),
            ("baseline", "幼儿园", 32, None),
            ("baseline", "普惠性幼儿园", 28, None),
            ("baseline", "中小学", 86, None),
            ("baseline", "食堂达标", 71, None),
        ],
        "each with its own noun",
    ),
    (
        "一、现状\n骨干教师不足1人的学校有6所,生均图书低于20册的学校有9所,每百名学生教师达到1人的学校占比95%。",
        [
            ("baseline", "骨干教师不足1人的学校", 6, None),
            ("baseline", "生均图书低于20册的学校", 9, None),
            ("baseline", "每百名学生教师达到1人的学校占比", 95, None),
        ],
        "a number before 的 says which are counted",
    ),
    (
        "小规模学校公用经费不足100人的按100人核定。",
        [("rule", "公用经费核定人数", 100, None)],
        "for how many heads money is allotted",
    ),
    # tables of tasks whose cells ran together, in one line or a row a line; the date last, or behind the task
    *(
        (
            f"一、任务分工\n序号重点任务牵头单位配合单位完成时限{between}1新建小学3所,新增学位900个县教育局县财政局2025年6月底{between}"
            f"2创建县级示范校12所市住房城乡建设局、市教育局2024—2026年{between}3培训教师90名县委编办各乡镇(街道)长期坚持\n",
            [
                ("target", "新建小学", 3, 2025),
                ("target", "新增学位", 900, 2025),
                ("target", "县级示范校", 12, 2026),
                ("target", "培训教师", 90, None),
            ],
            "bodies and dates end a task",
        )
        for between in ("", "\n")
    ),
    (
        "序号任务内容完成时间责任单位1新建小学3所2025年底县教育局2培训教师90名2026年8月县教师发展中心、县财政局",
        [("target", "新建小学", 3, 2025), ("target", "培训教师", 90, 2026)],
        "the date behind the task",
    ),
    # an item of a list is due by the date that closes it; what kind of school it is counts nothing
    (
        "1.临江实验学校,九年一贯制,54班、2520座,2023年9月启用。\n2.城东小学(江北街道),36班、1620座,2024年秋季投用。",
        [
            ("target", "临江实验学校", 54, 2023),
            ("target", "临江实验学校", 2520, 2023),
            ("target", "城东小学(江北街道)", 36, 2024),
            ("target", "城东小学(江北街道)", 1620, 2024),
        ],
        "items that say no verb",
    ),
    (
        "新建河东学校,十二年一贯制学校,规划60个班。县三中,全寄宿制,占地80亩,规划48个班。",
        [
            ("target", "新建河东学校班级", 60, None),
            ("target", "县三中占地", 80, None),
            ("target", "县三中班级", 48, None),
        ],
        "the kind of a school stands between",
    ),
    (
        "其中第三十五小学设48个班、学位2160个,2024年8月竣工;县六中,学位900个,2025年完工。县一中占地68亩,2024年启用。",
        [
            ("target", "第三十五小学设班级", 48, 2024),
            ("target", "学位", 2160, 2024),
            ("target", "县六中学位", 900, 2025),
            ("target", "县一中占地", 68, None),
        ],
        "what is finished then was built",
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
    # a slogan's word in the next of a list makes no slogan of the one before; what all of a list is due by; what is done so often
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
        "新增学位1260座,均于2024年8月底前完工。新建学校3所,全部于2025年建成。",
        [("target", "新增学位", 1260, 2024), ("target", "新建学校", 3, 2025)],
        "all are due by then",
    ),
    (
        "城区12所优质校结对,实行校长影子研修(每学期2周)、教研员蹲点(每人每学期不少于20天)、送教下乡(每年4次)。",
        [
            ("target", "优质校结对", 12, None),
            ("rule", "校长影子研修", 2, None),
            ("rule", "教研员蹲点", 20, None),
            ("rule", "送教下乡", 4, None),
        ],
        "how often, in brackets",
    ),
    (
        "开展教师全员轮训(每5年不少于360学时)、阳光体育(每天不少于1小时)、校长培训(每人20学时)。",
        [("rule", "教师全员轮训", 360, None), ("rule", "阳光体育", 1, None), ("rule", "校长培训", 20, None)],
        "… in any other words for it",
    ),
    # tables of projects, a cell a line: 建设性质 holds nothing to count; a number where a name should be ends the table
    # what is done to all of a list of schools is said once, before the first or before their sum
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
        "新建高中2所以及特殊教育学校1所。",
        [("target", "新建高中", 2, None), ("target", "新建特殊教育学校", 1, None)],
        "所以及 has no 所以",
    ),
    # 翻番
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
    # a norm is not what is counted
    (
        "按每60名残疾学生配1名巡回指导教师的标准配备。",
        [("rule", "每60名残疾学生配巡回指导教师", 1, None)],
        "the norm by which it is done",
    ),
    ("制定3个具有特色的标准体系。", [("target", "标准体系", 3, None)], "but norms can be made and counted"),
    # what several stages have each their own of, said behind the last; a sum that is but a standard
    (
        "毕业班小学40人、初中45人的班额上限从2023年秋季起执行。",
        [("target", "毕业班小学班额", 40, 2023), ("target", "初中班额", 45, 2023)],
        "a bound of each stage",
    ),
    (
        "执行小学45人、初中每班50人的班额标准。",
        [("rule", "小学班额", 45, None), ("rule", "初中每班班额", 50, None)],
        "a standard of each stage",
    ),
    (
        "按小学每生每年650元、初中每生每年850元的标准拨付公用经费。",
        [("rule", "小学公用经费", 650, None), ("rule", "初中公用经费", 850, None)],
        "a sum of each stage, its name behind what is done",
    ),
    (
        "66人以上超大班额全部消除,45人标准班额达标率90%。",
        [("target", "45人标准班额达标率", 90, None)],
        "the size of classes",
    ),
    (
        "每生每天6元标准足额用于购买食品。",
        [("rule", "每生每天标准", 6, None)],
        "a standard, and not what is done with it",
    ),
    # what is merged is the noun before it; what a clause sums up says nothing of those behind a ;
    ("将4所初级中学并入平川中学。", [("target", "初级中学", 4, None)], "what becomes of them is no part of the name"),
    (
        "到2025年高分人数达到160人,比2020年增加74人;本科上线率每年提高2个百分点。",
        [
            ("target", "高分人数", 160, 2025),
            ("target", "高分人数", 74, 2025),
            ("target", "本科上线率", 2, 2025),
        ],
        "a sum before a semicolon",
    ),
    # rises and falls, and how far one thing is above another
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
    ("三年统筹资金七亿五千万元。", [("target", "资金", 750000000, None)], "a numeral of hundreds of millions"),
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
        "财政教育支出占比2023年不低于20%,此后每年提高0.3个百分点。",
        [("target", "财政教育支出比例", 20, 2023), ("target", "财政教育支出比例", 0.3, None)],
        "what holds each year after another",
    ),
    (
        "教师公寓累计建成460套,2024年前再建120套。",
        [("baseline", "教师公寓", 460, None), ("target", "教师公寓", 120, 2024)],
        "what more is built of the same",
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
    ("选派60名园长到上海、苏州等地名园跟岗。", [("target", "园长", 60, None)], "those who are sent, not where to"),
    ("开设茶叶加工、民宿管理等专业4个。", [("target", "专业", 4, None)], "a noun behind 等"),
    (
        "青年教师拜师率100%,三年结对300对。",
        [("target", "青年教师拜师率", 100, None), ("target", "结对", 300, None)],
        "pairs are no share of what the clause before has",
    ),
    ("学校公用经费6%用于教师培训。", [("rule", "学校公用经费用于教师培训比例", 6, None)], "a share of school funds"),
    (
        "2022、2023、2024年分别新增学位1800个、1500个、900个。其中河东小学设36个班、学位1620个,2022年8月竣工;青石镇中心小学扩建宿舍3200平方米。",
        [
            ("target", "新增学位", 1800, 2022),
            ("target", "新增学位", 1500, 2023),
            ("target", "新增学位", 900, 2024),
            ("target", "河东小学设班级", 36, 2022),
            ("target", "学位", 1620, 2022),
            ("target", "青石镇中心小学扩建宿舍", 3200, None),
        ],
        "each with its own date; the years of a list are those of nothing behind it",
    ),
    (
        "新提任校长须有3年以上农村学校任教经历。",
        [("rule", "农村学校任教经历", 3, None)],
        "for how long one must have taught",
    ),
    (
        "实施“田园课程”本土化改造,在县第一幼儿园、城关幼儿园开展试点,2024年推广到30所。",
        [("target", "田园课程本土化改造", 30, 2024)],
        "where a thing is tried names nothing",
    ),
    ("“卓越班”每届不超过60人。", [("rule", "卓越班每届", 60, None)], "a bound of the class of each year"),
    ("班级服务费按生均每学期180元以内收取。", [("rule", "班级服务费", 180, None)], "what is charged of each"),
    (
        "到2025年,新建幼儿园12所,公办率达到55%;\n优质园占比达到80%;\n学前经费占比达到7%。",
        [
            ("target", "新建幼儿园", 12, 2025),
            ("target", "公办率", 55, 2025),
            ("target", "优质园占比", 80, 2025),
            ("target", "学前经费占比", 7, 2025),
        ],
        "a sentence broken into lines at its semicolons keeps its year",
    ),
    (
        "到2024年,新建学校3所;\n2.培训教师90名;",
        [("target", "新建学校", 3, 2024), ("target", "培训教师", 90, None)],
        "… but not where the next line is an item of a list",
    ),
    (
        "(1)规模扩大,水平提高\n截至2020年底,全县有高中12所。高中在校生8700人。",
        [("baseline", "高中", 12, 2020), ("baseline", "高中在校生", 8700, 2020)],
        "a title with a comma and no stop does not begin the sentence below it",
    ),
    (
        "截至2020年底,全县有高中12所。\n新建幼儿园5所。",
        [("baseline", "高中", 12, 2020), ("target", "新建幼儿园", 5, None)],
        "… but what is made is none of what was counted",
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
        "生均公用经费20XX年达到600元,201X年底前培训教师90名。",
        [("target", "生均公用经费", 600, None), ("target", "培训教师", 90, None)],
        "a sample hides its years",
    ),
    (
        "巩固率由97.2%(2022年)提高到98.5%(2025年)。",
        [("baseline", "巩固率", 97.2, 2022), ("target", "巩固率", 98.5, 2025)],
        "a bracket between where a rise starts and its verb",
    ),
    ("比上级规定的时间提前2年免除学费。", [], "how much earlier is no amount"),
    (
        "全县至少还需新建初中6所,最少需建成3所高中才能满足需要。",
        [("target", "新建初中", 6, None), ("target", "高中", 3, None)],
        "that it is wanting, and what for, are no part of a name",
    ),
    (
        "投入90万元完成2.7万平方米供热改造。建成科学馆3个供全县学生使用。",
        [("target", "投入", 900000, None), ("target", "供热改造", 27000, None), ("target", "科学馆", 3, None)],
        "供热 is a thing, 供全县使用 what it is for",
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
        "学前三年毛入园率达到95%,巩固率达到99%。",
        [("target", "学前三年毛入园率", 95, None), ("target", "巩固率", 99, None)],
        "nobody is retained before school",
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
        "新建小学2所(36班、1620个学位)。",
        [("target", "新建小学", 2, None), ("target", "班级", 36, None), ("target", "学位", 1620, None)],
        "classes in a bracket are no schools",
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
        "上线率三年内提高3个百分点,上线人数年增长5%以上。",
        [("target", "上线率", 3, None), ("target", "上线人数", 5, None)],
        "within what time, and that it is a year's, are no part of a name",
    ),
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
        "县财政2023—2025年每年安排教研经费90万元。",
        [("target", "县财政每年安排教研经费", 900000, 2025)],
        "the years that something is paid in are no part of its name",
    ),
    (
        "安置房项目:总投资3亿元,2021—2025年分年实施。新建城东中学,投资2亿元,2023年建成,容纳学生900人。",
        [
            ("target", "安置房项目总投资", 300000000, 2025),
            ("target", "城东中学投资", 200000000, 2023),
            ("target", "容纳学生", 900, 2023),
        ],
        "what is done year by year, and what a building brings when it is there",
    ),
    (
        "教育投入由2015年的3亿元增加到2020年的5亿元,新建学校9所,入园率达到90%。",
        [
            ("baseline", "教育投入", 300000000, 2015),
            ("baseline", "教育投入", 500000000, 2020),
            ("baseline", "新建学校", 9, None),
            ("baseline", "入园率", 90, 2020),
        ],
        "the year in which a rise ended dates levels, and nothing that was done",
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
        "在校生由2015年的2.1万人增加到2020年的2.6万人,专任教师增加到1900人,普惠园达45所。",
        [
            ("baseline", "在校生", 21000, 2015),
            ("baseline", "在校生", 26000, 2020),
            ("baseline", "专任教师", 1900, 2020),
            ("baseline", "普惠园", 45, 2020),
        ],
        "… of which are numbers that are reached",
    ),
    (
        "全面消除小学56人以上、初中61人以上的大班额,生师比按1:15至1:17执行,教职工与幼儿的配备比例按1:5至1:7执行。",
        [("rule", "生师比", 15, None), ("rule", "教职工与幼儿的配备比例", 5, None)],
        "bounds of a list of stages count nothing; a ratio by which staff are provided",
    ),
    (
        "统筹编制资源,补充幼儿园教师160名,每年不少于40名。",
        [("target", "幼儿园教师", 160, None), ("target", "幼儿园教师", 40, None)],
        "each year's part counts what the clause right before it does",
    ),
    (
        "普惠性民办园按照星级,每生每年分别给予200元、300元奖补。企业接收实习生每满50人次,由同级财政给予1万元奖补。",
        [
            ("rule", "普惠性民办园奖补", 200, None),
            ("rule", "普惠性民办园奖补", 300, None),
            ("rule", "企业接收实习生奖补", 10000, None),
        ],
        "what is paid stands behind the last sum, who gets it before; for how many more it is paid counts nothing",
    ),
    (
        "高中助学金标准为每生每年2000元,寄宿生生活补助小学每生每年1000元、初中每生每年1250元。",
        [
            ("rule", "高中助学金标准", 2000, None),
            ("rule", "小学寄宿生生活补助", 1000, None),
            ("rule", "初中寄宿生生活补助", 1250, None),
        ],
        "a stage behind what is paid at several",
    ),
    (
        "教师信息技术培训全员参加,每名教师不少于50学时。开展家访活动,每名教师每学期不少于4次。",
        [("rule", "每名教师信息技术培训", 50, None), ("rule", "每名教师家访活动", 4, None)],
        "how long or how often each of some people does what the clause before says",
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
        "新建城东小学,迁建城南小学,改扩建城北中学,总投资3.1亿元。改扩建城北中学,总投资2亿元。新建第二小学教学楼,改建操场,总投资900万元。",
        [
            ("target", "总投资", 310000000, None),
            ("target", "城北中学总投资", 200000000, None),
            ("target", "总投资", 9000000, None),
        ],
        "a sum behind several works is that of all",
    ),
    (
        "成立工作专班,每季度调度1次。健全联席会议制度,每年召开2次以上会议研究解决重大问题。打造“思政金课”20堂。",
        [("rule", "工作专班调度", 1, None), ("rule", "联席会议制度", 2, None), ("target", "思政金课", 20, None)],
        "who meets so often is said before; what a meeting is for is no part of its name",
    ),
    (
        "落实乡村教师生活补助,按地域每月给予300元。寄宿生每生每年增加200元。专职辅导员与学生比不低于1:200。",
        [
            ("rule", "乡村教师生活补助", 300, None),
            ("rule", "寄宿生", 200, None),
            ("rule", "专职辅导员与学生比", 200, None),
        ],
        "how a sum is graded, what is added for each every year, a bound on a ratio of staff",
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
        "2023年安排招生1.2万人,以后每年递增10%。设立专项资金,2023年5000万元,逐年增加100万元。遴选工作室20个,每个资助10万元。",
        [
            ("target", "招生", 12000, 2023),
            ("target", "招生", 10, None),
            ("target", "专项资金", 50000000, 2023),
            ("target", "专项资金", 1000000, None),
            ("target", "工作室", 20, None),
            ("rule", "每个资助", 100000, None),
        ],
        "what goes on year by year behind a year of its own",
    ),
    (
        "教师持证率2025年达到100%,省级示范园由1所增加到3所。优良率到2025年达到60%,其中小学70%,聘请产业导师90名。",
        [
            ("target", "教师持证率", 100, 2025),
            ("baseline", "省级示范园", 1, None),
            ("target", "省级示范园", 3, None),
            ("target", "优良率", 60, 2025),
            ("target", "小学优良率", 70, 2025),
            ("target", "产业导师", 90, None),
        ],
        "by when one thing is at its level tells nothing of another",
    ),
    (
        "三中2025年9月建成招生,规模48个班。",
        [("target", "班级", 48, 2025)],
        "… but when a school opens does of what it has",
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
        "完成38所幼儿园等级评定,2025年、2026年各评定40所。培养省市县三级骨干教师31名,其中省级2名。",
        [
            ("target", "幼儿园等级评定", 38, None),
            ("target", "幼儿园等级评定", 40, 2025),
            ("target", "幼儿园等级评定", 40, 2026),
            ("target", "省市县三级骨干教师", 31, None),
            ("target", "省级骨干教师", 2, None),
        ],
        "what is done in each of two years; those of one level of three",
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
        "每百名学生拥有计算机小学14台、初中17台。最少的仅3名学生。数字资源总量达到80TB。",
        [
            ("target", "小学每百名学生拥有计算机", 14, None),
            ("target", "初中每百名学生拥有计算机", 17, None),
            ("baseline", "学生", 3, None),
            ("target", "数字资源", 80, None),
        ],
        "what each hundred of a stage have",
    ),
    (
        "校长每学期听课不少于30节,教研员不少于60节。教师培训每年不少于72学时,园长不少于90学时。",
        [
            ("rule", "校长每学期听课", 30, None),
            ("rule", "教研员", 60, None),
            ("rule", "教师培训", 72, None),
            ("rule", "园长", 90, None),
        ],
        "a norm goes on with how much of the same others do",
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
        "新建学校15所,其中2024年底前建成6所,其余9所2026年底前全部建成。",
        [("target", "新建学校", 15, None), ("target", "新建学校", 6, 2024), ("target", "新建学校", 9, 2026)],
        "a year behind a number in its clause says more than one in the clause before",
    ),
    (
        "每年至少培训2次。组织比赛活动,举办3场。幼儿园数量从120所调整优化到100所左右。",
        [
            ("rule", "培训", 2, None),
            ("target", "比赛活动", 3, None),
            ("baseline", "幼儿园数量", 120, None),
            ("target", "幼儿园数量", 100, None),
        ],
        "what only says that it is held names nothing",
    ),
    (
        "特教教师津贴按基本工资的50%核增,3年培训1.2万人次。",
        [("rule", "特教教师津贴占基本工资比例", 50, None), ("target", "培训", 12000, None)],
        "what is paid by a share of something; for how many years is no name",
    ),
    (
        "20万人口以上乡镇建设资源中心1个。",
        [("target", "20万人口以上乡镇建设资源中心", 1, None)],
        "ten-thousands are not the number of an item",
    ),
    (
        "(一)发展目标\n到2025年,毛入园率达到95%。展望2035年,教育强县建成。建成一流高中5所。\n每年培训教师200名。",
        [("target", "毛入园率", 95, 2025), ("target", "一流高中", 5, 2035), ("target", "培训教师", 200, 2025)],
        "an outlook is that of its paragraph",
    ),
    (
        "用三年时间将肥胖率降到8%以内。五年内有序撤并教学点26个。",
        [("target", "肥胖率", 8, None), ("target", "撤并教学点", 26, None)],
        "in how many years is no name; 有序 is one word, and no part of it",
    ),
    (
        "毛入园率规划目标90%,巩固率目标值为96%,寄宿率规划目标值92%,覆盖率规划值80%。",
        [
            ("target", "毛入园率", 90, None),
            ("target", "巩固率", 96, None),
            ("target", "寄宿率", 92, None),
            ("target", "覆盖率", 80, None),
        ],
        "that a number is the plan's aim is no part of a name",
    ),
    (
        "校医按1:600配备。寄宿制学校按不低于1:50的比例配备生活教师。按1:350配备思政课教师。按照幼儿园1:7的标准配备教职工。",
        [
            ("rule", "生活教师配备比例", 50, None),
            ("rule", "思政课教师师生比", 350, None),
            ("rule", "幼儿园编制", 7, None),
        ],
        "a ratio is of those it provides, also where nothing calls it one",
    ),
    (
        "教研经费按照教育经费的1%列支,培训经费按公用经费5%的比例列支,实践课不应少于总课时的50%。",
        [
            ("rule", "教研经费占教育经费比例", 1, None),
            ("rule", "培训经费占公用经费比例", 5, None),
            ("rule", "实践课占总课时比例", 50, None),
        ],
        "what is spent by a share, and no less than a share of all hours",
    ),
    (
        "按照不少于教职工工资总额1.5%的比例安排培训经费,按公用经费2%安排教研经费。按期开工率达到90%。",
        [
            ("rule", "培训经费占教职工工资总额比例", 1.5, None),
            ("rule", "教研经费占公用经费比例", 2, None),
            ("target", "按期开工率", 90, None),
        ],
        "what is spent stands behind the share of what it is one of",
    ),
    (
        "选派管理干部18名、骨干教师60名驻校工作。聘请银川市名校长8人担任学校顾问,安排教研员5名兼任督学。",
        [
            ("target", "管理干部", 18, None),
            ("target", "骨干教师", 60, None),
            ("target", "学校顾问", 8, None),
            ("target", "督学", 5, None),
        ],
        "what those counted are sent to do is not what is counted, but what they become is",
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
        "按每50名寄宿生不少于1名的标准配备生活教师,每300名学生配备1名的标准配齐校医,每校至少有2名心理教师,每园须配1名保健员。",
        [
            ("rule", "每50名寄宿生配备生活教师", 1, None),
            ("rule", "每300名学生配备校医", 1, None),
            ("rule", "每校心理教师", 2, None),
            ("rule", "每园配保健员", 1, None),
        ],
        "what each has is no norm's name, nor how many at least",
    ),
    (
        "建设实训基地十二个、产业学院三所、精品课程五门,培育名师工作室十五个。",
        [
            ("target", "实训基地", 12, None),
            ("target", "产业学院", 3, None),
            ("target", "精品课程", 5, None),
            ("target", "名师工作室", 15, None),
        ],
        "in words, behind what is counted",
    ),
    (
        "指标\t2020年\t2025年\n\t91\t95\n巩固率\t90%\t95%\n",
        [("baseline", "巩固率", 90, 2020), ("target", "巩固率", 95, 2025)],
        "a row without a name is called by no number",
    ),
    (
        "落实山区工作补贴和乡村医教补助,按每月200元至500元分档发放。班主任津贴按不低于每月800元标准落实。",
        [("rule", "山区工作补贴和乡村医教补助", 200, None), ("rule", "班主任津贴", 800, None)],
        "how a sum is paid names nothing",
    ),
    (
        "健全民办园扶持制度,按每生每年不低于700元标准拨付。落实交通补贴,每人每月300元足额兑现。",
        [("rule", "民办园扶持制度", 700, None), ("rule", "交通补贴", 300, None)],
        "… nor that it is, and a 制度 is no rate though it ends on 度",
    ),
    (
        "对烈士子女按每生每年1500元给予生活补助。对引进的博士按每人12万元予以安家补贴。",
        [("rule", "烈士子女生活补助", 1500, None), ("rule", "引进的博士安家补贴", 120000, None)],
        "what is paid stands behind how much, and to whom before",
    ),
    (
        "按每生每年900元的标准减免保教费。按每生每月40元标准免收住宿费。",
        [("rule", "保教费减免标准", 900, None), ("rule", "住宿费免收标准", 40, None)],
        "what need not be paid",
    ),
    ("读研教师学费按60%给予补贴。", [("target", "读研教师学费补贴比例", 60, None)], "which share is paid"),
    (
        "督学与学校比例1:5,学生与计算机配比达到6:1,校医与学生比例达到1:600,高中与中职招生比例保持在5:5左右。",
        [
            ("rule", "督学与学校比例", 5, None),
            ("target", "学生与计算机配比", 6, None),
            ("target", "校医与学生比例", 600, None),
            ("target", "高中与中职招生比例", 5, None),
        ],
        "a ratio of any two; how many schools an inspector has is a norm",
    ),
    (
        "指标\t2020年\t2025年\n职普比\t4.2:5.8\t5:5\n巩固率\t90%\t95%\n",
        [
            ("baseline", "职普比", 4.2, 2020),
            ("target", "职普比", 5, 2025),
            ("baseline", "巩固率", 90, 2020),
            ("target", "巩固率", 95, 2025),
        ],
        "a ratio whose two parts both vary, in a table",
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
        "2.河西小学,扩建,24个班,投资3200万元;\n3.花园幼儿园(原粮站),改建,建筑面积2600平方米;\n4.城北小学,食堂改造,投资90万元。",
        [
            ("target", "河西小学班级", 24, None),
            ("target", "河西小学投资", 32000000, None),
            ("target", "花园幼儿园建筑面积", 2600, None),
            ("target", "城北小学食堂改造投资", 900000, None),
        ],
        "an item of a list of projects: the school, what is done, how large",
    ),
    (
        "(一)扩容工程。实施河西小学、花园幼儿园等6个项目,总投资1.2亿元。落实《助学条例》,投资300万元建设康复中心。",
        [
            ("target", "项目", 6, None),
            ("target", "扩容工程总投资", 120000000, None),
            ("target", "康复中心投资", 3000000, None),
        ],
        "the projects of a programme have its sum, a paper that is followed has none",
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
        "达标率达到90%,较改革实施前提高12个百分点。优良率达到58%,5年提高6个百分点。",
        [
            ("target", "达标率", 90, None),
            ("target", "达标率", 12, None),
            ("target", "优良率", 58, None),
            ("target", "优良率", 6, None),
        ],
        "since when and how long is no name",
    ),
    (
        "在园幼儿由5200人减少到4100人,降幅21.2%。",
        [("baseline", "在园幼儿", 5200, None), ("target", "在园幼儿", 4100, None), ("target", "在园幼儿", 21.2, None)],
        "by which share something falls",
    ),
    (
        "我县辖3个街道、12个镇。招收4至6周岁幼儿。九届6次全会审议通过。",
        [],
        "parts of the place, ages and meetings are no counts",
    ),
    (
        "实行园长任期制,每届任期5年。实行校长聘期目标责任制,聘期3年。",
        [("rule", "园长任期", 5, None), ("rule", "校长聘期", 3, None)],
        "whose term it is, which the clause before says",
    ),
    (
        "办公室设在县教育局,县学前教育工作专班每季度至少召开1次专题会议。",
        [("rule", "县学前教育工作专班专题会议", 1, None)],
        "those who meet stand before how often",
    ),
    (
        "严格落实每天户外活动不少于2小时规定。每月至少巡查1次。",
        [("rule", "每天户外活动", 2, None), ("rule", "每月巡查", 1, None)],
        "that it is a rule, and at least, is no name",
    ),
    (
        "扩大定向招生比例,2023年起不低于45%并逐步提高。",
        [("target", "扩大定向招生比例", 45, 2023)],
        "another predicate is no name",
    ),
    (
        "接入高清视频8000路,覆盖家庭3000户次,每年选派12名园长到苏州、无锡跟岗30天。",
        [
            ("target", "接入高清视频", 8000, None),
            ("target", "覆盖家庭", 3000, None),
            ("target", "园长", 12, None),
            ("rule", "无锡跟岗", 30, None),
        ],
        "lines of video and visits; where those go who are counted",
    ),
    (
        "对8所薄弱初中的宿舍、食堂和操场进行改造。",
        [("target", "薄弱初中", 8, None)],
        "schools are counted, whatever of them is rebuilt",
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
        "藏族新生设置3个月语言适应期,推行15分钟课间,名校长培养周期为3年。转岗教师须完成120学时的岗前培训。",
        [
            ("rule", "语言适应期", 3, None),
            ("rule", "课间", 15, None),
            ("rule", "名校长培养周期", 3, None),
            ("rule", "岗前培训", 120, None),
        ],
        "how long something takes for everybody",
    ),
    (
        "村小撤并家长同意率达到85%以上方可实施。骨干教师考核优秀率控制在20%以内。每所示范园结对帮扶2所村园。",
        [
            ("rule", "村小撤并家长同意率", 85, None),
            ("rule", "骨干教师考核优秀率", 20, None),
            ("rule", "每所示范园结对帮扶村园", 2, None),
        ],
        "on what condition something is done, how many may be excellent, whom each helps",
    ),
    (
        "每个教学点补助不少于8万元,边远乡镇上浮15%。补助标准上浮至900元。",
        [
            ("rule", "每个教学点补助", 80000, None),
            ("rule", "边远乡镇上浮比例", 15, None),
            ("target", "补助标准", 900, None),
        ],
        "what each is paid, and how much more some are; to what it is raised is promised",
    ),
    (
        "到2025年结对家长达到900名,实现全覆盖,每月至少走访1次、每学期谈心不少于2次。",
        [("target", "结对家长", 900, 2025), ("rule", "每月走访", 1, None), ("rule", "每学期谈心", 2, None)],
        "a habit behind a deadline",
    ),
    (
        "2024年起每年招生150人。从2023年起每生每年生均公用经费不低于900元。",
        [("target", "招生", 150, 2024), ("rule", "每生每年生均公用经费", 900, 2023)],
        "since when something is so every year",
    ),
    (
        "3.组建集团。组建教育集团4个。(责任单位:县教育局;完成时限:2024年9月起持续推进)\n4.推动轮岗。名师三年内交流比例达到30%。(责任单位:县教育局;完成时限:2025年8月)",
        [("target", "教育集团", 4, None), ("target", "名师三年内交流比例", 30, 2025)],
        "from when on an item is worked at is no deadline; within three years is by that of the item",
    ),
    (
        "02 河西实训基地项目。总投资2.1亿元,建筑面积2.6万平方米,2025年建成投用。",
        [("target", "总投资", 210000000, 2025), ("target", "建筑面积", 26000, 2025)],
        "an item of a box, with its number before a blank",
    ),
    (
        "到2025年,大学区覆盖全部街道。小学校际差异系数控制在0.45以内。",
        [("target", "小学校际差异系数", 0.45, 2025)],
        "a coefficient is a level too",
    ),
    (
        "将素养提升纳入乡镇和部门年度综合考核,权重占4%。把均衡发展列入各镇目标绩效考评,分值不少于5分。",
        [("rule", "素养提升年度综合考核权重", 4, None), ("rule", "均衡发展目标绩效考评分值", 5, None)],
        "what a weight is of: what is put into an assessment, and into which",
    ),
    (
        "城区学位供给偏紧,开学高峰期缺口约6200个。教师编制紧张,音乐教师缺口60名。",
        [("baseline", "开学高峰期学位缺口", 6200, None), ("baseline", "音乐教师缺口", 60, None)],
        "what is wanting has its noun before; or its own",
    ),
    (
        "推动同工同酬,辅导员报酬2023年提高到每月2800元,2025年提高到每月3200元。",
        [("target", "辅导员报酬", 2800, 2023), ("target", "辅导员报酬", 3200, 2025)],
        "a sum of another year is of the same pay",
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
    (
        "推进机器人教育,小学三年级起每学年不少于8课时。开发航海课程,自初中一年级起每周不少于1课时。",
        [("rule", "机器人教育", 8, None), ("rule", "航海课程", 1, None)],
        "from which form on is no name",
    ),
    (
        "落实公办园公用经费标准,县级财政安排每生每年不低于900元。对接收残障幼儿的普惠园按每生每年5000元补助。",
        [("rule", "公办园公用经费标准", 900, None), ("rule", "接收残障幼儿的普惠园补助", 5000, None)],
        "who pays is not what is paid; nor is to whom alone",
    ),
    (
        "县第三高级中学整体搬迁,规划占地218亩、设计规模60个班。",
        [
            ("target", "县第三高级中学整体搬迁占地", 218, None),
            ("target", "县第三高级中学整体搬迁设计规模班级", 60, None),
        ],
        "a school that moves is a building too",
    ),
    (
        "21个学区的中心校与成员校结对。8所配套园回收后全部办成公办园。选派30名校长赴苏州、上海研修。",
        [("target", "学区", 21, None), ("target", "配套园", 8, None), ("target", "校长", 30, None)],
        "those counted, and not of what they are part, what becomes of them or where they go",
    ),
    (
        "寄宿生再增加240元,边远教学点教师每月再增加200元。普通学生再增加200人。",
        [
            ("rule", "寄宿生", 240, None),
            ("rule", "边远教学点教师", 200, None),
            ("target", "普通学生", 200, None),
        ],
        "so much more for each is a norm, more of them a promise",
    ),
    (
        "教研员按每人联系不超过8所学校配备。保安按每校2名配备。按每班2名教师配备。",
        [("rule", "教研员每人联系学校", 8, None), ("rule", "保安每校", 2, None), ("rule", "每班教师", 2, None)],
        "who is provided by how many each has",
    ),
    (
        "对超过6个月未动工的项目收回资金,对逾期30天没有整改的机构予以取缔。场馆面积等7项指标校际差异系数控制在0.5以内。",
        [("target", "7项指标校际差异系数", 0.5, None)],
        "how long something has not been done tells what is meant; so many indicators frame their coefficient",
    ),
    (
        "7项资源配置指标校际差异系数全部达标。",
        [("target", "资源配置指标校际差异系数", 7, None)],
        "… where it is not they that shall be met",
    ),
    (
        "机生比达到1:8,图书生均达到35册。6所初中在校生4100人。东湖幼儿园,装修改造,6个班,2023年8月投用。",
        [
            ("target", "机生比", 8, None),
            ("target", "生均图书", 35, None),
            ("target", "初中", 6, None),
            ("target", "初中在校生", 4100, None),
            ("target", "东湖幼儿园装修改造班级", 6, 2023),
        ],
        "the colon of a ratio begins no clause; pupils without a verb; the classes of a school in works",
    ),
    (
        "2023年、2024年新建学校2所和3所,新增学位900个、1300个。2023年、2024年、2025年招聘教师200名、180名、160名。",
        [
            ("target", "新建学校", 2, 2023),
            ("target", "新建学校", 3, 2024),
            ("target", "新增学位", 900, 2023),
            ("target", "新增学位", 1300, 2024),
            ("target", "招聘教师", 200, 2023),
            ("target", "招聘教师", 180, 2024),
            ("target", "招聘教师", 160, 2025),
        ],
        "as many years in a list as numbers behind it go one by one without 分别, also with the next list of the sentence",
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
        "流动儿童入学率达到98%,其中公办学校比例不低于85%。教师交流比例不低于10%,其中跨校交流比例不低于8%。",
        [
            ("target", "流动儿童入学率", 98, None),
            ("target", "公办学校比例", 85, None),
            ("rule", "教师交流比例", 10, None),
            ("rule", "跨校交流比例", 8, None),
        ],
        "children who move are no teachers who do; a way to move is no share of those who moved",
    ),
    (
        "利用撤并后的校舍改建公办园12所,利用回收后闲置楼房改建教师公寓3栋。",
        [("target", "校舍改建公办园", 12, None), ("target", "改建教师公寓", 3, None)],
        "schools that were merged, said of what is used",
    ),
    (
        "到2025年,生均面积等7项指标校际差异系数小学控制在0.5以内、初中控制在0.45以内。",
        [("target", "小学7项指标校际差异系数", 0.5, 2025), ("target", "初中7项指标校际差异系数", 0.45, 2025)],
        "a stage behind what a list closed",
    ),
    *(
        (
            f"一、任务\n{lead}:\n达标学校31所。\n专任教师900名。\n二、保障\n新建学校3所。",
            [("baseline", "达标学校", 31, 2022), ("baseline", "专任教师", 900, 2022), ("target", "新建学校", 3, None)],
            "the year of a line with a colon, above lines without numbers",
        )
        for lead in ("截至2022年底", "按2022年监测数据")
    ),
    (
        "2024年:\n新建学校3所。\n2025年:\n新建学校5所。",
        [("target", "新建学校", 3, 2024), ("target", "新建学校", 5, 2025)],
        "… which the next such line ends",
    ),
    (
        "6个教学点共有教师18名。5所村小仅有学生62人。",
        [
            ("target", "教学点", 6, None),
            ("baseline", "教学点共有教师", 18, None),
            ("target", "村小", 5, None),
            ("baseline", "村小仅有学生", 62, None),
        ],
        "schools with how many they have: 共有 is no part of what they are",
    ),
    (
        "一、基础\n截至2021年底,全市有小学88所。投入2.6亿元,新建校舍9万平方米。",
        [("baseline", "小学", 88, 2021), ("baseline", "投入", 260000000, None), ("baseline", "新建校舍", 90000, None)],
        "what was spent over years has not the date of what there is",
    ),
    (
        "2024年,新建学校4所。投入1800万元,改造食堂16个。",
        [("target", "新建学校", 4, 2024), ("target", "投入", 18000000, 2024), ("target", "改造食堂", 16, 2024)],
        "… but that of what is done",
    ),
    (
        "2026年体质健康合格率达到96%,总体近视率每年下降0.6个百分点。",
        [("target", "体质健康合格率", 96, 2026), ("target", "总体近视率", 0.6, None)],
        "what goes on every year is not due in the year of the clause before",
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
        "教师每五年不少于300学时培训,骨干教师占比达到20%。",
        [("rule", "教师培训", 300, None), ("target", "骨干教师占比", 20, None)],
        "who is trained, with what is done right behind its length",
    ),
    (
        "一、成效\n先后招聘特岗教师86名。",
        [("baseline", "招聘特岗教师", 86, None)],
        "one after another is no part of a name",
    ),
    (
        "一、年度项目\n(一)2023年(2个)\n1.三中扩建:新建教学楼2栋。\n(二)2024年(共3个)\n改造食堂4个。",
        [("target", "新建教学楼", 2, 2023), ("target", "改造食堂", 4, 2024)],
        "a title's year dates what it heads, though it says how many",
    ),
    (
        "每年列支260万元用于学校设备更新,配备率达100%。",
        [("rule", "学校设备更新经费", 2600000, None), ("target", "配备率", 100, None)],
        "money by what it is for",
    ),
    (
        "本科达线1620人,达线率51%。",
        [("target", "本科达线", 1620, None), ("target", "达线率", 51, None)],
        "a rate whose name begins as a verb",
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
        "在现有5个教育集团基础上新组建7个。在原有3所示范校的基础上新建2所。",
        [
            ("baseline", "教育集团", 5, None),
            ("target", "教育集团", 7, None),
            ("baseline", "示范校", 3, None),
            ("target", "示范校", 2, None),
        ],
        "what comes on top of what there is",
    ),
    (
        "截至2020年底,全县有学校120所。教师500人(2024年底前完成补充)。",
        [("baseline", "学校", 120, 2020), ("target", "教师", 500, 2024)],
        "a date behind a number says more than the year that opened a sentence before",
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
    ("面积不小于50平方米,2023年建成4间。", [("target", "面积", 50, None)], "rooms are none of the area before them"),
    (
        "完成投资三点六亿元,新增学位一点二万个,毛入学率提高二点三个百分点。",
        [("target", "投资", 360000000, None), ("target", "新增学位", 12000, None), ("target", "毛入学率", 2.3, None)],
        "numerals have points too",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), READ)
def test_reading(text: str, expected: list[tuple[object, ...]], why: str) -> None:
    assert short_rows(text) == expected, why


def test_a_title_for_one_year_dates_what_is_promised_alone() -> None:
    rows = short_rows("现有学校30所。新建学校2所。", Metadata(title="某县教育局2024年工作要点"))
    assert rows == [("baseline", "学校", 30, None), ("target", "新建学校", 2, 2024)]


def test_what_has_grown_is_reported_where_nobody_says_when_the_plan_begins() -> None:
    assert [row[0] for row in short_rows("2020年在园幼儿11万人,比2017年增加6万人。", Metadata())] == ["baseline"] * 2
    assert [row[0] for row in short_rows("2020年毛入园率92%,同比提高2个百分点。", Metadata())] == ["baseline"] * 2
    assert [row[0] for row in short_rows("2020年在园幼儿11万人。", Metadata())] == ["target"]
    assert [row[0] for row in short_rows("毛入学率(2020年91%,2025年95%)。", Metadata())] == ["baseline", "target"]
    assert [row[0] for row in short_rows("2020年,全市共有教师8万人,在校生90万人。", Metadata())] == ["baseline"] * 2
    assert [row[0] for row in short_rows("2025年,全市共有教师8万人。2030年共有学校20所。")] == [
        "target"
    ] * 2  # in a plan from 2021 on


def test_next_year_is_told_by_the_date_of_the_document() -> None:
    metadata = Metadata(signed="2022-03-01", period_start=2021, period_end=2025)
    assert short_rows("明年新增学位1200个。今年新增学位800个。", metadata) == [
        ("target", "新增学位", 1200, 2023),
        ("target", "新增学位", 800, 2022),
    ]


@pytest.mark.parametrize(("year", "status"), [(2022, "baseline"), (2024, "target")])
def test_what_was_done_in_a_year_to_come_is_promised(year: int, status: str) -> None:
    metadata = Metadata(signed="2022-03-01", period_start=2021, period_end=2025)
    text = f"在{year}年,改变了薄弱学校面貌,改建了学校3所,新建了2所小学。"
    assert short_rows(text, metadata) == [(status, "改建学校", 3, year), (status, "新建小学", 2, year)]


def test_a_year_before_the_date_of_the_document_is_over() -> None:
    metadata = Metadata(signed="2022-03-01", period_start=2021, period_end=2025)
    assert short_rows("指标\t2021年\t2025年\n普惠率\t85%\t90%\n", metadata) == [
        ("baseline", "普惠率", 85, 2021),
        ("target", "普惠率", 90, 2025),
    ]
