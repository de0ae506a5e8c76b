"""Targets: every quantified statement, from its number outward."""

from kg.extract.targets.find import find_targets

__all__ = ["find_targets"]
