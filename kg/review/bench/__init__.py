"""Judgements applied to facts, document after document (`judge`).

`matching` finds the mentions that each speaks of, `apply` and `additions` change the facts, `pairs` the identity of names; `reasons` say
why a judgement met nothing.
"""

from kg.review.bench.judge import Bench, JudgedFacts
from kg.review.bench.matching import Page
from kg.review.bench.pairs import find_pairs
from kg.review.bench.reasons import explain_missed

__all__ = [
    "Bench",
    "JudgedFacts",
    "Page",
    "explain_missed",
    "find_pairs",
]
