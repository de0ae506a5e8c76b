"""Answers in English: what the label of a figure says in Chinese words beside the plan's own, and the signs of lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from kg.ask.answer import Answer, Value

CHANGES = {"提高": "up by", "下降": "down by", "变化": "changed by"}
NOTES = {"现状": "baseline", "常规": "norm"}
LABEL = re.compile(
    r"(?P<counts>.+) (?:每(?P<per>\S+?))?(?P<bound>提高|下降|变化|[=≥>≤<]) (?P<about>约?)(?P<amount>[\d…][^ ]*)"
    r"(?: \((?P<year>\d+)?(?:, )?(?P<note>现状|常规)?\))?"
)
EACH = re.compile(r" 每(\S+)$")
"""What stands between the name and a sign: 每学期 ≥."""


def in_english(answer: Answer) -> Answer:
    """The answer with the labels of its figures in English, where it has any; what is counted and its unit stay the plan's words."""
    said = {column: in_words for column, in_words in ENGLISH.items() if column in answer.columns}
    if not said:
        return answer
    rows = ({**row, **{column: in_words(row[column]) for column, in_words in said.items()}} for row in answer.rows)
    return replace(answer, rows=tuple(rows))


def english_list(value: Value) -> Value:
    """Names with signs between them that English has.

    >>> english_list("Class size、Reading……")
    'Class size; Reading …'
    """
    return value.replace("、", "; ").replace("……", " …") if isinstance(value, str) else value


def english_label(label: Value) -> Value:
    """The label of a figure in English; all else stays as it is.

    >>> english_label("高考本科上线 提高 约512人 (2020, 现状)"), english_label("近视率 每年下降 1百分点")
    ('高考本科上线 up by about 512人 (2020, baseline)', '近视率 down by 1百分点/年')
    """
    found = LABEL.fullmatch(label) if isinstance(label, str) else None
    if found is None:
        return label
    counts, bound, per = found["counts"], found["bound"], found["per"]
    if bound not in CHANGES and (each := EACH.search(counts)):
        counts, per = counts[: each.start()], each[1]
    about = "about " if found["about"] else ""
    notes = ", ".join(filter(None, (found["year"], NOTES.get(found["note"]))))
    amount = f"{about}{found['amount']}{f'/{per}' if per else ''}{f' ({notes})' if notes else ''}"
    return f"{counts} {CHANGES.get(bound, bound)} {amount}"


ENGLISH: dict[str, Callable[[Value], Value]] = {
    "figure": english_label,
    "task": english_label,
    "measures": english_list,
}
"""By column, how its values are put in English: labels of figures as `kg.graph.readable.target_label` writes them, and lists."""
