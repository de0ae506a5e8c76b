"""What a site takes: of a build as it is, and of many plans made of it.

    python benchmarks/pages.py BUILD [--plans N] [--seed S] [--made FOLDER]

Makes N plans by `vary.py` with their store (or --made names a folder that holds facts, text and store already), and
writes both sites on one core. Prints pages, MB and CPU seconds, and how much a plan takes beside a plan of the small site.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from questions import make_store
from vary import built, write_plans

from kg.site.build import write_site

BAR = 120
"""CPU seconds that a thousand plans may take, or fewer; a line beyond it is marked with *."""


def time_site(build: Path, label: str) -> float:
    """Writes a site, prints a line about it, and gives the milliseconds of CPU time that a plan of it takes."""
    plans = len(list((build / "facts").glob("*.json")))
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        report = write_site(build, Path(folder) / "site")
    took, pages = time.process_time() - start, sum(report.pages.values())
    slow = " *" if took > BAR * max(1, plans / 1000) else ""
    print(f"{label}: {plans} plans, {pages} pages, {report.size / 1e6:.1f} MB, {took:.1f} s{slow}")
    return took / plans * 1000


def main() -> None:
    """Prints the lines for both sites, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=built)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--made", type=Path)
    options = parser.parse_args()
    time_site(options.build, "first, with imports")
    few = time_site(options.build, "as it is")
    with tempfile.TemporaryDirectory() as folder:
        made = options.made or Path(folder)
        if not options.made:
            write_plans(options.build, made, options.plans, options.seed)
            make_store(options.build, options.plans, options.seed, made)
        many = time_site(made, "many")
    print(f"ms a plan: {few:.0f} and {many:.0f}: {many / few:.2f} times")


if __name__ == "__main__":
    main()
