"""`kg site`: a build as a folder of pages, made beside its place and moved there whole."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kg.graph.whole import unmoved
from kg.site.assets import SHELL, data_script, load_asset
from kg.site.page import Page
from kg.site.pages import PAGES
from kg.site.render import load_texts, render
from kg.site.site import Site, SiteError

Tick = Callable[[str, int, int], None]
"""Told of progress: what is being written, how many of how many kinds of pages are done."""
MARK = "assets/shell.js"
"""The file that tells a folder is a site, which may be replaced."""


@dataclass(frozen=True, slots=True)
class SiteReport:
    """What was written: pages by the folder they lie in ("" for the top), and the size of all files in bytes."""

    pages: dict[str, int]
    size: int


def write_site(build: Path, out: Path, *, tick: Tick = lambda what, done, of: None) -> SiteReport:
    """Write the site of a build folder into `out`, which is new, empty or an earlier site; the same bytes at each run.

    Raises StoreMissing and SiteError as `Site` does, SiteError where `out` holds other files, GraphMissing where another build took
    this one's place meanwhile, OSError; then nothing is changed.
    """
    site = Site(build)
    _refuse_other_files(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".kg-site-") as folder:
        work = Path(folder) / "site"
        with unmoved(build):
            report = _Writer(work).write(site, tick)
        work.chmod(0o755)
        _move_into_place(work, out, Path(folder) / "old")
    return report


class _Writer:
    """Writes pages and, once each, the assets they name."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.assets: set[str] = set()
        self.pages: Counter[str] = Counter()
        self.size = 0

    def write(self, site: Site, tick: Tick) -> SiteReport:
        """All kinds of pages, one after the other."""
        self._add("assets/texts.js", data_script("texts", load_texts()))
        self._use(SHELL)
        for number, module in enumerate(PAGES):
            for page in module.pages(site):
                tick(page.path, number, len(PAGES))
                self._page(page)
        tick("done", len(PAGES), len(PAGES))
        return SiteReport(dict(sorted(self.pages.items())), self.size)

    def _page(self, page: Page) -> None:
        self._use((*page.scripts, *page.styles))
        for name, data in page.data.items():
            self._add(f"data/{name}.js", data_script(name, data))
        for path, text in page.files.items():
            self._add(path, text)
        self._add(page.path, render(page))
        self.pages[page.path.rpartition("/")[0]] += 1

    def _use(self, names: tuple[str, ...]) -> None:
        for name in names:
            if name not in self.assets:
                self.assets.add(name)
                self._add(f"assets/{name}", load_asset(name))

    def _add(self, path: str, text: str) -> None:
        """Raises FileExistsError where two pages want one path."""
        target = self.work / path
        target.parent.mkdir(parents=True, exist_ok=True)
        content = text.encode("utf-8")
        with target.open("xb") as file:
            file.write(content)
        self.size += len(content)


def _refuse_other_files(out: Path) -> None:
    """An earlier site and an empty folder may be replaced; what else lies there stays."""
    if not out.exists() or (out / MARK).is_file():
        return
    if not out.is_dir() or any(out.iterdir()):
        raise SiteError(f"{out} holds other files: choose a new or empty folder for the site")


def _move_into_place(work: Path, out: Path, old: Path) -> None:
    """Swap the new site in; where that fails, the one that was there is put back."""
    if out.exists():
        out.rename(old)
    try:
        work.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
