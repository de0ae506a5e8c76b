"""How much one request may take, and how many may wait."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for one query; MB of its answer; processes that answer; requests that may wait for one; MB of memory each."""

    seconds: float = 30.0
    answer_mb: float = 50.0
    workers: int = max(2, os.cpu_count() or 2)
    waiting: int = 32
    memory_mb: int = 4096

    @property
    def answer_bytes(self) -> int:
        return int(self.answer_mb * 1_000_000)


MOST_BODY = 1_000_000
"""Bytes of a request's body: the longest query that is read."""
