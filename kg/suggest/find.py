"""Suggestions for the vocabulary: candidates of all documents, counted, tested for unit-hood, with their quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.extract.pipeline import pipeline
from kg.model import Document, Reading
from kg.ontology import Concept
from kg.review.tables import quote_around
from kg.suggest.candidates import Stretch, TermFinder, find_stretches, rules
from kg.suggest.coverage import Coverage, load_coverage
from kg.suggest.units import BORDER, cohesion, count_parts, entropy

QUOTES = 3
_KNOWN = ("names", "programmes", "measures", "citations", "places")


@dataclass(slots=True)
class Term:
    """A candidate over all documents."""

    term: str
    quoted: int = 0
    documents: set[str] = field(default_factory=set)
    left: list[str] = field(default_factory=list)
    right: list[str] = field(default_factory=list)
    places: dict[tuple[str, int, int], None] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How often it stands in them."""
        return len(self.places)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A term of art that no concept covers; `near` is the concept it may be a variant of."""

    term: str
    count: int
    documents: tuple[str, ...]
    quotes: tuple[tuple[str, str], ...]
    """Document and words, of different documents first."""
    near: Concept | None


def suggest(documents: Iterable[Document], *, least: int = 2, coverage: Coverage | None = None) -> list[Suggestion]:
    """Terms that stand at least `least` times in the documents, the likeliest terms of art first (see `_weight`)."""
    coverage = coverage or load_coverage()
    texts: dict[str, str] = {}
    covered: dict[str, list[tuple[int, int]]] = {}
    terms: dict[str, Term] = {}
    for document in documents:
        text, known = _read(document)
        texts[document.id], covered[document.id] = text, known
        for stretch in find_stretches(text, known):
            _count(terms, document.id, text, stretch)
    again = TermFinder(t.term for t in terms.values() if t.quoted and len(t.term) >= rules()["shortest_unquoted"])
    for name, text in texts.items():
        for stretch in again.find(text, covered[name]):
            _count(terms, name, text, stretch)
    never = {*rules()["never"], *rules()["rhetoric"]}
    found = [t for t in terms.values() if t.count >= least and t.term not in never]
    found = [t for t in _units(found, list(texts.values())) if not coverage.covers(t.term)]
    found = sorted(_longest(found), key=lambda t: (-_weight(t), -t.count, t.term))
    return [_suggestion(t, texts, coverage) for t in found]


def _read(document: Document) -> tuple[str, list[tuple[int, int]]]:
    """The clean text of a document, and where in it names and measures stand that are known."""
    nlp = pipeline()
    with nlp.memory_zone():
        doc = nlp.make_doc(document.raw)
        doc._.known = document.known
        nlp(doc, disable=["kg_targets", "kg_duties"])
        reading: Reading = doc._.reading
        return reading.text, [(m.start, m.end) for kind in _KNOWN for m in doc._.get(kind)]


def _count(terms: dict[str, Term], document: str, text: str, stretch: Stretch) -> None:
    term = terms.setdefault(stretch.term, Term(stretch.term))
    if (place := (document, stretch.start, stretch.end)) in term.places:
        return
    term.quoted += stretch.quoted
    term.documents.add(document)
    term.left.append(_neighbour(text, stretch.start - 1))
    term.right.append(_neighbour(text, stretch.end))
    term.places[place] = None


def _neighbour(text: str, at: int) -> str:
    return text[at] if 0 <= at < len(text) and "\u3400" <= text[at] <= "\u9fff" else BORDER


def _units(terms: Sequence[Term], texts: Sequence[str]) -> list[Term]:
    """Terms that are units: quoted ones always, others by entropy on both sides and cohesion."""
    data = rules()
    free = [t for t in terms if t.quoted or min(entropy(t.left), entropy(t.right)) >= data["entropy"]]
    counts = count_parts((t.term for t in free if not t.quoted), texts)
    characters = sum(map(len, texts))
    return [t for t in free if t.quoted or cohesion(t.term, counts, characters) >= data["cohesion"]]


def _longest(terms: Sequence[Term]) -> Iterator[Term]:
    """Terms without those that stand (all but one time) only within a longer one."""
    by_name = {t.term: t for t in terms}
    inside: dict[str, int] = {}
    for term in terms:
        size = len(term.term)
        for piece in {term.term[i:j] for i in range(size) for j in range(i + 2, size + 1) if j - i < size}:
            if piece in by_name:
                inside[piece] = max(inside.get(piece, 0), term.count)
    return (t for t in terms if t.count - inside.get(t.term, 0) >= 2 or t.term not in inside)


def _weight(term: Term) -> float:
    """How likely a term is one of art: by the documents that use it, more if it ends in an arrangement (制度, 共同体) or
    stands in quotation marks in several, little if it is made of words of every paper."""
    data, documents = rules(), len(term.documents)
    if data["plain"].fills(term.term):
        return documents / 10
    telling, quoted = bool(data["telling"].search(term.term)), term.quoted > 1 and documents > 1
    return documents * (1 + 2 * telling + quoted)


def _suggestion(term: Term, texts: dict[str, str], coverage: Coverage) -> Suggestion:
    first = {place[0]: place for place in reversed(term.places)}
    places = [*sorted(first.values()), *(p for p in term.places if p != first[p[0]])][:QUOTES]
    quotes = tuple((document, quote_around(texts[document], start, end)) for document, start, end in places)
    return Suggestion(term.term, term.count, tuple(sorted(term.documents)), quotes, coverage.nearest(term.term))
