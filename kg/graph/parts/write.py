"""Sorted lines to files: one part a document, and from the parts any RDF format, the same bytes at every run.

Sorting and merging work on lines, so no more than one document's quads are held at a time; pyoxigraph only turns sorted
quads into another syntax, as a stream.
"""

from __future__ import annotations

import heapq
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

from kg.graph.rdf import PREFIXES, graph_of, without_graph

Format = Literal["turtle", "trig", "nquads", "jsonld"]
FAN_IN = 64
"""How many parts are merged at once, well under the number of files a process may open."""


def write_lines(lines: Iterable[str], path: Path) -> None:
    """Write lines to a new file that appears under its name only when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    with partial.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)
    partial.replace(path)


def write_format(
    parts: Sequence[Path], output: Path, syntax: Format, read: Callable[[Path], bytes] = Path.read_bytes
) -> None:
    """Write sorted N-Quads parts as one file. Turtle is the union of all graphs; the others keep them apart.

    Parts may be given in any order; each holds one named graph. `read` gives the bytes of one, but for Turtle, which reads many at
    once line by line. Raises OSError where the file cannot be written, and what `read` raises.
    """
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".kg-") as folder:
        work = Path(folder)
        lines = work / "sorted.nq"
        write_lines(_union(parts, work) if syntax == "turtle" else _by_graph(parts, read), lines)
        result = lines
        if syntax != "nquads":
            result = work / "result"
            _translate(lines, result, syntax)
        result.replace(output)


def _by_graph(parts: Sequence[Path], read: Callable[[Path], bytes]) -> Iterator[str]:
    """The lines of all parts, graph by graph, those of a part as one text."""
    for part in sorted(parts, key=_graph_of):
        yield read(part).decode()


def _graph_of(part: Path) -> tuple[str, str]:
    with part.open(encoding="utf-8", newline="\n") as file:
        return graph_of(next(file, "")), part.name


def _union(parts: Sequence[Path], work: Path) -> Iterator[str]:
    """The triples of all parts in order, each once; many parts are merged in rounds."""
    shape: Callable[[str], str] = without_graph
    pending, rounds = list(parts), 0
    while len(pending) > FAN_IN:
        merged = [work / f"merge-{rounds}-{first}.nt" for first in range(0, len(pending), FAN_IN)]
        for first, path in zip(range(0, len(pending), FAN_IN), merged, strict=True):
            write_lines(_merge(pending[first : first + FAN_IN], shape), path)
        shape, pending, rounds = str, merged, rounds + 1
    yield from _merge(pending, shape)


def _merge(parts: Sequence[Path], shape: Callable[[str], str]) -> Iterator[str]:
    last = ""
    with ExitStack() as stack:
        files = [stack.enter_context(part.open(encoding="utf-8", newline="\n")) for part in parts]
        for line in heapq.merge(*(map(shape, file) for file in files)):
            if line != last:
                yield line
            last = line


def _translate(lines: Path, output: Path, syntax: Format) -> None:
    from pyoxigraph import RdfFormat, parse, serialize

    written = {"turtle": RdfFormat.TURTLE, "trig": RdfFormat.TRIG, "jsonld": RdfFormat.JSON_LD}
    quads = parse(path=str(lines), format=RdfFormat.N_QUADS)
    raw = output.with_name("unordered")
    stream = (quad.triple for quad in quads) if syntax == "turtle" else quads
    serialize(stream, str(raw), written[syntax], prefixes=PREFIXES)
    _order_prefixes(raw, output)


def _order_prefixes(raw: Path, output: Path) -> None:
    """Copy a file with its leading @prefix lines sorted: pyoxigraph gives them in no order that it promises."""
    with raw.open("rb") as source, output.open("wb") as target:
        header, line = [], source.readline()
        while line.startswith(b"@prefix"):
            header.append(line)
            line = source.readline()
        target.writelines(sorted(header))
        target.write(line)
        shutil.copyfileobj(source, target)
