"""`kg build --watch`: builds, and builds again whenever a document, a `source.toml` or a table of judgements changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from kg.build.report import BuildReport
from kg.read.errors import way_to_install
from kg.read.files import SUFFIXES, is_records
from kg.review.tables import ReviewError

PAUSE = 1600
"""Milliseconds in which changes are taken together: an editor writes a file in several steps."""
GLANCE = 200
"""Milliseconds without a change after which the library says so. Before its first word it does not look."""


class WatchError(Exception):
    """The paths cannot be watched; the message says what to do."""


def watch(build: Callable[[], BuildReport], paths: Iterable[str | Path], out: Path) -> Iterator[BuildReport]:
    """The report of a build, and of one more after each change under the paths. Ends when it is interrupted.

    A change is one of a document, a `source.toml` or a table of judgements, also while a build is under way; what is
    written into `out` is none. Raises WatchError for addresses, which cannot be watched, and where the library is missing.
    """
    try:
        from watchfiles import watch as changes
    except ImportError as error:
        raise WatchError(f"--watch needs watchfiles: {way_to_install('watch')}") from error
    places, own = find_places(paths), out.resolve()
    found = changes(
        *places,
        watch_filter=lambda _, path: _matters(Path(path), own),
        debounce=PAUSE,
        rust_timeout=GLANCE,
        yield_on_timeout=True,
        raise_interrupt=False,
    )
    next(found, None)  # it looks from here on: what is edited during the first build is not passed over
    yield build()
    for _ in filter(None, found):
        try:
            yield build()
        except ReviewError as error:  # a table that someone is at work on
            yield BuildReport(problems=str(error).splitlines())


def _matters(path: Path, out: Path) -> bool:
    named = path.suffix.lower() in (*SUFFIXES, ".toml", ".csv") or is_records(path.name)
    return named and out not in path.parents


def find_places(paths: Iterable[str | Path]) -> Sequence[Path]:
    """The folders to watch: those given, and those of files and patterns."""
    places = set()
    for path in map(str, paths):
        if "://" in path:
            raise WatchError(f"{path}: an address cannot be watched: give a folder")
        place = Path(path)
        while not place.is_dir():
            place = place.parent
        places.add(place.resolve())
    return sorted(places)
