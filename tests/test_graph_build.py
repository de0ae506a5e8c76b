"""The graph as a whole: golden file, same bytes at every run, documents that come and go, builds that fail."""

from __future__ import annotations

import gzip
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from graph_of_facts import write_graph

from kg.ask.sparql import evaluate
from kg.check.parts import Part, load_part
from kg.check.provenance import Provenance, check_provenance
from kg.graph.entities import FactsError
from kg.graph.facts_files import load_facts
from kg.graph.parts import clear_leftovers, export_graph, find_facts, find_parts, workplace, write_partitions
from kg.graph.parts.results import WHOLE
from kg.graph.rdf import mint_graph, vocabulary_lines
from kg.graph.rdf.vocabularies import VocabularyError
from kg.graph.store import StoreMissing, open_store
from kg.graph.store_loading import StoreWriter, order_graphs

GOLDEN = Path(__file__).parent / "golden" / "graph"
FACTS = sorted((GOLDEN / "facts").glob("*.json"))
TESTS = str(Path(__file__).parent)
OWN = ("edupolicy",)
"""The vocabulary that comes with the graph's own code; measures and indicators have tests of their own."""

BUILD = """
import sys
from pathlib import Path
sys.path.append(sys.argv.pop())
from graph_of_facts import write_graph
write_graph([Path(p) for p in sys.argv[2:]], Path(sys.argv[1]), vocabularies=("edupolicy",))
"""


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    write_graph(FACTS, folder, vocabularies=OWN)
    return folder


def rows_of(folder: Path, query: str) -> list[pyoxigraph.QuerySolution]:
    found = evaluate(open_store(folder / "store"), query)
    assert isinstance(found, pyoxigraph.QuerySolutions)
    return list(found)


def quads_of(folder: Path) -> set[str]:
    return {str(quad) for quad in open_store(folder / "store")}


def test_two_small_plans_give_the_golden_turtle(tmp_path: Path) -> None:
    write_graph(FACTS, tmp_path, vocabularies=())
    counted = Provenance()
    for part in map(load_part, find_parts(tmp_path)):
        assert isinstance(part, Part) and not list(check_provenance(part, counted))
    assert (counted.links, counted.triples, counted.per_fact <= 4) == (23, 89, True)
    assert (tmp_path / "graph.ttl").read_text("utf-8") == (GOLDEN / "expected.ttl").read_text("utf-8")


def test_same_bytes_whatever_the_hash_seed_and_the_order(tmp_path: Path, build: Path) -> None:
    for seed in ("1", "2"):
        paths = FACTS[:]
        random.Random(seed).shuffle(paths)
        folder = tmp_path / seed
        env = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", BUILD, str(folder), *map(str, paths), TESTS], check=True, env=env)
        for file in ["graph.ttl", "graph.trig", *(str(p.relative_to(build)) for p in find_parts(build))]:
            assert (folder / file).read_bytes() == (build / file).read_bytes(), file


def test_shuffled_mentions_give_the_same_graph(tmp_path: Path) -> None:
    shuffled = []
    for path in FACTS:
        facts, raw = load_facts(path)
        mentions = [{**m, "id": i} for i, m in enumerate(facts["mentions"])]
        random.Random(7).shuffle(mentions)
        shuffled.append(({**facts, "mentions": mentions}, raw))
    write_graph(reversed(shuffled), tmp_path, vocabularies=())
    assert (tmp_path / "graph.ttl").read_bytes() == (GOLDEN / "expected.ttl").read_bytes()


def test_rdflib_and_pyoxigraph_read_the_same_triples(build: Path) -> None:
    ours = {(str(t.subject), str(t.predicate), str(t.object)) for t in pyoxigraph.parse(path=str(build / "graph.ttl"))}
    theirs = {tuple(map(as_n_triples, t)) for t in rdflib.Graph().parse(build / "graph.ttl")}
    assert ours == theirs
    assert len(ours) > 1000


def as_n_triples(term: rdflib.term.Node) -> str:
    if isinstance(term, rdflib.URIRef):
        return f"<{term}>"
    assert isinstance(term, rdflib.Literal)
    datatype = None if term.datatype is None else pyoxigraph.NamedNode(str(term.datatype))
    if term.language:
        return str(pyoxigraph.Literal(str(term), language=term.language))
    return str(pyoxigraph.Literal(str(term), datatype=datatype))


def test_turtle_trig_nquads_jsonld_and_the_store_agree(tmp_path: Path, build: Path) -> None:
    stored = quads_of(build)
    for syntax, name in (("trig", "g.trig"), ("nquads", "g.nq"), ("jsonld", "g.jsonld")):
        export_graph(build, tmp_path / name, syntax)  # type: ignore[arg-type]
        assert {str(q) for q in pyoxigraph.parse(path=str(tmp_path / name))} == stored, syntax
    export_graph(build, tmp_path / "g.ttl", "turtle")
    assert (tmp_path / "g.ttl").read_bytes() == (build / "graph.ttl").read_bytes()
    assert (tmp_path / "g.trig").read_bytes() == (build / "graph.trig").read_bytes()
    triples = {str(q.triple) for q in open_store(build / "store")}
    assert {str(t.triple) for t in pyoxigraph.parse(path=str(tmp_path / "g.ttl"))} == triples


def test_files_survive_the_way_through_a_store_byte_for_byte(build: Path) -> None:
    lines = sorted(f"{quad} .\n" for quad in open_store(build / "store"))
    assert lines == sorted(line for part in find_parts(build) for line in part.open(encoding="utf-8", newline="\n"))


def test_partitions_hold_the_same_quads_and_a_change_touches_one(tmp_path: Path, build: Path) -> None:
    files = write_partitions(build, tmp_path / "four", 4)
    quads = [gzip.decompress(file.read_bytes()).decode() for file in files]
    parts = [part.read_text("utf-8") for part in find_parts(build)]
    assert sorted("".join(quads).splitlines()) == sorted("".join(parts).splitlines())
    write_graph([changed(FACTS[0]), *FACTS[1:]], tmp_path / "other", vocabularies=OWN)
    others = write_partitions(tmp_path / "other", tmp_path / "other4", 4)
    assert sum(a.read_bytes() != b.read_bytes() for a, b in zip(files, others, strict=True)) == 1
    with pytest.raises(FileExistsError):
        write_partitions(build, tmp_path / "four", 4)


def test_many_parts_are_merged_in_rounds(tmp_path: Path, build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.graph.parts.write.FAN_IN", 2)
    export_graph(build, tmp_path / "g.ttl", "turtle")
    assert (tmp_path / "g.ttl").read_bytes() == (build / "graph.ttl").read_bytes()


@pytest.mark.parametrize(("threads", "apart"), [(0, 1 << 30), (2, 0)])
def test_a_store_loaded_in_many_portions_and_merged_in_between_holds_the_same(
    threads: int, apart: int, tmp_path: Path, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.graph.store_loading.PORTION", 1)
    monkeypatch.setattr("kg.graph.store_loading.RUNS", 1)
    monkeypatch.setattr("kg.graph.store_loading.APART", apart)
    with StoreWriter(tmp_path / "store", threads=threads) as writer:
        for place, part in enumerate(reversed(find_parts(build))):
            writer.add(part, place)
        writer.finish()
    del writer  # a store is free again once nothing holds it
    assert quads_of(tmp_path) == quads_of(build)


def test_graphs_loaded_in_their_order_in_the_store_leave_nothing_to_merge(tmp_path: Path) -> None:
    """By the files of the index that begins with the graph: sorting in the end makes one of portions that overlap."""
    graphs = order_graphs(f"https://example.org/{number}" for number in range(8))
    for name, order in (("sorted", graphs), ("mixed", [*graphs[::2], *graphs[1::2]])):
        with StoreWriter(tmp_path / name) as writer:
            for number in range(0, 8, 2):
                part = tmp_path / f"{name}-{number}.nq"
                part.write_text("".join(f"<x:s> <x:p> <x:o> <{graph}> .\n" for graph in order[number : number + 2]))
                writer.add(part)
                writer.load_waiting()
            writer.finish()
        del writer
    assert len(list((tmp_path / "sorted").glob("*.sst"))) > len(list((tmp_path / "mixed").glob("*.sst")))


def test_a_store_that_cannot_be_sorted_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.graph.store_loading.APART", 0)
    monkeypatch.setattr("kg.graph.store_loading.SORT", "raise SystemExit('no space left')")
    with StoreWriter(tmp_path / "store") as writer, pytest.raises(OSError, match=r"one run: no space left$"):
        writer.finish()


def test_a_large_graph_is_in_parts_and_store_only_and_exported_when_asked(
    tmp_path: Path, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_graph(FACTS, tmp_path, vocabularies=OWN)
    monkeypatch.setattr("kg.graph.parts.results.MOST_QUADS", 100)
    write_graph(FACTS, tmp_path, vocabularies=OWN)
    assert not (tmp_path / "graph.ttl").exists() and not (tmp_path / "graph.trig").exists()
    export_graph(tmp_path, tmp_path / "g.ttl", "turtle")
    assert (tmp_path / "g.ttl").read_bytes() == (build / "graph.ttl").read_bytes()


def test_taking_a_document_out_takes_out_exactly_its_quads(tmp_path: Path) -> None:
    write_graph(FACTS, tmp_path, vocabularies=OWN)
    before = quads_of(tmp_path)
    gone = {quad for quad in before if quad.endswith(f"<{mint_graph('donghai')}>")}
    store = pyoxigraph.Store(str(tmp_path / "store"))
    store.remove_graph(pyoxigraph.NamedNode(mint_graph("donghai")))
    assert {str(quad) for quad in store} == before - gone
    assert 0 < len(gone) < len(before)
    del store
    write_graph([p for p in FACTS if p.stem != "donghai"], tmp_path, vocabularies=OWN)
    assert quads_of(tmp_path) == before - gone


def test_a_question_reads_as_the_ontology_promises(build: Path) -> None:
    query = """
        SELECT ?plan ?stance ?quote WHERE {
          ?plan a ep:Plan ; ep:adoption ?a .
          ?a ep:measure epm:group-schooling ; ep:stance ?s ; ep:evidence ?p .
          ?s skos:prefLabel ?stance . FILTER langMatches(lang(?stance), "zh-Hans")
          ?p nif:anchorOf ?quote ; ep:section/ep:plan ?plan .
        } ORDER BY ?plan ?quote"""
    rows = [[row[v].value for v in ("stance", "quote")] for row in rows_of(build, query)]
    assert rows == [
        ["推进", "推進集團化辦學。"],
        ["探索", "深化縣管3、校聘改革，探索集團化辦學；"],
        ["建立", "全面推行集团化办学，落实《中国教育现代化 2035》。"],
    ]


def test_every_quote_is_the_raw_text(build: Path) -> None:
    raws = {path.stem: load_facts(path)[1] for path in FACTS}
    query = (
        "SELECT ?id ?quote ?b ?e { ?p nif:anchorOf ?quote; nif:beginIndex ?b; nif:endIndex ?e; "
        "ep:section/ep:plan/dcterms:identifier ?id }"
    )
    rows = rows_of(build, query)
    assert len(rows) == 13
    for row in rows:
        assert raws[row["id"].value][int(row["b"].value) : int(row["e"].value)] == row["quote"].value


def changed(path: Path, **mention: object) -> tuple[dict[str, object], str]:
    facts, raw = load_facts(path)
    return {**facts, "mentions": [{**facts["mentions"][0], **mention}]}, raw


@pytest.mark.parametrize(
    ("mention", "message"),
    [
        ({"text": "東海市"}, "donghai: characters 0-3 are not '東海市'"),
        ({"start": 0, "end": 9999}, "donghai: characters 0-9999 are not"),
        ({"section": "s9"}, "donghai: no section 's9'"),
        ({"type": "Ghost"}, "donghai: unknown type of mention 'Ghost'"),
        ({"type": "School", "stage": "nursery"}, "has no ep:Stage with the code 'nursery'; it has adult,"),
        ({"type": "Measure", "concept": None, "stance": "promote"}, "'东海县' is linked to no concept"),
        ({"type": "Target", "unit": "%"}, "donghai: the facts lack 'status'"),
        (
            {"type": "Department", "responsible": "lead", "answers_for": [["Target", 0, 2]]},
            "answers for a Target at 0-2",
        ),
        ({"type": "School", "name": "“”"}, "a School without a name"),
    ],
)
def test_facts_that_break_their_promise_are_named(tmp_path: Path, mention: dict[str, object], message: str) -> None:
    with pytest.raises(FactsError) as caught:
        write_graph([changed(FACTS[0], **mention)], tmp_path, vocabularies=())
    assert message in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_build_leaves_the_last_one_whole(tmp_path: Path) -> None:
    write_graph(FACTS, tmp_path, vocabularies=OWN)
    before, turtle = quads_of(tmp_path), (tmp_path / "graph.ttl").read_bytes()
    with pytest.raises(FactsError, match="no section 's9'"):
        write_graph([*FACTS, changed(FACTS[0], section="s9")], tmp_path, vocabularies=OWN)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["parts", *WHOLE])
    assert quads_of(tmp_path) == before
    assert (tmp_path / "graph.ttl").read_bytes() == turtle


def test_a_failed_swap_puts_the_last_build_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_graph(FACTS, tmp_path, vocabularies=())
    before = {path: path.read_bytes() for path in (tmp_path / "graph.ttl", *find_parts(tmp_path))}
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name == "graph.trig" and target.parent == tmp_path and path.parent.name != "old":
            raise OSError("disk full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="disk full"):
        write_graph([changed(FACTS[0])], tmp_path, vocabularies=())
    assert find_parts(tmp_path) == list(before)[1:]
    assert all(path.read_bytes() == data for path, data in before.items())
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["parts", *WHOLE])


def test_other_bad_input_has_a_clear_error(tmp_path: Path) -> None:
    bad = tmp_path / "facts" / "x.json"
    bad.parent.mkdir()
    bad.write_text("{", "utf-8")
    with pytest.raises(
        FactsError, match=f"{bad}: damaged .not a facts file.*`kg build PLANS -o {tmp_path}` makes it anew"
    ):
        write_graph([bad], tmp_path / "build", vocabularies=())
    bad.write_text(json.dumps({"schema": 2, "document": {"id": "x"}}), "utf-8")
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "x.txt").write_text("", "utf-8")
    with pytest.raises(FactsError, match="x: facts of schema 2, expected 1"):
        write_graph([bad], tmp_path / "build", vocabularies=())
    with pytest.raises(FileNotFoundError, match="absent"):
        vocabulary_lines("absent")
    with pytest.raises(FileNotFoundError, match="kg build"):
        export_graph(tmp_path / "nothing", tmp_path / "g.ttl", "turtle")
    with pytest.raises(StoreMissing, match="kg build"):
        open_store(tmp_path / "nothing")


@pytest.mark.parametrize(
    ("turtle", "message"),
    [("[] <http://p> 1 .", "blank node"), ("<http://a> <http://p> [] .", "blank node"), ("<http://a>", "v.ttl: ")],
)
def test_a_vocabulary_that_cannot_go_in_is_named(tmp_path: Path, turtle: str, message: str) -> None:
    (tmp_path / "v.ttl").write_text(turtle, "utf-8")
    with pytest.raises(VocabularyError, match=message):
        vocabulary_lines("v", tmp_path / "v.ttl")


def test_the_namespace_changes_in_one_place(tmp_path: Path) -> None:
    code = "import kg.ontology; kg.ontology.NAMESPACE = 'https://example.org/plans/'\n" + BUILD
    subprocess.run([sys.executable, "-c", code, str(tmp_path), *map(str, FACTS), TESTS], check=True)
    assert "w3id.org/edupolicy" not in (tmp_path / "graph.trig").read_text("utf-8")


def test_importing_the_graph_imports_no_rdf_library() -> None:
    code = "import sys, kg.graph.plans, kg.graph.parts; print([m for m in ('rdflib', 'pyoxigraph', 'spacy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_what_a_killed_build_left_is_told_and_removed(tmp_path: Path) -> None:
    assert not clear_leftovers(tmp_path)
    with workplace(tmp_path) as folder:  # as if the build that made it were cut off here
        (folder / "parts").mkdir()
        assert clear_leftovers(tmp_path)
        assert list(tmp_path.iterdir()) == []
        folder.mkdir()  # for the end of the block to remove


def test_facts_without_labels_are_the_same_but_for_the_labels(built: Path) -> None:
    for path in find_facts(built):
        whole, short = load_facts(path)[0], load_facts(path, labels=False)[0]
        assert sum(len(m.get("labels", ())) for m in whole["mentions"]) > len(whole["mentions"])
        assert short == {**whole, "mentions": [{**m, "labels": []} if "labels" in m else m for m in whole["mentions"]]}
