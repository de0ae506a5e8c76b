"""Tables of projects: a row has a number, a name, what is built, what it costs and when it is done.

`find` finds them, whose rows stand a line each, whose cells do (`project_lines`), or which ran together (`joined_rows`, `glued_rows`).
"""

from kg.extract.targets.projects.find import find_project_targets

__all__ = ["find_project_targets"]
