"""Table cases: short texts with what a careful reader finds in them, each passed or failed as a whole.

Cases that are held out are counted and never shown: neither texts nor names of a file called `held_out.json` leave this
module.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.evaluate.agree import ALIKE, Item, key, keys_of, likeness, name_of, show_target, unit_of
from kg.evaluate.document import same_value
from kg.evaluate.gold import GoldError, load_json
from kg.evaluate.measures import Meant, labels_of
from kg.evaluate.named import FAMILY, TYPES
from kg.evaluate.tally import Counts

HELD_OUT = "held_out"
"""What a file of cases that is held out is called; a folder of plans that is ends in `_held`."""


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case: passed where it has no faults. A fault says what was missed, wrong or off."""

    id: str
    kind: str
    text: str
    faults: tuple[str, ...]


def score_cases(path: Path) -> list[CaseResult]:
    """Read each case of a file by itself and compare. Raises GoldError, naming the file."""
    cases = load_json(path)
    if not isinstance(cases, list) or not all("expect" in case for case in cases):
        raise GoldError(f"{path}: not a list of cases with an `expect` each: see tests/cases/README.md")
    return [CaseResult(case["id"], case["kind"], case["text"], tuple(_faults(case))) for case in cases]


def is_held_out(path: Path) -> bool:
    """Whether only counts of this file of cases, or folder of annotated plans, may be shown.

    >>> is_held_out(Path("cases/held_out.json")), is_held_out(Path("tests/written_held")), is_held_out(Path("tests/gold"))
    (True, True, False)
    """
    return path.stem == HELD_OUT or path.absolute().name.endswith("_held")


def count_cases(results: Sequence[CaseResult]) -> dict[str, Counts]:
    """Passed and all cases by kind."""
    kinds = sorted({r.kind for r in results})
    return {k: (sum(r.kind == k and not r.faults for r in results), sum(r.kind == k for r in results)) for k in kinds}


def _faults(case: Item) -> Iterator[str]:
    try:
        facts = read_case(case)
    except Exception as error:  # a fault of the reader fails its case and leaves the others to be counted
        yield f"the reader failed: {type(error).__name__}: {error}"
        return
    for kind, expected in case["expect"].items():
        if kind not in CHECKS:
            raise GoldError(f"case {case['id']}: unknown kind {kind!r}; known are {', '.join(CHECKS)}")
        for fault in CHECKS[kind](case, expected, facts):
            yield f"{kind}: {fault}"


def read_case(case: Item) -> Item:
    """The facts of a case's text, within its plan's period where it states one."""
    from kg.extract.facts import facts_of
    from kg.model import Document

    start, end = case.get("period") or (None, None)
    known = {"period_start": str(start), "period_end": str(end)} if start else {}
    digest = hashlib.sha256(case["text"].encode()).hexdigest()
    return facts_of(Document(case["id"], f"{case['id']}.txt", digest, case["text"], known))


def _items(expected: Sequence[Item | str]) -> list[Item]:
    return [{"name": item} if isinstance(item, str) else item for item in expected]


def _check_named(kind: str, case: Item, expected: Sequence[Item | str], facts: Item) -> Iterator[str]:
    items = _items(expected)
    family = (kind, *FAMILY.get(kind, ()))
    given = [m for m in facts["mentions"] if m["type"] in {TYPES[k] for k in family}]
    for item in items:
        hits = [m for m in given if key(m["name"]) in keys_of(item)]
        if not hits and not item.get("optional"):
            yield f"missed {name_of(item)}"
        for field in ("parent", "kind"):
            if field in item and hits and not any(same_value(item[field], m.get(field)) for m in hits):
                yield f"{name_of(item)}: {field} {hits[0].get(field)}, not {item[field]}"
    allowed = set[str]().union(*(keys_of(i) for k in family for i in _items(case["expect"].get(k, ()))))
    for mention in given:
        if mention["type"] == TYPES[kind] and key(mention["name"]) not in allowed:
            yield f"wrong {mention['name']}"


def _check_targets(case: Item, expected: Sequence[Item], facts: Item) -> Iterator[str]:
    given = [m for m in facts["mentions"] if m["type"] == "Target"]
    for item in expected:
        if not item.get("optional") and not any(target_agrees(item, m) for m in given):
            yield f"missed {show_target(item)}"
    for mention in given:
        if not any(target_agrees(item, mention) for item in expected):
            yield f"wrong {show_target(mention)}"


def target_agrees(item: Item, mention: Item) -> bool:
    """Whether a target is the one that is expected, in every field that the expectation states."""
    names = (name_of(item), *item.get("aliases", ()))
    if not any(likeness(mention["name"], name) >= ALIKE for name in names):
        return False
    if "unit" in item and unit_of(item) != unit_of(mention):
        return False
    if item.get("approx") and not mention.get("approx"):
        return False
    plain = all(mention.get(f) == item[f] for f in ("status", "comparator", "year") if f in item)
    return plain and all(_size(mention, f) == _size(item, f) for f in ("value", "low", "high") if f in item)


def _size(item: Item, field: str) -> float | None:
    """A number without its sign: which way a change goes is told by its words."""
    value = item.get(field)
    return None if value is None else abs(float(value))


def _check_measures(case: Item, expected: Sequence[Item], facts: Item) -> Iterator[str]:
    given = [m for m in facts["mentions"] if m["type"] == "Measure"]
    used: set[str] = set()
    for item in expected:
        concepts = {m["concept"]: labels_of(m) for m in given}
        own = {c: [m for m in given if m["concept"] == c] for c in concepts}
        meant = Meant.by(item, case["text"])
        through = [c for c in concepts if meant.is_met(concepts[c], own[c])]
        used.update(through)
        if not through and not item.get("optional"):
            yield f"missed {item['term']}"
        stances = {m["stance"] for c in through for m in own[c]}
        if through and item.get("stance", next(iter(stances))) not in stances:
            yield f"{item['term']}: {' / '.join(sorted(stances))}, not {item['stance']}"
    for concept in sorted({m["concept"] for m in given} - used):
        yield f"wrong {concept}"


def _check_metadata(case: Item, expected: Item, facts: Item) -> Iterator[str]:
    for field, value in expected.items():
        if not same_value(value, facts["document"].get(field)):
            yield f"{field}: {facts['document'].get(field)!r}, not {value!r}"


def _check_sections(case: Item, expected: Sequence[Item], facts: Item) -> Iterator[str]:
    titles = {s["id"]: s["title"] for s in facts["sections"]}
    given = [(key(s["title"]), key(titles.get(s["parent"]))) for s in facts["sections"]]
    if given != [(key(s["title"]), key(s["parent"])) for s in expected]:
        yield f"{[(s['title'], titles.get(s['parent'])) for s in facts['sections']]}"


def _named_check(kind: str) -> Callable[..., Iterator[str]]:
    return lambda case, expected, facts: _check_named(kind, case, expected, facts)


CHECKS: dict[str, Callable[..., Iterator[str]]] = {
    **{kind: _named_check(kind) for kind in TYPES},
    "targets": _check_targets,
    "measures": _check_measures,
    "metadata": _check_metadata,
    "sections": _check_sections,
}
"""How each kind of expectation is checked: case, what is expected, facts → faults."""
