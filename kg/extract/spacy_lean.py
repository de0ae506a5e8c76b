"""spaCy without its command line, which it would load for the one function `spacy.info`: 0.13 of its 0.5 s, at every start.

Whoever reads documents imports spaCy from here. `spacy.info` is still there, and loads what it needs when it is called.
"""

from __future__ import annotations

import sys
from types import ModuleType

_COMMAND = "spacy.cli.info"


def _info(*args: object, **options: object) -> object:
    """`spacy.info`, loaded when it is called."""
    from spacy.cli.info import info

    return info(*args, **options)  # type: ignore[arg-type]


_stand_in = ModuleType(_COMMAND)
_stand_in.info = _info  # type: ignore[attr-defined]
_lacking = _COMMAND not in sys.modules
if _lacking:
    sys.modules[_COMMAND] = _stand_in

import spacy  # noqa: E402
from spacy.language import Language  # noqa: E402
from spacy.tokens import Doc  # noqa: E402
from spacy.vocab import Vocab  # noqa: E402

if _lacking:
    del sys.modules[_COMMAND]

__all__ = ["Doc", "Language", "Vocab", "spacy"]
