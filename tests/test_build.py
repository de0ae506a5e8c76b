"""The way through: same bytes at every run, faithful mentions, re-runs that pick up, and bad input that costs nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from one_line import said
from typer.testing import CliRunner

from kg.build import LITTLE, build
from kg.cli import register
from kg.cli.app import app
from kg.notebook import facts_json
from kg.ontology import OntologyError, refuse_damaged

register()

KINDS = {"School", "Department", "Organization", "Place", "Programme", "Measure", "Target", "Citation"}


def facts_of(out: Path) -> list[dict]:
    found = [json.loads(p.read_text("utf-8")) for p in sorted((out / "facts").glob("*.json"))]
    assert found
    return found


def test_every_mention_is_faithful_and_every_kind_is_there(built: Path) -> None:
    seen: set[str] = set()
    for facts in facts_of(built):
        raw = (built / "text" / f"{facts['document']['id']}.txt").read_bytes().decode("utf-8")
        sections = {s["id"] for s in facts["sections"]}
        for mention in facts["mentions"]:
            assert raw[mention["start"] : mention["end"]] == mention["text"]
            assert mention["section"] is None or mention["section"] in sections
            seen.add(mention["type"])
    assert seen == KINDS


def test_metadata_of_the_five(built: Path) -> None:
    heads = {f["document"]["id"].split("-")[0]: f["document"] for f in facts_of(built)}
    assert {k: (h["jurisdiction"], h["province"], h["period_start"], h["period_end"]) for k, h in heads.items()} == {
        "changxing": ("长兴县", "浙江省", None, None),
        "deyang": ("德阳市", "四川省", 2023, 2027),
        "haimen": ("海门市", "江苏省", 2020, 2022),
        "rudong": ("如东县", "江苏省", 2021, 2025),
        "wuqing": ("武清区", "天津市", 2021, 2025),
    }
    assert heads["rudong"]["script"] == "Hant" and heads["rudong"]["doc_number"] == "东政发〔2022〕30号"
    assert heads["haimen"]["jurisdiction_code"] == "320684", "海门 was a 市 when its plan was made"


def test_the_spacy_pipeline_finds_what_a_build_finds(built: Path, corpus: Path) -> None:
    """`kg facts` goes by the pipeline; a build takes the same steps without it."""
    for facts in facts_of(built):
        same = json.loads(facts_json(corpus.parent / facts["document"].pop("source")))
        assert same["document"].pop("source") == "plan.txt"
        assert same == facts


def test_same_bytes_at_every_run(tmp_path: Path, corpus: Path) -> None:
    """Another hash seed, the folders in another order: facts, Turtle and TriG are the same to the byte."""
    places = [str(corpus / name) for name in ("haimen", "changxing", "wuqing")]
    build(places, tmp_path / "a")
    code = "import sys; from pathlib import Path; from kg.build import build; build(sys.argv[2:], Path(sys.argv[1]))"
    seed = "4711" if os.environ.get("PYTHONHASHSEED") != "4711" else "1"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "b"), *places[::-1]], check=True, env=environment)
    names = ["graph.ttl", "graph.trig", *(f"facts/{p.name}" for p in (tmp_path / "a/facts").glob("*.json"))]
    assert len(names) == 5
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes(), name


@pytest.mark.usefixtures("ontology_alone")
def test_a_second_build_takes_over_what_has_not_changed(tmp_path: Path, corpus: Path) -> None:
    plans = tmp_path / "plans"
    for place in ("haimen", "changxing"):
        shutil.copytree(corpus / place, plans / place)
    first = build([plans], tmp_path / "out")
    assert [d.reused for d in first.documents] == [False, False]
    text = plans / "haimen/plan.txt"
    text.write_text(text.read_text("utf-8").replace("县管校聘", "区管校聘") + "新建小学3所。\n", encoding="utf-8")
    second = build([plans], tmp_path / "out")
    assert {d.id.split("-")[0]: d.reused for d in second.documents} == {"changxing": True, "haimen": False}
    shutil.rmtree(plans / "changxing")
    build([plans], tmp_path / "out")
    cold = tmp_path / "cold"
    build([plans], cold)
    assert (tmp_path / "out/graph.ttl").read_bytes() == (cold / "graph.ttl").read_bytes()
    assert not list((tmp_path / "out/facts").glob("changxing*"))


BAD = {
    "empty.txt": (b"", "is empty"),
    "binary.txt": (bytes(range(256)) * 40, "is no text"),
    "broken.pdf": (b"%PDF-1.4 nothing", "PDF"),
    "old.txt": (b"\xd0\xcf\x11\xe0" * 100, "old Word"),
}


@pytest.mark.usefixtures("ontology_alone")
def test_bad_documents_are_reported_and_the_others_built(tmp_path: Path, corpus: Path) -> None:
    plans = tmp_path / "plans"
    shutil.copytree(corpus / "changxing", plans / "changxing")
    for name, (data, _) in BAD.items():
        (plans / name).write_bytes(data)
    (tmp_path / "nothing").mkdir()
    report = build([plans, tmp_path / "nothing", tmp_path / "gone"], tmp_path / "out")
    assert len(report.documents) == 1 and report.quads > 0
    assert len(report.problems) == len(BAD) + 2
    for name, (_, message) in BAD.items():
        assert sum(name in p and message in p for p in report.problems) == 1
    assert all("\n" not in p for p in report.problems)


@pytest.mark.usefixtures("ontology_alone")
def test_where_nothing_can_be_read_the_last_build_stays(tmp_path: Path) -> None:
    """Its store, facts and judgements answer for the same documents as before."""
    (tmp_path / "plan.txt").write_text("如东县教育规划\n一、要求\n推进县管校聘。\n", "utf-8")
    (tmp_path / "judgements.csv").write_text("judgement,document,type,name\nreject,plan,Measure,县管校聘\n", "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    out = tmp_path / "out"
    build([tmp_path / "plan.txt"], out, judgements=[tmp_path / "judgements.csv"])
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    report = build([tmp_path / "empty.txt"], out)
    assert len(report.problems) == 1 and not (report.documents or report.gone or report.lapsed)
    assert before.keys() == {path for path in out.rglob("*") if path.is_file()}
    assert all(path.read_bytes() == data for path, data in before.items() if path.name != "ledger.sqlite")
    assert build([tmp_path / "plan.txt"], out).documents[0].reused


@pytest.mark.usefixtures("ontology_alone")
def test_a_name_as_long_as_file_systems_take_is_read_and_a_longer_one_costs_itself(tmp_path: Path) -> None:
    """Pages are saved under the whole title of a plan. A facts file's name ends in a letter more than a text's."""
    for name in ("规" * 83, f"{'规' * 83}ab"):
        (tmp_path / f"{name}.txt").write_text("如东县教育规划\n一、要求\n推进县管校聘。\n", "utf-8")
    report = build([tmp_path], tmp_path / "out")
    assert [document.id for document in report.documents] == ["规" * 83]
    assert len(report.problems) == 1 and "name too long" in report.problems[0]
    assert {path.parent.name for path in (tmp_path / "out").rglob(f"{'规' * 83}.*")} == {"facts", "text", "documents"}


def cli(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "kg", *args], capture_output=True, text=True, cwd=cwd, check=False)


@pytest.mark.usefixtures("ontology_alone")
def test_a_table_of_thousands_is_cut_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for county in ("如东县", "启东市", "海门区"):
        (tmp_path / f"{county}.txt").write_text(f"{county}教育规划\n一、要求\n推进县管校聘。\n", "utf-8")
    monkeypatch.setattr("kg.cli.build.MOST_ROWS", 1)
    told = CliRunner().invoke(app, ["build", str(tmp_path), "-o", str(tmp_path / "out")]).stdout
    assert told.count("教育规划") == 1 and "… and 2 documents more: --json names all\n\n3 documents, " in told


@pytest.mark.usefixtures("ontology_alone")
def test_an_unreadable_file_is_reported(tmp_path: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal is simulated: the tests may run as root, who may read everything."""
    shutil.copytree(corpus / "changxing", tmp_path / "plans/changxing")
    path = tmp_path / "plans/locked.txt"
    path.write_text("教育", encoding="utf-8")
    read = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self == path:
            raise PermissionError(13, "Permission denied", str(self))
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    report = build([tmp_path / "plans"], tmp_path / "out")
    assert len(report.documents) == 1 and len(report.problems) == 1
    assert "locked.txt: cannot be opened" in report.problems[0]


def test_the_command_line(tmp_path: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = cli("build", str(corpus / "changxing"), "-o", "out", cwd=tmp_path)
    assert done.returncode == 0 and "长兴县" in done.stdout and not done.stderr
    wrong = cli("facts", "nowhere.txt", cwd=tmp_path)
    assert (wrong.returncode, wrong.stdout, wrong.stderr.count("\n")) == (1, "", 1)
    assert wrong.stderr.startswith("kg: nowhere.txt: no such file")
    monkeypatch.chdir(tmp_path)
    written = {
        form: CliRunner().invoke(app, ["export", "--build", "out", *(("--format", form) if form else ())]).stdout
        for form in ("", "turtle", "trig", "nquads", "jsonld")
    }
    assert all(written.values()) and written[""] == written["turtle"] != written["trig"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("build", "nowhere"), "no such file"),
        (("build", "PLAN", "-o", "file"), "file"),
        (("export", "--build", "nowhere"), "kg build"),
        (("export", "--build", "BUILT", "-o", "nowhere/plans.ttl"), "nowhere: not found: check the path"),
        (("view", "--build", "BUILT", "-o", "nowhere/view.html"), "nowhere: no such folder: check the path"),
        (("view", "--build", "BUILT", "-o", "nowhere/"), "nowhere: choose a name that ends in .html"),
        (("explain", "--build", "BUILT", "zzz"), "nothing is called 'zzz': `kg ask` lists"),
        (("review", "--build", "BUILT", "-o", "review.xlsx"), "review.xlsx: the table is CSV"),
        (("build", "PLAN", "-o", "new", "--cluster", "3"), "3: no address of a scheduler"),
        (("build", "file", "-o", "new"), "file"),
    ],
)
def test_errors_are_one_line_and_leave_nothing(
    tmp_path: Path, corpus: Path, built: Path, args: tuple[str, ...], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_bytes(b"\x89PNG\x00\xff\xfe")
    meant = {"PLAN": str(corpus / "changxing"), "BUILT": str(built)}
    done = CliRunner().invoke(app, [meant.get(a, a) for a in args])
    assert message in said(done)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.usefixtures("ontology_alone")
def test_a_document_that_is_no_education_plan_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    news = (
        "本报讯 昨日下午,全市气象工作会议在市政府礼堂召开,来自各区的代表参加了会议。会议通报了今年以来的降雨情况。" * 8
    )
    (tmp_path / "news.txt").write_text(news, encoding="utf-8")
    (tmp_path / "page.txt").write_text(
        "The museum opens at nine. Tickets are sold at the gate until five. " * 20, encoding="utf-8"
    )
    item = "本报讯 会上,优秀教师受到表彰。会议指出,全市深化集团化办学,推进“双减”、课后服务和县管校聘,普惠性幼儿园覆盖率达到92%。"
    (tmp_path / "item.txt").write_text(item, encoding="utf-8")  # dense with measures, and of no place, name or years
    report = build([tmp_path], tmp_path / "out")
    assert sum(report.documents[0].counts.values()) >= 6
    assert [d.little_found for d in report.documents] == [True, True, True]
    assert report.twins == []
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["build", "news.txt", "page.txt", "-o", "out"])
    assert done.exit_code == 0 and done.stdout.endswith("Little found, perhaps no education plans: news, page\n")


HEALTH = """安源区“十四五”卫生健康事业发展规划
一、发展基础
截至2020年底,全区有医疗卫生机构286家,床位2100张,执业(助理)医师986人,注册护士1102人,人均预期寿命77.3岁。
二、主要任务
推进紧密型县域医共体建设,每千人口床位数达到7.2张。加强学校卫生与心理健康教育,儿童青少年总体近视率每年下降0.5个百分点。
落实薪酬制度改革,推行县管乡用,纳入目标考核。新建幼儿托位300个,开展校医配备、食品安全和传染病防控,每年招聘医师50名。
"""
PLAN = """{}
推进集团化办学,推行县管校聘,开展课后服务,完善教师交流轮岗,建设智慧校园,新建幼儿园3所。加强教师培训和校长队伍建设,发展
特殊教育,新建小学2所。抓好学校安全和学生体质,中小学生近视率每年下降1个百分点,让学生的作业在学校完成。
"""


@pytest.mark.usefixtures("ontology_alone")
@pytest.mark.parametrize(
    ("text", "little", "why"),
    [
        (HEALTH, True, "a plan of another field names measures and figures of schools too"),
        (HEALTH.split("\n", 1)[1], True, "… also without its title"),
        (HEALTH.replace("卫生健康", "卫生健康与医学科技"), True, "… whose title has a word of schooling, by its words alone"),
        (PLAN.format("安源区教育发展规划(2021—2025年)"), False, "an education plan"),
        (PLAN.format("安源区学位建设三年行动计划(2021—2023年)"), False, "the title names schooling by another word"),
        (PLAN.format("安源区民生实事项目实施方案(2021—2023年)"), False, "the title does not, but all the text does"),
        (PLAN.format("安源區教育發展規劃").replace("学", "學").replace("师", "師"), False, "Traditional script"),
        (" ".join(PLAN.format("安源区教育发展规划")), False, "letter-spaced, as scans are"),
        (PLAN.format("安源区教育局\n对区政协第76号提案的答复"), True, "a reply of a place names what plans name"),
        (PLAN.format("安源区学校开学\n本报讯 安源区今秋开学。"), True, "… news"),
        (PLAN.format("安源区学校开学\n2023-09-01\n记者从安源区教育局获悉,今秋开学。"), True, "… what a reporter was told"),
        (PLAN.format("安源区人民政府关于义务教育情况的报告"), True, "… a report"),
        (PLAN.format("安源区实验小学开学典礼热烈举行"), True, "… what is of a place alone, with neither a plan's title nor its years"),
        (PLAN.format("安源区教育发展规划\n在工作报告的基础上,"), False, "a plan has a title"),
    ],
)  # fmt: skip
def test_a_plan_of_another_field_is_told_from_one_of_education(
    tmp_path: Path, text: str, little: bool, why: str
) -> None:
    (tmp_path / "plan.txt").write_text(text, encoding="utf-8")
    (document,) = build([tmp_path / "plan.txt"], tmp_path / "out").documents
    assert document.little_found == little, (why, document.schooling)
    if text is HEALTH:
        assert document.counts["Measure"] + document.counts["Target"] > LITTLE


def test_a_damaged_vocabulary_costs_the_build_and_no_document_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also one that only describing would need: what was read with it would have to be read again."""
    (tmp_path / "plan.txt").write_text(PLAN.format("安源区教育发展规划"), "utf-8")
    (tmp_path / "ontology" / "lexicon").mkdir(parents=True)
    (tmp_path / "ontology" / "edupolicy.ttl").write_text("ep:Plan a owl:Class .", "utf-8")
    monkeypatch.setattr("kg.ontology.ontology_path", (tmp_path / "ontology").joinpath)
    monkeypatch.setattr("kg.build.read.refuse_damaged", refuse_damaged.__wrapped__)
    with pytest.raises(OntologyError, match=r"edupolicy\.ttl: no valid Turtle: .*line 1"):
        build([tmp_path / "plan.txt"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("ontology_alone")
def test_a_plan_given_twice_is_told(tmp_path: Path) -> None:
    """A copy beside the file, the plan of another place under the same title; a page without a title, and a longer one."""
    tasks = "推进集团化办学,推行县管校聘,开展课后服务,加强劳动教育,落实双减,完善教师交流轮岗,建设智慧校园。"
    for name, place in (("plan-a", "如东县"), ("plan-b", "如东县"), ("plan-c", "长兴县")):
        (tmp_path / f"{name}.txt").write_text(f"{place}“十四五”教育事业发展规划\n一、任务\n{tasks}\n", "utf-8")
    for name, more in (("page-a", ""), ("page-b", ""), ("page-c", "办好人民满意的教育。")):
        (tmp_path / f"{name}.txt").write_text(f"三、任务\n如东县实验小学、如东县栟茶中学先行,{tasks}{more}\n", "utf-8")
    report = build([tmp_path], tmp_path / "out")
    assert report.twins == [["page-a", "page-b"], ["plan-a", "plan-b"]]
    assert any(
        "perhaps one plan given 2 times, which counts as 2 plans: plan-a, plan-b" in line for line in report.warnings()
    )
