"""What can be wrong with a file of judgements, as one line for the user."""

from __future__ import annotations


class ReviewError(Exception):
    """A file of judgements that cannot be used; the message names file and line and says what to do."""
