"""An order in which like stands beside like: a hidden band is found, and the same whatever order the rows come in."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.show.seriation import order_rows

BAND = np.array([[abs(row * 0.8 - column) < 4 for column in range(32)] for row in range(40)], dtype=float)
NAMES = [f"{number:02}" for number in range(40)]


@given(st.permutations(range(40)))
def test_a_band_is_found_whatever_order_the_rows_come_in(shuffled: list[int]) -> None:
    found = [shuffled[position] for position in order_rows(BAND[shuffled], [NAMES[row] for row in shuffled])]
    assert found in (list(range(40)), list(range(40))[::-1])


def test_groups_that_share_nothing_stay_in_one_piece_each() -> None:
    rows = np.kron(np.eye(3), np.ones((4, 5)))[[0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]]
    groups = [row % 3 for row in order_rows(rows, [f"{n:02}" for n in range(12)])]
    assert sum(one != other for one, other in pairwise(groups)) == 2


@pytest.mark.parametrize(("rows", "order"), [([], []), ([[1, 0]], [0]), ([[0, 1], [1, 1]], [1, 0])])
def test_few_rows_stand_by_how_full_they_are(rows: list[list[int]], order: list[int]) -> None:
    assert order_rows(np.array(rows, dtype=float), ["a", "b"][: len(rows)]) == order


def test_the_order_begins_where_rows_are_fuller() -> None:
    stairs = np.tril(np.ones((12, 12)))
    order = order_rows(stairs, [f"{n:02}" for n in range(12)])
    assert stairs[order[:4]].sum() > stairs[order[-4:]].sum()
