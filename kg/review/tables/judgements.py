"""What people have judged: the rows of tables that they have filled in, each held against what can be done."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from itertools import count
from pathlib import Path
from typing import Any

from kg.model import Citation, Department, Measure, Mention, Organization, Place, Programme, School, Target
from kg.review.tables.fields import Fields, find_concept, parse_fields, unknown
from kg.review.tables.keys import amount, quote_key
from kg.review.tables.rows import ReviewError, Row, describe_row, read_rows, row_key, write_rows

PAIRS = ("same", "not-same")
"""Verdicts on two names."""
VERDICTS = ("accept", "reject", "correct", "add", "retype", "rename", *PAIRS)
NAMED: dict[str, type[Mention]] = {
    c.__name__: c for c in (School, Department, Organization, Place, Programme, Citation)
}
"""Types that a mention can be given by retype."""
TYPES: dict[str, type[Mention]] = {**NAMED, "Measure": Measure, "Target": Target}
FILE = "judgements.csv"
BEFORE = "judgements.before{}.csv"
"""What earlier builds were judged by and the next ones were not: judgements.before.csv, judgements.before-2.csv …. Each may be the only
table there is, so none makes way for another."""
NEW = ("new_name", "new_type", "new_fields")
"""The columns that say how a fact should be."""
_CHANGING = ("correct", "add", "retype", "rename")
_NEEDED = {
    "retype": ("new_type",), "rename": ("new_name",), "same": ("other", "document"), "not-same": ("other", "document"),
    "add": ("quote",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """A row that a person has judged, and where it stands: `judgements.csv:12`."""

    row: Row
    where: str

    @property
    def verdict(self) -> str:
        return self.row.judgement

    @property
    def fields(self) -> Fields:
        """What the row says of the fact's fields, of its new type where it gives one."""
        return parse_fields(self.row.new_type or self.row.type, self.row.new_fields)


def load_judgements(paths: Sequence[Path]) -> list[Judgement]:
    """All judged rows of some tables. Raises ReviewError, a line for each row that says nothing that can be done."""
    found, faults = [], []
    for path in paths:
        for line, row in read_rows(path):
            where = f"{path.name}:{line}"
            try:
                found += [Judgement(_checked(row), where)] if row.judgement else []
            except ReviewError as error:
                faults.append(f"{where}: {error}")
    if faults:
        raise ReviewError("\n".join(faults))
    return found


def _checked(row: Row) -> Row:
    """A row as it is applied. Raises ReviewError where it cannot be."""
    row = replace(row, judgement=row.judgement.lower().replace("_", "-").replace(" ", "-"))
    verdict = row.judgement
    if verdict not in VERDICTS:
        raise ReviewError(unknown("judgement", verdict, VERDICTS))
    for column in ("type", "name", *_NEEDED.get(verdict, ())):
        if not getattr(row, column):
            raise ReviewError(f"{verdict} needs the column {column!r} filled in")
    for column, known in (("type", tuple(TYPES)), ("new_type", tuple(NAMED))):
        value = getattr(row, column)
        if value and value not in known:
            raise ReviewError(unknown(column, value, known))
    if verdict in PAIRS and row.type not in NAMED:
        raise ReviewError(f"{verdict} speaks of names, not of a {row.type}: {', '.join(NAMED)}")
    _check_new(row)
    return _completed(row) if verdict == "add" else row


def _check_new(row: Row) -> None:
    """Hold against each other what a row would change."""
    becomes = row.new_type or row.type
    parse_fields(becomes, row.new_fields)
    new = [column for column in NEW if getattr(row, column)]
    if new and row.judgement not in _CHANGING:
        raise ReviewError(f"{row.judgement} changes nothing of a fact: empty the column {new[0]!r}, or write correct")
    if row.judgement == "correct" and not new:
        raise ReviewError("correct needs the column 'new_fields' filled in, such as value=96; year=2024")
    if becomes == "Measure" and row.new_name:
        find_concept("measures", row.new_name)


def _completed(row: Row) -> Row:
    """A row that adds a fact, keyed as the fact will be: by the label of its concept, by its number."""
    said = parse_fields(row.type, row.new_fields)
    if not quote_key(row.quote):
        raise ReviewError(f"add needs Chinese words of the document as its quote, not {row.quote!r}")
    if row.new_name or row.new_type:
        raise ReviewError("add takes its name and type from the columns 'name' and 'type'")
    if row.type == "Measure":
        if "stance" not in said:
            raise ReviewError("add of a Measure needs new_fields to say stance=, such as stance=promote")
        return replace(row, name=find_concept("measures", row.name).label)
    if row.type == "Target":
        if "value" not in said:
            raise ReviewError("add of a Target needs new_fields to say value=, such as value=96; unit=%; year=2025")
        return replace(row, value=amount({"type": "Target", **said}))
    return row


def judgements_on(document_id: str, judged: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that speak of a document or of all; those of pairs are another matter (`Bench.identity`)."""
    return tuple(j for j in judged if j.verdict not in PAIRS and j.row.document in ("", document_id))


def empty_fields(type_: str) -> dict[str, Any]:
    """The fields that only mentions of a type have, as they are where the text does not state them."""
    own = [f for f in fields(TYPES[type_]) if f.name not in {g.name for g in fields(Mention)}]
    return {f.name: None if f.default is MISSING else f.default for f in own}


def find_judgements(given: Iterable[str | Path]) -> list[Path]:
    """The tables that lie in the folders of some documents. Addresses (s3://…) have none."""
    paths = [Path(one) for one in given if "://" not in str(one)]
    folders = dict.fromkeys(path if path.is_dir() else path.parent for path in paths)
    return [folder / FILE for folder in folders if (folder / FILE).is_file()]


def write_judgements(
    judged: Iterable[Judgement], build: Path, work: Path, *, lapsed: bool
) -> tuple[dict[str, Path], list[str]]:
    """Write into a folder what a graph was judged by, so that whoever reads its facts files sees the same facts. Returns all files that
    are to be moved into the folder of the build, by their names there, and those that make way.

    A table there of which judgements have `lapsed`, as `find_lapsed` tells, is set aside under a name that is free, since a person
    wrote it.
    """
    from kg.files import write_whole

    come = {name_aside(build): build / FILE} if lapsed else {}
    gone = [FILE] if not come and os.path.lexists(build / FILE) else []
    if rows := [judgement.row for judgement in judged]:
        write_whole(work / FILE, write_rows(rows))
        come[FILE] = work / FILE
    return come, gone


def name_aside(build: Path) -> str:
    """The name under which the next table in a folder is set aside: the first that nothing has."""
    names = (BEFORE.format(f"-{number}" if number > 1 else "") for number in count(1))
    return next(name for name in names if not os.path.lexists(build / name))


def find_lapsed(judged: Iterable[Judgement], build: Path) -> list[str]:
    """The judgements that the last build in a folder was given, in words, that speak of what none of these speaks of, with what is
    wrong with one that cannot be applied; of a table there that can no longer be read, that it cannot."""
    table = build / FILE
    try:
        last = [row for _, row in read_rows(table) if row.judgement] if os.path.lexists(table) else []
    except (ReviewError, OSError):
        return [f"a table that cannot be read, {FILE}"]
    now = {row_key(judgement.row) for judgement in judged}
    return list(dict.fromkeys(_told(row) for row in last if row_key(row) not in now))


def _told(row: Row) -> str:
    """A row in words, and its fault: a person has written in the table of the build itself, which is not applied."""
    try:
        _checked(row)
    except ReviewError as error:
        return f"{describe_row(row)} ({error})"
    return describe_row(row)
