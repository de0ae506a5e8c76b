"""The network of plans and measures, asked from the store as a networkx graph.

Nodes are named by their IRI without the namespace (`data/plan/rudong`, `measure/grouped-schooling`) and carry:
    kind      "plan" or "measure"
    label     Chinese name; label_en where there is one
    short     plans only: place and period, for where a title is too long
    groups    measures only: the top concepts above it, most used first
    degree    how many measures a plan takes up, how many plans share a measure
Edges join a plan and a measure; `stances` gives each stance's notation, furthest first, and its quotes in text order.
The graph itself carries `stances` and `groups`: notation or node name → `Name`, in the order of a legend.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from kg.ask.sparql import evaluate
from kg.graph.rdf import passage_span
from kg.graph.readable import one_line
from kg.ontology import NAMESPACE, local_name
from kg.show.heads import load_heads

if TYPE_CHECKING:
    from networkx import Graph
    from pyoxigraph import Store

PAIRS = "SELECT ?subject ?object WHERE { ?subject %s ?object }"
SECTIONS = """SELECT DISTINCT ?section ?parent ?title ?mark WHERE { ?section ep:parent ?parent ; dcterms:title ?title .
  OPTIONAL { ?section skos:notation ?mark } }"""
STANCES = "SELECT DISTINCT ?iri ?stance ?rank WHERE { ?iri a ep:Stance ; skos:notation ?stance ; ep:rank ?rank }"
STANCE_NAMES = "SELECT DISTINCT ?stance ?label WHERE { ?s a ep:Stance ; skos:notation ?stance ; skos:prefLabel ?label }"
CONCEPTS = "SELECT DISTINCT ?concept ?label WHERE { ?concept skos:inScheme epm:scheme ; skos:prefLabel ?label }"
BROADER = "SELECT DISTINCT ?concept ?above WHERE { ?concept skos:inScheme epm:scheme ; skos:broader ?above }"


class Name(NamedTuple):
    """A name in both languages; the English one may be missing."""

    zh: str
    en: str | None

    def told(self, language: str) -> str:
        """The name in a language, zh or en; in Chinese where there is no other."""
        return self.en or self.zh if language == "en" else self.zh


class Quote(NamedTuple):
    """A passage of a plan: its characters `[begin, end)`, the words on one line, and the headings above it, outermost first."""

    begin: int
    end: int
    text: str
    section: tuple[str, ...]


def plan_measure_network(store: Store, quotes: Mapping[str, Quote] | None = None) -> Graph[str]:
    """All plans of a build and the measures they take up; see the module's words for what nodes and edges carry.

    `quotes` are those of `load_quotes`, where they are at hand.
    """
    from networkx import Graph

    graph: Graph[str] = Graph()
    for head in load_heads(store).values():
        graph.add_node(_node(head.iri), kind="plan", label=head.title, label_en=None, short=head.short, groups=())
    names, ranked = _names(_rows(store, CONCEPTS, "concept", "label")), _rows(store, STANCES, "iri", "stance", "rank")
    order = {iri: (-int(rank), stance) for iri, stance, rank in ranked}
    for (plan, measure), found in sorted(_adoptions(store, load_quotes(store) if quotes is None else quotes).items()):
        name = names.get(measure, Name(unquote(local_name(measure)), None))
        graph.add_node(measure, kind="measure", label=name.zh, label_en=name.en)
        graph.add_edge(plan, measure, stances={order[s][1]: found[s] for s in sorted(found, key=order.__getitem__)})
    _add_groups(graph, names, _rows(store, BROADER, "concept", "above"))
    titles = _names(_rows(store, STANCE_NAMES, "stance", "label"))
    graph.graph["stances"] = {stance: titles.get(stance, Name(stance, stance)) for _, stance in sorted(order.values())}
    for node, degree in graph.degree:
        graph.nodes[node]["degree"] = degree
    return graph


def load_quotes(store: Store) -> dict[str, Quote]:
    """All passages, by IRI. The characters they cover are read off it: to ask for them takes as long as for the quotes."""
    above = {
        s: (parent, heading(mark, title))
        for s, parent, title, mark in _rows(store, SECTIONS, "section", "parent", "title", "mark")
    }
    texts, paths = dict(_pairs(store, "nif:anchorOf")), dict[str, tuple[str, ...]]()
    found: dict[str, Quote] = {}
    for passage, section in _pairs(store, "ep:section"):
        if section not in paths:
            paths[section] = section_path(section, above)
        if passage in texts:
            found[passage] = Quote(*passage_span(passage), one_line(texts[passage]), paths[section])
    return found


def _rows(store: Store, query: str, *variables: str) -> list[tuple[str, ...]]:
    """The answers as text, sorted; "" where a variable is unbound. A label's language follows it as `@tag`."""
    rows = []
    for answer in evaluate(store, query):  # type: ignore[union-attr]
        values = (answer[name] for name in variables)
        rows.append(tuple("" if v is None else _text(v, name) for v, name in zip(values, variables, strict=True)))
    return sorted(rows)


def _pairs(store: Store, predicate: str) -> Iterator[tuple[str, str]]:
    """Subject and object of all triples of a predicate. The store joins two such lists slower than Python does."""
    for subject, value in evaluate(store, PAIRS % predicate):  # type: ignore[union-attr]
        yield subject.value, value.value


def _adoptions(store: Store, quotes: Mapping[str, Quote]) -> dict[tuple[str, str], dict[str, tuple[Quote, ...]]]:
    """By plan and measure, the IRIs of the stances, each with its quotes in the order of the text.

    An adoption is of one plan, one measure and one stance; it may have no evidence.
    """
    measures, stances = dict(_pairs(store, "ep:measure")), dict(_pairs(store, "ep:stance"))
    evidence: dict[str, set[Quote]] = defaultdict(set)
    for subject, passage in _pairs(store, "ep:evidence"):
        if subject in stances and passage in quotes:
            evidence[subject].add(quotes[passage])
    found: dict[tuple[str, str], dict[str, tuple[Quote, ...]]] = defaultdict(dict)
    for plan, adoption in _pairs(store, "ep:adoption"):
        said = tuple(sorted(evidence.get(adoption, ())))
        found[_node(plan), _node(measures[adoption])][stances[adoption]] = said
    return found


def _text(value: object, variable: str) -> str:
    text: str = value.value  # type: ignore[attr-defined]
    return f"{text}@{getattr(value, 'language', None) or ''}" if variable == "label" else text


def _node(iri: str) -> str:
    return iri.removeprefix(NAMESPACE)


def _names(rows: Iterable[tuple[str, ...]]) -> dict[str, Name]:
    """Names by node or notation; the Chinese one stands for any language but English."""
    zh: dict[str, str] = {}
    en: dict[str, str] = {}
    for subject, label in rows:
        text, _, language = label.rpartition("@")
        (en if language.startswith("en") else zh).setdefault(_node(subject), text)
    return {node: Name(zh.get(node, en.get(node, node)), en.get(node)) for node in zh | en}


def heading(mark: str, title: str) -> str:
    """A heading as plans print it; a bare number gets the mark that the outline of its kind has.

    >>> heading("二", "主要任务"), heading("(二)", "公平"), heading("第一章", "现状")
    ('二、主要任务', '(二)公平', '第一章 现状')
    """
    if mark[-1:] in "章节编篇" and mark:
        return f"{mark} {title}"
    return f"{mark}、{title}" if mark[-1:].isalnum() else f"{mark}{title}"


def section_path(section: str, above: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
    """The headings above a passage, outermost first; the whole text, which has none above it, is left out.

    `above` gives, for each section, the one above it and its own heading.
    """
    path: list[str] = []
    while section in above and len(path) < len(above):
        section, heading = above[section]
        path.insert(0, heading)
    return tuple(path)


def _add_groups(graph: Graph[str], names: Mapping[str, Name], broader: Iterable[tuple[str, ...]]) -> None:
    """Give each measure its groups, and the graph its groups in the order of how many measures they have."""
    above: dict[str, list[str]] = defaultdict(list)
    for concept, parent in broader:
        above[_node(concept)].append(_node(parent))
    tops = {node: _tops(node, above) for node, kind in graph.nodes(data="kind") if kind == "measure"}
    sizes = Counter(group for groups in tops.values() for group in groups)
    order = sorted(sizes, key=lambda g: (-sizes[g], g))
    for node, groups in tops.items():
        graph.nodes[node]["groups"] = tuple(sorted(groups, key=order.index))
    graph.graph["groups"] = {group: names.get(group, Name(local_name(group), None)) for group in order}


def _tops(concept: str, above: Mapping[str, list[str]]) -> set[str]:
    """The concepts above this one that have none above them."""
    seen, todo, tops = {concept}, list(above.get(concept, ())), set[str]()
    while todo:
        current = todo.pop()
        if current not in seen:
            seen.add(current)
            higher = above.get(current, ())
            todo.extend(higher)
            tops |= set() if higher else {current}
    return tops
