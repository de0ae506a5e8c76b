"""Pages in a real browser: the browser, and a page with all that it asks for and complains of.

The browser is a module's, not the session's: Playwright's sync interface and nbclient each want a loop of their own in
the process.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from pathlib import Path
from time import monotonic
from typing import Any, Literal

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
CHROMIUM = shutil.which("chromium")
AT_LAST = 120_000
"""Milliseconds in which whatever is waited for has come, also on a machine with much else to do: only a fault takes as long."""
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed: apt-get install chromium")

INK = """() => {
  const canvas = document.querySelector("#canvas canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let drawn = 0;
  for (let at = 3; at < data.length; at += 4) drawn += data[at] > 0;
  return drawn;
}"""
"""How many points of a page's canvas are drawn on."""


@pytest.fixture(scope="module")
def browser() -> Iterator[sync_api.Browser]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        LEFT.clear()
        browser.close()


LEFT: dict[tuple[object, ...], list[sync_api.Page]] = {}
"""Pages that a test has left with nothing kept in their contexts, by browser and options: a page of its own takes three times
as long as another address in one that is there."""


def until(page: sync_api.Page, expression: str, arg: object = None) -> None:
    """Waits until an expression holds in a page. Playwright's own wait has the page evaluate it where it must look twice, which the
    policy of our pages forbids."""
    end = monotonic() + AT_LAST / 1000
    while not page.evaluate(expression, arg):
        assert monotonic() < end, expression
        page.wait_for_timeout(20)


class Opened:
    """A page with all that it asked for and complained of. `ready` is a selector that fits once it can be used."""

    def __init__(
        self, browser: sync_api.Browser, address: Path | str, *, ready: str = "html", width: int = 1600,
        color_scheme: Literal["dark", "light"] = "light", **more: Any,
    ) -> None:  # fmt: skip
        options = {"locale": "zh-CN", **more}
        self._left = LEFT.setdefault((browser, *sorted(options.items())), [])
        self.page = self._left.pop() if self._left else browser.new_context(**options).new_page()
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme=color_scheme)
        self.page.set_default_timeout(AT_LAST)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._heard = {
            "request": lambda request: self.requests.append(request.url),
            "console": lambda message: self.complaints.append(message.text),
            "pageerror": lambda error: self.complaints.append(str(error)),
        }
        for event, hear in self._heard.items():
            self.page.on(event, hear)
        self.page.goto(address.as_uri() if isinstance(address, Path) else address)
        self.page.wait_for_selector(ready)

    def close(self, *own: str) -> None:
        """The page has asked for nothing but files and what begins with `own`, and has nothing to say."""
        assert [url for url in self.requests if not url.startswith(("file:", "data:", *own))] == []
        assert self.complaints == []
        if self._keeps_nothing():
            self._leave()
        else:
            self.page.context.close()

    def _keeps_nothing(self) -> bool:
        context = self.page.context
        stored = "localStorage.length + sessionStorage.length"
        return context.pages == [self.page] and not context.cookies() and not self.page.evaluate(stored)

    def _leave(self) -> None:
        for event, hear in self._heard.items():
            self.page.remove_listener(event, hear)
        self.page.unroute_all()
        self.page.goto("about:blank")  # else an address that differs in its #… alone would load nothing
        self._left.append(self.page)

    def text(self, selector: str) -> str:
        return self.page.text_content(selector) or ""

    @property
    def overflow(self) -> int:
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

    def faults(self, impacts: Collection[str | None] = ("serious", "critical")) -> list[tuple[str, str]]:
        """What axe finds of these impacts: the rule, and the first element that breaks it."""
        axe = pytest.importorskip(
            "axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed"
        )
        # the pages' own policy lets axe fetch nothing; of what is right it would tell as much as of what is wrong
        options = {"preload": False, "resultTypes": ["violations"]}
        found = axe.Axe().run(self.page, options=options).response["violations"]
        return [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in impacts]
