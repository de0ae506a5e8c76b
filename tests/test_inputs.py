"""Files of many documents and what lies elsewhere: the same facts as from plain files, and broken records by number."""

from __future__ import annotations

import base64
import gzip
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kg.build import build
from kg.model import Received
from kg.read.errors import ReadError
from kg.read.files import find_inputs, receive_inputs

pytest.importorskip("pyarrow")
pytest.importorskip("warcio")
fsspec = pytest.importorskip("fsspec")
pytestmark = pytest.mark.usefixtures("ontology_alone")

PLAN = "如东县“十四五”教育事业发展规划\n一、要求\n推进县管校聘。\n"
PAGE = f"<html><head><meta charset='gb2312'></head><body><p>{PLAN}</p></body></html>"
URL = "https://www.rudong.gov.cn/jyj/规划.html"


def received(*given: str | Path) -> tuple[list[Received], list[str]]:
    inputs, problems = find_inputs(given)
    found = list(receive_inputs(inputs))
    errors = [str(e) for e in [*problems, *found] if isinstance(e, ReadError)]
    return [one for one in found if isinstance(one, Received)], errors


def json_lines() -> bytes:
    rows = [
        json.dumps({"url": URL, "text": PLAN}, ensure_ascii=False),
        '{"url": "https://a.cn/1", "text": ',
        json.dumps({"url": "https://a.cn/2"}),
        json.dumps({"url": "https://a.cn/3", "bytes": base64.b64encode(PAGE.encode("gb18030")).decode()}),
        json.dumps({"url": "https://a.cn/4", "bytes": "没有"}),
        "[1]",
        json.dumps({"html": PAGE}),
        json.dumps({"url": "https://a.cn/\ud83d", "text": PLAN}),  # half of a character, as crawlers cut them
        "[" * 100_000,
    ]
    return "\n".join(rows).encode() + b"\n"


def test_json_lines_with_broken_records(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_bytes(json_lines())
    (tmp_path / "more.jsonl.gz").write_bytes(gzip.compress(json.dumps({"url": URL, "text": PLAN}).encode()))
    found, errors = received(tmp_path)
    assert [(one.id[:17], one.suffix, one.where.rpartition("/")[2]) for one in found] == [
        ("rudong-gov-cn-jyj", ".txt", "more.jsonl.gz, record 1"),
        ("a-cn-3-" + found[1].id[7:17], "", "pages.jsonl, record 4"),
        ("pages-000007", ".html", "pages.jsonl, record 7"),
        ("a-cn-" + found[3].id[5:], ".txt", "pages.jsonl, record 8"),
    ]
    assert found[0].data.decode() == PLAN and found[1].data.decode("gb18030") == PAGE
    said = [e.partition("/pages.jsonl, ")[2][:28] for e in errors]
    assert [s.partition(":")[0] for s in said] == [f"record {n}" for n in (1, 2, 3, 5, 6, 9)]
    assert "the same document as" in errors[0] and "more.jsonl.gz, record 1" in errors[0]
    assert (
        "no JSON" in errors[1]
        and "neither text" in errors[2]
        and "base64" in errors[3]
        and "no JSON object" in errors[4]
        and "no JSON (" in errors[5]
    )


def test_parquet(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    table = pyarrow.table({"url": [URL, "https://a.cn/2", None], "html": [PAGE, None, PAGE], "other": [1, 2, 3]})
    parquet.write_table(table, tmp_path / "pages.parquet")
    parquet.write_table(pyarrow.table({"body": ["x"]}), tmp_path / "wrong.parquet")
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 nothing")
    found, errors = received(tmp_path)
    assert [one.suffix for one in found] == [".html", ".html"] and found[1].id == "pages-000003"
    assert len(errors) == 3
    assert "broken.parquet" in errors[0] and "no Parquet" in errors[0]
    assert "pages.parquet, record 2: has neither" in errors[1]
    assert "has no column text, html or bytes (it has body)" in errors[2]


def archive(cut: int = 0) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for url, kind, status in (
        (URL, "text/html; charset=gb2312", "200 OK"), ("https://a.cn/x.png", "image/png", "200 OK"),
        ("https://a.cn/gone", "text/html", "404 Not Found"), ("https://a.cn/2", "text/html", "200 OK"),
    ):  # fmt: skip
        head = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(url, "response", io.BytesIO(PAGE.encode("gb18030")), http_headers=head)
        )
    return out.getvalue()[: len(out.getvalue()) - cut]


def test_warc(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(archive())
    found, errors = received(tmp_path / "crawl.warc.gz")
    assert [one.shown for one in found] == [URL, "https://a.cn/2"] and not errors
    (tmp_path / "cut.warc").write_bytes(b"nothing that is a WARC at all\n")
    found, errors = received(tmp_path / "cut.warc")
    assert not found and len(errors) == 1 and "cut.warc: holds no page" in errors[0]


def test_what_lies_elsewhere_gives_the_same_graph(tmp_path: Path) -> None:
    store = fsspec.filesystem("memory")
    store.pipe("/plans/pages.jsonl", json.dumps({"url": URL, "text": PLAN}).encode())
    store.pipe("/plans/other.txt", PLAN.replace("如东县", "海门区").encode())
    store.pipe("/plans/picture.png", b"\x89PNG")
    (tmp_path / "pages.jsonl").write_bytes(json.dumps({"url": URL, "text": PLAN}).encode())
    report = build(["memory://plans", tmp_path / "pages.jsonl"], tmp_path / "out")
    assert sorted(d.jurisdiction or "" for d in report.documents) == ["如东县", "海门区"]
    assert len(report.problems) == 1 and "the same document as" in report.problems[0]
    assert received("memory://plans/*.txt")[0][0].data.decode().startswith("海门区")
    assert len(received(f"file://{tmp_path}/pages.jsonl")[0]) == 1
    assert "no documents there" in received("memory://nowhere")[1][0]
    assert "cannot be listed" in received("nosuch://x/y")[1][0]


def test_what_was_built_from_a_folder_is_no_document_of_it(tmp_path: Path) -> None:
    """`kg build .` and `kg site build` among one's own plans, twice: the build has the text of each plan, the site a page."""
    from kg.site.build import write_site

    (tmp_path / "plan.txt").write_text(PLAN, "utf-8")
    build([tmp_path], tmp_path / "build")
    shutil.copytree(
        tmp_path / "build", tmp_path, dirs_exist_ok=True
    )  # one that lies in the folder itself, as older ones may
    write_site(tmp_path / "build", tmp_path / "site")
    (tmp_path / "build" / "evidence.md").write_text(PLAN, "utf-8")
    assert [Path(one.shown).name for one in received(tmp_path)[0]] == ["plan.txt"]
    assert len(received(tmp_path / "build" / "text")[0]) == 1, "where it is named it is"


def test_patterns(tmp_path: Path) -> None:
    for place in ("a", "b", "c"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "x.txt").write_text(PLAN, "utf-8")
    found, errors = received(f"{tmp_path}/*/x.txt")
    assert len({one.id for one in found}) == 3 and not errors
    assert "no file is called like that" in received(f"{tmp_path}/*.pdf")[1][0]


@pytest.mark.parametrize(
    ("module", "given"), [("pyarrow", "p.parquet"), ("warcio", "w.warc"), ("fsspec", "s3://bucket/plans")]
)
def test_a_missing_extra_is_one_line_and_costs_nothing(module: str, given: str, tmp_path: Path) -> None:
    """What is there from the last build stays as it was, also where other documents are given."""
    (tmp_path / "plan.txt").write_text(PLAN, "utf-8")
    build([tmp_path / "plan.txt"], tmp_path / "build")
    before = {path: path.read_bytes() for path in (tmp_path / "build").rglob("*") if path.is_file()}
    (tmp_path / "other.txt").write_text(PLAN.replace("如东县", "海门区"), "utf-8")
    if "://" not in given:
        (tmp_path / given).write_bytes(b"x")
    code = f"import sys; sys.modules[{module!r}] = None; from kg.cli import main; sys.argv = ['kg', 'build', 'other.txt', {given!r}]; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 1 and "pip install -e '.[inputs]'" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert before == {path: path.read_bytes() for path in (tmp_path / "build").rglob("*") if path.is_file()}
