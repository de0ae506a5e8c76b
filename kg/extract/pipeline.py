"""The spaCy pipeline that turns raw text into mentions: a component for each step, which says what it needs and what it gives.

The tokenizer cleans the text and makes one token of it: matching works on characters, a token a character would cost as
much as all the matching (`benchmarks/`), and character offsets do not depend on tokens. Results are kept in extension
attributes, as plain objects of `kg.model`.
"""

from __future__ import annotations

import sys
from functools import cache
from types import SimpleNamespace

from kg.extract.spacy_lean import Doc, Language, Vocab, spacy
from kg.extract.steps import KINDS, STEPS, Step, begin

for _name in ("clean", "reading", *KINDS):
    Doc.set_extension(_name, default=None, force=True)
Doc.set_extension("known", default={}, force=True)
Doc.set_extension("titles", default=(), force=True)


class CleaningTokenizer:
    """Raw text to a Doc over the clean text, which is one token; `doc._.clean` leads back to the raw characters."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, raw: str) -> Doc:
        notes = SimpleNamespace()
        begin(notes, raw)
        words = [notes.clean.text] if notes.clean.text else []
        doc = Doc(self.vocab, words=words, spaces=[False] * len(words))
        doc._.clean, doc._.titles = notes.clean, notes.titles
        return doc


def _component(step: Step) -> None:
    """Registers a step as the component `kg_<name>`."""

    def run(doc: Doc) -> Doc:
        step.take(doc._)
        return doc

    needs, gives = [f"doc._.{name}" for name in step.needs], [f"doc._.{step.gives}"]
    Language.component(f"kg_{step.name}", requires=needs, assigns=gives, retokenizes=False, func=run)


for _step in STEPS:
    _component(_step)


@cache
def pipeline() -> Language:
    """The pipeline, built once a process (its automata are native objects and do not travel between processes)."""
    nlp = spacy.blank("zh", vocab=Vocab())  # no features of words: the one token is none
    nlp.max_length = sys.maxsize  # spaCy's limit spares its parser, which is not here
    nlp.tokenizer = CleaningTokenizer(nlp.vocab)
    for step in STEPS:
        nlp.add_pipe(f"kg_{step.name}")
    return nlp


def read(raw: str, known: dict[str, str] | None = None) -> Doc:
    """One document through the pipeline.

    >>> [m.name for m in read("深化教师“县管校聘”管理改革。")._.measures]
    ['县管校聘']
    """
    nlp = pipeline()
    doc = nlp.make_doc(raw)
    doc._.known = known or {}
    return nlp(doc)
