"""What is counted, in the words of its own clause: which of them are no part of its name."""

from __future__ import annotations

ROWS = [
    (
        "营养改善计划受益学生2.3万人。",
        [("target", "营养改善计划受益学生", 23000, None)],
        "those who profit are counted",
    ),
    (
        "遴选优秀校长、优秀教师各10名赴名校跟岗。",
        [("target", "优秀校长、优秀教师", 10, None)],
        "where they go is not who they are",
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
    (
        "目前教师缺264名,35岁以下教师只占23.4%。",
        [("baseline", "教师缺", 264, None), ("baseline", "35岁以下教师比例", 23.4, None)],
        "只占 is no name",
    ),
    (
        "公办园幼儿占比2024年达60%、2025年达70%。",
        [("target", "公办园幼儿占比", 60, 2024), ("target", "公办园幼儿占比", 70, 2025)],
        "占比 compares with nothing",
    ),
    ("近三年来新增学位3000个。", [("baseline", "新增学位", 3000, None)], "no part of the time is left in the name"),
    ("新建(迁建)5所。", [], "verbs with a bracket name nothing"),
    (
        "学前三年毛入园率(含学前班)达到98%。",
        [("target", "学前三年毛入园率", 98, None)],
        "a remark in brackets is no part of a rate",
    ),
    ("名师占比达到教师总数的12%。", [("target", "名师占比", 12, None)], "a share says itself that it is one"),
    ("80%只能用于奖励性绩效。", [("target", "用于奖励性绩效比例", 80, None)], "只能 is no part of a name"),
    (
        "每年通过定向培养招聘教师60名。",
        [("target", "招聘教师", 60, None)],
        "by what means is no part of a name, behind 每年 too",
    ),
    ("在校生稳定在1.2至1.3万人之间。", [("target", "在校生", 12000, None)], "之间 names nothing"),
    ("计划惠及1200人。", [("target", "惠及", 1200, None)], "惠及 is one word"),
    (
        "现有名校长工作室9个,新增2个。",
        [("baseline", "名校长工作室", 9, None), ("target", "新增名校长工作室", 2, None)],
        "新增 does something, as 新建 does",
    ),
    (
        "每年组织园长培训60人次,三年培训180人次。",
        [("target", "园长培训", 60, None), ("target", "园长培训", 180, None)],
        "a name that has the verb already",
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
    ("校企共建实训基地5个。", [("target", "校企共建实训基地", 5, None)], "a kind of base, nobody is named"),
    (
        "建设家校协同育人共建基地5个,和谐社区共建示范点3个。",
        [("target", "家校协同育人共建基地", 5, None), ("target", "和谐社区共建示范点", 3, None)],
        "… and 同 and 和 of words name nobody",
    ),
    (
        "技工学校与甲厂、乙协会等9家单位共建工坊4个。",
        [("target", "单位", 9, None), ("target", "共建工坊", 4, None)],
        "behind a list of names and their number, the noun they share",
    ),
    (
        "三年内推广到全州70%的乡镇园,覆盖城区全部及45%的村小。",
        [("target", "推广到全州乡镇园比例", 70, None), ("target", "覆盖城区村小比例", 45, None)],
        "a share whose whole stands behind it with 的",
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
        "开展校长全员培训,五年一周期不少于300学时。在职教师进修160名,在校学生科创项目40项。",
        [
            ("rule", "校长全员培训", 300, None),
            ("target", "在职教师进修", 160, None),
            ("target", "在校学生科创项目", 40, None),
        ],
        "how often all are trained is no name; 在 that does not tell where",
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
        "组建7个班主任工作坊。投用后可容纳幼儿360人。选派9名园长到师范大学研修。一贯制学校义务教育阶段规模不超过2400人。",
        [
            ("target", "班主任工作坊", 7, None),
            ("target", "可容纳幼儿", 360, None),
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
    (
        "选派6所优质园领办24所乡镇中心园。",
        [("target", "优质园", 6, None), ("target", "乡镇中心园", 24, None)],
        "who does it, for whom",
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
    ("将4所初级中学并入平川中学。", [("target", "初级中学", 4, None)], "what becomes of them is no part of the name"),
    ("选派60名园长到上海、苏州等地名园跟岗。", [("target", "园长", 60, None)], "those who are sent, not where to"),
    ("开设茶叶加工、民宿管理等专业4个。", [("target", "专业", 4, None)], "a noun behind 等"),
    (
        "青年教师拜师率100%,三年结对300对。",
        [("target", "青年教师拜师率", 100, None), ("target", "结对", 300, None)],
        "pairs are no share of what the clause before has",
    ),
    (
        "实施“田园课程”本土化改造,在县第一幼儿园、城关幼儿园开展试点,2024年推广到30所。",
        [("target", "田园课程本土化改造", 30, 2024)],
        "where a thing is tried names nothing",
    ),
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
        "学前三年毛入园率达到95%,巩固率达到99%。",
        [("target", "学前三年毛入园率", 95, None), ("target", "巩固率", 99, None)],
        "nobody is retained before school",
    ),
    (
        "上线率三年内提高3个百分点,上线人数年增长5%以上。",
        [("target", "上线率", 3, None), ("target", "上线人数", 5, None)],
        "within what time, and that it is a year's, are no part of a name",
    ),
    (
        "县财政2023—2025年每年安排教研经费90万元。",
        [("target", "县财政每年安排教研经费", 900000, 2025)],
        "the years that something is paid in are no part of its name",
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
        "推进机器人教育,小学三年级起每学年不少于8课时。开发航海课程,自初中一年级起每周不少于1课时。",
        [("rule", "机器人教育", 8, None), ("rule", "航海课程", 1, None)],
        "from which form on is no name",
    ),
    (
        "21个学区的中心校与成员校结对。8所配套园回收后全部办成公办园。选派30名校长赴苏州、上海研修。",
        [("target", "学区", 21, None), ("target", "配套园", 8, None), ("target", "校长", 30, None)],
        "those counted, and not of what they are part, what becomes of them or where they go",
    ),
    (
        "利用撤并后的校舍改建公办园12所,利用回收后闲置楼房改建教师公寓3栋。",
        [("target", "校舍改建公办园", 12, None), ("target", "改建教师公寓", 3, None)],
        "schools that were merged, said of what is used",
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
        "按编制标准配备专职教研员24名。按师生数配齐督学36名。",
        [("target", "专职教研员", 24, None), ("target", "督学", 36, None)],
        "by what there are so many is no part of the name; so many in all are no standard",
    ),
    (
        "组织260名教师录制线上课程1400节。现有教师1200名学生3.4万人。",
        [
            ("target", "教师", 260, None),
            ("target", "录制线上课程", 1400, None),
            ("baseline", "教师", 1200, None),
            ("baseline", "学生", 34000, None),
        ],
        "those of whom the next number tells what they do",
    ),
    (
        "建成投用后将增加学位900个。竣工后可新增学位800个。全年新建公办园9所,其中6所已完工、2所主体封顶。",
        [
            ("target", "增加学位", 900, None),
            ("target", "新增学位", 800, None),
            ("target", "新建公办园", 9, None),
            ("baseline", "新建公办园", 6, None),
            ("baseline", "新建公办园", 2, None),
        ],
        "when it is there, all the year, and how far it is",
    ),
    (
        "全县35个乡镇中有28个建成标准化中心校。",
        [("target", "乡镇", 35, None), ("target", "建成标准化中心校", 28, None)],
        "those of whom so many have it",
    ),
    (
        "对城区12所大班额学校逐校制定消除方案。",
        [("target", "大班额学校", 12, None)],
        "what is done one by one is no part of the name",
    ),
    (
        "每年选派60名教师、10名校长到乡村学校任职任教。",
        [("target", "教师", 60, None), ("target", "校长", 10, None)],
        "at which schools they shall be is no part of the name",
    ),
]
