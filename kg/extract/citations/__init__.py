"""Other documents that a plan names: in 《》 (`marked_titles`), plainly (`unmarked_titles`), in lists without marks (`listed_titles`)."""

from kg.extract.citations.find import find_citations, titles_without_marks
from kg.extract.citations.marked_titles import find_marked_titles

__all__ = ["find_citations", "find_marked_titles", "titles_without_marks"]
