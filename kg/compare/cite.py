"""Evidence packs: the answer of a saved question with, for each fact, all that a citation needs.

Works for every question whose rows name a passage (`passageIri`, or two of them: `baselinePassageIri`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.ask.answer import Answer, Value
from kg.ask.columns import head_of, load_columns
from kg.ask.errors import AskError
from kg.ask.formats import asked_of
from kg.ask.question import LANGUAGES, Bindings, Question
from kg.ask.questions import ask_bound
from kg.graph.readable import one_line
from kg.sheets import Sheet, csv_text, workbook_bytes
from kg.show.heads import PlanHead, load_heads
from kg.show.passages import Passage, load_passages

if TYPE_CHECKING:
    from pyoxigraph import Store

PASSAGE = re.compile(r"^(.*?)[pP]assageIri$")
ABOUT_THE_PASSAGE = {"plan", "section", "begin", "end"}
"""Columns of answers that an evidence pack gives anew, in full, from the passage itself."""
ABOUT_THE_PLAN = {"province", "tier", "start"}
"""Columns that only a spreadsheet needs, to sort by: the title of the plan stands below each quote."""
IN_THE_FIGURE = {"counts", "comparator", "value", "low", "high", "unit", "direction", "per", "year"}
"""Columns that only a spreadsheet needs: the label of the figure, where an answer has one, says them."""
COLUMNS = (
    "no", "plan", "document_number", "section_path", "quote", "begin", "end", "source_file", "sha256", "passage",
    "quote_of",
)  # fmt: skip
MARKDOWN = re.compile(r"([\\`*_\[\]<|~&$])")
LINE_START = re.compile(r"^(\s*)([#+=>-]|\d+(?=[.)]))", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One passage for one row of an answer: what the row says, and for which of its columns the passage is quoted."""

    says: Mapping[str, Value]
    passage: Passage
    role: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A question with what was asked, and the evidence for each row of its answer, in its order; columns and roles are named in
    `language`, `zh` or `en`."""

    question: Question
    asked: Mapping[str, Sequence[str]]
    columns: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    language: str


def cite(
    store: Store, question: Question, bindings: Bindings, asked: Mapping[str, Sequence[str]], language: str = "zh"
) -> Pack:
    """The evidence pack of a question, in `zh` or `en`. Raises AskError where its answer has no quotes."""
    answer = ask_bound(store, question, bindings, language=LANGUAGES[language])
    roles = {column: found[1] for column in answer.columns if (found := PASSAGE.match(column))}
    if not roles:
        raise AskError(
            f"{question.name} counts and has no quotes to cite: ask for the facts themselves, as `kg ask` lists"
        )
    named = {str(row[column]) for row in answer.rows for column in roles if row[column] is not None}
    passages = load_passages(store, named, load_heads(store))
    columns = _own_columns(answer)
    evidence = tuple(
        Evidence({column: row[column] for column in columns}, passages[str(row[column])], role)
        for row in answer.rows
        for column, role in sorted(roles.items())
        if str(row[column]) in passages
    )
    return Pack(question, asked, columns, evidence, language)


def _own_columns(answer: Answer) -> tuple[str, ...]:
    """What the question itself says, without IRIs and without what is given from the passage."""
    own = [c for c in answer.columns if c not in ABOUT_THE_PASSAGE and not c.endswith(("Iri", "quote", "Quote"))]
    return tuple(c for c in own if any(row[c] is not None for row in answer.rows))


def _table(pack: Pack, language: str | None = None) -> tuple[list[str], list[list[Value]]]:
    """Header and rows; columns and roles are named in a language, None: as scripts know them."""
    columns = [COLUMNS[0], *(c if c not in COLUMNS else f"{c}_" for c in pack.columns), *COLUMNS[1:]]
    header = [head_of(column, language) for column in columns]
    rows = []
    for number, evidence in enumerate(pack.evidence, 1):
        passage, plan = evidence.passage, evidence.passage.plan
        place: list[Value] = [
            plan.title,
            plan.number,
            passage.section or None,
            one_line(passage.quote),
            passage.begin,
            passage.end,
        ]
        rows.append(
            [
                number,
                *evidence.says.values(),
                *place,
                plan.source,
                plan.sha256,
                passage.iri,
                head_of(evidence.role, language) or None,
            ]
        )
    return header, rows


def to_csv(pack: Pack) -> str:
    """A line a passage, UTF-8."""
    return csv_text(*_table(pack))


def to_workbook(pack: Pack) -> bytes:
    """A sheet with a row a passage, its columns named in the pack's language, and one that says what was asked."""
    header, rows = _table(pack, pack.language)
    about = asked_of(pack.question, pack.asked, pack.language)
    return workbook_bytes(
        [Sheet("原文 evidence", header, rows, frozen_columns=1), Sheet("问题 question", ["", ""], about)]
    )


def to_markdown(pack: Pack) -> str:
    """Numbered quotes with their places, and the sources at the end."""
    given = ", ".join(f"{name}: {'、'.join(values)}" for name, values in pack.asked.items())
    plans = {e.passage.plan.iri: e.passage.plan for e in pack.evidence}
    letters = {iri: f"S{number}" for number, iri in enumerate(sorted(plans), 1)}
    lines = [
        f"# {escape(pack.question.zh)}",
        "",
        escape(pack.question.en) + (f" ({escape(given)})" if given else ""),
        "",
    ]
    roles = {evidence.role for evidence in pack.evidence}
    for number, evidence in enumerate(pack.evidence, 1):
        role = _role(evidence.role, pack.language) if len(roles) > 1 else ""
        lines += [*_quoted(number, evidence, role, letters[evidence.passage.plan.iri], pack.language), ""]
    lines += ["## 来源 · Sources", ""]
    lines += [f"- {letters[iri]}: {_source(plans[iri])}" for iri in sorted(plans)]
    return "\n".join(lines) + "\n"


def _role(role: str, language: str) -> str:
    """What a passage is quoted for, where a row has two of them: 现状原文, and 原文 of what the row is about."""
    columns = load_columns(language)
    return columns.get(f"{role}Quote") or columns[role or "quote"]


def _quoted(number: int, evidence: Evidence, role: str, letter: str, language: str) -> Iterator[str]:
    passage = evidence.passage
    told = ABOUT_THE_PLAN | (IN_THE_FIGURE if "figure" in evidence.says else set())
    says = [
        _spoken(column, value, language)
        for column, value in evidence.says.items()
        if value is not None and column not in told
    ]
    heading = " · ".join(filter(None, [*says, role])) or passage.plan.title
    yield f"{number}. {escape(heading)}"
    yield ""
    yield f"   > {escape(one_line(passage.quote))}"
    yield ""
    number_ = f"（{passage.plan.number}）" if passage.plan.number else ""
    path = f", {passage.section}" if passage.section else ""
    place = escape(f"{passage.plan.title}{number_}{path}")
    yield f"   {place}, {passage.begin}–{passage.end} ({letter})"


def _spoken(column: str, value: Value, language: str) -> str:
    """A number says nothing without its name."""
    return value if isinstance(value, str) else f"{head_of(column, language)} {value}"


def _source(plan: PlanHead) -> str:
    parts = [plan.title, plan.number, plan.id, plan.source, f"SHA-256 {plan.sha256}" if plan.sha256 else None]
    return escape(", ".join(part for part in parts if part))


def escape(text: str) -> str:
    """The text so that Markdown shows it as it is.

    >>> escape("*1* [a](b)"), escape("1. 一")
    ('\\\\*1\\\\* \\\\[a\\\\](b)', '1\\\\. 一')
    """
    marked = MARKDOWN.sub(r"\\\1", text)
    return LINE_START.sub(lambda m: f"{m[1]}{m[2]}\\" if m[2].isdigit() else f"{m[1]}\\{m[2]}", marked)
