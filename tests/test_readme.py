"""Every command that the README shows runs as it is typed there, on a copy of the demo's build."""

from __future__ import annotations

import re
import shlex
import shutil
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg import __version__
from kg.cli import register
from kg.cli.app import app

ROOT = Path(__file__).parent.parent
ELSEWHERE = {
    "kg build crawl.warc.gz": "needs a crawl; tests/test_inputs.py has one",
    "kg check": "takes its time with the five plans; tests/test_check.py",
    "kg site build": "writes the same pages as `kg site`; tests/test_site.py",
    "kg serve": "runs until it is stopped; tests/test_serve.py",
    "kg diff": "needs an earlier build; tests/test_compare_cli.py",
    "kg push": "needs a server; tests/test_push.py",
    "kg ask NAME --endpoint": "needs a server; tests/test_push.py",
    "kg COMMAND": "a placeholder",
}


def find_commands() -> list[str]:
    """What stands in code and begins with `kg`: in the table, in the text, behind a prompt."""
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = re.findall(r"`(kg [^`]+)`", readme) + re.findall(r"^\$ (kg .+)$", readme, re.M)
    return [c for c in dict.fromkeys(shown) if not c.startswith(tuple(ELSEWHERE))]


@pytest.fixture(scope="module")
def place(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that looks like the project after `make demo`, with plans of one's own beside it."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(built, folder / "build")
    shutil.copytree(ROOT / "corpus", folder / "corpus")
    for annotated in ("gold", "written_held"):
        shutil.copytree(ROOT / "tests" / annotated, folder / "tests" / annotated)
    (folder / "my-plans").mkdir()
    shutil.copy(ROOT / "corpus" / "haimen" / "plan.txt", folder / "my-plans" / "ours.txt")
    return folder


def seen_by_git(folder: Path) -> set[str]:
    """The files of a folder but those in folders that .gitignore names."""
    ignored = ("build", "site")
    return {
        str(file.relative_to(folder))
        for top in folder.iterdir()
        if not top.name.startswith(ignored)
        for file in [top, *top.rglob("*")]
    }


def test_the_readme_shows_commands() -> None:
    assert len(find_commands()) > 18


@pytest.mark.parametrize("command", find_commands())
def test_a_command_of_the_readme_runs(command: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And leaves nothing behind that git would see."""
    monkeypatch.chdir(place)
    register()
    before = seen_by_git(place)
    done = CliRunner().invoke(app, shlex.split(command)[1:])
    assert done.exit_code == 0, (done.output, done.exception)
    assert seen_by_git(place) == before
    output = re.search(r"-o (\S+)|--html (\S+)", command)
    for written in filter(None, output.groups() if output else ()):
        assert (place / written).exists()


def test_who_cites_the_program_is_told_the_version_it_has() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == __version__
    assert f"\nversion: {__version__}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
