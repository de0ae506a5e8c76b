"""`kg check`: a whole build passes, and each way of tampering with one is caught, named and quoted."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pyoxigraph
import pytest
from graph_of_facts import write_graph
from typer.testing import CliRunner

from kg.build import build as build_graph
from kg.build.engines.engine import find_batches
from kg.check.build import check_build
from kg.check.copies import check_copies, check_description
from kg.check.documents import CheckReport, check_part
from kg.check.parts import Part, Vocabulary, find_vocabulary, load_part
from kg.check.provenance import LIMIT, Provenance, check_provenance
from kg.check.quotes import check_quotes
from kg.check.shapes import Shapes, check_shapes, load_shapes
from kg.check.sources import check_assertions, find_documents
from kg.check.violations import Violation
from kg.cli.app import app
from kg.cli.check import _to_text
from kg.graph.parts import find_parts
from kg.graph.rdf import mint_graph, term
from kg.graph.whole import GraphMissing
from kg.ontology import OntologyError

GOLDEN = sorted((Path(__file__).parent / "golden" / "graph" / "facts").glob("*.json"))
PLAN = """甲县“十四五”教育事业发展规划
一、主要目标
到2025年，学前三年毛入园率达到98%以上，普惠性幼儿园覆盖率达到90%。
二、主要任务
推行县管校聘改革，深化集团化办学。实施学前教育质量提升工程。
县教育局牵头落实《中国教育现代化2035》。
"""
PLAIN = "甲县教育事业发展规划\n一、主要目标\n到2025年，参训率达到98%以上。县教育局牵头落实。\n"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A corpus of one small plan, and its build."""
    return build_one(tmp_path_factory.mktemp("small"), PLAN, most=4)


@pytest.fixture
def whole(ontology_alone: None, tmp_path: Path) -> tuple[Path, Path]:
    """A corpus of one plan that takes up no measure, and its build with the ontology alone: quick to check as a whole."""
    return build_one(tmp_path, PLAIN, most=1)


def build_one(folder: Path, plan: str, *, most: int) -> tuple[Path, Path]:
    """A corpus of one plan, of which so many targets are expected at the most, and its build."""
    corpus, out = folder / "corpus", folder / "build"
    (corpus / "jia").mkdir(parents=True)
    (corpus / "jia" / "plan.txt").write_text(plan, "utf-8")
    (corpus / "jia" / "source.toml").write_text(f'[document]\nid = "jia"\n[expect]\nTarget = [1, {most}]\n', "utf-8")
    assert not build_graph([corpus], out).problems
    return corpus, out


@pytest.fixture(scope="module")
def vocabulary(small: tuple[Path, Path]) -> Vocabulary:
    """What the vocabularies of the build know."""
    return find_vocabulary([load(path) for path in (small[1] / "parts" / "vocabularies").iterdir()])


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return load_shapes()


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of two plans with the ontology alone, quick to compare with its copies."""
    folder = tmp_path_factory.mktemp("bare")
    write_graph(GOLDEN, folder, vocabularies=("edupolicy",), described=True)
    return folder


Change = Callable[[list[str]], list[str]]


def load(path: Path) -> Part:
    part = load_part(path)
    assert isinstance(part, Part)
    return part


def rewrite(path: Path, change: Change) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    changed = change(lines)
    assert changed != lines
    path.write_text("".join(changed), "utf-8")


@pytest.fixture
def tampered(
    small: tuple[Path, Path], tmp_path: Path, vocabulary: Vocabulary, shapes: Shapes
) -> Callable[[Change], list[Violation]]:
    """The violations of the small plan's graph after a change to it."""

    def check(change: Change) -> list[Violation]:
        shutil.copy(small[1] / "parts" / "documents" / "jia.nq", tmp_path / "jia.nq")
        (tmp_path / "documents").mkdir()
        (tmp_path / "jia.nq").rename(tmp_path / "documents" / "jia.nq")
        rewrite(tmp_path / "documents" / "jia.nq", change)
        part = load(tmp_path / "documents" / "jia.nq")
        quotes = check_quotes(part, PLAN, against="plan.txt")
        return [*check_part(part, vocabulary, shapes, Provenance()), *quotes]

    return check


def without(*words: str) -> Change:
    """Drop the first line that holds all the words."""

    def change(lines: list[str]) -> list[str]:
        index = next(i for i, line in enumerate(lines) if all(word in line for word in words))
        return lines[:index] + lines[index + 1 :]

    return change


def with_changed(old: str, new: str, *words: str) -> Change:
    """Change the first line that holds `old` and all the words."""

    def change(lines: list[str]) -> list[str]:
        index = next(i for i, line in enumerate(lines) if old in line and all(word in line for word in words))
        return [*lines[:index], lines[index].replace(old, new, 1), *lines[index + 1 :]]

    return change


def test_the_five_plans_pass(built: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the README, where nothing but the place says which documents are meant."""
    monkeypatch.chdir(corpus.parent)
    run = CliRunner().invoke(app, ["check", str(built), "--sources", "--json"])
    said = json.loads(run.output)
    assert (said["violations"], run.exit_code) == ([], 0)
    assert (said["documents"], said["asserted"]) == (5, 5)
    assert said["share_with_passage"] == 100
    assert 1 < said["per_fact"] <= LIMIT
    assert said["reopened"] == said["provenance"]["passages"] > 500
    assert said["provenance"]["facts"] > 500


def test_damaged_shapes_are_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shapes.ttl").write_text("ep:Plan a sh:NodeShape .", "utf-8")
    monkeypatch.setattr("kg.ontology.ontology_path", tmp_path.joinpath)
    with pytest.raises(OntologyError, match=r"shapes\.ttl: no valid Turtle: [^\n]*line 1[^\n]*$"):
        load_shapes()


def test_a_small_plan_passes(small: tuple[Path, Path], vocabulary: Vocabulary, shapes: Shapes) -> None:
    """So that what the tests below find is what they did to it."""
    part, provenance = load(small[1] / "parts" / "documents" / "jia.nq"), Provenance()
    found = [*check_part(part, vocabulary, shapes, provenance), *check_quotes(part, PLAN, against="plan.txt")]
    assert [v.line() for v in found] == []
    assert provenance.facts >= 4


def test_a_vocabulary_is_mended_where_it_is_written(
    small: tuple[Path, Path], vocabulary: Vocabulary, shapes: Shapes
) -> None:
    whole = load(small[1] / "parts" / "vocabularies" / "measures.nq")
    kept = [row for row in whole.rows if not ("county-managed" in row[0] and row[1].endswith("/instrumentType>"))]
    (found,) = check_shapes(Part(whole.name, None, kept), vocabulary, shapes)
    assert found.message.startswith("a measure has an instrument type of the ontology")
    assert found.remedy.startswith("mend it in ontology/measures.ttl")


@pytest.mark.parametrize(
    ("match", "right"),
    [
        ("<http://eurovoc.europa.eu/679>", True),
        ("<http://vocabularies.unesco.org/thesaurus/concept71>", True),
        ("<http://vocabularies.unesco.org/thesaurus/mt1.30>", False),
        ("<https://example.org/679>", False),
        ('"679"', False),
    ],
)
@pytest.mark.parametrize("how", ["exactMatch", "closeMatch"])
def test_a_match_leads_to_a_thesaurus(
    vocabulary: Vocabulary, shapes: Shapes, how: str, match: str, right: bool
) -> None:
    """Of a group too, which is of no class of ours."""
    rows = [(term("epm:preschool"), term(f"skos:{how}"), match)]
    found = [v.message.partition(" (")[0] for v in check_shapes(Part("measures", None, rows), vocabulary, shapes)]
    assert found == ([] if right else ["a match is a concept of EuroVoc or of the UNESCO Thesaurus"])


UNNAMED = "says its language"


@pytest.mark.parametrize(
    ("kind", "given", "value", "message", "broken"),
    [
        ("ep:Measure", "skos:altLabel", '"区管校聘"', UNNAMED, True),
        ("ep:Measure", "ep:gapLabel", '"县管…校聘"', UNNAMED, True),
        ("ep:Indicator", "ep:negativeLabel", '"非普惠率"', UNNAMED, True),
        ("ep:Indicator", "skos:altLabel", '"普惠率"@zh-Hans', UNNAMED, False),
        ("ep:Indicator", "skos:altLabel", '"普惠率"@zh-Hans', "has one usual unit", True),
        ("ep:Indicator", "ep:usualUnit", '"%"', "has one usual unit", False),
    ],
)
def test_what_a_vocabulary_would_lose_without_a_word_is_named(
    vocabulary: Vocabulary, shapes: Shapes, kind: str, given: str, value: str, message: str, broken: bool
) -> None:
    """A wording without a language is never found, and no number is linked to an indicator without a unit."""
    concept = "<https://example.org/concept>"
    rows = [(concept, term("rdf:type"), term(kind)), (concept, term(given), value)]
    found = check_shapes(Part("measures", None, rows), vocabulary, shapes)
    assert any(message in violation.message for violation in found) == broken


SHAPES: list[tuple[Change, str]] = [
    (without("edupolicy/unit>", "PERCENT"), "a target has exactly one unit (目标须有且仅有一个单位)"),
    (without("edupolicy/value>"), "a range has a low and a high, any other target exactly one value"),
    (with_changed("/at-least>", "/range>", "edupolicy/comparator>"), "a range has a low and a high"),
    (without("edupolicy/status>"), "a target has exactly one status"),
    (without("edupolicy/evidence>", "/adopts/"), "an adoption has evidence: a passage"),
    (without("edupolicy/evidence>", "/data/programme/"), "what a plan names has evidence: a passage"),
    (
        with_changed("/establish>", "/excite>", "edupolicy/stance>"),
        "an adoption has exactly one stance of the ontology",
    ),
    (
        with_changed("/measure/", "/measure/no-", "edupolicy/measure>"),
        "an adoption has exactly one measure of the vocabulary",
    ),
    (without("edupolicy/sha256>"), "a plan has the SHA-256 of its bytes"),
    (with_changed('"2021"', '"2031"', "periodStart"), "a period does not start after its end (规划期始年不得晚于末年)"),
    (with_changed("decimal", "string", "edupolicy/value>"), "any other target exactly one value"),
    (with_changed("edupolicy/year>", "edupolicy/changeDirection>"), "what goes up or down is an amount of change"),
    (without("edupolicy/section>"), "a passage stands in exactly one section"),
    (without("edupolicy/level>", '"1"'), "a section has exactly one level"),
    (without("2000/01/rdf-schema#label>", "/data/document/"), "a document has exactly one label in a graph"),
]


Tampered = Callable[[Change], list[Violation]]


@pytest.mark.parametrize(("change", "message"), SHAPES, ids=[m for _, m in SHAPES])
def test_a_broken_shape_is_named_with_document_and_remedy(tampered: Tampered, change: Change, message: str) -> None:
    found = [v for v in tampered(change) if v.check == "shapes" and message in v.message]
    assert found
    assert found[0].document == "jia"
    assert "kg build" in found[0].remedy


def test_of_two_things_of_one_name_one_may_have_no_quote(tampered: Tampered) -> None:
    def change(lines: list[str]) -> list[str]:
        own = [line for line in lines if "/adopts/county-managed-school-hired/" in line.split(" ")[0]]
        bare = [line.replace("/adopts/", "/says/", 1) for line in own if "edupolicy/evidence>" not in line]
        return without("edupolicy/measure>", "/adopts/county-managed-school-hired/")([*lines, *bare])

    assert {v.quote is None for v in tampered(change) if v.subject.startswith("Adoption")} == {True, False}


def test_a_target_without_a_unit_comes_with_its_quote(tampered: Tampered) -> None:
    (found,) = tampered(without("edupolicy/unit>"))
    assert found.line().startswith("jia: Target “")
    assert "「到2025年，学前三年毛入园率达到98%以上" in found.line()


def test_a_quote_changed_by_one_character_is_caught(tampered: Tampered) -> None:
    found = tampered(with_changed("毛入园率", "净入园率", "anchorOf"))
    (quote,) = [v for v in found if v.subject.startswith("Passage c")]
    assert "'毛入园率达到98' there, '净入园率达到98' quoted" in quote.message


def test_offsets_that_do_not_agree_are_caught(tampered: Tampered) -> None:
    found = tampered(with_changed('"', '"1', "beginIndex", "/c"))
    assert "the passage's IRI, begin and end do not agree" in [v.message for v in found]


def test_a_wording_that_is_not_in_its_evidence_is_caught(tampered: Tampered) -> None:
    found = tampered(with_changed("集团化办学", "集群化办学", "edupolicy/wording>"))
    assert any("no passage of its evidence holds its wording '集群化办学'" in v.message for v in found)


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("edupolicy/wording>", "edupolicy/words>", "the predicate ep:words"),
        ("2000/01/rdf-schema#label>", "2000/01/rdf-schema#labell>", "the predicate rdfs:labell"),
        ("edupolicy/Adoption>", "edupolicy/Uptake>", "the class ep:Uptake"),
        ("edupolicy/wording>", "example.org/p>", "the predicate https://w3id.org/example.org/p"),
    ],
)
def test_an_undeclared_name_is_caught(tampered: Tampered, old: str, new: str, name: str) -> None:
    found = tampered(with_changed(old, new))
    assert f"{name} is declared nowhere" in [v.message for v in found if v.check == "declared"]


def test_a_fact_without_evidence_lowers_the_share(small: tuple[Path, Path]) -> None:
    part, counted = load(small[1] / "parts" / "documents" / "jia.nq"), Provenance()
    assert list(check_provenance(part, counted)) == []
    assert counted.share == 100
    link = next(row for row in part.rows if row[1].endswith("evidence>") and "/adopts/" in row[0])
    bare = Part(part.name, part.document, [row for row in part.rows if row != link])
    (found,) = check_provenance(bare, counted)
    assert found.message == "a fact without a passage"
    assert counted.share < 100


def asserting(small: tuple[Path, Path], folder: Path, text: str) -> list[Violation]:
    """The violations where this is what `source.toml` says of the small plan."""
    (folder / "source.toml").write_text('[document]\nid = "jia"\n' + text, "utf-8")
    shutil.copy(small[0] / "jia" / "plan.txt", folder)
    source = find_documents([folder])[0]["jia"]
    part = load(small[1] / "parts" / "documents" / "jia.nq")
    return list(check_assertions(part, source))


@pytest.mark.parametrize(
    ("expect", "message"),
    [
        ("Target = [9, 12]", "2 found, 9 to 12 expected"),
        ("Target = [0, 1]", "2 found, 0 to 1 expected"),
        ("Targets = [0, 9]", "no such kind; there are School, Department"),
        ("Target = 2", "2 is not [least, most]"),
    ],
)
def test_a_wrong_count_in_source_toml_is_caught(
    small: tuple[Path, Path], tmp_path: Path, expect: str, message: str
) -> None:
    (found,) = asserting(small, tmp_path, f"[expect]\n{expect}\n")
    assert (found.check, found.document) == ("sources", "jia")
    assert message in found.message
    assert "source.toml [expect] Target" in found.subject


def test_a_hash_that_is_not_the_files_is_caught(small: tuple[Path, Path], tmp_path: Path) -> None:
    (found,) = asserting(small, tmp_path, '[source]\nsha256 = "0123456789abcdef"\n')
    assert "sha256 is 0123456789ab…" in found.message


def test_a_document_that_changed_after_the_build_is_caught(whole: tuple[Path, Path]) -> None:
    corpus, build = whole
    plan = corpus / "jia" / "plan.txt"
    plan.write_text(PLAIN.replace("98%", "99%"), "utf-8")
    report = check_build(build, corpus=[corpus], reopen=True)
    found = report.violations
    assert "corpus/jia/plan.txt: has changed since the build" in [f"{v.subject}: {v.message}" for v in found]
    assert not [v for v in found if v.check == "quotes"], "said once, and not for each later quote"
    assert 0 < report.reopened < report.provenance.passages


def test_a_document_that_is_gone_is_caught(whole: tuple[Path, Path]) -> None:
    corpus, build = whole
    (corpus / "yi").mkdir()
    (corpus / "jia" / "plan.txt").rename(corpus / "yi" / "plan.txt")
    report = check_build(build, corpus=[corpus], reopen=True)
    assert "is not in the corpus given" in [v.message for v in report.violations]
    assert report.reopened < report.provenance.passages


@pytest.mark.parametrize("name", ["facts/jia.json", "text/jia.txt"])
def test_a_file_that_was_cut_is_caught(name: str, whole: tuple[Path, Path]) -> None:
    build = whole[1].rename(whole[1].with_name("my build: 2"))
    file = build / name
    file.write_bytes(file.read_bytes()[:40] + b"\xe4")
    (found,) = check_build(build).violations
    assert found.message.startswith(f"{file}: damaged (") and found.message.endswith(")")
    assert found.remedy == f"`kg build PLANS -o {build}` makes it anew"


@pytest.mark.parametrize("name", ["documents/jia", "vocabularies/edupolicy", "dataset/dataset"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_part_that_was_cut_behind_a_line_is_one_line(name: str, share: float, whole: tuple[Path, Path]) -> None:
    """And not one for each thing that what is left points to."""
    rewrite(whole[1] / "parts" / f"{name}.nq", lambda lines: lines[: int(share * len(lines))])
    (found,) = check_build(whole[1]).violations
    assert found.check == "syntax" and found.message.startswith("the file was cut: ")
    assert found.subject == f"{Path(name).name}.nq" and found.remedy.startswith("run `kg build` again")


@pytest.mark.parametrize("name", ["facts/jia.json", "text/jia.txt"])
def test_a_file_that_is_gone_is_caught(name: str, whole: tuple[Path, Path]) -> None:
    """Whether or not a source.toml stands beside the document."""
    (whole[1] / name).unlink()
    (found,) = check_build(whole[1]).violations
    assert found.subject == Path(name).name and "is missing" in found.message


@pytest.mark.usefixtures("ontology_alone")
def test_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the same order, with what is wrong; and a document that stops a process costs that one."""
    for place in "甲乙丙":
        (tmp_path / f"{place}.txt").write_text(PLAIN.replace("甲", place), "utf-8")
    out = tmp_path / "build"
    assert not build_graph([tmp_path], out).problems
    texts = sorted((out / "text").glob("*.txt"))
    texts[0].write_bytes(b"gone" + texts[0].read_bytes())
    texts[2].unlink()
    monkeypatch.setattr("kg.build.engines.engine.BATCH", 1)  # else so little is done in this process …
    monkeypatch.setattr("kg.build.engines.processes.find_batches", partial(find_batches, size=1))  # … or by one other
    one, two = (check_build(out, jobs=jobs) for jobs in (1, 2))
    assert one == two
    assert {v.document for v in one.violations} == {texts[0].stem, texts[2].stem}
    monkeypatch.setattr("kg.check.documents.check_wordings", lambda part: 1 / (part.name != texts[2].stem) and [])
    broken = check_build(out, jobs=1).violations
    assert [v.document for v in broken if v.check == "program"] == [texts[2].stem]
    assert any(v.document == texts[0].stem for v in broken)


def test_what_is_wrong_with_every_document_is_one_line() -> None:
    """A wrong --corpus gave as many lines as there are documents."""
    gone = [
        Violation("sources", name, "its document", None, "is not in the corpus given", "name it") for name in "abcde"
    ]
    other = Violation("sources", "f", "its document", None, "has changed", "build again")
    assert _to_text(CheckReport(violations=[*gone, other]), [], True).splitlines()[:2] == [
        "5 documents (a, b, c, d, e): its document: is not in the corpus given → name it",
        "f: its document: has changed → build again",
    ]


COPIES = [
    ("graph.ttl", ("ep:unit unit:PERCENT ;", ""), "lacks ep:unit unit:PERCENT"),
    ("graph.trig", ("ep:unit unit:PERCENT ;", ""), "lacks ep:unit unit:PERCENT"),
    (
        "graph.ttl",
        ("ep:unit unit:PERCENT ;", "ep:unit unit:PERCENT ; ep:bogus 1 ;"),
        "the predicate ep:bogus is declared nowhere",
    ),
    ("graph.ttl", ("ep:unit unit:PERCENT ;", "ep:unit unit:PERCENT"), "does not parse"),
]


def copies(build: Path) -> list[Violation]:
    vocabulary = find_vocabulary([load(build / "parts" / "vocabularies" / "edupolicy.nq")])
    return list(check_copies(build, find_parts(build), vocabulary))


@pytest.mark.parametrize(("name", "change", "message"), COPIES)
def test_a_graph_file_changed_by_hand_is_caught(
    bare: Path, tmp_path: Path, name: str, change: tuple[str, str], message: str
) -> None:
    build = tmp_path / "build"
    shutil.copytree(bare, build)
    text = (build / name).read_text("utf-8")
    assert change[0] in text
    (build / name).write_text(text.replace(*change, 1), "utf-8")
    assert any(v.document == name and message in v.message for v in copies(build))


def test_a_graph_file_with_the_same_triples_passes(bare: Path, tmp_path: Path) -> None:
    shutil.copytree(bare, tmp_path / "build")
    with (tmp_path / "build" / "graph.ttl").open("a") as file:
        file.write("# a note\n")
    assert copies(tmp_path / "build") == []


def test_a_store_and_files_that_are_gone_or_changed_are_caught(bare: Path, tmp_path: Path) -> None:
    shutil.copytree(bare, tmp_path / "build")
    store = pyoxigraph.Store(str(tmp_path / "build" / "store"))
    store.remove_graph(pyoxigraph.NamedNode(mint_graph("donghai")))
    store.flush()
    del store
    (tmp_path / "build" / "graph.ttl").unlink()
    assert [v.document for v in copies(tmp_path / "build")] == ["graph.ttl", "store"]
    shutil.rmtree(tmp_path / "build" / "store")
    assert [v.document for v in copies(tmp_path / "build")] == ["graph.ttl", "store"]


def test_a_wrong_count_in_the_description_is_caught(bare: Path) -> None:
    part, *others, ontology = map(load, sorted(find_parts(bare)))
    counted = [ontology], [other.tally for other in others]
    assert list(check_description(part, *counted)) == []
    (wrong,) = [r for r in part.rows if r[0].endswith("/dataset/Target>") and r[1].endswith("#entities>")]
    rows = [r if r != wrong else (r[0], r[1], r[2].replace('"', '"9', 1)) for r in part.rows]
    (found,) = check_description(Part("dataset", None, rows), *counted)
    assert found.message.startswith("void:entities says 9")


def test_a_part_that_does_not_parse_is_named(tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "jia.nq").write_text("<http://a> <http://b> <", "utf-8")
    found = load_part(tmp_path / "documents" / "jia.nq")
    assert isinstance(found, Violation)
    assert (found.check, found.document) == ("syntax", "jia")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("garbage", "no valid N-Quads"),
        ("", "line "),
        ("# a note", "line "),
        ("<a:a>\t<a:b>\t<a:c>\t<a:g> .", "line "),
    ],
    ids=["no N-Quads", "blank", "a note", "tabs"],
)
def test_a_line_that_no_build_writes_is_told_of_in_one_line(whole: tuple[Path, Path], line: str, says: str) -> None:
    _, build = whole
    with (build / "parts" / "documents" / "jia.nq").open("a", encoding="utf-8") as part:
        part.write(line + "\n")
    (found,) = check_build(build).violations
    assert (found.check, found.document) == ("syntax", "jia")
    assert found.message.startswith(says)


def test_the_command_exits_with_one_and_a_line_for_each_violation(whole: tuple[Path, Path]) -> None:
    corpus, build = whole
    run = CliRunner().invoke(app, ["check", str(build), "--corpus", str(corpus), "--sources"])
    assert run.exit_code == 0, run.output
    assert "violations  0" in run.output
    assert "100.0% with a passage" in run.output
    rewrite(build / "parts" / "documents" / "jia.nq", with_changed("PERCENT", "PER-CENT", "edupolicy/unit>"))
    report = check_build(build)
    text = _to_text(report, [corpus], False)
    assert "jia: Target “" in text
    assert "→ run `kg build` again" in text
    run = CliRunner().invoke(app, ["check", str(build), "--corpus", str(corpus), "--json"])
    said = json.loads(run.output)
    assert run.exit_code == 1
    assert [v["message"] for v in said["violations"]] == [v.message for v in report.violations]
    assert said["provenance"]["facts"] > 0


def test_it_says_where_it_looked_for_source_toml(whole: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """From another folder it said "0 with a source.toml", as if the documents had none."""
    corpus, build = whole
    monkeypatch.chdir(build)
    said = CliRunner().invoke(app, ["check", str(build)]).output
    assert "no source.toml looked for: there is no folder corpus/ here, and --corpus names no other" in said
    said = CliRunner().invoke(app, ["check", str(build), "--corpus", str(corpus)]).output
    assert f"with a source.toml in {corpus}; " in said


def test_nothing_to_check_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GraphMissing, match="holds no build"):
        check_build(tmp_path)
