"""`kg ask` and `kg query` as a person uses them: forms of output, what is refused, what is said of errors."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pyoxigraph
import pytest
from one_line import said
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from kg.ask.answer import Answer
from kg.ask.question import GRAPHS_NEEDED
from kg.ask.text_table import to_text
from kg.cli import ask as _commands  # noqa: F401  (registers the commands)
from kg.cli import main
from kg.cli.app import app


def run(two_plans: Path, *arguments: str, stdin: str | None = None, width: int = 120) -> Result:
    env = {"COLUMNS": str(width), "KG_BUILD": str(two_plans)}
    return CliRunner().invoke(app, list(arguments), input=stdin, env=env)


def test_alone_it_lists_every_question_in_two_languages(two_plans: Path) -> None:
    text = run(two_plans, "ask").output
    assert "shared-measures  [--plan] [--measure]" in text
    assert "evidence  --thing [--plan]" in text
    assert "哪些规划都采用同一措施" in text
    assert "Which plans take up the same measure" in text
    listed = json.loads(run(two_plans, "ask", "--json").output)
    assert {"name", "zh", "en", "needs", "needs_zh", "topic", "parameters", "required"} == listed[0].keys()


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "shared-measures", "--plan", ""),
        ("ask", "shared-measures", "--plan", "东海", "--plan", " "),
        ("cite", "shared-measures", "--plan", ""),
        ("plot", "普惠性幼儿园覆盖率", "--plan", ""),
    ],
)
def test_a_blank_option_is_refused(two_plans: Path, arguments: tuple[str, ...]) -> None:
    """As where a script's variable is empty: it was as if the option were not there, and all plans were told of."""
    done = run(two_plans, *arguments)
    assert done.exit_code == 2
    assert "Invalid value for --plan: it is blank" in done.stderr


def test_a_table_fits_the_terminal_and_wraps_quotes(two_plans: Path) -> None:
    from rich.cells import cell_len

    for width in (60, 90, 200):
        text = run(two_plans, "ask", "shared-measures", width=width).output
        assert max(map(cell_len, text.splitlines())) <= width
        assert "措施：集团化办学" in text
        assert text.endswith("3 行\n")
    assert run(two_plans, "ask", "shared-measures", "--lang", "en").output.endswith("3 rows\n")


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("zh", ["责任分工", "指标 现状 现状年份 目标 目标年份 单位 的原文 差距"]),
        ("en", ["Baseline Target", "Indicator Baseline year Target year Unit Assignment Distance"]),
        (None, ["baseline target", "indicator baseline Year target Year unit assignment distance"]),
    ],
)
def test_heads_are_told_in_the_language_and_break_where_a_table_is_tight(
    language: str | None, heads: list[str]
) -> None:
    """A Chinese letter takes two cells: heads stand above their columns, which none of them makes wider."""
    from rich.cells import cell_len

    row = {"indicator": "学前三年毛入园率", "baseline": 88, "baselineYear": 2020, "target": 95, "targetYear": 2025,
           "unit": "%", "assignment": "县教育局", "distance": 7}  # fmt: skip
    other = {"indicator": "义务教育巩固率", "baseline": 98, "baselineYear": 2021, "target": 99, "targetYear": 2026,
             "unit": "人", "assignment": "县财政局", "distance": 1}  # fmt: skip
    lines = to_text(Answer(tuple(row), (row, other)), 80, language=language).splitlines()
    assert [" ".join(line.split()) for line in lines[:2]] == heads
    assert max(map(cell_len, lines)) <= 80


def test_what_goes_below_a_row_is_named_unless_it_is_the_quote() -> None:
    """A plan without a number had its province below it with no name, under one that had both."""
    long = "一个要占去整行的单元格" * 4
    rows = ({"plan": "甲", "province": long, "number": long}, {"plan": "乙", "province": long[1:], "number": None})
    lines = to_text(Answer(tuple(rows[0]), rows), 60).splitlines()
    assert [line.split(":")[0].strip() for line in lines if ":" in line] == ["province", "number", "province"]


def test_a_tight_table_breaks_the_heads_of_numbers() -> None:
    quote = "到2025年,普惠性幼儿园覆盖率稳定在95%以上,公办园在园幼儿占比超过60%,学前教育毛入园率达到99%。"
    row = {"indicator": "普惠性幼儿园覆盖率和公办园", "baselineYear": 2020, "target": 95, "targetYear": 2025,
           "unit": "%", "distance": 6.4, "quote": quote}  # fmt: skip
    lines = to_text(Answer(tuple(row), (row, row | {"indicator": "毛入园率", "target": 99, "distance": 1.2,
        "unit": "人", "baselineYear": 2019, "targetYear": 2027, "quote": quote[:-1]})), 100).splitlines()  # fmt: skip
    assert lines[0].split() == ["baseline", "target"]
    assert lines[1].split() == ["indicator", "Year", "target", "Year", "unit", "distance"]
    assert lines[4] == f"    {quote}"[: len(lines[4])]


def test_a_number_above_the_table_is_said_of_what_stands_there() -> None:
    """One plan in each province is no number of plans in all; how many plans have the one measure is."""
    rows = tuple(
        {"measure": "县管校聘", "plans": 11, "province": p, "taking": 1, "of": 2} for p in ("江苏省", "四川省")
    )
    lines = to_text(Answer(tuple(rows[0]), rows), 100).splitlines()
    assert lines[:3] == ["measure: 县管校聘", "plans: 11", "province   taking   of"]


def test_lines_part_no_number_and_begin_with_no_closing_mark() -> None:
    rows = tuple(
        {"plan": name, "quote": "覆盖率" * k + "达到99.5%以上。"} for k, name in enumerate("甲乙丙丁戊己庚辛壬癸", 4)
    )
    for width in range(60, 80):
        lines = to_text(Answer(("plan", "quote"), rows), width).splitlines()
        assert sum("99.5%" in line for line in lines) == len(rows)
        assert not any(line.strip().startswith(("。", "%")) for line in lines)


def test_a_blank_at_a_line_end_begins_no_line() -> None:
    """Five words of 13 cells and the blanks between them take 69: there the next blank is one too many."""
    for width in range(60, 90):
        lines = to_text(Answer(("quote",), ({"quote": "Kindergartens " * 30},)), width).splitlines()
        assert sum(line.count("Kindergartens") for line in lines) == 30
        assert not any(line.startswith(" ") for line in lines)


@pytest.mark.parametrize("width", [80, 100, 120])
def test_many_columns_keep_their_heads_whole_and_the_width(width: int) -> None:
    """`kg ask plans` stood 99 wide in 80 columns, with programm/es as a head."""
    from rich.cells import cell_len

    row = {"plan": "重庆市万州区教育事业发展“十四五”规划", "place": "万州区", "province": "重庆市", "number": "万州府办发〔2022〕41号",
           "start": 2021, "end": 2025, "measures": 143, "targets": 108, "programmes": 23, "citations": 3}  # fmt: skip
    other = {"plan": "涉县规划", "place": "涉县", "province": "河北省", "number": "涉政〔2022〕1号"} | {
        name: n for n, name in enumerate(list(row)[4:])
    }
    text = to_text(Answer(tuple(row), (row, other)), width)
    assert max(map(cell_len, text.splitlines())) <= width
    assert {"plan", "measures", "programmes", "citations"} <= set(text.replace("─", "").split())
    assert "万州府办发〔2022〕41号" in text or width > 80


@pytest.mark.parametrize("width", [80, 100, 120])
def test_sentences_that_would_be_squeezed_stand_below_their_row_whole(width: int) -> None:
    """Over several plans the title of the plan stands in each row, and nothing was left to the quote."""
    from rich.cells import cell_len

    quote = "到2025年,普惠性幼儿园覆盖率稳定在95%以上,公办园在园幼儿占比超过60%,学前教育毛入园率达到99%。"
    row = {"plan": "科左后旗教育高质量发展三年行动计划(2024—2026年)", "indicator": "普惠性幼儿园覆盖率和公办园", "baseline": 88,
           "target": 95, "targetYear": 2025, "distance": 6.4, "quote": quote, "baselineQuote": quote[::-1]}  # fmt: skip
    other = row | {
        "plan": "如东县“十四五”规划",
        "indicator": "巩固率",
        "baseline": 1,
        "target": 99,
        "targetYear": 2026,
        "distance": 1,
    }
    text = to_text(Answer(tuple(row), (row, other | {"quote": quote[:-1], "baselineQuote": None})), width)
    assert max(map(cell_len, text.splitlines())) <= width
    unfolded = "".join(line.strip() for line in text.splitlines())
    assert f"quote: {quote}baselineQuote: {quote[::-1]}" in unfolded, "each is named where there are two"
    assert f"    {quote[:20]}" in text, "where there is one, it says for itself what it is"


def test_rows_that_differ_in_nothing_shown_show_what_they_differ_in() -> None:
    """No table without a body: what is the same stands above, and each row has a line."""
    rows = tuple({"plan": "甲", "task": "集团化办学", "taskIri": f"https://example.org/{n}"} for n in range(2))
    head, line = "plan: 甲\ntask: 集团化办学\ntaskIri\n", "─" * 21
    body = "https://example.org/0\nhttps://example.org/1\n2 rows\n"
    assert to_text(Answer(("plan", "task", "taskIri"), rows), 60) == f"{head}{line}\n{body}"


def test_json_and_csv_hold_every_column(two_plans: Path, tmp_path: Path) -> None:
    rows = json.loads(run(two_plans, "ask", "compare-target", "--indicator", "普惠性幼儿园覆盖率", "--json").output)
    assert rows[0]["value"] == 95
    assert rows[0]["passageIri"].endswith("/plan/donghai/c24-57")
    file = tmp_path / "answer.csv"
    run(two_plans, "ask", "compare-target", "--indicator", "普惠性幼儿园覆盖率", "-o", str(file))
    lines = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert [line["value"] for line in lines] == ["95", "86.5", ""]
    assert lines[0].keys() == rows[0].keys()


def test_a_row_of_csv_is_one_line_and_json_has_the_exact_words(built: Path) -> None:
    """Quotes with line ends and page marks broke the rows of sheet programs."""
    rows = json.loads(run(built, "ask", "shared-measures", "--json").stdout)
    printed = run(built, "ask", "shared-measures", "--csv").stdout
    assert any("\n" in row["quote"] for row in rows)
    assert printed.count("\n") == len(rows) + 1


def test_a_csv_file_opens_in_excel_and_printed_csv_has_no_mark(two_plans: Path, tmp_path: Path) -> None:
    run(two_plans, "ask", "plans", "-o", str(tmp_path / "plans.csv"))
    assert (tmp_path / "plans.csv").read_bytes().startswith(b"\xef\xbb\xbfplan")
    assert run(two_plans, "ask", "plans", "--csv").output.startswith("plan")


def test_a_workbook_holds_the_rows_with_numbers_and_what_was_asked(two_plans: Path, tmp_path: Path) -> None:
    file = tmp_path / "answer.XLSX"
    run(two_plans, "ask", "compare-target", "--indicator", "普惠性幼儿园覆盖率", "-o", str(file))
    answer, asked = load_workbook(file)
    column = [cell.value for cell in answer[1]].index("数值") + 1
    assert [answer.cell(row, column).value for row in (2, 3, 4)] == [95, 86.5, None]
    assert ("指标", "普惠性幼儿园覆盖率") in asked.values
    run(two_plans, "query", "SELECT ?plan { ?plan a ep:Plan }", "-o", str(file))
    rows = load_workbook(file).worksheets[0]
    assert (rows["A1"].value, rows.max_row) == ("plan", 3), "free SPARQL names its columns itself"


@pytest.mark.parametrize(
    ("language", "heads", "asked"), [("zh", ["数值", "规划 IRI"], "指标"), ("en", ["Value", "Plan IRI"], "Indicator")]
)
def test_a_workbook_names_its_columns_for_people_and_csv_for_scripts(
    two_plans: Path, tmp_path: Path, language: str, heads: list[str], asked: str
) -> None:
    question = ("ask", "compare-target", "--indicator", "普惠性幼儿园覆盖率", "--lang", language)
    run(two_plans, *question, "-o", str(tmp_path / "answer.xlsx"))
    book = load_workbook(tmp_path / "answer.xlsx")
    assert set(heads) <= {cell.value for cell in book.worksheets[0][1]}
    assert (asked, "普惠性幼儿园覆盖率") in book.worksheets[1].values
    assert {"value", "planIri"} <= set(run(two_plans, *question, "--csv").stdout.splitlines()[0].split(","))


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.ttl", "@prefix"), ("a.jsonld", "["), ("a.json", "["), ("a.txt", "@prefix"), ("a", "@prefix")],
)
def test_triples_are_written_as_the_ending_says(two_plans: Path, tmp_path: Path, name: str, begins: str) -> None:
    run(two_plans, "query", "CONSTRUCT WHERE { ?p a ep:Plan }", "-o", str(tmp_path / name))
    assert (tmp_path / name).read_text("utf-8").startswith(begins)


def test_a_refused_form_writes_nothing(two_plans: Path, tmp_path: Path) -> None:
    said(run(two_plans, "ask", "plans", "-o", str(tmp_path / "plans.docx")))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("question", ["shared-measures", "compare-target", "shared-citations", "stance-differences"])
def test_one_plan_alone_has_nothing_beside_it(two_plans: Path, question: str) -> None:
    plans = json.loads(run(two_plans, "ask", "plans", "--json").output)
    one = plans[0]["planIri"].rpartition("/")[2]
    line = said(run(two_plans, "ask", question, "--plan", one, "--plan", one))
    assert line.startswith(
        f"{question} sets several plans side by side, and one has nothing beside it: give --plan twice"
    )


def test_a_measure_may_be_asked_of_one_plan(two_plans: Path) -> None:
    plans = json.loads(run(two_plans, "ask", "plans", "--json").output)
    asked = run(
        two_plans, "ask", "shared-measures", "--plan", plans[0]["planIri"].rpartition("/")[2], "--measure", "县管校聘"
    )
    assert asked.exit_code == 0


def test_an_empty_answer_says_so_and_is_no_error(two_plans: Path, tmp_path: Path) -> None:
    result = run(two_plans, "ask", "restrictions")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "没有结果。这个问题有答案的前提：有规划要整治、规范或杜绝什么\n"
    run(two_plans, "ask", "restrictions", "-o", str(tmp_path / "nothing.txt"))
    assert (tmp_path / "nothing.txt").read_text("utf-8") == "没有结果：图谱中没有这样的事实\n"
    english = run(two_plans, "ask", "restrictions", "--lang", "en")
    assert english.stderr == "nothing found: restrictions needs a plan that forbids or curbs something\n"
    narrow = ("ask", "measures-of-plan", "--plan", "东海", "--stance", "整治")
    narrowed = run(two_plans, *narrow, "--lang", "en")
    assert narrowed.stderr.startswith("nothing fits --plan 东海 --stance 整治: leave an option out"), "there are plans"
    fits = "没有合于 --plan 东海 --stance 整治 的内容：请去掉或改换选项。这个问题有答案的前提："
    assert run(two_plans, *narrow).stderr.startswith(fits)
    binding = run(two_plans, "ask", "binding-targets", "--plan", "东海")
    assert binding.stderr == "没有结果。这个问题有答案的前提：有规划的指标表标明约束性、预期性\n", (
        "no option is to blame"
    )
    nothing = run(two_plans, "query", "SELECT ?x { ?x a ep:None }")
    assert (nothing.exit_code, nothing.stdout) == (0, "") and nothing.stderr.startswith("nothing found: ")
    assert run(two_plans, "query", "DESCRIBE epm:none").stderr.startswith("nothing found: ")
    assert json.loads(run(two_plans, "ask", "restrictions", "--json").stdout) == []
    assert run(two_plans, "ask", "restrictions", "--csv").stdout.startswith("measure,plan,quote")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["ask", "target-of-plan"], "no question 'target-of-plan': did you mean targets-of-plan"),
        (["ask", "nonsense"], "? `kg ask` lists all"),
        (["ask", "zzzz"], "no question 'zzzz': `kg ask` lists all"),
        (["ask", "县管校聘"], "`kg ask` lists all, `kg ask evidence --thing 县管校聘` what is said of it"),
        (["ask", "evidence"], "evidence needs --thing"),
        (["ask", "plans", "--stance", "推进"], "plans has no use for --stance: it takes --plan, --year"),
        (["ask", "plans", "--json", "--csv"], "exclude each other"),
        (["ask", "plans-alike", "--sparql"], "computed by networkx"),
        (["ask", "plans", "--build", "/nowhere"], "no such folder: /nowhere: name the folder that `kg build` wrote"),
        (["query", "ASK {}", "--build", "/nowhere"], "or let `kg build PLANS -o /nowhere` make it"),
        (["query", "ASK {}", "--build", "/"], "/ holds no build: "),
        (["query", ""], "the query is empty"),
        (["query", "# only a comment\n"], "the query is empty"),
        (["query", "SELEC"], "this is no query: write for example SELECT"),
        (["query", "SELECT ?a {\n ?a foo:b ?c }"], "line 2, character 5: the prefix foo: is not known"),
        (["query", "SELECT ?a { ?a eq:b ?c }"], "the prefix eq: is not known: did you mean ep?"),
        (["query", "SELECT ?a { ?a ep:b ?c"], "the query ends too early: is a } or ) missing?"),
        (["query", "SELECT ?a { ?a ep:b ？c }"], "line 1, character 21: ？ is a full-width character: write ?"),
        (["query", "SELECT ?a { ?a ?b }"], "line 1, character 20: cannot read the query to its end"),
        (["query", "SELECT ?a (COUNT(?b) AS ?n) { ?a ep:adopts ?b }"], "add it to GROUP BY"),
        (["query", "SELECT a { ?a a ep:Plan }"], "line 1, character 16: cannot read 'ep:Plan' here"),
        (["query", "SELECT ?a { ?a rdfs:label 'x }"], "line 1, character 27: the string that begins here has no end"),
        (["query", "INSERT DATA { <a:a> <a:b> <a:c> }"], "line 1, character 1: INSERT is refused"),
        (
            ["query", "PREFIX x: <a:b>\nWITH x:y DELETE { ?a ?b ?c } WHERE { ?a ?b ?c }"],
            "line 2, character 10: DELETE is",
        ),
        (["query", "DROP ALL"], "DROP is refused"),
        (["query", "SELECT * { SERVICE <http://x/> { ?a ?b ?c } }"], "line 1, character 12: SERVICE is refused"),
        (["query", "SELECT * { service SILENT ?x { ?a ?b ?c } }"], "SERVICE is refused"),
        (["query", "CONSTRUCT WHERE { ?p a ep:Plan }", "--csv"], "leave --csv out"),
        (["query", "CONSTRUCT WHERE { ?p a ep:Plan }", "-o", "a.xlsx"], "not rows for XLSX: use SELECT, or write .ttl"),
        (["query", "ASK {}", "-o", "a.ttl"], "SELECT and ASK give no triples"),
        (["query", "ASK {}", "-o", "a.docx"], "a.docx: choose one of these endings: .txt, .json, .csv, .xlsx, .ttl"),
        (["ask", "plans", "-o", "a.docx"], "a.docx: choose one of these endings: .txt, .json, .csv or .xlsx"),
        (["ask", "plans", "--json", "-o", "a.xlsx"], "a.xlsx: --json and the ending .xlsx exclude each other"),
        (["ask", "plans", "--sparql", "-o", "a.csv"], "a.csv: choose one of these endings: .txt or .rq"),
        (["ask", "-o", "a.csv"], "a.csv: choose one of these endings: .txt or .json"),
        (["query", "nowhere.rq"], "nowhere.rq: not found: check the path"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(two_plans: Path, arguments: list[str], says: str) -> None:
    assert says in said(run(two_plans, *arguments))


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?plan { ?plan a ep:Plan ; rdfs:label ?l FILTER(?l != 'SERVICE INSERT') }",
        "SELECT ?plan { ?plan a ep:Plan } # SERVICE <x>",
        "SELECT ?plan { ?plan a ep:Plan FILTER(?plan != <http://x/SERVICE>) BIND(1 AS ?service) }",
        'PREFIX my: <https://w3id.org/edupolicy/> SELECT ?plan { ?plan a my:Plan BIND("""\nDROP "" """ AS ?delete) }',
    ],
)
def test_refused_words_may_stand_in_strings_names_and_comments(two_plans: Path, query: str) -> None:
    result = run(two_plans, "query", query, "--json")
    assert result.exit_code == 0, result.exception
    assert len(json.loads(result.output)) == 2


def test_the_four_forms_of_sparql(two_plans: Path, tmp_path: Path) -> None:
    assert run(two_plans, "query", "ASK { ?plan ep:adopts epm:group-schooling }").output == "true\n"
    assert run(two_plans, "query", "ASK { ?plan ep:adopts epm:none }", "--json").output == "false\n"
    turtle = run(two_plans, "query", "CONSTRUCT { ?p ep:adopts ?m } WHERE { ?p ep:adopts ?m }").output
    triples = list(pyoxigraph.parse(turtle.encode(), format=pyoxigraph.RdfFormat.TURTLE))
    assert len(triples) == 3
    assert turtle == run(two_plans, "query", "CONSTRUCT { ?p ep:adopts ?m } WHERE { ?p ep:adopts ?m }").output
    described = run(two_plans, "query", "DESCRIBE plan:xishan", "--json").output
    assert json.loads(described)
    table = run(two_plans, "query", "SELECT DISTINCT ?plan { ?plan a ep:Plan } ORDER BY ?plan").output
    assert [line.split()[0] for line in table.splitlines()[2:4]] == ["plan:donghai", "plan:xishan"]


def test_a_query_comes_from_a_file_or_standard_input(two_plans: Path, tmp_path: Path) -> None:
    sparql = run(two_plans, "ask", "shared-measures", "--measure", "集团化办学", "--sparql").output
    assert sparql.startswith(f"{GRAPHS_NEEDED}PREFIX dcterms:")
    assert "UNDEF" not in sparql
    file = tmp_path / "question.rq"
    file.write_text("\ufeff" + sparql, encoding="utf-8")
    from_file = run(two_plans, "query", str(file), "--json").output
    assert from_file == run(two_plans, "query", "-", "--json", stdin=sparql).output
    assert from_file == run(two_plans, "ask", "shared-measures", "--measure", "集团化办学", "--json").output
    file.write_bytes("查询".encode("gb18030"))
    assert "is not UTF-8 text" in said(run(two_plans, "query", str(file)))


def test_help_teaches_and_stays_light() -> None:
    assert "kg ask compare-target --indicator 普惠性幼儿园覆盖率" in CliRunner().invoke(app, ["ask", "--help"]).output
    assert "kg query question.rq" in CliRunner().invoke(app, ["query", "--help"]).output
    heavy = (
        "import sys, kg.cli.ask; print([m for m in ('pyoxigraph', 'rich', 'numpy', 'networkx') if m in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True).stdout
    assert "pyoxigraph" not in loaded
    assert "networkx" not in loaded


def test_a_short_answer_says_how_much_more_there_is(two_plans: Path) -> None:
    said_of = {
        "shared-measures": ("只列出 1 行，共 3 行：", "stopped at 1 row of 3:"),
        "plans": ("只列出 1 行，共 2 行：", "stopped at 1 row of 2:"),  # its query finds all
        "bridging-measures": ("1 行，共 2 行：--limit 0 列出全部", "1 row of 2: --limit 0 gives all"),
        "measures-of-plan": ("1 行，到 2 份规划中的第 1 份为止：", "1 row, up to plan 1 of 2:"),
        "stance-differences": ("1 行，到 2 项措施中的第 2 项为止：", "1 row, up to measure 2 of 2:"),
    }
    for name, (zh, en) in said_of.items():
        assert zh in run(two_plans, "ask", name, "--limit", "1").output
        assert en in run(two_plans, "ask", name, "--limit", "1", "--lang", "en").output
        assert not run(two_plans, "ask", name, "--limit", "0").stderr
    for name, all_there_are in (("plans", "2"), ("shared-measures", "3")):
        assert not run(two_plans, "ask", name, "--limit", all_there_are).stderr


@pytest.mark.parametrize(
    ("typed", "zh"),
    [
        ("ask targets-of-plan --plan 纽约", "图谱中没有名为“纽约”的规划。现有："),
        ("ask measure-of-plan", "没有名为“measure-of-plan”的问题。是不是要找：measures-of-plan"),
        ("ask shared-measures --year 2025", "shared-measures 没有 --year 这一选项，可用的有：--plan, --measure"),
        ("ask evidence", "evidence 须给出 --thing，可用的有："),
        ("compare 东海 donghai", "“东海”与“donghai”是同一份规划"),
        ("compare 东海", "“东海”在此有 1 份规划（donghai）：请指明要比较的两份"),
    ],
)
def test_errors_are_chinese_where_chinese_is_asked_for(
    two_plans: Path, typed: str, zh: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By --lang zh as it is typed: without it answers are Chinese and errors English."""
    for more, expected in ((["--lang", "zh"], True), ([], False), (["--lang", "en"], False)):
        monkeypatch.setattr("sys.argv", ["kg", *typed.split(), "--build", str(two_plans), *more])
        with pytest.raises(SystemExit):
            main()
        assert (zh in capsys.readouterr().err) is expected


def test_free_sparql_is_cut_as_questions_are(two_plans: Path) -> None:
    every = "SELECT DISTINCT ?x { ?x a ?kind }"
    cut = run(two_plans, "query", every, "--limit", "2")
    assert "2 rows" in cut.stdout and cut.stderr == "stopped at 2 rows: --limit 0 gives all\n"
    assert len(run(two_plans, "query", every, "--csv", "--limit", "2").stdout.splitlines()) == 3
    whole = run(two_plans, "query", every, "--limit", "0")
    assert not whole.stderr and len(whole.stdout) > len(cut.stdout)
    assert "write LIMIT" in said(run(two_plans, "query", "ASK { ?x a ep:Plan }", "--limit", "2"))
