"""Matrix, comparison and figures of a site in a browser: what they show, by mouse and keyboard; nothing leaves them."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from in_browser import Opened, browser, needs_chromium, sync_api

import kg
from kg.compare.data import to_data
from kg.compare.plans import compare_plans
from kg.graph.store import open_store

pytestmark = needs_chromium
__all__ = ["browser"]
COVERAGE = "indicators/inclusive-kindergarten-coverage.html"
PAGES = ["matrix.html", "network.html", "compare.html", "targets.html", COVERAGE]
LEAVE_SHOWN = (
    "document.querySelectorAll('.pair[hidden], tr[hidden], [data-item][hidden]').forEach((row) => row.remove())"
)
"""axe judges no row that a filter hides, and takes its time to see that of each."""


def open_page(browser: sync_api.Browser, path: Path, address: str = "", **more: Any) -> Opened:
    """A page of the site, ready to be used; `address` goes behind its own."""
    prepared = path.name in ("matrix.html", "network.html", "compare.html")
    ready = "html[data-ready]" if prepared else "html"
    return Opened(browser, path.as_uri() + address, ready=ready, **more)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1600, "light")])
def test_pages_hold_their_width_and_say_all_to_everyone(
    browser: sync_api.Browser, site: Path, name: str, width: int, scheme: str
) -> None:
    opened = open_page(browser, site / name, width=width, color_scheme=scheme)
    assert opened.overflow == 0
    if opened.page.locator("#word").is_visible():
        opened.page.fill("#word", "集团")
        opened.page.evaluate(LEAVE_SHOWN)
    assert opened.faults() == []
    opened.page.click("#language")
    assert opened.page.evaluate("document.documentElement.lang") == "en"
    assert opened.overflow == 0
    opened.close()


def test_a_cell_shows_its_sentence_and_leads_to_it(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "matrix.html")
    page = opened.page
    page.fill("#word", "县管校聘")
    assert page.locator(".line:not(.group)").count() == 1
    assert page.locator(".cell .more").count() > 0 and "符号右上的 + 表示" in page.inner_text("main")
    page.locator('.cell:has([data-stance="achieved"])').hover()
    page.wait_for_selector("#preview:not([hidden]) blockquote")
    assert "“区管校聘”工作有序推进,促进教师合理流动。" in page.inner_text("#preview")
    cell = page.locator('.cell:has([data-stance="achieved"])')
    assert "plans/wuqing" in (cell.get_attribute("href") or "")
    assert "#char=" in (cell.get_attribute("href") or "")
    opened.close()


def test_the_matrix_of_one_plan_shows_all_its_measures(browser: sync_api.Browser, site: Path, built: Path) -> None:
    rows = kg.open_build(built).query(
        "SELECT DISTINCT ?measure { ?plan ep:jurisdiction/rdfs:label '如东县'@zh-Hans ; ep:adopts ?measure }"
    )
    opened = open_page(browser, site / "matrix.html")
    page = opened.page
    assert page.input_value("#least") == "2"
    page.fill("#plan-word", "如东")  # and no measure is taken up by two plans of one
    assert page.inner_text("#shown").startswith(f"1 份规划，{len(rows)} 项措施")
    page.fill("#plan-word", "江苏")
    shared = int(page.inner_text("#shown").removeprefix("2 份规划，").partition(" ")[0])
    assert 0 < shared < len(rows)
    page.fill("#plan-word", "无此地")
    assert page.inner_text("#shown").startswith("0 份规划，0 项措施")
    assert page.is_visible("#nothing")
    opened.close()


def test_a_tap_shows_the_sentence_and_a_way_to_it(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "matrix.html", width=360, has_touch=True)
    opened.page.locator(".cell").first.tap()
    opened.page.wait_for_selector("#quote blockquote")
    assert "#char=" in (opened.page.get_attribute("#quote figcaption a", "href") or "")
    opened.close()


@pytest.mark.parametrize("locale", ["zh-CN", "en-US"])
def test_names_of_the_matrix_are_whole_in_a_narrow_window(browser: sync_api.Browser, site: Path, locale: str) -> None:
    opened = open_page(browser, site / "matrix.html", width=390, locale=locale)
    heads = """[...document.querySelectorAll("#grid .line .head .name, #grid .line .head .zh, #grid .line .head .en")]
      .filter((one) => one.checkVisibility())"""
    cut = "(one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1"
    assert opened.page.evaluate(f"{heads}.length") > 10
    assert opened.page.evaluate(f"{heads}.filter({cut}).map((one) => one.textContent)") == []
    opened.close()


def test_the_matrix_by_keyboard(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "matrix.html")
    page = opened.page
    page.focus("#grid [tabindex='0']")
    at = "document.activeElement.closest('[data-at]').dataset.at"
    for key, place in [
        ("End", "0,4"),
        ("Home", "0,0"),
        ("ArrowLeft", "0,-1"),
        ("ArrowUp", "-1,-1"),
        ("ArrowDown", "0,-1"),
    ]:
        page.keyboard.press(key)
        assert page.evaluate(at) == place, key
    assert page.get_attribute(":focus", "aria-expanded") == "true"
    page.keyboard.press("Enter")
    assert page.get_attribute('[data-at="0,-1"] button', "aria-expanded") == "false"
    page.keyboard.press("Control+End")
    row = page.evaluate("Number(document.querySelector('#grid').getAttribute('aria-rowcount')) - 2")
    assert page.evaluate(at) == f"{row},4"
    assert page.locator(".line").count() < 80, "only what is in sight stands in the page"
    opened.close()


FILTERS = [
    ("#least", "5", lambda measures: 0 < measures < 40),
    ("#plan-word", "南通", lambda measures: measures == 0),
    ("#word", "no such", lambda measures: measures == 0),
    ("#word", "group schooling", lambda measures: measures > 0),
]


def test_filters_of_the_matrix(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "matrix.html")
    for control, value, fits in FILTERS:
        before = opened.page.input_value(control)
        opened.page.fill(control, value)
        number = opened.page.inner_text("#shown .zh")
        measures = int("".join(c for c in number.partition("，")[2].partition("项")[0] if c.isdigit()))
        assert fits(measures), (value, number)
        assert opened.page.is_hidden("#grid") == (measures == 0), value
        opened.page.fill(control, before)
    opened.close()


def test_a_filter_understands_traditional_script(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "matrix.html")
    opened.page.fill("#word", "縣管校聘")
    opened.page.wait_for_selector("#grid", state="visible")
    assert "县管校聘" in opened.page.inner_text("#grid")
    opened.close()


def test_a_stance_filter_leaves_that_stance_alone(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "matrix.html")
    opened.page.fill("#least", "1")
    opened.page.locator("#stances label", has_text="整治").click()
    stances = opened.page.eval_on_selector_all(".cell .stance", "all => [...new Set(all.map((s) => s.dataset.stance))]")
    assert stances == ["restrict"]
    opened.close()


def test_comparisons_are_those_of_kg_compare(browser: sync_api.Browser, site: Path, built: Path) -> None:
    """The page pairs in the browser what the command pairs in Python: the same for every pair of the five plans."""
    store = open_store(built / "store")
    opened = open_page(browser, site / "compare.html")
    ids = opened.page.evaluate("kg.load('names').then((names) => names.plans.map((plan) => plan[0]))")
    for a, b in combinations(ids, 2):
        opened.page.evaluate(f"location.hash = {json.dumps(f'#a={a}&b={b}')}")
        opened.page.wait_for_selector(f'html[data-ready="{a} {b}"]')
        shown = opened.page.evaluate(COMPARED)
        data = to_data(compare_plans(store, a, b))
        for kind in ("measures", "programmes", "citations"):
            expected = {place: len(data[kind][place]) for place in ("shared", "a", "b")}
            assert shown[kind] == expected, (a, b, kind)
        sides = [(t["a"] and t["a"]["value"], t["b"] and t["b"]["value"]) for t in data["targets"]]
        row = opened.page.locator("#result .summary tr", has_text="指标的数值").locator("td.number").all_inner_texts()
        assert row == [str(data["counts"]["targets"][place]) for place in ("shared", "a", "b")]
        figures = [
            (t["indicator"], t["gap"], t["gapBound"], t["yearsDiffer"], *side)
            for t, side in zip(data["targets"], sides, strict=True)
        ]
        assert sorted(map(tuple, shown["targets"]), key=str) == sorted(figures, key=str), (a, b)
    opened.close()


COMPARED = """async () => {
  const names = await kg.load("names");
  const count = (found) => Object.fromEntries(["shared", "a", "b"].map(
    (place) => [place, found.filter((pair) => pairs.where(pair) === place).length]));
  const { measures, programmes, citations, targets } = kg.comparison;
  return {
    measures: count(measures), programmes: count(programmes), citations: count(citations),
    targets: targets.map(({ indicator, gap, bound, years, a, b }) => [names.indicators[indicator][1], gap, bound || null,
      years ? `${years.one} / ${years.other}` : null, a && a[3], b && b[3]]),
  };
}"""


def test_a_comparison_shows_what_one_has_alone_with_its_sentence(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "compare.html")
    page = opened.page
    places = page.locator("#a option").all_inner_texts()
    options = {text.partition(" ")[0]: str(number) for number, text in enumerate(places)}
    page.select_option("#a", options["如东县"])
    page.select_option("#b", options["德阳市"])
    page.wait_for_selector("#result .heads p:nth-child(2):has-text('德阳')")
    assert page.locator("#measures .shared .pair").count() > 50
    alone = page.locator("#targets .pairs.a tbody tr", has_text="老年教育参与率")
    assert alone.count() == 1 and "#char=" in (alone.locator("a.quoted").get_attribute("href") or "")
    page.fill("#word", "县管校聘")
    pair = page.locator("#measures .pair:not([hidden])")
    assert pair.count() == 1
    assert "推进" in pair.inner_text()
    assert "縣管校聘" in pair.inner_text()
    assert "#char=" in (pair.locator("a.quoted").first.get_attribute("href") or "")
    page.fill("#word", "")
    page.check("#differing")
    shown, of = (
        page.locator("#measures .shared .pair:not([hidden])").count(),
        page.locator("#measures .shared .pair").count(),
    )
    assert 0 < shown < of
    assert f"{shown} / {of}" in page.locator("#measures summary").first.inner_text()
    page.click("#swap")
    page.wait_for_selector("#result .heads p:nth-child(1):has-text('德阳')")
    opened.close()


def test_targets_are_found_and_their_marks_lead_to_the_sentence(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "targets.html")
    page = opened.page
    page.fill("#word", "近视")
    assert page.locator("[data-item]:not([hidden])").count() == 4
    page.fill("#word", "普惠性幼儿园")
    marks = page.locator("[data-item]:not([hidden]) svg a")
    assert marks.count() == 4
    assert "超過95%" in (marks.first.locator("title").text_content() or "")
    assert "plans/rudong" in (marks.first.get_attribute("href") or "")
    opened.close()


def test_the_table_of_an_indicator_sorts_by_any_column(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / COVERAGE)
    page = opened.page

    def amounts() -> list[str]:
        return page.locator("td.number").all_inner_texts()

    sign = "getComputedStyle(document.querySelector('th:nth-child(4) .sort'), '::after').content"
    assert "↕" in page.evaluate(sign), "that it sorts is seen"
    for number, expected in (
        (1, ["> 95%", "88%", "88%", "86%", "81.23%"]),
        (2, ["81.23%", "86%", "88%", "88%", "> 95%"]),
    ):
        page.locator("th .sort").nth(3).press("Enter")
        assert amounts() == expected, number
    assert page.get_attribute("th:nth-child(4)", "aria-sort") == "ascending" and "↑" in page.evaluate(sign)
    for years in (["2025", "2025", "2027", "2027", "–"], ["2027", "2027", "2025", "2025", "–"]):
        page.locator("th .sort").nth(4).press("Enter")
        assert page.locator("td.number + td").all_inner_texts() == years, "what has none stands last"
    opened.close()


@pytest.mark.parametrize("width", [360, 1600])
def test_hostile_texts_are_shown_and_do_nothing(browser: sync_api.Browser, hostile_site: Path, width: int) -> None:
    for name in ("matrix.html", "compare.html", "targets.html"):
        opened = open_page(browser, hostile_site / "site" / name, width=width)
        if name == "matrix.html":
            opened.page.fill("#least", "1") if width > 700 else None
            opened.page.locator(".cell").first.focus()
            opened.page.wait_for_selector("#preview blockquote")
        if name == "compare.html":
            assert "</script><img src=x" in opened.page.inner_text("#result")
        assert opened.page.evaluate("[window.__pwned, document.images.length]") == [None, 0]
        assert opened.overflow == 0
        opened.close()
