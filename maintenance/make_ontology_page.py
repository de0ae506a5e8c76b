"""Write `docs/ontology.md` and `ontology/context.jsonld` from `ontology/edupolicy.ttl`.

    python maintenance/make_ontology_page.py

A test holds both current. The example is taken from the golden graph of the tests.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from kg.graph.rdf import PREFIXES, STANDARD
from kg.ontology import NAMESPACE, ontology_path

ROOT = Path(__file__).parent.parent
PAGE, CONTEXT = ROOT / "docs" / "ontology.md", ROOT / "ontology" / "context.jsonld"
GOLDEN = ROOT / "tests" / "golden" / "graph" / "expected.ttl"
EXAMPLE = ("ep:Adoption", "ep:Target")
"""The classes of which the example shows one thing, with the passage behind it."""
PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty)

HEAD = """# 本体 · Ontology

Made from `ontology/edupolicy.ttl` by `python maintenance/make_ontology_page.py`; do not edit it here.
本页由上述文件生成，请勿直接修改。

命名空间 · Namespaces: `ep:` <{ep}> (terms 词汇), `epd:` <{epd}> (data 数据), `epm:` measures 措施, `epi:` indicators 指标.
形状约束 · Shapes: `ontology/shapes.ttl`, applied by `kg check`. JSON-LD context: `ontology/context.jsonld`.
"""


def make_page() -> str:
    """The page in Chinese and English."""
    graph = Graph().parse(ontology_path("edupolicy.ttl"))
    lines = [HEAD.format(ep=NAMESPACE, epd=NAMESPACE + "data/"), "## 总览 · Overview", ""]
    lines += ["```mermaid", "graph LR", *_edges(graph), "```", ""]
    lines += ["## 类 · Classes", "", *_classes(graph), ""]
    lines += ["## 属性 · Properties", "", *_properties(graph), ""]
    lines += ["## 代码值 · Coded values", "", *_codes(graph), ""]
    lines += ["## 单位 · Units", "", *_units(graph), ""]
    lines += ["## 借用的词汇 · Terms of others", "", *_borrowed(graph), ""]
    lines += ["## 示例 · Example", "", "```turtle", _example(), "```", ""]
    return "\n".join(lines)


def make_context() -> str:
    """A JSON-LD context: every term by its local name, with its type; a prefix of that name gives way to it."""
    graph = Graph().parse(ontology_path("edupolicy.ttl"))
    terms: dict[str, object] = {"id": "@id", "type": "@type"}
    for kind in _own(graph, OWL.Class):
        terms[_local(kind)] = str(kind)
    for prop in [p for kind in PROPERTIES for p in _own(graph, kind)]:
        terms[_local(prop)] = {"@id": str(prop), **_coercion(graph, prop)}
    return json.dumps({"@context": {**dict(sorted(PREFIXES.items())), **terms}}, ensure_ascii=False, indent=1) + "\n"


def _coercion(graph: Graph, prop: URIRef) -> dict[str, str]:
    """How values are typed; strings with a language keep it, so nothing is said of them."""
    if (prop, RDF.type, OWL.ObjectProperty) in graph:
        return {"@type": "@id"}
    value = graph.value(prop, RDFS.range)
    return {} if value in (None, RDF.langString) else {"@type": str(value)}


def _own(graph: Graph, kind: URIRef) -> list[URIRef]:
    found = {s for s in graph.subjects(RDF.type, kind) if isinstance(s, URIRef) and s.startswith(NAMESPACE)}
    return sorted(found, key=lambda s: (s.lower(), s))


def _local(node: Node) -> str:
    return str(node).removeprefix(NAMESPACE)


def _name(node: Node) -> str:
    """`ep:Plan`, with the prefix of whoever's it is."""
    known = [(len(base), prefix, base) for prefix, base in PREFIXES.items() if str(node).startswith(base)]
    if not known:
        return f"<{node}>"
    _, prefix, base = max(known)
    return f"{prefix}:{str(node).removeprefix(base)}"


def _names(nodes: Iterable[Node]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(map(_name, nodes))) or "–"


def _text(graph: Graph, subject: Node, predicate: URIRef, language: str) -> str:
    found = [o for o in graph.objects(subject, predicate) if isinstance(o, Literal)]
    return next((str(o).replace("|", "\\|") for o in found if str(o.language).lower().startswith(language)), "")


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _documented(graph: Graph, subject: Node) -> list[str]:
    return [_text(graph, subject, p, lang) for lang in ("zh", "en") for p in (RDFS.label, SKOS.definition)]


def _classes(graph: Graph) -> Iterator[str]:
    yield _row("class", "名称", "定义", "name", "definition", "stands on 上位类")
    yield _row(*["---"] * 6)
    for kind in _own(graph, OWL.Class):
        parents = _names(graph.objects(kind, RDFS.subClassOf))
        yield _row(f"`{_name(kind)}`", *_documented(graph, kind), parents)


def _properties(graph: Graph) -> Iterator[str]:
    yield _row("property", "名称", "定义", "name", "definition", "domain 定义域", "range 值域", "under 上位属性")
    yield _row(*["---"] * 8)
    for prop in sorted([p for kind in PROPERTIES for p in _own(graph, kind)], key=lambda p: (p.lower(), p)):
        ends = [_names(graph.objects(prop, p)) for p in (RDFS.domain, RDFS.range, RDFS.subPropertyOf)]
        yield _row(f"`{_name(prop)}`", *_documented(graph, prop), *ends)


def _edges(graph: Graph) -> Iterator[str]:
    """Properties from one of our classes to another; the coded values stand in their own table."""
    coded = {kind for s in _own(graph, OWL.NamedIndividual) for kind in graph.objects(s, RDF.type)}
    edges: dict[tuple[str, str], list[str]] = {}
    for prop in _own(graph, OWL.ObjectProperty):
        start, end = graph.value(prop, RDFS.domain), graph.value(prop, RDFS.range)
        if start and end and str(end).startswith(NAMESPACE) and end not in coded:
            edges.setdefault((_local(start), _local(end)), []).append(_local(prop))
    for (start, end), props in sorted(edges.items()):
        yield f"  {start} -- {', '.join(props)} --> {end}"
    yield "  Statement -- evidence --> Passage"
    yield "  Entity -- evidence --> Passage"
    for kind in _own(graph, OWL.Class):
        for parent in sorted(graph.objects(kind, RDFS.subClassOf)):
            if str(parent).startswith(NAMESPACE) and kind not in coded:
                yield f"  {_local(kind)} -.-> {_local(parent)}"


def _codes(graph: Graph) -> Iterator[str]:
    yield _row("scheme", "value", "code 记号", "名称", "定义", "name", "definition")
    yield _row(*["---"] * 7)
    found = [(str(graph.value(s, SKOS.inScheme)), int(str(graph.value(s, URIRef(NAMESPACE + "rank")) or 0)), s)
             for s in _own(graph, OWL.NamedIndividual)]  # fmt: skip
    for scheme, _, value in sorted(found):
        code = str(graph.value(value, SKOS.notation))
        texts = [_text(graph, value, p, lang) for lang in ("zh", "en") for p in (SKOS.prefLabel, SKOS.definition)]
        yield _row(f"`{_name(URIRef(scheme))}`", f"`{_name(value)}`", f"`{code}`", *texts)


def _units(graph: Graph) -> Iterator[str]:
    yield "QUDT 没有的量词(所、名、人次……)在使用处定义为 `counter:`。Counters that QUDT does not have are minted as `counter:`."
    yield ""
    yield _row("unit", "写法 written", "名称", "name")
    yield _row(*["---"] * 4)
    for unit in sorted(s for s in graph.subjects(RDF.type, URIRef(NAMESPACE + "Unit")) if isinstance(s, URIRef)):
        written = "  ".join(f"`{o}`" for o in sorted(map(str, graph.objects(unit, SKOS.notation))) if o) or "–"
        yield _row(f"`{_name(unit)}`", written, *(_text(graph, unit, RDFS.label, lang) for lang in ("zh", "en")))


def _borrowed(graph: Graph) -> Iterator[str]:
    yield "词汇 · Vocabularies: " + ", ".join(f"`{p}:` <{base}>" for p, base in sorted(STANDARD.items())) + "."
    yield ""
    yield _row("term", "名称", "name")
    yield _row(*["---"] * 3)
    kinds = (OWL.Class, *PROPERTIES)
    found = {s for kind in kinds for s in graph.subjects(RDF.type, kind) if not str(s).startswith(NAMESPACE)}
    for subject in sorted(found, key=_name):
        yield _row(f"`{_name(subject)}`", *(_text(graph, subject, RDFS.label, lang) for lang in ("zh", "en")))


def _example() -> str:
    """One adoption and one target of the golden graph, each with its passage."""
    golden, shown = Graph().parse(GOLDEN), Graph()
    for kind in EXAMPLE:
        prefix, _, local = kind.partition(":")
        subject = min(golden.subjects(RDF.type, URIRef(PREFIXES[prefix] + local)))
        passage = min(golden.objects(subject, URIRef(NAMESPACE + "evidence")))
        for node in (subject, passage):
            for triple in golden.triples((node, None, None)):
                shown.add(triple)
    for prefix, base in PREFIXES.items():
        shown.bind(prefix, base)
    return shown.serialize(format="turtle").strip()


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(make_page(), "utf-8")
    CONTEXT.write_text(make_context(), "utf-8")
