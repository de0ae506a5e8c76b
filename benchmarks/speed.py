"""How fast documents are read, stage by stage, beside what bare tokenising and searching cost in the same run.

    python benchmarks/speed.py [--times N] [--file PLAN …] [--large MB]

Prints MB of UTF-8 a second (CPU time of one core, best of N) and each stage's cost as a ratio to bare
`spacy.blank("zh")` tokenisation of the same texts. Ratios travel between machines; the absolute figures do not. Then
reads the texts as one document of MB megabytes and as one of a tenth of that, the best of three too: where nothing grows
faster than the text, both cost the same a byte. Python looks for cycles among objects as seldom as it does where `kg` reads.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path

import spacy
from ahocorasick_rs import AhoCorasick

from kg.build.engines import collecting_seldom
from kg.extract.facts import dump, facts_of
from kg.extract.pipeline import pipeline
from kg.model import Document
from kg.ontology import load_concepts
from kg.read.cleaning import clean

ROOT = Path(__file__).parent.parent
BAR = 1.5
"""Facts may cost at most so many times what bare tokenising costs."""
_LARGE_TIMES = 3
"""How often a large document is read. One run alone seems dearer than the best of many runs of short ones."""


def best(stages: dict[str, Callable[[], object]], times: int) -> dict[str, float]:
    """Seconds of CPU time that each stage takes at best; all run once a round, so that a slow spell hits them alike."""
    found = dict.fromkeys(stages, float("inf"))
    for _ in range(times):
        for name, work in stages.items():
            start = time.process_time()
            work()
            found[name] = min(found[name], time.process_time() - start)
    return found


def stages(raws: list[str]) -> dict[str, Callable[[], object]]:
    """What is measured over all texts."""
    data = [raw.encode() for raw in raws]
    bare, nlp = spacy.blank("zh"), pipeline()
    scan = AhoCorasick(sorted({label for c in load_concepts("measures") for label in c.labels}))
    documents = [Document(str(i), str(i), "", raw) for i, raw in enumerate(raws)]
    found = [facts_of(d) for d in documents]
    read = [nlp(nlp.make_doc(raw)) for raw in raws]
    return {
        "decoding UTF-8": lambda: [d.decode() for d in data],
        "dictionary scan": lambda: [scan.find_matches_as_indexes(raw) for raw in raws],
        "bare spaCy tokenising": lambda: [bare.make_doc(raw) for raw in raws],
        "cleaning": lambda: [clean(raw) for raw in raws],
        "cleaning and Doc": lambda: [nlp.make_doc(raw) for raw in raws],
        **{name: lambda component=component: [component(doc) for doc in read] for name, component in nlp.pipeline},
        "facts, all together": lambda: [facts_of(d) for d in documents],
        "writing the facts file": lambda: [dump(f) for f in found],
    }


def growth(raws: list[str], megabytes: float) -> None:
    """Prints what a byte of a large document costs beside a byte of one a tenth as long."""
    seconds = {}
    for size in (megabytes / 10, megabytes):
        document = Document("large", "large", "", repeated(raws, int(size * 1e6)))
        mentions = len(facts_of(document)["mentions"])
        seconds[size] = best({"large": partial(facts_of, document)}, _LARGE_TIMES)["large"] / size
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
        print(
            f"{size:5.1f} MB in one document: {1 / seconds[size]:.2f} MB/s, {mentions} mentions, {peak:.0f} MB of memory"
        )
    print(f"a byte of the large one costs {seconds[megabytes] / seconds[megabytes / 10]:.2f} of one of the small one")


def repeated(raws: list[str], size: int) -> str:
    """The texts one behind another, again and again, to so many bytes of UTF-8."""
    length = size // sum(len(raw.encode()) for raw in raws) + 1
    return "\n".join(islice(cycle(raws), length * len(raws))).encode()[:size].decode(errors="ignore")


def main() -> None:
    """Prints the table and the growth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--file", type=Path, nargs="*", default=sorted((ROOT / "corpus").glob("*/plan.txt")))
    parser.add_argument("--large", type=float, default=5.0, help="megabytes of the large document; 0: leave it out")
    options = parser.parse_args()
    raws = [path.read_text("utf-8") for path in options.file]
    size = sum(len(raw.encode()) for raw in raws)
    with collecting_seldom():
        seconds = best(stages(raws), options.times)
    bare = seconds["bare spaCy tokenising"]
    print(f"{len(raws)} documents, {size / 1e3:.0f} kB of UTF-8, best of {options.times}\n")
    print(f"{'stage':24} {'MB/s':>8} {'of bare':>8}")
    for name, took in seconds.items():
        print(f"{name:24} {size / max(took, 1e-9) / 1e6:8.1f} {took / bare:8.2f}")
    print(f"\nfacts cost {seconds['facts, all together'] / bare:.2f} of bare tokenising; the bar is {BAR}")
    if options.large:
        with collecting_seldom():
            growth(raws, options.large)


if __name__ == "__main__":
    main()
