"""Facts files and the raw texts that their offsets count in, as a build keeps them: `facts/<id>.json`, `text/<id>.txt`."""

from __future__ import annotations

from pathlib import Path

import orjson

from kg.graph.entities import Facts, FactsError
from kg.graph.whole import damaged

_LABELS, _AFTER_LABELS = b'"labels":[', b'],"stance":'


def load_facts(path: Path, *, labels: bool = True) -> tuple[Facts, str]:
    """The facts and the raw text of one document. Raises FactsError where a file is no JSON, no text, or the text ends before what was
    found in it; OSError without one.

    Without `labels` the measures of a file have none, and it takes a third of the time: what only makes a graph needs none.
    """
    data = path.read_bytes()
    try:
        facts: Facts = orjson.loads(data if labels else shorten_facts(data))
    except ValueError as error:
        reason = str(error).partition(":")[0]
        raise FactsError(damaged(path, path.parent.parent, f"not a facts file: {reason}")) from error
    text = load_text(text_of(path))
    sections = facts.get("sections")  # a file of another schema may have none
    if sections and (end := sections[-1]["end"]) > len(text):
        raise FactsError(damaged(text_of(path), path.parent.parent, f"{len(text)} characters, {end} were read"))
    return facts, text


def load_text(path: Path) -> str:
    """The raw text of a document, in the folder `text` of a build. Raises FactsError where it is none, OSError without a file."""
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise FactsError(damaged(path, path.parent.parent, f"byte {error.start} is no text")) from error


def shorten_facts(data: bytes) -> bytes:
    """The bytes of a facts file without the labels of its measures, three quarters of it: the graph has them from the vocabulary.

    >>> shorten_facts(b'{"mentions":[{"concept":"a","labels":["b","c"],"stance":"promote"}]}')
    b'{"mentions":[{"concept":"a","labels":[],"stance":"promote"}]}'
    """
    # within a text quotes are escaped, so neither of these can stand in one; where they do not stand as here, all is kept
    head, *measures = data.split(_LABELS)
    return _LABELS.join([head, *(measure[max(measure.find(_AFTER_LABELS), 0) :] for measure in measures)])


def text_of(facts: Path) -> Path:
    """Where the raw text of a facts file lies."""
    return facts.parent.parent / "text" / f"{facts.stem}.txt"
