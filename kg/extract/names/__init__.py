"""Names in running text: schools, bodies, organizations, from their endings leftward."""

from kg.extract.names.find import find_names

__all__ = ["find_names"]
