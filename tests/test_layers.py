"""Imports go one way: bytes → facts → graph → answers and pages. `kg/__init__.py` stays light."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

from rows import refuse

from kg.build.recipe import DESCRIBING, READING

PACKAGE = Path(__file__).parent.parent / "kg"
ORDER = ["offsets", "model", "ontology", "read", "extract", "graph"]
"""Each room may import those before it; what is not named here comes after all of them."""
FOLDERS = {
    "read": ["files", "cleaning", "headings"],
    "extract": ["metadata", "places", "citations", "targets", "names", "programmes", "measures"],
    "extract/names": ["cutting", "schools", "bodies", "organizations"],
    "extract/targets": [
        *("numbers", "sites", "wording", "comparators", "names", "years", "status", "counting", "tables"),
        *("projects", "indicators"),
    ],
    "graph": ["rdf", "parts", "identity", "plans"],
    "graph/identity": ["forms", "corpus"],
    "review": ["tables", "bench", "doubts"],
    "show": ["plot"],
    "build": ["engines", "kept"],
    "site": ["pages"],
    "serve": ["pages"],
}
"""The folders of these rooms: each may ask those before it, as all else may ask any, for what its `__init__` offers."""
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


def scripts() -> list[Path]:
    """What uses the package without being part of it, and is no test: tests may look into a folder."""
    found = [*PACKAGE.parent.glob("benchmarks/*.py"), *PACKAGE.parent.glob("maintenance/*.py")]
    assert found
    return found


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache  # which each room asks for of every module
def imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def misplaced(path: Path) -> list[str]:
    """The imports of a module that its room may not have."""
    here, wrong = room(path), []
    for name in imports(path):
        top, *rest = name.split(".")
        if top in ONLY_IN and here not in ONLY_IN[top]:
            wrong.append(f"{path}: {top} belongs to {ONLY_IN[top]}, not to kg/{here}")
        if top == "kg" and rest and here in ORDER and rest[0] != here and rest[0] not in ORDER[: ORDER.index(here)]:
            wrong.append(f"{path}: kg/{here} imports kg.{rest[0]}, which comes after it")
    return wrong


def test_a_room_imports_only_what_comes_before_it() -> None:
    refuse(line for path in modules() for line in misplaced(path))


def test_rooms_do_not_import_each_other_in_a_circle() -> None:
    asked: dict[str, set[str]] = {}
    for path in modules():
        rooms = {name.split(".")[1] for name in imports(path) if name.startswith("kg.")}
        asked.setdefault(room(path), set()).update(rooms - {room(path)})
    assert len(list(TopologicalSorter(asked).static_order())) > 20  # it raises CycleError where there is one


def bypassing(path: Path, room: str, folders: list[str]) -> list[str]:
    """The imports of a module from a folder of a room that comes after its own, or from a module in one that is not its own."""
    here = path.relative_to(PACKAGE / room).parts[0] if path.is_relative_to(PACKAGE / room) else ""
    before, wrong = folders[: folders.index(here)] if here in folders else folders, []
    for name in imports(path):
        asked, _, inside = name.removeprefix(f"kg.{room.replace('/', '.')}.").partition(".")
        nested = f"{room}/{asked}" in FOLDERS
        if asked in folders and asked != here and ((inside and not nested) or asked not in before):
            wrong.append(f"{path}: {name}")
    return wrong


def test_a_folder_is_asked_by_its_name_and_by_later_ones_alone() -> None:
    for room, folders in FOLDERS.items():
        assert {path.parent.name for path in (PACKAGE / room).glob("*/__init__.py")} == set(folders)
        refuse(line for path in (*modules(), *scripts()) for line in bypassing(path, room, folders))


def test_no_module_has_250_lines() -> None:
    long = {str(p): n for p in modules() if (n := len(p.read_text("utf-8").splitlines())) >= 250}
    assert not long


def test_no_function_is_longer_than_25_lines() -> None:
    """Without its parameters and docstring: each is one thought."""
    long = {}
    for path in modules():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                body = node.body[ast.get_docstring(node) is not None :]
                if body and (lines := (node.end_lineno or 0) - body[0].lineno + 1) > 25:
                    long[f"{path}: {node.name}"] = lines
    assert not long


def test_what_results_are_made_by_is_in_their_recipe() -> None:
    """Else a build keeps what a change in there would make otherwise. Beside it stand wordings of errors, and how files are written."""
    known = {Path(room).parts[0].removesuffix(".py") for room in (*READING, *DESCRIBING)}
    names = {name for path in modules() if room(path) in known - {"build"} for name in imports(path)}
    asked = {name.split(".")[1] for name in names if name.startswith("kg.")}
    assert asked - known == {"ask", "files"}


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


def test_a_worker_of_the_server_loads_no_server() -> None:
    """Each would take 5 MB more, and its first answer twice as long; what asks for starlette stays in the process that listens."""
    code = "import sys, kg.serve.worker, kg.serve.pages; print([m for m in ('starlette', 'asyncio', 'jinja2') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
