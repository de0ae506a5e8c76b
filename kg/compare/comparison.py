"""What two plans have in common and apart, and how it reads in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kg.ask.text_table import GAP, fold, line_of
from kg.compare.figures import Figure, FigurePair, Where
from kg.compare.stances import Stance
from kg.graph.readable import one_line
from kg.show.heads import PlanHead
from kg.show.passages import Passage

NARROWEST = 60
HEADINGS = {
    "measures": "措施 · Measures",
    "targets": "指标的数值 · Figures by indicator",
    "programmes": "工程项目 · Programmes",
    "citations": "引用文件 · Citations",
}
PLACES: dict[Where, str] = {"shared": "共有 · shared", "a": "仅 A · only A", "b": "仅 B · only B"}
NO_GROUP = "未分组 · no group"
SIMILAR = "名称相近 · similar names"
Row = tuple[str, ...]
COLUMNS: dict[tuple[bool, Where], dict[str, int]] = {
    (False, "shared"): {"": 1, "A": 2, "B": 2}, (False, "a"): {"": 1, "A": 3}, (False, "b"): {"": 1, "B": 3},
    (True, "shared"): {"": 2, "A": 4, "B": 4, "B − A": 2}, (True, "a"): {"": 1, "A": 3, " ": 1}, (True, "b"): {"": 1, "B": 3, " ": 1},
}  # fmt: skip
"""The columns of figures (True) and of all else by what has them: their heads, and how much of the width each has."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one plan says of a thing: under which name, with what stance or of what kind, and the passage."""

    name: str
    passage: Passage
    stance: Stance | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A thing in two plans: what each says of it, strongest stance first; empty where a plan does not have it."""

    name: str
    iri: str
    group: str
    a: tuple[Said, ...]
    b: tuple[Said, ...]
    alike: bool = False
    """True where the names are only similar, so that a reader has to judge whether it is one thing."""

    @property
    def where(self) -> Where:
        """Whether both plans have it, or which one."""
        return "shared" if self.a and self.b else "a" if self.a else "b"


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that two plans have in common and apart."""

    a: PlanHead
    b: PlanHead
    measures: tuple[Pair, ...]
    targets: tuple[FigurePair, ...]
    programmes: tuple[Pair, ...]
    citations: tuple[Pair, ...]

    def __str__(self) -> str:
        return to_text(self, 120, quotes=False)

    def counts(self) -> dict[str, dict[Where, int]]:
        """How many of each kind are shared and how many stand in one plan alone: of figures, pairs and single ones."""
        kinds: dict[str, Sequence[Pair | FigurePair]] = {
            "measures": self.measures,
            "targets": self.targets,
            "programmes": self.programmes,
            "citations": self.citations,
        }
        return {
            kind: {place: sum(pair.where == place for pair in pairs) for place in ("shared", "a", "b")}
            for kind, pairs in kinds.items()
        }


def to_text(comparison: Comparison, width: int, *, quotes: bool = True) -> str:
    """The whole comparison for a terminal of a width; without quotes it is a list of names and stances."""
    return "\n".join(_lines(comparison, max(width, NARROWEST), quotes)) + "\n"


def _lines(comparison: Comparison, width: int, quotes: bool) -> Iterator[str]:
    for mark, plan in (("A", comparison.a), ("B", comparison.b)):
        yield from fold(f"{mark}  {_named(plan)}", width)
    yield ""
    for kind, counts in comparison.counts().items():
        told = ", ".join(f"{PLACES[place]} {n}" for place, n in counts.items())
        yield from fold(f"{HEADINGS[kind]}: {told}", width)
    for kind in ("measures", "targets", "programmes", "citations"):
        yield from ("", f"=== {HEADINGS[kind]}")
        for place, title in PLACES.items():
            chosen = [pair for pair in getattr(comparison, kind) if pair.where == place]
            yield from ("", f"--- {title}: {len(chosen)}")
            if chosen:
                rows = _figures(chosen, quotes) if kind == "targets" else _pairs(chosen, kind, place, quotes)
                yield from _table(COLUMNS[kind == "targets", place], rows, width)


def _named(head: PlanHead) -> str:
    return "  ".join(dict.fromkeys(part for part in (head.short, head.title, head.number, head.id) if part))


def _pairs(pairs: Iterable[Pair], kind: str, place: Where, quotes: bool) -> Iterator[Row]:
    for group, members in groupby(pairs, key=lambda pair: pair.group):
        if kind != "citations":
            yield (f"[{group or NO_GROUP}]",)
        for pair in members:
            sides = [pair.a, pair.b] if place == "shared" else [pair.a or pair.b]
            name = f"{pair.name} ({SIMILAR})" if pair.alike else pair.name
            yield (name, *(_side(said, pair, quotes) for said in sides))


def _side(said: Sequence[Said], pair: Pair, quotes: bool) -> str:
    """The strongest stance with its quote; weaker ones are named after it."""
    first = said[0]
    parts = [first.name] if pair.alike else []
    parts += [" ".join(s.stance.signed for s in said if s.stance)] if first.stance else []
    parts += [f"“{one_line(first.passage.quote)}”"] if quotes else []
    return "\n".join(parts)


def _figures(pairs: Iterable[FigurePair], quotes: bool) -> Iterator[Row]:
    for pair in pairs:
        yield (pair.indicator, *(_figure(side, quotes) for side in (pair.a, pair.b) if side), pair.gap_text)


def _figure(figure: Figure, quotes: bool) -> str:
    note = f" ({figure.note})" if figure.note else ""
    quote = f"\n“{one_line(figure.passage.quote)}”" if quotes else ""
    return f"{figure.counts} {figure.amount}{note}{quote}"


def _table(columns: Mapping[str, int], rows: Iterable[Row], width: int) -> Iterator[str]:
    """The lines of a table as wide as the terminal; a row of one cell is a heading."""
    room, parts = width - GAP * (len(columns) - 1), sum(columns.values())
    widths = {column: room * part // parts for column, part in columns.items()}
    yield from line_of({column: column for column in columns}, widths)
    yield "─" * width
    for row in rows:
        yield from line_of(dict(zip(columns, row, strict=True)), widths) if len(row) > 1 else row
