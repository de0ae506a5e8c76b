"""What docs/extraction.md shows an engineer is what the code does, and what CONTRIBUTING.md names is there."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

from one_line import said
from typer.testing import CliRunner

from kg.cli import register
from kg.cli.app import app
from kg.ontology import ontology_path

ROOT = Path(__file__).parent.parent
PAGE, CONTRIBUTING = ROOT / "docs" / "extraction.md", ROOT / "CONTRIBUTING.md"


def test_its_python_gives_what_it_says() -> None:
    failed, tried = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert tried > 10
    assert not failed


def test_its_commands_print_what_they_say() -> None:
    shown = re.findall(r"^\$ kg (.+)\n((?:.+\n)+?)```", PAGE.read_text("utf-8"), re.M)
    assert shown
    register()
    for command, output in shown:
        assert CliRunner().invoke(app, shlex.split(command)).stdout == output


def test_the_text_whose_reading_it_traces_has_facts() -> None:
    """What names nothing that it counts gives no fact, so no rule on years and statuses is asked."""
    traced = re.findall(r'^python -m trace .* facts --text "(.+)" >', PAGE.read_text("utf-8"), re.M)
    assert traced
    register()
    for text in traced:
        assert CliRunner().invoke(app, ["facts", "--text", text]).stdout.count("Target") == 2


def is_there(module: Path) -> bool:
    return module.is_dir() or module.with_suffix(".py").exists()


def test_the_modules_and_lexicons_it_names_are_there() -> None:
    table = re.findall(r"^\| (\w+) \| .+ \| (.+) \| (.*) \|$", PAGE.read_text("utf-8"), re.M)
    assert len(table) > 10
    for step, where, words in table[1:]:
        first, *more = re.findall(r"`([\w/]+)`", where)
        at = ROOT / "kg" / first
        assert is_there(at), (step, first)
        for module in more:
            assert is_there(at / module) or is_there(at.parent / module), (step, module)
        for lexicon in re.findall(r"`(\w+)`", words):
            assert ontology_path(f"lexicon/{lexicon}.toml").exists(), (step, lexicon)


def test_each_module_of_reading_stands_on_the_page() -> None:
    quoted = re.findall(r"`([^`\n]+)`", PAGE.read_text("utf-8"))
    named = set(re.findall(r"\w+", " ".join(quoted)))
    modules = [path for room in ("read", "extract") for path in (ROOT / "kg" / room).rglob("[a-z]*.py")]
    assert len(modules) > 150
    assert [str(path) for path in modules if path.stem not in named] == []


def test_the_files_that_contributing_names_are_there() -> None:
    folders = "kg|ontology|docs|decisions|tests|benchmarks|maintenance"
    named = set(re.findall(rf"\b(?:{folders})/[\w./-]+(?=[`\s)])", CONTRIBUTING.read_text("utf-8")))
    assert len(named) > 60
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_one_of_document_and_text_is_asked_for() -> None:
    register()
    for given in (["facts"], ["facts", "plan.txt", "--text", "建成学校3所。"]):
        done = CliRunner().invoke(app, given)
        assert done.exit_code == 2
        assert "name a document or give a --text" in done.output


def test_an_empty_text_is_refused_in_one_line() -> None:
    for text in ("", " \n"):
        done = CliRunner().invoke(app, ["facts", "--text", text])
        assert done.stdout == "" and "--text is empty" in said(done)
