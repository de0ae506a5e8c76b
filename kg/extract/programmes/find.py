"""Named initiatives of a plan (工程, 计划, 行动, 项目), designations it applies for, and what encloses them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.extract.citations import find_marked_titles, titles_without_marks
from kg.extract.programmes.boxes import find_loose_boxes
from kg.extract.programmes.chapters import find_chapters
from kg.extract.programmes.designations import find_designation_names
from kg.extract.programmes.events import find_event_names
from kg.extract.programmes.identity import one_name, own_books, without_documents
from kg.extract.programmes.names import Name, find_project_names
from kg.extract.programmes.own_designations import find_own_designations
from kg.extract.programmes.parents import Frames, enclose
from kg.extract.programmes.quoted import find_quoted_names
from kg.extract.programmes.titles import find_title_names, find_walls
from kg.extract.programmes.umbrellas import find_umbrellas
from kg.extract.spans import outermost
from kg.model import Programme, Reading


def find_programmes(reading: Reading) -> Iterator[Programme]:
    """Every mention of a named initiative or of a designation applied for, by position, with the one that encloses it.

    >>> from kg.read.cleaning import clean
    >>> from kg.model import Metadata
    >>> text = "深入实施智慧教育环境提升工程、“银龄助学”计划,按年度工作计划推进"
    >>> [p.name for p in find_programmes(Reading(clean(text), [], Metadata()))]
    ['智慧教育环境提升工程', '“银龄助学”计划']
    """
    text = reading.text
    titles = dict(find_title_names(reading))
    boxes = list(find_loose_boxes(reading))
    books = find_marked_titles(text)
    titled = sorted([*books, *titles_without_marks(text)])
    projects = [
        *titles.values(),
        *(box.title for box in boxes),
        *_outside(titled, find_project_names(text, find_walls(reading))),
        *_outside(titled, find_event_names(text)),
        *_outside(titled, find_quoted_names(text)),
        *own_books(reading, titled),
    ]
    kept = list(without_documents(outermost(projects), reading, books))
    programmes = [Programme(name=n.name, start=n.start, end=n.end) for n in one_name(kept, reading)]
    chapters = [*find_chapters(reading.sections, programmes)]
    enclose(reading, programmes, Frames({s: (name.start, name.end) for s, name in titles.items()}, boxes, chapters))
    programmes += [*find_umbrellas(text, programmes, chapters)]
    designations = _outside(books, [*find_designation_names(text), *find_own_designations(text)])
    programmes += [Programme(name=n.name, start=n.start, end=n.end, kind="designation") for n in designations]
    yield from sorted(_disjoint(programmes), key=lambda p: p.start)


def _outside(books: Sequence[tuple[int, int]], names: Iterable[Name]) -> Iterator[Name]:
    """The names that do not stand in a title; both ascend."""
    at = 0
    for name in sorted(names, key=lambda n: n.start):
        while at < len(books) and books[at][1] <= name.start:
            at += 1
        if at == len(books) or name.end <= books[at][0]:
            yield name


def _disjoint(programmes: list[Programme]) -> Iterator[Programme]:
    """Without the designations that overlap a project, or a longer one."""
    end = -1
    for programme in sorted(programmes, key=lambda p: (p.start, p.kind == "designation", -p.end)):
        if programme.start >= end or programme.kind == "project":
            yield programme
            end = max(end, programme.end)
