"""Targets in running prose, class by class: what a careful reader takes for a norm, and where a number gets its words."""

from __future__ import annotations

import pytest
from found_targets import short_rows
from target_rows import changes, context, lists, names, norms, numbers, status, tasks, works, years

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
    row for table in (changes, context, lists, names, norms, numbers, status, tasks, works, years) for row in table.ROWS
]
"""(text, (status, name, value or low, year) of each of its targets, why), a table for each question of `kg/extract/targets`."""


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
