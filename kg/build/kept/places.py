"""Where the facts file and the raw text of a document lie: those of the last build in `facts/` and `text/`, those read since in a
folder of their own, until the graph is made of them too. So whoever looks at a build that is under way, or was cut, sees the last one whole."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.build.files import names_in
from kg.build.kept.stamps import is_same, stamp
from kg.build.recipe import LEDGER
from kg.graph.parts import READ
from kg.model import SourceFile
from kg.read.files import Input, is_document

FILES = {"facts": ".json", "text": ".txt"}
"""What is kept of each document: a folder of files, and how their names end."""
ROOMS = (
    *FILES,
    "parts",
    "parts/documents",
    "parts/vocabularies",
    "parts/dataset",
    "store",
    READ,
    *(f"{READ}/{kind}" for kind in FILES),
)
"""The folders of a build."""


@dataclass(frozen=True, slots=True)
class Row:
    """What was noted of a document that was read: the keys of its facts and its card, and the stamps of its files. Empty ones are
    those of nothing."""

    facts_key: str = ""
    card_key: str = ""
    facts: str = ""
    text: str = ""


class Places:
    """The files of the documents of a build folder."""

    def __init__(self, out: Path) -> None:
        self.out, self.new = out, out / READ
        for path in (out / name for name in ROOMS):
            if os.path.lexists(path) and not path.is_dir():
                path.unlink()
        for kind in FILES:
            (self.new / kind).mkdir(parents=True, exist_ok=True)

    def stamps(self, root: Path, document_id: str) -> tuple[str, str]:
        """The stamps of a document's files under a folder."""
        facts, text = (stamp(f"{root}/{kind}/{document_id}{suffix}") for kind, suffix in FILES.items())
        return facts, text

    def find(self, document_id: str, row: Row) -> Path | None:
        """The folder under which both files of a document lie as they were noted, None where there is none."""
        noted = row.facts, row.text
        for root in (self.out, self.new) if row.facts else ():
            if all(map(is_same, noted, self.stamps(root, document_id))):
                return root
        return None

    def facts(self, document_id: str, row: Row) -> Path:
        """The facts file of a document that was read. Raises FileNotFoundError where someone has changed it since."""
        root = self.find(document_id, row)
        if root is None:
            raise FileNotFoundError(
                errno.ENOENT, "changed while it was built", str(self.out / "facts" / f"{document_id}.json")
            )
        return root / "facts" / f"{document_id}{FILES['facts']}"

    def ids(self) -> list[str]:
        """The documents of the last build."""
        suffix = FILES["facts"]
        return [name.removesuffix(suffix) for name in self._names(self.out, "facts") if name.endswith(suffix)]

    def come(self, rows: Iterable[tuple[str, Row]]) -> Iterator[tuple[str, Path]]:
        """The files to be moved into place, by their path there: of the documents that this build has, what was read since."""
        new = {kind: set(self._names(self.new, kind)) for kind in FILES}
        for document_id, row in rows:
            for kind, suffix in FILES.items():
                if (name := document_id + suffix) in new[kind] and is_same(
                    getattr(row, kind), stamp(path := self.new / kind / name)
                ):
                    yield f"{kind}/{name}", path

    def gone(self, ids: Collection[str], come: Collection[str]) -> list[str]:
        """The files that make way, by their path: of documents that this build has not, and in place of those that come."""
        return [
            f"{kind}/{name}"
            for kind, suffix in FILES.items()
            for name in self._names(self.out, kind)
            if f"{kind}/{name}" in come or not name.endswith(suffix) or name.removesuffix(suffix) not in ids
        ]

    def close(self) -> None:
        """All that is of use was moved. A worker that was lost may still lay files there."""
        shutil.rmtree(self.new, ignore_errors=True)

    def _names(self, root: Path, kind: str) -> list[str]:
        return names_in(root / kind) if (root / kind).is_dir() else []


class OutputError(FileExistsError):
    """The results cannot lie in that folder; the message says where to."""


def refuse_inputs(out: Path, inputs: Iterable[Input]) -> None:
    """Raises OutputError where a document lies in the folder of the results or below: they would lie among the plans, and a build of
    a folder above would pass over these as results."""
    where = (str(one.path) if isinstance(one, SourceFile) else one.where for one in inputs)
    paths = (Path(path) for path in where if "://" not in path)
    folders, place = {path.parent: path for path in paths}, f"{os.path.realpath(out).rstrip(os.sep)}{os.sep}"
    for folder, path in folders.items():
        if f"{os.path.realpath(folder)}{os.sep}".startswith(place):  # a third of the time of resolve and parents
            raise OutputError(
                f"{out} holds plans to be read ({path}): name a folder of its own for the results: -o build, say"
            )


def refuse_foreign(out: Path) -> None:
    """Raises FileExistsError where a folder that has never held a build has something where one puts its results, which a
    build would replace, and OutputError where it holds documents: it is most likely a folder of other plans."""
    if any(os.path.lexists(out / name) for name in (LEDGER, "parts", READ)):
        return
    for path in (out / name for name in (*FILES, "store")):
        if os.path.lexists(path) and not (path.is_dir() and not any(path.iterdir())):
            raise FileExistsError(errno.EEXIST, "holds what no build of kg has made", str(path))
    if document := next(_documents_in(out), None):
        raise OutputError(
            f"{out} holds documents ({document}) and no build: name a folder of its own for the results: -o build, say"
        )


def _documents_in(out: Path) -> Iterator[Path]:
    """The documents of a folder and of the folders in it, as plans are kept."""
    for root in (out, *sorted(path for path in out.glob("*") if path.is_dir())):
        yield from sorted(path for path in root.glob("*") if is_document(path) and path.is_file())
