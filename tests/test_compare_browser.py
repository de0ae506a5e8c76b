"""The pages of `kg matrix` and `kg compare` in a browser: a click anywhere in a cell of the matrix shows its quotes, and a key goes
on to the next; the comparison fits a telephone."""

from __future__ import annotations

from pathlib import Path

from in_browser import Opened, browser, needs_chromium, sync_api
from pyoxigraph import Store

from kg.compare.matrix import load_matrix, matrix_page
from kg.compare.pages import comparison_page
from kg.compare.plans import compare_plans

pytestmark = needs_chromium
__all__ = ["browser"]


def test_quotes_are_reached_by_click_and_by_key(browser: sync_api.Browser, two_plans: Path, tmp_path: Path) -> None:
    page = tmp_path / "matrix.html"
    page.write_text(matrix_page(load_matrix(two_plans)), encoding="utf-8")
    opened = Opened(browser, page)
    cell = opened.page.locator("td:has(.cell)").first
    box = cell.bounding_box()
    assert box is not None
    cell.click(position={"x": box["width"] - 3, "y": box["height"] - 3})
    assert cell.locator(".tip").is_visible(), "the sign and its word fill a part of the cell"
    cell.locator(".tip").evaluate("(tip) => { tip.style.maxHeight = '2rem'; }")  # as where there are many quotes
    opened.page.keyboard.press("Tab")
    assert cell.locator(".tip").is_hidden()
    assert opened.page.evaluate("document.activeElement.className") == "cell", "what scrolls took it and hid"
    opened.close()


def test_two_plans_side_by_side_fit_a_telephone(browser: sync_api.Browser, store: Store, tmp_path: Path) -> None:
    page = tmp_path / "compare.html"
    page.write_text(comparison_page(compare_plans(store, "东海", "西山")), encoding="utf-8")
    opened = Opened(browser, page, width=390)
    assert opened.overflow == 0, "no column of the counts is cut"
    opened.close()
