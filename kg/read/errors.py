"""What can go wrong in reading, as one line for the user: what, where, what to do."""

from __future__ import annotations


class ReadError(Exception):
    """A document that cannot be read; the message ends in what to do about it."""
