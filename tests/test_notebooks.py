"""The notebooks run as they stand in a real kernel, show what they promise, import `kg` only, and are kept without output."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SHOWN = {
    "first-look": ["推行义务教育学校教师“区管校聘”", "儿童青少年总体近视率每年降低1个百分点", "<svg", "教师交流轮岗"],
    "analysis": ["similarity", "如东县 2021–2025 | 德阳市 2023–2027", "betweenness", "能力建设", "<svg", "4.77"],
    "your-own-plans": [
        "word/haimen.docx",
        "all files could be read",
        "海政办发〔2019〕53号",
        "{'shared': ",
        "海门市 2020–2022",
    ],
}
"""What a reader must see in the outputs of each."""


def cells(path: Path) -> list[dict]:
    return [c for c in json.loads(path.read_text("utf-8"))["cells"] if c["cell_type"] == "code"]


def test_each_notebook_is_looked_at() -> None:
    assert {path.stem for path in NOTEBOOKS} == SHOWN.keys()


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_runs_and_shows_what_it_promises(
    path: Path, corpus: Path, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import nbformat
    from nbclient import NotebookClient

    shutil.copytree(corpus, tmp_path / "corpus")
    shutil.copytree(FOLDER, tmp_path / "notebooks")
    shutil.copytree(built, tmp_path / "build")  # as `make demo` leaves it: what has not changed is taken over
    root = str(FOLDER.parent)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")])))
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    notebook = nbformat.read(path, as_version=4)
    resources = {"metadata": {"path": str(tmp_path / "notebooks")}}
    NotebookClient(notebook, timeout=600, kernel_name="python3", resources=resources).execute()
    shown = "".join(
        text
        for cell in notebook.cells
        for output in cell.get("outputs", ())
        for text in [output.get("text", ""), *(v for v in output.get("data", {}).values() if isinstance(v, str))]
    )
    assert [promised for promised in SHOWN[path.stem] if promised not in shown] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_imports_kg_only_and_keeps_no_output(path: Path) -> None:
    assert not [c for c in cells(path) if c["outputs"] or c["execution_count"]]
    code = "\n".join("".join(c["source"]) for c in cells(path))
    assert set(re.findall(r"^(?:from|import) (\w+)", code, re.M)) == {"kg"}
