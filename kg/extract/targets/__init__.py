"""Targets: every quantified statement, from its number outward.

A folder for each question; each may ask those above it, and is asked by its name alone (`from kg.extract.targets.sites import …`):

numbers        which numbers, with which units, there are
sites          where one stands: its clause and sentence, the titles above
wording        the words of what is counted
comparators    at least, about, or by how much
names          what it counts
years          by when
status         promised, reached already, or a standing norm
counting       whether it counts anything
tables         … of indicators
projects       … and of projects: what their cells say
indicators     of which indicator it is

`find` asks them in turn.
"""

from kg.extract.targets.find import find_targets

__all__ = ["find_targets"]
