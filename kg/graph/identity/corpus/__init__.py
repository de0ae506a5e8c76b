"""Identity over all documents: the plans themselves as what others cite, one label for a thing, and what people said of pairs.

`library` holds the plans, with those above each (`parents`); `judged` is what people said. `resolution` is what one document needs to
know of all this, and `registry` finds it for many documents by a card for each (`cards`).
"""

from kg.graph.identity.corpus.cards import Card, load_head, write_card
from kg.graph.identity.corpus.judged import Pair, element, judge_pairs
from kg.graph.identity.corpus.library import Head, name_plan, read_head
from kg.graph.identity.corpus.parents import find_parents
from kg.graph.identity.corpus.registry import Registry, fingerprint
from kg.graph.identity.corpus.resolution import Resolution, resolve

__all__ = [
    "Card",
    "Head",
    "Pair",
    "Registry",
    "Resolution",
    "element",
    "find_parents",
    "fingerprint",
    "judge_pairs",
    "load_head",
    "name_plan",
    "read_head",
    "resolve",
    "write_card",
]
