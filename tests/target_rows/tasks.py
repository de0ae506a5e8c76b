"""Tables of tasks and projects: a task a row, or a cell a line, with its date."""

from __future__ import annotations

ROWS = [
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
        "┌──┬──┬──┬──┐\n│指标│单位│2020年│2025年│\n├──┼──┼──┼──┤\n│ 毛入园率 │ % │ 89.4 │ ≥94 │\n└──┴──┴──┴──┘\n",
        [("baseline", "毛入园率", 89.4, 2020), ("target", "毛入园率", 94, 2025)],
        "a table that is drawn with letters",
    ),
    (
        "序号\t任务\t时限\n1\t新建学校2所\t2025年8月\n以上任务全面完成。\n1\t新增公办园3所\t2024年",
        [("target", "新建学校", 2, 2025), ("target", "新增公办园", 3, None)],
        "a sentence ends the rows",
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
        "3.中心小学迁建 用地30亩 投资2800万元 2022—2023年\n4.职教中心迁建;用地90亩;2022年开工,2024年竣工。",
        [
            ("target", "中心小学迁建用地", 30, 2023),
            ("target", "中心小学迁建投资", 28000000, 2023),
            ("target", "用地", 90, 2024),
        ],
        "the date that closes an item, behind a blank, and behind the year that works begin",
    ),
    (
        "三、项目安排\n项目名称:县二小新建\n建设内容:设36个班,设施设备120套\n总投资:6300万元\n建设年限:2022—2023年\n项目名称:县三小扩建\n"
        "建设内容:设24个班\n建设年限:2024年",
        [
            ("target", "县二小新建班级", 36, 2023),
            ("target", "县二小新建设施设备", 120, 2023),
            ("target", "县二小新建总投资", 63000000, 2023),
            ("target", "县三小扩建班级", 24, 2024),
        ],
        "the date of a card of several lines is that of its card, and so is its project",
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
        "序号\n重点任务\n完成时限\n1\n新建学校2所\n2024年12月(秋季)\n2\n改造食堂3个\n2025年6月\n",
        [("target", "新建学校", 2, 2024), ("target", "改造食堂", 3, 2025)],
        "more behind a date on its line",
    ),
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
    (
        "指标\t2020年\t2025年\n\t91\t95\n巩固率\t90%\t95%\n",
        [("baseline", "巩固率", 90, 2020), ("target", "巩固率", 95, 2025)],
        "a row without a name is called by no number",
    ),
    (
        "指标\t2020年\t2025年\n职普比\t4.2:5.8\t5:5\n普职比\t0.9:1\t1:1\n巩固率\t90%\t95%\n",
        [
            ("baseline", "职普比", 5.8, 2020),
            ("target", "职普比", 5, 2025),
            ("baseline", "普职比", 0.9, 2020),
            ("target", "普职比", 1, 2025),
            ("baseline", "巩固率", 90, 2020),
            ("target", "巩固率", 95, 2025),
        ],
        "of a ratio whose two parts both vary the larger, as of 17:1 and 1:17, so that 职普比4.2:5.8 is 普职比5.8:4.2; in a table",
    ),
]
