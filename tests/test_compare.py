"""Two plans side by side: what is paired with what, gaps, names alike, text, page and data."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pyoxigraph import Store
from small_build import build_texts, small_build, sources

from kg.ask.errors import AskError
from kg.compare.comparison import Comparison, Pair, to_text
from kg.compare.data import to_data
from kg.compare.figures import Figure, FigurePair, _match
from kg.compare.pages import comparison_page
from kg.compare.plans import compare_plans
from kg.compare.programmes import match_names
from kg.graph.readable import one_line
from kg.graph.store import open_store
from kg.show.heads import PlanHead, load_heads
from kg.show.passages import Passage, heading

GOLDEN = Path(__file__).parent / "golden" / "compare"
HOSTILE = '</td><script>alert("x")</script><img src=x onerror=alert(1)>&amp;'


@pytest.fixture(scope="module")
def small(store: Store) -> Comparison:
    return compare_plans(store, "东海", "西山")


@pytest.fixture(scope="module")
def rudong_deyang(built: Path) -> Comparison:
    return compare_plans(open_store(built / "store"), "如东", "德阳")


def test_the_text_of_the_small_plans_is_golden(small: Comparison) -> None:
    assert to_text(small, 120) == (GOLDEN / "small.txt").read_text("utf-8")


def test_measures_are_shared_or_stand_alone(small: Comparison) -> None:
    assert [(p.name, p.group, p.where) for p in small.measures] == [
        ("集团化办学", "办学体制", "shared"),
        ("县管校聘", "教师队伍", "a"),
    ]
    assert small.counts()["measures"] == {"shared": 1, "a": 1, "b": 0}


def test_the_strongest_stance_comes_first_with_its_own_quote(small: Comparison) -> None:
    said = small.measures[0].a
    assert [(s.stance.code if s.stance else None, s.passage.quote) for s in said] == [
        ("promote", "推進集團化辦學。"),
        ("explore", "深化縣管3、校聘改革，探索集團化辦學；"),
    ]
    assert small.measures[0].a[0].passage.section == "二、教师队伍"


FIVE, NONE = "如东县“十四五”教育事业发展规划\n", "如东县教育发展规划\n"


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (FIVE, NONE, "a plan that says of no year is the later one"),
        (NONE + "如东县人民政府\n2018年3月2日\n", FIVE, "else the year of the paper tells"),
        (FIVE, NONE + "如东县人民政府\n2026年3月2日\n", ""),
    ],
)
@pytest.mark.usefixtures("ontology_alone")
def test_the_earlier_plan_of_a_place_stands_first(one: str, other: str, why: str, tmp_path: Path) -> None:
    task = "一、主要任务\n推进集团化办学。\n"
    store = build_texts(tmp_path, {"z": one + task, "a": other + task})  # the names would have it the other way round
    comparison = compare_plans(store, "如东")
    assert [plan.id for plan in (comparison.a, comparison.b)] == ["z", "a"], why


@pytest.mark.usefixtures("ontology_alone")
def test_plans_of_one_place_and_period_are_told_apart(tmp_path: Path) -> None:
    """The second page of a plan has its title and years, too."""
    plan = "如东县“十四五”教育发展规划\n一、任务\n推进集团化办学。\n"
    texts = {"page-1": plan, "page-2": plan, "next": plan.replace("十四五", "十五五")}
    assert {head.id: head.short for head in load_heads(build_texts(tmp_path, texts)).values()} == {
        "page-1": "如东县 2021–2025 (page-1)",
        "page-2": "如东县 2021–2025 (page-2)",
        "next": "如东县 2026–2030",
    }


def test_a_thing_of_one_kind_is_paired_across_places(small: Comparison) -> None:
    assert [(p.name, p.where, p.group) for p in small.programmes] == [
        ("全国智慧教育示范区", "b", "创建称号"),
        ("学位建设攻坚工程", "a", "工程"),
    ]
    assert [(p.name, p.where) for p in small.citations] == [("中国教育现代化2035", "shared")]


def test_an_indicator_of_one_plan_alone_is_counted_and_shown(built: Path) -> None:
    """如东 and 武清 share one indicator; that each has some twenty more was shown as 0."""
    comparison = compare_plans(open_store(built / "store"), "如东", "武清")
    counts = comparison.counts()["targets"]
    assert counts["shared"] == 1 and counts["a"] > 10 and counts["b"] > 10
    assert {
        pair.why_not for pair in comparison.targets if pair.where == "a" and pair.indicator == "九年义务教育巩固率"
    } <= {""}
    text = to_text(comparison, 120, quotes=False)
    assert f"--- 仅 A · only A: {counts['a']}" in text and "九年义务教育巩固率" in text


def test_one_name_stands_for_the_two_plans_of_a_place_the_earlier_first(tmp_path: Path) -> None:
    given = sources()
    donghai, xishan = (facts for facts, _ in given)
    for field in ("title", "jurisdiction", "jurisdiction_code", "province"):
        xishan["document"][field] = donghai["document"][field]
    xishan["document"]["period_start"] = 2016
    store = open_store(small_build(tmp_path, given) / "store")
    comparison = compare_plans(store, "东海")
    assert (comparison.a.id, comparison.b.id) == ("xishan", "donghai")
    with pytest.raises(
        AskError, match=r"'donghai' has one plan here \(donghai\): name a second one to compare; `kg ask plans` lists"
    ):
        compare_plans(store, "donghai")


def test_turning_the_plans_round_turns_the_comparison_round(store: Store, small: Comparison) -> None:
    back = compare_plans(store, "西山", "东海")
    assert [(p.name, p.b, p.a) for p in back.measures] == [(p.name, p.a, p.b) for p in small.measures]
    assert sorted((str(p.b), str(p.a)) for p in back.targets) == sorted((str(p.a), str(p.b)) for p in small.targets)


@pytest.mark.parametrize(
    ("one", "other", "says"), [("东海", "donghai", "are the same plan"), ("东海", "北京", "no plan '北京'")]
)
def test_plans_that_cannot_be_compared_are_explained(store: Store, one: str, other: str, says: str) -> None:
    with pytest.raises(AskError, match=says):
        compare_plans(store, one, other)


def figure(
    value: float | None,
    unit: str = "%",
    year: int | None = 2025,
    status: str = "目标",
    counts: str = "x",
    **other: object,
) -> Figure:
    given = {"comparator": "=", "low": None, "high": None, **other}
    head = PlanHead("i", "i", "t", None, "t", None, None)
    return Figure(
        counts=counts,
        value=value,
        unit=unit,
        year=year,
        status=status,
        passage=Passage("p", head, (), "q", 0, 1),
        **given,
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "gap"),
    [
        (figure(95), figure(88), "-7个百分点"),
        (figure(85.5), figure(86.0), "+0.5个百分点"),
        (figure(0.1), figure(0.3), "+0.2个百分点"),  # no noise of binary fractions
        (figure(10, unit="所"), figure(10, unit="所"), "+0所"),
        (figure(95, comparator=">"), figure(86), "< -9个百分点"),  # B lies more than 9 below whatever A reaches
        (figure(86), figure(95, comparator=">="), "≥ +9个百分点"),
        (figure(95, comparator=">="), figure(38, comparator="<"), "< -57个百分点"),
        (figure(95, comparator=">="), figure(90, comparator=">"), "-5个百分点"),  # two promises of the same kind
        (figure(41, unit="名"), figure(15, unit="人"), "-26名"),
        (figure(None, low=2, high=3, comparator="range"), figure(3), "区间 range"),
        # figures of two years are no two answers to one question; one without a year may be of any
        (figure(90, year=2025), figure(96, year=2030), "+6个百分点 (年份不同 years differ: 2025 / 2030)"),
        (figure(90, year=2025), figure(96, year=None), "+6个百分点"),
    ],
)
def test_the_gap_is_b_less_a(a: Figure, b: Figure, gap: str) -> None:
    [(one, other, number, why)] = _match([a], [b])
    assert FigurePair("", "", one, other, number, why).gap_text == gap


def test_an_amount_of_change_says_which_way_and_how_often() -> None:
    assert figure(1, unit="百分点", comparator="change", direction="down", per="年").amount == "每年下降1百分点"
    assert figure(60, unit="名", per="年").amount == "=60名/年"


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [
        (figure(95, unit="名"), figure(88, unit="个"), "单位不同 units differ: {} / {}"),
        (figure(95), figure(88, status="现状"), "性质不同 status differs"),
        (figure(1, comparator="change"), figure(88), "增减方式不同 changes differ"),
        (
            figure(1, comparator="change", direction="down"),
            figure(2, comparator="change", direction="up"),
            "增减方式不同 changes differ",
        ),
        (figure(1, comparator="change", per="年"), figure(2, comparator="change"), "增减方式不同 changes differ"),
    ],
)
def test_what_cannot_be_compared_stands_alone(a: Figure, b: Figure, why: str) -> None:
    assert [(x, y, gap, reason) for x, y, gap, reason in _match([a], [b])] == [
        (a, None, None, why.format(a.unit, b.unit)),
        (None, b, None, why.format(b.unit, a.unit)),
    ]


def test_the_same_year_is_paired_first() -> None:
    a, early, late = figure(95, year=2025), figure(86, year=2025, counts="y"), figure(88, year=2027)
    assert [pair[:3] for pair in _match([a], [late, early])] == [(a, early, -9), (None, late, None)]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("“三名”工程", "三名工程", [(1, 2, False)]),
        ("如东县课堂教学改革行动计划", "海门市课堂教学改革行动计划", [(1, 2, False)]),  # each with its own place
        ("中小学教师信息技术应用能力提升工程(2.0)", "中小学教师信息技术应用能力提升工程2.0", [(1, 2, False)]),
        ("全国义务教育优质均衡发展县", "国家义务教育优质均衡发展县", [(1, 2, True)]),
        ("强基计划", "双高计划", [(1, None, False), (None, 2, False)]),
    ],
)
def test_programmes_are_matched_by_name(a: str, b: str, found: list[tuple[int | None, int | None, bool]]) -> None:
    matches = match_names({a: 1}, {b: 2}, ignoring=("如东县 2021–2025", "海门市 2020–2022"))
    assert [(m.a, m.b, m.alike) for m in matches] == found


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("一", "一、现状"),
        ("一、", "一、现状"),
        ("(二)", "(二)现状"),
        ("3.", "3.现状"),
        ("", "现状"),
        ("第一章", "第一章 现状"),
    ],
)
def test_headings_are_written_as_plans_print_them(mark: str, expected: str) -> None:
    assert heading(mark, "现状") == expected


class Page(HTMLParser):
    """Elements of a page, and that each is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_fetches_nothing(small: Comparison) -> None:
    text = comparison_page(small)
    page = Page(text)
    assert not page.open
    assert len(page.ids) == len(set(page.ids))
    assert all(link == "data:," or link.removeprefix("#") in page.ids for link in page.links)
    assert "default-src 'none'" in unescape(text) and "unsafe" not in text and "<script" not in text
    for needed in ("prefers-color-scheme: dark", "@media print", "共有 · shared", "推進集團化辦學。", "◕ 推进"):
        assert needed in text, needed


A, B, GAP = "A 东海县 2021–2025", "B 西山区 2027", "差距 · Gap (B − A)"


@pytest.mark.parametrize(
    ("section", "titles", "heads"),
    [
        (
            "measures",
            ["共有 · shared: 1", "仅 A · only A: 1", "仅 B · only B: 0"],
            [["措施 · Measures", A, B], ["措施 · Measures", A]],
        ),
        (
            "targets",
            ["共有 · shared: 1", "仅 A · only A: 0", "仅 B · only B: 1"],
            [["指标 · Indicator", A, B, GAP], ["指标 · Indicator", B]],
        ),
        (
            "programmes",
            ["共有 · shared: 0", "仅 A · only A: 1", "仅 B · only B: 1"],
            [["工程项目 · Programmes", A], ["工程项目 · Programmes", B]],
        ),
        (
            "citations",
            ["共有 · shared: 1", "仅 A · only A: 0", "仅 B · only B: 0"],
            [["引用文件 · Citations", A, B]],
        ),
    ],
)
def test_tables_of_the_page_say_whose_column_is_whose(
    small: Comparison, section: str, titles: list[str], heads: list[list[str]]
) -> None:
    """On a telephone the head of a column stands before each of its cells."""
    part = comparison_page(small).partition(f'<section id="{section}">')[2].partition("</section>")[0]
    assert re.findall("<h3[^>]*>(.*?)</h3>", part) == titles
    tables = part.split("<table")[1:]
    assert [re.findall('<th scope="col">(.*?)</th>', table) for table in tables] == heads
    assert [re.findall('data-side="(.*?)"', table) for table in tables] == [head[1:] for head in heads]


def test_each_quote_of_the_page_says_at_which_characters_it_stands(small: Comparison) -> None:
    texts = [raw for _, raw in sources()]
    said = re.findall(
        "<blockquote>(.*?)</blockquote><small>(.*?) · 字符 characters (.*?)–(.*?)</small>", comparison_page(small)
    )
    assert len(said) == 10
    assert ("推進集團化辦學。", "二、教师队伍", "111", "119") in said
    assert {heading for _, heading, *_ in said} == {"一、学前教育", "二、教师队伍", "正文 · text"}, (
        "and below which heading"
    )
    for quote, _, begin, end in said:
        assert any(one_line(text[int(begin) : int(end)]) == unescape(quote) for text in texts), quote


def test_nothing_in_a_plan_can_break_out_of_the_page(tmp_path: Path) -> None:
    given = sources()
    for facts, _ in given:
        facts["document"]["title"] = HOSTILE + facts["document"]["id"]
        for mention in facts["mentions"]:
            if mention["type"] in ("Programme", "Citation"):
                mention["name"] = HOSTILE + mention["name"]
        for section in facts["sections"]:
            section["title"] = HOSTILE
    store = open_store(small_build(tmp_path, given) / "store")
    text = comparison_page(compare_plans(store, "donghai", "xishan"))
    assert not re.search("<th[^>]*></th>", text), "an empty head tells a screen reader nothing"
    page = Page(text)
    assert not {"script", "img"} & set(page.tags) and not page.open
    assert "&lt;script&gt;" in text


def test_the_same_build_gives_the_same_bytes(store: Store, small: Comparison) -> None:
    again = compare_plans(store, "东海", "西山")
    assert comparison_page(again) == comparison_page(small)
    assert to_data(again) == to_data(small)


def test_data_gives_both_sides_and_their_characters(small: Comparison) -> None:
    data = to_data(small)
    [shared] = data["measures"]["shared"]
    assert (shared["a"][0]["begin"], shared["a"][0]["end"], shared["b"][0]["stance"]) == (111, 119, "establish")
    assert data["targets"][0]["gap"] is None and data["targets"][0]["whyNoGap"] == "区间 range"


def measure(comparison: Comparison, name: str) -> Pair:
    return next(pair for pair in comparison.measures if pair.name == name)


def test_rudong_and_deyang_promise_different_coverage(rudong_deyang: Comparison) -> None:
    """如东: 普惠性幼兒園覆蓋率超過95% (到2025年); 德阳's table: 普惠性幼儿园覆盖率占比% 86 (2025年), 88 (2027年)."""
    pairs = [p for p in rudong_deyang.targets if p.indicator == "普惠性幼儿园覆盖率" and p.a]
    [pair] = [p for p in pairs if p.a and p.a.status == "目标"]
    assert pair.a and pair.b
    assert (pair.a.amount, pair.a.year, pair.b.amount, pair.b.year) == (">95%", 2025, "=86%", 2025)
    assert pair.gap_text == "< -9个百分点", "如东 promises more than 95"


def test_lines_of_the_text_break_as_chinese_does(rudong_deyang: Comparison) -> None:
    """No mark that closes began a line, no number was parted: 81.2 / 3%."""
    from rich.cells import cell_len

    lines = to_text(rudong_deyang, 80).splitlines()
    assert max(map(cell_len, lines)) <= 80
    begins = re.compile(r"(?:.*\s{3}|\s*)[，。；：、！？）》”,.;:!?)%]")
    assert [line for line in lines if begins.match(line)] == []
    assert any("81.23%" in line for line in lines)


def test_rudong_and_deyang_share_county_managed_hiring(rudong_deyang: Comparison) -> None:
    """如东: 推進義務教育教師“縣管校聘”; 德阳: 完善县管校聘”管理机制, which a page marker does not hide."""
    pair = measure(rudong_deyang, "县管校聘")
    assert pair.where == "shared"
    assert "推進義務教育教師“縣管校聘”" in pair.a[0].passage.quote
    assert "完善县管校聘”管理机制" in pair.b[0].passage.quote
    assert "为主实施骨干教师" in comparison_page(rudong_deyang), "the page stood in the word: 实 38、施"
    assert re.search(r"强教必先强师.* > 4\.优化教师资源配置", pair.b[0].passage.section)


def test_both_cite_what_both_cite(built: Path) -> None:
    """如东 and 武清 both name 《深化新时代教育评价改革总体方案》; 《中国教育现代化2035》 stands in 武清's plan."""
    comparison = compare_plans(open_store(built / "store"), "如东", "武清")
    shared = {p.name for p in comparison.citations if p.where == "shared"}
    assert "深化新时代教育评价改革总体方案" in shared
    programmes = {p.name for p in comparison.programmes if p.where == "shared" and not p.alike}
    assert "中小学教师信息技术应用能力提升工程(2.0)" in programmes
