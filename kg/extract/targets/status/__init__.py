"""Promised, reached already, or a standing norm.

`statuses` tells it of one number after another: by itself (`status`, `starts`, `norms`), by its document (`papers`) and its paragraph (`told`).
"""

from kg.extract.targets.status.norms import CAREER
from kg.extract.targets.status.papers import find_report
from kg.extract.targets.status.status import is_now, turns_ahead
from kg.extract.targets.status.statuses import Statuses

__all__ = ["CAREER", "Statuses", "find_report", "is_now", "turns_ahead"]
