"""What holds whatever the facts: of `kg diff` there and back, of `kg score` against itself, of `kg export` read again."""

from __future__ import annotations

from typing import Any, get_args

import pyoxigraph
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.compare.build_facts import Fact, Facts
from kg.compare.changes import _of_plan
from kg.evaluate.targets import score_targets
from kg.graph.parts import Format, write_format
from kg.graph.rdf import iri, text
from kg.show.heads import PlanHead

HEAD = PlanHead("plan", "plan", "规划", None, "规划", None, None)
FACTS = st.lists(
    st.builds(
        Fact, kind=st.sampled_from(["target", "measure"]), key=st.tuples(st.sampled_from("ab")), name=st.sampled_from("甲乙"),
        value=st.sampled_from("123"), predicate=st.just("ep:sets"), things=st.tuples(st.sampled_from("xy")), mark=st.sampled_from("mn"),
    ),
    max_size=5, unique=True,
)  # fmt: skip


def by_key(facts: list[Fact]) -> Facts:
    found: Facts = {}
    for fact in facts:
        found.setdefault((fact.kind, *fact.key), []).append(fact)
    return found


@settings(max_examples=60)
@given(FACTS, FACTS, st.randoms(use_true_random=False))
def test_changes_there_and_back_are_the_same_whatever_the_order_of_facts(
    old: list[Fact], new: list[Fact], random: Any
) -> None:
    back = {"added": "removed", "removed": "added", "changed": "changed"}
    there = [(c.how, c.kind, c.before, c.after, c.before_things, c.after_things) for c in _changes(old, new)]
    again = [(back[c.how], c.kind, c.after, c.before, c.after_things, c.before_things) for c in _changes(new, old)]
    assert sorted(there, key=str) == sorted(again, key=str)
    random.shuffle(old)
    random.shuffle(new)
    assert sorted(map(str, _changes(old, new))) == sorted(map(str, _changes(old, new)))
    assert _changes(old, old) == []


def _changes(old: list[Fact], new: list[Fact]) -> list[Any]:
    return list(_of_plan(HEAD, by_key(old), by_key(new)))


TARGETS = st.lists(
    st.fixed_dictionaries(
        {
            "indicator": st.sampled_from(["毛入园率", "学前三年毛入园率", "近视率"]), "value": st.just(95),
            "unit": st.sampled_from(["%", "％"]), "comparator": st.sampled_from(["=", ">="]),
            "year": st.sampled_from([2025, None]), "status": st.sampled_from(["target", "rule"]),
        }
    ),
    max_size=4,
)  # fmt: skip


@given(TARGETS, TARGETS, st.randoms(use_true_random=False))
def test_what_agrees_is_right_whatever_its_order(gold: list[Any], other: list[Any], random: Any) -> None:
    mentions = [{"type": "Target", "name": item["indicator"], **item} for item in gold]
    random.shuffle(mentions)
    whole = score_targets({"targets": gold}, mentions)
    assert (whole.missed, whole.wrong, whole.off) == ([], [], [])
    assert (whole.precision, whole.recall) == (1, 1)
    some = score_targets({"targets": other}, mentions)
    again = score_targets({"targets": other[::-1]}, mentions[::-1])
    assert (some.predicted, some.gold, some.details) == (again.predicted, again.gold, again.details)


WORDS = st.text(st.sampled_from('中a "\\\n\r\t\x00\x85\u2028\u3000@<>.😀'), max_size=6)
QUADS = st.tuples(
    st.sampled_from("xyz"), st.sampled_from(["urn:s", "urn:t"]), st.sampled_from(["urn:p", "urn:q"]),
    st.one_of(st.builds(text, WORDS, st.sampled_from(["", "zh-Hans", "en"])), st.just(iri("urn:t"))),
)  # fmt: skip


@settings(max_examples=30)
@given(st.sets(QUADS, min_size=1, max_size=12))
def test_what_is_exported_is_read_again_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, quads: set[tuple[str, str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    lines = sorted(f"<{s}> <{p}> {value} <urn:{graph}> .\n" for graph, s, p, value in quads)
    for graph in "xyz":
        own = [line for line in lines if line.endswith(f"<urn:{graph}> .\n")]
        (folder / f"{graph}.nq").write_text("".join(own), "utf-8", newline="\n")
    parts = [path for path in sorted(folder.glob("*.nq")) if path.stat().st_size]
    wanted = {*pyoxigraph.parse("".join(lines).encode(), pyoxigraph.RdfFormat.N_QUADS)}
    for syntax in get_args(Format):
        output = folder / f"all.{syntax}"
        write_format(parts, output, syntax)
        read = [*pyoxigraph.parse(output.read_bytes(), FORMS[syntax])]
        expected = {quad.triple for quad in wanted} if syntax == "turtle" else wanted
        assert len(read) == len(expected), syntax
        assert {quad.triple if syntax == "turtle" else quad for quad in read} == expected, syntax


FORMS = {
    "turtle": pyoxigraph.RdfFormat.TURTLE, "trig": pyoxigraph.RdfFormat.TRIG,
    "nquads": pyoxigraph.RdfFormat.N_QUADS, "jsonld": pyoxigraph.RdfFormat.JSON_LD,
}  # fmt: skip
