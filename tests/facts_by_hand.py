"""Facts as a facts file holds them, written by hand: what a reader might have found, whether or not ours would."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Facts = dict[str, Any]
HEAD = dict.fromkeys((
    "title", "jurisdiction", "jurisdiction_code", "province", "issuer", "doc_number", "signed", "published", "period_start",
    "period_end",
))  # fmt: skip
"""What a document may say of itself, and here does not."""


def mention(type_: str, name: str, start: int, *, text: str = "", section: str | None = None, **fields: Any) -> Facts:
    """A mention of these words (its name, where no `text` is given) that begin at a character."""
    text = text or name
    return {
        "type": type_,
        "name": name,
        "text": text,
        "start": start,
        "end": start + len(text),
        "section": section,
        **fields,
    }


def facts_with(mentions: Sequence[Facts], *, id_: str = "d", sections: Sequence[Facts] = (), **said: Any) -> Facts:
    """The facts of a document that says this of itself."""
    document = {"id": id_, "source": f"{id_}.txt", "sha256": "0" * 64, "script": "Hans", **HEAD, **said}
    return {
        "schema": 1, "document": document, "sections": list(sections), "boilerplate": [], "mentions": list(mentions),
    }  # fmt: skip


def section_of_all(raw: str, title: str = "", label: str = "") -> Facts:
    """A section that holds a whole text."""
    return {"id": "s1", "parent": None, "level": 1, "label": label, "title": title, "start": 0, "end": len(raw)}
