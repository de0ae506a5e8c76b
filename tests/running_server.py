"""A real `kg serve` on loopback, started and ended by a test."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx

AT_LAST = 120
"""Seconds in which whatever is waited for has come, also on a machine with much else to do: only a fault takes as long."""


class Running:
    """`kg serve BUILD --port 0` with more options; `url` is the address that it printed."""

    def __init__(self, build: Path, *options: str) -> None:
        command = [sys.executable, "-m", "kg", "serve", str(build), "--port", "0", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        address = re.search(r"http://\S+:\d+/", line)
        assert address, line + self.process.communicate(timeout=AT_LAST)[1]
        self.url = address[0]
        self.client = httpx.Client(base_url=self.url, timeout=AT_LAST)

    def get(self, path: str, **options: object) -> httpx.Response:
        return self.client.get(path, **options)  # type: ignore[arg-type]

    def workers(self) -> set[int]:
        """The processes that the server has started."""
        found = set()
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                parent = _state(process := int(stat.parent.name))[1]
            except OSError:  # has ended meanwhile
                continue
            if int(parent) == self.process.pid:
                found.add(process)
        return found

    def wait_until_asked(self) -> None:
        """Until its workers are at a query: half a second of a clock was too little on a machine with much to do."""
        before = {pid: _ticks(pid) for pid in self.workers()}
        deadline = time.monotonic() + AT_LAST
        while all(_ticks(pid) < ticks + 10 for pid, ticks in before.items()):
            assert time.monotonic() < deadline
            time.sleep(0.02)

    def wait_until_idle(self, workers: int) -> None:
        """Until so many workers wait for a query: others take the place of those that were stopped."""
        deadline = time.monotonic() + AT_LAST
        while sum(map(_is_idle, self.workers())) < workers:
            assert time.monotonic() < deadline
            time.sleep(0.02)

    def end(self, number: int = signal.SIGTERM) -> tuple[int, str]:
        """Send a signal; the exit code, and what stands on standard error."""
        self.client.close()
        os.kill(self.process.pid, number)
        _, errors = self.process.communicate(timeout=AT_LAST)
        return self.process.returncode, errors


def _ticks(process: int) -> int:
    """Hundredths of a second that a process has worked."""
    return sum(map(int, _state(process)[11:13]))


def _is_idle(process: int) -> bool:
    """Whether a process sleeps that has opened its store; one that starts has not, one at a query does not sleep."""
    try:
        opened = any(file.readlink().suffix == ".sst" for file in Path(f"/proc/{process}/fd").iterdir())
        return opened and _state(process)[0] == "S"
    except OSError:  # has ended meanwhile
        return False


def _state(process: int) -> list[str]:
    """What the system says of a process behind its name, its state first."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
