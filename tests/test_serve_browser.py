"""The SPARQL page in a browser: completion by Chinese name, examples, table, network, chart; nothing leaves the server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from in_browser import Opened, browser, needs_chromium, sync_api
from running_server import Running

pytestmark = needs_chromium
__all__ = ["browser"]


@pytest.fixture(scope="module")
def server(two_plans: Path) -> Iterator[Running]:
    running = Running(two_plans, "--workers", "1")
    yield running
    assert running.end() == (0, "")


@pytest.fixture
def page(browser: sync_api.Browser, server: Running) -> Iterator[sync_api.Page]:
    opened = Opened(browser, f"{server.url}query", ready="#query[data-ready]", width=1200, locale="zh-CN")
    yield opened.page
    opened.complaints = [text for text in opened.complaints if "400 (Bad Request)" not in text]  # wrong queries
    opened.close(server.url, "blob:")


def test_the_example_of_the_first_page_can_be_read_whole(browser: sync_api.Browser, server: Running) -> None:
    opened = Opened(browser, server.url, ready="input[name=iri]", width=390)
    whole = "(input) => { input.value = input.placeholder; return input.scrollWidth <= input.clientWidth; }"
    assert opened.page.locator("input[name=iri]").evaluate(whole)
    assert opened.overflow == 0
    opened.close(server.url)


def ask(page: sync_api.Page, query: str) -> str:
    page.evaluate("(text) => kgQuery.editor.replace(text)", query)
    page.click("#run")
    page.wait_for_selector("#run:not([disabled])")
    return page.text_content("#status") or ""


def test_a_term_is_completed_by_its_chinese_name_and_the_query_answered(page: sync_api.Page) -> None:
    page.evaluate("kgQuery.editor.replace('SELECT ?plan { ?plan ep:adopts ')")
    page.evaluate("kgQuery.editor.view.focus()")
    page.keyboard.press("Control+End")
    page.keyboard.type("县管")
    page.wait_for_selector(".cm-tooltip-autocomplete li")
    assert "epm:county-managed-school-hired" in (page.text_content(".cm-tooltip-autocomplete") or "")
    page.wait_for_timeout(100)  # the editor takes no choice in the first moments, lest one be made unseen
    page.keyboard.press("Enter")
    page.keyboard.type(" }")
    text = page.evaluate("kgQuery.editor.text()")
    assert text.startswith("SELECT ?plan { ?plan ep:adopts epm:county-managed-school-hired }")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#answer table")
    link = page.get_attribute("#answer td a", "href") or ""
    assert link.startswith("/entity?")
    page.click("#answer td a")
    page.wait_for_selector("blockquote, h1")
    assert "东海县" in (page.text_content("h1") or "")


def test_what_is_wrong_stands_in_one_line(page: sync_api.Page) -> None:
    assert "line 1" in ask(page, "SELECT * { ?s ?p }")
    assert page.is_hidden("#views")


def test_an_example_is_filled_in_and_answered(page: sync_api.Page) -> None:
    page.select_option("#examples", "wordings")
    page.wait_for_selector("#answer table")
    assert "LIMIT" in page.evaluate("kgQuery.editor.text()")
    assert "县管校聘" in (page.text_content("#answer") or "")


def test_what_would_not_be_heard_yet_cannot_be_chosen(page: sync_api.Page) -> None:
    """The terms come late, as from a large build at the first visit."""
    held: list[sync_api.Route] = []
    page.route("**/query/terms.json", lambda route: held.append(route))
    with page.expect_request("**/query/terms.json"):
        page.reload()
    assert page.is_disabled("#examples") and page.is_disabled("#run")
    held[0].continue_()
    page.select_option("#examples", "wordings")
    page.wait_for_selector("#answer table")


def test_triples_are_drawn_as_a_network(page: sync_api.Page) -> None:
    assert "三元组" in ask(page, "CONSTRUCT { ?p ep:adopts ?m } { ?p ep:adopts ?m }")
    page.click("#tab-graph")
    page.wait_for_selector("#query[data-drawn]")
    assert page.locator("#answer canvas").count() == 1
    page.click("#tab-chart")
    assert "图表" in (page.text_content("#answer") or "")


def test_names_and_numbers_are_drawn_as_bars(page: sync_api.Page) -> None:
    ask(page, "SELECT ?name (COUNT(?m) AS ?n) { ?p rdfs:label ?name ; ep:adopts ?m } GROUP BY ?name")
    page.click("#tab-chart")
    assert page.locator("#answer svg rect").count() == 2
    assert page.get_attribute("#tab-chart", "aria-selected") == "true"
    rows = '("如东县教育事业发展规划" "命令" 3) ("如东县教育事业发展规划" "激励" 2)'
    ask(page, f"SELECT ?plan ?type ?n {{ VALUES (?plan ?type ?n) {{ {rows} }} }}")
    assert page.text_content("#answer svg text >> nth=0") == "命令 · 如东县教育事业发展规划", "no two bars of one name"


def test_hostile_texts_stay_texts(page: sync_api.Page) -> None:
    hostile = "<img src=x onerror=document.title='taken'>"
    ask(page, f'SELECT ?x ?n {{ VALUES (?x ?n) {{ ("{hostile}" 1) }} }}')
    assert hostile in (page.text_content("#answer td") or "")
    page.click("#tab-chart")
    ask(page, f'CONSTRUCT {{ <urn:a> rdfs:label "{hostile}" . <javascript:1> a ep:Plan }} {{ }}')
    page.click("#tab-table")
    assert page.locator("#answer a[href^=javascript]").count() == 0
    assert page.title() != "taken"


def test_the_page_speaks_english_too(page: sync_api.Page, server: Running) -> None:
    page.click("header a[lang=en]")
    page.wait_for_selector("#query[data-ready]")
    assert page.text_content("#run") == "Run"
    assert page.get_attribute("html", "lang") == "en"


@pytest.mark.parametrize("width", [360, 1600])
def test_answers_can_be_read_on_any_screen(browser: sync_api.Browser, server: Running, width: int) -> None:
    """Many long columns are not squeezed to a letter a line, nothing runs out of the page, bars keep their height."""
    opened = Opened(browser, f"{server.url}query", ready="#query[data-ready]", width=width, locale="zh-CN")
    columns = " ".join(f"?c{n}" for n in range(9))
    title = '"如东县教育事业发展规划" ' * 9
    rows = " ".join(f"({title} {n} 0)" for n in range(3))
    ask(opened.page, f"SELECT {columns} ?m ?n {{ VALUES ({columns} ?n ?m) {{ {rows} }} }}")
    heights = opened.page.eval_on_selector_all("#answer tbody td", "all => all.map((cell) => cell.offsetHeight)")
    assert max(heights) < 60
    opened.page.click("#tab-chart")
    assert opened.page.locator("#answer svg rect").first.bounding_box()["height"] > 12
    assert opened.page.locator("#answer svg text").nth(5).text_content() == "2", "not the column of noughts"
    assert opened.overflow == 0
    ask(opened.page, 'SELECT ?name ?n { VALUES (?name ?n) { ("Integration of ICT and teaching" 1) } }')
    name, drawing = opened.page.locator("#answer svg text").first, opened.page.locator("#answer svg")
    assert (name.text_content() == "Integration of ICT and teaching") is (width == 1600), (
        "cut only where it has no room"
    )
    assert name.bounding_box()["x"] >= drawing.bounding_box()["x"]
    opened.page.click("#tab-table")
    ask(
        opened.page,
        'SELECT ?name ?n { VALUES (?name ?n) { ("Building basic-level Party organisations in schools" 5) } }',
    )
    number, table = opened.page.locator("#answer td.number"), opened.page.locator("#answer")
    seen = table.bounding_box()["x"] + table.bounding_box()["width"]
    assert number.bounding_box()["x"] + 20 < seen, "a long name leaves room for the number"
    opened.page.goto(server.url)
    assert opened.overflow == 0
    opened.close(server.url)


def test_several_plans_are_chosen_one_by_one(browser: sync_api.Browser, server: Running) -> None:
    """A second click on a list took the first plan out, unless one held a key."""
    opened = Opened(browser, f"{server.url}ask/shared-measures", ready="form", width=390)
    page = opened.page
    for plan in page.locator("input[name=plan]").all():
        plan.check()
    page.click("form button")
    page.wait_for_selector("table.answer")
    assert page.url.count("plan=") == 2 and page.locator("input[name=plan]:checked").count() == 2
    assert opened.overflow == 0
    assert opened.faults() == []
    opened.close(server.url)


def test_a_question_is_found_asked_by_its_form_and_read_in_either_language(
    browser: sync_api.Browser, server: Running
) -> None:
    opened = Opened(browser, f"{server.url}query", ready="#query[data-ready]", width=390, locale="zh-CN")
    page = opened.page
    page.click("nav a[href='/ask']")
    page.click("main a[href='/ask/wordings']")
    assert page.locator("table").count() == 0, "it needs a measure first"
    page.select_option("select[name=measure]", "县管校聘")
    page.click("form button")
    page.wait_for_selector("table.answer")
    assert "深化縣管" in opened.text("table.answer") and opened.overflow == 0
    assert opened.faults((None, "minor", "moderate", "serious", "critical")) == []
    page.click("nav a[lang=en]")
    assert "County-managed" in opened.text("main"), "the same answer"
    page.set_viewport_size({"width": 1000, "height": 800})
    stances = page.locator("td[data-column=Stance]")
    lines = stances.evaluate_all("""all => all.map((cell) => {
        const range = document.createRange(); range.selectNodeContents(cell); return range.getClientRects().length; })""")
    assert lines and set(lines) == {1}, "no word is parted"
    page.goto(f"{server.url}ask/distance-to-go?lang=zh")
    plan = page.locator("table.answer tbody td").first
    assert plan.evaluate("cell => cell.clientWidth / parseFloat(getComputedStyle(cell).fontSize)") >= 9, (
        "the name of a plan is no column of single words beside two quotes"
    )
    page.goto(f"{server.url}ask/wordings?lang=en")
    page.click("nav a[href='/query']")
    assert page.get_attribute("html", "lang") == "en", "the choice is kept"
    opened.close(server.url)
