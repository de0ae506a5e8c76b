"""By when: the year that a number has, and the numbers that have none."""

from __future__ import annotations

ROWS = [
    # in its sentence, before or behind the number
    (
        "城北小学已完成投资3200万元,预计2024年8月交付使用,建成后可提供学位1620个。",
        [("baseline", "城北小学投资", 32000000, None), ("target", "提供学位", 1620, 2024)],
        "what is planned tells when what it brings is there, and not when what was done before",
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
        "2020年全县有学校120所,在校生3万人。专任教师2100人。",
        [
            ("baseline", "学校", 120, 2020),
            ("baseline", "在校生", 30000, 2020),
            ("baseline", "专任教师", 2100, 2020),
        ],
        "the year of a whole place dates the report behind it",
    ),
    (
        "新建公办园6所,新增学位1620个,计划于2023年9月投入使用。",
        [("target", "新建公办园", 6, 2023), ("target", "新增学位", 1620, 2023)],
        "a clause that only dates",
    ),
    (
        "迁建城东中学,2024年竣工,用地160亩。",
        [("target", "城东中学用地", 160, 2024)],
        "a clause that dates what has no number before it dates what comes behind",
    ),
    (
        "新建小学,学位2160个,预计2024年9月投用。县二中搬迁,学位900个,2024年启用。县一中占地68亩,2024年启用。",
        [("target", "学位", 2160, 2024), ("target", "县二中搬迁学位", 900, 2024), ("target", "县一中占地", 68, None)],
        "when what is built will be ready dates it; what is only described is not due",
    ),
    (
        "江苏中学二期:总投资9800万元,2023—2024年实施,新增学位1200个。",
        [("target", "总投资", 98000000, 2024), ("target", "新增学位", 1200, 2024)],
        "when something is carried out holds on both sides",
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
        "截至2023年12月31日,专任教师1200人。\n县一中2022年9月1日开学,新增学位900个。",
        [("baseline", "专任教师", 1200, 2023), ("target", "新增学位", 900, None)],
        "the day of a count dates it, the day of an event does not",
    ),
    (
        "推进二期建设,到2025年在校生达到4500人。建设实训基地6个。",
        [("target", "在校生", 4500, 2025), ("target", "实训基地", 6, None)],
        "a year amid a sentence is not that of the next",
    ),
    (
        "到2025年,建成优质均衡县,为2030年全面普及打下基础,普惠率达到92%。",
        [("target", "普惠率", 92, 2025)],
        "what a year only points to is due by another",
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
    ("20所学校校舍于2025年8月31日前全部改造完成。", [("target", "学校校舍", 20, 2025)], "by a day of the year"),
    ("新建学校5所,2023年上半年投用。", [("target", "新建学校", 5, 2023)], "half a year"),
    ("新建学校5所,2024年第三季度竣工。", [("target", "新建学校", 5, 2024)], "a quarter of a year"),
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
        "新增学位1260座,均于2024年8月底前完工。新建学校3所,全部于2025年建成。",
        [("target", "新增学位", 1260, 2024), ("target", "新建学校", 3, 2025)],
        "all are due by then",
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
        "在校生由2015年的2.1万人增加到2020年的2.6万人,专任教师增加到1900人,普惠园达45所。",
        [
            ("baseline", "在校生", 21000, 2015),
            ("baseline", "在校生", 26000, 2020),
            ("baseline", "专任教师", 1900, 2020),
            ("baseline", "普惠园", 45, 2020),
        ],
        "… and levels are numbers that are reached",
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
        "新建学校15所,其中2024年底前建成6所,其余9所2026年底前全部建成。",
        [("target", "新建学校", 15, None), ("target", "新建学校", 6, 2024), ("target", "新建学校", 9, 2026)],
        "a year behind a number in its clause says more than one in the clause before",
    ),
    (
        "到2025年,大学区覆盖全部街道。小学校际差异系数控制在0.45以内。",
        [("target", "小学校际差异系数", 0.45, 2025)],
        "a coefficient is a level too",
    ),
    (
        "截至2020年底,全县有学校120所。教师500人(2024年底前完成补充)。",
        [("baseline", "学校", 120, 2020), ("target", "教师", 500, 2024)],
        "a date behind a number says more than the year that opened a sentence before",
    ),
    # in brackets, and at the end of an item: 完成时限
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
        "新建城北小学,规划36个班(2023年底前完成)。",
        [("target", "新建城北小学班级", 36, 2023)],
        "a deadline in brackets, and what the clause before is about",
    ),
    (
        "回购民办园6所,新增学位1620个(区教育局、区财政局,2024年底)。",
        [("target", "回购民办园", 6, 2024), ("target", "新增学位", 1620, 2024)],
        "… behind those who do it",
    ),
    (
        "扩建初中2所(2024年年内)。\n(2)迁建县第三中学。新增学位800个。(2025年)",
        [("target", "扩建初中", 2, 2024), ("target", "新增学位", 800, 2025)],
        "due dates in brackets, within a year and behind the full stop",
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
        "3.扩容工程。实施期限:20—25年。新建幼儿园12所。",
        [("target", "新建幼儿园", 12, None)],
        "a number that a date is asked for by, and no year",
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
        "三、重点工程\n1.学前教育扩容工程\n实施期限:2022—2024年\n建设内容:新建幼儿园12所。",
        [("target", "新建幼儿园", 12, 2024)],
        "a date that is asked for before what is done by then",
    ),
    ("新建学校5所。\n完成时限2025年", [("target", "新建学校", 5, 2025)], "a head of a date, no colon"),
    (
        "3.组建集团。组建教育集团4个。(责任单位:县教育局;完成时限:2024年9月起持续推进)\n4.推动轮岗。名师三年内交流比例达到30%。(责任单位:县教育局;完成时限:2025年8月)",
        [("target", "教育集团", 4, None), ("target", "名师三年内交流比例", 30, 2025)],
        "from when on an item is worked at is no deadline; within three years is by that of the item",
    ),
    # of the titles and lines above: a section, a phase, a list that a line opens
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
        "第二章 总体要求\n到2024年,教育现代化取得重要进展。\n——普及水平提升。巩固率不低于99%,普惠率达到95%。\n——队伍优化。培养硕士60名。\n",
        [("target", "巩固率", 99, 2024), ("target", "普惠率", 95, 2024), ("target", "硕士", 60, 2024)],
        "a deadline that opens a line before dashes is that of these",
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
        "一、起步阶段(2023年)\n新增学位900个。\n二、攻坚阶段(2024—2025年)\n招聘教师120名。",
        [("target", "新增学位", 900, 2023), ("target", "招聘教师", 120, 2025)],
        "a title's year is that of all under it",
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
        "三、重点项目\n1.新建幼儿园6所。\n注:以上项目分2023年、2024年两批完成。",
        [("target", "新建幼儿园", 6, None)],
        "a note of several years dates nothing",
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
        "攻坚期(2025年7月—2027年12月):新改扩建学校42所;高中在现有17所基础上新增3所。",
        [
            ("target", "新改扩建学校", 42, 2027),
            ("baseline", "高中", 17, None),
            ("target", "新增高中", 3, 2027),
        ],
        "a stretch of time and a colon open a line; what there is already is no promise",
    ),
    (
        "到2025年:\n1.新建学校10所;\n2.新增学位5000个。\n到2027年:\n1.新建学校20所。",
        [("target", "新建学校", 10, 2025), ("target", "新增学位", 5000, 2025), ("target", "新建学校", 20, 2027)],
        "a list in no section, and one behind its last item",
    ),
    (
        "一、主要目标\n2025年毛入园率达到99%,普惠率达到95%;巩固率达到98%。",
        [("target", "毛入园率", 99, 2025), ("target", "普惠率", 95, 2025), ("target", "巩固率", 98, 2025)],
        "a year that opens a sentence of goals is that of all its rates",
    ),
    (
        "二、主要目标\n2025年毛入园率99%,普惠率95%;教师达300人。",
        [("target", "毛入园率", 99, 2025), ("target", "普惠率", 95, 2025), ("target", "教师", 300, 2025)],
        "达 is of a level, which a goal's year is of",
    ),
    (
        "启动阶段(2022年6月前)。完成40所学校自评。\n第二阶段:2023年1月至12月。每年招聘教师60名,改造学校30所。",
        [("target", "学校自评", 40, 2022), ("target", "招聘教师", 60, None), ("target", "改造学校", 30, 2023)],
        "a phase dates the rest of its line, but not what is done every year",
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
        "二、发展目标\n到2025年,普惠率达到90%。\n到2030年,教育现代化基本实现。普惠率达到95%。",
        [("target", "普惠率", 90, 2025), ("target", "普惠率", 95, 2030)],
        "an outlook beyond the plan has its own year",
    ),
    (
        "(三)总结阶段(2025年)。建成示范校20所。\n1.2022年7月—2023年6月。改造学校30所。",
        [("target", "示范校", 20, 2025), ("target", "改造学校", 30, 2023)],
        "a stretch of months that a line opens with",
    ),
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
        "(一)发展目标\n到2025年,毛入园率达到95%。展望2035年,教育强县建成。建成一流高中5所。\n每年培训教师200名。",
        [("target", "毛入园率", 95, 2025), ("target", "一流高中", 5, 2035), ("target", "培训教师", 200, 2025)],
        "an outlook is that of its paragraph",
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
        "一、年度项目\n(一)2023年(2个)\n1.三中扩建:新建教学楼2栋。\n(二)2024年(共3个)\n改造食堂4个。",
        [("target", "新建教学楼", 2, 2023), ("target", "改造食堂", 4, 2024)],
        "a title's year dates what it heads, though it says how many",
    ),
    # several years for as many numbers
    (
        "2023年招聘教师310名,2024年、2025年均不少于295名。",
        [("target", "招聘教师", 310, 2023), ("target", "招聘教师", 295, 2024), ("target", "招聘教师", 295, 2025)],
        "one number for each of two years",
    ),
    (
        "中小学教师本科率2023年、2024年分别达到80%、83%。",
        [("target", "中小学教师本科率", 80, 2023), ("target", "中小学教师本科率", 83, 2024)],
        "years between the name and its numbers",
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
        "2022、2023年分别新增托位150个、210个。",
        [("target", "新增托位", 150, 2022), ("target", "新增托位", 210, 2023)],
        "years that leave their 年 to the last",
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
        "毛入园率、巩固率2023、2024年分别达到90%、95%。",
        [("target", "毛入园率", 90, 2023), ("target", "巩固率", 95, 2024)],
        "years apart",
    ),
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
    # what goes on or was done over years has no year, or another
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
        "2023年前新建幼儿园9所,城区每年新增学位800个。",
        [("target", "新建幼儿园", 9, 2023), ("target", "城区每年新增学位", 800, None)],
        "what is done every year is not due in the year before",
    ),
    (
        "二、发展目标\n到规划期末,毛入学率达到97%。\n明年新增学位1200个,到2022—2023学年,本科率达到80%。",
        [("target", "毛入学率", 97, 2025), ("target", "新增学位", 1200, None), ("target", "本科率", 80, 2023)],
        "明年 is no year of the plan's where nobody knows when it was made; the last year of a school year",
    ),
    (
        "2021年,毛入园率达到87.3%;近三年投入4.1亿元。",
        [("target", "毛入园率", 87.3, 2021), ("baseline", "投入", 4.1e8, None)],
        "what the last years brought is not the year's",
    ),
    (
        "截至2020年底,在校生9000人。2018年以来新增学位800个,公办率达51.8%。",
        [("baseline", "在校生", 9000, 2020), ("baseline", "新增学位", 800, None), ("baseline", "公办率", 51.8, 2020)],
        "a level is that of the report, what was done since some year has no one year",
    ),
    (
        "截至2023年底,学校30所。2021年以来新增学位3000个,公办率达51.8%。",
        [("baseline", "学校", 30, 2023), ("baseline", "新增学位", 3000, None), ("baseline", "公办率", 51.8, 2023)],
        "a level reached since some year is that of the report",
    ),
    ("到2025年完成改革,服务期不少于6年。", [("rule", "服务期", 6, None)], "how long one serves has no year"),
    (
        "2023年新增学位5000个,三年共新增1.2万个。",
        [("target", "新增学位", 5000, 2023), ("target", "新增学位", 12000, None)],
        "so many years together are not the one before",
    ),
    (
        "截至2023年底,普惠率达90%。清零目标实现,五年发放资助金2.8亿元。",
        [("baseline", "普惠率", 90, 2023), ("target", "资助金", 280000000, None)],
        "a clause with a time of its own is not of the report's year",
    ),
    (
        "到2025年,示范园增至8所,公办园生均公用经费每年不低于800元。",
        [("target", "示范园", 8, 2025), ("rule", "公办园生均公用经费", 800, None)],
        "what is spent on each every year is due by no year",
    ),
    ("2023年起每年培训教师300名。", [("target", "培训教师", 300, 2023)], "each year since, and so from then on"),
    (
        "财政教育支出占比2023年不低于20%,此后每年提高0.3个百分点。",
        [("target", "财政教育支出占比", 20, 2023), ("target", "财政教育支出占比", 0.3, None)],
        "what holds each year after another",
    ),
    (
        "生均公用经费20XX年达到600元,201X年底前培训教师90名。",
        [("target", "生均公用经费", 600, None), ("target", "培训教师", 90, None)],
        "a sample hides its years",
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
        "2021年底前城市中小学保安配备率达到100%,农村2022年底前达到100%。民办在校生占比2022年底前降至5%。",
        [
            ("target", "城市中小学保安配备率", 100, 2021),
            ("target", "农村中小学保安配备率", 100, 2022),
            ("target", "民办在校生占比", 5, 2022),
        ],
        "a year before which something is, behind whose it is",
    ),
]
