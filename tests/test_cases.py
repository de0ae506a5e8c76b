"""Table cases: texts in the manner of other provinces. As many pass, kind by kind, as when the counts were frozen.

`kg score --cases tests/cases/open.json --freeze` accepts new counts. Held-out cases are only ever counted.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.evaluate.agree import key
from kg.evaluate.cases import CHECKS, count_cases, score_cases
from kg.evaluate.gold import FROZEN

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize("name", ["open", "held_out"])
def test_as_many_cases_pass_as_when_frozen(name: str) -> None:
    frozen = json.loads((CASES / FROZEN).read_text("utf-8"))[name]
    counts = count_cases(score_cases(CASES / f"{name}.json"))
    assert counts.keys() == frozen.keys()
    assert not {
        kind: f"{passed}/{all_}, frozen {frozen[kind][0]}/{frozen[kind][1]}"
        for kind, (passed, all_) in counts.items()
        if passed * frozen[kind][1] < frozen[kind][0] * all_
    }


def test_open_cases_are_well_formed() -> None:
    cases = json.loads((CASES / "open.json").read_text("utf-8"))
    assert len(cases) >= 150
    assert len({case["id"] for case in cases}) == len(cases)
    for case in cases:
        assert case["expect"].keys() <= CHECKS.keys(), case["id"]
        for item in case["expect"].get("measures", ()):
            assert "surface" not in item or key(item["surface"]) in key(case["text"]), case["id"]
