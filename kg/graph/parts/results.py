"""The results of a build in its folder: where each lies, and how new ones take the place of the last ones.

    build/parts/                  a file of sorted N-Quads for each named graph, see `files`
    build/graph.ttl, graph.trig   the same in one file, while the graph is not too large for that
    build/store/                  the same for questions

All is made in a folder beside the results and moved into place at the end, so a failed build leaves the last one whole.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from kg.graph.parts.files import find_graph, find_whole, part_names, reader_of, refuse_damaged
from kg.graph.parts.write import Format, write_format
from kg.graph.whole import WORK

FILES: tuple[tuple[str, Format], ...] = (("graph.ttl", "turtle"), ("graph.trig", "trig"))
MOST_QUADS = 500_000
"""A graph with more quads (some 90 plans) is written as one file by `kg export` only: it takes a third of a build."""
WHOLE = (*(name for name, _ in FILES), "store")
"""Results that a build makes anew as a whole, the store last; of the parts some may stay."""
READ = f"{WORK}read"
"""The one of what was read since the last build. It stays where a build is cut, and the next one goes on from there."""


@contextmanager
def workplace(out_dir: Path) -> Iterator[Path]:
    """A folder beside the results to make new ones in; it goes afterwards, or with the next build: on a network file system a store
    that somebody still reads from cannot go."""
    out_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out_dir, prefix=WORK, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def clear_leftovers(out_dir: Path) -> bool:
    """Remove folders of builds that were killed; whether there were any. Only for whoever knows that no other build is at work there."""
    folders = [folder for folder in out_dir.glob(f"{WORK}*") if folder.name != READ]
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    return bool(folders)


def write_copies(parts: Sequence[Path], work: Path, quads: int) -> None:
    """Write the graph of some parts into a folder as one file in each format, where it is small enough."""
    for name, syntax in FILES if quads <= MOST_QUADS else ():
        write_format(parts, work / name, syntax)


def move_results(
    work: Path, out_dir: Path, *, kept: Collection[str], come: Mapping[str, Path], gone: Sequence[str]
) -> None:
    """Move all results from the folder where they were made into their place; where that fails, what was there before is put back.

    `kept` are the names of parts of the last build that are parts of this one too. Other files `come` and are `gone` with them, by
    their path in the folder of results. The store goes first and comes last: whoever is killed in between leaves none, and nobody
    takes the rest for a graph.
    """
    out = [name for name in reversed(WHOLE) if os.path.lexists(out_dir / name)]
    out += [*(f"parts/{name}" for name in part_names(out_dir).difference(kept)), *gone]
    new = {f"parts/{name}": work / "parts" / name for name in part_names(work)} | dict(come)
    new |= {name: work / name for name in WHOLE if (work / name).exists()}
    moves = [(out_dir / name, work / "old" / name) for name in out] + [
        (source, out_dir / name) for name, source in new.items()
    ]
    moved: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)
            moved.append((source, target))
    except OSError:
        for source, target in reversed(moved):
            target.rename(source)
        raise


def export_graph(build: Path, output: Path, syntax: Format) -> None:
    """Write the graph of a build folder in another format. Raises GraphMissing where there is no graph, DamagedFile where a part is none."""
    parts = find_whole(build) if syntax == "turtle" else find_graph(build)
    try:
        write_format(parts, output, syntax, reader_of(build))
    except (SyntaxError, UnicodeDecodeError):
        refuse_damaged(parts, build)
        raise
