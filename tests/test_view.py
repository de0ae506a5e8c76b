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
from kg.site.page import Page
from kg.site.view import UnknownMeasure, render_alone, write_view

WRITE = """
import sys
from pathlib import Path
from kg.site.view import write_view
write_view(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture(scope="module")
def build(small_site: Path) -> Path:
    return small_site / "build"


PART = re.compile(r'<script type="application/json" data-part="([^"]*)">(.*?)</script>', re.DOTALL)


def data_of(page: str) -> dict[str, Any]:
    """The parts of the data by their name."""
    return {name: json.loads(data) for name, data in PART.findall(page)}


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
    own = re.sub(r"<(script|style)[^>]*>.*?</\1>", "", page, flags=re.DOTALL)
    assert set(re.findall(r'(?:src|href)\s*=\s*["\']?([^"\'>\s]+)', own)) == {"data:,", "#main"}
    assert "sourceMappingURL" not in page
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', head)
    assert policy
    assert "default-src 'none'" in policy[1]
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
    plans = {plan[0]: plan for plan in data["names"]["plans"]}
    quotes = data[plans["bad"][4]]["quotes"]
    assert plans["bad"][2] == HOSTILE
    assert any(HOSTILE[:60] in text for text, *_ in quotes) and any(HOSTILE[:60] in path for *_, path in quotes)
    assert page.count("</script>") == page.count("\n<script")
    assert "<img" not in page
    assert not re.search("[\u0000\u2028\u2029]", "".join(data for _, data in PART.findall(page)))


def test_scripts_that_hold_their_own_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.site.view.load_asset", lambda name: "'</SCRIPT >'")
    with pytest.raises(ValueError, match="own end tag"):
        render_alone(Page(path="network.html", template="view.html", title=""))


@pytest.mark.parametrize(
    ("asked", "opened"),
    [
        ({"at_least": 2}, "all&kind=Measure&least=2"),
        ({"at_least": 99}, "all&kind=Measure&least=3"),  # no measure is shared by more
        ({}, "all&kind=Measure&least=2"),
        ({"measures": ["集团化办学"]}, "measure/grouped-schooling"),
        (
            {"measures": ["grouped-schooling", "区管校聘"]},
            "measure/grouped-schooling&measure/county-managed-school-hired",
        ),
    ],
)
def test_what_the_page_opens_on(build: Path, tmp_path: Path, asked: dict[str, Any], opened: str) -> None:
    write_view(build, tmp_path / "view.html", **asked)
    assert data_of((tmp_path / "view.html").read_text("utf-8"))["network"]["start"] == opened


def test_a_measure_that_no_plan_takes_up_is_refused(build: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownMeasure, match="did you mean 集团化办学"):
        write_view(build, tmp_path / "other.html", measures=["团化办学"])
    assert not (tmp_path / "other.html").exists()


def test_the_command(build: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    done = CliRunner().invoke(app, ["view", "-o", str(page), "--build", str(build), "--measure", "集团化办学"])
    assert done.exit_code == 0, done.output
    assert "3 plans, 3 measures " in done.output
    assert page.stat().st_size > 400_000
    assert "Example" in CliRunner().invoke(app, ["view", "--help"]).output
    with pytest.raises(StoreMissing, match="kg build"):
        write_view(tmp_path / "nothing", page)


def test_five_plans_make_a_page_of_less_than_two_and_a_half_megabytes(built: Path, tmp_path: Path) -> None:
    assert len(write_view(built, tmp_path / "view.html").plans) == 5
    assert (tmp_path / "view.html").stat().st_size < 2_500_000
