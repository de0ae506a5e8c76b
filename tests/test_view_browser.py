"""The page of `kg view` in a browser: nothing leaves it, a click shows the sentence, hostile names do nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from graph_of_facts import write_graph
from in_browser import INK, Opened, browser, needs_chromium, sync_api
from small_plans import plan

from kg.ontology import load_concepts
from kg.show.view import write_view

pytestmark = needs_chromium
__all__ = ["browser"]

WHERE = """(id) => {
  const { x, y } = kgView.network.canvasToDOM(kgView.network.getPosition(id));
  const frame = document.querySelector("#canvas").getBoundingClientRect();
  return [frame.x + x, frame.y + y];
}"""


def open_view(browser: sync_api.Browser, path: Path, address: str = "", **more: Any) -> Opened:
    opened = Opened(browser, path.as_uri() + address, **more)
    opened.page.wait_for_function("window.kgView !== undefined")
    return opened


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


def test_the_canvas_is_drawn(opened: Opened) -> None:
    assert opened.page.evaluate(INK) > 2000
    assert "3 份规划" in opened.text("#counts")


def test_a_page_shows_in_a_frame_that_is_refused_all_storage(browser: sync_api.Browser, view: Path) -> None:
    """So notebooks show pages: cookies raise there as storage does."""
    frame = view.with_name("frame.html")
    frame.write_text(f'<!doctype html><iframe sandbox="allow-scripts" src="{view.name}"></iframe>', "utf-8")
    opened = Opened(browser, frame)
    inner = opened.page.frame_locator("iframe")
    inner.get_by_text("3 份规划").first.wait_for()
    inner.locator("#language").click()
    inner.get_by_text("3 plans").first.wait_for()
    opened.close()


def test_a_click_on_a_dot_shows_its_plans_and_their_sentences(opened: Opened) -> None:
    opened.page.mouse.click(*opened.page.evaluate(WHERE, "measure/grouped-schooling"))
    opened.page.wait_for_selector("#panel blockquote")
    panel = opened.text("#panel")
    for words in (
        "集团化办学",
        "东县 2021–2025",
        "西县教育规划",
        "推进",
        "探索",
        "深化集团化办学改革。",
        "一、学前教育",
        "7–17",
    ):
        assert words in panel


def test_a_click_on_a_line_shows_that_stance_and_sentence(opened: Opened) -> None:
    places = [opened.page.evaluate(WHERE, node) for node in ("data/plan/nan", "measure/anji-play")]
    opened.page.mouse.click(*(sum(axis) / 2 for axis in zip(*places, strict=True)))
    opened.page.wait_for_selector("#panel .pair")
    assert "推广安吉游戏。" in opened.text("#panel")
    assert "集团化办学" not in opened.text("#panel")


def test_the_keyboard_reaches_search_list_and_sentence(opened: Opened) -> None:
    keyboard = opened.page.keyboard
    for _ in range(10):
        keyboard.press("Tab")
        if opened.page.evaluate("document.activeElement.id") == "search":
            break
    keyboard.type("县管")
    keyboard.press("ArrowDown")
    assert opened.page.evaluate("document.activeElement.dataset.node").startswith("measure/")
    assert opened.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    keyboard.press("Enter")
    assert "全面推行县管校聘制度。" in opened.text("#panel")
    assert opened.page.locator("#nodes [aria-current]").count() == 1
    keyboard.press("Escape")
    assert opened.page.locator("#panel blockquote").count() == 0


def test_filters_by_group_stance_and_number_of_plans(opened: Opened) -> None:
    def listed() -> int:
        return opened.page.locator("#nodes button").count()

    assert listed() == 6
    opened.page.get_by_label("探索").check()
    assert listed() == 4
    opened.page.click("#clear")
    opened.page.evaluate(
        "() => { const s = document.querySelector('#least'); s.value = 3; s.dispatchEvent(new Event('input')); }"
    )
    assert listed() == 4
    opened.page.click("#clear")
    opened.page.get_by_label("学前教育").check()
    assert listed() == 4
    assert "安吉游戏" in opened.text("#nodes")


@pytest.mark.parametrize(("address", "sentences"), [("#measure/anji-play", 1), ("#%", 0), ("#constructor", 0)])
def test_the_address_may_name_a_node(browser: sync_api.Browser, view: Path, address: str, sentences: int) -> None:
    opened = open_view(browser, view, address=address)
    assert opened.page.locator("#panel blockquote").count() == sentences
    opened.close()


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


def test_the_interface_speaks_english_too(opened: Opened) -> None:
    opened.page.click("#language")
    assert "3 plans, 3 measures" in opened.text("#counts")
    assert opened.page.get_by_label("establish").count() == 1
    assert opened.page.evaluate("document.documentElement.lang") == "en"


@pytest.mark.parametrize("width", [360, 1600])
def test_hostile_texts_are_shown_and_do_nothing(
    browser: sync_api.Browser, hostile_site: Path, tmp_path: Path, width: int
) -> None:
    write_view(hostile_site / "build", tmp_path / "view.html")
    opened = open_view(browser, tmp_path / "view.html", width=width)
    for node in ("measure/grouped-schooling", "data/plan/bad", "data/plan/long"):
        opened.page.locator(f'#nodes [data-node="{node}"]').click()
        for details in opened.page.locator("#panel details").all():
            details.evaluate("(element) => { element.open = true; }")
        opened.page.wait_for_timeout(50)
        assert opened.page.evaluate("document.documentElement.scrollWidth") == width
    opened.page.locator('#nodes [data-node="data/plan/bad"]').click()
    assert "</script><img src=x" in opened.text("#panel h2")
    assert opened.page.evaluate(
        "[window.__pwned, document.images.length, document.querySelectorAll('#panel svg').length]"
    ) == [None, 0, 0]
    opened.close()


def test_five_real_plans(browser: sync_api.Browser, built: Path, tmp_path: Path) -> None:
    write_view(built, tmp_path / "view.html")
    opened = open_view(browser, tmp_path / "view.html")
    assert opened.page.evaluate(INK) > 20_000
    opened.page.fill("#search", "集团化办学")
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("#panel blockquote").count() > 1
    # 教师交流轮岗, which more plans take up, has the word in another name: 集团内教师流动
    opened.page.fill("#search", "集团")
    opened.page.keyboard.press("Enter")
    assert opened.page.inner_text("#panel h2") == "集团化办学"
    for typed in ("区管校聘", "xgxp", "縣管校聘"):
        opened.page.fill("#search", typed)
        opened.page.wait_for_selector("#nodes:has-text('县管校聘')")
    opened.page.fill("#search", "qqqq")
    opened.page.wait_for_selector("#nodes .note")
    assert opened.page.evaluate("kgView.network.body.data.nodes.get().every((node) => node.opacity === 1)")
    assert len(opened.requests) == 1
    opened.close()


def test_many_plans_open_with_what_most_share_in_the_room_of_the_rest(
    browser: sync_api.Browser, tmp_path: Path
) -> None:
    said = [(c.id, "promote", f"推进{c.labels[0]}。", c.labels[0]) for c in load_concepts("measures")[:400]]
    given = [plan(f"p{n}", f"规划{n}", f"{n}县", [*said[:14], *said[14 + n % 23 :: 23]]) for n in range(70)]
    write_graph(given, tmp_path / "build", vocabularies=("edupolicy", "measures", "indicators"))
    write_view(tmp_path / "build", tmp_path / "view.html")
    opened = open_view(browser, tmp_path / "view.html")
    assert opened.page.input_value("#least") == "5", "980 lines; with those of 4 and 3 plans too many"
    at = "kgView.network.getPosition('measure/%s').x"
    spread = [opened.page.evaluate(at % measure) for measure, *_ in said[:14]]
    opened.page.evaluate("least.value = 2; least.dispatchEvent(new Event('input'))")
    dense = [opened.page.evaluate(at % measure) for measure, *_ in said[:14]]
    assert max(spread) - min(spread) > 1.2 * (max(dense) - min(dense))
    opened.close()
