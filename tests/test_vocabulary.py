"""Lint of the vocabularies under `ontology/`: what a SKOS editor would not notice and matching would suffer from."""

from __future__ import annotations

import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.extract.patterns import guarded
from kg.extract.search import gaps_behind_verbs, squeeze
from kg.extract.targets.indicators.index import plain_name
from kg.graph.rdf import load_codes
from kg.ontology import Concept, OntologyError, lexicon, load_concepts, ontology_path, refuse_damaged

INSTRUMENTS = {"mandate", "inducement", "capacity-building", "system-changing", "hortatory"}


def _squeezed(label: str) -> str:
    return squeeze(label)[0]


def _loaded(name: str) -> tuple[Concept, ...]:
    try:
        ontology_path(f"{name}.ttl")
    except FileNotFoundError:
        pytest.skip(f"ontology/{name}.ttl is not there yet")
    return load_concepts(name)


@pytest.fixture(scope="module")
def measures() -> list[Concept]:
    return [c for c in load_concepts("measures") if c.extra.get("instrumentType")]


@pytest.fixture(scope="module")
def groups() -> list[Concept]:
    return [c for c in load_concepts("measures") if "topConceptOf" in c.extra]


def test_size(measures: list[Concept], groups: list[Concept]) -> None:
    assert len(measures) >= 240
    assert len(groups) >= 15


def _word_lists(entry: object, path: str) -> Iterator[tuple[str, list[str]]]:
    if isinstance(entry, dict):
        for key, inner in entry.items():
            yield from _word_lists(inner, f"{path}.{key}")
    elif isinstance(entry, list) and all(isinstance(word, str) for word in entry):
        yield path, entry


def test_no_word_list_has_a_word_twice() -> None:
    names = [path.stem for path in ontology_path("lexicon").glob("*.toml")]
    lists = [found for name in names for found in _word_lists(lexicon(name), name)]
    assert len(lists) > 300
    assert [(path, word) for path, words in lists for word, times in Counter(words).items() if times > 1] == []


def test_each_measure_is_described(measures: list[Concept], groups: list[Concept]) -> None:
    tops = {g.id for g in groups}
    faults = []
    for c in measures:
        if c.label == c.id or not c.label_en:
            faults.append(f"{c.id}: needs a Chinese and an English prefLabel")
        if not c.definition:
            faults.append(f"{c.id}: no Chinese definition")
        if c.extra["instrumentType"] not in INSTRUMENTS:
            faults.append(f"{c.id}: instrumentType {c.extra['instrumentType']}")
        if not c.broader or not set(c.broader) <= tops:
            faults.append(f"{c.id}: broader {c.broader} is no group")
        if any(mark in c.label for mark in "()（）"):
            faults.append(f"{c.id}: prefLabel {c.label} carries a note in brackets")
    assert not faults, "\n".join(faults)


def test_each_group_is_described_and_used(measures: list[Concept], groups: list[Concept]) -> None:
    used = {b for c in measures for b in c.broader}
    faults = [g.id for g in groups if not (g.label_en and g.definition and g.id in used)]
    assert not faults, f"groups without English label, definition or measures: {faults}"


def test_labels_of_measures_are_not_labels_of_groups(measures: list[Concept], groups: list[Concept]) -> None:
    labels = {_squeezed(label) for c in measures for label in c.labels}
    clashes = [
        f"{g.label}: group {g.id} and measure {labels[_squeezed(g.label)]}"
        for g in groups
        if _squeezed(g.label) in labels
    ]
    assert not clashes, "\n".join(clashes)


@pytest.mark.parametrize("name", ["measures", "indicators"])
def test_no_label_on_two_concepts(name: str) -> None:
    owners = defaultdict(set)
    for c in _loaded(name):
        for label in (*c.labels, *c.gap_labels):
            owners[_squeezed(label)].add(c.id)
    shared = [f"{label}: {sorted(ids)}" for label, ids in sorted(owners.items()) if len(ids) > 1]
    assert not shared, "labels on two concepts:\n" + "\n".join(shared)


@pytest.mark.parametrize("name", ["measures", "indicators"])
def test_no_english_label_on_two_concepts(name: str) -> None:
    owners = defaultdict(set)
    for c in _loaded(name):
        owners[c.label_en.lower()].add(c.id)
    assert not [f"{label}: {sorted(ids)}" for label, ids in owners.items() if len(ids) > 1]


@pytest.mark.parametrize("name", ["measures", "indicators"])
def test_negative_labels_are_not_positive_and_hold_one_of_their_concept(name: str) -> None:
    """One that holds no label of its own concept hides nothing, or what another concept means."""
    concepts = _loaded(name)
    positive = {_squeezed(label): c.id for c in concepts for label in c.labels}
    faults = []
    for c in concepts:
        own = [_squeezed(label.replace("…", "")) for label in (*c.labels, *c.gap_labels)]
        for label in map(_squeezed, c.negative_labels):
            if label in positive:
                faults.append(f"{c.id}: negative label {label} is a label of {positive[label]}")
            elif not any(p in label for p in own):
                faults.append(f"{c.id}: negative label {label} holds no label of its concept")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", ["measures", "indicators"])
def test_labels_can_be_found(name: str) -> None:
    """The matcher drops quotation marks and blanks, so no label may hold them; one character is no label."""
    faults = []
    for c in _loaded(name):
        for label in (*c.labels, *c.negative_labels, *c.gap_labels):
            if len(_squeezed(label)) != len(label):
                faults.append(f"{c.id}: quotation mark or blank in {label!r}")
            if len(label) < 2:
                faults.append(f"{c.id}: label {label!r} is shorter than two characters")
            if "…" in label and label not in c.gap_labels:
                faults.append(f"{c.id}: … in a label that is no gap label: {label}")
        for label in c.gap_labels:
            parts = label.split("…")
            if len(parts) < 2 or not all(parts) or max(map(len, parts)) < 2:
                faults.append(f"{c.id}: gap label {label} needs two parts, one of two characters or more")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", ["measures", "indicators"])
def test_no_cycle(name: str) -> None:
    broader = {c.id: c.broader for c in _loaded(name)}
    assert any(broader.values())
    for start in broader:
        seen, todo = set(), list(broader[start])
        while todo:
            above = todo.pop()
            assert above != start, f"{start} is broader than itself"
            if above not in seen:
                seen.add(above)
                todo.extend(broader.get(above, ()))


def test_what_is_newly_made_or_spent_adds_up_over_a_period() -> None:
    """新增学位 of two periods are no way gone and to go; the label alone shows most of them."""
    new = re.compile("新建|改扩建|新增(?!劳动力)")
    indicators = [c for c in load_concepts("indicators") if "usualUnit" in c.extra]
    assert [c.label for c in indicators if new.match(c.label) and c.extra.get("accrues") != "true"] == []


def test_new_places_of_all_kinds_are_found_by_one_word() -> None:
    """`--indicator 新增学位` stands for all indicators of which a label holds it."""
    kinds = [c for c in load_concepts("indicators") if re.fullmatch("新增.*学位", c.label)]
    assert len(kinds) > 4
    assert [c.label for c in kinds if not any("新增学位" in label for label in c.labels)] == []


def test_no_label_of_an_indicator_is_of_what_its_numbers_are_not() -> None:
    """No share is a count: such a label is never found, and who asks by it (资源教室覆盖率) would get numbers of rooms."""
    rate, count = re.compile("(?:率|占比|比例|比重|覆盖面)$"), re.compile("(?:人数|次数|校数)$")
    counted = [
        (c, count if c.extra["usualUnit"] == "%" else rate) for c in load_concepts("indicators") if _is_counted(c)
    ]
    assert len(counted) > 150
    assert [(c.id, label) for c, wrong in counted for label in c.labels if wrong.search(label)] == []


def _is_counted(concept: Concept) -> bool:
    return concept.extra.get("usualUnit") not in (None, "比", "系数")


def test_no_two_indicators_have_labels_that_are_read_alike() -> None:
    owners = defaultdict(set)
    for c in load_concepts("indicators"):
        for label in (*c.labels, *c.negative_labels):
            owners[plain_name(label)].add(c.id)
    assert [label for label, ids in owners.items() if len(ids) > 1] == []


def test_every_time_for_which_a_number_holds_anew_is_a_unit_of_the_ontology() -> None:
    """Else each plan describes it by itself, and answers in English have no name for it."""
    periods = lexicon("targets")["rates"]["periods"]
    assert [period for period in periods if ("Unit", period) not in load_codes()] == []


def test_a_match_was_looked_up_and_names_one_concept() -> None:
    """One that no line of thesauri.tsv vouches for may be any concept; two of ours that match one exactly would be one."""
    lines = (Path(__file__).parent / "thesauri.tsv").read_text("utf-8").splitlines()
    seen = {line.split("\t")[0] for line in lines if line.startswith("http")}
    matches = [(match, c.id) for name in ("measures", "indicators") for c in load_concepts(name) for match in c.matches]
    assert {match.iri for match, _ in matches} == seen
    assert all(match.name != match.iri for match, _ in matches)
    owners = Counter(match.iri for match, _ in matches if match.exact)
    assert [iri for iri, times in owners.items() if times > 1] == []
    pairs = Counter((match.iri, concept) for match, concept in matches)
    assert [pair for pair, times in pairs.items() if times > 1] == [], "exact and close at once"


def test_kinds_of_school_are_measures(measures: list[Concept]) -> None:
    assert set(lexicon("measures")["kinds_of_school"]) <= {c.id for c in measures}


def test_each_verb_makes_a_gap_in_a_label(measures: list[Concept]) -> None:
    verbs = lexicon("measures")["verbs"]
    made = {gap.partition("…")[0] for c in measures for gap in gaps_behind_verbs(c.labels, re.compile(guarded(verbs)))}
    assert {verb.partition("(?")[0] for verb in verbs} == made


@pytest.mark.parametrize("name", ["lead", "predicate", "do", "keep"])
def test_words_that_are_matched_letter_by_letter_hold_no_pattern_but_a_guard(name: str) -> None:
    words = lexicon("targets")["words"][name]
    assert [word for word in words if re.search(r"[][?*+|]", word.partition("(?")[0] or word)] == []


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("measures.ttl", "@prefix ep: <urn:x> .\nep:a ep:b .", r"measures\.ttl: no valid Turtle: .*line 2"),
        ("lexicon/names.toml", "a = 1\nb = [", r"names\.toml: no valid TOML: "),
    ],
)
def test_a_damaged_file_of_the_ontology_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, text: str, message: str
) -> None:
    path = tmp_path / "ontology" / file
    shutil.copytree(ontology_path(), tmp_path / "ontology")
    path.write_text(text, "utf-8")
    monkeypatch.setattr("kg.ontology.ontology_path", (tmp_path / "ontology").joinpath)
    monkeypatch.setattr("kg.ontology.lexicon", lexicon.__wrapped__)  # past what is kept of the whole file
    with pytest.raises(OntologyError, match=message):
        (load_concepts if path.suffix == ".ttl" else lexicon).__wrapped__(path.stem)
    with pytest.raises(OntologyError, match=message):
        refuse_damaged.__wrapped__()


def test_a_list_that_a_lexicon_lacks_is_named() -> None:
    """A misspelt key is a line that names the file and the key, and no KeyError."""
    targets = lexicon("targets")
    for table, key, named in (
        (targets, "rats", "rats"),
        (targets["comparators"]["after"], "=>", "comparators.after.=>"),
    ):
        with pytest.raises(OntologyError, match=rf"^lexicon/targets\.toml: {named} is missing"):
            table[key]
