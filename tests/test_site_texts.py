"""The words of the interface: Chinese with Chinese punctuation, both languages with the same values, plurals right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest
import rdflib
from test_layers import PACKAGE

from kg.ontology import NAMESPACE, ontology_path
from kg.site.render import SLOT, fill, load_texts, say

HALF_WIDTH = re.compile(
    r"(?<=[\u3400-\u9fff”》）}])\s*[,;:()!?]|[,;:()!?]\s*(?=[\u3400-\u9fff“《（{])|(?<=[\u3400-\u9fff])\."
)
"""A half-width mark beside a Chinese character or beside a value in a Chinese text."""
MARK_AFTER_TEXT = re.compile(r"(?:say\([^{}]*\)|\bt\.\w+) \}\}\s*[,;:.()!?]|\$\{say\([^{}]*\)\}[,;:.()!?]")
"""A template that sets a mark after a text of the interface, which then is half-width in Chinese too."""


def find_chinese() -> Iterator[tuple[str, str]]:
    """Where it stands, and each Chinese text of the site and of the figures that `kg plot` writes."""
    for key, (zh, _) in load_texts().items():
        yield key, zh
    rest = list(_of_show("plot.json")["zh"].items())
    while rest:
        key, value = rest.pop()
        if isinstance(value, dict):
            rest += [(f"{key}.{inner}", text) for inner, text in value.items()]
        else:
            yield f"plot.json: {key}", value


def _of_show(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((files("kg.show") / "templates" / name).read_text("utf-8"))
    return found


BY_CODE = re.compile(r"aside\.|one-|in-|Han[st]$|baseline$|rule$|neutral$|(higher|lower)-is-better$")
"""Texts that pages name by a code of the data."""


def test_every_text_is_said_somewhere() -> None:
    said = "".join(p.read_text("utf-8") for p in (PACKAGE / "site").rglob("*") if p.suffix in {".html", ".js", ".py"})
    assert [key for key in load_texts() if not BY_CODE.match(key) and not re.search(f"[\"'.]{key}\\b", said)] == []


def test_chinese_texts_have_chinese_punctuation() -> None:
    texts = dict(find_chinese())
    assert len(texts) > 200
    assert {key: zh for key, zh in texts.items() if HALF_WIDTH.search(SLOT.sub("{}", zh))} == {}


def test_templates_add_no_half_width_mark_to_chinese() -> None:
    lines = [
        (path.name, line.strip())
        for room in ("kg.site", "kg.show", "kg.serve")
        for path in (files(room) / "templates").iterdir()
        if not path.name.endswith((".json", ".txt")) and path.name != "editor.js"
        for line in path.read_text("utf-8").splitlines()
    ]
    chinese = re.compile(r"[\u3400-\u9fff][,;:()!?.]|[,;:()!?.][\u3400-\u9fff]")
    assert [found for found in lines if MARK_AFTER_TEXT.search(found[1]) or chinese.search(found[1])] == []


@pytest.mark.parametrize(
    "text", ["点开即可,读原文", "未提及的规划: {n}", "还有 {n},请再输入", "共{n}份(部)", "到此为止."]
)
def test_the_lint_finds(text: str) -> None:
    assert HALF_WIDTH.search(SLOT.sub("{}", text))


def test_every_direction_of_an_indicator_has_its_words() -> None:
    """A build without an indicator of some direction must not be the only one whose pages can be written."""
    graph = rdflib.Graph().parse(ontology_path("edupolicy.ttl"))
    directions = graph.subjects(rdflib.RDF.type, rdflib.URIRef(f"{NAMESPACE}Direction"))
    codes = {str(graph.value(direction, rdflib.SKOS.notation)) for direction in directions}
    plots = _of_show("plot.json")
    assert len(codes) == 3
    assert codes <= set(load_texts())
    assert [codes - set(words["direction"]) for words in plots.values()] == [set(), set()]


def test_both_languages_have_the_same_values() -> None:
    for key, (zh, en) in load_texts().items():
        values = [{slot[0] for slot in SLOT.findall(text)} for text in (zh, en)]
        assert values[0] <= values[1], key
        assert values[1] - values[0] <= {slot[0] for slot in SLOT.findall(en) if slot[2]}, f"{key}: only for a plural"


@pytest.mark.parametrize(("n", "expected"), [(0, "0 plans"), (1, "1 plan"), (2, "2 plans")])
def test_english_plurals(n: int, expected: str) -> None:
    assert fill("{n} {n:plan|plans}", {"n": n}) == expected
    assert expected in say("planCount", n=n)


def test_no_english_text_counts_in_the_plural_only() -> None:
    counted = re.compile(r"\{(?:n|plans|measures|nodes|links|places)\} (?:more )?[a-z]+s\b")
    assert {key: en for key, (_, en) in load_texts().items() if counted.search(en)} == {}
