"""What a `source.toml` asserts of its document, and the documents themselves, opened again."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.check.parts import Part, lexical
from kg.check.quotes import check_quotes
from kg.check.violations import Violation
from kg.graph.parts import KINDS
from kg.model import SourceFile
from kg.read.errors import ReadError
from kg.read.files import SOURCE, find_sources, read_document

BUILD_AGAIN = "run `kg build` again"


@dataclass(frozen=True, slots=True)
class Assertions:
    """What one `source.toml` says of its document: the hash of its bytes, the least and most things of a kind."""

    path: Path
    sha256: str | None
    expect: dict[str, Any]


def find_documents(folders: Sequence[Path]) -> tuple[dict[str, SourceFile], list[Violation]]:
    """The documents under some folders by their id, and what is wrong with folders and files that give none."""
    sources, problems = find_sources(folders)
    parted = [str(problem).partition(": ") for problem in problems]
    wrong = [Violation("sources", "corpus", path, None, message, "mend it") for path, _, message in parted]
    return {source.id: source for source in sources}, wrong


def load_assertions(source: SourceFile) -> Assertions | None:
    """The assertions beside a document, None where there are none."""
    path = source.path.parent / SOURCE
    if not path.is_file():
        return None
    table = tomllib.loads(path.read_text("utf-8"))
    if table.get("file", source.path.name) != source.path.name:
        return None
    source_table, expect = table.get("source"), table.get("expect", {})
    sha256 = source_table.get("sha256") if isinstance(source_table, dict) else None
    return Assertions(path, sha256, expect if isinstance(expect, dict) else {"expect": expect})


def check_assertions(part: Part, source: SourceFile) -> Iterator[Violation]:
    """What the source's own file says of its document, held against the bytes and the graph."""
    said, actual = load_assertions(source), hashlib.sha256(source.path.read_bytes()).hexdigest()
    if not _is_built_from(part, actual):
        yield _wrong(part, source.shown, "has changed since the build", BUILD_AGAIN)
    if said is None:
        return
    where = f"{source.path.parent.name}/{SOURCE}"
    if said.sha256 and said.sha256 != actual:
        message = f"sha256 is {said.sha256[:12]}…, the file's is {actual[:12]}…"
        yield _wrong(part, where, message, "restore the file, or state its hash")
    counts = dict.fromkeys(KINDS, 0) | dict(part.tally.stated)
    for kind, bounds in said.expect.items():
        outside = _outside(kind, bounds, counts)
        if outside:
            remedy = "see what changed in the reading, or mend the range"
            yield _wrong(part, f"{where} [expect] {kind}", outside, remedy)


def _outside(kind: str, bounds: Any, counts: dict[str, int]) -> str | None:
    """What is wrong with one assertion, None where it holds."""
    if kind not in counts:
        return f"no such kind; there are {', '.join(KINDS)}"
    if not (isinstance(bounds, list) and len(bounds) == 2 and all(type(n) is int for n in bounds)):
        return f"{bounds!r} is not [least, most]"
    least, most = bounds
    return None if least <= counts[kind] <= most else f"{counts[kind]} found, {least} to {most} expected"


def check_source(part: Part, source: SourceFile | None) -> tuple[int, list[Violation]]:
    """Open the document again by its reader, and prove every quote on what it says now: how many are, and what does not hold."""
    if source is None:
        return 0, [_wrong(part, "its document", "is not in the corpus given", "name its folder with --corpus")]
    try:
        document = read_document(source)
    except ReadError as error:
        return 0, [_wrong(part, source.shown, str(error), "restore the document")]
    unproved = list(check_quotes(part, document.raw, against=source.shown))
    proved = sum(len(part.values(passage, "nif:anchorOf")) for passage in part.of) - len(unproved)
    if not _is_built_from(part, document.sha256):
        return proved, []  # that it has changed is said: every later quote moves
    return proved, unproved


def _is_built_from(part: Part, sha256: str) -> bool:
    return any(lexical(value) == sha256 for subject in part.of for value in part.values(subject, "ep:sha256"))


def _wrong(part: Part, subject: str, message: str, remedy: str) -> Violation:
    return Violation("sources", part.name, subject, None, message, remedy)
