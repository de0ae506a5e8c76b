"""Documents that take far longer than others of their size: a sign of something odd in them, or in a rule."""

from __future__ import annotations

SECONDS, TIMES = 5.0, 20.0
"""A document is a straggler that takes so many seconds, and so many times as long as its size would let expect."""


class Stragglers:
    """Notes how long documents take."""

    def __init__(self) -> None:
        self._size, self._seconds = 0, 0.0
        self._long: list[tuple[float, int, str]] = []

    def note(self, where: str, size: int, seconds: float) -> None:
        """Note one document."""
        if seconds >= SECONDS:
            self._long.append((seconds, size, where))
        else:
            self._size, self._seconds = self._size + size, self._seconds + seconds

    def lines(self) -> list[str]:
        """One line for each straggler, the slowest first; none where all are long, and nothing is usual."""
        if not self._size:
            return []
        usual = self._seconds / self._size
        return [
            f"{where}: took {seconds:.0f} s, others of its size about {max(size * usual, 0.1):.1f} s"
            for seconds, size, where in sorted(self._long, reverse=True)
            if seconds > TIMES * usual * size
        ]
