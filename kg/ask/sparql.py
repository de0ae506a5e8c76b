"""Free SPARQL: one door for every query, refusing what leaves the store or changes it, explaining what is wrong."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.ask.answer import Answer, answer_of
from kg.ask.errors import WrongQuery, did_you_mean
from kg.graph.iris import PREFIXES
from kg.graph.store import query_store

if TYPE_CHECKING:
    from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples, Store, Triple

TOKEN = re.compile(
    r"""#[^\n]*|<[^<>"{}|^`\\\s]*>|\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
    r"""|[?$]\w+|@[\w-]+|(?:[\w.-]*\w)?:(?:[\w%:-]|\\.|\.(?=\w))*|\w+|\S""",
    re.DOTALL,
)
UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD"}
FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
FULL_WIDTH = dict(zip("，；：。？（）｛｝“”‘’《》、", ",;:.?(){}\"\"''<>,", strict=True))


def run_query(store: Store, query: str) -> Answer | bool | list[Triple]:
    """Rows for SELECT, true or false for ASK, triples for CONSTRUCT and DESCRIBE.

    Raises WrongQuery for SERVICE and updates, which are refused, and for a query that is wrong, with the position.
    """
    from pyoxigraph import QueryBoolean, QuerySolutions

    result = _run(store, query)
    if isinstance(result, QuerySolutions):
        return answer_of(result)
    if isinstance(result, QueryBoolean):
        return bool(result)
    return sorted(set(result), key=str)


def select(store: Store, query: str) -> Answer:
    """The rows of a SELECT. Raises WrongQuery as `run_query` does, and for another form."""
    result = run_query(store, query)
    if not isinstance(result, Answer):
        raise WrongQuery("a SELECT query is needed here")
    return result


def _run(store: Store, query: str) -> QuerySolutions | QueryBoolean | QueryTriples:
    _refuse(query)
    try:
        return query_store(store, query)
    except SyntaxError as error:
        raise WrongQuery(_explain(query, str(error))) from None


def _refuse(query: str) -> None:
    words = [(match.start(), match[0].upper()) for match in TOKEN.finditer(query) if match[0][0] != "#"]
    if not words:
        raise WrongQuery("the query is empty: write for example SELECT ?plan { ?plan a ep:Plan }")
    for start, word in words:
        if word == "SERVICE":
            raise WrongQuery(f"{_place(query, start)}: SERVICE is refused: questions stay in this graph; take it out")
    start, form = next(((s, w) for s, w in words if w in UPDATES or w in FORMS), (0, ""))
    if form in UPDATES:
        raise WrongQuery(f"{_place(query, start)}: {form} is refused: the graph is only read; `kg build` changes it")


def _place(query: str, offset: int) -> str:
    before = query[:offset]
    return f"line {before.count(chr(10)) + 1}, character {offset - before.rfind(chr(10))}"


def _explain(query: str, message: str) -> str:
    """What, where, what to do, in one line; the parser's list of what it expected says little to a reader."""
    found = POSITION.match(message)
    if found is None:
        return f"the query is wrong: {' '.join(message.split())}"
    row, column, expected = int(found[1]), int(found[2]), found[3]
    place, token = f"line {row}, character {column}", _token_at(query, row, column)
    known = _unknown_prefix(query) or _stray_character(query)
    if known:
        return known
    if "variable that is unbound" in expected:
        return f"{place}: SELECT names a variable that is neither in GROUP BY nor counted: add it to GROUP BY"
    if "overrides an existing variable" in expected:
        return f"{place}: (… AS ?name) must be a new name: this variable stands in the query already"
    if not token and any(_count(query, left) > _count(query, right) for left, right in ("{}", "()")):
        return f"{place}: the query ends too early: is a }} or ) missing?"
    if not token:
        return f"{place}: cannot read the query to its end: each triple needs subject, predicate and object"
    return f"{place}: cannot read {token!r} here: check what stands before it (a dot, a bracket, a ? before a variable)"


def _count(query: str, bracket: str) -> int:
    return sum(token[0] == bracket for token in TOKEN.finditer(query))


def _token_at(query: str, row: int, column: int) -> str:
    rest = "\n".join(query.splitlines()[row - 1 :])[column - 1 :].lstrip()
    token = TOKEN.match(rest)
    return token[0][:30] if token else ""


def _unknown_prefix(query: str) -> str | None:
    tokens = [match for match in TOKEN.finditer(query) if match[0][0] != "#"]
    declared = {after[0].rstrip(":") for token, after in pairwise(tokens) if token[0].upper() == "PREFIX"}
    for token in tokens:
        prefix, colon, _ = token[0].partition(":")
        if colon and token[0][0] not in "<\"'@?$" and prefix not in declared and prefix not in PREFIXES:
            guess = did_you_mean(prefix, PREFIXES) or ": declare it with PREFIX"
            return f"{_place(query, token.start())}: the prefix {prefix}: is not known{guess}"
    return None


def _stray_character(query: str) -> str | None:
    """An open string, or Chinese punctuation outside of strings, which an input method slips in easily."""
    for token in TOKEN.finditer(query):
        if token[0] in "\"'":
            return f"{_place(query, token.start())}: the string that begins here has no end: close it with {token[0]}"
        if token[0] in FULL_WIDTH:
            return f"{_place(query, token.start())}: {token[0]} is a full-width character: write {FULL_WIDTH[token[0]]}"
    return None
