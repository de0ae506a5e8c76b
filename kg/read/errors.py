"""What can go wrong in reading, as one line for the user: what, where, what to do."""

from __future__ import annotations


class ReadError(Exception):
    """A document that cannot be read; the message ends in what to do about it."""


class MissingLibrary(Exception):
    """A library that only some inputs need is not installed: nothing is read, for all that is given was meant."""


def way_to_install(extra: str) -> str:
    """How to get the libraries of an extra. `kg` comes as a folder: a package index may have another `kg`.

    >>> way_to_install("inputs")
    "pip install -e '.[inputs]' in the folder of kg"
    """
    return f"pip install -e '.[{extra}]' in the folder of kg"
