"""What a query may not do: ask other servers (SERVICE), change the graph, name files.

Oxigraph calls out where a query says SERVICE, and pyoxigraph has no switch for it. Whether the seven letters are that
keyword, or part of a string, comment, IRI or name, only the parser itself can tell without fail: with the letters
replaced by others, a text still parses where they were none, and does not where they were.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kg.ask.errors import WrongQuery
from kg.ask.tokens import find_tokens, place
from kg.graph.rdf import PREFIXES

if TYPE_CHECKING:
    from pyoxigraph import Store

UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD"}
FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
SERVICE = re.compile("service", re.IGNORECASE)
MASK = "sxrvxce"
"""As long as the keyword and of the same kind of letters, but no word of SPARQL."""
FILE = re.compile(r"<\s*file:", re.IGNORECASE)


def refuse(query: str) -> None:
    """Raises WrongQuery, with place and reason, where the query is empty, an update, or reaches out of the graph.

    Raises SyntaxError where a query that holds the word SERVICE is wrong.
    """
    words = [(match.start(), match[0].upper()) for match in find_tokens(query)]
    if not words:
        raise WrongQuery("the query is empty: write for example SELECT ?plan { ?plan a ep:Plan }")
    for start, word in words:
        if word == "SERVICE":
            raise WrongQuery(f"{place(query, start)}: SERVICE is refused: questions stay in this graph; take it out")
        if FILE.match(word):
            raise WrongQuery(f"{place(query, start)}: file: IRIs are refused: no file of this machine is read")
    start, form = next(((s, w) for s, w in words if w in UPDATES or w in FORMS), (0, ""))
    if form in UPDATES:
        raise WrongQuery(f"{place(query, start)}: {form} is refused: the graph is only read; `kg build` changes it")
    if SERVICE.search(query):
        _nothing().query(SERVICE.sub(MASK, query), prefixes=PREFIXES)


@cache
def _nothing() -> Store:
    from pyoxigraph import Store

    return Store()


def names_its_graphs(query: str) -> bool:
    """Whether the query says FROM or FROM NAMED: then it sees those graphs, and else the union of all."""
    return any(match[0].upper() == "FROM" for match in find_tokens(query))
