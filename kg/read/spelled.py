"""Characters that a text names (&ldquo; for “) and labels that are one character (㈠ for (一)), spelled as plans usually have them.

That changes how long a text is, and offsets count in the text as it was received: a map leads back.
"""

from __future__ import annotations

import html
import re
import unicodedata

from kg.model import SetAside
from kg.offsets import OffsetMap
from kg.read.broken_letters import mend_broken_letters

_NAMED = re.compile(
    r"&(?:amp;|#38;){0,2}(?:nbsp|e[mn]sp|thinsp|[lr][ds]quo|quot|apos|[mn]dash|middot|bull|hellip|times|permil|[lg]t|amp|#\d{2,6}|#x[0-9a-f]{2,5});",
    re.I,
)
"""Names of characters as pages have them, perhaps named twice: &ldquo; &#12289; &amp;nbsp;."""
_DEEPEST = 3
_ENCLOSED = re.compile("[\u3220-\u3229\u2474-\u249b]")
"""㈠ to ㈩, ⑴ to ⒇, ⒈ to ⒛."""
_CLOSING, _KIND = ("Pe", "Pf"), "markup"


def spell_out(raw: str) -> tuple[str, OffsetMap, list[SetAside]] | None:
    """The text with these spelled out, the way back, and what of each name no character was made from; None where a text has
    none, as most.

    >>> text, offsets, aside = spell_out("㈠落实&ldquo;双减&rdquo;")
    >>> text, offsets.span(0, 3), offsets.span(5, 9)
    ('(一)落实“双减”', (0, 1), (3, 19))
    """
    hits = [*_labels(raw), *(_NAMED.finditer(raw) if "&" in raw else ())]
    if not hits:
        return None
    pieces: list[str] = []
    aside: list[SetAside] = []
    starts, sources, at, length = [0], [0], 0, 0

    def put(text: str, source: int) -> None:
        nonlocal length
        pieces.append(text)
        starts.append(length)
        sources.append(source)
        length += len(text)

    for hit in sorted(hits, key=re.Match.start):
        put(raw[at : hit.start()], at)
        (start, at), meant = hit.span(), _meant(hit[0])
        # what closes ends where its name ends, so that a span that ends with it has it whole
        closes = unicodedata.category(meant[-1]) in _CLOSING and hit[0][0] == "&"
        for character in meant:
            put(character, at - 1 if closes else start)
        if at - start > 1:
            first = start if meant.isspace() else start + 1
            aside.append(SetAside(start, at - 1, _KIND) if closes else SetAside(first, at, _KIND))
    put(raw[at:], at)
    return "".join(pieces), OffsetMap(tuple(starts), tuple(sources)), aside


def _labels(raw: str) -> list[re.Match[str]]:
    """Those of one character that are no half of a letter that was cut in two."""
    if hits := list(_ENCLOSED.finditer(raw)):
        mended, broken = mend_broken_letters(raw)
        halves = {at for span in broken for at in range(span.start, span.end)}
        hits = [hit for hit in hits if hit.start() not in halves and mended[hit.start()] == hit[0]]
    return hits


def _meant(written: str) -> str:
    if written[0] != "&":
        return unicodedata.normalize("NFKC", written)
    for _ in range(_DEEPEST):
        written = html.unescape(written)
    return written or " "  # a name of nothing that is shown
