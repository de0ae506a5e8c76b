"""Characters that a text names (&ldquo; for “) and labels that are one character (㈠ for (一)), spelled as plans usually have them.

That changes how long a text is, and offsets count in the text as it was received: a map leads back.
"""

from __future__ import annotations

import html
import re
import unicodedata
from itertools import accumulate

from kg.model import SetAside
from kg.offsets import OffsetMap
from kg.read.cleaning.broken_letters import mend_broken_letters

_NAMED = re.compile(
    r"&(?:amp;|#38;){0,2}(?:nbsp|e[mn]sp|thinsp|[lr][ds]quo|quot|apos|[mn]dash|middot|bull|hellip|times|permil|[lg]t|amp|#\d{2,6}|#x[0-9a-f]{2,5});",
    re.I,
)
"""Names of characters as pages have them, perhaps named twice: &ldquo; &#12289; &amp;nbsp;."""
_DEEPEST = 3
Span = tuple[int, int]
_ENCLOSED = re.compile("[\u3220-\u3229\u2474-\u249b]")
"""㈠ to ㈩, ⑴ to ⒇, ⒈ to ⒛."""
_CLOSING, _LAST = ("Pe", "Pf"), "%％‰>"
"""Classes of marks, and signs, that facts end with and do not begin with."""


def spell_out(raw: str) -> tuple[str, OffsetMap, list[SetAside], dict[int, Span]] | None:
    """The text with these spelled out, the way back, what of each name no character was made from, and the spans of whole names
    by where their character is said to come from; None where a text has none, as most.

    >>> text, offsets, aside, names = spell_out("㈠落实&ldquo;双减&rdquo;")
    >>> text, offsets.span(0, 3), offsets.span(5, 9)
    ('(一)落实“双减”', (0, 1), (3, 19))
    """
    hits = sorted([*_labels(raw), *(_NAMED.finditer(raw) if "&" in raw else ())], key=re.Match.start)
    if not hits:
        return None
    runs, aside, names, at = list[tuple[str, int]](), list[SetAside](), dict[int, Span](), 0
    for hit in hits:
        (start, end), meant = hit.span(), _meant(hit[0])
        source = end - 1 if _closes(meant) else start
        runs += [(raw[at:start], at), *((character, source) for character in meant)]
        names[source], at = (start, end), end
        if source > start:
            aside.append(SetAside(start, source, "markup"))
        elif end - start > 1:
            aside.append(SetAside(start if meant.isspace() else start + 1, end, "markup"))  # a blank may be left out
    pieces, sources = zip(*runs, (raw[at:], at), strict=True)
    starts = accumulate(map(len, pieces[:-1]), initial=0)
    return "".join(pieces), OffsetMap(tuple(starts), sources), aside, names


def _labels(raw: str) -> list[re.Match[str]]:
    """Those of one character that are no half of a letter that was cut in two."""
    if hits := list(_ENCLOSED.finditer(raw)):
        mended, broken = mend_broken_letters(raw)
        halves = {at for span in broken for at in range(span.start, span.end)}
        hits = [hit for hit in hits if hit.start() not in halves and mended[hit.start()] == hit[0]]
    return hits


def _closes(meant: str) -> bool:
    """Whether what a name means ends where its name ends, so that a fact that ends with it has it whole: 95&#37;, &rdquo;."""
    return meant[-1] in _LAST or unicodedata.category(meant[-1]) in _CLOSING


def _meant(written: str) -> str:
    if written[0] != "&":
        return unicodedata.normalize("NFKC", written)
    return named_by(written) or " "  # a name of nothing that is shown


def named_by(names: str) -> str:
    """The characters that some names stand for, in whatever letters they are written, and perhaps named twice.

    >>> named_by("&ldquo;&amp;ndash;&#66;")
    '“–B'
    """
    names = names.lower()
    for _ in range(_DEEPEST):
        names = html.unescape(names)
    return names
