"""The page of `kg view` as a file: the same bytes, nothing fetched, nothing that breaks out, the command."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from small_plans import HOSTILE
from typer.testing import CliRunner

from kg.cli import view as _view  # noqa: F401  (registers the command)
from kg.cli.app import app
from kg.graph.store import StoreMissing
from kg.show.page import data_for_script, render
from kg.show.view import UnknownMeasure, write_view

WRITE = """
import sys
from pathlib import Path
from kg.show.view import write_view
write_view(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture(scope="module")
def build(small_site: Path) -> Path:
    return small_site / "build"


def data_of(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_same_bytes_whatever_the_hash_seed(build: Path, tmp_path: Path) -> None:
    seed = "4711" if os.environ.get("PYTHONHASHSEED") != "4711" else "1"
    environment = os.environ | {"PYTHONHASHSEED": seed}
    subprocess.run([sys.executable, "-c", WRITE, str(build), str(tmp_path / "there")], check=True, env=environment)
    write_view(build, tmp_path / "here")
    assert (tmp_path / "there").read_bytes() == (tmp_path / "here").read_bytes()


def test_the_page_names_no_address_and_allows_only_its_own_scripts(build: Path, tmp_path: Path) -> None:
    write_view(build, tmp_path / "view.html")
    page = (tmp_path / "view.html").read_text("utf-8")
    head = page.partition("<body>")[0]
    own = page.replace(page[page.index("<script>") : page.index("</script>", page.index("<script>"))], "", 1)
    assert re.findall(r'(?:src|href)\s*=\s*["\']?([^"\'>\s]+)', own.replace(data_for_script(data_of(page)), "")) == [
        "data:,"
    ]
    assert "sourceMappingURL" not in page
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', head)
    assert policy
    assert "default-src &#39;none&#39;" in policy[1]
    assert "unsafe" not in policy[1]
    for kind in ("script", "style"):
        for text in re.findall(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL):
            assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in policy[1]


def test_the_licence_of_the_drawing_library_is_kept(build: Path, tmp_path: Path) -> None:
    write_view(build, tmp_path / "view.html")
    assert "The Apache 2.0 License" in (tmp_path / "view.html").read_text("utf-8")


def test_hostile_texts_stay_texts(hostile_site: Path, tmp_path: Path) -> None:
    write_view(hostile_site / "build", tmp_path / "view.html")
    page = (tmp_path / "view.html").read_text("utf-8")
    data = data_of(page)
    plan = next(node for node in data["nodes"] if node["id"] == "data/plan/bad")
    assert plan["name"] == HOSTILE
    assert any(HOSTILE[:60] in quote["text"] for quote in data["quotes"])
    assert any(HOSTILE[:60] in heading for quote in data["quotes"] for heading in quote["section"])
    assert page.count("</script>") == 3
    assert "<img" not in page
    assert not re.search("[\u0000\u2028\u2029]", page.partition('id="data">')[2].partition("</script>")[0])


def test_scripts_that_hold_their_own_end_are_refused() -> None:
    with pytest.raises(ValueError, match="own end tag"):
        render("view.html", data={}, scripts=["'</SCRIPT >'"], styles=[])


def test_the_page_opens_where_something_is_shared(build: Path, tmp_path: Path) -> None:
    for asked, opened in ((2, 2), (3, 3), (99, 3)):
        write_view(build, tmp_path / "view.html", at_least=asked)
        assert data_of((tmp_path / "view.html").read_text("utf-8"))["atLeast"] == opened


def test_measures_by_name_variant_and_identifier(build: Path, tmp_path: Path) -> None:
    for name in ("集团化办学", "grouped-schooling"):
        graph = write_view(build, tmp_path / "view.html", measures=[name])
        assert [n for n in graph if n.startswith("measure/")] == ["measure/grouped-schooling"]
    with pytest.raises(UnknownMeasure, match="did you mean 集团化办学"):
        write_view(build, tmp_path / "other.html", measures=["团化办学"])
    assert not (tmp_path / "other.html").exists()


def test_the_command(build: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    done = CliRunner().invoke(app, ["view", "-o", str(page), "--build", str(build), "--measure", "集团化办学"])
    assert done.exit_code == 0, done.output
    assert "3 plans, 1 measure " in done.output
    assert page.stat().st_size > 400_000
    assert "Example" in CliRunner().invoke(app, ["view", "--help"]).output
    with pytest.raises(StoreMissing, match="kg build"):
        write_view(tmp_path / "nothing", page)


def test_five_plans_make_a_page_of_less_than_two_and_a_half_megabytes(built: Path, tmp_path: Path) -> None:
    graph = write_view(built, tmp_path / "view.html")
    assert [kind for _, kind in graph.nodes(data="kind")].count("plan") == 5
    assert (tmp_path / "view.html").stat().st_size < 2_500_000
