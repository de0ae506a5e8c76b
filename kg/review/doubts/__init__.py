"""The table of doubts (`find`): what makes a fact doubtful (`signals`), and names of which one may be short for the other (`short_forms`)."""

from kg.review.doubts.find import find_doubts

__all__ = [
    "find_doubts",
]
