"""RDF terms as strings of canonical N-Triples: quick to make, to sort and to send between processes.

A term is exactly what pyoxigraph's store writes back, so a file survives the way through a store byte for byte:
decimals without a superfluous zero, language tags in lower case (RDF 1.1 §3.3: the value space of a tag is lower case),
integers as xsd:integer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date as calendar
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache

from kg.graph.rdf.iris import curie

Term = str
"""An IRI `<…>` or a literal `"…"` as N-Triples writes it."""
Triple = tuple[Term, Term, Term]
Said = dict[Term, list[tuple[Term, Term]]]
"""What one graph says of each subject, predicate and value. Where subjects and what is said of each are sorted, so are the triples."""

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
SPECIAL = re.compile(r'["\\\x00-\x1f\x7f\ufffe\uffff]')


def iri(value: str) -> Term:
    """`<value>`. Minted IRIs hold nothing that needs escaping."""
    return f"<{value}>"


@cache
def term(name: str) -> Term:
    """The IRI of a prefixed name, as a term.

    >>> term("ep:stance")
    '<https://w3id.org/edupolicy/stance>'
    """
    return iri(curie(name))


def text(value: str, language: str = "") -> Term:
    """A string, with its language where it has one.

    >>> text("县管校聘", "zh-Hans")
    '"县管校聘"@zh-hans'
    """
    return f"{_quoted(value)}@{language.lower()}" if language else _quoted(value)


def decimal(value: int | float | str | Decimal) -> Term:
    """A number as canonical xsd:decimal. Raises ValueError where it is none, or not finite.

    >>> decimal(95.0), decimal("0.90")
    ('"95"^^<http://www.w3.org/2001/XMLSchema#decimal>', '"0.9"^^<http://www.w3.org/2001/XMLSchema#decimal>')
    """
    return _typed(canonical_number(value), "xsd:decimal")


@lru_cache(maxsize=1 << 12, typed=True)  # most numbers come again, and each is written into an IRI and a label, too
def canonical_number(value: int | float | str | Decimal) -> str:
    """The number without exponent, superfluous zero or plus sign: 1e3 → 1000, 0.90 → 0.9."""
    try:
        number = Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError(f"not a number: {value!r}") from error
    if not number.is_finite():
        raise ValueError(f"not a finite number: {value!r}")
    return format(number.normalize(), "f") if number else "0"


def integer(value: int) -> Term:
    """A whole number."""
    return _typed(str(int(value)), "xsd:integer")


def boolean(value: bool) -> Term:
    """true or false."""
    return _typed("true" if value else "false", "xsd:boolean")


def year(value: int) -> Term:
    """A year, as xsd:gYear. Raises ValueError where it is not between 1 and 9999."""
    if not 1 <= int(value) <= 9999:
        raise ValueError(f"not a year: {value!r}")
    return _typed(f"{int(value):04}", "xsd:gYear")


def date(value: str) -> Term:
    """An ISO date, as xsd:date. Raises ValueError where it is none."""
    return _typed(calendar.fromisoformat(value).isoformat(), "xsd:date")


def group(triples: Iterable[Triple]) -> Said:
    """Triples by their subjects, in the order they come."""
    said: Said = {}
    for subject, predicate, value in triples:
        said.setdefault(subject, []).append((predicate, value))
    return said


def read_triple(line: str) -> Triple:
    """The triple of an N-Quads line as this program writes it, with one blank between its terms.

    >>> read_triple('<a> <b> "two words"@en <graph> .\\n')
    ('<a>', '<b>', '"two words"@en')
    """
    subject, predicate, rest = line.split(" ", 2)
    return subject, predicate, rest.removesuffix(" .\n").rpartition(" ")[0]


def graph_of(line: str) -> Term:
    """The graph of an N-Quads line, its last word; empty for an empty line."""
    return line.removesuffix(" .\n").rpartition(" ")[2]


def without_graph(line: str) -> str:
    """An N-Quads line as one of N-Triples. Leaving the graph out keeps the order of lines of one graph."""
    return line.removesuffix(" .\n").rpartition(" ")[0] + " .\n"


def _typed(lexical: str, datatype: str) -> Term:
    return f'"{lexical}"^^{term(datatype)}'


def _quoted(value: str) -> str:
    if (
        value.isprintable() and '"' not in value and "\\" not in value
    ):  # two thirds of the time that SPECIAL takes to look
        return f'"{value}"'
    return f'"{SPECIAL.sub(_escape, value)}"'


def _escape(special: re.Match[str]) -> str:
    return ESCAPES.get(special[0]) or f"\\u{ord(special[0]):04X}"
