"""The graph as it is checked: one part a document, beside the kinds of things that the vocabularies know.

A part is held one at a time, so that a build of any size is checked in the memory of its largest document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kg.check.violations import Violation
from kg.graph.parts import Tally, find_cut, tally_graph
from kg.graph.rdf import Said, group, term
from kg.graph.rdf import shorten as shorten_iri

Row = tuple[str, str, str]
"""Subject, predicate and object as canonical N-Triples writes them."""
ESCAPED = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
UNESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", '"': '"', "\\": "\\"}
LABELS = ("rdfs:label", "ep:counts", "dcterms:title", "ep:wording", "skos:prefLabel")


@dataclass
class Part:
    """One named graph: of a document, of a vocabulary or of the dataset. `document` is None for the latter two."""

    name: str
    document: str | None
    rows: list[Row]
    graph: str = ""

    @cached_property
    def of(self) -> Said:
        """The predicates and objects of each subject."""
        return group(self.rows)

    @cached_property
    def tally(self) -> Tally:
        """What it counts."""
        a_plan = term("rdf:type"), term("ep:Plan")
        return tally_graph(self.graph, next((s for s, said in self.of.items() if a_plan in said), None), self.of)

    def values(self, subject: str, predicate: str) -> list[str]:
        """The objects of a subject for a prefixed predicate."""
        wanted = term(predicate)
        return [value for p, value in self.of.get(subject, ()) if p == wanted]

    def label(self, subject: str) -> str:
        """What a person calls the thing; its IRI shortened where nothing names it."""
        for predicate in LABELS:
            for value in sorted(self.values(subject, predicate)):
                return f"{_kind(self, subject)} “{' '.join(lexical(value).split())}”"
        return shorten(subject)

    def quote(self, subject: str) -> str | None:
        """The text that the thing stands on, or that it is."""
        passages = [*self.values(subject, "ep:evidence"), subject]
        quotes = sorted(lexical(q) for p in passages for q in self.values(p, "nif:anchorOf"))
        return quotes[0] if quotes else None


@dataclass
class Vocabulary:
    """What the vocabularies of a build know: kinds of things, the tree of classes, and what is declared."""

    kinds: dict[str, list[Row]] = field(default_factory=dict)
    tree: list[Row] = field(default_factory=list)
    declared: set[str] = field(default_factory=set)


def find_vocabulary(parts: Sequence[Part]) -> Vocabulary:
    """The vocabulary of all parts that are no document."""
    found = Vocabulary()
    owl = ("owl:Class", "owl:ObjectProperty", "owl:DatatypeProperty", "owl:AnnotationProperty")
    kinds, subclass, declaring = term("rdf:type"), term("rdfs:subClassOf"), {term(kind) for kind in owl}
    for part in parts:
        for row in part.rows:
            if row[1] == subclass:
                found.tree.append(row)
            elif row[1] == kinds and row[2] in declaring:
                found.declared.add(row[0])
            elif row[1] == kinds:
                found.kinds.setdefault(row[0], []).append(row)
    return found


def load_part(path: Path, written: Mapping[str, int] | None = None) -> Part | Violation:
    """One part of a build, or what is wrong with its file. `written` is what `count_written` gives, None to believe
    the part whole."""
    from pyoxigraph import RdfFormat, parse

    document = path.stem if path.parent.name == "documents" else None
    try:
        quads = list(parse(path=str(path), format=RdfFormat.N_QUADS))
    except (SyntaxError, ValueError) as error:
        return _no_part(path, f"no valid N-Quads: {getattr(error, 'msg', error)}")
    rows = [(str(q.subject), str(q.predicate), str(q.object)) for q in quads]
    graph = str(quads[0].graph_name) if quads else ""
    if number := _odd_line(path, graph):
        return _no_part(path, f"line {number} does not end as `kg build` ends a quad of this graph")
    if written is not None and (cut := find_cut(path, written, path.read_bytes())):
        return _no_part(path, f"the file was cut: {cut}")
    return Part(path.stem, document, rows, graph)


def _odd_line(path: Path, graph: str) -> int:
    """The number of the first line that is no quad of this graph as a build writes it, 0: none. Copies are made line by line."""
    end = f" {graph} .\n".encode()
    with path.open("rb") as lines:
        return next((number for number, line in enumerate(lines, 1) if not line.endswith(end)), 0)


def _no_part(path: Path, message: str) -> Violation:
    return Violation("syntax", path.stem, path.name, None, message, "run `kg build` again")


def lexical(literal: str) -> str:
    """The exact characters of a literal; an IRI stays as it is.

    >>> lexical('"a\\\\n\\\\u0041"@zh-hans') == "a" + chr(10) + "A"
    True
    """
    if not literal.startswith('"'):
        return literal
    return ESCAPED.sub(_unescape, literal[1 : literal.rfind('"')])


def _unescape(escaped: re.Match[str]) -> str:
    name = escaped[1]
    return chr(int(name[1:], 16)) if name[0] in "uU" else UNESCAPED[name]


def shorten(node: str) -> str:
    """An IRI as a prefixed name, a literal as its characters.

    >>> shorten("<https://w3id.org/edupolicy/unit>")
    'ep:unit'
    """
    if not node.startswith("<"):
        return lexical(node)
    return shorten_iri(node[1:-1])


def _kind(part: Part, subject: str) -> str:
    kinds = sorted(shorten(kind).partition(":")[2] for kind in part.values(subject, "rdf:type"))
    return kinds[0] if kinds else shorten(subject)
