"""Reading that is disturbed, for workers of a cluster. Each loads this module, so it loads nothing but what runs there."""

from __future__ import annotations

import os
import signal
import time

from kg.build.tasks import ReadTask, read_task


def slowly(task: ReadTask) -> object:
    time.sleep(0.5)
    return read_task(task)


def or_die(task: ReadTask) -> object:
    if task.id == "bad":
        os.kill(os.getpid(), signal.SIGKILL)
    return read_task(task)
