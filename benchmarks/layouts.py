"""Whether the same plan gives the same facts in another layout: each plan is laid out anew and read, and what it says is compared.

    python benchmarks/layouts.py [PLAN …] [--layout NAME …] [--lost KIND] [--new KIND]

A layout changes how a page writes a plan, not what the plan says: its script, its line ends, its spaces, its marks. It is a
list of edits of the raw text, so each mention found in the new text leads back to a place in the old one. Printed for each
layout and kind: how many of the facts are kept (same kind, name and place), how many of these with the same attributes
(stance; status, comparator, value, unit and year; parent), how many are new. `--lost` and `--new` list them with their sentences.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import opencc
from laid_out import Edit, Layout, each, lay_out, translate
from structure_layouts import STRUCTURE

from kg.evaluate.agree import key
from kg.extract.facts import facts_of
from kg.model import Document
from kg.read.encoding import decode

PLANS = ("corpus/*/plan.txt", "tests/written/*.txt")
KINDS = ("School", "Department", "Organization", "Programme", "Measure", "Target", "Citation")
ATTRIBUTES = ("stance", "status", "comparator", "value", "low", "high", "unit", "year", "parent", "kind", "stage")
Mention = dict[str, Any]


def traditional(raw: str) -> Iterator[Edit]:
    """Letter by letter, as a converter of web pages does it."""
    convert = opencc.OpenCC("s2t").convert
    for at, letter in enumerate(raw):
        if letter > "一" and (other := convert(letter)) != letter:
            yield Edit(at, at + 1, other)


def wrap(width: int) -> Layout:
    """Lines of a page: each paragraph is broken after so many letters, wherever that is."""

    def edits(raw: str) -> Iterator[Edit]:
        for line in re.finditer(r".+", raw):
            for at in range(line.start() + width, line.end() - 1, width):
                yield Edit(at, at, "\n")

    return edits


NARROW = dict(zip("，；：（）！？％", ",;:()!?%", strict=True))
WIDE = {narrow: wide for wide, narrow in NARROW.items()}

LAYOUTS: dict[str, Layout] = {
    "as it is": lambda raw: (),
    # lines
    "windows line ends": each(r"\n", "\r\n"),
    "lines of 38": wrap(38),
    "a line a sentence": each(r"(?<=[。;；])(?!\n)", "\n"),
    "blank lines between": each(r"\n+", "\n\n"),
    "no blank lines": each(r"\n{2,}", "\n"),
    "indented": each(r"^(?=[^\s|])", "\u3000\u3000"),
    "all in one line": each(r"\n+", ""),
    # letters and marks
    "traditional": traditional,
    "narrow marks": translate(NARROW),
    "wide marks": translate(WIDE),
    "wide digits": each(r"[0-9]", lambda found: chr(ord(found[0]) + 0xFEE0)),
    "straight quotes": translate({"“": '"', "”": '"'}),
    "no quotes": translate({"“": "", "”": ""}),
    "corner quotes": translate({"“": "「", "”": "」"}),
    "numbers apart": each(r"(?<=[一-龥])(?=[0-9])|(?<=[0-9%])(?=[一-龥])", " "),
    "a space after marks": each(r"(?<=[，。；：、])(?!\n)", " "),
    **STRUCTURE,
}


def read(raw: str) -> dict[str, Any]:
    """The facts of a text about which nothing is known."""
    return facts_of(Document("plan", "plan.txt", "0" * 64, raw, {}))


def mentions_of(facts: dict[str, Any]) -> list[Mention]:
    return [m for m in facts["mentions"] if m["type"] in KINDS]


def compare(raw: str, layout: Layout) -> Iterator[tuple[str, str, Mention, Mention | None]]:
    """(kind, "kept" | "lost" | "new", the mention, its counterpart if kept) for the plan as it is and laid out."""
    laid = lay_out(raw, layout(raw))
    others = mentions_of(read(laid.text))
    spans = [(laid.source(m["start"]), laid.source(m["end"] - 1) + 1) for m in others]
    unused = set(range(len(others)))
    by_name: dict[tuple[str, str], list[int]] = {}
    for number, other in enumerate(others):
        by_name.setdefault((other["type"], key(other["name"])), []).append(number)
    for mention in mentions_of(read(raw)):
        same = by_name.get((mention["type"], key(mention["name"])), ())
        near = [n for n in same if n in unused and spans[n][0] < mention["end"] and mention["start"] < spans[n][1]]
        if near:
            best = max(near, key=lambda n: same_attributes(mention, others[n]))
            unused.discard(best)
            yield mention["type"], "kept", mention, others[best]
        else:
            yield mention["type"], "lost", mention, None
    for number in sorted(unused):
        start, end = spans[number]
        yield others[number]["type"], "new", {**others[number], "start": start, "end": end}, None


def same_attributes(one: Mention, other: Mention) -> bool:
    return all(one.get(name) == other.get(name) for name in ATTRIBUTES)


def show(raw: str, mention: Mention) -> str:
    start, end = mention["start"], mention["end"]
    told = " ".join(f"{name}={mention[name]}" for name in ATTRIBUTES if mention.get(name) is not None)
    around = f"{raw[max(0, start - 25) : start]}[{raw[start:end]}]{raw[end : end + 25]}".replace("\n", "⏎").replace(
        "\r", ""
    )
    return f"{mention['name']} {told}: {around}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "plans", nargs="*", type=Path, help="plain texts; all of corpus and tests/written where none is named"
    )
    parser.add_argument("--layout", action="append", choices=LAYOUTS, help="only this one (may be given again)")
    parser.add_argument(
        "--lost", choices=KINDS, action="append", default=[], help="list what is lost or has other attributes"
    )
    parser.add_argument(
        "--new", choices=KINDS, action="append", default=[], help="list what is found only in the new layout"
    )
    given = parser.parse_args()
    plans = given.plans or [path for pattern in PLANS for path in sorted(Path().glob(pattern))]
    raws = {path: decode(path.read_bytes()) for path in plans}
    print(f"{'layout':24}" + "".join(f"{kind:>22}" for kind in KINDS) + "   (kept %, same attributes %, new %)")
    for name in given.layout or LAYOUTS:
        counts: Counter[tuple[str, str]] = Counter()
        for path, raw in raws.items():
            for kind, what, mention, other in compare(raw, LAYOUTS[name]):
                counts[kind, what] += 1
                same = other is not None and same_attributes(mention, other)
                counts[kind, "same"] += same
                if (kind in given.lost and not same and what != "new") or (kind in given.new and what == "new"):
                    then = (
                        " → " + " ".join(f"{n}={other.get(n)}" for n in ATTRIBUTES if other.get(n) != mention.get(n))
                        if other
                        else ""
                    )
                    print(f"{what:5}{kind:10}{path.parent.name}/{path.stem}: {show(raw, mention)}{then}")
        print(f"{name:24}" + "".join(f"{figures(counts, kind):>22}" for kind in KINDS), flush=True)


def figures(counts: Counter[tuple[str, str]], kind: str) -> str:
    """Percentages: kept, kept with the same attributes, new."""
    before = counts[kind, "kept"] + counts[kind, "lost"] or 1
    return " ".join(f"{100 * counts[kind, what] / before:6.1f}" for what in ("kept", "same", "new"))


if __name__ == "__main__":
    main()
