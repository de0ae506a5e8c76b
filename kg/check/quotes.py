"""Whether every quote is the text, `raw[begin:end]`, and every statement's wording stands in its evidence."""

from __future__ import annotations

from collections.abc import Iterator

from kg.check.parts import Part, lexical
from kg.check.violations import Violation

REMEDY = "run `kg build` again: the graph or the text was changed after the build"


def check_quotes(part: Part, raw: str, *, against: str) -> Iterator[Violation]:
    """Each passage that is not the characters it names. `against` says in the message what `raw` is."""
    for passage in sorted(part.of):
        for quote in map(lexical, part.values(passage, "nif:anchorOf")):
            span = _span(part, passage)
            if span is None or not passage.endswith(f"/c{span[0]}-{span[1]}>"):
                yield _violation(part, passage, quote, "the passage's IRI, begin and end do not agree")
            elif (there := raw[slice(*span)]) != quote:
                message = f"the quote is not characters {span[0]}-{span[1]} of {against}"
                yield _violation(part, passage, quote, f"{message}: {_difference(there, quote)}")


def check_wordings(part: Part) -> Iterator[Violation]:
    """Each wording that no passage of its statement holds."""
    for subject in sorted(part.of):
        wordings = part.values(subject, "ep:wording")
        if wordings:
            passages = part.values(subject, "ep:evidence")
            quotes = [lexical(q) for p in passages for q in part.values(p, "nif:anchorOf")]
            for wording in sorted(wordings):
                if not any(lexical(wording) in quote for quote in quotes):
                    message = f"no passage of its evidence holds its wording {lexical(wording)!r}"
                    yield Violation("quotes", part.name, part.label(subject), part.quote(subject), message, REMEDY)


def _span(part: Part, passage: str) -> tuple[int, int] | None:
    ends = [part.values(passage, f"nif:{end}Index") for end in ("begin", "end")]
    if not all(len(values) == 1 and lexical(values[0]).isdecimal() for values in ends):
        return None
    return int(lexical(ends[0][0])), int(lexical(ends[1][0]))


def _difference(text: str, quote: str) -> str:
    """Where the two part."""
    at = next((i for i, (a, b) in enumerate(zip(text, quote, strict=False)) if a != b), min(len(text), len(quote)))
    return f"{text[at : at + 8]!r} there, {quote[at : at + 8]!r} quoted"


def _violation(part: Part, passage: str, quote: str, message: str) -> Violation:
    return Violation("quotes", part.name, f"Passage {passage[1:-1].rpartition('/')[2]}", quote, message, REMEDY)
