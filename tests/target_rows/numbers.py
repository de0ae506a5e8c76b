"""Numbers as they are written, and those that count nothing: how often, which ones, from how many on."""

from __future__ import annotations

ROWS = [
    (
        "教师平均年龄为42.5岁,50岁以上教师占三成。",
        [("target", "教师平均年龄", 42.5, None), ("target", "50岁以上教师比例", 30, None)],
        "an age that is counted, and one that says who is meant; tenths that end a clause",
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
        "心理健康课每两周不少于1课时,家校会议每2个月1次。",
        [("rule", "心理健康课", 1, None), ("rule", "家校会议", 1, None)],
        "how often, by more than one week or month",
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
        "超56人班级减至30个。30名以上残疾学生的县建好特殊教育学校。100M以上光纤接入率100%。",
        [("target", "超56人班级", 30, None), ("target", "100M以上光纤接入率", 100, None)],
        "bounds of size and of speed count nothing",
    ),
    (
        "不足100名学生的村小按100名学生核定公用经费,教师360学时培训完成率100%。",
        [("rule", "公用经费核定人数", 100, None), ("target", "教师360学时培训完成率", 100, None)],
        "who is meant, and a number within a name, count nothing",
    ),
    (
        "培养百名骨干教师、百名教学新秀。百名校长下乡。",
        [("target", "骨干教师", 100, None), ("target", "教学新秀", 100, None)],
        "a hundred as a count, also the second of a list, and as a figure of speech",
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
        "新建学校2所,2023—2024\n天宁学校扩建校舍4200平方米。",
        [("target", "新建学校", 2, None), ("target", "天宁学校扩建校舍", 4200, None)],
        "no line ends between a number and its unit (2024 / 天)",
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
        "每两年评选一次最美教师,每次20名。",
        [("rule", "最美教师", 1, None), ("target", "每次最美教师", 20, None)],
        "so many each time",
    ),
    ("普惠率达9成以上。", [("target", "普惠率", 90, None)], "tenths in figures"),
    ("减少各类报表50%。", [("target", "减少各类报表比例", 50, None)], "报表50% is no number of a table"),
    ("普惠率达到七成五以上。", [("target", "普惠率", 75, None)], "tenths and half of one"),
    (
        "小学、初中投资分别为3000万、1.2亿元。",
        [("target", "小学投资", 30000000, None), ("target", "初中投资", 120000000, None)],
        "万 and 亿 each of its own number",
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
        "九成5以上的村小联网。",
        [("target", "村小联网比例", 95, None)],
        "tenths in two scripts",
    ),
    (
        "消除大班额,40人标准班额达标率96%。",
        [("target", "40人标准班额达标率", 96, None)],
        "a number that only says which classes are meant",
    ),
    (
        "设立24小时热线,4年累计举办讲座90场。",
        [("target", "讲座", 90, None)],
        "a day and a night count nothing; a sum over the years of a plan",
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
        "毛入园率、巩固率和普惠率比上年提高0.2、1.3、4.8个百分点。",
        [("baseline", "毛入园率", 0.2, None), ("baseline", "巩固率", 1.3, None), ("baseline", "普惠率", 4.8, None)],
        "three of one unit, of which the first looks like a ratio; 比上年 is of no name",
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
    ("三年统筹资金七亿五千万元。", [("target", "资金", 750000000, None)], "a numeral of hundreds of millions"),
    (
        "新提任校长须有3年以上农村学校任教经历。",
        [("rule", "农村学校任教经历", 3, None)],
        "for how long one must have taught",
    ),
    ("比上级规定的时间提前2年免除学费。", [], "how much earlier is no amount"),
    (
        "全面消除小学56人以上、初中61人以上的大班额,生师比按1:15至1:17执行,教职工与幼儿的配备比例按1:5至1:7执行。",
        [("rule", "生师比", 15, None), ("rule", "教职工与幼儿的配备比例", 5, None)],
        "bounds of a list of stages count nothing; a ratio by which staff are provided",
    ),
    (
        "成立工作专班,每季度调度1次。健全联席会议制度,每年召开2次以上会议研究解决重大问题。打造“思政金课”20堂。",
        [("rule", "工作专班调度", 1, None), ("rule", "联席会议制度", 2, None), ("target", "思政金课", 20, None)],
        "who meets so often is said before; what a meeting is for is no part of its name",
    ),
    (
        "20万人口以上乡镇建设资源中心1个。",
        [("target", "20万人口以上乡镇建设资源中心", 1, None)],
        "ten-thousands are not the number of an item",
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
        "我县辖3个街道、12个镇。招收4至6周岁幼儿。九届6次全会审议通过。",
        [],
        "parts of the place, ages and meetings are no counts",
    ),
    (
        "办公室设在县教育局,县学前教育工作专班每季度至少召开1次专题会议。",
        [("rule", "县学前教育工作专班专题会议", 1, None)],
        "those who meet stand before how often",
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
        "完成投资三点六亿元,新增学位一点二万个,毛入学率提高二点三个百分点。",
        [("target", "投资", 360000000, None), ("target", "新增学位", 12000, None), ("target", "毛入学率", 2.3, None)],
        "numerals have points too",
    ),
    (
        "01 米山名师培育工程。培养名师30名。",
        [("target", "名师", 30, None)],
        "the number of an item is none of what it names",
    ),
    (
        "到2025年末80%的幼儿园达标,考核排名后3位的学校整改。每生每年资助3000元至1万元。",
        [("target", "幼儿园达标比例", 80, 2025), ("rule", "每生每年资助", 3000, None)],
        "a number of those who are last counts nothing, but one at the end of a year does; a range in two units",
    ),
]
