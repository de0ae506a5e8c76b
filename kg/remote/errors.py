"""What can go wrong with a server that is not ours. Each message is one line: which address, what, what to do."""

from __future__ import annotations


class RemoteError(ValueError):
    """A server that cannot be reached, refuses, or answers what was not asked."""
