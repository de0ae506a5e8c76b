"""Imports go one way: bytes → facts → graph → answers and pages. `kg/__init__.py` stays light."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "kg"
ORDER = ["offsets", "model", "ontology", "read", "extract", "graph"]
"""Each room may import those before it; what is not named here comes after all of them."""
ONLY_IN = {
    "spacy": {"extract"},
    "rdflib": {"graph", "ask", "check", "serve", "compare", "show"},
    "httpx": {"remote"},
    "pyoxigraph": {"ontology", "graph", "ask", "check", "remote", "serve", "compare", "show", "site", "notebook"},
    "typer": {"cli"},
    "starlette": {"serve"},
    "uvicorn": {"serve"},
    "pyvis": {"show"},
}


def modules() -> list[Path]:
    found = sorted(PACKAGE.rglob("*.py"))
    assert len(found) > 30
    return found


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_imports_only_what_comes_before_it(path: Path) -> None:
    here = room(path)
    for name in imports(path):
        top, *rest = name.split(".")
        if top in ONLY_IN:
            assert here in ONLY_IN[top], f"{top} belongs to {ONLY_IN[top]}, not to kg/{here}"
        if top == "kg" and rest and here in ORDER and rest[0] != here:
            assert rest[0] in ORDER[: ORDER.index(here)], f"kg/{here} imports kg.{rest[0]}, which comes after it"


def test_no_module_is_longer_than_300_lines() -> None:
    long = {str(p): n for p in modules() if (n := len(p.read_text("utf-8").splitlines())) > 300}
    assert not long


def test_facts_are_read_without_loading_spacy() -> None:
    code = (
        "import sys; from kg.extract.facts import facts_of; print([m for m in ('spacy', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_importing_kg_is_light() -> None:
    code = "import sys, kg; print(sorted(m for m in ('spacy', 'rdflib', 'pyoxigraph', 'numpy', 'networkx', 'typer') if m in sys.modules))"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )
