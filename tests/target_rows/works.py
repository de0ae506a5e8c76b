"""Schools and works: what they have, what they cost, how large they are."""

from __future__ import annotations

ROWS = [
    (
        "投入2.4亿元的三中迁建工程2024年9月完工,投资7000万元的体育馆主体完工。",
        [("target", "三中迁建工程投入", 240000000, 2024), ("target", "体育馆投资", 70000000, 2024)],
        "a sum before what it is spent on is none of the works before",
    ),
    (
        "新建城北中学,用地60亩,设计规模36个班。",
        [("target", "城北中学用地", 60, None), ("target", "城北中学设计规模班级", 36, None)],
        "a school is laid out for so many classes",
    ),
    ("规划新建36班小学2所。", [("target", "新建36班小学", 2, None)], "of so many classes each is no number of its own"),
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
        "(2)县三中新建项目。用地85亩,投资1.9亿元,2025年8月启用。\n(3)体育馆项目:投资2980万元,2024年建成。",
        [
            ("target", "用地", 85, 2025),
            ("target", "县三中新建项目投资", 190000000, 2025),
            ("target", "体育馆项目投资", 29800000, 2024),
        ],
        "the head of an item says that what it describes is built",
    ),
    (
        "迁建特教中心(规模240人),扩建县三中(新增18个班)。",
        [("target", "迁建特教中心规模", 240, None), ("target", "扩建县三中班级", 18, None)],
        "what a bracket says of a building",
    ),
    (
        "对城北初中、城南高中、城东小学等6个续建项目投入3.4亿元,教育支出较上一年增长8%。",
        [("baseline", "续建项目", 6, None), ("baseline", "投入", 340000000, None), ("baseline", "教育支出", 8, None)],
        "a sum behind what it is for; the year before is no name",
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
        "某学院新校区一期用地860亩,2024年建成,建筑面积42万平方米。",
        [("target", "某学院新校区一期用地", 860, 2024), ("target", "建筑面积", 420000, None)],
        "a part of a campus is built",
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
        "新建小学2所(36班、1620个学位)。",
        [("target", "新建小学", 2, None), ("target", "班级", 36, None), ("target", "学位", 1620, None)],
        "classes in a bracket are no schools",
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
        "02 河西实训基地项目。总投资2.1亿元,建筑面积2.6万平方米,2025年建成投用。",
        [("target", "总投资", 210000000, 2025), ("target", "建筑面积", 26000, 2025)],
        "an item of a box, with its number before a blank",
    ),
    (
        "县第三高级中学整体搬迁,规划占地218亩、设计规模60个班。",
        [
            ("target", "县第三高级中学整体搬迁占地", 218, None),
            ("target", "县第三高级中学整体搬迁设计规模班级", 60, None),
        ],
        "a school that moves is a building too",
    ),
    ("面积不小于50平方米,2023年建成4间。", [("target", "面积", 50, None)], "rooms are none of the area before them"),
]
