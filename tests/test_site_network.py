"""The network of a site in a browser: it opens on a question, goes on by click and key, and shows the sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from in_browser import INK, Opened, browser, needs_chromium, sync_api, until
from site_build import write_small_site
from small_plans import GROUP, PLAY, STAFF, plan
from test_site_charts import open_page

pytestmark = needs_chromium
__all__ = ["browser"]
SHOWN = "kg.net.stage.drawn.map((node) => node.zh).sort()"
LINKS = "kg.net.stage.links.length"
CLICK = """(id) => {
  const { network } = kg.net.stage;
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const frame = document.querySelector("#canvas").getBoundingClientRect();
  return [frame.x + x, frame.y + y];
}"""


@pytest.fixture(scope="module")
def small(small_site: Path) -> Path:
    return small_site / "site" / "network.html"


@pytest.fixture
def opened(browser: sync_api.Browser, small: Path) -> Iterator[Opened]:
    opened = open_page(browser, small)
    yield opened
    opened.close()


def test_it_opens_on_groups_and_a_question(opened: Opened) -> None:
    shown = opened.page.evaluate(SHOWN)
    assert {"东县 2021–2025", "西县 2021–2025", "南县 2021–2025"} < set(shown)
    assert "集团化办学" not in shown, "a group stands for its measures"
    assert opened.page.evaluate(INK) > 2000
    assert "集团化办学" in opened.page.inner_text("#panel")
    assert {"2 项", "3 份规划"} <= set(opened.page.locator("#panel .count").all_inner_texts())


COVERED = """() => {
  const { stage } = kg.net, scale = stage.scale(), labels = [...stage.labelsThatFit(null, scale).values()];
  const plans = stage.drawn.filter(({ kind }) => kind === "Plan").map((node) => stage.nodeBox(node, scale));
  const meet = (one, other) =>
    one.id !== other.id && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  return labels.filter((one) => [...labels, ...plans].some((other) => meet(one, other))).length;
}"""
"""How many labels stand on another one, or on the sign of another plan."""


CUT = """() => {
  const { stage } = kg.net, labels = [...stage.labelsThatFit(stage.outstanding(), stage.scale()).values()];
  const { clientWidth, clientHeight } = stage.frame;
  const at = (x, y) => stage.network.canvasToDOM({ x, y });
  const ends = labels.map(({ left, top, right, bottom }) => [at(left, top), at(right, bottom)]);
  return ends.filter(([start, end]) => start.x < 0 || start.y < 0 || end.x > clientWidth || end.y > clientHeight).length;
}"""
"""How many names are cut at the edge of the picture."""


@pytest.mark.parametrize("width", [1400, 390])
def test_no_name_is_cut_at_the_edge(browser: sync_api.Browser, site: Path, width: int) -> None:
    """At 390 px three groups around 如东 were."""
    address = f"{(site / 'network.html').as_uri()}#plan/rudong-14th-five-year-education-plan"
    opened = Opened(browser, address, ready="#panel h2", width=width)
    opened.page.wait_for_timeout(300)
    assert opened.page.evaluate("kg.net.stage.drawn.length") > 20 and opened.page.evaluate(CUT) == 0
    opened.close()


@pytest.mark.parametrize(("width", "least"), [(1400, 14), (390, 6)])
def test_no_name_stands_on_another(browser: sync_api.Browser, tmp_path: Path, width: int, least: int) -> None:
    """Of sixteen plans in a round each had its name, wherever another's stood."""
    given = [plan(f"p{n}", f"规划{n}", f"某{n}县", [GROUP, STAFF, PLAY]) for n in range(60)]
    opened = open_page(browser, write_small_site(tmp_path, given) / "site" / "network.html", width=width)
    assert opened.page.evaluate(COVERED) == 0
    named = "[...kg.net.stage.labelsThatFit(null, kg.net.stage.scale()).keys()].filter((id) => id[0] === 'p').length"
    assert opened.page.evaluate(named) >= least
    opened.close()


def test_a_narrow_frame_has_names_of_groups_too(browser: sync_api.Browser, tmp_path: Path) -> None:
    """Plans alone had theirs, and among sixteen of them there was no room for others."""
    given = [plan(f"p{n}", f"规划{n}", f"{n}县", [GROUP, STAFF, PLAY][: 1 + n % 3]) for n in range(40)]
    opened = open_page(browser, write_small_site(tmp_path, given) / "site" / "network.html", width=390)
    drawn = "kg.net.stage.drawn.filter((node) => (node.kind === 'Plan') === {}).length"
    named = "[...kg.net.stage.labelsThatFit(null, kg.net.stage.scale()).keys()].filter((id) => id[0] === 'g').length"
    assert opened.page.evaluate(drawn.format("true")) == 8
    assert opened.page.evaluate(named) == opened.page.evaluate(drawn.format("false")) > 1
    below = "document.getElementById('shown').getBoundingClientRect().bottom <= document.getElementById('canvas').getBoundingClientRect().top"
    assert opened.page.evaluate(below), "what is said of the picture stands on none of it"
    opened.close()


@pytest.mark.parametrize(
    ("plans", "shown", "told"), [(12, 12, ""), (13, 13, "最突出的 3 类"), (84, 16, "规划 84 份，画连线最多的 16 份")]
)
def test_it_opens_with_links_at_any_size(
    browser: sync_api.Browser, tmp_path: Path, plans: int, shown: int, told: str
) -> None:
    """With more than 40 plans it opened without any link."""
    given = [plan(f"p{n}", f"规划{n}", f"{n}县", [GROUP, STAFF, PLAY][: 1 + n % 3]) for n in range(plans)]
    opened = open_page(browser, write_small_site(tmp_path, given) / "site" / "network.html")
    assert opened.page.evaluate("kg.net.stage.drawn.filter((node) => node.kind === 'Plan').length") == shown
    assert opened.page.evaluate(LINKS) >= shown
    assert told in opened.page.inner_text("#shown")
    opened.close()


def test_a_search_by_keyboard_shows_what_is_near_and_the_sentences(opened: Opened) -> None:
    page = opened.page
    page.focus("#search")
    page.keyboard.type("县管")
    page.keyboard.press("Enter")
    assert page.evaluate(SHOWN) == sorted(["县管校聘", "东县 2021–2025", "西县 2021–2025"])
    page.wait_for_selector("#panel blockquote")
    assert "全面推行县管校聘制度。" in page.inner_text("#panel")
    assert page.locator("#panel .count").count() == 0, "it looked as if the plan said so as many times"
    assert "plans/dong.html#char=" in (page.get_attribute("#panel figcaption a", "href") or "")
    assert page.url.endswith("#measure/county-managed-school-hired")


@pytest.mark.parametrize("typed", ["区管校聘", "xgxp", "縣管校聘"])
def test_a_local_name_and_initials_find_a_measure_as_on_all_pages(opened: Opened, typed: str) -> None:
    opened.page.fill("#search", typed)
    opened.page.focus("#search")
    opened.page.wait_for_selector("#results:has-text('县管校聘')")


def test_a_click_shows_a_double_click_goes_on(opened: Opened) -> None:
    page = opened.page
    page.goto(page.url.partition("#")[0] + "#measure/anji-play")
    page.wait_for_selector("#panel blockquote")
    assert page.evaluate(SHOWN) == sorted(["安吉游戏推广", "南县 2021–2025"])
    nan = page.evaluate("[...kg.net.net.nodes.values()].find((node) => node.zh.startsWith('南县')).id")
    page.mouse.click(*page.evaluate(CLICK, nan))
    page.wait_for_selector("#panel h2:has-text('南县')")
    page.mouse.dblclick(*page.evaluate(CLICK, nan))
    assert "集团化办学" in page.evaluate(SHOWN)
    assert page.locator("#chosen li").count() == 2


def test_a_step_back_is_what_was_asked_and_looked_at_before(opened: Opened) -> None:
    """It left the page."""
    page = opened.page
    for typed in ("安吉", "县管"):
        page.fill("#search", typed)
        page.keyboard.press("Enter")
    page.mouse.click(*page.evaluate(CLICK, page.evaluate("kg.net.state.chosen[0]")))
    page.locator("#list button", has_text="东县").evaluate("(button) => button.click()")
    page.wait_for_selector("#panel h2:has-text('东县')")
    assert page.url.endswith("#measure/county-managed-school-hired&at=plan/dong")
    page.locator("#stances label", has_text="推进").evaluate("(label) => label.click()")  # a filter is no step
    assert page.url.endswith("#measure/county-managed-school-hired&stance=promote&at=plan/dong")
    page.go_back()
    page.wait_for_selector("#panel h2:has-text('县管校聘')")
    page.go_back()
    page.wait_for_selector("#panel h2:has-text('安吉游戏')")
    assert page.evaluate(SHOWN) == sorted(["安吉游戏推广", "南县 2021–2025"])
    page.go_forward()
    page.wait_for_selector("#panel h2:has-text('县管校聘')")


def test_a_group_that_was_opened_is_a_step_too(browser: sync_api.Browser, site: Path) -> None:
    opened = open_page(browser, site / "network.html", "#plan/rudong-14th-five-year-education-plan")
    page, drawn = opened.page, "kg.net.stage.drawn.length"
    groups = page.evaluate(drawn)
    group = page.evaluate("kg.net.stage.drawn.find(({ id, members }) => members && id.startsWith('gMeasure/')).id")
    page.evaluate("(id) => kg.net.actions.open(id)", group)
    address, shown = page.evaluate("location.hash"), page.evaluate(drawn)
    assert "&open=Measure/" in address and shown > groups
    page.go_back()
    until(page, f"{drawn} === {groups}")
    page.evaluate(f"location.hash = '{address}'")
    until(page, f"{drawn} === {shown}")
    opened.close()


def test_the_address_holds_question_filters_and_what_is_looked_at(browser: sync_api.Browser, small: Path) -> None:
    address = "#all&kind=Measure&stance=promote&least=2&at=measure/grouped-schooling"
    opened = open_page(browser, small, address)
    page = opened.page
    page.wait_for_selector("#panel h2:has-text('集团化办学')")
    assert page.evaluate("kg.net.stage.drawn.filter((n) => n.kind === 'Measure').length") == 2
    assert page.evaluate("[...document.querySelectorAll('#facets :checked')].length") == 2
    assert page.input_value("#least") == "2"
    assert page.url.endswith(address)
    page.evaluate("location.hash = 'main'")  # where the link past the bar leads
    until(page, f"location.hash === '{address}'")
    page.click("#language")
    assert page.url.endswith(address), "another language asks nothing else"
    page.click("#language")
    page.click("#clear")
    assert page.evaluate("[...document.querySelectorAll('#facets :checked')].length") == 0
    opened.close()


NAMESAKES = """() => {
  const things = [...kg.net.net.nodes.values()].filter(({ id }) => id[0] === "t");
  return things.filter(({ zh }) => things.filter((other) => other.zh === zh).length > 1).map(({ id }) => id);
}"""


def test_things_of_one_name_have_an_address_each(browser: sync_api.Browser, site: Path) -> None:
    """The 财政部门 of two places are two bodies, and one name is that of a programme and of a paper."""
    opened = open_page(browser, site / "network.html")
    page = opened.page
    namesakes = page.evaluate(NAMESAKES)
    assert len(namesakes) > 3
    asked = "(id) => { kg.net.actions.centre(id); return location.hash; }"
    addresses = {one: page.evaluate(asked, one) for one in namesakes}
    for one, address in addresses.items():
        page.evaluate("(address) => { location.hash = address; }", address)
        until(page, "(id) => kg.net.state.chosen[0] === id", one)
    opened.close()


@pytest.mark.parametrize("typed", ["学前教育规划", "學前教育規劃"])
def test_names_in_traditional_script_are_found_in_either(browser: sync_api.Browser, tmp_path: Path, typed: str) -> None:
    given = [plan("a", "乙縣學前教育規劃", None, [GROUP]), plan("b", "甲县教育规划", "甲县", [GROUP])]
    opened = open_page(browser, write_small_site(tmp_path, given) / "site" / "network.html")
    opened.page.fill("#search", typed)
    opened.page.wait_for_selector("#results:has-text('乙縣學前')")
    opened.close()


def test_several_plans_are_asked_for_what_they_share(opened: Opened) -> None:
    page = opened.page
    page.goto(page.url.partition("#")[0] + "#plan/dong&plan/xi")
    page.wait_for_selector("#panel h2")
    assert page.evaluate(SHOWN) == sorted(["东县 2021–2025", "西县 2021–2025", "集团化办学", "县管校聘"])
    assert "compare.html#a=dong&b=xi" in (page.get_attribute("#panel a", "href") or "")
    page.goto(page.url.partition("#")[0] + "#plan/dong&plan/nan")
    page.wait_for_selector("#panel h2")
    assert "安吉游戏推广" not in page.evaluate(SHOWN)
    page.uncheck("#shared")
    assert "安吉游戏推广" in page.evaluate(SHOWN)


def test_facets(opened: Opened) -> None:
    page = opened.page
    page.click("#whole")
    assert page.evaluate(LINKS) == 6
    page.locator("#stances label", has_text="探索").click()
    assert page.evaluate(LINKS) == 1
    page.click("#clear")
    page.fill("#least", "3")
    assert page.evaluate("kg.net.stage.drawn.filter((n) => n.kind === 'Measure').map((n) => n.zh)") == ["集团化办学"]
    page.click("#clear")
    page.locator("#kinds label", has_text="部门").click()
    assert page.evaluate("new Set(kg.net.stage.drawn.map((n) => n.kind)).size") == 1
    page.click("#home")
    assert page.evaluate("kg.net.state.kinds.size") == 0


@pytest.mark.parametrize("address", ["#%", "#constructor", "#plan/none", "#thing/&measure/"])
def test_an_address_that_names_nothing_opens_as_if_there_were_none(
    browser: sync_api.Browser, small: Path, address: str
) -> None:  # fmt: skip
    opened = open_page(browser, small, address)
    assert opened.page.locator("#chosen li").count() == 0
    opened.close()


@pytest.mark.parametrize("width", [360, 1600])
def test_hostile_names(browser: sync_api.Browser, hostile_site: Path, width: int) -> None:
    opened = open_page(browser, hostile_site / "site" / "network.html", "#measure/grouped-schooling", width=width)
    opened.page.wait_for_selector("#panel blockquote")
    assert "</script><img src=x" in opened.page.inner_text("#panel")
    assert opened.page.evaluate("[window.__pwned, document.images.length]") == [None, 0]
    assert opened.overflow == 0
    opened.page.click("#whole")
    assert opened.page.evaluate(INK) > 500
    opened.close()
