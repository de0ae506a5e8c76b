"""What can go wrong with a site; the message says what to do."""

from __future__ import annotations


class SiteError(ValueError):
    """The site cannot be written there, or not from this build."""
