"""The graph as several compressed N-Quads files, for stores that load files in parallel (Virtuoso, QLever, GraphDB, Fuseki).

A named graph lies whole in one file, chosen by a hash of its name: a changed plan changes one file, and the others keep
their bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kg.graph.parts.files import find_whole
from kg.graph.whole import WORK

LEVEL = 3
"""How hard gzip tries: N-Quads shrink to a tenth at this level, at three times the speed of the usual one."""


def write_partitions(build: Path, folder: Path, count: int) -> list[Path]:
    """Write the graph of a build as `count` files `part-00001-of-00016.nq.gz` into a folder that is new or empty.

    Raises GraphMissing where there is no graph, DamagedFile where a part of it was cut, FileExistsError where the folder holds anything.
    """
    parts = find_whole(build)
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(17, "is not empty", str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    names = [f"part-{number:05}-of-{count:05}.nq.gz" for number in range(1, count + 1)]
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=WORK) as work:
        made = Path(work) / "partitions"
        made.mkdir()
        for number, name in enumerate(names):
            _write([part for part in parts if partition_of(part, count) == number], made / name)
        if folder.exists():
            folder.rmdir()
        made.rename(folder)
    return [folder / name for name in names]


def partition_of(part: Path, count: int) -> int:
    """The partition that a part lies in, from 0: by its name, the same on any machine."""
    name = f"{part.parent.name}/{part.name}"
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") % count


def _write(parts: Sequence[Path], path: Path) -> None:
    with path.open("wb") as raw, gzip.GzipFile("", "wb", LEVEL, raw, mtime=0) as packed:  # no name, no clock inside
        for part in parts:
            with part.open("rb") as lines:
                shutil.copyfileobj(lines, packed)
