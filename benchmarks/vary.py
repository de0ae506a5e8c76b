"""Makes as many plans as wanted out of a few: the same seed gives the same bytes.

    python benchmarks/vary.py BUILD OUT [--plans N] [--seed S]

Takes the facts files and texts of a build, those of counties whose names have three characters, and writes N varied ones into
OUT/facts and OUT/text. Each has another place,
other figures in its targets, and only some of its facts. All replacements keep their length, so a fact's characters
stay where they are and its quote stays proved. Titles and names that hold the place change with it.
"""

from __future__ import annotations

import argparse
import copy
import csv
import hashlib
import json
import random
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kg.ontology import ontology_path
from kg.read.forms import simplify

LEAST, MOST = 0.4, 1.0
"""A varied plan keeps a share of the facts between these."""
COUNTY = re.compile(r"(?:县|市|区)$")
Facts = dict[str, Any]


def load_counties() -> list[tuple[str, str]]:
    """Code and name of the counties that are valid today and whose names have three characters."""
    with ontology_path("places.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        valid = [(row["code"], row["name"]) for row in rows if not row["valid_to"]]
    return sorted((c, n) for c, n in valid if len(n) == 3 and COUNTY.search(n) and not c.endswith("0000"))


def replace_all(raw: str, old: str, new: str) -> str:
    """The text with a name replaced, also where it stands in Traditional script. Both have the same length."""
    parts, end = [], 0
    for found in re.finditer(re.escape(old), simplify(raw)):
        parts += [raw[end : found.start()], new]
        end = found.end()
    return "".join(parts) + raw[end:]


def vary_number(text: str, value: float, rng: random.Random) -> tuple[str, float]:
    """Another number of as many digits where the text writes this one, and its value; else both as they are."""
    written = str(int(value)) if value == int(value) else str(value)
    if not written.isdecimal() or len(re.findall(rf"(?<![\d.]){written}(?![\d.])", text)) != 1:
        return text, value
    digits = len(written)
    other = rng.randint(max(10 ** (digits - 1), int(value * 0.8)), min(10**digits - 1, int(value * 1.2) + 1))
    return re.sub(rf"(?<![\d.]){written}(?![\d.])", str(other), text), other


def vary_targets(facts: Facts, raw: str, rng: random.Random) -> str:
    """The text with other figures, which are written into the facts too."""
    for mention in facts["mentions"]:
        if mention["type"] == "Target" and mention["value"] is not None:
            start, end = mention["start"], mention["end"]
            text, mention["value"] = vary_number(raw[start:end], mention["value"], rng)
            raw = raw[:start] + text + raw[end:]
    return raw


def move(facts: Facts, old: str, code: str, new: str) -> Facts:
    """The facts with another place: names that hold the old one are changed with it."""
    text = json.dumps(facts, ensure_ascii=False).replace(old, new).replace(old[:2], new[:2])
    moved: Facts = json.loads(text)
    was = moved["document"]["jurisdiction_code"]
    for mention in moved["mentions"]:
        if mention.get("code") == was:
            mention["code"] = code
    moved["document"]["jurisdiction_code"] = code
    return moved


def vary(facts: Facts, raw: str, number: int, county: tuple[str, str], rng: random.Random) -> tuple[Facts, str]:
    """One varied plan: facts and text."""
    varied = copy.deepcopy(facts)
    keep = rng.uniform(LEAST, MOST)
    varied["mentions"] = [m for m in varied["mentions"] if rng.random() < keep]
    places = {(m["type"], m["start"], m["end"]) for m in varied["mentions"]}
    for mention in varied["mentions"]:
        if mention.get("answers_for"):
            mention["answers_for"] = [task for task in mention["answers_for"] if tuple(task) in places]
    raw = vary_targets(varied, raw, rng)
    old, (code, new) = facts["document"]["jurisdiction"], county
    raw = replace_all(replace_all(raw, old, new), old[:2], new[:2])
    varied = move(varied, old, code, new)
    document = varied["document"]
    document["id"] = f"varied-{number:05}"
    document["title"] = document["title"] or f"{new}教育事业发展规划"
    document["title"] += f"（{number:05}）"
    document["sha256"] = hashlib.sha256(raw.encode()).hexdigest()
    for mention in varied["mentions"]:
        mention["text"] = raw[mention["start"] : mention["end"]]
    return varied, raw


def find_facts(build: Path) -> list[Path]:
    """The facts files of a build folder. Ends the program with one line where there are none to vary."""
    return sorted((build / "facts").glob("*.json")) or sys.exit(
        f"{build}: no documents are built there: `kg build corpus -o {build}` makes plans to vary"
    )


def built(folder: str) -> Path:
    """The folder of a build, as an argument of a program. Ends the program with one line where none is there."""
    build = Path(folder)
    if find_facts(build) and not (build / "store").is_dir():
        sys.exit(f"{build}: has no store: `kg build corpus -o {build}` makes it")
    return build


def vary_build(build: Path, plans: int, seed: int) -> Iterator[tuple[Facts, str]]:
    """Varied plans, each of the build's in turn."""
    paths = find_facts(build)
    texts = [(build / "text" / f"{path.stem}.txt").read_bytes().decode() for path in paths]
    read = zip([json.loads(path.read_text("utf-8")) for path in paths], texts, strict=True)
    models = [(facts, raw) for facts, raw in read if _can_move(facts)]
    if not models:
        sys.exit(f"{build}: no plan is of a county whose name has three characters (如东县), as those to vary must be")
    counties = load_counties()
    for number in range(plans):
        rng = random.Random(f"{seed} {number}")
        facts, raw = models[number % len(models)]
        yield vary(facts, raw, number, rng.choice(counties), rng)


def _can_move(facts: Facts) -> bool:
    """Whether another county's name fits into the place of its own."""
    place, code = facts["document"]["jurisdiction"], facts["document"]["jurisdiction_code"]
    return bool(code and place and len(place) == 3 and COUNTY.search(place))


def write_plans(build: Path, out: Path, plans: int, seed: int) -> None:
    """Facts files and texts of varied plans, into `out`."""
    for folder in ("facts", "text"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    for facts, raw in vary_build(build, plans, seed):
        name = facts["document"]["id"]
        (out / "facts" / f"{name}.json").write_text(json.dumps(facts, ensure_ascii=False), "utf-8")
        (out / "text" / f"{name}.txt").write_bytes(raw.encode())


def make(write: Callable[[Path, Path, int, int], None], about: str) -> None:
    """A command that makes plans out of a build: reads its arguments and writes them."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    write(options.build, options.out, options.plans, options.seed)


if __name__ == "__main__":
    make(write_plans, __doc__)
