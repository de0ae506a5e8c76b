"""Initiatives and designations, and what encloses them."""

from kg.extract.programmes.find import find_programmes

__all__ = ["find_programmes"]
