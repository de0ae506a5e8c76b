"""One panel of a dot plot: a line for each lane with names, marks, years and numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from kg.graph.readable import one_line
from kg.show.plot.frame import EDGE, FOOT, HEAD, MARGIN, NAME, SMALL, Frame, texts
from kg.show.plot.lanes import Lane, Mark, Panel
from kg.show.plot.marks import INK, LINE, REACHED, SOFT, clip, draw_mark, element, text_width
from kg.show.plot.sheet import Sheet, draw_axis

ROW, NUMBERS = 34.0, 14.0
"""The least height of a lane, and that of a line of numbers."""
SIGNS = {"baseline": "□ ", "target": "", "rule": "◇ "}
"""How the numbers tell what is reached and what is a standing norm from a promise."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A lane as it is set: the `first` of its plan names that, one that counts `other` words than the indicator's says which, and
    `numbers` are the lines of its numbers. `head` is the room for words above its marks, none where they stand beside them."""

    lane: Lane
    first: bool
    other: bool
    numbers: Sequence[str]
    head: float
    height: float


def draw_panel(sheet: Sheet, name: str, top: float) -> float:
    """Draw a panel of the indicator `name` with a line for each lane. Gives the height that is taken."""
    frame, rows = sheet.frame, list(_rows(sheet.panel, name, sheet.frame))
    bottom = top + HEAD + sum(row.height for row in rows)
    draw_axis(sheet, top, bottom)
    height = top + HEAD
    for row in rows:
        if row.first:
            way = f"M{MARGIN:g} {height:g}H{frame.width - MARGIN:g}"
            element(sheet.svg, "path", d=way, stroke=LINE, class_="line")
        _draw_words(sheet.svg, row, height, frame)
        height += row.height
        _draw_marks(sheet, row.lane, height - (ROW if frame.narrow else row.height) / 2 + 4)
    return bottom + FOOT


def _rows(panel: Panel, name: str, frame: Frame) -> Iterator[_Row]:
    plan = None
    for lane in panel.lanes:
        first, other, numbers = lane.plan != plan, lane.counts != name, _values(lane, panel, frame)
        head = ((16.0 if first else 2.0) + (14.0 if other or not first else 0.0)) * frame.narrow
        yield _Row(lane, first, other, numbers, head, head + _height(numbers, frame))
        plan = lane.plan


def _height(numbers: Sequence[str], frame: Frame) -> float:
    """The height of a lane: more where its numbers take several lines, beside the marks or above them."""
    return ROW + NUMBERS * (len(numbers) - 1) if frame.narrow else max(ROW, NUMBERS * len(numbers) + 8)


def _draw_words(svg: Element, row: _Row, top: float, frame: Frame) -> None:
    """The plan, what it counts where the words differ from the indicator's, and the numbers: beside or above."""
    plan, first = row.lane.plan, row.first
    middle = top + (15 if frame.narrow else row.height / 2)
    below = middle + (12 if first else 0 if frame.narrow else 4)
    value = max(text_width(line, SMALL + 1) for line in row.numbers)
    if first:
        width = frame.names - MARGIN - (value + 8) * frame.narrow
        place = MARGIN, middle - (2 if row.other and not frame.narrow else -2)
        _draw_text(svg, _Text(plan.short, plan.title), place, width)
    if row.other:
        width = frame.names - MARGIN - (value + 8) * (frame.narrow and not first)
        place = MARGIN, below + (5 if frame.narrow and first else 0)
        _draw_text(svg, _Text(row.lane.counts, row.lane.counts, SMALL, SOFT, "faint"), place, width)
    across = frame.width - MARGIN if frame.narrow else frame.right + EDGE
    start = middle + 3 - (0 if frame.narrow else NUMBERS / 2 * (len(row.numbers) - 1))
    for count, line in enumerate(row.numbers):
        said = _Text(line, " ".join(row.numbers), SMALL + 1)
        shown = _draw_text(svg, said, (across, start + NUMBERS * count), frame.values)
        shown.set("text-anchor", "end" if frame.narrow else "start")


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with what it says in full, as its title, and how it is set."""

    text: str
    title: str
    size: float = NAME
    colour: str = INK
    kind: str = "ink"


def _draw_text(svg: Element, said: _Text, place: tuple[float, float], room: float) -> Element:
    """A text cut to its room."""
    x, y = place
    shown = element(svg, "text", x=x, y=y, font_size=said.size, fill=said.colour, class_=said.kind)
    element(shown, "title", said.title).tail = clip(said.text, said.size, room)
    return shown


def _draw_marks(sheet: Sheet, lane: Lane, y: float) -> None:
    places = [sheet.axis.place(mark.target.place) for mark in lane.marks]
    for one, other in lane.joins:
        way = f"M{places[one]:.1f} {y:g}L{places[other]:.1f} {y:g}"
        element(sheet.svg, "path", d=way, stroke=REACHED, stroke_width=1.6, class_="join")
    for mark, x in zip(lane.marks, places, strict=True):
        _draw_mark(sheet, mark, (x, y))
    _draw_years(sheet.svg, lane, places, y)


def _draw_mark(sheet: Sheet, mark: Mark, place: tuple[float, float]) -> None:
    target, parent, frame = mark.target, sheet.svg, sheet.frame
    if frame.link:
        parent = element(parent, "a", href=frame.link(target), tabindex="-1")
    low, high = (sheet.axis.place(target.place if end is None else end) for end in target.places[1:])
    group = draw_mark(parent, target, place, (low, high))
    group.insert(0, element(group, "title", sentence(mark, frame)))
    del group[-1]


def sentence(mark: Mark, frame: Frame) -> str:
    """What a mark stands for, with the quotes of all its statements."""
    target = mark.target
    words = texts(frame.language)
    year = words["year"].format(year=target.year) if target.year else ""
    notes = " ".join(part for part in (year, words["status"][target.status]) if part)
    quotes = dict.fromkeys(one_line(t.passage.quote) for t in mark.targets if frame.quotes)
    said = "".join(f"\n“{quote}”" for quote in quotes)
    return f"{target.plan.short}: {target.counts} {target.amount} ({notes}){said}"


def _draw_years(svg: Element, lane: Lane, places: Sequence[float], y: float) -> None:
    """The year above each dot; where two would touch, the numbers beside them have both."""
    taken = -1.0
    for mark, x in sorted(zip(lane.marks, places, strict=True), key=lambda pair: (pair[1], pair[0].target.year or 0)):
        label = str(mark.target.year or "")
        half = text_width(label, 9) / 2
        if label and x - half > taken:
            about: dict[str, Any] = {"font_size": 9.0, "fill": SOFT, "text_anchor": "middle", "class_": "faint"}
            element(svg, "text", label, x=x, y=y - 8, **about)
            taken = x + half + 2


def _holds_anew(lane: Lane, panel: Panel) -> bool:
    """Whether a number of the lane is that of each year or term, which the axis does not say."""
    return not panel.change and any(mark.target.per for mark in lane.marks)


def _values(lane: Lane, panel: Panel, frame: Frame) -> list[str]:
    """The numbers of a lane, in as many lines as they take: □ 81.23 → 86 (2025) → 88 (2027); those that no line joins
    stand after commas."""
    unit = len(panel.units) > 1 or _holds_anew(lane, panel)
    joined = {other: one for one, other in lane.joins}
    lines = [""]
    for number, mark in enumerate(lane.marks):
        target = mark.target
        year = f" ({target.year})" if target.year else ""
        shown = SIGNS[target.status] + (target.amount if unit else target.number) + year
        before = " →" if joined.get(number) == number - 1 else "," if number else ""
        lines[-1] += before
        if lines[-1] and text_width(f"{lines[-1]} {shown} →", SMALL + 1) > frame.values:
            lines.append("")
        lines[-1] += f"{' ' if lines[-1] else ''}{shown}"
    return lines
