"""Whether the same plan gives the same facts in another layout: each plan is laid out anew and read, and what it says is compared.

    python benchmarks/layouts.py [PLAN …] [--layout NAME …] [--lost KIND] [--new KIND]

A layout changes how a page writes a plan, not what the plan says: its script, its line ends, its spaces, its marks. It is a
list of edits of the raw text, so each mention found in the new text leads back to a place in the old one. Printed for each
layout and kind: how many of the facts are kept (same kind, name and place), how many of these with the same attributes
(stance; status, comparator, value, unit and year; parent), how many are new. What a plan says of itself (title, issuer, days …)
is one more kind, a field each. `--lost` and `--new` list them with their sentences.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from furniture_layouts import FURNITURE
from head_layouts import HEADS, Headed, Said, facts, said
from laid_out import LaidOut, Layout, lay_out
from line_layouts import LINES
from mark_layouts import MARKS
from place_layouts import PLACES, Moved
from structure_layouts import STRUCTURE
from table_layouts import TABLES

from kg.evaluate.agree import key
from kg.read.files import read_bytes

PLANS = ("corpus/*/plan.txt", "tests/written/*.txt")
MENTIONS = ("School", "Department", "Organization", "Programme", "Measure", "Target", "Citation")
ITSELF = "Plan"
"""The kind of what a plan says of itself."""
KINDS = (*MENTIONS, ITSELF)
ATTRIBUTES = ("stance", "status", "comparator", "value", "low", "high", "unit", "year", "parent", "kind", "stage")
NAMES = ("name", "parent")
"""What is said in names, which change where a plan is moved to another place."""
Mention = dict[str, Any]


OF_STRUCTURE: dict[str, Layout] = {**STRUCTURE, **TABLES, **FURNITURE, **PLACES, **HEADS}
"""Those that number, head, order or place a plan in another way."""
LAYOUTS: dict[str, Layout] = {
    "as it is": lambda raw: (),
    **LINES,
    **MARKS,
    **OF_STRUCTURE,
}


@cache
def read(raw: str) -> tuple[Mention, ...]:
    """What is found in a text about which nothing is known."""
    return tuple(m for m in facts(raw)["mentions"] if m["type"] in MENTIONS)


def read_laid_out(laid: LaidOut) -> tuple[tuple[Mention, ...], list[tuple[int, int]], Said]:
    """What is found in a text that is laid out, read from its bytes as a document is, the raw span of each, and what it says of itself.

    Raises ValueError where a web page loses or gains what is no blank.
    """
    text = read_bytes(laid.text.encode())
    places: Sequence[int] = range(len(text))
    if text != laid.text:  # the text has what is seen, in its order
        kept, seen = [not c.isspace() for c in text], laid.seen
        if sum(kept) != len(seen):
            raise ValueError(f"{len(seen)} characters are seen on the page, {sum(kept)} read")
        places = [seen[max(0, number - 1)] for number in accumulate(kept)]
    mentions = read(text)
    spans = [(laid.source(places[m["start"]]), laid.source(places[m["end"] - 1]) + 1) for m in mentions]
    return mentions, spans, said(text)


def expected(raw: str, layout: Layout) -> tuple[Iterable[Mention], Said, range]:
    """What is to be found: mentions, and what the plan says of itself; and within which part of the raw text mentions count."""
    match layout:
        case Headed():
            text = range(*layout.text(raw))
            return [m for m in read(raw) if m["start"] in text], layout.said(raw), text
        case Moved():
            renamed = layout.renaming(raw)
            document = {name: renamed(value) if isinstance(value, str) else value for name, value in said(raw).items()}
            mentions = [{**m, **{name: renamed(m[name]) for name in NAMES if m.get(name)}} for m in read(raw)]
            return mentions, document, range(len(raw))
        case _:
            return read(raw), said(raw), range(len(raw))


def compare(raw: str, layout: Layout) -> Iterator[tuple[str, str, Mention, Mention | None]]:
    """(kind, "kept" | "lost" | "new", the mention, its counterpart if kept) for the plan as it is and laid out."""
    others, spans, document = read_laid_out(lay_out(raw, layout(raw)))
    mentions, own, text = expected(raw, layout)
    yield from compare_fields(own, document)
    unused = {number for number, (start, _) in enumerate(spans) if start in text}
    by_name: dict[tuple[str, str], list[int]] = {}
    for number, other in enumerate(others):
        by_name.setdefault((other["type"], key(other["name"])), []).append(number)
    for mention in mentions:
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


def compare_fields(own: Said, other: Said) -> Iterator[tuple[str, str, Mention, Mention | None]]:
    """The same for what a plan says of itself, a field each that either has."""
    for name in (name for name in own if own[name] or other[name]):
        field = {"name": f"{name}: {own[name]} → {other[name]}", "start": 0, "end": 0}
        kept = key(str(own[name])) == key(str(other[name]))
        yield ITSELF, "kept" if kept else "lost" if own[name] else "new", field, field if kept else None


def same_attributes(one: Mention, other: Mention) -> bool:
    return all(one.get(name) == other.get(name) for name in ATTRIBUTES)


def show(raw: str, mention: Mention, other: Mention | None) -> str:
    """A mention in its sentence, and what its counterpart has otherwise."""
    start, end = mention["start"], mention["end"]
    told = " ".join(f"{name}={mention[name]}" for name in ATTRIBUTES if mention.get(name) is not None)
    around = f"{raw[max(0, start - 25) : start]}[{raw[start:end]}]{raw[end : end + 25]}".replace("\n", "⏎").replace(
        "\r", ""
    )
    changed = [f"{n}={other.get(n)}" for n in ATTRIBUTES if other.get(n) != mention.get(n)] if other else []
    return f"{mention['name']} {told}: {around}" + (" → " + " ".join(changed) if changed else "")


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
    raws = {path: read_bytes(path.read_bytes()) for path in plans}
    print(f"{'layout':24}" + "".join(f"{kind:>22}" for kind in KINDS) + "   (kept %, same attributes %, new %)")
    for name in given.layout or LAYOUTS:
        compared = [(path, *one) for path, raw in raws.items() for one in compare(raw, LAYOUTS[name])]
        for path, kind, what, mention, other in compared:
            same = other is not None and same_attributes(mention, other)
            if (kind in given.lost and not same and what != "new") or (kind in given.new and what == "new"):
                print(f"{what:5}{kind:10}{path.parent.name}/{path.stem}: {show(raws[path], mention, other)}")
        counts = count(one[1:] for one in compared)
        print(f"{name:24}" + "".join(f"{figures(counts, kind):>22}" for kind in KINDS), flush=True)


def count(compared: Iterable[tuple[str, str, Mention, Mention | None]]) -> Counter[tuple[str, str]]:
    """How many of each kind are "kept", "lost" and "new", and how many "same": kept with the same attributes."""
    counts: Counter[tuple[str, str]] = Counter()
    for kind, what, mention, other in compared:
        counts[kind, what] += 1
        counts[kind, "same"] += other is not None and same_attributes(mention, other)
    return counts


def shares(counts: Counter[tuple[str, str]], kind: str) -> tuple[float, float, float]:
    """Of the facts of a plan as it is, in per cent: those kept, kept with the same attributes; and how many are new beside them."""
    before = counts[kind, "kept"] + counts[kind, "lost"] or 1
    kept, same, new = (100 * counts[kind, what] / before for what in ("kept", "same", "new"))
    return kept, same, new


def figures(counts: Counter[tuple[str, str]], kind: str) -> str:
    return " ".join(f"{share:6.1f}" for share in shares(counts, kind))


if __name__ == "__main__":
    main()
