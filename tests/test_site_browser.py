"""The site in a browser: nothing leaves it, everything is reached by keyboard, hostile texts do nothing, axe is content."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from in_browser import Opened, browser, needs_chromium, sync_api, until
from site_build import write_small_site
from small_plans import GROUP, PLANS, plan

from kg.site.site import Site

pytestmark = needs_chromium
__all__ = ["browser"]

RUDONG = "plans/rudong-14th-five-year-education-plan.html"
CHANGXING = "plans/changxing-14th-five-year-education-plan-part.html"  # the shortest: axe looks at each element
PAGES = ["index.html", CHANGXING, "measures/county-managed-school-hired.html"]


@contextmanager
def visit(browser: sync_api.Browser, address: str, width: int = 1600, scheme: str = "light") -> Iterator[sync_api.Page]:
    """A page opened from disk; at the end nothing may have been requested elsewhere and nothing complained of."""
    opened = Opened(browser, address, width=width, color_scheme=scheme)
    yield opened.page
    opened.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1600, "light")])
def test_pages_fit_and_axe_finds_nothing_serious(
    browser: sync_api.Browser, site: Path, path: str, width: int, scheme: str
) -> None:
    opened = Opened(browser, site / path, width=width, color_scheme=scheme)
    assert opened.page.evaluate("document.documentElement.scrollWidth") == width
    assert opened.faults() == []
    opened.close()


def test_the_heads_of_the_first_page_have_room(browser: sync_api.Browser, site: Path) -> None:
    """In English, with the sign that they sort, they made the page wider than a window just wide enough for the table."""
    opened = Opened(browser, site / "index.html", width=1000, locale="en-US")
    assert opened.overflow == 0
    opened.close()


def test_the_network_is_in_sight_beside_its_filters(browser: sync_api.Browser, site: Path) -> None:
    """On a tablet's screen, too, where what is chosen is told below."""
    opened = Opened(browser, site / "network.html", width=800)
    boxes = opened.page.evaluate(
        "['.side', '.stage'].map((part) => document.querySelector(part).getBoundingClientRect().toJSON())"
    )
    side, stage = boxes
    assert stage["left"] > side["right"] and stage["top"] == side["top"] and stage["bottom"] <= 900
    opened.close()


@pytest.mark.parametrize("width", [993, 1150])
def test_the_names_of_plans_have_room_beside_english_heads(browser: sync_api.Browser, site: Path, width: int) -> None:
    """They stood three letters a line, beside heads of numbers that took 120 points each."""
    opened = Opened(browser, site / "index.html", width=width, locale="en-US")
    room = (
        "document.querySelector('.plans tbody th').clientWidth / parseFloat(getComputedStyle(document.body).fontSize)"
    )
    assert opened.page.evaluate(room) >= 10, "of a Chinese letter's width"
    assert opened.overflow == 0
    opened.close()


def test_plans_after_the_first_ones_are_told_as_those_are(
    browser: sync_api.Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The script that adds them gave the id of a document without a title, and no note."""
    given = [plan("a", "乙县教育规划", "乙县", [GROUP]), plan("b", None, "甲县", [GROUP])]
    monkeypatch.setattr("kg.site.pages.overview.PLANS", 1)
    with visit(browser, (write_small_site(tmp_path, given) / "site" / "index.html").as_uri()) as page:
        page.click("#more")
        page.wait_for_selector(".plans tbody tr:nth-child(2)")
        assert [row.inner_text() for row in page.locator(".plans th[scope='row']").all()] == [
            "乙县教育规划 所得甚少，或非教育规划", "甲县 文件未载标题 所得甚少，或非教育规划",
        ]  # fmt: skip


def test_a_link_to_characters_unfolds_marks_and_shows_them(browser: sync_api.Browser, site: Path, built: Path) -> None:
    head = next(p for p in Site(built).plans if p.id.startswith("rudong"))
    raw = Site(built).text(head)
    start, across = raw.index("體教融合"), raw.index("(二)基本原則")
    with visit(browser, f"{(site / RUDONG).as_uri()}#char={start},{start + 4}") as page:
        assert page.text_content("#said") == "體教融合", "where a link from another page leads"
    with visit(browser, (site / RUDONG).as_uri()) as page:
        page.click("#fold")
        page.evaluate(f"location.hash = '#char={start},{start + 4}'")
        until(page, "document.querySelector('#said').textContent !== ''")
        assert page.text_content("#said") == "體教融合"
        top = page.evaluate("[...CSS.highlights.get('passage')][0].getBoundingClientRect().top")
        assert 0 < top < 900
        assert page.evaluate("document.activeElement.matches('[data-start]')")
        page.evaluate(f"location.hash = '#char={across - 9},{across + 30}'")
        until(page, "document.querySelector('#said').textContent.includes('基本原則')")
        assert page.text_content("#said") == raw[across - 9 : across + 30], "a heading and what stands around it"


@pytest.mark.parametrize("bad", ["#char=5,2", "#char=9999999,10000000", "#char=0,0", "#%", "#constructor", "#char=x"])
def test_a_wrong_address_shows_the_page_and_marks_nothing(browser: sync_api.Browser, site: Path, bad: str) -> None:
    with visit(browser, (site / CHANGXING).as_uri() + bad) as page:
        assert page.evaluate("CSS.highlights.size") == 0


def test_from_a_fact_to_its_mark_and_back(browser: sync_api.Browser, site: Path) -> None:
    with visit(browser, (site / RUDONG).as_uri()) as page:
        row = page.locator("[data-fact='Citation']").first
        row.locator("a").first.click()
        start, end = map(int, row.get_attribute("data-at").split(" ")[0].split("-"))
        assert page.evaluate("location.hash") == f"#char={start},{end}"
        mark = page.locator(f"mark[data-kind='Citation'][data-at='{start}-{end}']").first
        assert mark.is_visible()
        mark.dispatch_event("click")  # other marks stand on it
        assert "here" in row.get_attribute("class")
        page.locator("[data-toggle='Citation']").click()
        assert mark.evaluate("(mark) => getComputedStyle(mark).borderBottomStyle") == "none"


SEARCHES = [
    ("区管校聘", "县管校聘", "a variant"),
    ("xgxp", "县管校聘", "initials"),
    ("縣管校聘", "县管校聘", "in Traditional script"),
    ("近视率", "近视率", "an indicator or what targets count"),
    ("如东", "如东县“十四五”教育事业发展规划", "a plan by its place"),
    ("group", "集团化办学", "English"),
    ("一套班子、两块牌子", "集团化办学", "a variant that itself holds 、"),
    ("南京师范大学", "南京师范大学", "a body"),
]


def test_the_search_finds(browser: sync_api.Browser, site: Path) -> None:
    with visit(browser, (site / CHANGXING).as_uri()) as page:
        for typed, expected, why in SEARCHES:
            page.keyboard.press("/")
            page.keyboard.type(typed)
            page.wait_for_selector("[role=option][aria-selected=true] .found")
            page.wait_for_timeout(50)
            names = page.locator("[role=option] .found").all_text_contents()
            assert any(expected in name for name in names[:5]), why
            page.fill("[data-search] input", "")
            page.wait_for_selector("[role=option]", state="hidden")
            page.evaluate("document.activeElement.blur()")


def test_what_the_search_finds_of_one_name_has_signs_of_its_own(browser: sync_api.Browser, site: Path) -> None:
    """An indicator and what plans set on it had the same triangle."""
    look = """(mark) => {
      const { color, clipPath } = getComputedStyle(mark, "::before");
      return [mark.dataset.kind, color + clipPath];
    }"""
    with visit(browser, (site / "index.html").as_uri()) as page:
        page.fill("[data-search] input", "普惠性幼儿园覆盖率")
        page.wait_for_selector("[role=option] [data-kind=Target]")
        signs = dict(mark.evaluate(look) for mark in page.locator("[role=option] .kind").all())
        assert {"Indicator", "Target"} <= signs.keys()
        assert len(set(signs.values())) == len(signs)


def test_the_keyboard_opens_a_result_and_a_name_of_several_plans(browser: sync_api.Browser, site: Path) -> None:
    with visit(browser, (site / "index.html").as_uri()) as page:
        page.keyboard.press("/")
        page.keyboard.type("中国教育现代化2035")
        page.wait_for_selector("[role=option][aria-selected=true] .found")
        page.keyboard.press("Enter")
        page.wait_for_selector("#quote:not([hidden]) a")
        assert page.locator("#quote a").count() > 1
        page.keyboard.press("Escape")
        assert page.locator("#quote").is_hidden()
        page.fill("[data-search] input", "县管校聘")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Enter")
        page.wait_for_url("**/measures/county-managed-school-hired.html")


@pytest.mark.parametrize("path", PAGES)
def test_what_has_the_keyboard_is_seen_to_have_it(browser: sync_api.Browser, site: Path, path: str) -> None:
    with visit(browser, (site / path).as_uri(), 1600) as page:
        reached = set()
        for _ in range(25):
            page.keyboard.press("Tab")
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            reached.add(page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))
            assert outline != "none", page.evaluate("document.activeElement.outerHTML")
        assert len(reached) > 12


def test_the_first_language_is_that_of_the_browser(browser: sync_api.Browser, site: Path) -> None:
    for locale, language in (("en-GB", "en"), ("de-DE", "zh-Hans"), ("zh-TW", "zh-Hans")):
        opened = Opened(browser, site / "index.html", locale=locale)
        assert opened.page.get_attribute("html", "lang") == language
        opened.close()


def test_the_language_switch_is_remembered(browser: sync_api.Browser, site: Path) -> None:
    with visit(browser, (site / "index.html").as_uri()) as page:
        assert page.locator("nav a").first.inner_text() == "总览"
        page.click("#language")
        assert page.locator("nav a").first.inner_text() == "Overview"
        page.goto((site / RUDONG).as_uri())
        assert page.evaluate("document.documentElement.lang") == "en"
        assert page.locator("nav a").first.inner_text() == "Overview"


LABELLED = "kg.net.stage.nodes.get().filter((node) => node.label).map((node) => node.id[0]).sort().join('')"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_network_names_all_it_opens_on_where_there_is_room(
    browser: sync_api.Browser, site: Path, language: str
) -> None:
    with visit(browser, (site / "network.html").as_uri()) as page:
        page.wait_for_selector("html[data-ready]")
        if language == "en":
            page.click("#language")
        assert page.evaluate("kg.net.stage.drawn.length") == len(page.evaluate(LABELLED)) > 30


def test_on_a_telephone_the_network_names_plans_first_and_more_as_one_looks_nearer(
    browser: sync_api.Browser, site: Path
) -> None:
    with visit(browser, (site / "network.html").as_uri(), 360) as page:
        page.wait_for_selector("html[data-ready]")
        opening = page.evaluate(LABELLED)
        assert opening.endswith("gggggppppp"), "all plans, and groups beside them"
        page.click("#zoom-in")
        page.click("#zoom-in")
        page.wait_for_timeout(300)  # labels are set anew once zooming has come to rest
        assert page.evaluate(LABELLED).count("g") > opening.count("g")


def test_on_a_telephone_key_facts_are_one_step_from_the_text_and_back(browser: sync_api.Browser, site: Path) -> None:
    with visit(browser, (site / CHANGXING).as_uri(), 360) as page:
        for link, target in (("a[href='#facts']", "#facts"), ("a[href='#document']", "#document")):
            page.focus(link)
            page.keyboard.press("Enter")
            assert abs(page.evaluate(f"document.querySelector('{target}').getBoundingClientRect().top")) < 60
            assert page.evaluate(f"document.activeElement.matches('{target}')")


def test_the_matrix_hints_at_columns_beyond_the_edge_until_the_last_is_seen(
    browser: sync_api.Browser, site: Path
) -> None:
    with visit(browser, (site / "matrix.html").as_uri(), 360) as page:
        page.wait_for_selector("#grid.further")
        page.evaluate("document.getElementById('grid').scrollLeft = 9999")
        page.wait_for_selector("#grid:not(.further)")


def test_a_plans_buttons_and_the_overview_count_the_same_things(browser: sync_api.Browser, site: Path) -> None:
    with visit(browser, (site / "index.html").as_uri()) as page:
        row = page.locator(f".plans tr:has(a[href='{RUDONG}'])")
        counts = {kind: row.locator(f"[data-kind={kind}]").inner_text() for kind in ("Measure", "Target", "Citation")}
        page.goto((site / RUDONG).as_uri())
        for kind, count in counts.items():
            button = page.locator(f"[data-toggle={kind}]")
            assert button.locator(".soft").inner_text() == count
            assert f"共 {count} 项" in (button.get_attribute("title") or "")


@pytest.mark.parametrize("width", [360, 1600])
@pytest.mark.parametrize("path", ["index.html", "plans/bad.html", "plans/long.html", "measures/grouped-schooling.html"])
def test_hostile_texts_are_shown_and_do_nothing(
    browser: sync_api.Browser, hostile_site: Path, path: str, width: int
) -> None:
    with visit(browser, (hostile_site / "site" / path).as_uri(), width) as page:
        page.locator("[data-search] input").fill("onerror")
        page.wait_for_selector("[role=option] .found")
        for details in page.locator("details").all():
            details.evaluate("(element) => { element.open = true; }")
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.evaluate("[window.__pwned, document.images.length]") == [None, 0]
        if path != "plans/long.html":
            assert "</script><img src=x onerror=" in page.text_content("main")


def test_the_network_has_its_headings_in_order_and_searches_told_apart(browser: sync_api.Browser, site: Path) -> None:
    opened = Opened(browser, site / "network.html", ready="html[data-ready]")
    assert opened.faults(("moderate", "serious", "critical")) == []
    opened.close()


def test_a_printed_plan_says_what_its_signs_mean(browser: sync_api.Browser, site: Path) -> None:
    """The buttons that say so on the screen are not printed."""
    opened = Opened(browser, site / CHANGXING)
    assert opened.page.is_hidden(".reading .print-only")
    opened.page.emulate_media(media="print")
    shown = opened.page.locator(".reading .print-only .kind")
    assert shown.count() == opened.page.locator("[data-toggle]").count() and shown.first.is_visible()
    opened.page.emulate_media(media="screen")
    opened.close()


@pytest.mark.parametrize("path", ["compare.html", "matrix.html", "targets.html"])
def test_a_field_takes_no_more_room_than_there_is(browser: sync_api.Browser, site: Path, path: str) -> None:
    """Firefox makes a field wider than Chromium does; as wide as here it would run out of the page."""
    opened = Opened(browser, site / path, width=390)
    opened.page.evaluate("document.querySelectorAll('input[type=search]').forEach((field) => { field.size = 60; })")
    assert opened.overflow == 0
    opened.close()


def test_a_plan_without_title_and_place_is_named_once(browser: sync_api.Browser, tmp_path: Path) -> None:
    folder = write_small_site(tmp_path, [*PLANS[:2], plan("nowhere", None, None, [GROUP])])
    opened = Opened(browser, (folder / "site" / "compare.html").as_uri() + "#a=nowhere", ready="html[data-ready]")
    named = opened.page.locator("#a option").all_inner_texts()
    assert "东县 2021–2025 · 东县教育规划" in named and "nowhere" in named
    assert opened.page.inner_text("#result .heads p:nth-child(1)").split() == ["A", "nowhere"]
    opened.close()
    opened = Opened(browser, folder / "site" / "plans" / "nowhere.html")
    assert opened.page.title().count("nowhere") == 1
    opened.close()


def test_a_measure_taken_up_with_every_stance_fits_a_telephone(browser: sync_api.Browser, site: Path) -> None:
    """Of 200 plans those of one period had five stances, whose numbers side by side ran out of the page."""
    opened = Opened(browser, site / "measures/county-managed-school-hired.html", width=390, ready=".shares .stance")
    opened.page.evaluate(
        """document.querySelectorAll(".shares .tally").forEach((tally) => {
          const stance = tally.querySelector(".stance");
          if (stance) tally.append(...Array.from({ length: 4 }, () => stance.cloneNode(true)));
        })"""
    )
    assert opened.overflow == 0
    opened.close()


@pytest.mark.parametrize("keys", [{"isComposing": True}, {"keyCode": 229}])
@pytest.mark.parametrize(("path", "field"), [("index.html", "[data-search] input"), ("network.html", "#search")])
def test_a_key_of_the_input_method_chooses_nothing(
    browser: sync_api.Browser, site: Path, path: str, field: str, keys: dict[str, object]
) -> None:
    """Enter while pinyin is being typed went to the first result."""
    opened = Opened(browser, site / path, ready="html[data-ready]" if path == "network.html" else "html")
    opened.page.fill(field, "县管校聘")
    opened.page.wait_for_selector("[role=option][aria-selected=true] .found, #results button")
    press = (
        "(field, keys) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...keys }))"
    )
    opened.page.eval_on_selector(field, press, keys)
    opened.page.wait_for_timeout(100)
    assert opened.page.input_value(field) == "县管校聘" and path in opened.page.url
    opened.close()


def test_a_plan_named_in_traditional_script_is_found(browser: sync_api.Browser, tmp_path: Path) -> None:
    """By the filter of many plans, in the matrix and by the search. Once the search had taught it the letters, each took those of the word
    for Simplified ones and left the names as they are. Letters are taught that some name has in Simplified script."""
    given = [plan(f"p{n}", f"{'規劃' if n == 60 else '规划'}{n}", f"{n}县", [GROUP]) for n in range(61)]
    opened = Opened(browser, write_small_site(tmp_path, given) / "site" / "index.html", ready="#filter[placeholder]")
    opened.page.evaluate("kg.searched()")
    opened.page.fill("#filter", "規劃60")
    names = opened.page.locator(".plans tbody tr:not([hidden]) .name")
    names.nth(1).wait_for(state="detached")
    assert names.all_inner_texts() == ["規劃60"]
    opened.page.goto(opened.page.url.replace("index.html", "matrix.html"))
    opened.page.wait_for_selector("[role=columnheader] a")
    opened.page.evaluate("kg.searched()")
    opened.page.fill("#plan-word", "規劃60")
    opened.page.locator(".heads a").nth(1).wait_for(state="detached")
    assert opened.page.locator(".heads a").all_inner_texts() == ["60县 2021–2025"]
    opened.page.fill("[data-search] input", "規劃60")
    assert "規劃60" in opened.page.locator("#found [role=option]").first.inner_text()
    opened.close()


def test_the_filter_of_many_plans_is_told_in_one_language_at_a_time(browser: sync_api.Browser, tmp_path: Path) -> None:
    """In both, it was cut off in the middle of the second."""
    given = [plan(f"p{n}", f"规划{n}", f"{n}县", [GROUP]) for n in range(61)]
    opened = Opened(browser, write_small_site(tmp_path, given) / "site" / "index.html", ready="#filter[placeholder]")
    assert opened.page.get_attribute("#filter", "placeholder") == "筛选规划：名称、地区、省份"
    opened.page.click("#language")
    assert opened.page.get_attribute("#filter", "placeholder") == "Filter plans: name, place, province"
    opened.page.set_viewport_size({"width": 390, "height": 900})
    opened.page.eval_on_selector("#filter", "(field) => { field.size = 60; }")
    assert opened.overflow == 0, "Firefox makes a field wider than Chromium does"
    opened.close()
