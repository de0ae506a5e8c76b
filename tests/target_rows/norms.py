"""What each has, is paid or owes: standards, ratios of staff, shares that are set apart."""

from __future__ import annotations

ROWS = [
    (
        "继续教育经费按教职工工资总额的2%和学校公用经费的5%列支。",
        [("rule", "继续教育经费占教职工工资总额比例", 2, None), ("rule", "继续教育经费占学校公用经费比例", 5, None)],
        "two shares of one sum",
    ),
    ("班师比按1:2.2配备。", [("rule", "班师比", 2.2, None)], "a ratio that staffing goes by"),
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
        "招收5名以上残疾学生的普通学校设立资源教室。特岗津贴按基本工资的30%发放。",
        [("rule", "残疾学生", 5, None), ("rule", "特岗津贴占基本工资比例", 30, None)],
        "what a duty depends on; an allowance",
    ),
    ("违规招生的学校,按1:1的比例核减招生计划。", [], "a ratio that takes away provides nobody"),
    (
        "校长教师交流轮岗比例每年不低于符合条件人数的12%。",
        [("rule", "校长教师交流轮岗比例", 12, None)],
        "how often, between a share and what it is one of",
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
        "教师交流轮岗每年不少于应交流人数的10%,其中骨干教师占20%。",
        [("rule", "教师交流轮岗每年占应交流人数比例", 10, None), ("rule", "骨干教师占交流教师比例", 20, None)],
        "a part of a norm is one, bounded or not",
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
    (
        "小规模学校公用经费不足100人的按100人核定。",
        [("rule", "公用经费核定人数", 100, None)],
        "for how many heads money is allotted",
    ),
    (
        "按每60名残疾学生配1名巡回指导教师的标准配备。",
        [("rule", "每60名残疾学生配巡回指导教师", 1, None)],
        "the norm by which it is done",
    ),
    ("制定3个具有特色的标准体系。", [("target", "标准体系", 3, None)], "but norms can be made and counted"),
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
    ("学校公用经费6%用于教师培训。", [("rule", "学校公用经费用于教师培训比例", 6, None)], "a share of school funds"),
    ("“卓越班”每届不超过60人。", [("rule", "卓越班每届", 60, None)], "a bound of the class of each year"),
    ("班级服务费按生均每学期180元以内收取。", [("rule", "班级服务费", 180, None)], "what is charged of each"),
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
        "落实乡村教师生活补助,按地域每月给予300元。寄宿生每生每年增加200元。专职辅导员与学生比不低于1:200。",
        [
            ("rule", "乡村教师生活补助", 300, None),
            ("rule", "寄宿生", 200, None),
            ("rule", "专职辅导员与学生比", 200, None),
        ],
        "how a sum is graded, what is added for each every year, a bound on a ratio of staff",
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
        "特教教师津贴按基本工资的50%核增,3年培训1.2万人次。",
        [("rule", "特教教师津贴占基本工资比例", 50, None), ("target", "培训", 12000, None)],
        "what is paid by a share of something; for how many years is no name",
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
        "实行园长任期制,每届任期5年。实行校长聘期目标责任制,聘期3年。",
        [("rule", "园长任期", 5, None), ("rule", "校长聘期", 3, None)],
        "whose term it is, which the clause before says",
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
        "将素养提升纳入乡镇和部门年度综合考核,权重占4%。把均衡发展列入各镇目标绩效考评,分值不少于5分。",
        [("rule", "素养提升年度综合考核权重", 4, None), ("rule", "均衡发展目标绩效考评分值", 5, None)],
        "what a weight is of: what is put into an assessment, and into which",
    ),
    (
        "推动同工同酬,辅导员报酬2023年提高到每月2800元,2025年提高到每月3200元。",
        [("target", "辅导员报酬", 2800, 2023), ("target", "辅导员报酬", 3200, 2025)],
        "a sum of another year is of the same pay",
    ),
    (
        "落实公办园公用经费标准,县级财政安排每生每年不低于900元。对接收残障幼儿的普惠园按每生每年5000元补助。",
        [("rule", "公办园公用经费标准", 900, None), ("rule", "接收残障幼儿的普惠园补助", 5000, None)],
        "who pays is not what is paid; nor is to whom alone",
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
        "教师培训经费不低于教师工资总额的1.5%、学校公用经费的5%。",
        [
            ("rule", "教师培训经费占教师工资总额比例", 1.5, None),
            ("rule", "教师培训经费占学校公用经费比例", 5, None),
        ],
        "what another share is one of, said of the same",
    ),
]
