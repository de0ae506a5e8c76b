"""The page of `kg view` in a browser: the network of a site by itself. What it does there, `test_site_network.py` tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from in_browser import INK, Opened, browser, needs_chromium, sync_api
from site_build import write_small_site
from small_plans import plan

from kg.ontology import load_concepts
from kg.site.view import write_view

pytestmark = needs_chromium
__all__ = ["browser"]
LISTED = "kg.net.stage.drawn.filter((node) => node.kind === 'Measure').length"


def open_view(browser: sync_api.Browser, path: Path, address: str = "", **more: Any) -> Opened:
    return Opened(browser, path.as_uri() + address, ready="html[data-ready]", **more)


@pytest.fixture(scope="module")
def view(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    page = tmp_path_factory.mktemp("view") / "view.html"
    write_view(small_site / "build", page, at_least=1)
    return page


@pytest.fixture
def opened(browser: sync_api.Browser, view: Path) -> Iterator[Opened]:
    opened = open_view(browser, view)
    yield opened
    opened.close()


def test_it_opens_on_plans_and_measures_and_leads_nowhere_else(opened: Opened) -> None:
    assert opened.page.evaluate(INK) > 2000
    assert opened.page.evaluate("kg.net.stage.drawn.length") == 6
    assert opened.page.is_checked("#kinds [value=Measure]")
    links = "[...document.links].map((link) => link.getAttribute('href'))"
    assert opened.page.evaluate(links) == ["#main"]


def test_a_page_shows_in_a_frame_that_is_refused_all_storage(browser: sync_api.Browser, view: Path) -> None:
    """So notebooks show pages: cookies raise there as storage does."""
    frame = view.with_name("frame.html")
    frame.write_text(f'<!doctype html><iframe sandbox="allow-scripts" src="{view.name}"></iframe>', "utf-8")
    opened = Opened(browser, frame)
    inner = opened.page.frame_locator("iframe")
    inner.get_by_text("6 个节点").first.wait_for()
    inner.locator("#language").click()
    inner.get_by_text("6 nodes").first.wait_for()
    opened.close()


def test_a_measure_that_is_sought_shows_its_plans_and_their_sentences(opened: Opened) -> None:
    page = opened.page
    page.fill("#search", "區管校聘")
    page.wait_for_selector("#results button")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel blockquote")
    panel = page.inner_text("#panel")
    for words in ("县管校聘", "东县 2021–2025", "建立", "全面推行县管校聘制度。", "第 29–40 字符"):
        assert words in panel
    assert page.locator("#panel a").count() == 0


@pytest.mark.parametrize(("locale", "language"), [("en-US", "en"), ("zh-TW", "zh-Hans"), ("de-DE", "zh-Hans")])
def test_it_opens_as_a_site_does_in_what_the_browser_asks_for(
    browser: sync_api.Browser, small_site: Path, view: Path, locale: str, language: str
) -> None:
    spoken = "document.documentElement.lang"
    opened = open_view(browser, view, locale=locale)
    assert opened.page.evaluate(spoken) == language
    opened.page.goto((small_site / "site" / "index.html").as_uri())
    assert opened.page.evaluate(spoken) == language
    opened.close()


@pytest.mark.parametrize("width", [360, 1600])
def test_hostile_texts_are_shown_and_do_nothing(
    browser: sync_api.Browser, hostile_site: Path, tmp_path: Path, width: int
) -> None:
    write_view(hostile_site / "build", tmp_path / "view.html")
    opened = open_view(browser, tmp_path / "view.html", "#plan/bad", width=width)
    opened.page.wait_for_selector("#panel h2")
    for details in opened.page.locator("#panel details").all():
        details.evaluate("(element) => { element.open = true; }")
    assert opened.overflow == 0
    assert "</script><img src=x" in opened.text("#panel")
    pwned = "[window.__pwned, document.images.length, document.querySelectorAll('#panel svg').length]"
    assert opened.page.evaluate(pwned) == [None, 0, 0]
    opened.close()


def test_five_real_plans(browser: sync_api.Browser, built: Path, tmp_path: Path) -> None:
    write_view(built, tmp_path / "view.html")
    opened = open_view(browser, tmp_path / "view.html")
    assert opened.page.evaluate(INK) > 20_000
    opened.page.fill("#search", "集团化办学")
    opened.page.keyboard.press("Enter")
    opened.page.wait_for_selector("#panel blockquote")
    assert opened.page.locator("#panel blockquote").count() > 1
    for typed in ("区管校聘", "xgxp", "縣管校聘"):
        opened.page.fill("#search", typed)
        opened.page.wait_for_selector("#results:has-text('县管校聘')")
    assert len(opened.requests) == 1
    opened.close()


def test_many_plans_open_with_what_most_share_in_the_room_of_the_rest(
    browser: sync_api.Browser, tmp_path: Path
) -> None:
    said = [(c.id, "promote", f"推进{c.labels[0]}。", c.labels[0]) for c in load_concepts("measures")[:400]]
    given = [plan(f"p{n}", f"规划{n}", f"{n}县", [*said[:14], *said[14 + n % 23 :: 23]]) for n in range(70)]
    write_view(write_small_site(tmp_path, given) / "build", tmp_path / "view.html")
    opened = open_view(browser, tmp_path / "view.html")
    assert opened.page.input_value("#least") == "5", "980 lines; with those of 4 and 3 plans too many"
    assert opened.page.evaluate(LISTED) == 14
    wide = """() => {
      const xs = kg.net.stage.drawn.filter((node) => node.kind === "Measure" && kg.net.net.degree(node.id) === 70).map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    }"""
    spread = opened.page.evaluate(wide)
    opened.page.fill("#least", "2")
    assert spread > 1.2 * opened.page.evaluate(wide)
    opened.close()
