"""Patterns with lists of a lexicon in them name lists that are there."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import kg.extract
from kg.extract.word_lists import WordLists
from kg.ontology import OntologyError


def test_every_pattern_of_a_module_can_be_made() -> None:
    found = 0
    for module in pkgutil.walk_packages(kg.extract.__path__, "kg.extract."):
        for name, pattern in vars(importlib.import_module(module.name)).items():
            if type(pattern).__name__ == "_Late":  # one that no text of these tests meets would be made in none
                assert pattern._make(), f"{module.name}.{name}"
                found += 1
    assert found > 50


def test_what_a_template_puts_in() -> None:
    lists, inner = WordLists("targets"), re.compile("[一二]")
    rows = [
        ("{tables.nature}", "预期性"),  # a list of words, the longest first
        ("{rates.up+rates.down}{2}", "提高降低"),  # two lists, and a count
        ("{one}{other}级", "一b级"),  # parts, one of them a pattern
        ("{inner}表", "提高2表"),  # … one a template
        ("{context.career}", "任教经历"),  # a pattern that the lexicon has
    ]
    for template, text in rows:
        found = lists.pattern(template, one=inner, other="[ab]", inner="{rates.up}[12]").match(text)
        assert found and found[0] == text, template


def test_a_list_that_holds_a_broken_pattern_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever edits a lexicon sees which list it is, and no traceback of `re`."""
    monkeypatch.setattr("kg.extract.word_lists.lexicon", lambda name: {"rates": {"up": ["升(?!学"], "most": ["至多"]}})
    pattern = WordLists("targets", "rates").pattern("{most}{up|}")
    with pytest.raises(
        OntologyError, match=r"^lexicon/targets\.toml: rates: a pattern in most, up is broken \(missing \)"
    ):
        pattern.search("升至")
