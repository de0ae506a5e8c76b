"""Free SPARQL: one door for every query, refusing what leaves the store or changes it, explaining what is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.ask.answer import Answer, answer_of
from kg.ask.errors import WrongQuery, did_you_mean
from kg.ask.refusals import FORMS, names_its_graphs, refuse
from kg.ask.tokens import TOKEN, find_tokens, place
from kg.graph.rdf import PREFIXES

if TYPE_CHECKING:
    from pyoxigraph import BlankNode, DefaultGraph, QueryBoolean, QuerySolutions, QueryTriples, Store, Triple

POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
FULL_WIDTH = dict(zip("，；：。？（）｛｝“”‘’《》、", ",;:.?(){}\"\"''<>,", strict=True))


@dataclass(frozen=True, slots=True)
class Graphs:
    """The graphs that a request names (SPARQL 1.1 Protocol, §2.1.4), which count more than those the query names."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


EVERY_GRAPH = Graphs()
"""No graph is named: those of the query's FROM, or the union of all."""


def run_query(store: Store, query: str, *, limit: int = 0) -> Answer | bool | list[Triple]:
    """Rows for SELECT, `limit` of them at most (0: all), true or false for ASK, triples for CONSTRUCT and DESCRIBE.

    Raises WrongQuery for SERVICE and updates, which are refused, and for a query that is wrong, with the position.
    """
    from pyoxigraph import QueryBoolean, QuerySolutions

    result = evaluate(store, query)
    if isinstance(result, QuerySolutions):
        return answer_of(result, limit)
    if isinstance(result, QueryBoolean):
        return bool(result)
    return sorted(set(result), key=str)


def select(store: Store, query: str) -> Answer:
    """The rows of a SELECT. Raises WrongQuery as `run_query` does, and for another form."""
    result = run_query(store, query)
    if not isinstance(result, Answer):
        raise WrongQuery("a SELECT query is needed here")
    return result


def evaluate(store: Store, query: str, graphs: Graphs = EVERY_GRAPH) -> QuerySolutions | QueryBoolean | QueryTriples:
    """What the store answers, rows as they come. Raises WrongQuery as `run_query` does, OSError where reading fails."""
    from pyoxigraph import NamedNode

    try:
        refuse(query)
        if graphs == EVERY_GRAPH:
            union = not names_its_graphs(query)
            return store.query(query, prefixes=PREFIXES, use_default_graph_as_union=union)
        default: list[NamedNode | BlankNode | DefaultGraph] = [NamedNode(iri) for iri in graphs.default]
        named: list[NamedNode | BlankNode] = [NamedNode(iri) for iri in graphs.named]
        return store.query(query, prefixes=PREFIXES, default_graph=default, named_graphs=named)
    except SyntaxError as error:
        raise WrongQuery(_explain(query, str(error))) from None


def _explain(query: str, message: str) -> str:
    """What, where, what to do, in one line; the parser's list of what it expected says little to a reader."""
    found = POSITION.match(message)
    if found is None:
        return f"the query is wrong: {' '.join(message.split())}"
    row, column, expected = int(found[1]), int(found[2]), found[3]
    where, token = f"line {row}, character {column}", _token_at(query, row, column)
    known = _unknown_prefix(query) or _stray_character(query)
    if known:
        return known
    if not any(token[0].upper() in FORMS for token in find_tokens(query)):
        return f"{where}: this is no query: write for example SELECT ?plan {{ ?plan a ep:Plan }}, or the path of a file with one"
    if "variable that is unbound" in expected:
        return f"{where}: SELECT names a variable that is neither in GROUP BY nor counted: add it to GROUP BY"
    if "overrides an existing variable" in expected:
        return f"{where}: (… AS ?name) must be a new name: this variable stands in the query already"
    if not token and any(_count(query, left) > _count(query, right) for left, right in ("{}", "()")):
        return f"{where}: the query ends too early: is a }} or ) missing?"
    if not token:
        return f"{where}: cannot read the query to its end: each triple needs subject, predicate and object"
    return f"{where}: cannot read {token!r} here: check what stands before it (a dot, a bracket, a ? before a variable)"


def _count(query: str, bracket: str) -> int:
    return sum(token[0] == bracket for token in TOKEN.finditer(query))


def _token_at(query: str, row: int, column: int) -> str:
    rest = "\n".join(query.splitlines()[row - 1 :])[column - 1 :].lstrip()
    token = TOKEN.match(rest)
    return token[0][:30] if token else ""


def _unknown_prefix(query: str) -> str | None:
    tokens = list(find_tokens(query))
    declared = {after[0].rstrip(":") for token, after in pairwise(tokens) if token[0].upper() == "PREFIX"}
    for token in tokens:
        prefix, colon, _ = token[0].partition(":")
        if colon and token[0][0] not in "<\"'@?$" and prefix not in declared and prefix not in PREFIXES:
            guess = did_you_mean(prefix, PREFIXES) or ": declare it with PREFIX"
            return f"{place(query, token.start())}: the prefix {prefix}: is not known{guess}"
    return None


def _stray_character(query: str) -> str | None:
    """An open string, or Chinese punctuation outside of strings, which an input method slips in easily."""
    for token in TOKEN.finditer(query):
        if token[0] in "\"'":
            return f"{place(query, token.start())}: the string that begins here has no end: close it with {token[0]}"
        if token[0] in FULL_WIDTH:
            return f"{place(query, token.start())}: {token[0]} is a full-width character: write {FULL_WIDTH[token[0]]}"
    return None
