"""What a build keeps for the next one.

A `ledger` (in its `ledger_file`) has what was made from what, `places` are where facts and texts lie, `stamps` tell whether files are
still as they were written.
"""

from kg.build.kept.ledger import Ledger
from kg.build.kept.ledger_file import LedgerError
from kg.build.kept.places import Places, Row, refuse_foreign, refuse_inputs
from kg.build.kept.stamps import are_same, is_same, stamp, stamp_all

__all__ = [
    "Ledger",
    "LedgerError",
    "Places",
    "Row",
    "are_same",
    "is_same",
    "refuse_foreign",
    "refuse_inputs",
    "stamp",
    "stamp_all",
]
