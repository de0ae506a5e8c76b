"""A document's facts as plain JSON: the contract between reading a document and assembling the graph (schema 1)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from typing import Any

import orjson

from kg.extract.metadata import find_page_bodies
from kg.extract.steps import KINDS, Notes, take_steps
from kg.extract.targets.tables import find_rows_over_lines
from kg.model import (
    Citation,
    CleanText,
    Department,
    Document,
    Measure,
    Mention,
    Organization,
    Place,
    Programme,
    Reading,
    School,
    Section,
    Target,
)
from kg.read.cleaning import find_soft_breaks
from kg.read.headings import SectionIndex

SCHEMA = 1
_LARGEST = 2**53
"""The largest integer that every program that reads JSON keeps."""
_start, _span = attrgetter("start"), attrgetter("start", "end")
Facts = dict[str, Any]
_OWN_FIELDS: dict[type[Mention], tuple[str, ...]] = {
    kind: tuple(f.name for f in fields(kind) if f.name not in ("name", "start", "end"))
    for kind in (School, Department, Organization, Place, Programme, Measure, Target, Citation)
}
"""What each kind of mention has beyond what all have, in the order of the facts file."""
_MISREAD = re.compile(r"\d[OoIl]|[Il]\d")


def facts_of(document: Document) -> Facts:
    """What one document says, as the facts file has it: a pure function of its bytes and the vocabularies.

    `soft_breaks` are the line ends over which a sentence goes on (`find_soft_breaks`), or a row of a table: quotes are whole.
    """
    return facts_in(take_steps(document.raw, document.known), document)


def facts_in(notes: Notes, document: Document) -> Facts:
    """The same out of the notes on a document: `doc._` of the pipeline's Doc, say."""
    reading: Reading = notes.reading
    clean = reading.clean
    metadata = {f.name: getattr(reading.metadata, f.name) for f in fields(reading.metadata)}
    named = {m.name for m in notes.names if isinstance(m, Department)}
    return {
        "schema": SCHEMA,
        "document": {
            "id": document.id,
            "source": document.source,
            "sha256": document.sha256,
            "script": clean.script,
            **metadata,
        },
        "sections": [_section(reading, section) for section in reading.sections],
        "boilerplate": [{"kind": s.kind, "start": s.start, "end": s.end} for s in clean.set_aside],
        "soft_breaks": [{"start": start, "end": end} for start, end in _soft_breaks(clean, notes.targets)],
        "mentions": _with_page_bodies(clean, named, _mentions(notes)),
    }


def _soft_breaks(clean: CleanText, targets: Iterable[Target]) -> list[tuple[int, int]]:
    rows = clean.raw_spans(find_rows_over_lines(clean.text, map(_span, targets)))
    return sorted({*find_soft_breaks(clean), *rows})


def _mentions(notes: Notes) -> list[dict[str, Any]]:
    """What the text mentions, of every kind, in its order."""
    clean, index = notes.reading.clean, SectionIndex(notes.reading.sections)
    found = _in_order(chain.from_iterable(getattr(notes, kind) for kind in KINDS))
    spans, sections = clean.raw_spans(map(_span, found)), index.sections_at(map(_start, found))
    return [_mention(clean, *each) for each in zip(found, spans, sections, strict=True)]


def _with_page_bodies(clean: CleanText, named: set[str], mentions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """With the bodies that only the page names, and none of `named`, each under no heading, in the order of the raw text."""
    found = [
        _mention(clean, Department(name=name, start=0, end=0), (start, end), None)
        for name, start, end in find_page_bodies(clean, named)
    ]
    return sorted([*found, *mentions], key=itemgetter("start")) if found else mentions


def _in_order(found: Iterable[Mention]) -> list[Mention]:
    """The mentions by their place, those of one place by the names of their classes."""
    of_class: defaultdict[str, list[Mention]] = defaultdict(list)
    for kind, mentions in groupby(found, type):
        of_class[kind.__name__] += mentions
    return sorted(chain.from_iterable(of_class[name] for name in sorted(of_class)), key=_span)


def _section(reading: Reading, section: Any) -> dict[str, Any]:
    start, end = reading.clean.raw_span(section.start, section.end)
    return {
        "id": section.id,
        "parent": section.parent,
        "level": section.level,
        "label": section.label,
        "title": section.title,
        "start": start,
        "end": end,
    }


def _type_name(mention: Mention) -> str:
    return type(mention).__name__


def _mention(clean: CleanText, mention: Mention, span: tuple[int, int], section: Section | None) -> dict[str, Any]:
    start, end = span
    kind = type(mention)
    out: dict[str, Any] = {
        "type": kind.__name__,
        "name": mention.name,
        "text": clean.raw[start:end],
        "start": start,
        "end": end,
        "section": section.id if section else None,
    }
    for name in _OWN_FIELDS[kind]:  # all at once by an attrgetter takes three times as long: it makes lists of them
        out[name] = getattr(mention, name)
    if isinstance(mention, Department):
        out["answers_for"] = [[_type_name(task), *clean.raw_span(task.start, task.end)] for task in mention.answers_for]
    elif isinstance(mention, Target):
        out["ocr"] = mention.ocr or _is_misread(out["text"], clean.text[mention.start : mention.end])
        for name in ("value", "low", "high"):
            out[name] = _whole(out[name])
    return out


def _is_misread(raw: str, text: str) -> bool:
    """Whether a scan put letters for digits, which the clean text has.

    >>> _is_misread("达到9O%", "达到90%"), _is_misread("每人5l", "每人5l")
    (True, False)
    """
    return raw != text and len(_MISREAD.findall(raw)) > len(_MISREAD.findall(text))


def _whole(value: float | None) -> float | None:
    """JSON has one number type: whole numbers are integers, so that 95.0 is written 95, but for those that many programs round."""
    if value is None or value != int(value):
        return value
    return int(value) if abs(value) <= _LARGEST else float(value)


def dump(facts: Facts) -> bytes:
    """The facts file, a line for each section and mention: the same facts give the same bytes."""
    pieces: list[bytes] = []
    for name, value in facts.items():
        pieces += [b",\n" if pieces else b"{\n", orjson.dumps(name), b":"]
        pieces += _lines(value) if isinstance(value, list) else [orjson.dumps(value)]
    return b"".join([*pieces, b"\n}\n"])


def _lines(items: list[dict[str, Any]]) -> list[bytes]:
    """Sections or mentions, a line each, in pieces."""
    return [b"[\n", b",\n".join(map(orjson.dumps, items)), b"\n]"] if items else [b"[]"]
