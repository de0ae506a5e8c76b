"""Measures of the vocabulary (`find`), how firmly a text takes each up (`stances`), and what it only tells of (`reported`)."""

from kg.extract.measures.find import find_measures

__all__ = ["find_measures"]
