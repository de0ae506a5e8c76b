"""Makes as many plans to read as wanted out of those of a build: the same seed gives the same bytes.

    python benchmarks/vary_texts.py BUILD OUT [--plans N] [--seed S]

Each plan is moved to another county (its name, and those of the city and the province it lies in), has other figures, and
the sections under each heading stand in another order. What is written are texts as they come off the web, so a build
reads them from the start; `vary.py` beside this file varies facts that have been read.
"""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from vary import find_facts, load_counties, make

from kg.ontology import ontology_path
from kg.read.forms import simplify

FIGURE = re.compile(r"(?<![\d.])(?!19\d\d|20\d\d)[1-9]\d+(?=\s?[%所个名人万亩项家])")
"""A number that counts something: no year, no label of a heading, no page marker."""
A_FOLDER = 1000
"""So many plans lie in one folder."""
Names = list[str]
"""A county, the city it lies in and its province, full and short names in turn."""


@dataclass(frozen=True, slots=True)
class Model:
    """A plan to vary: its raw text, the names of its place, and runs of neighbouring sections without their labels."""

    raw: str
    names: Names
    runs: list[list[tuple[int, int]]]


def load_names() -> dict[str, Names]:
    """The names of each division that is valid today and of those it lies in, by code."""
    with ontology_path("places.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        table = {row["code"]: row for row in rows}
    return {code: list(_upwards(table, code)) for code in table}


def _upwards(table: dict[str, dict[str, str]], code: str) -> Iterator[str]:
    while code in table:
        name = table[code]["name"]
        yield from (name, table[code]["short"] or name[:-1])
        code = table[code]["parent"]


def load_models(build: Path, names: dict[str, Names]) -> list[Model]:
    """The plans of a build, by id."""
    models = []
    for path in find_facts(build):
        facts = json.loads(path.read_text("utf-8"))
        raw = (build / "text" / f"{path.stem}.txt").read_bytes().decode()
        models.append(Model(raw, names[facts["document"]["jurisdiction_code"]], list(find_runs(facts["sections"]))))
    return models


def find_runs(sections: list[dict[str, Any]]) -> Iterator[list[tuple[int, int]]]:
    """Runs of sections on the second level under one heading: where each stands, its label left out."""
    second = [section for section in sections if section["level"] == 2]
    for _, run in groupby(second, key=lambda section: section["parent"]):
        yield [(s["start"] + len(s["label"]), s["end"]) for s in run]


def vary_text(model: Model, names: Names, rng: random.Random) -> str:
    """One varied plan."""
    raw = move(reorder(model, rng), dict(zip(model.names, names, strict=False)))
    return FIGURE.sub(lambda found: _figure(found[0], rng), raw)


def reorder(model: Model, rng: random.Random) -> str:
    """The text with the sections of each run in another order; labels stay where they are."""
    parts, at = [], 0
    for run in model.runs:
        for (start, end), (first, last) in zip(run, rng.sample(run, len(run)), strict=True):
            parts += [model.raw[at:start], model.raw[first:last]]
            at = end
    return "".join([*parts, model.raw[at:]])


def move(raw: str, names: dict[str, str]) -> str:
    """The text with names replaced, also where they stand in Traditional script."""
    any_name = re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))
    parts, at = [], 0
    for found in any_name.finditer(simplify(raw)):
        parts += [raw[at : found.start()], names[found[0]]]
        at = found.end()
    return "".join([*parts, raw[at:]])


def _figure(digits: str, rng: random.Random) -> str:
    """Another number of as many digits, at most a fifth off."""
    least, most = 10 ** (len(digits) - 1), 10 ** len(digits) - 1
    return str(rng.randint(max(least, int(digits) * 4 // 5), min(most, int(digits) * 6 // 5)))


def vary_texts(build: Path, plans: int, seed: int) -> Iterator[tuple[str, str]]:
    """Name and text of varied plans, each of the build's in turn."""
    names = load_names()
    models, counties = load_models(build, names), load_counties()
    for number in range(plans):
        rng = random.Random(f"{seed} {number}")
        code, _ = rng.choice(counties)
        yield f"plan-{number:06}", vary_text(models[number % len(models)], names[code], rng)


def write_texts(build: Path, out: Path, plans: int, seed: int = 2026) -> None:
    """Writes varied plans into folders of a thousand."""
    for number, (name, text) in enumerate(vary_texts(build, plans, seed)):
        folder = out / f"{number // A_FOLDER:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_bytes(text.encode())


if __name__ == "__main__":
    make(write_texts, __doc__)
