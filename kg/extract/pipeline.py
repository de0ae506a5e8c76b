"""The spaCy pipeline that turns raw text into mentions: each component says what it needs and what it gives.

The tokenizer cleans the text and makes one token of it: matching works on characters, a token a character would cost as
much as all the matching (`benchmarks/`), and character offsets do not depend on tokens. Results are kept in extension
attributes, as plain objects of `kg.model`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cache

from kg.extract.citations import find_citations
from kg.extract.duties import assign_duties
from kg.extract.measures import find_measures
from kg.extract.metadata import read_metadata
from kg.extract.names.find import find_names
from kg.extract.places_in_text import find_places, locate
from kg.extract.programmes.find import find_programmes
from kg.extract.spacy_lean import Doc, Language, Vocab, spacy
from kg.extract.targets.find import find_targets
from kg.extract.targets.indicators import indicator_index
from kg.model import CleanText, Mention, Metadata, Reading
from kg.read.clean import clean
from kg.read.sections import divide, hide_contents

KINDS = ("places", "names", "programmes", "measures", "targets", "citations")

for _name in ("clean", "reading", *KINDS):
    Doc.set_extension(_name, default=None, force=True)
Doc.set_extension("known", default={}, force=True)
Doc.set_extension("titles", default=(), force=True)


class CleaningTokenizer:
    """Raw text to a Doc over the clean text, which is one token; `doc._.clean` leads back to the raw characters."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, raw: str) -> Doc:
        cleaned, titles = hide_contents(clean(raw))
        words = [cleaned.text] if cleaned.text else []
        doc = Doc(self.vocab, words=words, spaces=[False] * len(words))
        doc._.clean = cleaned
        doc._.titles = titles
        return doc


def _component(name: str, needs: tuple[str, ...], gives: str, find: Callable[[Reading], Iterator[Mention]]) -> None:
    """Registers a finder as the component `kg_<name>`."""

    def run(doc: Doc) -> Doc:
        doc._.set(gives, list(find(doc._.reading)))
        return doc

    Language.component(
        f"kg_{name}", requires=[f"doc._.{n}" for n in needs], assigns=[f"doc._.{gives}"], retokenizes=False, func=run
    )


@Language.component("kg_reading", requires=["doc._.clean"], assigns=["doc._.reading"])
def read_frame(doc: Doc) -> Doc:
    """The heading tree and the metadata: the frame that every finder works in."""
    cleaned: CleanText = doc._.clean
    metadata: Metadata = read_metadata(cleaned, doc._.known)
    locate(metadata, cleaned)
    doc._.reading = Reading(cleaned, divide(cleaned.text, doc._.titles), metadata)
    return doc


_component("places", ("reading",), "places", find_places)
_component("names", ("reading",), "names", find_names)
_component("programmes", ("reading",), "programmes", find_programmes)
_component("targets", ("reading",), "targets", lambda reading: find_targets(reading, indicator_index()))
_component("citations", ("reading",), "citations", find_citations)


@Language.component(
    "kg_measures", requires=["doc._.reading", "doc._.names"], assigns=["doc._.measures"], retokenizes=False
)
def look_for_measures(doc: Doc) -> Doc:
    """The measures, once the names are known that may hold words of theirs."""
    doc._.measures = list(find_measures(doc._.reading, doc._.names))
    return doc


@Language.component(
    "kg_duties",
    requires=["doc._.reading", "doc._.names", "doc._.programmes", "doc._.measures", "doc._.targets"],
    assigns=["doc._.names"],
)
def link_duties(doc: Doc) -> Doc:
    """What the bodies answer for, once all that they may answer for is found."""
    assign_duties(doc._.reading, doc._.names, [*doc._.programmes, *doc._.measures, *doc._.targets])
    return doc


@cache
def pipeline() -> Language:
    """The pipeline, built once a process (its automata are native objects and do not travel between processes)."""
    nlp = spacy.blank("zh", vocab=Vocab())  # no features of words: the one token is none
    nlp.max_length = sys.maxsize  # spaCy's limit spares its parser, which is not here
    nlp.tokenizer = CleaningTokenizer(nlp.vocab)
    nlp.add_pipe("kg_reading")
    for name in KINDS:
        nlp.add_pipe(f"kg_{name}")
    nlp.add_pipe("kg_duties")
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
