"""Cleaning: what the steps set aside is cut out, and a map of offsets leads back to the raw text.

A step (`set_aside`) looks at the *shadow*: the raw text in Simplified script with full-width forms folded (`kg.read.forms`),
character for character, so that a position in the shadow is a position in the raw text. What stands within words goes first, so
that the steps which look at lines know one with it in (發(fā)布時間: as 发布时间:). What is set aside is cut out of the shadow, and
white space that says nothing (`layout`); the rest is the clean text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from kg.model import CleanText, SetAside
from kg.offsets import cut
from kg.read.cleaning.label_forms import usual_labels
from kg.read.cleaning.layout import find_drops
from kg.read.cleaning.lost_lines import break_lines
from kg.read.cleaning.noise import find_noise, without_noise
from kg.read.cleaning.set_aside import LINE_STEPS, WORD_STEPS, Step, set_aside_stray_marks
from kg.read.cleaning.spacing import find_spacing, is_spaced
from kg.read.cleaning.spelled import Span, spell_out
from kg.read.forms import find_without_width, fold, fold_forms, forms_of, script_of, simplify

_CLOSING = frozenset({"closing", "index", "source", "upload-record", "licence", "disclaimer"})
"""What a site puts above and below a text: no sentence goes on behind it."""


def clean(raw: str) -> CleanText:
    """The clean text of a document, and where each of its characters stood.

    >>> clean("深化“縣管\u00a0校聘”改革").text
    '深化“县管校聘”改革'
    """
    spelled = spell_out(raw)
    if spelled is None:
        return _clean(raw)
    text, back, named, names = spelled
    cleaned = _clean(text)
    ends = ((s.kind, *back.span(s.start, s.end)) for s in cleaned.set_aside)
    aside = (SetAside(names.get(start, (start,))[0], names.get(end - 1, (end,))[-1], kind) for kind, start, end in ends)
    offsets = cleaned.offsets.through(back, len(cleaned.text))
    return replace(cleaned, raw=raw, offsets=offsets, set_aside=_disjoint(sorted([*named, *aside])))


def tidy(raw: str) -> str:
    """A stretch that was set aside as the clean text would have it: folded, without what stands within its words.

    >>> tidy("發(fā)布機構:**縣教\u200b育局**")
    '发布机构:县教育局'
    """
    kept, _ = without_noise(raw)
    folded = fold(kept)
    within = _spans(_set_aside(folded, (*WORD_STEPS, ("stray marks", set_aside_stray_marks))))
    return cut(folded, _merge([*within, *find_without_width(kept, forms_of(kept))]))[0]


def _clean(raw: str) -> CleanText:
    """The same for a text in which every character is spelled out."""
    mended, noise = find_noise(raw)
    kept, _ = cut(mended, _spans(noise))
    simplified = simplify(kept)
    forms = forms_of(simplified)
    folded = break_lines(fold_forms(simplified, forms))
    spaced = is_spaced(folded)
    folded = folded if spaced else usual_labels(folded)
    shadow = _with_noise(folded, mended, _spans(noise))
    within = sorted([*noise, *_set_aside(shadow, WORD_STEPS)])
    # between the letters of a word: what is set aside there, characters without width, the blanks of a text that is spaced out
    unseen = [*find_without_width(raw, forms), *(find_spacing(shadow) if spaced else ())]
    loose = _merge([*_spans(within), *unseen])
    tight, offsets = cut(shadow, loose)
    aside = _set_aside(tight, LINE_STEPS)
    if loose:
        spans = offsets.spans(_spans(aside))
        aside = [SetAside(*span, s.kind) for s, span in zip(aside, spans, strict=True)]
    text, offsets = cut(shadow, _cuts(shadow, aside, loose))
    return CleanText(raw, text, _disjoint(sorted([*within, *aside])), offsets, script_of(kept, simplified), spaced)


def _with_noise(folded: str, raw: str, noise: list[Span]) -> str:
    """The folded text as long as the raw one again, its noise in its places.

    >>> _with_noise("济宁市", "濟(jì)寧市", [(1, 5)])
    '济(jì)宁市'
    """
    parts, at, done = list[str](), 0, 0  # `at` counts in the folded text, `done` in the raw one
    for start, end in noise:
        parts += [folded[at : at + start - done], raw[start:end]]
        at, done = at + start - done, end
    return "".join([*parts, folded[at:]])


def _set_aside(text: str, steps: Iterable[tuple[str, Step]]) -> list[SetAside]:
    return sorted({span for _, step in steps for span in step(text)})


def _spans(aside: Iterable[SetAside]) -> list[Span]:
    return [(s.start, s.end) for s in aside]


def find_soft_breaks(cleaned: CleanText) -> Iterator[Span]:
    """Line ends that break lines at a fixed width, or at the end of a page, with what stands around them that is no text: a
    sentence goes on over them. They are spans of the raw text.

    >>> list(find_soft_breaks(clean("坚持五育并举,推进教育\\n— 3 —\\n质量提升。")))
    [(11, 18)]
    """
    raw, text, offsets = cleaned.raw, cleaned.text, cleaned.offsets
    for (start, source), (end, after) in pairwise(zip(offsets.starts, offsets.sources, strict=True)):
        before = source + end - start
        if end and raw.find("\n", before, after) >= 0 and text[end - 1] != "\n" != text[end]:
            yield before, after


def _cuts(shadow: str, aside: Iterable[SetAside], loose: list[Span]) -> list[Span]:
    """What is cut out of the shadow: what is set aside, and the white space that says nothing in what is left."""
    whole = _merge([_with_line_end(shadow, span.start, span.end) for span in aside])
    closed = {end for span in aside if span.kind in _CLOSING for end in (span.end, span.end + 1)}
    ends = {end for _, end in whole}
    whole = _merge([*whole, *loose]) if loose else whole
    kept, offsets = cut(shadow, whole)
    pages, apart = (
        [start for start, source in zip(offsets.starts, offsets.sources, strict=True) if source in at]
        for at in (ends, closed)
    )
    return _merge([*whole, *offsets.spans(find_drops(kept, pages, frozenset(apart)))])


def _with_line_end(shadow: str, start: int, end: int) -> Span:
    whole_line = (start == 0 or shadow[start - 1] == "\n") and shadow[end : end + 1] == "\n"
    return start, end + whole_line


def _disjoint(aside: list[SetAside]) -> tuple[SetAside, ...]:
    out: list[SetAside] = []
    for span in aside:
        if not out or span.start >= out[-1].end:
            out.append(span)
        elif span.end > out[-1].end:
            out.append(SetAside(out[-1].end, span.end, span.kind))
    return tuple(out)


def _merge(spans: list[Span]) -> list[Span]:
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
