"""An order in which like stands beside like, for the rows and columns of a matrix.

Spectral seriation (Atkins, Boman and Hendrickson, "A spectral algorithm for seriation and the consecutive ones
problem", SIAM Journal on Computing 28, 1998): the order of the entries of the Fiedler vector, which belongs to the
second smallest eigenvalue of the Laplacian of the similarities. Where a band can be had, it is found.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

FAINT = 1e-3
"""The similarity of what shares nothing: it keeps apart groups in one order, each in one piece."""
DIGITS = 7
"""Digits of the vector that count, so that what machines round differently stands in the same order."""


def order_rows(matrix: Matrix, names: Sequence[str]) -> list[int]:
    """The positions of a matrix's rows in an order where rows with like entries follow each other.

    Rows are compared by the cosine of their entries. The order begins at the end where rows are fuller; `names`, one a
    row, decide between rows that stand alike.

    >>> import numpy as np
    >>> order_rows(np.array([[1, 1, 0, 0], [0, 0, 1, 1], [0, 1, 1, 0]]), ["a", "b", "c"])
    [0, 2, 1]
    """
    import numpy as np

    if len(matrix) < 3:
        return sorted(range(len(matrix)), key=lambda row: (-float(matrix[row].sum()), names[row]))
    lengths = np.linalg.norm(matrix, axis=1)
    unit = matrix / np.where(lengths > 0, lengths, 1)[:, None]
    alike = unit @ unit.T + FAINT
    np.fill_diagonal(alike, 0)
    _, vectors = np.linalg.eigh(np.diag(alike.sum(axis=1)) - alike)
    place = np.round(vectors[:, 1], DIGITS)
    full, third = matrix.sum(axis=1), len(matrix) // 3
    up, down = (sorted(range(len(matrix)), key=lambda row: (way * float(place[row]), names[row])) for way in (1, -1))
    ends = [(-round(float(full[order[:third]].sum()), DIGITS), names[order[0]], order) for order in (up, down)]
    return min(ends)[2]
