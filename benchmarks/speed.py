"""How fast documents are read, stage by stage, beside what bare tokenising and searching cost in the same run.

    python benchmarks/speed.py [--times N] [--file PLAN …]

Prints MB of UTF-8 a second (CPU time of one core, best of N) and each stage's cost as a ratio to bare
`spacy.blank("zh")` tokenisation of the same texts. Ratios travel between machines; the absolute figures do not.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import spacy
from ahocorasick_rs import AhoCorasick

from kg.extract.facts import dump, facts_of
from kg.extract.measures import measure_index
from kg.extract.pipeline import pipeline
from kg.model import Document
from kg.ontology import load_concepts
from kg.read.clean import clean

ROOT = Path(__file__).parent.parent


def best(work: Callable[[], object], times: int) -> float:
    """Seconds of CPU time that `work` takes at best."""
    found = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        found = min(found, time.process_time() - start)
    return found


def stages(raws: list[str], times: int) -> dict[str, float]:
    """Seconds for each stage over all texts."""
    data = [raw.encode() for raw in raws]
    bare, nlp = spacy.blank("zh"), pipeline()
    scan = AhoCorasick(sorted({label for c in load_concepts("measures") for label in c.labels}))
    documents = [Document(str(i), str(i), "", raw) for i, raw in enumerate(raws)]
    read = [nlp(nlp.make_doc(raw)) for raw in raws]
    found = [facts_of(d) for d in documents]
    measure_index()
    seconds = {
        "decoding UTF-8": best(lambda: [d.decode() for d in data], times),
        "dictionary scan": best(lambda: [scan.find_matches_as_indexes(raw) for raw in raws], times),
        "bare spaCy tokenising": best(lambda: [bare.make_doc(raw) for raw in raws], times),
        "cleaning": best(lambda: [clean(raw) for raw in raws], times),
        "cleaning and sentences": best(lambda: [nlp.make_doc(raw) for raw in raws], times),
    }
    for name, component in nlp.pipeline:
        seconds[name] = best(lambda component=component: [component(doc) for doc in read], times)
    seconds["facts, all together"] = best(lambda: [facts_of(d) for d in documents], times)
    seconds["writing the facts file"] = best(lambda: [dump(f) for f in found], times)
    return seconds


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--file", type=Path, nargs="*", default=sorted((ROOT / "corpus").glob("*/plan.txt")))
    options = parser.parse_args()
    raws = [path.read_text("utf-8") for path in options.file]
    size = sum(len(raw.encode()) for raw in raws)
    seconds = stages(raws, options.times)
    bare = seconds["bare spaCy tokenising"]
    print(f"{len(raws)} documents, {size / 1e3:.0f} kB of UTF-8, best of {options.times}\n")
    print(f"{'stage':24} {'MB/s':>8} {'of bare':>8}")
    for name, took in seconds.items():
        print(f"{name:24} {size / max(took, 1e-9) / 1e6:8.1f} {took / bare:8.2f}")


if __name__ == "__main__":
    main()
