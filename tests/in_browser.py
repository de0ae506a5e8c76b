"""Pages in a real browser: the browser, and a page with all that it asks for and complains of.

The browser is a module's, not the session's: Playwright's sync interface and nbclient each want a loop of their own in
the process.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
CHROMIUM = shutil.which("chromium")
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
        browser.close()


class Opened:
    """A page with all that it asked for and complained of. `ready` is a selector that fits once it can be used."""

    def __init__(
        self, browser: sync_api.Browser, address: Path | str, *, ready: str = "html", width: int = 1600, **more: Any
    ) -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 900}, **{"locale": "zh-CN", **more})
        self.page = self.context.new_page()
        self.page.set_default_timeout(8000)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(address.as_uri() if isinstance(address, Path) else address)
        self.page.wait_for_selector(ready)

    def close(self, *own: str) -> None:
        """The page has asked for nothing but files and what begins with `own`, and has nothing to say."""
        assert [url for url in self.requests if not url.startswith(("file:", "data:", *own))] == []
        assert self.complaints == []
        self.context.close()

    def text(self, selector: str) -> str:
        return self.page.text_content(selector) or ""

    @property
    def overflow(self) -> int:
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
