"""Where a number stands: its clause and sentence (`site`, `clauses`), and what the titles above say of it (`frames`, `outline`)."""

from kg.extract.targets.sites.clauses import run_in_titles
from kg.extract.targets.sites.frames import (
    GROWN,
    Frame,
    frame_of,
    names_report,
    sets_goals,
    tells_by_title,
    tells_growth,
)
from kg.extract.targets.sites.outline import with_run_in
from kg.extract.targets.sites.site import OR, REACH, Site, clause_start, find_sites, first_of_list, first_of_nouns

__all__ = [
    "GROWN",
    "OR",
    "REACH",
    "Frame",
    "Site",
    "clause_start",
    "find_sites",
    "first_of_list",
    "first_of_nouns",
    "frame_of",
    "names_report",
    "run_in_titles",
    "sets_goals",
    "tells_by_title",
    "tells_growth",
    "with_run_in",
]
