"""A violation: what is wrong, where, in which words of the plan, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that does not hold. `check` names the test, `document` the document or file, `subject` the thing."""

    check: str
    document: str
    subject: str
    quote: str | None
    message: str
    remedy: str

    def line(self) -> str:
        """The violation as one line."""
        quote = f" 「{_short(self.quote)}」" if self.quote else ""
        return f"{self.document}: {self.subject}: {self.message}{quote} → {self.remedy}"


def _short(quote: str) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= LONGEST_QUOTE else flat[: LONGEST_QUOTE - 1] + "…"
