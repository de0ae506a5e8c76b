"""spaCy without its command line, which it would load for the one function `spacy.info`: 0.13 of its 0.5 s, at every start.

Whoever reads documents imports spaCy from here. `spacy.info` is still there, and loads what it needs when it is called. Every
spaCy that the project allows (3.8) takes this one name from that module; another would say at its import what is missing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_COMMAND = "spacy.cli.info"


def _info(*args: object, **options: object) -> object:
    """`spacy.info`, loaded when it is called."""
    from spacy.cli.info import info

    return info(*args, **options)  # type: ignore[arg-type]


@contextmanager
def _command_put_off() -> Iterator[None]:
    """While spaCy is imported a module stands in for that of its command, unless that is there already."""
    if _COMMAND in sys.modules:
        yield
        return
    stand_in = ModuleType(_COMMAND)
    stand_in.info = _info  # type: ignore[attr-defined]
    sys.modules[_COMMAND] = stand_in
    try:
        yield
    finally:
        del sys.modules[_COMMAND]


with _command_put_off():
    import spacy
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

__all__ = ["Doc", "Language", "Vocab", "spacy"]
