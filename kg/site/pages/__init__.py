"""The pages of the site, a module for each of their `kinds`, whose function `pages` makes all of that kind.

A plan's page shows its `document` (in `markup`) and the facts of it (`plan_facts`), a measure's its `quotes` and `shares`.
"""

from kg.site.pages.kinds import PAGES
from kg.site.pages.matrix import matrix_data
from kg.site.pages.network import network_page

__all__ = [
    "PAGES",
    "matrix_data",
    "network_page",
]
