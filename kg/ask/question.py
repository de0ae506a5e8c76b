"""Saved questions: SPARQL with help in two languages and marked lines for its parameters.

    VALUES ?planIri { UNDEF } # parameter plan      given: the values take the place of UNDEF; not given: left out
    FILTER(?year IN ("UNDEF")) # parameter year     the same, for values to choose by but not to begin with
    ?target ep:year ?year . # if year               stands only where --year is given
    HAVING (…) # unless measure                     stands only where --measure is not given
    … # unless plan or measure                      stands only where neither is given
    LIMIT 1000 # limit                              stands only where an answer is to be short, with that number

The line `# two: plan measure` says that one plan alone is refused, unless a measure is given too.

Values are put in as text, so what is sent is plain SPARQL 1.1 that any endpoint answers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.graph.rdf import PREFIXES

HEADER = re.compile(r"^# (zh|en|needs|needs_zh|topic|parameters|required|two|table|pages): *(.*?) *$", re.MULTILINE)
MARKED = re.compile(r"^(?P<line>.*?) *# (?P<mark>parameter|if|unless) (?P<name>\w+(?: or \w+)*)$")
STOP = re.compile(r"\d+ # limit$", re.MULTILINE)
BRACES, LIST = re.compile(r"\{.*\}"), '("UNDEF")'
USED_PREFIX = re.compile(r"(?<![\w:])([a-z]+):(?=[\w<])")
GRAPHS_NEEDED = "# load graph.trig or N-Quads, not graph.ttl, and ask the union of its graphs: a plan's own graph tells what it names\n"
VOCABULARY_LANGUAGE = '"zh-Hans"'
LANGUAGES = {"zh": "zh-Hans", "en": "en"}
"""The languages of answers, and the tag of labels in each."""

TOPICS = ("plans", "measures", "targets", "bodies", "networks")
"""What questions are about, in the order in which they are listed."""
Bindings = Mapping[str, Sequence[str]]
"""The values of parameters as SPARQL writes them: `{"plan": ["<https://…/rudong>"]}`."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its name, help in Chinese and English, parameters, the columns that a text table shows (none: all
    that are no IRI); `pages` says "plan" or "measure" where the answer is in their order; `sparql` is empty for one of networks.

    `topic` is what it is about, one of `TOPICS`; `needs` and, in Chinese, `needs_zh` what a build must have,
    said where there is no answer.

    `two` is a parameter of which one value alone would find nothing, since the question sets several side by side, and
    then the parameters with which it may be one.
    """

    name: str
    zh: str
    en: str
    parameters: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    two: tuple[str, ...] = ()
    table: tuple[str, ...] = ()
    pages: str = ""
    topic: str = "networks"
    needs: str = "two plans or more that take up measures"
    needs_zh: str = "有两份以上规划采用措施"
    sparql: str = field(default="", repr=False)

    @property
    def stops(self) -> bool:
        """Whether its query looks for no more rows than are wanted."""
        return bool(STOP.search(self.sparql))

    def bind(self, bindings: Bindings, *, language: str = "zh-Hans", limit: int = 0) -> str:
        """The query with its parameters filled in, without comments; labels of vocabularies in `language`.

        With a `limit` it looks for so many rows at most, where the file marks the place for that.
        """
        lines = (_bind_line(line, bindings, limit) for line in self.sparql.splitlines() if not line.startswith("#"))
        query = "\n".join(line for line in lines if line.strip()) + "\n"
        return query.replace(VOCABULARY_LANGUAGE, f'"{language}"')


def _bind_line(line: str, bindings: Bindings, limit: int) -> str:
    if STOP.search(line):
        return STOP.sub(str(limit), line) if limit else ""
    marked = MARKED.match(line)
    if marked is None:
        return line
    names = marked["name"].split(" or ")
    if marked["mark"] != "parameter":
        return marked["line"] if any(map(bindings.get, names)) == (marked["mark"] == "if") else ""
    values = bindings.get(*names)
    if values and LIST in marked["line"]:
        return marked["line"].replace(LIST, f"({', '.join(values)})")
    if values:
        return BRACES.sub(lambda _: f"{{ {' '.join(values)} }}", marked["line"], count=1)
    return "" if "UNDEF" in marked["line"] else marked["line"]


def with_prefixes(query: str) -> str:
    """The query with the prefixes that it uses declared, to be sent to another endpoint; with a note where it needs named graphs.

    >>> with_prefixes("SELECT * { ?plan a ep:Plan }")
    'PREFIX ep: <https://w3id.org/edupolicy/>\\nSELECT * { ?plan a ep:Plan }'
    """
    used = sorted(set(USED_PREFIX.findall(query)) & PREFIXES.keys())
    note = GRAPHS_NEEDED if "GRAPH ?" in query else ""
    return note + "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in used) + query


def parse_question(name: str, text: str) -> Question:
    """A question from the text of its file. Raises ValueError where a help line is missing."""
    head = dict(HEADER.findall(text))
    if not all(head.get(key) for key in ("zh", "en", "needs", "needs_zh")) or head.get("topic") not in TOPICS:
        lines = f"`# zh: …`, `# en: …`, `# needs: …`, `# needs_zh: …` and `# topic: …`, one of {TOPICS}"
        raise ValueError(f"ontology/queries/{name}.rq needs lines {lines}")
    lists = {key: tuple(head.get(key, "").split()) for key in ("parameters", "required", "two", "table")}
    about = {key: head.get(key, "") for key in ("zh", "en", "pages", "topic", "needs", "needs_zh")}
    return Question(name, sparql=text, **about, **lists)  # type: ignore[arg-type]
