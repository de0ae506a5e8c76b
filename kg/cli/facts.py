"""`kg facts`: what one document, or one sentence, says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli.app import app
from kg.cli.forms import write_or_print
from kg.cli.options import Output
from kg.read.errors import ReadError

_SHOWN_APART = frozenset({"type", "name", "text", "start", "end", "section", "concept", "labels", "answers_for"})
"""What a line of a fact begins or ends with, or leaves out."""


@app.command()
def facts(
    file: Annotated[
        Path | None, typer.Argument(help="A plan as .txt, .html, .docx or .pdf.", show_default=False)
    ] = None,
    text: Annotated[
        str | None, typer.Option("--text", help="Read this text, and print a line for each fact.", show_default=False)
    ] = None,
    output: Output = None,
) -> None:
    """Print what one document says: its metadata, sections and every fact with its exact characters, as JSON.

    Of a sentence (--text), to try how it is read: what was set aside, headings, and facts with what each was made from.

    Examples:  kg facts corpus/rudong/plan.txt -o rudong.json     kg facts --text "到2025年,建成学校3所。"
    """
    if (file is None) == (text is None):
        raise typer.BadParameter("name a document or give a --text", param_hint="FILE")
    if text is not None and not text.strip():
        raise ReadError("--text is empty: write a sentence between the quotation marks")
    if file is not None:
        from kg.notebook import facts_json

        write_or_print(facts_json(file), output)
    elif text is not None:
        write_or_print("\n".join(lines_of(text)), output)


def lines_of(text: str) -> list[str]:
    """A line for each thing that is found in a text, in the order of the text.

    >>> lines_of("到2025年,建成学校3所。")
    ['Target  学校  status target, comparator =, value 3, unit 所, year 2025  [学校3所]']
    """
    from kg.extract.facts import facts_of
    from kg.model import Document

    found = facts_of(Document("text", "text", "", text))
    aside = [
        f"set aside  {span['kind']}  [{text[span['start'] : span['end']].strip()}]" for span in found["boilerplate"]
    ]
    headings = [f"Section  {section['label']} {section['title']}" for section in found["sections"]]
    return [*aside, *headings, *map(_line, found["mentions"])]


def _line(mention: dict[str, Any]) -> str:
    said = ", ".join(
        f"{k} {v}" for k, v in mention.items() if k not in _SHOWN_APART and v is not None and v is not False
    )
    return "  ".join(filter(None, (mention["type"], mention["name"], said, f"[{mention['text']}]")))
