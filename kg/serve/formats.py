"""Media types of answers, and which one a client's Accept header gets (RFC 9110, §12.5.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kg.serve.errors import Refused

if TYPE_CHECKING:
    from pyoxigraph import QueryResultsFormat, RdfFormat

ROWS = {
    "text/tab-separated-values": "TSV",
    "text/csv": "CSV",
    "application/xml": "XML",
    "application/sparql-results+xml": "XML",
    "application/json": "JSON",
    "application/sparql-results+json": "JSON",
}
"""What SELECT and ASK are answered in, by media type, the one that is preferred last."""
TRIPLES = {
    "text/n3": "N3",
    "application/json": "JSON_LD",
    "application/ld+json": "JSON_LD",
    "application/xml": "RDF_XML",
    "application/rdf+xml": "RDF_XML",
    "text/plain": "N_TRIPLES",
    "application/n-triples": "N_TRIPLES",
    "application/x-turtle": "TURTLE",
    "text/turtle": "TURTLE",
}
"""What CONSTRUCT and DESCRIBE are answered in."""
ANSWERS = {
    "html": "text/html",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ttl": "text/turtle",
    "csv": "text/csv",
    "json": "application/json",
}
"""What saved questions are answered in, the one that is preferred last."""


def choose(accepted: str, offered: Mapping[str, str]) -> str | None:
    """The media type of `offered` that the header likes best, None where it takes none of them.

    Raises Refused where the header cannot be read.

    >>> choose("text/csv;q=0.5, application/sparql-results+xml", ROWS)
    'application/sparql-results+xml'
    """
    import mimeparse

    try:
        return mimeparse.best_match(list(offered), accepted or "*/*") or None
    except ValueError:
        raise Refused(400, f"Accept: {accepted}: not a list of media types: write it like text/csv") from None


def rows_format(media_type: str) -> QueryResultsFormat:
    """The writer for a media type of ROWS."""
    from pyoxigraph import QueryResultsFormat

    found: QueryResultsFormat = getattr(QueryResultsFormat, ROWS[media_type])
    return found


def triples_format(media_type: str) -> RdfFormat:
    """The writer for a media type of TRIPLES."""
    from pyoxigraph import RdfFormat

    found: RdfFormat = getattr(RdfFormat, TRIPLES[media_type])
    return found


def with_charset(media_type: str) -> str:
    """The media type as a response names it.

    >>> with_charset("text/csv"), with_charset("application/json")
    ('text/csv; charset=utf-8', 'application/json')
    """
    return f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type
